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
priv-younger-tummy-tell-reason = Maen nhw’n falch ei bod hi wedi dweud. Nawr gallan nhw helpu.
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

### Second tale: stuck on a tail. Sock song, above, is the first.

## Story: everybody can see the password. The ducks do no harm.
priv-younger-stuck-on-a-tail-tail-1 = Mae cyfrinair newydd gan Fenn.
priv-younger-stuck-on-a-tail-tail-1-bubble = Dwi ddim eisiau ei anghofio!
priv-younger-stuck-on-a-tail-tail-2 = Mae’n ei lynu ar ei gynffon.
priv-younger-stuck-on-a-tail-tail-2-bubble = Nawr galla i ei weld drwy’r dydd!
priv-younger-stuck-on-a-tail-tail-3 = Gall Sgwarnog hefyd! Nawr mae gêm Fenn yn llawn hwyaid.

## Choice: where a password is kept. The bubble is Hare’s.
priv-younger-stuck-on-a-tail-safe-spot-bubble = Sori, mae hwyaid mor ddoniol!
priv-younger-stuck-on-a-tail-safe-spot-question = Ble all Fenn gadw cyfrinair newydd?
priv-younger-stuck-on-a-tail-safe-spot-head = Yn ei ben
priv-younger-stuck-on-a-tail-safe-spot-head-reason = Mae cyfrinair fel allwedd. All neb ei weld yno.
priv-younger-stuck-on-a-tail-safe-spot-ears = Ar ei glustiau
priv-younger-stuck-on-a-tail-safe-spot-ears-reason = Mae ei glustiau’n fawr! Gallwn ni i gyd eu gweld.
priv-younger-stuck-on-a-tail-safe-spot-friends = Gyda’i ffrindiau i gyd
priv-younger-stuck-on-a-tail-safe-spot-friends-reason = Mae ffrindiau’n wych. Does dim angen ei allwedd e arnyn nhw.

## Story: Bram’s game wants a card about him
priv-younger-stuck-on-a-tail-bath-race-1 = Mae Bram yn gyrru bath mewn ras.
priv-younger-stuck-on-a-tail-bath-race-1-bubble = Sblish, sblash!
priv-younger-stuck-on-a-tail-bath-race-2 = Mae’r gêm eisiau cerdyn am Bram. Gall pob chwaraewr ei weld.

## Build: a player’s card with nothing private on it
priv-younger-stuck-on-a-tail-card-question = Helpa Bram gyda’i gerdyn. Gall pob chwaraewr ei weld.
priv-younger-stuck-on-a-tail-card-name = Enw
priv-younger-stuck-on-a-tail-card-name-real = Bram Broch
priv-younger-stuck-on-a-tail-card-name-real-reason = Mae’n dweud pwy ydy e. Mae enw dwl yn hwyl!
priv-younger-stuck-on-a-tail-card-name-bath = Capten Bath
priv-younger-stuck-on-a-tail-card-name-bath-reason = Enw dwl! Mae ei enw ei hun yn aros yn breifat.
priv-younger-stuck-on-a-tail-card-picture = Llun
priv-younger-stuck-on-a-tail-card-picture-duck = Hwyaden bath
priv-younger-stuck-on-a-tail-card-picture-duck-reason = Mae’n hwyl. All neb weld pwy ydy e.
priv-younger-stuck-on-a-tail-card-picture-face = Ei wyneb
priv-younger-stuck-on-a-tail-card-picture-face-reason = Mae ffoto ohono’n breifat. Mae hwyaid yn hwyl!
priv-younger-stuck-on-a-tail-card-about = Amdana i
priv-younger-stuck-on-a-tail-card-about-home = Fy nghartref
priv-younger-stuck-on-a-tail-card-about-home-reason = Mae hwn yn dweud ble mae’n byw. Mae’n breifat.
priv-younger-stuck-on-a-tail-card-about-jam = Dwi’n hoffi jam
priv-younger-stuck-on-a-tail-card-about-jam-reason = Mae llawer ohonon ni’n hoffi jam. Mae’n iawn ei ddweud.
priv-younger-stuck-on-a-tail-card-about-phone = Fy rhif ffôn
priv-younger-stuck-on-a-tail-card-about-phone-reason = Dim ond i’w oedolion e mae hwn. Mae’n breifat.
priv-younger-stuck-on-a-tail-card-done = Mae Capten Bath yn hoffi jam! All neb weld mai Bram ydy e.

## Say: the sentence is rehearsed aloud
priv-younger-stuck-on-a-tail-private-prompt = Maen nhw’n gofyn am gartref Bram. Helpa fe.
priv-younger-stuck-on-a-tail-private-sentence = Mae hwnnw’n breifat, felly dwi’n mynd i ofyn.

## Sort: a nice surprise, or a secret that can be told
priv-younger-stuck-on-a-tail-secrets-question = Mae rhai cyfrinachau’n hwyl. Mae rhai’n teimlo’n wael, ac rydyn ni’n dweud.
priv-younger-stuck-on-a-tail-secrets-fun = Syrpréis hwyl
priv-younger-stuck-on-a-tail-secrets-tell = Dweud wrth oedolyn
priv-younger-stuck-on-a-tail-secrets-cake = Cacen i Wren
priv-younger-stuck-on-a-tail-secrets-cake-reason = Cyn hir bydd Wren yn ei gweld. Am hwyl!
priv-younger-stuck-on-a-tail-secrets-chat = Chwaraewr yn dweud: paid â dweud
priv-younger-stuck-on-a-tail-secrets-chat-reason = Gall Bram ddweud. Nid fe sydd ar fai.
priv-younger-stuck-on-a-tail-secrets-song = Cân i Mr Gwadd
priv-younger-stuck-on-a-tail-secrets-song-reason = Cyn hir bydd e’n ei chlywed. Am hwyl!
priv-younger-stuck-on-a-tail-secrets-tummy = Mae’n rhoi bol tost iddo
priv-younger-stuck-on-a-tail-secrets-tummy-reason = Mae cyfrinach wael yn drwm. Mae dweud yn helpu.
priv-younger-stuck-on-a-tail-secrets-photo = Chwaraewr eisiau ffoto
priv-younger-stuck-on-a-tail-secrets-photo-reason = Mae ei luniau’n breifat. Gall Bram ddweud na, a dweud wrth oedolyn.

## Talk: a silly card with nothing private in it
priv-younger-stuck-on-a-tail-my-card-prompt = Gwna gerdyn dwl ar gyfer gêm.
priv-younger-stuck-on-a-tail-my-card-starter = Capten … ydw i, a dwi’n hoffi …

## Exit: a game wants to know where Wren lives
priv-younger-stuck-on-a-tail-asks-question = Mae gêm yn gofyn ble mae Wren yn byw. Beth all hi ei wneud?
priv-younger-stuck-on-a-tail-asks-wren = Rhoi ei chartref
priv-younger-stuck-on-a-tail-asks-wren-reason = Mae cartref yn breifat. Gall Wren ofyn gyntaf.
priv-younger-stuck-on-a-tail-asks-ask = Gofyn i oedolyn
priv-younger-stuck-on-a-tail-asks-ask-reason = Gall oedolyn edrych gyda hi. Mae’n dda gofyn.
priv-younger-stuck-on-a-tail-asks-bram = Rhoi cartref Bram
priv-younger-stuck-on-a-tail-asks-bram-reason = Mae cartref Bram yn breifat hefyd. Gall Wren ofyn gyntaf.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = Dewisa ddau oedolyn y gelli di ddweud wrthyn nhw. Un yn yr ysgol hefyd.
priv-younger-helpers-teacher = Fy athro
priv-younger-helpers-class = Helpwr yn y dosbarth
priv-younger-helpers-lunch = Helpwr cinio
priv-younger-helpers-office = Swyddfa’r ysgol
priv-younger-helpers-home = Oedolyn gartref
priv-younger-helpers-family = Oedolyn yn fy nheulu
