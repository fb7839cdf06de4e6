# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-younger-title = Uită-te la degete!
starter-a1-younger-outcome-key = Am grijă de parola mea.

## Story: Odi is curious, and far too close. The bubble is his.
starter-a1-younger-ten-toes-nose-1 = Wren își scrie parola.
starter-a1-younger-ten-toes-nose-1-bubble = Ooo, ce scrie acolo?
starter-a1-younger-ten-toes-nose-2 = Odi se apropie tare. Nasul lui apasă pe taste!

## Choice: what somebody who stands near can do
starter-a1-younger-ten-toes-toes-question = Ce poate face Odi?
starter-a1-younger-ten-toes-toes-toes = Se uită la degetele lui
starter-a1-younger-ten-toes-toes-toes-reason = Acum nu o vede. E frumos pentru Wren.
starter-a1-younger-ten-toes-toes-help = O ajută să scrie
starter-a1-younger-ten-toes-toes-help-reason = E frumos să ajuți. Dar e cheia ei.
starter-a1-younger-ten-toes-toes-one-eye = Se uită cu un singur ochi
starter-a1-younger-ten-toes-toes-one-eye-reason = Citește și un ochi! Odi poate privi în jos.

## Say: the sentence is rehearsed aloud; all look at their own toes
starter-a1-younger-ten-toes-key-prompt = E cheia lui Wren, așa că spune și tu.
starter-a1-younger-ten-toes-key-sentence = Uită-te la degete cât scriu, te rog.
