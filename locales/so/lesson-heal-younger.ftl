# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-younger-title = Hal mar oo kale?
heal-younger-outcome-stop = Waan joogsan karaa oo nasan karaa.
heal-younger-outcome-ask = Xeerarkeenna waan aqaan, marka horena waan weydiiyaa.
heal-younger-outcome-tell = Haddii ay xumaato waan joojiyaa oo sheegaa.

## Wren’s sleepy leg. First tale of “Just one more go?”.

## Story: a leg goes to sleep. Whisper the second panel.
heal-younger-sleepy-leg-leg-1 = Wren way ciyaartay, way ciyaartay.
heal-younger-sleepy-leg-leg-1-bubble = Hal mar oo kale uun!
heal-younger-sleepy-leg-leg-2 = Hadda lugteedii way hurudaa. Shh!
heal-younger-sleepy-leg-leg-3 = Fenn buste ayuu u keenay.
heal-younger-sleepy-leg-leg-3-bubble = Habeen wanaagsan, lug.

## Choice: a break wakes a body up.
heal-younger-sleepy-leg-hop-question = Maxaa toosin kara lugta Wren?
heal-younger-sleepy-leg-hop-go = Hal mar oo kale
heal-younger-sleepy-leg-hop-go-reason = Markaas way sii huran kartaa. Boodiddu way caawisaa.
heal-younger-sleepy-leg-hop-hop = Joogso oo bood
heal-younger-sleepy-leg-hop-hop-reason = Bood, bood! Lugteedii way toostay.
heal-younger-sleepy-leg-hop-sing = U hees
heal-younger-sleepy-leg-hop-sing-reason = La la la! Boodiddu way ka caawin badan tahay.

## Sort: a break from the screen, or more of it.
heal-younger-sleepy-leg-rest-question = Ma nasasho baa, mise shaashad dheeraad ah?
heal-younger-sleepy-leg-rest-break = Nasasho
heal-younger-sleepy-leg-rest-more = Shaashad kale
heal-younger-sleepy-leg-rest-drink = Biyo cab
heal-younger-sleepy-leg-rest-drink-reason = Biyuhu way fiican yihiin. Waa nasasho.
heal-younger-sleepy-leg-rest-clip = Fiidyow kale
heal-younger-sleepy-leg-rest-clip-reason = Taasi waa shaashad kale. Indhuhu nasasho ayay jecel yihiin.
heal-younger-sleepy-leg-rest-ball = Kubbad laad
heal-younger-sleepy-leg-rest-ball-reason = Luguhu laadka way jecel yihiin. Waa nasasho.
heal-younger-sleepy-leg-rest-game = Ciyaar taablet
heal-younger-sleepy-leg-rest-game-reason = Taasi waa shaashad kale. Luguhu boodid bay jecel yihiin.
heal-younger-sleepy-leg-rest-draw = Bisad sawir
heal-younger-sleepy-leg-rest-draw-reason = Qalin iyo warqad! Waa nasasho.

## Match: three of the promises, in the children’s own words.
heal-younger-sleepy-leg-rule-question = Xeerkeennu waa maxay?
heal-younger-sleepy-leg-rule-new = Bog cusub
heal-younger-sleepy-leg-rule-new-partner = Joogso oo weydii
heal-younger-sleepy-leg-rule-new-reason = Macallinkaygu bogga ayuu doortaa. Marka hore waan weydiiyaa.
heal-younger-sleepy-leg-rule-bed = Waa xilli hurdo
heal-younger-sleepy-leg-rule-bed-partner = Shaashaduna ha seexato
heal-younger-sleepy-leg-rule-bed-reason = Habeenkii dhawaaq ma jiro. Si fiican u seexo!
heal-younger-sleepy-leg-rule-bad = Way xumaatay
heal-younger-sleepy-leg-rule-bad-partner = U sheeg qof weyn
heal-younger-sleepy-leg-rule-bad-reason = Waad sheegi kartaa. Sheegistu waa caadi.

## Choice: a game that asks for money. Crying is only drawn.
heal-younger-sleepy-leg-hat-bubble = Waa waa, koofi ii iibi!
heal-younger-sleepy-leg-hat-question = Maxaa caawiya marka xayawaanka ciyaartu ooyo?
heal-younger-sleepy-leg-hat-buy = Taabo oo iibso
heal-younger-sleepy-leg-hat-buy-reason = Lacag dhab ah bay noqon kartaa. Wren way weydiin kartaa.
heal-younger-sleepy-leg-hat-ask = Weydii qof weyn
heal-younger-sleepy-leg-hat-ask-reason = Way wada eegaan. Xayawaanku waa fiican yahay!
heal-younger-sleepy-leg-hat-cry = La ooy
heal-younger-sleepy-leg-hat-cry-reason = Waa waa! Laakiin waa ciyaar uun.

## Choice: leaving at once and telling.
heal-younger-sleepy-leg-mean-bubble = Halkan joog, haddii kale waan xanaaqayaa!
heal-younger-sleepy-leg-mean-question = Maxaa caawiya marka ciyaaryahan tan qoro?
heal-younger-sleepy-leg-mean-stay = Joog oo ciyaar
heal-younger-sleepy-leg-mean-stay-reason = Keligeed ma joogsan karto. Wren way tegi kartaa.
heal-younger-sleepy-leg-mean-tell = Joogso oo sheeg
heal-younger-sleepy-leg-mean-tell-reason = Eed kuma laha. Qof weyn ayaa caawin kara.
heal-younger-sleepy-leg-mean-sit = Indhaha isku qabo
heal-younger-sleepy-leg-mean-sit-reason = Weli way joogtaa. Wren way sheegi kartaa.

## Say: rehearsed aloud, with a hop at the end.
heal-younger-sleepy-leg-bye-prompt = La dheh Wren, dabadeed bood!
heal-younger-sleepy-leg-bye-sentence = Nabad gelyo ciyaar, waan boodayaa.

## Exit: a break.
heal-younger-sleepy-leg-goodbye-eyes-question = Fenn indhaha ayaa xanuunaya. Maxuu samayn karaa?
heal-younger-sleepy-leg-goodbye-eyes-near = U soo dhowow
heal-younger-sleepy-leg-goodbye-eyes-near-reason = Indhuhu meel fog bay jecel yihiin. Nasashadu way caawisaa.
heal-younger-sleepy-leg-goodbye-eyes-out = Jooji oo dibadda eeg
heal-younger-sleepy-leg-goodbye-eyes-out-reason = Indhuhu meel fog bay jecel yihiin. Salaan, qorrax!
heal-younger-sleepy-leg-goodbye-eyes-one = Hal il ku eeg
heal-younger-sleepy-leg-goodbye-eyes-one-reason = Markaas hal il baa xanuunta. Nasashadu way caawisaa!

## A nice hat. Second tale of “Just one more go?”.

## Story: breakfast with one eye on a clip. Gran laughs, and so does Bean.
heal-younger-bowl-hat-bowl-1 = Bean way cuntaa oo fiidyow eegtaa.
heal-younger-bowl-hat-bowl-1-bubble = Orod, bisad, orod!
heal-younger-bowl-hat-bowl-2 = Caanihii bay shubtay. Bulux, koofideeda!
heal-younger-bowl-hat-bowl-3 = Ayeeyo baaquliga madaxa ayay saartay.
heal-younger-bowl-hat-bowl-3-bubble = Markaa tani waa koofidayda!

## Order: one thing at a time.
heal-younger-bowl-hat-first-question = Bean baaquli cusub bay haysataa. Maxaa hore?
heal-younger-bowl-hat-first-stop = Jooji fiidyowga
heal-younger-bowl-hat-first-stop-reason = Marka hore jooji. Hadda baaquliga way aragtaa!
heal-younger-bowl-hat-first-pour = Caanaha shub
heal-younger-bowl-hat-first-pour-reason = Baaquliga ku shub, koofida maya!
heal-younger-bowl-hat-first-eat = Dhammaan cun
heal-younger-bowl-hat-first-eat-reason = Hadda calooshay gelaysaa, macaan!

## Sort: what is agreed and what is new: the promises in the children’s own words.
heal-younger-bowl-hat-ask-question = Sii wad, mise joogso oo weydii?
heal-younger-bowl-hat-ask-go = Sii wad
heal-younger-bowl-hat-ask-stop = Joogso oo weydii
heal-younger-bowl-hat-ask-page = Ciyaarta fasalka
heal-younger-bowl-hat-ask-page-reason = Macallinkaygu wuu noo doortay. Sii wad!
heal-younger-bowl-hat-ask-new = Ciyaar cusub
heal-younger-bowl-hat-ask-new-reason = Waxaa laga yaabaa inaan naloo talagalin. Weydii.
heal-younger-bowl-hat-ask-money = Lacag bay na weydiisay
heal-younger-bowl-hat-ask-money-reason = Lacag dhab ah bay noqon kartaa. Marka hore weydii.
heal-younger-bowl-hat-ask-timer = Wakhti baa ii haray
heal-younger-bowl-hat-ask-timer-reason = Weli waa wakhtigayga. Sii wad!
heal-younger-bowl-hat-ask-pop = Bog baa soo booday
heal-younger-bowl-hat-ask-pop-reason = Waxaa laga yaabaa inaan naloo talagalin. Weydii.

## Build: a plan made beforehand, with a grown-up.
heal-younger-bowl-hat-plan-question = Bean ka caawi qorshaha maalinteeda.
heal-younger-bowl-hat-plan-car = Gaariga
heal-younger-bowl-hat-plan-car-clip = Fiidyow eeg
heal-younger-bowl-hat-plan-car-clip-reason = Gaari iyo fiidyow! Calooshu way xumaan kartaa.
heal-younger-bowl-hat-plan-car-sing = Dibadda eeg oo hees
heal-younger-bowl-hat-plan-car-sing-reason = La la la! Indhuhu meel fog bay jecel yihiin.
heal-younger-bowl-hat-plan-bed = Xilliga hurdada
heal-younger-bowl-hat-plan-bed-book = Buug eeg
heal-younger-bowl-hat-plan-bed-book-reason = Buuggu nasashada wuu caawiyaa. Habeen wanaagsan!
heal-younger-bowl-hat-plan-bed-tablet = Taablet eeg
heal-younger-bowl-hat-plan-bed-tablet-reason = Hurdada wuu naga qaadi karaa. Buugga ayaa fiican.
heal-younger-bowl-hat-plan-done = Qorshe fiican! Koofiduna way qalalan tahay.

## Choice: leaving at once and telling. The bubble comes from a game.
heal-younger-bowl-hat-shh-bubble = Soo jeed, cidna ha u sheegin!
heal-younger-bowl-hat-shh-question = Maxaa caawiya marka ciyaaryahan tan qoro?
heal-younger-bowl-hat-shh-tell = Joogso oo sheeg
heal-younger-bowl-hat-shh-tell-reason = Eed kuma laha. Qof weyn ayaa caawin kara.
heal-younger-bowl-hat-shh-keep = Ha sheegin
heal-younger-bowl-hat-shh-keep-reason = Sir xun way adag tahay. Bean way sheegi kartaa.
heal-younger-bowl-hat-shh-hide = Koofida ku dhuumo
heal-younger-bowl-hat-shh-hide-reason = Caano ayaa ka buuxa! Bean way sheegi kartaa.

## Talk: everybody stands up and moves in their own way.
heal-younger-bowl-hat-legs-prompt = Tus sida aad nasashada u dhaqaaqdo.
heal-younger-bowl-hat-legs-starter = Sidan baan u dhaqaaqaa …

## Say: rehearsed aloud.
heal-younger-bowl-hat-bye-prompt = Dheh ilaa uu baaquliga Ayeeyo ka dhaco!
heal-younger-bowl-hat-bye-sentence = Jooji fiidyowga, waxaan rabaa inaan ciyaaro!

## Exit: a break.
heal-younger-bowl-hat-goodbye-park-question = Waa xilligii beerta. Maxay Bean samayn kartaa?
heal-younger-bowl-hat-goodbye-park-stop = Jooji ciyaarta oo tag
heal-younger-bowl-hat-goodbye-park-stop-reason = Ciyaartu way sugi kartaa. Salaan, beer!
heal-younger-bowl-hat-goodbye-park-go = Hal mar oo kale
heal-younger-bowl-hat-goodbye-park-go-reason = Markaas waa madoobaan kartaa. Ciyaartu way sugi kartaa.
heal-younger-bowl-hat-goodbye-park-bed = Sariirta beerta gee
heal-younger-bowl-hat-goodbye-park-bed-reason = Waa wax weyn in la riixo! Jooji oo tag.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-younger-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Mid dugsiga ha joogo.
heal-younger-helpers-teacher = Macallinkayga
heal-younger-helpers-class = Caawiyaha fasalka
heal-younger-helpers-lunch = Caawiyaha qadada
heal-younger-helpers-office = Xafiiska dugsiga
heal-younger-helpers-home = Qof weyn oo guriga jooga
heal-younger-helpers-family = Qof weyn oo qoyskayga ah
