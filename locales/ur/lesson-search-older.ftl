# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-search-older.ftl and ../README.md.

## The card, and what a child can do afterwards
search-older-title = کیا سچ مچ چوکور ہے؟
search-older-outcome-words = مجھے ٹھیک لفظوں سے ڈھونڈنا اور اچھا صفحہ چننا آتا ہے۔
search-older-outcome-rank = مجھے پتا ہے کہ صفحہ اوپر کیسے آتا ہے۔
search-older-outcome-judge = مجھے دیکھنا ہے کہ صفحہ کس نے بنایا، اور انہیں کیسے پتا ہے۔

## Story: a claim that sounds made up, and a search with too many words. The bubbles are Fenn’s and Bram’s.
search-older-square-poo-zoo-1 = فین چڑیا گھر کی خبر لایا ہے۔ برام اتنا ہنسا کہ بینچ سے گر گیا۔
search-older-square-poo-zoo-1-bubble = وومبیٹ کی پوٹی چوکور ہوتی ہے!
search-older-square-poo-zoo-2 = وہ لکھتے ہیں ”کیا وہ سچ ہے جو فین نے اس چیز کا کہا تھا؟“
search-older-square-poo-zoo-3 = نوے لاکھ صفحے ملے۔ فین کو کوئی نہیں جانتا۔
search-older-square-poo-zoo-3-bubble = یہ والا تو باڑ پر ہے۔

## Search: good words, then the best result
search-older-square-poo-search-question = کیا وومبیٹ کی پوٹی چوکور ہوتی ہے؟ ڈھونڈنے کے لفظ چنو۔
search-older-square-poo-search-word-thing = چیز
search-older-square-poo-search-word-thing-reason = چیز تو کچھ بھی ہو سکتی ہے۔
search-older-square-poo-search-word-wombat = وومبیٹ
search-older-square-poo-search-word-wombat-reason = اس سے پتا چلتا ہے کس کی بات ہے۔
search-older-square-poo-search-word-please = مہربانی
search-older-square-poo-search-word-please-reason = کیا تمیز ہے! مگر ڈھونڈنے میں اس کا کام نہیں۔
search-older-square-poo-search-word-square = چوکور
search-older-square-poo-search-word-square-reason = اس سے پتا چلتا ہے کہ عجیب کیا ہے۔
search-older-square-poo-search-word-fenn = فین
search-older-square-poo-search-word-fenn-reason = فین بہت اچھا ہے۔ مگر جو صفحے چاہییں، ان میں اس کا نام نہیں۔
search-older-square-poo-search-word-poo = پوٹی
search-older-square-poo-search-word-poo-reason = لائبریری نے یہ لفظ پہلے بھی سنا ہے۔ اس سے پتا چلتا ہے کیا ڈھونڈنا ہے۔
search-older-square-poo-search-asked = کون سا نتیجہ سب سے زیادہ مدد دیتا ہے؟
search-older-square-poo-search-result-toys-title = وومبیٹ کھلونے، آدھی قیمت
search-older-square-poo-search-result-toys-from = کھلونا خیمہ
search-older-square-poo-search-result-toys = بڑے اور چھوٹے وومبیٹ۔ آج دو خریدو!
search-older-square-poo-search-result-toys-reason = اس پر اشتہار لکھا ہے۔ یہ اوپر ہے کیونکہ دکان نے پیسے دیے۔
search-older-square-poo-search-result-wow-title = دس واہ باتیں
search-older-square-poo-search-result-wow-from = واہ رے واہ
search-older-square-poo-search-result-wow = چوتھی سن کر حیران رہ جاؤ گے!
search-older-square-poo-search-result-wow-reason = یہ نہیں بتاتا کہ کیسے پتا ہے۔ واہ ابھی سچی بات نہیں۔
search-older-square-poo-search-result-museum-title = وومبیٹ ڈبے کیسے بناتے ہیں
search-older-square-poo-search-result-museum-from = جانوروں کا عجائب گھر
search-older-square-poo-search-result-museum = ہماری ٹیم نے اندر دیکھ کر پتا کیا۔
search-older-square-poo-search-result-museum-reason = یہ سوال کا جواب ہے، اور بتاتا ہے کس نے اور کیسے پتا کیا۔
search-older-square-poo-search-result-stan-title = وومبیٹ دیکھنے کا سفر
search-older-square-poo-search-result-stan-from = اسٹین
search-older-square-poo-search-result-stan = ایک کو سوتے دیکھا۔ پھر چپس کھائے۔
search-older-square-poo-search-result-stan-reason = سفر اچھا ہے، مگر یہ سوال کا جواب نہیں۔

## Sort: how results are chosen and ranked
search-older-square-poo-top-question = کچھ صفحے اوپر آتے ہیں۔ کس بات سے صفحہ اوپر جا سکتا ہے؟
search-older-square-poo-top-up = اوپر لے جائے
search-older-square-poo-top-not = اسے پتا نہیں چلتا
search-older-square-poo-top-paid = دکان اس کے پیسے دے
search-older-square-poo-top-paid-reason = پھر اشتہار یا سپانسر لکھا ہوتا ہے۔ تو وہ لفظ ڈھونڈو۔
search-older-square-poo-top-words = اس میں تمہارے لکھے لفظ ہیں
search-older-square-poo-top-words-reason = جس صفحے میں تمہارے لفظ ہوں، اس کا موقع اچھا ہے۔
search-older-square-poo-top-clicks = بہت لوگ اس پر کلک کریں
search-older-square-poo-top-clicks-reason = جس پر بہت کلک ہوں، وہ اوپر جاتا ہے۔ بہت لوگ غلط بھی ہو سکتے ہیں۔
search-older-square-poo-top-true = یہ سچ ہے
search-older-square-poo-top-true-reason = یہاں بس اندازہ لگتا ہے، پکا نہیں۔ یہ ہمارا کام ہے۔
search-older-square-poo-top-before = تم نے ایسے صفحے پسند کیے
search-older-square-poo-top-before-reason = اس لیے ایک ہی لفظ پر دو لوگوں کو دو فہرستیں مل سکتی ہیں۔
search-older-square-poo-top-care = یہ پیار سے بنا ہے
search-older-square-poo-top-care-reason = کیا بات ہے! مگر پیار ناپا نہیں جا سکتا۔

## Spot: signs that a page needs checking
search-older-square-poo-page-question = برام ”دس واہ باتیں“ کھولتا ہے۔ کیا بتاتا ہے کہ اسے جانچنا ہے؟
search-older-square-poo-page-who-name = کس نے بنایا
search-older-square-poo-page-who = واہ رے واہ، ہم نے بنایا
search-older-square-poo-page-who-reason = یہ نہیں بتاتا کہ ”ہم“ کون ہیں۔ ہم ان سے پوچھ نہیں سکتے۔
search-older-square-poo-page-shock-name = سرخی
search-older-square-poo-page-shock = تمہیں یقین نہیں آئے گا!
search-older-square-poo-page-shock-reason = اسے کلک چاہیے۔ سچی باتوں کو چلانے کی ضرورت نہیں۔
search-older-square-poo-page-photo-name = تصویر
search-older-square-poo-page-photo = وومبیٹ بل میں رہتا ہے
search-older-square-poo-page-photo-reason = یہ سچ ہے، اور ڈھونڈنا آسان ہے۔ عجیب صفحے میں بھی سچ ہو سکتا ہے۔
search-older-square-poo-page-experts-name = لفظ
search-older-square-poo-page-experts = ماہر کہتے ہیں پوٹی چوکور ہے۔
search-older-square-poo-page-experts-reason = کون سے ماہر؟ اچھا صفحہ ان کے نام دیتا ہے۔

## Choice: a second source
search-older-square-poo-sure-question = تین صفحے لفظ بہ لفظ ایک جیسے ہیں۔ برام کو اور پکا کیسے پتا چلے؟
    .easy = تین صفحوں کے لفظ ایک ہیں۔ برام کو پکا کیسے پتا چلے؟
search-older-square-poo-sure-three = تین کافی ہیں
search-older-square-poo-sure-three-reason = لفظ بہ لفظ؟ شاید ایک نے دوسرے سے کاپی کیا ہو۔
search-older-square-poo-sure-second = کسی اور کا صفحہ ڈھونڈے
search-older-square-poo-sure-second-reason = چڑیا گھر نے یہ اپنے لفظوں میں لکھا۔ اب دو جگہ ایک ہی بات ہے۔
search-older-square-poo-sure-robot = چیٹ بوٹ سے پوچھے، اور بس
search-older-square-poo-sure-robot-reason = وہ پکا لگ کر بھی غلط ہو سکتا ہے۔ اسے بھی جانچنا ہے۔

## Say: the sentence is rehearsed aloud
search-older-square-poo-words-prompt = یہ سچ ہے! ان کی پوٹی ڈبے جیسی ہے، اور ڈبے لڑھکتے نہیں۔ وہ کہو جو کام آیا۔
search-older-square-poo-words-sentence = یہاں تو لکھا ہے، مگر اور کون کہتا ہے؟

## Exit
search-older-square-poo-end-bees-question = رین جاننا چاہتی ہے کہ مکھی شہد کیسے بناتی ہے۔ وہ کیا لکھے؟
search-older-square-poo-end-bees-long = ہیلو مجھے وہ مکھی والی چیز بتاؤ
search-older-square-poo-end-bees-long-reason = کتنا دوستانہ ہے! تین ٹھیک لفظ زیادہ ڈھونڈتے ہیں۔
search-older-square-poo-end-bees-short = مکھی شہد بنانا
search-older-square-poo-end-bees-short-reason = یہ تین لفظ ٹھیک وہی کہتے ہیں جو وہ ڈھونڈ رہی ہے۔
search-older-square-poo-end-bees-bee = مکھی
search-older-square-poo-end-bees-bee-reason = ایک لفظ سے بہت کچھ آتا ہے، مکھی کے گانے بھی۔
search-older-square-poo-end-first-question = پہلے نتیجے پر لفظ اشتہار لکھا ہے۔ اس سے کیا پتا چلتا ہے؟
    .easy = پہلے نتیجے پر اشتہار لکھا ہے۔ اس سے کیا پتا چلتا ہے؟
search-older-square-poo-end-first-best = یہ سب سے اچھا ہے
search-older-square-poo-end-first-best-reason = پہلا ہونا سب سے اچھا ہونا نہیں۔ اشتہار کا مطلب ہے پیسے دیے۔
search-older-square-poo-end-first-paid = کسی نے پیسے دے کر رکھوایا
search-older-square-poo-end-first-paid-reason = تو ہم آگے دیکھتے ہیں، اور کچھ اور پڑھتے ہیں۔
search-older-square-poo-end-nasty-question = ایک نتیجہ ایسی چیز دکھاتا ہے جو ٹھیک نہیں لگتی۔ اوڈی کیا کر سکتا ہے؟
search-older-square-poo-end-nasty-next = آگے بڑھے، کچھ نہ کہے
search-older-square-poo-end-nasty-next-reason = یہ اگلے بچے کو بھی مل سکتا ہے۔ وہ بتا سکتا ہے۔
search-older-square-poo-end-nasty-tell = ڈھانپے، بڑے کو بتائے
search-older-square-poo-end-nasty-tell-reason = اس میں اس کا قصور نہیں۔ وہ بڑا اسے بلاک کرا سکتا ہے۔
search-older-square-poo-end-nasty-delete = ڈھونڈنے کی فہرست مٹائے
search-older-square-poo-end-nasty-delete-reason = پھر بلاک کرنے کو صفحہ کسی کو نہیں ملتا۔

## Story: forty carrots and a door. Both bubbles are Wren’s.
search-older-forty-carrots-carrots-1 = رین نے ویڈیو دیکھی: گاجر سے رات کو نظر آتا ہے۔ وہ چالیس کھا گئی۔
search-older-forty-carrots-carrots-1-bubble = اب مجھے اندھیرے میں نظر آتا ہے!
search-older-forty-carrots-carrots-2 = اسی رات وہ آزماتی ہے۔ دھڑام۔
search-older-forty-carrots-carrots-2-bubble = یہ دروازہ یہاں کس نے رکھا؟

## Search: good words, then the best result
search-older-forty-carrots-search-question = کیا گاجر سے اندھیرے میں نظر آتا ہے؟ ڈھونڈنے کے لفظ چنو۔
search-older-forty-carrots-search-word-bump = دھڑام
search-older-forty-carrots-search-word-bump-reason = اوئی! مگر اس سے تو شور اور سر ملیں گے۔
search-older-forty-carrots-search-word-carrots = گاجر
search-older-forty-carrots-search-word-carrots-reason = اس سے پتا چلتا ہے کہ کس کی بات جاننی ہے۔
search-older-forty-carrots-search-word-forty = چالیس
search-older-forty-carrots-search-word-forty-reason = صفحوں کو نہیں پتا کہ رین نے کتنی کھائیں۔
search-older-forty-carrots-search-word-eyes = آنکھیں
search-older-forty-carrots-search-word-eyes-reason = اس سے پتا چلتا ہے کہ گاجر کس کے کام آتی ہے۔
search-older-forty-carrots-search-word-dark = اندھیرا
search-older-forty-carrots-search-word-dark-reason = اس سے پتا چلتا ہے کب۔ فہرست چھوٹی ہو جاتی ہے۔
search-older-forty-carrots-search-asked = کون سا نتیجہ سب سے زیادہ مدد دیتا ہے؟
search-older-forty-carrots-search-result-gummies-title = رات والی گاجر ٹافی
search-older-forty-carrots-search-result-gummies-from = ٹافی گھر
search-older-forty-carrots-search-result-gummies = الو جیسی نظر! صرف آج!
search-older-forty-carrots-search-result-gummies-reason = اس پر اشتہار لکھا ہے۔ یہ ٹافی بیچنا چاہتا ہے۔
search-older-forty-carrots-search-result-fan-title = مجھ پر تو اثر ہوا!
search-older-forty-carrots-search-result-fan-from = گاجر کا دیوانہ 22
search-older-forty-carrots-search-result-fan = چھ کھائیں، اور رات کو موزے نظر آئے۔
search-older-forty-carrots-search-result-fan-reason = ایک انسان اور کچھ موزے۔ پکا کرنے کو یہ کافی نہیں۔
search-older-forty-carrots-search-result-hospital-title = گاجر اور تمہاری آنکھیں
search-older-forty-carrots-search-result-hospital-from = ہل آنکھوں کا ہسپتال
search-older-forty-carrots-search-result-hospital = ہمارے آنکھوں کے ڈاکٹر بتاتے ہیں کہ گاجر کیا کر سکتی ہے۔
search-older-forty-carrots-search-result-hospital-reason = آنکھوں کے ڈاکٹر آنکھوں کو جانتے ہیں، اور اپنے نام لکھتے ہیں۔
search-older-forty-carrots-search-result-cake-title = بہترین گاجر کیک
search-older-forty-carrots-search-result-cake-from = کیک کلب
search-older-forty-carrots-search-result-cake = ملاؤ، پکاؤ اور کھاؤ۔
search-older-forty-carrots-search-result-cake-reason = مزے دار! مگر یہ دوسرے سوال کا جواب ہے۔

## Match: how results get on a list, and up it
search-older-forty-carrots-list-question = ہر صفحہ رین کی فہرست میں کیسے آیا؟
search-older-forty-carrots-list-advert = ٹافی، جس پر اشتہار لکھا ہے
search-older-forty-carrots-list-advert-partner = دکان نے پیسے دیے
search-older-forty-carrots-list-advert-reason = اشتہار یا سپانسر کا مطلب ہے کسی نے پیسے دیے۔
search-older-forty-carrots-list-fits = ”گاجر اور تمہاری آنکھیں“
search-older-forty-carrots-list-fits-partner = رین کے لفظ اس میں ہیں
search-older-forty-carrots-list-fits-reason = سرخی کے لفظ بہت کام آتے ہیں۔
search-older-forty-carrots-list-clip = ویڈیو جو سب دیکھ چکے
search-older-forty-carrots-list-clip-partner = بہت لوگوں نے کلک کیا
search-older-forty-carrots-list-clip-reason = بہت کلک سے صفحہ اوپر جا سکتا ہے، سچ ہو یا نہ ہو۔
search-older-forty-carrots-list-rabbits = خرگوش کے گھر کا صفحہ
search-older-forty-carrots-list-rabbits-partner = پچھلے ہفتے خرگوش دیکھے
search-older-forty-carrots-list-rabbits-reason = پہلے جو ڈھونڈا، اس سے بھی اندازہ لگ سکتا ہے۔

## Spot: signs that a page wants to sell
search-older-forty-carrots-gummies-question = رین ٹافی والا صفحہ دیکھتی ہے۔ کیا بتاتا ہے کہ اسے جانچنا ہے؟
search-older-forty-carrots-gummies-shop-name = کس نے بنایا
search-older-forty-carrots-gummies-shop = ٹافی گھر، ٹافی کی دکان
search-older-forty-carrots-gummies-shop-reason = جو دکان بیچتی ہے، اس سے پوچھنا سب سے اچھا نہیں۔
search-older-forty-carrots-gummies-bob-name = پہلی بات
search-older-forty-carrots-gummies-bob = ”یہ کام کرتی ہیں!“ باب کہتا ہے۔
search-older-forty-carrots-gummies-bob-reason = باب کون ہے، اور اس نے کیسے جانچا؟ یہ نہیں لکھا۔
search-older-forty-carrots-gummies-today-name = بٹن
search-older-forty-carrots-gummies-today = صرف آج! ابھی خریدو!
search-older-forty-carrots-gummies-today-reason = یہ جلدی کرواتا ہے، تاکہ وہ رک کر نہ سوچے۔
search-older-forty-carrots-gummies-vitamin-name = آخری بات
search-older-forty-carrots-gummies-vitamin = آنکھوں کو گاجر کا وٹامن اے چاہیے۔
search-older-forty-carrots-gummies-vitamin-reason = سچ ہے۔ عجیب صفحہ بیچ میں سچ ملا سکتا ہے۔

## Order: how a false tale spreads. It was told in the 1940s, when night pilots had a radar that was secret.
search-older-forty-carrots-tale-question = گاجر کی کہانی اتنی بڑی کیسے ہوئی؟ ترتیب سے لگاؤ۔
search-older-forty-carrots-tale-war = جنگ میں جہاز والے رات کو اچھے رہے
search-older-forty-carrots-tale-war-reason = بہت پہلے ایک نئی مشین نے ان کی مدد کی۔ اسے چھپا کر رکھا گیا۔
search-older-forty-carrots-tale-papers = اخباروں نے لکھا، یہ گاجر سے ہے
search-older-forty-carrots-tale-papers-reason = کہانی مزے کی تھی، تو لوگ آگے سناتے گئے۔
search-older-forty-carrots-tale-pages = اب صفحے پر صفحہ کاپی کرتا ہے
search-older-forty-carrots-tale-pages-reason = صفحے ایک دوسرے سے کاپی کرتے ہیں۔ پرانی کہانی نئی اور سچی لگتی ہے۔

## Choice: check before passing on
search-older-forty-carrots-share-question = رین ویڈیو پوری کلاس کو بھیجنے والی تھی۔ پہلے کیا کرے؟
    .easy = رین ویڈیو آگے بھیجنا چاہتی ہے۔ پہلے کیا کرے؟
search-older-forty-carrots-share-ask = بھیجے اور لکھے ”کیا یہ سچ ہے؟“
search-older-forty-carrots-share-ask-reason = زیادہ تر لوگ ویڈیو دیکھیں گے، سوال نہیں پڑھیں گے۔
search-older-forty-carrots-share-check = کسی اور کے صفحے پر جانچے
search-older-forty-carrots-share-check-reason = پھر وہ سچی بات آگے بھیج سکتی ہے۔ اس میں مزہ بھی ہے۔
search-older-forty-carrots-share-count = دیکھے کتنوں کو پسند آئی
search-older-forty-carrots-share-count-reason = پسند سے پتا چلتا ہے کہ مزے کی ہے، یہ نہیں کہ سچ ہے۔

## Say: the sentence is rehearsed aloud
search-older-forty-carrots-words-prompt = گاجر آنکھوں کے لیے اچھی ہے۔ اندھیرے کے لیے رین کے پاس ٹارچ ہے۔ وہ کہو جو کام آیا۔
    .easy = اندھیرے کے لیے رین کے پاس ٹارچ ہے۔ یہ کہو۔
search-older-forty-carrots-words-sentence = آگے بھیجنے سے پہلے مجھے جانچنا ہے۔

## Exit
search-older-forty-carrots-end-owls-question = اوڈی جاننا چاہتا ہے کہ الو کیا کھاتے ہیں۔ وہ کیا لکھے؟
search-older-forty-carrots-end-owls-short = الو کھانا
search-older-forty-carrots-end-owls-short-reason = دو ٹھیک لفظ، اور فہرست چوہوں سے بھری ہے۔
search-older-forty-carrots-end-owls-bird = پرندہ
search-older-forty-carrots-end-owls-bird-reason = پرندے تو بہت ہیں۔ الو زیادہ ٹھیک لفظ ہے۔
search-older-forty-carrots-end-owls-long = پیارے کمپیوٹر، میرے ہوم ورک کے لیے
search-older-forty-carrots-end-owls-long-reason = ہوم ورک اسے نظر نہیں آتا۔ لکھو کہ کیا ڈھونڈنا ہے۔
search-older-forty-carrots-end-lists-question = رین پورا ہفتہ خرگوش ڈھونڈتی رہی۔ اب وہ ”کان“ لکھتی ہے۔ خرگوش کے کان آ گئے۔ یہ کیسے ہوا؟
    .easy = رین خرگوش ڈھونڈتی تھی۔ اب ”کان“ لکھا تو خرگوش کے کان آئے۔ کیسے؟
search-older-forty-carrots-end-lists-best = خرگوش کے کان سب سے اچھے
search-older-forty-carrots-end-lists-best-reason = رین شاید یہی سوچے! مگر یہ ناپا نہیں جا سکتا۔
search-older-forty-carrots-end-lists-before = پہلے جو کیا، اس سے اندازہ لگا
search-older-forty-carrots-end-lists-before-reason = ہاں۔ تو اسی لفظ پر کسی اور کو الگ فہرست ملتی ہے۔
search-older-forty-carrots-end-wow-question = ویڈیو کہتی ہے ”بلیاں پڑھ سکتی ہیں!“ اوڈی کیسے پتا کرے؟
search-older-forty-carrots-end-wow-views = دیکھے کتنے لوگوں نے دیکھی
search-older-forty-carrots-end-wow-views-reason = مزے کی چیز لوگ دیکھتے ہیں۔ اس سے سچ نہیں ہو جاتی۔
search-older-forty-carrots-end-wow-other = بلیوں کو جاننے والے سے پوچھے
search-older-forty-carrots-end-wow-other-reason = جانوروں کے ڈاکٹر یا بلیوں کی کتاب بتا سکتی ہے۔ دونوں ہوں تو اور بہتر۔
search-older-forty-carrots-end-wow-feel = دل سے چاہے کہ سچ ہو
search-older-forty-carrots-end-wow-feel-reason = بلیاں بھی یہی چاہتی ہیں! مگر چاہنا جانچنا نہیں۔

## The grown-ups a child may name. Never assume a mum or a dad.
search-older-helpers-prompt = صفحہ برا لگ سکتا ہے۔ دو بڑے چنو جنہیں تم بتا سکو، ایک اسکول کا ہو۔
search-older-helpers-teacher = میرے ٹیچر
search-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
search-older-helpers-library = لائبریری کا کوئی بڑا
search-older-helpers-office = اسکول کا دفتر
search-older-helpers-home = گھر کا کوئی بڑا
search-older-helpers-family = خاندان کا کوئی بڑا
