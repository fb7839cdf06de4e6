# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-middle-title = Zapytaj autora
copy-middle-outcome-maker = Wiem, że obrazki, piosenki i gry mają autora.
copy-middle-outcome-ask = Najpierw pytam albo wybieram to, co jest za darmo.
copy-middle-outcome-credit = Mówię, kto to zrobił.
copy-middle-outcome-mine = Decyduję, kto używa moich prac. Moje prawdziwe imię zostaje prywatne.

## Story: Bram finds a picture that somebody drew
copy-middle-snail-race-poster-1 = W piątek jest szkolny wyścig ślimaków. Bram robi plakat.
    .easy = Bram robi plakat na wyścig ślimaków.
copy-middle-snail-race-poster-1-bubble = Będzie bardzo, bardzo wolno!
copy-middle-snail-race-poster-2 = Na jakiejś stronie znajduje ślimaka w kasku. Najlepszy ślimak na świecie!
    .easy = Na jakiejś stronie znajduje świetnego ślimaka.
copy-middle-snail-race-poster-2-bubble = Po prostu go wezmę.
copy-middle-snail-race-poster-3 = Wren przygląda się z bliska. Ktoś narysował każdą małą kreskę.
copy-middle-snail-race-poster-3-bubble = Ciekawe, kto to zrobił?

## Search: words that find a picture with its maker’s yes
copy-middle-snail-race-find-question = Bram potrzebuje ślimaka, którego może użyć. Wybierz słowa do szukania.
    .easy = Wybierz słowa, żeby znaleźć ślimaka, którego może użyć.
copy-middle-snail-race-find-snail = ślimak
copy-middle-snail-race-find-snail-reason = Mówi, czego szuka.
copy-middle-snail-race-find-fast = szybki
copy-middle-snail-race-find-fast-reason = Ślimak bywa różny, ale szybki to nie!
copy-middle-snail-race-find-picture = obrazek
copy-middle-snail-race-find-picture-reason = Mówi, jakiej rzeczy potrzebuje.
copy-middle-snail-race-find-free = do użycia
copy-middle-snail-race-find-free-reason = Znajduje autorów, którzy się zgadzają.
copy-middle-snail-race-find-poster = plakat
copy-middle-snail-race-find-poster-reason = Plakat robi sam. Potrzebuje na niego ślimaka.
copy-middle-snail-race-find-asked = Którego Bram może dać na plakat?
copy-middle-snail-race-find-stickers = Naklejki ze ślimakiem
copy-middle-snail-race-find-stickers-from = Sklep Klej i Już
copy-middle-snail-race-find-stickers-text = Dziesięć ślimaków za dwa funty!
copy-middle-snail-race-find-stickers-reason = To reklama. Chce mu coś sprzedać.
copy-middle-snail-race-find-helmet = Ślimak w kasku
copy-middle-snail-race-find-helmet-from = Obrazki Pip Quill
copy-middle-snail-race-find-helmet-text = Proszę, zapytaj, zanim użyjesz.
copy-middle-snail-race-find-helmet-reason = Pip chce, żeby pytać. Więc najpierw pyta.
copy-middle-snail-race-find-moss = Ślimaki dla ciebie
copy-middle-snail-race-find-moss-from = Pudełko Obrazków Moss
copy-middle-snail-race-find-moss-text = Można użyć. Napisz tylko, że to rysunek Inki Moss.
copy-middle-snail-race-find-moss-reason = Inka się zgadza i mówi, na co.

## Choice: the maker’s name goes with the picture
copy-middle-snail-race-below-question = Bram bierze ślimaka Inki Moss. Co może napisać pod spodem?
    .easy = Ślimaka narysowała Inka. Co Bram pod nim pisze?
copy-middle-snail-race-below-bram = Ślimak: Bram
copy-middle-snail-race-below-bram-reason = Zrobił fajny plakat. Ale ślimaka narysowała Inka.
copy-middle-snail-race-below-net = Ślimak z internetu
copy-middle-snail-race-below-net-reason = Internet nie ma rąk! Ślimaka narysował człowiek.
copy-middle-snail-race-below-inka = Ślimak: Inka Moss
copy-middle-snail-race-below-inka-reason = Teraz wszyscy wiemy, kto go narysował.

## Sort: what has a yes already, and what needs one
copy-middle-snail-race-race-day-question = Czego Bram może użyć na wyścigu? A o co najpierw pyta?
    .easy = Czego może użyć? A o co najpierw pyta?
copy-middle-snail-race-race-day-fine = Można użyć
copy-middle-snail-race-race-day-ask = Zapytaj
copy-middle-snail-race-race-day-photo = Jego zdjęcie toru
copy-middle-snail-race-race-day-photo-reason = Sam je zrobił, więc sam decyduje.
copy-middle-snail-race-race-day-odi = Rysunek Odiego ze ściany
copy-middle-snail-race-race-day-odi-reason = To dzieło Odiego. Odi powie tak albo nie.
copy-middle-snail-race-race-day-song = Piosenka z filmu
copy-middle-snail-race-race-day-song-reason = Ktoś ją napisał i zaśpiewał. Pan Kret pomoże zapytać.
copy-middle-snail-race-race-day-free = Rytm z napisem „można użyć”
copy-middle-snail-race-race-day-free-reason = Autor się zgadza. Bram mówi, kto to zrobił.
copy-middle-snail-race-race-day-fact = Fakt: ślimak ma jedną nogę
copy-middle-snail-race-race-day-fact-reason = Fakty są dla wszystkich. Bram pisze własnymi słowami.
copy-middle-snail-race-race-day-page = Strona z książki
copy-middle-snail-race-race-day-page-reason = Ktoś ją napisał. Może zapytać albo pisać własnymi słowami.

## Chat: Wren’s song is in Fenn’s clip. Fenn means no harm.
copy-middle-snail-race-song-question = Fenn użył ślimaczej piosenki Wren. Co ona może powiedzieć?
copy-middle-snail-race-song-place = Czat klasy
copy-middle-snail-race-song-wren = Wren
copy-middle-snail-race-song-fenn = Fenn
copy-middle-snail-race-song-clip-1 = W moim filmiku jest twoja piosenka!
copy-middle-snail-race-song-clip-thief = Ty złodzieju! Usuń to!
copy-middle-snail-race-song-clip-thief-reason = Może czuć złość i to jest w porządku. Miłe słowa działają lepiej.
copy-middle-snail-race-song-clip-hush = Milczeć i się smucić
copy-middle-snail-race-song-clip-hush-reason = Fenn nie zgadnie, co ona czuje. Może mu powiedzieć.
copy-middle-snail-race-song-clip-next = Fajne. Najpierw mnie zapytaj.
copy-middle-snail-race-song-clip-next-reason = Teraz Fenn wie, czego Wren chce.
copy-middle-snail-race-song-sorry-1 = Ojej! Przepraszam. Mogę ją zostawić?
copy-middle-snail-race-song-sorry-yes = Tak, jeśli powiesz, że jest moja.
copy-middle-snail-race-song-sorry-yes-reason = To jej piosenka. Może się zgodzić i powiedzieć, na co.
copy-middle-snail-race-song-sorry-no = Nie, proszę, usuń ją.
copy-middle-snail-race-song-sorry-no-reason = To jej piosenka. „Nie” też jest dobrą odpowiedzią.
copy-middle-snail-race-song-sorry-know = Rób, co chcesz.
copy-middle-snail-race-song-sorry-know-reason = Wtedy Fenn musi zgadywać. To jej piosenka, więc może wybrać.
copy-middle-snail-race-song-name-1 = To na otwartą stronę. Jakie imię?
copy-middle-snail-race-song-name-real = Wren Królik, szkoła Pod Kałużą.
copy-middle-snail-race-song-name-real-reason = Otwartą stronę widzą wszyscy. Imię i szkoła zostają prywatne.
copy-middle-snail-race-song-name-bun = Błotna Bułka. To ja!
copy-middle-snail-race-song-name-bun-reason = Piosenka jest jej, a prawdziwe imię zostaje prywatne.

## Say: the sentence is rehearsed aloud
copy-middle-snail-race-helmet-prompt = Bram dalej kocha ślimaka w kasku. Pomóż mu zapytać Pip.
copy-middle-snail-race-helmet-sentence = Czy mogę użyć tego obrazka? Napiszę, że jest twój.

## Choice: asking somebody new, with a teacher
copy-middle-snail-race-ask-pip-question = Na stronie jest e-mail do Pip Quill. Jak Bram może zapytać?
    .easy = Jak Bram może zapytać Pip?
copy-middle-snail-race-ask-pip-mole = Z panem Kretem, ze szkolnej poczty
copy-middle-snail-race-ask-pip-mole-reason = Pip się zgadza. W piątek zwycięzca zasypia na mecie!
copy-middle-snail-race-ask-pip-new = W domu, z nowej poczty
copy-middle-snail-race-ask-pip-new-reason = Bram nie zna Pip. Pan Kret pomoże ze szkolnej poczty.
copy-middle-snail-race-ask-pip-phone = Wpisać tam swój numer telefonu
copy-middle-snail-race-ask-pip-phone-reason = Przeczytają go wszyscy. Jego numer jest prywatny.

## Exit, first question: a name that got lost
copy-middle-snail-race-no-name-question = Odi znajduje zdjęcie bez podpisu. Co jest prawdą?
copy-middle-snail-race-no-name-nobody = Jest niczyje
copy-middle-snail-race-no-name-nobody-reason = Ktoś je zrobił. Podpis tylko się zgubił.
copy-middle-snail-race-no-name-somebody = Ktoś je zrobił
copy-middle-snail-race-no-name-somebody-reason = Więc szuka autora albo wybiera inne.
copy-middle-snail-race-no-name-finder = Jest jego, bo je znalazł
copy-middle-snail-race-no-name-finder-reason = Znaleziona kurtka nie jest nasza. Znalezione zdjęcie też nie.

## Exit, second question: whose poem it is
copy-middle-snail-race-poem-question = Wren czyta na głos wiersz z książki. Co może powiedzieć?
copy-middle-snail-race-poem-by = „To wiersz Tildy Plum”
copy-middle-snail-race-poem-by-reason = Teraz klasa wie, kto go napisał, i może znaleźć więcej.
copy-middle-snail-race-poem-mine = „To mój wiersz”
copy-middle-snail-race-poem-mine-reason = Wren pięknie go czyta! Ale napisała go Tilda Plum.
copy-middle-snail-race-poem-none = Nic, tylko wiersz
copy-middle-snail-race-poem-none-reason = Wtedy nikt nie wie, kto go napisał. Imię mówi się szybko.

## Exit, third question: it is fine not to be sure
copy-middle-snail-race-robot-question = Chłopiec chce rysunek robota Fenna na swoją stronę. Fenn się waha. Co może powiedzieć?
    .easy = Chłopiec chce rysunek Fenna. Fenn się waha. Co może powiedzieć?
copy-middle-snail-race-robot-must = „No dobra”
copy-middle-snail-race-robot-must-reason = Nie musi się zgodzić. To jego rysunek.
copy-middle-snail-race-robot-think = „Muszę pomyśleć”
copy-middle-snail-race-robot-think-reason = To jego rysunek. Może pomyśleć i zapytać dorosłego.
copy-middle-snail-race-robot-grab = „Nikt nie może go oglądać”
copy-middle-snail-race-robot-grab-reason = Może miło odmówić. Albo najpierw pomyśleć.

## Story: Pepper’s cat turns up on a poster without her name
copy-middle-tuba-cat-oompah-1 = Pepper rysuje kota, który gra na tubie. Cała klasa go kocha.
copy-middle-tuba-cat-oompah-1-bubble = Umpa, umpa, miau!
copy-middle-tuba-cat-oompah-2 = Fudge robi plakat dla zespołu. Jest na nim kot z tubą.
    .easy = Fudge daje kota z tubą na swój plakat.
copy-middle-tuba-cat-oompah-2-bubble = Patrzcie, co zrobiłem!
copy-middle-tuba-cat-oompah-3 = Pepper widzi plakat w szatni. To jej kot, a jej imienia nie ma.
    .easy = To kot Pepper. Jej imienia nie ma.

## Feel: no answer is wrong
copy-middle-tuba-cat-that-is-my-cat-bubble = To mój kot!
copy-middle-tuba-cat-that-is-my-cat-question = Fudge nie chciał jej zranić. Jak może czuć się Pepper?
copy-middle-tuba-cat-that-is-my-cat-says = Każda odpowiedź może być prawdą, nawet kilka naraz. Może powiedzieć o tym Fudge.

## Say: the sentence is rehearsed aloud
copy-middle-tuba-cat-name-on-it-prompt = Pomóż Pepper powiedzieć to miło i wyraźnie.
copy-middle-tuba-cat-name-on-it-sentence = Kot jest mój, więc zapytaj mnie i dopisz moje imię.

## Choice: asking late is better than never. The bubble is Fudge’s.
copy-middle-tuba-cat-put-right-bubble = Och! Nie pomyślałem o tym.
copy-middle-tuba-cat-put-right-question = Co Fudge może teraz zrobić?
copy-middle-tuba-cat-put-right-whiskers = Trochę zmienić wąsy
copy-middle-tuba-cat-put-right-whiskers-reason = Z nowymi wąsami to dalej jej kot.
copy-middle-tuba-cat-put-right-bin = Wyrzucić plakat
copy-middle-tuba-cat-put-right-bin-reason = Wtedy nikt nie zobaczy kota. Może najpierw ją zapytać.
copy-middle-tuba-cat-put-right-ask = Zapytać ją i podpisać kota
copy-middle-tuba-cat-put-right-ask-reason = Pepper się zgadza. Rysuje jeszcze psa z bębnem!

## Match: who stands behind a game, a song, a photo
copy-middle-tuba-cat-makers-question = Każda rzecz ma autora. Kto co zrobił? Znajdź pary.
    .easy = Kto to zrobił? Znajdź pary.
copy-middle-tuba-cat-makers-song = Piosenka
copy-middle-tuba-cat-makers-song-partner = Ktoś napisał, ktoś zaśpiewał
copy-middle-tuba-cat-makers-song-reason = Dwóch autorów albo więcej, każdy zrobił kawałek.
copy-middle-tuba-cat-makers-game = Gra
copy-middle-tuba-cat-makers-game-partner = Cały zespół, rysunki i kod
copy-middle-tuba-cat-makers-game-reason = Niektóre gry mają stu autorów!
copy-middle-tuba-cat-makers-photo = Zdjęcie
copy-middle-tuba-cat-makers-photo-partner = Ten, kto nacisnął przycisk
copy-middle-tuba-cat-makers-photo-reason = To było jedno kliknięcie. Ale czyjś pomysł i czyjś palec.
copy-middle-tuba-cat-makers-robot = Wiersz czatbota
copy-middle-tuba-cat-makers-robot-partner = Program, który czytał wiersze
copy-middle-tuba-cat-makers-robot-reason = Uczył się z tego, co napisali ludzie. Więc mówimy, że pomógł.

## Spot: a poster that says whose work is in it
copy-middle-tuba-cat-band-night-question = To plakat z sąsiedniej szkoły. Które części mówią, kto co zrobił?
    .easy = Które części mówią, kto co zrobił?
copy-middle-tuba-cat-band-night-title-name = Tytuł
copy-middle-tuba-cat-band-night-title = Koncert Zespołu!
copy-middle-tuba-cat-band-night-title-reason = Mówi, co to będzie. Nie mówi, kto to zrobił.
copy-middle-tuba-cat-band-night-drew-name = Słowa pod spodem
copy-middle-tuba-cat-band-night-drew = Krowę narysował Rolo
copy-middle-tuba-cat-band-night-drew-reason = Teraz wiemy, kto narysował krowę.
copy-middle-tuba-cat-band-night-tune-name = Małe literki
copy-middle-tuba-cat-band-night-tune = Darmowa melodia: Hum
copy-middle-tuba-cat-band-night-tune-reason = Mówi, czyja jest melodia i że można jej użyć.
copy-middle-tuba-cat-band-night-buns-name = Reklama
copy-middle-tuba-cat-band-night-buns = Dwie bułki w cenie jednej
copy-middle-tuba-cat-band-night-buns-reason = Mniam! Ale to nie mówi, kto co zrobił.

## Order: how to use what somebody else made
copy-middle-tuba-cat-plan-question = Zespół chce jeszcze jeden plakat. Jaki plan jest dobry?
copy-middle-tuba-cat-plan-like = Znajdź obrazek, który ci się podoba
copy-middle-tuba-cat-plan-like-reason = Najpierw trzeba wiedzieć, który.
copy-middle-tuba-cat-plan-who = Zobacz, kto go zrobił
copy-middle-tuba-cat-plan-who-reason = Wtedy wiesz, kogo zapytać.
copy-middle-tuba-cat-plan-ask = Zapytaj albo przeczytaj, co wolno
copy-middle-tuba-cat-plan-ask-reason = Zgoda jest przed użyciem.
copy-middle-tuba-cat-plan-use = Użyj z imieniem autora
copy-middle-tuba-cat-plan-use-reason = Teraz możesz go użyć. Imię to takie „dziękuję”.

## Exit, first question: a name for an open page
copy-middle-tuba-cat-open-page-question = Kot z tubą trafi na otwartą stronę. Jakiego imienia może użyć Pepper?
    .easy = Stronę widzą wszyscy. Jakiego imienia może użyć Pepper?
copy-middle-tuba-cat-open-page-full = Imię, nazwisko i szkoła
copy-middle-tuba-cat-open-page-full-reason = Otwartą stronę widzą wszyscy. Imię i szkoła zostają prywatne.
copy-middle-tuba-cat-open-page-art = Zmyślone imię: Pieprzniczka
copy-middle-tuba-cat-open-page-art-reason = To jej dzieło, a prawdziwe imię zostaje prywatne.
copy-middle-tuba-cat-open-page-none = Żadnego
copy-middle-tuba-cat-open-page-none-reason = Wtedy nikt nie wie, że to jej. Wystarczy zmyślone imię.

## Exit, second question: asking somebody new
copy-middle-tuba-cat-tune-question = Fudge chce użyć melodii. Na stronie jest e-mail autora. Jak może zapytać?
    .easy = Fudge chce użyć melodii. Jak może zapytać?
copy-middle-tuba-cat-tune-school = Z panią Fennel, ze szkolnej poczty
copy-middle-tuba-cat-tune-school-reason = Pani Fennel patrzy razem z nim. O tę pocztę dba szkoła.
copy-middle-tuba-cat-tune-own = Z nowej poczty
copy-middle-tuba-cat-tune-own-reason = Nie zna autora. Pani Fennel może pomóc.
copy-middle-tuba-cat-tune-number = Zostawić tam swój numer
copy-middle-tuba-cat-tune-number-reason = Przeczytają go wszyscy. Jego numer jest prywatny.

## Exit, third question: whose riddle it is
copy-middle-tuba-cat-riddle-question = Pepper opowiada zagadkę kuzynki. Co może powiedzieć?
copy-middle-tuba-cat-riddle-cat = „Mam ją od kota z tubą”
copy-middle-tuba-cat-riddle-cat-reason = Ha! Ale wtedy nikt nie podziękuje kuzynce.
copy-middle-tuba-cat-riddle-mine = „To moja zagadka”
copy-middle-tuba-cat-riddle-mine-reason = Wszyscy się śmieją. Ale podziękowania należą się kuzynce.
copy-middle-tuba-cat-riddle-cousin = „To zagadka mojej kuzynki”
copy-middle-tuba-cat-riddle-cousin-reason = Klasa się śmieje, a kuzynka zbiera podziękowania.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-middle-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
copy-middle-helpers-teacher = Mój nauczyciel
copy-middle-helpers-class = Dorosły, który pomaga w klasie
copy-middle-helpers-lunch = Ktoś ze stołówki
copy-middle-helpers-office = Sekretariat szkoły
copy-middle-helpers-home = Ktoś dorosły w domu
copy-middle-helpers-family = Ktoś dorosły z rodziny
