# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-younger-title = Lan i’r adran iau
transition-younger-outcome-same = Dwi’n gwybod beth sy’n aros yr un peth.
transition-younger-outcome-key = Dwi’n cadw fy nghyfrinair newydd yn saff.
transition-younger-outcome-ask = Dwi’n gofyn gyntaf yno hefyd.
transition-younger-outcome-who = Dwi’n gwybod pwy all fy helpu yno.

## Story: a new class and a chair that spins. The bubbles are Wren’s, Wren’s and Mr Mole’s.
transition-younger-spinning-chair-spin-1 = Mae Wren yn symud lan i’r adran iau.
transition-younger-spinning-chair-spin-1-bubble = Dwi’n fawr nawr!
transition-younger-spinning-chair-spin-2 = Mae ei chadair newydd yn troi, rownd a rownd.
transition-younger-spinning-chair-spin-2-bubble = Wiii!
transition-younger-spinning-chair-spin-3 = Nawr mae’n codi llaw ar ddau Mr Gwadd!
transition-younger-spinning-chair-spin-3-bubble = Dim ond un ohono i sydd.

## Sort: what changes, and what comes with her
transition-younger-spinning-chair-same-question = Beth sy’n newydd? Beth sydd yr un peth?
transition-younger-spinning-chair-same-new = Newydd
transition-younger-spinning-chair-same-same = Yr un peth o hyd
transition-younger-spinning-chair-same-chair = Cadair sy’n troi
transition-younger-spinning-chair-same-chair-reason = Doedd ei hen gadair ddim yn troi. Mae hon yn newydd.
transition-younger-spinning-chair-same-key = Ei chyfrinair
transition-younger-spinning-chair-same-key-reason = Mae’n cael un newydd. Dim ond iddi hi mae e.
transition-younger-spinning-chair-same-kind = Geiriau caredig
transition-younger-spinning-chair-same-kind-reason = Rydyn ni’n anfon geiriau caredig ym mhob dosbarth.
transition-younger-spinning-chair-same-tell = Gall ddweud
transition-younger-spinning-chair-same-tell-reason = Gall ddweud yno hefyd. Mae hynny yr un peth.
transition-younger-spinning-chair-same-email = Ebost dosbarth
transition-younger-spinning-chair-same-email-reason = Doedd dim un ganddi. Mae’n newydd.
transition-younger-spinning-chair-same-ask = Mae’n gofyn gyntaf
transition-younger-spinning-chair-same-ask-reason = Mae’r rhai mawr yn gofyn hefyd. Mae hynny yr un peth.

## Choice: a new password
transition-younger-spinning-chair-key-question = Mae Wren yn cael cerdyn cyfrinair. Beth all hi ei wneud?
transition-younger-spinning-chair-key-desk = Ei lynu ar ei desg
transition-younger-spinning-chair-key-desk-reason = Wedyn gall pawb weld ei hallwedd. Dim ond iddi hi mae e.
transition-younger-spinning-chair-key-safe = Ei ddysgu a’i roi’n ôl
transition-younger-spinning-chair-key-safe-reason = Nawr mae ei hallwedd yn ei phen. All neb ei gweld.
transition-younger-spinning-chair-key-swap = Cyfnewid gydag Odi
transition-younger-spinning-chair-key-swap-reason = Wedyn mae’r allwedd anghywir gan y ddau! Cyfnewidiwch yn ôl.

## Choice: a bigger child has a game. The bubble is the hare’s.
transition-younger-spinning-chair-hare-bubble = Chwarae hon, does dim rhaid gofyn!
transition-younger-spinning-chair-hare-question = Beth all Wren ei ddweud?
transition-younger-spinning-chair-hare-ask = “Gofyn gyntaf”
transition-younger-spinning-chair-hare-ask-reason = Mae’r rhai mawr yn gofyn. Mae Mr Gwadd yn gofyn i’r pennaeth!
transition-younger-spinning-chair-hare-play = “Iawn, dwi’n fawr nawr”
transition-younger-spinning-chair-hare-play-reason = Efallai nad ydy hi i Wren. Gall ofyn gyntaf.
transition-younger-spinning-chair-hare-bit = “Dim ond edrych am funud”
transition-younger-spinning-chair-hare-bit-reason = Gall munud deimlo’n wael hefyd. Gall ofyn gyntaf.

## Match: who helps in the juniors
transition-younger-spinning-chair-who-question = Pwy sy’n helpu Wren gyda beth?
transition-younger-spinning-chair-who-forgot = Anghofio’i chyfrinair
transition-younger-spinning-chair-who-forgot-partner = Ei hathro newydd
transition-younger-spinning-chair-who-forgot-reason = Gall ei hathro helpu. Mae’n iawn anghofio.
transition-younger-spinning-chair-who-lunch = Mae’n drist amser cinio
transition-younger-spinning-chair-who-lunch-partner = Helpwr cinio
transition-younger-spinning-chair-who-lunch-reason = Mae helpwr cinio’n agos. Gall eistedd gyda hi.
transition-younger-spinning-chair-who-bag = Mae ei bag ar goll
transition-younger-spinning-chair-who-bag-partner = Swyddfa’r ysgol
transition-younger-spinning-chair-who-bag-reason = I’r swyddfa mae bagiau coll yn mynd. Gall Wren fynd hefyd.

## Say: the sentence is rehearsed aloud
transition-younger-spinning-chair-new-prompt = Saf yn dal, a dwed e.
transition-younger-spinning-chair-new-sentence = Dwi’n newydd yma, wnewch chi fy helpu?

## Talk: something to look forward to
transition-younger-spinning-chair-glad-prompt = Beth fydd yn hwyl yn dy ddosbarth newydd?
transition-younger-spinning-chair-glad-starter = Yn fy nosbarth newydd dwi eisiau …

## Exit
transition-younger-spinning-chair-goodbye-page-question = Mae tudalen yn y dosbarth yn teimlo’n wael. Beth all Wren ei wneud?
transition-younger-spinning-chair-goodbye-page-tell = Dweud wrth oedolyn yno
transition-younger-spinning-chair-goodbye-page-tell-reason = Gallan nhw ei helpu. Mae’n dda dweud.
transition-younger-spinning-chair-goodbye-page-big = Dweud wrth neb, mae’n fawr
transition-younger-spinning-chair-goodbye-page-big-reason = Mae’r rhai mawr yn dweud hefyd. Mae’n helpu.
transition-younger-spinning-chair-goodbye-page-old = Rhedeg i’w hen ddosbarth
transition-younger-spinning-chair-goodbye-page-old-reason = Maen nhw’n garedig yno! Ond mae help yn agos hefyd.

## Story: a new peg, and a teacher who makes a good one. The first bubble is Bram’s, the other Mr Mole’s.
transition-younger-high-peg-peg-1 = Mae Bram yn symud lan. Mae peg newydd ganddo.
transition-younger-high-peg-peg-1-bubble = Mae hwnna mor uchel!
transition-younger-high-peg-peg-2 = Mae’n taflu ei got. Mae’n glanio ar Mr Gwadd!
transition-younger-high-peg-peg-3 = Mae Mr Gwadd yn chwerthin a chwerthin.
transition-younger-high-peg-peg-3-bubble = Dwi’n beg da!

## Feel: how somebody in a story may feel; no answer is wrong
transition-younger-high-peg-day-one-question = Sut gall Bram deimlo ar y diwrnod cyntaf?
transition-younger-high-peg-day-one-says = Mae’r rhain i gyd yn iawn. Gall ddweud wrth Mr Gwadd.

## Order: learning a new password
transition-younger-high-peg-key-question = Mae Bram yn cael cyfrinair newydd. Beth sy’n gyntaf?
transition-younger-high-peg-key-read = Darllen y cerdyn
transition-younger-high-peg-key-read-reason = Rhaid ei ddarllen yn gyntaf oll.
transition-younger-high-peg-key-learn = Ei ddweud yn ei ben
transition-younger-high-peg-key-learn-reason = Nesaf mae’n ei ddysgu. All neb ei glywed.
transition-younger-high-peg-key-back = Rhoi’r cerdyn i Mr Gwadd
transition-younger-high-peg-key-back-reason = Yn olaf, mae’n mynd yn ôl. Nawr fydd e ddim ar goll.

## Sort: promises come along, some things do not
transition-younger-high-peg-same-question = Beth sy’n dod gyda Bram? Beth sy’n aros ar ôl?
transition-younger-high-peg-same-with = Dod gydag e
transition-younger-high-peg-same-left = Aros ar ôl
transition-younger-high-peg-same-kind = Geiriau caredig
transition-younger-high-peg-same-kind-reason = Mae geiriau caredig yn ffitio pob dosbarth.
transition-younger-high-peg-same-chair = Ei gadair gath
transition-younger-high-peg-same-chair-reason = Mae’n rhy fach nawr. Mae’n cael un fawr!
transition-younger-high-peg-same-tell = Mae’n dweud
transition-younger-high-peg-same-tell-reason = Gall ddweud yno hefyd. Mae hynny’n dod gydag e.
transition-younger-high-peg-same-key = Ei hen gyfrinair
transition-younger-high-peg-same-key-reason = Mae’n cael allwedd newydd i’w ddosbarth.
transition-younger-high-peg-same-private = Cartref preifat
transition-younger-high-peg-same-private-reason = Mae’n breifat yno hefyd. Mae hynny’n dod gydag e.

## Choice: something new on the screen. The bubble is the screen’s. The coat is there to laugh about.
transition-younger-high-peg-ask-bubble = Tapia fi, dwi’n newydd!
transition-younger-high-peg-ask-question = Beth all Bram ei wneud?
transition-younger-high-peg-ask-try = Ei dapio i weld
transition-younger-high-peg-ask-try-reason = Efallai nad ydy e i Bram. Gall ofyn gyntaf.
transition-younger-high-peg-ask-ask = Gofyn i Mr Gwadd
transition-younger-high-peg-ask-ask-reason = Maen nhw’n edrych arno. Dim ond sym ydy e!
transition-younger-high-peg-ask-hide = Cuddio dan ei got
transition-younger-high-peg-ask-hide-reason = Mae’n dywyll yno! Gall ofyn.

## Choice: who helps; two answers are good
transition-younger-high-peg-who-question = Mae Bram yn cael geiriau cas amser cinio. Pwy all helpu?
transition-younger-high-peg-who-none = Neb
transition-younger-high-peg-who-none-reason = Mae help iddo. Gall ddweud.
transition-younger-high-peg-who-lunch = Helpwr cinio
transition-younger-high-peg-who-lunch-reason = Mae helpwr cinio’n agos. Gall helpu’n syth.
transition-younger-high-peg-who-mole = Mr Gwadd
transition-younger-high-peg-who-mole-reason = Mae’n falch o helpu. Nid Bram sydd ar fai.

## Say: the sentence is rehearsed aloud
transition-younger-high-peg-help-prompt = Helpa Bram i’w ddweud wrth oedolyn yno.
transition-younger-high-peg-help-sentence = Dwi angen help, plîs.

## Exit
transition-younger-high-peg-goodbye-forgot-question = Mae Bram wedi anghofio’i gyfrinair. Pwy all helpu?
transition-younger-high-peg-goodbye-forgot-odi = Odi, yn rhoi ei un e
transition-younger-high-peg-goodbye-forgot-odi-reason = Dim ond i Odi mae allwedd Odi. Gall Mr Gwadd helpu.
transition-younger-high-peg-goodbye-forgot-mole = Mr Gwadd
transition-younger-high-peg-goodbye-forgot-mole-reason = Gall Mr Gwadd helpu. Mae’n iawn anghofio.
transition-younger-high-peg-goodbye-forgot-home = Neb, mae’n mynd adref
transition-younger-high-peg-goodbye-forgot-home-reason = Mae hynny’n bell! Gall Mr Gwadd helpu.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-younger-helpers-prompt = Tapia ddau oedolyn sy’n helpu yno. Dewisa un yn yr ysgol.
transition-younger-helpers-teacher = Fy athro newydd
transition-younger-helpers-class = Helpwr yn y dosbarth
transition-younger-helpers-lunch = Helpwr cinio
transition-younger-helpers-office = Swyddfa’r ysgol
transition-younger-helpers-home = Oedolyn gartref
transition-younger-helpers-family = Oedolyn yn fy nheulu
