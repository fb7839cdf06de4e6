# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-middle-title = Broccoli, gem și încredere
rela-middle-outcome-know = Știu că a plăcea pe cineva nu înseamnă a avea încredere.
rela-middle-outcome-mind = Eu îmi pot schimba părerea, și tu la fel.
rela-middle-outcome-ask = Întreb înainte să trimit o poză sau să răspund la un apel.
rela-middle-outcome-tell = Cineva cere o poză intimă sau o întâlnire? Spun. Nu sunt de vină.

## Story: Bram says yes to a film, then changes his mind. The bubbles are Bram’s.
rela-middle-broccoli-dance-1 = La serbarea școlii, Bram e un broccoli.
rela-middle-broccoli-dance-1-bubble = Temeți-vă de mine, sunt verde!
rela-middle-broccoli-dance-2 = Se învârte, se împiedică și se rostogolește de pe scenă. Ne place la toți! Fenn filmează, și Bram zice da.
    .easy = Se învârte și cade de pe scenă. Fenn filmează, și Bram zice da.
rela-middle-broccoli-dance-3 = Acasă, Fenn vrea să pună filmul pe Lacul cu Filme. Atunci Bram îi scrie.
rela-middle-broccoli-dance-3-bubble = M-am răzgândit. Te rog, nu-l pune!

## Choice: a yes has become a no
rela-middle-broccoli-mind-question = Bram a zis da mai devreme. Acum zice nu. Ce poate face Fenn?
rela-middle-broccoli-mind-hour = Îl pune pentru o oră
rela-middle-broccoli-mind-hour-reason = Într-o oră îl pot copia zece oameni. Apoi nimeni nu îl mai poate lua înapoi.
rela-middle-broccoli-mind-yes = Îl pune, că Bram a zis da
rela-middle-broccoli-mind-yes-reason = Un da se poate schimba. Dacă Fenn continuă, Bram are mai puțină încredere.
rela-middle-broccoli-mind-stop = Nu îl pune și zice „Nicio problemă”
rela-middle-broccoli-mind-stop-reason = Fenn e puțin trist. Bram știe că poate avea încredere în el.

## Say: the sentence is rehearsed aloud
rela-middle-broccoli-say-prompt = Spune cu Bram, calm și clar.
rela-middle-broccoli-say-sentence = Am zis da mai devreme, iar acum zic nu.

## Order: how trust grows
rela-middle-broccoli-grow-question = Bram are încredere în Fenn. A durat! Cum crește încrederea?
rela-middle-broccoli-grow-hello = Ne salutăm la școală
rela-middle-broccoli-grow-hello-reason = Începe când ne întâlnim.
rela-middle-broccoli-grow-play = Ne jucăm zi de zi
rela-middle-broccoli-grow-play-reason = Ne cunoaștem jucându-ne.
rela-middle-broccoli-grow-promise = Își ține o promisiune, apoi mai multe
rela-middle-broccoli-grow-promise-reason = Promisiunile ținute arată că putem avea încredere.
rela-middle-broccoli-grow-worry = Îi pot spune o grijă
rela-middle-broccoli-grow-worry-reason = O grijă e pentru cineva de încredere. Asta vine la urmă.

## Sort: trusting, or only liking
rela-middle-broccoli-people-question = Pe cine cunoaște Bram și are încredere? Pe cine doar îl place?
    .easy = În cine are Bram încredere? Pe cine doar îl place?
rela-middle-broccoli-people-basket-1 = Are încredere
rela-middle-broccoli-people-basket-2 = Doar îl place
rela-middle-broccoli-people-star = Un dansator cu filme grozave
rela-middle-broccoli-people-star-reason = Lui Bram îi plac filmele. Dansatorul nu îl cunoaște.
rela-middle-broccoli-people-gift = Un jucător care îi dă monede
rela-middle-broccoli-people-gift-reason = Monedele sunt plăcute. Nu arată cine le dă.
rela-middle-broccoli-people-odi = Odi, care și-a ținut promisiunea
rela-middle-broccoli-people-odi-reason = S-au întâlnit, iar Odi s-a ținut de cuvânt.
rela-middle-broccoli-people-mole = Domnul Mole, care l-a ajutat
rela-middle-broccoli-people-mole-reason = Domnul Mole l-a ajutat pe Bram față în față.
rela-middle-broccoli-people-king = Regele Legumă, distractiv de o lună
rela-middle-broccoli-people-king-reason = E o lună distractivă. Dar Bram nu l-a întâlnit.

## Chat: Veg King wants a call, then a private picture. It is told at once.
rela-middle-broccoli-chat-question = Ce poate face Bram acum?
rela-middle-broccoli-chat-place = Lumea Verde
rela-middle-broccoli-chat-bram = Bram cel Verde
rela-middle-broccoli-chat-king = Regele Legumă
rela-middle-broccoli-chat-mole = Domnul Mole
rela-middle-broccoli-chat-call-1 = Ești cel mai bun prieten al meu aici!
rela-middle-broccoli-chat-call-2 = Apel video, doar noi doi?
rela-middle-broccoli-chat-call-yes = Da, sun acum!
rela-middle-broccoli-chat-call-yes-reason = Un apel îl arată pe Bram și casa lui. Poate întreba întâi un adult.
rela-middle-broccoli-chat-call-ask = Trebuie să întreb întâi un adult.
rela-middle-broccoli-chat-call-ask-reason = Un prieten adevărat poate aștepta asta.
rela-middle-broccoli-chat-picture-1 = Nu întreba! Trimite-mi o poză cu tine fără haine.
rela-middle-broccoli-chat-picture-2 = E secretul nostru.
rela-middle-broccoli-chat-picture-no = Nu!
rela-middle-broccoli-chat-picture-no-reason = Ăsta e un nu tare. Acum și spune.
rela-middle-broccoli-chat-picture-quiet = Nu spune nimănui
rela-middle-broccoli-chat-picture-quiet-reason = Secretul ăsta e prea greu pentru unul singur. Bram poate spune.
rela-middle-broccoli-chat-picture-tell = Îi spune lui Mole
rela-middle-broccoli-chat-picture-tell-reason = Nimeni nu are voie să ceară așa o poză. Bram face bine că spune.
rela-middle-broccoli-chat-again-1 = Dar mă plăceai!
rela-middle-broccoli-chat-again-tell = Îi spune lui Mole
rela-middle-broccoli-chat-again-tell-reason = Bram poate plăcea pe cineva și tot să spună. E bine așa.
rela-middle-broccoli-chat-again-sorry = Scuze! Nu te supăra.
rela-middle-broccoli-chat-again-sorry-reason = Bram nu a făcut nimic rău. Poate spune și poate opri chatul.
rela-middle-broccoli-chat-thanks-1 = Mulțumesc că mi-ai spus. Nu ești de vină.
rela-middle-broccoli-chat-thanks-block = Îl blochează cu domnul Mole
rela-middle-broccoli-chat-thanks-block-reason = Bram a spus întâi. Acum un adult ajută să blocheze.
rela-middle-broccoli-chat-thanks-mine = Ba da. Am vorbit cu el.
rela-middle-broccoli-chat-thanks-mine-reason = E în regulă să vorbești. De vină e cel care a cerut.

## Talk: what makes trust
rela-middle-broccoli-trust-prompt = Ce face cineva ca să poți avea încredere în el?
rela-middle-broccoli-trust-starter = Am încredere în cineva care …

## Exit: the last question uses the words of a promise
rela-middle-broccoli-goodbye-song-question = Wren a zis da la un film cu un cântec. Acum se rușinează. Ce poate zice?
rela-middle-broccoli-goodbye-song-now = M-am răzgândit
rela-middle-broccoli-goodbye-song-now-reason = Poate zice asta oricând. Un prieten bun se oprește.
rela-middle-broccoli-goodbye-song-sick = Mă doare urechea
rela-middle-broccoli-goodbye-song-sick-reason = Nu are nevoie de o scuză. Ajunge „M-am răzgândit”.
rela-middle-broccoli-goodbye-song-fine = Bine, hai
rela-middle-broccoli-goodbye-song-fine-reason = E cântecul ei. Tot poate zice nu.
rela-middle-broccoli-goodbye-pie-question = Fenn primește un e-mail: „Sună-mă! Clubul Plăcintă.” Nu cunoaște numele. Ce face întâi?
    .easy = Clubul Plăcintă e nou pentru Fenn. „Sună-mă!” zice. Ce face întâi?
rela-middle-broccoli-goodbye-pie-write = Întreabă Clubul cine e
rela-middle-broccoli-goodbye-pie-write-reason = Pot răspunde orice. Un adult se poate uita întâi.
rela-middle-broccoli-goodbye-pie-call = Sună, că îi place plăcinta
rela-middle-broccoli-goodbye-pie-call-reason = Și mie! Dar nu poate ști cine e. Întreabă întâi.
rela-middle-broccoli-goodbye-pie-ask = Întreabă un adult
rela-middle-broccoli-goodbye-pie-ask-reason = Se uită împreună la nume. La apeluri și e-mailuri noi întrebăm.
rela-middle-broccoli-goodbye-meet-question = Promisiunea lui Bram: nu accept niciodată să mă văd cu cineva doar de pe internet. Regele Legumă vrea o întâlnire. Ce se potrivește?
    .easy = Regele Legumă vrea o întâlnire. Ce se potrivește cu promisiunea lui Bram?
rela-middle-broccoli-goodbye-meet-shop = Într-un magazin plin
rela-middle-broccoli-goodbye-meet-shop-reason = Plin sau nu, Bram nu îl cunoaște. Zice nu și spune.
rela-middle-broccoli-goodbye-meet-mate = Merge cu Fenn
rela-middle-broccoli-goodbye-meet-mate-reason = Nici doi prieteni nu știu cine vine. Zice nu și spune.
rela-middle-broccoli-goodbye-meet-tell = Zice nu și spune unui adult
rela-middle-broccoli-goodbye-meet-tell-reason = Asta e promisiunea, ținută. Bram nu e de vină că a fost întrebat.

## Story: somebody in a game likes what Marlo likes. The bubble is Captain Jam’s.
rela-middle-jam-chips-jam-1 = Marlo joacă Bărci pe Note. Mănâncă gem pe cartofi prăjiți când joacă. Nimănui altcuiva nu îi place.
    .easy = Marlo joacă Bărci pe Note. Îi place gemul pe cartofi prăjiți.
rela-middle-jam-chips-jam-2 = Apoi îi scrie un jucător, Căpitanul Gem.
rela-middle-jam-chips-jam-2-bubble = Și mie îmi place gemul pe cartofi!
rela-middle-jam-chips-jam-3 = „Suntem gemeni de gem!” zice Marlo. Îl cunoaște acum pe Căpitanul Gem?

## Sort: what Marlo has seen, and what was only said
rela-middle-jam-chips-seen-question = Ce a văzut Marlo? Ce a spus doar Căpitanul Gem?
rela-middle-jam-chips-seen-basket-1 = Marlo a văzut
rela-middle-jam-chips-seen-basket-2 = Doar vorbe pe ecran
rela-middle-jam-chips-seen-drum = E bun la barca cu tobe
rela-middle-jam-chips-seen-drum-reason = Marlo vede asta când joacă.
rela-middle-jam-chips-seen-wait = Așteaptă când Marlo e încet
rela-middle-jam-chips-seen-wait-reason = Marlo vede și asta. E un joc frumos.
rela-middle-jam-chips-seen-chips = Mănâncă gem pe cartofi
rela-middle-jam-chips-seen-chips-reason = Poate fi adevărat. Sau poate fi un fel de a fi plăcut.
rela-middle-jam-chips-seen-age = Are opt ani
rela-middle-jam-chips-seen-age-reason = Oricine poate scrie un opt.
rela-middle-jam-chips-seen-town = Locuiește aproape
rela-middle-jam-chips-seen-town-reason = Marlo nu poate vedea asta într-un joc.

## Match: knowing, liking, trusting
rela-middle-jam-chips-words-question = Să placi e repede. Încrederea cere timp. Găsește perechile.
rela-middle-jam-chips-words-like = A plăcea
rela-middle-jam-chips-words-like-partner = E haioasă și vreau să ne mai jucăm
rela-middle-jam-chips-words-like-reason = Poți plăcea pe cineva într-un minut.
rela-middle-jam-chips-words-know = A cunoaște
rela-middle-jam-chips-words-know-partner = Ne-am întâlnit, iar adulții mei o știu
rela-middle-jam-chips-words-know-reason = Ca să cunoști pe cineva, vă întâlniți cu adulții voștri acolo.
rela-middle-jam-chips-words-trust = Încredere
rela-middle-jam-chips-words-trust-partner = S-a ținut de cuvânt iar și iar
rela-middle-jam-chips-words-trust-reason = Încrederea crește cu fiecare promisiune ținută.
rela-middle-jam-chips-words-unsure = Nu știu sigur
rela-middle-jam-chips-words-unsure-partner = Mă strânge burta, așa că întreb un adult
rela-middle-jam-chips-words-unsure-reason = O burtă strânsă e un motiv bun să întrebi.

## Choice: a video call. The bubble is Captain Jam’s.
rela-middle-jam-chips-call-bubble = Apel video? Arată-mi cartofii!
rela-middle-jam-chips-call-question = Ce poate face Marlo întâi?
rela-middle-jam-chips-call-chips = Arată doar cartofii
rela-middle-jam-chips-call-chips-reason = Isteț! Dar apelul aude și vede mai mult. Întreabă întâi.
rela-middle-jam-chips-call-tap = Apasă da, un minut
rela-middle-jam-chips-call-tap-reason = Un minut ajunge ca să-l vadă pe el și casa lui.
rela-middle-jam-chips-call-ask = Întreabă un adult de acasă
rela-middle-jam-chips-call-ask-reason = Hotărăsc împreună. Apelurile sunt pentru oameni cunoscuți.

## Chat: Marlo has said yes to a meeting, and changes his mind
rela-middle-jam-chips-shop-question = Pe Marlo îl strânge burta. Ce poate face acum?
rela-middle-jam-chips-shop-place = Bărci pe Note
rela-middle-jam-chips-shop-comet = Marlo
rela-middle-jam-chips-shop-jam = Căpitanul Gem
rela-middle-jam-chips-shop-adult = Mătușa lui Marlo
rela-middle-jam-chips-shop-yes-1 = Ne vedem sâmbătă la cartofi prăjiți!
rela-middle-jam-chips-shop-yes-2 = Bine!
rela-middle-jam-chips-shop-yes-3 = Super! Doar tu și eu.
rela-middle-jam-chips-shop-yes-no = M-am răzgândit. Nu.
rela-middle-jam-chips-shop-yes-no-reason = A zis da, iar acum zice nu. E în regulă.
rela-middle-jam-chips-shop-yes-go = Merge, că a zis bine
rela-middle-jam-chips-shop-yes-go-reason = Un da se poate schimba. Îl știe pe Căpitan doar de pe internet.
rela-middle-jam-chips-shop-yes-late = S-ar putea să întârzii.
rela-middle-jam-chips-shop-yes-late-reason = Sună ca un da. Marlo poate zice nu.
rela-middle-jam-chips-shop-cross-1 = Ai promis! Dacă spui, nu mai suntem prieteni.
rela-middle-jam-chips-shop-cross-sorry = Scuze! Vin.
rela-middle-jam-chips-shop-cross-sorry-reason = Un prieten nu te împinge așa. Marlo poate păstra și poate spune.
rela-middle-jam-chips-shop-cross-block = Îl blochează acum
rela-middle-jam-chips-shop-cross-block-reason = Asta vine la urmă, cu un adult. Întâi păstrează și spune.
rela-middle-jam-chips-shop-cross-keep = Păstrează mesajul ca să arate
rela-middle-jam-chips-shop-cross-keep-reason = Acum un adult poate vedea ce s-a spus.
rela-middle-jam-chips-shop-tell-1 = Alo? Te-ai supărat?
rela-middle-jam-chips-shop-tell-tell = Îi spune mătușii
rela-middle-jam-chips-shop-tell-tell-reason = Mătușa se bucură. Marlo nu va avea necazuri pentru că a spus.
rela-middle-jam-chips-shop-tell-quiet = Tace și speră să se oprească
rela-middle-jam-chips-shop-tell-quiet-reason = Poate nu se oprește singur. Un adult poate ajuta.
rela-middle-jam-chips-shop-help-1 = Ai făcut bine. Nu ești de vină.
rela-middle-jam-chips-shop-help-block = Îl blochează împreună
rela-middle-jam-chips-shop-help-block-reason = Păstrează, spune, apoi un adult ajută să blocheze.
rela-middle-jam-chips-shop-help-mine = Ba da. Eu am zis bine.
rela-middle-jam-chips-shop-help-mine-reason = Are voie să se răzgândească. Asta a făcut, și a spus.

## Choice: a private picture is asked for. It is told at once.
rela-middle-jam-chips-picture-question = Un jucător îi cere lui Conker o poză cu părțile ei intime. Ce ajută cel mai mult?
rela-middle-jam-chips-picture-no = Zice nu și uită
rela-middle-jam-chips-picture-no-reason = Un nu e tare. Și spune, ca să primească ajutor.
rela-middle-jam-chips-picture-tell = Spune imediat unui adult
rela-middle-jam-chips-picture-tell-reason = Nimeni nu are voie să ceară asta. Ea nu e de vină, chiar dacă a vorbit cu el.
rela-middle-jam-chips-picture-feet = Trimite una cu picioarele
rela-middle-jam-chips-picture-feet-reason = Atunci jucătorul poate cere mai mult. Conker poate spune, iar un adult poate ajuta.

## Say: the sentence is rehearsed aloud
rela-middle-jam-chips-say-prompt = Marlo își mănâncă liniștit cartofii. Spune ce l-a ajutat.
rela-middle-jam-chips-say-sentence = Am zis da mai devreme, iar acum zic nu.

## Exit: the last question uses the words of a promise
rela-middle-jam-chips-goodbye-tower-question = Marlo are o poză haioasă cu Conker, care doarme în autobuz. Ce face întâi?
    .easy = Marlo are o poză haioasă cu Conker. Ce face întâi?
rela-middle-jam-chips-goodbye-tower-ask = Îi cere voie
rela-middle-jam-chips-goodbye-tower-ask-reason = E poza ei, ea zice da sau nu. Zice nu, așa că poza dispare.
rela-middle-jam-chips-goodbye-tower-blur = O trimite cu o pălărie desenată
rela-middle-jam-chips-goodbye-tower-blur-reason = Pălăria e haioasă. Dar e tot Conker. Întreab-o întâi.
rela-middle-jam-chips-goodbye-tower-send = O trimite unui singur prieten
rela-middle-jam-chips-goodbye-tower-send-reason = Un prieten o poate trimite la zece. E fața lui Conker.
rela-middle-jam-chips-goodbye-mail-question = Un e-mail zice: „Sunt eu, prietenul tău din jocul cu bărci!” Ce știe Marlo?
    .easy = Un e-mail zice: „Sunt eu!” Ce știe Marlo?
rela-middle-jam-chips-goodbye-mail-none = Nu știe cine e. Întreabă un adult
rela-middle-jam-chips-goodbye-mail-none-reason = Un nume e doar un cuvânt. Un adult se poate uita cu el.
rela-middle-jam-chips-goodbye-mail-fun = E distractiv, deci e sigur
rela-middle-jam-chips-goodbye-mail-fun-reason = Distracția e plăcută. Nu arată cine e.
rela-middle-jam-chips-goodbye-mail-friend = E Căpitanul Gem
rela-middle-jam-chips-goodbye-mail-friend-reason = Oricine poate scrie asta. Îl lasă așa și întreabă.
rela-middle-jam-chips-goodbye-meet-question = Promisiunea despre întâlniri se termină așa: dacă mi se cere, spun unui adult. Când poate spune Marlo?
    .easy = Dacă cineva cere o întâlnire, Marlo spune. Când poate spune?
rela-middle-jam-chips-goodbye-meet-first = Doar dacă a zis nu
rela-middle-jam-chips-goodbye-meet-first-reason = Poate spune și dacă a zis da. Nu e de vină.
rela-middle-jam-chips-goodbye-meet-any = Oricând
rela-middle-jam-chips-goodbye-meet-any-reason = Nu e niciodată prea târziu. Poate că a zis da sau nu.
rela-middle-jam-chips-goodbye-meet-soon = Doar în aceeași zi
rela-middle-jam-chips-goodbye-meet-soon-reason = Aceeași zi e bine. Și mai târziu e bine.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-middle-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
rela-middle-helpers-teacher = Învățătorul meu
rela-middle-helpers-class = Un adult care ajută în clasă
rela-middle-helpers-lunch = Ajutor la prânz
rela-middle-helpers-office = Secretariatul școlii
rela-middle-helpers-home = Un adult de acasă
rela-middle-helpers-family = Un adult din familia mea
