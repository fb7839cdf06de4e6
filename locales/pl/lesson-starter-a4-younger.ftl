# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-younger-title = Tort jak but
starter-a4-younger-outcome-kind = Wysyłam miłe słowa.

## Story: Fenn reads his message before he sends it. The first bubble is Bram’s, the second what Fenn typed.
starter-a4-younger-boot-cake-boot-1 = Tort Brama wygląda jak but.
starter-a4-younger-boot-cake-boot-1-bubble = Ta-dam!
starter-a4-younger-boot-cake-boot-2 = Fenn pisze to, a potem czyta, co napisał.
starter-a4-younger-boot-cake-boot-2-bubble = Ha, stary but!

## Match: kind words for three friends
starter-a4-younger-boot-cake-fit-question = Które miłe słowa pasują?
starter-a4-younger-boot-cake-fit-cake = Bram upiekł tort
starter-a4-younger-boot-cake-fit-cake-partner = „Mniam, brawo”
starter-a4-younger-boot-cake-fit-cake-reason = To tort jak but! Bram bardzo się cieszy.
starter-a4-younger-boot-cake-fit-tail = Odi upadł na ogon
starter-a4-younger-boot-cake-fit-tail-partner = „Boli cię coś?”
starter-a4-younger-boot-cake-fit-tail-reason = Miło jest zapytać. Odi czuje się lepiej.
    .easy = Miło jest zapytać.
starter-a4-younger-boot-cake-fit-alone = Wren siedzi sama
starter-a4-younger-boot-cake-fit-alone-partner = „Chodź do nas”
starter-a4-younger-boot-cake-fit-alone-reason = Teraz Wren nie jest sama. Skacze z radości.
    .easy = Teraz Wren nie jest sama.

## Say: the promise itself
starter-a4-younger-boot-cake-kind-prompt = Powiedz to z wielkim uśmiechem.
starter-a4-younger-boot-cake-kind-sentence = Wysyłam miłe słowa.
