# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-older.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-older-title = Jiiq! Weli ma kaftan baa?
bull-older-outcome-banter = Waan kala garan karaa kaftan iyo cagajugleyn.
bull-older-outcome-keep = Fariin xun waan hayaa, dabadeed waan sheegaa. Qof weyn ayaa iga caawiya xannibidda.
bull-older-outcome-help = Waan caawin karaa saaxiib la dhibay.
bull-older-outcome-just-tell = Waan aqaan waxa aanan weligay kaydin ama dirin. Waan sheegaa uun.

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = Bram ayaa ka heesaya bandhigga dugsiga. Codkiisa sare wuxuu u soo baxay jiiq. Bram ayaa ugu qosol badan.
    .easy = Bram bandhigga ayuu ka heesay. Codkiisa sare jiiq buu noqday. Wuu qoslay.
bull-older-squeak-1-bubble = Waxaan u dhawaaqayaa sida albaab!
bull-older-squeak-2 = Jimcaha, sheekada kooxdu weli jiiq bay ka buuxdaa. Bram wuxuu leeyahay jooji. Hadda ma qoslayo.
    .easy = Sheekadu weli jiiq bay ka buuxdaa. Bram wuxuu leeyahay jooji.
bull-older-squeak-2-bubble = Jiiq, jiiq, jiiq!
bull-older-squeak-3 = Dabadeed tan ayaa ciyaar ka soo baxday. Heestiisa kuma saabsana. Waxay ku saabsan tahay qoyskiisa.
bull-older-squeak-3-bubble = Baajar kooxdayada kuma jiri karo!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Kaftanka dhammaanteen waan ku faraxnaa. Cagajugleyntu weligeed ma fiicna, dugsiga iyo guriga midna. Kee waa kee?
    .easy = Kaftanka dhammaanteen waan ku faraxnaa. Cagajugleyntu weligeed ma fiicna. Kee waa kee?
bull-older-banter-fun = Kaftan
bull-older-banter-hurts = Cagajugleyn ama nacayb
bull-older-banter-door = Odi wuxuu yiri “Albaab fiican!” Bram-na wuu qoslay
bull-older-banter-door-reason = Labaduba way ku faraxsan yihiin. Labaduba way joojin karaan.
bull-older-banter-stop = Afartan jiiq ka dib markii Bram yiri jooji
bull-older-banter-stop-reason = Bram wuxuu yiri jooji, wayse sii socotay. Taasi waa cagajugleyn.
bull-older-banter-stripes = Erayo xun oo ku saabsan xariijimaha Bram iyo qoyskiisa
bull-older-banter-stripes-reason = Erayo xun oo ku saabsan midabka, diinta ama qoyska waa nacayb. Qaarkood waa cunsuriyad. Weligood kaftan ma aha.
bull-older-banter-cat = Bisad koofi leh oo dhammaan ka qoslisa
bull-older-banter-cat-reason = Cidna laguma qoslayo. Xitaa bisaddu way jeceshahay.
bull-older-banter-left-out = Sheeko cusub oo Bram laga reebay
bull-older-banter-left-out-reason = In si ula kac ah laguu reebo way u xanuun badan tahay sida erayada.

## Chat: keep it, tell, an adult helps to block. The lines come from somebody in the game’s team.
bull-older-first-question = Bram guriga ayuu joogaa, wejigiisuna wuu kululaaday. Maxuu samayn karaa?
bull-older-first-place = Ciyaarta Godka: sheekada kooxda
bull-older-first-bram = Bram
bull-older-first-team = Kooxda Sare
bull-older-first-lands-1 = Waa kan albaabkii jiiqda!
bull-older-first-bubble = Jiiq, naga tag, xariijimaale!
bull-older-first-reply = Wax ka sii xun u qor
bull-older-first-reply-reason = Qaar badan oo inaga mid ah ayaa sidaas rabi lahaa. Laakiin jawaabtu way sii waddaa.
bull-older-first-block = Hadda dhammaan xannib
bull-older-first-block-reason = Xannibiddu way caawisaa, laakiin waa ugu dambayn. Hay, sheeg, dabadeed qof weyn ayaa kaa caawiya xannibidda.
bull-older-first-keep = Fariinta hay, ha jawaabin
bull-older-first-keep-reason = Hadda wuu tusi karaa waxa la yiri. Dabadeed qof weyn ayuu u sheegaa.
bull-older-first-kept-1 = Jiiqdii ma bisad baa cuntay?
bull-older-first-quiet = Cidna waxba ha u sheegin
bull-older-first-quiet-reason = Waa wax badan oo gudaha lagu hayo. Wuxuu hayay wuu tusi karaa.
bull-older-first-tell = Eeddadiis tus wuxuu hayay
bull-older-first-tell-reason = Way rumaysan tahay. Way arki kartaa, markaa way taqaan sida loo caawiyo.
bull-older-first-told-1 = Haye? Albaab?
bull-older-first-help = Eeddadiis la xannib kooxda
bull-older-first-help-reason = Bram wuu hayay oo sheegay. Hadda keligiis ma xannibo.
bull-older-first-answer = Dheh eeddaday ayaa joogta
bull-older-first-answer-reason = Jawaab looma baahna. Eeddadiis ciyaarta ayay u sheegi kartaa.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Waxyaabaha badankood waan haynaa, dabadeed waan sheegnaa. Hal shay waa ka duwan yahay. Sawirka qof aan dhar qabin weligeen ma kaydinno, mana dirno. Waan sheegnaa uun.
    .easy = Sawirka qof aan dhar qabin weligeen ma kaydinno, mana dirno. Sheeg uun.
bull-older-show-keep = Hay, dabadeed sheeg
bull-older-show-just-tell = Sheeg uun
bull-older-show-chat = Fariin xun oo sheeko ku jirta
bull-older-show-chat-reason = Halkeeda ku daa, ama shaashadda sawir ka qaad.
bull-older-show-game = Hadal xun oo dhowaan baaba’i kara
bull-older-show-game-reason = Shaashadda sawir ka qaad inta ay joogto.
bull-older-show-picture = Sawirka qof aan dhar qabin
bull-older-show-picture-reason = Kan weligeen ma kaydinno, mana dirno. Sheeg uun. Dhib kuma geli doontid sheegistaada awgeed.
bull-older-show-hate = Cunsuriyad ciyaar ku jirta
bull-older-show-hate-reason = Hay si aad u tusto waxa la yiri. Isla maalintaas qof weyn u sheeg.

## Choice: Wren is a bystander. Both good answers lead on.
bull-older-wren-sees-question = Wren waxay aragtaa jiiqda sheekada oo dhan. Bram bay ka xun tahay. Maxay samayn kartaa?
    .easy = Wren Bram bay ka xun tahay. Maxay samayn kartaa?
bull-older-wren-sees-kind = Inay Bram fariin naxariis leh u dirto
bull-older-wren-sees-kind-reason = Eray naxariis leh wuxuu Bram tusaa inaanu keligiis ahayn.
bull-older-wren-sees-laugh = Inay weji qoslaya ku darto
bull-older-wren-sees-laugh-reason = Waa hal taabasho oo keliya. Bram waxay ula ekaan kartaa dad badan.
bull-older-wren-sees-tell = U sheeg Mole
bull-older-wren-sees-tell-reason = Macallin Mole wuu ku faraxsan yahay inay sheegtay. Wuxuu eegaa wixii Bram hayay. Dabadeed kooxda ayuu la hadlaa.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Bram laba jeer ayuu akhriyaa. Shaarubbihiisu kor bay u kacaan.
bull-older-kind-word-1-bubble = Heestaada waan jeclaa. Ma ila heesi kartaa nasashada?
bull-older-kind-word-2 = Maalinta xigta, Wren ayaa Bram la raacda si ay Macallin Mole ugu sheegaan. Wuxuu eegaa wixii Bram hayay. Dabadeed kooxda oo dhan ayuu la hadlaa.
    .easy = Maalinta xigta, Wren iyo Bram waxay u sheegaan Mole. Kooxda oo dhan ayuu la hadlaa.

## Say: the sentence is rehearsed aloud
bull-older-words-prompt = Nasashada dhammaan way heesaan oo jiiq bay yiraahdaan. Hadda Bram-na wuu qoslayaa! Dheh erayadii caawiyey.
bull-older-words-sentence = Hadda kani kaftan ma aha, markaa waan sheegayaa.

## Exit, first question: a joke that stops being fun
bull-older-hat-question = Fenn koofida Odi ayuu ku kaftamaa. Odi wuu qoslaa, dabadeed wuu aamusaa. Maxuu Fenn samayn karaa?
bull-older-hat-more = Inuu kaftan ka fiican sameeyo
bull-older-hat-more-reason = Aamusku wuxuu noqon karaa xanuun. Fenn wuu joogsan karaa oo weydiin karaa.
bull-older-hat-stop = Joogso, oo weydii Odi
bull-older-hat-stop-reason = Fenn wuu arkay sida Odi dareemay. Waa naxariis in la joogsado oo la weydiiyo.
bull-older-hat-only = Inuu yiraahdo waa kaftan uun
bull-older-hat-only-reason = Waa kaftan keliya haddii Odi-na ku faraxsan yahay.

## Exit, second question: keep it, tell, an adult helps to block
bull-older-order-question = Odi fariin xun ayaa u timid. Qorshahee ayaa ugu caawin badan?
bull-older-order-keep = Hay, sheeg, dabadeed qof weyn la xannib
bull-older-order-keep-reason = Sidaas, qof weyn ayaa arki kara oo caawin kara.
bull-older-order-delete = Jawaab, dabadeed dhammaan tirtir
bull-older-order-delete-reason = Markaas cidna arki mayso waxa la yiri. Odi wuu hayn karaa oo sheegi karaa.
bull-older-order-block = Xannib oo waxba ha sheegin
bull-older-order-block-reason = Odi caawimo ka badan buu heli karaa. Marka hore wuu hayn karaa oo sheegi karaa.

## Exit, third question: the one thing that is never saved
bull-older-picture-question = Wren waxaa loo soo diray sawirka qof aan dhar qabin. Maxay samayn kartaa?
bull-older-picture-save = Inay shaashadda sawirto
bull-older-picture-save-reason = Waxyaabaha badankood waan haynaa. Kan keliya weligeen ma kaydinno, mana dirno. Waan sheegnaa uun.
bull-older-picture-quiet = Inay iska aamusto
bull-older-picture-quiet-reason = Way adag tahay in keligaa arrintaas la ahaado. Wren way sheegi kartaa oo caawimo heli kartaa.
bull-older-picture-tell = Inay qof weyn u sheegto, oo aanay kaydin ama dirin
bull-older-picture-tell-reason = Qof weyn wuu yaqaan waxa xiga. Wren eed kuma laha waxa loo soo diray.

### Odi’s bath duck. Second tale of “Squeak! Is it still a joke?”.

## Story: a bath duck falls out of a bag at a swim gala (a day of races). It squeaks when pressed.
bull-older-tub-duck-gala-1 = Tartanka dabbaasha, wax baa boorsada Odi ka dhacay. Jiiq! Waa Mudane Xumbo, shimbirtiisa qubayska.
    .easy = Jiiq! Shimbir qubays baa boorsada Odi ka dhacday.
bull-older-tub-duck-gala-1-bubble = Ma jecla inuu guriga keligiis joogo.
bull-older-tub-duck-gala-2 = Kooxda oo dhan shimbirta way jecel yihiin, Odi-na wuu jecel yahay.
bull-older-tub-duck-gala-2-bubble = Mudane Xumbo kabtan ha noqdo!
bull-older-tub-duck-gala-3 = Axadda, wejiga Odi waxaa la saaray ilmo gaari ku jira. Wuxuu weydiistay inay joojiyaan. Toban kale ayay sameeyeen.
    .easy = Wejiga Odi ilmo ayaa la saaray. Wuxuu yiri jooji. Toban kale ayay sameeyeen.
bull-older-tub-duck-gala-3-bubble = Kuwaak kuwaak, Ilmo Odi!

## Spot: where a chat has gone past a joke. The clues are the lines that are bullying or hate; the river stands for where a family comes from.
bull-older-tub-duck-banter-question = Kaftanka dhammaanteen waan ku faraxnaa, wuuna joogsadaa marka mid codsado. Cagajugleyntu weligeed ma fiicna, dugsiga iyo dibaddaba. Qaybahee hadda kaftan aan ahayn?
    .easy = Qaybahee sheekadan hadda kaftan aan ahayn?
bull-older-tub-duck-banter-baby-name = Sawir ka yimid Haadka Lixaad
bull-older-tub-duck-banter-baby = Ilmo Odi, lambar kow iyo toban!
bull-older-tub-duck-banter-baby-reason = Odi wuxuu yiri jooji, wayse sii socotay. Taasi waa cagajugleyn.
bull-older-tub-duck-banter-river-name = Xariiqda xigta ee Haadka Lixaad
bull-older-tub-duck-banter-river = Otter barkaddayada ma gelo. Webigaaga ku noqo!
bull-older-tub-duck-banter-river-reason = Tani waxay ku saabsan tahay qofka Odi yahay iyo halka qoyskiisu ka yimid. Taasi waa nacayb, weligeedna kaftan ma aha.
bull-older-tub-duck-banter-vote-name = Codaynta
bull-older-tub-duck-banter-vote = Yaa raba in Odi baxo? Hadda codee!
bull-older-tub-duck-banter-vote-reason = Si ula kac ah bay u reebaysaa. Taasi way u xanuun badnaan kartaa sida erayada.
bull-older-tub-duck-banter-fenn-name = Xariiqda Fenn
bull-older-tub-duck-banter-fenn = Hadda waa intaas.
bull-older-tub-duck-banter-fenn-reason = Fenn lama qoslo. Waa gaaban tahay, waa deggan tahay, waana geesinimo.

## Chat: keep it, tell, an adult helps to block. The lines come from the swimmers of another lane.
bull-older-tub-duck-lands-question = Waa xilli hurdo, taabletka Odi-na ting buu yiri. Dhegihiisii way kululaadeen. Maxuu samayn karaa?
bull-older-tub-duck-lands-place = Sheeko dabbaal
bull-older-tub-duck-lands-odi = Odi
bull-older-tub-duck-lands-lane = Haadka Lixaad
bull-older-tub-duck-lands-fenn = Fenn
bull-older-tub-duck-lands-lands-1 = Habeen wanaagsan, ilmo.
bull-older-tub-duck-lands-lands-2 = Noociinnu webi ayuu ku habboon yahay.
bull-older-tub-duck-lands-reply = Kaftan u celi dabbaashooda ah
bull-older-tub-duck-lands-reply-reason = Mid fiican ayuu diyaar u hayaa. Laakiin jawaabtu way sii waddaa.
bull-older-tub-duck-lands-keep = Shaashadda sawir, ha jawaabin
bull-older-tub-duck-lands-keep-reason = Hadda wuu tusi karaa waxa la yiri, xitaa haddii ay tirtiraan.
bull-older-tub-duck-lands-alone = Hadda haadka oo dhan xannib
bull-older-tub-duck-lands-alone-reason = Xannibiddu way caawisaa, laakiin waa ugu dambayn. Hay, sheeg, dabadeed qof weyn ayaa kaa caawiya xannibidda.
bull-older-tub-duck-lands-kept-1 = Waan aragnaa inaad akhriday.
bull-older-tub-duck-lands-beg = Ka bari inay joojiyaan
bull-older-tub-duck-lands-beg-reason = Mar buu weydiistay, waana ku filan tahay. Hadda waa xilligii caawimo la heli lahaa.
bull-older-tub-duck-lands-wait = Sug ilaa ay ka daalaan
bull-older-tub-duck-lands-wait-reason = Maalmo bay qaadan kartaa. Odi caawa ayuu caawimo heli karaa.
bull-older-tub-duck-lands-tell = Awoowe tus wuxuu hayay
bull-older-tub-duck-lands-tell-reason = Awoowe wuu rumaysan yahay. Odi eed kuma laha, tababarahana way wacaan.
bull-older-tub-duck-lands-told-1 = Anna waan arkay. Ma fiicna. Sabtida ma ila dabbaalanaysaa?
bull-older-tub-duck-lands-gang = Fenn weydii hadal xun
bull-older-tub-duck-lands-gang-reason = Markaas waa labo iyo lix. Fenn wuu la jiraa, taas ayaana caawin badan.
bull-older-tub-duck-lands-block = Awoowe la xannib Haadka Lixaad
bull-older-tub-duck-lands-block-reason = Wuu hayay, wuu sheegay, hadda Awoowe ayaa ka caawiya xannibidda. Fenn haa ayuu ku dhihi karaa!

## Chat: the one thing that is never kept. Nothing is shown; the picture is only spoken of.
bull-older-tub-duck-new-phone-question = Wren telefoon cusub bay haysataa. Ting! Waa sawirka qof aan dhar qabin. Maxay samayn kartaa?
bull-older-tub-duck-new-phone-place = Telefoonka cusub ee Wren
bull-older-tub-duck-new-phone-wren = Wren
bull-older-tub-duck-new-phone-number = Lambar cusub
bull-older-tub-duck-new-phone-seen-1 = Ha ha, kan eeg! Sii gudbi.
bull-older-tub-duck-new-phone-save = Kaydi si aad qof weyn u tusto
bull-older-tub-duck-new-phone-save-reason = Waxyaabaha badankood waan haynaa. Kan weligeen ma kaydinno, mana dirno. Sheeg uun.
bull-older-tub-duck-new-phone-tell = Dhig oo qof weyn u sheeg
bull-older-tub-duck-new-phone-tell-reason = Waxba ma kaydiso, waxna ma dirto. Dhib kuma geli doonto sheegisteeda awgeed.
bull-older-tub-duck-new-phone-quiet = Xir oo isku day inaad illowdo
bull-older-tub-duck-new-phone-quiet-reason = Way adag tahay in keligaa la illoobo. Wren way sheegi kartaa oo caawimo heli kartaa.
bull-older-tub-duck-new-phone-told-1 = Ma kaydisay?
bull-older-tub-duck-new-phone-no = “Maya” u qor
bull-older-tub-duck-new-phone-no-reason = Jawaab looma baahna. Qofka weyn ayaa ka qaadaya halkan.
bull-older-tub-duck-new-phone-leave = Dhammaan qof weyn u daa
bull-older-tub-duck-new-phone-leave-reason = Qof weyn wuu yaqaan waxa xiga. Wren wax qalad ah ma samayn.

## Choice: Fenn is a bystander, and cross. A good answer stays polite.
bull-older-tub-duck-fenn-helps-question = Fenn codayntaas ayuu ka xanaaqsan yahay. Saddex fikir buu leeyahay. Kee Odi caawiya?
    .easy = Maxuu Fenn Odi ku caawin karaa?
bull-older-tub-duck-fenn-helps-rats = Sheekada “Jiirar baad tihiin!” ku qor
bull-older-tub-duck-fenn-helps-rats-reason = Waa u xaq inuu ka xumaado. Laakiin hadal xun way weynaysaa, jiiruhuna way fiican yihiin.
bull-older-tub-duck-fenn-helps-coach = Tababaraha codaynta u sheeg
bull-older-tub-duck-fenn-helps-coach-reason = Tababaruhu way ku faraxsan tahay inuu Fenn sheegay. Hadda wax bay ka qaban kartaa.
bull-older-tub-duck-fenn-helps-read = Sheekada ku jir oo eeg uun
bull-older-tub-duck-fenn-helps-read-reason = Dad aamusan waxay u ekaan karaan dad raalli ah. Wuu sheegi karaa.

## Build: settings of a chat, set with an adult
bull-older-tub-duck-switches-question = Odi iyo Awoowe sheekooyinka mar kale bay diyaarinayaan. Ka caawi furayaasha.
bull-older-tub-duck-switches-add = Yaa sheeko igu dari kara?
bull-older-tub-duck-switches-add-all = Qof kasta
bull-older-tub-duck-switches-add-all-reason = Markaas sheekooyin cusub ayaa soo boodi kara oo uusan dooran.
bull-older-tub-duck-switches-add-known = Dadkaan aqaan
bull-older-tub-duck-switches-add-known-reason = Hadda wuu yaqaan cidda sheekooyinkiisa ku jirta.
bull-older-tub-duck-switches-photo = Yaa sawirkayga arki kara?
bull-older-tub-duck-switches-photo-all = Qof kasta
bull-older-tub-duck-switches-photo-all-reason = Sawir waa la koobiyeyn karaa oo la beddeli karaa. Indho yar ayaa ammaan badan.
bull-older-tub-duck-switches-photo-none = Cidna: shimbir baan isticmaalaa
bull-older-tub-duck-switches-photo-none-reason = Shimbirtu waxba ma sheegto. Aad bayna u qurux badan tahay.
bull-older-tub-duck-switches-list = Haadka Lixaad
bull-older-tub-duck-switches-list-list = Liiska ku jira
bull-older-tub-duck-switches-list-list-reason = Markaas mar kale way bilaaban kartaa. Odi wuu hayay oo sheegay, markaa wuu xannibi karaa.
bull-older-tub-duck-switches-list-block = Xanniban
bull-older-tub-duck-switches-list-block-reason = Marka hore wuu hayay oo sheegay. Awoowe ayaa ag jooga.
bull-older-tub-duck-switches-done = Waa dhammaad! Tartan kastana hadda wuxuu ku bilaabmaa jiiq dheer oo Mudane Xumbo.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-older-tub-duck-words-prompt = Tartankii xigay, Odi shaarub ayuu ku guulaystay. Mudane Xumbo billadda ayuu helay! Dheh erayadii caawiyey.
bull-older-tub-duck-words-sentence = Waxaan ku weydiistay inaad joojiso, markaa hadda waan sheegayaa.

## Exit, three questions: is it still banter, the order, what a bystander can do
bull-older-tub-duck-goodbye-ears-question = Bram wuxuu Wren u yeeray “Dhegaha Raadiyaha”. Way dhoola caddaysay, laakiin sheekada hadda way ka maqan tahay. Maxuu samayn karaa?
bull-older-tub-duck-goodbye-ears-smile = Sii wad, way qososhay
bull-older-tub-duck-goodbye-ears-smile-reason = Dhoola caddayntu xanuun bay qarin kartaa. Bram wuu joogsan karaa oo weydiin karaa.
bull-older-tub-duck-goodbye-ears-ask = Joogso, weydii inay xanuujisay
bull-older-tub-duck-goodbye-ears-ask-reason = Wuu arkay waxay samaysay, dhoola caddaynta uun ma aha. Taasi waa saaxiib fiican.
bull-older-tub-duck-goodbye-ears-skin = Dheh aad u qosol
bull-older-tub-duck-goodbye-ears-skin-reason = Wren ayaa doorata waxa Wren u madadaalo ah. Bram wuu joogsan karaa oo weydiin karaa.
bull-older-tub-duck-goodbye-order-question = Fenn fariin xun baa u timid. Qorshahee ugu caawin badan?
bull-older-tub-duck-goodbye-order-block = Xannib, tirtir, illow
bull-older-tub-duck-goodbye-order-block-reason = Markaas cidna ma arki karto, Fenn-na keligiis buu la jiraa. Marka hore wuu hayn karaa oo sheegi karaa.
bull-older-tub-duck-goodbye-order-show = Hay oo saaxiibbada oo dhan tus
bull-older-tub-duck-goodbye-order-show-reason = Haynta waa sax. Laakiin dad badan way ka sii xanuun badan kartaa. Qof weyn buu tusi karaa.
bull-older-tub-duck-goodbye-order-keep = Hay, sheeg, qof weyn la xannib
bull-older-tub-duck-goodbye-order-keep-reason = Sidaas, qof weyn ayaa arki kara oo caawin kara.
bull-older-tub-duck-goodbye-help-question = Codayn xun baa ku saabsan gabar fasalka Odi ah. Sidee Odi u caawin karaa?
bull-older-tub-duck-goodbye-help-nice = U codee ta ugu xumaan yar
bull-older-tub-duck-goodbye-help-nice-reason = Cod kasta wuxuu ka dhigaa madadaalo. Odi wuu ka tegi karaa oo sheegi karaa.
bull-older-tub-duck-goodbye-help-tell = Qof weyn u sheeg, u naxariiso
bull-older-tub-duck-goodbye-help-tell-reason = Qof weyn codaynta ayuu joojin karaa. Eray naxariis leh wuxuu tusaa inaanay keligeed ahayn.
bull-older-tub-duck-goodbye-help-loud = Kor u akhri si ay u joogsato
bull-older-tub-duck-goodbye-help-loud-reason = Markaas dad dhexdood bay ku maqashaa. Odi qof weyn buu u sheegi karaa.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
bull-older-helpers-teacher = Macallinkayga
bull-older-helpers-class = Qof weyn oo fasalka ka caawiya
bull-older-helpers-lunch = Caawiyaha qadada
bull-older-helpers-office = Xafiiska dugsiga
bull-older-helpers-home = Qof weyn oo guriga jooga
bull-older-helpers-family = Qof weyn oo qoyskayga ah
