# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-younger-title = Morfil am ddim?
starter-a2-younger-outcome-ask = Dwi’n stopio ac yn gofyn.

## Story: the teacher picks a page
starter-a2-younger-free-whale-ducks-1 = Mae Mr Gwadd yn dewis tudalen.
starter-a2-younger-free-whale-ducks-1-bubble = Mae’r dudalen hon i gyd am hwyaid.

## Spot: what does not belong to the page
starter-a2-younger-free-whale-pop-up-question = Mae rhywbeth newydd yn neidio allan. Weli di fe?
starter-a2-younger-free-whale-pop-up-title-name = Y top
starter-a2-younger-free-whale-pop-up-title = Popeth am hwyaid
starter-a2-younger-free-whale-pop-up-title-reason = Dyma’r dudalen ddewisodd Mr Gwadd.
starter-a2-younger-free-whale-pop-up-picture-name = Y llun
starter-a2-younger-free-whale-pop-up-picture = Hwyaden mewn pwll
starter-a2-younger-free-whale-pop-up-picture-reason = Hwyaden ar dudalen hwyaid. Mae’n ffitio.
starter-a2-younger-free-whale-pop-up-whale-name = Y blwch
starter-a2-younger-free-whale-pop-up-whale = Tapia am forfil am ddim!
starter-a2-younger-free-whale-pop-up-whale-reason = Dydy e ddim yn rhan o dudalen yr hwyaid.
starter-a2-younger-free-whale-pop-up-words-name = Y geiriau
starter-a2-younger-free-whale-pop-up-words = Mae hwyaid yn bwyta chwyn a phryfed.
starter-a2-younger-free-whale-pop-up-words-reason = Mae’n dweud am hwyaid. Mae’n ffitio.

## Choice: a box pops up. The bath is there to laugh about.
starter-a2-younger-free-whale-whale-question = Beth all Fenn ei wneud?
starter-a2-younger-free-whale-whale-tap = Ei dapio i weld
starter-a2-younger-free-whale-whale-tap-reason = Gall fynd i dudalen newydd. Gall Fenn ofyn gyntaf.
starter-a2-younger-free-whale-whale-ask = Stopio a gofyn i Mr Gwadd
starter-a2-younger-free-whale-whale-ask-reason = Maen nhw’n edrych arno. Does dim morfil o gwbl.
starter-a2-younger-free-whale-whale-bath = Llenwi bath i’r morfil
starter-a2-younger-free-whale-whale-bath-reason = Bydd y bath yn fawr! Gall Fenn ofyn gyntaf.

## Say: the sentence is rehearsed aloud, with a hand held up
starter-a2-younger-free-whale-stop-prompt = Coda law, a dwed e.
starter-a2-younger-free-whale-stop-sentence = Dwi’n stopio ac yn gofyn i fy athro.
