# Somali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-older-title = Koofiyo bisadeed
starter-a2-older-outcome-ask = Waan joogsadaa oo weydiiyaa intaanan bog cusub furin.

## Story: link by link. The bubble is Wren’s.
starter-a2-older-cat-hats-clicks-1 = Mole bog foolkaano ah buu doortay. Wren xiriir bay taabatay. Dabadeed mid kale.
starter-a2-older-cat-hats-clicks-2 = Toban taabasho ka dib, dukaan koofiyo bisadeed bay ku jirtaa.
starter-a2-older-cat-hats-clicks-2-bubble = Weli ma sayniskii baa?

## Order: stop, tell, go back together
starter-a2-older-cat-hats-back-question = Sidee Wren ku soo noqotaa? Isku xigsii.
starter-a2-older-cat-hats-back-stop = Joogso, ha taaban mar kale
starter-a2-older-cat-hats-back-stop-reason = Taabasho kasta way sii fogaysaa. Markaa marka hore way joogsataa.
starter-a2-older-cat-hats-back-tell = Mole u sheeg halka ay joogto
starter-a2-older-cat-hats-back-tell-reason = Marka xigta way u sheegtaa. Wuu ku faraxsan yahay inuu caawiyo.
starter-a2-older-cat-hats-back-back = Bogga la noqo
starter-a2-older-cat-hats-back-back-reason = Ugu dambayn, boggii uu doortay ayay ku noqdaan.

## Choice: a link that fits the subject, and was not picked
starter-a2-older-cat-hats-next-question = Maalinta xigta xiriir baa yiri “Ciyaarta foolkaanada ugu fiican”. Maxay Wren samayn kartaa?
starter-a2-older-cat-hats-next-word = Fur, foolkaano ayay leedahay
starter-a2-older-cat-hats-next-word-reason = Erayga ku habboon. Laakiin boggaas cidna weli ma hubin.
starter-a2-older-cat-hats-next-fenn = Fenn weydii inay fiican tahay
starter-a2-older-cat-hats-next-fenn-reason = Fenn waa saaxiib fiican. Laakiin Mole ayaa bogagga hubiya.
starter-a2-older-cat-hats-next-ask = Marka hore Mole weydii
starter-a2-older-cat-hats-next-ask-reason = Marka hore wuu eegaa. Markaas way ogaanaysaa inay hagaagsan tahay.
