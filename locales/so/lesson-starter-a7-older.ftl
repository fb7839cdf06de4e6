# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-older-title = Alalaxayga Gaabis
starter-a7-older-outcome-private = Lambarkayga iyo cinwaankayga cidna ma siiyo.

## Story: Odi’s wish. The bubble is his.
starter-a7-older-sir-slow-snail-1 = Odi alalaxay tartan buu aad u rabaa. Dabadeed bog baa soo booday.
starter-a7-older-sir-slow-snail-1-bubble = Alalaxay aniga ii gaar ah!

## Spot: what is private on a form
starter-a7-older-sir-slow-form-question = Maxaa gaar ah oo boggani weydiinayo?
starter-a7-older-sir-slow-form-name-name = Xariiqda koowaad
starter-a7-older-sir-slow-form-name = Alalaxaygaaga magac u dooro
starter-a7-older-sir-slow-form-name-reason = Magaca alalaxay gaar ma aha. Wuxuu doortay “Mudane Gaabis”.
starter-a7-older-sir-slow-form-phone-name = Xariiqda labaad
starter-a7-older-sir-slow-form-phone = Lambarkaaga telefoonka
starter-a7-older-sir-slow-form-phone-reason = Qof kasta wuu ku wici karaa. Waa gaar.
starter-a7-older-sir-slow-form-home-name = Xariiqda saddexaad
starter-a7-older-sir-slow-form-home = Cinwaankaaga, si alalaxaygu kuu helo
starter-a7-older-sir-slow-form-home-reason = Waxay sheegaysaa halkuu deggan yahay. Waa gaar, xitaa alalaxay.
starter-a7-older-sir-slow-form-friend-name = Badhanka
starter-a7-older-sir-slow-form-friend = Lambar saaxiib ku dar, laba alalaxay hel
starter-a7-older-sir-slow-form-friend-reason = Lambarka Bram Odi ma bixin karo.

## Choice: what to do with a form
starter-a7-older-sir-slow-empty-question = Maxuu Odi foomka ku samayn karaa?
starter-a7-older-sir-slow-empty-fake = Lambar alif
starter-a7-older-sir-slow-empty-fake-reason = Wuxuu noqon karaa lambarka dhabta ah ee qof kale.
starter-a7-older-sir-slow-empty-part = Waddada uun geli
starter-a7-older-sir-slow-empty-part-reason = Waddo waa tilmaan weyn. Bannaan buu uga tegi karaa.
starter-a7-older-sir-slow-empty-ask = Bannaan uga tag, qof weyn weydii
starter-a7-older-sir-slow-empty-ask-reason = Way wada eegeen. Waa xayaysiis uun.
