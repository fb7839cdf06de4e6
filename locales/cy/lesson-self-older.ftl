# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-older.ftl and ../README.md.

## The card, and what a child can do afterwards
self-older-title = Dannedd perffaith a chwe bys
self-older-outcome-edit = Dwi’n gallu dweud sut cafodd llun ei newid, ac i beth.
self-older-outcome-identity = Fi sy’n dewis sut i’m dangos fy hun, ac mae eraill yn dewis hefyd.
self-older-outcome-photo = Dwi’n cadw lluniau ohono i’n breifat pan fydd rhywun yn fy ngwthio.
self-older-outcome-tell = Dwi’n dweud wrth oedolyn pan fydd llun neu sgwrs yn teimlo’n anghywir.

### First tale: Waffle’s teeth

## Story: a filter finds the wrong face. The bubble is the phone’s.
self-older-dog-teeth-glow-1 = Mae Quill yn un ar ddeg, ac mae ffôn newydd ganddi. Mae hidlydd o’r enw Disglair arno. Mae Disglair yn llyfnhau croen, yn lledu llygaid ac yn gwynnu dannedd.
    .easy = Mae ffôn newydd gan Quill. Mae hidlydd o’r enw Disglair arno. Mae’n llyfnhau croen ac yn gwynnu dannedd.
self-older-dog-teeth-glow-2 = Gartref, mae Quill yn dal y ffôn i fyny. All Disglair ddim ffeindio’i hwyneb. Felly mae’n ffeindio wyneb y ci.
self-older-dog-teeth-glow-2-bubble = Wedi ffeindio wyneb!
self-older-dog-teeth-glow-3 = Nawr mae blew llygaid hir gan Waffle, a rhes o ddannedd pobl yn sgleinio. Mae’n edrych fel ewythr cyfoethog mewn priodas.
    .easy = Nawr mae rhes o ddannedd pobl gan Waffle, yn sgleinio!

## Match: how a picture was changed, and what for
self-older-dog-teeth-reasons-question = Mae lluniau’n cael eu newid am lawer o resymau. Ffeindia’r parau.
self-older-dog-teeth-reasons-dog = Dannedd pobl ar gi
self-older-dog-teeth-reasons-dog-partner = I gael hwyl
self-older-dog-teeth-reasons-dog-reason = Does neb yn ei gredu, a does dim ots gan Waffle.
self-older-dog-teeth-reasons-cream = Croen fel gwydr mewn hysbyseb
self-older-dog-teeth-reasons-cream-partner = I werthu eli
self-older-dog-teeth-reasons-cream-reason = Os ydy ein croen ni’n teimlo’n anghywir, efallai prynwn ni’r eli.
self-older-dog-teeth-reasons-singer = Y gorau o chwe deg cynnig
self-older-dog-teeth-reasons-singer-partner = I edrych yn hawdd
self-older-dog-teeth-reasons-singer-reason = Dydyn ni ddim yn gweld y pum deg naw arall.
self-older-dog-teeth-reasons-mask = Wyneb benthyg ar broffil newydd
self-older-dog-teeth-reasons-mask-partner = I guddio pwy ydy e
self-older-dog-teeth-reasons-mask-reason = Gall wyneb ar broffil berthyn i rywun arall.

## Spot: an advert with changed pictures
self-older-dog-teeth-advert-question = Mae’r hysbyseb hon eisiau i Quill deimlo rhywbeth. Ffeindia beth sy’n twyllo’r llygad.
self-older-dog-teeth-advert-label-name = Y label
self-older-dog-teeth-advert-label = Hysbyseb
self-older-dog-teeth-advert-label-reason = Mae’n dweud mai hysbyseb ydy hi. Mae hynny’n onest.
self-older-dog-teeth-advert-after-name = Y ddau lun
self-older-dog-teeth-advert-after = Cyn: llwyd. Wedyn: haul, gwên.
self-older-dog-teeth-advert-after-reason = Newidion nhw’r golau a’r wên. Nid yr eli wnaeth hynny.
self-older-dog-teeth-advert-nine-name = Y print mân
self-older-dog-teeth-advert-nine = Mae 9 o bob 10 yn dwlu arno! (Ein staff.)
self-older-dog-teeth-advert-nine-reason = Gofynnon nhw i bobl sydd eisiau ei werthu.
self-older-dog-teeth-advert-dry-name = Beth ydy e
self-older-dog-teeth-advert-dry = Eli i ddwylo sych.
self-older-dog-teeth-advert-dry-reason = Mae hyn yn dweud i beth mae e. Mae hynny’n iawn.

## Feel: fifty perfect faces. No answer is wrong.
self-older-dog-teeth-mirror-question = Mae Quill yn sgrolio heibio hanner cant o wynebau, i gyd yn llyfn. Wedyn mae’n edrych yn y drych. Sut gall hi deimlo?
    .easy = Mae Quill yn gweld hanner cant o wynebau llyfn, wedyn ei hun hi. Sut gall hi deimlo?
self-older-dog-teeth-mirror-says = Gall y rhain i gyd fod yn wir. Nid fel ’na mae hanner cant o bobl yn edrych.

## Choice: two good things to do
self-older-dog-teeth-help-question = Mae Quill yn meddwl bod ei hwyneb yn anghywir. Dydy e ddim. Beth allai ei helpu?
self-older-dog-teeth-help-glow = Rhoi Disglair ar bob ffoto o hyn ymlaen
self-older-dog-teeth-help-glow-reason = Wedyn mae angen Disglair fwy a mwy. Roedd ei hwyneb yn iawn drwy’r amser.
self-older-dog-teeth-help-tell = Dweud wrth oedolyn da
self-older-dog-teeth-help-tell-reason = Mae ei hewythr yn dangos ei luniau ei hun. Ym mhob un mae’n cau ei lygaid. Maen nhw’n chwerthin.
self-older-dog-teeth-help-draw = Rhoi’r ffôn i lawr a thynnu llun Waffle
self-older-dog-teeth-help-draw-reason = Mae hoe’n helpu. Mae ei ddannedd cam ei hun gan Waffle o hyd.

## Chat: somebody in a drawing app pushes for a photo, then for a meeting
self-older-dog-teeth-chat-question = Beth all Quill ei wneud nawr?
self-older-dog-teeth-chat-place = Man Braslunio
self-older-dog-teeth-chat-quill = Quill
self-older-dog-teeth-chat-sky = Awyr11
self-older-dog-teeth-chat-uncle = Ewythr Quill
self-older-dog-teeth-chat-photo-1 = Dwi’n dwlu ar dy luniau o Waffle. Dwi’n un ar ddeg hefyd!
self-older-dog-teeth-chat-photo-2 = Sut wyt ti’n edrych? Anfona ffoto.
self-older-dog-teeth-chat-photo-first = Anfona di un gyntaf!
self-older-dog-teeth-chat-photo-first-reason = Gall Awyr anfon wyneb unrhyw un. Ac wedyn gall Quill deimlo bod rhaid anfon un.
self-older-dog-teeth-chat-photo-no = Dwi ddim yn anfon ffotos ohono i.
self-older-dog-teeth-chat-photo-no-reason = Clir a thawel. Does dim angen rheswm i ddweud na.
self-older-dog-teeth-chat-photo-glow = Dyma un gyda Disglair arno.
self-older-dog-teeth-chat-photo-glow-reason = Dydy hidlydd ddim yn ei chuddio. Gall rhywun ei gopïo a’i basio ymlaen.
self-older-dog-teeth-chat-push-1 = Anfonais i dri llun atat ti. Mae arnat ti un i fi!
self-older-dog-teeth-chat-push-2 = Rho dy gamera ymlaen, ’te.
self-older-dog-teeth-chat-push-keep = Cadw’r negeseuon i’w dangos
self-older-dog-teeth-chat-push-keep-reason = Pwyso ydy hynny. Nawr gall oedolyn ei weld hefyd.
self-older-dog-teeth-chat-push-second = Iawn, am un eiliad.
self-older-dog-teeth-chat-push-second-reason = Gall rhywun gadw eiliad. I bobl mae’n eu nabod mae galwadau.
self-older-dog-teeth-chat-push-deal = Nid bargen ydy anrheg. Na.
self-older-dog-teeth-chat-push-deal-reason = Cywir. Does ar neb ffoto i neb am lun.
self-older-dog-teeth-chat-meet-1 = Iawn. Dere i gwrdd â fi yn yr orsaf ddydd Sadwrn. Paid â dweud.
self-older-dog-teeth-chat-meet-cousin = Gaiff fy nghefnder ddod hefyd?
self-older-dog-teeth-chat-meet-cousin-reason = All dau blentyn ddim ei wneud yn saff. Dydy hi ddim yn mynd, ac mae’n dweud.
self-older-dog-teeth-chat-meet-quiet = Gadael, a dweud wrth neb
self-older-dog-teeth-chat-meet-quiet-reason = Mae gadael yn dda. Os bydd hi’n dweud hefyd, gall oedolyn helpu.
self-older-dog-teeth-chat-meet-tell = Dweud wrth ei hewythr nawr
self-older-dog-teeth-chat-meet-tell-reason = Dim ond ar-lein mae’n nabod Awyr. Mae’r sgwrs yn aros fel y mae, i’w dangos.
self-older-dog-teeth-chat-block-1 = Diolch am ddweud wrtha i. Nid ti sydd ar fai am ddim ohono.
self-older-dog-teeth-chat-block-sorry = Ro’n i’n rhy neis i Awyr.
self-older-dog-teeth-chat-block-sorry-reason = Nid camgymeriad ydy bod yn neis. Yr un a wthiodd sydd ar fai.
self-older-dog-teeth-chat-block-block = Blocio Awyr gyda’n gilydd
self-older-dog-teeth-chat-block-block-reason = Cadwa fe, dwed, wedyn mae oedolyn yn helpu i flocio.

## Say: the sentence is rehearsed aloud
self-older-dog-teeth-say-prompt = Dwed e fel rhywun heb ddim i’w egluro.
self-older-dog-teeth-say-sentence = Dwi ddim yn anfon ffotos ohono i. Dwi’n mynd i ddweud wrth oedolyn.

## Exit: the last question uses the words of a promise
self-older-dog-teeth-goodbye-cloud-question = Ar-lein, cwmwl mewn esgidiau ydy ffrind Quill. Dydy hi byth yn dangos ei hwyneb. Beth mae hynny’n ei ddweud?
    .easy = Ar-lein, cwmwl mewn esgidiau ydy ffrind Quill. Beth mae hynny’n ei ddweud?
self-older-dog-teeth-goodbye-cloud-fake = Ffug ydy pawb heb ffoto
self-older-dog-teeth-goodbye-cloud-fake-reason = Dydy ffoto’n profi dim. Gall unrhyw un fenthyg un.
self-older-dog-teeth-goodbye-cloud-bad = Mae’n cuddio rhywbeth gwael
self-older-dog-teeth-goodbye-cloud-bad-reason = Mae’r rhan fwyaf heb ffoto’n ei gadw’n breifat, dyna i gyd.
self-older-dog-teeth-goodbye-cloud-choice = Hi ddewisodd sut i edrych
self-older-dog-teeth-goodbye-cloud-choice-reason = Ei dewis hi ydy hynny. Mae croeso i gymylau mewn esgidiau.
self-older-dog-teeth-goodbye-star-question = Mae seren yn rhoi ffoto: “Dim hidlydd, newydd ddeffro!” Beth sy’n werth ei ofyn?
self-older-dog-teeth-goodbye-star-look = Ydw i’n edrych fel ’na yn y bore
self-older-dog-teeth-goodbye-star-look-reason = Mae’r rhan fwyaf yn edrych fel gobennydd. Gofynna pwy wnaeth y llun, ac i beth.
self-older-dog-teeth-goodbye-star-who = Pwy wnaeth e, ac i beth
self-older-dog-teeth-goodbye-star-who-reason = Mae’r cwestiwn hwnnw’n gweithio i bob llun.
self-older-dog-teeth-goodbye-star-like = Faint sydd wedi’i hoffi
self-older-dog-teeth-goodbye-star-like-reason = Dydy llawer o hoffi ddim yn ei wneud yn wir.
self-older-dog-teeth-goodbye-promise-question = Mae addewid yn dweud: Dwi’n cadw lluniau ohono i’n breifat. Dwi ddim yn eu huwchlwytho. Beth ydy’r rheswm?
    .easy = Mae addewid yn dweud: Dwi ddim yn rhoi lluniau ohono i ar-lein. Beth ydy’r rheswm?
self-older-dog-teeth-goodbye-promise-control = Gall rhywun gopïo ffoto, a does dim ei gael yn ôl
self-older-dog-teeth-goodbye-promise-control-reason = Ie. Felly dwi’n dewis cyn hynny, nid wedyn.
self-older-dog-teeth-goodbye-promise-face = Dydy fy wyneb ddim yn ddigon da
self-older-dog-teeth-goodbye-promise-face-reason = Mae pob wyneb yn ddigon da. Am bwy all ei gopïo mae e.
self-older-dog-teeth-goodbye-promise-old = Dim hwyl yma
self-older-dog-teeth-goodbye-promise-old-reason = Mae darluniau, anifeiliaid a chymylau mewn esgidiau’n hwyl o hyd.

### Second tale: the head teacher on a courgette

## Story: a computer-made picture, with a yes from the one in it. The bubble is the head teacher’s.
self-older-flying-courgette-paper-1 = Mae Dosbarth 6 yn gwneud papur newydd. Mae syniad gan Rocket i dudalen un. Yn gyntaf mae’n gofyn i’r pennaeth, ac mae hi’n dweud iawn.
    .easy = Mae Rocket yn gwneud llun i bapur y dosbarth. Yn gyntaf mae’n gofyn i’r pennaeth. Mae hi’n dweud iawn.
self-older-flying-courgette-paper-2 = Mae’n dweud wrth wneuthurwr lluniau: “Ein pennaeth ar wyliau.” Mae’n ei dangos ar gourgette sy’n hedfan. Mae chwe bys ar bob llaw.
    .easy = Mae gwneuthurwr lluniau’n ei dangos ar gourgette sy’n hedfan. Mae chwe bys ar bob llaw.
self-older-flying-courgette-paper-3 = Mae’n ei roi ar ei drws. Mae dau ymwelydd yn gofyn ble mae hi’n ei barcio. Maen nhw’n meddwl ei fod yn real!
    .easy = Mae’n ei roi ar ei drws. Mae dau ymwelydd yn meddwl ei fod yn real!
self-older-flying-courgette-paper-3-bubble = O’r diwedd, mwy o fysedd i farcio!

## Spot: a computer-made picture goes round
self-older-flying-courgette-signs-question = Nesaf, mae llun yn dod i sgwrs y dosbarth. Ydy hwn yn real? Ffeindia’r arwyddion.
self-older-flying-courgette-signs-from-name = O ble mae’n dod
self-older-flying-courgette-signs-from = Wedi’i basio lawer gwaith
self-older-flying-courgette-signs-from-reason = Does neb yn gwybod pwy wnaeth e. Mae hynny’n arwydd i stopio ac edrych.
self-older-flying-courgette-signs-title-name = Y teitl
self-older-flying-courgette-signs-title = Ein mabolgampau!
self-older-flying-courgette-signs-title-reason = Mae teitl fel hwn yn iawn.
self-older-flying-courgette-signs-banner-name = Y llun
self-older-flying-courgette-signs-banner = Mae’r faner yn dweud: MABLOGAPMAU
self-older-flying-courgette-signs-banner-reason = Mae llythrennau od a dwylo od yn arwyddion da.
self-older-flying-courgette-signs-ask-name = Y botwm
self-older-flying-courgette-signs-ask = Gofyn i athro ai ni biau hwn
self-older-flying-courgette-signs-ask-reason = Gall rhywun rydyn ni’n ymddiried ynddo ddweud. Botwm gwych!

## Search: is a clip true? Words first, then the result to trust. All names are made up.
self-older-flying-courgette-check-question = Mae clip yn mynd o gwmpas. Mae rhywun enwog yn dweud, “Dim gwaith cartref o ddydd Llun!” Dewisa eiriau i’w wirio.
    .easy = Dewisa eiriau i weld: dim gwaith cartref o ddydd Llun?
self-older-flying-courgette-check-famous = wyneb enwog
self-older-flying-courgette-check-famous-reason = Wedyn rydyn ni’n cael llawer o wynebau enwog.
self-older-flying-courgette-check-end = gorffen Llun
self-older-flying-courgette-check-end-reason = Mae’n dweud beth mae’r clip yn ei ddweud.
self-older-flying-courgette-check-news = newyddion
self-older-flying-courgette-check-news-reason = Mae’n gofyn am dudalennau sy’n dweud beth ddigwyddodd.
self-older-flying-courgette-check-homework = gwaith cartref
self-older-flying-courgette-check-homework-reason = Mae’n dweud am beth rydyn ni eisiau gwybod.
self-older-flying-courgette-check-please = plîs, bydd yn wir
self-older-flying-courgette-check-please-reason = Rydyn ni i gyd yn teimlo hynny! Ond dydy e ddim yn helpu i chwilio.
self-older-flying-courgette-check-asked = Pa ganlyniad sy’n helpu fwyaf?
self-older-flying-courgette-check-app = Casáu gwaith cartref? Dyma ap!
self-older-flying-courgette-check-app-from = Arwr Gwaith Cartref
self-older-flying-courgette-check-app-text = Hanner pris am un wythnos.
self-older-flying-courgette-check-app-reason = Hysbyseb ydy hi. Mae eisiau gwerthu ap.
self-older-flying-courgette-check-clip = Y clip mae’n rhaid ei weld
self-older-flying-courgette-check-clip-from = Deg Clip Uchaf
self-older-flying-courgette-check-clip-text = Gwelodd wyth miliwn hwn!
self-older-flying-courgette-check-clip-reason = Dydy llawer o wylio ddim yn ei wneud yn wir.
self-older-flying-courgette-check-desk = Clip gwaith cartref wedi’i greu
self-older-flying-courgette-check-desk-from = Desg Newyddion y Sir
self-older-flying-courgette-check-desk-text = Gofynnon ni iddi. Ddwedodd hi mohono. Cyfrifiadur wnaeth y llais.
self-older-flying-courgette-check-desk-reason = Gofynnon nhw iddi, ac maen nhw’n dweud sut maen nhw’n gwybod. Newyddion drwg i ni i gyd.

## Sort: what is fine to make with a picture maker
self-older-flying-courgette-make-question = Nawr mae Dosbarth 6 yn ysgrifennu rheolau i’r gwneuthurwr lluniau. Beth sy’n iawn i’w wneud? Beth sydd ddim?
self-older-flying-courgette-make-basket-1 = Iawn ei wneud
self-older-flying-courgette-make-basket-2 = Ddim yn iawn ei wneud
self-older-flying-courgette-make-star = Wyneb ffrind, heb ofyn
self-older-flying-courgette-make-star-reason = Wyneb y ffrind ydy e. Gofynna gyntaf, a na ydy na.
self-older-flying-courgette-make-dragon = Teigr yn ein neuadd ginio
self-older-flying-courgette-make-dragon-reason = Does dim person go iawn ynddo. Mwynha dy deigr!
self-older-flying-courgette-make-voice = Llais athro, wedi’i greu
self-older-flying-courgette-make-voice-reason = Gallai pobl ei gredu. Gallai frifo’r athro.
self-older-flying-courgette-make-yes = Y pennaeth, ar ôl iddi gytuno
self-older-flying-courgette-make-yes-reason = Ei hwyneb hi ydy e, a dwedodd iawn.
self-older-flying-courgette-make-clothes = Person go iawn heb ddillad
self-older-flying-courgette-make-clothes-reason = Byth ei wneud, ei gadw na’i anfon. Os daw un, rydyn ni’n dweud, dyna i gyd.

## Chat: an account with Rocket’s name writes to Sprig
self-older-flying-courgette-chat-question = Beth all Sprig ei wneud nawr?
self-older-flying-courgette-chat-place = Sgwrs Dosbarth
self-older-flying-courgette-chat-sprout = Sprig
self-older-flying-courgette-chat-tum = Rocket2
self-older-flying-courgette-chat-tumble = Rocket
self-older-flying-courgette-chat-teacher = Athro
self-older-flying-courgette-chat-new-1 = Fi sy yma, Rocket! Cyfrif newydd.
self-older-flying-courgette-chat-new-2 = Anfona ffoto ohonot ti i’r papur.
self-older-flying-courgette-chat-new-ask = Fe ofynna i ti yn yr ysgol gyntaf.
self-older-flying-courgette-chat-new-ask-reason = Wyneb yn wyneb ydy’r ffordd orau o wirio.
self-older-flying-courgette-chat-new-test = Pa liw ydy fy mag?
self-older-flying-courgette-chat-new-test-reason = Neis trio! Ond dydy dyfaliad lwcus yn profi dim. Gofynna wyneb yn wyneb.
self-older-flying-courgette-chat-new-send = Iawn, dyma fe!
self-older-flying-courgette-chat-new-send-reason = Gall unrhyw un ddefnyddio enw. Gall Sprig edrych gyntaf.
self-older-flying-courgette-chat-push-1 = Na, paid â gofyn yn yr ysgol! Anfonodd pawb arall un.
self-older-flying-courgette-chat-push-2 = Neu dere i’r gamlas am chwech. Heb neb arall.
self-older-flying-courgette-chat-push-send = Dim ond un ffoto, ’te.
self-older-flying-courgette-chat-push-send-reason = Pwyso ydy “mae pawb wedi”. Gall gadw’r negeseuon, a dweud na.
self-older-flying-courgette-chat-push-keep = Cadw’r negeseuon i’w dangos
self-older-flying-courgette-chat-push-keep-reason = Nawr mae peth i’w ddangos. Mae “paid â gofyn” yn arwydd mawr.
self-older-flying-courgette-chat-push-go = Iawn, am chwech.
self-older-flying-courgette-chat-push-go-reason = All Sprig ddim gwybod pwy fydd yno. Dydy hi ddim yn mynd.
self-older-flying-courgette-chat-real-1 = Sprig? Does dim cyfrif newydd gen i. Nid fi ydy hwnna!
self-older-flying-courgette-chat-real-joke = Dwi’n mynd i’w twyllo nhw’n ôl!
self-older-flying-courgette-chat-real-joke-reason = Mae hynny’n cadw’r sgwrs i fynd. Os bydd hi’n dweud, gall oedolyn helpu.
self-older-flying-courgette-chat-real-block = Ei flocio nawr ac anghofio
self-older-flying-courgette-chat-real-block-reason = Gall eraill gael yr un neges. Dweud gyntaf, wedyn mae oedolyn yn helpu.
self-older-flying-courgette-chat-real-tell = Dweud wrth athro, gyda Rocket
self-older-flying-courgette-chat-real-tell-reason = Mae rhywun wedi benthyg ei enw. Gall oedolyn helpu’r ddau.
self-older-flying-courgette-chat-block-1 = Diolch i’r ddau. Nid ti sydd ar fai, Rocket. Na tithau, Sprig.
self-older-flying-courgette-chat-block-all = Rocket, mae angen enw newydd arnat ti.
self-older-flying-courgette-chat-block-all-reason = Mae ei enw’n iawn. Yr un a’i benthycodd sydd ar fai.
self-older-flying-courgette-chat-block-block = Blocio ac adrodd gyda’r athro
self-older-flying-courgette-chat-block-block-reason = Cadwa fe, dwed, wedyn mae oedolyn yn helpu i flocio.

## Build: how Rocket wants to be seen
self-older-flying-courgette-switches-question = Mae Rocket yn gosod ei dudalen gelf eto. Sut gall ddangos ei gelf ac aros yn breifat?
    .easy = Helpa Rocket i ddangos ei gelf ac aros yn breifat.
self-older-flying-courgette-switches-photo = Fy llun
self-older-flying-courgette-switches-photo-face = Ffoto ohono i
self-older-flying-courgette-switches-photo-face-reason = Gall rhywun fenthyg ffoto eto. Mae celf yn gweithio lawn cystal.
self-older-flying-courgette-switches-photo-art = Courgette ag adenydd
self-older-flying-courgette-switches-photo-art-reason = Ei gelf ei hun ydy e, ac mae’n ddoniol.
self-older-flying-courgette-switches-who = Pwy all ysgrifennu ata i?
self-older-flying-courgette-switches-who-known = Rhai dwi’n eu nabod
self-older-flying-courgette-switches-who-known-reason = Mae wedi cwrdd â nhw, felly gall edrych wyneb yn wyneb.
self-older-flying-courgette-switches-who-all = Unrhyw un
self-older-flying-courgette-switches-who-all-reason = Wedyn gall y Rocket2 nesaf ysgrifennu hefyd.
self-older-flying-courgette-switches-call = Galwadau fideo
self-older-flying-courgette-switches-call-on = Ymlaen
self-older-flying-courgette-switches-call-on-reason = Wedyn gall unrhyw un weld i mewn. Gall oedolyn helpu i ddewis.
self-older-flying-courgette-switches-call-ask = Bant, nes gofyn i oedolyn
self-older-flying-courgette-switches-call-ask-reason = Mae galwadau’n ei ddangos e a’i gartref. Mae’n ddoeth gofyn gyntaf.
self-older-flying-courgette-switches-about = Amdana i
self-older-flying-courgette-switches-about-veg = Dwi’n llunio llysiau sy’n hedfan
self-older-flying-courgette-switches-about-veg-reason = Mae’n dweud beth mae’n ei hoffi, ac nid ble mae e.
self-older-flying-courgette-switches-about-class = Dosbarth 6, Ysgol Lôn y Felin
self-older-flying-courgette-switches-about-class-reason = Mae’n dweud wrth bawb ble i’w ffeindio.
self-older-flying-courgette-switches-done = Mae pobl yn gweld ei waith. Fe sy’n dewis pwy ddaw’n agos. Mae’r parcio am ddim!

## Say: the sentence is rehearsed aloud
self-older-flying-courgette-say-prompt = Dwed e fel Sprig, yn dawel ac yn glir.
self-older-flying-courgette-say-sentence = Dwi ddim yn anfon ffotos. Fe ofynna i ti wyneb yn wyneb.

## Exit: the last question uses the words of a promise
self-older-flying-courgette-goodbye-hat-question = Ar-lein, courgette ag adenydd ydy Rocket. Yn y dosbarth, Rocket ydy e. Pa un ydy’r un go iawn?
    .easy = Ar-lein, courgette ydy Rocket. Yn y dosbarth, Rocket ydy e. Pa un sy’n real?
self-older-flying-courgette-goodbye-hat-class = Dim ond yr un yn y dosbarth
self-older-flying-courgette-goodbye-hat-class-reason = Fe biau’r jôcs a’r gelf ar-lein hefyd.
self-older-flying-courgette-goodbye-hat-both = Y ddau, a fe sy’n dewis beth i’w ddangos ble
self-older-flying-courgette-goodbye-hat-both-reason = Rydyn ni i gyd yn dangos ochrau gwahanol mewn llefydd gwahanol.
self-older-flying-courgette-goodbye-hat-veg = Courgette go iawn ydy e
self-older-flying-courgette-goodbye-hat-veg-reason = Byddai’n egluro llawer. Ond na!
self-older-flying-courgette-goodbye-video-question = Does dim dwylo od na llythrennau od mewn llun. Beth mae hynny’n ei ddweud?
self-older-flying-courgette-goodbye-video-check = Dim llawer eto, felly gwiria pwy wnaeth e
self-older-flying-courgette-goodbye-video-check-reason = Does dim arwyddion o gwbl ar rai lluniau wedi’u creu. Felly rydyn ni’n edrych.
self-older-flying-courgette-goodbye-video-real = Mae’n real
self-older-flying-courgette-goodbye-video-real-reason = Efallai. Does dim arwyddion o gwbl ar rai lluniau wedi’u creu.
self-older-flying-courgette-goodbye-video-share = Mae’n iawn ei rannu
self-older-flying-courgette-goodbye-video-share-reason = Wedyn mae’n lledu cyn i ni wybod. Edrycha gyntaf.
self-older-flying-courgette-goodbye-promise-question = Mae addewid yn dweud: Dwi’n cadw lluniau ohono i’n breifat. Mae cyswllt newydd neis yn gofyn am un. Beth sy’n ffitio?
    .easy = Mae cyswllt newydd neis yn gofyn am ffoto. Beth sy’n ffitio’r addewid?
self-older-flying-courgette-goodbye-promise-blur = Anfon un â fy wyneb yn aneglur
self-older-flying-courgette-goodbye-promise-blur-reason = Mae’r ystafell a’r dillad yn dangos o hyd. Mae na yn ddigon.
self-older-flying-courgette-goodbye-promise-pet = Anfon un o anifail, a fi yn y cefn
self-older-flying-courgette-goodbye-promise-pet-reason = Yn y cefn, rwyt ti ynddo o hyd. Mae darlun yn ddigon.
self-older-flying-courgette-goodbye-promise-no = Dweud na, a dweud wrth oedolyn
self-older-flying-courgette-goodbye-promise-no-reason = Dyna’r addewid. Gall oedolyn edrych pwy sy’n gofyn.

## The grown-ups a child may name. Never assume a mum or a dad.
self-older-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
self-older-helpers-teacher = Fy athro
self-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
self-older-helpers-lunch = Helpwr cinio
self-older-helpers-office = Swyddfa’r ysgol
self-older-helpers-home = Oedolyn gartref
self-older-helpers-family = Oedolyn yn fy nheulu
