# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-younger-title = یہ میں نے بنایا!
copy-younger-outcome-name = مجھے اپنے کام پر اپنا نام لکھنا ہے۔
copy-younger-outcome-ask = تمہاری چیز لینے سے پہلے مجھے پوچھنا ہے۔
copy-younger-outcome-post = مجھے جان پہچان والوں کو ای میل کرنی ہے۔
copy-younger-outcome-seen = مجھے پتا ہے میرا کام اسکول دیکھ سکتا ہے۔

### First tale: a whale in boots

## Story: nobody knows whose whale it is, and Fenn puts it right
copy-younger-whale-in-boots-boots-1 = اوڈی ایک وہیل بناتا ہے۔ اس نے لال بوٹ پہنے ہیں!
copy-younger-whale-in-boots-boots-2 = مسٹر مول کو اس پر کوئی نام نہیں ملتا۔
copy-younger-whale-in-boots-boots-2-bubble = واہ فین، کیا وہیل ہے!
copy-younger-whale-in-boots-boots-3 = فین بات ٹھیک کر دیتا ہے۔
copy-younger-whale-in-boots-boots-3-bubble = وہیل اوڈی نے بنائی ہے!

## Order: a name comes before showing
copy-younger-whale-in-boots-steps-question = اگلی بار اوڈی کیا کرے؟
copy-younger-whale-in-boots-steps-make = تصویر بنائے
copy-younger-whale-in-boots-steps-make-reason = پہلے وہ بناتا ہے۔ بوٹ بھی!
copy-younger-whale-in-boots-steps-name = اپنا نام لکھے
copy-younger-whale-in-boots-steps-name-reason = پھر ہمیں پتا ہے کس نے بنائی۔
copy-younger-whale-in-boots-steps-show = ہمیں دکھائے
copy-younger-whale-in-boots-steps-show-reason = اب ہم کہہ سکتے ہیں: شاباش، اوڈی!

## Choice: asking before using. The bubble is Fenn’s.
copy-younger-whale-in-boots-frog-bubble = مجھے اپنے مینڈک کو لال بوٹ پہنانے ہیں!
copy-younger-whale-in-boots-frog-question = فین کیا کرے؟
copy-younger-whale-in-boots-frog-take = بس بوٹ بنا لے
copy-younger-whale-in-boots-frog-take-reason = یہ اوڈی نے سوچے تھے۔ پوچھنا اچھی بات ہے۔
copy-younger-whale-in-boots-frog-ask = پوچھے
copy-younger-whale-in-boots-frog-ask-reason = اوڈی ہاں کہتا ہے۔ اب مینڈک نے بھی لال بوٹ پہنے ہیں!
copy-younger-whale-in-boots-frog-mine = کہے، میں نے سوچے
copy-younger-whale-in-boots-frog-mine-reason = یہ اوڈی نے سوچے تھے۔ فین یہ کہہ سکتا ہے۔

## Say: the sentence is rehearsed aloud
copy-younger-whale-in-boots-please-prompt = فین کے ساتھ اس کے دوست سے پوچھو۔
copy-younger-whale-in-boots-please-sentence = کیا میں تمہارے لال بوٹ لے لوں؟

## Sort: people he knows, and others. School email is the one the school looks after.
copy-younger-whale-in-boots-send-question = اوڈی کی اسکول کی ای میل ہے۔ وہیل کسے ملے؟
    .easy = وہیل کسے ملے؟
copy-younger-whale-in-boots-send-ok = بھیجو
copy-younger-whale-in-boots-send-ask = پوچھو
copy-younger-whale-in-boots-send-wren = کلاس کی رین
copy-younger-whale-in-boots-send-wren-reason = اوڈی رین کو جانتا ہے۔ اسکول کی ای میل ٹھیک ہے۔
copy-younger-whale-in-boots-send-mole = مسٹر مول
copy-younger-whale-in-boots-send-mole-reason = اوڈی انہیں خوب جانتا ہے۔
copy-younger-whale-in-boots-send-new = کوئی انجان نام
copy-younger-whale-in-boots-send-new-reason = اوڈی پہلے مسٹر مول سے پوچھتا ہے۔
copy-younger-whale-in-boots-send-shop = ایک دکان
copy-younger-whale-in-boots-send-shop-reason = اوڈی انہیں نہیں جانتا۔ وہ پہلے پوچھتا ہے۔
copy-younger-whale-in-boots-send-player = گیم کا کھلاڑی
copy-younger-whale-in-boots-send-player-reason = اوڈی کو نہیں پتا کون کھیلتا ہے۔ وہ پوچھتا ہے۔

## Choice: who may see a school email
copy-younger-whale-in-boots-who-sees-question = اوڈی اسکول کی ای میل لکھتا ہے۔ کون دیکھ سکتا ہے؟
    .easy = ای میل کون دیکھ سکتا ہے؟
copy-younger-whale-in-boots-who-sees-wren = بس رین
copy-younger-whale-in-boots-who-sees-wren-reason = اسکول بھی دیکھ سکتا ہے۔ اس سے ہم محفوظ رہتے ہیں۔
copy-younger-whale-in-boots-who-sees-none = کوئی بھی نہیں
copy-younger-whale-in-boots-who-sees-none-reason = رین دیکھ سکتی ہے۔ اسکول بھی دیکھ سکتا ہے۔
copy-younger-whale-in-boots-who-sees-school = رین اور اسکول
copy-younger-whale-in-boots-who-sees-school-reason = اسکول دیکھ سکتا ہے۔ اس سے ہم محفوظ رہتے ہیں۔

## Talk: what a child is proud to have made
copy-younger-whale-in-boots-made-prompt = ہمیں بتاؤ، تم نے کیا بنایا۔
copy-younger-whale-in-boots-made-starter = میں نے … بنایا، اور اس پر میرا نام ہے۔

## Exit: what others made is theirs
copy-younger-whale-in-boots-song-question = اوڈی کو برام کا گانا پسند ہے۔ وہ کیا کرے؟
copy-younger-whale-in-boots-song-say = کہے کہ میرا ہے
copy-younger-whale-in-boots-song-say-reason = یہ برام نے بنایا۔ اوڈی یہ کہہ سکتا ہے۔
copy-younger-whale-in-boots-song-ask = برام سے پوچھے
copy-younger-whale-in-boots-song-ask-reason = برام خوش ہے۔ اب دونوں گاتے ہیں!
copy-younger-whale-in-boots-song-quiet = پوچھے بغیر گائے
copy-younger-whale-in-boots-song-quiet-reason = یہ برام کا گانا ہے۔ پوچھنا اچھی بات ہے۔

### Second tale: Super Pea

## Story: three who each make something
copy-younger-super-pea-cape-1 = رین ایک مٹر بناتی ہے۔ اس کی لمبی چادر ہے۔
copy-younger-super-pea-cape-1-bubble = یہ اڑ سکتا ہے!
copy-younger-super-pea-cape-2 = ہیئر سپر مٹر کا گانا بناتا ہے۔
copy-younger-super-pea-cape-2-bubble = مٹر، مٹر، اڑ کر آ!
copy-younger-super-pea-cape-3 = شوں، سپر مٹر سوپ میں جا گرتا ہے!
copy-younger-super-pea-cape-3-bubble = مزے دار! مگر یہ مٹر کس نے بنایا؟

## Match: each thing has somebody who made it
copy-younger-super-pea-made-what-question = یہ کس نے بنایا؟ جوڑے ملاؤ۔
copy-younger-super-pea-made-what-pea = سپر مٹر
copy-younger-super-pea-made-what-pea-partner = رین
copy-younger-super-pea-made-what-pea-reason = رین نے بنایا۔ تو یہ رین کا کام ہے۔
copy-younger-super-pea-made-what-song = مٹر کا گانا
copy-younger-super-pea-made-what-song-partner = ہیئر
copy-younger-super-pea-made-what-song-reason = ہیئر نے بنایا۔ پھر سپر مٹر اڑ گیا!
copy-younger-super-pea-made-what-soup = مٹر کا سوپ
copy-younger-super-pea-made-what-soup-partner = باورچی
copy-younger-super-pea-made-what-soup-reason = باورچی نے بنایا۔ اب اس میں کاغذ ہے!

## Choice: how others know who drew it
copy-younger-super-pea-label-question = رین سوکھا مٹر بناتی ہے۔ کیسے پتا چلے کہ رین کا ہے؟
copy-younger-super-pea-label-cape = بڑی چادر بنائے
copy-younger-super-pea-label-cape-reason = بڑی چادر مزے کی ہے۔ نام زیادہ بتاتا ہے۔
copy-younger-super-pea-label-hide = تھیلے میں رکھے
copy-younger-super-pea-label-hide-reason = پھر سپر مٹر کسی کو نظر نہ آئے! نام مدد دیتا ہے۔
copy-younger-super-pea-label-name = اپنا نام لکھے
copy-younger-super-pea-label-name-reason = اب سب کو پتا ہے، سوپ میں بھی!

## Choice: asking before using. The bubble is the cook’s.
copy-younger-super-pea-pot-bubble = مجھے اپنی دیگچی پر سپر مٹر چاہیے!
copy-younger-super-pea-pot-question = باورچی کیا کرے؟
copy-younger-super-pea-pot-ask = پوچھے
copy-younger-super-pea-pot-ask-reason = رین ہاں کہتی ہے۔ باورچی رین کا نام بھی لکھتا ہے!
copy-younger-super-pea-pot-just = بس لگا لے
copy-younger-super-pea-pot-just-reason = یہ رین نے بنایا۔ وہ پہلے پوچھ سکتا ہے۔
copy-younger-super-pea-pot-mine = کہے، میں نے بنایا
copy-younger-super-pea-pot-mine-reason = یہ رین نے بنایا۔ باورچی یہ کہہ سکتا ہے۔

## Say: the sentence is rehearsed aloud
copy-younger-super-pea-mine-prompt = سپر مٹر کی طرح اڑو اور کہو۔
copy-younger-super-pea-mine-sentence = یہ میں نے بنایا ہے، پہلے مجھ سے پوچھو۔

## Spot: a message from nobody Wren knows
copy-younger-super-pea-zig-zog-question = یہ رین کی اسکول کی ای میل ہے۔ کیا عجیب ہے؟
    .easy = کیا عجیب ہے؟
copy-younger-super-pea-zig-zog-sender-name = کس کی طرف سے
copy-younger-super-pea-zig-zog-sender = زِگ زیگ
copy-younger-super-pea-zig-zog-sender-reason = رین زِگ زیگ کو نہیں جانتی۔ وہ پہلے پوچھتی ہے۔
copy-younger-super-pea-zig-zog-hello-name = ہیلو
copy-younger-super-pea-zig-zog-hello = مجھے سپر مٹر بہت پسند ہے!
copy-younger-super-pea-zig-zog-hello-reason = بہت سوں کو پسند ہے۔ یہ ٹھیک ہے۔
copy-younger-super-pea-zig-zog-picture-name = تصویر
copy-younger-super-pea-zig-zog-picture = ایک ہرا مٹر
copy-younger-super-pea-zig-zog-picture-reason = یہ بس مٹر ہے۔ یہ ٹھیک ہے۔
copy-younger-super-pea-zig-zog-home-name = لفظ
copy-younger-super-pea-zig-zog-home = تم کہاں رہتے ہو؟
copy-younger-super-pea-zig-zog-home-reason = اس کا گھر ذاتی ہے۔ رین مسٹر مول کو بتا سکتی ہے۔

## Choice: what school looks for
copy-younger-super-pea-look-question = اسکول ہمارا کام دیکھ سکتا ہے۔ کس لیے؟
    .easy = اسکول کس لیے دیکھتا ہے؟
copy-younger-super-pea-look-take = سپر مٹر لینے کو
copy-younger-super-pea-look-take-reason = سپر مٹر رین کا ہی ہے! اسکول مدد کے لیے دیکھتا ہے۔
copy-younger-super-pea-look-safe = ہمیں محفوظ رکھنے کو
copy-younger-super-pea-look-safe-reason = ہاں، جیسے تالاب کے پاس کوئی بڑا۔
copy-younger-super-pea-look-none = کوئی نہیں دیکھتا
copy-younger-super-pea-look-none-reason = دوسرے لوگ دیکھ سکتے ہیں۔ اسکول بھی۔

## Exit: the school’s own email
copy-younger-super-pea-send-question = سپر مٹر مسٹر مول کے لیے ہے۔ انہیں کیسے ملے؟
    .easy = مسٹر مول کو کیسے ملے؟
copy-younger-super-pea-send-hare = ہیئر کی ای میل سے
copy-younger-super-pea-send-hare-reason = وہ ہیئر کی ہے۔ رین کی اسکول کی ای میل ہے۔
copy-younger-super-pea-send-soup = سوپ میں ڈال کر
copy-younger-super-pea-send-soup-reason = چھپاک، پھر نہیں! اسکول کی ای میل بہتر ہے۔
copy-younger-super-pea-send-school = رین کی اسکول ای میل سے
copy-younger-super-pea-send-school-reason = اسکول اس کا خیال رکھتا ہے۔ بڑے مدد کر سکتے ہیں۔

## The grown-ups a child may name. Never assume a mum or a dad.
copy-younger-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ ایک اسکول کا ہو۔
copy-younger-helpers-teacher = میرے ٹیچر
copy-younger-helpers-class = کلاس کا مددگار
copy-younger-helpers-lunch = لنچ کے مددگار
copy-younger-helpers-office = اسکول کا دفتر
copy-younger-helpers-home = گھر کا کوئی بڑا
copy-younger-helpers-family = خاندان کا کوئی بڑا
