# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-younger-title = Siądź na łapach
starter-a6-younger-outcome-no-reply = Nie odpisuję na przykre słowa.

## Story: Odi sits on his paws. The bubble is what somebody wrote in the game.
starter-a6-younger-wet-sock-paws-1 = Odi dostaje w grze przykre słowa.
starter-a6-younger-wet-sock-paws-1-bubble = Grasz jak mokra skarpeta!
starter-a6-younger-wet-sock-paws-2 = Jego łapy chcą odpisać. Więc na nich siada!

## Order: paws off, leave it, show
starter-a6-younger-wet-sock-plan-question = Jaki plan ma Odi?
starter-a6-younger-wet-sock-plan-paws = Łapy na bok
starter-a6-younger-wet-sock-plan-paws-reason = Najpierw łapy na bok. Wtedy nie odpisze.
    .easy = Najpierw łapy na bok.
starter-a6-younger-wet-sock-plan-leave = Zostaw to tam
starter-a6-younger-wet-sock-plan-leave-reason = Potem zostawia to tam. Teraz może to pokazać.
    .easy = Potem zostawia to tam.
starter-a6-younger-wet-sock-plan-show = Pokaż dorosłemu
starter-a6-younger-wet-sock-plan-show-reason = Na końcu to pokazuje. Dorosły może mu pomóc.
    .easy = Na końcu to pokazuje.

## Say: the sentence is rehearsed aloud, sitting on one’s hands
starter-a6-younger-wet-sock-tell-prompt = Usiądź na łapach i powiedz to.
starter-a6-younger-wet-sock-tell-sentence = Nie odpisuję, mówię dorosłemu.
