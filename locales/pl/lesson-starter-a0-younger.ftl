# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-younger-title = Różowa spódniczka
starter-a0-younger-outcome-see = Wiem, kto może widzieć moją pracę.

## Story: a picture goes further than Bram thought. The bubble is Mr Mole’s, who likes it.
starter-a0-younger-pink-tutu-tutu-1 = Bram rysuje pana Kreta w różowej spódniczce. Dotyka: wyślij.
starter-a0-younger-pink-tutu-tutu-2 = Rysunek wyskakuje na dużym ekranie.
starter-a0-younger-pink-tutu-tutu-2-bubble = W różowym mi do twarzy!

## Sort: who may see what is made on a screen at school
starter-a0-younger-pink-tutu-see-question = Kto może zobaczyć, co Bram tu robi?
starter-a0-younger-pink-tutu-see-may = Może widzieć
starter-a0-younger-pink-tutu-see-not = Nie widzi
starter-a0-younger-pink-tutu-see-mole = Pan Kret
starter-a0-younger-pink-tutu-see-mole-reason = Pan Kret pomaga w klasie. Widzi nasze ekrany.
starter-a0-younger-pink-tutu-see-class = Nasza klasa
starter-a0-younger-pink-tutu-see-class-reason = Ktoś może popatrzeć. Może też pokazać innym.
starter-a0-younger-pink-tutu-see-moon = Księżyc
starter-a0-younger-pink-tutu-see-moon-reason = Księżyc nie ma oczu. Nie widzi ekranów!
starter-a0-younger-pink-tutu-see-school = Szkoła
starter-a0-younger-pink-tutu-see-school-reason = Szkoła też może to widzieć. To pomaga nas chronić.
starter-a0-younger-pink-tutu-see-cat = Kot na drzewie
starter-a0-younger-pink-tutu-see-cat-reason = Jest za wysoko. Szuka ptaków!

## Talk: each child names something they are glad to show
starter-a0-younger-pink-tutu-show-prompt = Co chcesz nam wszystkim pokazać?
starter-a0-younger-pink-tutu-show-starter = Możecie zobaczyć …
