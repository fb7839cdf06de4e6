# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-older.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-older-title = چوں چوں! کیا یہ اب بھی مذاق ہے؟
bull-older-outcome-banter = مجھے مذاق اور بلیئنگ کا فرق پتا ہے۔
bull-older-outcome-keep = مجھے برا پیغام رکھنا ہے، پھر بتانا ہے۔ کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔
bull-older-outcome-help = دوست کا دل دکھے تو میں مدد کے لیے تیار ہوں۔
bull-older-outcome-just-tell = مجھے پتا ہے کہ کیا کبھی نہیں رکھنا اور نہیں بھیجنا۔ بس بتانا ہے۔

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = برام اسکول کے شو میں گاتا ہے۔ سب سے اونچے سُر پر چوں کی آواز نکلتی ہے۔ برام خود سب سے زیادہ ہنستا ہے۔
    .easy = برام شو میں گاتا ہے۔ اونچے سُر پر چوں نکلتی ہے۔ وہ ہنستا ہے۔
bull-older-squeak-1-bubble = میری آواز تو دروازے جیسی ہے!
bull-older-squeak-2 = جمعے کو بھی گروپ چیٹ چوں چوں سے بھری ہے۔ برام کہتا ہے بس کرو۔ اب وہ نہیں ہنس رہا۔
    .easy = چیٹ اب بھی چوں چوں سے بھری ہے۔ برام کہتا ہے بس کرو۔
bull-older-squeak-2-bubble = چوں، چوں، چوں!
bull-older-squeak-3 = پھر ایک گیم میں یہ لکھا آتا ہے۔ یہ اس کے گانے کے بارے میں نہیں۔ یہ اس کے گھر والوں کے بارے میں ہے۔
bull-older-squeak-3-bubble = ہماری ٹیم میں بجو نہیں!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = ہنسی مذاق میں سب کو مزہ آتا ہے۔ بلیئنگ کبھی ٹھیک نہیں، اسکول میں بھی نہیں، گھر میں بھی نہیں۔ کون سی بات کیا ہے؟
    .easy = ہنسی مذاق میں سب کو مزہ آتا ہے۔ بلیئنگ کبھی ٹھیک نہیں۔ کون سی بات کیا ہے؟
bull-older-banter-fun = ہنسی مذاق
bull-older-banter-hurts = بلیئنگ یا نفرت
bull-older-banter-door = اوڈی کہتا ہے ”اچھا دروازہ!“ اور برام ہنستا ہے
bull-older-banter-door-reason = دونوں کو مزہ آ رہا ہے۔ دونوں اسے روک سکتے ہیں۔
bull-older-banter-stop = برام کے منع کرنے کے بعد چالیس چوں چوں
bull-older-banter-stop-reason = برام نے کہا بس، پھر بھی بات نہ رکی۔ یہ بلیئنگ ہے۔
bull-older-banter-stripes = برام کی دھاریوں اور گھر والوں پر برے لفظ
bull-older-banter-stripes-reason = رنگ، مذہب یا خاندان پر برے لفظ نفرت ہیں۔ کچھ نسل پرستی ہیں۔ یہ کبھی مذاق نہیں۔
bull-older-banter-cat = ٹوپی والی بلی جس پر سب ہنستے ہیں
bull-older-banter-cat-reason = مذاق کسی پر نہیں۔ بلی کو بھی مزہ آ رہا ہے۔
bull-older-banter-left-out = نئی چیٹ، برام کے بغیر
bull-older-banter-left-out-reason = جان بوجھ کر باہر رکھنا لفظوں جتنا ہی دل دکھاتا ہے۔

## Chat: keep it, tell, an adult helps to block. The lines come from somebody in the game’s team.
bull-older-first-question = برام گھر پر ہے، اور اس کا چہرہ گرم ہو گیا ہے۔ وہ کیا کر سکتا ہے؟
bull-older-first-place = بھٹ گیم: ٹیم چیٹ
bull-older-first-bram = برام
bull-older-first-team = ٹاپ ٹیم
bull-older-first-lands-1 = لو، چوں چوں والا دروازہ آ گیا!
bull-older-first-bubble = بھاگو، چوں چوں دھاری والے!
bull-older-first-reply = اس سے بھی برا لکھے
bull-older-first-reply-reason = ہم میں سے کئی لوگ یہی چاہیں گے۔ مگر جواب دینے سے بات چلتی رہتی ہے۔
bull-older-first-block = سب کو ابھی بلاک کرے
bull-older-first-block-reason = بلاک کرنا اچھا ہے، مگر آخر میں۔ رکھو، بتاؤ، پھر کوئی بڑا بلاک کرنے میں مدد کرے گا۔
bull-older-first-keep = پیغام رکھے اور جواب نہ دے
bull-older-first-keep-reason = اب وہ دکھا سکتا ہے کہ کیا لکھا گیا۔ پھر وہ کسی بڑے کو بتاتا ہے۔
bull-older-first-kept-1 = چوں چوں بلی لے گئی کیا؟
bull-older-first-quiet = کسی سے کچھ نہ کہے
bull-older-first-quiet-reason = دل میں رکھنے کو یہ بہت بھاری ہے۔ جو رکھا ہے، وہ دکھا سکتا ہے۔
bull-older-first-tell = خالہ کو دکھائے
bull-older-first-tell-reason = خالہ کو اس کی بات پر یقین ہے۔ وہ دیکھ سکتی ہیں، تو انہیں پتا ہے کیسے مدد کریں۔
bull-older-first-told-1 = ہیلو؟ دروازے؟
bull-older-first-help = خالہ کے ساتھ ٹیم بلاک کرے
bull-older-first-help-reason = برام نے رکھا اور بتایا۔ اب وہ اکیلا بلاک نہیں کر رہا۔
bull-older-first-answer = لکھے کہ خالہ یہاں ہیں
bull-older-first-answer-reason = جواب دینے کی ضرورت نہیں۔ خالہ گیم والوں کو بتا سکتی ہیں۔

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = زیادہ تر چیزیں ہم رکھتے ہیں، پھر بتاتے ہیں۔ ایک چیز الگ ہے۔ بغیر کپڑوں کے کسی کی تصویر کبھی نہیں رکھتے، نہ بھیجتے ہیں۔ بس بتاتے ہیں۔
    .easy = بغیر کپڑوں کے کسی کی تصویر نہ رکھتے ہیں، نہ بھیجتے ہیں۔ بس بتاتے ہیں۔
bull-older-show-keep = رکھو، پھر بتاؤ
bull-older-show-just-tell = بس بتاؤ
bull-older-show-chat = چیٹ میں برا پیغام
bull-older-show-chat-reason = اسے وہیں رہنے دو، یا اسکرین کی تصویر لو۔
bull-older-show-game = بری بات جو جلد غائب ہو سکتی ہے
bull-older-show-game-reason = جب تک وہ ہے، اسکرین کی تصویر لے لو۔
bull-older-show-picture = بغیر کپڑوں کے کسی کی تصویر
bull-older-show-picture-reason = یہ کبھی نہ رکھو، نہ بھیجو۔ بس بتاؤ۔ بتانے کی وجہ سے تم پر کوئی مشکل نہیں آئے گی۔
bull-older-show-hate = گیم میں نسل پرست لفظ
bull-older-show-hate-reason = اسے رکھو تاکہ دکھا سکو کہ کیا کہا گیا۔ اسی دن کسی بڑے کو بتاؤ۔

## Choice: Wren is a bystander. Both good answers lead on.
bull-older-wren-sees-question = رین چیٹ میں سب چوں چوں دیکھتی ہے۔ اسے برام کے لیے برا لگتا ہے۔ وہ کیا کر سکتی ہے؟
    .easy = رین کو برام کے لیے برا لگتا ہے۔ وہ کیا کر سکتی ہے؟
bull-older-wren-sees-kind = برام کو پیارا پیغام بھیجے
bull-older-wren-sees-kind-reason = پیارے لفظ سے برام کو پتا چلتا ہے کہ وہ اکیلا نہیں۔
bull-older-wren-sees-laugh = ایک اور ہنستا چہرہ لگائے
bull-older-wren-sees-laugh-reason = یہ بس ایک بار چھونا ہے۔ برام کو یہ پوری بھیڑ جیسا لگ سکتا ہے۔
bull-older-wren-sees-tell = مول سے کہے
bull-older-wren-sees-tell-reason = رین نے بتایا تو مسٹر مول خوش ہیں۔ برام نے جو رکھا، وہ دیکھتے ہیں۔ پھر وہ گروپ سے بات کرتے ہیں۔

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = برام اسے دو بار پڑھتا ہے۔ اس کی مونچھیں کھل اٹھتی ہیں۔
bull-older-kind-word-1-bubble = مجھے تمہارا گانا پسند آیا۔ بریک میں میرے ساتھ گاؤ گے؟
bull-older-kind-word-2 = اگلے دن رین برام کے ساتھ مسٹر مول کو بتانے جاتی ہے۔ برام نے جو رکھا، وہ دیکھتے ہیں۔ پھر وہ پورے گروپ سے بات کرتے ہیں۔
    .easy = اگلے دن رین اور برام مسٹر مول کو بتاتے ہیں۔ وہ پورے گروپ سے بات کرتے ہیں۔

## Say: the sentence is rehearsed aloud
bull-older-words-prompt = بریک میں سب گاتے ہیں اور چوں چوں کرتے ہیں۔ اب برام بھی ہنستا ہے! وہ لفظ کہو جو کام آئے۔
bull-older-words-sentence = اب یہ مذاق نہیں رہا، اس لیے مجھے بتانا ہے۔

## Exit, first question: a joke that stops being fun
bull-older-hat-question = فین اوڈی کی ٹوپی پر مذاق کرتا ہے۔ اوڈی ہنستا ہے، پھر چپ ہو جاتا ہے۔ فین کیا کر سکتا ہے؟
bull-older-hat-more = ٹوپی پر اور مذاق کرے
bull-older-hat-more-reason = چپ ہونے کا مطلب ہو سکتا ہے کہ دل دکھا۔ فین رک کر پوچھ سکتا ہے۔
bull-older-hat-stop = رکے اور پوچھے کہ اوڈی ٹھیک ہے
bull-older-hat-stop-reason = فین نے دیکھا کہ اوڈی کو کیسا لگا۔ رک کر پوچھنا اچھی بات ہے۔
bull-older-hat-only = کہے کہ یہ بس مذاق ہے
bull-older-hat-only-reason = یہ مذاق تب ہے جب اوڈی کو بھی مزہ آئے۔

## Exit, second question: keep it, tell, an adult helps to block
bull-older-order-question = اوڈی کو ایک برا پیغام آتا ہے۔ کون سا کام سب سے زیادہ مدد دے گا؟
bull-older-order-keep = رکھے، بتائے، پھر بڑے کی مدد سے بلاک
bull-older-order-keep-reason = اس طرح بڑے اسے دیکھ کر مدد کر سکتے ہیں۔
bull-older-order-delete = جواب دے، پھر سب مٹا دے
bull-older-order-delete-reason = پھر کوئی نہیں دیکھ سکے گا کہ کیا کہا گیا۔ اوڈی اسے رکھ کر بتا سکتا ہے۔
bull-older-order-block = بلاک کرے اور چپ رہے
bull-older-order-block-reason = اوڈی کو اس سے زیادہ مدد مل سکتی ہے۔ وہ پہلے اسے رکھ کر بتا سکتا ہے۔

## Exit, third question: the one thing that is never saved
bull-older-picture-question = کوئی رین کو بغیر کپڑوں کے کسی کی تصویر بھیجتا ہے۔ وہ کیا کر سکتی ہے؟
bull-older-picture-save = اسکرین کی تصویر لے
bull-older-picture-save-reason = زیادہ تر چیزیں ہم رکھتے ہیں۔ یہ کبھی نہیں رکھتے، نہ بھیجتے ہیں۔ بس بتاتے ہیں۔
bull-older-picture-quiet = کچھ نہ کہے
bull-older-picture-quiet-reason = اس کے ساتھ اکیلے رہنا مشکل ہے۔ رین بتا سکتی ہے اور مدد لے سکتی ہے۔
bull-older-picture-tell = کسی بڑے کو بتائے، نہ رکھے نہ بھیجے
bull-older-picture-tell-reason = بڑے جانتے ہیں کہ آگے کیا کرنا ہے۔ جو بھیجا گیا، اس میں رین کا قصور نہیں۔

### Odi’s bath duck. Second tale of “Squeak! Is it still a joke?”.

## Story: a bath duck falls out of a bag at a swim gala (a day of races). It squeaks when pressed.
bull-older-tub-duck-gala-1 = تیراکی کے مقابلے میں اوڈی کے بستے سے کچھ گرتا ہے۔ چوں! یہ اس کی نہانے والی بطخ ہے، بلبلے میاں۔
    .easy = چوں! اوڈی کے بستے سے نہانے والی بطخ گرتی ہے۔
bull-older-tub-duck-gala-1-bubble = بلبلے میاں کو گھر پر اکیلے رہنا پسند نہیں۔
bull-older-tub-duck-gala-2 = پوری ٹیم کو بطخ پسند ہے، اور اوڈی کو بھی۔
bull-older-tub-duck-gala-2-bubble = بلبلے میاں کپتان بنیں گے!
bull-older-tub-duck-gala-3 = اتوار کو بچہ گاڑی والے ایک بچے پر اوڈی کا چہرہ لگا ہے۔ وہ کہتا ہے بس کرو۔ وہ دس اور بنا دیتے ہیں۔
    .easy = بچہ گاڑی والے بچے پر اوڈی کا چہرہ ہے۔ وہ کہتا ہے بس۔ وہ دس اور بناتے ہیں۔
bull-older-tub-duck-gala-3-bubble = قیں قیں، ننھا اوڈی!

## Spot: where a chat has gone past a joke. The clues are the lines that are bullying or hate; the river stands for where a family comes from.
bull-older-tub-duck-banter-question = ہنسی مذاق میں سب کو مزہ آتا ہے، اور ایک کے کہنے پر رک جاتا ہے۔ بلیئنگ کبھی ٹھیک نہیں، اسکول ہو یا باہر۔ یہاں کیا مذاق نہیں رہا؟
    .easy = اس چیٹ میں کیا اب مذاق نہیں رہا؟
bull-older-tub-duck-banter-baby-name = لین 6 کی تصویر
bull-older-tub-duck-banter-baby = ننھا اوڈی، نمبر گیارہ!
bull-older-tub-duck-banter-baby-reason = اوڈی نے کہا بس، پھر بھی بات نہ رکی۔ یہ بلیئنگ ہے۔
bull-older-tub-duck-banter-river-name = لین 6 کی اگلی بات
bull-older-tub-duck-banter-river = ہمارے تالاب میں اودبلاؤ نہیں۔ اپنے دریا میں واپس جاؤ!
bull-older-tub-duck-banter-river-reason = یہ اس بارے میں ہے کہ اوڈی کون ہے اور گھر والے کہاں سے ہیں۔ یہ نفرت ہے، اور کبھی مذاق نہیں۔
bull-older-tub-duck-banter-vote-name = ووٹ
bull-older-tub-duck-banter-vote = کون چاہتا ہے اوڈی باہر ہو؟ ابھی ووٹ دو!
bull-older-tub-duck-banter-vote-reason = یہ اسے جان بوجھ کر باہر رکھتا ہے۔ یہ لفظوں جتنا ہی دل دکھا سکتا ہے۔
bull-older-tub-duck-banter-fenn-name = فین کی بات
bull-older-tub-duck-banter-fenn = بس، اب بہت ہو گیا۔
bull-older-tub-duck-banter-fenn-reason = فین ساتھ نہیں ہنستا۔ اس کی بات چھوٹی، ٹھنڈی اور ہمت والی ہے۔

## Chat: keep it, tell, an adult helps to block. The lines come from the swimmers of another lane.
bull-older-tub-duck-lands-question = سونے کا وقت ہے، اور اوڈی کا ٹیبلٹ بجتا ہے۔ اس کے کان گرم ہو جاتے ہیں۔ وہ کیا کر سکتا ہے؟
bull-older-tub-duck-lands-place = تیراکی چیٹ
bull-older-tub-duck-lands-odi = اوڈی
bull-older-tub-duck-lands-lane = لین 6
bull-older-tub-duck-lands-fenn = فین
bull-older-tub-duck-lands-lands-1 = شب بخیر، ننھے۔
bull-older-tub-duck-lands-lands-2 = تم جیسے تو دریا میں ہی اچھے۔
bull-older-tub-duck-lands-reply = ان کے تیرنے پر مذاق لکھے
bull-older-tub-duck-lands-reply-reason = اس کے پاس ایک اچھا مذاق ہے۔ مگر جواب دینے سے بات چلتی رہتی ہے۔
bull-older-tub-duck-lands-keep = اسکرین کی تصویر لے، جواب نہ دے
bull-older-tub-duck-lands-keep-reason = اب وہ دکھا سکتا ہے کہ کیا لکھا گیا، چاہے وہ مٹا دیں۔
bull-older-tub-duck-lands-alone = پوری لین کو ابھی بلاک کرے
bull-older-tub-duck-lands-alone-reason = بلاک کرنا اچھا ہے، مگر آخر میں۔ رکھو، بتاؤ، پھر کوئی بڑا بلاک کرنے میں مدد کرے گا۔
bull-older-tub-duck-lands-kept-1 = ہمیں پتا ہے تم نے پڑھ لیا۔
bull-older-tub-duck-lands-beg = ان کی منت کرے
bull-older-tub-duck-lands-beg-reason = وہ ایک بار کہہ چکا ہے، اتنا کافی ہے۔ اب مدد لینے کا وقت ہے۔
bull-older-tub-duck-lands-wait = ان کے تھکنے تک رکے
bull-older-tub-duck-lands-wait-reason = اس میں کئی دن لگ سکتے ہیں۔ اوڈی کو آج رات ہی مدد مل سکتی ہے۔
bull-older-tub-duck-lands-tell = جو رکھا، دادا کو دکھائے
bull-older-tub-duck-lands-tell-reason = دادا کو اس کی بات پر یقین ہے۔ اس میں اوڈی کا قصور نہیں، اور وہ کوچ کو فون کرتے ہیں۔
bull-older-tub-duck-lands-told-1 = میں نے بھی دیکھا۔ یہ ٹھیک نہیں۔ ہفتے کو میرے ساتھ تیرو گے؟
bull-older-tub-duck-lands-gang = فین سے برا لکھوائے
bull-older-tub-duck-lands-gang-reason = پھر دو کے سامنے چھ ہوں گے۔ فین اس کے ساتھ ہے، اور یہ زیادہ مدد ہے۔
bull-older-tub-duck-lands-block = دادا کے ساتھ لین بلاک کرے
bull-older-tub-duck-lands-block-reason = اس نے رکھا، بتایا، اور اب دادا بلاک کرنے میں مدد کرتے ہیں۔ فین کو وہ ہاں کہہ سکتا ہے!

## Chat: the one thing that is never kept. Nothing is shown; the picture is only spoken of.
bull-older-tub-duck-new-phone-question = رین کا نیا فون ہے۔ ٹن! بغیر کپڑوں کے کسی کی تصویر آتی ہے۔ وہ کیا کر سکتی ہے؟
bull-older-tub-duck-new-phone-place = رین کا نیا فون
bull-older-tub-duck-new-phone-wren = رین
bull-older-tub-duck-new-phone-number = نیا نمبر
bull-older-tub-duck-new-phone-seen-1 = ہاہا، یہ دیکھو! آگے بھیجو۔
bull-older-tub-duck-new-phone-save = بڑے کو دکھانے کو رکھے
bull-older-tub-duck-new-phone-save-reason = زیادہ تر چیزیں ہم رکھتے ہیں۔ یہ کبھی نہیں رکھتے، نہ بھیجتے ہیں۔ بس بتاتے ہیں۔
bull-older-tub-duck-new-phone-tell = فون رکھ کر بڑے کو بتائے
bull-older-tub-duck-new-phone-tell-reason = وہ نہ کچھ رکھتی ہے، نہ بھیجتی ہے۔ بتانے کی وجہ سے اس پر کوئی مشکل نہیں آئے گی۔
bull-older-tub-duck-new-phone-quiet = بند کر کے بھول جائے
bull-older-tub-duck-new-phone-quiet-reason = اکیلے بھولنا مشکل ہو سکتا ہے۔ رین بتا سکتی ہے اور مدد لے سکتی ہے۔
bull-older-tub-duck-new-phone-told-1 = تم نے رکھ لی؟
bull-older-tub-duck-new-phone-no = لکھے ”نہیں“
bull-older-tub-duck-new-phone-no-reason = جواب دینے کی ضرورت نہیں۔ آگے بڑے دیکھ لیں گے۔
bull-older-tub-duck-new-phone-leave = سب بڑے پر چھوڑ دے
bull-older-tub-duck-new-phone-leave-reason = بڑے جانتے ہیں کہ آگے کیا کرنا ہے۔ رین نے کچھ غلط نہیں کیا۔

## Choice: Fenn is a bystander, and cross. A good answer stays polite.
bull-older-tub-duck-fenn-helps-question = فین کو اس ووٹ پر غصہ ہے۔ اس کے تین خیال ہیں۔ کس سے اوڈی کو مدد ملے گی؟
    .easy = اوڈی کی مدد کے لیے فین کیا کر سکتا ہے؟
bull-older-tub-duck-fenn-helps-rats = چیٹ میں لکھے ”تم سب چوہے ہو!“
bull-older-tub-duck-fenn-helps-rats-reason = برا لگنا ٹھیک ہے۔ مگر برے لفظوں سے بات بڑھتی ہے، اور چوہے تو اچھے ہوتے ہیں۔
bull-older-tub-duck-fenn-helps-coach = کوچ کو ووٹ کا بتائے
bull-older-tub-duck-fenn-helps-coach-reason = کوچ خوش ہیں کہ فین نے بتایا۔ اب وہ کچھ کر سکتی ہیں۔
bull-older-tub-duck-fenn-helps-read = چیٹ میں رہے اور بس دیکھے
bull-older-tub-duck-fenn-helps-read-reason = چپ بھیڑ ایسی لگتی ہے جیسے وہ بھی ساتھ ہو۔ فین بتا سکتا ہے۔

## Build: settings of a chat, set with an adult
bull-older-tub-duck-switches-question = اوڈی اور دادا چیٹ پھر سے سیٹ کرتے ہیں۔ ہر بٹن چننے میں مدد کرو۔
bull-older-tub-duck-switches-add = چیٹ میں مجھے کون بلائے؟
bull-older-tub-duck-switches-add-all = کوئی بھی
bull-older-tub-duck-switches-add-all-reason = پھر نئی چیٹ اچانک آ سکتی ہیں، جو اس نے نہیں چنیں۔
bull-older-tub-duck-switches-add-known = جان پہچان والے
bull-older-tub-duck-switches-add-known-reason = اب اسے پتا ہے کہ اس کی چیٹ میں کون ہے۔
bull-older-tub-duck-switches-photo = میری تصویر کون دیکھے؟
bull-older-tub-duck-switches-photo-all = کوئی بھی
bull-older-tub-duck-switches-photo-all-reason = تصویر کاپی ہو سکتی ہے اور بدلی جا سکتی ہے۔ جتنی کم آنکھیں، اتنا محفوظ۔
bull-older-tub-duck-switches-photo-none = کوئی نہیں: بس بطخ
bull-older-tub-duck-switches-photo-none-reason = بطخ سے کچھ پتا نہیں چلتا۔ اور وہ شاندار لگتی ہے۔
bull-older-tub-duck-switches-list = لین 6
bull-older-tub-duck-switches-list-list = فہرست میں
bull-older-tub-duck-switches-list-list-reason = پھر سب دوبارہ شروع ہو سکتا ہے۔ اوڈی نے رکھا اور بتایا، تو وہ بلاک کر سکتا ہے۔
bull-older-tub-duck-switches-list-block = بلاک
bull-older-tub-duck-switches-list-block-reason = پہلے اس نے رکھا اور بتایا۔ دادا اس کے پاس ہیں۔
bull-older-tub-duck-switches-done = ہو گیا! اب ہر دوڑ بلبلے میاں کی اونچی چوں سے شروع ہوتی ہے۔

## Say: how it ends, and the sentence that is rehearsed aloud
bull-older-tub-duck-words-prompt = اگلے مقابلے میں اوڈی مونچھ بھر سے جیتا۔ تمغہ بلبلے میاں کو ملا! وہ لفظ کہو جو کام آئے۔
bull-older-tub-duck-words-sentence = میں نے کہا تھا بس کرو، اب مجھے بتانا ہے۔

## Exit, three questions: is it still banter, the order, what a bystander can do
bull-older-tub-duck-goodbye-ears-question = برام رین کو ”ریڈیو کان“ کہتا ہے۔ وہ مسکراتی ہے، مگر اب چیٹ میں نہیں آتی۔ برام کیا کر سکتا ہے؟
bull-older-tub-duck-goodbye-ears-smile = کہتا رہے، وہ مسکرائی تھی
bull-older-tub-duck-goodbye-ears-smile-reason = مسکراہٹ کے پیچھے دکھ چھپ سکتا ہے۔ برام رک کر پوچھ سکتا ہے۔
bull-older-tub-duck-goodbye-ears-ask = رکے اور پوچھے کہ دل دکھا؟
bull-older-tub-duck-goodbye-ears-ask-reason = اس نے بس مسکراہٹ نہیں دیکھی، یہ بھی دیکھا کہ رین نے کیا کیا۔ اچھے دوست ایسا کرتے ہیں۔
bull-older-tub-duck-goodbye-ears-skin = کہے، اور ہنسا کرو
bull-older-tub-duck-goodbye-ears-skin-reason = رین کو کس میں مزہ آتا ہے، یہ رین چنتی ہے۔ برام رک کر پوچھ سکتا ہے۔
bull-older-tub-duck-goodbye-order-question = فین کو ایک برا پیغام آتا ہے۔ کون سا کام سب سے زیادہ مدد دے گا؟
bull-older-tub-duck-goodbye-order-block = بلاک، مٹانا اور بھولنا
bull-older-tub-duck-goodbye-order-block-reason = پھر کوئی دیکھ نہیں سکتا، اور فین اکیلا رہ جاتا ہے۔ وہ پہلے اسے رکھ کر بتا سکتا ہے۔
bull-older-tub-duck-goodbye-order-show = رکھ کر سب دوستوں کو دکھائے
bull-older-tub-duck-goodbye-order-show-reason = رکھنا ٹھیک ہے۔ مگر بھیڑ میں دل اور دکھ سکتا ہے۔ وہ کسی بڑے کو دکھا سکتا ہے۔
bull-older-tub-duck-goodbye-order-keep = رکھے، بتائے، پھر بڑے کی مدد سے بلاک
bull-older-tub-duck-goodbye-order-keep-reason = اس طرح بڑے اسے دیکھ کر مدد کر سکتے ہیں۔
bull-older-tub-duck-goodbye-help-question = اوڈی کی کلاس کی ایک لڑکی پر برا ووٹ چل رہا ہے۔ اوڈی اس کی مدد کیسے کرے؟
bull-older-tub-duck-goodbye-help-nice = سب سے کم برے کو ووٹ دے
bull-older-tub-duck-goodbye-help-nice-reason = ہر ووٹ سے یہ مزے کی چیز لگنے لگتا ہے۔ اوڈی اسے چھوڑ کر بتا سکتا ہے۔
bull-older-tub-duck-goodbye-help-tell = بڑے کو بتائے، اس سے پیار سے بولے
bull-older-tub-duck-goodbye-help-tell-reason = کوئی بڑا ووٹ رکوا سکتا ہے۔ پیارے لفظ سے اسے پتا چلتا ہے کہ وہ اکیلی نہیں۔
bull-older-tub-duck-goodbye-help-loud = سب کے سامنے پڑھ کر رکوائے
bull-older-tub-duck-goodbye-help-loud-reason = پھر وہ یہ بھیڑ میں سنتی ہے۔ اوڈی کسی بڑے کو بتا سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
bull-older-helpers-teacher = میرے ٹیچر
bull-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
bull-older-helpers-lunch = لنچ کے مددگار
bull-older-helpers-office = اسکول کا دفتر
bull-older-helpers-home = گھر کا کوئی بڑا
bull-older-helpers-family = خاندان کا کوئی بڑا
