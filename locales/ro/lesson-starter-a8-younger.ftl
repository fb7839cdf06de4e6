# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-younger-title = Cine e Domnul Tremurici?
starter-a8-younger-outcome-known = Întreb dacă numele e nou.

## Story: an email with an odd name. The bubble is the email’s.
starter-a8-younger-jelly-wobble-1 = Wren are un e-mail. E de la un jeleu?
starter-a8-younger-jelly-wobble-1-bubble = Bună de la Domnul Tremurici

## Sort: who an email is from
starter-a8-younger-jelly-known-question = Pe cine cunoaște Wren?
starter-a8-younger-jelly-known-know = Cunoaște
starter-a8-younger-jelly-known-ask = Întreabă întâi
starter-a8-younger-jelly-known-mole = Domnul Mole
starter-a8-younger-jelly-known-mole-reason = Domnul Mole e cu ea în clasă. Îl cunoaște.
starter-a8-younger-jelly-known-wobble = Dl Tremurici
starter-a8-younger-jelly-known-wobble-reason = Nu îl cunoaște. Domnul Mole se poate uita.
starter-a8-younger-jelly-known-odi = Odi
starter-a8-younger-jelly-known-odi-reason = Odi e în clasa ei. Îl cunoaște bine.
starter-a8-younger-jelly-known-pie = Câștigă o Plăcintă
starter-a8-younger-jelly-known-pie-reason = Ăsta nici nu e un nume! Wren poate întreba.
starter-a8-younger-jelly-known-gran = Bunica ei
starter-a8-younger-jelly-known-gran-reason = O cunoaște de când s-a născut.

## Say: the sentence is rehearsed aloud
starter-a8-younger-jelly-ask-prompt = Ajut-o pe Wren să spună.
starter-a8-younger-jelly-ask-sentence = Nu te cunosc, așa că întreb.
