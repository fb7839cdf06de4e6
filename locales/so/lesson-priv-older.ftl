# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-older.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-older-title = Taasi way faraggelin badan tahay!
priv-older-outcome-permissions = Waan dooran karaa waxa app ama qalab isticmaali karo.
priv-older-outcome-private = Waan arki karaa waxa sheegaya qof ama meel.
priv-older-outcome-scam = Fariin ama fayl aanan aqoon ma furo, waan weydiiyaa.
priv-older-outcome-strong = Akoonnadayda waan adkeeyaa: cusboonaysiin, iyo weedh sir ah mid walba.
priv-older-outcome-seen = Waan aqaan cidda arki karta waxaan sameeyo, iyo in dugsigu hubiyo.

### First tale: the nosy potato

## Story: an app that asks for far more than it needs
priv-older-nosy-potato-spud-1 = Odi telefoon cusub buu haystaa. Spud Me weji kasta baradho ayuu ka dhigaa.
    .easy = App-ka cusub ee Odi weji baradho ayuu ka dhigaa.
priv-older-nosy-potato-spud-1-bubble = Dheh jibsi!
priv-older-nosy-potato-spud-2 = Dabadeed baradhadu way bilowday inay wax weydiiso.
priv-older-nosy-potato-spud-2-bubble = Meeshaada iyo lambarrada saaxiibbadaa ma arki karaa?
priv-older-nosy-potato-spud-3 = Wren way eegtay. “Baradho khariidad maxay ka rabtaa?”
priv-older-nosy-potato-spud-3-bubble = Waa baradho!

## Build: what a potato app needs, and what it does not
priv-older-nosy-potato-nosy-question = Maxay app baradho u baahan tahay? Odi u deji.
priv-older-nosy-potato-nosy-camera = Kaamiradayda
priv-older-nosy-potato-nosy-camera-always = Mar walba
priv-older-nosy-potato-nosy-camera-always-reason = Markaas way eegi kartaa marka Odi app-ka dhigo.
priv-older-nosy-potato-nosy-camera-using = Markaan isticmaalo uun
priv-older-nosy-potato-nosy-camera-using-reason = Waa inay weji aragto si ay baradho u samayso, markaas uun.
priv-older-nosy-potato-nosy-place = Meeshayda
priv-older-nosy-potato-nosy-place-off = Dami
priv-older-nosy-potato-nosy-place-off-reason = Baradho khariidad uma baahna. Way shaqaysaa sidii oo kale.
priv-older-nosy-potato-nosy-place-on = Shid
priv-older-nosy-potato-nosy-place-on-reason = Markaas app-ku wuu ogyahay halka Odi maalintii joogo.
priv-older-nosy-potato-nosy-contacts = Dadkayga
priv-older-nosy-potato-nosy-contacts-share = Wadaag
priv-older-nosy-potato-nosy-contacts-share-reason = Waa lambarrada dad kale. Odi haa uma oran karo.
priv-older-nosy-potato-nosy-contacts-keep = Ha wadaagin
priv-older-nosy-potato-nosy-contacts-keep-reason = Lambarradoodu waa gaar, sida kiisa.
priv-older-nosy-potato-nosy-done = Weli waa baradho, faraggelinna way yar tahay! Odi maalin kasta wuu hubin karaa.

## Sort: small things in a clip that say who or where
priv-older-nosy-potato-clip-question = Odi fiidyow baradho oo dhammaan arki karaan ayuu qorsheeyaa. Maxaa muujin kara qofka ama meesha?
    .easy = Odi fiidyow buu samaynayaa. Maxaa muujiya qofka ama meesha?
priv-older-nosy-potato-clip-shows = Wuu muujiyaa
priv-older-nosy-potato-clip-fine = Waa hagaag
priv-older-nosy-potato-clip-hat = Baradho koofi xaflad leh
priv-older-nosy-potato-clip-hat-reason = Aad u qurux badan! Odi waxba kama sheegayso.
priv-older-nosy-potato-clip-badge = Astaanta dugsiga ee boorsadiisa
priv-older-nosy-potato-clip-badge-reason = Waxay sheegaysaa halka uu maalin dugsi kasta joogo.
priv-older-nosy-potato-clip-bus = Baska uu maalin walba raaco
priv-older-nosy-potato-clip-bus-reason = Bas iyo wakhti waxay tusi karaan halka laga helo.
priv-older-nosy-potato-clip-song = Hees jibsi ah
priv-older-nosy-potato-clip-song-reason = Dad badan baa jibsi jecel. Ma sheegayso qofka uu yahay.
priv-older-nosy-potato-clip-name = “Salaan, waxaan ahay…” iyo magaciisa oo dhan
priv-older-nosy-potato-clip-name-reason = Magaciisu waa gaar. Mid la alifay si fiican buu u shaqeeyaa.
priv-older-nosy-potato-clip-wren = Warqad cinwaanka Wren leh
priv-older-nosy-potato-clip-wren-reason = Waa gurigeeda. Odi ma tusi karo.

## Order: an update comes from the phone’s own settings, never from an advert
priv-older-nosy-potato-update-question = “I cusboonaysii!” ayuu telefoonka Odi yiri. Cusboonaysiintu meelaha daciifka ah way hagaajisaa. Sidee isugu xigaan?
    .easy = Cusboonaysiintu meelaha daciifka ah way hagaajisaa. Sidee isugu xigaan?
priv-older-nosy-potato-update-settings = Dejinta telefoonka eeg
priv-older-nosy-potato-update-settings-reason = Xayaysiis wuu iska dhigi karaa. Dejintu waxay tustaa cusboonaysiin dhab ah.
priv-older-nosy-potato-update-adult = Qof weyn oo guriga tus
priv-older-nosy-potato-update-adult-reason = Waxaa dhici karta inuu oggolaado, wuuna hubin karaa.
priv-older-nosy-potato-update-plug = Koronto geli oo ha dhammaato
priv-older-nosy-potato-update-plug-reason = Cusboonaysiintu wakhti bay qaadataa, koronto-na way u baahan tahay.
priv-older-nosy-potato-update-choices = Hubi in doorashooyinkaagu jiraan
priv-older-nosy-potato-update-choices-reason = Cusboonaysiin dejin way beddeli kartaa. Eegid degdeg ah way caawisaa.

## Chat: somebody uses Bram’s account. A code is a key too.
priv-older-nosy-potato-code-question = Magaca Bram ayaa ku qoran fariin sheekada baska. Maxuu Odi samayn karaa?
    .easy = Maxuu Odi samayn karaa?
priv-older-nosy-potato-code-place = Sheekada baska, telefoonka Odi
priv-older-nosy-potato-code-odi = Odi
priv-older-nosy-potato-code-bram = Bram
priv-older-nosy-potato-code-wren = Wren
priv-older-nosy-potato-code-quick-1 = Odi! Lambar sir ah baa telefoonkaaga yimid.
priv-older-nosy-potato-code-quick-2 = Soo dir, haddii kale ciyaartayda waan lumin!
priv-older-nosy-potato-code-quick-send = Haye, waa 4815.
priv-older-nosy-potato-code-quick-send-reason = Lambarkaasi akoon buu furaa, sida fure. Lambarrada sirta ahna waa gaar.
priv-older-nosy-potato-code-quick-ask = Waxba ha dirin, Bram fool ka fool u weydii
priv-older-nosy-potato-code-quick-ask-reason = Marka la degdego, waxaa fiican in la joogsado oo si kale loo hubiyo.
priv-older-nosy-potato-code-quick-block = Isla markiiba Bram xannib
priv-older-nosy-potato-code-quick-block-reason = Malaha Bram maaha. Marka hore hay, dabadeed sheeg.
priv-older-nosy-potato-code-not-bram-1 = Bram halkan ayuu joogaa. Isaga maaha!
priv-older-nosy-potato-code-not-bram-2 = Lambarka uun ii soo dir!
priv-older-nosy-potato-code-not-bram-thief = Isku day fiican, tuug baradho!
priv-older-nosy-potato-code-not-bram-thief-reason = Qosol! Laakiin jawaabtu waxay muujisaa in qof joogo.
priv-older-nosy-potato-code-not-bram-keep = Sheekada hay si aad u tusto
priv-older-nosy-potato-code-not-bram-keep-reason = Hadda qof weyn ayaa arki kara waxa la weydiiyey.
priv-older-nosy-potato-code-not-bram-bin = Sheekada tirtir
priv-older-nosy-potato-code-not-bram-bin-reason = Markaas cidna ma arki karto waxa la weydiiyey. Hay, dabadeed sheeg.
priv-older-nosy-potato-code-kept-1 = Markaa yaa akoonkiisa haysta?
priv-older-nosy-potato-code-kept-tell = Qof weyn u sheeg, Bram la jir
priv-older-nosy-potato-code-kept-tell-reason = Qof weyn Bram soo noqoshada ayuu ka caawin karaa, weedh sir ah oo cusub.
priv-older-nosy-potato-code-kept-alone = Keligeen aan xallinno
priv-older-nosy-potato-code-kept-alone-reason = Niyad fiican bay leeyihiin! Laakiin qof weyn akoonka dhakhso ayuu u soo celin karaa.
priv-older-nosy-potato-code-kept-out = Akoonkaas hadda xannib
priv-older-nosy-potato-code-kept-out-reason = Xannibiddu waa ugu dambayn, caawimo la jirto. Marka hore qof weyn bay u sheegaan.

## Choice: a school account is checked at home too
priv-older-nosy-potato-at-home-question = Odi guriga ayuu joogaa. Iimaylka dugsiga ayuu Wren uga qoray. Yaa arki kara?
    .easy = Odi iimaylka dugsiga guriga ayuu ku isticmaalaa. Yaa arki kara?
priv-older-nosy-potato-at-home-wren = Wren uun
priv-older-nosy-potato-at-home-wren-reason = Wren ayay u tagtaa. Laakiin way gudbin kartaa, dugsiguna wuu hubiyaa.
priv-older-nosy-potato-at-home-school = Wren, iyo dugsiga oo iimaylkiisa hubiya
priv-older-nosy-potato-at-home-school-reason = Dugsigu guriga xitaa wuu hubiyaa. Ammaankeenna dhammaan ayay caawisaa.
priv-older-nosy-potato-at-home-all = Dadka onlaynka oo dhan
priv-older-nosy-potato-at-home-all-reason = Bog furan ma aha. Laakiin Wren way arki kartaa, dugsiguna wuu arki karaa.

## Say: the sentence is rehearsed aloud
priv-older-nosy-potato-too-much-prompt = App sawir ayaa rabta inay ogaato halka Odi deggan yahay. Ka caawi inuu sidan yiraahdo.
priv-older-nosy-potato-too-much-sentence = Wax ka badan inta ay u baahan tahay bay weydiisatay, markaa maya.

## Exit, first question: one passphrase for each account
priv-older-nosy-potato-second-question = Wren hal weedh sir ah oo fiican bay leedahay. Hadda akoon labaad ayay haysataa. Maxaa ugu fiican?
    .easy = Wren akoon labaad ayay haysataa. Weedhee ugu fiican?
priv-older-nosy-potato-second-same = Isla tii isticmaal
priv-older-nosy-potato-second-same-reason = Haddii ay baxdo, labada albaab waa furan yihiin.
priv-older-nosy-potato-second-two = Tii hore 2 ku dar
priv-older-nosy-potato-second-two-reason = Taas ayaa qof marka hore isku dayaa.
priv-older-nosy-potato-second-new = Mid cusub samee, sirna ka dhig
priv-older-nosy-potato-second-new-reason = Haddii mid baxo, albaabka kale waa xiran yahay.

## Exit, second question: a file from somebody unknown
priv-older-nosy-potato-team-photo-question = “Sawirka kooxda!” ayuu yiri iimayl fayl leh. Bram diraha ma yaqaan. Maxuu samayn karaa?
    .easy = Iimayl fayl buu leeyahay. Bram diraha ma yaqaan. Maxuu samayn karaa?
priv-older-nosy-potato-team-photo-open = Fur, si loo arko cidda ku jirta
priv-older-nosy-potato-team-photo-open-reason = Faylku kumbuyuutarka wuu dhibi karaa. Marka uu xiran yahay waxba ma samayn karo.
priv-older-nosy-potato-team-photo-shut = Ha furin, qof weyn weydii
priv-older-nosy-potato-team-photo-shut-reason = Bram dadka uu yaqaan ayuu iimayl u diraa. Qof weyn inta kale wuu hubin karaa.
priv-older-nosy-potato-team-photo-write = U qor, weydii cidda ay tahay
priv-older-nosy-potato-team-photo-write-reason = Markaas diruhu wuu ogaanayaa in qof iimaylka akhriyo.

## Exit, third question: a reason to say no
priv-older-nosy-potato-piano-question = App biyaano ayaa rabta inay aragto halka Bram joogo. Maxuu dooran karaa?
priv-older-nosy-potato-piano-later = Haa, kadib ka fikir
priv-older-nosy-potato-piano-later-reason = Markaas way og tahay. Marka hore maya wuu dhihi karaa, dabadeed wuu eegi karaa.
priv-older-nosy-potato-piano-must = Haa, ama ma shaqayn laga yaabo
priv-older-nosy-potato-piano-must-reason = Appyada badankood way shaqeeyaan la’aanteed. Haddii kale, qof weyn ayaa doorashada caawin kara.
priv-older-nosy-potato-piano-no = Maya, biyaano khariidad uma baahna
priv-older-nosy-potato-piano-no-reason = Laxannadiisa oo dhan way tumi kartaa iyadoon ogayn halkuu joogo.

### Second tale: a goat at the door

## Story: a goat in front of the doorbell’s camera
priv-older-goat-at-the-door-ding-dong-1 = Ayeeyada Pebble gambaleel kaamiro leh oo cusub bay haysataa. Lixda subaxnimo ayuu dhawaaqay.
    .easy = Ayeeyo gambaleel kaamiro leh bay haysataa. Lixda ayuu dhawaaqay.
priv-older-goat-at-the-door-ding-dong-1-bubble = Ding dong!
priv-older-goat-at-the-door-ding-dong-2 = Ri baa albaabka taagan. Waxay cuntay nus derinkii “soo dhowow” ku qornaa.
priv-older-goat-at-the-door-ding-dong-2-bubble = Mee-ee-ee!
priv-older-goat-at-the-door-ding-dong-3 = Hadda derinku wuxuu leeyahay “soo”. Pebble qosolka ma joojin karto.
priv-older-goat-at-the-door-ding-dong-3-bubble = Dunida oo dhan waa inay aragto!

## Match: what the clip shows besides the goat
priv-older-goat-at-the-door-gives-away-question = Rida oo keliya fiidyowga kuma jirto. Wax kasta maxuu shaaciyaa?
    .easy = Wax kasta maxuu tusaa? Hel kuwa is leh.
priv-older-goat-at-the-door-gives-away-door = 12 weyn oo albaabka ku taal
priv-older-goat-at-the-door-gives-away-door-partner = Guriga uu yahay
priv-older-goat-at-the-door-gives-away-door-reason = Magac waddo lala jiro, waa cinwaan dhan.
priv-older-goat-at-the-door-gives-away-bag = Boorso dugsi oo hoolka taal
priv-older-goat-at-the-door-gives-away-bag-partner = Halka Pebble wax ka barato
priv-older-goat-at-the-door-gives-away-bag-reason = Dugsigeedu waa gaar, xitaa haddii aan magac la sheegin.
priv-older-goat-at-the-door-gives-away-note = Qoraal: Axadda waan soo noqon
priv-older-goat-at-the-door-gives-away-note-partner = Goorta guriga cidna joogin
priv-older-goat-at-the-door-gives-away-note-reason = Qoyska mooyee cidna uma baahna inay taas ogaato.
priv-older-goat-at-the-door-gives-away-neighbour = Deris dharka hurdada xiran
priv-older-goat-at-the-door-gives-away-neighbour-partner = Qof aan haa oran
priv-older-goat-at-the-door-gives-away-neighbour-reason = Waa wejigiisa iyo gurigiisa. Marka hore weydii.

## Build: what the doorbell may film and who can see it
priv-older-goat-at-the-door-doorbell-question = Yaa rida arki kara? Gambaleelka deji.
priv-older-goat-at-the-door-doorbell-who = Yaa fiidyowyada arki kara?
priv-older-goat-at-the-door-doorbell-who-all = Kuwa app-ka haysta oo dhan
priv-older-goat-at-the-door-doorbell-who-all-reason = Waxay arki lahaayeen cidda maalin walba timaadda oo tagta.
priv-older-goat-at-the-door-doorbell-who-family = Dadka halkan deggan
priv-older-goat-at-the-door-doorbell-who-family-reason = Waa albaabkooda, markaa waa fiidyowgooda.
priv-older-goat-at-the-door-doorbell-where = Muxuu duubi karaa?
priv-older-goat-at-the-door-doorbell-where-step = Albaabkeenna hortiisa
priv-older-goat-at-the-door-doorbell-where-step-reason = Intaas uun buu u baahan yahay si uu u arko cidda dhawaaqda.
priv-older-goat-at-the-door-doorbell-where-street = Waddada oo dhan
priv-older-goat-at-the-door-doorbell-where-street-reason = Dad kale ayaa halkaas deggan. Haa ma oran.
priv-older-goat-at-the-door-doorbell-updates = Cusboonaysiin
priv-older-goat-at-the-door-doorbell-updates-off = Dami
priv-older-goat-at-the-door-doorbell-updates-off-reason = Markaas meelaha daciifka ah way furan yihiin. Cusboonaysiin ayaa hagaajisa.
priv-older-goat-at-the-door-doorbell-updates-on = Shid
priv-older-goat-at-the-door-doorbell-updates-on-reason = Cusboonaysiin meelaha daciifka ah way hagaajisaa, si kuwa kale aanay u soo gelin.
priv-older-goat-at-the-door-doorbell-done = Hadda qoyska uun baa arka. Ayeeyo toban jeer bay cashada ka hor daaratay.

## Spot: a message that wants a card number
priv-older-goat-at-the-door-parcel-question = Maalinta xigta, tani telefoonka Ayeeyo ayay timid. Qaybahee khiyaano u eg?
    .easy = Qaybahee khiyaano u eg?
priv-older-goat-at-the-door-parcel-sender-name = Cidda ka timid
priv-older-goat-at-the-door-parcel-sender = Zip Parcels
priv-older-goat-at-the-door-parcel-sender-reason = Ayeeyo ma taqaan, waxna ma dalban.
priv-older-goat-at-the-door-parcel-hello-name = Ciwaanka
priv-older-goat-at-the-door-parcel-hello = Xirmo ayaan kuu haynaa.
priv-older-goat-at-the-door-parcel-hello-reason = Shirkad xirmo sidaas way qori kartaa. Keligeed waa hagaag.
priv-older-goat-at-the-door-parcel-pay-name = Erayada
priv-older-goat-at-the-door-parcel-pay = Hal gini kaarkaaga ku bixi
priv-older-goat-at-the-door-parcel-pay-reason = Hal gini wuu yar yahay. Lambarka kaarkeeda ayay rabaan.
priv-older-goat-at-the-door-parcel-file-name = Faylka
priv-older-goat-at-the-door-parcel-file = Dhakhso! Fayl fur: khariidad
priv-older-goat-at-the-door-parcel-file-reason = Ayeeyo way degdejisaa. Faylna wuxuu qarin karaa wax telefoonkeeda dhibi kara.

## Choice: a passphrase for each account
priv-older-goat-at-the-door-one-for-all-bubble = Gambaleel, iimayl iyo dukaan, dhammaan isku mid!
priv-older-goat-at-the-door-one-for-all-question = “Hal weedh sir ah oo fiican ayaan dhammaan u leeyahay,” Ayeeyo ayaa tiri. Maxaa ka adkaan lahaa?
    .easy = Ayeeyo hal weedh sir ah ayay dhammaan u leedahay. Maxaa ka adkaan lahaa?
priv-older-goat-at-the-door-one-for-all-longer = Mid ka sii dheer
priv-older-goat-at-the-door-one-for-all-longer-reason = Dheerku waa fiican yahay. Laakiin haddii ay baxdo, albaab kastaa waa furan yahay.
priv-older-goat-at-the-door-one-for-all-each = Akoon kasta mid cusub
priv-older-goat-at-the-door-one-for-all-each-reason = Haddii mid baxo, kuwa kale way xiran yihiin. Liis guriga yaal ayaa caawiya.
priv-older-goat-at-the-door-one-for-all-count = Isla tii iyo 1, 2, 3
priv-older-goat-at-the-door-one-for-all-count-reason = Taas ayaa qof marka hore isku dayaa.

## Chat: a chatbot is a program; what is typed may be kept and read
priv-older-goat-at-the-door-inkling-question = Pebble sheeko ri bay chatbot-ka fasalka la qoraysaa. Maxay u sheegi kartaa?
    .easy = Maxay Pebble chatbot-ka u sheegi kartaa?
priv-older-goat-at-the-door-inkling-place = Chatbot-ka fasalka
priv-older-goat-at-the-door-inkling-biscuit = Pebble
priv-older-goat-at-the-door-inkling-inkling = Inkling, chatbot
priv-older-goat-at-the-door-inkling-where-1 = Ri yaab badan! Xaggee bay deggan tahay?
priv-older-goat-at-the-door-inkling-where-real = 12 Wobble Road, dugsigayga agtiisa.
priv-older-goat-at-the-door-inkling-where-real-reason = Waa guri dhab ah. Sheeko mid la alifay ayay yeelan kartaa.
priv-older-goat-at-the-door-inkling-where-oats = Magaalada Heedda, Waddada Raafka.
priv-older-goat-at-the-door-inkling-where-oats-reason = Waa la alifay, markaa Pebble waxba kama sheegto.
priv-older-goat-at-the-door-inkling-name-1 = Fiican! Magacaaga oo dhanna waa maxay?
priv-older-goat-at-the-door-inkling-name-mat = Iigu yeer Marwo Meh.
priv-older-goat-at-the-door-inkling-name-mat-reason = Sheeko ri waa fiican tahay haddii Marwo Meh qorto.
priv-older-goat-at-the-door-inkling-name-full = Pebble Alder, Dugsiga Puddle.
priv-older-goat-at-the-door-inkling-name-full-reason = Chatbot waxaan qorno wuu hayn karaa. Magaca iyo dugsigu waa gaar.
priv-older-goat-at-the-door-inkling-between-us-1 = Ha walwalin. Waa aniga iyo adiga uun!
priv-older-goat-at-the-door-inkling-between-us-secret = Markaa sir baan kuu sheegayaa.
priv-older-goat-at-the-door-inkling-between-us-secret-reason = Chatbot taas ma ballan qaadi karo. Dad kale way akhrin karaan waxaan qorno.
priv-older-goat-at-the-door-inkling-between-us-checks = Dugsigu tan wuu hubiyaa, waanan ogahay.
priv-older-goat-at-the-door-inkling-between-us-checks-reason = Sax! Wuxuu u hubiyaa ammaankeenna, wuuna noo sheegaa.
priv-older-goat-at-the-door-inkling-between-us-show = Macallinkayga tus
priv-older-goat-at-the-door-inkling-between-us-show-reason = Macallin wuu caawin karaa. Chatbot taas ma ballan qaadi karo.

## Say: the sentence is rehearsed aloud
priv-older-goat-at-the-door-whole-clip-prompt = “Fiidyowga oo dhan onlayn geli!” Tumble ayaa yiri. Pebble ka caawi inay sidan tiraahdo.
priv-older-goat-at-the-door-whole-clip-sentence = Waxay tusaysaa halkaan degganahay, markaa ma wadaago.

## Exit, first question: a real update, with a grown-up
priv-older-goat-at-the-door-ready-question = Bog baa ku qayliya in taabletka Tumble hadda la cusboonaysiiyo. Maxuu samayn karaa?
    .easy = Bog baa yiri: hadda cusboonaysii! Maxuu Tumble samayn karaa?
priv-older-goat-at-the-door-ready-tap = Bogga taabo si uu u dhammaado
priv-older-goat-at-the-door-ready-tap-reason = Bog wuu iska dhigi karaa. Cusboonaysiin dhab ah waxay ku jirtaa dejinta.
priv-older-goat-at-the-door-ready-never = Cusboonaysiin kasta maya dheh
priv-older-goat-at-the-door-ready-never-reason = Cusboonaysiin dhab ah meelaha daciifka ah way hagaajisaa. Way mudan tahay.
priv-older-goat-at-the-door-ready-settings = Dejinta qof weyn la eeg
priv-older-goat-at-the-door-ready-settings-reason = Haddii cusboonaysiintu dhab tahay, halkaas ayay ka soo baxdaa.

## Exit, second question: writing to somebody new
priv-older-goat-at-the-door-other-class-question = Tumble wuxuu rabaa inuu sheekada u diro fasal aanu la kulmin. Sidee?
    .easy = Sidee Tumble fasal cusub ugu qori karaa?
priv-older-goat-at-the-door-other-class-own = Iimayl uu isagu samaysto
priv-older-goat-at-the-door-other-class-own-reason = Dugsigu halkaas kama caawin karo. Iimaylka dugsiga ayuu ilaaliyaa.
priv-older-goat-at-the-door-other-class-teacher = Hore u weydii, dabadeed iimaylka dugsiga
priv-older-goat-at-the-door-other-class-teacher-reason = Macallinkiisu wuu yaqaan cidda loogu talagalay, dugsiguna wuu caawin karaa.
priv-older-goat-at-the-door-other-class-list = Magac kasta oo uu helo
priv-older-goat-at-the-door-other-class-list-reason = Dadka uu yaqaan ayuu iimayl u diraa, ama macallinkiisu marka hore wuu oggolaadaa.

## Exit, third question: a clip that shows nobody
priv-older-goat-at-the-door-share-question = Fiidyowgee bogga fasalka geli kara, haddii Ayeeyo haa tiraahdo?
priv-older-goat-at-the-door-share-close = Rida iyo derinka uun
priv-older-goat-at-the-door-share-close-reason = Madadaalo oo dhan, xogna ma leh.
priv-older-goat-at-the-door-share-far = Rida, albaabka iyo waddada
priv-older-goat-at-the-door-share-far-reason = Taasi cinwaan bay noqonaysaa. Waa gaar.
priv-older-goat-at-the-door-share-robe = Rida iyo deriska
priv-older-goat-at-the-door-share-robe-reason = Haa ma oran. Isagaa doorta.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-older-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
priv-older-helpers-teacher = Macallinkayga
priv-older-helpers-class = Qof weyn oo fasalka ka caawiya
priv-older-helpers-lunch = Caawiyaha qadada
priv-older-helpers-office = Xafiiska dugsiga
priv-older-helpers-home = Qof weyn oo guriga jooga
priv-older-helpers-family = Qof weyn oo qoyskayga ah
