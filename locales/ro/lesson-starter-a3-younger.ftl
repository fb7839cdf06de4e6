# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-younger-title = Perna cu coadă
starter-a3-younger-outcome-tell = Spun dacă ceva nu pare bine.

## Story: Odi gets a fright and hides below the bean bag. The first bubble is the clip’s, the second Odi’s.
starter-a3-younger-tail-bean-bag-1 = În filmulețul lui Odi apare o față mare.
starter-a3-younger-tail-bean-bag-1-bubble = Bau!
starter-a3-younger-tail-bean-bag-2 = Odi se ascunde sub perna mare, dar perna are coadă!
starter-a3-younger-tail-bean-bag-2-bubble = Sunt doar o pernă.

## Feel: how somebody in a story may feel; no answer is wrong
starter-a3-younger-tail-odi-question = Cum s-ar putea simți Odi?
starter-a3-younger-tail-odi-says = Toate sunt în regulă. Odi poate spune.

## Choice: what helps
starter-a3-younger-tail-help-question = Ce îl poate ajuta pe Odi?
starter-a3-younger-tail-help-bag = Stă sub pernă
starter-a3-younger-tail-help-bag-reason = E moale acolo. Dar poate și să spună.
starter-a3-younger-tail-help-tell = Acoperă și spune
starter-a3-younger-tail-help-tell-reason = Domnul Mole se bucură că a spus. Stă lângă Odi.
starter-a3-younger-tail-help-look = Se mai uită
starter-a3-younger-tail-help-look-reason = Poate fi și mai rău. Poate acoperi ecranul.

## Say: the sentence is rehearsed aloud
starter-a3-younger-tail-tell-prompt = Ajută-l pe Odi să spună.
starter-a3-younger-tail-tell-sentence = Nu pare bine, așa că spun.
