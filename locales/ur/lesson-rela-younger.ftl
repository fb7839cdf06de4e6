# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-younger-title = نوڈل بال! بڑا کان!
rela-younger-outcome-ask = پہلے مجھے پوچھنا ہے، پھر آگے بھیجنا ہے۔
rela-younger-outcome-check = مجھے یہ کہنا آتا ہے: ”پہلے پوچھنا ہے۔“
rela-younger-outcome-private = مجھے پتا ہے میرے پرائیویٹ حصے میرے ہیں۔
rela-younger-outcome-meet = گیم میں کوئی ملنے کو کہے تو مجھے بتانا ہے۔

### First tale: Bram’s spaghetti hair

## Story: spaghetti lands on Bram. It is funny, and Bram laughs too.
rela-younger-spaghetti-hair-1 = برام اور اوڈی لنچ کھا رہے ہیں۔ اوہو، پھسل گیا!
rela-younger-spaghetti-hair-2 = اب برام کے بال نوڈل کے ہیں!
rela-younger-spaghetti-hair-2-bubble = دیکھو، میں تو پوچا ہوں!
rela-younger-spaghetti-hair-3 = اوڈی یہ سب کو دکھانا چاہتا ہے!
rela-younger-spaghetti-hair-3-bubble = کلک، تصویر آ گئی!

## Choice: what comes first. The bubble is Odi’s.
rela-younger-spaghetti-first-bubble = یہ تو بہت مزے کی ہے!
rela-younger-spaghetti-first-question = اوڈی پہلے کیا کرے؟
rela-younger-spaghetti-first-ask = پوچھے
rela-younger-spaghetti-first-ask-reason = یہ برام کے بال ہیں، تو برام ہی کہے۔
rela-younger-spaghetti-first-sorry = بھیجے، پھر معافی مانگے
rela-younger-spaghetti-first-sorry-reason = معافی اچھی بات ہے۔ مگر تصویر واپس لانا مشکل ہے۔
rela-younger-spaghetti-first-send = ایک دوست کو بھیجے
rela-younger-spaghetti-first-send-reason = ایک دوست دس کو دکھا سکتا ہے۔ برام سے پوچھے۔

## Choice: Bram says no. The bubble is Bram’s.
rela-younger-spaghetti-no-bubble = نہیں، یہ بس ہم دو کے لیے ہے!
rela-younger-spaghetti-no-question = اوڈی کیا کرے؟
rela-younger-spaghetti-no-bin = مٹا دے
rela-younger-spaghetti-no-bin-reason = اب برام اس پر بھروسا کر سکتا ہے۔ مزہ تو اصلی تھا!
rela-younger-spaghetti-no-hide = چھپا کر رکھ لے
rela-younger-spaghetti-no-hide-reason = برام نے نہ کہا۔ اوڈی اسے جانے دے سکتا ہے۔
rela-younger-spaghetti-no-beg = دس بار اور پوچھے
rela-younger-spaghetti-no-beg-reason = نہ کا مطلب نہ۔ بار بار پوچھنا برا لگتا ہے۔

## Sort: what can be done at once, and what a grown-up is asked about first
rela-younger-spaghetti-go-ask-question = اوڈی بس کیا کر لے؟ کب پوچھے؟
rela-younger-spaghetti-go-ask-basket-1 = بس کر لے
rela-younger-spaghetti-go-ask-basket-2 = بڑے سے پوچھے
rela-younger-spaghetti-go-ask-read = برام کے ساتھ پڑھنا
rela-younger-spaghetti-go-ask-read-reason = دو مل کر ایک کتاب پڑھ سکتے ہیں۔ بہت خوب!
rela-younger-spaghetti-go-ask-mail = پوچا میاں کی ای میل
rela-younger-spaghetti-go-ask-mail-reason = اوڈی پوچا میاں کو نہیں جانتا۔ پہلے پوچھو۔
rela-younger-spaghetti-go-ask-game = نئی گیم
rela-younger-spaghetti-go-ask-game-reason = کوئی بڑا دیکھ سکتا ہے کہ یہ ٹھیک ہے۔
rela-younger-spaghetti-go-ask-draw = پوچا بنانا
rela-younger-spaghetti-go-ask-draw-reason = یہ بس کاغذ اور مزہ ہے۔ شروع کرو!
rela-younger-spaghetti-go-ask-call = رین کو کال
rela-younger-spaghetti-go-ask-call-reason = کال پر لوگ اندر دیکھ سکتے ہیں۔ پہلے پوچھو۔

## Say: the sentence is rehearsed aloud
rela-younger-spaghetti-say-ask-prompt = اب رین اوڈی کو کال کرتی ہے!
rela-younger-spaghetti-say-ask-sentence = پہلے مجھے کسی سے پوچھنا ہے۔

## Order: a snail in a game asks to meet. It is odd and funny, not frightening.
rela-younger-spaghetti-park-question = گیم کا گھونگا کہتا ہے ”مجھ سے ملو!“ پہلے کیا ہو؟
rela-younger-spaghetti-park-stop = گیم روکو
rela-younger-spaghetti-park-stop-reason = پہلے اوڈی رکتا ہے۔ گھونگا رک سکتا ہے۔
rela-younger-spaghetti-park-go = بڑے کے پاس جاؤ
rela-younger-spaghetti-park-go-reason = پھر اوڈی مدد لینے جاتا ہے۔
rela-younger-spaghetti-park-tell = گھونگے کی بات بتاؤ
rela-younger-spaghetti-park-tell-reason = اب بڑے کو پتا ہے۔ وہ مدد کر سکتا ہے۔

## Story: a calm rule on the way to the pool, then a question. The bubble is Mr Mole’s.
rela-younger-spaghetti-swim-1 = آج تیرنے کا دن ہے!
rela-younger-spaghetti-swim-1-bubble = تمہارا جسم تمہارا ہے۔
rela-younger-spaghetti-swim-2 = پرائیویٹ حصے تیراکی کے کپڑوں کے نیچے ہیں۔ وہ تمہارے ہیں۔
rela-younger-spaghetti-swim-3 = ان کی تصویر مانگنا سب کو منع ہے۔ کوئی مانگے تو ہم بتاتے ہیں۔

## Exit: somebody asks for a private picture. Bath time stands for no clothes.
rela-younger-spaghetti-goodbye-bath-question = گیم نے اوڈی کی نہانے کی تصویر مانگی۔ کیا کرے؟
rela-younger-spaghetti-goodbye-bath-quiet = نہ کہے، مگر نہ بتائے
rela-younger-spaghetti-goodbye-bath-quiet-reason = نہ کہنا اچھا ہے! اوڈی بتا بھی سکتا ہے۔
rela-younger-spaghetti-goodbye-bath-tell = بڑے کو بتائے
rela-younger-spaghetti-goodbye-bath-tell-reason = اس میں اوڈی کا قصور نہیں۔ کوئی بڑا مدد کر سکتا ہے۔
rela-younger-spaghetti-goodbye-bath-foam = جھاگ والی بھیجے
rela-younger-spaghetti-goodbye-bath-foam-reason = نہانا پرائیویٹ ہے۔ اوڈی بتا سکتا ہے۔

### Second tale: Gran’s big ear

## Choice: a call comes in. The bubble is the tablet’s.
rela-younger-big-ear-ring-bubble = ٹرن ٹرن
rela-younger-big-ear-ring-question = ٹیبلٹ بج رہا ہے! پیبل کیا کرے؟
rela-younger-big-ear-ring-wait = بستر میں رکھے
rela-younger-big-ear-ring-wait-reason = اب بستر بجنے لگا! پیبل پوچھ سکتی ہے۔
rela-younger-big-ear-ring-tap = فوراً چھوئے
rela-younger-big-ear-ring-tap-reason = شاید کوئی انجان ہو۔ پہلے پوچھو۔
rela-younger-big-ear-ring-ask = بڑے سے پوچھے
rela-younger-big-ear-ring-ask-reason = بڑے اس کے ساتھ دیکھتے ہیں۔ پوچھنا اچھا ہے۔

## Story: Gran holds the tablet to her ear, as one holds a telephone.
rela-younger-big-ear-ear-1 = وہ دیکھتے ہیں۔ دادی ہیں، تو سب ہاں کہتے ہیں!
rela-younger-big-ear-ear-2 = دادی ٹیبلٹ کان سے لگاتی ہیں۔ اب وہ بس ایک بڑا کان ہیں!
rela-younger-big-ear-ear-3 = ننھا پوم نہا رہا ہے۔ اس کی جھاگ کی داڑھی ہے!

## Choice: Pom’s bath. The bubble is Pom’s.
rela-younger-big-ear-foam-beard-bubble = ہو ہو ہو!
rela-younger-big-ear-foam-beard-question = پیبل کو خوب مزہ آیا، تو وہ کیا کرے؟
rela-younger-big-ear-foam-beard-picture = جلدی سے تصویر لے
rela-younger-big-ear-foam-beard-picture-reason = نہانے کی تصویر کسی کو نہیں چاہیے۔
rela-younger-big-ear-foam-beard-show = دادی کو اندر لے جائے
rela-younger-big-ear-foam-beard-show-reason = نہانا پرائیویٹ ہے۔ دادی تو اسکرین پر ہیں۔
rela-younger-big-ear-foam-beard-words = دادی کو بس بتائے
rela-younger-big-ear-foam-beard-words-reason = دادی کا بڑا کان ہنس پڑا! نہانا پرائیویٹ ہی رہا۔

## Sort: what Gran may see on a call, and what is private
rela-younger-big-ear-cards-question = کال پر کیا دکھانا ٹھیک ہے؟ کیا پرائیویٹ ہے؟
rela-younger-big-ear-cards-basket-1 = دکھانا ٹھیک
rela-younger-big-ear-cards-basket-2 = پرائیویٹ
rela-younger-big-ear-cards-bath = نہاتے ہوئے میں
rela-younger-big-ear-cards-bath-reason = یہ پرائیویٹ ہے۔ بتانا ٹھیک ہے۔
rela-younger-big-ear-cards-shoe = نئی ٹوپی
rela-younger-big-ear-cards-shoe-reason = واہ! دادی کے کان کو بھی ٹوپی چاہیے۔
rela-younger-big-ear-cards-cat = کھلونا بلی
rela-younger-big-ear-cards-cat-reason = میاؤں! دادی کے کان کو یہ پسند ہے۔
rela-younger-big-ear-cards-art = میری ڈرائنگ
rela-younger-big-ear-cards-art-reason = یہ دادی ہیں، بس ایک بڑا کان!
rela-younger-big-ear-cards-swim = پرائیویٹ حصے
rela-younger-big-ear-cards-swim-reason = وہ تمہارے ہیں۔ ان کی تصویر مانگنا سب کو منع ہے۔

## Say: the sentence is rehearsed aloud
rela-younger-big-ear-say-no-prompt = گیم نہانے کی تصویر مانگتی ہے۔
rela-younger-big-ear-say-no-sentence = نہیں، مجھے بتانا ہے۔

## Build: who may call. Pebble sets it up with a grown-up at home.
rela-younger-big-ear-buddies-question = پیبل کے ساتھ کال کی فہرست بناؤ۔ اس میں کون ہو؟
rela-younger-big-ear-buddies-one = پہلے کون؟
rela-younger-big-ear-buddies-one-gran = دادی
rela-younger-big-ear-buddies-one-gran-reason = پیبل دادی کو جانتی ہے، ان کے کان کو بھی!
rela-younger-big-ear-buddies-one-snail = گیم کا گھونگا
rela-younger-big-ear-buddies-one-snail-reason = پیبل کو نہیں پتا گھونگا کون ہے۔
rela-younger-big-ear-buddies-two = پھر کون؟
rela-younger-big-ear-buddies-two-odi = کلاس سے مارلو
rela-younger-big-ear-buddies-two-odi-reason = وہ اسکول میں ساتھ کھیلتے ہیں۔ بڑے بھی جانتے ہیں۔
rela-younger-big-ear-buddies-two-win = گھوڑا کلب
rela-younger-big-ear-buddies-two-win-reason = کسی کو نہیں پتا یہ کون ہے۔ پہلے پوچھو۔
rela-younger-big-ear-buddies-three = ملنا کون طے کرے؟
rela-younger-big-ear-buddies-three-grown = ہمارے بڑے
rela-younger-big-ear-buddies-three-grown-reason = بڑے طے کرتے ہیں، اور ساتھ بھی آتے ہیں۔
rela-younger-big-ear-buddies-three-game = گیم کا کوئی دوست
rela-younger-big-ear-buddies-three-game-reason = پیبل نہ کہہ سکتی ہے اور بتا سکتی ہے۔
rela-younger-big-ear-buddies-done = اب فہرست میں جان پہچان والے ہیں۔ وہ بڑے کے ساتھ کال کرے۔

## Match: who helps with what
rela-younger-big-ear-helps-question = کون مدد کر سکتا ہے؟ جوڑے ملاؤ۔
rela-younger-big-ear-helps-class = اسکول میں بری کال
rela-younger-big-ear-helps-class-partner = میرے ٹیچر
rela-younger-big-ear-helps-class-reason = اسکول میں ٹیچر فوراً مدد کر سکتے ہیں۔
rela-younger-big-ear-helps-play = لنچ میں اداسی
rela-younger-big-ear-helps-play-partner = لنچ کے مددگار
rela-younger-big-ear-helps-play-reason = لنچ میں لنچ کے مددگار پاس ہوتے ہیں۔
rela-younger-big-ear-helps-home = گھر پر عجیب گیم
rela-younger-big-ear-helps-home-partner = گھر کا کوئی بڑا
rela-younger-big-ear-helps-home-reason = گھر پر کوئی بڑا بھی دیکھ سکتا ہے۔

## Exit: ask the one in the picture
rela-younger-big-ear-goodbye-hat-question = پیبل کے پاس مارلو کے کان کی تصویر ہے۔ پہلے کیا؟
rela-younger-big-ear-goodbye-hat-some = بسکٹ کو دکھائے
rela-younger-big-ear-goodbye-hat-some-reason = بسکٹ اوروں کو بتا سکتی ہے۔ پہلے مارلو سے پوچھو۔
rela-younger-big-ear-goodbye-hat-send = کلاس کو دکھائے
rela-younger-big-ear-goodbye-hat-send-reason = کان مارلو کا ہے۔ مارلو ہی کہے۔
rela-younger-big-ear-goodbye-hat-ask = پوچھے
rela-younger-big-ear-goodbye-hat-ask-reason = مارلو ہاں یا نہ کہہ سکتا ہے۔ دونوں ٹھیک ہیں۔

## The grown-ups a child may name. Never assume a mum or a dad.
rela-younger-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
rela-younger-helpers-teacher = میرے ٹیچر
rela-younger-helpers-class = کلاس کا مددگار
rela-younger-helpers-lunch = لنچ کے مددگار
rela-younger-helpers-office = اسکول کا دفتر
rela-younger-helpers-home = گھر کا کوئی بڑا
rela-younger-helpers-family = خاندان کا کوئی بڑا
