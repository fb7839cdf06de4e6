# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-older.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-older-title = Isku dar, oo sheeg
copy-older-outcome-allows = Waan akhrin karaa waxa qofka sameeyey oggol yahay.
copy-older-outcome-reuse = Shaqada dadka kale si caddaalad ah ayaan u isticmaali karaa oo isugu dari karaa.
copy-older-outcome-credit = Waan sheegaa cidda samaysay, iyo markuu chatbot i caawiyo.
copy-older-outcome-mine = Haddii shaqadayda si aan caddaalad ahayn loo isticmaalo, waan hayaa oo sheegaa.

### First tale: the giant snore

## Story: a film needs a snore, and the cook does not know that he gave one
copy-older-giant-snore-walrus-1 = Odi iyo Hare filim ku saabsan walrus hurdo badan bay samaynayaan.
copy-older-giant-snore-walrus-1-bubble = Khuuro weyn bay u baahan tahay!
copy-older-giant-snore-walrus-2 = Qadada ka dib, kariyuhu wuu seexday. Hare wuu duubay.
copy-older-giant-snore-walrus-2-bubble = Khurr… pffff!
copy-older-giant-snore-walrus-3 = Waa khuuradii walrus ee ugu fiicnayd. Odi dhegta ayuu xoqay.
copy-older-giant-snore-walrus-3-bubble = Kariyuhu ma og yahay?

## Choice: a voice belongs to somebody too
copy-older-giant-snore-whose-snore-question = Cod qof baa leh, xitaa markuu khuuriyo. Maxay samayn karaan?
    .easy = Khuurada kariyaha ayaa leh. Maxay samayn karaan?
copy-older-giant-snore-whose-snore-nobody = Isticmaal, cidna ma ogaan doonto
copy-older-giant-snore-whose-snore-nobody-reason = Dugsiga oo dhan khuuradaas wuu yaqaan! Welina isagaa leh.
    .easy = Dugsiga oo dhan wuu yaqaan! Isagaa leh.
copy-older-giant-snore-whose-snore-ask = Kariyaha u daar, oo weydii
copy-older-giant-snore-whose-snore-ask-reason = Wuu qoslay ilaa koofidu ka dhacday. Dabadeed haa ayuu yiri.
copy-older-giant-snore-whose-snore-online = Onlayn geli, kadib weydii
copy-older-giant-snore-whose-snore-online-reason = Onlayn waa la koobiyeyn karaa. Markaas weydiintu way daahday.

## Say: the sentence is rehearsed aloud
copy-older-giant-snore-snore-please-prompt = Hare ka caawi inuu kariyaha weydiiyo. Ha qoslin haddaad karto!
copy-older-giant-snore-snore-please-sentence = Khuuradaada filimkeenna ma ku isticmaali karnaa, fadlan?

## Spot: a page on which a maker says what may be done
copy-older-giant-snore-sleepy-sea-question = Odi laxan filimka ah buu helay. Qaybahee sheega waxa uu ku samayn karo?
    .easy = Qaybahee sheega waxa Odi samayn karo?
copy-older-giant-snore-sleepy-sea-by-name = Xariiqda hoose
copy-older-giant-snore-sleepy-sea-by = Waxaa sameeyey Lumi Fern
copy-older-giant-snore-sleepy-sea-by-reason = Waxay sheegaysaa cidda laxanka samaysay. Magacaasi filimka ayuu galaa.
copy-older-giant-snore-sleepy-sea-school-name = Xeerka koowaad
copy-older-giant-snore-sleepy-sea-school = Dugsiga waa bilaash
copy-older-giant-snore-sleepy-sea-school-reason = Lumi filimada dugsiga haa ayay ku tiri.
copy-older-giant-snore-sleepy-sea-rules-name = Xeerka labaad
copy-older-giant-snore-sleepy-sea-rules = Magacayga sheeg. Ha iibin.
copy-older-giant-snore-sleepy-sea-rules-reason = Lumi waxay sheegtay sida: magaceeda ku qor, lacagna maya.
copy-older-giant-snore-sleepy-sea-drums-name = Xayaysiiska
copy-older-giant-snore-sleepy-sea-drums = Durbaanno nus qiimo ah!
copy-older-giant-snore-sleepy-sea-drums-reason = Durbaanno ayay iibin rabtaa. Laxanka waxba kama sheegto.

## Match: everybody who helped is named at the end of the film
copy-older-giant-snore-credits-question = Filimku wuxuu ku dhammaadaa liiska dadka sameeyey. Maxaa is leh? Hel kuwa is leh.
    .easy = Yaa maxay sameeyey? Hel kuwa is leh.
copy-older-giant-snore-credits-tune = Laxanka
copy-older-giant-snore-credits-tune-partner = Lumi Fern, waa bilaash
copy-older-giant-snore-credits-tune-reason = Lumi magaceeda ayay weydiisatay. Waa kan.
copy-older-giant-snore-credits-snore = Khuurada
copy-older-giant-snore-credits-snore-partner = Kariyaheenna, haa buu yiri
copy-older-giant-snore-credits-snore-reason = Magac filimka kuma rabo. Haa-diisa ayaa muhiim ahayd.
copy-older-giant-snore-credits-title = Ciwaanka “Khuuro Xeebeed”
copy-older-giant-snore-credits-title-partner = Odi, chatbot caawiyey
copy-older-giant-snore-credits-title-reason = Odi chatbot fikrado ayuu weydiiyey, mid buuna doortay. Markaa wuu sheegayaa.
copy-older-giant-snore-credits-walrus = Sawirka walrus-ka
copy-older-giant-snore-credits-walrus-partner = Bram, warqad iyo qalin
copy-older-giant-snore-credits-walrus-reason = Bram ayaa sawiray. Mahadsanid waa wixii ugu yaraa!

## Chat: somebody says that the film is theirs: keep it, tell, an adult helps
copy-older-giant-snore-clip-king-question = Filimku bogga fasalka ayuu ku jiraa. Dabadeed tani way soo baxday. Maxuu Odi samayn karaa?
    .easy = Kani waa filimka Odi. Maxuu samayn karaa?
copy-older-giant-snore-clip-king-place = Bog fiidyow carruureed
copy-older-giant-snore-clip-king-odi = Odi
copy-older-giant-snore-clip-king-king = Boqor Fiidyow
copy-older-giant-snore-clip-king-hare = Hare
copy-older-giant-snore-clip-king-mine-1 = Filimkayga cusub eeg: Khuuro Xeebeed!
copy-older-giant-snore-clip-king-mine-2 = Keligay ayaan sameeyey.
copy-older-giant-snore-clip-king-mine-fake = Been-abuur baad tahay!
copy-older-giant-snore-clip-king-mine-fake-reason = Wuu xanaaqi karaa, waana caadi. Laakiin dagaal xaqiiqada wuu qariyaa.
copy-older-giant-snore-clip-king-mine-keep = Bogga sawir ka hay
copy-older-giant-snore-clip-king-mine-keep-reason = Hadda wuu tusi karaa waxa halkaas yiil, xitaa haddii uu baxo.
copy-older-giant-snore-clip-king-mine-proud = Iska daa. Way jecel yihiin!
copy-older-giant-snore-clip-king-mine-proud-reason = Jacaylku waa fiican yahay. Laakiin waa shaqadooda, iyagaana go’aanka leh.
copy-older-giant-snore-clip-king-kept-1 = Waa walrus-keennii! Hadda maxaa xiga?
copy-older-giant-snore-clip-king-kept-tell = Mole u sheeg, oo tus
copy-older-giant-snore-clip-king-kept-tell-reason = Mole wuu yaqaan sida bog loo weydiiyo inuu ka saaro.
copy-older-giant-snore-clip-king-kept-argue = Boqor, caddee inaad samaysay!
copy-older-giant-snore-clip-king-kept-argue-reason = Maalmo bay socon kartaa. Qof weyn ayaa dhakhso u gaara.
copy-older-giant-snore-clip-king-kept-quit = Filim dambe ha samayn
copy-older-giant-snore-clip-king-kept-quit-reason = Taasi khasaare bay noqon lahayd! Qof weyn ayaa xallinta caawin kara.
copy-older-giant-snore-clip-king-down-1 = Mole bogga ayuu u qoray. Way baxday!
copy-older-giant-snore-clip-king-down-block = Mole ayaa xannibidda caawiya
copy-older-giant-snore-clip-king-down-block-reason = Hay, sheeg, dabadeed caawimo ku xannib. Waa kala horreyn fiican.
copy-older-giant-snore-clip-king-down-names = Fiican! Marka xigta magacyadeenna ku qor muuqaal kasta.
copy-older-giant-snore-clip-king-down-names-reason = Magacyo fasal ama kuwo la alifay baa ku filan. Magacyada dhabta ahi waa gaar.
copy-older-giant-snore-clip-king-down-king = Boqor, waan ku qabannay!
copy-older-giant-snore-clip-king-down-king-reason = Way ku jiidanaysaa. Laakiin hadda way dhammaatay, waana fiican tahay.

## Exit, first question: what a maker does not allow
copy-older-giant-snore-no-change-question = Sawir baa yiri: waa bilaash, laakiin ha beddelin. Bram koofi ayuu ku dari rabaa. Maxaa caddaalad ah?
    .easy = Sawir baa yiri: ha beddelin. Bram koofi ayuu ku dari rabaa. Maxaa caddaalad ah?
copy-older-giant-snore-no-change-hat = Koofi aad u yar ku dar
copy-older-giant-snore-no-change-hat-reason = Beddelid yar weli waa beddelid. Qofkii sameeyey maya ayuu yiri.
copy-older-giant-snore-no-change-other = Sidiisa u isticmaal, ama mid kale dooro
copy-older-giant-snore-no-change-other-reason = Waa waxa qofkii sameeyey oggol yahay.
copy-older-giant-snore-no-change-quiet = Koofi ku dar oo aamus
copy-older-giant-snore-no-change-quiet-reason = Qofkii sameeyey beddelid maya ayuu yiri. Aamusku haa kama dhigo.

## Exit, second question: people in a film have a say
copy-older-giant-snore-choir-question = Wren kooxda heesta ayay duubtay. Bog furan bay gelin rabtaa. Maxaa hore?
    .easy = Wren kooxda heesta ayay duubtay. Maxaa hore?
copy-older-giant-snore-choir-ask = Weydii heesayaasha iyo macallin
copy-older-giant-snore-choir-ask-reason = Haa ama maya way ku dhihi karaan in la arko. Macallin xeerarka wuu yaqaan.
copy-older-giant-snore-choir-song = Ogow inay si fiican u heeseen
copy-older-giant-snore-choir-song-reason = Fiican ama maya, wejiyadooda iyo codadkooda iyagaa leh.
copy-older-giant-snore-choir-post = Geli oo arag
copy-older-giant-snore-choir-post-reason = Markaas waa la koobiyeyn karaa. Marka hore weydii, inta ay fududahay.

## Exit, third question: a chatbot helped
copy-older-giant-snore-story-question = Chatbot fikrad sheeko ayuu Hare siiyey. Hare ayaa qoray. Maxuu Hare hoosta ka qori karaa?
    .easy = Chatbot fikrad buu bixiyey. Hare sheekada ayuu qoray. Maxuu hoosta ka qori karaa?
copy-older-giant-snore-story-bot = Chatbot baa qoray
copy-older-giant-snore-story-bot-reason = Hare ayaa qoray! Chatbot fikrad buu bixiyey.
copy-older-giant-snore-story-alone = Hare ayaa qoray, caawimo la’aan
copy-older-giant-snore-story-alone-reason = Waa shaqo fiican. Waa caddaalad in la sheego in chatbot caawiyey.
copy-older-giant-snore-story-both = Hare, fikrad chatbot ka timid
copy-older-giant-snore-story-both-reason = Waa caddaalad, waana u cad tahay qof kasta oo akhriya.

### Second tale: the moon sheep

## Story: Nutmeg’s game is mixed into a new one that does not name her
copy-older-moon-sheep-custard-1 = Nutmeg ciyaar bay koodh u qortay. Ido baa dayaxa ka booda oo kastar ku dhaca.
    .easy = Nutmeg ciyaar bay samaysay. Ido baa dayaxa ka booda, kastarna ku dhaca.
copy-older-moon-sheep-custard-1-bubble = Baa… shalaq!
copy-older-moon-sheep-custard-2 = Rocket mid cusub buu ka sameeyey. Hadda iduhu kabo taayir leh ayay leeyihiin.
copy-older-moon-sheep-custard-2-bubble = Ciyaartaydii ugu fiicnayd!
copy-older-moon-sheep-custard-3 = Fasalka oo dhan way ciyaaraan. Ma sheegayso cidda idaha samaysay.

## Feel: no answer is wrong
copy-older-moon-sheep-my-sheep-bubble = Waa idahaygii!
copy-older-moon-sheep-my-sheep-question = Rocket idaheeda wuu jecel yahay, dhibna ma rabo. Sidee Nutmeg dareemi kartaa?
copy-older-moon-sheep-my-sheep-says = Way farxi kartaa oo isku mar xanaaqi kartaa. Labaduba waa caadi, wayna sheegi kartaa.

## Say: the sentence is rehearsed aloud
copy-older-moon-sheep-your-sheep-prompt = Rocket wuu xumaaday, wuuna saxi rabaa. Ka caawi inuu yiraahdo.
copy-older-moon-sheep-your-sheep-sentence = Idahaaga ayaan isticmaalay. Ma hayn karaa, magacaaga oo ku qoran?

## Sort: a mix is new and names its makers
copy-older-moon-sheep-mix-or-copy-question = Isku dar caddaalad ah waa cusub yahay, wuuna sheegaa cidda inta kale samaysay. Kee waa kee?
    .easy = Kuwee isku dar caddaalad ah?
copy-older-moon-sheep-mix-or-copy-mix = Isku dar fiican
copy-older-moon-sheep-mix-or-copy-copy = Koobi uun
copy-older-moon-sheep-mix-or-copy-level = Lix heer cusub, iyo magaca Nutmeg
copy-older-moon-sheep-mix-or-copy-level-reason = Shaqo cusub buu leeyahay, wuuna magacaabay.
copy-older-moon-sheep-mix-or-copy-title = Isla ciyaarta, ciwaan cusub
copy-older-moon-sheep-mix-or-copy-title-reason = Dhammaan waa shaqada Nutmeg. Ciwaan cusub kuma filna.
copy-older-moon-sheep-mix-or-copy-tune = Laxan bilaash ah, garaac cusub
copy-older-moon-sheep-mix-or-copy-tune-reason = Qofkii sameeyey isku darka haa buu yiri. Magacow, dabadeed bilow.
copy-older-moon-sheep-mix-or-copy-photo = Sawir shaandho leh, magac la’aan
copy-older-moon-sheep-mix-or-copy-photo-reason = Shaandho waa hal taabasho. Qof kale ayaa sawirka qaaday.
copy-older-moon-sheep-mix-or-copy-poem = Gabaygaaga, mid Tilda ka dib
copy-older-moon-sheep-mix-or-copy-poem-reason = Erayadu waa cusub yihiin, waxayna sheegaan halka fikraddu ka timid.
copy-older-moon-sheep-mix-or-copy-homework = Shaqo-guri saaxiib, hal eray cusub
copy-older-moon-sheep-mix-or-copy-homework-reason = Waa shaqada saaxiibka. Caawimo weydii si aad taada u samayso!

## Search: words that find a sound with its maker’s yes
copy-older-moon-sheep-splat-question = Rocket dhawaaq shalaq ah oo kastar ah buu u baahan yahay. Dooro erayo raadin ah.
copy-older-moon-sheep-splat-splat = shalaq
copy-older-moon-sheep-splat-splat-reason = Waxay sheegaysaa dhawaaqa uu u baahan yahay.
copy-older-moon-sheep-splat-custard = macaan
copy-older-moon-sheep-splat-custard-reason = Waa yahay! Laakiin macmacaan bay heshaa, dhawaaq ma hesho.
copy-older-moon-sheep-splat-sound = dhawaaq
copy-older-moon-sheep-splat-sound-reason = Waxay sheegaysaa inuu dhawaaq rabo, sawir maya.
copy-older-moon-sheep-splat-free = bilaash ah
copy-older-moon-sheep-splat-free-reason = Waxay heshaa dad isku darka haa ku yiri.
copy-older-moon-sheep-splat-best = ugu fiican
copy-older-moon-sheep-splat-best-reason = Qof kasta sidaas buu yiraahdaa. Wax badan ma caawiso.
copy-older-moon-sheep-splat-asked = Shalaqee Rocket ciyaartiisa ku isticmaali karaa?
copy-older-moon-sheep-splat-shop = Boqol shalaq
copy-older-moon-sheep-splat-shop-from = Dukaan Dhawaaq
copy-older-moon-sheep-splat-shop-text = Hadda iibso, shan gini uun!
copy-older-moon-sheep-splat-shop-reason = Waa xayaysiis. Wax buu iibin rabaa.
copy-older-moon-sheep-splat-listen = Shalaqa Weyn
copy-older-moon-sheep-splat-listen-from = Pudding Films
copy-older-moon-sheep-splat-listen-text = Halkan ku raaxayso. Fadlan ha koobiyeyn.
copy-older-moon-sheep-splat-listen-reason = Qofkii sameeyey wuxuu yiri: dhegayso, laakiin ha koobiyeyn.
copy-older-moon-sheep-splat-box = Shalaq, bulux iyo dhac
copy-older-moon-sheep-splat-box-from = Splat Box
copy-older-moon-sheep-splat-box-text = Isku dar waa bilaash. Splat Box ciyaartaada ku magacow.
copy-older-moon-sheep-splat-box-reason = Splat Box haa ayuu yiri, wuuna sheegay sida.

## Build: a page about the game that names all and gives nothing private away
copy-older-moon-sheep-about-question = Chatbot koodhka ayuu ka caawiyey. Rocket ka caawi buuxinta.
copy-older-moon-sheep-about-by = Sameeyey
copy-older-moon-sheep-about-by-real = Magaca Rocket oo dhan iyo dugsiga
copy-older-moon-sheep-about-by-real-reason = Bogga dhammaan way akhrin karaan. Magaca iyo dugsigu waa gaar.
copy-older-moon-sheep-about-by-rocket = Rocket 9, iyo idaha Nutmeg
copy-older-moon-sheep-about-by-rocket-reason = Labada qof waa la magacaabay, magacyo ciyaarta loo alifay.
copy-older-moon-sheep-about-by-me = Aniga uun
copy-older-moon-sheep-about-by-me-reason = Kabaha taayirka isagaa leh. Idaha Nutmeg ayaa leh.
copy-older-moon-sheep-about-sound = Dhawaaq
copy-older-moon-sheep-about-sound-box = Shalaqa Splat Box
copy-older-moon-sheep-about-sound-box-reason = Splat Box sidaas ayuu weydiistay.
copy-older-moon-sheep-about-sound-found = Onlayn helay
copy-older-moon-sheep-about-sound-found-reason = Onlayn waa meel. Splat Box ayaa sameeyey.
copy-older-moon-sheep-about-help = Yaa caawiyey
copy-older-moon-sheep-about-help-none = Cidna
copy-older-moon-sheep-about-help-none-reason = Chatbot koodhkiisa qalad buu ka helay. Waa caddaalad in la sheego.
copy-older-moon-sheep-about-help-bot = Chatbot, koodhka
copy-older-moon-sheep-about-help-bot-reason = Waa daacad. Hadda dadku way og yihiin sida loo sameeyey.
copy-older-moon-sheep-about-done = Labaduba way raalli yihiin. Ciyaartooda xigta sac baa iskuutar saaran!

## Chat: somebody sells their game: keep it, tell, an adult helps
copy-older-moon-sheep-for-sale-question = Dabadeed Rocket tan buu bogga koodhka ku arkay. Maxuu samayn karaa?
copy-older-moon-sheep-for-sale-place = Bog koodh carruureed
copy-older-moon-sheep-for-sale-rocket = Rocket
copy-older-moon-sheep-for-sale-gold = Gold Hoof
copy-older-moon-sheep-for-sale-waffle = Nutmeg
copy-older-moon-sheep-for-sale-sale-1 = Iibso Idaha Dayaxa! Shan lacag.
copy-older-moon-sheep-for-sale-sale-buy = Mid baan rabaa!
copy-older-moon-sheep-for-sale-sale-buy-reason = Ha ha, waa ciyaartiisii! Laakiin ciyaartoy kale way iibsan karaan.
copy-older-moon-sheep-for-sale-sale-keep = Bogga sawir ka hay
copy-older-moon-sheep-for-sale-sale-keep-reason = Hadda way tusi karaan waxa halkaas yiil, xitaa haddii uu baxo.
copy-older-moon-sheep-for-sale-sale-rude = Koodh ma qori kartid!
copy-older-moon-sheep-for-sale-sale-rude-reason = Wuu xanaaqi karaa, waana caadi. Laakiin dagaal xaqiiqada wuu qariyaa.
copy-older-moon-sheep-for-sale-kept-1 = Cidna nama weydiin!
copy-older-moon-sheep-for-sale-kept-2 = Dhakhso, waa maalintii u dambaysay!
copy-older-moon-sheep-for-sale-kept-tell = Macallinkeenna tus
copy-older-moon-sheep-for-sale-kept-tell-reason = Macallin bogga wuu weydiisan karaa inuu ka saaro. Dabadeed way wada xannibaan.
copy-older-moon-sheep-for-sale-kept-fight = Taadana waan iibinaynaa!
copy-older-moon-sheep-for-sale-kept-fight-reason = Markaas laba ciyaarood baa haa la’aan la iibiyaa. Qof weyn ayaa caawin kara.
copy-older-moon-sheep-for-sale-kept-leave = Ciyaarteenna bogga ka saar
copy-older-moon-sheep-for-sale-kept-leave-reason = Iyagaa sameeyey, markaa way joogi kartaa. Marka hore qof weyn bay u sheegaan.

## Exit, first question: what a maker allows
copy-older-moon-sheep-listen-question = Hees baa tiri: wadaagid waa bilaash, iibin maya. Maxay Nutmeg samayn kartaa?
    .easy = Hees baa tiri: waad wadaagi kartaa, ha iibin. Maxay Nutmeg samayn kartaa?
copy-older-moon-sheep-listen-fair = Bandhigga ku shid, sheegna cidda leh
copy-older-moon-sheep-listen-fair-reason = Waa wadaagid, qofkii sameeyeyna waa la magacaabay.
copy-older-moon-sheep-listen-disc = Bandhigga dugsiga ku iibi
copy-older-moon-sheep-listen-disc-reason = Qofkii sameeyey iibin maya ayuu yiri, xitaa sabab fiican.
copy-older-moon-sheep-listen-own = Dheh waa tayda
copy-older-moon-sheep-listen-own-reason = Wadaagiddu waa bilaash. Weli qof baa sameeyey.

## Exit, second question: asking, even in a family
copy-older-moon-sheep-cousin-question = Ina-adeerka Rocket sawirro qosol leh buu sameeyaa. Rocket mid ciyaartiisa ayuu u rabaa. Maxaa caddaalad ah?
    .easy = Rocket sawirka ina-adeerkii ciyaartiisa ayuu u rabaa. Maxaa caddaalad ah?
copy-older-moon-sheep-cousin-family = Mid qaado, waa qoys
copy-older-moon-sheep-cousin-family-reason = Ina-adeer haa ama maya wuu dhihi karaa, sida qof kasta oo wax sameeya.
copy-older-moon-sheep-cousin-trace = Mid dul mari, si uu kiisa u noqdo
copy-older-moon-sheep-cousin-trace-reason = Xariiq la dul maray weli waa fikradda ina-adeerka. Marka hore weydii.
copy-older-moon-sheep-cousin-ask = Weydii, magaca ina-adeerka ku qor
copy-older-moon-sheep-cousin-ask-reason = Ina-adeero badan haa ayay yiraahdaan. Qaar mid cusub bay kuu sawiraan!

## Exit, third question: when own work is used without a yes
copy-older-moon-sheep-poem-page-question = Gabayga Nutmeg bog buu magac kale ku yaal. Maxay marka hore samayn kartaa?
    .easy = Qof baa yiri gabayga Nutmeg waa kayga. Maxay marka hore samayn kartaa?
copy-older-moon-sheep-poem-page-comment = Hadal xun hoosta ka qor
copy-older-moon-sheep-poem-page-comment-reason = Ilbiriqsi bay fiicnaan kartaa. Dabadeed dhib kale ayay keentaa.
copy-older-moon-sheep-poem-page-keep = Hay, oo qof weyn u sheeg
copy-older-moon-sheep-poem-page-keep-reason = Qof weyn bogga wuu weydiin karaa inuu saxo.
copy-older-moon-sheep-poem-page-stop = Gabayada jooji
copy-older-moon-sheep-poem-page-stop-reason = Fadlan ha yeelin! Qof weyn ayaa xallinta caawin kara.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-older-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
copy-older-helpers-teacher = Macallinkayga
copy-older-helpers-class = Qof weyn oo fasalka ka caawiya
copy-older-helpers-lunch = Caawiyaha qadada
copy-older-helpers-office = Xafiiska dugsiga
copy-older-helpers-home = Qof weyn oo guriga jooga
copy-older-helpers-family = Qof weyn oo qoyskayga ah
