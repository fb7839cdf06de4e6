# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-younger-title = فین کا اونچا راز
priv-younger-outcome-key = مجھے پاس ورڈ چابی کی طرح سنبھالنا ہے۔
priv-younger-outcome-private = مجھے پتا ہے کیا میری ذاتی بات ہے۔
priv-younger-outcome-tell = برا لگے تو مجھے بتانا ہے۔
priv-younger-outcome-ask = پہلے مجھے کسی بڑے سے پوچھنا ہے۔

## Story: Fenn sings his password. “Pink socks” is that password, so it may be any silly pair of words.
priv-younger-sock-song-1 = فین کا ایک نیا پاس ورڈ ہے۔
priv-younger-sock-song-1-bubble = یہ بہت مزے کا ہے!
priv-younger-sock-song-2 = وہ اسے کوٹ والے کمرے میں گاتا ہے۔
priv-younger-sock-song-2-bubble = لا لا لا، گلابی موزے!
priv-younger-sock-song-3 = اوڈی سن لیتا ہے۔ اب فین کی ہر تصویر میں گلابی موزے ہیں!

## Choice: what to do with the next password. The bubble is Odi’s.
priv-younger-new-key-bubble = معاف کرنا فین، یہ بہت مزے دار تھا!
priv-younger-new-key-question = فین نئے پاس ورڈ کا کیا کرے؟
priv-younger-new-key-softer = ذرا آہستہ گائے
priv-younger-new-key-softer-reason = دوست پھر بھی سن سکتا ہے۔ فین نیا گانا گنگنا سکتا ہے!
priv-younger-new-key-head = دل میں رکھے
priv-younger-new-key-head-reason = پاس ورڈ چابی جیسا ہے۔ سب اپنی چابی خود رکھتے ہیں۔
priv-younger-new-key-friend = ایک دوست کو بتائے
priv-younger-new-key-friend-reason = دوست بہت اچھے ہوتے ہیں۔ انہیں اس کی چابی نہیں چاہیے۔

## Story: a frog in a game. Nobody knows who plays the frog; it is odd and funny, not frightening.
priv-younger-mud-cakes-1 = رین گیم میں کیچڑ کے کیک بناتی ہے۔ ایک مینڈک سب کھا جاتا ہے!
priv-younger-mud-cakes-2 = مینڈک کو اور چاہیے۔
priv-younger-mud-cakes-2-bubble = واہ، تم کہاں رہتے ہو؟
priv-younger-mud-cakes-3 = مینڈک بن کر کون کھیل رہا ہے؟ شاید کوئی وہیل!

## Sort: what to tell somebody in a game
priv-younger-cards-question = رین مینڈک کو کیا بتا سکتی ہے؟
priv-younger-cards-tell = ٹھیک ہے
priv-younger-cards-private = یہ ذاتی ہے
priv-younger-cards-pizza = پیزا پسند ہے
priv-younger-cards-pizza-reason = ہم میں سے بہت سوں کو پیزا پسند ہے۔ یہ بتانا ٹھیک ہے۔
priv-younger-cards-home = اس کا گھر
priv-younger-cards-home-reason = اس سے پتا چلتا ہے وہ کہاں رہتی ہے۔ یہ ذاتی ہے۔
priv-younger-cards-phone = اس کا فون نمبر
priv-younger-cards-phone-reason = یہ صرف اس کے اپنے بڑوں کے لیے ہے۔ یہ ذاتی ہے۔
priv-younger-cards-dogs = کتے پسند ہیں
priv-younger-cards-dogs-reason = ہم میں سے بہت سوں کو کتے پسند ہیں۔ یہ بتانا ٹھیک ہے۔
priv-younger-cards-school = اس کا اسکول
priv-younger-cards-school-reason = اس سے پتا چلتا ہے وہ دن بھر کہاں ہے۔ یہ ذاتی ہے۔
priv-younger-cards-name = اس کا اصلی نام
priv-younger-cards-name-reason = گیم میں مزے کا نام ہو سکتا ہے۔ رین کا نام کیچڑ بن ہے!

## Say: the sentence is rehearsed aloud
priv-younger-ask-prompt = رین کے ساتھ کہو، اونچا اور صاف۔
priv-younger-ask-sentence = نہیں شکریہ، پہلے کسی بڑے سے پوچھنا ہے۔

## Choice: a secret that feels wobbly. The bubble is the frog’s.
priv-younger-tummy-bubble = شش، کسی کو نہ بتانا!
priv-younger-tummy-question = رین کے پیٹ میں عجیب سا لگ رہا ہے۔ کیا کرے؟
priv-younger-tummy-tell = بڑے کو بتائے
priv-younger-tummy-tell-reason = وہ خوش ہیں کہ رین نے بتایا۔ اب وہ مدد کر سکتے ہیں۔
priv-younger-tummy-secret = راز رکھے
priv-younger-tummy-secret-reason = بھاری راز رکھنا مشکل ہے۔ رین بتا سکتی ہے۔
priv-younger-tummy-cakes = اور کیک بنائے
priv-younger-tummy-cakes-reason = کیک بنانے میں مزہ ہے! رین پہلے بتا سکتی ہے۔

## Talk: a made-up name with no real name in it
priv-younger-game-name-prompt = گیم کے لیے ایک مزے کا نام بناؤ۔
priv-younger-game-name-starter = گیم میں میرا نام …

## Exit
priv-younger-goodbye-question = گیم اوڈی کا فون نمبر مانگتی ہے۔ وہ کیا کر سکتا ہے؟
priv-younger-goodbye-type = لکھ دے
priv-younger-goodbye-type-reason = فون نمبر ذاتی ہے۔ اوڈی پہلے پوچھ سکتا ہے۔
priv-younger-goodbye-fenn = فین کا نمبر دے
priv-younger-goodbye-fenn-reason = فین کا نمبر بھی ذاتی ہے۔ اوڈی پہلے پوچھ سکتا ہے۔
priv-younger-goodbye-ask = بڑے سے پوچھے
priv-younger-goodbye-ask-reason = کوئی بڑا اس کے ساتھ دیکھ سکتا ہے۔ پوچھنا اچھا ہے۔

### Second tale: stuck on a tail. Sock song, above, is the first.

## Story: everybody can see the password. The ducks do no harm.
priv-younger-stuck-on-a-tail-tail-1 = فین کا ایک نیا پاس ورڈ ہے۔
priv-younger-stuck-on-a-tail-tail-1-bubble = کہیں بھول نہ جائے!
priv-younger-stuck-on-a-tail-tail-2 = وہ اسے اپنی دُم پر چپکا لیتا ہے۔
priv-younger-stuck-on-a-tail-tail-2-bubble = اب یہ دن بھر نظر آئے گا!
priv-younger-stuck-on-a-tail-tail-3 = ہیئر کو بھی نظر آ گیا! اب فین کی گیم بطخوں سے بھری ہے۔

## Choice: where a password is kept. The bubble is Hare’s.
priv-younger-stuck-on-a-tail-safe-spot-bubble = معاف کرنا، بطخیں بہت مزے کی ہوتی ہیں!
priv-younger-stuck-on-a-tail-safe-spot-question = فین نیا پاس ورڈ کہاں رکھے؟
priv-younger-stuck-on-a-tail-safe-spot-head = دل میں
priv-younger-stuck-on-a-tail-safe-spot-head-reason = پاس ورڈ چابی جیسا ہے۔ وہاں کوئی نہیں دیکھتا۔
priv-younger-stuck-on-a-tail-safe-spot-ears = کانوں پر
priv-younger-stuck-on-a-tail-safe-spot-ears-reason = اس کے کان بڑے ہیں! سب دیکھ سکتے ہیں۔
priv-younger-stuck-on-a-tail-safe-spot-friends = سب دوستوں کے پاس
priv-younger-stuck-on-a-tail-safe-spot-friends-reason = دوست بہت اچھے ہوتے ہیں۔ انہیں اس کی چابی نہیں چاہیے۔

## Story: Bram’s game wants a card about him
priv-younger-stuck-on-a-tail-bath-race-1 = برام دوڑ میں نہانے کا ٹب چلاتا ہے۔
priv-younger-stuck-on-a-tail-bath-race-1-bubble = چھپ، چھپاک!
priv-younger-stuck-on-a-tail-bath-race-2 = گیم کو برام کا کارڈ چاہیے۔ اسے سب کھلاڑی دیکھ سکتے ہیں۔

## Build: a player’s card with nothing private on it
priv-younger-stuck-on-a-tail-card-question = کارڈ بنانے میں برام کی مدد کرو۔ سب کھلاڑی دیکھیں گے۔
priv-younger-stuck-on-a-tail-card-name = نام
priv-younger-stuck-on-a-tail-card-name-real = برام بجو
priv-younger-stuck-on-a-tail-card-name-real-reason = اس سے پتا چلتا ہے وہ کون ہے۔ مزے کا نام چنو!
priv-younger-stuck-on-a-tail-card-name-bath = کپتان ٹب
priv-younger-stuck-on-a-tail-card-name-bath-reason = مزے کا نام! اس کا اپنا نام ذاتی رہا۔
priv-younger-stuck-on-a-tail-card-picture = تصویر
priv-younger-stuck-on-a-tail-card-picture-duck = بطخ والا کھلونا
priv-younger-stuck-on-a-tail-card-picture-duck-reason = اس میں مزہ ہے۔ نہیں پتا چلتا کہ وہ کون ہے۔
priv-younger-stuck-on-a-tail-card-picture-face = اس کا چہرہ
priv-younger-stuck-on-a-tail-card-picture-face-reason = اس کی تصویر ذاتی ہے۔ بطخ میں مزہ ہے!
priv-younger-stuck-on-a-tail-card-about = میری بات
priv-younger-stuck-on-a-tail-card-about-home = میرا گھر
priv-younger-stuck-on-a-tail-card-about-home-reason = اس سے پتا چلتا ہے وہ کہاں رہتا ہے۔ یہ ذاتی ہے۔
priv-younger-stuck-on-a-tail-card-about-jam = جیم پسند
priv-younger-stuck-on-a-tail-card-about-jam-reason = ہم میں سے بہت سوں کو پسند ہے۔ یہ بتانا ٹھیک ہے۔
priv-younger-stuck-on-a-tail-card-about-phone = میرا فون نمبر
priv-younger-stuck-on-a-tail-card-about-phone-reason = یہ صرف اس کے اپنے بڑوں کے لیے ہے۔ یہ ذاتی ہے۔
priv-younger-stuck-on-a-tail-card-done = کپتان ٹب کو جیم پسند ہے! کسی کو نہیں پتا یہ برام ہے۔

## Say: the sentence is rehearsed aloud
priv-younger-stuck-on-a-tail-private-prompt = وہ برام کا گھر پوچھتے ہیں۔ اس کے ساتھ کہو۔
priv-younger-stuck-on-a-tail-private-sentence = یہ ذاتی ہے، پہلے مجھے پوچھنا ہے۔

## Sort: a nice surprise, or a secret that can be told
priv-younger-stuck-on-a-tail-secrets-question = کچھ راز مزے کے ہیں۔ کچھ برے لگتے ہیں، وہ ہم بتاتے ہیں۔
priv-younger-stuck-on-a-tail-secrets-fun = مزے کا راز
priv-younger-stuck-on-a-tail-secrets-tell = بڑے کو بتاؤ
priv-younger-stuck-on-a-tail-secrets-cake = رین کے لیے کیک
priv-younger-stuck-on-a-tail-secrets-cake-reason = جلد رین دیکھ لے گی۔ کتنا مزہ آئے گا!
priv-younger-stuck-on-a-tail-secrets-chat = کھلاڑی کہے: نہ بتانا
priv-younger-stuck-on-a-tail-secrets-chat-reason = برام بتا سکتا ہے۔ اس کا قصور نہیں۔
priv-younger-stuck-on-a-tail-secrets-song = مسٹر مول کا گانا
priv-younger-stuck-on-a-tail-secrets-song-reason = جلد وہ سن لیں گے۔ کتنا مزہ آئے گا!
priv-younger-stuck-on-a-tail-secrets-tummy = اس سے پیٹ میں عجیب لگے
priv-younger-stuck-on-a-tail-secrets-tummy-reason = برا راز بھاری ہوتا ہے۔ بتانے سے مدد ملتی ہے۔
priv-younger-stuck-on-a-tail-secrets-photo = کھلاڑی تصویر مانگے
priv-younger-stuck-on-a-tail-secrets-photo-reason = تصویریں ذاتی ہیں۔ برام نہ کہے اور بتائے۔

## Talk: a silly card with nothing private in it
priv-younger-stuck-on-a-tail-my-card-prompt = گیم کے لیے ایک مزے کا کارڈ بناؤ۔
priv-younger-stuck-on-a-tail-my-card-starter = میں کپتان …، اور مجھے پسند ہے …

## Exit: a game wants to know where Wren lives
priv-younger-stuck-on-a-tail-asks-question = گیم پوچھتی ہے رین کہاں رہتی ہے۔ وہ کیا کرے؟
priv-younger-stuck-on-a-tail-asks-wren = اپنا گھر بتائے
priv-younger-stuck-on-a-tail-asks-wren-reason = گھر ذاتی ہے۔ رین پہلے پوچھ سکتی ہے۔
priv-younger-stuck-on-a-tail-asks-ask = بڑے سے پوچھے
priv-younger-stuck-on-a-tail-asks-ask-reason = کوئی بڑا اس کے ساتھ دیکھ سکتا ہے۔ پوچھنا اچھا ہے۔
priv-younger-stuck-on-a-tail-asks-bram = برام کا گھر بتائے
priv-younger-stuck-on-a-tail-asks-bram-reason = برام کا گھر بھی ذاتی ہے۔ رین پہلے پوچھ سکتی ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
priv-younger-helpers-teacher = میرے ٹیچر
priv-younger-helpers-class = کلاس کا مددگار
priv-younger-helpers-lunch = لنچ کے مددگار
priv-younger-helpers-office = اسکول کا دفتر
priv-younger-helpers-home = گھر کا کوئی بڑا
priv-younger-helpers-family = خاندان کا کوئی بڑا
