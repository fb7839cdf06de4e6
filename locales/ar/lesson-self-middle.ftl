# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
self-middle-title = حلزون عملاق وجدّة تنّين
self-middle-outcome-pretend = أعرف أن اللاعب على الإنترنت قد يكون أيّ أحد.
self-middle-outcome-edit = ألاحظ علامات أن شيئًا ما ليس حقيقيًّا.
self-middle-outcome-me = أصنع شخصيتي على الإنترنت، وأُبقي معلوماتي خاصة.
self-middle-outcome-tell = يمكنني أن أقول لا، وأن أخبر شخصًا كبيرًا.

### First tale: Odi’s giant snail

## Story: Odi edits a picture for fun. The bubble is what he writes under it.
self-middle-giant-snail-snail-1 = أودي عنده صورة حلزون. يقصّه على الشاشة. ثم يضعه بجانب صورة مدرسته.
    .easy = أودي يقصّ حلزونًا من صورة. يضعه بجانب مدرسته.
self-middle-giant-snail-snail-2 = الآن يبدو الحلزون كبيرًا مثل حافلة.
self-middle-giant-snail-snail-2-bubble = حلزون عملاق! اهربوا! سيصل يوم الثلاثاء.
self-middle-giant-snail-snail-3 = الدبّ، طبّاخ المدرسة، يرى الصورة. عند الغداء، أربعون ملفوفة قرب الباب. يقول: «سيكون جائعًا.»
    .easy = الدبّ الطبّاخ يراها. عند الغداء، أربعون ملفوفة هناك!

## Spot: Fenn has made a picture too
self-middle-giant-snail-whale-question = فين صنع صورة أيضًا. جد علامات أنها تغيّرت.
self-middle-giant-snail-whale-who-name = من صنعها
self-middle-giant-snail-whale-who = صور فين المضحكة
self-middle-giant-snail-whale-who-reason = الاسم يقول لنا إنها للضحك.
self-middle-giant-snail-whale-title-name = العنوان
self-middle-giant-snail-whale-title = يوم عند البركة
self-middle-giant-snail-whale-title-reason = عنوان كهذا جيّد. قد يكون صحيحًا.
self-middle-giant-snail-whale-whale-name = الصورة الكبيرة
self-middle-giant-snail-whale-whale = حوت في بركة بحجم البانيو.
self-middle-giant-snail-whale-whale-reason = الأحجام لا تتناسب. الحوت يحتاج مكانًا أكبر!
self-middle-giant-snail-whale-hands-name = الكلام تحتها
self-middle-giant-snail-whale-hands = ألوّح بيديّ اليسريين!
self-middle-giant-snail-whale-hands-reason = يدان يسريان؟ الأيدي الغريبة علامة نبحث عنها.

## Sort: when a changed picture is fun, and when it hurts or tricks
self-middle-giant-snail-fun-question = كل هذه تغيّرت. أيّها ممتع؟ وأيّها قد يؤلم أو يخدع؟
    .easy = أيّها ممتع؟ وأيّها قد يؤلم أو يخدع؟
self-middle-giant-snail-fun-basket-1 = ممتع للجميع
self-middle-giant-snail-fun-basket-2 = قد يؤلم أو يخدع
self-middle-giant-snail-fun-sky = سماء وردية على بطاقة عيد
self-middle-giant-snail-fun-sky-reason = السماء الوردية لا تخدع أحدًا. إنها جميلة.
self-middle-giant-snail-fun-snail = حلزون، ومعه «أنا صنعته»
self-middle-giant-snail-fun-snail-reason = يقول لنا إنه مصنوع. كلنا نضحك.
self-middle-giant-snail-fun-teeth = أسنان ضخمة لرين، ولم يسألها أحد
self-middle-giant-snail-fun-teeth-reason = هذا وجه رين. نسألها أولًا، و«لا» تعني لا.
self-middle-giant-snail-fun-soap = فرو صار ناعمًا لبيع صابون
self-middle-giant-snail-fun-soap-reason = يجعلنا نظنّ أن الصابون يفعل ذلك. هو لا يفعل.
self-middle-giant-snail-fun-legs = رِجلا صديق صارتا أطول
self-middle-giant-snail-fun-legs-reason = الأرجل جميلة كما هي. هذا قد يؤلم الصديق.

## Feel: Wren’s ears were made short. No answer is wrong.
self-middle-giant-snail-ears-bubble = الآن شكلك أحلى!
self-middle-giant-snail-ears-question = صورة لرين تنتشر. صارت أذناها قصيرتين. بماذا قد تشعر؟
    .easy = أذنا رين صارتا قصيرتين. بماذا قد تشعر؟
self-middle-giant-snail-ears-says = كل هذا ممكن. أذنا رين جميلتان كما هما.

## Choice: what helps Wren
self-middle-giant-snail-help-question = رين تنظر إلى الصورة كثيرًا. ماذا يمكن أن يساعدها؟
self-middle-giant-snail-help-back = تضع أنفًا مضحكًا لمن فعل ذلك
self-middle-giant-snail-help-back-reason = قد يبدو هذا عادلًا للحظة. ثم يستمرّ ويستمرّ.
self-middle-giant-snail-help-more = تقصّر أذنيها في كل صورها
self-middle-giant-snail-help-more-reason = عندها ترى أذنيها الحقيقيتين أقلّ فأقلّ. أذناها جميلتان.
self-middle-giant-snail-help-tell = تخبر شخصًا كبيرًا بشعورها
self-middle-giant-snail-help-tell-reason = الشخص الكبير يستمع. يمكنه أن يساعد على حذف الصورة.

## Say: the sentence is rehearsed aloud
self-middle-giant-snail-say-prompt = في اليوم التالي، رين مستعدّة. قلها معها.
self-middle-giant-snail-say-sentence = اسألني من فضلك قبل أن تغيّر صورتي.

## Build: a profile without private facts
self-middle-giant-snail-club-question = أودي يسأل معلّمه. الآن يمكنه أن يدخل «ركن الرسم»، نادي رسم على الإنترنت. ساعده في صفحته.
    .easy = ساعد أودي أن يصنع صفحته في «ركن الرسم».
self-middle-giant-snail-club-face = الصورة
self-middle-giant-snail-club-face-snail = رسمة حلزون
self-middle-giant-snail-club-face-snail-reason = إنها ممتعة، ولا أحد يجد أودي بها.
self-middle-giant-snail-club-face-jumper = صورة بكنزة مدرسته
self-middle-giant-snail-club-face-jumper-reason = تُظهر وجهه ومدرسته. كلاهما خاص.
self-middle-giant-snail-club-name = الاسم
self-middle-giant-snail-club-name-real = أودي قُضاعة، عمري 8
self-middle-giant-snail-club-name-real-reason = اسمه وعمره يساعدان الناس أن يجدوه.
self-middle-giant-snail-club-name-school = أودي من مدرسة الطاحونة
self-middle-giant-snail-club-name-school-reason = هذا اسمه ومدرسته.
self-middle-giant-snail-club-name-slow = حلزون بطيء
self-middle-giant-snail-club-name-slow-reason = اسم من الخيال يُبقي الحقيقي خاصًّا.
self-middle-giant-snail-club-line = عني
self-middle-giant-snail-club-line-draw = أحبّ أن أرسم الأصداف
self-middle-giant-snail-club-line-draw-reason = كثيرون يحبّون ذلك. لا يكشف شيئًا.
self-middle-giant-snail-club-line-club = أسبح يوم الاثنين في المسبح
self-middle-giant-snail-club-line-club-reason = هذا يقول أين هو، ومتى.
self-middle-giant-snail-club-done = هذه الصفحة تُظهر ما يحبّه أودي. لا تُظهر من هو أو أين هو.

## Exit: the last question uses the words of a promise
self-middle-giant-snail-goodbye-meet-question = حلزون في لعبة يقول: «عمري 8 أيضًا. قابلني في الحديقة!» ما أفضل خطّة؟
    .easy = حلزون في لعبة يقول: «قابلني!» ما الأفضل؟
self-middle-giant-snail-goodbye-meet-nine = يقابله، فعمره 8
self-middle-giant-snail-goodbye-meet-nine-reason = أيّ أحد يمكنه أن يكتب 8. أودي لا يعرف من هو.
self-middle-giant-snail-goodbye-meet-no = يقول لا، ويخبر شخصًا كبيرًا
self-middle-giant-snail-goodbye-meet-no-reason = أودي يعرفه من الإنترنت فقط. لذلك لا يلتقي به، ويخبر.
self-middle-giant-snail-goodbye-meet-slow = ينتظر، فالحلزون بطيء
self-middle-giant-snail-goodbye-meet-slow-reason = هاها! لكن من يلعب به قد لا يكون بطيئًا. أودي يقول لا ويخبر.
self-middle-giant-snail-goodbye-soap-question = إعلان صابون يُظهر فروًا بلا أيّ عقدة. ما الذي قد يكون صحيحًا؟
self-middle-giant-snail-goodbye-soap-wash = غسلة واحدة تفعل ذلك
self-middle-giant-snail-goodbye-soap-wash-reason = لو كان صحيحًا لفعلناه كلنا! ربما تغيّرت الصورة.
self-middle-giant-snail-goodbye-soap-edit = الصورة تغيّرت
self-middle-giant-snail-goodbye-soap-edit-reason = الإعلانات تريد أن تبيع. الصورة المغيّرة تساعدها.
self-middle-giant-snail-goodbye-soap-wrong = الفرو المعقّد خطأ
self-middle-giant-snail-goodbye-soap-wrong-reason = العقد من الحياة الحقيقية. ربما تغيّرت الصورة.
self-middle-giant-snail-goodbye-promise-question = وعد أودي يقول: صوري خاصة بي. لعبة تطلب صورة. ماذا يناسب؟
    .easy = لعبة تطلب صورة أودي. ماذا يناسب وعده؟
self-middle-giant-snail-goodbye-promise-friend = يرسل صورة فين
self-middle-giant-snail-goodbye-promise-friend-reason = وجه فين خاص أيضًا. الرسمة تكفي.
self-middle-giant-snail-goodbye-promise-old = يرسل صورة قديمة
self-middle-giant-snail-goodbye-promise-old-reason = ما زالت صورة أودي. يمكن نسخها وتمريرها.
self-middle-giant-snail-goodbye-promise-draw = يستعمل رسمة
self-middle-giant-snail-goodbye-promise-draw-reason = الرسمة ممتعة، وقد وفى بوعده.

### Second tale: the dragon who makes soup

## Story: a dragon in a game turns out to be Nutmeg’s gran. The bubble is the dragon’s message.
self-middle-doomfang-knight-1 = ناتمغ تلعب «رفاق القلعة». اسمها هناك الفارس مافن. الفارس مافن لا يخاف من الخفافيش.
    .easy = في «رفاق القلعة»، ناتمغ فارس. اسمها الفارس مافن.
self-middle-doomfang-knight-2 = تنّين اسمه دومفانغ ينقذ الفارس مافن ثلاث مرات. ثم عليه أن يذهب.
    .easy = دومفانغ التنّين ينقذ الفارس مافن. ثم عليه أن يذهب.
self-middle-doomfang-knight-2-bubble = يجب أن أتوقّف. حسائي ساخن!
self-middle-doomfang-knight-3 = يوم الأحد، الجدّة تصنع حساء. تقول: «انتبهي لجناحيّ.» تسقط ملعقة ناتمغ. دومفانغ هو الجدّة!
    .easy = يوم الأحد، الجدّة تصنع حساء. دومفانغ هو الجدّة!

## Match: reasons to be somebody else online
self-middle-doomfang-reasons-question = الناس يتظاهرون على الإنترنت لأسباب كثيرة. جد كل اثنين معًا.
self-middle-doomfang-reasons-fun = الجدّة تنّين
self-middle-doomfang-reasons-fun-partner = للمرح
self-middle-doomfang-reasons-fun-reason = إنها لعبة. الجدّة تحبّ الزئير.
self-middle-doomfang-reasons-safe = ناتمغ تخفي اسمها
self-middle-doomfang-reasons-safe-partner = للخصوصية
self-middle-doomfang-reasons-safe-reason = اسم من الخيال يُبقي اسمها الحقيقي خاصًّا.
self-middle-doomfang-reasons-sell = روبوت يقول: «أحبّ هذه اللعبة!»
self-middle-doomfang-reasons-sell-partner = ليبيع أشياء
self-middle-doomfang-reasons-sell-reason = يريدك أن تشتري اللعبة.
self-middle-doomfang-reasons-trick = «أنا صديقتك، أرسلي صورة!»
self-middle-doomfang-reasons-trick-partner = ليخدع أحدًا
self-middle-doomfang-reasons-trick-reason = الكلام الحلو قد يخفي خدعة. نقول لا، ونخبر.

## Spot: a profile that does not fit together
self-middle-doomfang-lily-question = لاعبة جديدة تكتب إلى ناتمغ. جد ما لا يتناسب.
self-middle-doomfang-lily-name-name = الاسم
self-middle-doomfang-lily-name = ليلي9
self-middle-doomfang-lily-name-reason = اسم من الخيال جيّد. ناتمغ عندها واحد أيضًا.
self-middle-doomfang-lily-photo-name = الصورة
self-middle-doomfang-lily-photo = فتاة. عليها «متجر الشمس».
self-middle-doomfang-lily-photo-reason = هذه صورة متجر. إذن قد لا تكون ليلي أبدًا.
self-middle-doomfang-lily-like-name = ماذا تحبّ
self-middle-doomfang-lily-like = أحبّ القلاع!
self-middle-doomfang-lily-like-reason = لاعبون كثيرون يحبّونها. هذا جيّد.
self-middle-doomfang-lily-work-name = عنها
self-middle-doomfang-lily-work = عمري 9. أعود من عملي بالسيارة.
self-middle-doomfang-lily-work-reason = عمرها 9، وتقود إلى العمل؟ هذا لا يتناسب.

## Chat: Lily9 asks for the camera, then for a meeting. Gran helps to block.
self-middle-doomfang-chat-question = ماذا يمكن أن تفعل ناتمغ الآن؟
self-middle-doomfang-chat-place = رفاق القلعة
self-middle-doomfang-chat-marlo = الفارس مافن
self-middle-doomfang-chat-lily = ليلي9
self-middle-doomfang-chat-gran = الجدّة
self-middle-doomfang-chat-hello-1 = مرحبًا يا فارس مافن! عمري 9 أيضًا.
self-middle-doomfang-chat-hello-2 = شغّلي الكاميرا. أريد أن أراكِ!
self-middle-doomfang-chat-hello-yes = حسنًا، لحظة.
self-middle-doomfang-chat-hello-yes-reason = عندها ترى ليلي ناتمغ وبيتها. المكالمة نسأل عنها أولًا.
self-middle-doomfang-chat-hello-no = لا، شكرًا. أنا لا أفعل ذلك.
self-middle-doomfang-chat-hello-no-reason = هذا واضح ومهذّب. «لا» لا تحتاج إلى سبب.
self-middle-doomfang-chat-hello-friend = هذه صورة صديقتي!
self-middle-doomfang-chat-hello-friend-reason = وجه الصديقة خاص أيضًا. يمكن لناتمغ أن تقول لا.
self-middle-doomfang-chat-meet-1 = إذن قابليني في الحديقة يوم السبت.
self-middle-doomfang-chat-meet-2 = لا تخبري أحدًا.
self-middle-doomfang-chat-meet-leave = تخرج من اللعبة
self-middle-doomfang-chat-meet-leave-reason = خرجت فورًا. والرسالة ما زالت هناك لتُريها.
self-middle-doomfang-chat-meet-keep = تحتفظ بالرسالة لتُريها
self-middle-doomfang-chat-meet-keep-reason = الآن يمكنها أن تُري ما قيل.
self-middle-doomfang-chat-meet-where = أين في الحديقة؟
self-middle-doomfang-chat-meet-where-reason = ناتمغ تعرفها من الإنترنت فقط. لا تلتقي بها. بل تخبر.
self-middle-doomfang-chat-tell-1 = هل أنتِ هناك؟
self-middle-doomfang-chat-tell-block = تحظر ليلي ولا تخبر أحدًا
self-middle-doomfang-chat-tell-block-reason = الحظر يأتي آخرًا، مع شخص كبير. أولًا ناتمغ تخبر.
self-middle-doomfang-chat-tell-quiet = لا تقول شيئًا
self-middle-doomfang-chat-tell-quiet-reason = هذا حمل ثقيل على واحدة. يمكن لناتمغ أن تخبر.
self-middle-doomfang-chat-tell-tell = تخبر الجدّة
self-middle-doomfang-chat-tell-tell-reason = الجدّة مسرورة لأنها أخبرت. لا ذنب لناتمغ.
self-middle-doomfang-chat-block-1 = شكرًا لأنكِ أخبرتني. هل نكمل الباقي معًا؟
self-middle-doomfang-chat-block-last = رسالة غاضبة أخيرة!
self-middle-doomfang-chat-block-last-reason = الردّ يجعلها تستمرّ. يمكن للجدّة أن تساعد على الحظر.
self-middle-doomfang-chat-block-block = تحظر ليلي مع الجدّة
self-middle-doomfang-chat-block-block-reason = احتفظ، وأخبر، ثم يساعدك شخص كبير على الحظر. تمّ كل شيء!

## Say: the sentence is rehearsed aloud
self-middle-doomfang-say-prompt = قلها مثل الفارس مافن، بصوت عالٍ وهادئ.
self-middle-doomfang-say-sentence = أنا أعرفك من لعبة فقط، لذلك لا. وسأخبر.

## Choice: Gran tries a button that smooths faces. The bubble is Gran’s.
self-middle-doomfang-egg-bubble = انظري، أنا بيضة!
self-middle-doomfang-egg-question = الجدّة تلمس «نعّم وجهي» في هاتفها. ماذا يفعل؟
self-middle-doomfang-egg-photo = يغيّر الصورة، لا الجدّة
self-middle-doomfang-egg-photo-reason = نعم، ذهبت الخطوط من الصورة. وكلها ما زالت عند الجدّة.
self-middle-doomfang-egg-better = يُظهر كيف يجب أن يكون الوجه
self-middle-doomfang-egg-better-reason = لا يجب أن يكون أيّ وجه مثل بيضة. الخطوط والحبوب لا بأس بها.
self-middle-doomfang-egg-real = يجعل الجدّة صغيرة
self-middle-doomfang-egg-real-reason = الجدّة تنظر إلى يديها. ما زالت الجدّة! تغيّرت الصورة فقط.

## Build: a page for Sir Muffin
self-middle-doomfang-page-question = ساعد ناتمغ أن تصنع صفحة للفارس مافن.
self-middle-doomfang-page-face = الصورة
self-middle-doomfang-page-face-photo = ناتمغ مع جدّتها
self-middle-doomfang-page-face-photo-reason = هذان وجهان حقيقيان. صورنا تبقى خاصة.
self-middle-doomfang-page-face-muffin = رسمة كعكة مافن بخوذة
self-middle-doomfang-page-face-muffin-reason = إنها مضحكة، وليست وجه ناتمغ.
self-middle-doomfang-page-line = عني
self-middle-doomfang-page-line-live = أسكن بجانب مدرسة البلّوط
self-middle-doomfang-page-line-live-reason = هذا يقول أين نجدها.
self-middle-doomfang-page-line-club = أنا في نادي الطبل كل جمعة
self-middle-doomfang-page-line-club-reason = المكان واليوم خاصّان.
self-middle-doomfang-page-line-bats = لا أخاف من الخفافيش
self-middle-doomfang-page-line-bats-reason = جملة ممتعة، ولا تكشف شيئًا.
self-middle-doomfang-page-see = من يتحدّث معي؟
self-middle-doomfang-page-see-known = من أعرفهم، مثل الجدّة
self-middle-doomfang-page-see-known-reason = تنّين واحد يكفي الآن!
self-middle-doomfang-page-see-all = كل اللاعبين
self-middle-doomfang-page-see-all-reason = عندها تستطيع ليلي9 أن تكتب مرة أخرى.
self-middle-doomfang-page-done = الفارس مافن شجاع ومضحك، ولا أحد يعرف من هو.

## Exit: the last question uses the words of a promise
self-middle-doomfang-goodbye-nice-question = فارس في اللعبة لطيف ومضحك من أسابيع. ثم يطلب أن يلتقيا. ماذا يناسب؟
    .easy = فارس لطيف في اللعبة يطلب أن يلتقيا. ماذا يناسب؟
self-middle-doomfang-goodbye-nice-friend = تذهب مع صديقة
self-middle-doomfang-goodbye-nice-friend-reason = الصديقة لا تجعل ذلك آمنًا. يمكن لشخص كبير أن يساعد.
self-middle-doomfang-goodbye-nice-weeks = تقابله، فالأسابيع طويلة
self-middle-doomfang-goodbye-nice-weeks-reason = أسابيع في لعبة لا تُظهر من يلعب. ناتمغ تقول لا وتخبر.
self-middle-doomfang-goodbye-nice-no = تقول لا، وتخبر شخصًا كبيرًا
self-middle-doomfang-goodbye-nice-no-reason = حتى اللاعب اللطيف نعرفه من الإنترنت فقط. شخص كبير يساعد.
self-middle-doomfang-goodbye-photo-question = شخص يقول: «أرسلي صورة، وإلا سأحزن.» ماذا يمكن أن تفعل ناتمغ؟
self-middle-doomfang-goodbye-photo-tell = تقول لا، وتخبر شخصًا كبيرًا
self-middle-doomfang-goodbye-photo-tell-reason = حزن غيرنا صعب، لكن «لا» تبقى جوابًا جيّدًا. الشخص الكبير يساعد في الباقي.
self-middle-doomfang-goodbye-photo-hide = ترسل صورة بقناع
self-middle-doomfang-goodbye-photo-hide-reason = ما زالت هي، وغرفتها. ناتمغ تقول لا وتخبر.
self-middle-doomfang-goodbye-photo-one = ترسل واحدة فقط
self-middle-doomfang-goodbye-photo-one-reason = صورة واحدة قد تُنسخ. ليس عليها أن تُفرح من طلب.
self-middle-doomfang-goodbye-promise-question = وعد ناتمغ يقول: صوري خاصة بي. أيّ صورة تناسب؟
self-middle-doomfang-goodbye-promise-back = صورة لظهرها
self-middle-doomfang-goodbye-promise-back-reason = ما زالت صورة لها. الرسمة أنسب.
self-middle-doomfang-goodbye-promise-baby = صورتها وهي رضيعة
self-middle-doomfang-goodbye-promise-baby-reason = ما أحلاها! لكنها ما زالت ناتمغ، فتبقى خاصة.
self-middle-doomfang-goodbye-promise-muffin = كعكة مافن بخوذة
self-middle-doomfang-goodbye-promise-muffin-reason = إنها رسمة، وقد وفت بوعدها.

## The grown-ups a child may name. Never assume a mum or a dad.
self-middle-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
self-middle-helpers-teacher = معلّمي
self-middle-helpers-class = شخص كبير يساعد في الصف
self-middle-helpers-lunch = من يساعد وقت الغداء
self-middle-helpers-office = مكتب المدرسة
self-middle-helpers-home = شخص كبير في البيت
self-middle-helpers-family = شخص كبير من عائلتي
