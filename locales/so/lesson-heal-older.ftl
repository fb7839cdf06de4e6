# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-older.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-older-title = Habeen wanaagsan, telefoon!
heal-older-outcome-night = Waan aqaan waxa iga caawiya inaan damiyo oo seexdo.
heal-older-outcome-age = Waxaan raadiyaa ciyaaro iyo sheekooyin da’dayda loo sameeyey.
heal-older-outcome-push = Waan arkaa waxa loo dhisay inay i joojiyaan ama lacag iga qaadaan.
heal-older-outcome-tell = Waan ka baxaa oo sheegaa haddii la i riixo ama ammaan-darro dareemo.

## Cheese and onion. First tale of “Good night, phone!”.

## Story: a new phone that pings all night. Everybody laughs, Fenn too.
heal-older-crisps-crisps-1 = Fenn telefoon cusub buu haystaa. Habeenkii, saaxiibbadu waxay weydiiyeen jibsigee ugu fiican. Afartan iyo toddoba jawaabood ayaa yimid.
    .easy = Fenn telefoon cusub buu haystaa. Habeenkii oo dhan jibsi bay ka sheekaysteen.
heal-older-crisps-crisps-1-bubble = Ting, ting, ting!
heal-older-crisps-crisps-2 = Ting kasta wuxuu leeyahay: hal eegid uun. Fenn wuu eegay, eegay, eegay. Dhowaan waa saqda dhexe.
    .easy = Fenn wuu eegay, eegay, eegay. Dhowaan waa saqda dhexe.
heal-older-crisps-crisps-3 = Fasalka, Fenn wuu booday oo toosay. “Jiis iyo basal!” ayuu yiri.
heal-older-crisps-crisps-3-bubble = Fenn, dhirtu sidee wax u cabtaa?

## Match: parts of an app that keep people there. Knowing the trick makes it weaker.
heal-older-crisps-built-question = Appyada waxaa loo dhisay inaan sii joogno. Qayb kasta maxay u tahay?
heal-older-crisps-built-row = Maalmo isku xiga oo aan dhammaan
heal-older-crisps-built-row-partner = Si aad maalin walba u soo noqoto
heal-older-crisps-built-row-reason = Waa lambar uun. Adigaa go’aansada goorta aad imanayso.
heal-older-crisps-built-next = Fiidyowga xiga keligiis buu bilaabmaa
heal-older-crisps-built-next-partner = Si aanad u joogsan
heal-older-crisps-built-next-reason = Dhammaad ma leh, markaa adigaa sameeya.
heal-older-crisps-built-dot = Dhibic cas oo app saaran
heal-older-crisps-built-dot-partner = Si aad mar kale u eegto
heal-older-crisps-built-dot-reason = Waxay u egtahay inaanay sugi karin. Badiyaa way sugi kartaa.
heal-older-crisps-built-box = Sanduuq la iibsado, yaab ku jiro
heal-older-crisps-built-box-partner = Si aad u bixiso, mar kalena
heal-older-crisps-built-box-reason = Ma arki kartid waxaad iibsanayso. Qof weyn fikirka ayuu kaa caawin karaa.

## Build: set up together with an adult.
heal-older-crisps-night-question = Fenn iyo adeerkiis telefoonka habeenka ayay u diyaarinayaan. Dooro waxa hurdada ka caawiya.
    .easy = Telefoonka diyaari. Dooro waxa Fenn hurdada ka caawiya.
heal-older-crisps-night-pings = Dhawaaqyada
heal-older-crisps-night-pings-all = Shid ilaa saqda dhexe
heal-older-crisps-night-pings-all-reason = Hal ting, hal eegid, hurduna way tagtay.
heal-older-crisps-night-pings-eight = Dami siddeedda
heal-older-crisps-night-pings-eight-reason = Jibsigu subaxda weli wuu joogi doonaa.
heal-older-crisps-night-place = Halka uu seexdo
heal-older-crisps-night-place-pillow = Barkintiisa hoosteeda
heal-older-crisps-night-place-pillow-reason = Aad buu ugu dhow yahay, wuuna eegi doonaa.
heal-older-crisps-night-place-kitchen = Jikada
heal-older-crisps-night-place-kitchen-reason = Waxa aanu gaari karin ma toosiyo.
heal-older-crisps-night-seen = Tus inuu arkay
heal-older-crisps-night-seen-on = Shid
heal-older-crisps-night-seen-on-reason = Markaas dadku jawaab bay sugaan, wuuna dareemaa.
heal-older-crisps-night-seen-off = Dami
heal-older-crisps-night-seen-off-reason = Hadda markuu rabo ayuu jawaabi karaa.
heal-older-crisps-night-done = Habeen wanaagsan, telefoon. Habeen wanaagsan, Fenn.

## Spot: a chat app before joining. Age, adults who check, and signing up matter.
heal-older-crisps-app-question = Hare app sheeko oo cusub buu helay. Qaybahee muujiya inaanu ahayn Fasalka 6?
    .easy = Qaybahee muujiya in sheekadan Fasalka 6 loo samayn?
heal-older-crisps-app-name-name = Magaca
heal-older-crisps-app-name = Beerta Sheekada
heal-older-crisps-app-name-reason = Tani waa hagaag. Magacu ma sheego cidda loo sameeyey.
heal-older-crisps-app-age-name = Da’da
heal-older-crisps-app-age = Lix iyo toban jir iyo ka weyn
heal-older-crisps-app-age-reason = Fasalka 6 looma samayn. Qaar way ku murugeyn karaan.
heal-older-crisps-app-check-name = Cidda hubisa
heal-older-crisps-app-check = Cidna ma akhrido waxaad qorto
heal-older-crisps-app-check-reason = Markaas cidna ma caawiso haddii ay qaldanto. Sheeko fiican dad hubiya ayay leedahay.
heal-older-crisps-app-join-name = Sida lagu biiro
heal-older-crisps-app-join = Isdiiwaangelin looma baahna
heal-older-crisps-app-join-reason = Markaas qof kasta wuu soo geli karaa, wuuna bixi karaa magac la’aan.
heal-older-crisps-app-colour-name = Midabka
heal-older-crisps-app-colour = Bogga midab u dooro
heal-older-crisps-app-colour-reason = Tani waa hagaag. Midab waxba ma sheego.

## Chat: pressure at night, and somebody nobody knows. Fenn leaves and tells.
heal-older-crisps-dare-question = Waa tobanka habeenkii. Sheekadu way toostay. Maxuu Fenn sameeyaa?
heal-older-crisps-dare-place = Sheekada saaxiibbada
heal-older-crisps-dare-fenn = Fenn
heal-older-crisps-dare-odi = Odi
heal-older-crisps-dare-zip = Zip
heal-older-crisps-dare-lands-1 = Yaa soo jeeda? Dheh “jibsi” haddii kale waad baxday!
heal-older-crisps-dare-lands-2 = Jibsi! Waa markaaga, Fenn.
heal-older-crisps-dare-lands-crisp = Jibsi!
heal-older-crisps-dare-lands-crisp-reason = Hal eray, dabadeed mid kale. Ciyaar sidan ah dhammaad ma leh.
heal-older-crisps-dare-lands-silly = Doqonno baad tihiin!
heal-older-crisps-dare-lands-silly-reason = Taasi way xanuujin kartaa, dabadeedna habeenkii oo dhan ting.
heal-older-crisps-dare-lands-night = Habeen wanaagsan, berri baan akhrin.
heal-older-crisps-dare-lands-night-reason = Waa naxariis waana cad tahay. Saaxiib fiican subaxda weli wuu joogaa.
heal-older-crisps-dare-zip-1 = Saaxiibka ina-adeer baan ahay. Tijaabooyin geesinimo baan sameeyaa.
heal-older-crisps-dare-zip-2 = Caawa mid samee, haddii kale ilmo baad tahay. Cidna ha u sheegin.
heal-older-crisps-dare-zip-what = Tijaabo noocee ah?
heal-older-crisps-dare-zip-what-reason = Zip wuxuu rabaa inuu is yareeyo, si uu haa u yiraahdo. Wuu tegi karaa.
heal-older-crisps-dare-zip-leave = Sheekada isla markiiba ka bax
heal-older-crisps-dare-zip-leave-reason = Tijaabo, degdeg iyo sir: saddex calaamadood oo lagu baxo. Marka xigta, wuu sheegaa.
heal-older-crisps-dare-zip-quiet = Joog oo waxba ha oran
heal-older-crisps-dare-zip-quiet-reason = Zip mar kale wuu weydiin karaa. Fenn wuu bixi karaa oo sheegi karaa.
heal-older-crisps-dare-left-1 = Wadnahaygu degdeg buu u garaacmayaa.
heal-older-crisps-dare-left-tell = Hadda qof weyn oo kalsooni leh u sheeg
heal-older-crisps-dare-left-tell-reason = Dhib kuma geli doono sheegistiisa awgeed. Qofka weyni dadka sheekada maamula ayuu u sheegaa.
    .easy = Dhib kuma geli doono sheegistiisa awgeed. Qofka weyni wuu caawin karaa.
heal-older-crisps-dare-left-forget = Isku day inaad illowdo
heal-older-crisps-dare-left-forget-reason = Way adag tahay in lagu seexdo. Qof weyn isaga iyo kuwa kaleba wuu caawin karaa.

## Talk: a rule that grown-ups keep as well.
heal-older-crisps-rule-prompt = Samee xeer habeen wanaagsan oo telefoonnada ah. Dadka waaweynna waa inay oofiyaan!
heal-older-crisps-rule-starter = Xeer habeen wanaagsan oo fiican waa …

## Say: rehearsed aloud. Kind, clear and final.
heal-older-crisps-words-prompt = Saaxiib baa qoray “Hadda ma tegi kartid!” La dheh Fenn, si naxariis leh oo cad.
    .easy = La dheh Fenn, si naxariis leh oo cad.
heal-older-crisps-words-sentence = Habeen wanaagsan, berri baan akhrin doonaa.

## Exit: sleep, an age rating, a row of days.
heal-older-crisps-goodbye-lamp-question = Wren taablet bay sariirta ku akhridaa. Kow iyo tobanka way soo jeeddaa. Maxaa berri caawin kara?
    .easy = Wren taablet bay sariirta ku akhridaa. Ma seexan karto. Maxaa caawin kara?
heal-older-crisps-goodbye-lamp-bright = Shaashad ka dhalaalaysa, indhaha
heal-older-crisps-goodbye-lamp-bright-reason = Shaashad dhalaalaysa madaxa waxay u sheegi kartaa inay maalin tahay.
heal-older-crisps-goodbye-lamp-book = Buug warqad, sariirta shaashad la’aan
heal-older-crisps-goodbye-lamp-book-reason = Buuggu dhammaad buu leeyahay, mana dhawaaqo.
heal-older-crisps-goodbye-lamp-fast = Inay laba jeer ka degdegto
heal-older-crisps-goodbye-lamp-fast-reason = Markaas dhammaadka ayay gaartaa, mid kalena wuu jiraa. Buug ayaa caawin badan.
heal-older-crisps-goodbye-film-question = Bram waa toban jir. Ina-adeerkii filim shan iyo toban jir ah buu tusi rabaa. Maxuu dhihi karaa?
    .easy = Filim waa shan iyo toban jir. Bram waa toban. Maxuu dhihi karaa?
heal-older-crisps-goodbye-film-bad = “Sidaas uma xumaan karo”
heal-older-crisps-goodbye-film-bad-reason = Dad baa dhammaan daawaday intaanay lambarka siin. Waxa ku jira ayuu sheegaa.
heal-older-crisps-goodbye-film-both = “Aan doorano mid labadeenna ah”
heal-older-crisps-goodbye-film-both-reason = Hadda labaduba way ku raaxaysan karaan. Waa naxariis waana cad tahay.
heal-older-crisps-goodbye-film-sit = “Haye, haddaad i ag fadhiisato”
heal-older-crisps-goodbye-film-sit-reason = Weheshi way fiican tahay. Waxa ku jira isma beddelo.
heal-older-crisps-goodbye-row-question = Odi sagaashan maalmood oo isku xiga buu ciyaaray. Hadda wuu jiran yahay. Maxuu naftiisa ku dhihi karaa?
    .easy = Odi sagaashan maalmood buu ciyaaray. Hadda wuu jiran yahay. Maxuu ku fikiri karaa?
heal-older-crisps-goodbye-row-play = Waa inaan kaco oo ciyaaro
heal-older-crisps-goodbye-row-play-reason = App-ku sidaas buu jeclaan lahaa. Jirkiisu nasasho ayuu u baahan yahay.
heal-older-crisps-goodbye-row-fenn = Fenn furahayga ha qaato oo ii ciyaaro
heal-older-crisps-goodbye-row-fenn-reason = Fenn waa naxariis. Laakiin furaha sirta ahi Odi ayuu la joogaa.
heal-older-crisps-goodbye-row-number = Waa lambar uun, waan joogsan karaa
heal-older-crisps-goodbye-row-number-reason = App-ka ayaa tirada alifay. Odi isagaa go’aansan kara.

## Twelve potato hats. Second tale of “Good night, phone!”.

## Story: surprise eggs that cost money. Nobody tells Tumble off.
heal-older-potato-hats-eggs-1 = Tumble wuxuu rabaa bolo-boloda dahabka ee Beerta Bolo-boloda. Eeddadiis waxay u oggolaatay inuu hal ukun kaarkeeda ku iibsado.
    .easy = Tumble bolo-bolo dahab ah buu rabaa. Eeddadiis hal ukun bay u oggolaatay.
heal-older-potato-hats-eggs-1-bubble = Ukun iibso! Maxaa ku jira?
heal-older-potato-hats-eggs-2 = Ukunta koofi baradho ah baa ku jirta. Markaa Tumble mid kale ayuu iibsaday, haddana mid kale. Laba iyo toban buu iibsaday.
    .easy = Ukunta koofi baradho ah baa ku jirta. Markaa Tumble laba iyo toban buu iibsaday.
heal-older-potato-hats-eggs-3 = Bolo-bolo dahab ah ma haysto. Hal bolo-bolo caadi ah oo laba iyo toban koofi baradho leh ayuu haystaa. Aad bay isula weyn tahay.
    .easy = Hal bolo-bolo caadi ah oo laba iyo toban koofi baradho leh buu haystaa.
heal-older-potato-hats-eggs-3-bubble = Honk!

## Sort: a fair deal shows what one pays for.
heal-older-potato-hats-deal-question = Ma heshiis caddaalad ah baa, mise Tumble ayuu riixaa inuu bixiyo?
heal-older-potato-hats-deal-fair = Caddaalad
heal-older-potato-hats-deal-push = Riixid lacag
heal-older-potato-hats-deal-see = Koofida iyo qiimaha marka hore aragtaa
heal-older-potato-hats-deal-see-reason = Waad og tahay waxaad helayso. Waad weydiin kartaa oo fikiri kartaa.
heal-older-potato-hats-deal-egg = Marka hore bixi, dabadeed arag
heal-older-potato-hats-deal-egg-reason = Ma ogaan kartid waxaad iibsanayso. Taasi waa riixiddii.
heal-older-potato-hats-deal-gems = Koofi waa 50 jawharad. Baakaddu waa 40
heal-older-potato-hats-deal-gems-reason = Laba baakad baad iibsanaysaa. Jawharaduhu waxay na illowsiiyaan inay lacag tahay.
heal-older-potato-hats-deal-time = Sagaal daqiiqo ayay dhammaanaysaa
heal-older-potato-hats-deal-time-reason = Haa degdeg ah ayay rabtaa. Heshiis fiican cashada wuu sugi karaa.
heal-older-potato-hats-deal-once = Hal mar bixi, ciyaarta oo dhan hel
heal-older-potato-hats-deal-once-reason = Qiimaha waad og tahay. Wax kale ma weydiiso.

## Choice: a mistake with somebody’s card. Telling early makes it easy to mend.
heal-older-potato-hats-card-question = Kow iyo toban ukun oo dheeraad ah ayaa kaarka eeddadiis ku jira. Tumble wuu kululaaday. Maxuu samayn karaa?
    .easy = Tumble kow iyo toban ukun oo dheeraad ah buu iibsaday. Maxuu samayn karaa?
heal-older-potato-hats-card-more = Mid kale iibso, dahab noqon kartaa
heal-older-potato-hats-card-more-reason = Ukun kastaa isla fursad yar bay leedahay. “Mid kale” ayay ciyaartu rabtaa.
    .easy = Ukunta xigta koofi kale bay noqon kartaa.
heal-older-potato-hats-card-tell = Maanta eeddadiis u sheeg
heal-older-potato-hats-card-tell-reason = Way ku faraxsan tahay sheegiddiisa. Lacagta way dib u weydiisan kartaa, dukaankana way xiri kartaa.
heal-older-potato-hats-card-save = Aamus, maalin uun u celi
heal-older-potato-hats-card-save-reason = Waa naxariis inuu bixin rabo. Laakiin goor hore haddii ay ogaato, wax badan bay samayn kartaa.
    .easy = Waa naxariis inuu bixin rabo. Laakiin maanta way caawin kartaa.

## Chat: a gift that is a trick, in a chat nobody checks. Sprig keeps it, leaves and tells.
heal-older-potato-hats-goose-question = Sprig-na Beerta Bolo-boloda ayay ciyaartaa. Fariin baa timid. Maxay marka hore samaysaa?
    .easy = Fariin baa timid. Maxay Sprig marka hore samaysaa?
heal-older-potato-hats-goose-place = Sheeko furan, Beerta Bolo-boloda
heal-older-potato-hats-goose-sprig = Sprig
heal-older-potato-hats-goose-farmer = Beeraley 7
heal-older-potato-hats-goose-offer-1 = Salaan! Bolo-bolo dahab ah oo dheeraad ah baan kuu hayaa.
heal-older-potato-hats-goose-offer-2 = Furahaaga sirta ah ii sheeg, waan gelinayaa. Dhakhso!
heal-older-potato-hats-goose-offer-give = Waw, waa kan!
heal-older-potato-hats-goose-offer-give-reason = Furaha sirta ahi wax kasta oo ay leedahay wuu furaa. Hadiyad dhab ah uma baahna.
heal-older-potato-hats-goose-offer-keep = Fariinta hay, ha jawaabin
heal-older-potato-hats-goose-offer-keep-reason = Hadda way tusi kartaa waxay tiri. Marka xigta, way baxdaa.
heal-older-potato-hats-goose-offer-ask = Hore geli, dabadeed waan sheegayaa.
heal-older-potato-hats-goose-offer-ask-reason = Waa fariid in laga digtoonaado. Laakiin jawaabtu khiyaanada ayay sii waddaa.
heal-older-potato-hats-goose-kept-1 = Haye? Dhakhso! Oo ha sheegin.
heal-older-potato-hats-goose-kept-leave = Ciyaarta isla markiiba ka bax
heal-older-potato-hats-goose-kept-leave-reason = Hadiyad, degdeg iyo sir: saddex calaamadood oo lagu baxo. Marka xigta, way sheegtaa.
heal-older-potato-hats-goose-kept-wait = Sug oo arag waxa yimaada
heal-older-potato-hats-goose-kept-wait-reason = Waxaas oo kale ayaa iman kara. Sprig way bixi kartaa oo sheegi kartaa.
heal-older-potato-hats-goose-left-1 = Dareen fiican ma ahayn.
heal-older-potato-hats-goose-left-tell = Qof weyn u sheeg oo tus
heal-older-potato-hats-goose-left-tell-reason = Dhib kuma geli doonto sheegisteeda awgeed. Qofka weyni dadka ciyaarta maamula ayuu u sheegaa.
    .easy = Dhib kuma geli doonto sheegisteeda awgeed. Qofka weyni wuu caawin karaa.
heal-older-potato-hats-goose-left-play = Ciyaar cusub ciyaar
heal-older-potato-hats-goose-left-play-reason = Ciyaar cusub way fiicnaan kartaa. Laakiin Beeraley 7 ilmaha xiga ayuu weydiin karaa.

## Search: is a game for one’s age? Good words, then the best place to check.
heal-older-potato-hats-rating-question = Qof weyn Sprig ayuu ka caawiyaa: ma toban jir baa loo sameeyey? Dooro laba eray oo fiican.
    .easy = Beerta Bolo-boloda ma toban jir baa? Dooro laba eray oo fiican.
heal-older-potato-hats-rating-word-name = Beerta Bolo
heal-older-potato-hats-rating-word-name-reason = Waxay sheegaysaa ciyaarta ay ka hadlayso.
heal-older-potato-hats-rating-word-free = lacag la’aan
heal-older-potato-hats-rating-word-free-reason = Taasi khiyaano ayay heshaa, xaqiiq ma hesho.
heal-older-potato-hats-rating-word-age = da’da ciyaarta
heal-older-potato-hats-rating-word-age-reason = Waxay sheegaysaa waxa ay ogaan rabto.
heal-older-potato-hats-rating-word-best = ciyaar fiican
heal-older-potato-hats-rating-word-best-reason = Ciyaar kasta waxay tiraahdaa anigaa ugu fiican. Ma sheegto da’da.
heal-older-potato-hats-rating-asked = Boggee si fiican ugu sheega?
heal-older-potato-hats-rating-shop-title = Hadda ciyaar Beerta!
heal-older-potato-hats-rating-shop-from = Honk Games
heal-older-potato-hats-rating-shop = Toban jawharad bilaash hel.
heal-older-potato-hats-rating-shop-reason = Honk Games lacag bay bixisay inay hor marto. Waxay rabtaa inay ciyaarto.
heal-older-potato-hats-rating-fan-title = Ina-adeertay yar way jeceshahay
heal-older-potato-hats-rating-fan-from = Taageerayaasha
heal-older-potato-hats-rating-fan = Waa shan jir!
heal-older-potato-hats-rating-fan-reason = Hal ilmo way jeceshahay. Ma sheegto waxa ku jira.
heal-older-potato-hats-rating-board-title = Beerta: laba iyo toban jir
heal-older-potato-hats-rating-board-from = Xafiiska da’da ciyaaraha
heal-older-potato-hats-rating-board = Waxyaabo la iibsado iyo sheeko furan bay leedahay.
heal-older-potato-hats-rating-board-reason = Ciyaar kasta way eegaan, midna ma iibiyaan. Tan toban jir looma samayn.

## Feel: leaving while others stay up. Every answer is right.
heal-older-potato-hats-stay-question = Sprig sagaalka ayay seexataa. Saaxiibbadeed goor dambe ayay ciyaaraan. Sidee dareemi kartaa?
heal-older-potato-hats-stay-says = Dhammaan way run noqon karaan. Saaxiib yiraahda “Nasashada aan is aragno!” ayaa caawin kara.

## Say: rehearsed aloud. Kind, clear and final.
heal-older-potato-hats-words-prompt = Saaxiib baa qoray “Hal ukun oo kale uun!” La dheh Tumble, dhoola caddayn leh.
    .easy = La dheh Tumble, dhoola caddayn leh.
heal-older-potato-hats-words-sentence = Ukun dambe ma rabo, waan seexanayaa.

## Exit: sleep, an age rating, a surprise.
heal-older-potato-hats-goodbye-sleep-question = Tumble ma seexan karo. Ciyaartu madaxiisa ayay weli ku jirtaa. Maxaa berri ugu caawin badan?
    .easy = Tumble ciyaar ka dib ma seexan karo. Maxaa caawin kara?
heal-older-potato-hats-goodbye-sleep-early = Saacad hurdada ka hor jooji
heal-older-potato-hats-goodbye-sleep-early-reason = Madaxu wakhti buu u baahan yahay inuu degi. Buug ama sheeko ayaa caawin kara.
heal-older-potato-hats-goodbye-sleep-goal = Jooji markuu bolo-bolada dahabka helo
heal-older-potato-hats-goodbye-sleep-goal-reason = Weligeed ma noqon karto! Wakhti la joogsado ayaa caawin badan.
heal-older-potato-hats-goodbye-sleep-count = Tiri bolo-bolo koofi leh
heal-older-potato-hats-goodbye-sleep-count-reason = Hal bolo-bolo, laba bolo-bolo … Laakiin saacad deggan ayaa caawin badan.
heal-older-potato-hats-goodbye-birthday-question = App sheeko waa saddex iyo toban jir. Sprig wuxuu weydiiyey goorta ay dhalatay. Waa toban jir. Maxay samayn kartaa?
    .easy = Sheeko waa saddex iyo toban jir. Sprig waa toban. Maxay samayn kartaa?
heal-older-potato-hats-goodbye-birthday-old = Sannad ku habboon qor
heal-older-potato-hats-goodbye-birthday-old-reason = Markaas wuxuu tusaa waxyaabo aan toban jir loo samayn.
heal-older-potato-hats-goodbye-birthday-other = Qof weyn sheeko toban jir ah weydii
heal-older-potato-hats-goodbye-birthday-other-reason = Sheeko da’deeda ah isdiiwaangelin bay weydiisaa. Dad waaweyn ayaa hubiya.
heal-older-potato-hats-goodbye-birthday-friend = Bogga saaxiib isticmaal
heal-older-potato-hats-goodbye-birthday-friend-reason = Ammaan bay u ekaan kartaa, laakiin waa isla sheekadii. Waxa ku jira toban jir looma samayn.
    .easy = Waa isla sheekadii. Toban jir looma samayn.
heal-older-potato-hats-goodbye-gift-question = Ciyaar toddobaadkan maalin walba ukun bilaash ah bay Tumble siisaa. Maxay u tahay?
heal-older-potato-hats-goodbye-gift-kind = Ciyaartu way naxariisatay
heal-older-potato-hats-goodbye-gift-kind-reason = Naxariis bay u ekaan kartaa. Waxay rabtaa inuu soo noqdo, dabadeedna bixiyo.
heal-older-potato-hats-goodbye-gift-back = Inuu maalin walba soo noqdo
heal-older-potato-hats-goodbye-gift-back-reason = Hadda khiyaanada wuu og yahay, isagaa go’aansan kara.
heal-older-potato-hats-goodbye-gift-goose = In bolo-bolodu faraxdo
heal-older-potato-hats-goodbye-gift-goose-reason = Bolo-bolodu laba iyo toban koofi bay leedahay. Aad bay u faraxsan tahay.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-older-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
heal-older-helpers-teacher = Macallinkayga
heal-older-helpers-class = Qof weyn oo fasalka ka caawiya
heal-older-helpers-lunch = Caawiyaha qadada
heal-older-helpers-office = Xafiiska dugsiga
heal-older-helpers-home = Qof weyn oo guriga jooga
heal-older-helpers-family = Qof weyn oo qoyskayga ah
