# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-older-title = Mae’r bochdew’n gwrando
starter-a5-older-outcome-tell = Dwi’n dweud os dwi’n cael neges gas.

## Story: the hamster listens, but cannot help. The bubble is the message.
starter-a5-older-sock-drum-1 = Mae hwn yn glanio yn ebost ysgol Bram. Mae ei glustiau’n boeth.
starter-a5-older-sock-drum-1-bubble = Does neb yn hoffi dy ddrwm!
starter-a5-older-sock-drum-2 = Mae’n dweud wrth fochdew’r dosbarth. Mae’n nodio, wedyn yn bwyta’i hosan.

## Choice: who can help; two answers are good
starter-a5-older-sock-who-question = All bochdew ddim helpu gyda hyn. Pwy all?
starter-a5-older-sock-who-none = Neb, dim ond geiriau ydyn nhw
starter-a5-older-sock-who-none-reason = Gall geiriau frifo. Does dim rhaid iddo’u cario heb help.
starter-a5-older-sock-who-mole = Mr Gwadd
starter-a5-older-sock-who-mole-reason = Mae’n falch bod Bram wedi dweud. Nawr gallan nhw wneud cynllun.
starter-a5-older-sock-who-cook = Y cogydd amser cinio
starter-a5-older-sock-who-cook-reason = Mae unrhyw oedolyn mae’n ymddiried ynddo’n iawn. Gallan nhw ddweud wrth Mr Gwadd gydag e.

## Match: worries that keep children from telling, and what is true
starter-a5-older-sock-worries-question = Mae Bram yn poeni. Beth sy’n wir am bob un?
starter-a5-older-sock-worries-fault = “Ai fi sydd ar fai?”
starter-a5-older-sock-worries-fault-partner = Nid ti sydd ar fai am beth mae eraill yn ei anfon
starter-a5-older-sock-worries-fault-reason = Rhywun arall ysgrifennodd e. Nid Bram sydd ar fai.
starter-a5-older-sock-worries-trouble = “Ydw i mewn trwbl os dwi’n dweud?”
starter-a5-older-sock-worries-trouble-partner = Fyddi di ddim mewn trwbl am ddweud
starter-a5-older-sock-worries-trouble-reason = Dydy hi byth yn anghywir dweud.
starter-a5-older-sock-worries-small = “Ydy e’n rhy fach i’w ddweud?”
starter-a5-older-sock-worries-small-partner = Mae pethau bach yn cyfri
starter-a5-older-sock-worries-small-reason = Os ydy e’n brifo, mae’n cyfri.

## Say: the sentence is rehearsed aloud
starter-a5-older-sock-show-prompt = Helpa Bram i’w ddweud wrth Mr Gwadd.
starter-a5-older-sock-show-sentence = Ges i neges gas. Ga i ei dangos i chi?
