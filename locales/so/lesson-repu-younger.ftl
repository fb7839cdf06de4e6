# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-younger-title = Xaggee buu aaday?
repu-younger-outcome-stays = Waan ogahay in sawir la koobiyeyn karo.
repu-younger-outcome-ask = Marka hore waan weydiiyaa, dabadeed waan diraa.
repu-younger-outcome-see = Waan aqaan cidda arki karta waxaan sameeyo.
repu-younger-outcome-tell = Waan sheegaa haddii ay xumaato.

### Fenn’s jelly hat. First tale of “Where did it go?”.

## Story: a snap (a photo) of Fenn with jelly (a wobbly pudding) on his head goes a long way.
repu-younger-jelly-hat-1 = Fenn jeli baa madaxa u saaran.
repu-younger-jelly-hat-1-bubble = Eeg sida ay u gariirto!
repu-younger-jelly-hat-2 = Odi ayaa sawiray.
repu-younger-jelly-hat-2-bubble = Waan wadaagi doonaa!
repu-younger-jelly-hat-3 = Hadda toban shaashadood ayuu ku jiraa.
repu-younger-jelly-hat-3-bubble = Alla maya, jeligayga!

## Order: how one photo became many
repu-younger-jelly-trip-question = Sidee sawirku u fogaaday?
repu-younger-jelly-trip-take = Odi sawir buu qaaday
repu-younger-jelly-trip-take-reason = Hadda hal shaashad ayuu ku jiraa.
repu-younger-jelly-trip-share = Odi wuu diray
repu-younger-jelly-trip-share-reason = Hal taabasho, Wren-na way haysataa.
repu-younger-jelly-trip-copy = Wren koobi bay samaysay
repu-younger-jelly-trip-copy-reason = Koobigu waa sawir kale.
repu-younger-jelly-trip-fridge = Derbiga Ayeeyo
repu-younger-jelly-trip-fridge-reason = Aad buu u fogaaday! Dhammaan ma soo celin karno.

## Choice: asking before sharing a photo of somebody
repu-younger-jelly-first-question = Odi sawir cusub buu haystaa. Maxaa hore?
repu-younger-jelly-first-fast = Dhakhso u wadaag
repu-younger-jelly-first-fast-reason = Markaas Fenn ma dooran karo. Odi wuu weydiin karaa.
repu-younger-jelly-first-ask = Weydii Fenn
repu-younger-jelly-first-ask-reason = Fenn haa ama maya wuu dhihi karaa. Waa madaxiisa!
repu-younger-jelly-first-one = Wren uun u dir
repu-younger-jelly-first-one-reason = Wren koobi bay samayn kartaa. Odi wuu weydiin karaa.

## Sort: pictures that show somebody, and pictures that show nobody
repu-younger-jelly-cards-question = Yaa ku jira? Ma marka hore weydiinnaa?
repu-younger-jelly-cards-ask = Joogso oo weydii
repu-younger-jelly-cards-go = Waa la diraa
repu-younger-jelly-cards-wren = Sawir Wren ah
repu-younger-jelly-cards-wren-reason = Wren ayuu tusayaa. Marka hore iyada ayaan weydiinnaa.
repu-younger-jelly-cards-tree = Geed dheer
repu-younger-jelly-cards-tree-reason = Cidna kuma jirto. Waa geed uun!
repu-younger-jelly-cards-me = Sawirkayga
repu-younger-jelly-cards-me-reason = Sawirkayga anigaa leh. Waan joogsadaa oo weydiiyaa.
repu-younger-jelly-cards-nap = Bram oo hurda
repu-younger-jelly-cards-nap-reason = Bram hurdo haa kuma oran karo! Marka hore weydii.

## Choice: the photo is out already. One answer is there to make them laugh.
repu-younger-jelly-wobbly-question = Fenn jeli oo kale ayuu dareemayaa. Maxaa caawin kara?
repu-younger-jelly-wobbly-hide = Jeliga ku dhuumo
repu-younger-jelly-wobbly-hide-reason = Ha ha, aad bay u gariirtaa! Fenn wuu sheegi karaa.
repu-younger-jelly-wobbly-tell = U sheeg qof weyn
repu-younger-jelly-wobbly-tell-reason = Qof weyn ayaa caawin kara. Fenn eed kuma laha.
repu-younger-jelly-wobbly-fine = Dheh waa hagaag
repu-younger-jelly-wobbly-fine-reason = Maya waa la dhihi karaa. Fenn wuu sheegi karaa.

## Story: a happy end. Now Odi asks first.
repu-younger-jelly-cherry-1 = Odi marka hore Fenn ayuu weydiiyey.
repu-younger-jelly-cherry-1-bubble = Haa, laakiin adiguna mid saaro!
repu-younger-jelly-cherry-2 = Hadda Odi jeli baa madaxa u saaran.
repu-younger-jelly-cherry-2-bubble = Eeg sida ay u socoto!

## Say: the sentence that is rehearsed aloud
repu-younger-jelly-words-prompt = La dheh Fenn, ha gariirin!
repu-younger-jelly-words-sentence = Fadlan marka hore i weydii.

## Exit: school may see what is done on its computers
repu-younger-jelly-goodbye-see-question = Fenn taablet dugsi ayuu isticmaalaa. Yaa arki kara?
repu-younger-jelly-goodbye-see-fenn = Fenn uun
repu-younger-jelly-goodbye-see-fenn-reason = Dad kale way arki karaan. Dugsigu ammaankeenna ayuu caawiyaa.
repu-younger-jelly-goodbye-see-cat = Bisadda uun
repu-younger-jelly-goodbye-see-cat-reason = Bisaddu way hurudaa! Dugsigu wuu arki karaa.
repu-younger-jelly-goodbye-see-school = Dugsigiisa isna
repu-younger-jelly-goodbye-see-school-reason = Haa, dugsigu wuu eegaa si ammaan loo ahaado.

### Ten tablets snore. Second tale of “Where did it go?”.

## Story: a clip (a short film) of Tumble’s snore goes a long way. The children are Tumble and Pebble.
repu-younger-snore-nap-1 = Tumble wuu seexday.
repu-younger-snore-nap-1-bubble = Qoroq, qoroq, xoog!
repu-younger-snore-nap-2 = Pebble fiidyow bay ka samaysay.
repu-younger-snore-nap-2-bubble = Waan wadaagi doonaa!
repu-younger-snore-nap-3 = Hadda toban shaashadood ayaa khuurinaysa!
repu-younger-snore-nap-3-bubble = Qoroq, qoroq, xoog!

## Choice: a copy stays when the first one is deleted. One answer is there to make them laugh.
repu-younger-snore-gone-bubble = Waan tirtiray.
repu-younger-snore-gone-question = Khuuradu hadda xaggee bay joogtaa?
repu-younger-snore-gone-gone = Way baxday
repu-younger-snore-gone-gone-reason = Fiidyowgeedii wuu baxay. Koobiyadu weli way jiraan.
repu-younger-snore-gone-bed = Sariirta ayay tagtay
repu-younger-snore-gone-bed-reason = Ha ha, si fiican u seexo, khuuro! Koobiyadu weli way jiraan.
repu-younger-snore-gone-ten = Weli toban shaashadood
repu-younger-snore-gone-ten-reason = Haa, koobiyo bay sameeyeen. Joojintu way adag tahay.

## Choice: the clip is out already
repu-younger-snore-help-question = Maxaa Tumble caawin kara?
repu-younger-snore-help-tell = U sheeg qof weyn
repu-younger-snore-help-tell-reason = Qof weyn ayaa caawin kara. Eed kuma laha.
repu-younger-snore-help-back = Mid Pebble ah wadaag
repu-younger-snore-help-back-reason = Markaas labo ayaa murugoota. Tumble wuu sheegi karaa.
repu-younger-snore-help-nap = Ha seexan weligaa
repu-younger-snore-help-nap-reason = Laakiin hurdadu way macaan tahay! Tumble wuu sheegi karaa.

## Match: whom to ask before sharing
repu-younger-snore-who-question = Yaa marka hore la weydiiyaa?
repu-younger-snore-who-tumble = Fiidyow Tumble ah
repu-younger-snore-who-tumble-partner = Weydii Tumble
repu-younger-snore-who-tumble-reason = Waa khuuradiisa. Haa ama maya wuu dhihi karaa.
repu-younger-snore-who-me = Sawirkayga
repu-younger-snore-who-me-partner = Weydii qof weyn
repu-younger-snore-who-me-reason = Sawirkayga anigaa leh. Qof weyn ayaa i caawin kara.
repu-younger-snore-who-cat = Fiidyow bisadda Pebble
repu-younger-snore-who-cat-partner = Weydii Pebble
repu-younger-snore-who-cat-reason = Waa bisaddeeda. Haa ama maya way dhihi kartaa.

## Talk: asking first, and saying no in a kind way
repu-younger-snore-talk-prompt = Sideed u weydiin kartaa inaad sawir qaaddo?
repu-younger-snore-talk-starter = Ma karaa inaan …

## Story: a happy end. Now Pebble asks first.
repu-younger-snore-both-1 = Pebble marka hore Tumble ayay weydiisay.
repu-younger-snore-both-1-bubble = Ma karaa, fadlan?
repu-younger-snore-both-2 = Hadda way wada khuurinayaan.
repu-younger-snore-both-2-bubble = Haa, laakiin adiguna khuuri!

## Say: the sentence that is rehearsed aloud
repu-younger-snore-words-prompt = Tumble la soo toos oo dheh.
repu-younger-snore-words-sentence = Fadlan marka hore i weydii.

## Exit: school may see what is done on its computers
repu-younger-snore-goodbye-see-question = Pebble dugsiga ayay wax ku qortaa. Yaa arki kara?
repu-younger-snore-goodbye-see-school = Dugsigeeda
repu-younger-snore-goodbye-see-school-reason = Haa, dugsigu wuu eegaa si ammaan loo ahaado.
repu-younger-snore-goodbye-see-pebble = Pebble uun
repu-younger-snore-goodbye-see-pebble-reason = Dad kale way arki karaan. Dugsigu ammaankeenna ayuu caawiyaa.
repu-younger-snore-goodbye-see-teddy = Boombalaheeda uun
repu-younger-snore-goodbye-see-teddy-reason = Boombaluhu sariirta ayuu ku jiraa! Dugsigu wuu arki karaa.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-younger-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Mid dugsiga ha joogo.
repu-younger-helpers-teacher = Macallinkayga
repu-younger-helpers-class = Caawiyaha fasalka
repu-younger-helpers-lunch = Caawiyaha qadada
repu-younger-helpers-office = Xafiiska dugsiga
repu-younger-helpers-home = Qof weyn oo guriga jooga
repu-younger-helpers-family = Qof weyn oo qoyskayga ah
