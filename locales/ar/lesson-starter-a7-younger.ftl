# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-younger-title = فين يلحس الشاشة
starter-a7-younger-outcome-private = أعرف ما هو خاص بي.

## Story: a cake that is none. The bubble is the game’s.
starter-a7-younger-lick-lick-1 = لعبة تقول إن عندها كعكة لفين.
starter-a7-younger-lick-lick-1-bubble = أين تسكن، يا محبّ الكعك؟
starter-a7-younger-lick-lick-2 = فين يلحس الشاشة. ليس لها طعم الكعك.

## Choice: the game asks where he lives
starter-a7-younger-lick-home-question = ماذا يمكن أن يفعل فين؟
starter-a7-younger-lick-home-type = يكتب أين بيته
starter-a7-younger-lick-home-type-reason = بيته خاص به. يمكنه أن يقول لا.
starter-a7-younger-lick-home-phone = يكتب رقم هاتف
starter-a7-younger-lick-home-phone-reason = هذا خاص أيضًا. يمكنه أن يقول لا.
starter-a7-younger-lick-home-no = يقول لا ويخبر
starter-a7-younger-lick-home-no-reason = من الجيّد أن نقول لا. أحد الكبار يساعد.

## Say: the sentence is rehearsed aloud
starter-a7-younger-lick-no-prompt = ساعد فين أن يقولها للكعكة.
starter-a7-younger-lick-no-sentence = لا، شكرًا، بيتي خاص بي.
