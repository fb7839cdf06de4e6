# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-younger-title = Dhego koofi ku jira
starter-a5-younger-outcome-tell = Waan sheegaa haddii fariin xun timaaddo.

## Story: mean words, and ears that cannot hide. The bubble is the message.
starter-a5-younger-pop-ears-1 = Wren fariin xun baa u timid.
starter-a5-younger-pop-ears-1-bubble = Naga tag, dhego-weyne!
starter-a5-younger-pop-ears-2 = Dhegaheeda koofi ayay gelisay. Bab, way soo baxeen!

## Choice: what helps after mean words. The hat is there to laugh about.
starter-a5-younger-pop-mean-question = Maxaa Wren caawin kara?
starter-a5-younger-pop-mean-tell = Mole u sheeg
starter-a5-younger-pop-mean-tell-reason = Wuu ku faraxsan yahay sheegiddeeda. Hadda wuu caawin karaa.
starter-a5-younger-pop-mean-hat = Koofi ka weyn qaado
starter-a5-younger-pop-mean-hat-reason = Ha, koofi weyn! Laakiin Mole ayaa caawin badan.
starter-a5-younger-pop-mean-alone = Ha sheegin
starter-a5-younger-pop-mean-alone-reason = Waa wax culus. Mole way u sheegi kartaa.

## Say: the sentence is rehearsed aloud
starter-a5-younger-pop-tell-prompt = Mole dhegaha ayuu kuu furay, markaa dheh.
starter-a5-younger-pop-tell-sentence = Fariin xun baa ii timid, fadlan i caawi.
