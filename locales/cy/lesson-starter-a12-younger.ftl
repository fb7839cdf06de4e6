# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-younger-title = Jam ar y trwyn
starter-a12-younger-outcome-photo = Mae lluniau ohono i’n breifat.

## Story: a funny photo. The bubble is Bram’s.
starter-a12-younger-jam-nose-jam-1 = Mae jam ar Bram, a chlic!
starter-a12-younger-jam-nose-jam-1-bubble = Edrycha ar fy nhrwyn!
starter-a12-younger-jam-nose-jam-2 = Gaiff e ei roi ar-lein?

## Sort: photos of somebody, and other pictures
starter-a12-younger-jam-nose-which-question = Mae Mr Gwadd yn dweud iawn i rai. Pa rai?
starter-a12-younger-jam-nose-which-up = Iawn ei rannu
starter-a12-younger-jam-nose-which-private = Ei gadw’n breifat
starter-a12-younger-jam-nose-which-nose = Trwyn jam Bram
starter-a12-younger-jam-nose-which-nose-reason = Mae’n dangos mai Bram ydy e. Mae’n breifat.
starter-a12-younger-jam-nose-which-drawing = Llun jam â phensil
starter-a12-younger-jam-nose-which-drawing-reason = Dydy e ddim yn dangos Bram. Mae’n iawn.
starter-a12-younger-jam-nose-which-dance = Clip o Bram yn dawnsio
starter-a12-younger-jam-nose-which-dance-reason = Mae clip yn dangos Bram hefyd. Mae’n breifat.
starter-a12-younger-jam-nose-which-ball = Ffoto o bêl
starter-a12-younger-jam-nose-which-ball-reason = Dim ond pêl ydy hi. Mae’n iawn.
starter-a12-younger-jam-nose-which-class = Ffoto o’r dosbarth
starter-a12-younger-jam-nose-which-class-reason = Mae’n dangos pawb. Mae’n breifat.

## Say: the promise itself
starter-a12-younger-jam-nose-mine-prompt = Sycha’r jam, a dwed e.
starter-a12-younger-jam-nose-mine-sentence = Dwi’n cadw lluniau ohono i’n breifat.
