# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-older-title = Dansul bananei
starter-a0-older-outcome-see = Știu cine poate vedea ce fac pe un ecran.

## Story: one friend showed it to the next. The bubble is what the class sings.
starter-a0-older-banana-dance-banana-1 = Fenn desenează o banană care dansează. O trimite unui prieten.
starter-a0-older-banana-dance-banana-2 = La prânz, toată clasa face dansul bananei. Dansează și bucătarul.
starter-a0-older-banana-dance-banana-2-bubble = Coajă, coajă, mișcă-te!

## Match: who may see what
starter-a0-older-banana-dance-who-question = Cine poate vedea? Găsește perechile.
starter-a0-older-banana-dance-who-friend = Un film trimis unui prieten
starter-a0-older-banana-dance-who-friend-partner = Prietenul și toți cei cărora le arată
starter-a0-older-banana-dance-who-friend-reason = Un prieten îl poate da mai departe. Așa a ajuns dansul la toți.
starter-a0-older-banana-dance-who-school = Ce scriu la școală
starter-a0-older-banana-dance-who-school-partner = Învățătorul meu și școala
starter-a0-older-banana-dance-who-school-reason = Școala verifică, ca să fim în siguranță.
starter-a0-older-banana-dance-who-board = Lucrarea mea pe tabla clasei
starter-a0-older-banana-dance-who-board-partner = Toată clasa noastră
starter-a0-older-banana-dance-who-board-reason = Tabla e acolo ca să vedem toți.
starter-a0-older-banana-dance-who-game = Ce spun într-un joc
starter-a0-older-banana-dance-who-game-partner = Toți cei care joacă
starter-a0-older-banana-dance-who-game-reason = Pot vedea sau auzi. Pe unii nu îi cunosc.

## Talk: a test children can use before they send something
starter-a0-older-banana-dance-cook-prompt = Regula nouă a lui Fenn: m-aș bucura dacă ar vedea bucătarul?
starter-a0-older-banana-dance-cook-starter = M-aș bucura să vadă toți …
