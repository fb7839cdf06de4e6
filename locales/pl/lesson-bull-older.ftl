# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-older.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-older-title = Pisk! Czy to jeszcze żart?
bull-older-outcome-banter = Odróżniam żart od dokuczania.
bull-older-outcome-keep = Zachowuję przykrą wiadomość, potem mówię. Ktoś dorosły pomaga zablokować.
bull-older-outcome-help = Umiem pomóc, gdy komuś bliskiemu jest przykro.
bull-older-outcome-just-tell = Wiem, czego nigdy nie zapisuję ani nie wysyłam. Po prostu mówię.

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = Bram śpiewa na szkolnym występie. Najwyższa nuta to… pisk! Bram śmieje się najgłośniej.
bull-older-squeak-1-bubble = Brzmię jak drzwi!
bull-older-squeak-2 = W piątek czat klasy wciąż jest pełen pisków. Bram mówi: stop. Już się nie śmieje.
bull-older-squeak-2-bubble = Pisk, pisk, pisk!
bull-older-squeak-3 = Potem w grze wyskakuje to. To nie o jego piosence. To o jego rodzinie.
bull-older-squeak-3-bubble = Borsuków nie bierzemy do drużyny!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Żarty bawią nas wszystkich. Dokuczanie nigdy nie jest w porządku, w szkole ani w domu. Co jest czym?
bull-older-banter-fun = Żarty
bull-older-banter-hurts = Dokuczanie albo hejt
bull-older-banter-door = Odi mówi: „Ładne drzwi!”, a Bram chichocze
bull-older-banter-door-reason = Obaj się bawią. Obaj mogą to przerwać.
bull-older-banter-stop = Czterdzieści pisków, choć Bram mówi: stop
bull-older-banter-stop-reason = Bram powiedział stop, a to trwało dalej. To dokuczanie.
bull-older-banter-stripes = Niemiłe słowa o paskach Brama i jego rodzinie
bull-older-banter-stripes-reason = Niemiłe słowa o kolorze skóry, wierze lub rodzinie to hejt. Czasem to rasizm. To nigdy nie jest żart.
bull-older-banter-cat = Kot w kapeluszu, z którego śmieją się wszyscy
bull-older-banter-cat-reason = Nikt nie jest tu wyśmiewany. Nawet kotu się podoba.
bull-older-banter-left-out = Nowy czat, byle bez Brama
bull-older-banter-left-out-reason = Gdy ktoś pomija cię celowo, boli to tak jak słowa.

## Choice: what to do first. The bubble is a message on Bram’s screen.
bull-older-first-bubble = Spadaj, piskliwy pasiaku!
bull-older-first-question = Bram jest w domu. To pojawia się na jego ekranie i robi mu się gorąco. Co robi najpierw?
bull-older-first-reply = Odpisuje coś gorszego
bull-older-first-reply-reason = Wielu z nas miałoby na to ochotę. Ale odpowiedź sprawia, że to trwa.
bull-older-first-block = Od razu blokuje wszystkich
bull-older-first-block-reason = Blokowanie pomaga, ale na końcu. Zachowaj, powiedz, a dorosły pomoże zablokować.
bull-older-first-keep = Zachowuje wiadomość i nie odpisuje
bull-older-first-keep-reason = Teraz może pokazać, co napisano. Potem mówi komuś dorosłemu.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Większość rzeczy zachowujemy, a potem mówimy. Jedna jest inna. Zdjęcia kogoś bez ubrania nigdy nie zapisujemy ani nie wysyłamy. Po prostu mówimy.
bull-older-show-keep = Zachowaj i powiedz
bull-older-show-just-tell = Tylko powiedz
bull-older-show-chat = Przykra wiadomość na czacie
bull-older-show-chat-reason = Zostaw ją tam albo zrób zdjęcie ekranu.
bull-older-show-game = Niemiły komentarz, który może zaraz zniknąć
bull-older-show-game-reason = Zrób zdjęcie ekranu, póki tam jest.
bull-older-show-picture = Zdjęcie kogoś bez ubrania
bull-older-show-picture-reason = Tego nigdy nie zapisujemy ani nie wysyłamy. Po prostu powiedz. Nie będziesz mieć kłopotów za to, że mówisz.
bull-older-show-hate = Rasistowskie słowa w grze
bull-older-show-hate-reason = Zachowaj to, żeby pokazać, co napisano. Powiedz dorosłemu tego samego dnia.

## Choice: Wren is a bystander. Both good answers lead on.
bull-older-wren-sees-question = Wren widzi wszystkie piski na czacie. Żal jej Brama. Co może zrobić?
bull-older-wren-sees-kind = Wysłać Bramowi miłą wiadomość
bull-older-wren-sees-kind-reason = Miłe słowo mówi Bramowi, że nie jest sam.
bull-older-wren-sees-laugh = Dodać jeszcze jedną śmiejącą się buźkę
bull-older-wren-sees-laugh-reason = To tylko jedno dotknięcie. Dla Brama to może być jak cały tłum.
bull-older-wren-sees-tell = Pójść do pana Kreta
bull-older-wren-sees-tell-reason = Pan Kret cieszy się, że Wren mówi. Ogląda to, co zachował Bram. Potem pomaga mu zablokować.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Bram czyta to dwa razy. Wąsy idą mu w górę.
bull-older-kind-word-1-bubble = Podobała mi się twoja piosenka. Zaśpiewasz ze mną na przerwie?
bull-older-kind-word-2 = Na drugi dzień Wren idzie z Bramem do pana Kreta. On ogląda to, co zachował Bram. Potem pomaga mu zablokować.

## Say: the sentence is rehearsed aloud
bull-older-words-prompt = Na przerwie wszyscy śpiewają i piszczą. Teraz Bram też się śmieje! Powiedz słowa, które pomogły.
bull-older-words-sentence = To już nie jest żart, więc o tym powiem.

## Exit, first question: a joke that stops being fun
bull-older-hat-question = Fenn żartuje z kapelusza Odiego. Odi się śmieje, a potem cichnie. Co może zrobić Fenn?
bull-older-hat-more = Wymyślić lepszy żart o kapeluszu
bull-older-hat-more-reason = Gdy ktoś cichnie, może mu być przykro. Fenn może przestać i zapytać.
bull-older-hat-stop = Przestać i zapytać, jak się czuje Odi
bull-older-hat-stop-reason = Fenn widzi, jak czuje się Odi. Dobrze jest przestać i zapytać.
bull-older-hat-only = Powiedzieć, że to tylko żart
bull-older-hat-only-reason = To żart tylko wtedy, gdy bawi też Odiego.

## Exit, second question: keep it, tell, an adult helps to block
bull-older-order-question = Odi dostaje przykrą wiadomość. Który plan pomoże najbardziej?
bull-older-order-keep = Zachować, powiedzieć, z dorosłym zablokować
bull-older-order-keep-reason = W tej kolejności dorosły może to zobaczyć i pomóc.
bull-older-order-delete = Odpisać i wszystko usunąć
bull-older-order-delete-reason = Wtedy nikt nie zobaczy, co napisano. Odi może to zachować i powiedzieć.
bull-older-order-block = Zablokować i nic nie mówić
bull-older-order-block-reason = Odi może dostać więcej pomocy. Może najpierw to zachować i powiedzieć.

## Exit, third question: the one thing that is never saved
bull-older-picture-question = Ktoś wysyła Wren zdjęcie osoby bez ubrania. Co może zrobić Wren?
bull-older-picture-save = Zrobić zdjęcie ekranu
bull-older-picture-save-reason = Większość rzeczy zachowujemy. Tej jednej nigdy nie zapisujemy ani nie wysyłamy. Po prostu mówimy.
bull-older-picture-quiet = Nic nie mówić
bull-older-picture-quiet-reason = Trudno być z tym samemu. Wren może powiedzieć i dostać pomoc.
bull-older-picture-tell = Powiedzieć dorosłemu, nie zapisywać i nie wysyłać
bull-older-picture-tell-reason = Dorosły wie, co robić dalej. To, co przyszło, to nie wina Wren.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
bull-older-helpers-teacher = Mój nauczyciel
bull-older-helpers-class = Dorosły, który pomaga w klasie
bull-older-helpers-lunch = Ktoś ze stołówki
bull-older-helpers-office = Sekretariat szkoły
bull-older-helpers-home = Ktoś dorosły w domu
bull-older-helpers-family = Ktoś dorosły z rodziny
