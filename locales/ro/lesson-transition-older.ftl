# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-older.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-older-title = Autobuz nou, telefon nou, tot eu
transition-older-outcome-phone = Pregătesc un telefon nou cu un adult.
transition-older-outcome-chat = Știu ce să fac când un chat devine urât.
transition-older-outcome-way = Lucrurile despre mine și drumul meu rămân personale.
transition-older-outcome-help = Știu cine mă ajută la școala următoare.

## Story: a first message goes a bit wrong. The phone changes Marlo to Marmalade.
transition-older-marmalade-phone-1 = Marlo începe la școala următoare. Are un abonament de autobuz și un telefon.
    .easy = Marlo are o școală nouă și un telefon nou.
transition-older-marmalade-phone-2 = Intră în chatul clasei. Telefonul îi schimbă numele înainte să se uite.
transition-older-marmalade-phone-2-bubble = Bună tuturor, sunt Marmeladă!
transition-older-marmalade-phone-3 = A doua zi, chiar și șoferul autobuzului îi zice așa. Marlo râde și el.
transition-older-marmalade-phone-3-bubble = Bună dimineața, Marmeladă!

## Build: the switches of a new phone, set with an adult
transition-older-marmalade-switches-question = Marlo și un adult pregătesc telefonul. Ajută-i.
transition-older-marmalade-switches-place = Cine vede unde sunt?
transition-older-marmalade-switches-place-all = Toți
transition-older-marmalade-switches-place-all-reason = Atunci drumul lui spre școală îl văd oameni pe care nu îi cunoaște.
transition-older-marmalade-switches-place-home = Adulții de acasă
transition-older-marmalade-switches-place-home-reason = Ei îl pot găsi. Nimeni altcineva.
transition-older-marmalade-switches-groups = Cine mă adaugă în grupuri?
transition-older-marmalade-switches-groups-known = Cei cunoscuți
transition-older-marmalade-switches-groups-known-reason = Tot poate cere să intre unde vrea.
transition-older-marmalade-switches-groups-any = Oricine
transition-older-marmalade-switches-groups-any-reason = Atunci poate ajunge într-un grup de necunoscuți.
transition-older-marmalade-switches-lock = Ce deschide telefonul?
transition-older-marmalade-switches-lock-easy = 1234
transition-older-marmalade-switches-lock-easy-reason = Jumătate de autobuz ar ghici.
transition-older-marmalade-switches-lock-long = Un cod lung, al lui
transition-older-marmalade-switches-lock-long-reason = Îl știu doar Marlo și un adult de acasă.
transition-older-marmalade-switches-night = Unde doarme?
transition-older-marmalade-switches-night-pillow = Sub pernă
transition-older-marmalade-switches-night-pillow-reason = Bâzâie toată noaptea. Marlo și perna au nevoie de odihnă.
transition-older-marmalade-switches-night-kitchen = În bucătărie
transition-older-marmalade-switches-night-kitchen-reason = Acolo se încarcă telefonul, iar Marlo se încarcă în pat.
transition-older-marmalade-switches-done = Bravo. Telefonul e gata, și Marmeladă la fel.

## Chat: a list of addresses, then a joke at somebody’s cost
transition-older-marmalade-class-chat-question = Ce poate face Marlo?
transition-older-marmalade-class-chat-place = Clasa 7M
transition-older-marmalade-class-chat-marlo = Marlo
transition-older-marmalade-class-chat-biscuit = Crumpet
transition-older-marmalade-class-chat-tumble = Tumble
transition-older-marmalade-class-chat-list-1 = Listă nouă! Scrie numărul tău și strada ta.
transition-older-marmalade-class-chat-list-add = Strada Morii 14
transition-older-marmalade-class-chat-list-add-reason = Acum o au treizeci de oameni, și toți cei cărora le-o arată.
transition-older-marmalade-class-chat-list-no = Nu dau asta. Ne vedem în clasă!
transition-older-marmalade-class-chat-list-no-reason = E clar și prietenos. Nimeni nu trebuie să spună mai mult.
transition-older-marmalade-class-chat-list-part = Scriu doar strada
transition-older-marmalade-class-chat-list-part-reason = O stradă e un indiciu mare. Poate rămâne personală.
transition-older-marmalade-class-chat-drawing-1 = Ia uite desenul lui Tumble! Ha ha.
transition-older-marmalade-class-chat-drawing-2 = Dați-l mai departe, cu toții.
transition-older-marmalade-class-chat-drawing-pass = Ha ha, bine
transition-older-marmalade-class-chat-drawing-pass-reason = E doar o atingere. Pentru Tumble poate fi ca o mulțime.
transition-older-marmalade-class-chat-drawing-keep = Îl păstrează ca să-l arate, nu îl dă mai departe
transition-older-marmalade-class-chat-drawing-keep-reason = La Marlo se oprește. Și poate arăta ce s-a spus.
transition-older-marmalade-class-chat-drawing-quiet = Nu se uită
transition-older-marmalade-class-chat-drawing-quiet-reason = E ușor. Dar atunci Tumble e singur cu asta.
transition-older-marmalade-class-chat-baby-1 = Hai, Marmeladă. E o glumă!
transition-older-marmalade-class-chat-baby-back = Tu nici nu știi să desenezi
transition-older-marmalade-class-chat-baby-back-reason = Atunci sunt doi răniți. Nu trebuie să răspundă.
transition-older-marmalade-class-chat-baby-tell = Îi spune dirigintelui
transition-older-marmalade-class-chat-baby-tell-reason = Dirigintele se bucură că a spus și va vorbi cu clasa.
transition-older-marmalade-class-chat-bus-1 = Bună. L-ați văzut cu toții?
transition-older-marmalade-class-chat-bus-sit = Da, și am spus. Stai cu mine în autobuz?
transition-older-marmalade-class-chat-bus-sit-reason = Tumble îi ține un loc. Desenează un borcan de marmeladă.
transition-older-marmalade-class-chat-bus-nothing = Nu răspunde
transition-older-marmalade-class-chat-bus-nothing-reason = O vorbă bună poate ajuta mult chiar acum.

## Choice: what a photo tells; two answers are good
transition-older-marmalade-bus-photo-question = Poza lui Marlo din autobuz arată ecusonul, stația și un prieten. Vrea s-o pună pe internet. Ce poate face?
    .easy = Poza lui Marlo arată ecusonul și stația. Ce poate face?
transition-older-marmalade-bus-photo-names = O pune fără nume
transition-older-marmalade-bus-photo-names-reason = Ecusonul și stația tot arată unde e în fiecare zi.
transition-older-marmalade-bus-photo-home = O arată adulților de acasă
transition-older-marmalade-bus-photo-home-reason = Le place mult. Rămâne la oameni cunoscuți.
transition-older-marmalade-bus-photo-sky = Întreabă un adult de una doar cu cerul
transition-older-marmalade-bus-photo-sky-reason = Cerul e la fel pentru toți. Nu spune nimic despre el.

## Match: who helps there
transition-older-marmalade-helpers-question = Cine ajută cu ce la școala următoare?
transition-older-marmalade-helpers-chat = Un chat urât
transition-older-marmalade-helpers-chat-partner = Dirigintele meu
transition-older-marmalade-helpers-chat-reason = Dirigintele are grijă de clasă, și în autobuz, și în chaturi.
transition-older-marmalade-helpers-lost = Un telefon sau abonament pierdut
transition-older-marmalade-helpers-lost-partner = Secretariatul școlii
transition-older-marmalade-helpers-lost-reason = Lucrurile pierdute ajung acolo. Și mulți elevi noi!
transition-older-marmalade-helpers-worry = O grijă greu de spus
transition-older-marmalade-helpers-worry-partner = Asistenta școlii
transition-older-marmalade-helpers-worry-reason = Acolo e timp de vorbit și o cameră liniștită.
transition-older-marmalade-helpers-night = Un mesaj înfricoșător sâmbăta
transition-older-marmalade-helpers-night-partner = Un adult de acasă sau o linie de ajutor
transition-older-marmalade-helpers-night-reason = Cineva te poate asculta în orice zi a săptămânii.

## Say: the sentence is rehearsed aloud
transition-older-marmalade-new-prompt = În prima zi ajută să ai cuvintele pregătite. Spune.
transition-older-marmalade-new-sentence = Vin prima dată aici și am nevoie de ajutor, te rog.

## Exit
transition-older-marmalade-end-setup-question = O aplicație nouă vrea să știe unde e Marlo, toată ziua. Ce poate face?
    .easy = O aplicație vrea să știe unde e Marlo. Ce poate face?
transition-older-marmalade-end-setup-on = O pornește, ca s-o încerce
transition-older-marmalade-end-setup-on-reason = Începe imediat să arate unde e. Poate întreba întâi un adult.
transition-older-marmalade-end-setup-off = O lasă oprită și întreabă un adult
transition-older-marmalade-end-setup-off-reason = Se uită la ce îi trebuie aplicației și la ce doar vrea.
transition-older-marmalade-end-setup-week = O încearcă o săptămână
transition-older-marmalade-end-setup-week-reason = Într-o săptămână îi învață tot drumul spre școală.
transition-older-marmalade-end-friend-question = În chat se râde de cineva. Care plan ajută cel mai mult?
transition-older-marmalade-end-friend-keep = Păstrează, spune și e bun cu el
transition-older-marmalade-end-friend-keep-reason = Dirigintele poate ajuta și nimeni nu rămâne singur.
transition-older-marmalade-end-friend-leave = Iese din chat și tace
transition-older-marmalade-end-friend-leave-reason = E bine să ieși. Și mai mult ajută să spui.
transition-older-marmalade-end-friend-back = Râde de altcineva
transition-older-marmalade-end-friend-back-reason = Atunci mai e cineva rănit.
transition-older-marmalade-end-stop-question = Un jucător întreabă cu ce autobuz merge Marlo. Ce poate zice?
transition-older-marmalade-end-stop-number = Doar numărul
transition-older-marmalade-end-stop-number-reason = Un număr arată unde e de două ori pe zi.
transition-older-marmalade-end-stop-private = „E ceva personal”, apoi spune
transition-older-marmalade-end-stop-private-reason = E politicos și clar. Un adult poate vedea despre ce e vorba.

## Story: a ring tone in assembly. The first bubble is the phone’s, the second the head’s.
transition-older-cow-moo-1 = Pebble primește telefonul vechi al bunicii pentru școala următoare. Uită de sonerie.
    .easy = Pebble primește telefonul vechi al bunicii.
transition-older-cow-moo-2 = Sună la prima adunare a școlii. E o vacă.
transition-older-cow-moo-2-bubble = Mu, mu, mu!
transition-older-cow-moo-3 = Toată sala mugește înapoi. Puțin și directoarea.
transition-older-cow-moo-3-bubble = Cine a lăsat o vacă în sală?

## Sort: what a child settles alone and what with an adult
transition-older-cow-settle-question = Ce poate hotărî Pebble singură? Ce are nevoie și de un adult?
    .easy = Ce poate alege Pebble singură?
transition-older-cow-settle-alone = Alege Pebble
transition-older-cow-settle-team = Cu un adult
transition-older-cow-settle-tone = O sonerie nouă
transition-older-cow-settle-tone-reason = Alegerea ei! Alege ploaie pe un cort.
transition-older-cow-settle-place = Cine vede unde e
transition-older-cow-settle-place-reason = Arată drumul ei spre școală. Un adult ajută cu setarea.
transition-older-cow-settle-picture = Poza de pe ecran
transition-older-cow-settle-picture-reason = O vacă, desigur. Nu arată nimic personal.
transition-older-cow-settle-buy = Cumpărături într-o aplicație
transition-older-cow-settle-buy-reason = Banii se duc repede. Un adult ajută să le încuie.
transition-older-cow-settle-add = Cine o adaugă într-un grup
transition-older-cow-settle-add-reason = Alege oameni cunoscuți. Un adult îi poate arăta cum.

## Spot: a trick that asks for private facts
transition-older-cow-bus-pass-question = În autobuz vine un mesaj. Ce arată că e un truc?
transition-older-cow-bus-pass-sender-name = Cine a scris
transition-older-cow-bus-pass-sender = Echipa Abonamente 99
transition-older-cow-bus-pass-sender-reason = Abonamentul ei a venit de la școală, nu de la echipa asta.
transition-older-cow-bus-pass-hello-name = Salutul
transition-older-cow-bus-pass-hello = Despre abonamentul tău
transition-older-cow-bus-pass-hello-reason = Așa încep multe mesaje adevărate.
transition-older-cow-bus-pass-hurry-name = Cuvintele
transition-older-cow-bus-pass-hurry = Abonamentul se oprește în zece minute!
transition-older-cow-bus-pass-hurry-reason = O grăbește, ca să nu se oprească să întrebe.
transition-older-cow-bus-pass-facts-name = Butonul
transition-older-cow-bus-pass-facts = Apasă și scrie unde stai
transition-older-cow-bus-pass-facts-reason = E ceva personal. O echipă adevărată nu întreabă așa.

## Chat: late at night, somebody nobody knows puts the group under pressure
transition-older-cow-late-chat-question = Ce poate face Pebble?
transition-older-cow-late-chat-place = Hai, a șaptea!
transition-older-cow-late-chat-pebble = Pebble
transition-older-cow-late-chat-ziggy = Ziggy
transition-older-cow-late-chat-crew = Cineva nou
transition-older-cow-late-chat-late-1 = E zece seara. Cine nu doarme?
transition-older-cow-late-chat-late-2 = Toți trimit o poză, sau ies!
transition-older-cow-late-chat-late-send = Bine, una repede
transition-older-cow-late-chat-late-send-reason = O poză se poate copia și da mai departe. Pebble poate zice nu.
transition-older-cow-late-chat-late-no = Nicio poză de la mine. Noapte bună!
transition-older-cow-late-chat-late-no-reason = Zice nu și merge la culcare. E tare.
transition-older-cow-late-chat-late-up = Sunt trează, dar fără poze
transition-older-cow-late-chat-late-up-reason = E bine să zici nu. Și somnul e bun: chatul poate aștepta.
transition-older-cow-late-chat-next-1 = Pebble e bebeluș. Afară cu ea!
transition-older-cow-late-chat-next-2 = Asta nu e frumos.
transition-older-cow-late-chat-next-baby = Tu ești bebeluș!
transition-older-cow-late-chat-next-baby-reason = Un răspuns face să continue.
transition-older-cow-late-chat-next-keep = Păstrează ca să arate
transition-older-cow-late-chat-next-keep-reason = Acum poate arăta ce s-a spus.
transition-older-cow-late-chat-who-1 = Știe cineva dintre noi cine e?
transition-older-cow-late-chat-who-tell = Îi spune bunicii, apoi dirigintelui
transition-older-cow-late-chat-who-tell-reason = Se bucură că a spus. Pebble nu e de vină.
transition-older-cow-late-chat-who-find = Hai să aflăm cine e
transition-older-cow-late-chat-who-find-reason = E treaba adulților. Pebble poate spune unuia.
transition-older-cow-late-chat-calm-1 = Alo? Bebelușilor?
transition-older-cow-late-chat-calm-block = Blochează, cu bunica
transition-older-cow-late-chat-calm-block-reason = Întâi păstrezi, apoi spui, apoi blochezi cu ajutor. Dirigintele ajută restul clasei.
transition-older-cow-late-chat-calm-bye = Ha! Te-am pârât.
transition-older-cow-late-chat-calm-bye-reason = Nu e nevoie de răspuns. Bunica poate ajuta să blocheze.

## Choice: bullying on the way to school; two answers are good
transition-older-cow-grab-question = În fiecare zi, în autobuz, cineva îi smulge telefonul. Mu! Pebble nu mai râde. Cine poate ajuta?
    .easy = În autobuz, cineva îi smulge zilnic telefonul. Cine poate ajuta?
transition-older-cow-grab-none = Nimeni, autobuzul nu e școală
transition-older-cow-grab-none-reason = Școlii îi pasă și de autobuz. Pebble poate spune.
transition-older-cow-grab-tutor = Dirigintele ei
transition-older-cow-grab-tutor-reason = Dirigintele ascultă și lucrează la asta cu școala.
transition-older-cow-grab-driver = Șoferul, apoi un adult de acasă
transition-older-cow-grab-driver-reason = Șoferul poate ajuta imediat, iar apoi un adult.

## Say: the sentence is rehearsed aloud
transition-older-cow-bus-prompt = Dirigintele lui Pebble stă jos cu ea. Ajut-o să spună.
transition-older-cow-bus-sentence = Se întâmplă ceva în autobuz și vreau să vă spun.

## Exit
transition-older-cow-end-ready-question = Un prieten are un telefon nou. Care e un prim pas bun?
transition-older-cow-end-ready-app = Ia toate aplicațiile
transition-older-cow-end-ready-app-reason = Sunt multe de îngrijit! E bine una câte una.
transition-older-cow-end-ready-set = Îl pregătește cu un adult
transition-older-cow-end-ready-set-reason = Cine vede, cine scrie, ce costă: doi gândesc mai bine.
transition-older-cow-end-ready-code = Le spune prietenilor codul
transition-older-cow-end-ready-code-reason = Un cod e ca o cheie. Prietenii nu au nevoie de ea.
transition-older-cow-end-night-question = Chatul bâzâie la miezul nopții. Ce poate face Pebble?
transition-older-cow-end-night-read = Citește tot, imediat
transition-older-cow-end-night-read-reason = La ora unu vor fi altele. Poate aștepta.
transition-older-cow-end-night-sleep = Lasă telefonul în bucătărie
transition-older-cow-end-night-sleep-reason = Ea doarme. Chatul e acolo și dimineață.
transition-older-cow-end-form-question = O pagină zice „Câștigă o bicicletă! Scrie casa și școala ta.” Ce poate face?
transition-older-cow-end-form-ask = O lasă și întreabă un adult
transition-older-cow-end-form-ask-reason = Împreună pot vedea ce vrea pagina.
transition-older-cow-end-form-school = Scrie doar școala
transition-older-cow-end-form-school-reason = O școală arată unde e toată ziua.
transition-older-cow-end-form-friend = Scrie casa unui prieten
transition-older-cow-end-form-friend-reason = Și asta e ceva personal. Nu ea o poate da.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-older-helpers-prompt = Alege doi adulți care ar putea ajuta acolo. Cel puțin unul să fie de la școală.
transition-older-helpers-tutor = Dirigintele meu
transition-older-helpers-office = Secretariatul școlii
transition-older-helpers-nurse = Asistenta școlii
transition-older-helpers-library = Un adult de la bibliotecă
transition-older-helpers-home = Un adult de acasă
transition-older-helpers-family = Un adult din familia mea
