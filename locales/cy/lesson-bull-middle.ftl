# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-middle-title = Ping! Caredig neu beidio?
bull-middle-outcome-joke = Dwi’n gweld p’un sy’n jôc a ph’un sy’n fwlio.
bull-middle-outcome-keep = Dwi’n cadw neges gas, wedyn dwi’n dweud. Mae oedolyn yn helpu i flocio.
bull-middle-outcome-mend = Dwi’n gallu trwsio fy ngeiriau cyn eu hanfon.
bull-middle-outcome-just-tell = Dwi’n gwybod beth dwi byth yn ei gadw. Dwi’n dweud, dyna i gyd.

### The custard moat. First tale of “Ping! Kind or not?”.

## Story: a joke in a building game that goes on too long. “Trifle” is a pudding with custard; any wobbly pudding will do.
bull-middle-custard-moat-1 = Mae Fenn a Wren yn adeiladu castell mewn gêm. Mae ei ffos yn llawn cwstard.
bull-middle-custard-moat-1-bubble = Yr olaf i mewn sy’n bwdin!
bull-middle-custard-moat-2 = Sblosh! Mae Fenn yn cwympo i mewn, ac mae’n dwlu arno.
bull-middle-custard-moat-2-bubble = Treiffl llwynog ydw i!
bull-middle-custard-moat-3 = Drwy’r wythnos, mae tîm yn ei wthio i mewn. Mae Fenn yn dweud stop. Maen nhw’n ei sbloshio fwy fyth.
bull-middle-custard-moat-3-bubble = I mewn â ti, Soeglyd!

## Sort: a joke, or bullying and hate. Fur stands for skin colour and family.
bull-middle-custard-which-question = Dydy bwlio ddim yn iawn yn yr ysgol, gartref nac mewn gêm. P’un ydy p’un?
    .easy = Jôc ydy e, neu fwlio?
bull-middle-custard-which-joke = Jôc
bull-middle-custard-which-bullying = Bwlio neu gasineb
bull-middle-custard-which-trifle = Fenn yn dweud mai treiffl ydy e
bull-middle-custard-which-trifle-reason = Ei jôc ei hun ydy hi, ac mae’n ei hoffi. Mae jôc yn hwyl i bawb.
bull-middle-custard-which-stop = Maen nhw’n ei wthio ar ôl iddo ddweud stop
bull-middle-custard-which-stop-reason = Dwedodd Fenn stop, ond aeth ymlaen. Bwlio ydy hynny.
bull-middle-custard-which-duck = Hwyaden mewn tei bô’n nofio yn y ffos
bull-middle-custard-which-duck-reason = Dydy’r jôc ddim am ben neb. Mae’r hwyaden yn smart iawn.
bull-middle-custard-which-vote = Pleidlais i daflu Fenn allan
bull-middle-custard-which-vote-reason = Mae’n ei adael allan yn fwriadol. Mae hynny’n brifo cymaint â geiriau.
bull-middle-custard-which-fur = Geiriau cas am flew Fenn
bull-middle-custard-which-fur-reason = Casineb ydy geiriau cas am groen, ffydd neu deulu. Dydyn nhw byth yn jôc.

## Chat: keep it, tell, an adult helps to block. The lines come from a team in the game.
bull-middle-custard-ping-question = Ping! Mae hwn yn glanio tra mae Fenn gartref. Beth all e ei wneud?
bull-middle-custard-ping-place = Gêm y castell: sgwrs y tîm
bull-middle-custard-ping-fenn = Fenn
bull-middle-custard-ping-crew = Criw’r Ffos
bull-middle-custard-ping-lands-1 = Mae Soeglyd yn ôl!
bull-middle-custard-ping-lands-2 = Dim llwynogod yn ein castell ni. Mae llwynogod yn drewi!
bull-middle-custard-ping-reply = Eu galw’n rhywbeth gwaeth
bull-middle-custard-ping-reply-reason = Mae’n anodd peidio. Ond mae ateb yn gwneud iddo gario ymlaen.
bull-middle-custard-ping-keep = Cadw’r geiriau a pheidio ateb
bull-middle-custard-ping-keep-reason = Nawr gall ddangos beth ddwedon nhw. Nesaf, mae’n dweud.
bull-middle-custard-ping-leave = Gadael a dweud dim
bull-middle-custard-ping-leave-reason = Mae hoe’n dda. Ond yn gyntaf gall gadw’r geiriau i’w dangos.
bull-middle-custard-ping-kept-1 = Wyt ti’n crio cwstard?
bull-middle-custard-ping-hope = Gobeithio bydd yn stopio
bull-middle-custard-ping-hope-reason = Gall fynd ymlaen ac ymlaen. Gall ddangos beth gadwodd e.
bull-middle-custard-ping-tell = Ei ddangos i’w ewythr
bull-middle-custard-ping-tell-reason = Dydy Fenn ddim ar ei ben ei hun nawr. Nid fe sydd ar fai.
bull-middle-custard-ping-alone = Eu blocio heb help
bull-middle-custard-ping-alone-reason = Yn olaf mae blocio. Gall oedolyn weld y geiriau gyntaf, wedyn helpu.
bull-middle-custard-ping-told-1 = Helô? Soeglyd?
bull-middle-custard-ping-block = Eu blocio gyda’i ewythr
bull-middle-custard-ping-block-reason = Cadwa fe, dwed, wedyn blocio gyda help. Gwnaeth Fenn y tri.
bull-middle-custard-ping-last = Anfon un gair olaf
bull-middle-custard-ping-last-reason = Does dim angen ateb. Gall ei ewythr ddweud wrth y gêm hefyd.

## Sort: keeping a message to show, and the one thing that is never kept
bull-middle-custard-one-thing-question = Rydyn ni’n cadw’r rhan fwyaf o bethau, wedyn yn dweud. Mae llun o rywun heb ddillad yn wahanol. Dydyn ni byth yn ei gadw na’i anfon. Dwed, dyna i gyd.
    .easy = Dydy llun o rywun heb ddillad byth yn cael ei gadw na’i anfon. Dwed, dyna i gyd.
bull-middle-custard-one-thing-keep = Ei gadw, wedyn dweud
bull-middle-custard-one-thing-tell = Dweud
bull-middle-custard-one-thing-words = Neges gas
bull-middle-custard-one-thing-words-reason = Gad hi yno, neu tynna lun o’r sgrin.
bull-middle-custard-one-thing-name = Enw cas mewn gêm
bull-middle-custard-one-thing-name-reason = Gall ddiflannu cyn hir. Tynna lun o’r sgrin, wedyn dwed.
bull-middle-custard-one-thing-picture = Llun o rywun heb ddillad
bull-middle-custard-one-thing-picture-reason = Dydy hwn byth yn cael ei gadw na’i anfon. Dwed, dyna i gyd. Fyddi di ddim mewn trwbl am ddweud.
bull-middle-custard-one-thing-voice = Neges lais gas
bull-middle-custard-one-thing-voice-reason = Does dim angen ei chwarae eto. Cadwa hi i oedolyn.

## Build: a buddy list, made with an adult after keeping and telling
bull-middle-custard-gate-question = Mae ewythr Fenn wrth ei ochr. Helpa nhw i ddewis pwy sy’n cael dod i mewn.
bull-middle-custard-gate-wren = Wren
bull-middle-custard-gate-wren-list = Ar y rhestr
bull-middle-custard-gate-wren-list-reason = Mae Fenn yn ei nabod o’r ysgol. Mae hi’n garedig wrtho.
bull-middle-custard-gate-wren-block = Wedi blocio
bull-middle-custard-gate-wren-block-reason = Doedd Wren ddim yn gas. Gall fod ar y rhestr.
bull-middle-custard-gate-crew = Criw’r Ffos
bull-middle-custard-gate-crew-list = Ar y rhestr
bull-middle-custard-gate-crew-list-reason = Wedyn gall mwy o eiriau cas ddod. Cadwodd Fenn e a dwedodd, felly nawr gallan nhw flocio.
bull-middle-custard-gate-crew-block = Wedi blocio, gyda’i ewythr
bull-middle-custard-gate-crew-block-reason = Cadwodd Fenn e a dwedodd. Nawr maen nhw’n blocio ochr yn ochr.
bull-middle-custard-gate-door = Pwy all ymuno?
bull-middle-custard-gate-door-all = Pob chwaraewr
bull-middle-custard-gate-door-all-reason = Wedyn gall enwau newydd gerdded i mewn. Dewisa’r rhai mae’n eu nabod.
bull-middle-custard-gate-door-known = Fy rhestr i
bull-middle-custard-gate-door-known-reason = Nawr dim ond y rhai mae’n eu nabod sy’n dod i mewn.
bull-middle-custard-gate-done = Mae’r glwyd ar gau i eiriau cas. Ac mae’r cwstard yn gynnes o hyd!

## Spot: Wren’s own message, before she sends it. The clues are the words that hurt.
bull-middle-custard-mend-question = Gadawodd Odi’r glwyd ar agor, a bwytodd draig y to. Mae Wren yn grac. Pa eiriau gall hi eu trwsio cyn anfon hwn?
    .easy = Mae Wren yn grac gydag Odi. Pa eiriau gall hi eu trwsio?
bull-middle-custard-mend-roof-name = Y llinell gyntaf
bull-middle-custard-mend-roof = Bwytodd y ddraig ein to ni!
bull-middle-custard-mend-roof-reason = Mae hyn yn dweud beth aeth o’i le. Mae hynny’n deg.
bull-middle-custard-mend-dim-name = Yr ail linell
bull-middle-custard-mend-dim = Rwyt ti mor dwp.
bull-middle-custard-mend-dim-reason = Am Odi mae hyn, nid y to. Gall ei adael allan.
bull-middle-custard-mend-all-name = Y drydedd linell
bull-middle-custard-mend-all = Dwi’n mynd i ddweud wrth bawb, ha ha!
bull-middle-custard-mend-all-reason = Mae’n troi llithriad bach yn dorf fawr. Gall ei adael allan.
bull-middle-custard-mend-fix-name = Y llinell olaf
bull-middle-custard-mend-fix = Gawn ni ei drwsio amser chwarae?
bull-middle-custard-mend-fix-reason = Mae hyn yn helpu. Gall Odi drwsio’r to gyda hi.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-custard-words-prompt = Nawr mae Mr Gwadd yn trio’r gêm, a sblat, ar ei fol i’r cwstard! Mae Fenn yn chwerthin nes igian. Dwed y geiriau a helpodd.
bull-middle-custard-words-sentence = Dydy hyn ddim yn hwyl nawr, felly dwi’n mynd i ddweud.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-custard-goodbye-hat-question = Mae Odi’n rhoi hetiau dwl ar chwaraewr Wren. Mae hi’n dweud dim mwy. Beth all e ei wneud?
bull-middle-custard-goodbye-hat-last = Un het ddwl olaf
bull-middle-custard-goodbye-hat-last-reason = Mae un het arall yn un yn ormod i Wren. Gall stopio.
bull-middle-custard-goodbye-hat-stop = Stopio, a gofyn ydy hi’n iawn
bull-middle-custard-goodbye-hat-stop-reason = Gwrandawodd Odi. Dyna beth mae ffrindiau’n ei wneud.
bull-middle-custard-goodbye-hat-only = Dweud mai dim ond jôc ydy hi
bull-middle-custard-goodbye-hat-only-reason = Dim ond jôc ydy hi os ydy Wren yn ei hoffi hefyd.
bull-middle-custard-goodbye-first-question = Mae Wren yn cael neges gas. Beth sy’n gyntaf?
bull-middle-custard-goodbye-first-keep = Ei chadw hi
bull-middle-custard-goodbye-first-keep-reason = Ie, a nesaf mae’n dweud. Mae oedolyn yn helpu i flocio.
bull-middle-custard-goodbye-first-delete = Ei dileu’n gyflym
bull-middle-custard-goodbye-first-delete-reason = Wedyn all neb ei gweld. Gall ei chadw a dweud.
bull-middle-custard-goodbye-first-block = Eu blocio heb help
bull-middle-custard-goodbye-first-block-reason = Yn olaf mae blocio, gyda help. Yn gyntaf gall ei chadw.
bull-middle-custard-goodbye-picture-question = Mae llun o rywun heb ddillad yn neidio allan. Beth all Odi ei wneud?
bull-middle-custard-goodbye-picture-save = Ei gadw i’w ddangos
bull-middle-custard-goodbye-picture-save-reason = Rydyn ni’n cadw’r rhan fwyaf o bethau. Dydy hwn byth yn cael ei gadw. Dwed, dyna i gyd.
bull-middle-custard-goodbye-picture-shut = Ei gau a dweud dim
bull-middle-custard-goodbye-picture-shut-reason = Mae’n anodd bod ar dy ben dy hun gyda hynny. Gall Odi ddweud.
bull-middle-custard-goodbye-picture-tell = Dweud wrth oedolyn
bull-middle-custard-goodbye-picture-tell-reason = Mae oedolyn yn gwybod beth i’w wneud. Nid Odi sydd ar fai.

### The flying cake. Second tale of “Ping! Kind or not?”.

## Story: a cake as flat as a frisbee (a flat disc that is thrown and caught). The children are Tumble, Marlo and Pebble.
bull-middle-frisbee-cake-1 = Mae Tumble yn pobi cacen i Ddiwrnod Pobi. Mae’n dod allan yn fflat iawn, iawn.
bull-middle-frisbee-cake-1-bubble = Wps! Fe wnes i blât!
bull-middle-frisbee-cake-2 = Yn yr ysgol, mae ci’n neidio ac yn ei chipio fel ffrisbi. Wysh! Mae Tumble yn chwerthin cymaint nes bod rhaid iddo eistedd.
bull-middle-frisbee-cake-2-bubble = Daliad da, gi!
bull-middle-frisbee-cake-3 = Erbyn nos, mae dros sgwrs y Clwb Pobi i gyd. Mae Tumble yn dweud stop. Mae’n mynd ymlaen ac ymlaen.
bull-middle-frisbee-cake-3-bubble = Bachgen ffrisbi, bachgen ffrisbi!

## Feel: how Tumble might feel. No answer is wrong.
bull-middle-frisbee-tenth-question = Hon ydy’r ddegfed jôc ffrisbi heddiw. Sut gall Tumble deimlo?
bull-middle-frisbee-tenth-says = Gall deimlo llawer o bethau. Gall jôc frifo, ac mae’n iawn dweud.

## Match: what a joke, bullying, hate and a friend look like
bull-middle-frisbee-which-question = Dydy bwlio a chasineb ddim yn iawn, yn yr ysgol na gartref. Beth sy’n mynd gyda beth?
    .easy = Beth sy’n mynd gyda beth?
bull-middle-frisbee-which-joke = Pawb yn chwerthin, a stopio pan fydd un yn gofyn
bull-middle-frisbee-which-joke-partner = Jôc
bull-middle-frisbee-which-joke-reason = Mae’n hwyl i bawb. Mae’n stopio pan fydd un yn gofyn.
bull-middle-frisbee-which-bullying = Mae’n mynd ymlaen ar ôl iddo ddweud stop
bull-middle-frisbee-which-bullying-partner = Bwlio
bull-middle-frisbee-which-bullying-reason = Dwedodd Tumble stop, ond wnaethon nhw ddim. Bwlio ydy hynny.
bull-middle-frisbee-which-hate = Geiriau cas am fwyd ei deulu
bull-middle-frisbee-which-hate-partner = Casineb
bull-middle-frisbee-which-hate-reason = Casineb ydy geiriau cas am deulu, ffydd neu groen. Dydyn nhw byth yn jôc.
bull-middle-frisbee-which-friend = “Wyt ti’n iawn?”
bull-middle-frisbee-which-friend-partner = Ffrind da
bull-middle-frisbee-which-friend-reason = Peth bach ydy gofyn. Gall helpu llawer.

## Chat: keep it, tell, an adult helps to block. Nobody knows who Oven Glove is.
bull-middle-frisbee-ping-question = Ping! Mae Tumble yn fflat ei dad-cu. Beth all e ei wneud?
bull-middle-frisbee-ping-place = Sgwrs y Clwb Pobi
bull-middle-frisbee-ping-tumble = Tumble
bull-middle-frisbee-ping-glove = Maneg Bobi
bull-middle-frisbee-ping-pebble = Pebble
bull-middle-frisbee-ping-lands-1 = Hei, bachgen ffrisbi!
bull-middle-frisbee-ping-lands-2 = Mae dy deulu’n bwyta bwyd od. Ych!
bull-middle-frisbee-ping-alone = Blocio Maneg Bobi heb help
bull-middle-frisbee-ping-alone-reason = Yn olaf mae blocio. Cadwa fe, dwed, wedyn mae oedolyn yn helpu.
bull-middle-frisbee-ping-reply = Dweud bod eu bwyd nhw’n ych hefyd
bull-middle-frisbee-ping-reply-reason = Efallai ei fod eisiau. Ond mae ateb yn gwneud iddo gario ymlaen.
bull-middle-frisbee-ping-keep = Tynnu llun o’r sgrin
bull-middle-frisbee-ping-keep-reason = Mae’n ei gadw a dydy e ddim yn ateb. Nawr gall ei ddangos.
bull-middle-frisbee-ping-kept-1 = Ble mae dy dafod di?
bull-middle-frisbee-ping-tell = Dangos i’w dad-cu
bull-middle-frisbee-ping-tell-reason = Mae Tad-cu’n rhoi’r tegell ymlaen ac yn gwrando. Nid Tumble sydd ar fai.
bull-middle-frisbee-ping-quiet = Ei gadw iddo’i hun
bull-middle-frisbee-ping-quiet-reason = Mae hynny’n llawer i un bachgen. Gall ddangos beth gadwodd e.
bull-middle-frisbee-ping-told-1 = Dwedais i wrth Miss Plum hefyd. Eistedda gyda fi amser cinio?
bull-middle-frisbee-ping-gang = Gofyn i Pebble fod yn gas yn ôl
bull-middle-frisbee-ping-gang-reason = Wedyn dydy e byth yn gorffen. Mae Pebble yn garedig, a dwedodd hi. Mae hynny’n helpu mwy.
bull-middle-frisbee-ping-block = Blocio Maneg Bobi gyda Tad-cu
bull-middle-frisbee-ping-block-reason = Cadwodd e, dwedodd e, a nawr maen nhw’n blocio. Wedyn gall eistedd gyda Pebble.

## Choice: the one thing that is never kept. Neutral picture; nothing is shown.
bull-middle-frisbee-one-thing-question = Mae Marlo’n cael llun o rywun heb ddillad. Hwn ydy’r un peth dydyn ni byth yn ei gadw. Beth all e ei wneud?
bull-middle-frisbee-one-thing-screen = Tynnu llun o’r sgrin
bull-middle-frisbee-one-thing-screen-reason = Rydyn ni’n gwneud hynny gyda geiriau cas. Dydy’r llun hwn byth yn cael ei gadw na’i anfon. Dwed, dyna i gyd.
bull-middle-frisbee-one-thing-pebble = Gofyn i Pebble edrych
bull-middle-frisbee-one-thing-pebble-reason = Wedyn rhaid i Pebble ei weld hefyd. Dydy e byth yn cael ei ddangos i ffrindiau. Dwed, dyna i gyd.
bull-middle-frisbee-one-thing-tell = Dweud wrth oedolyn
bull-middle-frisbee-one-thing-tell-reason = Mae’r oedolyn yn gwybod beth i’w wneud. Fydd Marlo ddim mewn trwbl am ddweud.

## Choice: a message that is mended before it is sent. The bubble is Marlo’s.
bull-middle-frisbee-salt-bubble = Ych, halen!
bull-middle-frisbee-salt-question = Rhoddodd Pebble halen yn y byns, ac mae Marlo’n grac. Pa neges all e ei hanfon?
    .easy = Pa neges all Marlo ei hanfon?
bull-middle-frisbee-salt-spoil = Ti’n ei ddifetha bob tro
bull-middle-frisbee-salt-spoil-reason = Am Pebble mae hynny, nid yr halen. Gall ddweud beth aeth o’i le.
bull-middle-frisbee-salt-more = Beth am wneud mwy, heb halen
bull-middle-frisbee-salt-more-reason = Mae’n dweud sut i’w drwsio, ac mae’n garedig.
bull-middle-frisbee-salt-girl = Gwyliwch, dyma Ferch yr Halen
bull-middle-frisbee-salt-girl-reason = Mae’n swnio’n ddoniol. Ond felly dechreuodd y jôcs ffrisbi.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-frisbee-words-prompt = Y Diwrnod Pobi nesaf, mae cacen Tumble yn dal. Wysh, bant â hi gyda’r ci, ac mae pawb yn chwerthin! Dwed y geiriau a helpodd.
bull-middle-frisbee-words-sentence = Dydy hyn ddim yn hwyl nawr, felly dwi’n mynd i ddweud.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-frisbee-goodbye-laugh-question = Mae Marlo’n galw Pebble yn “Hallt”. Mae hi’n chwerthin, wedyn yn edrych i ffwrdd. Beth all e ei wneud?
bull-middle-frisbee-goodbye-laugh-stop = Stopio, a gofyn ydy hi’n iawn
bull-middle-frisbee-goodbye-laugh-stop-reason = Gwelodd Marlo sut roedd hi’n edrych. Peth caredig ydy stopio a gofyn.
bull-middle-frisbee-goodbye-laugh-more = Ei ddweud unwaith eto
bull-middle-frisbee-goodbye-laugh-more-reason = Gall edrych i ffwrdd olygu ei fod yn brifo. Gall stopio a gofyn.
bull-middle-frisbee-goodbye-laugh-chat = Ei ddweud yn y sgwrs
bull-middle-frisbee-goodbye-laugh-chat-reason = Wedyn mae mwy’n ymuno, ac mae’n mynd yn fawr. Gall stopio a gofyn.
bull-middle-frisbee-goodbye-first-question = Mae Pebble yn cael neges gas. Pa gynllun sy’n helpu fwyaf?
bull-middle-frisbee-goodbye-first-delete = Ei dileu, wedyn anghofio
bull-middle-frisbee-goodbye-first-delete-reason = Wedyn all neb ei gweld. Gall ei chadw a dweud.
bull-middle-frisbee-goodbye-first-keep = Ei chadw, dweud, blocio gyda help
bull-middle-frisbee-goodbye-first-keep-reason = Yn y drefn honno, gall oedolyn ei gweld a helpu.
bull-middle-frisbee-goodbye-first-reply = Anfon un yn ôl, wedyn blocio
bull-middle-frisbee-goodbye-first-reply-reason = Mae ateb yn gwneud iddo gario ymlaen. Gall ei chadw a dweud gyntaf.
bull-middle-frisbee-goodbye-picture-question = Beth ydy’r un peth dydy Tumble byth yn ei gadw?
bull-middle-frisbee-goodbye-picture-mean = Neges gas
bull-middle-frisbee-goodbye-picture-mean-reason = Gall gadw honno i’w dangos i oedolyn.
bull-middle-frisbee-goodbye-picture-picture = Llun o rywun heb ddillad
bull-middle-frisbee-goodbye-picture-picture-reason = Ie. Dydy e ddim yn ei gadw na’i anfon. Mae’n dweud, dyna i gyd.
bull-middle-frisbee-goodbye-picture-name = Enw cas mewn gêm
bull-middle-frisbee-goodbye-picture-name-reason = Gall gadw hwnnw. Gall ddiflannu cyn hir.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-middle-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
bull-middle-helpers-teacher = Fy athro
bull-middle-helpers-class = Oedolyn sy’n helpu yn y dosbarth
bull-middle-helpers-lunch = Helpwr cinio
bull-middle-helpers-office = Swyddfa’r ysgol
bull-middle-helpers-home = Oedolyn gartref
bull-middle-helpers-family = Oedolyn yn fy nheulu
