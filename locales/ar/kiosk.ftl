# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/kiosk.ftl and ../README.md.

## Buttons and labels on many screens. Screen readers speak these names and tests look for them: in en-GB they are fixed.
tell-button = أخبر المعلّم
tell-button-board = أخبر أحد الكبار، أو استعمل شاشة هادئة
cover-button = غطِّ الشاشة
grown-ups-button = للكبار
listen = استمع
back = رجوع
next = التالي
send = أرسِل
i-will = سأفعل
not-sure = لا أعرف بعد
tell-me-more = أخبرني أكثر
undo = تراجع
# Opens the pictures of a sign, where the school has some.
show-sign = إشارات
# Turn to what does not fit the screen, while words are larger.
look-up = فوق
look-down = تحت
demo-ribbon = للتجربة فقط: ليس لبلاغات حقيقية

## Welcome
welcome-hello = مرحبًا! أنا توني.
welcome-start = المس لنبدأ
languages-chip = اللغة: { $name }
languages-title = اختر لغتك

## Which class
group-title = في أي صف أنت؟
group-none = لا توجد صفوف بعد. اسأل أحد الكبار.
group-more = صفوف أخرى

## Who are you
me-title = من أنت؟
me-tap = المس حيوانك
me-new = هذه أول مرة لي هنا
me-more = أسماء أخرى
me-none = لا توجد أسماء بعد. المس «هذه أول مرة لي هنا».
me-together = نحن معًا
me-together-tap = المسوا كل حيواناتكم
me-together-done = هؤلاء نحن
me-code-title = صورك الثلاث
me-code-tapped = { $number } من 3
me-code-wrong = ليست هذه. حاول مرة أخرى.
me-code-rest = لنسترح لحظة.
me-code-again = من البداية
me-code-forgot = نسيت
me-code-help = اسأل معلّمك.
me-code-help-younger = يمكنك أن تحصل على صور جديدة.
me-code-help-older = يمكن لمعلّمك أن يعطيك صورًا جديدة.
picture-sun = شمس
picture-boat = قارب
picture-kite = طائرة ورق
picture-apple = تفاحة
picture-star = نجمة
picture-fish = سمكة
picture-tree = شجرة
picture-ball = كرة
picture-hat = قبّعة

## A child who is not on the list yet
new-title = ما اسمك الأول؟
new-animal = اختر حيوانك
new-hello = مرحبًا، { $name }!
    .spoken = مرحبًا!
new-soon = سيسلّم عليك أحد الكبار قريبًا.

## Home
home-hello = مرحبًا، { $name }
    .spoken = مرحبًا!
home-hello-together = مرحبًا بكم جميعًا
home-learn = نتعلّم
home-promises = وعودنا
home-feathers = ريشاتي
home-question = سؤال
home-leave = لست أنا
home-leave-together = لسنا نحن
home-bye = إلى اللقاء!

## The shelf of lessons. Titles stand in the lessons’ own files.
shelf-title = ماذا ستتعلّم؟
shelf-lessons = الدروس
shelf-starters = قصص الوعود
shelf-title-starters = أي وعد؟
shelf-before = السابق
shelf-after = المزيد
shelf-page = الصفحة { $number } من { $count }
shelf-go-on = وصلت إلى هنا: أكمل
shelf-done = أنهيت هذا الدرس
shelf-again = حان وقت إعادة هذا
shelf-minutes = بالدقائق: من { $from } إلى { $to }
shelf-none = لا توجد دروس بعد. اسأل أحد الكبار.

## A lesson. The lesson’s own words stand in its own file.
lesson-step = الخطوة { $number } من { $count }
lesson-think-again = لنفكّر مرة أخرى
lesson-show-me = توني يختار هذا. المسه معي.
lesson-show-me-card = توني يضعها هنا. المسه معي.
lesson-show-me-clue = توني يرى دليلًا هنا. المسه معي.
lesson-show-me-words = توني يختار هذه الكلمات. المسها معي.
lesson-praise-1 = تفكير جميل!
lesson-praise-2 = هذا اختيار لطيف.
lesson-praise-3 = فكّرت جيدًا.
lesson-praise-4 = هذا يحافظ على سلامتنا.
lesson-sort-help = المس بطاقة، ثم المس سلّة.
lesson-sort-picked = الآن المس سلّة.
lesson-sort-placed = { $card }: { $basket }
lesson-sort-done = كل البطاقات في السلال!
lesson-place = المكان { $number }
lesson-order-done = كل شيء مرتّب!
lesson-match-done = كل شيء متطابق!
lesson-spot-page = صفحة من الخيال
lesson-spot-message = رسالة من الخيال
lesson-spot-profile = ملف من الخيال
lesson-spot-found = الأدلّة: { $found } من { $count }
lesson-spot-part = { $name }: { $text }
lesson-advert = إعلان
lesson-search-go = ابحث
lesson-build-check = انظر إليه
lesson-feel-seen = قد يرى هذا شخص كبير في المدرسة.
lesson-feel-heavy = يمكن لشخص كبير أن يساعد. أخبر من تثق به.
lesson-say-title = قلها بصوت عالٍ
lesson-said = قلتها
lesson-talk-title = تحدّثوا معًا
lesson-talked = تحدّثنا
lesson-helpers-more = اختر شخصًا آخر.
lesson-helpers-school = اختر شخصًا من المدرسة أيضًا.
lesson-finished = ريشة لأنك أكملت!
lesson-finished-says = وصلت إلى النهاية.
lesson-finished-together = ريشة لكل واحد منكم!
lesson-finished-home = البداية

## The promises
promises-intro-younger = هنا نقطع بعض الوعود. المس ما تفكّر فيه.
promises-intro-older = هذه الوعود تساعد على سلامتنا جميعًا. يمكنك أن تقول: لا أعرف بعد.
promises-who-sees-younger = الكبار في المدرسة يمكنهم رؤية هذا.
promises-who-sees-older = معلّمك وبعض الكبار في المدرسة يمكنهم رؤية إجاباتك.
promises-start = ابدأ
promises-number = الوعد { $number } من { $count }
promises-not-sure-younger = لا بأس. يمكن لأحد الكبار أن يساعد.
promises-not-sure-older = لا بأس إن لم تعرف بعد. يمكنك التحدّث عن ذلك مع معلّمك.
promises-rest = هذا يكفي الآن
promises-go-on = أكمل
promises-stop = توقّف الآن
promises-sign-title = الآن يمكنك أن توقّع
promises-mark = ارسم علامتك هنا
promises-name = اسمك
promises-clear = امسح
promises-star = نجمة لي
promises-sign = أوقّع
promises-grown-up-signs = يوقّع هنا أحد الكبار أيضًا
promises-done = شكرًا لك. حفظنا وعودك.
promises-leaf = ورقة جديدة لشجرتنا!
promises-signed = لقد وقّعت هذه الوعود.
promises-changed = لدينا وعود جديدة. هيّا نراها.

## Feathers: for finishing and for kind acts. They are not counted against anybody’s.
feathers-title = ريشاتي
feathers-none = ريشتك الأولى في الطريق.
feathers-for-lesson = من أجل { $title }
    .spoken = ريشة من أجل درس.
feathers-for-kindness = لأنك فعلت شيئًا لطيفًا

## Tell. Nothing here is read out by itself. After two taps a grown-up will know, and each later screen can be left.
tell-question = ما الموضوع؟
tell-question-how = المس واحدة. عندها سيعرف أحد الكبار في المدرسة.
tell-more = المزيد
tell-picture-unkind-message-younger = رسالة جارحة
tell-picture-unkind-message-older = رسالة غير لطيفة
tell-picture-someone-i-dont-know-younger = شخص لا أعرفه
tell-picture-someone-i-dont-know-older = شخص لا أعرفه
tell-picture-asked-about-me-younger = اسمي أو صورة أو لقاء
tell-picture-asked-about-me-older = شخص طلب اسمي أو صورة أو لقاء
tell-picture-scary-or-rude-younger = شيء مخيف أو غير لائق
tell-picture-scary-or-rude-older = شيء مخيف أو غير لائق
tell-picture-picture-or-video-younger = صورة أو فيديو
tell-picture-picture-or-video-older = صورة أو فيديو لي أو لغيري
tell-picture-game-money-pressure-younger = لعب كثير أو نقود
tell-picture-game-money-pressure-older = لعب كثير أو نقود أو ضغط
tell-picture-worried-about-friend-younger = صديقي يحتاج مساعدة
tell-picture-worried-about-friend-older = أخاف على صديق
tell-picture-not-safe-or-sad-younger = لا أشعر بالأمان، أو حزن كبير
tell-picture-not-safe-or-sad-older = لا أشعر بالأمان، أو أشعر بحزن كبير
tell-picture-grown-up-at-school-younger = شخص كبير في المدرسة
tell-picture-grown-up-at-school-older = شخص كبير في المدرسة
tell-picture-i-did-something-younger = فعلتُ شيئًا
tell-picture-i-did-something-older = فعلتُ شيئًا
tell-picture-something-else-younger = شيء آخر
tell-picture-something-else-older = شيء آخر
tell-picture-dont-want-to-say-younger = لا أريد أن أقول
tell-picture-dont-want-to-say-older = لا أريد أن أقول
tell-told-younger = لقد أخبرتنا. يمكنك التوقّف الآن.
tell-told-older = لقد أخبرتنا. يمكنك أن تقول المزيد، أو تتوقّف الآن.
tell-skip = تخطَّ
tell-send = هذا كل شيء. أرسِل.
tell-need-now = أحتاج إلى أحد الآن
tell-need-now-younger = نحن ننادي أحد الكبار. أخبر أيضًا شخصًا كبيرًا قربك.
tell-need-now-older = نحن ننادي أحد الكبار في المدرسة. أخبر أيضًا شخصًا كبيرًا قربك.
tell-mistake = ضغطت بالخطأ
tell-mistake-younger = لا بأس. قد يسألك أحد الكبار مع ذلك.
tell-mistake-older = لا بأس. سيرى ذلك أحد الكبار، وقد يسألك عنه.

## Tell: feelings
tell-feeling-title = بماذا تشعر؟
tell-feeling-happy = بالفرح
tell-feeling-ok = بخير
tell-feeling-worried = بالقلق
tell-feeling-sad = بالحزن
tell-feeling-angry = بالغضب
tell-feeling-not-sure = لا أعرف
tell-feeling-tummy = بطني يؤلمني

## Tell: where, and who can talk with the child
tell-place-title = أين حدث ذلك؟
tell-place-school = في المدرسة
tell-place-outside-younger = ليس في المدرسة
tell-place-outside-older = خارج المدرسة
tell-talk-to-title = من يمكنه أن يتحدّث معك؟
tell-talk-to-teacher = معلّمي
tell-talk-to-dont-mind = أيّ شخص

## Tell: own words, ages 7-11. They are kept word for word.
tell-text-title = هل تريد أن تكتب المزيد؟
tell-text-how-older = اكتب بكلماتك أنت. لا يهمّ إن أخطأت في الإملاء.
tell-text-who-sees-older = سيقرأ هذا الكبار الذين يحافظون على سلامة الأطفال.
tell-text-left = { $left ->
    [zero] لا مكان لحروف أخرى ({ $left })
    [one] يوجد مكان لحرف واحد ({ $left })
    [two] يوجد مكان لحرفين ({ $left })
    [few] يوجد مكان لـ { $left } حروف
    [many] يوجد مكان لـ { $left } حرفًا
   *[other] يوجد مكان لـ { $left } حرف
}

## Tell: the name
tell-name-title = هل هذا أنت؟
tell-name-yes = نعم، هذا أنا
tell-name-no = لا
tell-name-pick = المس حيوانك
tell-name-rather-not = أفضّل ألّا أقول
tell-name-rather-not-says = لن نكتب اسمك. إذا كنت في خطر، فقد يعرف أحد الكبار من أنت، ليحافظ على سلامتك.

## Tell: only after “A grown-up at school”
tell-school-adult-title = عن مَن تتحدّث؟
tell-school-adult-says-younger = هذا الشخص لا يمكنه فتح هذا.
tell-school-adult-says-older = الشخص الذي تختاره لا يمكنه فتح هذا.
tell-school-adult-not-here = ليس هنا
tell-school-adult-dont-say = لا أريد أن أقول

## Tell: it could not be kept
tell-not-stored = أخبر أحد الكبار الآن من فضلك.
tell-not-stored-says-younger = لم يستطع توني حفظ هذا.
tell-not-stored-says-older = لم يستطع توني حفظ ما أخبرت به. هذا ليس ذنبك.

## Tell: what became of it. Stands only behind the child’s own picture code.
tell-track-open-younger = ماذا حدث لما أخبرت به؟
tell-track-open-older = ما أخبرت به
tell-track-title = ما أخبرت به
tell-track-told = { $days ->
    [0] أخبرتنا اليوم
    [1] أخبرتنا أمس
    [two] أخبرتنا قبل يومين
    [few] أخبرتنا قبل { $days } أيام
    [many] أخبرتنا قبل { $days } يومًا
   *[other] أخبرتنا قبل { $days } يوم
}
tell-track-none = اسأل الشخص الكبير.
tell-track-none-younger = لا أرى شيئًا هنا. يمكنك أن تخبر مرة أخرى.
tell-track-none-older = لا أرى شيئًا هنا. اسأل الشخص الكبير الذي تحدّثت معه، أو أخبر مرة أخرى.
tell-track-waiting = سيقرؤه أحد الكبار
tell-track-read = قرأه أحد الكبار
tell-track-talked = لقد تحدّثنا
tell-track-still = ما زلت أحتاج مساعدة
tell-track-still-number = ما زلت أحتاج مساعدة، { $number }
tell-track-still-says = نحن ننادي أحد الكبار. أخبر أيضًا شخصًا كبيرًا قربك.

## Thanks. In this order, each on its own line, the same whatever was told.
thanks-1-younger = شكرًا لأنك أخبرتنا.
thanks-1-older = شكرًا لأنك أخبرتنا.
thanks-2-younger = فعلت الشيء الصحيح.
thanks-2-older = فعلت الشيء الصحيح.
thanks-3-younger = لا ذنب لك فيما يفعله غيرك.
thanks-3-older = لا ذنب لك فيما فعله شخص آخر.
thanks-4-younger = لن تقع في مشكلة لأنك أخبرتنا.
thanks-4-older = لن تقع في مشكلة لأنك أخبرتنا.
thanks-5-younger = سيقرأ هذا شخص كبير يساعد الأطفال.
thanks-5-older = سيقرأ هذا شخص كبير يحافظ على سلامة الأطفال.
thanks-5-named-younger = من سيقرأ هذا: { $name }.
    .spoken = سيقرأ هذا شخص كبير.
thanks-5-named-older = من سيقرأ هذا: { $name }.
    .spoken = سيقرأ هذا شخص كبير.
thanks-6-younger = قد يخبر كبارًا آخرين يساعدون.
thanks-6-older = قد يحتاج أن يخبر كبارًا آخرين يساعدون.
thanks-7-younger = تحتاج مساعدة الآن؟ أخبر شخصًا كبيرًا قربك.
thanks-7-older = إذا كنت تحتاج مساعدة الآن، فأخبر شخصًا كبيرًا قربك.
thanks-8-younger = Childline مجاني: { -childline }
thanks-8-older = يمكنك التحدّث مع Childline مجانًا: { -childline }
thanks-9-older = يمكنك أيضًا أن تخبر CEOP مع شخص كبير.
thanks-10-older = هل هناك أحد في خطر الآن؟ اتصل بالرقم { -emergency }.
thanks-near-you = أخبر الآن أيضًا شخصًا كبيرًا قربك من فضلك.
thanks-no-staff = أخبر شخصًا كبيرًا هنا الآن.
thanks-done = حسنًا
thanks-to-lesson = عودة إلى درسي

## Cover: a calm picture hides everything. Tell stays live.
cover-title = أحسنت تغطية الشاشة. أرِها لأحد الكبار.
cover-uncover = للكبار: اكشف الشاشة

## Are you there? Asked gently when nothing was touched for a while.
there-title = هل أنت هنا؟
there-yes = أنا هنا

## The class board: the start of a lesson. The reminders stand in reminders.ftl.
board-title = { $class }: قبل أن نبدأ
    .spoken = قبل أن نبدأ
board-answer = أظهر الإجابة
board-question = أظهر السؤال
board-answer-to = أظهر الإجابة: { $question }
board-question-to = أظهر السؤال: { $question }
board-thumbs = عُدّ الأصابع
board-thumb-up = فهمت
board-thumb-middle = تقريبًا
board-thumb-down = ليس بعد
board-thumb-up-count = فهمت: { $count }
board-thumb-middle-count = تقريبًا: { $count }
board-thumb-down-count = ليس بعد: { $count }
board-ready = نحن مستعدّون
board-who = من قاد هذا؟
board-unnamed = أكمل من دون اسم

## A lesson for the whole class on the board
class-think = فكّر فقط. لا تُرِ أحدًا.
class-spot-clue = دليل
class-spot-fine = هذا جيّد
class-hands-up = ارفعوا أيديكم! المس بطاقة عن كل يد.
class-hands-for = { $answer }: { $count }
class-show = ماذا يظنّ توني؟
class-say = قولوها كلكم معًا
class-helpers = فكّر في شخصين كبيرين يمكنك أن تخبرهما. اختر واحدًا من المدرسة.
class-helpers-quiet = احفظهما في رأسك.
class-end = نجحتم كلكم!
class-end-says = فكّرتم وتحدّثتم واستمعتم.
class-done = انتهينا

## Something went wrong with Tawny. Never the child’s doing.
trouble-title = توني يحتاج إلى أحد الكبار.
trouble-says = لم تكسر شيئًا.
trouble-tell = إذا أردت أن تخبر، فاذهب الآن إلى شخص كبير.
trouble-again = حاول مرة أخرى

## The keys on the screen: the rows, a key between two spaces. SPACE and RUB are the long keys.
keyboard-rows =
    a b c d e f g h i j k l m
    n o p q r s t u v w x y z
    ’ . , ? ! - SPACE RUB
keyboard-space = مسافة
keyboard-rub = امسح
tell-one-moment = لحظة واحدة…

opinion-title = ما رأيك؟
opinion-reads-younger = قد يرى معلّمك هذا.
opinion-reads-older = قد يقرأ هذا معلّمك والكبار الذين يحافظون على سلامتك.
opinion-worries-younger = هل يقلقك شيء؟ أخبر المعلّم.
opinion-worries-older = إذا أقلقك شيء فاضغط: أخبر المعلّم.
opinion-how-older = يمكنك كتابة بضع كلمات، أو ترك المكان فارغًا.
opinion-keeping = لحظة.
opinion-thanks-younger = شكرًا. نريد أن نعرف رأيك.
opinion-thanks-older = شكرًا. نريد أن نعرف رأيك.
opinion-not-kept-younger = لم يستطع توني حفظ هذا. أخبر معلّمك.
opinion-not-kept-older = لم يستطع توني حفظ هذا. أخبر معلّمك من فضلك.
opinion-promises-younger = هل وعودنا جيّدة؟
opinion-promises-older = ماذا تغيّر في وعودنا؟
opinion-promises-good = هي جيّدة
opinion-promises-easier = اجعلها أسهل
opinion-promises-change = غيّر واحدًا
opinion-learn-next-younger = ماذا نتعلّم بعد هذا؟
opinion-learn-next-older = ماذا تريد أن نتعلّم بعد هذا؟
opinion-learn-next-games = الألعاب
opinion-learn-next-messages = الرسائل
opinion-learn-next-photos = الصور
opinion-learn-next-true-or-not = صحيح أم لا
opinion-hard-younger = ما الصعب على الإنترنت؟
opinion-hard-older = ما الصعب حين تكون على الإنترنت؟
opinion-hard-stopping = التوقّف
opinion-hard-unkind = كلام لطيف
opinion-hard-passwords = كلمات السرّ
opinion-hard-nothing = لا شيء
