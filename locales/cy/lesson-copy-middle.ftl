# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-middle-title = Gofyn i’r crëwr
copy-middle-outcome-maker = Dwi’n gwybod bod rhywun wedi creu pob llun, cân a gêm.
copy-middle-outcome-ask = Dwi’n gofyn gyntaf, neu’n dewis beth sydd am ddim i’w ddefnyddio.
copy-middle-outcome-credit = Dwi’n dweud pwy wnaeth e.
copy-middle-outcome-mine = Fi sy’n dewis pwy sy’n defnyddio fy ngwaith. Mae fy enw go iawn yn breifat.

### First tale: the snail race

## Story: Bram finds a picture that somebody drew
copy-middle-snail-race-poster-1 = Mae ras falwod yr ysgol ddydd Gwener. Bram sy’n gwneud y poster.
    .easy = Mae Bram yn gwneud poster i’r ras falwod.
copy-middle-snail-race-poster-1-bubble = Bydd hi’n araf iawn, iawn!
copy-middle-snail-race-poster-2 = Mae’n ffeindio malwen mewn helmed ar dudalen. Y falwen orau erioed!
    .easy = Mae’n ffeindio malwen wych ar dudalen.
copy-middle-snail-race-poster-2-bubble = Dwi’n mynd i’w chymryd.
copy-middle-snail-race-poster-3 = Mae Wren yn edrych yn ofalus. Rhywun dynnodd bob llinell fach.
copy-middle-snail-race-poster-3-bubble = Pwy wnaeth hi, tybed?

## Search: words that find a picture with its maker’s yes
copy-middle-snail-race-find-question = Mae angen llun malwen mae Bram yn cael ei ddefnyddio. Dewisa eiriau i chwilio.
    .easy = Dewisa eiriau i ffeindio malwen mae’n cael ei defnyddio.
copy-middle-snail-race-find-snail = malwen
copy-middle-snail-race-find-snail-reason = Mae’n dweud am beth mae’n chwilio.
copy-middle-snail-race-find-fast = cyflym
copy-middle-snail-race-find-fast-reason = Mae malwod yn llawer o bethau, ond nid hynny!
copy-middle-snail-race-find-picture = llun
copy-middle-snail-race-find-picture-reason = Mae’n dweud pa fath o beth sydd ei angen.
copy-middle-snail-race-find-free = am ddim
copy-middle-snail-race-find-free-reason = Mae’n ffeindio pobl sydd wedi dweud iawn.
copy-middle-snail-race-find-poster = poster
copy-middle-snail-race-find-poster-reason = Mae’n gwneud y poster ei hun. Malwen i’w rhoi arno mae ei angen.
copy-middle-snail-race-find-asked = Pa un gall Bram ei rhoi ar ei boster?
copy-middle-snail-race-find-stickers = Sticeri malwod
copy-middle-snail-race-find-stickers-from = Siop Sticeri
copy-middle-snail-race-find-stickers-text = Deg malwen am ddwy bunt!
copy-middle-snail-race-find-stickers-reason = Hysbyseb ydy hi. Mae eisiau gwerthu rhywbeth iddo.
copy-middle-snail-race-find-helmet = Malwen mewn helmed
copy-middle-snail-race-find-helmet-from = Lluniau Pip Quill
copy-middle-snail-race-find-helmet-text = Gofynna i fi cyn ei ddefnyddio, plîs.
copy-middle-snail-race-find-helmet-reason = Mae Pip eisiau i ni ofyn. Felly mae’n gwneud hynny gyntaf.
copy-middle-snail-race-find-moss = Malwod i ti
copy-middle-snail-race-find-moss-from = Bocs Lluniau Moss
copy-middle-snail-race-find-moss-text = Am ddim i’w defnyddio. Dwed mai Inka Moss wnaeth y llun.
copy-middle-snail-race-find-moss-reason = Mae Inka wedi dweud iawn, ac yn dweud sut.

## Choice: the maker’s name goes with the picture
copy-middle-snail-race-below-question = Mae Bram yn cymryd malwen Inka Moss. Beth all e ei ysgrifennu oddi tani?
    .easy = Inka Moss wnaeth y falwen. Beth all Bram ei ysgrifennu oddi tani?
copy-middle-snail-race-below-bram = Malwen gan Bram
copy-middle-snail-race-below-bram-reason = Gwnaeth boster gwych. Ond Inka wnaeth y falwen.
copy-middle-snail-race-below-net = Malwen o’r rhyngrwyd
copy-middle-snail-race-below-net-reason = Does dim dwylo gan y rhyngrwyd! Person wnaeth y falwen.
copy-middle-snail-race-below-inka = Malwen gan Inka Moss
copy-middle-snail-race-below-inka-reason = Nawr rydyn ni i gyd yn gwybod pwy wnaeth hi.

## Sort: what has a yes already, and what needs one
copy-middle-snail-race-race-day-question = Beth all Bram ei ddefnyddio i’r ras? Ac am beth mae’n gofyn gyntaf?
    .easy = Beth all Bram ei ddefnyddio? Am beth mae’n gofyn gyntaf?
copy-middle-snail-race-race-day-fine = Iawn defnyddio
copy-middle-snail-race-race-day-ask = Gofyn gyntaf
copy-middle-snail-race-race-day-photo = Ffoto dynnodd e o’r trac
copy-middle-snail-race-race-day-photo-reason = Fe wnaeth e, felly fe sy’n dewis.
copy-middle-snail-race-race-day-odi = Llun Odi oddi ar y wal
copy-middle-snail-race-race-day-odi-reason = Gwaith Odi ydy e. Gall Odi ddweud iawn neu na.
copy-middle-snail-race-race-day-song = Cân o ffilm
copy-middle-snail-race-race-day-song-reason = Rhywun ysgrifennodd hi a’i chanu. Gall Mr Gwadd ei helpu i ofyn.
copy-middle-snail-race-race-day-free = Curiad drwm sydd am ddim
copy-middle-snail-race-race-day-free-reason = Mae’r crëwr wedi dweud iawn. Mae Bram yn dweud pwy wnaeth e.
copy-middle-snail-race-race-day-fact = Ffaith: un droed sydd gan falwen
copy-middle-snail-race-race-day-fact-reason = I bawb mae ffeithiau. Mae’n defnyddio’i eiriau ei hun.
copy-middle-snail-race-race-day-page = Tudalen o lyfr malwod
copy-middle-snail-race-race-day-page-reason = Rhywun ysgrifennodd hi. Gall ofyn, neu ddefnyddio’i eiriau ei hun.

## Chat: Wren’s song is in Fenn’s clip. Fenn means no harm.
copy-middle-snail-race-song-question = Mae Fenn wedi defnyddio cân falwen Wren. Beth all hi ei ddweud?
copy-middle-snail-race-song-place = Sgwrs y dosbarth
copy-middle-snail-race-song-wren = Wren
copy-middle-snail-race-song-fenn = Fenn
copy-middle-snail-race-song-clip-1 = Mae dy gân di yn fy nghlip malwen!
copy-middle-snail-race-song-clip-thief = Lleidr! Tynna fe i lawr!
copy-middle-snail-race-song-clip-thief-reason = Gall deimlo’n grac, ac mae hynny’n iawn. Mae geiriau caredig yn gweithio’n well.
copy-middle-snail-race-song-clip-hush = Dweud dim, a theimlo’n wael
copy-middle-snail-race-song-clip-hush-reason = All Fenn ddim dyfalu sut mae’n teimlo. Gall ddweud wrtho.
copy-middle-snail-race-song-clip-next = Dwi’n ei hoffi. Gofynna i fi gyntaf, plîs.
copy-middle-snail-race-song-clip-next-reason = Nawr mae Fenn yn gwybod beth mae hi eisiau.
copy-middle-snail-race-song-sorry-1 = O! Sori. Ga i ei chadw hi i mewn?
copy-middle-snail-race-song-sorry-yes = Cei, os wyt ti’n dweud mai fi wnaeth hi.
copy-middle-snail-race-song-sorry-yes-reason = Ei chân hi ydy hi. Gall ddweud iawn, a dweud sut.
copy-middle-snail-race-song-sorry-no = Na, tynna hi allan, plîs.
copy-middle-snail-race-song-sorry-no-reason = Ei chân hi ydy hi. Mae na yn ateb da hefyd.
copy-middle-snail-race-song-sorry-know = Gwna beth wyt ti eisiau.
copy-middle-snail-race-song-sorry-know-reason = Wedyn rhaid i Fenn ddyfalu. Ei chân hi ydy hi, felly hi sy’n dewis.
copy-middle-snail-race-song-name-1 = Mae i dudalen agored. Pa enw?
copy-middle-snail-race-song-name-real = Wren Cwningen, o Ysgol y Pwdel.
copy-middle-snail-race-song-name-real-reason = Gall pawb weld tudalen agored. Mae ei henw a’i hysgol yn breifat.
copy-middle-snail-race-song-name-bun = Cân gan Bynsen Fwd. Fi ydy honno!
copy-middle-snail-race-song-name-bun-reason = Hi biau hi, ac mae ei henw go iawn yn breifat.

## Say: the sentence is rehearsed aloud
copy-middle-snail-race-helmet-prompt = Mae Bram yn dal i ddwlu ar y falwen mewn helmed. Helpa fe i ofyn i Pip.
copy-middle-snail-race-helmet-sentence = Ga i ddefnyddio eich llun? Dwi’n mynd i ddweud mai chi wnaeth e.

## Choice: asking somebody new, with a teacher
copy-middle-snail-race-ask-pip-question = Mae ebost Pip Quill ar y dudalen. Sut gall Bram ofyn?
    .easy = Sut gall Bram ofyn i Pip?
copy-middle-snail-race-ask-pip-mole = Gyda Mr Gwadd, o ebost ysgol
copy-middle-snail-race-ask-pip-mole-reason = Mae Pip yn dweud iawn. Ddydd Gwener, mae’r enillydd yn cysgu ar y llinell!
copy-middle-snail-race-ask-pip-new = Gartref, o ebost newydd
copy-middle-snail-race-ask-pip-new-reason = Dydy Bram ddim yn nabod Pip. Gall Mr Gwadd helpu o ebost ysgol.
copy-middle-snail-race-ask-pip-phone = Rhoi ei rif ffôn ar y dudalen
copy-middle-snail-race-ask-pip-phone-reason = Gallai pawb ei ddarllen yno. Mae ei rif yn breifat.

## Exit, first question: a name that got lost
copy-middle-snail-race-no-name-question = Mae Odi’n ffeindio ffoto heb enw arno. Beth sy’n wir?
copy-middle-snail-race-no-name-nobody = Does neb biau fe
copy-middle-snail-race-no-name-nobody-reason = Rhywun dynnodd e. Dim ond yr enw sydd ar goll.
copy-middle-snail-race-no-name-somebody = Rhywun dynnodd e
copy-middle-snail-race-no-name-somebody-reason = Felly mae’n chwilio am y crëwr, neu’n dewis un arall.
copy-middle-snail-race-no-name-finder = Odi biau fe nawr
copy-middle-snail-race-no-name-finder-reason = Nid ni biau cot rydyn ni’n ei ffeindio. Na ffoto chwaith.

## Exit, second question: whose poem it is
copy-middle-snail-race-poem-question = Mae Wren yn darllen cerdd o lyfr. Beth all hi ei ddweud?
copy-middle-snail-race-poem-by = “Gan Tilda Plum mae hon”
copy-middle-snail-race-poem-by-reason = Nawr mae’r dosbarth yn gwybod pwy ysgrifennodd hi, a gallan nhw ffeindio mwy.
copy-middle-snail-race-poem-mine = “Fi greodd hon”
copy-middle-snail-race-poem-mine-reason = Mae’n darllen mor dda! Ond Tilda Plum ysgrifennodd hi.
copy-middle-snail-race-poem-none = Dim ond y gerdd, dim enw
copy-middle-snail-race-poem-none-reason = Wedyn does neb yn gwybod pwy ysgrifennodd hi. Mae’n gyflym dweud enw.

## Exit, third question: it is fine not to be sure
copy-middle-snail-race-robot-question = Mae bachgen eisiau llun robot Fenn i’w dudalen. Dydy Fenn ddim yn siŵr. Beth all e ei ddweud?
    .easy = Mae bachgen eisiau llun Fenn. Dydy Fenn ddim yn siŵr. Beth all e ei ddweud?
copy-middle-snail-race-robot-must = “Iawn, ’te”
copy-middle-snail-race-robot-must-reason = Does dim rhaid iddo ddweud iawn. Ei lun e ydy e.
copy-middle-snail-race-robot-think = “Gad i fi feddwl gyntaf”
copy-middle-snail-race-robot-think-reason = Ei lun e ydy e. Gall feddwl, a gofyn i oedolyn.
copy-middle-snail-race-robot-grab = “Does neb i edrych arno byth”
copy-middle-snail-race-robot-grab-reason = Gall ddweud na yn garedig. Neu gall feddwl gyntaf.

### Second tale: the tuba cat

## Story: Pepper’s cat turns up on a poster without her name
copy-middle-tuba-cat-oompah-1 = Mae Pepper yn tynnu llun cath sy’n canu’r tiwba. Mae’r dosbarth cyfan yn dwlu arni.
copy-middle-tuba-cat-oompah-1-bubble = Wmpa, miaw!
copy-middle-tuba-cat-oompah-2 = Mae Fudge yn gwneud poster i’r band. Mae’r gath tiwba arno.
    .easy = Mae Fudge yn rhoi’r gath tiwba ar ei boster.
copy-middle-tuba-cat-oompah-2-bubble = Edrychwch beth wnes i!
copy-middle-tuba-cat-oompah-3 = Mae Pepper yn ei weld wrth y cotiau. Ei chath hi ydy hi, a dydy ei henw ddim yno.
    .easy = Cath Pepper ydy hi. Dydy ei henw ddim yno.

## Feel: no answer is wrong
copy-middle-tuba-cat-that-is-my-cat-bubble = Fy nghath i ydy honna!
copy-middle-tuba-cat-that-is-my-cat-question = Doedd Fudge ddim yn bwriadu ei brifo. Sut gall Pepper deimlo?
copy-middle-tuba-cat-that-is-my-cat-says = Gall y rhain i gyd fod yn wir, a rhai gyda’i gilydd. Gall ddweud wrth Fudge.

## Say: the sentence is rehearsed aloud
copy-middle-tuba-cat-name-on-it-prompt = Helpa Pepper i’w ddweud wrth Fudge, yn garedig ac yn glir.
copy-middle-tuba-cat-name-on-it-sentence = Fi wnaeth y gath, felly gofynna i fi gyntaf a defnyddia fy enw.

## Choice: asking late is better than never. The bubble is Fudge’s.
copy-middle-tuba-cat-put-right-bubble = O! Wnes i ddim meddwl am hynny.
copy-middle-tuba-cat-put-right-question = Beth all Fudge ei wneud nawr?
copy-middle-tuba-cat-put-right-whiskers = Newid y wisgers ychydig
copy-middle-tuba-cat-put-right-whiskers-reason = Gyda wisgers newydd, ei chath hi ydy hi o hyd.
copy-middle-tuba-cat-put-right-bin = Rhoi’r poster yn y bin
copy-middle-tuba-cat-put-right-bin-reason = Wedyn does neb yn gweld y gath. Gall ofyn iddi gyntaf.
copy-middle-tuba-cat-put-right-ask = Gofyn, a rhoi ei henw
copy-middle-tuba-cat-put-right-ask-reason = Mae Pepper yn dweud iawn. Mae’n tynnu llun ci â drwm hefyd!

## Match: who stands behind a game, a song, a photo
copy-middle-tuba-cat-makers-question = Mae rhywun wedi creu popeth. Pwy wnaeth beth? Ffeindia’r parau.
    .easy = Pwy wnaeth e? Ffeindia’r parau.
copy-middle-tuba-cat-makers-song = Cân
copy-middle-tuba-cat-makers-song-partner = Un ysgrifennodd, un ganodd
copy-middle-tuba-cat-makers-song-reason = Dau grëwr neu fwy, a phob un â’i ran.
copy-middle-tuba-cat-makers-game = Gêm
copy-middle-tuba-cat-makers-game-partner = Tîm cyfan fu’n llunio a chodio
copy-middle-tuba-cat-makers-game-reason = Mae cant o grewyr gan rai gemau!
copy-middle-tuba-cat-makers-photo = Ffoto
copy-middle-tuba-cat-makers-photo-partner = Yr un bwysodd y botwm
copy-middle-tuba-cat-makers-photo-reason = Un tap oedd e. Ond eu syniad a’u tap nhw.
copy-middle-tuba-cat-makers-robot = Cerdd sgwrsfot
copy-middle-tuba-cat-makers-robot-partner = Rhaglen a ddarllenodd lawer o gerddi
copy-middle-tuba-cat-makers-robot-reason = Dysgodd o beth ysgrifennodd pobl. Felly rydyn ni’n dweud ei fod wedi helpu.

## Spot: a poster that says whose work is in it
copy-middle-tuba-cat-band-night-question = Dyma boster o’r ysgol nesaf. Pa rannau sy’n dweud pwy wnaeth beth?
    .easy = Pa rannau sy’n dweud pwy wnaeth e?
copy-middle-tuba-cat-band-night-title-name = Y teitl
copy-middle-tuba-cat-band-night-title = Noson y Band!
copy-middle-tuba-cat-band-night-title-reason = Mae’n dweud beth sydd ymlaen. Dydy e ddim yn dweud pwy wnaeth e.
copy-middle-tuba-cat-band-night-drew-name = Y geiriau oddi tano
copy-middle-tuba-cat-band-night-drew = Llun buwch gan Rolo
copy-middle-tuba-cat-band-night-drew-reason = Nawr rydyn ni’n gwybod pwy wnaeth y fuwch.
copy-middle-tuba-cat-band-night-tune-name = Y geiriau bach
copy-middle-tuba-cat-band-night-tune = Alaw am ddim gan y Band Hwm
copy-middle-tuba-cat-band-night-tune-reason = Mae’n dweud pwy wnaeth yr alaw, a’u bod wedi dweud iawn.
copy-middle-tuba-cat-band-night-buns-name = Yr hysbyseb
copy-middle-tuba-cat-band-night-buns = Byns, dau am bris un
copy-middle-tuba-cat-band-night-buns-reason = Iym! Ond dydy e ddim yn dweud pwy wnaeth ddim byd.

## Order: how to use what somebody else made
copy-middle-tuba-cat-plan-question = Mae’r band eisiau un poster arall. Pa gynllun sy’n gweithio’n dda?
copy-middle-tuba-cat-plan-like = Ffeindio llun rwyt ti’n ei hoffi
copy-middle-tuba-cat-plan-like-reason = Yn gyntaf rhaid gwybod pa un.
copy-middle-tuba-cat-plan-who = Gweld pwy wnaeth e
copy-middle-tuba-cat-plan-who-reason = Wedyn rwyt ti’n gwybod i bwy i ofyn.
copy-middle-tuba-cat-plan-ask = Gofyn, neu ddarllen y rheolau
copy-middle-tuba-cat-plan-ask-reason = Mae iawn yn dod cyn ei ddefnyddio.
copy-middle-tuba-cat-plan-use = Ei ddefnyddio, gyda’r enw
copy-middle-tuba-cat-plan-use-reason = Nawr gelli di ei ddefnyddio. Mae’r enw’n dweud diolch.

## Exit, first question: a name for an open page
copy-middle-tuba-cat-open-page-question = Mae’r gath tiwba’n mynd ar dudalen agored. Pa enw all Pepper ei ddefnyddio?
    .easy = Gall pawb weld y dudalen. Pa enw all Pepper ei ddefnyddio?
copy-middle-tuba-cat-open-page-full = Ei henw llawn a’i hysgol
copy-middle-tuba-cat-open-page-full-reason = Gall pawb weld tudalen agored. Mae ei henw a’i hysgol yn breifat.
copy-middle-tuba-cat-open-page-art = Enw gwneud: Pot Pupur
copy-middle-tuba-cat-open-page-art-reason = Ei gwaith hi ydy e, ac mae ei henw go iawn yn breifat.
copy-middle-tuba-cat-open-page-none = Dim enw o gwbl
copy-middle-tuba-cat-open-page-none-reason = Wedyn does neb yn gwybod mai hi biau fe. Mae enw gwneud yn iawn.

## Exit, second question: asking somebody new
copy-middle-tuba-cat-tune-question = Mae Fudge eisiau alaw. Mae ebost y crëwr ar y dudalen. Sut gall ofyn?
    .easy = Mae Fudge eisiau defnyddio alaw. Sut gall ofyn?
copy-middle-tuba-cat-tune-school = Gyda Miss Fennel, o ebost ysgol
copy-middle-tuba-cat-tune-school-reason = Mae Miss Fennel yn edrych gydag e. Mae’r ysgol yn gofalu am yr ebost hwnnw.
copy-middle-tuba-cat-tune-own = O ebost newydd mae’n ei greu
copy-middle-tuba-cat-tune-own-reason = Dydy e ddim yn nabod y crëwr. Gall Miss Fennel helpu.
copy-middle-tuba-cat-tune-number = Gadael ei rif ar y dudalen
copy-middle-tuba-cat-tune-number-reason = Gallai pawb ei ddarllen yno. Mae ei rif yn breifat.

## Exit, third question: whose riddle it is
copy-middle-tuba-cat-riddle-question = Mae Pepper yn dweud pos gan ei chefnder. Beth all hi ei ddweud?
copy-middle-tuba-cat-riddle-cat = “Cath â thiwba ddwedodd”
copy-middle-tuba-cat-riddle-cat-reason = Ha! Ond wedyn all neb ddiolch i’r cefnder.
copy-middle-tuba-cat-riddle-mine = “Fi greodd hwn”
copy-middle-tuba-cat-riddle-mine-reason = Mae pawb yn chwerthin. Ond i’w chefnder mae’r diolch.
copy-middle-tuba-cat-riddle-cousin = “Gan fy nghefnder mae hwn”
copy-middle-tuba-cat-riddle-cousin-reason = Mae’r dosbarth yn chwerthin, a’r cefnder sy’n cael y diolch.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-middle-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
copy-middle-helpers-teacher = Fy athro
copy-middle-helpers-class = Oedolyn sy’n helpu yn y dosbarth
copy-middle-helpers-lunch = Helpwr cinio
copy-middle-helpers-office = Swyddfa’r ysgol
copy-middle-helpers-home = Oedolyn gartref
copy-middle-helpers-family = Oedolyn yn fy nheulu
