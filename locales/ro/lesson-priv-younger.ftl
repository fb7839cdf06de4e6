# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-younger-title = Secretul cântat al lui Fenn
priv-younger-outcome-key = Am grijă de parolă ca de o cheie.
priv-younger-outcome-private = Știu ce e personal.
priv-younger-outcome-tell = Spun dacă ceva nu e bine.
priv-younger-outcome-ask = Întreb întâi un adult.

## Story: Fenn sings his password. “Pink socks” is that password, so it may be any silly pair of words.
priv-younger-sock-song-1 = Fenn are o parolă nouă.
priv-younger-sock-song-1-bubble = E așa de bună!
priv-younger-sock-song-2 = O cântă la cuier.
priv-younger-sock-song-2-bubble = La la la, șosete roz!
priv-younger-sock-song-3 = Odi aude. Acum toate pozele lui Fenn poartă șosete roz!

## Choice: what to do with the next password. The bubble is Odi’s.
priv-younger-new-key-bubble = Scuze, Fenn, a fost așa de amuzant!
priv-younger-new-key-question = Ce poate face Fenn cu o parolă nouă?
priv-younger-new-key-softer = O cântă mai încet
priv-younger-new-key-softer-reason = Un prieten tot poate auzi. Fenn poate fredona un cântec nou!
priv-younger-new-key-head = O ține minte
priv-younger-new-key-head-reason = Parola e ca o cheie. Fiecare o are pe a lui.
priv-younger-new-key-friend = Îi spune unui prieten
priv-younger-new-key-friend-reason = Prietenii sunt minunați. Nu au nevoie de cheia lui.

## Story: a frog in a game. Nobody knows who plays the frog; it is odd and funny, not frightening.
priv-younger-mud-cakes-1 = Wren face prăjituri de noroi într-un joc. O broască le mănâncă pe toate!
priv-younger-mud-cakes-2 = Broasca vrea mai multe.
priv-younger-mud-cakes-2-bubble = Mmm, unde locuiești?
priv-younger-mud-cakes-3 = Cine joacă broasca? Poate fi o balenă!

## Sort: what to tell somebody in a game
priv-younger-cards-question = Ce îi poate spune Wren broaștei?
priv-younger-cards-tell = Poate spune
priv-younger-cards-private = E personal
priv-younger-cards-pizza = Îi place pizza
priv-younger-cards-pizza-reason = Multora dintre noi ne place pizza. Se poate spune.
priv-younger-cards-home = Casa ei
priv-younger-cards-home-reason = Asta arată unde locuiește. E ceva personal.
priv-younger-cards-phone = Numărul ei de telefon
priv-younger-cards-phone-reason = Asta e doar pentru adulții ei. E ceva personal.
priv-younger-cards-dogs = Îi plac câinii
priv-younger-cards-dogs-reason = Multora dintre noi ne plac câinii. Se poate spune.
priv-younger-cards-school = Școala ei
priv-younger-cards-school-reason = Asta arată unde e toată ziua. E ceva personal.
priv-younger-cards-name = Numele ei adevărat
priv-younger-cards-name-reason = Într-un joc poți avea un nume caraghios. Wren e Chifla de Noroi!

## Say: the sentence is rehearsed aloud
priv-younger-ask-prompt = Ajut-o pe Wren să spună, tare și clar.
priv-younger-ask-sentence = Nu, mulțumesc, o să întreb un adult.

## Choice: a secret that feels wobbly. The bubble is the frog’s.
priv-younger-tummy-bubble = Șșș, nu spune!
priv-younger-tummy-question = Wren simte ceva ciudat în burtă. Ce o ajută?
priv-younger-tummy-tell = Îi spune unui adult
priv-younger-tummy-tell-reason = Adulții se bucură că a spus. Burta e mai bine.
priv-younger-tummy-secret = Ține secretul
priv-younger-tummy-secret-reason = Un secret greu e greu de ținut. Wren poate spune.
priv-younger-tummy-cakes = Mai face prăjituri
priv-younger-tummy-cakes-reason = Prăjiturile sunt distractive! Wren poate spune întâi.

## Talk: a made-up name with no real name in it
priv-younger-game-name-prompt = Inventează un nume caraghios pentru un joc.
priv-younger-game-name-starter = Numele meu de joc este …

## Exit
priv-younger-goodbye-question = Un joc cere numărul de telefon al lui Odi. Ce poate face el?
priv-younger-goodbye-type = Îl scrie
priv-younger-goodbye-type-reason = Numărul de telefon e personal. Odi poate întreba întâi.
priv-younger-goodbye-fenn = Dă numărul lui Fenn
priv-younger-goodbye-fenn-reason = Și numărul lui Fenn e personal. Odi poate întreba întâi.
priv-younger-goodbye-ask = Întreabă un adult
priv-younger-goodbye-ask-reason = Un adult se poate uita cu el. E bine să întrebi.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = Alege doi adulți cărora le poți spune. Unul să fie de la școală.
priv-younger-helpers-teacher = Învățătorul meu
priv-younger-helpers-class = Cineva care ajută în clasă
priv-younger-helpers-lunch = Ajutor la prânz
priv-younger-helpers-office = Secretariatul școlii
priv-younger-helpers-home = Un adult de acasă
priv-younger-helpers-family = Un adult din familia mea
