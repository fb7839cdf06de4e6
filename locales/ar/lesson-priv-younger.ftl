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
priv-younger-tummy-tell-reason = الكبار مسرورون لأنها أخبرت. الآن يمكنهم أن يساعدوا.
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

### Second tale: stuck on a tail. Sock song, above, is the first.

## Story: everybody can see the password. The ducks do no harm.
priv-younger-stuck-on-a-tail-tail-1 = فين عنده كلمة مرور جديدة.
priv-younger-stuck-on-a-tail-tail-1-bubble = يجب ألّا أنساها!
priv-younger-stuck-on-a-tail-tail-2 = يلصقها على ذيله.
priv-younger-stuck-on-a-tail-tail-2-bubble = الآن أراها طول اليوم!
priv-younger-stuck-on-a-tail-tail-3 = وأرنوب يراها أيضًا! الآن لعبة فين مليئة بالبطّ.

## Choice: where a password is kept. The bubble is Hare’s.
priv-younger-stuck-on-a-tail-safe-spot-bubble = آسف، البطّ مضحك جدًّا!
priv-younger-stuck-on-a-tail-safe-spot-question = أين يحفظ فين كلمة مرور جديدة؟
priv-younger-stuck-on-a-tail-safe-spot-head = في رأسه
priv-younger-stuck-on-a-tail-safe-spot-head-reason = كلمة المرور مثل المفتاح. لا أحد يراها هناك.
priv-younger-stuck-on-a-tail-safe-spot-ears = على أذنيه
priv-younger-stuck-on-a-tail-safe-spot-ears-reason = أذناه كبيرتان! كلنا نراهما.
priv-younger-stuck-on-a-tail-safe-spot-friends = مع كل أصدقائه
priv-younger-stuck-on-a-tail-safe-spot-friends-reason = الأصدقاء رائعون. لكنهم لا يحتاجون مفتاحه.

## Story: Bram’s game wants a card about him
priv-younger-stuck-on-a-tail-bath-race-1 = برام يقود بانيو في سباق.
priv-younger-stuck-on-a-tail-bath-race-1-bubble = طش، طرطش!
priv-younger-stuck-on-a-tail-bath-race-2 = اللعبة تريد بطاقة عن برام. كل اللاعبين يرونها.

## Build: a player’s card with nothing private on it
priv-younger-stuck-on-a-tail-card-question = ساعد برام أن يصنع بطاقته. كل اللاعبين يرونها.
priv-younger-stuck-on-a-tail-card-name = الاسم
priv-younger-stuck-on-a-tail-card-name-real = برام الغُرَير
priv-younger-stuck-on-a-tail-card-name-real-reason = هذا يقول من هو. الاسم المضحك أمتع!
priv-younger-stuck-on-a-tail-card-name-bath = كابتن بانيو
priv-younger-stuck-on-a-tail-card-name-bath-reason = اسم مضحك! واسمه الحقيقي يبقى خاصًّا.
priv-younger-stuck-on-a-tail-card-picture = الصورة
priv-younger-stuck-on-a-tail-card-picture-duck = بطّة البانيو
priv-younger-stuck-on-a-tail-card-picture-duck-reason = إنها ممتعة. لا أحد يرى من هو.
priv-younger-stuck-on-a-tail-card-picture-face = وجهه
priv-younger-stuck-on-a-tail-card-picture-face-reason = صورته خاصة به. البطّ ممتع!
priv-younger-stuck-on-a-tail-card-about = عني
priv-younger-stuck-on-a-tail-card-about-home = بيتي
priv-younger-stuck-on-a-tail-card-about-home-reason = هذا يدلّ على مكان بيته. هو خاص به.
priv-younger-stuck-on-a-tail-card-about-jam = أحبّ المربّى
priv-younger-stuck-on-a-tail-card-about-jam-reason = كثيرون منا يحبّون المربّى. يمكن قول هذا.
priv-younger-stuck-on-a-tail-card-about-phone = رقم هاتفي
priv-younger-stuck-on-a-tail-card-about-phone-reason = هذا للكبار الذين معه فقط. هو خاص به.
priv-younger-stuck-on-a-tail-card-done = كابتن بانيو يحبّ المربّى! لا أحد يعرف أنه برام.

## Say: the sentence is rehearsed aloud
priv-younger-stuck-on-a-tail-private-prompt = ساعد برام عندما يسألونه عن بيته.
priv-younger-stuck-on-a-tail-private-sentence = هذا خاص بي، لذلك سأسأل أولًا.

## Sort: a nice surprise, or a secret that can be told
priv-younger-stuck-on-a-tail-secrets-question = بعض الأسرار ممتعة. وبعضها يزعجنا، فنخبر.
priv-younger-stuck-on-a-tail-secrets-fun = مفاجأة حلوة
priv-younger-stuck-on-a-tail-secrets-tell = نخبر أحد الكبار
priv-younger-stuck-on-a-tail-secrets-cake = كعكة لرين
priv-younger-stuck-on-a-tail-secrets-cake-reason = قريبًا تراها رين. يا للفرحة!
priv-younger-stuck-on-a-tail-secrets-chat = لاعب يقول: لا تخبر
priv-younger-stuck-on-a-tail-secrets-chat-reason = يمكن لبرام أن يخبر. لا ذنب له.
priv-younger-stuck-on-a-tail-secrets-song = أغنية للسيد خُلد
priv-younger-stuck-on-a-tail-secrets-song-reason = قريبًا يسمعها. يا للفرحة!
priv-younger-stuck-on-a-tail-secrets-tummy = سرّ يجعل بطنه غير مرتاح
priv-younger-stuck-on-a-tail-secrets-tummy-reason = السرّ السيّئ ثقيل. يساعدنا أن نخبر.
priv-younger-stuck-on-a-tail-secrets-photo = لاعب يريد صورة
priv-younger-stuck-on-a-tail-secrets-photo-reason = صوره خاصة به. برام يقول لا ويخبر.

## Talk: a silly card with nothing private in it
priv-younger-stuck-on-a-tail-my-card-prompt = اخترع بطاقة مضحكة للعبة.
priv-younger-stuck-on-a-tail-my-card-starter = أنا كابتن …، وأنا أحبّ …

## Exit: a game wants to know where Wren lives
priv-younger-stuck-on-a-tail-asks-question = لعبة تسأل أين تسكن رين. ماذا يمكنها أن تفعل؟
priv-younger-stuck-on-a-tail-asks-wren = تقول أين بيتها
priv-younger-stuck-on-a-tail-asks-wren-reason = البيت خاص. يمكن لرين أن تسأل أولًا.
priv-younger-stuck-on-a-tail-asks-ask = تسأل أحد الكبار
priv-younger-stuck-on-a-tail-asks-ask-reason = يمكن لأحد الكبار أن ينظر معها. من الجيّد أن نسأل.
priv-younger-stuck-on-a-tail-asks-bram = تقول أين بيت برام
priv-younger-stuck-on-a-tail-asks-bram-reason = بيت برام خاص أيضًا. يمكن لرين أن تسأل أولًا.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد من المدرسة.
priv-younger-helpers-teacher = معلّمي
priv-younger-helpers-class = من يساعد في الصف
priv-younger-helpers-lunch = من يساعد وقت الغداء
priv-younger-helpers-office = مكتب المدرسة
priv-younger-helpers-home = شخص كبير في البيت
priv-younger-helpers-family = شخص كبير من عائلتي
