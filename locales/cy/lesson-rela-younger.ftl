# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-younger-title = Gwallt sbageti! Un glust fawr!
rela-younger-outcome-ask = Dwi’n gofyn gyntaf, wedyn dwi’n rhannu.
rela-younger-outcome-check = Dwi’n gallu dweud “Bydd rhaid i fi ofyn.”
rela-younger-outcome-private = Dwi’n gwybod mai fi biau fy rhannau preifat.
rela-younger-outcome-meet = Os ydy gêm eisiau cwrdd, dwi’n dweud.

### First tale: Bram’s spaghetti hair

## Story: spaghetti lands on Bram. It is funny, and Bram laughs too.
rela-younger-spaghetti-hair-1 = Mae Bram ac Odi’n bwyta cinio. O na, mae’n llithro!
rela-younger-spaghetti-hair-2 = Nawr mae gwallt sbageti gan Bram!
rela-younger-spaghetti-hair-2-bubble = Edrycha, mop ydw i!
rela-younger-spaghetti-hair-3 = Mae Odi eisiau ei ddangos i bawb!
rela-younger-spaghetti-hair-3-bubble = Clic, dyna fe!

## Choice: what comes first. The bubble is Odi’s.
rela-younger-spaghetti-first-bubble = Mae e mor ddoniol!
rela-younger-spaghetti-first-question = Beth all Odi ei wneud gyntaf?
rela-younger-spaghetti-first-ask = Gofyn i Bram
rela-younger-spaghetti-first-ask-reason = Gwallt Bram ydy e, felly Bram sy’n dweud.
rela-younger-spaghetti-first-sorry = Ei anfon, wedyn dweud sori
rela-younger-spaghetti-first-sorry-reason = Mae sori’n garedig. Ond mae’n anodd ei gael yn ôl.
rela-younger-spaghetti-first-send = Ei anfon at un ffrind
rela-younger-spaghetti-first-send-reason = Gall un ffrind ei ddangos i ddeg. Gall Odi ofyn.

## Choice: Bram says no. The bubble is Bram’s.
rela-younger-spaghetti-no-bubble = Na, dim ond i ni’n dau mae e!
rela-younger-spaghetti-no-question = Beth all Odi ei wneud?
rela-younger-spaghetti-no-bin = Ei roi yn y bin
rela-younger-spaghetti-no-bin-reason = Nawr gall Bram ymddiried ynddo. Roedd yr hwyl yn real!
rela-younger-spaghetti-no-hide = Ei gadw a’i guddio
rela-younger-spaghetti-no-hide-reason = Dwedodd Bram na. Gall Odi adael iddo fynd.
rela-younger-spaghetti-no-beg = Gofyn ddeg gwaith eto
rela-younger-spaghetti-no-beg-reason = Na ydy na. Mae gofyn a gofyn yn teimlo’n wael.

## Sort: what can be done at once, and what a grown-up is asked about first
rela-younger-spaghetti-go-ask-question = Beth all Odi ei wneud nawr? Pryd mae’n gofyn?
rela-younger-spaghetti-go-ask-basket-1 = Ei wneud nawr
rela-younger-spaghetti-go-ask-basket-2 = Gofyn i oedolyn gyntaf
rela-younger-spaghetti-go-ask-read = Darllen gyda Bram
rela-younger-spaghetti-go-ask-read-reason = Gall dau ddarllen un llyfr. Hyfryd!
rela-younger-spaghetti-go-ask-mail = Ebost gan Ddyn y Mop
rela-younger-spaghetti-go-ask-mail-reason = Dydy Odi ddim yn nabod Dyn y Mop. Gofynna gyntaf.
rela-younger-spaghetti-go-ask-game = Gêm newydd
rela-younger-spaghetti-go-ask-game-reason = Gall oedolyn weld ydy hi’n iawn.
rela-younger-spaghetti-go-ask-draw = Tynnu llun mop
rela-younger-spaghetti-go-ask-draw-reason = Dim ond papur a hwyl ydy e. Cer amdani!
rela-younger-spaghetti-go-ask-call = Galw Wren
rela-younger-spaghetti-go-ask-call-reason = Mae galwad yn gadael i bobl weld i mewn. Gofynna gyntaf.

## Say: the sentence is rehearsed aloud
rela-younger-spaghetti-say-ask-prompt = Nawr mae Wren yn galw Odi!
rela-younger-spaghetti-say-ask-sentence = Bydd rhaid i fi ofyn i rywun gyntaf.

## Order: a snail in a game asks to meet. It is odd and funny, not frightening.
rela-younger-spaghetti-park-question = Mae malwen mewn gêm yn dweud “Dere i gwrdd!” Beth sy’n gyntaf?
rela-younger-spaghetti-park-stop = Stopio’r gêm
rela-younger-spaghetti-park-stop-reason = Yn gyntaf mae Odi’n stopio. Gall y falwen aros.
rela-younger-spaghetti-park-go = Mynd at oedolyn
rela-younger-spaghetti-park-go-reason = Wedyn mae Odi’n mynd i gael help.
rela-younger-spaghetti-park-tell = Dweud beth ddwedodd y falwen
rela-younger-spaghetti-park-tell-reason = Nawr mae’r oedolyn yn gwybod, a gall helpu.

## Story: a calm rule on the way to the pool, then a question. The bubble is Mr Mole’s.
rela-younger-spaghetti-swim-1 = Mae’n ddiwrnod nofio!
rela-younger-spaghetti-swim-1-bubble = Ti biau dy gorff.
rela-younger-spaghetti-swim-2 = Mae rhannau preifat o dan wisg nofio. Ti biau nhw.
rela-younger-spaghetti-swim-3 = Does neb yn cael gofyn am luniau ohonyn nhw. Os oes rhywun yn gofyn, rydyn ni’n dweud.

## Exit: somebody asks for a private picture. Bath time stands for no clothes.
rela-younger-spaghetti-goodbye-bath-question = Mae gêm yn gofyn i Odi am lun bath. Beth sy’n helpu?
rela-younger-spaghetti-goodbye-bath-quiet = Dweud na, a dweud wrth neb
rela-younger-spaghetti-goodbye-bath-quiet-reason = Mae na yn dda! Gall Odi ddweud wrth oedolyn hefyd.
rela-younger-spaghetti-goodbye-bath-tell = Dweud wrth oedolyn
rela-younger-spaghetti-goodbye-bath-tell-reason = Nid Odi sydd ar fai. Gall oedolyn helpu.
rela-younger-spaghetti-goodbye-bath-foam = Anfon un gydag ewyn
rela-younger-spaghetti-goodbye-bath-foam-reason = Mae amser bath yn breifat. Gall Odi ddweud.

### Second tale: Gran’s big ear

## Choice: a call comes in. The bubble is the tablet’s.
rela-younger-big-ear-ring-bubble = Tring tring
rela-younger-big-ear-ring-question = Mae’r dabled yn canu! Beth all Pebble ei wneud?
rela-younger-big-ear-ring-wait = Ei chuddio mewn gwely
rela-younger-big-ear-ring-wait-reason = Nawr mae’r gwely’n canu! Gall Pebble ofyn.
rela-younger-big-ear-ring-tap = Tap cyflym
rela-younger-big-ear-ring-tap-reason = Gall fod yn rhywun dydy hi ddim yn ei nabod. Gofynna gyntaf.
rela-younger-big-ear-ring-ask = Gofyn i oedolyn
rela-younger-big-ear-ring-ask-reason = Maen nhw’n edrych gyda hi. Mae’n dda gofyn.

## Story: Gran holds the tablet to her ear, as one holds a telephone.
rela-younger-big-ear-ear-1 = Maen nhw’n edrych. Mam-gu ydy hi, felly maen nhw’n dweud iawn!
rela-younger-big-ear-ear-2 = Mae Mam-gu’n ei dal wrth ei chlust. Nawr un glust fawr ydy hi!
rela-younger-big-ear-ear-3 = Mae Pom y babi yn y bath. Ewyn ydy ei farf!

## Choice: Pom’s bath. The bubble is Pom’s.
rela-younger-big-ear-foam-beard-bubble = Ho ho, ha ha!
rela-younger-big-ear-foam-beard-question = Mae Pebble yn dwlu arno. Beth all hi ei wneud?
rela-younger-big-ear-foam-beard-picture = Tynnu llun cyflym
rela-younger-big-ear-foam-beard-picture-reason = Does dim angen llun o amser bath ar neb.
rela-younger-big-ear-foam-beard-show = Mynd â Mam-gu i weld
rela-younger-big-ear-foam-beard-show-reason = Mae amser bath yn breifat. Mae Mam-gu ar sgrin.
rela-younger-big-ear-foam-beard-words = Dweud wrth Mam-gu
rela-younger-big-ear-foam-beard-words-reason = Mae clust fawr Mam-gu’n chwerthin! Mae amser bath yn breifat o hyd.

## Sort: what Gran may see on a call, and what is private
rela-younger-big-ear-cards-question = Beth sy’n iawn i’w ddangos ar alwad? Beth sy’n breifat?
rela-younger-big-ear-cards-basket-1 = Iawn ei ddangos
rela-younger-big-ear-cards-basket-2 = Preifat
rela-younger-big-ear-cards-bath = Fi yn y bath
rela-younger-big-ear-cards-bath-reason = Mae hynny’n breifat. Mae geiriau’n iawn.
rela-younger-big-ear-cards-shoe = Fy het newydd
rela-younger-big-ear-cards-shoe-reason = Hwyl! Mae clust Mam-gu eisiau het hefyd.
rela-younger-big-ear-cards-cat = Fy nghath degan
rela-younger-big-ear-cards-cat-reason = Miaw! Mae clust Mam-gu’n hoffi hynny.
rela-younger-big-ear-cards-art = Fy narlun
rela-younger-big-ear-cards-art-reason = Mam-gu ydy hi, yn un glust fawr!
rela-younger-big-ear-cards-swim = Fy rhannau preifat
rela-younger-big-ear-cards-swim-reason = Ti biau nhw. Does neb yn cael gofyn am lun.

## Say: the sentence is rehearsed aloud
rela-younger-big-ear-say-no-prompt = Mae gêm yn gofyn am lun bath.
rela-younger-big-ear-say-no-sentence = Na, dwi’n mynd i ddweud.

## Build: who may call. Pebble sets it up with a grown-up at home.
rela-younger-big-ear-buddies-question = Gwna restr galw gyda Pebble. Pwy all fod arni?
rela-younger-big-ear-buddies-one = Pwy sy’n gyntaf?
rela-younger-big-ear-buddies-one-gran = Mam-gu
rela-younger-big-ear-buddies-one-gran-reason = Mae Pebble yn nabod Mam-gu, a’i chlust!
rela-younger-big-ear-buddies-one-snail = Malwen o gêm
rela-younger-big-ear-buddies-one-snail-reason = Dydy Pebble ddim yn gwybod pwy ydy’r falwen.
rela-younger-big-ear-buddies-two = Pwy sydd nesaf?
rela-younger-big-ear-buddies-two-odi = Marlo o’r dosbarth
rela-younger-big-ear-buddies-two-odi-reason = Maen nhw’n chwarae yn yr ysgol. Mae oedolion yn ei nabod hefyd.
rela-younger-big-ear-buddies-two-win = Clwb Merlod
rela-younger-big-ear-buddies-two-win-reason = Does neb yn gwybod pwy ydy hwnnw. Gofynna gyntaf.
rela-younger-big-ear-buddies-three = Pwy sy’n trefnu ymweliad?
rela-younger-big-ear-buddies-three-grown = Ein hoedolion ni
rela-younger-big-ear-buddies-three-grown-reason = Oedolion sy’n trefnu, ac maen nhw’n dod hefyd.
rela-younger-big-ear-buddies-three-game = Ffrind o gêm
rela-younger-big-ear-buddies-three-game-reason = Gall Pebble ddweud na, a dweud wrth oedolyn.
rela-younger-big-ear-buddies-done = Nawr mae pobl mae hi’n eu nabod ar y rhestr. Gall alw gydag oedolyn.

## Match: who helps with what
rela-younger-big-ear-helps-question = Pwy all helpu? Ffeindia’r parau.
rela-younger-big-ear-helps-class = Galwad wael yn yr ysgol
rela-younger-big-ear-helps-class-partner = Fy athro
rela-younger-big-ear-helps-class-reason = Yn yr ysgol, gall athro helpu’n syth.
rela-younger-big-ear-helps-play = Amser trist dros ginio
rela-younger-big-ear-helps-play-partner = Helpwr cinio
rela-younger-big-ear-helps-play-reason = Mae helpwr cinio’n agos amser cinio.
rela-younger-big-ear-helps-home = Gêm od gartref
rela-younger-big-ear-helps-home-partner = Oedolyn gartref
rela-younger-big-ear-helps-home-reason = Gartref, gall oedolyn edrych hefyd.

## Exit: ask the one in the picture
rela-younger-big-ear-goodbye-hat-question = Mae llun o glust Marlo gan Pebble. Beth sy’n gyntaf?
rela-younger-big-ear-goodbye-hat-some = Dangos i Biscuit yn unig
rela-younger-big-ear-goodbye-hat-some-reason = Gall Biscuit ddweud wrth fwy. Gofynna i Marlo gyntaf.
rela-younger-big-ear-goodbye-hat-send = Ei ddangos i’r dosbarth
rela-younger-big-ear-goodbye-hat-send-reason = Clust Marlo ydy hi. Marlo sy’n dweud.
rela-younger-big-ear-goodbye-hat-ask = Gofyn i Marlo
rela-younger-big-ear-goodbye-hat-ask-reason = Gall Marlo ddweud iawn neu na. Mae’r ddau’n iawn.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-younger-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. Un yn yr ysgol hefyd.
rela-younger-helpers-teacher = Fy athro
rela-younger-helpers-class = Helpwr yn y dosbarth
rela-younger-helpers-lunch = Helpwr cinio
rela-younger-helpers-office = Swyddfa’r ysgol
rela-younger-helpers-home = Oedolyn gartref
rela-younger-helpers-family = Oedolyn yn fy nheulu
