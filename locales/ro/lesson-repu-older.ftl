# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-older.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-older-title = Găsit, copiat, inventat
repu-older-outcome-find = Știu ce pot alții să găsească și să vadă despre mine.
repu-older-outcome-made = Știu că un film cu cineva poate fi inventat. Verific și spun.
repu-older-outcome-ask = Întreb înainte să trimit sau să fac ceva despre cineva.
repu-older-outcome-settings = Pot alege cine vede și cine salvează lucrurile mele.

## Story: Nutmeg finds a blog (pages she wrote for all to read) that she made at six. Nutmeg is a girl, Rocket a boy.
repu-older-beetle-blog-1 = Nutmeg are un telefon pentru școala nouă. Întâi caută, cu bunica, ce pot găsi alții.
    .easy = Nutmeg și bunica ei caută ce pot găsi alții despre ea.
repu-older-beetle-blog-1-bubble = Hai s-o căutăm pe Nutmeg cea mică!
repu-older-beetle-blog-2 = Apare un blog. Uitase cu totul de el. Se numește Eu Pup Gândaci.
repu-older-beetle-blog-2-bubble = Vai, aveam șase ani!
repu-older-beetle-blog-3 = Arată strada ei și bluza școlii. Arată un gândac cu o coroniță. Îl poate citi oricine.
    .easy = Arată strada ei și bluza școlii. Îl poate citi oricine.
repu-older-beetle-blog-3-bubble = Și uite-l pe Gary!

## Search: looking oneself up with an adult
repu-older-beetle-look-question = Vor să vadă fiecare pagină a blogului. Ce cuvinte pot căuta?
repu-older-beetle-look-kiss = Eu Pup Gândaci
repu-older-beetle-look-kiss-reason = Așa a numit blogul.
repu-older-beetle-look-gary = gândacul Gary
repu-older-beetle-look-gary-reason = Nu sunt mulți gândaci pe care îi cheamă Gary.
repu-older-beetle-look-road = numele străzii ei
repu-older-beetle-look-road-reason = Strada ei e ceva personal. Căutarea nu are nevoie de ea.
repu-older-beetle-look-nice = un blog drăguț te rog
repu-older-beetle-look-nice-reason = Ce politicos! Dar se potrivește la prea multe pagini.
repu-older-beetle-look-asked = Care e despre Nutmeg?
repu-older-beetle-look-mugs-title = Căni cu gândaci, jumătate de preț
repu-older-beetle-look-mugs-from = Reclamă, Coliba Cănilor
repu-older-beetle-look-mugs = Ia una pentru fiecare picior!
repu-older-beetle-look-mugs-reason = Vrea să vândă căni. Șase.
repu-older-beetle-look-zoo-title = Cum trăiesc gândacii
repu-older-beetle-look-zoo-from = Zoo Poarta Verde
repu-older-beetle-look-zoo = Sunt multe feluri de gândaci.
repu-older-beetle-look-zoo-reason = Bine de știut! Dar nu spune nimic despre Nutmeg.
repu-older-beetle-look-blog-title = Eu Pup Gândaci
repu-older-beetle-look-blog-from = Pagini Crenguță, un loc cu bloguri
repu-older-beetle-look-blog = Gary are azi o coroană nouă.
repu-older-beetle-look-blog-reason = Iată-l. Acum bunica știe cui să scrie.

## Spot: the old page. The clues are the parts that tell too much, about her or about a friend.
repu-older-beetle-page-question = Privește pagina veche cu Nutmeg. Ce părți spun prea mult, despre ea sau un prieten?
    .easy = Ce părți spun prea mult?
repu-older-beetle-page-top-name = Poza
repu-older-beetle-page-top = Eu la poartă, în bluza școlii
repu-older-beetle-page-top-reason = Arată fața și școala ei. O poză se poate copia și păstra.
repu-older-beetle-page-gary-name = Primul rând
repu-older-beetle-page-gary = El e Gary. Are o coroană.
repu-older-beetle-page-gary-reason = În el e doar Gary, și e mândru.
repu-older-beetle-page-road-name = Al doilea rând
repu-older-beetle-page-road = Stăm la ușa albastră, pe strada Morii.
repu-older-beetle-page-road-reason = Asta spune unde locuiește.
repu-older-beetle-page-rocket-name = Al treilea rând
repu-older-beetle-page-rocket = Rocket a plâns azi la mate.
repu-older-beetle-page-rocket-reason = Asta e vestea lui Rocket. Nutmeg avea șase ani și poate îndrepta acum.

## Choice: mending what was said about a friend
repu-older-beetle-rocket-question = Rândul despre Rocket e acolo de ani de zile. Ce poate face Nutmeg?
    .easy = Ce poate face Nutmeg cu rândul despre Rocket?
repu-older-beetle-rocket-old = Îl lasă, că e așa de vechi
repu-older-beetle-rocket-old-reason = Și rândurile vechi se pot găsi. Poate că lui Rocket nu îi place.
repu-older-beetle-rocket-tell = Îl șterge și îi spune lui Rocket
repu-older-beetle-rocket-tell-reason = El râde și îi mulțumește. Era vestea lui, el hotărăște cui o spune.
repu-older-beetle-rocket-joke = Adaugă o față care râde
repu-older-beetle-rocket-joke-reason = Pentru el e și mai rău. Îl poate șterge.

## Order: getting a page taken down, with help
repu-older-beetle-down-question = Cum poate Nutmeg să dea jos restul paginii?
repu-older-beetle-down-show = Îi arată unui adult
repu-older-beetle-down-show-reason = Bunica e cu ea de la început. Nutmeg nu e de vină.
repu-older-beetle-down-where = Notează pe ce site e
repu-older-beetle-down-where-reason = Cei de la site trebuie să știe despre ce pagină e vorba.
repu-older-beetle-down-ask = Cere site-ului s-o dea jos
repu-older-beetle-down-ask-reason = Un adult poate cere pentru un copil, iar cele mai multe site-uri ajută.
repu-older-beetle-down-again = Mai caută după o săptămână
repu-older-beetle-down-again-reason = Poate a dispărut. Dacă apare o copie, mai cer o dată.

## Build: a new page, without private facts
repu-older-beetle-profile-question = Nutmeg poate avea o pagină pentru clubul de gândaci. Ajut-o s-o completeze.
repu-older-beetle-profile-name = Numele meu aici
repu-older-beetle-profile-name-real = Numele ei întreg
repu-older-beetle-profile-name-real-reason = Atunci e ușor de găsit. Un nume inventat o ține ascunsă.
repu-older-beetle-profile-name-queen = Regina Gândacilor
repu-older-beetle-profile-name-queen-reason = E haios și nu spune nimănui cine e.
repu-older-beetle-profile-picture = Poza mea
repu-older-beetle-profile-picture-top = Eu în bluza noii școli
repu-older-beetle-profile-picture-top-reason = Arată fața și școala ei nouă. Alții o pot copia.
repu-older-beetle-profile-picture-gary = Gary cu coroana
repu-older-beetle-profile-picture-gary-reason = Arată ca un rege. Și nu spune nimic despre ea.
repu-older-beetle-profile-about = Despre mine
repu-older-beetle-profile-about-bus = La 8 iau autobuzul spre Hill School
repu-older-beetle-profile-about-bus-reason = Asta spune unde e în fiecare dimineață. Poate lăsa deoparte.
repu-older-beetle-profile-about-like = Îmi plac gândacii, tobele și gemul
repu-older-beetle-profile-about-like-reason = Multora le plac. Se poate spune.
repu-older-beetle-profile-see = Cine o vede
repu-older-beetle-profile-see-all = Oricine
repu-older-beetle-profile-see-all-reason = Atunci o pot găsi și copia oameni pe care nu îi cunoaște.
repu-older-beetle-profile-see-list = Cei de pe lista mea
repu-older-beetle-profile-see-list-reason = Cunoaște fiecare nume de pe ea.
repu-older-beetle-profile-done = Pagina asta va fi bună și când are șaisprezece ani. Așa crede și Gary.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-older-beetle-words-prompt = În prima zi, o fată nouă șoptește: „Și eu pup gândaci!” Spune ce le zice Nutmeg prietenilor noi.
repu-older-beetle-words-sentence = Te rog, întreabă-mă înainte să pui ceva despre mine.

## Exit, three questions: who may see, a made-up clip, asking first
repu-older-beetle-goodbye-laptop-question = Nutmeg are acasă un laptop de la școală. Cine poate vedea ce face pe el?
repu-older-beetle-goodbye-laptop-none = Nimeni, dacă e acasă
repu-older-beetle-goodbye-laptop-none-reason = Școala are grijă de laptop și acasă. Asta o ajută să fie în siguranță.
repu-older-beetle-goodbye-laptop-school = Școala, ca să fie în siguranță
repu-older-beetle-goodbye-laptop-school-reason = Școala verifică ce împrumută. E bine de știut.
repu-older-beetle-goodbye-laptop-gary = Doar Gary
repu-older-beetle-goodbye-laptop-gary-reason = Lui Gary îi place mai mult gemul. Poate vedea și școala.
repu-older-beetle-goodbye-clip-question = Un film are fața lui Rocket. El nu a zis niciodată vorbele acelea. Ce poate face?
repu-older-beetle-goodbye-clip-back = Face un film cu ei
repu-older-beetle-goodbye-clip-back-reason = Atunci sunt două filme false. Poate primi ajutor.
repu-older-beetle-goodbye-clip-share = Îl trimite și scrie că e fals
repu-older-beetle-goodbye-clip-share-reason = De fiecare dată se fac mai multe copii. Îl poate arăta unui adult.
repu-older-beetle-goodbye-clip-tell = Îl arată unui adult și nu îl dă mai departe
repu-older-beetle-goodbye-clip-tell-reason = Un adult poate ajuta să-l dea jos. Rocket nu e de vină.
repu-older-beetle-goodbye-camp-question = Rocket are o poză din tabără cu șase prieteni în ea. Ce face întâi?
repu-older-beetle-goodbye-camp-ask = Cere voie la 6
repu-older-beetle-goodbye-camp-ask-reason = Fiecare poate zice da sau nu.
repu-older-beetle-goodbye-camp-best = Întreabă cel mai bun prieten
repu-older-beetle-goodbye-camp-best-reason = Un da nu înseamnă șase. Îi poate întreba și pe ceilalți.
repu-older-beetle-goodbye-camp-blur = Alege una în care arată bine
repu-older-beetle-goodbye-camp-blur-reason = E alegerea lor, cu păr frumos sau nu. Poate întreba întâi.

## Story: a tool copies Fenn’s voice, and the made-up news brings fifty children to the kitchen. Bear is the cook.
repu-older-free-chips-news-1 = Fenn citește știrile pentru pagina școlii. Sună foarte important.
repu-older-free-chips-news-1-bubble = Bună ziua. Eu sunt Fenn.
repu-older-free-chips-news-2 = Luni apare un film nou. Are fața lui și vocea lui. Dar el nu a zis niciodată asta.
    .easy = Un film nou are fața și vocea lui. Dar el nu a zis niciodată asta.
repu-older-free-chips-news-2-bubble = Cartofi prăjiți gratis toată viața!
repu-older-free-chips-news-3 = Cincizeci de copii stau la rând la cartofi. Toți se uită la Fenn.
repu-older-free-chips-news-3-bubble = Cine a zis cartofi? Eu am făcut supă!

## Spot: a made-up clip. The clues tell that it is made up.
repu-older-free-chips-clues-question = Un program poate copia o față și o voce. Ce părți arată că filmul e inventat?
    .easy = Ce părți arată că filmul e inventat?
repu-older-free-chips-clues-from-name = Cine l-a pus
repu-older-free-chips-clues-from = Știrile Adevărate Adevărate ale lui Fenn, noi de azi
repu-older-free-chips-clues-from-reason = Nu e pagina școlii și e nou-nouță.
repu-older-free-chips-clues-chips-name = Ce zice
repu-older-free-chips-clues-chips = Cartofi prăjiți gratis și fără mate până în iunie!
repu-older-free-chips-clues-chips-reason = Sună prea bine ca să fie adevărat. Îl pot întreba pe Bear, bucătarul.
repu-older-free-chips-clues-mouth-name = Imaginea
repu-older-free-chips-clues-mouth = Gura lui nu se potrivește cu vorbele.
repu-older-free-chips-clues-mouth-reason = Unele programe greșesc gura. Cele bune poate nu, așa că ajută să întrebi.
repu-older-free-chips-clues-play-name = Butonul
repu-older-free-chips-clues-play = Pornește
repu-older-free-chips-clues-play-reason = Orice film are unul.

## Chat: keep it, tell, then one calm true line together with an adult.
repu-older-free-chips-pings-question = Acasă, tableta lui Fenn face ding, ding, ding. Ce poate face?
repu-older-free-chips-pings-place = Chatul clasei
repu-older-free-chips-pings-fenn = Fenn
repu-older-free-chips-pings-class = Fanii Cartofi
repu-older-free-chips-pings-wren = Wren
repu-older-free-chips-pings-lands-1 = Unde mi-s cartofii, mincinosule?
repu-older-free-chips-pings-lands-2 = Uite, e totul în filmul tău!
repu-older-free-chips-pings-rude = Zice că ei sunt mincinoși
repu-older-free-chips-pings-rude-reason = Doare să ți se zică așa. Dar un răspuns urât face să continue.
repu-older-free-chips-pings-pass = Dă filmul mai departe, ca să arate că e fals
repu-older-free-chips-pings-pass-reason = Fiecare copie se poate răspândi. Nu vor vedea toți că e fals.
repu-older-free-chips-pings-keep = Păstrează vorbele și pagina filmului, ca să arate
repu-older-free-chips-pings-keep-reason = Acum le poate arăta pe amândouă, chiar dacă dispar.
repu-older-free-chips-pings-kept-1 = Cere scuze pentru cartofi!
repu-older-free-chips-pings-tell = Îi arată unui adult de acasă
repu-older-free-chips-pings-tell-reason = Ea îl crede. Fenn nu e de vină, iar ea îl sună pe domnul Mole.
repu-older-free-chips-pings-off = O închide și speră
repu-older-free-chips-pings-off-reason = O pauză e bună. Dar filmul merge mai departe fără el, iar el poate primi ajutor.
repu-older-free-chips-pings-told-1 = Știam că nu ești tu. Tu zici „cartofi” mult mai tare.
repu-older-free-chips-pings-fake = Face un film fals cu unul dintre ei
repu-older-free-chips-pings-fake-reason = Atunci sunt două filme false de dat jos. Domnul Mole se ocupă.
repu-older-free-chips-pings-true = Mulțumesc, Wren! Se ocupă domnul Mole.
repu-older-free-chips-pings-true-reason = O vorbă bună, și atât. Domnul Mole cere paginii să dea jos filmul.

## Match: who may still see what. School checks in order to keep children safe.
repu-older-free-chips-sees-question = Cine poate vedea încă?
repu-older-free-chips-sees-chat = O postare într-un chat închis
repu-older-free-chips-sees-chat-partner = Toți din el și cei cărora le-o trimit
repu-older-free-chips-sees-chat-reason = Un chat are o ușă. Dar fiecare poate duce lucruri afară.
repu-older-free-chips-sees-old = Un film care a fost dat jos
repu-older-free-chips-sees-old-partner = Cei care au păstrat o copie
repu-older-free-chips-sees-old-reason = Îl pot găsi mult mai puțini. Poate mai e o copie pe undeva.
repu-older-free-chips-sees-laptop = O căutare pe un laptop de la școală
repu-older-free-chips-sees-laptop-partner = Școala mea
repu-older-free-chips-sees-laptop-reason = Școala verifică, și acasă, ca să fim în siguranță.
repu-older-free-chips-sees-diary = O pagină dintr-un jurnal de hârtie
repu-older-free-chips-sees-diary-partner = Doar eu
repu-older-free-chips-sees-diary-reason = Nimeni nu dă mai departe ce nu a fost niciodată pe internet.

## Sort: what Fenn may post himself, and what he asks about first. A voice belongs to a person as a face does.
repu-older-free-chips-ask-question = Fenn plănuiește alte știri. Ce poate pune și când se oprește și întreabă?
    .easy = Poate pune sau întreabă întâi?
repu-older-free-chips-ask-go = Poate pune
repu-older-free-chips-ask-stop = Mă opresc și întreb
repu-older-free-chips-ask-pie = Un desen cu o plăcintă zburătoare
repu-older-free-chips-ask-pie-reason = El a desenat-o și nu e nimeni în ea. Zboară, plăcinto!
repu-older-free-chips-ask-voice = O copie a vocii domnului Mole
repu-older-free-chips-ask-voice-reason = O voce e parte din om, la fel ca o față. Poate întreba întâi.
repu-older-free-chips-ask-baby = Vestea lui Wren: are un frățior
repu-older-free-chips-ask-baby-reason = E vestea ei. Ea alege când o spune.
repu-older-free-chips-ask-soup = Ce supă e azi
repu-older-free-chips-ask-soup-reason = E adevărat, și l-a întrebat pe Bear. E o veste bună.
repu-older-free-chips-ask-me = O poză cu el și numele lui
repu-older-free-chips-ask-me-reason = Pozele cu el sunt personale. Întreabă un adult.

## Build: switches of the school’s news page
repu-older-free-chips-switches-question = Fenn și domnul Mole pregătesc din nou pagina de știri. Ajută-i cu fiecare setare.
repu-older-free-chips-switches-see = Cine poate privi
repu-older-free-chips-switches-see-all = Oricine
repu-older-free-chips-switches-see-all-reason = Atunci oricine poate copia fața și vocea lui Fenn.
repu-older-free-chips-switches-see-school = Școala noastră și familiile
repu-older-free-chips-switches-see-school-reason = Ei îl cunosc pe Fenn, iar el pe ei.
repu-older-free-chips-switches-save = Salvarea filmelor
repu-older-free-chips-switches-save-on = Pornit
repu-older-free-chips-switches-save-on-reason = Atunci se pot copia și schimba cu o atingere.
repu-older-free-chips-switches-save-off = Oprit
repu-older-free-chips-switches-save-off-reason = E un gard, nu un zid. Tot ajută mult.
repu-older-free-chips-switches-talk = Comentarii
repu-older-free-chips-switches-talk-now = Apar imediat
repu-older-free-chips-switches-talk-now-reason = Atunci cele urâte apar înainte să le vadă un adult.
repu-older-free-chips-switches-talk-wait = Așteaptă un profesor
repu-older-free-chips-switches-talk-wait-reason = Acum se uită întâi un profesor.
repu-older-free-chips-switches-done = Și iată știrile: supă gratis toată viața. De data asta e adevărat!

## Say: the sentence that is rehearsed aloud
repu-older-free-chips-words-prompt = Bear e așa de mândru de știrea cu supa, că o cântă. Spune cuvintele care l-au ajutat pe Fenn.
repu-older-free-chips-words-sentence = Nu sunt eu, așa că o să spun.

## Exit, three questions: a made-up picture, asking first, settings
repu-older-free-chips-goodbye-made-question = Odi vede un film în care Wren vorbește urât. Pare ciudat. Ce poate face?
repu-older-free-chips-goodbye-made-pass = Îl dă mai departe și întreabă dacă e adevărat
repu-older-free-chips-goodbye-made-pass-reason = Atunci îl văd mai mulți, adevărat sau nu. O poate întreba pe Wren.
repu-older-free-chips-goodbye-made-ask = Nu îl dă mai departe și întreabă pe Wren sau un adult
repu-older-free-chips-goodbye-made-ask-reason = Verifică întâi. Wren se bucură, iar un adult poate ajuta.
repu-older-free-chips-goodbye-made-laugh = Pune o față care râde
repu-older-free-chips-goodbye-made-laugh-reason = Pare că e de acord. Poate verifica și poate spune.
repu-older-free-chips-goodbye-ask-question = Bram face un cântec cu vocea lui Odi. E grozav! Ce face întâi?
repu-older-free-chips-goodbye-ask-share = Îl dă mai departe, că e grozav
repu-older-free-chips-goodbye-ask-share-reason = Poate că este. Dar e vocea lui Odi, deci el alege.
repu-older-free-chips-goodbye-ask-name = Îl dă mai departe cu numele lui Odi
repu-older-free-chips-goodbye-ask-name-reason = Dacă spui a cui e vocea, nu l-ai întrebat. Bram poate întreba.
repu-older-free-chips-goodbye-ask-ask = I-l pune lui Odi și îl întreabă
repu-older-free-chips-goodbye-ask-ask-reason = Odi poate zice da, nu sau încă o trompetă.
repu-older-free-chips-goodbye-set-question = Wren vrea să-i copieze mai puțini filmele. Ce setare ajută cel mai mult?
repu-older-free-chips-goodbye-set-list = Pot privi doar cei de pe lista mea
repu-older-free-chips-goodbye-set-list-reason = Îi cunoaște pe toți. Mai puțini ochi, mai puține copii.
repu-older-free-chips-goodbye-set-loud = Sunet mai tare
repu-older-free-chips-goodbye-set-loud-reason = Trezește pisica. Dar nu oprește o copie.
repu-older-free-chips-goodbye-set-all = Oricine poate privi și salva
repu-older-free-chips-goodbye-set-all-reason = Atunci se poate copia cu o atingere.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-older-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
repu-older-helpers-teacher = Învățătorul meu
repu-older-helpers-class = Un adult care ajută în clasă
repu-older-helpers-lunch = Ajutor la prânz
repu-older-helpers-office = Secretariatul școlii
repu-older-helpers-home = Un adult de acasă
repu-older-helpers-family = Un adult din familia mea
