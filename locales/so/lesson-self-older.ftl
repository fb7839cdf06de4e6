# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-older.ftl and ../README.md.

## The card, and what a child can do afterwards
self-older-title = Ilko qumman iyo lix farood
self-older-outcome-edit = Waan sheegi karaa sida sawir loo beddelay, iyo waxa loo beddelay.
self-older-outcome-identity = Anigaa doorta sida aan isu tuso, dadka kalena iyagaa doorta.
self-older-outcome-photo = Sawirradayda waan ilaashadaa marka la i riixo.
self-older-outcome-tell = Qof weyn ayaan u sheegaa marka sawir ama sheeko qaldan tahay.

### First tale: Waffle’s teeth

## Story: a filter finds the wrong face. The bubble is the phone’s.
self-older-dog-teeth-glow-1 = Quill waa kow iyo toban jir, telefoon cusubna way haysataa. Shaandho la yiraahdo Glow ayuu leeyahay. Glow maqaarka wuu simaa, indhaha wuu weyneeyaa, ilkahana wuu caddeeyaa.
    .easy = Quill telefoon cusub bay haysataa. Shaandho la yiraahdo Glow ayuu leeyahay. Glow maqaarka wuu simaa, ilkahana wuu caddeeyaa.
self-older-dog-teeth-glow-2 = Guriga, Quill telefoonka kor bay u qaadday. Glow wejigeeda ma heli karo. Markaa kan eeyga ayuu helay.
self-older-dog-teeth-glow-2-bubble = Weji baa la helay!
self-older-dog-teeth-glow-3 = Hadda Waffle baalal dheer iyo ilko dad oo dhalaalaya ayuu leeyahay. Wuxuu u egyahay nin taajir ah oo aroos jooga.
    .easy = Hadda Waffle ilko dad oo dhalaalaya ayuu leeyahay!

## Match: how a picture was changed, and what for
self-older-dog-teeth-reasons-question = Sawirrada sababo badan baa loo beddelaa. Hel kuwa is leh.
self-older-dog-teeth-reasons-dog = Ilko dad oo eey leh
self-older-dog-teeth-reasons-dog-partner = Qosol
self-older-dog-teeth-reasons-dog-reason = Cidna ma rumaysato, Waffle-na dan kama laha.
self-older-dog-teeth-reasons-cream = Maqaar sida dhalo, xayaysiis
self-older-dog-teeth-reasons-cream-partner = In kareem la iibiyo
self-older-dog-teeth-reasons-cream-reason = Haddii maqaarkeennu qalad nala noqdo, kareemka ayaan iibsan karnaa.
self-older-dog-teeth-reasons-singer = Kan ugu fiican lixdan isku day
self-older-dog-teeth-reasons-singer-partner = Inay fudud u ekaato
self-older-dog-teeth-reasons-singer-reason = Konton iyo sagaalka kale ma aragno.
self-older-dog-teeth-reasons-mask = Weji la amaahday, bog cusub
self-older-dog-teeth-reasons-mask-partner = In la qariyo qofka
self-older-dog-teeth-reasons-mask-reason = Weji bog ku yaal qof kale ayaa yeelan kara.

## Spot: an advert with changed pictures
self-older-dog-teeth-advert-question = Xayaysiiskani wuxuu rabaa in Quill wax dareento. Hel waxa isha khiyaaneeya.
self-older-dog-teeth-advert-label-name = Calaamadda
self-older-dog-teeth-advert-label = Xayaysiis
self-older-dog-teeth-advert-label-reason = Waxay sheegaysaa inuu xayaysiis yahay. Waa daacad.
self-older-dog-teeth-advert-after-name = Labada sawir
self-older-dog-teeth-advert-after = Hore: mugdi. Kadib: qorrax, dhoola caddayn.
self-older-dog-teeth-advert-after-reason = Iftiinka iyo dhoola caddaynta ayay beddeleen. Kareemku taas ma samayn.
self-older-dog-teeth-advert-nine-name = Erayada yaryar
self-older-dog-teeth-advert-nine = 10kii 9 way jecel yihiin! (Shaqaalaheenna ayaan weydiinnay.)
self-older-dog-teeth-advert-nine-reason = Waxay weydiiyeen dad iibin raba.
self-older-dog-teeth-advert-dry-name = Waxa uu yahay
self-older-dog-teeth-advert-dry = Kareem gacmaha qallalan.
self-older-dog-teeth-advert-dry-reason = Tani waxay sheegaysaa waxa loogu talagalay. Waa hagaag.

## Feel: fifty perfect faces. No answer is wrong.
self-older-dog-teeth-mirror-question = Quill konton weji bay dhaaftay, dhammaan siman. Dabadeed muraayadda ayay eegtay. Sidee dareemi kartaa?
    .easy = Quill konton weji oo siman bay aragtay, dabadeed keeda. Sidee dareemi kartaa?
self-older-dog-teeth-mirror-says = Dhammaan way run noqon karaan. Kontonka weji ma aha sida konton qof u egyihiin.

## Choice: two good things to do
self-older-dog-teeth-help-question = Quill waxay u malaynaysaa in wejigeedu qaldan yahay. Ma aha. Maxaa caawin kara?
self-older-dog-teeth-help-glow = Sawir kasta Glow ku isticmaal
self-older-dog-teeth-help-glow-reason = Markaas Glow aad bay ugu baahanaysaa. Wejigeedu bilowgiiba waa fiicnaa.
self-older-dog-teeth-help-tell = Qof weyn oo kalsooni leh u sheeg
self-older-dog-teeth-help-tell-reason = Adeerkeed sawirradiisa ayuu tusay. Tobanka oo dhan wuu il jebiyaa. Way qosleen.
self-older-dog-teeth-help-draw = Telefoonka dhig oo Waffle sawir
self-older-dog-teeth-help-draw-reason = Nasashadu way caawisaa. Waffle weli ilkihiisa qalloocan ayuu leeyahay.

## Chat: somebody in a drawing app pushes for a photo, then for a meeting
self-older-dog-teeth-chat-question = Maxay Quill hadda samayn kartaa?
self-older-dog-teeth-chat-place = Sketch Space
self-older-dog-teeth-chat-quill = Quill
self-older-dog-teeth-chat-sky = Sky11
self-older-dog-teeth-chat-uncle = Adeerka Quill
self-older-dog-teeth-chat-photo-1 = Sida aad Waffle u sawirto waan jeclahay! Anna kow iyo toban baan ahay!
self-older-dog-teeth-chat-photo-2 = Sidee u egtahay? Sawir soo dir.
self-older-dog-teeth-chat-photo-first = Adigu hore mid u soo dir!
self-older-dog-teeth-chat-photo-first-reason = Sky weji qof kasta wuu diri karaa. Dabadeed Quill inay mid ku leedahay bay dareemi kartaa.
self-older-dog-teeth-chat-photo-no = Sawirradayda ma diro.
self-older-dog-teeth-chat-photo-no-reason = Waa cad tahay waana deggan tahay. Maya sabab uma baahna.
self-older-dog-teeth-chat-photo-glow = Waa mid Glow leh.
self-older-dog-teeth-chat-photo-glow-reason = Shaandho ma qariso. Weli waa la koobiyeyn karaa oo la gudbin karaa.
self-older-dog-teeth-chat-push-1 = Saddex sawir baan kuu diray. Waad ii qabtaa!
self-older-dog-teeth-chat-push-2 = Markaa kaamirada uun shid.
self-older-dog-teeth-chat-push-keep = Fariimaha hay si aad u tusto
self-older-dog-teeth-chat-push-keep-reason = Waa cadaadis. Hadda qof weyn isna wuu arki karaa.
self-older-dog-teeth-chat-push-second = Haye, hal ilbiriqsi.
self-older-dog-teeth-chat-push-second-reason = Hal ilbiriqsi waa la kaydin karaa. Wicitaanku waa dadka ay taqaan.
self-older-dog-teeth-chat-push-deal = Hadiyad heshiis ma aha. Maya.
self-older-dog-teeth-chat-push-deal-reason = Sax. Cidna sawir laguma laha sawir-gacmeed awgiis.
self-older-dog-teeth-chat-meet-1 = Hagaag. Sabtida saldhigga tareenka igula kulan. Ha sheegin.
self-older-dog-teeth-chat-meet-cousin = Ina-adeerkay ma raaci karaa?
self-older-dog-teeth-chat-meet-cousin-reason = Laba carruur ah ammaan kama dhigi karaan. Ma tagto, wayna sheegtaa.
self-older-dog-teeth-chat-meet-quiet = Ka bax, cidna ha u sheegin
self-older-dog-teeth-chat-meet-quiet-reason = Bixiddu way fiican tahay. Haddii ay sheegtona, qof weyn ayaa caawin kara.
self-older-dog-teeth-chat-meet-tell = Hadda adeerkeed u sheeg
self-older-dog-teeth-chat-meet-tell-reason = Sky onlayn uun bay ka taqaan. Sheekadu sidii bay ahaanaysaa, si loo tuso.
self-older-dog-teeth-chat-block-1 = Waad ku mahadsan tahay inaad ii sheegtay. Waxba eed kuma lihid.
self-older-dog-teeth-chat-block-sorry = Sky aad baan u naxariistay.
self-older-dog-teeth-chat-block-sorry-reason = Naxariistu qalad ma aha. Eedda kii riixay baa leh.
self-older-dog-teeth-chat-block-block = Sky wada xannib
self-older-dog-teeth-chat-block-block-reason = Hay, sheeg, dabadeed qof weyn ayaa kaa caawiya xannibidda.

## Say: the sentence is rehearsed aloud
self-older-dog-teeth-say-prompt = U dheh sida qof aan waxba sharraxayn.
self-older-dog-teeth-say-sentence = Sawirradayda ma diro. Qof weyn ayaan u sheegayaa.

## Exit: the last question uses the words of a promise
self-older-dog-teeth-goodbye-cloud-question = Saaxiibta Quill onlayn waa daruur kabo leh. Wejigeeda weligeed ma tusto. Taasi maxay noo sheegtaa?
    .easy = Saaxiibta Quill onlayn waa daruur kabo leh. Taasi maxay noo sheegtaa?
self-older-dog-teeth-goodbye-cloud-fake = Qof aan sawir lahayn waa been
self-older-dog-teeth-goodbye-cloud-fake-reason = Sawir waxba ma caddeeyo. Qof kasta mid wuu amaahan karaa.
self-older-dog-teeth-goodbye-cloud-bad = Wax xun bay qarinaysaa
self-older-dog-teeth-goodbye-cloud-bad-reason = Dadka badankood ee aan sawir isticmaalin way iska ilaashadaan uun.
self-older-dog-teeth-goodbye-cloud-choice = Iyadaa dooratay sida loo arko
self-older-dog-teeth-goodbye-cloud-choice-reason = Waa doorashadeeda. Daruuro kabo leh way soo dhowaadaan.
self-older-dog-teeth-goodbye-star-question = Xiddig sawir bay soo gelisay: “Shaandho ma leh, hadda uun baan toosay!” Maxaa mudan in la weydiiyo?
self-older-dog-teeth-goodbye-star-look = Ma sidaas baan subaxdii u egahay
self-older-dog-teeth-goodbye-star-look-reason = Dadka badankood barkin bay u egyihiin. Weydii cidda sawirka samaysay, iyo waxa loogu talagalay.
self-older-dog-teeth-goodbye-star-who = Yaa sameeyey, maxaana loogu talagalay
self-older-dog-teeth-goodbye-star-who-reason = Su’aashaasi sawir kasta way ku shaqaysaa.
self-older-dog-teeth-goodbye-star-like = Imisa qof baa jeclaatay
self-older-dog-teeth-goodbye-star-like-reason = Jeclaan badan run kama dhigto.
self-older-dog-teeth-goodbye-promise-question = Ballan baa tiri: Sawirradayda waan ilaashadaa. Onlayn ma geliyo. Waa maxay sababtu?
    .easy = Ballan baa tiri: Sawirradayda onlayn ma geliyo. Waa maxay sababtu?
self-older-dog-teeth-goodbye-promise-control = Sawir waa la koobiyeyn karaa, mana soo celin karo
self-older-dog-teeth-goodbye-promise-control-reason = Haa. Markaa hore ayaan u doortaa, kadib maya.
self-older-dog-teeth-goodbye-promise-face = Wejigaygu kuma filna
self-older-dog-teeth-goodbye-promise-face-reason = Weji kastaa waa fiican yahay. Waa cidda koobiyeyn karta.
self-older-dog-teeth-goodbye-promise-old = Madadaalo lama oggola
self-older-dog-teeth-goodbye-promise-old-reason = Sawir-gacmeed, xayawaan iyo daruuro kabo leh weli waa madadaalo.

### Second tale: the head teacher on a courgette

## Story: a computer-made picture, with a yes from the one in it. The bubble is the head teacher’s.
self-older-flying-courgette-paper-1 = Fasalka 6 wargeys bay sameeyaan. Rocket fikrad buu bogga koowaad u hayaa. Marka hore maamulaha ayuu weydiiyey, haa-na way tiri.
    .easy = Rocket wargeyska fasalka sawir buu u sameeyey. Marka hore maamulaha ayuu weydiiyey. Haa ayay tiri.
self-older-flying-courgette-paper-2 = Sawir-sameeye ayuu u sheegay: “Maamulaheenna oo fasax ah.” Wuxuu tusay iyadoo qare duulaya saaran. Gacan kasta lix farood bay ku leedahay.
    .easy = Sawir-sameeye wuxuu tusay iyadoo qare duulaya saaran. Gacan kasta lix farood bay ku leedahay.
self-older-flying-courgette-paper-3 = Albaabkeeda ayay ku dhejisay. Laba marti ayaa weydiisay halka ay dhigato. Waxay moodeen inuu dhab yahay!
    .easy = Albaabkeeda ayay ku dhejisay. Laba marti ayaa moodday inuu dhab yahay!
self-older-flying-courgette-paper-3-bubble = Ugu dambayn, farood badan oo aan wax ku saxo!

## Spot: a computer-made picture goes round
self-older-flying-courgette-signs-question = Dabadeed sawir baa sheekada fasalka soo galay. Kani ma dhab baa? Hel calaamadaha.
self-older-flying-courgette-signs-from-name = Halka uu ka yimid
self-older-flying-courgette-signs-from = Marar badan la gudbiyey
self-older-flying-courgette-signs-from-reason = Cidna ma oga cidda samaysay. Waa calaamad lagu joogsado oo la hubiyo.
self-older-flying-courgette-signs-title-name = Ciwaanka
self-older-flying-courgette-signs-title = Maalintayada ciyaaraha!
self-older-flying-courgette-signs-title-reason = Ciwaan sidan ah waa hagaag.
self-older-flying-courgette-signs-banner-name = Sawirka
self-older-flying-courgette-signs-banner = Calanka waxaa ku qoran: CIYARAA MALAIN
self-older-flying-courgette-signs-banner-reason = Xarfo yaab leh iyo gacmo yaab leh waa calaamado fiican.
self-older-flying-courgette-signs-ask-name = Badhanka
self-older-flying-courgette-signs-ask = Macallin weydii inuu keenna yahay
self-older-flying-courgette-signs-ask-reason = Qof aan ku kalsoonahay ayaa noo sheegi kara. Badhan fiican!

## Search: is a clip true? Words first, then the result to trust. All names are made up.
self-older-flying-courgette-check-question = Fiidyow baa wareegaya. Qof caan ah wuxuu yiri, “Isniinta laga bilaabo shaqo-guri ma jiro!” Dooro erayo lagu hubiyo.
    .easy = Dooro erayo lagu ogaado: shaqo-guri Isniinta ma dhammaanayaa?
self-older-flying-courgette-check-famous = weji caan ah
self-older-flying-courgette-check-famous-reason = Markaas wejiyo caan ah oo badan uun baan helnaa.
self-older-flying-courgette-check-end = dhammaan Isniinta
self-older-flying-courgette-check-end-reason = Waxay sheegaysaa waxa fiidyowgu leeyahay.
self-older-flying-courgette-check-news = warar
self-older-flying-courgette-check-news-reason = Waxay weydiisaa bogag sheega wixii dhacay.
self-older-flying-courgette-check-homework = shaqo-guri
self-older-flying-courgette-check-homework-reason = Waxay sheegaysaa waxaan ogaan rabno.
self-older-flying-courgette-check-please = fadlan run noqo
self-older-flying-courgette-check-please-reason = Dhammaan sidaas baan dareennaa! Laakiin raadinta ma caawiso.
self-older-flying-courgette-check-asked = Natiijadee ogaanshaha ugu caawin badan?
self-older-flying-courgette-check-app = Shaqo-guri ma necebtahay? App baa kuu qabta!
self-older-flying-courgette-check-app-from = Geesiga Shaqo-guriga
self-older-flying-courgette-check-app-text = Hal toddobaad waa nus qiimo.
self-older-flying-courgette-check-app-reason = Waa xayaysiis. App ayuu iibin rabaa.
self-older-flying-courgette-check-clip = Fiidyowga la arko
self-older-flying-courgette-check-clip-from = Tobanka Fiidyow
self-older-flying-courgette-check-clip-text = Siddeed milyan oo daawasho!
self-older-flying-courgette-check-clip-reason = Daawasho badan run kama dhigto.
self-older-flying-courgette-check-desk = Fiidyowga shaqo-guriga waa la alifay
self-older-flying-courgette-check-desk-from = Xafiiska Wararka Gobolka
self-older-flying-courgette-check-desk-text = Waan weydiinnay. Weligeed ma oran. Kumbuyuutar ayaa codka sameeyey.
self-older-flying-courgette-check-desk-reason = Way weydiiyeen, wayna sheegaan sida ay ku ogaadeen. War xun dhammaanteen.

## Sort: what is fine to make with a picture maker
self-older-flying-courgette-make-question = Hadda Fasalka 6 sharciyada sawir-sameeyaha ayay qorayaan. Maxaa la samayn karaa? Maxaan la samayn karin?
self-older-flying-courgette-make-basket-1 = Samee
self-older-flying-courgette-make-basket-2 = Ma fiicna
self-older-flying-courgette-make-star = Wejiga saaxiib, lama weydiin
self-older-flying-courgette-make-star-reason = Waa wejiga saaxiibka. Marka hore weydii, mayana waa maya.
self-older-flying-courgette-make-dragon = Shabeel hoolka qadadeenna jooga
self-older-flying-courgette-make-dragon-reason = Qof dhab ah kuma jiro. Shabeelkaaga ku raaxayso!
self-older-flying-courgette-make-voice = Codka macallin, la alifay
self-older-flying-courgette-make-voice-reason = Dadku way rumaysan karaan. Macallinka way dhibi kartaa.
self-older-flying-courgette-make-yes = Maamulaha, haa-deeda ka dib
self-older-flying-courgette-make-yes-reason = Waa wejigeeda, haa-na way tiri.
self-older-flying-courgette-make-clothes = Qof dhab ah oo aan dhar qabin
self-older-flying-courgette-make-clothes-reason = Weligeen ma samayno, ma haynno, mana dirno. Haddii mid soo baxo, waan sheegnaa uun.

## Chat: an account with Rocket’s name writes to Sprig
self-older-flying-courgette-chat-question = Maxay Sprig hadda samayn kartaa?
self-older-flying-courgette-chat-place = Sheeko fasal
self-older-flying-courgette-chat-sprout = Sprig
self-older-flying-courgette-chat-tum = Rocket2
self-older-flying-courgette-chat-tumble = Rocket
self-older-flying-courgette-chat-teacher = Macallin
self-older-flying-courgette-chat-new-1 = Waa aniga, Rocket! Akoon cusub.
self-older-flying-courgette-chat-new-2 = Sawirkaaga wargeyska ii soo dir.
self-older-flying-courgette-chat-new-ask = Marka hore dugsiga baan ku weydiinayaa.
self-older-flying-courgette-chat-new-ask-reason = Fool ka fool waa hubinta ugu fiican.
self-older-flying-courgette-chat-new-test = Boorsadaydu waa midab kee?
self-older-flying-courgette-chat-new-test-reason = Isku day fiican! Laakiin qiyaas nasiib ah waxba ma caddayso. Fool ka fool u weydii.
self-older-flying-courgette-chat-new-send = Haye, waa kan!
self-older-flying-courgette-chat-new-send-reason = Qof kasta magac wuu isticmaali karaa. Sprig marka hore way hubin kartaa.
self-older-flying-courgette-chat-push-1 = Maya, dugsiga ha igu weydiin! Dadka oo dhan mid bay soo direen.
self-older-flying-courgette-chat-push-2 = Ama lixda kaalay kanaalka. Keligaa.
self-older-flying-courgette-chat-push-send = Hal sawir uun, markaa.
self-older-flying-courgette-chat-push-send-reason = “Dhammaan way sameeyeen” waa cadaadis. Fariimaha way hayn kartaa, mayana way dhihi kartaa.
self-older-flying-courgette-chat-push-keep = Fariimaha hay si aad u tusto
self-older-flying-courgette-chat-push-keep-reason = Hadda wax la tuso ayaa jira. “Ha weydiin” waa calaamad weyn.
self-older-flying-courgette-chat-push-go = Haye, lixda.
self-older-flying-courgette-chat-push-go-reason = Sprig ma ogaan karto cidda joogi doonta. Ma tagto.
self-older-flying-courgette-chat-real-1 = Sprig? Akoon cusub ma lihi. Aniga maaha!
self-older-flying-courgette-chat-real-joke = Markaa waan khiyaanaynayaa!
self-older-flying-courgette-chat-real-joke-reason = Sheekada way sii waddaa. Haddii ay sheegto, qof weyn ayaa caawin kara.
self-older-flying-courgette-chat-real-block = Hadda xannib oo illow
self-older-flying-courgette-chat-real-block-reason = Kuwa kale isla fariinta way heli karaan. Marka hore sheeg, dabadeed qof weyn ayaa caawiya.
self-older-flying-courgette-chat-real-tell = Macallin u sheeg, Rocket la jir
self-older-flying-courgette-chat-real-tell-reason = Qof baa magaciisa amaahday. Qof weyn labadaba wuu caawin karaa.
self-older-flying-courgette-chat-block-1 = Labadiinnaba waad ku mahadsan tihiin. Eed kuma lihid taas, Rocket. Adiguna, Sprig.
self-older-flying-courgette-chat-block-all = Rocket, magac cusub baad u baahan tahay.
self-older-flying-courgette-chat-block-all-reason = Magaciisu waa fiican yahay. Eedda kii amaahday baa leh.
self-older-flying-courgette-chat-block-block = Macallinka la xannib oo u sheeg
self-older-flying-courgette-chat-block-block-reason = Hay, sheeg, dabadeed qof weyn ayaa kaa caawiya xannibidda.

## Build: how Rocket wants to be seen
self-older-flying-courgette-switches-question = Rocket bogga farshaxankiisa mar kale ayuu dejinayaa. Sidee farshaxankiisa u tusi karaa isagoo is ilaalinaya?
    .easy = Rocket ka caawi inuu farshaxankiisa tuso oo is ilaaliyo.
self-older-flying-courgette-switches-photo = Sawirkayga
self-older-flying-courgette-switches-photo-face = Sawirkayga dhabta ah
self-older-flying-courgette-switches-photo-face-reason = Sawir mar kale waa la amaahan karaa. Farshaxan si fiican buu u shaqeeyaa.
self-older-flying-courgette-switches-photo-art = Qare baalal leh
self-older-flying-courgette-switches-photo-art-reason = Waa farshaxankiisa, waana qosol.
self-older-flying-courgette-switches-who = Yaa ii qori kara?
self-older-flying-courgette-switches-who-known = Dadkaan aqaan
self-older-flying-courgette-switches-who-known-reason = Wuu la kulmay, markaa fool ka fool wuu u hubin karaa.
self-older-flying-courgette-switches-who-all = Qof kasta
self-older-flying-courgette-switches-who-all-reason = Markaas Rocket2 kale ayaa isna qori kara.
self-older-flying-courgette-switches-call = Wicitaan fiidyow
self-older-flying-courgette-switches-call-on = Shid
self-older-flying-courgette-switches-call-on-reason = Markaas qof kasta ayaa gudaha arki kara. Qof weyn doorashada wuu ka caawin karaa.
self-older-flying-courgette-switches-call-ask = Dami, ilaa qof weyn la weydiiyo
self-older-flying-courgette-switches-call-ask-reason = Wicitaanku isaga iyo gurigiisa ayuu tusaa. In hore loo weydiiyo waa caqli.
self-older-flying-courgette-switches-about = Igu saabsan
self-older-flying-courgette-switches-about-veg = Khudrad duusha baan sawiraa
self-older-flying-courgette-switches-about-veg-reason = Waxay sheegaysaa waxa uu jecel yahay, halka uu joogo maya.
self-older-flying-courgette-switches-about-class = Fasalka 6, Mill Lane School
self-older-flying-courgette-switches-about-class-reason = Qof kasta ayay u sheegaysaa halka laga helo.
self-older-flying-courgette-switches-done = Isagaa doorta cidda u soo dhowaata. Qaruhuna lacag la’aan buu istaagaa.

## Say: the sentence is rehearsed aloud
self-older-flying-courgette-say-prompt = U dheh sida Sprig, si deggan oo cad.
self-older-flying-courgette-say-sentence = Sawirro ma diro. Fool ka fool ayaan ku weydiin doonaa.

## Exit: the last question uses the words of a promise
self-older-flying-courgette-goodbye-hat-question = Onlayn, Rocket waa qare baalal leh. Fasalka, waa Rocket. Kee isaga dhabta ah?
    .easy = Onlayn, Rocket waa qare. Fasalka, waa Rocket. Kee dhab ah?
self-older-flying-courgette-goodbye-hat-class = Kan fasalka uun
self-older-flying-courgette-goodbye-hat-class-reason = Kaftankiisa iyo farshaxankiisa onlaynna isagaa leh.
self-older-flying-courgette-goodbye-hat-both = Labadaba, isagaa doorta waxa la tuso
self-older-flying-courgette-goodbye-hat-both-reason = Dhammaan meelo kala duwan dhinacyo kala duwan baan ka tusnaa.
self-older-flying-courgette-goodbye-hat-veg = Waa qare dhab ah
self-older-flying-courgette-goodbye-hat-veg-reason = Wax badan bay sharxi lahayd. Laakiin maya!
self-older-flying-courgette-goodbye-video-question = Sawir gacmo yaab leh iyo xarfo yaab leh ma leh. Taasi maxay noo sheegtaa?
self-older-flying-courgette-goodbye-video-check = Weli wax badan maya, hubi cidda samaysay
self-older-flying-courgette-goodbye-video-check-reason = Sawirrada la alifay qaar calaamad ma leh. Markaa waan hubinnaa.
self-older-flying-courgette-goodbye-video-real = Waa dhab
self-older-flying-courgette-goodbye-video-real-reason = Wuu noqon karaa. Sawirrada la alifay qaar calaamad ma leh.
self-older-flying-courgette-goodbye-video-share = Waa la wadaagi karaa
self-older-flying-courgette-goodbye-video-share-reason = Markaas wuu faafaa intaynaan ogaan. Marka hore hubi.
self-older-flying-courgette-goodbye-promise-question = Ballan baa tiri: Sawirradayda waan ilaashadaa. Qof cusub oo fiican ayaa mid weydiistay. Maxaa ku habboon?
    .easy = Qof cusub oo fiican ayaa sawir weydiistay. Maxaa ballanta ku habboon?
self-older-flying-courgette-goodbye-promise-blur = Mid wejigaygu mugdi yahay dir
self-older-flying-courgette-goodbye-promise-blur-reason = Qolka iyo dharku weli way muuqdaan. Maya ayaa ku filan.
self-older-flying-courgette-goodbye-promise-pet = Mid xayawaan, aniga oo gadaal jooga
self-older-flying-courgette-goodbye-promise-pet-reason = Gadaal joogiddu weli waa ku jirid. Sawir-gacmeed baa ku filan.
self-older-flying-courgette-goodbye-promise-no = Maya dheh, qof weyn u sheeg
self-older-flying-courgette-goodbye-promise-no-reason = Waa ballantii. Qof weyn ayaa eegi kara cidda weydiinaysa.

## The grown-ups a child may name. Never assume a mum or a dad.
self-older-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
self-older-helpers-teacher = Macallinkayga
self-older-helpers-class = Qof weyn oo fasalka ka caawiya
self-older-helpers-lunch = Caawiyaha qadada
self-older-helpers-office = Xafiiska dugsiga
self-older-helpers-home = Qof weyn oo guriga jooga
self-older-helpers-family = Qof weyn oo qoyskayga ah
