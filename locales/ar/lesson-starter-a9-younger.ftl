# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-younger-title = رؤوس سمك على الغداء
starter-a9-younger-outcome-school = أستعمل بريد مدرستي.

## Story: Odi writes from the wrong email. The bubble is the hare’s.
starter-a9-younger-fish-heads-fish-1 = أوه! أودي يكتب من بريد الطبّاخ.
starter-a9-younger-fish-heads-fish-2 = كلهم يظنّون أن الطبّاخ أرسله.
starter-a9-younger-fish-heads-fish-2-bubble = رؤوس سمك على الغداء؟

## Choice: which email is the right one
starter-a9-younger-fish-heads-which-question = أودي يعتذر. أيّ بريد يستعمل؟
starter-a9-younger-fish-heads-which-cook = بريد الطبّاخ
starter-a9-younger-fish-heads-which-cook-reason = هذا للطبّاخ. أودي عنده بريد له.
starter-a9-younger-fish-heads-which-school = بريد مدرسته
starter-a9-younger-fish-heads-which-school-reason = المدرسة تعتني به. الآن يعرفون أنه أودي.
starter-a9-younger-fish-heads-which-sister = بريد أخته الكبيرة
starter-a9-younger-fish-heads-which-sister-reason = عندها يظنّون أنها أخته! أودي عنده بريد له.

## Say: the promise itself
starter-a9-younger-fish-heads-mine-prompt = ساعد أودي أن يقولها للطبّاخ.
starter-a9-younger-fish-heads-mine-sentence = أستعمل بريد مدرستي فقط.
