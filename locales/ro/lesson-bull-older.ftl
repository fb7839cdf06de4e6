# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-older.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-older-title = Chiț! Mai e o glumă?
bull-older-outcome-banter = Știu să deosebesc o glumă de bullying.
bull-older-outcome-keep = Păstrez un mesaj urât, apoi spun. Un adult mă ajută să blochez.
bull-older-outcome-help = Pot ajuta când un prieten suferă.
bull-older-outcome-just-tell = Știu ce nu salvez și nu trimit niciodată. Doar spun.

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = Bram cântă la serbarea școlii. Nota cea mai înaltă iese ca un chițăit. Bram râde cel mai tare.
    .easy = Bram cântă la serbare. Nota cea mai înaltă e un chițăit. Bram râde.
bull-older-squeak-1-bubble = Sun ca o ușă!
bull-older-squeak-2 = Vineri, chatul grupului e tot plin de chițăituri. Bram spune stop. Acum nu mai râde.
    .easy = Chatul e tot plin de chițăituri. Bram spune stop.
bull-older-squeak-2-bubble = Chiț, chiț, chiț!
bull-older-squeak-3 = Apoi apare asta într-un joc. Nu e despre cântecul lui. E despre familia lui.
bull-older-squeak-3-bubble = Fără bursuci în echipa noastră!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Gluma ne distrează pe toți. Bullyingul nu e niciodată în regulă, nici la școală, nici acasă. Care e care?
    .easy = Gluma ne distrează pe toți. Bullyingul nu e niciodată în regulă. Care e care?
bull-older-banter-fun = Glumă
bull-older-banter-hurts = Bullying sau ură
bull-older-banter-door = Odi zice „Ce ușă frumoasă!” și Bram chicotește
bull-older-banter-door-reason = Amândoi se distrează. Amândoi pot opri gluma.
bull-older-banter-stop = Patruzeci de chițăituri după ce Bram spune stop
bull-older-banter-stop-reason = Bram a spus stop, dar a continuat. Asta e bullying.
bull-older-banter-stripes = Vorbe urâte despre dungile lui Bram și familia lui
bull-older-banter-stripes-reason = Vorbele urâte despre culoarea pielii, credință sau familie sunt ură. Unele sunt rasiste. Nu sunt niciodată o glumă.
bull-older-banter-cat = O pisică cu pălărie care îi face pe toți să râdă
bull-older-banter-cat-reason = Nu se râde de nimeni. Chiar și pisicii îi place.
bull-older-banter-left-out = Un chat nou, doar ca să-l lase afară pe Bram
bull-older-banter-left-out-reason = Când ești lăsat pe dinafară intenționat, doare la fel ca vorbele.

## Chat: keep it, tell, an adult helps to block. The lines come from somebody in the game’s team.
bull-older-first-question = Bram e acasă și i se înfierbântă fața. Ce poate face?
bull-older-first-place = Jocul Vizuina: chatul echipei
bull-older-first-bram = Bram
bull-older-first-team = Echipa Tare
bull-older-first-lands-1 = A venit ușa care scârțâie!
bull-older-first-bubble = Du-te, dungatule, chiț!
bull-older-first-reply = Răspunde cu ceva mai rău
bull-older-first-reply-reason = Mulți dintre noi am vrea asta. Dar un răspuns face să continue.
bull-older-first-block = Îi blochează acum pe toți
bull-older-first-block-reason = Blocarea ajută, dar vine la urmă. Păstrează, spune, apoi un adult te ajută să blochezi.
bull-older-first-keep = Păstrează mesajul și nu răspunde
bull-older-first-keep-reason = Acum poate arăta ce s-a spus. Urmează să-i spună unui adult.
bull-older-first-kept-1 = Ți-a mâncat pisica chițăitul?
bull-older-first-quiet = Nu spune nimănui
bull-older-first-quiet-reason = E mult de ținut în suflet. Bram poate arăta ce a păstrat.
bull-older-first-tell = Îi arată mătușii ce a păstrat
bull-older-first-tell-reason = Mătușa îl crede. Vede mesajul, așa că știe cum să ajute.
bull-older-first-told-1 = Alo? Ușa?
bull-older-first-help = Blochează echipa, cu mătușa
bull-older-first-help-reason = Bram a păstrat și a spus. Acum nu blochează singur.
bull-older-first-answer = Le scrie că mătușa e lângă el
bull-older-first-answer-reason = Nu e nevoie să răspundă. Mătușa îi poate anunța pe cei care au grijă de joc.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Cele mai multe lucruri le păstrăm, apoi spunem. Unul e altfel. O poză cu cineva fără haine nu se salvează și nu se trimite niciodată. Doar spunem.
    .easy = O poză cu cineva fără haine nu se salvează și nu se trimite niciodată. Doar spunem.
bull-older-show-keep = Păstrează, apoi spune
bull-older-show-just-tell = Doar spune
bull-older-show-chat = Un mesaj urât într-un chat
bull-older-show-chat-reason = Lasă-l acolo sau fă o poză ecranului.
bull-older-show-game = Un comentariu urât care poate dispărea repede
bull-older-show-game-reason = Fă o poză ecranului cât timp e acolo.
bull-older-show-picture = O poză cu cineva fără haine
bull-older-show-picture-reason = Asta nu se salvează și nu se trimite niciodată. Doar spune. Nu vei avea necazuri pentru că ai spus.
bull-older-show-hate = Vorbe rasiste într-un joc
bull-older-show-hate-reason = Păstrează, ca să arăți ce s-a spus. Spune-i unui adult în aceeași zi.

## Choice: Wren is a bystander. Both good answers lead on.
bull-older-wren-sees-question = Wren vede toate chițăiturile din chat. Îi pare rău pentru Bram. Ce poate face ea?
    .easy = Lui Wren îi pare rău pentru Bram. Ce poate face ea?
bull-older-wren-sees-kind = Îi trimite lui Bram un mesaj frumos
bull-older-wren-sees-kind-reason = O vorbă bună îi arată lui Bram că nu e singur.
bull-older-wren-sees-laugh = Mai adaugă o față care râde
bull-older-wren-sees-laugh-reason = E doar o atingere. Pentru Bram poate fi ca o mulțime.
bull-older-wren-sees-tell = Îi spune lui Mole
bull-older-wren-sees-tell-reason = Domnul Mole se bucură că a spus. Se uită la ce a păstrat Bram. Apoi vorbește cu grupul.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Bram citește de două ori. Mustățile i se ridică.
bull-older-kind-word-1-bubble = Mi-a plăcut cântecul tău. Cânți cu mine în pauză?
bull-older-kind-word-2 = A doua zi, Wren merge cu Bram să-i spună domnului Mole. El se uită la ce a păstrat Bram. Apoi vorbește cu tot grupul.
    .easy = A doua zi, Wren și Bram îi spun domnului Mole. El vorbește cu tot grupul.

## Say: the sentence is rehearsed aloud
bull-older-words-prompt = În pauză toți cântă și chițăie. Acum râde și Bram! Spune cuvintele care au ajutat.
bull-older-words-sentence = Asta nu mai e o glumă, așa că o să spun.

## Exit, first question: a joke that stops being fun
bull-older-hat-question = Fenn glumește despre pălăria lui Odi. Odi râde, apoi tace. Ce poate face Fenn?
bull-older-hat-more = Face altă glumă cu pălăria
bull-older-hat-more-reason = Dacă tace, poate că îl doare. Fenn se poate opri și poate întreba.
bull-older-hat-stop = Se oprește și întreabă dacă Odi e bine
bull-older-hat-stop-reason = Fenn a văzut cum se simte Odi. E frumos să te oprești și să întrebi.
bull-older-hat-only = Zice că e doar o glumă
bull-older-hat-only-reason = E doar o glumă dacă se distrează și Odi.

## Exit, second question: keep it, tell, an adult helps to block
bull-older-order-question = Odi primește un mesaj urât. Care plan ajută cel mai mult?
bull-older-order-keep = Păstrează, spune, apoi un adult te ajută să blochezi
bull-older-order-keep-reason = În ordinea asta, adultul poate vedea și ajuta.
bull-older-order-delete = Răspunde, apoi șterge tot
bull-older-order-delete-reason = Atunci nimeni nu vede ce s-a spus. Odi poate să păstreze și să spună.
bull-older-order-block = Îi blochează și nu spune nimic
bull-older-order-block-reason = Odi poate primi mai mult ajutor. Poate întâi să păstreze și să spună.

## Exit, third question: the one thing that is never saved
bull-older-picture-question = Cineva îi trimite lui Wren o poză cu cineva fără haine. Ce poate face ea?
bull-older-picture-save = Face o poză ecranului
bull-older-picture-save-reason = Cele mai multe lucruri le păstrăm. Pe acesta nu îl salvăm și nu îl trimitem niciodată. Doar spunem.
bull-older-picture-quiet = Nu spune nimic
bull-older-picture-quiet-reason = E greu să fii singur cu asta. Wren poate spune și poate primi ajutor.
bull-older-picture-tell = Îi spune unui adult, nu salvează și nu trimite
bull-older-picture-tell-reason = Un adult știe ce e de făcut. Wren nu e de vină pentru ce i s-a trimis.

## Story: a bath duck falls out of a bag at a swim gala (a day of races). It squeaks when pressed.
bull-older-tub-duck-gala-1 = La concursul de înot, ceva cade din geanta lui Odi. Chiț! E Sir Bubbles, rața lui de baie.
    .easy = Chiț! Din geanta lui Odi cade o rață de baie.
bull-older-tub-duck-gala-1-bubble = Nu-i place să stea singur acasă.
bull-older-tub-duck-gala-2 = Toată echipa iubește rața, și Odi la fel.
bull-older-tub-duck-gala-2-bubble = Sir Bubbles căpitan!
bull-older-tub-duck-gala-3 = Până duminică, fața lui Odi e pusă pe un bebeluș în cărucior. El îi roagă să se oprească. Ei mai fac zece.
    .easy = Fața lui Odi e pe un bebeluș în cărucior. El zice stop. Ei mai fac zece.
bull-older-tub-duck-gala-3-bubble = Mac mac, Bebe Odi!

## Spot: where a chat has gone past a joke. The clues are the lines that are bullying or hate; the river stands for where a family comes from.
bull-older-tub-duck-banter-question = Gluma ne distrează pe toți și se oprește când cineva o cere. Bullyingul nu e niciodată în regulă, nici la școală, nici în afara ei. Care părți nu mai sunt glumă?
    .easy = Care părți din acest chat nu mai sunt glumă?
bull-older-tub-duck-banter-baby-name = O poză de la Culoarul Șase
bull-older-tub-duck-banter-baby = Bebe Odi, numărul unsprezece!
bull-older-tub-duck-banter-baby-reason = Odi a zis stop, dar a continuat. Asta e bullying.
bull-older-tub-duck-banter-river-name = Următorul rând de la Culoarul Șase
bull-older-tub-duck-banter-river = Fără vidre în bazinul nostru! Înapoi la râul vostru!
bull-older-tub-duck-banter-river-reason = E despre cine este Odi și de unde vine familia lui. Asta e ură și nu e niciodată o glumă.
bull-older-tub-duck-banter-vote-name = Votul
bull-older-tub-duck-banter-vote = Cine îl vrea pe Odi afară? Votați acum!
bull-older-tub-duck-banter-vote-reason = Îl lasă pe dinafară intenționat. Asta poate durea la fel ca vorbele.
bull-older-tub-duck-banter-fenn-name = Rândul lui Fenn
bull-older-tub-duck-banter-fenn = Acum ajunge.
bull-older-tub-duck-banter-fenn-reason = Fenn nu râde cu ei. E scurt, calm și curajos.

## Chat: keep it, tell, an adult helps to block. The lines come from the swimmers of another lane.
bull-older-tub-duck-lands-question = E ora de culcare și tableta lui Odi face ding. I se înfierbântă urechile. Ce poate face?
bull-older-tub-duck-lands-place = Chatul clubului de înot
bull-older-tub-duck-lands-odi = Odi
bull-older-tub-duck-lands-lane = Culoarul Șase
bull-older-tub-duck-lands-fenn = Fenn
bull-older-tub-duck-lands-lands-1 = Noapte bună, bebe.
bull-older-tub-duck-lands-lands-2 = Cei ca tine să stea în râu.
bull-older-tub-duck-lands-reply = Le scrie o glumă despre cum înoată ei
bull-older-tub-duck-lands-reply-reason = Are una bună pregătită. Dar un răspuns face să continue.
bull-older-tub-duck-lands-keep = Face o poză ecranului și nu răspunde
bull-older-tub-duck-lands-keep-reason = Acum poate arăta ce s-a spus, chiar dacă ei șterg.
bull-older-tub-duck-lands-alone = Blochează acum tot culoarul
bull-older-tub-duck-lands-alone-reason = Blocarea ajută, dar vine la urmă. Păstrează, spune, apoi un adult te ajută să blochezi.
bull-older-tub-duck-lands-kept-1 = Vedem că ai citit.
bull-older-tub-duck-lands-beg = Îi roagă din nou
bull-older-tub-duck-lands-beg-reason = A cerut o dată, și ajunge. Acum e timpul să primească ajutor.
bull-older-tub-duck-lands-wait = Așteaptă să se plictisească
bull-older-tub-duck-lands-wait-reason = Poate dura zile întregi. Odi poate primi ajutor în seara asta.
bull-older-tub-duck-lands-tell = Îi arată bunicului ce a păstrat
bull-older-tub-duck-lands-tell-reason = Bunicul îl crede. Odi nu e de vină, iar ei doi sună antrenoarea.
bull-older-tub-duck-lands-told-1 = Am văzut și eu. Nu e în regulă. Înoți cu mine sâmbătă?
bull-older-tub-duck-lands-gang = Îl roagă pe Fenn să-i jignească
bull-older-tub-duck-lands-gang-reason = Atunci sunt doi contra șase. Fenn e alături de el, și asta ajută mai mult.
bull-older-tub-duck-lands-block = Îi blochează cu bunicul
bull-older-tub-duck-lands-block-reason = A păstrat, a spus, iar acum bunicul îl ajută să blocheze. Lui Fenn îi poate zice da!

## Chat: the one thing that is never kept. Nothing is shown; the picture is only spoken of.
bull-older-tub-duck-new-phone-question = Wren are un telefon nou. Ding! E o poză cu cineva fără haine. Ce poate face?
bull-older-tub-duck-new-phone-place = Telefonul nou al lui Wren
bull-older-tub-duck-new-phone-wren = Wren
bull-older-tub-duck-new-phone-number = Număr nou
bull-older-tub-duck-new-phone-seen-1 = Ha ha, uite! Dă mai departe.
bull-older-tub-duck-new-phone-save = O salvează ca s-o arate unui adult
bull-older-tub-duck-new-phone-save-reason = Cele mai multe lucruri le păstrăm. Pe acesta nu îl salvăm și nu îl trimitem niciodată. Doar spunem.
bull-older-tub-duck-new-phone-tell = Lasă telefonul și îi spune unui adult
bull-older-tub-duck-new-phone-tell-reason = Nu salvează și nu trimite nimic. Nu va avea necazuri pentru că a spus.
bull-older-tub-duck-new-phone-quiet = O închide și încearcă să uite
bull-older-tub-duck-new-phone-quiet-reason = Poate fi greu să uiți de una singură. Wren poate spune și poate primi ajutor.
bull-older-tub-duck-new-phone-told-1 = Ai salvat-o?
bull-older-tub-duck-new-phone-no = Răspunde „Nu”
bull-older-tub-duck-new-phone-no-reason = Nu e nevoie să răspundă. De aici se ocupă adultul.
bull-older-tub-duck-new-phone-leave = Lasă totul în grija adultului
bull-older-tub-duck-new-phone-leave-reason = Un adult știe ce e de făcut. Wren nu a făcut nimic rău.

## Choice: Fenn is a bystander, and cross. A good answer stays polite.
bull-older-tub-duck-fenn-helps-question = Pe Fenn îl supără votul acela. Are trei idei. Care îl ajută pe Odi?
    .easy = Ce poate face Fenn ca să-l ajute pe Odi?
bull-older-tub-duck-fenn-helps-rats = Scrie în chat „Sunteți toți niște șobolani!”
bull-older-tub-duck-fenn-helps-rats-reason = E bine că îi pasă. Dar vorbele urâte fac totul mai mare, iar șobolanii sunt drăguți.
bull-older-tub-duck-fenn-helps-coach = Îi spune antrenoarei despre vot
bull-older-tub-duck-fenn-helps-coach-reason = Antrenoarea se bucură că Fenn a spus. Acum poate interveni.
bull-older-tub-duck-fenn-helps-read = Rămâne în chat și doar privește
bull-older-tub-duck-fenn-helps-read-reason = O mulțime tăcută poate părea de acord. Fenn poate spune.

## Build: settings of a chat, set with an adult
bull-older-tub-duck-switches-question = Odi și bunicul își pun din nou în ordine chaturile. Ajută-i cu fiecare setare.
bull-older-tub-duck-switches-add = Cine mă poate adăuga într-un chat?
bull-older-tub-duck-switches-add-all = Oricine
bull-older-tub-duck-switches-add-all-reason = Atunci pot apărea chaturi noi, pe care nu le-a ales el.
bull-older-tub-duck-switches-add-known = Cei pe care îi cunosc
bull-older-tub-duck-switches-add-known-reason = Acum știe cine e în chaturile lui.
bull-older-tub-duck-switches-photo = Cine îmi poate vedea poza?
bull-older-tub-duck-switches-photo-all = Oricine
bull-older-tub-duck-switches-photo-all-reason = O poză se poate copia și schimba. Cu mai puțini ochi e mai sigur.
bull-older-tub-duck-switches-photo-none = Nimeni: eu am o rață
bull-older-tub-duck-switches-photo-none-reason = O rață nu spune nimic despre tine. Și arată grozav.
bull-older-tub-duck-switches-list = Culoarul Șase
bull-older-tub-duck-switches-list-list = Pe lista mea
bull-older-tub-duck-switches-list-list-reason = Atunci poate începe iar totul. Odi a păstrat și a spus, așa că poate bloca.
bull-older-tub-duck-switches-list-block = Blocat
bull-older-tub-duck-switches-list-block-reason = Întâi a păstrat și a spus. Bunicul e lângă el.
bull-older-tub-duck-switches-done = Gata! Și acum fiecare cursă începe cu un chițăit tare de la Sir Bubbles.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-older-tub-duck-words-prompt = La următorul concurs, Odi câștigă la o mustață. Sir Bubbles primește medalia! Spune cuvintele care au ajutat.
bull-older-tub-duck-words-sentence = Te-am rugat să te oprești, așa că acum o să spun.

## Exit, three questions: is it still banter, the order, what a bystander can do
bull-older-tub-duck-goodbye-ears-question = Bram îi zice lui Wren „Urechi de Radio”. Ea zâmbește, dar acum stă departe de chat. Ce poate face Bram?
bull-older-tub-duck-goodbye-ears-smile = Continuă, fiindcă a zâmbit
bull-older-tub-duck-goodbye-ears-smile-reason = Un zâmbet poate ascunde durerea. Bram se poate opri și poate întreba.
bull-older-tub-duck-goodbye-ears-ask = Se oprește și întreabă dacă a durut
bull-older-tub-duck-goodbye-ears-ask-reason = A văzut ce a făcut ea, nu doar zâmbetul. Așa face un prieten bun.
bull-older-tub-duck-goodbye-ears-skin = Îi zice să râdă mai mult
bull-older-tub-duck-goodbye-ears-skin-reason = Wren hotărăște ce e distractiv pentru ea. Bram se poate opri și poate întreba.
bull-older-tub-duck-goodbye-order-question = Fenn primește un mesaj urât. Care plan ajută cel mai mult?
bull-older-tub-duck-goodbye-order-block = Blochează, șterge și uită
bull-older-tub-duck-goodbye-order-block-reason = Atunci nu îl poate vedea nimeni și Fenn e singur cu el. Poate întâi să păstreze și să spună.
bull-older-tub-duck-goodbye-order-show = Îl păstrează și îl arată tuturor prietenilor
bull-older-tub-duck-goodbye-order-show-reason = E bine să păstrezi. Dar în mulțime poate durea mai tare. Îl poate arăta unui adult.
bull-older-tub-duck-goodbye-order-keep = Păstrează, spune, apoi un adult îl ajută să blocheze
bull-older-tub-duck-goodbye-order-keep-reason = În ordinea asta, adultul poate vedea și ajuta.
bull-older-tub-duck-goodbye-help-question = E un vot urât despre o fată din clasa lui Odi. Cum o poate ajuta Odi?
bull-older-tub-duck-goodbye-help-nice = Votează varianta cea mai puțin urâtă
bull-older-tub-duck-goodbye-help-nice-reason = Fiecare vot face să pară distractiv. Odi îl poate lăsa și poate spune.
bull-older-tub-duck-goodbye-help-tell = Spune unui adult și se poartă frumos cu ea
bull-older-tub-duck-goodbye-help-tell-reason = Un adult poate opri votul. O vorbă bună îi arată că nu e singură.
bull-older-tub-duck-goodbye-help-loud = Îl citește tare, ca să se oprească
bull-older-tub-duck-goodbye-help-loud-reason = Atunci îl aude ea în fața tuturor. Odi poate spune unui adult.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
bull-older-helpers-teacher = Învățătorul meu
bull-older-helpers-class = Un adult care ajută în clasă
bull-older-helpers-lunch = Ajutor la prânz
bull-older-helpers-office = Secretariatul școlii
bull-older-helpers-home = Un adult de acasă
bull-older-helpers-family = Un adult din familia mea
