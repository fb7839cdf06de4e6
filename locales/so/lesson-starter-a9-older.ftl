# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-older-title = Boqorka Khajaarka
starter-a9-older-outcome-school = Iimaylka dugsigayga uun baan isticmaalaa.

## Story: homework from an email the teacher does not know. The bubble is Mr Mole’s.
starter-a9-older-king-king-1 = Guriga, Bram waa “Boqorka Khajaarka”. Gabaygiisa iimaylkaas buu ka diray.
starter-a9-older-king-king-2 = Mole wuu arkay. Boqor ma yaqaan, markaa ma furin.
starter-a9-older-king-king-2-bubble = Boqor ma aqaan?

## Sort: what school email is for
starter-a9-older-king-which-question = Maxuu Bram iimaylka dugsiga u isticmaali karaa?
starter-a9-older-king-which-school = Iimayl dugsi
starter-a9-older-king-which-not = Dugsi maya
starter-a9-older-king-which-poem = Gabay Mole loo diro
starter-a9-older-king-which-poem-reason = Hadda Mole wuu arkaa cidda ka timid. Wuu furaa.
starter-a9-older-king-which-trip = Weydiin safarka dugsiga
starter-a9-older-king-which-trip-reason = Dugsiga ayay ku saabsan tahay, dugsiguna wuu caawin karaa.
starter-a9-older-king-which-game = Ku biirid ciyaar
starter-a9-older-king-which-game-reason = Taasi waa guriga, qof weyn oo jooga.
starter-a9-older-king-which-pickles = Iibsi toban dhalo khajaar
starter-a9-older-king-which-pickles-reason = Xitaa boqor qof weyn buu marka hore weydiiyaa.
starter-a9-older-king-which-hello = Salaan fasalkiisa
starter-a9-older-king-which-hello-reason = Erayo naxariis leh oo fasalkiisa ah waa hagaag.

## Say: the promise itself
starter-a9-older-king-mine-prompt = Boqorku Mole ayuu u foororsaday. La dheh.
starter-a9-older-king-mine-sentence = Iimaylka dugsigayga uun baan isticmaalaa.
