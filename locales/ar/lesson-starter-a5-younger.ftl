# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-younger-title = أذنان في قبّعة
starter-a5-younger-outcome-tell = أخبر إذا كانت رسالة جارحة.

## Story: mean words, and ears that cannot hide. The bubble is the message.
starter-a5-younger-pop-ears-1 = وصلت رين رسالة جارحة.
starter-a5-younger-pop-ears-1-bubble = ابتعدي يا أمّ أذنين!
starter-a5-younger-pop-ears-2 = تخفي أذنيها في قبّعة. هوب، تخرجان!

## Choice: what helps after mean words. The hat is there to laugh about.
starter-a5-younger-pop-mean-question = ماذا يمكن أن يساعد رين؟
starter-a5-younger-pop-mean-tell = تخبر السيد خُلد
starter-a5-younger-pop-mean-tell-reason = هو مسرور لأنها أخبرته. الآن يمكنه أن يساعد.
starter-a5-younger-pop-mean-hat = تلبس قبّعة أكبر
starter-a5-younger-pop-mean-hat-reason = هاها، قبّعة كبيرة! لكن السيد خُلد يساعد أكثر.
starter-a5-younger-pop-mean-alone = لا تخبر أحدًا
starter-a5-younger-pop-mean-alone-reason = هذا حمل ثقيل. يمكنها أن تخبر السيد خُلد.

## Say: the sentence is rehearsed aloud
starter-a5-younger-pop-tell-prompt = السيد خُلد كله آذان، فقلها.
starter-a5-younger-pop-tell-sentence = وصلتني رسالة جارحة، ساعدني من فضلك.
