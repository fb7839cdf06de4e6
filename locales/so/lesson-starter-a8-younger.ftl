# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-younger-title = Waa kuma Mudane Gariir?
starter-a8-younger-outcome-known = Waan weydiiyaa haddii magacu cusub yahay.

## Story: an email with an odd name. The bubble is the email’s.
starter-a8-younger-jelly-wobble-1 = Wren iimayl baa u yimid. Ma jeli baa soo diray?
starter-a8-younger-jelly-wobble-1-bubble = Salaan, waa Mudane Gariir

## Sort: who an email is from
starter-a8-younger-jelly-known-question = Yaa Wren taqaan?
starter-a8-younger-jelly-known-know = Way taqaan
starter-a8-younger-jelly-known-ask = Way weydiisaa
starter-a8-younger-jelly-known-mole = Macallin Mole
starter-a8-younger-jelly-known-mole-reason = Mole fasalka ayuu la joogaa. Way taqaan.
starter-a8-younger-jelly-known-wobble = Mudane Gariir
starter-a8-younger-jelly-known-wobble-reason = Ma taqaan. Mole ayaa eegi kara.
starter-a8-younger-jelly-known-odi = Odi
starter-a8-younger-jelly-known-odi-reason = Odi fasalkeeda ayuu ku jiraa. Si fiican bay u taqaan.
starter-a8-younger-jelly-known-pie = Keeg ku guulayso
starter-a8-younger-jelly-known-pie-reason = Taasi magac ma aha! Way weydiin kartaa.
starter-a8-younger-jelly-known-gran = Ayeeyadeed
starter-a8-younger-jelly-known-gran-reason = Nolosheeda oo dhan way taqaanay.

## Say: the sentence is rehearsed aloud
starter-a8-younger-jelly-ask-prompt = Wren ka caawi inay tiraahdo.
starter-a8-younger-jelly-ask-sentence = Kuma aqaan, markaa waan weydiinayaa.
