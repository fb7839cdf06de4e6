# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-younger-title = Fi wnaeth hwn!
copy-younger-outcome-name = Dwi’n rhoi fy enw ar fy ngwaith.
copy-younger-outcome-ask = Dwi’n gofyn cyn defnyddio dy waith di.
copy-younger-outcome-post = Dwi’n ebostio pobl dwi’n eu nabod.
copy-younger-outcome-seen = Dwi’n gwybod bod yr ysgol yn gallu gweld.

### First tale: a whale in boots

## Story: nobody knows whose whale it is, and Fenn puts it right
copy-younger-whale-in-boots-boots-1 = Mae Odi’n paentio morfil. Mae esgidiau coch ganddo!
copy-younger-whale-in-boots-boots-2 = Dydy Mr Gwadd ddim yn gweld enw.
copy-younger-whale-in-boots-boots-2-bubble = Am forfil, Fenn!
copy-younger-whale-in-boots-boots-3 = Mae Fenn yn dweud y gwir.
copy-younger-whale-in-boots-boots-3-bubble = Odi wnaeth y morfil!

## Order: a name comes before showing
copy-younger-whale-in-boots-steps-question = Beth all Odi ei wneud y tro nesaf?
copy-younger-whale-in-boots-steps-make = Gwneud llun
copy-younger-whale-in-boots-steps-make-reason = Yn gyntaf mae’n ei wneud. Esgidiau a phopeth!
copy-younger-whale-in-boots-steps-name = Rhoi ei enw arno
copy-younger-whale-in-boots-steps-name-reason = Wedyn rydyn ni’n gwybod pwy wnaeth e.
copy-younger-whale-in-boots-steps-show = Ei ddangos i ni
copy-younger-whale-in-boots-steps-show-reason = Nawr gallwn ddweud: da iawn, Odi!

## Choice: asking before using. The bubble is Fenn’s.
copy-younger-whale-in-boots-frog-bubble = Dwi eisiau esgidiau coch i fy mroga!
copy-younger-whale-in-boots-frog-question = Beth all Fenn ei wneud?
copy-younger-whale-in-boots-frog-take = Paentio’r esgidiau
copy-younger-whale-in-boots-frog-take-reason = Syniad Odi oedd e. Peth caredig ydy gofyn.
copy-younger-whale-in-boots-frog-ask = Gofyn i Odi
copy-younger-whale-in-boots-frog-ask-reason = Mae Odi’n dweud iawn. Nawr mae esgidiau gan froga!
copy-younger-whale-in-boots-frog-mine = Dweud mai ei syniad e ydy e
copy-younger-whale-in-boots-frog-mine-reason = Syniad Odi oedd e. Gall Fenn ddweud hynny.

## Say: the sentence is rehearsed aloud
copy-younger-whale-in-boots-please-prompt = Helpa Fenn i ofyn i’w ffrind.
copy-younger-whale-in-boots-please-sentence = Ga i ddefnyddio dy esgidiau coch, plîs?

## Sort: people he knows, and others. School email is the one the school looks after.
copy-younger-whale-in-boots-send-question = Mae ebost ysgol gan Odi. Pwy all gael ei forfil?
    .easy = Pwy all gael morfil Odi?
copy-younger-whale-in-boots-send-ok = Iawn anfon
copy-younger-whale-in-boots-send-ask = Gofyn gyntaf
copy-younger-whale-in-boots-send-wren = Wren yn ei ddosbarth
copy-younger-whale-in-boots-send-wren-reason = Mae e’n nabod Wren. Mae ebost ysgol yn iawn.
copy-younger-whale-in-boots-send-mole = Mr Gwadd
copy-younger-whale-in-boots-send-mole-reason = Mae Odi’n ei nabod yn dda.
copy-younger-whale-in-boots-send-new = Enw dydy e ddim yn ei nabod
copy-younger-whale-in-boots-send-new-reason = Mae Odi’n gofyn i Mr Gwadd gyntaf.
copy-younger-whale-in-boots-send-shop = Siop deganau
copy-younger-whale-in-boots-send-shop-reason = Dydy Odi ddim yn eu nabod. Mae’n gofyn gyntaf.
copy-younger-whale-in-boots-send-player = Chwaraewr mewn gêm
copy-younger-whale-in-boots-send-player-reason = Dydy Odi ddim yn gwybod pwy sy’n chwarae. Mae’n gofyn.

## Choice: who may see a school email
copy-younger-whale-in-boots-who-sees-question = Mae Odi’n defnyddio ebost ysgol. Pwy all ei weld?
    .easy = Pwy all weld ebost Odi?
copy-younger-whale-in-boots-who-sees-wren = Dim ond Wren
copy-younger-whale-in-boots-who-sees-wren-reason = Gall yr ysgol ei weld hefyd. Mae’n helpu i’n cadw ni’n saff.
copy-younger-whale-in-boots-who-sees-none = Neb o gwbl
copy-younger-whale-in-boots-who-sees-none-reason = Gall Wren ei weld. Gall yr ysgol hefyd.
copy-younger-whale-in-boots-who-sees-school = Wren a’r ysgol
copy-younger-whale-in-boots-who-sees-school-reason = Gall yr ysgol edrych. Mae’n helpu i’n cadw ni’n saff.

## Talk: what a child is proud to have made
copy-younger-whale-in-boots-made-prompt = Dwed beth wnest ti.
copy-younger-whale-in-boots-made-starter = Fi wnaeth …, ac mae fy enw arno.

## Exit: what others made is theirs
copy-younger-whale-in-boots-song-question = Mae Odi’n dwlu ar gân Bram. Beth all e ei wneud?
copy-younger-whale-in-boots-song-say = Dweud mai fe wnaeth hi
copy-younger-whale-in-boots-song-say-reason = Bram wnaeth hi. Gall Odi ddweud hynny.
copy-younger-whale-in-boots-song-ask = Gofyn i Bram
copy-younger-whale-in-boots-song-ask-reason = Mae Bram yn falch. Nawr mae’r ddau’n canu!
copy-younger-whale-in-boots-song-quiet = Ei defnyddio heb ofyn
copy-younger-whale-in-boots-song-quiet-reason = Cân Bram ydy hi. Peth caredig ydy gofyn.

### Second tale: Super Pea

## Story: three who each make something
copy-younger-super-pea-cape-1 = Mae Wren yn tynnu llun pysen mewn clogyn.
copy-younger-super-pea-cape-1-bubble = Mae’n gallu hedfan!
copy-younger-super-pea-cape-2 = Mae Sgwarnog yn gwneud cân i’r Bysen Wych.
copy-younger-super-pea-cape-2-bubble = Pysen, pysen, hedfana ata i!
copy-younger-super-pea-cape-3 = Wwsh, mae’r Bysen Wych yn glanio yn y cawl!
copy-younger-super-pea-cape-3-bubble = Iym, ond pwy wnaeth y bysen hon?

## Match: each thing has somebody who made it
copy-younger-super-pea-made-what-question = Pwy wnaeth e? Ffeindia’r parau.
copy-younger-super-pea-made-what-pea = Y Bysen Wych
copy-younger-super-pea-made-what-pea-partner = Wren
copy-younger-super-pea-made-what-pea-reason = Wren dynnodd ei llun. Ei gwaith hi ydy e.
copy-younger-super-pea-made-what-song = Cân y bysen
copy-younger-super-pea-made-what-song-partner = Sgwarnog
copy-younger-super-pea-made-what-song-reason = Sgwarnog greodd hi. Wedyn hedfanodd y bysen!
copy-younger-super-pea-made-what-soup = Y cawl pys
copy-younger-super-pea-made-what-soup-partner = Y cogydd
copy-younger-super-pea-made-what-soup-reason = Y cogydd wnaeth e. Nawr mae papur ynddo!

## Choice: how others know who drew it
copy-younger-super-pea-label-question = Mae Wren yn gwneud un sych. Sut byddwn ni’n gwybod mai ei llun hi ydy e?
copy-younger-super-pea-label-cape = Tynnu llun clogyn mawr
copy-younger-super-pea-label-cape-reason = Mae clogyn mawr yn hwyl. Mae enw’n dweud mwy.
copy-younger-super-pea-label-hide = Ei guddio mewn bag
copy-younger-super-pea-label-hide-reason = Wedyn all neb weld y Bysen Wych! Mae enw’n helpu.
copy-younger-super-pea-label-name = Rhoi ei henw arno
copy-younger-super-pea-label-name-reason = Nawr rydyn ni i gyd yn gwybod, hyd yn oed mewn cawl!

## Choice: asking before using. The bubble is the cook’s.
copy-younger-super-pea-pot-bubble = Dwi eisiau’r Bysen Wych ar fy sosban!
copy-younger-super-pea-pot-question = Beth all y cogydd ei wneud?
copy-younger-super-pea-pot-ask = Gofyn i Wren
copy-younger-super-pea-pot-ask-reason = Mae Wren yn dweud iawn. Mae’n rhoi ei henw hefyd!
copy-younger-super-pea-pot-just = Ei rhoi hi arni
copy-younger-super-pea-pot-just-reason = Wren dynnodd y llun. Gall ofyn iddi gyntaf.
copy-younger-super-pea-pot-mine = Dweud mai fe wnaeth y llun
copy-younger-super-pea-pot-mine-reason = Wren dynnodd y llun. Gall y cogydd ddweud hynny.

## Say: the sentence is rehearsed aloud
copy-younger-super-pea-mine-prompt = Hedfana fel y Bysen Wych a dwed e.
copy-younger-super-pea-mine-sentence = Fi wnaeth hwn, felly gofynna i fi gyntaf.

## Spot: a message from nobody Wren knows
copy-younger-super-pea-zig-zog-question = Mae hwn yn ebost ysgol Wren. Beth sy’n od?
    .easy = Beth sy’n od?
copy-younger-super-pea-zig-zog-sender-name = Gan bwy mae e
copy-younger-super-pea-zig-zog-sender = Zig Zog
copy-younger-super-pea-zig-zog-sender-reason = Dydy Wren ddim yn nabod Zig Zog. Mae’n gofyn gyntaf.
copy-younger-super-pea-zig-zog-hello-name = Yr helô
copy-younger-super-pea-zig-zog-hello = Dwi’n dwlu ar y Bysen Wych!
copy-younger-super-pea-zig-zog-hello-reason = Mae llawer ohonon ni hefyd. Mae hynny’n iawn.
copy-younger-super-pea-zig-zog-picture-name = Y llun
copy-younger-super-pea-zig-zog-picture = Pysen werdd
copy-younger-super-pea-zig-zog-picture-reason = Dim ond pysen ydy hi. Mae hynny’n iawn.
copy-younger-super-pea-zig-zog-home-name = Y geiriau
copy-younger-super-pea-zig-zog-home = Ble wyt ti’n byw?
copy-younger-super-pea-zig-zog-home-reason = Mae ei chartref yn breifat. Gall ddweud wrth Mr Gwadd.

## Choice: what school looks for
copy-younger-super-pea-look-question = Gall yr ysgol weld beth rydyn ni’n wneud. I beth?
    .easy = Am beth mae’r ysgol yn edrych?
copy-younger-super-pea-look-take = I fynd â’r Bysen Wych
copy-younger-super-pea-look-take-reason = Wren biau’r Bysen Wych o hyd! Mae’r ysgol yn edrych i helpu.
copy-younger-super-pea-look-safe = I’n cadw ni’n saff
copy-younger-super-pea-look-safe-reason = Ie, fel oedolyn wrth y pwll nofio.
copy-younger-super-pea-look-none = All neb ei weld
copy-younger-super-pea-look-none-reason = Gall pobl eraill ei weld. Gall yr ysgol hefyd.

## Exit: the school’s own email
copy-younger-super-pea-send-question = Mae’r Bysen Wych i Mr Gwadd. Sut gall e ei chael?
    .easy = Sut gall Mr Gwadd ei chael?
copy-younger-super-pea-send-hare = O ebost Sgwarnog
copy-younger-super-pea-send-hare-reason = I Sgwarnog mae hwnnw. Mae ebost ysgol gan Wren.
copy-younger-super-pea-send-soup = Ei gollwng yn y cawl
copy-younger-super-pea-send-soup-reason = Plop, nid eto! Ebost ysgol sydd orau.
copy-younger-super-pea-send-school = O ebost ysgol Wren
copy-younger-super-pea-send-school-reason = Mae’r ysgol yn gofalu amdano. Gall oedolion helpu.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-younger-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. Un yn yr ysgol hefyd.
copy-younger-helpers-teacher = Fy athro
copy-younger-helpers-class = Helpwr yn y dosbarth
copy-younger-helpers-lunch = Helpwr cinio
copy-younger-helpers-office = Swyddfa’r ysgol
copy-younger-helpers-home = Oedolyn gartref
copy-younger-helpers-family = Oedolyn yn fy nheulu
