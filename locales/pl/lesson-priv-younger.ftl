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
priv-younger-tummy-tell-reason = Dorośli cieszą się, że mówi. Brzuch ma się już lepiej.
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

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Kogoś też ze szkoły.
priv-younger-helpers-teacher = Mój nauczyciel
priv-younger-helpers-class = Pomocnik w klasie
priv-younger-helpers-lunch = Ktoś ze stołówki
priv-younger-helpers-office = Sekretariat szkoły
priv-younger-helpers-home = Ktoś dorosły w domu
priv-younger-helpers-family = Ktoś dorosły z rodziny
