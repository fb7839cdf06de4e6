# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-search-older.ftl and ../README.md.

## The card, and what a child can do afterwards
search-older-title = Naprawdę kwadratowe?
search-older-outcome-words = Szukam dobrymi słowami i wybieram dobrą stronę.
search-older-outcome-rank = Wiem, co może wynieść stronę na górę.
search-older-outcome-judge = Sprawdzam, kto zrobił stronę i skąd to wie.

## Story: a claim that sounds made up, and a search with too many words. The bubbles are Fenn’s and Bram’s.
search-older-square-poo-zoo-1 = Fenn ma wieści z zoo. Bram śmieje się, aż spada z ławki.
search-older-square-poo-zoo-1-bubble = Wombaty robią kwadratowe kupy!
search-older-square-poo-zoo-2 = Wpisują: „Czy to prawda, co Fenn mówił o tej rzeczy?”
search-older-square-poo-zoo-3 = Znajdują dziewięć milionów stron. Żadna nie zna Fenna.
search-older-square-poo-zoo-3-bubble = Ta jest o fenku.

## Search: good words, then the best result
search-older-square-poo-search-question = Czy wombaty robią kwadratowe kupy? Wybierz słowa do szukania.
search-older-square-poo-search-word-thing = rzecz
search-older-square-poo-search-word-thing-reason = Rzeczą może być wszystko.
search-older-square-poo-search-word-wombat = wombat
search-older-square-poo-search-word-wombat-reason = Mówi, o kim chcemy wiedzieć.
search-older-square-poo-search-word-please = proszę
search-older-square-poo-search-word-please-reason = Jak grzecznie! Ale do szukania to niepotrzebne.
search-older-square-poo-search-word-square = kwadrat
search-older-square-poo-search-word-square-reason = Mówi, co jest w tym dziwnego.
search-older-square-poo-search-word-fenn = Fenn
search-older-square-poo-search-word-fenn-reason = Fenn jest super. Ale dobre strony o nim nie piszą.
search-older-square-poo-search-word-poo = kupa
search-older-square-poo-search-word-poo-reason = Biblioteka zna już to słowo. Mówi, czego szukamy.
search-older-square-poo-search-asked = Który wynik pomoże najlepiej?
search-older-square-poo-search-result-toys-title = Wombaty z pluszu za pół ceny
search-older-square-poo-search-result-toys-from = Misiowo
search-older-square-poo-search-result-toys = Duże i małe wombaty. Kup dziś dwa!
search-older-square-poo-search-result-toys-reason = Jest słowo „Reklama”. Jest na górze, bo sklep zapłacił.
search-older-square-poo-search-result-wow-title = Dziesięć faktów wow
search-older-square-poo-search-result-wow-from = Wow-o-wow
search-older-square-poo-search-result-wow = Numer cztery cię zaszokuje!
search-older-square-poo-search-result-wow-reason = Nie mówi, skąd to wie. „Wow” to jeszcze nie fakt.
search-older-square-poo-search-result-museum-title = Jak wombaty robią kostki
search-older-square-poo-search-result-museum-from = Muzeum Zwierząt
search-older-square-poo-search-result-museum = Nasz zespół zajrzał do środka i sprawdził, jak to działa.
search-older-square-poo-search-result-museum-reason = Pasuje do pytania i mówi, kto to odkrył i jak.
search-older-square-poo-search-result-stan-title = Moja wycieczka do wombatów
search-older-square-poo-search-result-stan-from = Strona Stana
search-older-square-poo-search-result-stan = Jeden akurat spał. Potem były frytki.
search-older-square-poo-search-result-stan-reason = Miła wycieczka, ale nie odpowiada na pytanie.

## Sort: how results are chosen and ranked
search-older-square-poo-top-question = Wyszukiwarka daje niektóre strony na górę. Co może wynieść stronę wyżej?
search-older-square-poo-top-up = Może wynieść wyżej
search-older-square-poo-top-not = Tego nie wie
search-older-square-poo-top-paid = Sklep płaci, żeby tam być
search-older-square-poo-top-paid-reason = Wtedy jest słowo „Reklama” albo „Sponsorowane”. Więc szukaj tego słowa.
search-older-square-poo-top-words = Są w niej twoje słowa
search-older-square-poo-top-words-reason = Strona, która pasuje do słów, ma szansę.
search-older-square-poo-top-clicks = Klika ją dużo osób
search-older-square-poo-top-clicks-reason = To, co klika wielu, idzie w górę. Wielu też może się mylić.
search-older-square-poo-top-true = To prawda
search-older-square-poo-top-true-reason = Wyszukiwarka zgaduje, ale nie ma pewności. To nasze zadanie.
search-older-square-poo-top-before = Podobają ci się takie strony
search-older-square-poo-top-before-reason = Więc dwie osoby mogą mieć dwie listy dla tych samych słów.
search-older-square-poo-top-care = Ktoś zrobił ją z sercem
search-older-square-poo-top-care-reason = Słodko! Ale tego żadna wyszukiwarka nie zmierzy.

## Spot: signs that a page needs checking
search-older-square-poo-page-question = Bram otwiera „Dziesięć faktów wow”. Co mu mówi, żeby sprawdzić?
search-older-square-poo-page-who-name = Kto to zrobił
search-older-square-poo-page-who = Wow-o-wow, czyli my
search-older-square-poo-page-who-reason = Nie mówi, kto to „my”. Nie możemy ich zapytać.
search-older-square-poo-page-shock-name = Nagłówek
search-older-square-poo-page-shock = Nigdy w to nie uwierzysz!
search-older-square-poo-page-shock-reason = Chce kliknięcia. Dobre fakty nie muszą krzyczeć.
search-older-square-poo-page-photo-name = Obrazek
search-older-square-poo-page-photo = Wombat mieszka w norze
search-older-square-poo-page-photo-reason = To prawda i łatwo to sprawdzić. Dziwne strony też miewają prawdę.
search-older-square-poo-page-experts-name = Słowa
search-older-square-poo-page-experts = Znawcy mówią, że kupa jest kwadratowa.
search-older-square-poo-page-experts-reason = Którzy znawcy? Dobra strona podaje nazwiska.

## Choice: a second source
search-older-square-poo-sure-question = Trzy strony mówią to samo, słowo w słowo. Jak Bram może się upewnić?
    .easy = Trzy strony mają te same słowa. Jak Bram się upewni?
search-older-square-poo-sure-three = Trzy wystarczą
search-older-square-poo-sure-three-reason = Słowo w słowo? Mogły skopiować jedna od drugiej.
search-older-square-poo-sure-second = Znaleźć stronę kogoś innego
search-older-square-poo-sure-second-reason = Zoo pisze to własnymi słowami. Teraz dwa miejsca mówią to samo.
search-older-square-poo-sure-robot = Zapytać czatbota i koniec
search-older-square-poo-sure-robot-reason = Może brzmieć pewnie i się mylić. Jego też trzeba sprawdzić.

## Say: the sentence is rehearsed aloud
search-older-square-poo-words-prompt = To prawda! Ich kupy są jak kostki, a kostki się nie toczą. Powiedz, co pomogło.
search-older-square-poo-words-sentence = Tu tak jest napisane, ale kto jeszcze tak mówi?

## Exit
search-older-square-poo-end-bees-question = Wren chce wiedzieć, jak pszczoły robią miód. Co może wpisać?
search-older-square-poo-end-bees-long = cześć opowiesz mi o tych pszczołach
search-older-square-poo-end-bees-long-reason = Jak miło! Trzy dobre słowa znajdą więcej.
search-older-square-poo-end-bees-short = pszczoły robią miód
search-older-square-poo-end-bees-short-reason = Te trzy słowa mówią dokładnie, czego szuka.
search-older-square-poo-end-bees-bee = pszczoła
search-older-square-poo-end-bees-bee-reason = Jedno słowo znajduje za dużo, nawet piosenki o pszczołach.
search-older-square-poo-end-first-question = Przy pierwszym wyniku jest słowo „Reklama”. Co nam mówi?
    .easy = Pierwszy wynik to reklama. Co nam to mówi?
search-older-square-poo-end-first-best = Jest najlepszy
search-older-square-poo-end-first-best-reason = Pierwszy to nie to samo co najlepszy. Reklama znaczy: zapłacone.
search-older-square-poo-end-first-paid = Ktoś za to zapłacił
search-older-square-poo-end-first-paid-reason = Więc patrzymy dalej i czytamy następne.
search-older-square-poo-end-nasty-question = Jeden wynik pokazuje coś, co jest nie tak. Co może zrobić Odi?
search-older-square-poo-end-nasty-next = Klikać dalej i nic nie mówić
search-older-square-poo-end-nasty-next-reason = Może wyskoczyć następnemu dziecku. Odi może powiedzieć.
search-older-square-poo-end-nasty-tell = Zakryć i powiedzieć dorosłemu
search-older-square-poo-end-nasty-tell-reason = To nie jego wina. Dorosły może poprosić o zablokowanie.
search-older-square-poo-end-nasty-delete = Wyczyścić listę szukania
search-older-square-poo-end-nasty-delete-reason = Wtedy nikt nie znajdzie strony, żeby ją zablokować.

## Story: forty carrots and a door. Both bubbles are Wren’s.
search-older-forty-carrots-carrots-1 = Wren widzi filmik: od marchewek ma się nocne oczy. Zjada czterdzieści.
search-older-forty-carrots-carrots-1-bubble = Teraz widzę w ciemności!
search-older-forty-carrots-carrots-2 = W nocy próbuje. Bum.
search-older-forty-carrots-carrots-2-bubble = Kto postawił tu te drzwi?

## Search: good words, then the best result
search-older-forty-carrots-search-question = Czy marchewki pomagają widzieć w ciemności? Wybierz słowa do szukania.
search-older-forty-carrots-search-word-bump = bum
search-older-forty-carrots-search-word-bump-reason = Auć! Ale to znajdzie bębny i guzy.
search-older-forty-carrots-search-word-carrots = marchewka
search-older-forty-carrots-search-word-carrots-reason = Mówi, o czym chcemy wiedzieć.
search-older-forty-carrots-search-word-forty = czterdzieści
search-older-forty-carrots-search-word-forty-reason = Strony nie wiedzą, ile zjadła Wren.
search-older-forty-carrots-search-word-eyes = oczy
search-older-forty-carrots-search-word-eyes-reason = Mówi, czemu marchewki mają pomagać.
search-older-forty-carrots-search-word-dark = ciemność
search-older-forty-carrots-search-word-dark-reason = Mówi, kiedy. Lista robi się krótsza.
search-older-forty-carrots-search-asked = Który wynik pomoże najlepiej?
search-older-forty-carrots-search-result-gummies-title = Nocne Żelki Marchewki
search-older-forty-carrots-search-result-gummies-from = Chatka Żelka
search-older-forty-carrots-search-result-gummies = Patrz jak sowa! Tylko dziś!
search-older-forty-carrots-search-result-gummies-reason = Jest słowo „Reklama”. Chce sprzedać słodycze.
search-older-forty-carrots-search-result-fan-title = U mnie działa!
search-older-forty-carrots-search-result-fan-from = MarchewFan22
search-older-forty-carrots-search-result-fan = Jem sześć i w nocy widzę swoje skarpetki.
search-older-forty-carrots-search-result-fan-reason = Jedna osoba i skarpetki. To za mało, żeby mieć pewność.
search-older-forty-carrots-search-result-hospital-title = Marchewki i twoje oczy
search-older-forty-carrots-search-result-hospital-from = Szpital Oczu na Wzgórzu
search-older-forty-carrots-search-result-hospital = Nasi lekarze od oczu mówią, co potrafią marchewki.
search-older-forty-carrots-search-result-hospital-reason = Lekarze od oczu znają się na oczach i podają nazwiska.
search-older-forty-carrots-search-result-cake-title = Ciasto marchewkowe
search-older-forty-carrots-search-result-cake-from = Klub Ciasta
search-older-forty-carrots-search-result-cake = Wymieszaj, upiecz i zjedz.
search-older-forty-carrots-search-result-cake-reason = Mniam! Ale to odpowiedź na inne pytanie.

## Match: how results get on a list, and up it
search-older-forty-carrots-list-question = Skąd każda strona wzięła się na jej liście?
search-older-forty-carrots-list-advert = Żelki ze słowem „Reklama”
search-older-forty-carrots-list-advert-partner = Sklep za to zapłacił
search-older-forty-carrots-list-advert-reason = „Reklama” albo „Sponsorowane” znaczy, że ktoś zapłacił.
search-older-forty-carrots-list-fits = „Marchewki i twoje oczy”
search-older-forty-carrots-list-fits-partner = Pasuje do wpisanych słów
search-older-forty-carrots-list-fits-reason = Słowa w nagłówku dużo znaczą.
search-older-forty-carrots-list-clip = Filmik, który widział cały świat
search-older-forty-carrots-list-clip-partner = Klikało go wiele osób
search-older-forty-carrots-list-clip-reason = Kliknięcia wynoszą w górę i prawdę, i nieprawdę.
search-older-forty-carrots-list-rabbits = Strona o domkach dla królików
search-older-forty-carrots-list-rabbits-partner = Tydzień temu szukała królików
search-older-forty-carrots-list-rabbits-reason = Wyszukiwarka może pamiętać, czego szukasz.

## Spot: signs that a page wants to sell
search-older-forty-carrots-gummies-question = Wren ogląda stronę o żelkach. Co jej mówi, żeby sprawdzić?
search-older-forty-carrots-gummies-shop-name = Kto to zrobił
search-older-forty-carrots-gummies-shop = Chatka Żelka, sklep z żelkami
search-older-forty-carrots-gummies-shop-reason = Sklep, który je sprzedaje, to nie najlepszy doradca.
search-older-forty-carrots-gummies-bob-name = Pierwsze zdanie
search-older-forty-carrots-gummies-bob = „One działają!” mówi Bob.
search-older-forty-carrots-gummies-bob-reason = Kim jest Bob i jak to sprawdził? Tego nie ma.
search-older-forty-carrots-gummies-today-name = Przycisk
search-older-forty-carrots-gummies-today = Tylko dziś! Kup teraz!
search-older-forty-carrots-gummies-today-reason = Popędza ją, żeby nie myślała.
search-older-forty-carrots-gummies-vitamin-name = Ostatnie zdanie
search-older-forty-carrots-gummies-vitamin = Oczom potrzebna jest witamina A z marchewki.
search-older-forty-carrots-gummies-vitamin-reason = Prawda. Dziwna strona może domieszać trochę prawdy.

## Order: how a false tale spreads. It was told in the 1940s, when night pilots had a radar that was secret.
search-older-forty-carrots-tale-question = Jak bajka o marchewkach tak urosła? Ułóż po kolei.
search-older-forty-carrots-tale-war = Na wojnie piloci dobrze latali nocą
search-older-forty-carrots-tale-war-reason = Dawno temu pomagała im nowa maszyna. Trzymano ją w sekrecie.
search-older-forty-carrots-tale-papers = Gazety pisały, że to marchewki
search-older-forty-carrots-tale-papers-reason = To była dobra bajka, więc ludzie podawali ją dalej.
search-older-forty-carrots-tale-pages = Teraz kopiuje ją strona za stroną
search-older-forty-carrots-tale-pages-reason = Strony kopiują od siebie. Więc stara bajka wygląda na nową i prawdziwą.

## Choice: check before passing on
search-older-forty-carrots-share-question = Wren już miała wysłać filmik całej klasie. Co najpierw?
    .easy = Wren chce wysłać filmik dalej. Co najpierw?
search-older-forty-carrots-share-ask = Wysłać z „Czy to prawda?”
search-older-forty-carrots-share-ask-reason = Większość obejrzy, a pytania nie zauważy.
search-older-forty-carrots-share-check = Sprawdzić na stronie kogoś innego
search-older-forty-carrots-share-check-reason = Wtedy może podać dalej coś prawdziwego. To też jest fajne.
search-older-forty-carrots-share-count = Zobaczyć, ile ma polubień
search-older-forty-carrots-share-count-reason = Polubienia mówią, że bawi, nie że jest prawdą.

## Say: the sentence is rehearsed aloud
search-older-forty-carrots-words-prompt = Marchewki są dobre dla oczu. W ciemności Wren ma latarkę. Powiedz, co pomogło.
    .easy = W ciemności Wren ma latarkę. Powiedz to.
search-older-forty-carrots-words-sentence = Najpierw sprawdzam, potem podaję dalej.

## Exit
search-older-forty-carrots-end-owls-question = Odi chce wiedzieć, co jedzą sowy. Co może wpisać?
search-older-forty-carrots-end-owls-short = sowy jedzą
search-older-forty-carrots-end-owls-short-reason = Dwa dobre słowa i lista jest pełna myszy.
search-older-forty-carrots-end-owls-bird = ptak
search-older-forty-carrots-end-owls-bird-reason = Ptaków jest bardzo dużo. „Sowa” to lepsze słowo.
search-older-forty-carrots-end-owls-long = drogi komputerze to na zadanie domowe
search-older-forty-carrots-end-owls-long-reason = Wyszukiwarka nie widzi jego zadania. Powiedz, co znaleźć.
search-older-forty-carrots-end-lists-question = Wren cały tydzień szukała królików. Teraz wpisuje „uszy”. Dostaje uszy królika. Skąd to?
    .easy = Wren szukała królików. Teraz wpisuje „uszy” i dostaje królicze uszy. Skąd to?
search-older-forty-carrots-end-lists-best = Królicze są najlepsze
search-older-forty-carrots-end-lists-best-reason = Wren może tak myśleć! Ale tego żadna wyszukiwarka nie zmierzy.
search-older-forty-carrots-end-lists-before = Zgaduje z tego, co robiła wcześniej
search-older-forty-carrots-end-lists-before-reason = Tak. Więc ktoś inny ma inną listę dla tego samego słowa.
search-older-forty-carrots-end-wow-question = Filmik mówi: „Koty umieją czytać!” Jak Odi to sprawdzi?
search-older-forty-carrots-end-wow-views = Zobaczy, ilu ludzi go widziało
search-older-forty-carrots-end-wow-views-reason = Zabawę ogląda wielu. Od tego nie staje się prawdą.
search-older-forty-carrots-end-wow-other = Zapyta kogoś, kto zna koty
search-older-forty-carrots-end-wow-other-reason = Weterynarz albo książka o kotach powie. Najlepiej jedno i drugie.
search-older-forty-carrots-end-wow-feel = Bardzo, bardzo tego chce
search-older-forty-carrots-end-wow-feel-reason = Koty też! Ale chcieć to nie sprawdzić.

## The grown-ups a child may name. Never assume a mum or a dad.
search-older-helpers-prompt = Jakaś strona może martwić. Wybierz dwoje dorosłych, kogoś też ze szkoły.
search-older-helpers-teacher = Mój nauczyciel
search-older-helpers-class = Dorosły, który pomaga w klasie
search-older-helpers-library = Dorosły w bibliotece
search-older-helpers-office = Sekretariat szkoły
search-older-helpers-home = Ktoś dorosły w domu
search-older-helpers-family = Ktoś dorosły z rodziny
