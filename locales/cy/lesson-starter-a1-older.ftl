# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-older-title = Cawl, cawl, cawl
starter-a1-older-outcome-key = Dwi’n cadw fy nghyfrinair yn gyfrinach.

## Story: a password that is too easy. Both bubbles are Odi’s. Afterwards Odi puts it right.
starter-a1-older-badger-soup-soup-1 = “bram” ydy cyfrinair Bram, dyna i gyd. Mae Odi’n ei ddyfalu am hwyl.
starter-a1-older-badger-soup-soup-1-bubble = Un cynnig, dyna i gyd!
starter-a1-older-badger-soup-soup-2 = Nawr mae tudalen Bram yn dweud: “Mae moch daear yn byw ar gawl.”
starter-a1-older-badger-soup-soup-2-bubble = Sori! Es i’n rhy bell.

## Build: three words that nobody can guess
starter-a1-older-badger-soup-strong-question = Gwna un newydd i Bram. Dewisa dri gair sydd ddim yn perthyn.
    .easy = Dewisa dri gair od.
starter-a1-older-badger-soup-strong-first = Gair cyntaf
starter-a1-older-badger-soup-strong-first-bram = Bram
starter-a1-older-badger-soup-strong-first-bram-reason = Ei enw ei hun ydy’r dyfaliad cyntaf.
starter-a1-older-badger-soup-strong-first-yellow = Melyn
starter-a1-older-badger-soup-strong-first-yellow-reason = Dydy e’n dweud dim am Bram. Dechrau da!
starter-a1-older-badger-soup-strong-first-stripes = Streipiau
starter-a1-older-badger-soup-strong-first-stripes-reason = Gallwn ni i gyd weld bod streipiau ganddo.
starter-a1-older-badger-soup-strong-second = Ail air
starter-a1-older-badger-soup-strong-second-soup = Cawl
starter-a1-older-badger-soup-strong-second-soup-reason = Mae’r dosbarth cyfan yn gwybod am y cawl nawr!
starter-a1-older-badger-soup-strong-second-teapot = Tebot
starter-a1-older-badger-soup-strong-second-teapot-reason = Mae gair od yn ei gwneud yn anodd dyfalu.
starter-a1-older-badger-soup-strong-third = Trydydd gair
starter-a1-older-badger-soup-strong-third-numbers = 1234
starter-a1-older-badger-soup-strong-third-numbers-reason = Mae llawer yn dewis hwn. Mae’n hawdd ei ddyfalu.
starter-a1-older-badger-soup-strong-third-wobble = Siglo
starter-a1-older-badger-soup-strong-third-wobble-reason = Hir, od ac yn hawdd ei gofio.
starter-a1-older-badger-soup-strong-done = Melyn tebot siglo! Ond nawr rydyn ni i gyd wedi’i weld. Felly mae Bram yn creu ei un ei hun.

## Choice: a good friend asks for it
starter-a1-older-badger-soup-asks-question = Mae Odi’n gofyn beth ydy’r un newydd. Beth all Bram ei ddweud?
starter-a1-older-badger-soup-asks-no = “Sori, na, ond rydyn ni’n dal yn ffrindiau”
starter-a1-older-badger-soup-asks-no-reason = Does dim angen ei allwedd ar ffrind. Maen nhw’n aros yn ffrindiau.
starter-a1-older-badger-soup-asks-swap = “Dwed d’un di gyntaf”
starter-a1-older-badger-soup-asks-swap-reason = Wedyn mae dwy allwedd allan. Gall pob un gadw’i un ei hun.
starter-a1-older-badger-soup-asks-once = “Iawn, unwaith”
starter-a1-older-badger-soup-asks-once-reason = Mae unwaith yn ddigon. Gall Odi ei hymian, fel cân!
