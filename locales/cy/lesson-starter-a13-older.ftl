# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-older-title = Tad-cu y falwen
starter-a13-older-outcome-meet = Dwi’n dweud na i gwrdd, a dwi’n dweud wrth oedolyn.

## Story: Wren’s snail in the game. The bubble is Wren’s.
starter-a13-older-gramps-gramps-1 = Tad-cu ydy enw malwen rasio Wren. Mae’n ennill o fodfedd, mewn awr.
starter-a13-older-gramps-gramps-1-bubble = Cer, Tad-cu, cer!

## Chat: asked to meet, then asked to keep it quiet
starter-a13-older-gramps-shell-question = Beth all Wren ei wneud?
starter-a13-older-gramps-shell-place = Ras y Cregyn
starter-a13-older-gramps-shell-wren = Wren
starter-a13-older-gramps-shell-shelly = Cragen Ddeg
starter-a13-older-gramps-shell-ask-1 = Tad-cu ydy’r gorau!
starter-a13-older-gramps-shell-ask-2 = Dwi’n ddeg, fel ti. Dere i gwrdd yn y parc?
starter-a13-older-gramps-shell-ask-where = Iawn, pa barc?
starter-a13-older-gramps-shell-ask-where-reason = All hi ddim bod yn siŵr pwy ydy e. Lle go iawn ydy parc.
starter-a13-older-gramps-shell-ask-no = Na, dwi ddim yn cwrdd â phobl o gemau.
starter-a13-older-gramps-shell-ask-no-reason = Mae hynny’n glir ac yn gwrtais. Does dim angen mwy.
starter-a13-older-gramps-shell-ask-sure = Wyt ti’n ddeg go iawn?
starter-a13-older-gramps-shell-ask-sure-reason = Gall unrhyw un deipio ydw. Dydy e ddim yn dangos pwy ydy e.
starter-a13-older-gramps-shell-hush-1 = Plîs! Paid â dweud wrth neb.
starter-a13-older-gramps-shell-hush-keep = Ei gadw i’w ddangos
starter-a13-older-gramps-shell-hush-keep-reason = Nawr gall oedolyn weld beth gafodd ei ddweud.
starter-a13-older-gramps-shell-hush-hush = Dweud wrth neb
starter-a13-older-gramps-shell-hush-hush-reason = Mae hynny’n drwm i’w gario heb help. Gall ei gadw a dweud.
starter-a13-older-gramps-shell-kept-1 = Wyt ti yno o hyd?
starter-a13-older-gramps-shell-kept-tell = Mynd at oedolyn
starter-a13-older-gramps-shell-kept-tell-reason = Mae’r oedolyn yn falch ei bod wedi dweud. Wnaeth Wren ddim byd o’i le.
starter-a13-older-gramps-shell-kept-sorry = Sori! Dwi’n teimlo’n wael nawr.
starter-a13-older-gramps-shell-kept-sorry-reason = Does dim rhaid iddi wneud pethau’n well. Gall oedolyn helpu.
starter-a13-older-gramps-shell-told-1 = Helô?
starter-a13-older-gramps-shell-told-block = Blocio, gyda’r oedolyn
starter-a13-older-gramps-shell-told-block-reason = Mae’r oedolyn yn dweud wrth y gêm hefyd. Gall Tad-cu rasio ymlaen.
starter-a13-older-gramps-shell-told-last = Hwyl! Yr un amser y ras nesaf?
starter-a13-older-gramps-shell-told-last-reason = Wedyn mae’n dechrau eto. Gall yr oedolyn helpu i flocio.

## Say: the sentence is rehearsed aloud
starter-a13-older-gramps-never-prompt = Mae Tad-cu’n nodio, yn ei amser ei hun. Dwed e gyda Wren.
starter-a13-older-gramps-never-sentence = Dwi byth yn cwrdd â rhywun dwi ond yn ei nabod ar-lein.
