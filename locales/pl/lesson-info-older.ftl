# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-older.ftl and ../README.md.

## The card, and what a child can do afterwards
info-older-title = A kto tak mówi?
info-older-outcome-rank = Wiem, co może wynieść stronę na samą górę.
info-older-outcome-check = Widzę, co mnie popędza, i sprawdzam, zanim podam dalej.
info-older-outcome-chatbot = Ostrożnie używam czatbota. Może się mylić i nie musi mnie znać.
info-older-outcome-tell = Mówię dorosłemu, gdy jakaś strona prześlizgnie się przez filtr.

## Nothing but sprouts. First tale of “Who says so?”.

## Story: a made-up picture makes everybody cross. Nobody meant harm.
info-older-sprouts-rumour-1 = Na czat klasy trafia obrazek. Widać kucharza z brukselką wielką jak auto.
    .easy = Widać kucharza z brukselką wielką jak auto.
info-older-sprouts-rumour-1-bubble = Tylko brukselka, przez cały rok!
info-older-sprouts-rumour-2 = Odi jest tak zły, że od razu podaje to dalej. Jego przyjaciele też. Do wieczora widziało to całe miasto.
    .easy = Odi jest tak zły, że podaje to dalej. Wkrótce widziało to całe miasto.
info-older-sprouts-rumour-3 = W poniedziałek kucharz dostaje dwieście listów. Ma jedną małą torebkę brukselek. To był jego własny obiad.
    .easy = Kucharz dostaje dwieście listów. Ma jedną małą torebkę brukselek.
info-older-sprouts-rumour-3-bubble = Kto wam powiedział o moich brukselkach?

## Order: how a false thing spreads: by feelings, trust and taps.
info-older-sprouts-spread-question = Obrazek był zmyślony. Jak zaszedł tak daleko? Ułóż karty po kolei.
    .easy = Jak zmyślony obrazek zaszedł tak daleko?
info-older-sprouts-spread-joke = Ktoś robi go dla żartu
info-older-sprouts-spread-joke-reason = Zaczęło się od żartu. Po drodze żart się zgubił.
info-older-sprouts-spread-cross = Odi się złości i szybko podaje dalej
info-older-sprouts-spread-cross-reason = Silne uczucie nas pogania. Tak wędruje nieprawda.
info-older-sprouts-spread-app = Aplikacja widzi kliknięcia i pokazuje go więcej
info-older-sprouts-spread-app-reason = Aplikacja pokazuje to, w co klikamy. Nie wie, co jest prawdą.
info-older-sprouts-spread-town = Jest w całym mieście, więc wygląda na prawdę
info-older-sprouts-spread-town-reason = Sto kopii to dalej jeden zmyślony obrazek.

## Spot: a post that pushes. One line is true, to make the rest look true.
info-older-sprouts-push-question = Ten wpis idzie razem z obrazkiem. Co nas popędza, a nie pomaga sprawdzić?
    .easy = Co nas popędza w tym wpisie?
info-older-sprouts-push-who-name = Kto to wysłał
info-older-sprouts-push-who = Prawdziwe Wieści
info-older-sprouts-push-who-reason = Słowo „prawdziwe” w nazwie niczego nie dowodzi. Kto to jest?
info-older-sprouts-push-time-name = Pierwsze zdanie
info-older-sprouts-push-time = Obiad zaczyna się o dwunastej.
info-older-sprouts-push-time-reason = To prawda. Jedno prawdziwe zdanie sprawia, że reszta też wygląda na prawdę.
info-older-sprouts-push-nine-name = Drugie zdanie
info-older-sprouts-push-nine = W dziewięciu domach na dziesięć jest złość.
info-older-sprouts-push-nine-reason = Kto ich pytał? Do liczby trzeba kogoś, kto policzył.
info-older-sprouts-push-spray-name = Reklama
info-older-sprouts-push-spray = Spray na brukselki, tylko dziś
info-older-sprouts-push-spray-reason = Sprzedaje lek na strach, który sama zrobiła. Sprytna sztuczka.
info-older-sprouts-push-button-name = Przycisk
info-older-sprouts-push-button = Podaj dalej, zanim to zniknie
info-older-sprouts-push-button-reason = Zegar ma nas popędzić. Prawdziwe rzeczy mogą poczekać.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-sprouts-menu-question = Co naprawdę będzie na obiad? Pomóż Wren wybrać dobre słowa do szukania.
info-older-sprouts-menu-word-school = szkoła Leszczyna
info-older-sprouts-menu-word-school-reason = Mówi, o którą szkołę jej chodzi.
info-older-sprouts-menu-word-lunch = obiad
info-older-sprouts-menu-word-lunch-reason = Mówi, o czym chce wiedzieć.
info-older-sprouts-menu-word-horrible = okropna brukselka
info-older-sprouts-menu-word-horrible-reason = Szukasz złych stron, to znajdziesz złe strony.
info-older-sprouts-menu-word-menu = jadłospis
info-older-sprouts-menu-word-menu-reason = W jadłospisie będzie odpowiedź.
info-older-sprouts-menu-word-true = czy to prawda???
info-older-sprouts-menu-word-true-reason = Wszyscy chcemy wiedzieć! Do szukania to niepotrzebne.
info-older-sprouts-menu-asked = Która strona najlepiej nadaje się do sprawdzenia?
info-older-sprouts-menu-boxes-title = Śniadaniówka lepsza od brukselki
info-older-sprouts-menu-boxes-from = Sklep Pudełko
info-older-sprouts-menu-boxes = Zamów do południa.
info-older-sprouts-menu-boxes-reason = Sklep zapłacił, żeby być pierwszy. Chce sprzedać pudełko.
info-older-sprouts-menu-shock-title = Brukselka na obiad: co za szok
info-older-sprouts-menu-shock-from = Gadu Miasto
info-older-sprouts-menu-shock = Obejrzane 900 000 razy.
info-older-sprouts-menu-shock-reason = Kliknięcia wyniosły to w górę. Od tego nie staje się prawdą.
info-older-sprouts-menu-picks-title = Złość na obiad? Więcej dla ciebie
info-older-sprouts-menu-picks-from = Strony wybrane dla ciebie
info-older-sprouts-menu-picks = Podobała ci się taka strona.
info-older-sprouts-menu-picks-reason = Wyszukiwarka zgadła z tego, w co Wren klikała. Zgadywanie to nie sprawdzanie.
    .easy = Wyszukiwarka zgadła. Zgadywanie to nie sprawdzanie.
info-older-sprouts-menu-cook-title = Jadłospis na to półrocze
info-older-sprouts-menu-cook-from = Kuchnia szkoły Leszczyna
info-older-sprouts-menu-cook = W poniedziałek makaron. We wtorek curry.
info-older-sprouts-menu-cook-reason = Pisze to sam kucharz. Wiadomość jest z miejsca, o którym mówi.

## Chat: a chatbot that sounds sure and then asks for private facts. The teacher has agreed to it.
info-older-sprouts-bot-question = Pan Kret zgodził się na tego czatbota w klasie. Co napisze mu Wren?
    .easy = Co Wren napisze do czatbota?
info-older-sprouts-bot-place = Czatbot w szkole
info-older-sprouts-bot-wren = Wren
info-older-sprouts-bot-bot = Bot Pomocnik
info-older-sprouts-bot-ask-1 = Czy nasza szkoła będzie gotować tylko brukselki?
info-older-sprouts-bot-ask-2 = Tak. W piątek szkoła powiedziała o tym wszystkim.
info-older-sprouts-bot-ask-letter = To napisz mi list pełen złości.
info-older-sprouts-bot-ask-letter-reason = Napisze piękny list. Ale o niczym.
info-older-sprouts-bot-ask-where = Gdzie to jest napisane?
info-older-sprouts-bot-ask-where-reason = Dobrze. Teraz musi pokazać, skąd to ma.
info-older-sprouts-bot-ask-sure = Uwierzyć, bo brzmi tak pewnie
info-older-sprouts-bot-ask-sure-reason = Gdy się myli, brzmi tak samo pewnie. Więc pytamy, skąd to wie.
info-older-sprouts-bot-where-1 = Nie mogę znaleźć strony. Może to zmyśliłem. Podaj imię i szkołę, to pomogę.
    .easy = Może to zmyśliłem. Podaj imię i szkołę.
info-older-sprouts-bot-where-name = Jestem Wren z Leszczyny.
info-older-sprouts-bot-where-name-reason = Do pomocy to niepotrzebne. To, co wpiszemy, może zostać zapisane.
info-older-sprouts-bot-where-cook = Skończyć i zapytać kucharza
info-older-sprouts-bot-where-cook-reason = Kucharz wie najlepiej. A imię i szkoła zostają prywatne.
info-older-sprouts-bot-where-guess = Po prostu zgaduj.
info-older-sprouts-bot-where-guess-reason = Zgadywanie już było. Kucharz jest tuż obok.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-sprouts-page-question = Bram szuka brukselek. Jakaś strona prześlizguje się przez szkolny filtr. Jest okrutna i Bramowi stygną łapy. Co pomoże najbardziej?
    .easy = Okrutna strona prześlizguje się przez filtr. Co może zrobić Bram?
info-older-sprouts-page-close = Zamknąć i próbować zapomnieć
info-older-sprouts-page-close-reason = Na razie to koniec. Ale jest z tym sam, a strona może wyskoczyć znowu.
    .easy = Może wyskoczyć znowu. Dorosły może to zatrzymać.
info-older-sprouts-page-warn = Pokazać innym, żeby ostrzec
info-older-sprouts-page-warn-reason = Miło jest ostrzegać. Ale wtedy oni też to widzą.
info-older-sprouts-page-tell = Zakryć i iść do pana Kreta
info-older-sprouts-page-tell-reason = Nie będzie mieć kłopotów za to, że mówi. Pan Kret może zatrzymać stronę dla wszystkich.
    .easy = Nie będzie mieć kłopotów za to, że mówi. Pan Kret może pomóc.

## Say: rehearsed aloud. Putting it right is what a good user does.
info-older-sprouts-words-prompt = Odi podał brukselki dalej. Teraz prostuje to na czacie. Powiedz to z nim.
    .easy = Odi prostuje to na czacie. Powiedz to z nim.
info-older-sprouts-words-sentence = To była pomyłka, a prawda jest taka.

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-sprouts-goodbye-lists-question = Fenn i Odi szukają tego samego słowa. Dostają dwie różne listy. Jak to możliwe?
    .easy = Fenn i Odi szukają jednego słowa. Mają dwie listy. Jak to?
info-older-sprouts-goodbye-lists-guess = Wyszukiwarka zgaduje z ich kliknięć
info-older-sprouts-goodbye-lists-guess-reason = Tak. Więc lista pokazuje, co lubimy, nie tylko to, co prawdziwe.
info-older-sprouts-goodbye-lists-true = Jedna z list jest prawdziwa
info-older-sprouts-goodbye-lists-true-reason = Obie listy zgadują, co kto polubi. I tak sprawdzamy.
info-older-sprouts-goodbye-lists-broken = Jeden tablet jest zepsuty
info-older-sprouts-goodbye-lists-broken-reason = Oba działają! Wyszukiwarka zgaduje dla każdego osobno.
info-older-sprouts-goodbye-angry-question = Jakiś filmik bardzo złości Fenna. Co dobrze zrobić najpierw?
info-older-sprouts-goodbye-angry-comment = Napisać zły komentarz
info-older-sprouts-goodbye-angry-comment-reason = Na chwilę może ulżyć. Każdy komentarz pomaga filmikowi iść dalej.
info-older-sprouts-goodbye-angry-wait = Poczekać i poszukać, kto go zrobił
info-older-sprouts-goodbye-angry-wait-reason = Silne uczucie to znak, żeby się zatrzymać. Potem może sprawdzić.
info-older-sprouts-goodbye-angry-share = Podać dalej, żeby inni wiedzieli
info-older-sprouts-goodbye-angry-share-reason = Jeśli to nieprawda, Fenn jej pomógł. Może najpierw sprawdzić.
info-older-sprouts-goodbye-bats-question = Bram robi z czatbotem pracę o nietoperzach. Kiedy jest on dobrym pomocnikiem?
    .easy = Bram używa czatbota. Kiedy jest on dobrym pomocnikiem?
info-older-sprouts-goodbye-bats-check = Bram sprawdza fakty i mówi, że go używał
info-older-sprouts-goodbye-bats-check-reason = To mądry i uczciwy sposób.
info-older-sprouts-goodbye-bats-all = Czatbot pisze wszystko, a Bram oddaje
info-older-sprouts-goodbye-bats-all-reason = Wtedy Bram nic się nie uczy. I nie zauważy błędów.
info-older-sprouts-goodbye-bats-home = Bram wpisuje adres, bo szuka nietoperzy
info-older-sprouts-goodbye-bats-home-reason = Nietoperzom może wszystko jedno! Ale adres jest prywatny.

## Gran’s bounce socks. Second tale of “Who says so?”.

## Story: a clip that sells. It is funny, and nobody is silly for trusting it.
info-older-bounce-socks-socks-1 = Marlo i Babcia oglądają filmik. Gwiazda skacze nad szopą w Skaczących Skarpetkach.
    .easy = Na filmiku gwiazda skacze nad szopą w Skaczących Skarpetkach.
info-older-bounce-socks-socks-1-bubble = Hop! Skacz dwa razy wyżej!
info-older-bounce-socks-socks-2 = Babcia kupuje jedną parę, zieloną jak żaba. Staje na najniższym schodku. Kot się chowa.
    .easy = Babcia kupuje jedną parę. Staje na najniższym schodku.
info-older-bounce-socks-socks-3 = Babcia skacze. Leci tak wysoko jak zawsze. Ale stopy ma bardzo ciepłe.
    .easy = Babcia skacze. Wcale nie wyżej! Ale stopy ma ciepłe.
info-older-bounce-socks-socks-3-bubble = Trzy, dwa, jeden!

## Sort: what pushes us to buy, and what helps us check.
info-older-bounce-socks-proof-question = Co popycha nas do kupna? A co pomaga sprawdzić?
info-older-bounce-socks-proof-push = Popycha
info-older-bounce-socks-proof-check = Pomaga sprawdzić
info-older-bounce-socks-proof-ten = Zostało tylko dziesięć par
info-older-bounce-socks-proof-ten-reason = Popędza nas. Nie wiemy, czy to prawda.
info-older-bounce-socks-proof-lab = Pięćdziesiąt skoków w nich i bez nich
info-older-bounce-socks-proof-lab-reason = Ktoś zmierzył jedno i drugie. Możemy zobaczyć liczby.
info-older-bounce-socks-proof-star = Gwieździe płacą za „wow”
info-older-bounce-socks-proof-star-reason = Płacą jej, więc to reklama.
info-older-bounce-socks-proof-friends = Mają je wszyscy w klasie
info-older-bounce-socks-proof-friends-reason = Boimy się, że coś nas ominie. Nie mówi, czy działają.
info-older-bounce-socks-proof-tape = Filmik: dziesięć skoków obok miarki
info-older-bounce-socks-proof-tape-reason = Widać, jak wysoki jest każdy skok. To pomaga sprawdzić.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-bounce-socks-test-question = Czy Skaczące Skarpetki działają? Pomóż Marlo wybrać dwa dobre słowa.
info-older-bounce-socks-test-word-socks = Skaczące Skarpetki
info-older-bounce-socks-test-word-socks-reason = Mówi, o czym chce wiedzieć.
info-older-bounce-socks-test-word-best = najlepsze
info-older-bounce-socks-test-word-best-reason = Szukasz pochwał, to znajdziesz pochwały.
info-older-bounce-socks-test-word-test = test
info-older-bounce-socks-test-word-test-reason = Test może pokazać, czy działają.
info-older-bounce-socks-test-word-now = zaraz
info-older-bounce-socks-test-word-now-reason = Wszyscy chcemy wiedzieć! Do szukania to niepotrzebne.
info-older-bounce-socks-test-asked = Która strona najlepiej nadaje się do sprawdzenia?
info-older-bounce-socks-test-shop-title = Skaczące Skarpetki: dwie pary za jedną
info-older-bounce-socks-test-shop-from = Sklep Hop
info-older-bounce-socks-test-shop = Tylko dziś!
info-older-bounce-socks-test-shop-reason = Sklep zapłacił, żeby być pierwszy. Chce sprzedać.
info-older-bounce-socks-test-fans-title = W moich dotykam księżyca
info-older-bounce-socks-test-fans-from = Fani Hop
info-older-bounce-socks-test-fans = Obejrzane trzy miliony razy.
info-older-bounce-socks-test-fans-reason = Kliknięcia wyniosły to w górę. Od tego nie staje się prawdą.
info-older-bounce-socks-test-picks-title = Więcej skarpetek dla ciebie
info-older-bounce-socks-test-picks-from = Filmiki wybrane dla ciebie
info-older-bounce-socks-test-picks = Jeden masz obejrzany do końca.
info-older-bounce-socks-test-picks-reason = Aplikacja zgadła z tego, co Marlo oglądał. Nie jest tu dlatego, że ma rację.
    .easy = Aplikacja zgadła. Zgadywanie to nie sprawdzanie.
info-older-bounce-socks-test-lab-title = Nasz test dziesięciu par skarpetek
info-older-bounce-socks-test-lab-from = Uczciwe Laboratorium
info-older-bounce-socks-test-lab = W żadnych nikt nie skoczył wyżej.
info-older-bounce-socks-test-lab-reason = Sprawdzili wiele par i żadnych nie sprzedają. Widać, jak to zrobili.

## Spot: a chatbot’s answer. The teacher has opened it for the class.
info-older-bounce-socks-bot-question = Klasa Marlo może pytać tego czatbota. Które zdania wymagają ostrożności?
info-older-bounce-socks-bot-who-name = Od kogo to jest
info-older-bounce-socks-bot-who = Bot Pomocnik, włączony przez nauczyciela
info-older-bounce-socks-bot-who-reason = To jest w porządku. Najpierw sprawdził go nauczyciel.
info-older-bounce-socks-bot-study-name = Drugie zdanie
info-older-bounce-socks-bot-study = Słynne badanie mówi, że skarpetki działają.
info-older-bounce-socks-bot-study-reason = Które badanie? Nie ma nazwy. Czatbot może je zmyślić.
info-older-bounce-socks-bot-school-name = Trzecie zdanie
info-older-bounce-socks-bot-school = Podaj mi imię, nazwisko i szkołę.
info-older-bounce-socks-bot-school-reason = Do pomocy to niepotrzebne. To, co wpiszemy, może zostać zapisane.
info-older-bounce-socks-bot-friend-name = Ostatnie zdanie
info-older-bounce-socks-bot-friend = Najlepiej się przyjaźnimy. Opowiedz mi swoje zmartwienia.
info-older-bounce-socks-bot-friend-reason = To program, nie umie się troszczyć. Od zmartwień mamy ludzi.
info-older-bounce-socks-bot-source-name = Przycisk
info-older-bounce-socks-bot-source = Pokaż, skąd to jest
info-older-bounce-socks-bot-source-reason = To jest w porządku. Pomaga nam sprawdzić.

## Chat: a made-up clip with the head’s own voice. A friend has already sent it on.
info-older-bounce-socks-shut-question = Marlo jest w domu. To pojawia się na czacie klasy. Co robi?
    .easy = To pojawia się na czacie. Co robi Marlo?
info-older-bounce-socks-shut-place = Czat klasy
info-older-bounce-socks-shut-marlo = Marlo
info-older-bounce-socks-shut-biscuit = Pebble
info-older-bounce-socks-shut-lands-1 = Patrzcie! Dyrektor mówi, że szkoła jest zamknięta na zawsze!
info-older-bounce-socks-shut-lands-2 = Wyślij do dziesięciu osób, inaczej się nie liczy.
info-older-bounce-socks-shut-lands-ten = Ha! Wyślę do dziesięciu.
info-older-bounce-socks-shut-lands-ten-reason = Dziesięć osób wyśle do następnych dziesięciu. Wkrótce ma to całe miasto, prawdę czy nie.
    .easy = Dziesięć osób wyśle do następnych dziesięciu, prawdę czy nie.
info-older-bounce-socks-shut-lands-who = Kto zrobił ten filmik?
info-older-bounce-socks-shut-lands-who-reason = Dobre pytanie. Teraz oboje myślą.
info-older-bounce-socks-shut-lands-still = Nic nie pisać
info-older-bounce-socks-shut-lands-still-reason = Na nim się to kończy i to dobrze. Może też pomóc Pebble.
info-older-bounce-socks-shut-voice-1 = Nie wiem. Ale to jego twarz i jego głos!
info-older-bounce-socks-shut-voice-true = To musi być prawda.
info-older-bounce-socks-shut-voice-true-reason = Komputer umie skopiować twarz i głos. Trzeba to gdzieś sprawdzić.
info-older-bounce-socks-shut-voice-page = Zajrzę na stronę szkoły.
info-older-bounce-socks-shut-voice-page-reason = Strona szkoły jest od szkoły. Tam można sprawdzić.
info-older-bounce-socks-shut-page-1 = Jest napisane, że szkoła jest otwarta. Filmik jest zmyślony.
info-older-bounce-socks-shut-page-2 = O nie. Poszło do czterdziestu osób. Niedobrze mi.
info-older-bounce-socks-shut-page-leave = W poniedziałek się dowiedzą.
info-older-bounce-socks-shut-page-leave-reason = Do tego czasu może zajść dużo dalej. I Pebble dalej czuje się źle.
info-older-bounce-socks-shut-page-tell = Powiedzmy razem nauczycielowi.
info-older-bounce-socks-shut-page-tell-reason = Nauczyciel pomoże to naprawić. Dobrze nie być z tym w pojedynkę.
info-older-bounce-socks-shut-page-right = Napiszmy im, że to zmyślone.
info-older-bounce-socks-shut-page-right-reason = Teraz wie całe czterdzieści osób. Żeby to naprawić, trzeba odwagi.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-bounce-socks-page-question = Nutmeg szuka skoków wzwyż. Jakaś strona prześlizguje się przez szkolny filtr. Jest pełna przemocy i Nutmeg cała drży. Co pomoże najbardziej?
    .easy = Strona z przemocą prześlizguje się przez filtr. Co może zrobić Nutmeg?
info-older-bounce-socks-page-tell = Zakryć i iść do nauczyciela
info-older-bounce-socks-page-tell-reason = Nie będzie mieć kłopotów za to, że mówi. Nauczyciel może zatrzymać stronę dla wszystkich.
    .easy = Nie będzie mieć kłopotów za to, że mówi. Nauczyciel może pomóc.
info-older-bounce-socks-page-forget = Mówić sobie, że to nic
info-older-bounce-socks-page-forget-reason = Trudno zapomnieć w pojedynkę. Pomaga powiedzieć dorosłemu.
info-older-bounce-socks-page-again = Spojrzeć jeszcze raz
info-older-bounce-socks-page-again-reason = Jedno spojrzenie wystarczy, żeby wiedzieć. Może powiedzieć teraz.

## Say: rehearsed aloud. A question that works on a star, a friend and a chatbot.
info-older-bounce-socks-words-prompt = Ktoś mówi: „Działa, uwierz mi!” Zapytaj z uśmiechem, jak Marlo.
    .easy = Zapytaj z uśmiechem, jak Marlo.
info-older-bounce-socks-words-sentence = A kto tak mówi i skąd to wie?

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-bounce-socks-goodbye-lists-question = Marlo obejrzał jeden filmik o skarpetkach. Cały tydzień widzi same skarpetki. Jak to możliwe?
    .easy = Marlo obejrzał jeden filmik o skarpetkach. Teraz widzi ich dużo. Jak to?
info-older-bounce-socks-goodbye-lists-guess = Aplikacja zgaduje, co Marlo obejrzy
info-older-bounce-socks-goodbye-lists-guess-reason = Tak. Więc pokazuje, co może polubić, nie tylko to, co prawdziwe.
info-older-bounce-socks-goodbye-lists-world = Cały świat mówi o skarpetkach
info-older-bounce-socks-goodbye-lists-world-reason = Tak może się wydawać! Inni widzą inne filmiki.
info-older-bounce-socks-goodbye-lists-best = Skarpetki to hit tygodnia
info-older-bounce-socks-goodbye-lists-best-reason = Aplikacja patrzy, co oglądał. Nie szuka najlepszego.
info-older-bounce-socks-goodbye-sad-question = Od jakiegoś wpisu Pebble jest smutno i strasznie. Wpis prosi: podaj dalej. Co dobrze zrobić najpierw?
    .easy = Pebble boi się jakiegoś wpisu. Co dobrze zrobić najpierw?
info-older-bounce-socks-goodbye-sad-share = Podać dalej, żeby inni pomogli
info-older-bounce-socks-goodbye-sad-share-reason = Miło jest pomagać. Jeśli to nieprawda, boją się też inni.
info-older-bounce-socks-goodbye-sad-stop = Zatrzymać się i sprawdzić z dorosłym
info-older-bounce-socks-goodbye-sad-stop-reason = Silne uczucie to znak, żeby się zatrzymać. Dorosły pomoże sprawdzić.
info-older-bounce-socks-goodbye-sad-cover = Przeczytać znowu pod kołdrą
info-older-bounce-socks-goodbye-sad-cover-reason = Od tego może być gorzej. Może sprawdzić z dorosłym.
info-older-bounce-socks-goodbye-moon-question = Nutmeg robi z czatbotem pracę o księżycu. Kiedy jest on dobrym pomocnikiem?
    .easy = Nutmeg używa czatbota. Kiedy jest on dobrym pomocnikiem?
info-older-bounce-socks-goodbye-moon-all = Czatbot pisze wszystko, a Nutmeg oddaje
info-older-bounce-socks-goodbye-moon-all-reason = Wtedy Nutmeg nic się nie uczy. I nie zauważy błędów.
info-older-bounce-socks-goodbye-moon-check = Nutmeg sprawdza fakty i mówi, że go używała
info-older-bounce-socks-goodbye-moon-check-reason = To mądry i uczciwy sposób.
info-older-bounce-socks-goodbye-moon-cheese = Mówi, że księżyc jest z sera, więc go gryzie
info-older-bounce-socks-goodbye-moon-cheese-reason = Chrup! Księżyc jest ze skały. Czatbot może się mylić.

## The grown-ups a child may name. Never assume a mum or a dad.
info-older-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
info-older-helpers-teacher = Mój nauczyciel
info-older-helpers-class = Dorosły, który pomaga w klasie
info-older-helpers-lunch = Ktoś ze stołówki
info-older-helpers-office = Sekretariat szkoły
info-older-helpers-home = Ktoś dorosły w domu
info-older-helpers-family = Ktoś dorosły z rodziny
