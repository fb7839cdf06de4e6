# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-older.ftl and ../README.md.

## The card, and what a child can do afterwards
self-older-title = أسنان مثالية وستّ أصابع
self-older-outcome-edit = أعرف كيف تغيّرت صورة، ولأيّ غرض.
self-older-outcome-identity = أختار كيف أُظهر نفسي، وغيري يختار أيضًا.
self-older-outcome-photo = أُبقي صوري خاصة، حتى عندما يضغط عليّ أحد.
self-older-outcome-tell = أخبر شخصًا كبيرًا إذا أزعجتني صورة أو محادثة.

### First tale: Waffle’s teeth

## Story: a filter finds the wrong face. The bubble is the phone’s.
self-older-dog-teeth-glow-1 = كويل عمرها 11، وعندها هاتف جديد. فيه فلتر اسمه «توهّج». ينعّم البشرة، ويوسّع العيون، ويبيّض الأسنان.
    .easy = كويل عندها هاتف جديد. فيه فلتر اسمه «توهّج». ينعّم البشرة ويبيّض الأسنان.
self-older-dog-teeth-glow-2 = في البيت، كويل ترفع الهاتف. «توهّج» لا يجد وجهها. فيجد وجه الكلب.
self-older-dog-teeth-glow-2-bubble = وجدت الوجه!
self-older-dog-teeth-glow-3 = الآن وافل له رموش طويلة وصفّ أسنان بشرية لامعة. يبدو مثل ضيف غنيّ في عرس.
    .easy = الآن وافل له صفّ أسنان بشرية لامعة!

## Match: how a picture was changed, and what for
self-older-dog-teeth-reasons-question = الصور تتغيّر لأسباب كثيرة. جد كل اثنين معًا.
self-older-dog-teeth-reasons-dog = أسنان بشرية لكلب
self-older-dog-teeth-reasons-dog-partner = للضحك
self-older-dog-teeth-reasons-dog-reason = لا أحد يصدّقها، ووافل لا يمانع.
self-older-dog-teeth-reasons-cream = بشرة مثل الزجاج في إعلان
self-older-dog-teeth-reasons-cream-partner = لبيع كريم
self-older-dog-teeth-reasons-cream-reason = إذا ظننّا أن بشرتنا خطأ، فقد نشتري الكريم.
self-older-dog-teeth-reasons-singer = الأفضل من ستّين محاولة
self-older-dog-teeth-reasons-singer-partner = لتبدو سهلة
self-older-dog-teeth-reasons-singer-reason = لا نرى التسع والخمسين الأخرى.
self-older-dog-teeth-reasons-mask = وجه مستعار في ملف جديد
self-older-dog-teeth-reasons-mask-partner = لإخفاء من هو
self-older-dog-teeth-reasons-mask-reason = الوجه في ملف قد يكون لشخص آخر.

## Spot: an advert with changed pictures
self-older-dog-teeth-advert-question = هذا الإعلان يريد أن تشعر كويل بشيء. جد ما يخدع العين.
self-older-dog-teeth-advert-label-name = الكلمة فوقه
self-older-dog-teeth-advert-label = إعلان
self-older-dog-teeth-advert-label-reason = تقول إنه إعلان. هذا صدق.
self-older-dog-teeth-advert-after-name = الصورتان
self-older-dog-teeth-advert-after = قبل: رمادي. بعد: شمس وابتسامة.
self-older-dog-teeth-advert-after-reason = غيّروا الضوء والابتسامة. الكريم لم يفعل ذلك.
self-older-dog-teeth-advert-nine-name = الكلام الصغير
self-older-dog-teeth-advert-nine = 9 من 10 يحبّونه! (سألنا من يعملون معنا.)
self-older-dog-teeth-advert-nine-reason = سألوا من يريد أن يبيعه.
self-older-dog-teeth-advert-dry-name = ما هو
self-older-dog-teeth-advert-dry = كريم للأيدي الجافّة.
self-older-dog-teeth-advert-dry-reason = يقول لأيّ شيء هو. هذا جيّد.

## Feel: fifty perfect faces. No answer is wrong.
self-older-dog-teeth-mirror-question = كويل تمرّ على خمسين وجهًا، كلها ناعمة. ثم تنظر إلى المرآة. بماذا قد تشعر؟
    .easy = كويل ترى خمسين وجهًا ناعمًا، ثم وجهها. بماذا قد تشعر؟
self-older-dog-teeth-mirror-says = كل هذا ممكن. الوجوه الخمسون ليست شكل خمسين إنسانًا.

## Choice: two good things to do
self-older-dog-teeth-help-question = كويل تظنّ أن وجهها خطأ. ليس خطأ. ماذا يمكن أن يساعدها؟
self-older-dog-teeth-help-glow = تستعمل «توهّج» في كل صورة من الآن
self-older-dog-teeth-help-glow-reason = عندها تحتاج «توهّج» أكثر فأكثر. وجهها كان جميلًا من البداية.
self-older-dog-teeth-help-tell = تخبر شخصًا كبيرًا تثق به
self-older-dog-teeth-help-tell-reason = عمّها يُريها صوره هو. في العشر كلها عيناه مغمضتان. يضحكان.
self-older-dog-teeth-help-draw = تترك الهاتف وترسم وافل
self-older-dog-teeth-help-draw-reason = الاستراحة تساعد. وافل ما زالت له أسنانه المعوجّة.

## Chat: somebody in a drawing app pushes for a photo, then for a meeting
self-older-dog-teeth-chat-question = ماذا يمكن أن تفعل كويل الآن؟
self-older-dog-teeth-chat-place = ساحة الرسم
self-older-dog-teeth-chat-quill = كويل
self-older-dog-teeth-chat-sky = سكاي11
self-older-dog-teeth-chat-uncle = عمّ كويل
self-older-dog-teeth-chat-photo-1 = أحبّ رسمكِ لوافل. أنا عمري 11 أيضًا!
self-older-dog-teeth-chat-photo-2 = ما شكلكِ؟ أرسلي صورة.
self-older-dog-teeth-chat-photo-first = أرسل أنت صورة أولًا!
self-older-dog-teeth-chat-photo-first-reason = يستطيع سكاي أن يرسل أيّ وجه. ثم قد تشعر كويل أن عليها أن تردّ.
self-older-dog-teeth-chat-photo-no = أنا لا أرسل صوري.
self-older-dog-teeth-chat-photo-no-reason = واضح وهادئ. «لا» لا تحتاج إلى سبب.
self-older-dog-teeth-chat-photo-glow = هذه صورة مع «توهّج».
self-older-dog-teeth-chat-photo-glow-reason = الفلتر لا يخفيها. وما زال يمكن نسخ الصورة وتمريرها.
self-older-dog-teeth-chat-push-1 = أرسلت لكِ ثلاث رسمات. لي عندكِ دَين!
self-older-dog-teeth-chat-push-2 = إذن شغّلي الكاميرا فقط.
self-older-dog-teeth-chat-push-keep = تحتفظ بالرسائل لتُريها
self-older-dog-teeth-chat-push-keep-reason = هذا ضغط. الآن يمكن لشخص كبير أن يراه أيضًا.
self-older-dog-teeth-chat-push-second = حسنًا، لثانية واحدة.
self-older-dog-teeth-chat-push-second-reason = ثانية واحدة يمكن حفظها. المكالمات لمن تعرفهم.
self-older-dog-teeth-chat-push-deal = الهدية ليست صفقة. لا.
self-older-dog-teeth-chat-push-deal-reason = صحيح. لا أحد عليه صورة مقابل رسمة.
self-older-dog-teeth-chat-meet-1 = حسنًا. قابليني عند المحطّة يوم السبت. لا تخبري أحدًا.
self-older-dog-teeth-chat-meet-cousin = هل يأتي ابن خالتي أيضًا؟
self-older-dog-teeth-chat-meet-cousin-reason = طفلان لا يجعلان ذلك آمنًا. هي لا تذهب، وتخبر.
self-older-dog-teeth-chat-meet-quiet = تخرج، ولا تخبر أحدًا
self-older-dog-teeth-chat-meet-quiet-reason = الخروج جيّد. وإذا أخبرت أيضًا، يمكن لشخص كبير أن يساعد.
self-older-dog-teeth-chat-meet-tell = تخبر عمّها الآن
self-older-dog-teeth-chat-meet-tell-reason = هي تعرف سكاي من الإنترنت فقط. المحادثة تبقى كما هي، لتُريها.
self-older-dog-teeth-chat-block-1 = شكرًا لأنكِ أخبرتني. لا ذنب لكِ في شيء من هذا.
self-older-dog-teeth-chat-block-sorry = كنت لطيفة أكثر من اللازم مع سكاي.
self-older-dog-teeth-chat-block-sorry-reason = اللطف ليس خطأ. الذنب على من ضغط.
self-older-dog-teeth-chat-block-block = تحظر سكاي مع عمّها
self-older-dog-teeth-chat-block-block-reason = احتفظ، وأخبر، ثم يساعدك شخص كبير على الحظر.

## Say: the sentence is rehearsed aloud
self-older-dog-teeth-say-prompt = قلها مثل من لا يحتاج أن يشرح شيئًا.
self-older-dog-teeth-say-sentence = أنا لا أرسل صوري. وسأخبر شخصًا كبيرًا.

## Exit: the last question uses the words of a promise
self-older-dog-teeth-goodbye-cloud-question = صديقة كويل غيمة بحذاء على الإنترنت. لا تُظهر وجهها أبدًا. ماذا يعني ذلك؟
    .easy = صديقة كويل غيمة بحذاء على الإنترنت. ماذا يعني ذلك؟
self-older-dog-teeth-goodbye-cloud-fake = كل من ليس له صورة مزيّف
self-older-dog-teeth-goodbye-cloud-fake-reason = الصورة لا تثبت شيئًا. أيّ أحد يمكنه أن يستعير صورة.
self-older-dog-teeth-goodbye-cloud-bad = عندها شيء سيّئ تخفيه
self-older-dog-teeth-goodbye-cloud-bad-reason = أكثر من لا يضعون صورة يُبقونها خاصة فقط.
self-older-dog-teeth-goodbye-cloud-choice = اختارت كيف يراها غيرها
self-older-dog-teeth-goodbye-cloud-choice-reason = هذا اختيارها. أهلًا بالغيوم ذات الأحذية.
self-older-dog-teeth-goodbye-star-question = نجمة تنشر صورة: «بلا فلتر، استيقظت الآن!» ما السؤال المفيد؟
self-older-dog-teeth-goodbye-star-look = هل أبدو هكذا في الصباح
self-older-dog-teeth-goodbye-star-look-reason = أكثر الناس يشبهون الوسادة. اسأل من صنع الصورة، ولأيّ غرض.
self-older-dog-teeth-goodbye-star-who = من صنعها، ولأيّ غرض
self-older-dog-teeth-goodbye-star-who-reason = هذا السؤال ينفع لأيّ صورة.
self-older-dog-teeth-goodbye-star-like = كم شخصًا أعجبته
self-older-dog-teeth-goodbye-star-like-reason = الإعجاب الكثير لا يجعلها صحيحة.
self-older-dog-teeth-goodbye-promise-question = وعد يقول: صوري خاصة بي. لا أنشرها على الإنترنت. ما السبب؟
    .easy = وعد يقول: لا أنشر صوري على الإنترنت. ما السبب؟
self-older-dog-teeth-goodbye-promise-control = الصورة قد تُنسخ، ولا أستطيع أن أعيدها
self-older-dog-teeth-goodbye-promise-control-reason = نعم. لذلك أختار قبلها، لا بعدها.
self-older-dog-teeth-goodbye-promise-face = وجهي ليس جميلًا بما يكفي
self-older-dog-teeth-goodbye-promise-face-reason = كل وجه جميل بما يكفي. الأمر هو: من يستطيع أن ينسخه.
self-older-dog-teeth-goodbye-promise-old = المرح ممنوع
self-older-dog-teeth-goodbye-promise-old-reason = الرسوم والحيوانات والغيوم ذات الأحذية ما زالت ممتعة.

### Second tale: the head teacher on a courgette

## Story: a computer-made picture, with a yes from the one in it. The bubble is the head teacher’s.
self-older-flying-courgette-paper-1 = الصف السادس يصنع جريدة. روكيت عنده فكرة للصفحة الأولى. أولًا يستأذن المديرة، فتقول نعم.
    .easy = روكيت يصنع صورة لجريدة الصف. أولًا يستأذن المديرة. فتقول نعم.
self-older-flying-courgette-paper-2 = يقول لصانع صور: «مديرتنا في العطلة.» فتظهر على كوسا طائرة. في كل يد لها ستّ أصابع.
    .easy = صانع الصور يُظهرها على كوسا طائرة. في كل يد لها ستّ أصابع.
self-older-flying-courgette-paper-3 = تعلّقها على بابها. ضيفان يسألانها أين توقفها. يظنّان أنها حقيقية!
    .easy = تعلّقها على بابها. ضيفان يظنّان أنها حقيقية!
self-older-flying-courgette-paper-3-bubble = أخيرًا، أصابع أكثر لأصحّح بها!

## Spot: a computer-made picture goes round
self-older-flying-courgette-signs-question = ثم تصل صورة إلى محادثة الصف. هل هذه حقيقية؟ جد العلامات.
self-older-flying-courgette-signs-from-name = من أين جاءت
self-older-flying-courgette-signs-from = مُرّرت مرات كثيرة
self-older-flying-courgette-signs-from-reason = لا أحد يعرف من صنعها. هذه علامة لنتوقّف ونتأكّد.
self-older-flying-courgette-signs-title-name = العنوان
self-older-flying-courgette-signs-title = يومنا الرياضي!
self-older-flying-courgette-signs-title-reason = عنوان كهذا جيّد.
self-older-flying-courgette-signs-banner-name = الصورة
self-older-flying-courgette-signs-banner = اللافتة تقول: ايلوم الرضايي
self-older-flying-courgette-signs-banner-reason = الحروف الغريبة والأيدي الغريبة علامات جيّدة.
self-older-flying-courgette-signs-ask-name = الزرّ
self-older-flying-courgette-signs-ask = اسأل معلّمًا هل هذه لنا
self-older-flying-courgette-signs-ask-reason = من نثق به يستطيع أن يخبرنا. زرّ رائع!

## Search: is a clip true? Words first, then the result to trust. All names are made up.
self-older-flying-courgette-check-question = ينتشر فيديو. شخص مشهور يقول: «لا واجبات بعد يوم الاثنين!» اختر كلمات لتتأكّد.
    .easy = اختر كلمات لتعرف: هل انتهت الواجبات من الاثنين؟
self-older-flying-courgette-check-famous = وجه مشهور
self-older-flying-courgette-check-famous-reason = عندها تظهر وجوه مشهورة كثيرة فقط.
self-older-flying-courgette-check-end = تنتهي الاثنين
self-older-flying-courgette-check-end-reason = هذا ما يدّعيه الفيديو.
self-older-flying-courgette-check-news = أخبار
self-older-flying-courgette-check-news-reason = تطلب صفحات تقول ما حدث.
self-older-flying-courgette-check-homework = واجبات
self-older-flying-courgette-check-homework-reason = هذا ما نريد أن نعرف عنه.
self-older-flying-courgette-check-please = يا ليته صحيح
self-older-flying-courgette-check-please-reason = كلنا نشعر بذلك! لكنه لا يساعد البحث.
self-older-flying-courgette-check-asked = أيّ نتيجة تساعد أكثر لنعرف؟
self-older-flying-courgette-check-app = لا تحبّ الواجب؟ تطبيقنا يحلّه!
self-older-flying-courgette-check-app-from = بطل الواجبات
self-older-flying-courgette-check-app-text = الآن بنصف السعر لأسبوع.
self-older-flying-courgette-check-app-reason = هذا إعلان. يريد أن يبيع تطبيقًا.
self-older-flying-courgette-check-clip = الفيديو الذي لا بدّ أن تراه
self-older-flying-courgette-check-clip-from = أفضل عشرة
self-older-flying-courgette-check-clip-text = ثمانية ملايين مشاهدة!
self-older-flying-courgette-check-clip-reason = المشاهدات الكثيرة لا تجعله صحيحًا.
self-older-flying-courgette-check-desk = فيديو الواجبات مصنوع
self-older-flying-courgette-check-desk-from = مكتب أخبار المنطقة
self-older-flying-courgette-check-desk-text = سألناها. لم تقل ذلك أبدًا. كمبيوتر صنع الصوت.
self-older-flying-courgette-check-desk-reason = سألوها، ويقولون كيف عرفوا. خبر محزن لنا كلنا.

## Sort: what is fine to make with a picture maker
self-older-flying-courgette-make-question = الآن يكتب الصف السادس قواعد لصانع الصور. ما الذي يمكن صنعه؟ وما الذي لا؟
self-older-flying-courgette-make-basket-1 = يمكن صنعه
self-older-flying-courgette-make-basket-2 = لا نصنعه
self-older-flying-courgette-make-star = وجه صديق، بلا إذنه
self-older-flying-courgette-make-star-reason = هذا وجه الصديق. نسأله أولًا، و«لا» تعني لا.
self-older-flying-courgette-make-dragon = نمر في غرفة الغداء
self-older-flying-courgette-make-dragon-reason = ليس فيها شخص حقيقي. استمتع بنمرك!
self-older-flying-courgette-make-voice = صوت معلّم، مقلّد
self-older-flying-courgette-make-voice-reason = قد يصدّقه الناس. وقد يؤلم المعلّم.
self-older-flying-courgette-make-yes = المديرة، بعد أن وافقت
self-older-flying-courgette-make-yes-reason = هذا وجهها، وهي قالت نعم.
self-older-flying-courgette-make-clothes = شخص حقيقي بلا ملابس
self-older-flying-courgette-make-clothes-reason = لا نصنعها ولا نحفظها ولا نرسلها أبدًا. إذا ظهرت واحدة، نخبر فقط.

## Chat: an account with Rocket’s name writes to Sprig
self-older-flying-courgette-chat-question = ماذا يمكن أن يفعل سبريغ الآن؟
self-older-flying-courgette-chat-place = محادثة الصف
self-older-flying-courgette-chat-sprout = سبريغ
self-older-flying-courgette-chat-tum = روكيت2
self-older-flying-courgette-chat-tumble = روكيت
self-older-flying-courgette-chat-teacher = المعلّم
self-older-flying-courgette-chat-new-1 = هذا أنا، روكيت! حساب جديد.
self-older-flying-courgette-chat-new-2 = أرسل لي صورتك من أجل الجريدة.
self-older-flying-courgette-chat-new-ask = سأسألك في المدرسة أولًا.
self-older-flying-courgette-chat-new-ask-reason = وجهًا لوجه أفضل طريقة لنتأكّد.
self-older-flying-courgette-chat-new-test = ما لون حقيبتي؟
self-older-flying-courgette-chat-new-test-reason = محاولة جيّدة! لكن تخمينًا محظوظًا لا يثبت شيئًا. اسأل وجهًا لوجه.
self-older-flying-courgette-chat-new-send = حسنًا، ها هي!
self-older-flying-courgette-chat-new-send-reason = أيّ أحد يمكنه أن يستعمل اسمًا. يمكن لسبريغ أن يتأكّد أولًا.
self-older-flying-courgette-chat-push-1 = لا، لا تسألني في المدرسة! كلهم أرسلوا صورة.
self-older-flying-courgette-chat-push-2 = أو تعال إلى القناة الساعة 6. وحدك.
self-older-flying-courgette-chat-push-send = صورة واحدة فقط إذن.
self-older-flying-courgette-chat-push-send-reason = «كلهم أرسلوا» ضغط. يمكنه أن يحتفظ بالرسائل، ويقول لا.
self-older-flying-courgette-chat-push-keep = يحتفظ بالرسائل ليُريها
self-older-flying-courgette-chat-push-keep-reason = الآن معه ما يُريه. «لا تسأل» علامة كبيرة.
self-older-flying-courgette-chat-push-go = حسنًا، الساعة 6.
self-older-flying-courgette-chat-push-go-reason = سبريغ لا يعرف من سيكون هناك. هو لا يذهب.
self-older-flying-courgette-chat-real-1 = سبريغ؟ ليس عندي حساب جديد. هذا ليس أنا!
self-older-flying-courgette-chat-real-joke = إذن سأخدعهم أنا أيضًا!
self-older-flying-courgette-chat-real-joke-reason = هذا يجعل المحادثة تستمرّ. إذا أخبرت، يمكن لشخص كبير أن يساعد.
self-older-flying-courgette-chat-real-block = يحظره الآن وينساه
self-older-flying-courgette-chat-real-block-reason = قد تصل الرسالة نفسها إلى غيره. يخبر أولًا، ثم يساعد شخص كبير.
self-older-flying-courgette-chat-real-tell = يخبر معلّمًا، مع روكيت
self-older-flying-courgette-chat-real-tell-reason = شخص استعار اسمه. يمكن لشخص كبير أن يساعدهما معًا.
self-older-flying-courgette-chat-block-1 = شكرًا لكما. لا ذنب لك يا روكيت. ولا لك يا سبريغ.
self-older-flying-courgette-chat-block-all = روكيت، أنت تحتاج اسمًا جديدًا.
self-older-flying-courgette-chat-block-all-reason = اسمه جيّد. الذنب على من استعاره.
self-older-flying-courgette-chat-block-block = يحظره ويبلّغ عنه مع المعلّم
self-older-flying-courgette-chat-block-block-reason = احتفظ، وأخبر، ثم يساعدك شخص كبير على الحظر.

## Build: how Rocket wants to be seen
self-older-flying-courgette-switches-question = روكيت يضبط صفحة رسمه من جديد. كيف يُظهر رسمه وتبقى معلوماته خاصة؟
    .easy = ساعد روكيت أن يُظهر رسمه وتبقى معلوماته خاصة.
self-older-flying-courgette-switches-photo = صورتي
self-older-flying-courgette-switches-photo-face = صورة لوجهي
self-older-flying-courgette-switches-photo-face-reason = الصورة قد تُستعار مرة أخرى. الرسم يكفي تمامًا.
self-older-flying-courgette-switches-photo-art = كوسا لها جناحان
self-older-flying-courgette-switches-photo-art-reason = هذا رسمه هو، وهو مضحك.
self-older-flying-courgette-switches-who = من يكتب لي؟
self-older-flying-courgette-switches-who-known = من أعرفهم
self-older-flying-courgette-switches-who-known-reason = هو التقى بهم، فيمكنه أن يتأكّد وجهًا لوجه.
self-older-flying-courgette-switches-who-all = أيّ أحد
self-older-flying-courgette-switches-who-all-reason = عندها يستطيع روكيت2 التالي أن يكتب أيضًا.
self-older-flying-courgette-switches-call = مكالمة فيديو
self-older-flying-courgette-switches-call-on = نعم
self-older-flying-courgette-switches-call-on-reason = عندها قد يراه أيّ أحد. يمكن لشخص كبير أن يساعد على الاختيار.
self-older-flying-courgette-switches-call-ask = لا، حتى أسأل شخصًا كبيرًا
self-older-flying-courgette-switches-call-ask-reason = المكالمات تُظهره وتُظهر بيته. من الحكمة أن نسأل أولًا.
self-older-flying-courgette-switches-about = عني
self-older-flying-courgette-switches-about-veg = أرسم خضارًا تطير
self-older-flying-courgette-switches-about-veg-reason = يقول ما يحبّه، لا أين هو.
self-older-flying-courgette-switches-about-class = الصف السادس، مدرسة الطاحونة
self-older-flying-courgette-switches-about-class-reason = هذا يقول لأيّ أحد أين يجده.
self-older-flying-courgette-switches-done = الناس يرون ما يصنعه. وهو يقرّر من يقترب. والكوسا تقف مجّانًا.

## Say: the sentence is rehearsed aloud
self-older-flying-courgette-say-prompt = قلها مثل سبريغ، بهدوء ووضوح.
self-older-flying-courgette-say-sentence = أنا لا أرسل صورًا. سأسألك وجهًا لوجه.

## Exit: the last question uses the words of a promise
self-older-flying-courgette-goodbye-hat-question = على الإنترنت، روكيت كوسا لها جناحان. في الصف، هو روكيت. أيّهما هو الحقيقي؟
    .easy = على الإنترنت، روكيت كوسا. في الصف، هو روكيت. أيّهما الحقيقي؟
self-older-flying-courgette-goodbye-hat-class = الذي في الصف فقط
self-older-flying-courgette-goodbye-hat-class-reason = نكاته ورسومه على الإنترنت له أيضًا.
self-older-flying-courgette-goodbye-hat-both = كلاهما، وهو يختار ما يُظهره
self-older-flying-courgette-goodbye-hat-both-reason = كلنا نُظهر أشياء مختلفة في أماكن مختلفة.
self-older-flying-courgette-goodbye-hat-veg = هو كوسا حقيقية
self-older-flying-courgette-goodbye-hat-veg-reason = هذا يفسّر أشياء كثيرة. لكن لا!
self-older-flying-courgette-goodbye-video-question = صورة بلا أيدٍ غريبة ولا حروف غريبة. ماذا يعني ذلك؟
self-older-flying-courgette-goodbye-video-check = ليس كثيرًا بعد، فنتأكّد من صنعها
self-older-flying-courgette-goodbye-video-check-reason = بعض الصور المصنوعة ليس فيها أيّ علامة. لذلك نتأكّد.
self-older-flying-courgette-goodbye-video-real = هي حقيقية
self-older-flying-courgette-goodbye-video-real-reason = ربما. بعض الصور المصنوعة ليس فيها أيّ علامة.
self-older-flying-courgette-goodbye-video-share = يمكن مشاركتها
self-older-flying-courgette-goodbye-video-share-reason = عندها تنتشر قبل أن نعرف. نتأكّد أولًا.
self-older-flying-courgette-goodbye-promise-question = وعد يقول: صوري خاصة بي. شخص جديد لطيف يطلب صورة. ماذا يناسب؟
    .easy = شخص جديد لطيف يطلب صورة. ماذا يناسب الوعد؟
self-older-flying-courgette-goodbye-promise-blur = أرسل صورة ووجهي مموّه
self-older-flying-courgette-goodbye-promise-blur-reason = الغرفة والملابس ما زالت تظهر. «لا» تكفي.
self-older-flying-courgette-goodbye-promise-pet = أرسل صورة حيوان أليف، وأنا في الخلف
self-older-flying-courgette-goodbye-promise-pet-reason = في الخلف يعني أنني فيها. الرسمة تكفي.
self-older-flying-courgette-goodbye-promise-no = أقول لا، وأخبر شخصًا كبيرًا
self-older-flying-courgette-goodbye-promise-no-reason = هذا هو الوعد. يمكن لشخص كبير أن ينظر من يطلب.

## The grown-ups a child may name. Never assume a mum or a dad.
self-older-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
self-older-helpers-teacher = معلّمي
self-older-helpers-class = شخص كبير يساعد في الصف
self-older-helpers-lunch = من يساعد وقت الغداء
self-older-helpers-office = مكتب المدرسة
self-older-helpers-home = شخص كبير في البيت
self-older-helpers-family = شخص كبير من عائلتي
