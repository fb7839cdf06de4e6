# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-older-title = Puiul de foc
starter-a4-older-outcome-kind = Am grijă ca mesajele mele să fie frumoase și politicoase.

## Story: a drawing that is hard to make out. The bubble is Odi’s.
starter-a4-older-hot-eggs-art-1 = Odi desenează un dragon. De fapt, seamănă mai mult cu un pui.
starter-a4-older-hot-eggs-art-1-bubble = Gata! E cel mai reușit.

## Chat: Fenn answers in a kind way, and it gets funnier
starter-a4-older-hot-eggs-chat-question = Ce poate trimite Fenn?
starter-a4-older-hot-eggs-chat-place = Chatul de desen
starter-a4-older-hot-eggs-chat-fenn = Fenn
starter-a4-older-hot-eggs-chat-odi = Odi
starter-a4-older-hot-eggs-chat-look-1 = Uite desenul meu!
starter-a4-older-hot-eggs-chat-look-2 = Ce părere ai?
starter-a4-older-hot-eggs-chat-look-worst = Cel mai urât dragon!
starter-a4-older-hot-eggs-chat-look-worst-reason = E spus în glumă. Pe ecran, Odi nu aude asta.
starter-a4-older-hot-eggs-chat-look-fire = Îmi place focul! Ce e?
starter-a4-older-hot-eggs-chat-look-fire-reason = E frumos și adevărat. Iar acum Odi îi poate spune.
starter-a4-older-hot-eggs-chat-look-none = Nu trimite nimic
starter-a4-older-hot-eggs-chat-look-none-reason = Odi poate aștepta și se poate întreba. Ajută câteva vorbe bune.
starter-a4-older-hot-eggs-chat-hot-1 = E un pui de foc.
starter-a4-older-hot-eggs-chat-hot-2 = Face ouă fierbinți!
starter-a4-older-hot-eggs-chat-hot-eggs = Ha! Vreau unul la cină.
starter-a4-older-hot-eggs-chat-hot-eggs-reason = Acum râd amândoi. E un mesaj bun.
starter-a4-older-hot-eggs-chat-hot-wrong = Deci nu știi să desenezi un dragon.
starter-a4-older-hot-eggs-chat-hot-wrong-reason = Strică distracția. Fenn mai poate schimba mesajul.

## Talk: mend an unkind message
starter-a4-older-hot-eggs-mend-prompt = Repară mesajul cu un prieten: „Pălăria ta e caraghioasă.”
starter-a4-older-hot-eggs-mend-starter = Îmi place cum pălăria ta …
