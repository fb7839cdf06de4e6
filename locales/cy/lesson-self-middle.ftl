# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
self-middle-title = Malwod mawr a mam-gu o ddraig
self-middle-outcome-pretend = Dwi’n gwybod bod chwaraewr ar-lein yn gallu bod yn unrhyw un.
self-middle-outcome-edit = Dwi’n gweld arwyddion bod peth wedi’i greu.
self-middle-outcome-me = Dwi’n gallu gwneud fi ar-lein sy’n fy nghadw’n breifat.
self-middle-outcome-tell = Dwi’n gallu dweud na, a dweud wrth oedolyn.

### First tale: Odi’s giant snail

## Story: Odi edits a picture for fun. The bubble is what he writes under it.
self-middle-giant-snail-snail-1 = Mae ffoto o falwen gan Odi. Mae’n ei thorri allan ar y sgrin. Wedyn mae’n ei rhoi wrth ffoto o’i ysgol.
    .easy = Mae Odi’n torri malwen o ffoto. Mae’n ei rhoi wrth ei ysgol.
self-middle-giant-snail-snail-2 = Nawr mae’r falwen yn edrych mor fawr â bws.
self-middle-giant-snail-snail-2-bubble = Malwen anferth! Rhedwch! Mae’n cyrraedd ddydd Mawrth.
self-middle-giant-snail-snail-3 = Mae Arth, y cogydd, yn gweld y llun. Erbyn cinio mae pedwar deg bresych wrth y glwyd. “Bydd eisiau bwyd arni,” medd Arth.
    .easy = Mae Arth, y cogydd, yn ei weld. Erbyn cinio mae pedwar deg bresych!

## Spot: Fenn has made a picture too
self-middle-giant-snail-whale-question = Mae Fenn wedi gwneud llun hefyd. Ffeindia’r arwyddion ei fod wedi’i newid.
self-middle-giant-snail-whale-who-name = Pwy wnaeth e
self-middle-giant-snail-whale-who = Lluniau Hwyl Fenn
self-middle-giant-snail-whale-who-reason = Mae’r enw’n dweud mai am hwyl mae e.
self-middle-giant-snail-whale-title-name = Y teitl
self-middle-giant-snail-whale-title = Diwrnod wrth y pwll
self-middle-giant-snail-whale-title-reason = Mae teitl fel hwn yn iawn. Gallai fod yn wir.
self-middle-giant-snail-whale-whale-name = Y llun mawr
self-middle-giant-snail-whale-whale = Morfil mewn pwll maint bath.
self-middle-giant-snail-whale-whale-reason = Dydy’r meintiau ddim yn ffitio. Mae angen mwy o le ar forfil!
self-middle-giant-snail-whale-hands-name = Y geiriau oddi tano
self-middle-giant-snail-whale-hands = Dwi’n codi fy nwy law chwith!
self-middle-giant-snail-whale-hands-reason = Dwy law chwith? Mae dwylo od yn arwydd da i chwilio amdano.

## Sort: when a changed picture is fun, and when it hurts or tricks
self-middle-giant-snail-fun-question = Mae pob un wedi’i newid. Pa rai sy’n hwyl? Pa rai allai frifo neu dwyllo?
    .easy = Pa rai sy’n hwyl? Pa rai allai frifo neu dwyllo?
self-middle-giant-snail-fun-basket-1 = Hwyl i bawb
self-middle-giant-snail-fun-basket-2 = Gall frifo neu dwyllo
self-middle-giant-snail-fun-sky = Awyr binc ar gerdyn pen-blwydd
self-middle-giant-snail-fun-sky-reason = Dydy awyr binc ddim yn twyllo neb. Mae’n bert.
self-middle-giant-snail-fun-snail = Malwen, a “Fi wnaeth hon”
self-middle-giant-snail-fun-snail-reason = Mae’n dweud ei bod wedi’i gwneud. Gallwn ni i gyd chwerthin.
self-middle-giant-snail-fun-teeth = Dannedd anferth ar Wren, heb ofyn
self-middle-giant-snail-fun-teeth-reason = Wyneb Wren ydy e. Gofynna iddi gyntaf, a na ydy na.
self-middle-giant-snail-fun-soap = Blew llyfn i werthu sebon
self-middle-giant-snail-fun-soap-reason = Mae’n gwneud i ni feddwl bod sebon yn gwneud hynny. Dydy e ddim.
self-middle-giant-snail-fun-legs = Coesau ffrind yn hirach
self-middle-giant-snail-fun-legs-reason = Mae coesau’n iawn fel y maen nhw. Gallai hyn frifo’r ffrind.

## Feel: Wren’s ears were made short. No answer is wrong.
self-middle-giant-snail-ears-bubble = Nawr rwyt ti’n edrych yn well!
self-middle-giant-snail-ears-question = Mae llun o Wren yn mynd o gwmpas. Mae ei chlustiau’n fyr ynddo. Sut gall hi deimlo?
    .easy = Mae rhywun wedi gwneud clustiau Wren yn fyr. Sut gall hi deimlo?
self-middle-giant-snail-ears-says = Gall y rhain i gyd fod yn wir. Mae clustiau Wren yn iawn fel y maen nhw.

## Choice: what helps Wren
self-middle-giant-snail-help-question = Mae Wren yn edrych ar y llun o hyd. Beth allai ei helpu?
self-middle-giant-snail-help-back = Rhoi trwyn dwl ar bwy bynnag wnaeth e
self-middle-giant-snail-help-back-reason = Gall deimlo’n deg am funud. Wedyn mae’n mynd ymlaen ac ymlaen.
self-middle-giant-snail-help-more = Byrhau ei chlustiau ym mhob llun
self-middle-giant-snail-help-more-reason = Wedyn mae’n gweld ei chlustiau’n llai ac yn llai. Clustiau da ydyn nhw.
self-middle-giant-snail-help-tell = Dweud wrth oedolyn sut mae’n teimlo
self-middle-giant-snail-help-tell-reason = Mae oedolyn yn gwrando. Gallan nhw helpu i dynnu’r llun i lawr.

## Say: the sentence is rehearsed aloud
self-middle-giant-snail-say-prompt = Drannoeth, mae Wren yn barod. Dwed e gyda hi.
self-middle-giant-snail-say-sentence = Gofynna i fi cyn newid fy llun, plîs.

## Build: a profile without private facts
self-middle-giant-snail-club-question = Mae Odi’n gofyn i’w athro. Nawr mae’n cael ymuno â Ffau Dwdl, clwb darlunio ar-lein. Helpa fe i wneud ei dudalen.
    .easy = Helpa Odi i wneud ei dudalen yn Ffau Dwdl.
self-middle-giant-snail-club-face = Llun
self-middle-giant-snail-club-face-snail = Darlun o falwen
self-middle-giant-snail-club-face-snail-reason = Mae’n hwyl, a does neb yn gallu ffeindio Odi drwyddo.
self-middle-giant-snail-club-face-jumper = Ffoto yn ei siwmper ysgol
self-middle-giant-snail-club-face-jumper-reason = Mae’n dangos ei wyneb a’i ysgol. Mae’r ddau’n breifat.
self-middle-giant-snail-club-name = Enw
self-middle-giant-snail-club-name-real = Odi Dyfrgi, 8 oed
self-middle-giant-snail-club-name-real-reason = Mae ei enw a’i oed yn helpu pobl i’w ffeindio.
self-middle-giant-snail-club-name-school = Odi o Ysgol y Felin
self-middle-giant-snail-club-name-school-reason = Ei enw a’i ysgol ydy hwnnw.
self-middle-giant-snail-club-name-slow = Malwen Araf
self-middle-giant-snail-club-name-slow-reason = Mae enw gwneud yn cadw’r un go iawn yn breifat.
self-middle-giant-snail-club-line = Amdana i
self-middle-giant-snail-club-line-draw = Dwi’n hoffi llunio cregyn
self-middle-giant-snail-club-line-draw-reason = Mae llawer o bobl. Dydy e ddim yn dweud dim.
self-middle-giant-snail-club-line-club = Dwi yn y pwll nofio ar ddydd Llun
self-middle-giant-snail-club-line-club-reason = Mae’n dweud ble mae e, a phryd.
self-middle-giant-snail-club-done = Mae’r dudalen yn dangos beth mae Odi’n ei hoffi. Dydy hi ddim yn dangos pwy na ble mae e.

## Exit: the last question uses the words of a promise
self-middle-giant-snail-goodbye-meet-question = Mae malwen mewn gêm yn dweud, “Dwi’n wyth hefyd. Dere i gwrdd yn y parc!” Beth ydy’r cynllun gorau?
    .easy = Mae malwen gêm yn dweud, “Dere i gwrdd!” Beth sydd orau?
self-middle-giant-snail-goodbye-meet-nine = Cwrdd, mae’n wyth
self-middle-giant-snail-goodbye-meet-nine-reason = Gall unrhyw un deipio wyth. All Odi ddim gwybod pwy ydy e.
self-middle-giant-snail-goodbye-meet-no = Dweud na, a dweud wrth oedolyn
self-middle-giant-snail-goodbye-meet-no-reason = Dim ond ar-lein mae Odi’n ei nabod. Felly dydy e ddim yn cwrdd, ac mae’n dweud.
self-middle-giant-snail-goodbye-meet-slow = Aros, mae malwod yn araf
self-middle-giant-snail-goodbye-meet-slow-reason = Ha! Ond efallai nad ydy’r un sy’n chwarae’n araf. Gall Odi ddweud na, a dweud wrth oedolyn.
self-middle-giant-snail-goodbye-soap-question = Mae hysbyseb sebon yn dangos blew heb un cwlwm. Beth all fod yn wir?
self-middle-giant-snail-goodbye-soap-wash = Un golch sy’n gwneud hynny
self-middle-giant-snail-goodbye-soap-wash-reason = Wedyn byddai pawb yn ei wneud! Efallai fod y ffoto wedi’i newid.
self-middle-giant-snail-goodbye-soap-edit = Cafodd y ffoto ei newid
self-middle-giant-snail-goodbye-soap-edit-reason = Mae hysbysebion eisiau gwerthu. Mae ffoto wedi’i newid yn helpu.
self-middle-giant-snail-goodbye-soap-wrong = Mae blew clymog yn anghywir
self-middle-giant-snail-goodbye-soap-wrong-reason = Bywyd go iawn ydy clymau. Efallai fod y ffoto wedi’i newid.
self-middle-giant-snail-goodbye-promise-question = Mae addewid Odi’n dweud: Dwi’n cadw lluniau ohono i’n breifat. Mae gêm yn gofyn am un. Beth sy’n ffitio?
    .easy = Mae gêm yn gofyn am ffoto o Odi. Beth sy’n ffitio’i addewid?
self-middle-giant-snail-goodbye-promise-friend = Anfon un o Fenn
self-middle-giant-snail-goodbye-promise-friend-reason = Mae wyneb Fenn yn breifat hefyd. Mae darlun yn ddigon.
self-middle-giant-snail-goodbye-promise-old = Anfon hen ffoto
self-middle-giant-snail-goodbye-promise-old-reason = Odi ydy e o hyd. Gall rhywun ei gopïo a’i basio ymlaen.
self-middle-giant-snail-goodbye-promise-draw = Rhoi darlun
self-middle-giant-snail-goodbye-promise-draw-reason = Mae darlun yn hwyl, ac mae’n cadw’i addewid.

### Second tale: the dragon who makes soup

## Story: a dragon in a game turns out to be Nutmeg’s gran. The bubble is the dragon’s message.
self-middle-doomfang-knight-1 = Mae Nutmeg yn chwarae Criw’r Castell. Syr Myffin ydy ei henw yno. Marchog ydy Syr Myffin sydd ddim yn ofni ystlumod.
    .easy = Yn Criw’r Castell, marchog ydy Nutmeg. Syr Myffin ydy ei henw.
self-middle-doomfang-knight-2 = Mae draig o’r enw Dantdychryn yn achub Syr Myffin deirgwaith. Wedyn rhaid iddi fynd.
    .easy = Mae Dantdychryn, draig, yn achub Syr Myffin. Wedyn rhaid iddi fynd.
self-middle-doomfang-knight-2-bubble = Rhaid stopio. Mae fy nghawl yn boeth!
self-middle-doomfang-knight-3 = Ddydd Sul, mae Mam-gu’n gwneud cawl. “Gwylia fy adenydd,” medd hi. Mae llwy Nutmeg yn cwympo. Mam-gu ydy Dantdychryn!
    .easy = Ddydd Sul, mae Mam-gu’n gwneud cawl. Mam-gu ydy Dantdychryn!

## Match: reasons to be somebody else online
self-middle-doomfang-reasons-question = Mae pobl yn esgus ar-lein am lawer o resymau. Ffeindia’r parau.
self-middle-doomfang-reasons-fun = Draig ydy Mam-gu
self-middle-doomfang-reasons-fun-partner = Am hwyl
self-middle-doomfang-reasons-fun-reason = Gêm ydy hi. Mae Mam-gu’n hoffi rhuo.
self-middle-doomfang-reasons-safe = Nutmeg yn cuddio’i henw
self-middle-doomfang-reasons-safe-partner = I aros yn breifat
self-middle-doomfang-reasons-safe-reason = Mae enw gwneud yn cadw’i henw go iawn yn breifat.
self-middle-doomfang-reasons-sell = Robot yn dweud “Dyna degan gwych!”
self-middle-doomfang-reasons-sell-partner = I werthu pethau
self-middle-doomfang-reasons-sell-reason = Mae eisiau i ti brynu’r tegan.
self-middle-doomfang-reasons-trick = “Dwi’n ffrind i ti, anfona ffoto!”
self-middle-doomfang-reasons-trick-partner = I dwyllo rhywun
self-middle-doomfang-reasons-trick-reason = Gall geiriau neis guddio tric. Rydyn ni’n dweud na, ac yn dweud wrth oedolyn.

## Spot: a profile that does not fit together
self-middle-doomfang-lily-question = Mae chwaraewr newydd yn ysgrifennu at Nutmeg. Ffeindia beth sydd ddim yn ffitio.
self-middle-doomfang-lily-name-name = Yr enw
self-middle-doomfang-lily-name = Lili9
self-middle-doomfang-lily-name-reason = Mae enw gwneud yn iawn. Mae un gan Nutmeg hefyd.
self-middle-doomfang-lily-photo-name = Y ffoto
self-middle-doomfang-lily-photo = Merch. Mae “Siop yr Haul” arno.
self-middle-doomfang-lily-photo-reason = Ffoto siop ydy e. Felly efallai nad Lili ydy hi o gwbl.
self-middle-doomfang-lily-like-name = Beth mae’n ei hoffi
self-middle-doomfang-lily-like = Dwi’n hoffi cestyll!
self-middle-doomfang-lily-like-reason = Mae llawer o chwaraewyr. Mae hynny’n iawn.
self-middle-doomfang-lily-work-name = Amdani hi
self-middle-doomfang-lily-work = Dwi’n 9. Dwi’n gyrru adref o’r gwaith.
self-middle-doomfang-lily-work-reason = Naw, ac yn gyrru i’r gwaith? Dydy hynny ddim yn ffitio.

## Chat: Lily9 asks for the camera, then for a meeting. Gran helps to block.
self-middle-doomfang-chat-question = Beth all Nutmeg ei wneud nawr?
self-middle-doomfang-chat-place = Criw’r Castell
self-middle-doomfang-chat-marlo = Syr Myffin
self-middle-doomfang-chat-lily = Lili9
self-middle-doomfang-chat-gran = Mam-gu
self-middle-doomfang-chat-hello-1 = Haia, Syr Myffin! Dwi’n naw hefyd.
self-middle-doomfang-chat-hello-2 = Rho dy gamera ymlaen. Dwi eisiau dy weld!
self-middle-doomfang-chat-hello-yes = Iawn, aros eiliad.
self-middle-doomfang-chat-hello-yes-reason = Wedyn mae Lili’n gweld Nutmeg a’i chartref. Mae galwad yn beth i’w ofyn gyntaf.
self-middle-doomfang-chat-hello-no = Dim diolch. Dwi ddim yn gwneud hynny.
self-middle-doomfang-chat-hello-no-reason = Mae hynny’n glir ac yn gwrtais. Does dim angen rheswm i ddweud na.
self-middle-doomfang-chat-hello-friend = Dyma ffoto fy ffrind!
self-middle-doomfang-chat-hello-friend-reason = Mae wyneb ffrind yn breifat hefyd. Gall Nutmeg ddweud na.
self-middle-doomfang-chat-meet-1 = Wel, dere i gwrdd â fi yn y parc ddydd Sadwrn.
self-middle-doomfang-chat-meet-2 = Paid â dweud wrth neb.
self-middle-doomfang-chat-meet-leave = Gadael y gêm
self-middle-doomfang-chat-meet-leave-reason = Mae hi allan yn syth. Mae’r neges yno o hyd i’w dangos.
self-middle-doomfang-chat-meet-keep = Cadw’r neges i’w dangos
self-middle-doomfang-chat-meet-keep-reason = Nawr gall ddangos beth gafodd ei ddweud.
self-middle-doomfang-chat-meet-where = Ble yn y parc?
self-middle-doomfang-chat-meet-where-reason = Dim ond ar-lein mae Nutmeg yn ei nabod. Dydy hi ddim yn cwrdd. Mae’n dweud.
self-middle-doomfang-chat-tell-1 = Wyt ti yno?
self-middle-doomfang-chat-tell-block = Blocio Lili a dweud wrth neb
self-middle-doomfang-chat-tell-block-reason = Yn olaf mae blocio, gydag oedolyn. Yn gyntaf mae Nutmeg yn dweud.
self-middle-doomfang-chat-tell-quiet = Dweud dim
self-middle-doomfang-chat-tell-quiet-reason = Mae hynny’n drwm i’w gario heb help. Gall Nutmeg ddweud.
self-middle-doomfang-chat-tell-tell = At Mam-gu
self-middle-doomfang-chat-tell-tell-reason = Mae Mam-gu’n falch ei bod hi wedi dweud. Nid Nutmeg sydd ar fai.
self-middle-doomfang-chat-block-1 = Diolch am ddweud wrtha i. Gawn ni wneud y gweddill gyda’n gilydd?
self-middle-doomfang-chat-block-last = Un neges grac olaf!
self-middle-doomfang-chat-block-last-reason = Mae ateb yn gwneud iddo gario ymlaen. Gall Mam-gu helpu i flocio.
self-middle-doomfang-chat-block-block = Blocio Lili gyda Mam-gu
self-middle-doomfang-chat-block-block-reason = Cadwa fe, dwed, wedyn mae oedolyn yn helpu i flocio. Dyna ni!

## Say: the sentence is rehearsed aloud
self-middle-doomfang-say-prompt = Dwed e fel Syr Myffin, yn uchel ac yn dawel dy feddwl.
self-middle-doomfang-say-sentence = Dim ond o gêm dwi’n dy nabod di, felly na. Dwi’n mynd i ddweud.

## Choice: Gran tries a button that smooths faces. The bubble is Gran’s.
self-middle-doomfang-egg-bubble = Edrycha, wy ydw i!
self-middle-doomfang-egg-question = Mae Mam-gu’n tapio “llyfnhau fy wyneb” ar ei ffôn. Beth mae’n ei wneud?
self-middle-doomfang-egg-photo = Newid y ffoto, nid Mam-gu
self-middle-doomfang-egg-photo-reason = Ie, mae’r llinellau wedi mynd o’r ffoto. Mae rhai Mam-gu i gyd ganddi o hyd.
self-middle-doomfang-egg-better = Dangos sut mae wyneb i fod
self-middle-doomfang-egg-better-reason = Does dim rhaid i wyneb edrych fel wy. Mae llinellau a smotiau’n iawn.
self-middle-doomfang-egg-real = Gwneud Mam-gu’n ifanc
self-middle-doomfang-egg-real-reason = Mae Mam-gu’n edrych ar ei dwylo. Mam-gu o hyd! Dim ond y ffoto newidiodd.

## Build: a page for Sir Muffin
self-middle-doomfang-page-question = Helpa Nutmeg i wneud tudalen i Syr Myffin.
self-middle-doomfang-page-face = Llun
self-middle-doomfang-page-face-photo = Nutmeg gyda’i mam-gu
self-middle-doomfang-page-face-photo-reason = Mae dau wyneb go iawn yno. Mae ffotos ohonon ni’n breifat.
self-middle-doomfang-page-face-muffin = Darlun o fyffin mewn helmed
self-middle-doomfang-page-face-muffin-reason = Mae’n ddoniol, ac nid wyneb Nutmeg ydy e.
self-middle-doomfang-page-line = Amdana i
self-middle-doomfang-page-line-live = Dwi’n byw wrth Ysgol y Dderwen
self-middle-doomfang-page-line-live-reason = Mae’n dweud ble i’w ffeindio.
self-middle-doomfang-page-line-club = Dwi yn y clwb drymiau ar ddydd Gwener
self-middle-doomfang-page-line-club-reason = Mae lle a dydd yn breifat.
self-middle-doomfang-page-line-bats = Dwi ddim yn ofni ystlumod
self-middle-doomfang-page-line-bats-reason = Mae’n hwyl, a dydy e ddim yn dweud dim.
self-middle-doomfang-page-see = Pwy all sgwrsio â fi?
self-middle-doomfang-page-see-known = Pobl dwi’n eu nabod, fel Mam-gu
self-middle-doomfang-page-see-known-reason = Mae un ddraig yn ddigon am nawr!
self-middle-doomfang-page-see-all = Pob chwaraewr
self-middle-doomfang-page-see-all-reason = Wedyn gall Lili9 ysgrifennu eto.
self-middle-doomfang-page-done = Mae Syr Myffin yn ddewr, yn ddoniol ac yn breifat.

## Exit: the last question uses the words of a promise
self-middle-doomfang-goodbye-nice-question = Mae marchog yn y gêm yn garedig a doniol am wythnosau. Wedyn mae eisiau cwrdd. Beth sy’n ffitio?
    .easy = Mae marchog neis yn y gêm eisiau cwrdd. Beth sy’n ffitio?
self-middle-doomfang-goodbye-nice-friend = Mynd gyda ffrind
self-middle-doomfang-goodbye-nice-friend-reason = All ffrind ddim ei wneud yn saff. Gall oedolyn helpu.
self-middle-doomfang-goodbye-nice-weeks = Cwrdd, mae wythnosau’n hir
self-middle-doomfang-goodbye-nice-weeks-reason = Dydy wythnosau mewn gêm ddim yn dangos pwy sy’n chwarae. Mae Nutmeg yn dweud na, ac yn dweud wrth oedolyn.
self-middle-doomfang-goodbye-nice-no = Dweud na, a dweud wrth oedolyn
self-middle-doomfang-goodbye-nice-no-reason = Dim ond ar-lein rydyn ni’n nabod chwaraewr neis hefyd. Mae oedolyn yn helpu.
self-middle-doomfang-goodbye-photo-question = Mae rhywun yn dweud, “Anfona ffoto, neu bydda i’n drist.” Beth all Nutmeg ei wneud?
self-middle-doomfang-goodbye-photo-tell = Dweud na, a dweud wrth oedolyn
self-middle-doomfang-goodbye-photo-tell-reason = Mae trist yn anodd, ond mae na yn iawn o hyd. Mae’r oedolyn yn helpu gyda’r gweddill.
self-middle-doomfang-goodbye-photo-hide = Anfon un mewn mwgwd
self-middle-doomfang-goodbye-photo-hide-reason = Hi ydy hi o hyd, a’i hystafell. Gall Nutmeg ddweud na, a dweud wrth oedolyn.
self-middle-doomfang-goodbye-photo-one = Anfon dim ond un
self-middle-doomfang-goodbye-photo-one-reason = Gall rhywun gopïo un. Nid ei gwaith hi ydy codi eu calon.
self-middle-doomfang-goodbye-promise-question = Mae addewid Nutmeg yn dweud: Dwi’n cadw lluniau ohono i’n breifat. Pa lun sy’n ffitio?
self-middle-doomfang-goodbye-promise-back = Ffoto o’i chefn
self-middle-doomfang-goodbye-promise-back-reason = Ffoto ohoni hi ydy e o hyd. Mae darlun yn ffitio’n well.
self-middle-doomfang-goodbye-promise-baby = Ei ffoto’n fabi
self-middle-doomfang-goodbye-promise-baby-reason = Mor giwt! Nutmeg ydy hi o hyd, felly mae’n breifat.
self-middle-doomfang-goodbye-promise-muffin = Myffin mewn helmed
self-middle-doomfang-goodbye-promise-muffin-reason = Darlun ydy e, felly mae’n cadw’i haddewid.

## The grown-ups a child may name. Never assume a mum or a dad.
self-middle-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
self-middle-helpers-teacher = Fy athro
self-middle-helpers-class = Oedolyn sy’n helpu yn y dosbarth
self-middle-helpers-lunch = Helpwr cinio
self-middle-helpers-office = Swyddfa’r ysgol
self-middle-helpers-home = Oedolyn gartref
self-middle-helpers-family = Oedolyn yn fy nheulu
