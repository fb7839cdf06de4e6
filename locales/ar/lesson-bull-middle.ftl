# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-middle-title = رنّ! لطيف أم لا؟
bull-middle-outcome-joke = أعرف الفرق بين المزحة والتنمّر.
bull-middle-outcome-keep = أحتفظ بالرسالة الجارحة، ثم أخبر. ويساعدني شخص كبير على الحظر.
bull-middle-outcome-mend = يمكنني أن أصلح كلماتي قبل أن أرسلها.
bull-middle-outcome-just-tell = أعرف الشيء الوحيد الذي لا أحتفظ به أبدًا. أخبر فقط.

### The custard moat. First tale of “Ping! Kind or not?”.

## Story: a joke in a building game that goes on too long. “Trifle” is a pudding with custard; any wobbly pudding will do.
bull-middle-custard-moat-1 = فين ورين يبنيان قلعة في لعبة. خندقها مليء بالكاسترد.
bull-middle-custard-moat-1-bubble = آخر من يدخل مهلّبية!
bull-middle-custard-moat-2 = طشش! فين يقع فيه، وهو مسرور جدًّا.
bull-middle-custard-moat-2-bubble = أنا ثعلب بالكاسترد!
bull-middle-custard-moat-3 = طول الأسبوع، فريق يدفعه إلى الداخل. فين يقول كفى. فيدفعونه أكثر.
bull-middle-custard-moat-3-bubble = ادخل يا مبلول!

## Sort: a joke, or bullying and hate. Fur stands for skin colour and family.
bull-middle-custard-which-question = التنمّر ليس مقبولًا، في المدرسة أو البيت أو لعبة. أيّها مزحة، وأيّها تنمّر؟
    .easy = هل هي مزحة، أم تنمّر؟
bull-middle-custard-which-joke = مزحة
bull-middle-custard-which-bullying = تنمّر أو كراهية
bull-middle-custard-which-trifle = فين يقول إنه كاسترد
bull-middle-custard-which-trifle-reason = هذه مزحته هو، وهي تعجبه. المزحة تسعدنا كلنا.
bull-middle-custard-which-stop = يدفعونه بعد أن قال كفى
bull-middle-custard-which-stop-reason = فين قال كفى، ولم يتوقّفوا. هذا تنمّر.
bull-middle-custard-which-duck = بطّة بربطة عنق تسبح في الخندق
bull-middle-custard-which-duck-reason = لا أحد يُضحَك عليه. والبطّة أنيقة جدًّا.
bull-middle-custard-which-vote = تصويت لإخراج فين
bull-middle-custard-which-vote-reason = هذا يبعده عمدًا. وهو يؤلم مثل الكلمات.
bull-middle-custard-which-fur = كلمات جارحة عن فرو فين
bull-middle-custard-which-fur-reason = الكلمات الجارحة عن البشرة أو الدين أو العائلة كراهية. وهي ليست مزحة أبدًا.

## Chat: keep it, tell, an adult helps to block. The lines come from a team in the game.
bull-middle-custard-ping-question = رنّ! وصلت هذه وفين في البيت. ماذا يمكنه أن يفعل؟
bull-middle-custard-ping-place = لعبة القلعة: محادثة الفريق
bull-middle-custard-ping-fenn = فين
bull-middle-custard-ping-crew = فرقة الخندق
bull-middle-custard-ping-lands-1 = المبلول عاد!
bull-middle-custard-ping-lands-2 = لا ثعالب في قلعتنا. رائحة الثعالب سيّئة!
bull-middle-custard-ping-reply = يردّ بكلام أسوأ
bull-middle-custard-ping-reply-reason = من الصعب ألّا نفعل. لكن الردّ يجعلها تستمرّ.
bull-middle-custard-ping-keep = يحتفظ بالكلمات ولا يردّ
bull-middle-custard-ping-keep-reason = الآن يمكنه أن يُري ما قالوه. ثم يخبر.
bull-middle-custard-ping-leave = يخرج ولا يقول شيئًا
bull-middle-custard-ping-leave-reason = الاستراحة جيّدة. لكن أولًا يمكنه أن يحتفظ بالكلمات ليُريها.
bull-middle-custard-ping-kept-1 = هل تبكي كاسترد؟
bull-middle-custard-ping-hope = يأمل أن يتوقّف الأمر
bull-middle-custard-ping-hope-reason = قد يستمرّ ويستمرّ. يمكنه أن يُري ما احتفظ به.
bull-middle-custard-ping-tell = يُري عمّه ما احتفظ به
bull-middle-custard-ping-tell-reason = فين ليس وحده الآن. لا ذنب له.
bull-middle-custard-ping-alone = يحظرهم وحده
bull-middle-custard-ping-alone-reason = الحظر يأتي آخرًا. شخص كبير يرى الكلمات أولًا، ثم يساعد.
bull-middle-custard-ping-told-1 = مرحبًا؟ يا مبلول؟
bull-middle-custard-ping-block = يحظرهم مع عمّه
bull-middle-custard-ping-block-reason = احتفظ، وأخبر، ثم احظر مع المساعدة. فين فعل الثلاثة.
bull-middle-custard-ping-last = يرسل كلمة أخيرة
bull-middle-custard-ping-last-reason = لا حاجة إلى الردّ. يمكن لعمّه أن يخبر أصحاب اللعبة أيضًا.

## Sort: keeping a message to show, and the one thing that is never kept
bull-middle-custard-one-thing-question = أكثر الأشياء نحتفظ بها، ثم نخبر. صورة شخص بلا ملابس مختلفة. لا نحفظها ولا نرسلها أبدًا. نخبر فقط.
    .easy = صورة شخص بلا ملابس لا نحفظها ولا نرسلها أبدًا. نخبر فقط.
bull-middle-custard-one-thing-keep = احتفظ، ثم أخبر
bull-middle-custard-one-thing-tell = أخبر فقط
bull-middle-custard-one-thing-words = رسالة جارحة
bull-middle-custard-one-thing-words-reason = اتركها هناك، أو التقط صورة للشاشة.
bull-middle-custard-one-thing-name = اسم جارح في لعبة
bull-middle-custard-one-thing-name-reason = قد يختفي قريبًا. التقط صورة للشاشة، ثم أخبر.
bull-middle-custard-one-thing-picture = صورة شخص بلا ملابس
bull-middle-custard-one-thing-picture-reason = هذه لا نحفظها ولا نرسلها أبدًا. أخبر فقط. لن تقع في مشكلة لأنك أخبرت.
bull-middle-custard-one-thing-voice = رسالة صوتية جارحة
bull-middle-custard-one-thing-voice-reason = لا حاجة إلى سماعها مرة أخرى. احتفظ بها لشخص كبير.

## Build: a buddy list, made with an adult after keeping and telling
bull-middle-custard-gate-question = عمّ فين يجلس بجانبه. ساعدهما أن يختارا من يدخل.
bull-middle-custard-gate-wren = رين
bull-middle-custard-gate-wren-list = في القائمة
bull-middle-custard-gate-wren-list-reason = فين يعرفها من المدرسة. هي لطيفة معه.
bull-middle-custard-gate-wren-block = محظورة
bull-middle-custard-gate-wren-block-reason = رين لم تكتب كلامًا جارحًا. يمكن أن تكون في القائمة.
bull-middle-custard-gate-crew = فرقة الخندق
bull-middle-custard-gate-crew-list = في القائمة
bull-middle-custard-gate-crew-list-reason = عندها قد تدخل كلمات جارحة أخرى. فين احتفظ وأخبر، فيمكنهما الحظر الآن.
bull-middle-custard-gate-crew-block = محظورة، مع عمّه
bull-middle-custard-gate-crew-block-reason = فين احتفظ وأخبر. الآن يحظران جنبًا إلى جنب.
bull-middle-custard-gate-door = من يمكنه الدخول؟
bull-middle-custard-gate-door-all = كل اللاعبين
bull-middle-custard-gate-door-all-reason = عندها تدخل أسماء جديدة مباشرة. يختار من يعرفهم.
bull-middle-custard-gate-door-known = من في قائمتي
bull-middle-custard-gate-door-known-reason = الآن يدخل من يعرفهم فقط.
bull-middle-custard-gate-done = الباب مغلق أمام الكلمات الجارحة. والكاسترد ما زال دافئًا!

## Spot: Wren’s own message, before she sends it. The clues are the words that hurt.
bull-middle-custard-mend-question = أودي ترك الباب مفتوحًا، فأكل تنّين السقف. رين غاضبة. أيّ كلمات تصلحها قبل الإرسال؟
    .easy = رين غاضبة من أودي. أيّ كلمات يمكنها أن تصلحها؟
bull-middle-custard-mend-roof-name = السطر الأول
bull-middle-custard-mend-roof = التنّين أكل سقفنا!
bull-middle-custard-mend-roof-reason = هذا يقول ما حدث. وهو عادل.
bull-middle-custard-mend-dim-name = السطر الثاني
bull-middle-custard-mend-dim = أنت لا تفهم شيئًا.
bull-middle-custard-mend-dim-reason = هذا عن أودي، لا عن السقف. يمكنها أن تحذفه.
bull-middle-custard-mend-all-name = السطر الثالث
bull-middle-custard-mend-all = سأخبر الكل، هاها!
bull-middle-custard-mend-all-reason = هذا يجعل خطأ صغيرًا كبيرًا أمام الجميع. يمكنها أن تحذفه.
bull-middle-custard-mend-fix-name = السطر الأخير
bull-middle-custard-mend-fix = هل نصلحه في الاستراحة؟
bull-middle-custard-mend-fix-reason = هذا يساعد. أودي يصلح السقف معها.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-custard-words-prompt = السيد خُلد يجرّب اللعبة، ويقع على بطنه في الكاسترد! فين يضحك حتى الحازوقة. قل الكلمات التي ساعدت.
bull-middle-custard-words-sentence = هذا ليس ممتعًا الآن، لذلك سأخبر.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-custard-goodbye-hat-question = أودي يضع قبّعات مضحكة على لاعبة رين. هي سكتت. ماذا يمكنه أن يفعل؟
bull-middle-custard-goodbye-hat-last = قبّعة أخيرة فقط
bull-middle-custard-goodbye-hat-last-reason = قبّعة أخرى كثيرة على رين. يمكنه أن يتوقّف.
bull-middle-custard-goodbye-hat-stop = يتوقّف ويسأل هل هي بخير
bull-middle-custard-goodbye-hat-stop-reason = أودي انتبه لها. هكذا يفعل الأصدقاء.
bull-middle-custard-goodbye-hat-only = يقول إنها مزحة فقط
bull-middle-custard-goodbye-hat-only-reason = هي مزحة فقط إذا أعجبت رين أيضًا.
bull-middle-custard-goodbye-first-question = وصلت رين رسالة جارحة. ما الأول؟
bull-middle-custard-goodbye-first-keep = تحتفظ بها
bull-middle-custard-goodbye-first-keep-reason = نعم، ثم تخبر. ويساعدها شخص كبير على الحظر.
bull-middle-custard-goodbye-first-delete = تمحوها بسرعة
bull-middle-custard-goodbye-first-delete-reason = عندها لا أحد يراها. يمكنها أن تحتفظ بها وتخبر.
bull-middle-custard-goodbye-first-block = تحظرهم وحدها
bull-middle-custard-goodbye-first-block-reason = الحظر يأتي آخرًا، مع المساعدة. أولًا يمكنها أن تحتفظ بها.
bull-middle-custard-goodbye-picture-question = تظهر صورة شخص بلا ملابس. ماذا يمكن أن يفعل أودي؟
bull-middle-custard-goodbye-picture-save = يحفظها ليُريها
bull-middle-custard-goodbye-picture-save-reason = أكثر الأشياء نحتفظ بها. هذه لا نحفظها أبدًا. نخبر فقط.
bull-middle-custard-goodbye-picture-shut = يغلقها ولا يقول شيئًا
bull-middle-custard-goodbye-picture-shut-reason = من الصعب أن نكون وحدنا مع هذا. يمكن لأودي أن يخبر.
bull-middle-custard-goodbye-picture-tell = فقط يخبر الكبار
bull-middle-custard-goodbye-picture-tell-reason = الشخص الكبير يعرف ماذا يفعل. لا ذنب لأودي.

### The flying cake. Second tale of “Ping! Kind or not?”.

## Story: a cake as flat as a frisbee (a flat disc that is thrown and caught). The children are Tumble, Marlo and Pebble.
bull-middle-frisbee-cake-1 = تامبل يخبز كعكة ليوم الخبز. تخرج مسطّحة جدًّا جدًّا.
bull-middle-frisbee-cake-1-bubble = أوه! لقد صنعت صحنًا!
bull-middle-frisbee-cake-2 = في المدرسة، كلب يقفز ويمسكها مثل صحن طائر. هووش! تامبل يضحك حتى يضطرّ أن يجلس.
bull-middle-frisbee-cake-2-bubble = مسكة جميلة يا كلب!
bull-middle-frisbee-cake-3 = في الليل، صارت في كل محادثة نادي الخبز. تامبل يقول كفى. والأمر يستمرّ ويستمرّ.
bull-middle-frisbee-cake-3-bubble = ولد الصحن الطائر، ولد الصحن الطائر!

## Feel: how Tumble might feel. No answer is wrong.
bull-middle-frisbee-tenth-question = هذه عاشر مزحة اليوم عن الصحن الطائر. بماذا قد يشعر تامبل؟
bull-middle-frisbee-tenth-says = قد يشعر بأشياء كثيرة. المزحة قد تؤلم، ولا بأس أن نخبر.

## Match: what a joke, bullying, hate and a friend look like
bull-middle-frisbee-which-question = التنمّر والكراهية ليسا مقبولين، في المدرسة أو البيت. ماذا يناسب ماذا؟
    .easy = ماذا يناسب ماذا؟
bull-middle-frisbee-which-joke = الكل يضحك، ويتوقّف إذا طُلب منه
bull-middle-frisbee-which-joke-partner = مزحة
bull-middle-frisbee-which-joke-reason = تسعدهم كلهم. وتتوقّف عندما يطلب واحد منهم.
bull-middle-frisbee-which-bullying = يستمرّ بعد أن قال كفى
bull-middle-frisbee-which-bullying-partner = تنمّر
bull-middle-frisbee-which-bullying-reason = تامبل قال كفى، ولم يتوقّفوا. هذا تنمّر.
bull-middle-frisbee-which-hate = كلمات جارحة عن طعام عائلته
bull-middle-frisbee-which-hate-partner = كراهية
bull-middle-frisbee-which-hate-reason = الكلمات الجارحة عن العائلة أو الدين أو البشرة كراهية. وهي ليست مزحة أبدًا.
bull-middle-frisbee-which-friend = «هل أنت بخير؟»
bull-middle-frisbee-which-friend-partner = صديق طيّب
bull-middle-frisbee-which-friend-reason = سؤال صغير. وقد يساعد كثيرًا.

## Chat: keep it, tell, an adult helps to block. Nobody knows who Oven Glove is.
bull-middle-frisbee-ping-question = رنّ! تامبل في شقّة جدّه. ماذا يمكنه أن يفعل؟
bull-middle-frisbee-ping-place = محادثة نادي الخبز
bull-middle-frisbee-ping-tumble = تامبل
bull-middle-frisbee-ping-glove = قفّاز الفرن
bull-middle-frisbee-ping-pebble = بيبل
bull-middle-frisbee-ping-lands-1 = أهلًا يا ولد الصحن الطائر!
bull-middle-frisbee-ping-lands-2 = عائلتك تأكل طعامًا غريبًا. يع!
bull-middle-frisbee-ping-alone = يحظر قفّاز الفرن وحده
bull-middle-frisbee-ping-alone-reason = الحظر يأتي آخرًا. احتفظ بها، وأخبر، ثم يساعدك شخص كبير.
bull-middle-frisbee-ping-reply = يقول إن طعامهم «يع» أيضًا
bull-middle-frisbee-ping-reply-reason = قد يريد ذلك. لكن الردّ يجعلها تستمرّ.
bull-middle-frisbee-ping-keep = يلتقط صورة للشاشة
bull-middle-frisbee-ping-keep-reason = يحتفظ بها ولا يردّ. الآن يمكنه أن يُريها.
bull-middle-frisbee-ping-kept-1 = هل أكلت القطة لسانك؟
bull-middle-frisbee-ping-tell = يُري جدّه
bull-middle-frisbee-ping-tell-reason = الجدّ يصنع الشاي ويستمع. لا ذنب لتامبل.
bull-middle-frisbee-ping-quiet = لا يقول لأحد
bull-middle-frisbee-ping-quiet-reason = هذا حمل ثقيل على ولد واحد. يمكنه أن يُري ما احتفظ به.
bull-middle-frisbee-ping-told-1 = أنا أخبرت المعلّمة بلام أيضًا. هل تجلس معي وقت الغداء؟
bull-middle-frisbee-ping-gang = يطلب من بيبل أن تردّ بكلام جارح
bull-middle-frisbee-ping-gang-reason = عندها لا ينتهي أبدًا. بيبل لطيفة، وهي أخبرت. هذا يساعد أكثر.
bull-middle-frisbee-ping-block = يحظر قفّاز الفرن مع الجدّ
bull-middle-frisbee-ping-block-reason = احتفظ بها، وأخبر، والآن يحظرانه معًا. ثم يمكنه أن يجلس مع بيبل.

## Choice: the one thing that is never kept. Neutral picture; nothing is shown.
bull-middle-frisbee-one-thing-question = وصلت مارلو صورة شخص بلا ملابس. هذه وحدها لا نحتفظ بها أبدًا. ماذا يمكنه أن يفعل؟
bull-middle-frisbee-one-thing-screen = يلتقط صورة للشاشة
bull-middle-frisbee-one-thing-screen-reason = نفعل ذلك مع الكلمات الجارحة. هذه الصورة لا نحفظها ولا نرسلها أبدًا. نخبر فقط.
bull-middle-frisbee-one-thing-pebble = يطلب من بيبل أن تنظر
bull-middle-frisbee-one-thing-pebble-reason = عندها تراها بيبل أيضًا. لا نُريها للأصدقاء أبدًا. نخبر فقط.
bull-middle-frisbee-one-thing-tell = فقط يخبر الكبار
bull-middle-frisbee-one-thing-tell-reason = الشخص الكبير يعرف ماذا يفعل. مارلو لن يقع في مشكلة لأنه أخبر.

## Choice: a message that is mended before it is sent. The bubble is Marlo’s.
bull-middle-frisbee-salt-bubble = يع، ملح!
bull-middle-frisbee-salt-question = بيبل وضعت ملحًا في الكعك، ومارلو غاضب. أيّ رسالة يمكنه أن يرسل؟
    .easy = أيّ رسالة يمكن أن يرسل مارلو؟
bull-middle-frisbee-salt-spoil = أنتِ تخرّبينه كل مرة
bull-middle-frisbee-salt-spoil-reason = هذا عن بيبل، لا عن الملح. يمكنه أن يقول ما حدث.
bull-middle-frisbee-salt-more = لنصنع غيره، بلا ملح
bull-middle-frisbee-salt-more-reason = تقول كيف نصلح الأمر، وهي لطيفة.
bull-middle-frisbee-salt-girl = انتبهوا، جاءت بنت الملح
bull-middle-frisbee-salt-girl-reason = تبدو مضحكة. لكن هكذا تمامًا بدأت مزحات الصحن الطائر.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-frisbee-words-prompt = في يوم الخبز التالي، كعكة تامبل عالية. هووش، الكلب يطير بها، والكل يضحك! قل الكلمات التي ساعدت.
bull-middle-frisbee-words-sentence = هذا ليس ممتعًا الآن، لذلك سأخبر.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-frisbee-goodbye-laugh-question = مارلو يسمّي بيبل «المالحة». تضحك، ثم تنظر بعيدًا. ماذا يمكنه أن يفعل؟
bull-middle-frisbee-goodbye-laugh-stop = يتوقّف ويسأل هل هي بخير
bull-middle-frisbee-goodbye-laugh-stop-reason = مارلو رأى نظرتها. من اللطف أن نتوقّف ونسأل.
bull-middle-frisbee-goodbye-laugh-more = يقولها مرة أخرى
bull-middle-frisbee-goodbye-laugh-more-reason = النظر بعيدًا قد يعني أنه يؤلم. يمكنه أن يتوقّف ويسأل.
bull-middle-frisbee-goodbye-laugh-chat = يقولها في المحادثة
bull-middle-frisbee-goodbye-laugh-chat-reason = عندها ينضمّ آخرون، ويكبر الأمر. يمكنه أن يتوقّف ويسأل.
bull-middle-frisbee-goodbye-first-question = وصلت بيبل رسالة جارحة. أيّ خطّة تساعد أكثر؟
bull-middle-frisbee-goodbye-first-delete = تمحوها، ثم تنساها
bull-middle-frisbee-goodbye-first-delete-reason = عندها لا أحد يراها. يمكنها أن تحتفظ بها وتخبر.
bull-middle-frisbee-goodbye-first-keep = تحتفظ، وتخبر، ثم تحظر مع المساعدة
bull-middle-frisbee-goodbye-first-keep-reason = بهذا الترتيب يمكن لشخص كبير أن يراها ويساعد.
bull-middle-frisbee-goodbye-first-reply = تردّ بواحدة، ثم تحظر
bull-middle-frisbee-goodbye-first-reply-reason = الردّ يجعلها تستمرّ. يمكنها أن تحتفظ بها وتخبر أولًا.
bull-middle-frisbee-goodbye-picture-question = ما الشيء الوحيد الذي لا يحفظه تامبل أبدًا؟
bull-middle-frisbee-goodbye-picture-mean = رسالة جارحة
bull-middle-frisbee-goodbye-picture-mean-reason = هذه يمكنه أن يحتفظ بها ليُريها لشخص كبير.
bull-middle-frisbee-goodbye-picture-picture = صورة شخص بلا ملابس
bull-middle-frisbee-goodbye-picture-picture-reason = نعم. لا يحفظها ولا يرسلها. يخبر فقط.
bull-middle-frisbee-goodbye-picture-name = اسم جارح في لعبة
bull-middle-frisbee-goodbye-picture-name-reason = هذا يمكنه أن يحتفظ به. قد يختفي قريبًا.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-middle-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
bull-middle-helpers-teacher = معلّمي
bull-middle-helpers-class = شخص كبير يساعد في الصف
bull-middle-helpers-lunch = من يساعد وقت الغداء
bull-middle-helpers-office = مكتب المدرسة
bull-middle-helpers-home = شخص كبير في البيت
bull-middle-helpers-family = شخص كبير من عائلتي
