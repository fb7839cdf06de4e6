# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-older.ftl and ../README.md.

## The card, and what a child can do afterwards
info-older-title = من قال ذلك؟
info-older-outcome-rank = أعرف ما الذي يضع صفحة في الأعلى.
info-older-outcome-check = ألاحظ ما يدفعني، وأتأكّد قبل أن أشارك.
info-older-outcome-chatbot = أستعمل روبوت الدردشة بحذر. قد يخطئ، ولا يحتاج أن يعرفني.
info-older-outcome-tell = أخبر شخصًا كبيرًا إذا مرّت صفحة من المرشّح.

## Nothing but sprouts. First tale of “Who says so?”.
## Story: a made-up picture makes everybody cross. Nobody meant harm.
info-older-sprouts-rumour-1 = تصل صورة إلى محادثة الصف. فيها الطبّاخ مع حبّة كرنب كبيرة مثل سيارة.
    .easy = فيها الطبّاخ مع حبّة كرنب كبيرة مثل سيارة.
info-older-sprouts-rumour-1-bubble = كرنب فقط، سنة كاملة!
info-older-sprouts-rumour-2 = أودي غاضب جدًّا، فيشاركها فورًا. وكل أصدقائه كذلك. قبل المساء، رأتها المدينة كلها.
    .easy = أودي غاضب جدًّا، فيشاركها. قريبًا رأتها المدينة كلها.
info-older-sprouts-rumour-3 = يوم الاثنين، تصل الطبّاخ مئتا رسالة. عنده كيس كرنب صغير واحد. كان لغدائه هو.
    .easy = تصل الطبّاخ مئتا رسالة. عنده كيس كرنب صغير واحد.
info-older-sprouts-rumour-3-bubble = من أخبركم عن الكرنب عندي؟

## Order: how a false thing spreads: by feelings, trust and taps.
info-older-sprouts-spread-question = الصورة كانت من الخيال. كيف ذهبت بعيدًا هكذا؟ رتّب البطاقات.
    .easy = كيف ذهبت الصورة الخيالية بعيدًا هكذا؟
info-older-sprouts-spread-joke = شخص يصنعها للمزاح
info-older-sprouts-spread-joke-reason = بدأت مزحة. وفي الطريق ضاعت المزحة.
info-older-sprouts-spread-cross = أودي يغضب ويشاركها بسرعة
info-older-sprouts-spread-cross-reason = الشعور القوي يجعلنا نسرع. هكذا تسافر الأخبار الكاذبة.
info-older-sprouts-spread-app = التطبيق يرى اللمسات فيعرضها أكثر
info-older-sprouts-spread-app-reason = التطبيق يعرض ما يُلمس كثيرًا. لا يعرف ما هو صحيح.
info-older-sprouts-spread-town = هي في كل المدينة، فتبدو صحيحة
info-older-sprouts-spread-town-reason = مئة نسخة ما زالت صورة خيالية واحدة.

## Spot: a post that pushes. One line is true, to make the rest look true.
info-older-sprouts-push-question = هذا المنشور جاء مع الصورة. أيّ أجزائه تدفعنا، ولا تساعدنا أن نتأكّد؟
    .easy = أيّ أجزاء هذا المنشور تدفعنا؟
info-older-sprouts-push-who-name = من أرسله
info-older-sprouts-push-who = أخبار الغداء الحقيقية
info-older-sprouts-push-who-reason = اسم فيه «حقيقية» لا يثبت شيئًا. من هم؟
info-older-sprouts-push-time-name = السطر الأول
info-older-sprouts-push-time = الغداء يبدأ الساعة 12.
info-older-sprouts-push-time-reason = هذا صحيح. سطر صحيح واحد قد يجعل الباقي يبدو صحيحًا.
info-older-sprouts-push-nine-name = السطر الثاني
info-older-sprouts-push-nine = تسعة بيوت من عشرة غاضبة.
info-older-sprouts-push-nine-reason = من سألهم؟ الرقم يحتاج إلى من عدّ.
info-older-sprouts-push-spray-name = الإعلان
info-older-sprouts-push-spray = رشّاش ضدّ الكرنب، اليوم فقط
info-older-sprouts-push-spray-reason = يبيع علاجًا للخوف الذي صنعه. حيلة ذكية.
info-older-sprouts-push-button-name = الزرّ
info-older-sprouts-push-button = شاركه قبل أن يختفي
info-older-sprouts-push-button-reason = الساعة هنا لتستعجلنا. الشيء الصحيح ينتظر.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-sprouts-menu-question = ما الغداء حقًّا؟ ساعد رين أن تختار كلمات بحث جيّدة.
info-older-sprouts-menu-word-school = مدرسة تلّ البندق
info-older-sprouts-menu-word-school-reason = هذا يقول أيّ مدرسة تقصد.
info-older-sprouts-menu-word-lunch = غداء
info-older-sprouts-menu-word-lunch-reason = هذا ما تريد أن تعرف عنه.
info-older-sprouts-menu-word-horrible = كرنب فظيع
info-older-sprouts-menu-word-horrible-reason = ابحث عن صفحات غاضبة، تجد صفحات غاضبة.
info-older-sprouts-menu-word-menu = قائمة
info-older-sprouts-menu-word-menu-reason = في قائمة الطعام نجد الجواب.
info-older-sprouts-menu-word-true = هل هذا صحيح؟؟؟
info-older-sprouts-menu-word-true-reason = كلنا نريد أن نعرف! لكن البحث لا يحتاجها.
info-older-sprouts-menu-asked = أيّ صفحة أفضل لنتأكّد؟
info-older-sprouts-menu-boxes-title = علبة غداء تهزم كل كرنب
info-older-sprouts-menu-boxes-from = متجر العلبة
info-older-sprouts-menu-boxes = اطلب قبل الظهر.
info-older-sprouts-menu-boxes-reason = المتجر دفع ليكون الأول. يريد أن يبيع علبة.
info-older-sprouts-menu-shock-title = غداء الكرنب: يا للصدمة
info-older-sprouts-menu-shock-from = مدينة الثرثرة
info-older-sprouts-menu-shock = شوهدت 900 ألف مرة.
info-older-sprouts-menu-shock-reason = اللمسات الكثيرة رفعتها. اللمسات لا تجعلها صحيحة.
info-older-sprouts-menu-picks-title = غاضب من الغداء؟ لك المزيد
info-older-sprouts-menu-picks-from = صفحات مختارة لك
info-older-sprouts-menu-picks = أعجبتك صفحة مثل هذه.
info-older-sprouts-menu-picks-reason = البحث خمّن ممّا لمسته من قبل. التخمين ليس تأكّدًا.
    .easy = البحث خمّن. التخمين ليس تأكّدًا.
info-older-sprouts-menu-cook-title = قائمة هذا الفصل
info-older-sprouts-menu-cook-from = مطبخ مدرسة تلّ البندق
info-older-sprouts-menu-cook = الاثنين معكرونة. الثلاثاء كاري.
info-older-sprouts-menu-cook-reason = الطبّاخ يكتبها بنفسه. هي من المكان الذي نسأل عنه.

## Chat: a chatbot that sounds sure and then asks for private facts. The teacher has agreed to it.
info-older-sprouts-bot-question = السيد خُلد قال إن روبوت الدردشة هذا مناسب للصف. ماذا تقول له رين؟
    .easy = ماذا تقول رين لروبوت الدردشة؟
info-older-sprouts-bot-place = روبوت دردشة في المدرسة
info-older-sprouts-bot-wren = رين
info-older-sprouts-bot-bot = روبوت مساعد
info-older-sprouts-bot-ask-1 = هل سيطبخ طبّاخ مدرستنا الكرنب فقط؟
info-older-sprouts-bot-ask-2 = نعم. المدرسة أخبرت الجميع يوم الجمعة.
info-older-sprouts-bot-ask-letter = إذن اكتب لي رسالة غاضبة.
info-older-sprouts-bot-ask-letter-reason = سيكتب رسالة ممتازة. لكنها ستكون عن لا شيء.
info-older-sprouts-bot-ask-where = أين وجدت ذلك؟
info-older-sprouts-bot-ask-where-reason = جيّد. الآن عليه أن يُظهر من أين جاء بذلك.
info-older-sprouts-bot-ask-sure = تصدّقه، لأنه يبدو واثقًا جدًّا
info-older-sprouts-bot-ask-sure-reason = يبدو واثقًا حتى عندما يخطئ. لذلك نسأل من أين جاء.
info-older-sprouts-bot-where-1 = لا أجد صفحة. ربما اخترعت ذلك. أعطيني اسمك ومدرستك، لكي أساعد.
    .easy = ربما اخترعت ذلك. أعطيني اسمك ومدرستك.
info-older-sprouts-bot-where-name = أنا رين، من مدرسة تلّ البندق.
info-older-sprouts-bot-where-name-reason = لا يحتاج إلى ذلك ليساعد. ما نكتبه قد يُحفظ.
info-older-sprouts-bot-where-cook = تتوقّف، وتسأل الطبّاخ
info-older-sprouts-bot-where-cook-reason = الطبّاخ يعرف أكثر. واسمها ومدرستها يبقيان خاصّين أيضًا.
info-older-sprouts-bot-where-guess = خمّن أفضل ما عندك.
info-older-sprouts-bot-where-guess-reason = التخمين كان عندنا من قبل. والطبّاخ قريب في آخر الممرّ.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-sprouts-page-question = برام يبحث عن الكرنب. تمرّ صفحة من مرشّح المدرسة. هي قاسية، ويداه تبردان. ماذا يساعد أكثر؟
    .easy = صفحة قاسية مرّت من المرشّح. ماذا يمكن أن يفعل برام؟
info-older-sprouts-page-close = يغلقها ويحاول أن ينساها
info-older-sprouts-page-close-reason = هذا يوقفها الآن. لكنه وحده معها، وقد تظهر مرة أخرى.
    .easy = قد تظهر مرة أخرى. يمكن لشخص كبير أن يوقفها.
info-older-sprouts-page-warn = يُريها لأصدقائه ليحذّرهم
info-older-sprouts-page-warn-reason = من اللطف أن يريد تحذيرهم. لكن عندها رأوها هم أيضًا.
info-older-sprouts-page-tell = يغطّيها ويخبر السيد خُلد
info-older-sprouts-page-tell-reason = لن يقع في مشكلة لأنه أخبر. السيد خُلد يمكنه أن يعمل على إيقاف الصفحة للجميع.
    .easy = لن يقع في مشكلة لأنه أخبر. السيد خُلد يمكنه أن يساعد.

## Say: rehearsed aloud. Putting it right is what a good user does.
info-older-sprouts-words-prompt = أودي شارك صورة الكرنب. الآن يصحّح الأمر في المحادثة. قلها معه.
    .easy = أودي يصحّح الأمر في المحادثة. قلها معه.
info-older-sprouts-words-sentence = أنا أخطأت، وهذا هو الصحيح.

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-sprouts-goodbye-lists-question = فين وأودي يبحثان عن الكلمة نفسها. تظهر لهما قائمتان مختلفتان. كيف ذلك؟
    .easy = فين وأودي يبحثان عن كلمة واحدة. تظهر قائمتان. كيف؟
info-older-sprouts-goodbye-lists-guess = البحث يخمّن ممّا لمسه كل واحد من قبل
info-older-sprouts-goodbye-lists-guess-reason = نعم. لذلك تُظهر القائمة ما نحبّه، لا ما هو صحيح فقط.
info-older-sprouts-goodbye-lists-true = واحدة من القائمتين هي الصحيحة
info-older-sprouts-goodbye-lists-true-reason = القائمتان تخمين عمّا قد يحبّه كل واحد. ومع ذلك نتأكّد.
info-older-sprouts-goodbye-lists-broken = أحد الجهازين مكسور
info-older-sprouts-goodbye-lists-broken-reason = كلاهما يعمل جيدًا! البحث يخمّن لكل واحد منهما.
info-older-sprouts-goodbye-angry-question = فيديو يغضب فين كثيرًا. ما أول خطوة جيّدة؟
info-older-sprouts-goodbye-angry-comment = يكتب تعليقًا غاضبًا
info-older-sprouts-goodbye-angry-comment-reason = قد يريحه قليلًا. لكن كل تعليق يساعد الفيديو أن ينتشر.
info-older-sprouts-goodbye-angry-wait = ينتظر، ويبحث عمّن صنعه
info-older-sprouts-goodbye-angry-wait-reason = الشعور القوي علامة لنتوقّف. ثم يمكنه أن يتأكّد.
info-older-sprouts-goodbye-angry-share = يشاركه ليعرف الآخرون
info-older-sprouts-goodbye-angry-share-reason = إذا كان كاذبًا، فقد ساعده أن ينتشر. يمكنه أن يتأكّد أولًا.
info-older-sprouts-goodbye-bats-question = برام يستعمل روبوت الدردشة لمشروعه عن الخفافيش. متى يكون مساعدًا جيّدًا؟
    .easy = برام يستعمل روبوت الدردشة. متى يكون مساعدًا جيّدًا؟
info-older-sprouts-goodbye-bats-check = يتأكّد من معلوماته، ويقول إنه استعمله
info-older-sprouts-goodbye-bats-check-reason = هكذا نستعمله بذكاء وصدق.
info-older-sprouts-goodbye-bats-all = يكتب كل شيء، وبرام يسلّمه
info-older-sprouts-goodbye-bats-all-reason = عندها لا يتعلّم شيئًا جديدًا. ولن يلاحظ ما أخطأ فيه.
info-older-sprouts-goodbye-bats-home = يكتب له عنوانه، ليجد خفافيش قريبة
info-older-sprouts-goodbye-bats-home-reason = الخفافيش لن تمانع! لكن عنوانه خاص.

## Gran’s bounce socks. Second tale of “Who says so?”.
## Story: a clip that sells. It is funny, and nobody is silly for trusting it.
info-older-bounce-socks-socks-1 = مارلو وجدّته يشاهدان فيديو. نجمة تقفز فوق كوخ بجوارب النطّ.
    .easy = في فيديو، نجمة تقفز فوق كوخ بجوارب النطّ.
info-older-bounce-socks-socks-1-bubble = هوب! اقفز ضعف علوّك!
info-older-bounce-socks-socks-2 = الجدّة تشتري زوجًا أخضر لامعًا. تصعد على أول درجة. والقطة تختبئ.
    .easy = الجدّة تشتري زوجًا. تصعد على أول درجة.
info-older-bounce-socks-socks-3 = الجدّة تقفز. تعلو مثل كل مرة تمامًا. لكن قدميها دافئتان جدًّا.
    .easy = الجدّة تقفز. لا تعلو أكثر! لكن قدميها دافئتان.
info-older-bounce-socks-socks-3-bubble = ثلاثة، اثنان، واحد!

## Sort: what pushes us to buy, and what helps us check.
info-older-bounce-socks-proof-question = أيّها يدفعنا لنشتري؟ وأيّها يساعدنا أن نتأكّد؟
info-older-bounce-socks-proof-push = يدفعنا
info-older-bounce-socks-proof-check = يساعدنا أن نتأكّد
info-older-bounce-socks-proof-ten = بقيت عشرة أزواج فقط
info-older-bounce-socks-proof-ten-reason = يستعجلنا. لا نستطيع أن نرى هل هذا صحيح.
info-older-bounce-socks-proof-lab = خمسون قفزة، بالجوارب وبدونها
info-older-bounce-socks-proof-lab-reason = أحد قاس الحالتين. يمكننا أن ننظر إلى الأرقام.
info-older-bounce-socks-proof-star = نجمة دفعوا لها لتقول واو
info-older-bounce-socks-proof-star-reason = دفعوا لها، إذن هذا إعلان.
info-older-bounce-socks-proof-friends = كل أصدقائك عندهم مثلها
info-older-bounce-socks-proof-friends-reason = يجعلنا نخاف أن نبقى وحدنا. لا يقول هل تنفع.
info-older-bounce-socks-proof-tape = فيديو عشر قفزات بجانب شريط قياس
info-older-bounce-socks-proof-tape-reason = نرى كم تعلو كل قفزة. هذا يساعدنا أن نتأكّد.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-bounce-socks-test-question = هل تنفع جوارب النطّ؟ ساعد مارلو أن يختار كلمتي بحث.
info-older-bounce-socks-test-word-socks = جوارب النطّ
info-older-bounce-socks-test-word-socks-reason = هذا ما يريد أن يعرف عنه.
info-older-bounce-socks-test-word-best = الأفضل
info-older-bounce-socks-test-word-best-reason = ابحث عن المدح، تجد المدح.
info-older-bounce-socks-test-word-test = اختبار
info-older-bounce-socks-test-word-test-reason = الاختبار يُظهر هل تنفع.
info-older-bounce-socks-test-word-now = الآن فورًا
info-older-bounce-socks-test-word-now-reason = كلنا نريد أن نعرف! لكن البحث لا يحتاجها.
info-older-bounce-socks-test-asked = أيّ صفحة أفضل لنتأكّد؟
info-older-bounce-socks-test-shop-title = جوارب النطّ: زوجان بسعر واحد
info-older-bounce-socks-test-shop-from = متجر النطّ
info-older-bounce-socks-test-shop = اليوم فقط!
info-older-bounce-socks-test-shop-reason = المتجر دفع ليكون الأول. يريد أن يبيع.
info-older-bounce-socks-test-fans-title = لمست القمر بجواربي
info-older-bounce-socks-test-fans-from = محبّو النطّ
info-older-bounce-socks-test-fans = شوهدت ثلاثة ملايين مرة.
info-older-bounce-socks-test-fans-reason = اللمسات الكثيرة رفعتها. اللمسات لا تجعلها صحيحة.
info-older-bounce-socks-test-picks-title = لك جوارب أكثر
info-older-bounce-socks-test-picks-from = فيديوهات مختارة لك
info-older-bounce-socks-test-picks = شاهدت واحدًا حتى النهاية.
info-older-bounce-socks-test-picks-reason = التطبيق خمّن ممّا شاهده. ليس هنا لأنه صحيح.
    .easy = التطبيق خمّن. التخمين ليس تأكّدًا.
info-older-bounce-socks-test-lab-title = اختبرنا عشرة أزواج من الجوارب
info-older-bounce-socks-test-lab-from = مختبر الاختبار العادل
info-older-bounce-socks-test-lab = لا جورب جعل أيّ قفزة أعلى.
info-older-bounce-socks-test-lab-reason = اختبروا أنواعًا كثيرة ولا يبيعون شيئًا. ونرى كيف فعلوا ذلك.

## Spot: a chatbot’s answer. The teacher has opened it for the class.
info-older-bounce-socks-bot-question = صف مارلو يمكنه أن يسأل روبوت الدردشة هذا. أيّ السطور تحتاج إلى حذر؟
info-older-bounce-socks-bot-who-name = من أجاب
info-older-bounce-socks-bot-who = الروبوت المساعد، فتحه معلّمك
info-older-bounce-socks-bot-who-reason = هذا جيّد. المعلّم نظر إليه أولًا.
info-older-bounce-socks-bot-study-name = السطر الثاني
info-older-bounce-socks-bot-study = دراسة مشهورة تقول إن الجوارب تنفع.
info-older-bounce-socks-bot-study-reason = أيّ دراسة؟ لا يذكر اسمًا. الروبوت قد يخترعها.
info-older-bounce-socks-bot-school-name = السطر الثالث
info-older-bounce-socks-bot-school = أعطني اسمك الكامل ومدرستك.
info-older-bounce-socks-bot-school-reason = لا يحتاجهما ليساعد. ما نكتبه قد يُحفظ.
info-older-bounce-socks-bot-friend-name = السطر الأخير
info-older-bounce-socks-bot-friend = أنا أعزّ أصدقائك. قل لي كل ما يقلقك.
info-older-bounce-socks-bot-friend-reason = هو برنامج، ولا يشعر بك. لما يقلقنا عندنا ناس.
info-older-bounce-socks-bot-source-name = الزرّ
info-older-bounce-socks-bot-source = أظهر من أين جاء هذا
info-older-bounce-socks-bot-source-reason = هذا جيّد. يساعدنا أن نتأكّد.

## Chat: a made-up clip with the head’s own voice. A friend has already sent it on.
info-older-bounce-socks-shut-question = مارلو في البيت. هذا يظهر في محادثة الصف. ماذا يفعل؟
    .easy = هذا يظهر في المحادثة. ماذا يفعل مارلو؟
info-older-bounce-socks-shut-place = محادثة الصف
info-older-bounce-socks-shut-marlo = مارلو
info-older-bounce-socks-shut-biscuit = بيبل
info-older-bounce-socks-shut-lands-1 = انظروا! المدير يقول إن المدرسة أُغلقت إلى الأبد!
info-older-bounce-socks-shut-lands-2 = أرسلوه لعشرة، وإلا لا يُحسب.
info-older-bounce-socks-shut-lands-ten = هاها! سأرسله لعشرة.
info-older-bounce-socks-shut-lands-ten-reason = عشرة يرسلونه لعشرة آخرين. قريبًا تعرفه المدينة كلها، صحيحًا أو لا.
    .easy = عشرة يرسلونه لعشرة آخرين، صحيحًا أو لا.
info-older-bounce-socks-shut-lands-who = من صنع هذا الفيديو؟
info-older-bounce-socks-shut-lands-who-reason = سؤال جيّد. الآن كلاهما يتوقّف ويفكّر.
info-older-bounce-socks-shut-lands-still = لا يقول شيئًا أبدًا
info-older-bounce-socks-shut-lands-still-reason = يتوقّف الفيديو عنده، وهذا جيّد. يمكنه أن يساعد بيبل أيضًا.
info-older-bounce-socks-shut-voice-1 = لا أعرف. لكنه وجهه وصوته!
info-older-bounce-socks-shut-voice-true = إذن هذا صحيح.
info-older-bounce-socks-shut-voice-true-reason = الكمبيوتر يقلّد الوجه والصوت. نحتاج مكانًا لنتأكّد.
info-older-bounce-socks-shut-voice-page = سأنظر في صفحة المدرسة.
info-older-bounce-socks-shut-voice-page-reason = صفحة المدرسة من المدرسة. هناك نتأكّد.
info-older-bounce-socks-shut-page-1 = تقول إننا نفتح. الفيديو من الخيال.
info-older-bounce-socks-shut-page-2 = أوه لا. أرسلته لأربعين. أشعر بضيق.
info-older-bounce-socks-shut-page-leave = سيعرفون يوم الاثنين.
info-older-bounce-socks-shut-page-leave-reason = قد ينتشر أكثر حتى ذلك الوقت. وبيبل ما زالت حزينة.
info-older-bounce-socks-shut-page-tell = لنخبر معلّمنا معًا.
info-older-bounce-socks-shut-page-tell-reason = يمكن للمعلّم أن يساعد على التصحيح. من الجيّد ألّا نكون وحدنا.
info-older-bounce-socks-shut-page-right = لنكتب لهم كلهم إنه من الخيال.
info-older-bounce-socks-shut-page-right-reason = الآن الأربعون كلهم يعرفون. التصحيح شجاعة.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-bounce-socks-page-question = ناتمغ تبحث عن القفز العالي. تمرّ صفحة من مرشّح المدرسة. فيها عنف، وهي ترتجف. ماذا يساعد أكثر؟
    .easy = صفحة عنيفة مرّت من المرشّح. ماذا يمكن أن تفعل ناتمغ؟
info-older-bounce-socks-page-tell = تغطّيها وتخبر معلّمها
info-older-bounce-socks-page-tell-reason = لن تقع في مشكلة لأنها أخبرت. يمكن للمعلّم أن يعمل على إيقاف الصفحة للجميع.
    .easy = لن تقع في مشكلة لأنها أخبرت. يمكن للمعلّم أن يساعد.
info-older-bounce-socks-page-forget = تقول لنفسها إنه لا شيء
info-older-bounce-socks-page-forget-reason = من الصعب أن ننسى وحدنا. إخبار شخص كبير يساعد.
info-older-bounce-socks-page-again = تنظر مرة أخرى لتتأكّد
info-older-bounce-socks-page-again-reason = نظرة واحدة تكفي لنعرف أنها غير مناسبة. يمكنها أن تخبر الآن.

## Say: rehearsed aloud. A question that works on a star, a friend and a chatbot.
info-older-bounce-socks-words-prompt = شخص يقول: «إنها تنفع، صدّقني!» اسأله مع مارلو، بابتسامة.
    .easy = اسأله مع مارلو، بابتسامة.
info-older-bounce-socks-words-sentence = من قال ذلك، وكيف عرف؟

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-bounce-socks-goodbye-lists-question = مارلو شاهد فيديو جوارب واحدًا. طول الأسبوع، صفحته مليئة بالجوارب. كيف ذلك؟
    .easy = مارلو شاهد فيديو جوارب واحدًا. الآن يرى كثيرًا منها. كيف؟
info-older-bounce-socks-goodbye-lists-guess = التطبيق يخمّن ما قد يشاهده بعدها
info-older-bounce-socks-goodbye-lists-guess-reason = نعم. لذلك يُظهر ما قد يحبّه، لا ما هو صحيح فقط.
info-older-bounce-socks-goodbye-lists-world = العالم كله يتحدّث عن الجوارب
info-older-bounce-socks-goodbye-lists-world-reason = قد نشعر بذلك! لكن غيره يرى فيديوهات أخرى.
info-older-bounce-socks-goodbye-lists-best = الجوارب أفضل خبر هذا الأسبوع
info-older-bounce-socks-goodbye-lists-best-reason = التطبيق نظر إلى ما شاهده. لم يبحث عن الأفضل.
info-older-bounce-socks-goodbye-sad-question = منشور يُحزن بيبل ويخيفها. يطلب منها أن تشاركه. ما أول خطوة جيّدة؟
    .easy = منشور يخيف بيبل. ما أول خطوة جيّدة؟
info-older-bounce-socks-goodbye-sad-share = تشاركه ليساعد الآخرون
info-older-bounce-socks-goodbye-sad-share-reason = من اللطف أن نريد المساعدة. لكن إذا كان كاذبًا خاف غيرها أيضًا.
info-older-bounce-socks-goodbye-sad-stop = تتوقّف، وتتأكّد مع شخص كبير
info-older-bounce-socks-goodbye-sad-stop-reason = الشعور القوي علامة لنتوقّف. يمكن لشخص كبير أن يساعدها لتتأكّد.
info-older-bounce-socks-goodbye-sad-cover = تقرؤه مرة أخرى تحت الغطاء
info-older-bounce-socks-goodbye-sad-cover-reason = قد يصير الشعور أسوأ. يمكنها أن تتأكّد مع شخص كبير.
info-older-bounce-socks-goodbye-moon-question = ناتمغ تستعمل روبوت الدردشة لمشروعها عن القمر. متى يكون مساعدًا جيّدًا؟
    .easy = ناتمغ تستعمل روبوت الدردشة. متى يكون مساعدًا جيّدًا؟
info-older-bounce-socks-goodbye-moon-all = يكتب كل شيء، وهي تسلّمه
info-older-bounce-socks-goodbye-moon-all-reason = عندها لا تتعلّم شيئًا جديدًا. ولن تلاحظ ما أخطأ فيه.
info-older-bounce-socks-goodbye-moon-check = تتأكّد من معلوماته، وتقول إنها استعملته
info-older-bounce-socks-goodbye-moon-check-reason = هكذا نستعمله بذكاء وصدق.
info-older-bounce-socks-goodbye-moon-cheese = يقول إن القمر جبن، فتأكل قطعة
info-older-bounce-socks-goodbye-moon-cheese-reason = قرمش! القمر صخر. روبوت الدردشة قد يخطئ.

## The grown-ups a child may name. Never assume a mum or a dad.
info-older-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
info-older-helpers-teacher = معلّمي
info-older-helpers-class = شخص كبير يساعد في الصف
info-older-helpers-lunch = من يساعد وقت الغداء
info-older-helpers-office = مكتب المدرسة
info-older-helpers-home = شخص كبير في البيت
info-older-helpers-family = شخص كبير من عائلتي
