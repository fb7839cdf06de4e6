# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-older-title = آگ والی مرغی
starter-a4-older-outcome-kind = میرے پیغام اچھے اور نرم لفظوں والے ہوں گے۔

## Story: a drawing that is hard to make out. The bubble is Odi’s.
starter-a4-older-hot-eggs-art-1 = اوڈی ڈریگن بناتا ہے۔ خیر، وہ مرغی زیادہ لگتا ہے۔
starter-a4-older-hot-eggs-art-1-bubble = ہو گیا! اب تک کا سب سے اچھا۔

## Chat: Fenn answers in a kind way, and it gets funnier
starter-a4-older-hot-eggs-chat-question = فین کیا بھیجے؟
starter-a4-older-hot-eggs-chat-place = ڈرائنگ کلب چیٹ
starter-a4-older-hot-eggs-chat-fenn = فین
starter-a4-older-hot-eggs-chat-odi = اوڈی
starter-a4-older-hot-eggs-chat-look-1 = یہ رہی میری ڈرائنگ!
starter-a4-older-hot-eggs-chat-look-2 = کیسی لگی؟
starter-a4-older-hot-eggs-chat-look-worst = سب سے برا ڈریگن!
starter-a4-older-hot-eggs-chat-look-worst-reason = مذاق میں کہا ہے۔ اسکرین پر اوڈی کو یہ پتا نہیں چلتا۔
starter-a4-older-hot-eggs-chat-look-fire = آگ اچھی لگی! یہ کیا ہے؟
starter-a4-older-hot-eggs-chat-look-fire-reason = یہ پیارا بھی ہے اور سچ بھی۔ اب اوڈی اسے بتا سکتا ہے۔
starter-a4-older-hot-eggs-chat-look-none = کچھ نہ بھیجے
starter-a4-older-hot-eggs-chat-look-none-reason = اوڈی انتظار کر کے سوچتا رہے گا۔ چند پیارے لفظ مدد دیتے ہیں۔
starter-a4-older-hot-eggs-chat-hot-1 = یہ آگ والی مرغی ہے۔
starter-a4-older-hot-eggs-chat-hot-2 = یہ گرم انڈے دیتی ہے!
starter-a4-older-hot-eggs-chat-hot-eggs = ہاہا! ناشتے میں ایک مجھے بھی۔
starter-a4-older-hot-eggs-chat-hot-eggs-reason = اب دونوں ہنستے ہیں۔ یہ اچھا پیغام ہے۔
starter-a4-older-hot-eggs-chat-hot-wrong = تو تمہیں ڈریگن بنانا نہیں آتا۔
starter-a4-older-hot-eggs-chat-hot-wrong-reason = اس سے مزہ چلا جاتا ہے۔ فین اسے اب بھی بدل سکتا ہے۔

## Talk: mend an unkind message
starter-a4-older-hot-eggs-mend-prompt = دوست کے ساتھ یہ پیغام ٹھیک کرو: ”تمہاری ٹوپی بے کار ہے۔“
starter-a4-older-hot-eggs-mend-starter = تمہاری ٹوپی مجھے اچھی لگی، کیونکہ …
