# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-older-title = Yr iâr dân
starter-a4-older-outcome-kind = Dwi’n gwneud yn siŵr bod fy negeseuon yn garedig ac yn gwrtais.

## Story: a drawing that is hard to make out. The bubble is Odi’s.
starter-a4-older-hot-eggs-art-1 = Mae Odi’n tynnu llun draig. Wel, mae’n debycach i iâr.
starter-a4-older-hot-eggs-art-1-bubble = Wedi gorffen! Yr un orau eto.

## Chat: Fenn answers in a kind way, and it gets funnier
starter-a4-older-hot-eggs-chat-question = Beth all Fenn ei anfon?
starter-a4-older-hot-eggs-chat-place = Sgwrs y Clwb Celf
starter-a4-older-hot-eggs-chat-fenn = Fenn
starter-a4-older-hot-eggs-chat-odi = Odi
starter-a4-older-hot-eggs-chat-look-1 = Dyma fy narlun!
starter-a4-older-hot-eggs-chat-look-2 = Beth wyt ti’n feddwl?
starter-a4-older-hot-eggs-chat-look-worst = Y ddraig waethaf erioed!
starter-a4-older-hot-eggs-chat-look-worst-reason = Jôc i fod ydy hi. Ar sgrin, all Odi ddim clywed hynny.
starter-a4-older-hot-eggs-chat-look-fire = Dwi’n hoffi’r tân! Beth ydy e?
starter-a4-older-hot-eggs-chat-look-fire-reason = Mae’n garedig ac yn wir. A nawr gall Odi ddweud wrtho.
starter-a4-older-hot-eggs-chat-look-none = Anfon dim
starter-a4-older-hot-eggs-chat-look-none-reason = Gall Odi aros a phendroni. Mae geiriau caredig yn helpu.
starter-a4-older-hot-eggs-chat-hot-1 = Iâr dân ydy hi.
starter-a4-older-hot-eggs-chat-hot-2 = Mae’n dodwy wyau poeth!
starter-a4-older-hot-eggs-chat-hot-eggs = Ha! Dwi eisiau un i de.
starter-a4-older-hot-eggs-chat-hot-eggs-reason = Nawr mae’r ddau’n chwerthin. Dyna neges dda.
starter-a4-older-hot-eggs-chat-hot-wrong = Felly alli di ddim gwneud draig.
starter-a4-older-hot-eggs-chat-hot-wrong-reason = Mae’n mynd â’r hwyl. Gall Fenn ei newid o hyd.

## Talk: mend an unkind message
starter-a4-older-hot-eggs-mend-prompt = Trwsia’r neges hon gyda ffrind: “Mae dy het yn ddwl.”
starter-a4-older-hot-eggs-mend-starter = Dwi’n hoffi sut mae dy het …
