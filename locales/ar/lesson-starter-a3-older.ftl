# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-older-title = لم تكن الفطيرة
starter-a3-older-outcome-tell = أخبر إذا شعرت بالخوف أو لم أشعر بالراحة.

## Story: a bad feeling is easy to explain away. The bubble is the cook’s.
starter-a3-older-not-the-pie-pie-1 = رين ترى فيديو غريبًا. الآن بطنها غير مرتاح.
starter-a3-older-not-the-pie-pie-2 = تقول للطبّاخ إنها الفطيرة. ليست الفطيرة.
starter-a3-older-not-the-pie-pie-2-bubble = فطائري تجعل البطون تغنّي!

## Sort: what is worth telling, even when it is small
starter-a3-older-not-the-pie-tell-question = عدم الراحة يعني أن شيئًا لا يبدو صحيحًا. بماذا تخبر رين؟
    .easy = بماذا تخبر رين؟
starter-a3-older-not-the-pie-tell-fine = شعورها جيّد
starter-a3-older-not-the-pie-tell-tell = شعور غريب، فتخبر
starter-a3-older-not-the-pie-tell-night = فيديو يعود وقت النوم
starter-a3-older-not-the-pie-tell-night-reason = لا يتركها. الإخبار يساعد.
starter-a3-older-not-the-pie-tell-race = الخسارة أمام حلزون
starter-a3-older-not-the-pie-tell-race-reason = قد تتذمّر، ثم تضحك. هذا جيّد.
starter-a3-older-not-the-pie-tell-secret = لاعب يقول: «هذا سرّ»
starter-a3-older-not-the-pie-tell-secret-reason = لا أحد عليه أن يحفظ سرًّا يزعجه.
starter-a3-older-not-the-pie-tell-spooky = حكاية أشباح تحبّها
starter-a3-older-not-the-pie-tell-spooky-reason = هي اختارتها، وهي ممتعة. يمكنها أن تتوقّف في أيّ وقت.
starter-a3-older-not-the-pie-tell-away = صورة تجعلها تنظر بعيدًا
starter-a3-older-not-the-pie-tell-away-reason = جسمها أخبرها. لا تحتاج سببًا أفضل.

## Say: the sentence is rehearsed aloud
starter-a3-older-not-the-pie-wrong-prompt = السيد خُلد يتوقّف ليستمع. قلها مع رين.
starter-a3-older-not-the-pie-wrong-sentence = شيء لا يبدو صحيحًا، وأريد أن أخبرك.
