# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-middle-title = یہ کس نے بنایا؟
copy-middle-outcome-maker = مجھے پتا ہے تصویر، گانا اور گیم، سب کو کوئی بناتا ہے۔
copy-middle-outcome-ask = پہلے مجھے پوچھنا ہے، یا جو سب کے لیے ہو وہ چننا ہے۔
copy-middle-outcome-credit = مجھے بتانا ہے کہ یہ کس نے بنایا۔
copy-middle-outcome-mine = مجھے چننا ہے کہ میرا کام کون لے۔ میرا اصلی نام ذاتی ہے۔

### First tale: the snail race

## Story: Bram finds a picture that somebody drew
copy-middle-snail-race-poster-1 = جمعے کو اسکول میں گھونگوں کی دوڑ ہے۔ برام پوسٹر بناتا ہے۔
    .easy = برام گھونگوں کی دوڑ کا پوسٹر بناتا ہے۔
copy-middle-snail-race-poster-1-bubble = یہ بہت، بہت آہستہ ہو گی!
copy-middle-snail-race-poster-2 = اسے ایک صفحے پر ہیلمٹ والا گھونگا ملا۔ ایسا گھونگا پہلے کبھی نہ دیکھا!
    .easy = اسے ایک صفحے پر بڑا پیارا گھونگا ملا۔
copy-middle-snail-race-poster-2-bubble = میں بس یہ لے لوں۔
copy-middle-snail-race-poster-3 = رین غور سے دیکھتی ہے۔ ایک ایک لکیر کسی نے بنائی ہے۔
copy-middle-snail-race-poster-3-bubble = یہ کس نے بنایا ہو گا؟

## Search: words that find a picture with its maker’s yes
copy-middle-snail-race-find-question = برام کو گھونگے کی ایسی تصویر چاہیے جو وہ لے سکے۔ ڈھونڈنے کے لفظ چنو۔
    .easy = وہ گھونگا ڈھونڈنے کے لفظ چنو جو برام لے سکے۔
copy-middle-snail-race-find-snail = گھونگا
copy-middle-snail-race-find-snail-reason = اس سے پتا چلتا ہے کہ اسے کیا چاہیے۔
copy-middle-snail-race-find-fast = تیز
copy-middle-snail-race-find-fast-reason = گھونگا بہت کچھ ہے، مگر تیز نہیں!
copy-middle-snail-race-find-picture = تصویر
copy-middle-snail-race-find-picture-reason = اس سے پتا چلتا ہے کہ اسے کیسی چیز چاہیے۔
copy-middle-snail-race-find-free = مفت
copy-middle-snail-race-find-free-reason = اس سے وہ ملتے ہیں جنہوں نے ہاں کہہ دی ہے۔
copy-middle-snail-race-find-poster = پوسٹر
copy-middle-snail-race-find-poster-reason = پوسٹر وہ خود بناتا ہے۔ اسے لگانے کو گھونگا چاہیے۔
copy-middle-snail-race-find-asked = برام ان میں سے کون سا پوسٹر پر لگا سکتا ہے؟
copy-middle-snail-race-find-stickers = گھونگا اسٹیکر
copy-middle-snail-race-find-stickers-from = چپکو دکان
copy-middle-snail-race-find-stickers-text = دس گھونگے، دو پاؤنڈ!
copy-middle-snail-race-find-stickers-reason = یہ اشتہار ہے۔ یہ اسے کچھ بیچنا چاہتا ہے۔
copy-middle-snail-race-find-helmet = ہیلمٹ والا گھونگا
copy-middle-snail-race-find-helmet-from = پِپ کوِل کی تصویریں
copy-middle-snail-race-find-helmet-text = لینے سے پہلے مجھ سے پوچھو۔
copy-middle-snail-race-find-helmet-reason = پِپ چاہتا ہے کہ کوئی پوچھے۔ تو پہلے برام پوچھتا ہے۔
copy-middle-snail-race-find-moss = لو، گھونگے
copy-middle-snail-race-find-moss-from = موس تصویر ڈبا
copy-middle-snail-race-find-moss-text = سب لے سکتے ہیں۔ بس لکھو کہ اِنکا موس نے بنایا۔
copy-middle-snail-race-find-moss-reason = اِنکا نے ہاں کہہ دی ہے، اور بتایا ہے کیسے۔

## Choice: the maker’s name goes with the picture
copy-middle-snail-race-below-question = برام اِنکا موس کا گھونگا لیتا ہے۔ وہ نیچے کیا لکھے؟
    .easy = گھونگا اِنکا موس نے بنایا۔ برام نیچے کیا لکھے؟
copy-middle-snail-race-below-bram = گھونگا: برام
copy-middle-snail-race-below-bram-reason = پوسٹر اس نے خوب بنایا۔ مگر گھونگا اِنکا نے بنایا۔
copy-middle-snail-race-below-net = گھونگا: انٹرنیٹ سے
copy-middle-snail-race-below-net-reason = انٹرنیٹ کے ہاتھ نہیں ہوتے! گھونگا کسی انسان نے بنایا۔
copy-middle-snail-race-below-inka = گھونگا: اِنکا موس
copy-middle-snail-race-below-inka-reason = اب سب کو پتا ہے کس نے بنایا۔

## Sort: what has a yes already, and what needs one
copy-middle-snail-race-race-day-question = برام دوڑ کے لیے کیا لے سکتا ہے؟ اور کیا پہلے پوچھے؟
    .easy = برام کیا لے سکتا ہے؟ کیا پہلے پوچھے؟
copy-middle-snail-race-race-day-fine = لینا ٹھیک
copy-middle-snail-race-race-day-ask = پوچھو
copy-middle-snail-race-race-day-photo = اس کی اپنی لی ہوئی تصویر
copy-middle-snail-race-race-day-photo-reason = یہ اس نے بنائی، تو وہ چن سکتا ہے۔
copy-middle-snail-race-race-day-odi = دیوار سے اوڈی کی ڈرائنگ
copy-middle-snail-race-race-day-odi-reason = یہ اوڈی کا کام ہے۔ اوڈی ہاں یا نہ کہہ سکتا ہے۔
copy-middle-snail-race-race-day-song = فلم کا گانا
copy-middle-snail-race-race-day-song-reason = یہ کسی نے لکھا اور گایا۔ پوچھنے میں مسٹر مول مدد کر سکتے ہیں۔
copy-middle-snail-race-race-day-free = ڈھول، جو سب لے سکتے ہیں
copy-middle-snail-race-race-day-free-reason = بنانے والے نے ہاں کہہ دی ہے۔ برام بتاتا ہے کہ کس نے بنایا۔
copy-middle-snail-race-race-day-fact = سچی بات: گھونگے کا ایک پاؤں
copy-middle-snail-race-race-day-fact-reason = سچی باتیں سب کے لیے ہیں۔ وہ اپنے لفظ لکھتا ہے۔
copy-middle-snail-race-race-day-page = گھونگوں کی کتاب کا صفحہ
copy-middle-snail-race-race-day-page-reason = یہ کسی نے لکھا ہے۔ وہ پوچھ سکتا ہے، یا اپنے لفظ لکھ سکتا ہے۔

## Chat: Wren’s song is in Fenn’s clip. Fenn means no harm.
copy-middle-snail-race-song-question = فین نے رین کا گھونگے والا گانا لیا ہے۔ رین کیا کہہ سکتی ہے؟
copy-middle-snail-race-song-place = کلاس کی چیٹ
copy-middle-snail-race-song-wren = رین
copy-middle-snail-race-song-fenn = فین
copy-middle-snail-race-song-clip-1 = میری گھونگے والی ویڈیو میں تمہارا گانا ہے!
copy-middle-snail-race-song-clip-thief = چور! اسے ہٹاؤ!
copy-middle-snail-race-song-clip-thief-reason = غصہ آ سکتا ہے، اور یہ ٹھیک ہے۔ پیارے لفظ زیادہ کام آتے ہیں۔
copy-middle-snail-race-song-clip-hush = چپ رہے، اور دل دکھے
copy-middle-snail-race-song-clip-hush-reason = فین بوجھ نہیں سکتا کہ اسے کیسا لگا۔ وہ بتا سکتی ہے۔
copy-middle-snail-race-song-clip-next = اچھا ہے۔ پہلے مجھ سے پوچھ لیا کرو۔
copy-middle-snail-race-song-clip-next-reason = اب فین کو پتا ہے کہ وہ کیا چاہتی ہے۔
copy-middle-snail-race-song-sorry-1 = اوہو! معاف کرنا۔ کیا میں اسے رہنے دوں؟
copy-middle-snail-race-song-sorry-yes = ہاں، لکھو کہ میں نے بنایا۔
copy-middle-snail-race-song-sorry-yes-reason = گانا اس کا ہے۔ وہ ہاں کہہ سکتی ہے، اور بتا سکتی ہے کیسے۔
copy-middle-snail-race-song-sorry-no = نہیں، اسے نکال دو۔
copy-middle-snail-race-song-sorry-no-reason = گانا اس کا ہے۔ نہیں بھی اچھا جواب ہے۔
copy-middle-snail-race-song-sorry-know = جو چاہو کرو۔
copy-middle-snail-race-song-sorry-know-reason = پھر فین کو بوجھنا پڑے گا۔ گانا رین کا ہے، تو وہ چن سکتی ہے۔
copy-middle-snail-race-song-name-1 = یہ کھلے صفحے کے لیے ہے۔ نام کیا لکھوں؟
copy-middle-snail-race-song-name-real = رین خرگوش، پڈل اسکول سے۔
copy-middle-snail-race-song-name-real-reason = کھلا صفحہ سب دیکھ سکتے ہیں۔ اس کا نام اور اسکول ذاتی ہے۔
copy-middle-snail-race-song-name-bun = گانا: کیچڑ بن۔ وہ میں ہوں!
copy-middle-snail-race-song-name-bun-reason = گانا اس کا ہے، اور اصلی نام ذاتی رہا۔

## Say: the sentence is rehearsed aloud
copy-middle-snail-race-helmet-prompt = برام کو ہیلمٹ والا گھونگا اب بھی پسند ہے۔ اس کے ساتھ پِپ سے پوچھو۔
copy-middle-snail-race-helmet-sentence = کیا میں آپ کی بنائی ہوئی تصویر لگا لوں؟ نام آپ کا ہو گا۔

## Choice: asking somebody new, with a teacher
copy-middle-snail-race-ask-pip-question = صفحے پر پِپ کوِل کی ای میل ہے۔ برام کیسے پوچھے؟
    .easy = برام پِپ سے کیسے پوچھے؟
copy-middle-snail-race-ask-pip-mole = مول کے ساتھ، اسکول ای میل سے
copy-middle-snail-race-ask-pip-mole-reason = پِپ ہاں کہتا ہے۔ جمعے کو جیتنے والا لکیر پر ہی سو گیا!
copy-middle-snail-race-ask-pip-new = گھر پر، نئی ای میل سے
copy-middle-snail-race-ask-pip-new-reason = برام پِپ کو نہیں جانتا۔ اسکول کی ای میل سے مسٹر مول مدد کر سکتے ہیں۔
copy-middle-snail-race-ask-pip-phone = صفحے پر اپنا فون نمبر لکھے
copy-middle-snail-race-ask-pip-phone-reason = وہاں سب پڑھ سکتے ہیں۔ اس کا نمبر ذاتی ہے۔

## Exit, first question: a name that got lost
copy-middle-snail-race-no-name-question = اوڈی کو ایک تصویر ملی جس پر نام نہیں۔ سچ کیا ہے؟
copy-middle-snail-race-no-name-nobody = یہ کسی کی نہیں
copy-middle-snail-race-no-name-nobody-reason = کسی نے تو لی ہے۔ بس نام کھو گیا۔
copy-middle-snail-race-no-name-somebody = کسی نے تو لی ہے
copy-middle-snail-race-no-name-somebody-reason = تو وہ بنانے والے کو ڈھونڈتا ہے، یا دوسری چنتا ہے۔
copy-middle-snail-race-no-name-finder = اسے ملی، تو اس کی ہے
copy-middle-snail-race-no-name-finder-reason = ملا ہوا کوٹ ہمارا نہیں ہو جاتا۔ ملی ہوئی تصویر بھی نہیں۔

## Exit, second question: whose poem it is
copy-middle-snail-race-poem-question = رین کتاب سے نظم پڑھتی ہے۔ وہ کیا کہہ سکتی ہے؟
copy-middle-snail-race-poem-by = ”یہ ٹلڈا پلم کی ہے“
copy-middle-snail-race-poem-by-reason = اب کلاس کو پتا ہے کس نے لکھی، اور وہ اور ڈھونڈ سکتے ہیں۔
copy-middle-snail-race-poem-mine = ”یہ میری ہے“
copy-middle-snail-race-poem-mine-reason = پڑھتی تو خوب ہے! مگر لکھی ٹلڈا پلم نے۔
copy-middle-snail-race-poem-none = بس نظم، نام نہیں
copy-middle-snail-race-poem-none-reason = پھر کسی کو نہیں پتا کس نے لکھی۔ نام لینا جلدی کا کام ہے۔

## Exit, third question: it is fine not to be sure
copy-middle-snail-race-robot-question = ایک لڑکے کو اپنے صفحے کے لیے فین کا روبوٹ چاہیے۔ فین کو پکا نہیں پتا۔ وہ کیا کہے؟
    .easy = ایک لڑکے کو فین کی ڈرائنگ چاہیے۔ فین کو پکا نہیں پتا۔ کیا کہے؟
copy-middle-snail-race-robot-must = ”اچھا، لے لو“
copy-middle-snail-race-robot-must-reason = ہاں کہنا ضروری نہیں۔ ڈرائنگ اس کی ہے۔
copy-middle-snail-race-robot-think = ”ذرا سوچ لوں“
copy-middle-snail-race-robot-think-reason = ڈرائنگ اس کی ہے۔ وہ سوچ سکتا ہے، اور کسی بڑے سے پوچھ سکتا ہے۔
copy-middle-snail-race-robot-grab = ”اسے کوئی کبھی نہ دیکھے“
copy-middle-snail-race-robot-grab-reason = وہ پیار سے نہ کہہ سکتا ہے۔ یا پہلے سوچ سکتا ہے۔

### Second tale: the tuba cat

## Story: Pepper’s cat turns up on a poster without her name
copy-middle-tuba-cat-oompah-1 = پپر باجا بجانے والی بلی بناتی ہے۔ پوری کلاس کو پسند آتی ہے۔
copy-middle-tuba-cat-oompah-1-bubble = پوں پاں، میاؤں!
copy-middle-tuba-cat-oompah-2 = فج بینڈ کا پوسٹر بناتا ہے۔ اس پر باجے والی بلی ہے۔
    .easy = فج اپنے پوسٹر پر باجے والی بلی لگاتا ہے۔
copy-middle-tuba-cat-oompah-2-bubble = دیکھو، میں نے کیا بنایا!
copy-middle-tuba-cat-oompah-3 = پپر اسے کوٹوں کے پاس دیکھتی ہے۔ بلی اس کی ہے، اور اس کا نام نہیں۔
    .easy = بلی پپر کی ہے۔ اس کا نام نہیں۔

## Feel: no answer is wrong
copy-middle-tuba-cat-that-is-my-cat-bubble = یہ تو میری بلی ہے!
copy-middle-tuba-cat-that-is-my-cat-question = فج نے دل دکھانا نہیں چاہا۔ پپر کو کیسا لگ رہا ہو گا؟
copy-middle-tuba-cat-that-is-my-cat-says = یہ سب ہو سکتا ہے، اور کئی ایک ساتھ بھی۔ وہ فج کو بتا سکتی ہے۔

## Say: the sentence is rehearsed aloud
copy-middle-tuba-cat-name-on-it-prompt = پپر کے ساتھ فج سے پیار سے اور صاف کہو۔
copy-middle-tuba-cat-name-on-it-sentence = بلی میں نے بنائی، پہلے مجھ سے پوچھو اور میرا نام لکھو۔

## Choice: asking late is better than never. The bubble is Fudge’s.
copy-middle-tuba-cat-put-right-bubble = اوہو! میں نے یہ نہیں سوچا تھا۔
copy-middle-tuba-cat-put-right-question = اب فج کیا کر سکتا ہے؟
copy-middle-tuba-cat-put-right-whiskers = مونچھیں ذرا بدل دے
copy-middle-tuba-cat-put-right-whiskers-reason = مونچھیں نئی ہوں، بلی پھر بھی پپر کی ہے۔
copy-middle-tuba-cat-put-right-bin = پوسٹر پھینک دے
copy-middle-tuba-cat-put-right-bin-reason = پھر بلی کوئی دیکھ ہی نہ سکے۔ وہ پہلے پوچھ سکتا ہے۔
copy-middle-tuba-cat-put-right-ask = پوچھے، اور نام لکھے
copy-middle-tuba-cat-put-right-ask-reason = پپر ہاں کہتی ہے۔ وہ ڈھول والا کتا بھی بنا دیتی ہے!

## Match: who stands behind a game, a song, a photo
copy-middle-tuba-cat-makers-question = ہر چیز کو کوئی بناتا ہے۔ کس نے کیا بنایا؟ جوڑے ملاؤ۔
    .easy = کس نے بنایا؟ جوڑے ملاؤ۔
copy-middle-tuba-cat-makers-song = گانا
copy-middle-tuba-cat-makers-song-partner = ایک نے لکھا، ایک نے گایا
copy-middle-tuba-cat-makers-song-reason = دو یا زیادہ بنانے والے، سب کا اپنا حصہ۔
copy-middle-tuba-cat-makers-game = گیم
copy-middle-tuba-cat-makers-game-partner = ایک پوری ٹیم
copy-middle-tuba-cat-makers-game-reason = کچھ گیموں کے سو بنانے والے ہوتے ہیں!
copy-middle-tuba-cat-makers-photo = تصویر
copy-middle-tuba-cat-makers-photo-partner = جس نے بٹن دبایا
copy-middle-tuba-cat-makers-photo-reason = بس ایک بار دبایا۔ مگر خیال اس کا تھا، اور ہاتھ بھی۔
copy-middle-tuba-cat-makers-robot = چیٹ بوٹ کی نظم
copy-middle-tuba-cat-makers-robot-partner = پروگرام، جس نے نظمیں پڑھیں
copy-middle-tuba-cat-makers-robot-reason = اس نے لوگوں کے لکھے سے سیکھا۔ تو ہم کہتے ہیں کہ اس نے مدد کی۔

## Spot: a poster that says whose work is in it
copy-middle-tuba-cat-band-night-question = یہ ساتھ والے اسکول کا پوسٹر ہے۔ کہاں لکھا ہے کہ کس نے کیا بنایا؟
    .easy = کہاں لکھا ہے کہ کس نے بنایا؟
copy-middle-tuba-cat-band-night-title-name = سرخی
copy-middle-tuba-cat-band-night-title = بینڈ کی رات!
copy-middle-tuba-cat-band-night-title-reason = یہ بتاتی ہے کہ کیا ہے۔ یہ نہیں کہ کس نے بنایا۔
copy-middle-tuba-cat-band-night-drew-name = نیچے کے لفظ
copy-middle-tuba-cat-band-night-drew = گائے رولو نے بنائی
copy-middle-tuba-cat-band-night-drew-reason = اب ہمیں پتا ہے گائے کس نے بنائی۔
copy-middle-tuba-cat-band-night-tune-name = چھوٹے لفظ
copy-middle-tuba-cat-band-night-tune = مفت دُھن: گنگنا بینڈ
copy-middle-tuba-cat-band-night-tune-reason = اس سے پتا چلتا ہے دُھن کس نے بنائی، اور ہاں کہہ دی۔
copy-middle-tuba-cat-band-night-buns-name = اشتہار
copy-middle-tuba-cat-band-night-buns = بن، ایک پر ایک
copy-middle-tuba-cat-band-night-buns-reason = مزے دار! مگر یہ نہیں بتاتا کہ کس نے بنایا۔

## Order: how to use what somebody else made
copy-middle-tuba-cat-plan-question = بینڈ کو ایک اور پوسٹر چاہیے۔ کون سی ترتیب ٹھیک ہے؟
copy-middle-tuba-cat-plan-like = پسند کی تصویر ڈھونڈو
copy-middle-tuba-cat-plan-like-reason = پہلے پتا ہو کہ کون سی چاہیے۔
copy-middle-tuba-cat-plan-who = دیکھو کس نے بنائی
copy-middle-tuba-cat-plan-who-reason = پھر تمہیں پتا ہے کس سے پوچھنا ہے۔
copy-middle-tuba-cat-plan-ask = پوچھو، یا اجازت پڑھو
copy-middle-tuba-cat-plan-ask-reason = لینے سے پہلے ہاں چاہیے۔
copy-middle-tuba-cat-plan-use = لو، اور نام لکھو
copy-middle-tuba-cat-plan-use-reason = اب تم لے سکتے ہو۔ نام لکھنا شکریہ کہنا ہے۔

## Exit, first question: a name for an open page
copy-middle-tuba-cat-open-page-question = باجے والی بلی کھلے صفحے پر جا رہی ہے۔ پپر کون سا نام لکھے؟
    .easy = صفحہ سب دیکھ سکتے ہیں۔ پپر کون سا نام لکھے؟
copy-middle-tuba-cat-open-page-full = پورا نام اور اسکول
copy-middle-tuba-cat-open-page-full-reason = کھلا صفحہ سب دیکھ سکتے ہیں۔ اس کا نام اور اسکول ذاتی ہے۔
copy-middle-tuba-cat-open-page-art = بنایا ہوا نام: مرچی
copy-middle-tuba-cat-open-page-art-reason = کام اس کا ہے، اور اصلی نام ذاتی رہا۔
copy-middle-tuba-cat-open-page-none = کوئی نام نہیں
copy-middle-tuba-cat-open-page-none-reason = پھر کسی کو نہیں پتا یہ اس کی ہے۔ بنایا ہوا نام کام آئے گا۔

## Exit, second question: asking somebody new
copy-middle-tuba-cat-tune-question = فج کو ایک دُھن چاہیے۔ بنانے والے کی ای میل صفحے پر ہے۔ وہ کیسے پوچھے؟
    .easy = فج کو ایک دُھن چاہیے۔ وہ کیسے پوچھے؟
copy-middle-tuba-cat-tune-school = مس فینل کے ساتھ، اسکول ای میل سے
copy-middle-tuba-cat-tune-school-reason = مس فینل اس کے ساتھ دیکھتی ہیں۔ اسکول اس ای میل کا خیال رکھتا ہے۔
copy-middle-tuba-cat-tune-own = نئی ای میل بنا کر
copy-middle-tuba-cat-tune-own-reason = وہ بنانے والے کو نہیں جانتا۔ مس فینل مدد کر سکتی ہیں۔
copy-middle-tuba-cat-tune-number = صفحے پر اپنا نمبر چھوڑے
copy-middle-tuba-cat-tune-number-reason = وہاں سب پڑھ سکتے ہیں۔ اس کا نمبر ذاتی ہے۔

## Exit, third question: whose riddle it is
copy-middle-tuba-cat-riddle-question = پپر اپنی کزن کی پہیلی سناتی ہے۔ وہ کیا کہہ سکتی ہے؟
copy-middle-tuba-cat-riddle-cat = ”یہ باجے والی بلی نے سنائی“
copy-middle-tuba-cat-riddle-cat-reason = ہاہا! مگر پھر کزن کو شکریہ کون کہے؟
copy-middle-tuba-cat-riddle-mine = ”میری ہے“
copy-middle-tuba-cat-riddle-mine-reason = سب ہنسے۔ مگر شکریہ تو کزن کا بنتا ہے۔
copy-middle-tuba-cat-riddle-cousin = ”یہ میری کزن کی ہے“
copy-middle-tuba-cat-riddle-cousin-reason = کلاس ہنستی ہے، اور شکریہ کزن کو ملتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
copy-middle-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
copy-middle-helpers-teacher = میرے ٹیچر
copy-middle-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
copy-middle-helpers-lunch = لنچ کے مددگار
copy-middle-helpers-office = اسکول کا دفتر
copy-middle-helpers-home = گھر کا کوئی بڑا
copy-middle-helpers-family = خاندان کا کوئی بڑا
