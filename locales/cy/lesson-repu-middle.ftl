# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-middle-title = Pwy all ei ffeindio?
repu-middle-outcome-find = Dwi’n gwybod beth all eraill ei ffeindio, ei weld neu ei wneud amdana i.
repu-middle-outcome-stays = Dwi’n gwybod bod copïau’n gallu aros a lledu.
repu-middle-outcome-ask = Dwi’n gofyn cyn rhannu am rywun.
repu-middle-outcome-settings = Dwi’n gallu gosod pwy sy’n gweld fy nhudalen.

### The Bucket King. First tale of “Who can find it?”.

## Story: an old clip of Bram, who sang with a bucket on his head, is found again.
repu-middle-bucket-king-1 = Mewn gemau, Brenin y Bwced ydy Bram. Llynedd canodd gân gyda bwced ar ei ben.
    .easy = Llynedd, canodd Bram gân gyda bwced ar ei ben.
repu-middle-bucket-king-1-bubble = Plygwch i’r bwced!
repu-middle-bucket-king-2 = Rhoddodd y clip ar dudalen ganeuon. Wedyn anghofiodd y cyfan.
    .easy = Rhoddodd y clip ar dudalen ganeuon.
repu-middle-bucket-king-2-bubble = Clang, clang, fi ydy’r brenin!
repu-middle-bucket-king-3 = Nawr mae’r Clwb Cerdded Lleuad i gyd yn ei hymian. Mae Bram yn binc dan ei streipiau.
repu-middle-bucket-king-3-bubble = Clang, clang! Ti ydy hwnna?

## Search: Bram and his aunt look up what others can find about him
repu-middle-bucket-look-question = Mae Bram a’i fodryb eisiau ffeindio’r hen glip. Am ba eiriau gallan nhw chwilio?
    .easy = Mae Bram a’i fodryb yn chwilio am yr hen glip. Dewisa eiriau.
repu-middle-bucket-look-bucket = Brenin y Bwced
repu-middle-bucket-look-bucket-reason = Dyna’r enw a ddefnyddiodd.
repu-middle-bucket-look-song = cân
repu-middle-bucket-look-song-reason = Mae’n dweud pa fath o glip ydy e.
repu-middle-bucket-look-school = ei ysgol
repu-middle-bucket-look-school-reason = Mae ei ysgol yn breifat. Does dim angen ei theipio.
repu-middle-bucket-look-please = plîs
repu-middle-bucket-look-please-reason = Caredig iawn! Ond does dim ei angen i chwilio.
repu-middle-bucket-look-asked = Pa un sy’n dangos beth all eraill ei ffeindio am Bram?
repu-middle-bucket-look-shop-title = Bwcedi: pryna ddau!
repu-middle-bucket-look-shop-from = Hysbyseb, Siop Bwcedi
repu-middle-bucket-look-shop = Rhai coch, rhai glas, rhai mawr!
repu-middle-bucket-look-shop-reason = Mae eisiau gwerthu bwcedi. Nid am Bram mae e.
repu-middle-bucket-look-clip-title = Brenin y Bwced yn canu
repu-middle-bucket-look-clip-from = Pwll Cân, tudalen ganeuon
repu-middle-bucket-look-clip = Broch, bwced ac un gân uchel.
repu-middle-bucket-look-clip-reason = Dyna fe! Nawr gall ei fodryb ofyn i’r dudalen ei dynnu i lawr.
repu-middle-bucket-look-museum-title = Brenhinoedd ers talwm
repu-middle-bucket-look-museum-from = Yr Hen Neuadd, amgueddfa
repu-middle-bucket-look-museum = Roedd coronau ganddyn nhw. Dim bwced o gwbl.
repu-middle-bucket-look-museum-reason = Brenhinoedd hyfryd, ond nid yr un rydyn ni’n chwilio amdano.

## Choice: a copy may stay when the page has taken the clip down
repu-middle-bucket-gone-question = Mae’r dudalen yn tynnu’r clip i lawr. Ydy e wedi mynd?
repu-middle-bucket-gone-yes = Ydy, am byth
repu-middle-bucket-gone-yes-reason = Mae wedi mynd o’r dudalen honno. Ond gall copi fod gan rywun.
repu-middle-bucket-gone-copies = O’r dudalen, ond gall copïau fod
repu-middle-bucket-gone-copies-reason = Mae hynny’n iawn. Os daw copi, gall oedolyn helpu gyda hwnnw hefyd.
repu-middle-bucket-gone-worse = Na, felly does dim pwynt gofyn
repu-middle-bucket-gone-worse-reason = Mae pwynt! Mae llawer llai o bobl yn gallu ei ffeindio nawr.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-bucket-sees-question = Pwy all ei weld?
repu-middle-bucket-sees-page = Clip ar dudalen agored
repu-middle-bucket-sees-page-partner = Unrhyw un o gwbl
repu-middle-bucket-sees-page-reason = Mae tudalen agored fel poster yn y stryd.
repu-middle-bucket-sees-friend = Ffoto dwi’n ei anfon at Wren
repu-middle-bucket-sees-friend-partner = Wren, a phawb mae’n ei anfon atyn nhw
repu-middle-bucket-sees-friend-reason = Un tap, a gall ffrind ei basio ymlaen.
repu-middle-bucket-sees-school = Chwilio yn yr ysgol
repu-middle-bucket-sees-school-partner = Fy ysgol
repu-middle-bucket-sees-school-reason = Mae’r ysgol yn edrych, i’n cadw ni’n saff.
repu-middle-bucket-sees-thought = Cân yn fy mhen
repu-middle-bucket-sees-thought-partner = Dim ond fi
repu-middle-bucket-sees-thought-reason = All neb ffeindio honno. Clang!

## Build: a new page for the game, without private facts
repu-middle-bucket-profile-question = Mae Bram yn gwneud tudalen gêm newydd gyda’i fodryb. Helpa fe i’w llenwi.
repu-middle-bucket-profile-name = Fy enw yma
repu-middle-bucket-profile-name-real = Bram Brook, 8 oed
repu-middle-bucket-profile-name-real-reason = Mae hwn yn dweud pwy ydy e. Mae enw gwneud yn cadw hynny’n breifat.
repu-middle-bucket-profile-name-mud = Barwn Mwd
repu-middle-bucket-profile-name-mud-reason = Enw gwneud ydy e, a dydy e’n dweud dim. Plygwch i’r mwd!
repu-middle-bucket-profile-picture = Fy llun
repu-middle-bucket-profile-picture-photo = Ffoto ohono i
repu-middle-bucket-profile-picture-photo-reason = Gall rhywun gopïo a chadw ffoto. Mae darlun yn hwyl hefyd.
repu-middle-bucket-profile-picture-boot = Darlun o esgid
repu-middle-bucket-profile-picture-boot-reason = All neb weld mai Bram ydy e. Esgid wych!
repu-middle-bucket-profile-about = Amdana i
repu-middle-bucket-profile-about-club = Clwb Cerdded Lleuad, nos Wener am 6
repu-middle-bucket-profile-about-club-reason = Mae hwn yn dweud ble i’w ffeindio. Gall ei adael allan.
repu-middle-bucket-profile-about-like = Dwi’n hoffi’r lleuad a mwd
repu-middle-bucket-profile-about-like-reason = Mae llawer ohonon ni’n hoffi mwd. Mae’n iawn ei ddweud.
repu-middle-bucket-profile-see = Pwy all weld y dudalen
repu-middle-bucket-profile-see-all = Unrhyw un
repu-middle-bucket-profile-see-all-reason = Wedyn gall pobl dydy e ddim yn eu nabod ei ffeindio.
repu-middle-bucket-profile-see-list = Dim ond fy rhestr
repu-middle-bucket-profile-see-list-reason = Mae’n nabod pob enw ar ei restr.
repu-middle-bucket-profile-done = Nawr gall Barwn Mwd chwarae. Mae ei dudalen yn hwyl, ac yn cadw Bram yn breifat.

## Sort: what Bram may share himself, and what he asks about first
repu-middle-bucket-friends-question = Mae llawer o glipiau newydd gan Bram. Pa rai gall e eu rhannu, a phryd mae’n gofyn gyntaf?
    .easy = Gall e ei rannu, neu ydy e’n gofyn gyntaf?
repu-middle-bucket-friends-go = Iawn rhannu
repu-middle-bucket-friends-ask = Gofyn gyntaf
repu-middle-bucket-friends-moon = Clip o’r lleuad
repu-middle-bucket-friends-moon-reason = Does neb ynddo. Does dim ots gan y lleuad.
repu-middle-bucket-friends-wren = Wren yn ei het bath
repu-middle-bucket-friends-wren-reason = Ei het a’i phen hi ydyn nhw. Gall ddweud iawn neu na.
repu-middle-bucket-friends-poem = Rhigwm greodd e ei hun
repu-middle-bucket-friends-poem-reason = Fe wnaeth e, a dydy e ddim am neb arall.
repu-middle-bucket-friends-odi = Odi, yn crio yn y ffilm drist
repu-middle-bucket-friends-odi-reason = Moment Odi ei hun ydy honno. Peth caredig ydy gofyn, neu ei chadw’n breifat.
repu-middle-bucket-friends-me = Ffoto o Bram
repu-middle-bucket-friends-me-reason = Mae ffotos ohono’n breifat. Mae’n gofyn i oedolyn.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-bucket-words-prompt = Mae Wren eisiau ffilmio cân newydd. Mae Bram yn dweud iawn, os ydy hi’n gwisgo bwced hefyd! Dwed beth mae’n ei ddweud wrth ffrindiau nawr.
    .easy = Mae Wren eisiau ffilmio Bram. Mae’n dweud iawn! Dwed ei eiriau.
repu-middle-bucket-words-sentence = Gofynna i fi cyn ei rannu, plîs.

## Exit, three questions: asking first, copies, what others find
repu-middle-bucket-goodbye-ask-question = Mae clip doniol o Odi gan Fenn. Beth sy’n gyntaf?
repu-middle-bucket-goodbye-ask-ask = Gofyn i Odi
repu-middle-bucket-goodbye-ask-ask-reason = Odi sydd ynddo, felly Odi sy’n dewis.
repu-middle-bucket-goodbye-ask-one = Ei anfon at un ffrind
repu-middle-bucket-goodbye-ask-one-reason = Gall un ffrind ei basio i ddeg. Gall Fenn ofyn gyntaf.
repu-middle-bucket-goodbye-ask-later = Ei rannu a dweud wedyn
repu-middle-bucket-goodbye-ask-later-reason = Wedyn mae’n rhy hwyr i ddweud na. Gall Fenn ofyn gyntaf.
repu-middle-bucket-goodbye-copy-question = Tynnodd Wren ffoto i lawr, ond mae copi’n neidio allan. Beth all helpu?
repu-middle-bucket-goodbye-copy-hide = Dweud nad hi ydy hi
repu-middle-bucket-goodbye-copy-hide-reason = Wedyn mae hi ar ei phen ei hun. Gall oedolyn helpu.
repu-middle-bucket-goodbye-copy-tell = Dweud wrth oedolyn da
repu-middle-bucket-goodbye-copy-tell-reason = Gall oedolyn helpu gyda chopïau. Nid Wren sydd ar fai.
repu-middle-bucket-goodbye-copy-quiet = Aros a dweud dim
repu-middle-bucket-goodbye-copy-quiet-reason = Gall ledu wrth iddi aros. Gall ddweud nawr.
repu-middle-bucket-goodbye-page-question = Pwy sydd orau i weld tudalen gêm Odi?
repu-middle-bucket-goodbye-page-all = Unrhyw un
repu-middle-bucket-goodbye-page-all-reason = Wedyn gall pobl dydy e ddim yn eu nabod ei ffeindio.
repu-middle-bucket-goodbye-page-list = Dim ond ei restr
repu-middle-bucket-goodbye-page-list-reason = Mae’n gwybod pwy sydd arni. Gall ei gosod gydag oedolyn.
repu-middle-bucket-goodbye-page-fans = Pawb sy’n dweud mai ffans ydyn nhw
repu-middle-bucket-goodbye-page-fans-reason = Efallai eu bod yn neis. Ond all e ddim bod yn siŵr pwy ydyn nhw.

### The prawn on the moon. Second tale of “Who can find it?”.

## Story: a picture maker (a computer program that draws what is asked) puts Biscuit’s face on a prawn in a tutu. The children are Marlo and Biscuit.
repu-middle-prawn-tutu-1 = Mae gwneuthurwr lluniau gan y dosbarth. Mae’n llunio beth maen nhw’n gofyn amdano.
repu-middle-prawn-tutu-1-bubble = Gwna gorgimwch mewn twtw!
repu-middle-prawn-tutu-2 = Gartref, mae Marlo’n ychwanegu ffoto o Biscuit. Mae ei hwyneb hi gan y corgimwch, ac mae’n dawnsio ar y lleuad!
    .easy = Mae Marlo’n ychwanegu ffoto o Biscuit. Nawr mae ei hwyneb hi gan y corgimwch!
repu-middle-prawn-tutu-2-bubble = Nawr gyda wyneb Biscuit!
repu-middle-prawn-tutu-3 = Mae Marlo’n tapio rhannu. Erbyn cinio, mae hanner yr ysgol wedi’i weld. Ddwedodd Biscuit ddim iawn.
    .easy = Mae Marlo’n ei rannu. Ddwedodd Biscuit ddim iawn.
repu-middle-prawn-tutu-3-bubble = Gwna ddawns y corgimwch!

## Spot: the page that went round. The clues are the parts about the real Biscuit.
repu-middle-prawn-clues-question = Dyma’r dudalen aeth o gwmpas. Pa rannau sydd angen iawn gan Biscuit?
    .easy = Pa rannau sydd angen iawn gan Biscuit?
repu-middle-prawn-clues-picture-name = Y llun
repu-middle-prawn-clues-picture = Mae wyneb Biscuit gan y corgimwch.
repu-middle-prawn-clues-picture-reason = Ei hwyneb ei hun ydy e, a gall eraill ei gopïo. Ddwedodd hi ddim iawn.
repu-middle-prawn-clues-made-name = Y print mân
repu-middle-prawn-clues-made = Wedi’i wneud gyda Phot Lluniau
repu-middle-prawn-clues-made-reason = Mae’n dweud mai offer wnaeth e. Mae hynny’n onest.
repu-middle-prawn-clues-name-name = Y llinell gyntaf
repu-middle-prawn-clues-name = Gan Marlo, gyda Biscuit Hill, Dosbarth 4
repu-middle-prawn-clues-name-reason = Mae ei henw a’i dosbarth yn dweud pwy ydy hi. Mae hynny’n breifat.
repu-middle-prawn-clues-dance-name = Yr ail linell
repu-middle-prawn-clues-dance = Mae’n dawnsio fel hyn mewn gym!
repu-middle-prawn-clues-dance-reason = Dydy e ddim yn wir, a gall rhai feddwl ei fod.

## Order: how one picture became many
repu-middle-prawn-far-question = Sut aeth y corgimwch mor bell?
repu-middle-prawn-far-photo = Mae ffoto o Biscuit gan Marlo
repu-middle-prawn-far-photo-reason = Yn gyntaf, mae un ffoto go iawn.
repu-middle-prawn-far-made = Mae’n gwneud y corgimwch ohono
repu-middle-prawn-far-made-reason = Nesaf, mae offer yn gwneud llun newydd ohono.
repu-middle-prawn-far-share = Mae’n tapio rhannu
repu-middle-prawn-far-share-reason = Wedyn mae’n mynd allan, a does dim galw’n ôl.
repu-middle-prawn-far-copy = Mae eraill yn ei gopïo a’i basio ymlaen
repu-middle-prawn-far-copy-reason = Yn y diwedd mae mwy o gopïau nag y gall gyfri.

## Choice: what Marlo can do. He liked the joke; now he sees how it landed.
repu-middle-prawn-what-now-bubble = Ddwedais i ddim iawn i hynny.
repu-middle-prawn-what-now-question = Mae Marlo’n ei chlywed. Beth all e ei wneud?
repu-middle-prawn-what-now-joke = Dweud bod corgimychiaid yn giwt
repu-middle-prawn-what-now-joke-reason = Maen nhw! Ond ei hwyneb hi ydy e, a ddwedodd hi ddim iawn.
repu-middle-prawn-what-now-more = Gwneud un ohono fe hefyd
repu-middle-prawn-what-now-more-reason = Wedyn mae dau i’w dal. Gall stopio a chael help.
repu-middle-prawn-what-now-sorry = Dweud sori, a mynd gyda hi at Miss Plum
repu-middle-prawn-what-now-sorry-reason = Mae hynny’n ddewr ac yn garedig. Gall Miss Plum helpu i’w dynnu i lawr.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-prawn-sees-question = Pwy all ei weld?
repu-middle-prawn-sees-open = Llun ar dudalen agored
repu-middle-prawn-sees-open-partner = Unrhyw un o gwbl
repu-middle-prawn-sees-open-reason = Mae tudalen agored fel poster yn y stryd.
repu-middle-prawn-sees-sent = Llun dwi’n ei anfon at Marlo
repu-middle-prawn-sees-sent-partner = Marlo, a phawb mae’n ei anfon atyn nhw
repu-middle-prawn-sees-sent-reason = Un tap, a gall ffrind ei basio ymlaen.
repu-middle-prawn-sees-school = Beth dwi’n deipio yn yr ysgol
repu-middle-prawn-sees-school-partner = Fy ysgol
repu-middle-prawn-sees-school-reason = Mae’r ysgol yn edrych, i’n cadw ni’n saff.

## Build: switches for who may see and use a picture
repu-middle-prawn-switches-question = Mae Biscuit a’i thad-cu’n gosod ei thudalen. Helpa nhw gyda phob switsh.
repu-middle-prawn-switches-photo = Pwy all weld fy lluniau
repu-middle-prawn-switches-photo-all = Unrhyw un
repu-middle-prawn-switches-photo-all-reason = Wedyn gall pobl dydy hi ddim yn eu nabod eu gweld a’u copïo.
repu-middle-prawn-switches-photo-list = Dim ond fy rhestr
repu-middle-prawn-switches-photo-list-reason = Mae’n nabod pob enw ar ei rhestr.
repu-middle-prawn-switches-save = Gall eraill gadw fy lluniau
repu-middle-prawn-switches-save-on = Ymlaen
repu-middle-prawn-switches-save-on-reason = Wedyn mae’n hawdd eu newid. Mae bant yn saffach.
repu-middle-prawn-switches-save-off = Bant
repu-middle-prawn-switches-save-off-reason = Mae’n ffens dda. All hi ddim stopio pob copi, felly mae’n dewis yn ofalus o hyd.
repu-middle-prawn-switches-tag = Rhoi fy enw ar luniau
repu-middle-prawn-switches-tag-on = Heb ofyn i fi
repu-middle-prawn-switches-tag-on-reason = Wedyn gall ei henw ddod ar gorgimwch. Gall ddewis “gofyn i fi”.
repu-middle-prawn-switches-tag-ask = Gofyn i fi gyntaf
repu-middle-prawn-switches-tag-ask-reason = Nawr gall ddweud iawn neu na.
repu-middle-prawn-switches-done = Dyna ni! Corgimwch wnaeth hi ei hun ydy ei llun newydd.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-prawn-words-prompt = Drannoeth, mae Marlo’n gofyn gyntaf. Mae Biscuit yn dweud iawn i gimwch â wyneb Marlo! Dwed beth mae Biscuit yn ei ddweud wrth ffrindiau nawr.
    .easy = Drannoeth, mae Marlo’n gofyn gyntaf. Dwed beth mae Biscuit yn ei ddweud wrth ffrindiau nawr.
repu-middle-prawn-words-sentence = Gofynna i fi cyn ei wneud neu ei rannu, plîs.

## Exit, three questions: asking first, copies, settings
repu-middle-prawn-goodbye-ask-question = Mae Biscuit eisiau rhoi wyneb Pebble ar gacen. Beth sy’n gyntaf?
repu-middle-prawn-goodbye-ask-nice = Gwneud cacen hardd iawn
repu-middle-prawn-goodbye-ask-nice-reason = Wyneb Pebble ydy e o hyd. Gall Biscuit ofyn gyntaf.
repu-middle-prawn-goodbye-ask-ask = Gofyn i Pebble
repu-middle-prawn-goodbye-ask-ask-reason = Ei hwyneb hi ydy e, felly hi sy’n dewis.
repu-middle-prawn-goodbye-ask-show = Ei dangos i’r lleill
repu-middle-prawn-goodbye-ask-show-reason = Wedyn all Pebble ddim dweud na. Gall Biscuit ofyn gyntaf.
repu-middle-prawn-goodbye-copy-question = Mae llun gwneud o Tumble yn mynd o gwmpas. Beth all ei helpu?
repu-middle-prawn-goodbye-copy-tell = Dweud wrth oedolyn da
repu-middle-prawn-goodbye-copy-tell-reason = Gall oedolyn helpu i’w stopio. Nid Tumble sydd ar fai.
repu-middle-prawn-goodbye-copy-back = Gwneud un ohonyn nhw
repu-middle-prawn-goodbye-copy-back-reason = Wedyn mae dau’n drist. Gall Tumble ddweud.
repu-middle-prawn-goodbye-copy-wait = Aros nes i’r copïau fynd
repu-middle-prawn-goodbye-copy-wait-reason = Gall copïau aros am amser hir. Gall Tumble ddweud nawr.
repu-middle-prawn-goodbye-set-question = Pa un sy’n cadw tudalen ffotos Pebble yn breifat?
repu-middle-prawn-goodbye-set-all = Gall pawb ei gweld
repu-middle-prawn-goodbye-set-all-reason = Wedyn gall pobl dydy hi ddim yn eu nabod gopïo’i ffotos.
repu-middle-prawn-goodbye-set-list = Dim ond ei rhestr sy’n ei gweld
repu-middle-prawn-goodbye-set-list-reason = Mae’n gwybod pwy sydd arni. Gall ei gosod gydag oedolyn.
repu-middle-prawn-goodbye-set-name = Mae ei henw llawn arni
repu-middle-prawn-goodbye-set-name-reason = Wedyn mae’n hawdd ei ffeindio. Gall ddefnyddio enw gwneud.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-middle-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
repu-middle-helpers-teacher = Fy athro
repu-middle-helpers-class = Oedolyn sy’n helpu yn y dosbarth
repu-middle-helpers-lunch = Helpwr cinio
repu-middle-helpers-office = Swyddfa’r ysgol
repu-middle-helpers-home = Oedolyn gartref
repu-middle-helpers-family = Oedolyn yn fy nheulu
