# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-younger-title = Mae Fenn yn llyfu’r sgrin
starter-a7-younger-outcome-private = Dwi’n gwybod beth sy’n breifat.

## Story: a cake that is none. The bubble is the game’s.
starter-a7-younger-lick-lick-1 = Mae gêm yn dweud bod cacen i Fenn.
starter-a7-younger-lick-lick-1-bubble = Ble wyt ti’n byw, ffan cacen?
starter-a7-younger-lick-lick-2 = Mae’n llyfu’r sgrin. Does dim blas cacen arni.

## Choice: the game asks where he lives
starter-a7-younger-lick-home-question = Beth all Fenn ei wneud?
starter-a7-younger-lick-home-type = Teipio’i gartref
starter-a7-younger-lick-home-type-reason = Mae ei gartref yn breifat. Gall ddweud na.
starter-a7-younger-lick-home-phone = Teipio rhif ffôn
starter-a7-younger-lick-home-phone-reason = Mae hwnnw’n breifat hefyd. Gall ddweud na.
starter-a7-younger-lick-home-no = Na, a mynd i ddweud
starter-a7-younger-lick-home-no-reason = Mae’n dda dweud na. Gall oedolyn helpu.

## Say: the sentence is rehearsed aloud
starter-a7-younger-lick-no-prompt = Helpa Fenn i’w ddweud wrth y gacen.
starter-a7-younger-lick-no-sentence = Dim diolch, mae fy nghartref yn breifat.
