# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-younger-title = Kim jest Pan Galaretka?
starter-a8-younger-outcome-known = Pytam, gdy nie znam nazwy.

## Story: an email with an odd name. The bubble is the email’s.
starter-a8-younger-jelly-wobble-1 = Wren dostaje e-mail. Czy to od galaretki?
starter-a8-younger-jelly-wobble-1-bubble = Cześć, tu Pan Galaretka

## Sort: who an email is from
starter-a8-younger-jelly-known-question = Kogo zna Wren?
starter-a8-younger-jelly-known-know = Zna
starter-a8-younger-jelly-known-ask = Pyta
starter-a8-younger-jelly-known-mole = Pan Kret
starter-a8-younger-jelly-known-mole-reason = Pan Kret jest z nią w klasie. Zna go.
starter-a8-younger-jelly-known-wobble = Pan Galaretka
starter-a8-younger-jelly-known-wobble-reason = Nie zna go. Pan Kret może popatrzeć.
starter-a8-younger-jelly-known-odi = Odi
starter-a8-younger-jelly-known-odi-reason = Odi jest w jej klasie. Dobrze go zna.
starter-a8-younger-jelly-known-pie = Wygraj Placek
starter-a8-younger-jelly-known-pie-reason = To wcale nie jest imię! Może zapytać.
starter-a8-younger-jelly-known-gran = Babcia Wren
starter-a8-younger-jelly-known-gran-reason = Wren zna ją przez całe życie.

## Say: the sentence is rehearsed aloud
starter-a8-younger-jelly-ask-prompt = Pomóż Wren to powiedzieć.
starter-a8-younger-jelly-ask-sentence = Nie znam cię, więc zapytam.
