# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-older.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-older-title = شب بخیر، فون!
heal-older-outcome-night = مجھے پتا ہے اسکرین بند کرنے اور سونے میں کیا مدد دیتا ہے۔
heal-older-outcome-age = مجھے اپنی عمر کی گیم اور چیٹ ڈھونڈنی ہے۔
heal-older-outcome-push = مجھے پتا چلتا ہے کہ کیا مجھے روکنے یا پیسے لینے کو بنا ہے۔
heal-older-outcome-tell = کوئی دباؤ ڈالے یا محفوظ نہ لگے تو مجھے نکلنا اور بتانا ہے۔

## Cheese and onion. First tale of “Good night, phone!”.

## Story: a new phone that pings all night. Everybody laughs, Fenn too.
heal-older-crisps-crisps-1 = فین کا نیا فون ہے۔ رات کو دوستوں کی چیٹ پوچھتی ہے کون سے چپس سب سے اچھے ہیں۔ سینتالیس جواب آتے ہیں۔
    .easy = فین کا نیا فون ہے۔ رات بھر دوست چپس پر چیٹ کرتے ہیں۔
heal-older-crisps-crisps-1-bubble = ٹن، ٹن، ٹن!
heal-older-crisps-crisps-2 = ہر ٹن کہتی ہے: بس ایک نظر۔ فین دیکھتا ہے، پھر دیکھتا ہے، پھر دیکھتا ہے۔ آدھی رات ہو گئی۔
    .easy = فین دیکھتا ہے، پھر دیکھتا ہے، پھر دیکھتا ہے۔ آدھی رات ہو گئی۔
heal-older-crisps-crisps-3 = کلاس میں فین اچھل کر جاگتا ہے۔ ”مسالے والے!“ وہ کہتا ہے۔
heal-older-crisps-crisps-3-bubble = فین، پودے پانی کیسے پیتے ہیں؟

## Match: parts of an app that keep people there. Knowing the trick makes it weaker.
heal-older-crisps-built-question = ایپ ایسے بنتی ہیں کہ ہم رکے رہیں۔ ہر حصہ کس لیے ہے؟
heal-older-crisps-built-row = دنوں کی لڑی جو نہ ٹوٹے
heal-older-crisps-built-row-partner = کہ تم روز واپس آؤ
heal-older-crisps-built-row-reason = یہ بس ایک نمبر ہے۔ کب آنا ہے، یہ تم چنو۔
heal-older-crisps-built-next = اگلی ویڈیو خود چلے
heal-older-crisps-built-next-partner = کہ تم نہ رکو
heal-older-crisps-built-next-reason = آخر ہے ہی نہیں، تو آخر تم بناؤ۔
heal-older-crisps-built-dot = ایپ پر لال نقطہ
heal-older-crisps-built-dot-partner = کہ تم پھر دیکھو
heal-older-crisps-built-dot-reason = لگتا ہے کہ یہ رک نہیں سکتا۔ زیادہ تر رک سکتا ہے۔
heal-older-crisps-built-box = خریدنے کا ڈبا، اندر کچھ بھی
heal-older-crisps-built-box-partner = کہ پیسے دو، اور پھر دو
heal-older-crisps-built-box-reason = پیسے کس چیز کے ہیں، نظر نہیں آتا۔ کوئی بڑا سوچنے میں مدد کر سکتا ہے۔

## Build: set up together with an adult.
heal-older-crisps-night-question = فین اور چچا رات کے لیے فون سیٹ کرتے ہیں۔ چنو کہ سونے میں کیا مدد دے۔
    .easy = فون سیٹ کرو۔ چنو کہ فین کو سونے میں کیا مدد دے۔
heal-older-crisps-night-pings = ٹن ٹن
heal-older-crisps-night-pings-all = آدھی رات تک چالو
heal-older-crisps-night-pings-all-reason = ایک ٹن، ایک نظر، اور نیند غائب۔
heal-older-crisps-night-pings-eight = آٹھ بجے سے بند
heal-older-crisps-night-pings-eight-reason = چپس صبح بھی وہیں ہوں گے۔
heal-older-crisps-night-place = فون کہاں سوئے
heal-older-crisps-night-place-pillow = تکیے کے نیچے
heal-older-crisps-night-place-pillow-reason = اتنا پاس ہے کہ دیکھنے کو دل چاہے گا۔
heal-older-crisps-night-place-kitchen = باورچی خانے میں
heal-older-crisps-night-place-kitchen-reason = جو ہاتھ نہ آئے، وہ جگاتا نہیں۔
heal-older-crisps-night-seen = دکھاؤ کہ پڑھ لیا
heal-older-crisps-night-seen-on = ہاں
heal-older-crisps-night-seen-on-reason = پھر لوگ جواب کا انتظار کرتے ہیں، اور اسے دباؤ لگتا ہے۔
heal-older-crisps-night-seen-off = نہیں
heal-older-crisps-night-seen-off-reason = اب وہ جب چاہے جواب دے سکتا ہے۔
heal-older-crisps-night-done = شب بخیر، فون۔ شب بخیر، فین۔

## Spot: a chat app before joining. Age, adults who check, and signing up matter.
heal-older-crisps-app-question = ہیئر کو نئی چیٹ ایپ ملی۔ کن چیزوں سے پتا چلتا ہے کہ یہ دس سال والوں کے لیے نہیں؟
    .easy = کن چیزوں سے پتا چلتا ہے کہ یہ دس سال کے لیے نہیں؟
heal-older-crisps-app-name-name = نام
heal-older-crisps-app-name = گپ شپ پارک
heal-older-crisps-app-name-reason = یہ ٹھیک ہے۔ نام سے نہیں پتا چلتا کہ کس کے لیے ہے۔
heal-older-crisps-app-age-name = عمر
heal-older-crisps-app-age = سولہ سال اور بڑوں کے لیے
heal-older-crisps-app-age-reason = یہ دس سال کے لیے نہیں بنی۔ اس کی کچھ چیزیں دل دکھا سکتی ہیں۔
heal-older-crisps-app-check-name = کون دیکھتا ہے
heal-older-crisps-app-check = تمہارا لکھا کوئی نہیں پڑھتا
heal-older-crisps-app-check-reason = پھر گڑبڑ ہو تو کوئی مدد نہیں کرتا۔ اچھی چیٹ کو کوئی دیکھتا ہے۔
heal-older-crisps-app-join-name = شامل ہونا
heal-older-crisps-app-join = نام لکھوانا ضروری نہیں
heal-older-crisps-app-join-reason = پھر کوئی بھی آ سکتا ہے، اور نام دیے بغیر جا سکتا ہے۔
heal-older-crisps-app-colour-name = رنگ
heal-older-crisps-app-colour = صفحے کا رنگ چنو
heal-older-crisps-app-colour-reason = یہ ٹھیک ہے۔ رنگ سے کچھ پتا نہیں چلتا۔

## Chat: pressure at night, and somebody nobody knows. Fenn leaves and tells.
heal-older-crisps-dare-question = رات کے دس بجے ہیں۔ چیٹ جاگ اٹھی۔ فین کیا کرے؟
heal-older-crisps-dare-place = دوستوں کی چیٹ
heal-older-crisps-dare-fenn = فین
heal-older-crisps-dare-odi = اوڈی
heal-older-crisps-dare-zip = زِپ
heal-older-crisps-dare-lands-1 = کون جاگ رہا ہے؟ ”چپس“ کہو ورنہ تم باہر!
heal-older-crisps-dare-lands-2 = چپس! تمہاری باری، فین۔
heal-older-crisps-dare-lands-crisp = چپس!
heal-older-crisps-dare-lands-crisp-reason = ایک لفظ، پھر ایک اور۔ ایسے کھیل کا آخر نہیں ہوتا۔
heal-older-crisps-dare-lands-silly = تم سب بے وقوف ہو!
heal-older-crisps-dare-lands-silly-reason = اس سے دل دکھ سکتا ہے، اور پھر رات بھر ٹن ٹن۔
heal-older-crisps-dare-lands-night = شب بخیر سب کو، کل پڑھوں گا۔
heal-older-crisps-dare-lands-night-reason = یہ پیار سے اور صاف کہا۔ اچھے دوست صبح بھی وہیں ہیں۔
heal-older-crisps-dare-zip-1 = میں ایک کزن کا دوست ہوں۔ میں چیلنج دیتا ہوں۔
heal-older-crisps-dare-zip-2 = آج رات ایک کرو، ورنہ تم بچے ہو۔ کسی کو نہ بتانا۔
heal-older-crisps-dare-zip-what = کیسا چیلنج؟
heal-older-crisps-dare-zip-what-reason = زِپ چاہتا ہے کہ فین چھوٹا محسوس کرے اور ہاں کہے۔ وہ جا سکتا ہے۔
heal-older-crisps-dare-zip-leave = فوراً چیٹ سے نکلے
heal-older-crisps-dare-zip-leave-reason = چیلنج، جلدی اور راز: جانے کے تین پکے اشارے۔ اب وہ بتاتا ہے۔
heal-older-crisps-dare-zip-quiet = رہے، اور کچھ نہ کہے
heal-older-crisps-dare-zip-quiet-reason = زِپ پھر کہہ سکتا ہے۔ فین نکل کر بتا سکتا ہے۔
heal-older-crisps-dare-left-1 = میرا دل زور سے دھڑک رہا ہے۔
heal-older-crisps-dare-left-tell = ابھی بھروسے کے بڑے کو بتائے
heal-older-crisps-dare-left-tell-reason = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ وہ بڑا چیٹ چلانے والوں کو بتاتا ہے۔
    .easy = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ کوئی بڑا مدد کر سکتا ہے۔
heal-older-crisps-dare-left-forget = بھول جائے
heal-older-crisps-dare-left-forget-reason = اس کے ساتھ سونا مشکل ہے۔ کوئی بڑا اس کی، اور دوسروں کی بھی مدد کر سکتا ہے۔

## Talk: a rule that grown-ups keep as well.
heal-older-crisps-rule-prompt = فون کے لیے رات کا ایک اصول بناؤ۔ بڑوں کو بھی ماننا ہو گا!
heal-older-crisps-rule-starter = رات کا اچھا اصول ہے …

## Say: rehearsed aloud. Kind, clear and final.
heal-older-crisps-words-prompt = دوست لکھتا ہے ”تم ابھی نہیں جا سکتے!“ فین کے ساتھ پیار سے اور صاف کہو۔
    .easy = فین کے ساتھ پیار سے اور صاف کہو۔
heal-older-crisps-words-sentence = شب بخیر سب کو، باقی کل پڑھنا ہے۔

## Exit: sleep, an age rating, a row of days.
heal-older-crisps-goodbye-lamp-question = رین بستر میں ٹیبلٹ پر پڑھتی ہے۔ گیارہ بجے بھی نیند نہیں۔ کل کیا مدد دے سکتا ہے؟
    .easy = رین بستر میں ٹیبلٹ پر پڑھتی ہے۔ نیند نہیں آتی۔ کیا مدد دے؟
heal-older-crisps-goodbye-lamp-bright = تیز اسکرین، آنکھوں کے لیے
heal-older-crisps-goodbye-lamp-bright-reason = تیز اسکرین سے دماغ سمجھتا ہے کہ دن ہے۔
heal-older-crisps-goodbye-lamp-book = کاغذ کی کتاب، بستر میں اسکرین نہیں
heal-older-crisps-goodbye-lamp-book-reason = کتاب کا آخر ہوتا ہے، اور وہ ٹن نہیں کرتی۔
heal-older-crisps-goodbye-lamp-fast = دگنی جلدی پڑھنا
heal-older-crisps-goodbye-lamp-fast-reason = پھر آخر آیا، اور ایک اور کہانی ہے۔ کتاب زیادہ مدد دیتی ہے۔
heal-older-crisps-goodbye-film-question = برام دس سال کا ہے۔ کزن اسے پندرہ سال والی فلم دکھانا چاہتا ہے۔ وہ کیا کہے؟
    .easy = فلم پندرہ سال والوں کی ہے۔ برام دس کا ہے۔ وہ کیا کہے؟
heal-older-crisps-goodbye-film-bad = ”اتنی بری نہیں ہو گی“
heal-older-crisps-goodbye-film-bad-reason = نمبر دینے سے پہلے لوگوں نے پوری فلم دیکھی۔ نمبر بتاتا ہے کہ اندر کیا ہے۔
heal-older-crisps-goodbye-film-both = ”آؤ، دونوں کی عمر کی چنیں“
heal-older-crisps-goodbye-film-both-reason = اب دونوں کو مزہ آ سکتا ہے۔ یہ پیار سے اور صاف کہا۔
heal-older-crisps-goodbye-film-sit = ”اچھا، تم ساتھ بیٹھو تو“
heal-older-crisps-goodbye-film-sit-reason = کوئی ساتھ ہو تو اچھا ہے۔ فلم کی چیزیں وہی رہتی ہیں۔
heal-older-crisps-goodbye-row-question = اوڈی نے لگاتار نوے دن کھیلا۔ اب وہ بیمار ہے۔ وہ اپنے دل میں کیا کہے؟
    .easy = اوڈی نے نوے دن کھیلا۔ اب وہ بیمار ہے۔ وہ کیا سوچے؟
heal-older-crisps-goodbye-row-play = اٹھ کر کھیلنا ہی ہے
heal-older-crisps-goodbye-row-play-reason = ایپ یہی چاہے گی۔ اس کے جسم کو آرام چاہیے۔
heal-older-crisps-goodbye-row-fenn = فین میرا پاس ورڈ لے کر کھیل لے
heal-older-crisps-goodbye-row-fenn-reason = فین تو اچھا ہے۔ مگر پاس ورڈ اوڈی کا ہی رہتا ہے۔
heal-older-crisps-goodbye-row-number = یہ بس نمبر ہے، میں رک سکتا ہوں
heal-older-crisps-goodbye-row-number-reason = دنوں کی لڑی ایپ نے بنائی۔ فیصلہ اوڈی کر سکتا ہے۔

## Twelve potato hats. Second tale of “Good night, phone!”.

## Story: surprise eggs that cost money. Nobody tells Tumble off.
heal-older-potato-hats-eggs-1 = ٹمبل کو بطخ گیم میں سونے کی بطخ چاہیے۔ خالہ اپنے کارڈ سے ایک انڈا لینے دیتی ہیں۔
    .easy = ٹمبل کو سونے کی بطخ چاہیے۔ خالہ ایک انڈا لینے دیتی ہیں۔
heal-older-potato-hats-eggs-1-bubble = انڈا خریدو! اندر کیا ہے؟
heal-older-potato-hats-eggs-2 = انڈے میں آلو کی ٹوپی ہے۔ تو ٹمبل ایک اور لیتا ہے، پھر ایک اور۔ وہ بارہ خرید لیتا ہے۔
    .easy = انڈے میں آلو کی ٹوپی ہے۔ تو ٹمبل بارہ خرید لیتا ہے۔
heal-older-potato-hats-eggs-3 = سونے کی بطخ نہیں ملی۔ ایک سادہ بطخ ہے جس کی بارہ آلو ٹوپیاں ہیں۔ وہ اکڑ کر چلتی ہے۔
    .easy = اس کے پاس ایک سادہ بطخ ہے، اور بارہ آلو ٹوپیاں۔
heal-older-potato-hats-eggs-3-bubble = قیں قیں!

## Sort: a fair deal shows what one pays for.
heal-older-potato-hats-deal-question = یہ سیدھا سودا ہے، یا ٹمبل پر پیسے دینے کا دباؤ؟
heal-older-potato-hats-deal-fair = سیدھا سودا
heal-older-potato-hats-deal-push = پیسوں کا دباؤ
heal-older-potato-hats-deal-see = ٹوپی اور قیمت پہلے دیکھو
heal-older-potato-hats-deal-see-reason = تمہیں پتا ہے کیا ملے گا۔ تم پوچھ سکتے ہو، اور سوچ سکتے ہو۔
heal-older-potato-hats-deal-egg = پہلے پیسے، پھر پتا چلے کیا ہے
heal-older-potato-hats-deal-egg-reason = نہیں پتا کہ پیسے کس چیز کے ہیں۔ یہی دباؤ ہے۔
heal-older-potato-hats-deal-gems = ٹوپی 50 موتی۔ تھیلی میں 40 موتی
heal-older-potato-hats-deal-gems-reason = دو تھیلیاں لینی پڑتی ہیں۔ موتیوں سے ہم بھولتے ہیں کہ یہ پیسے ہیں۔
heal-older-potato-hats-deal-time = نو منٹ میں موقع ختم
heal-older-potato-hats-deal-time-reason = یہ جلدی کی ہاں چاہتا ہے۔ اچھا سودا شام تک رک سکتا ہے۔
heal-older-potato-hats-deal-once = ایک بار پیسے، پوری گیم تمہاری
heal-older-potato-hats-deal-once-reason = قیمت پتا ہے۔ یہ اور نہیں مانگتی۔

## Choice: a mistake with somebody’s card. Telling early makes it easy to mend.
heal-older-potato-hats-card-question = خالہ کے کارڈ پر گیارہ انڈے زیادہ ہیں۔ ٹمبل کو گرم لگ رہا ہے۔ وہ کیا کر سکتا ہے؟
    .easy = ٹمبل نے گیارہ انڈے زیادہ خریدے۔ وہ کیا کر سکتا ہے؟
heal-older-potato-hats-card-more = ایک اور لے، سونا ہو سکتا ہے
heal-older-potato-hats-card-more-reason = ہر انڈے میں اتنا ہی چھوٹا موقع ہے۔ گیم ”ایک اور“ ہی چاہتی ہے۔
    .easy = اگلے انڈے میں بھی ٹوپی ہو سکتی ہے۔
heal-older-potato-hats-card-tell = آج ہی خالہ کو بتائے
heal-older-potato-hats-card-tell-reason = خالہ خوش ہیں کہ اس نے بتایا۔ وہ پیسے واپس مانگ سکتی ہیں، اور دکان بند کر سکتی ہیں۔
heal-older-potato-hats-card-save = چپ رہے، ایک دن پیسے دے دے
heal-older-potato-hats-card-save-reason = پیسے دینا چاہنا اچھا ہے۔ مگر جتنی جلدی پتا چلے، اتنی مدد ہو سکتی ہے۔
    .easy = پیسے دینا چاہنا اچھا ہے۔ مگر وہ آج ہی مدد کر سکتی ہیں۔

## Chat: a gift that is a trick, in a chat nobody checks. Sprig keeps it, leaves and tells.
heal-older-potato-hats-goose-question = اسپرگ بھی بطخ گیم کھیلتی ہے۔ ایک پیغام آیا۔ وہ پہلے کیا کرے؟
    .easy = ایک پیغام آیا۔ اسپرگ پہلے کیا کرے؟
heal-older-potato-hats-goose-place = بطخ گیم کی کھلی چیٹ
heal-older-potato-hats-goose-sprig = اسپرگ
heal-older-potato-hats-goose-farmer = کسان 7
heal-older-potato-hats-goose-offer-1 = ہیلو! میرے پاس تمہارے لیے سونے کی ایک بطخ ہے۔
heal-older-potato-hats-goose-offer-2 = اپنا پاس ورڈ بتاؤ، میں ڈال دوں گا۔ جلدی!
heal-older-potato-hats-goose-offer-give = واہ، یہ لو!
heal-older-potato-hats-goose-offer-give-reason = پاس ورڈ اس کی ہر چیز کی چابی ہے۔ سچے تحفے کو اس کی ضرورت نہیں۔
heal-older-potato-hats-goose-offer-keep = پیغام رکھے، جواب نہ دے
heal-older-potato-hats-goose-offer-keep-reason = اب وہ دکھا سکتی ہے کہ کیا لکھا تھا۔ پھر وہ نکلتی ہے۔
heal-older-potato-hats-goose-offer-ask = پہلے ڈالو، پھر بتاؤں گی۔
heal-older-potato-hats-goose-offer-ask-reason = دھیان رکھنا سمجھ داری ہے۔ مگر جواب دینے سے چال چلتی رہتی ہے۔
heal-older-potato-hats-goose-kept-1 = ہیلو؟ جلدی کرو! اور بتانا نہیں۔
heal-older-potato-hats-goose-kept-leave = فوراً گیم سے نکلے
heal-older-potato-hats-goose-kept-leave-reason = تحفہ، جلدی اور راز: جانے کے تین پکے اشارے۔ اب وہ بتاتی ہے۔
heal-older-potato-hats-goose-kept-wait = رکے، دیکھے کیا آتا ہے
heal-older-potato-hats-goose-kept-wait-reason = ایسا ہی اور آ سکتا ہے۔ اسپرگ نکل کر بتا سکتی ہے۔
heal-older-potato-hats-goose-left-1 = یہ ٹھیک نہیں لگا۔
heal-older-potato-hats-goose-left-tell = بڑے کو بتائے اور دکھائے
heal-older-potato-hats-goose-left-tell-reason = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ وہ بڑا گیم چلانے والوں کو بتاتا ہے۔
    .easy = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ کوئی بڑا مدد کر سکتا ہے۔
heal-older-potato-hats-goose-left-play = نئی گیم کھیلنے لگے
heal-older-potato-hats-goose-left-play-reason = نئی گیم میں مزہ ہو سکتا ہے۔ مگر کسان 7 اگلے بچے سے مانگ سکتا ہے۔

## Search: is a game for one’s age? Good words, then the best place to check.
heal-older-potato-hats-rating-question = کوئی بڑا اسپرگ کے ساتھ دیکھتا ہے: کیا یہ دس سال کے لیے ہے؟ ڈھونڈنے کے دو ٹھیک لفظ چنو۔
    .easy = کیا بطخ گیم دس سال کے لیے ہے؟ دو ٹھیک لفظ چنو۔
heal-older-potato-hats-rating-word-name = بطخ گیم
heal-older-potato-hats-rating-word-name-reason = اس سے پتا چلتا ہے کون سی گیم۔
heal-older-potato-hats-rating-word-free = مفت موتی
heal-older-potato-hats-rating-word-free-reason = اس سے چالیں ملتی ہیں، سچی بات ایک نہیں۔
heal-older-potato-hats-rating-word-age = کس عمر کی
heal-older-potato-hats-rating-word-age-reason = اس سے پتا چلتا ہے کہ وہ کیا جاننا چاہتی ہے۔
heal-older-potato-hats-rating-word-best = بہترین گیم
heal-older-potato-hats-rating-word-best-reason = ہر گیم خود کو بہترین کہتی ہے۔ یہ نہیں بتاتی کہ کس عمر کی ہے۔
heal-older-potato-hats-rating-asked = کون سا صفحہ سب سے اچھا بتاتا ہے؟
heal-older-potato-hats-rating-shop-title = ابھی بطخ گیم کھیلو!
heal-older-potato-hats-rating-shop-from = قیں گیمز
heal-older-potato-hats-rating-shop = دس موتی مفت لو۔
heal-older-potato-hats-rating-shop-reason = اس نے پہلے آنے کے پیسے دیے۔ وہ چاہتی ہے کہ اسپرگ کھیلے۔
heal-older-potato-hats-rating-fan-title = میری چھوٹی کزن کو پسند ہے
heal-older-potato-hats-rating-fan-from = بطخ شوقین
heal-older-potato-hats-rating-fan = وہ پانچ سال کی ہے!
heal-older-potato-hats-rating-fan-reason = ایک بچے کو پسند ہے۔ اس سے نہیں پتا چلتا کہ اندر کیا ہے۔
heal-older-potato-hats-rating-board-title = بطخ گیم: بارہ سال اور بڑے
heal-older-potato-hats-rating-board-from = عمر بتانے کا دفتر
heal-older-potato-hats-rating-board = اس میں خریدنے کی چیزیں اور کھلی چیٹ ہے۔
heal-older-potato-hats-rating-board-reason = وہ ہر گیم دیکھتے ہیں اور بیچتے کوئی نہیں۔ یہ دس سال کے لیے نہیں بنی۔

## Feel: leaving while others stay up. Every answer is right.
heal-older-potato-hats-stay-question = اسپرگ نو بجے سوتی ہے۔ دوست دیر تک کھیلتے ہیں۔ اسے کیسا لگ رہا ہو گا؟
heal-older-potato-hats-stay-says = یہ سب ہو سکتا ہے۔ دوست کہے ”بریک میں ملیں گے!“ تو اچھا لگ سکتا ہے۔

## Say: rehearsed aloud. Kind, clear and final.
heal-older-potato-hats-words-prompt = دوست لکھتا ہے ”بس ایک انڈا اور!“ ٹمبل کے ساتھ مسکرا کر کہو۔
    .easy = ٹمبل کے ساتھ مسکرا کر کہو۔
heal-older-potato-hats-words-sentence = اب اور انڈے نہیں، مجھے تو سونا ہے۔

## Exit: sleep, an age rating, a surprise.
heal-older-potato-hats-goodbye-sleep-question = ٹمبل کو نیند نہیں آتی۔ گیم اب بھی دماغ میں ہے۔ کل سب سے زیادہ کیا مدد دے؟
    .easy = گیم کے بعد ٹمبل کو نیند نہیں آتی۔ کیا مدد دے؟
heal-older-potato-hats-goodbye-sleep-early = ایک گھنٹا پہلے رکنا
heal-older-potato-hats-goodbye-sleep-early-reason = دماغ کو چپ ہونے میں وقت لگتا ہے۔ کتاب یا باتیں مدد دے سکتی ہیں۔
heal-older-potato-hats-goodbye-sleep-goal = سونے کی بطخ ملے تو رکنا
heal-older-potato-hats-goodbye-sleep-goal-reason = وہ تو شاید کبھی نہ ملے! رکنے کا وقت زیادہ مدد دیتا ہے۔
heal-older-potato-hats-goodbye-sleep-count = ٹوپی والی بطخیں گننا
heal-older-potato-hats-goodbye-sleep-count-reason = ایک بطخ، دو بطخ … مگر خاموش گھنٹا زیادہ مدد دیتا ہے۔
heal-older-potato-hats-goodbye-birthday-question = چیٹ ایپ تیرہ سال اور بڑوں کی ہے۔ وہ پوچھتی ہے اسپرگ کب پیدا ہوئی۔ وہ دس کی ہے۔ کیا کرے؟
    .easy = چیٹ تیرہ سال والوں کی ہے۔ اسپرگ دس کی ہے۔ کیا کرے؟
heal-older-potato-hats-goodbye-birthday-old = کوئی اور سال لکھے
heal-older-potato-hats-goodbye-birthday-old-reason = پھر وہ ایسی چیزیں دکھاتی ہے جو دس سال کے لیے نہیں۔
heal-older-potato-hats-goodbye-birthday-other = بڑے سے دس سال والی چیٹ پوچھے
heal-older-potato-hats-goodbye-birthday-other-reason = اس کی عمر والی چیٹ نام لکھواتی ہے۔ بڑے اسے دیکھتے ہیں۔
heal-older-potato-hats-goodbye-birthday-friend = دوست کا صفحہ لے
heal-older-potato-hats-goodbye-birthday-friend-reason = محفوظ لگ سکتا ہے، مگر چیٹ وہی ہے۔ اس کی چیزیں دس سال کے لیے نہیں۔
    .easy = چیٹ وہی ہے۔ وہ دس سال کے لیے نہیں بنی۔
heal-older-potato-hats-goodbye-gift-question = گیم اس ہفتے ٹمبل کو روز مفت انڈا دیتی ہے۔ یہ کس لیے ہے؟
heal-older-potato-hats-goodbye-gift-kind = گیم مہربان ہے
heal-older-potato-hats-goodbye-gift-kind-reason = مہربانی لگ سکتی ہے۔ وہ چاہتی ہے کہ ٹمبل واپس آئے، اور پھر پیسے دے۔
heal-older-potato-hats-goodbye-gift-back = تاکہ وہ روز واپس آئے
heal-older-potato-hats-goodbye-gift-back-reason = اب اسے چال پتا ہے، تو وہ خود فیصلہ کر سکتا ہے۔
heal-older-potato-hats-goodbye-gift-goose = بطخ کو خوش کرنے کو
heal-older-potato-hats-goodbye-gift-goose-reason = بطخ کے پاس بارہ ٹوپیاں ہیں۔ وہ بہت خوش ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
heal-older-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
heal-older-helpers-teacher = میرے ٹیچر
heal-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
heal-older-helpers-lunch = لنچ کے مددگار
heal-older-helpers-office = اسکول کا دفتر
heal-older-helpers-home = گھر کا کوئی بڑا
heal-older-helpers-family = خاندان کا کوئی بڑا
