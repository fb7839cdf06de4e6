# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-younger-title = Ble aeth e?
repu-younger-outcome-stays = Dwi’n gwybod bod modd copïo llun.
repu-younger-outcome-ask = Dwi’n gofyn gyntaf, wedyn dwi’n rhannu.
repu-younger-outcome-see = Dwi’n gwybod pwy all weld beth dwi’n wneud.
repu-younger-outcome-tell = Dwi’n dweud os ydy e’n teimlo’n wael.

### Fenn’s jelly hat. First tale of “Where did it go?”.

## Story: a snap (a photo) of Fenn with jelly (a wobbly pudding) on his head goes a long way.
repu-younger-jelly-hat-1 = Mae jeli ar ben Fenn.
repu-younger-jelly-hat-1-bubble = Edrycha arno’n siglo!
repu-younger-jelly-hat-2 = Mae Odi’n tynnu llun ohono.
repu-younger-jelly-hat-2-bubble = Dwi’n mynd i’w rannu!
repu-younger-jelly-hat-3 = Nawr mae e ar ddeg sgrin.
repu-younger-jelly-hat-3-bubble = O na, nid fy jeli i!

## Order: how one photo became many
repu-younger-jelly-trip-question = Sut aeth y llun mor bell?
repu-younger-jelly-trip-take = Odi’n tynnu llun
repu-younger-jelly-trip-take-reason = Nawr mae e ar un sgrin.
repu-younger-jelly-trip-share = Odi’n tapio rhannu
repu-younger-jelly-trip-share-reason = Un tap, ac mae e gan Wren hefyd.
repu-younger-jelly-trip-copy = Wren yn gwneud copi
repu-younger-jelly-trip-copy-reason = Mae copi’n un llun arall.
repu-younger-jelly-trip-fridge = Mae e ar wal Mam-gu
repu-younger-jelly-trip-fridge-reason = Aeth e mor bell! Allwn ni ddim ei gael i gyd yn ôl.

## Choice: asking before sharing a photo of somebody
repu-younger-jelly-first-question = Mae llun newydd gan Odi. Beth sy’n gyntaf?
repu-younger-jelly-first-fast = Ei rannu’n gyflym
repu-younger-jelly-first-fast-reason = Wedyn all Fenn ddim dewis. Gall Odi ofyn gyntaf.
repu-younger-jelly-first-ask = Gofyn i Fenn
repu-younger-jelly-first-ask-reason = Gall Fenn ddweud iawn neu na. Ei ben e ydy e!
repu-younger-jelly-first-one = Ei rannu gyda Wren
repu-younger-jelly-first-one-reason = Gall Wren wneud copi. Gall Odi ofyn gyntaf.

## Sort: pictures that show somebody, and pictures that show nobody
repu-younger-jelly-cards-question = Pwy sydd ynddo? Ydyn ni’n gofyn gyntaf?
repu-younger-jelly-cards-ask = Stopio a gofyn
repu-younger-jelly-cards-go = Iawn rhannu
repu-younger-jelly-cards-wren = Llun o Wren
repu-younger-jelly-cards-wren-reason = Mae’n dangos Wren. Rydyn ni’n gofyn iddi gyntaf.
repu-younger-jelly-cards-tree = Coeden dal
repu-younger-jelly-cards-tree-reason = Does neb ynddo. Dim ond coeden!
repu-younger-jelly-cards-me = Ffoto ohono i
repu-younger-jelly-cards-me-reason = Mae ffoto ohono i’n breifat. Dwi’n stopio ac yn gofyn.
repu-younger-jelly-cards-nap = Bram, yn cysgu’n drwm
repu-younger-jelly-cards-nap-reason = All Bram ddim dweud iawn o’i wely! Gofynna iddo gyntaf.

## Choice: the photo is out already. One answer is there to make them laugh.
repu-younger-jelly-wobbly-question = Mae Fenn yn teimlo fel jeli. Beth all helpu?
repu-younger-jelly-wobbly-hide = Cuddio yn y jeli
repu-younger-jelly-wobbly-hide-reason = Ha ha, mae’n siglo gormod! Gall Fenn ddweud.
repu-younger-jelly-wobbly-tell = Dweud wrth oedolyn
repu-younger-jelly-wobbly-tell-reason = Gall oedolyn helpu. Nid Fenn sydd ar fai.
repu-younger-jelly-wobbly-fine = Dweud “Iawn”
repu-younger-jelly-wobbly-fine-reason = Mae’n iawn dweud na. Gall Fenn ddweud wrth rywun.

## Story: a happy end. Now Odi asks first.
repu-younger-jelly-cherry-1 = Mae Odi’n gofyn i Fenn gyntaf.
repu-younger-jelly-cherry-1-bubble = Iawn, ond gwisga di beth hefyd!
repu-younger-jelly-cherry-2 = Nawr mae jeli ar ben Odi.
repu-younger-jelly-cherry-2-bubble = Edrycha arno’n mynd!

## Say: the sentence that is rehearsed aloud
repu-younger-jelly-words-prompt = Dwed e gyda Fenn, a dim siglo!
repu-younger-jelly-words-sentence = Gofynna i fi gyntaf, plîs.

## Exit: school may see what is done on its computers
repu-younger-jelly-goodbye-see-question = Mae Fenn ar dabled yr ysgol. Pwy all ei gweld?
repu-younger-jelly-goodbye-see-fenn = Dim ond Fenn
repu-younger-jelly-goodbye-see-fenn-reason = Gall mwy o bobl ei gweld. Mae’r ysgol yn helpu i’n cadw’n saff.
repu-younger-jelly-goodbye-see-cat = Dim ond y gath
repu-younger-jelly-goodbye-see-cat-reason = Mae’r gath yn cysgu’n drwm! Gall yr ysgol ei gweld.
repu-younger-jelly-goodbye-see-school = Ei ysgol hefyd
repu-younger-jelly-goodbye-see-school-reason = Ie, mae’r ysgol yn edrych i’n cadw ni’n saff.

### Ten tablets snore. Second tale of “Where did it go?”.

## Story: a clip (a short film) of Tumble’s snore goes a long way. The children are Tumble and Pebble.
repu-younger-snore-nap-1 = Mae Tumble yn cael nap.
repu-younger-snore-nap-1-bubble = Chwyrn, chwyrn, honc!
repu-younger-snore-nap-2 = Mae Pebble yn gwneud clip ohono.
repu-younger-snore-nap-2-bubble = Dwi’n mynd i’w rannu!
repu-younger-snore-nap-3 = Nawr mae deg sgrin yn chwyrnu!
repu-younger-snore-nap-3-bubble = Chwyrn, chwyrn, honc!

## Choice: a copy stays when the first one is deleted. One answer is there to make them laugh.
repu-younger-snore-gone-bubble = Fe rois i fe yn y bin.
repu-younger-snore-gone-question = Ble mae’r chwyrnu nawr?
repu-younger-snore-gone-gone = Wedi mynd
repu-younger-snore-gone-gone-reason = Mae ei chlip hi wedi mynd. Mae’r copïau yno o hyd.
repu-younger-snore-gone-bed = Aeth i’r gwely
repu-younger-snore-gone-bed-reason = Ha ha, cysga’n dda, chwyrn! Mae’r copïau yno o hyd.
repu-younger-snore-gone-ten = Ar ddeg sgrin o hyd
repu-younger-snore-gone-ten-reason = Ie, gwnaethon nhw gopïau. Mae’n anodd ei stopio.

## Choice: the clip is out already
repu-younger-snore-help-question = Beth all helpu Tumble?
repu-younger-snore-help-tell = Dweud wrth oedolyn
repu-younger-snore-help-tell-reason = Gall oedolyn helpu. Nid fe sydd ar fai.
repu-younger-snore-help-back = Rhannu clip o Pebble
repu-younger-snore-help-back-reason = Wedyn mae dau’n teimlo’n drist. Gall Tumble ddweud.
repu-younger-snore-help-nap = Dim nap byth eto
repu-younger-snore-help-nap-reason = Ond mae nap mor braf! Gall Tumble ddweud.

## Match: whom to ask before sharing
repu-younger-snore-who-question = I bwy rydyn ni’n gofyn gyntaf?
repu-younger-snore-who-tumble = Clip o Tumble
repu-younger-snore-who-tumble-partner = Gofyn i Tumble
repu-younger-snore-who-tumble-reason = Ei chwyrnu e ydy e. Gall ddweud iawn neu na.
repu-younger-snore-who-me = Ffoto ohono i
repu-younger-snore-who-me-partner = Gofyn i oedolyn
repu-younger-snore-who-me-reason = Mae fy ffoto’n breifat. Gall oedolyn fy helpu.
repu-younger-snore-who-cat = Clip o gath Pebble
repu-younger-snore-who-cat-partner = Gofyn i Pebble
repu-younger-snore-who-cat-reason = Ei chath hi ydy hi. Gall ddweud iawn neu na.

## Talk: asking first, and saying no in a kind way
repu-younger-snore-talk-prompt = Sut gelli di ofyn am dynnu llun?
repu-younger-snore-talk-starter = Ga i …

## Story: a happy end. Now Pebble asks first.
repu-younger-snore-both-1 = Mae Pebble yn gofyn i Tumble gyntaf.
repu-younger-snore-both-1-bubble = Ga i, plîs?
repu-younger-snore-both-2 = Nawr maen nhw’n chwyrnu ochr yn ochr.
repu-younger-snore-both-2-bubble = Iawn, ond chwyrna di hefyd!

## Say: the sentence that is rehearsed aloud
repu-younger-snore-words-prompt = Deffra gyda Tumble, a dwed e.
repu-younger-snore-words-sentence = Gofynna i fi gyntaf, plîs.

## Exit: school may see what is done on its computers
repu-younger-snore-goodbye-see-question = Mae Pebble yn teipio yn yr ysgol. Pwy all ei weld?
repu-younger-snore-goodbye-see-school = Ei hysgol
repu-younger-snore-goodbye-see-school-reason = Ie, mae’r ysgol yn edrych i’n cadw ni’n saff.
repu-younger-snore-goodbye-see-pebble = Dim ond Pebble
repu-younger-snore-goodbye-see-pebble-reason = Gall mwy o bobl ei weld. Mae’r ysgol yn helpu i’n cadw’n saff.
repu-younger-snore-goodbye-see-teddy = Dim ond ei thedi
repu-younger-snore-goodbye-see-teddy-reason = Mae Tedi yn y gwely! Gall yr ysgol ei weld.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-younger-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. Un yn yr ysgol hefyd.
repu-younger-helpers-teacher = Fy athro
repu-younger-helpers-class = Helpwr yn y dosbarth
repu-younger-helpers-lunch = Helpwr cinio
repu-younger-helpers-office = Swyddfa’r ysgol
repu-younger-helpers-home = Oedolyn gartref
repu-younger-helpers-family = Oedolyn yn fy nheulu
