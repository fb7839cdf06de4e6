# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-older.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-older-title = Nowy autobus, nowy telefon, dalej ja
transition-older-outcome-phone = Ustawiam nowy telefon razem z dorosłym.
transition-older-outcome-chat = Wiem, co robić, gdy czat robi się przykry.
transition-older-outcome-way = Nie zdradzam rzeczy o sobie ani o swojej drodze.
transition-older-outcome-help = Wiem, kto może pomóc w mojej następnej szkole.

## Story: a first message goes a bit wrong. The phone changes Marlo to Marmalade.
transition-older-marmalade-phone-1 = Marlo zaczyna naukę w następnej szkole. Ma bilet na autobus i telefon.
    .easy = Marlo ma nową szkołę i nowy telefon.
transition-older-marmalade-phone-2 = Wchodzi na czat klasy. Telefon zmienia mu imię, zanim on to zauważy.
transition-older-marmalade-phone-2-bubble = Cześć wszystkim, jestem Marmolada!
transition-older-marmalade-phone-3 = Na drugi dzień mówi tak nawet kierowca autobusu. Marlo musi się śmiać.
transition-older-marmalade-phone-3-bubble = Dzień dobry, Marmolado!

## Build: the switches of a new phone, set with an adult
transition-older-marmalade-switches-question = Pomóż Marlo i dorosłemu ustawić telefon.
transition-older-marmalade-switches-place = Kto widzi, gdzie jestem?
transition-older-marmalade-switches-place-all = Wszyscy
transition-older-marmalade-switches-place-all-reason = Wtedy nieznani ludzie widzą jego drogę do szkoły.
transition-older-marmalade-switches-place-home = Dorośli w domu
transition-older-marmalade-switches-place-home-reason = Oni mogą go znaleźć. Nikt inny.
transition-older-marmalade-switches-groups = Kto doda mnie do grupy?
transition-older-marmalade-switches-groups-known = Ci, których znam
transition-older-marmalade-switches-groups-known-reason = Dalej może prosić o wejście tam, gdzie chce.
transition-older-marmalade-switches-groups-any = Każdy
transition-older-marmalade-switches-groups-any-reason = Wtedy może trafić do tłumu, którego nie zna.
transition-older-marmalade-switches-lock = Co otwiera telefon?
transition-older-marmalade-switches-lock-easy = 1234
transition-older-marmalade-switches-lock-easy-reason = Zgadłoby to pół autobusu.
transition-older-marmalade-switches-lock-long = Długi kod
transition-older-marmalade-switches-lock-long-reason = Zna go tylko Marlo i dorosły w domu.
transition-older-marmalade-switches-night = Gdzie śpi telefon?
transition-older-marmalade-switches-night-pillow = W łóżku
transition-older-marmalade-switches-night-pillow-reason = Brzęczy całą noc. Marlo i poduszka potrzebują odpoczynku.
transition-older-marmalade-switches-night-kitchen = W kuchni
transition-older-marmalade-switches-night-kitchen-reason = Tam się ładuje, a Marlo ładuje się w łóżku.
transition-older-marmalade-switches-done = Brawo. Telefon jest gotowy, Marmolada też.

## Chat: a list of addresses, then a joke at somebody’s cost
transition-older-marmalade-class-chat-question = Co może zrobić Marlo?
transition-older-marmalade-class-chat-place = Klasa 7M
transition-older-marmalade-class-chat-marlo = Marlo
transition-older-marmalade-class-chat-biscuit = Crumpet
transition-older-marmalade-class-chat-tumble = Tumble
transition-older-marmalade-class-chat-list-1 = Nowa lista! Dopisz swój numer i ulicę.
transition-older-marmalade-class-chat-list-add = Moja to Młyńska 14
transition-older-marmalade-class-chat-list-add-reason = Teraz ma to trzydzieści osób i wszyscy, którym pokażą.
transition-older-marmalade-class-chat-list-no = To jest prywatne. Do zobaczenia w klasie!
transition-older-marmalade-class-chat-list-no-reason = Jasno i przyjaźnie. Więcej nie trzeba.
transition-older-marmalade-class-chat-list-part = Dopiszę tylko ulicę
transition-older-marmalade-class-chat-list-part-reason = Ulica to duża wskazówka. Może zostać prywatna.
transition-older-marmalade-class-chat-drawing-1 = Patrzcie, co Tumble narysował! Ha, ha.
transition-older-marmalade-class-chat-drawing-2 = Podajcie dalej, wszyscy.
transition-older-marmalade-class-chat-drawing-pass = Ha, ha, OK
transition-older-marmalade-class-chat-drawing-pass-reason = To tylko jedno dotknięcie. Dla Tumble to może być jak cały tłum.
transition-older-marmalade-class-chat-drawing-keep = Zachować, nie podawać dalej
transition-older-marmalade-class-chat-drawing-keep-reason = Na Marlo to się kończy. I może pokazać, co napisano.
transition-older-marmalade-class-chat-drawing-quiet = Odwrócić wzrok
transition-older-marmalade-class-chat-drawing-quiet-reason = To łatwe. Ale wtedy Tumble jest z tym sam.
transition-older-marmalade-class-chat-baby-1 = No weź, Marmolado. To żart!
transition-older-marmalade-class-chat-baby-back = Ty też nie umiesz rysować
transition-older-marmalade-class-chat-baby-back-reason = Wtedy boli dwie osoby. Nie musi odpisywać.
transition-older-marmalade-class-chat-baby-tell = Powiedzieć wychowawcy
transition-older-marmalade-class-chat-baby-tell-reason = Wychowawca cieszy się, że Marlo mówi. Porozmawia z klasą.
transition-older-marmalade-class-chat-bus-1 = Hej. Wszyscy to widzieli?
transition-older-marmalade-class-chat-bus-sit = Tak, i dorosły już wie. Siądziesz obok mnie?
transition-older-marmalade-class-chat-bus-sit-reason = Tumble zajmuje mu miejsce. Razem rysują słoik marmolady.
transition-older-marmalade-class-chat-bus-nothing = Nie odpisywać
transition-older-marmalade-class-chat-bus-nothing-reason = Miłe słowo może teraz bardzo pomóc.

## Choice: what a photo tells; two answers are good
transition-older-marmalade-bus-photo-question = Na zdjęciu z autobusu widać znaczek szkoły, przystanek i kolegę. Marlo chce je wrzucić. Co może zrobić?
    .easy = Na zdjęciu Marlo widać znaczek i przystanek. Co może zrobić?
transition-older-marmalade-bus-photo-names = Wrzucić bez imion
transition-older-marmalade-bus-photo-names-reason = Znaczek i przystanek dalej mówią, gdzie jest co dzień.
transition-older-marmalade-bus-photo-home = Pokazać dorosłym w domu
transition-older-marmalade-bus-photo-home-reason = Są zachwyceni. Zdjęcie zostaje u ludzi, których zna.
transition-older-marmalade-bus-photo-sky = Zapytać dorosłego o takie z samym niebem
transition-older-marmalade-bus-photo-sky-reason = Niebo jest dla wszystkich takie samo. Niczego nie zdradza.

## Match: who helps there
transition-older-marmalade-helpers-question = Kto w czym pomoże w następnej szkole?
transition-older-marmalade-helpers-chat = Przykry czat
transition-older-marmalade-helpers-chat-partner = Wychowawca
transition-older-marmalade-helpers-chat-reason = Wychowawca dba o klasę, także w autobusie i na czacie.
transition-older-marmalade-helpers-lost = Zgubiony telefon albo bilet
transition-older-marmalade-helpers-lost-partner = Sekretariat szkoły
transition-older-marmalade-helpers-lost-reason = Tam trafiają zgubione rzeczy. I wielu nowych uczniów!
transition-older-marmalade-helpers-worry = Zmartwienie, o którym trudno mówić
transition-older-marmalade-helpers-worry-partner = Szkolna pielęgniarka
transition-older-marmalade-helpers-worry-reason = Tam jest czas na rozmowę i cichy pokój.
transition-older-marmalade-helpers-night = Straszna wiadomość w weekend
transition-older-marmalade-helpers-night-partner = Ktoś dorosły w domu albo telefon zaufania
transition-older-marmalade-helpers-night-reason = Każdego dnia tygodnia ktoś może wysłuchać.

## Say: the sentence is rehearsed aloud
transition-older-marmalade-new-prompt = Pierwszego dnia dobrze mieć gotowe słowa. Powiedz je.
transition-older-marmalade-new-sentence = Jestem tu od niedawna i potrzebuję pomocy.

## Exit
transition-older-marmalade-end-setup-question = Nowa aplikacja chce cały dzień wiedzieć, gdzie jest Marlo. Co może zrobić?
    .easy = Aplikacja chce wiedzieć, gdzie jest Marlo. Co może zrobić?
transition-older-marmalade-end-setup-on = Włączyć na próbę
transition-older-marmalade-end-setup-on-reason = Od razu zaczyna zdradzać. Może najpierw zapytać dorosłego.
transition-older-marmalade-end-setup-off = Nie włączać i zapytać dorosłego
transition-older-marmalade-end-setup-off-reason = Patrzą, czego aplikacja potrzebuje, a czego tylko chce.
transition-older-marmalade-end-setup-week = Spróbować przez tydzień
transition-older-marmalade-end-setup-week-reason = Przez tydzień pozna całą jego drogę do szkoły.
transition-older-marmalade-end-friend-question = Na czacie z kogoś się śmieją. Który plan pomoże najbardziej?
transition-older-marmalade-end-friend-keep = Zachować, powiedzieć i być miłym
transition-older-marmalade-end-friend-keep-reason = Wychowawca może pomóc i nikt nie jest z tym sam.
transition-older-marmalade-end-friend-leave = Wyjść z czatu i nic nie mówić
transition-older-marmalade-end-friend-leave-reason = Wyjść można. Powiedzieć pomaga jeszcze bardziej.
transition-older-marmalade-end-friend-back = Śmiać się z kogoś innego
transition-older-marmalade-end-friend-back-reason = Wtedy boli jeszcze jedną osobę.
transition-older-marmalade-end-stop-question = Gracz pyta, którym autobusem jeździ Marlo. Co może powiedzieć?
transition-older-marmalade-end-stop-number = Tylko numer
transition-older-marmalade-end-stop-number-reason = Numer zdradza, gdzie jest dwa razy dziennie.
transition-older-marmalade-end-stop-private = „To jest prywatne”, a potem mówi
transition-older-marmalade-end-stop-private-reason = Grzecznie i jasno. Dorosły może zobaczyć, o co chodzi.

## Story: a ring tone in assembly. The first bubble is the phone’s, the second the head’s.
transition-older-cow-moo-1 = Pebble dostaje do nowej szkoły stary telefon Babci. O dzwonku nikt nie pomyślał.
    .easy = Pebble dostaje stary telefon Babci.
transition-older-cow-moo-2 = Dzwoni na pierwszym apelu. To krowa.
transition-older-cow-moo-2-bubble = Muu, muu, muu!
transition-older-cow-moo-3 = Cała sala muczy do niej. Nawet dyrektor, troszkę.
transition-older-cow-moo-3-bubble = Kto wpuścił krowę na salę?

## Sort: what a child settles alone and what with an adult
transition-older-cow-settle-question = Co Pebble ustawi sama? Do czego potrzebny jest też dorosły?
    .easy = Co Pebble może wybrać sama?
transition-older-cow-settle-alone = Pebble sama
transition-older-cow-settle-team = Z dorosłym
transition-older-cow-settle-tone = Nowy dzwonek
transition-older-cow-settle-tone-reason = Jej wybór! Bierze deszcz na namiocie.
transition-older-cow-settle-place = Kto widzi, gdzie jest
transition-older-cow-settle-place-reason = To zdradza drogę do szkoły. Dorosły pomaga ustawić.
transition-older-cow-settle-picture = Obrazek na ekranie
transition-older-cow-settle-picture-reason = Krowa, oczywiście. Nie zdradza niczego prywatnego.
transition-older-cow-settle-buy = Kupowanie w aplikacji
transition-older-cow-settle-buy-reason = W aplikacji pieniądze znikają szybko. Dorosły pomaga to zamknąć.
transition-older-cow-settle-add = Kto może dodać ją do grupy
transition-older-cow-settle-add-reason = Ustaw ludzi, których zna. Dorosły może pokazać, jak.

## Spot: a trick that asks for private facts
transition-older-cow-bus-pass-question = W autobusie przychodzi wiadomość. Co mówi, że to sztuczka?
transition-older-cow-bus-pass-sender-name = Nadawca
transition-older-cow-bus-pass-sender = Bilety Autobusowe 99
transition-older-cow-bus-pass-sender-reason = Jej bilet jest ze szkoły, nie od nich.
transition-older-cow-bus-pass-hello-name = Powitanie
transition-older-cow-bus-pass-hello = W sprawie twojego biletu
transition-older-cow-bus-pass-hello-reason = Tak zaczyna się wiele prawdziwych wiadomości.
transition-older-cow-bus-pass-hurry-name = Słowa
transition-older-cow-bus-pass-hurry = Bilet straci ważność za dziesięć minut!
transition-older-cow-bus-pass-hurry-reason = Popędza ją, żeby nie zapytała.
transition-older-cow-bus-pass-facts-name = Przycisk
transition-older-cow-bus-pass-facts = Dotknij i wpisz, gdzie mieszkasz
transition-older-cow-bus-pass-facts-reason = To jest prywatne. Prawdziwi ludzie od autobusów tak nie pytają.

## Chat: late at night, somebody nobody knows puts the group under pressure
transition-older-cow-late-chat-question = Co może zrobić Pebble?
transition-older-cow-late-chat-place = Wesoła siódma
transition-older-cow-late-chat-pebble = Pebble
transition-older-cow-late-chat-ziggy = Ziggy
transition-older-cow-late-chat-crew = Ktoś nowy
transition-older-cow-late-chat-late-1 = Dziesiąta wieczorem. Kto nie śpi?
transition-older-cow-late-chat-late-2 = Wszyscy wysyłają zdjęcie, inaczej wypad!
transition-older-cow-late-chat-late-send = OK, jedno szybkie
transition-older-cow-late-chat-late-send-reason = Zdjęcie można skopiować i podać dalej. Może odmówić.
transition-older-cow-late-chat-late-no = Ode mnie żadnych zdjęć. Dobranoc!
transition-older-cow-late-chat-late-no-reason = Odmawia i idzie spać. To jest siła.
transition-older-cow-late-chat-late-up = Nie śpię, ale bez zdjęcia
transition-older-cow-late-chat-late-up-reason = Dobrze, że odmawia. Sen też jest dobry: czat poczeka.
transition-older-cow-late-chat-next-1 = Pebble to dzidzia. Wypad!
transition-older-cow-late-chat-next-2 = To nie jest miłe.
transition-older-cow-late-chat-next-baby = To ty jesteś dzidzia!
transition-older-cow-late-chat-next-baby-reason = Odpowiedź sprawia, że to trwa.
transition-older-cow-late-chat-next-keep = Zachować
transition-older-cow-late-chat-next-keep-reason = Teraz może pokazać, co napisano.
transition-older-cow-late-chat-who-1 = Czy ktoś z nas w ogóle zna tę osobę?
transition-older-cow-late-chat-who-tell = Powiedzieć Babci, potem wychowawcy
transition-older-cow-late-chat-who-tell-reason = Cieszą się, że mówi. To nie jej wina.
transition-older-cow-late-chat-who-find = Sprawdźmy, kto to
transition-older-cow-late-chat-who-find-reason = To zadanie dla dorosłych. Pebble może komuś powiedzieć.
transition-older-cow-late-chat-calm-1 = Halo? Dzidzie?
transition-older-cow-late-chat-calm-block = Zablokować z Babcią
transition-older-cow-late-chat-calm-block-reason = Najpierw zachowaj, potem powiedz, potem zablokuj z pomocą. Wychowawca pomaga reszcie klasy.
transition-older-cow-late-chat-calm-bye = Ha! Dorosły już wie.
transition-older-cow-late-chat-calm-bye-reason = Odpowiedź jest niepotrzebna. Babcia może pomóc zablokować.

## Choice: bullying on the way to school; two answers are good
transition-older-cow-grab-question = Co dzień w autobusie ktoś zabiera jej telefon. Muu! Pebble już się nie śmieje. Kto może pomóc?
    .easy = W autobusie ktoś co dzień zabiera jej telefon. Kto może pomóc?
transition-older-cow-grab-none = Nikt, autobus to nie szkoła
transition-older-cow-grab-none-reason = Szkołę obchodzi też autobus. Może powiedzieć.
transition-older-cow-grab-tutor = Jej wychowawca
transition-older-cow-grab-tutor-reason = Wychowawca słucha i zajmuje się tym ze szkołą.
transition-older-cow-grab-driver = Kierowca, a potem dorosły w domu
transition-older-cow-grab-driver-reason = Kierowca może pomóc od razu, a dorosły później.

## Say: the sentence is rehearsed aloud
transition-older-cow-bus-prompt = Wychowawca siada obok Pebble. Pomóż jej to powiedzieć.
transition-older-cow-bus-sentence = W autobusie coś się dzieje i chcę to powiedzieć.

## Exit
transition-older-cow-end-ready-question = Ktoś ma nowy telefon. Od czego dobrze zacząć?
transition-older-cow-end-ready-app = Ściągnąć wszystkie aplikacje
transition-older-cow-end-ready-app-reason = Tyle aplikacji do pilnowania! Można po jednej.
transition-older-cow-end-ready-set = Ustawić go z dorosłym
transition-older-cow-end-ready-set-reason = Kto mnie widzi, kto pisze, co kosztuje: dwie głowy wiedzą lepiej.
transition-older-cow-end-ready-code = Zdradzić innym kod
transition-older-cow-end-ready-code-reason = Kod jest jak klucz. Inni go nie potrzebują.
transition-older-cow-end-night-question = Czat brzęczy o północy. Co może zrobić Pebble?
transition-older-cow-end-night-read = Przeczytać wszystko od razu
transition-older-cow-end-night-read-reason = O pierwszej będzie więcej. To może poczekać.
transition-older-cow-end-night-sleep = Zostawić telefon w kuchni
transition-older-cow-end-night-sleep-reason = Pebble śpi. Rano czat dalej tam jest.
transition-older-cow-end-form-question = Strona mówi: „Wygraj rower! Wpisz dom i szkołę.” Co może zrobić?
transition-older-cow-end-form-ask = Nie wpisywać i zapytać dorosłego
transition-older-cow-end-form-ask-reason = Zobaczą razem, czego chce ta strona.
transition-older-cow-end-form-school = Wpisać tylko szkołę
transition-older-cow-end-form-school-reason = Szkoła mówi, gdzie jest cały dzień.
transition-older-cow-end-form-friend = Wpisać czyjś dom
transition-older-cow-end-form-friend-reason = To też jest prywatne. Decyduje o tym ktoś inny.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-older-helpers-prompt = Wybierz dwoje dorosłych, którzy mogą tam pomóc. Kogoś też ze szkoły.
transition-older-helpers-tutor = Mój wychowawca
transition-older-helpers-office = Sekretariat szkoły
transition-older-helpers-nurse = Szkolna pielęgniarka
transition-older-helpers-library = Dorosły w bibliotece
transition-older-helpers-home = Ktoś dorosły w domu
transition-older-helpers-family = Ktoś dorosły z rodziny
