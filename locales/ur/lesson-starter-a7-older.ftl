# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-older-title = گھونگا سست میاں
starter-a7-older-outcome-private = میرا نمبر اور پتا میری ذاتی بات ہے۔

## Story: Odi’s wish. The bubble is his.
starter-a7-older-sir-slow-snail-1 = اوڈی کو دوڑنے والا گھونگا چاہیے۔ پھر ایک صفحہ آ گیا۔
starter-a7-older-sir-slow-snail-1-bubble = میرا اپنا گھونگا!

## Spot: what is private on a form
starter-a7-older-sir-slow-form-question = یہ صفحہ کون سی ذاتی بات مانگتا ہے؟
starter-a7-older-sir-slow-form-name-name = پہلی بات
starter-a7-older-sir-slow-form-name = اپنے گھونگے کا نام چنو
starter-a7-older-sir-slow-form-name-reason = گھونگے کا نام ذاتی نہیں۔ وہ ”سست میاں“ چنتا ہے۔
starter-a7-older-sir-slow-form-phone-name = دوسری بات
starter-a7-older-sir-slow-form-phone = تمہارا فون نمبر
starter-a7-older-sir-slow-form-phone-reason = اس سے کوئی بھی اسے فون کر سکتا ہے۔ یہ ذاتی ہے۔
starter-a7-older-sir-slow-form-home-name = تیسری بات
starter-a7-older-sir-slow-form-home = تمہارا پتا، تاکہ گھونگا پہنچ سکے
starter-a7-older-sir-slow-form-home-reason = اس سے پتا چلتا ہے وہ کہاں رہتا ہے۔ یہ ذاتی ہے، گھونگوں سے بھی۔
starter-a7-older-sir-slow-form-friend-name = بٹن
starter-a7-older-sir-slow-form-friend = دوست کا نمبر دو، دو گھونگے لو
starter-a7-older-sir-slow-form-friend-reason = برام کا نمبر اوڈی کے دینے کا نہیں۔

## Choice: what to do with a form
starter-a7-older-sir-slow-empty-question = اوڈی اس فارم کا کیا کر سکتا ہے؟
starter-a7-older-sir-slow-empty-fake = کوئی نمبر بنا لے
starter-a7-older-sir-slow-empty-fake-reason = شاید وہ کسی اور کا اصلی نمبر ہو۔
starter-a7-older-sir-slow-empty-part = بس اپنی گلی لکھے
starter-a7-older-sir-slow-empty-part-reason = گلی بڑا اشارہ ہے۔ وہ خالی چھوڑ سکتا ہے۔
starter-a7-older-sir-slow-empty-ask = خالی چھوڑے، بڑے سے پوچھے
starter-a7-older-sir-slow-empty-ask-reason = دونوں مل کر دیکھتے ہیں۔ یہ بس اشتہار تھا۔
