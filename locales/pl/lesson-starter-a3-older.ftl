# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-older-title = To nie był placek
starter-a3-older-outcome-tell = Mówię, gdy się boję albo czuję nieswojo.

## Story: a bad feeling is easy to explain away. The bubble is the cook’s.
starter-a3-older-not-the-pie-pie-1 = Wren widzi dziwny filmik. Teraz dziwnie jej w brzuchu.
starter-a3-older-not-the-pie-pie-2 = Mówi kucharzowi, że to na pewno placek. To nie placek.
starter-a3-older-not-the-pie-pie-2-bubble = Od moich placków brzuch śpiewa!

## Sort: what is worth telling, even when it is small
starter-a3-older-not-the-pie-tell-question = Nieswojo, czyli coś jest nie tak. Co Wren może powiedzieć?
    .easy = Co Wren może powiedzieć?
starter-a3-older-not-the-pie-tell-fine = Jest dobrze
starter-a3-older-not-the-pie-tell-tell = Jest dziwnie, mów
starter-a3-older-not-the-pie-tell-night = Filmik, który wraca przed snem
starter-a3-older-not-the-pie-tell-night-reason = Nie daje jej spokoju. Pomaga powiedzieć.
starter-a3-older-not-the-pie-tell-race = Przegrana ze ślimakiem
starter-a3-older-not-the-pie-tell-race-reason = Pomarudzi, a potem się śmieje. To nic złego.
starter-a3-older-not-the-pie-tell-secret = Gracz mówi: „To sekret”
starter-a3-older-not-the-pie-tell-secret-reason = Nikt nie musi nosić dziwnego sekretu.
starter-a3-older-not-the-pie-tell-spooky = Straszna bajka, którą kocha
starter-a3-older-not-the-pie-tell-spooky-reason = Sama ją wybrała i to zabawa. Może przestać w każdej chwili.
starter-a3-older-not-the-pie-tell-away = Obrazek, od którego odwraca wzrok
starter-a3-older-not-the-pie-tell-away-reason = Mówi jej to własne ciało. Lepszy powód niepotrzebny.

## Say: the sentence is rehearsed aloud
starter-a3-older-not-the-pie-wrong-prompt = Pan Kret zatrzymuje się i słucha. Powiedz to z Wren.
starter-a3-older-not-the-pie-wrong-sentence = Coś jest nie tak, więc chcę o tym powiedzieć.
