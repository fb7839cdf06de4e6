# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
self-younger-title = Dyfala pwy ydy e!
self-younger-outcome-say = Dwi’n gallu dweud “Stop” neu “Dwi’n mynd i ofyn”.
self-younger-outcome-look = Efallai nad ydy wyneb mewn gêm yn real. Dwi’n gwybod hynny.
self-younger-outcome-photo = Fi biau fy llun. Dwi’n ei gadw’n breifat.
self-younger-outcome-tell = Dwi’n dweud os ydy e’n teimlo’n wael.

### First tale: Sir Carrot

## Story: a picture tool puts a moustache on whatever it sees. The bubble is Wren, who speaks for her carrot.
self-younger-sir-carrot-carrot-1 = Gall y dabled roi mwstas i ti!
self-younger-sir-carrot-carrot-2 = Mae Wren yn ei drio ar ei moronen.
self-younger-sir-carrot-carrot-2-bubble = Dydd da, Syr Moron ydw i!
self-younger-sir-carrot-carrot-3 = Nawr tro Bram ydy hi. Mae ei fol yn mynd yn dynn.

## Choice: Bram does not like his picture
self-younger-sir-carrot-stop-question = Dydy Bram ddim yn hoffi ei lun. Beth sy’n helpu?
self-younger-sir-carrot-stop-grab = Cipio’r dabled
self-younger-sir-carrot-stop-grab-reason = Gall dorri. Gall gair ei stopio hefyd.
self-younger-sir-carrot-stop-laugh = Chwerthin, i neb wybod
self-younger-sir-carrot-stop-laugh-reason = Wedyn gallan nhw wneud mwy. Gall Bram ddweud stop.
self-younger-sir-carrot-stop-stop = Dweud “Stopiwch, plîs”
self-younger-sir-carrot-stop-stop-reason = Mae Wren a Fenn yn stopio. Os na, gall Bram ddweud.

## Say: the sentence is rehearsed aloud, with a hand held up
self-younger-sir-carrot-say-stop-prompt = Coda law, a dwed e.
self-younger-sir-carrot-say-stop-sentence = Stopiwch, plîs, dwi ddim yn ei hoffi.

## Match: the look and what is said give away who is playing. Each partner is an animal of the story.
self-younger-sir-carrot-who-question = Maen nhw’n chwarae gêm. Pwy ydy pwy?
self-younger-sir-carrot-who-robot = Robot sy’n nofio
self-younger-sir-carrot-who-robot-partner = Odi
self-younger-sir-carrot-who-robot-reason = Mae Odi’n dwlu ar nofio. Robot ydy e yma!
self-younger-sir-carrot-who-lion = Llew mewn sanau pinc
self-younger-sir-carrot-who-lion-partner = Fenn
self-younger-sir-carrot-who-lion-reason = Mae Fenn yn dwlu ar sanau pinc.
self-younger-sir-carrot-who-cat = Cath yn bwyta moronen
self-younger-sir-carrot-who-cat-partner = Wren
self-younger-sir-carrot-who-cat-reason = Mae’n edrych fel cath. Wren sy’n ei chwarae.

## Choice: a figure nobody knows
self-younger-sir-carrot-duck-bubble = Cwac cwac
self-younger-sir-carrot-duck-question = Mae hwyaden yn dod i mewn. Pwy sy’n ei chwarae?
self-younger-sir-carrot-duck-child = Plentyn fel Wren
self-younger-sir-carrot-duck-child-reason = Efallai. Ond allwn ni ddim gweld o hyd.
self-younger-sir-carrot-duck-tell = Allwn ni ddim gweld
self-younger-sir-carrot-duck-tell-reason = Efallai mai cogydd â llwy ydy e!
self-younger-sir-carrot-duck-duck = Hwyaden
self-younger-sir-carrot-duck-duck-reason = Cwac! All hwyaden ddim tapio cystal.

## Sort: what to show in a game
self-younger-sir-carrot-cards-question = Mae’r gêm yn gofyn am lun gan Wren. Pa un?
self-younger-sir-carrot-cards-basket-1 = Iawn ei ddangos
self-younger-sir-carrot-cards-basket-2 = Ei gadw’n breifat
self-younger-sir-carrot-cards-school = Wren wrth ei hysgol
self-younger-sir-carrot-cards-school-reason = Mae’n dangos ble mae hi drwy’r dydd.
self-younger-sir-carrot-cards-friend = Ffoto o Bram
self-younger-sir-carrot-cards-friend-reason = Wyneb Bram ydy e, felly mae’n breifat.
self-younger-sir-carrot-cards-lion = Llun llew ganddi hi
self-younger-sir-carrot-cards-lion-reason = Celf ydy e, nid ei hwyneb. Hyfryd!
self-younger-sir-carrot-cards-carrot = Syr Moron
self-younger-sir-carrot-cards-carrot-reason = Moronen ydy e, felly mae’n iawn.
self-younger-sir-carrot-cards-photo = Ffoto o Wren
self-younger-sir-carrot-cards-photo-reason = Mae ffoto’n dangos y Wren go iawn. Mae’n breifat.

## Talk: a game face without a photo
self-younger-sir-carrot-face-prompt = Beth all dy wyneb gêm fod?
self-younger-sir-carrot-face-starter = Fy wyneb gêm ydy …

## Exit: tell when a picture feels bad
self-younger-sir-carrot-goodbye-odd-question = Mae llun yn rhoi bol tost i Wren. Beth all hi ei wneud?
self-younger-sir-carrot-goodbye-odd-look = Edrych arno fwy
self-younger-sir-carrot-goodbye-odd-look-reason = Wedyn mae’n teimlo’n wael am fwy. Gall Wren ddweud.
self-younger-sir-carrot-goodbye-odd-tell = Dweud wrth oedolyn
self-younger-sir-carrot-goodbye-odd-tell-reason = Dyna addewid rydyn ni’n ei wneud. Gallan nhw helpu.
self-younger-sir-carrot-goodbye-odd-off = Ei gau, a dweud dim
self-younger-sir-carrot-goodbye-odd-off-reason = Ei gau, ie! Wedyn dweud hefyd.

### Second tale: the shark in a skirt

## Story: Odi makes a figure for a game. The bubble is Odi’s.
self-younger-fancy-shark-shark-1 = Mae Odi’n gwneud chwaraewr i’w gêm.
self-younger-fancy-shark-shark-2 = Siarc mewn sgert ffrils ydy e!
self-younger-fancy-shark-shark-2-bubble = Dwi’n brathu, ond dwi’n troelli hefyd!

## Build: a figure without private facts
self-younger-fancy-shark-profile-question = Helpa Odi i wneud ei dudalen gêm.
self-younger-fancy-shark-profile-face = Dewis wyneb
self-younger-fancy-shark-profile-face-shark = Siarc mewn sgert
self-younger-fancy-shark-profile-face-shark-reason = Gallwn ni i gyd chwerthin. All neb weld Odi.
self-younger-fancy-shark-profile-face-photo = Ffoto o Odi
self-younger-fancy-shark-profile-face-photo-reason = Mae’n dangos yr Odi go iawn. Mae’n breifat.
self-younger-fancy-shark-profile-name = Beth ydy ei enw?
self-younger-fancy-shark-profile-name-real = Odi Dyfrgi
self-younger-fancy-shark-profile-name-real-reason = Mae ei enw go iawn yn breifat.
self-younger-fancy-shark-profile-name-fin = Asgell Ffril
self-younger-fancy-shark-profile-name-fin-reason = Mae enw dwl yn enw da.
self-younger-fancy-shark-profile-line = Dewis llinell
self-younger-fancy-shark-profile-line-twirl = Dwi’n troelli
self-younger-fancy-shark-profile-line-twirl-reason = Mae llawer ohonon ni’n troelli. Mae’n iawn ei ddweud.
self-younger-fancy-shark-profile-line-mill = Dwi’n byw ger y felin
self-younger-fancy-shark-profile-line-mill-reason = Mae’n dweud ble mae’n byw. Mae’n breifat.
self-younger-fancy-shark-profile-done = Am siarc! A does neb yn gallu gweld Odi.

## Choice: the game wants to see him.
self-younger-fancy-shark-camera-question = Mae’r gêm eisiau gweld wyneb Odi. Beth all e ei wneud?
self-younger-fancy-shark-camera-ask = Gofyn i oedolyn gyntaf
self-younger-fancy-shark-camera-ask-reason = Maen nhw’n edrych gydag e, ac yn tapio na.
self-younger-fancy-shark-camera-paw = Tapio ie, wedyn cuddio
self-younger-fancy-shark-camera-paw-reason = Gall weld yr ystafell o hyd. Gofynna gyntaf.
self-younger-fancy-shark-camera-yes = Tapio ie
self-younger-fancy-shark-camera-yes-reason = Wedyn gall pawb weld i mewn. Gofynna gyntaf.

## Say: the sentence is rehearsed aloud
self-younger-fancy-shark-say-ask-prompt = Helpa Odi i’w ddweud, yn uchel ac yn glir.
self-younger-fancy-shark-say-ask-sentence = Dim diolch, dwi’n mynd i ofyn gyntaf.

## Story: a small fairy turns out to be Bear, the school cook. The bubble is Bear’s.
self-younger-fancy-shark-fairy-1 = Mae tylwythen deg â llwy yn chwarae hefyd. Mae hi mor fach!
self-younger-fancy-shark-fairy-2 = Amser cinio, mae llwy gan Arth.
self-younger-fancy-shark-fairy-2-bubble = Fi ydy’r dylwythen deg!
self-younger-fancy-shark-fairy-3 = Mae Arth mor fawr! Mae Odi’n chwerthin a chwerthin.

## Sort: what a figure shows of the person who plays, and what it does not
self-younger-fancy-shark-know-question = Mae tylwythen deg newydd yn dod. Beth all Odi ei weld?
self-younger-fancy-shark-know-basket-1 = Gall ei weld
self-younger-fancy-shark-know-basket-2 = All e ddim gweld
self-younger-fancy-shark-know-spoon = Mae’n chwifio het
self-younger-fancy-shark-know-spoon-reason = Mae’r het ar y sgrin.
self-younger-fancy-shark-know-old = Beth ydy ei hoed
self-younger-fancy-shark-know-old-reason = Gall tylwythen fach fod yn arth fawr.
self-younger-fancy-shark-know-home = Ble mae’n byw
self-younger-fancy-shark-know-home-reason = Dydy gêm ddim yn dangos hynny.
self-younger-fancy-shark-know-wings = Mae adenydd ganddi
self-younger-fancy-shark-know-wings-reason = Mae’r adenydd ar y sgrin.
self-younger-fancy-shark-know-kind = Ydy hi’n dweud y gwir
self-younger-fancy-shark-know-kind-reason = Gall geiriau ar sgrin esgus.

## Order: a game stops being fun
self-younger-fancy-shark-rain-question = Mae chwaraewr yn taflu mwd ar Odi drwy’r dydd. Beth sy’n gyntaf?
self-younger-fancy-shark-rain-stop = Stopio’r gêm
self-younger-fancy-shark-rain-stop-reason = Yn gyntaf mae Odi’n stopio. Gall y gêm aros.
self-younger-fancy-shark-rain-go = Mynd at oedolyn
self-younger-fancy-shark-rain-go-reason = Wedyn mae’n mynd i gael help.
self-younger-fancy-shark-rain-tell = Dweud sut mae’n teimlo
self-younger-fancy-shark-rain-tell-reason = Nawr maen nhw’n gwybod, a gallan nhw helpu.

## Exit: a photo of oneself. It uses the words of the promise.
self-younger-fancy-shark-goodbye-photo-question = Mae ffoto o Odi gyda chacen. Beth all e ei wneud?
self-younger-fancy-shark-goodbye-photo-small = Ei rannu am ddiwrnod
self-younger-fancy-shark-goodbye-photo-small-reason = Mae diwrnod yn hir. Gall rhywun ei gopïo.
self-younger-fancy-shark-goodbye-photo-up = Ei roi yn y gêm
self-younger-fancy-shark-goodbye-photo-up-reason = Gall ffoto fynd ymhell bell.
self-younger-fancy-shark-goodbye-photo-keep = Ei gadw’n breifat
self-younger-fancy-shark-goodbye-photo-keep-reason = Dyna’r addewid rydyn ni’n ei wneud. Da iawn!

## The grown-ups a child may name. Never assume a mum or a dad.
self-younger-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. Un yn yr ysgol hefyd.
self-younger-helpers-teacher = Fy athro
self-younger-helpers-class = Helpwr yn y dosbarth
self-younger-helpers-lunch = Helpwr cinio
self-younger-helpers-office = Swyddfa’r ysgol
self-younger-helpers-home = Oedolyn gartref
self-younger-helpers-family = Oedolyn yn fy nheulu
