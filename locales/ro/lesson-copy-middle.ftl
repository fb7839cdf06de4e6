# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-middle-title = Întreabă cine a făcut
copy-middle-outcome-maker = Știu că pozele, cântecele și jocurile sunt făcute de cineva.
copy-middle-outcome-ask = Întreb întâi sau aleg ceva ce se poate folosi liber.
copy-middle-outcome-credit = Spun cine a făcut.
copy-middle-outcome-mine = Eu aleg cine folosește ce fac. Numele meu adevărat rămâne personal.

## Story: Bram finds a picture that somebody drew
copy-middle-snail-race-poster-1 = Vineri e cursa de melci a școlii. Bram face afișul.
    .easy = Bram face un afiș pentru cursa de melci.
copy-middle-snail-race-poster-1-bubble = Va fi foarte, foarte încet!
copy-middle-snail-race-poster-2 = Pe o pagină găsește un melc cu cască. E cel mai tare melc!
    .easy = Pe o pagină găsește un melc grozav.
copy-middle-snail-race-poster-2-bubble = Îl iau pur și simplu.
copy-middle-snail-race-poster-3 = Wren se uită de aproape. Cineva a desenat fiecare liniuță.
copy-middle-snail-race-poster-3-bubble = Oare cine l-a făcut?

## Search: words that find a picture with its maker’s yes
copy-middle-snail-race-find-question = Bram are nevoie de un melc pe care îl poate folosi. Alege cuvinte de căutat.
    .easy = Alege cuvinte ca să găsească un melc pe care îl poate folosi.
copy-middle-snail-race-find-snail = melc
copy-middle-snail-race-find-snail-reason = Spune ce caută.
copy-middle-snail-race-find-fast = rapid
copy-middle-snail-race-find-fast-reason = Melcii sunt multe, dar asta nu!
copy-middle-snail-race-find-picture = desen
copy-middle-snail-race-find-picture-reason = Spune de ce fel de lucru are nevoie.
copy-middle-snail-race-find-free = de folosit liber
copy-middle-snail-race-find-free-reason = Îi găsește pe cei care au zis da.
copy-middle-snail-race-find-poster = afiș
copy-middle-snail-race-find-poster-reason = Afișul îl face el. Are nevoie de un melc de pus pe el.
copy-middle-snail-race-find-asked = Pe care îl poate pune Bram pe afiș?
copy-middle-snail-race-find-stickers = Abțibilduri cu melci
copy-middle-snail-race-find-stickers-from = Magazinul Lipici
copy-middle-snail-race-find-stickers-text = Zece melci la două lire!
copy-middle-snail-race-find-stickers-reason = E o reclamă. Vrea să-i vândă ceva.
copy-middle-snail-race-find-helmet = Melc cu cască
copy-middle-snail-race-find-helmet-from = Desenele lui Pip Quill
copy-middle-snail-race-find-helmet-text = Întreabă-mă înainte să-l folosești.
copy-middle-snail-race-find-helmet-reason = Pip vrea să fie întrebat. Așa că asta face întâi.
copy-middle-snail-race-find-moss = Melci pentru tine
copy-middle-snail-race-find-moss-from = Cutia cu Desene Moss
copy-middle-snail-race-find-moss-text = Se poate folosi liber. Spune doar că a desenat Inka Moss.
copy-middle-snail-race-find-moss-reason = Inka a zis da și spune cum.

## Choice: the maker’s name goes with the picture
copy-middle-snail-race-below-question = Bram ia melcul desenat de Inka Moss. Ce poate scrie sub el?
    .easy = Inka Moss a desenat melcul. Ce poate scrie Bram sub el?
copy-middle-snail-race-below-bram = Melc de Bram
copy-middle-snail-race-below-bram-reason = Afișul lui e reușit. Dar melcul l-a desenat Inka.
copy-middle-snail-race-below-net = Melc de pe internet
copy-middle-snail-race-below-net-reason = Internetul nu are mâini! Melcul l-a desenat un om.
copy-middle-snail-race-below-inka = Melc de Inka Moss
copy-middle-snail-race-below-inka-reason = Acum știm toți cine l-a desenat.

## Sort: what has a yes already, and what needs one
copy-middle-snail-race-race-day-question = Ce poate folosi Bram la cursă? Și despre ce întreabă întâi?
    .easy = Ce poate folosi Bram? Despre ce întreabă întâi?
copy-middle-snail-race-race-day-fine = Poate folosi
copy-middle-snail-race-race-day-ask = Întreabă întâi
copy-middle-snail-race-race-day-photo = O poză făcută de el cu pista
copy-middle-snail-race-race-day-photo-reason = El a făcut-o, deci el alege.
copy-middle-snail-race-race-day-odi = Desenul lui Odi de pe perete
copy-middle-snail-race-race-day-odi-reason = E munca lui Odi. Odi poate zice da sau nu.
copy-middle-snail-race-race-day-song = Un cântec dintr-un film
copy-middle-snail-race-race-day-song-reason = Cineva l-a scris și l-a cântat. Domnul Mole îl poate ajuta să întrebe.
copy-middle-snail-race-race-day-free = Un ritm de tobă de folosit liber
copy-middle-snail-race-race-day-free-reason = Cel care l-a făcut a zis da. Bram spune cine a făcut.
copy-middle-snail-race-race-day-fact = Un fapt: melcul are un singur picior
copy-middle-snail-race-race-day-fact-reason = Faptele sunt pentru toți. Le spune cu vorbele lui.
copy-middle-snail-race-race-day-page = O pagină dintr-o carte cu melci
copy-middle-snail-race-race-day-page-reason = Cineva a scris-o. Poate întreba sau poate folosi vorbele lui.

## Chat: Wren’s song is in Fenn’s clip. Fenn means no harm.
copy-middle-snail-race-song-question = Fenn a folosit cântecul lui Wren despre melc. Ce poate zice ea?
copy-middle-snail-race-song-place = Chatul clasei
copy-middle-snail-race-song-wren = Wren
copy-middle-snail-race-song-fenn = Fenn
copy-middle-snail-race-song-clip-1 = Filmul meu cu melcul are cântecul tău!
copy-middle-snail-race-song-clip-thief = Hoțule! Șterge-l!
copy-middle-snail-race-song-clip-thief-reason = Poate e supărată, și e în regulă. Vorbele bune ajută mai mult.
copy-middle-snail-race-song-clip-hush = Nu zice nimic și e tristă
copy-middle-snail-race-song-clip-hush-reason = Fenn nu poate ghici ce simte ea. Îi poate spune.
copy-middle-snail-race-song-clip-next = Îmi place. Întreabă-mă întâi.
copy-middle-snail-race-song-clip-next-reason = Acum Fenn știe ce vrea ea.
copy-middle-snail-race-song-sorry-1 = Vai! Scuze. Pot să-l las?
copy-middle-snail-race-song-sorry-yes = Da, dacă spui că eu l-am făcut.
copy-middle-snail-race-song-sorry-yes-reason = E cântecul ei. Poate zice da și poate spune cum.
copy-middle-snail-race-song-sorry-no = Nu, te rog scoate-l.
copy-middle-snail-race-song-sorry-no-reason = E cântecul ei. Și „nu” e un răspuns bun.
copy-middle-snail-race-song-sorry-know = Fă cum vrei.
copy-middle-snail-race-song-sorry-know-reason = Atunci Fenn trebuie să ghicească. E cântecul ei, deci ea poate alege.
copy-middle-snail-race-song-name-1 = E pentru o pagină văzută de toți. Ce nume?
copy-middle-snail-race-song-name-real = Wren Rabbit, Școala Puddle.
copy-middle-snail-race-song-name-real-reason = O pagină deschisă o văd toți. Numele și școala ei rămân personale.
copy-middle-snail-race-song-name-bun = Cântec de Chifla de Noroi. Eu sunt!
copy-middle-snail-race-song-name-bun-reason = E al ei, iar numele adevărat rămâne personal.

## Say: the sentence is rehearsed aloud
copy-middle-snail-race-helmet-prompt = Lui Bram tot îi place melcul cu cască. Ajută-l să-l întrebe pe Pip.
copy-middle-snail-race-helmet-sentence = Pot folosi desenul tău? Spun că tu l-ai făcut.

## Choice: asking somebody new, with a teacher
copy-middle-snail-race-ask-pip-question = Pe pagină e un e-mail pentru Pip Quill. Cum poate întreba Bram?
    .easy = Cum îl poate întreba Bram pe Pip?
copy-middle-snail-race-ask-pip-mole = Cu domnul Mole, din e-mailul școlii
copy-middle-snail-race-ask-pip-mole-reason = Pip zice da. Vineri, câștigătorul adoarme pe linie!
copy-middle-snail-race-ask-pip-new = De acasă, din e-mail nou
copy-middle-snail-race-ask-pip-new-reason = Bram nu îl cunoaște pe Pip. Domnul Mole ajută, din e-mailul școlii.
copy-middle-snail-race-ask-pip-phone = Își scrie pe pagină numărul de telefon
copy-middle-snail-race-ask-pip-phone-reason = Toți l-ar putea citi acolo. Numărul lui e personal.

## Exit, first question: a name that got lost
copy-middle-snail-race-no-name-question = Odi găsește o poză fără nume. Ce e adevărat?
copy-middle-snail-race-no-name-nobody = Nu e poza nimănui
copy-middle-snail-race-no-name-nobody-reason = Cineva a făcut-o. Doar numele s-a pierdut.
copy-middle-snail-race-no-name-somebody = A făcut-o cineva
copy-middle-snail-race-no-name-somebody-reason = Așa că îl caută pe cel care a făcut-o sau alege alta.
copy-middle-snail-race-no-name-finder = E a lui, fiindcă a găsit-o
copy-middle-snail-race-no-name-finder-reason = O haină găsită nu e a noastră. Nici o poză găsită.

## Exit, second question: whose poem it is
copy-middle-snail-race-poem-question = Wren citește o poezie dintr-o carte. Ce poate zice?
copy-middle-snail-race-poem-by = „Asta e de Tilda Plum”
copy-middle-snail-race-poem-by-reason = Acum clasa știe cine a scris-o și poate găsi și altele.
copy-middle-snail-race-poem-mine = „Eu am făcut-o”
copy-middle-snail-race-poem-mine-reason = O citește așa de bine! Dar a scris-o Tilda Plum.
copy-middle-snail-race-poem-none = Doar poezia, fără nume
copy-middle-snail-race-poem-none-reason = Atunci nimeni nu știe cine a scris-o. Un nume se spune repede.

## Exit, third question: it is fine not to be sure
copy-middle-snail-race-robot-question = Un băiat vrea robotul desenat de Fenn pentru pagina lui. Fenn nu e sigur. Ce poate zice?
    .easy = Un băiat vrea desenul lui Fenn. Fenn nu e sigur. Ce poate zice?
copy-middle-snail-race-robot-must = „Bine, fie”
copy-middle-snail-race-robot-must-reason = Nu trebuie să zică da. E desenul lui.
copy-middle-snail-race-robot-think = „Întâi mă gândesc”
copy-middle-snail-race-robot-think-reason = E desenul lui. Se poate gândi și poate întreba un adult.
copy-middle-snail-race-robot-grab = „Nimeni nu are voie să-l vadă, niciodată”
copy-middle-snail-race-robot-grab-reason = Poate zice nu și frumos. Sau se poate gândi întâi.

## Story: Pepper’s cat turns up on a poster without her name
copy-middle-tuba-cat-oompah-1 = Pepper desenează o pisică ce cântă la tuba. Place întregii clase.
copy-middle-tuba-cat-oompah-1-bubble = Pam-pam, miau!
copy-middle-tuba-cat-oompah-2 = Fudge face un afiș pentru orchestră. Pe el e pisica cu tuba.
    .easy = Fudge pune pisica cu tuba pe afișul lui.
copy-middle-tuba-cat-oompah-2-bubble = Uite ce am făcut!
copy-middle-tuba-cat-oompah-3 = Pepper o vede la cuiere. E pisica ei, iar numele ei nu e acolo.
    .easy = E pisica lui Pepper. Numele ei nu e acolo.

## Feel: no answer is wrong
copy-middle-tuba-cat-that-is-my-cat-bubble = Asta e pisica mea!
copy-middle-tuba-cat-that-is-my-cat-question = Fudge nu a vrut s-o rănească. Cum s-ar putea simți Pepper?
copy-middle-tuba-cat-that-is-my-cat-says = Toate pot fi adevărate, și chiar mai multe deodată. Îi poate spune lui Fudge.

## Say: the sentence is rehearsed aloud
copy-middle-tuba-cat-name-on-it-prompt = Ajut-o pe Pepper să-i spună lui Fudge, frumos și clar.
copy-middle-tuba-cat-name-on-it-sentence = Eu am făcut pisica, așa că întreabă-mă și pune numele meu.

## Choice: asking late is better than never. The bubble is Fudge’s.
copy-middle-tuba-cat-put-right-bubble = Vai! La asta nu m-am gândit.
copy-middle-tuba-cat-put-right-question = Ce poate face Fudge acum?
copy-middle-tuba-cat-put-right-whiskers = Schimbă puțin mustățile
copy-middle-tuba-cat-put-right-whiskers-reason = Și cu mustăți noi, e tot pisica ei.
copy-middle-tuba-cat-put-right-bin = Aruncă afișul
copy-middle-tuba-cat-put-right-bin-reason = Atunci nimeni nu mai vede pisica. O poate întreba întâi.
copy-middle-tuba-cat-put-right-ask = Întreabă și îi pune numele
copy-middle-tuba-cat-put-right-ask-reason = Pepper zice da. Mai desenează și un câine cu tobă!

## Match: who stands behind a game, a song, a photo
copy-middle-tuba-cat-makers-question = Fiecare lucru e făcut de cineva. Cine a făcut ce? Găsește perechile.
    .easy = Cine a făcut? Găsește perechile.
copy-middle-tuba-cat-makers-song = Un cântec
copy-middle-tuba-cat-makers-song-partner = Cineva l-a scris, cineva l-a cântat
copy-middle-tuba-cat-makers-song-reason = Doi sau mai mulți, și fiecare a făcut o parte.
copy-middle-tuba-cat-makers-game = Un joc
copy-middle-tuba-cat-makers-game-partner = O echipă întreagă care a desenat și a programat
copy-middle-tuba-cat-makers-game-reason = Unele jocuri sunt făcute de o sută de oameni!
copy-middle-tuba-cat-makers-photo = O poză
copy-middle-tuba-cat-makers-photo-partner = Cel care a apăsat pe buton
copy-middle-tuba-cat-makers-photo-reason = A fost o singură atingere. Dar ideea și atingerea sunt ale lui.
copy-middle-tuba-cat-makers-robot = Poezia unui chatbot
copy-middle-tuba-cat-makers-robot-partner = Un program care a citit multe poezii
copy-middle-tuba-cat-makers-robot-reason = A învățat din ce au scris oamenii. Așa că spunem că a ajutat.

## Spot: a poster that says whose work is in it
copy-middle-tuba-cat-band-night-question = Iată un afiș de la școala vecină. Ce părți ne spun cine a făcut ce?
    .easy = Ce părți ne spun cine a făcut?
copy-middle-tuba-cat-band-night-title-name = Titlul
copy-middle-tuba-cat-band-night-title = Seara Orchestrei!
copy-middle-tuba-cat-band-night-title-reason = Spune ce are loc. Nu spune cine a făcut.
copy-middle-tuba-cat-band-night-drew-name = Cuvintele de jos
copy-middle-tuba-cat-band-night-drew = Vacă desenată de Rolo
copy-middle-tuba-cat-band-night-drew-reason = Acum știm cine a desenat vaca.
copy-middle-tuba-cat-band-night-tune-name = Literele mici
copy-middle-tuba-cat-band-night-tune = Melodie liberă de la Trupa Hum
copy-middle-tuba-cat-band-night-tune-reason = Spune cine a făcut melodia și că a zis da.
copy-middle-tuba-cat-band-night-buns-name = Reclama
copy-middle-tuba-cat-band-night-buns = Chifle, două la preț de una
copy-middle-tuba-cat-band-night-buns-reason = Mmm! Dar nu spune cine a făcut ceva.

## Order: how to use what somebody else made
copy-middle-tuba-cat-plan-question = Orchestra mai vrea un afiș. Ce plan e bun?
copy-middle-tuba-cat-plan-like = Găsești o poză care îți place
copy-middle-tuba-cat-plan-like-reason = Întâi trebuie să știi care.
copy-middle-tuba-cat-plan-who = Vezi cine a făcut-o
copy-middle-tuba-cat-plan-who-reason = Atunci știi pe cine întrebi.
copy-middle-tuba-cat-plan-ask = Întrebi sau citești ce e permis
copy-middle-tuba-cat-plan-ask-reason = Un da vine înainte s-o folosești.
copy-middle-tuba-cat-plan-use = O folosești, cu numele lor pe ea
copy-middle-tuba-cat-plan-use-reason = Acum ai voie s-o folosești. Numele spune mulțumesc.

## Exit, first question: a name for an open page
copy-middle-tuba-cat-open-page-question = Pisica cu tuba ajunge pe o pagină deschisă. Ce nume poate folosi Pepper?
    .easy = Pagina o văd toți. Ce nume poate folosi Pepper?
copy-middle-tuba-cat-open-page-full = Numele întreg și școala
copy-middle-tuba-cat-open-page-full-reason = O pagină deschisă o văd toți. Numele și școala ei rămân personale.
copy-middle-tuba-cat-open-page-art = Un nume inventat: Pepper Pot
copy-middle-tuba-cat-open-page-art-reason = E munca ei, iar numele adevărat rămâne personal.
copy-middle-tuba-cat-open-page-none = Niciun nume
copy-middle-tuba-cat-open-page-none-reason = Atunci nimeni nu știe că e a ei. E bun un nume inventat.

## Exit, second question: asking somebody new
copy-middle-tuba-cat-tune-question = Fudge vrea o melodie. E-mailul celui care a făcut-o e pe pagină. Cum poate întreba?
    .easy = Fudge vrea să folosească o melodie. Cum poate întreba?
copy-middle-tuba-cat-tune-school = Cu Fennel, din e-mailul școlii
copy-middle-tuba-cat-tune-school-reason = Doamna Fennel se uită cu el. Școala are grijă de acel e-mail.
copy-middle-tuba-cat-tune-own = Dintr-un e-mail nou al lui
copy-middle-tuba-cat-tune-own-reason = Nu îl cunoaște pe cel care a făcut-o. Doamna Fennel îl poate ajuta.
copy-middle-tuba-cat-tune-number = Își lasă numărul pe pagină
copy-middle-tuba-cat-tune-number-reason = Toți l-ar putea citi acolo. Numărul lui e personal.

## Exit, third question: whose riddle it is
copy-middle-tuba-cat-riddle-question = Pepper spune o ghicitoare de la verișoara ei. Ce poate zice?
copy-middle-tuba-cat-riddle-cat = „Mi-a spus-o o pisică cu tuba”
copy-middle-tuba-cat-riddle-cat-reason = Ha! Dar atunci nimeni nu îi poate mulțumi verișoarei.
copy-middle-tuba-cat-riddle-mine = „Eu am inventat-o”
copy-middle-tuba-cat-riddle-mine-reason = Toți râd. Dar mulțumirile sunt ale verișoarei.
copy-middle-tuba-cat-riddle-cousin = „Asta e de la verișoara mea”
copy-middle-tuba-cat-riddle-cousin-reason = Clasa râde, iar verișoara primește mulțumirile.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-middle-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
copy-middle-helpers-teacher = Învățătorul meu
copy-middle-helpers-class = Un adult care ajută în clasă
copy-middle-helpers-lunch = Ajutor la prânz
copy-middle-helpers-office = Secretariatul școlii
copy-middle-helpers-home = Un adult de acasă
copy-middle-helpers-family = Un adult din familia mea
