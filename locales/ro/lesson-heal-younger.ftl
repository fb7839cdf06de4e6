# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-younger-title = Încă o tură?
heal-younger-outcome-stop = Pot să mă opresc și să iau o pauză.
heal-younger-outcome-ask = Știu regulile noastre și întreb întâi.
heal-younger-outcome-tell = Mă opresc și spun dacă mă simt rău.

## Story: a leg goes to sleep. Whisper the second panel.
heal-younger-sleepy-leg-leg-1 = Wren se joacă și se tot joacă.
heal-younger-sleepy-leg-leg-1-bubble = Doar încă o tură!
heal-younger-sleepy-leg-leg-2 = Acum i-a adormit un picior. Șșș!
heal-younger-sleepy-leg-leg-3 = Fenn îi aduce o pătură.
heal-younger-sleepy-leg-leg-3-bubble = Noapte bună, piciorule.

## Choice: a break wakes a body up.
heal-younger-sleepy-leg-hop-question = Ce poate trezi piciorul lui Wren?
heal-younger-sleepy-leg-hop-go = Încă o tură
heal-younger-sleepy-leg-hop-go-reason = Atunci poate doarme mai departe. Un țopăit ajută.
heal-younger-sleepy-leg-hop-hop = Se oprește și țopăie
heal-younger-sleepy-leg-hop-hop-reason = Hop, hop! Piciorul s-a trezit.
heal-younger-sleepy-leg-hop-sing = Îi cântă
heal-younger-sleepy-leg-hop-sing-reason = La la la! Un țopăit ajută mai mult.

## Sort: a break from the screen, or more of it.
heal-younger-sleepy-leg-rest-question = Pauză sau tot ecran?
heal-younger-sleepy-leg-rest-break = Pauză
heal-younger-sleepy-leg-rest-more = Tot ecran
heal-younger-sleepy-leg-rest-drink = Bem apă
heal-younger-sleepy-leg-rest-drink-reason = Apa ne face bine. E o pauză.
heal-younger-sleepy-leg-rest-clip = Încă un filmuleț
heal-younger-sleepy-leg-rest-clip-reason = Asta e tot ecran. Ochii vor odihnă.
heal-younger-sleepy-leg-rest-ball = Dăm cu mingea
heal-younger-sleepy-leg-rest-ball-reason = Picioarelor le place mingea. E o pauză.
heal-younger-sleepy-leg-rest-game = Un joc pe tabletă
heal-younger-sleepy-leg-rest-game-reason = Asta e tot ecran. Picioarele vor să țopăie.
heal-younger-sleepy-leg-rest-draw = Desenăm o pisică
heal-younger-sleepy-leg-rest-draw-reason = Creion și hârtie! E o pauză.

## Match: three of the promises, in the children’s own words.
heal-younger-sleepy-leg-rule-question = Care e regula noastră?
heal-younger-sleepy-leg-rule-new = Apare o pagină nouă
heal-younger-sleepy-leg-rule-new-partner = Mă opresc și întreb
heal-younger-sleepy-leg-rule-new-reason = Învățătorul alege pagina. Eu întreb întâi.
heal-younger-sleepy-leg-rule-bed = E ora de culcare
heal-younger-sleepy-leg-rule-bed-partner = Și ecranele dorm
heal-younger-sleepy-leg-rule-bed-reason = Noaptea nu sună nimic. Somn ușor!
heal-younger-sleepy-leg-rule-bad = Ceva mă supără
heal-younger-sleepy-leg-rule-bad-partner = Îi spun unui adult
heal-younger-sleepy-leg-rule-bad-reason = Poți spune. E bine să spui.

## Choice: a game that asks for money. Crying is only drawn.
heal-younger-sleepy-leg-hat-bubble = Bu-hu-hu, cumpără-mi o pălărie!
heal-younger-sleepy-leg-hat-question = Ce ajută când plânge un animăluț din joc?
heal-younger-sleepy-leg-hat-buy = Apasă și cumpără
heal-younger-sleepy-leg-hat-buy-reason = Pot fi bani adevărați. Wren poate întreba întâi.
heal-younger-sleepy-leg-hat-ask = Întreabă un adult
heal-younger-sleepy-leg-hat-ask-reason = Se uită împreună. Animăluțul e bine!
heal-younger-sleepy-leg-hat-cry = Plânge cu el
heal-younger-sleepy-leg-hat-cry-reason = Bu-hu-hu! Dar e doar un joc.

## Choice: leaving at once and telling.
heal-younger-sleepy-leg-mean-bubble = Rămâi aici sau mă supăr!
heal-younger-sleepy-leg-mean-question = Ce ajută când un jucător scrie asta?
heal-younger-sleepy-leg-mean-stay = Rămâne și joacă
heal-younger-sleepy-leg-mean-stay-reason = Poate nu se oprește singur. Wren poate pleca.
heal-younger-sleepy-leg-mean-tell = Se oprește și spune
heal-younger-sleepy-leg-mean-tell-reason = Wren nu e de vină. Un adult poate ajuta.
heal-younger-sleepy-leg-mean-sit = Doar închide ochii
heal-younger-sleepy-leg-mean-sit-reason = Mesajul e tot acolo. Wren poate spune.

## Say: rehearsed aloud, with a hop at the end.
heal-younger-sleepy-leg-bye-prompt = Spune cu Wren, apoi țopăie!
heal-younger-sleepy-leg-bye-sentence = Pa, jocule, mă duc să țopăi.

## Exit: a break.
heal-younger-sleepy-leg-goodbye-eyes-question = Pe Fenn îl ustură ochii. Ce poate face?
heal-younger-sleepy-leg-goodbye-eyes-near = Se apropie de ecran
heal-younger-sleepy-leg-goodbye-eyes-near-reason = Ochilor le place să vadă departe. O pauză ajută.
heal-younger-sleepy-leg-goodbye-eyes-out = Se oprește și privește afară
heal-younger-sleepy-leg-goodbye-eyes-out-reason = Ochilor le place să vadă departe. Bună, soare!
heal-younger-sleepy-leg-goodbye-eyes-one = Privește cu un ochi
heal-younger-sleepy-leg-goodbye-eyes-one-reason = Atunci îl ustură un ochi. O pauză ajută!

## Story: breakfast with one eye on a clip. Gran laughs, and so does Bean.
heal-younger-bowl-hat-bowl-1 = Bean mănâncă și se uită la un filmuleț.
heal-younger-bowl-hat-bowl-1-bubble = Hai, pisico, hai!
heal-younger-bowl-hat-bowl-2 = Toarnă laptele. Pleosc, în pălărie!
heal-younger-bowl-hat-bowl-3 = Bunica își pune castronul pe cap.
heal-younger-bowl-hat-bowl-3-bubble = Atunci asta e pălăria mea!

## Order: one thing at a time.
heal-younger-bowl-hat-first-question = Bean are un castron nou. Ce face întâi?
heal-younger-bowl-hat-first-stop = Oprește filmulețul
heal-younger-bowl-hat-first-stop-reason = Întâi îl oprește. Acum vede castronul!
heal-younger-bowl-hat-first-pour = Toarnă laptele
heal-younger-bowl-hat-first-pour-reason = În castron, nu în pălărie!
heal-younger-bowl-hat-first-eat = Mănâncă tot
heal-younger-bowl-hat-first-eat-reason = Acum ajunge în burtică, mmm!

## Sort: what is agreed and what is new: the promises in the children’s own words.
heal-younger-bowl-hat-ask-question = Continui sau te oprești și întrebi?
heal-younger-bowl-hat-ask-go = Continui
heal-younger-bowl-hat-ask-stop = Mă opresc și întreb
heal-younger-bowl-hat-ask-page = Un joc de la clasă
heal-younger-bowl-hat-ask-page-reason = Învățătorul l-a ales pentru noi. Continuă!
heal-younger-bowl-hat-ask-new = Un joc nou
heal-younger-bowl-hat-ask-new-reason = Poate nu e pentru noi. Întreabă întâi.
heal-younger-bowl-hat-ask-money = Ne cere să plătim
heal-younger-bowl-hat-ask-money-reason = Pot fi bani adevărați. Întreabă întâi.
heal-younger-bowl-hat-ask-timer = Mai am timp
heal-younger-bowl-hat-ask-timer-reason = E încă timpul meu. Continuă!
heal-younger-bowl-hat-ask-pop = Apare o pagină
heal-younger-bowl-hat-ask-pop-reason = Poate nu e pentru noi. Întreabă întâi.

## Build: a plan made beforehand, with a grown-up.
heal-younger-bowl-hat-plan-question = Ajut-o pe Bean să-și facă planul zilei.
heal-younger-bowl-hat-plan-car = În mașină
heal-younger-bowl-hat-plan-car-clip = Filmulețe
heal-younger-bowl-hat-plan-car-clip-reason = Mașină și filmuleț! Burta poate să se supere.
heal-younger-bowl-hat-plan-car-sing = Privește afară și cântă
heal-younger-bowl-hat-plan-car-sing-reason = La la la! Ochilor le place să vadă departe.
heal-younger-bowl-hat-plan-bed = La culcare
heal-younger-bowl-hat-plan-bed-book = Se uită la o carte
heal-younger-bowl-hat-plan-bed-book-reason = O carte ne odihnește. Noapte bună!
heal-younger-bowl-hat-plan-bed-tablet = Se uită la tabletă
heal-younger-bowl-hat-plan-bed-tablet-reason = Tableta ne poate ține treji. O carte ajută mai mult.
heal-younger-bowl-hat-plan-done = Ce plan bun! Și pălăria e uscată.

## Choice: leaving at once and telling. The bubble comes from a game.
heal-younger-bowl-hat-shh-bubble = Stai până târziu și nu spune!
heal-younger-bowl-hat-shh-question = Ce ajută când un jucător scrie asta?
heal-younger-bowl-hat-shh-tell = Se oprește și spune
heal-younger-bowl-hat-shh-tell-reason = Bean nu e de vină. Un adult poate ajuta.
heal-younger-bowl-hat-shh-keep = Nu spune
heal-younger-bowl-hat-shh-keep-reason = Un secret rău e greu de ținut. Bean poate spune.
heal-younger-bowl-hat-shh-hide = Se ascunde în pălărie
heal-younger-bowl-hat-shh-hide-reason = E plină de lapte! Bean poate spune.

## Talk: everybody stands up and moves in their own way.
heal-younger-bowl-hat-legs-prompt = Arată cum te miști în pauză.
heal-younger-bowl-hat-legs-starter = Eu mă mișc așa …

## Say: rehearsed aloud.
heal-younger-bowl-hat-bye-prompt = Spune până cade castronul de pe Bunica!
heal-younger-bowl-hat-bye-sentence = Oprește filmul, vreau la joacă!

## Exit: a break.
heal-younger-bowl-hat-goodbye-park-question = E ora de parc. Ce poate face Bean?
heal-younger-bowl-hat-goodbye-park-stop = Oprește jocul și merge
heal-younger-bowl-hat-goodbye-park-stop-reason = Jocul poate aștepta. Bună, parcule!
heal-younger-bowl-hat-goodbye-park-go = Încă o tură
heal-younger-bowl-hat-goodbye-park-go-reason = Atunci se poate întuneca. Jocul poate aștepta.
heal-younger-bowl-hat-goodbye-park-bed = Ia patul în parc
heal-younger-bowl-hat-goodbye-park-bed-reason = E cam mare de împins! Mai bine se oprește și merge.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-younger-helpers-prompt = Alege doi adulți cărora le poți spune. Unul să fie de la școală.
heal-younger-helpers-teacher = Învățătorul meu
heal-younger-helpers-class = Cineva care ajută în clasă
heal-younger-helpers-lunch = Ajutor la prânz
heal-younger-helpers-office = Secretariatul școlii
heal-younger-helpers-home = Un adult de acasă
heal-younger-helpers-family = Un adult din familia mea
