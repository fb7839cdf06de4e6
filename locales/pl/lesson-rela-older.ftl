# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-older.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-older-title = Gęgnięcie, mruczenie i prawdziwe „tak”
rela-older-outcome-trust = Wiem, że lubić to jeszcze nie ufać.
rela-older-outcome-mind = Za każdym razem pytam o zgodę. Swoją mogę zmienić.
rela-older-outcome-picture = Ktoś prosi mnie o intymne zdjęcie? Odmawiam i mówię. To nie moja wina.
rela-older-outcome-friend = Mogę pomóc komuś, gdy powiem dorosłemu.

## Story: a voice message meant for one goes round. The bubble is the honk.
rela-older-goose-honk-honk-1 = Tumble umie gęgać zupełnie jak gęś. Wysyła jedno gęgnięcie do Bramble.
rela-older-goose-honk-honk-1-bubble = Gęę!
rela-older-goose-honk-honk-2 = Bramble podaje je dalej całemu klubowi pływackiemu. W czwartek budzi się przy nim pół szkoły.
    .easy = Bramble podaje je dalej. W czwartek budzi się przy nim pół szkoły.
rela-older-goose-honk-honk-3 = W piątek za Tumble idą do szkoły dwie prawdziwe gęsi. Śmieje się, ale też dziwnie się czuje. Wysłał to jednej osobie.
    .easy = W piątek za Tumble idą do szkoły dwie prawdziwe gęsi. Wysłał to tylko jednej osobie.

## Choice: Bramble did not ask
rela-older-goose-honk-sorry-question = Tumble mówi Bramble, jak się czuje. Co ona może teraz zrobić?
rela-older-goose-honk-sorry-quiet = Skasować i nic nie mówić
rela-older-goose-honk-sorry-quiet-reason = Pół szkoły dalej to ma. Tumble byłby z tym sam.
rela-older-goose-honk-sorry-mend = Przeprosić i prosić innych o skasowanie
rela-older-goose-honk-sorry-mend-reason = Wszystkich nie cofnie. Ale Tumble może jej znowu ufać.
rela-older-goose-honk-sorry-proud = Powiedzieć: bądź dumny
rela-older-goose-honk-sorry-proud-reason = Gęga wspaniale! Ale wybrał jedną osobę, nie pół szkoły.

## Match: knowing, liking, trusting, and pressure
rela-older-goose-honk-words-question = W aplikacji klubu Bramble jest nowy Rook. Ona go lubi. Czy to zaufanie? Znajdź pary.
    .easy = Bramble lubi Rooka. Czy to zaufanie? Znajdź pary.
rela-older-goose-honk-words-like = Lubić
rela-older-goose-honk-words-like-partner = On mnie rozśmiesza
rela-older-goose-honk-words-like-reason = Polubić można w minutę. To mało o nim mówi.
rela-older-goose-honk-words-know = Znać
rela-older-goose-honk-words-know-partner = Znamy się na żywo, moi dorośli też
rela-older-goose-honk-words-know-reason = Żeby kogoś znać, trzeba się spotykać, a dorośli też go znają.
rela-older-goose-honk-words-trust = Ufać
rela-older-goose-honk-words-trust-partner = Od lat dotrzymuje słowa
rela-older-goose-honk-words-trust-reason = Zaufanie buduje się z dotrzymanych słów, po trochu.
rela-older-goose-honk-words-push = Nacisk
rela-older-goose-honk-words-push-partner = „Zrób to teraz, bo mi przykro”
rela-older-goose-honk-words-push-reason = Komu na tobie zależy, ten poczeka na odpowiedź.

## Chat: gifts first, then a secret, then a private picture. It is told at once.
rela-older-goose-honk-chat-question = Co Bramble może teraz zrobić?
rela-older-goose-honk-chat-place = Plusk
rela-older-goose-honk-chat-bramble = Bramble
rela-older-goose-honk-chat-rook = Rook
rela-older-goose-honk-chat-aunt = Ciocia
rela-older-goose-honk-chat-gift-1 = Wysyłam ci 500 monet. Jesteś wyjątkowa.
rela-older-goose-honk-chat-gift-2 = Twoi przyjaciele nie rozumieją cię tak jak ja.
rela-older-goose-honk-chat-gift-ask = Pytam w domu, zanim przyjmę prezent.
rela-older-goose-honk-chat-gift-ask-reason = Ktoś życzliwy to zrozumie.
rela-older-goose-honk-chat-gift-thanks = Wow, dzięki! Ty mnie rozumiesz.
rela-older-goose-honk-chat-gift-thanks-reason = Miło to słyszeć. Ale prezent z internetu może mieć cenę. Może zapytać dorosłego.
rela-older-goose-honk-chat-picture-1 = To zrób coś dla mnie. Wyślij zdjęcie bez koszulki.
rela-older-goose-honk-chat-picture-2 = Nie mów. Powiedzą, że to twoja wina.
rela-older-goose-honk-chat-picture-coins = To weź te swoje monety!
rela-older-goose-honk-chat-picture-coins-reason = Rook może potem chcieć czegoś innego. Dorosły może w tym pomóc.
rela-older-goose-honk-chat-picture-tell = Powiedzieć teraz cioci
rela-older-goose-honk-chat-picture-tell-reason = Nikt nie może o to prosić. To nie jej wina i może powiedzieć.
rela-older-goose-honk-chat-picture-no = Nie. Nie robię tego.
rela-older-goose-honk-chat-picture-no-reason = Mocne „nie”. Teraz może też powiedzieć.
rela-older-goose-honk-chat-again-1 = Jesteś mi to winna. A ja ci ufałem.
rela-older-goose-honk-chat-again-tell = Powiedzieć teraz cioci
rela-older-goose-honk-chat-again-tell-reason = Nic nie jest winna. Teraz dorosły może pomóc.
rela-older-goose-honk-chat-again-leave = Wyjść i nigdy o tym nie mówić
rela-older-goose-honk-chat-again-leave-reason = Wyjść jest dobrze. Ale to dużo do noszenia. Może też powiedzieć.
rela-older-goose-honk-chat-thanks-1 = Tak się cieszę, że mi mówisz. To nie twoja wina.
rela-older-goose-honk-chat-thanks-block = Razem zgłosić i zablokować
rela-older-goose-honk-chat-thanks-block-reason = Najpierw powiedziała. Teraz dorosły pomaga zablokować.
rela-older-goose-honk-chat-thanks-mine = Moja. Lubiłam te rozmowy.
rela-older-goose-honk-chat-thanks-mine-reason = Lubić rozmowy to nie wina. Winny jest ten, kto prosił.

## Choice: a friend has sent one. It is not too late.
rela-older-goose-honk-friend-question = Tumble szepcze: rok temu wysłał komuś intymne zdjęcie. Boi się. Co może zrobić Bramble?
    .easy = Tumble wysłał komuś intymne zdjęcie. Boi się. Co może zrobić Bramble?
rela-older-goose-honk-friend-see = Poprosić o pokazanie, żeby pomóc
rela-older-goose-honk-friend-see-reason = Nikt nie musi go widzieć. Dorosły wie, co robić.
rela-older-goose-honk-friend-with = Pójść z nim do dorosłego
rela-older-goose-honk-friend-with-reason = Nigdy nie jest za późno. To nie jego wina, a dorośli mogą pomóc.
rela-older-goose-honk-friend-promise = Obiecać, że nikomu nie powie
rela-older-goose-honk-friend-promise-reason = Brzmi miło. Ale wtedy jest z tym dwoje i nikt nie pomaga.

## Talk: what makes telling easier
rela-older-goose-honk-easier-prompt = Co mogą zrobić dorośli, żeby łatwiej było powiedzieć?
rela-older-goose-honk-easier-starter = Pomaga, gdy dorosły …

## Say: the sentence is rehearsed aloud
rela-older-goose-honk-say-prompt = Powiedz to tak, jak się mówi prawdę. Bo to prawda.
rela-older-goose-honk-say-sentence = To nie moja wina i powiem o tym.

## Exit: the second question uses the words of a promise
rela-older-goose-honk-goodbye-call-question = W poniedziałek Bramble zgodziła się na rozmowę z Tumble. Dziś nie ma ochoty. Co jest prawdą?
    .easy = Bramble zgodziła się na rozmowę. Dziś nie chce. Co jest prawdą?
rela-older-goose-honk-goodbye-call-rude = Niegrzecznie jest teraz odmówić
rela-older-goose-honk-goodbye-call-rude-reason = Miłe „nie” jest grzeczne. Przyjaciele poczekają.
rela-older-goose-honk-goodbye-call-hide = Musi znaleźć wymówkę
rela-older-goose-honk-goodbye-call-hide-reason = Wymówka jest niepotrzebna. Wystarczy: „Nie dzisiaj”.
rela-older-goose-honk-goodbye-call-now = Dziś może odmówić
rela-older-goose-honk-goodbye-call-now-reason = Zgoda jest na jeden raz. Może zapytać w domu i wybrać od nowa.
rela-older-goose-honk-goodbye-meet-question = Obietnica Bramble: nigdy nie zgadzam się na spotkanie z kimś, kogo znam tylko z internetu. Co do niej pasuje?
rela-older-goose-honk-goodbye-meet-month = Spotkać Rooka po miesiącu czatu
rela-older-goose-honk-goodbye-meet-month-reason = Miesiąc czatu nie mówi, kto pisze.
rela-older-goose-honk-goodbye-meet-tell = Rook chce się spotkać. Odmawia i mówi
rela-older-goose-honk-goodbye-meet-tell-reason = To dotrzymana obietnica. Też kończy się u dorosłego.
rela-older-goose-honk-goodbye-meet-pool = Spotkać Rooka na pełnym basenie
rela-older-goose-honk-goodbye-meet-pool-reason = Pełny basen nie mówi, kim jest Rook. Może odmówić i powiedzieć.
rela-older-goose-honk-goodbye-picture-question = Ktoś prosił Tumble o intymne zdjęcie i Tumble się zgodził. Co teraz?
rela-older-goose-honk-goodbye-picture-have = Zgoda to zgoda
rela-older-goose-honk-goodbye-picture-have-reason = Każdą zgodę można cofnąć, w każdej chwili.
rela-older-goose-honk-goodbye-picture-tell = Może zmienić zdanie i powiedzieć
rela-older-goose-honk-goodbye-picture-tell-reason = W każdej chwili i na każdym kroku. To nie jego wina.
rela-older-goose-honk-goodbye-picture-late = Jest za późno
rela-older-goose-honk-goodbye-picture-late-reason = Nigdy nie jest za późno, żeby powiedzieć.

## Story: a pyjama call, and a picture nobody was asked for. The bubble is Pebble’s.
rela-older-llama-pyjamas-call-1 = Czworo przyjaciół pyta w domu. Potem robią rozmowę w piżamach. Piżama Pebble ma kaptur lamy, która mruczy.
    .easy = Czworo przyjaciół pyta w domu. Potem robią rozmowę w piżamach.
rela-older-llama-pyjamas-call-2 = Pebble tańczy taniec lamy. Dwie osoby spadają z łóżek.
rela-older-llama-pyjamas-call-2-bubble = Mru, mru, mru!
rela-older-llama-pyjamas-call-3 = Marlo robi zdjęcie ekranu. Rano mrucząca lama jest obrazkiem czatu klasy.
    .easy = Marlo robi zdjęcie. Rano jest na czacie klasy.

## Sort: a real yes, or not
rela-older-llama-pyjamas-yes-question = Marlo przeprasza i usuwa je. Co jest prawdziwą zgodą?
    .easy = Marlo przeprasza. Co jest prawdziwą zgodą?
rela-older-llama-pyjamas-yes-basket-1 = Jest zgoda
rela-older-llama-pyjamas-yes-basket-2 = Nie ma zgody
rela-older-llama-pyjamas-yes-stop = „No dobra, przestań już pytać”
rela-older-llama-pyjamas-yes-stop-reason = Zgoda ze zmęczenia to nie zgoda. Bierze się z nacisku.
rela-older-llama-pyjamas-yes-silent = Ona nic nie mówi
rela-older-llama-pyjamas-yes-silent-reason = Milczenie to nie zgoda. Zapytaj znowu, miło.
rela-older-llama-pyjamas-yes-smile = „Śmiało, wyślij!” i śmieje się
rela-older-llama-pyjamas-yes-smile-reason = Słowa i twarz mówią to samo. Dalej może zmienić zdanie.
rela-older-llama-pyjamas-yes-four = „Tak, ale tylko dla nas czworga”
rela-older-llama-pyjamas-yes-four-reason = To zgoda dla czworga. Dla piątej osoby trzeba nowej.
rela-older-llama-pyjamas-yes-old = Zgodziła się tydzień temu
rela-older-llama-pyjamas-yes-old-reason = Tamta zgoda była na tamto zdjęcie.

## Build: who is on the next call
rela-older-llama-pyjamas-list-question = Planują nową rozmowę. Pomóż im ją ustawić.
rela-older-llama-pyjamas-list-who = Kto może dołączyć?
rela-older-llama-pyjamas-list-who-four = Tylko nasza czwórka, która się zna
rela-older-llama-pyjamas-list-who-four-reason = Znają się na żywo, a dorośli w domu też się znają.
rela-older-llama-pyjamas-list-who-link = Każdy, kto ma link
rela-older-llama-pyjamas-list-who-link-reason = Link można podać nieznanym ludziom.
rela-older-llama-pyjamas-list-pics = Zdjęcia ekranu
rela-older-llama-pyjamas-list-pics-ask = Zawsze zapytaj
rela-older-llama-pyjamas-list-pics-ask-reason = Zgoda na każde zdjęcie chroni zaufanie.
rela-older-llama-pyjamas-list-pics-free = W każdej chwili
rela-older-llama-pyjamas-list-pics-free-reason = Wtedy krąży czyjaś najgorsza mina. Zawsze zapytaj.
rela-older-llama-pyjamas-list-new = E-mail: „Wpuśćcie mnie!”
rela-older-llama-pyjamas-list-new-in = Wpuścić z grzeczności
rela-older-llama-pyjamas-list-new-in-reason = Każdy może tak napisać. Mogą zapytać w klasie, kto to.
rela-older-llama-pyjamas-list-new-wait = Nie teraz, najpierw zapytać w szkole
rela-older-llama-pyjamas-list-new-wait-reason = Miło i jasno. Najpierw poznać, potem lubić.
rela-older-llama-pyjamas-list-done = Cała czwórka wie, kto tam jest i co się dzieje ze zdjęciami.

## Chat: somebody she likes pushes for a private picture. It is told at once.
rela-older-llama-pyjamas-chat-question = Co Pebble może teraz zrobić?
rela-older-llama-pyjamas-chat-place = Czat Sceny
rela-older-llama-pyjamas-chat-widget = Pebble
rela-older-llama-pyjamas-chat-dash = Dash
rela-older-llama-pyjamas-chat-teacher = Nauczyciel
rela-older-llama-pyjamas-chat-like-1 = Byłaś taka śmieszna na kółku teatralnym. Lubię cię.
rela-older-llama-pyjamas-chat-like-2 = A ty mnie lubisz?
rela-older-llama-pyjamas-chat-like-yes = Tak! Ty też jesteś śmieszny.
rela-older-llama-pyjamas-chat-like-yes-reason = Można kogoś lubić i to powiedzieć.
rela-older-llama-pyjamas-chat-like-later = Powiem ci na kółku.
rela-older-llama-pyjamas-chat-like-later-reason = Może dać sobie czas. To też jest dobre.
rela-older-llama-pyjamas-chat-picture-1 = To wyślij mi zdjęcie w majtkach. Wszyscy wysyłają.
rela-older-llama-pyjamas-chat-picture-once = OK, ale potem skasuj.
rela-older-llama-pyjamas-chat-picture-once-reason = Nikt nie wie na pewno, czy zniknie. Może odmówić i powiedzieć.
rela-older-llama-pyjamas-chat-picture-no = Nie. Lubię cię, ale to nie znaczy „tak”.
rela-older-llama-pyjamas-chat-picture-no-reason = To jasne „nie”. Teraz może też powiedzieć.
rela-older-llama-pyjamas-chat-picture-tell = Mówi nauczycielowi
rela-older-llama-pyjamas-chat-picture-tell-reason = Nikt nie może o to prosić, w żadnym wieku. Gdy powie, on też może przestać.
rela-older-llama-pyjamas-chat-push-1 = Jak mnie lubisz, to wyślesz. Chłopaki mnie namówili.
rela-older-llama-pyjamas-chat-push-tell = Mówi nauczycielowi
rela-older-llama-pyjamas-chat-push-tell-reason = Może na niego też ktoś naciska. Dorosły może pomóc obojgu.
rela-older-llama-pyjamas-chat-push-sorry = Przepraszam. Daj mi jeden dzień.
rela-older-llama-pyjamas-chat-push-sorry-reason = Dzień zmartwień nie pomoże. Nie ma za co przepraszać.
rela-older-llama-pyjamas-chat-push-quiet = Nic nie mówi i nie idzie na kółko
rela-older-llama-pyjamas-chat-push-quiet-reason = Wtedy traci to, co kocha. Dorosły może w tym pomóc.
rela-older-llama-pyjamas-chat-thanks-1 = Dziękuję, Pebble. To nie twoja wina i dalej możesz chodzić na kółko.
rela-older-llama-pyjamas-chat-thanks-mine = Ale ja pisałam, że go lubię.
rela-older-llama-pyjamas-chat-thanks-mine-reason = To była prawda i nic złego. To nigdy nie była zgoda na zdjęcie.
rela-older-llama-pyjamas-chat-thanks-block = Na razie blokuje go z nauczycielem
rela-older-llama-pyjamas-chat-thanks-block-reason = Najpierw powiedziała. Teraz dorosły pomaga z resztą.

## Feel: liking and feeling bad at once. No answer is wrong.
rela-older-llama-pyjamas-feel-question = Pebble lubiła Dasha. Potem on o to poprosił. Jak może się czuć?
rela-older-llama-pyjamas-feel-says = Każda odpowiedź może być prawdą, nawet dwie naraz. Dobrze, że powiedziała.

## Choice: a private picture of somebody goes round. Such a picture is never kept or sent; it is told.
rela-older-llama-pyjamas-round-question = Krąży intymne zdjęcie dziewczynki z szóstej klasy. Wyskakuje na telefonie Marlo. Co pomoże jej najbardziej?
    .easy = Marlo dostaje intymne zdjęcie dziewczynki z szóstej klasy. Co pomoże jej najbardziej?
rela-older-llama-pyjamas-round-gone = Skasować i nic nie mówić
rela-older-llama-pyjamas-round-gone-reason = Ono dalej krąży, a ona jest z tym sama.
rela-older-llama-pyjamas-round-tell = Odłożyć telefon i od razu powiedzieć dorosłemu
rela-older-llama-pyjamas-round-tell-reason = Dorośli mogą pomóc je usunąć. To nie jej wina ani jego.
rela-older-llama-pyjamas-round-warn = Wysłać jej, żeby wiedziała
rela-older-llama-pyjamas-round-warn-reason = Takiego nigdy nie wysyłamy, nawet żeby pomóc. Dorosły powie jej delikatnie.

## Say: the sentence is rehearsed aloud
rela-older-llama-pyjamas-say-prompt = Powiedz to z Pebble, powoli i pewnie.
rela-older-llama-pyjamas-say-sentence = To nie moja wina i powiem o tym.

## Exit: the second question uses the words of a promise
rela-older-llama-pyjamas-goodbye-llama-question = Pebble zgodziła się na filmik z lamą. Teraz nie chce, żeby był. Co może powiedzieć Marlo?
    .easy = Pebble zgodziła się na filmik z lamą. Teraz mówi: nie. Co może powiedzieć Marlo?
rela-older-llama-pyjamas-goodbye-llama-but = Ale była zgoda
rela-older-llama-pyjamas-goodbye-llama-but-reason = Była, na tamten dzień. Zgodę można zmienić.
rela-older-llama-pyjamas-goodbye-llama-likes = Ale ma czterdzieści serduszek
rela-older-llama-pyjamas-goodbye-llama-likes-reason = Czterdzieści serduszek i jedna smutna lama. Jej „nie” jest ważniejsze.
rela-older-llama-pyjamas-goodbye-llama-sure = Jasne, poproszę też innych
rela-older-llama-pyjamas-goodbye-llama-sure-reason = To jest przyjaciel. Jej „nie” liczy się tak jak „tak”.
rela-older-llama-pyjamas-goodbye-meet-question = Obietnica Marlo: nigdy nie zgadzam się na spotkanie z kimś, kogo znam tylko z internetu. O kim ona jest?
rela-older-llama-pyjamas-goodbye-meet-old = Tylko o dorosłych
rela-older-llama-pyjamas-goodbye-meet-old-reason = Każdy może napisać, że ma jedenaście lat. Jest o wszystkich.
rela-older-llama-pyjamas-goodbye-meet-odd = Tylko o dziwnych ludziach
rela-older-llama-pyjamas-goodbye-meet-odd-reason = Większość wydaje się miła. Dalej nie wiemy, kto to.
rela-older-llama-pyjamas-goodbye-meet-nice = O miłych też, i w moim wieku
rela-older-llama-pyjamas-goodbye-meet-nice-reason = Tak. A gdy ktoś o to prosi, mówię dorosłemu.
rela-older-llama-pyjamas-goodbye-picture-question = Ktoś prosił chłopca o intymne zdjęcie, a on je wysłał. Czyja to wina?
    .easy = Chłopiec wysłał intymne zdjęcie. Ktoś go prosił. Czyja to wina?
rela-older-llama-pyjamas-goodbye-picture-fault = Jego, bo je wysłał
rela-older-llama-pyjamas-goodbye-picture-fault-reason = Ktoś go o to prosił. Winny jest ten, kto prosi.
rela-older-llama-pyjamas-goodbye-picture-tell = Nie jego, i dalej może powiedzieć
rela-older-llama-pyjamas-goodbye-picture-tell-reason = Nigdy nie jest za późno. Nie będzie mieć kłopotów za to, że mówi.
rela-older-llama-pyjamas-goodbye-picture-wait = Niczyja, jeśli nikt o tym nie mówi
rela-older-llama-pyjamas-goodbye-picture-wait-reason = Wtedy jest z tym sam. Gdy powie, dorosły może pomóc.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-older-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
rela-older-helpers-teacher = Mój nauczyciel
rela-older-helpers-class = Dorosły, który pomaga w klasie
rela-older-helpers-lunch = Ktoś ze stołówki
rela-older-helpers-office = Sekretariat szkoły
rela-older-helpers-home = Ktoś dorosły w domu
rela-older-helpers-family = Ktoś dorosły z rodziny
