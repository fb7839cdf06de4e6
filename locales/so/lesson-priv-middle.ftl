# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-middle-title = Fure erayo ka samaysan
priv-middle-outcome-passphrase = Waan samayn karaa weedh sir ah oo adag, naftaydana waan u hayaa.
priv-middle-outcome-private = Waan aqaan waxa gaar ah, kayga iyo kan dadka kale.
priv-middle-outcome-message = Iimaylka dugsigayga ayaan isticmaalaa. Fariin ama fayl aanan aqoon ma furo, waan weydiiyaa.
priv-middle-outcome-settings = Waan dooran karaa cidda i aragta iyo cidda ila sheekaysata.
priv-middle-outcome-seen = Waan aqaan cidda arki karta waxaan sameeyo, iyo in dugsigu hubiyo.

### First tale: stone hamsters

## Story: a password anyone can guess. Hare’s joke does no harm, and Hare says sorry.
priv-middle-stone-hamsters-castle-1 = Bram qalcad ciyaareed buu leeyahay. Furihiisa sirta ahi waa Noodle, sida haamsterkiisa.
priv-middle-stone-hamsters-castle-2 = Astaan Noodle, boorso Noodle iyo koofi Noodle ayuu leeyahay.
priv-middle-stone-hamsters-castle-2-bubble = Noodle ayaa ugu fiican!
priv-middle-stone-hamsters-castle-3 = Maalin, afartan haamster oo dhagax ah ayaa qalcaddiisa saaran. Hare markii ugu horreysay ayuu furaha qiyaasay.
    .easy = Afartan haamster oo dhagax ah baa qalcadda saaran! Hare furaha ayuu qiyaasay.
priv-middle-stone-hamsters-castle-3-bubble = Raalli noqo, aad bay u fududayd!

## Build: three words that have nothing to do with Bram
priv-middle-stone-hamsters-three-words-question = Samee weedh sir ah: saddex eray oo qiyaasiddoodu adag tahay.
priv-middle-stone-hamsters-three-words-first = Erayga koowaad
priv-middle-stone-hamsters-three-words-first-bram = bram
priv-middle-stone-hamsters-three-words-first-bram-reason = Waa magaciisa. Saaxiib taas ayuu marka hore tijaabin karaa.
priv-middle-stone-hamsters-three-words-first-purple = buluug
priv-middle-stone-hamsters-three-words-first-purple-reason = Bram waxba kama aha. Qiyaastiisu way adag tahay.
priv-middle-stone-hamsters-three-words-first-badger = baajar
priv-middle-stone-hamsters-three-words-first-badger-reason = Dhammaan waan aragnaa inuu baajar yahay!
priv-middle-stone-hamsters-three-words-second = Erayga labaad
priv-middle-stone-hamsters-three-words-second-kettle = kildhi
priv-middle-stone-hamsters-three-words-second-kettle-reason = Cidna Bram ma eegto oo kildhi kama fikirto.
priv-middle-stone-hamsters-three-words-second-noodle = noodle
priv-middle-stone-hamsters-three-words-second-noodle-reason = Astaantiisa, boorsadiisa iyo koofidiisa ayuu ku qoran yahay!
priv-middle-stone-hamsters-three-words-second-castle = qalcad
priv-middle-stone-hamsters-three-words-second-castle-reason = Maalintii oo dhan qalcado ayuu dhisaa. Saaxiib wuu qiyaasi karaa.
priv-middle-stone-hamsters-three-words-third = Eray saddexaad
priv-middle-stone-hamsters-three-words-third-number = 1234
priv-middle-stone-hamsters-three-words-third-number-reason = Dad badan baa isticmaala, markaa marka hore ayaa la tijaabiyaa.
priv-middle-stone-hamsters-three-words-third-trombone = turumbo
priv-middle-stone-hamsters-three-words-third-trombone-reason = Saddex eray oo yaab leh waxay sameeyaan fure dheer oo adag.
priv-middle-stone-hamsters-three-words-done = Weedh sir ahi way dheer tahay, waa yaab, waana la sawiran karaa. Taada samayso!

## Say: the sentence is rehearsed aloud
priv-middle-stone-hamsters-just-me-prompt = “Ooh, ka cusubi waa maxay?” Hare ayaa weydiiyey. Bram ka caawi inuu sidan yiraahdo.
priv-middle-stone-hamsters-just-me-sentence = Saaxiibkay baad tahay, weedhayda sirta ahna anigaa leh.

## Sort: a player nobody has met
priv-middle-stone-hamsters-captain-question = Bram weligiis lama kulmin Kabtan Sprout, oo ciyaaryahan ah. Maxuu u sheegi karaa?
    .easy = Maxuu Bram u sheegi karaa ciyaaryahan aanu la kulmin?
priv-middle-stone-hamsters-captain-tell = Sheeg
priv-middle-stone-hamsters-captain-private = Ha sheegin
priv-middle-stone-hamsters-captain-moat = Bohoshiisa shimbiro ayaa ku jira
priv-middle-stone-hamsters-captain-moat-reason = Waa ciyaarta. Ma sheegayso qofka Bram yahay.
priv-middle-stone-hamsters-captain-school = Magaca dugsigiisa
priv-middle-stone-hamsters-captain-school-reason = Waxay sheegaysaa halka uu maalintii joogo. Waa gaar.
priv-middle-stone-hamsters-captain-hare = Lambarka Hare
priv-middle-stone-hamsters-captain-hare-reason = Waa gaar, Bram-na ma bixin karo.
priv-middle-stone-hamsters-captain-toast = Rooti jiis leh buu jecel yahay
priv-middle-stone-hamsters-captain-toast-reason = Dad badan baa jecel. Cidna kuma heli karto.
priv-middle-stone-hamsters-captain-club = Naadi dabbaal, Talaado afarta
priv-middle-stone-hamsters-captain-club-reason = Waxay sheegaysaa halka uu joogo iyo goorta. Taasi waa gaar.
priv-middle-stone-hamsters-captain-home = Waddadiisa iyo lambarka albaabka
priv-middle-stone-hamsters-captain-home-reason = Waa gurigiisa. Waa gaar, xitaa haddii ciyaaryahanku fiican yahay.

## Build: who gets into the castle. The last part is about a player who will not stop asking.
priv-middle-stone-hamsters-drawbridge-question = Yaa qalcadda Bram geli kara? Diyaari buundada.
priv-middle-stone-hamsters-drawbridge-visit = Yaa soo geli kara?
priv-middle-stone-hamsters-drawbridge-visit-all = Qof kasta
priv-middle-stone-hamsters-drawbridge-visit-all-reason = Markaas haamsterro dhagax ah oo kale ayaa soo geli kara, fariimona.
priv-middle-stone-hamsters-drawbridge-visit-known = Saaxiibbadaan aqaan
priv-middle-stone-hamsters-drawbridge-visit-known-reason = Bram wuu ogyahay cidda soo gasha iyo cidda la sheekaysata.
priv-middle-stone-hamsters-drawbridge-place = Tus halkaan joogo
priv-middle-stone-hamsters-drawbridge-place-on = Shid
priv-middle-stone-hamsters-drawbridge-place-on-reason = Khariidad dadka kale arki karaan ayay saartaa.
priv-middle-stone-hamsters-drawbridge-place-off = Dami
priv-middle-stone-hamsters-drawbridge-place-off-reason = Halkuu joogo isagaa iska leh.
priv-middle-stone-hamsters-drawbridge-asks = Ciyaaryahan cinwaankayga raba
priv-middle-stone-hamsters-drawbridge-asks-nice = U jawaab, si loo fiicnaado
priv-middle-stone-hamsters-drawbridge-asks-nice-reason = Naxariistu way fiican tahay. Laakiin gurigiisu waa gaar, wuuna sheegi karaa.
priv-middle-stone-hamsters-drawbridge-asks-tell = Sheeg, dabadeed qof weyn la xannib
priv-middle-stone-hamsters-drawbridge-asks-tell-reason = Wuu hayaa, wuu sheegaa, qof weynna wuu ka caawiyaa xannibidda.
priv-middle-stone-hamsters-drawbridge-done = Buundadu waa diyaar. Bram maalin kasta wuu beddeli karaa.

## Spot: a trick message in Bram’s school email
priv-middle-stone-hamsters-hat-mail-question = Tani iimaylka dugsiga ee Bram bay timid. Qaybahee khiyaano u eg?
    .easy = Qaybahee khiyaano u eg?
priv-middle-stone-hamsters-hat-mail-sender-name = Cidda ka timid
priv-middle-stone-hamsters-hat-mail-sender = Kooxda Koofiyada Haamster
priv-middle-stone-hamsters-hat-mail-sender-reason = Bram ma yaqaan. Dadka uu yaqaan ayuu iimayl u diraa, ama Mole ayuu weydiiyaa.
priv-middle-stone-hamsters-hat-mail-picture-name = Sawirka
priv-middle-stone-hamsters-hat-mail-picture = Haamster koofi leh
priv-middle-stone-hamsters-hat-mail-picture-reason = Waa qurux uun. Qaybaha kale eeg.
priv-middle-stone-hamsters-hat-mail-words-name = Erayada
priv-middle-stone-hamsters-hat-mail-words = Noo sheeg lambarkaaga iyo cinwaankaaga.
priv-middle-stone-hamsters-hat-mail-words-reason = Waxyaabo gaar ah bay weydiinayaan. Abaalmarin uma baahna.
priv-middle-stone-hamsters-hat-mail-file-name = Faylka
priv-middle-stone-hamsters-hat-mail-file = Faylka fur: koofi bilaash ah
priv-middle-stone-hamsters-hat-mail-file-reason = Fayl wuxuu qarin karaa wax kumbuyuutarka dhibi kara. Ma furo.

## Choice: what checking is for
priv-middle-stone-hamsters-lifeguard-bubble = Waad ku mahadsan tahay inaad i tustay.
priv-middle-stone-hamsters-lifeguard-question = Dugsigu wuu hubiyaa waxaan kumbuyuutarradiisa ku samayno. Muxuu u hubiyaa?
priv-middle-stone-hamsters-lifeguard-catch = Inuu Bram qabto
priv-middle-stone-hamsters-lifeguard-catch-reason = Sidaas way u dareemi kartaa. Wuxuu u jiraa inuu dhib hore u arko oo caawiyo.
priv-middle-stone-hamsters-lifeguard-none = Cidna ma arki karto
priv-middle-stone-hamsters-lifeguard-none-reason = Kumbuyuutar, dad kale way arki karaan. Dugsiguna wuu eegaa.
priv-middle-stone-hamsters-lifeguard-safe = Inuu ammaankeenna caawiyo
priv-middle-stone-hamsters-lifeguard-safe-reason = Waa sida ilaaliyaha barkadda. Qof baa na ilaalinaya.

## Exit, first question: a key is not swapped
priv-middle-stone-hamsters-swap-question = Saaxiibka Wren furayaal sir ah ayuu rabaa inay is dhaafsadaan. Maxay Wren samayn kartaa?
    .easy = Saaxiib furayaal ayuu rabaa inay is dhaafsadaan. Maxay Wren samayn kartaa?
priv-middle-stone-hamsters-swap-day = Is dhaafsada, hal maalin
priv-middle-stone-hamsters-swap-day-reason = Maalin ka dib, laba qof ayaa furaheeda yaqaan.
priv-middle-stone-hamsters-swap-no = Maya dheh, oo wada ciyaara
priv-middle-stone-hamsters-swap-no-reason = Weli way ku raaxaystaan. Mid walbana furihiisa ayuu haystaa.
priv-middle-stone-hamsters-swap-hint = Tilmaan yar sii
priv-middle-stone-hamsters-swap-hint-reason = Tilmaan way fududaysaa qiyaasta. Furaheeda iyada uun baa leh.

## Exit, second question: the school’s own email
priv-middle-stone-hamsters-which-email-question = Wren su’aal bay u haysaa Mole. Sidee iimayl ugu diri kartaa?
priv-middle-stone-hamsters-which-email-school = Iimaylka dugsigeeda
priv-middle-stone-hamsters-which-email-school-reason = Dugsiga ayaa ilaaliya. Markaa qof weyn ayaa caawin kara haddii ay qaldanto.
priv-middle-stone-hamsters-which-email-phone = Telefoonka saaxiib
priv-middle-stone-hamsters-which-email-phone-reason = Wuu gaari karaa. Laakiin dugsigu halkaas kama caawin karo.
priv-middle-stone-hamsters-which-email-new = Iimayl cusub oo ay samaysato
priv-middle-stone-hamsters-which-email-new-reason = Mid taas ah bay leedahay. Dugsigu iimaylkeeda ayuu ilaaliyaa.

## Exit, third question: a place and a time
priv-middle-stone-hamsters-match-day-question = Fenn ciyaar weyn buu leeyahay. Maxuu sheekada ciyaarta ku qori karaa?
priv-middle-stone-hamsters-match-day-place = Kaalay Wobble Road tobanka
priv-middle-stone-hamsters-match-day-place-reason = Taasi waxay sheegaysaa halkuu joogi doono iyo goorta. Waa gaar.
priv-middle-stone-hamsters-match-day-odi = Guriga Odi waa garoonka
priv-middle-stone-hamsters-match-day-odi-reason = Waa guriga Odi. Fenn ma sheegi karo.
priv-middle-stone-hamsters-match-day-ball = Kubbad waan jeclahay
priv-middle-stone-hamsters-match-day-ball-reason = Dad badan baa jecel. Cidna kuma heli karto.

### Second tale: the dancing sweeper

## Story: two robots with one password. Nobody meant any harm.
priv-middle-dancing-sweeper-sir-crumbs-1 = Ayeeyo robot dhulka xaaqa ayay leedahay. Conker waxay ugu yeertaa Mudane Jajab.
priv-middle-dancing-sweeper-sir-crumbs-2 = Quraacda, Mudane Jajab wuu bilaabay qoob-ka-ciyaar. Kabta Ayeeyo ayaa madaxa u saaran!
priv-middle-dancing-sweeper-sir-crumbs-2-bubble = Biib, biib, ciyaar!
priv-middle-dancing-sweeper-sir-crumbs-3 = Marlo oo deriska ah isla robotkaas ayuu leeyahay. Labadooduba 1234 bay lahaayeen, markaa kii qaldanaa buu wadey!
    .easy = Marlo isla robotkaas ayuu leeyahay. Kii qaldanaa buu wadey!
priv-middle-dancing-sweeper-sir-crumbs-3-bubble = Alla, kayga ayaan moodayey!

## Build: three words that do not go together
priv-middle-dancing-sweeper-new-key-question = Weedh sir ah u samee Mudane Jajab, mid adag.
priv-middle-dancing-sweeper-new-key-first = Erayga koowaad
priv-middle-dancing-sweeper-new-key-first-robot = robot
priv-middle-dancing-sweeper-new-key-first-robot-reason = Waa robot. Qiyaas fudud!
priv-middle-dancing-sweeper-new-key-first-cactus = tiin
priv-middle-dancing-sweeper-new-key-first-cactus-reason = Robot iyo tiin? Cidna ma qiyaasayso.
priv-middle-dancing-sweeper-new-key-first-crumbs = jajab
priv-middle-dancing-sweeper-new-key-first-crumbs-reason = Conker maalintii oo dhan magacaas ayay ugu yeertaa.
priv-middle-dancing-sweeper-new-key-second = Erayga labaad
priv-middle-dancing-sweeper-new-key-second-ladder = jaranjar
priv-middle-dancing-sweeper-new-key-second-ladder-reason = Ayeeyo iyo Conker waxba kama aha.
priv-middle-dancing-sweeper-new-key-second-gran = ayeeyo
priv-middle-dancing-sweeper-new-key-second-gran-reason = Waa robotka Ayeeyo. Qiyaas fiican.
priv-middle-dancing-sweeper-new-key-third = Eray saddexaad
priv-middle-dancing-sweeper-new-key-third-name = conker
priv-middle-dancing-sweeper-new-key-third-name-reason = Magaceeda qiyaastiisu way fududahay.
priv-middle-dancing-sweeper-new-key-third-numbers = 2222
priv-middle-dancing-sweeper-new-key-third-numbers-reason = Dad badan baa isticmaala, markaa marka hore ayaa la tijaabiyaa.
priv-middle-dancing-sweeper-new-key-third-pudding = keeg
priv-middle-dancing-sweeper-new-key-third-pudding-reason = Saddex eray oo yaab leh waxay sameeyaan fure dheer oo adag.
priv-middle-dancing-sweeper-new-key-done = Weedh sir ahi way dheer tahay, waa qosol, qiyaasteeduna way adag tahay. Taada samayso!

## Match: who may see what
priv-middle-dancing-sweeper-who-sees-question = Ayeeyo erayada cusub way qorin rabtaa. Yaa arki kara, xaggeese? Hel kuwa is leh.
    .easy = Yaa arki kara? Hel kuwa is leh.
priv-middle-dancing-sweeper-who-sees-fridge = Qoraal qaboojiyaha saaran
priv-middle-dancing-sweeper-who-sees-fridge-partner = Dhammaan kuwa jikada soo gala
priv-middle-dancing-sweeper-who-sees-fridge-reason = Ayeeyo iyo martideeda. Markaa meel weedh sir ah lagu qoro ma aha.
priv-middle-dancing-sweeper-who-sees-game = Fariin ciyaar ku jirta
priv-middle-dancing-sweeper-who-sees-game-partner = Ciyaartoy aynaan aqoon karin
priv-middle-dancing-sweeper-who-sees-game-reason = Way arki karaan. Way koobiyeyn karaan isna.
priv-middle-dancing-sweeper-who-sees-email = Iimayl dugsi
priv-middle-dancing-sweeper-who-sees-email-partner = Saaxiibkay, aniga, iyo dugsiga
priv-middle-dancing-sweeper-who-sees-email-reason = Dugsigu wuu hubiyaa si ammaankeenna loo caawiyo. Markaa kaas ayaan isticmaalnaa.
priv-middle-dancing-sweeper-who-sees-head = Weedh sir ah oo maskaxdayda
priv-middle-dancing-sweeper-who-sees-head-partner = Aniga uun
priv-middle-dancing-sweeper-who-sees-head-reason = Waa meesha ugu ammaan badan.

## Build: a profile with no private fact in it
priv-middle-dancing-sweeper-fan-page-question = Mudane Jajab bog taageerayaal ayuu helay, dadka oo dhan way arki karaan. Conker ka caawi buuxinta.
priv-middle-dancing-sweeper-fan-page-name = Magac
priv-middle-dancing-sweeper-fan-page-name-full = Magaceeda oo dhan
priv-middle-dancing-sweeper-fan-page-name-full-reason = Wuxuu sheegayaa qofka ay tahay. Magac la alifay ayaa ka madadaalo badan.
priv-middle-dancing-sweeper-fan-page-name-star = Xiddig Boor
priv-middle-dancing-sweeper-fan-page-name-star-reason = Magac la alifay! Ma sheegayo qofka ay tahay.
priv-middle-dancing-sweeper-fan-page-picture = Sawir
priv-middle-dancing-sweeper-fan-page-picture-robot = Mudane Jajab oo kab saaran
priv-middle-dancing-sweeper-fan-page-picture-robot-reason = Waa qosol, cidna ma arki karto qofka Conker tahay.
priv-middle-dancing-sweeper-fan-page-picture-jumper = Conker oo dharka dugsiga xiran
priv-middle-dancing-sweeper-fan-page-picture-jumper-reason = Wejigeeda iyo dugsigeeda ayuu tusaa. Labaduba waa gaar.
priv-middle-dancing-sweeper-fan-page-about = Igu saabsan
priv-middle-dancing-sweeper-fan-page-about-lane = Ayeeyo ayaan la joogaa, 9 Sock Lane
priv-middle-dancing-sweeper-fan-page-about-lane-reason = Waa cinwaanka Ayeeyo. Conker ma bixin karto.
priv-middle-dancing-sweeper-fan-page-about-toast = Qoob-ka-ciyaar waan jeclahay
priv-middle-dancing-sweeper-fan-page-about-toast-reason = Dad badan baa jecel. Cidna kuma heli karto.
priv-middle-dancing-sweeper-fan-page-about-phone = Lambarka Marlo
priv-middle-dancing-sweeper-fan-page-about-phone-reason = Lambarkiisu waa gaar. Iyadu ma bixin karto.
priv-middle-dancing-sweeper-fan-page-done = Afartan taageere ayaa qoslaya, midkoodna ma garan karo Xiddig Boor.

## Chat: a prize, and then a file, from a team nobody knows
priv-middle-dancing-sweeper-gold-brush-question = Conker kooxdan ma taqaan. Maxay samayn kartaa?
priv-middle-dancing-sweeper-gold-brush-place = Iimaylka dugsiga ee Conker
priv-middle-dancing-sweeper-gold-brush-pebble = Conker
priv-middle-dancing-sweeper-gold-brush-team = Kooxda Robot
priv-middle-dancing-sweeper-gold-brush-lands-1 = Buraash dahab ah baad ku guulaysatay!
priv-middle-dancing-sweeper-gold-brush-lands-2 = Cinwaanka ayeeyadaa waa maxay?
priv-middle-dancing-sweeper-gold-brush-lands-lane = Waa 9 Sock Lane.
priv-middle-dancing-sweeper-gold-brush-lands-lane-reason = Waa guriga Ayeeyo. Waa gaar, xitaa abaalmarin.
priv-middle-dancing-sweeper-gold-brush-lands-who = Kumaad tahay?
priv-middle-dancing-sweeper-gold-brush-lands-who-reason = Caddaalad bay u egtahay in la weydiiyo. Laakiin markaas way ogaanayaan in qof akhriyo.
priv-middle-dancing-sweeper-gold-brush-lands-keep = Hay, oo ha jawaabin
priv-middle-dancing-sweeper-gold-brush-lands-keep-reason = Jawaab looma baahna. Hadda way haysaa si ay u tusto.
priv-middle-dancing-sweeper-gold-brush-file-1 = Faylkan fur, dhakhso!
priv-middle-dancing-sweeper-gold-brush-file-2 = Fayl: buraash dahab ah
priv-middle-dancing-sweeper-gold-brush-file-open = Fur, si loo eego uun
priv-middle-dancing-sweeper-gold-brush-file-open-reason = Faylku kumbuyuutarka wuu dhibi karaa. Waa ammaan inta uu xiran yahay.
priv-middle-dancing-sweeper-gold-brush-file-tell = Ha furin, macallinka u sheeg
priv-middle-dancing-sweeper-gold-brush-file-tell-reason = Macallin wuu yaqaan waxa la sameeyo. Conker wax qalad ah ma samayn.
priv-middle-dancing-sweeper-gold-brush-file-pass = Marlo u dir si uu u tijaabiyo
priv-middle-dancing-sweeper-gold-brush-file-pass-reason = Markaas Marlo-na khiyaanada ayuu helayaa. Conker qof weyn bay u sheegi kartaa.

## Build: a list of people Conker knows
priv-middle-dancing-sweeper-buddies-question = Tartanka Robotka, saaxiibbadu way sheekaysan karaan. Yaa liiska Conker gala?
priv-middle-dancing-sweeper-buddies-marlo = Marlo oo deris ah
priv-middle-dancing-sweeper-buddies-marlo-on = Liiska ku jira
priv-middle-dancing-sweeper-buddies-marlo-on-reason = Way taqaan, Ayeeyo-na way taqaan.
priv-middle-dancing-sweeper-buddies-marlo-off = Liiska kuma jiro
priv-middle-dancing-sweeper-buddies-marlo-off-reason = Taasina waa hagaag. Waa liiskeeda, wuuna beddelmi karaa.
priv-middle-dancing-sweeper-buddies-ace = Sunny Ace, maanta la bartay
priv-middle-dancing-sweeper-buddies-ace-on = Liiska ku jira
priv-middle-dancing-sweeper-buddies-ace-on-reason = Sunny Ace wuu fiicnaan karaa. Laakiin Conker ma ogaan karto cidda ay tahay.
priv-middle-dancing-sweeper-buddies-ace-off = Liiska kuma jiro
priv-middle-dancing-sweeper-buddies-ace-off-reason = Weli way tartami kartaa. Sheekadu waa dadka ay taqaan.
priv-middle-dancing-sweeper-buddies-rude = Ciyaaryahan hadal xun
priv-middle-dancing-sweeper-buddies-rude-tell = Sheeg, dabadeed qof weyn la xannib
priv-middle-dancing-sweeper-buddies-rude-tell-reason = Way haysaa oo sheegtaa. Markaas keligeed ma la aha.
priv-middle-dancing-sweeper-buddies-rude-block = Xannib oo waxba ha oran
priv-middle-dancing-sweeper-buddies-rude-block-reason = Xannibiddu way caawisaa, laakiin waa ugu dambayn. Marka hore qof weyn bay u sheegtaa.
priv-middle-dancing-sweeper-buddies-rude-stay = Sug oo arag
priv-middle-dancing-sweeper-buddies-rude-stay-reason = Uma baahna inay taas akhrido. Hadda qof weyn bay u sheegi kartaa.
priv-middle-dancing-sweeper-buddies-done = Magac kasta oo ku jira way taqaan. Mudane Jajabna kab ayuu ku guulaystay!

## Say: the sentence is rehearsed aloud
priv-middle-dancing-sweeper-where-prompt = Tartanka, ciyaaryahan baa weydiiyey, “Xaggee baad deggan tahay?” Conker ka caawi inay sidan tiraahdo.
priv-middle-dancing-sweeper-where-sentence = Taas ma sheego, qof weynna waan u sheegayaa.

## Exit, first question: a key is not lent
priv-middle-dancing-sweeper-just-in-case-question = Marlo wuxuu weydiistay weedha cusub, si uu u haysto. Maxay Conker samayn kartaa?
    .easy = Marlo weedha cusub ayuu rabaa. Maxay Conker samayn kartaa?
priv-middle-dancing-sweeper-just-in-case-fridge = Qaboojiyaha ugu dheji
priv-middle-dancing-sweeper-just-in-case-fridge-reason = Markaas qof kasta oo soo gala ayaa akhrin kara. Mudane Jajab-na mar kale wuu ciyaaraa!
priv-middle-dancing-sweeper-just-in-case-gran = Maya dheh, Ayeeyo ayaa haysa
priv-middle-dancing-sweeper-just-in-case-gran-reason = Waa furaha Ayeeyo. Marlo waa saaxiib, furena uma baahna.
priv-middle-dancing-sweeper-just-in-case-whisper = Hoos ugu sheeg
priv-middle-dancing-sweeper-just-in-case-whisper-reason = Markaas isna wuu haystaa. Saaxiib furaha uma baahna.

## Exit, second question: the school’s own email
priv-middle-dancing-sweeper-story-question = Conker sheekada robotka bay macallinka iimayl ugu diri rabtaa. Sidee?
    .easy = Sidee Conker macallinkeeda iimayl ugu diri kartaa?
priv-middle-dancing-sweeper-story-gran = Iimaylka Ayeeyo
priv-middle-dancing-sweeper-story-gran-reason = Wuu gaari karaa. Laakiin Conker iimayl dugsi ayay leedahay.
priv-middle-dancing-sweeper-story-new = Iimayl cusub oo ay samaysato
priv-middle-dancing-sweeper-story-new-reason = Looma baahna! Dugsigu iimaylka dugsigeeda ayuu ilaaliyaa.
priv-middle-dancing-sweeper-story-school = Iimaylka dugsigeeda
priv-middle-dancing-sweeper-story-school-reason = Dugsiga ayaa ilaaliya. Markaa qof weyn ayaa caawin kara haddii ay qaldanto.

## Exit, third question: what a clip may show
priv-middle-dancing-sweeper-clip-question = Marlo fiidyowga ciyaarta ayuu bogga taageerayaasha u hayaa. Muxuu tusi karaa?
    .easy = Maxuu fiidyowga Marlo tusi karaa?
priv-middle-dancing-sweeper-clip-sweep = Robotka iyo kabta uun
priv-middle-dancing-sweeper-clip-sweep-reason = Waa qaybta ugu fiican! Ma sheegayo cid ama meel.
priv-middle-dancing-sweeper-clip-door = Albaabka iyo lambarkiisa
priv-middle-dancing-sweeper-clip-door-reason = Taasi waxay tusaysaa guriga. Waa gaar.
priv-middle-dancing-sweeper-clip-gran = Ayeeyo oo hurudda
priv-middle-dancing-sweeper-clip-gran-reason = Ayeeyo haa ma oran. Marlo marka hore wuu weydiin karaa.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-middle-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
priv-middle-helpers-teacher = Macallinkayga
priv-middle-helpers-class = Qof weyn oo fasalka ka caawiya
priv-middle-helpers-lunch = Caawiyaha qadada
priv-middle-helpers-office = Xafiiska dugsiga
priv-middle-helpers-home = Qof weyn oo guriga jooga
priv-middle-helpers-family = Qof weyn oo qoyskayga ah
