# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-younger-title = La școala celor mari
transition-younger-outcome-same = Știu ce rămâne la fel.
transition-younger-outcome-key = Am grijă de parola mea nouă.
transition-younger-outcome-ask = Și acolo întreb întâi.
transition-younger-outcome-who = Știu cine mă ajută acolo.

## Story: a new class and a chair that spins. The bubbles are Wren’s, Wren’s and Mr Mole’s.
transition-younger-spinning-chair-spin-1 = Wren trece la clasa celor mari.
transition-younger-spinning-chair-spin-1-bubble = Acum sunt mare!
transition-younger-spinning-chair-spin-2 = Scaunul ei nou se învârte, roată, roată.
transition-younger-spinning-chair-spin-2-bubble = Iu-huu!
transition-younger-spinning-chair-spin-3 = Acum face cu mâna la doi domni Mole!
transition-younger-spinning-chair-spin-3-bubble = Eu sunt doar unul.

## Sort: what changes, and what comes with her
transition-younger-spinning-chair-same-question = Ce e nou? Ce e tot la fel?
transition-younger-spinning-chair-same-new = Nou
transition-younger-spinning-chair-same-same = Tot la fel
transition-younger-spinning-chair-same-chair = Un scaun care se învârte
transition-younger-spinning-chair-same-chair-reason = Scaunul vechi nu se învârtea. Acesta e nou.
transition-younger-spinning-chair-same-key = Parola ei
transition-younger-spinning-chair-same-key-reason = Primește una nouă. E doar a ei.
transition-younger-spinning-chair-same-kind = Vorbele bune
transition-younger-spinning-chair-same-kind-reason = Trimitem vorbe bune în orice clasă.
transition-younger-spinning-chair-same-tell = Poate spune
transition-younger-spinning-chair-same-tell-reason = Poate spune și acolo. Asta rămâne la fel.
transition-younger-spinning-chair-same-email = Un e-mail al clasei
transition-younger-spinning-chair-same-email-reason = Nu avea. E nou.
transition-younger-spinning-chair-same-ask = Întreabă întâi
transition-younger-spinning-chair-same-ask-reason = Și cei mari întreabă întâi. Asta rămâne la fel.

## Choice: a new password
transition-younger-spinning-chair-key-question = Wren primește un cartonaș cu parola. Ce poate face?
transition-younger-spinning-chair-key-desk = Îl lipește pe bancă
transition-younger-spinning-chair-key-desk-reason = Atunci îi vedem toți cheia. E doar a ei.
transition-younger-spinning-chair-key-safe = O învață și îl dă înapoi
transition-younger-spinning-chair-key-safe-reason = Acum cheia e în mintea ei. Nimeni nu o vede.
transition-younger-spinning-chair-key-swap = Face schimb cu Odi
transition-younger-spinning-chair-key-swap-reason = Atunci fiecare are cheia greșită! Le schimbă înapoi.

## Choice: a bigger child has a game. The bubble is the hare’s.
transition-younger-spinning-chair-hare-bubble = Joacă asta, nu trebuie să întrebi!
transition-younger-spinning-chair-hare-question = Ce poate zice Wren?
transition-younger-spinning-chair-hare-ask = „Întâi întreb”
transition-younger-spinning-chair-hare-ask-reason = Și cei mari întreabă. Chiar și domnul Mole!
transition-younger-spinning-chair-hare-play = „Bine, sunt mare”
transition-younger-spinning-chair-hare-play-reason = Poate nu e pentru ea. Poate întreba întâi.
transition-younger-spinning-chair-hare-bit = „Mă uit doar un pic”
transition-younger-spinning-chair-hare-bit-reason = Și un pic poate supăra. Poate întreba întâi.

## Match: who helps in the juniors
transition-younger-spinning-chair-who-question = Cine o ajută pe Wren, și la ce?
transition-younger-spinning-chair-who-forgot = Și-a uitat parola
transition-younger-spinning-chair-who-forgot-partner = Noul ei învățător
transition-younger-spinning-chair-who-forgot-reason = Învățătorul ei o ajută. E în regulă să uiți.
transition-younger-spinning-chair-who-lunch = E tristă la prânz
transition-younger-spinning-chair-who-lunch-partner = Ajutor la prânz
transition-younger-spinning-chair-who-lunch-reason = E aproape cineva care ajută. Poate sta lângă ea.
transition-younger-spinning-chair-who-bag = Nu are ghiozdanul
transition-younger-spinning-chair-who-bag-partner = Secretariatul școlii
transition-younger-spinning-chair-who-bag-reason = Ghiozdanele pierdute ajung la secretariat. Wren poate merge și ea.

## Say: the sentence is rehearsed aloud
transition-younger-spinning-chair-new-prompt = Ridică-te drept și spune.
transition-younger-spinning-chair-new-sentence = Vin prima dată aici, mă ajuți?

## Talk: something to look forward to
transition-younger-spinning-chair-glad-prompt = Ce o să-ți placă în clasa nouă?
transition-younger-spinning-chair-glad-starter = În clasa nouă vreau să …

## Exit
transition-younger-spinning-chair-goodbye-page-question = O pagină din clasă e rea. Ce poate face Wren?
transition-younger-spinning-chair-goodbye-page-tell = Îi spune unui adult de acolo
transition-younger-spinning-chair-goodbye-page-tell-reason = Adulții o pot ajuta. E bine să spună.
transition-younger-spinning-chair-goodbye-page-big = Nu spune, e mare
transition-younger-spinning-chair-goodbye-page-big-reason = Și cei mari spun. Ajută.
transition-younger-spinning-chair-goodbye-page-old = Fuge la clasa veche
transition-younger-spinning-chair-goodbye-page-old-reason = Acolo sunt toți buni! Dar ajutorul e și aproape.

## Story: a new peg, and a teacher who makes a good one. The first bubble is Bram’s, the other Mr Mole’s.
transition-younger-high-peg-peg-1 = Bram trece la cei mari și are un cuier nou.
transition-younger-high-peg-peg-1-bubble = Ce sus e!
transition-younger-high-peg-peg-2 = Își aruncă haina. Aterizează pe domnul Mole!
transition-younger-high-peg-peg-3 = Domnul Mole râde și tot râde.
transition-younger-high-peg-peg-3-bubble = Sunt un cuier bun!

## Feel: how somebody in a story may feel; no answer is wrong
transition-younger-high-peg-day-one-question = Cum s-ar putea simți Bram în prima zi?
transition-younger-high-peg-day-one-says = Toate sunt în regulă. Îi poate spune domnului Mole.

## Order: learning a new password
transition-younger-high-peg-key-question = Bram primește o parolă nouă. Ce face întâi?
transition-younger-high-peg-key-read = Citește cartonașul
transition-younger-high-peg-key-read-reason = Întâi și întâi îl citește.
transition-younger-high-peg-key-learn = O repetă în minte
transition-younger-high-peg-key-learn-reason = Apoi o învață. Nimeni nu o aude.
transition-younger-high-peg-key-back = Îi dă domnului Mole cartonașul
transition-younger-high-peg-key-back-reason = La urmă îl dă înapoi. Acum nu se pierde.

## Sort: promises come along, some things do not
transition-younger-high-peg-same-question = Ce vine cu Bram? Ce rămâne?
transition-younger-high-peg-same-with = Vine cu el
transition-younger-high-peg-same-left = Rămâne
transition-younger-high-peg-same-kind = Vorbele bune
transition-younger-high-peg-same-kind-reason = Vorbele bune sunt potrivite în orice clasă.
transition-younger-high-peg-same-chair = Scaunul cu pisică
transition-younger-high-peg-same-chair-reason = E prea mic acum. Primește unul mare!
transition-younger-high-peg-same-tell = Poate spune
transition-younger-high-peg-same-tell-reason = Poate spune și acolo. Asta vine cu el.
transition-younger-high-peg-same-key = Parola veche
transition-younger-high-peg-same-key-reason = Primește o cheie nouă pentru clasa lui.
transition-younger-high-peg-same-private = Casa lui e personală
transition-younger-high-peg-same-private-reason = E personală și acolo. Asta vine cu el.

## Choice: something new on the screen. The bubble is the screen’s. The coat is there to laugh about.
transition-younger-high-peg-ask-bubble = Apasă-mă, sunt nou!
transition-younger-high-peg-ask-question = Ce poate face Bram?
transition-younger-high-peg-ask-try = Apasă ca să afle
transition-younger-high-peg-ask-try-reason = Poate nu e pentru el. Poate întreba întâi.
transition-younger-high-peg-ask-ask = Îl întreabă pe Mole
transition-younger-high-peg-ask-ask-reason = Se uită împreună. E doar o adunare!
transition-younger-high-peg-ask-hide = Se ascunde sub haină
transition-younger-high-peg-ask-hide-reason = E întuneric acolo! Poate întreba.

## Choice: who helps; two answers are good
transition-younger-high-peg-who-question = Bram primește vorbe urâte la prânz. Cine poate ajuta?
transition-younger-high-peg-who-none = Nimeni
transition-younger-high-peg-who-none-reason = Există ajutor pentru el. Poate spune.
transition-younger-high-peg-who-lunch = Ajutor la prânz
transition-younger-high-peg-who-lunch-reason = E aproape cineva. Poate ajuta imediat.
transition-younger-high-peg-who-mole = Domnul Mole
transition-younger-high-peg-who-mole-reason = Ajută cu drag. Bram nu e de vină.

## Say: the sentence is rehearsed aloud
transition-younger-high-peg-help-prompt = Ajută-l pe Bram să-i spună unui adult.
transition-younger-high-peg-help-sentence = Am nevoie de ajutor, te rog.

## Exit
transition-younger-high-peg-goodbye-forgot-question = Bram și-a uitat parola. Cine poate ajuta?
transition-younger-high-peg-goodbye-forgot-odi = Odi îi dă parola lui
transition-younger-high-peg-goodbye-forgot-odi-reason = Cheia lui Odi e doar a lui. Domnul Mole poate ajuta.
transition-younger-high-peg-goodbye-forgot-mole = Domnul Mole
transition-younger-high-peg-goodbye-forgot-mole-reason = Domnul Mole poate ajuta. E în regulă să uiți.
transition-younger-high-peg-goodbye-forgot-home = Nimeni, merge acasă
transition-younger-high-peg-goodbye-forgot-home-reason = E drum lung! Domnul Mole poate ajuta.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-younger-helpers-prompt = Alege doi adulți care ajută acolo. Unul să fie de la școală.
transition-younger-helpers-teacher = Noul meu învățător
transition-younger-helpers-class = Cineva care ajută în clasă
transition-younger-helpers-lunch = Ajutor la prânz
transition-younger-helpers-office = Secretariatul școlii
transition-younger-helpers-home = Un adult de acasă
transition-younger-helpers-family = Un adult din familia mea
