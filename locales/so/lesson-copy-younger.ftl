# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-younger-title = Anigaa kan sameeyey!
copy-younger-outcome-name = Magacayga ayaan shaqadayda ku qoraa.
copy-younger-outcome-ask = Waan weydiiyaa intaanan kaaga isticmaalin.
copy-younger-outcome-post = Dadkaan aqaan ayaan iimayl u diraa.
copy-younger-outcome-seen = Waan ogahay in dugsigu wuxuu arko.

### First tale: a whale in boots

## Story: nobody knows whose whale it is, and Fenn puts it right
copy-younger-whale-in-boots-boots-1 = Odi nibiri buu sawiray. Kabo cascas ayay xiran tahay!
copy-younger-whale-in-boots-boots-2 = Mole magac kuma arko.
copy-younger-whale-in-boots-boots-2-bubble = Nibiri fiican, Fenn!
copy-younger-whale-in-boots-boots-3 = Fenn wuu saxay.
copy-younger-whale-in-boots-boots-3-bubble = Nibirigan Odi ayaa sameeyey!

## Order: a name comes before showing
copy-younger-whale-in-boots-steps-question = Maxuu Odi marka xigta samayn karaa?
copy-younger-whale-in-boots-steps-make = Samee sawir
copy-younger-whale-in-boots-steps-make-reason = Marka hore wuu sameeyaa. Kabihiina ku dar!
copy-younger-whale-in-boots-steps-name = Magaciisa ku qor
copy-younger-whale-in-boots-steps-name-reason = Markaas waan ognahay cidda samaysay.
copy-younger-whale-in-boots-steps-show = Na tus
copy-younger-whale-in-boots-steps-show-reason = Hadda waxaan dhihi karnaa: si fiican, Odi!

## Choice: asking before using. The bubble is Fenn’s.
copy-younger-whale-in-boots-frog-bubble = Kabo cascas rahayga ayaan u rabaa!
copy-younger-whale-in-boots-frog-question = Maxuu Fenn samayn karaa?
copy-younger-whale-in-boots-frog-take = Kabaha iska sawir
copy-younger-whale-in-boots-frog-take-reason = Odi ayaa alifay. Waa naxariis in la weydiiyo.
copy-younger-whale-in-boots-frog-ask = Weydii Odi
copy-younger-whale-in-boots-frog-ask-reason = Odi haa ayuu yiri. Rah kabo cascas leh!
copy-younger-whale-in-boots-frog-mine = Dheh anigaa alifay
copy-younger-whale-in-boots-frog-mine-reason = Odi ayaa alifay. Fenn sidaas wuu dhihi karaa.

## Say: the sentence is rehearsed aloud
copy-younger-whale-in-boots-please-prompt = Fenn ka caawi inuu saaxiibkiis weydiiyo.
copy-younger-whale-in-boots-please-sentence = Kabahaaga cascas ma isticmaali karaa, fadlan?

## Sort: people he knows, and others. School email is the one the school looks after.
copy-younger-whale-in-boots-send-question = Odi wuxuu leeyahay iimayl dugsi. Yaa nibiriga heli kara?
    .easy = Yaa heli kara nibiriga Odi?
copy-younger-whale-in-boots-send-ok = Waa la diri karaa
copy-younger-whale-in-boots-send-ask = Weydii
copy-younger-whale-in-boots-send-wren = Wren oo fasalkiisa ah
copy-younger-whale-in-boots-send-wren-reason = Wren wuu yaqaan. Iimaylka dugsigu waa hagaag.
copy-younger-whale-in-boots-send-mole = Macallin Mole
copy-younger-whale-in-boots-send-mole-reason = Odi si fiican buu u yaqaan.
copy-younger-whale-in-boots-send-new = Magac uusan aqoon
copy-younger-whale-in-boots-send-new-reason = Odi marka hore Mole ayuu weydiiyaa.
copy-younger-whale-in-boots-send-shop = Dukaan
copy-younger-whale-in-boots-send-shop-reason = Odi ma yaqaan. Marka hore wuu weydiiyaa.
copy-younger-whale-in-boots-send-player = Ciyaaryahan ciyaar ku jira
copy-younger-whale-in-boots-send-player-reason = Odi ma yaqaan cidda ciyaarta. Wuu weydiiyaa.

## Choice: who may see a school email
copy-younger-whale-in-boots-who-sees-question = Odi iimaylka dugsiga ayuu isticmaalaa. Yaa arki kara?
    .easy = Yaa arki kara iimaylka Odi?
copy-younger-whale-in-boots-who-sees-wren = Wren uun
copy-younger-whale-in-boots-who-sees-wren-reason = Dugsiguna wuu arki karaa. Ammaankeenna ayay caawisaa.
copy-younger-whale-in-boots-who-sees-none = Cidna
copy-younger-whale-in-boots-who-sees-none-reason = Wren way arki kartaa. Dugsiguna wuu arki karaa.
copy-younger-whale-in-boots-who-sees-school = Wren iyo dugsiga
copy-younger-whale-in-boots-who-sees-school-reason = Dugsigu wuu eegi karaa. Ammaankeenna ayay caawisaa.

## Talk: what a child is proud to have made
copy-younger-whale-in-boots-made-prompt = Noo sheeg waxaad samaysay.
copy-younger-whale-in-boots-made-starter = Waxaan sameeyey …, magacayguna wuu ku qoran yahay.

## Exit: what others made is theirs
copy-younger-whale-in-boots-song-question = Odi heesta Bram ayuu jecel yahay. Maxuu samayn karaa?
copy-younger-whale-in-boots-song-say = Dheh waa tayda
copy-younger-whale-in-boots-song-say-reason = Bram ayaa sameeyey. Odi sidaas wuu dhihi karaa.
copy-younger-whale-in-boots-song-ask = Bram weydii
copy-younger-whale-in-boots-song-ask-reason = Bram wuu faraxsan yahay. Hadda way wada heesaan!
copy-younger-whale-in-boots-song-quiet = Isticmaal, ha weydiin
copy-younger-whale-in-boots-song-quiet-reason = Waa heesta Bram. Waa naxariis in la weydiiyo.

### Second tale: Super Pea

## Story: three who each make something
copy-younger-super-pea-cape-1 = Wren waxay sawirtay digir go’ leh.
copy-younger-super-pea-cape-1-bubble = Way duuli kartaa!
copy-younger-super-pea-cape-2 = Hare hees buu Digir Geesi u sameeyey.
copy-younger-super-pea-cape-2-bubble = Digir, digir, ii soo duul!
copy-younger-super-pea-cape-3 = Hwuush, Digir Geesi maraqa ayay ku dhacday!
copy-younger-super-pea-cape-3-bubble = Macaan, laakiin yaa digirtan sameeyey?

## Match: each thing has somebody who made it
copy-younger-super-pea-made-what-question = Yaa sameeyey? Hel kuwa is leh.
copy-younger-super-pea-made-what-pea = Digir Geesi
copy-younger-super-pea-made-what-pea-partner = Wren
copy-younger-super-pea-made-what-pea-reason = Wren ayaa sawirtay. Markaa waa shaqadeeda.
copy-younger-super-pea-made-what-song = Heesta digirta
copy-younger-super-pea-made-what-song-partner = Hare
copy-younger-super-pea-made-what-song-reason = Hare ayaa alifay. Markaas digirtii way duushay!
copy-younger-super-pea-made-what-soup = Maraqa digirta
copy-younger-super-pea-made-what-soup-partner = Kariyaha
copy-younger-super-pea-made-what-soup-reason = Kariyuhu wuu sameeyey. Hadda warqad baa ku jirta!

## Choice: how others know who drew it
copy-younger-super-pea-label-question = Wren mid qalalan bay sawirtay. Sideen ku ogaannaa inay leedahay?
copy-younger-super-pea-label-cape = Go’ weyn sawir
copy-younger-super-pea-label-cape-reason = Go’ weyn waa madadaalo. Magaca ayaa wax sheega.
copy-younger-super-pea-label-hide = Boorso ku qari
copy-younger-super-pea-label-hide-reason = Markaas cidna ma arki karto! Magac baa caawiya.
copy-younger-super-pea-label-name = Magaceeda ku qor
copy-younger-super-pea-label-name-reason = Hadda dhammaan waan ognahay, xitaa maraqa dhexdiisa!

## Choice: asking before using. The bubble is the cook’s.
copy-younger-super-pea-pot-bubble = Digir Geesi dherigayga ayaan ku rabaa!
copy-younger-super-pea-pot-question = Maxuu kariyuhu samayn karaa?
copy-younger-super-pea-pot-ask = Weydii Wren
copy-younger-super-pea-pot-ask-reason = Wren haa ayay tiri. Magaceedana wuu ku qoray!
copy-younger-super-pea-pot-just = Iska saar
copy-younger-super-pea-pot-just-reason = Wren ayaa sawirtay. Marka hore wuu weydiin karaa.
copy-younger-super-pea-pot-mine = Dheh anigaa sawiray
copy-younger-super-pea-pot-mine-reason = Wren ayaa sawirtay. Kariyuhu sidaas wuu dhihi karaa.

## Say: the sentence is rehearsed aloud
copy-younger-super-pea-mine-prompt = U duul sida Digir Geesi oo dheh.
copy-younger-super-pea-mine-sentence = Anigaa sameeyey, fadlan marka hore i weydii.

## Spot: a message from nobody Wren knows
copy-younger-super-pea-zig-zog-question = Tani waxay ku jirtaa iimaylka Wren. Maxaa yaab leh?
    .easy = Maxaa yaab leh?
copy-younger-super-pea-zig-zog-sender-name = Cidda ka timid
copy-younger-super-pea-zig-zog-sender = Zig Zog
copy-younger-super-pea-zig-zog-sender-reason = Wren ma taqaan Zig Zog. Marka hore way weydiisaa.
copy-younger-super-pea-zig-zog-hello-name = Salaanta
copy-younger-super-pea-zig-zog-hello = Digir Geesi waan jeclahay!
copy-younger-super-pea-zig-zog-hello-reason = Qaar badan ayaa jecel. Taasi waa hagaag.
copy-younger-super-pea-zig-zog-picture-name = Sawirka
copy-younger-super-pea-zig-zog-picture = Digir cagaaran
copy-younger-super-pea-zig-zog-picture-reason = Waa digir uun. Taasi waa hagaag.
copy-younger-super-pea-zig-zog-home-name = Erayada
copy-younger-super-pea-zig-zog-home = Xaggee baad deggan tahay?
copy-younger-super-pea-zig-zog-home-reason = Gurigeeda iyadaa iska leh. Mole way u sheegi kartaa.

## Choice: what school looks for
copy-younger-super-pea-look-question = Dugsigu wuu arki karaa waxaan samayno. Muxuu u eegaa?
    .easy = Muxuu dugsigu eegaa?
copy-younger-super-pea-look-take = Inuu Digir Geesi qaato
copy-younger-super-pea-look-take-reason = Digir Geesi weli waa ta Wren! Dugsigu wuu caawiyaa.
copy-younger-super-pea-look-safe = Inuu ammaankeenna caawiyo
copy-younger-super-pea-look-safe-reason = Haa, sida qof weyn oo barkad dabaal jooga.
copy-younger-super-pea-look-none = Cidna ma arki karto
copy-younger-super-pea-look-none-reason = Dad kale way arki karaan. Dugsiguna wuu arki karaa.

## Exit: the school’s own email
copy-younger-super-pea-send-question = Digir Geesi Mole ayaa loogu talagalay. Sidee loogu diraa?
    .easy = Sidee Mole ku heli karaa?
copy-younger-super-pea-send-hare = Iimaylka Hare
copy-younger-super-pea-send-hare-reason = Kaas waa ka Hare. Wren iimayl dugsi bay leedahay.
copy-younger-super-pea-send-soup = Maraqa ku rid
copy-younger-super-pea-send-soup-reason = Bulux, mar kale maya! Iimaylka dugsiga ayaa fiican.
copy-younger-super-pea-send-school = Iimaylka dugsiga ee Wren
copy-younger-super-pea-send-school-reason = Dugsiga ayaa ilaaliya. Dadka waaweyn way caawin karaan.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-younger-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Mid dugsiga ha joogo.
copy-younger-helpers-teacher = Macallinkayga
copy-younger-helpers-class = Caawiyaha fasalka
copy-younger-helpers-lunch = Caawiyaha qadada
copy-younger-helpers-office = Xafiiska dugsiga
copy-younger-helpers-home = Qof weyn oo guriga jooga
copy-younger-helpers-family = Qof weyn oo qoyskayga ah
