# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-older-title = Supă, supă, supă
starter-a1-older-outcome-key = Îmi țin parola secretă.

## Story: a password that is too easy. Both bubbles are Odi’s. Afterwards Odi puts it right.
starter-a1-older-badger-soup-soup-1 = Parola lui Bram e doar „bram”. Odi o ghicește în joacă.
starter-a1-older-badger-soup-soup-1-bubble = Din prima!
starter-a1-older-badger-soup-soup-2 = Acum pe pagina lui Bram scrie: „Bursucii trăiesc cu supă.”
starter-a1-older-badger-soup-soup-2-bubble = Scuze! Am mers prea departe.

## Build: three words that nobody can guess
starter-a1-older-badger-soup-strong-question = Fă-i lui Bram una nouă. Alege trei cuvinte care nu au legătură.
    .easy = Alege trei cuvinte ciudate.
starter-a1-older-badger-soup-strong-first = Primul cuvânt
starter-a1-older-badger-soup-strong-first-bram = Bram
starter-a1-older-badger-soup-strong-first-bram-reason = Numele lui e primul încercat.
starter-a1-older-badger-soup-strong-first-yellow = Galben
starter-a1-older-badger-soup-strong-first-yellow-reason = Nu spune nimic despre Bram. Bun început!
starter-a1-older-badger-soup-strong-first-stripes = Dungi
starter-a1-older-badger-soup-strong-first-stripes-reason = Toți vedem că are dungi.
starter-a1-older-badger-soup-strong-second = Al doilea cuvânt
starter-a1-older-badger-soup-strong-second-soup = Supă
starter-a1-older-badger-soup-strong-second-soup-reason = Acum toată clasa știe de supă!
starter-a1-older-badger-soup-strong-second-teapot = Ceainic
starter-a1-older-badger-soup-strong-second-teapot-reason = Un cuvânt ciudat e greu de ghicit.
starter-a1-older-badger-soup-strong-third = Al treilea cuvânt
starter-a1-older-badger-soup-strong-third-numbers = 1234
starter-a1-older-badger-soup-strong-third-numbers-reason = Mulți aleg asta. Se ghicește repede.
starter-a1-older-badger-soup-strong-third-wobble = Tremură
starter-a1-older-badger-soup-strong-third-wobble-reason = Lungă, ciudată și ușor de ținut minte.
starter-a1-older-badger-soup-strong-done = Galben ceainic tremură! Dar acum am văzut-o toți. Așa că Bram își face una a lui.

## Choice: a good friend asks for it
starter-a1-older-badger-soup-asks-question = Odi întreabă care e cea nouă. Ce poate zice Bram?
starter-a1-older-badger-soup-asks-no = „Nu, scuze, dar rămânem prieteni”
starter-a1-older-badger-soup-asks-no-reason = Un prieten nu are nevoie de cheia lui. Rămân prieteni.
starter-a1-older-badger-soup-asks-swap = „Spune-o tu întâi pe a ta”
starter-a1-older-badger-soup-asks-swap-reason = Atunci s-au aflat două chei. Fiecare și-o poate păstra.
starter-a1-older-badger-soup-asks-once = „Bine, doar acum”
starter-a1-older-badger-soup-asks-once-reason = O dată ajunge. Odi poate s-o fredoneze, ca un cântec!
