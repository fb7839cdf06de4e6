# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-younger-title = Regele Pleosc
starter-a11-younger-outcome-private = Numele meu adevărat e ceva personal.

## Story: a game asks. The bubble is the game’s.
starter-a11-younger-plop-name-1 = Jocul nou al lui Fenn vrea să știe tot!
starter-a11-younger-plop-name-1-bubble = Cum te cheamă?

## Build: a game card without private facts
starter-a11-younger-plop-card-question = Ajută-l pe Fenn cu cartonașul de joc.
starter-a11-younger-plop-card-name = Nume
starter-a11-younger-plop-card-name-fenn = Fenn Fox
starter-a11-younger-plop-card-name-fenn-reason = Numele lui adevărat e personal. Poate inventa unul.
    .easy = Numele lui adevărat e personal.
starter-a11-younger-plop-card-name-plop = Regele Pleosc
starter-a11-younger-plop-card-name-plop-reason = E caraghios. Nu spune cine e!
starter-a11-younger-plop-card-home = Casa
starter-a11-younger-plop-card-home-moon = Luna
starter-a11-younger-plop-card-home-moon-reason = A inventat asta. Casa lui adevărată e personală.
starter-a11-younger-plop-card-home-oak = Vizuina roșie de la stejar
starter-a11-younger-plop-card-home-oak-reason = Spune unde locuiește. E ceva personal.
    .easy = Spune unde locuiește.
starter-a11-younger-plop-card-school = Școala
starter-a11-younger-plop-card-school-hill = Hill School
starter-a11-younger-plop-card-school-hill-reason = Școala lui e personală. Poate inventa una.
    .easy = Școala lui e personală.
starter-a11-younger-plop-card-school-space = Școala din spațiu
starter-a11-younger-plop-card-school-space-reason = Acolo nu îl găsește nimeni!
starter-a11-younger-plop-card-done = Regele Pleosc de pe Lună! Nimeni nu știe că e Fenn.

## Say: the promise is rehearsed aloud
starter-a11-younger-plop-private-prompt = Pune mâna pe inimă și spune.
starter-a11-younger-plop-private-sentence = Numele, școala și casa mea sunt personale.
