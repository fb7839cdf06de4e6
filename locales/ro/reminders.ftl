# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/reminders.ftl and ../README.md.

## A0: wants to be safe, and knows that others may see
reminder-who-sees-younger = Alții pot vedea ce fac.
reminder-who-sees-younger-question = Cine poate vedea aici ce lucrez?
reminder-who-sees-younger-answer = Învățătorul și școala mea.
reminder-who-sees-older = Alții pot vedea ce fac pe calculator.
reminder-who-sees-older-question = Cine poate vedea ce faci pe calculatorul școlii?
reminder-who-sees-older-answer = Învățătorul tău și școala. Ne ajută să fim în siguranță.
reminder-it-can-stay-younger = Ce trimit poate rămâne acolo.
reminder-it-can-stay-younger-question = Pot să iau înapoi oricând?
reminder-it-can-stay-younger-answer = Nu, cineva poate păstra.
reminder-it-can-stay-older = Ce ajunge pe internet poate rămâne și poate fi copiat.
reminder-it-can-stay-older-question = Ștergi un mesaj. A dispărut de tot?
reminder-it-can-stay-older-answer = Poate că nu. Cineva poate avea o copie.
reminder-who-hears-younger = Alții mă pot vedea și auzi.
reminder-who-hears-younger-question = Cine mă aude într-un apel?
reminder-who-hears-younger-answer = Toți cei din apel.
reminder-who-hears-older = Alții mă pot vedea și auzi într-un apel sau joc.
reminder-who-hears-older-question = Cine aude ce spui într-un joc?
reminder-who-hears-older-answer = Toți care joacă și cei de lângă ei.

## A1: keeps the password secret
reminder-password-key-younger = Îmi țin parola secretă.
reminder-password-key-younger-question = Și dacă mă întreabă cel mai bun prieten?
reminder-password-key-younger-answer = Spun nu și rămânem prieteni.
reminder-password-key-older = Îmi țin parola secretă.
reminder-password-key-older-question = Un prieten bun îți cere parola. Ce spui?
reminder-password-key-older-answer = „Îmi pare rău, nu.” Puteți rămâne prieteni buni.
reminder-log-off-younger = Ies din cont când termin.
reminder-log-off-younger-question = Și dacă uit să ies?
reminder-log-off-younger-answer = Altcineva îmi poate folosi pagina.
reminder-log-off-older = Ies din cont când am terminat.
reminder-log-off-older-question = Pleci fără să ieși din cont. Ce se poate întâmpla?
reminder-log-off-older-answer = Cineva poate trimite lucruri în numele tău.
reminder-look-away-younger = Mă uit în altă parte când intri în cont.
reminder-look-away-younger-question = Unde mă pot uita?
reminder-look-away-younger-answer = La perete sau la pantofi.
reminder-look-away-older = Mă uit în altă parte când cineva scrie o parolă.
reminder-look-away-older-question = Ai văzut o parolă din greșeală. Ce faci?
reminder-look-away-older-answer = Spune-i acelei persoane. Un adult poate ajuta să o schimbe.
reminder-game-password-younger = Nu dau parole de la jocuri.
reminder-game-password-younger-question = Și dacă un jucător mi-o cere?
reminder-game-password-younger-answer = Spun nu și anunț un adult.
reminder-game-password-older = Nu dau parole de la jocuri, nici pentru un premiu.
reminder-game-password-older-question = Un jucător îți dă monede pentru parolă. Ce faci?
reminder-game-password-older-answer = Spune nu, păstrează mesajul și spune-i unui adult.

## A2: opens only pages the teacher has said are okay
reminder-teacher-page-younger = Deschid paginile alese de învățător.
reminder-teacher-page-younger-question = Și dacă apare o pagină nouă?
reminder-teacher-page-younger-answer = Mă opresc și întreb.
reminder-teacher-page-older = Deschid doar paginile despre care învățătorul a spus că sunt bune.
reminder-teacher-page-older-question = Un link te duce pe o pagină nouă. Ce faci?
reminder-teacher-page-older-answer = Oprește-te acolo și întreabă înainte să continui.
reminder-adverts-younger = Nu ating reclamele.
reminder-adverts-younger-question = Și dacă scrie că am câștigat?
reminder-adverts-younger-answer = E un truc, așa că întreb.
reminder-adverts-older = Nu apăs pe reclame sau premii.
reminder-adverts-older-question = Scrie că ai câștigat un telefon. Ce este?
reminder-adverts-older-answer = E o reclamă sau un truc. Închide sau întreabă.
reminder-look-first-younger = Mă uit înainte să ating.
reminder-look-first-younger-question = Primul e mereu cel mai bun?
reminder-look-first-younger-answer = Nu, primul poate fi o reclamă.
reminder-look-first-older = Citesc rezultatele înainte să apăs.
reminder-look-first-older-question = Primul rezultat e mereu cel mai bun?
reminder-look-first-older-answer = Nu. Poate fi o reclamă. Citește întâi câteva.
reminder-new-file-younger = Întreb înainte să deschid un fișier.
reminder-new-file-younger-question = Și dacă nu îl cunosc?
reminder-new-file-younger-answer = Îl las și întreb.
reminder-new-file-older = Întreb înainte să deschid un fișier din e-mail.
reminder-new-file-older-question = Vine un fișier la care nu te așteptai. Ce faci?
reminder-new-file-older-answer = Nu-l deschide și întreabă-l pe învățător.

## A3: tells about anything scary or uncomfortable
reminder-scary-page-younger = Spun dacă o pagină mă sperie.
reminder-scary-page-younger-question = Ce fac întâi?
reminder-scary-page-younger-answer = Acopăr ecranul și spun.
reminder-scary-page-older = Îi spun învățătorului dacă o pagină nu mă face să mă simt bine.
reminder-scary-page-older-question = O pagină îți dă o stare ciudată în burtă. Ce faci?
reminder-scary-page-older-answer = Acoperă ecranul și spune-i unui adult.
reminder-bad-feeling-younger = Spun dacă mă simt rău cu ceva.
reminder-bad-feeling-younger-question = Cui îi pot spune la școală?
reminder-bad-feeling-younger-answer = Oricărui adult în care am încredere.
reminder-bad-feeling-older = Îi spun învățătorului dacă ceva de pe internet nu e bine.
reminder-bad-feeling-older-question = Cui i-ai putea spune azi la școală?
reminder-bad-feeling-older-answer = Oricărui adult în care ai încredere. Sunt mai mulți.
reminder-past-the-filter-younger = Spun dacă apare o pagină rea.
reminder-past-the-filter-younger-question = Sunt eu de vină?
reminder-past-the-filter-younger-answer = Nu, o acopăr și spun.
reminder-past-the-filter-older = Spun dacă ceva trece de filtrul școlii.
reminder-past-the-filter-older-question = Căutai un animăluț. A apărut o pagină urâtă. Ce faci?
reminder-past-the-filter-older-answer = Acoperă și spune. Nu ești de vină.
reminder-told-not-to-tell-younger = Spun chiar dacă cineva zice să nu spun.
reminder-told-not-to-tell-younger-question = Și dacă zice că e un secret?
reminder-told-not-to-tell-younger-answer = Tot îi spun unui adult.
reminder-told-not-to-tell-older = Spun, chiar dacă cineva îmi cere să țin secret.
reminder-told-not-to-tell-older-question = Cineva de pe internet zice „Nu spune nimănui.” Ce faci?
reminder-told-not-to-tell-older-answer = Spune-i imediat unui adult în care ai încredere.

## A4: keeps messages polite
reminder-kind-words-younger = Trimit cuvinte frumoase.
reminder-kind-words-younger-question = Cum văd dacă sunt frumoase?
reminder-kind-words-younger-answer = Le citesc înainte să le trimit.
reminder-kind-words-older = Am grijă ca mesajele mele să fie frumoase și politicoase.
reminder-kind-words-older-question = Cum poți verifica un mesaj înainte să-l trimiți?
reminder-kind-words-older-answer = Citește-l ca și cum l-ai primi tu.
reminder-kind-on-a-call-younger = Vorbim pe rând într-un apel.
reminder-kind-on-a-call-younger-question = Cum arăt că te ascult?
reminder-kind-on-a-call-younger-answer = Mă uit, aștept și apoi vorbesc.
reminder-kind-on-a-call-older = Vorbesc politicos într-un apel video.
reminder-kind-on-a-call-older-question = Cum poți arăta că asculți?
reminder-kind-on-a-call-older-answer = Privește, așteaptă-ți rândul și oprește-ți sunetul.
reminder-kind-player-younger = Joc corect și frumos.
reminder-kind-player-younger-question = Ce pot spune când pierd?
reminder-kind-player-younger-answer = Pot spune „Bun joc!”
reminder-kind-player-older = Joc corect și vorbesc frumos și când pierd.
reminder-kind-player-older-question = Cineva din echipa ta greșește. Ce poți spune?
reminder-kind-player-older-answer = „Bună încercare!” Cu vorbe bune, jocul e plăcut.
reminder-a-joke-for-all-younger = O glumă ne bucură pe toți.
reminder-a-joke-for-all-younger-question = Și dacă prietenul meu pare trist?
reminder-a-joke-for-all-younger-answer = Mă opresc și îmi cer iertare.
reminder-a-joke-for-all-older = O glumă e glumă doar dacă râde toată lumea.
reminder-a-joke-for-all-older-question = Prietenul tău nu râde. Ce faci?
reminder-a-joke-for-all-older-answer = Oprește-te, cere-ți iertare și vezi dacă e bine.

## A5: tells about a nasty message
reminder-mean-message-younger = Spun despre vorbele urâte.
reminder-mean-message-younger-question = Cine mă ajută când sunt vorbe urâte?
reminder-mean-message-younger-answer = Învățătorul mă poate ajuta.
reminder-mean-message-older = Îi spun învățătorului dacă primesc un mesaj urât.
reminder-mean-message-older-question = Primești un mesaj urât la școală. Cui îi spui?
reminder-mean-message-older-answer = Învățătorului sau oricărui adult de aici. Nu ești de vină.
reminder-help-a-friend-younger = Îmi ajut prietenul să spună.
reminder-help-a-friend-younger-question = Și dacă prietenul meu primește vorbe urâte?
reminder-help-a-friend-younger-answer = Mergem și îi spunem unui adult.
reminder-help-a-friend-older = Ajut un prieten care primește mesaje urâte.
reminder-help-a-friend-older-question = Un prieten te roagă să nu spui. Ce faci?
reminder-help-a-friend-older-answer = Mergi cu el la un adult. Așa ajuți.
reminder-telling-helps-younger = Spun dacă un jucător vorbește urât.
reminder-telling-helps-younger-question = E rău să spun?
reminder-telling-helps-younger-answer = Nu, așa suntem în siguranță.
reminder-telling-helps-older = Spun dacă cineva vorbește urât într-un joc sau apel.
reminder-telling-helps-older-question = Dacă îi spui unui adult, înseamnă că pârăști?
reminder-telling-helps-older-answer = Nu. Când spui, oamenii sunt în siguranță.

## A6: does not reply to a nasty message
reminder-no-reply-younger = Nu răspund la vorbe urâte.
reminder-no-reply-younger-question = Ce pot face în schimb?
reminder-no-reply-younger-answer = Le las acolo și spun.
reminder-no-reply-older = Nu răspund la un mesaj urât.
reminder-no-reply-older-question = Ce se poate întâmpla dacă răspunzi?
reminder-no-reply-older-answer = Poate continua. Păstrează-l și arată-i unui adult.
reminder-keep-it-to-show-younger = Păstrez vorbele urâte ca să le arăt.
reminder-keep-it-to-show-younger-question = Cui i le arăt?
reminder-keep-it-to-show-younger-answer = I le arăt învățătorului.
reminder-keep-it-to-show-older = Păstrez un mesaj urât ca să i-l arăt unui adult.
reminder-keep-it-to-show-older-question = Ce faci înainte să blochezi pe cineva?
reminder-keep-it-to-show-older-answer = Păstrează mesajul și spune. Un adult te ajută să blochezi.
reminder-leave-the-game-younger = Mă opresc când un joc devine urât.
reminder-leave-the-game-younger-question = Ce fac apoi?
reminder-leave-the-game-younger-answer = Îi spun unui adult.
reminder-leave-the-game-older = Ies dintr-un joc sau chat care devine urât.
reminder-leave-the-game-older-question = Ai ieșit din chat. Ce urmează?
reminder-leave-the-game-older-answer = Spune-i unui adult. El le poate spune celor care au grijă de chat.

## A7: gives phone number and address to nobody online
reminder-phone-and-home-younger = Numărul meu de telefon și casa mea sunt personale.
reminder-phone-and-home-younger-question = Și dacă un joc le cere?
reminder-phone-and-home-younger-answer = Spun nu și anunț un adult.
reminder-phone-and-home-older = Nu dau pe internet numărul de telefon sau adresa.
reminder-phone-and-home-older-question = Un formular îți cere adresa. Ce faci?
reminder-phone-and-home-older-answer = Lasă gol și întreabă un adult.
reminder-friends-home-younger = Și casa prietenului meu e ceva personal.
reminder-friends-home-younger-question = Și dacă cineva întreabă unde e?
reminder-friends-home-younger-answer = Nu spun unde și anunț un adult.
reminder-friends-home-older = Nu dau nici datele altora.
reminder-friends-home-older-question = Cineva întreabă unde locuiește prietenul tău. Ce spui?
reminder-friends-home-older-answer = „Nu spun asta.” Apoi spune-i unui adult.
reminder-clues-behind-me-younger = Strada mea nu apare în poze.
reminder-clues-behind-me-younger-question = Ce poate arăta unde locuiesc?
reminder-clues-behind-me-younger-answer = Ușa mea și strada mea.
reminder-clues-behind-me-older = O poză sau un apel poate arăta unde locuiesc.
reminder-clues-behind-me-older-question = Ce indicii pot fi în spatele tău?
reminder-clues-behind-me-older-answer = Numele străzii, numărul casei sau ecusonul școlii.

## A8: emails only people known, or agreed
reminder-known-name-younger = Scriu e-mailuri celor pe care îi cunosc.
reminder-known-name-younger-question = Și dacă numele e nou?
reminder-known-name-younger-answer = Întreb întâi.
reminder-known-name-older = Scriu e-mailuri doar celor pe care îi cunosc.
reminder-known-name-older-question = Nu cunoști numele celui care a trimis. Ce faci?
reminder-known-name-older-answer = Nu deschide. Întreabă-l pe învățător.
reminder-check-the-name-younger = Verific numele înainte să trimit.
reminder-check-the-name-younger-question = Și dacă aleg alt nume din greșeală?
reminder-check-the-name-younger-answer = Îi spun învățătorului.
reminder-check-the-name-older = Verific cui trimit mesajul înainte să-l trimit.
reminder-check-the-name-older-question = Scrii o literă greșită. Unde poate ajunge?
reminder-check-the-name-older-answer = La cineva necunoscut. Așa că verifică de două ori.
reminder-known-people-younger = Scriu celor pe care îi cunosc.
reminder-known-people-younger-question = Și dacă un nume nou zice bună?
reminder-known-people-younger-answer = Mă opresc și îl întreb pe învățător.
reminder-known-people-older = Scriu doar celor pe care îi cunosc.
reminder-known-people-older-question = Cineva nou zice bună. Ce faci?
reminder-known-people-older-answer = Nu răspunde încă. Întreabă-l întâi pe învățător.

## A9: uses only the school’s accounts
reminder-school-email-younger = Aici folosesc e-mailul școlii.
reminder-school-email-younger-question = Cine are grijă de el?
reminder-school-email-younger-answer = Școala mea are grijă de el.
reminder-school-email-older = Aici folosesc doar e-mailul școlii.
reminder-school-email-older-question = Ce poate face școala dacă un e-mail te supără?
reminder-school-email-older-answer = Un adult îl poate vedea și te poate ajuta.
reminder-my-own-login-younger = Intru cu numele meu.
reminder-my-own-login-younger-question = Pot folosi numele prietenului meu?
reminder-my-own-login-younger-answer = Nu, îl folosesc pe al meu.
reminder-my-own-login-older = Folosesc doar contul meu de la școală, nu al altcuiva.
reminder-my-own-login-older-question = Ți-ai uitat contul. Un prieten ți-l dă pe al lui. Ce faci?
reminder-my-own-login-older-answer = Mulțumește și întreabă-l pe învățător.

## A10: talks to the teacher before using the internet
reminder-ask-first-younger = Întreb înainte să intru pe internet.
reminder-ask-first-younger-question = Pe cine întreb aici?
reminder-ask-first-younger-answer = Îl întreb pe învățător.
reminder-ask-first-older = Vorbesc cu învățătorul înainte să folosesc ceva nou.
reminder-ask-first-older-question = Găsești un joc nou. Ce faci întâi?
reminder-ask-first-older-answer = Roagă un adult să se uite cu tine.
reminder-ask-before-a-call-younger = Întreb înainte să sun pe cineva.
reminder-ask-before-a-call-younger-question = Și dacă mă sună cineva?
reminder-ask-before-a-call-younger-answer = Întreb înainte să răspund.
reminder-ask-before-a-call-older = Întreb înainte să încep un apel video sau să răspund.
reminder-ask-before-a-call-older-question = Te sună un nume nou. Ce faci?
reminder-ask-before-a-call-older-answer = Nu răspunde. Cheamă-l pe învățător.
reminder-ask-before-buying-younger = Întreb înainte să cumpăr în jocuri.
reminder-ask-before-buying-younger-question = Și dacă scrie „Cumpără acum”?
reminder-ask-before-buying-younger-answer = Mă opresc și întreb un adult.
reminder-ask-before-buying-older = Întreb înainte să cumpăr sau să descarc ceva.
reminder-ask-before-buying-older-question = Un joc zice „Doar azi!” Ce face de fapt?
reminder-ask-before-buying-older-answer = Te grăbește. Oprește-te și întreabă un adult.

## A11: keeps name, home and school private
reminder-made-up-name-younger = În joc folosesc un nume inventat.
reminder-made-up-name-younger-question = Cum e un nume bun?
reminder-made-up-name-younger-answer = Unul care nu spune numele meu.
reminder-made-up-name-older = Folosesc un nume inventat în jocuri și chat.
reminder-made-up-name-older-question = E „Sam-Elm-School” un nume bun de jucător?
reminder-made-up-name-older-answer = Nu. Spune un nume și o școală.
reminder-small-facts-younger = Numele meu și școala mea sunt personale.
reminder-small-facts-younger-question = Le pot scrie pe o pagină nouă?
reminder-small-facts-younger-answer = Nu, îl întreb întâi pe învățător.
reminder-small-facts-older = Lucruri mici puse laolaltă pot arăta cine sunt.
reminder-small-facts-older-question = Ce lucruri nu spui pe internet?
reminder-small-facts-older-answer = Numele, casa, școala și cluburile tale.

## A12: puts no photographs of self online
reminder-photos-are-private-younger = Pozele cu mine le țin pentru mine.
reminder-photos-are-private-younger-question = Pot pune una pe internet?
reminder-photos-are-private-younger-answer = Nu, întreb un adult.
reminder-photos-are-private-older = Nu încarc poze cu mine pe internet.
reminder-photos-are-private-older-question = Ce pot face alții cu o poză de pe internet?
reminder-photos-are-private-older-answer = Să o copieze, să o schimbe sau să o dea mai departe.
reminder-ask-before-a-photo-younger = Întreb înainte să-ți fac o poză.
reminder-ask-before-a-photo-younger-question = Și dacă prietenul meu zice nu?
reminder-ask-before-a-photo-younger-answer = Atunci nu o fac.
reminder-ask-before-a-photo-older = Întreb înainte să fac o poză cuiva.
reminder-ask-before-a-photo-older-question = Prietenul tău nu vrea poză. Ce faci?
reminder-ask-before-a-photo-older-answer = Lasă jos camera. Nu înseamnă nu.

## A13: never agrees to meet somebody known only online
reminder-no-meeting-younger = Nu mă văd cu oameni de pe internet.
reminder-no-meeting-younger-question = Și dacă cineva mă întreabă?
reminder-no-meeting-younger-answer = Spun nu și anunț un adult.
reminder-no-meeting-older = Nu accept niciodată să mă văd cu cineva doar de pe internet.
reminder-no-meeting-older-question = Un jucător vrea să vă vedeți în parc. Ce faci?
reminder-no-meeting-older-answer = Spune nu. Păstrează ca să arăți. Spune-i unui adult.
reminder-who-is-it-really-younger = Pe internet nu văd cine e.
reminder-who-is-it-really-younger-question = Cum pot ști sigur?
reminder-who-is-it-really-younger-answer = Nu pot, așa că întreb.
reminder-who-is-it-really-older = Oamenii de pe internet pot fi altcineva decât spun.
reminder-who-is-it-really-older-question = Cineva zice că are și el zece ani. Poți ști sigur?
reminder-who-is-it-really-older-answer = Nu. Oricine poate scrie asta.
reminder-no-private-chat-younger = Stau unde mă poate vedea învățătorul.
reminder-no-private-chat-younger-question = Și dacă cineva mă vrea doar pe mine?
reminder-no-private-chat-younger-answer = Spun nu și anunț un adult.
reminder-no-private-chat-older = Rămân în chaturile pe care le știe învățătorul.
reminder-no-private-chat-older-question = Cineva te cheamă într-un chat separat. Ce faci?
reminder-no-private-chat-older-answer = Rămâi unde ești și spune-i unui adult.
