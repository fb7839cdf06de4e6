# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-younger-title = Eu am făcut asta!
copy-younger-outcome-name = Îmi pun numele pe ce fac.
copy-younger-outcome-ask = Întreb dacă pot folosi ce ai făcut tu.
copy-younger-outcome-post = Scriu e-mailuri celor pe care îi cunosc.
copy-younger-outcome-seen = Știu că școala poate vedea ce fac.

## Story: nobody knows whose whale it is, and Fenn puts it right
copy-younger-whale-in-boots-boots-1 = Odi pictează o balenă. Are cizme roșii!
copy-younger-whale-in-boots-boots-2 = Domnul Mole nu vede niciun nume pe ea.
copy-younger-whale-in-boots-boots-2-bubble = Ce mai balenă, Fenn!
copy-younger-whale-in-boots-boots-3 = Fenn îndreaptă lucrurile.
copy-younger-whale-in-boots-boots-3-bubble = Balena e făcută de Odi!

## Order: a name comes before showing
copy-younger-whale-in-boots-steps-question = Ce poate face Odi data viitoare?
copy-younger-whale-in-boots-steps-make = Face un desen
copy-younger-whale-in-boots-steps-make-reason = Întâi îl face. Cu cizme cu tot!
copy-younger-whale-in-boots-steps-name = Își pune numele pe el
copy-younger-whale-in-boots-steps-name-reason = Atunci știm cine l-a făcut.
copy-younger-whale-in-boots-steps-show = Ni-l arată
copy-younger-whale-in-boots-steps-show-reason = Acum putem zice: bravo, Odi!

## Choice: asking before using. The bubble is Fenn’s.
copy-younger-whale-in-boots-frog-bubble = Vreau cizme roșii la broasca mea!
copy-younger-whale-in-boots-frog-question = Ce poate face Fenn?
copy-younger-whale-in-boots-frog-take = Pictează cizmele, gata
copy-younger-whale-in-boots-frog-take-reason = Odi le-a inventat. E frumos să întrebi.
copy-younger-whale-in-boots-frog-ask = Îi cere voie
copy-younger-whale-in-boots-frog-ask-reason = Odi zice da. Acum o broască are cizme roșii!
copy-younger-whale-in-boots-frog-mine = Zice că sunt ale lui
copy-younger-whale-in-boots-frog-mine-reason = Odi le-a inventat. Fenn poate spune asta.

## Say: the sentence is rehearsed aloud
copy-younger-whale-in-boots-please-prompt = Ajută-l pe Fenn să-și întrebe prietenul.
copy-younger-whale-in-boots-please-sentence = Pot să folosesc cizmele tale, te rog?

## Sort: people he knows, and others. School email is the one the school looks after.
copy-younger-whale-in-boots-send-question = Odi are un e-mail de la școală. Cui îi poate trimite balena?
    .easy = Cui îi poate trimite Odi balena?
copy-younger-whale-in-boots-send-ok = Poate trimite
copy-younger-whale-in-boots-send-ask = Întreabă întâi
copy-younger-whale-in-boots-send-wren = Lui Wren din clasa lui
copy-younger-whale-in-boots-send-wren-reason = O cunoaște pe Wren. E-mailul școlii e bun pentru asta.
copy-younger-whale-in-boots-send-mole = Domnului Mole
copy-younger-whale-in-boots-send-mole-reason = Odi îl cunoaște bine.
copy-younger-whale-in-boots-send-new = Unui nume necunoscut
copy-younger-whale-in-boots-send-new-reason = Odi îl întreabă întâi pe domnul Mole.
copy-younger-whale-in-boots-send-shop = Un magazin
copy-younger-whale-in-boots-send-shop-reason = Odi nu îi cunoaște. Întreabă întâi.
copy-younger-whale-in-boots-send-player = Unui jucător din joc
copy-younger-whale-in-boots-send-player-reason = Odi nu știe cine joacă. Întreabă.

## Choice: who may see a school email
copy-younger-whale-in-boots-who-sees-question = Odi folosește e-mailul școlii. Cine îl poate vedea?
    .easy = Cine poate vedea e-mailul lui Odi?
copy-younger-whale-in-boots-who-sees-wren = Doar Wren
copy-younger-whale-in-boots-who-sees-wren-reason = Îl poate vedea și școala. Așa suntem în siguranță.
copy-younger-whale-in-boots-who-sees-none = Nimeni
copy-younger-whale-in-boots-who-sees-none-reason = Wren îl vede. Îl poate vedea și școala.
copy-younger-whale-in-boots-who-sees-school = Wren și școala
copy-younger-whale-in-boots-who-sees-school-reason = Școala se poate uita. Așa suntem în siguranță.

## Talk: what a child is proud to have made
copy-younger-whale-in-boots-made-prompt = Spune-ne ce ai făcut tu.
copy-younger-whale-in-boots-made-starter = Am făcut …, și are numele meu.

## Exit: what others made is theirs
copy-younger-whale-in-boots-song-question = Lui Odi îi place cântecul lui Bram. Ce poate face?
copy-younger-whale-in-boots-song-say = Zice că e al lui
copy-younger-whale-in-boots-song-say-reason = Bram l-a făcut. Odi poate spune asta.
copy-younger-whale-in-boots-song-ask = Îi cere voie lui Bram
copy-younger-whale-in-boots-song-ask-reason = Bram se bucură. Acum cântă amândoi!
copy-younger-whale-in-boots-song-quiet = Îl ia fără să întrebe
copy-younger-whale-in-boots-song-quiet-reason = E cântecul lui Bram. E frumos să întrebi.

## Story: three who each make something
copy-younger-super-pea-cape-1 = Wren desenează un bob de mazăre cu pelerină.
copy-younger-super-pea-cape-1-bubble = Știe să zboare!
copy-younger-super-pea-cape-2 = Hare face un cântec pentru Super Mazăre.
copy-younger-super-pea-cape-2-bubble = Mazăre, mazăre, zboară la mine!
copy-younger-super-pea-cape-3 = Vâj, Super Mazăre cade în supă!
copy-younger-super-pea-cape-3-bubble = Mmm, dar cine a făcut mazărea asta?

## Match: each thing has somebody who made it
copy-younger-super-pea-made-what-question = Cine a făcut? Găsește perechile.
copy-younger-super-pea-made-what-pea = Super Mazăre
copy-younger-super-pea-made-what-pea-partner = Wren
copy-younger-super-pea-made-what-pea-reason = Wren l-a desenat. E lucrarea ei.
copy-younger-super-pea-made-what-song = Cântecul mazării
copy-younger-super-pea-made-what-song-partner = Hare
copy-younger-super-pea-made-what-song-reason = Hare l-a inventat. Și Super Mazăre a zburat!
copy-younger-super-pea-made-what-soup = Supa de mazăre
copy-younger-super-pea-made-what-soup-partner = Bucătarul
copy-younger-super-pea-made-what-soup-reason = Bucătarul a făcut-o. Acum are hârtie în ea!

## Choice: how others know who drew it
copy-younger-super-pea-label-question = Wren desenează unul uscat. Cum știm că e al ei?
copy-younger-super-pea-label-cape = Desenează pelerina mare
copy-younger-super-pea-label-cape-reason = O pelerină mare e frumoasă. Un nume spune mai mult.
copy-younger-super-pea-label-hide = Îl ascunde în geantă
copy-younger-super-pea-label-hide-reason = Atunci nimeni nu-l vede! Un nume ajută.
copy-younger-super-pea-label-name = Își pune numele
copy-younger-super-pea-label-name-reason = Acum știm toți, chiar și în supă!

## Choice: asking before using. The bubble is the cook’s.
copy-younger-super-pea-pot-bubble = Vreau Super Mazăre pe oala mea!
copy-younger-super-pea-pot-question = Ce poate face bucătarul?
copy-younger-super-pea-pot-ask = Îi cere voie
copy-younger-super-pea-pot-ask-reason = Wren zice da. El scrie și numele ei!
copy-younger-super-pea-pot-just = Îl pune, gata
copy-younger-super-pea-pot-just-reason = Wren l-a desenat. O poate întreba întâi.
copy-younger-super-pea-pot-mine = Zice că l-a desenat el
copy-younger-super-pea-pot-mine-reason = Wren l-a desenat. Bucătarul poate spune asta.

## Say: the sentence is rehearsed aloud
copy-younger-super-pea-mine-prompt = Zboară ca Super Mazăre și spune.
copy-younger-super-pea-mine-sentence = Eu l-am făcut, așa că întreabă-mă întâi.

## Spot: a message from nobody Wren knows
copy-younger-super-pea-zig-zog-question = A venit în e-mailul lui Wren de la școală. Ce e ciudat?
    .easy = Ce e ciudat?
copy-younger-super-pea-zig-zog-sender-name = Cine a scris
copy-younger-super-pea-zig-zog-sender = Zig Zog
copy-younger-super-pea-zig-zog-sender-reason = Wren nu îl cunoaște pe Zig Zog. Întreabă întâi.
copy-younger-super-pea-zig-zog-hello-name = Salutul
copy-younger-super-pea-zig-zog-hello = Ador Super Mazăre!
copy-younger-super-pea-zig-zog-hello-reason = Multora ne place. E bine.
copy-younger-super-pea-zig-zog-picture-name = Poza
copy-younger-super-pea-zig-zog-picture = O mazăre verde
copy-younger-super-pea-zig-zog-picture-reason = E doar un bob de mazăre. E bine.
copy-younger-super-pea-zig-zog-home-name = Cuvintele
copy-younger-super-pea-zig-zog-home = Unde locuiești?
copy-younger-super-pea-zig-zog-home-reason = Casa ei e ceva personal. Îi poate spune domnului Mole.

## Choice: what school looks for
copy-younger-super-pea-look-question = Școala poate vedea ce facem. La ce folosește?
    .easy = La ce se uită școala?
copy-younger-super-pea-look-take = Ca să ia Super Mazăre
copy-younger-super-pea-look-take-reason = Super Mazăre e tot al lui Wren! Școala ajută.
copy-younger-super-pea-look-safe = Ca să fim în siguranță
copy-younger-super-pea-look-safe-reason = Da, ca un adult lângă piscină.
copy-younger-super-pea-look-none = Nimeni nu poate vedea
copy-younger-super-pea-look-none-reason = Alții pot vedea. Școala poate și ea.

## Exit: the school’s own email
copy-younger-super-pea-send-question = Super Mazăre e pentru domnul Mole. Cum ajunge la el?
    .easy = Cum ajunge la domnul Mole?
copy-younger-super-pea-send-hare = Din e-mailul lui Hare
copy-younger-super-pea-send-hare-reason = Acela e al lui Hare. Wren are e-mailul școlii.
copy-younger-super-pea-send-soup = Aruncat în supă
copy-younger-super-pea-send-soup-reason = Pleosc, nu din nou! Mai bun e e-mailul școlii.
copy-younger-super-pea-send-school = Din e-mailul lui Wren de la școală
copy-younger-super-pea-send-school-reason = Școala are grijă de el. Adulții pot ajuta.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-younger-helpers-prompt = Alege doi adulți cărora le poți spune. Unul să fie de la școală.
copy-younger-helpers-teacher = Învățătorul meu
copy-younger-helpers-class = Cineva care ajută în clasă
copy-younger-helpers-lunch = Ajutor la prânz
copy-younger-helpers-office = Secretariatul școlii
copy-younger-helpers-home = Un adult de acasă
copy-younger-helpers-family = Un adult din familia mea
