# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-middle-title = Allwedd o eiriau
priv-middle-outcome-passphrase = Dwi’n gallu creu brawddeg gyfrin gref, a’i chadw i fi fy hun.
priv-middle-outcome-private = Dwi’n gwybod pa ffeithiau sy’n aros yn breifat, rhai fi a rhai pobl eraill.
priv-middle-outcome-message = Dwi’n defnyddio fy ebost ysgol. Dwi’n gadael neges neu ffeil ddieithr ar gau, ac yn gofyn.
priv-middle-outcome-settings = Dwi’n gallu dewis pwy sy’n cael fy ngweld a sgwrsio â fi.
priv-middle-outcome-seen = Dwi’n gwybod pwy all weld beth dwi’n wneud, a bod yr ysgol yn edrych.

### First tale: stone hamsters

## Story: a password anyone can guess. Hare’s joke does no harm, and Hare says sorry.
priv-middle-stone-hamsters-castle-1 = Mae castell gan Bram mewn gêm. Noodle ydy ei gyfrinair, fel ei fochdew.
priv-middle-stone-hamsters-castle-2 = Mae bathodyn Noodle, bag Noodle a het Noodle ganddo.
priv-middle-stone-hamsters-castle-2-bubble = Noodle ydy’r gorau!
priv-middle-stone-hamsters-castle-3 = Un dydd, mae pedwar deg bochdew carreg ar ei gastell. Dyfalodd Sgwarnog y cyfrinair y tro cyntaf.
    .easy = Mae pedwar deg bochdew carreg ar ei gastell! Dyfalodd Sgwarnog y cyfrinair.
priv-middle-stone-hamsters-castle-3-bubble = Sori, roedd yn rhy hawdd!

## Build: three words that have nothing to do with Bram
priv-middle-stone-hamsters-three-words-question = Gwna frawddeg gyfrin: tri gair sy’n anodd eu dyfalu.
priv-middle-stone-hamsters-three-words-first = Gair cyntaf
priv-middle-stone-hamsters-three-words-first-bram = bram
priv-middle-stone-hamsters-three-words-first-bram-reason = Ei enw ei hun ydy e. Gall ffrind drio hwnnw gyntaf.
priv-middle-stone-hamsters-three-words-first-purple = porffor
priv-middle-stone-hamsters-three-words-first-purple-reason = Does dim cysylltiad â Bram. Mae’n anodd ei ddyfalu.
priv-middle-stone-hamsters-three-words-first-badger = broch
priv-middle-stone-hamsters-three-words-first-badger-reason = Gallwn ni i gyd weld mai broch ydy e!
priv-middle-stone-hamsters-three-words-second = Ail air
priv-middle-stone-hamsters-three-words-second-kettle = tegell
priv-middle-stone-hamsters-three-words-second-kettle-reason = Does neb yn gweld Bram ac yn meddwl am degell.
priv-middle-stone-hamsters-three-words-second-noodle = noodle
priv-middle-stone-hamsters-three-words-second-noodle-reason = Mae ar ei fathodyn, ei fag a’i het!
priv-middle-stone-hamsters-three-words-second-castle = castell
priv-middle-stone-hamsters-three-words-second-castle-reason = Mae’n adeiladu cestyll drwy’r dydd. Gall ffrind ei ddyfalu.
priv-middle-stone-hamsters-three-words-third = Trydydd gair
priv-middle-stone-hamsters-three-words-third-number = 1234
priv-middle-stone-hamsters-three-words-third-number-reason = Mae cymaint yn ei ddefnyddio fel mai hwn sy’n cael ei drio gyntaf.
priv-middle-stone-hamsters-three-words-third-trombone = trombôn
priv-middle-stone-hamsters-three-words-third-trombone-reason = Mae tri gair od yn gwneud allwedd hir, gref.
priv-middle-stone-hamsters-three-words-done = Mae brawddeg gyfrin yn hir, yn od ac yn hawdd ei gweld yn dy ben. Gwna dy un di!

## Say: the sentence is rehearsed aloud
priv-middle-stone-hamsters-just-me-prompt = “W, beth ydy’r un newydd?” medd Sgwarnog. Helpa Bram i ddweud hyn.
priv-middle-stone-hamsters-just-me-sentence = Rwyt ti’n ffrind i fi, ond dim ond i fi mae fy mrawddeg gyfrin.

## Sort: a player nobody has met
priv-middle-stone-hamsters-captain-question = Dydy Bram erioed wedi cwrdd â Chapten Sbrowt, chwaraewr. Beth all e ei ddweud?
    .easy = Beth all Bram ei ddweud wrth chwaraewr dieithr?
priv-middle-stone-hamsters-captain-tell = Iawn dweud
priv-middle-stone-hamsters-captain-private = Ei gadw’n breifat
priv-middle-stone-hamsters-captain-moat = Mae hwyaid yn ei ffos
priv-middle-stone-hamsters-captain-moat-reason = Am y gêm mae hyn. Dydy e ddim yn dweud pwy ydy Bram.
priv-middle-stone-hamsters-captain-school = Enw ei ysgol
priv-middle-stone-hamsters-captain-school-reason = Mae’n dweud ble mae e drwy’r dydd. Mae’n breifat.
priv-middle-stone-hamsters-captain-hare = Rhif ffôn Sgwarnog
priv-middle-stone-hamsters-captain-hare-reason = Mae’n breifat, ac nid Bram biau fe i’w roi.
priv-middle-stone-hamsters-captain-toast = Mae’n hoffi caws ar dost
priv-middle-stone-hamsters-captain-toast-reason = Mae llawer o bobl. All neb ddod o hyd iddo drwy hynny.
priv-middle-stone-hamsters-captain-club = Clwb nofio, dydd Mawrth am bedwar
priv-middle-stone-hamsters-captain-club-reason = Mae’n dweud ble mae e, a phryd. Mae’n breifat.
priv-middle-stone-hamsters-captain-home = Ei stryd a rhif ei ddrws
priv-middle-stone-hamsters-captain-home-reason = Ei gartref ydy hwnnw. Mae’n breifat, hyd yn oed os ydy chwaraewr yn neis.

## Build: who gets into the castle. The last part is about a player who will not stop asking.
priv-middle-stone-hamsters-drawbridge-question = Pwy sy’n cael dod i gastell Bram? Gosoda’r bont.
priv-middle-stone-hamsters-drawbridge-visit = Pwy all ddod i mewn?
priv-middle-stone-hamsters-drawbridge-visit-all = Pob chwaraewr
priv-middle-stone-hamsters-drawbridge-visit-all-reason = Wedyn gall mwy o fochdewion ddod, a negeseuon hefyd.
priv-middle-stone-hamsters-drawbridge-visit-known = Fy ffrindiau
priv-middle-stone-hamsters-drawbridge-visit-known-reason = Mae Bram yn gwybod pwy sy’n dod a phwy sy’n sgwrsio.
priv-middle-stone-hamsters-drawbridge-place = Dangos ble ydw i
priv-middle-stone-hamsters-drawbridge-place-on = Ymlaen
priv-middle-stone-hamsters-drawbridge-place-on-reason = Mae’n ei roi ar fap i eraill ei weld.
priv-middle-stone-hamsters-drawbridge-place-off = Bant
priv-middle-stone-hamsters-drawbridge-place-off-reason = Mae ble mae e’n aros yn breifat.
priv-middle-stone-hamsters-drawbridge-asks = Chwaraewr eisiau fy nghyfeiriad
priv-middle-stone-hamsters-drawbridge-asks-nice = Ateb, i fod yn neis
priv-middle-stone-hamsters-drawbridge-asks-nice-reason = Mae bod yn garedig yn dda. Ond mae ei gartref yn breifat, a gall ddweud.
priv-middle-stone-hamsters-drawbridge-asks-tell = Dweud, wedyn oedolyn yn helpu i flocio
priv-middle-stone-hamsters-drawbridge-asks-tell-reason = Mae’n ei gadw, mae’n dweud, ac mae oedolyn yn helpu i flocio.
priv-middle-stone-hamsters-drawbridge-done = Mae’r bont wedi’i gosod. Gall Bram ei newid unrhyw ddydd.

## Spot: a trick message in Bram’s school email
priv-middle-stone-hamsters-hat-mail-question = Mae hwn yn dod i ebost ysgol Bram. Pa rannau sy’n edrych fel tric?
    .easy = Pa rannau sy’n edrych fel tric?
priv-middle-stone-hamsters-hat-mail-sender-name = Gan bwy mae e
priv-middle-stone-hamsters-hat-mail-sender = Tîm Hetiau Bochdew
priv-middle-stone-hamsters-hat-mail-sender-reason = Dydy Bram ddim yn eu nabod. Mae’n ebostio pobl mae’n eu nabod, neu’n gofyn i Mr Gwadd.
priv-middle-stone-hamsters-hat-mail-picture-name = Y llun
priv-middle-stone-hamsters-hat-mail-picture = Bochdew mewn het
priv-middle-stone-hamsters-hat-mail-picture-reason = Dim ond llun ciwt ydy e. Edrycha ar y rhannau eraill.
priv-middle-stone-hamsters-hat-mail-words-name = Y geiriau
priv-middle-stone-hamsters-hat-mail-words = Rho dy rif ffôn a dy gyfeiriad i ni.
priv-middle-stone-hamsters-hat-mail-words-reason = Maen nhw’n gofyn am ffeithiau preifat. Does dim eu hangen ar wobr.
priv-middle-stone-hamsters-hat-mail-file-name = Y ffeil
priv-middle-stone-hamsters-hat-mail-file = Agora’r ffeil: het am ddim
priv-middle-stone-hamsters-hat-mail-file-reason = Gall ffeil guddio peth sy’n gwneud drwg i’r cyfrifiadur. Mae’n ei gadael ar gau.

## Choice: what checking is for
priv-middle-stone-hamsters-lifeguard-bubble = Diolch am ddangos i fi.
priv-middle-stone-hamsters-lifeguard-question = Mae’r ysgol yn edrych ar beth rydyn ni’n wneud ar ei chyfrifiaduron. I beth mae hynny?
priv-middle-stone-hamsters-lifeguard-catch = I ddal Bram
priv-middle-stone-hamsters-lifeguard-catch-reason = Gall deimlo felly. Mae yno i weld trwbl yn gynnar a helpu.
priv-middle-stone-hamsters-lifeguard-none = All neb weld go iawn
priv-middle-stone-hamsters-lifeguard-none-reason = Ar gyfrifiadur, gall pobl eraill weld beth rydyn ni’n wneud. Mae’r ysgol yn edrych hefyd.
priv-middle-stone-hamsters-lifeguard-safe = I’n cadw ni’n saff
priv-middle-stone-hamsters-lifeguard-safe-reason = Mae fel achubwr wrth y pwll. Mae rhywun yn cadw llygad arnon ni.

## Exit, first question: a key is not swapped
priv-middle-stone-hamsters-swap-question = Mae ffrind Wren eisiau cyfnewid cyfrineiriau, i helpu mewn gêm. Beth all Wren ei wneud?
    .easy = Mae ffrind eisiau cyfnewid cyfrineiriau. Beth all Wren ei wneud?
priv-middle-stone-hamsters-swap-day = Cyfnewid, am un dydd
priv-middle-stone-hamsters-swap-day-reason = Ar ôl diwrnod, mae dau’n gwybod ei hallwedd.
priv-middle-stone-hamsters-swap-no = Dweud na, a chwarae ochr yn ochr
priv-middle-stone-hamsters-swap-no-reason = Maen nhw’n dal i gael hwyl. Ac mae pob un yn cadw ei allwedd.
priv-middle-stone-hamsters-swap-hint = Rhoi cliw bach
priv-middle-stone-hamsters-swap-hint-reason = Mae cliw’n ei gwneud yn hawdd dyfalu. Dim ond iddi hi mae ei hallwedd.

## Exit, second question: the school’s own email
priv-middle-stone-hamsters-which-email-question = Mae cwestiwn gan Wren i Mr Gwadd. Sut gall ei ebostio?
priv-middle-stone-hamsters-which-email-school = O’i hebost ysgol
priv-middle-stone-hamsters-which-email-school-reason = Mae’r ysgol yn gofalu amdano. Felly gall oedolyn helpu os aiff o’i le.
priv-middle-stone-hamsters-which-email-phone = O ffôn ffrind
priv-middle-stone-hamsters-which-email-phone-reason = Byddai’n cyrraedd. Ond all yr ysgol ddim ei helpu yno.
priv-middle-stone-hamsters-which-email-new = O ebost newydd mae’n ei greu
priv-middle-stone-hamsters-which-email-new-reason = Mae un ganddi i hynny. Mae’r ysgol yn gofalu am ei hebost ysgol.

## Exit, third question: a place and a time
priv-middle-stone-hamsters-match-day-question = Mae gêm fawr gan Fenn. Beth all e ei ysgrifennu mewn sgwrs gêm?
priv-middle-stone-hamsters-match-day-place = Dewch i Heol Siglo am ddeg
priv-middle-stone-hamsters-match-day-place-reason = Mae’n dweud ble bydd e, a phryd. Mae’n breifat.
priv-middle-stone-hamsters-match-day-odi = Mae Odi’n byw ger y cae
priv-middle-stone-hamsters-match-day-odi-reason = Cartref Odi ydy hwnnw. Nid Fenn biau dweud.
priv-middle-stone-hamsters-match-day-ball = Dwi’n dwlu ar bêl-droed
priv-middle-stone-hamsters-match-day-ball-reason = Mae llawer o bobl. All neb ddod o hyd iddo drwy hynny.

### Second tale: the dancing sweeper

## Story: two robots with one password. Nobody meant any harm.
priv-middle-dancing-sweeper-sir-crumbs-1 = Mae robot gan Mam-gu sy’n sgubo’r llawr. Syr Briwsion mae Conker yn ei alw.
priv-middle-dancing-sweeper-sir-crumbs-2 = Amser brecwast, mae Syr Briwsion yn dechrau dawnsio. Mae sliper Mam-gu ar ei ben!
priv-middle-dancing-sweeper-sir-crumbs-2-bubble = Bîp, bîp, bwgi!
priv-middle-dancing-sweeper-sir-crumbs-3 = Mae’r un robot gan Marlo drws nesaf. 1234 oedd cyfrinair y ddau, felly gyrrodd e’r un anghywir!
    .easy = Mae’r un robot gan Marlo. Gyrrodd e’r un anghywir!
priv-middle-dancing-sweeper-sir-crumbs-3-bubble = Wps, ro’n i’n meddwl mai f’un i oedd e!

## Build: three words that do not go together
priv-middle-dancing-sweeper-new-key-question = Gwna frawddeg gyfrin i Syr Briwsion, un anodd ei dyfalu.
priv-middle-dancing-sweeper-new-key-first = Gair cyntaf
priv-middle-dancing-sweeper-new-key-first-robot = robot
priv-middle-dancing-sweeper-new-key-first-robot-reason = Robot ydy e. Mae hynny’n hawdd ei ddyfalu!
priv-middle-dancing-sweeper-new-key-first-cactus = cactws
priv-middle-dancing-sweeper-new-key-first-cactus-reason = Robot a chactws? Fyddai neb yn ei ddyfalu.
priv-middle-dancing-sweeper-new-key-first-crumbs = briwsion
priv-middle-dancing-sweeper-new-key-first-crumbs-reason = Mae Conker yn galw’r enw drwy’r dydd.
priv-middle-dancing-sweeper-new-key-second = Ail air
priv-middle-dancing-sweeper-new-key-second-ladder = ysgol
priv-middle-dancing-sweeper-new-key-second-ladder-reason = Does dim cysylltiad â Mam-gu na Conker.
priv-middle-dancing-sweeper-new-key-second-gran = mamgu
priv-middle-dancing-sweeper-new-key-second-gran-reason = Robot Mam-gu ydy e. Dyna ddyfaliad da.
priv-middle-dancing-sweeper-new-key-third = Trydydd gair
priv-middle-dancing-sweeper-new-key-third-name = conker
priv-middle-dancing-sweeper-new-key-third-name-reason = Mae ei henw ei hun yn hawdd ei ddyfalu.
priv-middle-dancing-sweeper-new-key-third-numbers = 2222
priv-middle-dancing-sweeper-new-key-third-numbers-reason = Mae cymaint yn ei ddefnyddio fel mai hwn sy’n cael ei drio gyntaf.
priv-middle-dancing-sweeper-new-key-third-pudding = pwdin
priv-middle-dancing-sweeper-new-key-third-pudding-reason = Mae tri gair od yn gwneud allwedd hir, gref.
priv-middle-dancing-sweeper-new-key-done = Mae brawddeg gyfrin yn hir, yn ddwl ac yn anodd ei dyfalu. Gwna dy un di!

## Match: who may see what
priv-middle-dancing-sweeper-who-sees-question = Mae Mam-gu eisiau nodi’r geiriau newydd. Pwy all eu gweld, a ble? Ffeindia’r parau.
    .easy = Pwy all ei weld? Ffeindia’r parau.
priv-middle-dancing-sweeper-who-sees-fridge = Nodyn ar yr oergell
priv-middle-dancing-sweeper-who-sees-fridge-partner = Pawb sy’n dod i’r gegin
priv-middle-dancing-sweeper-who-sees-fridge-reason = Mam-gu a’i hymwelwyr hefyd. Felly nid lle i frawddeg gyfrin ydy e.
priv-middle-dancing-sweeper-who-sees-game = Neges mewn gêm
priv-middle-dancing-sweeper-who-sees-game-partner = Chwaraewyr dieithr efallai
priv-middle-dancing-sweeper-who-sees-game-reason = Gallan nhw ei gweld. Gallan nhw ei chopïo hefyd.
priv-middle-dancing-sweeper-who-sees-email = Ebost ysgol
priv-middle-dancing-sweeper-who-sees-email-partner = Fy ffrind, fi, a’r ysgol
priv-middle-dancing-sweeper-who-sees-email-reason = Mae’r ysgol yn edrych, i’n cadw ni’n saff. Felly hwnnw rydyn ni’n ei ddefnyddio.
priv-middle-dancing-sweeper-who-sees-head = Brawddeg gyfrin yn fy mhen
priv-middle-dancing-sweeper-who-sees-head-partner = Dim ond fi
priv-middle-dancing-sweeper-who-sees-head-reason = Dyna’r lle saffaf oll.

## Build: a profile with no private fact in it
priv-middle-dancing-sweeper-fan-page-question = Mae tudalen ffans gan Syr Briwsion, a gall pawb ei gweld. Helpa Conker i’w llenwi.
priv-middle-dancing-sweeper-fan-page-name = Enw
priv-middle-dancing-sweeper-fan-page-name-full = Ei henw llawn
priv-middle-dancing-sweeper-fan-page-name-full-reason = Mae’n dweud pwy ydy hi. Mae enw gwneud yn fwy o hwyl.
priv-middle-dancing-sweeper-fan-page-name-star = Seren Lwch
priv-middle-dancing-sweeper-fan-page-name-star-reason = Enw gwneud! Dydy e ddim yn dweud pwy ydy hi.
priv-middle-dancing-sweeper-fan-page-picture = Llun
priv-middle-dancing-sweeper-fan-page-picture-robot = Syr Briwsion yn y sliper
priv-middle-dancing-sweeper-fan-page-picture-robot-reason = Mae’n ddoniol, a does neb yn gweld pwy ydy Conker.
priv-middle-dancing-sweeper-fan-page-picture-jumper = Conker yn ei siwmper ysgol
priv-middle-dancing-sweeper-fan-page-picture-jumper-reason = Mae’n dangos ei hwyneb a’i hysgol. Mae’r ddau’n breifat.
priv-middle-dancing-sweeper-fan-page-about = Amdana i
priv-middle-dancing-sweeper-fan-page-about-lane = Dwi gyda Mam-gu, 9 Lôn Hosan
priv-middle-dancing-sweeper-fan-page-about-lane-reason = Cyfeiriad Mam-gu ydy hwn. Nid Conker biau ei roi.
priv-middle-dancing-sweeper-fan-page-about-toast = Dwi’n dwlu ar fwgi da
priv-middle-dancing-sweeper-fan-page-about-toast-reason = Mae llawer o bobl. All neb ddod o hyd iddi drwy hynny.
priv-middle-dancing-sweeper-fan-page-about-phone = Rhif ffôn Marlo
priv-middle-dancing-sweeper-fan-page-about-phone-reason = Mae ei rif yn breifat. Nid hi biau ei roi.
priv-middle-dancing-sweeper-fan-page-done = Mae pedwar deg o ffans yn chwerthin, a does neb yn gwybod pwy ydy Seren Lwch.

## Chat: a prize, and then a file, from a team nobody knows
priv-middle-dancing-sweeper-gold-brush-question = Dydy Conker ddim yn nabod y tîm hwn. Beth all hi ei wneud?
priv-middle-dancing-sweeper-gold-brush-place = Ebost ysgol Conker
priv-middle-dancing-sweeper-gold-brush-pebble = Conker
priv-middle-dancing-sweeper-gold-brush-team = Tîm Hwyl Robotiaid
priv-middle-dancing-sweeper-gold-brush-lands-1 = Rwyt ti wedi ennill brwsh aur!
priv-middle-dancing-sweeper-gold-brush-lands-2 = Beth ydy cyfeiriad dy fam-gu?
priv-middle-dancing-sweeper-gold-brush-lands-lane = 9 Lôn Hosan.
priv-middle-dancing-sweeper-gold-brush-lands-lane-reason = Cartref Mam-gu ydy hwnnw. Mae’n aros yn breifat, hyd yn oed am wobr.
priv-middle-dancing-sweeper-gold-brush-lands-who = Pwy ydych chi?
priv-middle-dancing-sweeper-gold-brush-lands-who-reason = Mae’n teimlo’n deg gofyn. Ond wedyn maen nhw’n gwybod bod rhywun yn darllen.
priv-middle-dancing-sweeper-gold-brush-lands-keep = Ei gadw, a pheidio ateb
priv-middle-dancing-sweeper-gold-brush-lands-keep-reason = Does dim angen ateb. A nawr mae e ganddi i’w ddangos.
priv-middle-dancing-sweeper-gold-brush-file-1 = Agora’r ffeil hon, brysia!
priv-middle-dancing-sweeper-gold-brush-file-2 = Ffeil: brwsh aur
priv-middle-dancing-sweeper-gold-brush-file-open = Ei hagor, dim ond i edrych
priv-middle-dancing-sweeper-gold-brush-file-open-reason = Gall y ffeil wneud drwg i’r cyfrifiadur. Mae’n saff tra mae ar gau.
priv-middle-dancing-sweeper-gold-brush-file-tell = Ei gadael ar gau, a dweud wrth fy athro
priv-middle-dancing-sweeper-gold-brush-file-tell-reason = Mae athro’n gwybod beth i’w wneud. Wnaeth Conker ddim byd o’i le.
priv-middle-dancing-sweeper-gold-brush-file-pass = Ei hanfon at Marlo i’w thrio
priv-middle-dancing-sweeper-gold-brush-file-pass-reason = Wedyn mae Marlo’n cael y tric hefyd. Gall Conker ddweud wrth oedolyn.

## Build: a list of people Conker knows
priv-middle-dancing-sweeper-buddies-question = Yn Ras y Robotiaid, gall ffrindiau gêm sgwrsio. Pwy sy’n mynd ar restr Conker?
priv-middle-dancing-sweeper-buddies-marlo = Marlo o drws nesaf
priv-middle-dancing-sweeper-buddies-marlo-on = Ar fy rhestr
priv-middle-dancing-sweeper-buddies-marlo-on-reason = Mae hi’n ei nabod, a Mam-gu hefyd.
priv-middle-dancing-sweeper-buddies-marlo-off = Ddim ar fy rhestr
priv-middle-dancing-sweeper-buddies-marlo-off-reason = Mae hynny’n iawn hefyd. Ei rhestr hi ydy hi, a gall newid.
priv-middle-dancing-sweeper-buddies-ace = Heulwen Chwim, cwrdd heddiw
priv-middle-dancing-sweeper-buddies-ace-on = Ar fy rhestr
priv-middle-dancing-sweeper-buddies-ace-on-reason = Efallai fod Heulwen Chwim yn neis. Ond all Conker ddim gwybod pwy ydy e.
priv-middle-dancing-sweeper-buddies-ace-off = Ddim ar fy rhestr
priv-middle-dancing-sweeper-buddies-ace-off-reason = Gall hi rasio o hyd. Mae’r sgwrs i bobl mae’n eu nabod.
priv-middle-dancing-sweeper-buddies-rude = Chwaraewr â geiriau cas
priv-middle-dancing-sweeper-buddies-rude-tell = Dweud, wedyn oedolyn yn helpu i flocio
priv-middle-dancing-sweeper-buddies-rude-tell-reason = Mae’n ei gadw ac yn dweud. Wedyn dydy hi ddim ar ei phen ei hun.
priv-middle-dancing-sweeper-buddies-rude-block = Blocio, a dweud dim
priv-middle-dancing-sweeper-buddies-rude-block-reason = Mae blocio’n helpu, ond yn olaf. Yn gyntaf mae’n dweud wrth oedolyn.
priv-middle-dancing-sweeper-buddies-rude-stay = Aros i weld
priv-middle-dancing-sweeper-buddies-rude-stay-reason = Does dim rhaid iddi ddarllen hynny. Gall ddweud wrth oedolyn nawr.
priv-middle-dancing-sweeper-buddies-done = Mae’n nabod pob enw arni. Ac mae Syr Briwsion yn ennill o un sliper!

## Say: the sentence is rehearsed aloud
priv-middle-dancing-sweeper-where-prompt = Yn y ras, mae chwaraewr yn gofyn, “Ble wyt ti’n byw?” Helpa Conker i ddweud hyn.
priv-middle-dancing-sweeper-where-sentence = Dwi’n cadw hynny’n breifat, a dwi’n mynd i ddweud wrth oedolyn.

## Exit, first question: a key is not lent
priv-middle-dancing-sweeper-just-in-case-question = Mae Marlo’n gofyn am y frawddeg gyfrin newydd, rhag ofn. Beth all Conker ei wneud?
    .easy = Mae Marlo eisiau’r frawddeg gyfrin newydd. Beth all Conker ei wneud?
priv-middle-dancing-sweeper-just-in-case-fridge = Ei glynu ar yr oergell iddo
priv-middle-dancing-sweeper-just-in-case-fridge-reason = Wedyn gall pawb sy’n dod i mewn ei darllen. Ac mae Syr Briwsion yn dawnsio eto!
priv-middle-dancing-sweeper-just-in-case-gran = Dweud na, Mam-gu sy’n gofalu amdani
priv-middle-dancing-sweeper-just-in-case-gran-reason = Allwedd Mam-gu ydy hi. Ffrind ydy Marlo, a does dim angen allwedd arno.
priv-middle-dancing-sweeper-just-in-case-whisper = Ei sibrwd wrtho
priv-middle-dancing-sweeper-just-in-case-whisper-reason = Wedyn mae hi ganddo fe hefyd. Does dim angen yr allwedd ar ffrind.

## Exit, second question: the school’s own email
priv-middle-dancing-sweeper-story-question = Mae Conker eisiau ebostio’i stori robot at ei hathro. Sut?
    .easy = Sut gall Conker ebostio’i hathro?
priv-middle-dancing-sweeper-story-gran = O ebost Mam-gu
priv-middle-dancing-sweeper-story-gran-reason = Byddai’n cyrraedd. Ond mae ebost ysgol gan Conker.
priv-middle-dancing-sweeper-story-new = O ebost newydd mae’n ei greu
priv-middle-dancing-sweeper-story-new-reason = Does dim angen un! Mae’r ysgol yn gofalu am ei hebost ysgol.
priv-middle-dancing-sweeper-story-school = O’i hebost ysgol
priv-middle-dancing-sweeper-story-school-reason = Mae’r ysgol yn gofalu amdano. Felly gall oedolyn helpu os aiff o’i le.

## Exit, third question: what a clip may show
priv-middle-dancing-sweeper-clip-question = Mae clip o’r ddawns gan Marlo i’r dudalen ffans. Beth all e ei ddangos?
    .easy = Beth all clip Marlo ei ddangos?
priv-middle-dancing-sweeper-clip-sweep = Dim ond y robot a’r sliper
priv-middle-dancing-sweeper-clip-sweep-reason = Dyna’r darn gorau! A dydy e ddim yn dweud pwy na ble.
priv-middle-dancing-sweeper-clip-door = Y drws ffrynt â’i rif
priv-middle-dancing-sweeper-clip-door-reason = Mae’n dangos pa dŷ ydy e. Mae’n breifat.
priv-middle-dancing-sweeper-clip-gran = Mam-gu, yn cysgu
priv-middle-dancing-sweeper-clip-gran-reason = Dydy Mam-gu ddim wedi dweud iawn. Gall Marlo ofyn gyntaf.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-middle-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
priv-middle-helpers-teacher = Fy athro
priv-middle-helpers-class = Oedolyn sy’n helpu yn y dosbarth
priv-middle-helpers-lunch = Helpwr cinio
priv-middle-helpers-office = Swyddfa’r ysgol
priv-middle-helpers-home = Oedolyn gartref
priv-middle-helpers-family = Oedolyn yn fy nheulu
