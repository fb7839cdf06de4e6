# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-older.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-older-title = وُجد، ونُسخ، واختُرع
repu-older-outcome-find = أعرف ما يمكن لغيري أن يجده ويراه عني.
repu-older-outcome-made = أعرف أن فيديو لشخص قد يكون مصنوعًا. أتأكّد، وأخبر.
repu-older-outcome-ask = أستأذن قبل أن أشارك أو أصنع شيئًا عن أحد.
repu-older-outcome-settings = يمكنني أن أختار من يرى أشيائي ويحفظها.

### Gary the beetle. First tale of “Found, copied, made up”.

## Story: Nutmeg finds a blog (pages she wrote for all to read) that she made at six. Nutmeg is a girl, Rocket a boy.
repu-older-beetle-blog-1 = ناتمغ عندها هاتف لمدرستها الجديدة. أولًا، تبحث هي وجدّتها عمّا يجده غيرها.
    .easy = ناتمغ وجدّتها تبحثان عمّا يجده غيرها عنها.
repu-older-beetle-blog-1-bubble = لنبحث عن ناتمغ القديمة!
repu-older-beetle-blog-2 = تظهر مدوّنة. كانت قد نسيتها تمامًا. اسمها «أقبّل الخنافس».
repu-older-beetle-blog-2-bubble = أوه لا، كان عمري 6!
repu-older-beetle-blog-3 = تُظهر شارعها وكنزة مدرستها. وتُظهر خنفساء بتاج صغير جدًّا. أيّ أحد يمكنه أن يقرأها.
    .easy = تُظهر شارعها وكنزة مدرستها. أيّ أحد يمكنه أن يقرأها.
repu-older-beetle-blog-3-bubble = وها هو غاري!

## Search: looking oneself up with an adult
repu-older-beetle-look-question = تريدان أن تريا كل صفحات المدوّنة. عن أيّ كلمات تبحثان؟
repu-older-beetle-look-kiss = أقبّل الخنافس
repu-older-beetle-look-kiss-reason = هذا هو الاسم الذي أعطته للمدوّنة.
repu-older-beetle-look-gary = الخنفساء غاري
repu-older-beetle-look-gary-reason = لا توجد خنافس كثيرة اسمها غاري.
repu-older-beetle-look-road = اسم شارعها
repu-older-beetle-look-road-reason = شارعها خاص. البحث لا يحتاج إليه.
repu-older-beetle-look-nice = مدوّنة جميلة من فضلك
repu-older-beetle-look-nice-reason = ما أجمل أدبك! لكنها تناسب صفحات كثيرة جدًّا.
repu-older-beetle-look-asked = أيّ نتيجة عن ناتمغ؟
repu-older-beetle-look-mugs-title = أكواب خنافس بنصف السعر
repu-older-beetle-look-mugs-from = إعلان، كوخ الأكواب
repu-older-beetle-look-mugs = اشترِ كوبًا لكل رِجل!
repu-older-beetle-look-mugs-reason = يريد أن يبيع أكوابًا. ستّة أكواب.
repu-older-beetle-look-zoo-title = كيف تعيش الخنافس
repu-older-beetle-look-zoo-from = حديقة الحيوان
repu-older-beetle-look-zoo = الخنافس أنواع كثيرة.
repu-older-beetle-look-zoo-reason = معلومات جيّدة! لكنها لا تقول شيئًا عن ناتمغ.
repu-older-beetle-look-blog-title = أقبّل الخنافس
repu-older-beetle-look-blog-from = صفحات الغصن، موقع مدوّنات
repu-older-beetle-look-blog = اليوم غاري له تاج جديد.
repu-older-beetle-look-blog-reason = ها هي. الآن تعرف جدّتها من أيّ موقع تطلب.

## Spot: the old page. The clues are the parts that tell too much, about her or about a friend.
repu-older-beetle-page-question = انظر مع ناتمغ إلى الصفحة القديمة. أيّ الأجزاء تقول أكثر من اللازم، عنها أو عن صديق؟
    .easy = أيّ الأجزاء تقول أكثر من اللازم؟
repu-older-beetle-page-top-name = الصورة
repu-older-beetle-page-top = أنا عند الباب بكنزة مدرستي
repu-older-beetle-page-top-reason = تُظهر وجهها ومدرستها. الصورة قد تُنسخ وتبقى.
repu-older-beetle-page-gary-name = السطر الأول
repu-older-beetle-page-gary = هذا غاري. عنده تاج.
repu-older-beetle-page-gary-reason = لا أحد فيه غير غاري، وهو فخور.
repu-older-beetle-page-road-name = السطر الثاني
repu-older-beetle-page-road = نسكن عند الباب الأزرق في شارع الطاحونة.
repu-older-beetle-page-road-reason = هذا يقول أين تسكن.
repu-older-beetle-page-rocket-name = السطر الثالث
repu-older-beetle-page-rocket = روكيت بكى اليوم في الحساب.
repu-older-beetle-page-rocket-reason = هذا خبر روكيت هو. كان عمرها 6، ويمكنها أن تصلحه الآن.

## Choice: mending what was said about a friend
repu-older-beetle-rocket-question = ذلك السطر عن روكيت هناك من سنوات. ماذا يمكن أن تفعل ناتمغ؟
    .easy = ماذا يمكن أن تفعل ناتمغ بسطر روكيت؟
repu-older-beetle-rocket-old = تتركه، لأنه قديم جدًّا
repu-older-beetle-rocket-old-reason = السطور القديمة قد تُوجد. وقد لا يعجب ذلك روكيت.
repu-older-beetle-rocket-tell = تحذفه، وتخبر روكيت
repu-older-beetle-rocket-tell-reason = يضحك ويشكرها. كان هذا خبره هو.
repu-older-beetle-rocket-joke = تضيف إليه وجهًا ضاحكًا
repu-older-beetle-rocket-joke-reason = هذا يجعله أسوأ عليه. يمكنها أن تحذفه.

## Order: getting a page taken down, with help
repu-older-beetle-down-question = كيف يمكن لناتمغ أن تعمل على حذف باقي الصفحة؟
repu-older-beetle-down-show = تُريها لشخص كبير
repu-older-beetle-down-show-reason = جدّتها معها من البداية. لا ذنب لها.
repu-older-beetle-down-where = تكتب على أيّ موقع هي
repu-older-beetle-down-where-reason = الموقع يحتاج أن يعرف أيّ صفحة يقصدون.
repu-older-beetle-down-ask = تطلب من الموقع حذفها
repu-older-beetle-down-ask-reason = يمكن لشخص كبير أن يطلب عن طفل، وأكثر المواقع تستجيب.
repu-older-beetle-down-again = تنظر مرة أخرى بعد أسبوع
repu-older-beetle-down-again-reason = ربما حُذفت عندها. إذا ظهرت نسخة، يطلبون مرة أخرى.

## Build: a new page, without private facts
repu-older-beetle-profile-question = يُسمح لناتمغ بصفحة لنادي الحشرات. ساعدها أن تملأها.
repu-older-beetle-profile-name = اسمي هنا
repu-older-beetle-profile-name-real = اسمها الأول واسم عائلتها
repu-older-beetle-profile-name-real-reason = عندها من السهل أن يجدوها. اسم من الخيال يُبقي ذلك خاصًّا.
repu-older-beetle-profile-name-queen = ملكة الحشرات
repu-older-beetle-profile-name-queen-reason = اسم ممتع، ولا يقول لأحد من هي.
repu-older-beetle-profile-picture = صورتي
repu-older-beetle-profile-picture-top = أنا بكنزة مدرستي الجديدة
repu-older-beetle-profile-picture-top-reason = تُظهر وجهها ومدرستها الجديدة. يمكن لغيرها أن ينسخها.
repu-older-beetle-profile-picture-gary = غاري بتاجه
repu-older-beetle-profile-picture-gary-reason = يبدو مثل ملك. ولا يكشف شيئًا.
repu-older-beetle-profile-about = عني
repu-older-beetle-profile-about-bus = أركب حافلة الساعة 8 إلى مدرسة التلّ
repu-older-beetle-profile-about-bus-reason = هذا يقول أين هي كل صباح. يمكنها أن تحذفه.
repu-older-beetle-profile-about-like = أحبّ الحشرات والطبول والمربّى
repu-older-beetle-profile-about-like-reason = كثيرون يحبّونها. يمكن قول هذا.
repu-older-beetle-profile-see = من يراها
repu-older-beetle-profile-see-all = أيّ أحد
repu-older-beetle-profile-see-all-reason = عندها يجدها وينسخها من لا تعرفهم.
repu-older-beetle-profile-see-list = من في قائمتي
repu-older-beetle-profile-see-list-reason = هي تعرف كل اسم فيها.
repu-older-beetle-profile-done = ستبقى هذه الصفحة جيّدة حتى عندما تصير في 16. وغاري يظنّ ذلك أيضًا.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-older-beetle-words-prompt = في أول يوم، فتاة جديدة تهمس: «أنا أيضًا أقبّل الخنافس!» قل ما تقوله ناتمغ لأصدقائها الجدد.
repu-older-beetle-words-sentence = اسألني قبل أن تنشر شيئًا عني من فضلك.

## Exit, three questions: who may see, a made-up clip, asking first
repu-older-beetle-goodbye-laptop-question = ناتمغ عندها حاسوب المدرسة في البيت. من قد يرى ما تفعله عليه؟
repu-older-beetle-goodbye-laptop-none = لا أحد، وهي في البيت
repu-older-beetle-goodbye-laptop-none-reason = المدرسة تعتني بحاسوبها في البيت أيضًا. هذا يساعد على سلامتها.
repu-older-beetle-goodbye-laptop-school = مدرستها، لتساعد على سلامتها
repu-older-beetle-goodbye-laptop-school-reason = المدرسة تنتبه لما تعيره. من الجيّد أن نعرف.
repu-older-beetle-goodbye-laptop-gary = غاري فقط
repu-older-beetle-goodbye-laptop-gary-reason = غاري يحبّ المربّى أكثر. مدرستها قد تراه أيضًا.
repu-older-beetle-goodbye-clip-question = فيديو فيه وجه روكيت. هو لم يقل ذلك الكلام أبدًا. ماذا يمكنه أن يفعل؟
repu-older-beetle-goodbye-clip-back = يصنع فيديو لهم
repu-older-beetle-goodbye-clip-back-reason = عندها صار هناك اثنان مزيّفان. يمكنه أن يجد المساعدة.
repu-older-beetle-goodbye-clip-share = يشاركه ليقول إنه مزيّف
repu-older-beetle-goodbye-clip-share-reason = كل مشاركة تصنع نسخًا أكثر. يمكنه أن يُريه لشخص كبير.
repu-older-beetle-goodbye-clip-tell = يُريه لشخص كبير، ولا يشاركه
repu-older-beetle-goodbye-clip-tell-reason = يمكن لشخص كبير أن يساعد على حذفه. لا ذنب له.
repu-older-beetle-goodbye-camp-question = روكيت عنده صورة من المخيّم فيها ستّة أصدقاء. ما الأول؟
repu-older-beetle-goodbye-camp-ask = يسأل الستّة
repu-older-beetle-goodbye-camp-ask-reason = كل واحد منهم يقول نعم أو لا.
repu-older-beetle-goodbye-camp-best = يسأل أعزّ أصدقائه
repu-older-beetle-goodbye-camp-best-reason = «نعم» واحدة ليست ستًّا. يمكنه أن يسأل الباقين أيضًا.
repu-older-beetle-goodbye-camp-blur = يختار صورة شكلهم فيها جميل
repu-older-beetle-goodbye-camp-blur-reason = هم من يختار، سواء كان شعرهم مرتّبًا أو لا. يسأل أولًا.

### Free chips for life. Second tale of “Found, copied, made up”.

## Story: a tool copies Fenn’s voice, and the made-up news brings fifty children to the kitchen. Bear is the cook.
repu-older-free-chips-news-1 = فين يقرأ الأخبار لصفحة المدرسة. صوته مهيب جدًّا.
repu-older-free-chips-news-1-bubble = نهاركم سعيد. أنا فين.
repu-older-free-chips-news-2 = يوم الاثنين، ينتشر فيديو جديد. فيه وجهه وصوته. لكنه لم يقل ذلك أبدًا.
    .easy = فيديو جديد فيه وجهه وصوته. لكنه لم يقل ذلك أبدًا.
repu-older-free-chips-news-2-bubble = بطاطا مقلية مجانًا مدى الحياة!
repu-older-free-chips-news-3 = خمسون طفلًا يقفون من أجل البطاطا. كلهم ينظرون إلى فين.
repu-older-free-chips-news-3-bubble = من قال بطاطا؟ أنا طبخت حساء!

## Spot: a made-up clip. The clues tell that it is made up.
repu-older-free-chips-clues-question = قد تقلّد أداة وجهًا وصوتًا. أيّ الأجزاء تقول إن هذا الفيديو مصنوع؟
    .easy = أيّ الأجزاء تقول إن الفيديو مصنوع؟
repu-older-free-chips-clues-from-name = من نشره
repu-older-free-chips-clues-from = أخبار فين الحقيقية جدًّا جدًّا، جديدة اليوم
repu-older-free-chips-clues-from-reason = ليست صفحة المدرسة، وهي جديدة تمامًا.
repu-older-free-chips-clues-chips-name = ماذا يقول
repu-older-free-chips-clues-chips = بطاطا مجانًا مدى الحياة، ولا حساب حتى الصيف!
repu-older-free-chips-clues-chips-reason = أحلى من أن يكون صحيحًا. يمكنهم أن يسألوا الدبّ الطبّاخ.
repu-older-free-chips-clues-mouth-name = الصورة
repu-older-free-chips-clues-mouth = فمه لا يناسب الكلام.
repu-older-free-chips-clues-mouth-reason = بعض الأدوات تخطئ في الفم. والجيّدة قد لا تخطئ، لذلك نسأل.
repu-older-free-chips-clues-play-name = الزرّ
repu-older-free-chips-clues-play = شغّل
repu-older-free-chips-clues-play-reason = كل فيديو فيه هذا الزرّ.

## Chat: keep it, tell, then one calm true line together with an adult.
repu-older-free-chips-pings-question = في البيت، جهاز فين يرنّ ويرنّ. ماذا يمكنه أن يفعل؟
repu-older-free-chips-pings-place = محادثة الصف
repu-older-free-chips-pings-fenn = فين
repu-older-free-chips-pings-class = أهل البطاطا
repu-older-free-chips-pings-wren = رين
repu-older-free-chips-pings-lands-1 = أين البطاطا يا كاذب؟
repu-older-free-chips-pings-lands-2 = انظر، كل شيء في الفيديو!
repu-older-free-chips-pings-rude = يقول إنهم هم الكاذبون
repu-older-free-chips-pings-rude-reason = هذا الكلام يؤلم. لكن الردّ الجارح يجعله يستمرّ.
repu-older-free-chips-pings-pass = يمرّر الفيديو ليُري أنه مزيّف
repu-older-free-chips-pings-pass-reason = كل نسخة قد تنتشر. ولن يرى الجميع أنه مزيّف.
repu-older-free-chips-pings-keep = يحتفظ بالكلام وبصفحة الفيديو ليُريهما
repu-older-free-chips-pings-keep-reason = الآن يمكنه أن يُري الاثنين، حتى لو اختفيا.
repu-older-free-chips-pings-kept-1 = اعتذر عن البطاطا!
repu-older-free-chips-pings-tell = يُري شخصًا كبيرًا في البيت
repu-older-free-chips-pings-tell-reason = هي تصدّقه. لا ذنب له، وهي تتّصل بالسيد خُلد.
repu-older-free-chips-pings-off = يطفئه ويأمل خيرًا
repu-older-free-chips-pings-off-reason = الاستراحة جيّدة. لكن الفيديو يستمرّ من دونه، ويمكنه أن يجد المساعدة.
repu-older-free-chips-pings-told-1 = عرفت أنه ليس أنت. أنت تقول «بطاطا» بصوت أعلى بكثير.
repu-older-free-chips-pings-fake = يصنع فيديو مزيّفًا لواحد منهم
repu-older-free-chips-pings-fake-reason = عندها صار هناك اثنان مزيّفان. والسيد خُلد يهتمّ بالأمر.
repu-older-free-chips-pings-true = شكرًا يا رين! السيد خُلد يهتمّ بالأمر.
repu-older-free-chips-pings-true-reason = كلمة لطيفة، وتكفي. السيد خُلد يطلب من الصفحة حذف الفيديو.

## Match: who may still see what. School checks in order to keep children safe.
repu-older-free-chips-sees-question = من قد يراه مع ذلك؟
repu-older-free-chips-sees-chat = منشور في محادثة مغلقة
repu-older-free-chips-sees-chat-partner = كل من فيها، ومن يرسلونه إليهم
repu-older-free-chips-sees-chat-reason = المحادثة لها باب. لكن كل من فيها قد يُخرج أشياء.
repu-older-free-chips-sees-old = فيديو حُذف
repu-older-free-chips-sees-old-partner = من احتفظوا بنسخة
repu-older-free-chips-sees-old-reason = عدد أقلّ بكثير يجده. وقد تبقى نسخة.
repu-older-free-chips-sees-laptop = بحث على حاسوب المدرسة
repu-older-free-chips-sees-laptop-partner = مدرستي
repu-older-free-chips-sees-laptop-reason = المدرسة تراقب، في البيت أيضًا، لتساعد على سلامتنا.
repu-older-free-chips-sees-diary = صفحة في دفتر يوميات
repu-older-free-chips-sees-diary-partner = أنا فقط
repu-older-free-chips-sees-diary-reason = لا أحد يشارك ما لم يوضع على الإنترنت أبدًا.

## Sort: what Fenn may post himself, and what he asks about first. A voice belongs to a person as a face does.
repu-older-free-chips-ask-question = فين يخطّط لأخبار أخرى. أيّ الأجزاء يمكن نشرها، ومتى يتوقّف ويسأل؟
    .easy = هل يمكن نشره، أم يسأل أولًا؟
repu-older-free-chips-ask-go = يمكن نشره
repu-older-free-chips-ask-stop = يتوقّف ويسأل
repu-older-free-chips-ask-pie = رسمة فطيرة طائرة
repu-older-free-chips-ask-pie-reason = هو رسمها، ولا أحد فيها. طيري يا فطيرة!
repu-older-free-chips-ask-voice = تقليد لصوت السيد خُلد
repu-older-free-chips-ask-voice-reason = الصوت جزء من الشخص، مثل الوجه. يمكنه أن يسأل أولًا.
repu-older-free-chips-ask-baby = خبر أخ رضيع لرين
repu-older-free-chips-ask-baby-reason = هذا خبرها. هي تختار متى تقوله.
repu-older-free-chips-ask-soup = ما هو حساء اليوم
repu-older-free-chips-ask-soup-reason = هذا صحيح، وهو سأل الدبّ. خبر جيّد.
repu-older-free-chips-ask-me = صورة له مع اسمه
repu-older-free-chips-ask-me-reason = صوره خاصة به. يسأل شخصًا كبيرًا.

## Build: switches of the school’s news page
repu-older-free-chips-switches-question = فين والسيد خُلد يضبطان صفحة الأخبار من جديد. ساعدهما في كل اختيار.
repu-older-free-chips-switches-see = من يشاهد
repu-older-free-chips-switches-see-all = أيّ أحد
repu-older-free-chips-switches-see-all-reason = عندها يستطيع أيّ أحد أن يقلّد وجه فين وصوته.
repu-older-free-chips-switches-see-school = مدرستنا وعائلاتها
repu-older-free-chips-switches-see-school-reason = هم يعرفون فين، وهو يعرفهم.
repu-older-free-chips-switches-save = حفظ فيديوهاتنا
repu-older-free-chips-switches-save-on = نعم
repu-older-free-chips-switches-save-on-reason = عندها تكفي لمسة لنسخها وتغييرها.
repu-older-free-chips-switches-save-off = لا
repu-older-free-chips-switches-save-off-reason = هذا سياج، وليس جدارًا. لكنه يساعد كثيرًا.
repu-older-free-chips-switches-talk = التعليقات
repu-older-free-chips-switches-talk-now = تظهر فورًا
repu-older-free-chips-switches-talk-now-reason = عندها تظهر الجارحة قبل أن يراها شخص كبير.
repu-older-free-chips-switches-talk-wait = تنتظر معلّمًا
repu-older-free-chips-switches-talk-wait-reason = الآن ينظر معلّم أولًا.
repu-older-free-chips-switches-done = وإليكم الأخبار: حساء مجانًا مدى الحياة. هذه المرة صحيح!

## Say: the sentence that is rehearsed aloud
repu-older-free-chips-words-prompt = الدبّ فخور جدًّا بخبر الحساء، حتى إنه يغنّيه. قل الكلمات التي ساعدت فين.
repu-older-free-chips-words-sentence = هذا ليس أنا، لذلك سأخبر.

## Exit, three questions: a made-up picture, asking first, settings
repu-older-free-chips-goodbye-made-question = أودي يرى فيديو لرين وهي تقول كلامًا جارحًا. يبدو غريبًا. ماذا يمكنه أن يفعل؟
repu-older-free-chips-goodbye-made-pass = يمرّره ويسأل: هل هو حقيقي؟
repu-older-free-chips-goodbye-made-pass-reason = عندها يراه ناس أكثر، حقيقيًّا أو لا. يمكنه أن يسأل رين.
repu-older-free-chips-goodbye-made-ask = لا يشاركه، ويسأل رين أو شخصًا كبيرًا
repu-older-free-chips-goodbye-made-ask-reason = يتأكّد أولًا. رين مسرورة، ويمكن لشخص كبير أن يساعد.
repu-older-free-chips-goodbye-made-laugh = ينشر وجهًا ضاحكًا
repu-older-free-chips-goodbye-made-laugh-reason = يبدو كأنه موافق. يمكنه أن يتأكّد ويخبر.
repu-older-free-chips-goodbye-ask-question = برام يصنع أغنية بصوت أودي. إنها رائعة! ما الأول؟
repu-older-free-chips-goodbye-ask-share = يشاركها، لأنها رائعة
repu-older-free-chips-goodbye-ask-share-reason = ربما هي رائعة. لكنه صوت أودي، فهو يختار.
repu-older-free-chips-goodbye-ask-name = يشاركها وعليها اسم أودي
repu-older-free-chips-goodbye-ask-name-reason = ذكر صاحب الصوت ليس سؤالًا. يمكن لبرام أن يسأل.
repu-older-free-chips-goodbye-ask-ask = يُسمعها لأودي ويسأل
repu-older-free-chips-goodbye-ask-ask-reason = أودي يقول نعم، أو لا، أو «مع بوق آخر».
repu-older-free-chips-goodbye-set-question = رين تريد أن ينسخ فيديوهاتها عدد أقلّ. أيّ إعداد يساعد أكثر؟
repu-older-free-chips-goodbye-set-list = من في قائمتي فقط يشاهدون
repu-older-free-chips-goodbye-set-list-reason = هي تعرف كل واحد منهم. عيون أقلّ، نسخ أقلّ.
repu-older-free-chips-goodbye-set-loud = صوت أعلى
repu-older-free-chips-goodbye-set-loud-reason = يوقظ القطة. لكنه لا يمنع نسخة.
repu-older-free-chips-goodbye-set-all = أيّ أحد يشاهد ويحفظ
repu-older-free-chips-goodbye-set-all-reason = عندها تكفي لمسة واحدة لنسخه.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-older-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
repu-older-helpers-teacher = معلّمي
repu-older-helpers-class = شخص كبير يساعد في الصف
repu-older-helpers-lunch = من يساعد وقت الغداء
repu-older-helpers-office = مكتب المدرسة
repu-older-helpers-home = شخص كبير في البيت
repu-older-helpers-family = شخص كبير من عائلتي
