# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
self-middle-title = دیو گھونگے اور ڈریگن دادی
self-middle-outcome-pretend = مجھے پتا ہے آن لائن کھلاڑی کوئی بھی ہو سکتا ہے۔
self-middle-outcome-edit = مجھے بنائی ہوئی چیز کے اشارے ڈھونڈنا آتا ہے۔
self-middle-outcome-me = مجھے آن لائن ایسا صفحہ بنانا آتا ہے جس میں میری باتیں ذاتی رہیں۔
self-middle-outcome-tell = مجھے نہ کہنا آتا ہے، اور کسی بڑے کو بتانا بھی۔

### First tale: Odi’s giant snail

## Story: Odi edits a picture for fun. The bubble is what he writes under it.
self-middle-giant-snail-snail-1 = اوڈی کے پاس گھونگے کی تصویر ہے۔ وہ اسکرین پر گھونگا کاٹتا ہے۔ پھر اسے اسکول کی تصویر کے پاس لگا دیتا ہے۔
    .easy = اوڈی تصویر سے گھونگا کاٹتا ہے۔ اسے اسکول کے پاس لگا دیتا ہے۔
self-middle-giant-snail-snail-2 = اب گھونگا بس جتنا بڑا لگتا ہے۔
self-middle-giant-snail-snail-2-bubble = دیو گھونگا! بھاگو! منگل کو یہاں پہنچے گا۔
self-middle-giant-snail-snail-3 = باورچی ریچھ تصویر دیکھتے ہیں۔ لنچ تک دروازے پر چالیس گوبھیاں ہیں۔ ”اسے بھوک لگی ہو گی“، ریچھ کہتے ہیں۔
    .easy = باورچی ریچھ اسے دیکھتے ہیں۔ لنچ تک چالیس گوبھیاں آ گئیں!

## Spot: Fenn has made a picture too
self-middle-giant-snail-whale-question = فین نے بھی تصویر بنائی ہے۔ وہ اشارے ڈھونڈو کہ تصویر بدلی گئی ہے۔
self-middle-giant-snail-whale-who-name = کس نے بنائی
self-middle-giant-snail-whale-who = فین کی تصویریں
self-middle-giant-snail-whale-who-reason = نام بتاتا ہے کہ یہ مزے کے لیے بنی ہے۔
self-middle-giant-snail-whale-title-name = سرخی
self-middle-giant-snail-whale-title = تالاب پر ایک دن
self-middle-giant-snail-whale-title-reason = ایسی سرخی ٹھیک ہے۔ یہ سچ ہو سکتی ہے۔
self-middle-giant-snail-whale-whale-name = بڑی تصویر
self-middle-giant-snail-whale-whale = نہانے کے ٹب جتنے تالاب میں وہیل۔
self-middle-giant-snail-whale-whale-reason = ناپ ٹھیک نہیں۔ وہیل کو زیادہ جگہ چاہیے!
self-middle-giant-snail-whale-hands-name = نیچے کے لفظ
self-middle-giant-snail-whale-hands = میں اپنے دونوں الٹے ہاتھ ہلاتا ہوں!
self-middle-giant-snail-whale-hands-reason = دو الٹے ہاتھ؟ عجیب ہاتھ اچھا اشارہ ہیں۔

## Sort: when a changed picture is fun, and when it hurts or tricks
self-middle-giant-snail-fun-question = یہ سب بدلی گئی ہیں۔ کون سی مزے کی ہیں؟ کس سے دل دکھ سکتا ہے یا دھوکا ہو سکتا ہے؟
    .easy = کون سی مزے کی؟ کس سے دل دکھے یا دھوکا ہو؟
self-middle-giant-snail-fun-basket-1 = سب کو مزہ
self-middle-giant-snail-fun-basket-2 = دکھ یا دھوکا
self-middle-giant-snail-fun-sky = سالگرہ کارڈ پر گلابی آسمان
self-middle-giant-snail-fun-sky-reason = گلابی آسمان سے کسی کو دھوکا نہیں ہوتا۔ یہ پیارا ہے۔
self-middle-giant-snail-fun-snail = گھونگا، ”یہ میں نے بنایا“
self-middle-giant-snail-fun-snail-reason = یہ بتاتا ہے کہ بنایا گیا ہے۔ ہم سب ہنس سکتے ہیں۔
self-middle-giant-snail-fun-teeth = رین کے بڑے دانت، پوچھے بغیر
self-middle-giant-snail-fun-teeth-reason = چہرہ رین کا ہے۔ پہلے پوچھو، اور نہ کا مطلب نہ ہے۔
self-middle-giant-snail-fun-soap = صابن بیچنے کو چکنے بال
self-middle-giant-snail-fun-soap-reason = اس سے لگتا ہے کہ صابن یہ کر سکتا ہے۔ وہ نہیں کر سکتا۔
self-middle-giant-snail-fun-legs = دوست کی ٹانگیں لمبی کر دیں
self-middle-giant-snail-fun-legs-reason = ٹانگیں جیسی ہیں، ٹھیک ہیں۔ اس سے دوست کا دل دکھ سکتا ہے۔

## Feel: Wren’s ears were made short. No answer is wrong.
self-middle-giant-snail-ears-bubble = اب تم زیادہ اچھی لگتی ہو!
self-middle-giant-snail-ears-question = رین کی ایک تصویر پھیل رہی ہے۔ اس میں کان چھوٹے کر دیے ہیں۔ رین کو کیسا لگ رہا ہو گا؟
    .easy = رین کے کان چھوٹے کر دیے۔ اسے کیسا لگ رہا ہو گا؟
self-middle-giant-snail-ears-says = یہ سب ہو سکتا ہے۔ رین کے کان جیسے ہیں، بالکل ٹھیک ہیں۔

## Choice: what helps Wren
self-middle-giant-snail-help-question = رین بار بار تصویر دیکھتی ہے۔ کیا اس کی مدد کر سکتا ہے؟
self-middle-giant-snail-help-back = جس نے کیا، اس کی ناک بگاڑنا
self-middle-giant-snail-help-back-reason = ذرا دیر کو ٹھیک لگ سکتا ہے۔ پھر بات چلتی رہتی ہے۔
self-middle-giant-snail-help-more = سب تصویروں میں کان چھوٹے کرنا
self-middle-giant-snail-help-more-reason = پھر اپنے کان کم سے کم نظر آتے ہیں۔ وہ اچھے کان ہیں۔
self-middle-giant-snail-help-tell = بڑے کو بتانا کیسا لگا
self-middle-giant-snail-help-tell-reason = بڑے سنتے ہیں۔ وہ تصویر ہٹانے میں مدد کر سکتے ہیں۔

## Say: the sentence is rehearsed aloud
self-middle-giant-snail-say-prompt = اگلے دن رین تیار ہے۔ اس کے ساتھ کہو۔
self-middle-giant-snail-say-sentence = میری تصویر بدلنے سے پہلے مجھ سے پوچھو۔

## Build: a profile without private facts
self-middle-giant-snail-club-question = اوڈی نے ٹیچر سے پوچھا۔ اب وہ آن لائن ڈرائنگ کلب میں جا سکتا ہے۔ صفحہ بنانے میں مدد کرو۔
    .easy = ڈرائنگ کلب میں اوڈی کا صفحہ بنانے میں مدد کرو۔
self-middle-giant-snail-club-face = تصویر
self-middle-giant-snail-club-face-snail = گھونگے کی ڈرائنگ
self-middle-giant-snail-club-face-snail-reason = یہ مزے کی ہے، اور اس سے اوڈی کو کوئی نہیں ڈھونڈ سکتا۔
self-middle-giant-snail-club-face-jumper = اسکول کے سویٹر میں تصویر
self-middle-giant-snail-club-face-jumper-reason = اس میں چہرہ اور اسکول ہے۔ دونوں ذاتی ہیں۔
self-middle-giant-snail-club-name = نام
self-middle-giant-snail-club-name-real = اوڈی اودبلاؤ، عمر 8
self-middle-giant-snail-club-name-real-reason = نام اور عمر سے لوگ اسے ڈھونڈ سکتے ہیں۔
self-middle-giant-snail-club-name-school = مل اسکول کا اوڈی
self-middle-giant-snail-club-name-school-reason = یہ اس کا نام اور اسکول ہے۔
self-middle-giant-snail-club-name-slow = دھیما گھونگا
self-middle-giant-snail-club-name-slow-reason = بنایا ہوا نام اصلی نام کو ذاتی رکھتا ہے۔
self-middle-giant-snail-club-line = میری بات
self-middle-giant-snail-club-line-draw = سیپیاں بنانا پسند ہے
self-middle-giant-snail-club-line-draw-reason = بہت لوگوں کو پسند ہے۔ اس سے کچھ پتا نہیں چلتا۔
self-middle-giant-snail-club-line-club = پیر کو تالاب میں تیرتا ہوں
self-middle-giant-snail-club-line-club-reason = اس سے پتا چلتا ہے وہ کہاں ہے، اور کب۔
self-middle-giant-snail-club-done = صفحہ بتاتا ہے کہ اوڈی کو کیا پسند ہے۔ یہ نہیں کہ وہ کون ہے یا کہاں ہے۔

## Exit: the last question uses the words of a promise
self-middle-giant-snail-goodbye-meet-question = گیم کا گھونگا کہتا ہے ”میں بھی آٹھ کا ہوں۔ پارک میں ملو!“ سب سے اچھا کیا ہے؟
    .easy = گیم کا گھونگا کہتا ہے ”ملو!“ سب سے اچھا کیا ہے؟
self-middle-giant-snail-goodbye-meet-nine = ملے، وہ بھی آٹھ کا ہے
self-middle-giant-snail-goodbye-meet-nine-reason = آٹھ کوئی بھی لکھ سکتا ہے۔ اوڈی کو نہیں پتا وہ کون ہے۔
self-middle-giant-snail-goodbye-meet-no = نہ کہے، بڑے کو بتائے
self-middle-giant-snail-goodbye-meet-no-reason = اوڈی اسے صرف آن لائن جانتا ہے۔ اس لیے وہ نہیں ملتا، اور بتاتا ہے۔
self-middle-giant-snail-goodbye-meet-slow = رکے، گھونگا سست ہے
self-middle-giant-snail-goodbye-meet-slow-reason = ہاہا! مگر کھیلنے والا شاید سست نہ ہو۔ اوڈی نہ کہہ سکتا ہے اور بتا سکتا ہے۔
self-middle-giant-snail-goodbye-soap-question = صابن کے اشتہار میں بالوں میں ایک بھی گرہ نہیں۔ کیا سچ ہو سکتا ہے؟
self-middle-giant-snail-goodbye-soap-wash = ایک بار دھونے سے ہوا
self-middle-giant-snail-goodbye-soap-wash-reason = پھر تو سب کے ایسے ہوتے! تصویر شاید بدلی گئی ہو۔
self-middle-giant-snail-goodbye-soap-edit = تصویر بدلی گئی
self-middle-giant-snail-goodbye-soap-edit-reason = اشتہار بیچنا چاہتے ہیں۔ بدلی ہوئی تصویر اس میں مدد دیتی ہے۔
self-middle-giant-snail-goodbye-soap-wrong = بالوں میں گرہ غلط ہے
self-middle-giant-snail-goodbye-soap-wrong-reason = گرہ تو اصلی زندگی ہے۔ تصویر شاید بدلی گئی ہو۔
self-middle-giant-snail-goodbye-promise-question = اوڈی کا وعدہ: میری تصویریں میری ذاتی ہیں۔ گیم ایک مانگتی ہے۔ کیا ٹھیک ہے؟
    .easy = گیم اوڈی کی تصویر مانگتی ہے۔ اس کا وعدہ کیا کہتا ہے؟
self-middle-giant-snail-goodbye-promise-friend = فین کی بھیجے
self-middle-giant-snail-goodbye-promise-friend-reason = فین کا چہرہ بھی ذاتی ہے۔ ڈرائنگ چلے گی۔
self-middle-giant-snail-goodbye-promise-old = پرانی تصویر بھیجے
self-middle-giant-snail-goodbye-promise-old-reason = وہ بھی اوڈی ہے۔ کاپی ہو سکتی ہے اور آگے جا سکتی ہے۔
self-middle-giant-snail-goodbye-promise-draw = ڈرائنگ لگائے
self-middle-giant-snail-goodbye-promise-draw-reason = ڈرائنگ مزے کی ہے، اور وعدہ پورا ہے۔

### Second tale: the dragon who makes soup

## Story: a dragon in a game turns out to be Nutmeg’s gran. The bubble is the dragon’s message.
self-middle-doomfang-knight-1 = نٹ میگ قلعہ گیم کھیلتی ہے۔ وہاں اس کا نام کیک میاں ہے۔ کیک میاں ایسے سپاہی ہیں جو چمگادڑ سے نہیں ڈرتے۔
    .easy = قلعہ گیم میں نٹ میگ سپاہی ہے۔ نام ہے کیک میاں۔
self-middle-doomfang-knight-2 = دھوم نام کا ڈریگن تین بار کیک میاں کو بچاتا ہے۔ پھر اسے جانا ہے۔
    .easy = دھوم ڈریگن کیک میاں کو بچاتا ہے۔ پھر اسے جانا ہے۔
self-middle-doomfang-knight-2-bubble = اب رکنا ہے۔ میرا سوپ گرم ہے!
self-middle-doomfang-knight-3 = اتوار کو دادی سوپ بناتی ہیں۔ ”میرے پر بچا کے“، وہ کہتی ہیں۔ نٹ میگ کا چمچ گر گیا۔ دھوم تو دادی ہیں!
    .easy = اتوار کو دادی سوپ بناتی ہیں۔ دھوم تو دادی ہیں!

## Match: reasons to be somebody else online
self-middle-doomfang-reasons-question = آن لائن لوگ کئی وجہ سے کوئی اور بنتے ہیں۔ جوڑے ملاؤ۔
self-middle-doomfang-reasons-fun = دادی ڈریگن ہیں
self-middle-doomfang-reasons-fun-partner = مزہ
self-middle-doomfang-reasons-fun-reason = یہ گیم ہے۔ دادی کو دہاڑنا پسند ہے۔
self-middle-doomfang-reasons-safe = نٹ میگ اصلی نام چھپاتی ہے
self-middle-doomfang-reasons-safe-partner = ذاتی رکھنا
self-middle-doomfang-reasons-safe-reason = بنایا ہوا نام اصلی نام کو ذاتی رکھتا ہے۔
self-middle-doomfang-reasons-sell = روبوٹ: ”یہ کھلونا بہت پسند!“
self-middle-doomfang-reasons-sell-partner = بیچنا
self-middle-doomfang-reasons-sell-reason = وہ چاہتا ہے کہ تم کھلونا خریدو۔
self-middle-doomfang-reasons-trick = ”تمہارا دوست ہوں، تصویر بھیجو!“
self-middle-doomfang-reasons-trick-partner = دھوکا دینا
self-middle-doomfang-reasons-trick-reason = پیارے لفظوں میں چال ہو سکتی ہے۔ ہم نہ کہتے ہیں، اور بتاتے ہیں۔

## Spot: a profile that does not fit together
self-middle-doomfang-lily-question = ایک نیا کھلاڑی نٹ میگ کو لکھتا ہے۔ ڈھونڈو کیا ٹھیک نہیں لگتا۔
self-middle-doomfang-lily-name-name = نام
self-middle-doomfang-lily-name = لِلی9
self-middle-doomfang-lily-name-reason = بنایا ہوا نام ٹھیک ہے۔ نٹ میگ کا بھی ہے۔
self-middle-doomfang-lily-photo-name = تصویر
self-middle-doomfang-lily-photo = ایک لڑکی۔ اوپر لکھا ہے ”سورج دکان“۔
self-middle-doomfang-lily-photo-reason = یہ دکان کی تصویر ہے۔ شاید یہ لِلی9 ہو ہی نہیں۔
self-middle-doomfang-lily-like-name = کیا پسند ہے
self-middle-doomfang-lily-like = مجھے قلعے پسند ہیں!
self-middle-doomfang-lily-like-reason = بہت کھلاڑیوں کو پسند ہیں۔ یہ ٹھیک ہے۔
self-middle-doomfang-lily-work-name = وہ کون ہے
self-middle-doomfang-lily-work = میں 9 کی ہوں۔ کام سے گاڑی چلا کر آتی ہوں۔
self-middle-doomfang-lily-work-reason = نو سال، اور کام پر گاڑی؟ یہ ٹھیک نہیں لگتا۔

## Chat: Lily9 asks for the camera, then for a meeting. Gran helps to block.
self-middle-doomfang-chat-question = اب نٹ میگ کیا کر سکتی ہے؟
self-middle-doomfang-chat-place = قلعہ گیم
self-middle-doomfang-chat-marlo = کیک میاں
self-middle-doomfang-chat-lily = لِلی9
self-middle-doomfang-chat-gran = دادی
self-middle-doomfang-chat-hello-1 = ہیلو، کیک میاں! میں بھی نو کی ہوں۔
self-middle-doomfang-chat-hello-2 = کیمرا چالو کرو۔ مجھے تمہیں دیکھنا ہے!
self-middle-doomfang-chat-hello-yes = اچھا، ذرا ٹھہرو۔
self-middle-doomfang-chat-hello-yes-reason = پھر لِلی9 کو نٹ میگ اور اس کا گھر نظر آتا ہے۔ کال سے پہلے پوچھتے ہیں۔
self-middle-doomfang-chat-hello-no = نہیں شکریہ۔ میں یہ نہیں کرتی۔
self-middle-doomfang-chat-hello-no-reason = یہ صاف اور تمیز سے کہا۔ نہ کی وجہ بتانا ضروری نہیں۔
self-middle-doomfang-chat-hello-friend = لو، میری دوست کی تصویر!
self-middle-doomfang-chat-hello-friend-reason = دوست کا چہرہ بھی ذاتی ہے۔ نٹ میگ نہ کہہ سکتی ہے۔
self-middle-doomfang-chat-meet-1 = پھر ہفتے کو پارک میں ملو۔
self-middle-doomfang-chat-meet-2 = کسی کو نہ بتانا۔
self-middle-doomfang-chat-meet-leave = گیم سے نکلے
self-middle-doomfang-chat-meet-leave-reason = وہ فوراً باہر ہے۔ پیغام دکھانے کو اب بھی ہے۔
self-middle-doomfang-chat-meet-keep = دکھانے کو پیغام رکھے
self-middle-doomfang-chat-meet-keep-reason = اب وہ دکھا سکتی ہے کہ کیا کہا گیا۔
self-middle-doomfang-chat-meet-where = پارک میں کہاں؟
self-middle-doomfang-chat-meet-where-reason = نٹ میگ اسے صرف آن لائن جانتی ہے۔ وہ نہیں ملتی۔ وہ بتاتی ہے۔
self-middle-doomfang-chat-tell-1 = کیا تم ہو؟
self-middle-doomfang-chat-tell-block = بلاک کرے، کسی کو نہ بتائے
self-middle-doomfang-chat-tell-block-reason = بلاک آخر میں آتا ہے، کسی بڑے کے ساتھ۔ پہلے نٹ میگ بتاتی ہے۔
self-middle-doomfang-chat-tell-quiet = چپ رہے
self-middle-doomfang-chat-tell-quiet-reason = اکیلے اٹھانے کو یہ بہت بھاری ہے۔ نٹ میگ بتا سکتی ہے۔
self-middle-doomfang-chat-tell-tell = بتا دے
self-middle-doomfang-chat-tell-tell-reason = دادی خوش ہیں کہ اس نے بتایا۔ اس میں نٹ میگ کا قصور نہیں۔
self-middle-doomfang-chat-block-1 = مجھے بتانے کا شکریہ۔ باقی مل کر کریں؟
self-middle-doomfang-chat-block-last = ایک آخری غصے والا پیغام!
self-middle-doomfang-chat-block-last-reason = جواب دینے سے بات چلتی رہتی ہے۔ دادی بلاک کرنے میں مدد کر سکتی ہیں۔
self-middle-doomfang-chat-block-block = دادی کے ساتھ بلاک کرے
self-middle-doomfang-chat-block-block-reason = رکھو، بتاؤ، پھر کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔ سب ہو گیا!

## Say: the sentence is rehearsed aloud
self-middle-doomfang-say-prompt = کیک میاں کی طرح کہو، اونچا اور آرام سے۔
self-middle-doomfang-say-sentence = تم سے بس گیم کی پہچان ہے، تو نہیں۔ مجھے بتانا ہے۔

## Choice: Gran tries a button that smooths faces. The bubble is Gran’s.
self-middle-doomfang-egg-bubble = دیکھو، میں تو انڈا ہوں!
self-middle-doomfang-egg-question = دادی فون پر ”چہرہ چکنا کرو“ دباتی ہیں۔ اس سے کیا ہوتا ہے؟
self-middle-doomfang-egg-photo = تصویر بدلتی ہے، دادی نہیں
self-middle-doomfang-egg-photo-reason = ہاں، تصویر سے لکیریں گئیں۔ دادی کی سب وہیں ہیں۔
self-middle-doomfang-egg-better = دکھاتا ہے چہرہ کیسا ہو
self-middle-doomfang-egg-better-reason = کسی چہرے کو انڈے جیسا ہونے کی ضرورت نہیں۔ لکیریں اور دھبے ٹھیک ہیں۔
self-middle-doomfang-egg-real = دادی جوان ہو گئیں
self-middle-doomfang-egg-real-reason = دادی اپنے ہاتھ دیکھتی ہیں۔ وہی دادی! بس تصویر بدلی۔

## Build: a page for Sir Muffin
self-middle-doomfang-page-question = کیک میاں کا صفحہ بنانے میں نٹ میگ کی مدد کرو۔
self-middle-doomfang-page-face = تصویر
self-middle-doomfang-page-face-photo = دادی کے ساتھ نٹ میگ
self-middle-doomfang-page-face-photo-reason = یہ دو اصلی چہرے ہیں۔ ہماری تصویریں ذاتی ہیں۔
self-middle-doomfang-page-face-muffin = ہیلمٹ والے کیک کی ڈرائنگ
self-middle-doomfang-page-face-muffin-reason = یہ مزے کی ہے، اور نٹ میگ کا چہرہ نہیں۔
self-middle-doomfang-page-line = میری بات
self-middle-doomfang-page-line-live = گھر: اوک اسکول کے پاس
self-middle-doomfang-page-line-live-reason = اس سے پتا چلتا ہے وہ کہاں ملے گی۔
self-middle-doomfang-page-line-club = جمعے کو ڈھول کلب میں ملو
self-middle-doomfang-page-line-club-reason = جگہ اور دن ذاتی ہیں۔
self-middle-doomfang-page-line-bats = چمگادڑ سے نہ ڈروں
self-middle-doomfang-page-line-bats-reason = یہ مزے کا ہے، اور کچھ پتا نہیں چلتا۔
self-middle-doomfang-page-see = مجھ سے چیٹ کون کرے؟
self-middle-doomfang-page-see-known = جان پہچان، جیسے دادی
self-middle-doomfang-page-see-known-reason = ابھی ایک ڈریگن کافی ہے!
self-middle-doomfang-page-see-all = سب کھلاڑی
self-middle-doomfang-page-see-all-reason = پھر لِلی9 دوبارہ لکھ سکتی ہے۔
self-middle-doomfang-page-done = کیک میاں بہادر ہیں، مزے کے ہیں، اور ذاتی باتیں نہیں بتاتے۔

## Exit: the last question uses the words of a promise
self-middle-doomfang-goodbye-nice-question = گیم کا ایک سپاہی ہفتوں سے اچھا اور مزے کا ہے۔ پھر وہ ملنے کو کہتا ہے۔ کیا ٹھیک ہے؟
    .easy = گیم کا اچھا سپاہی ملنے کو کہتا ہے۔ کیا ٹھیک ہے؟
self-middle-doomfang-goodbye-nice-friend = دوست بھی جائے
self-middle-doomfang-goodbye-nice-friend-reason = دوست کے جانے سے یہ محفوظ نہیں ہو جاتا۔ کوئی بڑا مدد کر سکتا ہے۔
self-middle-doomfang-goodbye-nice-weeks = ملے، ہفتے تو بہت ہو گئے
self-middle-doomfang-goodbye-nice-weeks-reason = گیم کے ہفتے نہیں دکھاتے کہ کون کھیلتا ہے۔ نٹ میگ نہ کہتی ہے اور بتاتی ہے۔
self-middle-doomfang-goodbye-nice-no = نہ کہے، بڑے کو بتائے
self-middle-doomfang-goodbye-nice-no-reason = اچھا کھلاڑی بھی صرف آن لائن پہچان ہے۔ کوئی بڑا مدد کرتا ہے۔
self-middle-doomfang-goodbye-photo-question = کوئی کہتا ہے ”تصویر بھیجو، ورنہ دل اداس ہو گا۔“ نٹ میگ کیا کر سکتی ہے؟
self-middle-doomfang-goodbye-photo-tell = نہ کہے، بڑے کو بتائے
self-middle-doomfang-goodbye-photo-tell-reason = اداسی مشکل ہے، مگر نہ کہنا پھر بھی ٹھیک ہے۔ باقی میں کوئی بڑا مدد کرتا ہے۔
self-middle-doomfang-goodbye-photo-hide = ماسک پہن کر بھیجے
self-middle-doomfang-goodbye-photo-hide-reason = پھر بھی وہ ہے، اور اس کا کمرا۔ نٹ میگ نہ کہہ سکتی ہے اور بتا سکتی ہے۔
self-middle-doomfang-goodbye-photo-one = بس ایک بھیجے
self-middle-doomfang-goodbye-photo-one-reason = ایک بھی کاپی ہو سکتی ہے۔ کسی کو خوش کرنا نٹ میگ کا کام نہیں۔
self-middle-doomfang-goodbye-promise-question = نٹ میگ کا وعدہ: میری تصویریں میری ذاتی ہیں۔ کون سی تصویر ٹھیک ہے؟
self-middle-doomfang-goodbye-promise-back = پیچھے سے تصویر
self-middle-doomfang-goodbye-promise-back-reason = وہ بھی نٹ میگ کی تصویر ہے۔ ڈرائنگ زیادہ ٹھیک ہے۔
self-middle-doomfang-goodbye-promise-baby = بچپن کی تصویر
self-middle-doomfang-goodbye-promise-baby-reason = کتنی پیاری! پھر بھی یہ نٹ میگ ہے، اس لیے ذاتی ہے۔
self-middle-doomfang-goodbye-promise-muffin = ہیلمٹ والا کیک
self-middle-doomfang-goodbye-promise-muffin-reason = یہ ڈرائنگ ہے، تو وعدہ پورا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
self-middle-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
self-middle-helpers-teacher = میرے ٹیچر
self-middle-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
self-middle-helpers-lunch = لنچ کے مددگار
self-middle-helpers-office = اسکول کا دفتر
self-middle-helpers-home = گھر کا کوئی بڑا
self-middle-helpers-family = خاندان کا کوئی بڑا
