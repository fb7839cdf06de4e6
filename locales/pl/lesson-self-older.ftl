# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-older.ftl and ../README.md.

## The card, and what a child can do afterwards
self-older-title = Idealne zęby i sześć palców
self-older-outcome-edit = Umiem powiedzieć, jak zmieniono zdjęcie i po co.
self-older-outcome-identity = Wybieram, jak się pokazuję. Inni też wybierają.
self-older-outcome-photo = Moje zdjęcia zostają prywatne, nawet gdy ktoś naciska.
self-older-outcome-tell = Mówię dorosłemu, gdy zdjęcie albo czat jest nie w porządku.

## Story: a filter finds the wrong face. The bubble is the phone’s.
self-older-dog-teeth-glow-1 = Quill ma jedenaście lat i nowy telefon. Jest w nim filtr Blask. Wygładza skórę, powiększa oczy i wybiela zęby.
    .easy = Quill ma nowy telefon. Jest w nim filtr Blask. Wygładza skórę i wybiela zęby.
self-older-dog-teeth-glow-2 = W domu Quill podnosi telefon. Blask nie znajduje jej twarzy. Znajduje więc twarz psa.
self-older-dog-teeth-glow-2-bubble = Jest twarz!
self-older-dog-teeth-glow-3 = Teraz Waffle ma długie rzęsy i rząd lśniących ludzkich zębów. Wygląda jak bogaty wujek na weselu.
    .easy = Teraz Waffle ma rząd lśniących ludzkich zębów!

## Match: how a picture was changed, and what for
self-older-dog-teeth-reasons-question = Zdjęcia zmienia się z wielu powodów. Znajdź pary.
self-older-dog-teeth-reasons-dog = Ludzkie zęby u psa
self-older-dog-teeth-reasons-dog-partner = Dla śmiechu
self-older-dog-teeth-reasons-dog-reason = Nikt w to nie wierzy, a Waffle się nie obraża.
self-older-dog-teeth-reasons-cream = Skóra jak szkło w reklamie
self-older-dog-teeth-reasons-cream-partner = Żeby sprzedać krem
self-older-dog-teeth-reasons-cream-reason = Gdy własna skóra wydaje się zła, możemy kupić krem.
self-older-dog-teeth-reasons-singer = Najlepsza z sześćdziesięciu prób
self-older-dog-teeth-reasons-singer-partner = Żeby wyglądało łatwo
self-older-dog-teeth-reasons-singer-reason = Nie widzimy pozostałych pięćdziesięciu dziewięciu.
self-older-dog-teeth-reasons-mask = Pożyczona twarz na nowym profilu
self-older-dog-teeth-reasons-mask-partner = Żeby ukryć, kto to
self-older-dog-teeth-reasons-mask-reason = Twarz na profilu może należeć do kogoś innego.

## Spot: an advert with changed pictures
self-older-dog-teeth-advert-question = Ta reklama chce, żeby Quill coś poczuła. Znajdź, co oszukuje oko.
self-older-dog-teeth-advert-label-name = Napis
self-older-dog-teeth-advert-label = Reklama
self-older-dog-teeth-advert-label-reason = Mówi, że to reklama. To uczciwe.
self-older-dog-teeth-advert-after-name = Dwa zdjęcia
self-older-dog-teeth-advert-after = Przed: szaro. Po: słońce, uśmiech.
self-older-dog-teeth-advert-after-reason = Zmienili światło i uśmiech. To nie krem.
self-older-dog-teeth-advert-nine-name = Małe literki
self-older-dog-teeth-advert-nine = 9 na 10 osób go kocha! (To nasi pracownicy.)
self-older-dog-teeth-advert-nine-reason = Zapytali ludzi, którzy chcą go sprzedać.
self-older-dog-teeth-advert-dry-name = Co to jest
self-older-dog-teeth-advert-dry = Krem do suchych rąk.
self-older-dog-teeth-advert-dry-reason = To mówi, do czego jest. To jest w porządku.

## Feel: fifty perfect faces. No answer is wrong.
self-older-dog-teeth-mirror-question = Quill przewija pięćdziesiąt twarzy, wszystkie gładkie. Potem patrzy w lustro. Jak może się czuć?
    .easy = Quill widzi pięćdziesiąt gładkich twarzy, potem swoją. Jak może się czuć?
self-older-dog-teeth-mirror-says = Każda odpowiedź może być prawdą. Tych pięćdziesiąt osób wcale tak nie wygląda.

## Choice: two good things to do
self-older-dog-teeth-help-question = Quill myśli, że jej twarz jest zła. Nie jest. Co może jej pomóc?
self-older-dog-teeth-help-glow = Blask na każdym zdjęciu, już zawsze
self-older-dog-teeth-help-glow-reason = Wtedy coraz bardziej potrzebuje Blasku. A jej twarz cały czas była w porządku.
self-older-dog-teeth-help-tell = Powiedzieć zaufanemu dorosłemu
self-older-dog-teeth-help-tell-reason = Wujek pokazuje jej swoje zdjęcia. Na wszystkich dziesięciu mruga. Śmieją się oboje.
self-older-dog-teeth-help-draw = Odłożyć telefon i rysować psa
self-older-dog-teeth-help-draw-reason = Przerwa pomaga. Waffle ma dalej swoje krzywe zęby.

## Chat: somebody in a drawing app pushes for a photo, then for a meeting
self-older-dog-teeth-chat-question = Co Quill może teraz zrobić?
self-older-dog-teeth-chat-place = Szkicownia
self-older-dog-teeth-chat-quill = Quill
self-older-dog-teeth-chat-sky = Niebo11
self-older-dog-teeth-chat-uncle = Wujek
self-older-dog-teeth-chat-photo-1 = Kocham twoje rysunki psa. Też mam jedenaście lat!
self-older-dog-teeth-chat-photo-2 = Jak wyglądasz? Wyślij zdjęcie.
self-older-dog-teeth-chat-photo-first = Najpierw ty!
self-older-dog-teeth-chat-photo-first-reason = Niebo może wysłać czyjąś twarz. A Quill może czuć, że musi wysłać swoją.
self-older-dog-teeth-chat-photo-no = Nie wysyłam swoich zdjęć.
self-older-dog-teeth-chat-photo-no-reason = Jasno i spokojnie. „Nie” nie potrzebuje powodu.
self-older-dog-teeth-chat-photo-glow = Masz jedno z Blaskiem.
self-older-dog-teeth-chat-photo-glow-reason = Filtr jej nie ukryje. I tak można je skopiować i podać dalej.
self-older-dog-teeth-chat-push-1 = Masz ode mnie trzy rysunki. Musisz się odwdzięczyć!
self-older-dog-teeth-chat-push-2 = To tylko włącz kamerę.
self-older-dog-teeth-chat-push-keep = Zachować wiadomości
self-older-dog-teeth-chat-push-keep-reason = To nacisk. Teraz dorosły też to zobaczy.
self-older-dog-teeth-chat-push-second = OK, na jedną sekundę.
self-older-dog-teeth-chat-push-second-reason = Jedną sekundę można zapisać. Rozmowy są dla ludzi, których zna.
self-older-dog-teeth-chat-push-deal = Prezent to nie wymiana. Nie.
self-older-dog-teeth-chat-push-deal-reason = Racja. Nikt nie jest winien zdjęcia za rysunek.
self-older-dog-teeth-chat-meet-1 = Dobra. Spotkajmy się w sobotę na dworcu. Nikomu nie mów.
self-older-dog-teeth-chat-meet-cousin = Może przyjść też mój kuzyn?
self-older-dog-teeth-chat-meet-cousin-reason = We dwoje dalej nie jest bezpiecznie. Nie idzie i mówi dorosłemu.
self-older-dog-teeth-chat-meet-quiet = Wyjść i nic nie mówić
self-older-dog-teeth-chat-meet-quiet-reason = Wyjść jest dobrze. Gdy też powie, dorosły może pomóc.
self-older-dog-teeth-chat-meet-tell = Powiedzieć teraz wujkowi
self-older-dog-teeth-chat-meet-tell-reason = Zna Niebo tylko z internetu. Czat zostaje, jak jest, żeby go pokazać.
self-older-dog-teeth-chat-block-1 = Dziękuję, że mi mówisz. Nie ma w tym twojej winy.
self-older-dog-teeth-chat-block-sorry = Za miło pisałam.
self-older-dog-teeth-chat-block-sorry-reason = Pisać miło to nie błąd. Winny jest ten, kto naciskał.
self-older-dog-teeth-chat-block-block = Zablokować razem
self-older-dog-teeth-chat-block-block-reason = Zachowaj, powiedz, a dorosły pomoże zablokować.

## Say: the sentence is rehearsed aloud
self-older-dog-teeth-say-prompt = Powiedz to tak, jakby nie było nic do wyjaśniania.
self-older-dog-teeth-say-sentence = Nie wysyłam swoich zdjęć. Powiem o tym dorosłemu.

## Exit: the last question uses the words of a promise
self-older-dog-teeth-goodbye-cloud-question = Przyjaciółka Quill to w internecie chmura w kaloszach. Nigdy nie pokazuje twarzy. Co nam to mówi?
    .easy = Przyjaciółka Quill to w internecie chmura w kaloszach. Co to nam mówi?
self-older-dog-teeth-goodbye-cloud-fake = Kto nie ma zdjęcia, ten udaje
self-older-dog-teeth-goodbye-cloud-fake-reason = Zdjęcie niczego nie dowodzi. Można je pożyczyć.
self-older-dog-teeth-goodbye-cloud-bad = Ukrywa coś złego
self-older-dog-teeth-goodbye-cloud-bad-reason = Większość ludzi bez zdjęcia po prostu chroni prywatność.
self-older-dog-teeth-goodbye-cloud-choice = Wybrała, jak chce być widziana
self-older-dog-teeth-goodbye-cloud-choice-reason = To jej wybór. Chmury w kaloszach są mile widziane.
self-older-dog-teeth-goodbye-star-question = Gwiazda wrzuca zdjęcie: „Bez filtra, prosto z łóżka!” O co warto zapytać?
self-older-dog-teeth-goodbye-star-look = Czy ja rano tak wyglądam
self-older-dog-teeth-goodbye-star-look-reason = Większość ludzi wygląda jak poduszka. Zapytaj, kto je zrobił i po co.
self-older-dog-teeth-goodbye-star-who = Kto je zrobił i po co
self-older-dog-teeth-goodbye-star-who-reason = To pytanie pasuje do każdego zdjęcia.
self-older-dog-teeth-goodbye-star-like = Ile osób je polubiło
self-older-dog-teeth-goodbye-star-like-reason = Od polubień nie staje się prawdą.
self-older-dog-teeth-goodbye-promise-question = Obietnica mówi: moje zdjęcia są prywatne. Nie wrzucam ich do internetu. Jaki jest powód?
    .easy = Obietnica mówi: nie wrzucam swoich zdjęć do internetu. Jaki jest powód?
self-older-dog-teeth-goodbye-promise-control = Zdjęcie można skopiować i już go nie cofnę
self-older-dog-teeth-goodbye-promise-control-reason = Tak. Więc wybieram przedtem, nie potem.
self-older-dog-teeth-goodbye-promise-face = Moja twarz nie jest dość dobra
self-older-dog-teeth-goodbye-promise-face-reason = Każda twarz jest dobra. Chodzi o to, kto ją skopiuje.
self-older-dog-teeth-goodbye-promise-old = Zabawa jest zakazana
self-older-dog-teeth-goodbye-promise-old-reason = Rysunki, zwierzaki i chmury w kaloszach to dalej zabawa.

## Story: a computer-made picture, with a yes from the one in it. The bubble is the head teacher’s.
self-older-flying-courgette-paper-1 = Szósta klasa robi gazetę. Rocket ma pomysł na pierwszą stronę. Najpierw pyta panią dyrektor, a ona się zgadza.
    .easy = Rocket robi obrazek do gazety klasy. Najpierw pyta panią dyrektor. Ona się zgadza.
self-older-flying-courgette-paper-2 = Pisze do programu: „Nasza pani dyrektor na wakacjach”. Program sadza ją na latającej cukinii. U każdej ręki ma sześć palców.
    .easy = Program sadza ją na latającej cukinii. U każdej ręki ma sześć palców.
self-older-flying-courgette-paper-3 = Pani dyrektor wiesza to na swoich drzwiach. Dwoje gości pyta, gdzie to parkuje. Myślą, że to prawda!
    .easy = Pani dyrektor wiesza to na drzwiach. Dwoje gości myśli, że to prawda!
self-older-flying-courgette-paper-3-bubble = Nareszcie więcej palców do liczenia!

## Spot: a computer-made picture goes round
self-older-flying-courgette-signs-question = Potem na czat klasy przychodzi zdjęcie. Czy to jest prawdziwe? Znajdź znaki.
self-older-flying-courgette-signs-from-name = Skąd jest
self-older-flying-courgette-signs-from = Podane dalej wiele razy
self-older-flying-courgette-signs-from-reason = Nikt nie wie, kto je zrobił. To znak, żeby się zatrzymać i sprawdzić.
self-older-flying-courgette-signs-title-name = Tytuł
self-older-flying-courgette-signs-title = Nasz dzień sportu!
self-older-flying-courgette-signs-title-reason = Taki tytuł jest w porządku.
self-older-flying-courgette-signs-banner-name = Zdjęcie
self-older-flying-courgette-signs-banner = Napis na nim: DZEIŃ SROPTU
self-older-flying-courgette-signs-banner-reason = Dziwne litery i dziwne ręce to dobre znaki.
self-older-flying-courgette-signs-ask-name = Przycisk
self-older-flying-courgette-signs-ask = Zapytaj nauczyciela, czy to nasze
self-older-flying-courgette-signs-ask-reason = Ktoś zaufany może nam powiedzieć. Świetny przycisk!

## Search: is a clip true? Words first, then the result to trust. All names are made up.
self-older-flying-courgette-check-question = Krąży filmik. Ktoś sławny mówi: „Od poniedziałku koniec zadań domowych!” Wybierz słowa, żeby to sprawdzić.
    .easy = Wybierz słowa: czy od poniedziałku koniec zadań?
self-older-flying-courgette-check-famous = sławna twarz
self-older-flying-courgette-check-famous-reason = Wtedy dostaniemy mnóstwo sławnych twarzy.
self-older-flying-courgette-check-end = koniec
self-older-flying-courgette-check-end-reason = To właśnie mówi filmik.
self-older-flying-courgette-check-news = wiadomości
self-older-flying-courgette-check-news-reason = Szuka stron, które piszą, co się stało.
self-older-flying-courgette-check-homework = zadania
self-older-flying-courgette-check-homework-reason = Mówi, o czym chcemy wiedzieć.
self-older-flying-courgette-check-please = proszę, niech to prawda
self-older-flying-courgette-check-please-reason = Wszyscy tak czujemy! Ale szukać to nie pomoże.
self-older-flying-courgette-check-asked = Który wynik najbardziej pomoże sprawdzić?
self-older-flying-courgette-check-app = Masz dość zadań? Zrobi je nasza aplikacja!
self-older-flying-courgette-check-app-from = Zadaniomat
self-older-flying-courgette-check-app-text = Przez tydzień za pół ceny.
self-older-flying-courgette-check-app-reason = To reklama. Chce sprzedać aplikację.
self-older-flying-courgette-check-clip = Filmik, który trzeba zobaczyć
self-older-flying-courgette-check-clip-from = Top Filmiki
self-older-flying-courgette-check-clip-text = Osiem milionów wyświetleń!
self-older-flying-courgette-check-clip-reason = Od wyświetleń nie staje się prawdą.
self-older-flying-courgette-check-desk = Filmik o zadaniach jest zmyślony
self-older-flying-courgette-check-desk-from = Gazeta Okolic
self-older-flying-courgette-check-desk-text = Zapytaliśmy ją. Nigdy tego nie mówiła. Głos zrobił komputer.
self-older-flying-courgette-check-desk-reason = Zapytali ją i mówią, skąd wiedzą. Zła wiadomość dla nas wszystkich.

## Sort: what is fine to make with a picture maker
self-older-flying-courgette-make-question = Szósta klasa pisze zasady dla programu do obrazków. Co można zrobić? A czego nie?
self-older-flying-courgette-make-basket-1 = Można zrobić
self-older-flying-courgette-make-basket-2 = Tego nie robimy
self-older-flying-courgette-make-star = Czyjaś twarz, bez pytania
self-older-flying-courgette-make-star-reason = To czyjaś twarz. Najpierw zapytaj, a „nie” to „nie”.
self-older-flying-courgette-make-dragon = Tygrys w naszej stołówce
self-older-flying-courgette-make-dragon-reason = Nie ma na tym nikogo prawdziwego. Miłej zabawy z tygrysem!
self-older-flying-courgette-make-voice = Zmyślony głos nauczyciela
self-older-flying-courgette-make-voice-reason = Ktoś może uwierzyć. To może zranić nauczyciela.
self-older-flying-courgette-make-yes = Dyrektorka, za zgodą
self-older-flying-courgette-make-yes-reason = To jej twarz i się zgodziła.
self-older-flying-courgette-make-clothes = Ktoś prawdziwy bez ubrania
self-older-flying-courgette-make-clothes-reason = Tego nigdy nie robimy, nie zachowujemy i nie wysyłamy. Gdy się pojawi, po prostu mówimy.

## Chat: an account with Rocket’s name writes to Sprig
self-older-flying-courgette-chat-question = Co Sprig może teraz zrobić?
self-older-flying-courgette-chat-place = Czat klasy
self-older-flying-courgette-chat-sprout = Sprig
self-older-flying-courgette-chat-tum = Rocket2
self-older-flying-courgette-chat-tumble = Rocket
self-older-flying-courgette-chat-teacher = Nauczyciel
self-older-flying-courgette-chat-new-1 = To ja, Rocket! Nowe konto.
self-older-flying-courgette-chat-new-2 = Wyślij mi swoje zdjęcie do gazety.
self-older-flying-courgette-chat-new-ask = Najpierw zapytam cię w szkole.
self-older-flying-courgette-chat-new-ask-reason = Twarzą w twarz sprawdza się najlepiej.
self-older-flying-courgette-chat-new-test = Jaki kolor ma mój plecak?
self-older-flying-courgette-chat-new-test-reason = Niezłe! Ale można trafić przypadkiem. Zapytaj twarzą w twarz.
self-older-flying-courgette-chat-new-send = OK, proszę bardzo!
self-older-flying-courgette-chat-new-send-reason = Imienia może użyć każdy. Sprig może najpierw sprawdzić.
self-older-flying-courgette-chat-push-1 = Nie, nie pytaj mnie w szkole! Inni już wysłali.
self-older-flying-courgette-chat-push-2 = Albo przyjdź o szóstej nad kanał. Tylko ty.
self-older-flying-courgette-chat-push-send = No to jedno zdjęcie.
self-older-flying-courgette-chat-push-send-reason = „Inni już wysłali” to nacisk. Może zachować wiadomości i odmówić.
self-older-flying-courgette-chat-push-keep = Zachować wiadomości
self-older-flying-courgette-chat-push-keep-reason = Teraz jest co pokazać. „Nie pytaj” to duży znak.
self-older-flying-courgette-chat-push-go = OK, o szóstej.
self-older-flying-courgette-chat-push-go-reason = Sprig nie wie, kto tam będzie. Nie idzie.
self-older-flying-courgette-chat-real-1 = Sprig? Nie mam nowego konta. To nie ja!
self-older-flying-courgette-chat-real-joke = To ja go teraz nabiorę!
self-older-flying-courgette-chat-real-joke-reason = Wtedy czat trwa dalej. Gdy powie, dorosły może pomóc.
self-older-flying-courgette-chat-real-block = Zablokować i zapomnieć
self-older-flying-courgette-chat-real-block-reason = Inni mogą dostać to samo. Najpierw powiedz, potem dorosły pomoże.
self-older-flying-courgette-chat-real-tell = Powiedzieć z Rocketem nauczycielowi
self-older-flying-courgette-chat-real-tell-reason = Ktoś pożyczył jego imię. Dorosły może pomóc obojgu.
self-older-flying-courgette-chat-block-1 = Dziękuję wam obojgu. To nie twoja wina, Rocket. Ani twoja, Sprig.
self-older-flying-courgette-chat-block-all = Rocket, musisz zmienić imię.
self-older-flying-courgette-chat-block-all-reason = Jego imię jest dobre. Winny jest ten, kto je pożyczył.
self-older-flying-courgette-chat-block-block = Zgłosić i zablokować z nauczycielem
self-older-flying-courgette-chat-block-block-reason = Zachowaj, powiedz, a dorosły pomoże zablokować.

## Build: how Rocket wants to be seen
self-older-flying-courgette-switches-question = Rocket od nowa ustawia stronę z rysunkami. Jak może je pokazać i zostać prywatny?
    .easy = Jak Rocket może pokazać rysunki i zostać prywatny?
self-older-flying-courgette-switches-photo = Mój obrazek
self-older-flying-courgette-switches-photo-face = Moje zdjęcie
self-older-flying-courgette-switches-photo-face-reason = Ktoś znowu może je pożyczyć. Rysunek jest tak samo dobry.
self-older-flying-courgette-switches-photo-art = Cukinia ze skrzydłami
self-older-flying-courgette-switches-photo-art-reason = To jego własny rysunek i jest śmieszny.
self-older-flying-courgette-switches-who = Kto może do mnie pisać?
self-older-flying-courgette-switches-who-known = Ci, których znam
self-older-flying-courgette-switches-who-known-reason = Zna ich na żywo, więc może sprawdzić twarzą w twarz.
self-older-flying-courgette-switches-who-all = Każdy
self-older-flying-courgette-switches-who-all-reason = Wtedy może napisać następny Rocket2.
self-older-flying-courgette-switches-call = Wideorozmowy
self-older-flying-courgette-switches-call-on = Tak
self-older-flying-courgette-switches-call-on-reason = Wtedy każdy może zajrzeć. Dorosły pomoże wybrać.
self-older-flying-courgette-switches-call-ask = Nie, aż zapytam dorosłego
self-older-flying-courgette-switches-call-ask-reason = W rozmowie widać jego i jego dom. Mądrze jest najpierw zapytać.
self-older-flying-courgette-switches-about = O mnie
self-older-flying-courgette-switches-about-veg = Rysuję warzywa, które latają
self-older-flying-courgette-switches-about-veg-reason = Mówi, co lubi, a nie gdzie jest.
self-older-flying-courgette-switches-about-class = Klasa 6, szkoła Młyn
self-older-flying-courgette-switches-about-class-reason = To mówi każdemu, gdzie go znaleźć.
self-older-flying-courgette-switches-done = Ludzie widzą jego prace. On decyduje, kto jest bliżej. Cukinia parkuje za darmo.

## Say: the sentence is rehearsed aloud
self-older-flying-courgette-say-prompt = Powiedz to jak Sprig, spokojnie i jasno.
self-older-flying-courgette-say-sentence = Nie wysyłam zdjęć. Zapytam cię twarzą w twarz.

## Exit: the last question uses the words of a promise
self-older-flying-courgette-goodbye-hat-question = W internecie Rocket to cukinia ze skrzydłami. W klasie to Rocket. Który jest prawdziwy?
    .easy = W internecie Rocket to cukinia. W klasie to Rocket. Który jest prawdziwy?
self-older-flying-courgette-goodbye-hat-class = Tylko ten w klasie
self-older-flying-courgette-goodbye-hat-class-reason = Jego żarty i rysunki w internecie też są jego.
self-older-flying-courgette-goodbye-hat-both = Obaj, i wybiera, co gdzie pokaże
self-older-flying-courgette-goodbye-hat-both-reason = Każdy z nas ma różne strony w różnych miejscach.
self-older-flying-courgette-goodbye-hat-veg = To prawdziwa cukinia
self-older-flying-courgette-goodbye-hat-veg-reason = To by wiele wyjaśniało. Ale nie!
self-older-flying-courgette-goodbye-video-question = Na zdjęciu nie ma dziwnych rąk ani liter. Co nam to mówi?
self-older-flying-courgette-goodbye-video-check = Na razie mało, sprawdź, kto je zrobił
self-older-flying-courgette-goodbye-video-check-reason = Niektóre zmyślone obrazki nie mają żadnych znaków. Więc sprawdzamy.
self-older-flying-courgette-goodbye-video-real = To prawda
self-older-flying-courgette-goodbye-video-real-reason = Może. Niektóre zmyślone obrazki nie mają żadnych znaków.
self-older-flying-courgette-goodbye-video-share = Można je podać dalej
self-older-flying-courgette-goodbye-video-share-reason = Wtedy idzie dalej, zanim coś wiemy. Najpierw sprawdź.
self-older-flying-courgette-goodbye-promise-question = Obietnica mówi: moje zdjęcia są prywatne. Miły nowy znajomy prosi o jedno. Co pasuje?
    .easy = Miły nowy znajomy prosi o zdjęcie. Co pasuje do obietnicy?
self-older-flying-courgette-goodbye-promise-blur = Wysłać z rozmytą twarzą
self-older-flying-courgette-goodbye-promise-blur-reason = Pokój i ubranie dalej widać. Wystarczy „nie”.
self-older-flying-courgette-goodbye-promise-pet = Wysłać zwierzaka, ze mną z tyłu
self-older-flying-courgette-goodbye-promise-pet-reason = Z tyłu to dalej na zdjęciu. Wystarczy rysunek.
self-older-flying-courgette-goodbye-promise-no = Odmówić i powiedzieć dorosłemu
self-older-flying-courgette-goodbye-promise-no-reason = To właśnie ta obietnica. Dorosły może sprawdzić, kto prosi.

## The grown-ups a child may name. Never assume a mum or a dad.
self-older-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
self-older-helpers-teacher = Mój nauczyciel
self-older-helpers-class = Dorosły, który pomaga w klasie
self-older-helpers-lunch = Ktoś ze stołówki
self-older-helpers-office = Sekretariat szkoły
self-older-helpers-home = Ktoś dorosły w domu
self-older-helpers-family = Ktoś dorosły z rodziny
