# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-older-title = Digaagga dabka
starter-a4-older-outcome-kind = Waxaan hubiyaa in fariimahaygu naxariis iyo edeb leeyihiin.

## Story: a drawing that is hard to make out. The bubble is Odi’s.
starter-a4-older-hot-eggs-art-1 = Odi masduulaa buu sawiray. Laakiin digaag bay uga egtahay.
starter-a4-older-hot-eggs-art-1-bubble = Waan dhammeeyey! Kii ugu fiicnaa.

## Chat: Fenn answers in a kind way, and it gets funnier
starter-a4-older-hot-eggs-chat-question = Maxuu Fenn diri karaa?
starter-a4-older-hot-eggs-chat-place = Sheeko Sawir
starter-a4-older-hot-eggs-chat-fenn = Fenn
starter-a4-older-hot-eggs-chat-odi = Odi
starter-a4-older-hot-eggs-chat-look-1 = Waa sawirkaygii!
starter-a4-older-hot-eggs-chat-look-2 = Maxay kula tahay?
starter-a4-older-hot-eggs-chat-look-worst = Masduulaagii ugu xumaa!
starter-a4-older-hot-eggs-chat-look-worst-reason = Kaftan ahaan baa loo yiri. Shaashadda Odi kama maqli karo taas.
starter-a4-older-hot-eggs-chat-look-fire = Dabka waan jeclahay! Waa maxay?
starter-a4-older-hot-eggs-chat-look-fire-reason = Waa naxariis waana run. Hadda Odi wuu u sheegi karaa.
starter-a4-older-hot-eggs-chat-look-none = Waxba ha dirin
starter-a4-older-hot-eggs-chat-look-none-reason = Odi wuu sugi karaa oo yaabi karaa. Erayo naxariis leh oo yar way caawiyaan.
starter-a4-older-hot-eggs-chat-hot-1 = Waa digaag dab ah.
starter-a4-older-hot-eggs-chat-hot-2 = Ukumo kulul buu dhalaa!
starter-a4-older-hot-eggs-chat-hot-eggs = Ha ha! Mid baan cashada u rabaa.
starter-a4-older-hot-eggs-chat-hot-eggs-reason = Hadda labaduba way qoslaan. Waa fariin fiican.
starter-a4-older-hot-eggs-chat-hot-wrong = Markaa masduulaa ma sawiri kartid.
starter-a4-older-hot-eggs-chat-hot-wrong-reason = Madadaalada way ka qaadaysaa. Fenn weli wuu beddeli karaa.

## Talk: mend an unkind message
starter-a4-older-hot-eggs-mend-prompt = Fariintan saaxiib la hagaaji: “Koofidaadu waa maalayacni.”
starter-a4-older-hot-eggs-mend-starter = Waan jeclahay sida koofidaadu …
