# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-middle-title = گوبھی، جیم اور بھروسا
rela-middle-outcome-know = مجھے پتا ہے کہ پسند کرنا اور بھروسا کرنا ایک بات نہیں۔
rela-middle-outcome-mind = میں اپنا ارادہ بدل لوں تو ٹھیک ہے، تم بدلو تب بھی ٹھیک ہے۔
rela-middle-outcome-ask = تصویر بھیجنے یا کال سے پہلے مجھے پوچھنا ہے۔
rela-middle-outcome-tell = کوئی پرائیویٹ تصویر مانگے یا ملنے کو کہے؟ مجھے بتانا ہے۔ اس میں میرا قصور نہیں۔

### First tale: Bram’s broccoli dance

## Story: Bram says yes to a film, then changes his mind. The bubbles are Bram’s.
rela-middle-broccoli-dance-1 = اسکول کے شو میں برام گوبھی کا پھول بنا ہے۔
rela-middle-broccoli-dance-1-bubble = مجھ سے ڈرو، میں ہرا ہوں!
rela-middle-broccoli-dance-2 = وہ گھوما، پھسلا اور اسٹیج سے لڑھک گیا۔ سب کو بہت مزہ آیا! فین ویڈیو بناتا ہے، اور برام نے اس کی ہاں کہی۔
    .easy = وہ گھوما اور اسٹیج سے لڑھک گیا۔ فین ویڈیو بناتا ہے، اور برام نے ہاں کہی۔
rela-middle-broccoli-dance-3 = گھر پر فین ویڈیو آن لائن ڈالنا چاہتا ہے۔ پھر برام اسے لکھتا ہے۔
rela-middle-broccoli-dance-3-bubble = میرا ارادہ بدل گیا۔ اسے آن لائن نہ ڈالو!

## Choice: a yes has become a no
rela-middle-broccoli-mind-question = برام نے پہلے ہاں کہا تھا۔ اب وہ نہ کہتا ہے۔ فین کیا کر سکتا ہے؟
rela-middle-broccoli-mind-hour = بس ایک گھنٹا ڈالے
rela-middle-broccoli-mind-hour-reason = ایک گھنٹے میں دس لوگ کاپی کر سکتے ہیں۔ پھر کوئی واپس نہیں لا سکتا۔
rela-middle-broccoli-mind-yes = ڈال دے، ہاں تو کہا تھا
rela-middle-broccoli-mind-yes-reason = ہاں بدل سکتی ہے۔ فین نہ رکا تو برام کا بھروسا کم ہو گا۔
rela-middle-broccoli-mind-stop = نہ ڈالے، کہے ”کوئی بات نہیں“
rela-middle-broccoli-mind-stop-reason = فین تھوڑا اداس ہے۔ برام کو پتا ہے کہ اس پر بھروسا کر سکتا ہے۔

## Say: the sentence is rehearsed aloud
rela-middle-broccoli-say-prompt = برام کے ساتھ آرام سے اور صاف کہو۔
rela-middle-broccoli-say-sentence = پہلے میری ہاں تھی، اب نہ ہے۔

## Order: how trust grows
rela-middle-broccoli-grow-question = برام کو فین پر بھروسا ہے۔ اس میں وقت لگا! بھروسا کیسے بڑھتا ہے؟
rela-middle-broccoli-grow-hello = اسکول میں ہیلو کہتے ہیں
rela-middle-broccoli-grow-hello-reason = یہ ملنے سے شروع ہوتا ہے۔
rela-middle-broccoli-grow-play = روز ساتھ کھیلتے ہیں
rela-middle-broccoli-grow-play-reason = کھیلتے کھیلتے ایک دوسرے کو جانتے ہیں۔
rela-middle-broccoli-grow-promise = ایک وعدہ پورا کرتے ہیں، پھر اور
rela-middle-broccoli-grow-promise-reason = پورے وعدے دکھاتے ہیں کہ بھروسا ہو سکتا ہے۔
rela-middle-broccoli-grow-worry = میں فکر کی بات بتا سکوں
rela-middle-broccoli-grow-worry-reason = فکر کی بات اسے بتاتے ہیں جس پر بھروسا ہو۔ یہ آخر میں آتا ہے۔

## Sort: trusting, or only liking
rela-middle-broccoli-people-question = برام کسے جانتا ہے اور کس پر بھروسا ہے؟ کون اسے بس پسند ہے؟
    .easy = برام کو کس پر بھروسا ہے؟ کون بس پسند ہے؟
rela-middle-broccoli-people-basket-1 = جان پہچان، بھروسا
rela-middle-broccoli-people-basket-2 = پسند
rela-middle-broccoli-people-star = اچھی ویڈیو والا ناچنے والا
rela-middle-broccoli-people-star-reason = برام کو ویڈیو پسند ہیں۔ ناچنے والا برام کو نہیں جانتا۔
rela-middle-broccoli-people-gift = سکے دینے والا کھلاڑی
rela-middle-broccoli-people-gift-reason = سکے اچھے ہیں۔ ان سے نہیں پتا چلتا کہ کون دے رہا ہے۔
rela-middle-broccoli-people-odi = اوڈی، جس نے وعدہ پورا کیا
rela-middle-broccoli-people-odi-reason = وہ مل چکے ہیں، اور اوڈی نے بات پوری کی۔
rela-middle-broccoli-people-mole = مسٹر مول، جنہوں نے مدد کی
rela-middle-broccoli-people-mole-reason = مسٹر مول نے آمنے سامنے برام کی مدد کی ہے۔
rela-middle-broccoli-people-king = سبزی راجا، ایک مہینے کا مزہ
rela-middle-broccoli-people-king-reason = مہینہ مزے کا ہے۔ مگر برام اس سے نہیں ملا۔

## Chat: Veg King wants a call, then a private picture. It is told at once.
rela-middle-broccoli-chat-question = اب برام کیا کر سکتا ہے؟
rela-middle-broccoli-chat-place = سبزی گیم
rela-middle-broccoli-chat-bram = ہرا برام
rela-middle-broccoli-chat-king = سبزی راجا
rela-middle-broccoli-chat-mole = مسٹر مول
rela-middle-broccoli-chat-call-1 = تم یہاں میرے سب سے اچھے دوست ہو!
rela-middle-broccoli-chat-call-2 = ویڈیو کال، بس ہم دونوں؟
rela-middle-broccoli-chat-call-yes = ہاں، ابھی کرتا ہوں!
rela-middle-broccoli-chat-call-yes-reason = کال میں برام اور اس کا گھر نظر آتا ہے۔ وہ پہلے کسی بڑے سے پوچھ سکتا ہے۔
rela-middle-broccoli-chat-call-ask = پہلے کسی بڑے سے پوچھنا ہے۔
rela-middle-broccoli-chat-call-ask-reason = سچا دوست اتنا رک سکتا ہے۔
rela-middle-broccoli-chat-picture-1 = ان سے نہ پوچھو! مجھے بغیر کپڑوں کے اپنی تصویر بھیجو۔
rela-middle-broccoli-chat-picture-2 = یہ ہمارا راز ہے۔
rela-middle-broccoli-chat-picture-no = نہیں!
rela-middle-broccoli-chat-picture-no-reason = یہ پکی نہ ہے۔ اب بتا بھی دو۔
rela-middle-broccoli-chat-picture-quiet = کسی سے کچھ نہ کہے
rela-middle-broccoli-chat-picture-quiet-reason = یہ راز ایک کے لیے بہت بھاری ہے۔ برام بتا سکتا ہے۔
rela-middle-broccoli-chat-picture-tell = مول سے کہے
rela-middle-broccoli-chat-picture-tell-reason = ایسی تصویر مانگنا سب کو منع ہے۔ بتانا بالکل ٹھیک ہے۔
rela-middle-broccoli-chat-again-1 = مگر تم تو مجھے پسند کرتے تھے!
rela-middle-broccoli-chat-again-tell = مول سے کہے
rela-middle-broccoli-chat-again-tell-reason = پسند ہو تب بھی برام بتا سکتا ہے۔ یہ ٹھیک ہے۔
rela-middle-broccoli-chat-again-sorry = معاف کرنا! ناراض نہ ہو۔
rela-middle-broccoli-chat-again-sorry-reason = برام نے کچھ غلط نہیں کیا۔ وہ بتا سکتا ہے، اور چیٹ روک سکتا ہے۔
rela-middle-broccoli-chat-thanks-1 = مجھے بتانے کا شکریہ۔ اس میں تمہارا قصور نہیں۔
rela-middle-broccoli-chat-thanks-block = مول کے ساتھ بلاک کرے
rela-middle-broccoli-chat-thanks-block-reason = برام نے پہلے بتایا۔ اب کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔
rela-middle-broccoli-chat-thanks-mine = قصور ہے۔ چیٹ تو میں نے کی۔
rela-middle-broccoli-chat-thanks-mine-reason = چیٹ کرنا ٹھیک ہے۔ قصور مانگنے والے کا ہے۔

## Talk: what makes trust
rela-middle-broccoli-trust-prompt = کوئی کیا کرے کہ تم اس پر بھروسا کر سکو؟
rela-middle-broccoli-trust-starter = مجھے اس پر بھروسا ہے جو …

## Exit: the last question uses the words of a promise
rela-middle-broccoli-goodbye-song-question = رین نے گانے کی ویڈیو کو ہاں کہا۔ اب اسے شرم آتی ہے۔ وہ کیا کہے؟
rela-middle-broccoli-goodbye-song-now = میرا ارادہ بدل گیا
rela-middle-broccoli-goodbye-song-now-reason = یہ وہ کسی بھی وقت کہہ سکتی ہے۔ اچھا دوست رک جاتا ہے۔
rela-middle-broccoli-goodbye-song-sick = کان میں درد ہے
rela-middle-broccoli-goodbye-song-sick-reason = بہانے کی ضرورت نہیں۔ ”میرا ارادہ بدل گیا“ کافی ہے۔
rela-middle-broccoli-goodbye-song-fine = اچھا، ٹھیک ہے
rela-middle-broccoli-goodbye-song-fine-reason = گانا اس کا ہے۔ وہ اب بھی نہ کہہ سکتی ہے۔
rela-middle-broccoli-goodbye-pie-question = فین کو ای میل آئی: ”مجھے کال کرو! سموسا کلب۔“ وہ یہ نام نہیں جانتا۔ پہلے کیا کرے؟
    .easy = سموسا کلب نیا نام ہے۔ لکھا ہے ”کال کرو!“ فین پہلے کیا کرے؟
rela-middle-broccoli-goodbye-pie-write = پوچھے کہ تم کون ہو
rela-middle-broccoli-goodbye-pie-write-reason = وہ کچھ بھی لکھ سکتے ہیں۔ پہلے کوئی بڑا دیکھ سکتا ہے۔
rela-middle-broccoli-goodbye-pie-call = کال، سموسوں کے لیے
rela-middle-broccoli-goodbye-pie-call-reason = مجھے بھی پسند ہیں! مگر پتا نہیں وہ کون ہے۔ پہلے پوچھو۔
rela-middle-broccoli-goodbye-pie-ask = پوچھے
rela-middle-broccoli-goodbye-pie-ask-reason = وہ اس کے ساتھ نام دیکھتے ہیں۔ کال اور نئی ای میل پر پوچھتے ہیں۔
rela-middle-broccoli-goodbye-meet-question = برام کا وعدہ: صرف آن لائن جان پہچان والے سے ملنے کی ہاں کبھی نہیں۔ سبزی راجا ملنا چاہتا ہے۔ کیا ٹھیک ہے؟
    .easy = سبزی راجا ملنا چاہتا ہے۔ برام کا وعدہ کیا کہتا ہے؟
rela-middle-broccoli-goodbye-meet-shop = بھری دکان میں ملے
rela-middle-broccoli-goodbye-meet-shop-reason = بھیڑ ہو یا نہ ہو، برام اسے نہیں جانتا۔ نہ کہو اور بتاؤ۔
rela-middle-broccoli-goodbye-meet-mate = فین بھی جائے
rela-middle-broccoli-goodbye-meet-mate-reason = دو دوستوں کو بھی نہیں پتا کون آئے گا۔ نہ کہو اور بتاؤ۔
rela-middle-broccoli-goodbye-meet-tell = نہ کہے، بڑے کو بتائے
rela-middle-broccoli-goodbye-meet-tell-reason = یہ وعدہ پورا ہوا۔ کسی نے پوچھا، اس میں برام کا قصور نہیں۔

### Second tale: jam on chips

## Story: somebody in a game likes what Marlo likes. The bubble is Captain Jam’s.
rela-middle-jam-chips-jam-1 = مارلو کشتی گیم کھیلتا ہے۔ ساتھ میں چپس پر جیم لگا کر کھاتا ہے۔ یہ کسی اور کو پسند نہیں۔
    .easy = مارلو کشتی گیم کھیلتا ہے۔ اسے چپس پر جیم پسند ہے۔
rela-middle-jam-chips-jam-2 = پھر کپتان جیم نام کا کھلاڑی اسے لکھتا ہے۔
rela-middle-jam-chips-jam-2-bubble = مجھے بھی چپس پر جیم پسند ہے!
rela-middle-jam-chips-jam-3 = ”ہم تو جیم کے جڑواں ہیں!“ مارلو کہتا ہے۔ کیا اب وہ کپتان جیم کو جانتا ہے؟

## Sort: what Marlo has seen, and what was only said
rela-middle-jam-chips-seen-question = مارلو نے کیا دیکھا ہے؟ کپتان جیم نے کیا بس کہا؟
rela-middle-jam-chips-seen-basket-1 = مارلو نے دیکھا
rela-middle-jam-chips-seen-basket-2 = بس اسکرین کے لفظ
rela-middle-jam-chips-seen-drum = وہ ڈھول کشتی اچھی چلاتا ہے
rela-middle-jam-chips-seen-drum-reason = کھیلتے وقت مارلو یہ دیکھتا ہے۔
rela-middle-jam-chips-seen-wait = مارلو سست ہو تو وہ رکتا ہے
rela-middle-jam-chips-seen-wait-reason = مارلو یہ بھی دیکھتا ہے۔ یہ اچھا کھیل ہے۔
rela-middle-jam-chips-seen-chips = وہ چپس پر جیم کھاتا ہے
rela-middle-jam-chips-seen-chips-reason = شاید سچ ہو۔ یا شاید پسند آنے کا طریقہ ہو۔
rela-middle-jam-chips-seen-age = عمر آٹھ سال
rela-middle-jam-chips-seen-age-reason = آٹھ کوئی بھی لکھ سکتا ہے۔
rela-middle-jam-chips-seen-town = وہ پاس ہی رہتا ہے
rela-middle-jam-chips-seen-town-reason = یہ گیم سے مارلو کو نظر نہیں آتا۔

## Match: knowing, liking, trusting
rela-middle-jam-chips-words-question = پسند جلدی آتی ہے۔ بھروسے میں وقت لگتا ہے۔ جوڑے ملاؤ۔
rela-middle-jam-chips-words-like = پسند
rela-middle-jam-chips-words-like-partner = مزے کی ہے، اور کھیلنا ہے
rela-middle-jam-chips-words-like-reason = پسند ایک منٹ میں آ سکتی ہے۔
rela-middle-jam-chips-words-know = جان پہچان
rela-middle-jam-chips-words-know-partner = ملے ہیں، بڑے بھی جانتے ہیں
rela-middle-jam-chips-words-know-reason = جان پہچان کے لیے اپنے بڑوں کے ساتھ ملتے ہیں۔
rela-middle-jam-chips-words-trust = بھروسا
rela-middle-jam-chips-words-trust-partner = ہر بار اپنی بات پوری کی
rela-middle-jam-chips-words-trust-reason = بات پوری ہو تو بھروسا بڑھتا ہے۔
rela-middle-jam-chips-words-unsure = پتا نہیں
rela-middle-jam-chips-words-unsure-partner = عجیب لگے تو بڑے سے پوچھو
rela-middle-jam-chips-words-unsure-reason = پیٹ میں عجیب لگنا پوچھنے کی اچھی وجہ ہے۔

## Choice: a video call. The bubble is Captain Jam’s.
rela-middle-jam-chips-call-bubble = ویڈیو کال؟ اپنے چپس دکھاؤ!
rela-middle-jam-chips-call-question = مارلو پہلے کیا کر سکتا ہے؟
rela-middle-jam-chips-call-chips = بس چپس دکھائے
rela-middle-jam-chips-call-chips-reason = چالاکی تو ہے! مگر کال اور بھی سنتی اور دیکھتی ہے۔ پہلے پوچھو۔
rela-middle-jam-chips-call-tap = ایک منٹ کے لیے ہاں
rela-middle-jam-chips-call-tap-reason = اسے اور اس کا گھر دیکھنے کو ایک منٹ کافی ہے۔
rela-middle-jam-chips-call-ask = گھر میں بڑے سے پوچھے
rela-middle-jam-chips-call-ask-reason = وہ اس کے ساتھ طے کرتے ہیں۔ کال جان پہچان والوں کے لیے ہے۔

## Chat: Marlo has said yes to a meeting, and changes his mind
rela-middle-jam-chips-shop-question = مارلو کے پیٹ میں عجیب لگا۔ اب وہ کیا کر سکتا ہے؟
rela-middle-jam-chips-shop-place = کشتی گیم
rela-middle-jam-chips-shop-comet = مارلو
rela-middle-jam-chips-shop-jam = کپتان جیم
rela-middle-jam-chips-shop-adult = مارلو کی خالہ
rela-middle-jam-chips-shop-yes-1 = ہفتے کو چپس کی دکان پر ملو!
rela-middle-jam-chips-shop-yes-2 = ٹھیک ہے!
rela-middle-jam-chips-shop-yes-3 = واہ! بس تم اور میں۔
rela-middle-jam-chips-shop-yes-no = میرا ارادہ بدل گیا۔ نہیں۔
rela-middle-jam-chips-shop-yes-no-reason = پہلے ہاں کہا، اب نہ کہتا ہے۔ یہ ٹھیک ہے۔
rela-middle-jam-chips-shop-yes-go = جائے، ہاں کہا تھا
rela-middle-jam-chips-shop-yes-go-reason = ہاں بدل سکتی ہے۔ وہ کپتان کو صرف آن لائن جانتا ہے۔
rela-middle-jam-chips-shop-yes-late = شاید مجھے دیر ہو جائے۔
rela-middle-jam-chips-shop-yes-late-reason = یہ ہاں جیسا لگتا ہے۔ مارلو نہ کہہ سکتا ہے۔
rela-middle-jam-chips-shop-cross-1 = تم نے وعدہ کیا تھا! بتایا تو دوستی ختم۔
rela-middle-jam-chips-shop-cross-sorry = معاف کرنا! میں آؤں گا۔
rela-middle-jam-chips-shop-cross-sorry-reason = دوست ایسے دباؤ نہیں ڈالتا۔ مارلو اسے رکھ کر بتا سکتا ہے۔
rela-middle-jam-chips-shop-cross-block = ابھی بلاک کرے
rela-middle-jam-chips-shop-cross-block-reason = وہ آخر میں، کسی بڑے کے ساتھ۔ پہلے رکھو اور بتاؤ۔
rela-middle-jam-chips-shop-cross-keep = دکھانے کو پیغام رکھے
rela-middle-jam-chips-shop-cross-keep-reason = اب کوئی بڑا دیکھ سکتا ہے کہ کیا کہا گیا۔
rela-middle-jam-chips-shop-tell-1 = ہیلو؟ ناراض ہو؟
rela-middle-jam-chips-shop-tell-tell = خالہ کو بتائے
rela-middle-jam-chips-shop-tell-tell-reason = خالہ خوش ہیں۔ بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔
rela-middle-jam-chips-shop-tell-quiet = چپ رہے کہ خود رک جائے
rela-middle-jam-chips-shop-tell-quiet-reason = شاید یہ خود نہ رکے۔ کوئی بڑا مدد کر سکتا ہے۔
rela-middle-jam-chips-shop-help-1 = تم نے ٹھیک کیا۔ اس میں تمہارا قصور نہیں۔
rela-middle-jam-chips-shop-help-block = مل کر بلاک کریں
rela-middle-jam-chips-shop-help-block-reason = رکھو، بتاؤ، پھر کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔
rela-middle-jam-chips-shop-help-mine = قصور ہے۔ ہاں میں نے کہا۔
rela-middle-jam-chips-shop-help-mine-reason = ارادہ بدلنا ٹھیک ہے۔ اس نے بدلا، اور بتایا۔

## Choice: a private picture is asked for. It is told at once.
rela-middle-jam-chips-picture-question = کوئی کھلاڑی کونکر سے اس کے پرائیویٹ حصوں کی تصویر مانگتا ہے۔ سب سے زیادہ کیا مدد دے؟
rela-middle-jam-chips-picture-no = نہ کہے، اور بھول جائے
rela-middle-jam-chips-picture-no-reason = نہ کہنا پکی بات ہے۔ بتا بھی دو، اور مدد لو۔
rela-middle-jam-chips-picture-tell = فوراً بڑے کو بتائے
rela-middle-jam-chips-picture-tell-reason = یہ مانگنا سب کو منع ہے۔ چیٹ کی ہو، تب بھی اس کا قصور نہیں۔
rela-middle-jam-chips-picture-feet = پاؤں کی تصویر بھیجے
rela-middle-jam-chips-picture-feet-reason = پھر کھلاڑی اور مانگ سکتا ہے۔ کونکر بتا سکتی ہے، اور کوئی بڑا مدد کر سکتا ہے۔

## Say: the sentence is rehearsed aloud
rela-middle-jam-chips-say-prompt = مارلو آرام سے چپس کھاتا ہے۔ وہ کہو جو کام آیا۔
rela-middle-jam-chips-say-sentence = پہلے میری ہاں تھی، اب نہ ہے۔

## Exit: the last question uses the words of a promise
rela-middle-jam-chips-goodbye-tower-question = مارلو کے پاس بس میں سوتی کونکر کی مزے کی تصویر ہے۔ پہلے کیا کرے؟
    .easy = مارلو کے پاس کونکر کی مزے کی تصویر ہے۔ پہلے کیا کرے؟
rela-middle-jam-chips-goodbye-tower-ask = پوچھے
rela-middle-jam-chips-goodbye-tower-ask-reason = ہاں یا نہ کونکر کہے۔ وہ نہ کہتی ہے، تو تصویر مٹ گئی۔
rela-middle-jam-chips-goodbye-tower-blur = ٹوپی بنا کر بھیجے
rela-middle-jam-chips-goodbye-tower-blur-reason = ٹوپی مزے کی ہے۔ پھر بھی یہ کونکر ہے۔ پہلے پوچھو۔
rela-middle-jam-chips-goodbye-tower-send = بس ایک دوست کو بھیجے
rela-middle-jam-chips-goodbye-tower-send-reason = ایک دوست دس کو بھیج سکتا ہے۔ چہرہ کونکر کا ہے۔
rela-middle-jam-chips-goodbye-mail-question = ای میل میں لکھا ہے ”میں ہوں، تمہارا کشتی گیم والا دوست!“ مارلو کو کیا پتا ہے؟
    .easy = ای میل میں لکھا ہے ”میں ہوں!“ مارلو کو کیا پتا ہے؟
rela-middle-jam-chips-goodbye-mail-none = یہ نہیں کہ کون ہے۔ بڑے سے پوچھے
rela-middle-jam-chips-goodbye-mail-none-reason = نام بس ایک لفظ ہے۔ کوئی بڑا اس کے ساتھ دیکھ سکتا ہے۔
rela-middle-jam-chips-goodbye-mail-fun = مزہ ہے، تو محفوظ ہے
rela-middle-jam-chips-goodbye-mail-fun-reason = مزہ اچھا ہے۔ اس سے نہیں پتا چلتا کہ کون ہے۔
rela-middle-jam-chips-goodbye-mail-friend = یہ کپتان جیم ہے
rela-middle-jam-chips-goodbye-mail-friend-reason = یہ کوئی بھی لکھ سکتا ہے۔ وہ رہنے دیتا ہے، اور پوچھتا ہے۔
rela-middle-jam-chips-goodbye-meet-question = ملنے والے وعدے کے آخر میں ہے: وہ کہے تو مجھے کسی بڑے کو بتانا ہے۔ مارلو کب بتا سکتا ہے؟
    .easy = کوئی ملنے کو کہے تو مارلو بتاتا ہے۔ وہ کب بتا سکتا ہے؟
rela-middle-jam-chips-goodbye-meet-first = بس اگر نہ کہا ہو
rela-middle-jam-chips-goodbye-meet-first-reason = ہاں کہا ہو تب بھی بتا سکتا ہے۔ اس میں اس کا قصور نہیں۔
rela-middle-jam-chips-goodbye-meet-any = کسی بھی وقت
rela-middle-jam-chips-goodbye-meet-any-reason = دیر کبھی نہیں ہوتی۔ ہاں کہا ہو یا نہ۔
rela-middle-jam-chips-goodbye-meet-soon = بس اسی دن
rela-middle-jam-chips-goodbye-meet-soon-reason = اسی دن بتانا اچھا ہے۔ بعد میں بھی اچھا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
rela-middle-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
rela-middle-helpers-teacher = میرے ٹیچر
rela-middle-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
rela-middle-helpers-lunch = لنچ کے مددگار
rela-middle-helpers-office = اسکول کا دفتر
rela-middle-helpers-home = گھر کا کوئی بڑا
rela-middle-helpers-family = خاندان کا کوئی بڑا
