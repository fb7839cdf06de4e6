# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-middle-title = Pwy sy’n pwyso stop?
heal-middle-outcome-stop = Dwi’n gallu stopio a chael hoe.
heal-middle-outcome-age = Dwi’n edrych ydy gêm i fy oed i.
heal-middle-outcome-money = Dwi’n gofyn cyn talu am beth mewn gêm.
heal-middle-outcome-tell = Dwi’n gadael ac yn dweud os ydy e’n teimlo’n od.

## Bram’s jelly castle. First tale of “Who presses stop?”.

## Story: too little sleep, and a funny morning. Nobody tells Bram off.
heal-middle-jelly-castle-castle-1 = Mae Bram yn adeiladu castell jeli yn y Byd Siglo. Un wal arall, wedyn un arall. Cyn hir mae’n hwyr iawn.
    .easy = Mae Bram yn adeiladu castell jeli. Cyn hir mae’n hwyr iawn.
heal-middle-jelly-castle-castle-1-bubble = Dim ond un tro arall!
heal-middle-jelly-castle-castle-2 = Yn y bore, all Bram ddim cadw ei lygaid ar agor. Mae’n rhoi jam ar ei waith cartref.
    .easy = Drannoeth, mae Bram wedi blino’n lân. Mae’n rhoi jam ar ei waith cartref.
heal-middle-jelly-castle-castle-3 = Yn yr ysgol, mae’n rhoi ei dost i Mr Gwadd. Mae Mr Gwadd yn rhoi seren iddo.
heal-middle-jelly-castle-castle-3-bubble = Blasus iawn!

## Order: an evening that ends in sleep. A timer stops more easily than a child does.
heal-middle-jelly-castle-evening-question = Heno, mae Bram eisiau cysgu’n dda. Rho ei noson mewn trefn.
heal-middle-jelly-castle-evening-timer = Mae’n dewis amser ac yn gosod cloc
heal-middle-jelly-castle-evening-timer-reason = Mae’n hawdd dewis amser cyn dechrau.
heal-middle-jelly-castle-evening-save = Mae’n canu, felly mae’n cadw’r castell
heal-middle-jelly-castle-evening-save-reason = Mae’r castell yn saff. Bydd e yno yfory.
heal-middle-jelly-castle-evening-kitchen = Mae’r dabled yn cysgu yn y gegin
heal-middle-jelly-castle-evening-kitchen-reason = O’i ystafell, all hi ddim ei ddeffro.
heal-middle-jelly-castle-evening-bed = Bram yn mynd i’r gwely
heal-middle-jelly-castle-evening-bed-reason = Dim ping, dim sgrin. Mae hynny’n helpu cwsg i ddod.

## Match: what a game tells about itself. The number says what is in it, not how hard it is.
heal-middle-jelly-castle-signs-question = Mae gêm yn dangos arwyddion cyn i ni chwarae. Beth ydy ystyr pob un?
heal-middle-jelly-castle-signs-seven = 7 mawr
heal-middle-jelly-castle-signs-seven-partner = Mae i blant saith a mwy
heal-middle-jelly-castle-signs-seven-reason = Mae’r rhif am beth sydd yn y gêm. Nid am ba mor anodd ydy hi.
heal-middle-jelly-castle-signs-twelve = 12 mawr
heal-middle-jelly-castle-signs-twelve-partner = Mae Bram yn wyth, felly dim eto
heal-middle-jelly-castle-signs-twelve-reason = Dydy rhai pethau ynddi ddim i’w oed e. Mae llawer o gemau i blant wyth oed.
    .easy = Dydy rhai pethau ynddi ddim i blant wyth oed.
heal-middle-jelly-castle-signs-coins = Pentwr o arian
heal-middle-jelly-castle-signs-coins-partner = Gall ofyn am arian
heal-middle-jelly-castle-signs-coins-reason = Mae pethau i’w prynu ynddi. Oedolyn sy’n penderfynu am arian.
heal-middle-jelly-castle-signs-bubble = Swigen siarad
heal-middle-jelly-castle-signs-bubble-partner = Gall chwaraewyr sgwrsio
heal-middle-jelly-castle-signs-bubble-reason = Gall Bram ofyn pwy sy’n cael sgwrsio, a phwy sy’n edrych arno.

## Chat: first a hurry to pay, then a secret. Bram stops, leaves and tells.
heal-middle-jelly-castle-melt-question = Mae Bram yn chwarae gartref. Mae pethau’n neidio allan yn y sgwrs. Beth mae’n ei wneud?
    .easy = Mae pethau’n neidio allan yn y sgwrs. Beth mae Bram yn ei wneud?
heal-middle-jelly-castle-melt-place = Sgwrs y Byd Siglo
heal-middle-jelly-castle-melt-bram = Bram
heal-middle-jelly-castle-melt-game = Y Byd Siglo
heal-middle-jelly-castle-melt-wib = Wib, chwaraewr
heal-middle-jelly-castle-melt-roof-1 = Bydd dy gastell yn toddi mewn deg munud! Pryna do iâ.
heal-middle-jelly-castle-melt-roof-buy = Ie, pryna! Mae’r cerdyn i mewn.
heal-middle-jelly-castle-melt-roof-buy-reason = Mae’r gêm eisiau iddo frysio. Nid ei gerdyn e ydy e, felly gall ofyn gyntaf.
heal-middle-jelly-castle-melt-roof-ask = Ddim nawr, dwi’n mynd i ofyn gartref.
heal-middle-jelly-castle-melt-roof-ask-reason = Mae’n cymryd ei amser. Oedolyn sy’n penderfynu am arian.
heal-middle-jelly-castle-melt-roof-melt = Gad iddo
heal-middle-jelly-castle-melt-roof-melt-reason = Sblosh! Gall adeiladu un newydd am ddim.
heal-middle-jelly-castle-melt-wib-1 = Dere i fy sgwrs i. Dim ond i ni mae hi. Paid â dweud.
heal-middle-jelly-castle-melt-wib-come = Iawn, dim ond am funud.
heal-middle-jelly-castle-melt-wib-come-reason = Mae Wib eisiau cyfrinach. Mae hynny’n arwydd i adael.
heal-middle-jelly-castle-melt-wib-leave = Gadael y gêm yn syth
heal-middle-jelly-castle-melt-wib-leave-reason = Roedd yn amser da i fynd. Nesaf, mae’n dweud.
heal-middle-jelly-castle-melt-wib-build = Adeiladu mwy a dweud dim
heal-middle-jelly-castle-melt-wib-build-reason = Gall Wib ofyn eto. Gall Bram adael a dweud.
heal-middle-jelly-castle-melt-left-1 = Mae fy mol yn teimlo’n od.
heal-middle-jelly-castle-melt-left-sleep = Cysgu, ac anghofio
heal-middle-jelly-castle-melt-left-sleep-reason = Mae’n anodd cysgu ar gyfrinach. Gall Bram ddweud.
heal-middle-jelly-castle-melt-left-tell = Dweud wrth oedolyn gartref
heal-middle-jelly-castle-melt-left-tell-reason = Fydd e ddim mewn trwbl am ddweud. Mae’r oedolyn yn dweud wrth bobl y gêm.
    .easy = Fydd e ddim mewn trwbl am ddweud. Gall yr oedolyn helpu.

## Build: set up together with a grown-up.
heal-middle-jelly-castle-switches-question = Mae Bram a’i fodryb yn gosod y dabled. Dewisa beth sy’n ei helpu.
heal-middle-jelly-castle-switches-pings = Pings
heal-middle-jelly-castle-switches-pings-night = Drwy’r nos
heal-middle-jelly-castle-switches-pings-night-reason = Gall ping ei ddeffro. Wedyn mae’n edrych, dim ond unwaith.
heal-middle-jelly-castle-switches-pings-seven = Bant o saith
heal-middle-jelly-castle-switches-pings-seven-reason = Nawr mae’r dabled yn dawel, a’i ben e hefyd.
heal-middle-jelly-castle-switches-buy = I brynu pethau
heal-middle-jelly-castle-switches-buy-one = Gydag un tap
heal-middle-jelly-castle-switches-buy-one-reason = Mae un tap yn gyflym. Mae’n hawdd talu ar ddamwain.
heal-middle-jelly-castle-switches-buy-yes = Os ydy’i fodryb yn cytuno
heal-middle-jelly-castle-switches-buy-yes-reason = Nawr mae amser i feddwl.
heal-middle-jelly-castle-switches-chat = Pwy all sgwrsio?
heal-middle-jelly-castle-switches-chat-all = Pob chwaraewr
heal-middle-jelly-castle-switches-chat-all-reason = Wedyn gall pobl ddieithr ysgrifennu ato.
heal-middle-jelly-castle-switches-chat-known = Ei ffrindiau
heal-middle-jelly-castle-switches-chat-known-reason = Maen nhw’n ei nabod, a gall oedolyn edrych.
heal-middle-jelly-castle-switches-done = Da iawn! Nawr mae’r dabled yn helpu Bram i stopio.

## Talk: a promise read together: the same rule at school and at home.
heal-middle-jelly-castle-rule-prompt = “Dwi’n siarad â fy athro cyn mynd ar-lein.” I bwy all Bram ofyn gartref?
heal-middle-jelly-castle-rule-starter = Gartref, gall Bram ofyn i …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-jelly-castle-words-prompt = Mae ffrind yn dweud “Dim ond un tro arall!” Dwed e gyda Bram, gyda gwên.
    .easy = Dwed e gyda Bram, gyda gwên.
heal-middle-jelly-castle-words-sentence = Dwi angen hoe nawr, felly wela i di yfory!

## Exit: a break, a rating, a surprise box.
heal-middle-jelly-castle-goodbye-eyes-question = Mae llygaid Wren yn dost. Mae swper yn barod. Beth sy’n ei helpu fwyaf?
heal-middle-jelly-castle-goodbye-eyes-save = Cadw’r gêm a mynd
heal-middle-jelly-castle-goodbye-eyes-save-reason = Gall y gêm aros. Mae ei llygaid yn cael hoe.
heal-middle-jelly-castle-goodbye-eyes-go = Un tro arall
heal-middle-jelly-castle-goodbye-eyes-go-reason = Mae ei llygaid wedi cael digon. Gall un tro arall bara awr.
heal-middle-jelly-castle-goodbye-eyes-ears = Chwarae â’i chlustiau
heal-middle-jelly-castle-goodbye-eyes-ears-reason = Dyna glustiau mawr! Mae angen hoe arnyn nhw hefyd.
heal-middle-jelly-castle-goodbye-older-question = “Rydyn ni i gyd yn ei chwarae!” medd Fenn. Mae’r gêm i rai un deg chwech a mwy. Beth all Bram ei ddweud?
    .easy = Mae gêm i rai un deg chwech a mwy. Beth all Bram ei ddweud?
heal-middle-jelly-castle-goodbye-older-old = Iawn, dweda i fy mod i’n 16
heal-middle-jelly-castle-goodbye-older-old-reason = Mae’r rhif yno i’w gadw’n saff. Gall ddewis un i’w oed e.
heal-middle-jelly-castle-goodbye-older-other = Dim diolch, beth am un i’n hoed ni
heal-middle-jelly-castle-goodbye-older-other-reason = Nawr mae’r ddau’n cael hwyl. Mae na yn iawn gan ffrind da.
heal-middle-jelly-castle-goodbye-older-watch = Dim ond gwylio
heal-middle-jelly-castle-goodbye-older-watch-reason = Gall beth mae’n ei weld aros gydag e hefyd. Gall ddewis un i’w oed e.
heal-middle-jelly-castle-goodbye-box-question = Gall Odi dalu am gist drysor. All e ddim gweld beth sydd ynddi. Beth all e ei wneud?
    .easy = All Odi ddim gweld beth sydd yn y gist. Beth all e ei wneud?
heal-middle-jelly-castle-goodbye-box-gold = Ei phrynu, gall fod yn aur
heal-middle-jelly-castle-goodbye-box-gold-reason = Gall. Gan amlaf dydy hi ddim.
heal-middle-jelly-castle-goodbye-box-ask = Gofyn i oedolyn gyntaf
heal-middle-jelly-castle-goodbye-box-ask-reason = Wedyn gall rhywun feddwl gydag e.
heal-middle-jelly-castle-goodbye-box-three = Prynu tair, i fod yn siŵr
heal-middle-jelly-castle-goodbye-box-three-reason = Mae tair cist yn costio mwy. Does dim un yn siŵr.

## Gran has no skip button. Second tale of “Who presses stop?”.

## Story: clips that roll on by themselves. Gran laughs, and so does Fudge.
heal-middle-skip-button-nose-1 = Mae Fudge yn gwylio clip o gath mewn esgidiau. Mae’r clip nesaf yn dechrau ohono’i hun. A’r ugain nesaf hefyd.
    .easy = Mae Fudge yn gwylio clip cath. Mae’r ugain nesaf yn dechrau heb help.
heal-middle-skip-button-nose-1-bubble = Clip nesaf mewn tri, dau, un!
heal-middle-skip-button-nose-2 = Amser te, mae Mam-gu’n dweud stori hir. Mae Fudge yn tapio’i thrwyn.
heal-middle-skip-button-nose-3 = Mae eisiau neidio dros y darn araf! Maen nhw’n chwerthin nes bod y cawl yn oer.
heal-middle-skip-button-nose-3-bubble = Does dim botwm neidio gen i!

## Sort: signs that a break would help.
heal-middle-skip-button-body-question = Pryd mae hoe yn dda i Fudge? Pryd gall e ddal ati?
heal-middle-skip-button-body-break = Amser hoe
heal-middle-skip-button-body-on = Gall ddal ati
heal-middle-skip-button-body-eyes = Mae ei lygaid yn dost
heal-middle-skip-button-body-eyes-reason = Mae llygaid yn hoffi edrych yn bell. Mae mynd at y ffenest yn helpu.
heal-middle-skip-button-body-drink = Anghofiodd yfed
heal-middle-skip-button-body-drink-reason = Mae angen diod ar gorff. Gall y clip aros.
heal-middle-skip-button-body-timer = Mae amser ar ôl ar ei gloc
heal-middle-skip-button-body-timer-reason = Gwnaeth gynllun, ac mae’n ei gadw. Gall ddal ati.
heal-middle-skip-button-body-cross = Mae’n teimlo’n grac
heal-middle-skip-button-body-cross-reason = Gall teimlo’n grac olygu ei fod wedi bod yn rhy hir. Mae hoe’n helpu.
heal-middle-skip-button-body-draw = Mae’n llunio comic gyda Nettle
heal-middle-skip-button-body-draw-reason = Maen nhw’n creu ac yn siarad. Gall ddal ati.

## Spot: a page to read before a game. The number says what is in it, not how hard it is.
heal-middle-skip-button-page-question = Mae Fudge yn wyth. Mae’n ffeindio gêm newydd. Gyda pha rannau gall oedolyn ei helpu?
    .easy = Mae Fudge yn wyth. Gyda pha rannau gall oedolyn ei helpu?
heal-middle-skip-button-page-name-name = Yr enw
heal-middle-skip-button-page-name = Cic Broga
heal-middle-skip-button-page-name-reason = Mae hwn yn iawn. Dydy enw ddim yn dweud i bwy mae hi.
heal-middle-skip-button-page-twelve-name = Yr oed
heal-middle-skip-button-page-twelve = I rai deuddeg a mwy
heal-middle-skip-button-page-twelve-reason = Dydy rhai pethau ynddi ddim i blant wyth oed. Mae llawer o gemau i blant wyth oed.
    .easy = Dydy rhai pethau ynddi ddim i blant wyth oed.
heal-middle-skip-button-page-chat-name = Y sgwrs
heal-middle-skip-button-page-chat = Sgwrsia â phob chwaraewr
heal-middle-skip-button-page-chat-reason = Wedyn gall pobl ddieithr ysgrifennu ato. Pwy sy’n edrych ar y sgwrs?
heal-middle-skip-button-page-boots-name = Yr hysbyseb
heal-middle-skip-button-page-boots = Esgidiau seren am dair punt
heal-middle-skip-button-page-boots-reason = Mae pethau i’w prynu ynddi. Oedolyn sy’n penderfynu am arian.
heal-middle-skip-button-page-ball-games-name = Y llinell olaf
heal-middle-skip-button-page-ball-games = Mwy o gemau pêl
heal-middle-skip-button-page-ball-games-reason = Mae hwn yn iawn. Efallai fod un i’w oed e.

## Choice: buying in a game. Two ways are good.
heal-middle-skip-button-boots-bubble = Pryna esgidiau i fi!
heal-middle-skip-button-boots-question = Mae cerdyn Mam-gu ar y dabled. Mae broga eisiau esgidiau seren. Beth all Fudge ei wneud?
    .easy = Mae broga mewn gêm eisiau esgidiau. Beth all Fudge ei wneud?
heal-middle-skip-button-boots-tap = Eu prynu ag un tap
heal-middle-skip-button-boots-tap-reason = Arian Mam-gu ydy e. Byddai hi’n hoffi i ni ofyn gyntaf.
heal-middle-skip-button-boots-ask = Gofyn i Mam-gu
heal-middle-skip-button-boots-ask-reason = Gall Mam-gu ddweud iawn, na, neu ddim eto. Dyna’i rhan hi.
heal-middle-skip-button-boots-bare = Chwarae’n droednoeth
heal-middle-skip-button-boots-bare-reason = Mae’r rhan fwyaf o frogaod yn droednoeth. Mae’n hwyl am ddim!

## Chat: a player wants a secret at night. Fudge leaves and tells.
heal-middle-skip-button-night-question = Mae Mam-gu’n dweud iawn i gêm bêl i blant wyth oed. Wedyn mae chwaraewr yn ysgrifennu. Beth mae Fudge yn ei wneud?
    .easy = Mae chwaraewr yn ysgrifennu at Fudge. Beth mae’n ei wneud?
heal-middle-skip-button-night-place = Sgwrs y Byd Pêl
heal-middle-skip-button-night-fudge = Fudge
heal-middle-skip-button-night-zap = Zap, chwaraewr
heal-middle-skip-button-night-gold-1 = Deffra am hanner nos. Rwyt ti’n ennill pêl aur!
heal-middle-skip-button-night-gold-2 = Paid â dweud wrth dy fam-gu.
heal-middle-skip-button-night-gold-alarm = Iawn, dwi’n gosod larwm.
heal-middle-skip-button-night-gold-alarm-reason = Mae angen cwsg arno. Ac mae cyfrinach rhag Mam-gu yn arwydd i adael.
heal-middle-skip-button-night-gold-six = Gawn ni ei wneud am chwech?
heal-middle-skip-button-night-gold-six-reason = Syniad da i gysgu. Ond cyfrinach rhag Mam-gu ydy hi o hyd.
heal-middle-skip-button-night-gold-leave = Gadael y gêm yn syth
heal-middle-skip-button-night-gold-leave-reason = Roedd yn amser da i fynd. Nesaf, mae’n dweud.
heal-middle-skip-button-night-left-1 = Roedd hynny’n od.
heal-middle-skip-button-night-left-tell = At Mam-gu
heal-middle-skip-button-night-left-tell-reason = Fydd e ddim mewn trwbl am ddweud. Mae Mam-gu’n dweud wrth bobl y gêm.
    .easy = Fydd e ddim mewn trwbl am ddweud. Gall Mam-gu helpu.
heal-middle-skip-button-night-left-keep = Ei gadw iddo’i hun
heal-middle-skip-button-night-left-keep-reason = Does dim rhaid i neb gadw cyfrinach sy’n teimlo’n od. Gall Fudge ddweud.

## Talk: a promise read together: a hard word in it.
heal-middle-skip-button-word-prompt = “Dwi’n dweud os dwi’n teimlo’n annifyr, hyd yn oed ychydig bach.” Sut gall hynny deimlo?
heal-middle-skip-button-word-starter = Gall deimlo fel …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-skip-button-words-prompt = Mae Nettle yn dweud “Dim ond un clip arall!” Dwed e gyda Fudge, gyda gwên.
    .easy = Dwed e gyda Fudge, gyda gwên.
heal-middle-skip-button-words-sentence = Mae fy llygaid angen hoe, felly wela i di yfory!

## Exit: a break, a rating, a surprise box.
heal-middle-skip-button-goodbye-clips-question = Mae clipiau’n chwarae ohonyn nhw’u hunain. Sut gall Nettle stopio ar ôl dau?
heal-middle-skip-button-goodbye-clips-nose = Tapio trwyn
heal-middle-skip-button-goodbye-clips-nose-reason = Weithiodd e ddim ar Mam-gu! Gall cloc helpu.
heal-middle-skip-button-goodbye-clips-three = Gweld ydy’r un nesaf yn dda
heal-middle-skip-button-goodbye-clips-three-reason = Mae un nesaf bob tro. Gall ddewis amser cyn dechrau.
heal-middle-skip-button-goodbye-clips-bell = Gosod cloc cyn dechrau
heal-middle-skip-button-goodbye-clips-bell-reason = Mae’r cloc yn dweud pryd i stopio. Hi wnaeth y cynllun.
heal-middle-skip-button-goodbye-number-question = Mae 16 mawr ar gêm. Beth mae’r 16 yn ei ddweud wrth Nettle?
heal-middle-skip-button-goodbye-number-hard = Mae’n anodd
heal-middle-skip-button-goodbye-number-hard-reason = Gall fod yn hawdd ei chwarae. Mae’r rhif am beth sydd ynddi.
heal-middle-skip-button-goodbye-number-inside = Dydy beth sydd ynddi ddim i’w hoed hi
heal-middle-skip-button-goodbye-number-inside-reason = Ie. Gall ofyn i oedolyn am un sydd i’w hoed hi.
heal-middle-skip-button-goodbye-number-people = Gall un deg chwech chwarae
heal-middle-skip-button-goodbye-number-people-reason = Gallai fod yn hwyl! Ond am oed mae’r rhif.
heal-middle-skip-button-goodbye-egg-question = Gall Fudge dalu am wy. All e ddim gweld beth sydd ynddo. Beth all e ei wneud?
    .easy = All Fudge ddim gweld beth sydd yn yr wy. Beth all e ei wneud?
heal-middle-skip-button-goodbye-egg-ask = Gofyn i oedolyn gyntaf
heal-middle-skip-button-goodbye-egg-ask-reason = Wedyn gall rhywun feddwl gydag e.
heal-middle-skip-button-goodbye-egg-one = Prynu un, gall fod yn ddraig
heal-middle-skip-button-goodbye-egg-one-reason = Gall. Gan amlaf dydy e ddim.
heal-middle-skip-button-goodbye-egg-sit = Eistedd arno nes iddo ddeor
heal-middle-skip-button-goodbye-egg-sit-reason = Gall hynny gymryd amser! Gall ofyn gyntaf.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-middle-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
heal-middle-helpers-teacher = Fy athro
heal-middle-helpers-class = Oedolyn sy’n helpu yn y dosbarth
heal-middle-helpers-lunch = Helpwr cinio
heal-middle-helpers-office = Swyddfa’r ysgol
heal-middle-helpers-home = Oedolyn gartref
heal-middle-helpers-family = Oedolyn yn fy nheulu
