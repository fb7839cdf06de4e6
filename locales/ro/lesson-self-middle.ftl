# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
self-middle-title = Melci uriași și bunici dragon
self-middle-outcome-pretend = Știu că un jucător de pe internet poate fi oricine.
self-middle-outcome-edit = Pot găsi semne că ceva a fost inventat.
self-middle-outcome-me = Pot face un „eu” pentru internet care nu spune cine sunt.
self-middle-outcome-tell = Pot zice nu și pot spune unui adult.

## Story: Odi edits a picture for fun. The bubble is what he writes under it.
self-middle-giant-snail-snail-1 = Odi are o poză cu un melc. Îl decupează pe ecran. Apoi îl pune lângă o poză cu școala lui.
    .easy = Odi decupează un melc dintr-o poză. Îl pune lângă școala lui.
self-middle-giant-snail-snail-2 = Acum melcul pare mare cât un autobuz.
self-middle-giant-snail-snail-2-bubble = Melc uriaș! Fugiți! Ajunge aici marți.
self-middle-giant-snail-snail-3 = Bear, bucătarul, vede poza. Până la prânz sunt patruzeci de verze la poartă. „O să-i fie foame”, zice Bear.
    .easy = Bear, bucătarul, o vede. Până la prânz sunt patruzeci de verze!

## Spot: Fenn has made a picture too
self-middle-giant-snail-whale-question = Și Fenn a făcut o poză. Găsește semnele că a fost schimbată.
self-middle-giant-snail-whale-who-name = Cine a făcut-o
self-middle-giant-snail-whale-who = Pozele Haioase ale lui Fenn
self-middle-giant-snail-whale-who-reason = Numele ne spune că e făcută în glumă.
self-middle-giant-snail-whale-title-name = Titlul
self-middle-giant-snail-whale-title = O zi la lac
self-middle-giant-snail-whale-title-reason = Un titlu ca ăsta e bun. Poate fi adevărat.
self-middle-giant-snail-whale-whale-name = Poza cea mare
self-middle-giant-snail-whale-whale = O balenă într-un lac cât o cadă.
self-middle-giant-snail-whale-whale-reason = Mărimile nu se potrivesc. O balenă are nevoie de mai mult loc!
self-middle-giant-snail-whale-hands-name = Cuvintele de jos
self-middle-giant-snail-whale-hands = Fac cu amândouă mâinile stângi!
self-middle-giant-snail-whale-hands-reason = Două mâini stângi? Mâinile ciudate sunt un semn bun de căutat.

## Sort: when a changed picture is fun, and when it hurts or tricks
self-middle-giant-snail-fun-question = Toate au fost schimbate. Care sunt haioase? Care pot răni sau păcăli pe cineva?
    .easy = Care sunt haioase? Care pot răni sau păcăli?
self-middle-giant-snail-fun-basket-1 = Doar haios
self-middle-giant-snail-fun-basket-2 = Poate răni sau păcăli
self-middle-giant-snail-fun-sky = Un cer roz pe o felicitare
self-middle-giant-snail-fun-sky-reason = Un cer roz nu păcălește pe nimeni. E frumos.
self-middle-giant-snail-fun-snail = Un melc cu „Eu l-am făcut”
self-middle-giant-snail-fun-snail-reason = Ne spune că a fost făcut. Putem râde toți.
self-middle-giant-snail-fun-teeth = Dinți uriași la Wren, fără să fie întrebată
self-middle-giant-snail-fun-teeth-reason = E fața lui Wren. Întreab-o întâi, iar „nu” înseamnă nu.
self-middle-giant-snail-fun-soap = Blană netezită ca să vândă săpun
self-middle-giant-snail-fun-soap-reason = Ne face să credem că săpunul poate asta. Nu poate.
self-middle-giant-snail-fun-legs = Picioarele unui prieten, lungite
self-middle-giant-snail-fun-legs-reason = Picioarele sunt bune așa cum sunt. Asta l-ar putea răni.

## Feel: Wren’s ears were made short. No answer is wrong.
self-middle-giant-snail-ears-bubble = Acum arăți mai bine!
self-middle-giant-snail-ears-question = O poză cu Wren trece de la unul la altul. I s-au scurtat urechile. Cum s-ar putea simți?
    .easy = Urechile lui Wren au fost scurtate. Cum s-ar putea simți?
self-middle-giant-snail-ears-says = Toate pot fi adevărate. Urechile lui Wren sunt bune așa cum sunt.

## Choice: what helps Wren
self-middle-giant-snail-help-question = Wren se tot uită la poză. Ce o poate ajuta?
self-middle-giant-snail-help-back = Pune un nas caraghios celui care a făcut-o
self-middle-giant-snail-help-back-reason = O clipă poate părea corect. Apoi nu se mai termină.
self-middle-giant-snail-help-more = Își scurtează urechile în toate pozele
self-middle-giant-snail-help-more-reason = Atunci își vede tot mai puțin urechile ei. Sunt urechi bune.
self-middle-giant-snail-help-tell = Îi spune unui adult ce simte
self-middle-giant-snail-help-tell-reason = Un adult ascultă. Poate ajuta să dispară poza.

## Say: the sentence is rehearsed aloud
self-middle-giant-snail-say-prompt = A doua zi, Wren e pregătită. Spune cu ea.
self-middle-giant-snail-say-sentence = Te rog, întreabă-mă înainte să-mi schimbi poza.

## Build: a profile without private facts
self-middle-giant-snail-club-question = Odi își întreabă învățătorul. Acum poate intra în Vizuina Desenelor, un club de desen pe internet. Ajută-l să-și facă pagina.
    .easy = Ajută-l pe Odi cu pagina lui din Vizuina Desenelor.
self-middle-giant-snail-club-face = Poză
self-middle-giant-snail-club-face-snail = Un desen cu un melc
self-middle-giant-snail-club-face-snail-reason = E haios și nimeni nu îl găsește pe Odi cu el.
self-middle-giant-snail-club-face-jumper = Poză în puloverul școlii
self-middle-giant-snail-club-face-jumper-reason = Arată fața și școala lui. Amândouă sunt personale.
self-middle-giant-snail-club-name = Nume
self-middle-giant-snail-club-name-real = Odi Otter, 8 ani
self-middle-giant-snail-club-name-real-reason = Numele și vârsta îi ajută pe alții să-l găsească.
self-middle-giant-snail-club-name-school = Odi de la Școala Morii
self-middle-giant-snail-club-name-school-reason = E numele lui și școala lui.
self-middle-giant-snail-club-name-slow = Melc Încet
self-middle-giant-snail-club-name-slow-reason = Un nume inventat îl ține ascuns pe cel adevărat.
self-middle-giant-snail-club-line = Despre mine
self-middle-giant-snail-club-line-draw = Îmi place să desenez cochilii
self-middle-giant-snail-club-line-draw-reason = Multora le place. Nu spune nimic despre el.
self-middle-giant-snail-club-line-club = Lunea înot la bazin
self-middle-giant-snail-club-line-club-reason = Spune unde e și când.
self-middle-giant-snail-club-done = Pagina asta arată ce îi place lui Odi. Nu arată cine e sau unde e.

## Exit: the last question uses the words of a promise
self-middle-giant-snail-goodbye-meet-question = Un melc dintr-un joc zice: „Și eu am opt ani. Ne vedem în parc!” Care e cel mai bun plan?
    .easy = Un melc din joc zice: „Hai să ne vedem!” Ce e cel mai bine?
self-middle-giant-snail-goodbye-meet-nine = Merge, că are opt ani
self-middle-giant-snail-goodbye-meet-nine-reason = Oricine poate scrie un opt. Odi nu poate ști cine e.
self-middle-giant-snail-goodbye-meet-no = Zice nu și spune unui adult
self-middle-giant-snail-goodbye-meet-no-reason = Odi îl știe doar de pe internet. Așa că nu se vede cu el și spune.
self-middle-giant-snail-goodbye-meet-slow = Așteaptă, că melcii sunt înceți
self-middle-giant-snail-goodbye-meet-slow-reason = Ha! Dar cine joacă poate nu e încet. Odi poate zice nu și poate spune.
self-middle-giant-snail-goodbye-soap-question = O reclamă la săpun arată blană fără niciun nod. Ce poate fi adevărat?
self-middle-giant-snail-goodbye-soap-wash = O spălare face asta
self-middle-giant-snail-goodbye-soap-wash-reason = Atunci toți am face-o! Poate că poza a fost schimbată.
self-middle-giant-snail-goodbye-soap-edit = Poza a fost schimbată
self-middle-giant-snail-goodbye-soap-edit-reason = Reclamele vor să vândă. O poză schimbată le ajută.
self-middle-giant-snail-goodbye-soap-wrong = Blana cu noduri e greșită
self-middle-giant-snail-goodbye-soap-wrong-reason = Nodurile sunt viața adevărată. Poate că poza a fost schimbată.
self-middle-giant-snail-goodbye-promise-question = Promisiunea lui Odi zice: pozele cu mine le țin pentru mine. Un joc cere una. Ce se potrivește?
    .easy = Un joc cere o poză cu Odi. Ce se potrivește cu promisiunea lui?
self-middle-giant-snail-goodbye-promise-friend = Trimite una cu Fenn
self-middle-giant-snail-goodbye-promise-friend-reason = Și fața lui Fenn e personală. E bun un desen.
self-middle-giant-snail-goodbye-promise-old = Trimite o poză veche
self-middle-giant-snail-goodbye-promise-old-reason = E tot Odi. Se poate copia și da mai departe.
self-middle-giant-snail-goodbye-promise-draw = Folosește un desen
self-middle-giant-snail-goodbye-promise-draw-reason = Un desen e haios, iar promisiunea e ținută.

## Story: a dragon in a game turns out to be Nutmeg’s gran. The bubble is the dragon’s message.
self-middle-doomfang-knight-1 = Nutmeg joacă Castelanii. Acolo o cheamă Sir Brioșă. Sir Brioșă e un cavaler care nu se teme de lilieci.
    .easy = În Castelanii, Nutmeg e cavaler. O cheamă Sir Brioșă.
self-middle-doomfang-knight-2 = Un dragon pe nume Colț-Cumplit îl salvează pe Sir Brioșă de trei ori. Apoi trebuie să plece.
    .easy = Colț-Cumplit, un dragon, îl salvează pe Sir Brioșă. Apoi trebuie să plece.
self-middle-doomfang-knight-2-bubble = Mă opresc. Mi-e fierbinte supa!
self-middle-doomfang-knight-3 = Duminică, bunica face supă. „Atenție la aripile mele”, zice ea. Nutmeg scapă lingura. Colț-Cumplit e bunica!
    .easy = Duminică, bunica face supă. Colț-Cumplit e bunica!

## Match: reasons to be somebody else online
self-middle-doomfang-reasons-question = Oamenii se prefac pe internet din multe motive. Găsește perechile.
self-middle-doomfang-reasons-fun = Bunica e dragon
self-middle-doomfang-reasons-fun-partner = De distracție
self-middle-doomfang-reasons-fun-reason = E un joc. Bunicii îi place să ragă.
self-middle-doomfang-reasons-safe = Nutmeg își ascunde numele
self-middle-doomfang-reasons-safe-partner = Ca să nu se știe cine e
self-middle-doomfang-reasons-safe-reason = Un nume inventat îl ține ascuns pe cel adevărat.
self-middle-doomfang-reasons-sell = Un robot zice „Ador jucăria asta!”
self-middle-doomfang-reasons-sell-partner = Ca să vândă
self-middle-doomfang-reasons-sell-reason = Vrea să cumperi jucăria.
self-middle-doomfang-reasons-trick = „Sunt prietenul tău, trimite o poză!”
self-middle-doomfang-reasons-trick-partner = Ca să păcălească
self-middle-doomfang-reasons-trick-reason = Vorbele frumoase pot ascunde un truc. Zicem nu și spunem.

## Spot: a profile that does not fit together
self-middle-doomfang-lily-question = Un jucător nou îi scrie lui Nutmeg. Găsește ce nu se potrivește.
self-middle-doomfang-lily-name-name = Numele
self-middle-doomfang-lily-name = Lily9
self-middle-doomfang-lily-name-reason = Un nume inventat e bun. Are și Nutmeg unul.
self-middle-doomfang-lily-photo-name = Poza
self-middle-doomfang-lily-photo = O fată. Pe poză scrie „Magazinul Soare”.
self-middle-doomfang-lily-photo-reason = E poza unui magazin. Deci poate nu e deloc Lily.
self-middle-doomfang-lily-like-name = Ce îi place
self-middle-doomfang-lily-like = Îmi plac castelele!
self-middle-doomfang-lily-like-reason = Multor jucători le plac. E bine.
self-middle-doomfang-lily-work-name = Despre ea
self-middle-doomfang-lily-work = Am 9 ani. Vin cu mașina de la serviciu.
self-middle-doomfang-lily-work-reason = Nouă ani și conduce până la serviciu? Nu se potrivește.

## Chat: Lily9 asks for the camera, then for a meeting. Gran helps to block.
self-middle-doomfang-chat-question = Ce poate face Nutmeg acum?
self-middle-doomfang-chat-place = Castelanii
self-middle-doomfang-chat-marlo = Sir Brioșă
self-middle-doomfang-chat-lily = Lily9
self-middle-doomfang-chat-gran = Bunica
self-middle-doomfang-chat-hello-1 = Bună, Sir Brioșă! Și eu am nouă ani.
self-middle-doomfang-chat-hello-2 = Pornește camera. Vreau să te văd!
self-middle-doomfang-chat-hello-yes = Bine, o secundă.
self-middle-doomfang-chat-hello-yes-reason = Atunci Lily vede pe Nutmeg și casa ei. La apeluri întrebăm întâi.
self-middle-doomfang-chat-hello-no = Nu, mulțumesc. Nu fac asta.
self-middle-doomfang-chat-hello-no-reason = E clar și politicos. Un nu nu are nevoie de motive.
self-middle-doomfang-chat-hello-friend = Uite o poză cu prietenul meu!
self-middle-doomfang-chat-hello-friend-reason = Și fața unui prieten e personală. Nutmeg poate zice nu.
self-middle-doomfang-chat-meet-1 = Atunci ne vedem sâmbătă în parc.
self-middle-doomfang-chat-meet-2 = Nu spune nimănui.
self-middle-doomfang-chat-meet-leave = Iese din joc
self-middle-doomfang-chat-meet-leave-reason = A ieșit imediat. Mesajul e tot acolo, ca să-l arate.
self-middle-doomfang-chat-meet-keep = Păstrează mesajul ca să arate
self-middle-doomfang-chat-meet-keep-reason = Acum poate arăta ce s-a spus.
self-middle-doomfang-chat-meet-where = Unde în parc?
self-middle-doomfang-chat-meet-where-reason = Nutmeg o știe doar de pe internet. Nu se vede cu ea. Spune.
self-middle-doomfang-chat-tell-1 = Mai ești?
self-middle-doomfang-chat-tell-block = O blochează și nu spune
self-middle-doomfang-chat-tell-block-reason = Blocarea vine la urmă, cu un adult. Întâi Nutmeg spune.
self-middle-doomfang-chat-tell-quiet = Nu spune nimic
self-middle-doomfang-chat-tell-quiet-reason = E greu de dus singură. Nutmeg poate spune.
self-middle-doomfang-chat-tell-tell = Spune bunicii
self-middle-doomfang-chat-tell-tell-reason = Bunica se bucură că a spus. Nutmeg nu e de vină.
self-middle-doomfang-chat-block-1 = Mulțumesc că mi-ai spus. Facem restul împreună?
self-middle-doomfang-chat-block-last = Un ultim mesaj furios!
self-middle-doomfang-chat-block-last-reason = Un răspuns face să continue. Bunica poate ajuta să blocheze.
self-middle-doomfang-chat-block-block = O blochează împreună cu bunica
self-middle-doomfang-chat-block-block-reason = Păstrează, spune, apoi un adult ajută să blocheze. Gata!

## Say: the sentence is rehearsed aloud
self-middle-doomfang-say-prompt = Spune ca Sir Brioșă, tare și calm.
self-middle-doomfang-say-sentence = Te știu doar dintr-un joc, așa că nu. O să spun.

## Choice: Gran tries a button that smooths faces. The bubble is Gran’s.
self-middle-doomfang-egg-bubble = Uite, sunt un ou!
self-middle-doomfang-egg-question = Bunica apasă pe telefon „netezește fața”. Ce face asta?
self-middle-doomfang-egg-photo = Schimbă poza, nu pe bunica
self-middle-doomfang-egg-photo-reason = Da, liniile au dispărut din poză. Bunica le are pe toate.
self-middle-doomfang-egg-better = Arată cum trebuie să fie o față
self-middle-doomfang-egg-better-reason = Nicio față nu trebuie să fie ca un ou. Liniile și petele sunt bune.
self-middle-doomfang-egg-real = O face pe bunica tânără
self-middle-doomfang-egg-real-reason = Bunica se uită la mâini. Tot bunica! Doar poza s-a schimbat.

## Build: a page for Sir Muffin
self-middle-doomfang-page-question = Ajut-o pe Nutmeg să facă o pagină pentru Sir Brioșă.
self-middle-doomfang-page-face = Poză
self-middle-doomfang-page-face-photo = Nutmeg cu bunica
self-middle-doomfang-page-face-photo-reason = Sunt două fețe adevărate. Pozele cu noi rămân personale.
self-middle-doomfang-page-face-muffin = Un desen cu o brioșă cu coif
self-middle-doomfang-page-face-muffin-reason = E haios și nu e fața lui Nutmeg.
self-middle-doomfang-page-line = Despre mine
self-middle-doomfang-page-line-live = Stau lângă Școala Stejarului
self-middle-doomfang-page-line-live-reason = Spune unde o găsești.
self-middle-doomfang-page-line-club = Vinerea mă găsești la clubul de tobe
self-middle-doomfang-page-line-club-reason = Un loc și o zi sunt lucruri personale.
self-middle-doomfang-page-line-bats = Nu mă tem de lilieci
self-middle-doomfang-page-line-bats-reason = E haios și nu spune nimic despre ea.
self-middle-doomfang-page-see = Cine îmi poate scrie?
self-middle-doomfang-page-see-known = Oameni cunoscuți, ca bunica
self-middle-doomfang-page-see-known-reason = Deocamdată ajunge un dragon!
self-middle-doomfang-page-see-all = Toți jucătorii
self-middle-doomfang-page-see-all-reason = Atunci Lily9 poate scrie iar.
self-middle-doomfang-page-done = Sir Brioșă e viteaz, haios și bine ascuns.

## Exit: the last question uses the words of a promise
self-middle-doomfang-goodbye-nice-question = Un cavaler din joc e bun și haios de săptămâni. Apoi cere o întâlnire. Ce se potrivește?
    .easy = Un cavaler drăguț din joc cere o întâlnire. Ce se potrivește?
self-middle-doomfang-goodbye-nice-friend = Merge cu un prieten
self-middle-doomfang-goodbye-nice-friend-reason = Un prieten nu o poate face sigură. Un adult poate ajuta.
self-middle-doomfang-goodbye-nice-weeks = Se vede cu el, că a trecut mult
self-middle-doomfang-goodbye-nice-weeks-reason = Săptămânile de joc nu arată cine joacă. Nutmeg zice nu și spune.
self-middle-doomfang-goodbye-nice-no = Zice nu și spune unui adult
self-middle-doomfang-goodbye-nice-no-reason = Și un jucător drăguț e cunoscut doar de pe internet. Un adult ajută.
self-middle-doomfang-goodbye-photo-question = Cineva zice: „Trimite o poză, altfel mă întristez.” Ce poate face Nutmeg?
self-middle-doomfang-goodbye-photo-tell = Zice nu și spune unui adult
self-middle-doomfang-goodbye-photo-tell-reason = E greu când cineva e trist, dar „nu” rămâne un răspuns bun. Adultul ajută cu restul.
self-middle-doomfang-goodbye-photo-hide = Trimite una cu mască
self-middle-doomfang-goodbye-photo-hide-reason = E tot ea, și camera ei. Nutmeg poate zice nu și poate spune.
self-middle-doomfang-goodbye-photo-one = Trimite doar una
self-middle-doomfang-goodbye-photo-one-reason = Una se poate copia. Nu e treaba ei să-l înveselească.
self-middle-doomfang-goodbye-promise-question = Promisiunea lui Nutmeg zice: pozele cu mine le țin pentru mine. Ce poză se potrivește?
self-middle-doomfang-goodbye-promise-back = O poză din spate
self-middle-doomfang-goodbye-promise-back-reason = E tot o poză cu ea. Un desen se potrivește mai bine.
self-middle-doomfang-goodbye-promise-baby = Poza ei de bebeluș
self-middle-doomfang-goodbye-promise-baby-reason = Ce drăguță! E tot Nutmeg, deci rămâne personală.
self-middle-doomfang-goodbye-promise-muffin = O brioșă cu coif
self-middle-doomfang-goodbye-promise-muffin-reason = E un desen, deci promisiunea e ținută.

## The grown-ups a child may name. Never assume a mum or a dad.
self-middle-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
self-middle-helpers-teacher = Învățătorul meu
self-middle-helpers-class = Un adult care ajută în clasă
self-middle-helpers-lunch = Ajutor la prânz
self-middle-helpers-office = Secretariatul școlii
self-middle-helpers-home = Un adult de acasă
self-middle-helpers-family = Un adult din familia mea
