# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-older.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-older-title = Miksuj i mów, czyje to
copy-older-outcome-allows = Umiem przeczytać, na co pozwala autor.
copy-older-outcome-reuse = Umiem uczciwie używać i miksować prace innych.
copy-older-outcome-credit = Mówię, kto to zrobił i kiedy pomógł czatbot.
copy-older-outcome-mine = Gdy ktoś nieuczciwie bierze moją pracę, zachowuję to i mówię.

## Story: a film needs a snore, and the cook does not know that he gave one
copy-older-giant-snore-walrus-1 = Odi i Zając robią film o śpiącym morsie.
copy-older-giant-snore-walrus-1-bubble = Potrzebne jest wielkie chrapanie!
copy-older-giant-snore-walrus-2 = Po obiedzie kucharz ucina sobie drzemkę. Zając to nagrywa.
copy-older-giant-snore-walrus-2-bubble = Chrrr… pfff!
copy-older-giant-snore-walrus-3 = To najlepsze chrapanie morsa na świecie. Odi drapie się w ucho.
copy-older-giant-snore-walrus-3-bubble = A czy kucharz wie?

## Choice: a voice belongs to somebody too
copy-older-giant-snore-whose-snore-question = Głos do kogoś należy, nawet gdy chrapie. Co mogą zrobić?
    .easy = To chrapanie kucharza. Co mogą zrobić?
copy-older-giant-snore-whose-snore-nobody = Użyć, bo nikt się nie dowie
copy-older-giant-snore-whose-snore-nobody-reason = Cała szkoła zna to chrapanie! I ono dalej jest jego.
    .easy = Cała szkoła zna to chrapanie! Jest jego.
copy-older-giant-snore-whose-snore-ask = Puścić je kucharzowi i zapytać
copy-older-giant-snore-whose-snore-ask-reason = Kucharz śmieje się, aż spada mu czapka. Potem się zgadza.
copy-older-giant-snore-whose-snore-online = Wrzucić do internetu, potem zapytać
copy-older-giant-snore-whose-snore-online-reason = W internecie ktoś może je skopiować. Wtedy za późno na pytanie.

## Say: the sentence is rehearsed aloud
copy-older-giant-snore-snore-please-prompt = Pomóż Zającowi zapytać kucharza. Postaraj się nie śmiać!
copy-older-giant-snore-snore-please-sentence = Czy możemy wziąć twoje chrapanie do filmu, proszę?

## Spot: a page on which a maker says what may be done
copy-older-giant-snore-sleepy-sea-question = Odi znajduje melodię do filmu. Które części mówią, co może z nią zrobić?
    .easy = Które części mówią, co Odi może zrobić?
copy-older-giant-snore-sleepy-sea-by-name = Podpis
copy-older-giant-snore-sleepy-sea-by = Autorka: Lumi Fern
copy-older-giant-snore-sleepy-sea-by-reason = Mówi, czyja jest melodia. To imię trafi do filmu.
copy-older-giant-snore-sleepy-sea-school-name = Pierwsza zasada
copy-older-giant-snore-sleepy-sea-school = Do użycia w szkole
copy-older-giant-snore-sleepy-sea-school-reason = Lumi zgadza się na szkolne filmy.
copy-older-giant-snore-sleepy-sea-rules-name = Druga zasada
copy-older-giant-snore-sleepy-sea-rules = Podaj moje imię. Nie sprzedawaj.
copy-older-giant-snore-sleepy-sea-rules-reason = Lumi mówi, jak: z jej imieniem i nie za pieniądze.
copy-older-giant-snore-sleepy-sea-drums-name = Reklama
copy-older-giant-snore-sleepy-sea-drums = Bębny za pół ceny!
copy-older-giant-snore-sleepy-sea-drums-reason = Chce sprzedać bębny. O melodii nic nie mówi.

## Match: everybody who helped is named at the end of the film
copy-older-giant-snore-credits-question = Na końcu filmu jest lista autorów. Kto do czego? Znajdź pary.
    .easy = Kto co zrobił? Znajdź pary.
copy-older-giant-snore-credits-tune = Melodia
copy-older-giant-snore-credits-tune-partner = Lumi Fern, do użycia
copy-older-giant-snore-credits-tune-reason = Lumi prosiła o swoje imię. Jest tutaj.
copy-older-giant-snore-credits-snore = Chrapanie
copy-older-giant-snore-credits-snore-partner = Nasz kucharz, za zgodą
copy-older-giant-snore-credits-snore-reason = Nie chce imienia w filmie. Liczy się jego zgoda.
copy-older-giant-snore-credits-title = Tytuł „Chrap, Morsie”
copy-older-giant-snore-credits-title-partner = Odi, z pomocą czatbota
copy-older-giant-snore-credits-title-reason = Odi prosił czatbota o pomysły i wybrał jeden. Więc to mówi.
copy-older-giant-snore-credits-walrus = Rysunek morsa
copy-older-giant-snore-credits-walrus-partner = Bram, kredką na papierze
copy-older-giant-snore-credits-walrus-reason = Narysował go Bram. „Dziękuję” należy się na pewno!

## Chat: somebody says that the film is theirs: keep it, tell, an adult helps
copy-older-giant-snore-clip-king-question = Film jest na stronie klasy. Potem pojawia się to. Co może zrobić Odi?
    .easy = To film Odiego. Co może zrobić?
copy-older-giant-snore-clip-king-place = Strona z filmikami dla dzieci
copy-older-giant-snore-clip-king-odi = Odi
copy-older-giant-snore-clip-king-king = Król Klipów
copy-older-giant-snore-clip-king-hare = Zając
copy-older-giant-snore-clip-king-mine-1 = Mój nowy film: „Chrap, Morsie”!
copy-older-giant-snore-clip-king-mine-2 = Jest tylko mój, od początku do końca.
copy-older-giant-snore-clip-king-mine-fake = Ty oszuście!
copy-older-giant-snore-clip-king-mine-fake-reason = Może czuć złość i to jest w porządku. Ale kłótnia zasłania fakty.
copy-older-giant-snore-clip-king-mine-keep = Zachować zdjęcie tej strony
copy-older-giant-snore-clip-king-mine-keep-reason = Teraz może pokazać, co tu było, nawet gdy zniknie.
copy-older-giant-snore-clip-king-mine-proud = Trudno. Przynajmniej im się podoba!
copy-older-giant-snore-clip-king-mine-proud-reason = Miło się podobać. Ale to ich dzieło i oni decydują.
copy-older-giant-snore-clip-king-kept-1 = To nasz mors! Co teraz?
copy-older-giant-snore-clip-king-kept-tell = Pokazać panu Kretowi
copy-older-giant-snore-clip-king-kept-tell-reason = Pan Kret wie, jak poprosić o usunięcie.
copy-older-giant-snore-clip-king-kept-argue = Królu, udowodnij, że jest twój!
copy-older-giant-snore-clip-king-kept-argue-reason = To może trwać wiele dni. Dorosły załatwi to szybciej.
copy-older-giant-snore-clip-king-kept-quit = Nie robić już filmów
copy-older-giant-snore-clip-king-kept-quit-reason = Ale by było szkoda! Dorosły pomoże to załatwić.
copy-older-giant-snore-clip-king-down-1 = Pan Kret do nich napisał. Zniknęło!
copy-older-giant-snore-clip-king-down-block = Pan Kret pomaga zablokować Króla
copy-older-giant-snore-clip-king-down-block-reason = Zachowaj, powiedz, a potem zablokuj z pomocą. To dobra kolejność.
copy-older-giant-snore-clip-king-down-names = Super! Następnym razem podpiszemy każdą scenę.
copy-older-giant-snore-clip-king-down-names-reason = Klasą albo zmyślonym imieniem. Prawdziwe imię i nazwisko zostają prywatne.
copy-older-giant-snore-clip-king-down-king = Królu Klipów, mamy cię!
copy-older-giant-snore-clip-king-down-king-reason = To kusi. Ale teraz jest koniec i to dobrze.

## Exit, first question: what a maker does not allow
copy-older-giant-snore-no-change-question = Przy obrazku jest napis: użyj, ale nie zmieniaj. Bram chce dodać kapelusz. Co jest uczciwe?
    .easy = Napis przy obrazku: nie zmieniaj. Bram chce dodać kapelusz. Co jest uczciwe?
copy-older-giant-snore-no-change-hat = Dodać malutki kapelusz
copy-older-giant-snore-no-change-hat-reason = Mała zmiana to też zmiana. Autor się nie zgodził.
copy-older-giant-snore-no-change-other = Użyć bez zmian albo wybrać inny
copy-older-giant-snore-no-change-other-reason = Właśnie na to pozwala autor.
copy-older-giant-snore-no-change-quiet = Dodać i nic nie mówić
copy-older-giant-snore-no-change-quiet-reason = Autor nie zgodził się na zmiany. Od milczenia nie ma zgody.

## Exit, second question: people in a film have a say
copy-older-giant-snore-choir-question = Wren nagrywa chór. Chce to wrzucić na otwartą stronę. Co najpierw?
    .easy = Wren nagrywa chór. Co najpierw?
copy-older-giant-snore-choir-ask = Pyta chór i nauczyciela
copy-older-giant-snore-choir-ask-reason = Każdy powie, czy chce być widziany. Nauczyciel zna zasady.
copy-older-giant-snore-choir-song = Sprawdza, czy dobrze śpiewali
copy-older-giant-snore-choir-song-reason = Dobrze czy źle, twarze i głosy są ich.
copy-older-giant-snore-choir-post = Wrzuca i czeka
copy-older-giant-snore-choir-post-reason = Wtedy ktoś może to skopiować. Lepiej zapytać wcześniej.

## Exit, third question: a chatbot helped
copy-older-giant-snore-story-question = Czatbot dał Zającowi pomysł na bajkę. Zając ją napisał. Co może dopisać na dole?
    .easy = Czatbot dał pomysł. Zając napisał bajkę. Co może dopisać?
copy-older-giant-snore-story-bot = Napisał czatbot
copy-older-giant-snore-story-bot-reason = Pisał Zając! Czatbot dał pomysł.
copy-older-giant-snore-story-alone = Napisał Zając, bez pomocy
copy-older-giant-snore-story-alone-reason = To dobra praca. Uczciwie jest dodać, że pomógł czatbot.
copy-older-giant-snore-story-both = Zając, z pomysłem czatbota
copy-older-giant-snore-story-both-reason = To uczciwe i jasne dla każdego, kto czyta.

## Story: Nutmeg’s game is mixed into a new one that does not name her
copy-older-moon-sheep-custard-1 = Nutmeg robi grę. Owca skacze przez księżyc i ląduje w budyniu.
    .easy = Nutmeg robi grę. Owca skacze przez księżyc do budyniu.
copy-older-moon-sheep-custard-1-bubble = Bee… plask!
copy-older-moon-sheep-custard-2 = Rocket robi z niej nową grę. Teraz owca ma wrotki.
copy-older-moon-sheep-custard-2-bubble = Moja najlepsza gra!
copy-older-moon-sheep-custard-3 = Gra w nią cała klasa. Ale nigdzie nie ma, czyja jest owca.

## Feel: no answer is wrong
copy-older-moon-sheep-my-sheep-bubble = To moja owca!
copy-older-moon-sheep-my-sheep-question = Rocket kocha jej owcę i nie chce nic złego. Jak może czuć się Nutmeg?
copy-older-moon-sheep-my-sheep-says = Może czuć radość i złość naraz. Jedno i drugie jest dobre i można to powiedzieć.

## Say: the sentence is rehearsed aloud
copy-older-moon-sheep-your-sheep-prompt = Rocket czuje się źle i chce to naprawić. Pomóż mu to powiedzieć.
copy-older-moon-sheep-your-sheep-sentence = Mam w grze twoją owcę. Może zostać, z twoim imieniem?

## Sort: a mix is new and names its makers
copy-older-moon-sheep-mix-or-copy-question = Uczciwy miks jest nowy i mówi, kto zrobił resztę. Co jest czym?
    .easy = Co jest uczciwym miksem?
copy-older-moon-sheep-mix-or-copy-mix = Uczciwy miks
copy-older-moon-sheep-mix-or-copy-copy = Tylko kopia
copy-older-moon-sheep-mix-or-copy-level = Sześć nowych poziomów i imię Nutmeg
copy-older-moon-sheep-mix-or-copy-level-reason = Jest w tym nowa praca i jest jej imię.
copy-older-moon-sheep-mix-or-copy-title = Ta sama gra z nowym tytułem
copy-older-moon-sheep-mix-or-copy-title-reason = To wszystko praca Nutmeg. Nowy tytuł nie wystarczy.
copy-older-moon-sheep-mix-or-copy-tune = Darmowa melodia z nowym rytmem
copy-older-moon-sheep-mix-or-copy-tune-reason = Autor pozwala miksować. Podaj jego imię i już.
copy-older-moon-sheep-mix-or-copy-photo = Zdjęcie z filtrem, bez imienia
copy-older-moon-sheep-mix-or-copy-photo-reason = Filtr to jedno kliknięcie. Zdjęcie zrobił ktoś inny.
copy-older-moon-sheep-mix-or-copy-poem = Twój wiersz, pomysł od Tildy
copy-older-moon-sheep-mix-or-copy-poem-reason = Słowa są nowe i wiadomo, skąd pomysł.
copy-older-moon-sheep-mix-or-copy-homework = Czyjeś zadanie, jedno nowe słowo
copy-older-moon-sheep-mix-or-copy-homework-reason = To praca kogoś innego. Poproś o pomoc i zrób własną!

## Search: words that find a sound with its maker’s yes
copy-older-moon-sheep-splat-question = Rocket potrzebuje plaśnięcia do budyniu. Wybierz słowa do szukania.
copy-older-moon-sheep-splat-splat = plask
copy-older-moon-sheep-splat-splat-reason = Mówi, jakiego dźwięku szuka.
copy-older-moon-sheep-splat-custard = mniam
copy-older-moon-sheep-splat-custard-reason = O tak! Ale to znajdzie budyń, nie dźwięki.
copy-older-moon-sheep-splat-sound = dźwięk
copy-older-moon-sheep-splat-sound-reason = Mówi, że chodzi o dźwięk, nie obrazek.
copy-older-moon-sheep-splat-free = do miksu
copy-older-moon-sheep-splat-free-reason = Znajduje autorów, którzy pozwalają miksować.
copy-older-moon-sheep-splat-best = super
copy-older-moon-sheep-splat-best-reason = Każdy autor tak mówi. To mało pomaga.
copy-older-moon-sheep-splat-asked = Którego plaśnięcia Rocket może użyć w grze?
copy-older-moon-sheep-splat-shop = Sto plaśnięć
copy-older-moon-sheep-splat-shop-from = Sklep Hałas
copy-older-moon-sheep-splat-shop-text = Kup teraz, tylko pięć funtów!
copy-older-moon-sheep-splat-shop-reason = To reklama. Chce sprzedać.
copy-older-moon-sheep-splat-listen = Wielki Plask
copy-older-moon-sheep-splat-listen-from = Filmy Budyń
copy-older-moon-sheep-splat-listen-text = Słuchaj do woli. Proszę nie kopiować.
copy-older-moon-sheep-splat-listen-reason = Autor mówi: słuchaj, ale nie kopiuj.
copy-older-moon-sheep-splat-box = Plask, chlup i pac
copy-older-moon-sheep-splat-box-from = Pudło Plask
copy-older-moon-sheep-splat-box-text = Można miksować. Podaj w grze: Pudło Plask.
copy-older-moon-sheep-splat-box-reason = Pudło Plask pozwala i mówi, jak.

## Build: a page about the game that names all and gives nothing private away
copy-older-moon-sheep-about-question = W kodzie pomógł czatbot. Wypełnij tę stronę z Rocketem.
copy-older-moon-sheep-about-by = Kto to zrobił
copy-older-moon-sheep-about-by-real = Imię, nazwisko i szkoła Rocketa
copy-older-moon-sheep-about-by-real-reason = Tę stronę może przeczytać każdy. Imię i szkoła zostają prywatne.
copy-older-moon-sheep-about-by-rocket = Rocket 9, z owcą Nutmeg
copy-older-moon-sheep-about-by-rocket-reason = Są tu oboje, z imionami zmyślonymi do gry.
copy-older-moon-sheep-about-by-me = Ja i nikt inny
copy-older-moon-sheep-about-by-me-reason = Wrotki są jego. Owca należy do Nutmeg.
copy-older-moon-sheep-about-sound = Dźwięk
copy-older-moon-sheep-about-sound-box = Plask: Pudło Plask
copy-older-moon-sheep-about-sound-box-reason = Właśnie o to prosiło Pudło Plask.
copy-older-moon-sheep-about-sound-found = Z internetu
copy-older-moon-sheep-about-sound-found-reason = Internet to miejsce. Zrobiło to Pudło Plask.
copy-older-moon-sheep-about-help = Kto pomógł
copy-older-moon-sheep-about-help-none = Nikt a nikt
copy-older-moon-sheep-about-help-none-reason = Czatbot znalazł błąd w kodzie. Uczciwie jest to powiedzieć.
copy-older-moon-sheep-about-help-bot = Czatbot, z kodem
copy-older-moon-sheep-about-help-bot-reason = To uczciwe. Teraz inni wiedzą, jak powstała gra.
copy-older-moon-sheep-about-done = Oboje się zgadzają. W następnej grze będzie krowa na hulajnodze!

## Chat: somebody sells their game: keep it, tell, an adult helps
copy-older-moon-sheep-for-sale-question = Potem Rocket widzi to na stronie z kodem. Co może zrobić?
copy-older-moon-sheep-for-sale-place = Strona z kodem dla dzieci
copy-older-moon-sheep-for-sale-rocket = Rocket
copy-older-moon-sheep-for-sale-gold = Złote Kopyto
copy-older-moon-sheep-for-sale-waffle = Nutmeg
copy-older-moon-sheep-for-sale-sale-1 = Kup Księżycową Owcę na Wrotkach! Pięć monet.
copy-older-moon-sheep-for-sale-sale-buy = Chcę jedną!
copy-older-moon-sheep-for-sale-sale-buy-reason = Ha, to jego własna gra! Ale inni mogą za nią zapłacić.
copy-older-moon-sheep-for-sale-sale-keep = Zachować zdjęcie strony
copy-older-moon-sheep-for-sale-sale-keep-reason = Teraz mogą pokazać, co tu było, nawet gdy zniknie.
copy-older-moon-sheep-for-sale-sale-rude = Nawet nie umiesz kodować!
copy-older-moon-sheep-for-sale-sale-rude-reason = Może czuć złość i to jest w porządku. Ale kłótnia zasłania fakty.
copy-older-moon-sheep-for-sale-kept-1 = Nikt nas nie pytał!
copy-older-moon-sheep-for-sale-kept-2 = Szybko, ostatni dzień!
copy-older-moon-sheep-for-sale-kept-tell = Pokazać nauczycielowi
copy-older-moon-sheep-for-sale-kept-tell-reason = Nauczyciel może poprosić o usunięcie. Potem blokują razem.
copy-older-moon-sheep-for-sale-kept-fight = Sprzedamy też waszą!
copy-older-moon-sheep-for-sale-kept-fight-reason = Wtedy bez zgody idą dwie gry. Dorosły może pomóc.
copy-older-moon-sheep-for-sale-kept-leave = Usunąć naszą grę
copy-older-moon-sheep-for-sale-kept-leave-reason = To ich gra, więc może zostać. Najpierw mówią dorosłemu.

## Exit, first question: what a maker allows
copy-older-moon-sheep-listen-question = Przy piosence jest napis: można podać dalej, ale nie sprzedawać. Co może zrobić Nutmeg?
    .easy = Piosenkę można podać dalej, nie sprzedać. Co może Nutmeg?
copy-older-moon-sheep-listen-fair = Zagrać ją na festynie i powiedzieć, czyja jest
copy-older-moon-sheep-listen-fair-reason = To podanie dalej, a autor jest podpisany.
copy-older-moon-sheep-listen-disc = Sprzedać ją na festynie
copy-older-moon-sheep-listen-disc-reason = Autor nie pozwala sprzedawać, nawet na dobry cel.
copy-older-moon-sheep-listen-own = Mówić, że jest jej
copy-older-moon-sheep-listen-own-reason = Można ją podać dalej. Ale dalej ma autora.

## Exit, second question: asking, even in a family
copy-older-moon-sheep-cousin-question = Kuzyn Rocketa robi śmieszne rysunki. Rocket chce jeden do gry. Co jest uczciwe?
    .easy = Rocket chce rysunek kuzyna do gry. Co jest uczciwe?
copy-older-moon-sheep-cousin-family = Wziąć, bo to rodzina
copy-older-moon-sheep-cousin-family-reason = Kuzyn może powiedzieć tak albo nie, jak każdy autor.
copy-older-moon-sheep-cousin-trace = Odrysować, żeby był jego
copy-older-moon-sheep-cousin-trace-reason = Odrysowany dalej jest pomysłem kuzyna. Najpierw zapytaj.
copy-older-moon-sheep-cousin-ask = Zapytać i podpisać kuzyna
copy-older-moon-sheep-cousin-ask-reason = Wielu kuzynów się zgadza. Niektórzy narysują nowy!

## Exit, third question: when own work is used without a yes
copy-older-moon-sheep-poem-page-question = Wiersz Nutmeg jest na jakiejś stronie pod innym imieniem. Co może zrobić najpierw?
    .easy = Ktoś mówi, że wiersz Nutmeg jest jego. Co może ona zrobić?
copy-older-moon-sheep-poem-page-comment = Napisać coś przykrego
copy-older-moon-sheep-poem-page-comment-reason = Przez sekundę może ulżyć. Potem jest więcej kłopotów.
copy-older-moon-sheep-poem-page-keep = Zachować i powiedzieć dorosłemu
copy-older-moon-sheep-poem-page-keep-reason = Dorosły może poprosić, żeby to poprawili.
copy-older-moon-sheep-poem-page-stop = Nie pisać już wierszy
copy-older-moon-sheep-poem-page-stop-reason = O nie, pisz dalej! Dorosły pomoże to załatwić.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-older-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
copy-older-helpers-teacher = Mój nauczyciel
copy-older-helpers-class = Dorosły, który pomaga w klasie
copy-older-helpers-lunch = Ktoś ze stołówki
copy-older-helpers-office = Sekretariat szkoły
copy-older-helpers-home = Ktoś dorosły w domu
copy-older-helpers-family = Ktoś dorosły z rodziny
