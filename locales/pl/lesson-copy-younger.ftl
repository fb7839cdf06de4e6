# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-younger-title = To moje dzieło!
copy-younger-outcome-name = Podpisuję swoje prace.
copy-younger-outcome-ask = Pytam, zanim wezmę coś twojego.
copy-younger-outcome-post = Piszę e-maile do osób, które znam.
copy-younger-outcome-seen = Wiem, że szkoła może to widzieć.

## Story: nobody knows whose whale it is, and Fenn puts it right
copy-younger-whale-in-boots-boots-1 = Odi maluje wieloryba. Ma czerwone kalosze!
copy-younger-whale-in-boots-boots-2 = Pan Kret nie widzi na nim imienia.
copy-younger-whale-in-boots-boots-2-bubble = Ale wieloryb, Fenn!
copy-younger-whale-in-boots-boots-3 = Fenn to prostuje.
copy-younger-whale-in-boots-boots-3-bubble = To wieloryb Odiego!

## Order: a name comes before showing
copy-younger-whale-in-boots-steps-question = Co może Odi zrobić następnym razem?
copy-younger-whale-in-boots-steps-make = Zrobić obrazek
copy-younger-whale-in-boots-steps-make-reason = Najpierw maluje. Razem z kaloszami!
copy-younger-whale-in-boots-steps-name = Podpisać się
copy-younger-whale-in-boots-steps-name-reason = Wtedy wiemy, czyje to dzieło.
copy-younger-whale-in-boots-steps-show = Pokazać nam
copy-younger-whale-in-boots-steps-show-reason = Teraz możemy powiedzieć: brawo, Odi!

## Choice: asking before using. The bubble is Fenn’s.
copy-younger-whale-in-boots-frog-bubble = Chcę czerwone kalosze dla mojej żaby!
copy-younger-whale-in-boots-frog-question = Co robi Fenn?
copy-younger-whale-in-boots-frog-take = Po prostu je maluje
copy-younger-whale-in-boots-frog-take-reason = To pomysł Odiego. Miło jest zapytać.
copy-younger-whale-in-boots-frog-ask = Pyta Odiego
copy-younger-whale-in-boots-frog-ask-reason = Odi się zgadza. Żaba ma czerwone kalosze!
copy-younger-whale-in-boots-frog-mine = Mówi, że to jego pomysł
copy-younger-whale-in-boots-frog-mine-reason = To pomysł Odiego. Fenn może to powiedzieć.

## Say: the sentence is rehearsed aloud
copy-younger-whale-in-boots-please-prompt = Pomóż Fennowi zapytać.
copy-younger-whale-in-boots-please-sentence = Czy mogę wziąć twoje czerwone kalosze?

## Sort: people he knows, and others. School email is the one the school looks after.
copy-younger-whale-in-boots-send-question = Odi ma szkolną pocztę. Komu może wysłać wieloryba?
    .easy = Komu Odi może wysłać wieloryba?
copy-younger-whale-in-boots-send-ok = Można wysłać
copy-younger-whale-in-boots-send-ask = Zapytaj
copy-younger-whale-in-boots-send-wren = Wren z jego klasy
copy-younger-whale-in-boots-send-wren-reason = Odi zna Wren. Szkolna poczta jest do tego dobra.
copy-younger-whale-in-boots-send-mole = Pan Kret
copy-younger-whale-in-boots-send-mole-reason = Odi dobrze go zna.
copy-younger-whale-in-boots-send-new = Ktoś, kogo nie zna
copy-younger-whale-in-boots-send-new-reason = Odi najpierw pyta pana Kreta.
copy-younger-whale-in-boots-send-shop = Sklep z misiami
copy-younger-whale-in-boots-send-shop-reason = Odi go nie zna. Najpierw pyta.
copy-younger-whale-in-boots-send-player = Ktoś z gry
copy-younger-whale-in-boots-send-player-reason = Odi nie wie, kto gra. Więc pyta.

## Choice: who may see a school email
copy-younger-whale-in-boots-who-sees-question = Odi pisze szkolny e-mail. Kto może go zobaczyć?
    .easy = Kto może zobaczyć e-mail Odiego?
copy-younger-whale-in-boots-who-sees-wren = Tylko Wren
copy-younger-whale-in-boots-who-sees-wren-reason = Szkoła też może. To pomaga nas chronić.
copy-younger-whale-in-boots-who-sees-none = Nikt a nikt
copy-younger-whale-in-boots-who-sees-none-reason = Wren może. Szkoła też może.
copy-younger-whale-in-boots-who-sees-school = Wren i szkoła
copy-younger-whale-in-boots-who-sees-school-reason = Szkoła może zajrzeć. To pomaga nas chronić.

## Talk: what a child is proud to have made
copy-younger-whale-in-boots-made-prompt = Opowiedz, co umiesz zrobić.
copy-younger-whale-in-boots-made-starter = To moje dzieło: …, jest podpisane.

## Exit: what others made is theirs
copy-younger-whale-in-boots-song-question = Odiemu podoba się piosenka Brama. Co może zrobić?
copy-younger-whale-in-boots-song-say = Mówić, że jest jego
copy-younger-whale-in-boots-song-say-reason = Ułożył ją Bram. Odi może to powiedzieć.
copy-younger-whale-in-boots-song-ask = Zapytać Brama o zgodę
copy-younger-whale-in-boots-song-ask-reason = Bram się cieszy. Teraz śpiewają obaj!
copy-younger-whale-in-boots-song-quiet = Wziąć ją bez pytania
copy-younger-whale-in-boots-song-quiet-reason = To piosenka Brama. Miło jest zapytać.

## Story: three who each make something
copy-younger-super-pea-cape-1 = Wren rysuje groszek w pelerynie.
copy-younger-super-pea-cape-1-bubble = On umie latać!
copy-younger-super-pea-cape-2 = Zając układa piosenkę o Super Groszku.
copy-younger-super-pea-cape-2-bubble = Leć, groszku, leć po troszku!
copy-younger-super-pea-cape-3 = Fruu, Super Groszek ląduje w zupie!
copy-younger-super-pea-cape-3-bubble = Mniam, ale kto zrobił ten groszek?

## Match: each thing has somebody who made it
copy-younger-super-pea-made-what-question = Kto to zrobił? Znajdź pary.
copy-younger-super-pea-made-what-pea = Super Groszek
copy-younger-super-pea-made-what-pea-partner = Wren
copy-younger-super-pea-made-what-pea-reason = Narysowała go Wren. To jej dzieło.
copy-younger-super-pea-made-what-song = Piosenka
copy-younger-super-pea-made-what-song-partner = Zając
copy-younger-super-pea-made-what-song-reason = Ułożył ją Zając. I Groszek poleciał!
copy-younger-super-pea-made-what-soup = Zupa z groszku
copy-younger-super-pea-made-what-soup-partner = Kucharz
copy-younger-super-pea-made-what-soup-reason = Ugotował ją kucharz. Teraz jest w niej papier!

## Choice: how others know who drew it
copy-younger-super-pea-label-question = Wren rysuje suchego. Po czym poznamy, że to jej rysunek?
copy-younger-super-pea-label-cape = Narysuje pelerynę
copy-younger-super-pea-label-cape-reason = Wielka peleryna jest fajna. Imię powie więcej.
copy-younger-super-pea-label-hide = Schowa go do torby
copy-younger-super-pea-label-hide-reason = Wtedy nikt nie zobaczy Groszka! Pomoże imię.
copy-younger-super-pea-label-name = Napisze swoje imię
copy-younger-super-pea-label-name-reason = Teraz wszyscy wiemy, nawet w zupie!

## Choice: asking before using. The bubble is the cook’s.
copy-younger-super-pea-pot-bubble = Chcę Super Groszka na moim garnku!
copy-younger-super-pea-pot-question = Co może zrobić kucharz?
copy-younger-super-pea-pot-ask = Zapytać Wren
copy-younger-super-pea-pot-ask-reason = Wren się zgadza. Kucharz dopisuje jej imię!
copy-younger-super-pea-pot-just = Po prostu to zrobić
copy-younger-super-pea-pot-just-reason = Narysowała go Wren. Kucharz może ją zapytać.
copy-younger-super-pea-pot-mine = Mówić, że to jego rysunek
copy-younger-super-pea-pot-mine-reason = Narysowała go Wren. Kucharz może to powiedzieć.

## Say: the sentence is rehearsed aloud
copy-younger-super-pea-mine-prompt = Leć jak Super Groszek i powiedz to.
copy-younger-super-pea-mine-sentence = To moje, więc najpierw mnie zapytaj.

## Spot: a message from nobody Wren knows
copy-younger-super-pea-zig-zog-question = To przyszło do Wren szkolną pocztą. Co tu dziwne?
    .easy = Co tu jest dziwne?
copy-younger-super-pea-zig-zog-sender-name = Od kogo to jest
copy-younger-super-pea-zig-zog-sender = Zig Zog
copy-younger-super-pea-zig-zog-sender-reason = Wren nie zna Zig Zoga. Najpierw pyta.
copy-younger-super-pea-zig-zog-hello-name = Powitanie
copy-younger-super-pea-zig-zog-hello = Kocham Super Groszka!
copy-younger-super-pea-zig-zog-hello-reason = Wielu z nas go kocha. To jest dobre.
copy-younger-super-pea-zig-zog-picture-name = Obrazek
copy-younger-super-pea-zig-zog-picture = Zielony groszek
copy-younger-super-pea-zig-zog-picture-reason = To tylko groszek. Jest dobrze.
copy-younger-super-pea-zig-zog-home-name = Słowa
copy-younger-super-pea-zig-zog-home = Gdzie mieszkasz?
copy-younger-super-pea-zig-zog-home-reason = Jej dom jest prywatny. Może powiedzieć panu Kretowi.

## Choice: what school looks for
copy-younger-super-pea-look-question = Szkoła może widzieć, co robimy. Po co?
    .easy = Po co szkoła patrzy?
copy-younger-super-pea-look-take = Żeby zabrać Groszka
copy-younger-super-pea-look-take-reason = Groszek dalej należy do Wren! Szkoła patrzy, żeby pomóc.
copy-younger-super-pea-look-safe = Żeby nas chronić
copy-younger-super-pea-look-safe-reason = Tak, jak ktoś dorosły przy basenie.
copy-younger-super-pea-look-none = Nikt nic nie widzi
copy-younger-super-pea-look-none-reason = Inni mogą to zobaczyć. Szkoła też może.

## Exit: the school’s own email
copy-younger-super-pea-send-question = Super Groszek jest dla pana Kreta. Jak go wysłać?
    .easy = Jak wysłać go panu Kretowi?
copy-younger-super-pea-send-hare = Z poczty Zająca
copy-younger-super-pea-send-hare-reason = Ona jest dla Zająca. Wren ma szkolną pocztę.
copy-younger-super-pea-send-soup = Wrzucić go do zupy
copy-younger-super-pea-send-soup-reason = Chlup, tylko nie znowu! Szkolna poczta jest najlepsza.
copy-younger-super-pea-send-school = Ze szkolnej poczty Wren
copy-younger-super-pea-send-school-reason = Szkoła o nią dba. Dorośli mogą pomóc.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-younger-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Kogoś też ze szkoły.
copy-younger-helpers-teacher = Mój nauczyciel
copy-younger-helpers-class = Pomocnik w klasie
copy-younger-helpers-lunch = Ktoś ze stołówki
copy-younger-helpers-office = Sekretariat szkoły
copy-younger-helpers-home = Ktoś dorosły w domu
copy-younger-helpers-family = Ktoś dorosły z rodziny
