# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-older.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-older-title = Noapte bună, telefonule!
heal-older-outcome-night = Știu ce mă ajută să închid ecranul și să dorm.
heal-older-outcome-age = Caut jocuri și chaturi făcute pentru vârsta mea.
heal-older-outcome-push = Văd ce e făcut ca să mă țină acolo sau să plătesc.
heal-older-outcome-tell = Plec și spun dacă mă împinge cineva sau nu mă simt în siguranță.

## Story: a new phone that pings all night. Everybody laughs, Fenn too.
heal-older-crisps-crisps-1 = Fenn are un telefon nou. Noaptea, un chat cu prieteni întreabă ce chipsuri sunt cele mai bune. Vin patruzeci și șapte de răspunsuri.
    .easy = Fenn are un telefon nou. Toată noaptea, prietenii lui scriu despre chipsuri.
heal-older-crisps-crisps-1-bubble = Ding, ding, ding!
heal-older-crisps-crisps-2 = Fiecare ding zice: doar o privire. Fenn se uită, și se uită, și se uită. Se face miezul nopții.
    .easy = Fenn se uită, și se uită, și se uită. Se face miezul nopții.
heal-older-crisps-crisps-3 = În clasă, Fenn se trezește tresărind. „Cu brânză și ceapă!” zice el.
heal-older-crisps-crisps-3-bubble = Fenn, cum beau plantele apă?

## Match: parts of an app that keep people there. Knowing the trick makes it weaker.
heal-older-crisps-built-question = Aplicațiile sunt făcute ca să rămânem. La ce folosește fiecare parte?
heal-older-crisps-built-row = Un șir de zile care nu trebuie întrerupt
heal-older-crisps-built-row-partner = Ca să vii în fiecare zi
heal-older-crisps-built-row-reason = E doar un număr. Tu hotărăști când vii.
heal-older-crisps-built-next = Următorul film pornește singur
heal-older-crisps-built-next-partner = Ca să nu te oprești
heal-older-crisps-built-next-reason = Nu are sfârșit, așa că îl faci tu.
heal-older-crisps-built-dot = Un punct roșu pe aplicație
heal-older-crisps-built-dot-partner = Ca să te mai uiți o dată
heal-older-crisps-built-dot-reason = Parcă nu poate aștepta. Aproape mereu poate.
heal-older-crisps-built-box = O cutie plătită, cu o surpriză în ea
heal-older-crisps-built-box-partner = Ca să plătești, și iar să plătești
heal-older-crisps-built-box-reason = Nu vezi pentru ce plătești. Un adult te poate ajuta să te gândești.

## Build: set up together with an adult.
heal-older-crisps-night-question = Fenn și unchiul lui pregătesc telefonul pentru noapte. Alege ce îl ajută să doarmă.
    .easy = Pregătește telefonul. Alege ce îl ajută pe Fenn să doarmă.
heal-older-crisps-night-pings = Sunete
heal-older-crisps-night-pings-all = Până la miezul nopții
heal-older-crisps-night-pings-all-reason = Un ding, o privire, și somnul a dispărut.
heal-older-crisps-night-pings-eight = Oprite de la opt
heal-older-crisps-night-pings-eight-reason = Chipsurile vor fi acolo și dimineață.
heal-older-crisps-night-place = Unde doarme
heal-older-crisps-night-place-pillow = Sub perna lui
heal-older-crisps-night-place-pillow-reason = E așa de aproape, că va vrea să se uite.
heal-older-crisps-night-place-kitchen = În bucătărie
heal-older-crisps-night-place-kitchen-reason = Ce nu e la îndemână nu îl trezește.
heal-older-crisps-night-seen = Arată când a văzut
heal-older-crisps-night-seen-on = Pornit
heal-older-crisps-night-seen-on-reason = Atunci alții așteaptă un răspuns, iar el simte asta.
heal-older-crisps-night-seen-off = Oprit
heal-older-crisps-night-seen-off-reason = Acum poate răspunde când vrea.
heal-older-crisps-night-done = Noapte bună, telefonule. Noapte bună, Fenn.

## Spot: a chat app before joining. Age, adults who check, and signing up matter.
heal-older-crisps-app-question = Hare găsește un chat nou. Ce părți arată că nu e pentru copii de zece ani?
    .easy = Ce părți arată că acest chat nu e pentru copii de zece ani?
heal-older-crisps-app-name-name = Numele
heal-older-crisps-app-name = Parcul Vorbăreț
heal-older-crisps-app-name-reason = E bine. Un nume nu spune pentru cine e.
heal-older-crisps-app-age-name = Vârsta
heal-older-crisps-app-age = De la șaisprezece ani
heal-older-crisps-app-age-reason = Nu e făcut pentru zece ani. Unele lucruri te pot supăra.
heal-older-crisps-app-check-name = Cine verifică
heal-older-crisps-app-check = Nimeni nu citește ce scrii
heal-older-crisps-app-check-reason = Atunci nu ajută nimeni când ceva nu merge. Un chat bun are oameni care verifică.
heal-older-crisps-app-join-name = Cum intri
heal-older-crisps-app-join = Nu trebuie să te înscrii
heal-older-crisps-app-join-reason = Atunci poate intra oricine, și poate pleca fără nume.
heal-older-crisps-app-colour-name = Culoarea
heal-older-crisps-app-colour = Alege o culoare pentru pagina ta
heal-older-crisps-app-colour-reason = E bine. O culoare nu spune nimic despre tine.

## Chat: pressure at night, and somebody nobody knows. Fenn leaves and tells.
heal-older-crisps-dare-question = E zece seara. Chatul se trezește. Ce face Fenn?
heal-older-crisps-dare-place = Un chat cu prieteni
heal-older-crisps-dare-fenn = Fenn
heal-older-crisps-dare-odi = Odi
heal-older-crisps-dare-zip = Zip
heal-older-crisps-dare-lands-1 = Cine nu doarme? Zi „chips” sau ieși!
heal-older-crisps-dare-lands-2 = Chips! E rândul tău, Fenn.
heal-older-crisps-dare-lands-crisp = Chips!
heal-older-crisps-dare-lands-crisp-reason = Un cuvânt, apoi încă unul. Un joc ca ăsta nu are sfârșit.
heal-older-crisps-dare-lands-silly = Sunteți toți așa de caraghioși!
heal-older-crisps-dare-lands-silly-reason = Asta poate durea, și apoi sună toată noaptea.
heal-older-crisps-dare-lands-night = Noapte bună, citesc mâine.
heal-older-crisps-dare-lands-night-reason = E frumos și clar. Prietenii buni sunt acolo și dimineață.
heal-older-crisps-dare-zip-1 = Sunt prietenul unui văr. Eu dau provocări.
heal-older-crisps-dare-zip-2 = Fă una în seara asta, sau ești bebeluș. Nu spune nimănui.
heal-older-crisps-dare-zip-what = Ce fel de provocare?
heal-older-crisps-dare-zip-what-reason = Zip vrea ca Fenn să se simtă mic și să zică da. Fenn poate pleca.
heal-older-crisps-dare-zip-leave = Iese imediat din chat
heal-older-crisps-dare-zip-leave-reason = O provocare, o grabă și un secret: trei semne bune să pleci. Apoi spune.
heal-older-crisps-dare-zip-quiet = Rămâne și nu zice nimic
heal-older-crisps-dare-zip-quiet-reason = Zip poate întreba iar. Fenn poate pleca și poate spune.
heal-older-crisps-dare-left-1 = Îmi bate inima repede.
heal-older-crisps-dare-left-tell = Îi spune imediat unui adult de încredere
heal-older-crisps-dare-left-tell-reason = Nu va avea necazuri pentru că a spus. Adultul îi anunță pe cei care au grijă de chat.
    .easy = Nu va avea necazuri pentru că a spus. Adultul poate ajuta.
heal-older-crisps-dare-left-forget = Încearcă să uite
heal-older-crisps-dare-left-forget-reason = E greu să dormi așa. Un adult îl poate ajuta, și pe ceilalți la fel.

## Talk: a rule that grown-ups keep as well.
heal-older-crisps-rule-prompt = Inventează o regulă de noapte bună pentru telefoane. O respectă și adulții!
heal-older-crisps-rule-starter = O regulă bună de noapte e …

## Say: rehearsed aloud. Kind, clear and final.
heal-older-crisps-words-prompt = Un prieten scrie „Nu poți pleca acum!” Spune cu Fenn, frumos și clar.
    .easy = Spune cu Fenn, frumos și clar.
heal-older-crisps-words-sentence = Noapte bună, citesc mâine.

## Exit: sleep, an age rating, a row of days.
heal-older-crisps-goodbye-lamp-question = Wren citește pe tabletă în pat. La unsprezece e trează de tot. Ce poate ajuta mâine?
    .easy = Wren citește pe tabletă în pat. Nu poate dormi. Ce poate ajuta?
heal-older-crisps-goodbye-lamp-bright = Un ecran mai luminos, pentru ochi
heal-older-crisps-goodbye-lamp-bright-reason = Un ecran luminos îi poate spune capului că e zi.
heal-older-crisps-goodbye-lamp-book = O carte de hârtie și niciun ecran în pat
heal-older-crisps-goodbye-lamp-book-reason = O carte are un sfârșit și nu sună niciodată.
heal-older-crisps-goodbye-lamp-fast = Să citească de două ori mai repede
heal-older-crisps-goodbye-lamp-fast-reason = Atunci ajunge la sfârșit, și mai e una. O carte ajută mai mult.
heal-older-crisps-goodbye-film-question = Bram are zece ani. Vărul lui vrea să-i arate un film de la cincisprezece ani. Ce poate zice?
    .easy = Un film e de la cincisprezece ani. Bram are zece. Ce poate zice?
heal-older-crisps-goodbye-film-bad = „Nu poate fi așa de rău”
heal-older-crisps-goodbye-film-bad-reason = Oamenii l-au văzut tot înainte să-i dea numărul. El spune ce e în film.
heal-older-crisps-goodbye-film-both = „Hai să alegem unul pentru amândoi”
heal-older-crisps-goodbye-film-both-reason = Acum se pot bucura amândoi. E frumos și clar.
heal-older-crisps-goodbye-film-sit = „Bine, dacă stai lângă mine”
heal-older-crisps-goodbye-film-sit-reason = E bine să ai pe cineva lângă tine. Ce e în film rămâne la fel.
heal-older-crisps-goodbye-row-question = Odi a jucat nouăzeci de zile la rând. Acum e bolnav în pat. Ce își poate zice?
    .easy = Odi a jucat nouăzeci de zile. Acum e bolnav. Ce poate gândi?
heal-older-crisps-goodbye-row-play = Trebuie să mă ridic și să joc
heal-older-crisps-goodbye-row-play-reason = Aplicației i-ar plăcea. Corpul lui are nevoie de odihnă.
heal-older-crisps-goodbye-row-fenn = Fenn are parola mea și joacă pentru mine
heal-older-crisps-goodbye-row-fenn-reason = E frumos din partea lui Fenn. Dar parola rămâne la Odi.
heal-older-crisps-goodbye-row-number = E doar un număr și mă pot opri
heal-older-crisps-goodbye-row-number-reason = Aplicația a inventat șirul. Odi poate hotărî singur.

## Story: surprise eggs that cost money. Nobody tells Tumble off.
heal-older-potato-hats-eggs-1 = Tumble vrea gâsca de aur din Ferma Gâștelor. Mătușa îl lasă să cumpere un ou cu cardul ei.
    .easy = Tumble vrea o gâscă de aur. Mătușa îl lasă să cumpere un ou.
heal-older-potato-hats-eggs-1-bubble = Cumpără un ou! Ce e în el?
heal-older-potato-hats-eggs-2 = În ou e o pălărie de cartof. Așa că Tumble mai cumpără unul, și încă unul. Cumpără doisprezece.
    .easy = În ou e o pălărie de cartof. Așa că Tumble cumpără doisprezece.
heal-older-potato-hats-eggs-3 = Nu are nicio gâscă de aur. Are o gâscă simplă cu douăsprezece pălării de cartof. Pare foarte mândră.
    .easy = Are o gâscă simplă cu douăsprezece pălării de cartof.
heal-older-potato-hats-eggs-3-bubble = Ga-ga!

## Sort: a fair deal shows what one pays for.
heal-older-potato-hats-deal-question = E o înțelegere corectă sau îl împinge pe Tumble să plătească?
heal-older-potato-hats-deal-fair = Corect
heal-older-potato-hats-deal-push = Împinge să plătești
heal-older-potato-hats-deal-see = Vezi întâi pălăria și prețul
heal-older-potato-hats-deal-see-reason = Știi ce primești. Poți întreba și te poți gândi.
heal-older-potato-hats-deal-egg = Plătești întâi, apoi vezi ce e
heal-older-potato-hats-deal-egg-reason = Nu poți ști pentru ce plătești. Asta te împinge.
heal-older-potato-hats-deal-gems = O pălărie costă 50 de pietre. Se vând câte 40
heal-older-potato-hats-deal-gems-reason = Trebuie să iei două pachete. Pietrele ne fac să uităm că sunt bani.
heal-older-potato-hats-deal-time = Oferta se termină în nouă minute
heal-older-potato-hats-deal-time-reason = Vrea un da grăbit. O ofertă bună poate aștepta până la cină.
heal-older-potato-hats-deal-once = Plătești o dată și ai tot jocul
heal-older-potato-hats-deal-once-reason = Știi prețul. Nu cere mai mult.

## Choice: a mistake with somebody’s card. Telling early makes it easy to mend.
heal-older-potato-hats-card-question = Pe cardul mătușii sunt unsprezece ouă în plus. Lui Tumble i se face cald. Ce poate face?
    .easy = Tumble a cumpărat unsprezece ouă în plus. Ce poate face?
heal-older-potato-hats-card-more = Mai ia unul, poate e de aur
heal-older-potato-hats-card-more-reason = Fiecare ou are aceeași șansă mică. Jocul speră la „încă unul”.
    .easy = Și următorul ou poate fi o pălărie.
heal-older-potato-hats-card-tell = Îi spune azi mătușii
heal-older-potato-hats-card-tell-reason = Mătușa se bucură că a spus. Poate cere banii înapoi și poate încuia magazinul.
heal-older-potato-hats-card-save = Tace și îi dă banii cândva
heal-older-potato-hats-card-save-reason = E frumos că vrea să plătească. Dar cu cât știe mai repede, cu atât poate face mai mult.
    .easy = E frumos că vrea să plătească. Dar ea poate ajuta azi.

## Chat: a gift that is a trick, in a chat nobody checks. Sprig keeps it, leaves and tells.
heal-older-potato-hats-goose-question = Și Sprig joacă Ferma Gâștelor. Vine un mesaj. Ce face întâi?
    .easy = Vine un mesaj. Ce face Sprig întâi?
heal-older-potato-hats-goose-place = Chatul deschis din Ferma Gâștelor
heal-older-potato-hats-goose-sprig = Sprig
heal-older-potato-hats-goose-farmer = Fermierul 7
heal-older-potato-hats-goose-offer-1 = Bună! Am o gâscă de aur în plus pentru tine.
heal-older-potato-hats-goose-offer-2 = Spune-mi parola și ți-o pun acolo. Repede!
heal-older-potato-hats-goose-offer-give = Uau, uite-o!
heal-older-potato-hats-goose-offer-give-reason = O parolă e o cheie la tot ce are. Un cadou adevărat nu cere parola.
heal-older-potato-hats-goose-offer-keep = Păstrează mesajul și nu răspunde
heal-older-potato-hats-goose-offer-keep-reason = Acum poate arăta ce scria. Apoi pleacă.
heal-older-potato-hats-goose-offer-ask = Pune-o întâi, apoi spun.
heal-older-potato-hats-goose-offer-ask-reason = E isteț să fii cu grijă. Dar un răspuns face trucul să continue.
heal-older-potato-hats-goose-kept-1 = Alo? Grăbește-te! Și nu spune.
heal-older-potato-hats-goose-kept-leave = Iese imediat din joc
heal-older-potato-hats-goose-kept-leave-reason = Un cadou, o grabă și un secret: trei semne bune să pleci. Apoi spune.
heal-older-potato-hats-goose-kept-wait = Așteaptă să vadă ce vine
heal-older-potato-hats-goose-kept-wait-reason = Poate veni tot așa ceva. Sprig poate pleca și poate spune.
heal-older-potato-hats-goose-left-1 = Nu mi s-a părut în regulă.
heal-older-potato-hats-goose-left-tell = Îi spune unui adult și îi arată
heal-older-potato-hats-goose-left-tell-reason = Nu va avea necazuri pentru că a spus. Adultul îi anunță pe cei care au grijă de joc.
    .easy = Nu va avea necazuri pentru că a spus. Adultul poate ajuta.
heal-older-potato-hats-goose-left-play = Intră într-un joc nou
heal-older-potato-hats-goose-left-play-reason = Un joc nou poate fi distractiv. Dar Fermierul 7 poate scrie altui copil.

## Search: is a game for one’s age? Good words, then the best place to check.
heal-older-potato-hats-rating-question = Un adult o ajută pe Sprig să verifice: e făcut pentru zece ani? Alege două cuvinte bune.
    .easy = E Ferma Gâștelor făcută pentru zece ani? Alege două cuvinte bune.
heal-older-potato-hats-rating-word-name = Ferma Gâștelor
heal-older-potato-hats-rating-word-name-reason = Spune despre ce joc e vorba.
heal-older-potato-hats-rating-word-free = pietre gratis
heal-older-potato-hats-rating-word-free-reason = Asta găsește trucuri și niciun fapt.
heal-older-potato-hats-rating-word-age = vârsta potrivită
heal-older-potato-hats-rating-word-age-reason = Spune ce vrea să afle.
heal-older-potato-hats-rating-word-best = cel mai bun joc
heal-older-potato-hats-rating-word-best-reason = Fiecare joc zice că e cel mai bun. Nu spune pentru ce vârstă.
heal-older-potato-hats-rating-asked = Care pagină îi spune cel mai bine?
heal-older-potato-hats-rating-shop-title = Joacă acum Ferma Gâștelor!
heal-older-potato-hats-rating-shop-from = Jocurile Ga-Ga
heal-older-potato-hats-rating-shop = Ia zece pietre gratis.
heal-older-potato-hats-rating-shop-reason = Jocurile Ga-Ga au plătit ca să fie primele. Vor ca ea să joace.
heal-older-potato-hats-rating-fan-title = Verișoara mea mică îl adoră
heal-older-potato-hats-rating-fan-from = Fanii gâștelor
heal-older-potato-hats-rating-fan = Are cinci ani!
heal-older-potato-hats-rating-fan-reason = Unui copil îi place. Asta nu spune ce e în joc.
heal-older-potato-hats-rating-board-title = Ferma Gâștelor: de la doisprezece ani
heal-older-potato-hats-rating-board-from = Biroul care dă vârste jocurilor
heal-older-potato-hats-rating-board = Are lucruri de cumpărat și un chat deschis.
heal-older-potato-hats-rating-board-reason = Se uită în fiecare joc și nu vând niciunul. Acesta nu e făcut pentru zece ani.

## Feel: leaving while others stay up. Every answer is right.
heal-older-potato-hats-stay-question = Sprig merge la culcare la nouă. Prietenii ei joacă până târziu. Cum s-ar putea simți?
heal-older-potato-hats-stay-says = Toate pot fi adevărate. Poate ajuta un prieten care zice „Ne vedem în pauză!”

## Say: rehearsed aloud. Kind, clear and final.
heal-older-potato-hats-words-prompt = Un prieten scrie „Doar încă un ou!” Spune cu Tumble, cu un zâmbet.
    .easy = Spune cu Tumble, cu un zâmbet.
heal-older-potato-hats-words-sentence = Gata cu ouăle, mă duc la culcare.

## Exit: sleep, an age rating, a surprise.
heal-older-potato-hats-goodbye-sleep-question = Tumble nu poate dormi. Jocul e tot în mintea lui. Ce poate ajuta cel mai mult mâine?
    .easy = Tumble nu poate dormi după un joc. Ce poate ajuta?
heal-older-potato-hats-goodbye-sleep-early = Se oprește cu o oră înainte
heal-older-potato-hats-goodbye-sleep-early-reason = Mintea are nevoie de timp ca să se liniștească. Ajută o carte sau o vorbă.
heal-older-potato-hats-goodbye-sleep-goal = Se oprește când are gâsca de aur
heal-older-potato-hats-goodbye-sleep-goal-reason = Asta poate fi niciodată! O oră de oprire ajută mai mult.
heal-older-potato-hats-goodbye-sleep-count = Numără gâște cu pălării de cartof
heal-older-potato-hats-goodbye-sleep-count-reason = O gâscă, două gâște … Dar o oră liniștită ajută mai mult.
heal-older-potato-hats-goodbye-birthday-question = Un chat e făcut de la treisprezece ani. O întreabă pe Sprig când s-a născut. Ea are zece. Ce poate face?
    .easy = Un chat e de la treisprezece ani. Sprig are zece. Ce poate face?
heal-older-potato-hats-goodbye-birthday-old = Scrie un an care se potrivește
heal-older-potato-hats-goodbye-birthday-old-reason = Atunci îi arată lucruri care nu sunt pentru zece ani.
heal-older-potato-hats-goodbye-birthday-other = Cere unui adult un chat pentru zece ani
heal-older-potato-hats-goodbye-birthday-other-reason = Un chat de vârsta ei îi cere să se înscrie. Adulții îl verifică.
heal-older-potato-hats-goodbye-birthday-friend = Intră cu pagina prietenei
heal-older-potato-hats-goodbye-birthday-friend-reason = Poate părea sigur, dar e același chat. Ce e în el nu e pentru zece ani.
    .easy = E același chat. Nu e făcut pentru zece ani.
heal-older-potato-hats-goodbye-gift-question = Un joc îi dă lui Tumble câte un ou gratis, zilnic, săptămâna asta. La ce folosește?
heal-older-potato-hats-goodbye-gift-kind = Jocul e drăguț
heal-older-potato-hats-goodbye-gift-kind-reason = Poate părea drăguț. Vrea ca el să revină și apoi să plătească.
heal-older-potato-hats-goodbye-gift-back = Ca să revină în fiecare zi
heal-older-potato-hats-goodbye-gift-back-reason = Acum știe trucul și poate hotărî singur.
heal-older-potato-hats-goodbye-gift-goose = Ca să bucure gâsca
heal-older-potato-hats-goodbye-gift-goose-reason = Gâsca are douăsprezece pălării. E foarte bucuroasă.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-older-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
heal-older-helpers-teacher = Învățătorul meu
heal-older-helpers-class = Un adult care ajută în clasă
heal-older-helpers-lunch = Ajutor la prânz
heal-older-helpers-office = Secretariatul școlii
heal-older-helpers-home = Un adult de acasă
heal-older-helpers-family = Un adult din familia mea
