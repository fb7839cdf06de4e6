# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-older-title = Pălării pentru pisici
starter-a2-older-outcome-ask = Mă opresc și întreb înainte să deschid o pagină nouă.

## Story: link by link. The bubble is Wren’s.
starter-a2-older-cat-hats-clicks-1 = Domnul Mole alege o pagină despre vulcani. Wren apasă pe un link. Apoi pe încă unul.
starter-a2-older-cat-hats-clicks-2 = După zece apăsări, e într-un magazin cu pălării pentru pisici.
starter-a2-older-cat-hats-clicks-2-bubble = Asta mai e științe?

## Order: stop, tell, go back together
starter-a2-older-cat-hats-back-question = Cum ajunge Wren înapoi? Pune în ordine.
starter-a2-older-cat-hats-back-stop = Se oprește și nu mai apasă
starter-a2-older-cat-hats-back-stop-reason = Fiecare apăsare o duce mai departe. Așa că întâi se oprește.
starter-a2-older-cat-hats-back-tell = Îi spune domnului Mole unde e
starter-a2-older-cat-hats-back-tell-reason = Apoi îi spune. El ajută cu drag.
starter-a2-older-cat-hats-back-back = Se întoarce cu el la pagina lui
starter-a2-older-cat-hats-back-back-reason = La urmă se întorc la pagina aleasă de el.

## Choice: a link that fits the subject, and was not picked
starter-a2-older-cat-hats-next-question = A doua zi, un link zice „Cel mai bun joc cu vulcani”. Ce poate face Wren?
starter-a2-older-cat-hats-next-word = Îl deschide, că scrie vulcani
starter-a2-older-cat-hats-next-word-reason = Cuvântul se potrivește. Dar nimeni nu a verificat încă pagina.
starter-a2-older-cat-hats-next-fenn = Îl întreabă pe Fenn
starter-a2-older-cat-hats-next-fenn-reason = Fenn e un prieten bun. Dar paginile le verifică domnul Mole.
starter-a2-older-cat-hats-next-ask = Întâi îl întreabă pe Mole
starter-a2-older-cat-hats-next-ask-reason = Se uită el întâi. Atunci știe că e în regulă.
