# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-middle-title = Cine poate găsi?
repu-middle-outcome-find = Știu ce pot alții să găsească, să vadă sau să facă despre mine.
repu-middle-outcome-stays = Știu că copiile pot rămâne și se pot răspândi.
repu-middle-outcome-ask = Întreb înainte să dau mai departe ceva despre cineva.
repu-middle-outcome-settings = Pot alege cine îmi vede pagina.

## Story: an old clip of Bram, who sang with a bucket on his head, is found again.
repu-middle-bucket-king-1 = În jocuri, Bram e Regele Găleată. Anul trecut a cântat cu o găleată pe cap.
    .easy = Anul trecut, Bram a cântat cu o găleată pe cap.
repu-middle-bucket-king-1-bubble = Plecați-vă în fața găleții!
repu-middle-bucket-king-2 = A pus filmul pe o pagină cu cântece. Apoi a uitat de el.
    .easy = A pus filmul pe o pagină cu cântece.
repu-middle-bucket-king-2-bubble = Zdrang, zdrang, eu sunt regele!
repu-middle-bucket-king-3 = Acum îl fredonează tot Clubul Plimbărilor sub Lună. Bram se face roz sub dungi.
repu-middle-bucket-king-3-bubble = Zdrang, zdrang! Tu ești?

## Search: Bram and his aunt look up what others can find about him
repu-middle-bucket-look-question = Bram și mătușa lui vor să găsească filmul vechi. Ce cuvinte pot căuta?
    .easy = Bram și mătușa caută filmul vechi. Alege cuvinte de căutat.
repu-middle-bucket-look-bucket = Regele Găleată
repu-middle-bucket-look-bucket-reason = E numele pe care l-a folosit.
repu-middle-bucket-look-song = cântec
repu-middle-bucket-look-song-reason = Spune ce fel de film e.
repu-middle-bucket-look-school = școala lui
repu-middle-bucket-look-school-reason = Școala lui e ceva personal. Nu e nevoie s-o scrie.
repu-middle-bucket-look-please = te rog
repu-middle-bucket-look-please-reason = Ce frumos! Dar căutarea nu are nevoie de asta.
repu-middle-bucket-look-asked = Care arată ce pot găsi alții despre Bram?
repu-middle-bucket-look-shop-title = Găleți: ia două!
repu-middle-bucket-look-shop-from = Reclamă, Hambarul cu Găleți
repu-middle-bucket-look-shop = Roșii, albastre, mari!
repu-middle-bucket-look-shop-reason = Vrea să vândă găleți. Nu e despre Bram.
repu-middle-bucket-look-clip-title = Regele Găleată cântă
repu-middle-bucket-look-clip-from = Lacul Cântecelor, o pagină cu muzică
repu-middle-bucket-look-clip = Un bursuc, o găleată și un cântec tare.
repu-middle-bucket-look-clip-reason = Iată-l! Acum mătușa poate cere paginii să-l dea jos.
repu-middle-bucket-look-museum-title = Regi de demult
repu-middle-bucket-look-museum-from = Sala Veche, un muzeu
repu-middle-bucket-look-museum = Aveau coroane. Nicio găleată.
repu-middle-bucket-look-museum-reason = Frumoși regi, dar nu cel căutat.

## Choice: a copy may stay when the page has taken the clip down
repu-middle-bucket-gone-question = Pagina dă jos filmul. A dispărut?
repu-middle-bucket-gone-yes = Da, a dispărut de tot
repu-middle-bucket-gone-yes-reason = A dispărut de pe pagină. Dar cineva poate avea o copie.
repu-middle-bucket-gone-copies = De pe pagină, dar pot fi copii
repu-middle-bucket-gone-copies-reason = Așa e. Dacă apare o copie, un adult poate ajuta și atunci.
repu-middle-bucket-gone-worse = Nu, deci n-are rost să ceri
repu-middle-bucket-gone-worse-reason = Ba are rost! Acum îl pot găsi mult mai puțini.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-bucket-sees-question = Cine poate vedea?
repu-middle-bucket-sees-page = Un film pe o pagină deschisă
repu-middle-bucket-sees-page-partner = Oricine
repu-middle-bucket-sees-page-reason = O pagină deschisă e ca un afiș pe stradă.
repu-middle-bucket-sees-friend = O poză trimisă lui Wren
repu-middle-bucket-sees-friend-partner = Wren și cei cărora le-o trimite ea
repu-middle-bucket-sees-friend-reason = O atingere, și un prieten o dă mai departe.
repu-middle-bucket-sees-school = O căutare la școală
repu-middle-bucket-sees-school-partner = Școala mea
repu-middle-bucket-sees-school-reason = Școala verifică, ca să fim în siguranță.
repu-middle-bucket-sees-thought = Un cântec din mintea mea
repu-middle-bucket-sees-thought-partner = Doar eu
repu-middle-bucket-sees-thought-reason = Pe ăsta nu îl găsește nimeni. Zdrang!

## Build: a new page for the game, without private facts
repu-middle-bucket-profile-question = Bram face cu mătușa o pagină nouă de joc. Ajută-l s-o completeze.
repu-middle-bucket-profile-name = Numele meu aici
repu-middle-bucket-profile-name-real = Bram Brook, 8 ani
repu-middle-bucket-profile-name-real-reason = Asta spune cine e. Un nume inventat ține asta ascuns.
repu-middle-bucket-profile-name-mud = Baronul Noroi
repu-middle-bucket-profile-name-mud-reason = E inventat și nu spune nimic. Plecați-vă în fața noroiului!
repu-middle-bucket-profile-picture = Poza mea
repu-middle-bucket-profile-picture-photo = O poză cu mine
repu-middle-bucket-profile-picture-photo-reason = O poză se poate copia și păstra. E haios și un desen.
repu-middle-bucket-profile-picture-boot = Un desen cu o cizmă
repu-middle-bucket-profile-picture-boot-reason = Nimeni nu știe că e Bram. Ce mai cizmă!
repu-middle-bucket-profile-about = Despre mine
repu-middle-bucket-profile-about-club = Clubul Plimbărilor sub Lună, vinerea la 6
repu-middle-bucket-profile-about-club-reason = Asta spune unde îl găsești. Poate lăsa deoparte.
repu-middle-bucket-profile-about-like = Îmi plac luna și noroiul
repu-middle-bucket-profile-about-like-reason = Multora ne place noroiul. Se poate spune.
repu-middle-bucket-profile-see = Cine vede pagina
repu-middle-bucket-profile-see-all = Oricine
repu-middle-bucket-profile-see-all-reason = Atunci o pot găsi oameni pe care nu îi cunoaște.
repu-middle-bucket-profile-see-list = Doar lista mea
repu-middle-bucket-profile-see-list-reason = Cunoaște fiecare nume de pe listă.
repu-middle-bucket-profile-done = Acum Baronul Noroi se poate juca. Pagina lui e haioasă și nu spune cine e Bram.

## Sort: what Bram may share himself, and what he asks about first
repu-middle-bucket-friends-question = Bram are multe filme noi. Pe care le poate trimite și când întreabă întâi?
    .easy = Poate trimite sau întreabă întâi?
repu-middle-bucket-friends-go = Poate trimite
repu-middle-bucket-friends-ask = Întreabă întâi
repu-middle-bucket-friends-moon = Un film cu luna
repu-middle-bucket-friends-moon-reason = Nu e nimeni în el. Lunii nu îi pasă.
repu-middle-bucket-friends-wren = Wren cu casca de baie
repu-middle-bucket-friends-wren-reason = E casca ei și capul ei. Poate zice da sau nu.
repu-middle-bucket-friends-poem = O poezie făcută de el
repu-middle-bucket-friends-poem-reason = El a făcut-o și nu e despre altcineva.
repu-middle-bucket-friends-odi = Odi plângând la filmul trist
repu-middle-bucket-friends-odi-reason = E clipa lui Odi. E frumos să-l întrebi sau s-o ții ascunsă.
repu-middle-bucket-friends-me = O poză cu Bram
repu-middle-bucket-friends-me-reason = Pozele cu el sunt personale. Întreabă un adult.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-bucket-words-prompt = Wren vrea să filmeze un cântec nou. Bram zice da, dacă poartă și ea o găleată! Spune ce le zice el acum prietenilor.
    .easy = Wren vrea să-l filmeze pe Bram. El zice da! Spune cuvintele lui.
repu-middle-bucket-words-sentence = Te rog, întreabă-mă înainte să dai mai departe.

## Exit, three questions: asking first, copies, what others find
repu-middle-bucket-goodbye-ask-question = Fenn are un film haios cu Odi. Ce face întâi?
repu-middle-bucket-goodbye-ask-ask = Îi cere voie
repu-middle-bucket-goodbye-ask-ask-reason = Odi e în film, deci Odi alege.
repu-middle-bucket-goodbye-ask-one = Îl trimite unui singur prieten
repu-middle-bucket-goodbye-ask-one-reason = Un prieten îl poate da la zece. Fenn poate întreba întâi.
repu-middle-bucket-goodbye-ask-later = Îl trimite și îi spune mai târziu
repu-middle-bucket-goodbye-ask-later-reason = Atunci e prea târziu pentru un nu. Fenn poate întreba întâi.
repu-middle-bucket-goodbye-copy-question = Wren a dat jos o poză, dar apare o copie. Ce poate ajuta?
repu-middle-bucket-goodbye-copy-hide = Zice că nu e ea
repu-middle-bucket-goodbye-copy-hide-reason = Atunci e singură cu asta. Un adult poate ajuta.
repu-middle-bucket-goodbye-copy-tell = Îi spune unui adult de încredere
repu-middle-bucket-goodbye-copy-tell-reason = Un adult poate ajuta cu copiile. Wren nu e de vină.
repu-middle-bucket-goodbye-copy-quiet = Așteaptă și tace
repu-middle-bucket-goodbye-copy-quiet-reason = Cât așteaptă, se poate răspândi. Poate spune acum.
repu-middle-bucket-goodbye-page-question = Cine e cel mai bine să vadă pagina de joc a lui Odi?
repu-middle-bucket-goodbye-page-all = Oricine
repu-middle-bucket-goodbye-page-all-reason = Atunci o pot găsi oameni pe care nu îi cunoaște.
repu-middle-bucket-goodbye-page-list = Doar lista lui
repu-middle-bucket-goodbye-page-list-reason = Știe cine e pe ea. Poate face asta cu un adult.
repu-middle-bucket-goodbye-page-fans = Toți cei care zic că sunt fani
repu-middle-bucket-goodbye-page-fans-reason = Pot fi drăguți. Dar nu poate ști sigur cine sunt.

## Story: a picture maker (a computer program that draws what is asked) puts Biscuit’s face on a prawn in a tutu. The children are Marlo and Biscuit.
repu-middle-prawn-tutu-1 = Clasa are un program care face poze. Desenează ce îi ceri.
repu-middle-prawn-tutu-1-bubble = Desenează un crevete în fustiță!
repu-middle-prawn-tutu-2 = Acasă, Marlo adaugă o poză cu Biscuit. Crevetele are fața ei și dansează pe lună!
    .easy = Marlo adaugă o poză cu Biscuit. Acum crevetele are fața ei!
repu-middle-prawn-tutu-2-bubble = Acum cu fața lui Biscuit!
repu-middle-prawn-tutu-3 = Marlo o dă mai departe. Până la prânz a văzut-o jumătate de școală. Biscuit nu a zis da.
    .easy = Marlo o dă mai departe. Biscuit nu a zis da.
repu-middle-prawn-tutu-3-bubble = Dansul crevetelui!

## Spot: the page that went round. The clues are the parts about the real Biscuit.
repu-middle-prawn-clues-question = Asta e pagina care a ajuns peste tot. Ce părți au nevoie de un da de la Biscuit?
    .easy = Ce părți au nevoie de un da de la Biscuit?
repu-middle-prawn-clues-picture-name = Poza
repu-middle-prawn-clues-picture = Crevetele are fața lui Biscuit.
repu-middle-prawn-clues-picture-reason = E chiar fața ei, și alții o pot copia. Ea nu a zis da.
repu-middle-prawn-clues-made-name = Literele mici
repu-middle-prawn-clues-made = Făcut cu Oala cu Poze
repu-middle-prawn-clues-made-reason = Spune că a făcut-o un program. E cinstit.
repu-middle-prawn-clues-name-name = Primul rând
repu-middle-prawn-clues-name = De Marlo, cu Biscuit Hill, clasa a 4-a
repu-middle-prawn-clues-name-reason = Numele și clasa spun cine e. E ceva personal.
repu-middle-prawn-clues-dance-name = Al doilea rând
repu-middle-prawn-clues-dance = Așa dansează la sport!
repu-middle-prawn-clues-dance-reason = Nu e adevărat, iar unii pot crede că da.

## Order: how one picture became many
repu-middle-prawn-far-question = Cum a ajuns crevetele așa departe?
repu-middle-prawn-far-photo = Marlo are o poză cu Biscuit
repu-middle-prawn-far-photo-reason = La început e o poză adevărată.
repu-middle-prawn-far-made = Face crevetele din ea
repu-middle-prawn-far-made-reason = Apoi un program face o poză nouă din ea.
repu-middle-prawn-far-share = O dă mai departe
repu-middle-prawn-far-share-reason = Atunci pleacă, iar el nu o mai poate chema înapoi.
repu-middle-prawn-far-copy = Alții o copiază și o trimit
repu-middle-prawn-far-copy-reason = La sfârșit sunt mai multe copii decât poate număra.

## Choice: what Marlo can do. He liked the joke; now he sees how it landed.
repu-middle-prawn-what-now-bubble = Eu nu am zis da.
repu-middle-prawn-what-now-question = Marlo o aude. Ce poate face?
repu-middle-prawn-what-now-joke = Îi zice că sunt drăguți creveții
repu-middle-prawn-what-now-joke-reason = Așa e! Dar e fața ei, și nu a zis da.
repu-middle-prawn-what-now-more = Face una și cu el
repu-middle-prawn-what-now-more-reason = Atunci sunt două de prins. Se poate opri și poate cere ajutor.
repu-middle-prawn-what-now-sorry = Zice scuze și merge cu ea la doamna Plum
repu-middle-prawn-what-now-sorry-reason = E curajos și frumos. Doamna Plum poate ajuta s-o dea jos.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-prawn-sees-question = Cine poate vedea?
repu-middle-prawn-sees-open = O poză pe o pagină deschisă
repu-middle-prawn-sees-open-partner = Oricine
repu-middle-prawn-sees-open-reason = O pagină deschisă e ca un afiș pe stradă.
repu-middle-prawn-sees-sent = O poză trimisă lui Marlo
repu-middle-prawn-sees-sent-partner = Marlo și cei cărora le-o trimite el
repu-middle-prawn-sees-sent-reason = O atingere, și un prieten o dă mai departe.
repu-middle-prawn-sees-school = Ce scriu la școală
repu-middle-prawn-sees-school-partner = Școala mea
repu-middle-prawn-sees-school-reason = Școala verifică, ca să fim în siguranță.

## Build: switches for who may see and use a picture
repu-middle-prawn-switches-question = Biscuit și bunicul ei pregătesc pagina ei. Ajută-i cu fiecare setare.
repu-middle-prawn-switches-photo = Cine îmi vede pozele
repu-middle-prawn-switches-photo-all = Oricine
repu-middle-prawn-switches-photo-all-reason = Atunci le pot vedea și copia oameni pe care nu îi cunoaște.
repu-middle-prawn-switches-photo-list = Doar lista mea
repu-middle-prawn-switches-photo-list-reason = Cunoaște fiecare nume de pe listă.
repu-middle-prawn-switches-save = Alții îmi pot salva pozele
repu-middle-prawn-switches-save-on = Pornit
repu-middle-prawn-switches-save-on-reason = Atunci e ușor să le schimbe. Oprit e mai sigur.
repu-middle-prawn-switches-save-off = Oprit
repu-middle-prawn-switches-save-off-reason = E un gard bun. Nu oprește chiar fiecare copie, așa că tot alege cu grijă.
repu-middle-prawn-switches-tag = Numele meu pe poze
repu-middle-prawn-switches-tag-on = Oricând
repu-middle-prawn-switches-tag-on-reason = Atunci numele ei poate apărea pe un crevete. Poate alege „Întreabă-mă”.
repu-middle-prawn-switches-tag-ask = Întreabă-mă întâi
repu-middle-prawn-switches-tag-ask-reason = Acum poate zice da sau nu.
repu-middle-prawn-switches-done = Gata! Poza nouă a paginii ei e un crevete desenat de ea.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-prawn-words-prompt = A doua zi, Marlo întreabă întâi. Biscuit zice da la un homar cu fața lui Marlo! Spune ce le zice ea acum prietenilor.
    .easy = A doua zi, Marlo întreabă întâi. Spune ce le zice Biscuit acum prietenilor.
repu-middle-prawn-words-sentence = Te rog, întreabă-mă înainte s-o faci sau s-o dai mai departe.

## Exit, three questions: asking first, copies, settings
repu-middle-prawn-goodbye-ask-question = Biscuit vrea să pună fața lui Pebble pe un tort. Ce face întâi?
repu-middle-prawn-goodbye-ask-nice = Face un tort foarte frumos
repu-middle-prawn-goodbye-ask-nice-reason = E tot fața lui Pebble. Biscuit poate întreba întâi.
repu-middle-prawn-goodbye-ask-ask = Îi cere voie
repu-middle-prawn-goodbye-ask-ask-reason = E fața ei, deci ea alege.
repu-middle-prawn-goodbye-ask-show = Le-o arată celorlalți
repu-middle-prawn-goodbye-ask-show-reason = Atunci Pebble nu poate zice nu. Biscuit poate întreba întâi.
repu-middle-prawn-goodbye-copy-question = O poză inventată cu Tumble trece de la unul la altul. Ce îl poate ajuta?
repu-middle-prawn-goodbye-copy-tell = Îi spune unui adult de încredere
repu-middle-prawn-goodbye-copy-tell-reason = Un adult poate ajuta s-o oprească. Tumble nu e de vină.
repu-middle-prawn-goodbye-copy-back = Face și el una cu ei
repu-middle-prawn-goodbye-copy-back-reason = Atunci sunt doi triști. Tumble poate spune.
repu-middle-prawn-goodbye-copy-wait = Așteaptă să dispară copiile
repu-middle-prawn-goodbye-copy-wait-reason = Copiile pot rămâne mult timp. Tumble poate spune acum.
repu-middle-prawn-goodbye-set-question = Ce ține pagina cu poze a lui Pebble doar pentru ai ei?
repu-middle-prawn-goodbye-set-all = O vede oricine
repu-middle-prawn-goodbye-set-all-reason = Atunci îi pot copia pozele oameni pe care nu îi cunoaște.
repu-middle-prawn-goodbye-set-list = O vede doar lista ei
repu-middle-prawn-goodbye-set-list-reason = Știe cine e pe ea. Poate face asta cu un adult.
repu-middle-prawn-goodbye-set-name = E scris numele ei întreg
repu-middle-prawn-goodbye-set-name-reason = Atunci e ușor de găsit. Poate folosi un nume inventat.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-middle-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
repu-middle-helpers-teacher = Învățătorul meu
repu-middle-helpers-class = Un adult care ajută în clasă
repu-middle-helpers-lunch = Ajutor la prânz
repu-middle-helpers-office = Secretariatul școlii
repu-middle-helpers-home = Un adult de acasă
repu-middle-helpers-family = Un adult din familia mea
