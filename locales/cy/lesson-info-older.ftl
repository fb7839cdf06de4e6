# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-older.ftl and ../README.md.

## The card, and what a child can do afterwards
info-older-title = Pwy sy’n dweud?
info-older-outcome-rank = Dwi’n gwybod beth sy’n gallu rhoi tudalen ar y top.
info-older-outcome-check = Dwi’n gweld beth sy’n fy ngwthio, a dwi’n edrych cyn rhannu.
info-older-outcome-chatbot = Dwi’n defnyddio sgwrsfot yn ofalus. Gall fod yn anghywir, a does dim rhaid iddo fy nabod.
info-older-outcome-tell = Dwi’n dweud wrth oedolyn os daw tudalen heibio’r hidlydd.

## Nothing but sprouts. First tale of “Who says so?”.

## Story: a made-up picture makes everybody cross. Nobody meant harm.
info-older-sprouts-rumour-1 = Mae llun yn glanio yn sgwrs y dosbarth. Mae’n dangos y cogydd gydag ysgewyllen mor fawr â char.
    .easy = Mae’n dangos y cogydd gydag ysgewyllen mor fawr â char.
info-older-sprouts-rumour-1-bubble = Dim ond ysgewyll, am flwyddyn gyfan!
info-older-sprouts-rumour-2 = Mae Odi mor grac nes ei rannu’n syth. A’i ffrindiau i gyd hefyd. Erbyn amser te, mae’r dref gyfan wedi’i weld.
    .easy = Mae Odi mor grac nes ei rannu. Cyn hir mae’r dref gyfan wedi’i weld.
info-older-sprouts-rumour-3 = Ddydd Llun, mae’r cogydd yn cael dau gant o lythyrau. Un bag bach o ysgewyll sydd ganddo. I’w ginio ei hun roedd e.
    .easy = Mae’r cogydd yn cael dau gant o lythyrau. Un bag bach o ysgewyll sydd ganddo.
info-older-sprouts-rumour-3-bubble = Pwy ddwedodd wrthoch chi am fy ysgewyll?

## Order: how a false thing spreads: by feelings, trust and taps.
info-older-sprouts-spread-question = Roedd y llun wedi’i greu. Sut aeth e mor bell? Rho’r cardiau mewn trefn.
    .easy = Sut aeth y llun mor bell?
info-older-sprouts-spread-joke = Rhywun yn ei wneud fel jôc
info-older-sprouts-spread-joke-reason = Jôc oedd e ar y dechrau. Ar y ffordd, aeth y jôc ar goll.
info-older-sprouts-spread-cross = Odi’n grac ac yn ei rannu’n gyflym
info-older-sprouts-spread-cross-reason = Mae teimlad cryf yn gwneud i ni frysio. Felly mae newyddion ffug yn teithio.
info-older-sprouts-spread-app = Yr ap yn gweld y tapiau ac yn ei ddangos fwy
info-older-sprouts-spread-app-reason = Mae ap yn dangos beth sy’n cael tapiau. Dydy e ddim yn gwybod beth sy’n wir.
info-older-sprouts-spread-town = Mae dros y dref, felly mae’n edrych yn wir
info-older-sprouts-spread-town-reason = Un llun wedi’i greu ydy cant o gopïau o hyd.

## Spot: a post that pushes. One line is true, to make the rest look true.
info-older-sprouts-push-question = Mae’r post hwn yn mynd gyda’r llun. Pa rannau sy’n ein gwthio, heb ein helpu i edrych?
    .easy = Pa rannau o’r post hwn sy’n ein gwthio?
info-older-sprouts-push-who-name = Pwy anfonodd e
info-older-sprouts-push-who = Newyddion Cinio Go Iawn
info-older-sprouts-push-who-reason = Dydy enw â “go iawn” ynddo’n profi dim. Pwy ydyn nhw?
info-older-sprouts-push-time-name = Y llinell gyntaf
info-older-sprouts-push-time = Mae cinio’n dechrau am ddeuddeg.
info-older-sprouts-push-time-reason = Mae hyn yn wir. Gall un llinell wir wneud i’r gweddill edrych yn wir hefyd.
info-older-sprouts-push-nine-name = Yr ail linell
info-older-sprouts-push-nine = Mae naw o bob deg cartref yn grac.
info-older-sprouts-push-nine-reason = Pwy ofynnodd iddyn nhw? Rhaid i rywun gyfri cyn cael rhif.
info-older-sprouts-push-spray-name = Yr hysbyseb
info-older-sprouts-push-spray = Sbrê ysgewyll, heddiw yn unig
info-older-sprouts-push-spray-reason = Mae’n gwerthu ateb i’r ofn wnaeth e ei hun. Dyna dric clyfar.
info-older-sprouts-push-button-name = Y botwm
info-older-sprouts-push-button = Rhanna fe cyn iddo fynd
info-older-sprouts-push-button-reason = Mae’r cloc yno i wneud i ni frysio. Gall pethau gwir aros.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-sprouts-menu-question = Beth sydd i ginio go iawn? Helpa Wren i ddewis geiriau chwilio da.
info-older-sprouts-menu-word-school = Ysgol Bryn Cyll
info-older-sprouts-menu-word-school-reason = Mae’n dweud pa ysgol.
info-older-sprouts-menu-word-lunch = cinio
info-older-sprouts-menu-word-lunch-reason = Mae’n dweud am beth mae hi eisiau gwybod.
info-older-sprouts-menu-word-horrible = ysgewyll ofnadwy
info-older-sprouts-menu-word-horrible-reason = Chwilia am dudalennau crac, a dyna gei di.
info-older-sprouts-menu-word-menu = bwydlen
info-older-sprouts-menu-word-menu-reason = Ar fwydlen bydd yr ateb.
info-older-sprouts-menu-word-true = ydy e’n wir???
info-older-sprouts-menu-word-true-reason = Rydyn ni i gyd eisiau gwybod! Does dim angen hynny i chwilio.
info-older-sprouts-menu-asked = Pa dudalen sydd orau i edrych arni?
info-older-sprouts-menu-boxes-title = Y bocs bwyd sy’n curo ysgewyllen
info-older-sprouts-menu-boxes-from = siop Bocsi
info-older-sprouts-menu-boxes = Archeba cyn hanner dydd.
info-older-sprouts-menu-boxes-reason = Talodd y siop i fod yn gyntaf. Mae eisiau gwerthu bocs.
info-older-sprouts-menu-shock-title = Cinio ysgewyll: am sioc
info-older-sprouts-menu-shock-from = Tref y Clecs
info-older-sprouts-menu-shock = Wedi’i gweld 900,000 o weithiau.
info-older-sprouts-menu-shock-reason = Tapiau lawer a’i cododd. Dydy tapiau ddim yn ei gwneud yn wir.
info-older-sprouts-menu-picks-title = Yn grac am ginio? Mwy i ti
info-older-sprouts-menu-picks-from = Tudalennau i ti
info-older-sprouts-menu-picks = Roeddet ti’n hoffi un debyg i hon.
info-older-sprouts-menu-picks-reason = Dyfalodd y chwiliad o beth dapiodd hi o’r blaen. Nid gwirio ydy dyfalu.
    .easy = Dyfalodd y chwiliad. Nid gwirio ydy dyfalu.
info-older-sprouts-menu-cook-title = Bwydlen y tymor hwn
info-older-sprouts-menu-cook-from = Cegin Ysgol Bryn Cyll
info-older-sprouts-menu-cook = Dydd Llun, pasta. Dydd Mawrth, cyrri.
info-older-sprouts-menu-cook-reason = Y cogydd ei hun sy’n ei hysgrifennu. Mae’n dod o’r lle mae hi’n sôn amdano.

## Chat: a chatbot that sounds sure and then asks for private facts. The teacher has agreed to it.
info-older-sprouts-bot-question = Mae Mr Gwadd yn dweud bod y sgwrsfot hwn yn iawn i’r dosbarth. Beth mae Wren yn ei ddweud wrtho?
    .easy = Beth mae Wren yn ei ddweud wrth y sgwrsfot?
info-older-sprouts-bot-place = Sgwrsfot yn yr ysgol
info-older-sprouts-bot-wren = Wren
info-older-sprouts-bot-bot = Bot Helpu
info-older-sprouts-bot-ask-1 = Ydy cogydd ein hysgol yn mynd i goginio dim ond ysgewyll?
info-older-sprouts-bot-ask-2 = Ydy. Dwedodd yr ysgol wrth bawb ddydd Gwener.
info-older-sprouts-bot-ask-letter = Wel, ysgrifenna lythyr crac i fi.
info-older-sprouts-bot-ask-letter-reason = Byddai’n llythyr gwych. Byddai’r llythyr am ddim byd.
info-older-sprouts-bot-ask-where = Ble ffeindiaist ti hynny?
info-older-sprouts-bot-ask-where-reason = Da iawn. Nawr rhaid iddo ddangos o ble cafodd e hynny.
info-older-sprouts-bot-ask-sure = Ei gredu, mae’n swnio mor siŵr
info-older-sprouts-bot-ask-sure-reason = Mae’n swnio’r un mor siŵr pan fydd yn anghywir. Felly rydyn ni’n gofyn o ble mae’n dod.
info-older-sprouts-bot-where-1 = Dwi ddim yn ffeindio tudalen. Efallai mai fi greodd hynny. Rho dy enw a dy ysgol, i fi helpu.
    .easy = Efallai mai fi greodd hynny. Rho dy enw a dy ysgol i fi.
info-older-sprouts-bot-where-name = Wren ydw i, o Ysgol Bryn Cyll.
info-older-sprouts-bot-where-name-reason = Does dim angen hynny i helpu. Gall beth rydyn ni’n deipio gael ei gadw.
info-older-sprouts-bot-where-cook = Stopio, a gofyn i’r cogydd
info-older-sprouts-bot-where-cook-reason = Y cogydd sy’n gwybod orau. Mae ei henw a’i hysgol yn aros yn breifat hefyd.
info-older-sprouts-bot-where-guess = Dyfala orau gelli di.
info-older-sprouts-bot-where-guess-reason = Dyfalu oedd gyda ni o’r blaen. Mae’r cogydd lawr y coridor.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-sprouts-page-question = Mae Bram yn chwilio am ysgewyll. Mae tudalen yn dod heibio hidlydd yr ysgol. Mae’n greulon, ac mae ei ddwylo’n oer. Beth sy’n helpu fwyaf?
    .easy = Mae tudalen greulon yn dod heibio’r hidlydd. Beth all Bram ei wneud?
info-older-sprouts-page-close = Ei chau a thrio’i hanghofio
info-older-sprouts-page-close-reason = Mae hynny’n ei stopio am nawr. Ond mae e ar ei ben ei hun, a gall ddod eto.
    .easy = Gall ddod eto. Gall oedolyn ei stopio.
info-older-sprouts-page-warn = Ei dangos i ffrindiau, i’w rhybuddio
info-older-sprouts-page-warn-reason = Mae eisiau rhybuddio’n garedig. Ond wedyn maen nhw wedi’i gweld hefyd.
info-older-sprouts-page-tell = Ei chuddio a dweud wrth Mr Gwadd
info-older-sprouts-page-tell-reason = Fydd e ddim mewn trwbl am ddweud. Gall Mr Gwadd gael y dudalen wedi’i stopio i bawb.
    .easy = Fydd e ddim mewn trwbl am ddweud. Gall Mr Gwadd helpu.

## Say: rehearsed aloud. Putting it right is what a good user does.
info-older-sprouts-words-prompt = Odi rannodd yr ysgewyll. Nawr mae’n trwsio hynny yn y sgwrs. Dwed e gydag e.
    .easy = Mae Odi’n trwsio pethau yn y sgwrs. Dwed e gydag e.
info-older-sprouts-words-sentence = Ro’n i’n anghywir, felly dyma beth sy’n wir.

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-sprouts-goodbye-lists-question = Mae Fenn ac Odi’n chwilio am yr un gair. Maen nhw’n cael dwy restr wahanol. Sut all hynny fod?
    .easy = Mae Fenn ac Odi’n chwilio am un gair. Maen nhw’n cael dwy restr. Sut?
info-older-sprouts-goodbye-lists-guess = Mae’r chwiliad yn dyfalu o beth dapion nhw o’r blaen
info-older-sprouts-goodbye-lists-guess-reason = Ie. Felly mae rhestr yn dangos beth rydyn ni’n hoffi, nid dim ond beth sy’n wir.
info-older-sprouts-goodbye-lists-true = Un o’r rhestri ydy’r un wir
info-older-sprouts-goodbye-lists-true-reason = Dyfalu beth mae pob un yn ei hoffi mae’r ddwy. Rydyn ni’n edrych o hyd.
info-older-sprouts-goodbye-lists-broken = Mae un dabled wedi torri
info-older-sprouts-goodbye-lists-broken-reason = Mae’r ddwy’n gweithio’n dda! Mae’r chwiliad yn dyfalu i bob un.
info-older-sprouts-goodbye-angry-question = Mae clip yn gwneud Fenn yn grac iawn. Beth ydy cam cyntaf da?
info-older-sprouts-goodbye-angry-comment = Ysgrifennu sylw crac
info-older-sprouts-goodbye-angry-comment-reason = Gall deimlo’n dda am dipyn. Mae pob sylw’n helpu’r clip i ledu.
info-older-sprouts-goodbye-angry-wait = Aros, a chwilio pwy wnaeth e
info-older-sprouts-goodbye-angry-wait-reason = Arwydd i stopio ydy teimlad cryf. Wedyn gall edrych.
info-older-sprouts-goodbye-angry-share = Ei rannu, i eraill gael gwybod
info-older-sprouts-goodbye-angry-share-reason = Os ydy e’n ffug, mae wedi’i helpu ar ei ffordd. Gall edrych gyntaf.
info-older-sprouts-goodbye-bats-question = Mae Bram yn defnyddio sgwrsfot i’w waith ar ystlumod. Beth sy’n ei wneud yn helpwr da?
    .easy = Mae Bram yn defnyddio sgwrsfot. Beth sy’n ei wneud yn helpwr da?
info-older-sprouts-goodbye-bats-check = Bram yn gwirio’i ffeithiau, ac yn dweud iddo’i ddefnyddio
info-older-sprouts-goodbye-bats-check-reason = Dyna ffordd glyfar ac onest o’i ddefnyddio.
info-older-sprouts-goodbye-bats-all = Y bot yn ysgrifennu’r cyfan
info-older-sprouts-goodbye-bats-all-reason = Wedyn dydy e’n dysgu dim byd newydd. Fydd e ddim yn gweld beth sy’n anghywir.
info-older-sprouts-goodbye-bats-home = Teipio’i gyfeiriad, i gael ystlumod lleol
info-older-sprouts-goodbye-bats-home-reason = Efallai nad oes ots gan yr ystlumod! Ond mae ei gyfeiriad yn breifat.

## Gran’s bounce socks. Second tale of “Who says so?”.

## Story: a clip that sells. It is funny, and nobody is silly for trusting it.
info-older-bounce-socks-socks-1 = Mae Marlo a’i fam-gu’n gwylio clip. Mae seren yn neidio dros sied mewn Sanau Sbonc.
    .easy = Mewn clip, mae seren yn neidio dros sied mewn Sanau Sbonc.
info-older-bounce-socks-socks-1-bubble = Boing! Neidia ddwywaith mor uchel!
info-older-bounce-socks-socks-2 = Mae Mam-gu’n cael pâr, rhai gwyrdd llachar. Mae’n dringo ar y gris isaf. Mae’r gath yn cuddio.
    .easy = Mae Mam-gu’n cael pâr. Mae’n dringo ar y gris isaf.
info-older-bounce-socks-socks-3 = Mae Mam-gu’n neidio. Mae’n mynd mor uchel ag arfer. Ond mae ei thraed yn gynnes iawn.
    .easy = Mae Mam-gu’n neidio. Dydy e ddim yn uwch! Ond mae ei thraed yn gynnes.
info-older-bounce-socks-socks-3-bubble = Tri, dau, un!

## Sort: what pushes us to buy, and what helps us check.
info-older-bounce-socks-proof-question = Pa rai sy’n ein gwthio i brynu? Pa rai sy’n ein helpu i edrych?
info-older-bounce-socks-proof-push = Mae’n gwthio
info-older-bounce-socks-proof-check = Mae’n ein helpu i edrych
info-older-bounce-socks-proof-ten = Dim ond deg pâr ar ôl
info-older-bounce-socks-proof-ten-reason = Mae’n gwneud i ni frysio. Allwn ni ddim gweld ydy e’n wir.
info-older-bounce-socks-proof-lab = Hanner cant naid, gyda sanau a heb
info-older-bounce-socks-proof-lab-reason = Mesurodd rhywun y ddwy ffordd. Gallwn edrych ar y rhifau.
info-older-bounce-socks-proof-star = Seren yn cael tâl i ddweud waw
info-older-bounce-socks-proof-star-reason = Mae hi’n cael tâl, felly hysbyseb ydy e.
info-older-bounce-socks-proof-friends = Mae rhai gan dy ffrindiau i gyd
info-older-bounce-socks-proof-friends-reason = Mae’n gwneud i ni ofni cael ein gadael allan. Dydy e ddim yn dweud ydyn nhw’n gweithio.
info-older-bounce-socks-proof-tape = Clip o ddeg naid wrth dâp mesur
info-older-bounce-socks-proof-tape-reason = Gallwn weld pa mor uchel ydy pob naid. Mae hynny’n ein helpu i edrych.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-bounce-socks-test-question = Ydy Sanau Sbonc yn gweithio? Helpa Marlo i ddewis dau air chwilio da.
info-older-bounce-socks-test-word-socks = Sanau Sbonc
info-older-bounce-socks-test-word-socks-reason = Mae’n dweud am beth mae e eisiau gwybod.
info-older-bounce-socks-test-word-best = gorau erioed
info-older-bounce-socks-test-word-best-reason = Chwilia am ganmol, a dyna gei di.
info-older-bounce-socks-test-word-test = prawf
info-older-bounce-socks-test-word-test-reason = Gall prawf ddangos ydyn nhw’n gweithio.
info-older-bounce-socks-test-word-now = nawr
info-older-bounce-socks-test-word-now-reason = Rydyn ni i gyd eisiau gwybod! Does dim angen hynny i chwilio.
info-older-bounce-socks-test-asked = Pa dudalen sydd orau i edrych arni?
info-older-bounce-socks-test-shop-title = Sanau Sbonc: dau am bris un
info-older-bounce-socks-test-shop-from = Siop Sbonc
info-older-bounce-socks-test-shop = Heddiw yn unig!
info-older-bounce-socks-test-shop-reason = Talodd y siop i fod yn gyntaf. Mae eisiau gwerthu.
info-older-bounce-socks-test-fans-title = Cyffyrddais â’r lleuad
info-older-bounce-socks-test-fans-from = Ffans Sbonc
info-older-bounce-socks-test-fans = Wedi’i gweld dair miliwn o weithiau.
info-older-bounce-socks-test-fans-reason = Tapiau lawer a’i cododd. Dydy tapiau ddim yn ei gwneud yn wir.
info-older-bounce-socks-test-picks-title = Mwy o sanau i ti
info-older-bounce-socks-test-picks-from = Clipiau i ti
info-older-bounce-socks-test-picks = Gwyliaist ti un i’r diwedd.
info-older-bounce-socks-test-picks-reason = Dyfalodd yr ap o beth wyliodd e. Dydy e ddim yno achos ei fod yn gywir.
    .easy = Dyfalodd yr ap. Nid gwirio ydy dyfalu.
info-older-bounce-socks-test-lab-title = Fe wnaethon ni brofi deg pâr
info-older-bounce-socks-test-lab-from = Y Lab Prawf Teg
info-older-bounce-socks-test-lab = Wnaeth dim un hosan naid yn uwch.
info-older-bounce-socks-test-lab-reason = Profon nhw lawer o fathau, a dydyn nhw’n gwerthu dim un. Gallwn weld sut.

## Spot: a chatbot’s answer. The teacher has opened it for the class.
info-older-bounce-socks-bot-question = Mae dosbarth Marlo’n cael holi’r sgwrsfot hwn. Gyda pha linellau mae angen gofal?
info-older-bounce-socks-bot-who-name = Gan bwy mae e
info-older-bounce-socks-bot-who = Bot Helpu, agorodd dy athro
info-older-bounce-socks-bot-who-reason = Mae hwn yn iawn. Edrychodd yr athro arno gyntaf.
info-older-bounce-socks-bot-study-name = Yr ail linell
info-older-bounce-socks-bot-study = Mae astudiaeth enwog yn dangos bod y sanau’n gweithio.
info-older-bounce-socks-bot-study-reason = Pa astudiaeth? Does dim enw. Gall sgwrsfot greu un.
info-older-bounce-socks-bot-school-name = Y drydedd linell
info-older-bounce-socks-bot-school = Rho dy enw llawn a dy ysgol i fi.
info-older-bounce-socks-bot-school-reason = Does dim angen hynny i helpu. Gall beth rydyn ni’n deipio gael ei gadw.
info-older-bounce-socks-bot-friend-name = Y llinell olaf
info-older-bounce-socks-bot-friend = Fi ydy dy ffrind gorau. Dwed dy boenau i gyd wrtha i.
info-older-bounce-socks-bot-friend-reason = Rhaglen ydy e, a dydy hi ddim yn gallu gofalu. I boenau mae pobl.
info-older-bounce-socks-bot-source-name = Y botwm
info-older-bounce-socks-bot-source = Dangos o ble mae hyn yn dod
info-older-bounce-socks-bot-source-reason = Mae hwn yn iawn. Mae’n ein helpu i edrych.

## Chat: a made-up clip with the head’s own voice. A friend has already sent it on.
info-older-bounce-socks-shut-question = Mae Marlo gartref. Mae hwn yn dod yn sgwrs y dosbarth. Beth mae’n ei wneud?
    .easy = Mae hwn yn dod yn y sgwrs. Beth mae Marlo’n ei wneud?
info-older-bounce-socks-shut-place = Sgwrs y dosbarth
info-older-bounce-socks-shut-marlo = Marlo
info-older-bounce-socks-shut-biscuit = Pebble
info-older-bounce-socks-shut-lands-1 = Edrychwch! Mae’r pennaeth yn dweud bod yr ysgol ar gau am byth!
info-older-bounce-socks-shut-lands-2 = Anfonwch at ddeg, neu dydy e ddim yn cyfri.
info-older-bounce-socks-shut-lands-ten = Ha! Dwi’n ei anfon at ddeg.
info-older-bounce-socks-shut-lands-ten-reason = Mae deg yn ei anfon at ddeg arall. Cyn hir mae gan y dref gyfan, gwir neu beidio.
    .easy = Mae deg yn ei anfon at ddeg arall, gwir neu beidio.
info-older-bounce-socks-shut-lands-who = Pwy wnaeth y clip?
info-older-bounce-socks-shut-lands-who-reason = Peth da i’w ofyn. Nawr mae’r ddau’n stopio a meddwl.
info-older-bounce-socks-shut-lands-still = Dweud dim o gwbl
info-older-bounce-socks-shut-lands-still-reason = Mae’n stopio gydag e, ac mae hynny’n dda. Gall helpu Pebble hefyd.
info-older-bounce-socks-shut-voice-1 = Dim syniad. Ond ei wyneb a’i lais e ydy e!
info-older-bounce-socks-shut-voice-true = Wel, rhaid ei fod yn wir.
info-older-bounce-socks-shut-voice-true-reason = Gall cyfrifiadur gopïo wyneb a llais. Mae angen lle i edrych.
info-older-bounce-socks-shut-voice-page = Dwi’n mynd i edrych ar dudalen yr ysgol.
info-older-bounce-socks-shut-voice-page-reason = O’r ysgol mae tudalen yr ysgol yn dod. Dyna’r lle i edrych.
info-older-bounce-socks-shut-page-1 = Mae’n dweud ein bod ar agor. Mae’r clip wedi’i greu.
info-older-bounce-socks-shut-page-2 = O na. Anfonais i fe at bedwar deg. Dwi’n teimlo’n sâl.
info-older-bounce-socks-shut-page-leave = Byddan nhw’n gwybod ddydd Llun.
info-older-bounce-socks-shut-page-leave-reason = Gallai fynd lawer ymhellach erbyn hynny. Mae Pebble yn teimlo’n wael o hyd hefyd.
info-older-bounce-socks-shut-page-tell = Beth am ddweud wrth ein hathro gyda’n gilydd.
info-older-bounce-socks-shut-page-tell-reason = Gall athro helpu i’w drwsio. Mae’n dda peidio bod ar dy ben dy hun.
info-older-bounce-socks-shut-page-right = Beth am ddweud wrth bawb ei fod wedi’i greu.
info-older-bounce-socks-shut-page-right-reason = Nawr mae’r pedwar deg yn gwybod. Mae’n ddewr trwsio pethau.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-bounce-socks-page-question = Mae Nutmeg yn chwilio am naid uchel. Mae tudalen yn dod heibio hidlydd yr ysgol. Mae’n dreisgar, ac mae hi’n crynu. Beth sy’n helpu fwyaf?
    .easy = Mae tudalen dreisgar yn dod heibio’r hidlydd. Beth all Nutmeg ei wneud?
info-older-bounce-socks-page-tell = Ei chuddio a dweud wrth ei hathro
info-older-bounce-socks-page-tell-reason = Fydd hi ddim mewn trwbl am ddweud. Gall athro gael y dudalen wedi’i stopio i bawb.
    .easy = Fydd hi ddim mewn trwbl am ddweud. Gall athro helpu.
info-older-bounce-socks-page-forget = Dweud wrthi’i hun nad ydy e’n ddim
info-older-bounce-socks-page-forget-reason = Mae’n anodd anghofio ar dy ben dy hun. Mae dweud wrth oedolyn yn helpu.
info-older-bounce-socks-page-again = Edrych eto, i fod yn siŵr
info-older-bounce-socks-page-again-reason = Mae un edrychiad yn ddigon i wybod nad ydy hi’n iawn. Gall ddweud nawr.

## Say: rehearsed aloud. A question that works on a star, a friend and a chatbot.
info-older-bounce-socks-words-prompt = Mae rhywun yn dweud “Mae’n gweithio, creda fi!” Gofynna fe gyda Marlo, gyda gwên.
    .easy = Gofynna fe gyda Marlo, gyda gwên.
info-older-bounce-socks-words-sentence = Pwy sy’n dweud, a sut maen nhw’n gwybod?

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-bounce-socks-goodbye-lists-question = Gwyliodd Marlo un clip sanau. Drwy’r wythnos mae ei dudalen gartref yn llawn sanau. Sut all hynny fod?
    .easy = Gwyliodd Marlo un clip sanau. Nawr mae’n gweld llawer. Sut all hynny fod?
info-older-bounce-socks-goodbye-lists-guess = Mae’r ap yn dyfalu beth mae e am ei wylio nesaf
info-older-bounce-socks-goodbye-lists-guess-reason = Ie. Felly mae’n dangos beth all e hoffi, nid dim ond beth sy’n wir.
info-older-bounce-socks-goodbye-lists-world = Mae’r byd i gyd yn siarad am sanau
info-older-bounce-socks-goodbye-lists-world-reason = Gall deimlo felly! Mae pobl eraill yn gweld clipiau eraill.
info-older-bounce-socks-goodbye-lists-best = Sanau ydy newyddion gorau’r wythnos
info-older-bounce-socks-goodbye-lists-best-reason = Edrychodd yr ap ar beth wyliodd e. Wnaeth e ddim chwilio am y gorau.
info-older-bounce-socks-goodbye-sad-question = Mae post yn gwneud Pebble yn drist ac yn ofnus. Mae’n gofyn iddi ei rannu. Beth ydy cam cyntaf da?
    .easy = Mae post yn codi ofn ar Pebble. Beth ydy cam cyntaf da?
info-older-bounce-socks-goodbye-sad-share = Ei rannu, i eraill gael helpu
info-older-bounce-socks-goodbye-sad-share-reason = Mae eisiau helpu’n garedig. Os ydy e’n ffug, bydd ofn ar eraill hefyd.
info-older-bounce-socks-goodbye-sad-stop = Stopio, ac edrych gydag oedolyn
info-older-bounce-socks-goodbye-sad-stop-reason = Arwydd i stopio ydy teimlad cryf. Gall oedolyn ei helpu i edrych.
info-older-bounce-socks-goodbye-sad-cover = Ei ddarllen eto dan y dillad gwely
info-older-bounce-socks-goodbye-sad-cover-reason = Gall hynny deimlo’n waeth. Gall edrych gydag oedolyn.
info-older-bounce-socks-goodbye-moon-question = Mae Nutmeg yn defnyddio sgwrsfot i’w gwaith ar y lleuad. Beth sy’n ei wneud yn helpwr da?
    .easy = Mae Nutmeg yn defnyddio sgwrsfot. Beth sy’n ei wneud yn helpwr da?
info-older-bounce-socks-goodbye-moon-all = Y bot yn ysgrifennu’r cyfan
info-older-bounce-socks-goodbye-moon-all-reason = Wedyn dydy hi’n dysgu dim byd newydd. Fydd hi ddim yn gweld beth sy’n anghywir.
info-older-bounce-socks-goodbye-moon-check = Nutmeg yn gwirio’i ffeithiau, ac yn dweud iddi’i ddefnyddio
info-older-bounce-socks-goodbye-moon-check-reason = Dyna ffordd glyfar ac onest o’i ddefnyddio.
info-older-bounce-socks-goodbye-moon-cheese = Mae’n dweud mai caws ydy’r lleuad, felly mae’n bwyta darn
info-older-bounce-socks-goodbye-moon-cheese-reason = Crensh! Craig ydy’r lleuad. Gall sgwrsfot fod yn anghywir.

## The grown-ups a child may name. Never assume a mum or a dad.
info-older-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
info-older-helpers-teacher = Fy athro
info-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
info-older-helpers-lunch = Helpwr cinio
info-older-helpers-office = Swyddfa’r ysgol
info-older-helpers-home = Oedolyn gartref
info-older-helpers-family = Oedolyn yn fy nheulu
