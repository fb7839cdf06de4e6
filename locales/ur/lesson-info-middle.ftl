# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
info-middle-title = ذرا رکو، دیکھو!
info-middle-outcome-search = مجھے ڈھونڈنے کے ٹھیک لفظ چننا آتا ہے۔ مجھے اشتہار کا پتا چلتا ہے۔
info-middle-outcome-check = آگے بھیجنے سے پہلے مجھے دیکھنا ہے کہ بات سچ ہے۔
info-middle-outcome-chatbot = مجھے پتا ہے کہ چیٹ بوٹ غلط بھی ہو سکتا ہے۔
info-middle-outcome-tell = صفحہ ٹھیک نہ ہو تو مجھے بتانا ہے۔

## A whale in the duck pond. First tale of “Hold on a minute!”.

## Story: Odi believes a picture. It is funny, and nobody laughs at him.
info-middle-pond-whale-pond-1 = اوڈی کے ٹیبلٹ پر ایک تصویر آئی۔ بالکل اصلی لگتی ہے! وہ سب دوستوں کو بتاتا ہے۔
    .easy = ایک تصویر آئی۔ بالکل اصلی لگتی ہے!
info-middle-pond-whale-pond-1-bubble = ہمارے تالاب میں وہیل!
info-middle-pond-whale-pond-2 = وہیل کیا کھاتی ہے؟ اوڈی کو اندازہ لگانا پڑا۔ وہ پنیر کے چالیس سینڈوچ بناتا ہے۔
    .easy = وہیل کیا کھاتی ہے؟ اوڈی پنیر کے چالیس سینڈوچ بناتا ہے۔
info-middle-pond-whale-pond-3 = تالاب میں وہیل ہے ہی نہیں۔ ایک بطخ ہے۔ وہ اتنی خوش کبھی نہیں تھی۔
    .easy = وہیل ہے ہی نہیں۔ ایک خوش بطخ ہے۔
info-middle-pond-whale-pond-3-bubble = قیں قیں!

## Spot: the page with the whale. Every clue can be checked.
info-middle-pond-whale-clues-question = رین اوڈی کے ساتھ صفحہ پڑھتی ہے۔ کون سی چیزیں کہتی ہیں کہ پہلے جانچو؟
info-middle-pond-whale-clues-who-name = کس نے بنایا
info-middle-pond-whale-clues-who = واہ واہ تالاب ویڈیوز
info-middle-pond-whale-clues-who-reason = یہ کون ہیں؟ دیکھ لینا اچھا ہے کہ صفحہ کس نے بنایا۔
info-middle-pond-whale-clues-heading-name = سرخی
info-middle-pond-whale-clues-heading = بطخوں کے تالاب کی خبریں
info-middle-pond-whale-clues-heading-reason = یہ ٹھیک ہے۔ یہ بتاتی ہے، دھکیلتی نہیں۔
info-middle-pond-whale-clues-picture-name = تصویر
info-middle-pond-whale-clues-picture = بینچ کے پاس تین دُم والی وہیل
info-middle-pond-whale-clues-picture-reason = تین دُم! کمپیوٹر اس کی بھی تصویر بنا سکتا ہے جو کبھی تھی ہی نہیں۔
info-middle-pond-whale-clues-small-name = چھوٹے لفظ
info-middle-pond-whale-clues-small = تصویر والی ایپ سے بنا
info-middle-pond-whale-clues-small-reason = آخر کے چھوٹے لفظ سب سے زیادہ بتا سکتے ہیں۔
info-middle-pond-whale-clues-button-name = بٹن
info-middle-pond-whale-clues-button = جلدی! دس دوستوں کو بھیجو
info-middle-pond-whale-clues-button-reason = یہ چاہتا ہے کہ ہم جلدی کریں۔ سچی خبر جانچنے تک رک سکتی ہے۔

## Sort: adverts and facts. An advert may look like a clip.
info-middle-pond-whale-sell-question = کون سی بات جانچی جا سکتی ہے؟ کون کچھ بیچنا چاہتا ہے؟
info-middle-pond-whale-sell-fact = جانچنے کی بات
info-middle-pond-whale-sell-advert = اشتہار
info-middle-pond-whale-sell-air = وہیل ہوا میں سانس لیتی ہے
info-middle-pond-whale-sell-air-reason = یہ کتاب میں دیکھ سکتے ہیں۔ یہ کچھ نہیں بیچتی۔
info-middle-pond-whale-sell-sweets = وہیل ٹافی: آج دو تھیلی خریدو
info-middle-pond-whale-sell-sweets-reason = اس میں لکھا ہے ”خریدو“۔ دکان کو ہمارے پیسے چاہییں۔
info-middle-pond-whale-sell-deep = تالاب دو میٹر گہرا ہے
info-middle-pond-whale-sell-deep-reason = ہم ناپ سکتے ہیں۔ یہ جانچنے کی بات ہے۔
info-middle-pond-whale-sell-clip = دکان سے پیسے لے کر کوئی ستارہ پنکھ دکھائے
info-middle-pond-whale-sell-clip-reason = دکان اسے پیسے دیتی ہے۔ تو اس کی ویڈیو بھی اشتہار ہے۔
info-middle-pond-whale-sell-best = دنیا کی سب سے اچھی بطخ روٹی
info-middle-pond-whale-sell-best-reason = ”سب سے اچھی“ دکان کہتی ہے۔ اسے روٹی بیچنی ہے۔

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-pond-whale-food-question = وہیل کیا کھاتی ہے؟ ڈھونڈنے کے دو ٹھیک لفظ چننے میں اوڈی کی مدد کرو۔
info-middle-pond-whale-food-word-whale = وہیل
info-middle-pond-whale-food-word-whale-reason = اس سے پتا چلتا ہے کہ اوڈی کس کی بات جاننا چاہتا ہے۔
info-middle-pond-whale-food-word-please = مہربانی
info-middle-pond-whale-food-word-please-reason = کتنی پیاری بات! مگر ڈھونڈنے میں اس کا کام نہیں۔
info-middle-pond-whale-food-word-eat = کھانا
info-middle-pond-whale-food-word-eat-reason = اس سے پتا چلتا ہے کہ وہ کیا جاننا چاہتا ہے۔
info-middle-pond-whale-food-word-cheese = پنیر
info-middle-pond-whale-food-word-cheese-reason = یہ بس اندازہ ہے۔ یہ اسے واپس سینڈوچ پر لے جا سکتا ہے۔
info-middle-pond-whale-food-asked = پہلے ایک دکان آئی۔ اوڈی کے لیے کون سا بہتر ہے؟
info-middle-pond-whale-food-shop-title = وہیل کا کھانے کا ڈبا
info-middle-pond-whale-food-shop-from = چھپاک اسنیک دکان
info-middle-pond-whale-food-shop = صرف چھ پاؤنڈ۔ ابھی لو!
info-middle-pond-whale-food-shop-reason = دکان نے پہلے آنے کے پیسے دیے۔ پہلا ہمیشہ سب سے اچھا نہیں ہوتا۔
info-middle-pond-whale-food-pet-title = میری پالتو وہیل کو پنیر پسند ہے
info-middle-pond-whale-food-pet-from = ایک شوقین
info-middle-pond-whale-food-pet = بہت لوگ اس صفحے کو چھوتے ہیں۔
info-middle-pond-whale-food-pet-reason = یہ اوپر ہے کیونکہ بہت لوگ اسے چھوتے ہیں۔ اس سے یہ سچ نہیں ہو جاتا۔
    .easy = بہت لوگ چھوتے ہیں۔ پھر بھی من گھڑت ہو سکتا ہے۔
info-middle-pond-whale-food-museum-title = وہیل کیا کھاتی ہے
info-middle-pond-whale-food-museum-from = سمندر کا عجائب گھر
info-middle-pond-whale-food-museum = کچھ مچھلی کھاتی ہیں۔ کچھ سمندر کے ننھے جانور کھاتی ہیں۔
info-middle-pond-whale-food-museum-reason = سمندر کے عجائب گھر کو وہیل کا پتا ہے۔ دیکھنے کی یہ اچھی جگہ ہے۔

## Chat: a chatbot that sounds sure. The teacher has agreed to it.
info-middle-pond-whale-bot-question = مسٹر مول نے کہا ہے کہ کلاس میں یہ چیٹ بوٹ ٹھیک ہے۔ اوڈی اس سے کیا کہے؟
    .easy = اوڈی چیٹ بوٹ سے کیا کہے؟
info-middle-pond-whale-bot-place = ہوم ورک کا چیٹ بوٹ
info-middle-pond-whale-bot-odi = اوڈی
info-middle-pond-whale-bot-bot = ہوم ورک مددگار
info-middle-pond-whale-bot-ask-1 = کیا وہیل تالاب میں رہ سکتی ہے؟
info-middle-pond-whale-bot-ask-2 = ہاں! تالاب کی وہیل چھوٹی ہوتی ہے۔ وہ پنیر کھاتی ہے۔
info-middle-pond-whale-bot-ask-write = شکریہ! میں کلاس کو بتاؤں گا۔
info-middle-pond-whale-bot-ask-write-reason = وہ کتنا پکا لگتا ہے۔ چیٹ بوٹ پکا لگ کر بھی غلط ہو سکتا ہے۔
info-middle-pond-whale-bot-ask-know = تمہیں یہ کیسے پتا ہے؟
info-middle-pond-whale-bot-ask-know-reason = اچھا سوال ہے۔ آؤ دیکھیں، وہ کیا کہتا ہے۔
info-middle-pond-whale-bot-ask-draw = اب تالاب کی وہیل بناؤ۔
info-middle-pond-whale-bot-ask-draw-reason = وہ تصویر بھی من گھڑت ہے۔ اوڈی کو ابھی بھی پتا نہیں۔
info-middle-pond-whale-bot-how-1 = میں ایسے لفظ جوڑتا ہوں جو ساتھ اچھے لگیں۔ میں غلط بھی ہو سکتا ہوں۔
info-middle-pond-whale-bot-how-again = اچھا، دس باتیں اور بتاؤ۔
info-middle-pond-whale-bot-how-again-reason = دس اور اندازوں سے کام نہیں بنتا۔ اوڈی کو جانچنے کی اچھی جگہ چاہیے۔
info-middle-pond-whale-bot-how-book = بس، اب وہیل کی کتاب دیکھو
info-middle-pond-whale-bot-how-book-reason = اب اس کے پاس دیکھنے کی دو جگہیں ہیں۔ چیٹ بوٹ سے ایسے کام لینا سمجھ داری ہے۔

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-pond-whale-page-question = رین وہیل ڈھونڈتی ہے۔ ڈراؤنی تصویروں والا صفحہ آ گیا۔ اس کے پیٹ میں عجیب لگا۔ وہ کیا کرے؟
    .easy = ڈراؤنا صفحہ آ گیا۔ رین کیا کر سکتی ہے؟
info-middle-pond-whale-page-close = بند کرے اور کچھ نہ کہے
info-middle-pond-whale-page-close-reason = اس کی اسکرین سے تو گیا۔ اگلے بچے کو مل سکتا ہے۔ رین بتا سکتی ہے۔
    .easy = اگلے بچے کو مل سکتا ہے۔ رین بتا سکتی ہے۔
info-middle-pond-whale-page-cover = ڈھانپے اور مسٹر مول کو بتائے
info-middle-pond-whale-page-cover-reason = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ مسٹر مول صفحہ رکوا سکتے ہیں۔
info-middle-pond-whale-page-look = فین کو دیکھنے بلائے
info-middle-pond-whale-page-look-reason = پھر فین نے بھی دیکھ لیا۔ ٹیچر زیادہ مدد کر سکتے ہیں۔

## Say: rehearsed aloud, to the teacher.
info-middle-pond-whale-words-prompt = ایسا صفحہ آیا جو کسی ٹیچر نے نہیں چنا۔ رین کے ساتھ کہو، اونچا اور صاف۔
info-middle-pond-whale-words-sentence = یہ صفحہ ٹھیک نہیں، اس لیے آپ کو بتانا ہے۔

## Exit: adverts, a check before sharing, a chatbot.
info-middle-pond-whale-goodbye-first-question = برام شہد کی مکھی کی کتابیں ڈھونڈتا ہے۔ پہلا نتیجہ اشتہار ہے۔ وہ وہاں کیسے پہنچا؟
    .easy = پہلا نتیجہ اشتہار ہے۔ وہ وہاں کیسے پہنچا؟
info-middle-pond-whale-goodbye-first-paid = دکان نے پیسے دیے
info-middle-pond-whale-goodbye-first-paid-reason = ہاں، اوپر کی جگہ پیسوں سے مل سکتی ہے۔ اس لیے ہم آگے والے بھی دیکھتے ہیں۔
    .easy = ہاں۔ اس لیے ہم آگے والے بھی دیکھتے ہیں۔
info-middle-pond-whale-goodbye-first-best = وہ سب سے اچھا ہے
info-middle-pond-whale-goodbye-first-best-reason = شاید اچھا ہو، شاید نہ ہو۔ اس جگہ کے پیسے دکان نے دیے۔
info-middle-pond-whale-goodbye-first-mole = مسٹر مول نے رکھا
info-middle-pond-whale-goodbye-first-mole-reason = ترتیب مسٹر مول نہیں چنتے۔ اس جگہ کے پیسے دکان نے دیے۔
info-middle-pond-whale-goodbye-dog-question = فین کو تصویر ملی جس میں کتا جہاز اڑا رہا ہے۔ وہ پہلے کیا کرے؟
info-middle-pond-whale-goodbye-dog-send = سب دوستوں کو بھیجے
info-middle-pond-whale-goodbye-dog-send-reason = یہ مزے کی ہے! مگر دوست اسے سچ سمجھ سکتے ہیں۔ وہ پہلے جانچ سکتا ہے۔
info-middle-pond-whale-goodbye-dog-check = دیکھے کس نے بنائی
info-middle-pond-whale-goodbye-dog-check-reason = پھر اسے پتا ہے کہ یہ من گھڑت ہے۔ دکھاتے وقت وہ یہ کہہ سکتا ہے۔
info-middle-pond-whale-goodbye-dog-wave = ہر جہاز کو ہاتھ ہلائے
info-middle-pond-whale-goodbye-dog-wave-reason = شاید کتا من گھڑت ہو! فین پہلے جانچ سکتا ہے۔
info-middle-pond-whale-goodbye-legs-question = چیٹ بوٹ رین سے کہتا ہے کہ شہد کی مکھی کی چار ٹانگیں ہیں۔ وہ کیا کرے؟
info-middle-pond-whale-goodbye-legs-copy = کاپی میں لکھ لے
info-middle-pond-whale-goodbye-legs-copy-reason = شہد کی مکھی کی چھ ٹانگیں ہوتی ہیں! چیٹ بوٹ غلط ہو سکتا ہے۔
info-middle-pond-whale-goodbye-legs-second = کتاب میں بھی دیکھے
info-middle-pond-whale-goodbye-legs-second-reason = دوسری جگہ دیکھنے سے جانچ ہو جاتی ہے۔ شہد کی مکھی کی چھ ٹانگیں ہیں!

## The penguins’ post. Second tale of “Hold on a minute!”.

## Story: Pebble believes a clip. It is funny, and nobody laughs at her.
info-middle-penguin-post-letter-1 = پیبل ایک ویڈیو دیکھتی ہے۔ پینگوئن گاڑی میں ڈاک لا رہے ہیں!
info-middle-penguin-post-letter-1-bubble = پیں پیں، ڈاک آئی!
info-middle-penguin-post-letter-2 = وہ پینگوئن کو خط لکھتی ہے۔ شکریہ کہنے کو اس میں مچھلی رکھتی ہے۔
    .easy = وہ انہیں خط لکھتی ہے۔ خط میں مچھلی رکھتی ہے!
info-middle-penguin-post-letter-3 = خط اسکول واپس آ گیا۔ کیا بو ہے! پورا دفتر ناک پکڑے بیٹھا ہے۔
    .easy = خط واپس آ گیا۔ کیا بو ہے!
info-middle-penguin-post-letter-3-bubble = کیا یہ کسی پینگوئن کا ہے؟

## Order: how a made-up clip comes to look true.
info-middle-penguin-post-spread-question = ویڈیو من گھڑت تھی۔ وہ سچی کیسے لگنے لگی؟ کارڈ ترتیب سے لگاؤ۔
    .easy = من گھڑت ویڈیو سچی کیسے لگنے لگی؟
info-middle-penguin-post-spread-make = کسی نے مزے کے لیے ویڈیو بنائی
info-middle-penguin-post-spread-make-reason = یہ ایک ویڈیو سے شروع ہوتی ہے۔ بنانے والے نے شاید برا نہ سوچا ہو۔
info-middle-penguin-post-spread-laugh = پیبل ہنسی اور فوراً بھیج دی
info-middle-penguin-post-spread-laugh-reason = دل خوش ہو تو ہم جلدی کرتے ہیں۔ پھر جانچنا بھول سکتے ہیں۔
info-middle-penguin-post-spread-trust = دوستوں نے مان کر آگے بھیجی
info-middle-penguin-post-spread-trust-reason = ہمیں دوستوں پر بھروسا ہے۔ دوست بھی غلط ہو سکتے ہیں۔
info-middle-penguin-post-spread-town = سب کے پاس ہے، تو سچی لگتی ہے
info-middle-penguin-post-spread-town-reason = بہت سی کاپیاں بھی وہی ایک من گھڑت ویڈیو ہیں۔

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-penguin-post-home-question = پینگوئن کہاں رہتے ہیں؟ ڈھونڈنے کے دو ٹھیک لفظ چننے میں پیبل کی مدد کرو۔
info-middle-penguin-post-home-word-hello = ہیلو
info-middle-penguin-post-home-word-hello-reason = پینگوئن ہیلو نہیں کہتے! اس سے ڈھونڈنے میں مدد نہیں ملتی۔
info-middle-penguin-post-home-word-penguin = پینگوئن
info-middle-penguin-post-home-word-penguin-reason = اس سے پتا چلتا ہے کہ وہ کس کی بات جاننا چاہتی ہے۔
info-middle-penguin-post-home-word-van = ڈاک گاڑی
info-middle-penguin-post-home-word-van-reason = یہ ویڈیو والی بات ہے۔ اس سے بس ویڈیو ہی ملے گی۔
info-middle-penguin-post-home-word-live = رہنا
info-middle-penguin-post-home-word-live-reason = اس سے پتا چلتا ہے کہ وہ کیا جاننا چاہتی ہے۔
info-middle-penguin-post-home-asked = پہلے اشتہار آیا۔ پیبل کے لیے کون سا بہتر ہے؟
info-middle-penguin-post-home-shop-title = پینگوئن پاجامے
info-middle-penguin-post-home-shop-from = گرم چونچ دکان
info-middle-penguin-post-home-shop = آدھی قیمت، صرف چھ بجے تک!
info-middle-penguin-post-home-shop-reason = دکان نے پہلے آنے کے پیسے دیے۔ اسے بیچنا ہے۔
info-middle-penguin-post-home-clip-title = پینگوئن ڈاک گاڑی چلاتے ہیں!
info-middle-penguin-post-home-clip-from = برف ویڈیوز
info-middle-penguin-post-home-clip = بیس لاکھ لوگوں نے دیکھا۔
info-middle-penguin-post-home-clip-reason = یہ اوپر ہے کیونکہ بہت لوگ اسے چھوتے ہیں۔ اس سے یہ سچ نہیں ہو جاتا۔
    .easy = بہت لوگ چھوتے ہیں۔ پھر بھی من گھڑت ہو سکتا ہے۔
info-middle-penguin-post-home-museum-title = پینگوئن کہاں رہتے ہیں
info-middle-penguin-post-home-museum-from = برف کا عجائب گھر
info-middle-penguin-post-home-museum = زیادہ تر دور جنوب کے ٹھنڈے سمندروں کے پاس رہتے ہیں۔
info-middle-penguin-post-home-museum-reason = عجائب گھر اپنی باتیں جانچتا ہے۔ دیکھنے کی یہ اچھی جگہ ہے۔

## Spot: a chatbot’s answer. The teacher has agreed to it.
info-middle-penguin-post-bot-question = پیبل کے ٹیچر نے کہا ہے کہ وہ اس چیٹ بوٹ سے پوچھ سکتی ہے۔ کون سی باتیں جانچنی ہیں؟
    .easy = پیبل چیٹ بوٹ سے پوچھتی ہے۔ کون سی باتیں جانچنی ہیں؟
info-middle-penguin-post-bot-who-name = کس کی طرف سے
info-middle-penguin-post-bot-who = ہوم ورک مددگار
info-middle-penguin-post-bot-who-reason = یہ ٹھیک ہے۔ ٹیچر نے کہا ہے کہ اس سے پوچھ سکتے ہیں۔
info-middle-penguin-post-bot-birds-name = پہلی بات
info-middle-penguin-post-bot-birds = پینگوئن پرندے ہیں۔
info-middle-penguin-post-bot-birds-reason = یہ ٹھیک ہے۔ پرندوں کی کتاب میں بھی یہی ہے۔
info-middle-penguin-post-bot-fly-name = دوسری بات
info-middle-penguin-post-bot-fly = تیز بھاگیں تو اڑ جاتے ہیں۔
info-middle-penguin-post-bot-fly-reason = پینگوئن تیرتے ہیں، اڑتے نہیں۔ چیٹ بوٹ غلط ہو سکتا ہے۔
info-middle-penguin-post-bot-van-name = تیسری بات
info-middle-penguin-post-bot-van = ہر پینگوئن کی گاڑی ہے۔
info-middle-penguin-post-bot-van-reason = شاید اس نے ویڈیو کا پڑھا ہو۔ وہ لفظ جوڑتا ہے، سچ ہوں یا نہ ہوں۔
info-middle-penguin-post-bot-sure-name = آخری بات
info-middle-penguin-post-bot-sure = میں کبھی غلط نہیں ہوتا۔
info-middle-penguin-post-bot-sure-reason = وہ کتنا پکا لگتا ہے۔ ہم پھر بھی دوسری جگہ دیکھتے ہیں۔

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-penguin-post-page-question = ٹمبل برف ڈھونڈتا ہے۔ گندی تصویروں والا صفحہ آ گیا۔ اسے گرم اور عجیب لگا۔ وہ کیا کرے؟
    .easy = برا صفحہ آ گیا۔ ٹمبل کیا کر سکتا ہے؟
info-middle-penguin-post-page-tap = چھوتا رہے کہ رک جائے
info-middle-penguin-post-page-tap-reason = چھونے سے ایسا ایک اور صفحہ آ سکتا ہے۔ ٹمبل رک کر بتا سکتا ہے۔
info-middle-penguin-post-page-cover = ڈھانپے اور ٹیچر کو بتائے
info-middle-penguin-post-page-cover-reason = ٹیچر خوش ہیں کہ اس نے بتایا۔ اب کوئی بڑا صفحہ رکوا سکتا ہے۔
info-middle-penguin-post-page-hide = بند کرے اور چپ رہے
info-middle-penguin-post-page-hide-reason = یہ اس نے نہیں چنا، تو اس کا قصور نہیں۔ ٹمبل بتا سکتا ہے۔

## Say: rehearsed aloud. Asking for time to check.
info-middle-penguin-post-words-prompt = دوست کہتا ہے ”جلدی سے مجھے بھیجو!“ پیبل کے ساتھ کہو۔
info-middle-penguin-post-words-sentence = ذرا رکو، بھیجنے سے پہلے مجھے جانچنا ہے۔

## Talk: what makes a child stop and check.
info-middle-penguin-post-stop-prompt = دو دو مل کر بات کرو۔ تصویر یا ویڈیو دیکھ کر تم کب رک کر جانچو؟
info-middle-penguin-post-stop-starter = میں رک کر جانچوں اگر …

## Exit: adverts, a check before sharing, a chatbot.
info-middle-penguin-post-goodbye-first-question = ٹمبل سائیکل ڈھونڈتا ہے۔ کس صفحے کے پیسے دکان نے دیے؟
info-middle-penguin-post-goodbye-first-best = سب سے اچھی سائیکل والا
info-middle-penguin-post-goodbye-first-best-reason = شاید اچھی ہو، شاید نہ ہو۔ لفظ ”اشتہار“ بتاتا ہے کہ کسی نے پیسے دیے۔
info-middle-penguin-post-goodbye-first-paid = جس پر لکھا ہو اشتہار
info-middle-penguin-post-goodbye-first-paid-reason = ہاں، وہ چھوٹا سا لفظ بتاتا ہے۔ اس لیے ہم آگے والے بھی دیکھتے ہیں۔
    .easy = ہاں۔ اس لیے ہم آگے والے بھی دیکھتے ہیں۔
info-middle-penguin-post-goodbye-first-dog = سائیکل پر کتے والا
info-middle-penguin-post-goodbye-first-dog-reason = ہاہا! مگر لفظ ”اشتہار“ بتاتا ہے کہ کسی نے پیسے دیے۔
info-middle-penguin-post-goodbye-friday-question = دوست لکھتا ہے ”جمعے کو اسکول نہیں!“ پیبل پہلے کیا کرے؟
info-middle-penguin-post-goodbye-friday-send = پوری کلاس کو بتائے
info-middle-penguin-post-goodbye-friday-send-reason = سچ نہ ہو تو سب غلط ہوں گے۔ وہ پہلے جانچ سکتی ہے۔
info-middle-penguin-post-goodbye-friday-bed = پیر تک سوتی رہے
info-middle-penguin-post-goodbye-friday-bed-reason = کیا لمبی پیاری نیند! مگر شاید یہ سچ نہ ہو۔
info-middle-penguin-post-goodbye-friday-check = اسکول سے پوچھے، یہ سچ ہے؟
info-middle-penguin-post-goodbye-friday-check-reason = اسکول کو سب سے بہتر پتا ہے۔ اب پیبل کو بھی پتا ہے۔
info-middle-penguin-post-goodbye-gran-question = چیٹ بوٹ کہتا ہے ٹمبل کی دادی جہاز اڑاتی ہیں۔ دادی تو روٹی بناتی ہیں۔ کیا گڑبڑ ہوئی؟
    .easy = چیٹ بوٹ کہتا ہے دادی جہاز اڑاتی ہیں۔ نہیں اڑاتیں! کیا گڑبڑ ہوئی؟
info-middle-penguin-post-goodbye-gran-guess = پتا نہیں تھا، تو گھڑ لیا
info-middle-penguin-post-goodbye-gran-guess-reason = چیٹ بوٹ خالی جگہ اندازے سے بھر سکتا ہے۔ اس لیے ہم جانچتے ہیں۔
info-middle-penguin-post-goodbye-gran-knows = اسے بہتر پتا ہے
info-middle-penguin-post-goodbye-gran-knows-reason = اپنی دادی کو ٹمبل بہتر جانتا ہے۔ چیٹ بوٹ باتیں گھڑ سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
info-middle-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
info-middle-helpers-teacher = میرے ٹیچر
info-middle-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
info-middle-helpers-lunch = لنچ کے مددگار
info-middle-helpers-office = اسکول کا دفتر
info-middle-helpers-home = گھر کا کوئی بڑا
info-middle-helpers-family = خاندان کا کوئی بڑا
