# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-older-title = ہیمسٹر سنتا ہے
starter-a5-older-outcome-tell = برا پیغام ملے تو مجھے بتانا ہے۔

## Story: the hamster listens, but cannot help. The bubble is the message.
starter-a5-older-sock-drum-1 = برام کی اسکول ای میل میں یہ آیا۔ اس کے کان گرم ہو گئے۔
starter-a5-older-sock-drum-1-bubble = تمہارا ڈھول کسی کو پسند نہیں!
starter-a5-older-sock-drum-2 = وہ کلاس کے ہیمسٹر کو بتاتا ہے۔ ہیمسٹر سر ہلاتا ہے، پھر اس کا موزہ کھا جاتا ہے۔

## Choice: who can help; two answers are good
starter-a5-older-sock-who-question = ہیمسٹر اس میں مدد نہیں کر سکتا۔ کون کر سکتا ہے؟
starter-a5-older-sock-who-none = کوئی نہیں، لفظ ہی تو ہیں
starter-a5-older-sock-who-none-reason = لفظ دل دکھا سکتے ہیں۔ انہیں اکیلے اٹھانا ضروری نہیں۔
starter-a5-older-sock-who-mole = مسٹر مول
starter-a5-older-sock-who-mole-reason = وہ خوش ہیں کہ برام نے بتایا۔ اب دونوں مل کر سوچ سکتے ہیں۔
starter-a5-older-sock-who-cook = لنچ والا باورچی
starter-a5-older-sock-who-cook-reason = جس بڑے پر بھروسا ہو، وہ ٹھیک ہے۔ وہ ساتھ جا کر مسٹر مول کو بتا سکتے ہیں۔

## Match: worries that keep children from telling, and what is true
starter-a5-older-sock-worries-question = برام کی ہر فکر کا سچ کیا ہے؟
starter-a5-older-sock-worries-fault = ”کیا میرا قصور ہے؟“
starter-a5-older-sock-worries-fault-partner = جو دوسرے بھیجیں، اس میں تمہارا قصور نہیں
starter-a5-older-sock-worries-fault-reason = یہ کسی اور نے لکھا۔ برام کا قصور نہیں۔
starter-a5-older-sock-worries-trouble = ”بتاؤں تو مشکل ہو گی؟“
starter-a5-older-sock-worries-trouble-partner = بتانے کی وجہ سے تم پر مشکل نہیں آئے گی
starter-a5-older-sock-worries-trouble-reason = بتانا کبھی غلط نہیں ہوتا۔
starter-a5-older-sock-worries-small = ”کیا بات بہت چھوٹی ہے؟“
starter-a5-older-sock-worries-small-partner = چھوٹی بات بھی بات ہے
starter-a5-older-sock-worries-small-reason = دل دکھے تو بات ہے۔

## Say: the sentence is rehearsed aloud
starter-a5-older-sock-show-prompt = برام کے ساتھ مسٹر مول سے کہو۔
starter-a5-older-sock-show-sentence = مجھے برا پیغام ملا ہے۔ کیا آپ کو دکھاؤں؟
