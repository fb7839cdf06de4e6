# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
info-middle-title = Sug daqiiqad!
info-middle-outcome-search = Erayo raadin oo fiican ayaan doortaa. Xayaysiiska waan garan karaa.
info-middle-outcome-check = Waan hubiyaa inay run tahay intaanan sii dirin.
info-middle-outcome-chatbot = Waan ogahay in chatbot-ku qaldami karo.
info-middle-outcome-tell = Waan sheegaa haddii bog aanu fiicnayn.

## A whale in the duck pond. First tale of “Hold on a minute!”.

## Story: Odi believes a picture. It is funny, and nobody laughs at him.
info-middle-pond-whale-pond-1 = Sawir baa taabletka Odi ka soo booday. Run buu u eg yahay! Saaxiibbadiis oo dhan buu u sheegay.
    .easy = Sawir baa soo booday. Run buu u eg yahay!
info-middle-pond-whale-pond-1-bubble = Nibiri balligeenna ku jira!
info-middle-pond-whale-pond-2 = Nibirigu muxuu cunaa? Odi waa inuu qiyaaso. Afartan rooti oo jiis leh buu sameeyey.
    .easy = Nibirigu muxuu cunaa? Odi afartan rooti oo jiis leh buu sameeyey.
info-middle-pond-whale-pond-3 = Balliga nibiri kuma jirto. Hal shimbir biyood baa joogta. Weligeed sidaas uma farxin.
    .easy = Nibiri ma jirto. Hal shimbir oo faraxsan baa joogta.
info-middle-pond-whale-pond-3-bubble = Kuwaak!

## Spot: the page with the whale. Every clue can be checked.
info-middle-pond-whale-clues-question = Wren bogga Odi bay la akhrisay. Qaybahee noo sheega inaan hubinno?
info-middle-pond-whale-clues-who-name = Cidda samaysay
info-middle-pond-whale-clues-who = Fiidyowyada Balliga Yaab
info-middle-pond-whale-clues-who-reason = Waa ayo? Way fiican tahay in la hubiyo cidda bog samaysay.
info-middle-pond-whale-clues-heading-name = Ciwaanka
info-middle-pond-whale-clues-heading = Wararka balliga
info-middle-pond-whale-clues-heading-reason = Qaybtani waa hagaag. Way warramaysaa, mana riixayso.
info-middle-pond-whale-clues-picture-name = Sawirka
info-middle-pond-whale-clues-picture = Nibiri saddex dabo leh, kursi agtiis
info-middle-pond-whale-clues-picture-reason = Saddex dabo! Kumbuyuutarku wuxuu samayn karaa sawir wax aan weligood jirin.
info-middle-pond-whale-clues-small-name = Erayada yaryar
info-middle-pond-whale-clues-small = App sawir ayaa lagu sameeyey
info-middle-pond-whale-clues-small-reason = Erayada yaryar ee dhammaadka ayaa wax badan noo sheegi kara.
info-middle-pond-whale-clues-button-name = Badhanka
info-middle-pond-whale-clues-button = Dhakhso! Toban saaxiib u dir
info-middle-pond-whale-clues-button-reason = Waxay rabtaa inaan degdegno. War run ahi hubin wuu sugi karaa.

## Sort: adverts and facts. An advert may look like a clip.
info-middle-pond-whale-sell-question = Kee xaqiiq noo sheega? Keese wax iibinaya?
info-middle-pond-whale-sell-fact = Xaqiiq la hubiyo
info-middle-pond-whale-sell-advert = Xayaysiis
info-middle-pond-whale-sell-air = Nibirigu hawo ayuu neefsadaa
info-middle-pond-whale-sell-air-reason = Buug baad ka hubin kartaa. Waxba ma iibiso.
info-middle-pond-whale-sell-sweets = Nacnac nibiri: maanta laba iibso
info-middle-pond-whale-sell-sweets-reason = “Iibso” bay leedahay. Dukaan lacagteenna ayuu rabaa.
info-middle-pond-whale-sell-deep = Balligu laba mitir buu qoto leeyahay
info-middle-pond-whale-sell-deep-reason = Waan cabbiri karnaa. Taasi waa xaqiiq la hubin karo.
info-middle-pond-whale-sell-clip = Xiddig baalal u xiran lacag dukaan
info-middle-pond-whale-sell-clip-reason = Dukaanka ayaa lacag siiya. Markaa fiidyowgeeduna waa xayaysiis.
info-middle-pond-whale-sell-best = Rootiga shimbiraha ee dunida ugu fiican
info-middle-pond-whale-sell-best-reason = “Ugu fiican” dukaanka ayaa yiri. Rooti buu iibin rabaa.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-pond-whale-food-question = Nibirigu muxuu cunaa? Odi ka caawi laba eray oo raadin ah.
info-middle-pond-whale-food-word-whale = nibiri
info-middle-pond-whale-food-word-whale-reason = Waxay sheegaysaa waxa Odi ogaan rabo.
info-middle-pond-whale-food-word-please = fadlan
info-middle-pond-whale-food-word-please-reason = Naxariis badan! Laakiin raadintu uma baahna.
info-middle-pond-whale-food-word-eat = cuno
info-middle-pond-whale-food-word-eat-reason = Waxay sheegaysaa waxa uu ogaan rabo.
info-middle-pond-whale-food-word-cheese = jiis
info-middle-pond-whale-food-word-cheese-reason = Taasi waa qiyaas. Rootigii jiiska ayay ku celin kartaa.
info-middle-pond-whale-food-asked = Dukaan baa ugu horreeya. Kee Odi ugu fiican?
info-middle-pond-whale-food-shop-title = Sanduuqa Cuntada Nibiriga
info-middle-pond-whale-food-shop-from = Dukaanka Snack Splash
info-middle-pond-whale-food-shop = Lix gini uun. Hadda qaado!
info-middle-pond-whale-food-shop-reason = Dukaanku lacag buu bixiyey inuu hor maro. Horreeyaa mar walba ma fiicna.
info-middle-pond-whale-food-pet-title = Nibirigaygu jiis buu jecel yahay
info-middle-pond-whale-food-pet-from = Bog jecele
info-middle-pond-whale-food-pet = Dad badan ayaa boggan taabta.
info-middle-pond-whale-food-pet-reason = Meel sare ayuu ku yaal waayo dad badan baa taabta. Taasi run kama dhigayso.
    .easy = Dad badan baa taabta. Weli waa la alifi karaa.
info-middle-pond-whale-food-museum-title = Waxa nibirigu cuno
info-middle-pond-whale-food-museum-from = Matxafka Badda
info-middle-pond-whale-food-museum = Qaar kalluun bay cunaan. Qaar xayawaan yaryar oo badda ah.
info-middle-pond-whale-food-museum-reason = Matxaf bad nibiriga wuu yaqaan. Waa meel fiican oo la eego.

## Chat: a chatbot that sounds sure. The teacher has agreed to it.
info-middle-pond-whale-bot-question = Mole wuxuu yiri chatbot-kan fasalka waa loo isticmaali karaa. Maxuu Odi ku yiraahdaa?
    .easy = Maxuu Odi chatbot-ka ku yiraahdaa?
info-middle-pond-whale-bot-place = Chatbot shaqo-guri
info-middle-pond-whale-bot-odi = Odi
info-middle-pond-whale-bot-bot = Caawiyaha Shaqo-guriga
info-middle-pond-whale-bot-ask-1 = Nibiri balli ma ku noolaan karaa?
info-middle-pond-whale-bot-ask-2 = Haa! Nibiriga balligu waa yar yahay. Jiis buu cunaa.
info-middle-pond-whale-bot-ask-write = Mahadsanid! Fasalka ayaan u sheegayaa.
info-middle-pond-whale-bot-ask-write-reason = Aad buu u hubaa. Chatbot wuu hubi karaa haddana wuu qaldami karaa.
info-middle-pond-whale-bot-ask-know = Sidee ku ogaatay taas?
info-middle-pond-whale-bot-ask-know-reason = Waa wax fiican in la weydiiyo. Aan eegno waxa uu yiraahdo.
info-middle-pond-whale-bot-ask-draw = Hadda nibiri balli ii sawir.
info-middle-pond-whale-bot-ask-draw-reason = Sawirkaasna waa la alifay. Odi weli ma oga.
info-middle-pond-whale-bot-how-1 = Erayo isku habboon baan isku xigsiiyaa. Waan qaldami karaa.
info-middle-pond-whale-bot-how-again = Haye, toban xaqiiq oo kale sheeg.
info-middle-pond-whale-bot-how-again-reason = Toban qiyaas oo kale ma caawiyaan. Odi wuxuu u baahan yahay meel fiican oo uu ka hubiyo.
info-middle-pond-whale-bot-how-book = Jooji, buug nibiri eeg
info-middle-pond-whale-bot-how-book-reason = Hadda laba meelood buu eegi karaa. Waa hab fiican oo chatbot loo isticmaalo.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-pond-whale-page-question = Wren nibiri bay raadinaysay. Bog sawirro cabsi leh ayaa soo baxay. Calooshii way xumaatay. Maxaa caawiya?
    .easy = Bog cabsi leh baa soo baxay. Maxay Wren samayn kartaa?
info-middle-pond-whale-page-close = Xir oo waxba ha oran
info-middle-pond-whale-page-close-reason = Shaashaddeeda wuu ka tagay. Ilmaha xiga weli wuu heli karaa. Wren way sheegi kartaa.
    .easy = Ilmaha xiga weli wuu heli karaa. Wren way sheegi kartaa.
info-middle-pond-whale-page-cover = Dabool oo Mole u sheeg
info-middle-pond-whale-page-cover-reason = Dhib kuma geli doonto sheegisteeda awgeed. Mole bogga wuu joojin karaa.
info-middle-pond-whale-page-look = Fenn u yeer ha eego
info-middle-pond-whale-page-look-reason = Markaas Fenn-na wuu arkay. Macallin ayaa ka caawin badan.

## Say: rehearsed aloud, to the teacher.
info-middle-pond-whale-words-prompt = Bog aan macallin dooran baa soo booday. La dheh Wren, cod weyn oo cad.
info-middle-pond-whale-words-sentence = Boggani ma fiicna, markaa waan kuu sheegayaa.

## Exit: adverts, a check before sharing, a chatbot.
info-middle-pond-whale-goodbye-first-question = Bram buugag shinni ah ayuu raadinayaa. Natiijada koowaad waa xayaysiis. Sidee ku timid?
    .easy = Natiijada koowaad waa xayaysiis. Sidee ku timid?
info-middle-pond-whale-goodbye-first-paid = Dukaan baa meesha iibsaday
info-middle-pond-whale-goodbye-first-paid-reason = Haa, meesha sare lacag baa lagu heli karaa. Markaa kuwa xigana waan eegnaa.
    .easy = Haa. Markaa kuwa xigana waan eegnaa.
info-middle-pond-whale-goodbye-first-best = Waa kan ugu fiican
info-middle-pond-whale-goodbye-first-best-reason = Way fiicnaan kartaa ama maya. Dukaan baa meesha iibsaday.
info-middle-pond-whale-goodbye-first-mole = Mole ayaa dhigay
info-middle-pond-whale-goodbye-first-mole-reason = Mole kala horreynta ma doorto. Dukaan baa meesha iibsaday.
info-middle-pond-whale-goodbye-dog-question = Fenn waxaa u yimid sawir eey diyaarad wada. Maxuu marka hore sameeyaa?
info-middle-pond-whale-goodbye-dog-send = Saaxiibbadiis oo dhan u dir
info-middle-pond-whale-goodbye-dog-send-reason = Waa madadaalo! Laakiin saaxiibbadiis run bay moodi karaan. Marka hore wuu hubin karaa.
info-middle-pond-whale-goodbye-dog-check = Hubi cidda samaysay
info-middle-pond-whale-goodbye-dog-check-reason = Markaas wuu ogaanayaa inay alifan tahay. Wuu sheegi karaa markuu tusayo.
info-middle-pond-whale-goodbye-dog-wave = Diyaarad kasta gacan u haadi
info-middle-pond-whale-goodbye-dog-wave-reason = Eeyga waa la alifi karaa! Fenn marka hore wuu hubin karaa.
info-middle-pond-whale-goodbye-legs-question = Chatbot wuxuu Wren u sheegay in shinnidu afar lugood leedahay. Maxay samaysaa?
info-middle-pond-whale-goodbye-legs-copy = Buuggeeda ku qor
info-middle-pond-whale-goodbye-legs-copy-reason = Shinnidu lix lugood bay leedahay! Chatbot wuu qaldami karaa.
info-middle-pond-whale-goodbye-legs-second = Buug shinnina eeg
info-middle-pond-whale-goodbye-legs-second-reason = Meel labaad ayaa ka caawisa hubinta. Shinnidu lix lugood bay leedahay!

## The penguins’ post. Second tale of “Hold on a minute!”.

## Story: Pebble believes a clip. It is funny, and nobody laughs at her.
info-middle-penguin-post-letter-1 = Pebble fiidyow bay aragtay. Bengwiinno ayaa boostada gaari ku keena!
info-middle-penguin-post-letter-1-bubble = Biib biib, boosto!
info-middle-penguin-post-letter-2 = Warqad bay bengwiinnada u qortay. Kalluun mahadnaq ah ayay ku ridday.
    .easy = Way u qortay. Kalluun bay warqadda ku ridday!
info-middle-penguin-post-letter-3 = Warqaddii dugsiga ayay ku soo noqotay. Ur! Xafiiska oo dhan sanka ayay qabsadeen.
    .easy = Warqaddii way soo noqotay. Ur badanaa!
info-middle-penguin-post-letter-3-bubble = Tani ma bengwiin bay u socotaa?

## Order: how a made-up clip comes to look true.
info-middle-penguin-post-spread-question = Fiidyowga waa la alifay. Sidee run ugu ekaaday? Kaararka isku xigsii.
    .easy = Sidee fiidyowgii la alifay run ugu ekaaday?
info-middle-penguin-post-spread-make = Qof baa fiidyow madadaalo u sameeyey
info-middle-penguin-post-spread-make-reason = Hal fiidyow ayay ku bilaabantaa. Kii sameeyey malaha dhib ma rabin.
info-middle-penguin-post-spread-laugh = Pebble way qososhay, isla markiiba dirtay
info-middle-penguin-post-spread-laugh-reason = Dareen weyn wuu na degdejiyaa. Markaas hubinta waan illoobi karnaa.
info-middle-penguin-post-spread-trust = Saaxiibbadeed way rumaysteen, wayna direen
info-middle-penguin-post-spread-trust-reason = Saaxiibbada waan rumaysannaa. Saaxiibna wuu qaldami karaa.
info-middle-penguin-post-spread-town = Shaashadahooda oo dhan, run bay u egtahay
info-middle-penguin-post-spread-town-reason = Koobiyo badan weli waa hal fiidyow oo la alifay.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-penguin-post-home-question = Bengwiinku xaggee ku nool yahay? Pebble ka caawi laba eray oo fiican.
info-middle-penguin-post-home-word-hello = salaan
info-middle-penguin-post-home-word-hello-reason = Bengwiinku salaan ma yiraahdaan! Raadinta ma caawiso.
info-middle-penguin-post-home-word-penguin = bengwiin
info-middle-penguin-post-home-word-penguin-reason = Waxay sheegaysaa waxa ay ogaan rabto.
info-middle-penguin-post-home-word-van = gaari
info-middle-penguin-post-home-word-van-reason = Taasi fiidyowga ayay ka timid. Isla fiidyowga ayay heli kartaa.
info-middle-penguin-post-home-word-live = nool
info-middle-penguin-post-home-word-live-reason = Waxay sheegaysaa waxa ay ogaan rabto.
info-middle-penguin-post-home-asked = Xayaysiis baa ugu horreeya. Kee ugu fiican iyada?
info-middle-penguin-post-home-shop-title = Dharka hurdada bengwiin
info-middle-penguin-post-home-shop-from = Dukaanka Cosy Beak
info-middle-penguin-post-home-shop = Qiimo badh, ilaa lixda uun!
info-middle-penguin-post-home-shop-reason = Dukaanku lacag buu bixiyey inuu hor maro. Wax buu iibin rabaa.
info-middle-penguin-post-home-clip-title = Bengwiin gaari boosto wada!
info-middle-penguin-post-home-clip-from = Brrr Clips
info-middle-penguin-post-home-clip = Laba milyan oo qof baa aragtay.
info-middle-penguin-post-home-clip-reason = Meel sare ayuu ku yaal waayo dad badan baa taabta. Taasi run kama dhigayso.
    .easy = Dad badan baa taabta. Weli waa la alifi karaa.
info-middle-penguin-post-home-museum-title = Halka bengwiinku ku nool yahay
info-middle-penguin-post-home-museum-from = Matxafka Barafka
info-middle-penguin-post-home-museum = Badankood badaha qabow ee koonfurta fog ayay ku nool yihiin.
info-middle-penguin-post-home-museum-reason = Matxaf xaqiiqooyinka wuu hubiyaa. Waa meel fiican oo la eego.

## Spot: a chatbot’s answer. The teacher has agreed to it.
info-middle-penguin-post-bot-question = Macallinka Pebble wuxuu oggolaaday chatbot-kan. Xariiqyadee hubin u baahan?
    .easy = Pebble chatbot ayay weydiisay. Xariiqyadee hubin u baahan?
info-middle-penguin-post-bot-who-name = Cidda ka timid
info-middle-penguin-post-bot-who = Caawiyaha Shaqo-guriga
info-middle-penguin-post-bot-who-reason = Tani waa hagaag. Macallinkeedu wuu oggolaaday.
info-middle-penguin-post-bot-birds-name = Xariiqda koowaad
info-middle-penguin-post-bot-birds = Bengwiinku waa shimbiro.
info-middle-penguin-post-bot-birds-reason = Tani waa hagaag. Buug shimbireedna wuu sheegayaa.
info-middle-penguin-post-bot-fly-name = Xariiqda labaad
info-middle-penguin-post-bot-fly = Way duulaan haddii ay ordaan.
info-middle-penguin-post-bot-fly-reason = Bengwiinku wuu dabbaashaa, laakiin ma duulo. Chatbot wuu qaldami karaa.
info-middle-penguin-post-bot-van-name = Xariiqda saddexaad
info-middle-penguin-post-bot-van = Bengwiin kasta gaari buu leeyahay.
info-middle-penguin-post-bot-van-reason = Fiidyowga malaha wuu akhriyey. Erayo buu isku xigsiiyaa, run iyo been.
info-middle-penguin-post-bot-sure-name = Xariiqda dambe
info-middle-penguin-post-bot-sure = Weligay ma qaldamo.
info-middle-penguin-post-bot-sure-reason = Aad buu u hubi karaa. Haddana meel labaad ayaan ka hubinnaa.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-penguin-post-page-question = Tumble baraf buu raadinayey. Bog sawirro xun leh ayaa soo baxay. Wuu kululaaday oo xumaaday. Maxaa caawiya?
    .easy = Bog xun baa soo baxay. Maxuu Tumble samayn karaa?
info-middle-penguin-post-page-tap = Taabo oo rajee inay joogsato
info-middle-penguin-post-page-tap-reason = Taabasho mid kale oo la mid ah bay keeni kartaa. Tumble wuu joogsan karaa oo sheegi karaa.
info-middle-penguin-post-page-cover = Dabool oo macallinka u sheeg
info-middle-penguin-post-page-cover-reason = Macallinkiisu wuu ku faraxsan yahay sheegiddiisa. Hadda qof weyn bogga wuu joojin karaa.
info-middle-penguin-post-page-hide = Xir oo aamus
info-middle-penguin-post-page-hide-reason = Ma dooran, markaa eed kuma laha. Tumble wuu sheegi karaa.

## Say: rehearsed aloud. Asking for time to check.
info-middle-penguin-post-words-prompt = Saaxiib baa yiri “Ii soo dir, dhakhso!” La dheh Pebble.
info-middle-penguin-post-words-sentence = Sug, waan hubinayaa intaanan dirin.

## Talk: what makes a child stop and check.
info-middle-penguin-post-stop-prompt = Laba-laba u hadla. Maxaa kaa joojin kara inaad hubiso sawir ama fiidyow?
info-middle-penguin-post-stop-starter = Waan joogsan lahaa oo hubin lahaa haddii …

## Exit: adverts, a check before sharing, a chatbot.
info-middle-penguin-post-goodbye-first-question = Tumble baaskiillo ayuu raadinayaa. Boggee dukaan lacag ka bixiyey?
info-middle-penguin-post-goodbye-first-best = Kan baaskiilka ugu fiican leh
info-middle-penguin-post-goodbye-first-best-reason = Way fiicnaan kartaa ama maya. Erayga “xayaysiis” ayaa noo sheega in lacag la bixiyey.
info-middle-penguin-post-goodbye-first-paid = Kan ay ku qoran tahay xayaysiis
info-middle-penguin-post-goodbye-first-paid-reason = Haa, eraygaas yar ayaa noo sheega. Markaa kuwa xigana waan eegnaa.
    .easy = Haa. Markaa kuwa xigana waan eegnaa.
info-middle-penguin-post-goodbye-first-dog = Kan eeyga baaskiilka saaran
info-middle-penguin-post-goodbye-first-dog-reason = Ha ha! Laakiin erayga “xayaysiis” ayaa noo sheega in lacag la bixiyey.
info-middle-penguin-post-goodbye-friday-question = Saaxiib baa qoray “Jimcaha dugsi ma jiro!” Maxay Pebble marka hore samaysaa?
info-middle-penguin-post-goodbye-friday-send = Fasalka oo dhan u sheeg
info-middle-penguin-post-goodbye-friday-send-reason = Haddii aanay run ahayn, dhammaan way qaldamaan. Marka hore way hubin kartaa.
info-middle-penguin-post-goodbye-friday-bed = Isniinta ilaa hurdo
info-middle-penguin-post-goodbye-friday-bed-reason = Hurdo dheer oo macaan! Laakiin run malaha ma aha.
info-middle-penguin-post-goodbye-friday-check = Dugsiga weydii inay run tahay
info-middle-penguin-post-goodbye-friday-check-reason = Dugsigu si fiican buu u yaqaan. Hadda Pebble-na way taqaan.
info-middle-penguin-post-goodbye-gran-question = Chatbot wuxuu yiri ayeeyada Tumble diyaarad bay waddaa. Ayeeyo rooti bay dubtaa. Maxaa qaldamay?
    .easy = Chatbot wuxuu yiri Ayeeyo diyaarad bay waddaa. Ma waddo! Maxaa qaldamay?
info-middle-penguin-post-goodbye-gran-guess = Ma ogayn, markaa wuu alifay
info-middle-penguin-post-goodbye-gran-guess-reason = Chatbot meel bannaan qiyaas buu ku buuxin karaa. Markaa waan hubinnaa.
info-middle-penguin-post-goodbye-gran-knows = Si fiican buu u yaqaan
info-middle-penguin-post-goodbye-gran-knows-reason = Tumble ayaa ayeeyadiis ugu yaqaan. Chatbot wax buu alifi karaa.

## The grown-ups a child may name. Never assume a mum or a dad.
info-middle-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
info-middle-helpers-teacher = Macallinkayga
info-middle-helpers-class = Qof weyn oo fasalka ka caawiya
info-middle-helpers-lunch = Caawiyaha qadada
info-middle-helpers-office = Xafiiska dugsiga
info-middle-helpers-home = Qof weyn oo guriga jooga
info-middle-helpers-family = Qof weyn oo qoyskayga ah
