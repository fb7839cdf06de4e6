# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-younger-title = Păr de spaghete! O ureche uriașă!
rela-younger-outcome-ask = Întreb întâi, apoi arăt altora.
rela-younger-outcome-check = Pot zice „Trebuie să întreb.”
rela-younger-outcome-private = Știu că părțile mele intime sunt ale mele.
rela-younger-outcome-meet = Dacă un joc îmi cere o întâlnire, spun.

## Story: spaghetti lands on Bram. It is funny, and Bram laughs too.
rela-younger-spaghetti-hair-1 = Bram și Odi mănâncă. Vai, alunecă!
rela-younger-spaghetti-hair-2 = Acum Bram are păr de spaghete!
rela-younger-spaghetti-hair-2-bubble = Uite, sunt un mop!
rela-younger-spaghetti-hair-3 = Odi vrea să ne arate tuturor!
rela-younger-spaghetti-hair-3-bubble = Clic, am poza!

## Choice: what comes first. The bubble is Odi’s.
rela-younger-spaghetti-first-bubble = E așa de haios!
rela-younger-spaghetti-first-question = Ce poate face Odi întâi?
rela-younger-spaghetti-first-ask = Îi cere voie
rela-younger-spaghetti-first-ask-reason = E părul lui Bram, așa că Bram hotărăște.
rela-younger-spaghetti-first-sorry = O trimite, apoi zice scuze
rela-younger-spaghetti-first-sorry-reason = Scuzele sunt frumoase. Dar e greu s-o iei înapoi.
rela-younger-spaghetti-first-send = O dă unui singur prieten
rela-younger-spaghetti-first-send-reason = Un prieten o poate arăta la zece. Odi îl poate întreba pe Bram.

## Choice: Bram says no. The bubble is Bram’s.
rela-younger-spaghetti-no-bubble = Nu, e doar pentru noi doi!
rela-younger-spaghetti-no-question = Ce poate face Odi?
rela-younger-spaghetti-no-bin = O șterge
rela-younger-spaghetti-no-bin-reason = Acum Bram poate avea încredere în el. Distracția a fost pe bune!
rela-younger-spaghetti-no-hide = O ține ascunsă
rela-younger-spaghetti-no-hide-reason = Bram a zis nu. Odi poate renunța la ea.
rela-younger-spaghetti-no-beg = Mai întreabă de zece ori
rela-younger-spaghetti-no-beg-reason = „Nu” înseamnă nu. Când tot insiști, nu e plăcut.

## Sort: what can be done at once, and what a grown-up is asked about first
rela-younger-spaghetti-go-ask-question = Ce face Odi singur? Când întreabă?
rela-younger-spaghetti-go-ask-basket-1 = O face, gata
rela-younger-spaghetti-go-ask-basket-2 = Întreabă întâi un adult
rela-younger-spaghetti-go-ask-read = Citește cu Bram
rela-younger-spaghetti-go-ask-read-reason = Doi pot citi o carte. Ce frumos!
rela-younger-spaghetti-go-ask-mail = E-mail de la Omul Mop
rela-younger-spaghetti-go-ask-mail-reason = Odi nu îl cunoaște pe Omul Mop. Întreabă întâi.
rela-younger-spaghetti-go-ask-game = Un joc nou
rela-younger-spaghetti-go-ask-game-reason = Un adult vede dacă e potrivit.
rela-younger-spaghetti-go-ask-draw = Desenează un mop
rela-younger-spaghetti-go-ask-draw-reason = E doar hârtie și distracție. Haide!
rela-younger-spaghetti-go-ask-call = Sună la Wren
rela-younger-spaghetti-go-ask-call-reason = Într-un apel se vede înăuntru. Întreabă întâi.

## Say: the sentence is rehearsed aloud
rela-younger-spaghetti-say-ask-prompt = Acum Wren îl sună pe Odi!
rela-younger-spaghetti-say-ask-sentence = Trebuie să întreb întâi pe cineva.

## Order: a snail in a game asks to meet. It is odd and funny, not frightening.
rela-younger-spaghetti-park-question = Un melc din joc zice: „Hai să ne vedem!” Ce face întâi?
rela-younger-spaghetti-park-stop = Oprește jocul
rela-younger-spaghetti-park-stop-reason = Întâi Odi se oprește. Melcul poate aștepta.
rela-younger-spaghetti-park-go = Merge la un adult
rela-younger-spaghetti-park-go-reason = Apoi Odi caută ajutor.
rela-younger-spaghetti-park-tell = Spune ce a zis melcul
rela-younger-spaghetti-park-tell-reason = Acum adultul știe și poate ajuta.

## Story: a calm rule on the way to the pool, then a question. The bubble is Mr Mole’s.
rela-younger-spaghetti-swim-1 = Azi mergem la înot!
rela-younger-spaghetti-swim-1-bubble = Corpul tău e al tău.
rela-younger-spaghetti-swim-2 = Părțile intime sunt sub costumul de baie. Sunt ale tale.
rela-younger-spaghetti-swim-3 = Nimeni nu are voie să ceară poze cu ele. Dacă cere cineva, spunem.

## Exit: somebody asks for a private picture. Bath time stands for no clothes.
rela-younger-spaghetti-goodbye-bath-question = Un joc îi cere lui Odi o poză din baie. Ce ajută?
rela-younger-spaghetti-goodbye-bath-quiet = Zice nu și nu spune nimănui
rela-younger-spaghetti-goodbye-bath-quiet-reason = „Nu” e bine zis! Odi poate și să spună.
rela-younger-spaghetti-goodbye-bath-tell = Îi spune unui adult
rela-younger-spaghetti-goodbye-bath-tell-reason = Odi nu e de vină. Un adult poate ajuta.
rela-younger-spaghetti-goodbye-bath-foam = Trimite una cu spumă
rela-younger-spaghetti-goodbye-bath-foam-reason = Baia e ceva personal. Odi poate spune.

## Choice: a call comes in. The bubble is the tablet’s.
rela-younger-big-ear-ring-bubble = Țrr, țrr
rela-younger-big-ear-ring-question = Sună tableta! Ce poate face Pebble?
rela-younger-big-ear-ring-wait = O ascunde în pat
rela-younger-big-ear-ring-wait-reason = Acum sună patul! Pebble poate întreba.
rela-younger-big-ear-ring-tap = Apasă repede
rela-younger-big-ear-ring-tap-reason = Poate e cineva necunoscut. Întreabă întâi.
rela-younger-big-ear-ring-ask = Întreabă un adult
rela-younger-big-ear-ring-ask-reason = Se uită împreună. E bine să întrebi.

## Story: Gran holds the tablet to her ear, as one holds a telephone.
rela-younger-big-ear-ear-1 = Se uită. E Bunica, așa că răspund!
rela-younger-big-ear-ear-2 = Bunica ține tableta la ureche. Acum e o ureche uriașă!
rela-younger-big-ear-ear-3 = Bebelușul Pom e în baie. Are barbă de spumă!

## Choice: Pom’s bath. The bubble is Pom’s.
rela-younger-big-ear-foam-beard-bubble = Ho, ho, ho!
rela-younger-big-ear-foam-beard-question = Lui Pebble îi place mult. Ce poate face?
rela-younger-big-ear-foam-beard-picture = Face repede o poză
rela-younger-big-ear-foam-beard-picture-reason = Nimeni nu are nevoie de poze din baie.
rela-younger-big-ear-foam-beard-show = O duce pe Bunica să vadă
rela-younger-big-ear-foam-beard-show-reason = Baia e ceva personal. Bunica e pe un ecran.
rela-younger-big-ear-foam-beard-words = Îi povestește Bunicii
rela-younger-big-ear-foam-beard-words-reason = Urechea mare a Bunicii râde! Baia rămâne ceva personal.

## Sort: what Gran may see on a call, and what is private
rela-younger-big-ear-cards-question = Ce poți arăta într-un apel? Ce e personal?
rela-younger-big-ear-cards-basket-1 = Poți arăta
rela-younger-big-ear-cards-basket-2 = E personal
rela-younger-big-ear-cards-bath = Eu în baie
rela-younger-big-ear-cards-bath-reason = Asta e ceva personal. Se poate povesti.
rela-younger-big-ear-cards-shoe = Pălăria mea nouă
rela-younger-big-ear-cards-shoe-reason = Ce haios! Și urechea Bunicii vrea o pălărie.
rela-younger-big-ear-cards-cat = Pisica de pluș
rela-younger-big-ear-cards-cat-reason = Miau! Urechii Bunicii îi place.
rela-younger-big-ear-cards-art = Desenul meu
rela-younger-big-ear-cards-art-reason = E Bunica, o ureche mare!
rela-younger-big-ear-cards-swim = Părțile mele intime
rela-younger-big-ear-cards-swim-reason = Sunt ale tale. Nimeni nu are voie să ceară poze cu ele.

## Say: the sentence is rehearsed aloud
rela-younger-big-ear-say-no-prompt = Un joc cere o poză din baie.
rela-younger-big-ear-say-no-sentence = Nu, o să spun.

## Build: who may call. Pebble sets it up with a grown-up at home.
rela-younger-big-ear-buddies-question = Fă lista de apeluri cu Pebble. Cine poate fi pe listă?
rela-younger-big-ear-buddies-one = Cine e primul?
rela-younger-big-ear-buddies-one-gran = Bunica
rela-younger-big-ear-buddies-one-gran-reason = Pebble o cunoaște pe Bunica, și urechea ei!
rela-younger-big-ear-buddies-one-snail = Melcul dintr-un joc
rela-younger-big-ear-buddies-one-snail-reason = Pebble nu știe cine joacă Melcul.
rela-younger-big-ear-buddies-two = Cine urmează?
rela-younger-big-ear-buddies-two-odi = Marlo din clasă
rela-younger-big-ear-buddies-two-odi-reason = Se joacă la școală. Îl cunosc și adulții.
rela-younger-big-ear-buddies-two-win = Clubul Poneilor
rela-younger-big-ear-buddies-two-win-reason = Nimeni nu știe cine e. Întreabă întâi.
rela-younger-big-ear-buddies-three = Cine plănuiește o vizită?
rela-younger-big-ear-buddies-three-grown = Adulții noștri
rela-younger-big-ear-buddies-three-grown-reason = Adulții o plănuiesc și vin și ei.
rela-younger-big-ear-buddies-three-game = Un prieten dintr-un joc
rela-younger-big-ear-buddies-three-game-reason = Pebble poate zice nu și poate spune.
rela-younger-big-ear-buddies-done = Acum lista are doar oameni cunoscuți. Poate suna cu un adult.

## Match: who helps with what
rela-younger-big-ear-helps-question = Cine poate ajuta? Găsește perechile.
rela-younger-big-ear-helps-class = Un apel urât la școală
rela-younger-big-ear-helps-class-partner = Învățătorul meu
rela-younger-big-ear-helps-class-reason = La școală, învățătorul ajută imediat.
rela-younger-big-ear-helps-play = Tristețe la prânz
rela-younger-big-ear-helps-play-partner = Ajutor la prânz
rela-younger-big-ear-helps-play-reason = La prânz e aproape cineva care ajută.
rela-younger-big-ear-helps-home = Un joc ciudat acasă
rela-younger-big-ear-helps-home-partner = Un adult de acasă
rela-younger-big-ear-helps-home-reason = Acasă, un adult se poate uita și el.

## Exit: ask the one in the picture
rela-younger-big-ear-goodbye-hat-question = Pebble are o poză cu urechea lui Marlo. Ce face întâi?
rela-younger-big-ear-goodbye-hat-some = I-o arată doar lui Biscuit
rela-younger-big-ear-goodbye-hat-some-reason = Biscuit poate spune mai departe. Întreabă-l întâi pe Marlo.
rela-younger-big-ear-goodbye-hat-send = O arată clasei
rela-younger-big-ear-goodbye-hat-send-reason = E urechea lui Marlo. Marlo hotărăște.
rela-younger-big-ear-goodbye-hat-ask = Îi cere voie
rela-younger-big-ear-goodbye-hat-ask-reason = Marlo poate zice da sau nu. Amândouă sunt bune.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-younger-helpers-prompt = Alege doi adulți cărora le poți spune. Unul să fie de la școală.
rela-younger-helpers-teacher = Învățătorul meu
rela-younger-helpers-class = Cineva care ajută în clasă
rela-younger-helpers-lunch = Ajutor la prânz
rela-younger-helpers-office = Secretariatul școlii
rela-younger-helpers-home = Un adult de acasă
rela-younger-helpers-family = Un adult din familia mea
