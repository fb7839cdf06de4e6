# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
info-younger-title = Tani run ma noqon kartaa?
info-younger-outcome-true = Waan ogahay in wax la alifo.
info-younger-outcome-ask = Qof weyn ayaan weydiiyaa inuu ila eego.
info-younger-outcome-tell = Waan sheegaa haddii bog xumaado.

## A cow in the sky. First tale of “Can that be true?”.

## Story: Odi believes a picture. “Plop” may be said with relish.
info-younger-flying-cow-sky-1 = Taabletka Odi sac baa cirka ku jira.
info-younger-flying-cow-sky-1-bubble = Muu, waan duuli karaa!
info-younger-flying-cow-sky-2 = Dalladdiisa ayuu soo qaatay. Sac baa dhici kara, bug!
info-younger-flying-cow-sky-3 = Kor buu eegay, eegay. Sac ma jiro, bug ma jiro.

## Sort: what is true and what is made up.
info-younger-flying-cow-true-question = Ma run baa, mise waa la alifay?
info-younger-flying-cow-true-true = Run
info-younger-flying-cow-true-made = La alifay
info-younger-flying-cow-true-grass = Sac caws cuna
info-younger-flying-cow-true-grass-reason = Tani waa run. Beerta ayaan ku arki karnaa.
info-younger-flying-cow-true-fly = Sac duula
info-younger-flying-cow-true-fly-reason = Sac baalal ma leh. Qof baa alifay.
info-younger-flying-cow-true-hen = Digaag ukumo leh
info-younger-flying-cow-true-hen-reason = Tani waa run. Macaan, ukun!
info-younger-flying-cow-true-fish = Kalluun baaskiil wada
info-younger-flying-cow-true-fish-reason = Kalluun lugo ma leh. Qof baa alifay.
info-younger-flying-cow-true-dog = Eey ciya
info-younger-flying-cow-true-dog-reason = Tani waa run. How, how!

## Order: asking comes before searching.
info-younger-flying-cow-look-question = Lo’du ma dabbaalan kartaa? Maxaa hore?
info-younger-flying-cow-look-ask = Weydii qof weyn
info-younger-flying-cow-look-ask-reason = Marka hore weydii. Qof weyn ayaa kula eega.
info-younger-flying-cow-look-words = Dooro erayo fiican
info-younger-flying-cow-look-words-reason = Erayo fiican waxay sheegaan waxaad raadinayso.
info-younger-flying-cow-look-see = Wada eega
info-younger-flying-cow-look-see-reason = Labo si fiican bay wax u eegaan. Afar indhood!

## Choice: words for a search. A grown-up types them.
info-younger-flying-cow-words-question = Lo’du ma dabbaalan kartaa? Erayadee Mole caawiya?
info-younger-flying-cow-words-moo = Muu muu muu
info-younger-flying-cow-words-moo-reason = Haa! Sac baa sidaas wax u weydiiya.
info-younger-flying-cow-words-swim = sac dabbaal
info-younger-flying-cow-words-swim-reason = Erayo fiican! Haa, lo’du way dabbaalataa.
info-younger-flying-cow-words-nice = Waan jeclahay
info-younger-flying-cow-words-nice-reason = Waa naxariis. Laakiin maxay raadinayaan?

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-flying-cow-pop-question = Bog baa soo booday, Odi-na wuu xumaaday. Maxaa caawiya?
info-younger-flying-cow-pop-tap = Taabo oo taabo
info-younger-flying-cow-pop-tap-reason = Taabo, taabo, kuwo kale ayaa soo booda! Odi wuu sheegi karaa.
info-younger-flying-cow-pop-tell = Dabool oo sheeg
info-younger-flying-cow-pop-tell-reason = Mole wuu ku faraxsan yahay sheegiddiisa. Wuu caawin karaa.
info-younger-flying-cow-pop-hide = Dalladda hoos gal
info-younger-flying-cow-pop-hide-reason = Halkaas waa mugdi! Odi wuu sheegi karaa.

## Say: rehearsed aloud.
info-younger-flying-cow-say-prompt = La dheh Odi, cod weyn oo cad.
info-younger-flying-cow-say-sentence = Fadlan ma iga caawin kartaa inaan ogaado?

## Exit: a made-up picture.
info-younger-flying-cow-goodbye-pig-question = Wren waxay aragtay sawir sac buluug ah. Maxay samayn kartaa?
info-younger-flying-cow-goodbye-pig-paint = Lo’ buluug ah raadi
info-younger-flying-cow-goodbye-pig-paint-reason = Waa maalin dheer! Way weydiin kartaa.
info-younger-flying-cow-goodbye-pig-ask = Weydii inay run tahay
info-younger-flying-cow-goodbye-pig-ask-reason = Qof weyn ayaa ka caawin kara.
info-younger-flying-cow-goodbye-pig-tell = Dheh waa run
info-younger-flying-cow-goodbye-pig-tell-reason = Waa la alifi karaa. Marka hore way weydiin kartaa.

## Toast in a shoe. Second tale of “Can that be true?”.

## Story: a talking box mixes things up. “Crunch” may be said with relish.
info-younger-toast-box-1 = Hare wuxuu weydiiyey sanduuqa hadla.
info-younger-toast-box-1-bubble = Sideen rooti u dubaa?
info-younger-toast-box-2 = Sanduuqu wuu isku qasay.
info-younger-toast-box-2-bubble = Rootiga kabta geli!
info-younger-toast-box-3 = Qaram, qaram! Hare hal cag baa diiran.

## Match: different people know about different things.
info-younger-toast-who-question = Yaa naga caawin kara inaan ogaanno?
info-younger-toast-who-toast = Sida rooti loo dubo
info-younger-toast-who-toast-partner = Kariye
info-younger-toast-who-toast-reason = Kariyuhu maalin walba wuu dubaa.
info-younger-toast-who-knee = Jilib xanuunaya
info-younger-toast-who-knee-partner = Kalkaaliye
info-younger-toast-who-knee-reason = Kalkaaliyuhu wuu na daryeelaa.
info-younger-toast-who-word = Sida eray loo akhriyo
info-younger-toast-who-word-partner = Macallin
info-younger-toast-who-word-reason = Macallinku akhriska ayuu naga caawiyaa.

## Choice: asking comes before searching.
info-younger-toast-look-question = Hare rahyada ayuu wax ka ogaan rabaa. Maxaa hore?
info-younger-toast-look-ask = Kariyaha caawimo weydii
info-younger-toast-look-ask-reason = Way wada eegi karaan. Afar indhood!
info-younger-toast-look-tap = Wax walba taabo
info-younger-toast-look-tap-reason = Way qaldami kartaa. Marka hore wuu weydiin karaa.
info-younger-toast-look-shoe = Kabtiisa weydii
info-younger-toast-look-shoe-reason = Qaram! Kabtu ma caawin karto.

## Spot: two parts of the page are not true or not for Hare.
info-younger-toast-frog-question = Boggani waa rahyo. Labadee qaybood baa yaab leh?
info-younger-toast-frog-top-name = Xagga sare
info-younger-toast-frog-top = Wax walba oo rahyo ah
info-younger-toast-frog-top-reason = Tani waa hagaag. Waxay sheegaysaa waxa boggu yahay.
info-younger-toast-frog-hop-name = Erayada
info-younger-toast-frog-hop = Rahyadu way boodaan.
info-younger-toast-frog-hop-reason = Tani waa run. Bood, bood!
info-younger-toast-frog-bus-name = Sawirka
info-younger-toast-frog-bus = Rah bas wada
info-younger-toast-frog-bus-reason = Rah bas ma wadi karo. Qof baa alifay.
info-younger-toast-frog-tap-name = Badhanka
info-younger-toast-frog-tap = Taabo: nacnac
info-younger-toast-frog-tap-reason = Nacnac shaashad kama soo baxo! Marka hore weydii.

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-toast-pop-question = Bog baa soo booday, Hare-na wuu xumaaday. Maxaa caawiya?
info-younger-toast-pop-tell = Dabool oo sheeg
info-younger-toast-pop-tell-reason = Kariyuhu wuu ku faraxsan yahay sheegiddiisa. Wuu caawin karaa.
info-younger-toast-pop-stay = Sii eeg
info-younger-toast-pop-stay-reason = Way ka sii xumaan kartaa. Hare wuu sheegi karaa.
info-younger-toast-pop-box = Sanduuqa u sheeg
info-younger-toast-pop-box-reason = Sanduuqu ma caawin karo. Qof weyn wuu caawin karaa.

## Say: rehearsed aloud.
info-younger-toast-say-prompt = La dheh Hare, cod weyn oo cad.
info-younger-toast-say-sentence = Waan weydiin doonaa inay run tahay.

## Talk: a made-up fact, said for fun and owned up to.
info-younger-toast-fib-prompt = Bisad wax lagu qoslo ka alif.
info-younger-toast-fib-starter = Anigaa alifay: bisaddu waxay …

## Exit: something the box says.
info-younger-toast-goodbye-rain-question = Sanduuqu wuxuu yiri jaam ayaa da’i doonta. Maxuu Hare sameeyaa?
info-younger-toast-goodbye-rain-spoon = Qaaddo weyn la istaag
info-younger-toast-goodbye-rain-spoon-reason = Ha ha! Laakiin waa la alifi karaa.
info-younger-toast-goodbye-rain-tell = Dheh waa run
info-younger-toast-goodbye-rain-tell-reason = Waa la alifi karaa. Marka hore wuu weydiin karaa.
info-younger-toast-goodbye-rain-ask = Weydii inay run tahay
info-younger-toast-goodbye-rain-ask-reason = Qof weyn ayaa ka caawin kara.

## The grown-ups a child may name. Never assume a mum or a dad.
info-younger-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Mid dugsiga ha joogo.
info-younger-helpers-teacher = Macallinkayga
info-younger-helpers-class = Caawiyaha fasalka
info-younger-helpers-lunch = Caawiyaha qadada
info-younger-helpers-office = Xafiiska dugsiga
info-younger-helpers-home = Qof weyn oo guriga jooga
info-younger-helpers-family = Qof weyn oo qoyskayga ah
