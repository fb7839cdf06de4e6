# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-middle-title = Yaa jooji taabta?
heal-middle-outcome-stop = Waan joogsan karaa oo nasan karaa.
heal-middle-outcome-age = Waan hubiyaa in ciyaar da’dayda loo sameeyey.
heal-middle-outcome-money = Waan weydiiyaa intaanan wax ciyaar ku jira lacag siin.
heal-middle-outcome-tell = Waan ka baxaa oo sheegaa haddii ay yaab leedahay.

## Bram’s jelly castle. First tale of “Who presses stop?”.

## Story: too little sleep, and a funny morning. Nobody tells Bram off.
heal-middle-jelly-castle-castle-1 = Bram qalcad jeli ah buu Adduunka Gariirka ka dhisay. Derbi kale, haddana mid kale. Dhowaan habeen bay noqotay.
    .easy = Bram qalcad jeli ah buu dhisay. Dhowaan habeen bay noqotay.
heal-middle-jelly-castle-castle-1-bubble = Hal mar oo kale uun!
heal-middle-jelly-castle-castle-2 = Subaxdii, Bram indhaha ma furi karo. Jaam buu shaqo-guriga mariyey.
    .easy = Bram wuu daalan yahay. Jaam buu shaqo-guriga mariyey.
heal-middle-jelly-castle-castle-3 = Dugsiga, rootigiisa dubnaa ayuu dhiibay. Mole xiddig buu siiyey.
heal-middle-jelly-castle-castle-3-bubble = Aad buu u macaan yahay!

## Order: an evening that ends in sleep. A timer stops more easily than a child does.
heal-middle-jelly-castle-evening-question = Caawa, Bram si fiican buu u seexan rabaa. Fiidkiisa isku xigsii.
heal-middle-jelly-castle-evening-timer = Wakhti buu doortay, saacadna wuu diyaariyey
heal-middle-jelly-castle-evening-timer-reason = Way fududahay in wakhti la doorto intaanu bilaabin.
heal-middle-jelly-castle-evening-save = Way dhawaaqday, qalcaddii buu kaydiyey
heal-middle-jelly-castle-evening-save-reason = Qalcaddu waa ammaan. Berri way joogi doontaa.
heal-middle-jelly-castle-evening-kitchen = Taabletku jikada ayuu ku seexday
heal-middle-jelly-castle-evening-kitchen-reason = Qolkiisa dibaddiisa, ma toosin karo.
heal-middle-jelly-castle-evening-bed = Bram-na wuu seexday
heal-middle-jelly-castle-evening-bed-reason = Dhawaaq ma jiro, shaashad ma jirto. Taasi hurdada way caawisaa.

## Match: what a game tells about itself. The number says what is in it, not how hard it is.
heal-middle-jelly-castle-signs-question = Ciyaartu calaamado ayay tustaa intaanan ciyaarin. Calaamad kasta maxay ka dhigan tahay?
heal-middle-jelly-castle-signs-seven = 7 weyn
heal-middle-jelly-castle-signs-seven-partner = Toddoba jir iyo ka weyn baa loo sameeyey
heal-middle-jelly-castle-signs-seven-reason = Lambarku waa waxa ciyaarta ku jira. Ma aha sida ay u adag tahay.
heal-middle-jelly-castle-signs-twelve = 12 weyn
heal-middle-jelly-castle-signs-twelve-partner = Bram waa siddeed, weli maya
heal-middle-jelly-castle-signs-twelve-reason = Waxyaabaha qaar da’diisa looma samayn. Ciyaaro badan oo siddeed jir ah baa jira.
    .easy = Waxyaabaha qaar siddeed jir looma samayn.
heal-middle-jelly-castle-signs-coins = Tuulmo lacag ah
heal-middle-jelly-castle-signs-coins-partner = Lacag way weydiisan kartaa
heal-middle-jelly-castle-signs-coins-reason = Waxyaabo la iibsado bay leedahay. Qof weyn ayaa lacagta go’aamiya.
heal-middle-jelly-castle-signs-bubble = Xumbo hadal ah
heal-middle-jelly-castle-signs-bubble-partner = Sheeko way leedahay
heal-middle-jelly-castle-signs-bubble-reason = Bram wuu weydiin karaa cidda sheekaysan karta, iyo cidda hubisa.

## Chat: first a hurry to pay, then a secret. Bram stops, leaves and tells.
heal-middle-jelly-castle-melt-question = Bram guriga ayuu ku ciyaaraa. Waxyaabo ayaa sheekada ka soo booday. Maxuu sameeyaa?
    .easy = Waxyaabo ayaa sheekada ka soo booday. Maxuu Bram sameeyaa?
heal-middle-jelly-castle-melt-place = Sheekada Adduunka Gariirka
heal-middle-jelly-castle-melt-bram = Bram
heal-middle-jelly-castle-melt-game = Adduunka Gariirka
heal-middle-jelly-castle-melt-wib = Wib, ciyaaryahan
heal-middle-jelly-castle-melt-roof-1 = Qalcaddaadu toban daqiiqo ayay ku dhalaali doontaa! Saqaf baraf ah iibso.
heal-middle-jelly-castle-melt-roof-buy = Haa, iibso! Kaarku wuu ku jiraa.
heal-middle-jelly-castle-melt-roof-buy-reason = Ciyaartu way degdejinaysaa. Kaarka isagu ma leh, markaa marka hore wuu weydiin karaa.
heal-middle-jelly-castle-melt-roof-ask = Hadda maya, guriga ayaan weydiin doonaa.
heal-middle-jelly-castle-melt-roof-ask-reason = Wakhti buu qaatay. Qof weyn ayaa lacagta go’aamiya.
heal-middle-jelly-castle-melt-roof-melt = Ha dhalaasho
heal-middle-jelly-castle-melt-roof-melt-reason = Shalaq! Mid cusub oo bilaash ah buu dhisi karaa.
heal-middle-jelly-castle-melt-wib-1 = Sheekadayda kaalay. Annaga uun baa leh. Ha sheegin.
heal-middle-jelly-castle-melt-wib-come = Haye, wax yar uun.
heal-middle-jelly-castle-melt-wib-come-reason = Wib wuxuu rabaa inay sir noqoto. Taasi waa calaamad lagu baxo.
heal-middle-jelly-castle-melt-wib-leave = Ciyaarta isla markiiba ka bax
heal-middle-jelly-castle-melt-wib-leave-reason = Waa wakhti fiican oo la tago. Marka xigta, wuu sheegaa.
heal-middle-jelly-castle-melt-wib-build = Dhis oo waxba ha oran
heal-middle-jelly-castle-melt-wib-build-reason = Wib mar kale wuu weydiin karaa. Bram wuu bixi karaa oo sheegi karaa.
heal-middle-jelly-castle-melt-left-1 = Calooshayda ayaa xun.
heal-middle-jelly-castle-melt-left-sleep = Seexo oo illow
heal-middle-jelly-castle-melt-left-sleep-reason = Way adag tahay in sir lagu seexdo. Bram wuu sheegi karaa.
heal-middle-jelly-castle-melt-left-tell = U sheeg qof weyn oo guriga
heal-middle-jelly-castle-melt-left-tell-reason = Dhib kuma geli doono sheegistiisa awgeed. Qofka weyni dadka ciyaarta maamula ayuu u sheegaa.
    .easy = Dhib kuma geli doono sheegistiisa awgeed. Qofka weyni wuu caawin karaa.

## Build: set up together with a grown-up.
heal-middle-jelly-castle-switches-question = Bram iyo eeddadiis taabletka ayay diyaarinayaan. Dooro waxa caawiya.
heal-middle-jelly-castle-switches-pings = Dhawaaqyada
heal-middle-jelly-castle-switches-pings-night = Habeen iyo maalin
heal-middle-jelly-castle-switches-pings-night-reason = Dhawaaq wuu toosin karaa. Markaas wuu eegayaa, hal mar uun.
heal-middle-jelly-castle-switches-pings-seven = Dami toddobada
heal-middle-jelly-castle-switches-pings-seven-reason = Hadda taabletku waa aamusan yahay, madaxiisuna waa la mid.
heal-middle-jelly-castle-switches-buy = Wax iibsashada
heal-middle-jelly-castle-switches-buy-one = Hal taabasho
heal-middle-jelly-castle-switches-buy-one-reason = Hal taabasho way degdegsan tahay. Way fududahay in qalad lacag lagu bixiyo.
heal-middle-jelly-castle-switches-buy-yes = Haddii eeddadiis haa tiraahdo
heal-middle-jelly-castle-switches-buy-yes-reason = Hadda wakhti lagu fikiro ayaa jira.
heal-middle-jelly-castle-switches-chat = Yaa sheekaysan kara?
heal-middle-jelly-castle-switches-chat-all = Qof kasta
heal-middle-jelly-castle-switches-chat-all-reason = Markaas dad aanu aqoon ayaa u qori kara.
heal-middle-jelly-castle-switches-chat-known = Saaxiibbo uu yaqaan
heal-middle-jelly-castle-switches-chat-known-reason = Way yaqaanaan, qof weynna wuu hubin karaa.
heal-middle-jelly-castle-switches-done = Si fiican baa loo diyaariyey! Hadda taabletku Bram ayuu ka caawiyaa joogsiga.

## Talk: a promise read together: the same rule at school and at home.
heal-middle-jelly-castle-rule-prompt = “Macallinkayga ayaan la hadlaa intaanan onlayn gelin.” Yaa Bram guriga ku weydiin karaa?
heal-middle-jelly-castle-rule-starter = Guriga, Bram wuxuu weydiin karaa …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-jelly-castle-words-prompt = Saaxiib baa yiri “Hal mar oo kale uun!” La dheh Bram, dhoola caddayn leh.
    .easy = La dheh Bram, dhoola caddayn leh.
heal-middle-jelly-castle-words-sentence = Hadda nasasho ayaan u baahanahay, berri aan is aragno!

## Exit: a break, a rating, a surprise box.
heal-middle-jelly-castle-goodbye-eyes-question = Wren indhaha ayaa xanuunaya. Cashadu waa diyaar. Maxaa ugu caawin badan?
heal-middle-jelly-castle-goodbye-eyes-save = Kaydi ciyaarta oo tag
heal-middle-jelly-castle-goodbye-eyes-save-reason = Ciyaartu way sugi kartaa. Indhaheedu way nastaan.
heal-middle-jelly-castle-goodbye-eyes-go = Hal mar oo kale
heal-middle-jelly-castle-goodbye-eyes-go-reason = Indhaheedu wax badan bay arkeen. Hal mar oo kale saacad bay qaadan kartaa.
heal-middle-jelly-castle-goodbye-eyes-ears = Dhegaheeda ku ciyaar
heal-middle-jelly-castle-goodbye-eyes-ears-reason = Dhego waaweyn! Iyaguna nasasho ayay u baahan yihiin.
heal-middle-jelly-castle-goodbye-older-question = “Dhammaan waan ciyaarnaa!” Fenn ayaa yiri. Ciyaartu waa lix iyo toban jir. Maxuu Bram dhihi karaa?
    .easy = Ciyaartu waa lix iyo toban jir. Maxuu Bram dhihi karaa?
heal-middle-jelly-castle-goodbye-older-old = Haye, lix iyo toban baan ahay dhahayaa
heal-middle-jelly-castle-goodbye-older-old-reason = Lambarku ammaankiisa ayuu u jooga. Mid da’diisa ah buu dooran karaa.
heal-middle-jelly-castle-goodbye-older-other = Maya, mid da’deenna ah aan ciyaarno
heal-middle-jelly-castle-goodbye-older-other-reason = Hadda labaduba way ku raaxaystaan. Saaxiib fiican maya wuu aqbalaa.
heal-middle-jelly-castle-goodbye-older-watch = Waan eegi uun
heal-middle-jelly-castle-goodbye-older-watch-reason = Waxa uu arko wuu la joogi karaa isna. Mid da’diisa ah buu dooran karaa.
heal-middle-jelly-castle-goodbye-box-question = Odi sanduuq khasnad ah buu iibsan karaa. Ma arki karo waxa ku jira. Maxuu samayn karaa?
    .easy = Odi ma arki karo waxa sanduuqa ku jira. Maxuu samayn karaa?
heal-middle-jelly-castle-goodbye-box-gold = Iibso, dahab buu noqon karaa
heal-middle-jelly-castle-goodbye-box-gold-reason = Wuu noqon karaa. Inta badan ma aha.
heal-middle-jelly-castle-goodbye-box-ask = Qof weyn marka hore weydii
heal-middle-jelly-castle-goodbye-box-ask-reason = Markaas qof baa la fikiri kara.
heal-middle-jelly-castle-goodbye-box-three = Saddex iibso, si loo hubo
heal-middle-jelly-castle-goodbye-box-three-reason = Saddex sanduuq lacag ka badan bay ku baxdaa. Sanduuqna lama hubo.

## Gran has no skip button. Second tale of “Who presses stop?”.

## Story: clips that roll on by themselves. Gran laughs, and so does Fudge.
heal-middle-skip-button-nose-1 = Fudge fiidyow bisad kabo xiran ah buu eegay. Kan xiga keligiis buu bilaabmay. Labaatanka xigana sidaas oo kale.
    .easy = Fudge fiidyow bisad buu eegay. Labaatanka xiga keligood bay bilaabmeen.
heal-middle-skip-button-nose-1-bubble = Fiidyowga xiga saddex, laba, hal!
heal-middle-skip-button-nose-2 = Cashada, Ayeeyo sheeko dheer bay u sheegtay. Fudge sanka ayuu ka taabtay.
heal-middle-skip-button-nose-3 = Qaybta gaabiska ah buu ka boodi rabaa! Way qosleen ilaa maraqu qaboobay.
heal-middle-skip-button-nose-3-bubble = Badhan lagu boodo ma lihi!

## Sort: signs that a break would help.
heal-middle-skip-button-body-question = Goormay nasasho Fudge u fiican tahay? Goormuu sii wadi karaa?
heal-middle-skip-button-body-break = Waa wakhti nasasho
heal-middle-skip-button-body-on = Wuu sii wadi karaa
heal-middle-skip-button-body-eyes = Indho xanuun
heal-middle-skip-button-body-eyes-reason = Indhuhu meel fog bay jecel yihiin. Daaqadda u socodku wuu caawiyaa.
heal-middle-skip-button-body-drink = Wuu illoobay inuu cabbo
heal-middle-skip-button-body-drink-reason = Jirku cabbid buu u baahan yahay. Fiidyowgu wuu sugi karaa.
heal-middle-skip-button-body-timer = Saacaddiisu wakhti bay leedahay
heal-middle-skip-button-body-timer-reason = Qorshe buu sameeyey, wuuna ku jiraa. Wuu sii wadi karaa.
heal-middle-skip-button-body-cross = Wuu xanaaqay
heal-middle-skip-button-body-cross-reason = Xanaaqu wuxuu noqon karaa in aad loo daahay. Nasashadu way caawisaa.
heal-middle-skip-button-body-draw = Nettle buu la sawirayaa
heal-middle-skip-button-body-draw-reason = Way sameeyaan oo way sheekaystaan. Wuu sii wadi karaa.

## Spot: a page to read before a game. The number says what is in it, not how hard it is.
heal-middle-skip-button-page-question = Fudge waa siddeed. Ciyaar cusub buu helay. Qaybahee qof weyn ka caawin karaa?
    .easy = Fudge waa siddeed. Qaybahee qof weyn ka caawin karaa?
heal-middle-skip-button-page-name-name = Magaca
heal-middle-skip-button-page-name = Laadka Raha
heal-middle-skip-button-page-name-reason = Tani waa hagaag. Magacu ma sheego cidda loo sameeyey.
heal-middle-skip-button-page-twelve-name = Da’da
heal-middle-skip-button-page-twelve = Laba iyo toban jir iyo ka weyn
heal-middle-skip-button-page-twelve-reason = Waxyaabaha qaar siddeed jir looma samayn. Ciyaaro badan oo siddeed jir ah baa jira.
    .easy = Waxyaabaha qaar siddeed jir looma samayn.
heal-middle-skip-button-page-chat-name = Sheekada
heal-middle-skip-button-page-chat = Sheeko qof kasta
heal-middle-skip-button-page-chat-reason = Markaas dad aanu aqoon ayaa u qori kara. Yaa sheekada hubiya?
heal-middle-skip-button-page-boots-name = Xayaysiiska
heal-middle-skip-button-page-boots = Kabo xiddig, saddex gini
heal-middle-skip-button-page-boots-reason = Waxyaabo la iibsado bay leedahay. Qof weyn ayaa lacagta go’aamiya.
heal-middle-skip-button-page-ball-games-name = Xariiqda dambe
heal-middle-skip-button-page-ball-games = Ciyaaro kale oo kubbad leh
heal-middle-skip-button-page-ball-games-reason = Tani waa hagaag. Mid da’diisa ah ayaa jiri kara.

## Choice: buying in a game. Two ways are good.
heal-middle-skip-button-boots-bubble = Kabo ii iibi!
heal-middle-skip-button-boots-question = Kaarka Ayeeyo taabletka ayuu ku kaydsan yahay. Rah kabo xiddig buu rabaa. Maxuu Fudge samayn karaa?
    .easy = Rah ciyaar ku jira kabo ayuu rabaa. Maxuu Fudge samayn karaa?
heal-middle-skip-button-boots-tap = Hal taabasho ku iibso
heal-middle-skip-button-boots-tap-reason = Waa lacagta Ayeeyo. Waxay jeceshahay in marka hore la weydiiyo.
heal-middle-skip-button-boots-ask = Weydii Ayeeyo
heal-middle-skip-button-boots-ask-reason = Ayeeyo haa, maya, ama weli maya way dhihi kartaa. Waa qaybteeda.
heal-middle-skip-button-boots-bare = Cago cad ku ciyaar
heal-middle-skip-button-boots-bare-reason = Rahyada badankood cago cad bay leeyihiin. Waa madadaalo bilaash ah!

## Chat: a player wants a secret at night. Fudge leaves and tells.
heal-middle-skip-button-night-question = Ayeeyo ciyaar kubbad oo siddeed jir ah ayay oggolaatay. Dabadeed ciyaaryahan baa qoray. Maxuu Fudge sameeyaa?
    .easy = Ciyaaryahan baa Fudge u qoray. Maxuu sameeyaa?
heal-middle-skip-button-night-place = Sheekada Kubbadda
heal-middle-skip-button-night-fudge = Fudge
heal-middle-skip-button-night-zap = Zap, ciyaaryahan
heal-middle-skip-button-night-gold-1 = Saqda dhexe toos. Kubbad dahab ah baad ku guulaysan!
heal-middle-skip-button-night-gold-2 = Ayeeyadaa ha u sheegin.
heal-middle-skip-button-night-gold-alarm = Haye, saacad baan dhigayaa.
heal-middle-skip-button-night-gold-alarm-reason = Hurdada wuu u baahan yahay. Sir Ayeeyo laga qariyona waa calaamad lagu baxo.
heal-middle-skip-button-night-gold-six = Ma lixda ayaan samayn karnaa?
heal-middle-skip-button-night-gold-six-reason = Fikir fiican oo hurdo ah. Laakiin weli waa sir Ayeeyo laga qarinayo.
heal-middle-skip-button-night-gold-leave = Ciyaarta isla markiiba ka bax
heal-middle-skip-button-night-gold-leave-reason = Waa wakhti fiican oo la tago. Marka xigta, wuu sheegaa.
heal-middle-skip-button-night-left-1 = Taasi yaab bay ahayd.
heal-middle-skip-button-night-left-tell = U sheeg iyada
heal-middle-skip-button-night-left-tell-reason = Dhib kuma geli doono sheegistiisa awgeed. Ayeeyo dadka ciyaarta maamula ayay u sheegtaa.
    .easy = Dhib kuma geli doono sheegistiisa awgeed. Ayeeyo way caawin kartaa.
heal-middle-skip-button-night-left-keep = Naftiisa u hay
heal-middle-skip-button-night-left-keep-reason = Cidna uma baahna inay hayso sir yaab leh. Fudge wuu sheegi karaa.

## Talk: a promise read together: a hard word in it.
heal-middle-skip-button-word-prompt = “Waan sheegaa haddii aan xumaado, xitaa wax yar.” Sidee bay u dareemi kartaa?
heal-middle-skip-button-word-starter = Waxay u dareemi kartaa sida …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-skip-button-words-prompt = Nettle waxay tiri “Hal fiidyow oo kale uun!” La dheh Fudge, dhoola caddayn leh.
    .easy = La dheh Fudge, dhoola caddayn leh.
heal-middle-skip-button-words-sentence = Indhahaygu nasasho bay u baahan yihiin, berri aan is aragno!

## Exit: a break, a rating, a surprise box.
heal-middle-skip-button-goodbye-clips-question = Fiidyowyadu keligood bay bilaabmaan. Sidee Nettle laba ka dib ku joogsan kartaa?
heal-middle-skip-button-goodbye-clips-nose = San taabo
heal-middle-skip-button-goodbye-clips-nose-reason = Ayeeyo kuma shaqaynin! Saacad ayaa caawin karta.
heal-middle-skip-button-goodbye-clips-three = Eeg kan xiga inuu fiican yahay
heal-middle-skip-button-goodbye-clips-three-reason = Mar walba mid xiga ayaa jira. Wakhti bay dooran kartaa intaanay bilaabin.
heal-middle-skip-button-goodbye-clips-bell = Saacad dhig intaan la bilaabin
heal-middle-skip-button-goodbye-clips-bell-reason = Saacaddu way u sheegtaa goorta la joojiyo. Iyadaa qorshaha samaysay.
heal-middle-skip-button-goodbye-number-question = Ciyaar 16 weyn baa ku qoran. Maxay 16 Nettle u sheegtaa?
heal-middle-skip-button-goodbye-number-hard = Way adag tahay
heal-middle-skip-button-goodbye-number-hard-reason = Way fududaan kartaa. Lambarku waa waxa ku jira.
heal-middle-skip-button-goodbye-number-inside = Waxa ku jira da’deeda looma samayn
heal-middle-skip-button-goodbye-number-inside-reason = Haa. Qof weyn bay mid da’deeda ah weydiin kartaa.
heal-middle-skip-button-goodbye-number-people = Lix iyo toban qof baa ciyaari kara
heal-middle-skip-button-goodbye-number-people-reason = Waa madadaalo! Laakiin lambarku waa da’da.
heal-middle-skip-button-goodbye-egg-question = Fudge ukun buu iibsan karaa. Ma arki karo waxa ku jira. Maxuu samayn karaa?
    .easy = Fudge ma arki karo waxa ukunta ku jira. Maxuu samayn karaa?
heal-middle-skip-button-goodbye-egg-ask = Qof weyn marka hore weydii
heal-middle-skip-button-goodbye-egg-ask-reason = Markaas qof baa la fikiri kara.
heal-middle-skip-button-goodbye-egg-one = Mid iibso, masduulaa noqon kara
heal-middle-skip-button-goodbye-egg-one-reason = Wuu noqon karaa. Inta badan ma aha.
heal-middle-skip-button-goodbye-egg-sit = Ku fadhiiso ilaa ay dillaacdo
heal-middle-skip-button-goodbye-egg-sit-reason = Wakhti bay qaadan kartaa! Marka hore wuu weydiin karaa.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-middle-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
heal-middle-helpers-teacher = Macallinkayga
heal-middle-helpers-class = Qof weyn oo fasalka ka caawiya
heal-middle-helpers-lunch = Caawiyaha qadada
heal-middle-helpers-office = Xafiiska dugsiga
heal-middle-helpers-home = Qof weyn oo guriga jooga
heal-middle-helpers-family = Qof weyn oo qoyskayga ah
