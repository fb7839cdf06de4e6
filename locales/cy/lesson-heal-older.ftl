# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-older.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-older-title = Nos da, ffôn!
heal-older-outcome-night = Dwi’n gwybod beth sy’n fy helpu i ddiffodd a chysgu.
heal-older-outcome-age = Dwi’n chwilio am gemau a sgyrsiau i fy oed i.
heal-older-outcome-push = Dwi’n gweld beth sydd yno i wneud i fi aros neu dalu.
heal-older-outcome-tell = Dwi’n gadael ac yn dweud os oes rhywun yn fy ngwthio, neu os dwi ddim yn saff.

## Cheese and onion. First tale of “Good night, phone!”.

## Story: a new phone that pings all night. Everybody laughs, Fenn too.
heal-older-crisps-crisps-1 = Mae ffôn newydd gan Fenn. Yn y nos, mae sgwrs ffrindiau’n holi pa greision sydd orau. Daw pedwar deg saith ateb.
    .easy = Mae ffôn newydd gan Fenn. Drwy’r nos, mae ei ffrindiau’n sgwrsio am greision.
heal-older-crisps-crisps-1-bubble = Ping, a ping, a ping!
heal-older-crisps-crisps-2 = Mae pob ping yn dweud: dim ond un edrychiad. Mae Fenn yn edrych, ac edrych, ac edrych. Cyn hir mae’n hanner nos.
    .easy = Mae Fenn yn edrych, ac edrych, ac edrych. Cyn hir mae’n hanner nos.
heal-older-crisps-crisps-3 = Yn y dosbarth, mae Fenn yn deffro gyda naid. “Caws a winwns!” medd.
heal-older-crisps-crisps-3-bubble = Fenn, sut mae planhigion yn yfed?

## Match: parts of an app that keep people there. Knowing the trick makes it weaker.
heal-older-crisps-built-question = Mae apiau wedi’u gwneud i ni aros. I beth mae pob rhan?
heal-older-crisps-built-row = Rhes o ddyddiau sydd ddim i orffen
heal-older-crisps-built-row-partner = I ti ddod yn ôl bob dydd
heal-older-crisps-built-row-reason = Dim ond rhif ydy e. Ti sy’n penderfynu pryd i ddod.
heal-older-crisps-built-next = Y clip nesaf yn dechrau ohono’i hun
heal-older-crisps-built-next-partner = I ti beidio stopio
heal-older-crisps-built-next-reason = Does dim diwedd, felly gwna di un.
heal-older-crisps-built-dot = Smotyn coch ar yr ap
heal-older-crisps-built-dot-partner = I ti edrych unwaith eto
heal-older-crisps-built-dot-reason = Mae’n teimlo na all aros. Gall bron bob tro.
heal-older-crisps-built-box = Bocs rwyt ti’n ei brynu, â syrpréis ynddo
heal-older-crisps-built-box-partner = I ti dalu, a thalu eto
heal-older-crisps-built-box-reason = Alli di ddim gweld am beth rwyt ti’n talu. Gall oedolyn helpu i feddwl.

## Build: set up together with an adult.
heal-older-crisps-night-question = Mae Fenn a’i ewythr yn gosod y ffôn at y nos. Dewisa beth sy’n ei helpu i gysgu.
    .easy = Gosoda’r ffôn. Dewisa beth sy’n helpu Fenn i gysgu.
heal-older-crisps-night-pings = Pings
heal-older-crisps-night-pings-all = Tan hanner nos
heal-older-crisps-night-pings-all-reason = Un ping, un edrychiad, ac mae cwsg wedi mynd.
heal-older-crisps-night-pings-eight = Bant o wyth
heal-older-crisps-night-pings-eight-reason = Bydd y creision yno o hyd yn y bore.
heal-older-crisps-night-place = Ble mae’n cysgu
heal-older-crisps-night-place-pillow = Dan ei obennydd
heal-older-crisps-night-place-pillow-reason = Mae mor agos nes ei fod eisiau edrych.
heal-older-crisps-night-place-kitchen = Yn y gegin
heal-older-crisps-night-place-kitchen-reason = Dydy beth sy’n bell ddim yn ei ddeffro.
heal-older-crisps-night-seen = Dangos ei fod wedi’i weld
heal-older-crisps-night-seen-on = Ymlaen
heal-older-crisps-night-seen-on-reason = Wedyn mae pobl yn aros am ateb, ac mae’n teimlo hynny.
heal-older-crisps-night-seen-off = Bant
heal-older-crisps-night-seen-off-reason = Nawr gall ateb pan mae’n hoffi.
heal-older-crisps-night-done = Nos da, ffôn. Nos da, Fenn.

## Spot: a chat app before joining. Age, adults who check, and signing up matter.
heal-older-crisps-app-question = Mae Sgwarnog yn ffeindio ap sgwrsio newydd. Pa rannau sy’n dangos nad i Flwyddyn 6 mae e?
    .easy = Pa rannau sy’n dangos nad i Flwyddyn 6 mae’r sgwrs?
heal-older-crisps-app-name-name = Yr enw
heal-older-crisps-app-name = Parc Sgwrsio
heal-older-crisps-app-name-reason = Mae hwn yn iawn. Dydy enw ddim yn dweud i bwy mae e.
heal-older-crisps-app-age-name = Yr oed
heal-older-crisps-app-age = I rai un deg chwech a mwy
heal-older-crisps-app-age-reason = Dydy e ddim i Flwyddyn 6. Gall rhai pethau dy ypsetio.
heal-older-crisps-app-check-name = Pwy sy’n edrych
heal-older-crisps-app-check = Does neb yn darllen beth wyt ti’n ysgrifennu
heal-older-crisps-app-check-reason = Wedyn does neb yn helpu os aiff o’i le. Mae pobl yn edrych ar sgwrs dda.
heal-older-crisps-app-join-name = Sut i ymuno
heal-older-crisps-app-join = Dim angen cofrestru
heal-older-crisps-app-join-reason = Wedyn gall unrhyw un ddod, a gadael heb enw.
heal-older-crisps-app-colour-name = Y lliw
heal-older-crisps-app-colour = Dewisa liw i dy dudalen
heal-older-crisps-app-colour-reason = Mae hwn yn iawn. Dydy lliw yn dweud dim.

## Chat: pressure at night, and somebody nobody knows. Fenn leaves and tells.
heal-older-crisps-dare-question = Mae’n ddeg y nos. Mae’r sgwrs yn deffro. Beth mae Fenn yn ei wneud?
heal-older-crisps-dare-place = Sgwrs gyda ffrindiau
heal-older-crisps-dare-fenn = Fenn
heal-older-crisps-dare-odi = Odi
heal-older-crisps-dare-zip = Zip
heal-older-crisps-dare-lands-1 = Pwy sydd ar ddihun? Dwedwch “creision” neu rydych chi allan!
heal-older-crisps-dare-lands-2 = Creision! Dy dro di, Fenn.
heal-older-crisps-dare-lands-crisp = Creision!
heal-older-crisps-dare-lands-crisp-reason = Un gair, wedyn un arall. Does dim diwedd i gêm fel hon.
heal-older-crisps-dare-lands-silly = Rydych chi i gyd mor ddwl!
heal-older-crisps-dare-lands-silly-reason = Gall hynny frifo, ac wedyn mae’n pingio drwy’r nos.
heal-older-crisps-dare-lands-night = Nos da bawb, fe ddarllena i yfory.
heal-older-crisps-dare-lands-night-reason = Mae’n garedig ac yn glir. Mae ffrindiau da yno o hyd yn y bore.
heal-older-crisps-dare-zip-1 = Dwi’n ffrind i gefnder. Dwi’n gosod heriau.
heal-older-crisps-dare-zip-2 = Gwna un heno, neu babi wyt ti. Dwed wrth neb.
heal-older-crisps-dare-zip-what = Pa fath o her?
heal-older-crisps-dare-zip-what-reason = Mae Zip eisiau iddo deimlo’n fach, er mwyn iddo ddweud iawn. Gall fynd.
heal-older-crisps-dare-zip-leave = Gadael y sgwrs yn syth
heal-older-crisps-dare-zip-leave-reason = Her, brys a chyfrinach: tri arwydd da i fynd. Nesaf, mae’n dweud.
heal-older-crisps-dare-zip-quiet = Aros, a dweud dim
heal-older-crisps-dare-zip-quiet-reason = Gall Zip ofyn eto. Gall Fenn adael a dweud.
heal-older-crisps-dare-left-1 = Mae fy nghalon yn curo’n gyflym.
heal-older-crisps-dare-left-tell = Dweud wrth oedolyn da, nawr
heal-older-crisps-dare-left-tell-reason = Fydd e ddim mewn trwbl am ddweud. Mae’r oedolyn yn dweud wrth bobl y sgwrs.
    .easy = Fydd e ddim mewn trwbl am ddweud. Gall yr oedolyn helpu.
heal-older-crisps-dare-left-forget = Trio anghofio
heal-older-crisps-dare-left-forget-reason = Mae’n anodd cysgu ar hynny. Gall oedolyn ei helpu e, a’r lleill hefyd.

## Talk: a rule that grown-ups keep as well.
heal-older-crisps-rule-prompt = Gwnewch reol nos da i ffonau. Rhaid i’r oedolion ei chadw hefyd!
heal-older-crisps-rule-starter = Rheol nos da ydy …

## Say: rehearsed aloud. Kind, clear and final.
heal-older-crisps-words-prompt = Mae ffrind yn ysgrifennu “Alli di ddim mynd nawr!” Dwed e gyda Fenn, yn garedig ac yn glir.
    .easy = Dwed e gyda Fenn, yn garedig ac yn glir.
heal-older-crisps-words-sentence = Nos da bawb, fe ddarllena i yfory.

## Exit: sleep, an age rating, a row of days.
heal-older-crisps-goodbye-lamp-question = Mae Wren yn darllen ar dabled yn y gwely. Am un ar ddeg mae’n effro iawn. Beth all helpu yfory?
    .easy = Mae Wren yn darllen ar dabled yn y gwely. All hi ddim cysgu. Beth all helpu?
heal-older-crisps-goodbye-lamp-bright = Sgrin fwy llachar, i’w llygaid
heal-older-crisps-goodbye-lamp-bright-reason = Gall sgrin lachar ddweud wrth ei phen ei bod yn ddydd.
heal-older-crisps-goodbye-lamp-book = Llyfr papur, a dim sgrin yn y gwely
heal-older-crisps-goodbye-lamp-book-reason = Mae diwedd i lyfr, a dydy e byth yn pingio.
heal-older-crisps-goodbye-lamp-fast = Darllen ddwywaith mor gyflym
heal-older-crisps-goodbye-lamp-fast-reason = Wedyn daw’r diwedd, ac mae un arall. Mae llyfr yn helpu mwy.
heal-older-crisps-goodbye-film-question = Mae Bram yn ddeg. Mae ei gefnder eisiau dangos ffilm i rai un deg pump a mwy. Beth all e ei ddweud?
    .easy = Mae ffilm i rai un deg pump a mwy. Mae Bram yn ddeg. Beth all e ei ddweud?
heal-older-crisps-goodbye-film-bad = “All hi ddim bod mor wael”
heal-older-crisps-goodbye-film-bad-reason = Gwyliodd pobl y cyfan cyn rhoi’r rhif iddi. Mae’n dweud beth sydd ynddi.
heal-older-crisps-goodbye-film-both = “Beth am un i ni’n dau”
heal-older-crisps-goodbye-film-both-reason = Nawr gall y ddau fwynhau. Mae hynny’n garedig ac yn glir.
heal-older-crisps-goodbye-film-sit = “Iawn, os eisteddi di gyda fi”
heal-older-crisps-goodbye-film-sit-reason = Mae cwmni’n braf. Mae beth sydd ynddi yr un peth.
heal-older-crisps-goodbye-row-question = Mae Odi wedi chwarae naw deg diwrnod yn olynol. Nawr mae’n sâl yn y gwely. Beth all e ei ddweud wrtho’i hun?
    .easy = Chwaraeodd Odi am naw deg diwrnod. Nawr mae’n sâl. Beth all e feddwl?
heal-older-crisps-goodbye-row-play = Rhaid i fi godi a chwarae
heal-older-crisps-goodbye-row-play-reason = Byddai’r ap yn hoffi hynny. Mae angen gorffwys ar ei gorff.
heal-older-crisps-goodbye-row-fenn = Gall Fenn gael fy nghyfrinair a chwarae
heal-older-crisps-goodbye-row-fenn-reason = Mae Fenn yn garedig. Ond gydag Odi mae cyfrinair yn aros.
heal-older-crisps-goodbye-row-number = Dim ond rhif ydy e, a galla i stopio
heal-older-crisps-goodbye-row-number-reason = Yr ap greodd y rhes. Odi sy’n penderfynu.

## Twelve potato hats. Second tale of “Good night, phone!”.

## Story: surprise eggs that cost money. Nobody tells Tumble off.
heal-older-potato-hats-eggs-1 = Mae Tumble eisiau’r ŵydd aur yn Fferm Gwyddau. Mae ei fodryb yn gadael iddo brynu un wy gyda’i cherdyn.
    .easy = Mae Tumble eisiau gŵydd aur. Mae ei fodryb yn gadael iddo brynu un wy.
heal-older-potato-hats-eggs-1-bubble = Pryna wy! Beth sydd ynddo?
heal-older-potato-hats-eggs-2 = Mae het datws yn yr wy. Felly mae Tumble yn prynu un arall, ac un arall. Mae’n prynu deuddeg.
    .easy = Mae het datws yn yr wy. Felly mae Tumble yn prynu deuddeg.
heal-older-potato-hats-eggs-3 = Does dim gŵydd aur ganddo. Mae un ŵydd blaen â deuddeg het datws. Mae’n edrych yn falch iawn.
    .easy = Mae un ŵydd blaen ganddo â deuddeg het datws.
heal-older-potato-hats-eggs-3-bubble = Honc!

## Sort: a fair deal shows what one pays for.
heal-older-potato-hats-deal-question = Ydy e’n deg, neu ydy e’n gwthio Tumble i dalu?
heal-older-potato-hats-deal-fair = Mae’n deg
heal-older-potato-hats-deal-push = Gwthio i dalu
heal-older-potato-hats-deal-see = Gweld yr het a’r pris yn gyntaf
heal-older-potato-hats-deal-see-reason = Rwyt ti’n gwybod beth gei di. Gelli di ofyn, a meddwl.
heal-older-potato-hats-deal-egg = Talu’n gyntaf, wedyn gweld beth ydy e
heal-older-potato-hats-deal-egg-reason = Alli di ddim gwybod am beth rwyt ti’n talu. Dyna’r gwthio.
heal-older-potato-hats-deal-gems = Het: 50 tlws. Daw tlysau fesul 40
heal-older-potato-hats-deal-gems-reason = Rhaid prynu dau becyn. Mae tlysau’n ein helpu i anghofio mai arian ydy e.
heal-older-potato-hats-deal-time = Daw’r cynnig i ben mewn naw munud
heal-older-potato-hats-deal-time-reason = Mae eisiau ie cyflym. Gall cynnig da aros tan amser te.
heal-older-potato-hats-deal-once = Talu unwaith, a chael y gêm gyfan
heal-older-potato-hats-deal-once-reason = Rwyt ti’n gwybod y pris. Dydy hi ddim yn gofyn am fwy.

## Choice: a mistake with somebody’s card. Telling early makes it easy to mend.
heal-older-potato-hats-card-question = Mae un ar ddeg wy yn ormod ar gerdyn ei fodryb. Mae Tumble yn teimlo’n boeth. Beth all e ei wneud?
    .easy = Prynodd Tumble un ar ddeg wy yn ormod. Beth all e ei wneud?
heal-older-potato-hats-card-more = Prynu un arall, gall fod yn aur
heal-older-potato-hats-card-more-reason = Yr un siawns fach sydd gan bob wy. “Un arall” ydy gobaith y gêm.
    .easy = Gall yr wy nesaf fod yn het arall.
heal-older-potato-hats-card-tell = Dweud wrth ei fodryb heddiw
heal-older-potato-hats-card-tell-reason = Mae hi’n falch ei fod wedi dweud. Gall ofyn am yr arian yn ôl, a chloi’r siop.
heal-older-potato-hats-card-save = Dweud dim, a’i thalu’n ôl ryw ddydd
heal-older-potato-hats-card-save-reason = Mae eisiau talu’n garedig. Ond gorau po gyntaf mae hi’n gwybod.
    .easy = Mae eisiau talu’n garedig. Ond gall hi helpu heddiw.

## Chat: a gift that is a trick, in a chat nobody checks. Sprig keeps it, leaves and tells.
heal-older-potato-hats-goose-question = Mae Sprig yn chwarae Fferm Gwyddau hefyd. Daw neges. Beth mae hi’n ei wneud gyntaf?
    .easy = Daw neges. Beth mae Sprig yn ei wneud gyntaf?
heal-older-potato-hats-goose-place = Sgwrs agored Fferm Gwyddau
heal-older-potato-hats-goose-sprig = Sprig
heal-older-potato-hats-goose-farmer = Ffermwr 7
heal-older-potato-hats-goose-offer-1 = Haia! Mae gŵydd aur sbâr gen i i ti.
heal-older-potato-hats-goose-offer-2 = Rho dy gyfrinair i fi, ac fe rof i hi i mewn. Brysia!
heal-older-potato-hats-goose-offer-give = Waw, dyma fe!
heal-older-potato-hats-goose-offer-give-reason = Allwedd i bopeth sydd ganddi ydy cyfrinair. Does dim angen un ar anrheg go iawn.
heal-older-potato-hats-goose-offer-keep = Cadw’r neges, a pheidio ateb
heal-older-potato-hats-goose-offer-keep-reason = Nawr gall ddangos beth ddwedodd hi. Nesaf, mae’n gadael.
heal-older-potato-hats-goose-offer-ask = Rho hi i mewn gyntaf, wedyn dweda i.
heal-older-potato-hats-goose-offer-ask-reason = Mae bod yn ofalus yn glyfar. Ond mae ateb yn cadw’r tric i fynd.
heal-older-potato-hats-goose-kept-1 = Helô? Brysia! A phaid â dweud.
heal-older-potato-hats-goose-kept-leave = Gadael y gêm yn syth
heal-older-potato-hats-goose-kept-leave-reason = Anrheg, brys a chyfrinach: tri arwydd da i fynd. Nesaf, mae’n dweud.
heal-older-potato-hats-goose-kept-wait = Aros i weld beth ddaw
heal-older-potato-hats-goose-kept-wait-reason = Gall mwy o’r un peth ddod. Gall Sprig adael a dweud.
heal-older-potato-hats-goose-left-1 = Doedd hynny ddim yn teimlo’n iawn.
heal-older-potato-hats-goose-left-tell = Dweud wrth oedolyn a’i dangos
heal-older-potato-hats-goose-left-tell-reason = Fydd hi ddim mewn trwbl am ddweud. Mae’r oedolyn yn dweud wrth bobl y gêm.
    .easy = Fydd hi ddim mewn trwbl am ddweud. Gall yr oedolyn helpu.
heal-older-potato-hats-goose-left-play = Mynd i chwarae gêm newydd
heal-older-potato-hats-goose-left-play-reason = Gall gêm newydd fod yn hwyl. Ond gall Ffermwr 7 ofyn i’r plentyn nesaf.

## Search: is a game for one’s age? Good words, then the best place to check.
heal-older-potato-hats-rating-question = Mae oedolyn yn helpu Sprig i edrych: ydy hi i blant deg? Dewisa ddau air chwilio da.
    .easy = Ydy Fferm Gwyddau i blant deg? Dewisa ddau air da.
heal-older-potato-hats-rating-word-name = Fferm Gwyddau
heal-older-potato-hats-rating-word-name-reason = Mae’n dweud pa gêm.
heal-older-potato-hats-rating-word-free = tlysau am ddim
heal-older-potato-hats-rating-word-free-reason = Mae hynny’n ffeindio triciau, a dim un ffaith.
heal-older-potato-hats-rating-word-age = oed addas
heal-older-potato-hats-rating-word-age-reason = Mae’n dweud beth mae hi eisiau ei wybod.
heal-older-potato-hats-rating-word-best = gêm orau
heal-older-potato-hats-rating-word-best-reason = Mae pob gêm yn dweud mai hi ydy’r orau. Dydy hynny ddim yn dweud i ba oed.
heal-older-potato-hats-rating-asked = Pa dudalen sy’n dweud orau?
heal-older-potato-hats-rating-shop-title = Chwarae Fferm Gwyddau nawr!
heal-older-potato-hats-rating-shop-from = Gemau Honc
heal-older-potato-hats-rating-shop = Deg tlws am ddim.
heal-older-potato-hats-rating-shop-reason = Talodd Gemau Honc i fod yn gyntaf. Mae eisiau iddi chwarae.
heal-older-potato-hats-rating-fan-title = Mae fy nghefnder bach yn dwlu arni
heal-older-potato-hats-rating-fan-from = Ffans gwyddau
heal-older-potato-hats-rating-fan = Mae’n bump oed!
heal-older-potato-hats-rating-fan-reason = Mae un plentyn yn ei hoffi. Dydy hynny ddim yn dweud beth sydd ynddi.
heal-older-potato-hats-rating-board-title = Fferm Gwyddau: deuddeg a mwy
heal-older-potato-hats-rating-board-from = Y swyddfa oed gemau
heal-older-potato-hats-rating-board = Mae pethau i’w prynu, a sgwrs agored.
heal-older-potato-hats-rating-board-reason = Maen nhw’n edrych i mewn i bob gêm ac yn gwerthu dim un. Nid i blant deg mae hon.

## Feel: leaving while others stay up. Every answer is right.
heal-older-potato-hats-stay-question = Mae Sprig yn mynd i’r gwely am naw. Mae ei ffrindiau’n chwarae tan yn hwyr. Sut gall hi deimlo?
heal-older-potato-hats-stay-says = Gall y rhain i gyd fod yn wir. Gall ffrind sy’n dweud “Wela i di amser chwarae!” helpu.

## Say: rehearsed aloud. Kind, clear and final.
heal-older-potato-hats-words-prompt = Mae ffrind yn ysgrifennu “Dim ond un wy arall!” Dwed e gyda Tumble, gyda gwên.
    .easy = Dwed e gyda Tumble, gyda gwên.
heal-older-potato-hats-words-sentence = Dim mwy o wyau i fi, dwi’n mynd i’r gwely.

## Exit: sleep, an age rating, a surprise.
heal-older-potato-hats-goodbye-sleep-question = All Tumble ddim cysgu. Mae’r gêm yn ei ben o hyd. Beth all helpu fwyaf yfory?
    .easy = All Tumble ddim cysgu ar ôl gêm. Beth all helpu?
heal-older-potato-hats-goodbye-sleep-early = Stopio awr cyn gwely
heal-older-potato-hats-goodbye-sleep-early-reason = Mae angen amser ar ben i dawelu. Gall llyfr neu sgwrs helpu.
heal-older-potato-hats-goodbye-sleep-goal = Stopio pan gaiff yr ŵydd aur
heal-older-potato-hats-goodbye-sleep-goal-reason = Gallai hynny fod byth! Mae amser i stopio’n helpu mwy.
heal-older-potato-hats-goodbye-sleep-count = Cyfri gwyddau mewn hetiau tatws
heal-older-potato-hats-goodbye-sleep-count-reason = Un ŵydd, dwy ŵydd … Ond mae awr dawel yn helpu mwy.
heal-older-potato-hats-goodbye-birthday-question = Mae ap sgwrsio i rai un deg tri a mwy. Mae’n holi Sprig pryd cafodd ei geni. Mae hi’n ddeg. Beth all hi ei wneud?
    .easy = Mae sgwrs i rai un deg tri a mwy. Mae Sprig yn ddeg. Beth all hi ei wneud?
heal-older-potato-hats-goodbye-birthday-old = Teipio blwyddyn sy’n ffitio
heal-older-potato-hats-goodbye-birthday-old-reason = Wedyn mae’n dangos pethau sydd ddim i blant deg.
heal-older-potato-hats-goodbye-birthday-other = Gofyn i oedolyn am sgwrs i blant deg
heal-older-potato-hats-goodbye-birthday-other-reason = Mae sgwrs i’w hoed hi’n gofyn iddi gofrestru. Mae oedolion yn edrych arni.
heal-older-potato-hats-goodbye-birthday-friend = Defnyddio tudalen ffrind
heal-older-potato-hats-goodbye-birthday-friend-reason = Gall deimlo’n saff, ond yr un sgwrs ydy hi. Dydy beth sydd ynddi ddim i blant deg.
    .easy = Yr un sgwrs ydy hi. Dydy hi ddim i blant deg.
heal-older-potato-hats-goodbye-gift-question = Mae gêm yn rhoi wy am ddim i Tumble bob dydd yr wythnos hon. I beth?
heal-older-potato-hats-goodbye-gift-kind = Mae’r gêm yn garedig
heal-older-potato-hats-goodbye-gift-kind-reason = Gall deimlo’n garedig. Mae eisiau iddo ddod yn ôl, ac wedyn talu.
heal-older-potato-hats-goodbye-gift-back = I’w gael yn ôl bob dydd
heal-older-potato-hats-goodbye-gift-back-reason = Nawr mae’n gwybod y tric, ac yn gallu penderfynu drosto’i hun.
heal-older-potato-hats-goodbye-gift-goose = I wneud yr ŵydd yn hapus
heal-older-potato-hats-goodbye-gift-goose-reason = Mae deuddeg het gan yr ŵydd. Mae hi’n hapus iawn.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-older-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
heal-older-helpers-teacher = Fy athro
heal-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
heal-older-helpers-lunch = Helpwr cinio
heal-older-helpers-office = Swyddfa’r ysgol
heal-older-helpers-home = Oedolyn gartref
heal-older-helpers-family = Oedolyn yn fy nheulu
