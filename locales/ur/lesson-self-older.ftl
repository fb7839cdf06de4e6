# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-older.ftl and ../README.md.

## The card, and what a child can do afterwards
self-older-title = چمکتے دانت، چھ انگلیاں
self-older-outcome-edit = مجھے بتانا آتا ہے کہ تصویر کیسے بدلی گئی، اور کس لیے۔
self-older-outcome-identity = میں کیسے نظر آؤں، یہ مجھے چننا ہے۔ دوسرے اپنا خود چنتے ہیں۔
self-older-outcome-photo = دباؤ ہو تب بھی میری تصویریں میری ذاتی ہیں۔
self-older-outcome-tell = تصویر یا چیٹ ٹھیک نہ لگے تو مجھے کسی بڑے کو بتانا ہے۔

### First tale: Waffle’s teeth

## Story: a filter finds the wrong face. The bubble is the phone’s.
self-older-dog-teeth-glow-1 = کوِل گیارہ سال کی ہے اور اس کا نیا فون ہے۔ اس میں چمک نام کا فلٹر ہے۔ وہ چہرہ چکنا، آنکھیں بڑی اور دانت سفید کرتا ہے۔
    .easy = کوِل کا نیا فون ہے۔ اس میں چمک نام کا فلٹر ہے۔ وہ چہرہ چکنا اور دانت سفید کرتا ہے۔
self-older-dog-teeth-glow-2 = گھر پر کوِل فون اٹھاتی ہے۔ چمک کو اس کا چہرہ نہیں ملتا۔ تو اسے کتے کا مل گیا۔
self-older-dog-teeth-glow-2-bubble = چہرہ مل گیا!
self-older-dog-teeth-glow-3 = اب وافل کی لمبی پلکیں ہیں اور چمکتے انسانی دانت۔ وہ شادی میں آئے امیر مہمان جیسا لگتا ہے۔
    .easy = اب وافل کے چمکتے انسانی دانت ہیں!

## Match: how a picture was changed, and what for
self-older-dog-teeth-reasons-question = تصویریں کئی وجہ سے بدلی جاتی ہیں۔ جوڑے ملاؤ۔
self-older-dog-teeth-reasons-dog = کتے کے انسانی دانت
self-older-dog-teeth-reasons-dog-partner = ہنسنا
self-older-dog-teeth-reasons-dog-reason = کوئی اسے سچ نہیں مانتا، اور وافل برا نہیں مانتا۔
self-older-dog-teeth-reasons-cream = اشتہار میں شیشے جیسا چہرہ
self-older-dog-teeth-reasons-cream-partner = کریم بیچنا
self-older-dog-teeth-reasons-cream-reason = اپنا چہرہ غلط لگے تو ہم شاید کریم خرید لیں۔
self-older-dog-teeth-reasons-singer = ساٹھ میں سے ایک
self-older-dog-teeth-reasons-singer-partner = آسان دکھانا
self-older-dog-teeth-reasons-singer-reason = باقی انسٹھ ہم نہیں دیکھتے۔
self-older-dog-teeth-reasons-mask = نئے پروفائل پر کسی اور کا چہرہ
self-older-dog-teeth-reasons-mask-partner = خود کو چھپانا
self-older-dog-teeth-reasons-mask-reason = پروفائل کا چہرہ کسی اور کا ہو سکتا ہے۔

## Spot: an advert with changed pictures
self-older-dog-teeth-advert-question = یہ اشتہار چاہتا ہے کہ کوِل کو کچھ محسوس ہو۔ ڈھونڈو، آنکھ کو دھوکا کہاں ہے۔
self-older-dog-teeth-advert-label-name = اوپر لکھا
self-older-dog-teeth-advert-label = اشتہار
self-older-dog-teeth-advert-label-reason = لکھا ہے کہ یہ اشتہار ہے۔ یہ سچائی ہے۔
self-older-dog-teeth-advert-after-name = دو تصویریں
self-older-dog-teeth-advert-after = پہلے: پھیکا۔ بعد میں: دھوپ، ہنسی۔
self-older-dog-teeth-advert-after-reason = روشنی اور ہنسی بدلی گئی۔ یہ کریم نے نہیں کیا۔
self-older-dog-teeth-advert-nine-name = چھوٹے لفظ
self-older-dog-teeth-advert-nine = 10 میں سے 9 کو پسند! (ہمارے ملازم)
self-older-dog-teeth-advert-nine-reason = ان سے پوچھا جو اسے بیچنا چاہتے ہیں۔
self-older-dog-teeth-advert-dry-name = یہ کیا ہے
self-older-dog-teeth-advert-dry = سوکھے ہاتھوں کی کریم۔
self-older-dog-teeth-advert-dry-reason = یہ بتاتا ہے کہ کس کام کی ہے۔ یہ ٹھیک ہے۔

## Feel: fifty perfect faces. No answer is wrong.
self-older-dog-teeth-mirror-question = کوِل پچاس چکنے چہرے دیکھتی ہے۔ پھر آئینہ دیکھتی ہے۔ اسے کیسا لگ رہا ہو گا؟
    .easy = کوِل پچاس چکنے چہرے دیکھتی ہے، پھر اپنا۔ اسے کیسا لگ رہا ہو گا؟
self-older-dog-teeth-mirror-says = یہ سب ہو سکتا ہے۔ پچاس لوگ سچ مچ ان پچاس چہروں جیسے نہیں ہوتے۔

## Choice: two good things to do
self-older-dog-teeth-help-question = کوِل کو اپنا چہرہ غلط لگتا ہے۔ غلط نہیں ہے۔ کیا اس کی مدد کر سکتا ہے؟
self-older-dog-teeth-help-glow = اب ہر تصویر پر چمک لگانا
self-older-dog-teeth-help-glow-reason = پھر چمک کی ضرورت بڑھتی جاتی ہے۔ چہرہ تو شروع سے ٹھیک تھا۔
self-older-dog-teeth-help-tell = بھروسے کے بڑے کو بتانا
self-older-dog-teeth-help-tell-reason = چچا اسے اپنی تصویریں دکھاتے ہیں۔ دس کی دس میں آنکھیں بند ہیں۔ دونوں ہنستے ہیں۔
self-older-dog-teeth-help-draw = فون رکھ کر وافل کی ڈرائنگ بنانا
self-older-dog-teeth-help-draw-reason = آرام مدد دیتا ہے۔ وافل کے اپنے ٹیڑھے دانت اب بھی ہیں۔

## Chat: somebody in a drawing app pushes for a photo, then for a meeting
self-older-dog-teeth-chat-question = اب کوِل کیا کر سکتی ہے؟
self-older-dog-teeth-chat-place = ڈرائنگ ایپ
self-older-dog-teeth-chat-quill = کوِل
self-older-dog-teeth-chat-sky = اسکائی 11
self-older-dog-teeth-chat-uncle = کوِل کے چچا
self-older-dog-teeth-chat-photo-1 = تم وافل کو کیا خوب بناتی ہو۔ میں بھی گیارہ کا ہوں!
self-older-dog-teeth-chat-photo-2 = تم کیسی لگتی ہو؟ تصویر بھیجو۔
self-older-dog-teeth-chat-photo-first = پہلے تم بھیجو!
self-older-dog-teeth-chat-photo-first-reason = اسکائی کسی کا بھی چہرہ بھیج سکتا ہے۔ پھر کوِل کو لگے گا کہ اب میری باری ہے۔
self-older-dog-teeth-chat-photo-no = میں اپنی تصویر نہیں بھیجتی۔
self-older-dog-teeth-chat-photo-no-reason = صاف اور آرام سے کہا۔ نہ کی وجہ بتانا ضروری نہیں۔
self-older-dog-teeth-chat-photo-glow = لو، چمک والی تصویر۔
self-older-dog-teeth-chat-photo-glow-reason = فلٹر اسے نہیں چھپاتا۔ تصویر پھر بھی کاپی ہو کر آگے جا سکتی ہے۔
self-older-dog-teeth-chat-push-1 = میں نے تین ڈرائنگ بھیجیں۔ اب تمہاری باری!
self-older-dog-teeth-chat-push-2 = تو بس کیمرا چالو کر دو۔
self-older-dog-teeth-chat-push-keep = دکھانے کو پیغام رکھے
self-older-dog-teeth-chat-push-keep-reason = یہ دباؤ ہے۔ اب کوئی بڑا بھی دیکھ سکتا ہے۔
self-older-dog-teeth-chat-push-second = اچھا، ایک سیکنڈ کے لیے۔
self-older-dog-teeth-chat-push-second-reason = ایک سیکنڈ بھی رکھا جا سکتا ہے۔ کال جان پہچان والوں کے لیے ہے۔
self-older-dog-teeth-chat-push-deal = تحفہ سودا نہیں۔ نہیں۔
self-older-dog-teeth-chat-push-deal-reason = ٹھیک۔ ڈرائنگ کے بدلے تصویر دینا کسی پر ضروری نہیں۔
self-older-dog-teeth-chat-meet-1 = اچھا۔ ہفتے کو اسٹیشن پر ملو۔ بتانا نہیں۔
self-older-dog-teeth-chat-meet-cousin = میری کزن بھی آ جائے؟
self-older-dog-teeth-chat-meet-cousin-reason = دو بچوں سے یہ محفوظ نہیں ہو جاتا۔ وہ نہیں جاتی، اور بتاتی ہے۔
self-older-dog-teeth-chat-meet-quiet = نکلے، کسی کو نہ بتائے
self-older-dog-teeth-chat-meet-quiet-reason = نکلنا اچھا ہے۔ بتائے بھی تو کوئی بڑا مدد کر سکتا ہے۔
self-older-dog-teeth-chat-meet-tell = ابھی چچا کو بتائے
self-older-dog-teeth-chat-meet-tell-reason = وہ اسکائی کو صرف آن لائن جانتی ہے۔ چیٹ دکھانے کو ویسی ہی رہتی ہے۔
self-older-dog-teeth-chat-block-1 = مجھے بتانے کا شکریہ۔ اس میں تمہارا کوئی قصور نہیں۔
self-older-dog-teeth-chat-block-sorry = میں نے اسکائی سے زیادہ پیار سے بات کی۔
self-older-dog-teeth-chat-block-sorry-reason = پیار سے بات کرنا غلطی نہیں۔ قصور دباؤ ڈالنے والے کا ہے۔
self-older-dog-teeth-chat-block-block = مل کر بلاک کریں
self-older-dog-teeth-chat-block-block-reason = رکھو، بتاؤ، پھر کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔

## Say: the sentence is rehearsed aloud
self-older-dog-teeth-say-prompt = ایسے کہو جیسے وجہ بتانے کی ضرورت نہیں۔
self-older-dog-teeth-say-sentence = مجھے اپنی تصویر نہیں بھیجنی۔ مجھے کسی بڑے کو بتانا ہے۔

## Exit: the last question uses the words of a promise
self-older-dog-teeth-goodbye-cloud-question = کوِل کی دوست آن لائن بوٹ والا بادل ہے۔ وہ چہرہ نہیں دکھاتی۔ اس سے کیا پتا چلتا ہے؟
    .easy = کوِل کی دوست آن لائن بوٹ والا بادل ہے۔ اس سے کیا پتا چلتا ہے؟
self-older-dog-teeth-goodbye-cloud-fake = جس کی تصویر نہیں، وہ نقلی
self-older-dog-teeth-goodbye-cloud-fake-reason = تصویر سے کچھ ثابت نہیں ہوتا۔ کسی کی بھی لی جا سکتی ہے۔
self-older-dog-teeth-goodbye-cloud-bad = وہ کچھ برا چھپا رہی ہے
self-older-dog-teeth-goodbye-cloud-bad-reason = تصویر نہ لگانے والے زیادہ تر بس اسے ذاتی رکھتے ہیں۔
self-older-dog-teeth-goodbye-cloud-choice = اس نے چنا کہ کیسے نظر آئے
self-older-dog-teeth-goodbye-cloud-choice-reason = یہ اس کی مرضی ہے۔ بوٹ والے بادل بھی خوب ہیں۔
self-older-dog-teeth-goodbye-star-question = ایک ستارہ تصویر لگاتا ہے: ”فلٹر نہیں، ابھی جاگا ہوں!“ کیا پوچھنا اچھا ہے؟
self-older-dog-teeth-goodbye-star-look = صبح میں بھی ایسا لگتا ہوں؟
self-older-dog-teeth-goodbye-star-look-reason = زیادہ تر لوگ تکیے جیسے لگتے ہیں۔ پوچھو کس نے بنائی، اور کس لیے۔
self-older-dog-teeth-goodbye-star-who = کس نے بنائی، اور کس لیے
self-older-dog-teeth-goodbye-star-who-reason = یہ سوال ہر تصویر پر چلتا ہے۔
self-older-dog-teeth-goodbye-star-like = کتنوں کو پسند آئی
self-older-dog-teeth-goodbye-star-like-reason = بہت لوگوں کو پسند ہو تو بھی سچ نہیں ہو جاتی۔
self-older-dog-teeth-goodbye-promise-question = وعدہ کہتا ہے: میری تصویریں میری ذاتی ہیں۔ مجھے انہیں اپ لوڈ نہیں کرنا۔ وجہ کیا ہے؟
    .easy = وعدہ کہتا ہے: مجھے اپنی تصویریں اپ لوڈ نہیں کرنی۔ وجہ کیا ہے؟
self-older-dog-teeth-goodbye-promise-control = تصویر کاپی ہوتی ہے، واپس نہیں آتی
self-older-dog-teeth-goodbye-promise-control-reason = ہاں۔ اس لیے پہلے چننا ہے، بعد میں نہیں۔
self-older-dog-teeth-goodbye-promise-face = میرا چہرہ اتنا اچھا نہیں
self-older-dog-teeth-goodbye-promise-face-reason = ہر چہرہ اچھا ہے۔ بات یہ ہے کہ کون کاپی کر سکتا ہے۔
self-older-dog-teeth-goodbye-promise-old = مزہ کرنا منع ہے
self-older-dog-teeth-goodbye-promise-old-reason = ڈرائنگ، پالتو جانور اور بوٹ والے بادل میں اب بھی مزہ ہے۔

### Second tale: the head teacher on a courgette

## Story: a computer-made picture, with a yes from the one in it. The bubble is the head teacher’s.
self-older-flying-courgette-paper-1 = چھٹی کلاس اخبار بناتی ہے۔ راکٹ کو پہلے صفحے کا خیال آیا۔ پہلے وہ ہیڈ ٹیچر سے پوچھتا ہے، اور وہ ہاں کہتی ہیں۔
    .easy = راکٹ کلاس کے اخبار کے لیے تصویر بناتا ہے۔ پہلے وہ ہیڈ ٹیچر سے پوچھتا ہے۔ وہ ہاں کہتی ہیں۔
self-older-flying-courgette-paper-2 = وہ تصویر ساز سے کہتا ہے ”ہماری ہیڈ ٹیچر چھٹی پر۔“ تصویر میں وہ اڑتی توری پر ہیں۔ ہر ہاتھ کی چھ انگلیاں ہیں۔
    .easy = تصویر ساز انہیں اڑتی توری پر دکھاتا ہے۔ ہر ہاتھ کی چھ انگلیاں ہیں۔
self-older-flying-courgette-paper-3 = وہ اسے اپنے دروازے پر لگاتی ہیں۔ دو مہمان پوچھتے ہیں کہ وہ اسے کہاں کھڑا کرتی ہیں۔ انہیں یہ اصلی لگی!
    .easy = وہ اسے دروازے پر لگاتی ہیں۔ دو مہمانوں کو یہ اصلی لگی!
self-older-flying-courgette-paper-3-bubble = واہ، کاپیاں جانچنے کو اور انگلیاں!

## Spot: a computer-made picture goes round
self-older-flying-courgette-signs-question = پھر کلاس کی چیٹ میں ایک تصویر آئی۔ کیا یہ اصلی ہے؟ اشارے ڈھونڈو۔
self-older-flying-courgette-signs-from-name = کہاں سے آئی
self-older-flying-courgette-signs-from = کئی بار آگے بھیجی گئی
self-older-flying-courgette-signs-from-reason = کسی کو نہیں پتا کس نے بنائی۔ یہ رک کر جانچنے کا اشارہ ہے۔
self-older-flying-courgette-signs-title-name = سرخی
self-older-flying-courgette-signs-title = ہمارا کھیل کا دن!
self-older-flying-courgette-signs-title-reason = ایسی سرخی ٹھیک ہے۔
self-older-flying-courgette-signs-banner-name = تصویر
self-older-flying-courgette-signs-banner = جھنڈے پر لکھا ہے: کیھل اک دن
self-older-flying-courgette-signs-banner-reason = عجیب حرف اور عجیب ہاتھ اچھے اشارے ہیں۔
self-older-flying-courgette-signs-ask-name = بٹن
self-older-flying-courgette-signs-ask = ٹیچر سے پوچھو کیا یہ ہماری ہے
self-older-flying-courgette-signs-ask-reason = بھروسے والا کوئی بتا سکتا ہے۔ خوب بٹن ہے!

## Search: is a clip true? Words first, then the result to trust. All names are made up.
self-older-flying-courgette-check-question = ایک ویڈیو پھیل رہی ہے۔ ایک مشہور شخص کہتا ہے ”پیر سے ہوم ورک ختم!“ جانچنے کے لفظ چنو۔
    .easy = کیا پیر سے ہوم ورک ختم؟ پتا کرنے کے لفظ چنو۔
self-older-flying-courgette-check-famous = مشہور چہرہ
self-older-flying-courgette-check-famous-reason = پھر بس بہت سے مشہور چہرے ملتے ہیں۔
self-older-flying-courgette-check-end = پیر سے ختم
self-older-flying-courgette-check-end-reason = اس سے پتا چلتا ہے ویڈیو کیا کہتی ہے۔
self-older-flying-courgette-check-news = خبر
self-older-flying-courgette-check-news-reason = اس سے وہ صفحے ملتے ہیں جو بتاتے ہیں کہ کیا ہوا۔
self-older-flying-courgette-check-homework = ہوم ورک
self-older-flying-courgette-check-homework-reason = اس سے پتا چلتا ہے کہ ہم کیا جاننا چاہتے ہیں۔
self-older-flying-courgette-check-please = کاش یہ سچ ہو
self-older-flying-courgette-check-please-reason = سب یہی چاہتے ہیں! مگر ڈھونڈنے میں اس کا کام نہیں۔
self-older-flying-courgette-check-asked = پتا کرنے میں کون سا نتیجہ سب سے زیادہ مدد دیتا ہے؟
self-older-flying-courgette-check-app = ہوم ورک برا لگے؟ ہماری ایپ کرے گی!
self-older-flying-courgette-check-app-from = ہوم ورک ہیرو
self-older-flying-courgette-check-app-text = ایک ہفتے کے لیے آدھی قیمت۔
self-older-flying-courgette-check-app-reason = یہ اشتہار ہے۔ یہ ایپ بیچنا چاہتا ہے۔
self-older-flying-courgette-check-clip = ویڈیو جو دیکھنی ہی ہے
self-older-flying-courgette-check-clip-from = دس بہترین ویڈیو
self-older-flying-courgette-check-clip-text = اسی لاکھ بار دیکھی گئی!
self-older-flying-courgette-check-clip-reason = بہت لوگ دیکھیں تو بھی سچ نہیں ہو جاتی۔
self-older-flying-courgette-check-desk = ہوم ورک والی ویڈیو من گھڑت ہے
self-older-flying-courgette-check-desk-from = ضلع خبریں
self-older-flying-courgette-check-desk-text = ہم نے ان سے پوچھا۔ انہوں نے یہ نہیں کہا۔ آواز کمپیوٹر نے بنائی۔
self-older-flying-courgette-check-desk-reason = انہوں نے پوچھا، اور بتایا کہ کیسے پتا ہے۔ ہم سب کے لیے بری خبر۔

## Sort: what is fine to make with a picture maker
self-older-flying-courgette-make-question = اب چھٹی کلاس تصویر ساز کے اصول لکھتی ہے۔ کیا بنانا ٹھیک ہے؟ کیا نہیں؟
self-older-flying-courgette-make-basket-1 = بنانا ٹھیک
self-older-flying-courgette-make-basket-2 = بنانا ٹھیک نہیں
self-older-flying-courgette-make-star = دوست کا چہرہ، پوچھے بغیر
self-older-flying-courgette-make-star-reason = چہرہ دوست کا ہے۔ پہلے پوچھو، اور نہ کا مطلب نہ ہے۔
self-older-flying-courgette-make-dragon = لنچ ہال میں ٹائیگر
self-older-flying-courgette-make-dragon-reason = اس میں کوئی اصلی انسان نہیں۔ ٹائیگر کے مزے لو!
self-older-flying-courgette-make-voice = ٹیچر کی بناوٹی آواز
self-older-flying-courgette-make-voice-reason = لوگ سچ مان سکتے ہیں۔ اس سے ٹیچر کو دکھ ہو سکتا ہے۔
self-older-flying-courgette-make-yes = ہیڈ ٹیچر، ان کی ہاں کے بعد
self-older-flying-courgette-make-yes-reason = چہرہ ان کا ہے، اور انہوں نے ہاں کہی۔
self-older-flying-courgette-make-clothes = بغیر کپڑوں کے کوئی اصلی انسان
self-older-flying-courgette-make-clothes-reason = یہ نہ بناتے ہیں، نہ رکھتے ہیں، نہ بھیجتے ہیں۔ آ جائے تو بس بتاتے ہیں۔

## Chat: an account with Rocket’s name writes to Sprig
self-older-flying-courgette-chat-question = اب اسپرگ کیا کر سکتی ہے؟
self-older-flying-courgette-chat-place = کلاس چیٹ
self-older-flying-courgette-chat-sprout = اسپرگ
self-older-flying-courgette-chat-tum = راکٹ2
self-older-flying-courgette-chat-tumble = راکٹ
self-older-flying-courgette-chat-teacher = ٹیچر
self-older-flying-courgette-chat-new-1 = میں ہوں، راکٹ! نیا اکاؤنٹ۔
self-older-flying-courgette-chat-new-2 = اخبار کے لیے اپنی تصویر بھیجو۔
self-older-flying-courgette-chat-new-ask = پہلے اسکول میں پوچھوں گی۔
self-older-flying-courgette-chat-new-ask-reason = آمنے سامنے پوچھنا سب سے اچھی جانچ ہے۔
self-older-flying-courgette-chat-new-test = میرا بستہ کس رنگ کا ہے؟
self-older-flying-courgette-chat-new-test-reason = اچھی کوشش! مگر تُکا بھی لگ سکتا ہے۔ آمنے سامنے پوچھو۔
self-older-flying-courgette-chat-new-send = اچھا، یہ لو!
self-older-flying-courgette-chat-new-send-reason = نام تو کوئی بھی رکھ سکتا ہے۔ اسپرگ پہلے جانچ سکتی ہے۔
self-older-flying-courgette-chat-push-1 = نہیں، اسکول میں نہ پوچھنا! باقی سب نے بھیج دی۔
self-older-flying-courgette-chat-push-2 = یا چھ بجے نہر پر آؤ۔ اکیلے۔
self-older-flying-courgette-chat-push-send = اچھا، بس ایک تصویر۔
self-older-flying-courgette-chat-push-send-reason = ”سب نے بھیجی“ دباؤ ہے۔ وہ پیغام رکھ سکتی ہے، اور نہ کہہ سکتی ہے۔
self-older-flying-courgette-chat-push-keep = دکھانے کو پیغام رکھے
self-older-flying-courgette-chat-push-keep-reason = اب دکھانے کو کچھ ہے۔ ”نہ پوچھنا“ بڑا اشارہ ہے۔
self-older-flying-courgette-chat-push-go = ٹھیک ہے، چھ بجے۔
self-older-flying-courgette-chat-push-go-reason = اسپرگ کو نہیں پتا وہاں کون ہو گا۔ وہ نہیں جاتی۔
self-older-flying-courgette-chat-real-1 = اسپرگ؟ میرا نیا اکاؤنٹ نہیں۔ وہ میں نہیں!
self-older-flying-courgette-chat-real-joke = تو میں بھی انہیں دھوکا دوں گی!
self-older-flying-courgette-chat-real-joke-reason = اس سے چیٹ چلتی رہتی ہے۔ بتائے تو کوئی بڑا مدد کر سکتا ہے۔
self-older-flying-courgette-chat-real-block = ابھی بلاک کرے اور بھول جائے
self-older-flying-courgette-chat-real-block-reason = دوسروں کو بھی یہی پیغام مل سکتا ہے۔ پہلے بتاؤ، پھر کوئی بڑا مدد کرتا ہے۔
self-older-flying-courgette-chat-real-tell = راکٹ کے ساتھ ٹیچر کو بتائے
self-older-flying-courgette-chat-real-tell-reason = کسی نے اس کا نام لے لیا۔ کوئی بڑا دونوں کی مدد کر سکتا ہے۔
self-older-flying-courgette-chat-block-1 = دونوں کا شکریہ۔ راکٹ، تمہارا قصور نہیں۔ اسپرگ، تمہارا بھی نہیں۔
self-older-flying-courgette-chat-block-all = راکٹ، تمہیں نیا نام رکھنا ہو گا۔
self-older-flying-courgette-chat-block-all-reason = اس کا نام ٹھیک ہے۔ قصور نام لینے والے کا ہے۔
self-older-flying-courgette-chat-block-block = ٹیچر کے ساتھ بلاک اور رپورٹ
self-older-flying-courgette-chat-block-block-reason = رکھو، بتاؤ، پھر کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔

## Build: how Rocket wants to be seen
self-older-flying-courgette-switches-question = راکٹ اپنا ڈرائنگ صفحہ پھر سے سیٹ کرتا ہے۔ ڈرائنگ کیسے دکھائے کہ باتیں ذاتی رہیں؟
    .easy = راکٹ ڈرائنگ دکھائے، اور باتیں ذاتی رہیں۔ مدد کرو۔
self-older-flying-courgette-switches-photo = میری تصویر
self-older-flying-courgette-switches-photo-face = میری اصلی تصویر
self-older-flying-courgette-switches-photo-face-reason = تصویر پھر لی جا سکتی ہے۔ ڈرائنگ بھی اتنی ہی اچھی ہے۔
self-older-flying-courgette-switches-photo-art = پروں والی توری
self-older-flying-courgette-switches-photo-art-reason = یہ اس کی اپنی ڈرائنگ ہے، اور مزے کی ہے۔
self-older-flying-courgette-switches-who = مجھے کون لکھے؟
self-older-flying-courgette-switches-who-known = جان پہچان والے
self-older-flying-courgette-switches-who-known-reason = وہ ان سے مل چکا ہے، تو آمنے سامنے پوچھ سکتا ہے۔
self-older-flying-courgette-switches-who-all = کوئی بھی
self-older-flying-courgette-switches-who-all-reason = پھر اگلا راکٹ2 بھی لکھ سکتا ہے۔
self-older-flying-courgette-switches-call = ویڈیو کال
self-older-flying-courgette-switches-call-on = چالو
self-older-flying-courgette-switches-call-on-reason = پھر کوئی بھی اندر دیکھ سکتا ہے۔ کوئی بڑا چننے میں مدد کر سکتا ہے۔
self-older-flying-courgette-switches-call-ask = بند، بڑے سے پوچھنے تک
self-older-flying-courgette-switches-call-ask-reason = کال میں وہ اور اس کا گھر نظر آتا ہے۔ پہلے پوچھنا سمجھ داری ہے۔
self-older-flying-courgette-switches-about = میری بات
self-older-flying-courgette-switches-about-veg = اڑتی سبزیاں بناتا ہوں
self-older-flying-courgette-switches-about-veg-reason = اس سے پتا چلتا ہے کیا پسند ہے، یہ نہیں کہ وہ کہاں ہے۔
self-older-flying-courgette-switches-about-class = کلاس 6، مل لین اسکول
self-older-flying-courgette-switches-about-class-reason = اس سے کسی کو بھی پتا چلے کہ وہ کہاں ملے گا۔
self-older-flying-courgette-switches-done = لوگ اس کا کام دیکھتے ہیں۔ پاس کون آئے، یہ وہ چنتا ہے۔ توری کی پارکنگ مفت ہے۔

## Say: the sentence is rehearsed aloud
self-older-flying-courgette-say-prompt = اسپرگ کی طرح آرام سے اور صاف کہو۔
self-older-flying-courgette-say-sentence = تصویر نہیں بھیجنی۔ مجھے تم سے مل کر پوچھنا ہے۔

## Exit: the last question uses the words of a promise
self-older-flying-courgette-goodbye-hat-question = آن لائن راکٹ پروں والی توری ہے۔ کلاس میں وہ راکٹ ہے۔ اصلی کون سا ہے؟
    .easy = آن لائن راکٹ توری ہے۔ کلاس میں وہ راکٹ ہے۔ اصلی کون سا؟
self-older-flying-courgette-goodbye-hat-class = بس کلاس والا
self-older-flying-courgette-goodbye-hat-class-reason = آن لائن مذاق اور ڈرائنگ بھی اسی کی ہے۔
self-older-flying-courgette-goodbye-hat-both = دونوں، وہ چنتا ہے کہاں کیا دکھائے
self-older-flying-courgette-goodbye-hat-both-reason = ہم سب الگ جگہ الگ رنگ دکھاتے ہیں۔
self-older-flying-courgette-goodbye-hat-veg = وہ سچ مچ توری ہے
self-older-flying-courgette-goodbye-hat-veg-reason = پھر تو بہت کچھ سمجھ آتا! مگر نہیں۔
self-older-flying-courgette-goodbye-video-question = تصویر میں نہ عجیب ہاتھ ہیں، نہ عجیب حرف۔ اس سے کیا پتا چلتا ہے؟
self-older-flying-courgette-goodbye-video-check = ابھی زیادہ نہیں، دیکھو کس نے بنائی
self-older-flying-courgette-goodbye-video-check-reason = کچھ من گھڑت تصویروں میں کوئی اشارہ نہیں ہوتا۔ اس لیے ہم جانچتے ہیں۔
self-older-flying-courgette-goodbye-video-real = وہ اصلی ہے
self-older-flying-courgette-goodbye-video-real-reason = ہو سکتا ہے۔ کچھ من گھڑت تصویروں میں کوئی اشارہ نہیں ہوتا۔
self-older-flying-courgette-goodbye-video-share = بھیجنا ٹھیک ہے
self-older-flying-courgette-goodbye-video-share-reason = پھر پتا چلنے سے پہلے پھیل جاتی ہے۔ پہلے جانچو۔
self-older-flying-courgette-goodbye-promise-question = وعدہ کہتا ہے: میری تصویریں میری ذاتی ہیں۔ کوئی اچھا سا نیا شخص ایک مانگتا ہے۔ کیا ٹھیک ہے؟
    .easy = کوئی اچھا سا نیا شخص تصویر مانگتا ہے۔ وعدہ کیا کہتا ہے؟
self-older-flying-courgette-goodbye-promise-blur = چہرہ دھندلا کر کے بھیجنا
self-older-flying-courgette-goodbye-promise-blur-reason = کمرا اور کپڑے پھر بھی نظر آتے ہیں۔ نہ کافی ہے۔
self-older-flying-courgette-goodbye-promise-pet = پالتو کی تصویر، پیچھے میں
self-older-flying-courgette-goodbye-promise-pet-reason = پیچھے ہونا بھی تصویر میں ہونا ہے۔ ڈرائنگ چلے گی۔
self-older-flying-courgette-goodbye-promise-no = نہ کہنا، اور بڑے کو بتانا
self-older-flying-courgette-goodbye-promise-no-reason = یہی وعدہ ہے۔ کوئی بڑا دیکھ سکتا ہے کہ کون مانگ رہا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
self-older-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
self-older-helpers-teacher = میرے ٹیچر
self-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
self-older-helpers-lunch = لنچ کے مددگار
self-older-helpers-office = اسکول کا دفتر
self-older-helpers-home = گھر کا کوئی بڑا
self-older-helpers-family = خاندان کا کوئی بڑا
