# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-middle-title = Brokuł, dżem i zaufanie
rela-middle-outcome-know = Wiem, że lubić kogoś to nie to samo co ufać.
rela-middle-outcome-mind = Mogę zmienić zdanie i ty też możesz.
rela-middle-outcome-ask = Pytam, zanim pokażę zdjęcie albo odbiorę rozmowę.
rela-middle-outcome-tell = Ktoś chce intymnego zdjęcia albo spotkania? Mówię. To nie moja wina.

## Story: Bram says yes to a film, then changes his mind. The bubbles are Bram’s.
rela-middle-broccoli-dance-1 = W szkolnym przedstawieniu Bram jest brokułem.
rela-middle-broccoli-dance-1-bubble = Drżyjcie, jestem zielony!
rela-middle-broccoli-dance-2 = Kręci się, potyka i stacza ze sceny. Wszyscy to kochają! Fenn nagrywa, a Bram się na to zgadza.
    .easy = Kręci się i stacza ze sceny. Fenn nagrywa, Bram się zgadza.
rela-middle-broccoli-dance-3 = W domu Fenn chce wrzucić film na Staw Filmików. Wtedy Bram do niego pisze.
rela-middle-broccoli-dance-3-bubble = Zmieniam zdanie. Proszę, nie wrzucaj!

## Choice: a yes has become a no
rela-middle-broccoli-mind-question = Bram się zgodził. Teraz mówi: nie. Co może zrobić Fenn?
rela-middle-broccoli-mind-hour = Wrzucić na jedną godzinę
rela-middle-broccoli-mind-hour-reason = Przez godzinę skopiuje go dziesięć osób. Wtedy nikt go nie cofnie.
rela-middle-broccoli-mind-yes = Wrzucić, bo Bram się zgodził
rela-middle-broccoli-mind-yes-reason = Zgodę można zmienić. Jeśli Fenn to zrobi, Bram będzie mu mniej ufał.
rela-middle-broccoli-mind-stop = Nie wrzucać i powiedzieć „Nie ma sprawy”
rela-middle-broccoli-mind-stop-reason = Fenn jest trochę smutny. Bram wie, że może mu ufać.

## Say: the sentence is rehearsed aloud
rela-middle-broccoli-say-prompt = Powiedz to z Bramem, spokojnie i wyraźnie.
rela-middle-broccoli-say-sentence = Wtedy to było „tak”, a teraz mówię „nie”.

## Order: how trust grows
rela-middle-broccoli-grow-question = Bram ufa Fennowi. To trochę trwało! Jak rośnie zaufanie?
rela-middle-broccoli-grow-hello = Mówimy sobie w szkole cześć
rela-middle-broccoli-grow-hello-reason = Zaczyna się, gdy się poznajemy.
rela-middle-broccoli-grow-play = Bawimy się, dzień po dniu
rela-middle-broccoli-grow-play-reason = Gdy się bawimy, lepiej się znamy.
rela-middle-broccoli-grow-promise = Ktoś dotrzymuje słowa, potem znowu
rela-middle-broccoli-grow-promise-reason = Dotrzymane słowo mówi, że można komuś ufać.
rela-middle-broccoli-grow-worry = Mogę powiedzieć, co mnie martwi
rela-middle-broccoli-grow-worry-reason = O zmartwieniu mówimy komuś, komu ufamy. To jest na końcu.

## Sort: trusting, or only liking
rela-middle-broccoli-people-question = Kogo Bram zna i komu ufa? Kogo tylko lubi?
    .easy = Komu Bram ufa? Kogo tylko lubi?
rela-middle-broccoli-people-basket-1 = Zna i ufa
rela-middle-broccoli-people-basket-2 = Tylko lubi
rela-middle-broccoli-people-star = Tancerz ze świetnych filmików
rela-middle-broccoli-people-star-reason = Bram lubi te filmiki. Tancerz go nie zna.
rela-middle-broccoli-people-gift = Gracz, który daje mu monety
rela-middle-broccoli-people-gift-reason = Monety są miłe. Nie mówią, kto je daje.
rela-middle-broccoli-people-odi = Odi, który dotrzymał słowa
rela-middle-broccoli-people-odi-reason = Znają się naprawdę, a Odi dotrzymał słowa.
rela-middle-broccoli-people-mole = Pan Kret, który mu pomógł
rela-middle-broccoli-people-mole-reason = Pan Kret pomógł Bramowi twarzą w twarz.
rela-middle-broccoli-people-king = Król Warzyw, fajny od miesiąca
rela-middle-broccoli-people-king-reason = To fajny miesiąc. Ale Bram go nie spotkał.

## Chat: Veg King wants a call, then a private picture. It is told at once.
rela-middle-broccoli-chat-question = Co Bram może teraz zrobić?
rela-middle-broccoli-chat-place = Warzywna Gra
rela-middle-broccoli-chat-bram = Bram Zielony
rela-middle-broccoli-chat-king = Król Warzyw
rela-middle-broccoli-chat-mole = Pan Kret
rela-middle-broccoli-chat-call-1 = Jesteś tu moim najlepszym przyjacielem!
rela-middle-broccoli-chat-call-2 = Wideorozmowa, tylko we dwóch?
rela-middle-broccoli-chat-call-yes = Tak, już dzwonię!
rela-middle-broccoli-chat-call-yes-reason = W rozmowie widać Brama i jego dom. Może najpierw zapytać dorosłego.
rela-middle-broccoli-chat-call-ask = Najpierw muszę zapytać dorosłego.
rela-middle-broccoli-chat-call-ask-reason = Prawdziwy przyjaciel na to poczeka.
rela-middle-broccoli-chat-picture-1 = Nie pytaj! Wyślij mi zdjęcie bez ubrania.
rela-middle-broccoli-chat-picture-2 = To nasz sekret.
rela-middle-broccoli-chat-picture-no = Nie!
rela-middle-broccoli-chat-picture-no-reason = To mocne „nie”. Teraz jeszcze powiedz dorosłemu.
rela-middle-broccoli-chat-picture-quiet = Nikomu nic nie mówić
rela-middle-broccoli-chat-picture-quiet-reason = Ten sekret jest za ciężki dla jednej osoby. Bram może powiedzieć.
rela-middle-broccoli-chat-picture-tell = Iść do pana Kreta
rela-middle-broccoli-chat-picture-tell-reason = Nikt nie może prosić o takie zdjęcie. Bram dobrze robi, że mówi.
rela-middle-broccoli-chat-again-1 = Przecież mnie lubisz!
rela-middle-broccoli-chat-again-tell = Iść do pana Kreta
rela-middle-broccoli-chat-again-tell-reason = Bram może kogoś lubić i też powiedzieć. To jest dobre.
rela-middle-broccoli-chat-again-sorry = Przepraszam! Nie złość się.
rela-middle-broccoli-chat-again-sorry-reason = Bram nie zrobił nic złego. Może powiedzieć i skończyć czat.
rela-middle-broccoli-chat-thanks-1 = Dziękuję, że mi mówisz. To nie twoja wina.
rela-middle-broccoli-chat-thanks-block = Zablokować z panem Kretem
rela-middle-broccoli-chat-thanks-block-reason = Bram najpierw powiedział. Teraz dorosły pomaga zablokować.
rela-middle-broccoli-chat-thanks-mine = Moja. Pisałem z nim.
rela-middle-broccoli-chat-thanks-mine-reason = Pisać wolno. Winny jest ten, kto o to prosił.

## Talk: what makes trust
rela-middle-broccoli-trust-prompt = Co ktoś robi, że można mu ufać?
rela-middle-broccoli-trust-starter = Ufam komuś, kto …

## Exit: the last question uses the words of a promise
rela-middle-broccoli-goodbye-song-question = Wren zgodziła się na filmik z piosenką. Teraz się wstydzi. Co może powiedzieć?
rela-middle-broccoli-goodbye-song-now = Zmieniam zdanie
rela-middle-broccoli-goodbye-song-now-reason = Może to powiedzieć w każdej chwili. Dobry przyjaciel przestaje.
rela-middle-broccoli-goodbye-song-sick = Boli mnie ucho
rela-middle-broccoli-goodbye-song-sick-reason = Wymówka jest niepotrzebna. Wystarczy: „Zmieniam zdanie”.
rela-middle-broccoli-goodbye-song-fine = No dobrze, dalej
rela-middle-broccoli-goodbye-song-fine-reason = To jej piosenka. Dalej może odmówić.
rela-middle-broccoli-goodbye-pie-question = Fenn dostaje e-mail: „Zadzwoń! Klub Placka.” Nie zna tej nazwy. Co najpierw?
    .easy = Klub Placka pisze: „Zadzwoń!” Fenn go nie zna. Co najpierw?
rela-middle-broccoli-goodbye-pie-write = Zapytać ich, kim są
rela-middle-broccoli-goodbye-pie-write-reason = Mogą odpisać cokolwiek. Najpierw może popatrzeć dorosły.
rela-middle-broccoli-goodbye-pie-call = Zadzwonić, bo lubi placki
rela-middle-broccoli-goodbye-pie-call-reason = Ja też! Ale nie wie, kto to. Najpierw pyta.
rela-middle-broccoli-goodbye-pie-ask = Zapytać dorosłego
rela-middle-broccoli-goodbye-pie-ask-reason = Patrzą razem na nazwę. O rozmowy i nowe e-maile pytamy.
rela-middle-broccoli-goodbye-meet-question = Obietnica Brama: nigdy nie zgadzam się na spotkanie z kimś, kogo znam tylko z internetu. Król Warzyw chce się spotkać. Co pasuje?
    .easy = Król Warzyw chce się spotkać. Co pasuje do obietnicy Brama?
rela-middle-broccoli-goodbye-meet-shop = Spotkać się w pełnym sklepie
rela-middle-broccoli-goodbye-meet-shop-reason = Pełny czy pusty, Bram go nie zna. Odmawia i mówi dorosłemu.
rela-middle-broccoli-goodbye-meet-mate = Pójść z Fennem
rela-middle-broccoli-goodbye-meet-mate-reason = We dwóch też nie wiedzą, kto przyjdzie. Bram odmawia i mówi dorosłemu.
rela-middle-broccoli-goodbye-meet-tell = Odmówić i powiedzieć dorosłemu
rela-middle-broccoli-goodbye-meet-tell-reason = To dotrzymana obietnica. To, że ktoś prosi, to nie wina Brama.

## Story: somebody in a game likes what Marlo likes. The bubble is Captain Jam’s.
rela-middle-jam-chips-jam-1 = Marlo gra w Łódki Nutki. Przy graniu je frytki z dżemem. Nikt inny nie lubi frytek z dżemem.
    .easy = Marlo gra w Łódki Nutki. Lubi frytki z dżemem.
rela-middle-jam-chips-jam-2 = Potem pisze do niego gracz Kapitan Dżem.
rela-middle-jam-chips-jam-2-bubble = Ja też lubię frytki z dżemem!
rela-middle-jam-chips-jam-3 = „Jesteśmy dżemowymi bliźniakami!” mówi Marlo. Czy teraz zna Kapitana Dżema?

## Sort: what Marlo has seen, and what was only said
rela-middle-jam-chips-seen-question = Co Marlo widział? A co Kapitan Dżem tylko mówi?
rela-middle-jam-chips-seen-basket-1 = Marlo to widział
rela-middle-jam-chips-seen-basket-2 = Tylko słowa na ekranie
rela-middle-jam-chips-seen-drum = Dobrze gra na łódce-bębnie
rela-middle-jam-chips-seen-drum-reason = Marlo to widzi, gdy grają.
rela-middle-jam-chips-seen-wait = Czeka, gdy Marlo nie nadąża
rela-middle-jam-chips-seen-wait-reason = To Marlo też widzi. To miłe.
rela-middle-jam-chips-seen-chips = Je frytki z dżemem
rela-middle-jam-chips-seen-chips-reason = Może to prawda. A może sposób, żeby się przypodobać.
rela-middle-jam-chips-seen-age = Ma osiem lat
rela-middle-jam-chips-seen-age-reason = Każdy może wpisać ósemkę.
rela-middle-jam-chips-seen-town = Mieszka niedaleko
rela-middle-jam-chips-seen-town-reason = Tego Marlo nie zobaczy w grze.

## Match: knowing, liking, trusting
rela-middle-jam-chips-words-question = Lubić można szybko. Zaufanie trwa. Znajdź pary.
rela-middle-jam-chips-words-like = Lubić
rela-middle-jam-chips-words-like-partner = Jest wesoło i chcę grać dalej
rela-middle-jam-chips-words-like-reason = Polubić można w minutę.
rela-middle-jam-chips-words-know = Znać
rela-middle-jam-chips-words-know-partner = Znamy się na żywo, moi dorośli też
rela-middle-jam-chips-words-know-reason = Żeby kogoś znać, spotykamy się przy dorosłych.
rela-middle-jam-chips-words-trust = Ufać
rela-middle-jam-chips-words-trust-partner = Dotrzymuje słowa raz za razem
rela-middle-jam-chips-words-trust-reason = Zaufanie rośnie z każdym dotrzymanym słowem.
rela-middle-jam-chips-words-unsure = Nie wiedzieć
rela-middle-jam-chips-words-unsure-partner = Ściska mnie w brzuchu, pytam dorosłego
rela-middle-jam-chips-words-unsure-reason = Gdy ściska w brzuchu, dobrze jest zapytać.

## Choice: a video call. The bubble is Captain Jam’s.
rela-middle-jam-chips-call-bubble = Wideorozmowa? Pokaż swoje frytki!
rela-middle-jam-chips-call-question = Co Marlo może zrobić najpierw?
rela-middle-jam-chips-call-chips = Pokazać same frytki
rela-middle-jam-chips-call-chips-reason = Sprytne! Ale rozmowa słyszy i widzi więcej. Najpierw pyta.
rela-middle-jam-chips-call-tap = Włączyć na minutę
rela-middle-jam-chips-call-tap-reason = Minuta wystarczy, żeby zobaczyć Marlo i jego dom.
rela-middle-jam-chips-call-ask = Zapytać dorosłego w domu
rela-middle-jam-chips-call-ask-reason = Decydują razem. Rozmowy są dla tych, których znamy.

## Chat: Marlo has said yes to a meeting, and changes his mind
rela-middle-jam-chips-shop-question = Marlo ściska w brzuchu. Co może teraz zrobić?
rela-middle-jam-chips-shop-place = Łódki Nutki
rela-middle-jam-chips-shop-comet = Marlo
rela-middle-jam-chips-shop-jam = Kapitan Dżem
rela-middle-jam-chips-shop-adult = Ciocia
rela-middle-jam-chips-shop-yes-1 = Spotkajmy się w sobotę przy budce z frytkami!
rela-middle-jam-chips-shop-yes-2 = OK!
rela-middle-jam-chips-shop-yes-3 = Super! Tylko ty i ja.
rela-middle-jam-chips-shop-yes-no = Zmieniam zdanie. Nie.
rela-middle-jam-chips-shop-yes-no-reason = Najpierw „tak”, teraz „nie”. Tak można.
rela-middle-jam-chips-shop-yes-go = Iść, bo było „OK”
rela-middle-jam-chips-shop-yes-go-reason = Zgodę można zmienić. Kapitana zna tylko z internetu.
rela-middle-jam-chips-shop-yes-late = Może się spóźnię.
rela-middle-jam-chips-shop-yes-late-reason = To brzmi jak „tak”. Marlo może powiedzieć „nie”.
rela-middle-jam-chips-shop-cross-1 = Obiecałeś! Jak powiesz, nie będę cię lubił.
rela-middle-jam-chips-shop-cross-sorry = Przepraszam! Przyjdę.
rela-middle-jam-chips-shop-cross-sorry-reason = Przyjaciel tak nie naciska. Marlo może to zachować i powiedzieć.
rela-middle-jam-chips-shop-cross-block = Zablokować go teraz
rela-middle-jam-chips-shop-cross-block-reason = To jest na końcu, z dorosłym. Najpierw zachowaj i powiedz.
rela-middle-jam-chips-shop-cross-keep = Zachować wiadomość
rela-middle-jam-chips-shop-cross-keep-reason = Teraz dorosły może zobaczyć, co napisano.
rela-middle-jam-chips-shop-tell-1 = Halo? Gniewasz się?
rela-middle-jam-chips-shop-tell-tell = Powiedzieć cioci
rela-middle-jam-chips-shop-tell-tell-reason = Ciocia się cieszy. Nie będzie mieć kłopotów za to, że mówi.
rela-middle-jam-chips-shop-tell-quiet = Milczeć, aż to minie
rela-middle-jam-chips-shop-tell-quiet-reason = To może samo nie minąć. Dorosły może pomóc.
rela-middle-jam-chips-shop-help-1 = Dobrze robisz, że mówisz. To nie twoja wina.
rela-middle-jam-chips-shop-help-block = Zablokować go razem
rela-middle-jam-chips-shop-help-block-reason = Zachowaj, powiedz, a dorosły pomoże zablokować.
rela-middle-jam-chips-shop-help-mine = Moja. Było „OK”.
rela-middle-jam-chips-shop-help-mine-reason = Wolno zmienić zdanie. Marlo zmienił je i powiedział.

## Choice: a private picture is asked for. It is told at once.
rela-middle-jam-chips-picture-question = Gracz prosi Conker o zdjęcie miejsc intymnych. Co pomoże najbardziej?
rela-middle-jam-chips-picture-no = Odmówić i zapomnieć
rela-middle-jam-chips-picture-no-reason = „Nie” jest mocne. Powiedz też, żeby dostać pomoc.
rela-middle-jam-chips-picture-tell = Od razu powiedzieć dorosłemu
rela-middle-jam-chips-picture-tell-reason = Nikt nie może o to prosić. To nie jej wina, nawet jeśli pisała.
rela-middle-jam-chips-picture-feet = Wysłać zdjęcie stóp
rela-middle-jam-chips-picture-feet-reason = Wtedy gracz może chcieć więcej. Conker może powiedzieć, a dorosły może pomóc.

## Say: the sentence is rehearsed aloud
rela-middle-jam-chips-say-prompt = Marlo je spokojnie frytki. Powiedz, co mu pomogło.
rela-middle-jam-chips-say-sentence = Wtedy to było „tak”, a teraz mówię „nie”.

## Exit: the last question uses the words of a promise
rela-middle-jam-chips-goodbye-tower-question = Marlo ma śmieszne zdjęcie: Conker śpi w autobusie. Co najpierw?
    .easy = Marlo ma śmieszne zdjęcie Conker. Co najpierw?
rela-middle-jam-chips-goodbye-tower-ask = Zapytać Conker
rela-middle-jam-chips-goodbye-tower-ask-reason = To jej zdjęcie, ona decyduje. Mówi „nie”, więc zdjęcie znika.
rela-middle-jam-chips-goodbye-tower-blur = Wysłać z dorysowaną czapką
rela-middle-jam-chips-goodbye-tower-blur-reason = Czapka jest śmieszna. To dalej Conker. Najpierw ją zapytaj.
rela-middle-jam-chips-goodbye-tower-send = Wysłać tylko jednej osobie
rela-middle-jam-chips-goodbye-tower-send-reason = Jedna osoba może wysłać dziesięciu. To twarz Conker.
rela-middle-jam-chips-goodbye-mail-question = E-mail: „To ja, z gry o łódkach!” Co Marlo wie?
    .easy = E-mail: „To ja!” Co wie Marlo?
rela-middle-jam-chips-goodbye-mail-none = Nie wie, kto to. Pyta dorosłego
rela-middle-jam-chips-goodbye-mail-none-reason = Imię to tylko słowo. Dorosły może popatrzeć razem z nim.
rela-middle-jam-chips-goodbye-mail-fun = Zabawne, więc bezpieczne
rela-middle-jam-chips-goodbye-mail-fun-reason = Zabawa jest miła. Nie mówi, kto to jest.
rela-middle-jam-chips-goodbye-mail-friend = To Kapitan Dżem
rela-middle-jam-chips-goodbye-mail-friend-reason = Każdy może tak napisać. Marlo tego nie rusza i pyta.
rela-middle-jam-chips-goodbye-meet-question = Obietnica mówi też: gdy ktoś o to prosi, mówię dorosłemu. Kiedy Marlo może powiedzieć?
    .easy = Gdy ktoś chce spotkania, Marlo mówi. Kiedy może powiedzieć?
rela-middle-jam-chips-goodbye-meet-first = Tylko gdy odmówił
rela-middle-jam-chips-goodbye-meet-first-reason = Może powiedzieć także wtedy, gdy się zgodził. To nie jego wina.
rela-middle-jam-chips-goodbye-meet-any = W każdej chwili
rela-middle-jam-chips-goodbye-meet-any-reason = Nigdy nie jest za późno. Nieważne, czy się zgodził.
rela-middle-jam-chips-goodbye-meet-soon = Tylko tego samego dnia
rela-middle-jam-chips-goodbye-meet-soon-reason = Ten sam dzień jest dobry. Później też jest dobrze.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-middle-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
rela-middle-helpers-teacher = Mój nauczyciel
rela-middle-helpers-class = Dorosły, który pomaga w klasie
rela-middle-helpers-lunch = Ktoś ze stołówki
rela-middle-helpers-office = Sekretariat szkoły
rela-middle-helpers-home = Ktoś dorosły w domu
rela-middle-helpers-family = Ktoś dorosły z rodziny
