# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-older-title = Dawns y banana
starter-a0-older-outcome-see = Dwi’n gwybod pwy all weld beth dwi’n wneud ar sgrin.

## Story: one friend showed it to the next. The bubble is what the class sings.
starter-a0-older-banana-dance-banana-1 = Mae Fenn yn tynnu llun banana sy’n dawnsio. Mae’n ei anfon at un ffrind.
starter-a0-older-banana-dance-banana-2 = Amser cinio, mae’r dosbarth i gyd yn gwneud dawns y banana. Mae’r cogydd yn ymuno hyd yn oed.
starter-a0-older-banana-dance-banana-2-bubble = Plicio, plicio, siglo!

## Match: who may see what
starter-a0-older-banana-dance-who-question = Pwy all ei weld? Ffeindia’r parau.
starter-a0-older-banana-dance-who-friend = Clip dwi’n ei anfon at un ffrind
starter-a0-older-banana-dance-who-friend-partner = Y ffrind, a phawb mae’n ei ddangos iddyn nhw
starter-a0-older-banana-dance-who-friend-reason = Gall ffrind ei basio ymlaen. Felly daeth y ddawns allan.
starter-a0-older-banana-dance-who-school = Beth dwi’n deipio yn yr ysgol
starter-a0-older-banana-dance-who-school-partner = Fy athro a’r ysgol
starter-a0-older-banana-dance-who-school-reason = Mae’r ysgol yn edrych, i’n cadw ni’n saff.
starter-a0-older-banana-dance-who-board = Fy ngwaith ar fwrdd y dosbarth
starter-a0-older-banana-dance-who-board-partner = Ein dosbarth cyfan
starter-a0-older-banana-dance-who-board-reason = Mae’r bwrdd yno i ni i gyd ei weld.
starter-a0-older-banana-dance-who-game = Beth dwi’n ddweud mewn gêm
starter-a0-older-banana-dance-who-game-partner = Pawb sy’n chwarae
starter-a0-older-banana-dance-who-game-reason = Gallan nhw ei weld neu ei glywed. Dwi ddim yn nabod rhai ohonyn nhw.

## Talk: a test children can use before they send something
starter-a0-older-banana-dance-cook-prompt = Rheol newydd Fenn: fyddwn i’n falch petai’r cogydd yn ei weld?
starter-a0-older-banana-dance-cook-starter = Fe fyddwn i’n hapus i bawb weld …
