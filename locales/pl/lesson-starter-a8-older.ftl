# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-older-title = E-mail od „Ja”
starter-a8-older-outcome-known = Pytam, gdy nie znam nazwy.

## Story: an email from “Me”. The bubble is the email’s.
starter-a8-older-mirror-me-1 = Wren dostaje e-mail. Jest od „Ja”.
starter-a8-older-mirror-me-1-bubble = Cześć! To ja!
starter-a8-older-mirror-me-2 = Patrzy w lustro, żeby się upewnić. Nie, to nie od niej.

## Spot: the clues in an email
starter-a8-older-mirror-clues-question = Znajdź, co jest dziwne w tym e-mailu.
starter-a8-older-mirror-clues-sender-name = Nadawca
starter-a8-older-mirror-clues-sender = Ja, Poczta Wesołek
starter-a8-older-mirror-clues-sender-reason = Wren go nie zna. „Ja” to może być każdy.
starter-a8-older-mirror-clues-hello-name = Powitanie
starter-a8-older-mirror-clues-hello = Cześć!
starter-a8-older-mirror-clues-hello-reason = Samo „cześć” jest w porządku.
starter-a8-older-mirror-clues-hurry-name = Słowa
starter-a8-older-mirror-clues-hurry = Otwórz, szybko! Nie pytaj!
starter-a8-older-mirror-clues-hurry-reason = Popędza ją. Ma czas, żeby zapytać.
starter-a8-older-mirror-clues-file-name = Plik
starter-a8-older-mirror-clues-file = smieszne-czapki
starter-a8-older-mirror-clues-file-reason = Plik może zaszkodzić komputerowi. Zostaje zamknięty.

## Choice: what to do with an unknown email
starter-a8-older-mirror-what-now-question = Co Wren może z nim zrobić?
starter-a8-older-mirror-what-now-reply = Odpisać „Kim jesteś?”
starter-a8-older-mirror-what-now-reply-reason = Wtedy wiadomo, że to czyta. Pan Kret sprawdzi lepiej.
starter-a8-older-mirror-what-now-ask = Nie otwierać i zapytać pana Kreta
starter-a8-older-mirror-what-now-ask-reason = Pan Kret sprawdza. To śmieci, więc je usuwa.
starter-a8-older-mirror-what-now-peek = Zerknąć szybko do pliku
starter-a8-older-mirror-what-now-peek-reason = Zerknięcie też go otwiera. Może poczekać na pana Kreta.
