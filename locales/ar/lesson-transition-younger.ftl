# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-younger-title = إلى الصفوف الأكبر
transition-younger-outcome-same = أعرف ما الذي يبقى كما هو.
transition-younger-outcome-key = أحفظ كلمة المرور الجديدة بأمان.
transition-younger-outcome-ask = أسأل أولًا هناك أيضًا.
transition-younger-outcome-who = أعرف من يساعدني هناك.

## Story: a new class and a chair that spins. The bubbles are Wren’s, Wren’s and Mr Mole’s.
transition-younger-spinning-chair-spin-1 = رين تنتقل إلى الصفوف الأكبر.
transition-younger-spinning-chair-spin-1-bubble = أنا كبيرة الآن!
transition-younger-spinning-chair-spin-2 = كرسيّها الجديد يدور ويدور.
transition-younger-spinning-chair-spin-2-bubble = ويييي!
transition-younger-spinning-chair-spin-3 = الآن تلوّح لاثنين: السيد خُلد والسيد خُلد!
transition-younger-spinning-chair-spin-3-bubble = لا يوجد مني إلا واحد.

## Sort: what changes, and what comes with her
transition-younger-spinning-chair-same-question = ما الجديد؟ وما الذي بقي كما هو؟
transition-younger-spinning-chair-same-new = جديد
transition-younger-spinning-chair-same-same = كما هو
transition-younger-spinning-chair-same-chair = كرسيّ يدور
transition-younger-spinning-chair-same-chair-reason = كرسيّها القديم لم يكن يدور. هذا جديد.
transition-younger-spinning-chair-same-key = كلمة مرورها
transition-younger-spinning-chair-same-key-reason = تأخذ واحدة جديدة. هي لها وحدها.
transition-younger-spinning-chair-same-kind = كلام لطيف
transition-younger-spinning-chair-same-kind-reason = نرسل كلمات لطيفة في كل صف.
transition-younger-spinning-chair-same-tell = تخبر
transition-younger-spinning-chair-same-tell-reason = يمكنها أن تخبر هناك أيضًا. هذا بقي.
transition-younger-spinning-chair-same-email = بريد للصف
transition-younger-spinning-chair-same-email-reason = لم يكن عندها بريد. هذا جديد.
transition-younger-spinning-chair-same-ask = تسأل أولًا
transition-younger-spinning-chair-same-ask-reason = الكبار أيضًا يسألون أولًا. هذا بقي.

## Choice: a new password
transition-younger-spinning-chair-key-question = رين عندها بطاقة كلمة المرور. ماذا يمكنها أن تفعل؟
transition-younger-spinning-chair-key-desk = تلصقها على طاولتها
transition-younger-spinning-chair-key-desk-reason = عندها كلنا نرى مفتاحها. هو لها وحدها.
transition-younger-spinning-chair-key-safe = تحفظها وتعيد البطاقة
transition-younger-spinning-chair-key-safe-reason = الآن مفتاحها في رأسها. لا أحد يراه.
transition-younger-spinning-chair-key-swap = تبدّلها مع أودي
transition-younger-spinning-chair-key-swap-reason = عندها لكل واحد مفتاح خطأ! يمكنهما أن يعيداها.

## Choice: a bigger child has a game. The bubble is the hare’s.
transition-younger-spinning-chair-hare-bubble = العبي هذه، لا داعي أن تسألي!
transition-younger-spinning-chair-hare-question = ماذا يمكن أن تقول رين؟
transition-younger-spinning-chair-hare-ask = «أنا أسأل أولًا»
transition-younger-spinning-chair-hare-ask-reason = الكبار يسألون أيضًا. حتى السيد خُلد يسأل المدير!
transition-younger-spinning-chair-hare-play = «حسنًا، أنا كبيرة»
transition-younger-spinning-chair-hare-play-reason = قد لا تناسبها. يمكنها أن تسأل أولًا.
transition-younger-spinning-chair-hare-bit = «سأنظر قليلًا فقط»
transition-younger-spinning-chair-hare-bit-reason = حتى القليل قد يزعج. يمكنها أن تسأل أولًا.

## Match: who helps in the juniors
transition-younger-spinning-chair-who-question = من يساعد رين، وفي ماذا؟
transition-younger-spinning-chair-who-forgot = نسيت كلمة المرور
transition-younger-spinning-chair-who-forgot-partner = معلّمها الجديد
transition-younger-spinning-chair-who-forgot-reason = المعلّم يمكنه أن يساعد. لا بأس إذا نسينا.
transition-younger-spinning-chair-who-lunch = حزينة وقت الغداء
transition-younger-spinning-chair-who-lunch-partner = من يساعد وقت الغداء
transition-younger-spinning-chair-who-lunch-reason = هناك من يساعد قربها. يمكنه أن يجلس معها.
transition-younger-spinning-chair-who-bag = ضاعت حقيبتها
transition-younger-spinning-chair-who-bag-partner = مكتب المدرسة
transition-younger-spinning-chair-who-bag-reason = ما يضيع يذهب إلى المكتب. ورين أيضًا تذهب.

## Say: the sentence is rehearsed aloud
transition-younger-spinning-chair-new-prompt = قف عاليًا وقلها.
transition-younger-spinning-chair-new-sentence = أنا هنا أول مرة، هل تساعدني؟

## Talk: something to look forward to
transition-younger-spinning-chair-glad-prompt = ما الممتع في صفّك الجديد؟
transition-younger-spinning-chair-glad-starter = في صفّي الجديد أريد أن …

## Exit
transition-younger-spinning-chair-goodbye-page-question = صفحة في الصف أزعجت رين. ماذا يمكنها أن تفعل؟
transition-younger-spinning-chair-goodbye-page-tell = تخبر أحد الكبار هناك
transition-younger-spinning-chair-goodbye-page-tell-reason = يمكنهم أن يساعدوها. من الجيّد أن تخبر.
transition-younger-spinning-chair-goodbye-page-big = لا تخبر، هي كبيرة
transition-younger-spinning-chair-goodbye-page-big-reason = الكبار أيضًا يخبرون. هذا يساعد.
transition-younger-spinning-chair-goodbye-page-old = تركض إلى صفّها القديم
transition-younger-spinning-chair-goodbye-page-old-reason = هم لطفاء هناك! لكن المساعدة قريبة أيضًا.

## Story: a new peg, and a teacher who makes a good one. The first bubble is Bram’s, the other Mr Mole’s.
transition-younger-high-peg-peg-1 = برام ينتقل، وعنده علّاقة جديدة لمعطفه.
transition-younger-high-peg-peg-1-bubble = إنها عالية جدًّا!
transition-younger-high-peg-peg-2 = يرمي معطفه. يسقط على السيد خُلد!
transition-younger-high-peg-peg-3 = السيد خُلد يضحك ويضحك.
transition-younger-high-peg-peg-3-bubble = أنا علّاقة ممتازة!

## Feel: how somebody in a story may feel; no answer is wrong
transition-younger-high-peg-day-one-question = بماذا قد يشعر برام في أول يوم؟
transition-younger-high-peg-day-one-says = كل هذا لا بأس به. يمكنه أن يخبر السيد خُلد.

## Order: learning a new password
transition-younger-high-peg-key-question = برام عنده كلمة مرور جديدة. ما الأول؟
transition-younger-high-peg-key-read = يقرأ البطاقة
transition-younger-high-peg-key-read-reason = عليه أن يقرأها أولًا.
transition-younger-high-peg-key-learn = يقولها في رأسه
transition-younger-high-peg-key-learn-reason = ثم يحفظها. لا أحد يسمعها.
transition-younger-high-peg-key-back = يعطي البطاقة للسيد خُلد
transition-younger-high-peg-key-back-reason = أخيرًا يعيدها. الآن لا يمكن أن تضيع.

## Sort: promises come along, some things do not
transition-younger-high-peg-same-question = ما الذي يأتي مع برام؟ وما الذي يبقى؟
transition-younger-high-peg-same-with = يأتي معه
transition-younger-high-peg-same-left = يبقى هناك
transition-younger-high-peg-same-kind = كلام لطيف
transition-younger-high-peg-same-kind-reason = الكلمات اللطيفة تناسب كل صف.
transition-younger-high-peg-same-chair = كرسيّه ذو القطة
transition-younger-high-peg-same-chair-reason = صار صغيرًا عليه. يأخذ كرسيًّا كبيرًا!
transition-younger-high-peg-same-tell = يخبر
transition-younger-high-peg-same-tell-reason = يمكنه أن يخبر هناك أيضًا. هذا يأتي معه.
transition-younger-high-peg-same-key = كلمة مروره القديمة
transition-younger-high-peg-same-key-reason = يأخذ مفتاحًا جديدًا لصفّه.
transition-younger-high-peg-same-private = بيته خاص به
transition-younger-high-peg-same-private-reason = هو خاص هناك أيضًا. هذا يأتي معه.

## Choice: something new on the screen. The bubble is the screen’s. The coat is there to laugh about.
transition-younger-high-peg-ask-bubble = المسني، أنا جديد!
transition-younger-high-peg-ask-question = ماذا يمكن أن يفعل برام؟
transition-younger-high-peg-ask-try = يلمسه ليعرف ما هو
transition-younger-high-peg-ask-try-reason = قد لا يناسبه. يمكنه أن يسأل أولًا.
transition-younger-high-peg-ask-ask = يسأل السيد خُلد
transition-younger-high-peg-ask-ask-reason = ينظران معًا. إنها مسألة حساب فقط!
transition-younger-high-peg-ask-hide = يختبئ تحت معطفه
transition-younger-high-peg-ask-hide-reason = الدنيا مظلمة هناك! يمكنه أن يسأل.

## Choice: who helps; two answers are good
transition-younger-high-peg-who-question = وصلت برام كلمات جارحة وقت الغداء. من يساعده؟
transition-younger-high-peg-who-none = لا أحد
transition-younger-high-peg-who-none-reason = هناك من يساعده. يمكنه أن يخبر.
transition-younger-high-peg-who-lunch = من يساعد وقت الغداء
transition-younger-high-peg-who-lunch-reason = هناك من يساعد قربه. يمكنه أن يساعد فورًا.
transition-younger-high-peg-who-mole = السيد خُلد
transition-younger-high-peg-who-mole-reason = هو مسرور أن يساعد. لا ذنب لبرام.

## Say: the sentence is rehearsed aloud
transition-younger-high-peg-help-prompt = ساعد برام أن يقولها لأحد الكبار هناك.
transition-younger-high-peg-help-sentence = أحتاج إلى مساعدة، من فضلك.

## Exit
transition-younger-high-peg-goodbye-forgot-question = برام نسي كلمة المرور. من يساعده؟
transition-younger-high-peg-goodbye-forgot-odi = أودي يعيره كلمته
transition-younger-high-peg-goodbye-forgot-odi-reason = مفتاح أودي لأودي فقط. السيد خُلد يساعد.
transition-younger-high-peg-goodbye-forgot-mole = السيد خُلد
transition-younger-high-peg-goodbye-forgot-mole-reason = السيد خُلد يمكنه أن يساعد. لا بأس إذا نسينا.
transition-younger-high-peg-goodbye-forgot-home = لا أحد، يذهب إلى البيت
transition-younger-high-peg-goodbye-forgot-home-reason = الطريق طويل! السيد خُلد يساعد.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-younger-helpers-prompt = اختر شخصين كبيرين يساعدان هناك. ليكن واحد من المدرسة.
transition-younger-helpers-teacher = معلّمي الجديد
transition-younger-helpers-class = من يساعد في الصف
transition-younger-helpers-lunch = من يساعد وقت الغداء
transition-younger-helpers-office = مكتب المدرسة
transition-younger-helpers-home = شخص كبير في البيت
transition-younger-helpers-family = شخص كبير من عائلتي
