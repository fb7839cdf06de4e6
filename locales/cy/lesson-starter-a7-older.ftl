# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-older-title = Malwen o’r enw Syr Araf
starter-a7-older-outcome-private = Dwi’n cadw fy rhif a fy nghyfeiriad i fi fy hun.

## Story: Odi’s wish. The bubble is his.
starter-a7-older-sir-slow-snail-1 = Byddai Odi’n dwlu ar gael malwen rasio. Wedyn mae tudalen yn neidio allan.
starter-a7-older-sir-slow-snail-1-bubble = Malwen i fi fy hun!

## Spot: what is private on a form
starter-a7-older-sir-slow-form-question = Beth sy’n breifat ar y dudalen hon?
starter-a7-older-sir-slow-form-name-name = Y llinell gyntaf
starter-a7-older-sir-slow-form-name = Dewisa enw i dy falwen
starter-a7-older-sir-slow-form-name-reason = Dydy enw malwen ddim yn breifat. Mae’n dewis “Syr Araf”.
starter-a7-older-sir-slow-form-phone-name = Yr ail linell
starter-a7-older-sir-slow-form-phone = Dy rif ffôn
starter-a7-older-sir-slow-form-phone-reason = Gyda hwn, gall unrhyw un ei ffonio. Mae’n breifat.
starter-a7-older-sir-slow-form-home-name = Y drydedd linell
starter-a7-older-sir-slow-form-home = Dy gyfeiriad, i dy falwen dy ffeindio
starter-a7-older-sir-slow-form-home-reason = Mae’n dweud ble mae’n byw. Mae’n breifat, hyd yn oed rhag malwod.
starter-a7-older-sir-slow-form-friend-name = Y botwm
starter-a7-older-sir-slow-form-friend = Rhif ffrind, am ddwy falwen
starter-a7-older-sir-slow-form-friend-reason = Nid Odi biau rhif Bram i’w roi.

## Choice: what to do with a form
starter-a7-older-sir-slow-empty-question = Beth all Odi ei wneud â’r ffurflen?
starter-a7-older-sir-slow-empty-fake = Creu rhif
starter-a7-older-sir-slow-empty-fake-reason = Gall fod yn rhif go iawn rhywun arall.
starter-a7-older-sir-slow-empty-part = Rhoi dim ond ei stryd
starter-a7-older-sir-slow-empty-part-reason = Mae stryd yn gliw mawr. Gall ei gadael yn wag.
starter-a7-older-sir-slow-empty-ask = Ei gadael yn wag a gofyn i oedolyn
starter-a7-older-sir-slow-empty-ask-reason = Maen nhw’n edrych gyda’i gilydd. Dim ond hysbyseb oedd hi.
