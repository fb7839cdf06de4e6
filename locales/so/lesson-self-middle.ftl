# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
self-middle-title = Alalaxay weyn iyo ayeeyo masduulaa
self-middle-outcome-pretend = Waan ogahay in ciyaaryahan onlayn ah qof kasta noqon karo.
self-middle-outcome-edit = Waan arki karaa calaamadaha wax la alifay.
self-middle-outcome-me = Aniga onlaynka ah waan samayn karaa isagoo i ilaalinaya.
self-middle-outcome-tell = Maya waan dhihi karaa, qof weynna waan u sheegi karaa.

### First tale: Odi’s giant snail

## Story: Odi edits a picture for fun. The bubble is what he writes under it.
self-middle-giant-snail-snail-1 = Odi sawir alalaxay ah buu hayaa. Shaashadda ayuu ka gooyey. Dabadeed sawirka dugsigiisa ayuu ag dhigay.
    .easy = Odi alalaxay sawir buu ka gooyey. Dugsigiisa ayuu ag dhigay.
self-middle-giant-snail-snail-2 = Hadda alalaxaygu bas buu la eg yahay.
self-middle-giant-snail-snail-2-bubble = Alalaxay weyn! Orda! Talaadada ayuu imanayaa.
self-middle-giant-snail-snail-3 = Bear, oo ah kariyaha, sawirka ayuu arkay. Qadada, afartan kaabash ayaa albaabka yaal. “Way gaajaysnaan doontaa,” ayuu yiri Bear.
    .easy = Bear, kariyaha, wuu arkay. Qadada afartan kaabash ayaa albaabka yaal!

## Spot: Fenn has made a picture too
self-middle-giant-snail-whale-question = Fenn-na sawir buu sameeyey. Hel calaamadaha in la beddelay.
self-middle-giant-snail-whale-who-name = Cidda samaysay
self-middle-giant-snail-whale-who = Sawirrada Qosolka Fenn
self-middle-giant-snail-whale-who-reason = Magacu wuxuu noo sheegayaa in madadaalo loo sameeyey.
self-middle-giant-snail-whale-title-name = Ciwaanka
self-middle-giant-snail-whale-title = Maalin balliga la joogay
self-middle-giant-snail-whale-title-reason = Ciwaan sidan ah waa hagaag. Run buu noqon karaa.
self-middle-giant-snail-whale-whale-name = Sawirka weyn
self-middle-giant-snail-whale-whale = Nibiri balli qubays le’eg ku jirta.
self-middle-giant-snail-whale-whale-reason = Cabbirradu isma laha. Nibirigu meel weyn buu u baahan yahay!
self-middle-giant-snail-whale-hands-name = Erayada hoose
self-middle-giant-snail-whale-hands = Labadayda gacmood ee bidix ayaan haadiyaa!
self-middle-giant-snail-whale-hands-reason = Laba gacmood oo bidix? Gacmo yaab leh waa calaamad fiican.

## Sort: when a changed picture is fun, and when it hurts or tricks
self-middle-giant-snail-fun-question = Kuwan dhammaan waa la beddelay. Kuwee madadaalo ah? Kuwee qof dhibi ama khiyaanayn kara?
    .easy = Kuwee madadaalo ah? Kuwee dhibi ama khiyaanayn kara?
self-middle-giant-snail-fun-basket-1 = Madadaalo
self-middle-giant-snail-fun-basket-2 = Dhibi ama khiyaanayn kara
self-middle-giant-snail-fun-sky = Cir casuus ah oo kaar dhalasho ku yaal
self-middle-giant-snail-fun-sky-reason = Cir casuus ah cidna ma khiyaaneeyo. Waa qurux.
self-middle-giant-snail-fun-snail = Alalaxay, leh “Anigaa sameeyey”
self-middle-giant-snail-fun-snail-reason = Waxay noo sheegaysaa in la sameeyey. Dhammaan waan qosli karnaa.
self-middle-giant-snail-fun-teeth = Ilko waaweyn Wren, lama weydiin
self-middle-giant-snail-fun-teeth-reason = Waa wejiga Wren. Marka hore weydii, mayana waa maya.
self-middle-giant-snail-fun-soap = Dhogor la simay si saabuun loo iibiyo
self-middle-giant-snail-fun-soap-reason = Waxay na moodsiisaa in saabuuntu sidaas samayso. Ma samayn karto.
self-middle-giant-snail-fun-legs = Lugaha saaxiib oo la dheereeyey
self-middle-giant-snail-fun-legs-reason = Lugahu sida ay yihiin way fiican yihiin. Tani saaxiibka way dhibi kartaa.

## Feel: Wren’s ears were made short. No answer is wrong.
self-middle-giant-snail-ears-bubble = Hadda waad ka fiican tahay!
self-middle-giant-snail-ears-question = Sawir Wren ah baa wareegaya. Dhegaheeda waa la gaabiyey. Sidee dareemi kartaa?
    .easy = Dhegaha Wren waa la gaabiyey. Sidee dareemi kartaa?
self-middle-giant-snail-ears-says = Dhammaan way run noqon karaan. Dhegaha Wren sida ay yihiin way fiican yihiin.

## Choice: what helps Wren
self-middle-giant-snail-help-question = Wren sawirka ayay sii eegaysaa. Maxaa caawin kara?
self-middle-giant-snail-help-back = San qosol leh kii sameeyey saar
self-middle-giant-snail-help-back-reason = Mar bay caddaalad u ekaan kartaa. Dabadeed way sii socotaa.
self-middle-giant-snail-help-more = Dhegaheeda sawirrada oo dhan ka gaabi
self-middle-giant-snail-help-more-reason = Markaas dhegaheeda way sii yaraanaysaa aragga. Waa dhego fiican.
self-middle-giant-snail-help-tell = Qof weyn u sheeg sida ay tahay
self-middle-giant-snail-help-tell-reason = Qof weyn wuu dhegaystaa. Wuu ka caawin karaa in sawirka la saaro.

## Say: the sentence is rehearsed aloud
self-middle-giant-snail-say-prompt = Maalinta xigta, Wren waa diyaar. La dheh.
self-middle-giant-snail-say-sentence = Fadlan i weydii intaanad sawirkayga beddelin.

## Build: a profile without private facts
self-middle-giant-snail-club-question = Odi macallinkiisa ayuu weydiiyey. Hadda Doodle Den, naadi sawir onlayn ah, ayuu ku biiri karaa. Ka caawi boggiisa.
    .easy = Odi ka caawi boggiisa Doodle Den.
self-middle-giant-snail-club-face = Sawir
self-middle-giant-snail-club-face-snail = Alalaxay la sawiray
self-middle-giant-snail-club-face-snail-reason = Waa madadaalo, cidna Odi kuma heli karto.
self-middle-giant-snail-club-face-jumper = Sawir dharka dugsiga
self-middle-giant-snail-club-face-jumper-reason = Wejigiisa iyo dugsigiisa ayuu tusaa. Labaduba waa gaar.
self-middle-giant-snail-club-name = Magac
self-middle-giant-snail-club-name-real = Odi Otter, 8 jir
self-middle-giant-snail-club-name-real-reason = Magaciisa iyo da’diisu dadka ayay ka caawiyaan helistiisa.
self-middle-giant-snail-club-name-school = Odi, Dugsiga Mill
self-middle-giant-snail-club-name-school-reason = Waa magaciisa iyo dugsigiisa.
self-middle-giant-snail-club-name-slow = Alalaxay Gaabis
self-middle-giant-snail-club-name-slow-reason = Magac la alifay kan dhabta ah wuu ilaaliyaa.
self-middle-giant-snail-club-line = Igu saabsan
self-middle-giant-snail-club-line-draw = Qolofo baan sawiraa
self-middle-giant-snail-club-line-draw-reason = Dad badan baa jecel. Waxba ma sheegayso.
self-middle-giant-snail-club-line-club = Isniinta barkadda ayaan ku dabbaashaa
self-middle-giant-snail-club-line-club-reason = Waxay sheegaysaa halkuu joogo iyo goorta.
self-middle-giant-snail-club-done = Boggani wuxuu tusayaa waxa Odi jecel yahay. Ma tusayo qofka ama meesha.

## Exit: the last question uses the words of a promise
self-middle-giant-snail-goodbye-meet-question = Alalaxay ciyaar ku jira ayaa yiri, “Anna siddeed jir baan ahay. Beerta igula kulan!” Waa maxay qorshaha ugu fiican?
    .easy = Alalaxay ciyaar baa yiri, “Ila kulan!” Maxaa ugu fiican?
self-middle-giant-snail-goodbye-meet-nine = La kulan, waa siddeed
self-middle-giant-snail-goodbye-meet-nine-reason = Qof kasta siddeed wuu qori karaa. Odi ma ogaan karo qofka uu yahay.
self-middle-giant-snail-goodbye-meet-no = Maya dheh, qof weyn u sheeg
self-middle-giant-snail-goodbye-meet-no-reason = Odi onlayn uun buu ka yaqaan. Markaa lama kulmo, wuuna sheegaa.
self-middle-giant-snail-goodbye-meet-slow = Sug, alalaxay waa gaabis
self-middle-giant-snail-goodbye-meet-slow-reason = Ha ha! Laakiin kan ciyaaraya malaha maaha. Odi maya wuu dhihi karaa oo sheegi karaa.
self-middle-giant-snail-goodbye-soap-question = Xayaysiis saabuun wuxuu tusay dhogor aan guntin lahayn. Maxaa run noqon kara?
self-middle-giant-snail-goodbye-soap-wash = Hal dhaqid baa sidaas yeesha
self-middle-giant-snail-goodbye-soap-wash-reason = Markaas dhammaan waan samayn lahayn! Sawirka waa la beddeli karay.
self-middle-giant-snail-goodbye-soap-edit = Sawirka waa la beddelay
self-middle-giant-snail-goodbye-soap-edit-reason = Xayaysiisku wax buu iibin rabaa. Sawir la beddelay ayaa ka caawiya.
self-middle-giant-snail-goodbye-soap-wrong = Dhogor guntan waa qalad
self-middle-giant-snail-goodbye-soap-wrong-reason = Guntimuhu waa nolosha dhabta ah. Sawirka waa la beddeli karay.
self-middle-giant-snail-goodbye-promise-question = Ballanta Odi waxay leedahay: Sawirradayda waan ilaashadaa. Ciyaar baa mid weydiisatay. Maxaa ku habboon?
    .easy = Ciyaar baa sawir Odi weydiisatay. Maxaa ballantiisa ku habboon?
self-middle-giant-snail-goodbye-promise-friend = Mid Fenn ah dir
self-middle-giant-snail-goodbye-promise-friend-reason = Wejiga Fenn-na waa gaar. Sawir-gacmeed baa ku filan.
self-middle-giant-snail-goodbye-promise-old = Sawir hore dir
self-middle-giant-snail-goodbye-promise-old-reason = Weli waa Odi. Waa la koobiyeyn karaa oo la gudbin karaa.
self-middle-giant-snail-goodbye-promise-draw = Sawir-gacmeed
self-middle-giant-snail-goodbye-promise-draw-reason = Sawir-gacmeed waa madadaalo, ballantiisana waa la oofiyey.

### Second tale: the dragon who makes soup

## Story: a dragon in a game turns out to be Nutmeg’s gran. The bubble is the dragon’s message.
self-middle-doomfang-knight-1 = Nutmeg waxay ciyaartaa Castle Pals. Magaceedu waa Mudane Keeg. Mudane Keeg waa geesi aan fiidmeer ka baqin.
    .easy = Castle Pals, Nutmeg waa geesi. Magaceedu waa Mudane Keeg.
self-middle-doomfang-knight-2 = Masduulaa la yiraahdo Doomfang ayaa saddex jeer Mudane Keeg badbaadiyey. Dabadeed waa inuu tago.
    .easy = Masduulaaga Doomfang ayaa Mudane Keeg badbaadiyey. Dabadeed waa inuu tago.
self-middle-doomfang-knight-2-bubble = Waan joojinayaa. Maraqaygu waa kulul yahay!
self-middle-doomfang-knight-3 = Axadda, Ayeeyo maraq bay karisay. “Baalashayda ka digtoonow,” ayay tiri. Nutmeg qaaddadii bay riday. Doomfang waa Ayeeyo!
    .easy = Axadda, Ayeeyo maraq bay karisay. Doomfang waa Ayeeyo!

## Match: reasons to be somebody else online
self-middle-doomfang-reasons-question = Dadku sababo badan ayay onlayn ugu metelaan. Hel kuwa is leh.
self-middle-doomfang-reasons-fun = Ayeeyo waa masduulaa
self-middle-doomfang-reasons-fun-partner = Madadaalo
self-middle-doomfang-reasons-fun-reason = Waa ciyaar. Ayeeyo ciidu way jeceshahay.
self-middle-doomfang-reasons-safe = Nutmeg magaceeda way qarisay
self-middle-doomfang-reasons-safe-partner = Si loo ilaashado
self-middle-doomfang-reasons-safe-reason = Magac la alifay kan dhabta ah wuu ilaaliyaa.
self-middle-doomfang-reasons-sell = Robot: “Boombalahan waan jeclahay!”
self-middle-doomfang-reasons-sell-partner = Wax in la iibiyo
self-middle-doomfang-reasons-sell-reason = Wuxuu rabaa inaad boombalaha iibsato.
self-middle-doomfang-reasons-trick = “Saaxiibkaa baan ahay, sawir dir!”
self-middle-doomfang-reasons-trick-partner = Qof in la khiyaaneeyo
self-middle-doomfang-reasons-trick-reason = Erayo macaan khiyaano way qarin karaan. Maya ayaan niraahnaa, waana sheegnaa.

## Spot: a profile that does not fit together
self-middle-doomfang-lily-question = Ciyaaryahan cusub baa Nutmeg u qoray. Hel waxa aan isla socon.
self-middle-doomfang-lily-name-name = Magaca
self-middle-doomfang-lily-name = Lily9
self-middle-doomfang-lily-name-reason = Magac la alifay waa hagaag. Nutmeg-na mid bay leedahay.
self-middle-doomfang-lily-photo-name = Sawirka
self-middle-doomfang-lily-photo = Gabar. “Sun Shop” baa ku qoran.
self-middle-doomfang-lily-photo-reason = Waa sawir dukaan. Markaa Lily ma aha laga yaabo.
self-middle-doomfang-lily-like-name = Waxay jeceshahay
self-middle-doomfang-lily-like = Qalcado waan jeclahay!
self-middle-doomfang-lily-like-reason = Ciyaartoy badan baa jecel. Taasi waa hagaag.
self-middle-doomfang-lily-work-name = Iyada
self-middle-doomfang-lily-work = 9 jir baan ahay. Shaqada gaari baan ka wadaa.
self-middle-doomfang-lily-work-reason = Sagaal jir, oo shaqo u gaari wada? Isma laha.

## Chat: Lily9 asks for the camera, then for a meeting. Gran helps to block.
self-middle-doomfang-chat-question = Maxay Nutmeg hadda samayn kartaa?
self-middle-doomfang-chat-place = Castle Pals
self-middle-doomfang-chat-marlo = Mudane Keeg
self-middle-doomfang-chat-lily = Lily9
self-middle-doomfang-chat-gran = Ayeeyo
self-middle-doomfang-chat-hello-1 = Salaan, Mudane Keeg! Anna sagaal jir baan ahay.
self-middle-doomfang-chat-hello-2 = Kaamirada shid. Waan ku arki rabaa!
self-middle-doomfang-chat-hello-yes = Haye, daqiiqad sug.
self-middle-doomfang-chat-hello-yes-reason = Markaas Lily waxay arkaysaa Nutmeg iyo gurigeeda. Wicitaan marka hore waa la weydiiyaa.
self-middle-doomfang-chat-hello-no = Maya, mahadsanid. Taas ma sameeyo.
self-middle-doomfang-chat-hello-no-reason = Waa cad tahay waana edeb. Maya sabab uma baahna.
self-middle-doomfang-chat-hello-friend = Waa sawirka saaxiibkay!
self-middle-doomfang-chat-hello-friend-reason = Wejiga saaxiibna waa gaar. Nutmeg maya way dhihi kartaa.
self-middle-doomfang-chat-meet-1 = Markaa Sabtida beerta igula kulan.
self-middle-doomfang-chat-meet-2 = Cidna ha u sheegin.
self-middle-doomfang-chat-meet-leave = Ciyaarta ka bax
self-middle-doomfang-chat-meet-leave-reason = Isla markiiba way baxday. Fariintu weli way joogtaa si loo tuso.
self-middle-doomfang-chat-meet-keep = Fariinta hay si aad u tusto
self-middle-doomfang-chat-meet-keep-reason = Hadda way tusi kartaa waxa la yiri.
self-middle-doomfang-chat-meet-where = Beerta xaggee?
self-middle-doomfang-chat-meet-where-reason = Nutmeg onlayn uun bay ka taqaan. Lama kulanto. Way sheegtaa.
self-middle-doomfang-chat-tell-1 = Ma joogtaa?
self-middle-doomfang-chat-tell-block = Lily xannib, ha sheegin
self-middle-doomfang-chat-tell-block-reason = Xannibiddu waa ugu dambayn, qof weyn la jir. Marka hore Nutmeg way sheegtaa.
self-middle-doomfang-chat-tell-quiet = Waxba ha oran
self-middle-doomfang-chat-tell-quiet-reason = Waa wax badan oo keligeed sidato. Nutmeg way sheegi kartaa.
self-middle-doomfang-chat-tell-tell = U sheeg iyada
self-middle-doomfang-chat-tell-tell-reason = Ayeeyo way ku faraxsan tahay sheegiddeeda. Nutmeg eed kuma laha.
self-middle-doomfang-chat-block-1 = Waad ku mahadsan tahay inaad ii sheegtay. Inta kale ma wada samaynaa?
self-middle-doomfang-chat-block-last = Hal fariin xanaaq ah oo kale!
self-middle-doomfang-chat-block-last-reason = Jawaabtu way sii waddaa. Ayeeyo ayaa xannibidda caawin karta.
self-middle-doomfang-chat-block-block = Lily Ayeeyo la xannib
self-middle-doomfang-chat-block-block-reason = Hay, sheeg, dabadeed qof weyn ayaa kaa caawiya xannibidda. Waa dhammaad!

## Say: the sentence is rehearsed aloud
self-middle-doomfang-say-prompt = U dheh sida Mudane Keeg, cod weyn oo deggan.
self-middle-doomfang-say-sentence = Ciyaar uun baan kaa aqaan, markaa maya. Waan sheegayaa.

## Choice: Gran tries a button that smooths faces. The bubble is Gran’s.
self-middle-doomfang-egg-bubble = Eeg, ukun baan ahay!
self-middle-doomfang-egg-question = Ayeeyo telefoonkeeda “wejigayga simi” bay ka taabtay. Muxuu sameeyaa?
self-middle-doomfang-egg-photo = Sawirka ayuu beddelaa, Ayeeyo maya
self-middle-doomfang-egg-photo-reason = Haa, duuduubku sawirka wuu ka tagay. Ayeeyo keeda oo dhan way leedahay.
self-middle-doomfang-egg-better = Wuxuu tusaa sida weji noqdo
self-middle-doomfang-egg-better-reason = Weji uma baahna inuu ukun u ekaado. Duuduub iyo baro way fiican yihiin.
self-middle-doomfang-egg-real = Ayeeyo yaraan buu ka dhigaa
self-middle-doomfang-egg-real-reason = Ayeeyo gacmaheeda ayay eegtay. Weli waa Ayeeyo! Sawirka uun baa isbeddelay.

## Build: a page for Sir Muffin
self-middle-doomfang-page-question = Nutmeg ka caawi bogga Mudane Keeg.
self-middle-doomfang-page-face = Sawir
self-middle-doomfang-page-face-photo = Nutmeg iyo ayeeyadeed
self-middle-doomfang-page-face-photo-reason = Waa laba weji oo dhab ah. Sawirradeennu waa gaar.
self-middle-doomfang-page-face-muffin = Keeg koofi adag xiran
self-middle-doomfang-page-face-muffin-reason = Waa qosol, wejiga Nutmeg-na ma aha.
self-middle-doomfang-page-line = Igu saabsan
self-middle-doomfang-page-line-live = Oak School agteeda ayaan degganahay
self-middle-doomfang-page-line-live-reason = Waxay sheegaysaa halka laga helo.
self-middle-doomfang-page-line-club = Jimcaha naadi durbaan iga hel
self-middle-doomfang-page-line-club-reason = Meel iyo maalin waa gaar.
self-middle-doomfang-page-line-bats = Fiidmeer kama baqo
self-middle-doomfang-page-line-bats-reason = Waa madadaalo, waxna ma sheegayso.
self-middle-doomfang-page-see = Yaa ila sheekaysan kara?
self-middle-doomfang-page-see-known = Dadkaan aqaan, sida Ayeeyo
self-middle-doomfang-page-see-known-reason = Hal masduulaa hadda waa ku filan!
self-middle-doomfang-page-see-all = Qof kasta
self-middle-doomfang-page-see-all-reason = Markaas Lily9 mar kale way qori kartaa.
self-middle-doomfang-page-done = Mudane Keeg waa geesi, qosol badan, waana ilaashan.

## Exit: the last question uses the words of a promise
self-middle-doomfang-goodbye-nice-question = Geesi ciyaar ku jira toddobaadyo ayuu naxariis iyo qosol badnaa. Dabadeed kulan buu weydiistay. Maxaa ku habboon?
    .easy = Geesi fiican oo ciyaar ah kulan buu weydiistay. Maxaa ku habboon?
self-middle-doomfang-goodbye-nice-friend = Saaxiib la tag
self-middle-doomfang-goodbye-nice-friend-reason = Saaxiib ammaan kama dhigi karo. Qof weyn ayaa caawin kara.
self-middle-doomfang-goodbye-nice-weeks = La kulan, toddobaadyo waa badan
self-middle-doomfang-goodbye-nice-weeks-reason = Toddobaadyo ciyaar ma muujiyaan cidda ciyaarta. Nutmeg maya bay tiraahdaa oo sheegtaa.
self-middle-doomfang-goodbye-nice-no = Maya dheh, qof weyn u sheeg
self-middle-doomfang-goodbye-nice-no-reason = Xitaa ciyaaryahan fiican onlayn uun baa laga yaqaan. Qof weyn ayaa caawiya.
self-middle-doomfang-goodbye-photo-question = Qof baa yiri, “Sawir dir, haddii kale waan murugoonayaa.” Maxay Nutmeg samayn kartaa?
self-middle-doomfang-goodbye-photo-tell = Maya dheh, qof weyn u sheeg
self-middle-doomfang-goodbye-photo-tell-reason = Murugtu way adag tahay, laakiin maya weli waa hagaag. Qofka weyn inta kale wuu caawiyaa.
self-middle-doomfang-goodbye-photo-hide = Mid weji-qarin leh dir
self-middle-doomfang-goodbye-photo-hide-reason = Weli waa iyada, iyo qolkeeda. Nutmeg maya way dhihi kartaa oo sheegi kartaa.
self-middle-doomfang-goodbye-photo-one = Hal mid uun dir
self-middle-doomfang-goodbye-photo-one-reason = Mid waa la koobiyeyn karaa. Iyada shaqadeeda ma aha inay farxad geliso.
self-middle-doomfang-goodbye-promise-question = Ballanta Nutmeg waxay leedahay: Sawirradayda waan ilaashadaa. Sawirkee ku habboon?
self-middle-doomfang-goodbye-promise-back = Sawir dhabarkeeda ah
self-middle-doomfang-goodbye-promise-back-reason = Weli waa sawirkeeda. Sawir-gacmeed ayaa ka habboon.
self-middle-doomfang-goodbye-promise-baby = Sawirkeedii ilmo ahaan
self-middle-doomfang-goodbye-promise-baby-reason = Qurux badan! Weli waa Nutmeg, markaa waa gaar.
self-middle-doomfang-goodbye-promise-muffin = Keeg koofi adag xiran
self-middle-doomfang-goodbye-promise-muffin-reason = Waa sawir-gacmeed, markaa ballanteeda waa la oofiyey.

## The grown-ups a child may name. Never assume a mum or a dad.
self-middle-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
self-middle-helpers-teacher = Macallinkayga
self-middle-helpers-class = Qof weyn oo fasalka ka caawiya
self-middle-helpers-lunch = Caawiyaha qadada
self-middle-helpers-office = Xafiiska dugsiga
self-middle-helpers-home = Qof weyn oo guriga jooga
self-middle-helpers-family = Qof weyn oo qoyskayga ah
