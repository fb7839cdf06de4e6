# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-older.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-older-title = Un ga-ga, un mmm și un da adevărat
rela-older-outcome-trust = Știu că a plăcea nu înseamnă încă a avea încredere.
rela-older-outcome-mind = Cer un da de fiecare dată, iar pe al meu îl pot schimba.
rela-older-outcome-picture = Cineva îmi cere o poză intimă? Zic nu și spun. Nu sunt de vină.
rela-older-outcome-friend = Pot ajuta un prieten spunând unui adult.

## Story: a voice message meant for one goes round. The bubble is the honk.
rela-older-goose-honk-honk-1 = Tumble știe să gâgâie ca o gâscă. Îi trimite un gâgâit prietenei lui, Bramble.
rela-older-goose-honk-honk-1-bubble = Ga-ga!
rela-older-goose-honk-honk-2 = Bramble îl dă mai departe la tot clubul de înot. Până joi, jumătate de școală se trezește cu gâgâitul acela.
    .easy = Bramble îl dă mai departe. Până joi, jumătate de școală se trezește cu el.
rela-older-goose-honk-honk-3 = Vineri, două gâște adevărate merg după Tumble la școală. El râde, dar simte și ceva ciudat. L-a trimis unui singur om.
    .easy = Vineri, două gâște adevărate merg după Tumble la școală. L-a trimis unui singur om.

## Choice: Bramble did not ask
rela-older-goose-honk-sorry-question = Tumble îi spune lui Bramble ce simte. Ce poate face ea acum?
rela-older-goose-honk-sorry-quiet = Îl șterge și nu zice nimic
rela-older-goose-honk-sorry-quiet-reason = Jumătate de școală tot îl are. Tumble ar fi singur cu asta.
rela-older-goose-honk-sorry-mend = Zice scuze și îi roagă pe ceilalți să șteargă
rela-older-goose-honk-sorry-mend-reason = Nu le poate lua pe toate înapoi. Dar Tumble poate avea iar încredere.
rela-older-goose-honk-sorry-proud = Îi zice să fie mândru
rela-older-goose-honk-sorry-proud-reason = E un gâgâit grozav! Dar el a ales un om, nu jumătate de școală.

## Match: knowing, liking, trusting, and pressure
rela-older-goose-honk-words-question = Rook e nou în aplicația de înot a lui Bramble. Ei îi place de Rook. Asta e încredere? Găsește perechile.
    .easy = Lui Bramble îi place de Rook. Asta e încredere? Găsește perechile.
rela-older-goose-honk-words-like = A plăcea
rela-older-goose-honk-words-like-partner = Mă face să râd
rela-older-goose-honk-words-like-reason = Poți plăcea pe cineva într-un minut. Asta spune puțin despre el.
rela-older-goose-honk-words-know = A cunoaște
rela-older-goose-honk-words-know-partner = Ne-am întâlnit, iar adulții mei îl cunosc
rela-older-goose-honk-words-know-reason = Pe cineva îl cunoști în viața adevărată. Îl știu și adulții tăi.
rela-older-goose-honk-words-trust = Încredere
rela-older-goose-honk-words-trust-partner = S-a ținut de cuvânt ani întregi
rela-older-goose-honk-words-trust-reason = Încrederea se face din promisiuni ținute, puțin câte puțin.
rela-older-goose-honk-words-push = Presiune
rela-older-goose-honk-words-push-partner = „Fă acum, sau mă supăr”
rela-older-goose-honk-words-push-reason = Cine ține la tine poate aștepta răspunsul.

## Chat: gifts first, then a secret, then a private picture. It is told at once.
rela-older-goose-honk-chat-question = Ce poate face Bramble acum?
rela-older-goose-honk-chat-place = Pleosc
rela-older-goose-honk-chat-bramble = Bramble
rela-older-goose-honk-chat-rook = Rook
rela-older-goose-honk-chat-aunt = Mătușa lui Bramble
rela-older-goose-honk-chat-gift-1 = Ți-am trimis 500 de monede. Ești specială.
rela-older-goose-honk-chat-gift-2 = Prietenii tăi nu te înțeleg ca mine.
rela-older-goose-honk-chat-gift-ask = Întreb acasă înainte să primesc cadouri.
rela-older-goose-honk-chat-gift-ask-reason = Cineva bun nu are nimic împotrivă.
rela-older-goose-honk-chat-gift-thanks = Uau, mulțumesc! Tu mă înțelegi.
rela-older-goose-honk-chat-gift-thanks-reason = E plăcut de auzit. Dar un cadou de pe internet poate avea un preț. Poate întreba un adult.
rela-older-goose-honk-chat-picture-1 = Atunci fă ceva pentru mine. Trimite o poză fără bluză.
rela-older-goose-honk-chat-picture-2 = Nu spune. Vor da vina pe tine.
rela-older-goose-honk-chat-picture-coins = Atunci ia-ți monedele înapoi!
rela-older-goose-honk-chat-picture-coins-reason = Rook poate vrea apoi altceva. Un adult o poate ajuta cu asta.
rela-older-goose-honk-chat-picture-tell = Îi spune acum mătușii
rela-older-goose-honk-chat-picture-tell-reason = Nimeni nu are voie să ceară asta. Bramble nu e de vină și poate spune.
rela-older-goose-honk-chat-picture-no = Nu. Eu nu fac asta.
rela-older-goose-honk-chat-picture-no-reason = Un nu tare. Acum poate și să spună.
rela-older-goose-honk-chat-again-1 = Îmi ești datoare. Credeam că ai încredere în mine.
rela-older-goose-honk-chat-again-tell = Îi spune acum mătușii
rela-older-goose-honk-chat-again-tell-reason = Nu e datoare cu nimic. Acum un adult poate ajuta.
rela-older-goose-honk-chat-again-leave = Iese și nu vorbește niciodată despre asta
rela-older-goose-honk-chat-again-leave-reason = E bine să iasă. Dar e greu de dus. Poate și să spună.
rela-older-goose-honk-chat-thanks-1 = Mă bucur mult că mi-ai spus. Nu ești de vină.
rela-older-goose-honk-chat-thanks-block = Îl raportează și îl blochează împreună
rela-older-goose-honk-chat-thanks-block-reason = A spus întâi. Acum un adult ajută să blocheze.
rela-older-goose-honk-chat-thanks-mine = Ba da. Mi-a plăcut să vorbim.
rela-older-goose-honk-chat-thanks-mine-reason = Nu e o vină că ți-a plăcut. De vină e cel care a cerut.

## Choice: a friend has sent one. It is not too late.
rela-older-goose-honk-friend-question = Tumble șoptește: anul trecut i-a trimis cuiva o poză intimă. Îi e frică. Ce poate face Bramble?
    .easy = Tumble i-a trimis cuiva o poză intimă. Îi e frică. Ce poate face Bramble?
rela-older-goose-honk-friend-see = Cere s-o vadă, ca să ajute
rela-older-goose-honk-friend-see-reason = Nimeni nu trebuie s-o vadă. Un adult știe ce e de făcut.
rela-older-goose-honk-friend-with = Merge cu el la un adult
rela-older-goose-honk-friend-with-reason = Nu e niciodată prea târziu. Tumble nu e de vină, iar adulții pot ajuta.
rela-older-goose-honk-friend-promise = Promite să nu spună nimănui
rela-older-goose-honk-friend-promise-reason = Sună frumos. Dar atunci sunt doi singuri cu asta și nu ajută nimeni.

## Talk: what makes telling easier
rela-older-goose-honk-easier-prompt = Ce pot face adulții ca să fie mai ușor de spus?
rela-older-goose-honk-easier-starter = Ajută când un adult …

## Say: the sentence is rehearsed aloud
rela-older-goose-honk-say-prompt = Spune ca și cum ai crede. E adevărat.
rela-older-goose-honk-say-sentence = Nu sunt de vină și o să spun.

## Exit: the second question uses the words of a promise
rela-older-goose-honk-goodbye-call-question = Luni, Bramble a zis da la un apel cu Tumble. Azi nu are chef. Ce e adevărat?
    .easy = Bramble a zis da la un apel. Azi nu vrea. Ce e adevărat?
rela-older-goose-honk-goodbye-call-rude = E urât să zici nu acum
rela-older-goose-honk-goodbye-call-rude-reason = Un nu frumos nu e urât. Prietenii pot aștepta.
rela-older-goose-honk-goodbye-call-hide = Trebuie să găsească o scuză
rela-older-goose-honk-goodbye-call-hide-reason = Nu e nevoie de scuze. Ajunge „Azi nu”.
rela-older-goose-honk-goodbye-call-now = Azi poate zice nu
rela-older-goose-honk-goodbye-call-now-reason = Un da e pentru data aceea. Poate întreba acasă și poate alege din nou.
rela-older-goose-honk-goodbye-meet-question = Promisiunea lui Bramble: nu accept niciodată să mă văd cu cineva doar de pe internet. Ce se potrivește?
rela-older-goose-honk-goodbye-meet-month = Îl vede pe Rook după o lună de chat
rela-older-goose-honk-goodbye-meet-month-reason = O lună de chat nu arată cine scrie.
rela-older-goose-honk-goodbye-meet-tell = Rook vrea o întâlnire. Ea zice nu și spune
rela-older-goose-honk-goodbye-meet-tell-reason = Asta e promisiunea, ținută. Se termină tot cu un adult.
rela-older-goose-honk-goodbye-meet-pool = Îl vede pe Rook la un bazin plin
rela-older-goose-honk-goodbye-meet-pool-reason = Un bazin plin nu arată cine e Rook. Bramble poate zice nu și poate spune.
rela-older-goose-honk-goodbye-picture-question = Lui Tumble i s-a cerut o poză intimă, iar el a zis da. Ce urmează?
rela-older-goose-honk-goodbye-picture-have = Un da e un da
rela-older-goose-honk-goodbye-picture-have-reason = Orice da se poate lua înapoi, oricând.
rela-older-goose-honk-goodbye-picture-tell = Se poate răzgândi și poate spune
rela-older-goose-honk-goodbye-picture-tell-reason = Oricând și la orice pas. Tumble nu e de vină.
rela-older-goose-honk-goodbye-picture-late = E prea târziu
rela-older-goose-honk-goodbye-picture-late-reason = Nu e niciodată prea târziu să spui.

## Story: a pyjama call, and a picture nobody was asked for. The bubble is Pebble’s.
rela-older-llama-pyjamas-call-1 = Patru prieteni întreabă acasă. Apoi fac un apel în pijama. Pijamaua lui Pebble are o glugă de lamă care fredonează.
    .easy = Patru prieteni întreabă acasă. Apoi fac un apel în pijama.
rela-older-llama-pyjamas-call-2 = Pebble face dansul lamei. Doi cad din pat.
rela-older-llama-pyjamas-call-2-bubble = Mmm, mmm, mmm!
rela-older-llama-pyjamas-call-3 = Marlo face o poză ecranului. Până dimineață, o lamă care fredonează e poza chatului clasei.
    .easy = Marlo face o poză. Până dimineață, e în chatul clasei.

## Sort: a real yes, or not
rela-older-llama-pyjamas-yes-question = Marlo zice scuze și o dă jos. Care e un da adevărat?
    .easy = Marlo zice scuze. Care e un da adevărat?
rela-older-llama-pyjamas-yes-basket-1 = Un da adevărat
rela-older-llama-pyjamas-yes-basket-2 = Nu e un da
rela-older-llama-pyjamas-yes-stop = „Bine, bine, nu mai insista”
rela-older-llama-pyjamas-yes-stop-reason = Un da obosit nu e un da. Vine din presiune.
rela-older-llama-pyjamas-yes-silent = Nu zice nimic
rela-older-llama-pyjamas-yes-silent-reason = Tăcerea nu e un da. Mai întreabă, frumos.
rela-older-llama-pyjamas-yes-smile = „Hai, trimite!”, râzând
rela-older-llama-pyjamas-yes-smile-reason = Vorbele și fața ei spun la fel. Tot se poate răzgândi.
rela-older-llama-pyjamas-yes-four = „Da, dar doar pentru noi patru”
rela-older-llama-pyjamas-yes-four-reason = E un da pentru patru. Al cincilea are nevoie de un da nou.
rela-older-llama-pyjamas-yes-old = A zis da săptămâna trecută
rela-older-llama-pyjamas-yes-old-reason = Acel da era pentru poza aceea.

## Build: who is on the next call
rela-older-llama-pyjamas-list-question = Cei patru plănuiesc un apel nou. Ajută-i să-l pregătească.
rela-older-llama-pyjamas-list-who = Cine poate intra?
rela-older-llama-pyjamas-list-who-four = Doar noi patru, care ne cunoaștem
rela-older-llama-pyjamas-list-who-four-reason = S-au întâlnit și știu și adulții de acasă.
rela-older-llama-pyjamas-list-who-link = Oricine are linkul
rela-older-llama-pyjamas-list-who-link-reason = Un link poate ajunge la oameni pe care nu îi cunoaște nimeni.
rela-older-llama-pyjamas-list-pics = Poze ale ecranului
rela-older-llama-pyjamas-list-pics-ask = Întrebăm mereu
rela-older-llama-pyjamas-list-pics-ask-reason = Un da pentru fiecare poză păstrează încrederea.
rela-older-llama-pyjamas-list-pics-free = Oricând
rela-older-llama-pyjamas-list-pics-free-reason = Atunci cea mai caraghioasă față ajunge peste tot. Întrebați mereu.
rela-older-llama-pyjamas-list-new = Un e-mail: „Lasă-mă!”
rela-older-llama-pyjamas-list-new-in = Îl lasă, ca să fie drăguți
rela-older-llama-pyjamas-list-new-in-reason = Oricine poate scrie asta. Pot întreba în clasă cine e.
rela-older-llama-pyjamas-list-new-wait = Nu acum, întreabă la școală
rela-older-llama-pyjamas-list-new-wait-reason = Frumos și clar. Ce îți place poate aștepta până cunoști.
rela-older-llama-pyjamas-list-done = Toți patru știu cine e acolo și ce se întâmplă cu pozele.

## Chat: somebody she likes pushes for a private picture. It is told at once.
rela-older-llama-pyjamas-chat-question = Ce poate face Pebble acum?
rela-older-llama-pyjamas-chat-place = Chatul Scenei
rela-older-llama-pyjamas-chat-widget = Pebble
rela-older-llama-pyjamas-chat-dash = Dash
rela-older-llama-pyjamas-chat-teacher = Profesor
rela-older-llama-pyjamas-chat-like-1 = Ai fost așa de haioasă la clubul de teatru. Îmi place de tine.
rela-older-llama-pyjamas-chat-like-2 = Ție îți place de mine?
rela-older-llama-pyjamas-chat-like-yes = Da! Și tu ești haios.
rela-older-llama-pyjamas-chat-like-yes-reason = E în regulă să placi pe cineva și s-o spui.
rela-older-llama-pyjamas-chat-like-later = Îți spun la club.
rela-older-llama-pyjamas-chat-like-later-reason = Se poate gândi pe îndelete. Și asta e în regulă.
rela-older-llama-pyjamas-chat-picture-1 = Atunci trimite-mi o poză în lenjerie. Toți fac asta.
rela-older-llama-pyjamas-chat-picture-once = Bine, dar șterge-o după.
rela-older-llama-pyjamas-chat-picture-once-reason = Nimeni nu poate ști că a dispărut. Pebble poate zice nu și poate spune.
rela-older-llama-pyjamas-chat-picture-no = Nu. Că îmi place de tine nu e un da la asta.
rela-older-llama-pyjamas-chat-picture-no-reason = E un nu clar. Acum poate și să spună.
rela-older-llama-pyjamas-chat-picture-tell = Spune unui profesor
rela-older-llama-pyjamas-chat-picture-tell-reason = Nimeni nu are voie să ceară asta, la orice vârstă. Când spune, îl poate ajuta și pe el să se oprească.
rela-older-llama-pyjamas-chat-push-1 = Dacă ți-ar plăcea de mine, ai face-o. Prietenii m-au provocat.
rela-older-llama-pyjamas-chat-push-tell = Spune unui profesor
rela-older-llama-pyjamas-chat-push-tell-reason = Poate că și el e sub presiune. Un adult îi poate ajuta pe amândoi.
rela-older-llama-pyjamas-chat-push-sorry = Scuze. Lasă-mă o zi.
rela-older-llama-pyjamas-chat-push-sorry-reason = O zi de griji nu ajută. Nu are pentru ce să ceară scuze.
rela-older-llama-pyjamas-chat-push-quiet = Tace și nu mai merge la teatru
rela-older-llama-pyjamas-chat-push-quiet-reason = Atunci pierde ce îi place. Un adult poate ajuta cu asta.
rela-older-llama-pyjamas-chat-thanks-1 = Mulțumesc, Pebble. Nu ești de vină și poți veni în continuare la club.
rela-older-llama-pyjamas-chat-thanks-mine = Dar am zis că îmi place de el.
rela-older-llama-pyjamas-chat-thanks-mine-reason = Era adevărat și în regulă. Nu a fost niciodată un da la o poză.
rela-older-llama-pyjamas-chat-thanks-block = Îl blochează deocamdată, cu profesorul
rela-older-llama-pyjamas-chat-thanks-block-reason = A spus întâi. Acum un adult ajută cu restul.

## Feel: liking and feeling bad at once. No answer is wrong.
rela-older-llama-pyjamas-feel-question = Lui Pebble îi plăcea de Dash. Apoi el a cerut asta. Cum s-ar putea simți?
rela-older-llama-pyjamas-feel-says = Toate pot fi adevărate, chiar și două deodată. A făcut bine că a spus.

## Choice: a private picture of somebody goes round. Such a picture is never kept or sent; it is told.
rela-older-llama-pyjamas-round-question = O poză intimă cu o fată din școală trece de la unul la altul. Apare pe telefonul lui Marlo. Ce o ajută cel mai mult pe fată?
    .easy = Marlo primește o poză intimă cu o fată din școală. Ce o ajută cel mai mult?
rela-older-llama-pyjamas-round-gone = O șterge și nu zice nimic
rela-older-llama-pyjamas-round-gone-reason = Tot ar trece de la unul la altul, iar ea ar fi singură cu asta.
rela-older-llama-pyjamas-round-tell = Lasă telefonul și spune acum unui adult
rela-older-llama-pyjamas-round-tell-reason = Adulții pot ajuta s-o dea jos. Nu e vina ei, nici a lui.
rela-older-llama-pyjamas-round-warn = I-o trimite fetei, ca să știe
rela-older-llama-pyjamas-round-warn-reason = Nu se trimite niciodată mai departe, nici ca ajutor. Un adult îi poate spune cu grijă.

## Say: the sentence is rehearsed aloud
rela-older-llama-pyjamas-say-prompt = Spune cu Pebble, încet și sigur.
rela-older-llama-pyjamas-say-sentence = Nu sunt de vină și o să spun.

## Exit: the second question uses the words of a promise
rela-older-llama-pyjamas-goodbye-llama-question = Pebble a zis întâi da la un film cu lama. Acum vrea să dispară. Ce poate zice Marlo?
    .easy = Pebble a zis da la un film cu lama. Acum zice nu. Ce poate zice Marlo?
rela-older-llama-pyjamas-goodbye-llama-but = Dar ai zis da înainte
rela-older-llama-pyjamas-goodbye-llama-but-reason = A zis, pentru ziua aceea. Un da se poate schimba.
rela-older-llama-pyjamas-goodbye-llama-likes = Dar are patruzeci de inimi
rela-older-llama-pyjamas-goodbye-llama-likes-reason = Patruzeci de inimi și o lamă tristă. Întâi contează „nu”-ul ei.
rela-older-llama-pyjamas-goodbye-llama-sure = Sigur, și îi rog și pe ceilalți
rela-older-llama-pyjamas-goodbye-llama-sure-reason = Așa face un prieten. „Nu”-ul ei contează la fel ca „da”-ul ei.
rela-older-llama-pyjamas-goodbye-meet-question = Promisiunea lui Marlo: nu accept niciodată să mă văd cu cineva doar de pe internet. Despre cine e vorba?
rela-older-llama-pyjamas-goodbye-meet-old = Doar despre adulți
rela-older-llama-pyjamas-goodbye-meet-old-reason = Oricine poate zice că are unsprezece ani. E vorba despre toți.
rela-older-llama-pyjamas-goodbye-meet-odd = Doar despre oameni ciudați
rela-older-llama-pyjamas-goodbye-meet-odd-reason = Cei mai mulți par drăguți. Tot nu putem ști sigur cine e.
rela-older-llama-pyjamas-goodbye-meet-nice = Și despre cei drăguți, și de vârsta mea
rela-older-llama-pyjamas-goodbye-meet-nice-reason = Da. Iar dacă îmi cer asta, spun unui adult.
rela-older-llama-pyjamas-goodbye-picture-question = Unui băiat i s-a cerut o poză intimă, iar el a trimis-o. A cui e vina?
    .easy = Un băiat a trimis o poză intimă. I s-a cerut. A cui e vina?
rela-older-llama-pyjamas-goodbye-picture-fault = A lui, că el a trimis-o
rela-older-llama-pyjamas-goodbye-picture-fault-reason = I s-a cerut. De vină e cel care cere.
rela-older-llama-pyjamas-goodbye-picture-tell = Nu a lui, și tot poate spune
rela-older-llama-pyjamas-goodbye-picture-tell-reason = Nu e niciodată prea târziu. Nu va avea necazuri pentru că a spus.
rela-older-llama-pyjamas-goodbye-picture-wait = A nimănui, dacă nu vorbește nimeni
rela-older-llama-pyjamas-goodbye-picture-wait-reason = Atunci e singur cu asta. Dacă spune, un adult poate ajuta.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-older-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
rela-older-helpers-teacher = Învățătorul meu
rela-older-helpers-class = Un adult care ajută în clasă
rela-older-helpers-lunch = Ajutor la prânz
rela-older-helpers-office = Secretariatul școlii
rela-older-helpers-home = Un adult de acasă
rela-older-helpers-family = Un adult din familia mea
