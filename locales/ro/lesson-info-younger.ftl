# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
info-younger-title = Oare e adevărat?
info-younger-outcome-true = Știu că unele lucruri sunt inventate.
info-younger-outcome-ask = Rog un adult să mă ajute să caut.
info-younger-outcome-tell = Spun dacă o pagină mă supără.

## Story: Odi believes a picture. “Plop” may be said with relish.
info-younger-flying-cow-sky-1 = Tableta lui Odi arată o vacă pe cer.
info-younger-flying-cow-sky-1-bubble = Mu-u-u, știu să zbor!
info-younger-flying-cow-sky-2 = Odi își ia umbrela. Poate cade o vacă, pleosc!
info-younger-flying-cow-sky-3 = Se uită sus, tot mai sus. Nicio vacă, niciun pleosc.

## Sort: what is true and what is made up.
info-younger-flying-cow-true-question = Adevărat sau inventat?
info-younger-flying-cow-true-true = Adevărat
info-younger-flying-cow-true-made = Inventat
info-younger-flying-cow-true-grass = Vacile mănâncă fân
info-younger-flying-cow-true-grass-reason = E adevărat. Putem vedea la o fermă.
info-younger-flying-cow-true-fly = Vacile zboară
info-younger-flying-cow-true-fly-reason = Vaca nu are aripi. Cineva a inventat asta.
info-younger-flying-cow-true-hen = Găinile fac ouă
info-younger-flying-cow-true-hen-reason = E adevărat. Mmm, un ou!
info-younger-flying-cow-true-fish = Peștii au biciclete
info-younger-flying-cow-true-fish-reason = Peștele nu are picioare. Cineva a inventat asta.
info-younger-flying-cow-true-dog = Câinii latră
info-younger-flying-cow-true-dog-reason = E adevărat. Ham, ham!

## Order: asking comes before searching.
info-younger-flying-cow-look-question = Știe vaca să înoate? Ce facem întâi?
info-younger-flying-cow-look-ask = Întrebăm un adult
info-younger-flying-cow-look-ask-reason = Întâi întrebi. Un adult te poate ajuta.
info-younger-flying-cow-look-words = Alegem cuvinte bune
info-younger-flying-cow-look-words-reason = Cuvintele bune spun ce căutăm.
info-younger-flying-cow-look-see = Ne uităm împreună
info-younger-flying-cow-look-see-reason = Doi văd mai bine. Patru ochi!

## Choice: words for a search. A grown-up types them.
info-younger-flying-cow-words-question = Știe vaca să înoate? Ce cuvinte îl ajută pe domnul Mole?
info-younger-flying-cow-words-moo = Mu mu mu
info-younger-flying-cow-words-moo-reason = Ha! Așa întreabă o vacă.
info-younger-flying-cow-words-swim = vaca înoată
info-younger-flying-cow-words-swim-reason = Bune cuvinte! Și da, vacile știu să înoate.
info-younger-flying-cow-words-nice = Îmi place
info-younger-flying-cow-words-nice-reason = Frumos spus. Dar ce căutăm?

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-flying-cow-pop-question = Apare o pagină și Odi se simte rău. Ce ajută?
info-younger-flying-cow-pop-tap = Apasă și tot apasă
info-younger-flying-cow-pop-tap-reason = Apasă, apasă, și pot apărea mai multe! Odi poate spune.
info-younger-flying-cow-pop-tell = O acoperă și spune
info-younger-flying-cow-pop-tell-reason = Domnul Mole se bucură că a spus. El poate ajuta.
info-younger-flying-cow-pop-hide = Se ascunde sub umbrelă
info-younger-flying-cow-pop-hide-reason = E întuneric acolo! Odi poate spune.

## Say: rehearsed aloud.
info-younger-flying-cow-say-prompt = Spune cu Odi, tare și clar.
info-younger-flying-cow-say-sentence = Mă ajuți să aflu, te rog?

## Exit: a made-up picture.
info-younger-flying-cow-goodbye-pig-question = Wren vede o poză cu un porc albastru. Ce poate face?
info-younger-flying-cow-goodbye-pig-paint = Caută porci toată ziua
info-younger-flying-cow-goodbye-pig-paint-reason = Ce zi lungă! Wren poate întreba.
info-younger-flying-cow-goodbye-pig-ask = Întreabă și află
info-younger-flying-cow-goodbye-pig-ask-reason = Un adult o ajută să afle.
info-younger-flying-cow-goodbye-pig-tell = Zice că e adevărat
info-younger-flying-cow-goodbye-pig-tell-reason = Poate e inventat. Wren poate întreba întâi.

## Story: a talking box mixes things up. “Crunch” may be said with relish.
info-younger-toast-box-1 = Hare întreabă cutia vorbitoare.
info-younger-toast-box-1-bubble = Cum fac pâine prăjită?
info-younger-toast-box-2 = Cutia le încurcă.
info-younger-toast-box-2-bubble = Pune pâinea în pantof!
info-younger-toast-box-3 = Cronț, cronț! Hare are un picior călduț.

## Match: different people know about different things.
info-younger-toast-who-question = Cine ne ajută să aflăm?
info-younger-toast-who-toast = Cum faci pâine prăjită
info-younger-toast-who-toast-partner = Un bucătar
info-younger-toast-who-toast-reason = Bucătarul face în fiecare zi.
info-younger-toast-who-knee = Ce ajută un genunchi julit
info-younger-toast-who-knee-partner = O asistentă
info-younger-toast-who-knee-reason = Asistenta are grijă de noi.
info-younger-toast-who-word = Cum citești un cuvânt
info-younger-toast-who-word-partner = Un învățător
info-younger-toast-who-word-reason = Învățătorul ne ajută să citim.

## Choice: asking comes before searching.
info-younger-toast-look-question = Hare vrea să afle despre broaște. Ce face întâi?
info-younger-toast-look-ask = Roagă bucătarul să ajute
info-younger-toast-look-ask-reason = Se pot uita împreună. Patru ochi!
info-younger-toast-look-tap = Apasă tot ce vede
info-younger-toast-look-tap-reason = Poate ieși rău. Hare poate întreba întâi.
info-younger-toast-look-shoe = Întreabă pantoful
info-younger-toast-look-shoe-reason = Cronț! Pantoful nu poate ajuta.

## Spot: two parts of the page are not true or not for Hare.
info-younger-toast-frog-question = Pagina asta e despre broaște. Ce două părți sunt ciudate?
info-younger-toast-frog-top-name = Partea de sus
info-younger-toast-frog-top = Totul despre broaște
info-younger-toast-frog-top-reason = E bine. Spune despre ce e pagina.
info-younger-toast-frog-hop-name = Cuvintele
info-younger-toast-frog-hop = Broaștele sar.
info-younger-toast-frog-hop-reason = E adevărat. Hop, hop!
info-younger-toast-frog-bus-name = Poza
info-younger-toast-frog-bus = O broască șofer de autobuz
info-younger-toast-frog-bus-reason = Broasca nu poate conduce. Cineva a inventat asta.
info-younger-toast-frog-tap-name = Butonul
info-younger-toast-frog-tap = Apasă aici: dulciuri gratis
info-younger-toast-frog-tap-reason = Din ecran nu ies dulciuri! Întreabă întâi.

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-toast-pop-question = Apare o pagină și Hare se simte rău. Ce ajută?
info-younger-toast-pop-tell = O acoperă și spune
info-younger-toast-pop-tell-reason = Bucătarul se bucură că a spus. El poate ajuta.
info-younger-toast-pop-stay = Se mai uită la ea
info-younger-toast-pop-stay-reason = Poate fi și mai rău. Hare poate spune.
info-younger-toast-pop-box = Îi spune cutiei
info-younger-toast-pop-box-reason = O cutie nu poate ajuta. Un adult poate.

## Say: rehearsed aloud.
info-younger-toast-say-prompt = Spune cu Hare, tare și clar.
info-younger-toast-say-sentence = O să întreb dacă e adevărat.

## Talk: a made-up fact, said for fun and owned up to.
info-younger-toast-fib-prompt = Inventează ceva caraghios despre o pisică.
info-younger-toast-fib-starter = Am inventat: o pisică poate …

## Exit: something the box says.
info-younger-toast-goodbye-rain-question = Cutia zice că o să plouă cu gem. Ce poate face Hare?
info-younger-toast-goodbye-rain-spoon = Așteaptă cu o lingură mare
info-younger-toast-goodbye-rain-spoon-reason = Ha! Dar poate e inventat.
info-younger-toast-goodbye-rain-tell = Zice că e adevărat
info-younger-toast-goodbye-rain-tell-reason = Poate e inventat. Hare poate întreba întâi.
info-younger-toast-goodbye-rain-ask = Întreabă și află
info-younger-toast-goodbye-rain-ask-reason = Un adult îl ajută să afle.

## The grown-ups a child may name. Never assume a mum or a dad.
info-younger-helpers-prompt = Alege doi adulți cărora le poți spune. Unul să fie de la școală.
info-younger-helpers-teacher = Învățătorul meu
info-younger-helpers-class = Cineva care ajută în clasă
info-younger-helpers-lunch = Ajutor la prânz
info-younger-helpers-office = Secretariatul școlii
info-younger-helpers-home = Un adult de acasă
info-younger-helpers-family = Un adult din familia mea
