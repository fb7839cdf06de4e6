# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-younger-title = Poduszka ma ogon
starter-a3-younger-outcome-tell = Mówię, gdy coś jest nie tak.

## Story: Odi gets a fright and hides below the bean bag. The first bubble is the clip’s, the second Odi’s.
starter-a3-younger-tail-bean-bag-1 = W filmiku Odiego wyskakuje wielka twarz.
starter-a3-younger-tail-bean-bag-1-bubble = Buu!
starter-a3-younger-tail-bean-bag-2 = Odi się chowa, ale poduszka ma ogon!
starter-a3-younger-tail-bean-bag-2-bubble = Jestem tylko poduszką.

## Feel: how somebody in a story may feel; no answer is wrong
starter-a3-younger-tail-odi-question = Jak może czuć się Odi?
starter-a3-younger-tail-odi-says = Każda odpowiedź jest dobra. Odi może powiedzieć.

## Choice: what helps
starter-a3-younger-tail-help-question = Co może pomóc Odiemu?
starter-a3-younger-tail-help-bag = Siedzieć pod nią
starter-a3-younger-tail-help-bag-reason = Tam jest miękko. Ale może też powiedzieć.
starter-a3-younger-tail-help-tell = Zakryć i powiedzieć
starter-a3-younger-tail-help-tell-reason = Pan Kret cieszy się, że Odi mówi. Siada obok.
starter-a3-younger-tail-help-look = Patrzeć jeszcze trochę
starter-a3-younger-tail-help-look-reason = Wtedy może być gorzej. Odi może to zakryć.

## Say: the sentence is rehearsed aloud
starter-a3-younger-tail-tell-prompt = Pomóż Odiemu to powiedzieć.
starter-a3-younger-tail-tell-sentence = Coś jest nie tak, więc o tym mówię.
