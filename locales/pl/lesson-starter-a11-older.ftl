# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-older-title = Zgadnij, która to wydra
starter-a11-older-outcome-private = Nie zdradzam imienia, domu ani szkoły.

## Story: a made-up page for a game in class. The bubble is the hare’s.
starter-a11-older-sir-splash-guess-1 = Klasa bawi się w detektywów. Czyja to strona z gry?
starter-a11-older-sir-splash-guess-1-bubble = To Odi! Dziesięć sekund.

## Spot: facts that show who and where somebody is
starter-a11-older-sir-splash-facts-question = Małe wiadomości się sumują. Które zdradziły Odiego?
starter-a11-older-sir-splash-facts-name-name = Imię
starter-a11-older-sir-splash-facts-name = Odi ze Szkoły na Górce
starter-a11-older-sir-splash-facts-name-reason = Jego imię i szkoła w jednym zdaniu!
starter-a11-older-sir-splash-facts-like-name = Co lubi
starter-a11-older-sir-splash-facts-like = Lubię ogórki
starter-a11-older-sir-splash-facts-like-reason = Jak wiele osób. To nie mówi, kim jest.
starter-a11-older-sir-splash-facts-club-name = Jego klub
starter-a11-older-sir-splash-facts-club = Basen w poniedziałki o czwartej
starter-a11-older-sir-splash-facts-club-reason = To mówi, gdzie jest i kiedy.
starter-a11-older-sir-splash-facts-door-name = Zdjęcie
starter-a11-older-sir-splash-facts-door = Moje niebieskie drzwi przy przystanku
starter-a11-older-sir-splash-facts-door-reason = Zdjęcie drzwi może zdradzić, gdzie mieszka.

## Build: the same page, mended
starter-a11-older-sir-splash-new-question = Napraw stronę, żeby nikt nie zgadł.
starter-a11-older-sir-splash-new-name = Imię
starter-a11-older-sir-splash-new-name-odi = Odi H.
starter-a11-older-sir-splash-new-name-odi-reason = Klasa dalej zgaduje. Lepsze jest zmyślone imię.
starter-a11-older-sir-splash-new-name-splash = Kąpielówki
starter-a11-older-sir-splash-new-name-splash-reason = To może być każdy, kto lubi wodę.
starter-a11-older-sir-splash-new-about = O mnie
starter-a11-older-sir-splash-new-about-club = Dziś pływam o czwartej
starter-a11-older-sir-splash-new-about-club-reason = To dalej mówi, gdzie jest.
starter-a11-older-sir-splash-new-about-socks = Mam dziewięć skarpet bez pary
starter-a11-older-sir-splash-new-about-socks-reason = To śmieszne i pasuje do każdego.
starter-a11-older-sir-splash-new-done = Kąpielówki i dziewięć skarpet bez pary! Detektyw utknął.
