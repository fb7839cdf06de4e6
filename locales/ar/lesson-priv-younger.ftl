# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-younger-title = سرّ فين العالي
priv-younger-outcome-key = أحفظ كلمة المرور مثل المفتاح.
priv-younger-outcome-private = أعرف ما هو خاص بي.
priv-younger-outcome-tell = أخبر إذا لم يعجبني شيء.
priv-younger-outcome-ask = أسأل أحد الكبار أولًا.

## Story: Fenn sings his password. “Pink socks” is that password, so it may be any silly pair of words.
priv-younger-sock-song-1 = فين عنده كلمة مرور جديدة.
priv-younger-sock-song-1-bubble = إنها رائعة!
priv-younger-sock-song-2 = يغنّيها في غرفة المعاطف.
priv-younger-sock-song-2-bubble = لا لا لا، جوارب وردية!
priv-younger-sock-song-3 = أودي يسمعها. الآن كل صور فين تلبس جوارب وردية!

## Choice: what to do with the next password. The bubble is Odi’s.
priv-younger-new-key-bubble = آسف يا فين، كان ذلك مضحكًا جدًّا!
priv-younger-new-key-question = ماذا يفعل فين بكلمة مرور جديدة؟
priv-younger-new-key-softer = يغنّيها بصوت أخفض
priv-younger-new-key-softer-reason = قد يسمعها صديق مع ذلك. يمكن لفين أن يدندن أغنية جديدة!
priv-younger-new-key-head = يحفظها في رأسه
priv-younger-new-key-head-reason = كلمة المرور مثل المفتاح. كل واحد منا له مفتاحه.
priv-younger-new-key-friend = يخبر صديقًا واحدًا فقط
priv-younger-new-key-friend-reason = الأصدقاء رائعون. لكنهم لا يحتاجون مفتاحه.

## Story: a frog in a game. Nobody knows who plays the frog; it is odd and funny, not frightening.
priv-younger-mud-cakes-1 = رين تصنع كعك الطين في لعبة. ضفدع يأكله كله!
priv-younger-mud-cakes-2 = الضفدع يريد المزيد.
priv-younger-mud-cakes-2-bubble = لذيذ، أين تسكنين؟
priv-younger-mud-cakes-3 = من يلعب بالضفدع؟ قد يكون حوتًا!

## Sort: what to tell somebody in a game
priv-younger-cards-question = ماذا يمكن أن تقول رين للضفدع؟
priv-younger-cards-tell = يمكن قوله
priv-younger-cards-private = خاص بنا
priv-younger-cards-pizza = تحبّ البيتزا
priv-younger-cards-pizza-reason = كثيرون منا يحبّون البيتزا. يمكن قول هذا.
priv-younger-cards-home = بيتها
priv-younger-cards-home-reason = هذا يدلّ على مكان بيتها. هو خاص بها.
priv-younger-cards-phone = رقم هاتفها
priv-younger-cards-phone-reason = هذا للكبار الذين معها فقط. هو خاص بها.
priv-younger-cards-dogs = تحبّ الكلاب
priv-younger-cards-dogs-reason = كثيرون منا يحبّون الكلاب. يمكن قول هذا.
priv-younger-cards-school = مدرستها
priv-younger-cards-school-reason = هذا يدلّ على مكانها طول اليوم. هو خاص بها.
priv-younger-cards-name = اسمها الحقيقي
priv-younger-cards-name-reason = في اللعبة يمكن أن نختار اسمًا مضحكًا. رين اسمها كعكة الطين!

## Say: the sentence is rehearsed aloud
priv-younger-ask-prompt = ساعد رين أن تقولها، بصوت عالٍ وواضح.
priv-younger-ask-sentence = لا، شكرًا، سأسأل أحد الكبار.

## Choice: a secret that feels wobbly. The bubble is the frog’s.
priv-younger-tummy-bubble = هُس، لا تخبري أحدًا!
priv-younger-tummy-question = بطن رين ليس مرتاحًا. ماذا يساعدها؟
priv-younger-tummy-tell = تخبر أحد الكبار
priv-younger-tummy-tell-reason = الكبار مسرورون لأنها أخبرت. بطنها الآن أفضل.
priv-younger-tummy-secret = تحفظ السرّ
priv-younger-tummy-secret-reason = السرّ الثقيل صعب. يمكن لرين أن تخبر.
priv-younger-tummy-cakes = تصنع كعكًا أكثر
priv-younger-tummy-cakes-reason = الكعك ممتع! يمكن لرين أن تخبر أولًا.

## Talk: a made-up name with no real name in it
priv-younger-game-name-prompt = اخترع اسمًا مضحكًا للعبة.
priv-younger-game-name-starter = اسمي في اللعبة هو …

## Exit
priv-younger-goodbye-question = لعبة تطلب رقم هاتف أودي. ماذا يمكنه أن يفعل؟
priv-younger-goodbye-type = يكتب الرقم
priv-younger-goodbye-type-reason = رقم الهاتف خاص به. يمكن لأودي أن يسأل أولًا.
priv-younger-goodbye-fenn = يعطي رقم فين
priv-younger-goodbye-fenn-reason = رقم فين خاص أيضًا. يمكن لأودي أن يسأل أولًا.
priv-younger-goodbye-ask = يسأل أحد الكبار
priv-younger-goodbye-ask-reason = يمكن لأحد الكبار أن ينظر معه. من الجيّد أن نسأل.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد من المدرسة.
priv-younger-helpers-teacher = معلّمي
priv-younger-helpers-class = من يساعد في الصف
priv-younger-helpers-lunch = من يساعد وقت الغداء
priv-younger-helpers-office = مكتب المدرسة
priv-younger-helpers-home = شخص كبير في البيت
priv-younger-helpers-family = شخص كبير من عائلتي
