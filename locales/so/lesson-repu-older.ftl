# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-older.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-older-title = La helay, la koobiyey, la alifay
repu-older-outcome-find = Waan aqaan waxa dadka kale iga heli oo arki karaan.
repu-older-outcome-made = Waan ogahay in fiidyow qof ah la alifi karo. Waan hubiyaa, waana sheegaa.
repu-older-outcome-ask = Waan weydiiyaa intaanan qof wax ka wadaagin ama ka samayn.
repu-older-outcome-settings = Waan dejin karaa cidda waxyaabahayga aragta oo kaydisa.

### Gary the beetle. First tale of “Found, copied, made up”.

## Story: Nutmeg finds a blog (pages she wrote for all to read) that she made at six. Nutmeg is a girl, Rocket a boy.
repu-older-beetle-blog-1 = Nutmeg dugsigeeda cusub telefoon bay u haysataa. Marka hore, iyada iyo ayeeyadeed waxay raadiyeen waxa dadku heli karaan.
    .easy = Nutmeg iyo ayeeyadeed waxay raadiyeen waxa dadku iyada ka heli karaan.
repu-older-beetle-blog-1-bubble = Aan raadino anigii hore!
repu-older-beetle-blog-2 = Bog hore ayaa soo baxay. Way illowday. Waxaa la yiraahdaa Cayayaan Dhunkade.
repu-older-beetle-blog-2-bubble = Alla maya, lix jir baan ahaa!
repu-older-beetle-blog-3 = Waddadeeda iyo dharkeeda dugsiga ayuu tusayaa. Cayayaan taaj yar leh ayuu tusayaa. Qof kasta ayaa akhrin kara.
    .easy = Waddadeeda iyo dharkeeda dugsiga ayuu tusayaa. Qof kasta ayaa akhrin kara.
repu-older-beetle-blog-3-bubble = Waana kaas Gary!

## Search: looking oneself up with an adult
repu-older-beetle-look-question = Waxay rabaan inay bogga oo dhan arkaan. Erayadee raadin karaan?
repu-older-beetle-look-kiss = Cayayaan Dhunkade
repu-older-beetle-look-kiss-reason = Waa magaca ay bogga u bixisay.
repu-older-beetle-look-gary = Gary cayayaan
repu-older-beetle-look-gary-reason = Cayayaan badan oo Gary la yiraahdo ma jiraan.
repu-older-beetle-look-road = magaca waddadeeda
repu-older-beetle-look-road-reason = Waddadeedu waa gaar. Raadintu uma baahna.
repu-older-beetle-look-nice = bog fiican fadlan
repu-older-beetle-look-nice-reason = Edeb badan! Laakiin bogag aad u badan bay ku habboon tahay.
repu-older-beetle-look-asked = Kee Nutmeg ku saabsan?
repu-older-beetle-look-mugs-title = Koobab, nus qiimo
repu-older-beetle-look-mugs-from = Xayaysiis, Mug Hut
repu-older-beetle-look-mugs = Lug kasta mid u iibso!
repu-older-beetle-look-mugs-reason = Koobab ayay iibin rabtaa. Lix koob.
repu-older-beetle-look-zoo-title = Nolosha cayayaanka
repu-older-beetle-look-zoo-from = Beerta Xayawaanka
repu-older-beetle-look-zoo = Noocyo badan oo cayayaan ah baa jira.
repu-older-beetle-look-zoo-reason = Xaqiiqo fiican! Laakiin Nutmeg waxba kama sheegto.
repu-older-beetle-look-blog-title = Cayayaan Dhunkade
repu-older-beetle-look-blog-from = Twig Pages, goob bogag
repu-older-beetle-look-blog = Gary maanta taaj cusub buu leeyahay.
repu-older-beetle-look-blog-reason = Waa kaas. Hadda ayeeyadeed way taqaan goobta la weydiiyo.

## Spot: the old page. The clues are the parts that tell too much, about her or about a friend.
repu-older-beetle-page-question = Bogga hore Nutmeg la eeg. Qaybahee wax badan sheega, iyada ama saaxiib?
    .easy = Qaybahee wax badan sheega?
repu-older-beetle-page-top-name = Sawirka
repu-older-beetle-page-top = Aniga oo albaabka jooga, dharka dugsiga
repu-older-beetle-page-top-reason = Wejigeeda iyo dugsigeeda ayuu tusaa. Sawir waa la koobiyeyn karaa oo la hayn karaa.
repu-older-beetle-page-gary-name = Xariiqda koowaad
repu-older-beetle-page-gary = Kani waa Gary. Taaj buu leeyahay.
repu-older-beetle-page-gary-reason = Gary uun baa ku jira, wuuna faanayaa.
repu-older-beetle-page-road-name = Xariiqda labaad
repu-older-beetle-page-road = Albaabka buluugga ah ee Mill Road ayaan degganahay.
repu-older-beetle-page-road-reason = Tani waxay sheegaysaa halka ay deggan tahay.
repu-older-beetle-page-rocket-name = Xariiqda saddexaad
repu-older-beetle-page-rocket = Rocket maanta xisaabta ayuu ku ooyey.
repu-older-beetle-page-rocket-reason = Waa warka Rocket. Lix jir bay ahayd, hadda way saxi kartaa.

## Choice: mending what was said about a friend
repu-older-beetle-rocket-question = Xariiqdaas Rocket sannado bay halkaas ku tiil. Maxay Nutmeg samayn kartaa?
    .easy = Maxay Nutmeg xariiqda Rocket ka samayn kartaa?
repu-older-beetle-rocket-old = Iska daa, waa hore
repu-older-beetle-rocket-old-reason = Xariiqyo hore weli waa la heli karaa. Rocket ma jeclaan karo taas.
repu-older-beetle-rocket-tell = Ka saar, oo Rocket u sheeg
repu-older-beetle-rocket-tell-reason = Wuu qoslay, wuuna u mahadnaqay. Warkiisa isagaa sheegi lahaa.
repu-older-beetle-rocket-joke = Weji qoslaya ku dar
repu-older-beetle-rocket-joke-reason = Taasi isaga way uga sii daraysaa. Way ka saari kartaa.

## Order: getting a page taken down, with help
repu-older-beetle-down-question = Sidee Nutmeg bogga intiisa kale loo saari karaa?
repu-older-beetle-down-show = Qof weyn tus
repu-older-beetle-down-show-reason = Ayeeyadeed bilowga ayay la joogtaa. Eed kuma laha.
repu-older-beetle-down-where = Qor goobta uu ku yaal
repu-older-beetle-down-where-reason = Goobtu waxay u baahan tahay inay ogaato bogga.
repu-older-beetle-down-ask = Goobta weydii inay saarto
repu-older-beetle-down-ask-reason = Qof weyn ilmo wuu u weydiin karaa, goobaha badankooduna way yeelaan.
repu-older-beetle-down-again = Toddobaad ka dib mar kale eeg
repu-older-beetle-down-again-reason = Markaas wuu tagi karaa. Haddii koobi soo baxo, mar kale ayay weydiiyaan.

## Build: a new page, without private facts
repu-older-beetle-profile-question = Nutmeg bog naadiga cayayaanka way yeelan kartaa. Ka caawi buuxinta.
repu-older-beetle-profile-name = Magacayga halkan
repu-older-beetle-profile-name-real = Magaceeda oo dhan
repu-older-beetle-profile-name-real-reason = Markaas way fududahay in la helo. Magac la alifay taas wuu ilaaliyaa.
repu-older-beetle-profile-name-queen = Boqoradda Cayayaanka
repu-older-beetle-profile-name-queen-reason = Waa madadaalo, cidna uma sheego qofka ay tahay.
repu-older-beetle-profile-picture = Sawirkayga
repu-older-beetle-profile-picture-top = Aniga, dharka dugsiga cusub
repu-older-beetle-profile-picture-top-reason = Wejigeeda iyo dugsigeeda cusub ayuu tusaa. Dad kale way koobiyeyn karaan.
repu-older-beetle-profile-picture-gary = Gary oo taaj leh
repu-older-beetle-profile-picture-gary-reason = Boqor buu u egyahay. Waxna ma sheego.
repu-older-beetle-profile-about = Igu saabsan
repu-older-beetle-profile-about-bus = Baska 8da ayaan Hill School u raacaa
repu-older-beetle-profile-about-bus-reason = Waxay sheegaysaa halkay subax kasta joogto. Way ka tegi kartaa.
repu-older-beetle-profile-about-like = Waxaan jeclahay durbaan iyo jaam
repu-older-beetle-profile-about-like-reason = Dad badan baa jecel. Waa la sheegi karaa.
repu-older-beetle-profile-see = Yaa arki kara
repu-older-beetle-profile-see-all = Qof kasta
repu-older-beetle-profile-see-all-reason = Markaas dad aanay aqoon ayaa heli oo koobiyeyn kara.
repu-older-beetle-profile-see-list = Dadka liiskayga
repu-older-beetle-profile-see-list-reason = Magac kasta oo ku jira way taqaan.
repu-older-beetle-profile-done = Boggaas markay lix iyo toban jirsato weli wuu fiicnaan doonaa. Gary-na sidaas buu u malaynayaa.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-older-beetle-words-prompt = Maalinta koowaad, gabar cusub ayaa hoos ku tiri: “Anna cayayaanka waan dhunkadaa!” Dheh waxay Nutmeg saaxiibbo cusub ku tiraahdo.
repu-older-beetle-words-sentence = Fadlan i weydii intaanad wax iga soo gelin.

## Exit, three questions: who may see, a made-up clip, asking first
repu-older-beetle-goodbye-laptop-question = Nutmeg laabtob dugsi bay guriga ku haysataa. Yaa arki kara waxay ku samayso?
repu-older-beetle-goodbye-laptop-none = Cidna, markay guriga joogto
repu-older-beetle-goodbye-laptop-none-reason = Laabtob dugsi guriga xitaa waa la ilaaliyaa. Ammaankeeda ayay caawisaa.
repu-older-beetle-goodbye-laptop-school = Dugsigeeda, ammaankeeda awgiis
repu-older-beetle-goodbye-laptop-school-reason = Dugsigu waxyaabuhuu amaahiyo wuu hubiyaa. Way fiican tahay in la ogaado.
repu-older-beetle-goodbye-laptop-gary = Gary uun
repu-older-beetle-goodbye-laptop-gary-reason = Gary jaamka ayuu ka jecel yahay. Dugsigeeduna wuu arki karaa.
repu-older-beetle-goodbye-clip-question = Fiidyow wejiga Rocket ayuu leeyahay. Erayadaas weligiis ma oran. Maxuu samayn karaa?
repu-older-beetle-goodbye-clip-back = Fiidyow iyaga ah samee
repu-older-beetle-goodbye-clip-back-reason = Markaas laba been ah ayaa jira. Caawimo wuu heli karaa.
repu-older-beetle-goodbye-clip-share = Wadaag si loo yiraahdo waa been
repu-older-beetle-goodbye-clip-share-reason = Wadaag kasta koobiyo badan ayuu sameeyaa. Qof weyn buu tusi karaa.
repu-older-beetle-goodbye-clip-tell = Qof weyn tus, ha wadaagin
repu-older-beetle-goodbye-clip-tell-reason = Qof weyn wuu ka caawin karaa in la saaro. Eed kuma laha.
repu-older-beetle-goodbye-camp-question = Rocket sawir xero ah oo lix saaxiib ku jiraan buu hayaa. Maxaa hore?
repu-older-beetle-goodbye-camp-ask = Weydii lixda
repu-older-beetle-goodbye-camp-ask-reason = Mid kasta haa ama maya wuu dhihi karaa.
repu-older-beetle-goodbye-camp-best = Saaxiibka ugu fiican weydii
repu-older-beetle-goodbye-camp-best-reason = Hal haa lix ma aha. Inta kale wuu weydiin karaa isna.
repu-older-beetle-goodbye-camp-blur = Mid ay ku qurux badan yihiin dooro
repu-older-beetle-goodbye-camp-blur-reason = Waa doorashadooda, timo fiican ama maya. Marka hore wuu weydiin karaa.

### Free chips for life. Second tale of “Found, copied, made up”.

## Story: a tool copies Fenn’s voice, and the made-up news brings fifty children to the kitchen. Bear is the cook.
repu-older-free-chips-news-1 = Fenn bogga dugsiga warka ayuu u akhriyaa. Aad buu u sharraxan yahay.
repu-older-free-chips-news-1-bubble = Maalin wanaagsan. Waxaan ahay Fenn.
repu-older-free-chips-news-2 = Isniinta, fiidyow cusub baa wareegaya. Wejigiisa iyo codkiisa ayuu leeyahay. Laakiin weligiis ma oran.
    .easy = Fiidyow cusub wejigiisa iyo codkiisa ayuu leeyahay. Laakiin weligiis ma oran.
repu-older-free-chips-news-2-bubble = Jibsi bilaash ah weligeed!
repu-older-free-chips-news-3 = Konton carruur ah ayaa jibsi u safan. Dhammaan Fenn bay eegayaan.
repu-older-free-chips-news-3-bubble = Yaa jibsi yiri? Maraq baan sameeyey!

## Spot: a made-up clip. The clues tell that it is made up.
repu-older-free-chips-clues-question = Qalab weji iyo cod wuu koobiyeyn karaa. Qaybahee muujiya in fiidyowgan la alifay?
    .easy = Qaybahee muujiya in fiidyowga la alifay?
repu-older-free-chips-clues-from-name = Cidda gelisay
repu-older-free-chips-clues-from = Wararka Dhabta Dhabta ah ee Fenn, maanta cusub
repu-older-free-chips-clues-from-reason = Bogga dugsiga ma aha, waana cusub yahay.
repu-older-free-chips-clues-chips-name = Waxa uu leeyahay
repu-older-free-chips-clues-chips = Jibsi bilaash ah weligeed, xisaabna ma jirto ilaa Juun!
repu-older-free-chips-clues-chips-reason = Aad buu u fiican yahay si uu run u noqdo. Bear, kariyaha, ayay weydiin karaan.
repu-older-free-chips-clues-mouth-name = Sawirka
repu-older-free-chips-clues-mouth = Afkiisu erayada kuma habboona.
repu-older-free-chips-clues-mouth-reason = Qalabyada qaar afka way qaldaan. Kuwa fiican ma qaldi karaan, markaa weydiintu way caawisaa.
repu-older-free-chips-clues-play-name = Badhanka
repu-older-free-chips-clues-play = Daar
repu-older-free-chips-clues-play-reason = Fiidyow kasta mid buu leeyahay.

## Chat: keep it, tell, then one calm true line together with an adult.
repu-older-free-chips-pings-question = Guriga, taabletka Fenn wuxuu leeyahay ting, ting, ting. Maxuu samayn karaa?
repu-older-free-chips-pings-place = Sheeko fasal
repu-older-free-chips-pings-fenn = Fenn
repu-older-free-chips-pings-class = Jecele Jibsi
repu-older-free-chips-pings-wren = Wren
repu-older-free-chips-pings-lands-1 = Waa xaggee jibsigaygii, beenlow?
repu-older-free-chips-pings-lands-2 = Eeg, dhammaan fiidyowgaaga ayay ku jirtaa!
repu-older-free-chips-pings-rude = Dheh idinkaa beenlow ah
repu-older-free-chips-pings-rude-reason = Way xanuujisaa in taas laguugu yeero. Laakiin jawaab xun way sii waddaa.
repu-older-free-chips-pings-pass = Fiidyowga gudbi, si loo muujiyo been
repu-older-free-chips-pings-pass-reason = Koobi kastaa wuu faafi karaa. Dhammaan ma wada arki doonaan inuu been yahay.
repu-older-free-chips-pings-keep = Erayada iyo bogga fiidyowga hay, si aad u tusto
repu-older-free-chips-pings-keep-reason = Hadda labadaba wuu tusi karaa, xitaa haddii ay baaba’aan.
repu-older-free-chips-pings-kept-1 = Jibsiga raalli gelin ka bixi!
repu-older-free-chips-pings-tell = Qof weyn oo guriga tus
repu-older-free-chips-pings-tell-reason = Way rumaysan tahay. Eed kuma laha, Mole-na way wacdaa.
repu-older-free-chips-pings-off = Dami oo rajee
repu-older-free-chips-pings-off-reason = Nasashadu way fiican tahay. Laakiin fiidyowgu isaga la’aantiis buu sii socdaa, caawimona wuu heli karaa.
repu-older-free-chips-pings-told-1 = Waan ogaa inaanad ahayn. Jibsi aad baad uga cod dheer tahay.
repu-older-free-chips-pings-fake = Fiidyow been ah mid ka samee
repu-older-free-chips-pings-fake-reason = Markaas laba been ah ayaa la saaraa. Mole wuu ku jiraa.
repu-older-free-chips-pings-true = Mahadsanid, Wren! Mole wuu ku jiraa.
repu-older-free-chips-pings-true-reason = Eray naxariis leh, wax kalena maya. Mole bogga ayuu weydiiyaa inuu fiidyowga saaro.

## Match: who may still see what. School checks in order to keep children safe.
repu-older-free-chips-sees-question = Yaa weli arki kara?
repu-older-free-chips-sees-chat = Qoraal sheeko xiran ku jira
repu-older-free-chips-sees-chat-partner = Dhammaan kuwa ku jira, iyo kuwa ay u diraan
repu-older-free-chips-sees-chat-reason = Sheekadu albaab bay leedahay. Laakiin mid walba wax buu ka saari karaa.
repu-older-free-chips-sees-old = Fiidyow la saaray
repu-older-free-chips-sees-old-partner = Kuwa koobi haysta
repu-older-free-chips-sees-old-reason = Dad aad u yar ayaa heli kara. Koobi weli wuu jiri karaa.
repu-older-free-chips-sees-laptop = Raadin laabtob dugsi
repu-older-free-chips-sees-laptop-partner = Dugsigayga
repu-older-free-chips-sees-laptop-reason = Dugsigu guriga xitaa wuu hubiyaa si ammaankeenna loo caawiyo.
repu-older-free-chips-sees-diary = Bog xusuus-qor warqad ah
repu-older-free-chips-sees-diary-partner = Aniga uun
repu-older-free-chips-sees-diary-reason = Cidna ma wadaagi karto wax aan weligood onlayn gelin.

## Sort: what Fenn may post himself, and what he asks about first. A voice belongs to a person as a face does.
repu-older-free-chips-ask-question = Fenn war kale ayuu qorsheeyaa. Qaybahee geli karaan, goormuuse joogsadaa oo weydiiyaa?
    .easy = Ma geli karaa, mise wuu weydiiyaa?
repu-older-free-chips-ask-go = Way geli kartaa
repu-older-free-chips-ask-stop = Joogso oo weydii
repu-older-free-chips-ask-pie = Sawir-gacmeed keeg duulaya
repu-older-free-chips-ask-pie-reason = Isagaa sawiray, cidna kuma jirto. Duul, keeg!
repu-older-free-chips-ask-voice = Koobiga codka Mole
repu-older-free-chips-ask-voice-reason = Codku waa qayb qofka ka mid ah, sida wejiga. Marka hore wuu weydiin karaa.
repu-older-free-chips-ask-baby = Warka Wren ee walaal dhashay
repu-older-free-chips-ask-baby-reason = Waa warkeeda. Iyadaa doorata goorta la sheego.
repu-older-free-chips-ask-soup = Maraqa maanta
repu-older-free-chips-ask-soup-reason = Waa run, Bear-na wuu weydiiyey. Waa war fiican.
repu-older-free-chips-ask-me = Sawirkiisa oo magaciisu ku qoran yahay
repu-older-free-chips-ask-me-reason = Sawirradiisu waa gaar. Qof weyn buu weydiiyaa.

## Build: switches of the school’s news page
repu-older-free-chips-switches-question = Fenn iyo Mole bogga warka mar kale ayay dejinayaan. Ka caawi furayaasha.
repu-older-free-chips-switches-see = Yaa daawan kara
repu-older-free-chips-switches-see-all = Qof kasta
repu-older-free-chips-switches-see-all-reason = Markaas qof kasta wejiga iyo codka Fenn wuu koobiyeyn karaa.
repu-older-free-chips-switches-see-school = Dugsigeenna iyo qoysaskiisa
repu-older-free-chips-switches-see-school-reason = Fenn way yaqaanaan, isaguna wuu yaqaan.
repu-older-free-chips-switches-save = Fiidyow kaydis
repu-older-free-chips-switches-save-on = Shid
repu-older-free-chips-switches-save-on-reason = Markaas hal taabasho ayaa ku filan in la koobiyeeyo oo la beddelo.
repu-older-free-chips-switches-save-off = Dami
repu-older-free-chips-switches-save-off-reason = Waa deyr, derbi ma aha. Weli wax badan way caawisaa.
repu-older-free-chips-switches-talk = Faallooyinka
repu-older-free-chips-switches-talk-now = Isla markiiba gala
repu-older-free-chips-switches-talk-now-reason = Markaas kuwo xun ayaa gala intaan qof weyn arkin.
repu-older-free-chips-switches-talk-wait = Macallin suga
repu-older-free-chips-switches-talk-wait-reason = Hadda macallin ayaa marka hore eega.
repu-older-free-chips-switches-done = Waana kan warku: maraq bilaash ah weligeed. Markan waa run!

## Say: the sentence that is rehearsed aloud
repu-older-free-chips-words-prompt = Bear warka maraqa aad buu ugu faanaa oo wuu ku heesaa. Dheh erayadii Fenn caawiyey.
repu-older-free-chips-words-sentence = Taasi aniga maaha, markaa waan sheegayaa.

## Exit, three questions: a made-up picture, asking first, settings
repu-older-free-chips-goodbye-made-question = Odi fiidyow Wren oo edeb-darro leh buu arkay. Waa yaab. Maxuu samayn karaa?
repu-older-free-chips-goodbye-made-pass = Gudbi oo weydii inuu dhab yahay
repu-older-free-chips-goodbye-made-pass-reason = Markaas dad badan ayaa arka, dhab ama maya. Wren ayuu weydiin karaa.
repu-older-free-chips-goodbye-made-ask = Ha wadaagin, Wren ama qof weyn weydii
repu-older-free-chips-goodbye-made-ask-reason = Marka hore wuu hubiyaa. Wren way faraxsan tahay, qof weynna wuu caawin karaa.
repu-older-free-chips-goodbye-made-laugh = Weji qoslaya geli
repu-older-free-chips-goodbye-made-laugh-reason = Waxay u egtahay inuu raalli ka yahay. Wuu hubin karaa oo sheegi karaa.
repu-older-free-chips-goodbye-ask-question = Bram hees codka Odi ah buu sameeyey. Waa fiican tahay! Maxaa hore?
repu-older-free-chips-goodbye-ask-share = Wadaag, waa fiican tahay
repu-older-free-chips-goodbye-ask-share-reason = Way noqon kartaa. Laakiin waa codka Odi, markaa isagaa doorta.
repu-older-free-chips-goodbye-ask-name = Wadaag, magaca Odi ku qor
repu-older-free-chips-goodbye-ask-name-reason = In la sheego codka cidda leh weydiin ma aha. Bram wuu weydiin karaa.
repu-older-free-chips-goodbye-ask-ask = Odi u daar oo weydii
repu-older-free-chips-goodbye-ask-ask-reason = Odi haa, maya, ama hal turumbo oo kale wuu dhihi karaa.
repu-older-free-chips-goodbye-set-question = Wren waxay rabtaa dad yar inay fiidyowyadeeda koobiyeeyaan. Dejintee ugu caawin badan?
repu-older-free-chips-goodbye-set-list = Dadka liiskayga uun baa daawan kara
repu-older-free-chips-goodbye-set-list-reason = Mid kasta way taqaan. Indho yar, koobiyo yar.
repu-older-free-chips-goodbye-set-loud = Cod ka dheer
repu-older-free-chips-goodbye-set-loud-reason = Bisadda wuu toosiyaa. Laakiin koobi ma joojiyo.
repu-older-free-chips-goodbye-set-all = Qof kasta wuu daawan oo kaydin karaa
repu-older-free-chips-goodbye-set-all-reason = Markaas hal taabasho ayaa ku filan in la koobiyeeyo.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-older-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
repu-older-helpers-teacher = Macallinkayga
repu-older-helpers-class = Qof weyn oo fasalka ka caawiya
repu-older-helpers-lunch = Caawiyaha qadada
repu-older-helpers-office = Xafiiska dugsiga
repu-older-helpers-home = Qof weyn oo guriga jooga
repu-older-helpers-family = Qof weyn oo qoyskayga ah
