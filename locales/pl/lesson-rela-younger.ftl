# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-younger-title = Spaghetti na głowie! Wielkie ucho!
rela-younger-outcome-ask = Najpierw pytam, potem pokazuję innym.
rela-younger-outcome-check = Umiem powiedzieć: „Muszę zapytać”.
rela-younger-outcome-private = Wiem, że moje miejsca intymne są moje.
rela-younger-outcome-meet = Gdy ktoś z gry chce spotkania, mówię.

## Story: spaghetti lands on Bram. It is funny, and Bram laughs too.
rela-younger-spaghetti-hair-1 = Bram i Odi jedzą obiad. Ojej, talerz leci!
rela-younger-spaghetti-hair-2 = Teraz Bram ma włosy ze spaghetti!
rela-younger-spaghetti-hair-2-bubble = Patrz, jestem mopem!
rela-younger-spaghetti-hair-3 = Odi chce to pokazać nam wszystkim!
rela-younger-spaghetti-hair-3-bubble = Pstryk, mam cię!

## Choice: what comes first. The bubble is Odi’s.
rela-younger-spaghetti-first-bubble = Ale to śmieszne!
rela-younger-spaghetti-first-question = Co Odi może zrobić najpierw?
rela-younger-spaghetti-first-ask = Zapytać Brama
rela-younger-spaghetti-first-ask-reason = To włosy Brama, więc decyduje Bram.
rela-younger-spaghetti-first-sorry = Wysłać i przeprosić
rela-younger-spaghetti-first-sorry-reason = „Przepraszam” to miłe słowo. Ale trudno to cofnąć.
rela-younger-spaghetti-first-send = Wysłać jednej osobie
rela-younger-spaghetti-first-send-reason = Ta osoba może pokazać dziesięciu. Odi może zapytać Brama.

## Choice: Bram says no. The bubble is Bram’s.
rela-younger-spaghetti-no-bubble = Nie, to tylko dla nas dwóch!
rela-younger-spaghetti-no-question = Co Odi może zrobić?
rela-younger-spaghetti-no-bin = Skasować zdjęcie
rela-younger-spaghetti-no-bin-reason = Teraz Bram może Odiemu ufać. Zabawa była prawdziwa!
rela-younger-spaghetti-no-hide = Zachować i ukryć
rela-younger-spaghetti-no-hide-reason = Bram mówi: nie. Odi może dać spokój.
rela-younger-spaghetti-no-beg = Prosić dziesięć razy
rela-younger-spaghetti-no-beg-reason = Nie to nie. Ciągłe proszenie męczy.

## Sort: what can be done at once, and what a grown-up is asked about first
rela-younger-spaghetti-go-ask-question = Co Odi robi od razu? A kiedy pyta?
rela-younger-spaghetti-go-ask-basket-1 = Od razu
rela-younger-spaghetti-go-ask-basket-2 = Najpierw zapytać dorosłego
rela-younger-spaghetti-go-ask-read = Czytać z Bramem
rela-younger-spaghetti-go-ask-read-reason = Dwóch może czytać jedną książkę. Super!
rela-younger-spaghetti-go-ask-mail = E-mail od Pana Mopa
rela-younger-spaghetti-go-ask-mail-reason = Odi nie zna Pana Mopa. Najpierw pyta.
rela-younger-spaghetti-go-ask-game = Nowa gra
rela-younger-spaghetti-go-ask-game-reason = Dorosły sprawdzi, czy jest dla niego.
rela-younger-spaghetti-go-ask-draw = Rysować mopa
rela-younger-spaghetti-go-ask-draw-reason = To tylko papier i zabawa. Śmiało!
rela-younger-spaghetti-go-ask-call = Wideo z Wren
rela-younger-spaghetti-go-ask-call-reason = W rozmowie ktoś widzi dom. Najpierw pyta.

## Say: the sentence is rehearsed aloud
rela-younger-spaghetti-say-ask-prompt = Teraz Wren dzwoni do Odiego!
rela-younger-spaghetti-say-ask-sentence = Muszę najpierw kogoś zapytać.

## Order: a snail in a game asks to meet. It is odd and funny, not frightening.
rela-younger-spaghetti-park-question = Ślimak z gry pisze: „Spotkajmy się!” Co najpierw?
rela-younger-spaghetti-park-stop = Przerwać grę
rela-younger-spaghetti-park-stop-reason = Najpierw Odi przerywa. Ślimak poczeka.
rela-younger-spaghetti-park-go = Iść do dorosłego
rela-younger-spaghetti-park-go-reason = Potem Odi idzie po pomoc.
rela-younger-spaghetti-park-tell = Powiedzieć o ślimaku
rela-younger-spaghetti-park-tell-reason = Teraz dorosły wie i może pomóc.

## Story: a calm rule on the way to the pool, then a question. The bubble is Mr Mole’s.
rela-younger-spaghetti-swim-1 = Dziś idziemy na basen!
rela-younger-spaghetti-swim-1-bubble = Twoje ciało jest twoje.
rela-younger-spaghetti-swim-2 = Miejsca intymne są pod strojem kąpielowym. Są twoje.
rela-younger-spaghetti-swim-3 = Nikt nie może prosić o ich zdjęcie. Gdy ktoś prosi, mówimy.

## Exit: somebody asks for a private picture. Bath time stands for no clothes.
rela-younger-spaghetti-goodbye-bath-question = Gra prosi Odiego o zdjęcie z kąpieli. Co pomoże?
rela-younger-spaghetti-goodbye-bath-quiet = Odmówić i nikomu nie mówić
rela-younger-spaghetti-goodbye-bath-quiet-reason = Odmówić jest dobrze! Odi może też powiedzieć.
rela-younger-spaghetti-goodbye-bath-tell = Powiedzieć dorosłemu
rela-younger-spaghetti-goodbye-bath-tell-reason = To nie wina Odiego. Ktoś dorosły może pomóc.
rela-younger-spaghetti-goodbye-bath-foam = Wysłać takie z pianą
rela-younger-spaghetti-goodbye-bath-foam-reason = Kąpiel jest prywatna. Odi może powiedzieć.

## Choice: a call comes in. The bubble is the tablet’s.
rela-younger-big-ear-ring-bubble = Dzyń, dzyń
rela-younger-big-ear-ring-question = Tablet dzwoni! Co może zrobić Pebble?
rela-younger-big-ear-ring-wait = Schować go w łóżku
rela-younger-big-ear-ring-wait-reason = Teraz dzwoni łóżko! Pebble może zapytać.
rela-younger-big-ear-ring-tap = Szybko odebrać
rela-younger-big-ear-ring-tap-reason = To może być ktoś nieznany. Najpierw pyta.
rela-younger-big-ear-ring-ask = Zapytać dorosłego
rela-younger-big-ear-ring-ask-reason = Patrzą razem. Dobrze jest zapytać.

## Story: Gran holds the tablet to her ear, as one holds a telephone.
rela-younger-big-ear-ear-1 = Patrzą. To Babcia, więc odbierają!
rela-younger-big-ear-ear-2 = Babcia przykłada tablet do ucha. Teraz jest jednym wielkim uchem!
rela-younger-big-ear-ear-3 = Mały Pom jest w wannie. Ma brodę z piany!

## Choice: Pom’s bath. The bubble is Pom’s.
rela-younger-big-ear-foam-beard-bubble = Ho, ho, ho!
rela-younger-big-ear-foam-beard-question = Pebble jest zachwycona. Co może zrobić?
rela-younger-big-ear-foam-beard-picture = Szybko zrobić zdjęcie
rela-younger-big-ear-foam-beard-picture-reason = Nikt nie potrzebuje zdjęcia z kąpieli.
rela-younger-big-ear-foam-beard-show = Zanieść tam Babcię
rela-younger-big-ear-foam-beard-show-reason = Kąpiel jest prywatna. A Babcia jest na ekranie.
rela-younger-big-ear-foam-beard-words = Opowiedzieć Babci
rela-younger-big-ear-foam-beard-words-reason = Wielkie ucho Babci się śmieje! Kąpiel dalej jest prywatna.

## Sort: what Gran may see on a call, and what is private
rela-younger-big-ear-cards-question = Co można pokazać w rozmowie? Co jest prywatne?
rela-younger-big-ear-cards-basket-1 = Można pokazać
rela-younger-big-ear-cards-basket-2 = Prywatne
rela-younger-big-ear-cards-bath = Ja w wannie
rela-younger-big-ear-cards-bath-reason = To jest prywatne. Można opowiedzieć.
rela-younger-big-ear-cards-shoe = Nowa czapka
rela-younger-big-ear-cards-shoe-reason = Super! Ucho Babci też chce czapkę.
rela-younger-big-ear-cards-cat = Kot z pluszu
rela-younger-big-ear-cards-cat-reason = Miau! Ucho Babci to lubi.
rela-younger-big-ear-cards-art = Mój rysunek
rela-younger-big-ear-cards-art-reason = To Babcia jako jedno wielkie ucho!
rela-younger-big-ear-cards-swim = Moje miejsca intymne
rela-younger-big-ear-cards-swim-reason = Są twoje. Nikt nie może prosić o zdjęcie.

## Say: the sentence is rehearsed aloud
rela-younger-big-ear-say-no-prompt = Gra prosi o zdjęcie z kąpieli.
rela-younger-big-ear-say-no-sentence = Nie, i powiem o tym.

## Build: who may call. Pebble sets it up with a grown-up at home.
rela-younger-big-ear-buddies-question = Zróbcie z Pebble listę do dzwonienia. Kto może na niej być?
rela-younger-big-ear-buddies-one = Kto jest pierwszy?
rela-younger-big-ear-buddies-one-gran = Babcia
rela-younger-big-ear-buddies-one-gran-reason = Pebble zna Babcię i jej ucho!
rela-younger-big-ear-buddies-one-snail = Ślimak z gry
rela-younger-big-ear-buddies-one-snail-reason = Pebble nie wie, kto gra Ślimakiem.
rela-younger-big-ear-buddies-two = Kto jest następny?
rela-younger-big-ear-buddies-two-odi = Marlo z naszej klasy
rela-younger-big-ear-buddies-two-odi-reason = Bawią się razem w szkole. Dorośli też się znają.
rela-younger-big-ear-buddies-two-win = Klub Kucyków
rela-younger-big-ear-buddies-two-win-reason = Nie wiadomo, kto to jest. Najpierw pyta.
rela-younger-big-ear-buddies-three = Kto umawia odwiedziny?
rela-younger-big-ear-buddies-three-grown = Nasi dorośli
rela-younger-big-ear-buddies-three-grown-reason = Dorośli je umawiają i też przychodzą.
rela-younger-big-ear-buddies-three-game = Ktoś z gry
rela-younger-big-ear-buddies-three-game-reason = Pebble może odmówić i powiedzieć.
rela-younger-big-ear-buddies-done = Na liście są ludzie, których zna. Może dzwonić razem z dorosłym.

## Match: who helps with what
rela-younger-big-ear-helps-question = Kto może pomóc? Znajdź pary.
rela-younger-big-ear-helps-class = Zła rozmowa w szkole
rela-younger-big-ear-helps-class-partner = Mój nauczyciel
rela-younger-big-ear-helps-class-reason = W szkole nauczyciel pomoże od razu.
rela-younger-big-ear-helps-play = Smutno na obiedzie
rela-younger-big-ear-helps-play-partner = Ktoś ze stołówki
rela-younger-big-ear-helps-play-reason = W stołówce ta osoba jest blisko.
rela-younger-big-ear-helps-home = Dziwna gra w domu
rela-younger-big-ear-helps-home-partner = Ktoś dorosły w domu
rela-younger-big-ear-helps-home-reason = W domu dorosły też może popatrzeć.

## Exit: ask the one in the picture
rela-younger-big-ear-goodbye-hat-question = Pebble ma zdjęcie ucha Marlo. Co najpierw?
rela-younger-big-ear-goodbye-hat-some = Pokazać tylko Biscuit
rela-younger-big-ear-goodbye-hat-some-reason = Biscuit może powiedzieć innym. Najpierw pytamy Marlo.
rela-younger-big-ear-goodbye-hat-send = Pokazać je klasie
rela-younger-big-ear-goodbye-hat-send-reason = To ucho Marlo. Więc Marlo decyduje.
rela-younger-big-ear-goodbye-hat-ask = Zapytać Marlo
rela-younger-big-ear-goodbye-hat-ask-reason = Marlo powie tak albo nie. Jedno i drugie jest dobre.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-younger-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Kogoś też ze szkoły.
rela-younger-helpers-teacher = Mój nauczyciel
rela-younger-helpers-class = Pomocnik w klasie
rela-younger-helpers-lunch = Ktoś ze stołówki
rela-younger-helpers-office = Sekretariat szkoły
rela-younger-helpers-home = Ktoś dorosły w domu
rela-younger-helpers-family = Ktoś dorosły z rodziny
