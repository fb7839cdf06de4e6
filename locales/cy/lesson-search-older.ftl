# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-search-older.ftl and ../README.md.

## The card, and what a child can do afterwards
search-older-title = Ydy e’n sgwâr go iawn?
search-older-outcome-words = Dwi’n chwilio gyda geiriau da ac yn dewis tudalen dda.
search-older-outcome-rank = Dwi’n gwybod beth sy’n gallu rhoi tudalen ar y top.
search-older-outcome-judge = Dwi’n edrych pwy wnaeth dudalen a sut maen nhw’n gwybod.

## Story: a claim that sounds made up, and a search with too many words. The bubbles are Fenn’s and Bram’s.
search-older-square-poo-zoo-1 = Mae newyddion o’r sw gan Fenn. Mae Bram yn chwerthin nes cwympo oddi ar y fainc.
search-older-square-poo-zoo-1-bubble = Mae wombat yn gwneud pw sgwâr!
search-older-square-poo-zoo-2 = Maen nhw’n teipio: “Ydy e’n wir beth ddwedodd Fenn am y peth?”
search-older-square-poo-zoo-3 = Mae’n ffeindio naw miliwn o dudalennau. Does dim un yn nabod Fenn.
search-older-square-poo-zoo-3-bubble = Am ffens mae hon.

## Search: good words, then the best result
search-older-square-poo-search-question = Ydy wombat yn gwneud pw sgwâr? Dewisa eiriau i chwilio.
search-older-square-poo-search-word-thing = peth
search-older-square-poo-search-word-thing-reason = Gall peth fod yn unrhyw beth.
search-older-square-poo-search-word-wombat = wombat
search-older-square-poo-search-word-wombat-reason = Mae’n dweud am bwy rydyn ni eisiau gwybod.
search-older-square-poo-search-word-please = plîs
search-older-square-poo-search-word-please-reason = Cwrtais iawn! Does dim ei angen i chwilio, serch hynny.
search-older-square-poo-search-word-square = sgwâr
search-older-square-poo-search-word-square-reason = Mae’n dweud beth sydd mor od amdano.
search-older-square-poo-search-word-fenn = Fenn
search-older-square-poo-search-word-fenn-reason = Mae Fenn yn wych. Ond dydy’r tudalennau da ddim yn ei enwi.
search-older-square-poo-search-word-poo = pw
search-older-square-poo-search-word-poo-reason = Mae llyfrgell wedi clywed y gair hwnnw o’r blaen. Mae’n dweud am beth rydyn ni’n chwilio.
search-older-square-poo-search-asked = Pa ganlyniad sy’n helpu orau?
search-older-square-poo-search-result-toys-title = Teganau wombat, hanner pris
search-older-square-poo-search-result-toys-from = Siop Degan
search-older-square-poo-search-result-toys = Wombatiaid mawr a bach. Pryna ddau heddiw!
search-older-square-poo-search-result-toys-reason = Mae’n dweud Hysbyseb. Mae ar y top achos bod y siop wedi talu.
search-older-square-poo-search-result-wow-title = Deg ffaith waw
search-older-square-poo-search-result-wow-from = Waw-o-waw
search-older-square-poo-search-result-wow = Bydd rhif pedwar yn sioc i ti!
search-older-square-poo-search-result-wow-reason = Dydy e ddim yn dweud sut maen nhw’n gwybod. Nid ffaith ydy waw eto.
search-older-square-poo-search-result-museum-title = Sut mae wombat yn gwneud ciwbiau
search-older-square-poo-search-result-museum-from = Amgueddfa Anifeiliaid
search-older-square-poo-search-result-museum = Edrychodd ein tîm y tu mewn i ddysgu sut mae’n gweithio.
search-older-square-poo-search-result-museum-reason = Mae’n ffitio’r cwestiwn, ac yn dweud pwy ddysgodd hyn a sut.
search-older-square-poo-search-result-stan-title = Fy nhrip i weld wombat
search-older-square-poo-search-result-stan-from = Tudalen Stan
search-older-square-poo-search-result-stan = Gwelais i un yn cysgu. Wedyn ges i sglodion.
search-older-square-poo-search-result-stan-reason = Trip braf, ond dydy e ddim yn ateb y cwestiwn.

## Sort: how results are chosen and ranked
search-older-square-poo-top-question = Mae chwiliad yn rhoi rhai tudalennau ar y top. Beth all godi tudalen?
search-older-square-poo-top-up = Gall ei chodi
search-older-square-poo-top-not = All y chwiliad ddim gweld
search-older-square-poo-top-paid = Siop yn talu i fod yno
search-older-square-poo-top-paid-reason = Wedyn mae’n dweud Hysbyseb, neu Noddwyd. Felly chwilia am y gair hwnnw.
search-older-square-poo-top-words = Mae dy eiriau di arni
search-older-square-poo-top-words-reason = Mae siawns dda gan dudalen sy’n ffitio dy eiriau.
search-older-square-poo-top-clicks = Llawer yn clicio arni
search-older-square-poo-top-clicks-reason = Mae beth mae llawer yn ei glicio’n codi. Gall llawer fod yn anghywir hefyd.
search-older-square-poo-top-true = Mae’n wir
search-older-square-poo-top-true-reason = Gall chwiliad ddyfalu, ond nid bod yn siŵr. Ein gwaith ni ydy hynny.
search-older-square-poo-top-before = Roeddet ti’n hoffi rhai tebyg
search-older-square-poo-top-before-reason = Felly gall dau gael dwy restr am yr un geiriau.
search-older-square-poo-top-care = Cafodd ei gwneud â chariad
search-older-square-poo-top-care-reason = Hyfryd! Ond all dim un chwiliad fesur hynny.

## Spot: signs that a page needs checking
search-older-square-poo-page-question = Mae Bram yn agor “Deg ffaith waw”. Beth sy’n dweud wrtho am edrych eto?
search-older-square-poo-page-who-name = Pwy wnaeth hi
search-older-square-poo-page-who = Waw-o-waw, gennym ni
search-older-square-poo-page-who-reason = Dydy hi ddim yn dweud pwy ydy “ni”. Allwn ni ddim gofyn iddyn nhw.
search-older-square-poo-page-shock-name = Y pennawd
search-older-square-poo-page-shock = Fyddi di byth yn credu hyn!
search-older-square-poo-page-shock-reason = Mae eisiau clic. Does dim rhaid i ffeithiau da weiddi.
search-older-square-poo-page-photo-name = Y llun
search-older-square-poo-page-photo = Mae wombat yn byw mewn twll
search-older-square-poo-page-photo-reason = Mae hyn yn wir, ac yn hawdd ei wirio. Gall tudalen od gael darnau gwir.
search-older-square-poo-page-experts-name = Y geiriau
search-older-square-poo-page-experts = Mae arbenigwyr yn dweud bod y pw’n sgwâr.
search-older-square-poo-page-experts-reason = Pa arbenigwyr? Mae tudalen dda’n rhoi eu henwau.

## Choice: a second source
search-older-square-poo-sure-question = Mae tair tudalen yn dweud yr un peth, air am air. Sut all Bram fod yn fwy siŵr?
    .easy = Mae’r un geiriau ar dair tudalen. Sut all Bram fod yn siŵr?
search-older-square-poo-sure-three = Mae tair yn ddigon
search-older-square-poo-sure-three-reason = Air am air? Efallai eu bod wedi copïo’i gilydd.
search-older-square-poo-sure-second = Ffeindio tudalen gan rywun arall
search-older-square-poo-sure-second-reason = Mae’r sw’n ei ddweud yn ei eiriau ei hun. Nawr mae dwy ffynhonnell yn cytuno.
search-older-square-poo-sure-robot = Holi sgwrsfot a stopio yno
search-older-square-poo-sure-robot-reason = Gall swnio’n siŵr a bod yn anghywir. Mae angen ei wirio hefyd.

## Say: the sentence is rehearsed aloud
search-older-square-poo-words-prompt = Mae’n wir! Fel ciwbiau mae eu pw, a dydy ciwbiau ddim yn rholio. Dwed beth helpodd.
search-older-square-poo-words-sentence = Mae’n dweud hynny yma, ond pwy arall sy’n dweud?

## Exit
search-older-square-poo-end-bees-question = Mae Wren eisiau gwybod sut mae gwenyn yn gwneud mêl. Beth all hi ei deipio?
search-older-square-poo-end-bees-long = helô elli di ddweud wrtha i am y peth gwenyn
search-older-square-poo-end-bees-long-reason = Cyfeillgar iawn! Mae tri gair da’n ffeindio mwy.
search-older-square-poo-end-bees-short = gwenyn gwneud mêl
search-older-square-poo-end-bees-short-reason = Mae’r tri gair hyn yn dweud yn union am beth mae’n chwilio.
search-older-square-poo-end-bees-bee = gwenyn
search-older-square-poo-end-bees-bee-reason = Mae un gair yn ffeindio gormod, hyd yn oed caneuon am wenyn.
search-older-square-poo-end-first-question = Mae’r gair Hysbyseb ar y canlyniad cyntaf. Beth mae hynny’n ei ddweud?
    .easy = Mae’r canlyniad cyntaf yn dweud Hysbyseb. Beth mae hynny’n ei ddweud?
search-older-square-poo-end-first-best = Hwn ydy’r gorau
search-older-square-poo-end-first-best-reason = Nid yr un peth ydy cyntaf a gorau. Ystyr Hysbyseb ydy bod rhywun wedi talu.
search-older-square-poo-end-first-paid = Talodd rhywun am ei roi yno
search-older-square-poo-end-first-paid-reason = Felly rydyn ni’n edrych heibio iddo, ac yn darllen mwy.
search-older-square-poo-end-nasty-question = Mae canlyniad yn dangos rhywbeth sy’n teimlo’n anghywir. Beth all Odi ei wneud?
search-older-square-poo-end-nasty-next = Clicio ymlaen, a dweud dim
search-older-square-poo-end-nasty-next-reason = Gall ddod i’r plentyn nesaf. Gall ddweud.
search-older-square-poo-end-nasty-tell = Ei guddio a dweud wrth oedolyn
search-older-square-poo-end-nasty-tell-reason = Nid fe sydd ar fai. Gall yr oedolyn gael ei flocio.
search-older-square-poo-end-nasty-delete = Clirio’r rhestr chwilio
search-older-square-poo-end-nasty-delete-reason = Wedyn all neb ffeindio’r dudalen i’w blocio.

## Story: forty carrots and a door. Both bubbles are Wren’s.
search-older-forty-carrots-carrots-1 = Mae Wren yn gweld clip: mae moron yn rhoi llygaid nos i ti. Mae’n bwyta pedwar deg.
search-older-forty-carrots-carrots-1-bubble = Nawr dwi’n gallu gweld yn y tywyllwch!
search-older-forty-carrots-carrots-2 = Y noson honno mae’n trio. Bwmp.
search-older-forty-carrots-carrots-2-bubble = Pwy roddodd y drws yna fan’na?

## Search: good words, then the best result
search-older-forty-carrots-search-question = Ydy moron yn ein helpu i weld yn y tywyllwch? Dewisa eiriau i chwilio.
search-older-forty-carrots-search-word-bump = bwmp
search-older-forty-carrots-search-word-bump-reason = Aw! Ond mae hwnnw’n ffeindio ffyrdd a phennau.
search-older-forty-carrots-search-word-carrots = moron
search-older-forty-carrots-search-word-carrots-reason = Mae’n dweud am beth rydyn ni eisiau gwybod.
search-older-forty-carrots-search-word-forty = pedwar deg
search-older-forty-carrots-search-word-forty-reason = Dydy’r tudalennau ddim yn gwybod faint fwytodd Wren.
search-older-forty-carrots-search-word-eyes = llygaid
search-older-forty-carrots-search-word-eyes-reason = Mae’n dweud beth all moron ei helpu.
search-older-forty-carrots-search-word-dark = tywyll
search-older-forty-carrots-search-word-dark-reason = Mae’n dweud pryd. Mae hynny’n gwneud y rhestr yn fyrrach.
search-older-forty-carrots-search-asked = Pa ganlyniad sy’n helpu orau?
search-older-forty-carrots-search-result-gummies-title = Gymis Moron y Nos
search-older-forty-carrots-search-result-gummies-from = Cwt Gymis
search-older-forty-carrots-search-result-gummies = Gweld fel tylluan! Heddiw yn unig!
search-older-forty-carrots-search-result-gummies-reason = Mae’n dweud Hysbyseb. Mae eisiau gwerthu losin.
search-older-forty-carrots-search-result-fan-title = Mae’n gweithio i fi!
search-older-forty-carrots-search-result-fan-from = FfanMoron22
search-older-forty-carrots-search-result-fan = Bwytais i chwech, a gweld fy sanau yn y nos.
search-older-forty-carrots-search-result-fan-reason = Un person a sanau. Dydy hynny ddim yn ddigon i fod yn siŵr.
search-older-forty-carrots-search-result-hospital-title = Moron a dy lygaid
search-older-forty-carrots-search-result-hospital-from = Ysbyty Llygaid y Bryn
search-older-forty-carrots-search-result-hospital = Mae ein meddygon llygaid yn dweud beth all moron ei wneud.
search-older-forty-carrots-search-result-hospital-reason = Mae meddygon llygaid yn gwybod am lygaid, ac yn rhoi eu henwau.
search-older-forty-carrots-search-result-cake-title = Cacen foron orau
search-older-forty-carrots-search-result-cake-from = Clwb Cacen
search-older-forty-carrots-search-result-cake = Cymysgu, pobi a bwyta.
search-older-forty-carrots-search-result-cake-reason = Iym! Ond mae’n ateb cwestiwn arall.

## Match: how results get on a list, and up it
search-older-forty-carrots-list-question = Beth roddodd bob tudalen ar ei rhestr?
search-older-forty-carrots-list-advert = Gymis, sy’n dweud Hysbyseb
search-older-forty-carrots-list-advert-partner = Talodd siop amdani
search-older-forty-carrots-list-advert-reason = Ystyr Hysbyseb neu Noddwyd ydy bod rhywun wedi talu.
search-older-forty-carrots-list-fits = “Moron a dy lygaid”
search-older-forty-carrots-list-fits-partner = Mae’n ffitio’i geiriau hi
search-older-forty-carrots-list-fits-reason = Mae geiriau mewn pennawd yn cyfri llawer.
search-older-forty-carrots-list-clip = Clip mae’r byd i gyd wedi’i weld
search-older-forty-carrots-list-clip-partner = Cliciodd llawer arno
search-older-forty-carrots-list-clip-reason = Gall llawer clic godi tudalen, gwir neu beidio.
search-older-forty-carrots-list-rabbits = Tudalen am gytiau cwningod
search-older-forty-carrots-list-rabbits-partner = Edrychodd ar gwningod yr wythnos ddiwethaf
search-older-forty-carrots-list-rabbits-reason = Gall chwiliad ddefnyddio beth chwiliaist ti amdano o’r blaen.

## Spot: signs that a page wants to sell
search-older-forty-carrots-gummies-question = Mae Wren yn edrych ar dudalen y gymis. Beth sy’n dweud wrthi am edrych eto?
search-older-forty-carrots-gummies-shop-name = Pwy wnaeth hi
search-older-forty-carrots-gummies-shop = Cwt Gymis, y siop gymis
search-older-forty-carrots-gummies-shop-reason = Nid siop sy’n eu gwerthu ydy’r orau i’w holi.
search-older-forty-carrots-gummies-bob-name = Y llinell gyntaf
search-older-forty-carrots-gummies-bob = “Maen nhw’n gweithio!” medd Bob.
search-older-forty-carrots-gummies-bob-reason = Pwy ydy Bob, a sut profodd e nhw? Dydy hi ddim yn dweud.
search-older-forty-carrots-gummies-today-name = Y botwm
search-older-forty-carrots-gummies-today = Heddiw yn unig! Pryna nawr!
search-older-forty-carrots-gummies-today-reason = Mae’n ei brysio, fel nad ydy hi’n stopio i feddwl.
search-older-forty-carrots-gummies-vitamin-name = Y llinell olaf
search-older-forty-carrots-gummies-vitamin = Mae llygaid angen fitamin A mewn moron.
search-older-forty-carrots-gummies-vitamin-reason = Gwir. Gall tudalen od gymysgu darnau gwir i mewn.

## Order: how a false tale spreads. It was told in the 1940s, when night pilots had a radar that was secret.
search-older-forty-carrots-tale-question = Sut aeth stori’r moron mor fawr? Rho hi mewn trefn.
search-older-forty-carrots-tale-war = Mewn rhyfel, roedd peilotiaid yn dda yn y nos
search-older-forty-carrots-tale-war-reason = Ers talwm, peiriant newydd a’u helpodd. Roedd yn gyfrinach.
search-older-forty-carrots-tale-papers = Dwedodd papurau newydd mai’r moron oedd e
search-older-forty-carrots-tale-papers-reason = Roedd yn stori dda, felly pasiodd pobl hi ymlaen.
search-older-forty-carrots-tale-pages = Nawr mae tudalen ar ôl tudalen yn ei chopïo
search-older-forty-carrots-tale-pages-reason = Mae tudalennau’n copïo’i gilydd. Felly mae hen stori’n edrych yn newydd, ac yn wir.

## Choice: check before passing on
search-older-forty-carrots-share-question = Roedd Wren ar fin anfon y clip at ei dosbarth i gyd. Beth sy’n gyntaf?
    .easy = Mae Wren eisiau anfon y clip ymlaen. Beth sy’n gyntaf?
search-older-forty-carrots-share-ask = Ei anfon gyda “Ydy hyn yn wir?”
search-older-forty-carrots-share-ask-reason = Bydd y rhan fwyaf yn ei wylio, heb weld y cwestiwn.
search-older-forty-carrots-share-check = Ei wirio ar dudalen gan rywun arall
search-older-forty-carrots-share-check-reason = Wedyn gall basio peth gwir ymlaen. Mae’n hwyl hefyd.
search-older-forty-carrots-share-count = Gweld faint sydd wedi’i hoffi
search-older-forty-carrots-share-count-reason = Mae hoffi’n dangos ei fod yn hwyl, nid ei fod yn wir.

## Say: the sentence is rehearsed aloud
search-older-forty-carrots-words-prompt = Mae moron yn dda i lygaid. I’r tywyllwch, mae tortsh gan Wren. Dwed beth helpodd.
    .easy = I’r tywyllwch, mae tortsh gan Wren. Dwed e.
search-older-forty-carrots-words-sentence = Cyn ei basio ymlaen, dwi’n ei wirio.

## Exit
search-older-forty-carrots-end-owls-question = Mae Odi eisiau gwybod beth mae tylluanod yn ei fwyta. Beth all e ei deipio?
search-older-forty-carrots-end-owls-short = bwyd tylluan
search-older-forty-carrots-end-owls-short-reason = Dau air da, ac mae’r rhestr yn llawn llygod.
search-older-forty-carrots-end-owls-bird = aderyn
search-older-forty-carrots-end-owls-bird-reason = Mae llawer o adar. Mae tylluan yn air gwell.
search-older-forty-carrots-end-owls-long = annwyl gyfrifiadur i fy ngwaith cartref mae e
search-older-forty-carrots-end-owls-long-reason = All y chwiliad ddim gweld ei waith cartref. Dwed beth i’w ffeindio.
search-older-forty-carrots-end-lists-question = Chwiliodd Wren am gwningod drwy’r wythnos. Nawr mae’n teipio “clustiau”. Mae’n cael clustiau cwningod. Sut?
    .easy = Chwiliodd Wren am gwningod. Nawr mae’n teipio “clustiau” a chael clustiau cwningod. Sut?
search-older-forty-carrots-end-lists-best = Clustiau cwningod ydy’r gorau
search-older-forty-carrots-end-lists-best-reason = Efallai fod Wren yn meddwl hynny! Ond all dim un chwiliad ei fesur.
search-older-forty-carrots-end-lists-before = Mae’r chwiliad yn dyfalu o beth wnaeth hi o’r blaen
search-older-forty-carrots-end-lists-before-reason = Ie. Felly mae rhywun arall yn cael rhestr arall am yr un gair.
search-older-forty-carrots-end-wow-question = Mae clip yn dweud “Mae cathod yn gallu darllen!” Sut all Odi ffeindio mas?
search-older-forty-carrots-end-wow-views = Edrych faint sydd wedi’i weld
search-older-forty-carrots-end-wow-views-reason = Mae hwyl yn cael ei wylio. Dydy hynny ddim yn ei wneud yn wir.
search-older-forty-carrots-end-wow-other = Holi un sy’n nabod cathod
search-older-forty-carrots-end-wow-other-reason = Gall milfeddyg neu lyfr cathod ddweud. Mae’r ddau’n well fyth.
search-older-forty-carrots-end-wow-feel = Dymuno’n galed iawn ei fod yn wir
search-older-forty-carrots-end-wow-feel-reason = Mae’r cathod hefyd! Ond nid gwirio ydy dymuno.

## The grown-ups a child may name. Never assume a mum or a dad.
search-older-helpers-prompt = Gall tudalen deimlo’n anghywir. Tapia ddau oedolyn y gelli di ddweud wrthyn nhw, un yn yr ysgol.
search-older-helpers-teacher = Fy athro
search-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
search-older-helpers-library = Oedolyn yn y llyfrgell
search-older-helpers-office = Swyddfa’r ysgol
search-older-helpers-home = Oedolyn gartref
search-older-helpers-family = Oedolyn yn fy nheulu
