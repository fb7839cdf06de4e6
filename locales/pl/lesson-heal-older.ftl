# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-older.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-older-title = Dobranoc, telefonie!
heal-older-outcome-night = Wiem, co pomaga mi wyłączyć ekran i zasnąć.
heal-older-outcome-age = Szukam gier i czatów dla mojego wieku.
heal-older-outcome-push = Widzę, co mnie zatrzymuje w grze albo popycha do płacenia.
heal-older-outcome-tell = Wychodzę i mówię, gdy ktoś naciska albo coś mi grozi.

## Cheese and onion. First tale of “Good night, phone!”.

## Story: a new phone that pings all night. Everybody laughs, Fenn too.
heal-older-crisps-crisps-1 = Fenn ma nowy telefon. W nocy na czacie pada pytanie, jakie chipsy są najlepsze. Przychodzi czterdzieści siedem odpowiedzi.
    .easy = Fenn ma nowy telefon. Całą noc na czacie są chipsy.
heal-older-crisps-crisps-1-bubble = Pik, pik, pik!
heal-older-crisps-crisps-2 = Każde „pik” mówi: zerknij tylko raz. Fenn zerka, zerka i zerka. Robi się północ.
    .easy = Fenn zerka, zerka i zerka. Robi się północ.
heal-older-crisps-crisps-3 = Na lekcji Fenn budzi się i podskakuje. „Serowo-cebulowe!” woła.
heal-older-crisps-crisps-3-bubble = Fenn, jak rośliny piją wodę?

## Match: parts of an app that keep people there. Knowing the trick makes it weaker.
heal-older-crisps-built-question = Aplikacje robi się tak, żeby w nich zostać. Po co jest każda rzecz?
heal-older-crisps-built-row = Dni z rzędu bez przerwy
heal-older-crisps-built-row-partner = Żeby wracać co dzień
heal-older-crisps-built-row-reason = To tylko liczba. Ty decydujesz, kiedy wracasz.
heal-older-crisps-built-next = Następny filmik włącza się sam
heal-older-crisps-built-next-partner = Żeby nie przestawać
heal-older-crisps-built-next-reason = Nie ma końca, więc zrób go sobie.
heal-older-crisps-built-dot = Czerwona kropka
heal-older-crisps-built-dot-partner = Żeby zerknąć jeszcze raz
heal-older-crisps-built-dot-reason = Wydaje się, że to nie może czekać. Prawie zawsze może.
heal-older-crisps-built-box = Pudełko z niespodzianką za pieniądze
heal-older-crisps-built-box-partner = Żeby zapłacić jeszcze raz
heal-older-crisps-built-box-reason = Nie widzisz, za co płacisz. Dorosły pomoże to przemyśleć.

## Build: set up together with an adult.
heal-older-crisps-night-question = Fenn i wujek ustawiają telefon na noc. Wybierz to, co pomoże spać.
    .easy = Ustaw telefon. Wybierz to, co pomoże Fennowi spać.
heal-older-crisps-night-pings = Pikanie
heal-older-crisps-night-pings-all = Do północy
heal-older-crisps-night-pings-all-reason = Jedno „pik”, jedno zerknięcie i po śnie.
heal-older-crisps-night-pings-eight = Do ósmej
heal-older-crisps-night-pings-eight-reason = Chipsy będą tam też rano.
heal-older-crisps-night-place = Gdzie śpi telefon
heal-older-crisps-night-place-pillow = Pod poduszką
heal-older-crisps-night-place-pillow-reason = Jest tak blisko, że chce się zerknąć.
heal-older-crisps-night-place-kitchen = W kuchni
heal-older-crisps-night-place-kitchen-reason = To, czego nie dosięga, go nie obudzi.
heal-older-crisps-night-seen = Pokaż, że to widzi
heal-older-crisps-night-seen-on = Tak
heal-older-crisps-night-seen-on-reason = Wtedy ludzie czekają na odpowiedź, a Fenn to czuje.
heal-older-crisps-night-seen-off = Nie
heal-older-crisps-night-seen-off-reason = Teraz odpisuje, kiedy chce.
heal-older-crisps-night-done = Dobranoc, telefonie. Dobranoc, Fenn.

## Spot: a chat app before joining. Age, adults who check, and signing up matter.
heal-older-crisps-app-question = Zając znajduje nowy czat. Co mówi, że nie jest dla szóstej klasy?
    .easy = Co mówi, że ten czat nie jest dla szóstej klasy?
heal-older-crisps-app-name-name = Nazwa
heal-older-crisps-app-name = Park Gadułek
heal-older-crisps-app-name-reason = To jest w porządku. Nazwa nie mówi, dla kogo jest czat.
heal-older-crisps-app-age-name = Wiek
heal-older-crisps-app-age = Od szesnastu lat
heal-older-crisps-app-age-reason = Nie jest dla szóstej klasy. Coś może tam zasmucić.
heal-older-crisps-app-check-name = Kto pilnuje
heal-older-crisps-app-check = Nikt tego nie czyta
heal-older-crisps-app-check-reason = Wtedy nikt nie pomoże, gdy coś pójdzie źle. Dobrego czatu ktoś pilnuje.
heal-older-crisps-app-join-name = Jak dołączyć
heal-older-crisps-app-join = Bez zapisywania się
heal-older-crisps-app-join-reason = Wtedy każdy może wejść i zniknąć bez imienia.
heal-older-crisps-app-colour-name = Kolor
heal-older-crisps-app-colour = Wybierz kolor strony
heal-older-crisps-app-colour-reason = To jest w porządku. Kolor niczego nie zdradza.

## Chat: pressure at night, and somebody nobody knows. Fenn leaves and tells.
heal-older-crisps-dare-question = Jest dziesiąta wieczorem. Czat się budzi. Co robi Fenn?
heal-older-crisps-dare-place = Czat przyjaciół
heal-older-crisps-dare-fenn = Fenn
heal-older-crisps-dare-odi = Odi
heal-older-crisps-dare-zip = Zip
heal-older-crisps-dare-lands-1 = Kto nie śpi? Napisz „chips” albo odpadasz!
heal-older-crisps-dare-lands-2 = Chips! Teraz ty, Fenn.
heal-older-crisps-dare-lands-crisp = Chips!
heal-older-crisps-dare-lands-crisp-reason = Jedno słowo, potem następne. Taka gra nie ma końca.
heal-older-crisps-dare-lands-silly = Ale z was głuptasy!
heal-older-crisps-dare-lands-silly-reason = To może zaboleć, a potem pika całą noc.
heal-older-crisps-dare-lands-night = Dobranoc, przeczytam jutro.
heal-older-crisps-dare-lands-night-reason = Miło i jasno. Dobrzy przyjaciele będą tam też rano.
heal-older-crisps-dare-zip-1 = Jestem kolegą kuzyna. Wymyślam wyzwania.
heal-older-crisps-dare-zip-2 = Zrób jedno dziś albo jesteś dzidzią. Nikomu nie mów.
heal-older-crisps-dare-zip-what = A jakie?
heal-older-crisps-dare-zip-what-reason = Zip chce, żeby Fenn poczuł się mały i się zgodził. Może wyjść.
heal-older-crisps-dare-zip-leave = Od razu wychodzi z czatu
heal-older-crisps-dare-zip-leave-reason = Wyzwanie, pośpiech i sekret: trzy dobre znaki, żeby wyjść. Potem Fenn mówi.
heal-older-crisps-dare-zip-quiet = Zostaje i nic nie pisze
heal-older-crisps-dare-zip-quiet-reason = Zip może prosić znowu. Fenn może wyjść i powiedzieć.
heal-older-crisps-dare-left-1 = Szybko bije mi serce.
heal-older-crisps-dare-left-tell = Mówi od razu zaufanemu dorosłemu
heal-older-crisps-dare-left-tell-reason = Nie będzie mieć kłopotów za to, że mówi. Dorosły powie tym, którzy prowadzą czat.
    .easy = Nie będzie mieć kłopotów za to, że mówi. Dorosły może pomóc.
heal-older-crisps-dare-left-forget = Próbuje zapomnieć
heal-older-crisps-dare-left-forget-reason = Trudno z tym zasnąć. Dorosły może pomóc jemu i innym.

## Talk: a rule that grown-ups keep as well.
heal-older-crisps-rule-prompt = Wymyśl zasadę na dobranoc dla telefonów. Dorośli też mają się jej trzymać!
heal-older-crisps-rule-starter = Dobra zasada na noc to …

## Say: rehearsed aloud. Kind, clear and final.
heal-older-crisps-words-prompt = Ktoś pisze: „Nie możesz teraz iść!” Powiedz to z Fennem, miło i jasno.
    .easy = Powiedz to z Fennem, miło i jasno.
heal-older-crisps-words-sentence = Dobranoc, przeczytam to jutro.

## Exit: sleep, an age rating, a row of days.
heal-older-crisps-goodbye-lamp-question = Wren czyta w łóżku na tablecie. O jedenastej wcale nie chce jej się spać. Co pomoże jutro?
    .easy = Wren czyta w łóżku na tablecie. Nie może spać. Co pomoże?
heal-older-crisps-goodbye-lamp-bright = Jaśniejszy ekran dla oczu
heal-older-crisps-goodbye-lamp-bright-reason = Od jasnego ekranu głowa myśli, że jest dzień.
heal-older-crisps-goodbye-lamp-book = Książka z papieru, bez ekranu w łóżku
heal-older-crisps-goodbye-lamp-book-reason = Książka ma koniec i nigdy nie pika.
heal-older-crisps-goodbye-lamp-fast = Czytać dwa razy szybciej
heal-older-crisps-goodbye-lamp-fast-reason = Wtedy kończy i bierze następną. Książka z papieru pomoże bardziej.
heal-older-crisps-goodbye-film-question = Bram ma dziesięć lat. Kuzyn chce mu pokazać film dla osób od piętnastu lat. Co może powiedzieć?
    .easy = Film jest dla osób od piętnastu lat. Bram ma dziesięć. Co może powiedzieć?
heal-older-crisps-goodbye-film-bad = „Nie może być taki straszny”
heal-older-crisps-goodbye-film-bad-reason = Ktoś obejrzał cały, zanim dał tę liczbę. Ona mówi, co jest w środku.
heal-older-crisps-goodbye-film-both = „Wybierzmy coś dla nas obu”
heal-older-crisps-goodbye-film-both-reason = Teraz obaj dobrze się bawią. Miło i jasno.
heal-older-crisps-goodbye-film-sit = „OK, jak siądziesz obok mnie”
heal-older-crisps-goodbye-film-sit-reason = Miło mieć kogoś obok. To, co w filmie, się nie zmieni.
heal-older-crisps-goodbye-row-question = Odi gra już dziewięćdziesiąt dni z rzędu. Teraz leży chory. Co może sobie powiedzieć?
    .easy = Odi gra dziewięćdziesiąt dni. Teraz jest chory. Co może pomyśleć?
heal-older-crisps-goodbye-row-play = Muszę wstać i zagrać
heal-older-crisps-goodbye-row-play-reason = Aplikacja by tego chciała. Ciało musi odpocząć.
heal-older-crisps-goodbye-row-fenn = Fenn weźmie moje hasło i zagra
heal-older-crisps-goodbye-row-fenn-reason = Fenn jest miły. Ale hasło zostaje u Odiego.
heal-older-crisps-goodbye-row-number = To tylko liczba, mogę skończyć
heal-older-crisps-goodbye-row-number-reason = Te dni wymyśliła aplikacja. Odi może zdecydować sam.

## Twelve potato hats. Second tale of “Good night, phone!”.

## Story: surprise eggs that cost money. Nobody tells Tumble off.
heal-older-potato-hats-eggs-1 = Tumble chce złotej gęsi w Gęsiej Farmie. Ciocia pozwala kupić swoją kartą jedno jajko.
    .easy = Tumble chce złotej gęsi. Ciocia pozwala kupić jedno jajko.
heal-older-potato-hats-eggs-1-bubble = Kup jajko! Co jest w środku?
heal-older-potato-hats-eggs-2 = W jajku jest kapelusz z ziemniaka. Więc Tumble kupuje jeszcze jedno i jeszcze jedno. Kupuje dwanaście.
    .easy = W jajku jest kapelusz z ziemniaka. Więc Tumble kupuje dwanaście.
heal-older-potato-hats-eggs-3 = Złotej gęsi nie ma. Jest zwykła gęś i dwanaście kapeluszy z ziemniaka. Wygląda bardzo dumnie.
    .easy = Jest zwykła gęś i dwanaście kapeluszy z ziemniaka.
heal-older-potato-hats-eggs-3-bubble = Gęgę!

## Sort: a fair deal shows what one pays for.
heal-older-potato-hats-deal-question = Czy to uczciwe, czy popycha do płacenia?
heal-older-potato-hats-deal-fair = Uczciwe
heal-older-potato-hats-deal-push = Popycha
heal-older-potato-hats-deal-see = Najpierw widać kapelusz i cenę
heal-older-potato-hats-deal-see-reason = Wiesz, co dostaniesz. Możesz zapytać i pomyśleć.
heal-older-potato-hats-deal-egg = Najpierw płacisz, potem widzisz
heal-older-potato-hats-deal-egg-reason = Nie wiesz, za co płacisz. To właśnie popycha.
heal-older-potato-hats-deal-gems = Kapelusz: 50 klejnotów. W paczce jest 40
heal-older-potato-hats-deal-gems-reason = Trzeba kupić dwie paczki. Przez klejnoty zapominamy, że to pieniądze.
heal-older-potato-hats-deal-time = Oferta trwa jeszcze dziewięć minut
heal-older-potato-hats-deal-time-reason = Chce szybkiego „tak”. Dobra oferta poczeka do kolacji.
heal-older-potato-hats-deal-once = Płacisz raz i masz całą grę
heal-older-potato-hats-deal-once-reason = Znasz cenę. Gra nie prosi o więcej.

## Choice: a mistake with somebody’s card. Telling early makes it easy to mend.
heal-older-potato-hats-card-question = Za dużo o jedenaście jajek z karty cioci. Tumble czuje, że robi się gorąco. Co może zrobić?
    .easy = Tumble ma za dużo o jedenaście jajek. Co może zrobić?
heal-older-potato-hats-card-more = Kupić jeszcze jedno
heal-older-potato-hats-card-more-reason = Każde jajko ma tę samą małą szansę. Na „jeszcze jedno” liczy gra.
    .easy = W następnym może być kapelusz.
heal-older-potato-hats-card-tell = Powiedzieć cioci dziś
heal-older-potato-hats-card-tell-reason = Ciocia cieszy się, że Tumble mówi. Może poprosić o zwrot pieniędzy i zamknąć sklep.
heal-older-potato-hats-card-save = Milczeć i kiedyś oddać
heal-older-potato-hats-card-save-reason = Miło chcieć oddać. Ale im wcześniej ciocia wie, tym więcej może.
    .easy = Miło chcieć oddać. Ale ciocia może pomóc dziś.

## Chat: a gift that is a trick, in a chat nobody checks. Sprig keeps it, leaves and tells.
heal-older-potato-hats-goose-question = Sprig też gra w Gęsią Farmę. Przychodzi wiadomość. Co robi najpierw?
    .easy = Przychodzi wiadomość. Co Sprig robi najpierw?
heal-older-potato-hats-goose-place = Otwarty czat Gęsiej Farmy
heal-older-potato-hats-goose-sprig = Sprig
heal-older-potato-hats-goose-farmer = Farmer 7
heal-older-potato-hats-goose-offer-1 = Hej! Mam dla ciebie jedną złotą gęś.
heal-older-potato-hats-goose-offer-2 = Podaj hasło, to ci ją dam. Szybko!
heal-older-potato-hats-goose-offer-give = Wow, już podaję!
heal-older-potato-hats-goose-offer-give-reason = Hasło to klucz do wszystkiego, co ma. Prawdziwy prezent go nie potrzebuje.
heal-older-potato-hats-goose-offer-keep = Zachowuje wiadomość i nie odpisuje
heal-older-potato-hats-goose-offer-keep-reason = Teraz może pokazać, co napisano. Potem wychodzi.
heal-older-potato-hats-goose-offer-ask = Najpierw daj gęś, potem powiem.
heal-older-potato-hats-goose-offer-ask-reason = Ostrożność jest mądra. Ale odpowiedź sprawia, że sztuczka trwa.
heal-older-potato-hats-goose-kept-1 = Halo? Pospiesz się! I nikomu nie mów.
heal-older-potato-hats-goose-kept-leave = Od razu wychodzi z gry
heal-older-potato-hats-goose-kept-leave-reason = Prezent, pośpiech i sekret: trzy dobre znaki, żeby wyjść. Potem Sprig mówi.
heal-older-potato-hats-goose-kept-wait = Czeka, co będzie
heal-older-potato-hats-goose-kept-wait-reason = Może przyjść więcej tego samego. Sprig może wyjść i powiedzieć.
heal-older-potato-hats-goose-left-1 = Coś było nie tak.
heal-older-potato-hats-goose-left-tell = Mówi dorosłemu i pokazuje
heal-older-potato-hats-goose-left-tell-reason = Nie będzie mieć kłopotów za to, że mówi. Dorosły powie tym, którzy prowadzą grę.
    .easy = Nie będzie mieć kłopotów za to, że mówi. Dorosły może pomóc.
heal-older-potato-hats-goose-left-play = Idzie grać w coś innego
heal-older-potato-hats-goose-left-play-reason = Nowa gra może być fajna. Ale Farmer 7 może prosić następne dziecko.

## Search: is a game for one’s age? Good words, then the best place to check.
heal-older-potato-hats-rating-question = Dorosły pomaga sprawdzić, czy gra jest dla dziesięciolatków. Wybierz dwa dobre słowa.
    .easy = Czy Gęsia Farma jest dla dziesięciolatków? Wybierz dwa dobre słowa.
heal-older-potato-hats-rating-word-name = Gęsia Farma
heal-older-potato-hats-rating-word-name-reason = Mówi, o którą grę chodzi.
heal-older-potato-hats-rating-word-free = klejnoty
heal-older-potato-hats-rating-word-free-reason = To znajdzie sztuczki i ani jednego faktu.
heal-older-potato-hats-rating-word-age = od ilu lat
heal-older-potato-hats-rating-word-age-reason = Mówi, czego chce się dowiedzieć.
heal-older-potato-hats-rating-word-best = super gra
heal-older-potato-hats-rating-word-best-reason = Każda gra mówi, że jest super. Nie mówi, od ilu lat.
heal-older-potato-hats-rating-asked = Która strona powie jej najlepiej?
heal-older-potato-hats-rating-shop-title = Zagraj w Gęsią Farmę!
heal-older-potato-hats-rating-shop-from = Gry Gęgę
heal-older-potato-hats-rating-shop = Weź dziesięć klejnotów za darmo.
heal-older-potato-hats-rating-shop-reason = Gry Gęgę zapłaciły, żeby być pierwsze. Chcą, żeby grała.
heal-older-potato-hats-rating-fan-title = Moja mała kuzynka ją kocha
heal-older-potato-hats-rating-fan-from = Fani gęsi
heal-older-potato-hats-rating-fan = Ma pięć lat!
heal-older-potato-hats-rating-fan-reason = Jedno dziecko ją lubi. To nie mówi, co jest w środku.
heal-older-potato-hats-rating-board-title = Gęsia Farma: od lat dwunastu
heal-older-potato-hats-rating-board-from = Urząd od wieku w grach
heal-older-potato-hats-rating-board = Można tu kupować i jest otwarty czat.
heal-older-potato-hats-rating-board-reason = Oglądają każdą grę i żadnej nie sprzedają. Ta nie jest dla dziesięciolatków.

## Feel: leaving while others stay up. Every answer is right.
heal-older-potato-hats-stay-question = Sprig idzie spać o dziewiątej. Przyjaciele grają do późna. Jak może się czuć?
heal-older-potato-hats-stay-says = Każda odpowiedź może być prawdą. Ktoś, kto powie „Do zobaczenia na przerwie!”, może pomóc.

## Say: rehearsed aloud. Kind, clear and final.
heal-older-potato-hats-words-prompt = Ktoś pisze: „Jeszcze tylko jedno jajko!” Powiedz to z uśmiechem, jak Tumble.
    .easy = Powiedz to z uśmiechem, jak Tumble.
heal-older-potato-hats-words-sentence = Mam dość jajek, idę spać.

## Exit: sleep, an age rating, a surprise.
heal-older-potato-hats-goodbye-sleep-question = Tumble nie może spać. W głowie dalej jest gra. Co może najbardziej pomóc jutro?
    .easy = Tumble nie może spać po grze. Co może pomóc?
heal-older-potato-hats-goodbye-sleep-early = Skończyć godzinę przed snem
heal-older-potato-hats-goodbye-sleep-early-reason = Głowa potrzebuje czasu, żeby ucichnąć. Pomoże książka albo rozmowa.
heal-older-potato-hats-goodbye-sleep-goal = Skończyć, gdy będzie złota gęś
heal-older-potato-hats-goodbye-sleep-goal-reason = To może być nigdy! Lepiej wybrać godzinę.
heal-older-potato-hats-goodbye-sleep-count = Liczyć gęsi w kapeluszach
heal-older-potato-hats-goodbye-sleep-count-reason = Jedna gęś, dwie gęsi … Ale cicha godzina pomoże bardziej.
heal-older-potato-hats-goodbye-birthday-question = Czat jest dla osób od trzynastu lat. Pyta Sprig o datę urodzenia. Sprig ma dziesięć. Co może zrobić?
    .easy = Czat jest dla osób od trzynastu lat. Sprig ma dziesięć. Co może zrobić?
heal-older-potato-hats-goodbye-birthday-old = Wpisać pasujący rok
heal-older-potato-hats-goodbye-birthday-old-reason = Wtedy czat pokazuje jej rzeczy nie dla dziesięciolatków.
heal-older-potato-hats-goodbye-birthday-other = Poprosić dorosłego o czat dla jej wieku
heal-older-potato-hats-goodbye-birthday-other-reason = Do czatu dla jej wieku trzeba się zapisać. Dorośli go pilnują.
heal-older-potato-hats-goodbye-birthday-friend = Wejść z czyjejś strony
heal-older-potato-hats-goodbye-birthday-friend-reason = Może się wydawać bezpieczne, ale to ten sam czat. To, co w nim, nie jest dla dziesięciolatków.
    .easy = To ten sam czat. Nie jest dla dziesięciolatków.
heal-older-potato-hats-goodbye-gift-question = W tym tygodniu gra co dzień daje darmowe jajko. Po co?
heal-older-potato-hats-goodbye-gift-kind = Gra jest miła
heal-older-potato-hats-goodbye-gift-kind-reason = Może się tak wydawać. Chce, żeby wracać, a potem zapłacić.
heal-older-potato-hats-goodbye-gift-back = Żeby wracać każdego dnia
heal-older-potato-hats-goodbye-gift-back-reason = Kto zna sztuczkę, może zdecydować sam.
heal-older-potato-hats-goodbye-gift-goose = Żeby gęś się cieszyła
heal-older-potato-hats-goodbye-gift-goose-reason = Gęś ma dwanaście kapeluszy. Bardzo się cieszy.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-older-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
heal-older-helpers-teacher = Mój nauczyciel
heal-older-helpers-class = Dorosły, który pomaga w klasie
heal-older-helpers-lunch = Ktoś ze stołówki
heal-older-helpers-office = Sekretariat szkoły
heal-older-helpers-home = Ktoś dorosły w domu
heal-older-helpers-family = Ktoś dorosły z rodziny
