# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-younger-title = Tŵt!
starter-a10-younger-outcome-ask = Dwi’n gofyn gyntaf. Wedyn dwi’n mynd ar-lein.

## Story: a game nobody asked for. The bubble is the game’s.
starter-a10-younger-glasses-toot-1 = All Fenn ddim aros, felly mae’n anghofio gofyn.
starter-a10-younger-glasses-toot-1-bubble = Tŵt!
starter-a10-younger-glasses-toot-2 = Mae’r gêm yn uchel. Mae sbectol Mr Gwadd yn cwympo i’w de!

## Match: whom to ask where
starter-a10-younger-glasses-who-question = I bwy all Fenn ofyn y tro nesaf?
starter-a10-younger-glasses-who-class = Yn y dosbarth
starter-a10-younger-glasses-who-class-partner = Fy athro
starter-a10-younger-glasses-who-class-reason = Yn y dosbarth, mae’r athro’n edrych arno gyntaf.
    .easy = Mae’r athro’n edrych arno gyntaf.
starter-a10-younger-glasses-who-home = Gartref
starter-a10-younger-glasses-who-home-partner = Oedolyn gartref
starter-a10-younger-glasses-who-home-reason = Gartref, gall oedolyn edrych gydag e.
    .easy = Gall oedolyn edrych gydag e.
starter-a10-younger-glasses-who-club = Mewn clwb
starter-a10-younger-glasses-who-club-partner = Helpwr y clwb
starter-a10-younger-glasses-who-club-reason = Gall helpwr y clwb edrych gydag e.

## Say: the question is rehearsed aloud
starter-a10-younger-glasses-may-prompt = Tynna’r sbectol o’r te, a dwed e.
starter-a10-younger-glasses-may-sentence = Ga i fynd ar-lein, plîs?
