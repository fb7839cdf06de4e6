# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-younger-title = مچھلی کون ہے؟
starter-a13-younger-outcome-meet = مجھے نہ کہنا ہے اور کسی بڑے کو بتانا ہے۔

## Story: somebody in a game would like to meet. The bubble is the fish’s.
starter-a13-younger-pond-fish-1 = اوڈی کی گیم میں ایک مچھلی کچھ سوچتی ہے۔
starter-a13-younger-pond-fish-1-bubble = مجھ سے تالاب پر ملو!
starter-a13-younger-pond-fish-2 = مگر مچھلی بن کر کون کھیل رہا ہے؟ شاید کوئی بلی!

## Choice: asked to meet
starter-a13-younger-pond-meet-question = اوڈی کیا کرے؟
starter-a13-younger-pond-meet-go = دونوں جائیں
starter-a13-younger-pond-meet-go-reason = دو کو بھی نہیں پتا وہ کون ہے۔ اوڈی نہ کہہ سکتا ہے۔
starter-a13-younger-pond-meet-no = نہ کہے اور بتائے
starter-a13-younger-pond-meet-no-reason = بتانا اچھا ہے۔ کوئی بڑا مدد کر سکتا ہے۔
starter-a13-younger-pond-meet-age = پوچھے: اصلی مچھلی ہو؟
starter-a13-younger-pond-meet-age-reason = مچھلی ہاں کہہ سکتی ہے! اوڈی نہ کہہ سکتا ہے۔

## Say: the sentence is rehearsed aloud
starter-a13-younger-pond-no-prompt = اوڈی کے ساتھ مچھلی سے کہو۔
starter-a13-younger-pond-no-sentence = نہیں، مجھے کسی بڑے کو بتانا ہے۔
