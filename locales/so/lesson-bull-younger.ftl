# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-younger-title = Erayo xanuun leh
bull-younger-outcome-unkind = Waan kala garan karaa erayo fiican iyo kuwo xun.
bull-younger-outcome-tell = Erayo xun uma celiyo. Waan sheegaa.
bull-younger-outcome-mend = Erayo naxariis leh oo aan diro waan dooran karaa.

### Wren’s cow. First tale of “Ouch words”.

## Story: Wren’s drawing of a cow looks like a sofa (a big soft seat). A sofa with a cow’s legs is the joke; nobody laughs at Wren.
bull-younger-moo-cow-1 = Wren sac bay bogga fasalka u sawirtay.
bull-younger-moo-cow-1-bubble = Muu!
bull-younger-moo-cow-2 = Kursi fadhi buu aad ugu egyahay!
bull-younger-moo-cow-2-bubble = Ma ku fadhiisan karaa?
bull-younger-moo-cow-3 = Dabadeed erayo xun baa soo booday.
bull-younger-moo-cow-3-bubble = Sac xun, Wren xun!

## Feel: how Wren might feel. No answer is wrong.
bull-younger-moo-feel-bubble = Sac xun, Wren xun!
bull-younger-moo-feel-question = Sidee Wren dareemi kartaa?
bull-younger-moo-feel-says = Erayada xun way xanuujin karaan. Sheegistu way fiican tahay.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-moo-which-question = Hadal xun ma fiicna, dugsiga iyo guriga midna. Kee waa kee?
    .easy = Kee waa kee?
bull-younger-moo-which-kind = Naxariis
bull-younger-moo-which-mean = Xun
bull-younger-moo-which-love = Sacaaga waan jeclahay
bull-younger-moo-which-love-reason = Wren farxad iyo diirran bay dareentay.
bull-younger-moo-which-draw = Ma sawiri kartid
bull-younger-moo-which-draw-reason = Wren way yaraysaa. Naxariis ma aha.
bull-younger-moo-which-away = Naga tag, Wren
bull-younger-moo-which-away-reason = In lagaa tago way xanuujisaa. Naxariis ma aha.
bull-younger-moo-which-smile = Waan ka dhoola caddaystay
bull-younger-moo-which-smile-reason = Hadda labo ayaa dhoola caddaynaysa!

## Choice: not writing back, and telling
bull-younger-moo-pop-bubble = Sac xun, Wren xun!
bull-younger-moo-pop-question = Maxay Wren samayn kartaa?
bull-younger-moo-pop-back = Erayo xun celi
bull-younger-moo-pop-back-reason = Markaas labo ayaa murugoota. Wren way sheegi kartaa.
bull-younger-moo-pop-tell = Tus Macallin Mole
bull-younger-moo-pop-tell-reason = Wuu ku faraxsan yahay sheegiddeeda. Wuu caawin karaa.
bull-younger-moo-pop-rub = Saca tirtir
bull-younger-moo-pop-rub-reason = Waa sac fiican! Wren way sheegi kartaa.

## Choice: Odi wrote the mean words when he was cross. He mends it; nobody tells him off.
bull-younger-moo-odi-bubble = Taawarkaygii wuu dumay, markaas erayo xun baan qoray.
bull-younger-moo-odi-question = Maxuu Odi hadda diri karaa?
bull-younger-moo-odi-joke = Waa kaftan
bull-younger-moo-odi-joke-reason = Wren madadaalo uma ahayn. Odi raalli gelin buu bixin karaa.
bull-younger-moo-odi-you = Adiguna fiicnow
bull-younger-moo-odi-you-reason = Wren way fiicnayd. Odi raalli gelin buu bixin karaa.
bull-younger-moo-odi-sorry = Raalli noqo, sacaagu waa qurux
bull-younger-moo-odi-sorry-reason = Wren way dhoola caddaysay. Hagaajintu waa naxariis.

## Story: a happy end
bull-younger-moo-sofa-1 = Kursi sac weyn bay sameeyeen.
bull-younger-moo-sofa-1-bubble = Muu, fadhiiso!
bull-younger-moo-sofa-2 = Mole ayaa ugu jecel.
bull-younger-moo-sofa-2-bubble = Saca ayaan ku seexan doonaa.

## Say: the sentence that is rehearsed aloud
bull-younger-moo-words-prompt = La dheh Wren, muu ha oran!
bull-younger-moo-words-sentence = Taasi naxariis ma aha, waan sheegayaa.

## Exit. One answer is there to make them laugh.
bull-younger-moo-goodbye-pop-question = Erayo xun baa Fenn u soo booday. Maxuu samayn karaa?
bull-younger-moo-goodbye-pop-tell = U sheeg qof weyn
bull-younger-moo-goodbye-pop-tell-reason = Qof weyn ayaa caawin kara. Fenn eed kuma laha.
bull-younger-moo-goodbye-pop-back = Erayo xun celi
bull-younger-moo-goodbye-pop-back-reason = Markaas way sii socotaa. Fenn wuu sheegi karaa.
bull-younger-moo-goodbye-pop-sit = Taabletka ku fadhiiso
bull-younger-moo-goodbye-pop-sit-reason = Ha ha, qaram bay tiraahdaa! Fenn wuu sheegi karaa.

### Sir Spud. Second tale of “Ouch words”.

## Story: a potato (a spud) in a hat is a pet. The children are Biscuit and Marlo.
bull-younger-spud-pet-1 = Biscuit baradho koofi leh ayay xannaanaysaa.
bull-younger-spud-pet-1-bubble = Kani waa Mudane Baradho!
bull-younger-spud-pet-2 = Biscuit bogga fasalka ayay gelisay.
bull-younger-spud-pet-2-bubble = Koofidiisa waan jeclahay!
bull-younger-spud-pet-3 = Guriga, erayo xun baa ugu soo booday.
bull-younger-spud-pet-3-bubble = Ilmo yar, ilmo baradho!

## Choice: at home, not writing back, and telling
bull-younger-spud-home-bubble = Ilmo yar, ilmo baradho!
bull-younger-spud-home-question = Maxay Biscuit samayn kartaa?
bull-younger-spud-home-fine = Dheh waa hagaag
bull-younger-spud-home-fine-reason = Way xanuujisay. Sheeg, taasi waa caadi.
bull-younger-spud-home-back = Erayo xun celi
bull-younger-spud-home-back-reason = Markaas way sii socotaa. Biscuit way sheegi kartaa.
bull-younger-spud-home-tell = Ayeeyadeed tus
bull-younger-spud-home-tell-reason = Ayeeyo way ku faraxsan tahay sheegiddeeda. Way la fadhiisatay.

## Order: leave it there, tell, a grown-up helps
bull-younger-spud-order-question = Erayo xun baa soo booday. Maxaa hore, maxaa xiga?
bull-younger-spud-order-leave = Halkeeda ku daa
bull-younger-spud-order-leave-reason = Marka hore, joogso. Uma jawaabno.
bull-younger-spud-order-tell = U sheeg qof weyn
bull-younger-spud-order-tell-reason = Marka xigta, sheeg. Qofka weyni wuu arki karaa.
bull-younger-spud-order-help = Qofka weyni wuu caawiyaa
bull-younger-spud-order-help-reason = Ugu dambayn, waxay eegaan sida ay u caawin karaan.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-spud-which-question = Hadal xun ma fiicna, dugsiga iyo guriga midna. Kee waa kee?
    .easy = Kee waa kee?
bull-younger-spud-which-kind = Naxariis
bull-younger-spud-which-mean = Xun
bull-younger-spud-which-hat = Koofi fiican
bull-younger-spud-which-hat-reason = Waa naxariis. Mudane Baradho wuu ku faraxsan yahay!
bull-younger-spud-which-out = Ma ciyaari kartid
bull-younger-spud-which-out-reason = In lagaa tago way xanuujisaa. Naxariis ma aha.
bull-younger-spud-which-feed = Shaah baan u sameeyey
bull-younger-spud-which-feed-reason = Waa naxariis. Shaaha diirran wuu jecel yahay!
bull-younger-spud-which-ha = Ha ha, oohin badane
bull-younger-spud-which-ha-reason = Dhammaan waan ooyi karnaa. Tani naxariis ma aha.

## Match: mean words and the kind words that mend them
bull-younger-spud-mend-question = Hagaaji erayada xun. Kuwee naxariis leh ku habboon?
bull-younger-spud-mend-hat = Koofi xun
bull-younger-spud-mend-hat-partner = Koofi fiican
bull-younger-spud-mend-hat-reason = Hadda koofidu waa madadaalo!
bull-younger-spud-mend-play = Ma ciyaari kartid
bull-younger-spud-mend-play-partner = Kaalay oo ciyaar
bull-younger-spud-mend-play-reason = Hadda dhammaan waan ciyaari karnaa.
bull-younger-spud-mend-help = Waxba ma taqaan
bull-younger-spud-mend-help-partner = Aan ku caawiyo
bull-younger-spud-mend-help-reason = Hadda waan wada samayn karnaa.

## Story: a happy end
bull-younger-spud-show-1 = Hadda dhammaan baradho ayay xannaaneeyaan.
bull-younger-spud-show-1-bubble = Tayda timo ayay leedahay!
bull-younger-spud-show-2 = Kariyuhuna mid buu leeyahay.
bull-younger-spud-show-2-bubble = Kan ma karin doono!

## Say: the sentence that is rehearsed aloud
bull-younger-spud-words-prompt = Sida Mudane Baradho u istaag oo dheh.
bull-younger-spud-words-sentence = Taasi naxariis ma aha, waan sheegayaa.

## Exit. One answer is there to make them laugh.
bull-younger-spud-goodbye-pop-question = Marlo erayo xun buu ciyaar ku helay. Maxaa caawiya?
bull-younger-spud-goodbye-pop-yell = Ciyaarta ku qayli
bull-younger-spud-goodbye-pop-yell-reason = Ciyaartu ma maqli karto! Marlo wuu sheegi karaa.
bull-younger-spud-goodbye-pop-tell = U sheeg qof weyn
bull-younger-spud-goodbye-pop-tell-reason = Qof weyn ayaa caawin kara. Marlo eed kuma laha.
bull-younger-spud-goodbye-pop-back = Erayo xun celi
bull-younger-spud-goodbye-pop-back-reason = Markaas way sii socotaa. Marlo wuu sheegi karaa.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-younger-helpers-prompt = Dooro laba qof oo waaweyn oo aad u sheegi karto. Mid dugsiga ha joogo.
bull-younger-helpers-teacher = Macallinkayga
bull-younger-helpers-class = Caawiyaha fasalka
bull-younger-helpers-lunch = Caawiyaha qadada
bull-younger-helpers-office = Xafiiska dugsiga
bull-younger-helpers-home = Qof weyn oo guriga jooga
bull-younger-helpers-family = Qof weyn oo qoyskayga ah
