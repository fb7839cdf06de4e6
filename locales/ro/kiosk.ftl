# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/kiosk.ftl and ../README.md.

## Buttons and labels on many screens. Screen readers speak these names and tests look for them: in en-GB they are fixed.
tell-button = Spune-i unui profesor
tell-button-board = Spune-i oricărui adult sau folosește un ecran liniștit
cover-button = Acoperă ecranul
grown-ups-button = Pentru adulți
listen = Ascultă
back = Înapoi
next = Mai departe
send = Trimite
i-will = Așa voi face
not-sure = Nu știu sigur
tell-me-more = Spune-mi mai mult
undo = Anulează
# Opens the pictures of a sign, where the school has some.
show-sign = Semne
# Turn to what does not fit the screen, while words are larger.
look-up = Sus
look-down = Jos
demo-ribbon = doar o probă: nu pentru sesizări adevărate

## Welcome
welcome-hello = Bună! Eu sunt Tawny.
welcome-start = Atinge ca să începi
languages-chip = Limba: { $name }
languages-title = Alege limba ta

## Which class
group-title = În ce clasă ești?
group-none = Nu e încă nicio clasă. Întreabă un adult.
group-more = Alte clase

## Who are you
me-title = Cine ești?
me-tap = Atinge animalul tău
me-new = Vin prima dată aici
me-more = Alte nume
me-none = Nu e încă niciun nume. Atinge „Vin prima dată aici”.
me-together = Suntem împreună
me-together-tap = Atingeți animalele voastre
me-together-done = Noi suntem
me-code-title = Cele trei imagini ale tale
me-code-tapped = { $number } din 3
me-code-wrong = Nu acestea. Mai încearcă.
me-code-rest = Hai să ne odihnim o clipă.
me-code-again = De la capăt
me-code-forgot = Am uitat
me-code-help = Întreabă-l pe învățător.
me-code-help-younger = Poți primi imagini noi.
me-code-help-older = Învățătorul îți poate da imagini noi.
picture-sun = Soare
picture-boat = Barcă
picture-kite = Zmeu
picture-apple = Măr
picture-star = Stea
picture-fish = Pește
picture-tree = Copac
picture-ball = Minge
picture-hat = Pălărie

## A child who is not on the list yet
new-title = Care este prenumele tău?
new-animal = Alege animalul tău
new-hello = Bună, { $name }!
    .spoken = Bună!
new-soon = Un adult te va saluta în curând.

## Home
home-hello = Bună, { $name }
    .spoken = Bună!
home-hello-together = Bună, tuturor
home-learn = Învăț
home-promises = Promisiunile noastre
home-feathers = Penele mele
home-question = O întrebare
home-leave = Nu sunt eu
home-leave-together = Nu suntem noi
home-bye = Pe curând!

## The shelf of lessons. Titles stand in the lessons’ own files.
shelf-title = Ce vrei să înveți?
shelf-lessons = Lecții
shelf-starters = Povești cu promisiuni
shelf-title-starters = Care promisiune?
shelf-before = Înapoi
shelf-after = Mai multe
shelf-page = Pagina { $number } din { $count }
shelf-go-on = Aici ai rămas: continuă
shelf-done = Ai făcut-o deja
shelf-again = E timpul să o faci din nou
shelf-minutes = { $from } până la { $to } minute
shelf-none = Nu e încă nicio lecție. Întreabă un adult.

## A lesson. The lesson’s own words stand in its own file.
lesson-step = Pasul { $number } din { $count }
lesson-think-again = Hai să ne mai gândim
lesson-show-me = Tawny ar alege asta. Atinge-o cu mine.
lesson-show-me-card = Tawny ar pune-o aici. Atinge cu mine.
lesson-show-me-clue = Tawny vede aici un indiciu. Atinge-l cu mine.
lesson-show-me-words = Tawny ar alege cuvintele acestea. Atinge-le cu mine.
lesson-praise-1 = Bine gândit!
lesson-praise-2 = Ai ales cu bunătate.
lesson-praise-3 = Te-ai gândit bine.
lesson-praise-4 = Așa suntem în siguranță.
lesson-sort-help = Atinge un cartonaș, apoi un coș.
lesson-sort-picked = Acum atinge un coș.
lesson-sort-placed = { $card }: { $basket }
lesson-sort-done = Toate cartonașele sunt în coșuri!
lesson-place = Locul { $number }
lesson-order-done = Toate sunt în ordine!
lesson-match-done = Toate se potrivesc!
lesson-spot-page = O pagină inventată
lesson-spot-message = Un mesaj inventat
lesson-spot-profile = Un profil inventat
lesson-spot-found = Indicii: { $found } din { $count }
lesson-spot-part = { $name }: { $text }
lesson-advert = Reclamă
lesson-search-go = Caută
lesson-build-check = Privește
lesson-feel-seen = Un adult de la școală poate vedea asta.
lesson-feel-heavy = Un adult poate ajuta. Spune cuiva în care ai încredere.
lesson-say-title = Spune cu voce tare
lesson-said = Am spus
lesson-talk-title = Vorbiți împreună
lesson-talked = Am vorbit
lesson-helpers-more = Mai alege pe cineva.
lesson-helpers-school = Alege și pe cineva de la școală.
lesson-finished = O pană, pentru că ai terminat!
lesson-finished-says = Ai ajuns până la capăt.
lesson-finished-together = Câte o pană pentru fiecare!
lesson-finished-home = Început

## The promises
promises-intro-younger = Aici facem câteva promisiuni. Atinge ce crezi tu.
promises-intro-older = Aceste promisiuni ne ajută să fim toți în siguranță. Poți spune că nu știi sigur.
promises-who-sees-younger = Adulții de la școală pot vedea asta.
promises-who-sees-older = Învățătorul tău și câțiva adulți de la școală îți pot vedea răspunsurile.
promises-start = Începe
promises-number = Promisiunea { $number } din { $count }
promises-not-sure-younger = E în regulă. Un adult te poate ajuta.
promises-not-sure-older = E în regulă să nu știi sigur. Poți vorbi despre asta cu învățătorul tău.
promises-rest = Ajunge pentru acum
promises-go-on = Continuă
promises-stop = Oprește-te acum
promises-sign-title = Acum poți semna
promises-mark = Desenează aici semnul tău
promises-name = Numele tău
promises-clear = Șterge
promises-star = O stea pentru mine
promises-sign = Semnez
promises-grown-up-signs = Aici semnează și un adult
promises-done = Mulțumim. Promisiunile tale sunt păstrate.
promises-leaf = O frunză nouă pentru copacul nostru!
promises-signed = Pe acestea le-ai semnat.
promises-changed = Avem promisiuni noi. Hai să le vedem.

## Feathers: for finishing and for kind acts. They are not counted against anybody’s.
feathers-title = Penele mele
feathers-none = Prima ta pană vine în curând.
feathers-for-lesson = Pentru { $title }
    .spoken = O pană pentru o lecție.
feathers-for-kindness = Pentru un lucru bun făcut de tine

## Tell. Nothing here is read out by itself. After two taps a grown-up will know, and each later screen can be left.
tell-question = Despre ce este vorba?
tell-question-how = Atinge una. Apoi va ști un adult de la școală.
tell-more = Mai multe
tell-picture-unkind-message-younger = Un mesaj urât
tell-picture-unkind-message-older = Un mesaj răutăcios
tell-picture-someone-i-dont-know-younger = Cineva necunoscut
tell-picture-someone-i-dont-know-older = Cineva necunoscut
tell-picture-asked-about-me-younger = Numele meu, o poză sau o întâlnire
tell-picture-asked-about-me-older = Cineva mi-a cerut numele, o poză sau să ne vedem
tell-picture-scary-or-rude-younger = A fost înfricoșător sau vulgar
tell-picture-scary-or-rude-older = Ceva înfricoșător sau vulgar
tell-picture-picture-or-video-younger = O poză sau un film
tell-picture-picture-or-video-older = O poză sau un film cu mine sau cu altcineva
tell-picture-game-money-pressure-younger = Prea mult joc sau bani
tell-picture-game-money-pressure-older = Prea mult joc, bani sau presiune
tell-picture-worried-about-friend-younger = Un prieten are nevoie de ajutor
tell-picture-worried-about-friend-older = Îmi fac griji pentru un prieten
tell-picture-not-safe-or-sad-younger = Nu e sigur sau e foarte trist
tell-picture-not-safe-or-sad-older = Nu mă simt în siguranță sau simt multă tristețe
tell-picture-grown-up-at-school-younger = Un adult de la școală
tell-picture-grown-up-at-school-older = Un adult de la școală
tell-picture-i-did-something-younger = Am făcut eu ceva
tell-picture-i-did-something-older = Am făcut eu ceva
tell-picture-something-else-younger = Altceva
tell-picture-something-else-older = Altceva
tell-picture-dont-want-to-say-younger = Nu vreau să spun
tell-picture-dont-want-to-say-older = Nu vreau să spun
tell-told-younger = Ai spus. Acum te poți opri.
tell-told-older = Ai spus. Poți să mai spui sau să te oprești acum.
tell-skip = Sari peste
tell-send = Asta e tot. Trimite.
tell-need-now = Am nevoie de cineva acum
tell-need-now-younger = Chemăm un adult. Spune-i și unui adult de lângă tine.
tell-need-now-older = Chemăm un adult de la școală. Spune-i și unui adult de lângă tine.
tell-mistake = Am apăsat din greșeală
tell-mistake-younger = E în regulă. Un adult te poate totuși întreba.
tell-mistake-older = E în regulă. Un adult va vedea asta și te poate totuși întreba.

## Tell: feelings
tell-feeling-title = Cum te simți?
tell-feeling-happy = Bucurie
tell-feeling-ok = Bine
tell-feeling-worried = Îngrijorare
tell-feeling-sad = Tristețe
tell-feeling-angry = Furie
tell-feeling-not-sure = Nu știu
tell-feeling-tummy = Mă doare burta

## Tell: where, and who can talk with the child
tell-place-title = Unde a fost?
tell-place-school = La școală
tell-place-outside-younger = Nu la școală
tell-place-outside-older = În afara școlii
tell-talk-to-title = Cine poate vorbi cu tine?
tell-talk-to-teacher = Învățătorul meu
tell-talk-to-dont-mind = Oricine

## Tell: own words, ages 7-11. They are kept word for word.
tell-text-title = Vrei să mai scrii?
tell-text-how-older = Scrie cu cuvintele tale. Nu contează dacă greșești la scris.
tell-text-who-sees-older = Adulții care au grijă de copii vor citi asta.
tell-text-left = { $left ->
    [one] Mai este loc pentru { $left } literă
    [few] Mai este loc pentru { $left } litere
   *[other] Mai este loc pentru { $left } de litere
}

## Tell: the name
tell-name-title = Tu ești?
tell-name-yes = Da, eu sunt
tell-name-no = Nu
tell-name-pick = Atinge animalul tău
tell-name-rather-not = Prefer să nu spun
tell-name-rather-not-says = Nu vom pune numele tău. Dacă ești în pericol, un adult ar putea afla cine ești, ca să te protejeze.

## Tell: only after “A grown-up at school”
tell-school-adult-title = Despre cine este vorba?
tell-school-adult-says-younger = Acest adult nu poate deschide asta.
tell-school-adult-says-older = Persoana aleasă nu poate deschide asta.
tell-school-adult-not-here = Nu e aici
tell-school-adult-dont-say = Nu vreau să spun

## Tell: it could not be kept
tell-not-stored = Te rugăm, spune-i acum unui adult.
tell-not-stored-says-younger = Tawny nu a putut păstra asta.
tell-not-stored-says-older = Tawny nu a putut păstra ce ai spus. Nu e vina ta.

## Tell: what became of it. Stands only behind the child’s own picture code.
tell-track-open-younger = Ce s-a întâmplat cu ce am spus?
tell-track-open-older = Ce am spus eu
tell-track-title = Ce am spus eu
tell-track-told = { $days ->
    [0] Ai spus astăzi
    [1] Ai spus ieri
    [few] Ai spus acum { $days } zile
   *[other] Ai spus acum { $days } de zile
}
tell-track-none = Întreabă adultul tău.
tell-track-none-younger = Nu se vede aici. Poți spune din nou.
tell-track-none-older = Nu se vede nimic aici. Întreabă adultul cu care ai vorbit sau spune din nou.
tell-track-waiting = Un adult va citi asta
tell-track-read = Un adult a citit asta
tell-track-talked = Am vorbit împreună
tell-track-still = Tot am nevoie de ajutor
tell-track-still-number = Tot am nevoie de ajutor, { $number }
tell-track-still-says = Chemăm un adult. Spune-i și unui adult de lângă tine.

## Thanks. In this order, each on its own line, the same whatever was told.
thanks-1-younger = Îți mulțumim că ai spus.
thanks-1-older = Îți mulțumim că ai spus.
thanks-2-younger = Ai făcut bine.
thanks-2-older = Ai făcut bine.
thanks-3-younger = Nu ești de vină pentru altcineva.
thanks-3-older = Nu ești de vină pentru ce a făcut altcineva.
thanks-4-younger = Nu vei avea necazuri pentru că ai spus.
thanks-4-older = Nu vei avea necazuri pentru că ai spus.
thanks-5-younger = Un adult care ajută copiii va citi asta.
thanks-5-older = Un adult care are grijă ca toți copiii să fie în siguranță va citi asta.
thanks-5-named-younger = { $name } va citi asta.
    .spoken = Un adult va citi asta.
thanks-5-named-older = { $name } va citi asta.
    .spoken = Un adult va citi asta.
thanks-6-younger = Le poate spune și altor adulți care ajută.
thanks-6-older = S-ar putea să fie nevoie să spună și altor adulți care ajută.
thanks-7-younger = Ai nevoie de ajutor acum? Spune-i unui adult de lângă tine.
thanks-7-older = Dacă ai nevoie de ajutor acum, spune-i unui adult de lângă tine.
thanks-8-younger = Childline este gratuit: { -childline }
thanks-8-older = Poți vorbi gratuit cu Childline: { -childline }
thanks-9-older = Împreună cu un adult poți spune și la CEOP.
thanks-10-older = Este cineva în pericol chiar acum? Sună la { -emergency }.
thanks-near-you = Te rugăm, spune-i acum și unui adult de lângă tine.
thanks-no-staff = Spune-i acum unui adult de aici.
thanks-done = Bine
thanks-to-lesson = Înapoi la lecția mea

## Cover: a calm picture hides everything. Tell stays live.
cover-title = Bine ai făcut că ai acoperit. Arată-i unui adult.
cover-uncover = Adulți: descoperiți

## Are you there? Asked gently when nothing was touched for a while.
there-title = Mai ești aici?
there-yes = Sunt aici

## The class board: the start of a lesson. The reminders stand in reminders.ftl.
board-title = { $class }: înainte să începem
    .spoken = Înainte să începem
board-answer = Arată răspunsul
board-question = Arată întrebarea
board-answer-to = Arată răspunsul: { $question }
board-question-to = Arată întrebarea: { $question }
board-thumbs = Numără degetele
board-thumb-up = Am înțeles
board-thumb-middle = Aproape
board-thumb-down = Încă nu
board-thumb-up-count = Am înțeles: { $count }
board-thumb-middle-count = Aproape: { $count }
board-thumb-down-count = Încă nu: { $count }
board-ready = Suntem gata
board-who = Cine a condus?
board-unnamed = Continuă fără nume

## A lesson for the whole class on the board
class-think = Doar gândește-te. Nu arăta nimănui.
class-spot-clue = Un indiciu
class-spot-fine = E bine
class-hands-up = Mâna sus! Atinge un cartonaș pentru fiecare mână.
class-hands-for = { $answer }: { $count }
class-show = Ce crede Tawny?
class-say = Spuneți toți odată
class-helpers = Gândește-te la doi adulți cărora le poți spune. Alege unul de la școală.
class-helpers-quiet = Ține-i minte doar pentru tine.
class-end = Ați reușit cu toții!
class-end-says = V-ați gândit, ați vorbit, ați ascultat.
class-done = Gata

## Something went wrong with Tawny. Never the child’s doing.
trouble-title = Tawny are nevoie de un adult.
trouble-says = Nu ai stricat tu nimic.
trouble-tell = Ca să spui ceva, mergi acum la un adult.
trouble-again = Mai încearcă

## The keys on the screen: the rows, a key between two spaces. SPACE and RUB are the long keys.
keyboard-rows =
    a ă â b c d e f g h i î j
    k l m n o p q r s ș t ț u
    v w x y z
    ’ . , ? ! - SPACE RUB
keyboard-space = spațiu
keyboard-rub = șterge
tell-one-moment = O clipă…

opinion-title = Tu ce crezi?
opinion-reads-younger = Profesorul tău poate vedea asta.
opinion-reads-older = Profesorul tău și adulții care te țin în siguranță pot citi asta.
opinion-worries-younger = Te îngrijorează ceva? Spune-i unui profesor.
opinion-worries-older = Dacă te îngrijorează ceva, apasă: Spune-i unui profesor.
opinion-how-older = Poți scrie câteva cuvinte sau poți lăsa gol.
opinion-keeping = O clipă.
opinion-thanks-younger = Mulțumim. Vrem să știm ce crezi.
opinion-thanks-older = Mulțumim. Vrem să știm ce crezi.
opinion-not-kept-younger = Tawny nu a putut păstra asta. Spune-i profesorului tău.
opinion-not-kept-older = Tawny nu a putut păstra asta. Te rugăm, spune-i profesorului tău.
opinion-promises-younger = Sunt bune promisiunile noastre?
opinion-promises-older = Ce ai schimba la promisiunile noastre?
opinion-promises-good = Sunt bune
opinion-promises-easier = Mai ușoare
opinion-promises-change = Schimbăm una
opinion-learn-next-younger = Ce învățăm acum?
opinion-learn-next-older = Ce vrei să învățăm acum?
opinion-learn-next-games = Jocuri
opinion-learn-next-messages = Mesaje
opinion-learn-next-photos = Poze
opinion-learn-next-true-or-not = Adevărat sau nu
opinion-hard-younger = Ce e greu pe internet?
opinion-hard-older = Ce e greu când ești pe internet?
opinion-hard-stopping = Să mă opresc
opinion-hard-unkind = Vorbe bune
opinion-hard-passwords = Parole
opinion-hard-nothing = Nimic
