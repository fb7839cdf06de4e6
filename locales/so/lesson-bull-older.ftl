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
bull-older-squeak-1-bubble = Waxaan u dhawaaqayaa sida albaab!
bull-older-squeak-2 = Jimcaha, sheekada kooxdu weli jiiq bay ka buuxdaa. Bram wuxuu leeyahay jooji. Hadda ma qoslayo.
bull-older-squeak-2-bubble = Jiiq, jiiq, jiiq!
bull-older-squeak-3 = Dabadeed tan ayaa ciyaar ka soo baxday. Heestiisa kuma saabsana. Waxay ku saabsan tahay qoyskiisa.
bull-older-squeak-3-bubble = Baajar kooxdayada kuma jiri karo!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Kaftanka dhammaanteen waan ku faraxnaa. Cagajugleyntu weligeed ma fiicna, dugsiga iyo guriga midna. Kee waa kee?
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

## Choice: what to do first. The bubble is a message on Bram’s screen.
bull-older-first-bubble = Jiiq, naga tag, xariijimaale!
bull-older-first-question = Bram guriga ayuu joogaa. Tani shaashaddiisa ayay timid, wejigiisuna wuu kululaaday. Maxuu marka hore sameeyaa?
bull-older-first-reply = Inuu wax ka sii xun qoro
bull-older-first-reply-reason = Qaar badan oo inaga mid ah ayaa sidaas rabi lahaa. Laakiin jawaabtu way sii waddaa.
bull-older-first-block = Inuu hadda dhammaan xannibo
bull-older-first-block-reason = Xannibiddu way caawisaa, laakiin ugu dambayn. Hay, sheeg, dabadeed qof weyn ayaa kaa caawiya xannibidda.
bull-older-first-keep = Inuu fariinta hayo oo aanu jawaabin
bull-older-first-keep-reason = Hadda wuu tusi karaa waxa la yiri. Dabadeed qof weyn ayuu u sheegaa.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Waxyaabaha badankood waan haynaa, dabadeed waan sheegnaa. Hal shay waa ka duwan yahay. Sawirka qof aan dhar qabin weligeen ma kaydinno, mana dirno. Waan sheegnaa uun.
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
bull-older-wren-sees-kind = Inay Bram fariin naxariis leh u dirto
bull-older-wren-sees-kind-reason = Eray naxariis leh wuxuu Bram tusaa inaanu keligiis ahayn.
bull-older-wren-sees-laugh = Inay weji qoslaya ku darto
bull-older-wren-sees-laugh-reason = Waa hal taabasho oo keliya. Bram waxay ula ekaan kartaa dad badan.
bull-older-wren-sees-tell = U sheeg Mole
bull-older-wren-sees-tell-reason = Macallin Mole wuu ku faraxsan yahay inay sheegtay. Wuxuu eegaa wixii Bram hayay. Dabadeed xannibidda ayuu ka caawiyaa.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Bram laba jeer ayuu akhriyaa. Shaarubbihiisu kor bay u kacaan.
bull-older-kind-word-1-bubble = Heestaada waan jeclaa. Ma ila heesi kartaa nasashada?
bull-older-kind-word-2 = Maalinta xigta, Wren ayaa Bram la raacda si ay Macallin Mole ugu sheegaan. Wuxuu eegaa wixii Bram hayay. Dabadeed xannibidda ayuu ka caawiyaa.

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

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Ugu yaraan mid dugsiga ha joogo.
bull-older-helpers-teacher = Macallinkayga
bull-older-helpers-class = Qof weyn oo fasalka ka caawiya
bull-older-helpers-lunch = Caawiyaha qadada
bull-older-helpers-office = Xafiiska dugsiga
bull-older-helpers-home = Qof weyn oo guriga jooga
bull-older-helpers-family = Qof weyn oo qoyskayga ah
