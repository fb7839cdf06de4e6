# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-younger-title = Pwy sy’n chwarae’r pysgodyn?
starter-a13-younger-outcome-meet = Dwi’n dweud na, ac yn dweud wrth oedolyn.

## Story: somebody in a game would like to meet. The bubble is the fish’s.
starter-a13-younger-pond-fish-1 = Mae cynllun gan bysgodyn yng ngêm Odi.
starter-a13-younger-pond-fish-1-bubble = Dere i gwrdd â fi wrth y pwll!
starter-a13-younger-pond-fish-2 = Ond pwy sy’n chwarae’r pysgodyn? Efallai mai cath ydy e!

## Choice: asked to meet
starter-a13-younger-pond-meet-question = Beth all Odi ei wneud?
starter-a13-younger-pond-meet-go = Mynd gyda Bram
starter-a13-younger-pond-meet-go-reason = All dau ddim gweld pwy ydy e. Gall Odi ddweud na.
starter-a13-younger-pond-meet-no = Na, a mynd i ddweud
starter-a13-younger-pond-meet-no-reason = Mae’n dda dweud. Gall oedolyn helpu.
starter-a13-younger-pond-meet-age = Gofyn ydy e’n bysgodyn go iawn
starter-a13-younger-pond-meet-age-reason = Gall pysgodyn ddweud ie i hynny! Gall Odi ddweud na.

## Say: the sentence is rehearsed aloud
starter-a13-younger-pond-no-prompt = Helpa Odi i’w ddweud wrth y pysgodyn.
starter-a13-younger-pond-no-sentence = Na, a dwi’n mynd i ddweud wrth oedolyn.
