# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-younger-title = Boqor Bulux
starter-a11-younger-outcome-private = Magacayga dhabta ah waan ilaashadaa.

## Story: a game asks. The bubble is the game’s.
starter-a11-younger-plop-name-1 = Ciyaarta cusub ee Fenn wax walba way rabtaa!
starter-a11-younger-plop-name-1-bubble = Magacaagu waa maxay?

## Build: a game card without private facts
starter-a11-younger-plop-card-question = Fenn ka caawi kaarkiisa ciyaarta.
starter-a11-younger-plop-card-name = Magac
starter-a11-younger-plop-card-name-fenn = Fenn Fox
starter-a11-younger-plop-card-name-fenn-reason = Magaciisa dhabta ah isagaa leh. Mid buu alifi karaa.
    .easy = Magaciisa dhabta ah isagaa leh.
starter-a11-younger-plop-card-name-plop = Boqor Bulux
starter-a11-younger-plop-card-name-plop-reason = Waa qosol. Ma sheegayo qofka uu yahay!
starter-a11-younger-plop-card-home = Guri
starter-a11-younger-plop-card-home-moon = Dayaxa
starter-a11-younger-plop-card-home-moon-reason = Wuu alifay. Gurigiisa dhabta ah isagaa leh.
starter-a11-younger-plop-card-home-oak = Godka cas ee geedka ag yaal
starter-a11-younger-plop-card-home-oak-reason = Tani waxay sheegaysaa halkuu deggan yahay. Waa gaar.
    .easy = Tani waxay sheegaysaa halkuu deggan yahay.
starter-a11-younger-plop-card-school = Dugsi
starter-a11-younger-plop-card-school-hill = Dugsiga Buurta
starter-a11-younger-plop-card-school-hill-reason = Dugsigiisa isagaa leh. Mid buu alifi karaa.
    .easy = Dugsigiisa isagaa leh.
starter-a11-younger-plop-card-school-space = Dugsiga cirka
starter-a11-younger-plop-card-school-space-reason = Cidna halkaas kama heli karto!
starter-a11-younger-plop-card-done = Boqor Bulux oo dayaxa jooga! Cidna ma oga inuu Fenn yahay.

## Say: the promise is rehearsed aloud
starter-a11-younger-plop-private-prompt = Gacanta wadnaha saar oo dheh.
starter-a11-younger-plop-private-sentence = Magacayga, dugsigayga iyo gurigayga anigaa leh.
