# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-middle-title = ٹن! پیارا یا برا؟
bull-middle-outcome-joke = مجھے مذاق اور بلیئنگ کا فرق پتا ہے۔
bull-middle-outcome-keep = مجھے برا پیغام رکھنا ہے، پھر بتانا ہے۔ کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔
bull-middle-outcome-mend = بھیجنے سے پہلے مجھے اپنے لفظ ٹھیک کرنا آتا ہے۔
bull-middle-outcome-just-tell = مجھے پتا ہے کہ کون سی چیز کبھی نہیں رکھنی۔ بس بتانا ہے۔

### The custard moat. First tale of “Ping! Kind or not?”.

## Story: a joke in a building game that goes on too long. “Trifle” is a pudding with custard; any wobbly pudding will do.
bull-middle-custard-moat-1 = فین اور رین گیم میں قلعہ بناتے ہیں۔ اس کے گرد کسٹرڈ کی نہر ہے۔
bull-middle-custard-moat-1-bubble = جو آخر میں آئے، وہ کھیر!
bull-middle-custard-moat-2 = چھپاک! فین سیدھا اندر گرتا ہے، اور اسے خوب مزہ آتا ہے۔
bull-middle-custard-moat-2-bubble = میں لومڑی والی کھیر ہوں!
bull-middle-custard-moat-3 = پورا ہفتہ ایک ٹیم اسے دھکا دیتی ہے۔ فین کہتا ہے بس کرو۔ وہ اور دھکے دیتے ہیں۔
bull-middle-custard-moat-3-bubble = چلو اندر، گیلے لڈو!

## Sort: a joke, or bullying and hate. Fur stands for skin colour and family.
bull-middle-custard-which-question = بلیئنگ کبھی ٹھیک نہیں، اسکول ہو، گھر ہو یا گیم۔ کون سی بات کیا ہے؟
    .easy = یہ مذاق ہے یا بلیئنگ؟
bull-middle-custard-which-joke = مذاق
bull-middle-custard-which-bullying = بلیئنگ یا نفرت
bull-middle-custard-which-trifle = فین کہتا ہے، میں کھیر ہوں
bull-middle-custard-which-trifle-reason = یہ اس کا اپنا مذاق ہے، اور اسے پسند ہے۔ مذاق میں سب کو مزہ آتا ہے۔
bull-middle-custard-which-stop = اس نے کہا بس، پھر بھی دھکے
bull-middle-custard-which-stop-reason = فین نے کہا بس، پھر بھی بات نہ رکی۔ یہ بلیئنگ ہے۔
bull-middle-custard-which-duck = نہر میں ٹائی والی بطخ
bull-middle-custard-which-duck-reason = مذاق کسی پر نہیں۔ بطخ خوب سجی ہے۔
bull-middle-custard-which-vote = فین کو نکالنے کا ووٹ
bull-middle-custard-which-vote-reason = یہ اسے جان بوجھ کر باہر رکھتا ہے۔ یہ لفظوں جتنا ہی دل دکھاتا ہے۔
bull-middle-custard-which-fur = فین کے بالوں پر برے لفظ
bull-middle-custard-which-fur-reason = رنگ، مذہب یا خاندان پر برے لفظ نفرت ہیں۔ یہ کبھی مذاق نہیں۔

## Chat: keep it, tell, an adult helps to block. The lines come from a team in the game.
bull-middle-custard-ping-question = ٹن! فین گھر پر ہے اور یہ آتا ہے۔ وہ کیا کر سکتا ہے؟
bull-middle-custard-ping-place = قلعہ گیم: ٹیم چیٹ
bull-middle-custard-ping-fenn = فین
bull-middle-custard-ping-crew = نہر ٹیم
bull-middle-custard-ping-lands-1 = گیلا لڈو واپس آ گیا!
bull-middle-custard-ping-lands-2 = ہمارے قلعے میں لومڑی نہیں۔ لومڑیوں سے بو آتی ہے!
bull-middle-custard-ping-reply = انہیں اس سے برا کہے
bull-middle-custard-ping-reply-reason = رکنا مشکل ہے۔ مگر جواب دینے سے بات چلتی رہتی ہے۔
bull-middle-custard-ping-keep = لفظ رکھے، جواب نہ دے
bull-middle-custard-ping-keep-reason = اب وہ دکھا سکتا ہے کہ کیا کہا گیا۔ پھر وہ بتاتا ہے۔
bull-middle-custard-ping-leave = نکل آئے اور چپ رہے
bull-middle-custard-ping-leave-reason = آرام اچھا ہے۔ مگر پہلے وہ لفظ دکھانے کو رکھ سکتا ہے۔
bull-middle-custard-ping-kept-1 = کسٹرڈ کے آنسو رو رہے ہو؟
bull-middle-custard-ping-hope = سوچے کہ خود رک جائے
bull-middle-custard-ping-hope-reason = شاید یہ چلتا ہی رہے۔ جو رکھا ہے، وہ دکھا سکتا ہے۔
bull-middle-custard-ping-tell = اپنے چچا کو دکھائے
bull-middle-custard-ping-tell-reason = اب فین اکیلا نہیں۔ اس میں اس کا قصور نہیں۔
bull-middle-custard-ping-alone = اکیلا بلاک کرے
bull-middle-custard-ping-alone-reason = بلاک آخر میں آتا ہے۔ پہلے کوئی بڑا لفظ دیکھ کر مدد کر سکتا ہے۔
bull-middle-custard-ping-told-1 = ہیلو؟ گیلے لڈو؟
bull-middle-custard-ping-block = چچا کے ساتھ بلاک کرے
bull-middle-custard-ping-block-reason = رکھو، بتاؤ، پھر مدد سے بلاک۔ فین نے تینوں کام کیے۔
bull-middle-custard-ping-last = ایک آخری بات بھیجے
bull-middle-custard-ping-last-reason = جواب دینے کی ضرورت نہیں۔ چچا گیم والوں کو بھی بتا سکتے ہیں۔

## Sort: keeping a message to show, and the one thing that is never kept
bull-middle-custard-one-thing-question = زیادہ تر چیزیں ہم رکھتے ہیں، پھر بتاتے ہیں۔ بغیر کپڑوں کے کسی کی تصویر الگ ہے۔ اسے نہ رکھتے ہیں، نہ بھیجتے ہیں۔ بس بتاتے ہیں۔
    .easy = بغیر کپڑوں کے کسی کی تصویر نہ رکھتے ہیں، نہ بھیجتے ہیں۔ بس بتاتے ہیں۔
bull-middle-custard-one-thing-keep = رکھو، پھر بتاؤ
bull-middle-custard-one-thing-tell = بس بتاؤ
bull-middle-custard-one-thing-words = برا پیغام
bull-middle-custard-one-thing-words-reason = اسے وہیں رہنے دو، یا اسکرین کی تصویر لو۔
bull-middle-custard-one-thing-name = گیم میں برا نام
bull-middle-custard-one-thing-name-reason = یہ جلد غائب ہو سکتا ہے۔ اسکرین کی تصویر لو، پھر بتاؤ۔
bull-middle-custard-one-thing-picture = بغیر کپڑوں کے کسی کی تصویر
bull-middle-custard-one-thing-picture-reason = یہ کبھی نہ رکھو، نہ بھیجو۔ بس بتاؤ۔ بتانے کی وجہ سے تم پر کوئی مشکل نہیں آئے گی۔
bull-middle-custard-one-thing-voice = آواز میں برا پیغام
bull-middle-custard-one-thing-voice-reason = اسے پھر سننے کی ضرورت نہیں۔ کسی بڑے کے لیے رکھ لو۔

## Build: a buddy list, made with an adult after keeping and telling
bull-middle-custard-gate-question = فین کے چچا اس کے پاس بیٹھے ہیں۔ چننے میں مدد کرو کہ اندر کون آئے۔
bull-middle-custard-gate-wren = رین
bull-middle-custard-gate-wren-list = فہرست میں
bull-middle-custard-gate-wren-list-reason = فین اسے اسکول سے جانتا ہے۔ وہ اس سے پیار سے بولتی ہے۔
bull-middle-custard-gate-wren-block = بلاک
bull-middle-custard-gate-wren-block-reason = رین نے برا نہیں لکھا۔ وہ فہرست میں ہو سکتی ہے۔
bull-middle-custard-gate-crew = نہر ٹیم
bull-middle-custard-gate-crew-list = فہرست میں
bull-middle-custard-gate-crew-list-reason = پھر اور برے لفظ آ سکتے ہیں۔ فین نے رکھا اور بتایا، تو اب بلاک کر سکتے ہیں۔
bull-middle-custard-gate-crew-block = چچا کے ساتھ بلاک
bull-middle-custard-gate-crew-block-reason = فین نے رکھا اور بتایا۔ اب دونوں مل کر بلاک کرتے ہیں۔
bull-middle-custard-gate-door = کون آ سکتا ہے؟
bull-middle-custard-gate-door-all = سب کھلاڑی
bull-middle-custard-gate-door-all-reason = پھر نئے نام سیدھے اندر آ سکتے ہیں۔ جنہیں وہ جانتا ہے، انہیں چنو۔
bull-middle-custard-gate-door-known = میری فہرست
bull-middle-custard-gate-door-known-reason = اب بس جان پہچان والے اندر آ سکتے ہیں۔
bull-middle-custard-gate-done = برے لفظوں کے لیے دروازہ بند۔ اور کسٹرڈ ابھی گرم ہے!

## Spot: Wren’s own message, before she sends it. The clues are the words that hurt.
bull-middle-custard-mend-question = اوڈی نے دروازہ کھلا چھوڑا، اور ڈریگن چھت کھا گیا۔ رین کو غصہ ہے۔ بھیجنے سے پہلے وہ کون سے لفظ ٹھیک کرے؟
    .easy = رین کو اوڈی پر غصہ ہے۔ وہ کون سے لفظ ٹھیک کرے؟
bull-middle-custard-mend-roof-name = پہلی بات
bull-middle-custard-mend-roof = ڈریگن ہماری چھت کھا گیا!
bull-middle-custard-mend-roof-reason = یہ بتاتا ہے کہ کیا گڑبڑ ہوئی۔ یہ ٹھیک ہے۔
bull-middle-custard-mend-dim-name = دوسری بات
bull-middle-custard-mend-dim = تمہیں تو عقل ہی نہیں۔
bull-middle-custard-mend-dim-reason = یہ اوڈی پر ہے، چھت پر نہیں۔ رین اسے نکال سکتی ہے۔
bull-middle-custard-mend-all-name = تیسری بات
bull-middle-custard-mend-all = میں سب کو بتاؤں گی، ہاہا!
bull-middle-custard-mend-all-reason = اس سے چھوٹی بھول بڑی بھیڑ بن جاتی ہے۔ رین اسے نکال سکتی ہے۔
bull-middle-custard-mend-fix-name = آخری بات
bull-middle-custard-mend-fix = بریک میں مل کر ٹھیک کریں؟
bull-middle-custard-mend-fix-reason = اس سے مدد ملتی ہے۔ اوڈی اس کے ساتھ چھت ٹھیک کر سکتا ہے۔

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-custard-words-prompt = اب مسٹر مول گیم کھیلتے ہیں اور پیٹ کے بل کسٹرڈ میں گرتے ہیں! فین ہنس ہنس کر ہچکیاں لیتا ہے۔ وہ لفظ کہو جو کام آئے۔
bull-middle-custard-words-sentence = اب اس میں مزہ نہیں، اس لیے مجھے بتانا ہے۔

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-custard-goodbye-hat-question = اوڈی رین کے کھلاڑی کو اوٹ پٹانگ ٹوپیاں پہناتا ہے۔ رین کہتی ہے بس۔ وہ کیا کر سکتا ہے؟
bull-middle-custard-goodbye-hat-last = ایک آخری ٹوپی
bull-middle-custard-goodbye-hat-last-reason = رین کے لیے ایک ٹوپی بھی زیادہ ہے۔ وہ رک سکتا ہے۔
bull-middle-custard-goodbye-hat-stop = رکے اور پوچھے، تم ٹھیک ہو؟
bull-middle-custard-goodbye-hat-stop-reason = اوڈی نے بات سنی۔ دوست یہی کرتے ہیں۔
bull-middle-custard-goodbye-hat-only = کہے، یہ بس مذاق ہے
bull-middle-custard-goodbye-hat-only-reason = یہ مذاق تب ہے جب رین کو بھی مزہ آئے۔
bull-middle-custard-goodbye-first-question = رین کو برا پیغام آیا۔ پہلے کیا کرے؟
bull-middle-custard-goodbye-first-keep = رکھ لے
bull-middle-custard-goodbye-first-keep-reason = ہاں، پھر وہ بتاتی ہے۔ کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔
bull-middle-custard-goodbye-first-delete = فوراً مٹا دے
bull-middle-custard-goodbye-first-delete-reason = پھر کوئی دیکھ نہیں سکتا۔ وہ رکھ کر بتا سکتی ہے۔
bull-middle-custard-goodbye-first-block = اکیلی بلاک کرے
bull-middle-custard-goodbye-first-block-reason = بلاک آخر میں آتا ہے، مدد کے ساتھ۔ پہلے وہ رکھ سکتی ہے۔
bull-middle-custard-goodbye-picture-question = بغیر کپڑوں کے کسی کی تصویر آ گئی۔ اوڈی کیا کر سکتا ہے؟
bull-middle-custard-goodbye-picture-save = دکھانے کو رکھے
bull-middle-custard-goodbye-picture-save-reason = زیادہ تر چیزیں ہم رکھتے ہیں۔ یہ کبھی نہیں رکھتے۔ بس بتاتے ہیں۔
bull-middle-custard-goodbye-picture-shut = بند کرے اور چپ رہے
bull-middle-custard-goodbye-picture-shut-reason = اس کے ساتھ اکیلے رہنا مشکل ہے۔ اوڈی بتا سکتا ہے۔
bull-middle-custard-goodbye-picture-tell = بس بڑے کو بتائے
bull-middle-custard-goodbye-picture-tell-reason = بڑے جانتے ہیں کہ کیا کرنا ہے۔ اس میں اوڈی کا قصور نہیں۔

### The flying cake. Second tale of “Ping! Kind or not?”.

## Story: a cake as flat as a frisbee (a flat disc that is thrown and caught). The children are Tumble, Marlo and Pebble.
bull-middle-frisbee-cake-1 = ٹمبل کیک کے دن کے لیے کیک بناتا ہے۔ وہ بالکل چپٹا نکلتا ہے۔
bull-middle-frisbee-cake-1-bubble = ارے! میں نے تو پلیٹ بنا دی!
bull-middle-frisbee-cake-2 = اسکول میں ایک کتا اچھل کر اسے اڑن تھالی کی طرح پکڑتا ہے۔ زُوں! ٹمبل اتنا ہنسا کہ بیٹھنا پڑا۔
bull-middle-frisbee-cake-2-bubble = کیا خوب پکڑا، کتے میاں!
bull-middle-frisbee-cake-3 = رات تک کیک کلب کی چیٹ میں یہی ہے۔ ٹمبل کہتا ہے بس کرو۔ بات چلتی رہتی ہے۔
bull-middle-frisbee-cake-3-bubble = تھالی میاں، تھالی میاں!

## Feel: how Tumble might feel. No answer is wrong.
bull-middle-frisbee-tenth-question = آج تھالی والا یہ دسواں مذاق ہے۔ ٹمبل کو کیسا لگ رہا ہو گا؟
bull-middle-frisbee-tenth-says = اسے بہت کچھ لگ سکتا ہے۔ مذاق بھی دل دکھا سکتا ہے، اور بتانا ٹھیک ہے۔

## Match: what a joke, bullying, hate and a friend look like
bull-middle-frisbee-which-question = بلیئنگ اور نفرت ٹھیک نہیں، اسکول ہو یا گھر۔ کیا کس کے ساتھ ہے؟
    .easy = کیا کس کے ساتھ ہے؟
bull-middle-frisbee-which-joke = سب ہنسیں، اور کہنے پر رکیں
bull-middle-frisbee-which-joke-partner = مذاق
bull-middle-frisbee-which-joke-reason = اس میں سب کو مزہ ہے۔ کوئی ایک کہے تو رک جاتا ہے۔
bull-middle-frisbee-which-bullying = بس کہنے پر بھی نہ رکے
bull-middle-frisbee-which-bullying-partner = بلیئنگ
bull-middle-frisbee-which-bullying-reason = ٹمبل نے کہا بس، وہ نہیں رکے۔ یہ بلیئنگ ہے۔
bull-middle-frisbee-which-hate = گھر کے کھانے پر برے لفظ
bull-middle-frisbee-which-hate-partner = نفرت
bull-middle-frisbee-which-hate-reason = خاندان، مذہب یا رنگ پر برے لفظ نفرت ہیں۔ یہ کبھی مذاق نہیں۔
bull-middle-frisbee-which-friend = ”تم ٹھیک ہو؟“
bull-middle-frisbee-which-friend-partner = اچھا دوست
bull-middle-frisbee-which-friend-reason = پوچھنا چھوٹی سی بات ہے۔ اس سے بڑی مدد مل سکتی ہے۔

## Chat: keep it, tell, an adult helps to block. Nobody knows who Oven Glove is.
bull-middle-frisbee-ping-question = ٹن! ٹمبل اپنے دادا کے گھر پر ہے۔ وہ کیا کر سکتا ہے؟
bull-middle-frisbee-ping-place = کیک کلب چیٹ
bull-middle-frisbee-ping-tumble = ٹمبل
bull-middle-frisbee-ping-glove = دستانہ
bull-middle-frisbee-ping-pebble = پیبل
bull-middle-frisbee-ping-lands-1 = ارے، تھالی میاں!
bull-middle-frisbee-ping-lands-2 = تمہارے گھر والے عجیب کھانا کھاتے ہیں۔ چھی!
bull-middle-frisbee-ping-alone = دستانے کو اکیلا بلاک کرے
bull-middle-frisbee-ping-alone-reason = بلاک آخر میں آتا ہے۔ رکھو، بتاؤ، پھر کوئی بڑا مدد کرتا ہے۔
bull-middle-frisbee-ping-reply = کہے، تمہارا کھانا چھی
bull-middle-frisbee-ping-reply-reason = شاید اس کا دل چاہے۔ مگر جواب دینے سے بات چلتی رہتی ہے۔
bull-middle-frisbee-ping-keep = اسکرین کی تصویر لے
bull-middle-frisbee-ping-keep-reason = وہ رکھتا ہے اور جواب نہیں دیتا۔ اب وہ دکھا سکتا ہے۔
bull-middle-frisbee-ping-kept-1 = زبان گم ہو گئی کیا؟
bull-middle-frisbee-ping-tell = دادا کو دکھائے
bull-middle-frisbee-ping-tell-reason = دادا چائے رکھتے ہیں اور بات سنتے ہیں۔ ٹمبل کا قصور نہیں۔
bull-middle-frisbee-ping-quiet = کسی سے نہ کہے
bull-middle-frisbee-ping-quiet-reason = ایک بچے کے لیے یہ بہت بھاری ہے۔ جو رکھا ہے، وہ دکھا سکتا ہے۔
bull-middle-frisbee-ping-told-1 = میں نے مس پلم کو بھی بتا دیا۔ لنچ میں میرے ساتھ بیٹھو گے؟
bull-middle-frisbee-ping-gang = پیبل سے برا لکھوائے
bull-middle-frisbee-ping-gang-reason = پھر یہ کبھی ختم نہ ہو۔ پیبل نے پیار سے لکھا اور بتایا۔ یہ زیادہ مدد ہے۔
bull-middle-frisbee-ping-block = دادا کے ساتھ بلاک کرے
bull-middle-frisbee-ping-block-reason = اس نے رکھا، بتایا، اور اب دونوں بلاک کرتے ہیں۔ پھر وہ پیبل کے ساتھ بیٹھ سکتا ہے۔

## Choice: the one thing that is never kept. Neutral picture; nothing is shown.
bull-middle-frisbee-one-thing-question = مارلو کو بغیر کپڑوں کے کسی کی تصویر آئی۔ یہی چیز ہم کبھی نہیں رکھتے۔ وہ کیا کر سکتا ہے؟
bull-middle-frisbee-one-thing-screen = اسکرین کی تصویر لے
bull-middle-frisbee-one-thing-screen-reason = برے لفظوں پر ہم یہ کرتے ہیں۔ یہ تصویر نہ رکھتے ہیں، نہ بھیجتے ہیں۔ بس بتاتے ہیں۔
bull-middle-frisbee-one-thing-pebble = پیبل سے کہے، دیکھو
bull-middle-frisbee-one-thing-pebble-reason = پھر پیبل کو بھی دیکھنا پڑتا ہے۔ یہ دوستوں کو نہیں دکھاتے۔ بس بتاتے ہیں۔
bull-middle-frisbee-one-thing-tell = بس بڑے کو بتائے
bull-middle-frisbee-one-thing-tell-reason = بڑے جانتے ہیں کہ کیا کرنا ہے۔ بتانے کی وجہ سے مارلو پر کوئی مشکل نہیں آئے گی۔

## Choice: a message that is mended before it is sent. The bubble is Marlo’s.
bull-middle-frisbee-salt-bubble = تھو تھو، نمک!
bull-middle-frisbee-salt-question = پیبل نے میٹھے بن میں نمک ڈال دیا، اور مارلو کو غصہ ہے۔ وہ کون سا پیغام بھیجے؟
    .easy = مارلو کون سا پیغام بھیجے؟
bull-middle-frisbee-salt-spoil = تم ہر بار خراب کرتی ہو
bull-middle-frisbee-salt-spoil-reason = یہ پیبل پر ہے، نمک پر نہیں۔ وہ بتا سکتا ہے کہ کیا گڑبڑ ہوئی۔
bull-middle-frisbee-salt-more = آؤ اور بنائیں، نمک کے بغیر
bull-middle-frisbee-salt-more-reason = یہ بتاتا ہے کہ ٹھیک کیسے ہو، اور یہ پیاری بات ہے۔
bull-middle-frisbee-salt-girl = دیکھو، نمک والی آئی
bull-middle-frisbee-salt-girl-reason = یہ مزے کا لگتا ہے۔ مگر تھالی والا مذاق بھی ایسے ہی شروع ہوا تھا۔

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-frisbee-words-prompt = اگلی بار ٹمبل کا کیک اونچا بنتا ہے۔ زُوں، کتا اسے بھی لے اڑا، اور سب ہنسے! وہ لفظ کہو جو کام آئے۔
bull-middle-frisbee-words-sentence = اب اس میں مزہ نہیں، اس لیے مجھے بتانا ہے۔

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-frisbee-goodbye-laugh-question = مارلو پیبل کو ”نمکین“ کہتا ہے۔ وہ ہنستی ہے، پھر دوسری طرف دیکھتی ہے۔ وہ کیا کر سکتا ہے؟
bull-middle-frisbee-goodbye-laugh-stop = رکے اور پوچھے، تم ٹھیک ہو؟
bull-middle-frisbee-goodbye-laugh-stop-reason = مارلو نے پیبل کا چہرہ دیکھا۔ رک کر پوچھنا اچھی بات ہے۔
bull-middle-frisbee-goodbye-laugh-more = ایک بار اور کہے
bull-middle-frisbee-goodbye-laugh-more-reason = نظر پھیرنے کا مطلب ہو سکتا ہے کہ دل دکھا۔ وہ رک کر پوچھ سکتا ہے۔
bull-middle-frisbee-goodbye-laugh-chat = چیٹ میں بھی کہے
bull-middle-frisbee-goodbye-laugh-chat-reason = پھر اور لوگ ملتے ہیں، اور بات بڑھتی ہے۔ وہ رک کر پوچھ سکتا ہے۔
bull-middle-frisbee-goodbye-first-question = پیبل کو برا پیغام آیا۔ کون سا کام سب سے زیادہ مدد دے گا؟
bull-middle-frisbee-goodbye-first-delete = مٹائے، پھر بھول جائے
bull-middle-frisbee-goodbye-first-delete-reason = پھر کوئی دیکھ نہیں سکتا۔ وہ رکھ کر بتا سکتی ہے۔
bull-middle-frisbee-goodbye-first-keep = رکھے، بتائے، پھر مدد سے بلاک
bull-middle-frisbee-goodbye-first-keep-reason = اس طرح کوئی بڑا دیکھ کر مدد کر سکتا ہے۔
bull-middle-frisbee-goodbye-first-reply = جواب دے، پھر بلاک کرے
bull-middle-frisbee-goodbye-first-reply-reason = جواب دینے سے بات چلتی رہتی ہے۔ وہ پہلے رکھ کر بتا سکتی ہے۔
bull-middle-frisbee-goodbye-picture-question = ٹمبل کون سی ایک چیز کبھی نہیں رکھتا؟
bull-middle-frisbee-goodbye-picture-mean = برا پیغام
bull-middle-frisbee-goodbye-picture-mean-reason = وہ بڑے کو دکھانے کے لیے رکھ سکتا ہے۔
bull-middle-frisbee-goodbye-picture-picture = بغیر کپڑوں کے کسی کی تصویر
bull-middle-frisbee-goodbye-picture-picture-reason = ہاں۔ وہ اسے نہ رکھتا ہے، نہ بھیجتا ہے۔ بس بتاتا ہے۔
bull-middle-frisbee-goodbye-picture-name = گیم میں برا نام
bull-middle-frisbee-goodbye-picture-name-reason = وہ یہ رکھ سکتا ہے۔ یہ جلد غائب ہو سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
bull-middle-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
bull-middle-helpers-teacher = میرے ٹیچر
bull-middle-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
bull-middle-helpers-lunch = لنچ کے مددگار
bull-middle-helpers-office = اسکول کا دفتر
bull-middle-helpers-home = گھر کا کوئی بڑا
bull-middle-helpers-family = خاندان کا کوئی بڑا
