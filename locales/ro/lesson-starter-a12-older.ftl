# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-older-title = Pălăria de budincă
starter-a12-older-outcome-photo = Nu încarc pe internet poze cu mine.

## Story: Odi’s custard hat. The bubble is the cook’s.
starter-a12-older-custard-custard-1 = Odi poartă pe cap un castron cu budincă. Pune o poză pe internet.
starter-a12-older-custard-custard-1-bubble = Ce pălărie!

## Order: how a photo travels
starter-a12-older-custard-way-question = Cum călătorește poza? Pune în ordine.
starter-a12-older-custard-way-team = Odi o arată echipei lui
starter-a12-older-custard-way-team-reason = La început o vede doar echipa.
starter-a12-older-custard-way-copy = Un prieten salvează o copie
starter-a12-older-custard-way-copy-reason = Acum sunt două. Pe a doua Odi nu o vede.
starter-a12-older-custard-way-on = Copia e dată mai departe
starter-a12-older-custard-way-on-reason = Prietenul o trimite. Fiecare poate face la fel.
starter-a12-older-custard-way-school = Școli întregi știu pălăria de budincă
starter-a12-older-custard-way-school-reason = La sfârșit e peste tot. Odi nu a vrut asta.

## Choice: it is out already. Ten new ones are there to laugh about.
starter-a12-older-custard-out-question = Odi o vrea înapoi. Ce poate ajuta?
starter-a12-older-custard-out-delete = Șterge poza lui
starter-a12-older-custard-out-delete-reason = A lui a dispărut. Copiile sunt tot acolo.
starter-a12-older-custard-out-tell = Spune unui adult
starter-a12-older-custard-out-tell-reason = Un adult poate cere s-o dea jos. Nu e niciodată prea târziu să spui.
starter-a12-older-custard-out-more = Pune zece noi, ca s-o ascundă
starter-a12-older-custard-out-more-reason = Acum sunt unsprezece! Un adult poate ajuta mai mult.

## Talk: what to show in place of oneself
starter-a12-older-custard-instead-prompt = Ce ar putea pune Odi, fără să se vadă el?
starter-a12-older-custard-instead-starter = Ar putea arăta un desen cu …
