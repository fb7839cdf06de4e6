# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-younger-title = Dim ond un tro arall?
heal-younger-outcome-stop = Dwi’n gallu stopio a chael hoe.
heal-younger-outcome-ask = Dwi’n gwybod ein rheolau, a dwi’n gofyn gyntaf.
heal-younger-outcome-tell = Dwi’n stopio ac yn dweud os ydy e’n teimlo’n wael.

## Wren’s sleepy leg. First tale of “Just one more go?”.

## Story: a leg goes to sleep. Whisper the second panel.
heal-younger-sleepy-leg-leg-1 = Mae Wren yn chwarae a chwarae.
heal-younger-sleepy-leg-leg-1-bubble = Dim ond un tro arall!
heal-younger-sleepy-leg-leg-2 = Nawr mae ei choes yn cysgu. Sh!
heal-younger-sleepy-leg-leg-3 = Mae Fenn yn nôl blanced iddi.
heal-younger-sleepy-leg-leg-3-bubble = Nos da, goes.

## Choice: a break wakes a body up.
heal-younger-sleepy-leg-hop-question = Beth all ddeffro coes Wren?
heal-younger-sleepy-leg-hop-go = Un tro arall
heal-younger-sleepy-leg-hop-go-reason = Wedyn gall gysgu ymlaen. Mae hop yn helpu.
heal-younger-sleepy-leg-hop-hop = Stopio a hopian
heal-younger-sleepy-leg-hop-hop-reason = Hop, hop! Mae ei choes yn effro.
heal-younger-sleepy-leg-hop-sing = Canu iddi
heal-younger-sleepy-leg-hop-sing-reason = La la la! Mae hop yn helpu mwy.

## Sort: a break from the screen, or more of it.
heal-younger-sleepy-leg-rest-question = Hoe, neu fwy o sgrin?
heal-younger-sleepy-leg-rest-break = Hoe
heal-younger-sleepy-leg-rest-more = Mwy o sgrin
heal-younger-sleepy-leg-rest-drink = Cael diod
heal-younger-sleepy-leg-rest-drink-reason = Mae diod yn dda i ni. Hoe ydy hynny.
heal-younger-sleepy-leg-rest-clip = Un clip arall
heal-younger-sleepy-leg-rest-clip-reason = Mwy o sgrin ydy hynny. Mae llygaid yn hoffi hoe.
heal-younger-sleepy-leg-rest-ball = Cicio pêl
heal-younger-sleepy-leg-rest-ball-reason = Mae coesau’n hoffi cicio. Hoe ydy hynny.
heal-younger-sleepy-leg-rest-game = Gêm ar dabled
heal-younger-sleepy-leg-rest-game-reason = Mwy o sgrin ydy hynny. Mae coesau’n hoffi hopian.
heal-younger-sleepy-leg-rest-draw = Llunio cath
heal-younger-sleepy-leg-rest-draw-reason = Pensil a phapur! Hoe ydy hynny.

## Match: three of the promises, in the children’s own words.
heal-younger-sleepy-leg-rule-question = Beth ydy ein rheol?
heal-younger-sleepy-leg-rule-new = Tudalen newydd
heal-younger-sleepy-leg-rule-new-partner = Stopio a gofyn
heal-younger-sleepy-leg-rule-new-reason = Fy athro sy’n dewis y dudalen. Dwi’n gofyn gyntaf.
heal-younger-sleepy-leg-rule-bed = Mae’n amser gwely
heal-younger-sleepy-leg-rule-bed-partner = Sgrin yn cysgu hefyd
heal-younger-sleepy-leg-rule-bed-reason = Dim ping yn y nos. Cysga’n dda!
heal-younger-sleepy-leg-rule-bad = Teimlad gwael
heal-younger-sleepy-leg-rule-bad-partner = Dweud wrth oedolyn
heal-younger-sleepy-leg-rule-bad-reason = Gelli di ddweud. Mae dweud yn iawn.

## Choice: a game that asks for money. Crying is only drawn.
heal-younger-sleepy-leg-hat-bubble = Bw hw, pryna het i fi!
heal-younger-sleepy-leg-hat-question = Mae anifail mewn gêm yn crio. Beth sy’n helpu?
heal-younger-sleepy-leg-hat-buy = Tapio i’w phrynu
heal-younger-sleepy-leg-hat-buy-reason = Gall fod yn arian go iawn. Gall Wren ofyn gyntaf.
heal-younger-sleepy-leg-hat-ask = Gofyn i oedolyn
heal-younger-sleepy-leg-hat-ask-reason = Maen nhw’n edrych gyda hi. Mae’r anifail yn iawn!
heal-younger-sleepy-leg-hat-cry = Crio gydag e
heal-younger-sleepy-leg-hat-cry-reason = Bw hw! Ond dim ond gêm ydy hi.

## Choice: leaving at once and telling.
heal-younger-sleepy-leg-mean-bubble = Arhosa yma, neu bydda i’n grac!
heal-younger-sleepy-leg-mean-question = Mae chwaraewr yn ysgrifennu hyn. Beth sy’n helpu?
heal-younger-sleepy-leg-mean-stay = Aros a chwarae
heal-younger-sleepy-leg-mean-stay-reason = Efallai na fydd yn stopio. Gall Wren fynd.
heal-younger-sleepy-leg-mean-tell = Stopio a dweud
heal-younger-sleepy-leg-mean-tell-reason = Nid hi sydd ar fai. Gall oedolyn helpu.
heal-younger-sleepy-leg-mean-sit = Dim ond cau ei llygaid
heal-younger-sleepy-leg-mean-sit-reason = Mae e yno o hyd. Gall Wren ddweud.

## Say: rehearsed aloud, with a hop at the end.
heal-younger-sleepy-leg-bye-prompt = Dwed e gyda Wren, wedyn hopia!
heal-younger-sleepy-leg-bye-sentence = Hwyl, gêm, dwi’n mynd i hopian.

## Exit: a break.
heal-younger-sleepy-leg-goodbye-eyes-question = Mae llygaid Fenn yn dost. Beth all e ei wneud?
heal-younger-sleepy-leg-goodbye-eyes-near = Mynd yn agos ati
heal-younger-sleepy-leg-goodbye-eyes-near-reason = Mae llygaid yn hoffi edrych yn bell. Mae hoe’n helpu.
heal-younger-sleepy-leg-goodbye-eyes-out = Stopio ac edrych allan
heal-younger-sleepy-leg-goodbye-eyes-out-reason = Mae llygaid yn hoffi edrych yn bell. Helô, haul!
heal-younger-sleepy-leg-goodbye-eyes-one = Edrych ag un llygad
heal-younger-sleepy-leg-goodbye-eyes-one-reason = Wedyn mae un llygad yn dost. Mae hoe’n helpu!

## A nice hat. Second tale of “Just one more go?”.

## Story: breakfast with one eye on a clip. Gran laughs, and so does Bean.
heal-younger-bowl-hat-bowl-1 = Mae Bean yn bwyta ac yn gwylio clip.
heal-younger-bowl-hat-bowl-1-bubble = Cer, gath, cer!
heal-younger-bowl-hat-bowl-2 = Mae’n arllwys y llaeth. Plop, i’w het!
heal-younger-bowl-hat-bowl-3 = Mae Mam-gu’n rhoi’r bowlen ar ei phen.
heal-younger-bowl-hat-bowl-3-bubble = Felly dyma fy het i!

## Order: one thing at a time.
heal-younger-bowl-hat-first-question = Mae bowlen newydd gan Bean. Beth sy’n gyntaf?
heal-younger-bowl-hat-first-stop = Stopio’r clip
heal-younger-bowl-hat-first-stop-reason = Stopio gyntaf. Nawr mae’n gweld y bowlen!
heal-younger-bowl-hat-first-pour = Arllwys y llaeth
heal-younger-bowl-hat-first-pour-reason = I’r bowlen, nid i’w het!
heal-younger-bowl-hat-first-eat = Bwyta’r cyfan
heal-younger-bowl-hat-first-eat-reason = Nawr mae’n mynd i’w bol, iym!

## Sort: what is agreed and what is new: the promises in the children’s own words.
heal-younger-bowl-hat-ask-question = Dal ati, neu stopio a gofyn?
heal-younger-bowl-hat-ask-go = Dal ati
heal-younger-bowl-hat-ask-stop = Stopio a gofyn
heal-younger-bowl-hat-ask-page = Gêm ein dosbarth ni
heal-younger-bowl-hat-ask-page-reason = Fy athro sy’n ei dewis. Dal ati!
heal-younger-bowl-hat-ask-new = Gêm newydd
heal-younger-bowl-hat-ask-new-reason = Efallai nad ydy hi i ni. Gofynna gyntaf.
heal-younger-bowl-hat-ask-money = Mae’n gofyn am arian
heal-younger-bowl-hat-ask-money-reason = Gall fod yn arian go iawn. Gofynna gyntaf.
heal-younger-bowl-hat-ask-timer = Mae amser gen i o hyd
heal-younger-bowl-hat-ask-timer-reason = Fy amser i ydy e o hyd. Dal ati!
heal-younger-bowl-hat-ask-pop = Tudalen yn neidio allan
heal-younger-bowl-hat-ask-pop-reason = Efallai nad ydy hi i ni. Gofynna gyntaf.

## Build: a plan made beforehand, with a grown-up.
heal-younger-bowl-hat-plan-question = Helpa Bean i gynllunio’i diwrnod.
heal-younger-bowl-hat-plan-car = Yn y car
heal-younger-bowl-hat-plan-car-clip = Gwylio clipiau
heal-younger-bowl-hat-plan-car-clip-reason = Car a chlip! Gall ei bol deimlo’n od.
heal-younger-bowl-hat-plan-car-sing = Edrych allan a chanu
heal-younger-bowl-hat-plan-car-sing-reason = La la la! Mae llygaid yn hoffi edrych yn bell.
heal-younger-bowl-hat-plan-bed = Amser gwely
heal-younger-bowl-hat-plan-bed-book = Edrych ar lyfr
heal-younger-bowl-hat-plan-bed-book-reason = Mae llyfr yn ein helpu i orffwys. Nos da!
heal-younger-bowl-hat-plan-bed-tablet = Edrych ar dabled
heal-younger-bowl-hat-plan-bed-tablet-reason = Gall ein cadw ar ddihun. Mae llyfr yn helpu mwy.
heal-younger-bowl-hat-plan-done = Cynllun da! Ac mae ei het yn sych.

## Choice: leaving at once and telling. The bubble comes from a game.
heal-younger-bowl-hat-shh-bubble = Arhosa’n effro, a phaid â dweud!
heal-younger-bowl-hat-shh-question = Mae chwaraewr yn ysgrifennu hyn. Beth sy’n helpu?
heal-younger-bowl-hat-shh-tell = Stopio a dweud
heal-younger-bowl-hat-shh-tell-reason = Nid hi sydd ar fai. Gall oedolyn helpu.
heal-younger-bowl-hat-shh-keep = Peidio dweud
heal-younger-bowl-hat-shh-keep-reason = Mae’n anodd cadw cyfrinach wael. Gall Bean ddweud.
heal-younger-bowl-hat-shh-hide = Cuddio yn ei het
heal-younger-bowl-hat-shh-hide-reason = Mae’n llawn llaeth! Gall Bean ddweud.

## Talk: everybody stands up and moves in their own way.
heal-younger-bowl-hat-legs-prompt = Dangosa sut rwyt ti’n symud amser hoe.
heal-younger-bowl-hat-legs-starter = Dwi’n symud fel hyn …

## Say: rehearsed aloud.
heal-younger-bowl-hat-bye-prompt = Dwed e nes bod bowlen Mam-gu’n cwympo!
heal-younger-bowl-hat-bye-sentence = Stopia, glip, dwi eisiau chwarae!

## Exit: a break.
heal-younger-bowl-hat-goodbye-park-question = Mae’n amser mynd i’r parc. Beth all Bean ei wneud?
heal-younger-bowl-hat-goodbye-park-stop = Stopio’i gêm a mynd
heal-younger-bowl-hat-goodbye-park-stop-reason = Gall y gêm aros. Helô, barc!
heal-younger-bowl-hat-goodbye-park-go = Un tro arall
heal-younger-bowl-hat-goodbye-park-go-reason = Wedyn gall fynd yn dywyll. Gall y gêm aros.
heal-younger-bowl-hat-goodbye-park-bed = Mynd â’i gwely i’r parc
heal-younger-bowl-hat-goodbye-park-bed-reason = Mae gwely’n drwm i’w wthio! Stopio a mynd.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-younger-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. Un yn yr ysgol hefyd.
heal-younger-helpers-teacher = Fy athro
heal-younger-helpers-class = Helpwr yn y dosbarth
heal-younger-helpers-lunch = Helpwr cinio
heal-younger-helpers-office = Swyddfa’r ysgol
heal-younger-helpers-home = Oedolyn gartref
heal-younger-helpers-family = Oedolyn yn fy nheulu
