# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-older.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-older-title = Bws newydd, ffôn newydd, yr un fi
transition-older-outcome-phone = Dwi’n gosod ffôn newydd gydag oedolyn.
transition-older-outcome-chat = Dwi’n gwybod beth i’w wneud pan fydd sgwrs yn troi’n gas.
transition-older-outcome-way = Dwi’n cadw ffeithiau amdana i a fy nhaith yn breifat.
transition-older-outcome-help = Dwi’n gwybod pwy all helpu yn fy ysgol nesaf.

## Story: a first message goes a bit wrong. The phone changes Marlo to Marmalade.
transition-older-marmalade-phone-1 = Mae Marlo’n dechrau yn ei ysgol nesaf. Mae tocyn bws a ffôn ganddo.
    .easy = Mae ysgol newydd a ffôn newydd gan Marlo.
transition-older-marmalade-phone-2 = Mae’n ymuno â sgwrs ei ddosbarth. Mae’r ffôn yn newid ei enw cyn iddo edrych.
transition-older-marmalade-phone-2-bubble = Haia bawb, Marmalêd ydw i!
transition-older-marmalade-phone-3 = Erbyn drannoeth, mae gyrrwr y bws yn ei ddweud hyd yn oed. Rhaid iddo chwerthin.
transition-older-marmalade-phone-3-bubble = Bore da, Marmalêd!

## Build: the switches of a new phone, set with an adult
transition-older-marmalade-switches-question = Mae Marlo ac oedolyn yn gosod y ffôn. Helpa nhw.
transition-older-marmalade-switches-place = Pwy all weld ble ydw i?
transition-older-marmalade-switches-place-all = Pawb
transition-older-marmalade-switches-place-all-reason = Wedyn gall pobl dydy e ddim yn eu nabod weld ei ffordd i’r ysgol.
transition-older-marmalade-switches-place-home = Oedolion gartref
transition-older-marmalade-switches-place-home-reason = Gallan nhw ei ffeindio. All neb arall.
transition-older-marmalade-switches-groups = Pwy all fy rhoi mewn grŵp?
transition-older-marmalade-switches-groups-known = Rhai dwi’n eu nabod
transition-older-marmalade-switches-groups-known-reason = Gall ofyn o hyd am gael ymuno â’r rhai mae eisiau.
transition-older-marmalade-switches-groups-any = Unrhyw un
transition-older-marmalade-switches-groups-any-reason = Wedyn gall fod mewn torf dydy e ddim yn ei nabod.
transition-older-marmalade-switches-lock = Beth sy’n agor y ffôn?
transition-older-marmalade-switches-lock-easy = 1234
transition-older-marmalade-switches-lock-easy-reason = Byddai hanner y bws yn dyfalu hynny.
transition-older-marmalade-switches-lock-long = Cod hir iddo’i hun
transition-older-marmalade-switches-lock-long-reason = Dim ond Marlo ac oedolyn gartref sy’n ei wybod.
transition-older-marmalade-switches-night = Ble mae’n cysgu?
transition-older-marmalade-switches-night-pillow = Yn fy ngwely
transition-older-marmalade-switches-night-pillow-reason = Mae’n crynu drwy’r nos. Mae angen gorffwys ar Marlo a’r gobennydd.
transition-older-marmalade-switches-night-kitchen = Yn y gegin
transition-older-marmalade-switches-night-kitchen-reason = Mae’n llenwi â phŵer yno, a Marlo yn ei wely.
transition-older-marmalade-switches-done = Da iawn. Mae’r ffôn yn barod, a Marmalêd hefyd.

## Chat: a list of addresses, then a joke at somebody’s cost
transition-older-marmalade-class-chat-question = Beth all Marlo ei wneud?
transition-older-marmalade-class-chat-place = Dosbarth 7M
transition-older-marmalade-class-chat-marlo = Marlo
transition-older-marmalade-class-chat-biscuit = Crumpet
transition-older-marmalade-class-chat-tumble = Tumble
transition-older-marmalade-class-chat-list-1 = Rhestr newydd! Rhowch eich rhif a’ch stryd.
transition-older-marmalade-class-chat-list-add = 14 Lôn y Felin ydy f’un i
transition-older-marmalade-class-chat-list-add-reason = Mae e gan dri deg o bobl nawr, a phawb maen nhw’n ei ddangos iddyn nhw.
transition-older-marmalade-class-chat-list-no = Dwi’n cadw f’un i’n breifat. Wela i chi yn y dosbarth!
transition-older-marmalade-class-chat-list-no-reason = Mae’n glir ac yn gyfeillgar. Does dim rhaid dweud mwy.
transition-older-marmalade-class-chat-list-part = Dwi’n rhoi fy stryd, dyna i gyd
transition-older-marmalade-class-chat-list-part-reason = Mae stryd yn gliw mawr. Gall aros yn breifat.
transition-older-marmalade-class-chat-drawing-1 = Edrychwch ar lun Tumble! Ha ha.
transition-older-marmalade-class-chat-drawing-2 = Pasiwch e ymlaen, bawb.
transition-older-marmalade-class-chat-drawing-pass = Ha ha, iawn
transition-older-marmalade-class-chat-drawing-pass-reason = Dim ond un tap ydy e. I Tumble gall deimlo fel torf.
transition-older-marmalade-class-chat-drawing-keep = Ei gadw i’w ddangos, a pheidio’i basio
transition-older-marmalade-class-chat-drawing-keep-reason = Mae’n stopio gyda Marlo. A gall ddangos beth gafodd ei ddweud.
transition-older-marmalade-class-chat-drawing-quiet = Edrych draw
transition-older-marmalade-class-chat-drawing-quiet-reason = Mae hynny’n hawdd. Ond wedyn mae Tumble ar ei ben ei hun.
transition-older-marmalade-class-chat-baby-1 = Dere, Marmalêd. Jôc ydy hi!
transition-older-marmalade-class-chat-baby-back = Alli di ddim tynnu llun chwaith
transition-older-marmalade-class-chat-baby-back-reason = Wedyn mae dau’n brifo. Does dim rhaid iddo ateb.
transition-older-marmalade-class-chat-baby-tell = Dweud wrth y tiwtor
transition-older-marmalade-class-chat-baby-tell-reason = Mae’r tiwtor yn falch ei fod wedi dweud, ac yn mynd i siarad â’r dosbarth.
transition-older-marmalade-class-chat-bus-1 = Haia. Welsoch chi i gyd e?
transition-older-marmalade-class-chat-bus-sit = Do, a dwedais i. Eistedda gyda fi ar y bws?
transition-older-marmalade-class-chat-bus-sit-reason = Mae Tumble yn cadw sedd iddo. Maen nhw’n tynnu llun jar o farmalêd.
transition-older-marmalade-class-chat-bus-nothing = Peidio ateb
transition-older-marmalade-class-chat-bus-nothing-reason = Gall gair caredig helpu llawer nawr.

## Choice: what a photo tells; two answers are good
transition-older-marmalade-bus-photo-question = Mae ffoto bws Marlo’n dangos ei fathodyn, ei safle a ffrind. Mae eisiau ei bostio. Beth all e ei wneud?
    .easy = Mae ffoto Marlo’n dangos ei fathodyn a’i safle bws. Beth all e ei wneud?
transition-older-marmalade-bus-photo-names = Ei bostio heb enwau
transition-older-marmalade-bus-photo-names-reason = Mae’r bathodyn a’r safle’n dangos ble mae e bob dydd o hyd.
transition-older-marmalade-bus-photo-home = Ei ddangos i oedolion gartref
transition-older-marmalade-bus-photo-home-reason = Maen nhw’n dwlu arno. Mae’n aros gyda phobl mae’n eu nabod.
transition-older-marmalade-bus-photo-sky = Gofyn i oedolyn am un o’r awyr yn unig
transition-older-marmalade-bus-photo-sky-reason = Mae’r awyr yr un i bawb. Dydy hi’n dweud dim.

## Match: who helps there
transition-older-marmalade-helpers-question = Pwy sy’n helpu gyda beth yn yr ysgol nesaf?
transition-older-marmalade-helpers-chat = Sgwrs gas
transition-older-marmalade-helpers-chat-partner = Fy nhiwtor
transition-older-marmalade-helpers-chat-reason = Mae tiwtoriaid yn gofalu am eu dosbarth, ar y bws ac mewn sgyrsiau hefyd.
transition-older-marmalade-helpers-lost = Ffôn neu docyn bws ar goll
transition-older-marmalade-helpers-lost-partner = Swyddfa’r ysgol
transition-older-marmalade-helpers-lost-reason = Yno mae pethau coll yn mynd. A llawer o blant newydd hefyd!
transition-older-marmalade-helpers-worry = Peth anodd ei ddweud
transition-older-marmalade-helpers-worry-partner = Nyrs yr ysgol
transition-older-marmalade-helpers-worry-reason = Mae amser i siarad yno, ac ystafell dawel.
transition-older-marmalade-helpers-night = Neges sy’n codi ofn ar y penwythnos
transition-older-marmalade-helpers-night-partner = Oedolyn gartref, neu linell gymorth
transition-older-marmalade-helpers-night-reason = Gall rhywun wrando bob dydd o’r wythnos.

## Say: the sentence is rehearsed aloud
transition-older-marmalade-new-prompt = Ar y diwrnod cyntaf mae’n help cael y geiriau’n barod. Dwed e.
transition-older-marmalade-new-sentence = Dwi’n newydd yma, a dwi angen help, plîs.

## Exit
transition-older-marmalade-end-setup-question = Mae ap newydd eisiau gwybod ble mae Marlo, drwy’r dydd. Beth all e ei wneud?
    .easy = Mae ap eisiau gwybod ble mae Marlo. Beth all e ei wneud?
transition-older-marmalade-end-setup-on = Ei droi ymlaen, i’w drio
transition-older-marmalade-end-setup-on-reason = Mae’n dechrau rhannu’n syth. Gall ofyn i oedolyn gyntaf.
transition-older-marmalade-end-setup-off = Ei adael bant a gofyn i oedolyn
transition-older-marmalade-end-setup-off-reason = Maen nhw’n edrych beth sydd ei angen ar yr ap, a beth mae eisiau.
transition-older-marmalade-end-setup-week = Ei drio am wythnos
transition-older-marmalade-end-setup-week-reason = Mewn wythnos mae’n dysgu ei ffordd gyfan i’r ysgol.
transition-older-marmalade-end-friend-question = Mae pobl yn chwerthin am ben rhywun yn y sgwrs. Pa gynllun sy’n helpu fwyaf?
transition-older-marmalade-end-friend-keep = Ei gadw, dweud, a bod yn garedig
transition-older-marmalade-end-friend-keep-reason = Gall y tiwtor helpu, a does neb ar ei ben ei hun.
transition-older-marmalade-end-friend-leave = Gadael y sgwrs a dweud dim
transition-older-marmalade-end-friend-leave-reason = Mae gadael yn iawn. Mae dweud yn helpu mwy fyth.
transition-older-marmalade-end-friend-back = Chwerthin am ben un arall
transition-older-marmalade-end-friend-back-reason = Wedyn mae un arall yn brifo.
transition-older-marmalade-end-stop-question = Mae chwaraewr yn holi pa fws mae Marlo’n ei ddal. Beth all e ei ddweud?
transition-older-marmalade-end-stop-number = Y rhif yn unig
transition-older-marmalade-end-stop-number-reason = Mae rhif yn dangos ble mae e ddwywaith y dydd.
transition-older-marmalade-end-stop-private = “Mae hynny’n breifat”, wedyn mae’n dweud
transition-older-marmalade-end-stop-private-reason = Mae’n gwrtais ac yn glir. Gall oedolyn weld beth sy’n digwydd.

## Story: a ring tone in assembly. The first bubble is the phone’s, the second the head’s.
transition-older-cow-moo-1 = Mae Pebble yn cael hen ffôn ei mam-gu i’w hysgol nesaf. Mae’n anghofio am sŵn y ffôn.
    .easy = Mae Pebble yn cael hen ffôn ei mam-gu.
transition-older-cow-moo-2 = Mae’n canu yn y gwasanaeth cyntaf. Buwch ydy e.
transition-older-cow-moo-2-bubble = Mw, mw, mw!
transition-older-cow-moo-3 = Mae’r neuadd gyfan yn mwian yn ôl. Y pennaeth hefyd, ychydig.
transition-older-cow-moo-3-bubble = Pwy adawodd fuwch i’r neuadd?

## Sort: what a child settles alone and what with an adult
transition-older-cow-settle-question = Beth all Pebble ei ddewis heb help? Gyda beth mae angen oedolyn hefyd?
    .easy = Beth all Pebble ei ddewis heb help?
transition-older-cow-settle-alone = Pebble sy’n dewis
transition-older-cow-settle-team = Gydag oedolyn
transition-older-cow-settle-tone = Sŵn ffôn newydd
transition-older-cow-settle-tone-reason = Ei dewis hi! Mae’n dewis glaw ar babell.
transition-older-cow-settle-place = Pwy all weld ble mae hi
transition-older-cow-settle-place-reason = Mae’n dangos ei ffordd i’r ysgol. Mae oedolyn yn helpu i’w osod.
transition-older-cow-settle-picture = Y llun ar y blaen
transition-older-cow-settle-picture-reason = Buwch, wrth gwrs. Dydy hi’n dangos dim byd preifat.
transition-older-cow-settle-buy = Prynu pethau mewn ap
transition-older-cow-settle-buy-reason = Mae arian yn mynd yn gyflym mewn ap. Mae oedolyn yn helpu i’w gloi.
transition-older-cow-settle-add = Pwy all ei rhoi mewn grŵp
transition-older-cow-settle-add-reason = I bobl mae’n eu nabod. Gall oedolyn ddangos iddi sut.

## Spot: a trick that asks for private facts
transition-older-cow-bus-pass-question = Mae neges yn glanio ar y bws. Beth sy’n dangos mai tric ydy hi?
transition-older-cow-bus-pass-sender-name = Yr anfonwr
transition-older-cow-bus-pass-sender = Tîm Tocyn Bws 99
transition-older-cow-bus-pass-sender-reason = O’r ysgol daeth ei thocyn bws, nid gan y tîm hwn.
transition-older-cow-bus-pass-hello-name = Yr helô
transition-older-cow-bus-pass-hello = Am dy docyn bws
transition-older-cow-bus-pass-hello-reason = Mae llawer o negeseuon go iawn yn dechrau fel hyn.
transition-older-cow-bus-pass-hurry-name = Y geiriau
transition-older-cow-bus-pass-hurry = Mae dy docyn yn stopio mewn deg munud!
transition-older-cow-bus-pass-hurry-reason = Mae’n ei brysio, fel nad ydy hi’n stopio i ofyn.
transition-older-cow-bus-pass-facts-name = Y botwm
transition-older-cow-bus-pass-facts = Tapia a theipia dy gartref
transition-older-cow-bus-pass-facts-reason = Mae hynny’n breifat. Dydy tîm bws go iawn ddim yn gofyn fel hyn.

## Chat: late at night, somebody nobody knows puts the group under pressure
transition-older-cow-late-chat-question = Beth all Pebble ei wneud?
transition-older-cow-late-chat-place = Hwyl Blwyddyn 7
transition-older-cow-late-chat-pebble = Pebble
transition-older-cow-late-chat-ziggy = Ziggy
transition-older-cow-late-chat-crew = Rhywun newydd
transition-older-cow-late-chat-late-1 = Mae’n ddeg y nos. Pwy sydd ar ddihun?
transition-older-cow-late-chat-late-2 = Pawb i anfon ffoto, neu rydych chi allan!
transition-older-cow-late-chat-late-send = Iawn, un cyflym
transition-older-cow-late-chat-late-send-reason = Gall rhywun gopïo ffoto a’i basio ymlaen. Gall ddweud na.
transition-older-cow-late-chat-late-no = Dim ffotos gen i. Nos da!
transition-older-cow-late-chat-late-no-reason = Mae’n dweud na ac yn mynd i’r gwely. Mae hynny’n gryf.
transition-older-cow-late-chat-late-up = Dwi ar ddihun, ond dim ffoto
transition-older-cow-late-chat-late-up-reason = Mae dweud na yn dda. Mae cwsg yn dda hefyd: gall y sgwrs aros.
transition-older-cow-late-chat-next-1 = Babi ydy Pebble. Allan â hi!
transition-older-cow-late-chat-next-2 = Dydy hynny ddim yn garedig.
transition-older-cow-late-chat-next-baby = Babi wyt ti!
transition-older-cow-late-chat-next-baby-reason = Mae ateb yn gwneud iddo gario ymlaen.
transition-older-cow-late-chat-next-keep = Ei gadw i’w ddangos
transition-older-cow-late-chat-next-keep-reason = Nawr gall ddangos beth gafodd ei ddweud.
transition-older-cow-late-chat-who-1 = Oes un ohonon ni’n nabod y person hwn?
transition-older-cow-late-chat-who-tell = Dweud wrth ei mam-gu, wedyn ei thiwtor
transition-older-cow-late-chat-who-tell-reason = Maen nhw’n falch ei bod wedi dweud. Nid hi sydd ar fai.
transition-older-cow-late-chat-who-find = Beth am ffeindio mas pwy ydy e
transition-older-cow-late-chat-who-find-reason = Gwaith i oedolion ydy hynny. Gall Pebble ddweud wrth un.
transition-older-cow-late-chat-calm-1 = Helô? Babis?
transition-older-cow-late-chat-calm-block = Blocio, gyda’i mam-gu
transition-older-cow-late-chat-calm-block-reason = Yn gyntaf cadw, wedyn dweud, wedyn blocio gyda help. Mae’r tiwtor yn helpu gweddill y dosbarth.
transition-older-cow-late-chat-calm-bye = Ha! Dwedais i amdanat ti.
transition-older-cow-late-chat-calm-bye-reason = Does dim angen ateb. Gall ei mam-gu helpu i flocio.

## Choice: bullying on the way to school; two answers are good
transition-older-cow-grab-question = Bob dydd ar y bws, mae rhywun yn cipio’i ffôn. Mw! Dydy Pebble ddim yn chwerthin nawr. Pwy all helpu?
    .easy = Ar y bws, mae rhywun yn cipio’i ffôn bob dydd. Pwy all helpu?
transition-older-cow-grab-none = Neb, nid ysgol ydy bws
transition-older-cow-grab-none-reason = Mae ysgolion yn poeni am y bws hefyd. Gall ddweud.
transition-older-cow-grab-tutor = Ei thiwtor dosbarth
transition-older-cow-grab-tutor-reason = Mae’r tiwtor yn gwrando, ac yn gweithio arno gyda’r ysgol.
transition-older-cow-grab-driver = Y gyrrwr, ac wedyn oedolyn gartref
transition-older-cow-grab-driver-reason = Gall y gyrrwr helpu’n syth, ac oedolyn wedyn.

## Say: the sentence is rehearsed aloud
transition-older-cow-bus-prompt = Mae tiwtor Pebble yn eistedd gyda hi. Helpa hi i’w ddweud.
transition-older-cow-bus-sentence = Mae rhywbeth yn digwydd ar y bws, a dwi eisiau dweud wrthoch chi.

## Exit
transition-older-cow-end-ready-question = Mae ffôn newydd gan ffrind. Beth ydy cam cyntaf da?
transition-older-cow-end-ready-app = Cael pob ap sydd ar gael
transition-older-cow-end-ready-app-reason = Mae hynny’n llawer o apiau i ofalu amdanyn nhw! Mae un ar y tro’n iawn.
transition-older-cow-end-ready-set = Ei osod gydag oedolyn
transition-older-cow-end-ready-set-reason = Pwy sy’n fy ngweld, pwy all ysgrifennu, beth sy’n costio: mae dau ben yn well.
transition-older-cow-end-ready-code = Rhoi’r cod i ffrindiau
transition-older-cow-end-ready-code-reason = Mae cod fel allwedd. Does dim ei angen ar ffrindiau.
transition-older-cow-end-night-question = Mae’r sgwrs yn crynu am hanner nos. Beth all Pebble ei wneud?
transition-older-cow-end-night-read = Darllen y cyfan yn syth
transition-older-cow-end-night-read-reason = Bydd mwy am un o’r gloch. Gall aros.
transition-older-cow-end-night-sleep = Gadael y ffôn yn y gegin
transition-older-cow-end-night-sleep-reason = Mae hi’n cysgu. Mae’r sgwrs yno o hyd yn y bore.
transition-older-cow-end-form-question = Mae tudalen yn dweud “Enilla feic! Teipia dy gartref a dy ysgol.” Beth all hi ei wneud?
transition-older-cow-end-form-ask = Ei gadael a gofyn i oedolyn
transition-older-cow-end-form-ask-reason = Gallan nhw weld beth mae’r dudalen eisiau.
transition-older-cow-end-form-school = Teipio’r ysgol yn unig
transition-older-cow-end-form-school-reason = Mae ysgol yn dangos ble mae hi drwy’r dydd.
transition-older-cow-end-form-friend = Teipio cartref ffrind
transition-older-cow-end-form-friend-reason = Mae hynny’n breifat hefyd. Nid hi biau ei roi.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-older-helpers-prompt = Tapia ddau oedolyn allai helpu yno. Dewisa o leiaf un yn yr ysgol.
transition-older-helpers-tutor = Fy nhiwtor
transition-older-helpers-office = Swyddfa’r ysgol
transition-older-helpers-nurse = Nyrs yr ysgol
transition-older-helpers-library = Oedolyn yn y llyfrgell
transition-older-helpers-home = Oedolyn gartref
transition-older-helpers-family = Oedolyn yn fy nheulu
