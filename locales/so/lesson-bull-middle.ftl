# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-middle-title = Ting! Naxariis ma tahay mise maya?
bull-middle-outcome-joke = Waan kala garan karaa kaftan iyo cagajugleyn.
bull-middle-outcome-keep = Fariin xun waan hayaa, dabadeed waan sheegaa. Qof weyn ayaa iga caawiya xannibidda.
bull-middle-outcome-mend = Erayadayda waan hagaajin karaa intaanan dirin.
bull-middle-outcome-just-tell = Waan aqaan waxa keliya ee aanan weligay hayn. Waan sheegaa uun.

### The custard moat. First tale of “Ping! Kind or not?”.

## Story: a joke in a building game that goes on too long. “Trifle” is a pudding with custard; any wobbly pudding will do.
bull-middle-custard-moat-1 = Fenn iyo Wren qalcad bay ciyaar ku dhiseen. Bohosheeda kastar baa ka buuxa.
bull-middle-custard-moat-1-bubble = Kan ugu dambeeya waa keeg jilicsan!
bull-middle-custard-moat-2 = Shalaq! Fenn wuu ku dhacay, wuuna jeclaystay.
bull-middle-custard-moat-2-bubble = Waxaan ahay dawaco kastar leh!
bull-middle-custard-moat-3 = Toddobaadkii oo dhan koox baa riixaysay. Fenn wuxuu yiri jooji. Way ka sii badiyeen.
bull-middle-custard-moat-3-bubble = Ku dhac, Qoyane!

## Sort: a joke, or bullying and hate. Fur stands for skin colour and family.
bull-middle-custard-which-question = Cagajugleyntu ma fiicna, dugsiga, guriga iyo ciyaarta toona. Kee waa kee?
    .easy = Ma kaftan baa, mise cagajugleyn?
bull-middle-custard-which-joke = Kaftan
bull-middle-custard-which-bullying = Cagajugleyn ama nacayb
bull-middle-custard-which-trifle = Fenn: kastar baan ahay
bull-middle-custard-which-trifle-reason = Waa kaftankiisa, wuuna jecel yahay. Kaftanku dhammaanteen waa noo madadaalo.
bull-middle-custard-which-stop = Way riixeen markuu yiri jooji ka dib
bull-middle-custard-which-stop-reason = Fenn wuxuu yiri jooji, wayse sii socotay. Taasi waa cagajugleyn.
bull-middle-custard-which-duck = Shimbir qoor-xir leh oo dabbaalata
bull-middle-custard-which-duck-reason = Cidna laguma qoslayo. Shimbirtu aad bay u qurux badan tahay.
bull-middle-custard-which-vote = Codayn Fenn lagu saarayo
bull-middle-custard-which-vote-reason = Si ula kac ah bay u reebaysaa. Taasi way u xanuun badan tahay sida erayada.
bull-middle-custard-which-fur = Erayo xun oo dhogorta Fenn ah
bull-middle-custard-which-fur-reason = Erayo xun oo ku saabsan midabka, diinta ama qoyska waa nacayb. Weligood kaftan ma aha.

## Chat: keep it, tell, an adult helps to block. The lines come from a team in the game.
bull-middle-custard-ping-question = Ting! Tani waxay timid Fenn oo guriga jooga. Maxuu samayn karaa?
bull-middle-custard-ping-place = Ciyaarta qalcadda: sheekada kooxda
bull-middle-custard-ping-fenn = Fenn
bull-middle-custard-ping-crew = Kooxda Bohosha
bull-middle-custard-ping-lands-1 = Qoyane waa soo noqday!
bull-middle-custard-ping-lands-2 = Dawaco qalcaddayada ma gasho. Dawacadu way urtaa!
bull-middle-custard-ping-reply = Wax ka xun ku dheh
bull-middle-custard-ping-reply-reason = Way adag tahay in la iska dayo. Laakiin jawaabtu way sii waddaa.
bull-middle-custard-ping-keep = Erayada hay, ha jawaabin
bull-middle-custard-ping-keep-reason = Hadda wuu tusi karaa waxay yiraahdeen. Dabadeed wuu sheegaa.
bull-middle-custard-ping-leave = Ka bax oo aamus
bull-middle-custard-ping-leave-reason = Nasashadu way fiican tahay. Laakiin marka hore erayada ayuu hayn karaa.
bull-middle-custard-ping-kept-1 = Ma kastar baad ooyaysaa?
bull-middle-custard-ping-hope = Rajee inay joogsato
bull-middle-custard-ping-hope-reason = Way sii socon kartaa. Wuxuu hayay wuu tusi karaa.
bull-middle-custard-ping-tell = Adeerkiis tus
bull-middle-custard-ping-tell-reason = Fenn hadda keligiis ma aha. Eed kuma laha.
bull-middle-custard-ping-alone = Keligiis ha xannibo
bull-middle-custard-ping-alone-reason = Xannibiddu waa ugu dambayn. Qof weyn marka hore wuu arki karaa, dabadeed wuu caawiyaa.
bull-middle-custard-ping-told-1 = Haye? Qoyane?
bull-middle-custard-ping-block = Adeerkiis la xannib
bull-middle-custard-ping-block-reason = Hay, sheeg, dabadeed caawimo ku xannib. Fenn saddexdaba wuu sameeyey.
bull-middle-custard-ping-last = Eray ugu dambeeya dir
bull-middle-custard-ping-last-reason = Jawaab looma baahna. Adeerkiis ciyaarta ayuu u sheegi karaa.

## Sort: keeping a message to show, and the one thing that is never kept
bull-middle-custard-one-thing-question = Waxyaabaha badankood waan haynaa, dabadeed waan sheegnaa. Sawirka qof aan dhar qabin waa ka duwan yahay. Weligeen ma kaydinno, mana dirno. Sheeg uun.
    .easy = Sawirka qof aan dhar qabin weligeen ma kaydinno, mana dirno. Sheeg uun.
bull-middle-custard-one-thing-keep = Hay, dabadeed sheeg
bull-middle-custard-one-thing-tell = Sheeg uun
bull-middle-custard-one-thing-words = Fariin xun
bull-middle-custard-one-thing-words-reason = Halkeeda ku daa, ama shaashadda sawir ka qaad.
bull-middle-custard-one-thing-name = Naanays xun oo ciyaar ku jirta
bull-middle-custard-one-thing-name-reason = Dhowaan way baaba’i kartaa. Shaashadda sawir ka qaad, dabadeed sheeg.
bull-middle-custard-one-thing-picture = Sawirka qof aan dhar qabin
bull-middle-custard-one-thing-picture-reason = Kan weligeen ma kaydinno, mana dirno. Sheeg uun. Dhib kuma geli doontid sheegistaada awgeed.
bull-middle-custard-one-thing-voice = Cod xun oo la soo diray
bull-middle-custard-one-thing-voice-reason = Looma baahna in mar kale la dhegaysto. Qof weyn u hay.

## Build: a buddy list, made with an adult after keeping and telling
bull-middle-custard-gate-question = Fenn adeerkiis ayaa ag fadhiya. Ka caawi inay doortaan cidda soo geli karta.
bull-middle-custard-gate-wren = Wren
bull-middle-custard-gate-wren-list = Liiska ku jirta
bull-middle-custard-gate-wren-list-reason = Fenn dugsiga ayuu ka yaqaan. Way u naxariisataa.
bull-middle-custard-gate-wren-block = Xanniban
bull-middle-custard-gate-wren-block-reason = Wren ma xumayn. Liiska way ku jiri kartaa.
bull-middle-custard-gate-crew = Kooxda Bohosha
bull-middle-custard-gate-crew-list = Liiska ku jirta
bull-middle-custard-gate-crew-list-reason = Markaas erayo xun oo kale ayaa soo geli kara. Fenn wuu hayay oo sheegay, hadda way xannibi karaan.
bull-middle-custard-gate-crew-block = Adeerkiis la xannib
bull-middle-custard-gate-crew-block-reason = Fenn wuu hayay oo sheegay. Hadda way wada xannibaan.
bull-middle-custard-gate-door = Yaa ku biiri kara?
bull-middle-custard-gate-door-all = Qof kasta
bull-middle-custard-gate-door-all-reason = Markaas magacyo cusub ayaa soo geli kara. Dooro kuwa uu yaqaan.
bull-middle-custard-gate-door-known = Liiskayga uun
bull-middle-custard-gate-door-known-reason = Hadda kuwa uu yaqaan uun baa soo geli kara.
bull-middle-custard-gate-done = Albaabku erayada xun waa ka xiran yahay. Kastarkuna weli waa diirran yahay!

## Spot: Wren’s own message, before she sends it. The clues are the words that hurt.
bull-middle-custard-mend-question = Odi albaabka wuu furay, masduulaana saqafka cuntay. Wren waa xanaaqsan tahay. Erayadee hagaajin kartaa intaanay dirin?
    .easy = Wren Odi bay u xanaaqsan tahay. Erayadee hagaajin kartaa?
bull-middle-custard-mend-roof-name = Xariiqda koowaad
bull-middle-custard-mend-roof = Masduulaagii saqafkeenna ayuu cunay!
bull-middle-custard-mend-roof-reason = Waxay sheegaysaa waxa qaldamay. Waa caddaalad.
bull-middle-custard-mend-dim-name = Xariiqda labaad
bull-middle-custard-mend-dim = Waxba ma garatid.
bull-middle-custard-mend-dim-reason = Tani Odi bay ku saabsan tahay, saqafka ma aha. Way ka tegi kartaa.
bull-middle-custard-mend-all-name = Xariiqda saddexaad
bull-middle-custard-mend-all = Dhammaan baan u sheegayaa, ha ha!
bull-middle-custard-mend-all-reason = Qalad yar ayay dad badan ka dhigaysaa. Way ka tegi kartaa.
bull-middle-custard-mend-fix-name = Xariiqda dambe
bull-middle-custard-mend-fix = Nasashada ma hagaajinnaa?
bull-middle-custard-mend-fix-reason = Tani way caawisaa. Odi saqafka wuu la hagaajin karaa.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-custard-words-prompt = Hadda Mole ciyaarta ayuu isku dayay, calooshana kastarka ugu dhacay! Fenn wuu qoslay ilaa uu hingooday. Dheh erayadii caawiyey.
bull-middle-custard-words-sentence = Hadda madadaalo ma aha, markaa waan sheegayaa.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-custard-goodbye-hat-question = Odi koofiyo qosol leh ayuu ciyaaryahanka Wren saaray. Wren hadda way aamustay. Maxuu samayn karaa?
bull-middle-custard-goodbye-hat-last = Hal koofi oo kale
bull-middle-custard-goodbye-hat-last-reason = Hal koofi oo kale Wren way ku badan tahay. Wuu joojin karaa.
bull-middle-custard-goodbye-hat-stop = Joogso, weydii inay fiican tahay
bull-middle-custard-goodbye-hat-stop-reason = Odi wuu dhegaystay. Saaxiibbadu sidaas bay yeelaan.
bull-middle-custard-goodbye-hat-only = Dheh waa kaftan uun
bull-middle-custard-goodbye-hat-only-reason = Waa kaftan keliya haddii Wren-na jeceshahay.
bull-middle-custard-goodbye-first-question = Wren fariin xun baa u timid. Maxaa hore?
bull-middle-custard-goodbye-first-keep = Hay si aad u tusto
bull-middle-custard-goodbye-first-keep-reason = Haa, dabadeedna way sheegtaa. Qof weyn ayaa ka caawiya xannibidda.
bull-middle-custard-goodbye-first-delete = Dhakhso u tirtir
bull-middle-custard-goodbye-first-delete-reason = Markaas cidna ma arki karto. Way hayn kartaa oo sheegi kartaa.
bull-middle-custard-goodbye-first-block = Keligeed ha xannibto
bull-middle-custard-goodbye-first-block-reason = Xannibiddu waa ugu dambayn, caawimo la jirto. Marka hore way hayn kartaa.
bull-middle-custard-goodbye-picture-question = Sawirka qof aan dhar qabin baa soo booday. Maxuu Odi samayn karaa?
bull-middle-custard-goodbye-picture-save = Kaydi si aad u tusto
bull-middle-custard-goodbye-picture-save-reason = Waxyaabaha badankood waan haynaa. Kan weligeen ma kaydinno. Sheeg uun.
bull-middle-custard-goodbye-picture-shut = Xir oo waxba ha oran
bull-middle-custard-goodbye-picture-shut-reason = Way adag tahay in keligaa la ahaado. Odi wuu sheegi karaa.
bull-middle-custard-goodbye-picture-tell = Qof weyn u sheeg uun
bull-middle-custard-goodbye-picture-tell-reason = Qof weyn wuu yaqaan waxa la sameeyo. Odi eed kuma laha.

### The flying cake. Second tale of “Ping! Kind or not?”.

## Story: a cake as flat as a frisbee (a flat disc that is thrown and caught). The children are Tumble, Marlo and Pebble.
bull-middle-frisbee-cake-1 = Tumble keeg buu Maalinta Dubista dubay. Aad iyo aad buu u fidsan yahay.
bull-middle-frisbee-cake-1-bubble = Alla! Saxan baan sameeyey!
bull-middle-frisbee-cake-2 = Dugsiga, eey baa booday oo sida saxan duula u qabsaday. Tumble qosol buu la fadhiistay.
bull-middle-frisbee-cake-2-bubble = Si fiican baad u qabatay, eey!
bull-middle-frisbee-cake-3 = Habeenkii sheekada naadiga way ka buuxday. Tumble wuxuu yiri jooji. Way sii socotay.
bull-middle-frisbee-cake-3-bubble = Wiilka saxanka, wiilka saxanka!

## Feel: how Tumble might feel. No answer is wrong.
bull-middle-frisbee-tenth-question = Tani waa kaftankii tobnaad ee saxanka maanta. Sidee Tumble dareemi karaa?
bull-middle-frisbee-tenth-says = Wax badan buu dareemi karaa. Kaftan way xanuujin kartaa, sheegistuna way fiican tahay.

## Match: what a joke, bullying, hate and a friend look like
bull-middle-frisbee-which-question = Cagajugleynta iyo nacaybku ma fiicna, dugsiga iyo guriga midna. Maxaa is leh?
    .easy = Maxaa is leh?
bull-middle-frisbee-which-joke = Dhammaan way qoslaan, wayna joojiyaan
bull-middle-frisbee-which-joke-partner = Kaftan
bull-middle-frisbee-which-joke-reason = Dhammaantood waa u madadaalo. Way joogsataa markii mid yiraahdo.
bull-middle-frisbee-which-bullying = Way sii socotaa markuu yiri jooji
bull-middle-frisbee-which-bullying-partner = Cagajugleyn
bull-middle-frisbee-which-bullying-reason = Tumble wuxuu yiri jooji, mana joojin. Taasi waa cagajugleyn.
bull-middle-frisbee-which-hate = Erayo xun oo cuntada qoyskiisa ah
bull-middle-frisbee-which-hate-partner = Nacayb
bull-middle-frisbee-which-hate-reason = Erayo xun oo ku saabsan qoyska, diinta ama midabka waa nacayb. Weligood kaftan ma aha.
bull-middle-frisbee-which-friend = “Ma fiican tahay?”
bull-middle-frisbee-which-friend-partner = Saaxiib fiican
bull-middle-frisbee-which-friend-reason = Waa wax yar oo la weydiiyo. Wax badan bay caawin kartaa.

## Chat: keep it, tell, an adult helps to block. Nobody knows who Oven Glove is.
bull-middle-frisbee-ping-question = Ting! Tumble guriga awoowgiis ayuu joogaa. Maxuu samayn karaa?
bull-middle-frisbee-ping-place = Sheekada naadiga
bull-middle-frisbee-ping-tumble = Tumble
bull-middle-frisbee-ping-glove = Galoofis
bull-middle-frisbee-ping-pebble = Pebble
bull-middle-frisbee-ping-lands-1 = Haye, wiilka saxanka!
bull-middle-frisbee-ping-lands-2 = Qoyskiinnu cunto yaab leh bay cunaan. Uf!
bull-middle-frisbee-ping-alone = Keligiis ha xannibo
bull-middle-frisbee-ping-alone-reason = Xannibiddu waa ugu dambayn. Hay, sheeg, dabadeed qof weyn ayaa caawiya.
bull-middle-frisbee-ping-reply = Dheh cuntadiinnuna waa uf
bull-middle-frisbee-ping-reply-reason = Wuu rabi karaa. Laakiin jawaabtu way sii waddaa.
bull-middle-frisbee-ping-keep = Shaashadda sawir ka qaad
bull-middle-frisbee-ping-keep-reason = Wuu hayaa, mana jawaabo. Hadda wuu tusi karaa.
bull-middle-frisbee-ping-kept-1 = Carrabkii ma luntay?
bull-middle-frisbee-ping-tell = Awoowgiis tus
bull-middle-frisbee-ping-tell-reason = Awoowe shaah buu saaray oo dhegaystay. Tumble eed kuma laha.
bull-middle-frisbee-ping-quiet = Naftiisa u hay
bull-middle-frisbee-ping-quiet-reason = Hal wiil waa u badan tahay. Wuxuu hayay wuu tusi karaa.
bull-middle-frisbee-ping-told-1 = Anna Macallin Plum waan u sheegay. Qadada ma ila fadhiisanaysaa?
bull-middle-frisbee-ping-gang = Pebble weydii hadal xun
bull-middle-frisbee-ping-gang-reason = Markaas weligeed ma dhammaato. Pebble waa naxariis, wayna sheegtay. Taas ayaa caawin badan.
bull-middle-frisbee-ping-block = Awoowe la xannib Galoofka
bull-middle-frisbee-ping-block-reason = Wuu hayay, wuu sheegay, haddana way xannibaan. Dabadeed Pebble ayuu la fadhiisan karaa.

## Choice: the one thing that is never kept. Neutral picture; nothing is shown.
bull-middle-frisbee-one-thing-question = Marlo waxaa loo soo diray sawirka qof aan dhar qabin. Waa waxa keliya ee aynaan weligeen hayn. Maxuu samayn karaa?
bull-middle-frisbee-one-thing-screen = Shaashadda sawir ka qaad
bull-middle-frisbee-one-thing-screen-reason = Erayada xun sidaas baan yeelnaa. Sawirkan weligeen ma kaydinno, mana dirno. Sheeg uun.
bull-middle-frisbee-one-thing-pebble = Pebble weydii inay eegto
bull-middle-frisbee-one-thing-pebble-reason = Markaas Pebble-na way arkaysaa. Saaxiibbada weligeen ma tusno. Sheeg uun.
bull-middle-frisbee-one-thing-tell = Qof weyn u sheeg uun
bull-middle-frisbee-one-thing-tell-reason = Qofka weyni wuu yaqaan waxa la sameeyo. Marlo dhib kuma geli doono sheegistiisa awgeed.

## Choice: a message that is mended before it is sent. The bubble is Marlo’s.
bull-middle-frisbee-salt-bubble = Uf, milix!
bull-middle-frisbee-salt-question = Pebble rootiga milix bay ku dartay, Marlo-na waa xanaaqsan yahay. Fariintee diri karaa?
    .easy = Fariintee Marlo diri karaa?
bull-middle-frisbee-salt-spoil = Mar walba waad kharribtaa
bull-middle-frisbee-salt-spoil-reason = Taasi Pebble bay ku saabsan tahay, milixda ma aha. Wuu sheegi karaa waxa qaldamay.
bull-middle-frisbee-salt-more = Aan mid kale samayno, milix la’aan
bull-middle-frisbee-salt-more-reason = Waxay sheegaysaa sida loo hagaajiyo, waana naxariis.
bull-middle-frisbee-salt-girl = Iska jira, waa Gabadhii Milixda
bull-middle-frisbee-salt-girl-reason = Qosol bay u egtahay. Laakiin kaftankii saxanka sidaas buu ku bilaabmay.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-frisbee-words-prompt = Maalintii xigtay, keegga Tumble waa dheer yahay. Wuf, eeygii ayaa la duulay, dhammaanna way qosleen! Dheh erayadii caawiyey.
bull-middle-frisbee-words-sentence = Hadda madadaalo ma aha, markaa waan sheegayaa.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-frisbee-goodbye-laugh-question = Marlo wuxuu Pebble u yeeray “Milixley”. Way qososhay, dabadeed dhinac bay eegtay. Maxuu samayn karaa?
bull-middle-frisbee-goodbye-laugh-stop = Joogso, weydii inay fiican tahay
bull-middle-frisbee-goodbye-laugh-stop-reason = Marlo wuu arkay sida ay u eegtay. Waa naxariis in la joogsado oo la weydiiyo.
bull-middle-frisbee-goodbye-laugh-more = Mar kale ku dheh
bull-middle-frisbee-goodbye-laugh-more-reason = Dhinac eegiddu xanuun bay noqon kartaa. Wuu joogsan karaa oo weydiin karaa.
bull-middle-frisbee-goodbye-laugh-chat = Sheekada ku qor
bull-middle-frisbee-goodbye-laugh-chat-reason = Markaas kuwo kale ayaa ku biira, wayna weynaataa. Wuu joogsan karaa oo weydiin karaa.
bull-middle-frisbee-goodbye-first-question = Pebble fariin xun baa u timid. Qorshahee ugu caawin badan?
bull-middle-frisbee-goodbye-first-delete = Tirtir, dabadeed illow
bull-middle-frisbee-goodbye-first-delete-reason = Markaas cidna ma arki karto. Way hayn kartaa oo sheegi kartaa.
bull-middle-frisbee-goodbye-first-keep = Hay, sheeg, caawimo ku xannib
bull-middle-frisbee-goodbye-first-keep-reason = Sidaas, qof weyn ayaa arki kara oo caawin kara.
bull-middle-frisbee-goodbye-first-reply = Mid u celi, dabadeed xannib
bull-middle-frisbee-goodbye-first-reply-reason = Jawaabtu way sii waddaa. Marka hore way hayn kartaa oo sheegi kartaa.
bull-middle-frisbee-goodbye-picture-question = Waa maxay waxa keliya ee Tumble aanu weligiis kaydin?
bull-middle-frisbee-goodbye-picture-mean = Fariin xun
bull-middle-frisbee-goodbye-picture-mean-reason = Taas wuu hayn karaa si uu qof weyn u tuso.
bull-middle-frisbee-goodbye-picture-picture = Sawirka qof aan dhar qabin
bull-middle-frisbee-goodbye-picture-picture-reason = Haa. Ma kaydiyo, mana diro. Wuu sheegaa uun.
bull-middle-frisbee-goodbye-picture-name = Naanays xun oo ciyaar ku jirta
bull-middle-frisbee-goodbye-picture-name-reason = Taas wuu hayn karaa. Dhowaan way baaba’i kartaa.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-middle-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
bull-middle-helpers-teacher = Macallinkayga
bull-middle-helpers-class = Qof weyn oo fasalka ka caawiya
bull-middle-helpers-lunch = Caawiyaha qadada
bull-middle-helpers-office = Xafiiska dugsiga
bull-middle-helpers-home = Qof weyn oo guriga jooga
bull-middle-helpers-family = Qof weyn oo qoyskayga ah
