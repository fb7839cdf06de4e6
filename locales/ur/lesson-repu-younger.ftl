# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-younger-title = تصویر کہاں گئی؟
repu-younger-outcome-stays = مجھے پتا ہے تصویر کاپی ہو سکتی ہے۔
repu-younger-outcome-ask = پہلے مجھے پوچھنا ہے، پھر آگے بھیجنا ہے۔
repu-younger-outcome-see = مجھے پتا ہے میرا کام کون دیکھ سکتا ہے۔
repu-younger-outcome-tell = برا لگے تو مجھے بتانا ہے۔

### Fenn’s jelly hat. First tale of “Where did it go?”.

## Story: a snap (a photo) of Fenn with jelly (a wobbly pudding) on his head goes a long way.
repu-younger-jelly-hat-1 = فین کے سر پر جیلی ہے۔
repu-younger-jelly-hat-1-bubble = دیکھو، تھل تھل!
repu-younger-jelly-hat-2 = اوڈی اس کی تصویر لیتا ہے۔
repu-younger-jelly-hat-2-bubble = یہ میں سب کو بھیجوں گا!
repu-younger-jelly-hat-3 = اب وہ دس اسکرینوں پر ہے۔
repu-younger-jelly-hat-3-bubble = ارے نہیں، میری جیلی!

## Order: how one photo became many
repu-younger-jelly-trip-question = تصویر اتنی دور کیسے گئی؟
repu-younger-jelly-trip-take = اوڈی تصویر لے
repu-younger-jelly-trip-take-reason = اب وہ ایک اسکرین پر ہے۔
repu-younger-jelly-trip-share = اوڈی شیئر دبائے
repu-younger-jelly-trip-share-reason = ایک بار چھوا، اور رین کو بھی مل گئی۔
repu-younger-jelly-trip-copy = رین کاپی بنائے
repu-younger-jelly-trip-copy-reason = کاپی کا مطلب ہے ایک اور تصویر۔
repu-younger-jelly-trip-fridge = دادی کی دیوار پر
repu-younger-jelly-trip-fridge-reason = وہ اتنی دور گئی! سب واپس نہیں آ سکتیں۔

## Choice: asking before sharing a photo of somebody
repu-younger-jelly-first-question = اوڈی کے پاس نئی تصویر ہے۔ پہلے کیا کرے؟
repu-younger-jelly-first-fast = فوراً بھیج دے
repu-younger-jelly-first-fast-reason = پھر فین چن نہیں سکتا۔ اوڈی پہلے پوچھ سکتا ہے۔
repu-younger-jelly-first-ask = پوچھے
repu-younger-jelly-first-ask-reason = فین ہاں یا نہ کہہ سکتا ہے۔ سر تو اسی کا ہے!
repu-younger-jelly-first-one = بس رین کو بھیجے
repu-younger-jelly-first-one-reason = رین کاپی بنا سکتی ہے۔ اوڈی پہلے پوچھ سکتا ہے۔

## Sort: pictures that show somebody, and pictures that show nobody
repu-younger-jelly-cards-question = تصویر میں کون ہے؟ کیا پہلے پوچھیں؟
repu-younger-jelly-cards-ask = رکو، پوچھو
repu-younger-jelly-cards-go = بھیجنا ٹھیک
repu-younger-jelly-cards-wren = رین کی تصویر
repu-younger-jelly-cards-wren-reason = اس میں رین ہے۔ پہلے رین سے پوچھتے ہیں۔
repu-younger-jelly-cards-tree = لمبا درخت
repu-younger-jelly-cards-tree-reason = اس میں کوئی نہیں۔ بس درخت ہے!
repu-younger-jelly-cards-me = میری تصویر
repu-younger-jelly-cards-me-reason = میری تصویر ذاتی ہے۔ مجھے رکنا اور پوچھنا ہے۔
repu-younger-jelly-cards-nap = برام، گہری نیند میں
repu-younger-jelly-cards-nap-reason = سوتے میں برام ہاں نہیں کہہ سکتا! پہلے پوچھو۔

## Choice: the photo is out already. One answer is there to make them laugh.
repu-younger-jelly-wobbly-question = فین کا دل جیلی جیسا کانپ رہا ہے۔ کیا مدد دے؟
repu-younger-jelly-wobbly-hide = جیلی میں چھپنا
repu-younger-jelly-wobbly-hide-reason = ہاہا، وہ بہت ہلتی ہے! فین بتا سکتا ہے۔
repu-younger-jelly-wobbly-tell = بڑے کو بتانا
repu-younger-jelly-wobbly-tell-reason = کوئی بڑا مدد کر سکتا ہے۔ فین کا قصور نہیں۔
repu-younger-jelly-wobbly-fine = کہنا، ٹھیک
repu-younger-jelly-wobbly-fine-reason = نہ کہنا بھی ٹھیک ہے۔ فین بتا سکتا ہے۔

## Story: a happy end. Now Odi asks first.
repu-younger-jelly-cherry-1 = اب اوڈی پہلے فین سے پوچھتا ہے۔
repu-younger-jelly-cherry-1-bubble = ہاں، مگر تم بھی جیلی پہنو!
repu-younger-jelly-cherry-2 = اب اوڈی کے سر پر جیلی ہے۔
repu-younger-jelly-cherry-2-bubble = دیکھو، کیسے ہلتی ہے!

## Say: the sentence that is rehearsed aloud
repu-younger-jelly-words-prompt = فین کے ساتھ کہو، مگر تھل تھل نہ ہلنا!
repu-younger-jelly-words-sentence = پہلے مجھ سے پوچھ لو۔

## Exit: school may see what is done on its computers
repu-younger-jelly-goodbye-see-question = فین اسکول کے ٹیبلٹ پر ہے۔ کون دیکھ سکتا ہے؟
repu-younger-jelly-goodbye-see-fenn = بس فین
repu-younger-jelly-goodbye-see-fenn-reason = اور لوگ بھی دیکھ سکتے ہیں۔ اسکول محفوظ رہنے میں مدد دیتا ہے۔
repu-younger-jelly-goodbye-see-cat = بس بلی
repu-younger-jelly-goodbye-see-cat-reason = بلی تو سو رہی ہے! اسکول دیکھ سکتا ہے۔
repu-younger-jelly-goodbye-see-school = اسکول بھی
repu-younger-jelly-goodbye-see-school-reason = ہاں، ہمیں محفوظ رکھنے کے لیے اسکول دیکھتا ہے۔

### Ten tablets snore. Second tale of “Where did it go?”.

## Story: a clip (a short film) of Tumble’s snore goes a long way. The children are Tumble and Pebble.
repu-younger-snore-nap-1 = ٹمبل ذرا سو جاتا ہے۔
repu-younger-snore-nap-1-bubble = خر، خر، خرّاٹا!
repu-younger-snore-nap-2 = پیبل اس کی ویڈیو بناتی ہے۔
repu-younger-snore-nap-2-bubble = یہ میں سب کو بھیجوں گی!
repu-younger-snore-nap-3 = اب دس اسکرینیں خراٹے لیتی ہیں!
repu-younger-snore-nap-3-bubble = خر، خر، خرّاٹا!

## Choice: a copy stays when the first one is deleted. One answer is there to make them laugh.
repu-younger-snore-gone-bubble = میں نے اسے مٹا دیا۔
repu-younger-snore-gone-question = اب خراٹا کہاں ہے؟
repu-younger-snore-gone-gone = سب ختم ہو گیا
repu-younger-snore-gone-gone-reason = اس کی ویڈیو گئی۔ کاپیاں اب بھی ہیں۔
repu-younger-snore-gone-bed = سونے چلا گیا
repu-younger-snore-gone-bed-reason = ہاہا، شب بخیر خراٹے! کاپیاں اب بھی ہیں۔
repu-younger-snore-gone-ten = دس اسکرینوں پر
repu-younger-snore-gone-ten-reason = ہاں، انہوں نے کاپیاں بنا لیں۔ اسے روکنا مشکل ہے۔

## Choice: the clip is out already
repu-younger-snore-help-question = ٹمبل کو کیا مدد دے؟
repu-younger-snore-help-tell = بڑے کو بتانا
repu-younger-snore-help-tell-reason = کوئی بڑا مدد کر سکتا ہے۔ ٹمبل کا قصور نہیں۔
repu-younger-snore-help-back = پیبل کی ویڈیو بھیجنا
repu-younger-snore-help-back-reason = پھر دو لوگ اداس ہوں گے۔ ٹمبل بتا سکتا ہے۔
repu-younger-snore-help-nap = کبھی نہ سونا
repu-younger-snore-help-nap-reason = مگر نیند تو پیاری ہے! ٹمبل بتا سکتا ہے۔

## Match: whom to ask before sharing
repu-younger-snore-who-question = پہلے کس سے پوچھیں؟
repu-younger-snore-who-tumble = ٹمبل کی ویڈیو
repu-younger-snore-who-tumble-partner = ٹمبل سے
repu-younger-snore-who-tumble-reason = خراٹا اس کا ہے۔ وہ ہاں یا نہ کہہ سکتا ہے۔
repu-younger-snore-who-me = میری تصویر
repu-younger-snore-who-me-partner = کسی بڑے سے
repu-younger-snore-who-me-reason = میری تصویر ذاتی ہے۔ کوئی بڑا مدد کر سکتا ہے۔
repu-younger-snore-who-cat = پیبل کی بلی کی ویڈیو
repu-younger-snore-who-cat-partner = پیبل سے
repu-younger-snore-who-cat-reason = بلی پیبل کی ہے۔ وہ ہاں یا نہ کہہ سکتی ہے۔

## Talk: asking first, and saying no in a kind way
repu-younger-snore-talk-prompt = تصویر لینے سے پہلے تم کیسے پوچھو؟
repu-younger-snore-talk-starter = کیا میں …

## Story: a happy end. Now Pebble asks first.
repu-younger-snore-both-1 = اب پیبل پہلے ٹمبل سے پوچھتی ہے۔
repu-younger-snore-both-1-bubble = کیا میں لے لوں؟
repu-younger-snore-both-2 = اب دونوں ساتھ ساتھ خراٹے لیتے ہیں۔
repu-younger-snore-both-2-bubble = ہاں، مگر تم بھی خراٹے لو!

## Say: the sentence that is rehearsed aloud
repu-younger-snore-words-prompt = ٹمبل کے ساتھ جاگو، اور کہو۔
repu-younger-snore-words-sentence = پہلے مجھ سے پوچھ لو۔

## Exit: school may see what is done on its computers
repu-younger-snore-goodbye-see-question = پیبل اسکول میں لکھتی ہے۔ کون دیکھ سکتا ہے؟
repu-younger-snore-goodbye-see-school = اس کا اسکول
repu-younger-snore-goodbye-see-school-reason = ہاں، ہمیں محفوظ رکھنے کے لیے اسکول دیکھتا ہے۔
repu-younger-snore-goodbye-see-pebble = بس پیبل
repu-younger-snore-goodbye-see-pebble-reason = اور لوگ بھی دیکھ سکتے ہیں۔ اسکول محفوظ رہنے میں مدد دیتا ہے۔
repu-younger-snore-goodbye-see-teddy = بس اس کا بھالو
repu-younger-snore-goodbye-see-teddy-reason = بھالو تو بستر میں ہے! اسکول دیکھ سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
repu-younger-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
repu-younger-helpers-teacher = میرے ٹیچر
repu-younger-helpers-class = کلاس کا مددگار
repu-younger-helpers-lunch = لنچ کے مددگار
repu-younger-helpers-office = اسکول کا دفتر
repu-younger-helpers-home = گھر کا کوئی بڑا
repu-younger-helpers-family = خاندان کا کوئی بڑا
