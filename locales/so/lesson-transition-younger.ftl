# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-younger-title = Fasallada waaweyn
transition-younger-outcome-same = Waan aqaan waxa isku mid ah.
transition-younger-outcome-key = Furahayga cusub ee sirta ah waan ilaashadaa.
transition-younger-outcome-ask = Halkaasna marka hore waan weydiiyaa.
transition-younger-outcome-who = Waan aqaan cidda halkaas iga caawin karta.

## Story: a new class and a chair that spins. The bubbles are Wren’s, Wren’s and Mr Mole’s.
transition-younger-spinning-chair-spin-1 = Wren fasallada waaweyn bay u gudubtay.
transition-younger-spinning-chair-spin-1-bubble = Hadda waan weynahay!
transition-younger-spinning-chair-spin-2 = Kursigeeda cusub wuu wareegaa, wareegaa.
transition-younger-spinning-chair-spin-2-bubble = Wiiii!
transition-younger-spinning-chair-spin-3 = Hadda laba Mole ayay gacanta u haadisay!
transition-younger-spinning-chair-spin-3-bubble = Hal uun baan ahay.

## Sort: what changes, and what comes with her
transition-younger-spinning-chair-same-question = Maxaa cusub? Maxaa weli isku mid ah?
transition-younger-spinning-chair-same-new = Cusub
transition-younger-spinning-chair-same-same = Isku mid
transition-younger-spinning-chair-same-chair = Kursi wareega
transition-younger-spinning-chair-same-chair-reason = Kursigeedii hore ma wareegi jirin. Kani waa cusub.
transition-younger-spinning-chair-same-key = Furaheeda sirta
transition-younger-spinning-chair-same-key-reason = Mid cusub ayay heshay. Iyada uun baa leh.
transition-younger-spinning-chair-same-kind = Erayo macaan
transition-younger-spinning-chair-same-kind-reason = Fasal kasta erayo naxariis leh ayaan ka dirnaa.
transition-younger-spinning-chair-same-tell = Way sheegtaa
transition-younger-spinning-chair-same-tell-reason = Halkaasna way ka sheegi kartaa. Isma beddelo.
transition-younger-spinning-chair-same-email = Iimayl fasal
transition-younger-spinning-chair-same-email-reason = Mid ma lahayn. Waa cusub.
transition-younger-spinning-chair-same-ask = Way weydiisaa
transition-younger-spinning-chair-same-ask-reason = Kuwa waaweynna way weydiiyaan. Isma beddelo.

## Choice: a new password
transition-younger-spinning-chair-key-question = Wren kaar fure sir ah ayay heshay. Maxay samayn kartaa?
transition-younger-spinning-chair-key-desk = Miiska ku dheji
transition-younger-spinning-chair-key-desk-reason = Markaas dhammaan waan arki karnaa. Iyada uun baa leh.
transition-younger-spinning-chair-key-safe = Baro oo celi
transition-younger-spinning-chair-key-safe-reason = Hadda furuhu maskaxdeeda ayuu ku jiraa. Cidna ma arki karto.
transition-younger-spinning-chair-key-swap = Odi kaar la beddelo
transition-younger-spinning-chair-key-swap-reason = Markaas furuhu waa khalad! Isu celiya.

## Choice: a bigger child has a game. The bubble is the hare’s.
transition-younger-spinning-chair-hare-bubble = Kan ciyaar, uma baahnid inaad weydiiso!
transition-younger-spinning-chair-hare-question = Maxay Wren dhihi kartaa?
transition-younger-spinning-chair-hare-ask = “Aan weydiiyo”
transition-younger-spinning-chair-hare-ask-reason = Kuwa waaweynna way weydiiyaan. Mole-na maamulaha ayuu weydiiyaa!
transition-younger-spinning-chair-hare-play = “Haa, waan weynahay”
transition-younger-spinning-chair-hare-play-reason = Waxaa laga yaabaa inaan loo talagalin. Way weydiin kartaa.
transition-younger-spinning-chair-hare-bit = “In yar uun baan eegayaa”
transition-younger-spinning-chair-hare-bit-reason = In yarina way xumaan kartaa. Marka hore way weydiin kartaa.

## Match: who helps in the juniors
transition-younger-spinning-chair-who-question = Yaa Wren ka caawiya maxay?
transition-younger-spinning-chair-who-forgot = Furaheedii bay illowday
transition-younger-spinning-chair-who-forgot-partner = Macallinkeeda cusub
transition-younger-spinning-chair-who-forgot-reason = Macallinkeedu wuu caawin karaa. Illowgu waa caadi.
transition-younger-spinning-chair-who-lunch = Qadada way murugsan tahay
transition-younger-spinning-chair-who-lunch-partner = Caawiyaha qadada
transition-younger-spinning-chair-who-lunch-reason = Caawiyaha qadadu wuu dhow yahay. Wuu la fadhiisan karaa.
transition-younger-spinning-chair-who-bag = Boorsadii way luntay
transition-younger-spinning-chair-who-bag-partner = Xafiiska dugsiga
transition-younger-spinning-chair-who-bag-reason = Boorsooyinka lumay xafiiska ayay tagaan. Wren-na way tegi kartaa.

## Say: the sentence is rehearsed aloud
transition-younger-spinning-chair-new-prompt = Toosan u istaag oo dheh.
transition-younger-spinning-chair-new-sentence = Waan ku cusbahay, ma i caawin kartaa?

## Talk: something to look forward to
transition-younger-spinning-chair-glad-prompt = Maxaa ku farxad gelin doona fasalkaaga cusub?
transition-younger-spinning-chair-glad-starter = Fasalkayga cusub waxaan ku rabaa …

## Exit
transition-younger-spinning-chair-goodbye-page-question = Bog fasalka ku jira ayaa xun. Maxay Wren samayn kartaa?
transition-younger-spinning-chair-goodbye-page-tell = U sheeg qof weyn
transition-younger-spinning-chair-goodbye-page-tell-reason = Way caawin karaan. Sheegistu way fiican tahay.
transition-younger-spinning-chair-goodbye-page-big = Ha sheegin, way weyn tahay
transition-younger-spinning-chair-goodbye-page-big-reason = Kuwa waaweynna way sheegaan. Way caawisaa.
transition-younger-spinning-chair-goodbye-page-old = Fasalkii hore u orod
transition-younger-spinning-chair-goodbye-page-old-reason = Halkaas waa naxariis! Laakiin caawimo dhow ayaa jirta.

## Story: a new peg, and a teacher who makes a good one. The first bubble is Bram’s, the other Mr Mole’s.
transition-younger-high-peg-peg-1 = Bram fasal cusub buu u gudbay, meel jaakad cusubna wuu helay.
transition-younger-high-peg-peg-1-bubble = Taasi aad bay u sarraysaa!
transition-younger-high-peg-peg-2 = Jaakaddiisa wuu tuuray. Mole ayay ku dhacday!
transition-younger-high-peg-peg-3 = Mole wuu qoslay, qoslay.
transition-younger-high-peg-peg-3-bubble = Meel jaakad fiican ayaan noqday!

## Feel: how somebody in a story may feel; no answer is wrong
transition-younger-high-peg-day-one-question = Bram sidee dareemi karaa maalinta koowaad?
transition-younger-high-peg-day-one-says = Dhammaan waa caadi. Mole ayuu u sheegi karaa.

## Order: learning a new password
transition-younger-high-peg-key-question = Bram fure sir ah oo cusub buu helay. Maxaa hore?
transition-younger-high-peg-key-read = Kaarka akhri
transition-younger-high-peg-key-read-reason = Marka hore wuu akhriyaa.
transition-younger-high-peg-key-learn = Maskaxda ku dheh
transition-younger-high-peg-key-learn-reason = Marka xigta wuu bartaa. Cidna ma maqli karto.
transition-younger-high-peg-key-back = Mole kaarka sii
transition-younger-high-peg-key-back-reason = Ugu dambayn, wuu celiyaa. Hadda ma lumayo.

## Sort: promises come along, some things do not
transition-younger-high-peg-same-question = Maxaa Bram raaca? Maxaa halkaas ku haraya?
transition-younger-high-peg-same-with = Wuu raacaa
transition-younger-high-peg-same-left = Way haraysaa
transition-younger-high-peg-same-kind = Erayo macaan
transition-younger-high-peg-same-kind-reason = Fasal kasta erayo naxariis leh way ku habboon yihiin.
transition-younger-high-peg-same-chair = Kursigiisa bisadda
transition-younger-high-peg-same-chair-reason = Hadda waa u yar yahay. Mid weyn buu helay!
transition-younger-high-peg-same-tell = Wuu sheegaa
transition-younger-high-peg-same-tell-reason = Halkaasna wuu ka sheegi karaa. Taasi way raacdaa.
transition-younger-high-peg-same-key = Furihiisii hore
transition-younger-high-peg-same-key-reason = Fasalkiisa fure cusub ayuu u helay.
transition-younger-high-peg-same-private = Gurigiisu waa gaar
transition-younger-high-peg-same-private-reason = Halkaasna waa gaar. Taasi way raacdaa.

## Choice: something new on the screen. The bubble is the screen’s. The coat is there to laugh about.
transition-younger-high-peg-ask-bubble = I taabo, waan cusbahay!
transition-younger-high-peg-ask-question = Maxuu Bram samayn karaa?
transition-younger-high-peg-ask-try = Taabo oo ogow
transition-younger-high-peg-ask-try-reason = Waxaa laga yaabaa inaan loo talagalin. Wuu weydiin karaa.
transition-younger-high-peg-ask-ask = Weydii Mole
transition-younger-high-peg-ask-ask-reason = Way wada eegeen. Waa xisaab uun!
transition-younger-high-peg-ask-hide = Jaakaddiisa hoosteeda gal
transition-younger-high-peg-ask-hide-reason = Halkaas waa mugdi! Wuu weydiin karaa.

## Choice: who helps; two answers are good
transition-younger-high-peg-who-question = Bram erayo xun buu qadada ku helay. Yaa caawin kara?
transition-younger-high-peg-who-none = Cidna
transition-younger-high-peg-who-none-reason = Caawimo way u taal. Wuu sheegi karaa.
transition-younger-high-peg-who-lunch = Caawiyaha qadada
transition-younger-high-peg-who-lunch-reason = Caawiyaha qadadu wuu dhow yahay. Isla markiiba wuu caawin karaa.
transition-younger-high-peg-who-mole = Macallin Mole
transition-younger-high-peg-who-mole-reason = Wuu ku faraxsan yahay inuu caawiyo. Bram eed kuma laha.

## Say: the sentence is rehearsed aloud
transition-younger-high-peg-help-prompt = Bram ka caawi inuu qof weyn halkaas ku yiraahdo.
transition-younger-high-peg-help-sentence = Caawimo ayaan u baahanahay, fadlan.

## Exit
transition-younger-high-peg-goodbye-forgot-question = Bram furihiisa sirta ah wuu illoobay. Yaa caawin kara?
transition-younger-high-peg-goodbye-forgot-odi = Odi kiisa ayuu siiyaa
transition-younger-high-peg-goodbye-forgot-odi-reason = Furaha Odi waa Odi uun. Mole ayaa caawin kara.
transition-younger-high-peg-goodbye-forgot-mole = Macallin Mole
transition-younger-high-peg-goodbye-forgot-mole-reason = Mole wuu caawin karaa. Illowgu waa caadi.
transition-younger-high-peg-goodbye-forgot-home = Cidna, guriga ayuu tagaa
transition-younger-high-peg-goodbye-forgot-home-reason = Taasi waa meel dheer! Mole ayaa caawin kara.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-younger-helpers-prompt = Dooro laba qof oo waaweyn oo halkaas ku caawiya. Mid dugsiga ha joogo.
transition-younger-helpers-teacher = Macallinkayga cusub
transition-younger-helpers-class = Caawiyaha fasalka
transition-younger-helpers-lunch = Caawiyaha qadada
transition-younger-helpers-office = Xafiiska dugsiga
transition-younger-helpers-home = Qof weyn oo guriga jooga
transition-younger-helpers-family = Qof weyn oo qoyskayga ah
