# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-younger-title = اپنے پنجے دیکھو!
starter-a1-younger-outcome-key = مجھے اپنا پاس ورڈ سنبھالنا ہے۔

## Story: Odi is curious, and far too close. The bubble is his.
starter-a1-younger-ten-toes-nose-1 = رین اپنا پاس ورڈ لکھتی ہے۔
starter-a1-younger-ten-toes-nose-1-bubble = اوہو، کیا لکھا ہے؟
starter-a1-younger-ten-toes-nose-2 = اوڈی بہت پاس آ گیا۔ اس کی ناک بٹن دباتی ہے!

## Choice: what somebody who stands near can do
starter-a1-younger-ten-toes-toes-question = اوڈی کیا کرے؟
starter-a1-younger-ten-toes-toes-toes = پنجے دیکھے
starter-a1-younger-ten-toes-toes-toes-reason = اب اسے نظر نہیں آتا۔ یہ رین کے لیے اچھا ہے۔
starter-a1-younger-ten-toes-toes-help = لکھنے میں مدد کرے
starter-a1-younger-ten-toes-toes-help-reason = مدد اچھی بات ہے۔ مگر یہ رین کی اپنی چابی ہے۔
starter-a1-younger-ten-toes-toes-one-eye = ایک آنکھ سے دیکھے
starter-a1-younger-ten-toes-toes-one-eye-reason = ایک آنکھ بھی پڑھ لیتی ہے! اوڈی نیچے دیکھ سکتا ہے۔

## Say: the sentence is rehearsed aloud; all look at their own toes
starter-a1-younger-ten-toes-key-prompt = یہ رین کی چابی ہے، اس کے ساتھ کہو۔
starter-a1-younger-ten-toes-key-sentence = مجھے لکھنا ہے، تم اپنے پنجے دیکھو۔
