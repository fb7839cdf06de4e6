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
priv-younger-tummy-tell-reason = Adulții se bucură că a spus. Acum pot ajuta.
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

## Story: everybody can see the password. The ducks do no harm.
priv-younger-stuck-on-a-tail-tail-1 = Fenn are o parolă nouă.
priv-younger-stuck-on-a-tail-tail-1-bubble = Să nu o uit!
priv-younger-stuck-on-a-tail-tail-2 = O lipește pe coadă.
priv-younger-stuck-on-a-tail-tail-2-bubble = Acum o văd toată ziua!
priv-younger-stuck-on-a-tail-tail-3 = O vede și Hare! Acum jocul lui Fenn e plin de rațe.

## Choice: where a password is kept. The bubble is Hare’s.
priv-younger-stuck-on-a-tail-safe-spot-bubble = Scuze, rațele sunt așa de amuzante!
priv-younger-stuck-on-a-tail-safe-spot-question = Unde poate ține Fenn o parolă nouă?
priv-younger-stuck-on-a-tail-safe-spot-head = În minte
priv-younger-stuck-on-a-tail-safe-spot-head-reason = Parola e ca o cheie. Acolo nu o vede nimeni.
priv-younger-stuck-on-a-tail-safe-spot-ears = Pe urechi
priv-younger-stuck-on-a-tail-safe-spot-ears-reason = Are urechile mari! Le vedem toți.
priv-younger-stuck-on-a-tail-safe-spot-friends = La toți prietenii
priv-younger-stuck-on-a-tail-safe-spot-friends-reason = Prietenii sunt minunați. Nu au nevoie de cheia lui.

## Story: Bram’s game wants a card about him
priv-younger-stuck-on-a-tail-bath-race-1 = Bram conduce o cadă la o cursă.
priv-younger-stuck-on-a-tail-bath-race-1-bubble = Pleosc, pleosc!
priv-younger-stuck-on-a-tail-bath-race-2 = Jocul vrea un cartonaș despre Bram. Îl văd toți jucătorii.

## Build: a player’s card with nothing private on it
priv-younger-stuck-on-a-tail-card-question = Ajută-l pe Bram cu cartonașul. Îl văd toți jucătorii.
priv-younger-stuck-on-a-tail-card-name = Nume
priv-younger-stuck-on-a-tail-card-name-real = Bram Badger
priv-younger-stuck-on-a-tail-card-name-real-reason = Asta spune cine e. Un nume caraghios e mai distractiv!
priv-younger-stuck-on-a-tail-card-name-bath = Căpitanul Cadă
priv-younger-stuck-on-a-tail-card-name-bath-reason = Un nume caraghios! Numele lui rămâne personal.
priv-younger-stuck-on-a-tail-card-picture = Poză
priv-younger-stuck-on-a-tail-card-picture-duck = O rață de baie
priv-younger-stuck-on-a-tail-card-picture-duck-reason = E amuzant. Nimeni nu vede cine e.
priv-younger-stuck-on-a-tail-card-picture-face = Fața lui
priv-younger-stuck-on-a-tail-card-picture-face-reason = O poză cu el e ceva personal. Rațele sunt amuzante!
priv-younger-stuck-on-a-tail-card-about = Despre mine
priv-younger-stuck-on-a-tail-card-about-home = Casa mea
priv-younger-stuck-on-a-tail-card-about-home-reason = Asta arată unde locuiește. E ceva personal.
priv-younger-stuck-on-a-tail-card-about-jam = Ador gemul
priv-younger-stuck-on-a-tail-card-about-jam-reason = Multora ne place gemul. Se poate spune.
priv-younger-stuck-on-a-tail-card-about-phone = Numărul meu de telefon
priv-younger-stuck-on-a-tail-card-about-phone-reason = E doar pentru adulții lui. E ceva personal.
priv-younger-stuck-on-a-tail-card-done = Căpitanului Cadă îi place gemul! Nimeni nu știe că e Bram.

## Say: the sentence is rehearsed aloud
priv-younger-stuck-on-a-tail-private-prompt = Ajută-l pe Bram când cineva întreabă unde stă.
priv-younger-stuck-on-a-tail-private-sentence = E ceva personal, așa că întreb întâi.

## Sort: a nice surprise, or a secret that can be told
priv-younger-stuck-on-a-tail-secrets-question = Unele secrete sunt vesele. Altele apasă, și le spunem.
priv-younger-stuck-on-a-tail-secrets-fun = Surpriză veselă
priv-younger-stuck-on-a-tail-secrets-tell = Spune unui adult
priv-younger-stuck-on-a-tail-secrets-cake = Un tort pentru Wren
priv-younger-stuck-on-a-tail-secrets-cake-reason = În curând Wren îl vede. Ce bucurie!
priv-younger-stuck-on-a-tail-secrets-chat = Un jucător zice: nu spune
priv-younger-stuck-on-a-tail-secrets-chat-reason = Bram poate spune. El nu e de vină.
priv-younger-stuck-on-a-tail-secrets-song = Un cântec pentru Mole
priv-younger-stuck-on-a-tail-secrets-song-reason = În curând îl aude. Ce bucurie!
priv-younger-stuck-on-a-tail-secrets-tummy = Îl strânge la burtă
priv-younger-stuck-on-a-tail-secrets-tummy-reason = Un secret rău e greu. Ajută să spui.
priv-younger-stuck-on-a-tail-secrets-photo = Un jucător vrea o poză
priv-younger-stuck-on-a-tail-secrets-photo-reason = Pozele lui sunt personale. Bram poate zice nu și poate spune.

## Talk: a silly card with nothing private in it
priv-younger-stuck-on-a-tail-my-card-prompt = Inventează un cartonaș caraghios pentru un joc.
priv-younger-stuck-on-a-tail-my-card-starter = Sunt Căpitanul …, și îmi place …

## Exit: a game wants to know where Wren lives
priv-younger-stuck-on-a-tail-asks-question = Un joc întreabă unde locuiește Wren. Ce poate face?
priv-younger-stuck-on-a-tail-asks-wren = Spune unde locuiește
priv-younger-stuck-on-a-tail-asks-wren-reason = Casa e ceva personal. Wren poate întreba întâi.
priv-younger-stuck-on-a-tail-asks-ask = Întreabă un adult
priv-younger-stuck-on-a-tail-asks-ask-reason = Un adult se poate uita cu ea. E bine să întrebi.
priv-younger-stuck-on-a-tail-asks-bram = Spune unde stă Bram
priv-younger-stuck-on-a-tail-asks-bram-reason = Și casa lui Bram e personală. Wren poate întreba întâi.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = Alege doi adulți cărora le poți spune. Unul să fie de la școală.
priv-younger-helpers-teacher = Învățătorul meu
priv-younger-helpers-class = Cineva care ajută în clasă
priv-younger-helpers-lunch = Ajutor la prânz
priv-younger-helpers-office = Secretariatul școlii
priv-younger-helpers-home = Un adult de acasă
priv-younger-helpers-family = Un adult din familia mea
