# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-older-title = Chomik słucha
starter-a5-older-outcome-tell = Gdy dostaję przykrą wiadomość, mówię.

## Story: the hamster listens, but cannot help. The bubble is the message.
starter-a5-older-sock-drum-1 = To trafia na szkolną pocztę Brama. Robi mu się gorąco.
starter-a5-older-sock-drum-1-bubble = Nikt nie lubi twojego bębna!
starter-a5-older-sock-drum-2 = Mówi o tym klasowemu chomikowi. Chomik kiwa głową, a potem zjada mu skarpetę.

## Choice: who can help; two answers are good
starter-a5-older-sock-who-question = Chomik w tym nie pomoże. Kto może?
starter-a5-older-sock-who-none = Nikt, to tylko słowa
starter-a5-older-sock-who-none-reason = Słowa mogą boleć. Nie musi nosić ich w pojedynkę.
starter-a5-older-sock-who-mole = Pan Kret
starter-a5-older-sock-who-mole-reason = Cieszy się, że Bram mówi. Teraz mogą zrobić plan.
starter-a5-older-sock-who-cook = Kucharz na obiedzie
starter-a5-older-sock-who-cook-reason = Dobry jest każdy zaufany dorosły. Może razem z nim powiedzieć panu Kretowi.

## Match: worries that keep children from telling, and what is true
starter-a5-older-sock-worries-question = Bram się martwi. Co jest prawdą?
starter-a5-older-sock-worries-fault = „Czy to moja wina?”
starter-a5-older-sock-worries-fault-partner = To, co wysyłają inni, to nie twoja wina
starter-a5-older-sock-worries-fault-reason = Napisał to ktoś inny. To nie wina Brama.
starter-a5-older-sock-worries-trouble = „Będą kłopoty, jak powiem?”
starter-a5-older-sock-worries-trouble-partner = Nie będziesz mieć kłopotów za to, że mówisz
starter-a5-older-sock-worries-trouble-reason = Mówić zawsze jest dobrze.
starter-a5-older-sock-worries-small = „Czy to nie za mało?”
starter-a5-older-sock-worries-small-partner = Małe rzeczy też się liczą
starter-a5-older-sock-worries-small-reason = Jeśli boli, to się liczy.

## Say: the sentence is rehearsed aloud
starter-a5-older-sock-show-prompt = Pomóż Bramowi powiedzieć to panu Kretowi.
starter-a5-older-sock-show-sentence = Mam przykrą wiadomość. Czy mogę ją pokazać?
