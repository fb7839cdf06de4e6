# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-younger-title = Patrz na palce u nóg!
starter-a1-younger-outcome-key = Pilnuję swojego hasła.

## Story: Odi is curious, and far too close. The bubble is his.
starter-a1-younger-ten-toes-nose-1 = Wren wpisuje swoje hasło.
starter-a1-younger-ten-toes-nose-1-bubble = O, a co tam jest?
starter-a1-younger-ten-toes-nose-2 = Odi podchodzi za blisko. Jego nos stuka w klawisze!

## Choice: what somebody who stands near can do
starter-a1-younger-ten-toes-toes-question = Co może zrobić Odi?
starter-a1-younger-ten-toes-toes-toes = Patrzeć na stopy
starter-a1-younger-ten-toes-toes-toes-reason = Teraz nic nie widzi. To miłe dla Wren.
starter-a1-younger-ten-toes-toes-help = Pomóc jej pisać
starter-a1-younger-ten-toes-toes-help-reason = Miło jest pomagać. Ale to jej własny klucz.
starter-a1-younger-ten-toes-toes-one-eye = Patrzeć jednym okiem
starter-a1-younger-ten-toes-toes-one-eye-reason = Jedno oko też to przeczyta! Odi może patrzeć w dół.

## Say: the sentence is rehearsed aloud; all look at their own toes
starter-a1-younger-ten-toes-key-prompt = To klucz Wren, więc powiedz też ty.
starter-a1-younger-ten-toes-key-sentence = Patrz na palce u nóg, gdy piszę.
