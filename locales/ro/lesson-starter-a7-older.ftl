# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-older-title = Un melc pe nume Sir Încet
starter-a7-older-outcome-private = Țin pentru mine numărul de telefon și adresa.

## Story: Odi’s wish. The bubble is his.
starter-a7-older-sir-slow-snail-1 = Odi și-ar dori mult un melc de curse. Apoi apare o pagină.
starter-a7-older-sir-slow-snail-1-bubble = Un melc al meu!

## Spot: what is private on a form
starter-a7-older-sir-slow-form-question = Ce lucruri personale cere pagina asta?
starter-a7-older-sir-slow-form-name-name = Primul rând
starter-a7-older-sir-slow-form-name = Alege un nume pentru melc
starter-a7-older-sir-slow-form-name-reason = Numele unui melc nu e personal. Odi alege „Sir Încet”.
starter-a7-older-sir-slow-form-phone-name = Al doilea rând
starter-a7-older-sir-slow-form-phone = Numărul tău de telefon
starter-a7-older-sir-slow-form-phone-reason = Cu el, oricine îl poate suna. E ceva personal.
starter-a7-older-sir-slow-form-home-name = Al treilea rând
starter-a7-older-sir-slow-form-home = Adresa ta, ca melcul să te găsească
starter-a7-older-sir-slow-form-home-reason = Spune unde locuiește. E ceva personal, chiar și pentru melci.
starter-a7-older-sir-slow-form-friend-name = Butonul
starter-a7-older-sir-slow-form-friend = Dă numărul unui prieten și primești doi
starter-a7-older-sir-slow-form-friend-reason = Nu Odi poate da numărul lui Bram.

## Choice: what to do with a form
starter-a7-older-sir-slow-empty-question = Ce poate face Odi cu formularul?
starter-a7-older-sir-slow-empty-fake = Inventează un număr
starter-a7-older-sir-slow-empty-fake-reason = Poate fi numărul adevărat al altcuiva.
starter-a7-older-sir-slow-empty-part = Scrie doar strada
starter-a7-older-sir-slow-empty-part-reason = O stradă e un indiciu mare. O poate lăsa goală.
starter-a7-older-sir-slow-empty-ask = Îl lasă gol și întreabă un adult
starter-a7-older-sir-slow-empty-ask-reason = Se uită împreună. Era doar o reclamă.
