# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-younger-title = من هو السيد رجراج؟
starter-a8-younger-outcome-known = أسأل إذا كان الاسم جديدًا.

## Story: an email with an odd name. The bubble is the email’s.
starter-a8-younger-jelly-wobble-1 = وصل رين بريد. هل هو من حلوى الجيلي؟
starter-a8-younger-jelly-wobble-1-bubble = سلام من السيد رجراج

## Sort: who an email is from
starter-a8-younger-jelly-known-question = من تعرف رين؟
starter-a8-younger-jelly-known-know = تعرفه
starter-a8-younger-jelly-known-ask = تسأل أولًا
starter-a8-younger-jelly-known-mole = السيد خُلد
starter-a8-younger-jelly-known-mole-reason = السيد خُلد معها في الصف. هي تعرفه.
starter-a8-younger-jelly-known-wobble = السيد رجراج
starter-a8-younger-jelly-known-wobble-reason = هي لا تعرفه. السيد خُلد يمكنه أن ينظر.
starter-a8-younger-jelly-known-odi = أودي
starter-a8-younger-jelly-known-odi-reason = أودي في صفّها. هي تعرفه جيدًا.
starter-a8-younger-jelly-known-pie = اربح فطيرة الآن
starter-a8-younger-jelly-known-pie-reason = هذا ليس اسمًا أبدًا! يمكنها أن تسأل.
starter-a8-younger-jelly-known-gran = جدّتها
starter-a8-younger-jelly-known-gran-reason = تعرفها طول عمرها.

## Say: the sentence is rehearsed aloud
starter-a8-younger-jelly-ask-prompt = ساعد رين أن تقولها.
starter-a8-younger-jelly-ask-sentence = أنا لا أعرفك، لذلك أسأل.
