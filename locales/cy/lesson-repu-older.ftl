# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-older.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-older-title = Ei ffeindio, ei gopïo, ei greu
repu-older-outcome-find = Dwi’n gwybod beth all eraill ei ffeindio a’i weld amdana i.
repu-older-outcome-made = Dwi’n gwybod bod modd creu clip o rywun. Dwi’n edrych, a dwi’n dweud.
repu-older-outcome-ask = Dwi’n gofyn cyn rhannu neu wneud pethau am rywun.
repu-older-outcome-settings = Dwi’n gallu gosod pwy sy’n gweld ac yn cadw fy mhethau.

### Gary the beetle. First tale of “Found, copied, made up”.

## Story: Nutmeg finds a blog (pages she wrote for all to read) that she made at six. Nutmeg is a girl, Rocket a boy.
repu-older-beetle-blog-1 = Mae ffôn gan Nutmeg i’w hysgol newydd. Yn gyntaf, mae hi a’i mam-gu’n chwilio beth all eraill ei ffeindio.
    .easy = Mae Nutmeg a’i mam-gu’n chwilio beth all eraill ei ffeindio amdani.
repu-older-beetle-blog-1-bubble = Dewch i weld yr hen fi!
repu-older-beetle-blog-2 = Daw blog i fyny. Roedd hi wedi anghofio amdano. Cusanu Chwilod ydy ei enw.
repu-older-beetle-blog-2-bubble = O na, ro’n i’n chwech!
repu-older-beetle-blog-3 = Mae’n dangos ei heol a’i siwmper ysgol. Mae’n dangos chwilen mewn coron fach. Gall unrhyw un ei ddarllen.
    .easy = Mae’n dangos ei heol a’i siwmper ysgol. Gall unrhyw un ei ddarllen.
repu-older-beetle-blog-3-bubble = A dyna Gary!

## Search: looking oneself up with an adult
repu-older-beetle-look-question = Maen nhw eisiau gweld pob tudalen o’r blog. Am ba eiriau gallan nhw chwilio?
repu-older-beetle-look-kiss = Cusanu Chwilod
repu-older-beetle-look-kiss-reason = Dyna enw’r blog.
repu-older-beetle-look-gary = Gary’r chwilen
repu-older-beetle-look-gary-reason = Does dim llawer o chwilod o’r enw Gary.
repu-older-beetle-look-road = enw ei heol
repu-older-beetle-look-road-reason = Mae ei heol yn breifat. Does dim ei hangen i chwilio.
repu-older-beetle-look-nice = blog neis plîs
repu-older-beetle-look-nice-reason = Cwrtais iawn! Ond mae’n ffitio llawer gormod o dudalennau.
repu-older-beetle-look-asked = Pa un sydd am Nutmeg?
repu-older-beetle-look-mugs-title = Mygiau chwilod, hanner pris
repu-older-beetle-look-mugs-from = Hysbyseb, Cwt Mygiau
repu-older-beetle-look-mugs = Pryna un i bob coes!
repu-older-beetle-look-mugs-reason = Mae eisiau gwerthu mygiau. Chwech ohonyn nhw.
repu-older-beetle-look-zoo-title = Sut mae chwilod yn byw
repu-older-beetle-look-zoo-from = Sw Gât Werdd
repu-older-beetle-look-zoo = Mae llawer math o chwilen.
repu-older-beetle-look-zoo-reason = Ffeithiau da! Ond dydy e’n dweud dim am Nutmeg.
repu-older-beetle-look-blog-title = Cusanu Chwilod
repu-older-beetle-look-blog-from = Tudalennau Brigyn, safle blog
repu-older-beetle-look-blog = Mae coron newydd gan Gary heddiw.
repu-older-beetle-look-blog-reason = Dyna fe! Nawr mae ei mam-gu’n gwybod pa safle i’w holi.

## Spot: the old page. The clues are the parts that tell too much, about her or about a friend.
repu-older-beetle-page-question = Edrycha ar yr hen dudalen gyda Nutmeg. Pa rannau sy’n dweud gormod, amdani hi neu ffrind?
    .easy = Pa rannau sy’n dweud gormod?
repu-older-beetle-page-top-name = Y ffoto
repu-older-beetle-page-top = Fi wrth y glwyd yn fy siwmper ysgol
repu-older-beetle-page-top-reason = Mae’n dangos ei hwyneb a’i hysgol. Gall rhywun gopïo a chadw ffoto.
repu-older-beetle-page-gary-name = Y llinell gyntaf
repu-older-beetle-page-gary = Dyma Gary. Mae coron ganddo.
repu-older-beetle-page-gary-reason = Dim ond Gary sydd ynddi, ac mae’n falch.
repu-older-beetle-page-road-name = Yr ail linell
repu-older-beetle-page-road = Rydyn ni’n byw wrth y drws glas, Heol y Felin.
repu-older-beetle-page-road-reason = Mae hwn yn dweud ble mae’n byw.
repu-older-beetle-page-rocket-name = Y drydedd linell
repu-older-beetle-page-rocket = Criodd Rocket mewn mathemateg heddiw.
repu-older-beetle-page-rocket-reason = Newyddion Rocket ei hun ydy hwnnw. Roedd hi’n chwech, a gall ei drwsio nawr.

## Choice: mending what was said about a friend
repu-older-beetle-rocket-question = Mae’r llinell am Rocket wedi bod yno ers blynyddoedd. Beth all Nutmeg ei wneud?
    .easy = Beth all Nutmeg ei wneud am linell Rocket?
repu-older-beetle-rocket-old = Ei gadael, mae mor hen
repu-older-beetle-rocket-old-reason = Mae modd ffeindio hen linellau o hyd. Efallai nad ydy Rocket yn hoffi hynny.
repu-older-beetle-rocket-tell = Ei thynnu, a dweud wrth Rocket
repu-older-beetle-rocket-tell-reason = Mae’n chwerthin, ac yn diolch iddi. Ei newyddion e oedd e.
repu-older-beetle-rocket-joke = Rhoi wyneb chwerthin arni
repu-older-beetle-rocket-joke-reason = Mae hynny’n ei wneud yn waeth iddo. Gall ei thynnu i lawr.

## Order: getting a page taken down, with help
repu-older-beetle-down-question = Sut gall Nutmeg gael gweddill y dudalen wedi’i thynnu i lawr?
repu-older-beetle-down-show = Dangos i oedolyn
repu-older-beetle-down-show-reason = Mae ei mam-gu gyda hi o’r dechrau. Nid hi sydd ar fai.
repu-older-beetle-down-where = Nodi ar ba safle mae hi
repu-older-beetle-down-where-reason = Rhaid i’r safle wybod pa dudalen ydy hi.
repu-older-beetle-down-ask = Gofyn i’r safle ei thynnu i lawr
repu-older-beetle-down-ask-reason = Gall oedolyn ofyn dros blentyn, ac mae’r rhan fwyaf o safleoedd yn ymateb.
repu-older-beetle-down-again = Edrych eto wythnos wedyn
repu-older-beetle-down-again-reason = Efallai ei bod wedi mynd. Os daw copi, maen nhw’n gofyn eto.

## Build: a new page, without private facts
repu-older-beetle-profile-question = Mae Nutmeg yn cael tudalen i’w chlwb pryfed. Helpa hi i’w llenwi.
repu-older-beetle-profile-name = Fy enw yma
repu-older-beetle-profile-name-real = Ei henw llawn
repu-older-beetle-profile-name-real-reason = Wedyn mae’n hawdd ei ffeindio. Mae enw gwneud yn cadw hynny’n breifat.
repu-older-beetle-profile-name-queen = Brenhines y Pryfed
repu-older-beetle-profile-name-queen-reason = Mae’n hwyl, a dydy e’n dweud wrth neb pwy ydy hi.
repu-older-beetle-profile-picture = Fy llun
repu-older-beetle-profile-picture-top = Fi yn fy siwmper ysgol newydd
repu-older-beetle-profile-picture-top-reason = Mae’n dangos ei hwyneb a’i hysgol newydd. Gall eraill ei gopïo.
repu-older-beetle-profile-picture-gary = Gary yn ei goron
repu-older-beetle-profile-picture-gary-reason = Mae’n edrych fel brenin. A dydy e’n dweud dim.
repu-older-beetle-profile-about = Amdana i
repu-older-beetle-profile-about-bus = Dwi’n dal y bws 8 i Ysgol y Bryn
repu-older-beetle-profile-about-bus-reason = Mae hwn yn dweud ble mae hi bob bore. Gall ei adael allan.
repu-older-beetle-profile-about-like = Dwi’n hoffi pryfed, drymiau a jam
repu-older-beetle-profile-about-like-reason = Mae llawer o bobl. Mae’n iawn ei ddweud.
repu-older-beetle-profile-see = Pwy all ei gweld
repu-older-beetle-profile-see-all = Unrhyw un
repu-older-beetle-profile-see-all-reason = Wedyn gall pobl dydy hi ddim yn eu nabod ei ffeindio a’i chopïo.
repu-older-beetle-profile-see-list = Pobl ar fy rhestr
repu-older-beetle-profile-see-list-reason = Mae’n nabod pob enw arni.
repu-older-beetle-profile-done = Bydd y dudalen honno’n iawn o hyd pan fydd hi’n un deg chwech. Mae Gary’n meddwl hynny hefyd.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-older-beetle-words-prompt = Ar y diwrnod cyntaf, mae merch newydd yn sibrwd: “Dwi’n cusanu chwilod hefyd!” Dwed beth mae Nutmeg yn ei ddweud wrth ffrindiau newydd.
repu-older-beetle-words-sentence = Gofynna i fi cyn postio amdana i, plîs.

## Exit, three questions: who may see, a made-up clip, asking first
repu-older-beetle-goodbye-laptop-question = Mae gliniadur ysgol gan Nutmeg gartref. Pwy all weld beth mae hi’n ei wneud arno?
repu-older-beetle-goodbye-laptop-none = Neb, ar ôl mynd adref
repu-older-beetle-goodbye-laptop-none-reason = Mae gofal am liniadur ysgol gartref hefyd. Mae’n helpu i’w chadw hi’n saff.
repu-older-beetle-goodbye-laptop-school = Ei hysgol, i’w chadw’n saff
repu-older-beetle-goodbye-laptop-school-reason = Mae’r ysgol yn edrych ar y pethau mae’n eu benthyg. Mae’n dda gwybod.
repu-older-beetle-goodbye-laptop-gary = Gary’n unig
repu-older-beetle-goodbye-laptop-gary-reason = Jam sy’n mynd â bryd Gary. Gall ei hysgol ei weld hefyd.
repu-older-beetle-goodbye-clip-question = Mae wyneb Rocket mewn clip. Ddwedodd e erioed y geiriau hynny. Beth all e ei wneud?
repu-older-beetle-goodbye-clip-back = Gwneud clip ohonyn nhw
repu-older-beetle-goodbye-clip-back-reason = Wedyn mae dau glip ffug. Gall gael help.
repu-older-beetle-goodbye-clip-share = Ei rannu i ddweud mai ffug ydy e
repu-older-beetle-goodbye-clip-share-reason = Mae pob rhannu’n gwneud mwy o gopïau. Gall ei ddangos i oedolyn.
repu-older-beetle-goodbye-clip-tell = Ei ddangos i oedolyn, heb ei rannu
repu-older-beetle-goodbye-clip-tell-reason = Gall oedolyn helpu i’w dynnu i lawr. Nid fe sydd ar fai.
repu-older-beetle-goodbye-camp-question = Mae ffoto gwersyll gan Rocket â chwe ffrind ynddo. Beth sy’n gyntaf?
repu-older-beetle-goodbye-camp-ask = Holi pob un
repu-older-beetle-goodbye-camp-ask-reason = Gall pob un ddweud iawn neu na.
repu-older-beetle-goodbye-camp-best = Gofyn i’w ffrind gorau
repu-older-beetle-goodbye-camp-best-reason = Nid chwech ydy un iawn. Gall ofyn i’r gweddill hefyd.
repu-older-beetle-goodbye-camp-blur = Dewis un lle maen nhw’n edrych yn dda
repu-older-beetle-goodbye-camp-blur-reason = Eu dewis nhw ydy e, gwallt da neu beidio. Gall ofyn gyntaf.

### Free chips for life. Second tale of “Found, copied, made up”.

## Story: a tool copies Fenn’s voice, and the made-up news brings fifty children to the kitchen. Bear is the cook.
repu-older-free-chips-news-1 = Mae Fenn yn darllen y newyddion i dudalen yr ysgol. Mae’n swnio’n grand iawn.
repu-older-free-chips-news-1-bubble = Dydd da. Fenn ydw i.
repu-older-free-chips-news-2 = Ddydd Llun, mae clip newydd yn mynd o gwmpas. Ei wyneb a’i lais e sydd ynddo. Ond ddwedodd e erioed mohono.
    .easy = Ei wyneb a’i lais e sydd mewn clip newydd. Ond ddwedodd e erioed mohono.
repu-older-free-chips-news-2-bubble = Sglodion am ddim am byth!
repu-older-free-chips-news-3 = Mae hanner cant o blant yn aros am sglodion. Maen nhw i gyd yn edrych ar Fenn.
repu-older-free-chips-news-3-bubble = Pwy ddwedodd sglodion? Gwnes i gawl!

## Spot: a made-up clip. The clues tell that it is made up.
repu-older-free-chips-clues-question = Gall offer gopïo wyneb a llais. Pa rannau sy’n dangos bod y clip hwn wedi’i greu?
    .easy = Pa rannau sy’n dangos bod y clip wedi’i greu?
repu-older-free-chips-clues-from-name = Pwy roddodd e yno
repu-older-free-chips-clues-from = Newyddion Fenn Go Go Iawn, newydd heddiw
repu-older-free-chips-clues-from-reason = Nid tudalen yr ysgol ydy hi, ac mae’n newydd sbon.
repu-older-free-chips-clues-chips-name = Ei eiriau
repu-older-free-chips-clues-chips = Sglodion am ddim am byth, a dim mathemateg tan fis Mehefin!
repu-older-free-chips-clues-chips-reason = Mae’n swnio’n rhy dda i fod yn wir. Gallan nhw holi Arth, y cogydd.
repu-older-free-chips-clues-mouth-name = Y llun
repu-older-free-chips-clues-mouth = Dydy ei geg ddim yn ffitio’r geiriau.
repu-older-free-chips-clues-mouth-reason = Mae rhai offer yn cael cegau’n anghywir. Efallai na fydd rhai da, felly mae’n help gofyn.
repu-older-free-chips-clues-play-name = Y botwm
repu-older-free-chips-clues-play = Chwarae
repu-older-free-chips-clues-play-reason = Mae un ar bob clip.

## Chat: keep it, tell, then one calm true line together with an adult.
repu-older-free-chips-pings-question = Gartref, mae tabled Fenn yn mynd ping, ping, ping. Beth all e ei wneud?
repu-older-free-chips-pings-place = Sgwrs dosbarth
repu-older-free-chips-pings-fenn = Fenn
repu-older-free-chips-pings-class = Ffans Sglodion
repu-older-free-chips-pings-wren = Wren
repu-older-free-chips-pings-lands-1 = Ble mae fy sglodion, gelwyddgi?
repu-older-free-chips-pings-lands-2 = Edrycha, mae’r cyfan yn dy glip!
repu-older-free-chips-pings-rude = Dweud mai nhw ydy’r celwyddgwn
repu-older-free-chips-pings-rude-reason = Mae’n brifo cael dy alw’n hynny. Ond mae ateb cas yn gwneud iddo gario ymlaen.
repu-older-free-chips-pings-pass = Pasio’r clip, i ddangos mai ffug ydy e
repu-older-free-chips-pings-pass-reason = Gall pob copi ledu. Fydd pawb ddim yn gweld mai ffug ydy e.
repu-older-free-chips-pings-keep = Cadw’r geiriau a thudalen y clip i’w dangos
repu-older-free-chips-pings-keep-reason = Nawr gall ddangos y ddau, hyd yn oed os ydyn nhw’n diflannu.
repu-older-free-chips-pings-kept-1 = Dwed sori am y sglodion!
repu-older-free-chips-pings-tell = Dangos i oedolyn gartref
repu-older-free-chips-pings-tell-reason = Mae hi’n ei gredu. Nid fe sydd ar fai, ac mae’n ffonio Mr Gwadd.
repu-older-free-chips-pings-off = Ei ddiffodd a gobeithio
repu-older-free-chips-pings-off-reason = Mae hoe’n dda. Ond mae’r clip yn mynd ymlaen hebddo, a gall gael help.
repu-older-free-chips-pings-told-1 = Ro’n i’n gwybod nad ti oedd e. Rwyt ti’n dweud sglodion lawer uwch.
repu-older-free-chips-pings-fake = Gwneud clip ffug o un ohonyn nhw
repu-older-free-chips-pings-fake-reason = Wedyn mae dau glip ffug i’w tynnu i lawr. Mae Mr Gwadd wrthi.
repu-older-free-chips-pings-true = Diolch, Wren! Mae Mr Gwadd wrthi.
repu-older-free-chips-pings-true-reason = Gair caredig, a dim mwy. Mae Mr Gwadd yn gofyn i’r dudalen dynnu’r clip i lawr.

## Match: who may still see what. School checks in order to keep children safe.
repu-older-free-chips-sees-question = Pwy all ei weld o hyd?
repu-older-free-chips-sees-chat = Post mewn sgwrs gaeedig
repu-older-free-chips-sees-chat-partner = Pawb ynddi, a phawb maen nhw’n ei anfon atyn nhw
repu-older-free-chips-sees-chat-reason = Mae drws gan sgwrs. Ond gall pob un ynddi gario pethau allan.
repu-older-free-chips-sees-old = Clip gafodd ei dynnu i lawr
repu-older-free-chips-sees-old-partner = Y rhai gadwodd gopi
repu-older-free-chips-sees-old-reason = Mae llawer llai’n gallu ei ffeindio. Gall copi fod o gwmpas o hyd.
repu-older-free-chips-sees-laptop = Chwilio ar liniadur ysgol
repu-older-free-chips-sees-laptop-partner = Fy ysgol
repu-older-free-chips-sees-laptop-reason = Mae’r ysgol yn edrych, gartref hefyd, i’n cadw ni’n saff.
repu-older-free-chips-sees-diary = Tudalen mewn dyddiadur papur
repu-older-free-chips-sees-diary-partner = Dim ond fi
repu-older-free-chips-sees-diary-reason = All neb rannu beth aeth erioed ar-lein.

## Sort: what Fenn may post himself, and what he asks about first. A voice belongs to a person as a face does.
repu-older-free-chips-ask-question = Mae Fenn yn cynllunio mwy o newyddion. Pa rannau sy’n iawn, a phryd mae’n stopio a gofyn?
    .easy = Ydy e’n iawn, neu ydy e’n gofyn gyntaf?
repu-older-free-chips-ask-go = Mae’n iawn
repu-older-free-chips-ask-stop = Stopio a gofyn
repu-older-free-chips-ask-pie = Llun pastai sy’n hedfan
repu-older-free-chips-ask-pie-reason = Fe wnaeth e, a does neb ynddo. Hedfana, bastai!
repu-older-free-chips-ask-voice = Copi o lais Mr Gwadd
repu-older-free-chips-ask-voice-reason = Mae llais yn rhan o berson, yn union fel wyneb. Gall ofyn gyntaf.
repu-older-free-chips-ask-baby = Newyddion Wren am frawd bach
repu-older-free-chips-ask-baby-reason = Ei newyddion hi ydy e. Hi sy’n dewis pryd i’w ddweud.
repu-older-free-chips-ask-soup = Beth ydy’r cawl heddiw
repu-older-free-chips-ask-soup-reason = Mae’n wir, a gofynnodd i Arth. Newyddion da ydy hynny.
repu-older-free-chips-ask-me = Ffoto ohono gyda’i enw
repu-older-free-chips-ask-me-reason = Mae ffotos ohono’n breifat. Mae’n gofyn i oedolyn.

## Build: switches of the school’s news page
repu-older-free-chips-switches-question = Mae Fenn a Mr Gwadd yn gosod y dudalen newyddion eto. Helpa nhw gyda phob switsh.
repu-older-free-chips-switches-see = Pwy all wylio
repu-older-free-chips-switches-see-all = Unrhyw un
repu-older-free-chips-switches-see-all-reason = Wedyn gall unrhyw un gopïo wyneb a llais Fenn.
repu-older-free-chips-switches-see-school = Ein hysgol a’i theuluoedd
repu-older-free-chips-switches-see-school-reason = Maen nhw’n nabod Fenn, ac mae e’n eu nabod nhw.
repu-older-free-chips-switches-save = Cadw ein clipiau
repu-older-free-chips-switches-save-on = Ymlaen
repu-older-free-chips-switches-save-on-reason = Wedyn un tap sydd ei angen i’w copïo a’u newid.
repu-older-free-chips-switches-save-off = Bant
repu-older-free-chips-switches-save-off-reason = Ffens ydy hi, nid wal. Mae’n helpu llawer o hyd.
repu-older-free-chips-switches-talk = Sylwadau
repu-older-free-chips-switches-talk-now = I fyny’n syth
repu-older-free-chips-switches-talk-now-reason = Wedyn mae rhai cas i fyny cyn i oedolyn eu gweld.
repu-older-free-chips-switches-talk-wait = Aros am athro
repu-older-free-chips-switches-talk-wait-reason = Nawr mae athro’n edrych gyntaf.
repu-older-free-chips-switches-done = A dyma’r newyddion: cawl am ddim am byth. Mae’n wir y tro hwn!

## Say: the sentence that is rehearsed aloud
repu-older-free-chips-words-prompt = Mae Arth mor falch o’r newyddion cawl nes ei ganu. Dwed y geiriau a helpodd Fenn.
repu-older-free-chips-words-sentence = Nid fi ydy hwnna, felly dwi’n mynd i ddweud.

## Exit, three questions: a made-up picture, asking first, settings
repu-older-free-chips-goodbye-made-question = Mae Odi’n gweld clip o Wren yn gas. Mae’n edrych yn od. Beth all e ei wneud?
repu-older-free-chips-goodbye-made-pass = Ei basio a gofyn ydy e’n real
repu-older-free-chips-goodbye-made-pass-reason = Wedyn mae mwy’n ei weld, real neu beidio. Gall ofyn i Wren.
repu-older-free-chips-goodbye-made-ask = Peidio’i rannu, a gofyn i Wren neu oedolyn
repu-older-free-chips-goodbye-made-ask-reason = Mae’n edrych gyntaf. Mae Wren yn falch, a gall oedolyn helpu.
repu-older-free-chips-goodbye-made-laugh = Postio wyneb chwerthin
repu-older-free-chips-goodbye-made-laugh-reason = Mae’n edrych fel petai’n cytuno. Gall edrych a dweud.
repu-older-free-chips-goodbye-ask-question = Mae Bram yn gwneud cân gyda llais Odi. Mae’n wych! Beth sy’n gyntaf?
repu-older-free-chips-goodbye-ask-share = Ei rhannu, mae’n wych
repu-older-free-chips-goodbye-ask-share-reason = Efallai. Ond llais Odi ydy e, felly fe sy’n dewis.
repu-older-free-chips-goodbye-ask-name = Ei rhannu gydag enw Odi arni
repu-older-free-chips-goodbye-ask-name-reason = Nid gofyn iddo ydy dweud llais pwy ydy e. Gall Bram ofyn.
repu-older-free-chips-goodbye-ask-ask = Ei chwarae i Odi a gofyn
repu-older-free-chips-goodbye-ask-ask-reason = Gall Odi ddweud iawn, na, neu un trwmped arall.
repu-older-free-chips-goodbye-set-question = Mae Wren eisiau i lai o bobl gopïo’i chlipiau. Pa osodiad sy’n helpu fwyaf?
repu-older-free-chips-goodbye-set-list = Dim ond pobl ar fy rhestr sy’n gwylio
repu-older-free-chips-goodbye-set-list-reason = Mae’n nabod pob un. Llai o lygaid, llai o gopïau.
repu-older-free-chips-goodbye-set-loud = Sŵn uwch
repu-older-free-chips-goodbye-set-loud-reason = Mae’n deffro’r gath. Ond dydy e ddim yn stopio copi.
repu-older-free-chips-goodbye-set-all = Gall pawb wylio a chadw
repu-older-free-chips-goodbye-set-all-reason = Wedyn un tap sydd ei angen i’w gopïo.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-older-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
repu-older-helpers-teacher = Fy athro
repu-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
repu-older-helpers-lunch = Helpwr cinio
repu-older-helpers-office = Swyddfa’r ysgol
repu-older-helpers-home = Oedolyn gartref
repu-older-helpers-family = Oedolyn yn fy nheulu
