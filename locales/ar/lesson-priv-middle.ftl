# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-middle-title = مفتاح من كلمات
priv-middle-outcome-passphrase = أصنع عبارة مرور قوية، وأحتفظ بها لنفسي.
priv-middle-outcome-private = أعرف أيّ معلومات تبقى خاصة، عني وعن غيري.
priv-middle-outcome-message = أستعمل بريد مدرستي. لا أفتح رسالة أو ملفًّا غريبًا، وأسأل.
priv-middle-outcome-settings = أختار من يراني ومن يتحدّث معي.
priv-middle-outcome-seen = أعرف من قد يرى ما أفعله، وأن المدرسة تراقب.

### First tale: stone hamsters

## Story: a password anyone can guess. Hare’s joke does no harm, and Hare says sorry.
priv-middle-stone-hamsters-castle-1 = برام عنده قلعة في لعبة. كلمة مروره نودل، مثل اسم الهامستر عنده.
priv-middle-stone-hamsters-castle-2 = عنده شارة نودل، وحقيبة نودل، وقبّعة نودل.
priv-middle-stone-hamsters-castle-2-bubble = نودل هو الأفضل!
priv-middle-stone-hamsters-castle-3 = يومًا ما، يقف أربعون هامسترًا من حجر على قلعته. أرنوب عرف الكلمة من أول مرة.
    .easy = أربعون هامسترًا من حجر على قلعته! أرنوب عرف كلمة المرور.
priv-middle-stone-hamsters-castle-3-bubble = آسف، كانت سهلة جدًّا!

## Build: three words that have nothing to do with Bram
priv-middle-stone-hamsters-three-words-question = اصنع عبارة مرور: ثلاث كلمات لا يعرفها أحد.
priv-middle-stone-hamsters-three-words-first = الكلمة الأولى
priv-middle-stone-hamsters-three-words-first-bram = برام
priv-middle-stone-hamsters-three-words-first-bram-reason = هذا اسمه. قد يجرّبه صديق أولًا.
priv-middle-stone-hamsters-three-words-first-purple = بنفسجي
priv-middle-stone-hamsters-three-words-first-purple-reason = لا علاقة له ببرام. من الصعب أن يعرفه أحد.
priv-middle-stone-hamsters-three-words-first-badger = غُرَير
priv-middle-stone-hamsters-three-words-first-badger-reason = كلنا نرى أنه غُرَير!
priv-middle-stone-hamsters-three-words-second = الكلمة الثانية
priv-middle-stone-hamsters-three-words-second-kettle = إبريق
priv-middle-stone-hamsters-three-words-second-kettle-reason = لا أحد ينظر إلى برام ويفكّر في إبريق.
priv-middle-stone-hamsters-three-words-second-noodle = نودل
priv-middle-stone-hamsters-three-words-second-noodle-reason = إنها على شارته وحقيبته وقبّعته!
priv-middle-stone-hamsters-three-words-second-castle = قلعة
priv-middle-stone-hamsters-three-words-second-castle-reason = هو يبني القلاع طول اليوم. قد يعرفها صديق.
priv-middle-stone-hamsters-three-words-third = الكلمة الثالثة
priv-middle-stone-hamsters-three-words-third-number = 1234
priv-middle-stone-hamsters-three-words-third-number-reason = كثيرون يستعملونها، لذلك تُجرّب أولًا.
priv-middle-stone-hamsters-three-words-third-trombone = طبلة
priv-middle-stone-hamsters-three-words-third-trombone-reason = ثلاث كلمات غريبة تصنع مفتاحًا طويلًا قويًّا.
priv-middle-stone-hamsters-three-words-done = عبارة المرور طويلة وغريبة ويسهل تخيّلها. اصنع عبارتك أنت!

## Say: the sentence is rehearsed aloud
priv-middle-stone-hamsters-just-me-prompt = أرنوب يسأل: «أوه، ما الجديدة؟» ساعد برام أن يقول هذا.
priv-middle-stone-hamsters-just-me-sentence = أنت صديقي، وعبارة مروري لي وحدي.

## Sort: a player nobody has met
priv-middle-stone-hamsters-captain-question = برام لم يلتقِ أبدًا باللاعب كابتن كرنب. ماذا يمكن أن يقول له؟
    .easy = ماذا يمكن أن يقول برام للاعب لم يلتقِ به؟
priv-middle-stone-hamsters-captain-tell = يمكن قوله
priv-middle-stone-hamsters-captain-private = يبقى خاصًّا
priv-middle-stone-hamsters-captain-moat = في خندق قلعته بطّ
priv-middle-stone-hamsters-captain-moat-reason = هذا عن اللعبة. لا يقول من هو برام.
priv-middle-stone-hamsters-captain-school = اسم مدرسته
priv-middle-stone-hamsters-captain-school-reason = هذا يدلّ على مكانه طول اليوم. هو خاص.
priv-middle-stone-hamsters-captain-hare = رقم هاتف أرنوب
priv-middle-stone-hamsters-captain-hare-reason = هو خاص، وليس لبرام أن يعطيه.
priv-middle-stone-hamsters-captain-toast = يحبّ الجبن مع الخبز
priv-middle-stone-hamsters-captain-toast-reason = كثيرون يحبّونه. لا أحد يجده بهذا.
priv-middle-stone-hamsters-captain-club = نادي السباحة، الثلاثاء الساعة 4
priv-middle-stone-hamsters-captain-club-reason = هذا يقول أين هو، ومتى. هو خاص.
priv-middle-stone-hamsters-captain-home = شارعه ورقم بابه
priv-middle-stone-hamsters-captain-home-reason = هذا بيته. هو خاص، حتى لو كان اللاعب لطيفًا.

## Build: who gets into the castle. The last part is about a player who will not stop asking.
priv-middle-stone-hamsters-drawbridge-question = من يدخل قلعة برام؟ اضبط باب القلعة.
priv-middle-stone-hamsters-drawbridge-visit = من يمكنه الدخول؟
priv-middle-stone-hamsters-drawbridge-visit-all = كل اللاعبين
priv-middle-stone-hamsters-drawbridge-visit-all-reason = عندها قد تدخل هامسترات أكثر، ورسائل أيضًا.
priv-middle-stone-hamsters-drawbridge-visit-known = أصدقاء أعرفهم
priv-middle-stone-hamsters-drawbridge-visit-known-reason = برام يعرف من يدخل ومن يتحدّث معه.
priv-middle-stone-hamsters-drawbridge-place = إظهار مكاني
priv-middle-stone-hamsters-drawbridge-place-on = نعم
priv-middle-stone-hamsters-drawbridge-place-on-reason = هذا يضعه على خريطة يراها غيره.
priv-middle-stone-hamsters-drawbridge-place-off = لا
priv-middle-stone-hamsters-drawbridge-place-off-reason = مكانه يبقى خاصًّا.
priv-middle-stone-hamsters-drawbridge-asks = لاعب يطلب عنواني
priv-middle-stone-hamsters-drawbridge-asks-nice = أجيبه بلطف
priv-middle-stone-hamsters-drawbridge-asks-nice-reason = اللطف جميل. لكن بيته يبقى خاصًّا، ويمكنه أن يخبر.
priv-middle-stone-hamsters-drawbridge-asks-tell = أخبر، ويساعدني شخص كبير على الحظر
priv-middle-stone-hamsters-drawbridge-asks-tell-reason = يحتفظ بها، ويخبر، ثم يساعده شخص كبير على الحظر.
priv-middle-stone-hamsters-drawbridge-done = باب القلعة جاهز. يمكن لبرام أن يغيّره في أيّ يوم.

## Spot: a trick message in Bram’s school email
priv-middle-stone-hamsters-hat-mail-question = هذه وصلت بريد برام المدرسي. أيّ أجزائها تبدو خدعة؟
    .easy = أيّ الأجزاء تبدو خدعة؟
priv-middle-stone-hamsters-hat-mail-sender-name = من أرسلها
priv-middle-stone-hamsters-hat-mail-sender = فريق قبّعات الهامستر
priv-middle-stone-hamsters-hat-mail-sender-reason = برام لا يعرفهم. هو يراسل من يعرفهم، أو يسأل السيد خُلد.
priv-middle-stone-hamsters-hat-mail-picture-name = الصورة
priv-middle-stone-hamsters-hat-mail-picture = هامستر بقبّعة
priv-middle-stone-hamsters-hat-mail-picture-reason = هذا لطيف فقط. انظر إلى الأجزاء الأخرى.
priv-middle-stone-hamsters-hat-mail-words-name = الكلام
priv-middle-stone-hamsters-hat-mail-words = أعطنا رقم هاتفك وعنوانك.
priv-middle-stone-hamsters-hat-mail-words-reason = يطلبون معلومات خاصة. الجائزة لا تحتاج إليها.
priv-middle-stone-hamsters-hat-mail-file-name = الملف
priv-middle-stone-hamsters-hat-mail-file = افتح الملف: قبّعة مجانية
priv-middle-stone-hamsters-hat-mail-file-reason = قد يخفي الملف شيئًا يضرّ الكمبيوتر. هو لا يفتحه.

## Choice: what checking is for
priv-middle-stone-hamsters-lifeguard-bubble = شكرًا لأنك أريتني.
priv-middle-stone-hamsters-lifeguard-question = المدرسة تراقب ما نفعله على أجهزتها. ما الفائدة؟
priv-middle-stone-hamsters-lifeguard-catch = لتمسك خطأ على برام
priv-middle-stone-hamsters-lifeguard-catch-reason = قد نشعر بذلك. لكنها تراقب لترى المشكلة مبكّرًا وتساعد.
priv-middle-stone-hamsters-lifeguard-none = لا أحد يرى حقًّا
priv-middle-stone-hamsters-lifeguard-none-reason = على الكمبيوتر قد يرى غيرنا ما نفعله. والمدرسة تنظر أيضًا.
priv-middle-stone-hamsters-lifeguard-safe = لتساعد على سلامتنا
priv-middle-stone-hamsters-lifeguard-safe-reason = مثل المنقذ في المسبح. هناك من ينتبه لنا.

## Exit, first question: a key is not swapped
priv-middle-stone-hamsters-swap-question = صديقة رين تريد أن تتبادلا كلمات المرور، لتساعدها في لعبة. ماذا تفعل رين؟
    .easy = صديقة تريد تبادل كلمات المرور. ماذا تفعل رين؟
priv-middle-stone-hamsters-swap-day = تتبادلان ليوم واحد
priv-middle-stone-hamsters-swap-day-reason = بعد يوم، صار اثنان يعرفان مفتاحها.
priv-middle-stone-hamsters-swap-no = تقول لا، وتلعبان معًا
priv-middle-stone-hamsters-swap-no-reason = ما زالتا تستمتعان. ولكل واحدة مفتاحها.
priv-middle-stone-hamsters-swap-hint = تعطي تلميحًا صغيرًا
priv-middle-stone-hamsters-swap-hint-reason = التلميح يجعلها سهلة. مفتاحها لها وحدها.

## Exit, second question: the school’s own email
priv-middle-stone-hamsters-which-email-question = رين عندها سؤال للسيد خُلد. من أين تراسله؟
priv-middle-stone-hamsters-which-email-school = من بريدها المدرسي
priv-middle-stone-hamsters-which-email-school-reason = المدرسة تعتني به. لذلك يمكن لشخص كبير أن يساعد إذا حدث خطأ.
priv-middle-stone-hamsters-which-email-phone = من هاتف صديقة
priv-middle-stone-hamsters-which-email-phone-reason = ستصل الرسالة. لكن المدرسة لا تستطيع أن تساعدها هناك.
priv-middle-stone-hamsters-which-email-new = من بريد جديد تصنعه
priv-middle-stone-hamsters-which-email-new-reason = عندها بريد لهذا. المدرسة تعتني ببريدها المدرسي.

## Exit, third question: a place and a time
priv-middle-stone-hamsters-match-day-question = فين عنده مباراة كبيرة. ماذا يمكن أن يكتب في محادثة اللعبة؟
priv-middle-stone-hamsters-match-day-place = تعالوا إلى شارع رجراج الساعة 10
priv-middle-stone-hamsters-match-day-place-reason = هذا يقول أين سيكون، ومتى. هو خاص.
priv-middle-stone-hamsters-match-day-odi = أودي يسكن قرب الملعب
priv-middle-stone-hamsters-match-day-odi-reason = هذا بيت أودي. ليس لفين أن يقوله.
priv-middle-stone-hamsters-match-day-ball = أحبّ أن ألعب كرة القدم
priv-middle-stone-hamsters-match-day-ball-reason = كثيرون يحبّونها. لا أحد يجده بهذا.

### Second tale: the dancing sweeper

## Story: two robots with one password. Nobody meant any harm.
priv-middle-dancing-sweeper-sir-crumbs-1 = الجدّة عندها روبوت يكنس الأرض. كونكر تسمّيه الفارس فتافيت.
priv-middle-dancing-sweeper-sir-crumbs-2 = وقت الفطور، يبدأ الفارس فتافيت بالرقص. وعلى رأسه خفّ الجدّة!
priv-middle-dancing-sweeper-sir-crumbs-2-bubble = بيب، بيب، هيّا نرقص!
priv-middle-dancing-sweeper-sir-crumbs-3 = مارلو الجار عنده الروبوت نفسه. كلمة المرور عندهما 1234، فقاد الروبوت الخطأ!
    .easy = مارلو عنده الروبوت نفسه. لقد قاد الروبوت الخطأ!
priv-middle-dancing-sweeper-sir-crumbs-3-bubble = أوه، ظننته الروبوت الذي عندي!

## Build: three words that do not go together
priv-middle-dancing-sweeper-new-key-question = اصنع عبارة مرور للفارس فتافيت، لا يعرفها أحد.
priv-middle-dancing-sweeper-new-key-first = الكلمة الأولى
priv-middle-dancing-sweeper-new-key-first-robot = روبوت
priv-middle-dancing-sweeper-new-key-first-robot-reason = هو روبوت. من السهل أن نعرفها!
priv-middle-dancing-sweeper-new-key-first-cactus = صبّار
priv-middle-dancing-sweeper-new-key-first-cactus-reason = روبوت وصبّار؟ لا أحد يفكّر في هذا.
priv-middle-dancing-sweeper-new-key-first-crumbs = فتافيت
priv-middle-dancing-sweeper-new-key-first-crumbs-reason = كونكر تنادي هذا الاسم طول اليوم.
priv-middle-dancing-sweeper-new-key-second = الكلمة الثانية
priv-middle-dancing-sweeper-new-key-second-ladder = سلّم
priv-middle-dancing-sweeper-new-key-second-ladder-reason = لا علاقة له بالجدّة ولا بكونكر.
priv-middle-dancing-sweeper-new-key-second-gran = جدّة
priv-middle-dancing-sweeper-new-key-second-gran-reason = هو روبوت الجدّة. من السهل أن نعرفها.
priv-middle-dancing-sweeper-new-key-third = الكلمة الثالثة
priv-middle-dancing-sweeper-new-key-third-name = كونكر
priv-middle-dancing-sweeper-new-key-third-name-reason = اسمها من السهل أن نعرفه.
priv-middle-dancing-sweeper-new-key-third-numbers = 2222
priv-middle-dancing-sweeper-new-key-third-numbers-reason = كثيرون يستعملونها، لذلك تُجرّب أولًا.
priv-middle-dancing-sweeper-new-key-third-pudding = مهلّبية
priv-middle-dancing-sweeper-new-key-third-pudding-reason = ثلاث كلمات غريبة تصنع مفتاحًا طويلًا قويًّا.
priv-middle-dancing-sweeper-new-key-done = عبارة المرور طويلة ومضحكة ولا يعرفها أحد. اصنع عبارتك أنت!

## Match: who may see what
priv-middle-dancing-sweeper-who-sees-question = الجدّة تريد أن تكتب الكلمات الجديدة. من قد يراها، وأين؟ جد كل اثنين معًا.
    .easy = من قد يراه؟ جد كل اثنين معًا.
priv-middle-dancing-sweeper-who-sees-fridge = ورقة على الثلاجة
priv-middle-dancing-sweeper-who-sees-fridge-partner = كل من يدخل المطبخ
priv-middle-dancing-sweeper-who-sees-fridge-reason = الجدّة وضيوفها أيضًا. ليس مكانًا لعبارة المرور.
priv-middle-dancing-sweeper-who-sees-game = رسالة في لعبة
priv-middle-dancing-sweeper-who-sees-game-partner = لاعبون قد لا نعرفهم
priv-middle-dancing-sweeper-who-sees-game-reason = قد يرونها. وقد ينسخونها أيضًا.
priv-middle-dancing-sweeper-who-sees-email = بريد مدرسي
priv-middle-dancing-sweeper-who-sees-email-partner = صديقي وأنا والمدرسة
priv-middle-dancing-sweeper-who-sees-email-reason = المدرسة تراقب لتساعد على سلامتنا. لذلك نستعمله.
priv-middle-dancing-sweeper-who-sees-head = عبارة مرور في رأسي
priv-middle-dancing-sweeper-who-sees-head-partner = أنا فقط
priv-middle-dancing-sweeper-who-sees-head-reason = هذا أكثر مكان أمانًا.

## Build: a profile with no private fact in it
priv-middle-dancing-sweeper-fan-page-question = صار للفارس فتافيت صفحة معجبين يراها الجميع. ساعد كونكر أن تملأها.
priv-middle-dancing-sweeper-fan-page-name = الاسم
priv-middle-dancing-sweeper-fan-page-name-full = اسمها الأول واسم عائلتها
priv-middle-dancing-sweeper-fan-page-name-full-reason = هذا يقول من هي. اسم من الخيال أمتع.
priv-middle-dancing-sweeper-fan-page-name-star = نجمة الغبار
priv-middle-dancing-sweeper-fan-page-name-star-reason = اسم من الخيال! لا يقول من هي.
priv-middle-dancing-sweeper-fan-page-picture = الصورة
priv-middle-dancing-sweeper-fan-page-picture-robot = الفارس فتافيت مع الخفّ
priv-middle-dancing-sweeper-fan-page-picture-robot-reason = إنها مضحكة، ولا أحد يرى من هي كونكر.
priv-middle-dancing-sweeper-fan-page-picture-jumper = كونكر بكنزة المدرسة
priv-middle-dancing-sweeper-fan-page-picture-jumper-reason = تُظهر وجهها ومدرستها. كلاهما خاص.
priv-middle-dancing-sweeper-fan-page-about = عني
priv-middle-dancing-sweeper-fan-page-about-lane = أنا عند الجدّة، زقاق الجورب 9
priv-middle-dancing-sweeper-fan-page-about-lane-reason = هذا عنوان الجدّة. ليس لكونكر أن تعطيه.
priv-middle-dancing-sweeper-fan-page-about-toast = أحبّ الرقص كثيرًا
priv-middle-dancing-sweeper-fan-page-about-toast-reason = كثيرون يحبّونه. لا أحد يجدها بهذا.
priv-middle-dancing-sweeper-fan-page-about-phone = رقم هاتف مارلو
priv-middle-dancing-sweeper-fan-page-about-phone-reason = رقمه خاص. ليس لها أن تعطيه.
priv-middle-dancing-sweeper-fan-page-done = أربعون معجبًا يضحكون، ولا أحد يعرف من هي نجمة الغبار.

## Chat: a prize, and then a file, from a team nobody knows
priv-middle-dancing-sweeper-gold-brush-question = كونكر لا تعرف هذا الفريق. ماذا يمكنها أن تفعل؟
priv-middle-dancing-sweeper-gold-brush-place = بريد كونكر المدرسي
priv-middle-dancing-sweeper-gold-brush-pebble = كونكر
priv-middle-dancing-sweeper-gold-brush-team = فريق الروبوت المرح
priv-middle-dancing-sweeper-gold-brush-lands-1 = لقد فزتِ بفرشاة ذهبية!
priv-middle-dancing-sweeper-gold-brush-lands-2 = ما عنوان جدّتك؟
priv-middle-dancing-sweeper-gold-brush-lands-lane = هو زقاق الجورب 9.
priv-middle-dancing-sweeper-gold-brush-lands-lane-reason = هذا بيت الجدّة. يبقى خاصًّا، حتى مقابل جائزة.
priv-middle-dancing-sweeper-gold-brush-lands-who = من أنتم؟
priv-middle-dancing-sweeper-gold-brush-lands-who-reason = يبدو السؤال عادلًا. لكنهم يعرفون عندها أن أحدًا يقرأ.
priv-middle-dancing-sweeper-gold-brush-lands-keep = تحتفظ بها ولا تردّ
priv-middle-dancing-sweeper-gold-brush-lands-keep-reason = لا حاجة إلى الردّ. والآن معها ما تُريه.
priv-middle-dancing-sweeper-gold-brush-file-1 = افتحي هذا الملف، بسرعة!
priv-middle-dancing-sweeper-gold-brush-file-2 = الملف: فرشاة ذهبية
priv-middle-dancing-sweeper-gold-brush-file-open = تفتحه لتنظر فقط
priv-middle-dancing-sweeper-gold-brush-file-open-reason = قد يضرّ الملف الكمبيوتر. هي بأمان ما دام مغلقًا.
priv-middle-dancing-sweeper-gold-brush-file-tell = تتركه مغلقًا وتخبر معلّمها
priv-middle-dancing-sweeper-gold-brush-file-tell-reason = المعلّم يعرف ماذا يفعل. كونكر لم تفعل شيئًا خطأ.
priv-middle-dancing-sweeper-gold-brush-file-pass = ترسله إلى مارلو ليجرّب
priv-middle-dancing-sweeper-gold-brush-file-pass-reason = عندها تصل الخدعة إلى مارلو أيضًا. يمكن لكونكر أن تخبر شخصًا كبيرًا.

## Build: a list of people Conker knows
priv-middle-dancing-sweeper-buddies-question = في «سباق الروبوتات» يمكن للرفاق أن يتحدّثوا. من في قائمة كونكر؟
priv-middle-dancing-sweeper-buddies-marlo = مارلو الجار
priv-middle-dancing-sweeper-buddies-marlo-on = في قائمتي
priv-middle-dancing-sweeper-buddies-marlo-on-reason = هي تعرفه، والجدّة تعرفه أيضًا.
priv-middle-dancing-sweeper-buddies-marlo-off = ليس في قائمتي
priv-middle-dancing-sweeper-buddies-marlo-off-reason = هذا جيّد أيضًا. هي قائمتها، ويمكن أن تتغيّر.
priv-middle-dancing-sweeper-buddies-ace = بطل الشمس، عرفته اليوم
priv-middle-dancing-sweeper-buddies-ace-on = في قائمتي
priv-middle-dancing-sweeper-buddies-ace-on-reason = قد يكون لطيفًا. لكن كونكر لا تعرف من هو.
priv-middle-dancing-sweeper-buddies-ace-off = ليس في قائمتي
priv-middle-dancing-sweeper-buddies-ace-off-reason = ما زالت تستطيع أن تتسابق. المحادثة لمن تعرفهم.
priv-middle-dancing-sweeper-buddies-rude = لاعب يقول كلامًا بذيئًا
priv-middle-dancing-sweeper-buddies-rude-tell = أخبر، ويساعدني شخص كبير على الحظر
priv-middle-dancing-sweeper-buddies-rude-tell-reason = تحتفظ بها وتخبر. عندها ليست وحدها.
priv-middle-dancing-sweeper-buddies-rude-block = أحظر ولا أقول شيئًا
priv-middle-dancing-sweeper-buddies-rude-block-reason = الحظر يساعد، لكنه يأتي آخرًا. أولًا تخبر شخصًا كبيرًا.
priv-middle-dancing-sweeper-buddies-rude-stay = أنتظر وأرى
priv-middle-dancing-sweeper-buddies-rude-stay-reason = لا داعي أن تقرأ هذا. يمكنها أن تخبر شخصًا كبيرًا الآن.
priv-middle-dancing-sweeper-buddies-done = هي تعرف كل اسم فيها. والفارس فتافيت يفوز بفارق خفّ!

## Say: the sentence is rehearsed aloud
priv-middle-dancing-sweeper-where-prompt = في السباق، لاعب يسأل: «أين تسكنين؟» ساعد كونكر أن تقول هذا.
priv-middle-dancing-sweeper-where-sentence = هذا خاص بي، وسأخبر شخصًا كبيرًا.

## Exit, first question: a key is not lent
priv-middle-dancing-sweeper-just-in-case-question = مارلو يطلب عبارة المرور الجديدة، للاحتياط. ماذا يمكن أن تفعل كونكر؟
    .easy = مارلو يريد عبارة المرور الجديدة. ماذا تفعل كونكر؟
priv-middle-dancing-sweeper-just-in-case-fridge = تلصقها على الثلاجة من أجله
priv-middle-dancing-sweeper-just-in-case-fridge-reason = عندها يقرؤها كل من يدخل. ويرقص الفارس فتافيت من جديد!
priv-middle-dancing-sweeper-just-in-case-gran = تقول لا، فالجدّة تحفظها
priv-middle-dancing-sweeper-just-in-case-gran-reason = هذا مفتاح الجدّة. مارلو صديق، ولا يحتاج مفتاحًا.
priv-middle-dancing-sweeper-just-in-case-whisper = تهمسها له
priv-middle-dancing-sweeper-just-in-case-whisper-reason = عندها صارت عنده أيضًا. الصديق لا يحتاج المفتاح.

## Exit, second question: the school’s own email
priv-middle-dancing-sweeper-story-question = كونكر تريد أن ترسل قصة الروبوت إلى معلّمها. كيف؟
    .easy = كيف تراسل كونكر معلّمها؟
priv-middle-dancing-sweeper-story-gran = من بريد الجدّة
priv-middle-dancing-sweeper-story-gran-reason = ستصل الرسالة. لكن كونكر عندها بريد للمدرسة.
priv-middle-dancing-sweeper-story-new = من بريد جديد تصنعه
priv-middle-dancing-sweeper-story-new-reason = لا حاجة إليه! المدرسة تعتني ببريدها المدرسي.
priv-middle-dancing-sweeper-story-school = من بريدها المدرسي
priv-middle-dancing-sweeper-story-school-reason = المدرسة تعتني به. لذلك يمكن لشخص كبير أن يساعد إذا حدث خطأ.

## Exit, third question: what a clip may show
priv-middle-dancing-sweeper-clip-question = مارلو عنده فيديو للرقصة، لصفحة المعجبين. ماذا يمكن أن يُظهر؟
    .easy = ماذا يمكن أن يُظهر فيديو مارلو؟
priv-middle-dancing-sweeper-clip-sweep = الروبوت والخفّ فقط
priv-middle-dancing-sweeper-clip-sweep-reason = هذا أحلى جزء! ولا يقول من أو أين.
priv-middle-dancing-sweeper-clip-door = باب البيت وعليه رقمه
priv-middle-dancing-sweeper-clip-door-reason = هذا يُظهر أيّ بيت هو. هذا خاص.
priv-middle-dancing-sweeper-clip-gran = الجدّة وهي نائمة
priv-middle-dancing-sweeper-clip-gran-reason = الجدّة لم تقل نعم بعد. يمكن لمارلو أن يسألها أولًا.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-middle-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
priv-middle-helpers-teacher = معلّمي
priv-middle-helpers-class = شخص كبير يساعد في الصف
priv-middle-helpers-lunch = من يساعد وقت الغداء
priv-middle-helpers-office = مكتب المدرسة
priv-middle-helpers-home = شخص كبير في البيت
priv-middle-helpers-family = شخص كبير من عائلتي
