# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-middle-title = O cheie din cuvinte
priv-middle-outcome-passphrase = Pot face o parolă lungă și tare, și o țin pentru mine.
priv-middle-outcome-private = Știu ce rămâne personal, la mine și la alții.
priv-middle-outcome-message = Folosesc e-mailul școlii. Un mesaj sau fișier ciudat îl las închis și întreb.
priv-middle-outcome-settings = Pot alege cine mă vede și cine îmi scrie.
priv-middle-outcome-seen = Știu cine poate vedea ce fac și că școala verifică.

## Story: a password anyone can guess. Hare’s joke does no harm, and Hare says sorry.
priv-middle-stone-hamsters-castle-1 = Bram are un castel într-un joc. Parola lui e Tăiețel, ca hamsterul lui.
priv-middle-stone-hamsters-castle-2 = Are o insignă cu Tăiețel, o geantă cu Tăiețel și o pălărie cu Tăiețel.
priv-middle-stone-hamsters-castle-2-bubble = Tăiețel e cel mai tare!
priv-middle-stone-hamsters-castle-3 = Într-o zi, pe castel stau patruzeci de hamsteri de piatră. Hare a ghicit parola din prima.
    .easy = Pe castel stau patruzeci de hamsteri de piatră! Hare a ghicit parola.
priv-middle-stone-hamsters-castle-3-bubble = Scuze, a fost prea ușor!

## Build: three words that have nothing to do with Bram
priv-middle-stone-hamsters-three-words-question = Fă o parolă lungă: trei cuvinte greu de ghicit.
priv-middle-stone-hamsters-three-words-first = Primul cuvânt
priv-middle-stone-hamsters-three-words-first-bram = bram
priv-middle-stone-hamsters-three-words-first-bram-reason = E chiar numele lui. Un prieten poate încerca asta întâi.
priv-middle-stone-hamsters-three-words-first-purple = violet
priv-middle-stone-hamsters-three-words-first-purple-reason = Nu are nicio legătură cu Bram. E greu de ghicit.
priv-middle-stone-hamsters-three-words-first-badger = bursuc
priv-middle-stone-hamsters-three-words-first-badger-reason = Toți vedem că e bursuc!
priv-middle-stone-hamsters-three-words-second = Al doilea cuvânt
priv-middle-stone-hamsters-three-words-second-kettle = ceainic
priv-middle-stone-hamsters-three-words-second-kettle-reason = Nimeni nu se uită la Bram și se gândește la un ceainic.
priv-middle-stone-hamsters-three-words-second-noodle = tăiețel
priv-middle-stone-hamsters-three-words-second-noodle-reason = E pe insignă, pe geantă și pe pălărie!
priv-middle-stone-hamsters-three-words-second-castle = castel
priv-middle-stone-hamsters-three-words-second-castle-reason = Construiește castele toată ziua. Un prieten poate ghici.
priv-middle-stone-hamsters-three-words-third = Al treilea cuvânt
priv-middle-stone-hamsters-three-words-third-number = 1234
priv-middle-stone-hamsters-three-words-third-number-reason = Îl folosesc așa de mulți, încât e încercat primul.
priv-middle-stone-hamsters-three-words-third-trombone = trombon
priv-middle-stone-hamsters-three-words-third-trombone-reason = Trei cuvinte ciudate fac o cheie lungă și tare.
priv-middle-stone-hamsters-three-words-done = O astfel de parolă e lungă, ciudată și ușor de imaginat. Inventeaz-o pe a ta!

## Say: the sentence is rehearsed aloud
priv-middle-stone-hamsters-just-me-prompt = „Ooo, care e cea nouă?” întreabă Hare. Ajută-l pe Bram să spună.
priv-middle-stone-hamsters-just-me-sentence = Suntem prieteni, dar parola e doar pentru mine.

## Sort: a player nobody has met
priv-middle-stone-hamsters-captain-question = Bram nu l-a întâlnit niciodată pe jucătorul Căpitanul Varză. Ce îi poate spune?
    .easy = Ce îi poate spune Bram unui jucător pe care nu l-a întâlnit?
priv-middle-stone-hamsters-captain-tell = Poate spune
priv-middle-stone-hamsters-captain-private = E personal
priv-middle-stone-hamsters-captain-moat = În șanțul lui sunt rațe
priv-middle-stone-hamsters-captain-moat-reason = E despre joc. Nu spune cine e Bram.
priv-middle-stone-hamsters-captain-school = Numele școlii lui
priv-middle-stone-hamsters-captain-school-reason = Spune unde e toată ziua. E ceva personal.
priv-middle-stone-hamsters-captain-hare = Telefonul lui Hare
priv-middle-stone-hamsters-captain-hare-reason = E personal, și nu e al lui Bram ca să-l dea.
priv-middle-stone-hamsters-captain-toast = Îi place brânza pe pâine
priv-middle-stone-hamsters-captain-toast-reason = Multora le place. Nimeni nu îl găsește după asta.
priv-middle-stone-hamsters-captain-club = Clubul de înot, marți la patru
priv-middle-stone-hamsters-captain-club-reason = Spune unde e și când. E ceva personal.
priv-middle-stone-hamsters-captain-home = Strada și numărul casei
priv-middle-stone-hamsters-captain-home-reason = Asta e casa lui. E ceva personal, chiar dacă un jucător e drăguț.

## Build: who gets into the castle. The last part is about a player who will not stop asking.
priv-middle-stone-hamsters-drawbridge-question = Cine intră în castelul lui Bram? Pregătește podul.
priv-middle-stone-hamsters-drawbridge-visit = Cine poate intra?
priv-middle-stone-hamsters-drawbridge-visit-all = Toți jucătorii
priv-middle-stone-hamsters-drawbridge-visit-all-reason = Atunci pot veni iar hamsteri de piatră, și mesaje.
priv-middle-stone-hamsters-drawbridge-visit-known = Prieteni cunoscuți
priv-middle-stone-hamsters-drawbridge-visit-known-reason = Bram știe cine intră și cine îi scrie.
priv-middle-stone-hamsters-drawbridge-place = Arată unde sunt
priv-middle-stone-hamsters-drawbridge-place-on = Pornit
priv-middle-stone-hamsters-drawbridge-place-on-reason = Îl pune pe o hartă pe care o văd alții.
priv-middle-stone-hamsters-drawbridge-place-off = Oprit
priv-middle-stone-hamsters-drawbridge-place-off-reason = Locul unde e rămâne personal.
priv-middle-stone-hamsters-drawbridge-asks = Un jucător îmi cere adresa
priv-middle-stone-hamsters-drawbridge-asks-nice = Răspunde, ca să fie drăguț
priv-middle-stone-hamsters-drawbridge-asks-nice-reason = E bine să fii drăguț. Dar casa rămâne personală, iar Bram poate spune.
priv-middle-stone-hamsters-drawbridge-asks-tell = Spune, apoi un adult ajută să blocheze
priv-middle-stone-hamsters-drawbridge-asks-tell-reason = Păstrează, spune, iar un adult ajută să blocheze.
priv-middle-stone-hamsters-drawbridge-done = Podul e pregătit. Bram îl poate schimba oricând.

## Spot: a trick message in Bram’s school email
priv-middle-stone-hamsters-hat-mail-question = Asta vine în e-mailul lui Bram de la școală. Ce părți par un truc?
    .easy = Ce părți par un truc?
priv-middle-stone-hamsters-hat-mail-sender-name = Cine a scris
priv-middle-stone-hamsters-hat-mail-sender = Echipa Pălării de Hamster
priv-middle-stone-hamsters-hat-mail-sender-reason = Bram nu îi cunoaște. Scrie celor cunoscuți sau îl întreabă pe domnul Mole.
priv-middle-stone-hamsters-hat-mail-picture-name = Poza
priv-middle-stone-hamsters-hat-mail-picture = Un hamster cu pălărie
priv-middle-stone-hamsters-hat-mail-picture-reason = E doar drăguță. Uită-te la celelalte părți.
priv-middle-stone-hamsters-hat-mail-words-name = Cuvintele
priv-middle-stone-hamsters-hat-mail-words = Spune-ne telefonul și adresa ta.
priv-middle-stone-hamsters-hat-mail-words-reason = Cer lucruri personale. Un premiu nu are nevoie de ele.
priv-middle-stone-hamsters-hat-mail-file-name = Fișierul
priv-middle-stone-hamsters-hat-mail-file = Deschide fișierul: pălărie gratis
priv-middle-stone-hamsters-hat-mail-file-reason = Un fișier poate ascunde ceva care strică computerul. Bram îl lasă închis.

## Choice: what checking is for
priv-middle-stone-hamsters-lifeguard-bubble = Mulțumesc că mi-ai arătat.
priv-middle-stone-hamsters-lifeguard-question = Școala verifică ce facem pe computerele ei. La ce folosește asta?
priv-middle-stone-hamsters-lifeguard-catch = Ca să-l prindă pe Bram
priv-middle-stone-hamsters-lifeguard-catch-reason = Așa poate părea. De fapt, ajută să vedem problemele din timp.
priv-middle-stone-hamsters-lifeguard-none = Nimeni nu vede cu adevărat
priv-middle-stone-hamsters-lifeguard-none-reason = Pe un computer, alții pot vedea ce facem. Se uită și școala.
priv-middle-stone-hamsters-lifeguard-safe = Ca să fim în siguranță
priv-middle-stone-hamsters-lifeguard-safe-reason = E ca salvamarul de la piscină. Cineva are grijă de noi.

## Exit, first question: a key is not swapped
priv-middle-stone-hamsters-swap-question = Prietena lui Wren vrea schimb de parole, ca să ajute într-un joc. Ce poate face Wren?
    .easy = O prietenă vrea schimb de parole. Ce poate face Wren?
priv-middle-stone-hamsters-swap-day = Face schimb, doar pentru o zi
priv-middle-stone-hamsters-swap-day-reason = După o zi, doi îi știu cheia.
priv-middle-stone-hamsters-swap-no = Zice nu și se joacă alături
priv-middle-stone-hamsters-swap-no-reason = Tot se distrează. Și fiecare își ține cheia.
priv-middle-stone-hamsters-swap-hint = Îi dă un mic indiciu
priv-middle-stone-hamsters-swap-hint-reason = Cu un indiciu e ușor de ghicit. Cheia ei e doar a ei.

## Exit, second question: the school’s own email
priv-middle-stone-hamsters-which-email-question = Wren are o întrebare pentru domnul Mole. Cum îi poate scrie?
priv-middle-stone-hamsters-which-email-school = Din e-mailul ei de la școală
priv-middle-stone-hamsters-which-email-school-reason = Școala are grijă de el. Așa că un adult poate ajuta dacă ceva nu merge.
priv-middle-stone-hamsters-which-email-phone = De pe telefonul unui prieten
priv-middle-stone-hamsters-which-email-phone-reason = Ar ajunge. Dar acolo școala nu o poate ajuta.
priv-middle-stone-hamsters-which-email-new = Dintr-un e-mail nou făcut de ea
priv-middle-stone-hamsters-which-email-new-reason = Are deja unul. Școala are grijă de e-mailul școlii.

## Exit, third question: a place and a time
priv-middle-stone-hamsters-match-day-question = Fenn are un meci mare. Ce poate scrie în chatul unui joc?
priv-middle-stone-hamsters-match-day-place = Vino pe strada Jeleului la zece
priv-middle-stone-hamsters-match-day-place-reason = Asta spune unde e și când. E ceva personal.
priv-middle-stone-hamsters-match-day-odi = Odi stă lângă teren
priv-middle-stone-hamsters-match-day-odi-reason = E casa lui Odi. Nu Fenn hotărăște să spună.
priv-middle-stone-hamsters-match-day-ball = Îmi place fotbalul
priv-middle-stone-hamsters-match-day-ball-reason = Multora le place. Nimeni nu îl găsește după asta.

## Story: two robots with one password. Nobody meant any harm.
priv-middle-dancing-sweeper-sir-crumbs-1 = Bunica are un robot care mătură. Conker îi zice Sir Firimitură.
priv-middle-dancing-sweeper-sir-crumbs-2 = La micul dejun, Sir Firimitură începe să danseze. Are papucul bunicii pe cap!
priv-middle-dancing-sweeper-sir-crumbs-2-bubble = Bip, bip, țopa-țopa!
priv-middle-dancing-sweeper-sir-crumbs-3 = Marlo, vecinul, are același robot. Amândoi aveau parola 1234, așa că l-a condus pe cel greșit!
    .easy = Marlo are același robot. L-a condus pe cel greșit!
priv-middle-dancing-sweeper-sir-crumbs-3-bubble = Ups, credeam că e al meu!

## Build: three words that do not go together
priv-middle-dancing-sweeper-new-key-question = Fă o parolă lungă pentru Sir Firimitură, greu de ghicit.
priv-middle-dancing-sweeper-new-key-first = Primul cuvânt
priv-middle-dancing-sweeper-new-key-first-robot = robot
priv-middle-dancing-sweeper-new-key-first-robot-reason = E un robot. Se ghicește ușor!
priv-middle-dancing-sweeper-new-key-first-cactus = cactus
priv-middle-dancing-sweeper-new-key-first-cactus-reason = Un robot și un cactus? Nimeni nu ar ghici.
priv-middle-dancing-sweeper-new-key-first-crumbs = firimitură
priv-middle-dancing-sweeper-new-key-first-crumbs-reason = Conker strigă numele ăsta toată ziua.
priv-middle-dancing-sweeper-new-key-second = Al doilea cuvânt
priv-middle-dancing-sweeper-new-key-second-ladder = scară
priv-middle-dancing-sweeper-new-key-second-ladder-reason = Nu are nicio legătură cu bunica sau cu Conker.
priv-middle-dancing-sweeper-new-key-second-gran = bunica
priv-middle-dancing-sweeper-new-key-second-gran-reason = E robotul bunicii. Se poate ghici.
priv-middle-dancing-sweeper-new-key-third = Al treilea cuvânt
priv-middle-dancing-sweeper-new-key-third-name = conker
priv-middle-dancing-sweeper-new-key-third-name-reason = Numele ei se ghicește ușor.
priv-middle-dancing-sweeper-new-key-third-numbers = 2222
priv-middle-dancing-sweeper-new-key-third-numbers-reason = Îl folosesc așa de mulți, încât e încercat primul.
priv-middle-dancing-sweeper-new-key-third-pudding = budincă
priv-middle-dancing-sweeper-new-key-third-pudding-reason = Trei cuvinte ciudate fac o cheie lungă și tare.
priv-middle-dancing-sweeper-new-key-done = O astfel de parolă e lungă, caraghioasă și greu de ghicit. Inventeaz-o pe a ta!

## Match: who may see what
priv-middle-dancing-sweeper-who-sees-question = Bunica vrea să noteze cuvintele noi. Cine le poate vedea, și unde? Găsește perechile.
    .easy = Cine poate vedea? Găsește perechile.
priv-middle-dancing-sweeper-who-sees-fridge = Un bilet pe frigider
priv-middle-dancing-sweeper-who-sees-fridge-partner = Toți cei care intră în bucătărie
priv-middle-dancing-sweeper-who-sees-fridge-reason = Bunica și musafirii ei. Deci nu e loc pentru o parolă.
priv-middle-dancing-sweeper-who-sees-game = Un mesaj într-un joc
priv-middle-dancing-sweeper-who-sees-game-partner = Jucători pe care poate nu îi cunoaștem
priv-middle-dancing-sweeper-who-sees-game-reason = Îl pot vedea. Îl pot și copia.
priv-middle-dancing-sweeper-who-sees-email = Un e-mail al școlii
priv-middle-dancing-sweeper-who-sees-email-partner = Prietenul meu, eu și școala
priv-middle-dancing-sweeper-who-sees-email-reason = Școala verifică, ca să fim în siguranță. De aceea îl folosim.
priv-middle-dancing-sweeper-who-sees-head = O parolă în minte
priv-middle-dancing-sweeper-who-sees-head-partner = Doar eu
priv-middle-dancing-sweeper-who-sees-head-reason = E cel mai sigur loc.

## Build: a profile with no private fact in it
priv-middle-dancing-sweeper-fan-page-question = Sir Firimitură are o pagină pentru fani, pe care o văd toți. Ajut-o pe Conker s-o completeze.
priv-middle-dancing-sweeper-fan-page-name = Nume
priv-middle-dancing-sweeper-fan-page-name-full = Numele ei întreg
priv-middle-dancing-sweeper-fan-page-name-full-reason = Spune cine e. Un nume inventat e mai distractiv.
priv-middle-dancing-sweeper-fan-page-name-star = Stea de Praf
priv-middle-dancing-sweeper-fan-page-name-star-reason = Un nume inventat! Nu spune cine e.
priv-middle-dancing-sweeper-fan-page-picture = Poză
priv-middle-dancing-sweeper-fan-page-picture-robot = Sir Firimitură cu papucul
priv-middle-dancing-sweeper-fan-page-picture-robot-reason = E amuzant și nimeni nu vede cine e Conker.
priv-middle-dancing-sweeper-fan-page-picture-jumper = Conker în puloverul școlii
priv-middle-dancing-sweeper-fan-page-picture-jumper-reason = Arată fața și școala ei. Amândouă sunt personale.
priv-middle-dancing-sweeper-fan-page-about = Despre mine
priv-middle-dancing-sweeper-fan-page-about-lane = Stau la bunica, strada Șosetei 9
priv-middle-dancing-sweeper-fan-page-about-lane-reason = E adresa bunicii. Nu Conker o poate da.
priv-middle-dancing-sweeper-fan-page-about-toast = Îmi place să țopăi
priv-middle-dancing-sweeper-fan-page-about-toast-reason = Multora le place. Nimeni nu o găsește după asta.
priv-middle-dancing-sweeper-fan-page-about-phone = Numărul de telefon al lui Marlo
priv-middle-dancing-sweeper-fan-page-about-phone-reason = Numărul lui e personal. Nu ea îl poate da.
priv-middle-dancing-sweeper-fan-page-done = Patruzeci de fani râd și niciunul nu știe cine e Stea de Praf.

## Chat: a prize, and then a file, from a team nobody knows
priv-middle-dancing-sweeper-gold-brush-question = Conker nu cunoaște echipa asta. Ce poate face?
priv-middle-dancing-sweeper-gold-brush-place = E-mailul lui Conker de la școală
priv-middle-dancing-sweeper-gold-brush-pebble = Conker
priv-middle-dancing-sweeper-gold-brush-team = Echipa Robot Haios
priv-middle-dancing-sweeper-gold-brush-lands-1 = Ai câștigat o perie de aur!
priv-middle-dancing-sweeper-gold-brush-lands-2 = Care e adresa bunicii tale?
priv-middle-dancing-sweeper-gold-brush-lands-lane = Strada Șosetei 9.
priv-middle-dancing-sweeper-gold-brush-lands-lane-reason = E casa bunicii. Rămâne personală, chiar și pentru un premiu.
priv-middle-dancing-sweeper-gold-brush-lands-who = Cine sunteți?
priv-middle-dancing-sweeper-gold-brush-lands-who-reason = Pare corect să întrebi. Dar atunci știu că cineva citește.
priv-middle-dancing-sweeper-gold-brush-lands-keep = Păstrează și nu răspunde
priv-middle-dancing-sweeper-gold-brush-lands-keep-reason = Nu e nevoie de răspuns. Iar acum are ce să arate.
priv-middle-dancing-sweeper-gold-brush-file-1 = Deschide fișierul, repede!
priv-middle-dancing-sweeper-gold-brush-file-2 = Fișier: perie de aur
priv-middle-dancing-sweeper-gold-brush-file-open = Îl deschide, doar să vadă
priv-middle-dancing-sweeper-gold-brush-file-open-reason = Fișierul poate strica computerul. Cât e închis, e în siguranță.
priv-middle-dancing-sweeper-gold-brush-file-tell = Îl lasă închis și îi spune învățătorului
priv-middle-dancing-sweeper-gold-brush-file-tell-reason = Un învățător știe ce e de făcut. Conker nu a făcut nimic rău.
priv-middle-dancing-sweeper-gold-brush-file-pass = Îl trimite lui Marlo să încerce
priv-middle-dancing-sweeper-gold-brush-file-pass-reason = Atunci primește și Marlo trucul. Conker poate spune unui adult.

## Build: a list of people Conker knows
priv-middle-dancing-sweeper-buddies-question = În Cursa Roboților, prietenii din listă pot scrie în chat. Cine intră pe lista lui Conker?
priv-middle-dancing-sweeper-buddies-marlo = Marlo, vecinul
priv-middle-dancing-sweeper-buddies-marlo-on = Pe lista mea
priv-middle-dancing-sweeper-buddies-marlo-on-reason = Îl cunoaște ea, și bunica la fel.
priv-middle-dancing-sweeper-buddies-marlo-off = Nu pe lista mea
priv-middle-dancing-sweeper-buddies-marlo-off-reason = Și asta e bine. E lista ei și se poate schimba.
priv-middle-dancing-sweeper-buddies-ace = Asul Soare, cunoscut azi
priv-middle-dancing-sweeper-buddies-ace-on = Pe lista mea
priv-middle-dancing-sweeper-buddies-ace-on-reason = Asul Soare poate fi drăguț. Dar Conker nu poate ști cine e.
priv-middle-dancing-sweeper-buddies-ace-off = Nu pe lista mea
priv-middle-dancing-sweeper-buddies-ace-off-reason = Tot poate juca. Chatul e pentru oameni cunoscuți.
priv-middle-dancing-sweeper-buddies-rude = Un jucător cu vorbe urâte
priv-middle-dancing-sweeper-buddies-rude-tell = Spune, apoi un adult ajută să blocheze
priv-middle-dancing-sweeper-buddies-rude-tell-reason = Păstrează și spune. Atunci nu e singură cu asta.
priv-middle-dancing-sweeper-buddies-rude-block = Blochează și nu spune nimic
priv-middle-dancing-sweeper-buddies-rude-block-reason = Blocarea ajută, dar vine la urmă. Întâi spune unui adult.
priv-middle-dancing-sweeper-buddies-rude-stay = Așteaptă și vede
priv-middle-dancing-sweeper-buddies-rude-stay-reason = Nu trebuie să citească așa ceva. Poate spune acum unui adult.
priv-middle-dancing-sweeper-buddies-done = Cunoaște fiecare nume de pe ea. Iar Sir Firimitură câștigă la un papuc distanță!

## Say: the sentence is rehearsed aloud
priv-middle-dancing-sweeper-where-prompt = În cursă, un jucător întreabă: „Unde locuiești?” Ajut-o pe Conker să spună.
priv-middle-dancing-sweeper-where-sentence = E ceva personal și o să-i spun unui adult.

## Exit, first question: a key is not lent
priv-middle-dancing-sweeper-just-in-case-question = Marlo cere parola nouă, pentru orice eventualitate. Ce poate face Conker?
    .easy = Marlo vrea parola nouă. Ce poate face Conker?
priv-middle-dancing-sweeper-just-in-case-fridge = O lipește pe frigider pentru el
priv-middle-dancing-sweeper-just-in-case-fridge-reason = Atunci o citesc toți cei care intră. Și Sir Firimitură dansează iar!
priv-middle-dancing-sweeper-just-in-case-gran = Zice nu, fiindcă bunica are grijă de ea
priv-middle-dancing-sweeper-just-in-case-gran-reason = E cheia bunicii. Marlo e prieten și nu are nevoie de cheie.
priv-middle-dancing-sweeper-just-in-case-whisper = I-o șoptește
priv-middle-dancing-sweeper-just-in-case-whisper-reason = Atunci o are și el. Un prieten nu are nevoie de cheie.

## Exit, second question: the school’s own email
priv-middle-dancing-sweeper-story-question = Conker vrea să-i trimită învățătorului povestea cu robotul. Cum?
    .easy = Cum îi poate scrie Conker învățătorului?
priv-middle-dancing-sweeper-story-gran = Din e-mailul bunicii
priv-middle-dancing-sweeper-story-gran-reason = Ar ajunge. Dar Conker are un e-mail pentru școală.
priv-middle-dancing-sweeper-story-new = Dintr-un e-mail nou făcut de ea
priv-middle-dancing-sweeper-story-new-reason = Nu e nevoie! Școala are grijă de e-mailul școlii.
priv-middle-dancing-sweeper-story-school = Din e-mailul ei de la școală
priv-middle-dancing-sweeper-story-school-reason = Școala are grijă de el. Așa că un adult poate ajuta dacă ceva nu merge.

## Exit, third question: what a clip may show
priv-middle-dancing-sweeper-clip-question = Marlo are un film cu dansul, pentru pagina de fani. Ce poate arăta filmul?
    .easy = Ce poate arăta filmul lui Marlo?
priv-middle-dancing-sweeper-clip-sweep = Doar robotul și papucul
priv-middle-dancing-sweeper-clip-sweep-reason = E partea cea mai bună! Și nu spune cine sau unde.
priv-middle-dancing-sweeper-clip-door = Ușa de la intrare, cu numărul
priv-middle-dancing-sweeper-clip-door-reason = Asta arată care e casa. E ceva personal.
priv-middle-dancing-sweeper-clip-gran = Pe bunica dormind
priv-middle-dancing-sweeper-clip-gran-reason = Bunica nu a zis da. Marlo o poate întreba întâi.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-middle-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
priv-middle-helpers-teacher = Învățătorul meu
priv-middle-helpers-class = Un adult care ajută în clasă
priv-middle-helpers-lunch = Ajutor la prânz
priv-middle-helpers-office = Secretariatul școlii
priv-middle-helpers-home = Un adult de acasă
priv-middle-helpers-family = Un adult din familia mea
