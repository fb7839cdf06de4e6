# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-younger-title = Urechi în pălărie
starter-a5-younger-outcome-tell = Spun dacă un mesaj e urât.

## Story: mean words, and ears that cannot hide. The bubble is the message.
starter-a5-younger-pop-ears-1 = Wren primește un mesaj urât.
starter-a5-younger-pop-ears-1-bubble = Pleacă, urechi moi!
starter-a5-younger-pop-ears-2 = Își bagă urechile în pălărie. Zdup, sar afară!

## Choice: what helps after mean words. The hat is there to laugh about.
starter-a5-younger-pop-mean-question = Ce o poate ajuta pe Wren?
starter-a5-younger-pop-mean-tell = Îi spune lui Mole
starter-a5-younger-pop-mean-tell-reason = Domnul Mole se bucură că a spus. Acum poate ajuta.
starter-a5-younger-pop-mean-hat = O pălărie mult mai mare
starter-a5-younger-pop-mean-hat-reason = Ha, ce mai pălărie! Domnul Mole ajută mai mult.
starter-a5-younger-pop-mean-alone = Nu spune
starter-a5-younger-pop-mean-alone-reason = E greu de ținut. Îi poate spune domnului Mole.

## Say: the sentence is rehearsed aloud
starter-a5-younger-pop-tell-prompt = Domnul Mole e numai urechi, așa că spune.
starter-a5-younger-pop-tell-sentence = Am primit un mesaj urât, te rog, ajută-mă.
