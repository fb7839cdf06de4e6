# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-younger-title = Dżem na nosie
starter-a12-younger-outcome-photo = Moje zdjęcia są prywatne.

## Story: a funny photo. The bubble is Bram’s.
starter-a12-younger-jam-nose-jam-1 = Bram ma na nosie dżem i pstryk!
starter-a12-younger-jam-nose-jam-1-bubble = Popatrz na mój nos!
starter-a12-younger-jam-nose-jam-2 = Czy może to wrzucić do internetu?

## Sort: photos of somebody, and other pictures
starter-a12-younger-jam-nose-which-question = Na niektóre pan Kret się zgadza. Na które?
starter-a12-younger-jam-nose-which-up = Można wrzucić
starter-a12-younger-jam-nose-which-private = To prywatne
starter-a12-younger-jam-nose-which-nose = Bram z dżemem
starter-a12-younger-jam-nose-which-nose-reason = Widać, że to Bram. To jest prywatne.
starter-a12-younger-jam-nose-which-drawing = Rysunek dżemu
starter-a12-younger-jam-nose-which-drawing-reason = Nie ma na nim Brama. Można.
starter-a12-younger-jam-nose-which-dance = Filmik, jak Bram tańczy
starter-a12-younger-jam-nose-which-dance-reason = Na filmiku też jest Bram. To jest prywatne.
starter-a12-younger-jam-nose-which-ball = Zdjęcie piłki
starter-a12-younger-jam-nose-which-ball-reason = To tylko piłka. Można.
starter-a12-younger-jam-nose-which-class = Zdjęcie klasy
starter-a12-younger-jam-nose-which-class-reason = Widać na nim wszystkich. To jest prywatne.

## Say: the promise itself
starter-a12-younger-jam-nose-mine-prompt = Zetrzyj dżem i powiedz to.
starter-a12-younger-jam-nose-mine-sentence = Moje zdjęcia są prywatne.
