# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-older.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-older-title = اخلطه، وقل ذلك
copy-older-outcome-allows = يمكنني أن أقرأ ما يسمح به صاحب العمل.
copy-older-outcome-reuse = أستعمل أعمال غيري وأخلطها بطريقة عادلة.
copy-older-outcome-credit = أقول من صنعها، ومتى ساعدني روبوت الدردشة.
copy-older-outcome-mine = إذا استُعمل عملي بغير حقّ، أحتفظ بالدليل وأخبر.

### First tale: the giant snore

## Story: a film needs a snore, and the cook does not know that he gave one
copy-older-giant-snore-walrus-1 = أودي وأرنوب يصنعان فيلمًا عن فيل بحر نعسان.
copy-older-giant-snore-walrus-1-bubble = يحتاج إلى شخير عملاق واحد!
copy-older-giant-snore-walrus-2 = بعد الغداء، الطبّاخ يأخذ غفوة. أرنوب يسجّله.
copy-older-giant-snore-walrus-2-bubble = خررر… بففف!
copy-older-giant-snore-walrus-3 = إنه أفضل شخير فيل بحر. أودي يحكّ أذنه.
copy-older-giant-snore-walrus-3-bubble = هل يعرف الطبّاخ؟

## Choice: a voice belongs to somebody too
copy-older-giant-snore-whose-snore-question = الصوت له صاحب، حتى عندما يشخر. ماذا يمكنهما أن يفعلا؟
    .easy = الشخير للطبّاخ. ماذا يمكنهما أن يفعلا؟
copy-older-giant-snore-whose-snore-nobody = يستعملانه، فلن يعرف أحد
copy-older-giant-snore-whose-snore-nobody-reason = كل من في المدرسة يعرف ذلك الشخير! وهو ما زال له.
    .easy = المدرسة كلها تعرف ذلك الشخير! هو له.
copy-older-giant-snore-whose-snore-ask = يُسمعانه للطبّاخ، ويستأذنانه
copy-older-giant-snore-whose-snore-ask-reason = يضحك حتى تسقط قبّعته. ثم يقول نعم.
copy-older-giant-snore-whose-snore-online = ينشرانه، ويسألان لاحقًا
copy-older-giant-snore-whose-snore-online-reason = على الإنترنت قد يُنسخ. عندها فات وقت السؤال.

## Say: the sentence is rehearsed aloud
copy-older-giant-snore-snore-please-prompt = ساعد أرنوب أن يستأذن الطبّاخ. وحاول ألّا تضحك!
copy-older-giant-snore-snore-please-sentence = هل نستعمل شخيرك في فيلمنا، من فضلك؟

## Spot: a page on which a maker says what may be done
copy-older-giant-snore-sleepy-sea-question = أودي يجد لحنًا للفيلم. أيّ الأجزاء تقول ما يُسمح له أن يفعل به؟
    .easy = أيّ الأجزاء تقول ما يُسمح لأودي؟
copy-older-giant-snore-sleepy-sea-by-name = السطر في الأسفل
copy-older-giant-snore-sleepy-sea-by = من صنع لومي فيرن
copy-older-giant-snore-sleepy-sea-by-reason = يقول من صنع اللحن. هذا الاسم يُكتب في الفيلم.
copy-older-giant-snore-sleepy-sea-school-name = القاعدة الأولى
copy-older-giant-snore-sleepy-sea-school = مسموح في المدرسة
copy-older-giant-snore-sleepy-sea-school-reason = لومي توافق على أفلام المدرسة.
copy-older-giant-snore-sleepy-sea-rules-name = القاعدة الثانية
copy-older-giant-snore-sleepy-sea-rules = اذكر اسمي. لا تبعه.
copy-older-giant-snore-sleepy-sea-rules-reason = لومي تقول كيف: باسمها، وليس للبيع.
copy-older-giant-snore-sleepy-sea-drums-name = الإعلان
copy-older-giant-snore-sleepy-sea-drums = طبول بنصف السعر!
copy-older-giant-snore-sleepy-sea-drums-reason = يريد أن يبيع طبولًا. لا يقول شيئًا عن اللحن.

## Match: everybody who helped is named at the end of the film
copy-older-giant-snore-credits-question = الفيلم ينتهي بقائمة أسماء من صنعوه. من مع ماذا؟ جد كل اثنين معًا.
    .easy = من صنع ماذا؟ جد كل اثنين معًا.
copy-older-giant-snore-credits-tune = اللحن
copy-older-giant-snore-credits-tune-partner = لومي فيرن، مسموح للجميع
copy-older-giant-snore-credits-tune-reason = لومي طلبت أن يُذكر اسمها. ها هو.
copy-older-giant-snore-credits-snore = الشخير
copy-older-giant-snore-credits-snore-partner = طبّاخنا، وقد قال نعم
copy-older-giant-snore-credits-snore-reason = لا يريد اسمه في الفيلم. موافقته هي المهمّة.
copy-older-giant-snore-credits-title = العنوان «شخير على الشاطئ»
copy-older-giant-snore-credits-title-partner = أودي، بمساعدة روبوت دردشة
copy-older-giant-snore-credits-title-reason = أودي طلب أفكارًا من روبوت دردشة واختار واحدة. لذلك يقول ذلك.
copy-older-giant-snore-credits-walrus = رسمة فيل البحر
copy-older-giant-snore-credits-walrus-partner = برام، بورقة وقلم
copy-older-giant-snore-credits-walrus-reason = برام رسمها. الشكر أقلّ ما يستحقّه!

## Chat: somebody says that the film is theirs: keep it, tell, an adult helps
copy-older-giant-snore-clip-king-question = الفيلم في صفحة الصف. ثم يظهر هذا. ماذا يمكن أن يفعل أودي؟
    .easy = هذا فيلم أودي. ماذا يمكنه أن يفعل؟
copy-older-giant-snore-clip-king-place = صفحة فيديوهات للأطفال
copy-older-giant-snore-clip-king-odi = أودي
copy-older-giant-snore-clip-king-king = ملك الفيديو
copy-older-giant-snore-clip-king-hare = أرنوب
copy-older-giant-snore-clip-king-mine-1 = شاهدوا فيلمي الجديد: شخير على الشاطئ!
copy-older-giant-snore-clip-king-mine-2 = صنعته كله بنفسي.
copy-older-giant-snore-clip-king-mine-fake = أنت كذّاب كبير!
copy-older-giant-snore-clip-king-mine-fake-reason = قد يغضب، وهذا لا بأس به. لكن الشجار يخفي الحقيقة.
copy-older-giant-snore-clip-king-mine-keep = يحتفظ بصورة من هذه الصفحة
copy-older-giant-snore-clip-king-mine-keep-reason = الآن يمكنه أن يُري ما كان هناك، حتى لو ذهب.
copy-older-giant-snore-clip-king-mine-proud = يتركه. على الأقلّ أعجبهم!
copy-older-giant-snore-clip-king-mine-proud-reason = جميل أن يعجبهم. لكن هذا عملهما، وهما من يقرّر.
copy-older-giant-snore-clip-king-kept-1 = هذا فيل البحر الذي صنعناه! ماذا الآن؟
copy-older-giant-snore-clip-king-kept-tell = يخبر السيد خُلد، ويُريه
copy-older-giant-snore-clip-king-kept-tell-reason = السيد خُلد يعرف كيف يطلب من الصفحة حذفه.
copy-older-giant-snore-clip-king-kept-argue = يا ملك الفيديو، أثبت أنك صنعته!
copy-older-giant-snore-clip-king-kept-argue-reason = قد يطول ذلك أيامًا. شخص كبير يصل أسرع.
copy-older-giant-snore-clip-king-kept-quit = لا يصنع فيلمًا بعد اليوم أبدًا
copy-older-giant-snore-clip-king-kept-quit-reason = يا لها من خسارة! يمكن لشخص كبير أن يساعد على حلّ هذا.
copy-older-giant-snore-clip-king-down-1 = السيد خُلد كتب إلى الصفحة. لقد حُذف!
copy-older-giant-snore-clip-king-down-block = السيد خُلد يساعد على حظر ملك الفيديو
copy-older-giant-snore-clip-king-down-block-reason = احتفظ، وأخبر، ثم احظر مع المساعدة. هذا ترتيب جيّد.
copy-older-giant-snore-clip-king-down-names = رائع! المرة القادمة نضع اسمينا على كل مشهد.
copy-older-giant-snore-clip-king-down-names-reason = اسم الصف أو اسم من الخيال يكفي. الأسماء الكاملة تبقى خاصة.
copy-older-giant-snore-clip-king-down-king = يا ملك الفيديو، غلبناك!
copy-older-giant-snore-clip-king-down-king-reason = هذا مغرٍ. لكن الأمر انتهى الآن، وهذا جيّد.

## Exit, first question: what a maker does not allow
copy-older-giant-snore-no-change-question = صورة تقول: مسموح للجميع، لكن لا تغيّرها. برام يريد أن يضيف قبّعة. ما العدل؟
    .easy = صورة تقول: لا تغيّرها. برام يريد أن يضيف قبّعة. ما العدل؟
copy-older-giant-snore-no-change-hat = يضيف قبّعة صغيرة جدًّا
copy-older-giant-snore-no-change-hat-reason = التغيير الصغير ما زال تغييرًا. صاحبها قال لا.
copy-older-giant-snore-no-change-other = يستعملها كما هي، أو يختار غيرها
copy-older-giant-snore-no-change-other-reason = هذا تمامًا ما يسمح به صاحبها.
copy-older-giant-snore-no-change-quiet = يضيف القبّعة ويسكت
copy-older-giant-snore-no-change-quiet-reason = صاحبها قال لا للتغيير. السكوت لا يجعلها نعم.

## Exit, second question: people in a film have a say
copy-older-giant-snore-choir-question = رين تصوّر فرقة الغناء. تريد أن تنشره في صفحة مفتوحة. ما الأول؟
    .easy = رين تصوّر فرقة الغناء. ما الأول؟
copy-older-giant-snore-choir-ask = تسأل المغنّين ومعلّمًا
copy-older-giant-snore-choir-ask-reason = يمكنهم أن يقولوا نعم أو لا. والمعلّم يعرف القواعد.
copy-older-giant-snore-choir-song = تعرف هل غنّوا جيدًا
copy-older-giant-snore-choir-song-reason = جيدًا أو لا، وجوههم وأصواتهم لهم.
copy-older-giant-snore-choir-post = تنشره، ثم ترى
copy-older-giant-snore-choir-post-reason = عندها قد يُنسخ. تسأل أولًا، ما دام الأمر سهلًا.

## Exit, third question: a chatbot helped
copy-older-giant-snore-story-question = روبوت دردشة أعطى أرنوب فكرة لقصة. أرنوب كتبها. ماذا يكتب في الأسفل؟
    .easy = روبوت دردشة أعطى فكرة. أرنوب كتب القصة. ماذا يكتب في الأسفل؟
copy-older-giant-snore-story-bot = كتبها روبوت دردشة
copy-older-giant-snore-story-bot-reason = أرنوب هو من كتب! الروبوت أعطى فكرة.
copy-older-giant-snore-story-alone = كتبها أرنوب، بلا مساعدة
copy-older-giant-snore-story-alone-reason = عمل جيّد. من العدل أن نقول إن الروبوت ساعد.
copy-older-giant-snore-story-both = أرنوب، بفكرة من روبوت دردشة
copy-older-giant-snore-story-both-reason = هذا عادل، وواضح لكل من يقرؤه.

### Second tale: the moon sheep

## Story: Nutmeg’s game is mixed into a new one that does not name her
copy-older-moon-sheep-custard-1 = ناتمغ تبرمج لعبة. خروف يقفز فوق القمر ويسقط في الكاسترد.
    .easy = ناتمغ تصنع لعبة. خروف يقفز فوق القمر، ثم في الكاسترد.
copy-older-moon-sheep-custard-1-bubble = ماااع… طش!
copy-older-moon-sheep-custard-2 = روكيت يصنع منها لعبة جديدة. الآن الخروف له حذاء تزلّج.
copy-older-moon-sheep-custard-2-bubble = أفضل لعبة صنعتها!
copy-older-moon-sheep-custard-3 = الصف كله يلعبها. وهي لا تقول من صنع الخروف.

## Feel: no answer is wrong
copy-older-moon-sheep-my-sheep-bubble = هذا خروفي!
copy-older-moon-sheep-my-sheep-question = روكيت يحبّ خروفها ولا يقصد الأذى. بماذا قد تشعر ناتمغ؟
copy-older-moon-sheep-my-sheep-says = قد تشعر بالفرح والغضب معًا. كلاهما لا بأس به، ويمكنها أن تقول ذلك.

## Say: the sentence is rehearsed aloud
copy-older-moon-sheep-your-sheep-prompt = روكيت منزعج، ويريد أن يصحّح الأمر. ساعده أن يقولها.
copy-older-moon-sheep-your-sheep-sentence = استعملت خروفك. هل أُبقيه، ومعه اسمك؟

## Sort: a mix is new and names its makers
copy-older-moon-sheep-mix-or-copy-question = الخلط العادل فيه جديد، ويذكر من صنع الباقي. أيّها عادل؟
    .easy = أيّها خلط عادل؟
copy-older-moon-sheep-mix-or-copy-mix = خلط عادل
copy-older-moon-sheep-mix-or-copy-copy = نسخة فقط
copy-older-moon-sheep-mix-or-copy-level = ستّ مراحل جديدة، واسم ناتمغ
copy-older-moon-sheep-mix-or-copy-level-reason = فيها عمل جديد، وتذكر اسمها.
copy-older-moon-sheep-mix-or-copy-title = اللعبة نفسها بعنوان جديد
copy-older-moon-sheep-mix-or-copy-title-reason = كلها عمل ناتمغ. عنوان جديد لا يكفي.
copy-older-moon-sheep-mix-or-copy-tune = لحن مسموح مع إيقاع جديد
copy-older-moon-sheep-mix-or-copy-tune-reason = صاحبه وافق على الخلط. اذكره، وهيّا.
copy-older-moon-sheep-mix-or-copy-photo = صورة بفلتر، بلا اسم
copy-older-moon-sheep-mix-or-copy-photo-reason = الفلتر لمسة واحدة. شخص آخر التقط الصورة.
copy-older-moon-sheep-mix-or-copy-poem = قصيدتك، من فكرة لتيلدا
copy-older-moon-sheep-mix-or-copy-poem-reason = الكلمات جديدة، وتقول من أين جاءت الفكرة.
copy-older-moon-sheep-mix-or-copy-homework = واجب صديق، بكلمة جديدة واحدة
copy-older-moon-sheep-mix-or-copy-homework-reason = هذا عمل الصديق. اطلب مساعدة لتكتب واجبك أنت!

## Search: words that find a sound with its maker’s yes
copy-older-moon-sheep-splat-question = روكيت يحتاج صوت «طش» للكاسترد. اختر كلمات البحث.
copy-older-moon-sheep-splat-splat = طش
copy-older-moon-sheep-splat-splat-reason = هذا يقول أيّ صوت يحتاج.
copy-older-moon-sheep-splat-custard = لذيذ
copy-older-moon-sheep-splat-custard-reason = نعم! لكنه يجد حلويات، لا أصواتًا.
copy-older-moon-sheep-splat-sound = صوت
copy-older-moon-sheep-splat-sound-reason = يقول إنه يحتاج صوتًا، لا صورة.
copy-older-moon-sheep-splat-free = مسموح خلطه
copy-older-moon-sheep-splat-free-reason = يجد أصحاب أعمال وافقوا على الخلط.
copy-older-moon-sheep-splat-best = الأفضل
copy-older-moon-sheep-splat-best-reason = كلهم يقولون ذلك. لا يساعد كثيرًا.
copy-older-moon-sheep-splat-asked = أيّ «طش» يمكن لروكيت أن يستعمله في لعبته؟
copy-older-moon-sheep-splat-shop = مئة صوت طش
copy-older-moon-sheep-splat-shop-from = متجر الأصوات
copy-older-moon-sheep-splat-shop-text = اشترِ الآن، بخمسة جنيهات فقط!
copy-older-moon-sheep-splat-shop-reason = هذا إعلان. يريد أن يبيع.
copy-older-moon-sheep-splat-listen = الطش العظيم
copy-older-moon-sheep-splat-listen-from = أفلام المهلّبية
copy-older-moon-sheep-splat-listen-text = استمتع به هنا. لا تنسخه من فضلك.
copy-older-moon-sheep-splat-listen-reason = صاحبه يقول: اسمع، لكن لا تنسخ.
copy-older-moon-sheep-splat-box = طش وطشش وبلوب
copy-older-moon-sheep-splat-box-from = صندوق طش
copy-older-moon-sheep-splat-box-text = مسموح خلطه. اذكر «صندوق الطش» في لعبتك.
copy-older-moon-sheep-splat-box-reason = صندوق الطش يقول نعم، ويقول كيف.

## Build: a page about the game that names all and gives nothing private away
copy-older-moon-sheep-about-question = روبوت دردشة ساعد في البرمجة. ساعد روكيت أن يملأ الصفحة.
copy-older-moon-sheep-about-by = من صنعها
copy-older-moon-sheep-about-by-real = اسم روكيت الكامل ومدرسته
copy-older-moon-sheep-about-by-real-reason = الكل يقرأ هذه الصفحة. الاسم والمدرسة يبقيان خاصّين.
copy-older-moon-sheep-about-by-rocket = روكيت 9، مع خروف ناتمغ
copy-older-moon-sheep-about-by-rocket-reason = ذُكر الاثنان، باسمين من الخيال للعبة.
copy-older-moon-sheep-about-by-me = أنا ولا أحد غيري
copy-older-moon-sheep-about-by-me-reason = التزلّج له. والخروف لناتمغ.
copy-older-moon-sheep-about-sound = الصوت
copy-older-moon-sheep-about-sound-box = طش من صندوق الطش
copy-older-moon-sheep-about-sound-box-reason = صندوق الطش طلب هذا تمامًا.
copy-older-moon-sheep-about-sound-found = من الإنترنت
copy-older-moon-sheep-about-sound-found-reason = الإنترنت مكان. صندوق الطش هو من صنعه.
copy-older-moon-sheep-about-help = من ساعد
copy-older-moon-sheep-about-help-none = لا أحد أبدًا
copy-older-moon-sheep-about-help-none-reason = روبوت دردشة وجد خطأ في برمجته. من العدل أن نقول ذلك.
copy-older-moon-sheep-about-help-bot = روبوت دردشة، في البرمجة
copy-older-moon-sheep-about-help-bot-reason = هذا صدق. الآن يعرف غيره كيف صُنعت.
copy-older-moon-sheep-about-done = كلاهما موافق. في لعبتهما القادمة بقرة على سكوتر!

## Chat: somebody sells their game: keep it, tell, an adult helps
copy-older-moon-sheep-for-sale-question = ثم يرى روكيت هذا في صفحة البرمجة. ماذا يمكنه أن يفعل؟
copy-older-moon-sheep-for-sale-place = صفحة برمجة للأطفال
copy-older-moon-sheep-for-sale-rocket = روكيت
copy-older-moon-sheep-for-sale-gold = حافر الذهب
copy-older-moon-sheep-for-sale-waffle = ناتمغ
copy-older-moon-sheep-for-sale-sale-1 = اشتروا خروف القمر المتزلّج! خمس قطع ذهبية.
copy-older-moon-sheep-for-sale-sale-buy = أريد واحدة!
copy-older-moon-sheep-for-sale-sale-buy-reason = هاها، إنها لعبته هو! لكن لاعبين آخرين قد يدفعون لها.
copy-older-moon-sheep-for-sale-sale-keep = يحتفظ بصورة من هذه الصفحة
copy-older-moon-sheep-for-sale-sale-keep-reason = الآن يمكنهما أن يُريا ما كان هناك، حتى لو ذهب.
copy-older-moon-sheep-for-sale-sale-rude = أنت لا تعرف البرمجة أصلًا!
copy-older-moon-sheep-for-sale-sale-rude-reason = قد يغضب، وهذا لا بأس به. لكن الشجار يخفي الحقيقة.
copy-older-moon-sheep-for-sale-kept-1 = لا أحد استأذننا!
copy-older-moon-sheep-for-sale-kept-2 = أسرعوا، آخر يوم!
copy-older-moon-sheep-for-sale-kept-tell = يُريها لمعلّمنا
copy-older-moon-sheep-for-sale-kept-tell-reason = يمكن للمعلّم أن يطلب من الصفحة حذفها. ثم يحظرون معًا.
copy-older-moon-sheep-for-sale-kept-fight = سنبيع لعبتك نحن أيضًا!
copy-older-moon-sheep-for-sale-kept-fight-reason = عندها تُباع لعبتان بلا موافقة. يمكن لشخص كبير أن يساعد.
copy-older-moon-sheep-for-sale-kept-leave = يحذف لعبتنا من الصفحة
copy-older-moon-sheep-for-sale-kept-leave-reason = هما صنعاها، فيمكن أن تبقى. أولًا يخبران شخصًا كبيرًا.

## Exit, first question: what a maker allows
copy-older-moon-sheep-listen-question = أغنية تقول: مسموح أن تشاركها، لا أن تبيعها. ماذا يُسمح لناتمغ؟
    .easy = أغنية تقول: شاركها ولا تبعها. ماذا يُسمح لناتمغ؟
copy-older-moon-sheep-listen-fair = تشغّلها في حفل المدرسة، وتقول من صنعها
copy-older-moon-sheep-listen-fair-reason = هذه مشاركة، واسم صاحبها مذكور.
copy-older-moon-sheep-listen-disc = تبيعها في حفل المدرسة
copy-older-moon-sheep-listen-disc-reason = صاحبها قال لا للبيع، حتى لعمل خير.
copy-older-moon-sheep-listen-own = تقول إنها لها
copy-older-moon-sheep-listen-own-reason = مسموح أن نشاركها. لكن لها صاحب.

## Exit, second question: asking, even in a family
copy-older-moon-sheep-cousin-question = ابن خالة روكيت يرسم رسومًا مضحكة. روكيت يريد واحدة في لعبته. ما العدل؟
    .easy = روكيت يريد رسمة ابن خالته في لعبته. ما العدل؟
copy-older-moon-sheep-cousin-family = يأخذ واحدة، فهو من العائلة
copy-older-moon-sheep-cousin-family-reason = ابن الخالة يقول نعم أو لا، مثل كل من صنع شيئًا.
copy-older-moon-sheep-cousin-trace = ينقلها بالقلم، فتصير له
copy-older-moon-sheep-cousin-trace-reason = الخطّ المنقول ما زال فكرة ابن خالته. يسأل أولًا.
copy-older-moon-sheep-cousin-ask = يستأذن، ويكتب اسم ابن خالته
copy-older-moon-sheep-cousin-ask-reason = كثيرون يقولون نعم. وبعضهم يرسم لك واحدة جديدة!

## Exit, third question: when own work is used without a yes
copy-older-moon-sheep-poem-page-question = قصيدة ناتمغ في صفحة تحت اسم آخر. ماذا تفعل أولًا؟
    .easy = شخص يقول إن قصيدة ناتمغ له. ماذا تفعل أولًا؟
copy-older-moon-sheep-poem-page-comment = تكتب تحتها كلامًا جارحًا
copy-older-moon-sheep-poem-page-comment-reason = قد يريحها لحظة. ثم يكبّر المشكلة.
copy-older-moon-sheep-poem-page-keep = تحتفظ بها وتخبر شخصًا كبيرًا
copy-older-moon-sheep-poem-page-keep-reason = يمكن لشخص كبير أن يطلب من الصفحة التصحيح.
copy-older-moon-sheep-poem-page-stop = تتوقّف عن كتابة القصائد
copy-older-moon-sheep-poem-page-stop-reason = لا، من فضلك! يمكن لشخص كبير أن يساعد على حلّ هذا.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-older-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
copy-older-helpers-teacher = معلّمي
copy-older-helpers-class = شخص كبير يساعد في الصف
copy-older-helpers-lunch = من يساعد وقت الغداء
copy-older-helpers-office = مكتب المدرسة
copy-older-helpers-home = شخص كبير في البيت
copy-older-helpers-family = شخص كبير من عائلتي
