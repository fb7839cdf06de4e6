# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-younger-title = جوتے والا کیک
starter-a4-younger-outcome-kind = مجھے پیارے لفظ بھیجنے ہیں۔

## Story: Fenn reads his message before he sends it. The first bubble is Bram’s, the second what Fenn typed.
starter-a4-younger-boot-cake-boot-1 = برام کا کیک جوتے جیسا ہے۔
starter-a4-younger-boot-cake-boot-1-bubble = یہ دیکھو!
starter-a4-younger-boot-cake-boot-2 = فین یہ لکھتا ہے، پھر رک کر پڑھتا ہے۔
starter-a4-younger-boot-cake-boot-2-bubble = ہاہا، پرانا جوتا!

## Match: kind words for three friends
starter-a4-younger-boot-cake-fit-question = کون سے پیارے لفظ ٹھیک ہیں؟
starter-a4-younger-boot-cake-fit-cake = برام نے کیک بنایا
starter-a4-younger-boot-cake-fit-cake-partner = ”واہ، شاباش“
starter-a4-younger-boot-cake-fit-cake-reason = یہ جوتے والا کیک ہے! برام بہت خوش ہے۔
starter-a4-younger-boot-cake-fit-tail = اوڈی دُم پر گرا
starter-a4-younger-boot-cake-fit-tail-partner = ”تم ٹھیک ہو؟“
starter-a4-younger-boot-cake-fit-tail-reason = پوچھنا اچھا ہے۔ اوڈی کو اب ٹھیک لگ رہا ہے۔
    .easy = پوچھنا اچھا ہے۔
starter-a4-younger-boot-cake-fit-alone = رین اکیلی بیٹھی
starter-a4-younger-boot-cake-fit-alone-partner = ”آؤ، کھیلیں“
starter-a4-younger-boot-cake-fit-alone-reason = اب رین اکیلی نہیں۔ وہ خوشی سے اچھلتی ہے۔
    .easy = اب رین اکیلی نہیں۔

## Say: the promise itself
starter-a4-younger-boot-cake-kind-prompt = بڑی سی مسکراہٹ کے ساتھ کہو۔
starter-a4-younger-boot-cake-kind-sentence = مجھے پیارے لفظ بھیجنے ہیں۔
