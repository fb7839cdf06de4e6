# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-older-title = Ciyaarta mooska
starter-a0-older-outcome-see = Waan aqaan cidda arki karta waxaan shaashadda ku sameeyo.

## Story: one friend showed it to the next. The bubble is what the class sings.
starter-a0-older-banana-dance-banana-1 = Fenn wuxuu sawiray moos ciyaari kara. Hal saaxiib buu u diray.
starter-a0-older-banana-dance-banana-2 = Qadada, fasalka oo dhan waxay ciyaareen ciyaarta mooska. Kariyuhuna wuu ku biiray.
starter-a0-older-banana-dance-banana-2-bubble = Diir, diir, gilgil!

## Match: who may see what
starter-a0-older-banana-dance-who-question = Yaa arki kara? Hel kuwa is leh.
starter-a0-older-banana-dance-who-friend = Fiidyow aan hal saaxiib u diro
starter-a0-older-banana-dance-who-friend-partner = Saaxiibka, iyo kuwa uu tuso
starter-a0-older-banana-dance-who-friend-reason = Saaxiib wuu gudbin karaa. Sidaas ciyaartu ku faaftay.
starter-a0-older-banana-dance-who-school = Waxaan dugsiga ku qoro
starter-a0-older-banana-dance-who-school-partner = Macallinkayga iyo dugsiga
starter-a0-older-banana-dance-who-school-reason = Dugsigu wuu hubiyaa si ammaankeenna loo caawiyo.
starter-a0-older-banana-dance-who-board = Shaqadayda looxa fasalka
starter-a0-older-banana-dance-who-board-partner = Fasalkeenna oo dhan
starter-a0-older-banana-dance-who-board-reason = Looxu wuxuu u yaal inaan dhammaan aragno.
starter-a0-older-banana-dance-who-game = Waxaan ciyaar ku iraahdo
starter-a0-older-banana-dance-who-game-partner = Ciyaartoyda
starter-a0-older-banana-dance-who-game-reason = Way arki ama maqli karaan. Qaarkood ma aqaan.

## Talk: a test children can use before they send something
starter-a0-older-banana-dance-cook-prompt = Xeerka cusub ee Fenn: ma ku farxi lahaa haddii kariyuhu arko?
starter-a0-older-banana-dance-cook-starter = Waan ku farxi lahaa in dhammaan arkaan …
