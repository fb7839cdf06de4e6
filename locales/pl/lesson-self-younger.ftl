# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
self-younger-title = Zgadnij, kto to!
self-younger-outcome-say = Umiem powiedzieć „stop” i „zapytam”.
self-younger-outcome-look = Postać z gry może być zmyślona. Wiem to.
self-younger-outcome-photo = Moje zdjęcie jest moje. Jest prywatne.
self-younger-outcome-tell = Mówię, gdy coś jest nie tak.

## Story: a picture tool puts a moustache on whatever it sees. The bubble is Wren, who speaks for her carrot.
self-younger-sir-carrot-carrot-1 = Ten tablet umie dorysować wąsy!
self-younger-sir-carrot-carrot-2 = Wren robi wąsy swojej marchewce.
self-younger-sir-carrot-carrot-2-bubble = Dzień dobry, jestem Pan Marchewka!
self-younger-sir-carrot-carrot-3 = Teraz kolej na Brama. Ściska go w brzuchu.

## Choice: Bram does not like his picture
self-younger-sir-carrot-stop-question = Bramowi nie podoba się jego zdjęcie. Co pomoże?
self-younger-sir-carrot-stop-grab = Wyrwać tablet
self-younger-sir-carrot-stop-grab-reason = Może się zepsuć. Można to zatrzymać słowem.
self-younger-sir-carrot-stop-laugh = Śmiać się, żeby nikt nie wiedział
self-younger-sir-carrot-stop-laugh-reason = Wtedy mogą robić to dalej. Bram może powiedzieć: stop.
self-younger-sir-carrot-stop-stop = Powiedzieć: „Stop, proszę”
self-younger-sir-carrot-stop-stop-reason = Wren i Fenn przestają. Jeśli nie, Bram może powiedzieć.

## Say: the sentence is rehearsed aloud, with a hand held up
self-younger-sir-carrot-say-stop-prompt = Podnieś rękę i powiedz to.
self-younger-sir-carrot-say-stop-sentence = Stop, proszę, nie podoba mi się to.

## Match: the look and what is said give away who is playing. Each partner is an animal of the story.
self-younger-sir-carrot-who-question = Grają w grę. Kto jest kim?
self-younger-sir-carrot-who-robot = Robot, który pływa
self-younger-sir-carrot-who-robot-partner = Odi
self-younger-sir-carrot-who-robot-reason = Odi kocha pływać. Tutaj jest robotem!
self-younger-sir-carrot-who-lion = Lew w różowych skarpetkach
self-younger-sir-carrot-who-lion-partner = Fenn
self-younger-sir-carrot-who-lion-reason = Fenn kocha różowe skarpetki.
self-younger-sir-carrot-who-cat = Kot, który je marchewkę
self-younger-sir-carrot-who-cat-partner = Wren
self-younger-sir-carrot-who-cat-reason = Wygląda jak kot. A to gra Wren.

## Choice: a figure nobody knows
self-younger-sir-carrot-duck-bubble = Kwa, kwa
self-younger-sir-carrot-duck-question = Przychodzi kaczka. Kto nią gra?
self-younger-sir-carrot-duck-child = Dziecko jak Wren
self-younger-sir-carrot-duck-child-reason = Może tak być. Ale tego nie widać.
self-younger-sir-carrot-duck-tell = Nie wiadomo
self-younger-sir-carrot-duck-tell-reason = A może to kucharz z łyżką!
self-younger-sir-carrot-duck-duck = Kaczka
self-younger-sir-carrot-duck-duck-reason = Kwa! Kaczka tak dobrze nie stuka.

## Sort: what to show in a game
self-younger-sir-carrot-cards-question = Gra prosi Wren o obrazek. Który?
self-younger-sir-carrot-cards-basket-1 = Można pokazać
self-younger-sir-carrot-cards-basket-2 = To prywatne
self-younger-sir-carrot-cards-school = Wren przy szkole
self-younger-sir-carrot-cards-school-reason = To mówi, gdzie jest cały dzień.
self-younger-sir-carrot-cards-friend = Zdjęcie Brama
self-younger-sir-carrot-cards-friend-reason = To twarz Brama, więc jest prywatna.
self-younger-sir-carrot-cards-lion = Lew, którego rysuje
self-younger-sir-carrot-cards-lion-reason = To rysunek, nie twarz. Fajnie!
self-younger-sir-carrot-cards-carrot = Pan Marchewka
self-younger-sir-carrot-cards-carrot-reason = To marchewka, więc można.
self-younger-sir-carrot-cards-photo = Zdjęcie Wren
self-younger-sir-carrot-cards-photo-reason = Na zdjęciu jest prawdziwa Wren. Jest prywatne.

## Talk: a game face without a photo
self-younger-sir-carrot-face-prompt = Jaką twarz możesz mieć w grze?
self-younger-sir-carrot-face-starter = W grze moja twarz to …

## Exit: tell when a picture feels bad
self-younger-sir-carrot-goodbye-odd-question = Wren widzi obrazek i boli ją brzuch. Co może zrobić?
self-younger-sir-carrot-goodbye-odd-look = Patrzeć dalej
self-younger-sir-carrot-goodbye-odd-look-reason = Wtedy źle jest dłużej. Wren może powiedzieć.
self-younger-sir-carrot-goodbye-odd-tell = Powiedzieć dorosłemu
self-younger-sir-carrot-goodbye-odd-tell-reason = To nasza obietnica. Dorośli mogą pomóc.
self-younger-sir-carrot-goodbye-odd-off = Zamknąć i nic nie mówić
self-younger-sir-carrot-goodbye-odd-off-reason = Zamknąć, tak! A potem też powiedzieć.

## Story: Odi makes a figure for a game. The bubble is Odi’s.
self-younger-fancy-shark-shark-1 = Odi robi postać do swojej gry.
self-younger-fancy-shark-shark-2 = To rekin w spódniczce z falbanką!
self-younger-fancy-shark-shark-2-bubble = Gryzę, ale robię piruety!

## Build: a figure without private facts
self-younger-fancy-shark-profile-question = Pomóż Odiemu zrobić stronę do gry.
self-younger-fancy-shark-profile-face = Wybierz twarz
self-younger-fancy-shark-profile-face-shark = Rekin w spódniczce
self-younger-fancy-shark-profile-face-shark-reason = Możemy się śmiać. Nikt nie widzi Odiego.
self-younger-fancy-shark-profile-face-photo = Zdjęcie Odiego
self-younger-fancy-shark-profile-face-photo-reason = Na zdjęciu jest prawdziwy Odi. Jest prywatne.
self-younger-fancy-shark-profile-name = Jak ma na imię?
self-younger-fancy-shark-profile-name-real = Odi Wydra
self-younger-fancy-shark-profile-name-real-reason = Jego prawdziwe imię jest prywatne.
self-younger-fancy-shark-profile-name-fin = Pan Falbanka
self-younger-fancy-shark-profile-name-fin-reason = Śmieszne imię to dobre imię.
self-younger-fancy-shark-profile-line = Wybierz zdanie
self-younger-fancy-shark-profile-line-twirl = Robię piruety
self-younger-fancy-shark-profile-line-twirl-reason = Wiele osób robi piruety. To można powiedzieć.
self-younger-fancy-shark-profile-line-mill = Mieszkam koło młyna
self-younger-fancy-shark-profile-line-mill-reason = To mówi, gdzie mieszka. To jest prywatne.
self-younger-fancy-shark-profile-done = Ale rekin! I nikt nie widzi Odiego.

## Choice: the game wants to see him.
self-younger-fancy-shark-camera-question = Gra chce zobaczyć twarz Odiego. Co może zrobić?
self-younger-fancy-shark-camera-ask = Najpierw zapytać dorosłego
self-younger-fancy-shark-camera-ask-reason = Patrzą razem i dotykają: nie.
self-younger-fancy-shark-camera-paw = Dotknąć „tak” i się schować
self-younger-fancy-shark-camera-paw-reason = Dalej widać pokój. Odi może najpierw zapytać.
self-younger-fancy-shark-camera-yes = Dotknąć „tak”
self-younger-fancy-shark-camera-yes-reason = Wtedy wszyscy go widzą. Najpierw zapytaj.

## Say: the sentence is rehearsed aloud
self-younger-fancy-shark-say-ask-prompt = Pomóż Odiemu to powiedzieć, głośno i wyraźnie.
self-younger-fancy-shark-say-ask-sentence = Nie, dziękuję, najpierw zapytam.

## Story: a small fairy turns out to be Bear, the school cook. The bubble is Bear’s.
self-younger-fancy-shark-fairy-1 = Wróżka z łyżką też gra. Jest taka malutka!
self-younger-fancy-shark-fairy-2 = Na obiedzie Miś ma łyżkę.
self-younger-fancy-shark-fairy-2-bubble = Ta wróżka to ja!
self-younger-fancy-shark-fairy-3 = Miś jest taki wielki! Odi śmieje się i śmieje.

## Sort: what a figure shows of the person who plays, and what it does not
self-younger-fancy-shark-know-question = Przychodzi nowa wróżka. Co Odi o niej wie?
self-younger-fancy-shark-know-basket-1 = To widać
self-younger-fancy-shark-know-basket-2 = Tego nie wie
self-younger-fancy-shark-know-spoon = Macha czapką
self-younger-fancy-shark-know-spoon-reason = Czapkę widać na ekranie.
self-younger-fancy-shark-know-old = Ile ma lat
self-younger-fancy-shark-know-old-reason = Mała wróżka może być wielkim misiem.
self-younger-fancy-shark-know-home = Gdzie mieszka
self-younger-fancy-shark-know-home-reason = Gra tego nie pokazuje.
self-younger-fancy-shark-know-wings = Ma skrzydła
self-younger-fancy-shark-know-wings-reason = Skrzydła widać na ekranie.
self-younger-fancy-shark-know-kind = Czy mówi prawdę
self-younger-fancy-shark-know-kind-reason = Słowa na ekranie mogą udawać.

## Order: a game stops being fun
self-younger-fancy-shark-rain-question = Ktoś cały dzień rzuca błotem w Odiego. Co najpierw?
self-younger-fancy-shark-rain-stop = Przerwać grę
self-younger-fancy-shark-rain-stop-reason = Najpierw Odi przerywa. Gra poczeka.
self-younger-fancy-shark-rain-go = Znaleźć dorosłego
self-younger-fancy-shark-rain-go-reason = Potem idzie po pomoc.
self-younger-fancy-shark-rain-tell = Powiedzieć, jak się czuje
self-younger-fancy-shark-rain-tell-reason = Teraz dorosły wie i może pomóc.

## Exit: a photo of oneself. It uses the words of the promise.
self-younger-fancy-shark-goodbye-photo-question = Odi ma zdjęcie siebie z tortem. Co może zrobić?
self-younger-fancy-shark-goodbye-photo-small = Wrzucić je na jeden dzień
self-younger-fancy-shark-goodbye-photo-small-reason = Dzień jest długi. Ktoś może je skopiować.
self-younger-fancy-shark-goodbye-photo-up = Wrzucić je do gry
self-younger-fancy-shark-goodbye-photo-up-reason = Zdjęcie może iść dalej i dalej.
self-younger-fancy-shark-goodbye-photo-keep = Zostawić je dla siebie
self-younger-fancy-shark-goodbye-photo-keep-reason = To nasza obietnica. Dobrze dla Odiego!

## The grown-ups a child may name. Never assume a mum or a dad.
self-younger-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Kogoś też ze szkoły.
self-younger-helpers-teacher = Mój nauczyciel
self-younger-helpers-class = Pomocnik w klasie
self-younger-helpers-lunch = Ktoś ze stołówki
self-younger-helpers-office = Sekretariat szkoły
self-younger-helpers-home = Ktoś dorosły w domu
self-younger-helpers-family = Ktoś dorosły z rodziny
