# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
info-middle-title = Aros funud!
info-middle-outcome-search = Dwi’n dewis geiriau chwilio da. Dwi’n gweld beth sy’n hysbyseb.
info-middle-outcome-check = Dwi’n edrych ydy peth yn wir cyn ei anfon ymlaen.
info-middle-outcome-chatbot = Dwi’n gwybod bod sgwrsfot yn gallu bod yn anghywir.
info-middle-outcome-tell = Dwi’n dweud os dydy tudalen ddim yn iawn.

## A whale in the duck pond. First tale of “Hold on a minute!”.

## Story: Odi believes a picture. It is funny, and nobody laughs at him.
info-middle-pond-whale-pond-1 = Mae llun yn neidio allan ar dabled Odi. Mae’n edrych mor real! Mae’n dweud wrth ei ffrindiau i gyd.
    .easy = Mae llun yn neidio allan. Mae’n edrych mor real!
info-middle-pond-whale-pond-1-bubble = Morfil yn ein pwll ni!
info-middle-pond-whale-pond-2 = Beth mae morfil yn ei fwyta? Rhaid i Odi ddyfalu. Mae’n gwneud pedwar deg brechdan gaws.
    .easy = Beth mae morfil yn ei fwyta? Mae Odi’n gwneud pedwar deg brechdan gaws.
info-middle-pond-whale-pond-3 = Wrth y pwll does dim morfil. Mae un hwyaden yno. Fuodd hi erioed mor hapus.
    .easy = Does dim morfil. Mae un hwyaden hapus.
info-middle-pond-whale-pond-3-bubble = Cwac!

## Spot: the page with the whale. Every clue can be checked.
info-middle-pond-whale-clues-question = Mae Wren yn darllen y dudalen gydag Odi. Pa rannau sy’n dweud bod angen edrych eto?
info-middle-pond-whale-clues-who-name = Pwy wnaeth hi
info-middle-pond-whale-clues-who = Clipiau Waw y Pwll
info-middle-pond-whale-clues-who-reason = Pwy ydyn nhw? Mae’n help edrych pwy wnaeth dudalen.
info-middle-pond-whale-clues-heading-name = Y pennawd
info-middle-pond-whale-clues-heading = Newyddion o bwll yr hwyaid
info-middle-pond-whale-clues-heading-reason = Mae’r rhan hon yn iawn. Mae’n dweud, ac nid yn gwthio.
info-middle-pond-whale-clues-picture-name = Y llun
info-middle-pond-whale-clues-picture = Morfil â thair cynffon, wrth fainc
info-middle-pond-whale-clues-picture-reason = Tair cynffon! Gall cyfrifiadur wneud llun o beth na fu erioed.
info-middle-pond-whale-clues-small-name = Y geiriau bach
info-middle-pond-whale-clues-small = Wedi’i wneud gydag ap lluniau
info-middle-pond-whale-clues-small-reason = Geiriau bach ar y diwedd sy’n gallu dweud fwyaf.
info-middle-pond-whale-clues-button-name = Y botwm
info-middle-pond-whale-clues-button = Brysia! Anfona at ddeg ffrind
info-middle-pond-whale-clues-button-reason = Mae eisiau i ni frysio. Gall newyddion gwir aros i ni edrych.

## Sort: adverts and facts. An advert may look like a clip.
info-middle-pond-whale-sell-question = Pa un sy’n dweud ffaith? Pa un sydd eisiau gwerthu?
info-middle-pond-whale-sell-fact = Ffaith i’w gwirio
info-middle-pond-whale-sell-advert = Hysbyseb
info-middle-pond-whale-sell-air = Mae morfil yn anadlu aer
info-middle-pond-whale-sell-air-reason = Gelli di weld hyn mewn llyfr. Dydy e’n gwerthu dim.
info-middle-pond-whale-sell-sweets = Losin morfil: pryna ddau fag heddiw
info-middle-pond-whale-sell-sweets-reason = Mae’n dweud “pryna”. Mae siop eisiau ein harian.
info-middle-pond-whale-sell-deep = Mae’r pwll yn ddau fetr o ddyfnder
info-middle-pond-whale-sell-deep-reason = Gallen ni ei fesur. Ffaith i’w gwirio ydy hi.
info-middle-pond-whale-sell-clip = Seren yn dangos esgyll, a siop yn ei thalu
info-middle-pond-whale-sell-clip-reason = Mae’r siop yn ei thalu. Felly hysbyseb ydy ei chlip hefyd.
info-middle-pond-whale-sell-best = Y bara hwyaid gorau yn y byd
info-middle-pond-whale-sell-best-reason = Y siop sy’n dweud “gorau”. Mae eisiau gwerthu bara.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-pond-whale-food-question = Beth mae morfil yn ei fwyta? Helpa Odi i ddewis dau air chwilio da.
info-middle-pond-whale-food-word-whale = morfil
info-middle-pond-whale-food-word-whale-reason = Mae’n dweud am beth mae Odi eisiau gwybod.
info-middle-pond-whale-food-word-please = plîs
info-middle-pond-whale-food-word-please-reason = Caredig iawn! Ond does dim ei angen i chwilio.
info-middle-pond-whale-food-word-eat = bwyta
info-middle-pond-whale-food-word-eat-reason = Mae’n dweud beth mae e eisiau ei wybod.
info-middle-pond-whale-food-word-cheese = caws
info-middle-pond-whale-food-word-cheese-reason = Dyfalu ydy hwnnw. Gall fynd ag e’n ôl at y brechdanau.
info-middle-pond-whale-food-asked = Mae siop yn dod gyntaf. Pa un sy’n helpu Odi orau?
info-middle-pond-whale-food-shop-title = Bocs Byrbryd Morfil
info-middle-pond-whale-food-shop-from = siop Sblash
info-middle-pond-whale-food-shop = Dim ond chwe phunt. Pryna nawr!
info-middle-pond-whale-food-shop-reason = Talodd y siop i fod yn gyntaf. Nid y cyntaf sydd orau bob tro.
info-middle-pond-whale-food-pet-title = Mae fy morfil yn dwlu ar gaws
info-middle-pond-whale-food-pet-from = Tudalen ffans
info-middle-pond-whale-food-pet = Mae llawer o bobl yn tapio’r dudalen hon.
info-middle-pond-whale-food-pet-reason = Mae’n agos i’r top achos bod llawer yn ei thapio. Dydy hynny ddim yn ei gwneud yn wir.
    .easy = Mae llawer yn ei thapio. Gall fod wedi’i chreu o hyd.
info-middle-pond-whale-food-museum-title = Bwyd morfil
info-middle-pond-whale-food-museum-from = Amgueddfa’r Môr
info-middle-pond-whale-food-museum = Mae rhai’n bwyta pysgod. Mae rhai’n bwyta anifeiliaid bach iawn.
info-middle-pond-whale-food-museum-reason = Mae amgueddfa’r môr yn gwybod am forfilod. Mae’n lle da i edrych.

## Chat: a chatbot that sounds sure. The teacher has agreed to it.
info-middle-pond-whale-bot-question = Mae Mr Gwadd yn dweud bod y sgwrsfot hwn yn iawn i’r dosbarth. Beth mae Odi’n ei ddweud wrtho?
    .easy = Beth mae Odi’n ei ddweud wrth y sgwrsfot?
info-middle-pond-whale-bot-place = Sgwrsfot gwaith cartref
info-middle-pond-whale-bot-odi = Odi
info-middle-pond-whale-bot-bot = Helpwr Gwaith Cartref
info-middle-pond-whale-bot-ask-1 = All morfil fyw mewn pwll?
info-middle-pond-whale-bot-ask-2 = Gall! Mae morfil pwll yn fach. Mae’n bwyta caws.
info-middle-pond-whale-bot-ask-write = Diolch! Dwi’n mynd i ddweud wrth y dosbarth.
info-middle-pond-whale-bot-ask-write-reason = Mae’n swnio mor siŵr. Gall sgwrsfot swnio’n siŵr a bod yn anghywir.
info-middle-pond-whale-bot-ask-know = Sut wyt ti’n gwybod hynny?
info-middle-pond-whale-bot-ask-know-reason = Peth da i’w ofyn. Gadewch i ni weld beth mae’n ddweud.
info-middle-pond-whale-bot-ask-draw = Nawr gwna lun o forfil pwll.
info-middle-pond-whale-bot-ask-draw-reason = Mae’r llun hwnnw wedi’i greu hefyd. Dydy Odi ddim yn gwybod o hyd.
info-middle-pond-whale-bot-how-1 = Dwi’n rhoi geiriau mewn rhes sy’n ffitio. Galla i fod yn anghywir.
info-middle-pond-whale-bot-how-again = Iawn, dwed ddeg ffaith arall.
info-middle-pond-whale-bot-how-again-reason = Dydy deg dyfaliad arall ddim yn helpu. Mae angen lle da i edrych ar Odi.
info-middle-pond-whale-bot-how-book = Stopio, ac edrych mewn llyfr morfilod
info-middle-pond-whale-bot-how-book-reason = Nawr mae dau le ganddo i edrych. Mae hynny’n ffordd glyfar o ddefnyddio sgwrsfot.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-pond-whale-page-question = Mae Wren yn chwilio am forfilod. Mae tudalen â lluniau sy’n codi ofn yn dod. Mae ei bol yn troi. Beth sy’n helpu?
    .easy = Mae tudalen sy’n codi ofn yn dod. Beth all Wren ei wneud?
info-middle-pond-whale-page-close = Ei chau a dweud dim
info-middle-pond-whale-page-close-reason = Mae wedi mynd o’i sgrin hi. Gall y plentyn nesaf ei gweld o hyd. Gall Wren ddweud.
    .easy = Gall y plentyn nesaf ei gweld o hyd. Gall Wren ddweud.
info-middle-pond-whale-page-cover = Ei chuddio a dweud wrth Mr Gwadd
info-middle-pond-whale-page-cover-reason = Fydd hi ddim mewn trwbl am ddweud. Gall Mr Gwadd gael y dudalen wedi’i stopio.
info-middle-pond-whale-page-look = Galw Fenn i ddod i edrych
info-middle-pond-whale-page-look-reason = Wedyn mae Fenn wedi’i gweld hefyd. Gall athro helpu mwy.

## Say: rehearsed aloud, to the teacher.
info-middle-pond-whale-words-prompt = Mae tudalen yn neidio allan, heb i athro ei dewis. Dwed e gyda Wren, yn uchel ac yn glir.
info-middle-pond-whale-words-sentence = Dydy’r dudalen hon ddim yn iawn, felly dwi’n dweud wrthoch chi.

## Exit: adverts, a check before sharing, a chatbot.
info-middle-pond-whale-goodbye-first-question = Mae Bram yn chwilio am lyfrau gwenyn. Hysbyseb ydy’r canlyniad cyntaf. Sut aeth hi yno?
    .easy = Hysbyseb ydy’r canlyniad cyntaf. Sut aeth hi yno?
info-middle-pond-whale-goodbye-first-paid = Talodd siop am y lle
info-middle-pond-whale-goodbye-first-paid-reason = Ie, mae modd talu am le ar y top. Felly rydyn ni’n edrych ar y rhai nesaf hefyd.
    .easy = Ie. Felly rydyn ni’n edrych ar y rhai nesaf hefyd.
info-middle-pond-whale-goodbye-first-best = Hi ydy’r un orau
info-middle-pond-whale-goodbye-first-best-reason = Gall fod yn dda neu beidio. Talodd siop am y lle.
info-middle-pond-whale-goodbye-first-mole = Mr Gwadd roddodd hi yno
info-middle-pond-whale-goodbye-first-mole-reason = Dydy Mr Gwadd ddim yn dewis y drefn. Talodd siop am y lle.
info-middle-pond-whale-goodbye-dog-question = Mae Fenn yn cael llun o gi’n hedfan awyren. Beth mae’n ei wneud gyntaf?
info-middle-pond-whale-goodbye-dog-send = Ei anfon at ei ffrindiau i gyd
info-middle-pond-whale-goodbye-dog-send-reason = Mae’n hwyl! Ond gall ei ffrindiau feddwl ei fod yn wir. Gall edrych gyntaf.
info-middle-pond-whale-goodbye-dog-check = Edrych pwy wnaeth e
info-middle-pond-whale-goodbye-dog-check-reason = Wedyn mae’n gwybod ydy e wedi’i greu. Gall ddweud hynny wrth ei ddangos.
info-middle-pond-whale-goodbye-dog-wave = Codi llaw ar bob awyren
info-middle-pond-whale-goodbye-dog-wave-reason = Efallai fod rhywun wedi creu’r ci! Gall Fenn edrych gyntaf.
info-middle-pond-whale-goodbye-legs-question = Mae sgwrsfot yn dweud bod pedair coes gan wenynen. Beth mae Wren yn ei wneud?
info-middle-pond-whale-goodbye-legs-copy = Ei ysgrifennu yn ei llyfr
info-middle-pond-whale-goodbye-legs-copy-reason = Mae chwe choes gan wenynen! Gall sgwrsfot fod yn anghywir.
info-middle-pond-whale-goodbye-legs-second = Edrych mewn llyfr gwenyn hefyd
info-middle-pond-whale-goodbye-legs-second-reason = Mae ail le’n ei helpu i edrych. Mae chwe choes gan wenynen!

## The penguins’ post. Second tale of “Hold on a minute!”.

## Story: Pebble believes a clip. It is funny, and nobody laughs at her.
info-middle-penguin-post-letter-1 = Mae Pebble yn gweld clip. Pengwiniaid yn dod â’r post mewn fan!
info-middle-penguin-post-letter-1-bubble = Bîp bîp, post!
info-middle-penguin-post-letter-2 = Mae’n ysgrifennu llythyr at y pengwiniaid. Mae’n rhoi pysgodyn ynddo i ddweud diolch.
    .easy = Mae’n ysgrifennu atyn nhw. Mae’n rhoi pysgodyn yn y llythyr!
info-middle-penguin-post-letter-3 = Mae’r llythyr yn dod yn ôl i’r ysgol. Am ddrewdod! Mae pawb yn y swyddfa’n dal eu trwynau.
    .easy = Mae’r llythyr yn dod yn ôl. Am ddrewdod!
info-middle-penguin-post-letter-3-bubble = I bengwin mae hwn?

## Order: how a made-up clip comes to look true.
info-middle-penguin-post-spread-question = Roedd y clip wedi’i greu. Sut daeth e i edrych yn wir? Rho’r cardiau mewn trefn.
    .easy = Sut daeth y clip i edrych yn wir?
info-middle-penguin-post-spread-make = Rhywun yn gwneud clip am hwyl
info-middle-penguin-post-spread-make-reason = Mae’n dechrau gydag un clip. Efallai nad ydy’r gwneuthurwr eisiau drwg i neb.
info-middle-penguin-post-spread-laugh = Pebble yn chwerthin ac yn ei anfon yn syth
info-middle-penguin-post-spread-laugh-reason = Mae teimlad mawr yn gwneud i ni frysio. Wedyn gallwn anghofio edrych.
info-middle-penguin-post-spread-trust = Ei ffrindiau’n ei chredu ac yn ei anfon hefyd
info-middle-penguin-post-spread-trust-reason = Rydyn ni’n credu ein ffrindiau. Gall ffrind fod yn anghywir hefyd.
info-middle-penguin-post-spread-town = Mae ar eu sgriniau i gyd, felly mae’n edrych yn wir
info-middle-penguin-post-spread-town-reason = Dim ond un clip wedi’i greu ydy llawer o gopïau.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-penguin-post-home-question = Ble mae pengwin yn byw? Helpa Pebble i ddewis dau air chwilio da.
info-middle-penguin-post-home-word-hello = helô
info-middle-penguin-post-home-word-hello-reason = Dydy pengwin ddim yn dweud helô! Dydy e ddim yn helpu’r chwilio.
info-middle-penguin-post-home-word-penguin = pengwin
info-middle-penguin-post-home-word-penguin-reason = Mae’n dweud am beth mae hi eisiau gwybod.
info-middle-penguin-post-home-word-van = fan bost
info-middle-penguin-post-home-word-van-reason = O’r clip mae hwnnw. Efallai mai dim ond y clip ddaw.
info-middle-penguin-post-home-word-live = byw
info-middle-penguin-post-home-word-live-reason = Mae’n dweud beth mae hi eisiau ei wybod.
info-middle-penguin-post-home-asked = Mae hysbyseb yn dod gyntaf. Pa un sy’n ei helpu orau?
info-middle-penguin-post-home-shop-title = Pyjamas pengwin
info-middle-penguin-post-home-shop-from = siop Pig Clyd
info-middle-penguin-post-home-shop = Hanner pris, tan chwech!
info-middle-penguin-post-home-shop-reason = Talodd y siop i fod yn gyntaf. Mae eisiau gwerthu.
info-middle-penguin-post-home-clip-title = Pengwiniaid yn gyrru fan bost!
info-middle-penguin-post-home-clip-from = Clipiau Brrr
info-middle-penguin-post-home-clip = Gwelodd dwy filiwn hwn.
info-middle-penguin-post-home-clip-reason = Mae’n agos i’r top achos bod llawer yn ei dapio. Dydy hynny ddim yn ei wneud yn wir.
    .easy = Mae llawer yn ei dapio. Gall fod wedi’i greu o hyd.
info-middle-penguin-post-home-museum-title = Ble mae pengwin yn byw
info-middle-penguin-post-home-museum-from = Amgueddfa’r Iâ
info-middle-penguin-post-home-museum = Mae’r rhan fwyaf yn byw wrth foroedd oer y de pell.
info-middle-penguin-post-home-museum-reason = Mae amgueddfa’n gwirio’i ffeithiau. Mae’n lle da i edrych.

## Spot: a chatbot’s answer. The teacher has agreed to it.
info-middle-penguin-post-bot-question = Mae athro Pebble yn dweud bod y sgwrsfot hwn yn iawn. Pa linellau sydd angen eu gwirio?
    .easy = Mae Pebble yn holi sgwrsfot. Pa linellau sydd angen eu gwirio?
info-middle-penguin-post-bot-who-name = Gan bwy mae e
info-middle-penguin-post-bot-who = Helpwr Gwaith Cartref
info-middle-penguin-post-bot-who-reason = Mae hwn yn iawn. Dwedodd ei hathro ei fod yn iawn.
info-middle-penguin-post-bot-birds-name = Y llinell gyntaf
info-middle-penguin-post-bot-birds = Adar ydy pengwiniaid.
info-middle-penguin-post-bot-birds-reason = Mae hwn yn iawn. Mae llyfr adar yn ei ddweud hefyd.
info-middle-penguin-post-bot-fly-name = Yr ail linell
info-middle-penguin-post-bot-fly = Maen nhw’n hedfan os ydyn nhw’n rhedeg.
info-middle-penguin-post-bot-fly-reason = Mae pengwin yn nofio, ond dydy e ddim yn hedfan. Gall sgwrsfot fod yn anghywir.
info-middle-penguin-post-bot-van-name = Y drydedd linell
info-middle-penguin-post-bot-van = Mae fan gan bob pengwin.
info-middle-penguin-post-bot-van-reason = Efallai ei fod wedi darllen am y clip. Mae’n rhoi geiriau mewn rhes, gwir neu beidio.
info-middle-penguin-post-bot-sure-name = Y llinell olaf
info-middle-penguin-post-bot-sure = Dwi byth yn anghywir.
info-middle-penguin-post-bot-sure-reason = Gall swnio mor siŵr. Rydyn ni’n edrych mewn ail le o hyd.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-penguin-post-page-question = Mae Tumble yn chwilio am eira. Mae tudalen â lluniau cas yn dod. Mae’n teimlo’n boeth ac yn od. Beth sy’n helpu?
    .easy = Mae tudalen gas yn dod. Beth all Tumble ei wneud?
info-middle-penguin-post-page-tap = Tapio ymlaen a gobeithio
info-middle-penguin-post-page-tap-reason = Gall tap arwain at un arall debyg. Gall Tumble stopio a dweud.
info-middle-penguin-post-page-cover = Ei chuddio a dweud wrth ei athro
info-middle-penguin-post-page-cover-reason = Mae ei athro’n falch ei fod wedi dweud. Nawr gall oedolyn gael y dudalen wedi’i stopio.
info-middle-penguin-post-page-hide = Ei chau a chadw’n dawel
info-middle-penguin-post-page-hide-reason = Nid fe ddewisodd hi, felly nid fe sydd ar fai. Gall Tumble ddweud.

## Say: rehearsed aloud. Asking for time to check.
info-middle-penguin-post-words-prompt = Mae ffrind yn dweud “Anfona fe ata i, brysia!” Dwed e gyda Pebble.
info-middle-penguin-post-words-sentence = Aros funud, dwi’n mynd i edrych cyn ei anfon.

## Talk: what makes a child stop and check.
info-middle-penguin-post-stop-prompt = Siaradwch fesul dau. Beth allai wneud i chi stopio ac edrych eto ar lun neu glip?
info-middle-penguin-post-stop-starter = Fe fyddwn i’n stopio ac edrych os …

## Exit: adverts, a check before sharing, a chatbot.
info-middle-penguin-post-goodbye-first-question = Mae Tumble yn chwilio am feiciau. Am ba dudalen dalodd siop?
info-middle-penguin-post-goodbye-first-best = Yr un â’r beic gorau
info-middle-penguin-post-goodbye-first-best-reason = Gall fod yn dda neu beidio. Y gair “hysbyseb” sy’n dweud bod rhywun wedi talu.
info-middle-penguin-post-goodbye-first-paid = Yr un sy’n dweud hysbyseb
info-middle-penguin-post-goodbye-first-paid-reason = Ie, y gair bach hwnnw sy’n dweud. Felly rydyn ni’n edrych ar y rhai nesaf hefyd.
    .easy = Ie. Felly rydyn ni’n edrych ar y rhai nesaf hefyd.
info-middle-penguin-post-goodbye-first-dog = Yr un â chi ar feic
info-middle-penguin-post-goodbye-first-dog-reason = Ha! Ond y gair “hysbyseb” sy’n dweud bod rhywun wedi talu.
info-middle-penguin-post-goodbye-friday-question = Mae ffrind yn ysgrifennu “Dim ysgol ddydd Gwener!” Beth mae Pebble yn ei wneud gyntaf?
info-middle-penguin-post-goodbye-friday-send = Dweud wrth y dosbarth cyfan
info-middle-penguin-post-goodbye-friday-send-reason = Os nad ydy e’n wir, bydd pawb yn anghywir. Gall edrych gyntaf.
info-middle-penguin-post-goodbye-friday-bed = Aros yn y gwely tan ddydd Llun
info-middle-penguin-post-goodbye-friday-bed-reason = Dyna gwsg hir braf! Ond efallai nad ydy e’n wir.
info-middle-penguin-post-goodbye-friday-check = Gofyn i’r ysgol ydy e’n wir
info-middle-penguin-post-goodbye-friday-check-reason = Yr ysgol sy’n gwybod orau. Nawr mae Pebble yn gwybod hefyd.
info-middle-penguin-post-goodbye-gran-question = Mae sgwrsfot yn dweud bod mam-gu Tumble yn hedfan awyren. Pobi bara mae hi. Beth aeth o’i le?
    .easy = Mae sgwrsfot yn dweud bod Mam-gu’n hedfan awyren. Dydy hi ddim! Beth aeth o’i le?
info-middle-penguin-post-goodbye-gran-guess = Doedd e ddim yn gwybod, felly creodd e ateb
info-middle-penguin-post-goodbye-gran-guess-reason = Gall sgwrsfot lenwi bwlch drwy ddyfalu. Felly rydyn ni’n edrych.
info-middle-penguin-post-goodbye-gran-knows = Mae’n ei nabod hi orau
info-middle-penguin-post-goodbye-gran-knows-reason = Tumble sy’n nabod ei fam-gu orau. Gall sgwrsfot greu pethau.

## The grown-ups a child may name. Never assume a mum or a dad.
info-middle-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
info-middle-helpers-teacher = Fy athro
info-middle-helpers-class = Oedolyn sy’n helpu yn y dosbarth
info-middle-helpers-lunch = Helpwr cinio
info-middle-helpers-office = Swyddfa’r ysgol
info-middle-helpers-home = Oedolyn gartref
info-middle-helpers-family = Oedolyn yn fy nheulu
