# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-older-title = Taniec banana
starter-a0-older-outcome-see = Wiem, kto może widzieć, co robię na ekranie.

## Story: one friend showed it to the next. The bubble is what the class sings.
starter-a0-older-banana-dance-banana-1 = Fenn rysuje banana, który umie tańczyć. Wysyła go jednej osobie.
starter-a0-older-banana-dance-banana-2 = Na obiedzie cała klasa tańczy taniec banana. Nawet kucharz.
starter-a0-older-banana-dance-banana-2-bubble = Skórka w bok, biodrem w skok!

## Match: who may see what
starter-a0-older-banana-dance-who-question = Kto może to zobaczyć? Znajdź pary.
starter-a0-older-banana-dance-who-friend = Filmik dla jednej osoby
starter-a0-older-banana-dance-who-friend-partner = Ona i wszyscy, którym go pokaże
starter-a0-older-banana-dance-who-friend-reason = Ktoś może podać go dalej. Tak taniec się rozszedł.
starter-a0-older-banana-dance-who-school = To, co piszę w szkole
starter-a0-older-banana-dance-who-school-partner = Mój nauczyciel i szkoła
starter-a0-older-banana-dance-who-school-reason = Szkoła sprawdza, żeby nas chronić.
starter-a0-older-banana-dance-who-board = Moja praca na tablicy klasy
starter-a0-older-banana-dance-who-board-partner = Cała nasza klasa
starter-a0-older-banana-dance-who-board-reason = Tablica jest po to, żeby widzieli wszyscy.
starter-a0-older-banana-dance-who-game = To, co mówię w grze
starter-a0-older-banana-dance-who-game-partner = Każdy, kto gra
starter-a0-older-banana-dance-who-game-reason = Widzą to albo słyszą. Niektórych nie znam.

## Talk: a test children can use before they send something
starter-a0-older-banana-dance-cook-prompt = Nowa zasada Fenna: czy się ucieszę, gdy zobaczy to kucharz?
starter-a0-older-banana-dance-cook-starter = Chętnie pokażę wszystkim …
