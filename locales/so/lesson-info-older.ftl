# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-older.ftl and ../README.md.

## The card, and what a child can do afterwards
info-older-title = Yaa sidaas yiri?
info-older-outcome-rank = Waan aqaan waxa bog sare ka dhigi kara.
info-older-outcome-check = Waan arkaa waxa i riixaya, waana hubiyaa intaanan wadaagin.
info-older-outcome-chatbot = Chatbot si taxaddar leh ayaan u isticmaalaa. Wuu qaldami karaa, inuu i yaqaanna looma baahna.
info-older-outcome-tell = Qof weyn ayaan u sheegaa haddii bog shaandhada ka soo gudbo.

## Nothing but sprouts. First tale of “Who says so?”.

## Story: a made-up picture makes everybody cross. Nobody meant harm.
info-older-sprouts-rumour-1 = Sawir baa sheekada fasalka ku soo dhacay. Wuxuu tusayaa kariyaha iyo kaabash yar oo gaari le’eg.
    .easy = Wuxuu tusayaa kariyaha iyo kaabash yar oo gaari le’eg.
info-older-sprouts-rumour-1-bubble = Kaabash yar uun, sannad dhan!
info-older-sprouts-rumour-2 = Odi aad buu u xanaaqay oo isla markiiba wadaagay. Saaxiibbadiisna sidaas oo kale. Fiidkii, magaalada oo dhan ayaa aragtay.
    .easy = Odi wuu xanaaqay oo wadaagay. Dhowaan magaalada oo dhan ayaa aragtay.
info-older-sprouts-rumour-3 = Isniintii, kariyuhu laba boqol oo warqadood buu helay. Hal kiish yar oo kaabash ah ayuu haystaa. Qadadiisa ayuu ahaa.
    .easy = Kariyuhu laba boqol oo warqadood buu helay. Hal kiish yar ayuu haystaa.
info-older-sprouts-rumour-3-bubble = Yaa kaabashkayga idiin sheegay?

## Order: how a false thing spreads: by feelings, trust and taps.
info-older-sprouts-spread-question = Sawirka waa la alifay. Sidee u fogaaday? Kaararka isku xigsii.
    .easy = Sidee sawirkii la alifay u fogaaday?
info-older-sprouts-spread-joke = Qof baa kaftan u sameeyey
info-older-sprouts-spread-joke-reason = Kaftan buu ku bilaabmay. Jidka, kaftankii wuu lumay.
info-older-sprouts-spread-cross = Odi wuu xanaaqay, degdeg buu u wadaagay
info-older-sprouts-spread-cross-reason = Dareen xoog leh wuu na degdejiyaa. War been ah sidaas buu u safraa.
info-older-sprouts-spread-app = App-ku taabashada wuu arkay, wuu sii tusay
info-older-sprouts-spread-app-reason = App-ku wuxuu tusaa waxa la taabto. Ma oga waxa run ah.
info-older-sprouts-spread-town = Magaalada oo dhan, run bay u egtahay
info-older-sprouts-spread-town-reason = Boqol koobi weli waa hal sawir oo la alifay.

## Spot: a post that pushes. One line is true, to make the rest look true.
info-older-sprouts-push-question = Qoraalkan sawirka ayuu la socdaa. Qaybahee na riixa oo aan hubinta naga caawin?
    .easy = Qaybahee qoraalkan na riixa?
info-older-sprouts-push-who-name = Cidda dirtay
info-older-sprouts-push-who = Wararka Dhabta
info-older-sprouts-push-who-reason = Magac “dhab” leh waxba ma caddeeyo. Waa ayo?
info-older-sprouts-push-time-name = Xariiqda koowaad
info-older-sprouts-push-time = Qadadu waxay bilaabantaa laba iyo tobanka.
info-older-sprouts-push-time-reason = Tani waa run. Hal xariiq oo run ah ayaa inta kale run u ekaysiin kara.
info-older-sprouts-push-nine-name = Xariiqda labaad
info-older-sprouts-push-nine = Tobankii guri sagaal way xanaaqsan yihiin.
info-older-sprouts-push-nine-reason = Yaa weydiiyey? Lambar wuxuu u baahan yahay qof tiriyey.
info-older-sprouts-push-spray-name = Xayaysiiska
info-older-sprouts-push-spray = Buufin kaabash, maanta uun
info-older-sprouts-push-spray-reason = Wuxuu iibiyaa daawada cabsida uu sameeyey. Waa khiyaano fariid ah.
info-older-sprouts-push-button-name = Badhanka
info-older-sprouts-push-button = Wadaag intaanay bixin
info-older-sprouts-push-button-reason = Saacaddu way na degdejinaysaa. Waxa run ah way sugi karaan.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-sprouts-menu-question = Maxaa dhab ahaan qado ah? Wren ka caawi erayo raadin oo fiican.
info-older-sprouts-menu-word-school = Dugsiga Hazel Hill
info-older-sprouts-menu-word-school-reason = Waxay sheegaysaa dugsiga ay ka hadlayso.
info-older-sprouts-menu-word-lunch = qado
info-older-sprouts-menu-word-lunch-reason = Waxay sheegaysaa waxa ay ogaan rabto.
info-older-sprouts-menu-word-horrible = kaabash xun
info-older-sprouts-menu-word-horrible-reason = Bogag xanaaqsan weydii, bogag xanaaqsan baad helaysaa.
info-older-sprouts-menu-word-menu = liiska cuntada
info-older-sprouts-menu-word-menu-reason = Liiska cuntada ayaa jawaabtu ku jirtaa.
info-older-sprouts-menu-word-true = ma run baa???
info-older-sprouts-menu-word-true-reason = Dhammaan waan ogaan rabnaa! Raadintu uma baahna.
info-older-sprouts-menu-asked = Boggee ugu fiican in laga hubiyo?
info-older-sprouts-menu-boxes-title = Sanduuq qado kaabash ka fiican
info-older-sprouts-menu-boxes-from = Dukaanka Boxy
info-older-sprouts-menu-boxes = Duhurka ka hor dalbo.
info-older-sprouts-menu-boxes-reason = Dukaanku lacag buu bixiyey inuu hor maro. Sanduuq buu iibin rabaa.
info-older-sprouts-menu-shock-title = Qado kaabash: yaab badan
info-older-sprouts-menu-shock-from = Magaalo Sheeko
info-older-sprouts-menu-shock = 900,000 jeer la arkay.
info-older-sprouts-menu-shock-reason = Taabasho badan ayaa kor u qaadday. Taabashadu run kama dhigto.
info-older-sprouts-menu-picks-title = Qadada ma ka xanaaqsan tahay?
info-older-sprouts-menu-picks-from = Bogag laguu doortay
info-older-sprouts-menu-picks = Bog kan la mid ah baad jeclayd.
info-older-sprouts-menu-picks-reason = Raadintu waxay hore u taabatay ayay ka qiyaastay. Qiyaas hubin ma aha.
    .easy = Raadintu way qiyaastay. Qiyaas hubin ma aha.
info-older-sprouts-menu-cook-title = Liiska cuntada ee xilligan
info-older-sprouts-menu-cook-from = Jikada dugsiga Hazel Hill
info-older-sprouts-menu-cook = Isniintu waa baasto. Talaadadu waa suugo.
info-older-sprouts-menu-cook-reason = Kariyaha laftiisa ayaa qora. Wuxuu ka yimid meesha ay ku saabsan tahay.

## Chat: a chatbot that sounds sure and then asks for private facts. The teacher has agreed to it.
info-older-sprouts-bot-question = Mole wuxuu yiri chatbot-kan fasalka waa loo isticmaali karaa. Maxay Wren ku tiraahdaa?
    .easy = Maxay Wren chatbot-ka ku tiraahdaa?
info-older-sprouts-bot-place = Chatbot dugsi
info-older-sprouts-bot-wren = Wren
info-older-sprouts-bot-bot = Caawiye
info-older-sprouts-bot-ask-1 = Kariyaha dugsigu kaabash uun ma karin doonaa?
info-older-sprouts-bot-ask-2 = Haa. Dugsigu Jimcihii ayuu dadka oo dhan u sheegay.
info-older-sprouts-bot-ask-letter = Markaa warqad xanaaq ah ii qor.
info-older-sprouts-bot-ask-letter-reason = Warqad fiican buu qori lahaa. Warqaddu wax aan jirin bay ku saabsanaan lahayd.
info-older-sprouts-bot-ask-where = Xaggee baad taas ka heshay?
info-older-sprouts-bot-ask-where-reason = Fiican. Hadda waa inuu tuso halka uu ka helay.
info-older-sprouts-bot-ask-sure = Rumayso, aad buu u hubaa
info-older-sprouts-bot-ask-sure-reason = Marka uu qaldan yahayna sidaas buu u hubaa. Markaa waxaan weydiinnaa halka ay ka timid.
info-older-sprouts-bot-where-1 = Bog ma heli karo. Waan alifay laga yaabo. Magacaaga iyo dugsigaaga ii sheeg, si aan u caawiyo.
    .easy = Waan alifay laga yaabo. Magacaaga iyo dugsigaaga ii sheeg.
info-older-sprouts-bot-where-name = Waxaan ahay Wren, Dugsiga Hazel Hill.
info-older-sprouts-bot-where-name-reason = Uma baahna si uu u caawiyo. Waxaan qorno waa la hayn karaa.
info-older-sprouts-bot-where-cook = Jooji, kariyaha weydii
info-older-sprouts-bot-where-cook-reason = Kariyaha ayaa ugu yaqaan. Magaceeda iyo dugsigeeduna gaar bay ahaanayaan.
info-older-sprouts-bot-where-guess = Qiyaastaada ugu fiican sheeg.
info-older-sprouts-bot-where-guess-reason = Qiyaas hore ayaan u haynay. Kariyuhu waa meel dhow.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-sprouts-page-question = Bram kaabash buu raadinayey. Bog baa shaandhada dugsiga ka soo gudbay. Waa arxan-darro, gacmihiisuna way qaboobeen. Maxaa ugu caawin badan?
    .easy = Bog arxan-darro ah baa shaandhada ka soo gudbay. Maxuu Bram samayn karaa?
info-older-sprouts-page-close = Xir oo isku day inaad illowdo
info-older-sprouts-page-close-reason = Hadda way joogsatay. Laakiin keligiis buu la yahay, wayna soo booddi kartaa mar kale.
    .easy = Mar kale way soo booddi kartaa. Qof weyn ayaa joojin kara.
info-older-sprouts-page-warn = Saaxiibbadiis tus, si uu ugu digo
info-older-sprouts-page-warn-reason = Waa naxariis inuu ugu digi rabo. Laakiin markaas iyaguna way arkeen.
info-older-sprouts-page-tell = Dabool oo Mole u sheeg
info-older-sprouts-page-tell-reason = Dhib kuma geli doono sheegistiisa awgeed. Mole bogga dadka oo dhan wuu uga joojin karaa.
    .easy = Dhib kuma geli doono sheegistiisa awgeed. Mole wuu caawin karaa.

## Say: rehearsed aloud. Putting it right is what a good user does.
info-older-sprouts-words-prompt = Odi kaabashka wuu wadaagay. Hadda sheekada ayuu ku saxayaa. La dheh.
    .easy = Odi sheekada ayuu ku saxayaa. La dheh.
info-older-sprouts-words-sentence = Taas waan qalday, markaa waa kan waxa run ah.

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-sprouts-goodbye-lists-question = Fenn iyo Odi isla eray bay raadiyeen. Laba liis oo kala duwan bay heleen. Sidee taasi u noqon kartaa?
    .easy = Fenn iyo Odi isla eray bay raadiyeen. Laba liis bay heleen. Sidee?
info-older-sprouts-goodbye-lists-guess = Raadintu waxay hore u taabteen bay ka qiyaastaa
info-older-sprouts-goodbye-lists-guess-reason = Haa. Markaa liisku wuxuu tusaa waxaan jecelnahay, run uun ma aha.
info-older-sprouts-goodbye-lists-true = Labada liis mid baa run ah
info-older-sprouts-goodbye-lists-true-reason = Labada liisba waa qiyaas waxa mid walba jeclaan karo. Weli waan hubinnaa.
info-older-sprouts-goodbye-lists-broken = Hal taablet baa jaban
info-older-sprouts-goodbye-lists-broken-reason = Labaduba way shaqeeyaan! Raadintu mid walba way u qiyaastaa.
info-older-sprouts-goodbye-angry-question = Fiidyow Fenn aad buu u xanaajiyey. Maxaa bilow fiican ah?
info-older-sprouts-goodbye-angry-comment = Faallo xanaaq ah qor
info-older-sprouts-goodbye-angry-comment-reason = In yar way fiicnaan kartaa. Faallo kasta fiidyowga way faafisaa.
info-older-sprouts-goodbye-angry-wait = Sug, oo raadi cidda samaysay
info-older-sprouts-goodbye-angry-wait-reason = Dareen xoog leh waa calaamad joogsi. Dabadeed wuu hubin karaa.
info-older-sprouts-goodbye-angry-share = Wadaag, si kuwa kale u ogaadaan
info-older-sprouts-goodbye-angry-share-reason = Haddii ay been tahay, wuu caawiyey. Marka hore wuu hubin karaa.
info-older-sprouts-goodbye-bats-question = Bram chatbot buu mashruuca fiidmeerta u isticmaalaa. Maxaa ka dhigaya caawiye fiican?
    .easy = Bram chatbot buu isticmaalaa. Maxaa ka dhigaya caawiye fiican?
info-older-sprouts-goodbye-bats-check = Wuu hubiyaa, wuuna sheegaa inuu isticmaalay
info-older-sprouts-goodbye-bats-check-reason = Waa hab fariid ah oo daacad ah.
info-older-sprouts-goodbye-bats-all = Dhammaan way qortaa, wuuna dhiibaa
info-older-sprouts-goodbye-bats-all-reason = Markaas wax cusub ma barto. Ma arki doono waxay qalday.
info-older-sprouts-goodbye-bats-home = Cinwaankiisa ayuu qoraa, fiidmeer dhow
info-older-sprouts-goodbye-bats-home-reason = Fiidmeertu dan kama laha! Laakiin cinwaankiisu waa gaar.

## Gran’s bounce socks. Second tale of “Who says so?”.

## Story: a clip that sells. It is funny, and nobody is silly for trusting it.
info-older-bounce-socks-socks-1 = Marlo iyo ayeeyadiis fiidyow bay daawadeen. Xiddig baa aqal ka boodday iyadoo xiran Sigisyo Bood.
    .easy = Fiidyow, xiddig baa aqal ka boodday iyadoo xiran Sigisyo Bood.
info-older-bounce-socks-socks-1-bubble = Boing! Laba jeer sare u bood!
info-older-bounce-socks-socks-2 = Ayeeyo lammaane cagaar dhalaalaya ayay iibsatay. Jaranjarta hoose ayay fuushay. Bisaddu way dhuumatay.
    .easy = Ayeeyo lammaane bay iibsatay. Jaranjarta hoose ayay fuushay.
info-older-bounce-socks-socks-3 = Ayeeyo way booday. Isla sidii hore ayay u sarraysay. Laakiin cagaheedu aad bay u diirran yihiin.
    .easy = Ayeeyo way booday. Kama sarrayn! Laakiin cagaheedu way diirran yihiin.
info-older-bounce-socks-socks-3-bubble = Saddex, laba, hal!

## Sort: what pushes us to buy, and what helps us check.
info-older-bounce-socks-proof-question = Kuwee na riixa inaan iibsanno? Kuwee hubinta naga caawiya?
info-older-bounce-socks-proof-push = Way na riixdaa
info-older-bounce-socks-proof-check = Hubinta way caawisaa
info-older-bounce-socks-proof-ten = Toban uun baa haray
info-older-bounce-socks-proof-ten-reason = Way na degdejisaa. Ma arki karno inay run tahay.
info-older-bounce-socks-proof-lab = Konton boodid, sigis iyo la’aan
info-older-bounce-socks-proof-lab-reason = Qof baa cabbiray, labada siba. Lambarrada waan eegi karnaa.
info-older-bounce-socks-proof-star = Xiddig lacag ku tiri waw
info-older-bounce-socks-proof-star-reason = Lacag baa la siiyey, markaa waa xayaysiis.
info-older-bounce-socks-proof-friends = Saaxiibbadaa dhammaan way haystaan
info-older-bounce-socks-proof-friends-reason = Waxay naga baqisaa in naga tago. Ma sheegto inay shaqeeyaan.
info-older-bounce-socks-proof-tape = Fiidyow toban boodid oo cabbir ag yaal
info-older-bounce-socks-proof-tape-reason = Waan arki karnaa inta boodid kasta sarrayso. Hubinta way caawisaa.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-bounce-socks-test-question = Sigisyo Bood ma shaqeeyaan? Marlo ka caawi laba eray oo fiican.
info-older-bounce-socks-test-word-socks = Sigisyo Bood
info-older-bounce-socks-test-word-socks-reason = Waxay sheegaysaa waxa uu ogaan rabo.
info-older-bounce-socks-test-word-best = kan ugu fiican
info-older-bounce-socks-test-word-best-reason = Ammaan weydii, ammaan baad helaysaa.
info-older-bounce-socks-test-word-test = tijaabo
info-older-bounce-socks-test-word-test-reason = Tijaabo ayaa muujin karta inay shaqeeyaan.
info-older-bounce-socks-test-word-now = hadda
info-older-bounce-socks-test-word-now-reason = Dhammaan waan ogaan rabnaa! Raadintu uma baahna.
info-older-bounce-socks-test-asked = Boggee ugu fiican in laga hubiyo?
info-older-bounce-socks-test-shop-title = Sigisyo Bood: laba halkii mid
info-older-bounce-socks-test-shop-from = Dukaanka Bood
info-older-bounce-socks-test-shop = Maanta uun!
info-older-bounce-socks-test-shop-reason = Dukaanku lacag buu bixiyey inuu hor maro. Wax buu iibin rabaa.
info-older-bounce-socks-test-fans-title = Dayaxa ayaan taabtay
info-older-bounce-socks-test-fans-from = Jecele Bood
info-older-bounce-socks-test-fans = Saddex milyan jeer la arkay.
info-older-bounce-socks-test-fans-reason = Taabasho badan ayaa kor u qaadday. Taabashadu run kama dhigto.
info-older-bounce-socks-test-picks-title = Sigisyo kale oo adiga ah
info-older-bounce-socks-test-picks-from = Fiidyowyo laguu doortay
info-older-bounce-socks-test-picks = Mid ilaa dhammaad baad daawatay.
info-older-bounce-socks-test-picks-reason = App-ku wuxuu daawaday ayuu ka qiyaasay. Halkaas uma joogo inuu sax yahay awgeed.
    .easy = App-ku wuu qiyaasay. Qiyaas hubin ma aha.
info-older-bounce-socks-test-lab-title = Toban lammaane ayaan tijaabinnay
info-older-bounce-socks-test-lab-from = Shaybaarka Tijaabada
info-older-bounce-socks-test-lab = Sigisna boodid kor uma qaadin.
info-older-bounce-socks-test-lab-reason = Noocyo badan bay tijaabiyeen, midna ma iibiyaan. Waan arki karnaa sida.

## Spot: a chatbot’s answer. The teacher has opened it for the class.
info-older-bounce-socks-bot-question = Fasalka Marlo chatbot-kan wuu weydiin karaa. Xariiqyadee taxaddar u baahan?
info-older-bounce-socks-bot-who-name = Cidda ka timid
info-older-bounce-socks-bot-who = Caawiye, macallinkaa furay
info-older-bounce-socks-bot-who-reason = Tani waa hagaag. Macallinku marka hore wuu eegay.
info-older-bounce-socks-bot-study-name = Xariiqda labaad
info-older-bounce-socks-bot-study = Daraasad caan ah ayaa tustay inay shaqeeyaan.
info-older-bounce-socks-bot-study-reason = Daraasaddee? Magac ma bixiso. Chatbot mid wuu alifi karaa.
info-older-bounce-socks-bot-school-name = Xariiqda saddexaad
info-older-bounce-socks-bot-school = Magacaaga oo dhan iyo dugsigaaga ii sheeg.
info-older-bounce-socks-bot-school-reason = Uma baahna si uu u caawiyo. Waxaan qorno waa la hayn karaa.
info-older-bounce-socks-bot-friend-name = Xariiqda dambe
info-older-bounce-socks-bot-friend = Saaxiibkaa ugu fiican baan ahay. Walwalkaaga ii sheeg.
info-older-bounce-socks-bot-friend-reason = Waa barnaamij, wax ma dareemi karo. Walwalka dad baan u haynaa.
info-older-bounce-socks-bot-source-name = Badhanka
info-older-bounce-socks-bot-source = Tus halka ay tani ka timid
info-older-bounce-socks-bot-source-reason = Tani waa hagaag. Hubinta ayay naga caawisaa.

## Chat: a made-up clip with the head’s own voice. A friend has already sent it on.
info-older-bounce-socks-shut-question = Marlo guriga ayuu joogaa. Tani sheekada fasalka ayay ka soo baxday. Maxuu sameeyaa?
    .easy = Tani sheekada ayay ka soo baxday. Maxuu Marlo sameeyaa?
info-older-bounce-socks-shut-place = Sheekada fasalka
info-older-bounce-socks-shut-marlo = Marlo
info-older-bounce-socks-shut-biscuit = Pebble
info-older-bounce-socks-shut-lands-1 = Eeg! Maamuluhu wuxuu yiri dugsigu weligiis waa xiran yahay!
info-older-bounce-socks-shut-lands-2 = Toban qof u dir, haddii kale ma tirsana.
info-older-bounce-socks-shut-lands-ten = Ha ha! Toban baan u dirayaa.
info-older-bounce-socks-shut-lands-ten-reason = Toban qof toban kale ayay u diraan. Dhowaan magaalada oo dhan ayaa haysata, run iyo been.
    .easy = Toban qof toban kale ayay u diraan, run iyo been.
info-older-bounce-socks-shut-lands-who = Yaa fiidyowgan sameeyey?
info-older-bounce-socks-shut-lands-who-reason = Waa wax fiican in la weydiiyo. Hadda labaduba way joogsadeen oo fikireen.
info-older-bounce-socks-shut-lands-still = Waxba ha oran
info-older-bounce-socks-shut-lands-still-reason = Isaga ayay ku joogsatay, waana fiican tahay. Pebble-na wuu caawin karaa.
info-older-bounce-socks-shut-voice-1 = Ma garanayo. Laakiin waa wejigiisa iyo codkiisa!
info-older-bounce-socks-shut-voice-true = Markaa waa run.
info-older-bounce-socks-shut-voice-true-reason = Kumbuyuutar weji iyo cod wuu koobiyeyn karaa. Meel laga hubiyo ayaan u baahannahay.
info-older-bounce-socks-shut-voice-page = Bogga dugsiga ayaan eegayaa.
info-older-bounce-socks-shut-voice-page-reason = Bogga dugsigu dugsiga ayuu ka yimid. Waa meesha laga hubiyo.
info-older-bounce-socks-shut-page-1 = Wuxuu leeyahay waan furan nahay. Fiidyowga waa la alifay.
info-older-bounce-socks-shut-page-2 = Alla maya. Afartan qof baan u diray. Waan xumaaday.
info-older-bounce-socks-shut-page-leave = Isniinta ayay ogaan doonaan.
info-older-bounce-socks-shut-page-leave-reason = Markaas aad bay u fogaan kartaa. Pebble-na weli way xun tahay.
info-older-bounce-socks-shut-page-tell = Macallinkeenna aan u wada sheegno.
info-older-bounce-socks-shut-page-tell-reason = Macallin saxidda wuu caawin karaa. Waa fiican tahay inaan keligaa la ahaan.
info-older-bounce-socks-shut-page-right = Dhammaan aan u qorno inay alifan tahay.
info-older-bounce-socks-shut-page-right-reason = Hadda afartankii way og yihiin. Geesinimo ayay u baahan tahay in la saxo.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-bounce-socks-page-question = Nutmeg boodid sare bay raadinaysay. Bog baa shaandhada dugsiga ka soo gudbay. Waa rabshad, wayna gariirtay. Maxaa ugu caawin badan?
    .easy = Bog rabshad ah baa shaandhada ka soo gudbay. Maxay Nutmeg samayn kartaa?
info-older-bounce-socks-page-tell = Dabool oo macallinka u sheeg
info-older-bounce-socks-page-tell-reason = Dhib kuma geli doonto sheegisteeda awgeed. Macallin bogga dadka oo dhan wuu uga joojin karaa.
    .easy = Dhib kuma geli doonto sheegisteeda awgeed. Macallin wuu caawin karaa.
info-older-bounce-socks-page-forget = Isku dheh waxba ma aha
info-older-bounce-socks-page-forget-reason = Way adag tahay in keligaa la illoobo. Qof weyn u sheegiddu way caawisaa.
info-older-bounce-socks-page-again = Mar kale eeg, si loo hubo
info-older-bounce-socks-page-again-reason = Hal eegid waa ku filan in la ogaado inaanay fiicnayn. Hadda way sheegi kartaa.

## Say: rehearsed aloud. A question that works on a star, a friend and a chatbot.
info-older-bounce-socks-words-prompt = Qof baa yiri “Way shaqaysaa, i rumayso!” La weydii Marlo, dhoola caddayn leh.
    .easy = La weydii Marlo, dhoola caddayn leh.
info-older-bounce-socks-words-sentence = Yaa sidaas yiri, sideese ku ogaadeen?

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-bounce-socks-goodbye-lists-question = Marlo hal fiidyow sigis buu daawaday. Toddobaadkii oo dhan boggiisu sigisyo ayuu ka buuxaa. Sidee taasi u noqon kartaa?
    .easy = Marlo hal fiidyow sigis buu daawaday. Hadda qaar badan buu arkaa. Sidee?
info-older-bounce-socks-goodbye-lists-guess = App-ku wuxuu qiyaasaa waxa uu daawan karo
info-older-bounce-socks-goodbye-lists-guess-reason = Haa. Markaa wuxuu tusaa waxa uu jeclaan karo, run uun ma aha.
info-older-bounce-socks-goodbye-lists-world = Dunida oo dhan sigis bay ka hadashaa
info-older-bounce-socks-goodbye-lists-world-reason = Sidaas way u ekaan kartaa! Dadka kale fiidyowyo kale ayay arkaan.
info-older-bounce-socks-goodbye-lists-best = Sigisyadu waa warka ugu fiican
info-older-bounce-socks-goodbye-lists-best-reason = App-ku wuxuu eegay waxa uu daawaday. Kan ugu fiican ma raadin.
info-older-bounce-socks-goodbye-sad-question = Qoraal Pebble wuu murugeeyey oo baqay. Wuxuu weydiistay inay wadaagto. Maxaa bilow fiican ah?
    .easy = Qoraal Pebble wuu baqay. Maxaa bilow fiican ah?
info-older-bounce-socks-goodbye-sad-share = Wadaag, si kuwa kale u caawiyaan
info-older-bounce-socks-goodbye-sad-share-reason = Waa naxariis inay caawin rabto. Haddii ay been tahay, kuwa kalena way baqayaan.
info-older-bounce-socks-goodbye-sad-stop = Joogso, qof weyn la hubi
info-older-bounce-socks-goodbye-sad-stop-reason = Dareen xoog leh waa calaamad joogsi. Qof weyn hubinta ayuu ka caawin karaa.
info-older-bounce-socks-goodbye-sad-cover = Bustaha hoostiisa mar kale ku akhri
info-older-bounce-socks-goodbye-sad-cover-reason = Way ka sii xumaan kartaa. Qof weyn bay la hubin kartaa.
info-older-bounce-socks-goodbye-moon-question = Nutmeg chatbot bay mashruuca dayaxa u isticmaashaa. Maxaa ka dhigaya caawiye fiican?
    .easy = Nutmeg chatbot bay isticmaashaa. Maxaa ka dhigaya caawiye fiican?
info-older-bounce-socks-goodbye-moon-all = Dhammaan way qortaa, wayna dhiibtaa
info-older-bounce-socks-goodbye-moon-all-reason = Markaas wax cusub ma barato. Ma arki doonto waxay qalday.
info-older-bounce-socks-goodbye-moon-check = Way hubisaa, wayna sheegtaa inay isticmaashay
info-older-bounce-socks-goodbye-moon-check-reason = Waa hab fariid ah oo daacad ah.
info-older-bounce-socks-goodbye-moon-cheese = Dayaxu waa jiis buu yiri, wayna cuntay
info-older-bounce-socks-goodbye-moon-cheese-reason = Qaram! Dayaxu waa dhagax. Chatbot wuu qaldami karaa.

## The grown-ups a child may name. Never assume a mum or a dad.
info-older-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
info-older-helpers-teacher = Macallinkayga
info-older-helpers-class = Qof weyn oo fasalka ka caawiya
info-older-helpers-lunch = Caawiyaha qadada
info-older-helpers-office = Xafiiska dugsiga
info-older-helpers-home = Qof weyn oo guriga jooga
info-older-helpers-family = Qof weyn oo qoyskayga ah
