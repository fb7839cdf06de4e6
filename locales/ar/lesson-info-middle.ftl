# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
info-middle-title = لحظة من فضلك!
info-middle-outcome-search = أختار كلمات بحث جيّدة. وأعرف ما هو الإعلان.
info-middle-outcome-check = أتأكّد أن الشيء صحيح قبل أن أرسله.
info-middle-outcome-chatbot = أعرف أن روبوت الدردشة قد يخطئ.
info-middle-outcome-tell = أخبر إذا كانت صفحة غير مناسبة.

## A whale in the duck pond. First tale of “Hold on a minute!”.
## Story: Odi believes a picture. It is funny, and nobody laughs at him.
info-middle-pond-whale-pond-1 = تظهر صورة على جهاز أودي. تبدو حقيقية جدًّا! فيخبر كل أصدقائه.
    .easy = تظهر صورة. تبدو حقيقية جدًّا!
info-middle-pond-whale-pond-1-bubble = حوت في بركتنا!
info-middle-pond-whale-pond-2 = ماذا يأكل الحوت؟ أودي يخمّن. ويصنع أربعين شطيرة جبن.
    .easy = ماذا يأكل الحوت؟ أودي يصنع أربعين شطيرة جبن.
info-middle-pond-whale-pond-3 = عند البركة لا يوجد حوت. توجد بطّة واحدة. لم تفرح هكذا من قبل.
    .easy = لا يوجد حوت. توجد بطّة واحدة فرحانة.
info-middle-pond-whale-pond-3-bubble = كواك!

## Spot: the page with the whale. Every clue can be checked.
info-middle-pond-whale-clues-question = رين تقرأ الصفحة مع أودي. أيّ الأجزاء تقول لنا: تأكّد؟
info-middle-pond-whale-clues-who-name = من صنعها
info-middle-pond-whale-clues-who = عجائب البركة
info-middle-pond-whale-clues-who-reason = من هم؟ يساعدنا أن نعرف من صنع الصفحة.
info-middle-pond-whale-clues-heading-name = العنوان
info-middle-pond-whale-clues-heading = أخبار من بركة البطّ
info-middle-pond-whale-clues-heading-reason = هذا الجزء جيّد. يخبرنا ولا يدفعنا.
info-middle-pond-whale-clues-picture-name = الصورة
info-middle-pond-whale-clues-picture = حوت له ثلاثة ذيول، بجانب مقعد
info-middle-pond-whale-clues-picture-reason = ثلاثة ذيول! الكمبيوتر يصنع صورة لشيء لم يوجد أبدًا.
info-middle-pond-whale-clues-small-name = الكلام الصغير
info-middle-pond-whale-clues-small = صُنعت بتطبيق صور
info-middle-pond-whale-clues-small-reason = الكلام الصغير في النهاية قد يخبرنا بالكثير.
info-middle-pond-whale-clues-button-name = الزرّ
info-middle-pond-whale-clues-button = بسرعة! أرسلها إلى عشرة أصدقاء
info-middle-pond-whale-clues-button-reason = يريدنا أن نسرع. الخبر الصحيح ينتظر حتى نتأكّد.

## Sort: adverts and facts. An advert may look like a clip.
info-middle-pond-whale-sell-question = أيّها يخبرنا بمعلومة؟ وأيّها يريد أن يبيع؟
info-middle-pond-whale-sell-fact = معلومة نتأكّد منها
info-middle-pond-whale-sell-advert = إعلان
info-middle-pond-whale-sell-air = الحوت يتنفّس الهواء
info-middle-pond-whale-sell-air-reason = يمكن أن تتأكّد من هذا في كتاب. لا يبيع شيئًا.
info-middle-pond-whale-sell-sweets = حلوى الحوت: اشترِ كيسين اليوم
info-middle-pond-whale-sell-sweets-reason = يقول «اشترِ». المتجر يريد نقودنا.
info-middle-pond-whale-sell-deep = عمق البركة متران
info-middle-pond-whale-sell-deep-reason = يمكننا أن نقيسها. هذه معلومة نتأكّد منها.
info-middle-pond-whale-sell-clip = نجمة تعرض زعانف، والمتجر يدفع لها
info-middle-pond-whale-sell-clip-reason = المتجر يدفع لها. إذن الفيديو إعلان أيضًا.
info-middle-pond-whale-sell-best = أفضل خبز للبطّ في العالم
info-middle-pond-whale-sell-best-reason = المتجر هو الذي يقول «أفضل». يريد أن يبيع الخبز.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-pond-whale-food-question = ماذا تأكل الحيتان؟ ساعد أودي أن يختار كلمتي بحث.
info-middle-pond-whale-food-word-whale = حوت
info-middle-pond-whale-food-word-whale-reason = هذا ما يريد أودي أن يعرف عنه.
info-middle-pond-whale-food-word-please = من فضلك
info-middle-pond-whale-food-word-please-reason = ما ألطفك! لكن البحث لا يحتاجها.
info-middle-pond-whale-food-word-eat = طعام
info-middle-pond-whale-food-word-eat-reason = هذا ما يريد أن يعرفه.
info-middle-pond-whale-food-word-cheese = جبن
info-middle-pond-whale-food-word-cheese-reason = هذا تخمين. قد يعيده إلى الشطائر.
info-middle-pond-whale-food-asked = المتجر ظهر أولًا. أيّ نتيجة تساعد أودي أكثر؟
info-middle-pond-whale-food-shop-title = صندوق طعام الحوت
info-middle-pond-whale-food-shop-from = متجر طرطشة
info-middle-pond-whale-food-shop = بستّة جنيهات فقط. خذه الآن!
info-middle-pond-whale-food-shop-reason = المتجر دفع ليكون الأول. الأول ليس دائمًا الأفضل.
info-middle-pond-whale-food-pet-title = حوتي الأليف يحبّ الجبن
info-middle-pond-whale-food-pet-from = معجبون
info-middle-pond-whale-food-pet = كثيرون يلمسون هذه الصفحة.
info-middle-pond-whale-food-pet-reason = هي في الأعلى لأن كثيرين يلمسونها. هذا لا يجعلها صحيحة.
    .easy = كثيرون يلمسونها. ومع ذلك قد تكون من الخيال.
info-middle-pond-whale-food-museum-title = ماذا تأكل الحيتان
info-middle-pond-whale-food-museum-from = متحف البحر
info-middle-pond-whale-food-museum = بعضها يأكل السمك. وبعضها يأكل حيوانات بحر صغيرة جدًّا.
info-middle-pond-whale-food-museum-reason = متحف البحر يعرف الحيتان. هذا مكان جيّد للبحث.

## Chat: a chatbot that sounds sure. The teacher has agreed to it.
info-middle-pond-whale-bot-question = السيد خُلد قال إن روبوت الدردشة هذا مناسب للصف. ماذا يقول له أودي؟
    .easy = ماذا يقول أودي لروبوت الدردشة؟
info-middle-pond-whale-bot-place = روبوت دردشة للواجبات
info-middle-pond-whale-bot-odi = أودي
info-middle-pond-whale-bot-bot = مساعد الواجبات
info-middle-pond-whale-bot-ask-1 = هل يعيش حوت في بركة؟
info-middle-pond-whale-bot-ask-2 = نعم! حوت البركة صغير. وهو يأكل الجبن.
info-middle-pond-whale-bot-ask-write = شكرًا! سأخبر الصف.
info-middle-pond-whale-bot-ask-write-reason = كلامه واثق جدًّا. قد يبدو روبوت الدردشة واثقًا وهو مخطئ.
info-middle-pond-whale-bot-ask-know = كيف تعرف ذلك؟
info-middle-pond-whale-bot-ask-know-reason = سؤال جيّد. لنرَ ماذا يقول.
info-middle-pond-whale-bot-ask-draw = الآن ارسم لي حوت بركة.
info-middle-pond-whale-bot-ask-draw-reason = هذه الصورة من الخيال أيضًا. وأودي ما زال لا يعرف.
info-middle-pond-whale-bot-how-1 = أضع كلمات متناسبة واحدة بعد الأخرى. وقد أخطئ.
info-middle-pond-whale-bot-how-again = حسنًا، أعطني عشر معلومات أخرى.
info-middle-pond-whale-bot-how-again-reason = عشرة تخمينات أخرى لا تساعد. أودي يحتاج مكانًا جيّدًا ليتأكّد.
info-middle-pond-whale-bot-how-book = يتوقّف، وينظر في كتاب عن الحيتان
info-middle-pond-whale-bot-how-book-reason = الآن عنده مكانان للبحث. هكذا نستعمل روبوت الدردشة بذكاء.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-pond-whale-page-question = رين تبحث عن الحيتان. تظهر صفحة فيها صور مخيفة. بطنها ينقلب. ماذا يساعد؟
    .easy = ظهرت صفحة مخيفة. ماذا يمكن أن تفعل رين؟
info-middle-pond-whale-page-close = تغلقها ولا تقول شيئًا
info-middle-pond-whale-page-close-reason = ذهبت من شاشتها. لكن قد يجدها طفل آخر. يمكن لرين أن تخبر.
    .easy = قد يجدها طفل آخر. يمكن لرين أن تخبر.
info-middle-pond-whale-page-cover = تغطّيها وتخبر السيد خُلد
info-middle-pond-whale-page-cover-reason = لن تقع في مشكلة لأنها أخبرت. السيد خُلد يمكنه أن يعمل على إيقاف الصفحة.
info-middle-pond-whale-page-look = تنادي فين ليرى
info-middle-pond-whale-page-look-reason = عندها رآها فين أيضًا. يمكن لمعلّم أن يساعد أكثر.

## Say: rehearsed aloud, to the teacher.
info-middle-pond-whale-words-prompt = تظهر صفحة لم يخترها أيّ معلّم. قلها مع رين، بصوت عالٍ وواضح.
info-middle-pond-whale-words-sentence = هذه الصفحة غير مناسبة، لذلك أخبرك.

## Exit: adverts, a check before sharing, a chatbot.
info-middle-pond-whale-goodbye-first-question = برام يبحث عن كتب عن النحل. النتيجة الأولى إعلان. كيف وصلت إلى هناك؟
    .easy = النتيجة الأولى إعلان. كيف وصلت إلى هناك؟
info-middle-pond-whale-goodbye-first-paid = متجر دفع ثمن المكان
info-middle-pond-whale-goodbye-first-paid-reason = نعم، يمكن دفع ثمن المكان الأول. لذلك ننظر إلى ما بعده أيضًا.
    .easy = نعم. لذلك ننظر إلى ما بعدها أيضًا.
info-middle-pond-whale-goodbye-first-best = لأنها الأفضل
info-middle-pond-whale-goodbye-first-best-reason = قد تكون جيّدة أو لا. متجر دفع ثمن المكان.
info-middle-pond-whale-goodbye-first-mole = السيد خُلد وضعها هناك
info-middle-pond-whale-goodbye-first-mole-reason = السيد خُلد لا يختار الترتيب. متجر دفع ثمن المكان.
info-middle-pond-whale-goodbye-dog-question = وصلت فين صورة كلب يقود طائرة. ماذا يفعل أولًا؟
info-middle-pond-whale-goodbye-dog-send = يرسلها إلى كل أصدقائه
info-middle-pond-whale-goodbye-dog-send-reason = هذا ممتع! لكن قد يظنّها أصدقاؤه صحيحة. يمكنه أن يتأكّد أولًا.
info-middle-pond-whale-goodbye-dog-check = يتأكّد من صنعها
info-middle-pond-whale-goodbye-dog-check-reason = عندها يعرف هل هي من الخيال. ويقول ذلك عندما يُريها.
info-middle-pond-whale-goodbye-dog-wave = يلوّح لكل طائرة
info-middle-pond-whale-goodbye-dog-wave-reason = قد يكون الكلب من الخيال! يمكن لفين أن يتأكّد أولًا.
info-middle-pond-whale-goodbye-legs-question = روبوت الدردشة يقول لرين إن للنحلة أربع أرجل. ماذا تفعل؟
info-middle-pond-whale-goodbye-legs-copy = تكتبه في دفترها
info-middle-pond-whale-goodbye-legs-copy-reason = النحلة لها ستّ أرجل! روبوت الدردشة قد يخطئ.
info-middle-pond-whale-goodbye-legs-second = تنظر في كتاب عن النحل أيضًا
info-middle-pond-whale-goodbye-legs-second-reason = المكان الثاني يساعدها أن تتأكّد. النحلة لها ستّ أرجل!

## The penguins’ post. Second tale of “Hold on a minute!”.
## Story: Pebble believes a clip. It is funny, and nobody laughs at her.
info-middle-penguin-post-letter-1 = بيبل ترى فيديو. البطاريق توصل البريد في سيارة!
info-middle-penguin-post-letter-1-bubble = بيب بيب، بريد!
info-middle-penguin-post-letter-2 = تكتب رسالة إلى البطاريق. وتضع فيها سمكة لتشكرهم.
    .easy = تكتب لهم. وتضع في الرسالة سمكة!
info-middle-penguin-post-letter-3 = الرسالة تعود إلى المدرسة. يا لها من رائحة! كل من في المكتب يمسك أنفه.
    .easy = الرسالة تعود. يا لها من رائحة!
info-middle-penguin-post-letter-3-bubble = هل هذه لبطريق؟

## Order: how a made-up clip comes to look true.
info-middle-penguin-post-spread-question = الفيديو كان من الخيال. كيف صار يبدو صحيحًا؟ رتّب البطاقات.
    .easy = كيف صار الفيديو الخيالي يبدو صحيحًا؟
info-middle-penguin-post-spread-make = شخص يصنع فيديو للضحك
info-middle-penguin-post-spread-make-reason = يبدأ بفيديو واحد. ربما من صنعه لا يقصد الأذى.
info-middle-penguin-post-spread-laugh = بيبل تضحك وترسله فورًا
info-middle-penguin-post-spread-laugh-reason = الشعور القوي يجعلنا نسرع. عندها قد ننسى أن نتأكّد.
info-middle-penguin-post-spread-trust = أصدقاؤها يثقون بها ويرسلونه
info-middle-penguin-post-spread-trust-reason = نحن نثق بأصدقائنا. والصديق قد يخطئ أيضًا.
info-middle-penguin-post-spread-town = صار على كل شاشاتهم، فيبدو صحيحًا
info-middle-penguin-post-spread-town-reason = النسخ الكثيرة ما زالت فيديو خياليًّا واحدًا.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-penguin-post-home-question = أين تعيش البطاريق؟ ساعد بيبل أن تختار كلمتي بحث.
info-middle-penguin-post-home-word-hello = مرحبًا
info-middle-penguin-post-home-word-hello-reason = البطاريق لا تقول مرحبًا! هذا لا يساعد البحث.
info-middle-penguin-post-home-word-penguin = بطريق
info-middle-penguin-post-home-word-penguin-reason = هذا ما تريد أن تعرف عنه.
info-middle-penguin-post-home-word-van = سيارة بريد
info-middle-penguin-post-home-word-van-reason = هذا من الفيديو. قد لا تجد إلا الفيديو.
info-middle-penguin-post-home-word-live = موطن
info-middle-penguin-post-home-word-live-reason = هذا ما تريد أن تعرفه.
info-middle-penguin-post-home-asked = إعلان ظهر أولًا. أيّ نتيجة تساعدها أكثر؟
info-middle-penguin-post-home-shop-title = بيجامات البطريق
info-middle-penguin-post-home-shop-from = متجر المنقار الدافئ
info-middle-penguin-post-home-shop = نصف السعر، حتى الساعة 6!
info-middle-penguin-post-home-shop-reason = المتجر دفع ليكون الأول. يريد أن يبيع.
info-middle-penguin-post-home-clip-title = بطاريق تقود سيارة بريد!
info-middle-penguin-post-home-clip-from = قناة بررر
info-middle-penguin-post-home-clip = شاهده مليونا شخص.
info-middle-penguin-post-home-clip-reason = هو في الأعلى لأن كثيرين يلمسونه. هذا لا يجعله صحيحًا.
    .easy = كثيرون يلمسونه. ومع ذلك قد يكون من الخيال.
info-middle-penguin-post-home-museum-title = أين تعيش البطاريق
info-middle-penguin-post-home-museum-from = متحف الجليد
info-middle-penguin-post-home-museum = أكثرها يعيش قرب البحار الباردة في أقصى الجنوب.
info-middle-penguin-post-home-museum-reason = المتحف يتأكّد من معلوماته. هذا مكان جيّد للبحث.

## Spot: a chatbot’s answer. The teacher has agreed to it.
info-middle-penguin-post-bot-question = معلّم بيبل قال إنها تستطيع أن تسأل روبوت الدردشة. أيّ السطور نتأكّد منها؟
    .easy = بيبل تسأل روبوت الدردشة. أيّ السطور نتأكّد منها؟
info-middle-penguin-post-bot-who-name = من أجاب
info-middle-penguin-post-bot-who = مساعد الواجبات
info-middle-penguin-post-bot-who-reason = هذا جيّد. معلّمها قال إنه مناسب.
info-middle-penguin-post-bot-birds-name = السطر الأول
info-middle-penguin-post-bot-birds = البطاريق طيور.
info-middle-penguin-post-bot-birds-reason = هذا جيّد. كتاب الطيور يقوله أيضًا.
info-middle-penguin-post-bot-fly-name = السطر الثاني
info-middle-penguin-post-bot-fly = تطير إذا ركضت بسرعة.
info-middle-penguin-post-bot-fly-reason = البطاريق تسبح ولا تطير. روبوت الدردشة قد يخطئ.
info-middle-penguin-post-bot-van-name = السطر الثالث
info-middle-penguin-post-bot-van = لكل بطريق سيارة.
info-middle-penguin-post-bot-van-reason = ربما قرأ عن الفيديو. هو يرتّب الكلمات، صحيحة أو لا.
info-middle-penguin-post-bot-sure-name = السطر الأخير
info-middle-penguin-post-bot-sure = أنا لا أخطئ أبدًا.
info-middle-penguin-post-bot-sure-reason = قد يبدو واثقًا جدًّا. ومع ذلك نتأكّد في مكان آخر.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-penguin-post-page-question = تامبل يبحث عن الثلج. تظهر صفحة فيها صور سيّئة. يشعر بحرّ وضيق. ماذا يساعد؟
    .easy = ظهرت صفحة سيّئة. ماذا يمكن أن يفعل تامبل؟
info-middle-penguin-post-page-tap = يلمس أكثر لعلّها تتوقّف
info-middle-penguin-post-page-tap-reason = اللمس قد يفتح صفحة أخرى مثلها. يمكن لتامبل أن يتوقّف ويخبر.
info-middle-penguin-post-page-cover = يغطّيها ويخبر معلّمه
info-middle-penguin-post-page-cover-reason = معلّمه مسرور لأنه أخبر. الآن يمكن لشخص كبير أن يعمل على إيقاف الصفحة.
info-middle-penguin-post-page-hide = يغلقها ويسكت
info-middle-penguin-post-page-hide-reason = هو لم يخترها، فلا ذنب له. يمكن لتامبل أن يخبر.

## Say: rehearsed aloud. Asking for time to check.
info-middle-penguin-post-words-prompt = صديق يقول: «أرسلها لي، بسرعة!» قلها مع بيبل.
info-middle-penguin-post-words-sentence = لحظة، سأتأكّد منها قبل أن أرسلها.

## Talk: what makes a child stop and check.
info-middle-penguin-post-stop-prompt = تحدّثا اثنين اثنين. ما الذي يجعلك تتوقّف وتتأكّد من صورة أو فيديو؟
info-middle-penguin-post-stop-starter = أتوقّف وأتأكّد إذا …

## Exit: adverts, a check before sharing, a chatbot.
info-middle-penguin-post-goodbye-first-question = تامبل يبحث عن درّاجات. أيّ صفحة دفع متجر ثمنها؟
info-middle-penguin-post-goodbye-first-best = التي فيها أفضل درّاجة
info-middle-penguin-post-goodbye-first-best-reason = قد تكون جيّدة أو لا. كلمة «إعلان» تقول إن أحدًا دفع.
info-middle-penguin-post-goodbye-first-paid = التي مكتوب عليها: إعلان
info-middle-penguin-post-goodbye-first-paid-reason = نعم، تلك الكلمة الصغيرة تخبرنا. لذلك ننظر إلى ما بعدها أيضًا.
    .easy = نعم. لذلك ننظر إلى ما بعدها أيضًا.
info-middle-penguin-post-goodbye-first-dog = التي فيها كلب على درّاجة
info-middle-penguin-post-goodbye-first-dog-reason = هاها! لكن كلمة «إعلان» هي التي تقول إن أحدًا دفع.
info-middle-penguin-post-goodbye-friday-question = صديقة تكتب: «لا مدرسة يوم الجمعة!» ماذا تفعل بيبل أولًا؟
info-middle-penguin-post-goodbye-friday-send = تخبر كل الصف
info-middle-penguin-post-goodbye-friday-send-reason = إذا لم يكن صحيحًا، أخطأ الجميع. يمكنها أن تتأكّد أولًا.
info-middle-penguin-post-goodbye-friday-bed = تنام حتى يوم الاثنين
info-middle-penguin-post-goodbye-friday-bed-reason = يا له من نوم طويل حلو! لكن قد لا يكون صحيحًا.
info-middle-penguin-post-goodbye-friday-check = تسأل المدرسة هل هو صحيح
info-middle-penguin-post-goodbye-friday-check-reason = المدرسة تعرف أكثر. والآن بيبل تعرف أيضًا.
info-middle-penguin-post-goodbye-gran-question = روبوت الدردشة يقول إن جدّة تامبل تقود طائرة. جدّته تخبز الخبز. ما الخطأ؟
    .easy = روبوت الدردشة يقول إن الجدّة تقود طائرة. هذا غير صحيح! ما الخطأ؟
info-middle-penguin-post-goodbye-gran-guess = لم يعرف، فاخترع جوابًا
info-middle-penguin-post-goodbye-gran-guess-reason = روبوت الدردشة قد يملأ الفراغ بتخمين. لذلك نتأكّد.
info-middle-penguin-post-goodbye-gran-knows = هو يعرفها أكثر
info-middle-penguin-post-goodbye-gran-knows-reason = تامبل يعرف جدّته أكثر. روبوت الدردشة قد يخترع أشياء.

## The grown-ups a child may name. Never assume a mum or a dad.
info-middle-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
info-middle-helpers-teacher = معلّمي
info-middle-helpers-class = شخص كبير يساعد في الصف
info-middle-helpers-lunch = من يساعد وقت الغداء
info-middle-helpers-office = مكتب المدرسة
info-middle-helpers-home = شخص كبير في البيت
info-middle-helpers-family = شخص كبير من عائلتي
