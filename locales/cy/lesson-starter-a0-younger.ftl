# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-younger-title = Y twtw pinc
starter-a0-younger-outcome-see = Dwi’n gwybod pwy all weld fy ngwaith.

## Story: a picture goes further than Bram thought. The bubble is Mr Mole’s, who likes it.
starter-a0-younger-pink-tutu-tutu-1 = Mae Bram yn tynnu llun Mr Gwadd mewn twtw pinc. Mae’n tapio anfon.
starter-a0-younger-pink-tutu-tutu-2 = Mae’n neidio i’r sgrin fawr.
starter-a0-younger-pink-tutu-tutu-2-bubble = Pinc sydd orau i fi!

## Sort: who may see what is made on a screen at school
starter-a0-younger-pink-tutu-see-question = Pwy all weld beth mae Bram yn ei wneud yma?
starter-a0-younger-pink-tutu-see-may = Gall ei weld
starter-a0-younger-pink-tutu-see-not = All e ddim gweld
starter-a0-younger-pink-tutu-see-mole = Mr Gwadd
starter-a0-younger-pink-tutu-see-mole-reason = Mae Mr Gwadd yn helpu yn y dosbarth. Gall weld ein sgriniau.
starter-a0-younger-pink-tutu-see-class = Y dosbarth
starter-a0-younger-pink-tutu-see-class-reason = Gall ffrind edrych arno. Gall ffrind ei rannu.
starter-a0-younger-pink-tutu-see-moon = Y lleuad
starter-a0-younger-pink-tutu-see-moon-reason = Does dim llygaid gan y lleuad. All hi ddim gweld sgrin!
starter-a0-younger-pink-tutu-see-school = Yr ysgol
starter-a0-younger-pink-tutu-see-school-reason = Gall yr ysgol ei weld hefyd. Mae’n helpu i’n cadw ni’n saff.
starter-a0-younger-pink-tutu-see-cat = Cath ar ben coeden
starter-a0-younger-pink-tutu-see-cat-reason = Mae hi’n rhy bell i fyny. Mae’n chwilio am adar!

## Talk: each child names something they are glad to show
starter-a0-younger-pink-tutu-show-prompt = Beth hoffet ti i ni i gyd ei weld?
starter-a0-younger-pink-tutu-show-starter = Gallwch chi i gyd weld fy …
