# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-older.ftl and ../README.md.

## The card, and what a child can do afterwards
info-older-title = Cine spune asta?
info-older-outcome-rank = Știu ce poate pune o pagină sus.
info-older-outcome-check = Văd ce mă împinge și verific înainte să dau mai departe.
info-older-outcome-chatbot = Folosesc un chatbot cu grijă. Poate greși și nu are nevoie să știe cine sunt.
info-older-outcome-tell = Spun unui adult dacă o pagină trece de filtru.

## Story: a made-up picture makes everybody cross. Nobody meant harm.
info-older-sprouts-rumour-1 = O poză apare în chatul clasei. Îl arată pe bucătar cu o varză de Bruxelles cât o mașină.
    .easy = Îl arată pe bucătar cu o varză de Bruxelles cât o mașină.
info-older-sprouts-rumour-1-bubble = Doar varză de Bruxelles, un an întreg!
info-older-sprouts-rumour-2 = Odi se supără așa de tare, că o dă imediat mai departe. La fel și prietenii lui. Până la cină a văzut-o tot orașul.
    .easy = Odi se supără și o dă mai departe. Curând a văzut-o tot orașul.
info-older-sprouts-rumour-3 = Luni, bucătarul primește două sute de scrisori. El are o punguță cu varză de Bruxelles. Era pentru prânzul lui.
    .easy = Bucătarul primește două sute de scrisori. El are doar o punguță cu verze.
info-older-sprouts-rumour-3-bubble = Cine v-a spus de verzele mele?

## Order: how a false thing spreads: by feelings, trust and taps.
info-older-sprouts-spread-question = Poza era inventată. Cum a ajuns așa departe? Pune cartonașele în ordine.
    .easy = Cum a ajuns așa departe poza inventată?
info-older-sprouts-spread-joke = Cineva o face în glumă
info-older-sprouts-spread-joke-reason = A început ca o glumă. Pe drum, gluma s-a pierdut.
info-older-sprouts-spread-cross = Odi se supără și o dă repede mai departe
info-older-sprouts-spread-cross-reason = O emoție puternică ne grăbește. Așa călătoresc veștile false.
info-older-sprouts-spread-app = Aplicația vede atingerile și o arată mai mult
info-older-sprouts-spread-app-reason = O aplicație arată ce primește atingeri. Nu știe ce e adevărat.
info-older-sprouts-spread-town = E în tot orașul, deci pare adevărată
info-older-sprouts-spread-town-reason = O sută de copii sunt tot o poză inventată.

## Spot: a post that pushes. One line is true, to make the rest look true.
info-older-sprouts-push-question = Postarea asta vine cu poza. Ce părți ne împing și nu ne ajută să verificăm?
    .easy = Ce părți din postare ne împing?
info-older-sprouts-push-who-name = Cine a trimis
info-older-sprouts-push-who = Prânzul Adevărat
info-older-sprouts-push-who-reason = Un nume cu „adevărat” în el nu dovedește nimic. Cine sunt ei?
info-older-sprouts-push-time-name = Primul rând
info-older-sprouts-push-time = Prânzul începe la douăsprezece.
info-older-sprouts-push-time-reason = E adevărat. Un rând adevărat poate face și restul să pară adevărat.
info-older-sprouts-push-nine-name = Al doilea rând
info-older-sprouts-push-nine = Nouă case din zece sunt supărate.
info-older-sprouts-push-nine-reason = Cine le-a întrebat? Un număr are nevoie de cineva care a numărat.
info-older-sprouts-push-spray-name = Reclama
info-older-sprouts-push-spray = Spray contra verzei, doar azi
info-older-sprouts-push-spray-reason = Vinde un leac pentru teama pe care a făcut-o. E un truc isteț.
info-older-sprouts-push-button-name = Butonul
info-older-sprouts-push-button = Dă mai departe până nu dispare
info-older-sprouts-push-button-reason = Ceasul e acolo ca să ne grăbească. Lucrurile adevărate pot aștepta.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-sprouts-menu-question = Ce e de fapt la prânz? Ajut-o pe Wren să aleagă cuvinte bune.
info-older-sprouts-menu-word-school = Școala Hazel Hill
info-older-sprouts-menu-word-school-reason = Spune despre ce școală e vorba.
info-older-sprouts-menu-word-lunch = prânz
info-older-sprouts-menu-word-lunch-reason = Spune despre ce vrea să afle.
info-older-sprouts-menu-word-horrible = varză groaznică
info-older-sprouts-menu-word-horrible-reason = Cere pagini supărate, și primești pagini supărate.
info-older-sprouts-menu-word-menu = meniu
info-older-sprouts-menu-word-menu-reason = Răspunsul va fi într-un meniu.
info-older-sprouts-menu-word-true = e adevărat???
info-older-sprouts-menu-word-true-reason = Toți vrem să știm! Căutarea nu are nevoie de asta.
info-older-sprouts-menu-asked = Care pagină e cea mai bună ca să verifice?
info-older-sprouts-menu-boxes-title = Cutia de prânz mai bună ca orice varză
info-older-sprouts-menu-boxes-from = La Cutiuțe
info-older-sprouts-menu-boxes = Comandă până la prânz.
info-older-sprouts-menu-boxes-reason = Magazinul a plătit ca să fie primul. Vrea să vândă o cutie.
info-older-sprouts-menu-shock-title = Varză la prânz: ce șoc
info-older-sprouts-menu-shock-from = Orașul Vorbăreț
info-older-sprouts-menu-shock = Văzut de 900.000 de ori.
info-older-sprouts-menu-shock-reason = L-au urcat multele atingeri. Atingerile nu îl fac adevărat.
info-older-sprouts-menu-picks-title = Te supără prânzul? Mai multe pentru tine
info-older-sprouts-menu-picks-from = Pagini alese pentru tine
info-older-sprouts-menu-picks = Ți-a plăcut o pagină ca asta.
info-older-sprouts-menu-picks-reason = Căutarea a ghicit după ce a apăsat ea înainte. O ghicire nu e o verificare.
    .easy = Căutarea a ghicit. O ghicire nu e o verificare.
info-older-sprouts-menu-cook-title = Meniul acestui trimestru
info-older-sprouts-menu-cook-from = Bucătăria Școlii Hazel Hill
info-older-sprouts-menu-cook = Luni sunt paste. Marți e curry.
info-older-sprouts-menu-cook-reason = O scrie chiar bucătarul. Vine din locul despre care e vorba.

## Chat: a chatbot that sounds sure and then asks for private facts. The teacher has agreed to it.
info-older-sprouts-bot-question = Domnul Mole a zis că acest chatbot e bun pentru clasă. Ce îi spune Wren?
    .easy = Ce îi spune Wren chatbotului?
info-older-sprouts-bot-place = Un chatbot la școală
info-older-sprouts-bot-wren = Wren
info-older-sprouts-bot-bot = Bot Ajutor
info-older-sprouts-bot-ask-1 = Bucătarul școlii va găti doar varză?
info-older-sprouts-bot-ask-2 = Da. Școala i-a anunțat pe toți vineri.
info-older-sprouts-bot-ask-letter = Atunci scrie-mi o scrisoare supărată.
info-older-sprouts-bot-ask-letter-reason = Ar scrie o scrisoare bună. Dar ar fi despre nimic.
info-older-sprouts-bot-ask-where = Unde ai găsit asta?
info-older-sprouts-bot-ask-where-reason = Bine. Acum trebuie să arate de unde știe.
info-older-sprouts-bot-ask-sure = Îl crede, fiindcă pare așa de sigur
info-older-sprouts-bot-ask-sure-reason = Pare la fel de sigur și când greșește. De aceea întrebăm de unde vine.
info-older-sprouts-bot-where-1 = Nu găsesc o pagină. Poate am inventat asta. Spune-mi numele și școala, ca să ajut.
    .easy = Poate am inventat asta. Spune-mi numele și școala.
info-older-sprouts-bot-where-name = Sunt Wren, de la Școala Hazel Hill.
info-older-sprouts-bot-where-name-reason = Nu are nevoie de asta ca să ajute. Ce scriem poate fi păstrat.
info-older-sprouts-bot-where-cook = Se oprește și întreabă bucătarul
info-older-sprouts-bot-where-cook-reason = Bucătarul știe cel mai bine. Iar numele și școala ei rămân personale.
info-older-sprouts-bot-where-guess = Atunci ghicește cum poți mai bine.
info-older-sprouts-bot-where-guess-reason = O ghicire am avut și înainte. Bucătarul e chiar pe hol.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-sprouts-page-question = Bram caută varză de Bruxelles. O pagină trece de filtrul școlii. E crudă și i se răcesc mâinile. Ce ajută cel mai mult?
    .easy = O pagină crudă trece de filtru. Ce poate face Bram?
info-older-sprouts-page-close = O închide și încearcă să uite
info-older-sprouts-page-close-reason = Așa se oprește acum. Dar e singur cu asta și poate apărea iar.
    .easy = Poate apărea iar. Un adult o poate opri.
info-older-sprouts-page-warn = Le-o arată prietenilor, ca să-i avertizeze
info-older-sprouts-page-warn-reason = E frumos că vrea să-i avertizeze. Dar atunci au văzut-o și ei.
info-older-sprouts-page-tell = O acoperă și îi spune domnului Mole
info-older-sprouts-page-tell-reason = Nu va avea necazuri pentru că a spus. Domnul Mole poate cere ca pagina să fie oprită pentru toți.
    .easy = Nu va avea necazuri pentru că a spus. Domnul Mole poate ajuta.

## Say: rehearsed aloud. Putting it right is what a good user does.
info-older-sprouts-words-prompt = Odi a dat mai departe poza cu varza. Acum îndreaptă lucrurile în chat. Spune cu el.
    .easy = Odi îndreaptă lucrurile în chat. Spune cu el.
info-older-sprouts-words-sentence = Am greșit, așa că iată ce e adevărat.

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-sprouts-goodbye-lists-question = Fenn și Odi caută același cuvânt. Primesc două liste diferite. Cum se poate?
    .easy = Fenn și Odi caută un cuvânt. Primesc două liste. Cum?
info-older-sprouts-goodbye-lists-guess = Căutarea ghicește după ce a apăsat fiecare înainte
info-older-sprouts-goodbye-lists-guess-reason = Da. Așa că o listă arată ce ne place, nu doar ce e adevărat.
info-older-sprouts-goodbye-lists-true = Una dintre liste e cea adevărată
info-older-sprouts-goodbye-lists-true-reason = Amândouă ghicesc ce i-ar plăcea fiecăruia. Noi tot verificăm.
info-older-sprouts-goodbye-lists-broken = O tabletă e stricată
info-older-sprouts-goodbye-lists-broken-reason = Amândouă merg bine! Căutarea ghicește pentru fiecare.
info-older-sprouts-goodbye-angry-question = Un film îl înfurie tare pe Fenn. Care e un prim pas bun?
info-older-sprouts-goodbye-angry-comment = Scrie un comentariu furios
info-older-sprouts-goodbye-angry-comment-reason = Poate fi bine o clipă. Fiecare comentariu ajută filmul să se răspândească.
info-older-sprouts-goodbye-angry-wait = Așteaptă și caută cine l-a făcut
info-older-sprouts-goodbye-angry-wait-reason = O emoție puternică e un semn să te oprești. Apoi poate verifica.
info-older-sprouts-goodbye-angry-share = Îl dă mai departe, să știe și alții
info-older-sprouts-goodbye-angry-share-reason = Dacă e fals, l-a ajutat să meargă mai departe. Poate verifica întâi.
info-older-sprouts-goodbye-bats-question = Bram folosește un chatbot pentru proiectul despre lilieci. Când e chatbotul un ajutor bun?
    .easy = Bram folosește un chatbot. Când e un ajutor bun?
info-older-sprouts-goodbye-bats-check = Verifică ce zice și spune că l-a folosit
info-older-sprouts-goodbye-bats-check-reason = Așa îl folosești isteț și cinstit.
info-older-sprouts-goodbye-bats-all = Chatbotul scrie tot, iar el predă
info-older-sprouts-goodbye-bats-all-reason = Atunci nu învață nimic nou. Nu vede ce a greșit chatbotul.
info-older-sprouts-goodbye-bats-home = Îi scrie adresa, pentru liliecii din zonă
info-older-sprouts-goodbye-bats-home-reason = Poate liliecilor nu le pasă! Dar adresa lui e ceva personal.

## Story: a clip that sells. It is funny, and nobody is silly for trusting it.
info-older-bounce-socks-socks-1 = Marlo și bunica lui privesc un film. O vedetă sare peste o magazie în Șosete Săltărețe.
    .easy = Într-un film, o vedetă sare peste o magazie în Șosete Săltărețe.
info-older-bounce-socks-socks-1-bubble = Hop! Sari de două ori mai sus!
info-older-bounce-socks-socks-2 = Bunica își ia o pereche, verde aprins. Urcă pe prima treaptă. Pisica se ascunde.
    .easy = Bunica își ia o pereche. Urcă pe prima treaptă.
info-older-bounce-socks-socks-3 = Bunica sare. Ajunge exact la fel de sus ca mereu. Dar îi e tare cald la picioare.
    .easy = Bunica sare. Nu e mai sus! Dar îi e cald la picioare.
info-older-bounce-socks-socks-3-bubble = Trei, doi, unu!

## Sort: what pushes us to buy, and what helps us check.
info-older-bounce-socks-proof-question = Ce ne împinge să cumpărăm? Ce ne ajută să verificăm?
info-older-bounce-socks-proof-push = Împinge
info-older-bounce-socks-proof-check = Ajută să verificăm
info-older-bounce-socks-proof-ten = Au rămas doar zece perechi
info-older-bounce-socks-proof-ten-reason = Ne grăbește. Nu putem vedea dacă e adevărat.
info-older-bounce-socks-proof-lab = Cincizeci de sărituri, cu șosete și fără
info-older-bounce-socks-proof-lab-reason = Cineva a măsurat în ambele feluri. Putem privi numerele.
info-older-bounce-socks-proof-star = O vedetă plătită să zică uau
info-older-bounce-socks-proof-star-reason = E plătită, deci e o reclamă.
info-older-bounce-socks-proof-friends = Toți prietenii tăi le au
info-older-bounce-socks-proof-friends-reason = Ne face să ne temem că rămânem pe dinafară. Nu spune dacă merg.
info-older-bounce-socks-proof-tape = Un film cu zece sărituri lângă o ruletă
info-older-bounce-socks-proof-tape-reason = Vedem cât de sus e fiecare săritură. Asta ne ajută să verificăm.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-bounce-socks-test-question = Merg Șosetele Săltărețe? Ajută-l pe Marlo să aleagă două cuvinte bune.
info-older-bounce-socks-test-word-socks = Șosete Săltărețe
info-older-bounce-socks-test-word-socks-reason = Spune despre ce vrea să afle.
info-older-bounce-socks-test-word-best = cele mai tari
info-older-bounce-socks-test-word-best-reason = Cere laude, și primești laude.
info-older-bounce-socks-test-word-test = test
info-older-bounce-socks-test-word-test-reason = Un test poate arăta dacă merg.
info-older-bounce-socks-test-word-now = chiar acum
info-older-bounce-socks-test-word-now-reason = Toți vrem să știm! Căutarea nu are nevoie de asta.
info-older-bounce-socks-test-asked = Care pagină e cea mai bună ca să verifice?
info-older-bounce-socks-test-shop-title = Șosete Săltărețe: două la preț de una
info-older-bounce-socks-test-shop-from = Magazinul Hop
info-older-bounce-socks-test-shop = Doar azi!
info-older-bounce-socks-test-shop-reason = Magazinul a plătit ca să fie primul. Vrea să vândă.
info-older-bounce-socks-test-fans-title = Am atins luna cu ale mele
info-older-bounce-socks-test-fans-from = Fanii săriturilor
info-older-bounce-socks-test-fans = Văzut de trei milioane de ori.
info-older-bounce-socks-test-fans-reason = L-au urcat multele atingeri. Atingerile nu îl fac adevărat.
info-older-bounce-socks-test-picks-title = Alte șosete pentru tine
info-older-bounce-socks-test-picks-from = Filme alese pentru tine
info-older-bounce-socks-test-picks = Ai văzut unul până la capăt.
info-older-bounce-socks-test-picks-reason = Aplicația a ghicit după ce a privit el. Nu e acolo fiindcă are dreptate.
    .easy = Aplicația a ghicit. O ghicire nu e o verificare.
info-older-bounce-socks-test-lab-title = Am testat zece perechi de șosete
info-older-bounce-socks-test-lab-from = Laboratorul Test Cinstit
info-older-bounce-socks-test-lab = Nicio șosetă nu a ridicat săritura.
info-older-bounce-socks-test-lab-reason = Au testat multe feluri și nu vând niciunul. Putem vedea cum au făcut.

## Spot: a chatbot’s answer. The teacher has opened it for the class.
info-older-bounce-socks-bot-question = Clasa lui Marlo poate întreba acest chatbot. Ce rânduri cer grijă?
info-older-bounce-socks-bot-who-name = Cine a scris
info-older-bounce-socks-bot-who = Bot Ajutor, pornit de învățătorul tău
info-older-bounce-socks-bot-who-reason = E bine. Învățătorul s-a uitat întâi la el.
info-older-bounce-socks-bot-study-name = Al doilea rând
info-older-bounce-socks-bot-study = Un studiu celebru arată că șosetele merg.
info-older-bounce-socks-bot-study-reason = Ce studiu? Nu spune niciun nume. Un chatbot poate inventa unul.
info-older-bounce-socks-bot-school-name = Al treilea rând
info-older-bounce-socks-bot-school = Spune-mi numele întreg și școala ta.
info-older-bounce-socks-bot-school-reason = Nu are nevoie de ele ca să ajute. Ce scriem poate fi păstrat.
info-older-bounce-socks-bot-friend-name = Ultimul rând
info-older-bounce-socks-bot-friend = Sunt cel mai bun prieten al tău. Spune-mi grijile tale.
info-older-bounce-socks-bot-friend-reason = E un program și nu îi poate păsa. Pentru griji avem oameni.
info-older-bounce-socks-bot-source-name = Butonul
info-older-bounce-socks-bot-source = Arată de unde vine asta
info-older-bounce-socks-bot-source-reason = E bine. Ne ajută să verificăm.

## Chat: a made-up clip with the head’s own voice. A friend has already sent it on.
info-older-bounce-socks-shut-question = Marlo e acasă. Asta apare în chatul clasei. Ce face?
    .easy = Asta apare în chat. Ce face Marlo?
info-older-bounce-socks-shut-place = Chatul clasei
info-older-bounce-socks-shut-marlo = Marlo
info-older-bounce-socks-shut-biscuit = Pebble
info-older-bounce-socks-shut-lands-1 = Uite! Directorul zice că școala se închide pentru totdeauna!
info-older-bounce-socks-shut-lands-2 = Trimite la zece oameni, altfel nu se pune.
info-older-bounce-socks-shut-lands-ten = Ha! Îl trimit la zece.
info-older-bounce-socks-shut-lands-ten-reason = Zece oameni trimit la încă zece. Curând îl are tot orașul, adevărat sau nu.
    .easy = Zece oameni trimit la încă zece, adevărat sau nu.
info-older-bounce-socks-shut-lands-who = Cine a făcut filmul ăsta?
info-older-bounce-socks-shut-lands-who-reason = O întrebare bună. Acum se opresc amândoi și se gândesc.
info-older-bounce-socks-shut-lands-still = Nu zice nimic
info-older-bounce-socks-shut-lands-still-reason = La el se oprește, și e bine. O poate ajuta și pe Pebble.
info-older-bounce-socks-shut-voice-1 = Habar n-am. Dar e fața lui și vocea lui!
info-older-bounce-socks-shut-voice-true = Atunci e sigur adevărat.
info-older-bounce-socks-shut-voice-true-reason = Un computer poate copia o față și o voce. Avem nevoie de un loc de verificat.
info-older-bounce-socks-shut-voice-page = Mă uit pe pagina școlii.
info-older-bounce-socks-shut-voice-page-reason = Pagina școlii vine de la școală. Acela e locul de verificat.
info-older-bounce-socks-shut-page-1 = Scrie că e deschis. Filmul e inventat.
info-older-bounce-socks-shut-page-2 = Vai, nu. L-am trimis la patruzeci. Mi-e rău.
info-older-bounce-socks-shut-page-leave = Află ei luni.
info-older-bounce-socks-shut-page-leave-reason = Până atunci poate ajunge mult mai departe. Iar lui Pebble tot îi e rău.
info-older-bounce-socks-shut-page-tell = Hai să-i spunem împreună învățătorului.
info-older-bounce-socks-shut-page-tell-reason = Un învățător poate ajuta să îndrepte. E bine să nu fie singuri cu asta.
info-older-bounce-socks-shut-page-right = Hai să le scriem tuturor că e inventat.
info-older-bounce-socks-shut-page-right-reason = Acum știu toți patruzeci. E nevoie de curaj ca să îndrepți lucrurile.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-bounce-socks-page-question = Nutmeg caută sărituri în înălțime. O pagină trece de filtrul școlii. E violentă și Nutmeg tremură. Ce ajută cel mai mult?
    .easy = O pagină violentă trece de filtru. Ce poate face Nutmeg?
info-older-bounce-socks-page-tell = O acoperă și îi spune învățătorului
info-older-bounce-socks-page-tell-reason = Nu va avea necazuri pentru că a spus. Un învățător poate cere ca pagina să fie oprită pentru toți.
    .easy = Nu va avea necazuri pentru că a spus. Un învățător poate ajuta.
info-older-bounce-socks-page-forget = Își zice că nu e nimic
info-older-bounce-socks-page-forget-reason = E greu să uiți de una singură. Ajută să-i spui unui adult.
info-older-bounce-socks-page-again = Mai privește o dată, ca să fie sigură
info-older-bounce-socks-page-again-reason = O privire ajunge ca să știe că nu e în regulă. Poate spune acum.

## Say: rehearsed aloud. A question that works on a star, a friend and a chatbot.
info-older-bounce-socks-words-prompt = Cineva zice „Merge, crede-mă!” Întreabă cu Marlo, cu un zâmbet.
    .easy = Întreabă cu Marlo, cu un zâmbet.
info-older-bounce-socks-words-sentence = Cine spune asta și de unde știe?

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-bounce-socks-goodbye-lists-question = Marlo a văzut un film cu șosete. Toată săptămâna, pagina lui e plină de șosete. Cum se poate?
    .easy = Marlo a văzut un film cu șosete. Acum vede multe. Cum se poate?
info-older-bounce-socks-goodbye-lists-guess = Aplicația ghicește ce ar mai privi
info-older-bounce-socks-goodbye-lists-guess-reason = Da. Așa că arată ce i-ar plăcea, nu doar ce e adevărat.
info-older-bounce-socks-goodbye-lists-world = Toată lumea vorbește de șosete
info-older-bounce-socks-goodbye-lists-world-reason = Așa poate părea! Alții văd alte filme.
info-older-bounce-socks-goodbye-lists-best = Șosetele sunt vestea săptămânii
info-older-bounce-socks-goodbye-lists-best-reason = Aplicația s-a uitat la ce a privit el. Nu a căutat ce e mai bun.
info-older-bounce-socks-goodbye-sad-question = O postare o face pe Pebble tristă și speriată. Îi cere s-o dea mai departe. Care e un prim pas bun?
    .easy = O postare o sperie pe Pebble. Care e un prim pas bun?
info-older-bounce-socks-goodbye-sad-share = O dă mai departe, să ajute și alții
info-older-bounce-socks-goodbye-sad-share-reason = E frumos că vrea să ajute. Dacă e falsă, se sperie și alții.
info-older-bounce-socks-goodbye-sad-stop = Se oprește și verifică cu un adult
info-older-bounce-socks-goodbye-sad-stop-reason = O emoție puternică e un semn să te oprești. Un adult o ajută să verifice.
info-older-bounce-socks-goodbye-sad-cover = O mai citește o dată sub pătură
info-older-bounce-socks-goodbye-sad-cover-reason = Poate fi și mai rău. Poate verifica cu un adult.
info-older-bounce-socks-goodbye-moon-question = Nutmeg folosește un chatbot pentru proiectul despre lună. Când e chatbotul un ajutor bun?
    .easy = Nutmeg folosește un chatbot. Când e un ajutor bun?
info-older-bounce-socks-goodbye-moon-all = Chatbotul scrie tot, iar ea predă
info-older-bounce-socks-goodbye-moon-all-reason = Atunci nu învață nimic nou. Nu vede ce a greșit chatbotul.
info-older-bounce-socks-goodbye-moon-check = Verifică ce zice și spune că l-a folosit
info-older-bounce-socks-goodbye-moon-check-reason = Așa îl folosești isteț și cinstit.
info-older-bounce-socks-goodbye-moon-cheese = Zice că luna e din brânză, așa că ia o mușcătură
info-older-bounce-socks-goodbye-moon-cheese-reason = Cronț! Luna e din piatră. Un chatbot poate greși.

## The grown-ups a child may name. Never assume a mum or a dad.
info-older-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
info-older-helpers-teacher = Învățătorul meu
info-older-helpers-class = Un adult care ajută în clasă
info-older-helpers-lunch = Ajutor la prânz
info-older-helpers-office = Secretariatul școlii
info-older-helpers-home = Un adult de acasă
info-older-helpers-family = Un adult din familia mea
