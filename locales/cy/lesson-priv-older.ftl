# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-older.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-older-title = Mae hynny’n fusneslyd!
priv-older-outcome-permissions = Dwi’n gallu dewis beth mae ap neu declyn yn cael ei ddefnyddio.
priv-older-outcome-private = Dwi’n gweld ffeithiau sy’n dangos pwy neu ble mae rhywun.
priv-older-outcome-scam = Dwi’n gadael neges neu ffeil ddieithr ar gau, ac yn gofyn.
priv-older-outcome-strong = Dwi’n cadw cyfrifon yn gryf, gyda diweddariadau a brawddeg gyfrin i bob un.
priv-older-outcome-seen = Dwi’n gwybod pwy all weld beth dwi’n wneud, a bod yr ysgol yn edrych.

### First tale: the nosy potato

## Story: an app that asks for far more than it needs
priv-older-nosy-potato-spud-1 = Mae ffôn newydd gan Odi. Mae Wyneb Taten yn troi unrhyw wyneb yn daten.
    .easy = Mae ap newydd Odi’n troi wyneb yn daten.
priv-older-nosy-potato-spud-1-bubble = Dwedwch sglodion!
priv-older-nosy-potato-spud-2 = Wedyn mae’r daten yn dechrau gofyn am bethau.
priv-older-nosy-potato-spud-2-bubble = Ga i weld ble wyt ti, a rhifau dy ffrindiau?
priv-older-nosy-potato-spud-3 = Mae Wren yn edrych arni. “I beth mae angen map ar daten?”
priv-older-nosy-potato-spud-3-bubble = Taten ydy hi!

## Build: what a potato app needs, and what it does not
priv-older-nosy-potato-nosy-question = Beth sydd ei angen ar ap tatws? Gosoda fe i Odi.
priv-older-nosy-potato-nosy-camera = Fy nghamera
priv-older-nosy-potato-nosy-camera-always = Drwy’r amser
priv-older-nosy-potato-nosy-camera-always-reason = Wedyn gall edrych pan fydd Odi wedi rhoi’r ap i gadw.
priv-older-nosy-potato-nosy-camera-using = Dim ond wrth ei ddefnyddio
priv-older-nosy-potato-nosy-camera-using-reason = Rhaid iddo weld wyneb i wneud taten, ond dim ond bryd hynny.
priv-older-nosy-potato-nosy-place = Fy lleoliad
priv-older-nosy-potato-nosy-place-off = Bant
priv-older-nosy-potato-nosy-place-off-reason = Does dim angen map ar daten. Mae’n gweithio lawn cystal.
priv-older-nosy-potato-nosy-place-on = Ymlaen
priv-older-nosy-potato-nosy-place-on-reason = Wedyn mae’r ap yn gwybod ble mae Odi, drwy’r dydd.
priv-older-nosy-potato-nosy-contacts = Fy rhifau ffôn
priv-older-nosy-potato-nosy-contacts-share = Eu rhannu
priv-older-nosy-potato-nosy-contacts-share-reason = Rhifau pobl eraill ydy’r rhain. All Odi ddim dweud iawn drostyn nhw.
priv-older-nosy-potato-nosy-contacts-keep = Peidio rhannu
priv-older-nosy-potato-nosy-contacts-keep-reason = Mae eu rhifau’n aros yn breifat, fel ei rif e.
priv-older-nosy-potato-nosy-done = Taten o hyd, a llawer llai busneslyd! Gall Odi edrych unrhyw ddydd.

## Sort: small things in a clip that say who or where
priv-older-nosy-potato-clip-question = Mae Odi’n cynllunio clip tatws i bawb ei weld. Beth fyddai’n dangos pwy neu ble mae e?
    .easy = Mae Odi’n gwneud clip. Beth sy’n dangos pwy neu ble mae e?
priv-older-nosy-potato-clip-shows = Dangos pwy neu ble
priv-older-nosy-potato-clip-fine = Iawn ei ddangos
priv-older-nosy-potato-clip-hat = Taten mewn het barti
priv-older-nosy-potato-clip-hat-reason = Smart iawn! A dydy e’n dweud dim am Odi.
priv-older-nosy-potato-clip-badge = Bathodyn yr ysgol ar ei fag
priv-older-nosy-potato-clip-badge-reason = Mae’n dweud ble mae e bob diwrnod ysgol.
priv-older-nosy-potato-clip-bus = Y bws adref bob dydd
priv-older-nosy-potato-clip-bus-reason = Gall bws ac amser ddangos ble i’w ffeindio.
priv-older-nosy-potato-clip-song = Cân am sglodion
priv-older-nosy-potato-clip-song-reason = Mae llawer yn dwlu ar sglodion. Dydy e ddim yn dweud pwy ydy e.
priv-older-nosy-potato-clip-name = “Haia, fi ydy…” a’i enw llawn
priv-older-nosy-potato-clip-name-reason = Mae ei enw’n breifat. Mae enw gwneud yn gweithio lawn cystal.
priv-older-nosy-potato-clip-wren = Llythyr â chyfeiriad Wren
priv-older-nosy-potato-clip-wren-reason = Ei chartref hi ydy hwnnw. Nid Odi biau ei ddangos.

## Order: an update comes from the phone’s own settings, never from an advert
priv-older-nosy-potato-update-question = “Diweddara fi!” medd ffôn Odi. Mae diweddariad yn trwsio mannau gwan. Pa drefn sy’n gweithio’n dda?
    .easy = Mae diweddariad yn trwsio mannau gwan. Pa drefn sy’n dda?
priv-older-nosy-potato-update-settings = Edrych yng ngosodiadau’r ffôn
priv-older-nosy-potato-update-settings-reason = Gall hysbyseb esgus. Mae’r gosodiadau’n dangos diweddariad go iawn.
priv-older-nosy-potato-update-adult = Dangos i oedolyn gartref
priv-older-nosy-potato-update-adult-reason = Efallai fod rhaid iddyn nhw gytuno, a gallan nhw edrych.
priv-older-nosy-potato-update-plug = Rhoi’r plwg i mewn, ac aros
priv-older-nosy-potato-update-plug-reason = Mae’n cymryd amser, ac mae angen trydan.
priv-older-nosy-potato-update-choices = Edrych ydy dy ddewisiadau yno o hyd
priv-older-nosy-potato-update-choices-reason = Gall diweddariad newid gosodiad. Mae edrych yn helpu.

## Chat: somebody uses Bram’s account. A code is a key too.
priv-older-nosy-potato-code-question = Mae enw Bram ar neges yn sgwrs y bws. Beth all Odi ei wneud?
    .easy = Beth all Odi ei wneud?
priv-older-nosy-potato-code-place = Sgwrs y bws, ar ffôn Odi
priv-older-nosy-potato-code-odi = Odi
priv-older-nosy-potato-code-bram = Bram
priv-older-nosy-potato-code-wren = Wren
priv-older-nosy-potato-code-quick-1 = Odi! Daeth cod i dy ffôn.
priv-older-nosy-potato-code-quick-2 = Anfona fe, neu dwi’n colli fy ngêm!
priv-older-nosy-potato-code-quick-send = Iawn, 4815 ydy e.
priv-older-nosy-potato-code-quick-send-reason = Mae cod yn agor cyfrif, fel allwedd. Mae codau’n breifat hefyd.
priv-older-nosy-potato-code-quick-ask = Anfon dim, a gofyn i Bram wyneb yn wyneb
priv-older-nosy-potato-code-quick-ask-reason = Mewn brys, mae’n help stopio ac edrych mewn ffordd arall.
priv-older-nosy-potato-code-quick-block = Blocio Bram yn syth
priv-older-nosy-potato-code-quick-block-reason = Efallai nad Bram ydy hwn o gwbl. Yn gyntaf cadwa fe, wedyn dwed.
priv-older-nosy-potato-code-not-bram-1 = Mae Bram yma. Nid fe ydy hwnna!
priv-older-nosy-potato-code-not-bram-2 = Jyst anfona’r cod!
priv-older-nosy-potato-code-not-bram-thief = Neis trio, leidr tatws!
priv-older-nosy-potato-code-not-bram-thief-reason = Doniol! Ond mae ateb yn dangos bod rhywun yno.
priv-older-nosy-potato-code-not-bram-keep = Cadw’r sgwrs i’w dangos
priv-older-nosy-potato-code-not-bram-keep-reason = Nawr gall oedolyn weld yn union beth gafodd ei ofyn.
priv-older-nosy-potato-code-not-bram-bin = Dileu’r sgwrs
priv-older-nosy-potato-code-not-bram-bin-reason = Wedyn all neb weld beth gafodd ei ofyn. Cadwa hi, wedyn dwed.
priv-older-nosy-potato-code-kept-1 = Felly gan bwy mae ei gyfrif?
priv-older-nosy-potato-code-kept-tell = Dweud wrth oedolyn, gyda Bram
priv-older-nosy-potato-code-kept-tell-reason = Gall oedolyn helpu Bram i fynd yn ôl i mewn, gyda brawddeg gyfrin newydd.
priv-older-nosy-potato-code-kept-alone = Ei drwsio ar ein pennau ein hunain
priv-older-nosy-potato-code-kept-alone-reason = Maen nhw’n trio helpu! Ond gall oedolyn gael ei gyfrif yn ôl yn gynt.
priv-older-nosy-potato-code-kept-out = Blocio’r cyfrif nawr
priv-older-nosy-potato-code-kept-out-reason = Yn olaf mae blocio, gyda help. Yn gyntaf maen nhw’n dweud wrth oedolyn.

## Choice: a school account is checked at home too
priv-older-nosy-potato-at-home-question = Mae Odi gartref. Mae’n ysgrifennu at Wren o’i ebost ysgol. Pwy all ei weld?
    .easy = Mae Odi’n defnyddio ebost ysgol gartref. Pwy all ei weld?
priv-older-nosy-potato-at-home-wren = Dim ond Wren
priv-older-nosy-potato-at-home-wren-reason = At Wren mae’n mynd. Ond gall ei basio ymlaen, ac mae’r ysgol yn edrych hefyd.
priv-older-nosy-potato-at-home-school = Wren, a’r ysgol, sy’n edrych ar ei hebost
priv-older-nosy-potato-at-home-school-reason = Mae’r ysgol yn edrych, gartref hefyd. Mae’n helpu i’n cadw ni i gyd yn saff.
priv-older-nosy-potato-at-home-all = Pawb ar-lein
priv-older-nosy-potato-at-home-all-reason = Nid tudalen agored ydy e. Ond gall Wren ei weld, a’r ysgol hefyd.

## Say: the sentence is rehearsed aloud
priv-older-nosy-potato-too-much-prompt = Mae ap darlunio eisiau gwybod ble mae Odi’n byw. Helpa fe i ddweud hyn.
priv-older-nosy-potato-too-much-sentence = Mae’n gofyn am fwy nag sydd ei angen, felly dwi’n dweud na.

## Exit, first question: one passphrase for each account
priv-older-nosy-potato-second-question = Mae un frawddeg gyfrin dda gan Wren. Nawr mae ail gyfrif ganddi. Beth sydd orau?
    .easy = Mae ail gyfrif gan Wren. Pa frawddeg gyfrin sydd orau?
priv-older-nosy-potato-second-same = Defnyddio’r un eto
priv-older-nosy-potato-second-same-reason = Os daw allan, mae’r ddau ddrws ar agor.
priv-older-nosy-potato-second-two = Rhoi 2 ar ôl yr hen un
priv-older-nosy-potato-second-two-reason = Dyna’r peth cyntaf byddai rhywun yn ei drio.
priv-older-nosy-potato-second-new = Gwneud un newydd, a’i chadw’n gyfrinach
priv-older-nosy-potato-second-new-reason = Os daw un allan, mae’r drws arall ar gau o hyd.

## Exit, second question: a file from somebody unknown
priv-older-nosy-potato-team-photo-question = “Llun tîm!” medd ebost â ffeil. Dydy Bram ddim yn nabod yr anfonwr. Beth all e ei wneud?
    .easy = Mae ffeil mewn ebost. Dydy Bram ddim yn nabod yr anfonwr. Beth all e ei wneud?
priv-older-nosy-potato-team-photo-open = Ei hagor, i weld pwy sydd ynddi
priv-older-nosy-potato-team-photo-open-reason = Gall y ffeil wneud drwg i’r cyfrifiadur. Ar gau, all hi wneud dim.
priv-older-nosy-potato-team-photo-shut = Ei gadael ar gau, a gofyn i oedolyn
priv-older-nosy-potato-team-photo-shut-reason = Mae Bram yn ebostio pobl mae’n eu nabod. Gall oedolyn edrych ar y gweddill.
priv-older-nosy-potato-team-photo-write = Ateb, i holi pwy ydy e
priv-older-nosy-potato-team-photo-write-reason = Wedyn mae’r anfonwr yn gwybod bod rhywun yn darllen.

## Exit, third question: a reason to say no
priv-older-nosy-potato-piano-question = Mae ap piano eisiau gweld ble mae Bram. Beth all e ei ddewis?
priv-older-nosy-potato-piano-later = Iawn, a meddwl wedyn
priv-older-nosy-potato-piano-later-reason = Erbyn hynny mae’n gwybod. Gall ddweud na gyntaf, a gweld wedyn.
priv-older-nosy-potato-piano-must = Iawn, rhag iddo beidio chwarae
priv-older-nosy-potato-piano-must-reason = Mae’r rhan fwyaf o apiau’n gweithio hebddo. Os na, gall oedolyn helpu i ddewis.
priv-older-nosy-potato-piano-no = Na, does dim angen map ar biano
priv-older-nosy-potato-piano-no-reason = Gall chwarae ei nodau i gyd heb wybod ble mae e.

### Second tale: a goat at the door

## Story: a goat in front of the doorbell’s camera
priv-older-goat-at-the-door-ding-dong-1 = Mae cloch drws newydd gyda chamera gan fam-gu Pebble. Am chwech y bore, mae’n canu.
    .easy = Mae cloch drws gyda chamera gan Mam-gu. Am chwech, mae’n canu.
priv-older-goat-at-the-door-ding-dong-1-bubble = Ding dong!
priv-older-goat-at-the-door-ding-dong-2 = Mae gafr wrth y drws. Mae’n bwyta hanner y mat sy’n dweud “croeso”.
priv-older-goat-at-the-door-ding-dong-2-bubble = Me-e-e!
priv-older-goat-at-the-door-ding-dong-3 = Nawr dim ond “cro” mae’r mat yn ei ddweud. All Pebble ddim stopio chwerthin.
priv-older-goat-at-the-door-ding-dong-3-bubble = Rhaid i’r byd i gyd weld hwn!

## Match: what the clip shows besides the goat
priv-older-goat-at-the-door-gives-away-question = Nid dim ond yr afr sydd yn y clip. Beth mae pob peth yn ei ddangos?
    .easy = Beth mae pob peth yn ei ddangos? Ffeindia’r parau.
priv-older-goat-at-the-door-gives-away-door = 12 mawr ar y drws
priv-older-goat-at-the-door-gives-away-door-partner = Pa dŷ ydy e
priv-older-goat-at-the-door-gives-away-door-reason = Gydag enw stryd, dyna gyfeiriad cyfan.
priv-older-goat-at-the-door-gives-away-bag = Bag ysgol yn y cyntedd
priv-older-goat-at-the-door-gives-away-bag-partner = Ble mae ysgol Pebble
priv-older-goat-at-the-door-gives-away-bag-reason = Mae ei hysgol yn breifat, hyd yn oed heb ddweud enw.
priv-older-goat-at-the-door-gives-away-note = Nodyn: nôl ddydd Sul
priv-older-goat-at-the-door-gives-away-note-partner = Pryd does neb gartref
priv-older-goat-at-the-door-gives-away-note-reason = Does neb ond y teulu angen gwybod hynny.
priv-older-goat-at-the-door-gives-away-neighbour = Cymydog yn ei byjamas
priv-older-goat-at-the-door-gives-away-neighbour-partner = Un sydd heb ddweud iawn
priv-older-goat-at-the-door-gives-away-neighbour-reason = Ei wyneb a’i gartref e ydyn nhw. Gofynna iddo gyntaf.

## Build: what the doorbell may film and who can see it
priv-older-goat-at-the-door-doorbell-question = Pwy sy’n cael gweld yr afr? Gosoda’r gloch.
priv-older-goat-at-the-door-doorbell-who = Pwy all weld y clipiau?
priv-older-goat-at-the-door-doorbell-who-all = Pawb â’r ap
priv-older-goat-at-the-door-doorbell-who-all-reason = Bydden nhw’n gweld pwy sy’n mynd a dod bob dydd.
priv-older-goat-at-the-door-doorbell-who-family = Y bobl sy’n byw yma
priv-older-goat-at-the-door-doorbell-who-family-reason = Eu drws nhw ydy e, felly eu clip nhw ydy e.
priv-older-goat-at-the-door-doorbell-where = Beth all hi ei ffilmio?
priv-older-goat-at-the-door-doorbell-where-step = Ein stepen ni ein hunain
priv-older-goat-at-the-door-doorbell-where-step-reason = Dyna’r cyfan sydd ei angen i weld pwy sy’n canu.
priv-older-goat-at-the-door-doorbell-where-street = Y stryd gyfan
priv-older-goat-at-the-door-doorbell-where-street-reason = Mae pobl eraill yn byw yno hefyd. Dydyn nhw ddim wedi dweud iawn.
priv-older-goat-at-the-door-doorbell-updates = Diweddariadau
priv-older-goat-at-the-door-doorbell-updates-off = Bant
priv-older-goat-at-the-door-doorbell-updates-off-reason = Wedyn mae mannau gwan ar agor. Mae diweddariad yn eu trwsio.
priv-older-goat-at-the-door-doorbell-updates-on = Ymlaen
priv-older-goat-at-the-door-doorbell-updates-on-reason = Mae diweddariad yn trwsio mannau gwan, i gadw eraill allan.
priv-older-goat-at-the-door-doorbell-done = Nawr dim ond y teulu sy’n ei weld. Mae Mam-gu’n ei chwarae ddeg gwaith cyn te.

## Spot: a message that wants a card number
priv-older-goat-at-the-door-parcel-question = Drannoeth, mae hwn yn glanio ar ffôn Mam-gu. Pa rannau sy’n edrych fel tric?
    .easy = Pa rannau sy’n edrych fel tric?
priv-older-goat-at-the-door-parcel-sender-name = Gan bwy mae e
priv-older-goat-at-the-door-parcel-sender = Parseli Zip
priv-older-goat-at-the-door-parcel-sender-reason = Dydy Mam-gu ddim yn eu nabod, ac archebodd hi ddim.
priv-older-goat-at-the-door-parcel-hello-name = Y pennawd
priv-older-goat-at-the-door-parcel-hello = Mae parsel gyda ni i ti.
priv-older-goat-at-the-door-parcel-hello-reason = Gall cwmni parseli ysgrifennu hynny. Mae’n iawn ar ei ben ei hun.
priv-older-goat-at-the-door-parcel-pay-name = Y geiriau
priv-older-goat-at-the-door-parcel-pay = Tala un bunt gyda dy gerdyn
priv-older-goat-at-the-door-parcel-pay-reason = Mae punt yn swnio’n fach. Rhif ei cherdyn maen nhw eisiau.
priv-older-goat-at-the-door-parcel-file-name = Y ffeil
priv-older-goat-at-the-door-parcel-file = Brysia! Agora’r ffeil: map parsel
priv-older-goat-at-the-door-parcel-file-reason = Mae’n gwneud i Mam-gu frysio. A gall ffeil guddio peth sy’n gwneud drwg i’w ffôn.

## Choice: a passphrase for each account
priv-older-goat-at-the-door-one-for-all-bubble = Cloch, ebost a siop, i gyd yr un peth!
priv-older-goat-at-the-door-one-for-all-question = “Mae un frawddeg gyfrin dda gen i i bopeth,” medd Mam-gu. Beth fyddai’n gryfach?
    .easy = Mae un frawddeg gyfrin gan Mam-gu i bopeth. Beth fyddai’n gryfach?
priv-older-goat-at-the-door-one-for-all-longer = Un sy’n hirach fyth
priv-older-goat-at-the-door-one-for-all-longer-reason = Mae hir yn dda. Ond os daw allan, mae pob drws ar agor.
priv-older-goat-at-the-door-one-for-all-each = Un newydd i bob cyfrif
priv-older-goat-at-the-door-one-for-all-each-reason = Os daw un allan, mae’r lleill ar gau. Mae rhestr gartref yn helpu.
priv-older-goat-at-the-door-one-for-all-count = Yr un â 1, 2 a 3
priv-older-goat-at-the-door-one-for-all-count-reason = Dyna’r peth cyntaf byddai rhywun yn ei drio.

## Chat: a chatbot is a program; what is typed may be kept and read
priv-older-goat-at-the-door-inkling-question = Mae Pebble yn ysgrifennu stori am afr gyda sgwrsfot y dosbarth. Beth all hi ei ddweud wrtho?
    .easy = Beth all Pebble ei ddweud wrth y sgwrsfot?
priv-older-goat-at-the-door-inkling-place = Sgwrsfot y dosbarth, yn yr ysgol
priv-older-goat-at-the-door-inkling-biscuit = Pebble
priv-older-goat-at-the-door-inkling-inkling = Inkling, sgwrsfot
priv-older-goat-at-the-door-inkling-where-1 = Am afr! Ble mae hi’n byw?
priv-older-goat-at-the-door-inkling-where-real = 12 Heol Siglo, drws nesaf i fy ysgol.
priv-older-goat-at-the-door-inkling-where-real-reason = Cartref go iawn ydy hwnnw. Gall stori gael un gwneud.
priv-older-goat-at-the-door-inkling-where-oats = Yn Nhre Geirch, Stryd y Carn.
priv-older-goat-at-the-door-inkling-where-oats-reason = Un gwneud ydy e, felly dydy e’n dweud dim am Pebble.
priv-older-goat-at-the-door-inkling-name-1 = Hyfryd! A beth ydy dy enw llawn?
priv-older-goat-at-the-door-inkling-name-mat = Galwa fi’n Ledi Me.
priv-older-goat-at-the-door-inkling-name-mat-reason = Mae stori am afr lawn cystal gan Ledi Me.
priv-older-goat-at-the-door-inkling-name-full = Pebble Alder, o Ysgol y Pwdel.
priv-older-goat-at-the-door-inkling-name-full-reason = Gall sgwrsfot gadw beth rydyn ni’n deipio. Mae enw ac ysgol yn breifat.
priv-older-goat-at-the-door-inkling-between-us-1 = Paid â phoeni. Dim ond rhyngon ni mae hyn!
priv-older-goat-at-the-door-inkling-between-us-secret = Wel, dweda i gyfrinach wrthot ti.
priv-older-goat-at-the-door-inkling-between-us-secret-reason = All sgwrsfot ddim addo hynny. Gall eraill ddarllen beth rydyn ni’n deipio.
priv-older-goat-at-the-door-inkling-between-us-checks = Mae’r ysgol yn edrych, a dwi’n gwybod hynny.
priv-older-goat-at-the-door-inkling-between-us-checks-reason = Cywir! Mae’n edrych i’n cadw ni’n saff, ac mae’n dweud hynny.
priv-older-goat-at-the-door-inkling-between-us-show = Dangos hwn i fy athro
priv-older-goat-at-the-door-inkling-between-us-show-reason = Gall athro helpu. All sgwrsfot ddim addo hynny.

## Say: the sentence is rehearsed aloud
priv-older-goat-at-the-door-whole-clip-prompt = “Rho’r clip cyfan ar-lein!” medd Tumble. Helpa Pebble i ddweud hyn.
priv-older-goat-at-the-door-whole-clip-sentence = Mae’n dangos ble dwi’n byw, felly dwi’n ei gadw’n breifat.

## Exit, first question: a real update, with a grown-up
priv-older-goat-at-the-door-ready-question = Mae tudalen yn gweiddi bod rhaid diweddaru tabled Tumble nawr. Beth all e ei wneud?
    .easy = Mae tudalen yn dweud: diweddara nawr! Beth all Tumble ei wneud?
priv-older-goat-at-the-door-ready-tap = Tapio’r dudalen, i orffen
priv-older-goat-at-the-door-ready-tap-reason = Gall tudalen esgus. Yn y gosodiadau mae diweddariadau go iawn.
priv-older-goat-at-the-door-ready-never = Dweud na i bob un
priv-older-goat-at-the-door-ready-never-reason = Mae diweddariadau go iawn yn trwsio mannau gwan. Mae’n werth eu cael.
priv-older-goat-at-the-door-ready-settings = Edrych yn y gosodiadau gydag oedolyn
priv-older-goat-at-the-door-ready-settings-reason = Os ydy’r diweddariad yn real, mae’n dangos yno.

## Exit, second question: writing to somebody new
priv-older-goat-at-the-door-other-class-question = Mae Tumble eisiau anfon y stori at ddosbarth dydy e ddim wedi’i gwrdd. Sut?
    .easy = Sut gall Tumble ysgrifennu at ddosbarth newydd?
priv-older-goat-at-the-door-other-class-own = O ebost mae’n ei wneud ei hun
priv-older-goat-at-the-door-other-class-own-reason = All yr ysgol ddim helpu yno. Mae’n gofalu am ei ebost ysgol.
priv-older-goat-at-the-door-other-class-teacher = Gofyn gyntaf, wedyn ebost ysgol
priv-older-goat-at-the-door-other-class-teacher-reason = Mae ei athro’n gwybod i bwy mae e, a gall yr ysgol helpu.
priv-older-goat-at-the-door-other-class-list = At bob enw mae’n ei ffeindio
priv-older-goat-at-the-door-other-class-list-reason = Mae’n ebostio pobl mae’n eu nabod, neu mae ei athro’n cytuno gyntaf.

## Exit, third question: a clip that shows nobody
priv-older-goat-at-the-door-share-question = Pa glip allai fynd ar dudalen y dosbarth, os ydy Mam-gu’n dweud iawn?
priv-older-goat-at-the-door-share-close = Dim ond yr afr a’r mat
priv-older-goat-at-the-door-share-close-reason = Yr hwyl i gyd, a dim un ffaith.
priv-older-goat-at-the-door-share-far = Yr afr, y drws a’r stryd
priv-older-goat-at-the-door-share-far-reason = Gyda’i gilydd, dyna gyfeiriad. Mae’n breifat.
priv-older-goat-at-the-door-share-robe = Yr afr a’r cymydog
priv-older-goat-at-the-door-share-robe-reason = Dydy e ddim wedi dweud iawn. Fe sy’n dewis.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-older-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
priv-older-helpers-teacher = Fy athro
priv-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
priv-older-helpers-lunch = Helpwr cinio
priv-older-helpers-office = Swyddfa’r ysgol
priv-older-helpers-home = Oedolyn gartref
priv-older-helpers-family = Oedolyn yn fy nheulu
