# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-younger-title = Y gacen esgid
starter-a4-younger-outcome-kind = Dwi’n anfon geiriau caredig.

## Story: Fenn reads his message before he sends it. The first bubble is Bram’s, the second what Fenn typed.
starter-a4-younger-boot-cake-boot-1 = Mae cacen Bram yn edrych fel esgid.
starter-a4-younger-boot-cake-boot-1-bubble = Ta-da!
starter-a4-younger-boot-cake-boot-2 = Mae Fenn yn teipio hwn, wedyn yn stopio i’w ddarllen.
starter-a4-younger-boot-cake-boot-2-bubble = Ha, hen esgid!

## Match: kind words for three friends
starter-a4-younger-boot-cake-fit-question = Pa eiriau caredig sy’n ffitio?
starter-a4-younger-boot-cake-fit-cake = Gwnaeth Bram gacen
starter-a4-younger-boot-cake-fit-cake-partner = “Iym, da iawn”
starter-a4-younger-boot-cake-fit-cake-reason = Cacen esgid ydy hi! Mae Bram mor falch.
starter-a4-younger-boot-cake-fit-tail = Odi’n cwympo ar ei gynffon
starter-a4-younger-boot-cake-fit-tail-partner = “Wyt ti’n iawn?”
starter-a4-younger-boot-cake-fit-tail-reason = Peth caredig ydy gofyn. Mae Odi’n teimlo’n well.
    .easy = Peth caredig ydy gofyn.
starter-a4-younger-boot-cake-fit-alone = Wren heb neb
starter-a4-younger-boot-cake-fit-alone-partner = “Dere i chwarae”
starter-a4-younger-boot-cake-fit-alone-reason = Nawr dydy Wren ddim ar ei phen ei hun. Mae’n hopian yn hapus.
    .easy = Nawr mae ffrind gan Wren.

## Say: the promise itself
starter-a4-younger-boot-cake-kind-prompt = Dwed e gyda gwên fawr.
starter-a4-younger-boot-cake-kind-sentence = Dwi’n anfon geiriau caredig.
