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
    .easy = برام يغنّي في الحفل. أعلى نغمة مثل الصرير. وهو يضحك.
bull-older-squeak-1-bubble = صوتي مثل الباب!
bull-older-squeak-2 = يوم الجمعة، ما زالت المحادثة مليئة بالصرير. برام يقول: كفى. هو لا يضحك الآن.
    .easy = المحادثة ما زالت مليئة بالصرير. برام يقول: كفى.
bull-older-squeak-2-bubble = صرير، صرير، صرير!
bull-older-squeak-3 = ثم تظهر هذه في لعبة. هي ليست عن أغنيته. هي عن عائلته.
bull-older-squeak-3-bubble = لا مكان للغُرَير في فريقنا!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = المزاح يسعدنا كلنا. التنمّر ليس مقبولًا أبدًا، لا في المدرسة ولا في البيت. أيّها مزاح وأيّها تنمّر؟
    .easy = المزاح يسعدنا كلنا. التنمّر ليس مقبولًا أبدًا. أيّها مزاح وأيّها تنمّر؟
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

## Chat: keep it, tell, an adult helps to block. The lines come from somebody in the game’s team.
bull-older-first-question = برام في البيت، ووجهه محمرّ. ماذا يمكنه أن يفعل؟
bull-older-first-place = لعبة الجحر: محادثة الفريق
bull-older-first-bram = برام
bull-older-first-team = الفريق الأول
bull-older-first-lands-1 = ها هو الباب الذي يصرّ!
bull-older-first-bubble = ابتعد يا مخطّط الصرير!
bull-older-first-reply = يردّ بكلام أسوأ
bull-older-first-reply-reason = كثيرون منا يريدون ذلك. لكن الردّ يجعلها تستمرّ.
bull-older-first-block = يحظرهم كلهم الآن
bull-older-first-block-reason = الحظر يساعد، لكنه يأتي آخرًا. احتفظ بها، وأخبر، ثم يساعدك شخص كبير على الحظر.
bull-older-first-keep = يحتفظ بالرسالة ولا يردّ
bull-older-first-keep-reason = الآن يمكنه أن يُري ما كُتب. ثم يخبر شخصًا كبيرًا.
bull-older-first-kept-1 = هل أكلت القطة صريرك؟
bull-older-first-quiet = لا يقول شيئًا لأحد
bull-older-first-quiet-reason = هذا حمل ثقيل على القلب. يمكنه أن يُري ما احتفظ به.
bull-older-first-tell = يُري خالته ما احتفظ به
bull-older-first-tell-reason = هي تصدّقه. تراها بنفسها، فتعرف كيف تساعد.
bull-older-first-told-1 = مرحبًا؟ أين الباب؟
bull-older-first-help = يحظر الفريق مع خالته
bull-older-first-help-reason = برام احتفظ بها وأخبر. الآن لا يحظر وحده.
bull-older-first-answer = يخبرهم أن خالته هنا
bull-older-first-answer-reason = لا حاجة إلى الردّ. يمكن لخالته أن تخبر أصحاب اللعبة.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = أكثر الأشياء نحتفظ بها، ثم نخبر. شيء واحد مختلف. صورة شخص بلا ملابس لا نحفظها ولا نرسلها أبدًا. نخبر فقط.
    .easy = صورة شخص بلا ملابس لا نحفظها ولا نرسلها أبدًا. نخبر فقط.
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
    .easy = رين حزينة من أجل برام. ماذا يمكنها أن تفعل؟
bull-older-wren-sees-kind = ترسل إلى برام رسالة لطيفة
bull-older-wren-sees-kind-reason = كلمة لطيفة تقول لبرام إنه ليس وحده.
bull-older-wren-sees-laugh = تضيف وجهًا ضاحكًا آخر
bull-older-wren-sees-laugh-reason = هي لمسة واحدة فقط. لكن برام قد يشعر بأن الكل يضحك عليه.
bull-older-wren-sees-tell = تخبر السيد خُلد
bull-older-wren-sees-tell-reason = السيد خُلد مسرور لأنها أخبرته. ينظر إلى ما احتفظ به برام. ثم يتحدّث مع المجموعة.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = برام يقرؤها مرتين. شواربه ترتفع فرحًا.
bull-older-kind-word-1-bubble = أعجبتني أغنيتك. هل تغنّي معي في الاستراحة؟
bull-older-kind-word-2 = في اليوم التالي، تذهب رين مع برام ليخبرا السيد خُلد. ينظر إلى ما احتفظ به برام. ثم يتحدّث مع المجموعة كلها.
    .easy = في اليوم التالي، رين وبرام يخبران السيد خُلد. ثم يتحدّث مع المجموعة كلها.

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

### Odi’s bath duck. Second tale of “Squeak! Is it still a joke?”.

## Story: a bath duck falls out of a bag at a swim gala (a day of races). It squeaks when pressed.
bull-older-tub-duck-gala-1 = في مسابقة السباحة، يسقط شيء من حقيبة أودي. صرير! إنها بطّة حمّامه، الفارس فقاقيع.
    .easy = صرير! بطّة حمّام تسقط من حقيبة أودي.
bull-older-tub-duck-gala-1-bubble = هو لا يحبّ أن يبقى وحده في البيت.
bull-older-tub-duck-gala-2 = الفريق كله يحبّ البطّة، وأودي أيضًا.
bull-older-tub-duck-gala-2-bubble = الفارس فقاقيع هو الكابتن!
bull-older-tub-duck-gala-3 = يوم الأحد، صار وجه أودي على طفل رضيع في عربة. يطلب منهم أن يتوقّفوا. فيصنعون عشر صور أخرى.
    .easy = وجه أودي على رضيع في عربة. يقول كفى. فيصنعون عشر صور أخرى.
bull-older-tub-duck-gala-3-bubble = كواك كواك، أودي الرضيع!

## Spot: where a chat has gone past a joke. The clues are the lines that are bullying or hate; the river stands for where a family comes from.
bull-older-tub-duck-banter-question = المزاح يسعدنا كلنا، ويتوقّف عندما نطلب. التنمّر ليس مقبولًا أبدًا، في المدرسة أو خارجها. أيّ الأجزاء لم تعد مزاحًا؟
    .easy = أيّ أجزاء هذه المحادثة لم تعد مزحة؟
bull-older-tub-duck-banter-baby-name = صورة من الحارة 6
bull-older-tub-duck-banter-baby = أودي الرضيع، الصورة رقم أحد عشر!
bull-older-tub-duck-banter-baby-reason = أودي قال كفى، ولم يتوقّفوا. هذا تنمّر.
bull-older-tub-duck-banter-river-name = السطر التالي من الحارة 6
bull-older-tub-duck-banter-river = لا قُضاعات في مسبحنا. ارجع إلى نهرك!
bull-older-tub-duck-banter-river-reason = هذا عن أودي، وعن المكان الذي جاءت منه عائلته. هذه كراهية، وليست مزحة أبدًا.
bull-older-tub-duck-banter-vote-name = التصويت
bull-older-tub-duck-banter-vote = من يريد أودي خارجًا؟ صوّتوا الآن!
bull-older-tub-duck-banter-vote-reason = هذا يبعده عمدًا. وقد يؤلم مثل الكلمات.
bull-older-tub-duck-banter-fenn-name = سطر فين
bull-older-tub-duck-banter-fenn = هذا يكفي الآن.
bull-older-tub-duck-banter-fenn-reason = فين لا يضحك معهم. كلامه قصير وهادئ وشجاع.

## Chat: keep it, tell, an adult helps to block. The lines come from the swimmers of another lane.
bull-older-tub-duck-lands-question = حان وقت النوم، وجهاز أودي يرنّ. أذناه ساخنتان. ماذا يمكنه أن يفعل؟
bull-older-tub-duck-lands-place = محادثة نادي السباحة
bull-older-tub-duck-lands-odi = أودي
bull-older-tub-duck-lands-lane = الحارة 6
bull-older-tub-duck-lands-fenn = فين
bull-older-tub-duck-lands-lands-1 = تصبح على خير يا رضيع.
bull-older-tub-duck-lands-lands-2 = أمثالك مكانهم النهر.
bull-older-tub-duck-lands-reply = يردّ بنكتة عن سباحتهم
bull-older-tub-duck-lands-reply-reason = عنده نكتة جاهزة. لكن الردّ يجعلها تستمرّ.
bull-older-tub-duck-lands-keep = يلتقط صورة للشاشة ولا يردّ
bull-older-tub-duck-lands-keep-reason = الآن يمكنه أن يُري ما كُتب، حتى لو محوه.
bull-older-tub-duck-lands-alone = يحظرهم كلهم الآن
bull-older-tub-duck-lands-alone-reason = الحظر يساعد، لكنه يأتي آخرًا. احتفظ بها، وأخبر، ثم يساعدك شخص كبير على الحظر.
bull-older-tub-duck-lands-kept-1 = نرى أنك قرأتها.
bull-older-tub-duck-lands-beg = يرجوهم أن يتوقّفوا
bull-older-tub-duck-lands-beg-reason = طلب مرة، وهذا يكفي. الآن وقت المساعدة.
bull-older-tub-duck-lands-wait = ينتظر حتى يملّوا
bull-older-tub-duck-lands-wait-reason = قد يطول ذلك أيامًا. يمكن لأودي أن يجد المساعدة الليلة.
bull-older-tub-duck-lands-tell = يُري جدّه ما احتفظ به
bull-older-tub-duck-lands-tell-reason = الجدّ يصدّقه. لا ذنب له، وهما يتّصلان بالمدرّبة.
bull-older-tub-duck-lands-told-1 = أنا رأيتها أيضًا. هذا ليس مقبولًا. هل تسبح معي يوم السبت؟
bull-older-tub-duck-lands-gang = يطلب من فين أن يشتمهم
bull-older-tub-duck-lands-gang-reason = عندها يصير اثنان ضدّ ستة. فين معه، وهذا يساعد أكثر.
bull-older-tub-duck-lands-block = يحظرهم مع الجدّ
bull-older-tub-duck-lands-block-reason = احتفظ بها، وأخبر، والآن يساعده الجدّ على الحظر. ويمكنه أن يقول نعم لفين!

## Chat: the one thing that is never kept. Nothing is shown; the picture is only spoken of.
bull-older-tub-duck-new-phone-question = رين عندها هاتف جديد. رنّ! صورة شخص بلا ملابس. ماذا يمكنها أن تفعل؟
bull-older-tub-duck-new-phone-place = هاتف رين الجديد
bull-older-tub-duck-new-phone-wren = رين
bull-older-tub-duck-new-phone-number = رقم جديد
bull-older-tub-duck-new-phone-seen-1 = هاها، انظري إلى هذه! أرسليها لغيرك.
bull-older-tub-duck-new-phone-save = تحفظها لتُريها لشخص كبير
bull-older-tub-duck-new-phone-save-reason = أكثر الأشياء نحتفظ بها. هذه وحدها لا نحفظها ولا نرسلها أبدًا. نخبر فقط.
bull-older-tub-duck-new-phone-tell = تضعه وتخبر شخصًا كبيرًا
bull-older-tub-duck-new-phone-tell-reason = لا تحفظ شيئًا ولا ترسل شيئًا. لن تقع في مشكلة لأنها أخبرت.
bull-older-tub-duck-new-phone-quiet = تغلقها وتحاول أن تنسى
bull-older-tub-duck-new-phone-quiet-reason = قد يصعب أن ننسى وحدنا. يمكن لرين أن تخبر وتجد المساعدة.
bull-older-tub-duck-new-phone-told-1 = هل حفظتِها؟
bull-older-tub-duck-new-phone-no = تردّ: «لا»
bull-older-tub-duck-new-phone-no-reason = لا حاجة إلى الردّ. الشخص الكبير يكمل من هنا.
bull-older-tub-duck-new-phone-leave = تترك كل شيء للشخص الكبير
bull-older-tub-duck-new-phone-leave-reason = الشخص الكبير يعرف ماذا يفعل بعد ذلك. رين لم تفعل شيئًا خطأ.

## Choice: Fenn is a bystander, and cross. A good answer stays polite.
bull-older-tub-duck-fenn-helps-question = فين غاضب من ذلك التصويت. عنده ثلاث أفكار. أيّ فكرة تساعد أودي؟
    .easy = ماذا يمكن أن يفعل فين ليساعد أودي؟
bull-older-tub-duck-fenn-helps-rats = يكتب لهم: «أنتم فئران!»
bull-older-tub-duck-fenn-helps-rats-reason = غضبه مفهوم. لكن الشتائم تكبّر المشكلة، والفئران لطيفة.
bull-older-tub-duck-fenn-helps-coach = يخبر المدرّبة عن التصويت
bull-older-tub-duck-fenn-helps-coach-reason = المدرّبة مسرورة لأن فين أخبرها. الآن يمكنها أن تتدخّل.
bull-older-tub-duck-fenn-helps-read = يبقى في المحادثة ويتفرّج فقط
bull-older-tub-duck-fenn-helps-read-reason = من يتفرّج ساكتًا قد يبدو موافقًا. يمكنه أن يخبر.

## Build: settings of a chat, set with an adult
bull-older-tub-duck-switches-question = أودي والجدّ يضبطان محادثاته من جديد. ساعدهما في كل اختيار.
bull-older-tub-duck-switches-add = من يضيفني إلى محادثة؟
bull-older-tub-duck-switches-add-all = أيّ أحد
bull-older-tub-duck-switches-add-all-reason = عندها قد تظهر محادثات لم يخترها.
bull-older-tub-duck-switches-add-known = من أعرفهم
bull-older-tub-duck-switches-add-known-reason = الآن يعرف من في محادثاته.
bull-older-tub-duck-switches-photo = من يرى صورتي؟
bull-older-tub-duck-switches-photo-all = أيّ أحد
bull-older-tub-duck-switches-photo-all-reason = الصورة قد تُنسخ وتُغيّر. كلما قلّ من يراها، كان أفضل.
bull-older-tub-duck-switches-photo-none = لا أحد: أضع بطّة
bull-older-tub-duck-switches-photo-none-reason = البطّة لا تكشف شيئًا. وشكلها رائع.
bull-older-tub-duck-switches-list = الحارة 6
bull-older-tub-duck-switches-list-list = في قائمتي
bull-older-tub-duck-switches-list-list-reason = عندها قد يبدأ كل شيء من جديد. أودي احتفظ وأخبر، فيمكنه أن يحظر.
bull-older-tub-duck-switches-list-block = محظورة
bull-older-tub-duck-switches-list-block-reason = احتفظ وأخبر أولًا. والجدّ بجانبه.
bull-older-tub-duck-switches-done = تمّ! والآن كل سباق يبدأ بصرير عالٍ من الفارس فقاقيع.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-older-tub-duck-words-prompt = في المسابقة التالية، أودي يفوز بفرق شعرة. والميدالية للفارس فقاقيع! قل الكلمات التي ساعدت.
bull-older-tub-duck-words-sentence = طلبت منكم أن تتوقّفوا، لذلك سأخبر الآن.

## Exit, three questions: is it still banter, the order, what a bystander can do
bull-older-tub-duck-goodbye-ears-question = برام يسمّي رين «أذن الراديو». تبتسم، لكنها لم تعد تدخل المحادثة. ماذا يمكن أن يفعل برام؟
bull-older-tub-duck-goodbye-ears-smile = يكمل، لأنها ابتسمت
bull-older-tub-duck-goodbye-ears-smile-reason = الابتسامة قد تخفي ألمًا. يمكن لبرام أن يتوقّف ويسأل.
bull-older-tub-duck-goodbye-ears-ask = يتوقّف ويسأل هل آلمها
bull-older-tub-duck-goodbye-ears-ask-reason = رأى ما فعلته، لا الابتسامة فقط. هذا صديق طيّب.
bull-older-tub-duck-goodbye-ears-skin = يقول لها أن تضحك أكثر
bull-older-tub-duck-goodbye-ears-skin-reason = رين تختار ما يُضحكها. يمكن لبرام أن يتوقّف ويسأل.
bull-older-tub-duck-goodbye-order-question = وصلت فين رسالة سيّئة. أيّ خطة تساعد أكثر؟
bull-older-tub-duck-goodbye-order-block = يحظر ويمحو وينسى
bull-older-tub-duck-goodbye-order-block-reason = عندها لا أحد يرى ما كُتب، وفين وحده. يمكنه أن يحتفظ بها ويخبر أولًا.
bull-older-tub-duck-goodbye-order-show = يحتفظ بها ويُريها لأصدقائه
bull-older-tub-duck-goodbye-order-show-reason = الاحتفاظ صحيح. لكنه قد يؤلم أكثر أمام الجميع. يمكنه أن يُري شخصًا كبيرًا.
bull-older-tub-duck-goodbye-order-keep = يحتفظ، ويخبر، ثم يحظر مع شخص كبير
bull-older-tub-duck-goodbye-order-keep-reason = بهذا الترتيب يمكن للشخص الكبير أن يراها ويساعد.
bull-older-tub-duck-goodbye-help-question = تصويت جارح عن فتاة في صف أودي. كيف يساعدها أودي؟
bull-older-tub-duck-goodbye-help-nice = يصوّت لأخفّ كلام
bull-older-tub-duck-goodbye-help-nice-reason = كل صوت يجعله يبدو لعبة. يمكن لأودي أن يتركه ويخبر.
bull-older-tub-duck-goodbye-help-tell = يخبر شخصًا كبيرًا، ويلاطفها
bull-older-tub-duck-goodbye-help-tell-reason = الشخص الكبير يمكنه أن يوقف التصويت. والكلمة اللطيفة تقول إنها ليست وحدها.
bull-older-tub-duck-goodbye-help-loud = يقرؤه عاليًا ليتوقّف
bull-older-tub-duck-goodbye-help-loud-reason = عندها تسمعه أمام الجميع. يمكن لأودي أن يخبر شخصًا كبيرًا.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
bull-older-helpers-teacher = معلّمي
bull-older-helpers-class = شخص كبير يساعد في الصف
bull-older-helpers-lunch = من يساعد وقت الغداء
bull-older-helpers-office = مكتب المدرسة
bull-older-helpers-home = شخص كبير في البيت
bull-older-helpers-family = شخص كبير من عائلتي
