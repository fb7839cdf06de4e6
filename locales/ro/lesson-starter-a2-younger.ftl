# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-younger-title = O balenă gratis?
starter-a2-younger-outcome-ask = Mă opresc și întreb.

## Story: the teacher picks a page
starter-a2-younger-free-whale-ducks-1 = Domnul Mole alege o pagină.
starter-a2-younger-free-whale-ducks-1-bubble = Pagina asta e toată despre rațe.

## Spot: what does not belong to the page
starter-a2-younger-free-whale-pop-up-question = Apare ceva nou. Îl poți găsi?
starter-a2-younger-free-whale-pop-up-title-name = Partea de sus
starter-a2-younger-free-whale-pop-up-title = Totul despre rațe
starter-a2-younger-free-whale-pop-up-title-reason = E pagina aleasă de domnul Mole.
starter-a2-younger-free-whale-pop-up-picture-name = Poza
starter-a2-younger-free-whale-pop-up-picture = O rață pe lac
starter-a2-younger-free-whale-pop-up-picture-reason = O rață pe o pagină cu rațe. Se potrivește.
starter-a2-younger-free-whale-pop-up-whale-name = Caseta
starter-a2-younger-free-whale-pop-up-whale = Apasă: o balenă gratis!
starter-a2-younger-free-whale-pop-up-whale-reason = Nu face parte din pagina cu rațe.
starter-a2-younger-free-whale-pop-up-words-name = Cuvintele
starter-a2-younger-free-whale-pop-up-words = Rațele mănâncă ierburi și gâze.
starter-a2-younger-free-whale-pop-up-words-reason = E despre rațe. Se potrivește.

## Choice: a box pops up. The bath is there to laugh about.
starter-a2-younger-free-whale-whale-question = Ce poate face Fenn?
starter-a2-younger-free-whale-whale-tap = Apasă să vadă
starter-a2-younger-free-whale-whale-tap-reason = Poate duce la altă pagină. Fenn poate întreba întâi.
starter-a2-younger-free-whale-whale-ask = Se oprește și întreabă
starter-a2-younger-free-whale-whale-ask-reason = Se uită împreună. Nu e nicio balenă.
starter-a2-younger-free-whale-whale-bath = Pregătește o baie pentru balenă
starter-a2-younger-free-whale-whale-bath-reason = Ce cadă mare! Fenn poate întreba întâi.

## Say: the sentence is rehearsed aloud, with a hand held up
starter-a2-younger-free-whale-stop-prompt = Ridică o mână și spune.
starter-a2-younger-free-whale-stop-sentence = Mă opresc și îl întreb pe învățător.
