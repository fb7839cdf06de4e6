# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-younger-title = Cyfrinach uchel Fenn
priv-younger-outcome-key = Dwi’n cadw fy nghyfrinair yn saff, fel allwedd.
priv-younger-outcome-private = Dwi’n gwybod beth sy’n breifat.
priv-younger-outcome-tell = Dwi’n dweud os ydy e’n teimlo’n wael.
priv-younger-outcome-ask = Dwi’n gofyn i oedolyn yn gyntaf.

## Story: Fenn sings his password. “Pink socks” is that password, so it may be any silly pair of words.
priv-younger-sock-song-1 = Mae gan Fenn gyfrinair newydd.
priv-younger-sock-song-1-bubble = Mae e mor dda!
priv-younger-sock-song-2 = Mae’n ei ganu yn yr ystafell gotiau.
priv-younger-sock-song-2-bubble = La la la, sanau pinc!
priv-younger-sock-song-3 = Mae Odi’n clywed. Nawr mae lluniau Fenn i gyd yn gwisgo sanau pinc!

## Choice: what to do with the next password. The bubble is Odi’s.
priv-younger-new-key-bubble = Sori, Fenn, roedd e mor ddoniol!
priv-younger-new-key-question = Beth all Fenn ei wneud â chyfrinair newydd?
priv-younger-new-key-softer = Ei ganu’n dawelach
priv-younger-new-key-softer-reason = Gall ffrind glywed o hyd. Gall Fenn hymian cân newydd!
priv-younger-new-key-head = Ei gadw yn ei ben
priv-younger-new-key-head-reason = Mae cyfrinair fel allwedd. Mae gan bawb ei un ei hun.
priv-younger-new-key-friend = Dweud wrth un ffrind
priv-younger-new-key-friend-reason = Mae ffrindiau’n wych. Does dim angen ei allwedd e arnyn nhw.

## Story: a frog in a game. Nobody knows who plays the frog; it is odd and funny, not frightening.
priv-younger-mud-cakes-1 = Mae Wren yn gwneud cacennau mwd mewn gêm. Mae broga’n bwyta’r cyfan!
priv-younger-mud-cakes-2 = Mae’r broga eisiau mwy.
priv-younger-mud-cakes-2-bubble = Iym, ble wyt ti’n byw?
priv-younger-mud-cakes-3 = Pwy sy’n chwarae’r broga? Efallai mai morfil ydy e!

## Sort: what to tell somebody in a game
priv-younger-cards-question = Beth all Wren ei ddweud wrth y broga?
priv-younger-cards-tell = Iawn dweud
priv-younger-cards-private = Ei gadw’n breifat
priv-younger-cards-pizza = Mae hi’n hoffi pitsa
priv-younger-cards-pizza-reason = Mae llawer ohonon ni’n hoffi pitsa. Mae’n iawn ei ddweud.
priv-younger-cards-home = Ei chartref
priv-younger-cards-home-reason = Mae hwn yn dweud ble mae hi’n byw. Mae’n breifat.
priv-younger-cards-phone = Ei rhif ffôn
priv-younger-cards-phone-reason = Dim ond i’w hoedolion hi mae hwn. Mae’n breifat.
priv-younger-cards-dogs = Mae hi’n hoffi cŵn
priv-younger-cards-dogs-reason = Mae llawer ohonon ni’n hoffi cŵn. Mae’n iawn ei ddweud.
priv-younger-cards-school = Ei hysgol
priv-younger-cards-school-reason = Mae hwn yn dweud ble mae hi drwy’r dydd. Mae’n breifat.
priv-younger-cards-name = Ei henw go iawn
priv-younger-cards-name-reason = Gall gêm gael enw doniol. Bynsen Fwd ydy Wren!

## Say: the sentence is rehearsed aloud
priv-younger-ask-prompt = Helpa Wren i’w ddweud, yn uchel ac yn glir.
priv-younger-ask-sentence = Dim diolch, dwi’n mynd i ofyn i oedolyn.

## Choice: a secret that feels wobbly. The bubble is the frog’s.
priv-younger-tummy-bubble = Sh, paid â dweud!
priv-younger-tummy-question = Mae bol Wren yn teimlo’n od. Beth sy’n helpu?
priv-younger-tummy-tell = Dweud wrth oedolyn
priv-younger-tummy-tell-reason = Maen nhw’n falch ei bod hi wedi dweud. Mae ei bol yn well.
priv-younger-tummy-secret = Cadw’r gyfrinach
priv-younger-tummy-secret-reason = Mae’n anodd cadw cyfrinach drom. Gall Wren ddweud.
priv-younger-tummy-cakes = Gwneud mwy o gacennau
priv-younger-tummy-cakes-reason = Mae cacennau’n hwyl! Gall Wren ddweud yn gyntaf.

## Talk: a made-up name with no real name in it
priv-younger-game-name-prompt = Gwna enw doniol ar gyfer gêm.
priv-younger-game-name-starter = Fy enw gêm ydy …

## Exit
priv-younger-goodbye-question = Mae gêm yn gofyn am rif ffôn Odi. Beth all e ei wneud?
priv-younger-goodbye-type = Ei deipio
priv-younger-goodbye-type-reason = Mae rhif ffôn yn breifat. Gall Odi ofyn yn gyntaf.
priv-younger-goodbye-fenn = Rhoi rhif Fenn
priv-younger-goodbye-fenn-reason = Mae rhif Fenn yn breifat hefyd. Gall Odi ofyn yn gyntaf.
priv-younger-goodbye-ask = Gofyn i oedolyn
priv-younger-goodbye-ask-reason = Gall oedolyn edrych gydag e. Mae’n dda gofyn.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. Un yn yr ysgol hefyd.
priv-younger-helpers-teacher = Fy athro
priv-younger-helpers-class = Helpwr yn y dosbarth
priv-younger-helpers-lunch = Helpwr cinio
priv-younger-helpers-office = Swyddfa’r ysgol
priv-younger-helpers-home = Oedolyn gartref
priv-younger-helpers-family = Oedolyn yn fy nheulu
