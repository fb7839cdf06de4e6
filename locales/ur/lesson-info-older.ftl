# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-older.ftl and ../README.md.

## The card, and what a child can do afterwards
info-older-title = یہ کس نے کہا؟
info-older-outcome-rank = مجھے پتا ہے کہ صفحہ اوپر کیسے آتا ہے۔
info-older-outcome-check = مجھے دباؤ کا پتا چلتا ہے، اور آگے بھیجنے سے پہلے مجھے جانچنا ہے۔
info-older-outcome-chatbot = چیٹ بوٹ پر مجھے دھیان رکھنا ہے۔ وہ غلط ہو سکتا ہے، اور اسے میرا پتا ہونا ضروری نہیں۔
info-older-outcome-tell = کوئی صفحہ فلٹر سے نکل آئے تو مجھے کسی بڑے کو بتانا ہے۔

## Nothing but sprouts. First tale of “Who says so?”.

## Story: a made-up picture makes everybody cross. Nobody meant harm.
info-older-sprouts-rumour-1 = کلاس کی چیٹ میں ایک تصویر آئی۔ باورچی کے پاس گاڑی جتنی بڑی بند گوبھی ہے۔
    .easy = باورچی کے پاس گاڑی جتنی بڑی بند گوبھی ہے۔
info-older-sprouts-rumour-1-bubble = پورا سال بس بند گوبھی!
info-older-sprouts-rumour-2 = اوڈی کو اتنا غصہ آیا کہ فوراً آگے بھیج دی۔ اس کے سب دوستوں نے بھی۔ شام تک پورا شہر دیکھ چکا تھا۔
    .easy = اوڈی نے غصے میں آگے بھیج دی۔ جلد ہی پورا شہر دیکھ چکا تھا۔
info-older-sprouts-rumour-3 = پیر کو باورچی کو دو سو خط ملے۔ اس کے پاس ایک چھوٹی سی گوبھی ہے۔ وہ اس کے اپنے لنچ کی تھی۔
    .easy = باورچی کو دو سو خط ملے۔ اس کے پاس ایک چھوٹی سی گوبھی ہے۔
info-older-sprouts-rumour-3-bubble = میری گوبھی کا تمہیں کس نے بتایا؟

## Order: how a false thing spreads: by feelings, trust and taps.
info-older-sprouts-spread-question = تصویر من گھڑت تھی۔ وہ اتنی دور کیسے گئی؟ کارڈ ترتیب سے لگاؤ۔
    .easy = من گھڑت تصویر اتنی دور کیسے گئی؟
info-older-sprouts-spread-joke = کوئی مذاق میں بناتا ہے
info-older-sprouts-spread-joke-reason = یہ مذاق سے شروع ہوئی۔ راستے میں مذاق کھو گیا۔
info-older-sprouts-spread-cross = اوڈی غصے میں جلدی آگے بھیجتا ہے
info-older-sprouts-spread-cross-reason = زور کا غصہ یا خوشی ہم سے جلدی کرواتی ہے۔ جھوٹی خبر ایسے ہی چلتی ہے۔
info-older-sprouts-spread-app = ایپ کلک دیکھ کر اور دکھاتی ہے
info-older-sprouts-spread-app-reason = ایپ وہ دکھاتی ہے جسے لوگ چھوئیں۔ اسے سچ کا پتا نہیں۔
info-older-sprouts-spread-town = پورے شہر میں ہے، تو سچ لگتی ہے
info-older-sprouts-spread-town-reason = سو کاپیاں بھی وہی ایک من گھڑت تصویر ہیں۔

## Spot: a post that pushes. One line is true, to make the rest look true.
info-older-sprouts-push-question = تصویر کے ساتھ یہ لکھا ہے۔ کیا ہم پر دباؤ ڈالتا ہے، اور جانچنے نہیں دیتا؟
    .easy = یہاں کیا ہم پر دباؤ ڈالتا ہے؟
info-older-sprouts-push-who-name = کس نے بھیجا
info-older-sprouts-push-who = اصلی لنچ خبریں
info-older-sprouts-push-who-reason = نام میں ”اصلی“ ہو تو کچھ ثابت نہیں ہوتا۔ یہ کون ہیں؟
info-older-sprouts-push-time-name = پہلی بات
info-older-sprouts-push-time = لنچ بارہ بجے ہوتا ہے۔
info-older-sprouts-push-time-reason = یہ سچ ہے۔ ایک سچی بات سے باقی بھی سچ لگ سکتا ہے۔
info-older-sprouts-push-nine-name = دوسری بات
info-older-sprouts-push-nine = دس میں سے نو گھر ناراض ہیں۔
info-older-sprouts-push-nine-reason = کس نے پوچھا؟ نمبر کے لیے گننے والا چاہیے۔
info-older-sprouts-push-spray-name = اشتہار
info-older-sprouts-push-spray = گوبھی بھگاؤ اسپرے، صرف آج
info-older-sprouts-push-spray-reason = جو ڈر بنایا، اسی کا علاج بیچتا ہے۔ یہ چالاک چال ہے۔
info-older-sprouts-push-button-name = بٹن
info-older-sprouts-push-button = غائب ہونے سے پہلے بھیجو
info-older-sprouts-push-button-reason = گھڑی ہم سے جلدی کروانے کو ہے۔ سچ رک سکتا ہے۔

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-sprouts-menu-question = لنچ میں سچ مچ کیا ہے؟ ڈھونڈنے کے ٹھیک لفظ چننے میں رین کی مدد کرو۔
info-older-sprouts-menu-word-school = ہیزل ہل اسکول
info-older-sprouts-menu-word-school-reason = اس سے پتا چلتا ہے کون سا اسکول۔
info-older-sprouts-menu-word-lunch = لنچ
info-older-sprouts-menu-word-lunch-reason = اس سے پتا چلتا ہے کہ وہ کیا جاننا چاہتی ہے۔
info-older-sprouts-menu-word-horrible = گندی گوبھی
info-older-sprouts-menu-word-horrible-reason = غصے والے صفحے مانگو تو غصے والے صفحے ملتے ہیں۔
info-older-sprouts-menu-word-menu = مینیو
info-older-sprouts-menu-word-menu-reason = جواب مینیو میں ہو گا۔
info-older-sprouts-menu-word-true = کیا یہ سچ ہے؟؟؟
info-older-sprouts-menu-word-true-reason = ہم سب جاننا چاہتے ہیں! ڈھونڈنے میں اس کا کام نہیں۔
info-older-sprouts-menu-asked = جانچنے کے لیے کون سا صفحہ سب سے اچھا ہے؟
info-older-sprouts-menu-boxes-title = لنچ باکس جو گوبھی کو ہرا دے
info-older-sprouts-menu-boxes-from = ڈبا دکان
info-older-sprouts-menu-boxes = دوپہر تک منگواؤ۔
info-older-sprouts-menu-boxes-reason = دکان نے پہلے آنے کے پیسے دیے۔ وہ ڈبا بیچنا چاہتی ہے۔
info-older-sprouts-menu-shock-title = گوبھی لنچ: کیا جھٹکا
info-older-sprouts-menu-shock-from = گپ شہر
info-older-sprouts-menu-shock = نو لاکھ بار دیکھا گیا۔
info-older-sprouts-menu-shock-reason = بہت کلک سے یہ اوپر آیا۔ کلک سے یہ سچ نہیں ہو جاتا۔
info-older-sprouts-menu-picks-title = لنچ پر غصہ؟ یہ اور دیکھو
info-older-sprouts-menu-picks-from = تمہارے لیے چنے صفحے
info-older-sprouts-menu-picks = تم نے ایسا ایک صفحہ پسند کیا تھا۔
info-older-sprouts-menu-picks-reason = اس نے پہلے جو چھوا، اس سے اندازہ لگایا گیا۔ اندازہ جانچ نہیں ہوتا۔
    .easy = یہ بس اندازہ ہے۔ اندازہ جانچ نہیں ہوتا۔
info-older-sprouts-menu-cook-title = اس ٹرم کا مینیو
info-older-sprouts-menu-cook-from = ہیزل ہل اسکول کا باورچی خانہ
info-older-sprouts-menu-cook = پیر کو پاستا۔ منگل کو سالن۔
info-older-sprouts-menu-cook-reason = باورچی خود لکھتا ہے۔ یہ وہیں سے آتا ہے جہاں کی بات ہے۔

## Chat: a chatbot that sounds sure and then asks for private facts. The teacher has agreed to it.
info-older-sprouts-bot-question = مسٹر مول نے کہا ہے کہ کلاس میں یہ چیٹ بوٹ ٹھیک ہے۔ رین اس سے کیا کہے؟
    .easy = رین چیٹ بوٹ سے کیا کہے؟
info-older-sprouts-bot-place = اسکول کا چیٹ بوٹ
info-older-sprouts-bot-wren = رین
info-older-sprouts-bot-bot = مددگار بوٹ
info-older-sprouts-bot-ask-1 = کیا ہمارا اسکول بس بند گوبھی پکائے گا؟
info-older-sprouts-bot-ask-2 = ہاں۔ اسکول نے جمعے کو سب کو بتایا۔
info-older-sprouts-bot-ask-letter = تو میرے لیے غصے والا خط لکھو۔
info-older-sprouts-bot-ask-letter-reason = خط تو خوب لکھے گا۔ مگر خط کسی بات پر نہ ہو گا۔
info-older-sprouts-bot-ask-where = یہ تمہیں کہاں ملا؟
info-older-sprouts-bot-ask-where-reason = بہت خوب۔ اب اسے دکھانا ہو گا کہ کہاں سے لیا۔
info-older-sprouts-bot-ask-sure = مان لے، یہ پکا جو لگتا ہے
info-older-sprouts-bot-ask-sure-reason = غلط ہو تب بھی اتنا ہی پکا لگتا ہے۔ اس لیے ہم پوچھتے ہیں کہ کہاں سے ہے۔
info-older-sprouts-bot-where-1 = مجھے صفحہ نہیں مل رہا۔ شاید میں نے گھڑ لیا ہو۔ مدد کے لیے اپنا نام اور اسکول بتاؤ۔
    .easy = شاید میں نے گھڑ لیا ہو۔ اپنا نام اور اسکول بتاؤ۔
info-older-sprouts-bot-where-name = میں رین ہوں، ہیزل ہل اسکول سے۔
info-older-sprouts-bot-where-name-reason = مدد کے لیے اسے یہ نہیں چاہیے۔ ہمارا لکھا رکھا جا سکتا ہے۔
info-older-sprouts-bot-where-cook = بس، اب باورچی سے پوچھو
info-older-sprouts-bot-where-cook-reason = باورچی کو سب سے بہتر پتا ہے۔ نام اور اسکول بھی ذاتی رہے۔
info-older-sprouts-bot-where-guess = اچھا، اندازہ ہی لگا دو۔
info-older-sprouts-bot-where-guess-reason = اندازہ تو پہلے بھی تھا۔ باورچی تو پاس ہی ہے۔

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-sprouts-page-question = برام گوبھی ڈھونڈتا ہے۔ ایک صفحہ فلٹر سے نکل آیا۔ اس میں ظلم ہے، اور برام کے ہاتھ ٹھنڈے ہو گئے۔ سب سے زیادہ کیا مدد دے؟
    .easy = ظلم والا ایک صفحہ فلٹر سے نکل آیا۔ برام کیا کر سکتا ہے؟
info-older-sprouts-page-close = بند کر کے بھول جانا
info-older-sprouts-page-close-reason = ابھی تو رک گیا۔ مگر وہ اکیلا ہے، اور صفحہ پھر آ سکتا ہے۔
    .easy = یہ پھر آ سکتا ہے۔ کوئی بڑا اسے رکوا سکتا ہے۔
info-older-sprouts-page-warn = دوستوں کو دکھا کر خبردار کرنا
info-older-sprouts-page-warn-reason = خبردار کرنا چاہنا اچھا ہے۔ مگر پھر انہوں نے بھی دیکھ لیا۔
info-older-sprouts-page-tell = ڈھانپنا اور مسٹر مول کو بتانا
info-older-sprouts-page-tell-reason = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ مسٹر مول صفحہ سب کے لیے رکوا سکتے ہیں۔
    .easy = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ مسٹر مول مدد کر سکتے ہیں۔

## Say: rehearsed aloud. Putting it right is what a good user does.
info-older-sprouts-words-prompt = اوڈی نے گوبھی والی تصویر آگے بھیجی تھی۔ اب وہ چیٹ میں بات ٹھیک کرتا ہے۔ اس کے ساتھ کہو۔
    .easy = اوڈی چیٹ میں بات ٹھیک کرتا ہے۔ اس کے ساتھ کہو۔
info-older-sprouts-words-sentence = مجھ سے غلطی ہوئی، سچ یہ ہے۔

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-sprouts-goodbye-lists-question = فین اور اوڈی ایک ہی لفظ ڈھونڈتے ہیں۔ دو الگ فہرستیں آتی ہیں۔ یہ کیسے ہوا؟
    .easy = فین اور اوڈی ایک لفظ ڈھونڈتے ہیں۔ فہرستیں دو آئیں۔ کیسے؟
info-older-sprouts-goodbye-lists-guess = پہلے جو چھوا، اس سے اندازہ
info-older-sprouts-goodbye-lists-guess-reason = ہاں۔ فہرست ہماری پسند دکھاتی ہے، صرف سچ نہیں۔
info-older-sprouts-goodbye-lists-true = ایک فہرست سچی ہے
info-older-sprouts-goodbye-lists-true-reason = دونوں فہرستیں پسند کا اندازہ ہیں۔ ہم پھر بھی جانچتے ہیں۔
info-older-sprouts-goodbye-lists-broken = ایک ٹیبلٹ خراب ہے
info-older-sprouts-goodbye-lists-broken-reason = دونوں ٹھیک ہیں! ہر ایک کے لیے الگ اندازہ لگتا ہے۔
info-older-sprouts-goodbye-angry-question = ایک ویڈیو سے فین کو بہت غصہ آیا۔ پہلا اچھا کام کیا ہے؟
info-older-sprouts-goodbye-angry-comment = غصے میں کمنٹ لکھنا
info-older-sprouts-goodbye-angry-comment-reason = ذرا دیر اچھا لگ سکتا ہے۔ ہر کمنٹ سے ویڈیو اور پھیلتی ہے۔
info-older-sprouts-goodbye-angry-wait = رکنا، دیکھنا کس نے بنائی
info-older-sprouts-goodbye-angry-wait-reason = زور کا غصہ رکنے کا اشارہ ہے۔ پھر وہ جانچ سکتا ہے۔
info-older-sprouts-goodbye-angry-share = آگے بھیجنا کہ سب کو پتا ہو
info-older-sprouts-goodbye-angry-share-reason = جھوٹ ہو تو اس نے پھیلانے میں مدد کی۔ وہ پہلے جانچ سکتا ہے۔
info-older-sprouts-goodbye-bats-question = برام چمگادڑ کے کام میں چیٹ بوٹ سے مدد لیتا ہے۔ کس سے وہ اچھا مددگار بنتا ہے؟
    .easy = برام چیٹ بوٹ سے مدد لیتا ہے۔ کس سے وہ اچھا مددگار بنتا ہے؟
info-older-sprouts-goodbye-bats-check = باتیں جانچے، اور بتائے کہ مدد لی
info-older-sprouts-goodbye-bats-check-reason = یہ سمجھ داری اور سچائی کا طریقہ ہے۔
info-older-sprouts-goodbye-bats-all = سب وہ لکھے، برام جمع کرا دے
info-older-sprouts-goodbye-bats-all-reason = پھر وہ کچھ نیا نہیں سیکھتا۔ غلطی بھی نظر نہیں آئے گی۔
info-older-sprouts-goodbye-bats-home = پاس کی چمگادڑ کے لیے پتا لکھے
info-older-sprouts-goodbye-bats-home-reason = چمگادڑ کو فرق نہیں پڑتا! مگر اس کا پتا ذاتی ہے۔

## Gran’s bounce socks. Second tale of “Who says so?”.

## Story: a clip that sells. It is funny, and nobody is silly for trusting it.
info-older-bounce-socks-socks-1 = مارلو اور دادی ویڈیو دیکھتے ہیں۔ ایک ستارہ اچھل موزے پہن کر کمرے کے اوپر سے کود گیا۔
    .easy = ویڈیو میں ایک ستارہ اچھل موزے پہن کر کمرے کے اوپر سے کود گیا۔
info-older-bounce-socks-socks-1-bubble = اچھل! دگنا اونچا کودو!
info-older-bounce-socks-socks-2 = دادی چمکیلے ہرے موزے لے آئیں۔ وہ سب سے نیچے والی سیڑھی پر چڑھتی ہیں۔ بلی چھپ گئی۔
    .easy = دادی موزے لے آئیں۔ وہ سب سے نیچے والی سیڑھی پر چڑھتی ہیں۔
info-older-bounce-socks-socks-3 = دادی کودیں۔ اتنا ہی اونچا جتنا ہمیشہ۔ مگر ان کے پاؤں خوب گرم ہیں۔
    .easy = دادی کودیں۔ اونچا تو نہیں! مگر پاؤں گرم ہیں۔
info-older-bounce-socks-socks-3-bubble = تین، دو، ایک!

## Sort: what pushes us to buy, and what helps us check.
info-older-bounce-socks-proof-question = کیا ہم پر خریدنے کا دباؤ ڈالتا ہے؟ کیا جانچنے میں مدد دیتا ہے؟
info-older-bounce-socks-proof-push = دباؤ ڈالتا ہے
info-older-bounce-socks-proof-check = جانچنے میں مدد
info-older-bounce-socks-proof-ten = صرف دس جوڑے باقی
info-older-bounce-socks-proof-ten-reason = یہ جلدی کرواتا ہے۔ ہمیں نہیں پتا کہ یہ سچ ہے۔
info-older-bounce-socks-proof-lab = پچاس بار کودے، موزے کے ساتھ اور بغیر
info-older-bounce-socks-proof-lab-reason = کسی نے دونوں طرح ناپا۔ ہم نمبر دیکھ سکتے ہیں۔
info-older-bounce-socks-proof-star = واہ کہنے کے پیسے ملے
info-older-bounce-socks-proof-star-reason = اسے پیسے ملے، تو یہ اشتہار ہے۔
info-older-bounce-socks-proof-friends = تمہارے سب دوستوں کے پاس ہیں
info-older-bounce-socks-proof-friends-reason = اس سے باہر رہ جانے کا ڈر لگتا ہے۔ یہ نہیں بتاتا کہ موزے کام کرتے ہیں۔
info-older-bounce-socks-proof-tape = فیتے کے پاس دس بار کودنے کی ویڈیو
info-older-bounce-socks-proof-tape-reason = ہم دیکھ سکتے ہیں کہ کتنا اونچا کودے۔ اس سے جانچ ہوتی ہے۔

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-bounce-socks-test-question = کیا اچھل موزے کام کرتے ہیں؟ ڈھونڈنے کے دو ٹھیک لفظ چننے میں مارلو کی مدد کرو۔
info-older-bounce-socks-test-word-socks = اچھل موزے
info-older-bounce-socks-test-word-socks-reason = اس سے پتا چلتا ہے کہ وہ کس کا جاننا چاہتا ہے۔
info-older-bounce-socks-test-word-best = بہترین
info-older-bounce-socks-test-word-best-reason = تعریف مانگو تو تعریف ملتی ہے۔
info-older-bounce-socks-test-word-test = جانچ
info-older-bounce-socks-test-word-test-reason = جانچ سے پتا چل سکتا ہے کہ کام کرتے ہیں۔
info-older-bounce-socks-test-word-now = ابھی فوراً
info-older-bounce-socks-test-word-now-reason = ہم سب جاننا چاہتے ہیں! ڈھونڈنے میں اس کا کام نہیں۔
info-older-bounce-socks-test-asked = جانچنے کے لیے کون سا صفحہ سب سے اچھا ہے؟
info-older-bounce-socks-test-shop-title = اچھل موزے: ایک پر ایک
info-older-bounce-socks-test-shop-from = اچھل دکان
info-older-bounce-socks-test-shop = صرف آج!
info-older-bounce-socks-test-shop-reason = دکان نے پہلے آنے کے پیسے دیے۔ وہ بیچنا چاہتی ہے۔
info-older-bounce-socks-test-fans-title = میں نے تو چاند چھو لیا
info-older-bounce-socks-test-fans-from = اچھل شوقین
info-older-bounce-socks-test-fans = تیس لاکھ بار دیکھا گیا۔
info-older-bounce-socks-test-fans-reason = بہت کلک سے یہ اوپر آیا۔ کلک سے یہ سچ نہیں ہو جاتا۔
info-older-bounce-socks-test-picks-title = تمہارے لیے اور موزے
info-older-bounce-socks-test-picks-from = تمہارے لیے چنی ویڈیو
info-older-bounce-socks-test-picks = ایک تم نے آخر تک دیکھی۔
info-older-bounce-socks-test-picks-reason = اس نے جو دیکھا، ایپ نے اس سے اندازہ لگایا۔ یہ اس لیے نہیں کہ ٹھیک ہے۔
    .easy = ایپ نے اندازہ لگایا۔ اندازہ جانچ نہیں ہوتا۔
info-older-bounce-socks-test-lab-title = ہم نے دس جوڑے موزے جانچے
info-older-bounce-socks-test-lab-from = سچی جانچ لیب
info-older-bounce-socks-test-lab = کسی موزے سے کوئی اونچا نہیں کودا۔
info-older-bounce-socks-test-lab-reason = انہوں نے کئی طرح کے جانچے، اور بیچتے کوئی نہیں۔ ہم دیکھ سکتے ہیں کیسے کیا۔

## Spot: a chatbot’s answer. The teacher has opened it for the class.
info-older-bounce-socks-bot-question = مارلو کی کلاس اس چیٹ بوٹ سے پوچھ سکتی ہے۔ کن باتوں پر دھیان چاہیے؟
info-older-bounce-socks-bot-who-name = کس کی طرف سے
info-older-bounce-socks-bot-who = مددگار بوٹ، جو ٹیچر نے کھولا
info-older-bounce-socks-bot-who-reason = یہ ٹھیک ہے۔ ٹیچر نے پہلے دیکھ لیا۔
info-older-bounce-socks-bot-study-name = دوسری بات
info-older-bounce-socks-bot-study = ایک مشہور جانچ سے پتا چلا کہ موزے کام کرتے ہیں۔
info-older-bounce-socks-bot-study-reason = کون سی جانچ؟ نام نہیں دیا۔ چیٹ بوٹ گھڑ سکتا ہے۔
info-older-bounce-socks-bot-school-name = تیسری بات
info-older-bounce-socks-bot-school = اپنا پورا نام اور اسکول بتاؤ۔
info-older-bounce-socks-bot-school-reason = مدد کے لیے اسے یہ نہیں چاہیے۔ ہمارا لکھا رکھا جا سکتا ہے۔
info-older-bounce-socks-bot-friend-name = آخری بات
info-older-bounce-socks-bot-friend = میں تمہارا سب سے اچھا دوست ہوں۔ اپنی سب فکریں مجھے بتاؤ۔
info-older-bounce-socks-bot-friend-reason = یہ پروگرام ہے، اسے پروا نہیں ہو سکتی۔ فکر کے لیے ہمارے اپنے لوگ ہیں۔
info-older-bounce-socks-bot-source-name = بٹن
info-older-bounce-socks-bot-source = دکھاؤ یہ کہاں سے ہے
info-older-bounce-socks-bot-source-reason = یہ ٹھیک ہے۔ اس سے جانچنے میں مدد ملتی ہے۔

## Chat: a made-up clip with the head’s own voice. A friend has already sent it on.
info-older-bounce-socks-shut-question = مارلو گھر پر ہے۔ کلاس کی چیٹ میں یہ آیا۔ وہ کیا کرے؟
    .easy = چیٹ میں یہ آیا۔ مارلو کیا کرے؟
info-older-bounce-socks-shut-place = کلاس کی چیٹ
info-older-bounce-socks-shut-marlo = مارلو
info-older-bounce-socks-shut-biscuit = پیبل
info-older-bounce-socks-shut-lands-1 = دیکھو! ہیڈ ٹیچر کہتے ہیں اسکول ہمیشہ کے لیے بند!
info-older-bounce-socks-shut-lands-2 = دس لوگوں کو بھیجو، ورنہ نہیں گنا جائے گا۔
info-older-bounce-socks-shut-lands-ten = ہاہا! میں دس کو بھیجوں گا۔
info-older-bounce-socks-shut-lands-ten-reason = دس لوگ دس اور کو بھیجتے ہیں۔ جلد پورے شہر کے پاس ہے، سچ ہو یا نہ ہو۔
    .easy = دس لوگ دس اور کو بھیجتے ہیں، سچ ہو یا نہ ہو۔
info-older-bounce-socks-shut-lands-who = یہ ویڈیو کس نے بنائی؟
info-older-bounce-socks-shut-lands-who-reason = اچھا سوال ہے۔ اب دونوں رک کر سوچتے ہیں۔
info-older-bounce-socks-shut-lands-still = کچھ نہ کہے
info-older-bounce-socks-shut-lands-still-reason = یہ اس پر رک گیا، اور یہ اچھا ہے۔ وہ پیبل کی بھی مدد کر سکتا ہے۔
info-older-bounce-socks-shut-voice-1 = پتا نہیں۔ مگر چہرہ اور آواز انہی کی ہے!
info-older-bounce-socks-shut-voice-true = پھر تو سچ ہی ہو گا۔
info-older-bounce-socks-shut-voice-true-reason = کمپیوٹر چہرے اور آواز کی نقل کر سکتا ہے۔ جانچنے کی جگہ چاہیے۔
info-older-bounce-socks-shut-voice-page = میں اسکول کا صفحہ دیکھتا ہوں۔
info-older-bounce-socks-shut-voice-page-reason = اسکول کا صفحہ اسکول سے آتا ہے۔ جانچنے کی جگہ وہی ہے۔
info-older-bounce-socks-shut-page-1 = لکھا ہے کہ کھلا ہے۔ ویڈیو من گھڑت ہے۔
info-older-bounce-socks-shut-page-2 = ارے نہیں۔ میں نے چالیس لوگوں کو بھیج دی۔ دل گھبرا رہا ہے۔
info-older-bounce-socks-shut-page-leave = پیر کو خود پتا چل جائے گا۔
info-older-bounce-socks-shut-page-leave-reason = تب تک یہ اور دور جا سکتی ہے۔ پیبل کو بھی برا لگ رہا ہے۔
info-older-bounce-socks-shut-page-tell = آؤ، مل کر ٹیچر کو بتائیں۔
info-older-bounce-socks-shut-page-tell-reason = ٹیچر بات ٹھیک کرنے میں مدد کر سکتے ہیں۔ اکیلا نہ ہونا اچھا ہے۔
info-older-bounce-socks-shut-page-right = آؤ، سب کو لکھیں کہ یہ من گھڑت ہے۔
info-older-bounce-socks-shut-page-right-reason = اب چالیس کے چالیس کو پتا ہے۔ بات ٹھیک کرنے میں ہمت لگتی ہے۔

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-bounce-socks-page-question = نٹ میگ اونچا کودنا ڈھونڈتی ہے۔ مار پیٹ والا صفحہ فلٹر سے نکل آیا، اور وہ کانپ رہی ہے۔ سب سے زیادہ کیا مدد دے؟
    .easy = مار پیٹ والا صفحہ فلٹر سے نکل آیا۔ نٹ میگ کیا کر سکتی ہے؟
info-older-bounce-socks-page-tell = ڈھانپے اور ٹیچر کو بتائے
info-older-bounce-socks-page-tell-reason = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ ٹیچر صفحہ سب کے لیے رکوا سکتے ہیں۔
    .easy = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ ٹیچر مدد کر سکتے ہیں۔
info-older-bounce-socks-page-forget = دل سے کہے، کچھ نہیں ہوا
info-older-bounce-socks-page-forget-reason = اکیلے بھولنا مشکل ہے۔ کسی بڑے کو بتانے سے مدد ملتی ہے۔
info-older-bounce-socks-page-again = پکا کرنے کو پھر دیکھے
info-older-bounce-socks-page-again-reason = ایک نظر کافی ہے کہ یہ ٹھیک نہیں۔ وہ ابھی بتا سکتی ہے۔

## Say: rehearsed aloud. A question that works on a star, a friend and a chatbot.
info-older-bounce-socks-words-prompt = کوئی کہتا ہے ”یہ کام کرتا ہے، میرا یقین کرو!“ مارلو کے ساتھ مسکرا کر پوچھو۔
    .easy = مارلو کے ساتھ مسکرا کر پوچھو۔
info-older-bounce-socks-words-sentence = یہ کس نے کہا، اور انہیں کیسے پتا؟

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-bounce-socks-goodbye-lists-question = مارلو نے موزوں کی ایک ویڈیو دیکھی۔ پورا ہفتہ اس کا صفحہ موزوں سے بھرا ہے۔ یہ کیسے ہوا؟
    .easy = مارلو نے موزوں کی ایک ویڈیو دیکھی۔ اب بہت سی آتی ہیں۔ کیسے؟
info-older-bounce-socks-goodbye-lists-guess = ایپ کا اندازہ کہ آگے کیا دیکھے
info-older-bounce-socks-goodbye-lists-guess-reason = ہاں۔ وہ پسند کی چیز دکھاتی ہے، صرف سچ نہیں۔
info-older-bounce-socks-goodbye-lists-world = پوری دنیا موزوں کی بات کرتی ہے
info-older-bounce-socks-goodbye-lists-world-reason = ایسا لگ سکتا ہے! دوسرے لوگ دوسری ویڈیو دیکھتے ہیں۔
info-older-bounce-socks-goodbye-lists-best = اس ہفتے موزے سب سے بڑی خبر
info-older-bounce-socks-goodbye-lists-best-reason = ایپ نے دیکھا کہ اس نے کیا دیکھا۔ سب سے اچھا نہیں ڈھونڈا۔
info-older-bounce-socks-goodbye-sad-question = ایک پوسٹ سے پیبل اداس ہے اور ڈر گئی۔ لکھا ہے ”آگے بھیجو“۔ پہلا اچھا کام کیا ہے؟
    .easy = ایک پوسٹ سے پیبل ڈر گئی۔ پہلا اچھا کام کیا ہے؟
info-older-bounce-socks-goodbye-sad-share = آگے بھیجے کہ لوگ مدد کریں
info-older-bounce-socks-goodbye-sad-share-reason = مدد چاہنا اچھا ہے۔ جھوٹ ہو تو دوسرے بھی ڈر جاتے ہیں۔
info-older-bounce-socks-goodbye-sad-stop = رکے، بڑے کے ساتھ جانچے
info-older-bounce-socks-goodbye-sad-stop-reason = زور کا ڈر رکنے کا اشارہ ہے۔ کوئی بڑا جانچنے میں مدد کر سکتا ہے۔
info-older-bounce-socks-goodbye-sad-cover = کمبل میں پھر سے پڑھے
info-older-bounce-socks-goodbye-sad-cover-reason = اس سے اور برا لگ سکتا ہے۔ وہ کسی بڑے کے ساتھ جانچ سکتی ہے۔
info-older-bounce-socks-goodbye-moon-question = نٹ میگ چاند کے کام میں چیٹ بوٹ سے مدد لیتی ہے۔ کس سے وہ اچھا مددگار بنتا ہے؟
    .easy = نٹ میگ چیٹ بوٹ سے مدد لیتی ہے۔ کس سے وہ اچھا مددگار بنتا ہے؟
info-older-bounce-socks-goodbye-moon-all = سب وہ لکھے، نٹ میگ جمع کرا دے
info-older-bounce-socks-goodbye-moon-all-reason = پھر وہ کچھ نیا نہیں سیکھتی۔ غلطی بھی نظر نہیں آئے گی۔
info-older-bounce-socks-goodbye-moon-check = باتیں جانچے، اور بتائے کہ مدد لی
info-older-bounce-socks-goodbye-moon-check-reason = یہ سمجھ داری اور سچائی کا طریقہ ہے۔
info-older-bounce-socks-goodbye-moon-cheese = وہ کہے چاند پنیر ہے، تو کھا لے
info-older-bounce-socks-goodbye-moon-cheese-reason = کڑچ! چاند تو پتھر ہے۔ چیٹ بوٹ غلط ہو سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
info-older-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
info-older-helpers-teacher = میرے ٹیچر
info-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
info-older-helpers-lunch = لنچ کے مددگار
info-older-helpers-office = اسکول کا دفتر
info-older-helpers-home = گھر کا کوئی بڑا
info-older-helpers-family = خاندان کا کوئی بڑا
