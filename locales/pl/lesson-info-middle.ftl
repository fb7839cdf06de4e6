# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
info-middle-title = Chwileczkę!
info-middle-outcome-search = Wybieram dobre słowa do szukania. Poznaję, co jest reklamą.
info-middle-outcome-check = Sprawdzam, czy coś jest prawdą, zanim to wyślę dalej.
info-middle-outcome-chatbot = Wiem, że czatbot może się mylić.
info-middle-outcome-tell = Mówię, gdy strona nie jest w porządku.

## A whale in the duck pond. First tale of “Hold on a minute!”.

## Story: Odi believes a picture. It is funny, and nobody laughs at him.
info-middle-pond-whale-pond-1 = Na tablecie Odiego wyskakuje obrazek. Jak prawdziwy! Odi mówi o nim wszystkim przyjaciołom.
    .easy = Wyskakuje obrazek. Wygląda jak prawdziwy!
info-middle-pond-whale-pond-1-bubble = Wieloryb w naszym stawie!
info-middle-pond-whale-pond-2 = Co je wieloryb? Odi musi zgadywać. Robi czterdzieści kanapek z serem.
    .easy = Co je wieloryb? Odi robi czterdzieści kanapek z serem.
info-middle-pond-whale-pond-3 = W stawie nie ma wieloryba. Jest jedna kaczka. Nigdy nie była taka szczęśliwa.
    .easy = Wieloryba nie ma. Jest jedna szczęśliwa kaczka.
info-middle-pond-whale-pond-3-bubble = Kwa!

## Spot: the page with the whale. Every clue can be checked.
info-middle-pond-whale-clues-question = Wren czyta tę stronę razem z Odim. Które części warto sprawdzić?
info-middle-pond-whale-clues-who-name = Kto to zrobił
info-middle-pond-whale-clues-who = Filmiki Staw-Szok
info-middle-pond-whale-clues-who-reason = Kto to taki? Warto sprawdzić, kto zrobił stronę.
info-middle-pond-whale-clues-heading-name = Nagłówek
info-middle-pond-whale-clues-heading = Wiadomości znad stawu
info-middle-pond-whale-clues-heading-reason = To jest w porządku. Opowiada i nie popędza.
info-middle-pond-whale-clues-picture-name = Obrazek
info-middle-pond-whale-clues-picture = Wieloryb z trzema ogonami przy ławce
info-middle-pond-whale-clues-picture-reason = Trzy ogony! Komputer umie zrobić obrazek czegoś, czego nigdy nie było.
info-middle-pond-whale-clues-small-name = Małe literki
info-middle-pond-whale-clues-small = Zrobione w aplikacji do obrazków
info-middle-pond-whale-clues-small-reason = Małe literki na końcu czasem mówią najwięcej.
info-middle-pond-whale-clues-button-name = Przycisk
info-middle-pond-whale-clues-button = Szybko! Wyślij to do dziesięciu osób
info-middle-pond-whale-clues-button-reason = Chce, żeby się spieszyć. Prawdziwa wiadomość może poczekać na sprawdzenie.

## Sort: adverts and facts. An advert may look like a clip.
info-middle-pond-whale-sell-question = Co tu jest faktem? A co chce nam coś sprzedać?
info-middle-pond-whale-sell-fact = Fakt do sprawdzenia
info-middle-pond-whale-sell-advert = Reklama
info-middle-pond-whale-sell-air = Wieloryb oddycha powietrzem
info-middle-pond-whale-sell-air-reason = Można to sprawdzić w książce. To niczego nie sprzedaje.
info-middle-pond-whale-sell-sweets = Wielorybie cukierki: kup dziś dwie torebki
info-middle-pond-whale-sell-sweets-reason = Tu jest słowo „kup”. Sklep chce naszych pieniędzy.
info-middle-pond-whale-sell-deep = Staw ma dwa metry głębokości
info-middle-pond-whale-sell-deep-reason = Można to zmierzyć. To fakt do sprawdzenia.
info-middle-pond-whale-sell-clip = Gwiazda pokazuje płetwy, za co płaci jej sklep
info-middle-pond-whale-sell-clip-reason = Sklep jej płaci. Więc jej filmik to też reklama.
info-middle-pond-whale-sell-best = Najlepszy na świecie chleb dla kaczek
info-middle-pond-whale-sell-best-reason = „Najlepszy” mówi sklep. Chce sprzedać chleb.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-pond-whale-food-question = Co jedzą wieloryby? Pomóż Odiemu wybrać dwa dobre słowa do szukania.
info-middle-pond-whale-food-word-whale = wieloryb
info-middle-pond-whale-food-word-whale-reason = Mówi, o czym Odi chce wiedzieć.
info-middle-pond-whale-food-word-please = proszę
info-middle-pond-whale-food-word-please-reason = Jak grzecznie! Ale do szukania to niepotrzebne.
info-middle-pond-whale-food-word-eat = jedzenie
info-middle-pond-whale-food-word-eat-reason = Mówi, czego Odi chce się dowiedzieć.
info-middle-pond-whale-food-word-cheese = ser
info-middle-pond-whale-food-word-cheese-reason = To zgadywanie. Może skończyć się znowu kanapkami.
info-middle-pond-whale-food-asked = Pierwszy jest sklep. Co najlepiej pomoże Odiemu?
info-middle-pond-whale-food-shop-title = Paczka Przekąsek Wieloryba
info-middle-pond-whale-food-shop-from = Sklep Chlup-Przekąska
info-middle-pond-whale-food-shop = Tylko sześć funtów. Weź ją teraz!
info-middle-pond-whale-food-shop-reason = Sklep zapłacił, żeby być pierwszy. Pierwszy nie zawsze znaczy najlepszy.
info-middle-pond-whale-food-pet-title = Mój wieloryb kocha ser
info-middle-pond-whale-food-pet-from = Strona fanów
info-middle-pond-whale-food-pet = Dużo osób tu klika.
info-middle-pond-whale-food-pet-reason = Jest wysoko, bo klika tu dużo osób. Od tego nie staje się prawdą.
    .easy = Klika tu dużo osób. I tak może to być zmyślone.
info-middle-pond-whale-food-museum-title = Co jedzą wieloryby
info-middle-pond-whale-food-museum-from = Muzeum Morza
info-middle-pond-whale-food-museum = Jedne jedzą ryby. Inne małe morskie zwierzęta.
info-middle-pond-whale-food-museum-reason = Muzeum morza zna się na wielorybach. To dobre miejsce.

## Chat: a chatbot that sounds sure. The teacher has agreed to it.
info-middle-pond-whale-bot-question = Pan Kret zgodził się na tego czatbota w klasie. Co Odi mu napisze?
    .easy = Co Odi napisze do czatbota?
info-middle-pond-whale-bot-place = Czatbot do lekcji
info-middle-pond-whale-bot-odi = Odi
info-middle-pond-whale-bot-bot = Pomocnik Lekcji
info-middle-pond-whale-bot-ask-1 = Czy wieloryb może mieszkać w stawie?
info-middle-pond-whale-bot-ask-2 = Tak! Wieloryb stawowy jest mały. Je ser.
info-middle-pond-whale-bot-ask-write = Dzięki! Powiem klasie.
info-middle-pond-whale-bot-ask-write-reason = Brzmi tak pewnie. Czatbot może brzmieć pewnie i się mylić.
info-middle-pond-whale-bot-ask-know = Skąd to wiesz?
info-middle-pond-whale-bot-ask-know-reason = Dobre pytanie. Zobaczmy, co powie.
info-middle-pond-whale-bot-ask-draw = Narysuj mi go teraz.
info-middle-pond-whale-bot-ask-draw-reason = Ten obrazek też jest zmyślony. Odi dalej nie wie.
info-middle-pond-whale-bot-how-1 = Układam słowa, które do siebie pasują. Mogę się mylić.
info-middle-pond-whale-bot-how-again = To podaj jeszcze dziesięć faktów.
info-middle-pond-whale-bot-how-again-reason = Dziesięć zgadywanek nie pomoże. Odi potrzebuje dobrego miejsca do sprawdzenia.
info-middle-pond-whale-bot-how-book = Skończyć i zajrzeć do książki
info-middle-pond-whale-bot-how-book-reason = Teraz ma dwa miejsca. Tak mądrze używa się czatbota.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-pond-whale-page-question = Wren szuka wielorybów. Wyskakuje strona ze strasznymi obrazkami. Ściska ją w brzuchu. Co pomoże?
    .easy = Wyskakuje straszna strona. Co może zrobić Wren?
info-middle-pond-whale-page-close = Zamknąć i nic nie mówić
info-middle-pond-whale-page-close-reason = Z jej ekranu zniknęła. Ktoś inny dalej może ją znaleźć. Wren może powiedzieć.
    .easy = Ktoś inny dalej może ją znaleźć. Wren może powiedzieć.
info-middle-pond-whale-page-cover = Zakryć i iść do pana Kreta
info-middle-pond-whale-page-cover-reason = Nie będzie mieć kłopotów za to, że mówi. Pan Kret może zatrzymać stronę.
info-middle-pond-whale-page-look = Zawołać Fenna, żeby popatrzył
info-middle-pond-whale-page-look-reason = Wtedy Fenn też to widzi. Nauczyciel pomoże bardziej.

## Say: rehearsed aloud, to the teacher.
info-middle-pond-whale-words-prompt = Wyskakuje strona, której nie wybrał nauczyciel. Powiedz to z Wren, głośno i wyraźnie.
info-middle-pond-whale-words-sentence = Ta strona nie jest w porządku, więc o tym mówię.

## Exit: adverts, a check before sharing, a chatbot.
info-middle-pond-whale-goodbye-first-question = Bram szuka książek o pszczołach. Pierwsza jest reklama. Skąd się tam wzięła?
    .easy = Pierwsza jest reklama. Skąd się tam wzięła?
info-middle-pond-whale-goodbye-first-paid = Sklep za to zapłacił
info-middle-pond-whale-goodbye-first-paid-reason = Tak, za miejsce na górze można zapłacić. Więc patrzymy też niżej.
    .easy = Tak. Więc patrzymy też niżej.
info-middle-pond-whale-goodbye-first-best = Jest najlepsza
info-middle-pond-whale-goodbye-first-best-reason = Może jest dobra, a może nie. Sklep zapłacił za to miejsce.
info-middle-pond-whale-goodbye-first-mole = To pan Kret
info-middle-pond-whale-goodbye-first-mole-reason = Pan Kret nie ustala kolejności. Sklep zapłacił za to miejsce.
info-middle-pond-whale-goodbye-dog-question = Fenn dostaje obrazek psa, który leci samolotem. Co robi najpierw?
info-middle-pond-whale-goodbye-dog-send = Wysyła go wszystkim
info-middle-pond-whale-goodbye-dog-send-reason = Jest śmieszny! Ale inni mogą w to uwierzyć. Fenn może najpierw sprawdzić.
info-middle-pond-whale-goodbye-dog-check = Sprawdza, kto to zrobił
info-middle-pond-whale-goodbye-dog-check-reason = Wtedy wie, czy to zmyślone. Może to powiedzieć, gdy go pokazuje.
info-middle-pond-whale-goodbye-dog-wave = Macha do samolotów
info-middle-pond-whale-goodbye-dog-wave-reason = Pies może być zmyślony! Fenn może najpierw sprawdzić.
info-middle-pond-whale-goodbye-legs-question = Czatbot mówi Wren, że pszczoły mają cztery nogi. Co robi Wren?
info-middle-pond-whale-goodbye-legs-copy = Wpisuje to do zeszytu
info-middle-pond-whale-goodbye-legs-copy-reason = Pszczoła ma sześć nóg! Czatbot może się mylić.
info-middle-pond-whale-goodbye-legs-second = Zagląda do książki
info-middle-pond-whale-goodbye-legs-second-reason = Drugie miejsce pomaga sprawdzić. Pszczoła ma sześć nóg!

## The penguins’ post. Second tale of “Hold on a minute!”.

## Story: Pebble believes a clip. It is funny, and nobody laughs at her.
info-middle-penguin-post-letter-1 = Pebble ogląda filmik. Pingwiny przywożą listy ciężarówką!
info-middle-penguin-post-letter-1-bubble = Pip, pip, poczta!
info-middle-penguin-post-letter-2 = Pisze list do pingwinów. W podziękowaniu wkłada do niego rybę.
    .easy = Pisze do nich. Do listu wkłada rybę!
info-middle-penguin-post-letter-3 = List wraca do szkoły. Ale zapach! Cały sekretariat zatyka nosy.
    .easy = List wraca. Ale zapach!
info-middle-penguin-post-letter-3-bubble = Czy to dla pingwina?

## Order: how a made-up clip comes to look true.
info-middle-penguin-post-spread-question = Filmik był zmyślony. Jak zaczął wyglądać na prawdę? Ułóż karty po kolei.
    .easy = Jak zmyślony filmik zaczął wyglądać na prawdę?
info-middle-penguin-post-spread-make = Ktoś robi filmik dla zabawy
info-middle-penguin-post-spread-make-reason = Zaczyna się od jednego filmiku. Może nikt nie chciał nic złego.
info-middle-penguin-post-spread-laugh = Pebble się śmieje i od razu go wysyła
info-middle-penguin-post-spread-laugh-reason = Gdy coś nas porusza, działamy szybko. Wtedy łatwo zapomnieć o sprawdzeniu.
info-middle-penguin-post-spread-trust = Przyjaciele jej ufają i też wysyłają
info-middle-penguin-post-spread-trust-reason = Ufamy przyjaciołom. Przyjaciel też może się mylić.
info-middle-penguin-post-spread-town = Jest na wszystkich ekranach, więc wygląda na prawdę
info-middle-penguin-post-spread-town-reason = Wiele kopii to dalej jeden zmyślony filmik.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-penguin-post-home-question = Gdzie mieszkają pingwiny? Pomóż Pebble wybrać dwa dobre słowa do szukania.
info-middle-penguin-post-home-word-hello = cześć
info-middle-penguin-post-home-word-hello-reason = Pingwiny nie mówią cześć! To nie pomoże szukać.
info-middle-penguin-post-home-word-penguin = pingwin
info-middle-penguin-post-home-word-penguin-reason = Mówi, o czym Pebble chce wiedzieć.
info-middle-penguin-post-home-word-van = poczta
info-middle-penguin-post-home-word-van-reason = To z filmiku. Może znaleźć tylko filmik.
info-middle-penguin-post-home-word-live = dom
info-middle-penguin-post-home-word-live-reason = Mówi, czego chce się dowiedzieć.
info-middle-penguin-post-home-asked = Pierwsza jest reklama. Co najlepiej jej pomoże?
info-middle-penguin-post-home-shop-title = Piżamy w pingwiny
info-middle-penguin-post-home-shop-from = Sklep Ciepły Dziób
info-middle-penguin-post-home-shop = Za pół ceny, tylko do szóstej!
info-middle-penguin-post-home-shop-reason = Sklep zapłacił, żeby być pierwszy. Chce coś sprzedać.
info-middle-penguin-post-home-clip-title = Pingwiny rozwożą pocztę!
info-middle-penguin-post-home-clip-from = Brrr Filmiki
info-middle-penguin-post-home-clip = Widziały to dwa miliony osób.
info-middle-penguin-post-home-clip-reason = Jest wysoko, bo klika tu dużo osób. Od tego nie staje się prawdą.
    .easy = Klika tu dużo osób. I tak może to być zmyślone.
info-middle-penguin-post-home-museum-title = Gdzie żyją pingwiny
info-middle-penguin-post-home-museum-from = Muzeum Lodu
info-middle-penguin-post-home-museum = Większość żyje nad zimnym morzem, daleko na południu.
info-middle-penguin-post-home-museum-reason = Muzeum sprawdza swoje fakty. To dobre miejsce.

## Spot: a chatbot’s answer. The teacher has agreed to it.
info-middle-penguin-post-bot-question = Nauczyciel Pebble zgodził się na tego czatbota. Które zdania trzeba sprawdzić?
    .easy = Pebble pyta czatbota. Które zdania trzeba sprawdzić?
info-middle-penguin-post-bot-who-name = Od kogo to jest
info-middle-penguin-post-bot-who = Pomocnik Lekcji
info-middle-penguin-post-bot-who-reason = To jest w porządku. Nauczyciel się na to zgodził.
info-middle-penguin-post-bot-birds-name = Pierwsze zdanie
info-middle-penguin-post-bot-birds = Pingwiny to ptaki.
info-middle-penguin-post-bot-birds-reason = To jest w porządku. Mówi to też książka o ptakach.
info-middle-penguin-post-bot-fly-name = Drugie zdanie
info-middle-penguin-post-bot-fly = Latają, gdy szybko biegną.
info-middle-penguin-post-bot-fly-reason = Pingwiny pływają, ale nie latają. Czatbot może się mylić.
info-middle-penguin-post-bot-van-name = Trzecie zdanie
info-middle-penguin-post-bot-van = Każdy pingwin ma auto.
info-middle-penguin-post-bot-van-reason = Może zna ten filmik. Układa słowa, prawdziwe albo nie.
info-middle-penguin-post-bot-sure-name = Ostatnie zdanie
info-middle-penguin-post-bot-sure = Nigdy się nie mylę.
info-middle-penguin-post-bot-sure-reason = Może brzmieć bardzo pewnie. My i tak sprawdzamy w drugim miejscu.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-penguin-post-page-question = Tumble szuka śniegu. Wyskakuje strona z okropnymi obrazkami. Robi mu się gorąco i dziwnie. Co pomoże?
    .easy = Wyskakuje okropna strona. Co może zrobić Tumble?
info-middle-penguin-post-page-tap = Klikać i czekać, aż zniknie
info-middle-penguin-post-page-tap-reason = Klik może otworzyć jeszcze jedną taką. Tumble może przestać i powiedzieć.
info-middle-penguin-post-page-cover = Zakryć i powiedzieć nauczycielowi
info-middle-penguin-post-page-cover-reason = Nauczyciel cieszy się, że Tumble mówi. Teraz dorosły może zatrzymać stronę.
info-middle-penguin-post-page-hide = Zamknąć i siedzieć cicho
info-middle-penguin-post-page-hide-reason = Nie wybrał jej, więc to nie jego wina. Tumble może powiedzieć.

## Say: rehearsed aloud. Asking for time to check.
info-middle-penguin-post-words-prompt = Ktoś pisze: „Wyślij mi to, szybko!” Powiedz to z Pebble.
info-middle-penguin-post-words-sentence = Chwileczkę, najpierw sprawdzę, potem wyślę.

## Talk: what makes a child stop and check.
info-middle-penguin-post-stop-prompt = Porozmawiajcie we dwoje. Co skłoni cię, żeby sprawdzić obrazek lub filmik?
info-middle-penguin-post-stop-starter = Sprawdzam, gdy …

## Exit: adverts, a check before sharing, a chatbot.
info-middle-penguin-post-goodbye-first-question = Tumble szuka rowerów. Za którą stronę zapłacił sklep?
info-middle-penguin-post-goodbye-first-best = Tę z najlepszym rowerem
info-middle-penguin-post-goodbye-first-best-reason = Może jest dobra, a może nie. Słowo „reklama” mówi, że ktoś zapłacił.
info-middle-penguin-post-goodbye-first-paid = Tę ze słowem „reklama”
info-middle-penguin-post-goodbye-first-paid-reason = Tak, mówi nam to jedno małe słowo. Więc patrzymy też niżej.
    .easy = Tak. Więc patrzymy też niżej.
info-middle-penguin-post-goodbye-first-dog = Tę z psem na rowerze
info-middle-penguin-post-goodbye-first-dog-reason = Ha! Ale to słowo „reklama” mówi, że ktoś zapłacił.
info-middle-penguin-post-goodbye-friday-question = Koleżanka pisze: „W piątek nie ma szkoły!” Co Pebble robi najpierw?
info-middle-penguin-post-goodbye-friday-send = Mówi całej klasie
info-middle-penguin-post-goodbye-friday-send-reason = Jeśli to nieprawda, mylą się wszyscy. Może najpierw sprawdzić.
info-middle-penguin-post-goodbye-friday-bed = Śpi aż do poniedziałku
info-middle-penguin-post-goodbye-friday-bed-reason = Ale długi, miły sen! Tylko że to może być nieprawda.
info-middle-penguin-post-goodbye-friday-check = Pyta w szkole, czy to prawda
info-middle-penguin-post-goodbye-friday-check-reason = Szkoła wie najlepiej. Teraz Pebble też wie.
info-middle-penguin-post-goodbye-gran-question = Czatbot mówi, że babcia Tumble lata samolotem. A ona piecze chleb. Co poszło źle?
    .easy = Czatbot mówi, że Babcia lata samolotem. To nieprawda! Co poszło źle?
info-middle-penguin-post-goodbye-gran-guess = Nie wiedział, więc zmyślił
info-middle-penguin-post-goodbye-gran-guess-reason = Gdy czatbot czegoś nie wie, może zgadywać. Więc sprawdzamy.
info-middle-penguin-post-goodbye-gran-knows = Zna ją najlepiej
info-middle-penguin-post-goodbye-gran-knows-reason = Najlepiej zna ją Tumble. Czatbot może zmyślać.

## The grown-ups a child may name. Never assume a mum or a dad.
info-middle-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
info-middle-helpers-teacher = Mój nauczyciel
info-middle-helpers-class = Dorosły, który pomaga w klasie
info-middle-helpers-lunch = Ktoś ze stołówki
info-middle-helpers-office = Sekretariat szkoły
info-middle-helpers-home = Ktoś dorosły w domu
info-middle-helpers-family = Ktoś dorosły z rodziny
