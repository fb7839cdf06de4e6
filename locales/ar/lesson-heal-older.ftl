# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-older.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-older-title = تصبح على خير يا هاتف!
heal-older-outcome-night = أعرف ما يساعدني أن أطفئ الشاشة وأنام.
heal-older-outcome-age = أبحث عن ألعاب ودردشات لعمري.
heal-older-outcome-push = ألاحظ ما صُنع لكي أبقى أو أدفع.
heal-older-outcome-tell = أخرج وأخبر إذا ضغط عليّ أحد أو لم أشعر بالأمان.

## Cheese and onion. First tale of “Good night, phone!”.
## Story: a new phone that pings all night. Everybody laughs, Fenn too.
heal-older-crisps-crisps-1 = فين عنده هاتف جديد. في الليل، تسأل محادثة الأصدقاء: ما أطيب رقائق بطاطا؟ يصل سبعة وأربعون جوابًا.
    .easy = فين عنده هاتف جديد. طول الليل، يتحدّث أصدقاؤه عن رقائق البطاطا.
heal-older-crisps-crisps-1-bubble = رنّ، رنّ، رنّ!
heal-older-crisps-crisps-2 = كل رنّة تقول: نظرة واحدة فقط. فين ينظر، وينظر، وينظر. صار منتصف الليل.
    .easy = فين ينظر، وينظر، وينظر. صار منتصف الليل.
heal-older-crisps-crisps-3 = في الصف، يستيقظ فين فجأة. ويقول: «بالجبن والبصل!»
heal-older-crisps-crisps-3-bubble = فين، كيف تشرب النباتات؟

## Match: parts of an app that keep people there. Knowing the trick makes it weaker.
heal-older-crisps-built-question = التطبيقات مصنوعة لكي نبقى. ما فائدة كل جزء؟
heal-older-crisps-built-row = صفّ أيام يجب ألّا ينقطع
heal-older-crisps-built-row-partner = لكي تعود كل يوم
heal-older-crisps-built-row-reason = هو رقم فقط. أنت تقرّر متى تأتي.
heal-older-crisps-built-next = الفيديو التالي يبدأ وحده
heal-older-crisps-built-next-partner = لكي لا تتوقّف
heal-older-crisps-built-next-reason = لا نهاية له، فاصنع أنت نهاية.
heal-older-crisps-built-dot = نقطة حمراء على التطبيق
heal-older-crisps-built-dot-partner = لكي تنظر مرة أخرى
heal-older-crisps-built-dot-reason = تبدو كأنها لا تنتظر. هي في أكثر المرات تنتظر.
heal-older-crisps-built-box = صندوق تشتريه وفيه مفاجأة
heal-older-crisps-built-box-partner = لكي تدفع، ثم تدفع مرة أخرى
heal-older-crisps-built-box-reason = لا ترى ما تدفع ثمنه. يمكن لشخص كبير أن يفكّر معك.

## Build: set up together with an adult.
heal-older-crisps-night-question = فين وعمّه يضبطان الهاتف لليل. اختر ما يساعده أن ينام.
    .easy = اضبط الهاتف. اختر ما يساعد فين أن ينام.
heal-older-crisps-night-pings = الرنين
heal-older-crisps-night-pings-all = حتى منتصف الليل
heal-older-crisps-night-pings-all-reason = رنّة واحدة، ونظرة واحدة، ويطير النوم.
heal-older-crisps-night-pings-eight = يتوقّف من الساعة 8
heal-older-crisps-night-pings-eight-reason = رقائق البطاطا ستبقى هناك في الصباح.
heal-older-crisps-night-place = أين ينام
heal-older-crisps-night-place-pillow = تحت وسادته
heal-older-crisps-night-place-pillow-reason = هو قريب جدًّا، فيريد أن ينظر.
heal-older-crisps-night-place-kitchen = في المطبخ
heal-older-crisps-night-place-kitchen-reason = ما لا تصل إليه يده لا يوقظه.
heal-older-crisps-night-seen = إظهار أنه رأى الرسالة
heal-older-crisps-night-seen-on = نعم
heal-older-crisps-night-seen-on-reason = عندها ينتظر غيره جوابًا، وهو يشعر بذلك.
heal-older-crisps-night-seen-off = لا
heal-older-crisps-night-seen-off-reason = الآن يجيب عندما يريد.
heal-older-crisps-night-done = تصبح على خير يا هاتف. تصبح على خير يا فين.

## Spot: a chat app before joining. Age, adults who check, and signing up matter.
heal-older-crisps-app-question = أرنوب يجد تطبيق دردشة جديدًا. أيّ الأجزاء تقول إنه ليس للصف السادس؟
    .easy = أيّ الأجزاء تقول إن هذه الدردشة ليست للصف السادس؟
heal-older-crisps-app-name-name = الاسم
heal-older-crisps-app-name = حديقة الثرثرة
heal-older-crisps-app-name-reason = هذا جيّد. الاسم لا يقول لمن هو.
heal-older-crisps-app-age-name = العمر
heal-older-crisps-app-age = لعمر 16 فأكثر
heal-older-crisps-app-age-reason = ليس للصف السادس. بعض ما فيه قد يزعجك.
heal-older-crisps-app-check-name = من ينتبه
heal-older-crisps-app-check = لا أحد يقرأ ما تكتب
heal-older-crisps-app-check-reason = عندها لا أحد يساعد إذا حدث خطأ. في الدردشة الجيّدة ناس ينتبهون.
heal-older-crisps-app-join-name = كيف تدخل
heal-older-crisps-app-join = لا حاجة إلى التسجيل
heal-older-crisps-app-join-reason = عندها يدخل أيّ أحد، ويخرج بلا اسم.
heal-older-crisps-app-colour-name = اللون
heal-older-crisps-app-colour = اختر لونًا لصفحتك
heal-older-crisps-app-colour-reason = هذا جيّد. اللون لا يكشف شيئًا.

## Chat: pressure at night, and somebody nobody knows. Fenn leaves and tells.
heal-older-crisps-dare-question = الساعة 10 ليلًا. المحادثة تستيقظ. ماذا يفعل فين؟
heal-older-crisps-dare-place = محادثة أصدقاء
heal-older-crisps-dare-fenn = فين
heal-older-crisps-dare-odi = أودي
heal-older-crisps-dare-zip = زيب
heal-older-crisps-dare-lands-1 = من المستيقظ؟ قل «بطاطا» وإلا خرجت!
heal-older-crisps-dare-lands-2 = بطاطا! دورك يا فين.
heal-older-crisps-dare-lands-crisp = بطاطا!
heal-older-crisps-dare-lands-crisp-reason = كلمة واحدة، ثم أخرى. لعبة كهذه لا نهاية لها.
heal-older-crisps-dare-lands-silly = كلكم سخفاء!
heal-older-crisps-dare-lands-silly-reason = قد يؤلم هذا، ثم يستمرّ الرنين طول الليل.
heal-older-crisps-dare-lands-night = تصبحون على خير، سأقرؤها غدًا.
heal-older-crisps-dare-lands-night-reason = هذا لطيف وواضح. الأصدقاء الطيّبون ما زالوا هناك في الصباح.
heal-older-crisps-dare-zip-1 = أنا صديق ابن خالة. عندي تحدّيات.
heal-older-crisps-dare-zip-2 = نفّذ واحدًا الليلة، وإلا فأنت رضيع. لا تخبر أحدًا.
heal-older-crisps-dare-zip-what = أيّ تحدٍّ؟
heal-older-crisps-dare-zip-what-reason = زيب يريده أن يشعر بأنه صغير، لكي يقول نعم. يمكنه أن يخرج.
heal-older-crisps-dare-zip-leave = يخرج من المحادثة فورًا
heal-older-crisps-dare-zip-leave-reason = تحدٍّ، وعجلة، وسرّ: ثلاث علامات تقول: اخرج. ثم يخبر.
heal-older-crisps-dare-zip-quiet = يبقى ولا يقول شيئًا
heal-older-crisps-dare-zip-quiet-reason = قد يطلب زيب مرة أخرى. يمكن لفين أن يخرج ويخبر.
heal-older-crisps-dare-left-1 = قلبي يدقّ بسرعة.
heal-older-crisps-dare-left-tell = يخبر الآن شخصًا كبيرًا يثق به
heal-older-crisps-dare-left-tell-reason = لن يقع في مشكلة لأنه أخبر. الشخص الكبير يخبر أصحاب الدردشة.
    .easy = لن يقع في مشكلة لأنه أخبر. يمكن للشخص الكبير أن يساعد.
heal-older-crisps-dare-left-forget = يحاول أن ينساه
heal-older-crisps-dare-left-forget-reason = من الصعب أن ننام مع هذا. يمكن لشخص كبير أن يساعده، ويساعد الآخرين أيضًا.

## Talk: a rule that grown-ups keep as well.
heal-older-crisps-rule-prompt = اخترع قاعدة «تصبح على خير» للهواتف. الكبار أيضًا عليهم أن يلتزموا بها!
heal-older-crisps-rule-starter = قاعدة «تصبح على خير» الجيّدة هي …

## Say: rehearsed aloud. Kind, clear and final.
heal-older-crisps-words-prompt = صديق يكتب: «لا يمكنك أن تذهب الآن!» قلها مع فين، بلطف ووضوح.
    .easy = قلها مع فين، بلطف ووضوح.
heal-older-crisps-words-sentence = تصبحون على خير، سأقرؤها غدًا.

## Exit: sleep, an age rating, a row of days.
heal-older-crisps-goodbye-lamp-question = رين تقرأ على شاشة في السرير. الساعة 11 وهي مستيقظة تمامًا. ماذا يساعد غدًا؟
    .easy = رين تقرأ على شاشة في السرير. لا تستطيع النوم. ماذا يساعد؟
heal-older-crisps-goodbye-lamp-bright = شاشة أكثر ضوءًا، لعينيها
heal-older-crisps-goodbye-lamp-bright-reason = الشاشة المضيئة قد تقول لرأسها إنه النهار.
heal-older-crisps-goodbye-lamp-book = كتاب من ورق، ولا شاشة في السرير
heal-older-crisps-goodbye-lamp-book-reason = الكتاب له نهاية، ولا يرنّ أبدًا.
heal-older-crisps-goodbye-lamp-fast = تقرؤها بسرعة مضاعفة
heal-older-crisps-goodbye-lamp-fast-reason = عندها تصل إلى النهاية، وهناك واحدة بعدها. الكتاب يساعد أكثر.
heal-older-crisps-goodbye-film-question = برام عمره 10. ابن خالته يريد أن يُريه فيلمًا لعمر 15 فأكثر. ماذا يقول؟
    .easy = فيلم لعمر 15 فأكثر. برام عمره 10. ماذا يمكنه أن يقول؟
heal-older-crisps-goodbye-film-bad = «لن يكون سيّئًا هكذا»
heal-older-crisps-goodbye-film-bad-reason = شاهده ناس كله قبل أن يعطوه ذلك الرقم. الرقم يقول ما فيه.
heal-older-crisps-goodbye-film-both = «لنختر واحدًا لنا نحن الاثنين»
heal-older-crisps-goodbye-film-both-reason = الآن يستمتع الاثنان. هذا لطيف وواضح.
heal-older-crisps-goodbye-film-sit = «حسنًا، إذا جلست بجانبي»
heal-older-crisps-goodbye-film-sit-reason = الرفقة حلوة. لكن ما فيه يبقى كما هو.
heal-older-crisps-goodbye-row-question = أودي لعب تسعين يومًا بلا انقطاع. الآن هو مريض في السرير. ماذا يقول لنفسه؟
    .easy = أودي لعب تسعين يومًا. الآن هو مريض. ماذا يفكّر؟
heal-older-crisps-goodbye-row-play = عليّ أن أقوم وألعب
heal-older-crisps-goodbye-row-play-reason = التطبيق يحبّ ذلك. جسمه يحتاج أن يرتاح.
heal-older-crisps-goodbye-row-fenn = فين يأخذ كلمة المرور ويلعب عني
heal-older-crisps-goodbye-row-fenn-reason = هذا لطيف من فين. لكن كلمة المرور تبقى عند أودي.
heal-older-crisps-goodbye-row-number = هو رقم فقط، ويمكنني أن أتوقّف
heal-older-crisps-goodbye-row-number-reason = التطبيق اخترع صفّ الأيام. وأودي هو من يقرّر.

## Twelve potato hats. Second tale of “Good night, phone!”.
## Story: surprise eggs that cost money. Nobody tells Tumble off.
heal-older-potato-hats-eggs-1 = تامبل يريد الإوزّة الذهبية في «مزرعة الإوزّ». خالته تسمح له أن يشتري بيضة واحدة ببطاقتها.
    .easy = تامبل يريد إوزّة ذهبية. خالته تسمح له أن يشتري بيضة واحدة.
heal-older-potato-hats-eggs-1-bubble = اشترِ بيضة! ماذا فيها؟
heal-older-potato-hats-eggs-2 = في البيضة قبّعة من بطاطا. فيشتري تامبل واحدة أخرى، ثم أخرى. صارت اثنتي عشرة.
    .easy = في البيضة قبّعة من بطاطا. فيشتري تامبل اثنتي عشرة بيضة.
heal-older-potato-hats-eggs-3 = ليس عنده إوزّة ذهبية. عنده إوزّة عادية واحدة، باثنتي عشرة قبّعة بطاطا. تبدو فخورة جدًّا.
    .easy = عنده إوزّة عادية واحدة، باثنتي عشرة قبّعة بطاطا.
heal-older-potato-hats-eggs-3-bubble = واق واق!

## Sort: a fair deal shows what one pays for.
heal-older-potato-hats-deal-question = هل هذا عرض عادل، أم ضغط على تامبل ليدفع؟
heal-older-potato-hats-deal-fair = عرض عادل
heal-older-potato-hats-deal-push = ضغط ليدفع
heal-older-potato-hats-deal-see = ترى القبّعة والسعر أولًا
heal-older-potato-hats-deal-see-reason = تعرف على ماذا تحصل. يمكنك أن تسأل وتفكّر.
heal-older-potato-hats-deal-egg = تدفع أولًا، ثم ترى ما هو
heal-older-potato-hats-deal-egg-reason = لا تعرف ما تدفع ثمنه. هكذا تضغط عليك.
heal-older-potato-hats-deal-gems = القبّعة بـ50 جوهرة. والجواهر تُباع 40 معًا
heal-older-potato-hats-deal-gems-reason = عليك أن تشتري مرتين. الجواهر تُنسينا أنها نقود.
heal-older-potato-hats-deal-time = العرض ينتهي بعد 9 دقائق
heal-older-potato-hats-deal-time-reason = يريد «نعم» سريعة. العرض الجيّد ينتظر حتى المساء.
heal-older-potato-hats-deal-once = تدفع مرة، واللعبة كلها لك
heal-older-potato-hats-deal-once-reason = تعرف السعر. ولا تطلب المزيد.

## Choice: a mistake with somebody’s card. Telling early makes it easy to mend.
heal-older-potato-hats-card-question = إحدى عشرة بيضة زائدة على بطاقة خالته. تامبل يشعر بحرّ. ماذا يمكنه أن يفعل؟
    .easy = تامبل اشترى إحدى عشرة بيضة زائدة. ماذا يمكنه أن يفعل؟
heal-older-potato-hats-card-more = يشتري واحدة أخرى، قد تكون ذهبية
heal-older-potato-hats-card-more-reason = كل بيضة لها الفرصة الصغيرة نفسها. اللعبة تأمل أن تقول: «واحدة أخرى».
    .easy = البيضة التالية قد تكون قبّعة أخرى.
heal-older-potato-hats-card-tell = يخبر خالته اليوم
heal-older-potato-hats-card-tell-reason = هي مسرورة لأنه أخبر. يمكنها أن تطلب إعادة النقود، وأن تقفل المتجر.
heal-older-potato-hats-card-save = لا يقول شيئًا، ويعيد لها النقود يومًا ما
heal-older-potato-hats-card-save-reason = من اللطف أن يريد الدفع. لكن كلما عرفت أبكر، استطاعت أكثر.
    .easy = من اللطف أن يريد الدفع. لكنها تستطيع أن تساعد اليوم.

## Chat: a gift that is a trick, in a chat nobody checks. Sprig keeps it, leaves and tells.
heal-older-potato-hats-goose-question = سبريغ تلعب «مزرعة الإوزّ» أيضًا. تصل رسالة. ماذا تفعل أولًا؟
    .easy = تصل رسالة. ماذا تفعل سبريغ أولًا؟
heal-older-potato-hats-goose-place = دردشة مفتوحة في «مزرعة الإوزّ»
heal-older-potato-hats-goose-sprig = سبريغ
heal-older-potato-hats-goose-farmer = المزارع 7
heal-older-potato-hats-goose-offer-1 = مرحبًا! عندي إوزّة ذهبية زائدة لكِ.
heal-older-potato-hats-goose-offer-2 = قولي لي كلمة المرور، وسأضعها عندك. بسرعة!
heal-older-potato-hats-goose-offer-give = واو، ها هي!
heal-older-potato-hats-goose-offer-give-reason = كلمة المرور مفتاح لكل ما عندها. لا هدية حقيقية تحتاج إليها.
heal-older-potato-hats-goose-offer-keep = تحتفظ بالرسالة ولا تردّ
heal-older-potato-hats-goose-offer-keep-reason = الآن يمكنها أن تُري ما كُتب. ثم تخرج.
heal-older-potato-hats-goose-offer-ask = ضعها أولًا، ثم أقول لك.
heal-older-potato-hats-goose-offer-ask-reason = من الذكاء أن نحذر. لكن الجواب يجعل الخدعة تستمرّ.
heal-older-potato-hats-goose-kept-1 = مرحبًا؟ أسرعي! ولا تخبري أحدًا.
heal-older-potato-hats-goose-kept-leave = تخرج من اللعبة فورًا
heal-older-potato-hats-goose-kept-leave-reason = هدية، وعجلة، وسرّ: ثلاث علامات تقول: اخرج. ثم تخبر.
heal-older-potato-hats-goose-kept-wait = تنتظر وترى ماذا يأتي
heal-older-potato-hats-goose-kept-wait-reason = قد يأتي المزيد من هذا. يمكن لسبريغ أن تخرج وتخبر.
heal-older-potato-hats-goose-left-1 = لم يكن ذلك مريحًا.
heal-older-potato-hats-goose-left-tell = تخبر شخصًا كبيرًا وتُريه
heal-older-potato-hats-goose-left-tell-reason = لن تقع في مشكلة لأنها أخبرت. الشخص الكبير يخبر أصحاب اللعبة.
    .easy = لن تقع في مشكلة لأنها أخبرت. يمكن للشخص الكبير أن يساعد.
heal-older-potato-hats-goose-left-play = تذهب وتلعب لعبة جديدة
heal-older-potato-hats-goose-left-play-reason = لعبة جديدة قد تكون ممتعة. لكن المزارع 7 قد يسأل طفلًا آخر.

## Search: is a game for one’s age? Good words, then the best place to check.
heal-older-potato-hats-rating-question = شخص كبير يساعد سبريغ لتتأكّد: هل هي لعمر 10؟ اختر كلمتي بحث جيّدتين.
    .easy = هل «مزرعة الإوزّ» لعمر 10؟ اختر كلمتين جيّدتين.
heal-older-potato-hats-rating-word-name = مزرعة الإوزّ
heal-older-potato-hats-rating-word-name-reason = هذا يقول أيّ لعبة تقصد.
heal-older-potato-hats-rating-word-free = جواهر مجانًا
heal-older-potato-hats-rating-word-free-reason = هذا يجد خدعًا، ولا معلومة واحدة.
heal-older-potato-hats-rating-word-age = لأيّ عمر
heal-older-potato-hats-rating-word-age-reason = هذا ما تريد أن تعرفه.
heal-older-potato-hats-rating-word-best = أفضل لعبة
heal-older-potato-hats-rating-word-best-reason = كل لعبة تقول إنها الأفضل. ولا تقول لأيّ عمر.
heal-older-potato-hats-rating-asked = أيّ صفحة تخبرها أكثر؟
heal-older-potato-hats-rating-shop-title = العب مزرعة الإوزّ الآن!
heal-older-potato-hats-rating-shop-from = ألعاب واق واق
heal-older-potato-hats-rating-shop = خذ عشر جواهر مجانًا.
heal-older-potato-hats-rating-shop-reason = دفعوا ليكونوا الأوائل. يريدون منها أن تلعب.
heal-older-potato-hats-rating-fan-title = ابنة خالتي الصغيرة تحبّها
heal-older-potato-hats-rating-fan-from = محبّو الإوزّ
heal-older-potato-hats-rating-fan = عمرها 5!
heal-older-potato-hats-rating-fan-reason = طفلة واحدة تحبّها. هذا لا يقول ما فيها.
heal-older-potato-hats-rating-board-title = مزرعة الإوزّ: لعمر 12 فأكثر
heal-older-potato-hats-rating-board-from = مكتب تصنيف الأعمار
heal-older-potato-hats-rating-board = فيها أشياء للشراء، ودردشة مفتوحة.
heal-older-potato-hats-rating-board-reason = ينظرون في كل لعبة ولا يبيعون شيئًا. هذه ليست لعمر 10.

## Feel: leaving while others stay up. Every answer is right.
heal-older-potato-hats-stay-question = سبريغ تنام الساعة 9. أصدقاؤها يلعبون حتى وقت متأخّر. بماذا قد تشعر؟
heal-older-potato-hats-stay-says = كل هذا ممكن. صديق يقول «أراكِ في الاستراحة!» قد يساعد.

## Say: rehearsed aloud. Kind, clear and final.
heal-older-potato-hats-words-prompt = صديق يكتب: «بيضة واحدة بعد!» قلها مع تامبل، بابتسامة.
    .easy = قلها مع تامبل، بابتسامة.
heal-older-potato-hats-words-sentence = يكفيني بيض، أنا ذاهب إلى النوم.

## Exit: sleep, an age rating, a surprise.
heal-older-potato-hats-goodbye-sleep-question = تامبل لا يستطيع النوم. اللعبة ما زالت في رأسه. ماذا قد يساعد أكثر غدًا؟
    .easy = تامبل لا يستطيع النوم بعد لعبة. ماذا قد يساعد؟
heal-older-potato-hats-goodbye-sleep-early = يتوقّف قبل النوم بساعة
heal-older-potato-hats-goodbye-sleep-early-reason = الرأس يحتاج وقتًا ليهدأ. كتاب أو حديث قد يساعد.
heal-older-potato-hats-goodbye-sleep-goal = يتوقّف عندما يحصل على الإوزّة الذهبية
heal-older-potato-hats-goodbye-sleep-goal-reason = قد لا يحدث ذلك أبدًا! وقت محدّد للتوقّف يساعد أكثر.
heal-older-potato-hats-goodbye-sleep-count = يعدّ إوزًّا بقبّعات بطاطا
heal-older-potato-hats-goodbye-sleep-count-reason = إوزّة، إوزّتان … لكن ساعة هادئة تساعد أكثر.
heal-older-potato-hats-goodbye-birthday-question = تطبيق دردشة لعمر 13 فأكثر. يسأل سبريغ متى وُلدت. عمرها 10. ماذا تفعل؟
    .easy = دردشة لعمر 13 فأكثر. سبريغ عمرها 10. ماذا تفعل؟
heal-older-potato-hats-goodbye-birthday-old = تكتب سنة تناسب
heal-older-potato-hats-goodbye-birthday-old-reason = عندها يُريها أشياء ليست لعمر 10.
heal-older-potato-hats-goodbye-birthday-other = تسأل شخصًا كبيرًا عن دردشة لعمر 10
heal-older-potato-hats-goodbye-birthday-other-reason = الدردشة التي لعمرها تطلب التسجيل. والكبار ينتبهون لها.
heal-older-potato-hats-goodbye-birthday-friend = تستعمل صفحة صديقة
heal-older-potato-hats-goodbye-birthday-friend-reason = قد يبدو آمنًا، لكنها الدردشة نفسها. ما فيها ليس لعمر 10.
    .easy = هي الدردشة نفسها. ليست لعمر 10.
heal-older-potato-hats-goodbye-gift-question = لعبة تعطي تامبل بيضة مجانية كل يوم هذا الأسبوع. ما الغرض؟
heal-older-potato-hats-goodbye-gift-kind = اللعبة لطيفة معه
heal-older-potato-hats-goodbye-gift-kind-reason = قد يبدو ذلك لطيفًا. هي تريده أن يعود، ثم أن يدفع.
heal-older-potato-hats-goodbye-gift-back = لكي يعود كل يوم
heal-older-potato-hats-goodbye-gift-back-reason = الآن يعرف الحيلة، ويمكنه أن يقرّر بنفسه.
heal-older-potato-hats-goodbye-gift-goose = لكي تفرح الإوزّة
heal-older-potato-hats-goodbye-gift-goose-reason = الإوزّة عندها اثنتا عشرة قبّعة. هي فرحة جدًّا.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-older-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
heal-older-helpers-teacher = معلّمي
heal-older-helpers-class = شخص كبير يساعد في الصف
heal-older-helpers-lunch = من يساعد وقت الغداء
heal-older-helpers-office = مكتب المدرسة
heal-older-helpers-home = شخص كبير في البيت
heal-older-helpers-family = شخص كبير من عائلتي
