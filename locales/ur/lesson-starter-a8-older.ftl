# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-older-title = ”میں“ کی ای میل
starter-a8-older-outcome-known = نام نیا ہو تو مجھے پوچھنا ہے۔

## Story: an email from “Me”. The bubble is the email’s.
starter-a8-older-mirror-me-1 = رین کو ای میل آئی۔ بھیجنے والا ہے ”میں“۔
starter-a8-older-mirror-me-1-bubble = ہیلو! یہ میں ہوں!
starter-a8-older-mirror-me-2 = وہ پکا کرنے کو آئینہ دیکھتی ہے۔ نہیں، اس نے نہیں بھیجی۔

## Spot: the clues in an email
starter-a8-older-mirror-clues-question = ڈھونڈو، اس ای میل میں کیا عجیب ہے۔
starter-a8-older-mirror-clues-sender-name = بھیجنے والا
starter-a8-older-mirror-clues-sender = میں، مزے کی ڈاک
starter-a8-older-mirror-clues-sender-reason = رین اس بھیجنے والے کو نہیں جانتی۔ ”میں“ کوئی بھی ہو سکتا ہے۔
starter-a8-older-mirror-clues-hello-name = ہیلو
starter-a8-older-mirror-clues-hello = ہیلو!
starter-a8-older-mirror-clues-hello-reason = صرف ہیلو ٹھیک ہے۔
starter-a8-older-mirror-clues-hurry-name = لفظ
starter-a8-older-mirror-clues-hurry = جلدی کھولو! پوچھنا نہیں!
starter-a8-older-mirror-clues-hurry-reason = یہ جلدی کرواتا ہے۔ اس کے پاس پوچھنے کا وقت ہے۔
starter-a8-older-mirror-clues-file-name = فائل
starter-a8-older-mirror-clues-file = ٹوپیاں
starter-a8-older-mirror-clues-file-reason = فائل کمپیوٹر خراب کر سکتی ہے۔ یہ بند رہتی ہے۔

## Choice: what to do with an unknown email
starter-a8-older-mirror-what-now-question = رین اس کا کیا کر سکتی ہے؟
starter-a8-older-mirror-what-now-reply = جواب لکھے ”تم کون ہو؟“
starter-a8-older-mirror-what-now-reply-reason = پھر انہیں پتا ہے کہ وہ پڑھتی ہے۔ مسٹر مول زیادہ پتا کر سکتے ہیں۔
starter-a8-older-mirror-what-now-ask = بند رکھے، مسٹر مول سے پوچھے
starter-a8-older-mirror-what-now-ask-reason = وہ دیکھتے ہیں۔ یہ کچرا ہے، تو وہ پھینک دیتے ہیں۔
starter-a8-older-mirror-what-now-peek = فائل میں ذرا سا جھانکے
starter-a8-older-mirror-what-now-peek-reason = ذرا سا جھانکنے سے بھی کھلتی ہے۔ یہ مسٹر مول تک رک سکتی ہے۔
