# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-younger-title = مربّى على الأنف
starter-a12-younger-outcome-photo = صوري خاصة بي.

## Story: a funny photo. The bubble is Bram’s.
starter-a12-younger-jam-nose-jam-1 = برام عليه مربّى، وتشِك!
starter-a12-younger-jam-nose-jam-1-bubble = انظروا إلى أنفي!
starter-a12-younger-jam-nose-jam-2 = هل يضعها على الإنترنت؟

## Sort: photos of somebody, and other pictures
starter-a12-younger-jam-nose-which-question = السيد خُلد يوافق على بعضها. أيّها؟
starter-a12-younger-jam-nose-which-up = يمكن وضعها
starter-a12-younger-jam-nose-which-private = نُبقيها خاصة
starter-a12-younger-jam-nose-which-nose = أنف برام والمربّى
starter-a12-younger-jam-nose-which-nose-reason = نرى أنه برام. هي خاصة.
starter-a12-younger-jam-nose-which-drawing = رسمة مربّى
starter-a12-younger-jam-nose-which-drawing-reason = لا يظهر فيها برام. لا بأس بها.
starter-a12-younger-jam-nose-which-dance = فيديو برام يرقص
starter-a12-younger-jam-nose-which-dance-reason = الفيديو أيضًا يُظهر برام. هو خاص.
starter-a12-younger-jam-nose-which-ball = صورة كرة
starter-a12-younger-jam-nose-which-ball-reason = إنها كرة فقط. لا بأس بها.
starter-a12-younger-jam-nose-which-class = صورة الصف
starter-a12-younger-jam-nose-which-class-reason = يظهرون فيها كلهم. هي خاصة.

## Say: the promise itself
starter-a12-younger-jam-nose-mine-prompt = امسح المربّى وقلها.
starter-a12-younger-jam-nose-mine-sentence = صوري تبقى خاصة بي.
