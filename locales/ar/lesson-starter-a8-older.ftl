# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-older-title = بريد من «أنا»
starter-a8-older-outcome-known = أسأل إذا كان الاسم جديدًا عليّ.

## Story: an email from “Me”. The bubble is the email’s.
starter-a8-older-mirror-me-1 = وصل رين بريد. هو من «أنا».
starter-a8-older-mirror-me-1-bubble = مرحبًا! هذا أنا!
starter-a8-older-mirror-me-2 = تنظر في المرآة لتتأكّد. لا، هي لم ترسله.

## Spot: the clues in an email
starter-a8-older-mirror-clues-question = جد الغريب في هذا البريد.
starter-a8-older-mirror-clues-sender-name = المرسل
starter-a8-older-mirror-clues-sender = أنا، في بريد مرح
starter-a8-older-mirror-clues-sender-reason = رين لا تعرف هذا المرسل. «أنا» قد يكون أيّ أحد.
starter-a8-older-mirror-clues-hello-name = التحيّة
starter-a8-older-mirror-clues-hello = مرحبًا!
starter-a8-older-mirror-clues-hello-reason = التحيّة وحدها جيّدة.
starter-a8-older-mirror-clues-hurry-name = الكلام
starter-a8-older-mirror-clues-hurry = افتحيه بسرعة! لا تسألي!
starter-a8-older-mirror-clues-hurry-reason = يستعجلها. عندها وقت لتسأل.
starter-a8-older-mirror-clues-file-name = الملف
starter-a8-older-mirror-clues-file = قبّعات-مضحكة
starter-a8-older-mirror-clues-file-reason = قد يضرّ الملف الكمبيوتر. يبقى مغلقًا.

## Choice: what to do with an unknown email
starter-a8-older-mirror-what-now-question = ماذا يمكن أن تفعل به رين؟
starter-a8-older-mirror-what-now-reply = تردّ: «من أنت؟»
starter-a8-older-mirror-what-now-reply-reason = عندها يعرفون أنها تقرأ. السيد خُلد يستطيع أن يعرف أكثر.
starter-a8-older-mirror-what-now-ask = تتركه مغلقًا وتسأل السيد خُلد
starter-a8-older-mirror-what-now-ask-reason = ينظر إليه. هو بريد مزعج، فيتخلّص منه.
starter-a8-older-mirror-what-now-peek = تنظر بسرعة في الملف
starter-a8-older-mirror-what-now-peek-reason = النظرة السريعة تفتحه أيضًا. يمكنه أن ينتظر السيد خُلد.
