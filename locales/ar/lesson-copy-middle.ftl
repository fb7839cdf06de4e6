# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-middle-title = اسأل من صنعه
copy-middle-outcome-maker = أعرف أن لكل صورة وأغنية ولعبة من صنعها.
copy-middle-outcome-ask = أستأذن أولًا، أو أختار ما هو مسموح للجميع.
copy-middle-outcome-credit = أقول من صنعه.
copy-middle-outcome-mine = أنا أختار من يستعمل عملي. واسمي الحقيقي يبقى خاصًّا.

### First tale: the snail race

## Story: Bram finds a picture that somebody drew
copy-middle-snail-race-poster-1 = سباق الحلزون في المدرسة يوم الجمعة. برام يصنع الملصق.
    .easy = برام يصنع ملصقًا لسباق الحلزون.
copy-middle-snail-race-poster-1-bubble = سيكون بطيئًا جدًّا جدًّا!
copy-middle-snail-race-poster-2 = يجد في صفحة حلزونًا بخوذة. إنه أجمل حلزون!
    .easy = يجد في صفحة حلزونًا رائعًا.
copy-middle-snail-race-poster-2-bubble = سآخذه هكذا.
copy-middle-snail-race-poster-3 = رين تنظر عن قرب. شخص رسم كل خطّ صغير.
copy-middle-snail-race-poster-3-bubble = يا ترى من رسمه؟

## Search: words that find a picture with its maker’s yes
copy-middle-snail-race-find-question = برام يحتاج صورة حلزون يُسمح له باستعمالها. اختر كلمات البحث.
    .easy = اختر كلمات لنجد حلزونًا يُسمح له باستعماله.
copy-middle-snail-race-find-snail = حلزون
copy-middle-snail-race-find-snail-reason = هذا ما يبحث عنه.
copy-middle-snail-race-find-fast = سريع
copy-middle-snail-race-find-fast-reason = الحلزون أشياء كثيرة، لكن ليس هذا!
copy-middle-snail-race-find-picture = صورة
copy-middle-snail-race-find-picture-reason = هذا نوع الشيء الذي يحتاجه.
copy-middle-snail-race-find-free = مسموح به
copy-middle-snail-race-find-free-reason = يجد أعمالًا وافق أصحابها.
copy-middle-snail-race-find-poster = ملصق
copy-middle-snail-race-find-poster-reason = الملصق يصنعه بنفسه. يحتاج حلزونًا ليضعه عليه.
copy-middle-snail-race-find-asked = أيّ واحد يمكن لبرام أن يضعه على ملصقه؟
copy-middle-snail-race-find-stickers = لواصق حلزون
copy-middle-snail-race-find-stickers-from = متجر اللواصق
copy-middle-snail-race-find-stickers-text = عشرة حلزونات بجنيهين!
copy-middle-snail-race-find-stickers-reason = هذا إعلان. يريد أن يبيع له شيئًا.
copy-middle-snail-race-find-helmet = حلزون بخوذة
copy-middle-snail-race-find-helmet-from = صور بيب كويل
copy-middle-snail-race-find-helmet-text = اسألني قبل أن تستعملها من فضلك.
copy-middle-snail-race-find-helmet-reason = بيب يريد أن نسأله. إذن برام يسأل أولًا.
copy-middle-snail-race-find-moss = حلزونات لك
copy-middle-snail-race-find-moss-from = صور إنكا موس
copy-middle-snail-race-find-moss-text = مسموح للجميع. قل فقط إن إنكا موس رسمته.
copy-middle-snail-race-find-moss-reason = إنكا وافقت، وقالت كيف.

## Choice: the maker’s name goes with the picture
copy-middle-snail-race-below-question = برام يأخذ حلزون إنكا موس. ماذا يكتب تحته؟
    .easy = ماذا يكتب برام تحت الحلزون؟
copy-middle-snail-race-below-bram = حلزون برام
copy-middle-snail-race-below-bram-reason = صنع ملصقًا جميلًا. لكن إنكا رسمت الحلزون.
copy-middle-snail-race-below-net = حلزون من الإنترنت
copy-middle-snail-race-below-net-reason = الإنترنت ليس له يدان! شخص رسم الحلزون.
copy-middle-snail-race-below-inka = حلزون إنكا موس
copy-middle-snail-race-below-inka-reason = الآن كلنا نعرف من رسمه.

## Sort: what has a yes already, and what needs one
copy-middle-snail-race-race-day-question = ماذا يمكن أن يستعمل برام للسباق؟ وعمّا يستأذن أولًا؟
    .easy = ماذا يمكن أن يستعمل برام؟ وعمّا يستأذن أولًا؟
copy-middle-snail-race-race-day-fine = يستعمله
copy-middle-snail-race-race-day-ask = يستأذن أولًا
copy-middle-snail-race-race-day-photo = صورة التقطها هو للمضمار
copy-middle-snail-race-race-day-photo-reason = هو صنعها، فهو يختار.
copy-middle-snail-race-race-day-odi = رسمة أودي من الحائط
copy-middle-snail-race-race-day-odi-reason = هذا عمل أودي. أودي يقول نعم أو لا.
copy-middle-snail-race-race-day-song = أغنية من فيلم
copy-middle-snail-race-race-day-song-reason = شخص كتبها وغنّاها. السيد خُلد يمكنه أن يساعده في السؤال.
copy-middle-snail-race-race-day-free = إيقاع طبل مسموح للجميع
copy-middle-snail-race-race-day-free-reason = صاحبه وافق. برام يقول من صنعه.
copy-middle-snail-race-race-day-fact = معلومة: للحلزون قدم واحدة
copy-middle-snail-race-race-day-fact-reason = المعلومات لنا جميعًا. يكتبها بكلماته هو.
copy-middle-snail-race-race-day-page = صفحة من كتاب عن الحلزون
copy-middle-snail-race-race-day-page-reason = شخص كتبها. يمكنه أن يستأذن، أو يكتب بكلماته هو.

## Chat: Wren’s song is in Fenn’s clip. Fenn means no harm.
copy-middle-snail-race-song-question = فين استعمل أغنية رين عن الحلزون. ماذا يمكنها أن تقول؟
copy-middle-snail-race-song-place = محادثة الصف
copy-middle-snail-race-song-wren = رين
copy-middle-snail-race-song-fenn = فين
copy-middle-snail-race-song-clip-1 = في فيديو الحلزون أغنيتك!
copy-middle-snail-race-song-clip-thief = يا سارق! امحها!
copy-middle-snail-race-song-clip-thief-reason = قد تغضب، وهذا لا بأس به. الكلمات اللطيفة تنفع أكثر.
copy-middle-snail-race-song-clip-hush = لا تقول شيئًا وتحزن
copy-middle-snail-race-song-clip-hush-reason = فين لا يعرف ما تشعر به. يمكنها أن تقول له.
copy-middle-snail-race-song-clip-next = أعجبني. اسألني أولًا من فضلك.
copy-middle-snail-race-song-clip-next-reason = الآن فين يعرف ما تريد.
copy-middle-snail-race-song-sorry-1 = أوه! آسف. هل أتركها فيه؟
copy-middle-snail-race-song-sorry-yes = نعم، إذا قلت إنني صنعتها.
copy-middle-snail-race-song-sorry-yes-reason = هذه أغنيتها. تقول نعم، وتقول كيف.
copy-middle-snail-race-song-sorry-no = لا، أخرجها من فضلك.
copy-middle-snail-race-song-sorry-no-reason = هذه أغنيتها. وكلمة لا جواب جيّد أيضًا.
copy-middle-snail-race-song-sorry-know = افعل ما تريد.
copy-middle-snail-race-song-sorry-know-reason = عندها على فين أن يخمّن. هذه أغنيتها، فهي تختار.
copy-middle-snail-race-song-name-1 = إنه لصفحة مفتوحة. أيّ اسم أكتب؟
copy-middle-snail-race-song-name-real = رين أرنب، من مدرسة البركة.
copy-middle-snail-race-song-name-real-reason = الكل يرى الصفحة المفتوحة. اسمها ومدرستها يبقيان خاصّين.
copy-middle-snail-race-song-name-bun = غناء كعكة الطين. هذه أنا!
copy-middle-snail-race-song-name-bun-reason = الأغنية لها، واسمها الحقيقي يبقى خاصًّا.

## Say: the sentence is rehearsed aloud
copy-middle-snail-race-helmet-prompt = برام ما زال يحبّ الحلزون ذا الخوذة. ساعده أن يسأل بيب.
copy-middle-snail-race-helmet-sentence = هل أستعمل صورتك؟ سأقول إنك أنت صنعتها.

## Choice: asking somebody new, with a teacher
copy-middle-snail-race-ask-pip-question = في الصفحة بريد بيب كويل. كيف يسأله برام؟
    .easy = كيف يسأل برام بيب؟
copy-middle-snail-race-ask-pip-mole = مع السيد خُلد، من بريد المدرسة
copy-middle-snail-race-ask-pip-mole-reason = بيب يقول نعم. ويوم الجمعة، ينام الفائز على خطّ النهاية!
copy-middle-snail-race-ask-pip-new = في البيت، من بريد جديد
copy-middle-snail-race-ask-pip-new-reason = برام لا يعرف بيب. السيد خُلد يساعد من بريد المدرسة.
copy-middle-snail-race-ask-pip-phone = يكتب رقم هاتفه في الصفحة
copy-middle-snail-race-ask-pip-phone-reason = الكل يمكنه أن يقرأه هناك. رقمه خاص.

## Exit, first question: a name that got lost
copy-middle-snail-race-no-name-question = أودي يجد صورة بلا اسم. ما الصحيح؟
copy-middle-snail-race-no-name-nobody = ليست لأحد
copy-middle-snail-race-no-name-nobody-reason = شخص التقطها. ضاع الاسم فقط.
copy-middle-snail-race-no-name-somebody = شخص التقطها
copy-middle-snail-race-no-name-somebody-reason = لذلك يبحث عن صاحبها، أو يختار غيرها.
copy-middle-snail-race-no-name-finder = هي له، لأنه وجدها
copy-middle-snail-race-no-name-finder-reason = المعطف الذي نجده ليس لنا. والصورة كذلك.

## Exit, second question: whose poem it is
copy-middle-snail-race-poem-question = رين تقرأ قصيدة من كتاب. ماذا يمكنها أن تقول؟
copy-middle-snail-race-poem-by = «هذه لتيلدا بلام»
copy-middle-snail-race-poem-by-reason = الآن الصف يعرف من كتبها، ويجد المزيد.
copy-middle-snail-race-poem-mine = «أنا ألّفتها»
copy-middle-snail-race-poem-mine-reason = قراءتها رائعة! لكن تيلدا بلام كتبتها.
copy-middle-snail-race-poem-none = القصيدة فقط، بلا اسم
copy-middle-snail-race-poem-none-reason = عندها لا أحد يعرف من كتبها. الاسم نقوله بسرعة.

## Exit, third question: it is fine not to be sure
copy-middle-snail-race-robot-question = ولد يريد رسمة روبوت فين لصفحته. فين متردّد. ماذا يمكنه أن يقول؟
    .easy = ولد يريد رسمة فين. فين متردّد. ماذا يمكنه أن يقول؟
copy-middle-snail-race-robot-must = «حسنًا إذن»
copy-middle-snail-race-robot-must-reason = لا يلزم أن يقول نعم. هذه رسمته.
copy-middle-snail-race-robot-think = «دعني أفكّر أولًا»
copy-middle-snail-race-robot-think-reason = هذه رسمته. يمكنه أن يفكّر، وأن يسأل شخصًا كبيرًا.
copy-middle-snail-race-robot-grab = «لا أحد ينظر إليها أبدًا»
copy-middle-snail-race-robot-grab-reason = يمكنه أن يقول لا بلطف. أو يفكّر أولًا.

### Second tale: the tuba cat

## Story: Pepper’s cat turns up on a poster without her name
copy-middle-tuba-cat-oompah-1 = بيبر ترسم قطة تعزف على البوق. الصف كله يحبّها.
copy-middle-tuba-cat-oompah-1-bubble = بوم بوم، مياو!
copy-middle-tuba-cat-oompah-2 = فادج يصنع ملصقًا للفرقة. وعليه قطة البوق.
    .easy = فادج يضع قطة البوق على ملصقه.
copy-middle-tuba-cat-oompah-2-bubble = انظروا ماذا صنعت!
copy-middle-tuba-cat-oompah-3 = بيبر تراه قرب المعاطف. إنها قطتها، واسمها ليس هناك.
    .easy = إنها قطة بيبر. واسمها ليس هناك.

## Feel: no answer is wrong
copy-middle-tuba-cat-that-is-my-cat-bubble = هذه قطتي!
copy-middle-tuba-cat-that-is-my-cat-question = فادج لم يقصد أن يؤلمها. بماذا قد تشعر بيبر؟
copy-middle-tuba-cat-that-is-my-cat-says = كل هذا ممكن، وبعضه في وقت واحد. يمكنها أن تقول لفادج.

## Say: the sentence is rehearsed aloud
copy-middle-tuba-cat-name-on-it-prompt = ساعد بيبر أن تقولها لفادج، بلطف ووضوح.
copy-middle-tuba-cat-name-on-it-sentence = أنا رسمت القطة، فاسألني أولًا واكتب اسمي.

## Choice: asking late is better than never. The bubble is Fudge’s.
copy-middle-tuba-cat-put-right-bubble = أوه! لم أفكّر في هذا.
copy-middle-tuba-cat-put-right-question = ماذا يمكن أن يفعل فادج الآن؟
copy-middle-tuba-cat-put-right-whiskers = يغيّر الشوارب قليلًا
copy-middle-tuba-cat-put-right-whiskers-reason = حتى بشوارب جديدة، ما زالت قطتها.
copy-middle-tuba-cat-put-right-bin = يرمي الملصق في السلّة
copy-middle-tuba-cat-put-right-bin-reason = عندها لا أحد يرى القطة أبدًا. يمكنه أن يسألها أولًا.
copy-middle-tuba-cat-put-right-ask = يسألها ويضيف اسمها
copy-middle-tuba-cat-put-right-ask-reason = بيبر تقول نعم. وترسم أيضًا كلبًا معه طبل!

## Match: who stands behind a game, a song, a photo
copy-middle-tuba-cat-makers-question = لكل شيء من صنعه. من صنع ماذا؟ جد كل اثنين معًا.
    .easy = من صنعه؟ جد كل اثنين معًا.
copy-middle-tuba-cat-makers-song = أغنية
copy-middle-tuba-cat-makers-song-partner = شخص كتبها، وشخص غنّاها
copy-middle-tuba-cat-makers-song-reason = اثنان أو أكثر، وكل واحد له دور.
copy-middle-tuba-cat-makers-game = لعبة
copy-middle-tuba-cat-makers-game-partner = فريق كامل رسم وبرمج
copy-middle-tuba-cat-makers-game-reason = بعض الألعاب صنعها مئة شخص!
copy-middle-tuba-cat-makers-photo = صورة
copy-middle-tuba-cat-makers-photo-partner = من ضغط على الزرّ
copy-middle-tuba-cat-makers-photo-reason = كانت لمسة واحدة. لكنها فكرته ولمسته.
copy-middle-tuba-cat-makers-robot = قصيدة روبوت دردشة
copy-middle-tuba-cat-makers-robot-partner = برنامج قرأ قصائد كثيرة
copy-middle-tuba-cat-makers-robot-reason = تعلّم ممّا كتبه الناس. لذلك نقول إنه ساعد.

## Spot: a poster that says whose work is in it
copy-middle-tuba-cat-band-night-question = هذا ملصق من المدرسة المجاورة. أيّ الأجزاء تقول من صنع ماذا؟
    .easy = أيّ الأجزاء تقول من صنعه؟
copy-middle-tuba-cat-band-night-title-name = العنوان
copy-middle-tuba-cat-band-night-title = ليلة الفرقة!
copy-middle-tuba-cat-band-night-title-reason = يقول ماذا سيحدث. لا يقول من صنعه.
copy-middle-tuba-cat-band-night-drew-name = الكلام تحته
copy-middle-tuba-cat-band-night-drew = رسم البقرة: رولو
copy-middle-tuba-cat-band-night-drew-reason = الآن نعرف من رسم البقرة.
copy-middle-tuba-cat-band-night-tune-name = الكلام الصغير
copy-middle-tuba-cat-band-night-tune = لحن مسموح من فرقة همهمة
copy-middle-tuba-cat-band-night-tune-reason = يقول من صنع اللحن، وأنهم وافقوا.
copy-middle-tuba-cat-band-night-buns-name = الإعلان
copy-middle-tuba-cat-band-night-buns = كعكتان بسعر واحدة
copy-middle-tuba-cat-band-night-buns-reason = لذيذ! لكنه لا يقول من صنع شيئًا.

## Order: how to use what somebody else made
copy-middle-tuba-cat-plan-question = الفرقة تريد ملصقًا آخر. أيّ خطّة جيّدة؟
copy-middle-tuba-cat-plan-like = نجد صورة تعجبنا
copy-middle-tuba-cat-plan-like-reason = أولًا نعرف أيّ واحدة نريد.
copy-middle-tuba-cat-plan-who = نرى من صنعها
copy-middle-tuba-cat-plan-who-reason = عندها نعرف من نسأل.
copy-middle-tuba-cat-plan-ask = نستأذن، أو نقرأ ما يسمحون به
copy-middle-tuba-cat-plan-ask-reason = الموافقة تأتي قبل الاستعمال.
copy-middle-tuba-cat-plan-use = نستعملها وعليها اسمه
copy-middle-tuba-cat-plan-use-reason = الآن يمكن استعمالها. والاسم يقول شكرًا.

## Exit, first question: a name for an open page
copy-middle-tuba-cat-open-page-question = قطة البوق ستُعرض في صفحة مفتوحة. أيّ اسم تستعمل بيبر؟
    .easy = الكل يرى الصفحة. أيّ اسم تستعمل بيبر؟
copy-middle-tuba-cat-open-page-full = اسمها الكامل ومدرستها
copy-middle-tuba-cat-open-page-full-reason = الكل يرى الصفحة المفتوحة. اسمها ومدرستها يبقيان خاصّين.
copy-middle-tuba-cat-open-page-art = اسم من الخيال: علبة الفلفل
copy-middle-tuba-cat-open-page-art-reason = العمل لها، واسمها الحقيقي يبقى خاصًّا.
copy-middle-tuba-cat-open-page-none = بلا اسم أبدًا
copy-middle-tuba-cat-open-page-none-reason = عندها لا أحد يعرف أنه لها. اسم من الخيال يكفي.

## Exit, second question: asking somebody new
copy-middle-tuba-cat-tune-question = فادج يريد لحنًا. بريد صاحبه في الصفحة. كيف يسأله؟
    .easy = فادج يريد أن يستعمل لحنًا. كيف يسأل؟
copy-middle-tuba-cat-tune-school = مع المعلّمة فنل، من بريد المدرسة
copy-middle-tuba-cat-tune-school-reason = المعلّمة فنل تنظر معه. المدرسة تعتني بذلك البريد.
copy-middle-tuba-cat-tune-own = من بريد جديد يصنعه
copy-middle-tuba-cat-tune-own-reason = هو لا يعرف صاحب اللحن. المعلّمة فنل تساعد.
copy-middle-tuba-cat-tune-number = يترك رقمه في الصفحة
copy-middle-tuba-cat-tune-number-reason = الكل يمكنه أن يقرأه هناك. رقمه خاص.

## Exit, third question: whose riddle it is
copy-middle-tuba-cat-riddle-question = بيبر تقول لغزًا من ابنة خالتها. ماذا يمكنها أن تقول؟
copy-middle-tuba-cat-riddle-cat = «قطة معها بوق قالته لي»
copy-middle-tuba-cat-riddle-cat-reason = هاها! لكن عندها لا أحد يشكر ابنة خالتها.
copy-middle-tuba-cat-riddle-mine = «أنا ألّفته»
copy-middle-tuba-cat-riddle-mine-reason = الكل يضحك. لكن الشكر لابنة خالتها.
copy-middle-tuba-cat-riddle-cousin = «هذا من ابنة خالتي»
copy-middle-tuba-cat-riddle-cousin-reason = الصف يضحك، وابنة خالتها تأخذ الشكر.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-middle-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
copy-middle-helpers-teacher = معلّمي
copy-middle-helpers-class = شخص كبير يساعد في الصف
copy-middle-helpers-lunch = من يساعد وقت الغداء
copy-middle-helpers-office = مكتب المدرسة
copy-middle-helpers-home = شخص كبير في البيت
copy-middle-helpers-family = شخص كبير من عائلتي
