# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-search-older.ftl and ../README.md.

## The card, and what a child can do afterwards
search-older-title = Ma dhab baa afar gees yahay?
search-older-outcome-words = Erayo fiican ayaan ku raadiyaa, bog fiicanna waan doortaa.
search-older-outcome-rank = Waan aqaan waxa bog sare ka dhiga.
search-older-outcome-judge = Waan hubiyaa cidda bog samaysay iyo sida ay ku ogaatay.

## Story: a claim that sounds made up, and a search with too many words. The bubbles are Fenn’s and Bram’s.
search-older-square-poo-zoo-1 = Fenn war xayawaan-beereed buu hayaa. Bram wuu qoslay ilaa uu kursiga ka dhacay.
search-older-square-poo-zoo-1-bubble = Wombat saxaro afar gees ah buu sameeyaa!
search-older-square-poo-zoo-2 = Waxay qoreen: “Ma run baa waxa Fenn ka yiri waxaas?”
search-older-square-poo-zoo-3 = Sagaal milyan oo bog bay heshay. Midna Fenn ma yaqaan.
search-older-square-poo-zoo-3-bubble = Kani deyr buu ku saabsan yahay.

## Search: good words, then the best result
search-older-square-poo-search-question = Wombat saxaro afar gees ah ma sameeyaa? Dooro erayo raadin ah.
search-older-square-poo-search-word-thing = wax
search-older-square-poo-search-word-thing-reason = Wax wuxuu noqon karaa wax kasta.
search-older-square-poo-search-word-wombat = wombat
search-older-square-poo-search-word-wombat-reason = Waxay sheegaysaa cidda aan ogaan rabno.
search-older-square-poo-search-word-please = fadlan
search-older-square-poo-search-word-please-reason = Edeb badan! Laakiin raadintu uma baahna.
search-older-square-poo-search-word-square = afar gees
search-older-square-poo-search-word-square-reason = Waxay sheegaysaa waxa yaabka leh.
search-older-square-poo-search-word-fenn = Fenn
search-older-square-poo-search-word-fenn-reason = Fenn waa fiican yahay. Laakiin bogagga aan u baahannahay ma magacaabaan.
search-older-square-poo-search-word-poo = saxaro
search-older-square-poo-search-word-poo-reason = Maktabadu eraygaas hore ayay u maqashay. Waxay sheegaysaa waxaan raadinayno.
search-older-square-poo-search-asked = Natiijadee ugu caawin badan?
search-older-square-poo-search-result-toys-title = Boombale wombat, nus qiimo
search-older-square-poo-search-result-toys-from = Dukaan
search-older-square-poo-search-result-toys = Wombat weyn iyo yar. Maanta laba iibso!
search-older-square-poo-search-result-toys-reason = Xayaysiis bay leedahay. Sare ayay joogtaa waayo dukaanku lacag buu bixiyey.
search-older-square-poo-search-result-wow-title = Toban yaab
search-older-square-poo-search-result-wow-from = Wow-o-wow
search-older-square-poo-search-result-wow = Lambarka afraad wuu ku yaabin doonaa!
search-older-square-poo-search-result-wow-reason = Ma sheegayso sida ay ku ogaadeen. Yaab weli xaqiiq ma aha.
search-older-square-poo-search-result-museum-title = Sida wombat afar gees u sameeyo
search-older-square-poo-search-result-museum-from = Matxafka Xayawaanka
search-older-square-poo-search-result-museum = Kooxdayadu gudaha ayay eegtay si ay u ogaato.
search-older-square-poo-search-result-museum-reason = Su’aasha way ku habboon tahay, waxayna sheegtaa cidda ogaatay iyo sida.
search-older-square-poo-search-result-stan-title = Safarkaygii wombat-ka
search-older-square-poo-search-result-stan-from = Bogga Stan
search-older-square-poo-search-result-stan = Mid hurda baan arkay. Dabadeed baradho baan cunay.
search-older-square-poo-search-result-stan-reason = Safar fiican, laakiin su’aasha kama jawaabayo.

## Sort: how results are chosen and ranked
search-older-square-poo-top-question = Raadintu bogag qaar sare ayay dhigtaa. Maxaa bog kor u qaadi kara?
search-older-square-poo-top-up = Kor buu u qaadi karaa
search-older-square-poo-top-not = Raadintu ma garan karto
search-older-square-poo-top-paid = Dukaan lacag bixiya
search-older-square-poo-top-paid-reason = Markaas Xayaysiis ayay leedahay. Markaa eraygaas raadi.
search-older-square-poo-top-words = Erayadii aad qortay wuu leeyahay
search-older-square-poo-top-words-reason = Bog erayadaada ku habboon fursad fiican buu leeyahay.
search-older-square-poo-top-clicks = Dad badan baa taabta
search-older-square-poo-top-clicks-reason = Waxa dad badan taabtaan kor buu u kacaa. Dad badanna way qaldami karaan.
search-older-square-poo-top-true = Waa run
search-older-square-poo-top-true-reason = Raadintu way qiyaasi kartaa, ma hubin karto. Taasi waa shaqadeenna.
search-older-square-poo-top-before = Hore kuwa la mid ah baad jeclayd
search-older-square-poo-top-before-reason = Markaa laba qof laba liis bay isla erayo ka heli karaan.
search-older-square-poo-top-care = Jacayl baa lagu sameeyey
search-older-square-poo-top-care-reason = Macaan! Laakiin raadin taas ma cabbiri karto.

## Spot: signs that a page needs checking
search-older-square-poo-page-question = Bram “Toban yaab” ayuu furay. Maxaa u sheega inuu hubiyo?
search-older-square-poo-page-who-name = Cidda samaysay
search-older-square-poo-page-who = Wow-o-wow, annaga
search-older-square-poo-page-who-reason = Ma sheegayso cidda “annagu” nahay. Ma weydiin karno.
search-older-square-poo-page-shock-name = Ciwaanka
search-older-square-poo-page-shock = Tan weligaa ma rumaysan doontid!
search-older-square-poo-page-shock-reason = Taabasho ayay rabtaa. Xaqiiq fiican uma baahna qaylo.
search-older-square-poo-page-photo-name = Sawirka
search-older-square-poo-page-photo = Wombat god buu ku nool yahay
search-older-square-poo-page-photo-reason = Tani waa run, way fududahay in la eego. Bogag yaab leh run bay yeelan karaan.
search-older-square-poo-page-experts-name = Erayada
search-older-square-poo-page-experts = Khubaro waxay yiraahdeen waa afar gees.
search-older-square-poo-page-experts-reason = Khubaradee? Bog fiican magacyadooda ayuu sheegaa.

## Choice: a second source
search-older-square-poo-sure-question = Saddex bog isku eray bay yiraahdaan. Sidee Bram u hubsan karaa?
    .easy = Saddex bog isku erayo bay leeyihiin. Sidee Bram u hubsadaa?
search-older-square-poo-sure-three = Saddex waa ku filan
search-older-square-poo-sure-three-reason = Eray ilaa eray? Way is koobiyeyn karayeen.
search-older-square-poo-sure-second = Hel bog qof kale sameeyey
search-older-square-poo-sure-second-reason = Beerta xayawaanku erayadeeda ayay ku tiri. Hadda laba ilood ayaa isku raacay.
search-older-square-poo-sure-robot = Chatbot weydii oo ku joogso
search-older-square-poo-sure-robot-reason = Wuu hubi karaa haddana wuu qaldami karaa. Isna hubin buu u baahan yahay.

## Say: the sentence is rehearsed aloud
search-older-square-poo-words-prompt = Waa run! Saxaradoodu waa afar gees, afar geesna ma giringiriso. Dheh wixii caawiyey.
search-older-square-poo-words-sentence = Halkan sidaas bay leedahay, laakiin yaa kale sidaas yiri?

## Exit
search-older-square-poo-end-bees-question = Wren waxay rabtaa inay ogaato sida shinnidu malab u samayso. Maxay qori kartaa?
search-older-square-poo-end-bees-long = salaan ma ii sheegi kartaa waxaas shinnida
search-older-square-poo-end-bees-long-reason = Waa saaxiibtinimo! Saddex eray oo fiican ayaa wax badan hela.
search-older-square-poo-end-bees-short = shinni samayso malab
search-older-square-poo-end-bees-short-reason = Saddexdan eray waxay sheegaan waxay raadinayso.
search-older-square-poo-end-bees-bee = shinni
search-older-square-poo-end-bees-bee-reason = Hal eray wax badan buu helaa, xitaa heeso shinni.
search-older-square-poo-end-first-question = Natiijada koowaad Xayaysiis bay ku qoran tahay. Taasi maxay noo sheegtaa?
    .easy = Natiijada koowaad waa Xayaysiis. Maxay noo sheegtaa?
search-older-square-poo-end-first-best = Waa tan ugu fiican
search-older-square-poo-end-first-best-reason = Koowaad iyo ugu fiican isku mid ma aha. Xayaysiis waa lacag.
search-older-square-poo-end-first-paid = Qof baa lacag ku dhigay
search-older-square-poo-end-first-paid-reason = Markaa waan dhaafnaa, oo kuwo kale ayaan akhrinnaa.
search-older-square-poo-end-nasty-question = Natiijo waxay tustay wax qaldan. Maxuu Odi samayn karaa?
search-older-square-poo-end-nasty-next = Sii wad, waxba ha oran
search-older-square-poo-end-nasty-next-reason = Ilmaha xiga ayay u soo bixi kartaa. Wuu sheegi karaa.
search-older-square-poo-end-nasty-tell = Dabool, qof weyn u sheeg
search-older-square-poo-end-nasty-tell-reason = Eed kuma laha. Qofka weyni wuu xannibi karaa.
search-older-square-poo-end-nasty-delete = Liiska raadinta tirtir
search-older-square-poo-end-nasty-delete-reason = Markaas cidna bogga ma heli karto si ay u xannibto.

## Story: forty carrots and a door. Both bubbles are Wren’s.
search-older-forty-carrots-carrots-1 = Wren fiidyow bay aragtay: karootadu indho habeen bay ku siisaa. Afartan bay cuntay.
search-older-forty-carrots-carrots-1-bubble = Hadda mugdiga waan ku arki karaa!
search-older-forty-carrots-carrots-2 = Habeenkaas way tijaabisay. Dug.
search-older-forty-carrots-carrots-2-bubble = Yaa albaabkan halkan dhigay?

## Search: good words, then the best result
search-older-forty-carrots-search-question = Karootadu mugdiga ma naga caawisaa aragga? Dooro erayo raadin ah.
search-older-forty-carrots-search-word-bump = dug
search-older-forty-carrots-search-word-bump-reason = Ax! Laakiin waxay heshaa waddooyin iyo madaxyo.
search-older-forty-carrots-search-word-carrots = karooto
search-older-forty-carrots-search-word-carrots-reason = Waxay sheegaysaa waxaan ogaan rabno.
search-older-forty-carrots-search-word-forty = afartan
search-older-forty-carrots-search-word-forty-reason = Bogagga ma oga inta Wren cuntay.
search-older-forty-carrots-search-word-eyes = indho
search-older-forty-carrots-search-word-eyes-reason = Waxay sheegaysaa waxa karootadu caawin karto.
search-older-forty-carrots-search-word-dark = mugdi
search-older-forty-carrots-search-word-dark-reason = Waxay sheegaysaa goorta. Liiska way gaabisaa.
search-older-forty-carrots-search-asked = Natiijadee ugu caawin badan?
search-older-forty-carrots-search-result-gummies-title = Nacnaca Karootada Habeenka
search-older-forty-carrots-search-result-gummies-from = Aqalka Nacnaca
search-older-forty-carrots-search-result-gummies = Sida guumays u arag! Maanta uun!
search-older-forty-carrots-search-result-gummies-reason = Xayaysiis bay leedahay. Nacnac ayay iibin rabtaa.
search-older-forty-carrots-search-result-fan-title = Aniga way ii shaqaysay!
search-older-forty-carrots-search-result-fan-from = CarrotFan22
search-older-forty-carrots-search-result-fan = Lix baan cunay, sigisyadaydana habeenkii waan arkay.
search-older-forty-carrots-search-result-fan-reason = Hal qof iyo sigisyo. Kuma filna in la hubo.
search-older-forty-carrots-search-result-hospital-title = Karootada iyo indhahaaga
search-older-forty-carrots-search-result-hospital-from = Isbitaalka Indhaha Hill
search-older-forty-carrots-search-result-hospital = Dhakhaatiirtayada indhuhu way sheegaan waxa karootadu samayn karto.
search-older-forty-carrots-search-result-hospital-reason = Dhakhaatiirta indhuhu indhaha way yaqaanaan, magacyadoodana way bixiyaan.
search-older-forty-carrots-search-result-cake-title = Keeg karooto fiican
search-older-forty-carrots-search-result-cake-from = Naadi Keeg
search-older-forty-carrots-search-result-cake = Qas, dub oo cun.
search-older-forty-carrots-search-result-cake-reason = Macaan! Laakiin su’aal kale ayay ka jawaabtaa.

## Match: how results get on a list, and up it
search-older-forty-carrots-list-question = Maxaa bog kasta liiskeeda saaray?
search-older-forty-carrots-list-advert = Nacnac, Xayaysiis ku qoran
search-older-forty-carrots-list-advert-partner = Dukaan baa bixiyey
search-older-forty-carrots-list-advert-reason = Xayaysiis waxay ka dhigan tahay in qof lacag bixiyey.
search-older-forty-carrots-list-fits = “Karootada iyo indhahaaga”
search-older-forty-carrots-list-fits-partner = Erayadeeda wuu ku habboon yahay
search-older-forty-carrots-list-fits-reason = Erayada ciwaanka wax badan bay tirsan yihiin.
search-older-forty-carrots-list-clip = Fiidyow dunida oo dhan aragtay
search-older-forty-carrots-list-clip-partner = Dad badan baa taabtay
search-older-forty-carrots-list-clip-reason = Taabasho badan bog kor bay u qaadi kartaa, run iyo been.
search-older-forty-carrots-list-rabbits = Bog guryo bakayle ah
search-older-forty-carrots-list-rabbits-partner = Toddobaadkii hore bakayle ayay eegtay
search-older-forty-carrots-list-rabbits-reason = Raadintu waxaad hore u raadisay way isticmaali kartaa.

## Spot: signs that a page wants to sell
search-older-forty-carrots-gummies-question = Wren bogga nacnaca ayay eegtay. Maxaa u sheega inay hubiso?
search-older-forty-carrots-gummies-shop-name = Cidda samaysay
search-older-forty-carrots-gummies-shop = Aqalka Nacnaca, dukaanka nacnaca
search-older-forty-carrots-gummies-shop-reason = Dukaan iibiya ma aha kan ugu fiican ee la weydiiyo.
search-older-forty-carrots-gummies-bob-name = Xariiqda koowaad
search-older-forty-carrots-gummies-bob = “Way shaqeeyaan!” Bob ayaa yiri.
search-older-forty-carrots-gummies-bob-reason = Bob waa ayo, sidee buu u tijaabiyey? Ma sheegayso.
search-older-forty-carrots-gummies-today-name = Badhanka
search-older-forty-carrots-gummies-today = Maanta uun! Hadda iibso!
search-older-forty-carrots-gummies-today-reason = Way degdejinaysaa, si aanay joogsan oo u fikirin.
search-older-forty-carrots-gummies-vitamin-name = Xariiqda dambe
search-older-forty-carrots-gummies-vitamin = Indhuhu fiitamiin A ee karootada ayay u baahan yihiin.
search-older-forty-carrots-gummies-vitamin-reason = Run. Bog yaab leh run buu ku qasi karaa.

## Order: how a false tale spreads. It was told in the 1940s, when night pilots had a radar that was secret.
search-older-forty-carrots-tale-question = Sidee sheekadii karootadu u weynaatay? Isku xigsii.
search-older-forty-carrots-tale-war = Dagaal, duuliyayaal habeen fiicnaa
search-older-forty-carrots-tale-war-reason = Waa hore, mashiin cusub ayaa caawiyey. Sir buu ahaa.
search-older-forty-carrots-tale-papers = Wargeysyo yiri waa karootada
search-older-forty-carrots-tale-papers-reason = Sheeko fiican bay ahayd, markaa dadku way gudbiyeen.
search-older-forty-carrots-tale-pages = Hadda bog ka bog way koobiyaysaa
search-older-forty-carrots-tale-pages-reason = Bogaggu way is koobiyaan. Markaa sheeko hore cusub iyo run bay u egtahay.

## Choice: check before passing on
search-older-forty-carrots-share-question = Wren fiidyowga fasalka oo dhan bay u diri lahayd. Maxaa hore?
    .easy = Wren fiidyowga ayay sii diri rabtaa. Maxaa hore?
search-older-forty-carrots-share-ask = Dir, ku dar “Ma run baa?”
search-older-forty-carrots-share-ask-reason = Badankood way daawanayaan, su’aashana way dhaafayaan.
search-older-forty-carrots-share-check = Ka hubi bog qof kale sameeyey
search-older-forty-carrots-share-check-reason = Markaas wax run ah bay gudbin kartaa. Waana madadaalo.
search-older-forty-carrots-share-count = Eeg inta jeclaatay
search-older-forty-carrots-share-count-reason = Jeclaantu waxay tustaa madadaalo, run maya.

## Say: the sentence is rehearsed aloud
search-older-forty-carrots-words-prompt = Karootadu indhaha way u fiican tahay. Mugdiga, Wren toosh bay haysataa. Dheh wixii caawiyey.
    .easy = Mugdiga, Wren toosh bay haysataa. Dheh.
search-older-forty-carrots-words-sentence = Intaanan gudbin, waan hubiyaa.

## Exit
search-older-forty-carrots-end-owls-question = Odi wuxuu rabaa inuu ogaado waxa guumaystu cunto. Maxuu qori karaa?
search-older-forty-carrots-end-owls-short = guumays cunto
search-older-forty-carrots-end-owls-short-reason = Laba eray oo fiican, liiskuna jiir buu ka buuxaa.
search-older-forty-carrots-end-owls-bird = shimbir
search-older-forty-carrots-end-owls-bird-reason = Shimbiro badan baa jira. Guumays waa eray ka fiican.
search-older-forty-carrots-end-owls-long = kumbuyuutar qaali ah waa shaqo-guri
search-older-forty-carrots-end-owls-long-reason = Raadintu shaqo-guriga ma arki karto. Sheeg waxa la raadiyo.
search-older-forty-carrots-end-lists-question = Wren bakayle ayay toddobaadkii oo dhan raadisay. Hadda “dhego” bay qortay. Dhego bakayle ayay heshay. Sidee ku dhacday?
    .easy = Wren bakayle ayay raadisay. Hadda “dhego” bay qortay, dhego bakaylena way heshay. Sidee?
search-older-forty-carrots-end-lists-best = Dhegaha bakaylaha ugu fiican
search-older-forty-carrots-end-lists-best-reason = Wren sidaas bay u malayn kartaa! Laakiin raadin taas ma cabbirto.
search-older-forty-carrots-end-lists-before = Raadintu waxay hore u samaysay bay ka qiyaastaa
search-older-forty-carrots-end-lists-before-reason = Haa. Markaa qof kale liis kale ayuu isla eray ka helaa.
search-older-forty-carrots-end-wow-question = Fiidyow wuxuu yiri “Bisaduhu wax bay akhriyaan!” Sidee Odi ku ogaan karaa?
search-older-forty-carrots-end-wow-views = Eeg inta daawatay
search-older-forty-carrots-end-wow-views-reason = Madadaaladu daawasho bay heshaa. Run kama dhigto.
search-older-forty-carrots-end-wow-other = Weydii qof bisadaha yaqaan
search-older-forty-carrots-end-wow-other-reason = Dhakhtar xoolo ama buug bisadeed ayaa sheegi kara. Labo way ka sii fiican yihiin.
search-older-forty-carrots-end-wow-feel = Aad u rab inay run noqoto
search-older-forty-carrots-end-wow-feel-reason = Bisaduhuna way rabaan! Laakiin rabitaan hubin ma aha.

## The grown-ups a child may name. Never assume a mum or a dad.
search-older-helpers-prompt = Bog wuu xumaan karaa. Dooro laba qof oo waaweyn, mid dugsiga ha joogo.
search-older-helpers-teacher = Macallinkayga
search-older-helpers-class = Qof weyn oo fasalka ka caawiya
search-older-helpers-library = Qof weyn oo maktabadda jooga
search-older-helpers-office = Xafiiska dugsiga
search-older-helpers-home = Qof weyn oo guriga jooga
search-older-helpers-family = Qof weyn oo qoyskayga ah
