# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-younger-title = Król Plusk
starter-a11-younger-outcome-private = Nie zdradzam prawdziwego imienia.

## Story: a game asks. The bubble is the game’s.
starter-a11-younger-plop-name-1 = Nowa gra Fenna chce wiedzieć wszystko!
starter-a11-younger-plop-name-1-bubble = Jak masz na imię?

## Build: a game card without private facts
starter-a11-younger-plop-card-question = Pomóż Fennowi zrobić kartę do gry.
starter-a11-younger-plop-card-name = Imię
starter-a11-younger-plop-card-name-fenn = Fenn Lis
starter-a11-younger-plop-card-name-fenn-reason = Prawdziwe imię jest prywatne. Może jakieś wymyślić.
    .easy = Prawdziwe imię jest prywatne.
starter-a11-younger-plop-card-name-plop = Król Plusk
starter-a11-younger-plop-card-name-plop-reason = Jest śmieszne. Nie mówi, kim jest!
starter-a11-younger-plop-card-home = Dom
starter-a11-younger-plop-card-home-moon = Księżyc
starter-a11-younger-plop-card-home-moon-reason = To zmyślone. Jego prawdziwy dom jest prywatny.
starter-a11-younger-plop-card-home-oak = Czerwona nora pod dębem
starter-a11-younger-plop-card-home-oak-reason = To mówi, gdzie mieszka. To jest prywatne.
    .easy = To mówi, gdzie mieszka.
starter-a11-younger-plop-card-school = Szkoła
starter-a11-younger-plop-card-school-hill = Szkoła na górce
starter-a11-younger-plop-card-school-hill-reason = Jego szkoła jest prywatna. Może jakąś wymyślić.
    .easy = Jego szkoła jest prywatna.
starter-a11-younger-plop-card-school-space = Szkoła w kosmosie
starter-a11-younger-plop-card-school-space-reason = Tam nikt go nie znajdzie!
starter-a11-younger-plop-card-done = Król Plusk z księżyca! Nikt nie wie, że to Fenn.

## Say: the promise is rehearsed aloud
starter-a11-younger-plop-private-prompt = Ręka na serce i powiedz to.
starter-a11-younger-plop-private-sentence = Moje imię, szkoła i dom są prywatne.
