# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-younger-title = Tortul-cizmă
starter-a4-younger-outcome-kind = Trimit cuvinte frumoase.

## Story: Fenn reads his message before he sends it. The first bubble is Bram’s, the second what Fenn typed.
starter-a4-younger-boot-cake-boot-1 = Tortul lui Bram arată ca o cizmă.
starter-a4-younger-boot-cake-boot-1-bubble = Ta-daa!
starter-a4-younger-boot-cake-boot-2 = Fenn scrie asta, apoi se oprește și citește.
starter-a4-younger-boot-cake-boot-2-bubble = Ha, o cizmă veche!

## Match: kind words for three friends
starter-a4-younger-boot-cake-fit-question = Ce cuvinte frumoase se potrivesc?
starter-a4-younger-boot-cake-fit-cake = Bram a făcut un tort
starter-a4-younger-boot-cake-fit-cake-partner = „Mmm, bravo”
starter-a4-younger-boot-cake-fit-cake-reason = E un tort-cizmă! Bram se bucură mult.
starter-a4-younger-boot-cake-fit-tail = Odi a căzut pe coadă
starter-a4-younger-boot-cake-fit-tail-partner = „Ești bine?”
starter-a4-younger-boot-cake-fit-tail-reason = E frumos să întrebi. Odi se simte mai bine.
    .easy = E frumos să întrebi.
starter-a4-younger-boot-cake-fit-alone = Wren stă singură
starter-a4-younger-boot-cake-fit-alone-partner = „Hai la joacă”
starter-a4-younger-boot-cake-fit-alone-reason = Acum Wren nu e singură. Sare de bucurie.
    .easy = Acum Wren nu e singură.

## Say: the promise itself
starter-a4-younger-boot-cake-kind-prompt = Spune cu un zâmbet mare.
starter-a4-younger-boot-cake-kind-sentence = Trimit cuvinte frumoase.
