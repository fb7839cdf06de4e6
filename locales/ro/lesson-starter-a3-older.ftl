# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-older-title = Nu a fost plăcinta
starter-a3-older-outcome-tell = Spun dacă mi-e frică sau nu mă simt bine cu ceva.

## Story: a bad feeling is easy to explain away. The bubble is the cook’s.
starter-a3-older-not-the-pie-pie-1 = Wren vede un film ciudat. Acum simte ceva în burtă.
starter-a3-older-not-the-pie-pie-2 = Îi zice bucătarului că e de la plăcintă. Nu e de la plăcintă.
starter-a3-older-not-the-pie-pie-2-bubble = Plăcintele mele fac burțile să cânte!

## Sort: what is worth telling, even when it is small
starter-a3-older-not-the-pie-tell-question = Unele lucruri nu par în regulă. Ce poate spune Wren?
    .easy = Ce poate spune Wren?
starter-a3-older-not-the-pie-tell-fine = Pare bine
starter-a3-older-not-the-pie-tell-tell = E ciudat, deci spune
starter-a3-older-not-the-pie-tell-night = Un film care revine la culcare
starter-a3-older-not-the-pie-tell-night-reason = Nu o lasă în pace. Ajută să spună.
starter-a3-older-not-the-pie-tell-race = Pierde o cursă cu un melc
starter-a3-older-not-the-pie-tell-race-reason = Poate bombăne, apoi râde. E în regulă.
starter-a3-older-not-the-pie-tell-secret = Un jucător zice „Ține secret”
starter-a3-older-not-the-pie-tell-secret-reason = Nimeni nu e obligat să țină un secret ciudat.
starter-a3-older-not-the-pie-tell-spooky = O poveste cu stafii care îi place
starter-a3-older-not-the-pie-tell-spooky-reason = A ales-o ea și e distractivă. Se poate opri oricând.
starter-a3-older-not-the-pie-tell-away = O poză de la care își ia ochii
starter-a3-older-not-the-pie-tell-away-reason = I-a spus corpul. Nu are nevoie de alt motiv.

## Say: the sentence is rehearsed aloud
starter-a3-older-not-the-pie-wrong-prompt = Domnul Mole se oprește și ascultă. Spune cu Wren.
starter-a3-older-not-the-pie-wrong-sentence = Ceva nu e în regulă, așa că vreau să vă spun.
