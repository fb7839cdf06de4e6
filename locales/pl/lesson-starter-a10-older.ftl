# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-older-title = Śpiew wieloryba
starter-a10-older-outcome-ask = Rozmawiam z nauczycielem, zanim wejdę do internetu.

## Story: an app that is new to her. The bubbles are the app’s and Mr Mole’s.
starter-a10-older-whale-song-whale-1 = Wren znajduje aplikację. Zamienia jej słowa w śpiew wieloryba.
starter-a10-older-whale-song-whale-1-bubble = Uuu-uuu!
starter-a10-older-whale-song-whale-2 = Aplikacja chce dźwięku jej głosu. Więc najpierw pyta pana Kreta.
starter-a10-older-whale-song-whale-2-bubble = Co dwie głowy, to nie jedna.

## Match: what to check together
starter-a10-older-whale-song-check-question = Na co patrzą, żeby sprawdzić, czy jest dobra?
starter-a10-older-whale-song-check-age = Dla kogo jest?
starter-a10-older-whale-song-check-age-partner = Wiek, od którego jest
starter-a10-older-whale-song-check-age-reason = Wiek mówi, czy jest dla niej.
starter-a10-older-whale-song-check-wants = Czego chce?
starter-a10-older-whale-song-check-wants-partner = Jej imienia, głosu albo kamery
starter-a10-older-whale-song-check-wants-reason = Niektóre aplikacje chcą więcej, niż potrzebują.
starter-a10-older-whale-song-check-cost = Czy kosztuje?
starter-a10-older-whale-song-check-cost-partner = Monety, teraz lub później
starter-a10-older-whale-song-check-cost-reason = Czasem coś jest niby za darmo, a potem kosztuje.

## Choice: the app is not for her age
starter-a10-older-whale-song-thirteen-question = Jest dla osób od 13 lat. Wren ma dziewięć. Co teraz?
starter-a10-older-whale-song-thirteen-fib = Powiedzieć, że ma 13
starter-a10-older-whale-song-thirteen-fib-reason = Wtedy pokazuje jej rzeczy nie dla niej.
starter-a10-older-whale-song-thirteen-other = Znaleźć inną z panem Kretem
starter-a10-older-whale-song-thirteen-other-reason = Znajdują taką dla jej wieku. Robi śpiew sowy.
starter-a10-older-whale-song-thirteen-fenn = Użyć jej z Fennem na przerwie
starter-a10-older-whale-song-thirteen-fenn-reason = Zabawa dla dwojga! Ale dalej nie jest dla nich.
