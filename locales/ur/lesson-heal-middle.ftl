# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-middle-title = بند کون کرے؟
heal-middle-outcome-stop = مجھے رکنا اور آرام کرنا آتا ہے۔
heal-middle-outcome-age = مجھے دیکھنا ہے کہ گیم میری عمر کی ہے۔
heal-middle-outcome-money = گیم میں پیسے دینے سے پہلے مجھے پوچھنا ہے۔
heal-middle-outcome-tell = عجیب لگے تو مجھے نکلنا اور بتانا ہے۔

## Bram’s jelly castle. First tale of “Who presses stop?”.

## Story: too little sleep, and a funny morning. Nobody tells Bram off.
heal-middle-jelly-castle-castle-1 = برام جیلی گیم میں جیلی کا قلعہ بناتا ہے۔ ایک دیوار اور، پھر ایک اور۔ جلد ہی بہت رات ہو گئی۔
    .easy = برام جیلی کا قلعہ بناتا ہے۔ جلد ہی بہت رات ہو گئی۔
heal-middle-jelly-castle-castle-1-bubble = بس ایک بار اور!
heal-middle-jelly-castle-castle-2 = صبح برام کی آنکھیں نہیں کھلتیں۔ وہ ہوم ورک پر جیم لگا دیتا ہے۔
    .easy = اگلے دن برام بہت تھکا ہوا ہے۔ وہ ہوم ورک پر جیم لگا دیتا ہے۔
heal-middle-jelly-castle-castle-3 = اسکول میں وہ اپنا ٹوسٹ جمع کراتا ہے۔ مسٹر مول اسے ستارہ دیتے ہیں۔
heal-middle-jelly-castle-castle-3-bubble = بہت مزے دار!

## Order: an evening that ends in sleep. A timer stops more easily than a child does.
heal-middle-jelly-castle-evening-question = آج رات برام کو اچھی نیند چاہیے۔ اس کی شام ترتیب سے لگاؤ۔
heal-middle-jelly-castle-evening-timer = وقت چن کر ٹائمر لگائے
heal-middle-jelly-castle-evening-timer-reason = شروع کرنے سے پہلے وقت چننا آسان ہے۔
heal-middle-jelly-castle-evening-save = ٹائمر بجے تو قلعہ سیو کرے
heal-middle-jelly-castle-evening-save-reason = قلعہ محفوظ ہے۔ کل بھی وہیں ہو گا۔
heal-middle-jelly-castle-evening-kitchen = ٹیبلٹ باورچی خانے میں سوئے
heal-middle-jelly-castle-evening-kitchen-reason = کمرے سے باہر ہو تو وہ اسے جگا نہیں سکتا۔
heal-middle-jelly-castle-evening-bed = برام بھی سو جائے
heal-middle-jelly-castle-evening-bed-reason = نہ ٹن ٹن، نہ اسکرین۔ اس سے نیند آنے میں مدد ملتی ہے۔

## Match: what a game tells about itself. The number says what is in it, not how hard it is.
heal-middle-jelly-castle-signs-question = کھیلنے سے پہلے گیم نشان دکھاتی ہے۔ ہر نشان کا مطلب کیا ہے؟
heal-middle-jelly-castle-signs-seven = بڑا سا 7
heal-middle-jelly-castle-signs-seven-partner = سات سال اور بڑوں کے لیے
heal-middle-jelly-castle-signs-seven-reason = یہ بتاتا ہے کہ گیم میں کیا ہے۔ یہ نہیں کہ گیم کتنی مشکل ہے۔
heal-middle-jelly-castle-signs-twelve = بڑا سا 12
heal-middle-jelly-castle-signs-twelve-partner = برام آٹھ کا ہے، ابھی نہیں
heal-middle-jelly-castle-signs-twelve-reason = اس کی کچھ چیزیں اس کی عمر کی نہیں۔ آٹھ سال کے لیے بہت گیمیں ہیں۔
    .easy = اس کی کچھ چیزیں آٹھ سال کے لیے نہیں۔
heal-middle-jelly-castle-signs-coins = سکوں کا ڈھیر
heal-middle-jelly-castle-signs-coins-partner = پیسے مانگ سکتی ہے
heal-middle-jelly-castle-signs-coins-reason = اس میں خریدنے کی چیزیں ہیں۔ پیسوں کا فیصلہ کوئی بڑا کرتا ہے۔
heal-middle-jelly-castle-signs-bubble = بات کا بلبلہ
heal-middle-jelly-castle-signs-bubble-partner = چیٹ بھی ہے
heal-middle-jelly-castle-signs-bubble-reason = برام پوچھ سکتا ہے کہ کون بات کر سکتا ہے، اور کون دیکھتا ہے۔

## Chat: first a hurry to pay, then a secret. Bram stops, leaves and tells.
heal-middle-jelly-castle-melt-question = برام گھر پر کھیلتا ہے۔ چیٹ میں باتیں آتی ہیں۔ وہ کیا کرے؟
    .easy = چیٹ میں باتیں آتی ہیں۔ برام کیا کرے؟
heal-middle-jelly-castle-melt-place = جیلی گیم کی چیٹ
heal-middle-jelly-castle-melt-bram = برام
heal-middle-jelly-castle-melt-game = جیلی گیم
heal-middle-jelly-castle-melt-wib = وِب، ایک کھلاڑی
heal-middle-jelly-castle-melt-roof-1 = تمہارا قلعہ دس منٹ میں پگھلے گا! برف کی چھت خریدو۔
heal-middle-jelly-castle-melt-roof-buy = ہاں، خریدو! کارڈ تو اندر ہے۔
heal-middle-jelly-castle-melt-roof-buy-reason = گیم چاہتی ہے کہ وہ جلدی کرے۔ کارڈ اس کا نہیں، تو وہ پہلے پوچھ سکتا ہے۔
heal-middle-jelly-castle-melt-roof-ask = ابھی نہیں، گھر میں پوچھوں گا۔
heal-middle-jelly-castle-melt-roof-ask-reason = وہ جلدی نہیں کرتا۔ پیسوں کا فیصلہ کوئی بڑا کرتا ہے۔
heal-middle-jelly-castle-melt-roof-melt = رہنے دے
heal-middle-jelly-castle-melt-roof-melt-reason = چھپاک! وہ نیا مفت میں بنا سکتا ہے۔
heal-middle-jelly-castle-melt-wib-1 = میری الگ چیٹ میں آؤ۔ بس ہم دونوں۔ کسی کو نہ بتانا۔
heal-middle-jelly-castle-melt-wib-come = اچھا، بس ذرا سی دیر۔
heal-middle-jelly-castle-melt-wib-come-reason = وِب اسے راز رکھنا چاہتا ہے۔ یہ نکلنے کا اشارہ ہے۔
heal-middle-jelly-castle-melt-wib-leave = فوراً گیم سے نکلے
heal-middle-jelly-castle-melt-wib-leave-reason = نکلنے کا یہ ٹھیک وقت تھا۔ اب وہ بتاتا ہے۔
heal-middle-jelly-castle-melt-wib-build = بناتا رہے، کچھ نہ کہے
heal-middle-jelly-castle-melt-wib-build-reason = وِب پھر کہہ سکتا ہے۔ برام نکل کر بتا سکتا ہے۔
heal-middle-jelly-castle-melt-left-1 = میرے پیٹ میں عجیب لگ رہا ہے۔
heal-middle-jelly-castle-melt-left-sleep = سو جائے اور بھول جائے
heal-middle-jelly-castle-melt-left-sleep-reason = راز لے کر سونا مشکل ہے۔ برام بتا سکتا ہے۔
heal-middle-jelly-castle-melt-left-tell = گھر میں بڑے کو بتائے
heal-middle-jelly-castle-melt-left-tell-reason = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ وہ بڑا گیم چلانے والوں کو بتاتا ہے۔
    .easy = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ کوئی بڑا مدد کر سکتا ہے۔

## Build: set up together with a grown-up.
heal-middle-jelly-castle-switches-question = برام اور خالہ ٹیبلٹ سیٹ کرتے ہیں۔ چنو کہ کیا مدد دے۔
heal-middle-jelly-castle-switches-pings = ٹن ٹن
heal-middle-jelly-castle-switches-pings-night = رات بھر چالو
heal-middle-jelly-castle-switches-pings-night-reason = ٹن کی آواز اسے جگا سکتی ہے۔ پھر وہ بس ایک بار دیکھتا ہے۔
heal-middle-jelly-castle-switches-pings-seven = سات بجے سے بند
heal-middle-jelly-castle-switches-pings-seven-reason = اب ٹیبلٹ چپ ہے، اور اس کا دماغ بھی۔
heal-middle-jelly-castle-switches-buy = خریدنا
heal-middle-jelly-castle-switches-buy-one = ایک بار چھو کر
heal-middle-jelly-castle-switches-buy-one-reason = ایک بار چھونا جلدی ہے۔ غلطی سے پیسے دینا آسان ہے۔
heal-middle-jelly-castle-switches-buy-yes = خالہ ہاں کہیں تو
heal-middle-jelly-castle-switches-buy-yes-reason = اب سوچنے کا وقت ہے۔
heal-middle-jelly-castle-switches-chat = بات کون کرے؟
heal-middle-jelly-castle-switches-chat-all = سب کھلاڑی
heal-middle-jelly-castle-switches-chat-all-reason = پھر انجان لوگ بھی اسے لکھ سکتے ہیں۔
heal-middle-jelly-castle-switches-chat-known = پہچان کے دوست
heal-middle-jelly-castle-switches-chat-known-reason = وہ اسے جانتے ہیں، اور کوئی بڑا دیکھ سکتا ہے۔
heal-middle-jelly-castle-switches-done = خوب سیٹ کیا! اب ٹیبلٹ رکنے میں برام کی مدد کرتا ہے۔

## Talk: a promise read together: the same rule at school and at home.
heal-middle-jelly-castle-rule-prompt = ”آن لائن جانے سے پہلے مجھے ٹیچر سے بات کرنی ہے۔“ گھر پر برام کس سے پوچھے؟
heal-middle-jelly-castle-rule-starter = گھر پر برام پوچھ سکتا ہے …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-jelly-castle-words-prompt = دوست کہتا ہے ”بس ایک بار اور!“ برام کے ساتھ مسکرا کر کہو۔
    .easy = برام کے ساتھ مسکرا کر کہو۔
heal-middle-jelly-castle-words-sentence = مجھے اب آرام چاہیے، کل ملیں گے!

## Exit: a break, a rating, a surprise box.
heal-middle-jelly-castle-goodbye-eyes-question = رین کی آنکھیں دکھ رہی ہیں۔ کھانا تیار ہے۔ سب سے زیادہ کیا مدد دے؟
heal-middle-jelly-castle-goodbye-eyes-save = گیم سیو کرے اور جائے
heal-middle-jelly-castle-goodbye-eyes-save-reason = گیم رک سکتی ہے۔ آنکھوں کو آرام ملتا ہے۔
heal-middle-jelly-castle-goodbye-eyes-go = ایک بار اور
heal-middle-jelly-castle-goodbye-eyes-go-reason = آنکھیں بہت دیکھ چکیں۔ ایک بار ایک گھنٹا بن سکتی ہے۔
heal-middle-jelly-castle-goodbye-eyes-ears = کانوں سے کھیلے
heal-middle-jelly-castle-goodbye-eyes-ears-reason = کان کتنے بڑے ہیں! انہیں بھی آرام چاہیے۔
heal-middle-jelly-castle-goodbye-older-question = ”ہم سب یہ کھیلتے ہیں!“ فین کہتا ہے۔ گیم سولہ سال اور بڑوں کے لیے ہے۔ برام کیا کہے؟
    .easy = گیم سولہ سال اور بڑوں کے لیے ہے۔ برام کیا کہے؟
heal-middle-jelly-castle-goodbye-older-old = اچھا، میں کہوں گا سولہ کا ہوں
heal-middle-jelly-castle-goodbye-older-old-reason = یہ نمبر اسے محفوظ رکھنے کے لیے ہے۔ وہ اپنی عمر کی گیم چن سکتا ہے۔
heal-middle-jelly-castle-goodbye-older-other = شکریہ، آؤ اپنی عمر کی کھیلیں
heal-middle-jelly-castle-goodbye-older-other-reason = اب دونوں کو مزہ آتا ہے۔ اچھے دوست کو نہ سے فرق نہیں پڑتا۔
heal-middle-jelly-castle-goodbye-older-watch = میں بس دیکھوں گا
heal-middle-jelly-castle-goodbye-older-watch-reason = دیکھی ہوئی چیز بھی یاد رہ سکتی ہے۔ وہ اپنی عمر کی گیم چن سکتا ہے۔
heal-middle-jelly-castle-goodbye-box-question = اوڈی پیسے دے کر خزانے کا ڈبا لے سکتا ہے۔ اندر کیا ہے، نظر نہیں آتا۔ وہ کیا کرے؟
    .easy = ڈبے میں کیا ہے، اوڈی کو نظر نہیں آتا۔ وہ کیا کرے؟
heal-middle-jelly-castle-goodbye-box-gold = لے لے، سونا ہو سکتا ہے
heal-middle-jelly-castle-goodbye-box-gold-reason = ہو سکتا ہے۔ زیادہ تر نہیں ہوتا۔
heal-middle-jelly-castle-goodbye-box-ask = پہلے بڑے سے پوچھے
heal-middle-jelly-castle-goodbye-box-ask-reason = پھر کوئی اس کے ساتھ سوچ سکتا ہے۔
heal-middle-jelly-castle-goodbye-box-three = تین لے، پکا کرنے کو
heal-middle-jelly-castle-goodbye-box-three-reason = تین ڈبے زیادہ پیسے لیتے ہیں۔ پکا کوئی ڈبا نہیں۔

## Gran has no skip button. Second tale of “Who presses stop?”.

## Story: clips that roll on by themselves. Gran laughs, and so does Fudge.
heal-middle-skip-button-nose-1 = فج بوٹ والی بلی کی ویڈیو دیکھتا ہے۔ اگلی خود چل پڑتی ہے۔ پھر اگلی بیس بھی۔
    .easy = فج بلی کی ویڈیو دیکھتا ہے۔ اگلی بیس خود چل پڑتی ہیں۔
heal-middle-skip-button-nose-1-bubble = اگلی ویڈیو: تین، دو، ایک!
heal-middle-skip-button-nose-2 = کھانے پر دادی لمبی کہانی سناتی ہیں۔ فج ان کی ناک دباتا ہے۔
heal-middle-skip-button-nose-3 = وہ سست حصہ آگے کرنا چاہتا ہے! دونوں ہنستے رہے، سوپ ٹھنڈا ہو گیا۔
heal-middle-skip-button-nose-3-bubble = مجھ میں آگے کرنے کا بٹن نہیں!

## Sort: signs that a break would help.
heal-middle-skip-button-body-question = فج کو کب آرام اچھا ہے؟ کب وہ دیکھتا رہے؟
heal-middle-skip-button-body-break = آرام کا وقت
heal-middle-skip-button-body-on = چلتا رہے
heal-middle-skip-button-body-eyes = آنکھیں دکھ رہی ہیں
heal-middle-skip-button-body-eyes-reason = آنکھوں کو دور دیکھنا پسند ہے۔ کھڑکی تک چلنا مدد دیتا ہے۔
heal-middle-skip-button-body-drink = پانی پینا بھول گیا
heal-middle-skip-button-body-drink-reason = جسم کو پانی چاہیے۔ ویڈیو رک سکتی ہے۔
heal-middle-skip-button-body-timer = ٹائمر کا وقت باقی ہے
heal-middle-skip-button-body-timer-reason = اس نے پہلے سے سوچا، اور ابھی وقت ہے۔ وہ دیکھتا رہے۔
heal-middle-skip-button-body-cross = غصہ آ رہا ہے
heal-middle-skip-button-body-cross-reason = غصے کا مطلب ہو سکتا ہے کہ بہت دیر ہو گئی۔ آرام مدد دیتا ہے۔
heal-middle-skip-button-body-draw = نیٹل کے ساتھ کامک بنائے
heal-middle-skip-button-body-draw-reason = وہ بناتے ہیں اور باتیں کرتے ہیں۔ وہ بناتا رہے۔

## Spot: a page to read before a game. The number says what is in it, not how hard it is.
heal-middle-skip-button-page-question = فج آٹھ سال کا ہے۔ اسے نئی گیم ملی۔ کن چیزوں میں کوئی بڑا مدد کر سکتا ہے؟
    .easy = فج آٹھ سال کا ہے۔ کن چیزوں میں کوئی بڑا مدد کر سکتا ہے؟
heal-middle-skip-button-page-name-name = نام
heal-middle-skip-button-page-name = مینڈک کک
heal-middle-skip-button-page-name-reason = یہ ٹھیک ہے۔ نام سے نہیں پتا چلتا کہ گیم کس کے لیے ہے۔
heal-middle-skip-button-page-twelve-name = عمر
heal-middle-skip-button-page-twelve = بارہ سال اور بڑوں کے لیے
heal-middle-skip-button-page-twelve-reason = اس کی کچھ چیزیں آٹھ سال کے لیے نہیں۔ آٹھ سال کے لیے بہت گیمیں ہیں۔
    .easy = اس کی کچھ چیزیں آٹھ سال کے لیے نہیں۔
heal-middle-skip-button-page-chat-name = چیٹ
heal-middle-skip-button-page-chat = سب کھلاڑیوں سے بات
heal-middle-skip-button-page-chat-reason = پھر انجان لوگ بھی اسے لکھ سکتے ہیں۔ چیٹ کو کون دیکھتا ہے؟
heal-middle-skip-button-page-boots-name = اشتہار
heal-middle-skip-button-page-boots = ستارہ بوٹ، تین پاؤنڈ
heal-middle-skip-button-page-boots-reason = اس میں خریدنے کی چیزیں ہیں۔ پیسوں کا فیصلہ کوئی بڑا کرتا ہے۔
heal-middle-skip-button-page-ball-games-name = آخری بات
heal-middle-skip-button-page-ball-games = گیند کی اور گیمیں
heal-middle-skip-button-page-ball-games-reason = یہ ٹھیک ہے۔ شاید ایک اس کی عمر کی ہو۔

## Choice: buying in a game. Two ways are good.
heal-middle-skip-button-boots-bubble = مجھے بوٹ خرید دو!
heal-middle-skip-button-boots-question = دادی کا کارڈ ٹیبلٹ میں ہے۔ مینڈک کو ستارہ بوٹ چاہییں۔ فج کیا کر سکتا ہے؟
    .easy = گیم کے مینڈک کو بوٹ چاہییں۔ فج کیا کر سکتا ہے؟
heal-middle-skip-button-boots-tap = ایک بار چھو کر خریدے
heal-middle-skip-button-boots-tap-reason = پیسے دادی کے ہیں۔ انہیں اچھا لگے گا کہ پہلے پوچھو۔
heal-middle-skip-button-boots-ask = دادی سے پوچھے
heal-middle-skip-button-boots-ask-reason = دادی ہاں، نہ، یا ابھی نہیں کہہ سکتی ہیں۔ یہ ان کا کام ہے۔
heal-middle-skip-button-boots-bare = ننگے پاؤں کھیلے
heal-middle-skip-button-boots-bare-reason = زیادہ تر مینڈک ننگے پاؤں ہوتے ہیں۔ مفت میں بھی مزہ ہے!

## Chat: a player wants a secret at night. Fudge leaves and tells.
heal-middle-skip-button-night-question = دادی نے آٹھ سال والی گیند گیم کو ہاں کہا۔ پھر ایک کھلاڑی لکھتا ہے۔ فج کیا کرے؟
    .easy = ایک کھلاڑی فج کو لکھتا ہے۔ وہ کیا کرے؟
heal-middle-skip-button-night-place = گیند گیم کی چیٹ
heal-middle-skip-button-night-fudge = فج
heal-middle-skip-button-night-zap = زیپ، ایک کھلاڑی
heal-middle-skip-button-night-gold-1 = آدھی رات کو جاگو۔ سونے کی گیند جیتو گے!
heal-middle-skip-button-night-gold-2 = اپنی دادی کو نہ بتانا۔
heal-middle-skip-button-night-gold-alarm = اچھا، گھنٹی لگا لوں گا۔
heal-middle-skip-button-night-gold-alarm-reason = اسے نیند چاہیے۔ اور دادی سے راز رکھنا نکلنے کا اشارہ ہے۔
heal-middle-skip-button-night-gold-six = کیا چھ بجے کر لیں؟
heal-middle-skip-button-night-gold-six-reason = نیند کے لیے اچھا خیال ہے۔ مگر یہ اب بھی دادی سے راز ہے۔
heal-middle-skip-button-night-gold-leave = فوراً گیم سے نکلے
heal-middle-skip-button-night-gold-leave-reason = نکلنے کا یہ ٹھیک وقت تھا۔ اب وہ بتاتا ہے۔
heal-middle-skip-button-night-left-1 = یہ تو عجیب تھا۔
heal-middle-skip-button-night-left-tell = بتا دے
heal-middle-skip-button-night-left-tell-reason = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ دادی گیم چلانے والوں کو بتاتی ہیں۔
    .easy = بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔ دادی مدد کر سکتی ہیں۔
heal-middle-skip-button-night-left-keep = کسی سے نہ کہے
heal-middle-skip-button-night-left-keep-reason = عجیب لگنے والا راز کسی کو نہیں رکھنا پڑتا۔ فج بتا سکتا ہے۔

## Talk: a promise read together: a hard word in it.
heal-middle-skip-button-word-prompt = ”کچھ عجیب لگے، چاہے تھوڑا سا، تب بھی مجھے بتانا ہے۔“ یہ کیسا لگ سکتا ہے؟
heal-middle-skip-button-word-starter = یہ ایسا لگ سکتا ہے جیسے …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-skip-button-words-prompt = نیٹل کہتی ہے ”بس ایک ویڈیو اور!“ فج کے ساتھ مسکرا کر کہو۔
    .easy = فج کے ساتھ مسکرا کر کہو۔
heal-middle-skip-button-words-sentence = میری آنکھوں کو آرام چاہیے، کل ملیں گے!

## Exit: a break, a rating, a surprise box.
heal-middle-skip-button-goodbye-clips-question = ویڈیو خود چلتی جاتی ہیں۔ نیٹل دو کے بعد کیسے رکے؟
heal-middle-skip-button-goodbye-clips-nose = ناک دبائے
heal-middle-skip-button-goodbye-clips-nose-reason = دادی پر تو کام نہیں آیا! گھنٹی مدد کر سکتی ہے۔
heal-middle-skip-button-goodbye-clips-three = دیکھے، شاید اگلی اچھی ہو
heal-middle-skip-button-goodbye-clips-three-reason = اگلی تو ہمیشہ ہوتی ہے۔ وہ شروع کرنے سے پہلے وقت چن سکتی ہے۔
heal-middle-skip-button-goodbye-clips-bell = شروع سے پہلے گھنٹی لگائے
heal-middle-skip-button-goodbye-clips-bell-reason = گھنٹی بتاتی ہے کہ کب رکنا ہے۔ یہ اس نے خود سوچا۔
heal-middle-skip-button-goodbye-number-question = گیم پر بڑا سا 16 ہے۔ یہ 16 نیٹل کو کیا بتاتا ہے؟
heal-middle-skip-button-goodbye-number-hard = گیم مشکل ہے
heal-middle-skip-button-goodbye-number-hard-reason = شاید کھیلنا آسان ہو۔ نمبر اس کا ہے جو گیم کے اندر ہے۔
heal-middle-skip-button-goodbye-number-inside = اندر کی چیزیں اس کی عمر کی نہیں
heal-middle-skip-button-goodbye-number-inside-reason = ہاں۔ وہ کسی بڑے سے اپنی عمر کی گیم پوچھ سکتی ہے۔
heal-middle-skip-button-goodbye-number-people = سولہ لوگ کھیل سکتے ہیں
heal-middle-skip-button-goodbye-number-people-reason = اس میں مزہ آتا! مگر نمبر عمر کا ہے۔
heal-middle-skip-button-goodbye-egg-question = فج پیسے دے کر انڈا لے سکتا ہے۔ اندر کیا ہے، نظر نہیں آتا۔ وہ کیا کرے؟
    .easy = انڈے میں کیا ہے، فج کو نظر نہیں آتا۔ وہ کیا کرے؟
heal-middle-skip-button-goodbye-egg-ask = پہلے بڑے سے پوچھے
heal-middle-skip-button-goodbye-egg-ask-reason = پھر کوئی اس کے ساتھ سوچ سکتا ہے۔
heal-middle-skip-button-goodbye-egg-one = لے لے، ڈریگن ہو سکتا ہے
heal-middle-skip-button-goodbye-egg-one-reason = ہو سکتا ہے۔ زیادہ تر نہیں ہوتا۔
heal-middle-skip-button-goodbye-egg-sit = نکلنے تک اوپر بیٹھے
heal-middle-skip-button-goodbye-egg-sit-reason = اس میں تو بہت دیر لگے گی! وہ پہلے پوچھ سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
heal-middle-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
heal-middle-helpers-teacher = میرے ٹیچر
heal-middle-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
heal-middle-helpers-lunch = لنچ کے مددگار
heal-middle-helpers-office = اسکول کا دفتر
heal-middle-helpers-home = گھر کا کوئی بڑا
heal-middle-helpers-family = خاندان کا کوئی بڑا
