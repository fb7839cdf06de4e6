# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-older.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-older-title = صرير! هل ما زالت مزحة؟
bull-older-outcome-banter = أعرف الفرق بين المزاح والتنمّر.
bull-older-outcome-keep = أحتفظ بالرسالة السيّئة، ثم أخبر. ويساعدني شخص كبير على الحظر.
bull-older-outcome-help = يمكنني أن أساعد صديقًا تألّم.
bull-older-outcome-just-tell = أعرف ما لا أحفظه ولا أرسله أبدًا. أخبر فقط.

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = برام يغنّي في حفل المدرسة. أعلى نغمة تخرج منه مثل الصرير. برام يضحك أكثر من الجميع.
bull-older-squeak-1-bubble = صوتي مثل الباب!
bull-older-squeak-2 = يوم الجمعة، ما زالت المحادثة مليئة بالصرير. برام يقول: كفى. هو لا يضحك الآن.
bull-older-squeak-2-bubble = صرير، صرير، صرير!
bull-older-squeak-3 = ثم تظهر هذه في لعبة. هي ليست عن أغنيته. هي عن عائلته.
bull-older-squeak-3-bubble = لا مكان للغُرَير في فريقنا!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = المزاح يسعدنا كلنا. التنمّر ليس مقبولًا أبدًا، لا في المدرسة ولا في البيت. أيّها مزاح وأيّها تنمّر؟
bull-older-banter-fun = مزاح
bull-older-banter-hurts = تنمّر أو كراهية
bull-older-banter-door = أودي يقول «باب جميل!» وبرام يضحك
bull-older-banter-door-reason = كلاهما مستمتع. وكلاهما يستطيع أن يتوقّف.
bull-older-banter-stop = أربعون صريرًا بعد أن قال برام: كفى
bull-older-banter-stop-reason = برام قال كفى، ولم يتوقّفوا. هذا تنمّر.
bull-older-banter-stripes = كلمات جارحة عن خطوط برام وعائلته
bull-older-banter-stripes-reason = الكلمات الجارحة عن لون البشرة أو الدين أو العائلة كراهية. بعضها عنصري. وهي ليست مزاحًا أبدًا.
bull-older-banter-cat = قطة تلبس قبّعة تُضحك الجميع
bull-older-banter-cat-reason = لا أحد يُضحَك عليه. حتى القطة مسرورة.
bull-older-banter-left-out = محادثة جديدة لإبعاد برام فقط
bull-older-banter-left-out-reason = أن يبعدوك عمدًا يؤلم مثل الكلمات.

## Choice: what to do first. The bubble is a message on Bram’s screen.
bull-older-first-bubble = ابتعد يا مخطّط الصرير!
bull-older-first-question = برام في البيت. وصلت هذه إلى شاشته، واحمرّ وجهه. ماذا يفعل أولًا؟
bull-older-first-reply = يردّ بكلام أسوأ
bull-older-first-reply-reason = كثيرون منا يريدون ذلك. لكن الردّ يجعلها تستمرّ.
bull-older-first-block = يحظرهم كلهم الآن
bull-older-first-block-reason = الحظر يساعد، لكنه يأتي آخرًا. احتفظ بها، وأخبر، ثم يساعدك شخص كبير على الحظر.
bull-older-first-keep = يحتفظ بالرسالة ولا يردّ
bull-older-first-keep-reason = الآن يمكنه أن يُري ما كُتب. ثم يخبر شخصًا كبيرًا.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = أكثر الأشياء نحتفظ بها، ثم نخبر. شيء واحد مختلف. صورة شخص بلا ملابس لا نحفظها ولا نرسلها أبدًا. نخبر فقط.
bull-older-show-keep = احتفظ، ثم أخبر
bull-older-show-just-tell = أخبر فقط
bull-older-show-chat = رسالة سيّئة في محادثة
bull-older-show-chat-reason = اتركها هناك، أو التقط صورة للشاشة.
bull-older-show-game = تعليق جارح قد يختفي قريبًا
bull-older-show-game-reason = التقط صورة للشاشة ما دام موجودًا.
bull-older-show-picture = صورة شخص بلا ملابس
bull-older-show-picture-reason = هذه لا نحفظها ولا نرسلها أبدًا. أخبر فقط. لن تقع في مشكلة لأنك أخبرت.
bull-older-show-hate = كلمات عنصرية في لعبة
bull-older-show-hate-reason = احتفظ بها لتُري ما قيل. أخبر شخصًا كبيرًا في اليوم نفسه.

## Choice: Wren is a bystander. Both good answers lead on.
bull-older-wren-sees-question = رين ترى كل الصرير في المحادثة. هي حزينة من أجل برام. ماذا يمكنها أن تفعل؟
bull-older-wren-sees-kind = ترسل إلى برام رسالة لطيفة
bull-older-wren-sees-kind-reason = كلمة لطيفة تقول لبرام إنه ليس وحده.
bull-older-wren-sees-laugh = تضيف وجهًا ضاحكًا آخر
bull-older-wren-sees-laugh-reason = هي لمسة واحدة فقط. لكن برام قد يشعر بأن الكل يضحك عليه.
bull-older-wren-sees-tell = تخبر السيد خُلد
bull-older-wren-sees-tell-reason = السيد خُلد مسرور لأنها أخبرته. ينظر إلى ما احتفظ به برام. ثم يساعده على الحظر.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = برام يقرؤها مرتين. شواربه ترتفع فرحًا.
bull-older-kind-word-1-bubble = أعجبتني أغنيتك. هل تغنّي معي في الاستراحة؟
bull-older-kind-word-2 = في اليوم التالي، تذهب رين مع برام ليخبرا السيد خُلد. ينظر إلى ما احتفظ به برام. ثم يساعده على الحظر.

## Say: the sentence is rehearsed aloud
bull-older-words-prompt = في الاستراحة يغنّون كلهم ويصدرون الصرير. الآن برام يضحك أيضًا! قل الكلمات التي ساعدت.
bull-older-words-sentence = هذه لم تعد مزحة، لذلك سأخبر.

## Exit, first question: a joke that stops being fun
bull-older-hat-question = فين يمزح عن قبّعة أودي. أودي يضحك، ثم يسكت. ماذا يمكن أن يفعل فين؟
bull-older-hat-more = يمزح عن القبّعة أكثر
bull-older-hat-more-reason = السكوت قد يعني أنه تألّم. يمكن لفين أن يتوقّف ويسأل.
bull-older-hat-stop = يتوقّف ويسأل هل أودي بخير
bull-older-hat-stop-reason = فين رأى ما يشعر به أودي. من اللطف أن نتوقّف ونسأل.
bull-older-hat-only = يقول إنه مزاح فقط
bull-older-hat-only-reason = هو مزاح فقط إذا استمتع أودي أيضًا.

## Exit, second question: keep it, tell, an adult helps to block
bull-older-order-question = وصلت أودي رسالة سيّئة. أيّ خطة تساعد أكثر؟
bull-older-order-keep = يحتفظ، ويخبر، ثم يحظر مع شخص كبير
bull-older-order-keep-reason = بهذا الترتيب يمكن للشخص الكبير أن يراها ويساعد.
bull-older-order-delete = يردّ، ثم يمحو كل شيء
bull-older-order-delete-reason = عندها لا أحد يرى ما كُتب. يمكن لأودي أن يحتفظ بها ويخبر.
bull-older-order-block = يحظرهم ولا يقول شيئًا
bull-older-order-block-reason = يمكن لأودي أن يجد مساعدة أكثر. يمكنه أن يحتفظ بها ويخبر أولًا.

## Exit, third question: the one thing that is never saved
bull-older-picture-question = وصلت رين صورة شخص بلا ملابس. ماذا يمكنها أن تفعل؟
bull-older-picture-save = تلتقط صورة للشاشة
bull-older-picture-save-reason = أكثر الأشياء نحتفظ بها. هذه وحدها لا نحفظها ولا نرسلها أبدًا. نخبر فقط.
bull-older-picture-quiet = لا تقول شيئًا
bull-older-picture-quiet-reason = من الصعب أن نكون وحدنا مع هذا. يمكن لرين أن تخبر وتجد المساعدة.
bull-older-picture-tell = تخبر شخصًا كبيرًا، ولا تحفظها ولا ترسلها
bull-older-picture-tell-reason = الشخص الكبير يعرف ماذا يفعل بعد ذلك. لا ذنب لرين فيما وصلها.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
bull-older-helpers-teacher = معلّمي
bull-older-helpers-class = شخص كبير يساعد في الصف
bull-older-helpers-lunch = من يساعد وقت الغداء
bull-older-helpers-office = مكتب المدرسة
bull-older-helpers-home = شخص كبير في البيت
bull-older-helpers-family = شخص كبير من عائلتي
