# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-younger-title = Fenn liże ekran
starter-a7-younger-outcome-private = Wiem, co jest prywatne.

## Story: a cake that is none. The bubble is the game’s.
starter-a7-younger-lick-lick-1 = Gra mówi, że ma dla Fenna tort.
starter-a7-younger-lick-lick-1-bubble = Gdzie mieszkasz, łakomczuchu?
starter-a7-younger-lick-lick-2 = Fenn liże ekran. Wcale nie smakuje jak tort.

## Choice: the game asks where he lives
starter-a7-younger-lick-home-question = Co może zrobić Fenn?
starter-a7-younger-lick-home-type = Wpisać, gdzie mieszka
starter-a7-younger-lick-home-type-reason = Jego dom jest prywatny. Może odmówić.
starter-a7-younger-lick-home-phone = Wpisać numer telefonu
starter-a7-younger-lick-home-phone-reason = To też jest prywatne. Może odmówić.
starter-a7-younger-lick-home-no = Odmówić i powiedzieć
starter-a7-younger-lick-home-no-reason = Dobrze jest odmówić. Dorosły może pomóc.

## Say: the sentence is rehearsed aloud
starter-a7-younger-lick-no-prompt = Pomóż Fennowi powiedzieć to tortowi.
starter-a7-younger-lick-no-sentence = Nie, dziękuję, mój dom jest prywatny.
