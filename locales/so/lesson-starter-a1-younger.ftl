# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-younger-title = Suulasha cagaha eeg!
starter-a1-younger-outcome-key = Furahayga sirta ah waan ilaashadaa.

## Story: Odi is curious, and far too close. The bubble is his.
starter-a1-younger-ten-toes-nose-1 = Wren furaheeda sirta ah ayay gelinaysaa.
starter-a1-younger-ten-toes-nose-1-bubble = Wax, maxay tiri?
starter-a1-younger-ten-toes-nose-2 = Odi aad buu u soo dhowaaday. Sankiisu furayaasha ayuu taabtay!

## Choice: what somebody who stands near can do
starter-a1-younger-ten-toes-toes-question = Maxuu Odi samayn karaa?
starter-a1-younger-ten-toes-toes-toes = Cagihiisa eeg
starter-a1-younger-ten-toes-toes-toes-reason = Hadda ma arki karo. Wren buu u naxariistay.
starter-a1-younger-ten-toes-toes-help = Ka caawi qoridda
starter-a1-younger-ten-toes-toes-help-reason = Caawintu waa naxariis. Laakiin waa furaheeda.
starter-a1-younger-ten-toes-toes-one-eye = Hal il ku eeg
starter-a1-younger-ten-toes-toes-one-eye-reason = Hal ilna way akhrin kartaa! Odi hoos buu eegi karaa.

## Say: the sentence is rehearsed aloud; all look at their own toes
starter-a1-younger-ten-toes-key-prompt = Waa furaha Wren, markaa adiguna dheh.
starter-a1-younger-ten-toes-key-sentence = Fadlan cagahaaga eeg inta aan qorayo.
