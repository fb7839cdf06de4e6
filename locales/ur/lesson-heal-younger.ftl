# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-younger-title = بس ایک بار اور؟
heal-younger-outcome-stop = مجھے رکنا اور آرام کرنا آتا ہے۔
heal-younger-outcome-ask = مجھے ہمارے اصول پتا ہیں۔ مجھے پہلے پوچھنا ہے۔
heal-younger-outcome-tell = برا لگے تو مجھے رکنا اور بتانا ہے۔

## Wren’s sleepy leg. First tale of “Just one more go?”.

## Story: a leg goes to sleep. Whisper the second panel.
heal-younger-sleepy-leg-leg-1 = رین کھیلتی جا رہی ہے۔
heal-younger-sleepy-leg-leg-1-bubble = بس ایک بار اور!
heal-younger-sleepy-leg-leg-2 = اب اس کی ٹانگ سو گئی۔ شش!
heal-younger-sleepy-leg-leg-3 = فین ٹانگ کے لیے کمبل لاتا ہے۔
heal-younger-sleepy-leg-leg-3-bubble = شب بخیر، ٹانگ۔

## Choice: a break wakes a body up.
heal-younger-sleepy-leg-hop-question = رین کی ٹانگ کیسے جاگے؟
heal-younger-sleepy-leg-hop-go = ایک بار اور
heal-younger-sleepy-leg-hop-go-reason = پھر ٹانگ سوئی رہ سکتی ہے۔ اچھلنا مدد دیتا ہے۔
heal-younger-sleepy-leg-hop-hop = رکے اور اچھلے
heal-younger-sleepy-leg-hop-hop-reason = اچھل، اچھل! ٹانگ جاگ گئی۔
heal-younger-sleepy-leg-hop-sing = لوری دے
heal-younger-sleepy-leg-hop-sing-reason = لا لا لا! اچھلنا زیادہ مدد دیتا ہے۔

## Sort: a break from the screen, or more of it.
heal-younger-sleepy-leg-rest-question = آرام، یا اور اسکرین؟
heal-younger-sleepy-leg-rest-break = آرام
heal-younger-sleepy-leg-rest-more = اور اسکرین
heal-younger-sleepy-leg-rest-drink = پانی پینا
heal-younger-sleepy-leg-rest-drink-reason = پانی ہمارے لیے اچھا ہے۔ یہ آرام ہے۔
heal-younger-sleepy-leg-rest-clip = ایک ویڈیو اور
heal-younger-sleepy-leg-rest-clip-reason = یہ اور اسکرین ہے۔ آنکھوں کو آرام پسند ہے۔
heal-younger-sleepy-leg-rest-ball = گیند
heal-younger-sleepy-leg-rest-ball-reason = ٹانگوں کو گیند پسند ہے۔ یہ آرام ہے۔
heal-younger-sleepy-leg-rest-game = ٹیبلٹ پر گیم
heal-younger-sleepy-leg-rest-game-reason = یہ اور اسکرین ہے۔ ٹانگوں کو اچھلنا پسند ہے۔
heal-younger-sleepy-leg-rest-draw = بلی بنانا
heal-younger-sleepy-leg-rest-draw-reason = قلم اور کاغذ! یہ آرام ہے۔

## Match: three of the promises, in the children’s own words.
heal-younger-sleepy-leg-rule-question = ہمارا اصول کیا ہے؟
heal-younger-sleepy-leg-rule-new = صفحہ نیا ہو
heal-younger-sleepy-leg-rule-new-partner = رکو، پوچھو
heal-younger-sleepy-leg-rule-new-reason = صفحہ ٹیچر چنتے ہیں۔ مجھے پہلے پوچھنا ہے۔
heal-younger-sleepy-leg-rule-bed = سونے کا وقت
heal-younger-sleepy-leg-rule-bed-partner = اسکرین بھی سوئے
heal-younger-sleepy-leg-rule-bed-reason = رات کو ٹن ٹن نہیں۔ میٹھی نیند!
heal-younger-sleepy-leg-rule-bad = برا لگے
heal-younger-sleepy-leg-rule-bad-partner = بڑے کو بتاؤ
heal-younger-sleepy-leg-rule-bad-reason = تم بتا سکتے ہو۔ بتانا ٹھیک ہے۔

## Choice: a game that asks for money. Crying is only drawn.
heal-younger-sleepy-leg-hat-bubble = اوں اوں، مجھے ٹوپی خرید دو!
heal-younger-sleepy-leg-hat-question = گیم کا پالتو جانور روئے تو کیا کریں؟
heal-younger-sleepy-leg-hat-buy = خرید لے
heal-younger-sleepy-leg-hat-buy-reason = اصلی پیسے لگ سکتے ہیں۔ رین پہلے پوچھ سکتی ہے۔
heal-younger-sleepy-leg-hat-ask = بڑے سے پوچھے
heal-younger-sleepy-leg-hat-ask-reason = بڑے ساتھ دیکھتے ہیں۔ پالتو جانور بالکل ٹھیک ہے!
heal-younger-sleepy-leg-hat-cry = ساتھ روئے
heal-younger-sleepy-leg-hat-cry-reason = اوں اوں! مگر یہ بس گیم ہے۔

## Choice: leaving at once and telling.
heal-younger-sleepy-leg-mean-bubble = یہیں رہو، ورنہ میں ناراض!
heal-younger-sleepy-leg-mean-question = کوئی کھلاڑی یہ لکھے تو کیا کریں؟
heal-younger-sleepy-leg-mean-stay = کھیلتی رہے
heal-younger-sleepy-leg-mean-stay-reason = شاید یہ خود نہ رکے۔ رین جا سکتی ہے۔
heal-younger-sleepy-leg-mean-tell = رکے اور بتائے
heal-younger-sleepy-leg-mean-tell-reason = رین کا قصور نہیں۔ کوئی بڑا مدد کر سکتا ہے۔
heal-younger-sleepy-leg-mean-sit = آنکھیں بند کر لے
heal-younger-sleepy-leg-mean-sit-reason = وہ تو وہیں ہے۔ رین بتا سکتی ہے۔

## Say: rehearsed aloud, with a hop at the end.
heal-younger-sleepy-leg-bye-prompt = رین کے ساتھ کہو، پھر اچھلو!
heal-younger-sleepy-leg-bye-sentence = ٹاٹا گیم، میں تو چلوں اچھلنے!

## Exit: a break.
heal-younger-sleepy-leg-goodbye-eyes-question = فین کی آنکھیں دکھ رہی ہیں۔ وہ کیا کرے؟
heal-younger-sleepy-leg-goodbye-eyes-near = اور پاس سے دیکھے
heal-younger-sleepy-leg-goodbye-eyes-near-reason = آنکھوں کو دور دیکھنا پسند ہے۔ آرام مدد دیتا ہے۔
heal-younger-sleepy-leg-goodbye-eyes-out = رکے، باہر دیکھے
heal-younger-sleepy-leg-goodbye-eyes-out-reason = آنکھوں کو دور دیکھنا پسند ہے۔ ہیلو، سورج!
heal-younger-sleepy-leg-goodbye-eyes-one = ایک آنکھ سے دیکھے
heal-younger-sleepy-leg-goodbye-eyes-one-reason = پھر وہ ایک آنکھ دکھے گی۔ آرام مدد دیتا ہے!

## A nice hat. Second tale of “Just one more go?”.

## Story: breakfast with one eye on a clip. Gran laughs, and so does Bean.
heal-younger-bowl-hat-bowl-1 = بین کھاتے کھاتے ویڈیو دیکھ رہی ہے۔
heal-younger-bowl-hat-bowl-1-bubble = بھاگو بلی، بھاگو!
heal-younger-bowl-hat-bowl-2 = وہ دودھ ڈالتی ہے۔ چھپاک، سیدھا ٹوپی میں!
heal-younger-bowl-hat-bowl-3 = دادی پیالہ اپنے سر پر رکھتی ہیں۔
heal-younger-bowl-hat-bowl-3-bubble = تو پھر یہ میری ٹوپی ہے!

## Order: one thing at a time.
heal-younger-bowl-hat-first-question = بین کو نیا پیالہ ملا۔ پہلے کیا کرے؟
heal-younger-bowl-hat-first-stop = ویڈیو روکے
heal-younger-bowl-hat-first-stop-reason = پہلے ویڈیو روکو۔ اب پیالہ نظر آتا ہے!
heal-younger-bowl-hat-first-pour = دودھ ڈالے
heal-younger-bowl-hat-first-pour-reason = پیالے میں، ٹوپی میں نہیں!
heal-younger-bowl-hat-first-eat = سب کھا لے
heal-younger-bowl-hat-first-eat-reason = اب یہ سیدھا پیٹ میں گیا، واہ!

## Sort: what is agreed and what is new: the promises in the children’s own words.
heal-younger-bowl-hat-ask-question = چلتے رہیں، یا رک کر پوچھیں؟
heal-younger-bowl-hat-ask-go = چلو
heal-younger-bowl-hat-ask-stop = رکو، پوچھو
heal-younger-bowl-hat-ask-page = کلاس میں ہماری گیم
heal-younger-bowl-hat-ask-page-reason = یہ ٹیچر نے ہمارے لیے چنی ہے۔ چلو!
heal-younger-bowl-hat-ask-new = نئی گیم
heal-younger-bowl-hat-ask-new-reason = شاید یہ ہمارے لیے نہ ہو۔ پہلے پوچھو۔
heal-younger-bowl-hat-ask-money = یہ پیسے مانگے
heal-younger-bowl-hat-ask-money-reason = یہ اصلی پیسے ہو سکتے ہیں۔ پہلے پوچھو۔
heal-younger-bowl-hat-ask-timer = وقت ابھی باقی
heal-younger-bowl-hat-ask-timer-reason = ابھی میرا وقت ہے۔ چلو!
heal-younger-bowl-hat-ask-pop = اچانک ایک صفحہ
heal-younger-bowl-hat-ask-pop-reason = شاید یہ ہمارے لیے نہ ہو۔ پہلے پوچھو۔

## Build: a plan made beforehand, with a grown-up.
heal-younger-bowl-hat-plan-question = بین کا دن بنانے میں مدد کرو۔
heal-younger-bowl-hat-plan-car = گاڑی میں
heal-younger-bowl-hat-plan-car-clip = ویڈیو دیکھنا
heal-younger-bowl-hat-plan-car-clip-reason = گاڑی میں ویڈیو! پیٹ میں عجیب لگ سکتا ہے۔
heal-younger-bowl-hat-plan-car-sing = باہر دیکھ کر گانا
heal-younger-bowl-hat-plan-car-sing-reason = لا لا لا! آنکھوں کو دور دیکھنا پسند ہے۔
heal-younger-bowl-hat-plan-bed = سوتے وقت
heal-younger-bowl-hat-plan-bed-book = کتاب دیکھنا
heal-younger-bowl-hat-plan-bed-book-reason = کتاب سے آرام ملتا ہے۔ شب بخیر!
heal-younger-bowl-hat-plan-bed-tablet = ٹیبلٹ دیکھنا
heal-younger-bowl-hat-plan-bed-tablet-reason = اس سے نیند بھاگ سکتی ہے۔ کتاب زیادہ اچھی ہے۔
heal-younger-bowl-hat-plan-done = اچھا دن بنا! اور ٹوپی بھی سوکھی ہے۔

## Choice: leaving at once and telling. The bubble comes from a game.
heal-younger-bowl-hat-shh-bubble = دیر تک جاگو، اور کسی کو نہ بتانا!
heal-younger-bowl-hat-shh-question = کوئی کھلاڑی یہ لکھے تو کیا کریں؟
heal-younger-bowl-hat-shh-tell = رکے اور بتائے
heal-younger-bowl-hat-shh-tell-reason = بین کا قصور نہیں۔ کوئی بڑا مدد کر سکتا ہے۔
heal-younger-bowl-hat-shh-keep = نہ بتائے
heal-younger-bowl-hat-shh-keep-reason = برا راز رکھنا مشکل ہے۔ بین بتا سکتی ہے۔
heal-younger-bowl-hat-shh-hide = ٹوپی میں چھپے
heal-younger-bowl-hat-shh-hide-reason = وہ تو دودھ سے بھری ہے! بین بتا سکتی ہے۔

## Talk: everybody stands up and moves in their own way.
heal-younger-bowl-hat-legs-prompt = دکھاؤ، آرام کے وقت تم کیسے ہلتے ہو۔
heal-younger-bowl-hat-legs-starter = میں ایسے …

## Say: rehearsed aloud.
heal-younger-bowl-hat-bye-prompt = ایسے کہو کہ دادی کا پیالہ گر جائے!
heal-younger-bowl-hat-bye-sentence = ویڈیو بند، مجھے کھیلنا ہے!

## Exit: a break.
heal-younger-bowl-hat-goodbye-park-question = پارک جانے کا وقت ہے۔ بین کیا کرے؟
heal-younger-bowl-hat-goodbye-park-stop = گیم روکے اور جائے
heal-younger-bowl-hat-goodbye-park-stop-reason = گیم رک سکتی ہے۔ ہیلو، پارک!
heal-younger-bowl-hat-goodbye-park-go = ایک بار اور
heal-younger-bowl-hat-goodbye-park-go-reason = پھر اندھیرا ہو سکتا ہے۔ گیم رک سکتی ہے۔
heal-younger-bowl-hat-goodbye-park-bed = بستر پارک لے جائے
heal-younger-bowl-hat-goodbye-park-bed-reason = اتنا بڑا بستر کون دھکیلے! رکو اور چلو۔

## The grown-ups a child may name. Never assume a mum or a dad.
heal-younger-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
heal-younger-helpers-teacher = میرے ٹیچر
heal-younger-helpers-class = کلاس کا مددگار
heal-younger-helpers-lunch = لنچ کے مددگار
heal-younger-helpers-office = اسکول کا دفتر
heal-younger-helpers-home = گھر کا کوئی بڑا
heal-younger-helpers-family = خاندان کا کوئی بڑا
