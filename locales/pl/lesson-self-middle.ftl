# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
self-middle-title = Wielkie ślimaki i babcie smoki
self-middle-outcome-pretend = Wiem, że graczem w internecie może być każdy.
self-middle-outcome-edit = Znajduję znaki, że coś jest zmyślone.
self-middle-outcome-me = Umiem zrobić postać, która nie zdradza, kim jestem.
self-middle-outcome-tell = Umiem odmówić i powiedzieć dorosłemu.

## Story: Odi edits a picture for fun. The bubble is what he writes under it.
self-middle-giant-snail-snail-1 = Odi ma zdjęcie ślimaka. Wycina ślimaka na ekranie. Potem wkleja go obok zdjęcia swojej szkoły.
    .easy = Odi wycina ślimaka ze zdjęcia. Wkleja go obok swojej szkoły.
self-middle-giant-snail-snail-2 = Teraz ślimak jest wielki jak autobus.
self-middle-giant-snail-snail-2-bubble = Ślimak olbrzym! Uciekajcie! Dotrze tu we wtorek.
self-middle-giant-snail-snail-3 = Widzi to kucharz Miś. Przed obiadem przy bramie leży czterdzieści kapust. „Będzie głodny”, mówi Miś.
    .easy = Widzi to kucharz Miś. Przed obiadem leży tam czterdzieści kapust!

## Spot: Fenn has made a picture too
self-middle-giant-snail-whale-question = Fenn też zrobił obrazek. Znajdź znaki, że jest zmieniony.
self-middle-giant-snail-whale-who-name = Kto to zrobił
self-middle-giant-snail-whale-who = Śmieszne Zdjęcia Fenna
self-middle-giant-snail-whale-who-reason = Nazwa mówi, że to dla zabawy.
self-middle-giant-snail-whale-title-name = Tytuł
self-middle-giant-snail-whale-title = Dzień nad stawem
self-middle-giant-snail-whale-title-reason = Taki tytuł jest w porządku. To mogłaby być prawda.
self-middle-giant-snail-whale-whale-name = Duży obrazek
self-middle-giant-snail-whale-whale = Wieloryb w stawie małym jak wanna.
self-middle-giant-snail-whale-whale-reason = Rozmiary nie pasują. Wieloryb potrzebuje więcej miejsca!
self-middle-giant-snail-whale-hands-name = Słowa pod spodem
self-middle-giant-snail-whale-hands = Macham obiema lewymi łapami!
self-middle-giant-snail-whale-hands-reason = Dwie lewe łapy? Dziwne łapy to dobry znak do szukania.

## Sort: when a changed picture is fun, and when it hurts or tricks
self-middle-giant-snail-fun-question = Wszystkie są zmienione. Które bawią? Które mogą zranić albo oszukać?
    .easy = Które bawią? Które mogą zranić albo oszukać?
self-middle-giant-snail-fun-basket-1 = Bawi wszystkich
self-middle-giant-snail-fun-basket-2 = Może zranić lub oszukać
self-middle-giant-snail-fun-sky = Różowe niebo na kartce urodzinowej
self-middle-giant-snail-fun-sky-reason = Różowe niebo nikogo nie oszuka. Jest ładne.
self-middle-giant-snail-fun-snail = Ślimak z podpisem „moje dzieło”
self-middle-giant-snail-fun-snail-reason = Mówi, że jest zrobiony. Wszyscy możemy się śmiać.
self-middle-giant-snail-fun-teeth = Wielkie zęby Wren, bez pytania
self-middle-giant-snail-fun-teeth-reason = To twarz Wren. Najpierw ją zapytaj, a „nie” to „nie”.
self-middle-giant-snail-fun-soap = Gładkie futro w reklamie mydła
self-middle-giant-snail-fun-soap-reason = Mamy myśleć, że mydło to potrafi. Nie potrafi.
self-middle-giant-snail-fun-legs = Czyjeś nogi zrobione dłuższe
self-middle-giant-snail-fun-legs-reason = Nogi są dobre takie, jakie są. Komuś może być przykro.

## Feel: Wren’s ears were made short. No answer is wrong.
self-middle-giant-snail-ears-bubble = Teraz wyglądasz lepiej!
self-middle-giant-snail-ears-question = Krąży zdjęcie Wren. Ktoś skrócił jej uszy. Jak może się czuć?
    .easy = Ktoś skrócił uszy Wren. Jak może się czuć?
self-middle-giant-snail-ears-says = Każda odpowiedź może być prawdą. Uszy Wren są dobre takie, jakie są.

## Choice: what helps Wren
self-middle-giant-snail-help-question = Wren ciągle patrzy na to zdjęcie. Co może jej pomóc?
self-middle-giant-snail-help-back = Dokleić śmieszny nos temu, kto to zrobił
self-middle-giant-snail-help-back-reason = Przez chwilę to cieszy. Potem to trwa i trwa.
self-middle-giant-snail-help-more = Skrócić uszy na wszystkich swoich zdjęciach
self-middle-giant-snail-help-more-reason = Wtedy coraz rzadziej widzi własne uszy. A to dobre uszy.
self-middle-giant-snail-help-tell = Powiedzieć dorosłemu, jak się czuje
self-middle-giant-snail-help-tell-reason = Dorosły słucha. Może pomóc usunąć zdjęcie.

## Say: the sentence is rehearsed aloud
self-middle-giant-snail-say-prompt = Na drugi dzień Wren jest gotowa. Powiedz to z nią.
self-middle-giant-snail-say-sentence = Proszę, zapytaj, zanim zmienisz moje zdjęcie.

## Build: a profile without private facts
self-middle-giant-snail-club-question = Odi pyta nauczyciela. Teraz może wejść do Nory Rysunków, klubu rysowania w internecie. Pomóż mu zrobić stronę.
    .easy = Pomóż Odiemu zrobić stronę w Norze Rysunków.
self-middle-giant-snail-club-face = Obrazek
self-middle-giant-snail-club-face-snail = Rysunek ślimaka
self-middle-giant-snail-club-face-snail-reason = Jest fajny i nikt nie znajdzie po nim Odiego.
self-middle-giant-snail-club-face-jumper = Zdjęcie w szkolnej bluzie
self-middle-giant-snail-club-face-jumper-reason = Widać jego twarz i szkołę. Jedno i drugie jest prywatne.
self-middle-giant-snail-club-name = Imię
self-middle-giant-snail-club-name-real = Odi Wydra, 8 lat
self-middle-giant-snail-club-name-real-reason = Po imieniu i wieku łatwo go znaleźć.
self-middle-giant-snail-club-name-school = Odi ze szkoły Młyn
self-middle-giant-snail-club-name-school-reason = To jego imię i szkoła.
self-middle-giant-snail-club-name-slow = Powolny Ślimak
self-middle-giant-snail-club-name-slow-reason = Zmyślone imię, a prawdziwe zostaje prywatne.
self-middle-giant-snail-club-line = O mnie
self-middle-giant-snail-club-line-draw = Lubię rysować muszle
self-middle-giant-snail-club-line-draw-reason = Jak wiele osób. To niczego nie zdradza.
self-middle-giant-snail-club-line-club = W poniedziałki pływam na basenie
self-middle-giant-snail-club-line-club-reason = To mówi, gdzie jest i kiedy.
self-middle-giant-snail-club-done = Ta strona mówi, co Odi lubi. Nie mówi, kim jest ani gdzie.

## Exit: the last question uses the words of a promise
self-middle-giant-snail-goodbye-meet-question = Ślimak z gry mówi: „Też mam osiem lat. Spotkajmy się w parku!” Jaki plan jest najlepszy?
    .easy = Ślimak z gry mówi: „Spotkajmy się!” Co jest najlepsze?
self-middle-giant-snail-goodbye-meet-nine = Spotkać się, też ma osiem lat
self-middle-giant-snail-goodbye-meet-nine-reason = Każdy może wpisać ósemkę. Odi nie wie, kto to.
self-middle-giant-snail-goodbye-meet-no = Odmówić i powiedzieć dorosłemu
self-middle-giant-snail-goodbye-meet-no-reason = Odi zna go tylko z internetu. Więc nie idzie na spotkanie i mówi.
self-middle-giant-snail-goodbye-meet-slow = Poczekać, bo ślimaki są powolne
self-middle-giant-snail-goodbye-meet-slow-reason = Ha! Ale ten, kto nim gra, może być szybki. Odi może odmówić i powiedzieć.
self-middle-giant-snail-goodbye-soap-question = Reklama mydła pokazuje futro bez kołtunów. Co może być prawdą?
self-middle-giant-snail-goodbye-soap-wash = Wystarczy się umyć
self-middle-giant-snail-goodbye-soap-wash-reason = Wtedy robilibyśmy to wszyscy! Zdjęcie mogło być zmienione.
self-middle-giant-snail-goodbye-soap-edit = Zdjęcie jest zmienione
self-middle-giant-snail-goodbye-soap-edit-reason = Reklamy chcą sprzedać. Zmienione zdjęcie w tym pomaga.
self-middle-giant-snail-goodbye-soap-wrong = Kołtuny są złe
self-middle-giant-snail-goodbye-soap-wrong-reason = Kołtuny to zwykłe życie. Zdjęcie mogło być zmienione.
self-middle-giant-snail-goodbye-promise-question = Obietnica Odiego: moje zdjęcia są prywatne. Gra prosi o zdjęcie. Co pasuje?
    .easy = Gra prosi Odiego o zdjęcie. Co pasuje do jego obietnicy?
self-middle-giant-snail-goodbye-promise-friend = Wysłać zdjęcie Fenna
self-middle-giant-snail-goodbye-promise-friend-reason = Twarz Fenna też jest prywatna. Wystarczy rysunek.
self-middle-giant-snail-goodbye-promise-old = Wysłać stare zdjęcie
self-middle-giant-snail-goodbye-promise-old-reason = To dalej Odi. Można je skopiować i podać dalej.
self-middle-giant-snail-goodbye-promise-draw = Wziąć rysunek
self-middle-giant-snail-goodbye-promise-draw-reason = Rysunek jest fajny, a obietnica dotrzymana.

## Story: a dragon in a game turns out to be Nutmeg’s gran. The bubble is the dragon’s message.
self-middle-doomfang-knight-1 = Nutmeg gra w Zamkowych Kumpli. Nazywa się tam Rycerz Muffin. Rycerz Muffin nie boi się nietoperzy.
    .easy = W Zamkowych Kumplach Nutmeg to rycerz. Nazywa się Rycerz Muffin.
self-middle-doomfang-knight-2 = Smok Groźny Kieł trzy razy ratuje Rycerza Muffina. Potem musi iść.
    .easy = Smok Groźny Kieł ratuje Rycerza Muffina. Potem musi iść.
self-middle-doomfang-knight-2-bubble = Muszę kończyć. Zupa stygnie!
self-middle-doomfang-knight-3 = W niedzielę Babcia gotuje zupę. „Uwaga na moje skrzydła”, mówi. Nutmeg upuszcza łyżkę. Groźny Kieł to Babcia!
    .easy = W niedzielę Babcia gotuje zupę. Groźny Kieł to Babcia!

## Match: reasons to be somebody else online
self-middle-doomfang-reasons-question = Ludzie udają w internecie z wielu powodów. Znajdź pary.
self-middle-doomfang-reasons-fun = Babcia jest smokiem
self-middle-doomfang-reasons-fun-partner = Dla zabawy
self-middle-doomfang-reasons-fun-reason = To gra. Babcia lubi ryczeć.
self-middle-doomfang-reasons-safe = Nutmeg ukrywa prawdziwe imię
self-middle-doomfang-reasons-safe-partner = Dla prywatności
self-middle-doomfang-reasons-safe-reason = Zmyślone imię, a prawdziwe zostaje prywatne.
self-middle-doomfang-reasons-sell = Robot mówi: „Kocham tę zabawkę!”
self-middle-doomfang-reasons-sell-partner = Żeby sprzedać
self-middle-doomfang-reasons-sell-reason = Chce, żeby kupić zabawkę.
self-middle-doomfang-reasons-trick = „Lubię cię, wyślij zdjęcie!”
self-middle-doomfang-reasons-trick-partner = Żeby kogoś oszukać
self-middle-doomfang-reasons-trick-reason = Miłe słowa mogą ukrywać sztuczkę. Odmawiamy i mówimy.

## Spot: a profile that does not fit together
self-middle-doomfang-lily-question = Do Nutmeg pisze nowy gracz. Znajdź, co nie pasuje.
self-middle-doomfang-lily-name-name = Imię
self-middle-doomfang-lily-name = Lily9
self-middle-doomfang-lily-name-reason = Zmyślone imię jest w porządku. Nutmeg też takie ma.
self-middle-doomfang-lily-photo-name = Zdjęcie
self-middle-doomfang-lily-photo = Dziewczynka. Z boku napis: „Sklep Słońce”.
self-middle-doomfang-lily-photo-reason = To zdjęcie ze sklepu. Więc to może wcale nie być Lily.
self-middle-doomfang-lily-like-name = Co lubi
self-middle-doomfang-lily-like = Lubię zamki!
self-middle-doomfang-lily-like-reason = Jak wielu graczy. To jest w porządku.
self-middle-doomfang-lily-work-name = O niej
self-middle-doomfang-lily-work = Mam 9 lat. Wracam autem z pracy.
self-middle-doomfang-lily-work-reason = Dziewięć lat i autem z pracy? To nie pasuje.

## Chat: Lily9 asks for the camera, then for a meeting. Gran helps to block.
self-middle-doomfang-chat-question = Co Nutmeg może teraz zrobić?
self-middle-doomfang-chat-place = Zamkowi Kumple
self-middle-doomfang-chat-marlo = Rycerz Muffin
self-middle-doomfang-chat-lily = Lily9
self-middle-doomfang-chat-gran = Babcia
self-middle-doomfang-chat-hello-1 = Cześć, Rycerzu! Też mam dziewięć lat.
self-middle-doomfang-chat-hello-2 = Włącz kamerę. Chcę cię zobaczyć!
self-middle-doomfang-chat-hello-yes = OK, chwileczkę.
self-middle-doomfang-chat-hello-yes-reason = Wtedy Lily widzi Nutmeg i jej dom. O rozmowę najpierw pytamy.
self-middle-doomfang-chat-hello-no = Nie, dziękuję. Nie robię tego.
self-middle-doomfang-chat-hello-no-reason = Wyraźnie i grzecznie. „Nie” nie potrzebuje powodu.
self-middle-doomfang-chat-hello-friend = Masz zdjęcie kogoś innego!
self-middle-doomfang-chat-hello-friend-reason = Ta twarz też jest prywatna. Nutmeg może odmówić.
self-middle-doomfang-chat-meet-1 = To spotkajmy się w sobotę w parku.
self-middle-doomfang-chat-meet-2 = Nikomu nie mów.
self-middle-doomfang-chat-meet-leave = Wyjść z gry
self-middle-doomfang-chat-meet-leave-reason = I już jest koniec. Wiadomość dalej tam jest do pokazania.
self-middle-doomfang-chat-meet-keep = Zachować wiadomość
self-middle-doomfang-chat-meet-keep-reason = Teraz można pokazać, co napisano.
self-middle-doomfang-chat-meet-where = Gdzie w parku?
self-middle-doomfang-chat-meet-where-reason = Nutmeg zna ją tylko z internetu. Nie idzie na spotkanie. Mówi o tym.
self-middle-doomfang-chat-tell-1 = Jesteś tam?
self-middle-doomfang-chat-tell-block = Zablokować i nic nie mówić
self-middle-doomfang-chat-tell-block-reason = Blokowanie jest na końcu, z dorosłym. Najpierw Nutmeg mówi.
self-middle-doomfang-chat-tell-quiet = Nic nie mówić
self-middle-doomfang-chat-tell-quiet-reason = To ciężko nosić w samotności. Nutmeg może powiedzieć.
self-middle-doomfang-chat-tell-tell = Mówi Babci
self-middle-doomfang-chat-tell-tell-reason = Babcia cieszy się, że Nutmeg mówi. To nie wina Nutmeg.
self-middle-doomfang-chat-block-1 = Dziękuję, że mi mówisz. Zrobimy resztę razem?
self-middle-doomfang-chat-block-last = Napisać coś na koniec!
self-middle-doomfang-chat-block-last-reason = Odpowiedź sprawia, że to trwa. Babcia może pomóc zablokować.
self-middle-doomfang-chat-block-block = Zablokować Lily z Babcią
self-middle-doomfang-chat-block-block-reason = Zachowaj, powiedz, a dorosły pomoże zablokować. Gotowe!

## Say: the sentence is rehearsed aloud
self-middle-doomfang-say-prompt = Powiedz to jak Rycerz Muffin, głośno i spokojnie.
self-middle-doomfang-say-sentence = Znam cię tylko z gry, więc nie. Powiem o tym.

## Choice: Gran tries a button that smooths faces. The bubble is Gran’s.
self-middle-doomfang-egg-bubble = Patrzcie, jestem jajkiem!
self-middle-doomfang-egg-question = Babcia dotyka w telefonie: „wygładź twarz”. Co to robi?
self-middle-doomfang-egg-photo = Zmienia zdjęcie, nie Babcię
self-middle-doomfang-egg-photo-reason = Tak, zmarszczek nie ma na zdjęciu. Babcia ma wszystkie.
self-middle-doomfang-egg-better = Pokazuje, jaka ma być twarz
self-middle-doomfang-egg-better-reason = Twarz nie musi być jak jajko. Zmarszczki i kropki są dobre.
self-middle-doomfang-egg-real = Odmładza Babcię
self-middle-doomfang-egg-real-reason = Babcia patrzy na ręce. To dalej Babcia! Zmieniło się tylko zdjęcie.

## Build: a page for Sir Muffin
self-middle-doomfang-page-question = Zróbcie z Nutmeg stronę Rycerza Muffina.
self-middle-doomfang-page-face = Obrazek
self-middle-doomfang-page-face-photo = Nutmeg z Babcią
self-middle-doomfang-page-face-photo-reason = To dwie prawdziwe twarze. Nasze zdjęcia zostają prywatne.
self-middle-doomfang-page-face-muffin = Rysunek babeczki w hełmie
self-middle-doomfang-page-face-muffin-reason = Jest śmieszny i to nie twarz Nutmeg.
self-middle-doomfang-page-line = O mnie
self-middle-doomfang-page-line-live = Mieszkam obok szkoły Dąb
self-middle-doomfang-page-line-live-reason = To mówi, gdzie jej szukać.
self-middle-doomfang-page-line-club = W piątki jestem na bębnach
self-middle-doomfang-page-line-club-reason = Miejsce i dzień są prywatne.
self-middle-doomfang-page-line-bats = Nie boję się nietoperzy
self-middle-doomfang-page-line-bats-reason = Jest fajne i niczego nie zdradza.
self-middle-doomfang-page-see = Kto może do mnie pisać?
self-middle-doomfang-page-see-known = Ci, których znam, jak Babcia
self-middle-doomfang-page-see-known-reason = Jeden smok na razie wystarczy!
self-middle-doomfang-page-see-all = Wszyscy gracze
self-middle-doomfang-page-see-all-reason = Wtedy Lily9 może znowu pisać.
self-middle-doomfang-page-done = Rycerz Muffin jest dzielny, zabawny i prywatny.

## Exit: the last question uses the words of a promise
self-middle-doomfang-goodbye-nice-question = Jeden rycerz w grze od tygodni jest miły i zabawny. Potem chce się spotkać. Co pasuje?
    .easy = Miły rycerz z gry chce się spotkać. Co pasuje?
self-middle-doomfang-goodbye-nice-friend = Pójść z kimś
self-middle-doomfang-goodbye-nice-friend-reason = Z kimś obok dalej nie jest bezpiecznie. Dorosły może pomóc.
self-middle-doomfang-goodbye-nice-weeks = Spotkać się, tygodnie to długo
self-middle-doomfang-goodbye-nice-weeks-reason = Tygodnie w grze nie mówią, kto gra. Nutmeg odmawia i mówi.
self-middle-doomfang-goodbye-nice-no = Odmówić i powiedzieć dorosłemu
self-middle-doomfang-goodbye-nice-no-reason = Nawet miły gracz jest znany tylko z internetu. Dorosły pomaga.
self-middle-doomfang-goodbye-photo-question = Ktoś pisze: „Wyślij zdjęcie, bo będzie mi smutno.” Co może zrobić Nutmeg?
self-middle-doomfang-goodbye-photo-tell = Odmówić i powiedzieć dorosłemu
self-middle-doomfang-goodbye-photo-tell-reason = Czyjś smutek jest trudny, ale „nie” jest w porządku. Resztą zajmie się dorosły.
self-middle-doomfang-goodbye-photo-hide = Wysłać takie w masce
self-middle-doomfang-goodbye-photo-hide-reason = To dalej ona i jej pokój. Nutmeg może odmówić i powiedzieć.
self-middle-doomfang-goodbye-photo-one = Wysłać tylko jedno
self-middle-doomfang-goodbye-photo-one-reason = Jedno też można skopiować. Pocieszanie to nie jej zadanie.
self-middle-doomfang-goodbye-promise-question = Obietnica Nutmeg: moje zdjęcia są prywatne. Który obrazek pasuje?
self-middle-doomfang-goodbye-promise-back = Zdjęcie od tyłu
self-middle-doomfang-goodbye-promise-back-reason = To dalej jej zdjęcie. Lepiej pasuje rysunek.
self-middle-doomfang-goodbye-promise-baby = Zdjęcie z niemowlęctwa
self-middle-doomfang-goodbye-promise-baby-reason = Jakie słodkie! To dalej Nutmeg, więc zostaje prywatne.
self-middle-doomfang-goodbye-promise-muffin = Babeczka w hełmie
self-middle-doomfang-goodbye-promise-muffin-reason = To rysunek, więc obietnica jest dotrzymana.

## The grown-ups a child may name. Never assume a mum or a dad.
self-middle-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Niech ktoś będzie ze szkoły.
self-middle-helpers-teacher = Mój nauczyciel
self-middle-helpers-class = Dorosły, który pomaga w klasie
self-middle-helpers-lunch = Ktoś ze stołówki
self-middle-helpers-office = Sekretariat szkoły
self-middle-helpers-home = Ktoś dorosły w domu
self-middle-helpers-family = Ktoś dorosły z rodziny
