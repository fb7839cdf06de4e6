# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
info-middle-title = Stai o clipă!
info-middle-outcome-search = Aleg cuvinte bune de căutat. Știu ce e o reclamă.
info-middle-outcome-check = Verific dacă e adevărat înainte să dau mai departe.
info-middle-outcome-chatbot = Știu că un chatbot poate greși.
info-middle-outcome-tell = Spun dacă o pagină nu e în regulă.

## Story: Odi believes a picture. It is funny, and nobody laughs at him.
info-middle-pond-whale-pond-1 = Pe tableta lui Odi apare o poză. Pare așa de adevărată! El le spune tuturor prietenilor.
    .easy = Apare o poză. Pare așa de adevărată!
info-middle-pond-whale-pond-1-bubble = O balenă în lacul nostru!
info-middle-pond-whale-pond-2 = Ce mănâncă o balenă? Odi ghicește. Face patruzeci de sandvișuri cu brânză.
    .easy = Ce mănâncă o balenă? Odi face patruzeci de sandvișuri.
info-middle-pond-whale-pond-3 = La lac nu e nicio balenă. E o rață. Nu a fost niciodată așa de fericită.
    .easy = Nu e nicio balenă. E o rață fericită.
info-middle-pond-whale-pond-3-bubble = Mac!

## Spot: the page with the whale. Every clue can be checked.
info-middle-pond-whale-clues-question = Wren citește pagina cu Odi. Ce părți ne spun să verificăm?
info-middle-pond-whale-clues-who-name = Cine a făcut-o
info-middle-pond-whale-clues-who = Filmulețe Vai-Ce-Lac
info-middle-pond-whale-clues-who-reason = Cine sunt ei? Ajută să verifici cine a făcut o pagină.
info-middle-pond-whale-clues-heading-name = Titlul
info-middle-pond-whale-clues-heading = Vești de la lacul cu rațe
info-middle-pond-whale-clues-heading-reason = Partea asta e bună. Ne spune ceva și nu ne grăbește.
info-middle-pond-whale-clues-picture-name = Poza
info-middle-pond-whale-clues-picture = O balenă cu trei cozi, lângă o bancă
info-middle-pond-whale-clues-picture-reason = Trei cozi! Un computer poate face o poză cu ceva ce nu a existat.
info-middle-pond-whale-clues-small-name = Literele mici
info-middle-pond-whale-clues-small = Făcut cu o aplicație de poze
info-middle-pond-whale-clues-small-reason = Literele mici de la sfârșit ne pot spune cel mai mult.
info-middle-pond-whale-clues-button-name = Butonul
info-middle-pond-whale-clues-button = Repede! Trimite la zece prieteni
info-middle-pond-whale-clues-button-reason = Vrea să ne grăbim. O veste adevărată poate aștepta o verificare.

## Sort: adverts and facts. An advert may look like a clip.
info-middle-pond-whale-sell-question = Ce ne spune un fapt? Ce vrea să vândă?
info-middle-pond-whale-sell-fact = Un fapt de verificat
info-middle-pond-whale-sell-advert = O reclamă
info-middle-pond-whale-sell-air = O balenă respiră aer
info-middle-pond-whale-sell-air-reason = Poți verifica într-o carte. Nu vinde nimic.
info-middle-pond-whale-sell-sweets = Bomboane balenă: ia azi două pungi
info-middle-pond-whale-sell-sweets-reason = Zice „ia azi”. Un magazin ne vrea banii.
info-middle-pond-whale-sell-deep = Lacul are doi metri adâncime
info-middle-pond-whale-sell-deep-reason = L-am putea măsura. E un fapt de verificat.
info-middle-pond-whale-sell-clip = O vedetă arată înotătoare, plătită de un magazin
info-middle-pond-whale-sell-clip-reason = Magazinul o plătește. Deci și filmulețul ei e o reclamă.
info-middle-pond-whale-sell-best = Cea mai bună pâine de rațe din lume
info-middle-pond-whale-sell-best-reason = „Cea mai bună” zice magazinul. Vrea să vândă pâine.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-pond-whale-food-question = Ce mănâncă balenele? Ajută-l pe Odi să aleagă două cuvinte bune.
info-middle-pond-whale-food-word-whale = balenă
info-middle-pond-whale-food-word-whale-reason = Spune despre ce vrea Odi să afle.
info-middle-pond-whale-food-word-please = te rog
info-middle-pond-whale-food-word-please-reason = Ce frumos! Dar căutarea nu are nevoie de asta.
info-middle-pond-whale-food-word-eat = mănâncă
info-middle-pond-whale-food-word-eat-reason = Spune ce vrea să afle.
info-middle-pond-whale-food-word-cheese = brânză
info-middle-pond-whale-food-word-cheese-reason = Asta e o ghicire. Îl poate duce înapoi la sandvișuri.
info-middle-pond-whale-food-asked = Întâi apare un magazin. Care îl ajută cel mai mult pe Odi?
info-middle-pond-whale-food-shop-title = Cutia cu gustări pentru balene
info-middle-pond-whale-food-shop-from = Magazinul Gustări Pleosc
info-middle-pond-whale-food-shop = Doar șase lire. Ia-o acum!
info-middle-pond-whale-food-shop-reason = Magazinul a plătit ca să fie primul. Primul nu e mereu cel mai bun.
info-middle-pond-whale-food-pet-title = Balena mea adoră brânza
info-middle-pond-whale-food-pet-from = O pagină de fani
info-middle-pond-whale-food-pet = Multă lume apasă pe pagina asta.
info-middle-pond-whale-food-pet-reason = E aproape de vârf fiindcă apasă multă lume. Asta nu o face adevărată.
    .easy = Apasă multă lume. Tot poate fi inventată.
info-middle-pond-whale-food-museum-title = Ce mănâncă balenele
info-middle-pond-whale-food-museum-from = Muzeul Mării
info-middle-pond-whale-food-museum = Unele mănâncă pește. Altele, animale de mare foarte mici.
info-middle-pond-whale-food-museum-reason = Un muzeu al mării știe despre balene. E un loc bun de căutat.

## Chat: a chatbot that sounds sure. The teacher has agreed to it.
info-middle-pond-whale-bot-question = Domnul Mole a zis că acest chatbot e bun pentru clasă. Ce îi spune Odi?
    .easy = Ce îi spune Odi chatbotului?
info-middle-pond-whale-bot-place = Un chatbot pentru teme
info-middle-pond-whale-bot-odi = Odi
info-middle-pond-whale-bot-bot = Ajutor la Teme
info-middle-pond-whale-bot-ask-1 = Poate trăi o balenă într-un lac?
info-middle-pond-whale-bot-ask-2 = Da! Balena de lac e mică. Mănâncă brânză.
info-middle-pond-whale-bot-ask-write = Mulțumesc! Le spun colegilor.
info-middle-pond-whale-bot-ask-write-reason = Pare foarte sigur. Un chatbot poate părea sigur și poate greși.
info-middle-pond-whale-bot-ask-know = De unde știi?
info-middle-pond-whale-bot-ask-know-reason = O întrebare bună. Hai să vedem ce zice.
info-middle-pond-whale-bot-ask-draw = Acum desenează-mi o balenă de lac.
info-middle-pond-whale-bot-ask-draw-reason = Și poza aceea e inventată. Odi tot nu știe.
info-middle-pond-whale-bot-how-1 = Pun la rând cuvinte care se potrivesc. Pot greși.
info-middle-pond-whale-bot-how-again = Bine, mai spune-mi zece lucruri.
info-middle-pond-whale-bot-how-again-reason = Încă zece ghiciri nu ajută. Odi are nevoie de un loc bun de verificat.
info-middle-pond-whale-bot-how-book = Se oprește și caută într-o carte
info-middle-pond-whale-bot-how-book-reason = Acum are două locuri unde să se uite. Așa folosești isteț un chatbot.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-pond-whale-page-question = Wren caută balene. Apare o pagină cu poze înfricoșătoare. Simte un gol în burtă. Ce ajută?
    .easy = Apare o pagină înfricoșătoare. Ce poate face Wren?
info-middle-pond-whale-page-close = O închide și nu mai zice nimic
info-middle-pond-whale-page-close-reason = A dispărut de pe ecranul ei. Alt copil poate da de ea. Wren poate spune.
    .easy = Alt copil poate da de ea. Wren poate spune.
info-middle-pond-whale-page-cover = O acoperă și îi spune lui Mole
info-middle-pond-whale-page-cover-reason = Nu va avea necazuri pentru că a spus. Domnul Mole poate cere să fie oprită pagina.
info-middle-pond-whale-page-look = Îl cheamă pe Fenn să vadă
info-middle-pond-whale-page-look-reason = Atunci a văzut-o și Fenn. Un profesor poate ajuta mai mult.

## Say: rehearsed aloud, to the teacher.
info-middle-pond-whale-words-prompt = Apare o pagină pe care nu a ales-o niciun profesor. Spune cu Wren, tare și clar.
info-middle-pond-whale-words-sentence = Pagina asta nu e în regulă, așa că vă spun.

## Exit: adverts, a check before sharing, a chatbot.
info-middle-pond-whale-goodbye-first-question = Bram caută cărți despre albine. Primul rezultat e o reclamă. Cum a ajuns acolo?
    .easy = Primul rezultat e o reclamă. Cum a ajuns acolo?
info-middle-pond-whale-goodbye-first-paid = Un magazin a plătit locul
info-middle-pond-whale-goodbye-first-paid-reason = Da, un loc de sus se poate plăti. Așa că ne uităm și la următoarele.
    .easy = Da. Așa că ne uităm și la următoarele.
info-middle-pond-whale-goodbye-first-best = E cel mai bun
info-middle-pond-whale-goodbye-first-best-reason = Poate e bun, poate nu. Un magazin a plătit locul.
info-middle-pond-whale-goodbye-first-mole = L-a pus domnul Mole
info-middle-pond-whale-goodbye-first-mole-reason = Domnul Mole nu alege ordinea. Un magazin a plătit locul.
info-middle-pond-whale-goodbye-dog-question = Fenn primește o poză cu un câine care pilotează un avion. Ce face întâi?
info-middle-pond-whale-goodbye-dog-send = O trimite tuturor prietenilor
info-middle-pond-whale-goodbye-dog-send-reason = E haioasă! Dar prietenii pot crede că e adevărată. Poate verifica întâi.
info-middle-pond-whale-goodbye-dog-check = Verifică cine a făcut-o
info-middle-pond-whale-goodbye-dog-check-reason = Atunci știe dacă e inventată. Poate spune asta când o arată.
info-middle-pond-whale-goodbye-dog-wave = Face cu mâna la avioane
info-middle-pond-whale-goodbye-dog-wave-reason = Poate câinele e inventat! Fenn poate verifica întâi.
info-middle-pond-whale-goodbye-legs-question = Un chatbot îi spune lui Wren că albinele au patru picioare. Ce face ea?
info-middle-pond-whale-goodbye-legs-copy = Scrie în caiet
info-middle-pond-whale-goodbye-legs-copy-reason = Albina are șase picioare! Un chatbot poate greși.
info-middle-pond-whale-goodbye-legs-second = Caută și într-o carte
info-middle-pond-whale-goodbye-legs-second-reason = Un al doilea loc o ajută să verifice. Albina are șase picioare!

## Story: Pebble believes a clip. It is funny, and nobody laughs at her.
info-middle-penguin-post-letter-1 = Pebble vede un filmuleț. Pinguinii aduc scrisorile cu o mașină!
info-middle-penguin-post-letter-1-bubble = Bip bip, poșta!
info-middle-penguin-post-letter-2 = Le scrie pinguinilor o scrisoare. Pune în ea un pește, ca mulțumire.
    .easy = Le scrie. Pune un pește în scrisoare!
info-middle-penguin-post-letter-3 = Scrisoarea se întoarce la școală. Ce miros! Tot secretariatul se ține de nas.
    .easy = Scrisoarea se întoarce. Ce miros!
info-middle-penguin-post-letter-3-bubble = E pentru un pinguin?

## Order: how a made-up clip comes to look true.
info-middle-penguin-post-spread-question = Filmulețul era inventat. Cum a ajuns să pară adevărat? Pune cartonașele în ordine.
    .easy = Cum a ajuns filmulețul inventat să pară adevărat?
info-middle-penguin-post-spread-make = Cineva face un filmuleț în glumă
info-middle-penguin-post-spread-make-reason = Începe cu un singur filmuleț. Poate că cine l-a făcut nu a vrut nimic rău.
info-middle-penguin-post-spread-laugh = Pebble râde și îl trimite imediat
info-middle-penguin-post-spread-laugh-reason = O emoție mare ne grăbește. Atunci putem uita să verificăm.
info-middle-penguin-post-spread-trust = Prietenii au încredere și îl trimit și ei
info-middle-penguin-post-spread-trust-reason = Avem încredere în prieteni. Și un prieten poate greși.
info-middle-penguin-post-spread-town = E pe toate ecranele, deci pare adevărat
info-middle-penguin-post-spread-town-reason = Multe copii sunt tot un singur filmuleț inventat.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-penguin-post-home-question = Unde trăiesc pinguinii? Ajut-o pe Pebble să aleagă două cuvinte bune.
info-middle-penguin-post-home-word-hello = bună
info-middle-penguin-post-home-word-hello-reason = Pinguinii nu zic bună! Nu ajută la căutare.
info-middle-penguin-post-home-word-penguin = pinguin
info-middle-penguin-post-home-word-penguin-reason = Spune despre ce vrea să afle.
info-middle-penguin-post-home-word-van = mașina poștei
info-middle-penguin-post-home-word-van-reason = Asta e din filmuleț. Poate găsi doar filmulețul.
info-middle-penguin-post-home-word-live = trăiesc
info-middle-penguin-post-home-word-live-reason = Spune ce vrea să afle.
info-middle-penguin-post-home-asked = Întâi apare o reclamă. Care o ajută cel mai mult?
info-middle-penguin-post-home-shop-title = Pijamale cu pinguini
info-middle-penguin-post-home-shop-from = Magazinul Cioc Cald
info-middle-penguin-post-home-shop = La jumătate de preț, doar până la șase!
info-middle-penguin-post-home-shop-reason = Magazinul a plătit ca să fie primul. Vrea să vândă.
info-middle-penguin-post-home-clip-title = Pinguinii conduc mașina poștei!
info-middle-penguin-post-home-clip-from = Filmulețe Brrr
info-middle-penguin-post-home-clip = Două milioane de oameni au văzut asta.
info-middle-penguin-post-home-clip-reason = E aproape de vârf fiindcă apasă multă lume. Asta nu îl face adevărat.
    .easy = Apasă multă lume. Tot poate fi inventat.
info-middle-penguin-post-home-museum-title = Unde trăiesc pinguinii
info-middle-penguin-post-home-museum-from = Muzeul Gheții
info-middle-penguin-post-home-museum = Cei mai mulți trăiesc la mări reci, departe în sud.
info-middle-penguin-post-home-museum-reason = Un muzeu își verifică informațiile. E un loc bun de căutat.

## Spot: a chatbot’s answer. The teacher has agreed to it.
info-middle-penguin-post-bot-question = Învățătorul lui Pebble a zis că poate întreba acest chatbot. Ce rânduri trebuie verificate?
    .easy = Pebble întreabă un chatbot. Ce rânduri trebuie verificate?
info-middle-penguin-post-bot-who-name = Cine a scris
info-middle-penguin-post-bot-who = Ajutor la Teme
info-middle-penguin-post-bot-who-reason = E bine. Învățătorul ei a zis că îl poate folosi.
info-middle-penguin-post-bot-birds-name = Primul rând
info-middle-penguin-post-bot-birds = Pinguinii sunt păsări.
info-middle-penguin-post-bot-birds-reason = E bine. Așa scrie și într-o carte despre păsări.
info-middle-penguin-post-bot-fly-name = Al doilea rând
info-middle-penguin-post-bot-fly = Zboară dacă aleargă repede.
info-middle-penguin-post-bot-fly-reason = Pinguinii înoată, dar nu zboară. Un chatbot poate greși.
info-middle-penguin-post-bot-van-name = Al treilea rând
info-middle-penguin-post-bot-van = Fiecare pinguin are o mașină.
info-middle-penguin-post-bot-van-reason = Poate a citit despre filmuleț. Pune cuvinte la rând, adevărate sau nu.
info-middle-penguin-post-bot-sure-name = Ultimul rând
info-middle-penguin-post-bot-sure = Eu nu greșesc niciodată.
info-middle-penguin-post-bot-sure-reason = Poate părea foarte sigur. Noi tot verificăm în alt loc.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-penguin-post-page-question = Tumble caută zăpadă. Apare o pagină cu poze urâte. Îi e cald și se simte ciudat. Ce ajută?
    .easy = Apare o pagină urâtă. Ce poate face Tumble?
info-middle-penguin-post-page-tap = Apasă mai departe și speră
info-middle-penguin-post-page-tap-reason = O atingere poate duce la altă pagină la fel. Tumble se poate opri și poate spune.
info-middle-penguin-post-page-cover = O acoperă și îi spune învățătorului
info-middle-penguin-post-page-cover-reason = Învățătorul se bucură că a spus. Acum un adult poate cere să fie oprită pagina.
info-middle-penguin-post-page-hide = O închide și tace
info-middle-penguin-post-page-hide-reason = Nu a ales-o el, deci nu e de vină. Tumble poate spune.

## Say: rehearsed aloud. Asking for time to check.
info-middle-penguin-post-words-prompt = Un prieten zice „Trimite-mi repede!” Spune cu Pebble.
info-middle-penguin-post-words-sentence = Stai, verific înainte să trimit.

## Talk: what makes a child stop and check.
info-middle-penguin-post-stop-prompt = Vorbiți câte doi. Ce v-ar face să vă opriți și să verificați o poză sau un film?
info-middle-penguin-post-stop-starter = M-aș opri să verific dacă …

## Exit: adverts, a check before sharing, a chatbot.
info-middle-penguin-post-goodbye-first-question = Tumble caută biciclete. Pentru ce pagină a plătit un magazin?
info-middle-penguin-post-goodbye-first-best = Cea cu cea mai bună bicicletă
info-middle-penguin-post-goodbye-first-best-reason = Poate e bună, poate nu. Cuvântul „reclamă” ne spune că cineva a plătit.
info-middle-penguin-post-goodbye-first-paid = Cea pe care scrie reclamă
info-middle-penguin-post-goodbye-first-paid-reason = Da, cuvântul acela mic ne spune. Așa că ne uităm și la următoarele.
    .easy = Da. Așa că ne uităm și la următoarele.
info-middle-penguin-post-goodbye-first-dog = Cea cu un câine pe bicicletă
info-middle-penguin-post-goodbye-first-dog-reason = Ha! Dar cuvântul „reclamă” ne spune că cineva a plătit.
info-middle-penguin-post-goodbye-friday-question = Un prieten scrie „Vineri nu e școală!” Ce face Pebble întâi?
info-middle-penguin-post-goodbye-friday-send = Le spune tuturor colegilor
info-middle-penguin-post-goodbye-friday-send-reason = Dacă nu e adevărat, toți greșesc. Poate verifica întâi.
info-middle-penguin-post-goodbye-friday-bed = Stă în pat până luni
info-middle-penguin-post-goodbye-friday-bed-reason = Ce somn lung și bun! Dar poate nu e adevărat.
info-middle-penguin-post-goodbye-friday-check = Întreabă școala dacă e adevărat
info-middle-penguin-post-goodbye-friday-check-reason = Școala știe cel mai bine. Acum știe și Pebble.
info-middle-penguin-post-goodbye-gran-question = Un chatbot zice că bunica lui Tumble pilotează un avion. Bunica face pâine. Ce n-a mers?
    .easy = Un chatbot zice că bunica pilotează un avion. Nu e așa! Ce n-a mers?
info-middle-penguin-post-goodbye-gran-guess = Nu știa, așa că a inventat
info-middle-penguin-post-goodbye-gran-guess-reason = Un chatbot poate umple un gol cu o ghicire. De aceea verificăm.
info-middle-penguin-post-goodbye-gran-knows = O cunoaște cel mai bine
info-middle-penguin-post-goodbye-gran-knows-reason = Tumble își cunoaște bunica cel mai bine. Un chatbot poate inventa.

## The grown-ups a child may name. Never assume a mum or a dad.
info-middle-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
info-middle-helpers-teacher = Învățătorul meu
info-middle-helpers-class = Un adult care ajută în clasă
info-middle-helpers-lunch = Ajutor la prânz
info-middle-helpers-office = Secretariatul școlii
info-middle-helpers-home = Un adult de acasă
info-middle-helpers-family = Un adult din familia mea
