# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-middle-title = Ping! Miłe czy niemiłe?
bull-middle-outcome-joke = Odróżniam żart od dokuczania.
bull-middle-outcome-keep = Zachowuję przykrą wiadomość, potem mówię. Ktoś dorosły pomaga zablokować.
bull-middle-outcome-mend = Umiem naprawić swoje słowa, zanim je wyślę.
bull-middle-outcome-just-tell = Znam jedną rzecz, której nigdy nie zachowuję. Po prostu mówię.

## Story: a joke in a building game that goes on too long. “Trifle” is a pudding with custard; any wobbly pudding will do.
bull-middle-custard-moat-1 = Fenn i Wren budują w grze zamek. W fosie jest pełno budyniu.
bull-middle-custard-moat-1-bubble = Kto ostatni, ten budyń!
bull-middle-custard-moat-2 = Chlup! Fenn wpada do środka i jest zachwycony.
bull-middle-custard-moat-2-bubble = Jestem lisem w budyniu!
bull-middle-custard-moat-3 = Cały tydzień drużyna go tam wpycha. Fenn mówi: stop. Wpychają go jeszcze więcej.
bull-middle-custard-moat-3-bubble = Do fosy, Mokry!

## Sort: a joke, or bullying and hate. Fur stands for skin colour and family.
bull-middle-custard-which-question = Dokuczanie nie jest w porządku w szkole, w domu ani w grze. Co jest czym?
    .easy = Czy to żart, czy dokuczanie?
bull-middle-custard-which-joke = Żart
bull-middle-custard-which-bullying = Dokuczanie albo hejt
bull-middle-custard-which-trifle = Fenn mówi, że jest budyniem
bull-middle-custard-which-trifle-reason = To jego własny żart i on go lubi. Żart bawi nas wszystkich.
bull-middle-custard-which-stop = Wpychają go, choć mówi stop
bull-middle-custard-which-stop-reason = Fenn powiedział stop, a to trwało dalej. To dokuczanie.
bull-middle-custard-which-duck = Kaczka w muszce pływa w fosie
bull-middle-custard-which-duck-reason = Nikt nie jest tu wyśmiewany. Kaczka wygląda elegancko.
bull-middle-custard-which-vote = Głosowanie, żeby wyrzucić Fenna
bull-middle-custard-which-vote-reason = Pomija go celowo. To boli tak jak słowa.
bull-middle-custard-which-fur = Przykre słowa o futrze Fenna
bull-middle-custard-which-fur-reason = Przykre słowa o skórze, wierze lub rodzinie to hejt. To nigdy nie jest żart.

## Chat: keep it, tell, an adult helps to block. The lines come from a team in the game.
bull-middle-custard-ping-question = Ping! To przychodzi, gdy Fenn jest w domu. Co może zrobić?
bull-middle-custard-ping-place = Gra w zamek: czat drużyny
bull-middle-custard-ping-fenn = Fenn
bull-middle-custard-ping-crew = Ekipa z Fosy
bull-middle-custard-ping-lands-1 = Mokry wrócił!
bull-middle-custard-ping-lands-2 = Lisów nie wpuszczamy do zamku. Lisy śmierdzą!
bull-middle-custard-ping-reply = Odpisać coś gorszego
bull-middle-custard-ping-reply-reason = Trudno się powstrzymać. Ale odpowiedź sprawia, że to trwa.
bull-middle-custard-ping-keep = Zachować słowa i nie odpisywać
bull-middle-custard-ping-keep-reason = Teraz może pokazać, co napisali. Potem mówi.
bull-middle-custard-ping-leave = Wyjść i nic nie mówić
bull-middle-custard-ping-leave-reason = Przerwa jest dobra. Ale najpierw może zachować słowa.
bull-middle-custard-ping-kept-1 = Płaczesz budyniem?
bull-middle-custard-ping-hope = Czekać, aż to minie
bull-middle-custard-ping-hope-reason = To może trwać i trwać. Może pokazać, co zachował.
bull-middle-custard-ping-tell = Pokazać wujkowi
bull-middle-custard-ping-tell-reason = Fenn nie jest już z tym sam. To nie jego wina.
bull-middle-custard-ping-alone = Zablokować bez pomocy
bull-middle-custard-ping-alone-reason = Blokowanie jest na końcu. Dorosły może najpierw to zobaczyć, potem pomóc.
bull-middle-custard-ping-told-1 = Halo? Mokry?
bull-middle-custard-ping-block = Zablokować z wujkiem
bull-middle-custard-ping-block-reason = Zachowaj, powiedz, zablokuj z pomocą. Fenn zrobił to wszystko.
bull-middle-custard-ping-last = Wysłać ostatnie słowo
bull-middle-custard-ping-last-reason = Odpowiedź jest niepotrzebna. Wujek może to też zgłosić w grze.

## Sort: keeping a message to show, and the one thing that is never kept
bull-middle-custard-one-thing-question = Większość rzeczy zachowujemy, potem mówimy. Zdjęcie kogoś bez ubrania to co innego. Nigdy go nie zapisujemy ani nie wysyłamy. Po prostu mówimy.
    .easy = Zdjęcia kogoś bez ubrania nigdy nie zapisujemy ani nie wysyłamy. Po prostu mówimy.
bull-middle-custard-one-thing-keep = Zachowaj i powiedz
bull-middle-custard-one-thing-tell = Tylko powiedz
bull-middle-custard-one-thing-words = Przykra wiadomość
bull-middle-custard-one-thing-words-reason = Zostaw ją tam albo zrób zdjęcie ekranu.
bull-middle-custard-one-thing-name = Przezwisko w grze
bull-middle-custard-one-thing-name-reason = Może zaraz zniknąć. Zrób zdjęcie ekranu, potem powiedz.
bull-middle-custard-one-thing-picture = Zdjęcie kogoś bez ubrania
bull-middle-custard-one-thing-picture-reason = Tego nigdy nie zapisujemy ani nie wysyłamy. Po prostu powiedz. Nie będziesz mieć kłopotów za to, że mówisz.
bull-middle-custard-one-thing-voice = Przykre nagranie głosowe
bull-middle-custard-one-thing-voice-reason = Nie trzeba słuchać drugi raz. Zachowaj je dla dorosłego.

## Build: a buddy list, made with an adult after keeping and telling
bull-middle-custard-gate-question = Wujek siedzi obok Fenna. Pomóż im wybrać, kto może wejść.
bull-middle-custard-gate-wren = Wren
bull-middle-custard-gate-wren-list = Na liście
bull-middle-custard-gate-wren-list-reason = Fenn zna ją ze szkoły. Jest dla niego miła.
bull-middle-custard-gate-wren-block = Zablokowana
bull-middle-custard-gate-wren-block-reason = Wren mu nie dokuczała. Może być na liście.
bull-middle-custard-gate-crew = Ekipa z Fosy
bull-middle-custard-gate-crew-list = Na liście
bull-middle-custard-gate-crew-list-reason = Wtedy może przyjść więcej przykrych słów. Fenn zachował je i powiedział, więc mogą zablokować.
bull-middle-custard-gate-crew-block = Zablokowana, z wujkiem
bull-middle-custard-gate-crew-block-reason = Fenn zachował i powiedział. Teraz blokują we dwóch.
bull-middle-custard-gate-door = Kto może dołączyć?
bull-middle-custard-gate-door-all = Wszyscy gracze
bull-middle-custard-gate-door-all-reason = Wtedy mogą wejść nowe osoby. Wybierz te, które zna.
bull-middle-custard-gate-door-known = Tylko moja lista
bull-middle-custard-gate-door-known-reason = Teraz wejdą tylko ci, których zna.
bull-middle-custard-gate-done = Brama jest zamknięta na przykre słowa. A budyń dalej ciepły!

## Spot: Wren’s own message, before she sends it. The clues are the words that hurt.
bull-middle-custard-mend-question = Odi nie zamknął bramy i smok zjadł dach. Wren się złości. Które słowa może naprawić, zanim to wyśle?
    .easy = Wren złości się na Odiego. Które słowa może naprawić?
bull-middle-custard-mend-roof-name = Pierwsze zdanie
bull-middle-custard-mend-roof = Smok zjadł nam dach!
bull-middle-custard-mend-roof-reason = To mówi, co poszło źle. Tak jest uczciwie.
bull-middle-custard-mend-dim-name = Drugie zdanie
bull-middle-custard-mend-dim = Ale z ciebie głupek.
bull-middle-custard-mend-dim-reason = To o Odim, nie o dachu. Może to pominąć.
bull-middle-custard-mend-all-name = Trzecie zdanie
bull-middle-custard-mend-all = Powiem wszystkim, ha, ha!
bull-middle-custard-mend-all-reason = Z małej pomyłki robi się wielki tłum. Może to pominąć.
bull-middle-custard-mend-fix-name = Ostatnie zdanie
bull-middle-custard-mend-fix = Naprawimy to na przerwie?
bull-middle-custard-mend-fix-reason = To pomaga. Odi może naprawić dach razem z nią.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-custard-words-prompt = Teraz gra pan Kret i wpada do budyniu na brzuch! Fenn śmieje się aż do czkawki. Powiedz słowa, które pomogły.
bull-middle-custard-words-sentence = To już nie jest zabawne, więc o tym powiem.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-custard-goodbye-hat-question = Odi zakłada postaci Wren śmieszne czapki. Wren mówi: dość. Co może zrobić Odi?
bull-middle-custard-goodbye-hat-last = Jeszcze jedna czapka
bull-middle-custard-goodbye-hat-last-reason = Jedna czapka więcej to dla Wren za dużo. Może przestać.
bull-middle-custard-goodbye-hat-stop = Przestać i zapytać, jak się czuje
bull-middle-custard-goodbye-hat-stop-reason = Odi słucha. Tak robią przyjaciele.
bull-middle-custard-goodbye-hat-only = Mówić, że to tylko żart
bull-middle-custard-goodbye-hat-only-reason = To żart tylko wtedy, gdy bawi też Wren.
bull-middle-custard-goodbye-first-question = Wren dostaje przykrą wiadomość. Co najpierw?
bull-middle-custard-goodbye-first-keep = Zachować
bull-middle-custard-goodbye-first-keep-reason = Tak, a potem mówi. Dorosły pomaga zablokować.
bull-middle-custard-goodbye-first-delete = Szybko skasować
bull-middle-custard-goodbye-first-delete-reason = Wtedy nikt jej nie zobaczy. Może ją zachować i powiedzieć.
bull-middle-custard-goodbye-first-block = Zablokować bez pomocy
bull-middle-custard-goodbye-first-block-reason = Blokowanie jest na końcu, z pomocą. Najpierw może ją zachować.
bull-middle-custard-goodbye-picture-question = Wyskakuje zdjęcie kogoś bez ubrania. Co może zrobić Odi?
bull-middle-custard-goodbye-picture-save = Zapisać do pokazania
bull-middle-custard-goodbye-picture-save-reason = Większość rzeczy zachowujemy. Tego nigdy nie zapisujemy. Po prostu mówimy.
bull-middle-custard-goodbye-picture-shut = Zamknąć i nic nie mówić
bull-middle-custard-goodbye-picture-shut-reason = Trudno być z tym samemu. Odi może powiedzieć.
bull-middle-custard-goodbye-picture-tell = Po prostu powiedzieć
bull-middle-custard-goodbye-picture-tell-reason = Dorosły wie, co robić. To nie wina Odiego.

## Story: a cake as flat as a frisbee (a flat disc that is thrown and caught). The children are Tumble, Marlo and Pebble.
bull-middle-frisbee-cake-1 = Tumble piecze ciasto na Dzień Pieczenia. Wychodzi bardzo, bardzo płaskie.
bull-middle-frisbee-cake-1-bubble = Ojej! Mam talerz!
bull-middle-frisbee-cake-2 = W szkole pies łapie je w locie jak frisbee. Fiu! Tumble musi usiąść, tak się śmieje.
bull-middle-frisbee-cake-2-bubble = Piękny chwyt, piesku!
bull-middle-frisbee-cake-3 = Wieczorem pełno tego na czacie Klubu Pieczenia. Tumble mówi: stop. To trwa i trwa.
bull-middle-frisbee-cake-3-bubble = Pan Frisbee, Pan Frisbee!

## Feel: how Tumble might feel. No answer is wrong.
bull-middle-frisbee-tenth-question = To dziś dziesiąty żart o frisbee. Jak może czuć się Tumble?
bull-middle-frisbee-tenth-says = Może czuć różne rzeczy. Żart może boleć i można o tym powiedzieć.

## Match: what a joke, bullying, hate and a friend look like
bull-middle-frisbee-which-question = Dokuczanie i hejt nie są w porządku, w szkole ani w domu. Co do czego pasuje?
    .easy = Co do czego pasuje?
bull-middle-frisbee-which-joke = Wszyscy się śmieją i przestają na prośbę
bull-middle-frisbee-which-joke-partner = Żart
bull-middle-frisbee-which-joke-reason = Bawi wszystkich. Kończy się, gdy ktoś poprosi.
bull-middle-frisbee-which-bullying = To trwa, choć mówi stop
bull-middle-frisbee-which-bullying-partner = Dokuczanie
bull-middle-frisbee-which-bullying-reason = Tumble powiedział stop, a oni dalej. To dokuczanie.
bull-middle-frisbee-which-hate = Przykre słowa o jedzeniu jego rodziny
bull-middle-frisbee-which-hate-partner = Hejt
bull-middle-frisbee-which-hate-reason = Przykre słowa o rodzinie, wierze lub skórze to hejt. To nigdy nie jest żart.
bull-middle-frisbee-which-friend = „Jak się czujesz?”
bull-middle-frisbee-which-friend-partner = Dobry przyjaciel
bull-middle-frisbee-which-friend-reason = To małe pytanie. Może bardzo pomóc.

## Chat: keep it, tell, an adult helps to block. Nobody knows who Oven Glove is.
bull-middle-frisbee-ping-question = Ping! Tumble jest u dziadka. Co może zrobić?
bull-middle-frisbee-ping-place = Czat Klubu Pieczenia
bull-middle-frisbee-ping-tumble = Tumble
bull-middle-frisbee-ping-glove = Rękawica
bull-middle-frisbee-ping-pebble = Pebble
bull-middle-frisbee-ping-lands-1 = Hej, Panie Frisbee!
bull-middle-frisbee-ping-lands-2 = Twoja rodzina je dziwne rzeczy. Fuj!
bull-middle-frisbee-ping-alone = Zablokować bez pomocy
bull-middle-frisbee-ping-alone-reason = Blokowanie jest na końcu. Zachowaj, powiedz, a dorosły pomoże.
bull-middle-frisbee-ping-reply = Pisać, że ich jedzenie to fuj
bull-middle-frisbee-ping-reply-reason = Może mieć ochotę. Ale odpowiedź sprawia, że to trwa.
bull-middle-frisbee-ping-keep = Zrobić zdjęcie ekranu
bull-middle-frisbee-ping-keep-reason = Zachowuje to i nie odpisuje. Teraz może to pokazać.
bull-middle-frisbee-ping-kept-1 = Język ci ucięło?
bull-middle-frisbee-ping-tell = Pokazać dziadkowi
bull-middle-frisbee-ping-tell-reason = Dziadek robi herbatę i słucha. To nie wina chłopca.
bull-middle-frisbee-ping-quiet = Zachować dla siebie
bull-middle-frisbee-ping-quiet-reason = To dużo jak na jedną osobę. Może pokazać, co zachował.
bull-middle-frisbee-ping-told-1 = Ja też mówię o tym pani Plum. Usiądziesz ze mną na obiedzie?
bull-middle-frisbee-ping-gang = Prosić Pebble, żeby im oddała
bull-middle-frisbee-ping-gang-reason = Wtedy to się nie skończy. Pebble jest miła i też mówi. To pomaga bardziej.
bull-middle-frisbee-ping-block = Zablokować z dziadkiem
bull-middle-frisbee-ping-block-reason = Zachował, powiedział, a teraz blokują razem. Potem może usiąść z Pebble.

## Choice: the one thing that is never kept. Neutral picture; nothing is shown.
bull-middle-frisbee-one-thing-question = Marlo dostaje zdjęcie kogoś bez ubrania. To jedna rzecz, której nigdy nie zachowujemy. Co może zrobić?
bull-middle-frisbee-one-thing-screen = Zrobić zdjęcie ekranu
bull-middle-frisbee-one-thing-screen-reason = Tak robimy z przykrymi słowami. Tego nigdy nie zapisujemy ani nie wysyłamy. Po prostu mówimy.
bull-middle-frisbee-one-thing-pebble = Pokazać je Pebble
bull-middle-frisbee-one-thing-pebble-reason = Wtedy Pebble też musi to widzieć. Tego nie pokazujemy innym. Po prostu mówimy.
bull-middle-frisbee-one-thing-tell = Po prostu powiedzieć
bull-middle-frisbee-one-thing-tell-reason = Dorosły wie, co robić. Marlo nie będzie mieć kłopotów za to, że mówi.

## Choice: a message that is mended before it is sent. The bubble is Marlo’s.
bull-middle-frisbee-salt-bubble = Fuj, sól!
bull-middle-frisbee-salt-question = Pebble dała do bułek sól i Marlo się złości. Którą wiadomość może wysłać?
    .easy = Którą wiadomość może wysłać Marlo?
bull-middle-frisbee-salt-spoil = Ty zawsze wszystko psujesz
bull-middle-frisbee-salt-spoil-reason = To o Pebble, nie o soli. Może powiedzieć, co poszło źle.
bull-middle-frisbee-salt-more = Upieczmy nowe, bez soli
bull-middle-frisbee-salt-more-reason = Mówi, jak to naprawić, i jest miłe.
bull-middle-frisbee-salt-girl = Uwaga, idzie Słona Panna
bull-middle-frisbee-salt-girl-reason = Brzmi śmiesznie. Ale tak właśnie zaczęły się żarty o frisbee.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-frisbee-words-prompt = W następny Dzień Pieczenia ciasto jest wysokie. Fiu, i znowu leci z psem, a wszyscy się śmieją! Powiedz słowa, które pomogły.
bull-middle-frisbee-words-sentence = To już nie jest zabawne, więc o tym powiem.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-frisbee-goodbye-laugh-question = Marlo woła na Pebble „Słona”. Ona się śmieje, a potem odwraca wzrok. Co może zrobić Marlo?
bull-middle-frisbee-goodbye-laugh-stop = Przestać i zapytać, jak się czuje
bull-middle-frisbee-goodbye-laugh-stop-reason = Marlo widzi, jak ona patrzy. Miło jest przestać i zapytać.
bull-middle-frisbee-goodbye-laugh-more = Powiedzieć to jeszcze raz
bull-middle-frisbee-goodbye-laugh-more-reason = Gdy ktoś odwraca wzrok, może mu być przykro. Może przestać i zapytać.
bull-middle-frisbee-goodbye-laugh-chat = Napisać to na czacie
bull-middle-frisbee-goodbye-laugh-chat-reason = Wtedy dołączą inni i robi się z tego coś dużego. Może przestać i zapytać.
bull-middle-frisbee-goodbye-first-question = Pebble dostaje przykrą wiadomość. Który plan pomoże najbardziej?
bull-middle-frisbee-goodbye-first-delete = Skasować i zapomnieć
bull-middle-frisbee-goodbye-first-delete-reason = Wtedy nikt jej nie zobaczy. Może ją zachować i powiedzieć.
bull-middle-frisbee-goodbye-first-keep = Zachować, powiedzieć, zablokować z pomocą
bull-middle-frisbee-goodbye-first-keep-reason = W tej kolejności dorosły może to zobaczyć i pomóc.
bull-middle-frisbee-goodbye-first-reply = Odpisać, potem zablokować
bull-middle-frisbee-goodbye-first-reply-reason = Odpowiedź sprawia, że to trwa. Może najpierw zachować i powiedzieć.
bull-middle-frisbee-goodbye-picture-question = Czego Tumble nigdy nie zapisuje?
bull-middle-frisbee-goodbye-picture-mean = Przykrej wiadomości
bull-middle-frisbee-goodbye-picture-mean-reason = Tę może zachować, żeby pokazać dorosłemu.
bull-middle-frisbee-goodbye-picture-picture = Zdjęcia kogoś bez ubrania
bull-middle-frisbee-goodbye-picture-picture-reason = Tak. Nie zapisuje go i nie wysyła. Po prostu mówi.
bull-middle-frisbee-goodbye-picture-name = Przezwiska w grze
bull-middle-frisbee-goodbye-picture-name-reason = Może je zachować. Zaraz może zniknąć.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-middle-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
bull-middle-helpers-teacher = Mój nauczyciel
bull-middle-helpers-class = Dorosły, który pomaga w klasie
bull-middle-helpers-lunch = Ktoś ze stołówki
bull-middle-helpers-office = Sekretariat szkoły
bull-middle-helpers-home = Ktoś dorosły w domu
bull-middle-helpers-family = Ktoś dorosły z rodziny
