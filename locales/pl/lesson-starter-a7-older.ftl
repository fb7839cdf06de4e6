# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-older-title = Ślimak imieniem Pan Powolny
starter-a7-older-outcome-private = Nikomu nie podaję numeru telefonu ani adresu.

## Story: Odi’s wish. The bubble is his.
starter-a7-older-sir-slow-snail-1 = Odi marzy o wyścigowym ślimaku. Wyskakuje strona.
starter-a7-older-sir-slow-snail-1-bubble = Mój własny ślimak!

## Spot: what is private on a form
starter-a7-older-sir-slow-form-question = O jakie prywatne rzeczy pyta ta strona?
starter-a7-older-sir-slow-form-name-name = Pierwsze zdanie
starter-a7-older-sir-slow-form-name = Wybierz imię dla ślimaka
starter-a7-older-sir-slow-form-name-reason = Imię ślimaka nie jest prywatne. Odi wybiera „Pan Powolny”.
starter-a7-older-sir-slow-form-phone-name = Drugie zdanie
starter-a7-older-sir-slow-form-phone = Twój numer telefonu
starter-a7-older-sir-slow-form-phone-reason = Z nim każdy może do niego dzwonić. Jest prywatny.
starter-a7-older-sir-slow-form-home-name = Trzecie zdanie
starter-a7-older-sir-slow-form-home = Twój adres, żeby ślimak trafił
starter-a7-older-sir-slow-form-home-reason = To mówi, gdzie mieszka. To jest prywatne, nawet dla ślimaków.
starter-a7-older-sir-slow-form-friend-name = Przycisk
starter-a7-older-sir-slow-form-friend = Dodaj czyjś numer, dostaniesz dwa ślimaki
starter-a7-older-sir-slow-form-friend-reason = To numer Brama. Decyduje o nim Bram.

## Choice: what to do with a form
starter-a7-older-sir-slow-empty-question = Co Odi może zrobić z tą stroną?
starter-a7-older-sir-slow-empty-fake = Zmyślić numer
starter-a7-older-sir-slow-empty-fake-reason = To może być prawdziwy numer kogoś innego.
starter-a7-older-sir-slow-empty-part = Podać tylko ulicę
starter-a7-older-sir-slow-empty-part-reason = Ulica to duża wskazówka. Może zostawić puste.
starter-a7-older-sir-slow-empty-ask = Zostawić puste i zapytać dorosłego
starter-a7-older-sir-slow-empty-ask-reason = Patrzą na to razem. To była tylko reklama.
