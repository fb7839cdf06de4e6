# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-older-title = الهامستر يستمع
starter-a5-older-outcome-tell = أخبر إذا وصلتني رسالة سيّئة.

## Story: the hamster listens, but cannot help. The bubble is the message.
starter-a5-older-sock-drum-1 = هذه وصلت بريد برام المدرسي. أذناه ساخنتان.
starter-a5-older-sock-drum-1-bubble = لا أحد يحبّ طبلك!
starter-a5-older-sock-drum-2 = يخبر هامستر الصف. الهامستر يهزّ رأسه، ثم يأكل جوربه.

## Choice: who can help; two answers are good
starter-a5-older-sock-who-question = الهامستر لا يستطيع أن يساعد في هذا. من يستطيع؟
starter-a5-older-sock-who-none = لا أحد، إنها كلمات فقط
starter-a5-older-sock-who-none-reason = الكلمات قد تؤلم. لا يلزم أن يحملها وحده.
starter-a5-older-sock-who-mole = السيد خُلد
starter-a5-older-sock-who-mole-reason = هو مسرور لأن برام أخبره. الآن يمكنهما أن يضعا خطّة.
starter-a5-older-sock-who-cook = الطبّاخ وقت الغداء
starter-a5-older-sock-who-cook-reason = أيّ شخص كبير يثق به مناسب. ويخبران السيد خُلد معًا.

## Match: worries that keep children from telling, and what is true
starter-a5-older-sock-worries-question = ما الصحيح لكل شيء يقلق برام؟
starter-a5-older-sock-worries-fault = «هل الذنب ذنبي؟»
starter-a5-older-sock-worries-fault-partner = لا ذنب لك فيما يرسله غيرك
starter-a5-older-sock-worries-fault-reason = شخص آخر كتبها. لا ذنب لبرام.
starter-a5-older-sock-worries-trouble = «هل أقع في مشكلة إذا أخبرت؟»
starter-a5-older-sock-worries-trouble-partner = لن تقع في مشكلة لأنك أخبرت
starter-a5-older-sock-worries-trouble-reason = الإخبار ليس خطأ أبدًا.
starter-a5-older-sock-worries-small = «هل هو صغير جدًّا لأخبر به؟»
starter-a5-older-sock-worries-small-partner = الأشياء الصغيرة مهمّة أيضًا
starter-a5-older-sock-worries-small-reason = إذا آلمك، فهو مهمّ.

## Say: the sentence is rehearsed aloud
starter-a5-older-sock-show-prompt = ساعد برام أن يقولها للسيد خُلد.
starter-a5-older-sock-show-sentence = وصلتني رسالة سيّئة. هل أُريك إيّاها؟
