# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-older-title = Gabaygii xumaa
starter-a6-older-outcome-no-reply = Fariin xun uma jawaabo. Waan hayaa oo waan sheegaa.

## Story: Fenn would like to reply. The bubble is the start of his poem.
starter-a6-older-poem-poem-1 = Fenn fariin xun baa ciyaar ugu timid. Gabay xun buu ka fikiray.
starter-a6-older-poem-poem-2 = Waa gabay aad u dheer. Xitaa wuu is qafiyaa.
starter-a6-older-poem-poem-2-bubble = Adigan uraya ee duqa ah …

## Chat: keep it, tell, an adult helps to block
starter-a6-older-poem-snails-question = Maxuu Fenn samayn karaa?
starter-a6-older-poem-snails-place = Tartan Alalaxay
starter-a6-older-poem-snails-fenn = Fenn
starter-a6-older-poem-snails-zoom = Zoom
starter-a6-older-poem-snails-lands-1 = Sida sigis qoyan baad u tartantaa.
starter-a6-older-poem-snails-lands-2 = Iska tag!
starter-a6-older-poem-snails-lands-poem = Gabayga xun dir
starter-a6-older-poem-snails-lands-poem-reason = In yar way fiicnaan kartaa. Laakiin way sii waddaa.
starter-a6-older-poem-snails-lands-keep = Hay si aad u tusto
starter-a6-older-poem-snails-lands-keep-reason = Hadda wuu tusi karaa waxa la yiri.
starter-a6-older-poem-snails-lands-block = Hadda xannib
starter-a6-older-poem-snails-lands-block-reason = Taasi waa ugu dambayn. Hay, sheeg, dabadeed qof weyn ayaa kaa caawiya xannibidda.
starter-a6-older-poem-snails-more-1 = Ma ka baqaysaa inaad jawaabto?
starter-a6-older-poem-snails-more-no = Ma baqayo!
starter-a6-older-poem-snails-more-no-reason = Taas ayay sugayaan. Fenn uma baahna inuu jawaabo.
starter-a6-older-poem-snails-more-tell = U sheeg qof weyn oo guriga
starter-a6-older-poem-snails-more-tell-reason = Qofka weyni wuu ku faraxsan yahay sheegiddiisa. Way wada eegaan.
starter-a6-older-poem-snails-told-1 = Haye? Ma joogtaa?
starter-a6-older-poem-snails-told-block = Qofka weyn la xannib
starter-a6-older-poem-snails-told-block-reason = Waa kala horreyntii saxda ahayd. Gabayguna? Bisadda ayuu u akhriyaa.
starter-a6-older-poem-snails-told-yes = Ha ha! Waan kaa sheegay.
starter-a6-older-poem-snails-told-yes-reason = Taasi way sii waddaa. Qofka weyn ayaa xannibidda caawin kara.

## Choice: the one thing that is never kept
starter-a6-older-poem-one-thing-question = Hal shay weligeen ma hayno: sawirka qof aan dhar qabin. Markaas maxaan samayn karnaa?
    .easy = Sawirka qof aan dhar qabin weligeen ma hayno. Maxaan samayn karnaa?
starter-a6-older-poem-one-thing-save = Kaydi si aad u tusto
starter-a6-older-poem-one-thing-save-reason = Waxyaabaha badankood waan haynaa. Kan weligeen ma kaydinno, mana dirno.
starter-a6-older-poem-one-thing-tell = Qof weyn u sheeg uun
starter-a6-older-poem-one-thing-tell-reason = Qof weyn wuu yaqaan waxa la sameeyo. Dhib kuma geli doontid sheegistaada awgeed.
