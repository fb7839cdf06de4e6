# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/kiosk.ftl and ../README.md.

## Buttons and labels on many screens. Screen readers speak these names and tests look for them: in en-GB they are fixed.
tell-button = Dwed wrth athro
tell-button-board = Dwed wrth unrhyw oedolyn, neu defnyddia sgrin dawel
cover-button = Cuddia’r sgrin
grown-ups-button = Oedolion
listen = Gwranda
back = Yn ôl
next = Nesaf
send = Anfon
i-will = Fe wna i
not-sure = Dwi ddim yn siŵr
tell-me-more = Dwed fwy wrtha i
undo = Dadwneud
# Opens the pictures of a sign, where the school has some.
show-sign = Arwyddion
# Turn to what does not fit the screen, while words are larger.
look-up = Lan
look-down = Lawr
demo-ribbon = sgrin brawf: ddim ar gyfer adroddiadau go iawn

## Welcome
welcome-hello = Helô! Tawny ydw i.
welcome-start = Tapia i ddechrau
languages-chip = Iaith: { $name }
languages-title = Dewisa dy iaith

## Which class
group-title = Ym mha ddosbarth wyt ti?
group-none = Dim dosbarth eto. Gofynna i oedolyn.
group-more = Rhagor

## Who are you
me-title = Pwy wyt ti?
me-tap = Tapia dy anifail
me-new = Dwi’n newydd yma
me-more = Mwy o enwau
me-none = Dim enwau eto. Tapia “Dwi’n newydd yma”.
me-together = Rydyn ni’n rhannu
me-together-tap = Tapiwch eich anifeiliaid i gyd
me-together-done = Dyna ni
me-code-title = Dy dri llun
me-code-tapped = { $number } o 3
me-code-wrong = Nid y rheina. Tria eto.
me-code-rest = Beth am orffwys am funud.
me-code-again = Dechrau eto
me-code-forgot = Wedi anghofio
me-code-help = Gofynna i dy athro.
me-code-help-younger = Gelli di gael lluniau newydd.
me-code-help-older = Gall dy athro roi lluniau newydd i ti.
picture-sun = Haul
picture-boat = Cwch
picture-kite = Barcud
picture-apple = Afal
picture-star = Seren
picture-fish = Pysgodyn
picture-tree = Coeden
picture-ball = Pêl
picture-hat = Het

## A child who is not on the list yet
new-title = Beth ydy dy enw cyntaf?
new-animal = Dewisa dy anifail
new-hello = Helô, { $name }!
    .spoken = Helô!
new-soon = Bydd oedolyn yn dweud helô cyn hir.

## Home
home-hello = Helô, { $name }
    .spoken = Helô!
home-hello-together = Helô, bawb
home-learn = Dysgu
home-promises = Ein haddewidion
home-feathers = Fy mhlu
home-question = Cwestiwn
home-leave = Nid fi
home-leave-together = Nid ni
home-bye = Hwyl am y tro!

## The shelf of lessons. Titles stand in the lessons’ own files.
shelf-title = Beth wnei di ei ddysgu?
shelf-lessons = Gwersi
shelf-starters = Straeon addewid
shelf-title-starters = Pa addewid?
shelf-before = Cynt
shelf-after = Mwy
shelf-page = Tudalen { $number } o { $count }
shelf-go-on = Roeddet ti yma: dal ati
shelf-done = Rwyt ti wedi gwneud hon
shelf-again = Amser gwneud hon eto
shelf-minutes = { $from } i { $to } munud
shelf-none = Dim gwersi eto. Gofynna i oedolyn.

## A lesson. The lesson’s own words stand in its own file.
lesson-step = Cam { $number } o { $count }
lesson-think-again = Beth am feddwl eto?
lesson-show-me = Byddai Tawny yn dewis hwn. Tapia fe gyda fi.
lesson-show-me-card = Byddai Tawny yn ei roi yma. Tapia gyda fi.
lesson-show-me-clue = Mae Tawny’n gweld cliw yma. Tapia fe gyda fi.
lesson-show-me-words = Byddai Tawny yn dewis y geiriau hyn. Tapia nhw gyda fi.
lesson-praise-1 = Meddwl da!
lesson-praise-2 = Dyna ddewis caredig.
lesson-praise-3 = Fe wnest ti feddwl yn ofalus.
lesson-praise-4 = Mae hynny’n ein cadw ni’n ddiogel.
lesson-sort-help = Tapia gerdyn, wedyn basged.
lesson-sort-picked = Nawr tapia fasged.
lesson-sort-placed = { $card }: { $basket }
lesson-sort-done = Mae’r cardiau i gyd i mewn!
lesson-place = Lle { $number }
lesson-order-done = Popeth mewn trefn!
lesson-match-done = Maen nhw i gyd yn ffitio!
lesson-spot-page = Tudalen wneud
lesson-spot-message = Neges wneud
lesson-spot-profile = Proffil gwneud
lesson-spot-found = Cliwiau: { $found } o { $count }
lesson-spot-part = { $name }: { $text }
lesson-advert = Hysbyseb
lesson-search-go = Chwilio
lesson-build-check = Edrych arno
lesson-feel-seen = Gall oedolyn yn yr ysgol weld hwn.
lesson-feel-heavy = Gall oedolyn helpu. Dwed wrth un rwyt ti’n ymddiried ynddo.
lesson-say-title = Dwed e’n uchel
lesson-said = Wedi dweud
lesson-talk-title = Trafodwch
lesson-talked = Wedi siarad
lesson-helpers-more = Tapia un arall.
lesson-helpers-school = Tapia un yn yr ysgol hefyd.
lesson-finished = Pluen am orffen!
lesson-finished-says = Fe gyrhaeddaist ti’r diwedd un.
lesson-finished-together = Pluen yr un i chi!
lesson-finished-home = Hafan

## The promises
promises-intro-younger = Rydyn ni’n gwneud addewidion yma. Tapia beth wyt ti’n feddwl.
promises-intro-older = Mae’r addewidion hyn yn helpu i’n cadw ni i gyd yn ddiogel. Mae’n iawn dweud nad wyt ti’n siŵr.
promises-who-sees-younger = Gall oedolion yn yr ysgol weld hyn.
promises-who-sees-older = Gall dy athro a rhai oedolion yn yr ysgol weld dy atebion.
promises-start = Dechrau
promises-number = Addewid { $number } o { $count }
promises-not-sure-younger = Mae hynny’n iawn. Gall oedolyn helpu.
promises-not-sure-older = Mae’n iawn peidio bod yn siŵr. Gelli di siarad â dy athro am hyn.
promises-rest = Dyna ddigon am nawr
promises-go-on = Dal ati
promises-stop = Stopia am nawr
promises-sign-title = Nawr gelli di lofnodi
promises-mark = Gwna dy farc yma
promises-name = Dy enw
promises-clear = Clirio
promises-star = Seren i fi
promises-sign = Dwi’n llofnodi
promises-grown-up-signs = Mae oedolyn yn llofnodi yma hefyd
promises-done = Diolch. Mae dy addewidion wedi eu cadw.
promises-leaf = Deilen newydd ar ein coeden ni!
promises-signed = Rwyt ti wedi llofnodi’r rhain.
promises-changed = Mae gennym ni addewidion newydd. Beth am edrych arnyn nhw.

## Feathers: for finishing and for kind acts. They are not counted against anybody’s.
feathers-title = Fy mhlu
feathers-none = Mae dy bluen gyntaf ar ei ffordd.
feathers-for-lesson = Am { $title }
    .spoken = Pluen am wers.
feathers-for-kindness = Am rywbeth caredig wnest ti

## Tell. Nothing here is read out by itself. After two taps a grown-up will know, and each later screen can be left.
tell-question = Am beth mae e?
tell-question-how = Tapia un. Wedyn bydd oedolyn yn yr ysgol yn gwybod.
tell-more = Mwy
tell-picture-unkind-message-younger = Neges gas
tell-picture-unkind-message-older = Neges angharedig
tell-picture-someone-i-dont-know-younger = Rhywun dwi ddim yn ei nabod
tell-picture-someone-i-dont-know-older = Rhywun dwi ddim yn ei nabod
tell-picture-asked-about-me-younger = Fy enw, llun, neu gwrdd
tell-picture-asked-about-me-older = Rhywun yn gofyn am fy enw, llun neu gael cwrdd
tell-picture-scary-or-rude-younger = Codi ofn, neu’n anweddus
tell-picture-scary-or-rude-older = Rhywbeth brawychus neu anweddus
tell-picture-picture-or-video-younger = Llun neu ffilm
tell-picture-picture-or-video-older = Llun neu fideo ohono i neu rywun arall
tell-picture-game-money-pressure-younger = Gormod o gêm, neu arian
tell-picture-game-money-pressure-older = Gormod o gêm, arian neu bwysau
tell-picture-worried-about-friend-younger = Mae fy ffrind angen help
tell-picture-worried-about-friend-older = Dwi’n poeni am ffrind
tell-picture-not-safe-or-sad-younger = Ddim yn saff, neu’n drist iawn
tell-picture-not-safe-or-sad-older = Dwi ddim yn teimlo’n saff, neu dwi’n drist iawn
tell-picture-grown-up-at-school-younger = Oedolyn yn yr ysgol
tell-picture-grown-up-at-school-older = Oedolyn yn yr ysgol
tell-picture-i-did-something-younger = Fe wnes i rywbeth
tell-picture-i-did-something-older = Fe wnes i rywbeth
tell-picture-something-else-younger = Rhywbeth arall
tell-picture-something-else-older = Rhywbeth arall
tell-picture-dont-want-to-say-younger = Dwi ddim eisiau dweud
tell-picture-dont-want-to-say-older = Dwi ddim eisiau dweud
tell-told-younger = Rwyt ti wedi dweud. Gelli di stopio nawr.
tell-told-older = Rwyt ti wedi dweud. Gelli di ddweud mwy, neu stopio nawr.
tell-skip = Neidio
tell-send = Dyna’r cyfan. Anfon.
tell-need-now = Dwi angen rhywun nawr
tell-need-now-younger = Rydyn ni’n galw oedolyn. Dwed wrth un yn dy ymyl hefyd.
tell-need-now-older = Rydyn ni’n galw oedolyn yn yr ysgol. Dwed wrth un yn dy ymyl hefyd.
tell-mistake = Camgymeriad oedd hwn
tell-mistake-younger = Mae hynny’n iawn. Efallai bydd oedolyn yn dal i ofyn.
tell-mistake-older = Mae hynny’n iawn. Bydd oedolyn yn ei weld, ac efallai’n gofyn i ti.

## Tell: feelings
tell-feeling-title = Sut wyt ti’n teimlo?
tell-feeling-happy = Hapus
tell-feeling-ok = Iawn
tell-feeling-worried = Yn poeni
tell-feeling-sad = Trist
tell-feeling-angry = Crac
tell-feeling-not-sure = Ddim yn siŵr
tell-feeling-tummy = Mae fy mol yn brifo

## Tell: where, and who can talk with the child
tell-place-title = Ble oedd e?
tell-place-school = Yn yr ysgol
tell-place-outside-younger = Ddim yn yr ysgol
tell-place-outside-older = Tu allan i’r ysgol
tell-talk-to-title = Pwy all siarad gyda ti?
tell-talk-to-teacher = Fy athro
tell-talk-to-dont-mind = Does dim ots gen i

## Tell: own words, ages 7-11. They are kept word for word.
tell-text-title = Wyt ti eisiau ysgrifennu mwy?
tell-text-how-older = Defnyddia dy eiriau dy hun. Does dim ots am y sillafu.
tell-text-who-sees-older = Bydd oedolion sy’n cadw plant yn ddiogel yn darllen hwn.
tell-text-left = { $left ->
    [zero] Dim lle am ragor o lythrennau ({ $left })
    [one] Lle i { $left } llythyren arall
    [two] Lle i { $left } lythyren arall
    [few] Lle i { $left } llythyren arall
    [many] Lle i { $left } llythyren arall
   *[other] Lle i { $left } llythyren arall
}

## Tell: the name
tell-name-title = Ai ti ydy hwn?
tell-name-yes = Ie, fi ydy e
tell-name-no = Na
tell-name-pick = Tapia dy anifail
tell-name-rather-not = Gwell gen i beidio dweud
tell-name-rather-not-says = Fyddwn ni ddim yn rhoi dy enw. Os wyt ti mewn perygl, gall oedolyn weithio allan pwy wyt ti, i dy gadw di’n ddiogel.

## Tell: only after “A grown-up at school”
tell-school-adult-title = Am bwy mae e?
tell-school-adult-says-younger = Fyddan nhw ddim yn gallu agor hwn.
tell-school-adult-says-older = All y person rwyt ti’n ei ddewis ddim agor hwn.
tell-school-adult-not-here = Ddim yma
tell-school-adult-dont-say = Dwi ddim eisiau dweud

## Tell: it could not be kept
tell-not-stored = Dwed wrth oedolyn nawr, plis.
tell-not-stored-says-younger = Methodd Tawny ei gadw.
tell-not-stored-says-older = Methodd Tawny gadw beth ddwedaist ti. Nid ti sydd ar fai am hynny.

## Tell: what became of it. Stands only behind the child’s own picture code.
tell-track-open-younger = Beth ddigwyddodd i beth ddwedais i?
tell-track-open-older = Beth ddwedais i
tell-track-title = Beth ddwedais i
tell-track-told = { $days ->
    [0] Fe ddwedaist ti heddiw
    [1] Fe ddwedaist ti ddoe
    [two] Fe ddwedaist ti { $days } ddiwrnod yn ôl
    [few] Fe ddwedaist ti { $days } diwrnod yn ôl
    [many] Fe ddwedaist ti { $days } diwrnod yn ôl
   *[other] Fe ddwedaist ti { $days } diwrnod yn ôl
}
tell-track-none = Gofynna i dy oedolyn di.
tell-track-none-younger = Alla i ddim ei weld yma. Gelli di ddweud eto.
tell-track-none-older = Alla i ddim gweld dim byd yma. Gofynna i’r oedolyn siaradaist ti â nhw, neu dwed eto.
tell-track-waiting = Bydd oedolyn yn ei ddarllen
tell-track-read = Mae oedolyn wedi ei ddarllen
tell-track-talked = Rydyn ni wedi siarad
tell-track-still = Dwi angen help o hyd
tell-track-still-number = Dwi angen help o hyd, { $number }
tell-track-still-says = Rydyn ni’n galw oedolyn. Dwed wrth un yn dy ymyl hefyd.

## Thanks. In this order, each on its own line, the same whatever was told.
thanks-1-younger = Diolch am ddweud.
thanks-1-older = Diolch am ddweud.
thanks-2-younger = Fe wnest ti’r peth iawn.
thanks-2-older = Fe wnest ti’r peth iawn.
thanks-3-younger = Nid ti sydd ar fai am rywun arall.
thanks-3-older = Nid ti sydd ar fai am beth wnaeth rhywun arall.
thanks-4-younger = Fyddi di ddim mewn trwbl am ddweud.
thanks-4-older = Fyddi di ddim mewn trwbl am ddweud.
thanks-5-younger = Bydd oedolyn sy’n helpu plant yn darllen hwn.
thanks-5-older = Bydd oedolyn sy’n cadw plant yn ddiogel yn darllen hwn.
thanks-5-named-younger = Bydd { $name } yn darllen hwn.
    .spoken = Bydd oedolyn yn darllen hwn.
thanks-5-named-older = Bydd { $name } yn darllen hwn.
    .spoken = Bydd oedolyn yn darllen hwn.
thanks-6-younger = Efallai byddan nhw’n dweud wrth oedolion eraill sy’n helpu.
thanks-6-older = Efallai bydd rhaid iddyn nhw ddweud wrth oedolion eraill sy’n helpu.
thanks-7-younger = Angen help nawr? Dwed wrth oedolyn yn dy ymyl.
thanks-7-older = Os wyt ti angen help nawr, dwed wrth oedolyn yn dy ymyl.
thanks-8-younger = Mae Childline am ddim: { -childline }
thanks-8-older = Gelli di siarad â Childline am ddim: { -childline }
thanks-9-older = Gydag oedolyn gelli di ddweud wrth CEOP hefyd.
thanks-10-older = Oes rhywun mewn perygl nawr? Ffonia { -emergency }.
thanks-near-you = Dwed wrth oedolyn yn dy ymyl nawr hefyd, plis.
thanks-no-staff = Dwed wrth oedolyn yma nawr.
thanks-done = Iawn
thanks-to-lesson = Yn ôl at fy ngwers

## Cover: a calm picture hides everything. Tell stays live.
cover-title = Da iawn am guddio. Dangosa i oedolyn.
cover-uncover = Oedolion: dangos y sgrin

## Are you there? Asked gently when nothing was touched for a while.
there-title = Wyt ti yna?
there-yes = Dwi yma

## The class board: the start of a lesson. The reminders stand in reminders.ftl.
board-title = { $class }: cyn i ni ddechrau
    .spoken = Cyn i ni ddechrau
board-answer = Dangos yr ateb
board-question = Dangos y cwestiwn
board-answer-to = Dangos yr ateb: { $question }
board-question-to = Dangos y cwestiwn: { $question }
board-thumbs = Cyfri bodiau
board-thumb-up = Dwi’n deall
board-thumb-middle = Bron iawn
board-thumb-down = Ddim eto
board-thumb-up-count = Dwi’n deall: { $count }
board-thumb-middle-count = Bron iawn: { $count }
board-thumb-down-count = Ddim eto: { $count }
board-ready = Rydyn ni’n barod
board-who = Pwy oedd yn arwain?
board-unnamed = Mynd ymlaen heb enw

## A lesson for the whole class on the board
class-think = Dim ond meddwl. Paid â dangos i neb.
class-spot-clue = Cliw
class-spot-fine = Mae’n iawn
class-hands-up = Dwylo i fyny! Tapia gerdyn am bob llaw.
class-hands-for = { $answer }: { $count }
class-show = Beth mae Tawny’n ei feddwl?
class-say = Dwedwch gyda’ch gilydd
class-helpers = Meddylia am ddau oedolyn y gelli di ddweud wrthyn nhw. Dewisa un yn yr ysgol.
class-helpers-quiet = Cadwa nhw yn dy ben.
class-end = Fe wnaethoch chi e, bawb!
class-end-says = Fe wnaethoch chi feddwl, siarad a gwrando.
class-done = Wedi gorffen

## Something went wrong with Tawny. Never the child’s doing.
trouble-title = Mae Tawny angen oedolyn.
trouble-says = Nid ti wnaeth ei dorri.
trouble-tell = I ddweud, cer at oedolyn nawr.
trouble-again = Tria eto

## The keys on the screen: the rows, a key between two spaces. SPACE and RUB are the long keys.
keyboard-rows =
    a â b c d e ê f g h i î j
    k l m n o ô p q r s t u û
    v w ŵ x y ŷ z
    ’ . , ? ! - SPACE RUB
keyboard-space = bwlch
keyboard-rub = dileu
tell-one-moment = Un funud fach…

opinion-title = Beth wyt ti’n ei feddwl?
opinion-reads-younger = Gall dy athro weld hwn.
opinion-reads-older = Gall dy athro, a’r oedolion sy’n dy gadw’n ddiogel, ddarllen hwn.
opinion-worries-younger = Poeni? Dwed wrth athro.
opinion-worries-older = Os oes rhywbeth yn dy boeni, pwysa: Dwed wrth athro.
opinion-how-older = Gelli di ysgrifennu ychydig eiriau, neu ei adael yn wag.
opinion-keeping = Un funud.
opinion-thanks-younger = Diolch. Rydyn ni eisiau gwybod dy farn.
opinion-thanks-older = Diolch. Rydyn ni eisiau gwybod dy farn.
opinion-not-kept-younger = Methodd Tawny ei gadw. Dwed wrth dy athro.
opinion-not-kept-older = Methodd Tawny ei gadw. Dwed wrth dy athro, plis.
opinion-promises-younger = Ydy ein haddewidion yn dda?
opinion-promises-older = Beth fyddet ti’n ei newid yn ein haddewidion?
opinion-promises-good = Maen nhw’n dda
opinion-promises-easier = Rhai haws
opinion-promises-change = Newid un
opinion-learn-next-younger = Beth nesaf?
opinion-learn-next-older = Beth wyt ti eisiau ei ddysgu nesaf?
opinion-learn-next-games = Gemau
opinion-learn-next-messages = Negeseuon
opinion-learn-next-photos = Lluniau
opinion-learn-next-true-or-not = Gwir neu beidio
opinion-hard-younger = Beth sy’n anodd ar-lein?
opinion-hard-older = Beth sy’n anodd pan wyt ti ar-lein?
opinion-hard-stopping = Stopio
opinion-hard-unkind = Geiriau caredig
opinion-hard-passwords = Cyfrineiriau
opinion-hard-nothing = Dim byd
