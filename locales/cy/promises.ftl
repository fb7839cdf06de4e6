# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/promises.ftl and ../README.md.

## A0 Wants to be safe; knows that others may see what is done on the computer
promise-a0-younger = Dwi eisiau bod yn saff ar sgrin. Gall pobl eraill weld beth dwi’n wneud.
promise-a0-younger-more = Gall fy ysgol ei weld hefyd. Mae hynny’n helpu i’n cadw ni’n saff.
promise-a0-older = Dwi eisiau bod yn ddiogel. Gall pobl eraill weld beth dwi’n wneud ar gyfrifiadur.
promise-a0-older-more = Mae pethau ar-lein yn gallu cael eu gweld a’u copïo. Mae’r ysgol yn edrych hefyd, i helpu i’n cadw ni’n ddiogel.

## A1 Keeps the password secret
promise-a1-younger = Dwi’n cadw fy nghyfrinair yn gyfrinach. Mae e fel fy allwedd i.
promise-a1-younger-more = Does dim angen fy allwedd ar ffrindiau. Gall fy athro helpu os bydda i’n anghofio.
promise-a1-older = Dwi’n cadw fy nghyfrinair yn gyfrinach.
promise-a1-older-more = Mae cyfrinair fel allwedd drws. Does dim angen f’un i ar ffrindiau da chwaith. Os bydd rhywun yn ei ffeindio, mae oedolyn yn fy helpu i’w newid.

## A2 Opens only pages the teacher has said are okay
promise-a2-younger = Mae fy athro’n dweud pa dudalennau sy’n iawn. Dim ond y rheini dwi’n eu defnyddio.
promise-a2-younger-more = Efallai bydd tudalen newydd yn neidio allan. Dwi’n stopio ac yn gofyn i fy athro.
promise-a2-older = Mae fy athro’n dweud pa dudalennau sy’n iawn. Dim ond y rheini dwi’n eu hagor.
promise-a2-older-more = Dydy rhai tudalennau ddim i blant. Os bydd un newydd yn neidio allan, dwi’n stopio ac yn gofyn.

## A3 Tells the teacher about anything scary or uncomfortable
promise-a3-younger = Dwi’n dweud wrth fy athro os oes ofn arna i. Dwi’n dweud os nad ydy e’n teimlo’n iawn.
promise-a3-younger-more = Efallai bydd fy mol yn teimlo’n od. Fydda i ddim mewn trwbl am ddweud.
promise-a3-older = Dwi’n dweud wrth fy athro os oes ofn arna i. Dwi’n dweud os dwi’n teimlo’n annifyr, hyd yn oed ychydig bach.
promise-a3-older-more = Ystyr annifyr ydy nad ydy e’n teimlo’n iawn. Fydda i ddim mewn trwbl am ddweud.

## A4 Keeps messages polite
promise-a4-younger = Dwi’n anfon geiriau caredig.
promise-a4-younger-more = Dwi’n ei ddarllen yn gyntaf. Fyddai hwn yn gwneud i fi wenu?
promise-a4-older = Dwi’n gwneud yn siŵr bod fy negeseuon yn garedig ac yn gwrtais.
promise-a4-older-more = Dwi’n ei darllen unwaith cyn ei hanfon. Sut fyddai’n teimlo ei chael hi? Gallaf newid y geiriau o hyd.

## A5 Tells the teacher about a nasty message
promise-a5-younger = Os ydy neges yn gas, dwi’n dweud. Dwi’n dweud wrth fy athro.
promise-a5-younger-more = Nid fi sydd ar fai am eiriau cas. Gall oedolyn helpu.
promise-a5-older = Dwi’n dweud wrth fy athro os dwi’n cael neges gas.
promise-a5-older-more = Nid fi sydd ar fai am beth mae rhywun arall yn ei anfon. Gall athro helpu i weithio allan beth i’w wneud.

## A6 Does not reply to a nasty message
promise-a6-younger = Dwi ddim yn ateb geiriau cas.
promise-a6-younger-more = Dwi’n eu gadael yno i’w dangos. Gall oedolyn fy helpu.
promise-a6-older = Dwi ddim yn ateb neges gas. Dwi’n ei chadw i’w dangos i oedolyn.
promise-a6-older-more = Gall ateb wneud iddi gario ymlaen. Dwi byth yn cadw llun o rywun heb ddillad. Dwi’n dweud, dyna i gyd.

## A7 Gives phone number and address to nobody online
promise-a7-younger = Mae fy rhif ffôn a fy nghartref yn breifat. Dwi ddim yn eu rhannu ar-lein.
promise-a7-younger-more = Gall rhywun ofyn mewn gêm. Dwi’n dweud na ac yn dweud wrth oedolyn.
promise-a7-older = Mae fy rhif ffôn a fy nghyfeiriad yn breifat. Dwi ddim yn eu rhoi i bobl ar-lein.
promise-a7-older-more = Mae hynny’n cynnwys pobl mewn gemau a sgyrsiau, hyd yn oed rhai neis. Dwi ddim yn rhoi manylion pobl eraill. Os bydd rhywun yn gofyn, dwi’n dweud wrth oedolyn.

## A8 Emails only people known, or agreed by the teacher
promise-a8-younger = Dim ond pobl dwi’n eu nabod dwi’n eu hebostio. Neu dwi’n gofyn i fy athro yn gyntaf.
promise-a8-younger-more = Ydy’r enw’n newydd i fi? Dwi’n gofyn cyn ei agor.
promise-a8-older = Dim ond pobl dwi’n eu nabod dwi’n eu hebostio. Os ddim, rhaid i fy athro gytuno yn gyntaf.
promise-a8-older-more = Gall enw dieithr fod yn dric. Dwi ddim yn ei agor nac yn clicio arno. Dwi’n gofyn i fy athro.

## A9 Uses only the school email address
promise-a9-younger = Dim ond ebost yr ysgol dwi’n ei ddefnyddio.
promise-a9-younger-more = Fy ysgol sy’n gofalu amdano. Gall oedolion helpu os aiff rhywbeth o’i le.
promise-a9-older = Dim ond ebost yr ysgol dwi’n ei ddefnyddio.
promise-a9-older-more = Yr ysgol sy’n gofalu amdano. Felly gall oedolyn helpu os aiff rhywbeth o’i le.

## A10 Talks to the teacher before using the internet
promise-a10-younger = Dwi’n gofyn i fy athro yn gyntaf. Wedyn dwi’n mynd ar-lein.
promise-a10-younger-more = Mae fy athro’n gweld ydy e’n iawn i ni. Mae’n dda gofyn.
promise-a10-older = Dwi’n siarad â fy athro cyn mynd ar-lein.
promise-a10-older-more = Mae hynny am gemau, apiau a thudalennau newydd hefyd. Mae dau ben yn well nag un.

## A11 Keeps name, home and school private online
promise-a11-younger = Mae fy enw, fy ysgol a fy nghartref yn breifat. Dwi ddim yn eu rhannu ar-lein.
promise-a11-younger-more = Gallaf wneud enw gêm. Gall fod yn un doniol!
promise-a11-older = Dwi’n cadw fy enw, fy nghartref a fy ysgol yn breifat ar-lein.
promise-a11-older-more = Gall ffeithiau bach gyda’i gilydd ddangos ble ydw i. Mewn gêm, gallaf ddefnyddio enw gwneud. Os dwi wedi dweud wrth rywun, gallaf ddweud wrth oedolyn.

## A12 Puts no photographs of self online
promise-a12-younger = Dwi’n cadw lluniau ohono i’n breifat. Dwi ddim yn eu rhoi ar-lein.
promise-a12-younger-more = Gall llun fynd ymhellach ac ymhellach. Gall oedolyn helpu.
promise-a12-older = Dwi’n cadw lluniau ohono i’n breifat. Dwi ddim yn eu huwchlwytho.
promise-a12-older-more = Gall llun gael ei gopïo a’i basio ymlaen. Wedyn does gen i ddim rheolaeth drosto. Os oes un allan yn barod, gall oedolyn helpu.

## A13 Never agrees to meet somebody known only online
promise-a13-younger = Gall rhywun ar-lein ofyn am gael cwrdd. Dwi’n dweud na ac yn dweud wrth oedolyn.
promise-a13-younger-more = Gall fod yn ffrind o gêm. Dwi’n dal i ddweud wrth oedolyn.
promise-a13-older = Dwi byth yn cytuno i gwrdd â rhywun dwi ond yn ei nabod ar-lein. Os byddan nhw’n gofyn, dwi’n dweud wrth oedolyn.
promise-a13-older-more = Gallan nhw swnio’n neis, neu ddweud eu bod yr un oed â fi. Alla i ddim bod yn siŵr pwy ydyn nhw. Fydda i ddim mewn trwbl am ddweud.
