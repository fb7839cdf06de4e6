# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-older-title = Ghicește vidra
starter-a11-older-outcome-private = Numele, casa și școala mea rămân personale.

## Story: a made-up page for a game in class. The bubble is the hare’s.
starter-a11-older-sir-splash-guess-1 = Clasa se joacă de-a detectivii. A cui e pagina asta de joc?
starter-a11-older-sir-splash-guess-1-bubble = E Odi! A durat zece secunde.

## Spot: facts that show who and where somebody is
starter-a11-older-sir-splash-facts-question = Lucrurile mici se adună. Care l-au dat de gol pe Odi?
starter-a11-older-sir-splash-facts-name-name = Numele
starter-a11-older-sir-splash-facts-name = Odi de la Hill School
starter-a11-older-sir-splash-facts-name-reason = Numele și școala lui, într-un singur rând!
starter-a11-older-sir-splash-facts-like-name = Ce îi place
starter-a11-older-sir-splash-facts-like = Îmi plac murăturile
starter-a11-older-sir-splash-facts-like-reason = Și multora dintre noi. Nu arată cine e.
starter-a11-older-sir-splash-facts-club-name = Clubul lui
starter-a11-older-sir-splash-facts-club = Club de înot, lunea la patru
starter-a11-older-sir-splash-facts-club-reason = Arată unde e și când.
starter-a11-older-sir-splash-facts-door-name = Poza
starter-a11-older-sir-splash-facts-door = Ușa mea albastră, lângă stație
starter-a11-older-sir-splash-facts-door-reason = O poză cu ușa poate arăta unde locuiește.

## Build: the same page, mended
starter-a11-older-sir-splash-new-question = Repară pagina, ca nimeni să nu-și dea seama.
starter-a11-older-sir-splash-new-name = Nume
starter-a11-older-sir-splash-new-name-odi = Odi H.
starter-a11-older-sir-splash-new-name-odi-reason = Clasa tot îl ghicește. Mai bun e un nume inventat.
starter-a11-older-sir-splash-new-name-splash = Pleosc Bălăceală
starter-a11-older-sir-splash-new-name-splash-reason = Poate fi oricine căruia îi place apa.
starter-a11-older-sir-splash-new-about = Despre mine
starter-a11-older-sir-splash-new-about-club = Azi înot la patru
starter-a11-older-sir-splash-new-about-club-reason = Tot arată unde e.
starter-a11-older-sir-splash-new-about-socks = Am nouă șosete desperecheate
starter-a11-older-sir-splash-new-about-socks-reason = E haios și poate fi oricine.
starter-a11-older-sir-splash-new-done = Pleosc Bălăceală și cele nouă șosete! Acum detectivul nu mai știe.
