# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-younger-title = Fustița roz
starter-a0-younger-outcome-see = Știu cine poate vedea ce fac.

## Story: a picture goes further than Bram thought. The bubble is Mr Mole’s, who likes it.
starter-a0-younger-pink-tutu-tutu-1 = Bram îl desenează pe domnul Mole în fustiță roz. Apoi îl trimite.
starter-a0-younger-pink-tutu-tutu-2 = Apare pe ecranul cel mare.
starter-a0-younger-pink-tutu-tutu-2-bubble = Rozul îmi stă cel mai bine!

## Sort: who may see what is made on a screen at school
starter-a0-younger-pink-tutu-see-question = Cine poate vedea ce face Bram aici?
starter-a0-younger-pink-tutu-see-may = Poate vedea
starter-a0-younger-pink-tutu-see-not = Nu poate vedea
starter-a0-younger-pink-tutu-see-mole = Domnul Mole
starter-a0-younger-pink-tutu-see-mole-reason = Domnul Mole ajută în clasă. Ne poate vedea ecranele.
starter-a0-younger-pink-tutu-see-class = Clasa
starter-a0-younger-pink-tutu-see-class-reason = Un prieten se poate uita. Îl poate da mai departe.
starter-a0-younger-pink-tutu-see-moon = Luna
starter-a0-younger-pink-tutu-see-moon-reason = Luna nu are ochi. Nu vede ecrane!
starter-a0-younger-pink-tutu-see-school = Școala
starter-a0-younger-pink-tutu-see-school-reason = Și școala poate vedea. Așa suntem în siguranță.
starter-a0-younger-pink-tutu-see-cat = O pisică din copac
starter-a0-younger-pink-tutu-see-cat-reason = E prea sus. Caută păsări!

## Talk: each child names something they are glad to show
starter-a0-younger-pink-tutu-show-prompt = Ce ai vrea să vedem toți?
starter-a0-younger-pink-tutu-show-starter = Vreau să vedeți toți …
