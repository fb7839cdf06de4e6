# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-older-title = Ognisty kurczak
starter-a4-older-outcome-kind = Dbam, żeby moje wiadomości były miłe i grzeczne.

## Story: a drawing that is hard to make out. The bubble is Odi’s.
starter-a4-older-hot-eggs-art-1 = Odi rysuje smoka. No, raczej wygląda jak kurczak.
starter-a4-older-hot-eggs-art-1-bubble = Gotowe! Mój najlepszy.

## Chat: Fenn answers in a kind way, and it gets funnier
starter-a4-older-hot-eggs-chat-question = Co Fenn może wysłać?
starter-a4-older-hot-eggs-chat-place = Czat Klubu Rysunku
starter-a4-older-hot-eggs-chat-fenn = Fenn
starter-a4-older-hot-eggs-chat-odi = Odi
starter-a4-older-hot-eggs-chat-look-1 = Oto mój rysunek!
starter-a4-older-hot-eggs-chat-look-2 = I jak?
starter-a4-older-hot-eggs-chat-look-worst = Najgorszy smok świata!
starter-a4-older-hot-eggs-chat-look-worst-reason = To miał być żart. Na ekranie Odi tego nie słyszy.
starter-a4-older-hot-eggs-chat-look-fire = Fajny ogień! Co to jest?
starter-a4-older-hot-eggs-chat-look-fire-reason = To miłe i prawdziwe. A teraz Odi może mu powiedzieć.
starter-a4-older-hot-eggs-chat-look-none = Nic nie wysłać
starter-a4-older-hot-eggs-chat-look-none-reason = Odi może czekać i myśleć. Kilka miłych słów pomaga.
starter-a4-older-hot-eggs-chat-hot-1 = To ognisty kurczak.
starter-a4-older-hot-eggs-chat-hot-2 = Znosi gorące jajka!
starter-a4-older-hot-eggs-chat-hot-eggs = Ha! Chcę jedno na kolację.
starter-a4-older-hot-eggs-chat-hot-eggs-reason = Teraz śmieją się obaj. To dobra wiadomość.
starter-a4-older-hot-eggs-chat-hot-wrong = Czyli nie umiesz rysować smoków.
starter-a4-older-hot-eggs-chat-hot-wrong-reason = To psuje zabawę. Fenn może to jeszcze zmienić.

## Talk: mend an unkind message
starter-a4-older-hot-eggs-mend-prompt = Naprawcie razem tę wiadomość: „Masz głupią czapkę”.
starter-a4-older-hot-eggs-mend-starter = Podoba mi się, jak twoja czapka …
