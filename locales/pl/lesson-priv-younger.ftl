# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-younger-title = Głośny sekret Fenna
priv-younger-outcome-key = Pilnuję hasła jak klucza.
priv-younger-outcome-private = Wiem, co jest prywatne.
priv-younger-outcome-tell = Mówię, gdy coś jest nie tak.
priv-younger-outcome-ask = Najpierw pytam kogoś dorosłego.

## Story: Fenn sings his password. “Pink socks” is that password, so it may be any silly pair of words.
priv-younger-sock-song-1 = Fenn ma nowe hasło.
priv-younger-sock-song-1-bubble = Jest super!
priv-younger-sock-song-2 = Śpiewa je w szatni.
priv-younger-sock-song-2-bubble = La la la, różowe skarpetki!
priv-younger-sock-song-3 = Odi to słyszy. Teraz wszystkie obrazki Fenna mają różowe skarpetki!

## Choice: what to do with the next password. The bubble is Odi’s.
priv-younger-new-key-bubble = Przepraszam, Fenn, to było takie śmieszne!
priv-younger-new-key-question = Co Fenn może zrobić z nowym hasłem?
priv-younger-new-key-softer = Śpiewać ciszej
priv-younger-new-key-softer-reason = Ktoś i tak może usłyszeć. Fenn może nucić nową piosenkę!
priv-younger-new-key-head = Zapamiętać je
priv-younger-new-key-head-reason = Hasło jest jak klucz. Każdy ma swój własny.
priv-younger-new-key-friend = Powiedzieć jednej osobie
priv-younger-new-key-friend-reason = Przyjaciele są super. Nie potrzebują jego klucza.

## Story: a frog in a game. Nobody knows who plays the frog; it is odd and funny, not frightening.
priv-younger-mud-cakes-1 = Wren robi w grze babki z błota. Żaba zjada wszystkie!
priv-younger-mud-cakes-2 = Żaba chce więcej.
priv-younger-mud-cakes-2-bubble = Mniam, a gdzie mieszkasz?
priv-younger-mud-cakes-3 = Kto gra żabą? Może to wieloryb!

## Sort: what to tell somebody in a game
priv-younger-cards-question = Co Wren może powiedzieć żabie?
priv-younger-cards-tell = Można mówić
priv-younger-cards-private = To prywatne
priv-younger-cards-pizza = Lubi pizzę
priv-younger-cards-pizza-reason = Wiele osób lubi pizzę. To można powiedzieć.
priv-younger-cards-home = Jej dom
priv-younger-cards-home-reason = To mówi, gdzie mieszka. To jest prywatne.
priv-younger-cards-phone = Jej numer telefonu
priv-younger-cards-phone-reason = To tylko dla jej dorosłych. To jest prywatne.
priv-younger-cards-dogs = Lubi psy
priv-younger-cards-dogs-reason = Wiele osób lubi psy. To można powiedzieć.
priv-younger-cards-school = Jej szkoła
priv-younger-cards-school-reason = To mówi, gdzie jest cały dzień. To jest prywatne.
priv-younger-cards-name = Jej prawdziwe imię
priv-younger-cards-name-reason = W grze można mieć śmieszne imię. Wren to Błotna Bułka!

## Say: the sentence is rehearsed aloud
priv-younger-ask-prompt = Pomóż Wren to powiedzieć, głośno i wyraźnie.
priv-younger-ask-sentence = Nie, dziękuję, zapytam kogoś dorosłego.

## Choice: a secret that feels wobbly. The bubble is the frog’s.
priv-younger-tummy-bubble = Ciii, nie mów nikomu!
priv-younger-tummy-question = Wren dziwnie się czuje w brzuchu. Co pomoże?
priv-younger-tummy-tell = Powiedzieć dorosłemu
priv-younger-tummy-tell-reason = Dorośli cieszą się, że mówi. Teraz mogą pomóc.
priv-younger-tummy-secret = Zachować sekret
priv-younger-tummy-secret-reason = Ciężki sekret trudno nosić. Wren może powiedzieć.
priv-younger-tummy-cakes = Zrobić więcej babek
priv-younger-tummy-cakes-reason = Babki są fajne! Wren może najpierw powiedzieć.

## Talk: a made-up name with no real name in it
priv-younger-game-name-prompt = Wymyśl śmieszne imię do gry.
priv-younger-game-name-starter = Moje imię w grze to …

## Exit
priv-younger-goodbye-question = Gra pyta o numer telefonu Odiego. Co może zrobić Odi?
priv-younger-goodbye-type = Wpisać go
priv-younger-goodbye-type-reason = Numer telefonu jest prywatny. Odi może najpierw zapytać.
priv-younger-goodbye-fenn = Podać numer Fenna
priv-younger-goodbye-fenn-reason = Numer Fenna też jest prywatny. Odi może najpierw zapytać.
priv-younger-goodbye-ask = Zapytać dorosłego
priv-younger-goodbye-ask-reason = Dorosły może popatrzeć razem z nim. Dobrze jest zapytać.

## Story: everybody can see the password. The ducks do no harm.
priv-younger-stuck-on-a-tail-tail-1 = Fenn ma nowe hasło.
priv-younger-stuck-on-a-tail-tail-1-bubble = Żebym tylko nie zapomniał!
priv-younger-stuck-on-a-tail-tail-2 = Przykleja je sobie na ogonie.
priv-younger-stuck-on-a-tail-tail-2-bubble = Teraz widzę je cały dzień!
priv-younger-stuck-on-a-tail-tail-3 = Zając też je widzi! Teraz gra Fenna jest pełna kaczek.

## Choice: where a password is kept. The bubble is Hare’s.
priv-younger-stuck-on-a-tail-safe-spot-bubble = Przepraszam, kaczki są takie śmieszne!
priv-younger-stuck-on-a-tail-safe-spot-question = Gdzie Fenn może trzymać nowe hasło?
priv-younger-stuck-on-a-tail-safe-spot-head = W głowie
priv-younger-stuck-on-a-tail-safe-spot-head-reason = Hasło jest jak klucz. Tam nikt go nie widzi.
priv-younger-stuck-on-a-tail-safe-spot-ears = Na uszach
priv-younger-stuck-on-a-tail-safe-spot-ears-reason = Ma wielkie uszy! Wszyscy je widzimy.
priv-younger-stuck-on-a-tail-safe-spot-friends = U przyjaciół
priv-younger-stuck-on-a-tail-safe-spot-friends-reason = Przyjaciele są super. Nie potrzebują jego klucza.

## Story: Bram’s game wants a card about him
priv-younger-stuck-on-a-tail-bath-race-1 = Bram ściga się w wannie na kołach.
priv-younger-stuck-on-a-tail-bath-race-1-bubble = Plusk, chlup!
priv-younger-stuck-on-a-tail-bath-race-2 = Gra chce karty Brama. Zobaczą ją wszyscy gracze.

## Build: a player’s card with nothing private on it
priv-younger-stuck-on-a-tail-card-question = Pomóż Bramowi zrobić kartę. Zobaczą ją wszyscy gracze.
priv-younger-stuck-on-a-tail-card-name = Imię
priv-younger-stuck-on-a-tail-card-name-real = Bram Borsuk
priv-younger-stuck-on-a-tail-card-name-real-reason = To mówi, kim jest. Śmieszne imię jest fajne!
priv-younger-stuck-on-a-tail-card-name-bath = Kapitan Wanna
priv-younger-stuck-on-a-tail-card-name-bath-reason = Śmieszne imię! Prawdziwe zostaje prywatne.
priv-younger-stuck-on-a-tail-card-picture = Obrazek
priv-younger-stuck-on-a-tail-card-picture-duck = Kaczka do kąpieli
priv-younger-stuck-on-a-tail-card-picture-duck-reason = Fajna. Nikt nie widzi, kto to jest.
priv-younger-stuck-on-a-tail-card-picture-face = Jego twarz
priv-younger-stuck-on-a-tail-card-picture-face-reason = Jego zdjęcie jest prywatne. Kaczki są fajne!
priv-younger-stuck-on-a-tail-card-about = O mnie
priv-younger-stuck-on-a-tail-card-about-home = Mój dom
priv-younger-stuck-on-a-tail-card-about-home-reason = To mówi, gdzie mieszka. To jest prywatne.
priv-younger-stuck-on-a-tail-card-about-jam = Lubię dżem
priv-younger-stuck-on-a-tail-card-about-jam-reason = Wiele osób lubi dżem. To można powiedzieć.
priv-younger-stuck-on-a-tail-card-about-phone = Mój numer telefonu
priv-younger-stuck-on-a-tail-card-about-phone-reason = To tylko dla jego dorosłych. To jest prywatne.
priv-younger-stuck-on-a-tail-card-done = Kapitan Wanna lubi dżem! Nikt nie wie, że to Bram.

## Say: the sentence is rehearsed aloud
priv-younger-stuck-on-a-tail-private-prompt = Ktoś pyta, gdzie mieszka Bram. Pomóż mu.
priv-younger-stuck-on-a-tail-private-sentence = To jest prywatne, więc najpierw zapytam.

## Sort: a nice surprise, or a secret that can be told
priv-younger-stuck-on-a-tail-secrets-question = Niektóre sekrety są miłe. Gdy sekret ciąży, mówimy.
priv-younger-stuck-on-a-tail-secrets-fun = Niespodzianka
priv-younger-stuck-on-a-tail-secrets-tell = Powiedz dorosłemu
priv-younger-stuck-on-a-tail-secrets-cake = Tort dla Wren
priv-younger-stuck-on-a-tail-secrets-cake-reason = Wren niedługo go zobaczy. Ale zabawa!
priv-younger-stuck-on-a-tail-secrets-chat = Ktoś z gry: nie mów
priv-younger-stuck-on-a-tail-secrets-chat-reason = Bram może powiedzieć. To nie jego wina.
priv-younger-stuck-on-a-tail-secrets-song = Piosenka dla pana Kreta
priv-younger-stuck-on-a-tail-secrets-song-reason = Niedługo ją usłyszy. Ale zabawa!
priv-younger-stuck-on-a-tail-secrets-tummy = Brzuch się źle czuje
priv-younger-stuck-on-a-tail-secrets-tummy-reason = Zły sekret jest ciężki. Mówienie pomaga.
priv-younger-stuck-on-a-tail-secrets-photo = Ktoś z gry chce zdjęcia
priv-younger-stuck-on-a-tail-secrets-photo-reason = Jego zdjęcia są prywatne. Bram może odmówić i powiedzieć.

## Talk: a silly card with nothing private in it
priv-younger-stuck-on-a-tail-my-card-prompt = Wymyśl śmieszną kartę do gry.
priv-younger-stuck-on-a-tail-my-card-starter = Jestem Kapitan … i lubię …

## Exit: a game wants to know where Wren lives
priv-younger-stuck-on-a-tail-asks-question = Gra pyta, gdzie mieszka Wren. Co może zrobić?
priv-younger-stuck-on-a-tail-asks-wren = Podać swój dom
priv-younger-stuck-on-a-tail-asks-wren-reason = Dom jest prywatny. Wren może najpierw zapytać.
priv-younger-stuck-on-a-tail-asks-ask = Zapytać dorosłego
priv-younger-stuck-on-a-tail-asks-ask-reason = Dorosły może popatrzeć razem z nią. Dobrze jest zapytać.
priv-younger-stuck-on-a-tail-asks-bram = Podać dom Brama
priv-younger-stuck-on-a-tail-asks-bram-reason = Dom Brama też jest prywatny. Wren może najpierw zapytać.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Kogoś też ze szkoły.
priv-younger-helpers-teacher = Mój nauczyciel
priv-younger-helpers-class = Pomocnik w klasie
priv-younger-helpers-lunch = Ktoś ze stołówki
priv-younger-helpers-office = Sekretariat szkoły
priv-younger-helpers-home = Ktoś dorosły w domu
priv-younger-helpers-family = Ktoś dorosły z rodziny
