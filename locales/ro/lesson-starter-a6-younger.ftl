# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-younger-title = Stai pe lăbuțe
starter-a6-younger-outcome-no-reply = Nu răspund la vorbe urâte.

## Story: Odi sits on his paws. The bubble is what somebody wrote in the game.
starter-a6-younger-wet-sock-paws-1 = Odi primește vorbe urâte într-un joc.
starter-a6-younger-wet-sock-paws-1-bubble = Joci ca o șosetă udă!
starter-a6-younger-wet-sock-paws-2 = Lăbuțele vor să răspundă. Așa că se așază pe ele!

## Order: paws off, leave it, show
starter-a6-younger-wet-sock-plan-question = Care e planul lui Odi?
starter-a6-younger-wet-sock-plan-paws = Lăbuțele jos
starter-a6-younger-wet-sock-plan-paws-reason = Întâi ia lăbuțele. Așa nu poate răspunde.
    .easy = Întâi ia lăbuțele.
starter-a6-younger-wet-sock-plan-leave = Le lasă acolo
starter-a6-younger-wet-sock-plan-leave-reason = Apoi lasă vorbele acolo. Așa le poate arăta.
    .easy = Apoi lasă vorbele acolo.
starter-a6-younger-wet-sock-plan-show = Arată unui adult
starter-a6-younger-wet-sock-plan-show-reason = La urmă le arată. Un adult poate ajuta.
    .easy = La urmă le arată.

## Say: the sentence is rehearsed aloud, sitting on one’s hands
starter-a6-younger-wet-sock-tell-prompt = Stai pe lăbuțe și spune.
starter-a6-younger-wet-sock-tell-sentence = Nu răspund, ci spun unui adult.
