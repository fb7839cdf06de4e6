# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-younger-title = Keegga kabta ah
starter-a4-younger-outcome-kind = Erayo naxariis leh ayaan diraa.

## Story: Fenn reads his message before he sends it. The first bubble is Bram’s, the second what Fenn typed.
starter-a4-younger-boot-cake-boot-1 = Keegga Bram kab buu u egyahay.
starter-a4-younger-boot-cake-boot-1-bubble = Waa kan!
starter-a4-younger-boot-cake-boot-2 = Fenn tan buu qoray, dabadeed wuu joogsaday oo akhriyey.
starter-a4-younger-boot-cake-boot-2-bubble = Ha, kab duug ah!

## Match: kind words for three friends
starter-a4-younger-boot-cake-fit-question = Erayo naxariis leh kuwee ku habboon?
starter-a4-younger-boot-cake-fit-cake = Bram keeg buu sameeyey
starter-a4-younger-boot-cake-fit-cake-partner = “Macaan, si fiican”
starter-a4-younger-boot-cake-fit-cake-reason = Waa keeg kab ah! Bram aad buu u faraxsan yahay.
starter-a4-younger-boot-cake-fit-tail = Odi dabadiisa ku dhacay
starter-a4-younger-boot-cake-fit-tail-partner = “Ma fiican tahay?”
starter-a4-younger-boot-cake-fit-tail-reason = Weydiintu waa naxariis. Odi wuu fiicnaaday.
    .easy = Weydiintu waa naxariis.
starter-a4-younger-boot-cake-fit-alone = Wren waa keli
starter-a4-younger-boot-cake-fit-alone-partner = “Kaalay oo ciyaar”
starter-a4-younger-boot-cake-fit-alone-reason = Hadda Wren keligeed ma aha. Farxad bay la boodday.
    .easy = Hadda Wren keligeed ma aha.

## Say: the promise itself
starter-a4-younger-boot-cake-kind-prompt = Dhoola caddayn weyn ku dheh.
starter-a4-younger-boot-cake-kind-sentence = Erayo naxariis leh ayaan diraa.
