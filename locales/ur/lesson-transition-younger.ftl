# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-younger-title = اب بڑی کلاس میں
transition-younger-outcome-same = مجھے پتا ہے کیا پہلے جیسا رہتا ہے۔
transition-younger-outcome-key = مجھے نیا پاس ورڈ سنبھالنا ہے۔
transition-younger-outcome-ask = وہاں بھی مجھے پہلے پوچھنا ہے۔
transition-younger-outcome-who = مجھے پتا ہے وہاں میری مدد کون کر سکتا ہے۔

## Story: a new class and a chair that spins. The bubbles are Wren’s, Wren’s and Mr Mole’s.
transition-younger-spinning-chair-spin-1 = رین بڑی کلاس میں جاتی ہے۔
transition-younger-spinning-chair-spin-1-bubble = اب میں بڑی ہوں!
transition-younger-spinning-chair-spin-2 = اس کی نئی کرسی گول گول گھومتی ہے۔
transition-younger-spinning-chair-spin-2-bubble = واہ واہ!
transition-younger-spinning-chair-spin-3 = اب وہ دو مسٹر مول کو ہاتھ ہلاتی ہے!
transition-younger-spinning-chair-spin-3-bubble = میں تو ایک ہی ہوں۔

## Sort: what changes, and what comes with her
transition-younger-spinning-chair-same-question = نیا کیا ہے؟ کیا پہلے جیسا ہے؟
transition-younger-spinning-chair-same-new = نیا
transition-younger-spinning-chair-same-same = پہلے جیسا
transition-younger-spinning-chair-same-chair = گھومنے والی کرسی
transition-younger-spinning-chair-same-chair-reason = پرانی کرسی نہیں گھومتی تھی۔ یہ نئی ہے۔
transition-younger-spinning-chair-same-key = اس کا پاس ورڈ
transition-younger-spinning-chair-same-key-reason = اسے نیا ملتا ہے۔ یہ صرف اس کا ہے۔
transition-younger-spinning-chair-same-kind = پیارے لفظ
transition-younger-spinning-chair-same-kind-reason = ہر کلاس میں ہم پیارے لفظ بھیجتے ہیں۔
transition-younger-spinning-chair-same-tell = بتانا
transition-younger-spinning-chair-same-tell-reason = وہاں بھی بتا سکتی ہے۔ یہ پہلے جیسا ہے۔
transition-younger-spinning-chair-same-email = کلاس کی ای میل
transition-younger-spinning-chair-same-email-reason = یہ پہلے نہیں تھی۔ یہ نئی ہے۔
transition-younger-spinning-chair-same-ask = پہلے پوچھنا
transition-younger-spinning-chair-same-ask-reason = بڑے بچے بھی پوچھتے ہیں۔ یہ پہلے جیسا ہے۔

## Choice: a new password
transition-younger-spinning-chair-key-question = رین کو پاس ورڈ کا کارڈ ملا۔ وہ کیا کرے؟
transition-younger-spinning-chair-key-desk = میز پر چپکائے
transition-younger-spinning-chair-key-desk-reason = پھر سب اس کی چابی دیکھ سکتے ہیں۔ وہ صرف اس کی ہے۔
transition-younger-spinning-chair-key-safe = یاد کرے اور لوٹا دے
transition-younger-spinning-chair-key-safe-reason = اب چابی دل میں ہے۔ کوئی نہیں دیکھ سکتا۔
transition-younger-spinning-chair-key-swap = اوڈی سے بدل لے
transition-younger-spinning-chair-key-swap-reason = پھر دونوں کی چابی غلط ہے! واپس بدل لو۔

## Choice: a bigger child has a game. The bubble is the hare’s.
transition-younger-spinning-chair-hare-bubble = یہ کھیلو، پوچھنے کی کیا ضرورت ہے!
transition-younger-spinning-chair-hare-question = رین کیا کہے؟
transition-younger-spinning-chair-hare-ask = ”پوچھنا ہے“
transition-younger-spinning-chair-hare-ask-reason = بڑے بھی پوچھتے ہیں۔ مسٹر مول بھی پوچھتے ہیں!
transition-younger-spinning-chair-hare-play = ”ٹھیک ہے، میں بڑی ہوں“
transition-younger-spinning-chair-hare-play-reason = شاید یہ رین کے لیے نہ ہو۔ وہ پہلے پوچھ سکتی ہے۔
transition-younger-spinning-chair-hare-bit = ”بس ذرا سا دیکھوں“
transition-younger-spinning-chair-hare-bit-reason = ذرا سا بھی برا لگ سکتا ہے۔ وہ پہلے پوچھ سکتی ہے۔

## Match: who helps in the juniors
transition-younger-spinning-chair-who-question = کس کام میں رین کی مدد کون کرے؟
transition-younger-spinning-chair-who-forgot = پاس ورڈ بھول گئی
transition-younger-spinning-chair-who-forgot-partner = نئے ٹیچر
transition-younger-spinning-chair-who-forgot-reason = ٹیچر مدد کر سکتے ہیں۔ بھولنا ٹھیک ہے۔
transition-younger-spinning-chair-who-lunch = لنچ میں اداس
transition-younger-spinning-chair-who-lunch-partner = لنچ کے مددگار
transition-younger-spinning-chair-who-lunch-reason = لنچ کے مددگار پاس ہیں۔ وہ ساتھ بیٹھ سکتے ہیں۔
transition-younger-spinning-chair-who-bag = بستہ کھو گیا
transition-younger-spinning-chair-who-bag-partner = اسکول کا دفتر
transition-younger-spinning-chair-who-bag-reason = کھویا بستہ دفتر میں ملتا ہے۔ رین بھی جا سکتی ہے۔

## Say: the sentence is rehearsed aloud
transition-younger-spinning-chair-new-prompt = سیدھے کھڑے ہو کر کہو۔
transition-younger-spinning-chair-new-sentence = میں یہاں پہلی بار ہوں، میری مدد کریں گے؟

## Talk: something to look forward to
transition-younger-spinning-chair-glad-prompt = نئی کلاس میں کس چیز کا مزہ آئے گا؟
transition-younger-spinning-chair-glad-starter = نئی کلاس میں مجھے … کرنا ہے

## Exit
transition-younger-spinning-chair-goodbye-page-question = کلاس میں ایک صفحہ برا لگتا ہے۔ رین کیا کرے؟
transition-younger-spinning-chair-goodbye-page-tell = وہاں بڑے کو بتائے
transition-younger-spinning-chair-goodbye-page-tell-reason = وہ مدد کر سکتے ہیں۔ بتانا اچھا ہے۔
transition-younger-spinning-chair-goodbye-page-big = نہ بتائے، وہ بڑی ہے
transition-younger-spinning-chair-goodbye-page-big-reason = بڑے بچے بھی بتاتے ہیں۔ اس سے مدد ملتی ہے۔
transition-younger-spinning-chair-goodbye-page-old = پرانی کلاس میں بھاگے
transition-younger-spinning-chair-goodbye-page-old-reason = وہاں سب اچھے ہیں! مگر مدد یہاں بھی ہے۔

## Story: a new peg, and a teacher who makes a good one. The first bubble is Bram’s, the other Mr Mole’s.
transition-younger-high-peg-peg-1 = برام بڑی کلاس میں ہے۔ کوٹ کی نئی کھونٹی ملی۔
transition-younger-high-peg-peg-1-bubble = یہ تو بہت اونچی ہے!
transition-younger-high-peg-peg-2 = وہ کوٹ پھینکتا ہے۔ کوٹ مسٹر مول پر گرتا ہے!
transition-younger-high-peg-peg-3 = مسٹر مول ہنستے ہی جاتے ہیں۔
transition-younger-high-peg-peg-3-bubble = میں اچھی کھونٹی ہوں!

## Feel: how somebody in a story may feel; no answer is wrong
transition-younger-high-peg-day-one-question = پہلے دن برام کو کیسا لگ رہا ہو گا؟
transition-younger-high-peg-day-one-says = یہ سب ٹھیک ہیں۔ وہ مسٹر مول کو بتا سکتا ہے۔

## Order: learning a new password
transition-younger-high-peg-key-question = برام کو نیا پاس ورڈ ملا۔ پہلے کیا کرے؟
transition-younger-high-peg-key-read = کارڈ پڑھے
transition-younger-high-peg-key-read-reason = سب سے پہلے پڑھنا ہے۔
transition-younger-high-peg-key-learn = دل میں دہرائے
transition-younger-high-peg-key-learn-reason = پھر یاد کرتا ہے۔ کوئی نہیں سن سکتا۔
transition-younger-high-peg-key-back = کارڈ مسٹر مول کو دے
transition-younger-high-peg-key-back-reason = آخر میں کارڈ واپس جاتا ہے۔ اب نہیں کھوئے گا۔

## Sort: promises come along, some things do not
transition-younger-high-peg-same-question = برام کے ساتھ کیا جاتا ہے؟ کیا پیچھے رہتا ہے؟
transition-younger-high-peg-same-with = ساتھ جاتا ہے
transition-younger-high-peg-same-left = پیچھے رہتا ہے
transition-younger-high-peg-same-kind = پیارے لفظ
transition-younger-high-peg-same-kind-reason = پیارے لفظ ہر کلاس میں چلتے ہیں۔
transition-younger-high-peg-same-chair = بلی والی کرسی
transition-younger-high-peg-same-chair-reason = وہ اب چھوٹی ہے۔ اسے بڑی کرسی ملتی ہے!
transition-younger-high-peg-same-tell = وہ بتاتا ہے
transition-younger-high-peg-same-tell-reason = وہ وہاں بھی بتا سکتا ہے۔ یہ ساتھ جاتا ہے۔
transition-younger-high-peg-same-key = پرانا پاس ورڈ
transition-younger-high-peg-same-key-reason = اسے اپنی کلاس کی نئی چابی ملتی ہے۔
transition-younger-high-peg-same-private = اس کا گھر ذاتی ہے
transition-younger-high-peg-same-private-reason = وہاں بھی یہ ذاتی ہے۔ یہ ساتھ جاتا ہے۔

## Choice: something new on the screen. The bubble is the screen’s. The coat is there to laugh about.
transition-younger-high-peg-ask-bubble = مجھے چھوؤ، میں نیا ہوں!
transition-younger-high-peg-ask-question = برام کیا کرے؟
transition-younger-high-peg-ask-try = چھو کر دیکھے
transition-younger-high-peg-ask-try-reason = شاید یہ برام کے لیے نہ ہو۔ پہلے پوچھ سکتا ہے۔
transition-younger-high-peg-ask-ask = مول سے پوچھے
transition-younger-high-peg-ask-ask-reason = وہ مل کر دیکھتے ہیں۔ یہ تو بس حساب کا سوال ہے!
transition-younger-high-peg-ask-hide = کوٹ میں چھپے
transition-younger-high-peg-ask-hide-reason = وہاں تو اندھیرا ہے! وہ پوچھ سکتا ہے۔

## Choice: who helps; two answers are good
transition-younger-high-peg-who-question = لنچ میں برام کو برے لفظ ملے۔ کون مدد کر سکتا ہے؟
transition-younger-high-peg-who-none = کوئی نہیں
transition-younger-high-peg-who-none-reason = اس کے لیے مدد ہے۔ وہ بتا سکتا ہے۔
transition-younger-high-peg-who-lunch = لنچ کے مددگار
transition-younger-high-peg-who-lunch-reason = لنچ کے مددگار پاس ہیں۔ وہ فوراً مدد کر سکتے ہیں۔
transition-younger-high-peg-who-mole = مسٹر مول
transition-younger-high-peg-who-mole-reason = وہ خوشی سے مدد کرتے ہیں۔ برام کا قصور نہیں۔

## Say: the sentence is rehearsed aloud
transition-younger-high-peg-help-prompt = برام کے ساتھ وہاں کے بڑے سے کہو۔
transition-younger-high-peg-help-sentence = مجھے کچھ مدد چاہیے۔

## Exit
transition-younger-high-peg-goodbye-forgot-question = برام پاس ورڈ بھول گیا۔ کون مدد کر سکتا ہے؟
transition-younger-high-peg-goodbye-forgot-odi = اوڈی اپنا دے دے
transition-younger-high-peg-goodbye-forgot-odi-reason = اوڈی کی چابی بس اوڈی کی ہے۔ مسٹر مول مدد کر سکتے ہیں۔
transition-younger-high-peg-goodbye-forgot-mole = مسٹر مول
transition-younger-high-peg-goodbye-forgot-mole-reason = مسٹر مول مدد کر سکتے ہیں۔ بھولنا ٹھیک ہے۔
transition-younger-high-peg-goodbye-forgot-home = کوئی نہیں، وہ گھر جائے
transition-younger-high-peg-goodbye-forgot-home-reason = گھر تو بہت دور ہے! مسٹر مول مدد کر سکتے ہیں۔

## The grown-ups a child may name. Never assume a mum or a dad.
transition-younger-helpers-prompt = وہاں مدد کرنے والے دو بڑے چنو۔ ایک اسکول کا ہو۔
transition-younger-helpers-teacher = میرے نئے ٹیچر
transition-younger-helpers-class = کلاس کا مددگار
transition-younger-helpers-lunch = لنچ کے مددگار
transition-younger-helpers-office = اسکول کا دفتر
transition-younger-helpers-home = گھر کا کوئی بڑا
transition-younger-helpers-family = خاندان کا کوئی بڑا
