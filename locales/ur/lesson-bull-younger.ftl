# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-younger-title = چبھتے لفظ
bull-younger-outcome-unkind = مجھے پیارے اور برے لفظ کا فرق پتا ہے۔
bull-younger-outcome-tell = مجھے برا جواب نہیں دینا۔ مجھے بتانا ہے۔
bull-younger-outcome-mend = مجھے بھیجنے کو پیارے لفظ چننا آتا ہے۔

### Wren’s cow. First tale of “Ouch words”.

## Story: Wren’s drawing of a cow looks like a sofa (a big soft seat). A sofa with a cow’s legs is the joke; nobody laughs at Wren.
bull-younger-moo-cow-1 = رین کلاس کے صفحے کے لیے گائے بناتی ہے۔
bull-younger-moo-cow-1-bubble = موں!
bull-younger-moo-cow-2 = وہ تو بالکل صوفے جیسی لگتی ہے!
bull-younger-moo-cow-2-bubble = کیا میں اس پر بیٹھوں؟
bull-younger-moo-cow-3 = پھر کچھ برے لفظ آتے ہیں۔
bull-younger-moo-cow-3-bubble = گندی گائے، گندی رین!

## Feel: how Wren might feel. No answer is wrong.
bull-younger-moo-feel-bubble = گندی گائے، گندی رین!
bull-younger-moo-feel-question = رین کو کیسا لگ رہا ہو گا؟
bull-younger-moo-feel-says = برے لفظ دل دکھا سکتے ہیں۔ بتانا اچھا ہے۔

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-moo-which-question = دل دکھانا ٹھیک نہیں، اسکول ہو یا گھر۔ کون سا کیا ہے؟
    .easy = کون سا کیا ہے؟
bull-younger-moo-which-kind = پیارا
bull-younger-moo-which-mean = برا
bull-younger-moo-which-love = گائے پیاری ہے
bull-younger-moo-which-love-reason = رین کو خوشی ہوتی ہے۔
bull-younger-moo-which-draw = یہ بری بنی
bull-younger-moo-which-draw-reason = رین کا دل چھوٹا ہوتا ہے۔ یہ پیاری بات نہیں۔
bull-younger-moo-which-away = جاؤ یہاں سے، رین
bull-younger-moo-which-away-reason = باہر رکھنا دل دکھاتا ہے۔ یہ پیاری بات نہیں۔
bull-younger-moo-which-smile = مجھے ہنسی آ گئی
bull-younger-moo-which-smile-reason = اب دو لوگ مسکرا رہے ہیں!

## Choice: not writing back, and telling
bull-younger-moo-pop-bubble = گندی گائے، گندی رین!
bull-younger-moo-pop-question = رین کیا کرے؟
bull-younger-moo-pop-back = برا جواب دے
bull-younger-moo-pop-back-reason = پھر دو لوگ اداس ہوں گے۔ رین بتا سکتی ہے۔
bull-younger-moo-pop-tell = مول کو دکھائے
bull-younger-moo-pop-tell-reason = وہ خوش ہیں کہ رین نے بتایا۔ وہ مدد کر سکتے ہیں۔
bull-younger-moo-pop-rub = گائے مٹا دے
bull-younger-moo-pop-rub-reason = یہ تو اچھی گائے ہے! رین بتا سکتی ہے۔

## Choice: Odi wrote the mean words when he was cross. He mends it; nobody tells him off.
bull-younger-moo-odi-bubble = میرا مینار گر گیا، تو میں نے برا لکھا۔
bull-younger-moo-odi-question = اب اوڈی کیا بھیجے؟
bull-younger-moo-odi-joke = یہ مذاق تھا
bull-younger-moo-odi-joke-reason = رین کو مزہ نہیں آیا۔ اوڈی معافی مانگ سکتا ہے۔
bull-younger-moo-odi-you = تم بھی اچھے بنو
bull-younger-moo-odi-you-reason = رین تو اچھی ہی تھی۔ اوڈی معافی مانگ سکتا ہے۔
bull-younger-moo-odi-sorry = معاف کرنا، گائے اچھی ہے
bull-younger-moo-odi-sorry-reason = رین مسکراتی ہے۔ بات ٹھیک کرنا اچھا ہے۔

## Story: a happy end
bull-younger-moo-sofa-1 = وہ گائے والا بڑا صوفہ بناتے ہیں۔
bull-younger-moo-sofa-1-bubble = موں، بیٹھ جاؤ!
bull-younger-moo-sofa-2 = مسٹر مول کو سب سے زیادہ پسند ہے۔
bull-younger-moo-sofa-2-bubble = میں تو گائے پر سوؤں گا۔

## Say: the sentence that is rehearsed aloud
bull-younger-moo-words-prompt = رین کے ساتھ کہو، مگر موں نہ کرنا!
bull-younger-moo-words-sentence = یہ اچھی بات نہیں، مجھے بتانا ہے۔

## Exit. One answer is there to make them laugh.
bull-younger-moo-goodbye-pop-question = فین کو برے لفظ آتے ہیں۔ وہ کیا کرے؟
bull-younger-moo-goodbye-pop-tell = بڑے کو بتائے
bull-younger-moo-goodbye-pop-tell-reason = کوئی بڑا مدد کر سکتا ہے۔ فین کا قصور نہیں۔
bull-younger-moo-goodbye-pop-back = برا جواب دے
bull-younger-moo-goodbye-pop-back-reason = پھر بات چلتی رہتی ہے۔ فین بتا سکتا ہے۔
bull-younger-moo-goodbye-pop-sit = اس پر بیٹھے
bull-younger-moo-goodbye-pop-sit-reason = ہاہا، کڑچ کی آواز آئی! فین بتا سکتا ہے۔

### Sir Spud. Second tale of “Ouch words”.

## Story: a potato (a spud) in a hat is a pet. The children are Biscuit and Marlo.
bull-younger-spud-pet-1 = بسکٹ کا پالتو آلو ٹوپی پہنتا ہے۔
bull-younger-spud-pet-1-bubble = یہ ہیں آلو میاں!
bull-younger-spud-pet-2 = بسکٹ اسے کلاس کے صفحے پر لگاتی ہے۔
bull-younger-spud-pet-2-bubble = کیا پیاری ٹوپی ہے!
bull-younger-spud-pet-3 = گھر پر کچھ برے لفظ آتے ہیں۔
bull-younger-spud-pet-3-bubble = بےبی، بےبی، آلو بےبی!

## Choice: at home, not writing back, and telling
bull-younger-spud-home-bubble = بےبی، بےبی، آلو بےبی!
bull-younger-spud-home-question = بسکٹ کیا کرے؟
bull-younger-spud-home-fine = کہے ٹھیک ہے
bull-younger-spud-home-fine-reason = دل تو دکھا۔ یہ کہنا ٹھیک ہے۔
bull-younger-spud-home-back = برا جواب دے
bull-younger-spud-home-back-reason = پھر بات چلتی رہتی ہے۔ بسکٹ بتا سکتی ہے۔
bull-younger-spud-home-tell = دادی کو دکھائے
bull-younger-spud-home-tell-reason = دادی خوش ہیں کہ اس نے بتایا۔ وہ ساتھ بیٹھتی ہیں۔

## Order: leave it there, tell, a grown-up helps
bull-younger-spud-order-question = برے لفظ آئے۔ پہلے کیا، اور پھر کیا؟
bull-younger-spud-order-leave = وہیں رہنے دو
bull-younger-spud-order-leave-reason = پہلے رکو۔ ہم جواب نہیں لکھتے۔
bull-younger-spud-order-tell = کسی بڑے کو بتاؤ
bull-younger-spud-order-tell-reason = پھر بتاؤ۔ کوئی بڑا دیکھ سکتا ہے۔
bull-younger-spud-order-help = بڑا مدد کرے
bull-younger-spud-order-help-reason = آخر میں وہ دیکھتے ہیں کہ کیا مدد ہو سکتی ہے۔

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-spud-which-question = دل دکھانا ٹھیک نہیں، اسکول ہو یا گھر۔ کون سا کیا ہے؟
    .easy = کون سا کیا ہے؟
bull-younger-spud-which-kind = پیارا
bull-younger-spud-which-mean = برا
bull-younger-spud-which-hat = کیا خوب ٹوپی ہے
bull-younger-spud-which-hat-reason = یہ پیاری بات ہے۔ آلو میاں پھولے نہیں سماتے!
bull-younger-spud-which-out = تم مت کھیلو
bull-younger-spud-which-out-reason = باہر رکھنا دل دکھاتا ہے۔ یہ پیاری بات نہیں۔
bull-younger-spud-which-feed = اس کے لیے چائے
bull-younger-spud-which-feed-reason = یہ پیاری بات ہے۔ اسے گرم چائے پسند ہے!
bull-younger-spud-which-ha = ہاہا، رونے والے
bull-younger-spud-which-ha-reason = ہم سب رو سکتے ہیں۔ یہ پیاری بات نہیں۔

## Match: mean words and the kind words that mend them
bull-younger-spud-mend-question = برے لفظ ٹھیک کرو۔ کون سے پیارے لفظ چلیں گے؟
bull-younger-spud-mend-hat = بری ٹوپی
bull-younger-spud-mend-hat-partner = اچھی ٹوپی
bull-younger-spud-mend-hat-reason = اب ٹوپی مزے کی ہے!
bull-younger-spud-mend-play = تم مت کھیلو
bull-younger-spud-mend-play-partner = آؤ، کھیلیں
bull-younger-spud-mend-play-reason = اب ہم سب کھیل سکتے ہیں۔
bull-younger-spud-mend-help = تمہیں نہیں آتا
bull-younger-spud-mend-help-partner = میں مدد کروں؟
bull-younger-spud-mend-help-reason = اب ہم ساتھ ساتھ کر سکتے ہیں۔

## Story: a happy end
bull-younger-spud-show-1 = اب سب کے پاس پالتو آلو ہے۔
bull-younger-spud-show-1-bubble = میرے آلو کے تو بال بھی ہیں!
bull-younger-spud-show-2 = باورچی کے پاس بھی ایک ہے۔
bull-younger-spud-show-2-bubble = اسے میں نہیں پکاؤں گا!

## Say: the sentence that is rehearsed aloud
bull-younger-spud-words-prompt = آلو میاں کی طرح سیدھے کھڑے ہو کر کہو۔
bull-younger-spud-words-sentence = یہ اچھی بات نہیں، مجھے بتانا ہے۔

## Exit. One answer is there to make them laugh.
bull-younger-spud-goodbye-pop-question = گیم میں مارلو کو برے لفظ ملے۔ کیا کرے؟
bull-younger-spud-goodbye-pop-yell = گیم پر چلائے
bull-younger-spud-goodbye-pop-yell-reason = گیم تو سنتی ہی نہیں! مارلو بتا سکتا ہے۔
bull-younger-spud-goodbye-pop-tell = بڑے کو بتائے
bull-younger-spud-goodbye-pop-tell-reason = کوئی بڑا مدد کر سکتا ہے۔ مارلو کا قصور نہیں۔
bull-younger-spud-goodbye-pop-back = برا جواب دے
bull-younger-spud-goodbye-pop-back-reason = پھر بات چلتی رہتی ہے۔ مارلو بتا سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
bull-younger-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
bull-younger-helpers-teacher = میرے ٹیچر
bull-younger-helpers-class = کلاس کا مددگار
bull-younger-helpers-lunch = لنچ کے مددگار
bull-younger-helpers-office = اسکول کا دفتر
bull-younger-helpers-home = گھر کا کوئی بڑا
bull-younger-helpers-family = خاندان کا کوئی بڑا
