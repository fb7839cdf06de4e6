# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
info-younger-title = Czy to możliwe?
info-younger-outcome-true = Wiem, że niektóre rzeczy są zmyślone.
info-younger-outcome-ask = Proszę dorosłych, żeby szukali ze mną.
info-younger-outcome-tell = Mówię, gdy jakaś strona mnie martwi.

## A cow in the sky. First tale of “Can that be true?”.

## Story: Odi believes a picture. “Plop” may be said with relish.
info-younger-flying-cow-sky-1 = Na tablecie Odiego po niebie leci krowa.
info-younger-flying-cow-sky-1-bubble = Muu, umiem latać!
info-younger-flying-cow-sky-2 = Odi bierze parasol. Krowa może zrobić plask!
info-younger-flying-cow-sky-3 = Patrzy i patrzy w górę. Nie ma krowy.

## Sort: what is true and what is made up.
info-younger-flying-cow-true-question = Prawda czy zmyślone?
info-younger-flying-cow-true-true = Prawda
info-younger-flying-cow-true-made = Zmyślone
info-younger-flying-cow-true-grass = Krowy jedzą siano
info-younger-flying-cow-true-grass-reason = To prawda. Można to zobaczyć na wsi.
info-younger-flying-cow-true-fly = Krowy latają
info-younger-flying-cow-true-fly-reason = Krowa nie ma skrzydeł. Ktoś to zmyślił.
info-younger-flying-cow-true-hen = Kury znoszą jajka
info-younger-flying-cow-true-hen-reason = To prawda. Mniam, jajko!
info-younger-flying-cow-true-fish = Ryby mają rowery
info-younger-flying-cow-true-fish-reason = Ryba nie ma nóg. Ktoś to zmyślił.
info-younger-flying-cow-true-dog = Psy szczekają
info-younger-flying-cow-true-dog-reason = To prawda. Hau, hau!

## Order: asking comes before searching.
info-younger-flying-cow-look-question = Czy krowy pływają? Co najpierw?
info-younger-flying-cow-look-ask = Zapytać dorosłego
info-younger-flying-cow-look-ask-reason = Najpierw pytamy. Dorosły pomoże szukać.
info-younger-flying-cow-look-words = Wybrać dobre słowa
info-younger-flying-cow-look-words-reason = Dobre słowa mówią, czego szukamy.
info-younger-flying-cow-look-see = Popatrzeć razem
info-younger-flying-cow-look-see-reason = We dwoje widać więcej. To czworo oczu!

## Choice: words for a search. A grown-up types them.
info-younger-flying-cow-words-question = Czy krowy pływają? Jakie słowa pomogą panu Kretowi?
info-younger-flying-cow-words-moo = Mu mu mu
info-younger-flying-cow-words-moo-reason = Ha! Tak to pyta krowa.
info-younger-flying-cow-words-swim = krowa pływa
info-younger-flying-cow-words-swim-reason = Dobre słowa! I tak, krowy umieją pływać.
info-younger-flying-cow-words-nice = Lubię to
info-younger-flying-cow-words-nice-reason = To miłe. Ale czego wtedy szukamy?

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-flying-cow-pop-question = Wyskakuje strona i Odi czuje się źle. Co pomoże?
info-younger-flying-cow-pop-tap = Stukać i stukać
info-younger-flying-cow-pop-tap-reason = Stuk, stuk i wyskoczy więcej! Odi może powiedzieć.
info-younger-flying-cow-pop-tell = Zakryć i powiedzieć
info-younger-flying-cow-pop-tell-reason = Pan Kret cieszy się, że Odi mówi. Może pomóc.
info-younger-flying-cow-pop-hide = Schować się pod parasol
info-younger-flying-cow-pop-hide-reason = Tam jest ciemno! Odi może powiedzieć.

## Say: rehearsed aloud.
info-younger-flying-cow-say-prompt = Powiedz to z Odim, głośno i wyraźnie.
info-younger-flying-cow-say-sentence = Pomożesz mi to sprawdzić, proszę?

## Exit: a made-up picture.
info-younger-flying-cow-goodbye-pig-question = Wren widzi na obrazku niebieską świnkę. Co może zrobić?
info-younger-flying-cow-goodbye-pig-paint = Szukać jej cały dzień
info-younger-flying-cow-goodbye-pig-paint-reason = To bardzo długi dzień! Wren może zapytać.
info-younger-flying-cow-goodbye-pig-ask = Zapytać, czy to prawda
info-younger-flying-cow-goodbye-pig-ask-reason = Dorosły może jej pomóc to sprawdzić.
info-younger-flying-cow-goodbye-pig-tell = Mówić, że to prawda
info-younger-flying-cow-goodbye-pig-tell-reason = To może być zmyślone. Wren może najpierw zapytać.

## Toast in a shoe. Second tale of “Can that be true?”.

## Story: a talking box mixes things up. “Crunch” may be said with relish.
info-younger-toast-box-1 = Zając pyta gadające pudełko.
info-younger-toast-box-1-bubble = Jak się robi grzankę?
info-younger-toast-box-2 = Pudełko wszystko myli.
info-younger-toast-box-2-bubble = Włóż chleb do buta!
info-younger-toast-box-3 = Chrup, chrup! Zając ma jedną ciepłą nogę.

## Match: different people know about different things.
info-younger-toast-who-question = Kto pomoże nam się dowiedzieć?
info-younger-toast-who-toast = Jak zrobić grzankę
info-younger-toast-who-toast-partner = Kucharz
info-younger-toast-who-toast-reason = Kucharz robi je codziennie.
info-younger-toast-who-knee = Co na bolące kolano
info-younger-toast-who-knee-partner = Pielęgniarka
info-younger-toast-who-knee-reason = Pielęgniarka o nas dba.
info-younger-toast-who-word = Jak przeczytać słowo
info-younger-toast-who-word-partner = Nauczyciel
info-younger-toast-who-word-reason = Nauczyciel pomaga nam czytać.

## Choice: asking comes before searching.
info-younger-toast-look-question = Zając chce wiedzieć więcej o żabach. Co najpierw?
info-younger-toast-look-ask = Poprosić kucharza o pomoc
info-younger-toast-look-ask-reason = Mogą popatrzeć razem. To czworo oczu!
info-younger-toast-look-tap = Stukać we wszystko
info-younger-toast-look-tap-reason = To może pójść źle. Zając może najpierw zapytać.
info-younger-toast-look-shoe = Zapytać but
info-younger-toast-look-shoe-reason = Chrup! But mu nie pomoże.

## Spot: two parts of the page are not true or not for Hare.
info-younger-toast-frog-question = Ta strona jest o żabach. Które dwie rzeczy są dziwne?
info-younger-toast-frog-top-name = Góra
info-younger-toast-frog-top = Wszystko o żabach
info-younger-toast-frog-top-reason = To jest dobre. Mówi, o czym jest strona.
info-younger-toast-frog-hop-name = Słowa
info-younger-toast-frog-hop = Żaby skaczą.
info-younger-toast-frog-hop-reason = To prawda. Hop, hop!
info-younger-toast-frog-bus-name = Obrazek
info-younger-toast-frog-bus = Żaba kieruje autobusem
info-younger-toast-frog-bus-reason = Żaba tego nie umie. Ktoś to zmyślił.
info-younger-toast-frog-tap-name = Przycisk
info-younger-toast-frog-tap = Dotknij: cukierki
info-younger-toast-frog-tap-reason = Z ekranu nie wylecą cukierki! Najpierw zapytaj.

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-toast-pop-question = Wyskakuje strona i Zając czuje się źle. Co pomoże?
info-younger-toast-pop-tell = Zakryć i powiedzieć
info-younger-toast-pop-tell-reason = Kucharz cieszy się, że Zając mówi. Może pomóc.
info-younger-toast-pop-stay = Patrzeć jeszcze trochę
info-younger-toast-pop-stay-reason = Może być gorzej. Zając może powiedzieć.
info-younger-toast-pop-box = Powiedzieć pudełku
info-younger-toast-pop-box-reason = Pudełko nie pomoże. Pomoże dorosły.

## Say: rehearsed aloud.
info-younger-toast-say-prompt = Powiedz to z Zającem, głośno i wyraźnie.
info-younger-toast-say-sentence = Zapytam, czy to prawda.

## Talk: a made-up fact, said for fun and owned up to.
info-younger-toast-fib-prompt = Wymyśl coś śmiesznego o kocie.
info-younger-toast-fib-starter = Zmyślam: kot umie …

## Exit: something the box says.
info-younger-toast-goodbye-rain-question = Pudełko mówi, że spadnie deszcz z dżemu. Co robi Zając?
info-younger-toast-goodbye-rain-spoon = Czeka z wielką łyżką
info-younger-toast-goodbye-rain-spoon-reason = Ha! Ale to może być zmyślone.
info-younger-toast-goodbye-rain-tell = Mówi, że to prawda
info-younger-toast-goodbye-rain-tell-reason = To może być zmyślone. Zając może najpierw zapytać.
info-younger-toast-goodbye-rain-ask = Pyta, czy to prawda
info-younger-toast-goodbye-rain-ask-reason = Dorosły może mu pomóc to sprawdzić.

## The grown-ups a child may name. Never assume a mum or a dad.
info-younger-helpers-prompt = Wybierz dwoje dorosłych, którym możesz powiedzieć. Kogoś też ze szkoły.
info-younger-helpers-teacher = Mój nauczyciel
info-younger-helpers-class = Pomocnik w klasie
info-younger-helpers-lunch = Ktoś ze stołówki
info-younger-helpers-office = Sekretariat szkoły
info-younger-helpers-home = Ktoś dorosły w domu
info-younger-helpers-family = Ktoś dorosły z rodziny
