# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-younger-title = Dokąd to poszło?
repu-younger-outcome-stays = Wiem, że zdjęcie można skopiować.
repu-younger-outcome-ask = Najpierw pytam, potem pokazuję innym.
repu-younger-outcome-see = Wiem, kto może widzieć, co robię.
repu-younger-outcome-tell = Mówię, gdy coś jest nie tak.

## Story: a snap (a photo) of Fenn with jelly (a wobbly pudding) on his head goes a long way.
repu-younger-jelly-hat-1 = Fenn ma galaretkę na głowie.
repu-younger-jelly-hat-1-bubble = Patrz, jak się trzęsie!
repu-younger-jelly-hat-2 = Odi robi mu zdjęcie.
repu-younger-jelly-hat-2-bubble = Wyślę je wszystkim!
repu-younger-jelly-hat-3 = Teraz jest już na dziesięciu ekranach.
repu-younger-jelly-hat-3-bubble = O nie, moja galaretka!

## Order: how one photo became many
repu-younger-jelly-trip-question = Jak zdjęcie zaszło tak daleko?
repu-younger-jelly-trip-take = Odi robi zdjęcie
repu-younger-jelly-trip-take-reason = Teraz jest na jednym ekranie.
repu-younger-jelly-trip-share = Odi je wysyła
repu-younger-jelly-trip-share-reason = Jedno dotknięcie i Wren też je ma.
repu-younger-jelly-trip-copy = Wren robi kopię
repu-younger-jelly-trip-copy-reason = Kopia to jeszcze jedno zdjęcie.
repu-younger-jelly-trip-fridge = Wisi u Babci
repu-younger-jelly-trip-fridge-reason = Tak daleko zaszło! Nie da się zebrać wszystkich.

## Choice: asking before sharing a photo of somebody
repu-younger-jelly-first-question = Odi ma nowe zdjęcie. Co najpierw?
repu-younger-jelly-first-fast = Szybko wysłać
repu-younger-jelly-first-fast-reason = Wtedy Fenn nie decyduje. Odi może najpierw zapytać.
repu-younger-jelly-first-ask = Pyta Fenna
repu-younger-jelly-first-ask-reason = Fenn powie tak albo nie. To jego głowa!
repu-younger-jelly-first-one = Wysłać tylko Wren
repu-younger-jelly-first-one-reason = Wren może zrobić kopię. Odi może najpierw zapytać.

## Sort: pictures that show somebody, and pictures that show nobody
repu-younger-jelly-cards-question = Kto jest na zdjęciu? Czy najpierw pytamy?
repu-younger-jelly-cards-ask = Stój i zapytaj
repu-younger-jelly-cards-go = Można pokazać
repu-younger-jelly-cards-wren = Zdjęcie Wren
repu-younger-jelly-cards-wren-reason = Jest na nim Wren. Najpierw ją pytamy.
repu-younger-jelly-cards-tree = Wielkie drzewo
repu-younger-jelly-cards-tree-reason = Nikogo na nim nie ma. Tylko drzewo!
repu-younger-jelly-cards-me = Moje zdjęcie
repu-younger-jelly-cards-me-reason = Moje zdjęcie jest prywatne. Najpierw pytam.
repu-younger-jelly-cards-nap = Bram śpi jak suseł
repu-younger-jelly-cards-nap-reason = Przez sen Bram się nie zgodzi! Najpierw go pytamy.

## Choice: the photo is out already. One answer is there to make them laugh.
repu-younger-jelly-wobbly-question = Fenn trzęsie się jak galaretka. Co może pomóc?
repu-younger-jelly-wobbly-hide = Schować się w galaretce
repu-younger-jelly-wobbly-hide-reason = Ha, ha, za bardzo się trzęsie! Fenn może powiedzieć.
repu-younger-jelly-wobbly-tell = Powiedzieć dorosłemu
repu-younger-jelly-wobbly-tell-reason = Dorosły może pomóc. To nie wina Fenna.
repu-younger-jelly-wobbly-fine = Mówić, że to nic
repu-younger-jelly-wobbly-fine-reason = Można się nie zgodzić. Fenn może powiedzieć.

## Story: a happy end. Now Odi asks first.
repu-younger-jelly-cherry-1 = Odi najpierw pyta Fenna.
repu-younger-jelly-cherry-1-bubble = Tak, ale ty też załóż galaretkę!
repu-younger-jelly-cherry-2 = Teraz Odi ma galaretkę na głowie.
repu-younger-jelly-cherry-2-bubble = Patrz, jak tańczy!

## Say: the sentence that is rehearsed aloud
repu-younger-jelly-words-prompt = Powiedz to z Fennem i nie trzęś się!
repu-younger-jelly-words-sentence = Proszę, najpierw mnie zapytaj.

## Exit: school may see what is done on its computers
repu-younger-jelly-goodbye-see-question = Fenn ma szkolny tablet. Kto może to zobaczyć?
repu-younger-jelly-goodbye-see-fenn = Tylko Fenn
repu-younger-jelly-goodbye-see-fenn-reason = Inni też mogą. Szkoła pomaga nas chronić.
repu-younger-jelly-goodbye-see-cat = Tylko kot
repu-younger-jelly-goodbye-see-cat-reason = Kot mocno śpi! Może to zobaczyć szkoła.
repu-younger-jelly-goodbye-see-school = Szkoła też
repu-younger-jelly-goodbye-see-school-reason = Tak, szkoła patrzy, żeby nas chronić.

## Story: a clip (a short film) of Tumble’s snore goes a long way. The children are Tumble and Pebble.
repu-younger-snore-nap-1 = Tumble ucina sobie drzemkę.
repu-younger-snore-nap-1-bubble = Chrrr, chrrr, pfff!
repu-younger-snore-nap-2 = Pebble nagrywa filmik.
repu-younger-snore-nap-2-bubble = Wyślę go wszystkim!
repu-younger-snore-nap-3 = Teraz chrapie dziesięć ekranów!
repu-younger-snore-nap-3-bubble = Chrrr, chrrr, pfff!

## Choice: a copy stays when the first one is deleted. One answer is there to make them laugh.
repu-younger-snore-gone-bubble = Już wyrzucam go do kosza.
repu-younger-snore-gone-question = Gdzie teraz jest chrapanie?
repu-younger-snore-gone-gone = Już go nie ma
repu-younger-snore-gone-gone-reason = Filmiku Pebble nie ma. Kopie dalej są.
repu-younger-snore-gone-bed = Poszło spać
repu-younger-snore-gone-bed-reason = Ha, ha, dobranoc, chrapanie! Kopie dalej są.
repu-younger-snore-gone-ten = Na dziesięciu ekranach
repu-younger-snore-gone-ten-reason = Tak, są kopie. Trudno to zatrzymać.

## Choice: the clip is out already
repu-younger-snore-help-question = Co może teraz pomóc?
repu-younger-snore-help-tell = Powiedzieć dorosłemu
repu-younger-snore-help-tell-reason = Dorosły może pomóc. Tumble nie jest niczemu winny.
repu-younger-snore-help-back = Wysłać filmik z Pebble
repu-younger-snore-help-back-reason = Wtedy smutno jest dwóm osobom. Tumble może powiedzieć.
repu-younger-snore-help-nap = Nie spać w dzień
repu-younger-snore-help-nap-reason = Ale drzemki są super! Tumble może powiedzieć.

## Match: whom to ask before sharing
repu-younger-snore-who-question = Kogo najpierw pytamy?
repu-younger-snore-who-tumble = Filmik, na nim Tumble
repu-younger-snore-who-tumble-partner = Pytam Tumble
repu-younger-snore-who-tumble-reason = To jego chrapanie. Powie tak albo nie.
repu-younger-snore-who-me = Moje zdjęcie
repu-younger-snore-who-me-partner = Pytam dorosłego
repu-younger-snore-who-me-reason = Moje zdjęcie jest prywatne. Dorosły może mi pomóc.
repu-younger-snore-who-cat = Filmik z kotem Pebble
repu-younger-snore-who-cat-partner = Pytam Pebble
repu-younger-snore-who-cat-reason = To jej kot. Powie tak albo nie.

## Talk: asking first, and saying no in a kind way
repu-younger-snore-talk-prompt = Jak można zapytać, zanim zrobi się zdjęcie?
repu-younger-snore-talk-starter = Czy mogę …

## Story: a happy end. Now Pebble asks first.
repu-younger-snore-both-1 = Teraz Pebble najpierw pyta.
repu-younger-snore-both-1-bubble = Mogę cię nagrać, proszę?
repu-younger-snore-both-2 = Teraz chrapią obok siebie.
repu-younger-snore-both-2-bubble = Tak, ale ty też chrap!

## Say: the sentence that is rehearsed aloud
repu-younger-snore-words-prompt = Obudź się jak Tumble i powiedz to.
repu-younger-snore-words-sentence = Proszę, najpierw mnie zapytaj.

## Exit: school may see what is done on its computers
repu-younger-snore-goodbye-see-question = Pebble pisze w szkole. Kto może to zobaczyć?
repu-younger-snore-goodbye-see-school = Jej szkoła
repu-younger-snore-goodbye-see-school-reason = Tak, szkoła patrzy, żeby nas chronić.
repu-younger-snore-goodbye-see-pebble = Tylko Pebble
repu-younger-snore-goodbye-see-pebble-reason = Inni też mogą. Szkoła pomaga nas chronić.
repu-younger-snore-goodbye-see-teddy = Tylko jej miś
repu-younger-snore-goodbye-see-teddy-reason = Miś jest w łóżku! Może to zobaczyć szkoła.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-younger-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Kogoś też ze szkoły.
repu-younger-helpers-teacher = Mój nauczyciel
repu-younger-helpers-class = Pomocnik w klasie
repu-younger-helpers-lunch = Ktoś ze stołówki
repu-younger-helpers-office = Sekretariat szkoły
repu-younger-helpers-home = Ktoś dorosły w domu
repu-younger-helpers-family = Ktoś dorosły z rodziny
