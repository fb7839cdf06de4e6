# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
self-younger-title = Ghici cine e!
self-younger-outcome-say = Pot zice „Stop” sau „Întreb întâi”.
self-younger-outcome-look = Știu că o față din joc poate fi inventată.
self-younger-outcome-photo = Poza mea e a mea. E ceva personal.
self-younger-outcome-tell = Spun dacă ceva mă supără.

## Story: a picture tool puts a moustache on whatever it sees. The bubble is Wren, who speaks for her carrot.
self-younger-sir-carrot-carrot-1 = Tableta îți poate pune mustăți!
self-younger-sir-carrot-carrot-2 = Wren încearcă pe morcovul ei.
self-younger-sir-carrot-carrot-2-bubble = Bună ziua, sunt Sir Morcov!
self-younger-sir-carrot-carrot-3 = Acum e rândul lui Bram. Burta i se strânge.

## Choice: Bram does not like his picture
self-younger-sir-carrot-stop-question = Lui Bram nu-i place poza lui. Ce ajută?
self-younger-sir-carrot-stop-grab = Smulge tableta
self-younger-sir-carrot-stop-grab-reason = Se poate sparge. Și o vorbă poate opri.
self-younger-sir-carrot-stop-laugh = Râde, să nu știe nimeni
self-younger-sir-carrot-stop-laugh-reason = Atunci poate continuă. Bram poate zice stop.
self-younger-sir-carrot-stop-stop = Zice „Stop, te rog”
self-younger-sir-carrot-stop-stop-reason = Wren și Fenn se opresc. Dacă nu, Bram poate spune.

## Say: the sentence is rehearsed aloud, with a hand held up
self-younger-sir-carrot-say-stop-prompt = Ridică o mână și spune.
self-younger-sir-carrot-say-stop-sentence = Stop, te rog, nu îmi place.

## Match: the look and what is said give away who is playing. Each partner is an animal of the story.
self-younger-sir-carrot-who-question = Se joacă un joc. Cine e cine?
self-younger-sir-carrot-who-robot = Un robot care înoată
self-younger-sir-carrot-who-robot-partner = Odi
self-younger-sir-carrot-who-robot-reason = Lui Odi îi place să înoate. Aici e robot!
self-younger-sir-carrot-who-lion = Un leu cu șosete roz
self-younger-sir-carrot-who-lion-partner = Fenn
self-younger-sir-carrot-who-lion-reason = Lui Fenn îi plac șosetele roz.
self-younger-sir-carrot-who-cat = O pisică cu un morcov
self-younger-sir-carrot-who-cat-partner = Wren
self-younger-sir-carrot-who-cat-reason = Pare o pisică. O joacă Wren.

## Choice: a figure nobody knows
self-younger-sir-carrot-duck-bubble = Mac mac
self-younger-sir-carrot-duck-question = Vine o rață. Cine o joacă?
self-younger-sir-carrot-duck-child = Un copil ca Wren
self-younger-sir-carrot-duck-child-reason = Poate că da. Dar tot nu vedem.
self-younger-sir-carrot-duck-tell = Nu putem ști
self-younger-sir-carrot-duck-tell-reason = Poate e un bucătar cu o lingură!
self-younger-sir-carrot-duck-duck = O rață
self-younger-sir-carrot-duck-duck-reason = Mac! O rață nu apasă așa de bine.

## Sort: what to show in a game
self-younger-sir-carrot-cards-question = Jocul îi cere lui Wren o poză. Care?
self-younger-sir-carrot-cards-basket-1 = Poate arăta
self-younger-sir-carrot-cards-basket-2 = E personal
self-younger-sir-carrot-cards-school = Wren lângă școală
self-younger-sir-carrot-cards-school-reason = Arată unde e toată ziua.
self-younger-sir-carrot-cards-friend = O poză cu Bram
self-younger-sir-carrot-cards-friend-reason = E fața lui Bram, deci e personală.
self-younger-sir-carrot-cards-lion = Un leu desenat de ea
self-younger-sir-carrot-cards-lion-reason = E un desen, nu fața ei. Frumos!
self-younger-sir-carrot-cards-carrot = Sir Morcov
self-younger-sir-carrot-cards-carrot-reason = E un morcov, deci se poate.
self-younger-sir-carrot-cards-photo = O poză cu Wren
self-younger-sir-carrot-cards-photo-reason = Poza o arată pe Wren cea adevărată. E personală.

## Talk: a game face without a photo
self-younger-sir-carrot-face-prompt = Ce față poți avea într-un joc?
self-younger-sir-carrot-face-starter = Fața mea de joc e …

## Exit: tell when a picture feels bad
self-younger-sir-carrot-goodbye-odd-question = O poză îi face lui Wren rău la burtă. Ce poate face?
self-younger-sir-carrot-goodbye-odd-look = Se mai uită
self-younger-sir-carrot-goodbye-odd-look-reason = Atunci e rău mai mult timp. Wren poate spune.
self-younger-sir-carrot-goodbye-odd-tell = Îi spune unui adult
self-younger-sir-carrot-goodbye-odd-tell-reason = Asta e una din promisiunile noastre. Adulții pot ajuta.
self-younger-sir-carrot-goodbye-odd-off = O închide și nu spune nimic
self-younger-sir-carrot-goodbye-odd-off-reason = O închide, da! Apoi și spune.

## Story: Odi makes a figure for a game. The bubble is Odi’s.
self-younger-fancy-shark-shark-1 = Odi își face un jucător pentru joc.
self-younger-fancy-shark-shark-2 = E un rechin în fustiță cu volănașe!
self-younger-fancy-shark-shark-2-bubble = Mușc, dar fac piruete!

## Build: a figure without private facts
self-younger-fancy-shark-profile-question = Ajută-l pe Odi să-și facă pagina de joc.
self-younger-fancy-shark-profile-face = Alege o față
self-younger-fancy-shark-profile-face-shark = Un rechin în fustiță
self-younger-fancy-shark-profile-face-shark-reason = Putem râde toți. Nimeni nu îl vede pe Odi.
self-younger-fancy-shark-profile-face-photo = O poză cu Odi
self-younger-fancy-shark-profile-face-photo-reason = Îl arată pe Odi cel adevărat. E ceva personal.
self-younger-fancy-shark-profile-name = Cum îl cheamă?
self-younger-fancy-shark-profile-name-real = Odi Otter
self-younger-fancy-shark-profile-name-real-reason = Numele lui adevărat e personal.
self-younger-fancy-shark-profile-name-fin = Rechi Volănaș
self-younger-fancy-shark-profile-name-fin-reason = Un nume caraghios e un nume bun.
self-younger-fancy-shark-profile-line = Alege un rând
self-younger-fancy-shark-profile-line-twirl = Fac piruete
self-younger-fancy-shark-profile-line-twirl-reason = Multora ne plac piruetele. Se poate spune.
self-younger-fancy-shark-profile-line-mill = Stau lângă moară
self-younger-fancy-shark-profile-line-mill-reason = Spune unde locuiește. E ceva personal.
self-younger-fancy-shark-profile-done = Ce mai rechin! Și nimeni nu îl vede pe Odi.

## Choice: the game wants to see him.
self-younger-fancy-shark-camera-question = Jocul vrea să vadă fața lui Odi. Ce poate face?
self-younger-fancy-shark-camera-ask = Întreabă întâi un adult
self-younger-fancy-shark-camera-ask-reason = Se uită împreună și apasă nu.
self-younger-fancy-shark-camera-paw = Apasă da și se ascunde
self-younger-fancy-shark-camera-paw-reason = Tot se vede camera. Întreabă întâi.
self-younger-fancy-shark-camera-yes = Apasă da
self-younger-fancy-shark-camera-yes-reason = Atunci îl văd toți. Întreabă întâi.

## Say: the sentence is rehearsed aloud
self-younger-fancy-shark-say-ask-prompt = Ajută-l pe Odi să spună, tare și clar.
self-younger-fancy-shark-say-ask-sentence = Nu, mulțumesc, întreb întâi.

## Story: a small fairy turns out to be Bear, the school cook. The bubble is Bear’s.
self-younger-fancy-shark-fairy-1 = Joacă și o zână cu o lingură. E așa de mică!
self-younger-fancy-shark-fairy-2 = La prânz, Bear are o lingură.
self-younger-fancy-shark-fairy-2-bubble = Eu sunt zâna!
self-younger-fancy-shark-fairy-3 = Bear e așa de mare! Odi râde și tot râde.

## Sort: what a figure shows of the person who plays, and what it does not
self-younger-fancy-shark-know-question = Vine o zână nouă. Ce poate ști Odi?
self-younger-fancy-shark-know-basket-1 = Poate vedea
self-younger-fancy-shark-know-basket-2 = Nu poate ști
self-younger-fancy-shark-know-spoon = Flutură o pălărie
self-younger-fancy-shark-know-spoon-reason = Pălăria e pe ecran.
self-younger-fancy-shark-know-old = Câți ani are
self-younger-fancy-shark-know-old-reason = O zână mică poate fi un urs mare.
self-younger-fancy-shark-know-home = Unde locuiește
self-younger-fancy-shark-know-home-reason = Un joc nu arată asta.
self-younger-fancy-shark-know-wings = Are aripi
self-younger-fancy-shark-know-wings-reason = Aripile sunt pe ecran.
self-younger-fancy-shark-know-kind = Dacă spune adevărul
self-younger-fancy-shark-know-kind-reason = Cuvintele de pe ecran se pot preface.

## Order: a game stops being fun
self-younger-fancy-shark-rain-question = Un jucător aruncă noroi pe Odi toată ziua. Ce face întâi?
self-younger-fancy-shark-rain-stop = Oprește jocul
self-younger-fancy-shark-rain-stop-reason = Întâi Odi se oprește. Jocul poate aștepta.
self-younger-fancy-shark-rain-go = Caută un adult
self-younger-fancy-shark-rain-go-reason = Apoi caută ajutor.
self-younger-fancy-shark-rain-tell = Spune cum se simte
self-younger-fancy-shark-rain-tell-reason = Acum adulții știu și pot ajuta.

## Exit: a photo of oneself. It uses the words of the promise.
self-younger-fancy-shark-goodbye-photo-question = Odi are o poză cu el și un tort. Ce poate face?
self-younger-fancy-shark-goodbye-photo-small = O pune pentru o zi
self-younger-fancy-shark-goodbye-photo-small-reason = O zi e lungă. Poza se poate copia.
self-younger-fancy-shark-goodbye-photo-up = O pune în joc
self-younger-fancy-shark-goodbye-photo-up-reason = O poză poate ajunge peste tot.
self-younger-fancy-shark-goodbye-photo-keep = O ține pentru el
self-younger-fancy-shark-goodbye-photo-keep-reason = Asta e promisiunea noastră. Bine, Odi!

## The grown-ups a child may name. Never assume a mum or a dad.
self-younger-helpers-prompt = Alege doi adulți cărora le poți spune. Unul să fie de la școală.
self-younger-helpers-teacher = Învățătorul meu
self-younger-helpers-class = Cineva care ajută în clasă
self-younger-helpers-lunch = Ajutor la prânz
self-younger-helpers-office = Secretariatul școlii
self-younger-helpers-home = Un adult de acasă
self-younger-helpers-family = Un adult din familia mea
