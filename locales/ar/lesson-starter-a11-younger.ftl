# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-younger-title = الملك بلوب
starter-a11-younger-outcome-private = اسمي الحقيقي يبقى خاصًّا بي.

## Story: a game asks. The bubble is the game’s.
starter-a11-younger-plop-name-1 = لعبة فين الجديدة تريد أن تعرف كل شيء!
starter-a11-younger-plop-name-1-bubble = ما اسمك؟

## Build: a game card without private facts
starter-a11-younger-plop-card-question = ساعد فين في بطاقة لعبته.
starter-a11-younger-plop-card-name = الاسم
starter-a11-younger-plop-card-name-fenn = فين ثعلب
starter-a11-younger-plop-card-name-fenn-reason = اسمه الحقيقي خاص. يمكنه أن يخترع اسمًا.
    .easy = اسمه الحقيقي خاص به.
starter-a11-younger-plop-card-name-plop = الملك بلوب
starter-a11-younger-plop-card-name-plop-reason = اسم مضحك. لا يقول من هو!
starter-a11-younger-plop-card-home = البيت
starter-a11-younger-plop-card-home-moon = القمر
starter-a11-younger-plop-card-home-moon-reason = اخترعه من خياله. بيته الحقيقي خاص.
starter-a11-younger-plop-card-home-oak = جحر أحمر قرب البلّوطة
starter-a11-younger-plop-card-home-oak-reason = هذا يدلّ على مكان بيته. هو خاص.
    .easy = هذا يدلّ على مكان بيته.
starter-a11-younger-plop-card-school = المدرسة
starter-a11-younger-plop-card-school-hill = مدرسة التلّ
starter-a11-younger-plop-card-school-hill-reason = مدرسته خاصة. يمكنه أن يخترع واحدة.
    .easy = مدرسته خاصة به.
starter-a11-younger-plop-card-school-space = مدرسة الفضاء
starter-a11-younger-plop-card-school-space-reason = لا أحد يجده هناك!
starter-a11-younger-plop-card-done = الملك بلوب من القمر! لا أحد يعرف أنه فين.

## Say: the promise is rehearsed aloud
starter-a11-younger-plop-private-prompt = ضع يدك على قلبك وقلها.
starter-a11-younger-plop-private-sentence = اسمي ومدرستي وبيتي أمور خاصة بي.
