# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-middle-title = یہ کون ڈھونڈ سکتا ہے؟
repu-middle-outcome-find = مجھے پتا ہے لوگ میرے بارے میں کیا ڈھونڈ، دیکھ یا بنا سکتے ہیں۔
repu-middle-outcome-stays = مجھے پتا ہے کاپیاں رہ سکتی ہیں اور پھیل سکتی ہیں۔
repu-middle-outcome-ask = کسی کی چیز آگے بھیجنے سے پہلے مجھے پوچھنا ہے۔
repu-middle-outcome-settings = مجھے چننا آتا ہے کہ میرا صفحہ کون دیکھے۔

### The Bucket King. First tale of “Who can find it?”.

## Story: an old clip of Bram, who sang with a bucket on his head, is found again.
repu-middle-bucket-king-1 = گیم میں برام بالٹی بادشاہ ہے۔ پچھلے سال اس نے سر پر بالٹی رکھ کر گانا گایا۔
    .easy = پچھلے سال برام نے سر پر بالٹی رکھ کر گانا گایا۔
repu-middle-bucket-king-1-bubble = بالٹی کو سلام کرو!
repu-middle-bucket-king-2 = اس نے ویڈیو گانوں کے صفحے پر ڈالی۔ پھر بالکل بھول گیا۔
    .easy = اس نے ویڈیو گانوں کے صفحے پر ڈالی۔
repu-middle-bucket-king-2-bubble = ٹن ٹنا ٹن، بادشاہ میں ہوں!
repu-middle-bucket-king-3 = اب پورا چاند کلب یہی گنگناتا ہے۔ دھاریوں کے نیچے برام گلابی ہو گیا۔
repu-middle-bucket-king-3-bubble = ٹن ٹنا ٹن! یہ تم ہو؟

## Search: Bram and his aunt look up what others can find about him
repu-middle-bucket-look-question = برام اور خالہ پرانی ویڈیو ڈھونڈنا چاہتے ہیں۔ وہ کن لفظوں سے ڈھونڈیں؟
    .easy = برام اور خالہ پرانی ویڈیو ڈھونڈتے ہیں۔ ڈھونڈنے کے لفظ چنو۔
repu-middle-bucket-look-bucket = بالٹی بادشاہ
repu-middle-bucket-look-bucket-reason = وہ یہی نام رکھتا تھا۔
repu-middle-bucket-look-song = گانا
repu-middle-bucket-look-song-reason = اس سے پتا چلتا ہے کہ کیسی ویڈیو ہے۔
repu-middle-bucket-look-school = اس کا اسکول
repu-middle-bucket-look-school-reason = اس کا اسکول ذاتی ہے۔ اسے لکھنے کی ضرورت نہیں۔
repu-middle-bucket-look-please = مہربانی
repu-middle-bucket-look-please-reason = کتنی پیاری بات! مگر ڈھونڈنے میں اس کا کام نہیں۔
repu-middle-bucket-look-asked = کس سے پتا چلتا ہے کہ لوگ برام کا کیا ڈھونڈ سکتے ہیں؟
repu-middle-bucket-look-shop-title = بالٹیاں: دو خریدو!
repu-middle-bucket-look-shop-from = اشتہار، بالٹی گودام
repu-middle-bucket-look-shop = لال، نیلی، بڑی!
repu-middle-bucket-look-shop-reason = یہ بالٹیاں بیچنا چاہتا ہے۔ یہ برام پر نہیں۔
repu-middle-bucket-look-clip-title = بالٹی بادشاہ کا گانا
repu-middle-bucket-look-clip-from = گانا تالاب، گانوں کا صفحہ
repu-middle-bucket-look-clip = ایک بجو، ایک بالٹی اور ایک اونچا گانا۔
repu-middle-bucket-look-clip-reason = یہ رہا! اب خالہ صفحے والوں سے اسے ہٹانے کو کہہ سکتی ہیں۔
repu-middle-bucket-look-museum-title = پرانے بادشاہ
repu-middle-bucket-look-museum-from = پرانا محل، عجائب گھر
repu-middle-bucket-look-museum = ان کے تاج تھے۔ بالٹی کوئی نہیں۔
repu-middle-bucket-look-museum-reason = بادشاہ اچھے ہیں، مگر جو ڈھونڈتے ہیں وہ نہیں۔

## Choice: a copy may stay when the page has taken the clip down
repu-middle-bucket-gone-question = صفحے والوں نے ویڈیو ہٹا دی۔ کیا وہ ختم ہو گئی؟
repu-middle-bucket-gone-yes = ہاں، ہمیشہ کے لیے
repu-middle-bucket-gone-yes-reason = اس صفحے سے تو گئی۔ مگر کسی کے پاس کاپی ہو سکتی ہے۔
repu-middle-bucket-gone-copies = صفحے سے ہاں، مگر کاپی ہو گی
repu-middle-bucket-gone-copies-reason = ٹھیک ہے۔ کاپی آ جائے تو کوئی بڑا اس میں بھی مدد کر سکتا ہے۔
repu-middle-bucket-gone-worse = نہیں، کہنے کا فائدہ نہیں
repu-middle-bucket-gone-worse-reason = فائدہ ہے! اب بہت کم لوگ اسے ڈھونڈ سکتے ہیں۔

## Match: who can see what. School checks in order to keep children safe.
repu-middle-bucket-sees-question = اسے کون دیکھ سکتا ہے؟
repu-middle-bucket-sees-page = کھلے صفحے پر ویڈیو
repu-middle-bucket-sees-page-partner = کوئی بھی
repu-middle-bucket-sees-page-reason = کھلا صفحہ گلی میں لگے پوسٹر جیسا ہے۔
repu-middle-bucket-sees-friend = رین کو بھیجی تصویر
repu-middle-bucket-sees-friend-partner = رین، اور جنہیں وہ بھیجے
repu-middle-bucket-sees-friend-reason = ایک بار چھوا، اور دوست آگے بھیج سکتا ہے۔
repu-middle-bucket-sees-school = اسکول میں ڈھونڈنا
repu-middle-bucket-sees-school-partner = میرا اسکول
repu-middle-bucket-sees-school-reason = ہمیں محفوظ رکھنے کے لیے اسکول دیکھتا ہے۔
repu-middle-bucket-sees-thought = دل میں ایک گانا
repu-middle-bucket-sees-thought-partner = صرف میں
repu-middle-bucket-sees-thought-reason = اسے کوئی نہیں ڈھونڈ سکتا۔ ٹن ٹن!

## Build: a new page for the game, without private facts
repu-middle-bucket-profile-question = برام خالہ کے ساتھ گیم کا نیا صفحہ بناتا ہے۔ بھرنے میں مدد کرو۔
repu-middle-bucket-profile-name = یہاں میرا نام
repu-middle-bucket-profile-name-real = برام بروک، عمر 8
repu-middle-bucket-profile-name-real-reason = اس سے پتا چلتا ہے وہ کون ہے۔ بنایا ہوا نام اسے ذاتی رکھتا ہے۔
repu-middle-bucket-profile-name-mud = نواب کیچڑ
repu-middle-bucket-profile-name-mud-reason = یہ بنایا ہوا ہے، اور کچھ نہیں بتاتا۔ کیچڑ کو سلام!
repu-middle-bucket-profile-picture = میری تصویر
repu-middle-bucket-profile-picture-photo = میری اصلی تصویر
repu-middle-bucket-profile-picture-photo-reason = تصویر کاپی کر کے رکھی جا سکتی ہے۔ ڈرائنگ میں بھی مزہ ہے۔
repu-middle-bucket-profile-picture-boot = جوتے کی ڈرائنگ
repu-middle-bucket-profile-picture-boot-reason = کسی کو نہیں پتا یہ برام ہے۔ کیا شاندار جوتا!
repu-middle-bucket-profile-about = میری بات
repu-middle-bucket-profile-about-club = چاند کلب، ہر جمعے 6 بجے
repu-middle-bucket-profile-about-club-reason = اس سے پتا چلتا ہے وہ کہاں ملے گا۔ وہ اسے چھوڑ سکتا ہے۔
repu-middle-bucket-profile-about-like = مجھے چاندنی اور کیچڑ پسند ہے
repu-middle-bucket-profile-about-like-reason = ہم میں سے بہت سوں کو کیچڑ پسند ہے۔ یہ بتانا ٹھیک ہے۔
repu-middle-bucket-profile-see = یہ صفحہ کون دیکھے
repu-middle-bucket-profile-see-all = کوئی بھی
repu-middle-bucket-profile-see-all-reason = پھر انجان لوگ بھی اسے ڈھونڈ سکتے ہیں۔
repu-middle-bucket-profile-see-list = میری فہرست
repu-middle-bucket-profile-see-list-reason = وہ اپنی فہرست کا ہر نام جانتا ہے۔
repu-middle-bucket-profile-done = اب نواب کیچڑ کھیل سکتے ہیں۔ صفحہ مزے کا ہے، اور برام کی باتیں ذاتی ہیں۔

## Sort: what Bram may share himself, and what he asks about first
repu-middle-bucket-friends-question = برام کے پاس بہت سی نئی ویڈیو ہیں۔ کیا وہ خود بھیج دے، اور کب پہلے پوچھے؟
    .easy = بھیج دے، یا پہلے پوچھے؟
repu-middle-bucket-friends-go = بھیجنا ٹھیک
repu-middle-bucket-friends-ask = پوچھو
repu-middle-bucket-friends-moon = چاند کی ویڈیو
repu-middle-bucket-friends-moon-reason = اس میں کوئی نہیں۔ چاند برا نہیں مانتا۔
repu-middle-bucket-friends-wren = نہانے کی ٹوپی میں رین
repu-middle-bucket-friends-wren-reason = ٹوپی رین کی، سر بھی رین کا۔ وہ ہاں یا نہ کہہ سکتی ہے۔
repu-middle-bucket-friends-poem = اس کی اپنی بنائی نظم
repu-middle-bucket-friends-poem-reason = یہ اس نے بنائی، اور کسی اور پر نہیں۔
repu-middle-bucket-friends-odi = اداس فلم پر روتا اوڈی
repu-middle-bucket-friends-odi-reason = یہ اوڈی کا اپنا لمحہ ہے۔ اس سے پوچھنا، یا ذاتی رکھنا اچھا ہے۔
repu-middle-bucket-friends-me = برام کی تصویر
repu-middle-bucket-friends-me-reason = اس کی تصویریں ذاتی ہیں۔ وہ کسی بڑے سے پوچھتا ہے۔

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-bucket-words-prompt = رین نئے گانے کی ویڈیو بنانا چاہتی ہے۔ برام کہتا ہے ہاں، مگر تم بھی بالٹی پہنو! وہ کہو جو اب وہ دوستوں سے کہتا ہے۔
    .easy = رین برام کی ویڈیو بنانا چاہتی ہے۔ وہ ہاں کہتا ہے! اس کے لفظ کہو۔
repu-middle-bucket-words-sentence = آگے بھیجنے سے پہلے مجھ سے پوچھ لو۔

## Exit, three questions: asking first, copies, what others find
repu-middle-bucket-goodbye-ask-question = فین کے پاس اوڈی کی مزے کی ویڈیو ہے۔ پہلے کیا کرے؟
repu-middle-bucket-goodbye-ask-ask = پوچھے
repu-middle-bucket-goodbye-ask-ask-reason = اس میں اوڈی ہے، تو اوڈی چنے۔
repu-middle-bucket-goodbye-ask-one = بس ایک دوست کو بھیجے
repu-middle-bucket-goodbye-ask-one-reason = ایک دوست دس کو بھیج سکتا ہے۔ فین پہلے پوچھ سکتا ہے۔
repu-middle-bucket-goodbye-ask-later = بھیج دے، بعد میں بتائے
repu-middle-bucket-goodbye-ask-later-reason = پھر نہ کہنے کا وقت گیا۔ فین پہلے پوچھ سکتا ہے۔
repu-middle-bucket-goodbye-copy-question = رین نے تصویر ہٹا دی، مگر ایک کاپی آ گئی۔ کیا مدد دے سکتا ہے؟
repu-middle-bucket-goodbye-copy-hide = کہے، یہ میں نہیں
repu-middle-bucket-goodbye-copy-hide-reason = پھر وہ اکیلی رہ جاتی ہے۔ کوئی بڑا مدد کر سکتا ہے۔
repu-middle-bucket-goodbye-copy-tell = اپنے بڑے کو بتائے
repu-middle-bucket-goodbye-copy-tell-reason = کاپیوں میں کوئی بڑا مدد کر سکتا ہے۔ رین کا قصور نہیں۔
repu-middle-bucket-goodbye-copy-quiet = رکے اور چپ رہے
repu-middle-bucket-goodbye-copy-quiet-reason = رکنے میں وہ پھیل سکتی ہے۔ وہ ابھی بتا سکتی ہے۔
repu-middle-bucket-goodbye-page-question = اوڈی کا گیم صفحہ کس کو دکھانا سب سے اچھا ہے؟
repu-middle-bucket-goodbye-page-all = کوئی بھی
repu-middle-bucket-goodbye-page-all-reason = پھر انجان لوگ بھی اسے ڈھونڈ سکتے ہیں۔
repu-middle-bucket-goodbye-page-list = بس اپنی فہرست
repu-middle-bucket-goodbye-page-list-reason = اسے پتا ہے فہرست میں کون ہے۔ وہ کسی بڑے کے ساتھ یہ چن سکتا ہے۔
repu-middle-bucket-goodbye-page-fans = جو خود کو شوقین کہے
repu-middle-bucket-goodbye-page-fans-reason = شاید وہ اچھے ہوں۔ مگر پکا نہیں پتا کہ وہ کون ہیں۔

### The prawn on the moon. Second tale of “Who can find it?”.

## Story: a picture maker (a computer program that draws what is asked) puts Biscuit’s face on a prawn in a tutu. The children are Marlo and Biscuit.
repu-middle-prawn-tutu-1 = کلاس کا ایک تصویر ساز ہے۔ جو کہو، وہ بناتا ہے۔
repu-middle-prawn-tutu-1-bubble = فراک میں جھینگا بناؤ!
repu-middle-prawn-tutu-2 = گھر پر مارلو نے بسکٹ کی تصویر بھی ڈالی۔ جھینگے کا چہرہ بسکٹ کا ہے، اور وہ چاند پر ناچتا ہے!
    .easy = مارلو نے بسکٹ کی تصویر ڈالی۔ اب جھینگے کا چہرہ بسکٹ کا ہے!
repu-middle-prawn-tutu-2-bubble = اب بسکٹ کے چہرے کے ساتھ!
repu-middle-prawn-tutu-3 = مارلو شیئر دباتا ہے۔ لنچ تک آدھا اسکول دیکھ چکا۔ بسکٹ نے ہاں نہیں کہا تھا۔
    .easy = مارلو اسے پھیلاتا ہے۔ بسکٹ نے ہاں نہیں کہا تھا۔
repu-middle-prawn-tutu-3-bubble = جھینگا ناچ کرو!

## Spot: the page that went round. The clues are the parts about the real Biscuit.
repu-middle-prawn-clues-question = یہ وہ صفحہ ہے جو پھیلا۔ کن چیزوں پر بسکٹ کی ہاں چاہیے؟
    .easy = کن چیزوں پر بسکٹ کی ہاں چاہیے؟
repu-middle-prawn-clues-picture-name = تصویر
repu-middle-prawn-clues-picture = جھینگے کا چہرہ بسکٹ کا ہے۔
repu-middle-prawn-clues-picture-reason = چہرہ اس کا اپنا ہے، اور لوگ کاپی کر سکتے ہیں۔ اس نے ہاں نہیں کہا۔
repu-middle-prawn-clues-made-name = چھوٹے لفظ
repu-middle-prawn-clues-made = تصویر ڈبے سے بنا
repu-middle-prawn-clues-made-reason = یہ بتاتا ہے کہ پروگرام نے بنایا۔ یہ سچائی ہے۔
repu-middle-prawn-clues-name-name = پہلی بات
repu-middle-prawn-clues-name = مارلو نے بنایا، ساتھ بسکٹ ہل، کلاس 4
repu-middle-prawn-clues-name-reason = نام اور کلاس سے پتا چلتا ہے وہ کون ہے۔ یہ ذاتی ہے۔
repu-middle-prawn-clues-dance-name = دوسری بات
repu-middle-prawn-clues-dance = کھیل میں بسکٹ ایسے ناچتی ہے!
repu-middle-prawn-clues-dance-reason = یہ سچ نہیں، اور کچھ لوگ اسے سچ سمجھ سکتے ہیں۔

## Order: how one picture became many
repu-middle-prawn-far-question = جھینگا اتنی دور کیسے گیا؟
repu-middle-prawn-far-photo = مارلو کے پاس بسکٹ کی تصویر
repu-middle-prawn-far-photo-reason = پہلے ایک اصلی تصویر ہے۔
repu-middle-prawn-far-made = وہ اس سے جھینگا بناتا ہے
repu-middle-prawn-far-made-reason = پھر پروگرام اس سے نئی تصویر بناتا ہے۔
repu-middle-prawn-far-share = وہ شیئر دباتا ہے
repu-middle-prawn-far-share-reason = پھر وہ باہر گئی، اور مارلو واپس نہیں بلا سکتا۔
repu-middle-prawn-far-copy = لوگ کاپیاں آگے بھیجتے ہیں
repu-middle-prawn-far-copy-reason = آخر میں اتنی کاپیاں ہیں کہ وہ گن نہیں سکتا۔

## Choice: what Marlo can do. He liked the joke; now he sees how it landed.
repu-middle-prawn-what-now-bubble = میں نے اس کی ہاں نہیں کہی تھی۔
repu-middle-prawn-what-now-question = مارلو اس کی بات سنتا ہے۔ وہ کیا کر سکتا ہے؟
repu-middle-prawn-what-now-joke = کہے، جھینگا پیارا ہوتا ہے
repu-middle-prawn-what-now-joke-reason = ہاں، ہوتا ہے! مگر چہرہ بسکٹ کا ہے، اور اس نے ہاں نہیں کہا۔
repu-middle-prawn-what-now-more = ایک اپنا بھی بنائے
repu-middle-prawn-what-now-more-reason = پھر دو کے پیچھے بھاگو۔ وہ رک کر مدد لے سکتا ہے۔
repu-middle-prawn-what-now-sorry = معافی مانگے، ساتھ مس پلم کے پاس جائے
repu-middle-prawn-what-now-sorry-reason = یہ ہمت اور پیار کی بات ہے۔ مس پلم اسے ہٹانے میں مدد کر سکتی ہیں۔

## Match: who can see what. School checks in order to keep children safe.
repu-middle-prawn-sees-question = اسے کون دیکھ سکتا ہے؟
repu-middle-prawn-sees-open = کھلے صفحے پر تصویر
repu-middle-prawn-sees-open-partner = کوئی بھی
repu-middle-prawn-sees-open-reason = کھلا صفحہ گلی میں لگے پوسٹر جیسا ہے۔
repu-middle-prawn-sees-sent = مارلو کو بھیجی تصویر
repu-middle-prawn-sees-sent-partner = مارلو، اور جنہیں وہ بھیجے
repu-middle-prawn-sees-sent-reason = ایک بار چھوا، اور دوست آگے بھیج سکتا ہے۔
repu-middle-prawn-sees-school = اسکول میں میرا لکھا
repu-middle-prawn-sees-school-partner = میرا اسکول
repu-middle-prawn-sees-school-reason = ہمیں محفوظ رکھنے کے لیے اسکول دیکھتا ہے۔

## Build: switches for who may see and use a picture
repu-middle-prawn-switches-question = بسکٹ اور دادا اس کا صفحہ سیٹ کرتے ہیں۔ ہر بٹن چننے میں مدد کرو۔
repu-middle-prawn-switches-photo = میری تصویریں کون دیکھے
repu-middle-prawn-switches-photo-all = کوئی بھی
repu-middle-prawn-switches-photo-all-reason = پھر انجان لوگ انہیں دیکھ اور کاپی کر سکتے ہیں۔
repu-middle-prawn-switches-photo-list = میری فہرست
repu-middle-prawn-switches-photo-list-reason = وہ اپنی فہرست کا ہر نام جانتی ہے۔
repu-middle-prawn-switches-save = میری تصویریں رکھنا
repu-middle-prawn-switches-save-on = ہاں
repu-middle-prawn-switches-save-on-reason = پھر انہیں بدلنا آسان ہے۔ نہیں زیادہ محفوظ ہے۔
repu-middle-prawn-switches-save-off = نہیں
repu-middle-prawn-switches-save-off-reason = یہ اچھی باڑ ہے۔ ہر کاپی نہیں رکتی، اس لیے وہ سوچ کر چنتی ہے۔
repu-middle-prawn-switches-tag = تصویر پر میرا نام لگے
repu-middle-prawn-switches-tag-on = کبھی بھی
repu-middle-prawn-switches-tag-on-reason = پھر اس کا نام کسی جھینگے پر بھی لگ سکتا ہے۔ وہ ”پہلے پوچھو“ چن سکتی ہے۔
repu-middle-prawn-switches-tag-ask = پہلے پوچھو
repu-middle-prawn-switches-tag-ask-reason = اب وہ ہاں یا نہ کہہ سکتی ہے۔
repu-middle-prawn-switches-done = سب سیٹ! اب صفحے پر جھینگا ہے جو بسکٹ نے خود بنایا۔

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-prawn-words-prompt = اگلے دن مارلو پہلے پوچھتا ہے۔ بسکٹ کہتی ہے ہاں، مگر کیکڑے پر مارلو کا چہرہ! وہ کہو جو اب بسکٹ دوستوں سے کہتی ہے۔
    .easy = اگلے دن مارلو پہلے پوچھتا ہے۔ وہ کہو جو اب بسکٹ دوستوں سے کہتی ہے۔
repu-middle-prawn-words-sentence = بنانے یا بھیجنے سے پہلے مجھ سے پوچھ لو۔

## Exit, three questions: asking first, copies, settings
repu-middle-prawn-goodbye-ask-question = بسکٹ کیک پر پیبل کا چہرہ لگانا چاہتی ہے۔ پہلے کیا کرے؟
repu-middle-prawn-goodbye-ask-nice = بہت اچھا کیک بنائے
repu-middle-prawn-goodbye-ask-nice-reason = چہرہ تو پیبل کا ہی ہے۔ بسکٹ پہلے پوچھ سکتی ہے۔
repu-middle-prawn-goodbye-ask-ask = پوچھے
repu-middle-prawn-goodbye-ask-ask-reason = چہرہ پیبل کا ہے، تو وہی چنے۔
repu-middle-prawn-goodbye-ask-show = دوسروں کو دکھائے
repu-middle-prawn-goodbye-ask-show-reason = پھر پیبل نہ نہیں کہہ سکتی۔ بسکٹ پہلے پوچھ سکتی ہے۔
repu-middle-prawn-goodbye-copy-question = ٹمبل کی بنائی ہوئی تصویر پھیل رہی ہے۔ کیا اس کی مدد کر سکتا ہے؟
repu-middle-prawn-goodbye-copy-tell = اپنے بڑے کو بتانا
repu-middle-prawn-goodbye-copy-tell-reason = اسے روکنے میں کوئی بڑا مدد کر سکتا ہے۔ ٹمبل کا قصور نہیں۔
repu-middle-prawn-goodbye-copy-back = ایک ان کی بھی بنانا
repu-middle-prawn-goodbye-copy-back-reason = پھر دو لوگ اداس ہیں۔ ٹمبل بتا سکتا ہے۔
repu-middle-prawn-goodbye-copy-wait = رکنا کہ سب کاپیاں ختم ہوں
repu-middle-prawn-goodbye-copy-wait-reason = کاپیاں دیر تک رہ سکتی ہیں۔ ٹمبل ابھی بتا سکتا ہے۔
repu-middle-prawn-goodbye-set-question = کس سے پیبل کا تصویروں والا صفحہ ذاتی رہتا ہے؟
repu-middle-prawn-goodbye-set-all = کوئی بھی دیکھے
repu-middle-prawn-goodbye-set-all-reason = پھر انجان لوگ اس کی تصویریں کاپی کر سکتے ہیں۔
repu-middle-prawn-goodbye-set-list = بس اس کی فہرست دیکھے
repu-middle-prawn-goodbye-set-list-reason = اسے پتا ہے فہرست میں کون ہے۔ وہ کسی بڑے کے ساتھ یہ چن سکتی ہے۔
repu-middle-prawn-goodbye-set-name = پورا نام لکھا ہو
repu-middle-prawn-goodbye-set-name-reason = پھر اسے ڈھونڈنا آسان ہے۔ وہ بنایا ہوا نام رکھ سکتی ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
repu-middle-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
repu-middle-helpers-teacher = میرے ٹیچر
repu-middle-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
repu-middle-helpers-lunch = لنچ کے مددگار
repu-middle-helpers-office = اسکول کا دفتر
repu-middle-helpers-home = گھر کا کوئی بڑا
repu-middle-helpers-family = خاندان کا کوئی بڑا
