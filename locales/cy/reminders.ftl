# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/reminders.ftl and ../README.md.

## A0: wants to be safe, and knows that others may see
reminder-who-sees-younger = Gall pobl eraill weld beth dwi’n wneud.
reminder-who-sees-younger-question = Pwy all weld fy ngwaith yma?
reminder-who-sees-younger-answer = Fy athro a fy ysgol.
reminder-who-sees-older = Gall pobl eraill weld beth dwi’n wneud ar gyfrifiadur.
reminder-who-sees-older-question = Pwy all weld beth wyt ti’n wneud ar gyfrifiadur yr ysgol?
reminder-who-sees-older-answer = Dy athro a’r ysgol. Mae’n helpu i’n cadw ni’n ddiogel.
reminder-it-can-stay-younger = Gall beth dwi’n ei anfon aros yno.
reminder-it-can-stay-younger-question = Alla i ei gael yn ôl bob tro?
reminder-it-can-stay-younger-answer = Na, gall rhywun ei gadw.
reminder-it-can-stay-older = Gall beth sy’n mynd ar-lein aros a chael ei gopïo.
reminder-it-can-stay-older-question = Rwyt ti’n dileu neges. Ydy hi wedi mynd am byth?
reminder-it-can-stay-older-answer = Efallai ddim. Gall rhywun fod wedi cadw copi.
reminder-who-hears-younger = Gall eraill fy ngweld a fy nghlywed.
reminder-who-hears-younger-question = Pwy all fy nghlywed ar alwad?
reminder-who-hears-younger-answer = Pawb ar yr alwad.
reminder-who-hears-older = Gall eraill fy ngweld a fy nghlywed ar alwad neu mewn gêm.
reminder-who-hears-older-question = Pwy all glywed beth wyt ti’n ddweud mewn gêm?
reminder-who-hears-older-answer = Pawb sy’n chwarae, a’r bobl yn eu hymyl.

## A1: keeps the password secret
reminder-password-key-younger = Dwi’n cadw fy nghyfrinair yn gyfrinach.
reminder-password-key-younger-question = Beth os ydy fy ffrind gorau’n gofyn?
reminder-password-key-younger-answer = Dwi’n dweud na, ac rydyn ni’n dal yn ffrindiau.
reminder-password-key-older = Dwi’n cadw fy nghyfrinair yn gyfrinach.
reminder-password-key-older-question = Mae ffrind da yn gofyn am dy gyfrinair. Beth wyt ti’n ddweud?
reminder-password-key-older-answer = “Sori, na.” Gallwch chi fod yn ffrindiau da o hyd.
reminder-log-off-younger = Dwi’n allgofnodi ar ôl gorffen.
reminder-log-off-younger-question = Beth os dwi’n anghofio allgofnodi?
reminder-log-off-younger-answer = Gall rhywun arall ddefnyddio fy nhudalen.
reminder-log-off-older = Dwi’n allgofnodi pan dwi wedi gorffen.
reminder-log-off-older-question = Rwyt ti’n gadael heb allgofnodi. Beth allai ddigwydd?
reminder-log-off-older-answer = Gallai rhywun anfon pethau yn dy enw di.
reminder-look-away-younger = Dwi’n edrych i ffwrdd pan wyt ti’n mewngofnodi.
reminder-look-away-younger-question = Ble alla i edrych?
reminder-look-away-younger-answer = Ar y wal neu ar fy sgidiau.
reminder-look-away-older = Dwi’n edrych i ffwrdd pan fydd rhywun yn teipio cyfrinair.
reminder-look-away-older-question = Fe welaist ti gyfrinair ar ddamwain. Beth nawr?
reminder-look-away-older-answer = Dwed wrthyn nhw. Gall oedolyn helpu i’w newid.
reminder-game-password-younger = Dwi ddim yn rhannu cyfrineiriau gemau.
reminder-game-password-younger-question = Beth os bydd chwaraewr yn gofyn?
reminder-game-password-younger-answer = Dwi’n dweud na ac yn dweud wrth oedolyn.
reminder-game-password-older = Dwi ddim yn rhannu cyfrineiriau gemau, ddim hyd yn oed am wobr.
reminder-game-password-older-question = Mae chwaraewr yn cynnig arian gêm am dy gyfrinair. Beth wyt ti’n wneud?
reminder-game-password-older-answer = Dwed na, cadwa’r neges, a dwed wrth oedolyn.

## A2: opens only pages the teacher has said are okay
reminder-teacher-page-younger = Dwi’n agor y tudalennau mae fy athro’n eu dewis.
reminder-teacher-page-younger-question = Beth os bydd tudalen newydd yn neidio allan?
reminder-teacher-page-younger-answer = Dwi’n stopio ac yn gofyn.
reminder-teacher-page-older = Dim ond tudalennau mae fy athro’n dweud sy’n iawn dwi’n eu hagor.
reminder-teacher-page-older-question = Mae dolen yn mynd â ti i dudalen newydd. Beth wyt ti’n wneud?
reminder-teacher-page-older-answer = Stopia yno, a gofynna cyn mynd ymlaen.
reminder-adverts-younger = Dwi ddim yn tapio hysbysebion.
reminder-adverts-younger-question = Beth os ydy blwch yn dweud fy mod i’n ennill?
reminder-adverts-younger-answer = Tric ydy e, felly dwi’n gofyn.
reminder-adverts-older = Dwi ddim yn clicio ar hysbysebion na gwobrau.
reminder-adverts-older-question = Mae blwch yn dweud dy fod wedi ennill ffôn. Beth ydy e?
reminder-adverts-older-answer = Hysbyseb neu dric ydy e. Caea fe, neu gofynna.
reminder-look-first-younger = Dwi’n edrych cyn tapio.
reminder-look-first-younger-question = Ai’r un ar y top sydd orau bob tro?
reminder-look-first-younger-answer = Na, gall yr un ar y top fod yn hysbyseb.
reminder-look-first-older = Dwi’n darllen y canlyniadau cyn clicio.
reminder-look-first-older-question = Ai’r canlyniad cyntaf sydd orau bob tro?
reminder-look-first-older-answer = Na. Gall fod yn hysbyseb. Darllena rai yn gyntaf.
reminder-new-file-younger = Dwi’n gofyn cyn agor ffeil.
reminder-new-file-younger-question = Beth os dwi ddim yn ei nabod?
reminder-new-file-younger-answer = Dwi’n ei gadael ac yn gofyn.
reminder-new-file-older = Dwi’n gofyn cyn agor ffeil mewn ebost.
reminder-new-file-older-question = Mae ffeil annisgwyl yn cyrraedd. Beth nawr?
reminder-new-file-older-answer = Gad hi ar gau, a gofynna i dy athro.

## A3: tells about anything scary or uncomfortable
reminder-scary-page-younger = Dwi’n dweud os ydy tudalen yn codi ofn.
reminder-scary-page-younger-question = Beth dwi’n ei wneud gyntaf?
reminder-scary-page-younger-answer = Dwi’n cuddio’r sgrin ac yn dweud.
reminder-scary-page-older = Dwi’n dweud wrth fy athro os ydy tudalen yn teimlo’n annifyr.
reminder-scary-page-older-question = Mae tudalen yn gwneud i dy fol deimlo’n od. Beth wyt ti’n wneud?
reminder-scary-page-older-answer = Cuddia’r sgrin, a dwed wrth oedolyn.
reminder-bad-feeling-younger = Dwi’n dweud os ydy e’n teimlo’n wael.
reminder-bad-feeling-younger-question = Wrth bwy alla i ddweud yn yr ysgol?
reminder-bad-feeling-younger-answer = Unrhyw oedolyn dwi’n ymddiried ynddo.
reminder-bad-feeling-older = Dwi’n dweud wrth fy athro os oes rhywbeth ar-lein yn teimlo’n anghywir.
reminder-bad-feeling-older-question = Wrth bwy allet ti ddweud yn yr ysgol heddiw?
reminder-bad-feeling-older-answer = Unrhyw oedolyn rwyt ti’n ymddiried ynddo. Mae mwy nag un.
reminder-past-the-filter-younger = Dwi’n dweud os daw tudalen wael.
reminder-past-the-filter-younger-question = Ai fi sydd ar fai?
reminder-past-the-filter-younger-answer = Na, dwi’n ei chuddio ac yn dweud.
reminder-past-the-filter-older = Dwi’n dweud os daw rhywbeth heibio hidlydd yr ysgol.
reminder-past-the-filter-older-question = Roeddet ti’n chwilio am anifail anwes. Daeth tudalen gas. Beth nawr?
reminder-past-the-filter-older-answer = Cuddia hi a dwed. Nid ti sydd ar fai.
reminder-told-not-to-tell-younger = Dwi’n dweud os oes rhywun yn dweud peidio.
reminder-told-not-to-tell-younger-question = Beth os ydyn nhw’n dweud ei fod yn gyfrinach?
reminder-told-not-to-tell-younger-answer = Dwi’n dal i ddweud wrth oedolyn.
reminder-told-not-to-tell-older = Dwi’n dweud, hyd yn oed os bydd rhywun yn gofyn am gadw cyfrinach.
reminder-told-not-to-tell-older-question = Mae rhywun ar-lein yn dweud “Paid â dweud wrth neb.” Beth wyt ti’n wneud?
reminder-told-not-to-tell-older-answer = Dwed yn syth wrth oedolyn rwyt ti’n ymddiried ynddo.

## A4: keeps messages polite
reminder-kind-words-younger = Dwi’n anfon geiriau caredig.
reminder-kind-words-younger-question = Sut alla i weld ydyn nhw’n garedig?
reminder-kind-words-younger-answer = Dwi’n eu darllen cyn anfon.
reminder-kind-words-older = Dwi’n gwneud yn siŵr bod fy negeseuon yn garedig ac yn gwrtais.
reminder-kind-words-older-question = Sut alli di edrych dros neges cyn ei hanfon?
reminder-kind-words-older-answer = Darllena hi fel petai wedi dod atat ti.
reminder-kind-on-a-call-younger = Dwi’n cymryd tro ar alwad.
reminder-kind-on-a-call-younger-question = Sut dwi’n dangos fy mod i’n gwrando?
reminder-kind-on-a-call-younger-answer = Dwi’n edrych, yn aros, wedyn yn siarad.
reminder-kind-on-a-call-older = Dwi’n gwrtais ar alwad fideo.
reminder-kind-on-a-call-older-question = Sut alli di ddangos dy fod yn gwrando?
reminder-kind-on-a-call-older-answer = Edrycha i fyny, arhosa dy dro, a thawela dy sain.
reminder-kind-player-younger = Dwi’n chwarae’n deg ac yn garedig.
reminder-kind-player-younger-question = Beth alla i ddweud pan dwi’n colli?
reminder-kind-player-younger-answer = Galla i ddweud “Gêm dda!”
reminder-kind-player-older = Dwi’n chwarae’n deg ac yn aros yn garedig wrth golli.
reminder-kind-player-older-question = Mae rhywun yn dy dîm yn gwneud camgymeriad. Beth alli di ddweud?
reminder-kind-player-older-answer = “Cynnig da!” Mae geiriau caredig yn cadw’r hwyl.
reminder-a-joke-for-all-younger = Mae jôc yn hwyl i ni i gyd.
reminder-a-joke-for-all-younger-question = Beth os ydy fy ffrind yn edrych yn drist?
reminder-a-joke-for-all-younger-answer = Dwi’n stopio ac yn dweud sori.
reminder-a-joke-for-all-older = Dim ond jôc ydy jôc os ydy pawb yn chwerthin.
reminder-a-joke-for-all-older-question = Dydy dy ffrind ddim yn chwerthin. Beth wyt ti’n wneud?
reminder-a-joke-for-all-older-answer = Stopia, dwed sori, a gwna’n siŵr eu bod nhw’n iawn.

## A5: tells about a nasty message
reminder-mean-message-younger = Dwi’n dweud am eiriau cas.
reminder-mean-message-younger-question = Pwy sy’n fy helpu gyda geiriau cas?
reminder-mean-message-younger-answer = Gall fy athro fy helpu.
reminder-mean-message-older = Dwi’n dweud wrth fy athro os dwi’n cael neges gas.
reminder-mean-message-older-question = Rwyt ti’n cael neges gas yn yr ysgol. Wrth bwy wyt ti’n dweud?
reminder-mean-message-older-answer = Dy athro, neu unrhyw oedolyn yma. Nid ti sydd ar fai.
reminder-help-a-friend-younger = Dwi’n helpu fy ffrind i ddweud.
reminder-help-a-friend-younger-question = Beth os ydy fy ffrind yn cael geiriau cas?
reminder-help-a-friend-younger-answer = Rydyn ni’n mynd i ddweud wrth oedolyn.
reminder-help-a-friend-older = Dwi’n helpu ffrind sy’n cael negeseuon cas.
reminder-help-a-friend-older-question = Mae ffrind yn gofyn i ti beidio dweud. Beth wyt ti’n wneud?
reminder-help-a-friend-older-answer = Cer gyda nhw at oedolyn. Rwyt ti’n helpu.
reminder-telling-helps-younger = Dwi’n dweud os ydy chwaraewr yn gas.
reminder-telling-helps-younger-question = Ydy dweud yn ddrwg?
reminder-telling-helps-younger-answer = Na, mae’n ein cadw ni’n saff.
reminder-telling-helps-older = Dwi’n dweud os ydy rhywun yn gas mewn gêm neu ar alwad.
reminder-telling-helps-older-question = Ai cario clecs ydy dweud wrth oedolyn?
reminder-telling-helps-older-answer = Na. Mae dweud yn cadw pobl yn ddiogel.

## A6: does not reply to a nasty message
reminder-no-reply-younger = Dwi ddim yn ateb geiriau cas.
reminder-no-reply-younger-question = Beth alla i ei wneud yn lle hynny?
reminder-no-reply-younger-answer = Dwi’n eu gadael ac yn dweud.
reminder-no-reply-older = Dwi ddim yn ateb neges gas.
reminder-no-reply-older-question = Beth allai ddigwydd os wyt ti’n ateb?
reminder-no-reply-older-answer = Gall gario ymlaen. Cadwa hi, a dangosa i oedolyn.
reminder-keep-it-to-show-younger = Dwi’n cadw geiriau cas i’w dangos.
reminder-keep-it-to-show-younger-question = I bwy dwi’n eu dangos?
reminder-keep-it-to-show-younger-answer = Dwi’n eu dangos i fy athro.
reminder-keep-it-to-show-older = Dwi’n cadw neges gas i’w dangos i oedolyn.
reminder-keep-it-to-show-older-question = Beth wyt ti’n wneud cyn blocio rhywun?
reminder-keep-it-to-show-older-answer = Cadwa’r neges a dwed. Mae oedolyn yn dy helpu i flocio.
reminder-leave-the-game-younger = Dwi’n stopio pan fydd gêm yn troi’n gas.
reminder-leave-the-game-younger-question = Beth dwi’n wneud wedyn?
reminder-leave-the-game-younger-answer = Dwi’n dweud wrth oedolyn.
reminder-leave-the-game-older = Dwi’n gadael gêm neu sgwrs sy’n troi’n gas.
reminder-leave-the-game-older-question = Rwyt ti wedi gadael y sgwrs. Beth nesaf?
reminder-leave-the-game-older-answer = Dwed wrth oedolyn. Gallan nhw ddweud wrth y bobl sy’n ei rhedeg.

## A7: gives phone number and address to nobody online
reminder-phone-and-home-younger = Mae fy rhif ffôn a fy nghartref yn breifat.
reminder-phone-and-home-younger-question = Beth os ydy gêm yn gofyn amdanyn nhw?
reminder-phone-and-home-younger-answer = Dwi’n dweud na ac yn dweud wrth oedolyn.
reminder-phone-and-home-older = Dwi ddim yn rhoi fy rhif ffôn na fy nghyfeiriad ar-lein.
reminder-phone-and-home-older-question = Mae ffurflen yn gofyn am dy gyfeiriad. Beth wyt ti’n wneud?
reminder-phone-and-home-older-answer = Gad hi’n wag, a gofynna i oedolyn.
reminder-friends-home-younger = Mae cartref fy ffrind yn breifat hefyd.
reminder-friends-home-younger-question = Beth os bydd rhywun yn gofyn ble mae e?
reminder-friends-home-younger-answer = Dwi ddim yn dweud ble, ac yn dweud wrth oedolyn.
reminder-friends-home-older = Dwi’n cadw manylion pobl eraill yn breifat hefyd.
reminder-friends-home-older-question = Mae rhywun yn gofyn ble mae dy ffrind yn byw. Beth wyt ti’n ddweud?
reminder-friends-home-older-answer = “Dwi ddim yn rhannu hynny.” Wedyn dwed wrth oedolyn.
reminder-clues-behind-me-younger = Dwi’n cadw fy stryd allan o luniau.
reminder-clues-behind-me-younger-question = Beth all ddangos ble dwi’n byw?
reminder-clues-behind-me-younger-answer = Fy nrws a fy stryd.
reminder-clues-behind-me-older = Gall llun neu alwad ddangos ble dwi’n byw.
reminder-clues-behind-me-older-question = Pa gliwiau allai fod y tu ôl i ti?
reminder-clues-behind-me-older-answer = Arwydd stryd, rhif tŷ neu fathodyn ysgol.

## A8: emails only people known, or agreed
reminder-known-name-younger = Dwi’n ebostio pobl dwi’n eu nabod.
reminder-known-name-younger-question = Beth os ydy’r enw’n newydd?
reminder-known-name-younger-answer = Dwi’n gofyn yn gyntaf.
reminder-known-name-older = Dim ond pobl dwi’n eu nabod dwi’n eu hebostio.
reminder-known-name-older-question = Dwyt ti ddim yn nabod enw’r anfonwr. Beth wyt ti’n wneud?
reminder-known-name-older-answer = Paid â’i agor. Gofynna i dy athro.
reminder-check-the-name-younger = Dwi’n edrych ar yr enw cyn anfon.
reminder-check-the-name-younger-question = Beth os dwi’n dewis yr enw anghywir?
reminder-check-the-name-younger-answer = Dwi’n dweud wrth fy athro.
reminder-check-the-name-older = Dwi’n edrych at bwy mae neges yn mynd cyn ei hanfon.
reminder-check-the-name-older-question = Rwyt ti’n teipio un llythyren anghywir. I ble allai hi fynd?
reminder-check-the-name-older-answer = At rywun dwyt ti ddim yn ei nabod. Felly edrycha ddwywaith.
reminder-known-people-younger = Dwi’n ysgrifennu at bobl dwi’n eu nabod.
reminder-known-people-younger-question = Beth os bydd enw newydd yn dweud helô?
reminder-known-people-younger-answer = Dwi’n stopio ac yn gofyn i fy athro.
reminder-known-people-older = Dim ond at bobl dwi’n eu nabod dwi’n ysgrifennu.
reminder-known-people-older-question = Mae rhywun newydd yn dweud helô. Beth wyt ti’n wneud?
reminder-known-people-older-answer = Paid ag ateb eto. Gofynna i dy athro yn gyntaf.

## A9: uses only the school’s accounts
reminder-school-email-younger = Dwi’n defnyddio ebost yr ysgol yma.
reminder-school-email-younger-question = Pwy sy’n gofalu amdano?
reminder-school-email-younger-answer = Fy ysgol sy’n gofalu amdano.
reminder-school-email-older = Dim ond ebost yr ysgol dwi’n ei ddefnyddio yma.
reminder-school-email-older-question = Beth all yr ysgol ei wneud os ydy ebost yn dy boeni?
reminder-school-email-older-answer = Gall oedolyn ei weld a dy helpu.
reminder-my-own-login-younger = Dwi’n mewngofnodi gyda fy enw fy hun.
reminder-my-own-login-younger-question = Ga i ddefnyddio enw fy ffrind?
reminder-my-own-login-younger-answer = Na, dwi’n defnyddio f’un i.
reminder-my-own-login-older = Dwi’n defnyddio fy mewngofnod ysgol i a neb arall.
reminder-my-own-login-older-question = Rwyt ti wedi anghofio d’un di. Mae ffrind yn cynnig un. Beth nawr?
reminder-my-own-login-older-answer = Dwed diolch, a gofynna i dy athro.

## A10: talks to the teacher before using the internet
reminder-ask-first-younger = Dwi’n gofyn cyn mynd ar-lein.
reminder-ask-first-younger-question = I bwy dwi’n gofyn yma?
reminder-ask-first-younger-answer = Dwi’n gofyn i fy athro.
reminder-ask-first-older = Dwi’n siarad â fy athro cyn defnyddio rhywbeth newydd.
reminder-ask-first-older-question = Rwyt ti’n ffeindio gêm newydd. Beth sy’n dod gyntaf?
reminder-ask-first-older-answer = Gofynna i oedolyn edrych arni gyda ti.
reminder-ask-before-a-call-younger = Dwi’n gofyn cyn dechrau galwad.
reminder-ask-before-a-call-younger-question = Beth os bydd rhywun yn fy ffonio i?
reminder-ask-before-a-call-younger-answer = Dwi’n gofyn cyn ateb.
reminder-ask-before-a-call-older = Dwi’n gofyn cyn gwneud neu ateb galwad fideo.
reminder-ask-before-a-call-older-question = Mae galwad yn dod o enw newydd. Beth wyt ti’n wneud?
reminder-ask-before-a-call-older-answer = Paid ag ateb. Galwa dy athro.
reminder-ask-before-buying-younger = Dwi’n gofyn cyn prynu mewn gemau.
reminder-ask-before-buying-younger-question = Beth os ydy e’n dweud “Pryna nawr”?
reminder-ask-before-buying-younger-answer = Dwi’n stopio ac yn gofyn i oedolyn.
reminder-ask-before-buying-older = Dwi’n gofyn cyn prynu neu lawrlwytho dim.
reminder-ask-before-buying-older-question = Mae gêm yn dweud “Heddiw yn unig!” Beth mae’n ei wneud?
reminder-ask-before-buying-older-answer = Mae’n dy frysio di. Stopia, a gofynna i oedolyn.

## A11: keeps name, home and school private
reminder-made-up-name-younger = Dwi’n defnyddio enw gwneud mewn gêm.
reminder-made-up-name-younger-question = Beth ydy enw da?
reminder-made-up-name-younger-answer = Un sydd ddim yn dweud fy enw i.
reminder-made-up-name-older = Dwi’n defnyddio enw gwneud mewn gemau a sgyrsiau.
reminder-made-up-name-older-question = Ydy “Sam-Elm-School” yn enw da i chwaraewr?
reminder-made-up-name-older-answer = Na. Mae’n dangos enw ac ysgol.
reminder-small-facts-younger = Mae fy enw a fy ysgol yn breifat.
reminder-small-facts-younger-question = Ga i eu teipio ar dudalen newydd?
reminder-small-facts-younger-answer = Na, dwi’n gofyn i fy athro yn gyntaf.
reminder-small-facts-older = Gall ffeithiau bach gyda’i gilydd ddangos pwy ydw i.
reminder-small-facts-older-question = Pa ffeithiau wyt ti’n eu cadw’n breifat ar-lein?
reminder-small-facts-older-answer = Dy enw, dy gartref, dy ysgol a dy glybiau.

## A12: puts no photographs of self online
reminder-photos-are-private-younger = Dwi’n cadw lluniau ohono i’n breifat.
reminder-photos-are-private-younger-question = Ga i roi un ar-lein?
reminder-photos-are-private-younger-answer = Na, dwi’n gofyn i oedolyn.
reminder-photos-are-private-older = Dwi ddim yn uwchlwytho lluniau ohono i.
reminder-photos-are-private-older-question = Beth all eraill ei wneud â llun ar-lein?
reminder-photos-are-private-older-answer = Ei gopïo, ei newid neu ei basio ymlaen.
reminder-ask-before-a-photo-younger = Dwi’n gofyn cyn tynnu dy lun.
reminder-ask-before-a-photo-younger-question = Beth os ydy fy ffrind yn dweud na?
reminder-ask-before-a-photo-younger-answer = Wedyn dwi ddim yn ei dynnu.
reminder-ask-before-a-photo-older = Dwi’n gofyn cyn tynnu llun rhywun.
reminder-ask-before-a-photo-older-question = Mae dy ffrind yn dweud na i lun. Beth wyt ti’n wneud?
reminder-ask-before-a-photo-older-answer = Rho’r camera i lawr. Na ydy na.

## A13: never agrees to meet somebody known only online
reminder-no-meeting-younger = Dwi ddim yn cwrdd â phobl o’r we.
reminder-no-meeting-younger-question = Beth os bydd rhywun yn gofyn?
reminder-no-meeting-younger-answer = Dwi’n dweud na ac yn dweud wrth oedolyn.
reminder-no-meeting-older = Dwi byth yn cytuno i gwrdd â rhywun dwi ond yn ei nabod ar-lein.
reminder-no-meeting-older-question = Mae chwaraewr eisiau cwrdd yn y parc. Beth wyt ti’n wneud?
reminder-no-meeting-older-answer = Dwed na. Cadwa fe i’w ddangos. Dwed wrth oedolyn.
reminder-who-is-it-really-younger = Alla i ddim gweld pwy ydy e ar-lein.
reminder-who-is-it-really-younger-question = Sut alla i fod yn siŵr?
reminder-who-is-it-really-younger-answer = Alla i ddim, felly dwi’n gofyn.
reminder-who-is-it-really-older = Efallai nad ydy pobl ar-lein pwy maen nhw’n ei ddweud.
reminder-who-is-it-really-older-question = Mae rhywun yn dweud ei fod yn ddeg oed hefyd. Alli di fod yn siŵr?
reminder-who-is-it-really-older-answer = Na. Gall unrhyw un deipio hynny.
reminder-no-private-chat-younger = Dwi’n aros lle gall fy athro weld.
reminder-no-private-chat-younger-question = Beth os ydy rhywun eisiau dim ond fi?
reminder-no-private-chat-younger-answer = Dwi’n dweud na ac yn dweud wrth oedolyn.
reminder-no-private-chat-older = Dwi’n aros mewn sgyrsiau mae fy athro’n gwybod amdanyn nhw.
reminder-no-private-chat-older-question = Mae rhywun yn dy wahodd i sgwrs breifat. Beth wyt ti’n wneud?
reminder-no-private-chat-older-answer = Arhosa lle’r wyt ti, a dwed wrth oedolyn.
