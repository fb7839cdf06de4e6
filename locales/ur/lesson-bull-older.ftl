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
bull-older-squeak-1-bubble = میری آواز تو دروازے جیسی ہے!
bull-older-squeak-2 = جمعے کو بھی گروپ چیٹ چوں چوں سے بھری ہے۔ برام کہتا ہے بس کرو۔ اب وہ نہیں ہنس رہا۔
bull-older-squeak-2-bubble = چوں، چوں، چوں!
bull-older-squeak-3 = پھر ایک گیم میں یہ لکھا آتا ہے۔ یہ اس کے گانے کے بارے میں نہیں۔ یہ اس کے گھر والوں کے بارے میں ہے۔
bull-older-squeak-3-bubble = ہماری ٹیم میں بجو نہیں!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = ہنسی مذاق میں سب کو مزہ آتا ہے۔ بلیئنگ کبھی ٹھیک نہیں، اسکول میں بھی نہیں، گھر میں بھی نہیں۔ کون سی بات کیا ہے؟
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

## Choice: what to do first. The bubble is a message on Bram’s screen.
bull-older-first-bubble = بھاگو، چوں چوں دھاری والے!
bull-older-first-question = برام گھر پر ہے۔ یہ اس کی اسکرین پر آتا ہے اور اس کا چہرہ گرم ہو جاتا ہے۔ وہ پہلے کیا کرے؟
bull-older-first-reply = اس سے بھی برا لکھے
bull-older-first-reply-reason = ہم میں سے کئی لوگ یہی چاہیں گے۔ مگر جواب دینے سے بات چلتی رہتی ہے۔
bull-older-first-block = سب کو ابھی بلاک کرے
bull-older-first-block-reason = بلاک کرنا اچھا ہے، مگر آخر میں۔ رکھو، بتاؤ، پھر کوئی بڑا بلاک کرنے میں مدد کرے گا۔
bull-older-first-keep = پیغام رکھے اور جواب نہ دے
bull-older-first-keep-reason = اب وہ دکھا سکتا ہے کہ کیا لکھا گیا۔ پھر وہ کسی بڑے کو بتاتا ہے۔

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = زیادہ تر چیزیں ہم رکھتے ہیں، پھر بتاتے ہیں۔ ایک چیز الگ ہے۔ بغیر کپڑوں کے کسی کی تصویر کبھی نہیں رکھتے، نہ بھیجتے ہیں۔ بس بتاتے ہیں۔
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
bull-older-wren-sees-kind = برام کو پیارا پیغام بھیجے
bull-older-wren-sees-kind-reason = پیارے لفظ سے برام کو پتا چلتا ہے کہ وہ اکیلا نہیں۔
bull-older-wren-sees-laugh = ایک اور ہنستا چہرہ لگائے
bull-older-wren-sees-laugh-reason = یہ بس ایک بار چھونا ہے۔ برام کو یہ پوری بھیڑ جیسا لگ سکتا ہے۔
bull-older-wren-sees-tell = مول سے کہے
bull-older-wren-sees-tell-reason = رین نے بتایا تو مسٹر مول خوش ہیں۔ برام نے جو رکھا، وہ دیکھتے ہیں۔ پھر بلاک کرنے میں مدد کرتے ہیں۔

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = برام اسے دو بار پڑھتا ہے۔ اس کی مونچھیں کھل اٹھتی ہیں۔
bull-older-kind-word-1-bubble = مجھے تمہارا گانا پسند آیا۔ بریک میں میرے ساتھ گاؤ گے؟
bull-older-kind-word-2 = اگلے دن رین برام کے ساتھ مسٹر مول کو بتانے جاتی ہے۔ برام نے جو رکھا، وہ دیکھتے ہیں۔ پھر بلاک کرنے میں مدد کرتے ہیں۔

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

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
bull-older-helpers-teacher = میرے ٹیچر
bull-older-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
bull-older-helpers-lunch = لنچ کے مددگار
bull-older-helpers-office = اسکول کا دفتر
bull-older-helpers-home = گھر کا کوئی بڑا
bull-older-helpers-family = خاندان کا کوئی بڑا
