# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-younger-title = Cine joacă peștele?
starter-a13-younger-outcome-meet = Zic nu și spun unui adult.

## Story: somebody in a game would like to meet. The bubble is the fish’s.
starter-a13-younger-pond-fish-1 = Un pește din jocul lui Odi are un plan.
starter-a13-younger-pond-fish-1-bubble = Ne vedem la baltă!
starter-a13-younger-pond-fish-2 = Dar cine joacă peștele? Poate e o pisică!

## Choice: asked to meet
starter-a13-younger-pond-meet-question = Ce poate face Odi?
starter-a13-younger-pond-meet-go = Merge cu Bram
starter-a13-younger-pond-meet-go-reason = Nici doi nu știu cine e. Odi poate zice nu.
starter-a13-younger-pond-meet-no = Zice nu și spune
starter-a13-younger-pond-meet-no-reason = E bine să spui. Un adult poate ajuta.
starter-a13-younger-pond-meet-age = Întreabă dacă e pește adevărat
starter-a13-younger-pond-meet-age-reason = Un pește poate zice da! Odi poate zice nu.

## Say: the sentence is rehearsed aloud
starter-a13-younger-pond-no-prompt = Ajută-l pe Odi să-i zică peștelui.
starter-a13-younger-pond-no-sentence = Nu, și o să-i spun unui adult.
