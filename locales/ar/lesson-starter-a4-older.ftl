# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-older-title = دجاجة النار
starter-a4-older-outcome-kind = أحرص على أن تكون رسائلي لطيفة ومهذّبة.

## Story: a drawing that is hard to make out. The bubble is Odi’s.
starter-a4-older-hot-eggs-art-1 = أودي يرسم تنّينًا. حسنًا، هو يشبه الدجاجة أكثر.
starter-a4-older-hot-eggs-art-1-bubble = انتهيت! هذا أجملها.

## Chat: Fenn answers in a kind way, and it gets funnier
starter-a4-older-hot-eggs-chat-question = ماذا يمكن أن يرسل فين؟
starter-a4-older-hot-eggs-chat-place = محادثة نادي الرسم
starter-a4-older-hot-eggs-chat-fenn = فين
starter-a4-older-hot-eggs-chat-odi = أودي
starter-a4-older-hot-eggs-chat-look-1 = هذه رسمتي!
starter-a4-older-hot-eggs-chat-look-2 = ما رأيك؟
starter-a4-older-hot-eggs-chat-look-worst = أسوأ تنّين رأيته!
starter-a4-older-hot-eggs-chat-look-worst-reason = يقصد المزاح. على الشاشة، أودي لا يسمع ذلك.
starter-a4-older-hot-eggs-chat-look-fire = النار تعجبني! ما هذا؟
starter-a4-older-hot-eggs-chat-look-fire-reason = هذا لطيف وصادق. والآن يمكن لأودي أن يخبره.
starter-a4-older-hot-eggs-chat-look-none = لا يرسل شيئًا
starter-a4-older-hot-eggs-chat-look-none-reason = قد ينتظر أودي ويحتار. كلمات لطيفة قليلة تساعد.
starter-a4-older-hot-eggs-chat-hot-1 = إنها دجاجة نار.
starter-a4-older-hot-eggs-chat-hot-2 = تبيض بيضًا ساخنًا!
starter-a4-older-hot-eggs-chat-hot-eggs = هاها! أريد واحدة للعشاء.
starter-a4-older-hot-eggs-chat-hot-eggs-reason = الآن يضحكان معًا. هذه رسالة جيّدة.
starter-a4-older-hot-eggs-chat-hot-wrong = إذن أنت لا تعرف رسم التنّين.
starter-a4-older-hot-eggs-chat-hot-wrong-reason = هذا يُذهب المرح. ما زال يمكن لفين أن يغيّرها.

## Talk: mend an unkind message
starter-a4-older-hot-eggs-mend-prompt = أصلح هذه الرسالة مع صديق: «قبّعتك سخيفة.»
starter-a4-older-hot-eggs-mend-starter = يعجبني كيف قبّعتك …
