# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-younger-title = Pwy ydy Mr Wobl?
starter-a8-younger-outcome-known = Dwi’n gofyn os ydy’r enw’n newydd.

## Story: an email with an odd name. The bubble is the email’s.
starter-a8-younger-jelly-wobble-1 = Mae Wren yn cael ebost. Ai jeli anfonodd e?
starter-a8-younger-jelly-wobble-1-bubble = Helô gan Mr Wobl

## Sort: who an email is from
starter-a8-younger-jelly-known-question = Pwy mae Wren yn ei nabod?
starter-a8-younger-jelly-known-know = Mae’n eu nabod
starter-a8-younger-jelly-known-ask = Mae’n gofyn gyntaf
starter-a8-younger-jelly-known-mole = Mr Gwadd
starter-a8-younger-jelly-known-mole-reason = Mae Mr Gwadd yn ei dosbarth. Mae’n ei nabod e.
starter-a8-younger-jelly-known-wobble = Mr Wobl
starter-a8-younger-jelly-known-wobble-reason = Dydy hi ddim yn ei nabod. Gall Mr Gwadd edrych.
starter-a8-younger-jelly-known-odi = Odi
starter-a8-younger-jelly-known-odi-reason = Mae Odi yn ei dosbarth. Mae’n ei nabod yn dda.
starter-a8-younger-jelly-known-pie = Enilla Bastai Nawr
starter-a8-younger-jelly-known-pie-reason = Dydy hwnnw ddim yn enw o gwbl! Gall hi ofyn.
starter-a8-younger-jelly-known-gran = Ei mam-gu
starter-a8-younger-jelly-known-gran-reason = Mae wedi ei nabod hi erioed.

## Say: the sentence is rehearsed aloud
starter-a8-younger-jelly-ask-prompt = Helpa Wren i’w ddweud.
starter-a8-younger-jelly-ask-sentence = Dwi ddim yn dy nabod di, felly dwi’n gofyn.
