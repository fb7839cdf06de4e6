# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-younger-title = كعكة الحذاء
starter-a4-younger-outcome-kind = أرسل كلمات لطيفة.

## Story: Fenn reads his message before he sends it. The first bubble is Bram’s, the second what Fenn typed.
starter-a4-younger-boot-cake-boot-1 = كعكة برام تشبه الحذاء.
starter-a4-younger-boot-cake-boot-1-bubble = تادا!
starter-a4-younger-boot-cake-boot-2 = فين يكتب هذا، ثم يتوقّف ليقرأه.
starter-a4-younger-boot-cake-boot-2-bubble = هاها، حذاء قديم!

## Match: kind words for three friends
starter-a4-younger-boot-cake-fit-question = أيّ كلمات لطيفة تناسب؟
starter-a4-younger-boot-cake-fit-cake = برام صنع كعكة
starter-a4-younger-boot-cake-fit-cake-partner = «لذيذة، أحسنت»
starter-a4-younger-boot-cake-fit-cake-reason = إنها كعكة حذاء! برام مسرور جدًّا.
starter-a4-younger-boot-cake-fit-tail = أودي وقع على ذيله
starter-a4-younger-boot-cake-fit-tail-partner = «هل أنت بخير؟»
starter-a4-younger-boot-cake-fit-tail-reason = من اللطف أن نسأل. أودي الآن أفضل.
    .easy = من اللطف أن نسأل.
starter-a4-younger-boot-cake-fit-alone = رين تجلس وحدها
starter-a4-younger-boot-cake-fit-alone-partner = «تعالي والعبي»
starter-a4-younger-boot-cake-fit-alone-reason = الآن رين ليست وحدها. تقفز من الفرح.
    .easy = الآن رين ليست وحدها.

## Say: the promise itself
starter-a4-younger-boot-cake-kind-prompt = قلها بابتسامة كبيرة.
starter-a4-younger-boot-cake-kind-sentence = أرسل كلمات لطيفة.
