# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-older.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-older-title = Znalezione, skopiowane, zmyślone
repu-older-outcome-find = Wiem, co inni mogą o mnie znaleźć i zobaczyć.
repu-older-outcome-made = Wiem, że filmik o kimś może być zmyślony. Sprawdzam i mówię.
repu-older-outcome-ask = Pytam, zanim wrzucę lub zrobię coś o kimś.
repu-older-outcome-settings = Umiem ustawić, kto widzi i zapisuje moje rzeczy.

## Story: Nutmeg finds a blog (pages she wrote for all to read) that she made at six. Nutmeg is a girl, Rocket a boy.
repu-older-beetle-blog-1 = Nutmeg ma telefon do nowej szkoły. Najpierw sprawdza z Babcią, co inni mogą o niej znaleźć.
    .easy = Nutmeg i Babcia szukają tego, co inni mogą o niej znaleźć.
repu-older-beetle-blog-1-bubble = Poszukajmy dawnej mnie!
repu-older-beetle-blog-2 = Wyskakuje blog. Nutmeg całkiem o nim zapomniała. Nazywa się Całuję Żuki.
repu-older-beetle-blog-2-bubble = O nie, to sprzed pięciu lat!
repu-older-beetle-blog-3 = Jest tam jej ulica i szkolna bluza. Jest żuk w małej koronie. Może to przeczytać każdy.
    .easy = Jest tam jej ulica i szkolna bluza. Może to przeczytać każdy.
repu-older-beetle-blog-3-bubble = I jest Gary!

## Search: looking oneself up with an adult
repu-older-beetle-look-question = Chcą zobaczyć cały blog. Jakich słów mogą szukać?
repu-older-beetle-look-kiss = Całuję Żuki
repu-older-beetle-look-kiss-reason = Tak nazwała swój blog.
repu-older-beetle-look-gary = żuk Gary
repu-older-beetle-look-gary-reason = Niewiele żuków ma na imię Gary.
repu-older-beetle-look-road = nazwa jej ulicy
repu-older-beetle-look-road-reason = Jej ulica jest prywatna. Do szukania niepotrzebna.
repu-older-beetle-look-nice = proszę o miły blog
repu-older-beetle-look-nice-reason = Bardzo grzecznie! Ale pasuje do zbyt wielu stron.
repu-older-beetle-look-asked = Która strona jest o Nutmeg?
repu-older-beetle-look-mugs-title = Kubki w żuki za pół ceny
repu-older-beetle-look-mugs-from = Reklama, Kubkowo
repu-older-beetle-look-mugs = Po jednym na każdą nogę!
repu-older-beetle-look-mugs-reason = Chce sprzedać kubki. Aż sześć.
repu-older-beetle-look-zoo-title = Jak żyją żuki
repu-older-beetle-look-zoo-from = Zoo Zielona Brama
repu-older-beetle-look-zoo = Jest wiele rodzajów żuków.
repu-older-beetle-look-zoo-reason = Dobre fakty! Ale nic o Nutmeg.
repu-older-beetle-look-blog-title = Całuję Żuki
repu-older-beetle-look-blog-from = Patyczek, strona z blogami
repu-older-beetle-look-blog = Gary ma dziś nową koronę.
repu-older-beetle-look-blog-reason = Jest. Teraz Babcia wie, kogo prosić.

## Spot: the old page. The clues are the parts that tell too much, about her or about a friend.
repu-older-beetle-page-question = Obejrzyj z Nutmeg starą stronę. Co mówi za dużo o niej albo o kimś innym?
    .easy = Co mówi za dużo?
repu-older-beetle-page-top-name = Zdjęcie
repu-older-beetle-page-top = Ja przy bramie w szkolnej bluzie
repu-older-beetle-page-top-reason = Widać jej twarz i szkołę. Zdjęcie można skopiować i zachować.
repu-older-beetle-page-gary-name = Pierwsze zdanie
repu-older-beetle-page-gary = To jest Gary. Ma koronę.
repu-older-beetle-page-gary-reason = Jest tu tylko Gary i jest dumny.
repu-older-beetle-page-road-name = Drugie zdanie
repu-older-beetle-page-road = Mieszkamy za niebieskimi drzwiami na Młyńskiej.
repu-older-beetle-page-road-reason = To mówi, gdzie mieszka.
repu-older-beetle-page-rocket-name = Trzecie zdanie
repu-older-beetle-page-rocket = Rocket płakał dziś na matematyce.
repu-older-beetle-page-rocket-reason = To sprawa Rocketa. Miała sześć lat, a teraz może to naprawić.

## Choice: mending what was said about a friend
repu-older-beetle-rocket-question = Zdanie o Rockecie jest tam od lat. Co może zrobić Nutmeg?
    .easy = Co Nutmeg może zrobić ze zdaniem o Rockecie?
repu-older-beetle-rocket-old = Zostawić, bo jest stare
repu-older-beetle-rocket-old-reason = Stare zdania dalej można znaleźć. Rocketowi może się to nie podobać.
repu-older-beetle-rocket-tell = Usunąć i powiedzieć Rocketowi
repu-older-beetle-rocket-tell-reason = Rocket się śmieje i dziękuje. To była jego sprawa.
repu-older-beetle-rocket-joke = Dodać śmiejącą się buźkę
repu-older-beetle-rocket-joke-reason = Od tego będzie mu gorzej. Może to usunąć.

## Order: getting a page taken down, with help
repu-older-beetle-down-question = Jak Nutmeg może usunąć resztę strony?
repu-older-beetle-down-show = Pokazać dorosłemu
repu-older-beetle-down-show-reason = Babcia jest z nią od początku. To nie jej wina.
repu-older-beetle-down-where = Zapisać, gdzie to jest
repu-older-beetle-down-where-reason = Trzeba wiedzieć, o którą stronę chodzi.
repu-older-beetle-down-ask = Poprosić o usunięcie
repu-older-beetle-down-ask-reason = Dorosły może prosić za dziecko, a większość stron wtedy działa.
repu-older-beetle-down-again = Zajrzeć tam za tydzień
repu-older-beetle-down-again-reason = Może już jej nie będzie. Gdy wyskoczy kopia, proszą znowu.

## Build: a new page, without private facts
repu-older-beetle-profile-question = Nutmeg może mieć stronę w klubie robaczków. Pomóż jej ją wypełnić.
repu-older-beetle-profile-name = Moje imię tutaj
repu-older-beetle-profile-name-real = Jej imię i nazwisko
repu-older-beetle-profile-name-real-reason = Wtedy łatwo ją znaleźć. Ze zmyślonym imieniem to zostaje prywatne.
repu-older-beetle-profile-name-queen = Królowa Robaczków
repu-older-beetle-profile-name-queen-reason = Jest fajne i nikomu nie mówi, kim jest.
repu-older-beetle-profile-picture = Mój obrazek
repu-older-beetle-profile-picture-top = Ja w nowej szkolnej bluzie
repu-older-beetle-profile-picture-top-reason = Widać jej twarz i nową szkołę. Inni mogą to skopiować.
repu-older-beetle-profile-picture-gary = Gary w koronie
repu-older-beetle-profile-picture-gary-reason = Wygląda jak król. I niczego nie zdradza.
repu-older-beetle-profile-about = O mnie
repu-older-beetle-profile-about-bus = O 8 jadę autobusem do Szkoły na Górce
repu-older-beetle-profile-about-bus-reason = To mówi, gdzie jest co rano. Może to pominąć.
repu-older-beetle-profile-about-like = Lubię robaczki, bębny i dżem
repu-older-beetle-profile-about-like-reason = Jak wiele osób. Można mówić.
repu-older-beetle-profile-see = Kto to widzi
repu-older-beetle-profile-see-all = Każdy
repu-older-beetle-profile-see-all-reason = Wtedy mogą to znaleźć i skopiować nieznani ludzie.
repu-older-beetle-profile-see-list = Ludzie z mojej listy
repu-older-beetle-profile-see-list-reason = Zna każde imię na liście.
repu-older-beetle-profile-done = Ta strona będzie dobra nawet za pięć lat. Gary też tak myśli.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-older-beetle-words-prompt = Pierwszego dnia nowa dziewczynka szepcze: „Ja też całuję żuki!” Powiedz to, co Nutmeg mówi nowym znajomym.
repu-older-beetle-words-sentence = Proszę, zapytaj, zanim wrzucisz coś o mnie.

## Exit, three questions: who may see, a made-up clip, asking first
repu-older-beetle-goodbye-laptop-question = Nutmeg ma w domu szkolny laptop. Kto może widzieć, co na nim robi?
repu-older-beetle-goodbye-laptop-none = Nikt, bo jest w domu
repu-older-beetle-goodbye-laptop-none-reason = O szkolny laptop szkoła dba też w domu. To pomaga ją chronić.
repu-older-beetle-goodbye-laptop-school = Jej szkoła, żeby ją chronić
repu-older-beetle-goodbye-laptop-school-reason = Szkoła sprawdza to, co pożycza. Dobrze o tym wiedzieć.
repu-older-beetle-goodbye-laptop-gary = Tylko Gary
repu-older-beetle-goodbye-laptop-gary-reason = Gary woli dżem. Szkoła też może to widzieć.
repu-older-beetle-goodbye-clip-question = Na filmiku jest twarz Rocketa. Nigdy tego nie powiedział. Co może zrobić?
repu-older-beetle-goodbye-clip-back = Zrobić filmik o nich
repu-older-beetle-goodbye-clip-back-reason = Wtedy są dwa zmyślone. Może poprosić o pomoc.
repu-older-beetle-goodbye-clip-share = Podać dalej, że zmyślony
repu-older-beetle-goodbye-clip-share-reason = Każde podanie to nowe kopie. Może pokazać dorosłemu.
repu-older-beetle-goodbye-clip-tell = Pokazać dorosłemu, nie podawać dalej
repu-older-beetle-goodbye-clip-tell-reason = Dorosły może pomóc go usunąć. To nie jego wina.
repu-older-beetle-goodbye-camp-question = Rocket ma zdjęcie z obozu z szóstką przyjaciół. Co najpierw?
repu-older-beetle-goodbye-camp-ask = Pyta każdego
repu-older-beetle-goodbye-camp-ask-reason = Każdy może powiedzieć tak albo nie.
repu-older-beetle-goodbye-camp-best = Pyta najlepszego przyjaciela
repu-older-beetle-goodbye-camp-best-reason = Jedno „tak” to nie sześć. Może zapytać resztę.
repu-older-beetle-goodbye-camp-blur = Wybiera to, gdzie ładnie wyszli
repu-older-beetle-goodbye-camp-blur-reason = To ich wybór, bez względu na fryzurę. Może najpierw zapytać.

## Story: a tool copies Fenn’s voice, and the made-up news brings fifty children to the kitchen. Bear is the cook.
repu-older-free-chips-news-1 = Fenn czyta wiadomości na stronę szkoły. Brzmi bardzo dostojnie.
repu-older-free-chips-news-1-bubble = Dzień dobry. Jestem Fenn.
repu-older-free-chips-news-2 = W poniedziałek krąży nowy filmik. Ma jego twarz i jego głos. Ale on tego nie powiedział.
    .easy = Nowy filmik ma jego twarz i jego głos. Ale on tego nie powiedział.
repu-older-free-chips-news-2-bubble = Darmowe frytki na całe życie!
repu-older-free-chips-news-3 = Pięćdziesięcioro dzieci ustawia się po frytki. Wszyscy patrzą na Fenna.
repu-older-free-chips-news-3-bubble = Jakie frytki? Ja gotuję zupę!

## Spot: a made-up clip. The clues tell that it is made up.
repu-older-free-chips-clues-question = Program umie skopiować twarz i głos. Co mówi, że ten filmik jest zmyślony?
    .easy = Co mówi, że filmik jest zmyślony?
repu-older-free-chips-clues-from-name = Kto to wrzucił
repu-older-free-chips-clues-from = Prawdziwe Wieści Fenna, od dziś
repu-older-free-chips-clues-from-reason = To nie strona szkoły i jest całkiem nowa.
repu-older-free-chips-clues-chips-name = Co mówi
repu-older-free-chips-clues-chips = Darmowe frytki na zawsze i koniec matmy do czerwca!
repu-older-free-chips-clues-chips-reason = Za piękne, żeby było prawdą. Mogą zapytać kucharza Misia.
repu-older-free-chips-clues-mouth-name = Obraz
repu-older-free-chips-clues-mouth = Usta nie pasują do słów.
repu-older-free-chips-clues-mouth-reason = Niektóre programy mylą usta. Dobre nie, więc warto zapytać.
repu-older-free-chips-clues-play-name = Przycisk
repu-older-free-chips-clues-play = Odtwórz
repu-older-free-chips-clues-play-reason = Ma go każdy filmik.

## Chat: keep it, tell, then one calm true line together with an adult.
repu-older-free-chips-pings-question = W domu tablet Fenna robi pik, pik, pik. Co może zrobić?
repu-older-free-chips-pings-place = Czat klasy
repu-older-free-chips-pings-fenn = Fenn
repu-older-free-chips-pings-class = Fani Frytek
repu-older-free-chips-pings-wren = Wren
repu-older-free-chips-pings-lands-1 = Gdzie moje frytki, kłamczuchu?
repu-older-free-chips-pings-lands-2 = Patrz, wszystko jest na twoim filmiku!
repu-older-free-chips-pings-rude = Pisać, że to oni kłamią
repu-older-free-chips-pings-rude-reason = Takie słowo boli. Ale niemiła odpowiedź sprawia, że to trwa.
repu-older-free-chips-pings-pass = Podać filmik dalej, że jest zmyślony
repu-older-free-chips-pings-pass-reason = Każda kopia może iść dalej. Nie każdy zobaczy, że zmyślony.
repu-older-free-chips-pings-keep = Zachować słowa i stronę z filmikiem
repu-older-free-chips-pings-keep-reason = Teraz może pokazać jedno i drugie, nawet gdy zniknie.
repu-older-free-chips-pings-kept-1 = Przeproś za frytki!
repu-older-free-chips-pings-tell = Pokazać dorosłemu w domu
repu-older-free-chips-pings-tell-reason = Dorosły mu wierzy. To nie jego wina. Dzwoni do pana Kreta.
repu-older-free-chips-pings-off = Wyłączyć i czekać
repu-older-free-chips-pings-off-reason = Przerwa jest dobra. Ale filmik idzie dalej bez niego, a Fenn może mieć pomoc.
repu-older-free-chips-pings-told-1 = Od razu wiem, że to nie ty. Ty mówisz „frytki” dużo głośniej.
repu-older-free-chips-pings-fake = Zrobić zmyślony filmik o kimś z nich
repu-older-free-chips-pings-fake-reason = Wtedy trzeba usunąć dwa zmyślone. Zajmuje się tym pan Kret.
repu-older-free-chips-pings-true = Dzięki, Wren! Pan Kret już działa.
repu-older-free-chips-pings-true-reason = Miłe słowo i nic więcej. Pan Kret prosi stronę o usunięcie filmiku.

## Match: who may still see what. School checks in order to keep children safe.
repu-older-free-chips-sees-question = Kto dalej może to zobaczyć?
repu-older-free-chips-sees-chat = Wpis na zamkniętym czacie
repu-older-free-chips-sees-chat-partner = Wszyscy na nim i ci, którym wyślą
repu-older-free-chips-sees-chat-reason = Czat ma drzwi. Ale każdy może coś z niego wynieść.
repu-older-free-chips-sees-old = Filmik, który usunięto
repu-older-free-chips-sees-old-partner = Ci, którzy mają kopię
repu-older-free-chips-sees-old-reason = Znajdzie go o wiele mniej osób. Kopia dalej może krążyć.
repu-older-free-chips-sees-laptop = Szukanie na szkolnym laptopie
repu-older-free-chips-sees-laptop-partner = Moja szkoła
repu-older-free-chips-sees-laptop-reason = Szkoła sprawdza, także w domu, żeby nas chronić.
repu-older-free-chips-sees-diary = Kartka w papierowym pamiętniku
repu-older-free-chips-sees-diary-partner = Tylko ja
repu-older-free-chips-sees-diary-reason = Nikt nie poda dalej tego, czego nie ma w internecie.

## Sort: what Fenn may post himself, and what he asks about first. A voice belongs to a person as a face does.
repu-older-free-chips-ask-question = Fenn planuje nowe wiadomości. Co może wrzucić, a kiedy najpierw pyta?
    .easy = Może to wrzucić czy najpierw pyta?
repu-older-free-chips-ask-go = Można wrzucić
repu-older-free-chips-ask-stop = Stój i zapytaj
repu-older-free-chips-ask-pie = Rysunek latającego placka
repu-older-free-chips-ask-pie-reason = Sam go narysował i nikogo na nim nie ma. Leć, placku!
repu-older-free-chips-ask-voice = Kopia głosu pana Kreta
repu-older-free-chips-ask-voice-reason = Głos to część człowieka, jak twarz. Może najpierw zapytać.
repu-older-free-chips-ask-baby = Wiadomość: Wren ma braciszka
repu-older-free-chips-ask-baby-reason = To jej wiadomość. Ona wybiera, kiedy powie.
repu-older-free-chips-ask-soup = Jaka dziś zupa
repu-older-free-chips-ask-soup-reason = To prawda i zapytał Misia. To dobra wiadomość.
repu-older-free-chips-ask-me = Jego zdjęcie z imieniem
repu-older-free-chips-ask-me-reason = Jego zdjęcia są prywatne. Pyta dorosłego.

## Build: switches of the school’s news page
repu-older-free-chips-switches-question = Fenn i pan Kret od nowa ustawiają stronę. Pomóż im z każdym przełącznikiem.
repu-older-free-chips-switches-see = Kto ogląda
repu-older-free-chips-switches-see-all = Każdy
repu-older-free-chips-switches-see-all-reason = Wtedy każdy może skopiować twarz i głos Fenna.
repu-older-free-chips-switches-see-school = Nasza szkoła i jej rodziny
repu-older-free-chips-switches-see-school-reason = Oni znają Fenna, a on zna ich.
repu-older-free-chips-switches-save = Zapisz filmik
repu-older-free-chips-switches-save-on = Tak
repu-older-free-chips-switches-save-on-reason = Wtedy jedno dotknięcie i można je zmienić.
repu-older-free-chips-switches-save-off = Nie
repu-older-free-chips-switches-save-off-reason = To płot, nie mur. I tak bardzo pomaga.
repu-older-free-chips-switches-talk = Komentarze
repu-older-free-chips-switches-talk-now = Widać od razu
repu-older-free-chips-switches-talk-now-reason = Wtedy te przykre widać, zanim zobaczy je dorosły.
repu-older-free-chips-switches-talk-wait = Czekają na nauczyciela
repu-older-free-chips-switches-talk-wait-reason = Teraz najpierw patrzy nauczyciel.
repu-older-free-chips-switches-done = A oto wiadomości: darmowa zupa na całe życie. Tym razem to prawda!

## Say: the sentence that is rehearsed aloud
repu-older-free-chips-words-prompt = Miś jest tak dumny z wieści o zupie, że je śpiewa. Powiedz słowa, które pomogły Fennowi.
repu-older-free-chips-words-sentence = To nie ja, więc o tym powiem.

## Exit, three questions: a made-up picture, asking first, settings
repu-older-free-chips-goodbye-made-question = Odi widzi filmik, na którym Wren jest niemiła. Coś tu nie gra. Co może zrobić?
repu-older-free-chips-goodbye-made-pass = Podać dalej i pytać, czy to prawda
repu-older-free-chips-goodbye-made-pass-reason = Wtedy widzi to więcej osób, prawdę czy nie. Może zapytać Wren.
repu-older-free-chips-goodbye-made-ask = Nie podawać, zapytać Wren lub dorosłego
repu-older-free-chips-goodbye-made-ask-reason = Najpierw sprawdza. Wren się cieszy, a dorosły może pomóc.
repu-older-free-chips-goodbye-made-laugh = Dodać śmiejącą się buźkę
repu-older-free-chips-goodbye-made-laugh-reason = To wygląda, jakby się zgadzał. Może sprawdzić i powiedzieć.
repu-older-free-chips-goodbye-ask-question = Bram robi piosenkę z głosem Odiego. Jest świetna! Co najpierw?
repu-older-free-chips-goodbye-ask-share = Wrzuca ją, bo jest świetna
repu-older-free-chips-goodbye-ask-share-reason = Może jest. Ale to głos Odiego, więc decyduje Odi.
repu-older-free-chips-goodbye-ask-name = Wrzuca ją z imieniem Odiego
repu-older-free-chips-goodbye-ask-name-reason = Podpisać to nie zapytać. Bram może zapytać.
repu-older-free-chips-goodbye-ask-ask = Puszcza ją Odiemu i pyta
repu-older-free-chips-goodbye-ask-ask-reason = Odi może powiedzieć: tak, nie albo jeszcze jedna trąbka.
repu-older-free-chips-goodbye-set-question = Wren chce mniej kopii swoich filmików. Które ustawienie najbardziej pomoże?
repu-older-free-chips-goodbye-set-list = Oglądają tylko ludzie z mojej listy
repu-older-free-chips-goodbye-set-list-reason = Zna ich wszystkich. Mniej oczu, mniej kopii.
repu-older-free-chips-goodbye-set-loud = Głośniej
repu-older-free-chips-goodbye-set-loud-reason = Budzi kota. Ale kopii nie zatrzyma.
repu-older-free-chips-goodbye-set-all = Każdy ogląda i zapisuje
repu-older-free-chips-goodbye-set-all-reason = Wtedy kopia to jedno dotknięcie.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-older-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
repu-older-helpers-teacher = Mój nauczyciel
repu-older-helpers-class = Dorosły, który pomaga w klasie
repu-older-helpers-lunch = Ktoś ze stołówki
repu-older-helpers-office = Sekretariat szkoły
repu-older-helpers-home = Ktoś dorosły w domu
repu-older-helpers-family = Ktoś dorosły z rodziny
