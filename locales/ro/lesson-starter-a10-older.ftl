# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-older-title = Cântec de balenă
starter-a10-older-outcome-ask = Vorbesc cu învățătorul înainte să intru pe internet.

## Story: an app that is new to her. The bubbles are the app’s and Mr Mole’s.
starter-a10-older-whale-song-whale-1 = Wren găsește o aplicație. Ea face din vorbe cântec de balenă.
starter-a10-older-whale-song-whale-1-bubble = Uuu-uuu!
starter-a10-older-whale-song-whale-2 = Aplicația îi cere vocea. Așa că întâi îl întreabă pe domnul Mole.
starter-a10-older-whale-song-whale-2-bubble = Doi gândesc mai bine decât unul.

## Match: what to check together
starter-a10-older-whale-song-check-question = Ce caută ei, ca să vadă dacă e în regulă?
starter-a10-older-whale-song-check-age = Pentru cine e?
starter-a10-older-whale-song-check-age-partner = Vârsta pentru care e făcută
starter-a10-older-whale-song-check-age-reason = Vârsta arată dacă e făcută pentru ea.
starter-a10-older-whale-song-check-wants = Ce vrea?
starter-a10-older-whale-song-check-wants-partner = Numele, vocea sau camera ei
starter-a10-older-whale-song-check-wants-reason = Unele aplicații cer mai mult decât le trebuie.
starter-a10-older-whale-song-check-cost = Costă ceva?
starter-a10-older-whale-song-check-cost-partner = Monede, acum sau mai târziu
starter-a10-older-whale-song-check-cost-reason = Unele par gratis și costă mai târziu.

## Choice: the app is not for her age
starter-a10-older-whale-song-thirteen-question = E de la 13 ani în sus. Wren are nouă. Ce face?
starter-a10-older-whale-song-thirteen-fib = Zice că are 13
starter-a10-older-whale-song-thirteen-fib-reason = Atunci îi arată lucruri care nu sunt pentru ea.
starter-a10-older-whale-song-thirteen-other = Caută alta cu domnul Mole
starter-a10-older-whale-song-thirteen-other-reason = Găsesc una pentru vârsta ei. Face cântece de bufniță.
starter-a10-older-whale-song-thirteen-fenn = O folosește cu Fenn în pauză
starter-a10-older-whale-song-thirteen-fenn-reason = Distracție în doi! Dar tot nu e făcută pentru ei.
