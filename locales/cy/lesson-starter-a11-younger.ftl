# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-younger-title = Brenin Plop
starter-a11-younger-outcome-private = Dwi’n cadw fy enw go iawn yn breifat.

## Story: a game asks. The bubble is the game’s.
starter-a11-younger-plop-name-1 = Mae gêm newydd Fenn eisiau gwybod popeth!
starter-a11-younger-plop-name-1-bubble = Beth ydy dy enw?

## Build: a game card without private facts
starter-a11-younger-plop-card-question = Helpa Fenn gyda’i gerdyn gêm.
starter-a11-younger-plop-card-name = Enw
starter-a11-younger-plop-card-name-fenn = Fenn Llwynog
starter-a11-younger-plop-card-name-fenn-reason = Mae ei enw go iawn yn breifat. Gall greu un.
    .easy = Mae ei enw go iawn yn breifat.
starter-a11-younger-plop-card-name-plop = Brenin Plop
starter-a11-younger-plop-card-name-plop-reason = Mae’n ddwl. Dydy e ddim yn dweud pwy ydy e!
starter-a11-younger-plop-card-home = Cartref
starter-a11-younger-plop-card-home-moon = Y lleuad
starter-a11-younger-plop-card-home-moon-reason = Fe greodd hwn. Mae ei gartref go iawn yn breifat.
starter-a11-younger-plop-card-home-oak = Y ffau goch ger y dderwen
starter-a11-younger-plop-card-home-oak-reason = Mae hwn yn dweud ble mae’n byw. Mae’n breifat.
    .easy = Mae hwn yn dweud ble mae’n byw.
starter-a11-younger-plop-card-school = Ysgol
starter-a11-younger-plop-card-school-hill = Ysgol y Bryn
starter-a11-younger-plop-card-school-hill-reason = Mae ei ysgol yn breifat. Gall greu un.
    .easy = Mae ei ysgol yn breifat.
starter-a11-younger-plop-card-school-space = Ysgol y gofod
starter-a11-younger-plop-card-school-space-reason = All neb ddod o hyd iddo yno!
starter-a11-younger-plop-card-done = Brenin Plop o’r lleuad! Does neb yn gwybod mai Fenn ydy e.

## Say: the promise is rehearsed aloud
starter-a11-younger-plop-private-prompt = Llaw ar dy galon, a dwed e.
starter-a11-younger-plop-private-sentence = Mae fy enw, ysgol a chartref yn breifat.
