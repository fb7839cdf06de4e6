# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-younger-title = إلى أين ذهبت؟
repu-younger-outcome-stays = أعرف أن الصورة قد تُنسخ.
repu-younger-outcome-ask = أسأل أولًا، ثم أشارك.
repu-younger-outcome-see = أعرف من قد يرى ما أفعله.
repu-younger-outcome-tell = أخبر إذا لم يعجبني شيء.

### Fenn’s jelly hat. First tale of “Where did it go?”.

## Story: a snap (a photo) of Fenn with jelly (a wobbly pudding) on his head goes a long way.
repu-younger-jelly-hat-1 = فين على رأسه جيلي.
repu-younger-jelly-hat-1-bubble = انظروا كيف يهتزّ!
repu-younger-jelly-hat-2 = أودي يلتقط صورة له.
repu-younger-jelly-hat-2-bubble = سأشاركها!
repu-younger-jelly-hat-3 = الآن هي على عشر شاشات.
repu-younger-jelly-hat-3-bubble = أوه لا، هذا جيلي رأسي!

## Order: how one photo became many
repu-younger-jelly-trip-question = كيف وصلت الصورة بعيدًا هكذا؟
repu-younger-jelly-trip-take = أودي يلتقط صورة
repu-younger-jelly-trip-take-reason = الآن هي على شاشة واحدة.
repu-younger-jelly-trip-share = أودي يلمس «شارك»
repu-younger-jelly-trip-share-reason = لمسة واحدة، وصارت عند رين أيضًا.
repu-younger-jelly-trip-copy = رين تنسخها
repu-younger-jelly-trip-copy-reason = النسخة هي صورة أخرى.
repu-younger-jelly-trip-fridge = هي على حائط الجدّة
repu-younger-jelly-trip-fridge-reason = ذهبت بعيدًا! لا يمكن أن نعيدها كلها.

## Choice: asking before sharing a photo of somebody
repu-younger-jelly-first-question = أودي عنده صورة جديدة. ما الأول؟
repu-younger-jelly-first-fast = يشاركها بسرعة
repu-younger-jelly-first-fast-reason = عندها لا يختار فين. أودي يسأل أولًا.
repu-younger-jelly-first-ask = يسأل فين
repu-younger-jelly-first-ask-reason = فين يقول نعم أو لا. إنه رأسه!
repu-younger-jelly-first-one = يشاركها مع رين فقط
repu-younger-jelly-first-one-reason = رين قد تنسخها. أودي يسأل أولًا.

## Sort: pictures that show somebody, and pictures that show nobody
repu-younger-jelly-cards-question = من في الصورة؟ هل نسأل أولًا؟
repu-younger-jelly-cards-ask = نتوقّف ونسأل
repu-younger-jelly-cards-go = يمكن أن نشارك
repu-younger-jelly-cards-wren = صورة رين
repu-younger-jelly-cards-wren-reason = فيها رين. نسألها أولًا.
repu-younger-jelly-cards-tree = شجرة عالية
repu-younger-jelly-cards-tree-reason = لا أحد فيها. إنها شجرة فقط!
repu-younger-jelly-cards-me = صورة لي
repu-younger-jelly-cards-me-reason = صورتي خاصة بي. أتوقّف وأسأل.
repu-younger-jelly-cards-nap = برام وهو نائم
repu-younger-jelly-cards-nap-reason = النائم لا يقول نعم! نسأله أولًا.

## Choice: the photo is out already. One answer is there to make them laugh.
repu-younger-jelly-wobbly-question = فين يرتجف مثل الجيلي. ماذا يساعد؟
repu-younger-jelly-wobbly-hide = يختبئ في الجيلي
repu-younger-jelly-wobbly-hide-reason = هاها، الجيلي يهتزّ! يمكن لفين أن يخبر.
repu-younger-jelly-wobbly-tell = يخبر أحد الكبار
repu-younger-jelly-wobbly-tell-reason = يمكن لأحد الكبار أن يساعد. لا ذنب لفين.
repu-younger-jelly-wobbly-fine = يقول: لا بأس
repu-younger-jelly-wobbly-fine-reason = يمكنه أن يقول لا. يمكن لفين أن يخبر.

## Story: a happy end. Now Odi asks first.
repu-younger-jelly-cherry-1 = أودي يسأل فين أولًا.
repu-younger-jelly-cherry-1-bubble = نعم، لكن ضع أنت أيضًا!
repu-younger-jelly-cherry-2 = الآن أودي على رأسه جيلي.
repu-younger-jelly-cherry-2-bubble = انظروا كيف يرقص!

## Say: the sentence that is rehearsed aloud
repu-younger-jelly-words-prompt = قلها مع فين، ولا تهتزّ!
repu-younger-jelly-words-sentence = اسألني أولًا من فضلك.

## Exit: school may see what is done on its computers
repu-younger-jelly-goodbye-see-question = فين يستعمل جهاز المدرسة. من قد يراه؟
repu-younger-jelly-goodbye-see-fenn = فين فقط
repu-younger-jelly-goodbye-see-fenn-reason = قد يراه غيره. المدرسة تساعد على سلامتنا.
repu-younger-jelly-goodbye-see-cat = القطة فقط
repu-younger-jelly-goodbye-see-cat-reason = القطة نائمة! المدرسة قد تراه.
repu-younger-jelly-goodbye-see-school = مدرسته أيضًا
repu-younger-jelly-goodbye-see-school-reason = نعم، المدرسة تنظر لتساعد على سلامتنا.

### Ten tablets snore. Second tale of “Where did it go?”.

## Story: a clip (a short film) of Tumble’s snore goes a long way. The children are Tumble and Pebble.
repu-younger-snore-nap-1 = تامبل يأخذ غفوة.
repu-younger-snore-nap-1-bubble = خخخ، خخخ، شخير!
repu-younger-snore-nap-2 = بيبل تصوّره فيديو.
repu-younger-snore-nap-2-bubble = سأشاركه!
repu-younger-snore-nap-3 = الآن عشر شاشات تشخر!
repu-younger-snore-nap-3-bubble = خخخ، خخخ، شخير!

## Choice: a copy stays when the first one is deleted. One answer is there to make them laugh.
repu-younger-snore-gone-bubble = رميته في السلّة.
repu-younger-snore-gone-question = أين الشخير الآن؟
repu-younger-snore-gone-gone = ذهب كله
repu-younger-snore-gone-gone-reason = الفيديو عندها ذهب. والنسخ ما زالت هناك.
repu-younger-snore-gone-bed = ذهب إلى السرير
repu-younger-snore-gone-bed-reason = هاها، نومًا هنيئًا يا شخير! النسخ ما زالت هناك.
repu-younger-snore-gone-ten = على عشر شاشات
repu-younger-snore-gone-ten-reason = نعم، لقد نسخوه. من الصعب أن يتوقّف.

## Choice: the clip is out already
repu-younger-snore-help-question = ماذا يمكن أن يساعد تامبل؟
repu-younger-snore-help-tell = يخبر أحد الكبار
repu-younger-snore-help-tell-reason = يمكن لأحد الكبار أن يساعد. لا ذنب له.
repu-younger-snore-help-back = يشارك فيديو لبيبل
repu-younger-snore-help-back-reason = عندها يحزن اثنان. يمكن لتامبل أن يخبر.
repu-younger-snore-help-nap = لا ينام أبدًا
repu-younger-snore-help-nap-reason = لكن الغفوة حلوة! يمكن لتامبل أن يخبر.

## Match: whom to ask before sharing
repu-younger-snore-who-question = من نسأل أولًا؟
repu-younger-snore-who-tumble = فيديو لتامبل
repu-younger-snore-who-tumble-partner = نسأل تامبل
repu-younger-snore-who-tumble-reason = هذا شخيره. يقول نعم أو لا.
repu-younger-snore-who-me = صورة لي
repu-younger-snore-who-me-partner = نسأل أحد الكبار
repu-younger-snore-who-me-reason = صورتي خاصة بي. أحد الكبار يساعدني.
repu-younger-snore-who-cat = فيديو لقطة بيبل
repu-younger-snore-who-cat-partner = نسأل بيبل
repu-younger-snore-who-cat-reason = هذه قطتها. تقول نعم أو لا.

## Talk: asking first, and saying no in a kind way
repu-younger-snore-talk-prompt = كيف تستأذن قبل أن تصوّر أحدًا؟
repu-younger-snore-talk-starter = هل يمكنني …

## Story: a happy end. Now Pebble asks first.
repu-younger-snore-both-1 = بيبل تسأل تامبل أولًا.
repu-younger-snore-both-1-bubble = هل يمكنني، من فضلك؟
repu-younger-snore-both-2 = الآن يشخران جنبًا إلى جنب.
repu-younger-snore-both-2-bubble = نعم، لكن اشخري أنت أيضًا!

## Say: the sentence that is rehearsed aloud
repu-younger-snore-words-prompt = استيقظ مع تامبل وقلها.
repu-younger-snore-words-sentence = اسألني أولًا من فضلك.

## Exit: school may see what is done on its computers
repu-younger-snore-goodbye-see-question = بيبل تكتب في المدرسة. من قد يرى ذلك؟
repu-younger-snore-goodbye-see-school = مدرستها
repu-younger-snore-goodbye-see-school-reason = نعم، المدرسة تنظر لتساعد على سلامتنا.
repu-younger-snore-goodbye-see-pebble = بيبل فقط
repu-younger-snore-goodbye-see-pebble-reason = قد يراه غيرها. المدرسة تساعد على سلامتنا.
repu-younger-snore-goodbye-see-teddy = دبدوبها فقط
repu-younger-snore-goodbye-see-teddy-reason = الدبدوب نائم! المدرسة قد تراه.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-younger-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد من المدرسة.
repu-younger-helpers-teacher = معلّمي
repu-younger-helpers-class = من يساعد في الصف
repu-younger-helpers-lunch = من يساعد وقت الغداء
repu-younger-helpers-office = مكتب المدرسة
repu-younger-helpers-home = شخص كبير في البيت
repu-younger-helpers-family = شخص كبير من عائلتي
