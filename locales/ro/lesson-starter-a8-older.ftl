# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-older-title = Un e-mail de la „Eu”
starter-a8-older-outcome-known = Întreb dacă un nume e nou pentru mine.

## Story: an email from “Me”. The bubble is the email’s.
starter-a8-older-mirror-me-1 = Wren primește un e-mail. E de la „Eu”.
starter-a8-older-mirror-me-1-bubble = Bună! Eu sunt!
starter-a8-older-mirror-me-2 = Se uită în oglindă, ca să fie sigură. Nu, nu l-a scris ea.

## Spot: the clues in an email
starter-a8-older-mirror-clues-question = Găsește ce e ciudat în e-mailul ăsta.
starter-a8-older-mirror-clues-sender-name = Cine a scris
starter-a8-older-mirror-clues-sender = Eu, de la Poșta Veselă
starter-a8-older-mirror-clues-sender-reason = Wren nu cunoaște numele. „Eu” poate fi oricine.
starter-a8-older-mirror-clues-hello-name = Salutul
starter-a8-older-mirror-clues-hello = Bună!
starter-a8-older-mirror-clues-hello-reason = Un salut e bun, luat singur.
starter-a8-older-mirror-clues-hurry-name = Cuvintele
starter-a8-older-mirror-clues-hurry = Deschide repede! Nu întreba!
starter-a8-older-mirror-clues-hurry-reason = O grăbește. Wren are timp să întrebe.
starter-a8-older-mirror-clues-file-name = Fișierul
starter-a8-older-mirror-clues-file = palarii-haioase
starter-a8-older-mirror-clues-file-reason = Un fișier poate strica computerul. Rămâne închis.

## Choice: what to do with an unknown email
starter-a8-older-mirror-what-now-question = Ce poate face Wren cu el?
starter-a8-older-mirror-what-now-reply = Răspunde „Cine ești?”
starter-a8-older-mirror-what-now-reply-reason = Atunci știu că ea citește. Domnul Mole poate afla mai mult.
starter-a8-older-mirror-what-now-ask = Îl lasă închis și întreabă
starter-a8-older-mirror-what-now-ask-reason = Domnul Mole îl verifică. E gunoi, așa că îl aruncă.
starter-a8-older-mirror-what-now-peek = Trage cu ochiul în fișier
starter-a8-older-mirror-what-now-peek-reason = Și o privire rapidă îl deschide. Poate să-l aștepte pe domnul Mole.
