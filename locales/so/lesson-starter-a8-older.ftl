# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-older-title = Iimayl aniga iga yimid
starter-a8-older-outcome-known = Waan weydiiyaa haddii magacu igu cusub yahay.

## Story: an email from “Me”. The bubble is the email’s.
starter-a8-older-mirror-me-1 = Wren iimayl baa u yimid. Wuxuu ka yimid “Aniga”.
starter-a8-older-mirror-me-1-bubble = Salaan! Waa aniga!
starter-a8-older-mirror-me-2 = Muraayadda ayay eegtay si ay u hubiso. Maya, iyadu ma dirin.

## Spot: the clues in an email
starter-a8-older-mirror-clues-question = Hel waxa iimaylkan ku yaab leh.
starter-a8-older-mirror-clues-sender-name = Diraha
starter-a8-older-mirror-clues-sender = Aniga, Jolly Post
starter-a8-older-mirror-clues-sender-reason = Wren dirahan ma taqaan. “Aniga” qof kasta buu noqon karaa.
starter-a8-older-mirror-clues-hello-name = Salaanta
starter-a8-older-mirror-clues-hello = Salaan!
starter-a8-older-mirror-clues-hello-reason = Salaan keligeed waa hagaag.
starter-a8-older-mirror-clues-hurry-name = Erayada
starter-a8-older-mirror-clues-hurry = Fur, dhakhso! Ha weydiin!
starter-a8-older-mirror-clues-hurry-reason = Way degdejinaysaa. Wakhti ay ku weydiiso way haysataa.
starter-a8-older-mirror-clues-file-name = Faylka
starter-a8-older-mirror-clues-file = koofiyo-qosol
starter-a8-older-mirror-clues-file-reason = Fayl kumbuyuutarka wuu dhibi karaa. Ma furo.

## Choice: what to do with an unknown email
starter-a8-older-mirror-what-now-question = Maxay Wren ku samayn kartaa?
starter-a8-older-mirror-what-now-reply = U qor “Kumaad tahay?”
starter-a8-older-mirror-what-now-reply-reason = Markaas way ogaanayaan inay akhriday. Mole ayaa wax badan ogaan kara.
starter-a8-older-mirror-what-now-ask = Ha furin, Mole weydii
starter-a8-older-mirror-what-now-ask-reason = Wuu hubiyey. Waa qashin, markaa wuu tuuray.
starter-a8-older-mirror-what-now-peek = Faylka degdeg u eeg
starter-a8-older-mirror-what-now-peek-reason = Eegid degdeg ah way furtaa isna. Mole way sugi kartaa.
