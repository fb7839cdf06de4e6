# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-younger-title = شعر سباغيتي وأذن كبيرة!
rela-younger-outcome-ask = أسأل أولًا، ثم أشارك.
rela-younger-outcome-check = يمكنني أن أقول: سأسأل أولًا.
rela-younger-outcome-private = أعرف أن أجزاء جسمي الخاصة لي أنا.
rela-younger-outcome-meet = لعبة تطلب أن نلتقي؟ أنا أخبر.

### First tale: Bram’s spaghetti hair

## Story: spaghetti lands on Bram. It is funny, and Bram laughs too.
rela-younger-spaghetti-hair-1 = برام وأودي يأكلان الغداء. أوه لا، انزلق الصحن!
rela-younger-spaghetti-hair-2 = الآن لبرام شعر سباغيتي!
rela-younger-spaghetti-hair-2-bubble = انظر، أنا ممسحة!
rela-younger-spaghetti-hair-3 = أودي يريد أن يُري الجميع!
rela-younger-spaghetti-hair-3-bubble = تشِك، عندي الصورة!

## Choice: what comes first. The bubble is Odi’s.
rela-younger-spaghetti-first-bubble = هذا مضحك جدًّا!
rela-younger-spaghetti-first-question = ماذا يمكن أن يفعل أودي أولًا؟
rela-younger-spaghetti-first-ask = يسأل برام
rela-younger-spaghetti-first-ask-reason = هذا شعر برام، إذن برام يقرّر.
rela-younger-spaghetti-first-sorry = يرسلها، ثم يعتذر
rela-younger-spaghetti-first-sorry-reason = الاعتذار لطيف. لكن الصورة يصعب أن تعود.
rela-younger-spaghetti-first-send = يرسلها لصديق واحد
rela-younger-spaghetti-first-send-reason = صديق واحد قد يُريها لعشرة. أودي يسأل برام.

## Choice: Bram says no. The bubble is Bram’s.
rela-younger-spaghetti-no-bubble = لا، هذه لنا نحن الاثنين فقط!
rela-younger-spaghetti-no-question = ماذا يمكن أن يفعل أودي؟
rela-younger-spaghetti-no-bin = يرميها في السلّة
rela-younger-spaghetti-no-bin-reason = الآن يمكن لبرام أن يثق به. وما زال الضحك حلوًا!
rela-younger-spaghetti-no-hide = يحتفظ بها ويخفيها
rela-younger-spaghetti-no-hide-reason = برام قال لا. يمكن لأودي أن يمحوها.
rela-younger-spaghetti-no-beg = يسأله عشر مرات
rela-younger-spaghetti-no-beg-reason = «لا» تعني «لا». كثرة السؤال تضايق.

## Sort: what can be done at once, and what a grown-up is asked about first
rela-younger-spaghetti-go-ask-question = ماذا يفعل أودي فورًا؟ ومتى يسأل؟
rela-younger-spaghetti-go-ask-basket-1 = يفعله فورًا
rela-younger-spaghetti-go-ask-basket-2 = يسأل الكبار أولًا
rela-younger-spaghetti-go-ask-read = يقرأ مع برام
rela-younger-spaghetti-go-ask-read-reason = اثنان يقرآن كتابًا واحدًا. ما أحلى ذلك!
rela-younger-spaghetti-go-ask-mail = بريد من السيد ممسحة
rela-younger-spaghetti-go-ask-mail-reason = أودي لا يعرف السيد ممسحة. يسأل أولًا.
rela-younger-spaghetti-go-ask-game = لعبة جديدة
rela-younger-spaghetti-go-ask-game-reason = أحد الكبار يرى هل هي مناسبة.
rela-younger-spaghetti-go-ask-draw = يرسم ممسحة
rela-younger-spaghetti-go-ask-draw-reason = إنها ورقة ومرح. هيّا ارسم!
rela-younger-spaghetti-go-ask-call = يتّصل برين
rela-younger-spaghetti-go-ask-call-reason = في المكالمة يرانا غيرنا. يسأل أولًا.

## Say: the sentence is rehearsed aloud
rela-younger-spaghetti-say-ask-prompt = الآن رين تتّصل بأودي!
rela-younger-spaghetti-say-ask-sentence = سأسأل أحدًا أولًا.

## Order: a snail in a game asks to meet. It is odd and funny, not frightening.
rela-younger-spaghetti-park-question = حلزون في لعبة يقول: «قابلني!» ما الأول؟
rela-younger-spaghetti-park-stop = يوقف اللعبة
rela-younger-spaghetti-park-stop-reason = أولًا أودي يتوقّف. الحلزون ينتظر.
rela-younger-spaghetti-park-go = يذهب إلى أحد الكبار
rela-younger-spaghetti-park-go-reason = ثم يذهب أودي ليجد المساعدة.
rela-younger-spaghetti-park-tell = يخبر بما قاله الحلزون
rela-younger-spaghetti-park-tell-reason = الآن أحد الكبار يعرف، ويمكنه أن يساعد.

## Story: a calm rule on the way to the pool, then a question. The bubble is Mr Mole’s.
rela-younger-spaghetti-swim-1 = اليوم يوم السباحة!
rela-younger-spaghetti-swim-1-bubble = جسمك لك أنت.
rela-younger-spaghetti-swim-2 = الأجزاء الخاصة تحت لباس السباحة. هي لك أنت.
rela-younger-spaghetti-swim-3 = لا يحقّ لأحد أن يطلب صورًا لها. إذا طلبها أحد، نخبر.

## Exit: somebody asks for a private picture. Bath time stands for no clothes.
rela-younger-spaghetti-goodbye-bath-question = لعبة تطلب صورة أودي وهو يستحمّ. ماذا يساعد؟
rela-younger-spaghetti-goodbye-bath-quiet = يقول لا، ولا يخبر
rela-younger-spaghetti-goodbye-bath-quiet-reason = قول لا جيّد! يمكن لأودي أن يخبر أيضًا.
rela-younger-spaghetti-goodbye-bath-tell = يخبر أحد الكبار
rela-younger-spaghetti-goodbye-bath-tell-reason = لا ذنب لأودي. يمكن لأحد الكبار أن يساعد.
rela-younger-spaghetti-goodbye-bath-foam = يرسل صورة مع الرغوة
rela-younger-spaghetti-goodbye-bath-foam-reason = وقت الاستحمام خاص. يمكن لأودي أن يخبر.

### Second tale: Gran’s big ear

## Choice: a call comes in. The bubble is the tablet’s.
rela-younger-big-ear-ring-bubble = رنّ رنّ
rela-younger-big-ear-ring-question = الجهاز يرنّ! ماذا يمكن أن تفعل بيبل؟
rela-younger-big-ear-ring-wait = تخفيه في سرير
rela-younger-big-ear-ring-wait-reason = الآن السرير يرنّ! يمكن لبيبل أن تسأل.
rela-younger-big-ear-ring-tap = تلمسه فورًا
rela-younger-big-ear-ring-tap-reason = قد يكون أحدًا لا تعرفه. تسأل أولًا.
rela-younger-big-ear-ring-ask = تسأل أحد الكبار
rela-younger-big-ear-ring-ask-reason = ينظران معًا. من الجيّد أن نسأل.

## Story: Gran holds the tablet to her ear, as one holds a telephone.
rela-younger-big-ear-ear-1 = ينظران. إنها الجدّة، فيقولان نعم!
rela-younger-big-ear-ear-2 = الجدّة تضعه على أذنها. الآن هي أذن كبيرة!
rela-younger-big-ear-ear-3 = الرضيع بوم في البانيو. لحيته من الرغوة!

## Choice: Pom’s bath. The bubble is Pom’s.
rela-younger-big-ear-foam-beard-bubble = هو هو هو!
rela-younger-big-ear-foam-beard-question = هذا أعجب بيبل. ماذا يمكنها أن تفعل؟
rela-younger-big-ear-foam-beard-picture = تلتقط صورة بسرعة
rela-younger-big-ear-foam-beard-picture-reason = لا أحد يحتاج صورة لوقت الاستحمام.
rela-younger-big-ear-foam-beard-show = تأخذ الجدّة لترى
rela-younger-big-ear-foam-beard-show-reason = وقت الاستحمام خاص. والجدّة على شاشة.
rela-younger-big-ear-foam-beard-words = تحكي للجدّة بالكلام
rela-younger-big-ear-foam-beard-words-reason = أذن الجدّة الكبيرة تضحك! ووقت الاستحمام يبقى خاصًّا.

## Sort: what Gran may see on a call, and what is private
rela-younger-big-ear-cards-question = ماذا نُري في المكالمة؟ وما هو خاص؟
rela-younger-big-ear-cards-basket-1 = نُريه للجدّة
rela-younger-big-ear-cards-basket-2 = خاص
rela-younger-big-ear-cards-bath = أنا أستحمّ
rela-younger-big-ear-cards-bath-reason = هذا خاص. الكلام يكفي.
rela-younger-big-ear-cards-shoe = قبّعتي الجديدة
rela-younger-big-ear-cards-shoe-reason = جميل! أذن الجدّة تريد قبّعة أيضًا.
rela-younger-big-ear-cards-cat = قطتي اللعبة
rela-younger-big-ear-cards-cat-reason = مياو! أذن الجدّة تحبّ هذا.
rela-younger-big-ear-cards-art = رسمتي
rela-younger-big-ear-cards-art-reason = إنها الجدّة، أذن كبيرة!
rela-younger-big-ear-cards-swim = أجزاء جسمي الخاصة
rela-younger-big-ear-cards-swim-reason = هي لك أنت. لا يحقّ لأحد أن يطلب صورة لها.

## Say: the sentence is rehearsed aloud
rela-younger-big-ear-say-no-prompt = لعبة تطلب صورة وقت الاستحمام.
rela-younger-big-ear-say-no-sentence = لا، أنا سأخبر.

## Build: who may call. Pebble sets it up with a grown-up at home.
rela-younger-big-ear-buddies-question = اكتب مع بيبل قائمة المكالمات. من فيها؟
rela-younger-big-ear-buddies-one = من الأول؟
rela-younger-big-ear-buddies-one-gran = الجدّة
rela-younger-big-ear-buddies-one-gran-reason = بيبل تعرف الجدّة وأذنها!
rela-younger-big-ear-buddies-one-snail = حلزون من لعبة
rela-younger-big-ear-buddies-one-snail-reason = بيبل لا تعرف من يلعب بالحلزون.
rela-younger-big-ear-buddies-two = من الثاني؟
rela-younger-big-ear-buddies-two-odi = مارلو من الصف
rela-younger-big-ear-buddies-two-odi-reason = يلعبان في المدرسة. والكبار يعرفون مارلو أيضًا.
rela-younger-big-ear-buddies-two-win = نادي المُهر
rela-younger-big-ear-buddies-two-win-reason = لا أحد يعرف من هذا. نسأل أولًا.
rela-younger-big-ear-buddies-three = من يخطّط لزيارة؟
rela-younger-big-ear-buddies-three-grown = الكبار الذين معنا
rela-younger-big-ear-buddies-three-grown-reason = الكبار يخطّطون، ويأتون معنا.
rela-younger-big-ear-buddies-three-game = صديق من لعبة
rela-younger-big-ear-buddies-three-game-reason = بيبل تقول لا وتخبر.
rela-younger-big-ear-buddies-done = الآن في قائمتها من تعرفهم. تتّصل مع أحد الكبار.

## Match: who helps with what
rela-younger-big-ear-helps-question = من يساعد؟ جد كل اثنين معًا.
rela-younger-big-ear-helps-class = مكالمة مزعجة في المدرسة
rela-younger-big-ear-helps-class-partner = معلّمي
rela-younger-big-ear-helps-class-reason = في المدرسة، المعلّم يساعد فورًا.
rela-younger-big-ear-helps-play = حزن وقت الغداء
rela-younger-big-ear-helps-play-partner = من يساعد وقت الغداء
rela-younger-big-ear-helps-play-reason = وقت الغداء، هناك من يساعد قربنا.
rela-younger-big-ear-helps-home = لعبة غريبة في البيت
rela-younger-big-ear-helps-home-partner = أحد الكبار في البيت
rela-younger-big-ear-helps-home-reason = في البيت، أحد الكبار ينظر معنا.

## Exit: ask the one in the picture
rela-younger-big-ear-goodbye-hat-question = بيبل عندها صورة لأذن مارلو. ما الأول؟
rela-younger-big-ear-goodbye-hat-some = تُريها لبسكويت فقط
rela-younger-big-ear-goodbye-hat-some-reason = بسكويت قد تُريها لغيرها. تسأل مارلو أولًا.
rela-younger-big-ear-goodbye-hat-send = تُريها للصف
rela-younger-big-ear-goodbye-hat-send-reason = إنها أذن مارلو. إذن مارلو يقرّر.
rela-younger-big-ear-goodbye-hat-ask = تسأل مارلو
rela-younger-big-ear-goodbye-hat-ask-reason = مارلو يقول نعم أو لا. كلاهما جيّد.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-younger-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد من المدرسة.
rela-younger-helpers-teacher = معلّمي
rela-younger-helpers-class = من يساعد في الصف
rela-younger-helpers-lunch = من يساعد وقت الغداء
rela-younger-helpers-office = مكتب المدرسة
rela-younger-helpers-home = شخص كبير في البيت
rela-younger-helpers-family = شخص كبير من عائلتي
