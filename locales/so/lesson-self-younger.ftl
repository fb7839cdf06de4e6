# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
self-younger-title = Malee waa kuma!
self-younger-outcome-say = Waxaan dhihi karaa “Jooji” ama “Waan weydiin doonaa”.
self-younger-outcome-look = Weji ciyaareed run ma noqon karo. Waan ogahay.
self-younger-outcome-photo = Sawirkayga anigaa leh. Waan ilaashadaa.
self-younger-outcome-tell = Waan sheegaa haddii ay xumaato.

### First tale: Sir Carrot

## Story: a picture tool puts a moustache on whatever it sees. The bubble is Wren, who speaks for her carrot.
self-younger-sir-carrot-carrot-1 = Taabletku shaarubo ayuu bishinta kaa saari karaa!
self-younger-sir-carrot-carrot-2 = Wren karootadeeda ayay ku tijaabisay.
self-younger-sir-carrot-carrot-2-bubble = Maalin wanaagsan, waa Mudane Karooto!
self-younger-sir-carrot-carrot-3 = Hadda waa markii Bram. Calooshiisii way isku xirantay.

## Choice: Bram does not like his picture
self-younger-sir-carrot-stop-question = Bram sawirkiisa ma jecla. Maxaa caawiya?
self-younger-sir-carrot-stop-grab = Ka qaad taabletka
self-younger-sir-carrot-stop-grab-reason = Wuu jabi karaa. Eray baa joojin kara.
self-younger-sir-carrot-stop-laugh = Qosol, si aan loo ogaan
self-younger-sir-carrot-stop-laugh-reason = Markaas way ku badin karaan. Bram jooji ayuu dhihi karaa.
self-younger-sir-carrot-stop-stop = Dheh “Jooji, fadlan”
self-younger-sir-carrot-stop-stop-reason = Wren iyo Fenn way joojiyeen. Haddii kale Bram wuu sheegaa.

## Say: the sentence is rehearsed aloud, with a hand held up
self-younger-sir-carrot-say-stop-prompt = Gacanta kor u taag oo dheh.
self-younger-sir-carrot-say-stop-sentence = Jooji, fadlan, ma jecli.

## Match: the look and what is said give away who is playing. Each partner is an animal of the story.
self-younger-sir-carrot-who-question = Ciyaar bay ciyaarayaan. Kee waa kuma?
self-younger-sir-carrot-who-robot = Robot dabbaasha
self-younger-sir-carrot-who-robot-partner = Odi
self-younger-sir-carrot-who-robot-reason = Odi dabbaasha ayuu jecel yahay. Halkan waa robot!
self-younger-sir-carrot-who-lion = Libaax sigisyo casuus leh
self-younger-sir-carrot-who-lion-partner = Fenn
self-younger-sir-carrot-who-lion-reason = Fenn sigisyada casuuska ah ayuu jecel yahay.
self-younger-sir-carrot-who-cat = Bisad karooto cunaysa
self-younger-sir-carrot-who-cat-partner = Wren
self-younger-sir-carrot-who-cat-reason = Bisad bay u egtahay. Wren ayaa ciyaaraysa.

## Choice: a figure nobody knows
self-younger-sir-carrot-duck-bubble = Kuwaak, kuwaak
self-younger-sir-carrot-duck-question = Shimbir biyood baa timid. Yaa ku ciyaaraya?
self-younger-sir-carrot-duck-child = Ilmo sida Wren ah
self-younger-sir-carrot-duck-child-reason = Waa noqon kartaa. Weli ma arki karno.
self-younger-sir-carrot-duck-tell = Ma ogaan karno
self-younger-sir-carrot-duck-tell-reason = Kariye qaaddo haysta ayuu noqon karaa!
self-younger-sir-carrot-duck-duck = Shimbir biyood
self-younger-sir-carrot-duck-duck-reason = Kuwaak! Shimbir sidaas wax uma taabato.

## Sort: what to show in a game
self-younger-sir-carrot-cards-question = Ciyaartu sawir bay Wren weydiisatay. Keeda?
self-younger-sir-carrot-cards-basket-1 = Waa la tusi karaa
self-younger-sir-carrot-cards-basket-2 = Ha tusin
self-younger-sir-carrot-cards-school = Wren iyo dugsigeeda
self-younger-sir-carrot-cards-school-reason = Waxay tusaysaa halka ay maalintii joogto.
self-younger-sir-carrot-cards-friend = Sawirka Bram
self-younger-sir-carrot-cards-friend-reason = Waa wejiga Bram, markaa waa gaar.
self-younger-sir-carrot-cards-lion = Libaax ay sawirtay
self-younger-sir-carrot-cards-lion-reason = Waa farshaxan, wejigeeda ma aha. Fiican!
self-younger-sir-carrot-cards-carrot = Karooto
self-younger-sir-carrot-cards-carrot-reason = Waa karooto, markaa waa hagaag.
self-younger-sir-carrot-cards-photo = Sawirka Wren
self-younger-sir-carrot-cards-photo-reason = Sawirku Wren dhabta ah ayuu tusaa. Iyadaa leh.

## Talk: a game face without a photo
self-younger-sir-carrot-face-prompt = Wejigaaga ciyaartu muxuu noqon karaa?
self-younger-sir-carrot-face-starter = Wejigayga ciyaartu waa …

## Exit: tell when a picture feels bad
self-younger-sir-carrot-goodbye-odd-question = Sawir baa calooshii Wren xumeeyey. Maxay samayn kartaa?
self-younger-sir-carrot-goodbye-odd-look = Sii eeg
self-younger-sir-carrot-goodbye-odd-look-reason = Markaas way sii xumaataa. Wren way sheegi kartaa.
self-younger-sir-carrot-goodbye-odd-tell = U sheeg qof weyn
self-younger-sir-carrot-goodbye-odd-tell-reason = Waa ballan aan qaadnay. Way caawin karaan.
self-younger-sir-carrot-goodbye-odd-off = Xir, waxba ha oran
self-younger-sir-carrot-goodbye-odd-off-reason = Xir, haa! Dabadeedna sheeg.

### Second tale: the shark in a skirt

## Story: Odi makes a figure for a game. The bubble is Odi’s.
self-younger-fancy-shark-shark-1 = Odi ciyaaryahan buu samaystay.
self-younger-fancy-shark-shark-2 = Waa libaax badeed goonno duudduuban leh!
self-younger-fancy-shark-shark-2-bubble = Waan qaniinaa, laakiin waan wareegtaa!

## Build: a figure without private facts
self-younger-fancy-shark-profile-question = Odi ka caawi boggiisa ciyaarta.
self-younger-fancy-shark-profile-face = Dooro weji
self-younger-fancy-shark-profile-face-shark = Libaax badeed goonno leh
self-younger-fancy-shark-profile-face-shark-reason = Dhammaan waan qosli karnaa. Odi cidna ma aragto.
self-younger-fancy-shark-profile-face-photo = Sawirka Odi
self-younger-fancy-shark-profile-face-photo-reason = Odi dhabta ah ayuu tusaa. Taasi waa gaar.
self-younger-fancy-shark-profile-name = Muxuu magaciisu yahay?
self-younger-fancy-shark-profile-name-real = Odi Otter
self-younger-fancy-shark-profile-name-real-reason = Magaciisa dhabta ah isagaa iska leh.
self-younger-fancy-shark-profile-name-fin = Baal Qurux
self-younger-fancy-shark-profile-name-fin-reason = Magac lagu qoslo waa magac fiican.
self-younger-fancy-shark-profile-line = Dooro weedh
self-younger-fancy-shark-profile-line-twirl = Waan wareegaa
self-younger-fancy-shark-profile-line-twirl-reason = Qaar badan baa wareegta. Waa la sheegi karaa.
self-younger-fancy-shark-profile-line-mill = Warshad baan ag joogaa
self-younger-fancy-shark-profile-line-mill-reason = Waxay sheegaysaa halkuu deggan yahay. Taasi waa gaar.
self-younger-fancy-shark-profile-done = Waa libaax badeed fiican! Cidna Odi ma arki karto.

## Choice: the game wants to see him.
self-younger-fancy-shark-camera-question = Ciyaartu wejiga Odi bay rabtaa. Maxuu samayn karaa?
self-younger-fancy-shark-camera-ask = Weydii qof weyn
self-younger-fancy-shark-camera-ask-reason = Way la eegaan, maya ayayna taabtaan.
self-younger-fancy-shark-camera-paw = Haa taabo, dhuumo
self-younger-fancy-shark-camera-paw-reason = Weli qolka way arki kartaa. Marka hore weydii.
self-younger-fancy-shark-camera-yes = Haa taabo
self-younger-fancy-shark-camera-yes-reason = Markaas dhammaan way ku arki karaan. Marka hore weydii.

## Say: the sentence is rehearsed aloud
self-younger-fancy-shark-say-ask-prompt = Odi ka caawi, cod weyn oo cad.
self-younger-fancy-shark-say-ask-sentence = Maya, mahadsanid, marka hore waan weydiin doonaa.

## Story: a small fairy turns out to be Bear, the school cook. The bubble is Bear’s.
self-younger-fancy-shark-fairy-1 = Baalaley yar oo qaaddo haysata ayaa ciyaarta. Aad bay u yar tahay!
self-younger-fancy-shark-fairy-2 = Qadada, Bear qaaddo ayuu haystaa.
self-younger-fancy-shark-fairy-2-bubble = Anigaa baalaleyda ah!
self-younger-fancy-shark-fairy-3 = Bear aad buu u weyn yahay! Odi wuu qoslay, qoslay.

## Sort: what a figure shows of the person who plays, and what it does not
self-younger-fancy-shark-know-question = Baalaley cusub baa timid. Maxuu Odi ogaan karaa?
self-younger-fancy-shark-know-basket-1 = Wuu arki karaa
self-younger-fancy-shark-know-basket-2 = Ma ogaan karo
self-younger-fancy-shark-know-spoon = Koofi bay lulaysaa
self-younger-fancy-shark-know-spoon-reason = Koofidu shaashadda ayay ku taal.
self-younger-fancy-shark-know-old = Da’deeda
self-younger-fancy-shark-know-old-reason = Baalaley yar orso weyn bay noqon kartaa.
self-younger-fancy-shark-know-home = Halkay deggan tahay
self-younger-fancy-shark-know-home-reason = Ciyaartu taas ma tusto.
self-younger-fancy-shark-know-wings = Baalal bay leedahay
self-younger-fancy-shark-know-wings-reason = Baalashu shaashadda ayay ku yaallaan.
self-younger-fancy-shark-know-kind = Inay run sheegto
self-younger-fancy-shark-know-kind-reason = Erayada shaashaddu been way noqon karaan.

## Order: a game stops being fun
self-younger-fancy-shark-rain-question = Ciyaaryahan maalintii oo dhan dhoobo ayuu Odi ku shubaa. Maxaa hore?
self-younger-fancy-shark-rain-stop = Jooji ciyaarta
self-younger-fancy-shark-rain-stop-reason = Marka hore Odi wuu joogsadaa. Ciyaartu way sugi kartaa.
self-younger-fancy-shark-rain-go = Raadi qof weyn
self-younger-fancy-shark-rain-go-reason = Dabadeed caawimo ayuu raadsadaa.
self-younger-fancy-shark-rain-tell = Sheeg sida ay tahay
self-younger-fancy-shark-rain-tell-reason = Hadda way og yihiin, wayna caawin karaan.

## Exit: a photo of oneself. It uses the words of the promise.
self-younger-fancy-shark-goodbye-photo-question = Odi sawirkiisa oo keeg la jira ayuu haystaa. Maxuu samayn karaa?
self-younger-fancy-shark-goodbye-photo-small = Hal maalin soo bandhig
self-younger-fancy-shark-goodbye-photo-small-reason = Maalin way dheer tahay. Waa la koobiyeyn karaa.
self-younger-fancy-shark-goodbye-photo-up = Ciyaarta geli
self-younger-fancy-shark-goodbye-photo-up-reason = Sawirku wuu faafi karaa, faafi karaa.
self-younger-fancy-shark-goodbye-photo-keep = Ilaasho
self-younger-fancy-shark-goodbye-photo-keep-reason = Waa ballantii aan qaadnay. Fiican, Odi!

## The grown-ups a child may name. Never assume a mum or a dad.
self-younger-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Mid dugsiga ha joogo.
self-younger-helpers-teacher = Macallinkayga
self-younger-helpers-class = Caawiyaha fasalka
self-younger-helpers-lunch = Caawiyaha qadada
self-younger-helpers-office = Xafiiska dugsiga
self-younger-helpers-home = Qof weyn oo guriga jooga
self-younger-helpers-family = Qof weyn oo qoyskayga ah
