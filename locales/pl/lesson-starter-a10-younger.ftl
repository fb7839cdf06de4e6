# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-younger-title = Tuuut!
starter-a10-younger-outcome-ask = Najpierw pytam. Potem wchodzę do internetu.

## Story: a game nobody asked for. The bubble is the game’s.
starter-a10-younger-glasses-toot-1 = Fenn nie może się doczekać. Zapomina zapytać.
starter-a10-younger-glasses-toot-1-bubble = Tuuut!
starter-a10-younger-glasses-toot-2 = Gra jest głośna. Okulary pana Kreta wpadają do herbaty!

## Match: whom to ask where
starter-a10-younger-glasses-who-question = Kogo Fenn może zapytać następnym razem?
starter-a10-younger-glasses-who-class = W klasie
starter-a10-younger-glasses-who-class-partner = Nauczyciela
starter-a10-younger-glasses-who-class-reason = W klasie najpierw patrzy nauczyciel.
    .easy = Najpierw patrzy nauczyciel.
starter-a10-younger-glasses-who-home = W domu
starter-a10-younger-glasses-who-home-partner = Dorosłego w domu
starter-a10-younger-glasses-who-home-reason = W domu dorosły może popatrzeć razem z nim.
    .easy = Dorosły może popatrzeć razem z nim.
starter-a10-younger-glasses-who-club = W świetlicy
starter-a10-younger-glasses-who-club-partner = Kogoś ze świetlicy
starter-a10-younger-glasses-who-club-reason = Dorosły ze świetlicy może popatrzeć razem z nim.

## Say: the question is rehearsed aloud
starter-a10-younger-glasses-may-prompt = Wyłów okulary i powiedz to.
starter-a10-younger-glasses-may-sentence = Czy mogę wejść do internetu, proszę?
