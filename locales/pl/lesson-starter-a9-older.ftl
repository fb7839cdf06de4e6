# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-older-title = Król Ogórków
starter-a9-older-outcome-school = Używam tylko szkolnej poczty.

## Story: homework from an email the teacher does not know. The bubble is Mr Mole’s.
starter-a9-older-king-king-1 = W domu Bram to „Król Ogórków”. Wysyła wiersz z tej poczty.
starter-a9-older-king-king-2 = Pan Kret to widzi. Nie zna żadnych królów, więc nie otwiera.
starter-a9-older-king-king-2-bubble = Czy ja znam jakiegoś króla?

## Sort: what school email is for
starter-a9-older-king-which-question = Do czego Bram może użyć szkolnej poczty?
starter-a9-older-king-which-school = Szkolna poczta
starter-a9-older-king-which-not = Nie ze szkolnej
starter-a9-older-king-which-poem = Wiersz dla pana Kreta
starter-a9-older-king-which-poem-reason = Teraz pan Kret widzi, od kogo jest. Otwiera.
starter-a9-older-king-which-trip = Pytanie o wycieczkę
starter-a9-older-king-which-trip-reason = To sprawa szkoły i szkoła może pomóc.
starter-a9-older-king-which-game = Zapisać się do gry
starter-a9-older-king-which-game-reason = To w domu, przy dorosłym.
starter-a9-older-king-which-pickles = Kupić dziesięć słoików ogórków
starter-a9-older-king-which-pickles-reason = Nawet król najpierw pyta dorosłego.
starter-a9-older-king-which-hello = „Cześć” do klasy
starter-a9-older-king-which-hello-reason = Miłe słowa do klasy są w porządku.

## Say: the promise itself
starter-a9-older-king-mine-prompt = Król kłania się panu Kretowi. Powiedz to z nim.
starter-a9-older-king-mine-sentence = Używam tylko szkolnej poczty.
