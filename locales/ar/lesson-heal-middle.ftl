# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-middle-title = من يضغط زرّ التوقّف؟
heal-middle-outcome-stop = يمكنني أن أتوقّف وأستريح.
heal-middle-outcome-age = أتأكّد أن اللعبة مناسبة لعمري.
heal-middle-outcome-money = أسأل قبل أن أدفع لشيء في لعبة.
heal-middle-outcome-tell = أخرج وأخبر إذا شعرت بشيء غريب.

## Bram’s jelly castle. First tale of “Who presses stop?”.
## Story: too little sleep, and a funny morning. Nobody tells Bram off.
heal-middle-jelly-castle-castle-1 = برام يبني قلعة من الجيلي في «عالم رجراج». جدار آخر، ثم جدار آخر. صار الوقت متأخّرًا جدًّا.
    .easy = برام يبني قلعة من الجيلي. صار الوقت متأخّرًا جدًّا.
heal-middle-jelly-castle-castle-1-bubble = مرة واحدة بعد!
heal-middle-jelly-castle-castle-2 = في الصباح، برام لا يستطيع أن يفتح عينيه. يضع المربّى على واجبه.
    .easy = في اليوم التالي، برام متعب جدًّا. يضع المربّى على واجبه.
heal-middle-jelly-castle-castle-3 = في المدرسة، يسلّم قطعة الخبز المحمّص. السيد خُلد يضع لها نجمة.
heal-middle-jelly-castle-castle-3-bubble = لذيذة جدًّا!

## Order: an evening that ends in sleep. A timer stops more easily than a child does.
heal-middle-jelly-castle-evening-question = الليلة، برام يريد أن ينام جيدًا. رتّب مساءه.
heal-middle-jelly-castle-evening-timer = يختار وقتًا ويضبط المنبّه
heal-middle-jelly-castle-evening-timer-reason = من السهل أن يختار الوقت قبل أن يبدأ.
heal-middle-jelly-castle-evening-save = المنبّه يرنّ، فيحفظ قلعته
heal-middle-jelly-castle-evening-save-reason = القلعة محفوظة. ستكون هناك غدًا.
heal-middle-jelly-castle-evening-kitchen = الجهاز ينام في المطبخ
heal-middle-jelly-castle-evening-kitchen-reason = خارج غرفته لا يستطيع أن يوقظه.
heal-middle-jelly-castle-evening-bed = برام ينام أيضًا
heal-middle-jelly-castle-evening-bed-reason = لا رنين ولا شاشة. هذا يساعد على النوم.

## Match: what a game tells about itself. The number says what is in it, not how hard it is.
heal-middle-jelly-castle-signs-question = اللعبة تُظهر علامات قبل أن نلعب. ماذا تعني كل علامة؟
heal-middle-jelly-castle-signs-seven = رقم 7 كبير
heal-middle-jelly-castle-signs-seven-partner = هي لمن عمره 7 فأكثر
heal-middle-jelly-castle-signs-seven-reason = الرقم عمّا في اللعبة. ليس عن صعوبتها.
heal-middle-jelly-castle-signs-twelve = رقم 12 كبير
heal-middle-jelly-castle-signs-twelve-partner = برام عمره 8، إذن ليس بعد
heal-middle-jelly-castle-signs-twelve-reason = فيها أشياء ليست لعمره. وهناك ألعاب كثيرة لعمر 8.
    .easy = فيها أشياء ليست لعمر 8.
heal-middle-jelly-castle-signs-coins = كومة نقود
heal-middle-jelly-castle-signs-coins-partner = قد تطلب نقودًا
heal-middle-jelly-castle-signs-coins-reason = فيها أشياء للشراء. شخص كبير يقرّر في أمر النقود.
heal-middle-jelly-castle-signs-bubble = فقاعة كلام
heal-middle-jelly-castle-signs-bubble-partner = يمكن الدردشة
heal-middle-jelly-castle-signs-bubble-reason = يمكن لبرام أن يسأل: من يدردش، ومن ينتبه؟

## Chat: first a hurry to pay, then a secret. Bram stops, leaves and tells.
heal-middle-jelly-castle-melt-question = برام يلعب في البيت. أشياء تظهر في الدردشة. ماذا يفعل؟
    .easy = أشياء تظهر في الدردشة. ماذا يفعل برام؟
heal-middle-jelly-castle-melt-place = الدردشة في «عالم رجراج»
heal-middle-jelly-castle-melt-bram = برام
heal-middle-jelly-castle-melt-game = عالم رجراج
heal-middle-jelly-castle-melt-wib = وِب، لاعب
heal-middle-jelly-castle-melt-roof-1 = قلعتك ستذوب بعد عشر دقائق! اشترِ سقفًا من جليد.
heal-middle-jelly-castle-melt-roof-buy = نعم، اشترِه! البطاقة محفوظة هنا.
heal-middle-jelly-castle-melt-roof-buy-reason = اللعبة تريده أن يسرع. البطاقة ليست له، فيمكنه أن يسأل أولًا.
heal-middle-jelly-castle-melt-roof-ask = ليس الآن، سأسأل في البيت.
heal-middle-jelly-castle-melt-roof-ask-reason = يأخذ وقته. شخص كبير يقرّر في أمر النقود.
heal-middle-jelly-castle-melt-roof-melt = يتركها تذوب
heal-middle-jelly-castle-melt-roof-melt-reason = طشش! يمكنه أن يبني واحدة جديدة مجانًا.
heal-middle-jelly-castle-melt-wib-1 = تعال إلى دردشتي أنا. هي لنا فقط. لا تخبر أحدًا.
heal-middle-jelly-castle-melt-wib-come = حسنًا، قليلًا فقط.
heal-middle-jelly-castle-melt-wib-come-reason = وِب يريد أن يكون هذا سرًّا. هذه علامة تقول: اخرج.
heal-middle-jelly-castle-melt-wib-leave = يخرج من اللعبة فورًا
heal-middle-jelly-castle-melt-wib-leave-reason = كان هذا وقتًا جيّدًا للخروج. ثم يخبر.
heal-middle-jelly-castle-melt-wib-build = يكمل البناء ولا يقول شيئًا
heal-middle-jelly-castle-melt-wib-build-reason = قد يطلب وِب مرة أخرى. يمكن لبرام أن يخرج ويخبر.
heal-middle-jelly-castle-melt-left-1 = أشعر بشيء غريب في بطني.
heal-middle-jelly-castle-melt-left-sleep = ينام وينسى الأمر
heal-middle-jelly-castle-melt-left-sleep-reason = من الصعب أن ننام ومعنا سرّ. يمكن لبرام أن يخبر.
heal-middle-jelly-castle-melt-left-tell = يخبر شخصًا كبيرًا في البيت
heal-middle-jelly-castle-melt-left-tell-reason = لن يقع في مشكلة لأنه أخبر. الشخص الكبير يخبر أصحاب اللعبة.
    .easy = لن يقع في مشكلة لأنه أخبر. يمكن للشخص الكبير أن يساعد.

## Build: set up together with a grown-up.
heal-middle-jelly-castle-switches-question = برام وخالته يضبطان الجهاز. اختر ما يساعده.
heal-middle-jelly-castle-switches-pings = الرنين
heal-middle-jelly-castle-switches-pings-night = طول الليل
heal-middle-jelly-castle-switches-pings-night-reason = قد يوقظه رنين. عندها ينظر مرة واحدة فقط.
heal-middle-jelly-castle-switches-pings-seven = يتوقّف من الساعة 7
heal-middle-jelly-castle-switches-pings-seven-reason = الآن الجهاز هادئ، ورأسه هادئ أيضًا.
heal-middle-jelly-castle-switches-buy = شراء الأشياء
heal-middle-jelly-castle-switches-buy-one = بلمسة واحدة
heal-middle-jelly-castle-switches-buy-one-reason = لمسة واحدة سريعة. من السهل أن ندفع بالخطأ.
heal-middle-jelly-castle-switches-buy-yes = إذا وافقت خالته
heal-middle-jelly-castle-switches-buy-yes-reason = الآن هناك وقت للتفكير.
heal-middle-jelly-castle-switches-chat = من يدردش؟
heal-middle-jelly-castle-switches-chat-all = كل اللاعبين
heal-middle-jelly-castle-switches-chat-all-reason = عندها يكتب له من لا يعرفهم.
heal-middle-jelly-castle-switches-chat-known = أصدقاء يعرفهم
heal-middle-jelly-castle-switches-chat-known-reason = هم يعرفونه، ويمكن لشخص كبير أن يتأكّد.
heal-middle-jelly-castle-switches-done = ضبط ممتاز! الآن الجهاز يساعد برام أن يتوقّف.

## Talk: a promise read together: the same rule at school and at home.
heal-middle-jelly-castle-rule-prompt = «أتحدّث مع معلّمي قبل أن أدخل الإنترنت.» من يسأل برام في البيت؟
heal-middle-jelly-castle-rule-starter = في البيت، يمكن لبرام أن يسأل …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-jelly-castle-words-prompt = صديق يقول: «مرة واحدة بعد!» قلها مع برام، بابتسامة.
    .easy = قلها مع برام، بابتسامة.
heal-middle-jelly-castle-words-sentence = أحتاج استراحة الآن، أراك غدًا!

## Exit: a break, a rating, a surprise box.
heal-middle-jelly-castle-goodbye-eyes-question = عينا رين تؤلمانها. الطعام جاهز. ماذا يساعدها أكثر؟
heal-middle-jelly-castle-goodbye-eyes-save = تحفظ اللعبة وتذهب
heal-middle-jelly-castle-goodbye-eyes-save-reason = اللعبة تنتظر. عيناها ترتاحان.
heal-middle-jelly-castle-goodbye-eyes-go = تلعب مرة بعد
heal-middle-jelly-castle-goodbye-eyes-go-reason = تعبت عيناها كثيرًا. مرة واحدة قد تطول ساعة.
heal-middle-jelly-castle-goodbye-eyes-ears = تلعب بأذنيها
heal-middle-jelly-castle-goodbye-eyes-ears-reason = ما أكبر أذنيها! هما أيضًا تحتاجان الراحة.
heal-middle-jelly-castle-goodbye-older-question = فين يقول: «كلنا نلعبها!» اللعبة لعمر 16 فأكثر. ماذا يقول برام؟
    .easy = لعبة لعمر 16 فأكثر. ماذا يمكن أن يقول برام؟
heal-middle-jelly-castle-goodbye-older-old = حسنًا، سأقول إن عمري 16
heal-middle-jelly-castle-goodbye-older-old-reason = الرقم موجود ليحافظ على سلامته. يمكنه أن يختار واحدة لعمره.
heal-middle-jelly-castle-goodbye-older-other = لا، شكرًا، لنلعب واحدة لعمرنا
heal-middle-jelly-castle-goodbye-older-other-reason = الآن كلاهما يستمتع. الصديق الطيّب يقبل كلمة لا.
heal-middle-jelly-castle-goodbye-older-watch = سأتفرّج فقط
heal-middle-jelly-castle-goodbye-older-watch-reason = ما يراه قد يبقى معه أيضًا. يمكنه أن يختار واحدة لعمره.
heal-middle-jelly-castle-goodbye-box-question = يمكن لأودي أن يدفع لصندوق كنز. لا يرى ما فيه. ماذا يمكنه أن يفعل؟
    .easy = أودي لا يرى ما في الصندوق. ماذا يمكنه أن يفعل؟
heal-middle-jelly-castle-goodbye-box-gold = يشتريه، قد يكون ذهبًا
heal-middle-jelly-castle-goodbye-box-gold-reason = ربما. لكنه في أكثر المرات ليس ذهبًا.
heal-middle-jelly-castle-goodbye-box-ask = يسأل شخصًا كبيرًا أولًا
heal-middle-jelly-castle-goodbye-box-ask-reason = عندها يفكّر أحد معه.
heal-middle-jelly-castle-goodbye-box-three = يشتري ثلاثة ليتأكّد
heal-middle-jelly-castle-goodbye-box-three-reason = ثلاثة صناديق ثمنها أكثر. ولا صندوق أكيد.

## Gran has no skip button. Second tale of “Who presses stop?”.
## Story: clips that roll on by themselves. Gran laughs, and so does Fudge.
heal-middle-skip-button-nose-1 = فادج ينظر إلى فيديو قطة بحذاء. الفيديو التالي يبدأ وحده. والعشرون التي بعده أيضًا.
    .easy = فادج ينظر إلى فيديو قطة. العشرون التي بعده تبدأ وحدها.
heal-middle-skip-button-nose-1-bubble = الفيديو التالي بعد 3، 2، 1!
heal-middle-skip-button-nose-2 = على الطعام، تحكي له الجدّة حكاية طويلة. فادج ينقر على أنفها.
heal-middle-skip-button-nose-3 = يريد أن يتخطّى الجزء البطيء! يضحكان حتى يبرد الحساء.
heal-middle-skip-button-nose-3-bubble = ليس عندي زرّ تخطٍّ!

## Sort: signs that a break would help.
heal-middle-skip-button-body-question = متى تفيد الاستراحة فادج؟ ومتى يمكنه أن يكمل؟
heal-middle-skip-button-body-break = وقت الاستراحة
heal-middle-skip-button-body-on = يمكنه أن يكمل
heal-middle-skip-button-body-eyes = عيناه تؤلمانه
heal-middle-skip-button-body-eyes-reason = العيون تحبّ النظر بعيدًا. المشي إلى النافذة يساعد.
heal-middle-skip-button-body-drink = نسي أن يشرب
heal-middle-skip-button-body-drink-reason = الجسم يحتاج إلى الماء. الفيديو ينتظر.
heal-middle-skip-button-body-timer = ما زال في منبّهه وقت
heal-middle-skip-button-body-timer-reason = وضع خطّة، وهو ملتزم بها. يمكنه أن يكمل.
heal-middle-skip-button-body-cross = يشعر بالغضب
heal-middle-skip-button-body-cross-reason = الغضب قد يعني أن الوقت طال. الاستراحة تساعد.
heal-middle-skip-button-body-draw = يرسم قصة مصوّرة مع نِتل
heal-middle-skip-button-body-draw-reason = يصنعانها ويتحدّثان. يمكنه أن يكمل.

## Spot: a page to read before a game. The number says what is in it, not how hard it is.
heal-middle-skip-button-page-question = فادج عمره 8. يجد لعبة جديدة. في أيّ الأجزاء يساعده شخص كبير؟
    .easy = فادج عمره 8. في أيّ الأجزاء يساعده شخص كبير؟
heal-middle-skip-button-page-name-name = الاسم
heal-middle-skip-button-page-name = ركلة الضفدع
heal-middle-skip-button-page-name-reason = هذا جيّد. الاسم لا يقول لمن هي.
heal-middle-skip-button-page-twelve-name = العمر
heal-middle-skip-button-page-twelve = لعمر 12 فأكثر
heal-middle-skip-button-page-twelve-reason = فيها أشياء ليست لعمر 8. وهناك ألعاب كثيرة لعمر 8.
    .easy = فيها أشياء ليست لعمر 8.
heal-middle-skip-button-page-chat-name = الدردشة
heal-middle-skip-button-page-chat = دردش مع كل اللاعبين
heal-middle-skip-button-page-chat-reason = عندها يكتب له من لا يعرفهم. من ينتبه للدردشة؟
heal-middle-skip-button-page-boots-name = الإعلان
heal-middle-skip-button-page-boots = حذاء نجوم بثلاثة جنيهات
heal-middle-skip-button-page-boots-reason = فيها أشياء للشراء. شخص كبير يقرّر في أمر النقود.
heal-middle-skip-button-page-ball-games-name = السطر الأخير
heal-middle-skip-button-page-ball-games = ألعاب كرة أخرى
heal-middle-skip-button-page-ball-games-reason = هذا جيّد. قد تكون هناك واحدة لعمره.

## Choice: buying in a game. Two ways are good.
heal-middle-skip-button-boots-bubble = اشترِ لي حذاء!
heal-middle-skip-button-boots-question = بطاقة الجدّة محفوظة على الجهاز. ضفدع يريد حذاء نجوم. ماذا يمكن أن يفعل فادج؟
    .easy = ضفدع في لعبة يريد حذاء. ماذا يمكن أن يفعل فادج؟
heal-middle-skip-button-boots-tap = يشتريه بلمسة واحدة
heal-middle-skip-button-boots-tap-reason = هذه نقود الجدّة. هي تحبّ أن يسألها أولًا.
heal-middle-skip-button-boots-ask = يسأل الجدّة أولًا
heal-middle-skip-button-boots-ask-reason = الجدّة تقول نعم، أو لا، أو ليس بعد. هذا دورها.
heal-middle-skip-button-boots-bare = يكمل اللعب حافيًا
heal-middle-skip-button-boots-bare-reason = أكثر الضفادع حافية. وهذا ممتع مجانًا!

## Chat: a player wants a secret at night. Fudge leaves and tells.
heal-middle-skip-button-night-question = الجدّة وافقت على لعبة كرة لعمر 8. ثم يكتب له لاعب. ماذا يفعل فادج؟
    .easy = لاعب يكتب إلى فادج. ماذا يفعل؟
heal-middle-skip-button-night-place = الدردشة في «عالم الكرة»
heal-middle-skip-button-night-fudge = فادج
heal-middle-skip-button-night-zap = زاب، لاعب
heal-middle-skip-button-night-gold-1 = استيقظ في منتصف الليل. ستربح كرة ذهبية!
heal-middle-skip-button-night-gold-2 = لا تخبر جدّتك.
heal-middle-skip-button-night-gold-alarm = حسنًا، سأضبط المنبّه.
heal-middle-skip-button-night-gold-alarm-reason = هو يحتاج إلى نومه. والسرّ عن الجدّة علامة تقول: اخرج.
heal-middle-skip-button-night-gold-six = هل يمكن في الساعة 6؟
heal-middle-skip-button-night-gold-six-reason = فكرة جيّدة للنوم. لكنه ما زال سرًّا عن الجدّة.
heal-middle-skip-button-night-gold-leave = يخرج من اللعبة فورًا
heal-middle-skip-button-night-gold-leave-reason = كان هذا وقتًا جيّدًا للخروج. ثم يخبر.
heal-middle-skip-button-night-left-1 = كان هذا غريبًا.
heal-middle-skip-button-night-left-tell = يخبر الجدّة
heal-middle-skip-button-night-left-tell-reason = لن يقع في مشكلة لأنه أخبر. الجدّة تخبر أصحاب اللعبة.
    .easy = لن يقع في مشكلة لأنه أخبر. يمكن للجدّة أن تساعد.
heal-middle-skip-button-night-left-keep = لا يقول لأحد
heal-middle-skip-button-night-left-keep-reason = لا أحد عليه أن يحفظ سرًّا يزعجه. يمكن لفادج أن يخبر.

## Talk: a promise read together: a hard word in it.
heal-middle-skip-button-word-prompt = «أخبر إذا لم أشعر بالراحة، ولو قليلًا.» كيف يكون هذا الشعور؟
heal-middle-skip-button-word-starter = قد أشعر بأن …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-skip-button-words-prompt = نِتل تقول: «فيديو واحد بعد!» قلها مع فادج، بابتسامة.
    .easy = قلها مع فادج، بابتسامة.
heal-middle-skip-button-words-sentence = عيناي تحتاجان استراحة، أراكِ غدًا!

## Exit: a break, a rating, a surprise box.
heal-middle-skip-button-goodbye-clips-question = الفيديوهات تبدأ وحدها. كيف تتوقّف نِتل بعد اثنين؟
heal-middle-skip-button-goodbye-clips-nose = تنقر على أنف
heal-middle-skip-button-goodbye-clips-nose-reason = لم ينفع هذا مع الجدّة! المنبّه يساعد.
heal-middle-skip-button-goodbye-clips-three = ترى هل التالي جيّد
heal-middle-skip-button-goodbye-clips-three-reason = هناك دائمًا فيديو تالٍ. يمكنها أن تختار وقتًا قبل أن تبدأ.
heal-middle-skip-button-goodbye-clips-bell = تضبط منبّهًا قبل أن تبدأ
heal-middle-skip-button-goodbye-clips-bell-reason = المنبّه يقول لها متى تتوقّف. هي وضعت الخطّة.
heal-middle-skip-button-goodbye-number-question = لعبة عليها رقم 16 كبير. ماذا يقول الرقم لنِتل؟
heal-middle-skip-button-goodbye-number-hard = هي صعبة
heal-middle-skip-button-goodbye-number-hard-reason = قد تكون سهلة. الرقم عمّا في داخلها.
heal-middle-skip-button-goodbye-number-inside = ما في داخلها ليس لعمرها
heal-middle-skip-button-goodbye-number-inside-reason = نعم. يمكنها أن تسأل شخصًا كبيرًا عن لعبة لعمرها.
heal-middle-skip-button-goodbye-number-people = يلعبها 16 شخصًا
heal-middle-skip-button-goodbye-number-people-reason = سيكون هذا ممتعًا! لكن الرقم للعمر.
heal-middle-skip-button-goodbye-egg-question = يمكن لفادج أن يدفع لبيضة. لا يرى ما فيها. ماذا يمكنه أن يفعل؟
    .easy = فادج لا يرى ما في البيضة. ماذا يمكنه أن يفعل؟
heal-middle-skip-button-goodbye-egg-ask = يسأل شخصًا كبيرًا أولًا
heal-middle-skip-button-goodbye-egg-ask-reason = عندها يفكّر أحد معه.
heal-middle-skip-button-goodbye-egg-one = يشتري واحدة، قد يكون فيها تنّين
heal-middle-skip-button-goodbye-egg-one-reason = ربما. لكن في أكثر المرات لا تنّين.
heal-middle-skip-button-goodbye-egg-sit = يجلس عليها حتى تفقس
heal-middle-skip-button-goodbye-egg-sit-reason = قد يطول ذلك! يمكنه أن يسأل أولًا.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-middle-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
heal-middle-helpers-teacher = معلّمي
heal-middle-helpers-class = شخص كبير يساعد في الصف
heal-middle-helpers-lunch = من يساعد وقت الغداء
heal-middle-helpers-office = مكتب المدرسة
heal-middle-helpers-home = شخص كبير في البيت
heal-middle-helpers-family = شخص كبير من عائلتي
