# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-middle-title = Klucz ze słów
priv-middle-outcome-passphrase = Umiem zrobić mocne hasło ze słów i nikomu go nie zdradzam.
priv-middle-outcome-private = Wiem, co zostaje prywatne, u mnie i u innych.
priv-middle-outcome-message = Używam szkolnej poczty. Dziwnej wiadomości ani pliku nie otwieram, tylko pytam.
priv-middle-outcome-settings = Umiem wybrać, kto mnie widzi i kto może do mnie pisać.
priv-middle-outcome-seen = Wiem, kto może widzieć, co robię. Wiem, że szkoła sprawdza.

## Story: a password anyone can guess. Hare’s joke does no harm, and Hare says sorry.
priv-middle-stone-hamsters-castle-1 = Bram ma w grze zamek. Jego hasło to Kluska, jak jego chomik.
priv-middle-stone-hamsters-castle-2 = Ma znaczek z Kluską, torbę z Kluską i czapkę z Kluską.
priv-middle-stone-hamsters-castle-2-bubble = Kluska jest najlepsza!
priv-middle-stone-hamsters-castle-3 = Pewnego dnia na zamku stoi czterdzieści kamiennych chomików. Zając zgadł hasło za pierwszym razem.
    .easy = Na zamku stoi czterdzieści kamiennych chomików! Zając zgadł hasło.
priv-middle-stone-hamsters-castle-3-bubble = Przepraszam, to było za łatwe!

## Build: three words that have nothing to do with Bram
priv-middle-stone-hamsters-three-words-question = Zrób hasło ze słów: trzy słowa, trudne do zgadnięcia.
priv-middle-stone-hamsters-three-words-first = Pierwsze słowo
priv-middle-stone-hamsters-three-words-first-bram = bram
priv-middle-stone-hamsters-three-words-first-bram-reason = To jego imię. Ktoś może spróbować go najpierw.
priv-middle-stone-hamsters-three-words-first-purple = fiolet
priv-middle-stone-hamsters-three-words-first-purple-reason = To nie ma nic wspólnego z Bramem. Trudno to zgadnąć.
priv-middle-stone-hamsters-three-words-first-badger = borsuk
priv-middle-stone-hamsters-three-words-first-badger-reason = Wszyscy widzimy, że jest borsukiem!
priv-middle-stone-hamsters-three-words-second = Drugie słowo
priv-middle-stone-hamsters-three-words-second-kettle = czajnik
priv-middle-stone-hamsters-three-words-second-kettle-reason = Nikt, kto patrzy na Brama, nie myśli o czajniku.
priv-middle-stone-hamsters-three-words-second-noodle = kluska
priv-middle-stone-hamsters-three-words-second-noodle-reason = Jest na jego znaczku, torbie i czapce!
priv-middle-stone-hamsters-three-words-second-castle = zamek
priv-middle-stone-hamsters-three-words-second-castle-reason = Bram cały dzień buduje zamki. Ktoś może to zgadnąć.
priv-middle-stone-hamsters-three-words-third = Trzecie słowo
priv-middle-stone-hamsters-three-words-third-number = 1234
priv-middle-stone-hamsters-three-words-third-number-reason = Tyle osób tego używa, że próbuje się tego najpierw.
priv-middle-stone-hamsters-three-words-third-trombone = puzon
priv-middle-stone-hamsters-three-words-third-trombone-reason = Trzy dziwne słowa to długi, mocny klucz.
priv-middle-stone-hamsters-three-words-done = Hasło ze słów jest długie i dziwne, a łatwo je sobie wyobrazić. Wymyśl własne!

## Say: the sentence is rehearsed aloud
priv-middle-stone-hamsters-just-me-prompt = „O, a jakie jest nowe?” pyta Zając. Pomóż Bramowi to powiedzieć.
priv-middle-stone-hamsters-just-me-sentence = Lubię cię, a moje hasło jest tylko dla mnie.

## Sort: a player nobody has met
priv-middle-stone-hamsters-captain-question = Bram nigdy nie spotkał gracza, który nazywa się Kapitan Kiełek. Co może mu powiedzieć?
    .easy = Co Bram może powiedzieć graczowi, którego nigdy nie spotkał?
priv-middle-stone-hamsters-captain-tell = Można mówić
priv-middle-stone-hamsters-captain-private = To prywatne
priv-middle-stone-hamsters-captain-moat = W jego fosie pływają kaczki
priv-middle-stone-hamsters-captain-moat-reason = To o grze. Nie mówi, kim jest Bram.
priv-middle-stone-hamsters-captain-school = Nazwa jego szkoły
priv-middle-stone-hamsters-captain-school-reason = To mówi, gdzie jest cały dzień. To jest prywatne.
priv-middle-stone-hamsters-captain-hare = Numer telefonu Zająca
priv-middle-stone-hamsters-captain-hare-reason = Jest prywatny. Decyduje o nim Zając.
priv-middle-stone-hamsters-captain-toast = Lubi grzanki z serem
priv-middle-stone-hamsters-captain-toast-reason = Jak wiele osób. Po tym nikt go nie znajdzie.
priv-middle-stone-hamsters-captain-club = Basen we wtorek o czwartej
priv-middle-stone-hamsters-captain-club-reason = To mówi, gdzie jest i kiedy. To jest prywatne.
priv-middle-stone-hamsters-captain-home = Jego ulica i numer domu
priv-middle-stone-hamsters-captain-home-reason = To jego dom. Jest prywatny, nawet gdy gracz jest miły.

## Build: who gets into the castle. The last part is about a player who will not stop asking.
priv-middle-stone-hamsters-drawbridge-question = Kto wejdzie do zamku Brama? Ustaw zwodzony most.
priv-middle-stone-hamsters-drawbridge-visit = Kto może wejść?
priv-middle-stone-hamsters-drawbridge-visit-all = Wszyscy gracze
priv-middle-stone-hamsters-drawbridge-visit-all-reason = Wtedy może wejść więcej kamiennych chomików. Wiadomości też.
priv-middle-stone-hamsters-drawbridge-visit-known = Ci, których znam
priv-middle-stone-hamsters-drawbridge-visit-known-reason = Bram wie, kto wchodzi i kto z nim pisze.
priv-middle-stone-hamsters-drawbridge-place = Pokaż, gdzie jestem
priv-middle-stone-hamsters-drawbridge-place-on = Tak
priv-middle-stone-hamsters-drawbridge-place-on-reason = To pokazuje go na mapie, którą widzą inni.
priv-middle-stone-hamsters-drawbridge-place-off = Nie
priv-middle-stone-hamsters-drawbridge-place-off-reason = To, gdzie jest, zostaje prywatne.
priv-middle-stone-hamsters-drawbridge-asks = Gracz pyta, gdzie mieszkam
priv-middle-stone-hamsters-drawbridge-asks-nice = Z grzeczności podać
priv-middle-stone-hamsters-drawbridge-asks-nice-reason = Grzeczność jest dobra. Ale dom zostaje prywatny. Bram może powiedzieć.
priv-middle-stone-hamsters-drawbridge-asks-tell = Powiedzieć, z dorosłym zablokować
priv-middle-stone-hamsters-drawbridge-asks-tell-reason = Zachowuje to, mówi, a dorosły pomaga zablokować.
priv-middle-stone-hamsters-drawbridge-done = Most jest ustawiony. Bram może go zmienić każdego dnia.

## Spot: a trick message in Bram’s school email
priv-middle-stone-hamsters-hat-mail-question = To przychodzi szkolną pocztą do Brama. Co wygląda na sztuczkę?
    .easy = Co wygląda na sztuczkę?
priv-middle-stone-hamsters-hat-mail-sender-name = Od kogo to jest
priv-middle-stone-hamsters-hat-mail-sender = Drużyna Chomiczych Czapek
priv-middle-stone-hamsters-hat-mail-sender-reason = Bram ich nie zna. Pisze do osób, które zna, albo pyta pana Kreta.
priv-middle-stone-hamsters-hat-mail-picture-name = Obrazek
priv-middle-stone-hamsters-hat-mail-picture = Chomik w czapce
priv-middle-stone-hamsters-hat-mail-picture-reason = Jest po prostu słodki. Popatrz na resztę.
priv-middle-stone-hamsters-hat-mail-words-name = Słowa
priv-middle-stone-hamsters-hat-mail-words = Podaj swój numer telefonu i adres.
priv-middle-stone-hamsters-hat-mail-words-reason = Pytają o prywatne rzeczy. Do nagrody to niepotrzebne.
priv-middle-stone-hamsters-hat-mail-file-name = Plik
priv-middle-stone-hamsters-hat-mail-file = Otwórz plik: czapka za darmo
priv-middle-stone-hamsters-hat-mail-file-reason = Plik może ukrywać coś, co szkodzi komputerowi. Bram go nie otwiera.

## Choice: what checking is for
priv-middle-stone-hamsters-lifeguard-bubble = Dziękuję, że mi to pokazujesz.
priv-middle-stone-hamsters-lifeguard-question = Szkoła sprawdza, co robimy na jej komputerach. Po co?
priv-middle-stone-hamsters-lifeguard-catch = Żeby złapać Brama
priv-middle-stone-hamsters-lifeguard-catch-reason = Tak może się wydawać. Chodzi o to, żeby wcześnie pomóc.
priv-middle-stone-hamsters-lifeguard-none = Nikt tego nie widzi
priv-middle-stone-hamsters-lifeguard-none-reason = Inni mogą widzieć, co robimy na komputerze. Szkoła też patrzy.
priv-middle-stone-hamsters-lifeguard-safe = Żeby nas chronić
priv-middle-stone-hamsters-lifeguard-safe-reason = To jak ratownik na basenie. Ktoś nad nami czuwa.

## Exit, first question: a key is not swapped
priv-middle-stone-hamsters-swap-question = Koleżanka Wren chce się zamienić hasłami, żeby pomóc w grze. Co może zrobić Wren?
    .easy = Ktoś chce się zamienić hasłami. Co może zrobić Wren?
priv-middle-stone-hamsters-swap-day = Zamienić się na dzień
priv-middle-stone-hamsters-swap-day-reason = Po jednym dniu jej klucz znają dwie osoby.
priv-middle-stone-hamsters-swap-no = Odmówić i grać obok siebie
priv-middle-stone-hamsters-swap-no-reason = Dalej dobrze się bawią. I każda ma swój klucz.
priv-middle-stone-hamsters-swap-hint = Trochę podpowiedzieć
priv-middle-stone-hamsters-swap-hint-reason = Z podpowiedzią łatwo zgadnąć. Jej klucz jest tylko dla niej.

## Exit, second question: the school’s own email
priv-middle-stone-hamsters-which-email-question = Wren ma pytanie do pana Kreta. Skąd może wysłać e-mail?
priv-middle-stone-hamsters-which-email-school = Ze szkolnej poczty
priv-middle-stone-hamsters-which-email-school-reason = Szkoła o nią dba. Dorosły może pomóc, gdy coś pójdzie źle.
priv-middle-stone-hamsters-which-email-phone = Z telefonu koleżanki
priv-middle-stone-hamsters-which-email-phone-reason = E-mail by doszedł. Ale szkoła tam jej nie pomoże.
priv-middle-stone-hamsters-which-email-new = Z nowej poczty
priv-middle-stone-hamsters-which-email-new-reason = Wren ma już jedną. O szkolną pocztę dba szkoła.

## Exit, third question: a place and a time
priv-middle-stone-hamsters-match-day-question = Fenn ma ważny mecz. Co może napisać na czacie gry?
priv-middle-stone-hamsters-match-day-place = Przyjdź o dziesiątej na Chybotliwą
priv-middle-stone-hamsters-match-day-place-reason = To mówi, gdzie będzie i kiedy. To jest prywatne.
priv-middle-stone-hamsters-match-day-odi = Odi mieszka przy boisku
priv-middle-stone-hamsters-match-day-odi-reason = To dom Odiego. Decyduje o tym Odi.
priv-middle-stone-hamsters-match-day-ball = Kocham grać w piłkę
priv-middle-stone-hamsters-match-day-ball-reason = Jak wiele osób. Po tym nikt go nie znajdzie.

## Story: two robots with one password. Nobody meant any harm.
priv-middle-dancing-sweeper-sir-crumbs-1 = Babcia ma robota, który zamiata podłogę. Conker nazywa go Pan Okruszek.
priv-middle-dancing-sweeper-sir-crumbs-2 = Przy śniadaniu Pan Okruszek zaczyna tańczyć. Na głowie ma kapeć Babci!
priv-middle-dancing-sweeper-sir-crumbs-2-bubble = Pip, pip, hopsasa!
priv-middle-dancing-sweeper-sir-crumbs-3 = Marlo zza ściany ma takiego samego robota. Oba miały hasło 1234, więc sterował nie tym!
    .easy = Marlo ma takiego samego robota. Sterował nie tym!
priv-middle-dancing-sweeper-sir-crumbs-3-bubble = Ojej, myślałem, że to mój!

## Build: three words that do not go together
priv-middle-dancing-sweeper-new-key-question = Zrób dla Pana Okruszka hasło ze słów, trudne do zgadnięcia.
priv-middle-dancing-sweeper-new-key-first = Pierwsze słowo
priv-middle-dancing-sweeper-new-key-first-robot = robot
priv-middle-dancing-sweeper-new-key-first-robot-reason = Przecież to robot. Łatwo to zgadnąć!
priv-middle-dancing-sweeper-new-key-first-cactus = kaktus
priv-middle-dancing-sweeper-new-key-first-cactus-reason = Robot i kaktus? Nikt na to nie wpadnie.
priv-middle-dancing-sweeper-new-key-first-crumbs = okruszek
priv-middle-dancing-sweeper-new-key-first-crumbs-reason = Conker woła tak na niego cały dzień.
priv-middle-dancing-sweeper-new-key-second = Drugie słowo
priv-middle-dancing-sweeper-new-key-second-ladder = drabina
priv-middle-dancing-sweeper-new-key-second-ladder-reason = Nie ma nic wspólnego z Babcią ani z Conker.
priv-middle-dancing-sweeper-new-key-second-gran = babcia
priv-middle-dancing-sweeper-new-key-second-gran-reason = To robot Babci. Łatwo to zgadnąć.
priv-middle-dancing-sweeper-new-key-third = Trzecie słowo
priv-middle-dancing-sweeper-new-key-third-name = conker
priv-middle-dancing-sweeper-new-key-third-name-reason = Jej imię łatwo zgadnąć.
priv-middle-dancing-sweeper-new-key-third-numbers = 2222
priv-middle-dancing-sweeper-new-key-third-numbers-reason = Tyle osób tego używa, że próbuje się tego najpierw.
priv-middle-dancing-sweeper-new-key-third-pudding = budyń
priv-middle-dancing-sweeper-new-key-third-pudding-reason = Trzy dziwne słowa to długi, mocny klucz.
priv-middle-dancing-sweeper-new-key-done = Hasło ze słów jest długie, śmieszne i trudne do zgadnięcia. Wymyśl własne!

## Match: who may see what
priv-middle-dancing-sweeper-who-sees-question = Babcia chce zapisać nowe słowa. Kto je gdzie zobaczy? Znajdź pary.
    .easy = Kto może to zobaczyć? Znajdź pary.
priv-middle-dancing-sweeper-who-sees-fridge = Kartka na lodówce
priv-middle-dancing-sweeper-who-sees-fridge-partner = Każdy, kto wejdzie do kuchni
priv-middle-dancing-sweeper-who-sees-fridge-reason = Babcia i jej goście też. To nie miejsce na hasło.
priv-middle-dancing-sweeper-who-sees-game = Wiadomość w grze
priv-middle-dancing-sweeper-who-sees-game-partner = Gracze, których może nie znamy
priv-middle-dancing-sweeper-who-sees-game-reason = Mogą ją zobaczyć. Mogą ją też skopiować.
priv-middle-dancing-sweeper-who-sees-email = Szkolny e-mail
priv-middle-dancing-sweeper-who-sees-email-partner = Moja koleżanka, ja i szkoła
priv-middle-dancing-sweeper-who-sees-email-reason = Szkoła sprawdza, żeby nas chronić. Dlatego używamy tej poczty.
priv-middle-dancing-sweeper-who-sees-head = Hasło w mojej głowie
priv-middle-dancing-sweeper-who-sees-head-partner = Tylko ja
priv-middle-dancing-sweeper-who-sees-head-reason = To najbezpieczniejsze miejsce.

## Build: a profile with no private fact in it
priv-middle-dancing-sweeper-fan-page-question = Pan Okruszek ma stronę dla fanów. Widzą ją wszyscy. Pomóż Conker ją wypełnić.
priv-middle-dancing-sweeper-fan-page-name = Imię
priv-middle-dancing-sweeper-fan-page-name-full = Imię i nazwisko
priv-middle-dancing-sweeper-fan-page-name-full-reason = To mówi, kim jest. Zmyślone imię jest fajniejsze.
priv-middle-dancing-sweeper-fan-page-name-star = Gwiazda Kurzu
priv-middle-dancing-sweeper-fan-page-name-star-reason = Zmyślone imię! Nie mówi, kim jest.
priv-middle-dancing-sweeper-fan-page-picture = Obrazek
priv-middle-dancing-sweeper-fan-page-picture-robot = Pan Okruszek z kapciem
priv-middle-dancing-sweeper-fan-page-picture-robot-reason = Jest śmieszny i nikt nie widzi Conker.
priv-middle-dancing-sweeper-fan-page-picture-jumper = Conker w szkolnej bluzie
priv-middle-dancing-sweeper-fan-page-picture-jumper-reason = Widać jej twarz i szkołę. Jedno i drugie jest prywatne.
priv-middle-dancing-sweeper-fan-page-about = O mnie
priv-middle-dancing-sweeper-fan-page-about-lane = Jestem u Babci, Skarpetkowa 9
priv-middle-dancing-sweeper-fan-page-about-lane-reason = To adres Babci. Decyduje o nim Babcia.
priv-middle-dancing-sweeper-fan-page-about-toast = Lubię dobre hopsasa
priv-middle-dancing-sweeper-fan-page-about-toast-reason = Jak wiele osób. Po tym nikt jej nie znajdzie.
priv-middle-dancing-sweeper-fan-page-about-phone = Numer telefonu Marlo
priv-middle-dancing-sweeper-fan-page-about-phone-reason = Jego numer jest prywatny. Decyduje o nim Marlo.
priv-middle-dancing-sweeper-fan-page-done = Czterdzieścioro fanów się śmieje. I nikt nie wie, kto to Gwiazda Kurzu.

## Chat: a prize, and then a file, from a team nobody knows
priv-middle-dancing-sweeper-gold-brush-question = Conker nie zna tej drużyny. Co może zrobić?
priv-middle-dancing-sweeper-gold-brush-place = Szkolna poczta Conker
priv-middle-dancing-sweeper-gold-brush-pebble = Conker
priv-middle-dancing-sweeper-gold-brush-team = Drużyna Robo-Zabawa
priv-middle-dancing-sweeper-gold-brush-lands-1 = Wygrywasz złotą szczotkę!
priv-middle-dancing-sweeper-gold-brush-lands-2 = Jaki adres ma twoja babcia?
priv-middle-dancing-sweeper-gold-brush-lands-lane = Skarpetkowa 9.
priv-middle-dancing-sweeper-gold-brush-lands-lane-reason = To dom Babci. Zostaje prywatny, nawet za nagrodę.
priv-middle-dancing-sweeper-gold-brush-lands-who = Kim jesteście?
priv-middle-dancing-sweeper-gold-brush-lands-who-reason = Pytanie jest w porządku. Ale wtedy wiedzą, że ktoś to czyta.
priv-middle-dancing-sweeper-gold-brush-lands-keep = Zachować i nie odpisywać
priv-middle-dancing-sweeper-gold-brush-lands-keep-reason = Odpowiedź jest niepotrzebna. A teraz ma co pokazać.
priv-middle-dancing-sweeper-gold-brush-file-1 = Otwórz ten plik, szybko!
priv-middle-dancing-sweeper-gold-brush-file-2 = Plik: złota szczotka
priv-middle-dancing-sweeper-gold-brush-file-open = Otworzyć, tylko zerknąć
priv-middle-dancing-sweeper-gold-brush-file-open-reason = Plik może zaszkodzić komputerowi. Zamknięty nic nie zrobi.
priv-middle-dancing-sweeper-gold-brush-file-tell = Nie otwierać, powiedzieć nauczycielowi
priv-middle-dancing-sweeper-gold-brush-file-tell-reason = Nauczyciel wie, co robić. Conker nie zrobiła nic złego.
priv-middle-dancing-sweeper-gold-brush-file-pass = Wysłać do Marlo na próbę
priv-middle-dancing-sweeper-gold-brush-file-pass-reason = Wtedy Marlo też dostaje sztuczkę. Conker może powiedzieć dorosłemu.

## Build: a list of people Conker knows
priv-middle-dancing-sweeper-buddies-question = W Wyścigu Robotów ludzie z listy mogą pisać na czacie. Kto trafi na listę Conker?
priv-middle-dancing-sweeper-buddies-marlo = Marlo zza ściany
priv-middle-dancing-sweeper-buddies-marlo-on = Na listę
priv-middle-dancing-sweeper-buddies-marlo-on-reason = Zna go ona i zna go Babcia.
priv-middle-dancing-sweeper-buddies-marlo-off = Nie na listę
priv-middle-dancing-sweeper-buddies-marlo-off-reason = Tak też może być. To jej lista i można ją zmienić.
priv-middle-dancing-sweeper-buddies-ace = Słoneczny As, znany od dziś
priv-middle-dancing-sweeper-buddies-ace-on = Na listę
priv-middle-dancing-sweeper-buddies-ace-on-reason = Słoneczny As może być miły. Ale Conker nie wie, kto to.
priv-middle-dancing-sweeper-buddies-ace-off = Nie na listę
priv-middle-dancing-sweeper-buddies-ace-off-reason = Dalej może się ścigać. Czat jest dla znajomych.
priv-middle-dancing-sweeper-buddies-rude = Gracz, który brzydko pisze
priv-middle-dancing-sweeper-buddies-rude-tell = Powiedzieć, z dorosłym zablokować
priv-middle-dancing-sweeper-buddies-rude-tell-reason = Zachowuje to i mówi. Wtedy nie jest z tym sama.
priv-middle-dancing-sweeper-buddies-rude-block = Zablokować i nic nie mówić
priv-middle-dancing-sweeper-buddies-rude-block-reason = Blokowanie pomaga, ale na końcu. Najpierw mówi dorosłemu.
priv-middle-dancing-sweeper-buddies-rude-stay = Poczekać
priv-middle-dancing-sweeper-buddies-rude-stay-reason = Nie musi tego czytać. Może teraz powiedzieć dorosłemu.
priv-middle-dancing-sweeper-buddies-done = Zna każdego z listy. A Pan Okruszek wygrywa o jeden kapeć!

## Say: the sentence is rehearsed aloud
priv-middle-dancing-sweeper-where-prompt = W wyścigu jakiś gracz pyta: „Gdzie mieszkasz?” Pomóż Conker to powiedzieć.
priv-middle-dancing-sweeper-where-sentence = To jest prywatne i powiem o tym dorosłemu.

## Exit, first question: a key is not lent
priv-middle-dancing-sweeper-just-in-case-question = Marlo prosi o nowe hasło, na wszelki wypadek. Co może zrobić Conker?
    .easy = Marlo chce nowe hasło. Co może zrobić Conker?
priv-middle-dancing-sweeper-just-in-case-fridge = Przykleić mu na lodówce
priv-middle-dancing-sweeper-just-in-case-fridge-reason = Wtedy przeczyta je każdy. I Pan Okruszek znowu zatańczy!
priv-middle-dancing-sweeper-just-in-case-gran = Odmówić, bo pilnuje go Babcia
priv-middle-dancing-sweeper-just-in-case-gran-reason = To klucz Babci. Marlo jest przyjacielem i nie potrzebuje klucza.
priv-middle-dancing-sweeper-just-in-case-whisper = Szepnąć mu do ucha
priv-middle-dancing-sweeper-just-in-case-whisper-reason = Wtedy on też je zna. Przyjaciel nie potrzebuje klucza.

## Exit, second question: the school’s own email
priv-middle-dancing-sweeper-story-question = Conker chce wysłać nauczycielowi opowiadanie o robocie. Jak?
    .easy = Jak Conker może napisać do nauczyciela?
priv-middle-dancing-sweeper-story-gran = Z poczty Babci
priv-middle-dancing-sweeper-story-gran-reason = E-mail by doszedł. Ale Conker ma pocztę do szkoły.
priv-middle-dancing-sweeper-story-new = Z nowej poczty
priv-middle-dancing-sweeper-story-new-reason = Niepotrzebna! O szkolną pocztę dba szkoła.
priv-middle-dancing-sweeper-story-school = Ze swojej szkolnej poczty
priv-middle-dancing-sweeper-story-school-reason = Szkoła o nią dba. Dorosły może pomóc, gdy coś pójdzie źle.

## Exit, third question: what a clip may show
priv-middle-dancing-sweeper-clip-question = Marlo ma filmik z tańcem na stronę fanów. Co może na nim być?
    .easy = Co może być na filmiku Marlo?
priv-middle-dancing-sweeper-clip-sweep = Tylko robot i kapeć
priv-middle-dancing-sweeper-clip-sweep-reason = To najlepszy kawałek! I nie mówi, kto ani gdzie.
priv-middle-dancing-sweeper-clip-door = Drzwi z numerem domu
priv-middle-dancing-sweeper-clip-door-reason = Widać, który to dom. To jest prywatne.
priv-middle-dancing-sweeper-clip-gran = Babcia, która śpi
priv-middle-dancing-sweeper-clip-gran-reason = Babcia się nie zgodziła. Marlo może najpierw zapytać.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-middle-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
priv-middle-helpers-teacher = Mój nauczyciel
priv-middle-helpers-class = Dorosły, który pomaga w klasie
priv-middle-helpers-lunch = Ktoś ze stołówki
priv-middle-helpers-office = Sekretariat szkoły
priv-middle-helpers-home = Ktoś dorosły w domu
priv-middle-helpers-family = Ktoś dorosły z rodziny
