# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-younger-title = أنا صنعت هذا!
copy-younger-outcome-name = أكتب اسمي على عملي.
copy-younger-outcome-ask = أستأذن قبل أن أستعمل ما صنعه غيري.
copy-younger-outcome-post = أرسل بريدًا لمن أعرفهم.
copy-younger-outcome-seen = أعرف أن المدرسة ترى ما أفعله.

### First tale: a whale in boots

## Story: nobody knows whose whale it is, and Fenn puts it right
copy-younger-whale-in-boots-boots-1 = أودي يرسم حوتًا. الحوت يلبس حذاء أحمر!
copy-younger-whale-in-boots-boots-2 = السيد خُلد لا يرى اسمًا عليه.
copy-younger-whale-in-boots-boots-2-bubble = يا له من حوت يا فين!
copy-younger-whale-in-boots-boots-3 = فين يصحّح الأمر.
copy-younger-whale-in-boots-boots-3-bubble = أودي هو من رسم الحوت!

## Order: a name comes before showing
copy-younger-whale-in-boots-steps-question = ماذا يمكن أن يفعل أودي المرة القادمة؟
copy-younger-whale-in-boots-steps-make = يرسم صورة
copy-younger-whale-in-boots-steps-make-reason = أولًا يرسمها. مع الحذاء أيضًا!
copy-younger-whale-in-boots-steps-name = يكتب اسمه عليها
copy-younger-whale-in-boots-steps-name-reason = عندها نعرف من رسمها.
copy-younger-whale-in-boots-steps-show = يُرينا إيّاها
copy-younger-whale-in-boots-steps-show-reason = الآن نقول: أحسنت يا أودي!

## Choice: asking before using. The bubble is Fenn’s.
copy-younger-whale-in-boots-frog-bubble = أريد حذاء أحمر لضفدعي!
copy-younger-whale-in-boots-frog-question = ماذا يمكن أن يفعل فين؟
copy-younger-whale-in-boots-frog-take = يرسم الحذاء فقط
copy-younger-whale-in-boots-frog-take-reason = الحذاء فكرة أودي. من اللطف أن نسأل.
copy-younger-whale-in-boots-frog-ask = يسأل أودي
copy-younger-whale-in-boots-frog-ask-reason = أودي يقول نعم. الآن الضفدع بحذاء أحمر!
copy-younger-whale-in-boots-frog-mine = يقول إنها فكرته
copy-younger-whale-in-boots-frog-mine-reason = الحذاء فكرة أودي. يمكن لفين أن يقول ذلك.

## Say: the sentence is rehearsed aloud
copy-younger-whale-in-boots-please-prompt = ساعد فين أن يسأل صديقه.
copy-younger-whale-in-boots-please-sentence = هل أستعمل حذاءك الأحمر، من فضلك؟

## Sort: people he knows, and others. School email is the one the school looks after.
copy-younger-whale-in-boots-send-question = أودي عنده بريد المدرسة. لمن يرسل حوته؟
    .easy = لمن يرسل أودي حوته؟
copy-younger-whale-in-boots-send-ok = يمكن الإرسال
copy-younger-whale-in-boots-send-ask = يسأل أولًا
copy-younger-whale-in-boots-send-wren = رين من صفّه
copy-younger-whale-in-boots-send-wren-reason = هو يعرف رين. بريد المدرسة مناسب لهذا.
copy-younger-whale-in-boots-send-mole = السيد خُلد
copy-younger-whale-in-boots-send-mole-reason = أودي يعرفه جيدًا.
copy-younger-whale-in-boots-send-new = اسم لا يعرفه
copy-younger-whale-in-boots-send-new-reason = أودي يسأل السيد خُلد أولًا.
copy-younger-whale-in-boots-send-shop = متجر ألعاب
copy-younger-whale-in-boots-send-shop-reason = أودي لا يعرفهم. يسأل أولًا.
copy-younger-whale-in-boots-send-player = لاعب في لعبة
copy-younger-whale-in-boots-send-player-reason = أودي لا يعرف من يلعب. يسأل أولًا.

## Choice: who may see a school email
copy-younger-whale-in-boots-who-sees-question = أودي يستعمل بريد المدرسة. من قد يراه؟
    .easy = من قد يرى بريد أودي؟
copy-younger-whale-in-boots-who-sees-wren = رين فقط
copy-younger-whale-in-boots-who-sees-wren-reason = المدرسة تراه أيضًا. هذا يساعد على سلامتنا.
copy-younger-whale-in-boots-who-sees-none = لا أحد أبدًا
copy-younger-whale-in-boots-who-sees-none-reason = رين تراه. والمدرسة تراه أيضًا.
copy-younger-whale-in-boots-who-sees-school = رين والمدرسة
copy-younger-whale-in-boots-who-sees-school-reason = المدرسة يمكنها أن تنظر. هذا يساعد على سلامتنا.

## Talk: what a child is proud to have made
copy-younger-whale-in-boots-made-prompt = أخبرنا بشيء صنعته.
copy-younger-whale-in-boots-made-starter = أنا صنعت …، واسمي عليه.

## Exit: what others made is theirs
copy-younger-whale-in-boots-song-question = أغنية برام أعجبت أودي. ماذا يمكنه أن يفعل؟
copy-younger-whale-in-boots-song-say = يقول إنها أغنيته
copy-younger-whale-in-boots-song-say-reason = برام هو من ألّفها. يمكن لأودي أن يقول ذلك.
copy-younger-whale-in-boots-song-ask = يستأذن برام
copy-younger-whale-in-boots-song-ask-reason = برام مسرور. الآن يغنّيان معًا!
copy-younger-whale-in-boots-song-quiet = يستعملها ولا يسأل
copy-younger-whale-in-boots-song-quiet-reason = هي أغنية برام. من اللطف أن نسأل.

### Second tale: Super Pea

## Story: three who each make something
copy-younger-super-pea-cape-1 = رين ترسم حبّة بازلّاء لها عباءة.
copy-younger-super-pea-cape-1-bubble = إنها تطير!
copy-younger-super-pea-cape-2 = أرنوب يؤلّف أغنية لسوبر بازلّا.
copy-younger-super-pea-cape-2-bubble = بازلّاء، بازلّاء، طيري إليّ!
copy-younger-super-pea-cape-3 = ووش، سوبر بازلّا تقع في الحساء!
copy-younger-super-pea-cape-3-bubble = لذيذ، لكن من صنع هذه البازلّاء؟

## Match: each thing has somebody who made it
copy-younger-super-pea-made-what-question = من صنع هذا؟ جد كل اثنين معًا.
copy-younger-super-pea-made-what-pea = سوبر بازلّا
copy-younger-super-pea-made-what-pea-partner = رين
copy-younger-super-pea-made-what-pea-reason = رين رسمتها. إذن هي عمل رين.
copy-younger-super-pea-made-what-song = أغنية البازلّاء
copy-younger-super-pea-made-what-song-partner = أرنوب
copy-younger-super-pea-made-what-song-reason = أرنوب ألّفها. ثم طارت البازلّاء!
copy-younger-super-pea-made-what-soup = حساء البازلّاء
copy-younger-super-pea-made-what-soup-partner = الطبّاخ
copy-younger-super-pea-made-what-soup-reason = الطبّاخ طبخه. والآن فيه ورقة!

## Choice: how others know who drew it
copy-younger-super-pea-label-question = رين ترسم واحدة جافّة. كيف نعرف أنها لرين؟
copy-younger-super-pea-label-cape = ترسم عباءة كبيرة
copy-younger-super-pea-label-cape-reason = العباءة الكبيرة ممتعة. الاسم يقول لنا أكثر.
copy-younger-super-pea-label-hide = تخفيها في حقيبة
copy-younger-super-pea-label-hide-reason = عندها لا أحد يراها! الاسم يساعد.
copy-younger-super-pea-label-name = تكتب اسمها عليها
copy-younger-super-pea-label-name-reason = الآن كلنا نعرف، حتى في الحساء!

## Choice: asking before using. The bubble is the cook’s.
copy-younger-super-pea-pot-bubble = أريد سوبر بازلّا على قِدري!
copy-younger-super-pea-pot-question = ماذا يمكن أن يفعل الطبّاخ؟
copy-younger-super-pea-pot-ask = يسأل رين
copy-younger-super-pea-pot-ask-reason = رين تقول نعم. ويكتب اسمها أيضًا!
copy-younger-super-pea-pot-just = يضعها فقط
copy-younger-super-pea-pot-just-reason = رين رسمتها. يمكنه أن يسألها أولًا.
copy-younger-super-pea-pot-mine = يقول إنه رسمها
copy-younger-super-pea-pot-mine-reason = رين رسمتها. يمكن للطبّاخ أن يقول ذلك.

## Say: the sentence is rehearsed aloud
copy-younger-super-pea-mine-prompt = طِر مثل سوبر بازلّا وقلها.
copy-younger-super-pea-mine-sentence = أنا صنعت هذا، فاسألني أولًا من فضلك.

## Spot: a message from nobody Wren knows
copy-younger-super-pea-zig-zog-question = هذا في بريد رين المدرسي. ما الغريب؟
    .easy = ما الغريب؟
copy-younger-super-pea-zig-zog-sender-name = من أرسلها
copy-younger-super-pea-zig-zog-sender = زيغ زوغ
copy-younger-super-pea-zig-zog-sender-reason = رين لا تعرف زيغ زوغ. تسأل أولًا.
copy-younger-super-pea-zig-zog-hello-name = التحيّة
copy-younger-super-pea-zig-zog-hello = أحبّ سوبر بازلّا!
copy-younger-super-pea-zig-zog-hello-reason = كثيرون منا يحبّونها. هذا جيّد.
copy-younger-super-pea-zig-zog-picture-name = الصورة
copy-younger-super-pea-zig-zog-picture = بازلّاء خضراء
copy-younger-super-pea-zig-zog-picture-reason = إنها بازلّاء فقط. هذا جيّد.
copy-younger-super-pea-zig-zog-home-name = الكلام
copy-younger-super-pea-zig-zog-home = أين تسكنين؟
copy-younger-super-pea-zig-zog-home-reason = بيتها خاص بها. يمكنها أن تخبر السيد خُلد.

## Choice: what school looks for
copy-younger-super-pea-look-question = المدرسة ترى ما نفعله. ما الفائدة؟
    .easy = عمّا تبحث المدرسة؟
copy-younger-super-pea-look-take = لتأخذ سوبر بازلّا
copy-younger-super-pea-look-take-reason = هي ما زالت لرين! المدرسة تنظر لتساعد.
copy-younger-super-pea-look-safe = لتساعد على سلامتنا
copy-younger-super-pea-look-safe-reason = نعم، مثل شخص كبير عند المسبح.
copy-younger-super-pea-look-none = لا أحد يراه
copy-younger-super-pea-look-none-reason = قد يراه غيرنا. والمدرسة أيضًا.

## Exit: the school’s own email
copy-younger-super-pea-send-question = سوبر بازلّا للسيد خُلد. كيف تصل إليه؟
    .easy = كيف تصل إلى السيد خُلد؟
copy-younger-super-pea-send-hare = من بريد أرنوب
copy-younger-super-pea-send-hare-reason = ذلك لأرنوب. رين عندها بريد المدرسة.
copy-younger-super-pea-send-soup = ترميها في الحساء
copy-younger-super-pea-send-soup-reason = بلوب، لا مرة ثانية! بريد المدرسة أفضل.
copy-younger-super-pea-send-school = من بريد رين المدرسي
copy-younger-super-pea-send-school-reason = المدرسة تعتني به. الكبار يمكنهم أن يساعدوا.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-younger-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد من المدرسة.
copy-younger-helpers-teacher = معلّمي
copy-younger-helpers-class = من يساعد في الصف
copy-younger-helpers-lunch = من يساعد وقت الغداء
copy-younger-helpers-office = مكتب المدرسة
copy-younger-helpers-home = شخص كبير في البيت
copy-younger-helpers-family = شخص كبير من عائلتي
