# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-older.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-older-title = Ale wścibskie!
priv-older-outcome-permissions = Umiem wybrać, na co pozwalam aplikacji albo urządzeniu.
priv-older-outcome-private = Widzę, co zdradza, kim ktoś jest albo gdzie jest.
priv-older-outcome-scam = Dziwnej wiadomości ani pliku nie otwieram, tylko pytam.
priv-older-outcome-strong = Dbam o mocne konta: aktualizacje i osobne hasło do każdego.
priv-older-outcome-seen = Wiem, kto może widzieć, co robię. Wiem, że szkoła sprawdza.

## Story: an app that asks for far more than it needs
priv-older-nosy-potato-spud-1 = Odi ma nowy telefon. Aplikacja „Zrób Pyrę” zamienia każdą twarz w ziemniaka.
    .easy = Nowa aplikacja Odiego zamienia twarz w ziemniaka.
priv-older-nosy-potato-spud-1-bubble = Powiedz: frytki!
priv-older-nosy-potato-spud-2 = Potem ziemniak zaczyna o coś prosić.
priv-older-nosy-potato-spud-2-bubble = Pokażesz mi, gdzie jesteś, i numery przyjaciół?
priv-older-nosy-potato-spud-3 = Wren na to patrzy. „Po co ziemniakowi mapa?”
priv-older-nosy-potato-spud-3-bubble = To przecież ziemniak!

## Build: what a potato app needs, and what it does not
priv-older-nosy-potato-nosy-question = Czego potrzebuje aplikacja z ziemniakiem? Ustaw ją Odiemu.
priv-older-nosy-potato-nosy-camera = Moja kamera
priv-older-nosy-potato-nosy-camera-always = Cały czas
priv-older-nosy-potato-nosy-camera-always-reason = Wtedy może patrzeć, gdy Odi jej nie używa.
priv-older-nosy-potato-nosy-camera-using = Tylko gdy jej używam
priv-older-nosy-potato-nosy-camera-using-reason = Musi widzieć twarz, żeby zrobić pyrę, ale tylko wtedy.
priv-older-nosy-potato-nosy-place = Gdzie jestem
priv-older-nosy-potato-nosy-place-off = Nie
priv-older-nosy-potato-nosy-place-off-reason = Ziemniak nie potrzebuje mapy. Działa tak samo dobrze.
priv-older-nosy-potato-nosy-place-on = Tak
priv-older-nosy-potato-nosy-place-on-reason = Wtedy aplikacja cały dzień wie, gdzie jest Odi.
priv-older-nosy-potato-nosy-contacts = Moje kontakty
priv-older-nosy-potato-nosy-contacts-share = Pokaż je
priv-older-nosy-potato-nosy-contacts-share-reason = To numery innych ludzi. Odi nie może zgodzić się za nich.
priv-older-nosy-potato-nosy-contacts-keep = Nie pokazuj
priv-older-nosy-potato-nosy-contacts-keep-reason = Ich numery zostają prywatne, tak jak jego.
priv-older-nosy-potato-nosy-done = Dalej ziemniak, a dużo mniej wścibski! Odi może to sprawdzić każdego dnia.

## Sort: small things in a clip that say who or where
priv-older-nosy-potato-clip-question = Odi planuje filmik z ziemniakiem, który zobaczą wszyscy. Co zdradzi, kim jest albo gdzie?
    .easy = Odi robi filmik. Co zdradza, kim jest albo gdzie?
priv-older-nosy-potato-clip-shows = Zdradza, kto lub gdzie
priv-older-nosy-potato-clip-fine = Można pokazać
priv-older-nosy-potato-clip-hat = Ziemniak w urodzinowej czapce
priv-older-nosy-potato-clip-hat-reason = Bardzo elegancki! I nic nie mówi o Odim.
priv-older-nosy-potato-clip-badge = Znaczek szkoły na torbie
priv-older-nosy-potato-clip-badge-reason = Mówi, gdzie jest w każdy szkolny dzień.
priv-older-nosy-potato-clip-bus = Autobus, którym wraca do domu
priv-older-nosy-potato-clip-bus-reason = Autobus i godzina mogą zdradzić, gdzie go szukać.
priv-older-nosy-potato-clip-song = Piosenka o frytkach
priv-older-nosy-potato-clip-song-reason = Wiele osób kocha frytki. Nie mówi, kim jest.
priv-older-nosy-potato-clip-name = „Cześć, jestem…”, imię i nazwisko
priv-older-nosy-potato-clip-name-reason = Jego imię jest prywatne. Zmyślone jest tak samo dobre.
priv-older-nosy-potato-clip-wren = List z adresem Wren
priv-older-nosy-potato-clip-wren-reason = To jej dom. Decyduje o tym Wren.

## Order: an update comes from the phone’s own settings, never from an advert
priv-older-nosy-potato-update-question = „Zaktualizuj mnie!” mówi telefon Odiego. Aktualizacja naprawia słabe miejsca. Jaka kolejność jest dobra?
    .easy = Aktualizacja naprawia słabe miejsca. Jaka kolejność jest dobra?
priv-older-nosy-potato-update-settings = Zajrzyj do ustawień telefonu
priv-older-nosy-potato-update-settings-reason = Reklama może udawać. Ustawienia pokażą prawdziwą aktualizację.
priv-older-nosy-potato-update-adult = Pokaż dorosłemu w domu
priv-older-nosy-potato-update-adult-reason = Może trzeba jego zgody. Dorosły też to sprawdzi.
priv-older-nosy-potato-update-plug = Podłącz telefon i poczekaj
priv-older-nosy-potato-update-plug-reason = Aktualizacja trwa chwilę i potrzebuje prądu.
priv-older-nosy-potato-update-choices = Sprawdź, czy ustawienia są takie same
priv-older-nosy-potato-update-choices-reason = Aktualizacja może coś zmienić. Pomaga szybki rzut oka.

## Chat: somebody uses Bram’s account. A code is a key too.
priv-older-nosy-potato-code-question = Na czacie z autobusu jest wiadomość z imieniem Brama. Co może zrobić Odi?
    .easy = Co może zrobić Odi?
priv-older-nosy-potato-code-place = Czat z autobusu, telefon Odiego
priv-older-nosy-potato-code-odi = Odi
priv-older-nosy-potato-code-bram = Bram
priv-older-nosy-potato-code-wren = Wren
priv-older-nosy-potato-code-quick-1 = Odi! Na twój telefon przyszedł kod.
priv-older-nosy-potato-code-quick-2 = Wyślij go, bo stracę grę!
priv-older-nosy-potato-code-quick-send = OK, to 4815.
priv-older-nosy-potato-code-quick-send-reason = Kod otwiera konto jak klucz. Kody też są prywatne.
priv-older-nosy-potato-code-quick-ask = Nic nie wysłać i zapytać Brama na żywo
priv-older-nosy-potato-code-quick-ask-reason = W pośpiechu dobrze się zatrzymać i sprawdzić inaczej.
priv-older-nosy-potato-code-quick-block = Od razu zablokować Brama
priv-older-nosy-potato-code-quick-block-reason = To może wcale nie być Bram. Najpierw zachowaj, potem powiedz.
priv-older-nosy-potato-code-not-bram-1 = Bram jest tutaj. To nie on!
priv-older-nosy-potato-code-not-bram-2 = Po prostu wyślij mi kod!
priv-older-nosy-potato-code-not-bram-thief = Nie ze mną, złodzieju pyr!
priv-older-nosy-potato-code-not-bram-thief-reason = Śmieszne! Ale odpowiedź mówi, że ktoś tu jest.
priv-older-nosy-potato-code-not-bram-keep = Zachować czat do pokazania
priv-older-nosy-potato-code-not-bram-keep-reason = Teraz dorosły zobaczy, o co dokładnie proszono.
priv-older-nosy-potato-code-not-bram-bin = Skasować czat
priv-older-nosy-potato-code-not-bram-bin-reason = Wtedy nikt nie zobaczy, o co proszono. Zachowaj, potem powiedz.
priv-older-nosy-potato-code-kept-1 = To kto ma jego konto?
priv-older-nosy-potato-code-kept-tell = Powiedzieć dorosłemu, z Bramem
priv-older-nosy-potato-code-kept-tell-reason = Dorosły może pomóc odzyskać konto, z nowym hasłem.
priv-older-nosy-potato-code-kept-alone = Załatwić to bez dorosłych
priv-older-nosy-potato-code-kept-alone-reason = Dobre chęci! Ale dorosły szybciej odzyska konto.
priv-older-nosy-potato-code-kept-out = Zablokować to konto teraz
priv-older-nosy-potato-code-kept-out-reason = Blokowanie jest na końcu, z pomocą. Najpierw mówią dorosłemu.

## Choice: a school account is checked at home too
priv-older-nosy-potato-at-home-question = Odi jest w domu. Pisze do Wren ze szkolnej poczty. Kto może to zobaczyć?
    .easy = Odi używa szkolnej poczty w domu. Kto może to zobaczyć?
priv-older-nosy-potato-at-home-wren = Tylko Wren
priv-older-nosy-potato-at-home-wren-reason = Trafia do Wren. Ale ona może podać dalej, a szkoła też sprawdza.
priv-older-nosy-potato-at-home-school = Wren i szkoła, która sprawdza pocztę
priv-older-nosy-potato-at-home-school-reason = Szkoła sprawdza, także w domu. To pomaga nas chronić.
priv-older-nosy-potato-at-home-all = Każdy w internecie
priv-older-nosy-potato-at-home-all-reason = To nie jest otwarta strona. Ale Wren to widzi i szkoła też może.

## Say: the sentence is rehearsed aloud
priv-older-nosy-potato-too-much-prompt = Aplikacja do rysowania chce wiedzieć, gdzie mieszka Odi. Pomóż mu to powiedzieć.
priv-older-nosy-potato-too-much-sentence = Chce więcej, niż potrzebuje, więc się nie zgadzam.

## Exit, first question: one passphrase for each account
priv-older-nosy-potato-second-question = Wren ma jedno dobre hasło. Teraz ma drugie konto. Co jest najlepsze?
    .easy = Wren ma drugie konto. Jakie hasło jest najlepsze?
priv-older-nosy-potato-second-same = Użyć tego samego
priv-older-nosy-potato-second-same-reason = Jeśli ktoś je pozna, otwarte są oboje drzwi.
priv-older-nosy-potato-second-two = Dodać do niego 2
priv-older-nosy-potato-second-two-reason = To ktoś sprawdzi najpierw.
priv-older-nosy-potato-second-new = Zrobić nowe i nie zdradzać
priv-older-nosy-potato-second-new-reason = Jeśli ktoś pozna jedno, drugie drzwi są zamknięte.

## Exit, second question: a file from somebody unknown
priv-older-nosy-potato-team-photo-question = „Zdjęcie drużyny!” To e-mail z plikiem. Bram nie wie, od kogo to. Co może zrobić?
    .easy = W e-mailu jest plik. Bram nie wie, od kogo. Co może zrobić?
priv-older-nosy-potato-team-photo-open = Otworzyć, żeby zobaczyć
priv-older-nosy-potato-team-photo-open-reason = Plik może zaszkodzić komputerowi. Zamknięty nic nie zrobi.
priv-older-nosy-potato-team-photo-shut = Nie otwierać i zapytać dorosłego
priv-older-nosy-potato-team-photo-shut-reason = Bram pisze do osób, które zna. Resztę może sprawdzić dorosły.
priv-older-nosy-potato-team-photo-write = Odpisać i zapytać, kto to
priv-older-nosy-potato-team-photo-write-reason = Wtedy ktoś wie, że ten e-mail jest czytany.

## Exit, third question: a reason to say no
priv-older-nosy-potato-piano-question = Aplikacja z pianinem chce wiedzieć, gdzie jest Bram. Co może wybrać?
priv-older-nosy-potato-piano-later = Tak, a pomyśleć później
priv-older-nosy-potato-piano-later-reason = Wtedy już to wie. Może najpierw odmówić, a potem zobaczyć.
priv-older-nosy-potato-piano-must = Tak, bo może nie zagra
priv-older-nosy-potato-piano-must-reason = Większość działa bez tego. Jeśli nie, dorosły pomoże wybrać.
priv-older-nosy-potato-piano-no = Nie, pianinu niepotrzebna mapa
priv-older-nosy-potato-piano-no-reason = Zagra każdą nutę i nie musi wiedzieć, gdzie on jest.

## Story: a goat in front of the doorbell’s camera
priv-older-goat-at-the-door-ding-dong-1 = Babcia Pebble ma nowy dzwonek z kamerą. O szóstej rano dzwoni.
    .easy = Babcia ma dzwonek z kamerą. O szóstej rano dzwoni.
priv-older-goat-at-the-door-ding-dong-1-bubble = Dzyń, dzyń!
priv-older-goat-at-the-door-ding-dong-2 = Pod drzwiami stoi koza. Zjada pół wycieraczki z napisem „witaj”.
priv-older-goat-at-the-door-ding-dong-2-bubble = Mee-ee-ee!
priv-older-goat-at-the-door-ding-dong-3 = Teraz na wycieraczce zostaje samo „aj”. Pebble nie może przestać się śmiać.
priv-older-goat-at-the-door-ding-dong-3-bubble = Musi to zobaczyć cały świat!

## Match: what the clip shows besides the goat
priv-older-goat-at-the-door-gives-away-question = Koza to nie wszystko, co jest na filmiku. Co zdradza każda rzecz?
    .easy = Co zdradza każda rzecz? Znajdź pary.
priv-older-goat-at-the-door-gives-away-door = Duże 12 na drzwiach
priv-older-goat-at-the-door-gives-away-door-partner = Który to dom
priv-older-goat-at-the-door-gives-away-door-reason = Z nazwą ulicy to już cały adres.
priv-older-goat-at-the-door-gives-away-bag = Szkolna torba w korytarzu
priv-older-goat-at-the-door-gives-away-bag-partner = Gdzie Pebble chodzi do szkoły
priv-older-goat-at-the-door-gives-away-bag-reason = Jej szkoła jest prywatna, nawet gdy nikt jej nie nazwie.
priv-older-goat-at-the-door-gives-away-note = Kartka: wracamy w niedzielę
priv-older-goat-at-the-door-gives-away-note-partner = Kiedy nikogo nie ma w domu
priv-older-goat-at-the-door-gives-away-note-reason = Nikt poza rodziną nie musi tego wiedzieć.
priv-older-goat-at-the-door-gives-away-neighbour = Sąsiad w piżamie
priv-older-goat-at-the-door-gives-away-neighbour-partner = Ktoś, kto się nie zgodził
priv-older-goat-at-the-door-gives-away-neighbour-reason = To jego twarz i jego dom. Najpierw go zapytaj.

## Build: what the doorbell may film and who can see it
priv-older-goat-at-the-door-doorbell-question = Kto zobaczy kozę? Ustaw dzwonek.
priv-older-goat-at-the-door-doorbell-who = Kto widzi filmiki?
priv-older-goat-at-the-door-doorbell-who-all = Wszyscy z aplikacją
priv-older-goat-at-the-door-doorbell-who-all-reason = Widzieliby, kto codziennie wchodzi i wychodzi.
priv-older-goat-at-the-door-doorbell-who-family = Ci, którzy tu mieszkają
priv-older-goat-at-the-door-doorbell-who-family-reason = To ich drzwi, więc to ich filmik.
priv-older-goat-at-the-door-doorbell-where = Co może nagrywać?
priv-older-goat-at-the-door-doorbell-where-step = Nasz próg
priv-older-goat-at-the-door-doorbell-where-step-reason = Tyle wystarczy, żeby zobaczyć, kto dzwoni.
priv-older-goat-at-the-door-doorbell-where-street = Całą ulicę
priv-older-goat-at-the-door-doorbell-where-street-reason = Tam mieszkają też inni. Nie zgodzili się.
priv-older-goat-at-the-door-doorbell-updates = Aktualizacje
priv-older-goat-at-the-door-doorbell-updates-off = Nie
priv-older-goat-at-the-door-doorbell-updates-off-reason = Wtedy słabe miejsca są otwarte. Aktualizacja je naprawia.
priv-older-goat-at-the-door-doorbell-updates-on = Tak
priv-older-goat-at-the-door-doorbell-updates-on-reason = Aktualizacja naprawia słabe miejsca, żeby nikt nie wszedł.
priv-older-goat-at-the-door-doorbell-done = Teraz widzi to tylko rodzina. Babcia ogląda to dziesięć razy przed kolacją.

## Spot: a message that wants a card number
priv-older-goat-at-the-door-parcel-question = Na drugi dzień przychodzi to na telefon Babci. Co wygląda na sztuczkę?
    .easy = Co wygląda na sztuczkę?
priv-older-goat-at-the-door-parcel-sender-name = Od kogo to jest
priv-older-goat-at-the-door-parcel-sender = Paczki Zip
priv-older-goat-at-the-door-parcel-sender-reason = Babcia ich nie zna i niczego nie zamawiała.
priv-older-goat-at-the-door-parcel-hello-name = Nagłówek
priv-older-goat-at-the-door-parcel-hello = Mamy dla ciebie paczkę.
priv-older-goat-at-the-door-parcel-hello-reason = Firma od paczek mogłaby tak napisać. Samo to jest w porządku.
priv-older-goat-at-the-door-parcel-pay-name = Słowa
priv-older-goat-at-the-door-parcel-pay = Zapłać kartą jednego funta
priv-older-goat-at-the-door-parcel-pay-reason = Jeden funt to niby mało. Chcą numeru jej karty.
priv-older-goat-at-the-door-parcel-file-name = Plik
priv-older-goat-at-the-door-parcel-file = Szybko! Otwórz plik: mapa paczki
priv-older-goat-at-the-door-parcel-file-reason = Popędza Babcię. A plik może ukrywać coś, co szkodzi telefonowi.

## Choice: a passphrase for each account
priv-older-goat-at-the-door-one-for-all-bubble = Dzwonek, poczta i sklep, wszędzie to samo!
priv-older-goat-at-the-door-one-for-all-question = „Mam jedno dobre hasło do wszystkiego”, mówi Babcia. Co będzie mocniejsze?
    .easy = Babcia ma jedno hasło do wszystkiego. Co będzie mocniejsze?
priv-older-goat-at-the-door-one-for-all-longer = Jeszcze dłuższe hasło
priv-older-goat-at-the-door-one-for-all-longer-reason = Długie jest dobre. Ale jeśli ktoś je pozna, otwarte są wszystkie drzwi.
priv-older-goat-at-the-door-one-for-all-each = Nowe do każdego konta
priv-older-goat-at-the-door-one-for-all-each-reason = Jeśli ktoś pozna jedno, reszta jest zamknięta. Pomaga lista w domu.
priv-older-goat-at-the-door-one-for-all-count = To samo z 1, 2 i 3
priv-older-goat-at-the-door-one-for-all-count-reason = To ktoś sprawdzi najpierw.

## Chat: a chatbot is a program; what is typed may be kept and read
priv-older-goat-at-the-door-inkling-question = Pebble pisze z czatbotem klasy bajkę o kozie. Co może mu powiedzieć?
    .easy = Co Pebble może powiedzieć czatbotowi?
priv-older-goat-at-the-door-inkling-place = Czatbot klasy, w szkole
priv-older-goat-at-the-door-inkling-biscuit = Pebble
priv-older-goat-at-the-door-inkling-inkling = Kleks, czatbot
priv-older-goat-at-the-door-inkling-where-1 = Co za koza! Gdzie mieszka?
priv-older-goat-at-the-door-inkling-where-real = Na Chybotliwej 12, obok mojej szkoły.
priv-older-goat-at-the-door-inkling-where-real-reason = To prawdziwy dom. W bajce może być zmyślony.
priv-older-goat-at-the-door-inkling-where-oats = W Owsowie, na ulicy Kopytnej.
priv-older-goat-at-the-door-inkling-where-oats-reason = To zmyślone, więc nic nie mówi o Pebble.
priv-older-goat-at-the-door-inkling-name-1 = Pięknie! A jak się nazywasz?
priv-older-goat-at-the-door-inkling-name-mat = Mów mi Lady Mee.
priv-older-goat-at-the-door-inkling-name-mat-reason = Bajka o kozie jest tak samo dobra, gdy pisze Lady Mee.
priv-older-goat-at-the-door-inkling-name-full = Pebble Alder, szkoła Pod Kałużą.
priv-older-goat-at-the-door-inkling-name-full-reason = Czatbot może zapisać, co piszemy. Imię i szkoła zostają prywatne.
priv-older-goat-at-the-door-inkling-between-us-1 = Spokojnie. To zostaje między nami!
priv-older-goat-at-the-door-inkling-between-us-secret = To zdradzę ci sekret.
priv-older-goat-at-the-door-inkling-between-us-secret-reason = Czatbot nie może tego obiecać. Inni mogą czytać, co piszemy.
priv-older-goat-at-the-door-inkling-between-us-checks = Szkoła to sprawdza, a ja to wiem.
priv-older-goat-at-the-door-inkling-between-us-checks-reason = Tak! Sprawdza, żeby nas chronić, i mówi nam o tym.
priv-older-goat-at-the-door-inkling-between-us-show = Pokazać nauczycielowi
priv-older-goat-at-the-door-inkling-between-us-show-reason = Nauczyciel może pomóc. Czatbot nie może tego obiecać.

## Say: the sentence is rehearsed aloud
priv-older-goat-at-the-door-whole-clip-prompt = „Wrzuć cały filmik do internetu!” mówi Tumble. Pomóż Pebble to powiedzieć.
priv-older-goat-at-the-door-whole-clip-sentence = Widać tu, gdzie mieszkam, więc tego nie wrzucam.

## Exit, first question: a real update, with a grown-up
priv-older-goat-at-the-door-ready-question = Jakaś strona krzyczy, że tablet trzeba teraz zaktualizować. Co może zrobić Tumble?
    .easy = Strona mówi: zaktualizuj teraz! Co może zrobić Tumble?
priv-older-goat-at-the-door-ready-tap = Dotknąć strony i już
priv-older-goat-at-the-door-ready-tap-reason = Strona może udawać. Prawdziwe aktualizacje są w ustawieniach.
priv-older-goat-at-the-door-ready-never = Odmawiać wszystkim
priv-older-goat-at-the-door-ready-never-reason = Prawdziwe aktualizacje naprawiają słabe miejsca. Warto je mieć.
priv-older-goat-at-the-door-ready-settings = Z dorosłym zajrzeć do ustawień
priv-older-goat-at-the-door-ready-settings-reason = Jeśli aktualizacja jest prawdziwa, tam ją widać.

## Exit, second question: writing to somebody new
priv-older-goat-at-the-door-other-class-question = Tumble chce wysłać bajkę klasie, której nie zna. Jak?
    .easy = Jak Tumble może napisać do nowej klasy?
priv-older-goat-at-the-door-other-class-own = Z nowej poczty, którą sam zrobi
priv-older-goat-at-the-door-other-class-own-reason = Tam szkoła nie pomoże. Dba o jego szkolną pocztę.
priv-older-goat-at-the-door-other-class-teacher = Zapytać, potem użyć szkolnej poczty
priv-older-goat-at-the-door-other-class-teacher-reason = Nauczyciel wie, dla kogo to jest, a szkoła może pomóc.
priv-older-goat-at-the-door-other-class-list = Do wszystkich, których znajdzie
priv-older-goat-at-the-door-other-class-list-reason = Pisze do osób, które zna, albo najpierw zgadza się nauczyciel.

## Exit, third question: a clip that shows nobody
priv-older-goat-at-the-door-share-question = Który filmik może trafić na stronę klasy, jeśli Babcia się zgodzi?
priv-older-goat-at-the-door-share-close = Tylko koza i wycieraczka
priv-older-goat-at-the-door-share-close-reason = Cała zabawa i żadnych faktów.
priv-older-goat-at-the-door-share-far = Koza, drzwi i ulica
priv-older-goat-at-the-door-share-far-reason = Z tego wychodzi adres. Zostaje prywatny.
priv-older-goat-at-the-door-share-robe = Koza i sąsiad
priv-older-goat-at-the-door-share-robe-reason = Sąsiad się nie zgodził. On decyduje.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-older-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
priv-older-helpers-teacher = Mój nauczyciel
priv-older-helpers-class = Dorosły, który pomaga w klasie
priv-older-helpers-lunch = Ktoś ze stołówki
priv-older-helpers-office = Sekretariat szkoły
priv-older-helpers-home = Ktoś dorosły w domu
priv-older-helpers-family = Ktoś dorosły z rodziny
