# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-older.ftl and ../README.md.

## The card, and what a child can do afterwards
self-older-title = Dinți perfecți și șase degete
self-older-outcome-edit = Pot spune cum a fost schimbată o poză și pentru ce.
self-older-outcome-identity = Aleg eu cum mă arăt, iar ceilalți aleg și ei.
self-older-outcome-photo = Țin pozele pentru mine și când mă împinge cineva.
self-older-outcome-tell = Spun unui adult când o poză sau un chat nu pare în regulă.

## Story: a filter finds the wrong face. The bubble is the phone’s.
self-older-dog-teeth-glow-1 = Quill are unsprezece ani și un telefon nou. Are un filtru, Strălucire. El netezește pielea, mărește ochii și albește dinții.
    .easy = Quill are un telefon nou. Are un filtru, Strălucire. El netezește pielea și albește dinții.
self-older-dog-teeth-glow-2 = Acasă, Quill ridică telefonul. Strălucire nu îi găsește fața. Așa că o găsește pe a câinelui.
self-older-dog-teeth-glow-2-bubble = Am găsit fața!
self-older-dog-teeth-glow-3 = Acum Waffle are gene lungi și un rând de dinți de om strălucitori. Arată ca un unchi bogat la nuntă.
    .easy = Acum Waffle are un rând de dinți de om strălucitori!

## Match: how a picture was changed, and what for
self-older-dog-teeth-reasons-question = Pozele se schimbă din multe motive. Găsește perechile.
self-older-dog-teeth-reasons-dog = Dinți de om la un câine
self-older-dog-teeth-reasons-dog-partner = De râs
self-older-dog-teeth-reasons-dog-reason = Nimeni nu crede asta, iar lui Waffle nu îi pasă.
self-older-dog-teeth-reasons-cream = Piele ca sticla într-o reclamă
self-older-dog-teeth-reasons-cream-partner = Ca să vândă o cremă
self-older-dog-teeth-reasons-cream-reason = Dacă pielea noastră ni se pare greșită, poate cumpărăm crema.
self-older-dog-teeth-reasons-singer = Una din șaizeci de încercări
self-older-dog-teeth-reasons-singer-partner = Ca să pară ușor
self-older-dog-teeth-reasons-singer-reason = Nu le vedem pe celelalte cincizeci și nouă.
self-older-dog-teeth-reasons-mask = O față împrumutată pe un profil nou
self-older-dog-teeth-reasons-mask-partner = Ca să ascundă cine e
self-older-dog-teeth-reasons-mask-reason = O față de pe un profil poate fi a altcuiva.

## Spot: an advert with changed pictures
self-older-dog-teeth-advert-question = Reclama asta vrea ca Quill să simtă ceva. Găsește ce păcălește ochiul.
self-older-dog-teeth-advert-label-name = Eticheta
self-older-dog-teeth-advert-label = Reclamă
self-older-dog-teeth-advert-label-reason = Spune că e o reclamă. E cinstit.
self-older-dog-teeth-advert-after-name = Cele două poze
self-older-dog-teeth-advert-after = Înainte: gri. După: soare, zâmbet.
self-older-dog-teeth-advert-after-reason = Au schimbat lumina și zâmbetul. Nu crema a făcut asta.
self-older-dog-teeth-advert-nine-name = Literele mici
self-older-dog-teeth-advert-nine = 9 din 10 o adoră! (Am întrebat la noi.)
self-older-dog-teeth-advert-nine-reason = Au întrebat oameni care vor s-o vândă.
self-older-dog-teeth-advert-dry-name = Ce este
self-older-dog-teeth-advert-dry = O cremă pentru mâini uscate.
self-older-dog-teeth-advert-dry-reason = Spune pentru ce e. E în regulă.

## Feel: fifty perfect faces. No answer is wrong.
self-older-dog-teeth-mirror-question = Quill trece pe lângă cincizeci de fețe, toate netede. Apoi se uită în oglindă. Cum s-ar putea simți?
    .easy = Quill vede cincizeci de fețe netede, apoi pe a ei. Cum s-ar putea simți?
self-older-dog-teeth-mirror-says = Toate pot fi adevărate. Cele cincizeci de fețe nu arată cum arată cincizeci de oameni.

## Choice: two good things to do
self-older-dog-teeth-help-question = Quill crede că fața ei e greșită. Nu e. Ce o poate ajuta?
self-older-dog-teeth-help-glow = Pune Strălucire pe fiecare poză de acum
self-older-dog-teeth-help-glow-reason = Atunci are nevoie tot mai mult de filtru. Fața ei era bună de la început.
self-older-dog-teeth-help-tell = Îi spune unui adult de încredere
self-older-dog-teeth-help-tell-reason = Unchiul îi arată pozele lui. În toate zece clipește. Râd împreună.
self-older-dog-teeth-help-draw = Lasă telefonul și îl desenează pe Waffle
self-older-dog-teeth-help-draw-reason = O pauză ajută. Waffle are tot dinții lui strâmbi.

## Chat: somebody in a drawing app pushes for a photo, then for a meeting
self-older-dog-teeth-chat-question = Ce poate face Quill acum?
self-older-dog-teeth-chat-place = Spațiul Schițelor
self-older-dog-teeth-chat-quill = Quill
self-older-dog-teeth-chat-sky = Cer11
self-older-dog-teeth-chat-uncle = Unchiul lui Quill
self-older-dog-teeth-chat-photo-1 = Îmi place cum îl desenezi pe Waffle. Și eu am unsprezece ani!
self-older-dog-teeth-chat-photo-2 = Cum arăți? Trimite o poză.
self-older-dog-teeth-chat-photo-first = Trimite tu întâi una!
self-older-dog-teeth-chat-photo-first-reason = Cer11 poate trimite fața oricui. Iar Quill poate simți că e datoare cu una.
self-older-dog-teeth-chat-photo-no = Eu nu trimit poze cu mine.
self-older-dog-teeth-chat-photo-no-reason = Clar și calm. Un nu nu are nevoie de motive.
self-older-dog-teeth-chat-photo-glow = Uite una cu Strălucire.
self-older-dog-teeth-chat-photo-glow-reason = Un filtru nu o ascunde. Tot se poate copia și da mai departe.
self-older-dog-teeth-chat-push-1 = Ți-am trimis trei desene. Îmi ești datoare!
self-older-dog-teeth-chat-push-2 = Atunci pornește doar camera.
self-older-dog-teeth-chat-push-keep = Păstrează mesajele ca să le arate
self-older-dog-teeth-chat-push-keep-reason = Asta e presiune. Acum o poate vedea și un adult.
self-older-dog-teeth-chat-push-second = Bine, o secundă.
self-older-dog-teeth-chat-push-second-reason = O secundă se poate salva. Apelurile sunt pentru oameni cunoscuți.
self-older-dog-teeth-chat-push-deal = Un cadou nu e un târg. Nu.
self-older-dog-teeth-chat-push-deal-reason = Așa e. Nimeni nu e dator cu o poză pentru un desen.
self-older-dog-teeth-chat-meet-1 = Bine. Ne vedem sâmbătă la gară. Nu spune.
self-older-dog-teeth-chat-meet-cousin = Poate veni și verișoara mea?
self-older-dog-teeth-chat-meet-cousin-reason = Doi copii nu o pot face sigură. Quill nu merge și spune.
self-older-dog-teeth-chat-meet-quiet = Iese și nu spune nimănui
self-older-dog-teeth-chat-meet-quiet-reason = E bine să iasă. Dacă și spune, un adult poate ajuta.
self-older-dog-teeth-chat-meet-tell = Îi spune acum unchiului
self-older-dog-teeth-chat-meet-tell-reason = Pe Cer11 îl știe doar de pe internet. Chatul rămâne așa, ca să-l arate.
self-older-dog-teeth-chat-block-1 = Mulțumesc că mi-ai spus. Nu ești de vină pentru nimic din asta.
self-older-dog-teeth-chat-block-sorry = M-am purtat prea frumos cu Cer11.
self-older-dog-teeth-chat-block-sorry-reason = Nu e o greșeală să te porți frumos. De vină e cel care a împins.
self-older-dog-teeth-chat-block-block = Îl blochează împreună
self-older-dog-teeth-chat-block-block-reason = Păstrează, spune, apoi un adult ajută să blocheze.

## Say: the sentence is rehearsed aloud
self-older-dog-teeth-say-prompt = Spune ca și cum nu ai nimic de explicat.
self-older-dog-teeth-say-sentence = Eu nu trimit poze cu mine. O să-i spun unui adult.

## Exit: the last question uses the words of a promise
self-older-dog-teeth-goodbye-cloud-question = Prietena lui Quill e pe internet un nor în cizme. Nu își arată niciodată fața. Ce ne spune asta?
    .easy = Prietena lui Quill e pe internet un nor în cizme. Ce ne spune asta?
self-older-dog-teeth-goodbye-cloud-fake = Cine nu are poză e un prefăcut
self-older-dog-teeth-goodbye-cloud-fake-reason = O poză nu dovedește nimic. Oricine poate împrumuta una.
self-older-dog-teeth-goodbye-cloud-bad = Are ceva rău de ascuns
self-older-dog-teeth-goodbye-cloud-bad-reason = Cei mai mulți care nu pun poze o țin doar pentru ei.
self-older-dog-teeth-goodbye-cloud-choice = A ales cum să fie văzută
self-older-dog-teeth-goodbye-cloud-choice-reason = E alegerea ei. Norii în cizme sunt bine-veniți.
self-older-dog-teeth-goodbye-star-question = O vedetă pune o poză: „Fără filtru, abia m-am trezit!” Ce merită întrebat?
self-older-dog-teeth-goodbye-star-look = Dacă și eu arăt așa dimineața
self-older-dog-teeth-goodbye-star-look-reason = Cei mai mulți arată ca o pernă. Întreabă cine a făcut poza și pentru ce.
self-older-dog-teeth-goodbye-star-who = Cine a făcut-o și pentru ce
self-older-dog-teeth-goodbye-star-who-reason = Întrebarea asta merge la orice poză.
self-older-dog-teeth-goodbye-star-like = Câtor oameni le-a plăcut
self-older-dog-teeth-goodbye-star-like-reason = Multe inimi nu o fac adevărată.
self-older-dog-teeth-goodbye-promise-question = O promisiune zice: pozele cu mine le țin pentru mine. Nu le încarc pe internet. Care e motivul?
    .easy = O promisiune zice: nu încarc poze cu mine. Care e motivul?
self-older-dog-teeth-goodbye-promise-control = O poză se poate copia și nu o mai pot lua înapoi
self-older-dog-teeth-goodbye-promise-control-reason = Da. Așa că aleg înainte, nu după.
self-older-dog-teeth-goodbye-promise-face = Fața mea nu e destul de bună
self-older-dog-teeth-goodbye-promise-face-reason = Orice față e destul de bună. E vorba de cine o poate copia.
self-older-dog-teeth-goodbye-promise-old = Nu e voie să te distrezi
self-older-dog-teeth-goodbye-promise-old-reason = Desenele, animalele și norii în cizme sunt tot distractive.

## Story: a computer-made picture, with a yes from the one in it. The bubble is the head teacher’s.
self-older-flying-courgette-paper-1 = Clasa a șasea face un ziar. Rocket are o idee pentru prima pagină. Întâi o întreabă pe directoare, iar ea zice da.
    .easy = Rocket face o poză pentru ziarul clasei. Întâi o întreabă pe directoare. Ea zice da.
self-older-flying-courgette-paper-2 = Îi scrie unui program care face poze: „Directoarea noastră în vacanță.” El o arată pe un dovlecel zburător. Are șase degete la fiecare mână.
    .easy = Un program o arată pe un dovlecel zburător. Are șase degete la fiecare mână.
self-older-flying-courgette-paper-3 = Ea și-o pune pe ușă. Doi vizitatori o întreabă unde îl parchează. Cred că e adevărat!
    .easy = Ea și-o pune pe ușă. Doi vizitatori cred că e adevărat!
self-older-flying-courgette-paper-3-bubble = În sfârșit, mai multe degete pentru corectat!

## Spot: a computer-made picture goes round
self-older-flying-courgette-signs-question = Apoi vine o poză în chatul clasei. Asta e adevărată? Găsește semnele.
self-older-flying-courgette-signs-from-name = De unde vine
self-older-flying-courgette-signs-from = Trimisă mai departe de multe ori
self-older-flying-courgette-signs-from-reason = Nimeni nu știe cine a făcut-o. E un semn să te oprești și să verifici.
self-older-flying-courgette-signs-title-name = Titlul
self-older-flying-courgette-signs-title = Ziua noastră de sport!
self-older-flying-courgette-signs-title-reason = Un titlu ca ăsta e în regulă.
self-older-flying-courgette-signs-banner-name = Poza
self-older-flying-courgette-signs-banner = Pe afiș scrie: ZAUI DE SROPT
self-older-flying-courgette-signs-banner-reason = Literele și mâinile ciudate sunt semne bune.
self-older-flying-courgette-signs-ask-name = Butonul
self-older-flying-courgette-signs-ask = Întreabă un profesor dacă e a noastră
self-older-flying-courgette-signs-ask-reason = Ne poate spune cineva de încredere. Grozav buton!

## Search: is a clip true? Words first, then the result to trust. All names are made up.
self-older-flying-courgette-check-question = Un film trece de la unul la altul. O persoană celebră zice: „De luni, fără teme!” Alege cuvinte ca să verifici.
    .easy = Alege cuvinte ca să afli: se termină temele de luni?
self-older-flying-courgette-check-famous = față celebră
self-older-flying-courgette-check-famous-reason = Atunci primim doar multe fețe celebre.
self-older-flying-courgette-check-end = se termină luni
self-older-flying-courgette-check-end-reason = Spune ce susține filmul.
self-older-flying-courgette-check-news = știri
self-older-flying-courgette-check-news-reason = Cere pagini care scriu ce s-a întâmplat.
self-older-flying-courgette-check-homework = teme
self-older-flying-courgette-check-homework-reason = Spune despre ce vrem să aflăm.
self-older-flying-courgette-check-please = te rog să fie adevărat
self-older-flying-courgette-check-please-reason = Toți simțim asta! Dar nu ajută la căutare.
self-older-flying-courgette-check-asked = Care rezultat ajută cel mai mult să afli?
self-older-flying-courgette-check-app = Urăști temele? Le face aplicația noastră!
self-older-flying-courgette-check-app-from = Eroul Temelor
self-older-flying-courgette-check-app-text = Acum la jumătate de preț, o săptămână.
self-older-flying-courgette-check-app-reason = E o reclamă. Vrea să vândă o aplicație.
self-older-flying-courgette-check-clip = Filmul pe care trebuie să-l vezi
self-older-flying-courgette-check-clip-from = Zece Filme de Top
self-older-flying-courgette-check-clip-text = Opt milioane de vizionări!
self-older-flying-courgette-check-clip-reason = Multe vizionări nu îl fac adevărat.
self-older-flying-courgette-check-desk = Filmul despre teme e inventat
self-older-flying-courgette-check-desk-from = Biroul de Știri al Județului
self-older-flying-courgette-check-desk-text = Am întrebat-o. Nu a zis niciodată asta. Un computer a făcut vocea.
self-older-flying-courgette-check-desk-reason = Au întrebat-o și spun de unde știu. Veste rea pentru noi toți.

## Sort: what is fine to make with a picture maker
self-older-flying-courgette-make-question = Acum clasa a șasea scrie reguli pentru programul de poze. Ce e în regulă să faci? Ce nu?
self-older-flying-courgette-make-basket-1 = Poți face
self-older-flying-courgette-make-basket-2 = Nu e în regulă
self-older-flying-courgette-make-star = Fața unui prieten neîntrebat
self-older-flying-courgette-make-star-reason = E fața prietenului. Întreabă întâi, iar „nu” înseamnă nu.
self-older-flying-courgette-make-dragon = Un tigru în sala de mese
self-older-flying-courgette-make-dragon-reason = Nu e nimeni real în ea. Bucură-te de tigru!
self-older-flying-courgette-make-voice = Vocea unui profesor, inventată
self-older-flying-courgette-make-voice-reason = Unii ar putea crede. Asta l-ar putea răni pe profesor.
self-older-flying-courgette-make-yes = Directoarea, după ce a zis da
self-older-flying-courgette-make-yes-reason = E fața ei, iar ea a zis da.
self-older-flying-courgette-make-clothes = O persoană reală fără haine
self-older-flying-courgette-make-clothes-reason = Nu se face, nu se păstrează și nu se trimite niciodată. Dacă apare una, doar spunem.

## Chat: an account with Rocket’s name writes to Sprig
self-older-flying-courgette-chat-question = Ce poate face Sprig acum?
self-older-flying-courgette-chat-place = Chatul clasei
self-older-flying-courgette-chat-sprout = Sprig
self-older-flying-courgette-chat-tum = Rocket2
self-older-flying-courgette-chat-tumble = Rocket
self-older-flying-courgette-chat-teacher = Profesor
self-older-flying-courgette-chat-new-1 = Sunt eu, Rocket! Cont nou.
self-older-flying-courgette-chat-new-2 = Trimite-mi o poză cu tine pentru ziar.
self-older-flying-courgette-chat-new-ask = Te întreb întâi la școală.
self-older-flying-courgette-chat-new-ask-reason = Față în față e cea mai bună verificare.
self-older-flying-courgette-chat-new-test = Ce culoare are ghiozdanul meu?
self-older-flying-courgette-chat-new-test-reason = Bună încercare! Dar o ghicire norocoasă nu dovedește nimic. Întreabă față în față.
self-older-flying-courgette-chat-new-send = Bine, poftim!
self-older-flying-courgette-chat-new-send-reason = Oricine poate folosi un nume. Sprig poate verifica întâi.
self-older-flying-courgette-chat-push-1 = Nu, nu mă întreba la școală! Toți ceilalți au trimis una.
self-older-flying-courgette-chat-push-2 = Sau vino la canal la șase. Doar tu.
self-older-flying-courgette-chat-push-send = Atunci doar o poză.
self-older-flying-courgette-chat-push-send-reason = „Toți au făcut-o” e presiune. Sprig poate păstra mesajele și poate zice nu.
self-older-flying-courgette-chat-push-keep = Păstrează mesajele ca să le arate
self-older-flying-courgette-chat-push-keep-reason = Acum are ce să arate. „Nu întreba” e un semn mare.
self-older-flying-courgette-chat-push-go = Bine, la șase.
self-older-flying-courgette-chat-push-go-reason = Sprig nu poate ști cine va fi acolo. Nu merge.
self-older-flying-courgette-chat-real-1 = Sprig? Nu am cont nou. Nu sunt eu!
self-older-flying-courgette-chat-real-joke = Atunci îi păcălesc și eu!
self-older-flying-courgette-chat-real-joke-reason = Asta face chatul să continue. Dacă spune, un adult poate ajuta.
self-older-flying-courgette-chat-real-block = Îl blochează acum și uită
self-older-flying-courgette-chat-real-block-reason = Alții pot primi același mesaj. Întâi spui, apoi un adult ajută.
self-older-flying-courgette-chat-real-tell = Îi spune unui profesor, cu Rocket
self-older-flying-courgette-chat-real-tell-reason = Cineva i-a împrumutat numele. Un adult îi poate ajuta pe amândoi.
self-older-flying-courgette-chat-block-1 = Vă mulțumesc amândurora. Nu ești de vină, Rocket. Nici tu, Sprig.
self-older-flying-courgette-chat-block-all = Rocket, îți trebuie alt nume.
self-older-flying-courgette-chat-block-all-reason = Numele lui e bun. De vină e cel care l-a împrumutat.
self-older-flying-courgette-chat-block-block = Blochează și raportează cu profesorul
self-older-flying-courgette-chat-block-block-reason = Păstrează, spune, apoi un adult ajută să blocheze.

## Build: how Rocket wants to be seen
self-older-flying-courgette-switches-question = Rocket își pregătește din nou pagina de desen. Cum poate arăta ce face fără să arate cine e?
    .easy = Ajută-l pe Rocket să arate desenele, dar nu și cine e.
self-older-flying-courgette-switches-photo = Poza mea
self-older-flying-courgette-switches-photo-face = O poză cu mine
self-older-flying-courgette-switches-photo-face-reason = O poză se poate împrumuta iar. Un desen e la fel de bun.
self-older-flying-courgette-switches-photo-art = Un dovlecel cu aripi
self-older-flying-courgette-switches-photo-art-reason = E desenul lui și e haios.
self-older-flying-courgette-switches-who = Cine îmi scrie?
self-older-flying-courgette-switches-who-known = Cei cunoscuți
self-older-flying-courgette-switches-who-known-reason = I-a întâlnit, deci poate verifica față în față.
self-older-flying-courgette-switches-who-all = Oricine
self-older-flying-courgette-switches-who-all-reason = Atunci poate scrie și următorul Rocket2.
self-older-flying-courgette-switches-call = Apeluri video
self-older-flying-courgette-switches-call-on = Pornit
self-older-flying-courgette-switches-call-on-reason = Atunci poate privi oricine. Un adult ajută la alegere.
self-older-flying-courgette-switches-call-ask = Oprit, până întreb un adult
self-older-flying-courgette-switches-call-ask-reason = Apelurile îl arată pe el și casa lui. E înțelept să întrebe întâi.
self-older-flying-courgette-switches-about = Despre mine
self-older-flying-courgette-switches-about-veg = Desenez legume zburătoare
self-older-flying-courgette-switches-about-veg-reason = Spune ce îi place, nu unde e.
self-older-flying-courgette-switches-about-class = Clasa a șasea, Școala Morii
self-older-flying-courgette-switches-about-class-reason = Îi spune oricui unde îl găsește.
self-older-flying-courgette-switches-done = Lumea vede ce face. El hotărăște cine se apropie. Dovlecelul parchează gratis.

## Say: the sentence is rehearsed aloud
self-older-flying-courgette-say-prompt = Spune ca Sprig, calm și clar.
self-older-flying-courgette-say-sentence = Eu nu trimit poze. Te întreb față în față.

## Exit: the last question uses the words of a promise
self-older-flying-courgette-goodbye-hat-question = Pe internet, Rocket e un dovlecel cu aripi. În clasă, e Rocket. Care e el cel adevărat?
    .easy = Pe internet, Rocket e un dovlecel. În clasă, e Rocket. Care e cel adevărat?
self-older-flying-courgette-goodbye-hat-class = Doar cel din clasă
self-older-flying-courgette-goodbye-hat-class-reason = Glumele și desenele de pe internet sunt tot ale lui.
self-older-flying-courgette-goodbye-hat-both = Amândoi, iar el alege ce arată și unde
self-older-flying-courgette-goodbye-hat-both-reason = Toți arătăm părți diferite în locuri diferite.
self-older-flying-courgette-goodbye-hat-veg = E un dovlecel adevărat
self-older-flying-courgette-goodbye-hat-veg-reason = Asta ar explica multe. Dar nu!
self-older-flying-courgette-goodbye-video-question = O poză nu are mâini sau litere ciudate. Ce ne spune asta?
self-older-flying-courgette-goodbye-video-check = Încă puțin, așa că verificăm cine a făcut-o
self-older-flying-courgette-goodbye-video-check-reason = Unele poze inventate nu au niciun semn. De aceea verificăm.
self-older-flying-courgette-goodbye-video-real = E adevărată
self-older-flying-courgette-goodbye-video-real-reason = Se poate. Unele poze inventate nu au niciun semn.
self-older-flying-courgette-goodbye-video-share = Se poate da mai departe
self-older-flying-courgette-goodbye-video-share-reason = Atunci se răspândește înainte să știm. Verifică întâi.
self-older-flying-courgette-goodbye-promise-question = O promisiune zice: pozele cu mine le țin pentru mine. Cineva nou și drăguț cere una. Ce se potrivește?
    .easy = Cineva nou și drăguț cere o poză. Ce se potrivește cu promisiunea?
self-older-flying-courgette-goodbye-promise-blur = Una cu fața mea neclară
self-older-flying-courgette-goodbye-promise-blur-reason = Camera și hainele tot se văd. Ajunge un nu.
self-older-flying-courgette-goodbye-promise-pet = Una cu un animal, cu mine în spate
self-older-flying-courgette-goodbye-promise-pet-reason = În spate e tot în poză. E bun un desen.
self-older-flying-courgette-goodbye-promise-no = Zice nu și spune unui adult
self-older-flying-courgette-goodbye-promise-no-reason = Asta e promisiunea. Un adult se poate uita cine cere.

## The grown-ups a child may name. Never assume a mum or a dad.
self-older-helpers-prompt = Alege doi adulți cărora le poți spune. Cel puțin unul să fie de la școală.
self-older-helpers-teacher = Învățătorul meu
self-older-helpers-class = Un adult care ajută în clasă
self-older-helpers-lunch = Ajutor la prânz
self-older-helpers-office = Secretariatul școlii
self-older-helpers-home = Un adult de acasă
self-older-helpers-family = Un adult din familia mea
