# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-older-title = قبّعات للقطط
starter-a2-older-outcome-ask = أتوقّف وأسأل قبل أن أفتح صفحة جديدة.

## Story: link by link. The bubble is Wren’s.
starter-a2-older-cat-hats-clicks-1 = السيد خُلد يختار صفحة عن البراكين. رين تضغط على رابط. ثم على رابط آخر.
starter-a2-older-cat-hats-clicks-2 = بعد عشر ضغطات، هي في متجر قبّعات للقطط.
starter-a2-older-cat-hats-clicks-2-bubble = هل ما زال هذا درس العلوم؟

## Order: stop, tell, go back together
starter-a2-older-cat-hats-back-question = كيف تعود رين؟ رتّب البطاقات.
starter-a2-older-cat-hats-back-stop = تتوقّف ولا تضغط أكثر
starter-a2-older-cat-hats-back-stop-reason = كل ضغطة تأخذها أبعد. لذلك تتوقّف أولًا.
starter-a2-older-cat-hats-back-tell = تخبر السيد خُلد أين هي
starter-a2-older-cat-hats-back-tell-reason = ثم تخبره. وهو مسرور أن يساعد.
starter-a2-older-cat-hats-back-back = تعود معه إلى صفحته
starter-a2-older-cat-hats-back-back-reason = أخيرًا، يعودان إلى الصفحة التي اختارها.

## Choice: a link that fits the subject, and was not picked
starter-a2-older-cat-hats-next-question = في اليوم التالي، رابط يقول: «أفضل لعبة بركان». ماذا يمكن أن تفعل رين؟
starter-a2-older-cat-hats-next-word = تفتحه، ففيه كلمة بركان
starter-a2-older-cat-hats-next-word-reason = الكلمة تناسب. لكن لا أحد نظر إلى تلك الصفحة بعد.
starter-a2-older-cat-hats-next-fenn = تسأل فين هل هو مناسب
starter-a2-older-cat-hats-next-fenn-reason = فين صديق طيّب. لكن السيد خُلد هو من ينظر إلى الصفحات.
starter-a2-older-cat-hats-next-ask = تسأل السيد خُلد أولًا
starter-a2-older-cat-hats-next-ask-reason = ينظر إليه أولًا. عندها تعرف أنه مناسب.
