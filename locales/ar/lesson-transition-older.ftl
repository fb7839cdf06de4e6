# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-older.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-older-title = حافلة جديدة، هاتف جديد، وأنا أنا
transition-older-outcome-phone = أضبط هاتفًا جديدًا مع شخص كبير.
transition-older-outcome-chat = أعرف ماذا أفعل عندما تصير محادثة جارحة.
transition-older-outcome-way = معلوماتي وطريقي تبقى خاصة بي.
transition-older-outcome-help = أعرف من يساعدني في مدرستي القادمة.

## Story: a first message goes a bit wrong. The phone changes Marlo to Marmalade.
transition-older-marmalade-phone-1 = مارلو يبدأ في مدرسته القادمة. عنده بطاقة حافلة وهاتف.
    .easy = مارلو عنده مدرسة جديدة وهاتف جديد.
transition-older-marmalade-phone-2 = يدخل محادثة صفّه. الهاتف يغيّر اسمه قبل أن ينتبه.
transition-older-marmalade-phone-2-bubble = مرحبًا بالجميع، أنا مرملاد!
transition-older-marmalade-phone-3 = في اليوم التالي، حتى سائق الحافلة يقولها. لا بدّ أن يضحك.
transition-older-marmalade-phone-3-bubble = صباح الخير يا مرملاد!

## Build: the switches of a new phone, set with an adult
transition-older-marmalade-switches-question = مارلو وشخص كبير يضبطان الهاتف. ساعدهما.
transition-older-marmalade-switches-place = من يرى أين أنا؟
transition-older-marmalade-switches-place-all = الكل
transition-older-marmalade-switches-place-all-reason = عندها يرى من لا يعرفهم طريقه إلى المدرسة.
transition-older-marmalade-switches-place-home = الكبار في البيت
transition-older-marmalade-switches-place-home-reason = هم يستطيعون أن يجدوه. لا أحد غيرهم.
transition-older-marmalade-switches-groups = من يضيفني إلى مجموعة؟
transition-older-marmalade-switches-groups-known = من أعرفهم
transition-older-marmalade-switches-groups-known-reason = ما زال يمكنه أن يطلب دخول ما يريد.
transition-older-marmalade-switches-groups-any = أيّ أحد
transition-older-marmalade-switches-groups-any-reason = عندها قد يجد نفسه مع ناس لا يعرفهم.
transition-older-marmalade-switches-lock = ماذا يفتح الهاتف؟
transition-older-marmalade-switches-lock-easy = 1234
transition-older-marmalade-switches-lock-easy-reason = نصف الحافلة يعرف هذا.
transition-older-marmalade-switches-lock-long = رمز طويل
transition-older-marmalade-switches-lock-long-reason = يعرفه مارلو وشخص كبير في البيت فقط.
transition-older-marmalade-switches-night = أين ينام؟
transition-older-marmalade-switches-night-pillow = تحت وسادتي
transition-older-marmalade-switches-night-pillow-reason = يرنّ طول الليل. مارلو والوسادة يحتاجان الراحة.
transition-older-marmalade-switches-night-kitchen = في المطبخ
transition-older-marmalade-switches-night-kitchen-reason = هو يُشحن هناك، ومارلو يُشحن في سريره.
transition-older-marmalade-switches-done = أحسنتما. الهاتف جاهز، ومرملاد جاهز أيضًا.

## Chat: a list of addresses, then a joke at somebody’s cost
transition-older-marmalade-class-chat-question = ماذا يمكن أن يفعل مارلو؟
transition-older-marmalade-class-chat-place = صف 7م
transition-older-marmalade-class-chat-marlo = مارلو
transition-older-marmalade-class-chat-biscuit = كرمبت
transition-older-marmalade-class-chat-tumble = تامبل
transition-older-marmalade-class-chat-list-1 = قائمة جديدة! أضيفوا رقمكم وشارعكم.
transition-older-marmalade-class-chat-list-add = أنا في زقاق الطاحونة 14
transition-older-marmalade-class-chat-list-add-reason = الآن هو عند ثلاثين شخصًا، وعند كل من يُرونه إيّاه.
transition-older-marmalade-class-chat-list-no = معلوماتي تبقى خاصة. أراكم في الصف!
transition-older-marmalade-class-chat-list-no-reason = واضح وودود. لا أحد عليه أن يقول أكثر.
transition-older-marmalade-class-chat-list-part = سأضيف شارعي فقط
transition-older-marmalade-class-chat-list-part-reason = الشارع دليل كبير. يمكن أن يبقى خاصًّا.
transition-older-marmalade-class-chat-drawing-1 = انظروا إلى رسمة تامبل! هاها.
transition-older-marmalade-class-chat-drawing-2 = مرّروها، كلكم.
transition-older-marmalade-class-chat-drawing-pass = هاها، حسنًا
transition-older-marmalade-class-chat-drawing-pass-reason = هي لمسة واحدة فقط. لكن تامبل قد يشعر بأن الكل يضحك عليه.
transition-older-marmalade-class-chat-drawing-keep = يحتفظ بها ليُريها، ولا يمرّرها
transition-older-marmalade-class-chat-drawing-keep-reason = تتوقّف عند مارلو. ويمكنه أن يُري ما قيل.
transition-older-marmalade-class-chat-drawing-quiet = ينظر بعيدًا
transition-older-marmalade-class-chat-drawing-quiet-reason = هذا سهل. لكن تامبل يبقى وحده عندها.
transition-older-marmalade-class-chat-baby-1 = هيّا يا مرملاد. إنها مزحة!
transition-older-marmalade-class-chat-baby-back = أنت لا تعرف الرسم أصلًا
transition-older-marmalade-class-chat-baby-back-reason = عندها يتألّم اثنان. لا حاجة إلى الردّ.
transition-older-marmalade-class-chat-baby-tell = يخبر مربّي الصف
transition-older-marmalade-class-chat-baby-tell-reason = المربّي مسرور لأنه أخبر، وسيتحدّث مع الصف.
transition-older-marmalade-class-chat-bus-1 = مرحبًا. هل رأيتموها كلكم؟
transition-older-marmalade-class-chat-bus-sit = نعم، وقد أخبرت. هل تجلس معي في الحافلة؟
transition-older-marmalade-class-chat-bus-sit-reason = تامبل يحجز له مكانًا. يرسمان مرطبان مرملاد.
transition-older-marmalade-class-chat-bus-nothing = لا يردّ
transition-older-marmalade-class-chat-bus-nothing-reason = كلمة لطيفة قد تساعد كثيرًا الآن.

## Choice: what a photo tells; two answers are good
transition-older-marmalade-bus-photo-question = صورة مارلو في الحافلة تُظهر شعاره وموقفه وصديقًا. يريد أن ينشرها. ماذا يمكنه أن يفعل؟
    .easy = صورة مارلو تُظهر شعاره وموقفه. ماذا يمكنه أن يفعل؟
transition-older-marmalade-bus-photo-names = ينشرها بلا أسماء
transition-older-marmalade-bus-photo-names-reason = الشعار والموقف ما زالا يقولان أين هو كل يوم.
transition-older-marmalade-bus-photo-home = يُريها للكبار في البيت
transition-older-marmalade-bus-photo-home-reason = هم يحبّونها. وتبقى مع من يعرفهم.
transition-older-marmalade-bus-photo-sky = يسأل شخصًا كبيرًا عن صورة للسماء فقط
transition-older-marmalade-bus-photo-sky-reason = السماء واحدة للجميع. لا تكشف شيئًا.

## Match: who helps there
transition-older-marmalade-helpers-question = من يساعد في ماذا في المدرسة القادمة؟
transition-older-marmalade-helpers-chat = محادثة جارحة
transition-older-marmalade-helpers-chat-partner = مربّي صفّي
transition-older-marmalade-helpers-chat-reason = المربّي يعتني بصفّه، في الحافلة وفي المحادثات أيضًا.
transition-older-marmalade-helpers-lost = هاتف أو بطاقة ضاعت
transition-older-marmalade-helpers-lost-partner = مكتب المدرسة
transition-older-marmalade-helpers-lost-reason = ما يضيع يصل إلى هناك. وتلاميذ جدد كثيرون أيضًا!
transition-older-marmalade-helpers-worry = قلق يصعب أن نقوله
transition-older-marmalade-helpers-worry-partner = ممرّضة المدرسة
transition-older-marmalade-helpers-worry-reason = هناك وقت للحديث، وغرفة هادئة.
transition-older-marmalade-helpers-night = رسالة مخيفة في عطلة الأسبوع
transition-older-marmalade-helpers-night-partner = شخص كبير في البيت، أو خطّ مساعدة
transition-older-marmalade-helpers-night-reason = هناك من يستمع في كل يوم من الأسبوع.

## Say: the sentence is rehearsed aloud
transition-older-marmalade-new-prompt = في أول يوم، من المفيد أن تكون الكلمات جاهزة. قلها.
transition-older-marmalade-new-sentence = أنا هنا أول مرة، وأحتاج إلى مساعدة، من فضلك.

## Exit
transition-older-marmalade-end-setup-question = تطبيق جديد يريد أن يعرف أين مارلو، طول اليوم. ماذا يمكنه أن يفعل؟
    .easy = تطبيق يريد أن يعرف أين مارلو. ماذا يمكنه أن يفعل؟
transition-older-marmalade-end-setup-on = يشغّله ليجرّبه
transition-older-marmalade-end-setup-on-reason = يبدأ المشاركة فورًا. يمكنه أن يسأل شخصًا كبيرًا أولًا.
transition-older-marmalade-end-setup-off = لا يشغّله، ويسأل شخصًا كبيرًا
transition-older-marmalade-end-setup-off-reason = ينظران إلى ما يحتاجه التطبيق، وما يريده فقط.
transition-older-marmalade-end-setup-week = يجرّبه أسبوعًا
transition-older-marmalade-end-setup-week-reason = في أسبوع يعرف طريقه كله إلى المدرسة.
transition-older-marmalade-end-friend-question = يضحكون على أحد في المحادثة. أيّ خطّة تساعد أكثر؟
transition-older-marmalade-end-friend-keep = يحتفظ بها، ويخبر، ويلاطفه
transition-older-marmalade-end-friend-keep-reason = المربّي يمكنه أن يساعد، ولا أحد يبقى وحده.
transition-older-marmalade-end-friend-leave = يخرج من المحادثة ولا يقول شيئًا
transition-older-marmalade-end-friend-leave-reason = الخروج جيّد. والإخبار يساعد أكثر.
transition-older-marmalade-end-friend-back = يضحك على شخص آخر
transition-older-marmalade-end-friend-back-reason = عندها يتألّم شخص آخر.
transition-older-marmalade-end-stop-question = لاعب يسأل أيّ حافلة يركب مارلو. ماذا يمكنه أن يقول؟
transition-older-marmalade-end-stop-number = الرقم فقط
transition-older-marmalade-end-stop-number-reason = الرقم يقول أين هو مرتين في اليوم.
transition-older-marmalade-end-stop-private = «هذا خاص بي»، ثم يخبر
transition-older-marmalade-end-stop-private-reason = هذا مهذّب وواضح. يمكن لشخص كبير أن يرى ما الأمر.

## Story: a ring tone in assembly. The first bubble is the phone’s, the second the head’s.
transition-older-cow-moo-1 = بيبل تأخذ هاتف جدّتها القديم لمدرستها القادمة. نسيت نغمة الرنين.
    .easy = بيبل تأخذ هاتف جدّتها القديم.
transition-older-cow-moo-2 = يرنّ في أول طابور. إنها بقرة.
transition-older-cow-moo-2-bubble = مووو، مووو، مووو!
transition-older-cow-moo-3 = القاعة كلها تردّ: مووو. حتى المدير، قليلًا.
transition-older-cow-moo-3-bubble = من أدخل بقرة إلى القاعة؟

## Sort: what a child settles alone and what with an adult
transition-older-cow-settle-question = ماذا تقرّر بيبل وحدها؟ وما الذي يحتاج شخصًا كبيرًا أيضًا؟
    .easy = ماذا تختار بيبل وحدها؟
transition-older-cow-settle-alone = تقرّره بيبل
transition-older-cow-settle-team = مع شخص كبير
transition-older-cow-settle-tone = نغمة رنين جديدة
transition-older-cow-settle-tone-reason = هي تختار! اختارت صوت المطر على خيمة.
transition-older-cow-settle-place = من يرى أين هي
transition-older-cow-settle-place-reason = هذا يُظهر طريقها إلى المدرسة. شخص كبير يساعد على ضبطه.
transition-older-cow-settle-picture = صورة الواجهة
transition-older-cow-settle-picture-reason = بقرة طبعًا. لا تُظهر شيئًا خاصًّا.
transition-older-cow-settle-buy = شراء أشياء في تطبيق
transition-older-cow-settle-buy-reason = النقود تذهب بسرعة في تطبيق. شخص كبير يساعد على قفله.
transition-older-cow-settle-add = من يضيفها إلى مجموعة
transition-older-cow-settle-add-reason = تضبطه على من تعرفهم. يمكن لشخص كبير أن يُريها كيف.

## Spot: a trick that asks for private facts
transition-older-cow-bus-pass-question = تصل رسالة في الحافلة. ما الذي يُظهر أنها خدعة؟
transition-older-cow-bus-pass-sender-name = المرسل
transition-older-cow-bus-pass-sender = فريق بطاقة الحافلة 99
transition-older-cow-bus-pass-sender-reason = بطاقتها جاءت من المدرسة، لا من هذا الفريق.
transition-older-cow-bus-pass-hello-name = التحيّة
transition-older-cow-bus-pass-hello = عن بطاقة حافلتكِ
transition-older-cow-bus-pass-hello-reason = رسائل حقيقية كثيرة تبدأ هكذا.
transition-older-cow-bus-pass-hurry-name = الكلام
transition-older-cow-bus-pass-hurry = بطاقتكِ ستتوقّف بعد عشر دقائق!
transition-older-cow-bus-pass-hurry-reason = يستعجلها، لكي لا تتوقّف وتسأل.
transition-older-cow-bus-pass-facts-name = الزرّ
transition-older-cow-bus-pass-facts = المسي واكتبي عنوان بيتكِ
transition-older-cow-bus-pass-facts-reason = هذا خاص. فريق حافلة حقيقي لا يسأل هكذا.

## Chat: late at night, somebody nobody knows puts the group under pressure
transition-older-cow-late-chat-question = ماذا يمكن أن تفعل بيبل؟
transition-older-cow-late-chat-place = مرح السابع
transition-older-cow-late-chat-pebble = بيبل
transition-older-cow-late-chat-ziggy = زيغي
transition-older-cow-late-chat-crew = شخص جديد
transition-older-cow-late-chat-late-1 = الساعة 10 ليلًا. من المستيقظ؟
transition-older-cow-late-chat-late-2 = أرسلوا كلكم صورة، وإلا خرجتم!
transition-older-cow-late-chat-late-send = حسنًا، واحدة بسرعة
transition-older-cow-late-chat-late-send-reason = الصورة قد تُنسخ وتُمرّر. يمكنها أن تقول لا.
transition-older-cow-late-chat-late-no = لا صور منّي. تصبحون على خير!
transition-older-cow-late-chat-late-no-reason = تقول لا وتذهب إلى النوم. هذه قوة.
transition-older-cow-late-chat-late-up = أنا مستيقظة، لكن بلا صورة
transition-older-cow-late-chat-late-up-reason = قول لا جيّد. والنوم جيّد أيضًا: المحادثة تنتظر.
transition-older-cow-late-chat-next-1 = بيبل رضيعة. أخرجوها!
transition-older-cow-late-chat-next-2 = هذا ليس لطيفًا.
transition-older-cow-late-chat-next-baby = أنت الرضيع!
transition-older-cow-late-chat-next-baby-reason = الردّ يجعلها تستمرّ.
transition-older-cow-late-chat-next-keep = تحتفظ بها لتُريها
transition-older-cow-late-chat-next-keep-reason = الآن يمكنها أن تُري ما قيل.
transition-older-cow-late-chat-who-1 = هل يعرف أحد منّا هذا الشخص؟
transition-older-cow-late-chat-who-tell = تخبر جدّتها، ثم مربّي صفّها
transition-older-cow-late-chat-who-tell-reason = هما مسروران لأنها أخبرت. لا ذنب لها.
transition-older-cow-late-chat-who-find = لنكتشف من هو
transition-older-cow-late-chat-who-find-reason = هذا عمل الكبار. يمكن لبيبل أن تخبر شخصًا كبيرًا.
transition-older-cow-late-chat-calm-1 = مرحبًا؟ أيها الرضّع؟
transition-older-cow-late-chat-calm-block = تحظره مع جدّتها
transition-older-cow-late-chat-calm-block-reason = احتفظ، ثم أخبر، ثم احظر مع المساعدة. ومربّي الصف يساعد باقي الصف.
transition-older-cow-late-chat-calm-bye = ها! أنا أخبرت عنك.
transition-older-cow-late-chat-calm-bye-reason = لا حاجة إلى الردّ. يمكن لجدّتها أن تساعد على الحظر.

## Choice: bullying on the way to school; two answers are good
transition-older-cow-grab-question = كل يوم في الحافلة، يخطف أحد هاتفها. مووو! بيبل لم تعد تضحك. من يساعدها؟
    .easy = في الحافلة، يخطف أحد هاتفها كل يوم. من يساعدها؟
transition-older-cow-grab-none = لا أحد، فالحافلة ليست المدرسة
transition-older-cow-grab-none-reason = المدارس تهتمّ بالحافلة أيضًا. يمكنها أن تخبر.
transition-older-cow-grab-tutor = مربّي صفّها
transition-older-cow-grab-tutor-reason = المربّي يستمع، ويعمل على الأمر مع المدرسة.
transition-older-cow-grab-driver = السائق، ثم شخص كبير في البيت
transition-older-cow-grab-driver-reason = السائق يساعد فورًا، وشخص كبير بعد ذلك.

## Say: the sentence is rehearsed aloud
transition-older-cow-bus-prompt = مربّي صف بيبل يجلس معها. ساعدها أن تقولها.
transition-older-cow-bus-sentence = يحدث شيء في الحافلة، وأريد أن أخبرك.

## Exit
transition-older-cow-end-ready-question = صديق عنده هاتف جديد. ما أول خطوة جيّدة؟
transition-older-cow-end-ready-app = يأخذ كل تطبيق موجود
transition-older-cow-end-ready-app-reason = تطبيقات كثيرة تحتاج إلى عناية! واحد بعد واحد يكفي.
transition-older-cow-end-ready-set = يضبطه مع شخص كبير
transition-older-cow-end-ready-set-reason = من يراني، ومن يكتب لي، وما ثمنه: رأيان أفضل.
transition-older-cow-end-ready-code = يقول الرمز لأصدقائه
transition-older-cow-end-ready-code-reason = الرمز مثل المفتاح. الأصدقاء لا يحتاجون إليه.
transition-older-cow-end-night-question = المحادثة ترنّ في منتصف الليل. ماذا يمكن أن تفعل بيبل؟
transition-older-cow-end-night-read = تقرأ كل شيء فورًا
transition-older-cow-end-night-read-reason = سيكون هناك المزيد في الواحدة. هي تنتظر.
transition-older-cow-end-night-sleep = تترك الهاتف في المطبخ
transition-older-cow-end-night-sleep-reason = هي تنام. والمحادثة ما زالت هناك في الصباح.
transition-older-cow-end-form-question = صفحة تقول: «اربح درّاجة! اكتب بيتك ومدرستك.» ماذا يمكنها أن تفعل؟
transition-older-cow-end-form-ask = تتركها وتسأل شخصًا كبيرًا
transition-older-cow-end-form-ask-reason = ينظران معًا إلى ما تريده الصفحة.
transition-older-cow-end-form-school = تكتب المدرسة فقط
transition-older-cow-end-form-school-reason = المدرسة تقول أين هي طول اليوم.
transition-older-cow-end-form-friend = تكتب بيت صديقة
transition-older-cow-end-form-friend-reason = هذا خاص أيضًا. ليس لها أن تعطيه.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-older-helpers-prompt = اختر شخصين كبيرين يمكنهما أن يساعدا هناك. ليكن واحد على الأقل من المدرسة.
transition-older-helpers-tutor = مربّي صفّي
transition-older-helpers-office = مكتب المدرسة
transition-older-helpers-nurse = ممرّضة المدرسة
transition-older-helpers-library = شخص كبير في المكتبة
transition-older-helpers-home = شخص كبير في البيت
transition-older-helpers-family = شخص كبير من عائلتي
