# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-younger-title = Tuut!
starter-a10-younger-outcome-ask = Marka hore waan weydiiyaa. Dabadeed onlayn ayaan galaa.

## Story: a game nobody asked for. The bubble is the game’s.
starter-a10-younger-glasses-toot-1 = Fenn ma sugi karo, weydiintiina wuu illoobay.
starter-a10-younger-glasses-toot-1-bubble = Tuut tuut!
starter-a10-younger-glasses-toot-2 = Ciyaartu way qaylo badan tahay. Muraayadaha Mole shaaha ayay ku dhaceen!

## Match: whom to ask where
starter-a10-younger-glasses-who-question = Yaa Fenn marka xigta weydiin karaa?
starter-a10-younger-glasses-who-class = Fasalka
starter-a10-younger-glasses-who-class-partner = Macallinkayga
starter-a10-younger-glasses-who-class-reason = Fasalka, macallinku marka hore wuu eegaa.
    .easy = Macallinku marka hore wuu eegaa.
starter-a10-younger-glasses-who-home = Guriga
starter-a10-younger-glasses-who-home-partner = Qof weyn oo guriga
starter-a10-younger-glasses-who-home-reason = Guriga, qof weyn ayaa la eegi kara.
    .easy = Qof weyn ayaa la eegi kara.
starter-a10-younger-glasses-who-club = Naadiga
starter-a10-younger-glasses-who-club-partner = Caawiyaha naadiga
starter-a10-younger-glasses-who-club-reason = Caawiyaha naadigu wuu la eegi karaa.

## Say: the question is rehearsed aloud
starter-a10-younger-glasses-may-prompt = Muraayadaha shaaha ka soo saar oo dheh.
starter-a10-younger-glasses-may-sentence = Ma geli karaa onlayn, fadlan?
