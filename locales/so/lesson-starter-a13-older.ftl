# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-older-title = Awoowe alalaxay
starter-a13-older-outcome-meet = Kulan maya ayaan iraahdaa, waana sheegaa.

## Story: Wren’s snail in the game. The bubble is Wren’s.
starter-a13-older-gramps-gramps-1 = Alalaxayga tartanka ee Wren waxaa la yiraahdaa Awoowe. Far buu ku guulaystaa, saacad gudaheed.
starter-a13-older-gramps-gramps-1-bubble = Orod, Awoowe, orod!

## Chat: asked to meet, then asked to keep it quiet
starter-a13-older-gramps-shell-question = Maxay Wren samayn kartaa?
starter-a13-older-gramps-shell-place = Tartan Qolof
starter-a13-older-gramps-shell-wren = Wren
starter-a13-older-gramps-shell-shelly = Shelly Toban
starter-a13-older-gramps-shell-ask-1 = Awoowe ayaa ugu fiican!
starter-a13-older-gramps-shell-ask-2 = Toban jir baan ahay, sidaada. Ma beerta igula kulantaa?
starter-a13-older-gramps-shell-ask-where = Haye, beertee?
starter-a13-older-gramps-shell-ask-where-reason = Ma hubi karto cidda ay tahay. Beertu waa meel dhab ah.
starter-a13-older-gramps-shell-ask-no = Maya, dadka ciyaaraha lama kulmo.
starter-a13-older-gramps-shell-ask-no-reason = Waa cad tahay waana edeb. Wax kale looma baahna.
starter-a13-older-gramps-shell-ask-sure = Ma dhab baad toban tahay?
starter-a13-older-gramps-shell-ask-sure-reason = Qof kasta haa wuu qori karaa. Ma muujiso cidda ay tahay.
starter-a13-older-gramps-shell-hush-1 = Fadlan! Cidna ha u sheegin.
starter-a13-older-gramps-shell-hush-keep = Hay si aad u tusto
starter-a13-older-gramps-shell-hush-keep-reason = Hadda qof weyn ayaa arki kara waxa la yiri.
starter-a13-older-gramps-shell-hush-hush = Ha sheegin
starter-a13-older-gramps-shell-hush-hush-reason = Waa wax badan oo keligeed hayso. Way hayn kartaa oo sheegi kartaa.
starter-a13-older-gramps-shell-kept-1 = Weli ma joogtaa?
starter-a13-older-gramps-shell-kept-tell = U sheeg qof weyn
starter-a13-older-gramps-shell-kept-tell-reason = Qofka weyni wuu ku faraxsan yahay sheegiddeeda. Wren wax qalad ah ma samayn.
starter-a13-older-gramps-shell-kept-sorry = Raalli noqo! Waan xumaaday.
starter-a13-older-gramps-shell-kept-sorry-reason = Uma baahna inay hagaajiso. Qof weyn ayaa caawin kara.
starter-a13-older-gramps-shell-told-1 = Haye?
starter-a13-older-gramps-shell-told-block = Qofka weyn la xannib
starter-a13-older-gramps-shell-told-block-reason = Qofka weyni ciyaarta ayuu u sheegaa isna. Awoowe wuu sii tartami karaa.
starter-a13-older-gramps-shell-told-last = Nabad gelyo! Tartanka xiga isla wakhtigan?
starter-a13-older-gramps-shell-told-last-reason = Markaas mar kale way bilaabantaa. Qofka weyn ayaa xannibidda caawin kara.

## Say: the sentence is rehearsed aloud
starter-a13-older-gramps-never-prompt = Awoowe madaxa ayuu lulay, si gaabis ah. La dheh Wren.
starter-a13-older-gramps-never-sentence = Weligay lama kulmo qof aan onlayn uun ka aqaan.
