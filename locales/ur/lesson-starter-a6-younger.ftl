# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-younger-title = پنجوں پر بیٹھو
starter-a6-younger-outcome-no-reply = مجھے برے لفظوں کا جواب نہیں دینا۔

## Story: Odi sits on his paws. The bubble is what somebody wrote in the game.
starter-a6-younger-wet-sock-paws-1 = گیم میں اوڈی کو برے لفظ ملے۔
starter-a6-younger-wet-sock-paws-1-bubble = تم تو گیلے موزے جیسا کھیلتے ہو!
starter-a6-younger-wet-sock-paws-2 = اس کے پنجے جواب لکھنا چاہتے ہیں۔ تو وہ ان پر بیٹھ گیا!

## Order: paws off, leave it, show
starter-a6-younger-wet-sock-plan-question = اوڈی کیا سوچتا ہے؟
starter-a6-younger-wet-sock-plan-paws = پنجے دور
starter-a6-younger-wet-sock-plan-paws-reason = پہلے پنجے دور۔ اب وہ جواب نہیں لکھ سکتا۔
    .easy = پہلے پنجے دور۔
starter-a6-younger-wet-sock-plan-leave = وہیں رہنے دو
starter-a6-younger-wet-sock-plan-leave-reason = پھر وہ اسے رہنے دیتا ہے۔ اب وہ دکھا سکتا ہے۔
    .easy = پھر وہ اسے رہنے دیتا ہے۔
starter-a6-younger-wet-sock-plan-show = کسی بڑے کو دکھاؤ
starter-a6-younger-wet-sock-plan-show-reason = آخر میں وہ دکھاتا ہے۔ کوئی بڑا مدد کر سکتا ہے۔
    .easy = آخر میں وہ دکھاتا ہے۔

## Say: the sentence is rehearsed aloud, sitting on one’s hands
starter-a6-younger-wet-sock-tell-prompt = اپنے پنجوں پر بیٹھو، اور کہو۔
starter-a6-younger-wet-sock-tell-sentence = مجھے جواب نہیں دینا، مجھے بتانا ہے۔
