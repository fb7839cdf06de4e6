# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/kiosk.ftl and ../README.md.

## Buttons and labels on many screens. Screen readers speak these names and tests look for them: in en-GB they are fixed.
tell-button = Powiedz dorosłym
tell-button-board = Powiedz komuś dorosłemu albo użyj cichego ekranu
cover-button = Zakryj ekran
grown-ups-button = Dla dorosłych
listen = Posłuchaj
back = Wróć
next = Dalej
send = Wyślij
i-will = Tak zrobię
not-sure = Nie wiem
tell-me-more = Powiedz więcej
undo = Cofnij
# Opens the pictures of a sign, where the school has some.
show-sign = Gesty
# Turn to what does not fit the screen, while words are larger.
look-up = W górę
look-down = W dół
demo-ribbon = tylko pokaz: nie do prawdziwych zgłoszeń

## Welcome
welcome-hello = Cześć! Jestem Tawny.
welcome-start = Dotknij i zacznij
languages-chip = Język: { $name }
languages-title = Wybierz swój język

## Which class
group-title = W której jesteś klasie?
group-none = Nie ma jeszcze klas. Poproś kogoś dorosłego.
group-more = Więcej klas

## Who are you
me-title = Kto tu jest?
me-tap = Dotknij zwierzątka
me-new = Jestem tu od dziś
me-more = Więcej imion
me-none = Nie ma jeszcze imion. Dotknij „Jestem tu od dziś”.
me-together = Jesteśmy razem
me-together-tap = Dotknijcie swoich zwierzątek
me-together-done = To my
me-code-title = Twoje trzy obrazki
me-code-tapped = { $number } z 3
me-code-wrong = To nie te. Spróbuj jeszcze raz.
me-code-rest = Odpocznijmy chwilę.
me-code-again = Od nowa
me-code-forgot = Nie pamiętam
me-code-help = Zapytaj nauczyciela.
me-code-help-younger = Możesz dostać nowe obrazki.
me-code-help-older = Nauczyciel może dać ci nowe obrazki.
picture-sun = Słońce
picture-boat = Łódka
picture-kite = Latawiec
picture-apple = Jabłko
picture-star = Gwiazda
picture-fish = Ryba
picture-tree = Drzewo
picture-ball = Piłka
picture-hat = Czapka

## A child who is not on the list yet
new-title = Jak masz na imię?
new-animal = Wybierz zwierzątko
new-hello = Cześć, { $name }!
    .spoken = Cześć!
new-soon = Zaraz przywita cię ktoś dorosły.

## Home
home-hello = Cześć, { $name }
    .spoken = Cześć!
home-hello-together = Cześć wam wszystkim
home-learn = Nauka
home-promises = Nasze obietnice
home-feathers = Moje piórka
home-question = Pytanie
home-leave = To nie ja
home-leave-together = To nie my
home-bye = Pa, do zobaczenia!

## The shelf of lessons. Titles stand in the lessons’ own files.
shelf-title = Czego się dziś nauczysz?
shelf-lessons = Lekcje
shelf-starters = O obietnicach
shelf-title-starters = Która obietnica?
shelf-before = Wstecz
shelf-after = Więcej
shelf-page = Strona { $number } z { $count }
shelf-go-on = Tu była przerwa: idź dalej
shelf-done = To już masz za sobą
shelf-again = Pora zrobić to jeszcze raz
shelf-minutes = Od { $from } do { $to } minut
shelf-none = Nie ma jeszcze lekcji. Poproś kogoś dorosłego.

## A lesson. The lesson’s own words stand in its own file.
lesson-step = Krok { $number } z { $count }
lesson-think-again = Pomyślmy jeszcze raz
lesson-show-me = Tawny wybiera to. Dotknij tego razem ze mną.
lesson-show-me-card = Tawny kładzie to tutaj. Dotknij razem ze mną.
lesson-show-me-clue = Tawny widzi tu wskazówkę. Dotknij jej razem ze mną.
lesson-show-me-words = Tawny wybiera te słowa. Dotknij ich razem ze mną.
lesson-praise-1 = Dobra myśl!
lesson-praise-2 = To był życzliwy wybór.
lesson-praise-3 = Dobrze przemyślane.
lesson-praise-4 = Dzięki temu jesteśmy bezpieczni.
lesson-sort-help = Dotknij karty, a potem koszyka.
lesson-sort-picked = Teraz dotknij koszyka.
lesson-sort-placed = { $card }: { $basket }
lesson-sort-done = Wszystkie karty są w koszykach!
lesson-place = Miejsce { $number }
lesson-order-done = Wszystko po kolei!
lesson-match-done = Wszystko pasuje!
lesson-spot-page = Zmyślona strona
lesson-spot-message = Zmyślona wiadomość
lesson-spot-profile = Zmyślony profil
lesson-spot-found = Wskazówki: { $found } z { $count }
lesson-spot-part = { $name }: { $text }
lesson-advert = Reklama
lesson-search-go = Szukaj
lesson-build-check = Obejrzyj to
lesson-feel-seen = Może to zobaczyć ktoś dorosły w szkole.
lesson-feel-heavy = Ktoś dorosły może pomóc. Powiedz komuś, komu ufasz.
lesson-say-title = Powiedz to na głos
lesson-said = Powiedziane
lesson-talk-title = Porozmawiajcie
lesson-talked = Po rozmowie
lesson-helpers-more = Wybierz jeszcze jedną osobę.
lesson-helpers-school = Wybierz też kogoś ze szkoły.
lesson-finished = Piórko za całą lekcję!
lesson-finished-says = To już sam koniec lekcji. Brawo!
lesson-finished-together = Po piórku dla każdego z was!
lesson-finished-home = Początek

## The promises
promises-intro-younger = Składamy tu kilka obietnic. Dotknij tego, co myślisz.
promises-intro-older = Te obietnice pomagają nam wszystkim być bezpiecznie. Możesz powiedzieć, że nie wiesz.
promises-who-sees-younger = Zobaczą to dorośli w szkole.
promises-who-sees-older = Twoje odpowiedzi może zobaczyć twój nauczyciel i niektórzy dorośli w szkole.
promises-start = Zaczynamy
promises-number = Obietnica { $number } z { $count }
promises-not-sure-younger = To nic złego. Ktoś dorosły może pomóc.
promises-not-sure-older = Można nie wiedzieć. Możesz porozmawiać o tym z nauczycielem.
promises-rest = Na teraz wystarczy
promises-go-on = Dalej
promises-stop = Teraz przerwa
promises-sign-title = Możesz się podpisać
promises-mark = Narysuj tu swój znak
promises-name = Twoje imię
promises-clear = Wyczyść
promises-star = Gwiazdka dla mnie
promises-sign = Podpisuję
promises-grown-up-signs = Ktoś dorosły też tu się podpisuje
promises-done = Dziękujemy. Twoje obietnice są zapisane.
promises-leaf = Nowy listek na naszym drzewie!
promises-signed = Te obietnice mają już twój podpis.
promises-changed = Mamy nowe obietnice. Zobaczmy je.

## Feathers: for finishing and for kind acts. They are not counted against anybody’s.
feathers-title = Moje piórka
feathers-none = Twoje pierwsze piórko już leci.
feathers-for-lesson = Za: { $title }
    .spoken = Piórko za lekcję.
feathers-for-kindness = Za twój dobry uczynek

## Tell. Nothing here is read out by itself. After two taps a grown-up will know, and each later screen can be left.
tell-question = O co chodzi?
tell-question-how = Dotknij czegoś. Wtedy dowie się ktoś dorosły w szkole.
tell-more = Więcej
tell-picture-unkind-message-younger = Przykra wiadomość
tell-picture-unkind-message-older = Niemiła wiadomość
tell-picture-someone-i-dont-know-younger = Ktoś, kogo nie znam
tell-picture-someone-i-dont-know-older = Ktoś, kogo nie znam
tell-picture-asked-about-me-younger = Imię, zdjęcie albo spotkanie
tell-picture-asked-about-me-older = Ktoś pytał o moje imię, zdjęcie albo spotkanie
tell-picture-scary-or-rude-younger = To było straszne albo brzydkie
tell-picture-scary-or-rude-older = Coś strasznego albo brzydkiego
tell-picture-picture-or-video-younger = Zdjęcie albo film
tell-picture-picture-or-video-older = Zdjęcie lub film: ja albo ktoś inny
tell-picture-game-money-pressure-younger = Za dużo gier albo pieniądze
tell-picture-game-money-pressure-older = Za dużo gier, pieniądze albo nacisk
tell-picture-worried-about-friend-younger = Przyjaciel potrzebuje pomocy
tell-picture-worried-about-friend-older = Martwię się o przyjaciela
tell-picture-not-safe-or-sad-younger = Boję się albo bardzo mi smutno
tell-picture-not-safe-or-sad-older = Nie czuję się bezpiecznie albo bardzo mi smutno
tell-picture-grown-up-at-school-younger = Ktoś dorosły ze szkoły
tell-picture-grown-up-at-school-older = Ktoś dorosły ze szkoły
tell-picture-i-did-something-younger = Coś, co robię
tell-picture-i-did-something-older = Coś, co robię
tell-picture-something-else-younger = Coś innego
tell-picture-something-else-older = Coś innego
tell-picture-dont-want-to-say-younger = Nie chcę mówić
tell-picture-dont-want-to-say-older = Nie chcę mówić
tell-told-younger = Powiedziane. Możesz już skończyć.
tell-told-older = Już powiedziane. Możesz powiedzieć więcej albo skończyć.
tell-skip = Pomiń
tell-send = To wszystko. Wyślij.
tell-need-now = Potrzebuję kogoś teraz
tell-need-now-younger = Wołamy kogoś dorosłego. Powiedz też komuś obok siebie.
tell-need-now-older = Wołamy kogoś dorosłego w szkole. Powiedz też komuś dorosłemu obok siebie.
tell-mistake = To była pomyłka
tell-mistake-younger = Nic nie szkodzi. Ktoś dorosły może cię jeszcze zapytać.
tell-mistake-older = Nic nie szkodzi. Ktoś dorosły to zobaczy i może cię jeszcze zapytać.

## Tell: feelings
tell-feeling-title = Jak się czujesz?
tell-feeling-happy = Wesoło
tell-feeling-ok = W porządku
tell-feeling-worried = Martwię się
tell-feeling-sad = Smutno mi
tell-feeling-angry = Złoszczę się
tell-feeling-not-sure = Nie wiem
tell-feeling-tummy = Boli mnie brzuch

## Tell: where, and who can talk with the child
tell-place-title = Gdzie to było?
tell-place-school = W szkole
tell-place-outside-younger = Nie w szkole
tell-place-outside-older = Poza szkołą
tell-talk-to-title = Kto może z tobą porozmawiać?
tell-talk-to-teacher = Mój nauczyciel
tell-talk-to-dont-mind = Wszystko jedno

## Tell: own words, ages 7-11. They are kept word for word.
tell-text-title = Chcesz napisać coś więcej?
tell-text-how-older = Pisz po swojemu. Błędy nie szkodzą.
tell-text-who-sees-older = Przeczytają to dorośli, którzy dbają o bezpieczeństwo dzieci.
tell-text-left = { $left ->
    [one] Zmieści się jeszcze { $left } litera
    [few] Zmieszczą się jeszcze { $left } litery
    [many] Zmieści się jeszcze { $left } liter
   *[other] Zmieści się jeszcze { $left } litery
}

## Tell: the name
tell-name-title = Czy to ty?
tell-name-yes = Tak, to ja
tell-name-no = Nie
tell-name-pick = Dotknij zwierzątka
tell-name-rather-not = Wolę nie mówić
tell-name-rather-not-says = Nie wpiszemy twojego imienia. Jeśli coś ci grozi, ktoś dorosły może ustalić, kim jesteś, żeby cię chronić.

## Tell: only after “A grown-up at school”
tell-school-adult-title = O kogo chodzi?
tell-school-adult-says-younger = Ta osoba nie może tego otworzyć.
tell-school-adult-says-older = Wybrana osoba nie może tego otworzyć.
tell-school-adult-not-here = Nie ma tu
tell-school-adult-dont-say = Nie chcę mówić

## Tell: it could not be kept
tell-not-stored = Powiedz teraz komuś dorosłemu.
tell-not-stored-says-younger = Tawny: nie udało się tego zachować.
tell-not-stored-says-older = Tawny: nie udało się zachować twoich słów. To nie twoja wina.

## Tell: what became of it. Stands only behind the child’s own picture code.
tell-track-open-younger = Co się dzieje z tym, o czym mówię?
tell-track-open-older = Moje słowa
tell-track-title = Moje słowa
tell-track-told = { $days ->
    [0] Powiedziane dzisiaj
    [1] Powiedziane wczoraj
    [few] Powiedziane { $days } dni temu
    [many] Powiedziane { $days } dni temu
   *[other] Powiedziane { $days } dnia temu
}
tell-track-none = Zapytaj swojego dorosłego.
tell-track-none-younger = Tutaj tego nie widać. Możesz powiedzieć znowu.
tell-track-none-older = Nic tu nie widać. Zapytaj dorosłego, z którym była rozmowa, albo powiedz znowu.
tell-track-waiting = Ktoś dorosły to przeczyta
tell-track-read = Ktoś dorosły już to czytał
tell-track-talked = Rozmowa już była
tell-track-still = Dalej potrzebuję pomocy
tell-track-still-number = Dalej potrzebuję pomocy, { $number }
tell-track-still-says = Wołamy kogoś dorosłego. Powiedz też komuś obok siebie.

## Thanks. In this order, each on its own line, the same whatever was told.
thanks-1-younger = Dziękujemy, że o tym mówisz.
thanks-1-older = Dziękujemy, że o tym mówisz.
thanks-2-younger = To była dobra decyzja.
thanks-2-older = To była dobra decyzja.
thanks-3-younger = To, co robi ktoś inny, to nie twoja wina.
thanks-3-older = To, co zrobił ktoś inny, to nie twoja wina.
thanks-4-younger = Nie będziesz mieć kłopotów za to, że mówisz.
thanks-4-older = Nie będziesz mieć kłopotów za to, że mówisz.
thanks-5-younger = Przeczyta to ktoś dorosły, kto pomaga dzieciom.
thanks-5-older = Przeczyta to ktoś dorosły, kto dba o bezpieczeństwo dzieci.
thanks-5-named-younger = { $name } to przeczyta.
    .spoken = Przeczyta to ktoś dorosły.
thanks-5-named-older = { $name } to przeczyta.
    .spoken = Przeczyta to ktoś dorosły.
thanks-6-younger = Ta osoba może powiedzieć innym dorosłym, którzy pomagają.
thanks-6-older = Może trzeba będzie powiedzieć też innym dorosłym, którzy pomagają.
thanks-7-younger = Potrzebujesz pomocy teraz? Powiedz dorosłemu obok ciebie.
thanks-7-older = Jeśli potrzebujesz pomocy teraz, powiedz komuś dorosłemu obok ciebie.
thanks-8-younger = Childline jest za darmo: { -childline }
thanks-8-older = Z Childline możesz porozmawiać za darmo: { -childline }
thanks-9-older = Razem z kimś dorosłym możesz też powiedzieć CEOP.
thanks-10-older = Czy komuś coś teraz grozi? Zadzwoń pod { -emergency }.
thanks-near-you = Powiedz też teraz komuś dorosłemu obok ciebie.
thanks-no-staff = Powiedz teraz komuś dorosłemu tutaj.
thanks-done = OK
thanks-to-lesson = Wróć do lekcji

## Cover: a calm picture hides everything. Tell stays live.
cover-title = Dobrze zakryte. Pokaż komuś dorosłemu.
cover-uncover = Dorośli: odkryj

## Are you there? Asked gently when nothing was touched for a while.
there-title = Jesteś tam?
there-yes = Jestem

## The class board: the start of a lesson. The reminders stand in reminders.ftl.
board-title = { $class }: zanim zaczniemy
    .spoken = Zanim zaczniemy
board-answer = Pokaż odpowiedź
board-question = Pokaż pytanie
board-answer-to = Pokaż odpowiedź: { $question }
board-question-to = Pokaż pytanie: { $question }
board-thumbs = Policz kciuki
board-thumb-up = Rozumiem
board-thumb-middle = Prawie
board-thumb-down = Jeszcze nie
board-thumb-up-count = Rozumiem: { $count }
board-thumb-middle-count = Prawie: { $count }
board-thumb-down-count = Jeszcze nie: { $count }
board-ready = Zaczynamy
board-who = Kto prowadził?
board-unnamed = Dalej bez imienia

## A lesson for the whole class on the board
class-think = Tylko pomyśl. Nikomu nie pokazuj.
class-spot-clue = Wskazówka
class-spot-fine = Jest dobrze
class-hands-up = Ręce w górę! Dotknij karty za każdą rękę.
class-hands-for = { $answer }: { $count }
class-show = Co myśli Tawny?
class-say = Powiedzcie to razem
class-helpers = Pomyśl o dwóch dorosłych, którym możesz powiedzieć. Wybierz kogoś ze szkoły.
class-helpers-quiet = Zachowaj ich w myślach.
class-end = Udało się wam wszystkim!
class-end-says = Było myślenie, mówienie i słuchanie.
class-done = Gotowe

## Something went wrong with Tawny. Never the child’s doing.
trouble-title = Tawny potrzebuje kogoś dorosłego.
trouble-says = To nie zepsuło się przez ciebie.
trouble-tell = Chcesz coś powiedzieć? Idź teraz do kogoś dorosłego.
trouble-again = Spróbuj znowu

## The keys on the screen: the rows, a key between two spaces. SPACE and RUB are the long keys.
keyboard-rows =
    a ą b c ć d e ę f g h i j
    k l ł m n ń o ó p q r s ś
    t u v w x y z ź ż
    ’ . , ? ! - SPACE RUB
keyboard-space = odstęp
keyboard-rub = usuń
tell-one-moment = Chwileczkę…

opinion-title = Co o tym myślisz?
opinion-reads-younger = Może to zobaczyć twój nauczyciel.
opinion-reads-older = Mogą to przeczytać twój nauczyciel i dorośli, którzy dbają o twoje bezpieczeństwo.
opinion-worries-younger = Coś cię martwi? Powiedz dorosłym.
opinion-worries-older = Jeśli coś cię martwi, naciśnij: Powiedz dorosłym.
opinion-how-older = Możesz napisać kilka słów albo nic nie pisać.
opinion-keeping = Chwileczkę.
opinion-thanks-younger = Dziękujemy. Chcemy wiedzieć, co myślisz.
opinion-thanks-older = Dziękujemy. Chcemy wiedzieć, co myślisz.
opinion-not-kept-younger = Tawny: nie udało się tego zachować. Powiedz to nauczycielowi.
opinion-not-kept-older = Tawny: nie udało się tego zachować. Powiedz to nauczycielowi.
opinion-promises-younger = Czy nasze obietnice są dobre?
opinion-promises-older = Co byś zmienił lub zmieniła w naszych obietnicach?
opinion-promises-good = Są dobre
opinion-promises-easier = Niech będą łatwiejsze
opinion-promises-change = Jedną zmienić
opinion-learn-next-younger = Czego uczymy się teraz?
opinion-learn-next-older = Czego chcesz się teraz uczyć?
opinion-learn-next-games = Gry
opinion-learn-next-messages = Wiadomości
opinion-learn-next-photos = Zdjęcia
opinion-learn-next-true-or-not = Prawda czy nie
opinion-hard-younger = Co jest trudne w internecie?
opinion-hard-older = Co jest trudne w internecie?
opinion-hard-stopping = Przestać
opinion-hard-unkind = Miłe słowa
opinion-hard-passwords = Hasła
opinion-hard-nothing = Nic
