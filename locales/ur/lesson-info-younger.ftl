# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
info-younger-title = کیا یہ سچ ہے؟
info-younger-outcome-true = مجھے پتا ہے کچھ باتیں من گھڑت ہوتی ہیں۔
info-younger-outcome-ask = مجھے کسی بڑے کے ساتھ ڈھونڈنا ہے۔
info-younger-outcome-tell = صفحہ برا لگے تو مجھے بتانا ہے۔

## A cow in the sky. First tale of “Can that be true?”.

## Story: Odi believes a picture. “Plop” may be said with relish.
info-younger-flying-cow-sky-1 = اوڈی کے ٹیبلٹ پر آسمان میں ایک گائے ہے۔
info-younger-flying-cow-sky-1-bubble = موں، میں اڑ سکتی ہوں!
info-younger-flying-cow-sky-2 = اوڈی چھتری لاتا ہے۔ گائے دھڑام سے گرے تو؟
info-younger-flying-cow-sky-3 = وہ اوپر دیکھتا ہے۔ نہ گائے، نہ دھڑام۔

## Sort: what is true and what is made up.
info-younger-flying-cow-true-question = سچ یا من گھڑت؟
info-younger-flying-cow-true-true = سچ
info-younger-flying-cow-true-made = من گھڑت
info-younger-flying-cow-true-grass = گائے، گھاس
info-younger-flying-cow-true-grass-reason = یہ سچ ہے۔ یہ ہم گاؤں میں دیکھ سکتے ہیں۔
info-younger-flying-cow-true-fly = اڑتی گائے
info-younger-flying-cow-true-fly-reason = گائے کے پر نہیں ہوتے۔ یہ کسی نے گھڑا ہے۔
info-younger-flying-cow-true-hen = مرغی کے انڈے
info-younger-flying-cow-true-hen-reason = یہ سچ ہے۔ واہ، انڈا!
info-younger-flying-cow-true-fish = سائیکل پر مچھلی
info-younger-flying-cow-true-fish-reason = مچھلی کی ٹانگیں نہیں ہوتیں۔ یہ کسی نے گھڑا ہے۔
info-younger-flying-cow-true-dog = کتا، بھوں بھوں
info-younger-flying-cow-true-dog-reason = یہ سچ ہے۔ بھوں بھوں!

## Order: asking comes before searching.
info-younger-flying-cow-look-question = کیا گائے تیرتی ہے؟ پہلے کیا ہو؟
info-younger-flying-cow-look-ask = بڑے سے پوچھنا
info-younger-flying-cow-look-ask-reason = پہلے پوچھو۔ کوئی بڑا ڈھونڈنے میں مدد کر سکتا ہے۔
info-younger-flying-cow-look-words = ٹھیک لفظ چننا
info-younger-flying-cow-look-words-reason = ٹھیک لفظ بتاتے ہیں کہ کیا ڈھونڈنا ہے۔
info-younger-flying-cow-look-see = مل کر دیکھنا
info-younger-flying-cow-look-see-reason = دو مل کر خوب دیکھتے ہیں۔ چار آنکھیں!

## Choice: words for a search. A grown-up types them.
info-younger-flying-cow-words-question = کیا گائے تیرتی ہے؟ مسٹر مول کن لفظوں سے ڈھونڈیں؟
info-younger-flying-cow-words-moo = موں موں موں
info-younger-flying-cow-words-moo-reason = ہاہا! ایسے تو گائے پوچھتی ہے۔
info-younger-flying-cow-words-swim = گائے تیرنا
info-younger-flying-cow-words-swim-reason = ٹھیک لفظ! اور ہاں، گائے تیر سکتی ہے۔
info-younger-flying-cow-words-nice = واہ واہ
info-younger-flying-cow-words-nice-reason = پیاری بات ہے۔ مگر ڈھونڈنا کیا ہے؟

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-flying-cow-pop-question = اچانک ایک صفحہ آیا۔ اوڈی کو برا لگا، کیا کرے؟
info-younger-flying-cow-pop-tap = چھوتا جائے
info-younger-flying-cow-pop-tap-reason = چھونے سے اور صفحے آ سکتے ہیں! اوڈی بتا سکتا ہے۔
info-younger-flying-cow-pop-tell = ڈھانپے اور بتائے
info-younger-flying-cow-pop-tell-reason = مسٹر مول خوش ہیں کہ اوڈی نے بتایا۔ وہ مدد کر سکتے ہیں۔
info-younger-flying-cow-pop-hide = چھتری کے نیچے چھپے
info-younger-flying-cow-pop-hide-reason = وہاں تو اندھیرا ہے! اوڈی بتا سکتا ہے۔

## Say: rehearsed aloud.
info-younger-flying-cow-say-prompt = اوڈی کے ساتھ کہو، اونچا اور صاف۔
info-younger-flying-cow-say-sentence = یہ پتا کرنے میں میری مدد کریں گے؟

## Exit: a made-up picture.
info-younger-flying-cow-goodbye-pig-question = رین نیلے ہاتھی کی تصویر دیکھتی ہے۔ کیا کرے؟
info-younger-flying-cow-goodbye-pig-paint = دن بھر نیلا ہاتھی ڈھونڈے
info-younger-flying-cow-goodbye-pig-paint-reason = دن تو بہت لمبا ہے! رین پوچھ سکتی ہے۔
info-younger-flying-cow-goodbye-pig-ask = پوچھے کہ سچ ہے؟
info-younger-flying-cow-goodbye-pig-ask-reason = کوئی بڑا پتا کرنے میں مدد کر سکتا ہے۔
info-younger-flying-cow-goodbye-pig-tell = کہے کہ سچ ہے
info-younger-flying-cow-goodbye-pig-tell-reason = شاید یہ من گھڑت ہو۔ رین پہلے پوچھ سکتی ہے۔

## Toast in a shoe. Second tale of “Can that be true?”.

## Story: a talking box mixes things up. “Crunch” may be said with relish.
info-younger-toast-box-1 = ہیئر بولنے والے ڈبے سے پوچھتا ہے۔
info-younger-toast-box-1-bubble = ٹوسٹ کیسے بناتے ہیں؟
info-younger-toast-box-2 = ڈبا گڑبڑ کر دیتا ہے۔
info-younger-toast-box-2-bubble = ڈبل روٹی جوتے میں ڈالو!
info-younger-toast-box-3 = کڑچ، کڑچ! ہیئر کا ایک پاؤں گرم ہو گیا۔

## Match: different people know about different things.
info-younger-toast-who-question = پتا کرنے میں کون مدد کر سکتا ہے؟
info-younger-toast-who-toast = ٹوسٹ کیسے بنے
info-younger-toast-who-toast-partner = باورچی
info-younger-toast-who-toast-reason = باورچی روز ٹوسٹ بناتا ہے۔
info-younger-toast-who-knee = گھٹنا دکھے تو کیا کریں
info-younger-toast-who-knee-partner = نرس
info-younger-toast-who-knee-reason = نرس ہمارا خیال رکھتی ہے۔
info-younger-toast-who-word = لفظ کیسے پڑھیں
info-younger-toast-who-word-partner = ٹیچر
info-younger-toast-who-word-reason = ٹیچر پڑھنے میں مدد کرتے ہیں۔

## Choice: asking comes before searching.
info-younger-toast-look-question = ہیئر کو مینڈک کی بات جاننی ہے۔ پہلے کیا کرے؟
info-younger-toast-look-ask = باورچی سے مدد لے
info-younger-toast-look-ask-reason = وہ مل کر ڈھونڈ سکتے ہیں۔ چار آنکھیں!
info-younger-toast-look-tap = جو نظر آئے چھو لے
info-younger-toast-look-tap-reason = گڑبڑ ہو سکتی ہے۔ ہیئر پہلے پوچھ سکتا ہے۔
info-younger-toast-look-shoe = جوتے سے
info-younger-toast-look-shoe-reason = کڑچ! جوتا مدد نہیں کر سکتا۔

## Spot: two parts of the page are not true or not for Hare.
info-younger-toast-frog-question = یہ صفحہ مینڈک پر ہے۔ کون سی دو چیزیں عجیب ہیں؟
info-younger-toast-frog-top-name = اوپر
info-younger-toast-frog-top = سب کچھ مینڈک پر
info-younger-toast-frog-top-reason = یہ ٹھیک ہے۔ اس سے پتا چلا صفحہ کس پر ہے۔
info-younger-toast-frog-hop-name = لفظ
info-younger-toast-frog-hop = مینڈک پھدکتا ہے۔
info-younger-toast-frog-hop-reason = یہ سچ ہے۔ پھدک، پھدک!
info-younger-toast-frog-bus-name = تصویر
info-younger-toast-frog-bus = مینڈک بس چلا رہا ہے
info-younger-toast-frog-bus-reason = مینڈک بس نہیں چلا سکتا۔ یہ کسی نے گھڑا ہے۔
info-younger-toast-frog-tap-name = بٹن
info-younger-toast-frog-tap = چھوؤ: مفت ٹافی
info-younger-toast-frog-tap-reason = اسکرین سے ٹافی نہیں نکلتی! پہلے پوچھو۔

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-toast-pop-question = اچانک ایک صفحہ آیا۔ ہیئر کو برا لگا، کیا کرے؟
info-younger-toast-pop-tell = ڈھانپے اور بتائے
info-younger-toast-pop-tell-reason = باورچی خوش ہے کہ ہیئر نے بتایا۔ وہ مدد کر سکتا ہے۔
info-younger-toast-pop-stay = اور دیکھتا رہے
info-younger-toast-pop-stay-reason = اور برا لگ سکتا ہے۔ ہیئر بتا سکتا ہے۔
info-younger-toast-pop-box = ڈبے کو بتائے
info-younger-toast-pop-box-reason = ڈبا مدد نہیں کر سکتا۔ کوئی بڑا کر سکتا ہے۔

## Say: rehearsed aloud.
info-younger-toast-say-prompt = ہیئر کے ساتھ کہو، اونچا اور صاف۔
info-younger-toast-say-sentence = مجھے پوچھنا ہے، کیا یہ سچ ہے؟

## Talk: a made-up fact, said for fun and owned up to.
info-younger-toast-fib-prompt = بلی پر ایک من گھڑت بات بناؤ۔
info-younger-toast-fib-starter = یہ میری من گھڑت بات ہے: بلی …

## Exit: something the box says.
info-younger-toast-goodbye-rain-question = ڈبا کہتا ہے جیم کی بارش ہو گی۔ ہیئر کیا کرے؟
info-younger-toast-goodbye-rain-spoon = بڑا چمچ لے کر کھڑا رہے
info-younger-toast-goodbye-rain-spoon-reason = ہاہا! مگر شاید یہ من گھڑت ہو۔
info-younger-toast-goodbye-rain-tell = کہے کہ سچ ہے
info-younger-toast-goodbye-rain-tell-reason = شاید یہ من گھڑت ہو۔ ہیئر پہلے پوچھ سکتا ہے۔
info-younger-toast-goodbye-rain-ask = پوچھے کہ سچ ہے؟
info-younger-toast-goodbye-rain-ask-reason = کوئی بڑا پتا کرنے میں مدد کر سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
info-younger-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
info-younger-helpers-teacher = میرے ٹیچر
info-younger-helpers-class = کلاس کا مددگار
info-younger-helpers-lunch = لنچ کے مددگار
info-younger-helpers-office = اسکول کا دفتر
info-younger-helpers-home = گھر کا کوئی بڑا
info-younger-helpers-family = خاندان کا کوئی بڑا
