# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-older.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-older-title = ملا، کاپی ہوا، گھڑا گیا
repu-older-outcome-find = مجھے پتا ہے لوگ میرا کیا ڈھونڈ اور دیکھ سکتے ہیں۔
repu-older-outcome-made = مجھے پتا ہے کسی کی ویڈیو من گھڑت ہو سکتی ہے۔ مجھے جانچنا ہے اور بتانا ہے۔
repu-older-outcome-ask = کسی کا کچھ بھیجنے یا بنانے سے پہلے مجھے پوچھنا ہے۔
repu-older-outcome-settings = مجھے چننا آتا ہے کہ میری چیزیں کون دیکھے اور سیو کرے۔

### Gary the beetle. First tale of “Found, copied, made up”.

## Story: Nutmeg finds a blog (pages she wrote for all to read) that she made at six. Nutmeg is a girl, Rocket a boy.
repu-older-beetle-blog-1 = نٹ میگ کو نئے اسکول کے لیے فون ملا۔ پہلے وہ اور دادی دیکھتی ہیں کہ لوگ کیا ڈھونڈ سکتے ہیں۔
    .easy = نٹ میگ اور دادی دیکھتی ہیں کہ لوگ اس کا کیا ڈھونڈ سکتے ہیں۔
repu-older-beetle-blog-1-bubble = آؤ، پرانی والی مجھ کو ڈھونڈیں!
repu-older-beetle-blog-2 = ایک بلاگ نکل آیا۔ وہ اسے بالکل بھول گئی تھی۔ نام ہے: بھنورا پیار۔
repu-older-beetle-blog-2-bubble = ارے نہیں، تب میں چھ کی تھی!
repu-older-beetle-blog-3 = اس میں اس کی گلی اور اسکول کی قمیص ہے۔ ننھے تاج میں ایک بھنورا ہے۔ کوئی بھی پڑھ سکتا ہے۔
    .easy = اس میں اس کی گلی اور اسکول کی قمیص ہے۔ کوئی بھی پڑھ سکتا ہے۔
repu-older-beetle-blog-3-bubble = اور یہ رہا گیری!

## Search: looking oneself up with an adult
repu-older-beetle-look-question = وہ بلاگ کا ہر صفحہ دیکھنا چاہتی ہیں۔ کن لفظوں سے ڈھونڈیں؟
repu-older-beetle-look-kiss = بھنورا پیار
repu-older-beetle-look-kiss-reason = اس نے بلاگ کا یہی نام رکھا تھا۔
repu-older-beetle-look-gary = گیری بھنورا
repu-older-beetle-look-gary-reason = گیری نام کے بھنورے زیادہ نہیں۔
repu-older-beetle-look-road = اس کی گلی کا نام
repu-older-beetle-look-road-reason = اس کی گلی ذاتی ہے۔ ڈھونڈنے میں اس کا کام نہیں۔
repu-older-beetle-look-nice = مہربانی سے اچھا بلاگ
repu-older-beetle-look-nice-reason = کیا تمیز ہے! مگر اس سے بہت زیادہ صفحے ملتے ہیں۔
repu-older-beetle-look-asked = ان میں نٹ میگ پر کون سا ہے؟
repu-older-beetle-look-mugs-title = بھنورا کپ، آدھی قیمت
repu-older-beetle-look-mugs-from = اشتہار، کپ گھر
repu-older-beetle-look-mugs = ہر ٹانگ کے لیے ایک خریدو!
repu-older-beetle-look-mugs-reason = یہ کپ بیچنا چاہتا ہے۔ پورے چھ۔
repu-older-beetle-look-zoo-title = بھنورے کی زندگی
repu-older-beetle-look-zoo-from = ہرا دروازہ چڑیا گھر
repu-older-beetle-look-zoo = بھنورے کئی طرح کے ہوتے ہیں۔
repu-older-beetle-look-zoo-reason = باتیں اچھی ہیں! مگر نٹ میگ کا کچھ نہیں بتاتا۔
repu-older-beetle-look-blog-title = بھنورا پیار
repu-older-beetle-look-blog-from = ٹہنی بلاگ سائٹ
repu-older-beetle-look-blog = آج گیری کا نیا تاج آیا۔
repu-older-beetle-look-blog-reason = یہ رہا۔ اب دادی کو پتا ہے کہ کس سائٹ سے کہنا ہے۔

## Spot: the old page. The clues are the parts that tell too much, about her or about a friend.
repu-older-beetle-page-question = نٹ میگ کے ساتھ پرانا صفحہ دیکھو۔ کون سی باتیں اس کا یا دوست کا زیادہ بتاتی ہیں؟
    .easy = کون سی باتیں زیادہ بتاتی ہیں؟
repu-older-beetle-page-top-name = تصویر
repu-older-beetle-page-top = اسکول کی قمیص میں، دروازے پر
repu-older-beetle-page-top-reason = اس میں چہرہ اور اسکول ہے۔ تصویر کاپی کر کے رکھی جا سکتی ہے۔
repu-older-beetle-page-gary-name = پہلی بات
repu-older-beetle-page-gary = یہ گیری ہے۔ اس کا تاج ہے۔
repu-older-beetle-page-gary-reason = اس میں بس گیری ہے، اور وہ خوش ہے۔
repu-older-beetle-page-road-name = دوسری بات
repu-older-beetle-page-road = ہم مل روڈ پر نیلے دروازے والے گھر میں رہتے ہیں۔
repu-older-beetle-page-road-reason = اس سے پتا چلتا ہے وہ کہاں رہتی ہے۔
repu-older-beetle-page-rocket-name = تیسری بات
repu-older-beetle-page-rocket = آج راکٹ حساب میں رویا۔
repu-older-beetle-page-rocket-reason = یہ راکٹ کی اپنی بات ہے۔ تب وہ چھ کی تھی، اب ٹھیک کر سکتی ہے۔

## Choice: mending what was said about a friend
repu-older-beetle-rocket-question = راکٹ والی بات کئی سال سے وہاں ہے۔ نٹ میگ کیا کر سکتی ہے؟
    .easy = نٹ میگ راکٹ والی بات کا کیا کر سکتی ہے؟
repu-older-beetle-rocket-old = رہنے دے، بہت پرانی ہے
repu-older-beetle-rocket-old-reason = پرانی باتیں اب بھی مل سکتی ہیں۔ راکٹ کو شاید اچھا نہ لگے۔
repu-older-beetle-rocket-tell = ہٹا دے، اور راکٹ کو بتائے
repu-older-beetle-rocket-tell-reason = وہ ہنستا ہے، اور شکریہ کہتا ہے۔ بات اس کی تھی۔
repu-older-beetle-rocket-joke = ساتھ ہنستا چہرہ لگائے
repu-older-beetle-rocket-joke-reason = اس سے راکٹ کو اور برا لگے گا۔ وہ اسے ہٹا سکتی ہے۔

## Order: getting a page taken down, with help
repu-older-beetle-down-question = نٹ میگ باقی صفحہ کیسے ہٹوائے؟
repu-older-beetle-down-show = بڑے کو دکھائے
repu-older-beetle-down-show-reason = دادی شروع سے ساتھ ہیں۔ اس میں اس کا قصور نہیں۔
repu-older-beetle-down-where = لکھ لے کون سی سائٹ ہے
repu-older-beetle-down-where-reason = سائٹ والوں کو پتا ہونا چاہیے کہ کون سا صفحہ ہے۔
repu-older-beetle-down-ask = سائٹ سے ہٹانے کو کہے
repu-older-beetle-down-ask-reason = بچے کے لیے کوئی بڑا کہہ سکتا ہے، اور زیادہ تر سائٹیں ہٹا دیتی ہیں۔
repu-older-beetle-down-again = ہفتے بعد پھر دیکھے
repu-older-beetle-down-again-reason = شاید تب تک ہٹ جائے۔ کاپی آ جائے تو وہ پھر کہتی ہیں۔

## Build: a new page, without private facts
repu-older-beetle-profile-question = نٹ میگ کیڑوں کے کلب کا صفحہ بنا سکتی ہے۔ بھرنے میں مدد کرو۔
repu-older-beetle-profile-name = یہاں میرا نام
repu-older-beetle-profile-name-real = اس کا پورا نام
repu-older-beetle-profile-name-real-reason = پھر اسے ڈھونڈنا آسان ہے۔ بنایا ہوا نام یہ ذاتی رکھتا ہے۔
repu-older-beetle-profile-name-queen = کیڑوں کی رانی
repu-older-beetle-profile-name-queen-reason = یہ مزے کا ہے، اور کسی کو نہیں بتاتا کہ وہ کون ہے۔
repu-older-beetle-profile-picture = میری تصویر
repu-older-beetle-profile-picture-top = نئی اسکول قمیص میں میں
repu-older-beetle-profile-picture-top-reason = اس میں چہرہ اور نیا اسکول ہے۔ لوگ کاپی کر سکتے ہیں۔
repu-older-beetle-profile-picture-gary = تاج والا گیری
repu-older-beetle-profile-picture-gary-reason = وہ بادشاہ لگتا ہے۔ اور کچھ نہیں بتاتا۔
repu-older-beetle-profile-about = میری بات
repu-older-beetle-profile-about-bus = 8 بجے کی بس، ہل اسکول تک
repu-older-beetle-profile-about-bus-reason = اس سے پتا چلتا ہے وہ صبح کہاں ہے۔ وہ اسے چھوڑ سکتی ہے۔
repu-older-beetle-profile-about-like = کیڑے، ڈھول اور جیم پسند ہیں
repu-older-beetle-profile-about-like-reason = بہت لوگوں کو پسند ہیں۔ یہ بتانا ٹھیک ہے۔
repu-older-beetle-profile-see = اسے کون دیکھے
repu-older-beetle-profile-see-all = کوئی بھی
repu-older-beetle-profile-see-all-reason = پھر انجان لوگ اسے ڈھونڈ اور کاپی کر سکتے ہیں۔
repu-older-beetle-profile-see-list = میری فہرست والے
repu-older-beetle-profile-see-list-reason = وہ اس کا ہر نام جانتی ہے۔
repu-older-beetle-profile-done = یہ صفحہ تب بھی ٹھیک ہو گا جب وہ سولہ کی ہو گی۔ گیری بھی یہی سوچتا ہے۔

## Say: how it ends, and the sentence that is rehearsed aloud
repu-older-beetle-words-prompt = پہلے دن ایک نئی لڑکی آہستہ سے کہتی ہے ”مجھے بھی بھنورے پسند ہیں!“ وہ کہو جو نٹ میگ نئے دوستوں سے کہتی ہے۔
repu-older-beetle-words-sentence = میری کوئی بات ڈالنے سے پہلے مجھ سے پوچھ لو۔

## Exit, three questions: who may see, a made-up clip, asking first
repu-older-beetle-goodbye-laptop-question = نٹ میگ کے پاس گھر پر اسکول کا لیپ ٹاپ ہے۔ اس پر اس کا کام کون دیکھ سکتا ہے؟
repu-older-beetle-goodbye-laptop-none = گھر پر کوئی نہیں
repu-older-beetle-goodbye-laptop-none-reason = اسکول کے لیپ ٹاپ کا خیال گھر پر بھی رکھتے ہیں۔ اس سے وہ محفوظ رہتی ہے۔
repu-older-beetle-goodbye-laptop-school = اس کا اسکول، محفوظ رکھنے کو
repu-older-beetle-goodbye-laptop-school-reason = اسکول اپنی دی ہوئی چیزیں دیکھتا ہے۔ یہ جاننا اچھا ہے۔
repu-older-beetle-goodbye-laptop-gary = بس گیری
repu-older-beetle-goodbye-laptop-gary-reason = گیری کو تو جیم زیادہ پسند ہے۔ اسکول بھی دیکھ سکتا ہے۔
repu-older-beetle-goodbye-clip-question = ایک ویڈیو میں راکٹ کا چہرہ ہے۔ وہ لفظ اس نے کبھی نہیں کہے۔ وہ کیا کر سکتا ہے؟
repu-older-beetle-goodbye-clip-back = ان کی ویڈیو بنائے
repu-older-beetle-goodbye-clip-back-reason = پھر دو نقلی ہوں گی۔ وہ مدد لے سکتا ہے۔
repu-older-beetle-goodbye-clip-share = آگے بھیجے کہ یہ نقلی ہے
repu-older-beetle-goodbye-clip-share-reason = ہر بار بھیجنے سے کاپیاں بڑھتی ہیں۔ وہ کسی بڑے کو دکھا سکتا ہے۔
repu-older-beetle-goodbye-clip-tell = بڑے کو دکھائے، آگے نہ بھیجے
repu-older-beetle-goodbye-clip-tell-reason = کوئی بڑا اسے ہٹوانے میں مدد کر سکتا ہے۔ اس کا قصور نہیں۔
repu-older-beetle-goodbye-camp-question = راکٹ کے پاس کیمپ کی تصویر ہے، اس میں چھ دوست ہیں۔ پہلے کیا کرے؟
repu-older-beetle-goodbye-camp-ask = چھ سے
repu-older-beetle-goodbye-camp-ask-reason = ان میں سے ہر ایک ہاں یا نہ کہہ سکتا ہے۔
repu-older-beetle-goodbye-camp-best = پکے دوست سے
repu-older-beetle-goodbye-camp-best-reason = ایک ہاں چھ ہاں نہیں۔ وہ باقیوں سے بھی پوچھ سکتا ہے۔
repu-older-beetle-goodbye-camp-blur = جس میں سب اچھے لگیں، وہ چنے
repu-older-beetle-goodbye-camp-blur-reason = مرضی ان کی ہے، بال اچھے ہوں یا نہ ہوں۔ وہ پہلے پوچھ سکتا ہے۔

### Free chips for life. Second tale of “Found, copied, made up”.

## Story: a tool copies Fenn’s voice, and the made-up news brings fifty children to the kitchen. Bear is the cook.
repu-older-free-chips-news-1 = فین اسکول کے صفحے کے لیے خبریں پڑھتا ہے۔ بڑی شان سے بولتا ہے۔
repu-older-free-chips-news-1-bubble = آداب۔ میں ہوں فین۔
repu-older-free-chips-news-2 = پیر کو ایک نئی ویڈیو پھیلتی ہے۔ چہرہ بھی اس کا، آواز بھی اس کی۔ مگر یہ اس نے نہیں کہا۔
    .easy = نئی ویڈیو میں چہرہ اور آواز اس کی ہے۔ مگر یہ اس نے نہیں کہا۔
repu-older-free-chips-news-2-bubble = عمر بھر مفت چپس!
repu-older-free-chips-news-3 = پچاس بچے چپس کے لیے قطار میں ہیں۔ سب فین کو دیکھتے ہیں۔
repu-older-free-chips-news-3-bubble = چپس کس نے کہا؟ میں نے تو سوپ بنایا ہے!

## Spot: a made-up clip. The clues tell that it is made up.
repu-older-free-chips-clues-question = پروگرام چہرے اور آواز کی نقل کر سکتا ہے۔ کن باتوں سے پتا چلتا ہے کہ یہ ویڈیو من گھڑت ہے؟
    .easy = کن باتوں سے پتا چلتا ہے کہ ویڈیو من گھڑت ہے؟
repu-older-free-chips-clues-from-name = کس نے ڈالی
repu-older-free-chips-clues-from = اصلی اصلی فین خبریں، آج نیا
repu-older-free-chips-clues-from-reason = یہ اسکول کا صفحہ نہیں، اور بالکل نیا ہے۔
repu-older-free-chips-clues-chips-name = کیا کہتی ہے
repu-older-free-chips-clues-chips = عمر بھر مفت چپس، اور جون تک حساب نہیں!
repu-older-free-chips-clues-chips-reason = اتنا اچھا سچ نہیں لگتا۔ وہ باورچی ریچھ سے پوچھ سکتے ہیں۔
repu-older-free-chips-clues-mouth-name = تصویر
repu-older-free-chips-clues-mouth = منہ لفظوں کے ساتھ نہیں ملتا۔
repu-older-free-chips-clues-mouth-reason = کچھ پروگرام منہ غلط بناتے ہیں۔ اچھے والے شاید نہیں، اس لیے پوچھنا مدد دیتا ہے۔
repu-older-free-chips-clues-play-name = بٹن
repu-older-free-chips-clues-play = چلاؤ
repu-older-free-chips-clues-play-reason = یہ ہر ویڈیو میں ہوتا ہے۔

## Chat: keep it, tell, then one calm true line together with an adult.
repu-older-free-chips-pings-question = گھر پر فین کا ٹیبلٹ ٹن ٹن ٹن بجتا ہے۔ وہ کیا کر سکتا ہے؟
repu-older-free-chips-pings-place = کلاس چیٹ
repu-older-free-chips-pings-fenn = فین
repu-older-free-chips-pings-class = چپس ٹیم
repu-older-free-chips-pings-wren = رین
repu-older-free-chips-pings-lands-1 = میرے چپس کہاں ہیں، جھوٹے؟
repu-older-free-chips-pings-lands-2 = دیکھو، سب تمہاری ویڈیو میں ہے!
repu-older-free-chips-pings-rude = کہے کہ جھوٹے تو وہ ہیں
repu-older-free-chips-pings-rude-reason = یہ سن کر دکھ ہوتا ہے۔ مگر برا جواب دینے سے بات چلتی رہتی ہے۔
repu-older-free-chips-pings-pass = ویڈیو آگے بھیجے کہ نقلی ہے
repu-older-free-chips-pings-pass-reason = ہر کاپی پھیل سکتی ہے۔ سب کو نہیں پتا چلے گا کہ نقلی ہے۔
repu-older-free-chips-pings-keep = لفظ اور ویڈیو کا صفحہ دکھانے کو رکھے
repu-older-free-chips-pings-keep-reason = اب وہ دونوں دکھا سکتا ہے، چاہے غائب ہو جائیں۔
repu-older-free-chips-pings-kept-1 = چپس کی معافی مانگو!
repu-older-free-chips-pings-tell = گھر میں بڑے کو دکھائے
repu-older-free-chips-pings-tell-reason = انہیں اس کی بات پر یقین ہے۔ اس کا قصور نہیں، اور وہ مسٹر مول کو فون کرتی ہیں۔
repu-older-free-chips-pings-off = بند کر کے آس لگائے
repu-older-free-chips-pings-off-reason = آرام اچھا ہے۔ مگر ویڈیو تو چلتی رہتی ہے، اور وہ مدد لے سکتا ہے۔
repu-older-free-chips-pings-told-1 = مجھے پتا تھا یہ تم نہیں۔ تم چپس بہت زور سے کہتے ہو۔
repu-older-free-chips-pings-fake = ان میں سے ایک کی نقلی ویڈیو بنائے
repu-older-free-chips-pings-fake-reason = پھر دو نقلی ہٹانی ہوں گی۔ مسٹر مول کام کر رہے ہیں۔
repu-older-free-chips-pings-true = شکریہ، رین! مسٹر مول دیکھ رہے ہیں۔
repu-older-free-chips-pings-true-reason = ایک پیارا لفظ، اور بس۔ مسٹر مول صفحے والوں سے ویڈیو ہٹانے کو کہتے ہیں۔

## Match: who may still see what. School checks in order to keep children safe.
repu-older-free-chips-sees-question = اسے اب بھی کون دیکھ سکتا ہے؟
repu-older-free-chips-sees-chat = بند چیٹ میں پیغام
repu-older-free-chips-sees-chat-partner = چیٹ والے، اور جنہیں وہ بھیجیں
repu-older-free-chips-sees-chat-reason = چیٹ کا دروازہ ہے۔ مگر اندر والا کوئی بھی چیز باہر لے جا سکتا ہے۔
repu-older-free-chips-sees-old = ویڈیو جو ہٹا دی گئی
repu-older-free-chips-sees-old-partner = جنہوں نے کاپی رکھی
repu-older-free-chips-sees-old-reason = اب بہت کم کو ملتی ہے۔ کاپی پھر بھی ہو سکتی ہے۔
repu-older-free-chips-sees-laptop = اسکول کے لیپ ٹاپ پر ڈھونڈنا
repu-older-free-chips-sees-laptop-partner = میرا اسکول
repu-older-free-chips-sees-laptop-reason = ہمیں محفوظ رکھنے کو اسکول دیکھتا ہے، گھر پر بھی۔
repu-older-free-chips-sees-diary = کاغذ کی ڈائری کا صفحہ
repu-older-free-chips-sees-diary-partner = صرف میں
repu-older-free-chips-sees-diary-reason = جو آن لائن گیا ہی نہیں، اسے کوئی آگے نہیں بھیج سکتا۔

## Sort: what Fenn may post himself, and what he asks about first. A voice belongs to a person as a face does.
repu-older-free-chips-ask-question = فین اور خبریں سوچتا ہے۔ کیا ڈالا جا سکتا ہے، اور کب رک کر پوچھے؟
    .easy = ڈال دے، یا پہلے پوچھے؟
repu-older-free-chips-ask-go = ڈال سکتا ہے
repu-older-free-chips-ask-stop = رکو، پوچھو
repu-older-free-chips-ask-pie = اڑتے سموسے کی ڈرائنگ
repu-older-free-chips-ask-pie-reason = یہ اس نے بنائی، اور اس میں کوئی نہیں۔ اڑ جا، سموسے!
repu-older-free-chips-ask-voice = مسٹر مول کی آواز کی نقل
repu-older-free-chips-ask-voice-reason = آواز بھی چہرے کی طرح انسان کا حصہ ہے۔ وہ پہلے پوچھ سکتا ہے۔
repu-older-free-chips-ask-baby = رین کے ننھے بھائی کی خبر
repu-older-free-chips-ask-baby-reason = خبر رین کی ہے۔ کب بتانی ہے، یہ وہ چنتی ہے۔
repu-older-free-chips-ask-soup = آج کون سا سوپ ہے
repu-older-free-chips-ask-soup-reason = یہ سچ ہے، اور اس نے ریچھ سے پوچھا۔ یہ اچھی خبر ہے۔
repu-older-free-chips-ask-me = نام کے ساتھ اس کی تصویر
repu-older-free-chips-ask-me-reason = اس کی تصویریں ذاتی ہیں۔ وہ کسی بڑے سے پوچھتا ہے۔

## Build: switches of the school’s news page
repu-older-free-chips-switches-question = فین اور مسٹر مول خبروں کا صفحہ پھر سے سیٹ کرتے ہیں۔ ہر بٹن چننے میں مدد کرو۔
repu-older-free-chips-switches-see = کون دیکھے
repu-older-free-chips-switches-see-all = کوئی بھی
repu-older-free-chips-switches-see-all-reason = پھر کوئی بھی فین کا چہرہ اور آواز کاپی کر سکتا ہے۔
repu-older-free-chips-switches-see-school = ہمارا اسکول اور گھر والے
repu-older-free-chips-switches-see-school-reason = وہ فین کو جانتے ہیں، اور فین انہیں۔
repu-older-free-chips-switches-save = ویڈیو سیو کرنا
repu-older-free-chips-switches-save-on = ہاں
repu-older-free-chips-switches-save-on-reason = پھر ایک بار چھو کر کاپی اور بدلی جا سکتی ہیں۔
repu-older-free-chips-switches-save-off = نہیں
repu-older-free-chips-switches-save-off-reason = یہ باڑ ہے، دیوار نہیں۔ پھر بھی بہت مدد دیتی ہے۔
repu-older-free-chips-switches-talk = کمنٹ
repu-older-free-chips-switches-talk-now = فوراً لگ جائیں
repu-older-free-chips-switches-talk-now-reason = پھر برے کمنٹ بڑے کے دیکھنے سے پہلے لگ جاتے ہیں۔
repu-older-free-chips-switches-talk-wait = ٹیچر تک رکیں
repu-older-free-chips-switches-talk-wait-reason = اب پہلے ٹیچر دیکھتے ہیں۔
repu-older-free-chips-switches-done = اور اب خبر: عمر بھر مفت سوپ۔ اس بار سچ ہے!

## Say: the sentence that is rehearsed aloud
repu-older-free-chips-words-prompt = ریچھ سوپ کی خبر پر اتنے خوش ہیں کہ گا رہے ہیں۔ وہ لفظ کہو جو فین کے کام آئے۔
repu-older-free-chips-words-sentence = یہ میں نہیں، اس لیے مجھے بتانا ہے۔

## Exit, three questions: a made-up picture, asking first, settings
repu-older-free-chips-goodbye-made-question = اوڈی نے رین کی ویڈیو دیکھی، وہ برا بول رہی ہے۔ عجیب لگتی ہے۔ وہ کیا کر سکتا ہے؟
repu-older-free-chips-goodbye-made-pass = آگے بھیجے، پوچھے کیا اصلی ہے
repu-older-free-chips-goodbye-made-pass-reason = پھر اور لوگ دیکھتے ہیں، اصلی ہو یا نہ ہو۔ وہ رین سے پوچھ سکتا ہے۔
repu-older-free-chips-goodbye-made-ask = نہ بھیجے، رین یا بڑے سے پوچھے
repu-older-free-chips-goodbye-made-ask-reason = وہ پہلے جانچتا ہے۔ رین خوش ہے، اور کوئی بڑا مدد کر سکتا ہے۔
repu-older-free-chips-goodbye-made-laugh = ہنستا چہرہ لگائے
repu-older-free-chips-goodbye-made-laugh-reason = لگتا ہے وہ بھی ساتھ ہے۔ وہ جانچ سکتا ہے اور بتا سکتا ہے۔
repu-older-free-chips-goodbye-ask-question = برام اوڈی کی آواز سے گانا بناتا ہے۔ بہت اچھا ہے! پہلے کیا کرے؟
repu-older-free-chips-goodbye-ask-share = آگے بھیجے، اچھا جو ہے
repu-older-free-chips-goodbye-ask-share-reason = اچھا تو ہو گا۔ مگر آواز اوڈی کی ہے، تو وہ چنے۔
repu-older-free-chips-goodbye-ask-name = اوڈی کا نام لکھ کر بھیجے
repu-older-free-chips-goodbye-ask-name-reason = نام لکھنا پوچھنا نہیں۔ برام پوچھ سکتا ہے۔
repu-older-free-chips-goodbye-ask-ask = اوڈی کو سنائے اور پوچھے
repu-older-free-chips-goodbye-ask-ask-reason = اوڈی ہاں، نہ، یا ایک باجا اور کہہ سکتا ہے۔
repu-older-free-chips-goodbye-set-question = رین چاہتی ہے کہ کم لوگ اس کی ویڈیو کاپی کریں۔ کون سی سیٹنگ سب سے زیادہ مدد دے؟
repu-older-free-chips-goodbye-set-list = صرف میری فہرست والے دیکھیں
repu-older-free-chips-goodbye-set-list-reason = وہ ہر ایک کو جانتی ہے۔ جتنی کم آنکھیں، اتنی کم کاپیاں۔
repu-older-free-chips-goodbye-set-loud = اونچی آواز
repu-older-free-chips-goodbye-set-loud-reason = اس سے بلی جاگتی ہے۔ مگر کاپی نہیں رکتی۔
repu-older-free-chips-goodbye-set-all = کوئی بھی دیکھے اور سیو کرے
repu-older-free-chips-goodbye-set-all-reason = پھر ایک بار چھو کر کاپی ہو جاتی ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
repu-older-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
repu-older-helpers-teacher = میرے ٹیچر
repu-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
repu-older-helpers-lunch = لنچ کے مددگار
repu-older-helpers-office = اسکول کا دفتر
repu-older-helpers-home = گھر کا کوئی بڑا
repu-older-helpers-family = خاندان کا کوئی بڑا
