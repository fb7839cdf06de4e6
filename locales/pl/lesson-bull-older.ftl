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
    .easy = Bram śpiewa na występie. Najwyższa nuta to pisk. Bram się śmieje.
bull-older-squeak-1-bubble = Brzmię jak drzwi!
bull-older-squeak-2 = W piątek czat klasy wciąż jest pełen pisków. Bram mówi: stop. Już się nie śmieje.
    .easy = Czat wciąż jest pełen pisków. Bram mówi: stop.
bull-older-squeak-2-bubble = Pisk, pisk, pisk!
bull-older-squeak-3 = Potem w grze wyskakuje to. To nie o jego piosence. To o jego rodzinie.
bull-older-squeak-3-bubble = Borsuków nie bierzemy do drużyny!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Żarty bawią nas wszystkich. Dokuczanie nigdy nie jest w porządku, w szkole ani w domu. Co jest czym?
    .easy = Żarty bawią nas wszystkich. Dokuczanie nigdy nie jest w porządku. Co jest czym?
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

## Chat: keep it, tell, an adult helps to block. The lines come from somebody in the game’s team.
bull-older-first-question = Bram jest w domu i robi mu się gorąco. Co robi?
bull-older-first-place = Gra w norę: czat drużyny
bull-older-first-bram = Bram
bull-older-first-team = Top Drużyna
bull-older-first-lands-1 = Idą skrzypiące drzwi!
bull-older-first-bubble = Spadaj, piskliwy pasiaku!
bull-older-first-reply = Odpisuje coś gorszego
bull-older-first-reply-reason = Wielu z nas miałoby na to ochotę. Ale odpowiedź sprawia, że to trwa.
bull-older-first-block = Od razu blokuje wszystkich
bull-older-first-block-reason = Blokowanie pomaga, ale na końcu. Zachowaj, powiedz, a dorosły pomoże zablokować.
bull-older-first-keep = Zachowuje wiadomość i nie odpisuje
bull-older-first-keep-reason = Teraz może pokazać, co napisano. Potem mówi komuś dorosłemu.
bull-older-first-kept-1 = Kot zjadł ci pisk?
bull-older-first-quiet = Nikomu nic nie mówi
bull-older-first-quiet-reason = Dużo tego jak na jedną osobę. Może pokazać, co zachował.
bull-older-first-tell = Pokazuje to cioci
bull-older-first-tell-reason = Ciocia mu wierzy. Widzi to, więc wie, jak pomóc.
bull-older-first-told-1 = Halo? Drzwi?
bull-older-first-help = Blokuje drużynę razem z ciocią
bull-older-first-help-reason = Bram zachował i powiedział. Teraz nie blokuje w pojedynkę.
bull-older-first-answer = Pisze im, że ciocia patrzy
bull-older-first-answer-reason = Odpowiedź jest niepotrzebna. Ciocia może to zgłosić w grze.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Większość rzeczy zachowujemy, a potem mówimy. Jedna jest inna. Zdjęcia kogoś bez ubrania nigdy nie zapisujemy ani nie wysyłamy. Po prostu mówimy.
    .easy = Zdjęcia kogoś bez ubrania nigdy nie zapisujemy ani nie wysyłamy. Po prostu mówimy.
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
    .easy = Wren żal Brama. Co może zrobić?
bull-older-wren-sees-kind = Wysłać Bramowi miłą wiadomość
bull-older-wren-sees-kind-reason = Miłe słowo mówi Bramowi, że nie jest sam.
bull-older-wren-sees-laugh = Dodać jeszcze jedną śmiejącą się buźkę
bull-older-wren-sees-laugh-reason = To tylko jedno dotknięcie. Dla Brama to może być jak cały tłum.
bull-older-wren-sees-tell = Pójść do pana Kreta
bull-older-wren-sees-tell-reason = Pan Kret cieszy się, że Wren mówi. Ogląda to, co zachował Bram. Potem rozmawia z grupą.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Bram czyta to dwa razy. Wąsy idą mu w górę.
bull-older-kind-word-1-bubble = Podobała mi się twoja piosenka. Zaśpiewasz ze mną na przerwie?
bull-older-kind-word-2 = Na drugi dzień Wren idzie z Bramem do pana Kreta. On ogląda to, co zachował Bram. Potem rozmawia z całą grupą.
    .easy = Na drugi dzień Wren i Bram mówią panu Kretowi. On rozmawia z całą grupą.

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

## Story: a bath duck falls out of a bag at a swim gala (a day of races). It squeaks when pressed.
bull-older-tub-duck-gala-1 = Na zawodach pływackich coś wypada Odiemu z torby. Pisk! To Pan Bąbelek, jego kaczka do kąpieli.
    .easy = Pisk! Odiemu wypada z torby kaczka do kąpieli.
bull-older-tub-duck-gala-1-bubble = Nie lubi zostawać sam w domu.
bull-older-tub-duck-gala-2 = Cała drużyna kocha kaczkę i Odiego też.
bull-older-tub-duck-gala-2-bubble = Pan Bąbelek na kapitana!
bull-older-tub-duck-gala-3 = W niedzielę jest obrazek: niemowlę w wózku z twarzą Odiego. Odi prosi, żeby przestali. Robią jeszcze dziesięć.
    .easy = Na obrazku niemowlę w wózku ma twarz Odiego. Odi mówi: stop. Robią jeszcze dziesięć.
bull-older-tub-duck-gala-3-bubble = Kwa, kwa, dzidzia Odi!

## Spot: where a chat has gone past a joke. The clues are the lines that are bullying or hate; the river stands for where a family comes from.
bull-older-tub-duck-banter-question = Żarty bawią nas wszystkich i kończą się, gdy ktoś poprosi. Dokuczanie nigdy nie jest w porządku, w szkole i poza nią. Co nie jest już żartem?
    .easy = Co na tym czacie nie jest już żartem?
bull-older-tub-duck-banter-baby-name = Obrazek od Szóstego Toru
bull-older-tub-duck-banter-baby = Dzidzia Odi, numer jedenaście!
bull-older-tub-duck-banter-baby-reason = Odi powiedział stop, a to trwało dalej. To dokuczanie.
bull-older-tub-duck-banter-river-name = Następne słowa Szóstego Toru
bull-older-tub-duck-banter-river = Żadnych wydr w naszym basenie. Wracaj do swojej rzeki!
bull-older-tub-duck-banter-river-reason = To o tym, kim jest Odi i skąd jest jego rodzina. To hejt i nigdy nie jest żartem.
bull-older-tub-duck-banter-vote-name = Głosowanie
bull-older-tub-duck-banter-vote = Kto chce wyrzucić Odiego? Głosujcie!
bull-older-tub-duck-banter-vote-reason = Pomija go celowo. To może boleć tak jak słowa.
bull-older-tub-duck-banter-fenn-name = Słowa Fenna
bull-older-tub-duck-banter-fenn = Już wystarczy.
bull-older-tub-duck-banter-fenn-reason = Fenn się z tego nie śmieje. Krótko, spokojnie i odważnie.

## Chat: keep it, tell, an adult helps to block. The lines come from the swimmers of another lane.
bull-older-tub-duck-lands-question = Pora spać, a tablet Odiego robi ping. Odiemu robi się gorąco. Co może zrobić?
bull-older-tub-duck-lands-place = Czat klubu pływackiego
bull-older-tub-duck-lands-odi = Odi
bull-older-tub-duck-lands-lane = Szósty Tor
bull-older-tub-duck-lands-fenn = Fenn
bull-older-tub-duck-lands-lands-1 = Dobranoc, dzidziu.
bull-older-tub-duck-lands-lands-2 = Tacy jak ty to do rzeki.
bull-older-tub-duck-lands-reply = Odpisać żartem o tym, jak pływają
bull-older-tub-duck-lands-reply-reason = Ma dobry żart. Ale odpowiedź sprawia, że to trwa.
bull-older-tub-duck-lands-keep = Zrobić zdjęcie ekranu i nie odpisywać
bull-older-tub-duck-lands-keep-reason = Teraz może to pokazać, nawet jeśli to skasują.
bull-older-tub-duck-lands-alone = Od razu zablokować cały tor
bull-older-tub-duck-lands-alone-reason = Blokowanie pomaga, ale na końcu. Zachowaj, powiedz, a dorosły pomoże zablokować.
bull-older-tub-duck-lands-kept-1 = Widzimy, że to czytasz.
bull-older-tub-duck-lands-beg = Błagać, żeby przestali
bull-older-tub-duck-lands-beg-reason = Raz poprosił i to wystarczy. Teraz pora na pomoc.
bull-older-tub-duck-lands-wait = Czekać, aż się znudzą
bull-older-tub-duck-lands-wait-reason = To może trwać wiele dni. Odi może mieć pomoc już dziś.
bull-older-tub-duck-lands-tell = Pokazać dziadkowi, co zachował
bull-older-tub-duck-lands-tell-reason = Dziadek mu wierzy. To nie jego wina. Dzwonią razem do trenerki.
bull-older-tub-duck-lands-told-1 = Też to widzę. To nie jest w porządku. Popływasz ze mną w sobotę?
bull-older-tub-duck-lands-gang = Prosić Fenna, żeby im dogadał
bull-older-tub-duck-lands-gang-reason = Wtedy jest dwóch na sześciu. Fenn jest z nim, a to pomaga bardziej.
bull-older-tub-duck-lands-block = Zablokować ich z dziadkiem
bull-older-tub-duck-lands-block-reason = Zachował, powiedział, a teraz dziadek pomaga zablokować. Fennowi może napisać: tak!

## Chat: the one thing that is never kept. Nothing is shown; the picture is only spoken of.
bull-older-tub-duck-new-phone-question = Wren ma nowy telefon. Ping! To zdjęcie kogoś bez ubrania. Co może zrobić?
bull-older-tub-duck-new-phone-place = Nowy telefon Wren
bull-older-tub-duck-new-phone-wren = Wren
bull-older-tub-duck-new-phone-number = Nowy numer
bull-older-tub-duck-new-phone-seen-1 = Ha, ha, popatrz! Podaj dalej.
bull-older-tub-duck-new-phone-save = Zapisać, żeby pokazać
bull-older-tub-duck-new-phone-save-reason = Większość rzeczy zachowujemy. Tej jednej nigdy nie zapisujemy ani nie wysyłamy. Po prostu mówimy.
bull-older-tub-duck-new-phone-tell = Odłożyć i powiedzieć dorosłemu
bull-older-tub-duck-new-phone-tell-reason = Nic nie zapisuje i nic nie wysyła. Nie będzie mieć kłopotów za to, że mówi.
bull-older-tub-duck-new-phone-quiet = Wyłączyć i zapomnieć
bull-older-tub-duck-new-phone-quiet-reason = Trudno zapomnieć w pojedynkę. Wren może powiedzieć i dostać pomoc.
bull-older-tub-duck-new-phone-told-1 = Masz to zapisane?
bull-older-tub-duck-new-phone-no = Odpisać „nie”
bull-older-tub-duck-new-phone-no-reason = Odpowiedź jest niepotrzebna. Dalej zajmie się tym dorosły.
bull-older-tub-duck-new-phone-leave = Zostawić to dorosłemu
bull-older-tub-duck-new-phone-leave-reason = Dorosły wie, co robić dalej. Wren nie zrobiła nic złego.

## Choice: Fenn is a bystander, and cross. A good answer stays polite.
bull-older-tub-duck-fenn-helps-question = Fenn jest zły przez to głosowanie. Ma trzy pomysły. Który pomoże Odiemu?
    .easy = Co może zrobić Fenn, żeby pomóc Odiemu?
bull-older-tub-duck-fenn-helps-rats = Napisać „Jesteście szczurami!” na czacie
bull-older-tub-duck-fenn-helps-rats-reason = Dobrze, że mu zależy. Ale niemiłe słowa to powiększą, a szczury są miłe.
bull-older-tub-duck-fenn-helps-coach = Powiedzieć o głosowaniu trenerce
bull-older-tub-duck-fenn-helps-coach-reason = Trenerka cieszy się, że Fenn mówi. Teraz może coś zrobić.
bull-older-tub-duck-fenn-helps-read = Zostać na czacie i patrzeć
bull-older-tub-duck-fenn-helps-read-reason = Cichy tłum wygląda jak tłum, który się zgadza. Może powiedzieć.

## Build: settings of a chat, set with an adult
bull-older-tub-duck-switches-question = Odi i dziadek od nowa ustawiają czaty. Pomóż im z każdym przełącznikiem.
bull-older-tub-duck-switches-add = Kto może dodać mnie do czatu?
bull-older-tub-duck-switches-add-all = Każdy
bull-older-tub-duck-switches-add-all-reason = Wtedy wyskakują czaty, których nie wybrał.
bull-older-tub-duck-switches-add-known = Ci, których znam
bull-older-tub-duck-switches-add-known-reason = Teraz wie, kto jest na jego czatach.
bull-older-tub-duck-switches-photo = Kto widzi moje zdjęcie?
bull-older-tub-duck-switches-photo-all = Każdy
bull-older-tub-duck-switches-photo-all-reason = Zdjęcie można skopiować i zmienić. Im mniej oczu, tym bezpieczniej.
bull-older-tub-duck-switches-photo-none = Nikt: mam kaczkę
bull-older-tub-duck-switches-photo-none-reason = Kaczka niczego nie zdradza. I wygląda wspaniale.
bull-older-tub-duck-switches-list = Szósty Tor
bull-older-tub-duck-switches-list-list = Na mojej liście
bull-older-tub-duck-switches-list-list-reason = Wtedy to może zacząć się znowu. Odi zachował i powiedział, więc może zablokować.
bull-older-tub-duck-switches-list-block = Zablokowany
bull-older-tub-duck-switches-list-block-reason = Najpierw zachował i powiedział. Dziadek jest obok niego.
bull-older-tub-duck-switches-done = Gotowe! A każdy wyścig zaczyna teraz głośny pisk Pana Bąbelka.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-older-tub-duck-words-prompt = Na następnych zawodach Odi wygrywa o wąs. Medal dostaje Pan Bąbelek! Powiedz słowa, które pomogły.
bull-older-tub-duck-words-sentence = Mówię „stop”, a to trwa dalej, więc o tym powiem.

## Exit, three questions: is it still banter, the order, what a bystander can do
bull-older-tub-duck-goodbye-ears-question = Bram woła na Wren „Radiowe Uszy”. Ona się uśmiecha, ale nie wchodzi już na czat. Co może zrobić Bram?
bull-older-tub-duck-goodbye-ears-smile = Robić to dalej, bo ona się uśmiecha
bull-older-tub-duck-goodbye-ears-smile-reason = Uśmiech może ukrywać ból. Bram może przestać i zapytać.
bull-older-tub-duck-goodbye-ears-ask = Przestać i zapytać, czy to boli
bull-older-tub-duck-goodbye-ears-ask-reason = Bram widzi, co ona robi, nie tylko uśmiech. To dobry przyjaciel.
bull-older-tub-duck-goodbye-ears-skin = Kazać jej więcej się śmiać
bull-older-tub-duck-goodbye-ears-skin-reason = Co bawi Wren, o tym decyduje Wren. Bram może przestać i zapytać.
bull-older-tub-duck-goodbye-order-question = Fenn dostaje przykrą wiadomość. Który plan pomoże najbardziej?
bull-older-tub-duck-goodbye-order-block = Zablokować, skasować, zapomnieć
bull-older-tub-duck-goodbye-order-block-reason = Wtedy nikt jej nie zobaczy i Fenn jest z tym sam. Może najpierw zachować i powiedzieć.
bull-older-tub-duck-goodbye-order-show = Zachować i pokazać wszystkim
bull-older-tub-duck-goodbye-order-show-reason = Zachować jest dobrze. Ale w tłumie może bardziej boleć. Może pokazać dorosłemu.
bull-older-tub-duck-goodbye-order-keep = Zachować, powiedzieć, z dorosłym zablokować
bull-older-tub-duck-goodbye-order-keep-reason = W tej kolejności dorosły może to zobaczyć i pomóc.
bull-older-tub-duck-goodbye-help-question = Jest niemiłe głosowanie o dziewczynce z klasy Odiego. Jak Odi może jej pomóc?
bull-older-tub-duck-goodbye-help-nice = Zagłosować najmniej niemiło
bull-older-tub-duck-goodbye-help-nice-reason = Każdy głos sprawia, że to wygląda na zabawę. Odi może wyjść i powiedzieć.
bull-older-tub-duck-goodbye-help-tell = Powiedzieć dorosłemu i być dla niej miłym
bull-older-tub-duck-goodbye-help-tell-reason = Dorosły może skończyć głosowanie. Miłe słowo mówi jej, że nie jest sama.
bull-older-tub-duck-goodbye-help-loud = Przeczytać je na głos
bull-older-tub-duck-goodbye-help-loud-reason = Wtedy słyszy to w tłumie. Odi może powiedzieć dorosłemu.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
bull-older-helpers-teacher = Mój nauczyciel
bull-older-helpers-class = Dorosły, który pomaga w klasie
bull-older-helpers-lunch = Ktoś ze stołówki
bull-older-helpers-office = Sekretariat szkoły
bull-older-helpers-home = Ktoś dorosły w domu
bull-older-helpers-family = Ktoś dorosły z rodziny
