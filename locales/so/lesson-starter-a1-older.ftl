# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-older-title = Maraq, maraq, maraq
starter-a1-older-outcome-key = Furahayga sirta ah waan qarsadaa.

## Story: a password that is too easy. Both bubbles are Odi’s. Afterwards Odi puts it right.
starter-a1-older-badger-soup-soup-1 = Furaha sirta ah ee Bram waa “bram” uun. Odi kaftan buu ku qiyaasay.
starter-a1-older-badger-soup-soup-1-bubble = Hal mar baan ku helay!
starter-a1-older-badger-soup-soup-2 = Hadda bogga Bram wuxuu leeyahay: “Baajarku maraq buu ku nool yahay.”
starter-a1-older-badger-soup-soup-2-bubble = Raalli noqo! Aad baan u dheereeyey.

## Build: three words that nobody can guess
starter-a1-older-badger-soup-strong-question = Bram mid cusub u samee. Dooro saddex eray oo aan isku habboonayn.
    .easy = Dooro saddex eray oo yaab leh.
starter-a1-older-badger-soup-strong-first = Erayga koowaad
starter-a1-older-badger-soup-strong-first-bram = Bram
starter-a1-older-badger-soup-strong-first-bram-reason = Magaciisu waa qiyaasta koowaad.
starter-a1-older-badger-soup-strong-first-yellow = Jaalle
starter-a1-older-badger-soup-strong-first-yellow-reason = Bram waxba kama sheegayso. Bilow fiican!
starter-a1-older-badger-soup-strong-first-stripes = Xariijimo
starter-a1-older-badger-soup-strong-first-stripes-reason = Dhammaan waan aragnaa inuu xariijimo leeyahay.
starter-a1-older-badger-soup-strong-second = Erayga labaad
starter-a1-older-badger-soup-strong-second-soup = Maraq
starter-a1-older-badger-soup-strong-second-soup-reason = Fasalka oo dhan hadda maraqa way og yihiin!
starter-a1-older-badger-soup-strong-second-teapot = Kildhi
starter-a1-older-badger-soup-strong-second-teapot-reason = Eray yaab leh qiyaasta wuu adkeeyaa.
starter-a1-older-badger-soup-strong-third = Eray saddexaad
starter-a1-older-badger-soup-strong-third-numbers = 1234
starter-a1-older-badger-soup-strong-third-numbers-reason = Dad badan baa tan doorta. Dhakhso ayaa loo qiyaasaa.
starter-a1-older-badger-soup-strong-third-wobble = Gariir
starter-a1-older-badger-soup-strong-third-wobble-reason = Dheer, yaab leh, waana la xasuusan karaa.
starter-a1-older-badger-soup-strong-done = Jaalle kildhi gariir! Laakiin hadda dhammaan waan aragnay. Markaa Bram kiisa ayuu samaysanayaa.

## Choice: a good friend asks for it
starter-a1-older-badger-soup-asks-question = Odi wuxuu weydiiyey waxa uu yahay ka cusubi. Maxuu Bram dhihi karaa?
starter-a1-older-badger-soup-asks-no = “Maya, raalli noqo, saaxiib baan nahay”
starter-a1-older-badger-soup-asks-no-reason = Saaxiib furihiisa uma baahna. Saaxiibbo ayay ahaanayaan.
starter-a1-older-badger-soup-asks-swap = “Adigu kaaga hore ii sheeg”
starter-a1-older-badger-soup-asks-swap-reason = Markaas laba fure ayaa baxay. Mid walba kiisa wuu hayn karaa.
starter-a1-older-badger-soup-asks-once = “Haye, markan uun”
starter-a1-older-badger-soup-asks-once-reason = Hal mar waa ku filan. Odi sida hees buu u guuxi karaa!
