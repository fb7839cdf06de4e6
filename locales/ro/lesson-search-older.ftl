# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-search-older.ftl and ../README.md.

## The card, and what a child can do afterwards
search-older-title = Chiar e pătrat?
search-older-outcome-words = Caut cu cuvinte bune și aleg o pagină bună.
search-older-outcome-rank = Știu ce poate pune o pagină sus.
search-older-outcome-judge = Verific cine a făcut o pagină și de unde știe.

## Story: a claim that sounds made up, and a search with too many words. The bubbles are Fenn’s and Bram’s.
search-older-square-poo-zoo-1 = Fenn are vești de la zoo. Bram râde până cade de pe bancă.
search-older-square-poo-zoo-1-bubble = Wombații fac caca pătrat!
search-older-square-poo-zoo-2 = Scriu: „E adevărat ce a zis Fenn despre chestia aia?”
search-older-square-poo-zoo-3 = Găsesc nouă milioane de pagini. Niciuna nu îl cunoaște pe Fenn.
search-older-square-poo-zoo-3-bubble = Asta e despre fân.

## Search: good words, then the best result
search-older-square-poo-search-question = Fac wombații caca pătrat? Alege cuvinte de căutat.
search-older-square-poo-search-word-thing = chestie
search-older-square-poo-search-word-thing-reason = O chestie poate fi orice.
search-older-square-poo-search-word-wombat = wombat
search-older-square-poo-search-word-wombat-reason = Spune despre cine vrem să aflăm.
search-older-square-poo-search-word-please = te rog
search-older-square-poo-search-word-please-reason = Ce politicos! Dar căutarea nu are nevoie de asta.
search-older-square-poo-search-word-square = pătrat
search-older-square-poo-search-word-square-reason = Spune ce e așa de ciudat.
search-older-square-poo-search-word-fenn = Fenn
search-older-square-poo-search-word-fenn-reason = Fenn e grozav. Dar paginile căutate nu scriu despre el.
search-older-square-poo-search-word-poo = caca
search-older-square-poo-search-word-poo-reason = O bibliotecă a mai auzit cuvântul. Spune ce căutăm.
search-older-square-poo-search-asked = Care rezultat ajută cel mai mult?
search-older-square-poo-search-result-toys-title = Wombați la jumătate de preț
search-older-square-poo-search-result-toys-from = La Jucării
search-older-square-poo-search-result-toys = Wombați mari și mici. Ia azi doi!
search-older-square-poo-search-result-toys-reason = Scrie Reclamă. E sus fiindcă magazinul a plătit.
search-older-square-poo-search-result-wow-title = Zece lucruri uau
search-older-square-poo-search-result-wow-from = Uau-o-uau
search-older-square-poo-search-result-wow = Numărul patru te va uimi!
search-older-square-poo-search-result-wow-reason = Nu spune de unde știu. Un uau nu e încă un fapt.
search-older-square-poo-search-result-museum-title = Cum fac wombații cuburi
search-older-square-poo-search-result-museum-from = Muzeul Animalelor
search-older-square-poo-search-result-museum = Echipa noastră s-a uitat înăuntru să afle cum merge.
search-older-square-poo-search-result-museum-reason = Se potrivește cu întrebarea și spune cine a aflat și cum.
search-older-square-poo-search-result-stan-title = Excursia mea la wombați
search-older-square-poo-search-result-stan-from = Pagina lui Stan
search-older-square-poo-search-result-stan = Am văzut unul dormind. Apoi am mâncat cartofi.
search-older-square-poo-search-result-stan-reason = Frumoasă excursie, dar nu răspunde la întrebare.

## Sort: how results are chosen and ranked
search-older-square-poo-top-question = O căutare pune unele pagini sus. Ce poate urca o pagină?
search-older-square-poo-top-up = O poate urca
search-older-square-poo-top-not = Căutarea nu știe asta
search-older-square-poo-top-paid = Un magazin plătește
search-older-square-poo-top-paid-reason = Atunci scrie Reclamă sau Sponsorizat. Caută cuvântul acela.
search-older-square-poo-top-words = Are cuvintele scrise de tine
search-older-square-poo-top-words-reason = O pagină cu aceleași cuvinte are șanse bune.
search-older-square-poo-top-clicks = Mulți apasă pe ea
search-older-square-poo-top-clicks-reason = Ce apasă mulți urcă. Și mulți pot greși.
search-older-square-poo-top-true = E adevărată
search-older-square-poo-top-true-reason = O căutare poate ghici, dar nu știe sigur. Asta e treaba noastră.
search-older-square-poo-top-before = Ți-au plăcut pagini ca ea
search-older-square-poo-top-before-reason = Așa că doi oameni pot primi două liste la aceleași cuvinte.
search-older-square-poo-top-care = A fost făcută cu drag
search-older-square-poo-top-care-reason = Ce drăguț! Dar nicio căutare nu poate măsura asta.

## Spot: signs that a page needs checking
search-older-square-poo-page-question = Bram deschide „Zece lucruri uau”. Ce îi spune să verifice?
search-older-square-poo-page-who-name = Cine a făcut-o
search-older-square-poo-page-who = Uau-o-uau, de noi
search-older-square-poo-page-who-reason = Nu spune cine sunt „noi”. Nu îi putem întreba.
search-older-square-poo-page-shock-name = Titlul
search-older-square-poo-page-shock = Nu o să-ți vină să crezi!
search-older-square-poo-page-shock-reason = Vrea o apăsare. Lucrurile adevărate nu au nevoie să strige.
search-older-square-poo-page-photo-name = Poza
search-older-square-poo-page-photo = Un wombat trăiește în vizuină
search-older-square-poo-page-photo-reason = E adevărat și ușor de verificat. Și paginile ciudate pot avea lucruri adevărate.
search-older-square-poo-page-experts-name = Cuvintele
search-older-square-poo-page-experts = Experții zic că e pătrat.
search-older-square-poo-page-experts-reason = Ce experți? O pagină bună le spune numele.

## Choice: a second source
search-older-square-poo-sure-question = Trei pagini zic același lucru, cuvânt cu cuvânt. Cum poate fi Bram mai sigur?
    .easy = Trei pagini au aceleași cuvinte. Cum poate fi Bram sigur?
search-older-square-poo-sure-three = Trei ajung
search-older-square-poo-sure-three-reason = Cuvânt cu cuvânt? Poate s-au copiat una pe alta.
search-older-square-poo-sure-second = Găsește o pagină de la altcineva
search-older-square-poo-sure-second-reason = Grădina zoologică o spune cu vorbele ei. Acum două surse zic la fel.
search-older-square-poo-sure-robot = Întreabă un chatbot și gata
search-older-square-poo-sure-robot-reason = Poate părea sigur și poate greși. Și el trebuie verificat.

## Say: the sentence is rehearsed aloud
search-older-square-poo-words-prompt = E adevărat! Caca lor e ca niște cuburi, iar cuburile nu se rostogolesc. Spune ce a ajutat.
search-older-square-poo-words-sentence = Aici așa scrie, dar cine mai spune asta?

## Exit
search-older-square-poo-end-bees-question = Wren vrea să știe cum fac albinele miere. Ce poate scrie?
search-older-square-poo-end-bees-long = bună îmi poți spune despre chestia aia cu albinele
search-older-square-poo-end-bees-long-reason = Ce prietenos! Trei cuvinte bune găsesc mai mult.
search-older-square-poo-end-bees-short = albine fac miere
search-older-square-poo-end-bees-short-reason = Cele trei cuvinte spun exact ce caută.
search-older-square-poo-end-bees-bee = albină
search-older-square-poo-end-bees-bee-reason = Un cuvânt găsește prea multe, chiar și cântece cu albine.
search-older-square-poo-end-first-question = Primul rezultat are pe el cuvântul Reclamă. Ce ne spune asta?
    .easy = Pe primul rezultat scrie Reclamă. Ce ne spune asta?
search-older-square-poo-end-first-best = E cel mai bun
search-older-square-poo-end-first-best-reason = Primul nu e același lucru cu cel mai bun. Reclamă înseamnă plătit.
search-older-square-poo-end-first-paid = Cineva a plătit să fie acolo
search-older-square-poo-end-first-paid-reason = Așa că privim mai jos și mai citim.
search-older-square-poo-end-nasty-question = Un rezultat arată ceva ce nu pare în regulă. Ce poate face Odi?
search-older-square-poo-end-nasty-next = Apasă mai departe și tace
search-older-square-poo-end-nasty-next-reason = Poate apărea la următorul copil. Odi poate spune.
search-older-square-poo-end-nasty-tell = Acoperă și spune unui adult
search-older-square-poo-end-nasty-tell-reason = Odi nu e de vină. Adultul poate cere să fie blocat.
search-older-square-poo-end-nasty-delete = Șterge lista de căutări
search-older-square-poo-end-nasty-delete-reason = Atunci nimeni nu găsește pagina ca s-o blocheze.

## Story: forty carrots and a door. Both bubbles are Wren’s.
search-older-forty-carrots-carrots-1 = Wren vede un film: morcovii îți dau ochi de noapte. Mănâncă patruzeci.
search-older-forty-carrots-carrots-1-bubble = Acum văd pe întuneric!
search-older-forty-carrots-carrots-2 = În noaptea aceea încearcă. Buf.
search-older-forty-carrots-carrots-2-bubble = Cine a pus ușa aia acolo?

## Search: good words, then the best result
search-older-forty-carrots-search-question = Ne ajută morcovii să vedem pe întuneric? Alege cuvinte de căutat.
search-older-forty-carrots-search-word-bump = buf
search-older-forty-carrots-search-word-bump-reason = Au! Dar asta găsește drumuri și capete.
search-older-forty-carrots-search-word-carrots = morcovi
search-older-forty-carrots-search-word-carrots-reason = Spune despre ce vrem să aflăm.
search-older-forty-carrots-search-word-forty = patruzeci
search-older-forty-carrots-search-word-forty-reason = Paginile nu știu câți a mâncat Wren.
search-older-forty-carrots-search-word-eyes = ochi
search-older-forty-carrots-search-word-eyes-reason = Spune ce ar putea ajuta morcovii.
search-older-forty-carrots-search-word-dark = întuneric
search-older-forty-carrots-search-word-dark-reason = Spune când. Așa lista e mai scurtă.
search-older-forty-carrots-search-asked = Care rezultat ajută cel mai mult?
search-older-forty-carrots-search-result-gummies-title = Jeleuri de Noapte cu Morcov
search-older-forty-carrots-search-result-gummies-from = Coliba cu Jeleuri
search-older-forty-carrots-search-result-gummies = Vezi ca o bufniță! Doar azi!
search-older-forty-carrots-search-result-gummies-reason = Scrie Reclamă. Vrea să vândă dulciuri.
search-older-forty-carrots-search-result-fan-title = La mine merge!
search-older-forty-carrots-search-result-fan-from = FanMorcov22
search-older-forty-carrots-search-result-fan = Am mâncat șase și mi-am văzut șosetele noaptea.
search-older-forty-carrots-search-result-fan-reason = Un om și niște șosete. Nu ajunge ca să fim siguri.
search-older-forty-carrots-search-result-hospital-title = Morcovii și ochii tăi
search-older-forty-carrots-search-result-hospital-from = Spitalul de Ochi
search-older-forty-carrots-search-result-hospital = Medicii noștri îți spun ce pot face morcovii.
search-older-forty-carrots-search-result-hospital-reason = Medicii de ochi știu despre ochi și își spun numele.
search-older-forty-carrots-search-result-cake-title = Prăjitură cu morcovi
search-older-forty-carrots-search-result-cake-from = Clubul Tort
search-older-forty-carrots-search-result-cake = Amestecă, coace și mănâncă.
search-older-forty-carrots-search-result-cake-reason = Mmm! Dar răspunde la altă întrebare.

## Match: how results get on a list, and up it
search-older-forty-carrots-list-question = Ce a pus fiecare pagină pe lista ei?
search-older-forty-carrots-list-advert = Jeleuri, pe care scrie Reclamă
search-older-forty-carrots-list-advert-partner = Un magazin a plătit
search-older-forty-carrots-list-advert-reason = Reclamă sau Sponsorizat înseamnă că cineva a plătit.
search-older-forty-carrots-list-fits = „Morcovii și ochii tăi”
search-older-forty-carrots-list-fits-partner = Se potrivește cu ce a scris
search-older-forty-carrots-list-fits-reason = Cuvintele din titlu contează mult.
search-older-forty-carrots-list-clip = Un film văzut de toată lumea
search-older-forty-carrots-list-clip-partner = Mulți au apăsat pe el
search-older-forty-carrots-list-clip-reason = Multe apăsări pot urca o pagină, adevărată sau nu.
search-older-forty-carrots-list-rabbits = O pagină despre cuști de iepuri
search-older-forty-carrots-list-rabbits-partner = A căutat iepuri săptămâna trecută
search-older-forty-carrots-list-rabbits-reason = O căutare poate folosi ce ai căutat înainte.

## Spot: signs that a page wants to sell
search-older-forty-carrots-gummies-question = Wren se uită la pagina cu jeleuri. Ce îi spune să verifice?
search-older-forty-carrots-gummies-shop-name = Cine a făcut-o
search-older-forty-carrots-gummies-shop = Coliba cu Jeleuri, magazinul
search-older-forty-carrots-gummies-shop-reason = Cel care le vinde nu e cel mai bun de întrebat.
search-older-forty-carrots-gummies-bob-name = Primul rând
search-older-forty-carrots-gummies-bob = „Merg!” zice Bob.
search-older-forty-carrots-gummies-bob-reason = Cine e Bob și cum le-a testat? Nu spune.
search-older-forty-carrots-gummies-today-name = Butonul
search-older-forty-carrots-gummies-today = Doar azi! Ia acum!
search-older-forty-carrots-gummies-today-reason = O grăbește, ca să nu se oprească să gândească.
search-older-forty-carrots-gummies-vitamin-name = Ultimul rând
search-older-forty-carrots-gummies-vitamin = Ochii au nevoie de vitamina A din morcovi.
search-older-forty-carrots-gummies-vitamin-reason = Adevărat. O pagină ciudată poate amesteca și lucruri adevărate.

## Order: how a false tale spreads. It was told in the 1940s, when night pilots had a radar that was secret.
search-older-forty-carrots-tale-question = Cum a crescut așa mare povestea cu morcovii? Pune-o în ordine.
search-older-forty-carrots-tale-war = Într-un război, piloții vedeau bine noaptea
search-older-forty-carrots-tale-war-reason = Demult, îi ajuta o mașinărie nouă. Era ținută secretă.
search-older-forty-carrots-tale-papers = Ziarele au zis că sunt morcovii
search-older-forty-carrots-tale-papers-reason = Era o poveste bună, așa că oamenii au dat-o mai departe.
search-older-forty-carrots-tale-pages = Acum o copiază pagină după pagină
search-older-forty-carrots-tale-pages-reason = Paginile se copiază. Așa o poveste veche pare nouă și adevărată.

## Choice: check before passing on
search-older-forty-carrots-share-question = Wren era gata să trimită filmul întregii clase. Ce face întâi?
    .easy = Wren vrea să dea filmul mai departe. Ce face întâi?
search-older-forty-carrots-share-ask = Îl trimite și scrie „E adevărat?”
search-older-forty-carrots-share-ask-reason = Cei mai mulți îl vor vedea și vor sări peste întrebare.
search-older-forty-carrots-share-check = Îl verifică pe pagina altcuiva
search-older-forty-carrots-share-check-reason = Atunci poate da mai departe ceva adevărat. E și distractiv.
search-older-forty-carrots-share-count = Vede câtor oameni le place
search-older-forty-carrots-share-count-reason = Inimile arată că e distractiv, nu că e adevărat.

## Say: the sentence is rehearsed aloud
search-older-forty-carrots-words-prompt = Morcovii fac bine la ochi. Pentru întuneric, Wren are o lanternă. Spune ce a ajutat.
    .easy = Pentru întuneric, Wren are o lanternă. Spune.
search-older-forty-carrots-words-sentence = Înainte să dau mai departe, verific.

## Exit
search-older-forty-carrots-end-owls-question = Odi vrea să știe ce mănâncă bufnițele. Ce poate scrie?
search-older-forty-carrots-end-owls-short = hrană bufniță
search-older-forty-carrots-end-owls-short-reason = Două cuvinte bune, și lista e plină de șoareci.
search-older-forty-carrots-end-owls-bird = pasăre
search-older-forty-carrots-end-owls-bird-reason = Sunt multe păsări. Bufniță e un cuvânt mai bun.
search-older-forty-carrots-end-owls-long = dragă calculatorule e pentru tema mea
search-older-forty-carrots-end-owls-long-reason = Căutarea nu îi vede tema. Scrie ce e de găsit.
search-older-forty-carrots-end-lists-question = Wren a căutat iepuri toată săptămâna. Acum scrie „urechi”. Apar urechi de iepure. Cum așa?
    .easy = Wren a căutat iepuri. Acum scrie „urechi” și apar urechi de iepure. Cum așa?
search-older-forty-carrots-end-lists-best = Urechile de iepure sunt cele mai bune
search-older-forty-carrots-end-lists-best-reason = Poate că Wren crede asta! Dar nicio căutare nu poate măsura.
search-older-forty-carrots-end-lists-before = Căutarea ghicește după ce a făcut înainte
search-older-forty-carrots-end-lists-before-reason = Da. Așa că altcineva primește altă listă la același cuvânt.
search-older-forty-carrots-end-wow-question = Un film zice „Pisicile știu să citească!” Cum poate afla Odi?
search-older-forty-carrots-end-wow-views = Vede câți l-au privit
search-older-forty-carrots-end-wow-views-reason = Distracția e privită mult. Asta nu o face adevărată.
search-older-forty-carrots-end-wow-other = Întreabă pe cineva care știe pisici
search-older-forty-carrots-end-wow-other-reason = Un veterinar sau o carte îi spune. Două surse sunt și mai bune.
search-older-forty-carrots-end-wow-feel = Își dorește tare să fie adevărat
search-older-forty-carrots-end-wow-feel-reason = Și pisicile! Dar dorința nu e o verificare.

## The grown-ups a child may name. Never assume a mum or a dad.
search-older-helpers-prompt = O pagină poate să nu fie în regulă. Alege doi adulți cărora le poți spune, unul de la școală.
search-older-helpers-teacher = Învățătorul meu
search-older-helpers-class = Un adult care ajută în clasă
search-older-helpers-library = Un adult de la bibliotecă
search-older-helpers-office = Secretariatul școlii
search-older-helpers-home = Un adult de acasă
search-older-helpers-family = Un adult din familia mea
