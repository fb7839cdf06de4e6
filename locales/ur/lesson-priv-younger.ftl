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
priv-younger-tummy-tell-reason = وہ خوش ہیں کہ رین نے بتایا۔ اب پیٹ ٹھیک لگ رہا ہے۔
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

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
priv-younger-helpers-teacher = میرے ٹیچر
priv-younger-helpers-class = کلاس کا مددگار
priv-younger-helpers-lunch = لنچ کے مددگار
priv-younger-helpers-office = اسکول کا دفتر
priv-younger-helpers-home = گھر کا کوئی بڑا
priv-younger-helpers-family = خاندان کا کوئی بڑا
