# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-younger-title = مرة واحدة بعد؟
heal-younger-outcome-stop = يمكنني أن أتوقّف وأستريح.
heal-younger-outcome-ask = أعرف اتّفاقنا، وأسأل أولًا.
heal-younger-outcome-tell = أتوقّف وأخبر إذا لم يعجبني شيء.

## Wren’s sleepy leg. First tale of “Just one more go?”.
## Story: a leg goes to sleep. Whisper the second panel.
heal-younger-sleepy-leg-leg-1 = رين تلعب وتلعب.
heal-younger-sleepy-leg-leg-1-bubble = مرة واحدة بعد!
heal-younger-sleepy-leg-leg-2 = الآن رِجلها نامت. هُس!
heal-younger-sleepy-leg-leg-3 = فين يأتي لها ببطّانية.
heal-younger-sleepy-leg-leg-3-bubble = تصبحين على خير يا رِجل.

## Choice: a break wakes a body up.
heal-younger-sleepy-leg-hop-question = ماذا يوقظ رِجل رين؟
heal-younger-sleepy-leg-hop-go = تلعب مرة بعد
heal-younger-sleepy-leg-hop-go-reason = عندها تبقى رِجلها نائمة. القفز يساعد.
heal-younger-sleepy-leg-hop-hop = تتوقّف وتقفز
heal-younger-sleepy-leg-hop-hop-reason = هوب، هوب! رِجلها استيقظت.
heal-younger-sleepy-leg-hop-sing = تغنّي لها
heal-younger-sleepy-leg-hop-sing-reason = لا لا لا! القفز يساعد أكثر.

## Sort: a break from the screen, or more of it.
heal-younger-sleepy-leg-rest-question = استراحة، أم شاشة أكثر؟
heal-younger-sleepy-leg-rest-break = استراحة
heal-younger-sleepy-leg-rest-more = شاشة أكثر
heal-younger-sleepy-leg-rest-drink = نشرب ماء
heal-younger-sleepy-leg-rest-drink-reason = الماء مفيد لنا. هذه استراحة.
heal-younger-sleepy-leg-rest-clip = فيديو آخر
heal-younger-sleepy-leg-rest-clip-reason = هذه شاشة أكثر. العيون تحبّ الراحة.
heal-younger-sleepy-leg-rest-ball = نركل كرة
heal-younger-sleepy-leg-rest-ball-reason = الأرجل تحبّ الركل. هذه استراحة.
heal-younger-sleepy-leg-rest-game = لعبة على الشاشة
heal-younger-sleepy-leg-rest-game-reason = هذه شاشة أكثر. الأرجل تحبّ القفز.
heal-younger-sleepy-leg-rest-draw = نرسم قطة
heal-younger-sleepy-leg-rest-draw-reason = قلم وورقة! هذه استراحة.

## Match: three of the promises, in the children’s own words.
heal-younger-sleepy-leg-rule-question = ما اتّفاقنا؟
heal-younger-sleepy-leg-rule-new = صفحة جديدة
heal-younger-sleepy-leg-rule-new-partner = نتوقّف ونسأل
heal-younger-sleepy-leg-rule-new-reason = معلّمي يختار الصفحة. أنا أسأل أولًا.
heal-younger-sleepy-leg-rule-bed = وقت النوم
heal-younger-sleepy-leg-rule-bed-partner = الشاشات تنام أيضًا
heal-younger-sleepy-leg-rule-bed-reason = لا رنين في الليل. نومًا هنيئًا!
heal-younger-sleepy-leg-rule-bad = شيء أزعجنا
heal-younger-sleepy-leg-rule-bad-partner = نخبر أحد الكبار
heal-younger-sleepy-leg-rule-bad-reason = يمكنك أن تخبر. لا بأس أن نخبر.

## Choice: a game that asks for money. Crying is only drawn.
heal-younger-sleepy-leg-hat-bubble = إهئ إهئ، اشترِ لي قبّعة!
heal-younger-sleepy-leg-hat-question = حيوان اللعبة يبكي. ماذا يساعد؟
heal-younger-sleepy-leg-hat-buy = تلمس لتشتري
heal-younger-sleepy-leg-hat-buy-reason = قد تكون نقودًا حقيقية. يمكن لرين أن تسأل أولًا.
heal-younger-sleepy-leg-hat-ask = تسأل أحد الكبار
heal-younger-sleepy-leg-hat-ask-reason = ينظران معًا. حيوان اللعبة بخير!
heal-younger-sleepy-leg-hat-cry = تبكي معه
heal-younger-sleepy-leg-hat-cry-reason = إهئ إهئ! لكنها لعبة فقط.

## Choice: leaving at once and telling.
heal-younger-sleepy-leg-mean-bubble = ابقي هنا، وإلا غضبت!
heal-younger-sleepy-leg-mean-question = لاعب يكتب هذا. ماذا يساعد؟
heal-younger-sleepy-leg-mean-stay = تبقى وتلعب
heal-younger-sleepy-leg-mean-stay-reason = قد لا يتوقّف وحده. يمكن لرين أن تذهب.
heal-younger-sleepy-leg-mean-tell = تتوقّف وتخبر
heal-younger-sleepy-leg-mean-tell-reason = لا ذنب لها. يمكن لأحد الكبار أن يساعد.
heal-younger-sleepy-leg-mean-sit = تغمض عينيها فقط
heal-younger-sleepy-leg-mean-sit-reason = ما زال الكلام هناك. يمكن لرين أن تخبر.

## Say: rehearsed aloud, with a hop at the end.
heal-younger-sleepy-leg-bye-prompt = قلها مع رين، ثم اقفز!
heal-younger-sleepy-leg-bye-sentence = مع السلامة يا لعبة، أنا ذاهب لأقفز.

## Exit: a break.
heal-younger-sleepy-leg-goodbye-eyes-question = عينا فين تؤلمانه. ماذا يمكنه أن يفعل؟
heal-younger-sleepy-leg-goodbye-eyes-near = يقترب من الشاشة
heal-younger-sleepy-leg-goodbye-eyes-near-reason = العيون تحبّ النظر بعيدًا. الاستراحة تساعد.
heal-younger-sleepy-leg-goodbye-eyes-out = يتوقّف وينظر بعيدًا
heal-younger-sleepy-leg-goodbye-eyes-out-reason = العيون تحبّ النظر بعيدًا. مرحبًا يا شمس!
heal-younger-sleepy-leg-goodbye-eyes-one = ينظر بعين واحدة
heal-younger-sleepy-leg-goodbye-eyes-one-reason = عندها تؤلمه عين واحدة. الاستراحة تساعد!

## A nice hat. Second tale of “Just one more go?”.
## Story: breakfast with one eye on a clip. Gran laughs, and so does Bean.
heal-younger-bowl-hat-bowl-1 = بِين تأكل وتنظر إلى فيديو.
heal-younger-bowl-hat-bowl-1-bubble = هيّا يا قطة، هيّا!
heal-younger-bowl-hat-bowl-2 = تصبّ الحليب. بلوب، في قبّعتها!
heal-younger-bowl-hat-bowl-3 = الجدّة تضع الصحن على رأسها.
heal-younger-bowl-hat-bowl-3-bubble = إذن هذه قبّعتي أنا!

## Order: one thing at a time.
heal-younger-bowl-hat-first-question = بِين عندها صحن جديد. ما الأول؟
heal-younger-bowl-hat-first-stop = توقف الفيديو
heal-younger-bowl-hat-first-stop-reason = توقفه أولًا. الآن ترى الصحن!
heal-younger-bowl-hat-first-pour = تصبّ الحليب
heal-younger-bowl-hat-first-pour-reason = في الصحن، لا في القبّعة!
heal-younger-bowl-hat-first-eat = تأكل كل شيء
heal-younger-bowl-hat-first-eat-reason = الآن يذهب إلى بطنها. لذيذ!

## Sort: what is agreed and what is new: the promises in the children’s own words.
heal-younger-bowl-hat-ask-question = نكمل، أم نتوقّف ونسأل؟
heal-younger-bowl-hat-ask-go = نكمل
heal-younger-bowl-hat-ask-stop = نتوقّف ونسأل
heal-younger-bowl-hat-ask-page = لعبة نلعبها في الصف
heal-younger-bowl-hat-ask-page-reason = معلّمي اختارها لنا. نكمل!
heal-younger-bowl-hat-ask-new = لعبة جديدة
heal-younger-bowl-hat-ask-new-reason = قد لا تناسبنا. نسأل أولًا.
heal-younger-bowl-hat-ask-money = تطلب أن ندفع
heal-younger-bowl-hat-ask-money-reason = قد تكون نقودًا حقيقية. نسأل أولًا.
heal-younger-bowl-hat-ask-timer = وقتي لم ينتهِ
heal-younger-bowl-hat-ask-timer-reason = ما زال وقتي. نكمل!
heal-younger-bowl-hat-ask-pop = صفحة تظهر فجأة
heal-younger-bowl-hat-ask-pop-reason = قد لا تناسبنا. نسأل أولًا.

## Build: a plan made beforehand, with a grown-up.
heal-younger-bowl-hat-plan-question = ساعد بِين أن تخطّط ليومها.
heal-younger-bowl-hat-plan-car = في السيارة
heal-younger-bowl-hat-plan-car-clip = تنظر إلى فيديو
heal-younger-bowl-hat-plan-car-clip-reason = سيارة وفيديو! قد يتعب بطنها.
heal-younger-bowl-hat-plan-car-sing = تنظر بعيدًا وتغنّي
heal-younger-bowl-hat-plan-car-sing-reason = لا لا لا! العيون تحبّ النظر بعيدًا.
heal-younger-bowl-hat-plan-bed = وقت النوم
heal-younger-bowl-hat-plan-bed-book = تنظر إلى كتاب
heal-younger-bowl-hat-plan-bed-book-reason = الكتاب يساعدنا أن نستريح. تصبح على خير!
heal-younger-bowl-hat-plan-bed-tablet = تنظر إلى شاشة
heal-younger-bowl-hat-plan-bed-tablet-reason = قد تُبقينا مستيقظين. الكتاب يساعد أكثر.
heal-younger-bowl-hat-plan-done = خطّة جميلة! وقبّعتها جافّة.

## Choice: leaving at once and telling. The bubble comes from a game.
heal-younger-bowl-hat-shh-bubble = اسهري كثيرًا، ولا تخبري أحدًا!
heal-younger-bowl-hat-shh-question = لاعب يكتب هذا. ماذا يساعد؟
heal-younger-bowl-hat-shh-tell = تتوقّف وتخبر
heal-younger-bowl-hat-shh-tell-reason = لا ذنب لها. يمكن لأحد الكبار أن يساعد.
heal-younger-bowl-hat-shh-keep = لا تخبر
heal-younger-bowl-hat-shh-keep-reason = السرّ السيّئ ثقيل. يمكن لبِين أن تخبر.
heal-younger-bowl-hat-shh-hide = تختبئ في قبّعتها
heal-younger-bowl-hat-shh-hide-reason = القبّعة مليئة بالحليب! يمكن لبِين أن تخبر.

## Talk: everybody stands up and moves in their own way.
heal-younger-bowl-hat-legs-prompt = أرِنا كيف تتحرّك في الاستراحة.
heal-younger-bowl-hat-legs-starter = أنا أتحرّك هكذا …

## Say: rehearsed aloud.
heal-younger-bowl-hat-bye-prompt = قلها حتى يسقط الصحن عن رأس الجدّة!
heal-younger-bowl-hat-bye-sentence = أوقف الفيديو، أريد أن ألعب!

## Exit: a break.
heal-younger-bowl-hat-goodbye-park-question = حان وقت الحديقة. ماذا يمكن أن تفعل بِين؟
heal-younger-bowl-hat-goodbye-park-stop = توقف لعبتها وتذهب
heal-younger-bowl-hat-goodbye-park-stop-reason = اللعبة تنتظر. مرحبًا يا حديقة!
heal-younger-bowl-hat-goodbye-park-go = تلعب مرة بعد
heal-younger-bowl-hat-goodbye-park-go-reason = عندها قد يأتي الليل. اللعبة تنتظر.
heal-younger-bowl-hat-goodbye-park-bed = تأخذ سريرها إلى الحديقة
heal-younger-bowl-hat-goodbye-park-bed-reason = السرير كبير جدًّا! تتوقّف وتذهب.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-younger-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد من المدرسة.
heal-younger-helpers-teacher = معلّمي
heal-younger-helpers-class = من يساعد في الصف
heal-younger-helpers-lunch = من يساعد وقت الغداء
heal-younger-helpers-office = مكتب المدرسة
heal-younger-helpers-home = شخص كبير في البيت
heal-younger-helpers-family = شخص كبير من عائلتي
