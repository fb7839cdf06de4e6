# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-older-title = Haamsterku wuu dhegaystaa
starter-a5-older-outcome-tell = Waan sheegaa haddii fariin xun ii timaaddo.

## Story: the hamster listens, but cannot help. The bubble is the message.
starter-a5-older-sock-drum-1 = Tani iimaylka dugsiga ee Bram bay timid. Dhegihiisu way kululaadeen.
starter-a5-older-sock-drum-1-bubble = Cidna durbaankaaga ma jecla!
starter-a5-older-sock-drum-2 = Haamsterka fasalka ayuu u sheegay. Madaxa ayuu lulay, dabadeed sigiskiisa ayuu cunay.

## Choice: who can help; two answers are good
starter-a5-older-sock-who-question = Haamster tan ma caawin karo. Yaa caawin kara?
starter-a5-older-sock-who-none = Cidna, waa erayo uun
starter-a5-older-sock-who-none-reason = Erayadu way xanuujin karaan. Uma baahna inuu keligiis hayo.
starter-a5-older-sock-who-mole = Macallin Mole
starter-a5-older-sock-who-mole-reason = Wuu ku faraxsan yahay in Bram sheegay. Hadda qorshe ayay samayn karaan.
starter-a5-older-sock-who-cook = Kariyaha qadada
starter-a5-older-sock-who-cook-reason = Qof weyn oo uu ku kalsoon yahay waa sax. Mole way u wada sheegi karaan.

## Match: worries that keep children from telling, and what is true
starter-a5-older-sock-worries-question = Maxaa run ka ah walwal kasta oo Bram?
starter-a5-older-sock-worries-fault = “Ma aniga baa eed leh?”
starter-a5-older-sock-worries-fault-partner = Eed kuma lihid waxa dad kale diraan
starter-a5-older-sock-worries-fault-reason = Qof kale ayaa qoray. Bram eed kuma laha.
starter-a5-older-sock-worries-trouble = “Haddaan sheego, ma dhib baan galayaa?”
starter-a5-older-sock-worries-trouble-partner = Dhib kuma geli doontid sheegistaada awgeed
starter-a5-older-sock-worries-trouble-reason = Sheegistu weligeed qalad ma aha.
starter-a5-older-sock-worries-small = “Ma aad bay u yar tahay?”
starter-a5-older-sock-worries-small-partner = Wax yarna way tirsan yihiin
starter-a5-older-sock-worries-small-reason = Haddii ay xanuujiso, way tirsan tahay.

## Say: the sentence is rehearsed aloud
starter-a5-older-sock-show-prompt = Bram ka caawi inuu Mole ku yiraahdo.
starter-a5-older-sock-show-sentence = Fariin xun baa ii timid. Ma ku tusi karaa?
