# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-older-title = Niemiły wiersz
starter-a6-older-outcome-no-reply = Nie odpisuję na przykrą wiadomość. Zachowuję ją i mówię.

## Story: Fenn would like to reply. The bubble is the start of his poem.
starter-a6-older-poem-poem-1 = Fenn dostaje w grze przykrą wiadomość. Wymyśla niemiły wiersz.
starter-a6-older-poem-poem-2 = To bardzo długi wiersz. Nawet się rymuje.
starter-a6-older-poem-poem-2-bubble = O ty, stary śmierdzielu …

## Chat: keep it, tell, an adult helps to block
starter-a6-older-poem-snails-question = Co może zrobić Fenn?
starter-a6-older-poem-snails-place = Liga Ślimaków
starter-a6-older-poem-snails-fenn = Fenn
starter-a6-older-poem-snails-zoom = Ślimak Zoom
starter-a6-older-poem-snails-lands-1 = Ścigasz się jak mokra skarpeta.
starter-a6-older-poem-snails-lands-2 = Spadaj!
starter-a6-older-poem-snails-lands-poem = Wysłać niemiły wiersz
starter-a6-older-poem-snails-lands-poem-reason = Na chwilę może ulżyć. Ale wtedy to trwa.
starter-a6-older-poem-snails-lands-keep = Zachować
starter-a6-older-poem-snails-lands-keep-reason = Teraz może pokazać, co dokładnie napisano.
starter-a6-older-poem-snails-lands-block = Zablokować teraz
starter-a6-older-poem-snails-lands-block-reason = To jest na końcu. Zachowaj, powiedz, a dorosły pomoże zablokować.
starter-a6-older-poem-snails-more-1 = Boisz się odpisać?
starter-a6-older-poem-snails-more-no = Nie boję się!
starter-a6-older-poem-snails-more-no-reason = Właśnie na to czekają. Fenn nie musi odpisywać.
starter-a6-older-poem-snails-more-tell = Powiedzieć dorosłemu
starter-a6-older-poem-snails-more-tell-reason = Dorosły cieszy się, że Fenn mówi. Patrzą na to razem.
starter-a6-older-poem-snails-told-1 = Halo? Jesteś tam?
starter-a6-older-poem-snails-told-block = Zablokować z dorosłym
starter-a6-older-poem-snails-told-block-reason = To była dobra kolejność. A wiersz? Czyta go kotu.
starter-a6-older-poem-snails-told-yes = Ha! Dorosły już wie.
starter-a6-older-poem-snails-told-yes-reason = Wtedy to trwa. Dorosły może pomóc zablokować.

## Choice: the one thing that is never kept
starter-a6-older-poem-one-thing-question = Jednej rzeczy nigdy nie zachowujemy: zdjęcia kogoś bez ubrania. Co wtedy możemy zrobić?
    .easy = Zdjęcia kogoś bez ubrania nigdy nie zachowujemy. Co możemy zrobić?
starter-a6-older-poem-one-thing-save = Zapisać, żeby pokazać
starter-a6-older-poem-one-thing-save-reason = Większość rzeczy zachowujemy. Tej nigdy nie zapisujemy ani nie wysyłamy.
starter-a6-older-poem-one-thing-tell = Po prostu powiedzieć
starter-a6-older-poem-one-thing-tell-reason = Dorosły wie, co robić. Nie będziesz mieć kłopotów za to, że mówisz.
