# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/kiosk.ftl and ../README.md.

## Buttons and labels on many screens. Screen readers speak these names and tests look for them: in en-GB they are fixed.
tell-button = ٹیچر کو بتاؤ
tell-button-board = کسی بڑے کو بتاؤ، یا الگ اسکرین پر بتاؤ
cover-button = اسکرین ڈھانپو
grown-ups-button = بڑوں کے لیے
listen = سنو
back = پیچھے
next = آگے
send = بھیجو
i-will = وعدہ رہا
not-sure = پکا پتا نہیں
tell-me-more = اور بتاؤ
undo = واپس لو
# Opens the pictures of a sign, where the school has some.
show-sign = اشارے
# Turn to what does not fit the screen, while words are larger.
look-up = اوپر
look-down = نیچے
demo-ribbon = صرف نمونہ: اصل کے لیے نہیں

## Welcome
welcome-hello = ہیلو! میں ٹونی ہوں۔
welcome-start = چھو کر شروع
languages-chip = زبان: { $name }
languages-title = اپنی زبان چنو

## Which class
group-title = تم کس کلاس میں ہو؟
group-none = ابھی کوئی کلاس نہیں۔ کسی بڑے سے کہو۔
group-more = اور کلاسیں

## Who are you
me-title = تم کون ہو؟
me-tap = اپنا جانور چھوؤ
me-new = میں یہاں پہلی بار
me-more = اور نام
me-none = ابھی کوئی نام نہیں۔ ”میں یہاں پہلی بار“ چھوؤ۔
me-together = ہم ساتھ ہیں
me-together-tap = اپنے سب جانور چھوؤ
me-together-done = یہ ہم ہیں
me-code-title = تمہاری تین تصویریں
me-code-tapped = { $number }، کل 3
me-code-wrong = یہ والی نہیں۔ پھر کوشش کرو۔
me-code-rest = آؤ، ذرا آرام کریں۔
me-code-again = پھر سے شروع
me-code-forgot = یاد نہیں
me-code-help = اپنے ٹیچر سے پوچھو۔
me-code-help-younger = تمہیں نئی تصویریں مل سکتی ہیں۔
me-code-help-older = ٹیچر تمہیں نئی تصویریں دے سکتے ہیں۔
picture-sun = سورج
picture-boat = کشتی
picture-kite = پتنگ
picture-apple = سیب
picture-star = ستارہ
picture-fish = مچھلی
picture-tree = درخت
picture-ball = گیند
picture-hat = ٹوپی

## A child who is not on the list yet
new-title = تمہارا نام کیا ہے؟
new-animal = اپنا جانور چنو
new-hello = ہیلو، { $name }!
    .spoken = ہیلو!
new-soon = کوئی بڑا جلد تم سے ملے گا۔

## Home
home-hello = ہیلو، { $name }
    .spoken = ہیلو!
home-hello-together = ہیلو، تم سب کو
home-learn = سیکھو
home-promises = ہمارے وعدے
home-feathers = میرے پنکھ
home-question = ایک سوال
home-leave = یہ میں نہیں
home-leave-together = یہ ہم نہیں
home-bye = پھر ملیں گے!

## The shelf of lessons. Titles stand in the lessons’ own files.
shelf-title = آج کیا سیکھنا ہے؟
shelf-lessons = سبق
shelf-starters = وعدوں کی کہانیاں
shelf-title-starters = کون سا وعدہ؟
shelf-before = پہلے والے
shelf-after = اور
shelf-page = صفحہ { $number }، کل { $count }
shelf-go-on = یہاں تک ہوا تھا: آگے چلو
shelf-done = یہ ہو چکا ہے
shelf-again = یہ دوبارہ کرنے کا وقت ہے
shelf-minutes = { $from } سے { $to } منٹ
shelf-none = ابھی کوئی سبق نہیں۔ کسی بڑے سے کہو۔

## A lesson. The lesson’s own words stand in its own file.
lesson-step = قدم { $number }، کل { $count }
lesson-think-again = آؤ، پھر سوچیں
lesson-show-me = ٹونی کو یہ پسند ہے۔ میرے ساتھ اسے چھوؤ۔
lesson-show-me-card = ٹونی کے خیال میں یہ یہاں آئے گا۔ میرے ساتھ چھوؤ۔
lesson-show-me-clue = ٹونی کو یہاں ایک اشارہ نظر آیا۔ میرے ساتھ چھوؤ۔
lesson-show-me-words = ٹونی کو یہ لفظ پسند ہیں۔ میرے ساتھ چھوؤ۔
lesson-praise-1 = اچھا سوچا!
lesson-praise-2 = یہ مہربانی کی بات ہے۔
lesson-praise-3 = تم نے سوچ سمجھ کر چنا۔
lesson-praise-4 = اس سے ہم محفوظ رہتے ہیں۔
lesson-sort-help = پہلے کارڈ چھوؤ، پھر ٹوکری۔
lesson-sort-picked = اب ایک ٹوکری چھوؤ۔
lesson-sort-placed = { $card }: { $basket }
lesson-sort-done = سب کارڈ رکھ دیے گئے!
lesson-place = جگہ { $number }
lesson-order-done = سب ترتیب سے لگ گئے!
lesson-match-done = سب مل گئے!
lesson-spot-page = ایک فرضی صفحہ
lesson-spot-message = ایک فرضی پیغام
lesson-spot-profile = ایک فرضی پروفائل
lesson-spot-found = اشارے: { $found }، کل { $count }
lesson-spot-part = { $name }: { $text }
lesson-advert = اشتہار
lesson-search-go = ڈھونڈو
lesson-build-check = دیکھ لو
lesson-feel-seen = اسکول کا کوئی بڑا یہ دیکھ سکتا ہے۔
lesson-feel-heavy = کوئی بڑا مدد کر سکتا ہے۔ جس پر بھروسا ہو، اسے بتاؤ۔
lesson-say-title = اونچی آواز میں کہو
lesson-said = کہہ دیا
lesson-talk-title = مل کر بات کرو
lesson-talked = بات ہو گئی
lesson-helpers-more = ایک اور چنو۔
lesson-helpers-school = اسکول کا بھی کوئی بڑا چنو۔
lesson-finished = پورا کرنے پر ایک پنکھ!
lesson-finished-says = تم نے آخر تک پورا کیا۔
lesson-finished-together = تم سب کے لیے ایک ایک پنکھ!
lesson-finished-home = شروع

## The promises
promises-intro-younger = یہاں ہم کچھ وعدے کرتے ہیں۔ جو سوچو، وہ چھوؤ۔
promises-intro-older = یہ وعدے ہم سب کو محفوظ رکھنے میں مدد دیتے ہیں۔ یہ کہنا بھی ٹھیک ہے کہ پکا پتا نہیں۔
promises-who-sees-younger = اسکول کے بڑے یہ دیکھ سکتے ہیں۔
promises-who-sees-older = تمہارے ٹیچر اور اسکول کے کچھ بڑے تمہارے جواب دیکھ سکتے ہیں۔
promises-start = شروع
promises-number = وعدہ { $number }، کل { $count }
promises-not-sure-younger = کوئی بات نہیں۔ کوئی بڑا مدد کر سکتا ہے۔
promises-not-sure-older = پکا پتا نہ ہو تو کوئی بات نہیں۔ اپنے ٹیچر سے بات کر لینا۔
promises-rest = ابھی اتنا کافی ہے
promises-go-on = آگے چلو
promises-stop = ابھی رکو
promises-sign-title = اب دستخط کی باری
promises-mark = یہاں اپنا نشان بناؤ
promises-name = تمہارا نام
promises-clear = مٹاؤ
promises-star = میرا ستارہ
promises-sign = دستخط
promises-grown-up-signs = یہاں کوئی بڑا بھی دستخط کرے گا
promises-done = شکریہ۔ تمہارے وعدے سنبھال لیے گئے ہیں۔
promises-leaf = ہمارے درخت کا ایک نیا پتا!
promises-signed = ان پر تمہارے دستخط ہو چکے ہیں۔
promises-changed = نئے وعدے آئے ہیں۔ آؤ، دیکھیں۔

## Feathers: for finishing and for kind acts. They are not counted against anybody’s.
feathers-title = میرے پنکھ
feathers-none = تمہارا پہلا پنکھ آنے والا ہے۔
feathers-for-lesson = { $title } پر
    .spoken = ایک سبق کے لیے پنکھ۔
feathers-for-kindness = تمہاری ایک اچھی بات کے لیے

## Tell. Nothing here is read out by itself. After two taps a grown-up will know, and each later screen can be left.
tell-question = بات کس بارے میں ہے؟
tell-question-how = ایک کو چھوؤ۔ پھر اسکول کے کسی بڑے کو پتا چلے گا۔
tell-more = اور
tell-picture-unkind-message-younger = دل دکھانے والا پیغام
tell-picture-unkind-message-older = دل دکھانے والا پیغام
tell-picture-someone-i-dont-know-younger = کوئی انجان شخص
tell-picture-someone-i-dont-know-older = کوئی انجان شخص
tell-picture-asked-about-me-younger = میرا نام، تصویر یا ملنا
tell-picture-asked-about-me-older = کسی نے میرا نام یا تصویر مانگی، یا ملنے کو کہا
tell-picture-scary-or-rude-younger = ڈراؤنی یا گندی چیز تھی
tell-picture-scary-or-rude-older = کوئی ڈراؤنی یا گندی چیز
tell-picture-picture-or-video-younger = تصویر یا ویڈیو
tell-picture-picture-or-video-older = میری یا کسی اور کی تصویر یا ویڈیو
tell-picture-game-money-pressure-younger = بہت زیادہ گیم، یا پیسے
tell-picture-game-money-pressure-older = بہت زیادہ گیم، پیسے یا دباؤ
tell-picture-worried-about-friend-younger = میرے دوست کو مدد چاہیے
tell-picture-worried-about-friend-older = مجھے دوست کی فکر ہے
tell-picture-not-safe-or-sad-younger = محفوظ نہیں، یا بہت اداس
tell-picture-not-safe-or-sad-older = محفوظ نہیں لگتا، یا دل بہت اداس ہے
tell-picture-grown-up-at-school-younger = اسکول کا کوئی بڑا
tell-picture-grown-up-at-school-older = اسکول کا کوئی بڑا
tell-picture-i-did-something-younger = میں نے کچھ کیا
tell-picture-i-did-something-older = میں نے کچھ کیا
tell-picture-something-else-younger = کچھ اور
tell-picture-something-else-older = کچھ اور
tell-picture-dont-want-to-say-younger = مجھے نہیں بتانا
tell-picture-dont-want-to-say-older = مجھے نہیں بتانا
tell-told-younger = تم نے بتا دیا۔ اب رکنا ٹھیک ہے۔
tell-told-older = تم نے بتا دیا۔ چاہو تو اور بتاؤ، یا اب رک جاؤ۔
tell-skip = چھوڑو
tell-send = بس اتنا ہی۔ بھیجو۔
tell-need-now = مجھے ابھی کوئی چاہیے
tell-need-now-younger = ہم کسی بڑے کو بلا رہے ہیں۔ پاس والے بڑے کو بھی بتاؤ۔
tell-need-now-older = ہم اسکول کے کسی بڑے کو بلا رہے ہیں۔ پاس والے بڑے کو بھی بتاؤ۔
tell-mistake = یہ غلطی سے دب گیا
tell-mistake-younger = کوئی بات نہیں۔ کوئی بڑا پھر بھی پوچھ سکتا ہے۔
tell-mistake-older = کوئی بات نہیں۔ کوئی بڑا یہ دیکھے گا، اور تم سے پوچھ بھی سکتا ہے۔

## Tell: feelings
tell-feeling-title = تمہیں کیسا لگ رہا ہے؟
tell-feeling-happy = خوشی
tell-feeling-ok = ٹھیک
tell-feeling-worried = فکر
tell-feeling-sad = اداسی
tell-feeling-angry = غصہ
tell-feeling-not-sure = پتا نہیں
tell-feeling-tummy = پیٹ میں درد ہے

## Tell: where, and who can talk with the child
tell-place-title = یہ کہاں ہوا؟
tell-place-school = اسکول میں
tell-place-outside-younger = اسکول میں نہیں
tell-place-outside-older = اسکول سے باہر
tell-talk-to-title = تم سے بات کون کرے؟
tell-talk-to-teacher = میرے ٹیچر
tell-talk-to-dont-mind = کوئی بھی ہو

## Tell: own words, ages 7-11. They are kept word for word.
tell-text-title = کچھ اور لکھنا ہے؟
tell-text-how-older = اپنے لفظوں میں لکھو۔ ہجے غلط ہوں تو بھی ٹھیک۔
tell-text-who-sees-older = بچوں کو محفوظ رکھنے والے بڑے یہ پڑھیں گے۔
tell-text-left = { $left ->
    [one] ایک اور حرف کی جگہ ہے ({ $left })
   *[other] { $left } اور حرفوں کی جگہ ہے
}

## Tell: the name
tell-name-title = کیا یہ تم ہو؟
tell-name-yes = ہاں، یہ میں ہوں
tell-name-no = نہیں
tell-name-pick = اپنا جانور چھوؤ
tell-name-rather-not = مجھے نام نہیں بتانا
tell-name-rather-not-says = ہم تمہارا نام نہیں لکھیں گے۔ اگر تم خطرے میں ہو تو کوئی بڑا پتا لگا سکتا ہے کہ تم کون ہو، تاکہ تم محفوظ رہو۔

## Tell: only after “A grown-up at school”
tell-school-adult-title = یہ کس کے بارے میں ہے؟
tell-school-adult-says-younger = وہ اسے نہیں کھول سکتے۔
tell-school-adult-says-older = جسے تم نے چنا، وہ اسے نہیں کھول سکتے۔
tell-school-adult-not-here = یہاں نہیں
tell-school-adult-dont-say = مجھے نہیں بتانا

## Tell: it could not be kept
tell-not-stored = ابھی کسی بڑے کو بتاؤ۔
tell-not-stored-says-younger = ٹونی اسے رکھ نہیں پایا۔
tell-not-stored-says-older = تم نے جو بتایا، ٹونی اسے رکھ نہیں پایا۔ اس میں تمہارا قصور نہیں۔

## Tell: what became of it. Stands only behind the child’s own picture code.
tell-track-open-younger = میں نے جو بتایا، اس کا کیا ہوا؟
tell-track-open-older = میری بات
tell-track-title = میری بات
tell-track-told = { $days ->
    [0] تم نے آج بتایا
    [1] تم نے کل بتایا
   *[other] تم نے { $days } دن پہلے بتایا
}
tell-track-none = اپنے بڑے سے پوچھو۔
tell-track-none-younger = یہ یہاں نظر نہیں آ رہا۔ تم پھر سے بتاؤ۔
tell-track-none-older = یہاں کچھ نظر نہیں آ رہا۔ جس بڑے سے بات ہوئی تھی، اس سے پوچھو، یا پھر سے بتاؤ۔
tell-track-waiting = کوئی بڑا اسے پڑھے گا
tell-track-read = ایک بڑے نے اسے پڑھ لیا
tell-track-talked = ہماری بات ہو چکی ہے
tell-track-still = اور مدد چاہیے
tell-track-still-number = اور مدد چاہیے، { $number }
tell-track-still-says = ہم کسی بڑے کو بلا رہے ہیں۔ پاس والے بڑے کو بھی بتاؤ۔

## Thanks. In this order, each on its own line, the same whatever was told.
thanks-1-younger = بتانے کا شکریہ۔
thanks-1-older = بتانے کا شکریہ۔
thanks-2-younger = تم نے ٹھیک کیا۔
thanks-2-older = تم نے ٹھیک کیا۔
thanks-3-younger = کسی اور کے کام میں تمہارا قصور نہیں۔
thanks-3-older = کسی اور نے جو کیا، اس میں تمہارا قصور نہیں۔
thanks-4-younger = بتانے کی وجہ سے تم پر کوئی مشکل نہیں آئے گی۔
thanks-4-older = بتانے کی وجہ سے تم پر کوئی مشکل نہیں آئے گی۔
thanks-5-younger = بچوں کی مدد کرنے والا کوئی بڑا یہ پڑھے گا۔
thanks-5-older = بچوں کو محفوظ رکھنے والا کوئی بڑا یہ پڑھے گا۔
thanks-5-named-younger = { $name } یہ پڑھیں گے۔
    .spoken = کوئی بڑا یہ پڑھے گا۔
thanks-5-named-older = { $name } یہ پڑھیں گے۔
    .spoken = کوئی بڑا یہ پڑھے گا۔
thanks-6-younger = وہ مدد کرنے والے دوسرے بڑوں کو بتا سکتے ہیں۔
thanks-6-older = شاید انہیں مدد کرنے والے دوسرے بڑوں کو بھی بتانا پڑے۔
thanks-7-younger = ابھی مدد چاہیے؟ پاس والے بڑے کو بتاؤ۔
thanks-7-older = ابھی مدد چاہیے تو پاس والے کسی بڑے کو بتاؤ۔
thanks-8-younger = Childline پر فون مفت ہے: { -childline }
thanks-8-older = Childline سے بات کرنا مفت ہے: { -childline }
thanks-9-older = کسی بڑے کے ساتھ مل کر CEOP کو بھی بتاؤ۔
thanks-10-older = کیا کوئی ابھی خطرے میں ہے؟ { -emergency } پر فون کرو۔
thanks-near-you = اب پاس والے کسی بڑے کو بھی بتاؤ۔
thanks-no-staff = یہاں کسی بڑے کو ابھی بتاؤ۔
thanks-done = ٹھیک ہے
thanks-to-lesson = میرے سبق پر واپس

## Cover: a calm picture hides everything. Tell stays live.
cover-title = اچھا کیا کہ ڈھانپ دی۔ کسی بڑے کو دکھاؤ۔
cover-uncover = بڑے: اسکرین کھولیں

## Are you there? Asked gently when nothing was touched for a while.
there-title = کیا تم یہاں ہو؟
there-yes = میں یہاں ہوں

## The class board: the start of a lesson. The reminders stand in reminders.ftl.
board-title = { $class }: شروع کرنے سے پہلے
    .spoken = شروع کرنے سے پہلے
board-answer = جواب دکھاؤ
board-question = سوال دکھاؤ
board-answer-to = جواب دکھاؤ: { $question }
board-question-to = سوال دکھاؤ: { $question }
board-thumbs = انگوٹھے گنو
board-thumb-up = سمجھ آیا
board-thumb-middle = تقریباً
board-thumb-down = ابھی نہیں
board-thumb-up-count = سمجھ آیا: { $count }
board-thumb-middle-count = تقریباً: { $count }
board-thumb-down-count = ابھی نہیں: { $count }
board-ready = ہم تیار ہیں
board-who = کس نے پڑھایا؟
board-unnamed = نام کے بغیر آگے چلو

## A lesson for the whole class on the board
class-think = بس دل میں سوچو۔ کسی کو نہ دکھاؤ۔
class-spot-clue = اشارہ
class-spot-fine = یہ ٹھیک ہے
class-hands-up = ہاتھ اٹھاؤ! ہر ہاتھ کے لیے ایک کارڈ چھوؤ۔
class-hands-for = { $answer }: { $count }
class-show = ٹونی کیا سوچتا ہے؟
class-say = سب مل کر کہو
class-helpers = دو بڑے سوچو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
class-helpers-quiet = انہیں اپنے دل میں رکھو۔
class-end = تم سب نے کر دکھایا!
class-end-says = تم نے سوچا، بات کی اور سنا۔
class-done = ہو گیا

## Something went wrong with Tawny. Never the child’s doing.
trouble-title = ٹونی کو کسی بڑے کی ضرورت ہے۔
trouble-says = یہ تم نے خراب نہیں کیا۔
trouble-tell = کچھ بتانا ہے تو ابھی کسی بڑے کے پاس جاؤ۔
trouble-again = پھر کرو

## The keys on the screen: the rows, a key between two spaces. SPACE and RUB are the long keys.
keyboard-rows =
    a b c d e f g h i j k l m
    n o p q r s t u v w x y z
    ’ . , ? ! - SPACE RUB
keyboard-space = خالی جگہ
keyboard-rub = مٹاؤ
tell-one-moment = ذرا ٹھہرو…

opinion-title = تمہارا کیا خیال ہے؟
opinion-reads-younger = تمہارے ٹیچر یہ دیکھ سکتے ہیں۔
opinion-reads-older = تمہارے ٹیچر اور تمہیں محفوظ رکھنے والے بڑے یہ پڑھ سکتے ہیں۔
opinion-worries-younger = کوئی فکر ہے؟ ٹیچر کو بتاؤ۔
opinion-worries-older = کوئی فکر ہو تو “ٹیچر کو بتاؤ” دباؤ۔
opinion-how-older = کچھ لفظ لکھ سکتے ہو، یا خالی رہنے دو۔
opinion-keeping = ایک منٹ۔
opinion-thanks-younger = شکریہ۔ ہم جاننا چاہتے ہیں کہ تم کیا سوچتے ہو۔
opinion-thanks-older = شکریہ۔ ہم جاننا چاہتے ہیں کہ تم کیا سوچتے ہو۔
opinion-not-kept-younger = ٹونی اسے رکھ نہیں پایا۔ اپنے ٹیچر کو بتاؤ۔
opinion-not-kept-older = ٹونی اسے رکھ نہیں پایا۔ اپنے ٹیچر کو بتاؤ۔
opinion-promises-younger = کیا ہمارے وعدے اچھے ہیں؟
opinion-promises-older = ہمارے وعدوں میں تم کیا بدلو گے؟
opinion-promises-good = اچھے ہیں
opinion-promises-easier = آسان کرو
opinion-promises-change = ایک بدلو
opinion-learn-next-younger = ہم اب کیا سیکھیں؟
opinion-learn-next-older = تم اب کیا سیکھنا چاہتے ہو؟
opinion-learn-next-games = گیمز
opinion-learn-next-messages = پیغام
opinion-learn-next-photos = تصویریں
opinion-learn-next-true-or-not = سچ یا نہیں
opinion-hard-younger = آن لائن کیا مشکل ہے؟
opinion-hard-older = آن لائن تمہیں کیا مشکل لگتا ہے؟
opinion-hard-stopping = رکنا
opinion-hard-unkind = اچھی باتیں
opinion-hard-passwords = پاس ورڈ
opinion-hard-nothing = کچھ نہیں
