# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-middle-title = Ding! Frumos sau nu?
bull-middle-outcome-joke = Știu să deosebesc o glumă de bullying.
bull-middle-outcome-keep = Păstrez un mesaj urât, apoi spun. Un adult mă ajută să blochez.
bull-middle-outcome-mend = Pot repara cuvintele înainte să le trimit.
bull-middle-outcome-just-tell = Știu singurul lucru pe care nu îl păstrez niciodată. Doar spun.

## Story: a joke in a building game that goes on too long. “Trifle” is a pudding with custard; any wobbly pudding will do.
bull-middle-custard-moat-1 = Fenn și Wren construiesc un castel într-un joc. Șanțul lui e plin de budincă.
bull-middle-custard-moat-1-bubble = Ultimul e o budincă!
bull-middle-custard-moat-2 = Pleosc! Fenn cade drept înăuntru, și îi place la nebunie.
bull-middle-custard-moat-2-bubble = Sunt o vulpe cu budincă!
bull-middle-custard-moat-3 = Toată săptămâna, o echipă îl tot împinge înăuntru. Fenn zice stop. Ei îl împing și mai mult.
bull-middle-custard-moat-3-bubble = Hai la baie, Fleșcăitule!

## Sort: a joke, or bullying and hate. Fur stands for skin colour and family.
bull-middle-custard-which-question = Bullyingul nu e în regulă nici la școală, nici acasă, nici într-un joc. Care e care?
    .easy = E o glumă sau bullying?
bull-middle-custard-which-joke = O glumă
bull-middle-custard-which-bullying = Bullying sau ură
bull-middle-custard-which-trifle = Fenn zice că e o budincă
bull-middle-custard-which-trifle-reason = E gluma lui și îi place. O glumă ne distrează pe toți.
bull-middle-custard-which-stop = Îl împing după ce zice stop
bull-middle-custard-which-stop-reason = Fenn a zis stop, dar a continuat. Asta e bullying.
bull-middle-custard-which-duck = O rață cu papion înoată în șanț
bull-middle-custard-which-duck-reason = Nu se râde de nimeni. Rața arată foarte elegant.
bull-middle-custard-which-vote = Un vot ca să-l dea afară pe Fenn
bull-middle-custard-which-vote-reason = Îl lasă pe dinafară intenționat. Doare la fel ca vorbele.
bull-middle-custard-which-fur = Vorbe urâte despre blana lui Fenn
bull-middle-custard-which-fur-reason = Vorbele urâte despre culoarea pielii, credință sau familie sunt ură. Nu sunt niciodată o glumă.

## Chat: keep it, tell, an adult helps to block. The lines come from a team in the game.
bull-middle-custard-ping-question = Ding! Asta apare când Fenn e acasă. Ce poate face?
bull-middle-custard-ping-place = Jocul Castelul: chatul echipei
bull-middle-custard-ping-fenn = Fenn
bull-middle-custard-ping-crew = Gașca Șanțului
bull-middle-custard-ping-lands-1 = A venit Fleșcăitul!
bull-middle-custard-ping-lands-2 = Fără vulpi în castelul nostru. Vulpile put!
bull-middle-custard-ping-reply = Le zice ceva mai rău
bull-middle-custard-ping-reply-reason = E greu să nu vrei. Dar un răspuns face să continue.
bull-middle-custard-ping-keep = Păstrează vorbele și nu răspunde
bull-middle-custard-ping-keep-reason = Acum poate arăta ce au zis. Apoi spune.
bull-middle-custard-ping-leave = Iese și nu spune nimic
bull-middle-custard-ping-leave-reason = O pauză e bună. Dar întâi poate păstra vorbele, ca să le arate.
bull-middle-custard-ping-kept-1 = Plângi cu budincă?
bull-middle-custard-ping-hope = Speră să se oprească
bull-middle-custard-ping-hope-reason = Poate să tot continue. Poate arăta ce a păstrat.
bull-middle-custard-ping-tell = Îi arată unchiului
bull-middle-custard-ping-tell-reason = Acum Fenn nu mai e singur cu asta. Nu e de vină.
bull-middle-custard-ping-alone = Îi blochează singur
bull-middle-custard-ping-alone-reason = Blocarea vine la urmă. Un adult vede întâi vorbele, apoi ajută.
bull-middle-custard-ping-told-1 = Alo? Fleșcăitule?
bull-middle-custard-ping-block = Îi blochează cu unchiul
bull-middle-custard-ping-block-reason = Păstrează, spune, apoi blochează cu ajutor. Fenn le-a făcut pe toate trei.
bull-middle-custard-ping-last = Mai trimite o vorbă
bull-middle-custard-ping-last-reason = Nu e nevoie să răspundă. Unchiul îi poate anunța pe cei care au grijă de joc.

## Sort: keeping a message to show, and the one thing that is never kept
bull-middle-custard-one-thing-question = Cele mai multe lucruri le păstrăm, apoi spunem. O poză cu cineva fără haine e altfel. Nu o salvăm și nu o trimitem niciodată. Doar spunem.
    .easy = O poză cu cineva fără haine nu se salvează și nu se trimite niciodată. Doar spunem.
bull-middle-custard-one-thing-keep = Păstrează, apoi spune
bull-middle-custard-one-thing-tell = Doar spune
bull-middle-custard-one-thing-words = Un mesaj urât
bull-middle-custard-one-thing-words-reason = Lasă-l acolo sau fă o poză ecranului.
bull-middle-custard-one-thing-name = O poreclă urâtă într-un joc
bull-middle-custard-one-thing-name-reason = Poate dispărea repede. Fă o poză ecranului, apoi spune.
bull-middle-custard-one-thing-picture = O poză cu cineva fără haine
bull-middle-custard-one-thing-picture-reason = Asta nu se salvează și nu se trimite niciodată. Doar spune. Nu vei avea necazuri pentru că ai spus.
bull-middle-custard-one-thing-voice = Un mesaj vocal urât
bull-middle-custard-one-thing-voice-reason = Nu e nevoie să-l mai asculți. Păstrează-l pentru un adult.

## Build: a buddy list, made with an adult after keeping and telling
bull-middle-custard-gate-question = Unchiul lui Fenn stă lângă el. Ajută-i să aleagă cine poate intra.
bull-middle-custard-gate-wren = Wren
bull-middle-custard-gate-wren-list = Pe listă
bull-middle-custard-gate-wren-list-reason = Fenn o știe de la școală. Se poartă frumos cu el.
bull-middle-custard-gate-wren-block = Blocată
bull-middle-custard-gate-wren-block-reason = Wren nu a scris urât. Poate fi pe listă.
bull-middle-custard-gate-crew = Gașca Șanțului
bull-middle-custard-gate-crew-list = Pe listă
bull-middle-custard-gate-crew-list-reason = Atunci pot intra iar vorbe urâte. Fenn a păstrat și a spus, așa că acum pot bloca.
bull-middle-custard-gate-crew-block = Blocată, cu unchiul
bull-middle-custard-gate-crew-block-reason = Fenn a păstrat și a spus. Acum blochează împreună.
bull-middle-custard-gate-door = Cine poate intra?
bull-middle-custard-gate-door-all = Toți jucătorii
bull-middle-custard-gate-door-all-reason = Atunci intră oricine. Alege-i pe cei pe care îi cunoaște.
bull-middle-custard-gate-door-known = Doar lista mea
bull-middle-custard-gate-door-known-reason = Acum pot intra doar cei pe care îi cunoaște.
bull-middle-custard-gate-done = Poarta e închisă pentru vorbe urâte. Iar budinca e încă caldă!

## Spot: Wren’s own message, before she sends it. The clues are the words that hurt.
bull-middle-custard-mend-question = Odi a lăsat poarta deschisă și un dragon a mâncat acoperișul. Wren e supărată. Ce cuvinte poate repara înainte să trimită?
    .easy = Wren e supărată pe Odi. Ce cuvinte poate repara?
bull-middle-custard-mend-roof-name = Primul rând
bull-middle-custard-mend-roof = Dragonul ne-a mâncat acoperișul!
bull-middle-custard-mend-roof-reason = Asta spune ce s-a întâmplat. E corect.
bull-middle-custard-mend-dim-name = Al doilea rând
bull-middle-custard-mend-dim = Ești așa de greu de cap.
bull-middle-custard-mend-dim-reason = Asta e despre Odi, nu despre acoperiș. Poate lăsa deoparte.
bull-middle-custard-mend-all-name = Al treilea rând
bull-middle-custard-mend-all = Le spun tuturor, ha ha!
bull-middle-custard-mend-all-reason = Face dintr-o mică greșeală o mulțime mare. Poate lăsa deoparte.
bull-middle-custard-mend-fix-name = Ultimul rând
bull-middle-custard-mend-fix = Îl reparăm în pauză?
bull-middle-custard-mend-fix-reason = Asta ajută. Odi poate repara acoperișul cu ea.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-custard-words-prompt = Acum încearcă jocul domnul Mole și cade cu burta în budincă! Fenn râde până sughite. Spune cuvintele care au ajutat.
bull-middle-custard-words-sentence = Acum nu mai e distractiv, așa că o să spun.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-custard-goodbye-hat-question = Odi pune pălării caraghioase pe jucătorul lui Wren. Ea zice gata. Ce poate face el?
bull-middle-custard-goodbye-hat-last = O ultimă pălărie haioasă
bull-middle-custard-goodbye-hat-last-reason = Încă o pălărie e prea mult pentru Wren. Odi se poate opri.
bull-middle-custard-goodbye-hat-stop = Se oprește și întreabă dacă e bine
bull-middle-custard-goodbye-hat-stop-reason = Odi a ascultat. Așa fac prietenii.
bull-middle-custard-goodbye-hat-only = Zice că e doar o glumă
bull-middle-custard-goodbye-hat-only-reason = E doar o glumă dacă îi place și lui Wren.
bull-middle-custard-goodbye-first-question = Wren primește un mesaj urât. Ce face întâi?
bull-middle-custard-goodbye-first-keep = Păstrează și arată
bull-middle-custard-goodbye-first-keep-reason = Da, apoi spune. Un adult ajută să blocheze.
bull-middle-custard-goodbye-first-delete = Îl șterge repede
bull-middle-custard-goodbye-first-delete-reason = Atunci nu îl poate vedea nimeni. Poate păstra și poate spune.
bull-middle-custard-goodbye-first-block = Blochează singură
bull-middle-custard-goodbye-first-block-reason = Blocarea vine la urmă, cu ajutor. Întâi poate păstra.
bull-middle-custard-goodbye-picture-question = Apare o poză cu cineva fără haine. Ce poate face Odi?
bull-middle-custard-goodbye-picture-save = O salvează ca s-o arate
bull-middle-custard-goodbye-picture-save-reason = Cele mai multe lucruri le păstrăm. Pe asta nu o salvăm niciodată. Doar spunem.
bull-middle-custard-goodbye-picture-shut = O închide și nu spune nimic
bull-middle-custard-goodbye-picture-shut-reason = E greu să fii singur cu asta. Odi poate spune.
bull-middle-custard-goodbye-picture-tell = Doar îi spune unui adult
bull-middle-custard-goodbye-picture-tell-reason = Un adult știe ce e de făcut. Odi nu e de vină.

## Story: a cake as flat as a frisbee (a flat disc that is thrown and caught). The children are Tumble, Marlo and Pebble.
bull-middle-frisbee-cake-1 = Tumble coace un tort pentru Ziua Prăjiturilor. Iese foarte, foarte plat.
bull-middle-frisbee-cake-1-bubble = Ups! Am făcut o farfurie!
bull-middle-frisbee-cake-2 = La școală, un câine sare și îl prinde ca pe un frisbee. Fâș! Tumble râde așa de tare, că trebuie să stea jos.
bull-middle-frisbee-cake-2-bubble = Bună prindere, cuțule!
bull-middle-frisbee-cake-3 = Până seara, e peste tot în chatul Clubului Prăjiturilor. Tumble zice stop. Și tot continuă.
bull-middle-frisbee-cake-3-bubble = Băiatul frisbee, băiatul frisbee!

## Feel: how Tumble might feel. No answer is wrong.
bull-middle-frisbee-tenth-question = E a zecea glumă cu frisbee de azi. Cum s-ar putea simți Tumble?
bull-middle-frisbee-tenth-says = Poate simți multe lucruri. O glumă poate durea, și e în regulă să spui.

## Match: what a joke, bullying, hate and a friend look like
bull-middle-frisbee-which-question = Bullyingul și ura nu sunt în regulă, nici la școală, nici acasă. Ce se potrivește cu ce?
    .easy = Ce se potrivește cu ce?
bull-middle-frisbee-which-joke = Toți râd și se opresc când cineva cere
bull-middle-frisbee-which-joke-partner = O glumă
bull-middle-frisbee-which-joke-reason = E distractiv pentru toți. Se oprește când unul cere asta.
bull-middle-frisbee-which-bullying = Continuă după ce zice stop
bull-middle-frisbee-which-bullying-partner = Bullying
bull-middle-frisbee-which-bullying-reason = Tumble a zis stop, iar ei nu s-au oprit. Asta e bullying.
bull-middle-frisbee-which-hate = Vorbe urâte despre mâncarea familiei lui
bull-middle-frisbee-which-hate-partner = Ură
bull-middle-frisbee-which-hate-reason = Vorbele urâte despre familie, credință sau culoarea pielii sunt ură. Nu sunt niciodată o glumă.
bull-middle-frisbee-which-friend = „Ești bine?”
bull-middle-frisbee-which-friend-partner = Un prieten bun
bull-middle-frisbee-which-friend-reason = E puțin lucru să întrebi. Poate ajuta mult.

## Chat: keep it, tell, an adult helps to block. Nobody knows who Oven Glove is.
bull-middle-frisbee-ping-question = Ding! Tumble e la bunicul lui. Ce poate face?
bull-middle-frisbee-ping-place = Chatul de prăjituri
bull-middle-frisbee-ping-tumble = Tumble
bull-middle-frisbee-ping-glove = Mănușă Caldă
bull-middle-frisbee-ping-pebble = Pebble
bull-middle-frisbee-ping-lands-1 = Hei, băiatul frisbee!
bull-middle-frisbee-ping-lands-2 = Familia ta mănâncă chestii ciudate. Bleah!
bull-middle-frisbee-ping-alone = Îl blochează singur
bull-middle-frisbee-ping-alone-reason = Blocarea vine la urmă. Păstrează, spune, apoi un adult ajută.
bull-middle-frisbee-ping-reply = Zice că și mâncarea lor e bleah
bull-middle-frisbee-ping-reply-reason = Poate că vrea. Dar un răspuns face să continue.
bull-middle-frisbee-ping-keep = Face o poză ecranului
bull-middle-frisbee-ping-keep-reason = Păstrează și nu răspunde. Acum poate arăta.
bull-middle-frisbee-ping-kept-1 = Ți-ai înghițit limba?
bull-middle-frisbee-ping-tell = Îi arată bunicului
bull-middle-frisbee-ping-tell-reason = Bunicul pune de ceai și ascultă. Tumble nu e de vină.
bull-middle-frisbee-ping-quiet = Nu spune nimănui
bull-middle-frisbee-ping-quiet-reason = E mult pentru un singur băiat. Poate arăta ce a păstrat.
bull-middle-frisbee-ping-told-1 = I-am spus și eu doamnei Plum. Stai cu mine la prânz?
bull-middle-frisbee-ping-gang = O roagă pe Pebble să răspundă urât
bull-middle-frisbee-ping-gang-reason = Atunci nu se mai termină. Pebble e bună cu el și a spus. Asta ajută mai mult.
bull-middle-frisbee-ping-block = Blochează cu bunicul
bull-middle-frisbee-ping-block-reason = A păstrat, a spus, iar acum blochează împreună. Apoi poate sta cu Pebble.

## Choice: the one thing that is never kept. Neutral picture; nothing is shown.
bull-middle-frisbee-one-thing-question = Marlo primește o poză cu cineva fără haine. E singurul lucru pe care nu îl păstrăm niciodată. Ce poate face?
bull-middle-frisbee-one-thing-screen = Face o poză ecranului
bull-middle-frisbee-one-thing-screen-reason = Asta facem la vorbe urâte. Poza asta nu se salvează și nu se trimite niciodată. Doar spune.
bull-middle-frisbee-one-thing-pebble = O roagă pe Pebble să se uite
bull-middle-frisbee-one-thing-pebble-reason = Atunci trebuie s-o vadă și Pebble. Nu se arată niciodată prietenilor. Doar spune.
bull-middle-frisbee-one-thing-tell = Doar îi spune unui adult
bull-middle-frisbee-one-thing-tell-reason = Adultul știe ce e de făcut. Marlo nu va avea necazuri pentru că a spus.

## Choice: a message that is mended before it is sent. The bubble is Marlo’s.
bull-middle-frisbee-salt-bubble = Bleah, sare!
bull-middle-frisbee-salt-question = Pebble a pus sare în chifle, iar Marlo e supărat. Ce mesaj poate trimite?
    .easy = Ce mesaj poate trimite Marlo?
bull-middle-frisbee-salt-spoil = Strici totul de fiecare dată
bull-middle-frisbee-salt-spoil-reason = E despre Pebble, nu despre sare. Poate spune ce n-a mers.
bull-middle-frisbee-salt-more = Hai să facem altele, fără sare
bull-middle-frisbee-salt-more-reason = Spune cum se repară și e frumos.
bull-middle-frisbee-salt-girl = Atenție, vine Fata cu Sare
bull-middle-frisbee-salt-girl-reason = Sună haios. Dar chiar așa au început și glumele cu frisbee.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-frisbee-words-prompt = La următoarea Zi a Prăjiturilor, tortul lui Tumble e înalt. Fâș, zboară cu câinele, și râd toți! Spune cuvintele care au ajutat.
bull-middle-frisbee-words-sentence = Acum nu mai e distractiv, așa că o să spun.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-frisbee-goodbye-laugh-question = Marlo îi zice lui Pebble „Sărățica”. Ea râde, apoi se uită în altă parte. Ce poate face?
bull-middle-frisbee-goodbye-laugh-stop = Se oprește și întreabă dacă e bine
bull-middle-frisbee-goodbye-laugh-stop-reason = Marlo a văzut cum arăta ea. E frumos să te oprești și să întrebi.
bull-middle-frisbee-goodbye-laugh-more = Mai zice o dată
bull-middle-frisbee-goodbye-laugh-more-reason = Dacă se uită în altă parte, poate că o doare. Marlo se poate opri și poate întreba.
bull-middle-frisbee-goodbye-laugh-chat = Zice în chat
bull-middle-frisbee-goodbye-laugh-chat-reason = Atunci se bagă mai mulți și crește. Marlo se poate opri și poate întreba.
bull-middle-frisbee-goodbye-first-question = Pebble primește un mesaj urât. Care plan ajută cel mai mult?
bull-middle-frisbee-goodbye-first-delete = Șterge, apoi uită
bull-middle-frisbee-goodbye-first-delete-reason = Atunci nu îl poate vedea nimeni. Poate păstra și poate spune.
bull-middle-frisbee-goodbye-first-keep = Păstrează, spune, apoi blochează cu ajutor
bull-middle-frisbee-goodbye-first-keep-reason = În ordinea asta, un adult poate vedea și ajuta.
bull-middle-frisbee-goodbye-first-reply = Răspunde la fel, apoi blochează
bull-middle-frisbee-goodbye-first-reply-reason = Un răspuns face să continue. Poate întâi să păstreze și să spună.
bull-middle-frisbee-goodbye-picture-question = Care e singurul lucru pe care Tumble nu îl salvează niciodată?
bull-middle-frisbee-goodbye-picture-mean = Un mesaj urât
bull-middle-frisbee-goodbye-picture-mean-reason = Pe acela îl poate păstra, ca să i-l arate unui adult.
bull-middle-frisbee-goodbye-picture-picture = O poză cu cineva fără haine
bull-middle-frisbee-goodbye-picture-picture-reason = Da. Nu o salvează și nu o trimite. Doar spune.
bull-middle-frisbee-goodbye-picture-name = O poreclă urâtă într-un joc
bull-middle-frisbee-goodbye-picture-name-reason = Pe aceea o poate păstra. Poate dispărea repede.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-middle-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
bull-middle-helpers-teacher = Învățătorul meu
bull-middle-helpers-class = Un adult care ajută în clasă
bull-middle-helpers-lunch = Ajutor la prânz
bull-middle-helpers-office = Secretariatul școlii
bull-middle-helpers-home = Un adult de acasă
bull-middle-helpers-family = Un adult din familia mea
