# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-older-title = Regele Murăturilor
starter-a9-older-outcome-school = Folosesc doar e-mailul școlii.

## Story: homework from an email the teacher does not know. The bubble is Mr Mole’s.
starter-a9-older-king-king-1 = Acasă, Bram e „Regele Murăturilor”. Din acel e-mail își trimite poezia.
starter-a9-older-king-king-2 = Domnul Mole o vede. Nu cunoaște regi, așa că o lasă închisă.
starter-a9-older-king-king-2-bubble = Cunosc eu vreun rege?

## Sort: what school email is for
starter-a9-older-king-which-question = La ce poate folosi Bram e-mailul școlii?
starter-a9-older-king-which-school = E-mailul școlii
starter-a9-older-king-which-not = Nu de acolo
starter-a9-older-king-which-poem = O poezie pentru domnul Mole
starter-a9-older-king-which-poem-reason = Acum domnul Mole vede de la cine e. O deschide.
starter-a9-older-king-which-trip = Să întrebe de excursie
starter-a9-older-king-which-trip-reason = E despre școală, iar școala poate ajuta.
starter-a9-older-king-which-game = Să se înscrie la un joc
starter-a9-older-king-which-game-reason = Asta e pentru acasă, cu un adult lângă el.
starter-a9-older-king-which-pickles = Să ia zece borcane de murături
starter-a9-older-king-which-pickles-reason = Chiar și un rege întreabă întâi un adult.
starter-a9-older-king-which-hello = Un salut pentru clasă
starter-a9-older-king-which-hello-reason = Vorbele bune pentru clasa lui sunt în regulă.

## Say: the promise itself
starter-a9-older-king-mine-prompt = Regele face o plecăciune în fața domnului Mole. Spune cu el.
starter-a9-older-king-mine-sentence = Folosesc doar e-mailul școlii.
