# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-older.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-older-title = Amestecă și spune
copy-older-outcome-allows = Pot citi ce permite cel care a făcut ceva.
copy-older-outcome-reuse = Pot folosi și amesteca munca altora într-un fel corect.
copy-older-outcome-credit = Spun cine a făcut și când a ajutat un chatbot.
copy-older-outcome-mine = Dacă munca mea e folosită incorect, păstrez și spun.

## Story: a film needs a snore, and the cook does not know that he gave one
copy-older-giant-snore-walrus-1 = Odi și Hare fac un film despre o morsă somnoroasă.
copy-older-giant-snore-walrus-1-bubble = Are nevoie de un sforăit uriaș!
copy-older-giant-snore-walrus-2 = După prânz, bucătarul trage un pui de somn. Hare îl înregistrează.
copy-older-giant-snore-walrus-2-bubble = Hrrr… pffff!
copy-older-giant-snore-walrus-3 = E cel mai bun sforăit de morsă. Odi se scarpină la ureche.
copy-older-giant-snore-walrus-3-bubble = Bucătarul știe?

## Choice: a voice belongs to somebody too
copy-older-giant-snore-whose-snore-question = O voce e a cuiva, chiar și când sforăie. Ce pot face?
    .easy = Sforăitul e al bucătarului. Ce pot face?
copy-older-giant-snore-whose-snore-nobody = Îl folosesc, că nu află nimeni
copy-older-giant-snore-whose-snore-nobody-reason = Toată școala știe sforăitul ăla! Și tot al lui este.
    .easy = Toată școala știe sforăitul ăla! E al lui.
copy-older-giant-snore-whose-snore-ask = I-l pun bucătarului și întreabă
copy-older-giant-snore-whose-snore-ask-reason = Râde până îi cade pălăria. Apoi zice da.
copy-older-giant-snore-whose-snore-online = Îl pun pe internet și întreabă mai târziu
copy-older-giant-snore-whose-snore-online-reason = Pe internet se poate copia. Atunci e prea târziu să întrebi.

## Say: the sentence is rehearsed aloud
copy-older-giant-snore-snore-please-prompt = Ajută-l pe Hare să-l întrebe pe bucătar. Fără să râzi, dacă poți!
copy-older-giant-snore-snore-please-sentence = Putem folosi sforăitul tău în filmul nostru, te rog?

## Spot: a page on which a maker says what may be done
copy-older-giant-snore-sleepy-sea-question = Odi găsește o melodie pentru film. Ce părți spun ce poate face cu ea?
    .easy = Ce părți spun ce poate face Odi?
copy-older-giant-snore-sleepy-sea-by-name = Rândul de jos
copy-older-giant-snore-sleepy-sea-by = Făcut de Lumi Fern
copy-older-giant-snore-sleepy-sea-by-reason = Spune cine a făcut melodia. Numele ajunge în film.
copy-older-giant-snore-sleepy-sea-school-name = Prima regulă
copy-older-giant-snore-sleepy-sea-school = Liber de folosit la școală
copy-older-giant-snore-sleepy-sea-school-reason = Lumi zice da filmelor de la școală.
copy-older-giant-snore-sleepy-sea-rules-name = A doua regulă
copy-older-giant-snore-sleepy-sea-rules = Spune numele meu. Nu vinde.
copy-older-giant-snore-sleepy-sea-rules-reason = Lumi spune cum: cu numele ei și fără bani.
copy-older-giant-snore-sleepy-sea-drums-name = Reclama
copy-older-giant-snore-sleepy-sea-drums = Tobe la jumătate de preț!
copy-older-giant-snore-sleepy-sea-drums-reason = Vrea să vândă tobe. Nu spune nimic despre melodie.

## Match: everybody who helped is named at the end of the film
copy-older-giant-snore-credits-question = Filmul se termină cu o listă. Cine se potrivește cu ce? Găsește perechile.
    .easy = Cine a făcut ce? Găsește perechile.
copy-older-giant-snore-credits-tune = Melodia
copy-older-giant-snore-credits-tune-partner = Lumi Fern, liber de folosit
copy-older-giant-snore-credits-tune-reason = Lumi a cerut numele ei. Iată-l.
copy-older-giant-snore-credits-snore = Sforăitul
copy-older-giant-snore-credits-snore-partner = Bucătarul nostru, care a zis da
copy-older-giant-snore-credits-snore-reason = Nu vrea numele în film. A contat că a zis da.
copy-older-giant-snore-credits-title = Titlul „Sforăit la mal”
copy-older-giant-snore-credits-title-partner = Odi, cu ajutorul unui chatbot
copy-older-giant-snore-credits-title-reason = Odi a cerut idei unui chatbot și a ales una. Așa că spune asta.
copy-older-giant-snore-credits-walrus = Desenul cu morsa
copy-older-giant-snore-credits-walrus-partner = Bram, cu hârtie și creion
copy-older-giant-snore-credits-walrus-reason = Bram a desenat-o. Un mulțumesc e cel mai puțin!

## Chat: somebody says that the film is theirs: keep it, tell, an adult helps
copy-older-giant-snore-clip-king-question = Filmul e pe pagina clasei. Apoi apare asta. Ce poate face Odi?
    .easy = E filmul lui Odi. Ce poate face?
copy-older-giant-snore-clip-king-place = O pagină cu filme pentru copii
copy-older-giant-snore-clip-king-odi = Odi
copy-older-giant-snore-clip-king-king = Regele Film
copy-older-giant-snore-clip-king-hare = Hare
copy-older-giant-snore-clip-king-mine-1 = Iată noul meu film: Sforăit la mal!
copy-older-giant-snore-clip-king-mine-2 = L-am făcut singur.
copy-older-giant-snore-clip-king-mine-fake = Ce prefăcut ești!
copy-older-giant-snore-clip-king-mine-fake-reason = Poate e supărat, și e în regulă. Dar o ceartă ascunde adevărul.
copy-older-giant-snore-clip-king-mine-keep = Păstrează o poză cu pagina
copy-older-giant-snore-clip-king-mine-keep-reason = Acum poate arăta ce era acolo, chiar dacă dispare.
copy-older-giant-snore-clip-king-mine-proud = Lasă. Măcar le place!
copy-older-giant-snore-clip-king-mine-proud-reason = E frumos că le place. Dar e munca lor, și ei hotărăsc.
copy-older-giant-snore-clip-king-kept-1 = E morsa noastră! Ce facem?
copy-older-giant-snore-clip-king-kept-tell = Îi spune domnului Mole și îi arată
copy-older-giant-snore-clip-king-kept-tell-reason = Domnul Mole știe cum să ceară unei pagini s-o dea jos.
copy-older-giant-snore-clip-king-kept-argue = Regele Film, dovedește că tu l-ai făcut!
copy-older-giant-snore-clip-king-kept-argue-reason = Asta poate dura zile. Un adult ajunge mai repede acolo.
copy-older-giant-snore-clip-king-kept-quit = Nu mai face niciodată un film
copy-older-giant-snore-clip-king-kept-quit-reason = Ar fi păcat! Un adult poate ajuta.
copy-older-giant-snore-clip-king-down-1 = Domnul Mole a scris paginii. A dispărut!
copy-older-giant-snore-clip-king-down-block = Domnul Mole ajută să-l blocheze
copy-older-giant-snore-clip-king-down-block-reason = Păstrezi, spui, apoi blochezi cu ajutor. E o ordine bună.
copy-older-giant-snore-clip-king-down-names = Super! Data viitoare punem numele pe fiecare scenă.
copy-older-giant-snore-clip-king-down-names-reason = Sunt bune nume de clasă sau inventate. Numele adevărate rămân personale.
copy-older-giant-snore-clip-king-down-king = Regele Film, te-am prins!
copy-older-giant-snore-clip-king-down-king-reason = E tentant. Dar acum s-a terminat, și e bine.

## Exit, first question: what a maker does not allow
copy-older-giant-snore-no-change-question = O poză zice: liber de folosit, dar nu o schimba. Bram vrea să adauge o pălărie. Ce e corect?
    .easy = O poză zice: nu o schimba. Bram vrea să adauge o pălărie. Ce e corect?
copy-older-giant-snore-no-change-hat = O pălărie foarte mică
copy-older-giant-snore-no-change-hat-reason = O schimbare mică e tot o schimbare. Cel care a făcut-o a zis nu.
copy-older-giant-snore-no-change-other = O folosește așa sau alege alta
copy-older-giant-snore-no-change-other-reason = Exact asta e permis.
copy-older-giant-snore-no-change-quiet = Pune pălăria și tace
copy-older-giant-snore-no-change-quiet-reason = Cel care a făcut-o a zis nu la schimbări. Tăcerea nu face din asta un da.

## Exit, second question: people in a film have a say
copy-older-giant-snore-choir-question = Wren filmează corul. Vrea să-l pună pe o pagină deschisă. Ce face întâi?
    .easy = Wren filmează corul. Ce face întâi?
copy-older-giant-snore-choir-ask = Întreabă cântăreții și un profesor
copy-older-giant-snore-choir-ask-reason = Ei pot zice da sau nu. Un profesor știe regulile.
copy-older-giant-snore-choir-song = Află dacă au cântat bine
copy-older-giant-snore-choir-song-reason = Bine sau nu, fețele și vocile sunt ale lor.
copy-older-giant-snore-choir-post = Îl pune și vede
copy-older-giant-snore-choir-post-reason = Atunci se poate copia. Întreabă întâi, cât e ușor.

## Exit, third question: a chatbot helped
copy-older-giant-snore-story-question = Un chatbot i-a dat lui Hare o idee de poveste. Hare a scris-o. Ce poate scrie Hare dedesubt?
    .easy = Un chatbot a dat o idee. Hare a scris povestea. Ce poate scrie Hare dedesubt?
copy-older-giant-snore-story-bot = Scrisă de un chatbot
copy-older-giant-snore-story-bot-reason = Hare a scris-o! Chatbotul a dat o idee.
copy-older-giant-snore-story-alone = Scrisă de Hare, fără ajutor
copy-older-giant-snore-story-alone-reason = E o muncă bună. E corect să spui că a ajutat un chatbot.
copy-older-giant-snore-story-both = De Hare, cu o idee de la un chatbot
copy-older-giant-snore-story-both-reason = E corect și clar pentru toți cei care citesc.

## Story: Nutmeg’s game is mixed into a new one that does not name her
copy-older-moon-sheep-custard-1 = Nutmeg programează un joc. O oaie sare peste lună și aterizează în budincă.
    .easy = Nutmeg face un joc. O oaie sare peste lună, în budincă.
copy-older-moon-sheep-custard-1-bubble = Beee… pleosc!
copy-older-moon-sheep-custard-2 = Rocket face din el unul nou. Acum oaia are patine cu rotile.
copy-older-moon-sheep-custard-2-bubble = Cel mai bun joc al meu!
copy-older-moon-sheep-custard-3 = Îl joacă toată clasa. Nu scrie cine a făcut oaia.

## Feel: no answer is wrong
copy-older-moon-sheep-my-sheep-bubble = E oaia mea!
copy-older-moon-sheep-my-sheep-question = Lui Rocket îi place oaia ei și nu vrea nimic rău. Cum s-ar putea simți Nutmeg?
copy-older-moon-sheep-my-sheep-says = Poate simți bucurie și supărare deodată. Amândouă sunt în regulă și poate spune asta.

## Say: the sentence is rehearsed aloud
copy-older-moon-sheep-your-sheep-prompt = Lui Rocket îi pare rău și vrea să îndrepte. Ajută-l să spună.
copy-older-moon-sheep-your-sheep-sentence = Am folosit oaia ta. Pot s-o păstrez, cu numele tău?

## Sort: a mix is new and names its makers
copy-older-moon-sheep-mix-or-copy-question = Un amestec corect e nou și spune cine a făcut restul. Care e care?
    .easy = Care sunt amestecuri corecte?
copy-older-moon-sheep-mix-or-copy-mix = Amestec corect
copy-older-moon-sheep-mix-or-copy-copy = Doar o copie
copy-older-moon-sheep-mix-or-copy-level = Șase niveluri noi și numele lui Nutmeg
copy-older-moon-sheep-mix-or-copy-level-reason = Are muncă nouă în el și spune numele ei.
copy-older-moon-sheep-mix-or-copy-title = Același joc cu alt titlu
copy-older-moon-sheep-mix-or-copy-title-reason = E toată munca lui Nutmeg. Un titlu nou nu ajunge.
copy-older-moon-sheep-mix-or-copy-tune = O melodie liberă cu ritm nou
copy-older-moon-sheep-mix-or-copy-tune-reason = Cel care a făcut-o a zis da la amestec. Spune numele lui și gata.
copy-older-moon-sheep-mix-or-copy-photo = O poză cu filtru, fără nume
copy-older-moon-sheep-mix-or-copy-photo-reason = Un filtru înseamnă o atingere. Poza a făcut-o altcineva.
copy-older-moon-sheep-mix-or-copy-poem = Poezia ta, după una de Tilda
copy-older-moon-sheep-mix-or-copy-poem-reason = Cuvintele sunt noi și spune de unde vine ideea.
copy-older-moon-sheep-mix-or-copy-homework = Tema unui prieten, cu un cuvânt nou
copy-older-moon-sheep-mix-or-copy-homework-reason = E munca prietenului. Cere ajutor ca s-o faci pe a ta!

## Search: words that find a sound with its maker’s yes
copy-older-moon-sheep-splat-question = Rocket are nevoie de un pleosc pentru budincă. Alege cuvinte de căutat.
copy-older-moon-sheep-splat-splat = pleosc
copy-older-moon-sheep-splat-splat-reason = Spune ce sunet îi trebuie.
copy-older-moon-sheep-splat-custard = delicios
copy-older-moon-sheep-splat-custard-reason = Așa e! Dar găsește budinci, nu sunete.
copy-older-moon-sheep-splat-sound = sunet
copy-older-moon-sheep-splat-sound-reason = Spune că are nevoie de un sunet, nu de o poză.
copy-older-moon-sheep-splat-free = de amestecat
copy-older-moon-sheep-splat-free-reason = Îi găsește pe cei care au zis da la amestec.
copy-older-moon-sheep-splat-best = cel mai tare
copy-older-moon-sheep-splat-best-reason = Toți zic asta. Nu ajută mult.
copy-older-moon-sheep-splat-asked = Pe care îl poate folosi Rocket în joc?
copy-older-moon-sheep-splat-shop = O sută de pleoscuri
copy-older-moon-sheep-splat-shop-from = Magazin Sunet
copy-older-moon-sheep-splat-shop-text = Cumpără acum, doar cinci lire!
copy-older-moon-sheep-splat-shop-reason = E o reclamă. Vrea să vândă.
copy-older-moon-sheep-splat-listen = Marele Pleosc
copy-older-moon-sheep-splat-listen-from = Filmele Budincă
copy-older-moon-sheep-splat-listen-text = Ascultă aici. Te rog, nu copia.
copy-older-moon-sheep-splat-listen-reason = Cel care l-a făcut zice: ascultă, dar nu copia.
copy-older-moon-sheep-splat-box = Pleosc, fleoșc și plici
copy-older-moon-sheep-splat-box-from = Cutia Pleosc
copy-older-moon-sheep-splat-box-text = Liber de amestecat. Scrie Cutia Pleosc în jocul tău.
copy-older-moon-sheep-splat-box-reason = Cutia Pleosc zice da și spune cum.

## Build: a page about the game that names all and gives nothing private away
copy-older-moon-sheep-about-question = Un chatbot a ajutat cu programul. Ajută-l pe Rocket să completeze.
copy-older-moon-sheep-about-by = Făcut de
copy-older-moon-sheep-about-by-real = Numele întreg al lui Rocket și școala
copy-older-moon-sheep-about-by-real-reason = Pagina o pot citi toți. Numele și școala rămân personale.
copy-older-moon-sheep-about-by-rocket = Rocket 9, cu oaia lui Nutmeg
copy-older-moon-sheep-about-by-rocket-reason = Sunt numiți amândoi, cu nume inventate pentru joc.
copy-older-moon-sheep-about-by-me = Eu și nimeni altcineva
copy-older-moon-sheep-about-by-me-reason = Patinele sunt ale lui. Oaia e a lui Nutmeg.
copy-older-moon-sheep-about-sound = Sunet
copy-older-moon-sheep-about-sound-box = Pleosc de Cutia Pleosc
copy-older-moon-sheep-about-sound-box-reason = Chiar asta a cerut Cutia Pleosc.
copy-older-moon-sheep-about-sound-found = Găsit pe internet
copy-older-moon-sheep-about-sound-found-reason = Internetul e un loc. L-a făcut Cutia Pleosc.
copy-older-moon-sheep-about-help = Cine a ajutat
copy-older-moon-sheep-about-help-none = Nimeni
copy-older-moon-sheep-about-help-none-reason = Un chatbot a găsit o greșeală în program. E corect să spui.
copy-older-moon-sheep-about-help-bot = Un chatbot, cu programul
copy-older-moon-sheep-about-help-bot-reason = E cinstit. Acum știu și alții cum s-a făcut.
copy-older-moon-sheep-about-done = Amândoi sunt de acord. Următorul joc are o vacă pe trotinetă!

## Chat: somebody sells their game: keep it, tell, an adult helps
copy-older-moon-sheep-for-sale-question = Apoi Rocket vede asta pe pagina de programare. Ce poate face?
copy-older-moon-sheep-for-sale-place = O pagină de programare pentru copii
copy-older-moon-sheep-for-sale-rocket = Rocket
copy-older-moon-sheep-for-sale-gold = Copita de Aur
copy-older-moon-sheep-for-sale-waffle = Nutmeg
copy-older-moon-sheep-for-sale-sale-1 = Cumpără Oaia pe Lună cu Rotile! Cinci monede.
copy-older-moon-sheep-for-sale-sale-buy = Vreau și eu!
copy-older-moon-sheep-for-sale-sale-buy-reason = Ha, e chiar jocul lui! Dar alți jucători pot plăti.
copy-older-moon-sheep-for-sale-sale-keep = Păstrează o poză cu pagina
copy-older-moon-sheep-for-sale-sale-keep-reason = Acum pot arăta ce era acolo, chiar dacă dispare.
copy-older-moon-sheep-for-sale-sale-rude = Nici nu știi să programezi!
copy-older-moon-sheep-for-sale-sale-rude-reason = Poate e supărat, și e în regulă. Dar o ceartă ascunde adevărul.
copy-older-moon-sheep-for-sale-kept-1 = Nu ne-a întrebat nimeni!
copy-older-moon-sheep-for-sale-kept-2 = Grăbește-te, ultima zi!
copy-older-moon-sheep-for-sale-kept-tell = Îi arată învățătorului
copy-older-moon-sheep-for-sale-kept-tell-reason = Un învățător poate cere paginii s-o dea jos. Apoi blochează împreună.
copy-older-moon-sheep-for-sale-kept-fight = Îl vindem și noi pe al tău!
copy-older-moon-sheep-for-sale-kept-fight-reason = Atunci se vând două jocuri fără un da. Un adult poate ajuta.
copy-older-moon-sheep-for-sale-kept-leave = Își iau jocul de pe pagină
copy-older-moon-sheep-for-sale-kept-leave-reason = Ei l-au făcut, deci poate rămâne. Întâi îi spun unui adult.

## Exit, first question: what a maker allows
copy-older-moon-sheep-listen-question = Un cântec zice: liber de dat mai departe, dar nu de vândut. Ce poate face Nutmeg?
    .easy = Un cântec zice: dă mai departe, nu vinde. Ce poate face Nutmeg?
copy-older-moon-sheep-listen-fair = Îl pune la serbare și spune cine l-a făcut
copy-older-moon-sheep-listen-fair-reason = Așa îl dă mai departe și spune cine l-a făcut.
copy-older-moon-sheep-listen-disc = Îl vinde la serbarea școlii
copy-older-moon-sheep-listen-disc-reason = Cel care l-a făcut a zis nu la vânzare, chiar și pentru ceva bun.
copy-older-moon-sheep-listen-own = Zice că e al ei
copy-older-moon-sheep-listen-own-reason = Se poate da mai departe liber. Tot e făcut de cineva.

## Exit, second question: asking, even in a family
copy-older-moon-sheep-cousin-question = Vărul lui Rocket face desene haioase. Rocket vrea unul în jocul lui. Ce e corect?
    .easy = Rocket vrea desenul vărului său în joc. Ce e corect?
copy-older-moon-sheep-cousin-family = Ia unul, că sunt rude
copy-older-moon-sheep-cousin-family-reason = Un văr poate zice da sau nu, ca oricine face ceva.
copy-older-moon-sheep-cousin-trace = Îl copiază pe foaie, ca să fie al lui
copy-older-moon-sheep-cousin-trace-reason = O linie copiată e tot ideea vărului. Întreabă întâi.
copy-older-moon-sheep-cousin-ask = Întreabă și pune numele vărului
copy-older-moon-sheep-cousin-ask-reason = Mulți veri zic da. Unii îți fac chiar unul nou!

## Exit, third question: when own work is used without a yes
copy-older-moon-sheep-poem-page-question = Poezia lui Nutmeg e pe o pagină sub alt nume. Ce poate face întâi?
    .easy = Cineva zice că poezia lui Nutmeg e a lui. Ce poate face ea întâi?
copy-older-moon-sheep-poem-page-comment = Scrie ceva urât dedesubt
copy-older-moon-sheep-poem-page-comment-reason = O clipă poate părea corect. Apoi face mai multe necazuri.
copy-older-moon-sheep-poem-page-keep = Păstrează și spune unui adult
copy-older-moon-sheep-poem-page-keep-reason = Un adult poate cere paginii să îndrepte.
copy-older-moon-sheep-poem-page-stop = Nu mai scrie poezii
copy-older-moon-sheep-poem-page-stop-reason = Ba da, te rugăm! Un adult poate ajuta.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-older-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
copy-older-helpers-teacher = Învățătorul meu
copy-older-helpers-class = Un adult care ajută în clasă
copy-older-helpers-lunch = Ajutor la prânz
copy-older-helpers-office = Secretariatul școlii
copy-older-helpers-home = Un adult de acasă
copy-older-helpers-family = Un adult din familia mea
