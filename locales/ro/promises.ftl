# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/promises.ftl and ../README.md.

## A0 Wants to be safe; knows that others may see what is done on the computer
promise-a0-younger = Vreau să fiu în siguranță la ecran. Alții pot vedea ce fac.
promise-a0-younger-more = Și școala mea poate vedea. Asta ne ajută să fim în siguranță.
promise-a0-older = Vreau să fiu în siguranță. Alții pot vedea ce fac pe calculator.
promise-a0-older-more = Ce e pe internet poate fi văzut și copiat. Verifică și școala, ca să ne ajute să fim în siguranță.

## A1 Keeps the password secret
promise-a1-younger = Îmi țin parola secretă. E ca o cheie a mea.
promise-a1-younger-more = Prietenii nu au nevoie de cheia mea. Învățătorul mă ajută dacă uit.
promise-a1-older = Îmi țin parola secretă.
promise-a1-older-more = Parola e ca o cheie de la ușă. Nici prietenii buni nu au nevoie de a mea. Dacă o află cineva, un adult mă ajută să o schimb.

## A2 Opens only pages the teacher has said are okay
promise-a2-younger = Învățătorul îmi spune ce pagini sunt bune. Le folosesc doar pe acelea.
promise-a2-younger-more = Poate apărea o pagină nouă. Mă opresc și îl întreb pe învățător.
promise-a2-older = Învățătorul îmi spune ce pagini sunt bune. Le deschid doar pe acelea.
promise-a2-older-more = Unele pagini nu sunt pentru copii. Dacă apare una nouă, mă opresc și întreb.

## A3 Tells the teacher about anything scary or uncomfortable
promise-a3-younger = Îi spun învățătorului dacă mi-e frică. Spun dacă ceva nu pare bine.
promise-a3-younger-more = Poate mă simt rău la burtă. Nu voi avea necazuri pentru că spun.
promise-a3-older = Îi spun învățătorului dacă mi-e frică. Spun dacă nu mă simt bine cu ceva, chiar și un pic.
promise-a3-older-more = Adică simt că ceva nu e în regulă. Nu voi avea necazuri pentru că spun.

## A4 Keeps messages polite
promise-a4-younger = Trimit cuvinte frumoase.
promise-a4-younger-more = Mai întâi citesc. M-ar face să zâmbesc?
promise-a4-older = Am grijă ca mesajele mele să fie frumoase și politicoase.
promise-a4-older-more = Citesc o dată înainte să trimit. Cum ar fi să primesc eu mesajul? Încă pot schimba cuvintele.

## A5 Tells the teacher about a nasty message
promise-a5-younger = Dacă un mesaj e urât, spun. Îi spun învățătorului.
promise-a5-younger-more = Nu sunt de vină pentru vorbele urâte. Un adult poate ajuta.
promise-a5-older = Îi spun învățătorului dacă primesc un mesaj urât.
promise-a5-older-more = Nu sunt de vină pentru ce trimite altcineva. Un profesor mă poate ajuta să știu ce să fac.

## A6 Does not reply to a nasty message
promise-a6-younger = Nu răspund la vorbe urâte.
promise-a6-younger-more = Le las acolo ca să le arăt. Un adult mă poate ajuta.
promise-a6-older = Nu răspund la un mesaj urât. Îl păstrez ca să i-l arăt unui adult.
promise-a6-older-more = Dacă răspund, poate continua. O poză cu cineva fără haine nu se păstrează niciodată. Doar spun.

## A7 Gives phone number and address to nobody online
promise-a7-younger = Numărul meu de telefon și casa mea sunt lucruri personale. Nu le spun pe internet.
promise-a7-younger-more = Cineva mă poate întreba într-un joc. Spun nu și îi spun unui adult.
promise-a7-older = Numărul meu de telefon și adresa mea sunt personale. Nu le dau nimănui pe internet.
promise-a7-older-more = Nici celor din jocuri și chat, chiar dacă sunt drăguți. Nu dau nici datele altora. Dacă cineva mi le cere, îi spun unui adult.

## A8 Emails only people known, or agreed by the teacher
promise-a8-younger = Scriu e-mailuri doar celor pe care îi cunosc. Sau îl întreb întâi pe învățător.
promise-a8-younger-more = Nu cunosc numele? Întreb înainte să deschid.
promise-a8-older = Scriu e-mailuri doar celor pe care îi cunosc. Altfel, învățătorul trebuie să fie întâi de acord.
promise-a8-older-more = Un nume necunoscut poate fi un truc. Nu deschid și nu apăs. Îl întreb pe învățător.

## A9 Uses only the school email address
promise-a9-younger = Folosesc doar e-mailul școlii.
promise-a9-younger-more = Școala are grijă de el. Adulții pot ajuta dacă ceva nu merge.
promise-a9-older = Folosesc doar e-mailul școlii.
promise-a9-older-more = Școala are grijă de el. De aceea un adult poate ajuta dacă ceva nu merge.

## A10 Talks to the teacher before using the internet
promise-a10-younger = Întâi îl întreb pe învățător. Apoi intru pe internet.
promise-a10-younger-more = Învățătorul vede dacă e potrivit pentru noi. E bine să întrebăm.
promise-a10-older = Vorbesc cu învățătorul înainte să intru pe internet.
promise-a10-older-more = La fel și pentru jocuri, aplicații și pagini noi. Două minți gândesc mai bine decât una.

## A11 Keeps name, home and school private online
promise-a11-younger = Numele meu, școala și casa mea sunt lucruri personale. Nu le spun pe internet.
promise-a11-younger-more = Pot inventa un nume pentru joc. Poate fi unul caraghios!
promise-a11-older = Nu spun pe internet numele meu, unde locuiesc și la ce școală merg.
promise-a11-older-more = Lucruri mici puse laolaltă pot arăta unde sunt. Într-un joc pot folosi un nume inventat. Dacă am spus cuiva, pot vorbi cu un adult.

## A12 Puts no photographs of self online
promise-a12-younger = Pozele cu mine le țin pentru mine. Nu le pun pe internet.
promise-a12-younger-more = O poză se poate împrăștia tot mai departe. Un adult poate ajuta.
promise-a12-older = Pozele cu mine le țin pentru mine. Nu le încarc pe internet.
promise-a12-older-more = O poză poate fi copiată și dată mai departe. Atunci nu mai e în mâna mea. Dacă una e deja acolo, un adult poate ajuta.

## A13 Never agrees to meet somebody known only online
promise-a13-younger = Cineva de pe internet poate vrea să ne vedem. Spun nu și îi spun unui adult.
promise-a13-younger-more = Poate fi un prieten dintr-un joc. Tot îi spun unui adult.
promise-a13-older = Nu accept niciodată să mă văd cu cineva pe care îl știu doar de pe internet. Dacă îmi cere, îi spun unui adult.
promise-a13-older-more = Poate pare drăguț sau zice că are vârsta mea. Tot nu pot ști sigur cine este. Nu voi avea necazuri pentru că spun.
