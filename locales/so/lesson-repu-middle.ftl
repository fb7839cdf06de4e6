# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-middle-title = Yaa heli kara?
repu-middle-outcome-find = Waan aqaan waxa dadka kale iga heli, arki ama samayn karaan.
repu-middle-outcome-stays = Waan ogahay in koobiyadu hari karaan oo faafi karaan.
repu-middle-outcome-ask = Waan weydiiyaa intaanan qof wax ka wadaagin.
repu-middle-outcome-settings = Waan dejin karaa cidda boggayga aragta.

### The Bucket King. First tale of “Who can find it?”.

## Story: an old clip of Bram, who sang with a bucket on his head, is found again.
repu-middle-bucket-king-1 = Ciyaaraha, Bram waa Boqorka Baaldiga. Sannadkii hore, baaldi madaxa u saaran buu heesay.
    .easy = Sannadkii hore, Bram baaldi madaxa u saaran buu heesay.
repu-middle-bucket-king-1-bubble = Baaldiga u foororsada!
repu-middle-bucket-king-2 = Fiidyowga bog heeso ayuu geliyey. Dabadeed wuu illoobay.
    .easy = Fiidyowga bog heeso ayuu geliyey.
repu-middle-bucket-king-2-bubble = Dan, dan, boqorka baan ahay!
repu-middle-bucket-king-3 = Hadda Naadiga Dayaxa oo dhan way guuxayaan. Bram xariijimaha hoostooda wuu casaaday.
repu-middle-bucket-king-3-bubble = Dan, dan! Ma adiga baa?

## Search: Bram and his aunt look up what others can find about him
repu-middle-bucket-look-question = Bram iyo eeddadiis fiidyowgii hore ayay rabaan inay helaan. Erayadee raadin karaan?
    .easy = Bram iyo eeddadiis fiidyowgii hore ayay raadinayaan. Dooro erayo.
repu-middle-bucket-look-bucket = Boqor Baaldi
repu-middle-bucket-look-bucket-reason = Waa magacii uu isticmaalay.
repu-middle-bucket-look-song = hees
repu-middle-bucket-look-song-reason = Waxay sheegaysaa nooca fiidyowga.
repu-middle-bucket-look-school = dugsigiisa
repu-middle-bucket-look-school-reason = Dugsigiisu waa gaar. Uma baahna inay qoraan.
repu-middle-bucket-look-please = fadlan
repu-middle-bucket-look-please-reason = Naxariis badan! Laakiin raadintu uma baahna.
repu-middle-bucket-look-asked = Kee muujiya waxa dadka kale Bram ka heli karaan?
repu-middle-bucket-look-shop-title = Baaldiyo: laba iibso!
repu-middle-bucket-look-shop-from = Xayaysiis, Bakhaar Baaldi
repu-middle-bucket-look-shop = Kuwo cas, buluug, iyo waaweyn!
repu-middle-bucket-look-shop-reason = Baaldiyo buu iibin rabaa. Bram kuma saabsana.
repu-middle-bucket-look-clip-title = Boqor Baaldi wuu heesayaa
repu-middle-bucket-look-clip-from = Song Pond, bog heeso
repu-middle-bucket-look-clip = Baajar, baaldi iyo hees cod weyn.
repu-middle-bucket-look-clip-reason = Waa kan! Hadda eeddadiis waxay bogga weydiin kartaa inuu ka saaro.
repu-middle-bucket-look-museum-title = Boqorro waa hore
repu-middle-bucket-look-museum-from = The Old Hall, matxaf
repu-middle-bucket-look-museum = Taajaj bay lahaayeen. Baaldiyo ma lahayn.
repu-middle-bucket-look-museum-reason = Boqorro fiican, laakiin kii aan raadinaynay ma aha.

## Choice: a copy may stay when the page has taken the clip down
repu-middle-bucket-gone-question = Boggu fiidyowga wuu ka saaray. Ma tagay?
repu-middle-bucket-gone-yes = Haa, weligiis wuu tagay
repu-middle-bucket-gone-yes-reason = Boggaas wuu ka tagay. Laakiin qof koobi ayuu haysan karaa.
repu-middle-bucket-gone-copies = Bogga haa, koobiyo way jiri karaan
repu-middle-bucket-gone-copies-reason = Waa sax. Haddii koobi soo baxo, qof weyn ayaa taasna caawin kara.
repu-middle-bucket-gone-worse = Maya, weydiin ma tarto
repu-middle-bucket-gone-worse-reason = Way tarsan tahay! Hadda dad aad u yar ayaa heli kara.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-bucket-sees-question = Yaa arki kara?
repu-middle-bucket-sees-page = Fiidyow bog furan ku jira
repu-middle-bucket-sees-page-partner = Qof kasta
repu-middle-bucket-sees-page-reason = Bog furani waa sida boodh waddada yaal.
repu-middle-bucket-sees-friend = Sawir aan Wren u diro
repu-middle-bucket-sees-friend-partner = Wren, iyo kuwa ay u dirto
repu-middle-bucket-sees-friend-reason = Hal taabasho, saaxiibna wuu sii gudbin karaa.
repu-middle-bucket-sees-school = Raadin dugsiga
repu-middle-bucket-sees-school-partner = Dugsigayga
repu-middle-bucket-sees-school-reason = Dugsigu wuu hubiyaa si ammaankeenna loo caawiyo.
repu-middle-bucket-sees-thought = Hees madaxayga ku jirta
repu-middle-bucket-sees-thought-partner = Aniga uun
repu-middle-bucket-sees-thought-reason = Taas cidna ma heli karto. Dan!

## Build: a new page for the game, without private facts
repu-middle-bucket-profile-question = Bram bog ciyaareed cusub ayuu eeddadiis la samaynayaa. Ka caawi buuxinta.
repu-middle-bucket-profile-name = Magacayga halkan
repu-middle-bucket-profile-name-real = Bram Brook, 8 jir
repu-middle-bucket-profile-name-real-reason = Wuxuu sheegayaa qofka uu yahay. Magac la alifay taas wuu ilaaliyaa.
repu-middle-bucket-profile-name-mud = Baron Dhoobo
repu-middle-bucket-profile-name-mud-reason = Waa la alifay, waxna ma sheego. Dhoobada u foororsada!
repu-middle-bucket-profile-picture = Sawirkayga
repu-middle-bucket-profile-picture-photo = Sawirkayga dhabta ah
repu-middle-bucket-profile-picture-photo-reason = Sawir waa la koobiyeyn karaa oo la hayn karaa. Sawir-gacmeedna waa madadaalo.
repu-middle-bucket-profile-picture-boot = Kab la sawiray
repu-middle-bucket-profile-picture-boot-reason = Cidna ma garan karto inuu Bram yahay. Kab fiican!
repu-middle-bucket-profile-about = Igu saabsan
repu-middle-bucket-profile-about-club = Naadiga Dayaxa, Jimce kasta 6da
repu-middle-bucket-profile-about-club-reason = Waxay sheegaysaa halka laga helo. Wuu ka tegi karaa.
repu-middle-bucket-profile-about-like = Dayaxa iyo dhoobada waan jeclahay
repu-middle-bucket-profile-about-like-reason = Qaar badan baa dhoobo jecel. Waa la sheegi karaa.
repu-middle-bucket-profile-see = Yaa boggan arki kara
repu-middle-bucket-profile-see-all = Qof kasta
repu-middle-bucket-profile-see-all-reason = Markaas dad aanu aqoon ayaa heli kara.
repu-middle-bucket-profile-see-list = Liiskayga uun
repu-middle-bucket-profile-see-list-reason = Magac kasta oo liiska ku jira wuu yaqaan.
repu-middle-bucket-profile-done = Hadda Baron Dhoobo wuu ciyaari karaa. Boggiisu waa madadaalo, Bram-na wuu ilaaliyaa.

## Sort: what Bram may share himself, and what he asks about first
repu-middle-bucket-friends-question = Bram fiidyowyo cusub oo badan buu hayaa. Kuwee wadaagi karaa, goormuuse weydiiyaa?
    .easy = Ma wadaagi karaa, mise wuu weydiiyaa?
repu-middle-bucket-friends-go = Waa la diraa
repu-middle-bucket-friends-ask = Weydii
repu-middle-bucket-friends-moon = Fiidyow dayaxa
repu-middle-bucket-friends-moon-reason = Cidna kuma jirto. Dayaxu dan kama laha.
repu-middle-bucket-friends-wren = Wren koofida qubayska
repu-middle-bucket-friends-wren-reason = Waa koofideeda iyo madaxeeda. Haa ama maya way dhihi kartaa.
repu-middle-bucket-friends-poem = Gabay uu alifay
repu-middle-bucket-friends-poem-reason = Isagaa sameeyey, cid kalena kuma saabsana.
repu-middle-bucket-friends-odi = Odi oo ooyaya filim
repu-middle-bucket-friends-odi-reason = Waa wakhti Odi leeyahay. Waa naxariis in la weydiiyo, ama la hayo.
repu-middle-bucket-friends-me = Sawir Bram ah
repu-middle-bucket-friends-me-reason = Sawirradiisu waa gaar. Qof weyn ayuu weydiiyaa.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-bucket-words-prompt = Wren waxay weydiisatay inay hees cusub duubto. Bram haa buu yiri, haddii ay baaldi saarato! Dheh waxa uu hadda saaxiibbada ku yiraahdo.
    .easy = Wren waxay rabtaa inay Bram duubto. Haa buu yiri! Dheh erayadiisa.
repu-middle-bucket-words-sentence = Fadlan i weydii intaanad wadaagin.

## Exit, three questions: asking first, copies, what others find
repu-middle-bucket-goodbye-ask-question = Fenn fiidyow qosol leh oo Odi ah buu hayaa. Maxaa hore?
repu-middle-bucket-goodbye-ask-ask = Weydii Odi
repu-middle-bucket-goodbye-ask-ask-reason = Odi ayaa ku jira, markaa Odi ayaa doorta.
repu-middle-bucket-goodbye-ask-one = Hal saaxiib uun u dir
repu-middle-bucket-goodbye-ask-one-reason = Hal saaxiib toban buu u gudbin karaa. Fenn marka hore wuu weydiin karaa.
repu-middle-bucket-goodbye-ask-later = Wadaag, kadib sheeg
repu-middle-bucket-goodbye-ask-later-reason = Markaas maya way daahday. Fenn marka hore wuu weydiin karaa.
repu-middle-bucket-goodbye-copy-question = Wren sawir bay ka saartay, laakiin koobi baa soo baxay. Maxaa caawin kara?
repu-middle-bucket-goodbye-copy-hide = Dheh aniga ma ihi
repu-middle-bucket-goodbye-copy-hide-reason = Markaas keligeed bay la tahay. Qof weyn ayaa caawin kara.
repu-middle-bucket-goodbye-copy-tell = U sheeg qof weyn, kalsooni leh
repu-middle-bucket-goodbye-copy-tell-reason = Qof weyn koobiyada wuu ka caawin karaa. Wren eed kuma laha.
repu-middle-bucket-goodbye-copy-quiet = Sug oo waxba ha oran
repu-middle-bucket-goodbye-copy-quiet-reason = Way faafi kartaa inta ay sugayso. Hadda way sheegi kartaa.
repu-middle-bucket-goodbye-page-question = Yaa u fiican inuu bogga ciyaarta Odi arko?
repu-middle-bucket-goodbye-page-all = Qof kasta
repu-middle-bucket-goodbye-page-all-reason = Markaas dad aanu aqoon ayaa heli kara.
repu-middle-bucket-goodbye-page-list = Liiskiisa uun
repu-middle-bucket-goodbye-page-list-reason = Wuu yaqaan cidda ku jirta. Qof weyn buu la dejin karaa.
repu-middle-bucket-goodbye-page-fans = Kuwa yiraahda waan jecelnahay
repu-middle-bucket-goodbye-page-fans-reason = Way fiicnaan karaan. Laakiin ma hubi karo cidda ay yihiin.

### The prawn on the moon. Second tale of “Who can find it?”.

## Story: a picture maker (a computer program that draws what is asked) puts Biscuit’s face on a prawn in a tutu. The children are Marlo and Biscuit.
repu-middle-prawn-tutu-1 = Fasalku sawir-sameeye ayuu leeyahay. Wuxuu sawiraa waxay weydiiyaan.
repu-middle-prawn-tutu-1-bubble = Sawir carsaanyo yar oo goonno xiran!
repu-middle-prawn-tutu-2 = Guriga, Marlo sawirka Biscuit buu ku daray. Carsaanyadu wejigeeda ayay leedahay, dayaxana way ku ciyaartaa!
    .easy = Marlo sawirka Biscuit buu ku daray. Hadda carsaanyadu wejigeeda ayay leedahay!
repu-middle-prawn-tutu-2-bubble = Hadda wejiga Biscuit leh!
repu-middle-prawn-tutu-3 = Marlo wadaag buu taabtay. Qadada, dugsiga barkiis ayaa arkay. Biscuit haa ma oran.
    .easy = Marlo wuu wadaagay. Biscuit haa ma oran.
repu-middle-prawn-tutu-3-bubble = Ciyaarta carsaanyada samee!

## Spot: the page that went round. The clues are the parts about the real Biscuit.
repu-middle-prawn-clues-question = Waa boggii wareegay. Qaybahee haa Biscuit uga baahan?
    .easy = Qaybahee haa Biscuit uga baahan?
repu-middle-prawn-clues-picture-name = Sawirka
repu-middle-prawn-clues-picture = Carsaanyadu wejiga Biscuit bay leedahay.
repu-middle-prawn-clues-picture-reason = Waa wejigeeda, dad kalena way koobiyeyn karaan. Haa ma oran.
repu-middle-prawn-clues-made-name = Erayada yaryar
repu-middle-prawn-clues-made = Picture Pot ayaa lagu sameeyey
repu-middle-prawn-clues-made-reason = Waxay sheegaysaa in qalab sameeyey. Waa daacad.
repu-middle-prawn-clues-name-name = Xariiqda koowaad
repu-middle-prawn-clues-name = Marlo, iyo Biscuit Hill, Fasalka 4
repu-middle-prawn-clues-name-reason = Magaceeda iyo fasalkeedu waxay sheegaan qofka ay tahay. Waa gaar.
repu-middle-prawn-clues-dance-name = Xariiqda labaad
repu-middle-prawn-clues-dance = Jimicsiga sidan bay ku ciyaartaa!
repu-middle-prawn-clues-dance-reason = Run ma aha, qaarna run bay moodi karaan.

## Order: how one picture became many
repu-middle-prawn-far-question = Sidee carsaanyadu u fogaatay?
repu-middle-prawn-far-photo = Marlo sawir Biscuit ah buu hayaa
repu-middle-prawn-far-photo-reason = Marka hore, hal sawir dhab ah ayaa jira.
repu-middle-prawn-far-made = Carsaanyo buu ka sameeyey
repu-middle-prawn-far-made-reason = Marka xigta, qalab ayaa sawir cusub ka sameeya.
repu-middle-prawn-far-share = Wadaag buu taabtay
repu-middle-prawn-far-share-reason = Dabadeed way baxdaa, mana u yeeri karo.
repu-middle-prawn-far-copy = Kuwo kale koobiyeeyey oo gudbiyey
repu-middle-prawn-far-copy-reason = Ugu dambayn, koobiyo ka badan inta uu tirin karo ayaa jira.

## Choice: what Marlo can do. He liked the joke; now he sees how it landed.
repu-middle-prawn-what-now-bubble = Taas haa kuma oran.
repu-middle-prawn-what-now-question = Marlo wuu maqlay. Maxuu samayn karaa?
repu-middle-prawn-what-now-joke = Dheh carsaanyo waa qurux
repu-middle-prawn-what-now-joke-reason = Waa runtaa! Laakiin waa wejigeeda, haa-na ma oran.
repu-middle-prawn-what-now-more = Mid isaga ah sameeya
repu-middle-prawn-what-now-more-reason = Markaas laba ayaa la eryaa. Wuu joogsan karaa oo caawimo heli karaa.
repu-middle-prawn-what-now-sorry = Raalli geli, Plum ula tag
repu-middle-prawn-what-now-sorry-reason = Waa geesinimo iyo naxariis. Macallin Plum ayaa ka saarista caawin karta.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-prawn-sees-question = Yaa arki kara?
repu-middle-prawn-sees-open = Sawir bog furan ku jira
repu-middle-prawn-sees-open-partner = Qof kasta
repu-middle-prawn-sees-open-reason = Bog furani waa sida boodh waddada yaal.
repu-middle-prawn-sees-sent = Sawir aan Marlo u diro
repu-middle-prawn-sees-sent-partner = Marlo, iyo kuwa uu u diro
repu-middle-prawn-sees-sent-reason = Hal taabasho, saaxiibna wuu sii gudbin karaa.
repu-middle-prawn-sees-school = Waxaan dugsiga ku qoro
repu-middle-prawn-sees-school-partner = Dugsigayga
repu-middle-prawn-sees-school-reason = Dugsigu wuu hubiyaa si ammaankeenna loo caawiyo.

## Build: switches for who may see and use a picture
repu-middle-prawn-switches-question = Biscuit iyo awoowgeed boggeeda ayay diyaarinayaan. Ka caawi furayaasha.
repu-middle-prawn-switches-photo = Yaa sawirradayda arki kara
repu-middle-prawn-switches-photo-all = Qof kasta
repu-middle-prawn-switches-photo-all-reason = Markaas dad aanay aqoon ayaa arki kara oo koobiyeyn kara.
repu-middle-prawn-switches-photo-list = Liiskayga uun
repu-middle-prawn-switches-photo-list-reason = Magac kasta oo liiska ku jira way taqaan.
repu-middle-prawn-switches-save = Kaydi sawirradayda
repu-middle-prawn-switches-save-on = Shid
repu-middle-prawn-switches-save-on-reason = Markaas way fududahay in la beddelo. Dami ayaa ammaan badan.
repu-middle-prawn-switches-save-off = Dami
repu-middle-prawn-switches-save-off-reason = Waa deyr fiican. Koobi kasta ma joojin karo, markaa weli si taxaddar leh bay u doorataa.
repu-middle-prawn-switches-tag = Magacayga sawirrada ku qor
repu-middle-prawn-switches-tag-on = Mar kasta
repu-middle-prawn-switches-tag-on-reason = Markaas magaceedu carsaanyo ayuu ka soo bixi karaa. “I weydii” bay dooran kartaa.
repu-middle-prawn-switches-tag-ask = Hore i weydii
repu-middle-prawn-switches-tag-ask-reason = Hadda haa ama maya way dhihi kartaa.
repu-middle-prawn-switches-done = Waa diyaar! Sawirka boggeeda cusubi waa carsaanyo ay sawirtay.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-prawn-words-prompt = Maalinta xigta, Marlo marka hore wuu weydiiyey. Biscuit haa bay ku tiri carsaanyo weyn oo wejiga Marlo leh! Dheh waxay hadda saaxiibbada ku tiraahdo.
    .easy = Maalinta xigta, Marlo wuu weydiiyey. Dheh waxay Biscuit saaxiibbada ku tiraahdo.
repu-middle-prawn-words-sentence = Fadlan i weydii intaanad samayn ama wadaagin.

## Exit, three questions: asking first, copies, settings
repu-middle-prawn-goodbye-ask-question = Biscuit waxay rabtaa inay wejiga Pebble keeg saarto. Maxaa hore?
repu-middle-prawn-goodbye-ask-nice = Keeg aad u fiican ka dhig
repu-middle-prawn-goodbye-ask-nice-reason = Weli waa wejiga Pebble. Biscuit marka hore way weydiin kartaa.
repu-middle-prawn-goodbye-ask-ask = Weydii Pebble
repu-middle-prawn-goodbye-ask-ask-reason = Waa wejigeeda, markaa iyadaa doorta.
repu-middle-prawn-goodbye-ask-show = Kuwa kale tus
repu-middle-prawn-goodbye-ask-show-reason = Markaas Pebble maya ma dhihi karto. Biscuit marka hore way weydiin kartaa.
repu-middle-prawn-goodbye-copy-question = Sawir la alifay oo Tumble ah baa wareegaya. Maxaa caawin kara?
repu-middle-prawn-goodbye-copy-tell = U sheeg qof weyn, kalsooni leh
repu-middle-prawn-goodbye-copy-tell-reason = Qof weyn ayaa joojinta caawin kara. Tumble eed kuma laha.
repu-middle-prawn-goodbye-copy-back = Mid iyaga ah samee
repu-middle-prawn-goodbye-copy-back-reason = Markaas labo ayaa murugoota. Tumble wuu sheegi karaa.
repu-middle-prawn-goodbye-copy-wait = Sug ilaa koobiyadu tagaan
repu-middle-prawn-goodbye-copy-wait-reason = Koobiyadu wakhti dheer way joogi karaan. Tumble hadda wuu sheegi karaa.
repu-middle-prawn-goodbye-set-question = Kee bogga sawirrada Pebble ilaaliya?
repu-middle-prawn-goodbye-set-all = Qof kasta ayaa arki kara
repu-middle-prawn-goodbye-set-all-reason = Markaas dad aanay aqoon ayaa sawirradeeda koobiyeyn kara.
repu-middle-prawn-goodbye-set-list = Liiskeeda uun baa arki kara
repu-middle-prawn-goodbye-set-list-reason = Way taqaan cidda ku jirta. Qof weyn bay la dejin kartaa.
repu-middle-prawn-goodbye-set-name = Magaceeda oo dhan ku qoran
repu-middle-prawn-goodbye-set-name-reason = Markaas way fududahay in la helo. Magac la alifay bay isticmaali kartaa.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-middle-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
repu-middle-helpers-teacher = Macallinkayga
repu-middle-helpers-class = Qof weyn oo fasalka ka caawiya
repu-middle-helpers-lunch = Caawiyaha qadada
repu-middle-helpers-office = Xafiiska dugsiga
repu-middle-helpers-home = Qof weyn oo guriga jooga
repu-middle-helpers-family = Qof weyn oo qoyskayga ah
