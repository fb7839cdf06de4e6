# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-younger-title = الوسادة لها ذيل
starter-a3-younger-outcome-tell = أخبر إذا شعرت أن شيئًا غير صحيح.

## Story: Odi gets a fright and hides below the bean bag. The first bubble is the clip’s, the second Odi’s.
starter-a3-younger-tail-bean-bag-1 = في فيديو أودي، يظهر وجه كبير فجأة.
starter-a3-younger-tail-bean-bag-1-bubble = بوو!
starter-a3-younger-tail-bean-bag-2 = أودي يختبئ، لكن الوسادة لها ذيل!
starter-a3-younger-tail-bean-bag-2-bubble = أنا وسادة فقط.

## Feel: how somebody in a story may feel; no answer is wrong
starter-a3-younger-tail-odi-question = بماذا قد يشعر أودي؟
starter-a3-younger-tail-odi-says = كل هذا لا بأس به. يمكن لأودي أن يخبر.

## Choice: what helps
starter-a3-younger-tail-help-question = ماذا يمكن أن يساعد أودي؟
starter-a3-younger-tail-help-bag = يبقى تحت الوسادة
starter-a3-younger-tail-help-bag-reason = المكان ناعم هناك. ويمكنه أن يخبر أيضًا.
starter-a3-younger-tail-help-tell = يغطّيه ويخبر
starter-a3-younger-tail-help-tell-reason = السيد خُلد مسرور لأنه أخبر. يجلس مع أودي.
starter-a3-younger-tail-help-look = ينظر إليه أكثر
starter-a3-younger-tail-help-look-reason = قد ينزعج أكثر. يمكنه أن يغطّيه.

## Say: the sentence is rehearsed aloud
starter-a3-younger-tail-tell-prompt = ساعد أودي أن يقولها.
starter-a3-younger-tail-tell-sentence = هذا غير صحيح، لذلك أخبر.
