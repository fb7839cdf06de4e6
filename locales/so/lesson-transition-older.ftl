# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-older.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-older-title = Bas cusub, telefoon cusub, isla aniga
transition-older-outcome-phone = Telefoon cusub qof weyn ayaan la dejiyaa.
transition-older-outcome-chat = Waan aqaan waxa la sameeyo marka sheeko xumaato.
transition-older-outcome-way = Xogtayda iyo jidkayga waan ilaashadaa.
transition-older-outcome-help = Waan aqaan cidda dugsiga xiga igu caawin karta.

## Story: a first message goes a bit wrong. The phone changes Marlo to Marmalade.
transition-older-marmalade-phone-1 = Marlo dugsiga xiga ayuu bilaabay. Kaar bas iyo telefoon buu haystaa.
    .easy = Marlo dugsi cusub iyo telefoon cusub buu haystaa.
transition-older-marmalade-phone-2 = Sheekada fasalka ayuu ku biiray. Telefoonku magaciisa ayuu beddelay intaanu eegin.
transition-older-marmalade-phone-2-bubble = Salaan dhammaan, waxaan ahay Marmalade!
transition-older-marmalade-phone-3 = Maalinta xigta, xitaa darawalka basku sidaas buu yiri. Waa inuu qoslo.
transition-older-marmalade-phone-3-bubble = Subax wanaagsan, Marmalade!

## Build: the switches of a new phone, set with an adult
transition-older-marmalade-switches-question = Marlo iyo qof weyn telefoonka ayay dejinayaan. Ka caawi.
transition-older-marmalade-switches-place = Yaa arki kara halkaan joogo?
transition-older-marmalade-switches-place-all = Dadka oo dhan
transition-older-marmalade-switches-place-all-reason = Markaas dad aanu aqoon ayaa jidkiisa dugsiga arki kara.
transition-older-marmalade-switches-place-home = Waaweynka guriga
transition-older-marmalade-switches-place-home-reason = Way heli karaan. Cid kale ma heli karto.
transition-older-marmalade-switches-groups = Yaa koox igu dari kara?
transition-older-marmalade-switches-groups-known = Dadkaan aqaan
transition-older-marmalade-switches-groups-known-reason = Weli wuu weydiin karaa inuu ku biiro kuwa uu rabo.
transition-older-marmalade-switches-groups-any = Qof kasta
transition-older-marmalade-switches-groups-any-reason = Markaas dad aanu aqoon ayuu dhex geli karaa.
transition-older-marmalade-switches-lock = Maxaa telefoonka fura?
transition-older-marmalade-switches-lock-easy = 1234
transition-older-marmalade-switches-lock-easy-reason = Baska barkiis ayaa taas qiyaasi lahaa.
transition-older-marmalade-switches-lock-long = Lambar dheer
transition-older-marmalade-switches-lock-long-reason = Marlo iyo qof weyn oo guriga jooga uun baa yaqaan.
transition-older-marmalade-switches-night = Xaggee buu seexdaa?
transition-older-marmalade-switches-night-pillow = Sariirta
transition-older-marmalade-switches-night-pillow-reason = Habeenkii oo dhan wuu gariiraa. Marlo iyo barkintu nasasho ayay u baahan yihiin.
transition-older-marmalade-switches-night-kitchen = Jikada
transition-older-marmalade-switches-night-kitchen-reason = Halkaas ayuu ku buuxsamaa, Marlo-na sariirtiisa.
transition-older-marmalade-switches-done = Si fiican. Telefoonku waa diyaar, Marmalade-na waa diyaar.

## Chat: a list of addresses, then a joke at somebody’s cost
transition-older-marmalade-class-chat-question = Maxuu Marlo samayn karaa?
transition-older-marmalade-class-chat-place = Fasalka 7M
transition-older-marmalade-class-chat-marlo = Marlo
transition-older-marmalade-class-chat-biscuit = Crumpet
transition-older-marmalade-class-chat-tumble = Tumble
transition-older-marmalade-class-chat-list-1 = Liis cusub! Lambarkaaga iyo waddadaada ku dar.
transition-older-marmalade-class-chat-list-add = Kaygu waa 14 Mill Lane
transition-older-marmalade-class-chat-list-add-reason = Soddon qof ayaa hadda haysta, iyo cid kasta oo ay tusaan.
transition-older-marmalade-class-chat-list-no = Kayga ma bixiyo. Fasalka aan ku kulanno!
transition-older-marmalade-class-chat-list-no-reason = Way cad tahay waana saaxiibtinimo. Wax kale looma baahna.
transition-older-marmalade-class-chat-list-part = Waddadayda uun baan ku darayaa
transition-older-marmalade-class-chat-list-part-reason = Waddo waa tilmaan weyn. Gaar bay ahaan kartaa.
transition-older-marmalade-class-chat-drawing-1 = Sawirka Tumble eeg! Ha ha.
transition-older-marmalade-class-chat-drawing-2 = Sii gudbiya, dhammaantiin.
transition-older-marmalade-class-chat-drawing-pass = Ha ha, haye
transition-older-marmalade-class-chat-drawing-pass-reason = Waa hal taabasho uun. Tumble waxay ula ekaan kartaa dad badan.
transition-older-marmalade-class-chat-drawing-keep = Hay si aad u tusto, ha gudbin
transition-older-marmalade-class-chat-drawing-keep-reason = Marlo ayay ku joogsatay. Wuuna tusi karaa waxa la yiri.
transition-older-marmalade-class-chat-drawing-quiet = Dhinac eeg
transition-older-marmalade-class-chat-drawing-quiet-reason = Way fududahay. Laakiin markaas Tumble keligiis buu la yahay.
transition-older-marmalade-class-chat-baby-1 = Kaalay, Marmalade. Waa kaftan!
transition-older-marmalade-class-chat-baby-back = Adiguba ma sawiri kartid
transition-older-marmalade-class-chat-baby-back-reason = Taasi laba qof bay dhaawacdaa. Uma baahna inuu jawaabo.
transition-older-marmalade-class-chat-baby-tell = Macallinka fasalka u sheeg
transition-older-marmalade-class-chat-baby-tell-reason = Macallinku wuu ku faraxsan yahay sheegiddiisa, fasalkana wuu la hadli doonaa.
transition-older-marmalade-class-chat-bus-1 = Salaan. Ma wada aragteen?
transition-older-marmalade-class-chat-bus-sit = Haa, waana sheegay. Baska ma ila fadhiisanaysaa?
transition-older-marmalade-class-chat-bus-sit-reason = Tumble kursi buu u hayaa. Dhalo marmalade ah bay sawiraan.
transition-older-marmalade-class-chat-bus-nothing = Ha jawaabin
transition-older-marmalade-class-chat-bus-nothing-reason = Eray naxariis leh hadda wax badan buu caawin karaa.

## Choice: what a photo tells; two answers are good
transition-older-marmalade-bus-photo-question = Sawirka baska ee Marlo wuxuu tusayaa astaantiisa, boosteejadiisa iyo saaxiib. Wuu soo gelin rabaa. Maxuu samayn karaa?
    .easy = Sawirka Marlo astaanta iyo boosteejada ayuu tusayaa. Maxuu samayn karaa?
transition-older-marmalade-bus-photo-names = Soo geli, magac la’aan
transition-older-marmalade-bus-photo-names-reason = Astaanta iyo boosteejadu weli waxay tusaan halka uu maalin walba joogo.
transition-older-marmalade-bus-photo-home = Dadka waaweyn ee guriga tus
transition-older-marmalade-bus-photo-home-reason = Way jecel yihiin. Dadka uu yaqaan ayuu la joogaa.
transition-older-marmalade-bus-photo-sky = Qof weyn weydii mid cirka uun leh
transition-older-marmalade-bus-photo-sky-reason = Cirku dhammaan waa u isku mid. Waxba ma sheego.

## Match: who helps there
transition-older-marmalade-helpers-question = Yaa dugsiga xiga maxay ka caawiya?
transition-older-marmalade-helpers-chat = Sheeko xun
transition-older-marmalade-helpers-chat-partner = Macallinka fasalkayga
transition-older-marmalade-helpers-chat-reason = Macallimiintu fasalkooda way ilaaliyaan, baska iyo sheekadana.
transition-older-marmalade-helpers-lost = Telefoon ama kaar lumay
transition-older-marmalade-helpers-lost-partner = Xafiiska dugsiga
transition-older-marmalade-helpers-lost-reason = Wixii lumay halkaas bay tagaan. Arday cusub oo badanna sidaas oo kale!
transition-older-marmalade-helpers-worry = Walwal dhihiddiisu adag tahay
transition-older-marmalade-helpers-worry-partner = Kalkaalisada dugsiga
transition-older-marmalade-helpers-worry-reason = Wakhti lagu hadlo iyo qol deggan ayaa jira.
transition-older-marmalade-helpers-night = Fariin cabsi leh, fasaxa
transition-older-marmalade-helpers-night-partner = Qof weyn oo guriga, ama khad caawimo
transition-older-marmalade-helpers-night-reason = Qof baa maalin kasta dhegaysan kara.

## Say: the sentence is rehearsed aloud
transition-older-marmalade-new-prompt = Maalinta koowaad waxaa fiican in erayadu diyaar yihiin. Dheh.
transition-older-marmalade-new-sentence = Waan ku cusbahay, caawimo ayaan u baahanahay, fadlan.

## Exit
transition-older-marmalade-end-setup-question = App cusub ayaa rabta inay maalintii oo dhan ogaato halka Marlo joogo. Maxuu samayn karaa?
    .easy = App ayaa rabta inay ogaato halka Marlo joogo. Maxuu samayn karaa?
transition-older-marmalade-end-setup-on = Shid, si loo tijaabiyo
transition-older-marmalade-end-setup-on-reason = Isla markiiba way wadaagtaa. Marka hore qof weyn buu weydiin karaa.
transition-older-marmalade-end-setup-off = Ha shidin, qof weyn weydii
transition-older-marmalade-end-setup-off-reason = Waxay eegaan waxa app-ku u baahan yahay, iyo waxa uu uun rabo.
transition-older-marmalade-end-setup-week = Toddobaad tijaabi
transition-older-marmalade-end-setup-week-reason = Toddobaad gudihiis jidkiisa oo dhan wuu bartaa.
transition-older-marmalade-end-friend-question = Sheekada qof baa lagu qoslayaa. Qorshahee ugu caawin badan?
transition-older-marmalade-end-friend-keep = Hay, sheeg, oo u naxariiso
transition-older-marmalade-end-friend-keep-reason = Macallinku wuu caawin karaa, cidna keligeed ma aha.
transition-older-marmalade-end-friend-leave = Sheekada ka bax oo aamus
transition-older-marmalade-end-friend-leave-reason = Bixiddu waa hagaag. Sheegistu ka sii badan bay caawisaa.
transition-older-marmalade-end-friend-back = Qof kale ku qosol
transition-older-marmalade-end-friend-back-reason = Markaas hal qof oo kale ayaa dhaawacma.
transition-older-marmalade-end-stop-question = Ciyaaryahan baa weydiiyey baska Marlo raaco. Maxuu dhihi karaa?
transition-older-marmalade-end-stop-number = Lambarka uun
transition-older-marmalade-end-stop-number-reason = Lambar wuxuu tusaa halkuu maalintii laba jeer joogo.
transition-older-marmalade-end-stop-private = “Taas ma sheego”, dabadeed wuu sheegaa
transition-older-marmalade-end-stop-private-reason = Waa edeb waana cad tahay. Qof weyn ayaa arki kara waxa socda.

## Story: a ring tone in assembly. The first bubble is the phone’s, the second the head’s.
transition-older-cow-moo-1 = Pebble telefoonkii hore ee ayeeyadeed ayay dugsiga xiga u heshay. Dhawaaqa ayay illowday.
    .easy = Pebble telefoonkii hore ee ayeeyadeed ayay heshay.
transition-older-cow-moo-2 = Kulankii koowaad ee dugsiga ayuu ka dhawaaqay. Waa sac.
transition-older-cow-moo-2-bubble = Muu, muu, muu!
transition-older-cow-moo-3 = Hoolka oo dhan muu ayuu ku jawaabay. Xitaa maamuluhu, wax yar.
transition-older-cow-moo-3-bubble = Yaa sac hoolka soo geliyey?

## Sort: what a child settles alone and what with an adult
transition-older-cow-settle-question = Maxay Pebble keligeed go’aansan kartaa? Maxaase qof weyn u baahan?
    .easy = Maxay Pebble keligeed dooran kartaa?
transition-older-cow-settle-alone = Pebble
transition-older-cow-settle-team = Qof weyn
transition-older-cow-settle-tone = Dhawaaq cusub
transition-older-cow-settle-tone-reason = Waa doorashadeeda! Roob teendho ku da’aya ayay dooratay.
transition-older-cow-settle-place = Cidda arki karta halkay joogto
transition-older-cow-settle-place-reason = Jidkeeda dugsiga ayay tusaysaa. Qof weyn dejinta wuu ka caawiyaa.
transition-older-cow-settle-picture = Sawirka hore
transition-older-cow-settle-picture-reason = Sac, dabcan. Wax gaar ah ma tuso.
transition-older-cow-settle-buy = Wax ka iibsi app
transition-older-cow-settle-buy-reason = Lacagtu app degdeg bay ugu baxdaa. Qof weyn xiridda wuu ka caawiyaa.
transition-older-cow-settle-add = Cidda koox ku dari karta
transition-older-cow-settle-add-reason = Dadka ay taqaan ku deji. Qof weyn ayaa tusi kara sida.

## Spot: a trick that asks for private facts
transition-older-cow-bus-pass-question = Fariin bas ku saabsan baa soo dhacday. Maxaa muujiya inay khiyaano tahay?
transition-older-cow-bus-pass-sender-name = Diraha
transition-older-cow-bus-pass-sender = Kooxda Kaarka Baska 99
transition-older-cow-bus-pass-sender-reason = Kaarkeeda basku dugsiga ayuu ka yimid, kooxdan maya.
transition-older-cow-bus-pass-hello-name = Salaanta
transition-older-cow-bus-pass-hello = Ku saabsan kaarkaaga baska
transition-older-cow-bus-pass-hello-reason = Fariimo dhab ah oo badan sidaas bay ku bilaabmaan.
transition-older-cow-bus-pass-hurry-name = Erayada
transition-older-cow-bus-pass-hurry = Kaarkaagu toban daqiiqo ayuu joogsan!
transition-older-cow-bus-pass-hurry-reason = Way degdejisaa, si aanay u joogsan oo u weydiin.
transition-older-cow-bus-pass-facts-name = Badhanka
transition-older-cow-bus-pass-facts = Taabo oo gurigaaga qor
transition-older-cow-bus-pass-facts-reason = Waa gaar. Koox bas oo dhab ah sidan ma weydiiso.

## Chat: late at night, somebody nobody knows puts the group under pressure
transition-older-cow-late-chat-question = Maxay Pebble samayn kartaa?
transition-older-cow-late-chat-place = Fasalka 7
transition-older-cow-late-chat-pebble = Pebble
transition-older-cow-late-chat-ziggy = Ziggy
transition-older-cow-late-chat-crew = Qof cusub
transition-older-cow-late-chat-late-1 = Waa tobanka habeenkii. Yaa soo jeeda?
transition-older-cow-late-chat-late-2 = Dhammaan sawir dira, haddii kale waad baxaysaan!
transition-older-cow-late-chat-late-send = Haye, mid degdeg ah
transition-older-cow-late-chat-late-send-reason = Sawir waa la koobiyeyn karaa oo la gudbin karaa. Maya way dhihi kartaa.
transition-older-cow-late-chat-late-no = Sawir ma dirayo. Habeen wanaagsan!
transition-older-cow-late-chat-late-no-reason = Maya ayay tiri oo seexatay. Waa xoog.
transition-older-cow-late-chat-late-up = Waan soo jeedaa, sawirse maya
transition-older-cow-late-chat-late-up-reason = Maya waa fiican tahay. Hurduna way fiican tahay: sheekadu way sugi kartaa.
transition-older-cow-late-chat-next-1 = Pebble waa ilmo yar. Waa ka baxaysaa!
transition-older-cow-late-chat-next-2 = Taasi naxariis ma aha.
transition-older-cow-late-chat-next-baby = Ilmo yar baad tahay!
transition-older-cow-late-chat-next-baby-reason = Jawaabtu way sii waddaa.
transition-older-cow-late-chat-next-keep = Hay si aad u tusto
transition-older-cow-late-chat-next-keep-reason = Hadda way tusi kartaa waxa la yiri.
transition-older-cow-late-chat-who-1 = Midkeen ma yaqaan qofkan?
transition-older-cow-late-chat-who-tell = Ayeeyadeed u sheeg, dabadeed macallin
transition-older-cow-late-chat-who-tell-reason = Way ku faraxsan yihiin sheegiddeeda. Eed kuma laha.
transition-older-cow-late-chat-who-find = Aan ogaanno cidda ay tahay
transition-older-cow-late-chat-who-find-reason = Taasi waa shaqada dadka waaweyn. Pebble mid bay u sheegi kartaa.
transition-older-cow-late-chat-calm-1 = Haye? Ilmayaal?
transition-older-cow-late-chat-calm-block = Ayeeyadeed la xannib
transition-older-cow-late-chat-calm-block-reason = Marka hore hay, dabadeed sheeg, dabadeed caawimo ku xannib. Macallinku fasalka intiisa kale wuu caawiyaa.
transition-older-cow-late-chat-calm-bye = Ha ha! Waan kaa sheegay.
transition-older-cow-late-chat-calm-bye-reason = Jawaab looma baahna. Ayeeyadeed ayaa xannibidda caawin karta.

## Choice: bullying on the way to school; two answers are good
transition-older-cow-grab-question = Maalin walba baska, qof baa telefoonkeeda ka qaada. Muu! Pebble qosolka way joojisay. Yaa caawin kara?
    .easy = Baska, qof baa maalin walba telefoonkeeda ka qaada. Yaa caawin kara?
transition-older-cow-grab-none = Cidna, bas dugsi ma aha
transition-older-cow-grab-none-reason = Dugsiyadu baskana dan bay ka leeyihiin. Way sheegi kartaa.
transition-older-cow-grab-tutor = Macallinka fasalkeeda
transition-older-cow-grab-tutor-reason = Macallinku wuu dhegaystaa, dugsigana wuu kala shaqeeyaa.
transition-older-cow-grab-driver = Darawalka, dabadeed qof weyn oo guriga
transition-older-cow-grab-driver-reason = Darawalku isla markiiba wuu caawin karaa, qof weynna dabadeed.

## Say: the sentence is rehearsed aloud
transition-older-cow-bus-prompt = Macallinka Pebble wuu la fadhiistay. Ka caawi inay tiraahdo.
transition-older-cow-bus-sentence = Wax baa baska ka dhaca, waxaana rabaa inaan kuu sheego.

## Exit
transition-older-cow-end-ready-question = Saaxiib telefoon cusub buu haystaa. Maxaa tallaabo hore oo fiican ah?
transition-older-cow-end-ready-app = App kasta oo jira soo dejiso
transition-older-cow-end-ready-app-reason = Appyo badan oo la ilaaliyo! Mid mid baa fiican.
transition-older-cow-end-ready-set = Qof weyn la deji
transition-older-cow-end-ready-set-reason = Yaa i arka, yaa ii qori kara, maxaa lacag ah: laba madax baa ka fiican.
transition-older-cow-end-ready-code = Saaxiibbada lambarka u sheeg
transition-older-cow-end-ready-code-reason = Lambarku waa sida fure. Saaxiibbadu uma baahna.
transition-older-cow-end-night-question = Sheekadu saqda dhexe way dhawaaqday. Maxay Pebble samayn kartaa?
transition-older-cow-end-night-read = Hadda wada akhri
transition-older-cow-end-night-read-reason = Kowda kuwa kale ayaa imanaya. Way sugi kartaa.
transition-older-cow-end-night-sleep = Telefoonka jikada ku daa
transition-older-cow-end-night-sleep-reason = Way seexataa. Sheekadu subaxda weli way joogtaa.
transition-older-cow-end-form-question = Bog baa yiri “Baaskiil ku guulayso! Gurigaaga iyo dugsigaaga qor.” Maxay samayn kartaa?
transition-older-cow-end-form-ask = Ka tag, qof weyn weydii
transition-older-cow-end-form-ask-reason = Waxay arki karaan waxa boggu rabo.
transition-older-cow-end-form-school = Dugsiga uun qor
transition-older-cow-end-form-school-reason = Dugsi wuxuu tusaa halkay maalintii joogto.
transition-older-cow-end-form-friend = Guriga saaxiib qor
transition-older-cow-end-form-friend-reason = Taasina waa gaar. Iyadu ma bixin karto.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-older-helpers-prompt = Dooro laba qof oo waaweyn oo halkaas ku caawin kara. Ugu yaraan mid dugsiga ha joogo.
transition-older-helpers-tutor = Macallinka fasalkayga
transition-older-helpers-office = Xafiiska dugsiga
transition-older-helpers-nurse = Kalkaalisada dugsiga
transition-older-helpers-library = Qof weyn oo maktabadda jooga
transition-older-helpers-home = Qof weyn oo guriga jooga
transition-older-helpers-family = Qof weyn oo qoyskayga ah
