# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-younger-title = Wieloryb za darmo?
starter-a2-younger-outcome-ask = Zatrzymuję się i pytam.

## Story: the teacher picks a page
starter-a2-younger-free-whale-ducks-1 = Pan Kret wybiera stronę.
starter-a2-younger-free-whale-ducks-1-bubble = Ta strona jest o kaczkach.

## Spot: what does not belong to the page
starter-a2-younger-free-whale-pop-up-question = Wyskakuje coś nowego. Widzisz to?
starter-a2-younger-free-whale-pop-up-title-name = Góra
starter-a2-younger-free-whale-pop-up-title = Wszystko o kaczkach
starter-a2-younger-free-whale-pop-up-title-reason = To strona, którą wybiera pan Kret.
starter-a2-younger-free-whale-pop-up-picture-name = Obrazek
starter-a2-younger-free-whale-pop-up-picture = Kaczka w stawie
starter-a2-younger-free-whale-pop-up-picture-reason = Kaczka na stronie o kaczkach. To pasuje.
starter-a2-younger-free-whale-pop-up-whale-name = Okienko
starter-a2-younger-free-whale-pop-up-whale = Dotknij: wieloryb!
starter-a2-younger-free-whale-pop-up-whale-reason = To nie należy do strony o kaczkach.
starter-a2-younger-free-whale-pop-up-words-name = Słowa
starter-a2-younger-free-whale-pop-up-words = Kaczki jedzą robaczki.
starter-a2-younger-free-whale-pop-up-words-reason = Mówi nam o kaczkach. To pasuje.

## Choice: a box pops up. The bath is there to laugh about.
starter-a2-younger-free-whale-whale-question = Co może zrobić Fenn?
starter-a2-younger-free-whale-whale-tap = Dotknąć i zobaczyć
starter-a2-younger-free-whale-whale-tap-reason = To może być nowa strona. Fenn może najpierw zapytać.
starter-a2-younger-free-whale-whale-ask = Zapytać pana Kreta
starter-a2-younger-free-whale-whale-ask-reason = Patrzą na to razem. Nie ma żadnego wieloryba.
starter-a2-younger-free-whale-whale-bath = Zrobić wielorybowi kąpiel
starter-a2-younger-free-whale-whale-bath-reason = To będzie wielka wanna! Fenn może najpierw zapytać.

## Say: the sentence is rehearsed aloud, with a hand held up
starter-a2-younger-free-whale-stop-prompt = Podnieś rękę i powiedz to.
starter-a2-younger-free-whale-stop-sentence = Zatrzymuję się i pytam nauczyciela.
