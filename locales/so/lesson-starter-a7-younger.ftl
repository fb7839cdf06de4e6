# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-younger-title = Fenn shaashadda ayuu leefay
starter-a7-younger-outcome-private = Waan aqaan waxa anigaa iska leh.

## Story: a cake that is none. The bubble is the game’s.
starter-a7-younger-lick-lick-1 = Ciyaari waxay tiri Fenn keeg bay u haysaa.
starter-a7-younger-lick-lick-1-bubble = Xaggee baad deggan tahay, keeg-jecele?
starter-a7-younger-lick-lick-2 = Shaashadda ayuu leefay. Dhadhanka keegga ma laha.

## Choice: the game asks where he lives
starter-a7-younger-lick-home-question = Maxuu Fenn samayn karaa?
starter-a7-younger-lick-home-type = Gurigiisa qor
starter-a7-younger-lick-home-type-reason = Gurigiisa isagaa leh. Maya wuu dhihi karaa.
starter-a7-younger-lick-home-phone = Lambar telefoon qor
starter-a7-younger-lick-home-phone-reason = Taasina waa gaar. Maya wuu dhihi karaa.
starter-a7-younger-lick-home-no = Maya dheh oo sheeg
starter-a7-younger-lick-home-no-reason = Maya way fiican tahay. Qof weyn ayaa caawin kara.

## Say: the sentence is rehearsed aloud
starter-a7-younger-lick-no-prompt = Fenn ka caawi inuu keegga ku yiraahdo.
starter-a7-younger-lick-no-sentence = Maya, mahadsanid, gurigayga anigaa leh.
