# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-older-title = Malee Otter-ka
starter-a11-older-outcome-private = Magacayga, gurigayga iyo dugsigayga anigaa leh.

## Story: a made-up page for a game in class. The bubble is the hare’s.
starter-a11-older-sir-splash-guess-1 = Fasalku baaris buu ciyaarayaa. Bogga ciyaartu waa kuma?
starter-a11-older-sir-splash-guess-1-bubble = Waa Odi! Toban ilbiriqsi bay qaadatay.

## Spot: facts that show who and where somebody is
starter-a11-older-sir-splash-facts-question = Waxyaabo yaryar way isu tagaan. Kuwee Odi shaaciyey?
starter-a11-older-sir-splash-facts-name-name = Magaca
starter-a11-older-sir-splash-facts-name = Odi, Dugsiga Buurta
starter-a11-older-sir-splash-facts-name-reason = Magaciisa iyo dugsigiisa, hal xariiq!
starter-a11-older-sir-splash-facts-like-name = Waxa uu jecel yahay
starter-a11-older-sir-splash-facts-like = Liin waan jeclahay
starter-a11-older-sir-splash-facts-like-reason = Qaar badan baa jecel. Ma tusayso qofka uu yahay.
starter-a11-older-sir-splash-facts-club-name = Naadigiisa
starter-a11-older-sir-splash-facts-club = Naadi dabbaal, Isniinta afarta
starter-a11-older-sir-splash-facts-club-reason = Waxay tusaysaa halkuu joogo iyo goorta.
starter-a11-older-sir-splash-facts-door-name = Sawirka
starter-a11-older-sir-splash-facts-door = Albaabkayga buluugga, baska agtiis
starter-a11-older-sir-splash-facts-door-reason = Sawir albaab ah wuxuu tusi karaa halkuu deggan yahay.

## Build: the same page, mended
starter-a11-older-sir-splash-new-question = Bogga hagaaji, si aan cidna u garan.
starter-a11-older-sir-splash-new-name = Magac
starter-a11-older-sir-splash-new-name-odi = Odi H.
starter-a11-older-sir-splash-new-name-odi-reason = Fasalku weli wuu qiyaasayaa. Magac la alifay ayaa fiican.
starter-a11-older-sir-splash-new-name-splash = Surwaal Shalaq
starter-a11-older-sir-splash-new-name-splash-reason = Qof kasta oo biyaha jecel buu noqon karaa.
starter-a11-older-sir-splash-new-about = Igu saabsan
starter-a11-older-sir-splash-new-about-club = Afarta waan dabbaalanayaa
starter-a11-older-sir-splash-new-about-club-reason = Weli waxay tusaysaa halkuu joogo.
starter-a11-older-sir-splash-new-about-socks = Sagaal sigis baan haystaa
starter-a11-older-sir-splash-new-about-socks-reason = Waa madadaalo, qof kasta buu noqon karaa.
starter-a11-older-sir-splash-new-done = Surwaal Shalaq iyo sagaalkiisa sigis! Hadda baaruhu wuu xayiran yahay.
