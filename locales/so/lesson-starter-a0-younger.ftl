# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-younger-title = Goonno casuus ah
starter-a0-younger-outcome-see = Waan aqaan cidda arki karta shaqadayda.

## Story: a picture goes further than Bram thought. The bubble is Mr Mole’s, who likes it.
starter-a0-younger-pink-tutu-tutu-1 = Bram wuxuu sawiray Mole oo goonno casuus xiran. Dir buu taabtay.
starter-a0-younger-pink-tutu-tutu-2 = Shaashadda weyn ayay ka soo booday.
starter-a0-younger-pink-tutu-tutu-2-bubble = Casuusku aad buu ii qurxiyaa!

## Sort: who may see what is made on a screen at school
starter-a0-younger-pink-tutu-see-question = Yaa arki kara waxa Bram halkan ku sameeyo?
starter-a0-younger-pink-tutu-see-may = Wuu arki karaa
starter-a0-younger-pink-tutu-see-not = Ma arki karo
starter-a0-younger-pink-tutu-see-mole = Macallin Mole
starter-a0-younger-pink-tutu-see-mole-reason = Mole fasalka ayuu ka caawiyaa. Shaashadaheenna wuu arki karaa.
starter-a0-younger-pink-tutu-see-class = Fasalka
starter-a0-younger-pink-tutu-see-class-reason = Saaxiib wuu eegi karaa. Saaxiib wuu wadaagi karaa.
starter-a0-younger-pink-tutu-see-moon = Dayaxa
starter-a0-younger-pink-tutu-see-moon-reason = Dayaxu indho ma leh. Shaashado ma arki karo!
starter-a0-younger-pink-tutu-see-school = Dugsiga
starter-a0-younger-pink-tutu-see-school-reason = Dugsiguna wuu arki karaa. Ammaankeenna ayay caawisaa.
starter-a0-younger-pink-tutu-see-cat = Bisad geed saaran
starter-a0-younger-pink-tutu-see-cat-reason = Aad bay u sarraysaa! Shimbiro ayay raadinaysaa.

## Talk: each child names something they are glad to show
starter-a0-younger-pink-tutu-show-prompt = Maxaad rabtaa inaan dhammaan aragno?
starter-a0-younger-pink-tutu-show-starter = Dhammaan waxaad arki kartaan …
