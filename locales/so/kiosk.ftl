# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/kiosk.ftl and ../README.md.

## Buttons and labels on many screens. Screen readers speak these names and tests look for them: in en-GB they are fixed.
tell-button = U sheeg macallinka
tell-button-board = U sheeg qof weyn, ama isticmaal shaashad deggan
cover-button = Dabool shaashadda
grown-ups-button = Dadka waaweyn
listen = Dhegayso
back = Dib
next = Xiga
send = Dir
i-will = Waan yeelaa
not-sure = Ma hubo
tell-me-more = Wax badan ii sheeg
undo = Ka noqo
# Opens the pictures of a sign, where the school has some.
show-sign = Calaamado
# Turn to what does not fit the screen, while words are larger.
look-up = Kor
look-down = Hoos
demo-ribbon = tijaabo uun: arrin dhab ah looguma talagelin

## Welcome
welcome-hello = Salaan! Aniga waxaa la i yiraahdaa Tawny.
welcome-start = Taabo oo bilow
languages-chip = Luqad: { $name }
languages-title = Dooro luqaddaada

## Which class
group-title = Fasalkee baad dhigataa?
group-none = Weli fasal ma jiro. Weydii qof weyn.
group-more = Fasallo kale

## Who are you
me-title = Kumaad tahay?
me-tap = Taabo xayawaankaaga
me-new = Waan ku cusbahay
me-more = Magacyo kale
me-none = Weli magacyo ma jiraan. Taabo “Waan ku cusbahay”.
me-together = Waan wada joognaa
me-together-tap = Taabta xayawaannadiinna
me-together-done = Waa annaga
me-code-title = Saddexdaada sawir
me-code-tapped = { $number } / 3
me-code-wrong = Kuwaas ma aha. Mar kale isku day.
me-code-rest = Aan waxyar nasanno.
me-code-again = Bilow mar kale
me-code-forgot = Waan illoobay
me-code-help = Weydii macallinkaaga.
me-code-help-younger = Sawirro cusub waad heli kartaa.
me-code-help-older = Macallinkaagu sawirro cusub wuu ku siin karaa.
picture-sun = Qorrax
picture-boat = Doon
picture-kite = Abiteey
picture-apple = Tufaax
picture-star = Xiddig
picture-fish = Kalluun
picture-tree = Geed
picture-ball = Kubbad
picture-hat = Koofi

## A child who is not on the list yet
new-title = Magacaaga koowaad waa maxay?
new-animal = Dooro xayawaankaaga
new-hello = Salaan, { $name }!
    .spoken = Salaan!
new-soon = Qof weyn ayaa dhowaan ku salaami doona.

## Home
home-hello = Salaan, { $name }
    .spoken = Salaan!
home-hello-together = Salaan, dhammaantiin
home-learn = Baro
home-promises = Ballamadeenna
home-feathers = Baalashayda
home-question = Su’aal
home-leave = Aniga maaha
home-leave-together = Annaga maaha
home-bye = Nabad gelyo!

## The shelf of lessons. Titles stand in the lessons’ own files.
shelf-title = Maxaad baran doontaa?
shelf-lessons = Casharro
shelf-starters = Sheekooyin ballan
shelf-title-starters = Ballantee?
shelf-before = Ka hor
shelf-after = Wax kale
shelf-page = Bog { $number } / { $count }
shelf-go-on = Halkan baad joogtay: sii wad
shelf-done = Kan waad dhammaysay
shelf-again = Mar kale samee
shelf-minutes = { $from } ilaa { $to } daqiiqo
shelf-none = Weli cashar ma jiro. Weydii qof weyn.

## A lesson. The lesson’s own words stand in its own file.
lesson-step = Tallaabo { $number } / { $count }
lesson-think-again = Mar kale aan ka fikirno
lesson-show-me = Tawny kan ayuu dooran lahaa. Ila taabo.
lesson-show-me-card = Tawny halkan ayuu dhigi lahaa. Ila taabo.
lesson-show-me-clue = Tawny wuxuu halkan ku arkaa tilmaan. Ila taabo.
lesson-show-me-words = Tawny erayadan ayuu dooran lahaa. Ila taabo.
lesson-praise-1 = Fikir fiican!
lesson-praise-2 = Taasi waa doorasho naxariis leh.
lesson-praise-3 = Si fiican baad uga fikirtay.
lesson-praise-4 = Taasi ammaankeenna ayay ilaalisaa.
lesson-sort-help = Taabo kaar, dabadeed dambiil.
lesson-sort-picked = Hadda taabo dambiil.
lesson-sort-placed = { $card }: { $basket }
lesson-sort-done = Kaararkii oo dhan way ku jiraan!
lesson-place = Meel { $number }
lesson-order-done = Dhammaan way isku xigaan!
lesson-match-done = Dhammaan way is leeyihiin!
lesson-spot-page = Bog la sameeyey
lesson-spot-message = Fariin la sameeyey
lesson-spot-profile = Astaan la sameeyey
lesson-spot-found = Tilmaamo: { $found } / { $count }
lesson-spot-part = { $name }: { $text }
lesson-advert = Xayaysiis
lesson-search-go = Raadi
lesson-build-check = Eeg
lesson-feel-seen = Qof weyn oo dugsiga jooga ayaa arki kara.
lesson-feel-heavy = Qof weyn ayaa caawin kara. U sheeg mid aad ku kalsoon tahay.
lesson-say-title = Cod dheer ku dheh
lesson-said = Waan iri
lesson-talk-title = Wada hadla
lesson-talked = Waan hadalnay
lesson-helpers-more = Dooro mid kale.
lesson-helpers-school = Mid dugsiga jooga isna dooro.
lesson-finished = Baal, maxaa yeelay waad dhammaysay!
lesson-finished-says = Ilaa dhammaadka ayaad gaartay.
lesson-finished-together = Midkiin kasta wuxuu helay baal!
lesson-finished-home = Bilowga

## The promises
promises-intro-younger = Halkan ballamo ayaan ku qaadnaa. Taabo waxaad u malaynayso.
promises-intro-older = Ballamahani waxay caawiyaan inaan dhammaanteen ammaan ahaanno. Waad dhihi kartaa ma hubo.
promises-who-sees-younger = Dadka waaweyn ee dugsiga way arki karaan.
promises-who-sees-older = Macallinkaaga iyo dad waaweyn oo dugsiga jooga ayaa jawaabahaaga arki kara.
promises-start = Bilow
promises-number = Ballan { $number } oo ka mid ah { $count }
promises-not-sure-younger = Waa caadi. Qof weyn ayaa caawin kara.
promises-not-sure-older = Waa caadi inaanad hubin. Macallinkaaga waad kala hadli kartaa.
promises-rest = Intaas ayaa hadda igu filan
promises-go-on = Sii wad
promises-stop = Hadda jooji
promises-sign-title = Hadda waad saxiixi kartaa
promises-mark = Calaamaddaada halkan ku sawir
promises-name = Magacaaga
promises-clear = Tirtir
promises-star = Xiddig aniga ah
promises-sign = Waan saxiixay
promises-grown-up-signs = Qof weyn ayaa halkan isna saxiixaya
promises-done = Mahadsanid. Ballamahaaga waa la hayaa.
promises-leaf = Caleen cusub oo geedkeenna ah!
promises-signed = Kuwan waad saxiixday.
promises-changed = Ballamo cusub ayaan haynaa. Aan eegno.

## Feathers: for finishing and for kind acts. They are not counted against anybody’s.
feathers-title = Baalashayda
feathers-none = Baalkaaga koowaad wuu soo socdaa.
feathers-for-lesson = { $title } awgeed
    .spoken = Baal cashar awgiis.
feathers-for-kindness = Wax fiican oo aad samaysay awgeed

## Tell. Nothing here is read out by itself. After two taps a grown-up will know, and each later screen can be left.
tell-question = Maxay ku saabsan tahay?
tell-question-how = Mid taabo. Markaas qof weyn oo dugsiga jooga ayaa ogaan doona.
tell-more = Wax kale
tell-picture-unkind-message-younger = Fariin xun
tell-picture-unkind-message-older = Fariin xun oo qof dhibaysa
tell-picture-someone-i-dont-know-younger = Qof aanan aqoon
tell-picture-someone-i-dont-know-older = Qof aanan aqoon
tell-picture-asked-about-me-younger = Magacayga, sawir, ama kulan
tell-picture-asked-about-me-older = Qof baa i weydiiyey magacayga, sawir ama kulan
tell-picture-scary-or-rude-younger = Cabsi ama foolxumo
tell-picture-scary-or-rude-older = Wax cabsi leh ama foolxun
tell-picture-picture-or-video-younger = Sawir ama fiidyow
tell-picture-picture-or-video-older = Sawir ama fiidyow aniga ama qof kale ah
tell-picture-game-money-pressure-younger = Ciyaar badan, ama lacag
tell-picture-game-money-pressure-older = Ciyaar badan, lacag ama cadaadis
tell-picture-worried-about-friend-younger = Saaxiib caawimo u baahan
tell-picture-worried-about-friend-older = Saaxiib baan ka walwalsanahay
tell-picture-not-safe-or-sad-younger = Ammaan la’aan ama murug
tell-picture-not-safe-or-sad-older = Ammaan ma dareemo, ama murug badan
tell-picture-grown-up-at-school-younger = Qof weyn oo dugsiga jooga
tell-picture-grown-up-at-school-older = Qof weyn oo dugsiga jooga
tell-picture-i-did-something-younger = Wax baan sameeyey
tell-picture-i-did-something-older = Wax baan sameeyey
tell-picture-something-else-younger = Wax kale
tell-picture-something-else-older = Wax kale
tell-picture-dont-want-to-say-younger = Ma rabo inaan sheego
tell-picture-dont-want-to-say-older = Ma rabo inaan sheego
tell-told-younger = Waad sheegtay. Hadda waad joojin kartaa.
tell-told-older = Waad sheegtay. Wax kale waad ku dari kartaa, ama hadda jooji.
tell-skip = Ka bood
tell-send = Waa intaas. Dir.
tell-need-now = Hadda qof baan u baahanahay
tell-need-now-younger = Qof weyn ayaan u yeeraynaa. Mid kuu dhow isna u sheeg.
tell-need-now-older = Qof weyn oo dugsiga jooga ayaan u yeeraynaa. Mid kuu dhow isna u sheeg.
tell-mistake = Si qalad ah ayaan u taabtay
tell-mistake-younger = Waa caadi. Qof weyn weli wuu ku weydiin karaa.
tell-mistake-older = Waa caadi. Qof weyn ayaa arki doona, wuuna ku weydiin karaa.

## Tell: feelings
tell-feeling-title = Sidee baad dareemaysaa?
tell-feeling-happy = Farxad
tell-feeling-ok = Caadi
tell-feeling-worried = Walwal
tell-feeling-sad = Murug
tell-feeling-angry = Xanaaq
tell-feeling-not-sure = Ma hubo
tell-feeling-tummy = Calooshaa i xanuunaysa

## Tell: where, and who can talk with the child
tell-place-title = Xaggee bay ka dhacday?
tell-place-school = Dugsiga
tell-place-outside-younger = Dugsiga ma aha
tell-place-outside-older = Dugsiga dibaddiisa
tell-talk-to-title = Kumaa kula hadli kara?
tell-talk-to-teacher = Macallinkayga
tell-talk-to-dont-mind = Qof kasta

## Tell: own words, ages 7-11. They are kept word for word.
tell-text-title = Ma rabtaa inaad wax kale qorto?
tell-text-how-older = Erayadaada ku qor. Haddii higgaaddu qaldanto dhib ma leh.
tell-text-who-sees-older = Dadka waaweyn ee carruurta ammaankooda ilaaliya ayaa akhrin doona.
tell-text-left = { $left ->
    [one] Waxaa haray meel { $left } xaraf ah
   *[other] Waxaa haray meel { $left } xaraf ah
}

## Tell: the name
tell-name-title = Kani ma adiga baa?
tell-name-yes = Haa, waa aniga
tell-name-no = Maya
tell-name-pick = Taabo xayawaankaaga
tell-name-rather-not = Magacayga ma sheegayo
tell-name-rather-not-says = Magacaaga ma qori doonno. Haddii khatar kugu jirto, qof weyn ayaa ogaan kara qofka aad tahay, si laguu badbaadiyo.

## Tell: only after “A grown-up at school”
tell-school-adult-title = Yay ku saabsan tahay?
tell-school-adult-says-younger = Qofkaasi kan ma furi karo.
tell-school-adult-says-older = Qofka aad doorato kan ma furi karo.
tell-school-adult-not-here = Ma joogo
tell-school-adult-dont-say = Ma rabo inaan sheego

## Tell: it could not be kept
tell-not-stored = Fadlan hadda u sheeg qof weyn.
tell-not-stored-says-younger = Tawny wuu hayn kari waayey.
tell-not-stored-says-older = Tawny wuu hayn kari waayey wixii aad sheegtay. Adigu eed kuma lihid taas.

## Tell: what became of it. Stands only behind the child’s own picture code.
tell-track-open-younger = Maxaa ka dhacay wixii aan sheegay?
tell-track-open-older = Wixii aan sheegay
tell-track-title = Wixii aan sheegay
tell-track-told = { $days ->
    [0] Maanta ayaad sheegtay
    [1] Shalay ayaad sheegtay
   *[other] { $days } maalmood ka hor
}
tell-track-none = Weydii qofkaaga weyn.
tell-track-none-younger = Halkan kuma arko. Mar kale waad sheegi kartaa.
tell-track-none-older = Halkan waxba kuma arko. Weydii qofkii weynaa ee aad la hadashay, ama mar kale sheeg.
tell-track-waiting = Qof weyn ayaa akhrin doona
tell-track-read = Qof weyn ayaa akhriyey
tell-track-talked = Waan wada hadalnay
tell-track-still = Weli i caawi
tell-track-still-number = Weli i caawi, { $number }
tell-track-still-says = Qof weyn ayaan u yeeraynaa. Mid kuu dhow isna u sheeg.

## Thanks. In this order, each on its own line, the same whatever was told.
thanks-1-younger = Waad ku mahadsan tahay inaad sheegtay.
thanks-1-older = Waad ku mahadsan tahay inaad sheegtay.
thanks-2-younger = Waxaad samaysay wixii saxda ahaa.
thanks-2-older = Waxaad samaysay wixii saxda ahaa.
thanks-3-younger = Qof kale waxuu sameeyo eed kuma lihid.
thanks-3-older = Eed kuma lihid wixii qof kale sameeyey.
thanks-4-younger = Dhib kuma geli doontid sheegistaada awgeed.
thanks-4-older = Dhib kuma geli doontid sheegistaada awgeed.
thanks-5-younger = Qof weyn oo carruurta caawiya ayaa akhrin doona.
thanks-5-older = Qof weyn oo carruurta ammaankooda ilaaliya ayaa akhrin doona.
thanks-5-named-younger = Waxaa akhrin doona { $name }.
    .spoken = Qof weyn ayaa akhrin doona.
thanks-5-named-older = Waxaa akhrin doona { $name }.
    .spoken = Qof weyn ayaa akhrin doona.
thanks-6-younger = Wuxuu u sheegi karaa dad kale oo waaweyn oo caawiya.
thanks-6-older = Waxaa dhici karta inuu u sheego dad kale oo waaweyn oo caawiya.
thanks-7-younger = Caawimo ma u baahan tahay hadda? U sheeg qof weyn oo kuu dhow.
thanks-7-older = Haddii aad hadda caawimo u baahan tahay, u sheeg qof weyn oo kuu dhow.
thanks-8-younger = Childline waa bilaash: { -childline }
thanks-8-older = Childline bilaash baad kula hadli kartaa: { -childline }
thanks-9-older = Adigoo qof weyn la jira, CEOP-na waad u sheegi kartaa.
thanks-10-older = Qof ma khatar buu ku jiraa hadda? Wac { -emergency }.
thanks-near-you = Fadlan hadda u sheeg qof weyn oo kuu dhow isna.
thanks-no-staff = Hadda u sheeg qof weyn oo halkan jooga.
thanks-done = Waa hagaag
thanks-to-lesson = Ku noqo casharkayga

## Cover: a calm picture hides everything. Tell stays live.
cover-title = Si fiican baad u dabooshay. Tus qof weyn.
cover-uncover = Dadka waaweyn: fura

## Are you there? Asked gently when nothing was touched for a while.
there-title = Ma joogtaa?
there-yes = Waan joogaa

## The class board: the start of a lesson. The reminders stand in reminders.ftl.
board-title = { $class }: ka hor intaanan bilaabin
    .spoken = Ka hor intaanan bilaabin
board-answer = Tus jawaabta
board-question = Tus su’aasha
board-answer-to = Tus jawaabta: { $question }
board-question-to = Tus su’aasha: { $question }
board-thumbs = Tiri suulasha
board-thumb-up = Waan fahmay
board-thumb-middle = Ku dhowaad
board-thumb-down = Weli maya
board-thumb-up-count = Fahmay: { $count }
board-thumb-middle-count = Ku dhowaad: { $count }
board-thumb-down-count = Weli maya: { $count }
board-ready = Diyaar baan nahay
board-who = Yaa hoggaamiyey?
board-unnamed = Magac la’aan ku sii wad

## A lesson for the whole class on the board
class-think = Ka fikir uun. Cidna ha tusin.
class-spot-clue = Tilmaan
class-spot-fine = Waa caadi
class-hands-up = Gacmaha kor u taaga! Gacan kasta kaar u taabo.
class-hands-for = { $answer }: { $count }
class-show = Maxay Tawny la tahay?
class-say = Dhammaantiin wada dhaha
class-helpers = Ka fikir laba qof oo waaweyn oo aad u sheegi karto. Mid dugsiga ka dooro.
class-helpers-quiet = Maskaxdaada ku hay.
class-end = Waad samayseen, dhammaantiin!
class-end-says = Waad fikirteen, waad hadasheen, waad dhegaysateen.
class-done = Dhammaad

## Something went wrong with Tawny. Never the child’s doing.
trouble-title = Tawny qof weyn buu u baahan yahay.
trouble-says = Adigu ma jebin.
trouble-tell = Si aad u sheegto, hadda qof weyn u tag.
trouble-again = Ku celi

## The keys on the screen: the rows, a key between two spaces. SPACE and RUB are the long keys.
keyboard-rows =
    a b c d e f g h i j k l m
    n o p q r s t u v w x y z
    ’ . , ? ! - SPACE RUB
keyboard-space = bannaan
keyboard-rub = tirtir
tell-one-moment = Sug waxyar…

opinion-title = Maxay kula tahay?
opinion-reads-younger = Macallinkaagu wuu arki karaa.
opinion-reads-older = Macallinkaaga iyo dadka waaweyn ee ammaankaaga ilaaliya ayaa akhrin kara.
opinion-worries-younger = Wax ma ku walwaliyaan? U sheeg macallinka.
opinion-worries-older = Haddii wax ku walwaliyaan, taabo: U sheeg macallinka.
opinion-how-older = Erayo yar waad qori kartaa, ama banayn kartaa.
opinion-keeping = Wax yar sug.
opinion-thanks-younger = Mahadsanid. Waxaan rabnaa inaan ogaanno waxaad u malaynayso.
opinion-thanks-older = Mahadsanid. Waxaan rabnaa inaan ogaanno waxaad u malaynayso.
opinion-not-kept-younger = Tawny wuu hayn kari waayey. U sheeg macallinkaaga.
opinion-not-kept-older = Tawny wuu hayn kari waayey. Fadlan u sheeg macallinkaaga.
opinion-promises-younger = Ballamadeennu ma fiican yihiin?
opinion-promises-older = Maxaad ka beddeli lahayd ballamadeenna?
opinion-promises-good = Way fiican yihiin
opinion-promises-easier = Ka dhig fudud
opinion-promises-change = Mid beddel
opinion-learn-next-younger = Maxaan xigta baranno?
opinion-learn-next-older = Maxaad rabtaa inaan xigta baranno?
opinion-learn-next-games = Ciyaaro
opinion-learn-next-messages = Farriimo
opinion-learn-next-photos = Sawirro
opinion-learn-next-true-or-not = Run mise maya
opinion-hard-younger = Maxaa ku adag onlaynka?
opinion-hard-older = Maxaa kugu adag onlaynka?
opinion-hard-stopping = Joogsiga
opinion-hard-unkind = Erayo wanaagsan
opinion-hard-passwords = Furayaal sir ah
opinion-hard-nothing = Waxba
