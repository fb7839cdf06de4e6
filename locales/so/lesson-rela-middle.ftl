# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-middle-title = Brokoli, jaam iyo kalsooni
rela-middle-outcome-know = Waan ogahay in qof la jeclaado iyo lagu kalsoonaado kala duwan yihiin.
rela-middle-outcome-mind = Fikirkayga waan beddeli karaa, adiguna waad beddeli kartaa.
rela-middle-outcome-ask = Waan weydiiyaa intaanan sawir wadaagin ama wicitaan qaban.
rela-middle-outcome-tell = Qof ma sawir gaar ah oo jirka ah ama kulan buu i weydiiyey? Waan sheegaa. Eed kuma lihi.

### First tale: Bram’s broccoli dance

## Story: Bram says yes to a film, then changes his mind. The bubbles are Bram’s.
rela-middle-broccoli-dance-1 = Bandhigga dugsiga, Bram waa laan brokoli ah.
rela-middle-broccoli-dance-1-bubble = Iga baqa, cagaar baan ahay!
rela-middle-broccoli-dance-2 = Wuu wareegay, kufay oo masraxa ka giringiray. Dhammaan waan jecelnahay! Fenn ayaa duubay, Bram-na haa ayuu ku yiri.
    .easy = Wuu wareegay oo masraxa ka giringiray. Fenn ayaa duubay, Bram-na haa ayuu yiri.
rela-middle-broccoli-dance-3 = Guriga, Fenn wuxuu rabaa inuu duubista Clip Pond geliyo. Dabadeed Bram baa u qoray.
rela-middle-broccoli-dance-3-bubble = Fikirkayga waan beddelay. Fadlan ha gelin!

## Choice: a yes has become a no
rela-middle-broccoli-mind-question = Bram hore haa ayuu yiri. Hadda maya ayuu leeyahay. Maxuu Fenn samayn karaa?
rela-middle-broccoli-mind-hour = Hal saacad geli
rela-middle-broccoli-mind-hour-reason = Saacad gudaheed toban qof baa koobiyeyn kara. Markaas cidna ma soo celin karto.
rela-middle-broccoli-mind-yes = Geli, Bram haa buu yiri
rela-middle-broccoli-mind-yes-reason = Haa way beddelmi kartaa. Haddii Fenn sii wado, Bram kalsooni yar buu ku qabi doonaa.
rela-middle-broccoli-mind-stop = Ha gelin, dheh “Dhib malaha”
rela-middle-broccoli-mind-stop-reason = Fenn wax yar buu murugoodaa. Bram wuu ogyahay inuu ku kalsoonaan karo.

## Say: the sentence is rehearsed aloud
rela-middle-broccoli-say-prompt = La dheh Bram, si deggan oo cad.
rela-middle-broccoli-say-sentence = Hore haa ayaan iri, haddana maya ayaan leeyahay.

## Order: how trust grows
rela-middle-broccoli-grow-question = Bram Fenn wuu ku kalsoon yahay. Wakhti bay qaadatay! Sidee kalsoonidu u kortaa?
rela-middle-broccoli-grow-hello = Dugsiga ayaan isku salaannaa
rela-middle-broccoli-grow-hello-reason = Waxay bilaabantaa markaan kulanno.
rela-middle-broccoli-grow-play = Waan ciyaarnaa, maalinba maalin
rela-middle-broccoli-grow-play-reason = Ciyaarta ayaan isku barannaa.
rela-middle-broccoli-grow-promise = Hal ballan bay oofiyaan, ka badan
rela-middle-broccoli-grow-promise-reason = Ballamo la oofiyo waxay muujiyaan inaan qof ku kalsoonaan karno.
rela-middle-broccoli-grow-worry = Walwal baan u sheegi karaa
rela-middle-broccoli-grow-worry-reason = Walwalka qof aan ku kalsoonahay baa loo sheegaa. Waa ugu dambayn.

## Sort: trusting, or only liking
rela-middle-broccoli-people-question = Yaa Bram yaqaan oo ku kalsoon yahay? Yuu uun jecel yahay?
    .easy = Yuu Bram ku kalsoon yahay? Yuu uun jecel yahay?
rela-middle-broccoli-people-basket-1 = Yaqaan, ku kalsoon
rela-middle-broccoli-people-basket-2 = Jecel uun
rela-middle-broccoli-people-star = Ciyaar-yaqaan fiidyow fiican
rela-middle-broccoli-people-star-reason = Bram fiidyowyada wuu jecel yahay. Isagu Bram ma yaqaan.
rela-middle-broccoli-people-gift = Ciyaaryahan lacag ciyaareed siiya
rela-middle-broccoli-people-gift-reason = Lacagtu way fiican tahay. Ma muujiso cidda bixisa.
rela-middle-broccoli-people-odi = Odi, oo ballan oofiyey
rela-middle-broccoli-people-odi-reason = Way kulmeen, Odi-na ballantiisa wuu oofiyey.
rela-middle-broccoli-people-mole = Mole, oo caawiyey
rela-middle-broccoli-people-mole-reason = Mole wuxuu Bram ku caawiyey fool ka fool.
rela-middle-broccoli-people-king = Boqor Khudrad, bil madadaalo
rela-middle-broccoli-people-king-reason = Waa bil madadaalo ah. Laakiin Bram lama kulmin.

## Chat: Veg King wants a call, then a private picture. It is told at once.
rela-middle-broccoli-chat-question = Maxuu Bram hadda samayn karaa?
rela-middle-broccoli-chat-place = Khudrad
rela-middle-broccoli-chat-bram = Bram Cagaar
rela-middle-broccoli-chat-king = Boqor Khudrad
rela-middle-broccoli-chat-mole = Macallin Mole
rela-middle-broccoli-chat-call-1 = Halkan saaxiibkayga ugu fiican baad tahay!
rela-middle-broccoli-chat-call-2 = Wicitaan fiidyow, labadeenna uun?
rela-middle-broccoli-chat-call-yes = Haa, hadda waan wacayaa!
rela-middle-broccoli-chat-call-yes-reason = Wicitaanku Bram iyo gurigiisa ayuu tusaa. Marka hore qof weyn buu weydiin karaa.
rela-middle-broccoli-chat-call-ask = Qof weyn baan weydiinayaa.
rela-middle-broccoli-chat-call-ask-reason = Saaxiib dhab ah wuu sugi karaa.
rela-middle-broccoli-chat-picture-1 = Ha weydiin! Sawir aadan dhar qabin ii soo dir.
rela-middle-broccoli-chat-picture-2 = Waa sirteenna.
rela-middle-broccoli-chat-picture-no = Maya!
rela-middle-broccoli-chat-picture-no-reason = Taasi waa maya xoog badan. Hadda sheeg isna.
rela-middle-broccoli-chat-picture-quiet = Cidna waxba ha u sheegin
rela-middle-broccoli-chat-picture-quiet-reason = Sirtaasi qof keliya way ku culus tahay. Bram wuu sheegi karaa.
rela-middle-broccoli-chat-picture-tell = Mole u sheeg
rela-middle-broccoli-chat-picture-tell-reason = Cidna sawir caynkaas ah ma weydiin karto. Bram waa ku sax yahay inuu sheego.
rela-middle-broccoli-chat-again-1 = Laakiin waad i jeclayd!
rela-middle-broccoli-chat-again-tell = Mole u sheeg
rela-middle-broccoli-chat-again-tell-reason = Bram qof wuu jeclaan karaa haddana sheegi karaa. Taasi waa sax.
rela-middle-broccoli-chat-again-sorry = Raalli noqo! Ha xanaaqin.
rela-middle-broccoli-chat-again-sorry-reason = Bram wax qalad ah ma samayn. Wuu sheegi karaa, sheekadana wuu joojin karaa.
rela-middle-broccoli-chat-thanks-1 = Waad ku mahadsan tahay inaad ii sheegtay. Eed kuma lihid taas.
rela-middle-broccoli-chat-thanks-block = Mole la xannib
rela-middle-broccoli-chat-thanks-block-reason = Bram marka hore wuu sheegay. Hadda qof weyn ayaa ka caawiya xannibidda.
rela-middle-broccoli-chat-thanks-mine = Waan leeyahay. Waan la sheekaystay.
rela-middle-broccoli-chat-thanks-mine-reason = Sheekadu waa hagaag. Eedda kii weydiiyey baa leh.

## Talk: what makes trust
rela-middle-broccoli-trust-prompt = Maxuu qof sameeyaa si aad ugu kalsoonaan karto?
rela-middle-broccoli-trust-starter = Waxaan ku kalsoonahay qof …

## Exit: the last question uses the words of a promise
rela-middle-broccoli-goodbye-song-question = Wren fiidyow hees haa ayay ku tiri. Hadda way xishoonaysaa. Maxay dhihi kartaa?
rela-middle-broccoli-goodbye-song-now = Fikirkaygii waan beddelay
rela-middle-broccoli-goodbye-song-now-reason = Goor kasta way dhihi kartaa. Saaxiib fiican wuu joojiyaa.
rela-middle-broccoli-goodbye-song-sick = Dheg baa i xanuun
rela-middle-broccoli-goodbye-song-sick-reason = Sabab uma baahna. “Fikirkaygii waan beddelay” ayaa ku filan.
rela-middle-broccoli-goodbye-song-fine = Haye, wad
rela-middle-broccoli-goodbye-song-fine-reason = Waa heesteeda. Weli maya way dhihi kartaa.
rela-middle-broccoli-goodbye-pie-question = Fenn iimayl baa u yimid: “I soo wac! Naadiga Keegga.” Magaca ma yaqaan. Maxaa hore?
    .easy = Naadiga Keegga Fenn waa ku cusub yahay. “I soo wac!” bay leedahay. Maxaa hore?
rela-middle-broccoli-goodbye-pie-write = Weydii cidda ay yihiin
rela-middle-broccoli-goodbye-pie-write-reason = Wax walba way soo qori karaan. Qof weyn marka hore wuu eegi karaa.
rela-middle-broccoli-goodbye-pie-call = Wac, keeg wuu jecel yahay
rela-middle-broccoli-goodbye-pie-call-reason = Anna waan jeclahay! Laakiin ma garan karo cidda ay tahay. Marka hore weydii.
rela-middle-broccoli-goodbye-pie-ask = Weydii qof weyn
rela-middle-broccoli-goodbye-pie-ask-reason = Magaca way la eegaan. Wicitaan iyo iimayl cusub waa la weydiiyaa.
rela-middle-broccoli-goodbye-meet-question = Ballanta Bram: Weligay ma aqbalo inaan la kulmo qof aan onlayn uun ka aqaan. Boqor Khudrad ayaa kulan raba. Maxaa ku habboon?
    .easy = Boqor Khudrad ayaa kulan raba. Maxaa ballanta Bram ku habboon?
rela-middle-broccoli-goodbye-meet-shop = Dukaan dad badan kula kulan
rela-middle-broccoli-goodbye-meet-shop-reason = Dad badan ama maya, Bram ma yaqaan. Maya dheh oo sheeg.
rela-middle-broccoli-goodbye-meet-mate = Fenn la tag
rela-middle-broccoli-goodbye-meet-mate-reason = Laba saaxiib ma ogaan karaan cidda timaadda. Maya dheh oo sheeg.
rela-middle-broccoli-goodbye-meet-tell = Maya dheh, qof weyn u sheeg
rela-middle-broccoli-goodbye-meet-tell-reason = Taasi waa ballantii la oofiyey. Bram eed kuma laha in la weydiiyey.

### Second tale: jam on chips

## Story: somebody in a game likes what Marlo likes. The bubble is Captain Jam’s.
rela-middle-jam-chips-jam-1 = Marlo wuxuu ciyaaraa Doonyaha Heesta. Jaam buu baradho shiilan ku cunaa markuu ciyaarayo. Cid kale ma jecla.
    .easy = Marlo wuxuu ciyaaraa Doonyaha Heesta. Jaam iyo baradho shiilan buu jecel yahay.
rela-middle-jam-chips-jam-2 = Dabadeed ciyaaryahan la yiraahdo Kabtan Jaam ayaa u qoray.
rela-middle-jam-chips-jam-2-bubble = Anna jaam iyo baradho shiilan waan jeclahay!
rela-middle-jam-chips-jam-3 = “Mataano jaam ah baan nahay!” Marlo ayaa yiri. Ma yaqaan hadda Kabtan Jaam?

## Sort: what Marlo has seen, and what was only said
rela-middle-jam-chips-seen-question = Muxuu Marlo arkay? Muxuu Kabtan Jaam uun yiri?
rela-middle-jam-chips-seen-basket-1 = Marlo wuu arkay
rela-middle-jam-chips-seen-basket-2 = Erayo uun
rela-middle-jam-chips-seen-drum = Doonta durbaanka wuu ku fiican yahay
rela-middle-jam-chips-seen-drum-reason = Marlo taas wuu arkaa markay ciyaaraan.
rela-middle-jam-chips-seen-wait = Wuu sugaa markuu Marlo gaabiyo
rela-middle-jam-chips-seen-wait-reason = Marlo taasna wuu arkaa. Waa ciyaar naxariis leh.
rela-middle-jam-chips-seen-chips = Jaam iyo baradho buu cunaa
rela-middle-jam-chips-seen-chips-reason = Run bay noqon kartaa. Ama waa hab lagu jeclaado.
rela-middle-jam-chips-seen-age = Waa siddeed jir
rela-middle-jam-chips-seen-age-reason = Qof kasta siddeed wuu qori karaa.
rela-middle-jam-chips-seen-town = Waa deris
rela-middle-jam-chips-seen-town-reason = Marlo ciyaarta kama arki karo taas.

## Match: knowing, liking, trusting
rela-middle-jam-chips-words-question = Jacaylku waa degdeg. Kalsoonidu wakhti bay qaadataa. Hel kuwa is leh.
rela-middle-jam-chips-words-like = Jeclaan
rela-middle-jam-chips-words-like-partner = Waa madadaalo, waxaan rabaa ciyaar kale
rela-middle-jam-chips-words-like-reason = Jeclaantu daqiiqad bay ku imaan kartaa.
rela-middle-jam-chips-words-know = Aqoon
rela-middle-jam-chips-words-know-partner = Waan kulannay, dadkayga waaweynna way yaqaanaan
rela-middle-jam-chips-words-know-reason = Si aan qof u baranno, dadkeenna waaweyn ayaan la kulannaa.
rela-middle-jam-chips-words-trust = Kalsooni
rela-middle-jam-chips-words-trust-partner = Ballanteeda mar iyo mar kale way oofisay
rela-middle-jam-chips-words-trust-reason = Kalsoonidu ballan kasta oo la oofiyo way la kortaa.
rela-middle-jam-chips-words-unsure = Ma hubo
rela-middle-jam-chips-words-unsure-partner = Calooshu way i xirantahay, qof weyn baan weydiiyaa
rela-middle-jam-chips-words-unsure-reason = Caloosha xirani waa sabab fiican oo lagu weydiiyo.

## Choice: a video call. The bubble is Captain Jam’s.
rela-middle-jam-chips-call-bubble = Wicitaan fiidyow? Baradhadaada i tus!
rela-middle-jam-chips-call-question = Maxuu Marlo marka hore samayn karaa?
rela-middle-jam-chips-call-chips = Baradhada uun tus
rela-middle-jam-chips-call-chips-reason = Waa fariid! Laakiin wicitaanku wax badan wuu maqlaa oo arkaa. Marka hore weydii.
rela-middle-jam-chips-call-tap = Haa taabo hal daqiiqo
rela-middle-jam-chips-call-tap-reason = Hal daqiiqo waa ku filan in isaga iyo gurigiisa la arko.
rela-middle-jam-chips-call-ask = Weydii qof weyn oo guriga
rela-middle-jam-chips-call-ask-reason = Way la go’aamiyaan. Wicitaanku waa dadka aan naqaan.

## Chat: Marlo has said yes to a meeting, and changes his mind
rela-middle-jam-chips-shop-question = Caloosha Marlo way xirantay. Maxuu hadda samayn karaa?
rela-middle-jam-chips-shop-place = Doonyaha Heesta
rela-middle-jam-chips-shop-comet = Marlo
rela-middle-jam-chips-shop-jam = Kabtan Jaam
rela-middle-jam-chips-shop-adult = Eeddada Marlo
rela-middle-jam-chips-shop-yes-1 = Sabtida dukaanka baradhada igula kulan!
rela-middle-jam-chips-shop-yes-2 = Haye!
rela-middle-jam-chips-shop-yes-3 = Fiican! Aniga iyo adiga uun.
rela-middle-jam-chips-shop-yes-no = Fikirkaygii waan beddelay. Maya.
rela-middle-jam-chips-shop-yes-no-reason = Haa buu yiri, haddana maya buu leeyahay. Taasi waa hagaag.
rela-middle-jam-chips-shop-yes-go = Tag, haye buu yiri
rela-middle-jam-chips-shop-yes-go-reason = Haa way beddelmi kartaa. Kabtanka onlayn uun buu ka yaqaan.
rela-middle-jam-chips-shop-yes-late = Waan daahi karaa.
rela-middle-jam-chips-shop-yes-late-reason = Haa bay u egtahay. Marlo maya wuu dhihi karaa.
rela-middle-jam-chips-shop-cross-1 = Waad ballan qaadday! Haddii aad sheegto, saaxiibkaa ma ahaan doono.
rela-middle-jam-chips-shop-cross-sorry = Raalli noqo! Waan imanayaa.
rela-middle-jam-chips-shop-cross-sorry-reason = Saaxiib sidaas uma riixo. Marlo wuu hayn karaa oo sheegi karaa.
rela-middle-jam-chips-shop-cross-block = Hadda xannib
rela-middle-jam-chips-shop-cross-block-reason = Taasi waa ugu dambayn, qof weyn la jir. Marka hore hay oo sheeg.
rela-middle-jam-chips-shop-cross-keep = Fariinta hay si aad u tusto
rela-middle-jam-chips-shop-cross-keep-reason = Hadda qof weyn ayaa arki kara waxa la yiri.
rela-middle-jam-chips-shop-tell-1 = Haye? Ma xanaaqsan tahay?
rela-middle-jam-chips-shop-tell-tell = Eeddadiis u sheeg
rela-middle-jam-chips-shop-tell-tell-reason = Eeddadiis way faraxsan tahay. Dhib kuma geli doono sheegistiisa awgeed.
rela-middle-jam-chips-shop-tell-quiet = Aamus, rajee inay joogsato
rela-middle-jam-chips-shop-tell-quiet-reason = Keligeed ma joogsan karto. Qof weyn ayaa caawin kara.
rela-middle-jam-chips-shop-help-1 = Waxaad samaysay wixii saxda ahaa. Eed kuma lihid taas.
rela-middle-jam-chips-shop-help-block = Wada xannib
rela-middle-jam-chips-shop-help-block-reason = Hay, sheeg, dabadeed qof weyn ayaa kaa caawiya xannibidda.
rela-middle-jam-chips-shop-help-mine = Waan leeyahay. Haye ayaan iri.
rela-middle-jam-chips-shop-help-mine-reason = Fikirkiisa wuu beddeli karaa. Wuu beddelay, wuuna sheegay.

## Choice: a private picture is asked for. It is told at once.
rela-middle-jam-chips-picture-question = Ciyaaryahan baa Conker weydiistay sawirka meelaha gaarka ah ee jirkeeda. Maxaa ugu caawin badan?
rela-middle-jam-chips-picture-no = Maya dheh oo illow
rela-middle-jam-chips-picture-no-reason = Maya waa xoog. Sheeg isna, oo caawimo hel.
rela-middle-jam-chips-picture-tell = Isla markiiba qof weyn u sheeg
rela-middle-jam-chips-picture-tell-reason = Cidna taas ma weydiin karto. Eed kuma laha, xitaa haddii ay la sheekaysatay.
rela-middle-jam-chips-picture-feet = Cagaheeda mid ka dir
rela-middle-jam-chips-picture-feet-reason = Markaas ciyaaryahanku mid kale buu weydiisan karaa. Way sheegi kartaa, qof weynna wuu caawin karaa.

## Say: the sentence is rehearsed aloud
rela-middle-jam-chips-say-prompt = Marlo baradhadiisa si nabad ah buu u cunaa. Dheh wixii caawiyey.
rela-middle-jam-chips-say-sentence = Hore haa ayaan iri, haddana maya ayaan leeyahay.

## Exit: the last question uses the words of a promise
rela-middle-jam-chips-goodbye-tower-question = Marlo sawir qosol leh oo Conker bas ku hurudda buu hayaa. Maxaa hore?
    .easy = Marlo sawir qosol leh oo Conker ah buu hayaa. Maxaa hore?
rela-middle-jam-chips-goodbye-tower-ask = Weydii Conker
rela-middle-jam-chips-goodbye-tower-ask-reason = Iyadaa sawirkeeda haa ama maya ku dhihi karta. Maya ayay tiri, markaa waa la tirtiray.
rela-middle-jam-chips-goodbye-tower-blur = Koofi ku sawir oo dir
rela-middle-jam-chips-goodbye-tower-blur-reason = Koofidu waa qosol. Weli waa Conker. Marka hore weydii.
rela-middle-jam-chips-goodbye-tower-send = Hal saaxiib uun u dir
rela-middle-jam-chips-goodbye-tower-send-reason = Hal saaxiib toban buu u sii diri karaa. Waa wejiga Conker.
rela-middle-jam-chips-goodbye-mail-question = Iimayl baa yiri, “Waa aniga, saaxiibkaagii ciyaarta doonta!” Muxuu Marlo ogyahay?
    .easy = Iimayl baa yiri, “Waa aniga!” Muxuu Marlo ogyahay?
rela-middle-jam-chips-goodbye-mail-none = Ma oga cidda ay tahay. Wuu weydiiyaa
rela-middle-jam-chips-goodbye-mail-none-reason = Magacu waa eray uun. Qof weyn ayaa la eegi kara.
rela-middle-jam-chips-goodbye-mail-fun = Madadaalo waa ammaan
rela-middle-jam-chips-goodbye-mail-fun-reason = Madadaaladu way fiican tahay. Ma muujiso qofka uu yahay.
rela-middle-jam-chips-goodbye-mail-friend = Waa Kabtan Jaam
rela-middle-jam-chips-goodbye-mail-friend-reason = Qof kasta ayaa sidaas qori kara. Wuu daayaa, wuuna weydiiyaa.
rela-middle-jam-chips-goodbye-meet-question = Ballanta kulanku waxay ku dhammaataa: Haddii la i weydiiyo, qof weyn baan u sheegaa. Goormuu Marlo sheegi karaa?
    .easy = Haddii kulan la weydiiyo, Marlo wuu sheegaa. Goorma?
rela-middle-jam-chips-goodbye-meet-first = Haddii uu maya yiri uun
rela-middle-jam-chips-goodbye-meet-first-reason = Haddii uu haa yirina wuu sheegi karaa. Eed kuma laha.
rela-middle-jam-chips-goodbye-meet-any = Goor kasta
rela-middle-jam-chips-goodbye-meet-any-reason = Weligeed ma daahin. Haa ama maya wuu dhihi karay.
rela-middle-jam-chips-goodbye-meet-soon = Isla maalintaas uun
rela-middle-jam-chips-goodbye-meet-soon-reason = Isla maalintu way fiican tahay. Goor dambena way fiican tahay.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-middle-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
rela-middle-helpers-teacher = Macallinkayga
rela-middle-helpers-class = Qof weyn oo fasalka ka caawiya
rela-middle-helpers-lunch = Caawiyaha qadada
rela-middle-helpers-office = Xafiiska dugsiga
rela-middle-helpers-home = Qof weyn oo guriga jooga
rela-middle-helpers-family = Qof weyn oo qoyskayga ah
