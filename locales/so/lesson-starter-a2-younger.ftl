# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-younger-title = Nibiri bilaash ah?
starter-a2-younger-outcome-ask = Waan joogsadaa oo weydiiyaa.

## Story: the teacher picks a page
starter-a2-younger-free-whale-ducks-1 = Mole bog buu doortay.
starter-a2-younger-free-whale-ducks-1-bubble = Boggani waa shimbiro biyood oo dhan.

## Spot: what does not belong to the page
starter-a2-younger-free-whale-pop-up-question = Wax cusub baa soo booday. Ma heli kartaa?
starter-a2-younger-free-whale-pop-up-title-name = Xagga sare
starter-a2-younger-free-whale-pop-up-title = Shimbiro biyood
starter-a2-younger-free-whale-pop-up-title-reason = Kani waa boggii Mole doortay.
starter-a2-younger-free-whale-pop-up-picture-name = Sawirka
starter-a2-younger-free-whale-pop-up-picture = Shimbir balli ku jirta
starter-a2-younger-free-whale-pop-up-picture-reason = Shimbir bog shimbireed ku taal. Way ku habboon tahay.
starter-a2-younger-free-whale-pop-up-whale-name = Sanduuqa
starter-a2-younger-free-whale-pop-up-whale = Taabo, nibiri bilaash ah hel!
starter-a2-younger-free-whale-pop-up-whale-reason = Bogga shimbiraha kama mid aha.
starter-a2-younger-free-whale-pop-up-words-name = Erayada
starter-a2-younger-free-whale-pop-up-words = Shimbiruhu doog iyo cayayaan bay cunaan.
starter-a2-younger-free-whale-pop-up-words-reason = Shimbiraha ayay ka warramaysaa. Way ku habboon tahay.

## Choice: a box pops up. The bath is there to laugh about.
starter-a2-younger-free-whale-whale-question = Maxuu Fenn samayn karaa?
starter-a2-younger-free-whale-whale-tap = Taabo oo eeg
starter-a2-younger-free-whale-whale-tap-reason = Bog cusub ayay geli kartaa. Fenn wuu weydiin karaa.
starter-a2-younger-free-whale-whale-ask = Joogso, Mole weydii
starter-a2-younger-free-whale-whale-ask-reason = Way eegeen. Nibiri ma jirto gebi ahaanba.
starter-a2-younger-free-whale-whale-bath = Nibiriga qubays u diyaari
starter-a2-younger-free-whale-whale-bath-reason = Qubayskaas aad buu u weyn yahay! Fenn wuu weydiin karaa.

## Say: the sentence is rehearsed aloud, with a hand held up
starter-a2-younger-free-whale-stop-prompt = Gacan kor u taag oo dheh.
starter-a2-younger-free-whale-stop-sentence = Waan joogsadaa oo macallinkayga weydiiyaa.
