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
bull-older-squeak-1-bubble = Sun ca o ușă!
bull-older-squeak-2 = Vineri, chatul grupului e tot plin de chițăituri. Bram spune stop. Acum nu mai râde.
bull-older-squeak-2-bubble = Chiț, chiț, chiț!
bull-older-squeak-3 = Apoi apare asta într-un joc. Nu e despre cântecul lui. E despre familia lui.
bull-older-squeak-3-bubble = Fără bursuci în echipa noastră!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Gluma ne distrează pe toți. Bullyingul nu e niciodată în regulă, nici la școală, nici acasă. Care e care?
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

## Choice: what to do first. The bubble is a message on Bram’s screen.
bull-older-first-bubble = Du-te, dungatule, chiț!
bull-older-first-question = Bram e acasă. Mesajul apare pe ecranul lui și i se înfierbântă fața. Ce face întâi?
bull-older-first-reply = Răspunde cu ceva mai rău
bull-older-first-reply-reason = Mulți dintre noi am vrea asta. Dar un răspuns face să continue.
bull-older-first-block = Îi blochează acum pe toți
bull-older-first-block-reason = Blocarea ajută, dar vine la urmă. Păstrează, spune, apoi un adult te ajută să blochezi.
bull-older-first-keep = Păstrează mesajul și nu răspunde
bull-older-first-keep-reason = Acum poate arăta ce s-a spus. Apoi îi spune unui adult.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Cele mai multe lucruri le păstrăm, apoi spunem. Unul e altfel. O poză cu cineva fără haine nu se salvează și nu se trimite niciodată. Doar spunem.
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
bull-older-wren-sees-kind = Îi trimite lui Bram un mesaj frumos
bull-older-wren-sees-kind-reason = O vorbă bună îi arată lui Bram că nu e singur.
bull-older-wren-sees-laugh = Mai adaugă o față care râde
bull-older-wren-sees-laugh-reason = E doar o atingere. Pentru Bram poate fi ca o mulțime.
bull-older-wren-sees-tell = Îi spune lui Mole
bull-older-wren-sees-tell-reason = Domnul Mole se bucură că a spus. Se uită la ce a păstrat Bram. Apoi îl ajută să blocheze.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Bram citește de două ori. Mustățile i se ridică.
bull-older-kind-word-1-bubble = Mi-a plăcut cântecul tău. Cânți cu mine în pauză?
bull-older-kind-word-2 = A doua zi, Wren merge cu Bram să-i spună domnului Mole. El se uită la ce a păstrat Bram. Apoi îl ajută să blocheze.

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
bull-older-order-keep = Păstrează, spune, apoi blochează cu un adult
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

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
bull-older-helpers-teacher = Învățătorul meu
bull-older-helpers-class = Un adult care ajută în clasă
bull-older-helpers-lunch = Ajutor la prânz
bull-older-helpers-office = Secretariatul școlii
bull-older-helpers-home = Un adult de acasă
bull-older-helpers-family = Un adult din familia mea
