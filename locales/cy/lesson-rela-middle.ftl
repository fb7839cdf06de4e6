# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-middle-title = Brocoli, jam ac ymddiried
rela-middle-outcome-know = Dwi’n gwybod nad yr un peth ydy hoffi rhywun ag ymddiried ynddyn nhw.
rela-middle-outcome-mind = Dwi’n gallu newid fy meddwl, a gelli di hefyd.
rela-middle-outcome-ask = Dwi’n gofyn cyn rhannu llun neu gymryd galwad.
rela-middle-outcome-tell = Rhywun eisiau llun preifat neu gwrdd? Dwi’n dweud. Nid fi sydd ar fai.

### First tale: Bram’s broccoli dance

## Story: Bram says yes to a film, then changes his mind. The bubbles are Bram’s.
rela-middle-broccoli-dance-1 = Yn sioe’r ysgol, brocoli ydy Bram.
rela-middle-broccoli-dance-1-bubble = Ofnwch fi, dwi’n wyrdd!
rela-middle-broccoli-dance-2 = Mae’n troelli, yn baglu ac yn rholio oddi ar y llwyfan. Rydyn ni i gyd wrth ein bodd! Mae Fenn yn ffilmio, ac mae Bram yn dweud iawn.
    .easy = Mae’n troelli ac yn rholio oddi ar y llwyfan. Mae Fenn yn ffilmio, ac mae Bram yn dweud iawn.
rela-middle-broccoli-dance-3 = Gartref, mae Fenn eisiau rhoi’r ffilm ar Pwll Clipiau. Wedyn mae Bram yn ysgrifennu ato.
rela-middle-broccoli-dance-3-bubble = Dwi wedi newid fy meddwl. Paid â’i rhoi hi, plîs!

## Choice: a yes has become a no
rela-middle-broccoli-mind-question = Dwedodd Bram iawn. Nawr mae’n dweud na. Beth all Fenn ei wneud?
rela-middle-broccoli-mind-hour = Ei rhoi ymlaen am awr
rela-middle-broccoli-mind-hour-reason = Mewn awr, gall deg ei chopïo. Wedyn all neb ei chael yn ôl.
rela-middle-broccoli-mind-yes = Ei rhoi, dwedodd Bram iawn
rela-middle-broccoli-mind-yes-reason = Gall iawn newid. Os aiff Fenn ymlaen, bydd Bram yn ymddiried llai ynddo.
rela-middle-broccoli-mind-stop = Ei chadw oddi yno, a dweud “Dim problem”
rela-middle-broccoli-mind-stop-reason = Mae Fenn yn drist am funud. Mae Bram yn gwybod ei fod yn gallu ymddiried ynddo.

## Say: the sentence is rehearsed aloud
rela-middle-broccoli-say-prompt = Dwed e gyda Bram, yn dawel ac yn glir.
rela-middle-broccoli-say-sentence = Dwedais i iawn o’r blaen, a nawr dwi’n dweud na.

## Order: how trust grows
rela-middle-broccoli-grow-question = Mae Bram yn ymddiried yn Fenn. Cymerodd hynny amser! Sut mae ymddiried yn tyfu?
rela-middle-broccoli-grow-hello = Rydyn ni’n dweud helô yn yr ysgol
rela-middle-broccoli-grow-hello-reason = Mae’n dechrau pan fyddwn ni’n cwrdd.
rela-middle-broccoli-grow-play = Rydyn ni’n chwarae bob dydd
rela-middle-broccoli-grow-play-reason = Rydyn ni’n dod i nabod ein gilydd wrth chwarae.
rela-middle-broccoli-grow-promise = Maen nhw’n cadw un addewid, wedyn mwy
rela-middle-broccoli-grow-promise-reason = Mae cadw addewid yn dangos bod modd ymddiried.
rela-middle-broccoli-grow-worry = Galla i ddweud beth sy’n fy mhoeni
rela-middle-broccoli-grow-worry-reason = I rywun rydyn ni’n ymddiried ynddo mae poen meddwl. Hwnnw sy’n olaf.

## Sort: trusting, or only liking
rela-middle-broccoli-people-question = Yn bwy mae Bram yn ymddiried ar ôl dod i’w nabod? Pwy mae’n ei hoffi, dyna i gyd?
    .easy = Yn bwy mae Bram yn ymddiried? Pwy mae’n ei hoffi, dyna i gyd?
rela-middle-broccoli-people-basket-1 = Nabod ac ymddiried
rela-middle-broccoli-people-basket-2 = Hoffi
rela-middle-broccoli-people-star = Dawnsiwr â chlipiau gwych
rela-middle-broccoli-people-star-reason = Mae Bram yn hoffi’r clipiau. Dydy’r dawnsiwr ddim yn ei nabod e.
rela-middle-broccoli-people-gift = Chwaraewr sy’n rhoi arian gêm
rela-middle-broccoli-people-gift-reason = Mae arian gêm yn braf. Dydy e ddim yn dangos pwy sy’n ei roi.
rela-middle-broccoli-people-odi = Odi, gadwodd addewid
rela-middle-broccoli-people-odi-reason = Maen nhw wedi cwrdd, a chadwodd Odi ei air.
rela-middle-broccoli-people-mole = Mr Gwadd, a’i helpodd
rela-middle-broccoli-people-mole-reason = Mae Mr Gwadd wedi helpu Bram wyneb yn wyneb.
rela-middle-broccoli-people-king = Brenin Llysiau, hwyl am fis
rela-middle-broccoli-people-king-reason = Mae’n fis o hwyl. Ond dydy Bram ddim wedi cwrdd ag e.

## Chat: Veg King wants a call, then a private picture. It is told at once.
rela-middle-broccoli-chat-question = Beth all Bram ei wneud nawr?
rela-middle-broccoli-chat-place = Antur Llysiau
rela-middle-broccoli-chat-bram = Bram Wyrdd
rela-middle-broccoli-chat-king = Brenin Llysiau
rela-middle-broccoli-chat-mole = Mr Gwadd
rela-middle-broccoli-chat-call-1 = Ti ydy fy ffrind gorau yma!
rela-middle-broccoli-chat-call-2 = Galwad fideo, dim ond ni’n dau?
rela-middle-broccoli-chat-call-yes = Iawn, dwi’n galw nawr!
rela-middle-broccoli-chat-call-yes-reason = Mae galwad yn dangos Bram a’i gartref. Gall ofyn i oedolyn gyntaf.
rela-middle-broccoli-chat-call-ask = Rhaid i fi ofyn i oedolyn gyntaf.
rela-middle-broccoli-chat-call-ask-reason = Gall ffrind go iawn aros am hynny.
rela-middle-broccoli-chat-picture-1 = Paid â gofyn iddyn nhw! Anfona lun ohonot ti heb ddillad.
rela-middle-broccoli-chat-picture-2 = Ein cyfrinach ni ydy hi.
rela-middle-broccoli-chat-picture-no = Na!
rela-middle-broccoli-chat-picture-no-reason = Mae hwnnw’n na cryf. Nawr dwed hefyd.
rela-middle-broccoli-chat-picture-quiet = Dweud dim wrth neb
rela-middle-broccoli-chat-picture-quiet-reason = Mae’r gyfrinach honno’n rhy drwm i un. Gall Bram ddweud.
rela-middle-broccoli-chat-picture-tell = Mynd at Mr Gwadd
rela-middle-broccoli-chat-picture-tell-reason = Does neb yn cael gofyn am lun fel hwnnw. Mae Bram yn iawn i ddweud.
rela-middle-broccoli-chat-again-1 = Ond roeddet ti’n fy hoffi i!
rela-middle-broccoli-chat-again-tell = Mynd at Mr Gwadd
rela-middle-broccoli-chat-again-tell-reason = Gall Bram hoffi rhywun a dweud o hyd. Mae hynny’n iawn.
rela-middle-broccoli-chat-again-sorry = Sori! Paid â bod yn grac.
rela-middle-broccoli-chat-again-sorry-reason = Wnaeth Bram ddim byd o’i le. Gall ddweud, a stopio’r sgwrs.
rela-middle-broccoli-chat-thanks-1 = Diolch am ddweud wrtha i. Nid ti sydd ar fai.
rela-middle-broccoli-chat-thanks-block = Ei flocio, gyda Mr Gwadd
rela-middle-broccoli-chat-thanks-block-reason = Dwedodd Bram gyntaf. Nawr mae oedolyn yn helpu i flocio.
rela-middle-broccoli-chat-thanks-mine = Fi sydd. Sgwrsiais i ag e.
rela-middle-broccoli-chat-thanks-mine-reason = Mae sgwrsio’n iawn. Yr un a ofynnodd sydd ar fai.

## Talk: what makes trust
rela-middle-broccoli-trust-prompt = Beth mae rhywun yn ei wneud, i ti allu ymddiried ynddyn nhw?
rela-middle-broccoli-trust-starter = Dwi’n ymddiried mewn rhywun sy’n …

## Exit: the last question uses the words of a promise
rela-middle-broccoli-goodbye-song-question = Dwedodd Wren iawn i glip canu. Nawr mae hi’n swil. Beth all hi ei ddweud?
rela-middle-broccoli-goodbye-song-now = Dwi wedi newid fy meddwl
rela-middle-broccoli-goodbye-song-now-reason = Gall ddweud hynny unrhyw bryd. Mae ffrind da yn stopio.
rela-middle-broccoli-goodbye-song-sick = Clust dost
rela-middle-broccoli-goodbye-song-sick-reason = Does dim angen esgus. Mae “Dwi wedi newid fy meddwl” yn ddigon.
rela-middle-broccoli-goodbye-song-fine = Iawn, cer ymlaen
rela-middle-broccoli-goodbye-song-fine-reason = Ei chân hi ydy hi. Gall ddweud na o hyd.
rela-middle-broccoli-goodbye-pie-question = Mae Fenn yn cael ebost: “Galwa fi! Clwb Pastai.” Dydy e ddim yn nabod yr enw. Beth sy’n gyntaf?
    .easy = Mae Clwb Pastai’n newydd i Fenn. “Galwa fi!” medd. Beth sy’n gyntaf?
rela-middle-broccoli-goodbye-pie-write = Holi pwy ydy Clwb Pastai
rela-middle-broccoli-goodbye-pie-write-reason = Gallan nhw ysgrifennu unrhyw beth. Gall oedolyn edrych gyntaf.
rela-middle-broccoli-goodbye-pie-call = Galw, mae’n hoffi pastai
rela-middle-broccoli-goodbye-pie-call-reason = A fi! Ond all e ddim gweld pwy ydy e. Gofynna gyntaf.
rela-middle-broccoli-goodbye-pie-ask = Gofyn i oedolyn
rela-middle-broccoli-goodbye-pie-ask-reason = Maen nhw’n edrych ar yr enw gydag e. Pethau i’w gofyn ydy galwadau ac ebyst newydd.
rela-middle-broccoli-goodbye-meet-question = Addewid Bram: Dwi byth yn cytuno i gwrdd â rhywun dwi ond yn ei nabod ar-lein. Mae Brenin Llysiau eisiau cwrdd. Beth sy’n ffitio?
    .easy = Mae Brenin Llysiau eisiau cwrdd. Beth sy’n ffitio addewid Bram?
rela-middle-broccoli-goodbye-meet-shop = Cwrdd mewn siop brysur
rela-middle-broccoli-goodbye-meet-shop-reason = Prysur neu beidio, dydy Bram ddim yn ei nabod. Dweud na, a dweud wrth oedolyn.
rela-middle-broccoli-goodbye-meet-mate = Mynd gyda Fenn
rela-middle-broccoli-goodbye-meet-mate-reason = All dau ffrind ddim gwybod pwy ddaw. Dweud na, a dweud wrth oedolyn.
rela-middle-broccoli-goodbye-meet-tell = Dweud na, a dweud wrth oedolyn
rela-middle-broccoli-goodbye-meet-tell-reason = Dyna gadw’r addewid. Nid Bram sydd ar fai bod rhywun wedi gofyn.

### Second tale: jam on chips

## Story: somebody in a game likes what Marlo likes. The bubble is Captain Jam’s.
rela-middle-jam-chips-jam-1 = Mae Marlo yn chwarae Cychod Cân. Mae’n bwyta jam ar sglodion wrth chwarae. Does neb arall yn hoffi jam ar sglodion.
    .easy = Mae Marlo yn chwarae Cychod Cân. Mae’n hoffi jam ar sglodion.
rela-middle-jam-chips-jam-2 = Wedyn mae chwaraewr o’r enw Capten Jam yn ysgrifennu ato.
rela-middle-jam-chips-jam-2-bubble = Dwi’n hoffi jam ar sglodion hefyd!
rela-middle-jam-chips-jam-3 = “Gefeilliaid jam ydyn ni!” medd Marlo. Ydy e’n nabod Capten Jam nawr?

## Sort: what Marlo has seen, and what was only said
rela-middle-jam-chips-seen-question = Beth mae Marlo wedi’i weld? Beth ddwedodd Capten Jam, dyna i gyd?
rela-middle-jam-chips-seen-basket-1 = Mae Marlo wedi’i weld
rela-middle-jam-chips-seen-basket-2 = Dim ond geiriau ar sgrin
rela-middle-jam-chips-seen-drum = Mae’n dda ar y cwch drwm
rela-middle-jam-chips-seen-drum-reason = Mae Marlo yn gweld hynny wrth chwarae.
rela-middle-jam-chips-seen-wait = Mae’n aros pan fydd Marlo yn araf
rela-middle-jam-chips-seen-wait-reason = Mae Marlo yn gweld hynny hefyd. Chwarae caredig ydy e.
rela-middle-jam-chips-seen-chips = Mae’n bwyta jam ar sglodion
rela-middle-jam-chips-seen-chips-reason = Gall fod yn wir. Neu gall fod yn ffordd o gael ei hoffi.
rela-middle-jam-chips-seen-age = Mae’n wyth oed
rela-middle-jam-chips-seen-age-reason = Gall unrhyw un deipio wyth.
rela-middle-jam-chips-seen-town = Mae’n byw’n agos
rela-middle-jam-chips-seen-town-reason = All Marlo ddim gweld hynny o gêm.

## Match: knowing, liking, trusting
rela-middle-jam-chips-words-question = Mae hoffi’n gyflym. Mae ymddiried yn cymryd amser. Ffeindia’r parau.
rela-middle-jam-chips-words-like = Hoffi
rela-middle-jam-chips-words-like-partner = Mae hi’n hwyl, a dwi eisiau chwarae mwy
rela-middle-jam-chips-words-like-reason = Gall hoffi ddod mewn munud.
rela-middle-jam-chips-words-know = Nabod
rela-middle-jam-chips-words-know-partner = Rydyn ni wedi cwrdd, ac mae fy oedolion yn ei nabod
rela-middle-jam-chips-words-know-reason = I nabod rhywun, rydyn ni’n cwrdd gyda’n hoedolion yno.
rela-middle-jam-chips-words-trust = Ymddiried
rela-middle-jam-chips-words-trust-partner = Mae hi wedi cadw’i gair dro ar ôl tro
rela-middle-jam-chips-words-trust-reason = Mae ymddiried yn tyfu gyda phob gair sy’n cael ei gadw.
rela-middle-jam-chips-words-unsure = Ddim yn siŵr
rela-middle-jam-chips-words-unsure-partner = Mae fy mol yn dynn, felly dwi’n gofyn i oedolyn
rela-middle-jam-chips-words-unsure-reason = Mae bol tynn yn rheswm da i ofyn.

## Choice: a video call. The bubble is Captain Jam’s.
rela-middle-jam-chips-call-bubble = Galwad fideo? Dangosa dy sglodion!
rela-middle-jam-chips-call-question = Beth all Marlo ei wneud gyntaf?
rela-middle-jam-chips-call-chips = Dangos dim ond y sglodion
rela-middle-jam-chips-call-chips-reason = Clyfar! Ond mae’r alwad yn clywed ac yn gweld mwy. Gofynna gyntaf.
rela-middle-jam-chips-call-tap = Tapio ie am un funud
rela-middle-jam-chips-call-tap-reason = Mae munud yn ddigon i’w weld e a’i gartref.
rela-middle-jam-chips-call-ask = Gofyn i oedolyn gartref
rela-middle-jam-chips-call-ask-reason = Maen nhw’n penderfynu gydag e. I bobl rydyn ni’n eu nabod mae galwadau.

## Chat: Marlo has said yes to a meeting, and changes his mind
rela-middle-jam-chips-shop-question = Mae bol Marlo yn mynd yn dynn. Beth all e ei wneud nawr?
rela-middle-jam-chips-shop-place = Cychod Cân
rela-middle-jam-chips-shop-comet = Marlo
rela-middle-jam-chips-shop-jam = Capten Jam
rela-middle-jam-chips-shop-adult = Modryb Marlo
rela-middle-jam-chips-shop-yes-1 = Dere i gwrdd â fi wrth y siop sglodion ddydd Sadwrn!
rela-middle-jam-chips-shop-yes-2 = Iawn!
rela-middle-jam-chips-shop-yes-3 = Gwych! Dim ond ti a fi.
rela-middle-jam-chips-shop-yes-no = Dwi wedi newid fy meddwl. Na.
rela-middle-jam-chips-shop-yes-no-reason = Dwedodd iawn, a nawr mae’n dweud na. Mae hynny’n iawn.
rela-middle-jam-chips-shop-yes-go = Mynd, achos dwedodd iawn
rela-middle-jam-chips-shop-yes-go-reason = Gall iawn newid. Dim ond ar-lein mae’n nabod y Capten.
rela-middle-jam-chips-shop-yes-late = Efallai bydda i’n hwyr.
rela-middle-jam-chips-shop-yes-late-reason = Mae’n swnio fel iawn. Gall Marlo ddweud na.
rela-middle-jam-chips-shop-cross-1 = Fe wnest ti addo! Os dwedi di, fydda i ddim yn ffrind i ti.
rela-middle-jam-chips-shop-cross-sorry = Sori! Dwi’n dod.
rela-middle-jam-chips-shop-cross-sorry-reason = Dydy ffrind ddim yn gwthio fel ’na. Gall Marlo ei gadw a dweud.
rela-middle-jam-chips-shop-cross-block = Ei flocio nawr
rela-middle-jam-chips-shop-cross-block-reason = Yn olaf mae hynny, gydag oedolyn. Yn gyntaf cadwa fe a dwed.
rela-middle-jam-chips-shop-cross-keep = Cadw’r neges i’w dangos
rela-middle-jam-chips-shop-cross-keep-reason = Nawr gall oedolyn weld beth gafodd ei ddweud.
rela-middle-jam-chips-shop-tell-1 = Helô? Wyt ti’n grac?
rela-middle-jam-chips-shop-tell-tell = Mynd at ei fodryb
rela-middle-jam-chips-shop-tell-tell-reason = Mae ei fodryb yn falch. Fydd e ddim mewn trwbl am ddweud.
rela-middle-jam-chips-shop-tell-quiet = Dweud dim, a gobeithio
rela-middle-jam-chips-shop-tell-quiet-reason = Efallai na fydd yn stopio. Gall oedolyn helpu.
rela-middle-jam-chips-shop-help-1 = Fe wnest ti’r peth iawn. Nid ti sydd ar fai.
rela-middle-jam-chips-shop-help-block = Ei flocio gyda’n gilydd
rela-middle-jam-chips-shop-help-block-reason = Cadwa fe, dwed, wedyn mae oedolyn yn helpu i flocio.
rela-middle-jam-chips-shop-help-mine = Fi sydd. Dwedais i iawn.
rela-middle-jam-chips-shop-help-mine-reason = Mae’n cael newid ei feddwl. Gwnaeth hynny, a dwedodd.

## Choice: a private picture is asked for. It is told at once.
rela-middle-jam-chips-picture-question = Mae chwaraewr yn gofyn i Conker am lun o’i rhannau preifat. Beth sy’n helpu fwyaf?
rela-middle-jam-chips-picture-no = Dweud na, ac anghofio
rela-middle-jam-chips-picture-no-reason = Mae na yn gryf. Dwed hefyd, a chael help.
rela-middle-jam-chips-picture-tell = Dweud yn syth wrth oedolyn
rela-middle-jam-chips-picture-tell-reason = Does neb yn cael gofyn am hynny. Nid hi sydd ar fai, hyd yn oed os sgwrsiodd hi.
rela-middle-jam-chips-picture-feet = Anfon un o’i thraed yn lle hynny
rela-middle-jam-chips-picture-feet-reason = Wedyn gall y chwaraewr ofyn am fwy. Gall hi ddweud, a gall oedolyn helpu.

## Say: the sentence is rehearsed aloud
rela-middle-jam-chips-say-prompt = Mae Marlo yn bwyta’i sglodion mewn heddwch. Dwed beth a’i helpodd.
rela-middle-jam-chips-say-sentence = Dwedais i iawn o’r blaen, a nawr dwi’n dweud na.

## Exit: the last question uses the words of a promise
rela-middle-jam-chips-goodbye-tower-question = Mae ffoto doniol o Conker yn cysgu ar fws gan Marlo. Beth sy’n gyntaf?
    .easy = Mae ffoto doniol o Conker gan Marlo. Beth sy’n gyntaf?
rela-middle-jam-chips-goodbye-tower-ask = Gofyn i Conker
rela-middle-jam-chips-goodbye-tower-ask-reason = Ei ffoto hi ydy e, iddi ddweud iawn neu na. Mae’n dweud na, felly mae’n mynd.
rela-middle-jam-chips-goodbye-tower-blur = Ei anfon gyda het arno
rela-middle-jam-chips-goodbye-tower-blur-reason = Mae het yn ddoniol. Conker ydy hi o hyd. Gofynna iddi gyntaf.
rela-middle-jam-chips-goodbye-tower-send = Ei anfon at un ffrind
rela-middle-jam-chips-goodbye-tower-send-reason = Gall un ffrind ei anfon at ddeg. Wyneb Conker ydy e.
rela-middle-jam-chips-goodbye-mail-question = Mae ebost yn dweud, “Fi sy yma, dy ffrind o’r gêm gychod!” Beth mae Marlo yn ei wybod?
    .easy = Mae ebost yn dweud, “Fi sy yma!” Beth mae Marlo yn ei wybod?
rela-middle-jam-chips-goodbye-mail-none = Nid pwy ydy e. Mae’n gofyn i oedolyn
rela-middle-jam-chips-goodbye-mail-none-reason = Dim ond gair ydy enw. Gall oedolyn edrych gydag e.
rela-middle-jam-chips-goodbye-mail-fun = Mae’n hwyl, felly mae’n saff
rela-middle-jam-chips-goodbye-mail-fun-reason = Mae hwyl yn braf. Dydy e ddim yn dangos pwy ydy e.
rela-middle-jam-chips-goodbye-mail-friend = Capten Jam ydy e
rela-middle-jam-chips-goodbye-mail-friend-reason = Gall unrhyw un ysgrifennu hynny. Mae’n ei adael, ac yn gofyn.
rela-middle-jam-chips-goodbye-meet-question = Mae diwedd yr addewid am gwrdd yn dweud: Os ydyn nhw’n gofyn, dwi’n dweud wrth oedolyn. Pryd gall Marlo ddweud?
    .easy = Os oes rhywun eisiau cwrdd, mae Marlo yn dweud. Pryd gall ddweud?
rela-middle-jam-chips-goodbye-meet-first = Os dwedodd e na
rela-middle-jam-chips-goodbye-meet-first-reason = Gall ddweud os dwedodd e iawn hefyd. Nid fe sydd ar fai.
rela-middle-jam-chips-goodbye-meet-any = Unrhyw bryd o gwbl
rela-middle-jam-chips-goodbye-meet-any-reason = Dydy hi byth yn rhy hwyr. Gall fod wedi dweud iawn neu na.
rela-middle-jam-chips-goodbye-meet-soon = Ar yr un diwrnod yn unig
rela-middle-jam-chips-goodbye-meet-soon-reason = Mae’r un diwrnod yn dda. Mae wedyn yn dda hefyd.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-middle-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
rela-middle-helpers-teacher = Fy athro
rela-middle-helpers-class = Oedolyn sy’n helpu yn y dosbarth
rela-middle-helpers-lunch = Helpwr cinio
rela-middle-helpers-office = Swyddfa’r ysgol
rela-middle-helpers-home = Oedolyn gartref
rela-middle-helpers-family = Oedolyn yn fy nheulu
