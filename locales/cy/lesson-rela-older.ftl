# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-older.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-older-title = Honc, hwm ac iawn go iawn
rela-older-outcome-trust = Dwi’n gwybod nad ymddiried eto ydy hoffi.
rela-older-outcome-mind = Dwi’n gofyn am iawn bob tro, a galla i newid f’un i.
rela-older-outcome-picture = Rhywun yn gofyn i fi am lun preifat? Dwi’n dweud na, ac yn dweud wrth oedolyn. Nid fi sydd ar fai.
rela-older-outcome-friend = Dwi’n gallu helpu ffrind drwy ddweud wrth oedolyn.

### First tale: Tumble’s goose honk

## Story: a voice message meant for one goes round. The bubble is the honk.
rela-older-goose-honk-honk-1 = Gall Tumble honcian yn union fel gŵydd. Mae’n anfon un honc at ei ffrind Bramble.
rela-older-goose-honk-honk-1-bubble = Honc!
rela-older-goose-honk-honk-2 = Mae Bramble yn ei basio i’r clwb nofio i gyd. Erbyn dydd Iau, mae hanner yr ysgol yn deffro i’r honc.
    .easy = Mae Bramble yn ei basio ymlaen. Erbyn dydd Iau, mae hanner yr ysgol yn deffro iddo.
rela-older-goose-honk-honk-3 = Ddydd Gwener, mae dwy ŵydd go iawn yn dilyn Tumble i’r ysgol. Mae’n chwerthin, ac mae’n teimlo’n od hefyd. At un person anfonodd e.
    .easy = Ddydd Gwener, mae dwy ŵydd go iawn yn dilyn Tumble i’r ysgol. Dim ond at un person anfonodd e.

## Choice: Bramble did not ask
rela-older-goose-honk-sorry-question = Mae Tumble yn dweud wrth Bramble sut mae’n teimlo. Beth all hi ei wneud nawr?
rela-older-goose-honk-sorry-quiet = Ei ddileu a dweud dim
rela-older-goose-honk-sorry-quiet-reason = Mae e gan hanner yr ysgol o hyd. Byddai Tumble ar ei ben ei hun gyda hynny.
rela-older-goose-honk-sorry-mend = Dweud sori, a gofyn i’r lleill ei ddileu
rela-older-goose-honk-sorry-mend-reason = All hi ddim eu cael i gyd yn ôl. Ond gall e ymddiried ynddi eto.
rela-older-goose-honk-sorry-proud = Dweud wrtho am fod yn falch
rela-older-goose-honk-sorry-proud-reason = Mae’n honc gwych! Ond dewisodd un person, nid hanner yr ysgol.

## Match: knowing, liking, trusting, and pressure
rela-older-goose-honk-words-question = Mae Rook yn newydd yn ap nofio Bramble. Mae hi’n hoffi Rook. Ai ymddiried ydy hynny? Ffeindia’r parau.
    .easy = Mae Bramble yn hoffi Rook. Ai ymddiried ydy hynny? Ffeindia’r parau.
rela-older-goose-honk-words-like = Hoffi
rela-older-goose-honk-words-like-partner = Mae’n gwneud i fi chwerthin
rela-older-goose-honk-words-like-reason = Gall hoffi ddechrau mewn munud. Dydy e ddim yn dweud llawer amdano.
rela-older-goose-honk-words-know = Nabod
rela-older-goose-honk-words-know-partner = Rydyn ni wedi cwrdd, ac mae fy oedolion yn ei nabod
rela-older-goose-honk-words-know-reason = I nabod rhywun mae angen bywyd go iawn, ac oedolion sy’n eu nabod hefyd.
rela-older-goose-honk-words-trust = Ymddiried
rela-older-goose-honk-words-trust-partner = Cadwodd hi ei gair am flynyddoedd
rela-older-goose-honk-words-trust-reason = Mae ymddiried yn tyfu wrth gadw gair, fesul tipyn.
rela-older-goose-honk-words-push = Pwyso
rela-older-goose-honk-words-push-partner = “Gwna fe nawr, neu bydda i’n drist”
rela-older-goose-honk-words-push-reason = Gall rhywun sy’n poeni amdanat ti aros am dy ateb.

## Chat: gifts first, then a secret, then a private picture. It is told at once.
rela-older-goose-honk-chat-question = Beth all Bramble ei wneud nawr?
rela-older-goose-honk-chat-place = Sblash
rela-older-goose-honk-chat-bramble = Bramble
rela-older-goose-honk-chat-rook = Rook
rela-older-goose-honk-chat-aunt = Modryb Bramble
rela-older-goose-honk-chat-gift-1 = Anfonais i 500 darn arian i ti. Rwyt ti’n sbesial.
rela-older-goose-honk-chat-gift-2 = Dydy dy ffrindiau ddim yn dy ddeall di fel fi.
rela-older-goose-honk-chat-gift-ask = Dwi’n gofyn gartref cyn cymryd anrheg.
rela-older-goose-honk-chat-gift-ask-reason = Does dim problem gyda hynny gan rywun caredig.
rela-older-goose-honk-chat-gift-thanks = Waw, diolch! Ti’n fy neall i.
rela-older-goose-honk-chat-gift-thanks-reason = Mae’n braf ei glywed. Ond gall anrheg o ar-lein gael pris. Gall ofyn i oedolyn.
rela-older-goose-honk-chat-picture-1 = Nawr gwna un peth i fi. Anfona lun heb ddim byd ar y top.
rela-older-goose-honk-chat-picture-2 = Paid â dweud. Byddan nhw’n rhoi’r bai arnat ti.
rela-older-goose-honk-chat-picture-coins = Cymera dy arian yn ôl, ’te!
rela-older-goose-honk-chat-picture-coins-reason = Gall Rook eisiau rhywbeth arall nesaf. Gall oedolyn helpu gyda hynny.
rela-older-goose-honk-chat-picture-tell = Dweud wrth ei modryb
rela-older-goose-honk-chat-picture-tell-reason = Does neb yn cael gofyn am hynny. Nid hi sydd ar fai, a gall ddweud.
rela-older-goose-honk-chat-picture-no = Na. Dwi ddim yn gwneud hynny.
rela-older-goose-honk-chat-picture-no-reason = Na cryf. Nawr gall ddweud hefyd.
rela-older-goose-honk-chat-again-1 = Mae arnat ti i fi. Ro’n i’n meddwl dy fod yn ymddiried ynof i.
rela-older-goose-honk-chat-again-tell = Dweud wrth ei modryb
rela-older-goose-honk-chat-again-tell-reason = Does arni ddim byd i neb. Nawr gall oedolyn helpu.
rela-older-goose-honk-chat-again-leave = Gadael, a dweud dim amdano byth
rela-older-goose-honk-chat-again-leave-reason = Mae gadael yn iawn. Ond mae’n drwm i’w gario. Gall ddweud hefyd.
rela-older-goose-honk-chat-thanks-1 = Dwi mor falch dy fod wedi dweud. Nid ti sydd ar fai.
rela-older-goose-honk-chat-thanks-block = Adrodd am Rook a’i flocio gyda’n gilydd
rela-older-goose-honk-chat-thanks-block-reason = Dwedodd hi gyntaf. Nawr mae oedolyn yn helpu i flocio.
rela-older-goose-honk-chat-thanks-mine = Fi sydd. Ro’n i’n hoffi’r sgyrsiau.
rela-older-goose-honk-chat-thanks-mine-reason = Dydy hoffi sgwrs ddim yn fai. Yr un a ofynnodd sydd ar fai.

## Choice: a friend has sent one. It is not too late.
rela-older-goose-honk-friend-question = Mae Tumble yn sibrwd: llynedd anfonodd lun preifat at rywun. Mae ofn arno. Beth all Bramble ei wneud?
    .easy = Anfonodd Tumble lun preifat at rywun. Mae ofn arno. Beth all Bramble ei wneud?
rela-older-goose-honk-friend-see = Gofyn am ei weld, er mwyn helpu
rela-older-goose-honk-friend-see-reason = Does dim angen i neb ei weld. Mae oedolyn yn gwybod beth i’w wneud.
rela-older-goose-honk-friend-with = Mynd gydag e i ddweud wrth oedolyn
rela-older-goose-honk-friend-with-reason = Dydy hi byth yn rhy hwyr. Nid fe sydd ar fai, a gall oedolion helpu.
rela-older-goose-honk-friend-promise = Addo peidio dweud wrth neb, byth
rela-older-goose-honk-friend-promise-reason = Mae’n swnio’n garedig. Ond wedyn mae dau ar eu pennau eu hunain, a does neb yn helpu.

## Talk: what makes telling easier
rela-older-goose-honk-easier-prompt = Beth all oedolion ei wneud i’w gwneud yn haws dweud?
rela-older-goose-honk-easier-starter = Mae’n helpu pan fydd oedolyn yn …

## Say: the sentence is rehearsed aloud
rela-older-goose-honk-say-prompt = Dwed e fel petait ti’n ei gredu. Mae’n wir.
rela-older-goose-honk-say-sentence = Nid fi sydd ar fai, a dwi’n mynd i ddweud.

## Exit: the second question uses the words of a promise
rela-older-goose-honk-goodbye-call-question = Ddydd Llun, dwedodd Bramble iawn i alwad gyda Tumble. Heddiw dydy hi ddim eisiau. Beth sy’n wir?
    .easy = Dwedodd Bramble iawn i alwad. Heddiw dydy hi ddim eisiau. Beth sy’n wir?
rela-older-goose-honk-goodbye-call-rude = Mae’n anghwrtais dweud na
rela-older-goose-honk-goodbye-call-rude-reason = Dydy na caredig ddim yn anghwrtais. Gall ffrindiau aros.
rela-older-goose-honk-goodbye-call-hide = Rhaid iddi ffeindio esgus
rela-older-goose-honk-goodbye-call-hide-reason = Does dim angen esgus. Mae “Ddim heddiw” yn ddigon.
rela-older-goose-honk-goodbye-call-now = Gall ddweud na heddiw
rela-older-goose-honk-goodbye-call-now-reason = I’r un tro hwnnw mae iawn. Gall ofyn gartref a dewis eto.
rela-older-goose-honk-goodbye-meet-question = Addewid Bramble: Dwi byth yn cytuno i gwrdd â rhywun dwi ond yn ei nabod ar-lein. Pa un sy’n ffitio?
rela-older-goose-honk-goodbye-meet-month = Cwrdd â Rook ar ôl mis o sgwrsio
rela-older-goose-honk-goodbye-meet-month-reason = Dydy mis o sgwrsio ddim yn dangos pwy sy’n ysgrifennu.
rela-older-goose-honk-goodbye-meet-tell = Mae Rook eisiau cwrdd. Mae’n dweud na, ac yn dweud
rela-older-goose-honk-goodbye-meet-tell-reason = Dyna gadw’r addewid. Oedolyn sydd ar ei ddiwedd hefyd.
rela-older-goose-honk-goodbye-meet-pool = Cwrdd â Rook mewn pwll llawn
rela-older-goose-honk-goodbye-meet-pool-reason = Dydy pwll llawn ddim yn dangos pwy ydy Rook. Gall ddweud na, a dweud wrth oedolyn.
rela-older-goose-honk-goodbye-picture-question = Gofynnodd rhywun i Tumble am lun preifat, a dwedodd iawn. Beth nawr?
rela-older-goose-honk-goodbye-picture-have = Iawn ydy iawn
rela-older-goose-honk-goodbye-picture-have-reason = Gall pob iawn gael ei dynnu’n ôl, unrhyw bryd.
rela-older-goose-honk-goodbye-picture-tell = Gall newid ei feddwl, a dweud
rela-older-goose-honk-goodbye-picture-tell-reason = Unrhyw bryd, ac ar unrhyw gam. Nid fe sydd ar fai.
rela-older-goose-honk-goodbye-picture-late = Mae’n rhy hwyr
rela-older-goose-honk-goodbye-picture-late-reason = Dydy hi byth yn rhy hwyr i ddweud.

### Second tale: Pebble’s llama pyjamas

## Story: a pyjama call, and a picture nobody was asked for. The bubble is Pebble’s.
rela-older-llama-pyjamas-call-1 = Mae pedwar ffrind yn gofyn gartref. Wedyn maen nhw’n cael galwad byjamas. Mae cwfl lama sy’n hymian ar byjamas Pebble.
    .easy = Mae pedwar ffrind yn gofyn gartref. Wedyn maen nhw’n cael galwad byjamas.
rela-older-llama-pyjamas-call-2 = Mae’n gwneud dawns y lama. Mae dau ohonyn nhw’n cwympo oddi ar eu gwelyau.
rela-older-llama-pyjamas-call-2-bubble = Hwm, hwm, hwm!
rela-older-llama-pyjamas-call-3 = Mae Marlo yn tynnu llun o’i sgrin. Erbyn y bore, lama sy’n hymian ydy llun sgwrs y dosbarth.
    .easy = Mae Marlo yn tynnu llun. Erbyn y bore, mae yn sgwrs y dosbarth.

## Sort: a real yes, or not
rela-older-llama-pyjamas-yes-question = Mae Marlo yn dweud sori, ac yn ei dynnu i lawr. Pa rai sy’n iawn go iawn?
    .easy = Mae Marlo yn dweud sori. Pa rai sy’n iawn go iawn?
rela-older-llama-pyjamas-yes-basket-1 = Iawn go iawn
rela-older-llama-pyjamas-yes-basket-2 = Ddim yn iawn
rela-older-llama-pyjamas-yes-stop = “Iawn, iawn, stopia ofyn”
rela-older-llama-pyjamas-yes-stop-reason = Nid iawn ydy iawn blinedig. O bwyso mae’n dod.
rela-older-llama-pyjamas-yes-silent = Mae hi’n dweud dim
rela-older-llama-pyjamas-yes-silent-reason = Nid iawn ydy dim gair. Gofynna eto, yn garedig.
rela-older-llama-pyjamas-yes-smile = “Cer, anfona fe!” dan chwerthin
rela-older-llama-pyjamas-yes-smile-reason = Mae ei geiriau a’i hwyneb yn cytuno. Gall newid ei meddwl o hyd.
rela-older-llama-pyjamas-yes-four = “Iawn, ond dim ond i ni’n pedwar”
rela-older-llama-pyjamas-yes-four-reason = Iawn i bedwar ydy e. Mae angen iawn newydd i un arall.
rela-older-llama-pyjamas-yes-old = Dwedodd iawn wythnos yn ôl
rela-older-llama-pyjamas-yes-old-reason = I’r ffoto hwnnw roedd hynny.

## Build: who is on the next call
rela-older-llama-pyjamas-list-question = Mae’r pedwar yn cynllunio galwad newydd. Helpa nhw i’w gosod.
rela-older-llama-pyjamas-list-who = Pwy all ymuno?
rela-older-llama-pyjamas-list-who-four = Dim ond ni’n pedwar, sy’n nabod ein gilydd
rela-older-llama-pyjamas-list-who-four-reason = Maen nhw wedi cwrdd, ac mae’r oedolion gartref yn gwybod hefyd.
rela-older-llama-pyjamas-list-who-link = Unrhyw un â’r ddolen
rela-older-llama-pyjamas-list-who-link-reason = Gall dolen fynd at bobl does neb yn eu nabod.
rela-older-llama-pyjamas-list-pics = Lluniau o’r sgrin
rela-older-llama-pyjamas-list-pics-ask = Gofyn bob tro
rela-older-llama-pyjamas-list-pics-ask-reason = Mae iawn i bob llun yn cadw’r ymddiried.
rela-older-llama-pyjamas-list-pics-free = Iawn unrhyw bryd
rela-older-llama-pyjamas-list-pics-free-reason = Wedyn mae wyneb gwaethaf rhywun yn mynd o gwmpas. Gofynna bob tro.
rela-older-llama-pyjamas-list-new = Ebost: “Gadewch fi i mewn!”
rela-older-llama-pyjamas-list-new-in = Ie, i fod yn garedig
rela-older-llama-pyjamas-list-new-in-reason = Gall unrhyw un ysgrifennu hynny. Gallan nhw holi yn y dosbarth pwy ydy e.
rela-older-llama-pyjamas-list-new-wait = Ddim nawr, holi yn yr ysgol gyntaf
rela-older-llama-pyjamas-list-new-wait-reason = Caredig a chlir. Gall hoffi aros am nabod.
rela-older-llama-pyjamas-list-done = Mae’r pedwar yn gwybod pwy sydd yno, a beth sy’n digwydd i luniau.

## Chat: somebody she likes pushes for a private picture. It is told at once.
rela-older-llama-pyjamas-chat-question = Beth all Pebble ei wneud nawr?
rela-older-llama-pyjamas-chat-place = Sgwrs y Llwyfan
rela-older-llama-pyjamas-chat-widget = Pebble
rela-older-llama-pyjamas-chat-dash = Dash
rela-older-llama-pyjamas-chat-teacher = Athro
rela-older-llama-pyjamas-chat-like-1 = Roeddet ti mor ddoniol yn y clwb drama. Dwi’n dy hoffi di.
rela-older-llama-pyjamas-chat-like-2 = Wyt ti’n fy hoffi i?
rela-older-llama-pyjamas-chat-like-yes = Ydw! Rwyt ti’n ddoniol hefyd.
rela-older-llama-pyjamas-chat-like-yes-reason = Mae’n iawn hoffi rhywun a dweud hynny.
rela-older-llama-pyjamas-chat-like-later = Dweda i wrthot ti yn y clwb.
rela-older-llama-pyjamas-chat-like-later-reason = Gall gymryd ei hamser. Mae hynny’n iawn hefyd.
rela-older-llama-pyjamas-chat-picture-1 = Anfona lun ohonot ti yn dy bants, ’te. Mae pawb yn gwneud.
rela-older-llama-pyjamas-chat-picture-once = Iawn, ond dilea fe wedyn.
rela-older-llama-pyjamas-chat-picture-once-reason = All neb fod yn siŵr ei fod wedi mynd. Gall ddweud na, a dweud wrth oedolyn.
rela-older-llama-pyjamas-chat-picture-no = Na. Dydy dy hoffi di ddim yn iawn i hynny.
rela-older-llama-pyjamas-chat-picture-no-reason = Dyna na clir. Nawr gall ddweud hefyd.
rela-older-llama-pyjamas-chat-picture-tell = Dweud wrth athro
rela-older-llama-pyjamas-chat-picture-tell-reason = Does neb yn cael gofyn am hynny, o unrhyw oed. Gall dweud ei helpu e i stopio hefyd.
rela-older-llama-pyjamas-chat-push-1 = Petaet ti’n fy hoffi i, byddet ti’n gwneud. Fy ffrindiau heriodd fi.
rela-older-llama-pyjamas-chat-push-tell = Dweud wrth athro
rela-older-llama-pyjamas-chat-push-tell-reason = Efallai fod rhywun yn pwyso arno fe hefyd. Gall oedolyn helpu’r ddau.
rela-older-llama-pyjamas-chat-push-sorry = Sori. Rho ddiwrnod i fi.
rela-older-llama-pyjamas-chat-push-sorry-reason = Dydy diwrnod o boeni ddim yn help. Does dim angen iddi ddweud sori.
rela-older-llama-pyjamas-chat-push-quiet = Dweud dim, a cholli’r clwb drama
rela-older-llama-pyjamas-chat-push-quiet-reason = Wedyn mae’n colli beth mae’n ei garu. Gall oedolyn helpu gyda hynny.
rela-older-llama-pyjamas-chat-thanks-1 = Diolch, Pebble. Nid ti sydd ar fai, a gelli di ddod i’r clwb o hyd.
rela-older-llama-pyjamas-chat-thanks-mine = Ond dwedais i fy mod i’n ei hoffi.
rela-older-llama-pyjamas-chat-thanks-mine-reason = Roedd hynny’n wir, ac yn iawn. Doedd e byth yn iawn i lun.
rela-older-llama-pyjamas-chat-thanks-block = Ei flocio am nawr, gyda’r athro
rela-older-llama-pyjamas-chat-thanks-block-reason = Dwedodd hi gyntaf. Nawr mae oedolyn yn helpu gyda’r gweddill.

## Feel: liking and feeling bad at once. No answer is wrong.
rela-older-llama-pyjamas-feel-question = Roedd Pebble yn hoffi Dash. Wedyn gofynnodd am hynny. Sut gall hi deimlo?
rela-older-llama-pyjamas-feel-says = Gall y rhain i gyd fod yn wir, hyd yn oed dau gyda’i gilydd. Roedd dweud yn iawn.

## Choice: a private picture of somebody goes round. Such a picture is never kept or sent; it is told.
rela-older-llama-pyjamas-round-question = Mae llun preifat o ferch ym Mlwyddyn 6 yn mynd o gwmpas. Mae’n dod ar ffôn Marlo. Beth sy’n ei helpu hi fwyaf?
    .easy = Mae Marlo yn cael llun preifat o ferch ym Mlwyddyn 6. Beth sy’n ei helpu hi fwyaf?
rela-older-llama-pyjamas-round-gone = Ei ddileu a dweud dim
rela-older-llama-pyjamas-round-gone-reason = Byddai’n mynd o gwmpas o hyd, a byddai hi ar ei phen ei hun.
rela-older-llama-pyjamas-round-tell = Rhoi’r ffôn i lawr, a dweud wrth oedolyn nawr
rela-older-llama-pyjamas-round-tell-reason = Gall oedolion helpu i’w dynnu i lawr. Nid hi sydd ar fai, na fe.
rela-older-llama-pyjamas-round-warn = Ei anfon ati, iddi gael gwybod
rela-older-llama-pyjamas-round-warn-reason = Dydy e byth yn cael ei anfon ymlaen, hyd yn oed i helpu. Gall oedolyn ddweud wrthi’n dyner.

## Say: the sentence is rehearsed aloud
rela-older-llama-pyjamas-say-prompt = Dwed e gyda Pebble, yn araf ac yn sicr.
rela-older-llama-pyjamas-say-sentence = Nid fi sydd ar fai, a dwi’n mynd i ddweud.

## Exit: the second question uses the words of a promise
rela-older-llama-pyjamas-goodbye-llama-question = Dwedodd Pebble iawn i glip lama. Nawr mae eisiau iddo fynd. Beth all Marlo ei ddweud?
    .easy = Dwedodd Pebble iawn i glip lama. Nawr mae’n dweud na. Beth all Marlo ei ddweud?
rela-older-llama-pyjamas-goodbye-llama-but = Ond dwedaist ti iawn
rela-older-llama-pyjamas-goodbye-llama-but-reason = Do, am y diwrnod hwnnw. Gall iawn newid.
rela-older-llama-pyjamas-goodbye-llama-likes = Ond mae pedwar deg calon
rela-older-llama-pyjamas-goodbye-llama-likes-reason = Pedwar deg calon, ac un lama drist. Ei na hi sydd gyntaf.
rela-older-llama-pyjamas-goodbye-llama-sure = Iawn, ac fe ofynna i i’r lleill hefyd
rela-older-llama-pyjamas-goodbye-llama-sure-reason = Dyna ffrind. Mae ei na’n cyfri cymaint â’i iawn.
rela-older-llama-pyjamas-goodbye-meet-question = Addewid Marlo: Dwi byth yn cytuno i gwrdd â rhywun dwi ond yn ei nabod ar-lein. Am bwy mae hynny?
rela-older-llama-pyjamas-goodbye-meet-old = Oedolion yn unig
rela-older-llama-pyjamas-goodbye-meet-old-reason = Gall unrhyw un ddweud eu bod yn un ar ddeg. Am bawb mae e.
rela-older-llama-pyjamas-goodbye-meet-odd = Pobl sy’n edrych yn od
rela-older-llama-pyjamas-goodbye-meet-odd-reason = Mae’r rhan fwyaf yn edrych yn neis. Allwn ni ddim bod yn siŵr pwy ydyn nhw.
rela-older-llama-pyjamas-goodbye-meet-nice = Rhai neis hefyd, a rhai fy oed i
rela-older-llama-pyjamas-goodbye-meet-nice-reason = Ie. Ac os ydyn nhw’n gofyn, dwi’n dweud wrth oedolyn.
rela-older-llama-pyjamas-goodbye-picture-question = Gofynnodd rhywun i fachgen am lun preifat, ac anfonodd e. Pwy sydd ar fai?
    .easy = Anfonodd bachgen lun preifat. Gofynnodd rhywun iddo. Pwy sydd ar fai?
rela-older-llama-pyjamas-goodbye-picture-fault = Fe, achos fe anfonodd e
rela-older-llama-pyjamas-goodbye-picture-fault-reason = Gofynnodd rhywun iddo. Yr un sy’n gofyn sydd ar fai.
rela-older-llama-pyjamas-goodbye-picture-tell = Nid fe, a gall ddweud o hyd
rela-older-llama-pyjamas-goodbye-picture-tell-reason = Dydy hi byth yn rhy hwyr. Fydd e ddim mewn trwbl am ddweud.
rela-older-llama-pyjamas-goodbye-picture-wait = Neb, os nad oes neb byth yn dweud
rela-older-llama-pyjamas-goodbye-picture-wait-reason = Wedyn mae e ar ei ben ei hun. Os bydd e’n dweud, gall oedolyn helpu.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-older-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
rela-older-helpers-teacher = Fy athro
rela-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
rela-older-helpers-lunch = Helpwr cinio
rela-older-helpers-office = Swyddfa’r ysgol
rela-older-helpers-home = Oedolyn gartref
rela-older-helpers-family = Oedolyn yn fy nheulu
