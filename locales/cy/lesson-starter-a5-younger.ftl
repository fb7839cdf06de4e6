# Welsh. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-younger-title = Clustiau mewn het
starter-a5-younger-outcome-tell = Dwi’n dweud os ydy neges yn gas.

## Story: mean words, and ears that cannot hide. The bubble is the message.
starter-a5-younger-pop-ears-1 = Mae Wren yn cael neges gas.
starter-a5-younger-pop-ears-1-bubble = Cer o ’ma, clustiau fflap!
starter-a5-younger-pop-ears-2 = Mae’n gwthio’i chlustiau i het. Pop, maen nhw’n neidio allan!

## Choice: what helps after mean words. The hat is there to laugh about.
starter-a5-younger-pop-mean-question = Beth all helpu Wren?
starter-a5-younger-pop-mean-tell = Mynd at Mr Gwadd
starter-a5-younger-pop-mean-tell-reason = Mae’n falch ei bod hi wedi dweud. Nawr gall helpu.
starter-a5-younger-pop-mean-hat = Cael het lawer mwy
starter-a5-younger-pop-mean-hat-reason = Ha, dyna het fawr! Ond gall Mr Gwadd helpu mwy.
starter-a5-younger-pop-mean-alone = Dweud wrth neb
starter-a5-younger-pop-mean-alone-reason = Mae hynny’n drwm i’w gario. Gall ddweud wrth Mr Gwadd.

## Say: the sentence is rehearsed aloud
starter-a5-younger-pop-tell-prompt = Mae Mr Gwadd yn glustiau i gyd, felly dwed e.
starter-a5-younger-pop-tell-sentence = Ges i neges gas, wnewch chi helpu?
