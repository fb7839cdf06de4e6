# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-older.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-older-title = ملاؤ، اور نام بتاؤ
copy-older-outcome-allows = مجھے پڑھنا آتا ہے کہ بنانے والا کیا کرنے دیتا ہے۔
copy-older-outcome-reuse = مجھے دوسروں کا کام ٹھیک طریقے سے لینا اور ملانا آتا ہے۔
copy-older-outcome-credit = مجھے بتانا ہے کہ کس نے بنایا، اور کب چیٹ بوٹ نے مدد کی۔
copy-older-outcome-mine = کوئی میرا کام غلط طریقے سے لے تو مجھے رکھنا اور بتانا ہے۔

### First tale: the giant snore

## Story: a film needs a snore, and the cook does not know that he gave one
copy-older-giant-snore-walrus-1 = اوڈی اور ہیئر سوتے ہوئے والرس پر فلم بناتے ہیں۔
copy-older-giant-snore-walrus-1-bubble = ایک بہت بڑا خراٹا چاہیے!
copy-older-giant-snore-walrus-2 = لنچ کے بعد باورچی سو جاتا ہے۔ ہیئر آواز ریکارڈ کرتا ہے۔
copy-older-giant-snore-walrus-2-bubble = خر… پھُوووں!
copy-older-giant-snore-walrus-3 = ایسا والرس خراٹا پہلے کبھی نہ سنا۔ اوڈی کان کھجاتا ہے۔
copy-older-giant-snore-walrus-3-bubble = کیا باورچی کو پتا ہے؟

## Choice: a voice belongs to somebody too
copy-older-giant-snore-whose-snore-question = آواز بھی کسی کی ہوتی ہے، خراٹے لے تب بھی۔ وہ کیا کر سکتے ہیں؟
    .easy = خراٹا باورچی کا ہے۔ وہ کیا کر سکتے ہیں؟
copy-older-giant-snore-whose-snore-nobody = لے لیں، کسی کو پتا نہیں چلے گا
copy-older-giant-snore-whose-snore-nobody-reason = اسکول میں سب وہ خراٹا پہچانتے ہیں! اور وہ اسی کا ہے۔
    .easy = پورا اسکول وہ خراٹا پہچانتا ہے! وہ اسی کا ہے۔
copy-older-giant-snore-whose-snore-ask = باورچی کو سنائیں، اور پوچھیں
copy-older-giant-snore-whose-snore-ask-reason = وہ اتنا ہنسا کہ ٹوپی گر گئی۔ پھر ہاں کہتا ہے۔
copy-older-giant-snore-whose-snore-online = آن لائن ڈالیں، بعد میں پوچھیں
copy-older-giant-snore-whose-snore-online-reason = آن لائن کاپی ہو سکتا ہے۔ پھر پوچھنے کا وقت گیا۔

## Say: the sentence is rehearsed aloud
copy-older-giant-snore-snore-please-prompt = ہیئر کے ساتھ باورچی سے پوچھو۔ ہنسی روک سکو تو روکو!
copy-older-giant-snore-snore-please-sentence = کیا ہم آپ کا خراٹا اپنی فلم میں لے لیں؟

## Spot: a page on which a maker says what may be done
copy-older-giant-snore-sleepy-sea-question = اوڈی کو فلم کے لیے دُھن ملی۔ کہاں لکھا ہے کہ وہ اس کا کیا کر سکتا ہے؟
    .easy = کہاں لکھا ہے کہ اوڈی کیا کر سکتا ہے؟
copy-older-giant-snore-sleepy-sea-by-name = نیچے کی بات
copy-older-giant-snore-sleepy-sea-by = لومی فرن نے بنائی
copy-older-giant-snore-sleepy-sea-by-reason = اس سے پتا چلتا ہے دُھن کس نے بنائی۔ یہ نام فلم میں جائے گا۔
copy-older-giant-snore-sleepy-sea-school-name = پہلا اصول
copy-older-giant-snore-sleepy-sea-school = اسکول میں مفت
copy-older-giant-snore-sleepy-sea-school-reason = اسکول کی فلم کے لیے لومی نے ہاں کہی ہے۔
copy-older-giant-snore-sleepy-sea-rules-name = دوسرا اصول
copy-older-giant-snore-sleepy-sea-rules = میرا نام لکھو۔ بیچو نہیں۔
copy-older-giant-snore-sleepy-sea-rules-reason = لومی بتاتی ہے کیسے: اس کے نام کے ساتھ، اور پیسوں کے لیے نہیں۔
copy-older-giant-snore-sleepy-sea-drums-name = اشتہار
copy-older-giant-snore-sleepy-sea-drums = ڈھول آدھی قیمت پر!
copy-older-giant-snore-sleepy-sea-drums-reason = یہ ڈھول بیچنا چاہتا ہے۔ دُھن کا کچھ نہیں بتاتا۔

## Match: everybody who helped is named at the end of the film
copy-older-giant-snore-credits-question = فلم کے آخر میں بنانے والوں کی فہرست ہے۔ کون کس کے ساتھ ہے؟ جوڑے ملاؤ۔
    .easy = کس نے کیا بنایا؟ جوڑے ملاؤ۔
copy-older-giant-snore-credits-tune = دُھن
copy-older-giant-snore-credits-tune-partner = لومی فرن، سب کے لیے
copy-older-giant-snore-credits-tune-reason = لومی نے نام لکھنے کو کہا تھا۔ یہ رہا۔
copy-older-giant-snore-credits-snore = خراٹا
copy-older-giant-snore-credits-snore-partner = باورچی، جس نے ہاں کہی
copy-older-giant-snore-credits-snore-reason = اسے فلم میں نام نہیں چاہیے۔ ہاں ضروری تھی۔
copy-older-giant-snore-credits-title = نام ”خراٹے پر خراٹا“
copy-older-giant-snore-credits-title-partner = اوڈی، چیٹ بوٹ کی مدد سے
copy-older-giant-snore-credits-title-reason = اوڈی نے چیٹ بوٹ سے پوچھا اور ایک چنا۔ تو وہ یہ بتاتا ہے۔
copy-older-giant-snore-credits-walrus = والرس کی ڈرائنگ
copy-older-giant-snore-credits-walrus-partner = برام، کاغذ اور قلم سے
copy-older-giant-snore-credits-walrus-reason = یہ برام نے بنائی۔ شکریہ تو بنتا ہے!

## Chat: somebody says that the film is theirs: keep it, tell, an adult helps
copy-older-giant-snore-clip-king-question = فلم کلاس کے صفحے پر ہے۔ پھر یہ نظر آیا۔ اوڈی کیا کر سکتا ہے؟
    .easy = یہ اوڈی کی فلم ہے۔ وہ کیا کر سکتا ہے؟
copy-older-giant-snore-clip-king-place = بچوں کی ویڈیو کا صفحہ
copy-older-giant-snore-clip-king-odi = اوڈی
copy-older-giant-snore-clip-king-king = ویڈیو راجا
copy-older-giant-snore-clip-king-hare = ہیئر
copy-older-giant-snore-clip-king-mine-1 = میری نئی فلم دیکھو: خراٹے پر خراٹا!
copy-older-giant-snore-clip-king-mine-2 = سب میں نے اکیلے بنائی۔
copy-older-giant-snore-clip-king-mine-fake = تم تو نقلی ہو!
copy-older-giant-snore-clip-king-mine-fake-reason = غصہ آ سکتا ہے، اور یہ ٹھیک ہے۔ مگر لڑائی میں سچ چھپ جاتا ہے۔
copy-older-giant-snore-clip-king-mine-keep = صفحے کی تصویر رکھے
copy-older-giant-snore-clip-king-mine-keep-reason = اب وہ دکھا سکتا ہے کہ کیا تھا، چاہے وہ ہٹ جائے۔
copy-older-giant-snore-clip-king-mine-proud = رہنے دے۔ پسند تو آئی!
copy-older-giant-snore-clip-king-mine-proud-reason = پسند آنا اچھا ہے۔ مگر کام ان کا ہے، اور مرضی بھی ان کی۔
copy-older-giant-snore-clip-king-kept-1 = یہ تو ہمارا والرس ہے! اب کیا؟
copy-older-giant-snore-clip-king-kept-tell = مسٹر مول کو بتائے، دکھائے
copy-older-giant-snore-clip-king-kept-tell-reason = مسٹر مول کو پتا ہے کہ صفحے والوں سے ہٹانے کو کیسے کہیں۔
copy-older-giant-snore-clip-king-kept-argue = راجا، ثابت کرو کہ تم نے بنائی!
copy-older-giant-snore-clip-king-kept-argue-reason = یہ کئی دن چل سکتا ہے۔ بڑے جلدی پہنچتے ہیں۔
copy-older-giant-snore-clip-king-kept-quit = پھر کبھی فلم نہ بنائے
copy-older-giant-snore-clip-king-kept-quit-reason = یہ تو نقصان ہو گا! کوئی بڑا اسے ٹھیک کرنے میں مدد کر سکتا ہے۔
copy-older-giant-snore-clip-king-down-1 = مسٹر مول نے صفحے والوں کو لکھا۔ وہ ہٹ گئی!
copy-older-giant-snore-clip-king-down-block = مسٹر مول بلاک کرنے میں مدد کریں
copy-older-giant-snore-clip-king-down-block-reason = رکھو، بتاؤ، پھر مدد سے بلاک۔ یہ اچھی ترتیب ہے۔
copy-older-giant-snore-clip-king-down-names = واہ! اگلی بار ہر منظر پر ہمارے نام۔
copy-older-giant-snore-clip-king-down-names-reason = کلاس کے نام یا بنائے ہوئے نام ٹھیک ہیں۔ پورے اصلی نام ذاتی ہیں۔
copy-older-giant-snore-clip-king-down-king = راجا، پکڑے گئے!
copy-older-giant-snore-clip-king-down-king-reason = دل تو چاہتا ہے۔ مگر اب بات ختم ہے، اور یہ اچھا ہے۔

## Exit, first question: what a maker does not allow
copy-older-giant-snore-no-change-question = تصویر پر لکھا ہے: سب لے سکتے ہیں، مگر بدلو نہیں۔ برام ٹوپی لگانا چاہتا ہے۔ ٹھیک کیا ہے؟
    .easy = تصویر پر لکھا ہے: بدلو نہیں۔ برام ٹوپی لگانا چاہتا ہے۔ ٹھیک کیا ہے؟
copy-older-giant-snore-no-change-hat = بہت چھوٹی ٹوپی لگائے
copy-older-giant-snore-no-change-hat-reason = چھوٹا بدلنا بھی بدلنا ہے۔ بنانے والے نے نہ کہا ہے۔
copy-older-giant-snore-no-change-other = ویسی ہی لے، یا دوسری چنے
copy-older-giant-snore-no-change-other-reason = بنانے والا بس اتنا کرنے دیتا ہے۔
copy-older-giant-snore-no-change-quiet = ٹوپی لگائے، اور چپ رہے
copy-older-giant-snore-no-change-quiet-reason = بنانے والے نے بدلنے سے منع کیا۔ چپ رہنے سے ہاں نہیں بنتی۔

## Exit, second question: people in a film have a say
copy-older-giant-snore-choir-question = رین گانے والوں کی ویڈیو بناتی ہے۔ وہ اسے کھلے صفحے پر ڈالنا چاہتی ہے۔ پہلے کیا ہو؟
    .easy = رین گانے والوں کی ویڈیو بناتی ہے۔ پہلے کیا ہو؟
copy-older-giant-snore-choir-ask = گانے والوں اور ٹیچر سے پوچھے
copy-older-giant-snore-choir-ask-reason = وہ ہاں یا نہ کہہ سکتے ہیں۔ ٹیچر کو اصول پتا ہیں۔
copy-older-giant-snore-choir-song = دیکھے کہ اچھا گایا یا نہیں
copy-older-giant-snore-choir-song-reason = اچھا ہو یا نہ ہو، چہرے اور آوازیں ان کی ہیں۔
copy-older-giant-snore-choir-post = ڈال دے، پھر دیکھے
copy-older-giant-snore-choir-post-reason = پھر کاپی ہو سکتی ہے۔ پہلے پوچھو، جب آسان ہے۔

## Exit, third question: a chatbot helped
copy-older-giant-snore-story-question = چیٹ بوٹ نے ہیئر کو کہانی کا خیال دیا۔ لکھی ہیئر نے۔ وہ نیچے کیا لکھے؟
    .easy = خیال چیٹ بوٹ نے دیا۔ لکھی ہیئر نے۔ وہ نیچے کیا لکھے؟
copy-older-giant-snore-story-bot = چیٹ بوٹ نے لکھی
copy-older-giant-snore-story-bot-reason = لکھی تو ہیئر نے! چیٹ بوٹ نے خیال دیا۔
copy-older-giant-snore-story-alone = ہیئر نے لکھی، بغیر مدد کے
copy-older-giant-snore-story-alone-reason = کام اچھا ہے۔ یہ بتانا ٹھیک ہے کہ چیٹ بوٹ نے مدد کی۔
copy-older-giant-snore-story-both = ہیئر، خیال چیٹ بوٹ کا
copy-older-giant-snore-story-both-reason = یہ ٹھیک ہے، اور ہر پڑھنے والے کو صاف پتا چلتا ہے۔

### Second tale: the moon sheep

## Story: Nutmeg’s game is mixed into a new one that does not name her
copy-older-moon-sheep-custard-1 = نٹ میگ گیم بناتی ہے۔ ایک بھیڑ چاند پر سے کودتی ہے اور کسٹرڈ میں گرتی ہے۔
    .easy = نٹ میگ گیم بناتی ہے۔ بھیڑ چاند پر سے کسٹرڈ میں کودتی ہے۔
copy-older-moon-sheep-custard-1-bubble = میں میں… چھپاک!
copy-older-moon-sheep-custard-2 = راکٹ اس سے نئی گیم بناتا ہے۔ اب بھیڑ کے پہیے والے جوتے ہیں۔
copy-older-moon-sheep-custard-2-bubble = میری سب سے اچھی گیم!
copy-older-moon-sheep-custard-3 = پوری کلاس کھیلتی ہے۔ کہیں نہیں لکھا کہ بھیڑ کس نے بنائی۔

## Feel: no answer is wrong
copy-older-moon-sheep-my-sheep-bubble = یہ تو میری بھیڑ ہے!
copy-older-moon-sheep-my-sheep-question = راکٹ کو اس کی بھیڑ پسند ہے، اور برا نہیں سوچا۔ نٹ میگ کو کیسا لگ رہا ہو گا؟
copy-older-moon-sheep-my-sheep-says = خوشی اور غصہ ایک ساتھ بھی ہو سکتا ہے۔ دونوں ٹھیک ہیں، اور وہ کہہ سکتی ہے۔

## Say: the sentence is rehearsed aloud
copy-older-moon-sheep-your-sheep-prompt = راکٹ کو برا لگا، اور وہ بات ٹھیک کرنا چاہتا ہے۔ اس کے ساتھ کہو۔
copy-older-moon-sheep-your-sheep-sentence = میں نے تمہاری بھیڑ لی۔ تمہارے نام کے ساتھ رکھ لوں؟

## Sort: a mix is new and names its makers
copy-older-moon-sheep-mix-or-copy-question = ٹھیک ملاوٹ نئی ہوتی ہے، اور باقی بنانے والوں کا نام بتاتی ہے۔ کون سی کیا ہے؟
    .easy = کون سی ٹھیک ملاوٹ ہے؟
copy-older-moon-sheep-mix-or-copy-mix = ٹھیک ملاوٹ
copy-older-moon-sheep-mix-or-copy-copy = بس کاپی
copy-older-moon-sheep-mix-or-copy-level = چھ نئے لیول، نٹ میگ کا نام
copy-older-moon-sheep-mix-or-copy-level-reason = اس میں نیا کام ہے، اور نٹ میگ کا نام بھی۔
copy-older-moon-sheep-mix-or-copy-title = وہی گیم، نیا نام
copy-older-moon-sheep-mix-or-copy-title-reason = سارا کام نٹ میگ کا ہے۔ نیا نام کافی نہیں۔
copy-older-moon-sheep-mix-or-copy-tune = مفت دُھن پر نئی تھاپ
copy-older-moon-sheep-mix-or-copy-tune-reason = بنانے والے نے ملانے کی ہاں کہی ہے۔ نام لکھو، اور شروع کرو۔
copy-older-moon-sheep-mix-or-copy-photo = فلٹر والی تصویر، نام کے بغیر
copy-older-moon-sheep-mix-or-copy-photo-reason = فلٹر ایک بار چھونے کا کام ہے۔ تصویر کسی اور نے لی۔
copy-older-moon-sheep-mix-or-copy-poem = تمہاری نظم، ٹلڈا کی نظم پر
copy-older-moon-sheep-mix-or-copy-poem-reason = لفظ نئے ہیں، اور لکھا ہے کہ خیال کہاں سے آیا۔
copy-older-moon-sheep-mix-or-copy-homework = دوست کا ہوم ورک، ایک نیا لفظ
copy-older-moon-sheep-mix-or-copy-homework-reason = یہ دوست کا کام ہے۔ اپنا کرنے کے لیے مدد مانگو!

## Search: words that find a sound with its maker’s yes
copy-older-moon-sheep-splat-question = راکٹ کو کسٹرڈ کے لیے چھپاک چاہیے۔ ڈھونڈنے کے لفظ چنو۔
copy-older-moon-sheep-splat-splat = چھپاک
copy-older-moon-sheep-splat-splat-reason = اس سے پتا چلتا ہے کون سی آواز چاہیے۔
copy-older-moon-sheep-splat-custard = مزے دار
copy-older-moon-sheep-splat-custard-reason = ہاں، ہے تو! مگر اس سے کھیر ملتی ہے، آواز نہیں۔
copy-older-moon-sheep-splat-sound = آواز
copy-older-moon-sheep-splat-sound-reason = اس سے پتا چلتا ہے کہ آواز چاہیے، تصویر نہیں۔
copy-older-moon-sheep-splat-free = مفت ملاؤ
copy-older-moon-sheep-splat-free-reason = اس سے وہ ملتے ہیں جنہوں نے ملانے کی ہاں کہی ہے۔
copy-older-moon-sheep-splat-best = بہترین
copy-older-moon-sheep-splat-best-reason = ہر بنانے والا یہی کہتا ہے۔ زیادہ مدد نہیں ملتی۔
copy-older-moon-sheep-splat-asked = راکٹ کون سا چھپاک اپنی گیم میں لے سکتا ہے؟
copy-older-moon-sheep-splat-shop = سو چھپاک
copy-older-moon-sheep-splat-shop-from = آواز دکان
copy-older-moon-sheep-splat-shop-text = ابھی خریدو، بس پانچ پاؤنڈ!
copy-older-moon-sheep-splat-shop-reason = یہ اشتہار ہے۔ یہ بیچنا چاہتا ہے۔
copy-older-moon-sheep-splat-listen = بڑا چھپاک
copy-older-moon-sheep-splat-listen-from = کھیر فلمز
copy-older-moon-sheep-splat-listen-text = یہاں سنو۔ کاپی نہ کرو۔
copy-older-moon-sheep-splat-listen-reason = بنانے والا کہتا ہے: سنو، مگر کاپی نہ کرو۔
copy-older-moon-sheep-splat-box = چھپاک، دھم اور پھٹ
copy-older-moon-sheep-splat-box-from = چھپاک ڈبا
copy-older-moon-sheep-splat-box-text = مفت ملاؤ۔ گیم میں چھپاک ڈبا لکھو۔
copy-older-moon-sheep-splat-box-reason = چھپاک ڈبا ہاں کہتا ہے، اور بتاتا ہے کیسے۔

## Build: a page about the game that names all and gives nothing private away
copy-older-moon-sheep-about-question = کوڈ میں چیٹ بوٹ نے مدد کی۔ راکٹ کے ساتھ یہ بھرو۔
copy-older-moon-sheep-about-by = بنائی
copy-older-moon-sheep-about-by-real = راکٹ کا پورا نام اور اسکول
copy-older-moon-sheep-about-by-real-reason = یہ صفحہ سب پڑھ سکتے ہیں۔ نام اور اسکول ذاتی ہیں۔
copy-older-moon-sheep-about-by-rocket = راکٹ 9، نٹ میگ کی بھیڑ کے ساتھ
copy-older-moon-sheep-about-by-rocket-reason = دونوں بنانے والوں کا نام ہے، گیم کے بنائے ہوئے نام۔
copy-older-moon-sheep-about-by-me = بس میں نے
copy-older-moon-sheep-about-by-me-reason = جوتے راکٹ کے ہیں۔ بھیڑ نٹ میگ کی ہے۔
copy-older-moon-sheep-about-sound = آواز
copy-older-moon-sheep-about-sound-box = چھپاک: چھپاک ڈبا
copy-older-moon-sheep-about-sound-box-reason = چھپاک ڈبے نے یہی کہا تھا۔
copy-older-moon-sheep-about-sound-found = آن لائن ملی
copy-older-moon-sheep-about-sound-found-reason = آن لائن تو جگہ ہے۔ بنائی چھپاک ڈبے نے۔
copy-older-moon-sheep-about-help = کس نے مدد کی
copy-older-moon-sheep-about-help-none = کسی نے نہیں
copy-older-moon-sheep-about-help-none-reason = چیٹ بوٹ نے کوڈ میں غلطی ڈھونڈی۔ یہ بتانا ٹھیک ہے۔
copy-older-moon-sheep-about-help-bot = کوڈ میں چیٹ بوٹ نے
copy-older-moon-sheep-about-help-bot-reason = یہ سچائی ہے۔ اب سب کو پتا ہے کہ کیسے بنی۔
copy-older-moon-sheep-about-done = دونوں خوش ہیں۔ اگلی گیم میں گائے اسکوٹر پر ہے!

## Chat: somebody sells their game: keep it, tell, an adult helps
copy-older-moon-sheep-for-sale-question = پھر راکٹ کو کوڈنگ کے صفحے پر یہ نظر آیا۔ وہ کیا کر سکتا ہے؟
copy-older-moon-sheep-for-sale-place = بچوں کا کوڈنگ صفحہ
copy-older-moon-sheep-for-sale-rocket = راکٹ
copy-older-moon-sheep-for-sale-gold = سونا کھر
copy-older-moon-sheep-for-sale-waffle = نٹ میگ
copy-older-moon-sheep-for-sale-sale-1 = چاند بھیڑ خریدو، پہیوں کے ساتھ! پانچ سکے۔
copy-older-moon-sheep-for-sale-sale-buy = مجھے ایک چاہیے!
copy-older-moon-sheep-for-sale-sale-buy-reason = ہاہا، یہ تو اسی کی گیم ہے! مگر دوسرے کھلاڑی پیسے دے سکتے ہیں۔
copy-older-moon-sheep-for-sale-sale-keep = صفحے کی تصویر رکھے
copy-older-moon-sheep-for-sale-sale-keep-reason = اب وہ دکھا سکتے ہیں کہ کیا تھا، چاہے وہ ہٹ جائے۔
copy-older-moon-sheep-for-sale-sale-rude = تمہیں تو کوڈ بھی نہیں آتا!
copy-older-moon-sheep-for-sale-sale-rude-reason = غصہ آ سکتا ہے، اور یہ ٹھیک ہے۔ مگر لڑائی میں سچ چھپ جاتا ہے۔
copy-older-moon-sheep-for-sale-kept-1 = ہم سے تو کسی نے نہیں پوچھا!
copy-older-moon-sheep-for-sale-kept-2 = جلدی کرو، آخری دن!
copy-older-moon-sheep-for-sale-kept-tell = ٹیچر کو دکھائے
copy-older-moon-sheep-for-sale-kept-tell-reason = ٹیچر صفحے والوں سے کہہ سکتے ہیں کہ اسے ہٹائیں۔ پھر مل کر بلاک کرتے ہیں۔
copy-older-moon-sheep-for-sale-kept-fight = ہم بھی تمہاری بیچیں گے!
copy-older-moon-sheep-for-sale-kept-fight-reason = پھر دو گیمیں بغیر ہاں کے بکیں گی۔ کوئی بڑا مدد کر سکتا ہے۔
copy-older-moon-sheep-for-sale-kept-leave = اپنی گیم صفحے سے ہٹائے
copy-older-moon-sheep-for-sale-kept-leave-reason = گیم ان کی ہے، تو رہ سکتی ہے۔ پہلے وہ کسی بڑے کو بتاتے ہیں۔

## Exit, first question: what a maker allows
copy-older-moon-sheep-listen-question = گانے پر لکھا ہے: آگے بھیج سکتے ہو، بیچ نہیں سکتے۔ نٹ میگ کیا کر سکتی ہے؟
    .easy = گانا آگے بھیج سکتے ہو، بیچ نہیں سکتے۔ نٹ میگ کیا کر سکتی ہے؟
copy-older-moon-sheep-listen-fair = اسکول میلے میں بجائے، بتائے کس نے بنایا
copy-older-moon-sheep-listen-fair-reason = یہ سب کو سنانا ہے، اور بنانے والے کا نام بھی ہے۔
copy-older-moon-sheep-listen-disc = اسکول میلے میں بیچے
copy-older-moon-sheep-listen-disc-reason = بنانے والے نے بیچنے سے منع کیا، اچھے کام کے لیے بھی۔
copy-older-moon-sheep-listen-own = کہے کہ یہ میرا ہے
copy-older-moon-sheep-listen-own-reason = یہ آگے بھیجنا ٹھیک ہے۔ بنانے والا پھر بھی کوئی اور ہے۔

## Exit, second question: asking, even in a family
copy-older-moon-sheep-cousin-question = راکٹ کی کزن مزے کی ڈرائنگ بناتی ہے۔ راکٹ کو گیم میں ایک چاہیے۔ ٹھیک کیا ہے؟
    .easy = راکٹ کو گیم میں کزن کی ڈرائنگ چاہیے۔ ٹھیک کیا ہے؟
copy-older-moon-sheep-cousin-family = ایک لے لے، گھر کی بات ہے
copy-older-moon-sheep-cousin-family-reason = کزن بھی ہاں یا نہ کہہ سکتی ہے، ہر بنانے والے کی طرح۔
copy-older-moon-sheep-cousin-trace = اوپر کاغذ رکھ کر بنائے
copy-older-moon-sheep-cousin-trace-reason = لکیر پر لکیر بھی کزن کا خیال ہے۔ پہلے پوچھو۔
copy-older-moon-sheep-cousin-ask = پوچھے، اور کزن کا نام لکھے
copy-older-moon-sheep-cousin-ask-reason = کئی کزن ہاں کہتے ہیں۔ کچھ تو نئی بنا دیتے ہیں!

## Exit, third question: when own work is used without a yes
copy-older-moon-sheep-poem-page-question = نٹ میگ کی نظم ایک صفحے پر کسی اور کے نام سے ہے۔ وہ پہلے کیا کر سکتی ہے؟
    .easy = کوئی کہتا ہے نٹ میگ کی نظم اس کی ہے۔ وہ پہلے کیا کر سکتی ہے؟
copy-older-moon-sheep-poem-page-comment = نیچے کچھ برا لکھے
copy-older-moon-sheep-poem-page-comment-reason = ذرا دیر ٹھیک لگ سکتا ہے۔ پھر بات اور بگڑتی ہے۔
copy-older-moon-sheep-poem-page-keep = رکھے، اور بڑے کو بتائے
copy-older-moon-sheep-poem-page-keep-reason = کوئی بڑا صفحے والوں سے ٹھیک کرنے کو کہہ سکتا ہے۔
copy-older-moon-sheep-poem-page-stop = نظمیں لکھنا چھوڑ دے
copy-older-moon-sheep-poem-page-stop-reason = ایسا نہ کرنا! کوئی بڑا اسے ٹھیک کرنے میں مدد کر سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
copy-older-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
copy-older-helpers-teacher = میرے ٹیچر
copy-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
copy-older-helpers-lunch = لنچ کے مددگار
copy-older-helpers-office = اسکول کا دفتر
copy-older-helpers-home = گھر کا کوئی بڑا
copy-older-helpers-family = خاندان کا کوئی بڑا
