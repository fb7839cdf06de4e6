# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-older.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-older-title = Cam băgăcios!
priv-older-outcome-permissions = Pot alege ce are voie să folosească o aplicație sau un aparat.
priv-older-outcome-private = Pot găsi lucruri care arată cine sau unde e cineva.
priv-older-outcome-scam = Las închis un mesaj sau fișier ciudat și întreb.
priv-older-outcome-strong = Țin conturile sigure, cu actualizări și câte o parolă pentru fiecare.
priv-older-outcome-seen = Știu cine poate vedea ce fac și că școala verifică.

## Story: an app that asks for far more than it needs
priv-older-nosy-potato-spud-1 = Odi are un telefon nou. Cartof-Eu face din orice față un cartof.
    .easy = Noua aplicație a lui Odi face din față un cartof.
priv-older-nosy-potato-spud-1-bubble = Zi „cartofi”!
priv-older-nosy-potato-spud-2 = Apoi cartoful începe să ceară lucruri.
priv-older-nosy-potato-spud-2-bubble = Pot vedea unde ești și numerele prietenilor?
priv-older-nosy-potato-spud-3 = Wren se uită. „La ce îi trebuie unui cartof o hartă?”
priv-older-nosy-potato-spud-3-bubble = E un cartof!

## Build: what a potato app needs, and what it does not
priv-older-nosy-potato-nosy-question = De ce are nevoie o aplicație cu cartofi? Pregătește-o pentru Odi.
priv-older-nosy-potato-nosy-camera = Camera mea
priv-older-nosy-potato-nosy-camera-always = Tot timpul
priv-older-nosy-potato-nosy-camera-always-reason = Atunci se poate uita și când Odi a închis aplicația.
priv-older-nosy-potato-nosy-camera-using = Doar când o folosesc
priv-older-nosy-potato-nosy-camera-using-reason = Trebuie să vadă o față ca să facă un cartof, dar numai atunci.
priv-older-nosy-potato-nosy-place = Locul meu
priv-older-nosy-potato-nosy-place-off = Oprit
priv-older-nosy-potato-nosy-place-off-reason = Un cartof nu are nevoie de hartă. Merge la fel de bine.
priv-older-nosy-potato-nosy-place-on = Pornit
priv-older-nosy-potato-nosy-place-on-reason = Atunci aplicația știe unde e Odi, toată ziua.
priv-older-nosy-potato-nosy-contacts = Contactele mele
priv-older-nosy-potato-nosy-contacts-share = Le dă
priv-older-nosy-potato-nosy-contacts-share-reason = Sunt numerele altora. Odi nu poate zice da pentru ei.
priv-older-nosy-potato-nosy-contacts-keep = Nu le dă
priv-older-nosy-potato-nosy-contacts-keep-reason = Numerele lor rămân personale, la fel ca al lui.
priv-older-nosy-potato-nosy-done = Tot cartof, dar mult mai puțin băgăcios! Odi poate verifica oricând.

## Sort: small things in a clip that say who or where
priv-older-nosy-potato-clip-question = Odi plănuiește un film cu cartofi pe care îl văd toți. Ce ar arăta cine sau unde e?
    .easy = Odi face un film. Ce arată cine sau unde e?
priv-older-nosy-potato-clip-shows = Arată cine sau unde
priv-older-nosy-potato-clip-fine = Se poate arăta
priv-older-nosy-potato-clip-hat = Un cartof cu coif de petrecere
priv-older-nosy-potato-clip-hat-reason = Foarte elegant! Și nu spune nimic despre Odi.
priv-older-nosy-potato-clip-badge = Ecusonul școlii de pe ghiozdan
priv-older-nosy-potato-clip-badge-reason = Spune unde e în fiecare zi de școală.
priv-older-nosy-potato-clip-bus = Autobuzul cu care merge zilnic acasă
priv-older-nosy-potato-clip-bus-reason = Un autobuz și o oră pot arăta unde îl găsești.
priv-older-nosy-potato-clip-song = Un cântec despre cartofi
priv-older-nosy-potato-clip-song-reason = Multora le plac cartofii. Nu spune cine e.
priv-older-nosy-potato-clip-name = „Bună, sunt…” și numele întreg
priv-older-nosy-potato-clip-name-reason = Numele lui e personal. Unul inventat e la fel de bun.
priv-older-nosy-potato-clip-wren = O scrisoare cu adresa lui Wren
priv-older-nosy-potato-clip-wren-reason = E casa ei. Nu Odi hotărăște s-o arate.

## Order: an update comes from the phone’s own settings, never from an advert
priv-older-nosy-potato-update-question = „Actualizează-mă!” zice telefonul lui Odi. Actualizările repară punctele slabe. Care ordine e bună?
    .easy = O actualizare repară punctele slabe. Care ordine e bună?
priv-older-nosy-potato-update-settings = Te uiți în setările telefonului
priv-older-nosy-potato-update-settings-reason = O reclamă se poate preface. Setările arată actualizarea adevărată.
priv-older-nosy-potato-update-adult = Îi arăți unui adult de acasă
priv-older-nosy-potato-update-adult-reason = Poate trebuie să fie de acord și poate verifica.
priv-older-nosy-potato-update-plug = Îl pui la încărcat până termină
priv-older-nosy-potato-update-plug-reason = O actualizare durează și are nevoie de curent.
priv-older-nosy-potato-update-choices = Verifici dacă ai aceleași setări
priv-older-nosy-potato-update-choices-reason = O actualizare poate schimba o setare. Ajută să arunci o privire.

## Chat: somebody uses Bram’s account. A code is a key too.
priv-older-nosy-potato-code-question = Numele lui Bram e pe un mesaj din chatul autobuzului. Ce poate face Odi?
    .easy = Ce poate face Odi?
priv-older-nosy-potato-code-place = Chatul autobuzului, pe telefonul lui Odi
priv-older-nosy-potato-code-odi = Odi
priv-older-nosy-potato-code-bram = Bram
priv-older-nosy-potato-code-wren = Wren
priv-older-nosy-potato-code-quick-1 = Odi! Ți-a venit un cod pe telefon.
priv-older-nosy-potato-code-quick-2 = Trimite-l, altfel îmi pierd jocul!
priv-older-nosy-potato-code-quick-send = Bine, e 4815.
priv-older-nosy-potato-code-quick-send-reason = Un cod deschide un cont, ca o cheie. Și codurile rămân personale.
priv-older-nosy-potato-code-quick-ask = Nu trimite nimic și îl întreabă pe Bram față în față
priv-older-nosy-potato-code-quick-ask-reason = Când e grabă, ajută să te oprești și să verifici altfel.
priv-older-nosy-potato-code-quick-block = Îl blochează imediat pe Bram
priv-older-nosy-potato-code-quick-block-reason = Poate nici nu e Bram. Întâi păstrează, apoi spune.
priv-older-nosy-potato-code-not-bram-1 = Bram e aici. Nu e el!
priv-older-nosy-potato-code-not-bram-2 = Trimite-mi codul odată!
priv-older-nosy-potato-code-not-bram-thief = Bună încercare, hoțule de cartofi!
priv-older-nosy-potato-code-not-bram-thief-reason = Haios! Dar un răspuns arată că e cineva acolo.
priv-older-nosy-potato-code-not-bram-keep = Păstrează chatul ca să-l arate
priv-older-nosy-potato-code-not-bram-keep-reason = Acum un adult poate vedea exact ce s-a cerut.
priv-older-nosy-potato-code-not-bram-bin = Șterge chatul
priv-older-nosy-potato-code-not-bram-bin-reason = Atunci nimeni nu vede ce s-a cerut. Păstrează, apoi spune.
priv-older-nosy-potato-code-kept-1 = Atunci cine are contul lui?
priv-older-nosy-potato-code-kept-tell = Îi spune unui adult, cu Bram
priv-older-nosy-potato-code-kept-tell-reason = Un adult îl poate ajuta pe Bram să intre iar, cu o parolă nouă.
priv-older-nosy-potato-code-kept-alone = Rezolvă ei singuri
priv-older-nosy-potato-code-kept-alone-reason = Au intenții bune! Dar un adult poate lua contul înapoi mai repede.
priv-older-nosy-potato-code-kept-out = Blochează acum contul
priv-older-nosy-potato-code-kept-out-reason = Blocarea vine la urmă, cu ajutor. Întâi îi spun unui adult.

## Choice: a school account is checked at home too
priv-older-nosy-potato-at-home-question = Odi e acasă. Îi scrie lui Wren din e-mailul școlii. Cine îl poate vedea?
    .easy = Odi folosește acasă e-mailul școlii. Cine îl poate vedea?
priv-older-nosy-potato-at-home-wren = Doar Wren
priv-older-nosy-potato-at-home-wren-reason = Ajunge la Wren. Dar ea îl poate da mai departe, iar școala verifică.
priv-older-nosy-potato-at-home-school = Wren și școala, care își verifică e-mailul
priv-older-nosy-potato-at-home-school-reason = Școala verifică și acasă. Asta ne ajută să fim toți în siguranță.
priv-older-nosy-potato-at-home-all = Toți de pe internet
priv-older-nosy-potato-at-home-all-reason = Nu e o pagină deschisă. Dar îl poate vedea Wren, și școala la fel.

## Say: the sentence is rehearsed aloud
priv-older-nosy-potato-too-much-prompt = O aplicație de desen vrea să știe unde locuiește Odi. Ajută-l să spună.
priv-older-nosy-potato-too-much-sentence = Cere mai mult decât îi trebuie, așa că zic nu.

## Exit, first question: one passphrase for each account
priv-older-nosy-potato-second-question = Wren are o parolă lungă, bună. Acum are un al doilea cont. Ce e mai bine?
    .easy = Wren are un al doilea cont. Ce parolă e mai bună?
priv-older-nosy-potato-second-same = Folosește tot aceeași
priv-older-nosy-potato-second-same-reason = Dacă se află, amândouă ușile sunt deschise.
priv-older-nosy-potato-second-two = Adaugă un 2 la cea veche
priv-older-nosy-potato-second-two-reason = E primul lucru pe care l-ar încerca cineva.
priv-older-nosy-potato-second-new = Face una nouă și o ține secretă
priv-older-nosy-potato-second-new-reason = Dacă una se află, cealaltă ușă rămâne închisă.

## Exit, second question: a file from somebody unknown
priv-older-nosy-potato-team-photo-question = „Poza echipei!” zice un e-mail cu un fișier. Bram nu cunoaște numele. Ce poate face?
    .easy = Un e-mail are un fișier. Bram nu știe de la cine e. Ce poate face?
priv-older-nosy-potato-team-photo-open = Îl deschide, să vadă cine e în ea
priv-older-nosy-potato-team-photo-open-reason = Fișierul poate strica computerul. Închis, nu poate face nimic.
priv-older-nosy-potato-team-photo-shut = Îl lasă închis și întreabă un adult
priv-older-nosy-potato-team-photo-shut-reason = Bram scrie celor pe care îi cunoaște. Restul îl poate verifica un adult.
priv-older-nosy-potato-team-photo-write = Răspunde și întreabă cine e
priv-older-nosy-potato-team-photo-write-reason = Atunci cel care a scris știe că cineva citește.

## Exit, third question: a reason to say no
priv-older-nosy-potato-piano-question = O aplicație de pian vrea să vadă unde e Bram. Ce poate alege?
priv-older-nosy-potato-piano-later = Da, și se gândește mai târziu
priv-older-nosy-potato-piano-later-reason = Atunci știe deja. Poate zice nu întâi, apoi vede.
priv-older-nosy-potato-piano-must = Da, poate altfel nu merge
priv-older-nosy-potato-piano-must-reason = Mai toate merg și fără. Dacă nu, un adult îl ajută să aleagă.
priv-older-nosy-potato-piano-no = Nu, pianul nu are nevoie de hartă
priv-older-nosy-potato-piano-no-reason = Poate cânta toate notele fără să știe unde e el.

## Story: a goat in front of the doorbell’s camera
priv-older-goat-at-the-door-ding-dong-1 = Bunica lui Pebble are o sonerie nouă cu cameră. La șase dimineața, sună.
    .easy = Bunica are o sonerie nouă cu cameră. La șase, sună.
priv-older-goat-at-the-door-ding-dong-1-bubble = Ding dong!
priv-older-goat-at-the-door-ding-dong-2 = La ușă e o capră. Mănâncă jumătate din preșul pe care scrie „bine ai venit”.
priv-older-goat-at-the-door-ding-dong-2-bubble = Be-he-he!
priv-older-goat-at-the-door-ding-dong-3 = Acum pe preș scrie doar „bine”. Pebble nu se poate opri din râs.
priv-older-goat-at-the-door-ding-dong-3-bubble = Trebuie să vadă toată lumea!

## Match: what the clip shows besides the goat
priv-older-goat-at-the-door-gives-away-question = Capra nu e singura din film. Ce arată fiecare lucru?
    .easy = Ce arată fiecare lucru? Găsește perechile.
priv-older-goat-at-the-door-gives-away-door = Un 12 mare pe ușă
priv-older-goat-at-the-door-gives-away-door-partner = Care e casa
priv-older-goat-at-the-door-gives-away-door-reason = Cu numele străzii, e o adresă întreagă.
priv-older-goat-at-the-door-gives-away-bag = Un ghiozdan pe hol
priv-older-goat-at-the-door-gives-away-bag-partner = La ce școală merge Pebble
priv-older-goat-at-the-door-gives-away-bag-reason = Școala ei e ceva personal, chiar dacă nu se spune numele.
priv-older-goat-at-the-door-gives-away-note = Un bilet: ne întoarcem duminică
priv-older-goat-at-the-door-gives-away-note-partner = Când nu e nimeni acasă
priv-older-goat-at-the-door-gives-away-note-reason = Asta trebuie s-o știe doar familia.
priv-older-goat-at-the-door-gives-away-neighbour = Un vecin în pijama
priv-older-goat-at-the-door-gives-away-neighbour-partner = Cineva care nu a zis da
priv-older-goat-at-the-door-gives-away-neighbour-reason = E fața lui și casa lui. Întreabă-l întâi.

## Build: what the doorbell may film and who can see it
priv-older-goat-at-the-door-doorbell-question = Cine vede capra? Pregătește soneria.
priv-older-goat-at-the-door-doorbell-who = Cine vede filmele?
priv-older-goat-at-the-door-doorbell-who-all = Toți cei cu aplicația
priv-older-goat-at-the-door-doorbell-who-all-reason = Ar vedea cine vine și cine pleacă în fiecare zi.
priv-older-goat-at-the-door-doorbell-who-family = Cei care locuiesc aici
priv-older-goat-at-the-door-doorbell-who-family-reason = E ușa lor, deci e filmul lor.
priv-older-goat-at-the-door-doorbell-where = Ce poate filma?
priv-older-goat-at-the-door-doorbell-where-step = Treapta noastră
priv-older-goat-at-the-door-doorbell-where-step-reason = Ajunge ca să vadă cine sună.
priv-older-goat-at-the-door-doorbell-where-street = Toată strada
priv-older-goat-at-the-door-doorbell-where-street-reason = Acolo locuiesc și alții. Ei nu au zis da.
priv-older-goat-at-the-door-doorbell-updates = Actualizări
priv-older-goat-at-the-door-doorbell-updates-off = Oprite
priv-older-goat-at-the-door-doorbell-updates-off-reason = Atunci punctele slabe rămân deschise. O actualizare le repară.
priv-older-goat-at-the-door-doorbell-updates-on = Pornite
priv-older-goat-at-the-door-doorbell-updates-on-reason = O actualizare repară punctele slabe, ca alții să nu intre.
priv-older-goat-at-the-door-doorbell-done = Acum o vede doar familia. Bunica o privește de zece ori până la cină.

## Spot: a message that wants a card number
priv-older-goat-at-the-door-parcel-question = A doua zi, asta apare pe telefonul bunicii. Ce părți par un truc?
    .easy = Ce părți par un truc?
priv-older-goat-at-the-door-parcel-sender-name = Cine a scris
priv-older-goat-at-the-door-parcel-sender = Colete Zip
priv-older-goat-at-the-door-parcel-sender-reason = Bunica nu îi cunoaște și nu a comandat nimic.
priv-older-goat-at-the-door-parcel-hello-name = Titlul
priv-older-goat-at-the-door-parcel-hello = Avem un colet pentru dumneavoastră.
priv-older-goat-at-the-door-parcel-hello-reason = Așa ar putea scrie o firmă de colete. Doar asta e în regulă.
priv-older-goat-at-the-door-parcel-pay-name = Cuvintele
priv-older-goat-at-the-door-parcel-pay = Plătiți o liră cu cardul
priv-older-goat-at-the-door-parcel-pay-reason = O liră pare puțin. Ei vor numărul cardului.
priv-older-goat-at-the-door-parcel-file-name = Fișierul
priv-older-goat-at-the-door-parcel-file = Repede! Deschideți: harta coletului
priv-older-goat-at-the-door-parcel-file-reason = O grăbește pe bunica. Iar un fișier poate ascunde ceva care strică telefonul.

## Choice: a passphrase for each account
priv-older-goat-at-the-door-one-for-all-bubble = Sonerie, e-mail și magazin, toate la fel!
priv-older-goat-at-the-door-one-for-all-question = „Am o parolă bună pentru toate”, zice bunica. Ce ar fi mai sigur?
    .easy = Bunica are o parolă pentru toate. Ce ar fi mai sigur?
priv-older-goat-at-the-door-one-for-all-longer = Una și mai lungă
priv-older-goat-at-the-door-one-for-all-longer-reason = Lungă e bine. Dar dacă se află, toate ușile sunt deschise.
priv-older-goat-at-the-door-one-for-all-each = Una nouă pentru fiecare cont
priv-older-goat-at-the-door-one-for-all-each-reason = Dacă se află una, celelalte rămân închise. Ajută o listă acasă.
priv-older-goat-at-the-door-one-for-all-count = Aceeași, cu 1, 2 și 3
priv-older-goat-at-the-door-one-for-all-count-reason = E primul lucru pe care l-ar încerca cineva.

## Chat: a chatbot is a program; what is typed may be kept and read
priv-older-goat-at-the-door-inkling-question = Pebble scrie o poveste cu capra, cu chatbotul clasei. Ce îi poate spune?
    .easy = Ce îi poate spune Pebble chatbotului?
priv-older-goat-at-the-door-inkling-place = Chatbotul clasei, la școală
priv-older-goat-at-the-door-inkling-biscuit = Pebble
priv-older-goat-at-the-door-inkling-inkling = Inkling, un chatbot
priv-older-goat-at-the-door-inkling-where-1 = Ce capră! Unde locuiește?
priv-older-goat-at-the-door-inkling-where-real = Pe strada Jeleului 12, lângă școala mea.
priv-older-goat-at-the-door-inkling-where-real-reason = E o casă adevărată. Într-o poveste poate fi una inventată.
priv-older-goat-at-the-door-inkling-where-oats = În Orașul Ovăz, pe strada Copitei.
priv-older-goat-at-the-door-inkling-where-oats-reason = E inventat, deci nu spune nimic despre Pebble.
priv-older-goat-at-the-door-inkling-name-1 = Ce frumos! Și care e numele tău întreg?
priv-older-goat-at-the-door-inkling-name-mat = Spune-mi Doamna Be-he-he.
priv-older-goat-at-the-door-inkling-name-mat-reason = O poveste cu capre e la fel de bună de la Doamna Be-he-he.
priv-older-goat-at-the-door-inkling-name-full = Pebble Alder, de la Școala Puddle.
priv-older-goat-at-the-door-inkling-name-full-reason = Un chatbot poate păstra ce scriem. Numele și școala rămân personale.
priv-older-goat-at-the-door-inkling-between-us-1 = Nu-ți face griji. Rămâne doar între noi!
priv-older-goat-at-the-door-inkling-between-us-secret = Atunci îți spun un secret.
priv-older-goat-at-the-door-inkling-between-us-secret-reason = Un chatbot nu poate promite asta. Alții pot citi ce scriem.
priv-older-goat-at-the-door-inkling-between-us-checks = Școala verifică, și eu știu asta.
priv-older-goat-at-the-door-inkling-between-us-checks-reason = Așa e! Verifică ca să fim în siguranță și ne spune asta.
priv-older-goat-at-the-door-inkling-between-us-show = Îi arată învățătorului
priv-older-goat-at-the-door-inkling-between-us-show-reason = Un învățător poate ajuta. Un chatbot nu poate promite asta.

## Say: the sentence is rehearsed aloud
priv-older-goat-at-the-door-whole-clip-prompt = „Pune tot filmul pe internet!” zice Tumble. Ajut-o pe Pebble să spună.
priv-older-goat-at-the-door-whole-clip-sentence = Arată unde locuiesc, așa că îl țin pentru mine.

## Exit, first question: a real update, with a grown-up
priv-older-goat-at-the-door-ready-question = O pagină strigă că tableta lui Tumble trebuie actualizată acum. Ce poate face?
    .easy = O pagină zice: actualizează acum! Ce poate face Tumble?
priv-older-goat-at-the-door-ready-tap = Apasă pe pagină, să scape
priv-older-goat-at-the-door-ready-tap-reason = O pagină se poate preface. Actualizările adevărate sunt în setări.
priv-older-goat-at-the-door-ready-never = Zice nu la toate actualizările
priv-older-goat-at-the-door-ready-never-reason = Cele adevărate repară puncte slabe. Merită.
priv-older-goat-at-the-door-ready-settings = Se uită în setări cu un adult
priv-older-goat-at-the-door-ready-settings-reason = Dacă actualizarea e adevărată, apare acolo.

## Exit, second question: writing to somebody new
priv-older-goat-at-the-door-other-class-question = Tumble vrea să trimită povestea unei clase pe care nu a întâlnit-o. Cum?
    .easy = Cum poate scrie Tumble unei clase noi?
priv-older-goat-at-the-door-other-class-own = Dintr-un e-mail făcut de el
priv-older-goat-at-the-door-other-class-own-reason = Acolo școala nu poate ajuta. Ea are grijă de e-mailul școlii.
priv-older-goat-at-the-door-other-class-teacher = Întreabă întâi, apoi folosește e-mailul școlii
priv-older-goat-at-the-door-other-class-teacher-reason = Învățătorul știe pentru cine e, iar școala poate ajuta.
priv-older-goat-at-the-door-other-class-list = La toate numele pe care le găsește
priv-older-goat-at-the-door-other-class-list-reason = Scrie celor cunoscuți sau e de acord întâi învățătorul.

## Exit, third question: a clip that shows nobody
priv-older-goat-at-the-door-share-question = Care film ar putea merge pe pagina clasei, dacă bunica zice da?
priv-older-goat-at-the-door-share-close = Doar capra și preșul
priv-older-goat-at-the-door-share-close-reason = Toată distracția și niciun lucru personal.
priv-older-goat-at-the-door-share-far = Capra, ușa și strada
priv-older-goat-at-the-door-share-far-reason = Împreună fac o adresă. Ea rămâne personală.
priv-older-goat-at-the-door-share-robe = Capra și vecinul
priv-older-goat-at-the-door-share-robe-reason = El nu a zis da. El hotărăște.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-older-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
priv-older-helpers-teacher = Învățătorul meu
priv-older-helpers-class = Un adult care ajută în clasă
priv-older-helpers-lunch = Ajutor la prânz
priv-older-helpers-office = Secretariatul școlii
priv-older-helpers-home = Un adult de acasă
priv-older-helpers-family = Un adult din familia mea
