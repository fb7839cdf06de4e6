# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-younger-title = حوت مجانًا؟
starter-a2-younger-outcome-ask = أتوقّف وأسأل.

## Story: the teacher picks a page
starter-a2-younger-free-whale-ducks-1 = السيد خُلد يختار صفحة.
starter-a2-younger-free-whale-ducks-1-bubble = هذه الصفحة كلها عن البطّ.

## Spot: what does not belong to the page
starter-a2-younger-free-whale-pop-up-question = ظهر شيء جديد. هل تجده؟
starter-a2-younger-free-whale-pop-up-title-name = العنوان
starter-a2-younger-free-whale-pop-up-title = كل شيء عن البطّ
starter-a2-younger-free-whale-pop-up-title-reason = هذه الصفحة اختارها السيد خُلد.
starter-a2-younger-free-whale-pop-up-picture-name = الصورة
starter-a2-younger-free-whale-pop-up-picture = بطّة في بركة
starter-a2-younger-free-whale-pop-up-picture-reason = بطّة في صفحة البطّ. هذا مناسب.
starter-a2-younger-free-whale-pop-up-whale-name = المربّع
starter-a2-younger-free-whale-pop-up-whale = المس لتأخذ حوتًا!
starter-a2-younger-free-whale-pop-up-whale-reason = هذا ليس من صفحة البطّ.
starter-a2-younger-free-whale-pop-up-words-name = الكلام
starter-a2-younger-free-whale-pop-up-words = البطّ يأكل العشب والحشرات.
starter-a2-younger-free-whale-pop-up-words-reason = هذا يخبرنا عن البطّ. هذا مناسب.

## Choice: a box pops up. The bath is there to laugh about.
starter-a2-younger-free-whale-whale-question = ماذا يمكن أن يفعل فين؟
starter-a2-younger-free-whale-whale-tap = يلمسه ليرى
starter-a2-younger-free-whale-whale-tap-reason = قد يفتح صفحة جديدة. فين يسأل أولًا.
starter-a2-younger-free-whale-whale-ask = يسأل السيد خُلد
starter-a2-younger-free-whale-whale-ask-reason = ينظران معًا. لا يوجد أيّ حوت.
starter-a2-younger-free-whale-whale-bath = يملأ حوضًا للحوت
starter-a2-younger-free-whale-whale-bath-reason = يا له من حوض كبير! فين يسأل أولًا.

## Say: the sentence is rehearsed aloud, with a hand held up
starter-a2-younger-free-whale-stop-prompt = ارفع يدك وقلها.
starter-a2-younger-free-whale-stop-sentence = أتوقّف وأسأل معلّمي.
