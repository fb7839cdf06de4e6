# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-middle-title = Kto to znajdzie?
repu-middle-outcome-find = Wiem, co inni mogą o mnie znaleźć, zobaczyć albo zrobić.
repu-middle-outcome-stays = Wiem, że kopie mogą zostać i iść dalej.
repu-middle-outcome-ask = Pytam, zanim wrzucę coś o kimś innym.
repu-middle-outcome-settings = Umiem ustawić, kto widzi moją stronę.

## Story: an old clip of Bram, who sang with a bucket on his head, is found again.
repu-middle-bucket-king-1 = W grach Bram to Król Wiadro. Rok temu śpiewał z wiadrem na głowie.
    .easy = Rok temu Bram śpiewał z wiadrem na głowie.
repu-middle-bucket-king-1-bubble = Na kolana przed wiadrem!
repu-middle-bucket-king-2 = Wrzucił filmik na stronę z piosenkami. Potem o nim zapomniał.
    .easy = Wrzucił filmik na stronę z piosenkami.
repu-middle-bucket-king-2-bubble = Brzdęk, brzdęk, ja jestem król!
repu-middle-bucket-king-3 = Teraz nuci to cały Klub Księżycowych Spacerów. Bram czerwieni się pod paskami.
repu-middle-bucket-king-3-bubble = Brzdęk, brzdęk! To ty?

## Search: Bram and his aunt look up what others can find about him
repu-middle-bucket-look-question = Bram i jego ciocia chcą znaleźć stary filmik. Jakich słów mogą szukać?
    .easy = Bram i ciocia szukają starego filmiku. Wybierz słowa do szukania.
repu-middle-bucket-look-bucket = Król Wiadro
repu-middle-bucket-look-bucket-reason = Tak się tam nazywał.
repu-middle-bucket-look-song = piosenka
repu-middle-bucket-look-song-reason = Mówi, jaki to filmik.
repu-middle-bucket-look-school = jego szkoła
repu-middle-bucket-look-school-reason = Jego szkoła jest prywatna. Nie trzeba jej wpisywać.
repu-middle-bucket-look-please = proszę
repu-middle-bucket-look-please-reason = Jak grzecznie! Ale do szukania to niepotrzebne.
repu-middle-bucket-look-asked = Co pokazuje, co inni mogą znaleźć o Bramie?
repu-middle-bucket-look-shop-title = Wiadra: kup dwa!
repu-middle-bucket-look-shop-from = Reklama, Wiadrowo
repu-middle-bucket-look-shop = Czerwone, niebieskie i wielkie!
repu-middle-bucket-look-shop-reason = Chce sprzedać wiadra. Nie jest o Bramie.
repu-middle-bucket-look-clip-title = Król Wiadro śpiewa
repu-middle-bucket-look-clip-from = Staw Piosenek, strona z muzyką
repu-middle-bucket-look-clip = Borsuk, wiadro i jedna głośna piosenka.
repu-middle-bucket-look-clip-reason = To on! Teraz ciocia może poprosić, żeby to usunęli.
repu-middle-bucket-look-museum-title = Dawni królowie
repu-middle-bucket-look-museum-from = Stary Dwór, muzeum
repu-middle-bucket-look-museum = Mieli korony. Żadnych wiader.
repu-middle-bucket-look-museum-reason = Piękni królowie, ale nie ten, którego szukamy.

## Choice: a copy may stay when the page has taken the clip down
repu-middle-bucket-gone-question = Strona usuwa filmik. Czy zniknął?
repu-middle-bucket-gone-yes = Tak, zniknął na zawsze
repu-middle-bucket-gone-yes-reason = Zniknął z tej strony. Ale ktoś może mieć kopię.
repu-middle-bucket-gone-copies = Ze strony tak, ale mogą być kopie
repu-middle-bucket-gone-copies-reason = Właśnie tak. Gdy wyskoczy kopia, dorosły też może pomóc.
repu-middle-bucket-gone-worse = Nie, więc nie warto prosić
repu-middle-bucket-gone-worse-reason = Warto prosić! Teraz znajdzie go o wiele mniej osób.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-bucket-sees-question = Kto może to zobaczyć?
repu-middle-bucket-sees-page = Filmik na otwartej stronie
repu-middle-bucket-sees-page-partner = Każdy
repu-middle-bucket-sees-page-reason = Otwarta strona jest jak plakat na ulicy.
repu-middle-bucket-sees-friend = Zdjęcie, które wysyłam Wren
repu-middle-bucket-sees-friend-partner = Wren i ci, którym je wyśle
repu-middle-bucket-sees-friend-reason = Jedno dotknięcie i idzie dalej.
repu-middle-bucket-sees-school = Szukanie w szkole
repu-middle-bucket-sees-school-partner = Moja szkoła
repu-middle-bucket-sees-school-reason = Szkoła sprawdza, żeby nas chronić.
repu-middle-bucket-sees-thought = Piosenka w mojej głowie
repu-middle-bucket-sees-thought-partner = Tylko ja
repu-middle-bucket-sees-thought-reason = Tej nikt nie znajdzie. Brzdęk!

## Build: a new page for the game, without private facts
repu-middle-bucket-profile-question = Bram robi z ciocią nową stronę do gry. Pomóż mu ją wypełnić.
repu-middle-bucket-profile-name = Moje imię tutaj
repu-middle-bucket-profile-name-real = Bram Brook, 8 lat
repu-middle-bucket-profile-name-real-reason = To mówi, kim jest. Ze zmyślonym imieniem to zostaje prywatne.
repu-middle-bucket-profile-name-mud = Baron Błoto
repu-middle-bucket-profile-name-mud-reason = Zmyślone i niczego nie zdradza. Na kolana przed błotem!
repu-middle-bucket-profile-picture = Mój obrazek
repu-middle-bucket-profile-picture-photo = Moje zdjęcie
repu-middle-bucket-profile-picture-photo-reason = Zdjęcie można skopiować i zachować. Rysunek też jest fajny.
repu-middle-bucket-profile-picture-boot = Rysunek buta
repu-middle-bucket-profile-picture-boot-reason = Nikt nie wie, że to Bram. Świetny but!
repu-middle-bucket-profile-about = O mnie
repu-middle-bucket-profile-about-club = Księżycowe Spacery, piątek o 6
repu-middle-bucket-profile-about-club-reason = To mówi, gdzie go szukać. Może to pominąć.
repu-middle-bucket-profile-about-like = Lubię księżyc i błoto
repu-middle-bucket-profile-about-like-reason = Wiele osób lubi błoto. Można mówić.
repu-middle-bucket-profile-see = Kto widzi tę stronę
repu-middle-bucket-profile-see-all = Każdy
repu-middle-bucket-profile-see-all-reason = Wtedy mogą ją znaleźć nieznani ludzie.
repu-middle-bucket-profile-see-list = Tylko moja lista
repu-middle-bucket-profile-see-list-reason = Zna każde imię na swojej liście.
repu-middle-bucket-profile-done = Teraz Baron Błoto może grać. Strona jest fajna, a Bram zostaje prywatny.

## Sort: what Bram may share himself, and what he asks about first
repu-middle-bucket-friends-question = Bram ma dużo nowych filmików. Które może pokazać, a kiedy najpierw pyta?
    .easy = Może to pokazać czy najpierw pyta?
repu-middle-bucket-friends-go = Można pokazać
repu-middle-bucket-friends-ask = Zapytaj
repu-middle-bucket-friends-moon = Filmik z księżycem
repu-middle-bucket-friends-moon-reason = Nikogo na nim nie ma. Księżyc się nie obrazi.
repu-middle-bucket-friends-wren = Wren w czepku kąpielowym
repu-middle-bucket-friends-wren-reason = To jej czepek i jej głowa. Powie tak albo nie.
repu-middle-bucket-friends-poem = Rymowanka, którą ułożył
repu-middle-bucket-friends-poem-reason = Sam ją ułożył i nie jest o nikim innym.
repu-middle-bucket-friends-odi = Odi płacze na smutnym filmie
repu-middle-bucket-friends-odi-reason = To chwila Odiego. Miło jest go zapytać albo nie pokazywać.
repu-middle-bucket-friends-me = Zdjęcie Brama
repu-middle-bucket-friends-me-reason = Jego zdjęcia są prywatne. Pyta dorosłego.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-bucket-words-prompt = Wren chce nagrać nową piosenkę. Bram się zgadza, jeśli ona też założy wiadro! Powiedz to, co teraz mówi innym.
    .easy = Wren chce nagrać Brama. On się zgadza! Powiedz jego słowa.
repu-middle-bucket-words-sentence = Proszę, zapytaj mnie, zanim to pokażesz.

## Exit, three questions: asking first, copies, what others find
repu-middle-bucket-goodbye-ask-question = Fenn ma śmieszny filmik z Odim. Co najpierw?
repu-middle-bucket-goodbye-ask-ask = Pyta Odiego
repu-middle-bucket-goodbye-ask-ask-reason = Jest na nim Odi, więc Odi decyduje.
repu-middle-bucket-goodbye-ask-one = Wysyła tylko jednej osobie
repu-middle-bucket-goodbye-ask-one-reason = Jedna osoba może podać dziesięciu. Fenn może najpierw zapytać.
repu-middle-bucket-goodbye-ask-later = Wysyła, a potem mu mówi
repu-middle-bucket-goodbye-ask-later-reason = Wtedy za późno na „nie”. Fenn może najpierw zapytać.
repu-middle-bucket-goodbye-copy-question = Wren usunęła zdjęcie, ale wyskakuje kopia. Co może pomóc?
repu-middle-bucket-goodbye-copy-hide = Mówić, że to nie ona
repu-middle-bucket-goodbye-copy-hide-reason = Wtedy jest z tym sama. Dorosły może pomóc.
repu-middle-bucket-goodbye-copy-tell = Powiedzieć zaufanemu dorosłemu
repu-middle-bucket-goodbye-copy-tell-reason = Dorosły może pomóc z kopiami. To nie wina Wren.
repu-middle-bucket-goodbye-copy-quiet = Czekać i nic nie mówić
repu-middle-bucket-goodbye-copy-quiet-reason = Gdy czeka, kopia może iść dalej. Może powiedzieć teraz.
repu-middle-bucket-goodbye-page-question = Komu najlepiej pokazać stronę Odiego?
repu-middle-bucket-goodbye-page-all = Każdemu
repu-middle-bucket-goodbye-page-all-reason = Wtedy mogą ją znaleźć nieznani ludzie.
repu-middle-bucket-goodbye-page-list = Tylko osobom z jego listy
repu-middle-bucket-goodbye-page-list-reason = Wie, kto na niej jest. Może ustawić to z dorosłym.
repu-middle-bucket-goodbye-page-fans = Każdemu, kto mówi, że jest fanem
repu-middle-bucket-goodbye-page-fans-reason = Mogą być mili. Ale nie wie na pewno, kto to.

## Story: a picture maker (a computer program that draws what is asked) puts Biscuit’s face on a prawn in a tutu. The children are Marlo and Biscuit.
repu-middle-prawn-tutu-1 = Klasa ma program, który rysuje. Rysuje, o co poproszą.
repu-middle-prawn-tutu-1-bubble = Narysuj krewetkę w spódniczce!
repu-middle-prawn-tutu-2 = W domu Marlo dodaje zdjęcie Biscuit. Krewetka ma jej twarz i tańczy na księżycu!
    .easy = Marlo dodaje zdjęcie Biscuit. Teraz krewetka ma jej twarz!
repu-middle-prawn-tutu-2-bubble = A teraz z twarzą Biscuit!
repu-middle-prawn-tutu-3 = Marlo wysyła to dalej. Przed obiadem widziało to pół szkoły. Biscuit się nie zgodziła.
    .easy = Marlo wysyła to dalej. Biscuit się nie zgodziła.
repu-middle-prawn-tutu-3-bubble = Zatańcz jak krewetka!

## Spot: the page that went round. The clues are the parts about the real Biscuit.
repu-middle-prawn-clues-question = To strona, która krążyła po szkole. Na co trzeba zgody Biscuit?
    .easy = Na co trzeba zgody Biscuit?
repu-middle-prawn-clues-picture-name = Obrazek
repu-middle-prawn-clues-picture = Krewetka ma twarz Biscuit.
repu-middle-prawn-clues-picture-reason = To jej twarz i inni mogą ją skopiować. Nie zgodziła się.
repu-middle-prawn-clues-made-name = Małe literki
repu-middle-prawn-clues-made = Zrobione w programie Garnek
repu-middle-prawn-clues-made-reason = Mówi, że zrobił to program. To uczciwe.
repu-middle-prawn-clues-name-name = Pierwsze zdanie
repu-middle-prawn-clues-name = Marlo oraz Biscuit Hill, klasa 4
repu-middle-prawn-clues-name-reason = Imię i klasa mówią, kim jest. To jest prywatne.
repu-middle-prawn-clues-dance-name = Drugie zdanie
repu-middle-prawn-clues-dance = Tak tańczy na wuefie!
repu-middle-prawn-clues-dance-reason = To nieprawda, a ktoś może uwierzyć.

## Order: how one picture became many
repu-middle-prawn-far-question = Jak krewetka zaszła tak daleko?
repu-middle-prawn-far-photo = Marlo ma zdjęcie Biscuit
repu-middle-prawn-far-photo-reason = Najpierw jest jedno prawdziwe zdjęcie.
repu-middle-prawn-far-made = Robi z niego krewetkę
repu-middle-prawn-far-made-reason = Potem program robi z niego nowy obrazek.
repu-middle-prawn-far-share = Wysyła ją dalej
repu-middle-prawn-far-share-reason = I poszło, nie da się zawołać z powrotem.
repu-middle-prawn-far-copy = Inni kopiują i podają dalej
repu-middle-prawn-far-copy-reason = Na końcu kopii jest więcej, niż można zliczyć.

## Choice: what Marlo can do. He liked the joke; now he sees how it landed.
repu-middle-prawn-what-now-bubble = Na to się nie zgodziłam.
repu-middle-prawn-what-now-question = Marlo to słyszy. Co może zrobić?
repu-middle-prawn-what-now-joke = Mówić, że krewetki są słodkie
repu-middle-prawn-what-now-joke-reason = Są! Ale to jej twarz, a ona się nie zgodziła.
repu-middle-prawn-what-now-more = Zrobić też jedną ze sobą
repu-middle-prawn-what-now-more-reason = Wtedy trzeba gonić dwie. Może przestać i poprosić o pomoc.
repu-middle-prawn-what-now-sorry = Przeprosić i pójść z nią do pani Plum
repu-middle-prawn-what-now-sorry-reason = To odważne i miłe. Pani Plum pomoże to usunąć.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-prawn-sees-question = Kto może to zobaczyć?
repu-middle-prawn-sees-open = Obrazek na otwartej stronie
repu-middle-prawn-sees-open-partner = Każdy
repu-middle-prawn-sees-open-reason = Otwarta strona jest jak plakat na ulicy.
repu-middle-prawn-sees-sent = Obrazek, który wysyłam Marlo
repu-middle-prawn-sees-sent-partner = Marlo i ci, którym go wyśle
repu-middle-prawn-sees-sent-reason = Jedno dotknięcie i idzie dalej.
repu-middle-prawn-sees-school = To, co piszę w szkole
repu-middle-prawn-sees-school-partner = Moja szkoła
repu-middle-prawn-sees-school-reason = Szkoła sprawdza, żeby nas chronić.

## Build: switches for who may see and use a picture
repu-middle-prawn-switches-question = Pomóż Biscuit i dziadkowi ustawić jej stronę.
repu-middle-prawn-switches-photo = Kto widzi moje zdjęcia
repu-middle-prawn-switches-photo-all = Każdy
repu-middle-prawn-switches-photo-all-reason = Wtedy nieznani ludzie mogą je widzieć i kopiować.
repu-middle-prawn-switches-photo-list = Tylko moja lista
repu-middle-prawn-switches-photo-list-reason = Zna każde imię na swojej liście.
repu-middle-prawn-switches-save = Zapis moich zdjęć
repu-middle-prawn-switches-save-on = Tak
repu-middle-prawn-switches-save-on-reason = Wtedy łatwo je zmienić. „Nie” jest bezpieczniejsze.
repu-middle-prawn-switches-save-off = Nie
repu-middle-prawn-switches-save-off-reason = To dobry płot. Nie zatrzyma każdej kopii, więc i tak wybiera ostrożnie.
repu-middle-prawn-switches-tag = Moje imię na zdjęciach
repu-middle-prawn-switches-tag-on = Bez pytania
repu-middle-prawn-switches-tag-on-reason = Wtedy jej imię może trafić na krewetkę. Może wybrać „zapytaj”.
repu-middle-prawn-switches-tag-ask = Zapytaj mnie
repu-middle-prawn-switches-tag-ask-reason = Teraz może powiedzieć tak albo nie.
repu-middle-prawn-switches-done = Ustawione! Na jej stronie jest krewetka, którą sama narysowała.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-prawn-words-prompt = Na drugi dzień Marlo najpierw pyta. Biscuit zgadza się na homara z twarzą Marlo! Powiedz to, co mówi teraz innym.
    .easy = Na drugi dzień Marlo najpierw pyta. Powiedz to, co mówi teraz Biscuit.
repu-middle-prawn-words-sentence = Proszę, zapytaj mnie, zanim to zrobisz lub pokażesz.

## Exit, three questions: asking first, copies, settings
repu-middle-prawn-goodbye-ask-question = Biscuit chce dać twarz Pebble na tort. Co najpierw?
repu-middle-prawn-goodbye-ask-nice = Zrobić bardzo ładny tort
repu-middle-prawn-goodbye-ask-nice-reason = To dalej twarz Pebble. Biscuit może najpierw zapytać.
repu-middle-prawn-goodbye-ask-ask = Pyta Pebble
repu-middle-prawn-goodbye-ask-ask-reason = To jej twarz, więc ona decyduje.
repu-middle-prawn-goodbye-ask-show = Pokazać go innym
repu-middle-prawn-goodbye-ask-show-reason = Wtedy Pebble nie może odmówić. Biscuit może najpierw zapytać.
repu-middle-prawn-goodbye-copy-question = Krąży zmyślony obrazek, a na nim Tumble. Co może pomóc?
repu-middle-prawn-goodbye-copy-tell = Powiedzieć zaufanemu dorosłemu
repu-middle-prawn-goodbye-copy-tell-reason = Dorosły pomoże to zatrzymać. Tumble nie jest niczemu winny.
repu-middle-prawn-goodbye-copy-back = Zrobić taki o nich
repu-middle-prawn-goodbye-copy-back-reason = Wtedy smutno jest dwóm osobom. Tumble może powiedzieć.
repu-middle-prawn-goodbye-copy-wait = Czekać, aż kopie znikną
repu-middle-prawn-goodbye-copy-wait-reason = Kopie mogą zostać długo. Tumble może powiedzieć teraz.
repu-middle-prawn-goodbye-set-question = Kiedy strona ze zdjęciami Pebble jest prywatna?
repu-middle-prawn-goodbye-set-all = Gdy widzi ją każdy
repu-middle-prawn-goodbye-set-all-reason = Wtedy nieznani ludzie mogą kopiować jej zdjęcia.
repu-middle-prawn-goodbye-set-list = Gdy widzi ją tylko jej lista
repu-middle-prawn-goodbye-set-list-reason = Wie, kto na niej jest. Może ustawić to z dorosłym.
repu-middle-prawn-goodbye-set-name = Gdy jest tam jej pełne imię
repu-middle-prawn-goodbye-set-name-reason = Wtedy łatwo ją znaleźć. Może użyć zmyślonego imienia.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-middle-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
repu-middle-helpers-teacher = Mój nauczyciel
repu-middle-helpers-class = Dorosły, który pomaga w klasie
repu-middle-helpers-lunch = Ktoś ze stołówki
repu-middle-helpers-office = Sekretariat szkoły
repu-middle-helpers-home = Ktoś dorosły w domu
repu-middle-helpers-family = Ktoś dorosły z rodziny
