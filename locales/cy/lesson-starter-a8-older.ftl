# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-older-title = Ebost gan Fi
starter-a8-older-outcome-known = Dwi’n gofyn os ydy enw’n newydd i fi.

## Story: an email from “Me”. The bubble is the email’s.
starter-a8-older-mirror-me-1 = Mae Wren yn cael ebost. Gan “Fi” mae e.
starter-a8-older-mirror-me-1-bubble = Helô! Fi sy yma!
starter-a8-older-mirror-me-2 = Mae’n edrych yn y drych i wneud yn siŵr. Na, nid hi anfonodd e.

## Spot: the clues in an email
starter-a8-older-mirror-clues-question = Ffeindia beth sy’n od yn yr ebost hwn.
starter-a8-older-mirror-clues-sender-name = Yr anfonwr
starter-a8-older-mirror-clues-sender = Fi, yn Post Llon
starter-a8-older-mirror-clues-sender-reason = Dydy Wren ddim yn nabod yr anfonwr. Gallai “Fi” fod yn unrhyw un.
starter-a8-older-mirror-clues-hello-name = Yr helô
starter-a8-older-mirror-clues-hello = Helô!
starter-a8-older-mirror-clues-hello-reason = Mae helô’n iawn ar ei ben ei hun.
starter-a8-older-mirror-clues-hurry-name = Y geiriau
starter-a8-older-mirror-clues-hurry = Agora fe, brysia! Paid â gofyn!
starter-a8-older-mirror-clues-hurry-reason = Mae’n ei brysio. Mae amser ganddi i ofyn.
starter-a8-older-mirror-clues-file-name = Y ffeil
starter-a8-older-mirror-clues-file = hetiau-doniol
starter-a8-older-mirror-clues-file-reason = Gall ffeil wneud drwg i’r cyfrifiadur. Mae’n aros ar gau.

## Choice: what to do with an unknown email
starter-a8-older-mirror-what-now-question = Beth all Wren ei wneud ag e?
starter-a8-older-mirror-what-now-reply = Ateb “Pwy wyt ti?”
starter-a8-older-mirror-what-now-reply-reason = Wedyn maen nhw’n gwybod ei bod yn ei ddarllen. Gall Mr Gwadd ffeindio mwy.
starter-a8-older-mirror-what-now-ask = Ei adael ar gau a gofyn i Mr Gwadd
starter-a8-older-mirror-what-now-ask-reason = Mae’n edrych arno. Sbwriel ydy e, felly mae’n cael gwared arno.
starter-a8-older-mirror-what-now-peek = Sbecian yn y ffeil
starter-a8-older-mirror-what-now-peek-reason = Mae sbecian yn ei hagor hefyd. Gall aros am Mr Gwadd.
