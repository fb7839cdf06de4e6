# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-older.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-older-title = Cymysga fe, a dwed hynny
copy-older-outcome-allows = Dwi’n gallu darllen beth mae crëwr yn ei ganiatáu.
copy-older-outcome-reuse = Dwi’n gallu defnyddio a chymysgu gwaith pobl eraill yn deg.
copy-older-outcome-credit = Dwi’n dweud pwy wnaeth e, a phryd helpodd sgwrsfot.
copy-older-outcome-mine = Os oes rhywun yn defnyddio fy ngwaith yn annheg, dwi’n ei gadw ac yn dweud.

### First tale: the giant snore

## Story: a film needs a snore, and the cook does not know that he gave one
copy-older-giant-snore-walrus-1 = Mae Odi a Sgwarnog yn gwneud ffilm am walrws cysglyd.
copy-older-giant-snore-walrus-1-bubble = Mae angen un chwyrniad anferth!
copy-older-giant-snore-walrus-2 = Ar ôl cinio, mae’r cogydd yn cael nap. Mae Sgwarnog yn ei recordio.
copy-older-giant-snore-walrus-2-bubble = Chrrr… pffff!
copy-older-giant-snore-walrus-3 = Y chwyrniad walrws gorau erioed. Mae Odi’n crafu ei glust.
copy-older-giant-snore-walrus-3-bubble = Ydy’r cogydd yn gwybod?

## Choice: a voice belongs to somebody too
copy-older-giant-snore-whose-snore-question = Mae rhywun biau llais, hyd yn oed llais yn chwyrnu. Beth allan nhw ei wneud?
    .easy = Y cogydd biau’r chwyrniad. Beth allan nhw ei wneud?
copy-older-giant-snore-whose-snore-nobody = Ei ddefnyddio, fydd neb yn gwybod
copy-older-giant-snore-whose-snore-nobody-reason = Mae pawb yn yr ysgol yn nabod y chwyrniad! A fe biau fe o hyd.
    .easy = Mae’r ysgol gyfan yn nabod y chwyrniad! Fe biau fe.
copy-older-giant-snore-whose-snore-ask = Ei chwarae i’r cogydd, a gofyn
copy-older-giant-snore-whose-snore-ask-reason = Mae’n chwerthin nes bod ei het yn cwympo. Wedyn mae’n dweud iawn.
copy-older-giant-snore-whose-snore-online = Ei roi ar-lein, a gofyn wedyn
copy-older-giant-snore-whose-snore-online-reason = Ar-lein gall rhywun ei gopïo. Wedyn mae’n rhy hwyr i ofyn.

## Say: the sentence is rehearsed aloud
copy-older-giant-snore-snore-please-prompt = Helpa Sgwarnog i ofyn i’r cogydd. Cadwa wyneb syth os gelli di!
copy-older-giant-snore-snore-please-sentence = Ga i ddefnyddio eich chwyrniad yn ein ffilm, plîs?

## Spot: a page on which a maker says what may be done
copy-older-giant-snore-sleepy-sea-question = Mae Odi’n ffeindio alaw i’r ffilm. Pa rannau sy’n dweud beth gaiff e ei wneud â hi?
    .easy = Pa rannau sy’n dweud beth gaiff Odi ei wneud?
copy-older-giant-snore-sleepy-sea-by-name = Y llinell oddi tani
copy-older-giant-snore-sleepy-sea-by = Gwnaed gan Lumi Fern
copy-older-giant-snore-sleepy-sea-by-reason = Mae’n dweud pwy wnaeth yr alaw. Mae’r enw’n mynd i’r ffilm.
copy-older-giant-snore-sleepy-sea-school-name = Y rheol gyntaf
copy-older-giant-snore-sleepy-sea-school = Am ddim mewn ysgolion
copy-older-giant-snore-sleepy-sea-school-reason = Mae Lumi’n dweud iawn i ffilmiau ysgol.
copy-older-giant-snore-sleepy-sea-rules-name = Yr ail reol
copy-older-giant-snore-sleepy-sea-rules = Dwed fy enw. Paid â’i gwerthu.
copy-older-giant-snore-sleepy-sea-rules-reason = Mae Lumi’n dweud sut: gyda’i henw, ac nid am arian.
copy-older-giant-snore-sleepy-sea-drums-name = Yr hysbyseb
copy-older-giant-snore-sleepy-sea-drums = Drymiau hanner pris!
copy-older-giant-snore-sleepy-sea-drums-reason = Mae eisiau gwerthu drymiau. Dydy hi’n dweud dim am yr alaw.

## Match: everybody who helped is named at the end of the film
copy-older-giant-snore-credits-question = Mae rhestr o bwy wnaeth beth ar ddiwedd y ffilm. Pwy sy’n mynd gyda beth? Ffeindia’r parau.
    .easy = Pwy wnaeth beth? Ffeindia’r parau.
copy-older-giant-snore-credits-tune = Yr alaw
copy-older-giant-snore-credits-tune-partner = Lumi Fern, am ddim
copy-older-giant-snore-credits-tune-reason = Gofynnodd Lumi am ei henw. Dyma fe.
copy-older-giant-snore-credits-snore = Y chwyrniad
copy-older-giant-snore-credits-snore-partner = Ein cogydd, a ddwedodd iawn
copy-older-giant-snore-credits-snore-reason = Dydy e ddim eisiau enw yn y ffilm. Ei iawn e oedd yn cyfri.
copy-older-giant-snore-credits-title = Y teitl “Chwyrnu’r Lan”
copy-older-giant-snore-credits-title-partner = Odi, gyda help sgwrsfot
copy-older-giant-snore-credits-title-reason = Gofynnodd Odi i sgwrsfot am syniadau a dewis un. Felly mae’n dweud hynny.
copy-older-giant-snore-credits-walrus = Y llun o’r walrws
copy-older-giant-snore-credits-walrus-partner = Bram, gyda phapur a phen
copy-older-giant-snore-credits-walrus-reason = Bram dynnodd e. Diolch ydy’r lleiaf mae’n ei haeddu!

## Chat: somebody says that the film is theirs: keep it, tell, an adult helps
copy-older-giant-snore-clip-king-question = Mae’r ffilm ar dudalen y dosbarth. Wedyn daw hwn. Beth all Odi ei wneud?
    .easy = Ffilm Odi ydy hon. Beth all e ei wneud?
copy-older-giant-snore-clip-king-place = Tudalen clipiau i blant
copy-older-giant-snore-clip-king-odi = Odi
copy-older-giant-snore-clip-king-king = Brenin Clipiau
copy-older-giant-snore-clip-king-hare = Sgwarnog
copy-older-giant-snore-clip-king-mine-1 = Gwelwch fy ffilm newydd: Chwyrnu’r Lan!
copy-older-giant-snore-clip-king-mine-2 = Fi wnaeth hi i gyd ar fy mhen fy hun.
copy-older-giant-snore-clip-king-mine-fake = Twyllwr mawr!
copy-older-giant-snore-clip-king-mine-fake-reason = Gall deimlo’n grac, ac mae hynny’n iawn. Ond mae ffrae’n cuddio’r ffeithiau.
copy-older-giant-snore-clip-king-mine-keep = Cadw llun o’r dudalen hon
copy-older-giant-snore-clip-king-mine-keep-reason = Nawr gall ddangos beth oedd yno, hyd yn oed os aiff.
copy-older-giant-snore-clip-king-mine-proud = Gad iddo fod. O leiaf maen nhw’n ei hoffi!
copy-older-giant-snore-clip-king-mine-proud-reason = Mae’n braf cael dy hoffi. Ond eu gwaith nhw ydy e, a nhw sy’n dweud.
copy-older-giant-snore-clip-king-kept-1 = Ein walrws ni ydy hwnna! Beth nawr?
copy-older-giant-snore-clip-king-kept-tell = Dweud wrth Mr Gwadd, a dangos
copy-older-giant-snore-clip-king-kept-tell-reason = Mae Mr Gwadd yn gwybod sut i ofyn i dudalen ei thynnu i lawr.
copy-older-giant-snore-clip-king-kept-argue = Brenin Clipiau, profa mai ti wnaeth hi!
copy-older-giant-snore-clip-king-kept-argue-reason = Gall hynny fynd am ddyddiau. Mae oedolyn yn gyflymach.
copy-older-giant-snore-clip-king-kept-quit = Dim ffilm byth eto
copy-older-giant-snore-clip-king-kept-quit-reason = Byddai hynny’n golled! Gall oedolyn helpu i’w drwsio.
copy-older-giant-snore-clip-king-down-1 = Ysgrifennodd Mr Gwadd at y dudalen. Mae wedi mynd!
copy-older-giant-snore-clip-king-down-block = Mr Gwadd yn helpu i flocio Brenin Clipiau
copy-older-giant-snore-clip-king-down-block-reason = Cadw, dweud, ac wedyn blocio gyda help. Dyna drefn dda.
copy-older-giant-snore-clip-king-down-names = Gwych! Y tro nesaf, ein henwau ar bob golygfa.
copy-older-giant-snore-clip-king-down-names-reason = Mae enwau dosbarth neu rai gwneud yn iawn. Mae enwau llawn go iawn yn breifat.
copy-older-giant-snore-clip-king-down-king = Brenin Clipiau, fe ddalion ni ti!
copy-older-giant-snore-clip-king-down-king-reason = Mae’n demtasiwn. Ond nawr mae drosodd, ac mae hynny’n dda.

## Exit, first question: what a maker does not allow
copy-older-giant-snore-no-change-question = Mae llun yn dweud: am ddim, ond paid â’i newid. Mae Bram eisiau ychwanegu het. Beth sy’n deg?
    .easy = Mae llun yn dweud: paid â’i newid. Mae Bram eisiau rhoi het arno. Beth sy’n deg?
copy-older-giant-snore-no-change-hat = Rhoi het fach iawn
copy-older-giant-snore-no-change-hat-reason = Newid ydy newid bach o hyd. Dwedodd y crëwr na.
copy-older-giant-snore-no-change-other = Ei ddefnyddio fel y mae, neu ddewis un arall
copy-older-giant-snore-no-change-other-reason = Dyna’n union beth mae’r crëwr yn ei ganiatáu.
copy-older-giant-snore-no-change-quiet = Rhoi’r het, a dweud dim
copy-older-giant-snore-no-change-quiet-reason = Dwedodd y crëwr na i newid. Dydy bod yn dawel ddim yn ei wneud yn iawn.

## Exit, second question: people in a film have a say
copy-older-giant-snore-choir-question = Mae Wren yn ffilmio’r côr. Mae eisiau ei roi ar dudalen agored. Beth sy’n gyntaf?
    .easy = Mae Wren yn ffilmio’r côr. Beth sy’n gyntaf?
copy-older-giant-snore-choir-ask = Gofyn i’r cantorion ac athro
copy-older-giant-snore-choir-ask-reason = Gallan nhw ddweud iawn neu na. Mae athro’n gwybod y rheolau.
copy-older-giant-snore-choir-song = Gweld oedden nhw’n canu’n dda
copy-older-giant-snore-choir-song-reason = Da neu beidio, nhw biau eu hwynebau a’u lleisiau.
copy-older-giant-snore-choir-post = Ei roi ymlaen, a gweld
copy-older-giant-snore-choir-post-reason = Wedyn gall rhywun ei gopïo. Gofynna gyntaf, tra mae’n hawdd.

## Exit, third question: a chatbot helped
copy-older-giant-snore-story-question = Rhoddodd sgwrsfot syniad am stori i Sgwarnog. Sgwarnog ysgrifennodd hi. Beth all Sgwarnog ei roi oddi tani?
    .easy = Rhoddodd sgwrsfot syniad. Sgwarnog ysgrifennodd y stori. Beth mae’n ei roi oddi tani?
copy-older-giant-snore-story-bot = Gan sgwrsfot
copy-older-giant-snore-story-bot-reason = Sgwarnog ysgrifennodd hi! Syniad roddodd y sgwrsfot.
copy-older-giant-snore-story-alone = Gan Sgwarnog, heb help
copy-older-giant-snore-story-alone-reason = Gwaith da ydy e. Mae’n deg dweud bod sgwrsfot wedi helpu.
copy-older-giant-snore-story-both = Gan Sgwarnog, syniad gan sgwrsfot
copy-older-giant-snore-story-both-reason = Mae hynny’n deg, ac yn glir i bawb sy’n ei darllen.

### Second tale: the moon sheep

## Story: Nutmeg’s game is mixed into a new one that does not name her
copy-older-moon-sheep-custard-1 = Mae Nutmeg yn codio gêm. Mae dafad yn neidio dros y lleuad ac yn glanio mewn cwstard.
    .easy = Mae Nutmeg yn gwneud gêm. Mae dafad yn neidio dros y lleuad, i gwstard.
copy-older-moon-sheep-custard-1-bubble = Me… sblat!
copy-older-moon-sheep-custard-2 = Mae Rocket yn gwneud un newydd ohoni. Nawr mae esgidiau rholio gan y ddafad.
copy-older-moon-sheep-custard-2-bubble = Fy ngêm orau erioed!
copy-older-moon-sheep-custard-3 = Mae’r dosbarth i gyd yn ei chwarae. Dydy hi ddim yn dweud pwy wnaeth y ddafad.

## Feel: no answer is wrong
copy-older-moon-sheep-my-sheep-bubble = Fy nafad i ydy honna!
copy-older-moon-sheep-my-sheep-question = Mae Rocket yn dwlu ar ei dafad, a dydy e ddim eisiau brifo. Sut gall Nutmeg deimlo?
copy-older-moon-sheep-my-sheep-says = Gall deimlo’n falch ac yn grac gyda’i gilydd. Mae’r ddau’n iawn, a gall ddweud hynny.

## Say: the sentence is rehearsed aloud
copy-older-moon-sheep-your-sheep-prompt = Mae Rocket yn teimlo’n wael, ac eisiau trwsio pethau. Helpa fe i’w ddweud.
copy-older-moon-sheep-your-sheep-sentence = Defnyddiais i dy ddafad. Ga i ei chadw, gyda dy enw di?

## Sort: a mix is new and names its makers
copy-older-moon-sheep-mix-or-copy-question = Mae cymysgedd teg yn newydd, ac yn enwi pwy wnaeth y gweddill. P’un ydy p’un?
    .easy = Pa rai sy’n gymysgedd teg?
copy-older-moon-sheep-mix-or-copy-mix = Cymysgedd teg
copy-older-moon-sheep-mix-or-copy-copy = Dim ond copi
copy-older-moon-sheep-mix-or-copy-level = Chwe lefel newydd, ac enw Nutmeg
copy-older-moon-sheep-mix-or-copy-level-reason = Mae gwaith newydd ynddi, ac mae’n ei henwi hi.
copy-older-moon-sheep-mix-or-copy-title = Yr un gêm â theitl newydd
copy-older-moon-sheep-mix-or-copy-title-reason = Gwaith Nutmeg ydy’r cyfan. Dydy teitl newydd ddim yn ddigon.
copy-older-moon-sheep-mix-or-copy-tune = Alaw am ddim â churiad newydd
copy-older-moon-sheep-mix-or-copy-tune-reason = Dwedodd y crëwr iawn i gymysgu. Enwa nhw, a bant â ti.
copy-older-moon-sheep-mix-or-copy-photo = Ffoto â hidlydd, heb enw
copy-older-moon-sheep-mix-or-copy-photo-reason = Un tap ydy hidlydd. Rhywun arall dynnodd y ffoto.
copy-older-moon-sheep-mix-or-copy-poem = Dy gerdd di, ar ôl un Tilda
copy-older-moon-sheep-mix-or-copy-poem-reason = Mae’r geiriau’n newydd, ac mae’n dweud o ble daeth y syniad.
copy-older-moon-sheep-mix-or-copy-homework = Gwaith cartref ffrind, un gair newydd
copy-older-moon-sheep-mix-or-copy-homework-reason = Gwaith y ffrind ydy e. Gofynna am help i wneud dy un di!

## Search: words that find a sound with its maker’s yes
copy-older-moon-sheep-splat-question = Mae angen sblat i’r cwstard ar Rocket. Dewisa eiriau i chwilio.
copy-older-moon-sheep-splat-splat = sblat
copy-older-moon-sheep-splat-splat-reason = Mae’n dweud pa sŵn sydd ei angen.
copy-older-moon-sheep-splat-custard = blasus
copy-older-moon-sheep-splat-custard-reason = Ydy, mae e! Ond mae’n ffeindio pwdinau, nid synau.
copy-older-moon-sheep-splat-sound = sŵn
copy-older-moon-sheep-splat-sound-reason = Mae’n dweud bod angen sŵn, a dim llun.
copy-older-moon-sheep-splat-free = am ddim
copy-older-moon-sheep-splat-free-reason = Mae’n ffeindio pobl sydd wedi dweud iawn i gymysgu.
copy-older-moon-sheep-splat-best = gorau erioed
copy-older-moon-sheep-splat-best-reason = Mae pob crëwr yn dweud hynny. Dydy e ddim yn help mawr.
copy-older-moon-sheep-splat-asked = Pa sblat gaiff Rocket ei ddefnyddio yn ei gêm?
copy-older-moon-sheep-splat-shop = Cant sblat
copy-older-moon-sheep-splat-shop-from = Siop Sŵn
copy-older-moon-sheep-splat-shop-text = Pryna nawr, dim ond pum punt!
copy-older-moon-sheep-splat-shop-reason = Hysbyseb ydy hi. Mae eisiau gwerthu.
copy-older-moon-sheep-splat-listen = Y Sblat Mawr
copy-older-moon-sheep-splat-listen-from = Ffilmiau Pwdin
copy-older-moon-sheep-splat-listen-text = Mwynha yma. Paid â chopïo, plîs.
copy-older-moon-sheep-splat-listen-reason = Mae’r crëwr yn dweud: gwranda, ond paid â chopïo.
copy-older-moon-sheep-splat-box = Sblat, sblosh a phlop
copy-older-moon-sheep-splat-box-from = Bocs Sblat
copy-older-moon-sheep-splat-box-text = Am ddim i’w gymysgu. Enwa Bocs Sblat yn dy gêm.
copy-older-moon-sheep-splat-box-reason = Mae Bocs Sblat yn dweud iawn, ac yn dweud sut.

## Build: a page about the game that names all and gives nothing private away
copy-older-moon-sheep-about-question = Helpodd sgwrsfot gyda’r cod. Helpa Rocket i lenwi hwn.
copy-older-moon-sheep-about-by = Gwnaed gan
copy-older-moon-sheep-about-by-real = Enw llawn Rocket a’i ysgol
copy-older-moon-sheep-about-by-real-reason = Gall pawb ddarllen y dudalen. Mae enw ac ysgol yn breifat.
copy-older-moon-sheep-about-by-rocket = Rocket 9, gyda dafad Nutmeg
copy-older-moon-sheep-about-by-rocket-reason = Mae’r ddau grëwr yno, gydag enwau gwneud i’r gêm.
copy-older-moon-sheep-about-by-me = Fi a neb arall
copy-older-moon-sheep-about-by-me-reason = Fe biau’r esgidiau. Nutmeg biau’r ddafad.
copy-older-moon-sheep-about-sound = Sŵn
copy-older-moon-sheep-about-sound-box = Sblat gan Bocs Sblat
copy-older-moon-sheep-about-sound-box-reason = Dyna’n union ofynnodd Bocs Sblat.
copy-older-moon-sheep-about-sound-found = O’r rhyngrwyd
copy-older-moon-sheep-about-sound-found-reason = Lle ydy ar-lein. Bocs Sblat wnaeth e.
copy-older-moon-sheep-about-help = Pwy helpodd
copy-older-moon-sheep-about-help-none = Neb o gwbl
copy-older-moon-sheep-about-help-none-reason = Ffeindiodd sgwrsfot nam yn ei god. Mae’n deg dweud hynny.
copy-older-moon-sheep-about-help-bot = Sgwrsfot, gyda’r cod
copy-older-moon-sheep-about-help-bot-reason = Mae hynny’n onest. Nawr mae eraill yn gwybod sut cafodd ei gwneud.
copy-older-moon-sheep-about-done = Mae’r ddau’n cytuno. Mae buwch ar sgwter yn eu gêm nesaf!

## Chat: somebody sells their game: keep it, tell, an adult helps
copy-older-moon-sheep-for-sale-question = Wedyn mae Rocket yn gweld hwn ar y dudalen godio. Beth all e ei wneud?
copy-older-moon-sheep-for-sale-place = Tudalen godio i blant
copy-older-moon-sheep-for-sale-rocket = Rocket
copy-older-moon-sheep-for-sale-gold = Carn Aur
copy-older-moon-sheep-for-sale-waffle = Nutmeg
copy-older-moon-sheep-for-sale-sale-1 = Prynwch Dafad y Lleuad ar Olwynion! Pum darn arian.
copy-older-moon-sheep-for-sale-sale-buy = Dwi eisiau un!
copy-older-moon-sheep-for-sale-sale-buy-reason = Ha, ei gêm e ydy hi! Ond gall chwaraewyr eraill dalu amdani.
copy-older-moon-sheep-for-sale-sale-keep = Cadw llun o’r dudalen hon
copy-older-moon-sheep-for-sale-sale-keep-reason = Nawr gallan nhw ddangos beth oedd yno, hyd yn oed os aiff.
copy-older-moon-sheep-for-sale-sale-rude = Alli di ddim codio hyd yn oed!
copy-older-moon-sheep-for-sale-sale-rude-reason = Gall deimlo’n grac, ac mae hynny’n iawn. Ond mae ffrae’n cuddio’r ffeithiau.
copy-older-moon-sheep-for-sale-kept-1 = Ofynnodd neb i ni!
copy-older-moon-sheep-for-sale-kept-2 = Brysiwch, diwrnod olaf!
copy-older-moon-sheep-for-sale-kept-tell = Ei dangos i’n hathro
copy-older-moon-sheep-for-sale-kept-tell-reason = Gall athro ofyn i’r dudalen ei thynnu i lawr. Wedyn maen nhw’n blocio gyda’i gilydd.
copy-older-moon-sheep-for-sale-kept-fight = Fe werthwn ni un chi hefyd!
copy-older-moon-sheep-for-sale-kept-fight-reason = Wedyn mae dwy gêm yn cael eu gwerthu heb iawn. Gall oedolyn helpu.
copy-older-moon-sheep-for-sale-kept-leave = Tynnu ein gêm oddi yno
copy-older-moon-sheep-for-sale-kept-leave-reason = Nhw wnaeth hi, felly gall aros. Yn gyntaf maen nhw’n dweud wrth oedolyn.

## Exit, first question: what a maker allows
copy-older-moon-sheep-listen-question = Mae cân yn dweud: iawn ei rhannu, ond nid ei gwerthu. Beth gaiff Nutmeg ei wneud?
    .easy = Mae cân yn dweud: cei ei rhannu, nid ei gwerthu. Beth gaiff Nutmeg ei wneud?
copy-older-moon-sheep-listen-fair = Ei chwarae yn ffair yr ysgol, a dweud pwy wnaeth hi
copy-older-moon-sheep-listen-fair-reason = Rhannu ydy hynny, ac mae’r crëwr yn cael ei enwi.
copy-older-moon-sheep-listen-disc = Ei gwerthu yn ffair yr ysgol
copy-older-moon-sheep-listen-disc-reason = Dwedodd y crëwr na i werthu, hyd yn oed at achos da.
copy-older-moon-sheep-listen-own = Dweud mai hi biau hi
copy-older-moon-sheep-listen-own-reason = Mae’n iawn ei rhannu. Mae rhywun wedi’i chreu o hyd.

## Exit, second question: asking, even in a family
copy-older-moon-sheep-cousin-question = Mae cefnder Rocket yn gwneud lluniau doniol. Mae Rocket eisiau un yn ei gêm. Beth sy’n deg?
    .easy = Mae Rocket eisiau llun ei gefnder yn ei gêm. Beth sy’n deg?
copy-older-moon-sheep-cousin-family = Cymryd un, achos teulu ydyn nhw
copy-older-moon-sheep-cousin-family-reason = Gall cefnder ddweud iawn neu na, fel pob crëwr.
copy-older-moon-sheep-cousin-trace = Dargopïo un, i’w gael yn un e
copy-older-moon-sheep-cousin-trace-reason = Syniad y cefnder ydy llinell wedi’i dargopïo o hyd. Gofynna gyntaf.
copy-older-moon-sheep-cousin-ask = Gofyn, a rhoi enw’r cefnder
copy-older-moon-sheep-cousin-ask-reason = Mae llawer cefnder yn dweud iawn. Mae rhai’n tynnu llun newydd i ti!

## Exit, third question: when own work is used without a yes
copy-older-moon-sheep-poem-page-question = Mae cerdd Nutmeg ar dudalen dan enw arall. Beth all hi ei wneud gyntaf?
    .easy = Mae enw arall ar gerdd Nutmeg. Beth mae hi’n ei wneud gyntaf?
copy-older-moon-sheep-poem-page-comment = Ysgrifennu peth cas oddi tani
copy-older-moon-sheep-poem-page-comment-reason = Gall deimlo’n iawn am eiliad. Wedyn mae’n gwneud mwy o drwbl.
copy-older-moon-sheep-poem-page-keep = Ei chadw, a dweud wrth oedolyn
copy-older-moon-sheep-poem-page-keep-reason = Gall oedolyn ofyn i’r dudalen ei drwsio.
copy-older-moon-sheep-poem-page-stop = Stopio ysgrifennu cerddi
copy-older-moon-sheep-poem-page-stop-reason = Na, paid! Gall oedolyn helpu i’w drwsio.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-older-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. O leiaf un yn yr ysgol.
copy-older-helpers-teacher = Fy athro
copy-older-helpers-class = Oedolyn sy’n helpu yn y dosbarth
copy-older-helpers-lunch = Helpwr cinio
copy-older-helpers-office = Swyddfa’r ysgol
copy-older-helpers-home = Oedolyn gartref
copy-older-helpers-family = Oedolyn yn fy nheulu
