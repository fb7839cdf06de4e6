# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-younger-title = Sirtii weynayd ee Fenn
priv-younger-outcome-key = Furahayga sirta ah waan ilaashadaa, sida fure.
priv-younger-outcome-private = Waan garanayaa waxa anigaa iska leh.
priv-younger-outcome-tell = Haddii ay xumaato, waan sheegaa.
priv-younger-outcome-ask = Marka hore qof weyn ayaan weydiiyaa.

## Story: Fenn sings his password. “Pink socks” is that password, so it may be any silly pair of words.
priv-younger-sock-song-1 = Fenn wuxuu leeyahay fure sir ah oo cusub.
priv-younger-sock-song-1-bubble = Aad buu u fiican yahay!
priv-younger-sock-song-2 = Qolka jaakadaha ayuu ku heesaa.
priv-younger-sock-song-2-bubble = La la la, sigisyo casuus ah!
priv-younger-sock-song-3 = Odi wuu maqlay. Hadda sawirrada Fenn dhammaan waxay xiran yihiin sigisyo casuus ah!

## Choice: what to do with the next password. The bubble is Odi’s.
priv-younger-new-key-bubble = Raalli noqo, Fenn, aad bay u qosol badnayd!
priv-younger-new-key-question = Maxuu Fenn ku samayn karaa fure sir ah oo cusub?
priv-younger-new-key-softer = Inuu cod hoose ku heeso
priv-younger-new-key-softer-reason = Saaxiib weli wuu maqli karaa. Fenn hees cusub buu guuxi karaa!
priv-younger-new-key-head = Inuu maskaxda ku hayo
priv-younger-new-key-head-reason = Furaha sirta ahi waa sida fure. Qof kasta kiisa ayuu haystaa.
priv-younger-new-key-friend = Inuu hal saaxiib u sheego
priv-younger-new-key-friend-reason = Saaxiibbadu way fiican yihiin. Furihiisa uma baahna.

## Story: a frog in a game. Nobody knows who plays the frog; it is odd and funny, not frightening.
priv-younger-mud-cakes-1 = Wren waxay ciyaarta ku samaysaa keeg dhoobo ah. Rah ayaa wada cunay!
priv-younger-mud-cakes-2 = Rahu wuxuu rabaa mid kale.
priv-younger-mud-cakes-2-bubble = Macaan, xaggee baad deggan tahay?
priv-younger-mud-cakes-3 = Yaa raha ku ciyaaraya? Nibiri buu noqon karaa!

## Sort: what to tell somebody in a game
priv-younger-cards-question = Maxay Wren raha u sheegi kartaa?
priv-younger-cards-tell = Sheeg
priv-younger-cards-private = Ha sheegin
priv-younger-cards-pizza = Biisa bay jeceshahay
priv-younger-cards-pizza-reason = Qaar badan oo inaga mid ah biisa ayay jecel yihiin. Waa la sheegi karaa.
priv-younger-cards-home = Gurigeeda
priv-younger-cards-home-reason = Tani waxay sheegaysaa halka ay deggan tahay. Iyadaa iska leh.
priv-younger-cards-phone = Lambarkeeda
priv-younger-cards-phone-reason = Kani waa dadkeeda waaweyn uun. Iyadaa iska leh.
priv-younger-cards-dogs = Eey bay jeceshahay
priv-younger-cards-dogs-reason = Qaar badan oo inaga mid ah eeyaha ayay jecel yihiin. Waa la sheegi karaa.
priv-younger-cards-school = Dugsigeeda
priv-younger-cards-school-reason = Tani waxay sheegaysaa halka ay maalintii joogto. Iyadaa iska leh.
priv-younger-cards-name = Magaceeda dhabta ah
priv-younger-cards-name-reason = Ciyaartu magac lagu qoslo ayay yeelan kartaa. Wren waa Rooti Dhoobo!

## Say: the sentence is rehearsed aloud
priv-younger-ask-prompt = Wren ka caawi inay tiraahdo, cod weyn oo cad.
priv-younger-ask-sentence = Maya, mahadsanid, qof weyn baan weydiin doonaa.

## Choice: a secret that feels wobbly. The bubble is the frog’s.
priv-younger-tummy-bubble = Shh, cidna ha u sheegin!
priv-younger-tummy-question = Caloosha Wren si xun bay dareemaysaa. Maxaa caawin kara?
priv-younger-tummy-tell = Inay qof weyn u sheegto
priv-younger-tummy-tell-reason = Way ku faraxsan yihiin inay sheegtay. Hadda way caawin karaan.
priv-younger-tummy-secret = Inay sirta hayso
priv-younger-tummy-secret-reason = Sir culus way adag tahay in la hayo. Wren way sheegi kartaa.
priv-younger-tummy-cakes = Inay keeg kale samayso
priv-younger-tummy-cakes-reason = Keeggu waa madadaalo! Wren marka hore way sheegi kartaa.

## Talk: a made-up name with no real name in it
priv-younger-game-name-prompt = Samee magac ciyaareed lagu qoslo.
priv-younger-game-name-starter = Magacayga ciyaartu waa …

## Exit
priv-younger-goodbye-question = Ciyaar ayaa weydiisanaysa lambarka Odi. Maxuu samayn karaa?
priv-younger-goodbye-type = Inuu qoro
priv-younger-goodbye-type-reason = Lambarku waa mid gaar ah. Odi marka hore wuu weydiin karaa.
priv-younger-goodbye-fenn = Inuu kan Fenn bixiyo
priv-younger-goodbye-fenn-reason = Lambarka Fenn-na waa mid gaar ah. Odi marka hore wuu weydiin karaa.
priv-younger-goodbye-ask = Inuu qof weyn weydiiyo
priv-younger-goodbye-ask-reason = Qof weyn ayaa la eegi kara. Weydiintu way fiican tahay.

### Second tale: stuck on a tail. Sock song, above, is the first.

## Story: everybody can see the password. The ducks do no harm.
priv-younger-stuck-on-a-tail-tail-1 = Fenn wuxuu leeyahay fure sir ah oo cusub.
priv-younger-stuck-on-a-tail-tail-1-bubble = Waa inaanan illoobin!
priv-younger-stuck-on-a-tail-tail-2 = Dabadiisa ayuu ku dhejiyey.
priv-younger-stuck-on-a-tail-tail-2-bubble = Hadda maalintii oo dhan waan arkaa!
priv-younger-stuck-on-a-tail-tail-3 = Hare-na wuu arkaa! Ciyaarta Fenn shimbiro biyood baa ka buuxa.

## Choice: where a password is kept. The bubble is Hare’s.
priv-younger-stuck-on-a-tail-safe-spot-bubble = Raalli noqo, shimbiruhu way qosol badnaayeen!
priv-younger-stuck-on-a-tail-safe-spot-question = Fenn xaggee ku hayn karaa fure sir ah?
priv-younger-stuck-on-a-tail-safe-spot-head = Maskaxdiisa
priv-younger-stuck-on-a-tail-safe-spot-head-reason = Furaha sirta ahi waa sida fure. Halkaas cidna kama aragto.
priv-younger-stuck-on-a-tail-safe-spot-ears = Dhegihiisa
priv-younger-stuck-on-a-tail-safe-spot-ears-reason = Dhegihiisu way waaweyn yihiin! Dhammaan waan aragnaa.
priv-younger-stuck-on-a-tail-safe-spot-friends = Saaxiibbadiis oo dhan
priv-younger-stuck-on-a-tail-safe-spot-friends-reason = Saaxiibbadu way fiican yihiin. Furihiisa uma baahna.

## Story: Bram’s game wants a card about him
priv-younger-stuck-on-a-tail-bath-race-1 = Bram tartan qubays buu wadaa.
priv-younger-stuck-on-a-tail-bath-race-1-bubble = Shalaq, shalaq!
priv-younger-stuck-on-a-tail-bath-race-2 = Ciyaartu kaar Bram ku saabsan bay rabtaa. Ciyaartoyda oo dhan way arki karaan.

## Build: a player’s card with nothing private on it
priv-younger-stuck-on-a-tail-card-question = Bram kaarkiisa ka caawi. Ciyaartoyda oo dhan way arki karaan.
priv-younger-stuck-on-a-tail-card-name = Magac
priv-younger-stuck-on-a-tail-card-name-real = Bram Badger
priv-younger-stuck-on-a-tail-card-name-real-reason = Wuxuu sheegayaa qofka uu yahay. Magac lagu qoslo waa madadaalo!
priv-younger-stuck-on-a-tail-card-name-bath = Kabtan Qubays
priv-younger-stuck-on-a-tail-card-name-bath-reason = Magac lagu qoslo! Magaciisa isagaa iska leh.
priv-younger-stuck-on-a-tail-card-picture = Sawir
priv-younger-stuck-on-a-tail-card-picture-duck = Shimbir biyood
priv-younger-stuck-on-a-tail-card-picture-duck-reason = Waa madadaalo. Cidna ma aragto qofka uu yahay.
priv-younger-stuck-on-a-tail-card-picture-face = Wejigiisa
priv-younger-stuck-on-a-tail-card-picture-face-reason = Sawirkiisa isagaa iska leh. Shimbiruhu waa madadaalo!
priv-younger-stuck-on-a-tail-card-about = Igu saabsan
priv-younger-stuck-on-a-tail-card-about-home = Gurigayga
priv-younger-stuck-on-a-tail-card-about-home-reason = Tani waxay sheegaysaa halkuu deggan yahay. Isagaa leh.
priv-younger-stuck-on-a-tail-card-about-jam = Jaam jecel
priv-younger-stuck-on-a-tail-card-about-jam-reason = Qaar badan baa jaam jecel. Waa la sheegi karaa.
priv-younger-stuck-on-a-tail-card-about-phone = Lambarkayga telefoonka
priv-younger-stuck-on-a-tail-card-about-phone-reason = Kani waa dadkiisa waaweyn uun. Isagaa iska leh.
priv-younger-stuck-on-a-tail-card-done = Kabtan Qubays jaam ayuu jecel yahay! Cidna Bram ma garan karto.

## Say: the sentence is rehearsed aloud
priv-younger-stuck-on-a-tail-private-prompt = Gurigiisa ayay weydiinayaan. Bram ka caawi.
priv-younger-stuck-on-a-tail-private-sentence = Taas anigaa iska leh, waan weydiin doonaa.

## Sort: a nice surprise, or a secret that can be told
priv-younger-stuck-on-a-tail-secrets-question = Siraha qaar waa madadaalo. Qaar way xun yihiin, waan sheegnaa.
priv-younger-stuck-on-a-tail-secrets-fun = Filan la’aan fiican
priv-younger-stuck-on-a-tail-secrets-tell = U sheeg qof weyn
priv-younger-stuck-on-a-tail-secrets-cake = Keegga Wren
priv-younger-stuck-on-a-tail-secrets-cake-reason = Dhowaan Wren way arki doontaa. Madadaalo!
priv-younger-stuck-on-a-tail-secrets-chat = Ciyaaryahan: ha sheegin
priv-younger-stuck-on-a-tail-secrets-chat-reason = Bram wuu sheegi karaa. Eed kuma laha.
priv-younger-stuck-on-a-tail-secrets-song = Hees Mole loogu talagalay
priv-younger-stuck-on-a-tail-secrets-song-reason = Dhowaan wuu maqli doonaa. Madadaalo!
priv-younger-stuck-on-a-tail-secrets-tummy = Calooshiisa ayay xumaysaa
priv-younger-stuck-on-a-tail-secrets-tummy-reason = Sir xun way culus tahay. Sheegistu way caawisaa.
priv-younger-stuck-on-a-tail-secrets-photo = Ciyaaryahan sawir raba
priv-younger-stuck-on-a-tail-secrets-photo-reason = Sawirradiisa isagaa leh. Bram maya wuu dhihi karaa, wuuna sheegi karaa.

## Talk: a silly card with nothing private in it
priv-younger-stuck-on-a-tail-my-card-prompt = Samee kaar ciyaareed lagu qoslo.
priv-younger-stuck-on-a-tail-my-card-starter = Waxaan ahay Kabtan …, waxaanan jeclahay …

## Exit: a game wants to know where Wren lives
priv-younger-stuck-on-a-tail-asks-question = Ciyaar ayaa weydiisay halka Wren deggan tahay. Maxay samayn kartaa?
priv-younger-stuck-on-a-tail-asks-wren = Gurigeeda u sheeg
priv-younger-stuck-on-a-tail-asks-wren-reason = Guri waa gaar. Wren marka hore way weydiin kartaa.
priv-younger-stuck-on-a-tail-asks-ask = Weydii qof weyn
priv-younger-stuck-on-a-tail-asks-ask-reason = Qof weyn ayaa la eegi kara. Weydiintu way fiican tahay.
priv-younger-stuck-on-a-tail-asks-bram = Guriga Bram u sheeg
priv-younger-stuck-on-a-tail-asks-bram-reason = Guriga Bram-na waa gaar. Wren way weydiin kartaa.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Mid dugsiga ha joogo.
priv-younger-helpers-teacher = Macallinkayga
priv-younger-helpers-class = Caawiyaha fasalka
priv-younger-helpers-lunch = Caawiyaha qadada
priv-younger-helpers-office = Xafiiska dugsiga
priv-younger-helpers-home = Qof weyn oo guriga jooga
priv-younger-helpers-family = Qof weyn oo qoyskayga ah
