# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-older-title = الجدّ الحلزون
starter-a13-older-outcome-meet = أقول لا للّقاء، وأخبر.

## Story: Wren’s snail in the game. The bubble is Wren’s.
starter-a13-older-gramps-gramps-1 = حلزون رين في السباق اسمه الجدّ. يفوز بشبر، في ساعة.
starter-a13-older-gramps-gramps-1-bubble = هيّا يا جدّ، هيّا!

## Chat: asked to meet, then asked to keep it quiet
starter-a13-older-gramps-shell-question = ماذا يمكن أن تفعل رين؟
starter-a13-older-gramps-shell-place = سباق الصدف
starter-a13-older-gramps-shell-wren = رين
starter-a13-older-gramps-shell-shelly = صدفة عشرة
starter-a13-older-gramps-shell-ask-1 = الجدّ هو الأفضل!
starter-a13-older-gramps-shell-ask-2 = عمري 10 مثلكِ. هل نلتقي في الحديقة؟
starter-a13-older-gramps-shell-ask-where = حسنًا، أيّ حديقة؟
starter-a13-older-gramps-shell-ask-where-reason = لا تعرف أكيدًا من هو. والحديقة مكان حقيقي.
starter-a13-older-gramps-shell-ask-no = لا، أنا لا ألتقي بناس من الألعاب.
starter-a13-older-gramps-shell-ask-no-reason = هذا واضح ومهذّب. ويكفي.
starter-a13-older-gramps-shell-ask-sure = هل عمرك 10 حقًّا؟
starter-a13-older-gramps-shell-ask-sure-reason = أيّ أحد يمكنه أن يكتب نعم. لا يقول من هو.
starter-a13-older-gramps-shell-hush-1 = أرجوكِ! لا تخبري أحدًا.
starter-a13-older-gramps-shell-hush-keep = تحتفظ بها لتُريها
starter-a13-older-gramps-shell-hush-keep-reason = الآن يمكن لشخص كبير أن يرى ما قيل.
starter-a13-older-gramps-shell-hush-hush = لا تخبر أحدًا
starter-a13-older-gramps-shell-hush-hush-reason = هذا حمل ثقيل على واحدة. يمكنها أن تحتفظ بها وتخبر.
starter-a13-older-gramps-shell-kept-1 = هل ما زلتِ هناك؟
starter-a13-older-gramps-shell-kept-tell = تخبر الكبار
starter-a13-older-gramps-shell-kept-tell-reason = الشخص الكبير مسرور لأنها أخبرت. رين لم تفعل شيئًا خطأ.
starter-a13-older-gramps-shell-kept-sorry = آسفة! أشعر بالحزن الآن.
starter-a13-older-gramps-shell-kept-sorry-reason = ليس عليها أن تصلح الأمر. يمكن لشخص كبير أن يساعد.
starter-a13-older-gramps-shell-told-1 = مرحبًا؟
starter-a13-older-gramps-shell-told-block = تحظره مع الشخص الكبير
starter-a13-older-gramps-shell-told-block-reason = الشخص الكبير يخبر أصحاب اللعبة أيضًا. والجدّ يكمل السباق.
starter-a13-older-gramps-shell-told-last = مع السلامة! نلتقي في السباق القادم؟
starter-a13-older-gramps-shell-told-last-reason = عندها يبدأ من جديد. يمكن للشخص الكبير أن يساعد على الحظر.

## Say: the sentence is rehearsed aloud
starter-a13-older-gramps-never-prompt = الجدّ يهزّ رأسه، على مهله. قلها مع رين.
starter-a13-older-gramps-never-sentence = لا ألتقي أبدًا بمن أعرفه من الإنترنت فقط.
