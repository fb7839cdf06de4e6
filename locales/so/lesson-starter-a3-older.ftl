# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-older-title = Keegga ma ahayn
starter-a3-older-outcome-tell = Waan sheegaa haddii aan baqo ama xumaado.

## Story: a bad feeling is easy to explain away. The bubble is the cook’s.
starter-a3-older-not-the-pie-pie-1 = Wren fiidyow yaab leh bay aragtay. Hadda calooshu way xun tahay.
starter-a3-older-not-the-pie-pie-2 = Kariyaha ayay u sheegtay inuu keegga yahay. Keegga ma aha.
starter-a3-older-not-the-pie-pie-2-bubble = Keegaygu calooshu way heesaan!

## Sort: what is worth telling, even when it is small
starter-a3-older-not-the-pie-tell-question = Xumaan waa markaan dareen fiican lahayn. Maxay Wren sheegi kartaa?
    .easy = Maxay Wren sheegi kartaa?
starter-a3-older-not-the-pie-tell-fine = Waa hagaag
starter-a3-older-not-the-pie-tell-tell = Waa yaab, markaa sheeg
starter-a3-older-not-the-pie-tell-night = Fiidyow hurdada ku soo noqda
starter-a3-older-not-the-pie-tell-night-reason = Kama tagayo. Sheegistu way caawin kartaa.
starter-a3-older-not-the-pie-tell-race = Alalaxay oo tartan kaga badiyey
starter-a3-older-not-the-pie-tell-race-reason = Way cabanaysaa, dabadeed way qoslaysaa. Waa hagaag.
starter-a3-older-not-the-pie-tell-secret = Ciyaaryahan yiri “Sir ka dhig”
starter-a3-older-not-the-pie-tell-secret-reason = Cidna uma baahna inay hayso sir yaab leh.
starter-a3-older-not-the-pie-tell-spooky = Sheeko cabsi leh oo ay jeceshahay
starter-a3-older-not-the-pie-tell-spooky-reason = Iyadaa dooratay, waana madadaalo. Goor kasta way joojin kartaa.
starter-a3-older-not-the-pie-tell-away = Sawir ay ka jeesatay
starter-a3-older-not-the-pie-tell-away-reason = Jirkeeda ayaa u sheegay. Sabab kale uma baahna.

## Say: the sentence is rehearsed aloud
starter-a3-older-not-the-pie-wrong-prompt = Mole wuu joogsaday si uu u dhegaysto. La dheh Wren.
starter-a3-older-not-the-pie-wrong-sentence = Wax baa qaldan, markaa waxaan rabaa inaan kuu sheego.
