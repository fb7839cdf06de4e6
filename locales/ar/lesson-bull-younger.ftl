# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-younger-title = كلمات جارحة
bull-younger-outcome-unkind = أعرف الكلمات اللطيفة من الكلمات الجارحة.
bull-younger-outcome-tell = لا أردّ بكلام جارح. أنا أخبر.
bull-younger-outcome-mend = يمكنني أن أختار كلمات لطيفة وأرسلها.

### Wren’s cow. First tale of “Ouch words”.

## Story: Wren’s drawing of a cow looks like a sofa (a big soft seat). A sofa with a cow’s legs is the joke; nobody laughs at Wren.
bull-younger-moo-cow-1 = رين ترسم بقرة لصفحة الصف.
bull-younger-moo-cow-1-bubble = مووو!
bull-younger-moo-cow-2 = إنها تشبه الأريكة كثيرًا!
bull-younger-moo-cow-2-bubble = هل أجلس عليها؟
bull-younger-moo-cow-3 = ثم تظهر كلمات جارحة.
bull-younger-moo-cow-3-bubble = بقرة سيّئة، ورين سيّئة!

## Feel: how Wren might feel. No answer is wrong.
bull-younger-moo-feel-bubble = بقرة سيّئة، ورين سيّئة!
bull-younger-moo-feel-question = بماذا قد تشعر رين؟
bull-younger-moo-feel-says = الكلمات الجارحة قد تؤلم. من الجيّد أن نخبر.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-moo-which-question = الأذى ليس مقبولًا، في المدرسة أو البيت. أيّها لطيف؟
    .easy = أيّها لطيف، وأيّها جارح؟
bull-younger-moo-which-kind = لطيف
bull-younger-moo-which-mean = جارح
bull-younger-moo-which-love = أحبّ بقرتك
bull-younger-moo-which-love-reason = رين تشعر بالدفء والفرح.
bull-younger-moo-which-draw = لا تعرفين الرسم
bull-younger-moo-which-draw-reason = هذا يحزن رين. ليس كلامًا لطيفًا.
bull-younger-moo-which-away = ابتعدي يا رين
bull-younger-moo-which-away-reason = الإبعاد يؤلم. هذا ليس لطيفًا.
bull-younger-moo-which-smile = هذا يجعلني أبتسم
bull-younger-moo-which-smile-reason = الآن يبتسم اثنان!

## Choice: not writing back, and telling
bull-younger-moo-pop-bubble = بقرة سيّئة، ورين سيّئة!
bull-younger-moo-pop-question = ماذا يمكن أن تفعل رين؟
bull-younger-moo-pop-back = تردّ بكلام جارح
bull-younger-moo-pop-back-reason = عندها يحزن اثنان. يمكن لرين أن تخبر.
bull-younger-moo-pop-tell = تُري السيد خُلد
bull-younger-moo-pop-tell-reason = هو مسرور لأنها أخبرته. يمكنه أن يساعد.
bull-younger-moo-pop-rub = تمحو البقرة
bull-younger-moo-pop-rub-reason = إنها بقرة جميلة! يمكن لرين أن تخبر.

## Choice: Odi wrote the mean words when he was cross. He mends it; nobody tells him off.
bull-younger-moo-odi-bubble = سقط برجي، فكتبت كلامًا جارحًا.
bull-younger-moo-odi-question = ماذا يمكن أن يرسل أودي الآن؟
bull-younger-moo-odi-joke = كانت مزحة
bull-younger-moo-odi-joke-reason = رين لم تضحك. يمكن لأودي أن يعتذر.
bull-younger-moo-odi-you = كوني لطيفة أيضًا
bull-younger-moo-odi-you-reason = رين كانت لطيفة. يمكن لأودي أن يعتذر.
bull-younger-moo-odi-sorry = آسف، بقرتك تعجبني
bull-younger-moo-odi-sorry-reason = رين تبتسم. من اللطف أن نصلح الأمر.

## Story: a happy end
bull-younger-moo-sofa-1 = يصنعان أريكة كبيرة مثل بقرة.
bull-younger-moo-sofa-1-bubble = مووو، تفضّلوا اجلسوا!
bull-younger-moo-sofa-2 = أكثر من يحبّها السيد خُلد.
bull-younger-moo-sofa-2-bubble = سآخذ غفوة على البقرة.

## Say: the sentence that is rehearsed aloud
bull-younger-moo-words-prompt = قلها مع رين، ولا تقل مووو!
bull-younger-moo-words-sentence = هذا ليس لطيفًا، أنا سأخبر.

## Exit. One answer is there to make them laugh.
bull-younger-moo-goodbye-pop-question = ظهرت كلمات جارحة لفين. ماذا يمكنه أن يفعل؟
bull-younger-moo-goodbye-pop-tell = يخبر أحد الكبار
bull-younger-moo-goodbye-pop-tell-reason = يمكن لأحد الكبار أن يساعد. لا ذنب لفين.
bull-younger-moo-goodbye-pop-back = يردّ بكلام جارح
bull-younger-moo-goodbye-pop-back-reason = عندها يستمرّ ويستمرّ. يمكن لفين أن يخبر.
bull-younger-moo-goodbye-pop-sit = يجلس على الجهاز
bull-younger-moo-goodbye-pop-sit-reason = هاها، قرمش! يمكن لفين أن يخبر.

### Sir Spud. Second tale of “Ouch words”.

## Story: a potato (a spud) in a hat is a pet. The children are Biscuit and Marlo.
bull-younger-spud-pet-1 = بسكويت عندها بطاطا أليفة تلبس قبّعة.
bull-younger-spud-pet-1-bubble = هذا هو الفارس بطاطا!
bull-younger-spud-pet-2 = بسكويت تضع صورته في صفحة الصف.
bull-younger-spud-pet-2-bubble = أحبّ قبّعته!
bull-younger-spud-pet-3 = في البيت، تظهر كلمات جارحة.
bull-younger-spud-pet-3-bubble = يا طفلة البطاطا الصغيرة!

## Choice: at home, not writing back, and telling
bull-younger-spud-home-bubble = يا طفلة البطاطا الصغيرة!
bull-younger-spud-home-question = ماذا يمكن أن تفعل بسكويت؟
bull-younger-spud-home-fine = تقول: لا بأس
bull-younger-spud-home-fine-reason = لكنه آلمها. يمكنها أن تقول ذلك.
bull-younger-spud-home-back = تردّ بكلام جارح
bull-younger-spud-home-back-reason = عندها يستمرّ ويستمرّ. يمكن لبسكويت أن تخبر.
bull-younger-spud-home-tell = تُري جدّتها
bull-younger-spud-home-tell-reason = الجدّة مسرورة لأنها أخبرت. الجدّة تجلس معها.

## Order: leave it there, tell, a grown-up helps
bull-younger-spud-order-question = تظهر كلمات جارحة. ما الأول، وما التالي؟
bull-younger-spud-order-leave = نتركها هناك
bull-younger-spud-order-leave-reason = أولًا نتوقّف. لا نردّ.
bull-younger-spud-order-tell = نخبر أحد الكبار
bull-younger-spud-order-tell-reason = ثم نخبر. أحد الكبار يمكنه أن يراها.
bull-younger-spud-order-help = أحد الكبار يساعد
bull-younger-spud-order-help-reason = أخيرًا، يرى الكبير كيف يمكنه أن يساعد.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-spud-which-question = الأذى ليس مقبولًا، في المدرسة أو البيت. أيّها لطيف؟
    .easy = أيّها لطيف، وأيّها جارح؟
bull-younger-spud-which-kind = لطيف
bull-younger-spud-which-mean = جارح
bull-younger-spud-which-hat = ما أجمل هذه القبّعة
bull-younger-spud-which-hat-reason = هذا لطيف. الفارس بطاطا فخور!
bull-younger-spud-which-out = لا تلعبي معنا
bull-younger-spud-which-out-reason = الإبعاد يؤلم. هذا ليس لطيفًا.
bull-younger-spud-which-feed = صنعت له شايًا
bull-younger-spud-which-feed-reason = هذا لطيف. هو يحبّ الشاي الدافئ!
bull-younger-spud-which-ha = هاها، بكّاءة
bull-younger-spud-which-ha-reason = كلنا قد نبكي. هذا ليس لطيفًا.

## Match: mean words and the kind words that mend them
bull-younger-spud-mend-question = لنصلح الكلمات الجارحة. أيّ كلمات لطيفة تناسبها؟
bull-younger-spud-mend-hat = قبّعة سيّئة
bull-younger-spud-mend-hat-partner = قبّعة مرحة
bull-younger-spud-mend-hat-reason = الآن القبّعة مرحة!
bull-younger-spud-mend-play = لا تلعب معنا
bull-younger-spud-mend-play-partner = تعال والعب
bull-younger-spud-mend-play-reason = الآن كلنا نلعب.
bull-younger-spud-mend-help = أنت لا تعرف
bull-younger-spud-mend-help-partner = أنا أساعدك
bull-younger-spud-mend-help-reason = الآن نفعلها جنبًا إلى جنب.

## Story: a happy end
bull-younger-spud-show-1 = الآن كلهم عندهم بطاطا أليفة.
bull-younger-spud-show-1-bubble = بطاطتي لها شعر مستعار!
bull-younger-spud-show-2 = والطبّاخ عنده واحدة أيضًا.
bull-younger-spud-show-2-bubble = هذه لن أطبخها!

## Say: the sentence that is rehearsed aloud
bull-younger-spud-words-prompt = قف مثل الفارس بطاطا وقلها.
bull-younger-spud-words-sentence = هذا ليس لطيفًا، أنا سأخبر.

## Exit. One answer is there to make them laugh.
bull-younger-spud-goodbye-pop-question = وصلت مارلو كلمات جارحة في لعبة. ماذا يساعد؟
bull-younger-spud-goodbye-pop-yell = يصرخ على اللعبة
bull-younger-spud-goodbye-pop-yell-reason = اللعبة لا تسمعه! يمكن لمارلو أن يخبر.
bull-younger-spud-goodbye-pop-tell = يخبر أحد الكبار
bull-younger-spud-goodbye-pop-tell-reason = يمكن لأحد الكبار أن يساعد. لا ذنب لمارلو.
bull-younger-spud-goodbye-pop-back = يردّ بكلام جارح
bull-younger-spud-goodbye-pop-back-reason = عندها يستمرّ ويستمرّ. يمكن لمارلو أن يخبر.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-younger-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد من المدرسة.
bull-younger-helpers-teacher = معلّمي
bull-younger-helpers-class = من يساعد في الصف
bull-younger-helpers-lunch = من يساعد وقت الغداء
bull-younger-helpers-office = مكتب المدرسة
bull-younger-helpers-home = شخص كبير في البيت
bull-younger-helpers-family = شخص كبير من عائلتي
