# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-younger-title = Timo baasto! Hal dheg weyn!
rela-younger-outcome-ask = Marka hore waan weydiiyaa, dabadeed waan diraa.
rela-younger-outcome-check = Waxaan dhihi karaa “Waan weydiin doonaa.”
rela-younger-outcome-private = Meelaha gaarka ah ee jirkayga anigaa leh.
rela-younger-outcome-meet = Haddii ciyaari kulan rabto, waan sheegaa.

### First tale: Bram’s spaghetti hair

## Story: spaghetti lands on Bram. It is funny, and Bram laughs too.
rela-younger-spaghetti-hair-1 = Bram iyo Odi way qadeeyaan. Alla, way simbiriirixatay!
rela-younger-spaghetti-hair-2 = Hadda Bram timo baasto ayuu leeyahay!
rela-younger-spaghetti-hair-2-bubble = Eeg, xaaqin baan ahay!
rela-younger-spaghetti-hair-3 = Odi dhammaanteen ayuu na tusi rabaa!
rela-younger-spaghetti-hair-3-bubble = Sawir, waan qabtay!

## Choice: what comes first. The bubble is Odi’s.
rela-younger-spaghetti-first-bubble = Aad bay u qosol badan tahay!
rela-younger-spaghetti-first-question = Maxuu Odi marka hore samayn karaa?
rela-younger-spaghetti-first-ask = Weydii Bram
rela-younger-spaghetti-first-ask-reason = Waa timaha Bram, markaa Bram ayaa sheega.
rela-younger-spaghetti-first-sorry = Dir, dabadeed raalli geli
rela-younger-spaghetti-first-sorry-reason = Raalli gelintu waa naxariis. Laakiin soo celinteedu way adag tahay.
rela-younger-spaghetti-first-send = Hal saaxiib u dir
rela-younger-spaghetti-first-send-reason = Hal saaxiib toban kale wuu tusi karaa. Weydii Bram.

## Choice: Bram says no. The bubble is Bram’s.
rela-younger-spaghetti-no-bubble = Maya, waa labadeenna uun!
rela-younger-spaghetti-no-question = Maxuu Odi samayn karaa?
rela-younger-spaghetti-no-bin = Tirtir
rela-younger-spaghetti-no-bin-reason = Hadda Bram wuu aamini karaa. Madadaaladu dhab bay ahayd!
rela-younger-spaghetti-no-hide = Hay oo qari
rela-younger-spaghetti-no-hide-reason = Bram maya ayuu yiri. Odi wuu deyn karaa.
rela-younger-spaghetti-no-beg = Toban jeer weydii
rela-younger-spaghetti-no-beg-reason = Maya waa maya. Weydiin badan way dhibtaa.

## Sort: what can be done at once, and what a grown-up is asked about first
rela-younger-spaghetti-go-ask-question = Maxuu Odi iska samayn karaa? Goormuu weydiiyaa?
rela-younger-spaghetti-go-ask-basket-1 = Iska samee
rela-younger-spaghetti-go-ask-basket-2 = Qof weyn weydii
rela-younger-spaghetti-go-ask-read = Bram wax la akhri
rela-younger-spaghetti-go-ask-read-reason = Labo hal buug way akhrin karaan. Fiican!
rela-younger-spaghetti-go-ask-mail = Warqad Xaaqinloow
rela-younger-spaghetti-go-ask-mail-reason = Odi ma yaqaan Xaaqinloow. Marka hore weydii.
rela-younger-spaghetti-go-ask-game = Ciyaar cusub
rela-younger-spaghetti-go-ask-game-reason = Qof weyn ayaa eegi kara inay ku habboon tahay.
rela-younger-spaghetti-go-ask-draw = Xaaqin sawir
rela-younger-spaghetti-go-ask-draw-reason = Waa warqad iyo madadaalo uun. Samee!
rela-younger-spaghetti-go-ask-call = Wac Wren
rela-younger-spaghetti-go-ask-call-reason = Wicitaanku guriga wuu tusaa. Marka hore weydii.

## Say: the sentence is rehearsed aloud
rela-younger-spaghetti-say-ask-prompt = Hadda Wren ayaa Odi soo wacaysa!
rela-younger-spaghetti-say-ask-sentence = Marka hore qof baan weydiin doonaa.

## Order: a snail in a game asks to meet. It is odd and funny, not frightening.
rela-younger-spaghetti-park-question = Alalaxay ciyaar ku jira: “Ila kulan!” Maxaa hore?
rela-younger-spaghetti-park-stop = Jooji ciyaarta
rela-younger-spaghetti-park-stop-reason = Marka hore Odi wuu joogsadaa. Alalaxaygu wuu sugi karaa.
rela-younger-spaghetti-park-go = U tag qof weyn
rela-younger-spaghetti-park-go-reason = Dabadeed Odi caawimo ayuu u tagaa.
rela-younger-spaghetti-park-tell = Sheeg wuxuu alalaxaygu yiri
rela-younger-spaghetti-park-tell-reason = Hadda qofka weyn wuu og yahay, wuuna caawin karaa.

## Story: a calm rule on the way to the pool, then a question. The bubble is Mr Mole’s.
rela-younger-spaghetti-swim-1 = Waa maalintii dabaasha!
rela-younger-spaghetti-swim-1-bubble = Jirkaaga adigaa iska leh.
rela-younger-spaghetti-swim-2 = Dharka dabaasha hoostiisu waa gaar. Adigaa iska leh.
rela-younger-spaghetti-swim-3 = Cidna sawirradooda ma weydiin karto. Haddii qof weydiiyo, waan sheegnaa.

## Exit: somebody asks for a private picture. Bath time stands for no clothes.
rela-younger-spaghetti-goodbye-bath-question = Ciyaari sawir qubays bay Odi weydiisay. Maxaa caawiya?
rela-younger-spaghetti-goodbye-bath-quiet = Maya dheh, ha sheegin
rela-younger-spaghetti-goodbye-bath-quiet-reason = Maya waa fiican tahay! Odi wuu sheegi karaa isna.
rela-younger-spaghetti-goodbye-bath-tell = U sheeg qof weyn
rela-younger-spaghetti-goodbye-bath-tell-reason = Odi eed kuma laha. Qof weyn ayaa caawin kara.
rela-younger-spaghetti-goodbye-bath-foam = Mid xumbo leh dir
rela-younger-spaghetti-goodbye-bath-foam-reason = Qubaysku waa gaar. Odi wuu sheegi karaa.

### Second tale: Gran’s big ear

## Choice: a call comes in. The bubble is the tablet’s.
rela-younger-big-ear-ring-bubble = Gring gring
rela-younger-big-ear-ring-question = Taabletku wuu dhawaaqay! Maxay Pebble samayn kartaa?
rela-younger-big-ear-ring-wait = Sariirta ku qari
rela-younger-big-ear-ring-wait-reason = Hadda sariirtu way dhawaaqaysaa! Pebble way weydiin kartaa.
rela-younger-big-ear-ring-tap = Degdeg u taabo
rela-younger-big-ear-ring-tap-reason = Qof aanay aqoon buu noqon karaa. Marka hore weydii.
rela-younger-big-ear-ring-ask = Weydii qof weyn
rela-younger-big-ear-ring-ask-reason = Way wada eegaan. Weydiintu way fiican tahay.

## Story: Gran holds the tablet to her ear, as one holds a telephone.
rela-younger-big-ear-ear-1 = Way eegeen. Waa Ayeeyo, markaa haa ayay yiraahdeen!
rela-younger-big-ear-ear-2 = Ayeeyo dhegta ayay saartay. Hadda waa hal dheg weyn!
rela-younger-big-ear-ear-3 = Pom yare qubays buu ku jiraa. Garkiisu waa xumbo!

## Choice: Pom’s bath. The bubble is Pom’s.
rela-younger-big-ear-foam-beard-bubble = Haa haa haa!
rela-younger-big-ear-foam-beard-question = Pebble way jeclaatay, maxay samayn kartaa?
rela-younger-big-ear-foam-beard-picture = Dhakhso u sawir
rela-younger-big-ear-foam-beard-picture-reason = Cidna sawir qubays uma baahna.
rela-younger-big-ear-foam-beard-show = Ayeeyo geli ha aragto
rela-younger-big-ear-foam-beard-show-reason = Qubaysku waa gaar. Ayeeyo shaashad bay ku jirtaa.
rela-younger-big-ear-foam-beard-words = Erayo ugu sheeg
rela-younger-big-ear-foam-beard-words-reason = Dhegta weyn ee Ayeeyo way qoshay! Qubaysku weli waa gaar.

## Sort: what Gran may see on a call, and what is private
rela-younger-big-ear-cards-question = Maxaa wicitaan lagu tusi karaa? Maxaa gaar ah?
rela-younger-big-ear-cards-basket-1 = Waa la tusi karaa
rela-younger-big-ear-cards-basket-2 = Gaar
rela-younger-big-ear-cards-bath = Aniga oo qubaysanaya
rela-younger-big-ear-cards-bath-reason = Taasi waa gaar. Erayadu waa hagaag.
rela-younger-big-ear-cards-shoe = Koofidayda cusub
rela-younger-big-ear-cards-shoe-reason = Madadaalo! Dhegta Ayeeyona koofi bay rabtaa.
rela-younger-big-ear-cards-cat = Bisad ciyaar
rela-younger-big-ear-cards-cat-reason = Miyaaw! Dhegta Ayeeyo way jeceshahay.
rela-younger-big-ear-cards-art = Sawirkayga
rela-younger-big-ear-cards-art-reason = Waa Ayeeyo, waana hal dheg weyn!
rela-younger-big-ear-cards-swim = Meelahayga gaarka ah
rela-younger-big-ear-cards-swim-reason = Adigaa iska leh. Cidna sawir ma weydiin karto.

## Say: the sentence is rehearsed aloud
rela-younger-big-ear-say-no-prompt = Ciyaari sawir qubays bay weydiisanaysaa.
rela-younger-big-ear-say-no-sentence = Maya, waan sheegayaa.

## Build: who may call. Pebble sets it up with a grown-up at home.
rela-younger-big-ear-buddies-question = Pebble la samee liiska wicitaanka. Yaa ku jiri kara?
rela-younger-big-ear-buddies-one = Yaa ugu horreeya?
rela-younger-big-ear-buddies-one-gran = Ayeeyo
rela-younger-big-ear-buddies-one-gran-reason = Pebble Ayeeyo way taqaan, iyo dhegteeda!
rela-younger-big-ear-buddies-one-snail = Alalaxay ciyaar
rela-younger-big-ear-buddies-one-snail-reason = Pebble ma taqaan cidda alalaxayga ah.
rela-younger-big-ear-buddies-two = Yaa ku xiga?
rela-younger-big-ear-buddies-two-odi = Marlo fasalka
rela-younger-big-ear-buddies-two-odi-reason = Dugsiga ayay ku wada ciyaaraan. Dadka waaweynna way yaqaanaan.
rela-younger-big-ear-buddies-two-win = Naadi Faras
rela-younger-big-ear-buddies-two-win-reason = Cidna ma taqaan cidday tahay. Marka hore weydii.
rela-younger-big-ear-buddies-three = Yaa booqasho qorsheeya?
rela-younger-big-ear-buddies-three-grown = Dadkeenna waaweyn
rela-younger-big-ear-buddies-three-grown-reason = Dadka waaweyn way qorsheeyaan, wayna raacaan.
rela-younger-big-ear-buddies-three-game = Saaxiib ciyaar
rela-younger-big-ear-buddies-three-game-reason = Pebble maya way dhihi kartaa oo sheegi kartaa.
rela-younger-big-ear-buddies-done = Hadda liisku waa dad ay taqaan. Qof weyn bay wax la wici kartaa.

## Match: who helps with what
rela-younger-big-ear-helps-question = Yaa caawin kara? Hel kuwa is leh.
rela-younger-big-ear-helps-class = Wicitaan xun oo dugsiga
rela-younger-big-ear-helps-class-partner = Macallinkayga
rela-younger-big-ear-helps-class-reason = Dugsiga, macallin isla markiiba wuu caawin karaa.
rela-younger-big-ear-helps-play = Murug xilliga qadada
rela-younger-big-ear-helps-play-partner = Caawiyaha qadada
rela-younger-big-ear-helps-play-reason = Caawiyaha qadadu wuu dhow yahay.
rela-younger-big-ear-helps-home = Ciyaar yaab leh oo guriga
rela-younger-big-ear-helps-home-partner = Qof weyn oo guriga
rela-younger-big-ear-helps-home-reason = Guriga, qof weyn isna wuu eegi karaa.

## Exit: ask the one in the picture
rela-younger-big-ear-goodbye-hat-question = Pebble sawirka dhegta Marlo ayay haysaa. Maxaa hore?
rela-younger-big-ear-goodbye-hat-some = Biscuit uun tus
rela-younger-big-ear-goodbye-hat-some-reason = Biscuit dad kale way u sheegi kartaa. Weydii Marlo.
rela-younger-big-ear-goodbye-hat-send = Fasalka tus
rela-younger-big-ear-goodbye-hat-send-reason = Waa dhegta Marlo. Marlo ayaa sheegi kara.
rela-younger-big-ear-goodbye-hat-ask = Weydii Marlo
rela-younger-big-ear-goodbye-hat-ask-reason = Marlo haa ama maya wuu dhihi karaa. Labaduba waa hagaag.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-younger-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Mid dugsiga ha joogo.
rela-younger-helpers-teacher = Macallinkayga
rela-younger-helpers-class = Caawiyaha fasalka
rela-younger-helpers-lunch = Caawiyaha qadada
rela-younger-helpers-office = Xafiiska dugsiga
rela-younger-helpers-home = Qof weyn oo guriga jooga
rela-younger-helpers-family = Qof weyn oo qoyskayga ah
