# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-search-older.ftl and ../README.md.

## The card, and what a child can do afterwards
search-older-title = هل هو مكعّب حقًّا؟
search-older-outcome-words = أبحث بكلمات جيّدة وأختار صفحة جيّدة.
search-older-outcome-rank = أعرف ما الذي يضع صفحة في الأعلى.
search-older-outcome-judge = أتأكّد من صنع الصفحة وكيف عرف.

## Story: a claim that sounds made up, and a search with too many words. The bubbles are Fenn’s and Bram’s.
search-older-square-poo-zoo-1 = فين عنده خبر من حديقة الحيوان. برام يضحك حتى يقع عن المقعد.
search-older-square-poo-zoo-1-bubble = الوومبت روثه مكعّب!
search-older-square-poo-zoo-2 = يكتبان: «هل صحيح ما قاله فين عن ذلك الشيء؟»
search-older-square-poo-zoo-3 = يجد تسعة ملايين صفحة. ولا صفحة تعرف فين.
search-older-square-poo-zoo-3-bubble = هذه عن فنجان.

## Search: good words, then the best result
search-older-square-poo-search-question = هل روث الوومبت مكعّب؟ اختر كلمات البحث.
search-older-square-poo-search-word-thing = شيء
search-older-square-poo-search-word-thing-reason = الشيء قد يكون أيّ شيء.
search-older-square-poo-search-word-wombat = وومبت
search-older-square-poo-search-word-wombat-reason = يقول عن أيّ حيوان نسأل.
search-older-square-poo-search-word-please = من فضلك
search-older-square-poo-search-word-please-reason = ما أجمل أدبك! لكن البحث لا يحتاجها.
search-older-square-poo-search-word-square = مكعّب
search-older-square-poo-search-word-square-reason = يقول ما الغريب فيه.
search-older-square-poo-search-word-fenn = فين
search-older-square-poo-search-word-fenn-reason = فين رائع. لكن الصفحات التي نحتاجها لا تذكره.
search-older-square-poo-search-word-poo = روث
search-older-square-poo-search-word-poo-reason = المكتبة سمعت هذه الكلمة من قبل. وهي تقول عمّا نبحث.
search-older-square-poo-search-asked = أيّ نتيجة تساعد أكثر؟
search-older-square-poo-search-result-toys-title = لعب وومبت بنصف السعر
search-older-square-poo-search-result-toys-from = خيمة اللعب
search-older-square-poo-search-result-toys = وومبت كبير وصغير. اشترِ اثنين اليوم!
search-older-square-poo-search-result-toys-reason = مكتوب عليها «إعلان». هي في الأعلى لأن المتجر دفع.
search-older-square-poo-search-result-wow-title = عشر معلومات واو
search-older-square-poo-search-result-wow-from = واو واو واو
search-older-square-poo-search-result-wow = المعلومة الرابعة ستصدمك!
search-older-square-poo-search-result-wow-reason = لا تقول كيف عرفوا. «واو» ليست معلومة بعد.
search-older-square-poo-search-result-museum-title = كيف يصنع الوومبت المكعّبات
search-older-square-poo-search-result-museum-from = متحف الحيوان
search-older-square-poo-search-result-museum = فريقنا نظر في الداخل ليعرف كيف يحدث ذلك.
search-older-square-poo-search-result-museum-reason = تناسب السؤال، وتقول من عرف ذلك وكيف.
search-older-square-poo-search-result-stan-title = رحلتي لرؤية الوومبت
search-older-square-poo-search-result-stan-from = صفحة ستان
search-older-square-poo-search-result-stan = رأيت واحدًا نائمًا. ثم أكلت بطاطا.
search-older-square-poo-search-result-stan-reason = رحلة حلوة، لكنها لا تجيب عن السؤال.

## Sort: how results are chosen and ranked
search-older-square-poo-top-question = البحث يضع بعض الصفحات في الأعلى. ما الذي يرفع صفحة؟
search-older-square-poo-top-up = قد يرفعها
search-older-square-poo-top-not = البحث لا يعرفه
search-older-square-poo-top-paid = متجر يدفع لتكون هناك
search-older-square-poo-top-paid-reason = عندها يُكتب «إعلان» أو «مُموَّل». ابحث عن تلك الكلمة.
search-older-square-poo-top-words = فيها الكلمات التي كتبتها
search-older-square-poo-top-words-reason = الصفحة التي تناسب كلماتك لها فرصة جيّدة.
search-older-square-poo-top-clicks = كثيرون يضغطون عليها
search-older-square-poo-top-clicks-reason = ما يضغط عليه كثيرون يرتفع. وقد يخطئ الكثيرون أيضًا.
search-older-square-poo-top-true = هي صحيحة
search-older-square-poo-top-true-reason = البحث يخمّن، ولا يعرف أكيدًا. هذا عملنا نحن.
search-older-square-poo-top-before = أعجبتك صفحات مثلها من قبل
search-older-square-poo-top-before-reason = لذلك قد تظهر لاثنين قائمتان للكلمات نفسها.
search-older-square-poo-top-care = صُنعت بحبّ
search-older-square-poo-top-care-reason = ما أحلى ذلك! لكن لا بحث يقيسه.

## Spot: signs that a page needs checking
search-older-square-poo-page-question = برام يفتح «عشر معلومات واو». ما الذي يقول له: تأكّد؟
search-older-square-poo-page-who-name = من صنعها
search-older-square-poo-page-who = واو واو واو، نحن صنعناها
search-older-square-poo-page-who-reason = لا تقول من «نحن». لا يمكننا أن نسألهم.
search-older-square-poo-page-shock-name = العنوان
search-older-square-poo-page-shock = لن تصدّق هذا أبدًا!
search-older-square-poo-page-shock-reason = يريد ضغطة. المعلومات الجيّدة لا تحتاج إلى صراخ.
search-older-square-poo-page-photo-name = الصورة
search-older-square-poo-page-photo = الوومبت يعيش في جحر
search-older-square-poo-page-photo-reason = هذا صحيح، ومن السهل أن نتأكّد منه. الصفحات الغريبة فيها أجزاء صحيحة.
search-older-square-poo-page-experts-name = الكلام
search-older-square-poo-page-experts = الخبراء يقولون إن الروث مكعّب.
search-older-square-poo-page-experts-reason = أيّ خبراء؟ الصفحة الجيّدة تذكر أسماءهم.

## Choice: a second source
search-older-square-poo-sure-question = ثلاث صفحات تقول الشيء نفسه، كلمة بكلمة. كيف يتأكّد برام أكثر؟
    .easy = ثلاث صفحات بالكلمات نفسها. كيف يتأكّد برام؟
search-older-square-poo-sure-three = ثلاث تكفي
search-older-square-poo-sure-three-reason = كلمة بكلمة؟ ربما نسخت من بعضها.
search-older-square-poo-sure-second = يجد صفحة من شخص آخر
search-older-square-poo-sure-second-reason = حديقة الحيوان تقوله بكلماتها هي. الآن مصدران متّفقان.
search-older-square-poo-sure-robot = يسأل روبوت دردشة ويكتفي
search-older-square-poo-sure-robot-reason = قد يبدو واثقًا وهو مخطئ. هو أيضًا نتأكّد منه.

## Say: the sentence is rehearsed aloud
search-older-square-poo-words-prompt = هذا صحيح! روثه مثل المكعّبات، والمكعّبات لا تتدحرج. قل ما ساعد.
search-older-square-poo-words-sentence = مكتوب هنا، لكن من يقول ذلك أيضًا؟

## Exit
search-older-square-poo-end-bees-question = رين تريد أن تعرف كيف يصنع النحل العسل. ماذا تكتب؟
search-older-square-poo-end-bees-long = مرحبًا هل تخبرني عن شيء النحل ذاك
search-older-square-poo-end-bees-long-reason = كلام لطيف! لكن ثلاث كلمات جيّدة تجد أكثر.
search-older-square-poo-end-bees-short = صنع النحل للعسل
search-older-square-poo-end-bees-short-reason = هذه الكلمات الثلاث تقول تمامًا عمّا تبحث.
search-older-square-poo-end-bees-bee = نحلة
search-older-square-poo-end-bees-bee-reason = كلمة واحدة تجد كثيرًا جدًّا، حتى أغاني عن النحل.
search-older-square-poo-end-first-question = النتيجة الأولى عليها كلمة «إعلان». ماذا يعني ذلك؟
    .easy = النتيجة الأولى تقول «إعلان». ماذا يعني ذلك؟
search-older-square-poo-end-first-best = هي الأفضل
search-older-square-poo-end-first-best-reason = الأول ليس مثل الأفضل. «إعلان» تعني أن أحدًا دفع.
search-older-square-poo-end-first-paid = أحد دفع ليضعها هناك
search-older-square-poo-end-first-paid-reason = لذلك ننظر بعدها، ونقرأ غيرها.
search-older-square-poo-end-nasty-question = نتيجة تُظهر شيئًا غير مناسب. ماذا يمكن أن يفعل أودي؟
search-older-square-poo-end-nasty-next = يكمل الضغط ولا يقول شيئًا
search-older-square-poo-end-nasty-next-reason = قد تظهر لطفل آخر. يمكنه أن يخبر.
search-older-square-poo-end-nasty-tell = يغطّيها ويخبر شخصًا كبيرًا
search-older-square-poo-end-nasty-tell-reason = لا ذنب له. يمكن للشخص الكبير أن يعمل على حظرها.
search-older-square-poo-end-nasty-delete = يمحو قائمة البحث
search-older-square-poo-end-nasty-delete-reason = عندها لا أحد يجد الصفحة ليحظرها.

## Story: forty carrots and a door. Both bubbles are Wren’s.
search-older-forty-carrots-carrots-1 = رين ترى فيديو: الجزر يعطيك عيون الليل. فتأكل أربعين جزرة.
search-older-forty-carrots-carrots-1-bubble = الآن أرى في الظلام!
search-older-forty-carrots-carrots-2 = في تلك الليلة تجرّب. طاخ.
search-older-forty-carrots-carrots-2-bubble = من وضع ذلك الباب هناك؟

## Search: good words, then the best result
search-older-forty-carrots-search-question = هل يساعدنا الجزر أن نرى في الظلام؟ اختر كلمات البحث.
search-older-forty-carrots-search-word-bump = طاخ
search-older-forty-carrots-search-word-bump-reason = آخ! لكنها تجد طبولًا ورؤوسًا.
search-older-forty-carrots-search-word-carrots = جزر
search-older-forty-carrots-search-word-carrots-reason = هذا ما نريد أن نعرف عنه.
search-older-forty-carrots-search-word-forty = أربعون
search-older-forty-carrots-search-word-forty-reason = الصفحات لا تعرف كم أكلت رين.
search-older-forty-carrots-search-word-eyes = عيون
search-older-forty-carrots-search-word-eyes-reason = هذا ما قد يساعده الجزر.
search-older-forty-carrots-search-word-dark = ظلام
search-older-forty-carrots-search-word-dark-reason = هذا يقول متى. ويجعل القائمة أقصر.
search-older-forty-carrots-search-asked = أيّ نتيجة تساعد أكثر؟
search-older-forty-carrots-search-result-gummies-title = حلوى جزر الليل
search-older-forty-carrots-search-result-gummies-from = كوخ الحلوى
search-older-forty-carrots-search-result-gummies = انظر مثل البومة! اليوم فقط!
search-older-forty-carrots-search-result-gummies-reason = مكتوب عليها «إعلان». تريد أن تبيع حلوى.
search-older-forty-carrots-search-result-fan-title = نفع معي!
search-older-forty-carrots-search-result-fan-from = محبّ الجزر 22
search-older-forty-carrots-search-result-fan = أكلت ستّ جزرات ورأيت جواربي ليلًا.
search-older-forty-carrots-search-result-fan-reason = شخص واحد وبعض الجوارب. هذا لا يكفي لنتأكّد.
search-older-forty-carrots-search-result-hospital-title = الجزر وعيناك
search-older-forty-carrots-search-result-hospital-from = مستشفى العيون
search-older-forty-carrots-search-result-hospital = أطبّاء العيون عندنا يقولون ما يفعله الجزر.
search-older-forty-carrots-search-result-hospital-reason = أطبّاء العيون يعرفون العيون، ويذكرون أسماءهم.
search-older-forty-carrots-search-result-cake-title = أفضل كعكة جزر
search-older-forty-carrots-search-result-cake-from = نادي الكعك
search-older-forty-carrots-search-result-cake = اخلط، واخبز، وكُل.
search-older-forty-carrots-search-result-cake-reason = لذيذ! لكنها تجيب عن سؤال آخر.

## Match: how results get on a list, and up it
search-older-forty-carrots-list-question = ما الذي وضع كل صفحة في قائمتها؟
search-older-forty-carrots-list-advert = حلوى عليها كلمة «إعلان»
search-older-forty-carrots-list-advert-partner = متجر دفع ثمنها
search-older-forty-carrots-list-advert-reason = «إعلان» أو «مُموَّل» تعني أن أحدًا دفع.
search-older-forty-carrots-list-fits = «الجزر وعيناك»
search-older-forty-carrots-list-fits-partner = تناسب الكلمات التي كتبتها
search-older-forty-carrots-list-fits-reason = الكلمات في العنوان مهمّة جدًّا.
search-older-forty-carrots-list-clip = فيديو شاهده العالم كله
search-older-forty-carrots-list-clip-partner = كثيرون ضغطوا عليه
search-older-forty-carrots-list-clip-reason = الضغطات الكثيرة ترفع صفحة، صحيحة أو لا.
search-older-forty-carrots-list-rabbits = صفحة عن بيوت الأرانب
search-older-forty-carrots-list-rabbits-partner = بحثت عن أرانب الأسبوع الماضي
search-older-forty-carrots-list-rabbits-reason = البحث قد يستعمل ما بحثت عنه من قبل.

## Spot: signs that a page wants to sell
search-older-forty-carrots-gummies-question = رين تنظر إلى صفحة الحلوى. ما الذي يقول لها: تأكّدي؟
search-older-forty-carrots-gummies-shop-name = من صنعها
search-older-forty-carrots-gummies-shop = كوخ الحلوى، متجر الحلوى
search-older-forty-carrots-gummies-shop-reason = المتجر الذي يبيعها ليس أفضل من نسأل.
search-older-forty-carrots-gummies-bob-name = السطر الأول
search-older-forty-carrots-gummies-bob = بوب يقول: «إنها تنفع!»
search-older-forty-carrots-gummies-bob-reason = من هو بوب، وكيف اختبرها؟ لا تقول.
search-older-forty-carrots-gummies-today-name = الزرّ
search-older-forty-carrots-gummies-today = اليوم فقط! اشترِ الآن!
search-older-forty-carrots-gummies-today-reason = يستعجلها، لكي لا تتوقّف وتفكّر.
search-older-forty-carrots-gummies-vitamin-name = السطر الأخير
search-older-forty-carrots-gummies-vitamin = العيون تحتاج فيتامين A من الجزر.
search-older-forty-carrots-gummies-vitamin-reason = صحيح. الصفحة الغريبة قد تخلط أجزاء صحيحة.

## Order: how a false tale spreads. It was told in the 1940s, when night pilots had a radar that was secret.
search-older-forty-carrots-tale-question = كيف كبرت حكاية الجزر هكذا؟ رتّب البطاقات.
search-older-forty-carrots-tale-war = في حرب، نجح الطيّارون ليلًا
search-older-forty-carrots-tale-war-reason = من زمان، ساعدتهم آلة جديدة. وبقيت سرًّا.
search-older-forty-carrots-tale-papers = الصحف قالت إنه الجزر
search-older-forty-carrots-tale-papers-reason = كانت حكاية حلوة، فتناقلها الناس.
search-older-forty-carrots-tale-pages = الآن تنسخها صفحة بعد صفحة
search-older-forty-carrots-tale-pages-reason = الصفحات تنسخ من بعضها. فتبدو الحكاية القديمة جديدة، وصحيحة.

## Choice: check before passing on
search-older-forty-carrots-share-question = كانت رين سترسل الفيديو إلى كل صفّها. ما الأول؟
    .easy = رين تريد أن ترسل الفيديو. ما الأول؟
search-older-forty-carrots-share-ask = ترسله وتكتب: «هل هذا صحيح؟»
search-older-forty-carrots-share-ask-reason = أكثرهم سيشاهده، ولا ينتبه للسؤال.
search-older-forty-carrots-share-check = تتأكّد منه في صفحة شخص آخر
search-older-forty-carrots-share-check-reason = عندها ترسل شيئًا صحيحًا. وهذا ممتع أيضًا.
search-older-forty-carrots-share-count = تنظر كم شخصًا أعجبه
search-older-forty-carrots-share-count-reason = الإعجاب يقول إنه ممتع، لا إنه صحيح.

## Say: the sentence is rehearsed aloud
search-older-forty-carrots-words-prompt = الجزر جيّد للعيون. وللظلام، رين عندها مصباح. قل ما ساعد.
    .easy = للظلام، رين عندها مصباح. قلها.
search-older-forty-carrots-words-sentence = قبل أن أمرّره، أتأكّد منه.

## Exit
search-older-forty-carrots-end-owls-question = أودي يريد أن يعرف ماذا تأكل البومة. ماذا يكتب؟
search-older-forty-carrots-end-owls-short = طعام البومة
search-older-forty-carrots-end-owls-short-reason = كلمتان جيّدتان، والقائمة مليئة بالفئران.
search-older-forty-carrots-end-owls-bird = طائر
search-older-forty-carrots-end-owls-bird-reason = الطيور كثيرة. «بومة» كلمة أفضل.
search-older-forty-carrots-end-owls-long = عزيزي الكمبيوتر هذا لواجبي
search-older-forty-carrots-end-owls-long-reason = البحث لا يرى واجبه. قل ماذا يجد.
search-older-forty-carrots-end-lists-question = رين بحثت عن أرانب طول الأسبوع. الآن تكتب «آذان». فتظهر آذان أرانب. كيف ذلك؟
    .easy = رين بحثت عن أرانب. الآن تكتب «آذان» فتظهر آذان أرانب. كيف؟
search-older-forty-carrots-end-lists-best = آذان الأرانب أجمل آذان
search-older-forty-carrots-end-lists-best-reason = ربما تظنّ رين ذلك! لكن لا بحث يقيسه.
search-older-forty-carrots-end-lists-before = البحث يخمّن ممّا فعلته من قبل
search-older-forty-carrots-end-lists-before-reason = نعم. لذلك تظهر لغيرها قائمة أخرى للكلمة نفسها.
search-older-forty-carrots-end-wow-question = فيديو يقول: «القطط تقرأ!» كيف يعرف أودي؟
search-older-forty-carrots-end-wow-views = ينظر كم مرة شوهد
search-older-forty-carrots-end-wow-views-reason = الممتع يُشاهد كثيرًا. هذا لا يجعله صحيحًا.
search-older-forty-carrots-end-wow-other = يسأل من يعرف القطط
search-older-forty-carrots-end-wow-other-reason = طبيب بيطري أو كتاب قطط يعرف. واثنان أفضل.
search-older-forty-carrots-end-wow-feel = يتمنّى كثيرًا أن يكون صحيحًا
search-older-forty-carrots-end-wow-feel-reason = والقطط أيضًا! لكن التمنّي ليس تأكّدًا.

## The grown-ups a child may name. Never assume a mum or a dad.
search-older-helpers-prompt = قد تزعجك صفحة. اختر شخصين كبيرين يمكنك أن تخبرهما، واحد من المدرسة.
search-older-helpers-teacher = معلّمي
search-older-helpers-class = شخص كبير يساعد في الصف
search-older-helpers-library = شخص كبير في المكتبة
search-older-helpers-office = مكتب المدرسة
search-older-helpers-home = شخص كبير في البيت
search-older-helpers-family = شخص كبير من عائلتي
