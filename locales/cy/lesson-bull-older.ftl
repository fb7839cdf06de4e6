# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-older.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-older-title = Gwich! Ydy hi’n jôc o hyd?
bull-older-outcome-banter = Dwi’n gallu dweud p’un sy’n jôc a ph’un sy’n fwlio.
bull-older-outcome-keep = Dwi’n cadw neges gas, wedyn dwi’n dweud. Mae oedolyn yn helpu i flocio.
bull-older-outcome-help = Dwi’n gallu helpu pan fydd ffrind wedi brifo.
bull-older-outcome-just-tell = Dwi’n gwybod beth dwi byth yn ei gadw na’i anfon. Dwi’n dweud, dyna i gyd.

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = Mae Bram yn canu yn sioe’r ysgol. Mae ei nodyn uchaf yn dod allan fel gwich. Bram sy’n chwerthin fwyaf.
    .easy = Mae Bram yn canu yn y sioe. Gwich ydy ei nodyn uchaf. Mae’n chwerthin.
bull-older-squeak-1-bubble = Dwi’n swnio fel drws!
bull-older-squeak-2 = Ddydd Gwener, mae’r sgwrs grŵp yn dal yn llawn gwichian. Mae Bram yn dweud stop. Dydy e ddim yn chwerthin nawr.
    .easy = Mae’r sgwrs yn dal yn llawn gwichian. Mae Bram yn dweud stop.
bull-older-squeak-2-bubble = Gwich, gwich, gwich!
bull-older-squeak-3 = Wedyn mae hwn yn neidio allan mewn gêm. Nid am ei gân mae e. Am ei deulu mae e.
bull-older-squeak-3-bubble = Dim moch daear yn ein tîm ni!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Mae tynnu coes yn hwyl i bawb. Dydy bwlio byth yn iawn, yn yr ysgol na gartref. P’un ydy p’un?
    .easy = Mae tynnu coes yn hwyl i bawb. Dydy bwlio byth yn iawn. P’un ydy p’un?
bull-older-banter-fun = Tynnu coes
bull-older-banter-hurts = Bwlio neu gasineb
bull-older-banter-door = Odi’n dweud “Drws da!” a Bram yn giglan
bull-older-banter-door-reason = Mae’r ddau’n mwynhau. Gall y ddau ei stopio.
bull-older-banter-stop = Pedwar deg gwich ar ôl i Bram ddweud stop
bull-older-banter-stop-reason = Dwedodd Bram stop, ond aeth ymlaen. Bwlio ydy hynny.
bull-older-banter-stripes = Geiriau cas am streipiau Bram a’i deulu
bull-older-banter-stripes-reason = Casineb ydy geiriau cas am liw croen, ffydd neu deulu. Mae rhai’n hiliol. Dydyn nhw byth yn jôc.
bull-older-banter-cat = Cath mewn het sy’n gwneud i bawb chwerthin
bull-older-banter-cat-reason = Dydy’r jôc ddim am ben neb. Mae’r gath yn ei hoffi hyd yn oed.
bull-older-banter-left-out = Sgwrs newydd, i adael Bram allan
bull-older-banter-left-out-reason = Mae cael dy adael allan yn fwriadol yn brifo cymaint â geiriau.

## Chat: keep it, tell, an adult helps to block. The lines come from somebody in the game’s team.
bull-older-first-question = Mae Bram gartref, ac mae ei wyneb yn boeth. Beth all e ei wneud?
bull-older-first-place = Gêm y Ffau: sgwrs y tîm
bull-older-first-bram = Bram
bull-older-first-team = Y Tîm Gorau
bull-older-first-lands-1 = Dyma’r drws gwichlyd!
bull-older-first-bubble = Cer o ’ma, stripyn gwichlyd!
bull-older-first-reply = Ateb gyda rhywbeth gwaeth
bull-older-first-reply-reason = Byddai llawer ohonon ni eisiau. Ond mae ateb yn gwneud iddo gario ymlaen.
bull-older-first-block = Blocio pawb nawr
bull-older-first-block-reason = Mae blocio’n helpu, ond yn olaf. Cadwa fe, dwed, wedyn mae oedolyn yn helpu i flocio.
bull-older-first-keep = Cadw’r neges a pheidio ateb
bull-older-first-keep-reason = Nawr gall ddangos beth gafodd ei ddweud. Nesaf, mae’n dweud wrth oedolyn.
bull-older-first-kept-1 = Ble mae dy wich di?
bull-older-first-quiet = Dweud dim wrth neb
bull-older-first-quiet-reason = Mae hynny’n llawer i’w gadw i mewn. Gall ddangos beth gadwodd e.
bull-older-first-tell = Dangos i’w fodryb beth gadwodd e
bull-older-first-tell-reason = Mae hi’n ei gredu. Mae hi’n ei weld, felly mae’n gwybod sut i helpu.
bull-older-first-told-1 = Helô? Drws?
bull-older-first-help = Blocio’r tîm, gyda’i fodryb
bull-older-first-help-reason = Cadwodd Bram e a dwedodd. Nawr dydy e ddim yn blocio ar ei ben ei hun.
bull-older-first-answer = Dweud bod ei fodryb yno
bull-older-first-answer-reason = Does dim angen ateb. Gall ei fodryb ddweud wrth y gêm.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Rydyn ni’n cadw’r rhan fwyaf o bethau, wedyn yn dweud. Mae un peth yn wahanol. Dydy llun o rywun heb ddillad byth yn cael ei gadw na’i anfon. Dwed, dyna i gyd.
    .easy = Dydy llun o rywun heb ddillad byth yn cael ei gadw na’i anfon. Dwed, dyna i gyd.
bull-older-show-keep = Ei gadw, wedyn dweud
bull-older-show-just-tell = Dweud
bull-older-show-chat = Neges gas mewn sgwrs
bull-older-show-chat-reason = Gad hi yno, neu tynna lun o’r sgrin.
bull-older-show-game = Sylw cas a all ddiflannu cyn hir
bull-older-show-game-reason = Tynna lun o’r sgrin tra mae e yno.
bull-older-show-picture = Llun o rywun heb ddillad
bull-older-show-picture-reason = Dydy hwn byth yn cael ei gadw na’i anfon. Dwed, dyna i gyd. Fyddi di ddim mewn trwbl am ddweud.
bull-older-show-hate = Geiriau hiliol mewn gêm
bull-older-show-hate-reason = Cadwa nhw i ddangos beth gafodd ei ddweud. Dwed wrth oedolyn yr un diwrnod.

## Choice: Wren is a bystander. Both good answers lead on.
bull-older-wren-sees-question = Mae Wren yn gweld y gwichian i gyd yn y sgwrs. Mae hi’n teimlo dros Bram. Beth all hi ei wneud?
    .easy = Mae Wren yn teimlo dros Bram. Beth all hi ei wneud?
bull-older-wren-sees-kind = Anfon neges garedig at Bram
bull-older-wren-sees-kind-reason = Mae gair caredig yn dangos i Bram nad ydy e ar ei ben ei hun.
bull-older-wren-sees-laugh = Ychwanegu wyneb arall yn chwerthin
bull-older-wren-sees-laugh-reason = Dim ond un tap ydy e. I Bram gall deimlo fel torf.
bull-older-wren-sees-tell = Mynd at Mr Gwadd
bull-older-wren-sees-tell-reason = Mae Mr Gwadd yn falch ei bod hi wedi dweud. Mae’n edrych ar beth gadwodd Bram. Wedyn mae’n siarad â’r grŵp.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Mae Bram yn ei darllen ddwywaith. Mae ei wisgers yn codi.
bull-older-kind-word-1-bubble = Ro’n i’n hoffi dy gân. Wnei di ganu gyda fi amser chwarae?
bull-older-kind-word-2 = Drannoeth, mae Wren yn mynd gyda Bram i ddweud wrth Mr Gwadd. Mae’n edrych ar beth gadwodd Bram. Wedyn mae’n siarad â’r grŵp cyfan.
    .easy = Drannoeth, mae Wren a Bram yn dweud wrth Mr Gwadd. Mae’n siarad â’r grŵp cyfan.

## Say: the sentence is rehearsed aloud
bull-older-words-prompt = Amser chwarae maen nhw i gyd yn canu a gwichian. Nawr mae Bram yn chwerthin hefyd! Dwed y geiriau a helpodd.
bull-older-words-sentence = Dydy hyn ddim yn jôc nawr, felly dwi’n mynd i ddweud.

## Exit, first question: a joke that stops being fun
bull-older-hat-question = Mae Fenn yn gwneud jôc am het Odi. Mae Odi’n chwerthin, wedyn mae’n mynd yn dawel. Beth all Fenn ei wneud?
bull-older-hat-more = Gwneud jôc well am yr het
bull-older-hat-more-reason = Gall mynd yn dawel olygu ei fod yn brifo. Gall Fenn stopio a gofyn.
bull-older-hat-stop = Stopio, a gofyn ydy Odi’n iawn
bull-older-hat-stop-reason = Gwelodd Fenn sut roedd Odi’n teimlo. Peth caredig ydy stopio a gofyn.
bull-older-hat-only = Dweud mai tynnu coes ydy e
bull-older-hat-only-reason = Dim ond tynnu coes ydy e os ydy Odi’n cael hwyl hefyd.

## Exit, second question: keep it, tell, an adult helps to block
bull-older-order-question = Mae Odi’n cael neges gas. Pa gynllun sy’n helpu fwyaf?
bull-older-order-keep = Ei chadw, dweud, wedyn blocio gydag oedolyn
bull-older-order-keep-reason = Yn y drefn honno, gall yr oedolyn ei gweld a helpu.
bull-older-order-delete = Ateb, wedyn dileu’r cyfan
bull-older-order-delete-reason = Wedyn all neb weld beth gafodd ei ddweud. Gall Odi ei chadw a dweud.
bull-older-order-block = Eu blocio, a dweud dim
bull-older-order-block-reason = Gall Odi gael mwy o help na hynny. Gall ei chadw a dweud yn gyntaf.

## Exit, third question: the one thing that is never saved
bull-older-picture-question = Mae rhywun yn anfon llun o rywun heb ddillad at Wren. Beth all hi ei wneud?
bull-older-picture-save = Tynnu llun o’r sgrin
bull-older-picture-save-reason = Rydyn ni’n cadw’r rhan fwyaf o bethau. Hwn ydy’r un dydyn ni byth yn ei gadw na’i anfon. Dwed, dyna i gyd.
bull-older-picture-quiet = Dweud dim byd
bull-older-picture-quiet-reason = Mae’n anodd bod ar dy ben dy hun gyda hynny. Gall Wren ddweud, a chael help.
bull-older-picture-tell = Dweud wrth oedolyn, heb ei gadw na’i anfon
bull-older-picture-tell-reason = Mae oedolyn yn gwybod beth i’w wneud nesaf. Nid Wren sydd ar fai am beth gafodd ei anfon.

### Odi’s bath duck. Second tale of “Squeak! Is it still a joke?”.

## Story: a bath duck falls out of a bag at a swim gala (a day of races). It squeaks when pressed.
bull-older-tub-duck-gala-1 = Yn y gala nofio, mae rhywbeth yn cwympo o fag Odi. Gwich! Syr Swigod, ei hwyaden bath, ydy e.
    .easy = Gwich! Mae hwyaden bath yn cwympo o fag Odi.
bull-older-tub-duck-gala-1-bubble = Dydy e ddim yn hoffi bod gartref heb gwmni.
bull-older-tub-duck-gala-2 = Mae’r tîm cyfan yn dwlu ar yr hwyaden, ac mae Odi hefyd.
bull-older-tub-duck-gala-2-bubble = Syr Swigod yn gapten!
bull-older-tub-duck-gala-3 = Erbyn dydd Sul, mae wyneb Odi ar fabi mewn pram. Mae’n gofyn iddyn nhw stopio. Maen nhw’n gwneud deg arall.
    .easy = Mae wyneb Odi ar fabi mewn pram. Mae’n dweud stop. Maen nhw’n gwneud deg arall.
bull-older-tub-duck-gala-3-bubble = Cwac cwac, Babi Odi!

## Spot: where a chat has gone past a joke. The clues are the lines that are bullying or hate; the river stands for where a family comes from.
bull-older-tub-duck-banter-question = Mae tynnu coes yn hwyl i bawb, ac mae’n stopio pan fydd un yn gofyn. Dydy bwlio byth yn iawn, yn yr ysgol na’r tu allan. Pa rannau sydd ddim yn dynnu coes nawr?
    .easy = Pa rannau o’r sgwrs hon sydd ddim yn jôc nawr?
bull-older-tub-duck-banter-baby-name = Llun gan Lôn Chwech
bull-older-tub-duck-banter-baby = Babi Odi, rhif un ar ddeg!
bull-older-tub-duck-banter-baby-reason = Dwedodd Odi stop, ond aeth ymlaen. Bwlio ydy hynny.
bull-older-tub-duck-banter-river-name = Llinell nesaf Lôn Chwech
bull-older-tub-duck-banter-river = Dim dyfrgwn yn ein pwll ni. Cer ’nôl i dy afon!
bull-older-tub-duck-banter-river-reason = Mae hwn am bwy ydy Odi ac o ble mae ei deulu’n dod. Casineb ydy e, a dydy e byth yn jôc.
bull-older-tub-duck-banter-vote-name = Y bleidlais
bull-older-tub-duck-banter-vote = Pwy sydd eisiau Odi allan? Pleidleisiwch!
bull-older-tub-duck-banter-vote-reason = Mae’n ei adael allan yn fwriadol. Gall hynny frifo cymaint â geiriau.
bull-older-tub-duck-banter-fenn-name = Llinell Fenn
bull-older-tub-duck-banter-fenn = Dyna ddigon nawr.
bull-older-tub-duck-banter-fenn-reason = Dydy Fenn ddim yn chwerthin gyda nhw. Mae’n fyr, yn dawel ac yn ddewr.

## Chat: keep it, tell, an adult helps to block. The lines come from the swimmers of another lane.
bull-older-tub-duck-lands-question = Mae’n amser gwely, ac mae tabled Odi’n mynd ping. Mae ei glustiau’n boeth. Beth all e ei wneud?
bull-older-tub-duck-lands-place = Sgwrs y clwb nofio
bull-older-tub-duck-lands-odi = Odi
bull-older-tub-duck-lands-lane = Lôn Chwech
bull-older-tub-duck-lands-fenn = Fenn
bull-older-tub-duck-lands-lands-1 = Nos da, babi.
bull-older-tub-duck-lands-lands-2 = Mewn afon mae lle eich math chi.
bull-older-tub-duck-lands-reply = Anfon jôc am sut maen nhw’n nofio
bull-older-tub-duck-lands-reply-reason = Mae un dda ganddo’n barod. Ond mae ateb yn gwneud iddo gario ymlaen.
bull-older-tub-duck-lands-keep = Tynnu llun o’r sgrin, a pheidio ateb
bull-older-tub-duck-lands-keep-reason = Nawr gall ddangos beth gafodd ei ddweud, hyd yn oed os ydyn nhw’n ei ddileu.
bull-older-tub-duck-lands-alone = Blocio’r lôn gyfan nawr
bull-older-tub-duck-lands-alone-reason = Mae blocio’n helpu, ond yn olaf. Cadwa fe, dwed, wedyn mae oedolyn yn helpu i flocio.
bull-older-tub-duck-lands-kept-1 = Rydyn ni’n gweld dy fod wedi ei ddarllen.
bull-older-tub-duck-lands-beg = Erfyn arnyn nhw i stopio
bull-older-tub-duck-lands-beg-reason = Mae wedi gofyn unwaith, ac mae hynny’n ddigon. Nawr mae’n amser cael help.
bull-older-tub-duck-lands-wait = Aros iddyn nhw ddiflasu
bull-older-tub-duck-lands-wait-reason = Gall gymryd dyddiau. Gall Odi gael help heno.
bull-older-tub-duck-lands-tell = Dangos i’w dad-cu beth gadwodd e
bull-older-tub-duck-lands-tell-reason = Mae Tad-cu’n ei gredu. Nid Odi sydd ar fai, ac maen nhw’n ffonio’r hyfforddwr.
bull-older-tub-duck-lands-told-1 = Fe welais i fe hefyd. Dydy e ddim yn iawn. Nofio gyda fi ddydd Sadwrn?
bull-older-tub-duck-lands-gang = Gofyn i Fenn fod yn gas wrth Lôn Chwech
bull-older-tub-duck-lands-gang-reason = Wedyn mae’n ddau yn erbyn chwech. Mae Fenn gydag e, ac mae hynny’n helpu mwy.
bull-older-tub-duck-lands-block = Blocio Lôn Chwech, gyda Tad-cu
bull-older-tub-duck-lands-block-reason = Cadwodd e, dwedodd e, a nawr mae Tad-cu’n helpu i flocio. Gall ddweud iawn wrth Fenn!

## Chat: the one thing that is never kept. Nothing is shown; the picture is only spoken of.
bull-older-tub-duck-new-phone-question = Mae ffôn newydd gan Wren. Ping! Llun o rywun heb ddillad ydy e. Beth all hi ei wneud?
bull-older-tub-duck-new-phone-place = Ffôn newydd Wren
bull-older-tub-duck-new-phone-wren = Wren
bull-older-tub-duck-new-phone-number = Rhif newydd
bull-older-tub-duck-new-phone-seen-1 = Ha ha, edrycha ar hwn! Anfona fe ymlaen.
bull-older-tub-duck-new-phone-save = Ei gadw i’w ddangos i oedolyn
bull-older-tub-duck-new-phone-save-reason = Rydyn ni’n cadw’r rhan fwyaf o bethau. Hwn ydy’r un dydyn ni byth yn ei gadw na’i anfon. Dwed, dyna i gyd.
bull-older-tub-duck-new-phone-tell = Ei roi i lawr a dweud wrth oedolyn
bull-older-tub-duck-new-phone-tell-reason = Dydy hi ddim yn cadw dim nac yn anfon dim. Fydd hi ddim mewn trwbl am ddweud.
bull-older-tub-duck-new-phone-quiet = Ei gau a thrio anghofio
bull-older-tub-duck-new-phone-quiet-reason = Gall fod yn anodd anghofio ar dy ben dy hun. Gall Wren ddweud, a chael help.
bull-older-tub-duck-new-phone-told-1 = Wnest ti ei gadw?
bull-older-tub-duck-new-phone-no = Ateb “Na”
bull-older-tub-duck-new-phone-no-reason = Does dim angen ateb. Oedolyn sy’n gofalu amdano nawr.
bull-older-tub-duck-new-phone-leave = Gadael y cyfan i’r oedolyn
bull-older-tub-duck-new-phone-leave-reason = Mae oedolyn yn gwybod beth i’w wneud nesaf. Wnaeth Wren ddim byd o’i le.

## Choice: Fenn is a bystander, and cross. A good answer stays polite.
bull-older-tub-duck-fenn-helps-question = Mae Fenn yn grac am y bleidlais. Mae tri syniad ganddo. Pa un sy’n helpu Odi?
    .easy = Beth all Fenn ei wneud i helpu Odi?
bull-older-tub-duck-fenn-helps-rats = Ysgrifennu “Llygod mawr ydych chi!”
bull-older-tub-duck-fenn-helps-rats-reason = Mae’n iawn i boeni. Ond mae geiriau cas yn ei wneud yn fwy, ac mae llygod mawr yn neis.
bull-older-tub-duck-fenn-helps-coach = Dweud wrth yr hyfforddwr am y bleidlais
bull-older-tub-duck-fenn-helps-coach-reason = Mae’r hyfforddwr yn falch bod Fenn wedi dweud. Nawr gall hi gamu i mewn.
bull-older-tub-duck-fenn-helps-read = Aros yn y sgwrs a dim ond gwylio
bull-older-tub-duck-fenn-helps-read-reason = Gall torf dawel edrych fel torf sy’n cytuno. Gall ddweud.

## Build: settings of a chat, set with an adult
bull-older-tub-duck-switches-question = Mae Odi a Tad-cu’n gosod ei sgyrsiau eto. Helpa nhw gyda phob switsh.
bull-older-tub-duck-switches-add = Pwy all fy rhoi mewn sgwrs?
bull-older-tub-duck-switches-add-all = Unrhyw un
bull-older-tub-duck-switches-add-all-reason = Wedyn gall sgyrsiau ddod heb iddo eu dewis.
bull-older-tub-duck-switches-add-known = Pobl dwi’n eu nabod
bull-older-tub-duck-switches-add-known-reason = Nawr mae’n gwybod pwy sydd yn ei sgyrsiau.
bull-older-tub-duck-switches-photo = Pwy all weld fy ffoto?
bull-older-tub-duck-switches-photo-all = Unrhyw un
bull-older-tub-duck-switches-photo-all-reason = Gall rhywun gopïo a newid ffoto. Mae llai o lygaid yn saffach.
bull-older-tub-duck-switches-photo-none = Neb: mae hwyaden gen i
bull-older-tub-duck-switches-photo-none-reason = Dydy hwyaden ddim yn dweud dim. Ac mae’n edrych yn wych.
bull-older-tub-duck-switches-list = Lôn Chwech
bull-older-tub-duck-switches-list-list = Ar fy rhestr
bull-older-tub-duck-switches-list-list-reason = Wedyn gall ddechrau eto. Cadwodd Odi e a dwedodd, felly gall flocio.
bull-older-tub-duck-switches-list-block = Wedi blocio
bull-older-tub-duck-switches-list-block-reason = Cadwodd e a dwedodd yn gyntaf. Mae Tad-cu wrth ei ochr.
bull-older-tub-duck-switches-done = Dyna ni! A nawr mae pob ras yn dechrau gydag un wich fawr gan Syr Swigod.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-older-tub-duck-words-prompt = Yn y gala nesaf, mae Odi’n ennill o flewyn. Syr Swigod sy’n cael y fedal! Dwed y geiriau a helpodd.
bull-older-tub-duck-words-sentence = Gofynnais i ti stopio, felly nawr dwi’n mynd i ddweud.

## Exit, three questions: is it still banter, the order, what a bystander can do
bull-older-tub-duck-goodbye-ears-question = Mae Bram yn galw Wren yn “Clustiau Radio”. Mae hi’n gwenu, ond mae’n cadw draw o’r sgwrs nawr. Beth all Bram ei wneud?
bull-older-tub-duck-goodbye-ears-smile = Dal ati, achos mae’n gwenu
bull-older-tub-duck-goodbye-ears-smile-reason = Gall gwên guddio bod rhywun yn brifo. Gall Bram stopio a gofyn.
bull-older-tub-duck-goodbye-ears-ask = Stopio, a gofyn ydy e’n brifo
bull-older-tub-duck-goodbye-ears-ask-reason = Gwelodd e beth wnaeth hi, nid dim ond y wên. Dyna ffrind da.
bull-older-tub-duck-goodbye-ears-skin = Dweud wrthi am chwerthin mwy
bull-older-tub-duck-goodbye-ears-skin-reason = Wren sy’n dewis beth sy’n hwyl i Wren. Gall Bram stopio a gofyn.
bull-older-tub-duck-goodbye-order-question = Mae Fenn yn cael neges gas. Pa gynllun sy’n helpu fwyaf?
bull-older-tub-duck-goodbye-order-block = Blocio, dileu ac anghofio
bull-older-tub-duck-goodbye-order-block-reason = Wedyn all neb ei gweld, ac mae Fenn ar ei ben ei hun. Gall ei chadw a dweud gyntaf.
bull-older-tub-duck-goodbye-order-show = Ei chadw a’i dangos i’w ffrindiau i gyd
bull-older-tub-duck-goodbye-order-show-reason = Mae ei chadw’n iawn. Ond gall frifo mwy mewn torf. Gall ei dangos i oedolyn.
bull-older-tub-duck-goodbye-order-keep = Ei chadw, dweud, wedyn blocio gydag oedolyn
bull-older-tub-duck-goodbye-order-keep-reason = Yn y drefn honno, gall yr oedolyn ei gweld a helpu.
bull-older-tub-duck-goodbye-help-question = Mae pleidlais gas am ferch yn nosbarth Odi. Sut gall Odi ei helpu?
bull-older-tub-duck-goodbye-help-nice = Pleidleisio dros yr un leiaf cas
bull-older-tub-duck-goodbye-help-nice-reason = Mae pob pleidlais yn gwneud iddi edrych fel hwyl. Gall Odi ei gadael a dweud.
bull-older-tub-duck-goodbye-help-tell = Dweud wrth oedolyn, a bod yn garedig wrthi
bull-older-tub-duck-goodbye-help-tell-reason = Gall oedolyn stopio’r bleidlais. Mae gair caredig yn dangos nad ydy hi ar ei phen ei hun.
bull-older-tub-duck-goodbye-help-loud = Ei darllen yn uchel i’w stopio
bull-older-tub-duck-goodbye-help-loud-reason = Wedyn mae hi’n ei chlywed mewn torf. Gall Odi ddweud wrth oedolyn.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
bull-older-helpers-teacher = Fy athro
bull-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
bull-older-helpers-lunch = Helpwr cinio
bull-older-helpers-office = Swyddfa’r ysgol
bull-older-helpers-home = Oedolyn gartref
bull-older-helpers-family = Oedolyn yn fy nheulu
