# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-middle-title = Weydii kii sameeyey
copy-middle-outcome-maker = Waan ogahay in sawir, hees iyo ciyaar kasta qof sameeyey.
copy-middle-outcome-ask = Marka hore waan weydiiyaa, ama waxaan doortaa wax la bannaaneeyey.
copy-middle-outcome-credit = Waan sheegaa cidda samaysay.
copy-middle-outcome-mine = Anigaa doorta cidda shaqadayda isticmaasha. Magacayga dhabta ah waan ilaashadaa.

### First tale: the snail race

## Story: Bram finds a picture that somebody drew
copy-middle-snail-race-poster-1 = Tartanka alalaxayga ee dugsigu waa Jimcaha. Bram ayaa boodhka sameeya.
    .easy = Bram boodh buu tartanka alalaxayga u sameeyey.
copy-middle-snail-race-poster-1-bubble = Aad iyo aad buu u gaabin doonaa!
copy-middle-snail-race-poster-2 = Bog wuxuu ka helay alalaxay koofi adag xiran. Waa kan ugu fiican!
    .easy = Alalaxay fiican buu bog ka helay.
copy-middle-snail-race-poster-2-bubble = Waan iska qaadanayaa.
copy-middle-snail-race-poster-3 = Wren si dhow bay u eegtay. Xariiq kasta qof baa sawiray.
copy-middle-snail-race-poster-3-bubble = Yaa malaha sameeyey?

## Search: words that find a picture with its maker’s yes
copy-middle-snail-race-find-question = Bram wuxuu u baahan yahay sawir alalaxay oo uu isticmaali karo. Dooro erayo raadin ah.
    .easy = Dooro erayo lagu helo alalaxay uu isticmaali karo.
copy-middle-snail-race-find-snail = alalaxay
copy-middle-snail-race-find-snail-reason = Waxay sheegaysaa waxa uu raadinayo.
copy-middle-snail-race-find-fast = degdeg
copy-middle-snail-race-find-fast-reason = Alalaxaygu wax badan waa yahay, degdegse maaha!
copy-middle-snail-race-find-picture = sawir
copy-middle-snail-race-find-picture-reason = Waxay sheegaysaa nooca uu u baahan yahay.
copy-middle-snail-race-find-free = bilaash ah
copy-middle-snail-race-find-free-reason = Waxay heshaa dad haa yiri.
copy-middle-snail-race-find-poster = boodh
copy-middle-snail-race-find-poster-reason = Boodhka isagaa samaynaya. Alalaxay ayuu u baahan yahay.
copy-middle-snail-race-find-asked = Kee Bram boodhkiisa saari karaa?
copy-middle-snail-race-find-stickers = Dhejiska alalaxay
copy-middle-snail-race-find-stickers-from = Dukaan Dhejis
copy-middle-snail-race-find-stickers-text = Toban alalaxay laba gini!
copy-middle-snail-race-find-stickers-reason = Waa xayaysiis. Wax bay rabtaa inay ka iibiso.
copy-middle-snail-race-find-helmet = Alalaxay koofi leh
copy-middle-snail-race-find-helmet-from = Sawirrada Pip Quill
copy-middle-snail-race-find-helmet-text = Fadlan i weydii intaanad isticmaalin.
copy-middle-snail-race-find-helmet-reason = Pip wuxuu rabaa in la weydiiyo. Markaa sidaas buu marka hore yeelaa.
copy-middle-snail-race-find-moss = Alalaxay adiga ah
copy-middle-snail-race-find-moss-from = Sanduuqa Sawirrada Moss
copy-middle-snail-race-find-moss-text = Waa bilaash. Sheeg uun in Inka Moss sawirtay.
copy-middle-snail-race-find-moss-reason = Inka haa ayay tiri, waxayna sheegtay sida.

## Choice: the maker’s name goes with the picture
copy-middle-snail-race-below-question = Bram alalaxayga Inka Moss ayuu qaatay. Maxuu hoosta ka qori karaa?
    .easy = Inka Moss ayaa sawirtay. Maxuu Bram hoosta ka qoraa?
copy-middle-snail-race-below-bram = Alalaxay: Bram
copy-middle-snail-race-below-bram-reason = Boodh fiican buu sameeyey. Laakiin Inka ayaa alalaxayga sawirtay.
copy-middle-snail-race-below-net = Alalaxay: internet
copy-middle-snail-race-below-net-reason = Internetku gacmo ma leh! Qof baa alalaxayga sawiray.
copy-middle-snail-race-below-inka = Alalaxay: Inka Moss
copy-middle-snail-race-below-inka-reason = Hadda dhammaan waan ognahay cidda sawirtay.

## Sort: what has a yes already, and what needs one
copy-middle-snail-race-race-day-question = Maxuu Bram tartanka u isticmaali karaa? Maxuuse marka hore weydiiyaa?
    .easy = Maxuu isticmaali karaa? Maxuu marka hore weydiiyaa?
copy-middle-snail-race-race-day-fine = Waa hagaag
copy-middle-snail-race-race-day-ask = Weydii
copy-middle-snail-race-race-day-photo = Sawir uu jidka tartanka ka qaaday
copy-middle-snail-race-race-day-photo-reason = Isagaa sameeyey, markaa isagaa doorta.
copy-middle-snail-race-race-day-odi = Sawirka Odi ee derbiga
copy-middle-snail-race-race-day-odi-reason = Waa shaqada Odi. Odi haa ama maya wuu dhihi karaa.
copy-middle-snail-race-race-day-song = Hees filim
copy-middle-snail-race-race-day-song-reason = Qof baa qoray oo ku heesay. Mole ayaa ka caawin kara weydiinta.
copy-middle-snail-race-race-day-free = Durbaan ay ku qoran tahay bilaash
copy-middle-snail-race-race-day-free-reason = Qofkii sameeyey haa buu yiri. Bram wuu sheegaa cidda samaysay.
copy-middle-snail-race-race-day-fact = Xaqiiq: alalaxaygu hal cag buu leeyahay
copy-middle-snail-race-race-day-fact-reason = Xaqiiqooyinka dhammaanteen baa leh. Erayadiisa ayuu isticmaalaa.
copy-middle-snail-race-race-day-page = Bog buug alalaxay
copy-middle-snail-race-race-day-page-reason = Qof baa qoray. Wuu weydiin karaa, ama erayadiisa ayuu isticmaali karaa.

## Chat: Wren’s song is in Fenn’s clip. Fenn means no harm.
copy-middle-snail-race-song-question = Fenn heesta alalaxayga ee Wren ayuu isticmaalay. Maxay dhihi kartaa?
copy-middle-snail-race-song-place = Sheekada fasalka
copy-middle-snail-race-song-wren = Wren
copy-middle-snail-race-song-fenn = Fenn
copy-middle-snail-race-song-clip-1 = Fiidyowgayga alalaxayga heestaadii baa ku jirta!
copy-middle-snail-race-song-clip-thief = Tuug! Soo saar!
copy-middle-snail-race-song-clip-thief-reason = Way xanaaqi kartaa, waana caadi. Erayada naxariista leh ayaa fiican.
copy-middle-snail-race-song-clip-hush = Waxba ha oran, oo xumow
copy-middle-snail-race-song-clip-hush-reason = Fenn ma garan karo sida ay dareentay. Way u sheegi kartaa.
copy-middle-snail-race-song-clip-next = Waan jeclahay. Fadlan marka hore i weydii.
copy-middle-snail-race-song-clip-next-reason = Hadda Fenn wuu og yahay waxay rabto.
copy-middle-snail-race-song-sorry-1 = Alla! Raalli noqo. Ma sii hayn karaa?
copy-middle-snail-race-song-sorry-yes = Haa, haddaad sheegto inaan sameeyey.
copy-middle-snail-race-song-sorry-yes-reason = Waa heesteeda. Haa way dhihi kartaa, wayna sheegi kartaa sida.
copy-middle-snail-race-song-sorry-no = Maya, fadlan ka saar.
copy-middle-snail-race-song-sorry-no-reason = Waa heesteeda. Maya sidoo kale waa jawaab fiican.
copy-middle-snail-race-song-sorry-know = Waxaad rabto samee.
copy-middle-snail-race-song-sorry-know-reason = Markaas Fenn waa inuu qiyaaso. Waa heesteeda, way dooran kartaa.
copy-middle-snail-race-song-name-1 = Waa bog furan. Magac kee?
copy-middle-snail-race-song-name-real = Wren Rabbit, Dugsiga Puddle.
copy-middle-snail-race-song-name-real-reason = Bogga furan dhammaan way arkaan. Magaca iyo dugsiga iyadaa leh.
copy-middle-snail-race-song-name-bun = Heesta Mud Bun. Waa aniga!
copy-middle-snail-race-song-name-bun-reason = Waa teeda, magaceeda dhabta ahna waa la ilaaliyey.

## Say: the sentence is rehearsed aloud
copy-middle-snail-race-helmet-prompt = Bram weli wuxuu jecel yahay alalaxayga koofida leh. Ka caawi inuu Pip weydiiyo.
copy-middle-snail-race-helmet-sentence = Sawirkaaga ma isticmaali karaa? Waan sheegi doonaa inaad samaysay.

## Choice: asking somebody new, with a teacher
copy-middle-snail-race-ask-pip-question = Iimaylka Pip Quill bogga ayuu ku yaal. Sidee Bram u weydiin karaa?
    .easy = Sidee Bram Pip u weydiin karaa?
copy-middle-snail-race-ask-pip-mole = Mole la jir, iimaylka dugsiga
copy-middle-snail-race-ask-pip-mole-reason = Pip haa ayuu yiri. Jimcaha, kii guulaystay xariiqda ayuu ku seexday!
copy-middle-snail-race-ask-pip-new = Guriga, iimayl cusub
copy-middle-snail-race-ask-pip-new-reason = Bram ma yaqaan Pip. Mole ayaa iimaylka dugsiga kaga caawin kara.
copy-middle-snail-race-ask-pip-phone = Lambarkiisa bogga ku qor
copy-middle-snail-race-ask-pip-phone-reason = Halkaas dhammaan way akhrin karaan. Lambarkiisa isagaa leh.

## Exit, first question: a name that got lost
copy-middle-snail-race-no-name-question = Odi sawir aan magac lahayn buu helay. Maxaa run ah?
copy-middle-snail-race-no-name-nobody = Cidna ma leh
copy-middle-snail-race-no-name-nobody-reason = Qof baa qaaday. Magaca ayaa uun lumay.
copy-middle-snail-race-no-name-somebody = Qof baa qaaday
copy-middle-snail-race-no-name-somebody-reason = Markaa wuxuu raadiyaa cidda qaaday, ama mid kale buu doortaa.
copy-middle-snail-race-no-name-finder = Isagaa leh, wuu helay
copy-middle-snail-race-no-name-finder-reason = Jaakad la helay ma qaadanno. Sawir la helayna sidaas oo kale.

## Exit, second question: whose poem it is
copy-middle-snail-race-poem-question = Wren gabay buug ku jira bay akhrinaysaa. Maxay dhihi kartaa?
copy-middle-snail-race-poem-by = “Kan Tilda Plum baa leh”
copy-middle-snail-race-poem-by-reason = Hadda fasalku wuu og yahay cidda qortay, kuwo kalena wuu heli karaa.
copy-middle-snail-race-poem-mine = “Anigaa alifay”
copy-middle-snail-race-poem-mine-reason = Si fiican bay u akhrisay! Laakiin Tilda Plum ayaa qortay.
copy-middle-snail-race-poem-none = Gabayga uun, magac la’aan
copy-middle-snail-race-poem-none-reason = Markaas cidna ma oga cidda qortay. Magac waa la sheegi karaa dhakhso.

## Exit, third question: it is fine not to be sure
copy-middle-snail-race-robot-question = Wiil baa robotka Fenn boggiisa u raba. Fenn ma hubo. Maxuu dhihi karaa?
    .easy = Wiil baa sawirka Fenn raba. Fenn ma hubo. Maxuu dhihi karaa?
copy-middle-snail-race-robot-must = “Haye, hagaag”
copy-middle-snail-race-robot-must-reason = Khasab ma aha inuu haa yiraahdo. Waa sawirkiisa.
copy-middle-snail-race-robot-think = “Aan marka hore fikiro”
copy-middle-snail-race-robot-think-reason = Waa sawirkiisa. Wuu fikiri karaa, qof weynna wuu weydiin karaa.
copy-middle-snail-race-robot-grab = “Cidna yaanay eegin”
copy-middle-snail-race-robot-grab-reason = Maya si naxariis leh buu u dhihi karaa. Ama marka hore wuu fikiri karaa.

### Second tale: the tuba cat

## Story: Pepper’s cat turns up on a poster without her name
copy-middle-tuba-cat-oompah-1 = Pepper waxay sawirtay bisad turumbo weyn tumaysa. Fasalka oo dhan way jecel yihiin.
copy-middle-tuba-cat-oompah-1-bubble = Buum-ba, miyaaw!
copy-middle-tuba-cat-oompah-2 = Fudge kooxda muusigga ayuu boodh u sameeyey. Bisaddii turumbada ayaa saaran.
    .easy = Fudge bisaddii turumbada boodhkiisa ayuu saaray.
copy-middle-tuba-cat-oompah-2-bubble = Eeg waxaan sameeyey!
copy-middle-tuba-cat-oompah-3 = Pepper jaakadaha agtooda ayay ku aragtay. Waa bisaddeedii, magaceeduna kuma qorna.
    .easy = Waa bisaddii Pepper. Magaceedu kuma qorna.

## Feel: no answer is wrong
copy-middle-tuba-cat-that-is-my-cat-bubble = Taasi waa bisaddaydii!
copy-middle-tuba-cat-that-is-my-cat-question = Fudge ma rabin inuu dhibo. Sidee Pepper dareemi kartaa?
copy-middle-tuba-cat-that-is-my-cat-says = Dhammaan way run noqon karaan, qaarna isku mar. Fudge way u sheegi kartaa.

## Say: the sentence is rehearsed aloud
copy-middle-tuba-cat-name-on-it-prompt = Pepper ka caawi inay Fudge si naxariis leh oo cad ugu sheegto.
copy-middle-tuba-cat-name-on-it-sentence = Bisadda anigaa sawiray, markaa i weydii oo magacayga ku qor.

## Choice: asking late is better than never. The bubble is Fudge’s.
copy-middle-tuba-cat-put-right-bubble = Alla! Taas kama fikirin.
copy-middle-tuba-cat-put-right-question = Maxuu Fudge hadda samayn karaa?
copy-middle-tuba-cat-put-right-whiskers = Shaarubaha wax ka beddel
copy-middle-tuba-cat-put-right-whiskers-reason = Shaarubo cusub haddana waa bisaddeedii.
copy-middle-tuba-cat-put-right-bin = Boodhka tuur
copy-middle-tuba-cat-put-right-bin-reason = Markaas cidna bisadda ma aragto. Marka hore wuu weydiin karaa.
copy-middle-tuba-cat-put-right-ask = Weydii, magaceeda ku dar
copy-middle-tuba-cat-put-right-ask-reason = Pepper haa ayay tiri. Eey durbaan tumayana way sawirtay!

## Match: who stands behind a game, a song, a photo
copy-middle-tuba-cat-makers-question = Wax kasta qof baa sameeyey. Yaa maxay sameeyey? Hel kuwa is leh.
    .easy = Yaa sameeyey? Hel kuwa is leh.
copy-middle-tuba-cat-makers-song = Hees
copy-middle-tuba-cat-makers-song-partner = Mid baa qoray, mid baa ku heesay
copy-middle-tuba-cat-makers-song-reason = Laba qof ama ka badan, mid walba qayb buu sameeyey.
copy-middle-tuba-cat-makers-game = Ciyaar
copy-middle-tuba-cat-makers-game-partner = Koox sawirtay oo koodh qortay
copy-middle-tuba-cat-makers-game-reason = Ciyaaraha qaar boqol qof baa samaysay!
copy-middle-tuba-cat-makers-photo = Sawir
copy-middle-tuba-cat-makers-photo-partner = Kii badhanka riixay
copy-middle-tuba-cat-makers-photo-reason = Hal taabasho bay ahayd. Laakiin fikirkooda iyo taabashadooda bay ahayd.
copy-middle-tuba-cat-makers-robot = Gabay chatbot
copy-middle-tuba-cat-makers-robot-partner = Barnaamij gabayo badan akhriyey
copy-middle-tuba-cat-makers-robot-reason = Wuxuu ka bartay wax dadku qoreen. Markaa waxaan niraahnaa wuu caawiyey.

## Spot: a poster that says whose work is in it
copy-middle-tuba-cat-band-night-question = Waa boodh dugsiga deriska ah. Qaybahee sheega cidda wax samaysay?
    .easy = Qaybahee sheega cidda samaysay?
copy-middle-tuba-cat-band-night-title-name = Ciwaanka
copy-middle-tuba-cat-band-night-title = Habeenka Muusigga!
copy-middle-tuba-cat-band-night-title-reason = Waxay sheegaysaa waxa dhacaya. Ma sheegayso cidda samaysay.
copy-middle-tuba-cat-band-night-drew-name = Erayada hoose
copy-middle-tuba-cat-band-night-drew = Saca waxaa sawiray Rolo
copy-middle-tuba-cat-band-night-drew-reason = Hadda waan ognahay cidda saca sawirtay.
copy-middle-tuba-cat-band-night-tune-name = Erayada yaryar
copy-middle-tuba-cat-band-night-tune = Laxan bilaash ah oo Hum Band
copy-middle-tuba-cat-band-night-tune-reason = Waxay sheegaysaa cidda laxanka samaysay, iyo inay haa yiraahdeen.
copy-middle-tuba-cat-band-night-buns-name = Xayaysiiska
copy-middle-tuba-cat-band-night-buns = Rooti, laba halkii mid
copy-middle-tuba-cat-band-night-buns-reason = Macaan! Laakiin ma sheegayso cidda wax samaysay.

## Order: how to use what somebody else made
copy-middle-tuba-cat-plan-question = Kooxdu boodh kale ayay rabtaa. Qorshahee fiican?
copy-middle-tuba-cat-plan-like = Hel sawir aad jeceshahay
copy-middle-tuba-cat-plan-like-reason = Marka hore waxaad u baahan tahay inaad ogaato kee.
copy-middle-tuba-cat-plan-who = Eeg cidda samaysay
copy-middle-tuba-cat-plan-who-reason = Markaas waad og tahay cidda la weydiiyo.
copy-middle-tuba-cat-plan-ask = Weydii, ama akhri waxay oggol yihiin
copy-middle-tuba-cat-plan-ask-reason = Haa waxay timaaddaa intaanad isticmaalin.
copy-middle-tuba-cat-plan-use = Isticmaal, magacooda ku qor
copy-middle-tuba-cat-plan-use-reason = Hadda waad isticmaali kartaa. Magacu waa mahadsanid.

## Exit, first question: a name for an open page
copy-middle-tuba-cat-open-page-question = Bisadda turumbadu bog furan bay gelaysaa. Magacee Pepper isticmaali kartaa?
    .easy = Bogga dhammaan way arkaan. Magacee Pepper isticmaali kartaa?
copy-middle-tuba-cat-open-page-full = Magaceeda iyo dugsigeeda
copy-middle-tuba-cat-open-page-full-reason = Bogga furan dhammaan way arkaan. Magaca iyo dugsiga iyadaa leh.
copy-middle-tuba-cat-open-page-art = Magac la alifay: Pepper Pot
copy-middle-tuba-cat-open-page-art-reason = Waa shaqadeeda, magaceeda dhabta ahna waa la ilaaliyey.
copy-middle-tuba-cat-open-page-none = Magac la’aan
copy-middle-tuba-cat-open-page-none-reason = Markaas cidna ma oga inay teeda tahay. Magac la alifay baa ku filan.

## Exit, second question: asking somebody new
copy-middle-tuba-cat-tune-question = Fudge laxan buu rabaa. Iimaylka cidda samaysay bogga ayuu ku yaal. Sidee u weydiin karaa?
    .easy = Fudge laxan buu rabaa. Sidee u weydiin karaa?
copy-middle-tuba-cat-tune-school = Fennel la jir, iimaylka dugsiga
copy-middle-tuba-cat-tune-school-reason = Macallin Fennel way la eegaysaa. Dugsiga ayaa iimaylkaas ilaaliya.
copy-middle-tuba-cat-tune-own = Iimayl cusub oo uu samaysto
copy-middle-tuba-cat-tune-own-reason = Ma yaqaan cidda samaysay. Macallin Fennel ayaa caawin karta.
copy-middle-tuba-cat-tune-number = Lambarkiisa bogga ku qor
copy-middle-tuba-cat-tune-number-reason = Halkaas dhammaan way akhrin karaan. Lambarkiisa isagaa leh.

## Exit, third question: whose riddle it is
copy-middle-tuba-cat-riddle-question = Pepper waxay sheegtay halxiraale ina-adeerkeed ka yimid. Maxay dhihi kartaa?
copy-middle-tuba-cat-riddle-cat = “Bisad baa ii sheegtay”
copy-middle-tuba-cat-riddle-cat-reason = Ha ha! Laakiin cidna uma mahadnaqi karto ina-adeerka.
copy-middle-tuba-cat-riddle-mine = “Anigaa alifay”
copy-middle-tuba-cat-riddle-mine-reason = Qosol bay heshay. Laakiin mahadda ina-adeerkeed baa leh.
copy-middle-tuba-cat-riddle-cousin = “Kan ina-adeerkay baa leh”
copy-middle-tuba-cat-riddle-cousin-reason = Fasalku wuu qoslay, ina-adeerkuna mahad buu helay.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-middle-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
copy-middle-helpers-teacher = Macallinkayga
copy-middle-helpers-class = Qof weyn oo fasalka ka caawiya
copy-middle-helpers-lunch = Caawiyaha qadada
copy-middle-helpers-office = Xafiiska dugsiga
copy-middle-helpers-home = Qof weyn oo guriga jooga
copy-middle-helpers-family = Qof weyn oo qoyskayga ah
