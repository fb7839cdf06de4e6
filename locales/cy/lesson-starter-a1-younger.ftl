# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-younger-title = Edrycha ar dy draed!
starter-a1-younger-outcome-key = Dwi’n cadw fy nghyfrinair yn saff.

## Story: Odi is curious, and far too close. The bubble is his.
starter-a1-younger-ten-toes-nose-1 = Mae Wren yn tapio’i chyfrinair.
starter-a1-younger-ten-toes-nose-1-bubble = W, beth mae’n ddweud?
starter-a1-younger-ten-toes-nose-2 = Mae Odi’n dod mor agos. Mae ei drwyn yn tapio’r botymau!

## Choice: what somebody who stands near can do
starter-a1-younger-ten-toes-toes-question = Beth all Odi ei wneud?
starter-a1-younger-ten-toes-toes-toes = Edrych ar ei draed
starter-a1-younger-ten-toes-toes-toes-reason = Nawr all e ddim ei weld. Mae hynny’n garedig.
starter-a1-younger-ten-toes-toes-help = Ei helpu i’w dapio
starter-a1-younger-ten-toes-toes-help-reason = Mae helpu’n garedig. Ond ei hallwedd hi ydy hi.
starter-a1-younger-ten-toes-toes-one-eye = Edrych ag un llygad
starter-a1-younger-ten-toes-toes-one-eye-reason = Gall un llygad ei ddarllen hefyd! Gall Odi edrych i lawr.

## Say: the sentence is rehearsed aloud; all look at their own toes
starter-a1-younger-ten-toes-key-prompt = Allwedd Wren ydy hi, felly dwed e hefyd.
starter-a1-younger-ten-toes-key-sentence = Edrycha ar dy draed wrth i fi deipio, plîs.
