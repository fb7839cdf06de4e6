# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-older-title = القصيدة الوقحة
starter-a6-older-outcome-no-reply = لا أردّ على رسالة سيّئة. أحتفظ بها وأخبر.

## Story: Fenn would like to reply. The bubble is the start of his poem.
starter-a6-older-poem-poem-1 = وصلت فين رسالة سيّئة في لعبة. يؤلّف في رأسه قصيدة وقحة.
starter-a6-older-poem-poem-2 = إنها قصيدة طويلة جدًّا. وفيها قافية أيضًا.
starter-a6-older-poem-poem-2-bubble = يا صاحب الرائحة …

## Chat: keep it, tell, an adult helps to block
starter-a6-older-poem-snails-question = ماذا يمكن أن يفعل فين؟
starter-a6-older-poem-snails-place = دوري الحلزون
starter-a6-older-poem-snails-fenn = فين
starter-a6-older-poem-snails-zoom = حلزون زووم
starter-a6-older-poem-snails-lands-1 = تتسابق مثل جورب مبلول.
starter-a6-older-poem-snails-lands-2 = اذهب من هنا!
starter-a6-older-poem-snails-lands-poem = يرسل القصيدة الوقحة
starter-a6-older-poem-snails-lands-poem-reason = قد تريحه قليلًا. لكنها تجعل الأمر يستمرّ.
starter-a6-older-poem-snails-lands-keep = يحتفظ بها ليُريها
starter-a6-older-poem-snails-lands-keep-reason = الآن يمكنه أن يُري ما قيل بالضبط.
starter-a6-older-poem-snails-lands-block = يحظره الآن
starter-a6-older-poem-snails-lands-block-reason = هذا يأتي آخرًا. احتفظ، وأخبر، ثم يساعدك شخص كبير على الحظر.
starter-a6-older-poem-snails-more-1 = هل تخاف أن تجيب؟
starter-a6-older-poem-snails-more-no = أنا لا أخاف!
starter-a6-older-poem-snails-more-no-reason = هذا ما ينتظره. لا حاجة إلى الردّ.
starter-a6-older-poem-snails-more-tell = يخبر الكبار في البيت
starter-a6-older-poem-snails-more-tell-reason = الشخص الكبير مسرور لأنه أخبر. ينظران معًا.
starter-a6-older-poem-snails-told-1 = مرحبًا؟ هل أنت هناك؟
starter-a6-older-poem-snails-told-block = يحظره مع الشخص الكبير
starter-a6-older-poem-snails-told-block-reason = هذا هو الترتيب الصحيح. والقصيدة؟ يقرؤها للقطة.
starter-a6-older-poem-snails-told-yes = ها! أنا أخبرت عنك.
starter-a6-older-poem-snails-told-yes-reason = هذا يجعل الأمر يستمرّ. يمكن للشخص الكبير أن يساعد على الحظر.

## Choice: the one thing that is never kept
starter-a6-older-poem-one-thing-question = شيء واحد لا نحتفظ به أبدًا: صورة شخص بلا ملابس. ماذا نفعل عندها؟
    .easy = صورة شخص بلا ملابس لا نحتفظ بها أبدًا. ماذا نفعل؟
starter-a6-older-poem-one-thing-save = نحفظها لنُريها
starter-a6-older-poem-one-thing-save-reason = أكثر الأشياء نحتفظ بها. هذه لا نحفظها ولا نرسلها أبدًا.
starter-a6-older-poem-one-thing-tell = فقط نخبر الكبار
starter-a6-older-poem-one-thing-tell-reason = الشخص الكبير يعرف ماذا يفعل. لن تقع في مشكلة لأنك أخبرت.
