# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-older-title = Brenin y Picl
starter-a9-older-outcome-school = Dim ond fy ebost ysgol dwi’n ei ddefnyddio.

## Story: homework from an email the teacher does not know. The bubble is Mr Mole’s.
starter-a9-older-king-king-1 = Gartref, “Brenin y Picl” ydy Bram. Mae’n anfon ei gerdd o’r ebost hwnnw.
starter-a9-older-king-king-2 = Mae Mr Gwadd yn ei gweld. Dydy e’n nabod dim un brenin, felly mae’n ei gadael ar gau.
starter-a9-older-king-king-2-bubble = Ydw i’n nabod brenin?

## Sort: what school email is for
starter-a9-older-king-which-question = I beth gall Bram ddefnyddio’i ebost ysgol?
starter-a9-older-king-which-school = Ebost ysgol
starter-a9-older-king-which-not = Nid o ebost ysgol
starter-a9-older-king-which-poem = Cerdd i Mr Gwadd
starter-a9-older-king-which-poem-reason = Nawr mae Mr Gwadd yn gweld gan bwy mae hi. Mae’n ei hagor.
starter-a9-older-king-which-trip = I holi am drip yr ysgol
starter-a9-older-king-which-trip-reason = Am yr ysgol mae hynny, a gall yr ysgol helpu.
starter-a9-older-king-which-game = I gofrestru mewn gêm
starter-a9-older-king-which-game-reason = I gartref mae hynny, gydag oedolyn yno.
starter-a9-older-king-which-pickles = I brynu deg jar o bicl
starter-a9-older-king-which-pickles-reason = Mae brenin hyd yn oed yn gofyn i oedolyn gyntaf.
starter-a9-older-king-which-hello = Helô i’w ddosbarth
starter-a9-older-king-which-hello-reason = Mae geiriau caredig i’w ddosbarth yn iawn.

## Say: the promise itself
starter-a9-older-king-mine-prompt = Mae’r brenin yn plygu i Mr Gwadd. Dwed e gydag e.
starter-a9-older-king-mine-sentence = Dim ond fy ebost ysgol dwi’n ei ddefnyddio.
