# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-older.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-older-title = نئی بس، نیا فون، وہی میں
transition-older-outcome-phone = مجھے کسی بڑے کے ساتھ نیا فون سیٹ کرنا ہے۔
transition-older-outcome-chat = مجھے پتا ہے چیٹ بری ہو جائے تو کیا کرنا ہے۔
transition-older-outcome-way = میری باتیں اور میرا راستہ ذاتی ہے۔
transition-older-outcome-help = مجھے پتا ہے اگلے اسکول میں کون مدد کر سکتا ہے۔

## Story: a first message goes a bit wrong. The phone changes Marlo to Marmalade.
transition-older-marmalade-phone-1 = مارلو اگلے اسکول میں جا رہا ہے۔ اس کے پاس بس کا پاس اور فون ہے۔
    .easy = مارلو کا نیا اسکول ہے اور نیا فون۔
transition-older-marmalade-phone-2 = وہ کلاس کی چیٹ میں آتا ہے۔ دیکھنے سے پہلے فون اس کا نام بدل دیتا ہے۔
transition-older-marmalade-phone-2-bubble = ہیلو سب کو، میں مربا ہوں!
transition-older-marmalade-phone-3 = اگلے دن بس والا بھی یہی کہتا ہے۔ مارلو کو ہنسی آ گئی۔
transition-older-marmalade-phone-3-bubble = صبح بخیر، مربے!

## Build: the switches of a new phone, set with an adult
transition-older-marmalade-switches-question = مارلو اور کوئی بڑا فون سیٹ کرتے ہیں۔ ان کی مدد کرو۔
transition-older-marmalade-switches-place = کون دیکھے میں کہاں ہوں؟
transition-older-marmalade-switches-place-all = سب لوگ
transition-older-marmalade-switches-place-all-reason = پھر انجان لوگ اس کا اسکول کا راستہ دیکھ سکتے ہیں۔
transition-older-marmalade-switches-place-home = گھر کے بڑے
transition-older-marmalade-switches-place-home-reason = وہ اسے ڈھونڈ سکتے ہیں۔ اور کوئی نہیں۔
transition-older-marmalade-switches-groups = مجھے گروپ میں کون ڈالے؟
transition-older-marmalade-switches-groups-known = جان پہچان والے
transition-older-marmalade-switches-groups-known-reason = جس میں جانا ہو، وہ پھر بھی پوچھ سکتا ہے۔
transition-older-marmalade-switches-groups-any = کوئی بھی
transition-older-marmalade-switches-groups-any-reason = پھر وہ ایسی بھیڑ میں پہنچ سکتا ہے جسے وہ نہیں جانتا۔
transition-older-marmalade-switches-lock = فون کس سے کھلے؟
transition-older-marmalade-switches-lock-easy = 1234
transition-older-marmalade-switches-lock-easy-reason = آدھی بس یہ بوجھ لے گی۔
transition-older-marmalade-switches-lock-long = لمبا کوڈ
transition-older-marmalade-switches-lock-long-reason = یہ صرف مارلو اور گھر کے ایک بڑے کو پتا ہے۔
transition-older-marmalade-switches-night = یہ کہاں سوئے؟
transition-older-marmalade-switches-night-pillow = بستر میں
transition-older-marmalade-switches-night-pillow-reason = یہ رات بھر بجتا ہے۔ مارلو اور تکیے کو آرام چاہیے۔
transition-older-marmalade-switches-night-kitchen = باورچی خانے میں
transition-older-marmalade-switches-night-kitchen-reason = یہ وہاں چارج ہوتا ہے، اور مارلو اپنے بستر میں۔
transition-older-marmalade-switches-done = شاباش۔ فون تیار ہے، اور مربا بھی۔

## Chat: a list of addresses, then a joke at somebody’s cost
transition-older-marmalade-class-chat-question = مارلو کیا کر سکتا ہے؟
transition-older-marmalade-class-chat-place = کلاس 7
transition-older-marmalade-class-chat-marlo = مارلو
transition-older-marmalade-class-chat-biscuit = کرمپٹ
transition-older-marmalade-class-chat-tumble = ٹمبل
transition-older-marmalade-class-chat-list-1 = نئی فہرست! اپنا نمبر اور گلی لکھو۔
transition-older-marmalade-class-chat-list-add = میرا گھر 14 مل لین ہے
transition-older-marmalade-class-chat-list-add-reason = اب تیس لوگوں کے پاس ہے، اور جنہیں وہ دکھائیں۔
transition-older-marmalade-class-chat-list-no = میرا تو ذاتی ہے۔ کلاس میں ملیں گے!
transition-older-marmalade-class-chat-list-no-reason = یہ صاف اور دوستانہ ہے۔ اور کچھ کہنا ضروری نہیں۔
transition-older-marmalade-class-chat-list-part = میں بس گلی لکھ دوں
transition-older-marmalade-class-chat-list-part-reason = گلی بڑا اشارہ ہے۔ یہ ذاتی رہ سکتی ہے۔
transition-older-marmalade-class-chat-drawing-1 = ٹمبل کی ڈرائنگ دیکھو! ہاہا۔
transition-older-marmalade-class-chat-drawing-2 = سب آگے بھیجو۔
transition-older-marmalade-class-chat-drawing-pass = ہاہا، اچھا
transition-older-marmalade-class-chat-drawing-pass-reason = یہ بس ایک بار چھونا ہے۔ ٹمبل کو یہ پوری بھیڑ جیسا لگ سکتا ہے۔
transition-older-marmalade-class-chat-drawing-keep = دکھانے کو رکھے، آگے نہ بھیجے
transition-older-marmalade-class-chat-drawing-keep-reason = یہ مارلو پر رک گیا۔ اور وہ دکھا سکتا ہے کہ کیا کہا گیا۔
transition-older-marmalade-class-chat-drawing-quiet = نظر پھیر لے
transition-older-marmalade-class-chat-drawing-quiet-reason = یہ آسان ہے۔ مگر پھر ٹمبل اکیلا رہ جاتا ہے۔
transition-older-marmalade-class-chat-baby-1 = چھوڑو، مربے۔ یہ تو مذاق ہے!
transition-older-marmalade-class-chat-baby-back = تمہیں تو بنانا بھی نہیں آتا
transition-older-marmalade-class-chat-baby-back-reason = اس سے دو لوگوں کو دکھ ہو گا۔ جواب دینا ضروری نہیں۔
transition-older-marmalade-class-chat-baby-tell = کلاس ٹیچر کو بتائے
transition-older-marmalade-class-chat-baby-tell-reason = ٹیچر خوش ہیں کہ اس نے بتایا، اور وہ کلاس سے بات کریں گے۔
transition-older-marmalade-class-chat-bus-1 = ہیلو۔ کیا تم سب نے دیکھ لیا؟
transition-older-marmalade-class-chat-bus-sit = ہاں، اور میں نے بتا دیا۔ بس میں ساتھ بیٹھو گے؟
transition-older-marmalade-class-chat-bus-sit-reason = ٹمبل اس کے لیے جگہ رکھتا ہے۔ دونوں مربے کا مرتبان بناتے ہیں۔
transition-older-marmalade-class-chat-bus-nothing = جواب نہ دے
transition-older-marmalade-class-chat-bus-nothing-reason = ابھی ایک پیارا لفظ بہت مدد کر سکتا ہے۔

## Choice: what a photo tells; two answers are good
transition-older-marmalade-bus-photo-question = بس والی تصویر میں مارلو کا بیج، بس اسٹاپ اور دوست ہے۔ وہ اسے ڈالنا چاہتا ہے۔ کیا کر سکتا ہے؟
    .easy = تصویر میں مارلو کا بیج اور بس اسٹاپ ہے۔ وہ کیا کر سکتا ہے؟
transition-older-marmalade-bus-photo-names = نام کے بغیر ڈالے
transition-older-marmalade-bus-photo-names-reason = بیج اور بس اسٹاپ سے پھر بھی پتا چلتا ہے وہ روز کہاں ہے۔
transition-older-marmalade-bus-photo-home = گھر کے بڑوں کو دکھائے
transition-older-marmalade-bus-photo-home-reason = انہیں بہت پسند آئی۔ یہ جان پہچان والوں میں رہتی ہے۔
transition-older-marmalade-bus-photo-sky = بڑے سے پوچھے، بس آسمان والی؟
transition-older-marmalade-bus-photo-sky-reason = آسمان سب کا ایک ہے۔ اس سے کچھ پتا نہیں چلتا۔

## Match: who helps there
transition-older-marmalade-helpers-question = اگلے اسکول میں کس بات میں کون مدد کرے؟
transition-older-marmalade-helpers-chat = بری چیٹ
transition-older-marmalade-helpers-chat-partner = میرے کلاس ٹیچر
transition-older-marmalade-helpers-chat-reason = کلاس ٹیچر اپنی کلاس کا خیال رکھتے ہیں، بس اور چیٹ میں بھی۔
transition-older-marmalade-helpers-lost = فون یا بس کا پاس کھو گیا
transition-older-marmalade-helpers-lost-partner = اسکول کا دفتر
transition-older-marmalade-helpers-lost-reason = کھوئی چیزیں وہیں پہنچتی ہیں۔ بہت سے نئے بچے بھی!
transition-older-marmalade-helpers-worry = فکر جو کہنا مشکل ہو
transition-older-marmalade-helpers-worry-partner = اسکول کی نرس
transition-older-marmalade-helpers-worry-reason = وہاں بات کا وقت ہے، اور خاموش کمرا۔
transition-older-marmalade-helpers-night = چھٹی کے دن ڈراؤنا پیغام
transition-older-marmalade-helpers-night-partner = گھر کا بڑا، یا ہیلپ لائن
transition-older-marmalade-helpers-night-reason = ہفتے کے ہر دن کوئی سن سکتا ہے۔

## Say: the sentence is rehearsed aloud
transition-older-marmalade-new-prompt = پہلے دن لفظ تیار ہوں تو مدد ملتی ہے۔ کہو۔
transition-older-marmalade-new-sentence = میں یہاں پہلی بار ہوں، اور مجھے مدد چاہیے۔

## Exit
transition-older-marmalade-end-setup-question = نئی ایپ جاننا چاہتی ہے کہ مارلو دن بھر کہاں ہے۔ وہ کیا کر سکتا ہے؟
    .easy = ایپ جاننا چاہتی ہے مارلو کہاں ہے۔ وہ کیا کر سکتا ہے؟
transition-older-marmalade-end-setup-on = چالو کرے، آزما کر دیکھے
transition-older-marmalade-end-setup-on-reason = یہ فوراً بتانے لگتی ہے۔ وہ پہلے کسی بڑے سے پوچھ سکتا ہے۔
transition-older-marmalade-end-setup-off = بند رکھے، بڑے سے پوچھے
transition-older-marmalade-end-setup-off-reason = وہ دیکھتے ہیں کہ ایپ کو کیا چاہیے، اور کیا وہ بس مانگتی ہے۔
transition-older-marmalade-end-setup-week = ایک ہفتہ آزمائے
transition-older-marmalade-end-setup-week-reason = ہفتے میں اسے اسکول کا پورا راستہ پتا چل جاتا ہے۔
transition-older-marmalade-end-friend-question = چیٹ میں کسی پر ہنسا جا رہا ہے۔ کون سا کام سب سے زیادہ مدد دے گا؟
transition-older-marmalade-end-friend-keep = رکھے، بتائے، پیار سے بولے
transition-older-marmalade-end-friend-keep-reason = ٹیچر مدد کر سکتے ہیں، اور کوئی اکیلا نہیں رہتا۔
transition-older-marmalade-end-friend-leave = چیٹ سے نکلے، کچھ نہ کہے
transition-older-marmalade-end-friend-leave-reason = نکلنا ٹھیک ہے۔ بتانا اور زیادہ مدد دیتا ہے۔
transition-older-marmalade-end-friend-back = کسی اور پر ہنسے
transition-older-marmalade-end-friend-back-reason = پھر ایک اور کو دکھ ہوتا ہے۔
transition-older-marmalade-end-stop-question = کھلاڑی پوچھتا ہے مارلو کون سی بس لیتا ہے۔ وہ کیا کہے؟
transition-older-marmalade-end-stop-number = بس نمبر
transition-older-marmalade-end-stop-number-reason = نمبر سے پتا چلتا ہے وہ دن میں دو بار کہاں ہے۔
transition-older-marmalade-end-stop-private = ”یہ ذاتی ہے“، پھر بتائے
transition-older-marmalade-end-stop-private-reason = یہ تمیز سے اور صاف ہے۔ کوئی بڑا دیکھ سکتا ہے کہ بات کیا ہے۔

## Story: a ring tone in assembly. The first bubble is the phone’s, the second the head’s.
transition-older-cow-moo-1 = پیبل کو اگلے اسکول کے لیے دادی کا پرانا فون ملا۔ وہ گھنٹی کی آواز بھول گئی۔
    .easy = پیبل کو دادی کا پرانا فون ملا۔
transition-older-cow-moo-2 = پہلی اسمبلی میں فون بج اٹھا۔ گھنٹی گائے کی ہے۔
transition-older-cow-moo-2-bubble = موں، موں، موں!
transition-older-cow-moo-3 = پورا ہال جواب میں موں کرتا ہے۔ ہیڈ ٹیچر بھی، ذرا سا۔
transition-older-cow-moo-3-bubble = ہال میں گائے کون لایا؟

## Sort: what a child settles alone and what with an adult
transition-older-cow-settle-question = پیبل خود کیا چن سکتی ہے؟ کس میں بڑا بھی چاہیے؟
    .easy = پیبل خود کیا چن سکتی ہے؟
transition-older-cow-settle-alone = پیبل خود
transition-older-cow-settle-team = بڑے کے ساتھ
transition-older-cow-settle-tone = گھنٹی کی نئی آواز
transition-older-cow-settle-tone-reason = اس کی مرضی! وہ بارش کی آواز چنتی ہے۔
transition-older-cow-settle-place = کون دیکھے وہ کہاں ہے
transition-older-cow-settle-place-reason = اس سے اسکول کا راستہ پتا چلتا ہے۔ کوئی بڑا سیٹ کرنے میں مدد کرتا ہے۔
transition-older-cow-settle-picture = سامنے والی تصویر
transition-older-cow-settle-picture-reason = گائے، اور کیا! اس سے کوئی ذاتی بات پتا نہیں چلتی۔
transition-older-cow-settle-buy = ایپ میں چیزیں خریدنا
transition-older-cow-settle-buy-reason = ایپ میں پیسے جلدی جاتے ہیں۔ کوئی بڑا اسے بند کرنے میں مدد کرتا ہے۔
transition-older-cow-settle-add = کون اسے گروپ میں ڈالے
transition-older-cow-settle-add-reason = جان پہچان والے چنو۔ کوئی بڑا دکھا سکتا ہے کیسے۔

## Spot: a trick that asks for private facts
transition-older-cow-bus-pass-question = بس میں ایک پیغام آیا۔ کس سے پتا چلتا ہے کہ یہ چال ہے؟
transition-older-cow-bus-pass-sender-name = بھیجنے والا
transition-older-cow-bus-pass-sender = بس پاس ٹیم 99
transition-older-cow-bus-pass-sender-reason = اس کا بس پاس اسکول سے آیا، اس ٹیم سے نہیں۔
transition-older-cow-bus-pass-hello-name = ہیلو
transition-older-cow-bus-pass-hello = تمہارا بس پاس
transition-older-cow-bus-pass-hello-reason = بہت سے سچے پیغام ایسے شروع ہوتے ہیں۔
transition-older-cow-bus-pass-hurry-name = لفظ
transition-older-cow-bus-pass-hurry = تمہارا پاس دس منٹ میں بند!
transition-older-cow-bus-pass-hurry-reason = یہ جلدی کرواتا ہے، تاکہ وہ رک کر نہ پوچھے۔
transition-older-cow-bus-pass-facts-name = بٹن
transition-older-cow-bus-pass-facts = چھوؤ اور اپنا گھر لکھو
transition-older-cow-bus-pass-facts-reason = یہ ذاتی ہے۔ سچی بس ٹیم ایسے نہیں پوچھتی۔

## Chat: late at night, somebody nobody knows puts the group under pressure
transition-older-cow-late-chat-question = پیبل کیا کر سکتی ہے؟
transition-older-cow-late-chat-place = کلاس 7 مزہ
transition-older-cow-late-chat-pebble = پیبل
transition-older-cow-late-chat-ziggy = زِگی
transition-older-cow-late-chat-crew = کوئی نیا
transition-older-cow-late-chat-late-1 = رات کے دس بجے ہیں۔ کون جاگ رہا ہے؟
transition-older-cow-late-chat-late-2 = سب تصویر بھیجو، ورنہ تم باہر!
transition-older-cow-late-chat-late-send = اچھا، جلدی سے ایک
transition-older-cow-late-chat-late-send-reason = تصویر کاپی ہو کر آگے جا سکتی ہے۔ وہ نہ کہہ سکتی ہے۔
transition-older-cow-late-chat-late-no = میری تصویر نہیں۔ شب بخیر!
transition-older-cow-late-chat-late-no-reason = وہ نہ کہتی ہے اور سو جاتی ہے۔ یہ ہمت ہے۔
transition-older-cow-late-chat-late-up = جاگ رہی ہوں، مگر تصویر نہیں
transition-older-cow-late-chat-late-up-reason = نہ کہنا اچھا ہے۔ نیند بھی اچھی ہے: چیٹ رک سکتی ہے۔
transition-older-cow-late-chat-next-1 = پیبل تو بچی ہے۔ باہر نکلو!
transition-older-cow-late-chat-next-2 = یہ اچھی بات نہیں۔
transition-older-cow-late-chat-next-baby = تم ہو بچی!
transition-older-cow-late-chat-next-baby-reason = جواب دینے سے بات چلتی رہتی ہے۔
transition-older-cow-late-chat-next-keep = دکھانے کو رکھے
transition-older-cow-late-chat-next-keep-reason = اب وہ دکھا سکتی ہے کہ کیا کہا گیا۔
transition-older-cow-late-chat-who-1 = کیا ہم میں سے کوئی اسے جانتا ہے؟
transition-older-cow-late-chat-who-tell = دادی کو، پھر ٹیچر کو بتائے
transition-older-cow-late-chat-who-tell-reason = وہ خوش ہیں کہ اس نے بتایا۔ اس میں اس کا قصور نہیں۔
transition-older-cow-late-chat-who-find = آؤ پتا کریں یہ کون ہے
transition-older-cow-late-chat-who-find-reason = یہ بڑوں کا کام ہے۔ پیبل کسی بڑے کو بتا سکتی ہے۔
transition-older-cow-late-chat-calm-1 = ہیلو؟ بچو؟
transition-older-cow-late-chat-calm-block = دادی کے ساتھ بلاک کرے
transition-older-cow-late-chat-calm-block-reason = پہلے رکھو، پھر بتاؤ، پھر مدد سے بلاک۔ ٹیچر باقی کلاس کی مدد کرتے ہیں۔
transition-older-cow-late-chat-calm-bye = ہاہا! میں نے تمہارا بتا دیا۔
transition-older-cow-late-chat-calm-bye-reason = جواب دینے کی ضرورت نہیں۔ دادی بلاک کرنے میں مدد کر سکتی ہیں۔

## Choice: bullying on the way to school; two answers are good
transition-older-cow-grab-question = روز بس میں کوئی اس کا فون چھینتا ہے۔ موں! پیبل اب نہیں ہنستی۔ کون مدد کر سکتا ہے؟
    .easy = بس میں کوئی روز اس کا فون چھینتا ہے۔ کون مدد کر سکتا ہے؟
transition-older-cow-grab-none = کوئی نہیں، بس اسکول نہیں
transition-older-cow-grab-none-reason = اسکول کو بس کی بھی فکر ہے۔ وہ بتا سکتی ہے۔
transition-older-cow-grab-tutor = اس کے کلاس ٹیچر
transition-older-cow-grab-tutor-reason = ٹیچر سنتے ہیں، اور اسکول کے ساتھ اس پر کام کرتے ہیں۔
transition-older-cow-grab-driver = بس والا، پھر گھر کا بڑا
transition-older-cow-grab-driver-reason = بس والا فوراً مدد کر سکتا ہے، اور پھر کوئی بڑا۔

## Say: the sentence is rehearsed aloud
transition-older-cow-bus-prompt = پیبل کے ٹیچر اس کے ساتھ بیٹھتے ہیں۔ اس کے ساتھ کہو۔
transition-older-cow-bus-sentence = بس میں کچھ ہوتا ہے، آپ کو بتانا ہے۔

## Exit
transition-older-cow-end-ready-question = دوست کا نیا فون ہے۔ پہلا اچھا کام کیا ہے؟
transition-older-cow-end-ready-app = ہر ایپ لے لے
transition-older-cow-end-ready-app-reason = اتنی ایپ کون سنبھالے! ایک ایک کر کے ٹھیک ہے۔
transition-older-cow-end-ready-set = بڑے کے ساتھ سیٹ کرے
transition-older-cow-end-ready-set-reason = کون دیکھے، کون لکھے، پیسے کہاں: ایک سے بھلے دو۔
transition-older-cow-end-ready-code = دوستوں کو کوڈ بتائے
transition-older-cow-end-ready-code-reason = کوڈ چابی جیسا ہے۔ دوستوں کو نہیں چاہیے۔
transition-older-cow-end-night-question = آدھی رات کو چیٹ بجتی ہے۔ پیبل کیا کر سکتی ہے؟
transition-older-cow-end-night-read = فوراً سب پڑھے
transition-older-cow-end-night-read-reason = ایک بجے اور آ جائیں گے۔ یہ رک سکتی ہے۔
transition-older-cow-end-night-sleep = فون باورچی خانے میں رکھے
transition-older-cow-end-night-sleep-reason = وہ سو جاتی ہے۔ چیٹ صبح بھی وہیں ہے۔
transition-older-cow-end-form-question = صفحے پر لکھا ہے ”سائیکل جیتو! گھر اور اسکول لکھو۔“ وہ کیا کر سکتی ہے؟
transition-older-cow-end-form-ask = چھوڑے، بڑے سے پوچھے
transition-older-cow-end-form-ask-reason = وہ دیکھ سکتے ہیں کہ صفحہ کیا چاہتا ہے۔
transition-older-cow-end-form-school = بس اسکول لکھے
transition-older-cow-end-form-school-reason = اسکول سے پتا چلتا ہے وہ دن بھر کہاں ہے۔
transition-older-cow-end-form-friend = دوست کا گھر لکھے
transition-older-cow-end-form-friend-reason = وہ بھی ذاتی ہے۔ یہ پیبل کے بتانے کا نہیں۔

## The grown-ups a child may name. Never assume a mum or a dad.
transition-older-helpers-prompt = وہاں مدد کر سکنے والے دو بڑے چنو۔ کم از کم ایک اسکول کا ہو۔
transition-older-helpers-tutor = میرے کلاس ٹیچر
transition-older-helpers-office = اسکول کا دفتر
transition-older-helpers-nurse = اسکول کی نرس
transition-older-helpers-library = لائبریری کا کوئی بڑا
transition-older-helpers-home = گھر کا کوئی بڑا
transition-older-helpers-family = خاندان کا کوئی بڑا
