# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-older.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-older-title = Honk, guux iyo haa dhab ah
rela-older-outcome-trust = Waan ogahay in jeclaantu aanay weli kalsooni ahayn.
rela-older-outcome-mind = Mar walba haa ayaan weydiiyaa, taydana waan beddeli karaa.
rela-older-outcome-picture = Qof ma sawir gaar ah oo jirka ah buu i weydiistay? Maya ayaan iraahdaa oo waan sheegaa. Eed kuma lihi.
rela-older-outcome-friend = Saaxiib waan caawin karaa anigoo qof weyn u sheegaya.

### First tale: Tumble’s goose honk

## Story: a voice message meant for one goes round. The bubble is the honk.
rela-older-goose-honk-honk-1 = Tumble wuxuu u dhawaaqi karaa sida bolo-bolo. Hal honk buu saaxiibtiis Bramble u diray.
rela-older-goose-honk-honk-1-bubble = Honk!
rela-older-goose-honk-honk-2 = Bramble naadiga dabbaasha oo dhan bay u gudbisay. Khamiista, dugsiga barkiis honk-kaas ayuu ku toosaa.
    .easy = Bramble way gudbisay. Khamiista, dugsiga barkiis ayuu ku toosaa.
rela-older-goose-honk-honk-3 = Jimcaha, laba bolo-bolo oo dhab ah ayaa Tumble dugsiga u raacay. Wuu qoslay, haddana yaab buu dareemay. Hal qof buu u diray.
    .easy = Jimcaha, laba bolo-bolo oo dhab ah ayaa Tumble raacay. Hal qof uun buu u diray.

## Choice: Bramble did not ask
rela-older-goose-honk-sorry-question = Tumble Bramble wuxuu u sheegay sida uu dareemay. Maxay hadda samayn kartaa?
rela-older-goose-honk-sorry-quiet = Tirtir oo waxba ha oran
rela-older-goose-honk-sorry-quiet-reason = Dugsiga barkiis weli wuu haystaa. Tumble keligiis buu la ahaan lahaa.
rela-older-goose-honk-sorry-mend = Raalli geli, kuwa kale weydii inay tirtiraan
rela-older-goose-honk-sorry-mend-reason = Dhammaan ma soo celin karto. Laakiin mar kale wuu ku kalsoonaan karaa.
rela-older-goose-honk-sorry-proud = Dheh ku faan
rela-older-goose-honk-sorry-proud-reason = Waa honk fiican! Laakiin hal qof buu doortay, dugsiga barkiis maaha.

## Match: knowing, liking, trusting, and pressure
rela-older-goose-honk-words-question = Rook waa ku cusub yahay app-ka dabbaasha ee Bramble. Rook way jeceshahay. Ma kalsooni baa? Hel kuwa is leh.
    .easy = Bramble Rook way jeceshahay. Ma kalsooni baa? Hel kuwa is leh.
rela-older-goose-honk-words-like = Jeclaan
rela-older-goose-honk-words-like-partner = Wuu iga qosliyaa
rela-older-goose-honk-words-like-reason = Jeclaantu daqiiqad bay ku bilaabmi kartaa. Wax yar bay isaga ka sheegtaa.
rela-older-goose-honk-words-know = Aqoon
rela-older-goose-honk-words-know-partner = Waan kulannay, dadkayga waaweynna way yaqaanaan
rela-older-goose-honk-words-know-reason = In qof la barto waxay u baahan tahay nolol dhab ah, iyo dad waaweyn oo yaqaan.
rela-older-goose-honk-words-trust = Kalsooni
rela-older-goose-honk-words-trust-partner = Sannado bay ballanteeda oofisay
rela-older-goose-honk-words-trust-reason = Kalsoonida waxaa dhisa ballamo la oofiyey, tallaabo tallaabo.
rela-older-goose-honk-words-push = Cadaadis
rela-older-goose-honk-words-push-partner = “Hadda samee, ama waan xumaan”
rela-older-goose-honk-words-push-reason = Qof dan kaa leh jawaabtaada wuu sugi karaa.

## Chat: gifts first, then a secret, then a private picture. It is told at once.
rela-older-goose-honk-chat-question = Maxay Bramble hadda samayn kartaa?
rela-older-goose-honk-chat-place = Shalaq
rela-older-goose-honk-chat-bramble = Bramble
rela-older-goose-honk-chat-rook = Rook
rela-older-goose-honk-chat-aunt = Eeddada Bramble
rela-older-goose-honk-chat-gift-1 = 500 oo lacag ciyaareed baan kuu diray. Gaar baad tahay.
rela-older-goose-honk-chat-gift-2 = Saaxiibbadaa kuma fahmaan sidayda.
rela-older-goose-honk-chat-gift-ask = Hadiyad intaanan qaadan, guriga baan weydiiyaa.
rela-older-goose-honk-chat-gift-ask-reason = Qof naxariis leh taas dhib kama arko.
rela-older-goose-honk-chat-gift-thanks = Waw, mahadsanid! Waad i fahmaysaa.
rela-older-goose-honk-chat-gift-thanks-reason = Way macaan tahay in la maqlo. Laakiin hadiyad onlayn qiimo bay yeelan kartaa. Qof weyn bay weydiin kartaa.
rela-older-goose-honk-chat-picture-1 = Markaa hal wax ii samee. Sawir aadan shaadh xirnayn ii soo dir.
rela-older-goose-honk-chat-picture-2 = Ha sheegin. Adiga ayay ku eedayn doonaan.
rela-older-goose-honk-chat-picture-coins = Markaa lacagtaada qaado!
rela-older-goose-honk-chat-picture-coins-reason = Rook wax kale ayuu xigta rabi karaa. Qof weyn ayaa taas ka caawin kara.
rela-older-goose-honk-chat-picture-tell = Hadda eeddadeed u sheeg
rela-older-goose-honk-chat-picture-tell-reason = Cidna taas ma weydiin karto. Eed kuma laha, wayna sheegi kartaa.
rela-older-goose-honk-chat-picture-no = Maya. Taas ma sameeyo.
rela-older-goose-honk-chat-picture-no-reason = Maya xoog badan. Hadda way sheegi kartaa isna.
rela-older-goose-honk-chat-again-1 = Waad ii qabtaa. Waxaan moodayey inaad igu kalsoon tahay.
rela-older-goose-honk-chat-again-tell = Hadda eeddadeed u sheeg
rela-older-goose-honk-chat-again-tell-reason = Waxba ma qabto. Hadda qof weyn ayaa caawin kara.
rela-older-goose-honk-chat-again-leave = Ka bax, weligaa ha ka hadlin
rela-older-goose-honk-chat-again-leave-reason = Bixiddu waa sax. Laakiin waa wax badan oo la sido. Way sheegi kartaa isna.
rela-older-goose-honk-chat-thanks-1 = Aad baan ugu faraxsanahay inaad ii sheegtay. Eed kuma lihid taas.
rela-older-goose-honk-chat-thanks-block = Rook wada warbixi oo xannib
rela-older-goose-honk-chat-thanks-block-reason = Marka hore way sheegtay. Hadda qof weyn ayaa ka caawiya xannibidda.
rela-older-goose-honk-chat-thanks-mine = Waan leeyahay. Sheekada waan jeclaa.
rela-older-goose-honk-chat-thanks-mine-reason = In sheeko la jeclaado eed ma aha. Eedda kii weydiiyey baa leh.

## Choice: a friend has sent one. It is not too late.
rela-older-goose-honk-friend-question = Tumble wuxuu hoos ku yiri: sannadkii hore qof buu sawir gaar ah oo jirka ah u diray. Wuu baqayaa. Maxay Bramble samayn kartaa?
    .easy = Tumble qof buu sawir gaar ah oo jirka ah u diray. Wuu baqayaa. Maxay Bramble samayn kartaa?
rela-older-goose-honk-friend-see = Weydii inay aragto, si ay u caawiso
rela-older-goose-honk-friend-see-reason = Cidna uma baahna inay aragto. Qof weyn wuu yaqaan waxa la sameeyo.
rela-older-goose-honk-friend-with = Raac si uu qof weyn ugu sheego
rela-older-goose-honk-friend-with-reason = Weligeed ma daahin. Eed kuma laha, dad waaweynna way caawin karaan.
rela-older-goose-honk-friend-promise = Ballan qaad inaanay cidna u sheegin
rela-older-goose-honk-friend-promise-reason = Naxariis bay u egtahay. Laakiin markaas labo keligood bay la yihiin, cidna ma caawiso.

## Talk: what makes telling easier
rela-older-goose-honk-easier-prompt = Maxay dadka waaweyn samayn karaan si sheegistu u fududaato?
rela-older-goose-honk-easier-starter = Way caawisaa marka qof weyn …

## Say: the sentence is rehearsed aloud
rela-older-goose-honk-say-prompt = U dheh sidii adigoo rumaysan. Waa run.
rela-older-goose-honk-say-sentence = Eed kuma lihi, waana sheegayaa.

## Exit: the second question uses the words of a promise
rela-older-goose-honk-goodbye-call-question = Isniintii, Bramble wicitaan Tumble haa bay ku tiri. Maanta ma rabto. Maxaa run ah?
    .easy = Bramble wicitaan haa bay ku tiri. Maanta ma rabto. Maxaa run ah?
rela-older-goose-honk-goodbye-call-rude = Maya hadda waa edeb-darro
rela-older-goose-honk-goodbye-call-rude-reason = Maya naxariis leh edeb-darro ma aha. Saaxiibbadu way sugi karaan.
rela-older-goose-honk-goodbye-call-hide = Waa inay sabab hesho
rela-older-goose-honk-goodbye-call-hide-reason = Sabab looma baahna. “Maanta maya” ayaa ku filan.
rela-older-goose-honk-goodbye-call-now = Maanta maya way dhihi kartaa
rela-older-goose-honk-goodbye-call-now-reason = Haa waa hal markaas uun. Guriga way weydiin kartaa oo mar kale dooran kartaa.
rela-older-goose-honk-goodbye-meet-question = Ballanta Bramble: Weligay ma aqbalo inaan la kulmo qof aan onlayn uun ka aqaan. Kee ku habboon?
rela-older-goose-honk-goodbye-meet-month = Rook la kulan bil sheeko ka dib
rela-older-goose-honk-goodbye-meet-month-reason = Bil sheeko ah ma muujiso cidda qorta.
rela-older-goose-honk-goodbye-meet-tell = Rook kulan buu weydiistay. Maya, wayna sheegtay
rela-older-goose-honk-goodbye-meet-tell-reason = Taasi waa ballantii la oofiyey. Qof weyn ayay isna ku dhammaataa.
rela-older-goose-honk-goodbye-meet-pool = Rook barkad buuxda kula kulan
rela-older-goose-honk-goodbye-meet-pool-reason = Barkad buuxda ma muujiso cidda Rook yahay. Maya way dhihi kartaa oo sheegi kartaa.
rela-older-goose-honk-goodbye-picture-question = Tumble sawir gaar ah oo jirka ah baa la weydiistay, haa buuna yiri. Hadda maxaa xiga?
rela-older-goose-honk-goodbye-picture-have = Haa waa haa
rela-older-goose-honk-goodbye-picture-have-reason = Haa kasta waa laga noqon karaa, goor kasta.
rela-older-goose-honk-goodbye-picture-tell = Fikirkiisa wuu beddeli karaa, wuuna sheegi karaa
rela-older-goose-honk-goodbye-picture-tell-reason = Goor kasta, tallaabo kasta. Eed kuma laha.
rela-older-goose-honk-goodbye-picture-late = Way daahday
rela-older-goose-honk-goodbye-picture-late-reason = Weligeed ma daahdo in la sheego.

### Second tale: Pebble’s llama pyjamas

## Story: a pyjama call, and a picture nobody was asked for. The bubble is Pebble’s.
rela-older-llama-pyjamas-call-1 = Afar saaxiib guriga ayay weydiiyeen. Dabadeed wicitaan dharka hurdada bay sameeyeen. Dharka Pebble koofi laama oo guuxda ayuu leeyahay.
    .easy = Afar saaxiib guriga ayay weydiiyeen. Dabadeed wicitaan dharka hurdada bay sameeyeen.
rela-older-llama-pyjamas-call-2 = Ciyaarta laamaha ayay ciyaartay. Labo sariiraha ayay ka dhaceen.
rela-older-llama-pyjamas-call-2-bubble = Guux, guux, guux!
rela-older-llama-pyjamas-call-3 = Marlo shaashaddiisa sawir buu ka qaaday. Subaxdii, laama guuxaysa ayaa ah sawirka sheekada fasalka.
    .easy = Marlo sawir buu qaaday. Subaxdii, sheekada fasalka ayuu ku jiraa.

## Sort: a real yes, or not
rela-older-llama-pyjamas-yes-question = Marlo raalli gelin buu bixiyey, wuuna ka saaray. Kuwee haa dhab ah?
    .easy = Marlo raalli gelin buu bixiyey. Kuwee haa dhab ah?
rela-older-llama-pyjamas-yes-basket-1 = Haa dhab ah
rela-older-llama-pyjamas-yes-basket-2 = Haa ma aha
rela-older-llama-pyjamas-yes-stop = “Haye, haye, weydiinta jooji”
rela-older-llama-pyjamas-yes-stop-reason = Haa daal ah haa ma aha. Cadaadis bay ka timid.
rela-older-llama-pyjamas-yes-silent = Waxba ma oran
rela-older-llama-pyjamas-yes-silent-reason = Aamus haa ma aha. Mar kale si naxariis leh u weydii.
rela-older-llama-pyjamas-yes-smile = “Haye, dir!” iyadoo qoslaysa
rela-older-llama-pyjamas-yes-smile-reason = Erayadeeda iyo wejigeedu way isku raaceen. Weli fikirka way beddeli kartaa.
rela-older-llama-pyjamas-yes-four = “Haa, afarteenna uun”
rela-older-llama-pyjamas-yes-four-reason = Waa haa afar ah. Mid shanaad haa cusub ayuu u baahan yahay.
rela-older-llama-pyjamas-yes-old = Toddobaadkii hore haa bay tiri
rela-older-llama-pyjamas-yes-old-reason = Haa-daasi sawirkaas ayay ahayd.

## Build: who is on the next call
rela-older-llama-pyjamas-list-question = Afartu wicitaan cusub bay qorsheeyaan. Ka caawi dejinta.
rela-older-llama-pyjamas-list-who = Yaa ku biiri kara?
rela-older-llama-pyjamas-list-who-four = Afarteenna is naqaan
rela-older-llama-pyjamas-list-who-four-reason = Way kulmeen, dadka waaweyn ee gurigana way og yihiin.
rela-older-llama-pyjamas-list-who-link = Qof kasta oo xiriirka haysta
rela-older-llama-pyjamas-list-who-link-reason = Xiriir waa loo gudbin karaa dad cidna aqoon.
rela-older-llama-pyjamas-list-pics = Sawirrada shaashadda
rela-older-llama-pyjamas-list-pics-ask = Mar walba weydii
rela-older-llama-pyjamas-list-pics-ask-reason = Haa sawir kasta ah kalsoonida ayay ilaalisaa.
rela-older-llama-pyjamas-list-pics-free = Goor kasta waa hagaag
rela-older-llama-pyjamas-list-pics-free-reason = Markaas weji xun oo qof baa wareega. Mar walba weydii.
rela-older-llama-pyjamas-list-new = Iimayl: “I soo geliya!”
rela-older-llama-pyjamas-list-new-in = Soo geli, si naxariis ah
rela-older-llama-pyjamas-list-new-in-reason = Qof kasta sidaas wuu qori karaa. Fasalka ayay ka weydiin karaan cidda ay tahay.
rela-older-llama-pyjamas-list-new-wait = Hadda maya, dugsiga weydii
rela-older-llama-pyjamas-list-new-wait-reason = Waa naxariis waana cad tahay. Jeclaantu aqoonta way sugi kartaa.
rela-older-llama-pyjamas-list-done = Afartuba way og yihiin cidda joogta, iyo waxa sawirrada ku dhaca.

## Chat: somebody she likes pushes for a private picture. It is told at once.
rela-older-llama-pyjamas-chat-question = Maxay Pebble hadda samayn kartaa?
rela-older-llama-pyjamas-chat-place = Masrax
rela-older-llama-pyjamas-chat-widget = Pebble
rela-older-llama-pyjamas-chat-dash = Dash
rela-older-llama-pyjamas-chat-teacher = Macallin
rela-older-llama-pyjamas-chat-like-1 = Naadiga riwaayadda aad baad u qosol badnayd. Waan ku jeclahay.
rela-older-llama-pyjamas-chat-like-2 = Adigu ma i jeceshahay?
rela-older-llama-pyjamas-chat-like-yes = Haa! Adiguna waad qosol badan tahay.
rela-older-llama-pyjamas-chat-like-yes-reason = Waa hagaag in qof la jeclaado oo la sheego.
rela-older-llama-pyjamas-chat-like-later = Naadiga ayaan kuugu sheegi.
rela-older-llama-pyjamas-chat-like-later-reason = Wakhti way qaadan kartaa. Taasina waa hagaag.
rela-older-llama-pyjamas-chat-picture-1 = Markaa sawir adigoo nigis xiran ii soo dir. Dhammaan way sameeyaan.
rela-older-llama-pyjamas-chat-picture-once = Haye, laakiin kadib tirtir.
rela-older-llama-pyjamas-chat-picture-once-reason = Cidna ma hubin karto inuu tagay. Maya way dhihi kartaa, wayna sheegi kartaa.
rela-older-llama-pyjamas-chat-picture-no = Maya. Ku jeclaanshuhu haa uma aha taas.
rela-older-llama-pyjamas-chat-picture-no-reason = Waa maya cad. Hadda way sheegi kartaa isna.
rela-older-llama-pyjamas-chat-picture-tell = Macallin u sheeg
rela-older-llama-pyjamas-chat-picture-tell-reason = Cidna taas ma weydiin karto, da’ kasta ha ahaadee. Sheegistu isagana joogsiga way ka caawin kartaa.
rela-older-llama-pyjamas-chat-push-1 = Haddaad i jeclaan lahayd, waad samayn lahayd. Saaxiibbaday ayaa igu dirqiyey.
rela-older-llama-pyjamas-chat-push-tell = Macallin u sheeg
rela-older-llama-pyjamas-chat-push-tell-reason = Isaguna cadaadis buu ku jiri karaa. Qof weyn labadaba wuu caawin karaa.
rela-older-llama-pyjamas-chat-push-sorry = Raalli noqo. Maalin i sii.
rela-older-llama-pyjamas-chat-push-sorry-reason = Maalin walwal ah ma caawiso. Wax ay raalli gelin ka bixiso ma jiro.
rela-older-llama-pyjamas-chat-push-quiet = Aamus, naadigana ha tagin
rela-older-llama-pyjamas-chat-push-quiet-reason = Markaas waxay jeceshahay ayay lumisaa. Qof weyn taas wuu ka caawin karaa.
rela-older-llama-pyjamas-chat-thanks-1 = Mahadsanid, Pebble. Eed kuma lihid taas, naadigana weli waad imaan kartaa.
rela-older-llama-pyjamas-chat-thanks-mine = Laakiin waan ku iri waan jeclahay.
rela-older-llama-pyjamas-chat-thanks-mine-reason = Taasi run bay ahayd, waana hagaag. Weligeed sawir haa uma ahayn.
rela-older-llama-pyjamas-chat-thanks-block = Hadda xannib, macallinka la jir
rela-older-llama-pyjamas-chat-thanks-block-reason = Marka hore way sheegtay. Hadda qof weyn ayaa inta kale caawiya.

## Feel: liking and feeling bad at once. No answer is wrong.
rela-older-llama-pyjamas-feel-question = Pebble Dash way jeclayd. Dabadeed taas buu weydiistay. Sidee dareemi kartaa?
rela-older-llama-pyjamas-feel-says = Dhammaan way run noqon karaan, xitaa labo isku mar. Sheegistu sax bay ahayd.

## Choice: a private picture of somebody goes round. Such a picture is never kept or sent; it is told.
rela-older-llama-pyjamas-round-question = Sawir gaar ah oo jirka ah oo gabar Fasalka 6 ah baa wareegaya. Telefoonka Marlo ayuu ka soo booday. Maxaa iyada ugu caawin badan?
    .easy = Marlo sawir gaar ah oo jirka ah oo gabar Fasalka 6 ah baa u yimid. Maxaa iyada ugu caawin badan?
rela-older-llama-pyjamas-round-gone = Tirtir oo waxba ha oran
rela-older-llama-pyjamas-round-gone-reason = Weli wuu wareegi lahaa, iyaduna keligeed bay la ahaan lahayd.
rela-older-llama-pyjamas-round-tell = Telefoonka dhig, hadda qof weyn u sheeg
rela-older-llama-pyjamas-round-tell-reason = Dadka waaweyn way ka caawin karaan in la saaro. Eed kuma laha, isaguna.
rela-older-llama-pyjamas-round-warn = Iyada u dir, si ay u ogaato
rela-older-llama-pyjamas-round-warn-reason = Weligeen ma gudbinno, xitaa si aan u caawinno. Qof weyn ayaa si naxariis leh ugu sheegi kara.

## Say: the sentence is rehearsed aloud
rela-older-llama-pyjamas-say-prompt = La dheh Pebble, si gaabis ah oo hubaal ah.
rela-older-llama-pyjamas-say-sentence = Eed kuma lihi, waana sheegayaa.

## Exit: the second question uses the words of a promise
rela-older-llama-pyjamas-goodbye-llama-question = Pebble fiidyow laama haa bay hore ku tiri. Hadda waxay rabtaa in la saaro. Maxuu Marlo dhihi karaa?
    .easy = Pebble fiidyow laama haa bay ku tiri. Hadda maya. Maxuu Marlo dhihi karaa?
rela-older-llama-pyjamas-goodbye-llama-but = Laakiin hore haa baad tiri
rela-older-llama-pyjamas-goodbye-llama-but-reason = Way tiri, maalintaas uun. Haa way beddelmi kartaa.
rela-older-llama-pyjamas-goodbye-llama-likes = Laakiin afartan qalbi buu leeyahay
rela-older-llama-pyjamas-goodbye-llama-likes-reason = Afartan qalbi, iyo laama murugsan. Maya-deeda ayaa hore marta.
rela-older-llama-pyjamas-goodbye-llama-sure = Haye, kuwa kalena waan weydiin
rela-older-llama-pyjamas-goodbye-llama-sure-reason = Taasi waa saaxiib. Maya-deedu waa la mid haa-deeda.
rela-older-llama-pyjamas-goodbye-meet-question = Ballanta Marlo: Weligay ma aqbalo inaan la kulmo qof aan onlayn uun ka aqaan. Yay ku saabsan tahay?
rela-older-llama-pyjamas-goodbye-meet-old = Dadka waaweyn uun
rela-older-llama-pyjamas-goodbye-meet-old-reason = Qof kasta wuxuu dhihi karaa kow iyo toban baan ahay. Dhammaan bay ku saabsan tahay.
rela-older-llama-pyjamas-goodbye-meet-odd = Dadka yaabka leh uun
rela-older-llama-pyjamas-goodbye-meet-odd-reason = Badankood way fiican yihiin. Weli ma hubin karno cidda ay yihiin.
rela-older-llama-pyjamas-goodbye-meet-nice = Kuwa fiicanna, iyo da’daydana
rela-older-llama-pyjamas-goodbye-meet-nice-reason = Haa. Haddii la i weydiiyona, qof weyn baan u sheegaa.
rela-older-llama-pyjamas-goodbye-picture-question = Wiil sawir gaar ah oo jirka ah baa la weydiistay, wuuna diray. Yaa eed leh?
    .easy = Wiil sawir gaar ah oo jirka ah buu diray. Waa la weydiistay. Yaa eed leh?
rela-older-llama-pyjamas-goodbye-picture-fault = Isaga, wuu diray
rela-older-llama-pyjamas-goodbye-picture-fault-reason = Waa la weydiistay. Eedda kan weydiista ayaa leh.
rela-older-llama-pyjamas-goodbye-picture-tell = Isaga maaha, weli wuu sheegi karaa
rela-older-llama-pyjamas-goodbye-picture-tell-reason = Weligeed ma daahdo in la sheego. Dhib kuma geli doono sheegistiisa awgeed.
rela-older-llama-pyjamas-goodbye-picture-wait = Cidna, haddii aan laga hadlin
rela-older-llama-pyjamas-goodbye-picture-wait-reason = Markaas keligiis buu la yahay. Haddii uu sheego, qof weyn ayaa caawin kara.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-older-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
rela-older-helpers-teacher = Macallinkayga
rela-older-helpers-class = Qof weyn oo fasalka ka caawiya
rela-older-helpers-lunch = Caawiyaha qadada
rela-older-helpers-office = Xafiiska dugsiga
rela-older-helpers-home = Qof weyn oo guriga jooga
rela-older-helpers-family = Qof weyn oo qoyskayga ah
