# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-younger-title = Idę do starszej klasy
transition-younger-outcome-same = Wiem, co zostaje takie samo.
transition-younger-outcome-key = Pilnuję nowego hasła.
transition-younger-outcome-ask = Tam też najpierw pytam.
transition-younger-outcome-who = Wiem, kto może mi tam pomóc.

## Story: a new class and a chair that spins. The bubbles are Wren’s, Wren’s and Mr Mole’s.
transition-younger-spinning-chair-spin-1 = Wren idzie do starszej klasy.
transition-younger-spinning-chair-spin-1-bubble = Jestem już duża!
transition-younger-spinning-chair-spin-2 = Jej nowe krzesło kręci się w kółko.
transition-younger-spinning-chair-spin-2-bubble = Juhu!
transition-younger-spinning-chair-spin-3 = Teraz macha do dwóch panów Kretów!
transition-younger-spinning-chair-spin-3-bubble = Ja jestem tylko jeden.

## Sort: what changes, and what comes with her
transition-younger-spinning-chair-same-question = Co jest nowe? Co jest dalej takie samo?
transition-younger-spinning-chair-same-new = Nowe
transition-younger-spinning-chair-same-same = Takie samo
transition-younger-spinning-chair-same-chair = Krzesło, które się kręci
transition-younger-spinning-chair-same-chair-reason = Stare się nie kręciło. To jest nowe.
transition-younger-spinning-chair-same-key = Jej hasło
transition-younger-spinning-chair-same-key-reason = Dostaje nowe. Jest tylko dla niej.
transition-younger-spinning-chair-same-kind = Miłe słowa
transition-younger-spinning-chair-same-kind-reason = Miłe słowa wysyłamy w każdej klasie.
transition-younger-spinning-chair-same-tell = Można mówić
transition-younger-spinning-chair-same-tell-reason = Tam też może powiedzieć. To się nie zmienia.
transition-younger-spinning-chair-same-email = Klasowa poczta
transition-younger-spinning-chair-same-email-reason = Przedtem jej nie miała. Jest nowa.
transition-younger-spinning-chair-same-ask = Najpierw pyta
transition-younger-spinning-chair-same-ask-reason = Duzi też najpierw pytają. To się nie zmienia.

## Choice: a new password
transition-younger-spinning-chair-key-question = Wren dostaje kartkę z hasłem. Co może zrobić?
transition-younger-spinning-chair-key-desk = Przykleić ją do ławki
transition-younger-spinning-chair-key-desk-reason = Wtedy wszyscy widzą jej klucz. On jest tylko dla niej.
transition-younger-spinning-chair-key-safe = Zapamiętać i oddać
transition-younger-spinning-chair-key-safe-reason = Teraz klucz jest w jej głowie. Nikt go nie widzi.
transition-younger-spinning-chair-key-swap = Zamienić się z Odim
transition-younger-spinning-chair-key-swap-reason = Wtedy każdy ma zły klucz! Zamieńcie się znowu.

## Choice: a bigger child has a game. The bubble is the hare’s.
transition-younger-spinning-chair-hare-bubble = Graj w to, nie musisz pytać!
transition-younger-spinning-chair-hare-question = Co może powiedzieć Wren?
transition-younger-spinning-chair-hare-ask = „Wolę zapytać”
transition-younger-spinning-chair-hare-ask-reason = Duzi też pytają. Nawet pan Kret pyta dyrektora!
transition-younger-spinning-chair-hare-play = „Dobra, jestem już duża”
transition-younger-spinning-chair-hare-play-reason = To może nie być dla niej. Może najpierw zapytać.
transition-younger-spinning-chair-hare-bit = „Tylko troszkę popatrzę”
transition-younger-spinning-chair-hare-bit-reason = Troszkę też może być źle. Może najpierw zapytać.

## Match: who helps in the juniors
transition-younger-spinning-chair-who-question = Kto pomoże Wren i w czym?
transition-younger-spinning-chair-who-forgot = Nie pamięta hasła
transition-younger-spinning-chair-who-forgot-partner = Nowy nauczyciel
transition-younger-spinning-chair-who-forgot-reason = Nauczyciel może pomóc. Każdy czasem zapomina.
transition-younger-spinning-chair-who-lunch = Smutno jej na obiedzie
transition-younger-spinning-chair-who-lunch-partner = Ktoś ze stołówki
transition-younger-spinning-chair-who-lunch-reason = Ta osoba jest blisko. Może usiąść obok Wren.
transition-younger-spinning-chair-who-bag = Nie ma jej plecaka
transition-younger-spinning-chair-who-bag-partner = Sekretariat szkoły
transition-younger-spinning-chair-who-bag-reason = Zgubione plecaki są w sekretariacie. Wren też może tam iść.

## Say: the sentence is rehearsed aloud
transition-younger-spinning-chair-new-prompt = Wyprostuj się i powiedz to.
transition-younger-spinning-chair-new-sentence = Jestem tu od niedawna, pomożesz mi?

## Talk: something to look forward to
transition-younger-spinning-chair-glad-prompt = Co fajnego będzie w nowej klasie?
transition-younger-spinning-chair-glad-starter = W nowej klasie chcę …

## Exit
transition-younger-spinning-chair-goodbye-page-question = W klasie jakaś strona martwi Wren. Co może zrobić?
transition-younger-spinning-chair-goodbye-page-tell = Powiedzieć tam dorosłemu
transition-younger-spinning-chair-goodbye-page-tell-reason = Dorosły może jej pomóc. Dobrze jest powiedzieć.
transition-younger-spinning-chair-goodbye-page-big = Nic nie mówić, jest duża
transition-younger-spinning-chair-goodbye-page-big-reason = Duzi też mówią. To pomaga.
transition-younger-spinning-chair-goodbye-page-old = Biec do starej klasy
transition-younger-spinning-chair-goodbye-page-old-reason = Tam są mili! Ale blisko też jest pomoc.

## Story: a new peg, and a teacher who makes a good one. The first bubble is Bram’s, the other Mr Mole’s.
transition-younger-high-peg-peg-1 = Bram ma w nowej klasie nowy wieszak.
transition-younger-high-peg-peg-1-bubble = Ale wysoko!
transition-younger-high-peg-peg-2 = Rzuca kurtkę. Ląduje na panu Krecie!
transition-younger-high-peg-peg-3 = Pan Kret śmieje się i śmieje.
transition-younger-high-peg-peg-3-bubble = Dobry ze mnie wieszak!

## Feel: how somebody in a story may feel; no answer is wrong
transition-younger-high-peg-day-one-question = Jak może czuć się Bram pierwszego dnia?
transition-younger-high-peg-day-one-says = Każda odpowiedź jest dobra. Może powiedzieć panu Kretowi.

## Order: learning a new password
transition-younger-high-peg-key-question = Bram dostaje nowe hasło. Co najpierw?
transition-younger-high-peg-key-read = Czyta kartkę
transition-younger-high-peg-key-read-reason = Najpierw musi je przeczytać.
transition-younger-high-peg-key-learn = Powtarza w głowie
transition-younger-high-peg-key-learn-reason = Potem się uczy. Nikt tego nie słyszy.
transition-younger-high-peg-key-back = Oddaje kartkę panu Kretowi
transition-younger-high-peg-key-back-reason = Na końcu kartka wraca. Teraz się nie zgubi.

## Sort: promises come along, some things do not
transition-younger-high-peg-same-question = Co idzie z Bramem? Co zostaje?
transition-younger-high-peg-same-with = Idzie z nim
transition-younger-high-peg-same-left = Zostaje
transition-younger-high-peg-same-kind = Miłe słowa
transition-younger-high-peg-same-kind-reason = Miłe słowa pasują do każdej klasy.
transition-younger-high-peg-same-chair = Krzesło z kotem
transition-younger-high-peg-same-chair-reason = Jest już za małe. Dostaje duże!
transition-younger-high-peg-same-tell = Mówi o tym
transition-younger-high-peg-same-tell-reason = Tam też może powiedzieć. To idzie z nim.
transition-younger-high-peg-same-key = Stare hasło
transition-younger-high-peg-same-key-reason = Dostaje nowy klucz do swojej klasy.
transition-younger-high-peg-same-private = Jego dom jest prywatny
transition-younger-high-peg-same-private-reason = Tam też jest prywatny. To idzie z nim.

## Choice: something new on the screen. The bubble is the screen’s. The coat is there to laugh about.
transition-younger-high-peg-ask-bubble = Dotknij mnie, tego nie znasz!
transition-younger-high-peg-ask-question = Co może zrobić Bram?
transition-younger-high-peg-ask-try = Dotknąć i zobaczyć
transition-younger-high-peg-ask-try-reason = To może nie być dla niego. Może najpierw zapytać.
transition-younger-high-peg-ask-ask = Zapytać pana Kreta
transition-younger-high-peg-ask-ask-reason = Patrzą na to razem. To tylko dodawanie!
transition-younger-high-peg-ask-hide = Schować się pod kurtką
transition-younger-high-peg-ask-hide-reason = Tam jest ciemno! Może zapytać.

## Choice: who helps; two answers are good
transition-younger-high-peg-who-question = Bram dostaje przykre słowa na obiedzie. Kto może pomóc?
transition-younger-high-peg-who-none = Nikt
transition-younger-high-peg-who-none-reason = Jest dla niego pomoc. Może powiedzieć.
transition-younger-high-peg-who-lunch = Ktoś ze stołówki
transition-younger-high-peg-who-lunch-reason = Ta osoba jest blisko. Może od razu pomóc.
transition-younger-high-peg-who-mole = Pan Kret
transition-younger-high-peg-who-mole-reason = Chętnie pomoże. To nie wina Brama.

## Say: the sentence is rehearsed aloud
transition-younger-high-peg-help-prompt = Pomóż Bramowi powiedzieć to dorosłemu.
transition-younger-high-peg-help-sentence = Proszę, potrzebuję pomocy.

## Exit
transition-younger-high-peg-goodbye-forgot-question = Bram nie pamięta hasła. Kto może pomóc?
transition-younger-high-peg-goodbye-forgot-odi = Odi da mu swoje
transition-younger-high-peg-goodbye-forgot-odi-reason = Klucz Odiego jest tylko dla Odiego. Pan Kret pomoże.
transition-younger-high-peg-goodbye-forgot-mole = Pan Kret
transition-younger-high-peg-goodbye-forgot-mole-reason = Pan Kret może pomóc. Każdy czasem zapomina.
transition-younger-high-peg-goodbye-forgot-home = Nikt, idzie do domu
transition-younger-high-peg-goodbye-forgot-home-reason = To daleka droga! Pan Kret może pomóc.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-younger-helpers-prompt = Wybierz dwoje dorosłych, którzy tam pomagają. Kogoś też ze szkoły.
transition-younger-helpers-teacher = Mój nowy nauczyciel
transition-younger-helpers-class = Pomocnik w klasie
transition-younger-helpers-lunch = Ktoś ze stołówki
transition-younger-helpers-office = Sekretariat szkoły
transition-younger-helpers-home = Ktoś dorosły w domu
transition-younger-helpers-family = Ktoś dorosły z rodziny
