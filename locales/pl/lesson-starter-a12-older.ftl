# Polish. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-older-title = Kapelusz z budyniem
starter-a12-older-outcome-photo = Nie wrzucam swoich zdjęć do internetu.

## Story: Odi’s custard hat. The bubble is the cook’s.
starter-a12-older-custard-custard-1 = Odi ma na głowie miskę budyniu. Wrzuca to zdjęcie do internetu.
starter-a12-older-custard-custard-1-bubble = Ale kapelusz!

## Order: how a photo travels
starter-a12-older-custard-way-question = Jak zdjęcie idzie w świat? Ułóż po kolei.
starter-a12-older-custard-way-team = Odi pokazuje je swojej drużynie
starter-a12-older-custard-way-team-reason = Na początku widzi je tylko drużyna.
starter-a12-older-custard-way-copy = Ktoś zapisuje kopię
starter-a12-older-custard-way-copy-reason = Teraz są dwa. Tego drugiego Odi nie widzi.
starter-a12-older-custard-way-on = Kopia idzie dalej
starter-a12-older-custard-way-on-reason = Ktoś ją wysyła. Każdy może zrobić to samo.
starter-a12-older-custard-way-school = Całe szkoły znają ten kapelusz
starter-a12-older-custard-way-school-reason = Na końcu jest wszędzie. Odi tego nie planował.

## Choice: it is out already. Ten new ones are there to laugh about.
starter-a12-older-custard-out-question = Odi chce je cofnąć. Co może pomóc?
starter-a12-older-custard-out-delete = Skasować swoje
starter-a12-older-custard-out-delete-reason = Jego zdjęcia nie ma. Kopie dalej są.
starter-a12-older-custard-out-tell = Iść do dorosłego
starter-a12-older-custard-out-tell-reason = Dorosły może poprosić o usunięcie. Nigdy nie jest za późno, żeby powiedzieć.
starter-a12-older-custard-out-more = Wrzucić dziesięć nowych, żeby je zasłonić
starter-a12-older-custard-out-more-reason = Teraz jest jedenaście! Dorosły pomoże bardziej.

## Talk: what to show in place of oneself
starter-a12-older-custard-instead-prompt = Co Odi może wrzucić, żeby nie było go widać?
starter-a12-older-custard-instead-starter = Może pokazać rysunek …
