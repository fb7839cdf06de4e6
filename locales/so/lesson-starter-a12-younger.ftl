# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-younger-title = Jaam sanka saaran
starter-a12-younger-outcome-photo = Sawirradayda anigaa iska leh.

## Story: a funny photo. The bubble is Bram’s.
starter-a12-younger-jam-nose-jam-1 = Bram jaam baa sanka kaga taal, sawirna waa!
starter-a12-younger-jam-nose-jam-1-bubble = Sankayga eeg!
starter-a12-younger-jam-nose-jam-2 = Ma onlayn ayuu gelin karaa?

## Sort: photos of somebody, and other pictures
starter-a12-younger-jam-nose-which-question = Mole qaar ayuu haa yiri. Kuwee?
starter-a12-younger-jam-nose-which-up = Waa la gelin karaa
starter-a12-younger-jam-nose-which-private = Ilaasho
starter-a12-younger-jam-nose-which-nose = Sanka Bram ee jaamka
starter-a12-younger-jam-nose-which-nose-reason = Waad arki kartaa inuu Bram yahay. Waa gaar.
starter-a12-younger-jam-nose-which-drawing = Sawir-gacmeed jaam ah
starter-a12-younger-jam-nose-which-drawing-reason = Bram ma tusayo. Waa hagaag.
starter-a12-younger-jam-nose-which-dance = Fiidyow Bram ciyaaraya
starter-a12-younger-jam-nose-which-dance-reason = Fiidyowguna Bram ayuu tusaa. Waa gaar.
starter-a12-younger-jam-nose-which-ball = Sawir kubbad
starter-a12-younger-jam-nose-which-ball-reason = Waa kubbad uun. Waa hagaag.
starter-a12-younger-jam-nose-which-class = Sawirka fasalka
starter-a12-younger-jam-nose-which-class-reason = Dhammaantood ayuu tusaa. Waa gaar.

## Say: the promise itself
starter-a12-younger-jam-nose-mine-prompt = Jaamka iska tirtir oo dheh.
starter-a12-younger-jam-nose-mine-sentence = Sawirradayda waan ilaashadaa.
