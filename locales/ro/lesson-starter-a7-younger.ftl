# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-younger-title = Fenn linge ecranul
starter-a7-younger-outcome-private = Știu ce e personal.

## Story: a cake that is none. The bubble is the game’s.
starter-a7-younger-lick-lick-1 = Un joc zice că are tort pentru Fenn.
starter-a7-younger-lick-lick-1-bubble = Unde locuiești, prieten al tortului?
starter-a7-younger-lick-lick-2 = Fenn linge ecranul. Nu are gust de tort.

## Choice: the game asks where he lives
starter-a7-younger-lick-home-question = Ce poate face Fenn?
starter-a7-younger-lick-home-type = Scrie unde stă
starter-a7-younger-lick-home-type-reason = Casa lui e ceva personal. Poate zice nu.
starter-a7-younger-lick-home-phone = Scrie un număr de telefon
starter-a7-younger-lick-home-phone-reason = Și ăsta e ceva personal. Poate zice nu.
starter-a7-younger-lick-home-no = Zice nu și spune
starter-a7-younger-lick-home-no-reason = E bine să zici nu. Un adult poate ajuta.

## Say: the sentence is rehearsed aloud
starter-a7-younger-lick-no-prompt = Ajută-l pe Fenn să-i zică tortului.
starter-a7-younger-lick-no-sentence = Nu, mulțumesc, casa mea e ceva personal.
