# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-middle-title = Cine apasă pe stop?
heal-middle-outcome-stop = Pot să mă opresc și să iau o pauză.
heal-middle-outcome-age = Verific dacă un joc e făcut pentru vârsta mea.
heal-middle-outcome-money = Întreb înainte să plătesc ceva într-un joc.
heal-middle-outcome-tell = Plec și spun dacă ceva e ciudat.

## Story: too little sleep, and a funny morning. Nobody tells Bram off.
heal-middle-jelly-castle-castle-1 = Bram construiește un castel de jeleu în Lumea Jeleului. Încă un zid, apoi încă unul. Se face foarte târziu.
    .easy = Bram construiește un castel de jeleu. Se face foarte târziu.
heal-middle-jelly-castle-castle-1-bubble = Doar încă o tură!
heal-middle-jelly-castle-castle-2 = Dimineața, lui Bram i se închid ochii. Își pune gem pe temă.
    .easy = A doua zi, lui Bram îi e somn. Își pune gem pe temă.
heal-middle-jelly-castle-castle-3 = La școală, predă felia de pâine. Domnul Mole îi pune o stea.
heal-middle-jelly-castle-castle-3-bubble = Foarte gustoasă!

## Order: an evening that ends in sleep. A timer stops more easily than a child does.
heal-middle-jelly-castle-evening-question = În seara asta, Bram vrea să doarmă bine. Pune-i seara în ordine.
heal-middle-jelly-castle-evening-timer = Alege o oră și pune un ceas să sune
heal-middle-jelly-castle-evening-timer-reason = E ușor să alegi ora înainte să începi.
heal-middle-jelly-castle-evening-save = Ceasul sună, așa că salvează castelul
heal-middle-jelly-castle-evening-save-reason = Castelul e în siguranță. Va fi acolo și mâine.
heal-middle-jelly-castle-evening-kitchen = Tableta merge la culcare în bucătărie
heal-middle-jelly-castle-evening-kitchen-reason = Dacă nu e în camera lui, nu îl poate trezi.
heal-middle-jelly-castle-evening-bed = Merge la culcare și Bram
heal-middle-jelly-castle-evening-bed-reason = Niciun sunet, niciun ecran. Asta ajută somnul să vină.

## Match: what a game tells about itself. The number says what is in it, not how hard it is.
heal-middle-jelly-castle-signs-question = Un joc are semne pe care le vedem înainte. Ce înseamnă fiecare semn?
heal-middle-jelly-castle-signs-seven = Un 7 mare
heal-middle-jelly-castle-signs-seven-partner = E făcut de la șapte ani în sus
heal-middle-jelly-castle-signs-seven-reason = Numărul spune ce e în joc. Nu spune cât de greu e.
heal-middle-jelly-castle-signs-twelve = Un 12 mare
heal-middle-jelly-castle-signs-twelve-partner = Bram are opt ani, deci încă nu
heal-middle-jelly-castle-signs-twelve-reason = Unele lucruri din el nu sunt pentru vârsta lui. Sunt multe jocuri pentru opt ani.
    .easy = Unele lucruri din el nu sunt pentru opt ani.
heal-middle-jelly-castle-signs-coins = O grămadă de monede
heal-middle-jelly-castle-signs-coins-partner = Poate cere bani
heal-middle-jelly-castle-signs-coins-reason = Are lucruri de cumpărat. Un adult hotărăște despre bani.
heal-middle-jelly-castle-signs-bubble = O bulă de vorbire
heal-middle-jelly-castle-signs-bubble-partner = Jucătorii pot scrie în chat
heal-middle-jelly-castle-signs-bubble-reason = Bram poate întreba cine scrie acolo și cine verifică.

## Chat: first a hurry to pay, then a secret. Bram stops, leaves and tells.
heal-middle-jelly-castle-melt-question = Bram se joacă acasă. Apar lucruri în chat. Ce face?
    .easy = Apar lucruri în chat. Ce face Bram?
heal-middle-jelly-castle-melt-place = Chatul din Lumea Jeleului
heal-middle-jelly-castle-melt-bram = Bram
heal-middle-jelly-castle-melt-game = Lumea Jeleului
heal-middle-jelly-castle-melt-wib = Wib, un jucător
heal-middle-jelly-castle-melt-roof-1 = Castelul tău se topește în zece minute! Cumpără un acoperiș de gheață.
heal-middle-jelly-castle-melt-roof-buy = Da, cumpăr! Cardul e acolo.
heal-middle-jelly-castle-melt-roof-buy-reason = Jocul vrea să-l grăbească. Nu e cardul lui, așa că poate întreba întâi.
heal-middle-jelly-castle-melt-roof-ask = Nu acum, întreb acasă.
heal-middle-jelly-castle-melt-roof-ask-reason = Nu se grăbește. Un adult hotărăște despre bani.
heal-middle-jelly-castle-melt-roof-melt = Îl lasă așa
heal-middle-jelly-castle-melt-roof-melt-reason = Fleoșc! Poate construi altul, gratis.
heal-middle-jelly-castle-melt-wib-1 = Vino în chatul meu. E doar pentru noi. Nu spune.
heal-middle-jelly-castle-melt-wib-come = Bine, doar puțin.
heal-middle-jelly-castle-melt-wib-come-reason = Wib vrea să fie un secret. Ăsta e un semn să pleci.
heal-middle-jelly-castle-melt-wib-leave = Iese imediat din joc
heal-middle-jelly-castle-melt-wib-leave-reason = Era momentul să plece. Apoi spune.
heal-middle-jelly-castle-melt-wib-build = Construiește și nu zice nimic
heal-middle-jelly-castle-melt-wib-build-reason = Wib poate întreba iar. Bram poate pleca și poate spune.
heal-middle-jelly-castle-melt-left-1 = Simt ceva ciudat în burtă.
heal-middle-jelly-castle-melt-left-sleep = Doarme și uită
heal-middle-jelly-castle-melt-left-sleep-reason = E greu să dormi cu un secret. Bram poate spune.
heal-middle-jelly-castle-melt-left-tell = Îi spune unui adult de acasă
heal-middle-jelly-castle-melt-left-tell-reason = Nu va avea necazuri pentru că a spus. Adultul îi anunță pe cei care au grijă de joc.
    .easy = Nu va avea necazuri pentru că a spus. Adultul poate ajuta.

## Build: set up together with a grown-up.
heal-middle-jelly-castle-switches-question = Bram și mătușa lui pregătesc tableta. Alege ce îl ajută.
heal-middle-jelly-castle-switches-pings = Sunete
heal-middle-jelly-castle-switches-pings-night = Toată noaptea
heal-middle-jelly-castle-switches-pings-night-reason = Un sunet îl poate trezi. Apoi se uită, doar o dată.
heal-middle-jelly-castle-switches-pings-seven = Oprite de la șapte
heal-middle-jelly-castle-switches-pings-seven-reason = Acum tableta e liniștită, și mintea lui la fel.
heal-middle-jelly-castle-switches-buy = Cumpărături
heal-middle-jelly-castle-switches-buy-one = Cu o atingere
heal-middle-jelly-castle-switches-buy-one-reason = O atingere e rapidă. E ușor să plătești din greșeală.
heal-middle-jelly-castle-switches-buy-yes = Dacă mătușa zice da
heal-middle-jelly-castle-switches-buy-yes-reason = Acum e timp de gândit.
heal-middle-jelly-castle-switches-chat = Cine scrie în chat?
heal-middle-jelly-castle-switches-chat-all = Toți jucătorii
heal-middle-jelly-castle-switches-chat-all-reason = Atunci îi pot scrie oameni pe care nu îi cunoaște.
heal-middle-jelly-castle-switches-chat-known = Prieteni cunoscuți
heal-middle-jelly-castle-switches-chat-known-reason = Îl cunosc, iar un adult poate verifica.
heal-middle-jelly-castle-switches-done = Bine pregătit! Acum tableta îl ajută pe Bram să se oprească.

## Talk: a promise read together: the same rule at school and at home.
heal-middle-jelly-castle-rule-prompt = „Vorbesc cu învățătorul înainte să intru pe internet.” Pe cine poate întreba Bram acasă?
heal-middle-jelly-castle-rule-starter = Acasă, Bram poate întreba …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-jelly-castle-words-prompt = Un prieten zice „Doar încă o tură!” Spune cu Bram, cu un zâmbet.
    .easy = Spune cu Bram, cu un zâmbet.
heal-middle-jelly-castle-words-sentence = Am nevoie de o pauză, ne vedem mâine!

## Exit: a break, a rating, a surprise box.
heal-middle-jelly-castle-goodbye-eyes-question = Pe Wren o ustură ochii. Cina e gata. Ce o ajută cel mai mult?
heal-middle-jelly-castle-goodbye-eyes-save = Salvează jocul și merge
heal-middle-jelly-castle-goodbye-eyes-save-reason = Jocul poate aștepta. Ochii ei se odihnesc.
heal-middle-jelly-castle-goodbye-eyes-go = Încă o tură
heal-middle-jelly-castle-goodbye-eyes-go-reason = Ochii ei au văzut destul. Încă o tură poate ține o oră.
heal-middle-jelly-castle-goodbye-eyes-ears = Joacă cu urechile
heal-middle-jelly-castle-goodbye-eyes-ears-reason = Ce urechi mari are! Au și ele nevoie de odihnă.
heal-middle-jelly-castle-goodbye-older-question = „Toți îl jucăm!” zice Fenn. Jocul e de la șaisprezece ani. Ce poate zice Bram?
    .easy = Un joc e de la șaisprezece ani. Ce poate zice Bram?
heal-middle-jelly-castle-goodbye-older-old = Bine, zic că am șaisprezece ani
heal-middle-jelly-castle-goodbye-older-old-reason = Numărul e acolo ca să-l protejeze. Poate alege unul pentru vârsta lui.
heal-middle-jelly-castle-goodbye-older-other = Nu, mulțumesc, hai la un joc de vârsta noastră
heal-middle-jelly-castle-goodbye-older-other-reason = Acum se distrează amândoi. Un prieten bun acceptă un nu.
heal-middle-jelly-castle-goodbye-older-watch = Eu doar mă uit
heal-middle-jelly-castle-goodbye-older-watch-reason = Și ce vede îi poate rămâne în minte. Poate alege un joc pentru vârsta lui.
heal-middle-jelly-castle-goodbye-box-question = Odi poate plăti o cutie cu comori. Nu vede ce e în ea. Ce poate face?
    .easy = Odi nu vede ce e în cutie. Ce poate face?
heal-middle-jelly-castle-goodbye-box-gold = O ia, poate e aur
heal-middle-jelly-castle-goodbye-box-gold-reason = Se poate. De cele mai multe ori nu e.
heal-middle-jelly-castle-goodbye-box-ask = Întreabă întâi un adult
heal-middle-jelly-castle-goodbye-box-ask-reason = Atunci se poate gândi cineva cu el.
heal-middle-jelly-castle-goodbye-box-three = Ia trei, ca să fie sigur
heal-middle-jelly-castle-goodbye-box-three-reason = Trei cutii costă mai mult. Nicio cutie nu e sigură.

## Story: clips that roll on by themselves. Gran laughs, and so does Fudge.
heal-middle-skip-button-nose-1 = Fudge se uită la un film cu o pisică în cizme. Următorul pornește singur. Și tot așa încă douăzeci.
    .easy = Fudge se uită la un film cu o pisică. Următoarele douăzeci pornesc singure.
heal-middle-skip-button-nose-1-bubble = Urmează în trei, doi, unu!
heal-middle-skip-button-nose-2 = La cină, bunica îi spune o poveste lungă. Fudge o apasă pe nas.
heal-middle-skip-button-nose-3 = Vrea să sară peste partea înceată! Râd până se răcește supa.
heal-middle-skip-button-nose-3-bubble = Nu am buton de sărit!

## Sort: signs that a break would help.
heal-middle-skip-button-body-question = Când îi prinde bine lui Fudge o pauză? Când poate continua?
heal-middle-skip-button-body-break = E timpul pentru o pauză
heal-middle-skip-button-body-on = Poate continua
heal-middle-skip-button-body-eyes = Îl ustură ochii
heal-middle-skip-button-body-eyes-reason = Ochilor le place să vadă departe. Ajută să mergi la fereastră.
heal-middle-skip-button-body-drink = A uitat să bea apă
heal-middle-skip-button-body-drink-reason = Corpul are nevoie de apă. Filmulețul poate aștepta.
heal-middle-skip-button-body-timer = Ceasul lui mai are timp
heal-middle-skip-button-body-timer-reason = Și-a făcut un plan și îl respectă. Poate continua.
heal-middle-skip-button-body-cross = Se enervează
heal-middle-skip-button-body-cross-reason = Când te enervezi, poate că a fost prea mult. O pauză ajută.
heal-middle-skip-button-body-draw = Desenează cu Nettle o bandă desenată
heal-middle-skip-button-body-draw-reason = O fac împreună și vorbesc. Poate continua.

## Spot: a page to read before a game. The number says what is in it, not how hard it is.
heal-middle-skip-button-page-question = Fudge are opt ani. Găsește un joc nou. La ce părți îl poate ajuta un adult?
    .easy = Fudge are opt ani. La ce părți îl poate ajuta un adult?
heal-middle-skip-button-page-name-name = Numele
heal-middle-skip-button-page-name = Șutul Broaștei
heal-middle-skip-button-page-name-reason = E bine. Un nume nu spune pentru cine e.
heal-middle-skip-button-page-twelve-name = Vârsta
heal-middle-skip-button-page-twelve = De la doisprezece ani
heal-middle-skip-button-page-twelve-reason = Unele lucruri din el nu sunt pentru opt ani. Sunt multe jocuri pentru opt ani.
    .easy = Unele lucruri din el nu sunt pentru opt ani.
heal-middle-skip-button-page-chat-name = Chatul
heal-middle-skip-button-page-chat = Chat cu toți jucătorii
heal-middle-skip-button-page-chat-reason = Atunci îi pot scrie oameni pe care nu îi cunoaște. Cine verifică chatul?
heal-middle-skip-button-page-boots-name = Reclama
heal-middle-skip-button-page-boots = Cizme cu stele, trei lire
heal-middle-skip-button-page-boots-reason = Are lucruri de cumpărat. Un adult hotărăște despre bani.
heal-middle-skip-button-page-ball-games-name = Ultimul rând
heal-middle-skip-button-page-ball-games = Alte jocuri cu mingi
heal-middle-skip-button-page-ball-games-reason = E bine. Poate e unul pentru vârsta lui.

## Choice: buying in a game. Two ways are good.
heal-middle-skip-button-boots-bubble = Cumpără-mi cizme!
heal-middle-skip-button-boots-question = Cardul bunicii e salvat pe tabletă. O broască vrea cizme cu stele. Ce poate face Fudge?
    .easy = O broască dintr-un joc vrea cizme. Ce poate face Fudge?
heal-middle-skip-button-boots-tap = Le ia cu o atingere
heal-middle-skip-button-boots-tap-reason = Sunt banii bunicii. Ei i-ar plăcea să fie întrebată întâi.
heal-middle-skip-button-boots-ask = O întreabă pe bunica
heal-middle-skip-button-boots-ask-reason = Bunica poate zice da, nu sau nu încă. Asta e treaba ei.
heal-middle-skip-button-boots-bare = Joacă desculț
heal-middle-skip-button-boots-bare-reason = Mai toate broaștele sunt desculțe. E distractiv și gratis!

## Chat: a player wants a secret at night. Fudge leaves and tells.
heal-middle-skip-button-night-question = Bunica a zis da la un joc cu mingea pentru opt ani. Apoi scrie un jucător. Ce face Fudge?
    .easy = Un jucător îi scrie lui Fudge. Ce face el?
heal-middle-skip-button-night-place = Chatul din Lumea Mingilor
heal-middle-skip-button-night-fudge = Fudge
heal-middle-skip-button-night-zap = Zap, un jucător
heal-middle-skip-button-night-gold-1 = Trezește-te la miezul nopții. Câștigi o minge de aur!
heal-middle-skip-button-night-gold-2 = Nu-i spune bunicii.
heal-middle-skip-button-night-gold-alarm = Bine, pun ceasul să sune.
heal-middle-skip-button-night-gold-alarm-reason = Are nevoie de somn. Iar un secret față de bunica e un semn să pleci.
heal-middle-skip-button-night-gold-six = Putem la șase?
heal-middle-skip-button-night-gold-six-reason = E o idee bună pentru somn. Dar tot e un secret față de bunica.
heal-middle-skip-button-night-gold-leave = Iese imediat din joc
heal-middle-skip-button-night-gold-leave-reason = Era momentul să plece. Apoi spune.
heal-middle-skip-button-night-left-1 = A fost ciudat.
heal-middle-skip-button-night-left-tell = Spune bunicii
heal-middle-skip-button-night-left-tell-reason = Nu va avea necazuri pentru că a spus. Bunica îi anunță pe cei care au grijă de joc.
    .easy = Nu va avea necazuri pentru că a spus. Bunica poate ajuta.
heal-middle-skip-button-night-left-keep = Nu spune nimănui
heal-middle-skip-button-night-left-keep-reason = Nimeni nu e obligat să țină un secret care apasă. Fudge poate spune.

## Talk: a promise read together: a hard word in it.
heal-middle-skip-button-word-prompt = „Spun dacă nu mă simt bine cu ceva, chiar și un pic.” Cum s-ar putea simți asta?
heal-middle-skip-button-word-starter = S-ar putea simți ca …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-skip-button-words-prompt = Nettle zice „Doar încă un filmuleț!” Spune cu Fudge, cu un zâmbet.
    .easy = Spune cu Fudge, cu un zâmbet.
heal-middle-skip-button-words-sentence = Ochii mei vor o pauză, ne vedem mâine!

## Exit: a break, a rating, a surprise box.
heal-middle-skip-button-goodbye-clips-question = Filmulețele pornesc singure. Cum se poate opri Nettle după două?
heal-middle-skip-button-goodbye-clips-nose = Apasă pe un nas
heal-middle-skip-button-goodbye-clips-nose-reason = Cu bunica nu a mers! Un ceas poate ajuta.
heal-middle-skip-button-goodbye-clips-three = Vede dacă următorul e bun
heal-middle-skip-button-goodbye-clips-three-reason = Mereu e un următor. Poate alege o oră înainte să înceapă.
heal-middle-skip-button-goodbye-clips-bell = Pune un ceas să sune, înainte
heal-middle-skip-button-goodbye-clips-bell-reason = Ceasul îi spune când să se oprească. Ea a făcut planul.
heal-middle-skip-button-goodbye-number-question = Pe un joc scrie un 16 mare. Ce îi spune 16 lui Nettle?
heal-middle-skip-button-goodbye-number-hard = E greu de jucat
heal-middle-skip-button-goodbye-number-hard-reason = Poate e ușor de jucat. Numărul spune ce e în el.
heal-middle-skip-button-goodbye-number-inside = Ce e în el nu e pentru vârsta ei
heal-middle-skip-button-goodbye-number-inside-reason = Da. Poate cere unui adult unul potrivit.
heal-middle-skip-button-goodbye-number-people = Pot juca șaisprezece
heal-middle-skip-button-goodbye-number-people-reason = Ar fi distractiv! Dar numărul e pentru vârstă.
heal-middle-skip-button-goodbye-egg-question = Fudge poate plăti un ou. Nu vede ce e în el. Ce poate face?
    .easy = Fudge nu vede ce e în ou. Ce poate face?
heal-middle-skip-button-goodbye-egg-ask = Întreabă întâi un adult
heal-middle-skip-button-goodbye-egg-ask-reason = Atunci se poate gândi cineva cu el.
heal-middle-skip-button-goodbye-egg-one = Ia unul, poate e un dragon
heal-middle-skip-button-goodbye-egg-one-reason = Se poate. De cele mai multe ori nu e.
heal-middle-skip-button-goodbye-egg-sit = Îl clocește până crapă
heal-middle-skip-button-goodbye-egg-sit-reason = Poate dura ceva! Poate întreba întâi.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-middle-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
heal-middle-helpers-teacher = Învățătorul meu
heal-middle-helpers-class = Un adult care ajută în clasă
heal-middle-helpers-lunch = Ajutor la prânz
heal-middle-helpers-office = Secretariatul școlii
heal-middle-helpers-home = Un adult de acasă
heal-middle-helpers-family = Un adult din familia mea
