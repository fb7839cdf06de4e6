# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-younger-title = Madaxyo kalluun oo qado ah
starter-a9-younger-outcome-school = Iimaylka dugsigayga ayaan isticmaalaa.

## Story: Odi writes from the wrong email. The bubble is the hare’s.
starter-a9-younger-fish-heads-fish-1 = Alla! Odi iimaylka kariyaha ayuu wax ka qoray.
starter-a9-younger-fish-heads-fish-2 = Dhammaan waxay mooday in kariyuhu diray.
starter-a9-younger-fish-heads-fish-2-bubble = Madaxyo kalluun qado ma ah?

## Choice: which email is the right one
starter-a9-younger-fish-heads-which-question = Odi raalli gelin buu bixiyey. Kee isticmaali karaa?
starter-a9-younger-fish-heads-which-cook = Iimaylka kariyaha
starter-a9-younger-fish-heads-which-cook-reason = Kaas kariyaha ayaa leh. Odi kiisa ayuu leeyahay.
starter-a9-younger-fish-heads-which-school = Iimaylka dugsigiisa
starter-a9-younger-fish-heads-which-school-reason = Dugsiga ayaa ilaaliya. Hadda waxay arkaan inuu Odi yahay.
starter-a9-younger-fish-heads-which-sister = Iimaylka walaashiis
starter-a9-younger-fish-heads-which-sister-reason = Markaas waxay mooddaa iyada! Kiisa ayuu leeyahay.

## Say: the promise itself
starter-a9-younger-fish-heads-mine-prompt = Odi ka caawi inuu kariyaha ku yiraahdo.
starter-a9-younger-fish-heads-mine-sentence = Iimaylka dugsigayga uun baan isticmaalaa.
