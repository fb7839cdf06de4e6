# Romanian. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-older-title = Melcul Bunicuțu
starter-a13-older-outcome-meet = Zic nu la o întâlnire și spun.

## Story: Wren’s snail in the game. The bubble is Wren’s.
starter-a13-older-gramps-gramps-1 = Melcul de curse al lui Wren e Bunicuțu. Câștigă la un deget, într-o oră.
starter-a13-older-gramps-gramps-1-bubble = Hai, Bunicuțule, hai!

## Chat: asked to meet, then asked to keep it quiet
starter-a13-older-gramps-shell-question = Ce poate face Wren?
starter-a13-older-gramps-shell-place = Cursa Melcilor
starter-a13-older-gramps-shell-wren = Wren
starter-a13-older-gramps-shell-shelly = Shelly Zece
starter-a13-older-gramps-shell-ask-1 = Bunicuțu e cel mai tare!
starter-a13-older-gramps-shell-ask-2 = Am zece ani, ca tine. Ne vedem în parc?
starter-a13-older-gramps-shell-ask-where = Bine, în care parc?
starter-a13-older-gramps-shell-ask-where-reason = Nu poate ști sigur cine e. Un parc e un loc adevărat.
starter-a13-older-gramps-shell-ask-no = Nu, nu mă văd cu oameni din jocuri.
starter-a13-older-gramps-shell-ask-no-reason = E clar și politicos. Ajunge atât.
starter-a13-older-gramps-shell-ask-sure = Chiar ai zece ani?
starter-a13-older-gramps-shell-ask-sure-reason = Oricine poate scrie da. Asta nu arată cine e.
starter-a13-older-gramps-shell-hush-1 = Te rog! Nu spune nimănui.
starter-a13-older-gramps-shell-hush-keep = Păstrează ca să arate
starter-a13-older-gramps-shell-hush-keep-reason = Acum un adult poate vedea ce s-a spus.
starter-a13-older-gramps-shell-hush-hush = Nu spune
starter-a13-older-gramps-shell-hush-hush-reason = E greu de ținut de una singură. Poate păstra și poate spune.
starter-a13-older-gramps-shell-kept-1 = Mai ești acolo?
starter-a13-older-gramps-shell-kept-tell = Spune unui adult
starter-a13-older-gramps-shell-kept-tell-reason = Adultul se bucură că a spus. Wren nu a făcut nimic rău.
starter-a13-older-gramps-shell-kept-sorry = Scuze! Acum mă simt prost.
starter-a13-older-gramps-shell-kept-sorry-reason = Nu ea trebuie să repare. Un adult poate ajuta.
starter-a13-older-gramps-shell-told-1 = Alo?
starter-a13-older-gramps-shell-told-block = Blochează, cu adultul
starter-a13-older-gramps-shell-told-block-reason = Adultul anunță și jocul. Bunicuțu poate alerga mai departe.
starter-a13-older-gramps-shell-told-last = Pa! La aceeași oră, data viitoare?
starter-a13-older-gramps-shell-told-last-reason = Atunci începe iar. Adultul poate ajuta să blocheze.

## Say: the sentence is rehearsed aloud
starter-a13-older-gramps-never-prompt = Bunicuțu dă din cap, fără grabă. Spune cu Wren.
starter-a13-older-gramps-never-sentence = Nu mă văd niciodată cu cineva doar de pe internet.
