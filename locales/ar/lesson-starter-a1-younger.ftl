# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-younger-title = انظر إلى أصابع قدميك!
starter-a1-younger-outcome-key = أحفظ كلمة المرور بأمان.

## Story: Odi is curious, and far too close. The bubble is his.
starter-a1-younger-ten-toes-nose-1 = رين تكتب كلمة المرور.
starter-a1-younger-ten-toes-nose-1-bubble = أوه، ماذا كتبت؟
starter-a1-younger-ten-toes-nose-2 = أودي يقترب كثيرًا. أنفه يضغط على المفاتيح!

## Choice: what somebody who stands near can do
starter-a1-younger-ten-toes-toes-question = ماذا يمكن أن يفعل أودي؟
starter-a1-younger-ten-toes-toes-toes = ينظر إلى قدميه
starter-a1-younger-ten-toes-toes-toes-reason = الآن لا يراها. هذا لطيف مع رين.
starter-a1-younger-ten-toes-toes-help = يساعدها ويكتبها
starter-a1-younger-ten-toes-toes-help-reason = المساعدة لطيفة. لكن هذا مفتاحها هي.
starter-a1-younger-ten-toes-toes-one-eye = ينظر بعين واحدة
starter-a1-younger-ten-toes-toes-one-eye-reason = عين واحدة تقرأ أيضًا! أودي ينظر إلى قدميه.

## Say: the sentence is rehearsed aloud; all look at their own toes
starter-a1-younger-ten-toes-key-prompt = هذا مفتاح رين، فقلها أنت أيضًا.
starter-a1-younger-ten-toes-key-sentence = انظر إلى قدميك من فضلك، أنا أكتب.
