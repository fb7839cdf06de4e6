# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-older-title = یہ سموسا نہیں تھا
starter-a3-older-outcome-tell = ڈر یا عجیب لگے تو مجھے بتانا ہے۔

## Story: a bad feeling is easy to explain away. The bubble is the cook’s.
starter-a3-older-not-the-pie-pie-1 = رین نے عجیب سی ویڈیو دیکھی۔ اب اس کے پیٹ میں عجیب لگ رہا ہے۔
starter-a3-older-not-the-pie-pie-2 = وہ باورچی سے کہتی ہے یہ سموسا ہو گا۔ یہ سموسا نہیں۔
starter-a3-older-not-the-pie-pie-2-bubble = میرے سموسوں سے تو پیٹ گاتے ہیں!

## Sort: what is worth telling, even when it is small
starter-a3-older-not-the-pie-tell-question = عجیب لگنے کا مطلب ہے کہ کچھ ٹھیک نہیں لگ رہا۔ رین کیا بتا سکتی ہے؟
    .easy = رین کیا بتا سکتی ہے؟
starter-a3-older-not-the-pie-tell-fine = ٹھیک ہے
starter-a3-older-not-the-pie-tell-tell = عجیب لگے تو بتاؤ
starter-a3-older-not-the-pie-tell-night = ویڈیو جو سوتے وقت یاد آئے
starter-a3-older-not-the-pie-tell-night-reason = یہ اس کا پیچھا نہیں چھوڑتی۔ بتانے سے مدد مل سکتی ہے۔
starter-a3-older-not-the-pie-tell-race = گھونگے سے دوڑ ہارنا
starter-a3-older-not-the-pie-tell-race-reason = وہ ذرا منہ بنائے، پھر ہنستی ہے۔ یہ ٹھیک ہے۔
starter-a3-older-not-the-pie-tell-secret = کھلاڑی کہے ”راز رکھنا“
starter-a3-older-not-the-pie-tell-secret-reason = عجیب لگنے والا راز کسی کو نہیں رکھنا پڑتا۔
starter-a3-older-not-the-pie-tell-spooky = بھوت کہانی جو اسے پسند ہے
starter-a3-older-not-the-pie-tell-spooky-reason = یہ اس نے چنی، اور مزے کی ہے۔ وہ کسی بھی وقت رک سکتی ہے۔
starter-a3-older-not-the-pie-tell-away = تصویر جس سے نظر ہٹ جائے
starter-a3-older-not-the-pie-tell-away-reason = اس کے جسم نے بتا دیا۔ اس سے بہتر وجہ نہیں چاہیے۔

## Say: the sentence is rehearsed aloud
starter-a3-older-not-the-pie-wrong-prompt = مسٹر مول رک کر سنتے ہیں۔ رین کے ساتھ کہو۔
starter-a3-older-not-the-pie-wrong-sentence = کچھ ٹھیک نہیں لگ رہا، آپ کو بتانا ہے۔
