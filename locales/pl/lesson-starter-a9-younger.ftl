# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-younger-title = Rybie głowy na obiad
starter-a9-younger-outcome-school = Używam szkolnej poczty.

## Story: Odi writes from the wrong email. The bubble is the hare’s.
starter-a9-younger-fish-heads-fish-1 = Ojej! Odi pisze z poczty kucharza.
starter-a9-younger-fish-heads-fish-2 = Wszyscy myślą, że to od kucharza.
starter-a9-younger-fish-heads-fish-2-bubble = Rybie głowy na obiad?

## Choice: which email is the right one
starter-a9-younger-fish-heads-which-question = Odi przeprasza. Której poczty może użyć?
starter-a9-younger-fish-heads-which-cook = Poczty kucharza
starter-a9-younger-fish-heads-which-cook-reason = Ona należy do kucharza. Odi ma swoją.
starter-a9-younger-fish-heads-which-school = Swojej szkolnej
starter-a9-younger-fish-heads-which-school-reason = Szkoła o nią dba. Teraz widać, że to Odi.
starter-a9-younger-fish-heads-which-sister = Poczty siostry
starter-a9-younger-fish-heads-which-sister-reason = Wtedy myślą, że to od niej! Odi ma swoją.

## Say: the promise itself
starter-a9-younger-fish-heads-mine-prompt = Pomóż Odiemu powiedzieć to kucharzowi.
starter-a9-younger-fish-heads-mine-sentence = Używam tylko szkolnej poczty.
