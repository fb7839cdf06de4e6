# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-older-title = Nid y bastai oedd e
starter-a3-older-outcome-tell = Dwi’n dweud os oes ofn arna i neu os dwi’n teimlo’n annifyr.

## Story: a bad feeling is easy to explain away. The bubble is the cook’s.
starter-a3-older-not-the-pie-pie-1 = Mae Wren yn gweld clip od. Nawr mae ei bol yn teimlo’n rhyfedd.
starter-a3-older-not-the-pie-pie-2 = Mae’n dweud wrth y cogydd mai’r bastai ydy e. Nid y bastai ydy e.
starter-a3-older-not-the-pie-pie-2-bubble = Mae fy mhasteiod yn gwneud i foliau ganu!

## Sort: what is worth telling, even when it is small
starter-a3-older-not-the-pie-tell-question = Ystyr annifyr ydy nad ydy e’n teimlo’n iawn. Beth all Wren ei ddweud?
    .easy = Beth all Wren ei ddweud?
starter-a3-older-not-the-pie-tell-fine = Teimlo’n iawn
starter-a3-older-not-the-pie-tell-tell = Teimlo’n od, felly dweud
starter-a3-older-not-the-pie-tell-night = Clip sy’n dod yn ôl amser gwely
starter-a3-older-not-the-pie-tell-night-reason = Dydy e ddim yn gadael llonydd iddi. Gall dweud helpu.
starter-a3-older-not-the-pie-tell-race = Colli ras i falwen
starter-a3-older-not-the-pie-tell-race-reason = Gall gwyno, wedyn mae’n chwerthin. Mae hynny’n iawn.
starter-a3-older-not-the-pie-tell-secret = Chwaraewr sy’n dweud “Cadwa fe’n gyfrinach”
starter-a3-older-not-the-pie-tell-secret-reason = Does dim rhaid i neb gadw cyfrinach sy’n teimlo’n od.
starter-a3-older-not-the-pie-tell-spooky = Stori ysbryd mae’n dwlu arni
starter-a3-older-not-the-pie-tell-spooky-reason = Hi ddewisodd, ac mae’n hwyl. Gall stopio unrhyw bryd.
starter-a3-older-not-the-pie-tell-away = Llun sy’n gwneud iddi edrych i ffwrdd
starter-a3-older-not-the-pie-tell-away-reason = Ei chorff ddwedodd wrthi. Does dim angen rheswm gwell.

## Say: the sentence is rehearsed aloud
starter-a3-older-not-the-pie-wrong-prompt = Mae Mr Gwadd yn stopio i wrando. Dwed e gyda Wren.
starter-a3-older-not-the-pie-wrong-sentence = Mae rhywbeth yn teimlo’n anghywir, felly dwi eisiau dweud wrthoch chi.
