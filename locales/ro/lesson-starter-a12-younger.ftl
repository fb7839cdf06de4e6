# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-younger-title = Gem pe nas
starter-a12-younger-outcome-photo = Pozele cu mine sunt personale.

## Story: a funny photo. The bubble is Bram’s.
starter-a12-younger-jam-nose-jam-1 = Bram are gem pe nas, și clic!
starter-a12-younger-jam-nose-jam-1-bubble = Uite ce nas am!
starter-a12-younger-jam-nose-jam-2 = Poate pune poza pe internet?

## Sort: photos of somebody, and other pictures
starter-a12-younger-jam-nose-which-question = Domnul Mole zice da la unele. La care?
starter-a12-younger-jam-nose-which-up = Poate pune
starter-a12-younger-jam-nose-which-private = E personal
starter-a12-younger-jam-nose-which-nose = Bram cu gem pe nas
starter-a12-younger-jam-nose-which-nose-reason = Se vede că e Bram. E ceva personal.
starter-a12-younger-jam-nose-which-drawing = Un desen cu gem
starter-a12-younger-jam-nose-which-drawing-reason = Nu îl arată pe Bram. E bine.
starter-a12-younger-jam-nose-which-dance = Un film cu dansul lui Bram
starter-a12-younger-jam-nose-which-dance-reason = Și filmul îl arată pe Bram. E ceva personal.
starter-a12-younger-jam-nose-which-ball = O poză cu o minge
starter-a12-younger-jam-nose-which-ball-reason = E doar o minge. E bine.
starter-a12-younger-jam-nose-which-class = O poză cu clasa
starter-a12-younger-jam-nose-which-class-reason = Îi arată pe toți. E ceva personal.

## Say: the promise itself
starter-a12-younger-jam-nose-mine-prompt = Șterge gemul și spune.
starter-a12-younger-jam-nose-mine-sentence = Pozele cu mine le țin pentru mine.
