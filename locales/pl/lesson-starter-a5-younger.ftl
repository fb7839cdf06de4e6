# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-younger-title = Uszy w czapce
starter-a5-younger-outcome-tell = Mówię, gdy wiadomość jest przykra.

## Story: mean words, and ears that cannot hide. The bubble is the message.
starter-a5-younger-pop-ears-1 = Wren dostaje przykrą wiadomość.
starter-a5-younger-pop-ears-1-bubble = Idź sobie, klapoucha!
starter-a5-younger-pop-ears-2 = Chowa uszy do czapki. Hop, i znowu są na wierzchu!

## Choice: what helps after mean words. The hat is there to laugh about.
starter-a5-younger-pop-mean-question = Co może pomóc Wren?
starter-a5-younger-pop-mean-tell = Iść do pana Kreta
starter-a5-younger-pop-mean-tell-reason = Cieszy się, że Wren mówi. Teraz może pomóc.
starter-a5-younger-pop-mean-hat = Znaleźć większą czapkę
starter-a5-younger-pop-mean-hat-reason = Ha, ale wielka czapka! Pan Kret pomoże bardziej.
starter-a5-younger-pop-mean-alone = Nic nie mówić
starter-a5-younger-pop-mean-alone-reason = To bardzo ciężkie. Może powiedzieć panu Kretowi.

## Say: the sentence is rehearsed aloud
starter-a5-younger-pop-tell-prompt = Pan Kret zamienia się w słuch, więc powiedz.
starter-a5-younger-pop-tell-sentence = Mam przykrą wiadomość, pomożesz mi?
