# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-younger-title = Kto gra rybą?
starter-a13-younger-outcome-meet = Nie zgadzam się i mówię dorosłemu.

## Story: somebody in a game would like to meet. The bubble is the fish’s.
starter-a13-younger-pond-fish-1 = Ryba z gry Odiego ma plan.
starter-a13-younger-pond-fish-1-bubble = Spotkajmy się nad stawem!
starter-a13-younger-pond-fish-2 = Ale kto gra rybą? Może to kot!

## Choice: asked to meet
starter-a13-younger-pond-meet-question = Co może zrobić Odi?
starter-a13-younger-pond-meet-go = Iść z Bramem
starter-a13-younger-pond-meet-go-reason = We dwóch też nie wiedzą, kto to. Odi może odmówić.
starter-a13-younger-pond-meet-no = Odmówić i powiedzieć
starter-a13-younger-pond-meet-no-reason = Dobrze jest powiedzieć. Dorosły może pomóc.
starter-a13-younger-pond-meet-age = Zapytać, czy to ryba
starter-a13-younger-pond-meet-age-reason = Ryba może powiedzieć, że tak! Odi może odmówić.

## Say: the sentence is rehearsed aloud
starter-a13-younger-pond-no-prompt = Pomóż Odiemu powiedzieć to rybie.
starter-a13-younger-pond-no-sentence = Nie, i powiem o tym dorosłemu.
