# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-older-title = Kapelusze dla kotów
starter-a2-older-outcome-ask = Zatrzymuję się i pytam, zanim otworzę nową stronę.

## Story: link by link. The bubble is Wren’s.
starter-a2-older-cat-hats-clicks-1 = Pan Kret wybiera stronę o wulkanach. Wren klika link. Potem jeszcze jeden.
starter-a2-older-cat-hats-clicks-2 = Dziesięć kliknięć dalej jest w sklepie z kapeluszami dla kotów.
starter-a2-older-cat-hats-clicks-2-bubble = Czy to jeszcze przyroda?

## Order: stop, tell, go back together
starter-a2-older-cat-hats-back-question = Jak Wren wróci? Ułóż po kolei.
starter-a2-older-cat-hats-back-stop = Zatrzymać się i nie klikać
starter-a2-older-cat-hats-back-stop-reason = Każde kliknięcie prowadzi dalej. Więc najpierw stop.
starter-a2-older-cat-hats-back-tell = Powiedzieć panu Kretowi, gdzie jest
starter-a2-older-cat-hats-back-tell-reason = Potem mówi. Pan Kret chętnie pomoże.
starter-a2-older-cat-hats-back-back = Wrócić z nim na jego stronę
starter-a2-older-cat-hats-back-back-reason = Na końcu wracają na stronę, którą wybrał.

## Choice: a link that fits the subject, and was not picked
starter-a2-older-cat-hats-next-question = Na drugi dzień link mówi: „Super gra o wulkanach”. Co może zrobić Wren?
starter-a2-older-cat-hats-next-word = Otworzyć, bo jest o wulkanach
starter-a2-older-cat-hats-next-word-reason = Słowo pasuje. Ale nikt tej strony jeszcze nie sprawdził.
starter-a2-older-cat-hats-next-fenn = Zapytać Fenna
starter-a2-older-cat-hats-next-fenn-reason = Fenn to dobry przyjaciel. Ale strony sprawdza pan Kret.
starter-a2-older-cat-hats-next-ask = Zapytać pana Kreta
starter-a2-older-cat-hats-next-ask-reason = Najpierw patrzy pan Kret. Wtedy wie, że strona jest dobra.
