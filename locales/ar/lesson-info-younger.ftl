# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
info-younger-title = هل هذا صحيح؟
info-younger-outcome-true = أعرف أن بعض الأشياء من الخيال.
info-younger-outcome-ask = أطلب من أحد الكبار أن يبحث معي.
info-younger-outcome-tell = أخبر إذا أزعجتني صفحة.

## A cow in the sky. First tale of “Can that be true?”.
## Story: Odi believes a picture. “Plop” may be said with relish.
info-younger-flying-cow-sky-1 = جهاز أودي يُظهر بقرة في السماء.
info-younger-flying-cow-sky-1-bubble = مووو، أنا أطير!
info-younger-flying-cow-sky-2 = يفتح مظلّته. قد تسقط البقرة: بلوب!
info-younger-flying-cow-sky-3 = ينظر إلى فوق وفوق. لا بقرة ولا بلوب.

## Sort: what is true and what is made up.
info-younger-flying-cow-true-question = صحيح، أم من الخيال؟
info-younger-flying-cow-true-true = صحيح
info-younger-flying-cow-true-made = من الخيال
info-younger-flying-cow-true-grass = البقر يأكل التبن
info-younger-flying-cow-true-grass-reason = هذا صحيح. نراه في المزرعة.
info-younger-flying-cow-true-fly = البقر يطير
info-younger-flying-cow-true-fly-reason = البقرة ليس لها جناحان. هذا من الخيال.
info-younger-flying-cow-true-hen = الدجاج يبيض
info-younger-flying-cow-true-hen-reason = هذا صحيح. بيضة لذيذة!
info-younger-flying-cow-true-fish = السمك يركب الدرّاجة
info-younger-flying-cow-true-fish-reason = السمكة ليس لها رِجلان. هذا من الخيال.
info-younger-flying-cow-true-dog = الكلاب تنبح
info-younger-flying-cow-true-dog-reason = هذا صحيح. هو هو!

## Order: asking comes before searching.
info-younger-flying-cow-look-question = هل تسبح البقرة؟ ما الأول؟
info-younger-flying-cow-look-ask = نسأل أحد الكبار
info-younger-flying-cow-look-ask-reason = نسأل أولًا. أحد الكبار يساعدنا في البحث.
info-younger-flying-cow-look-words = نختار كلمات جيّدة
info-younger-flying-cow-look-words-reason = الكلمات الجيّدة تقول عمّا نبحث.
info-younger-flying-cow-look-see = ننظر معًا
info-younger-flying-cow-look-see-reason = اثنان يريان أكثر. أربع عيون!

## Choice: words for a search. A grown-up types them.
info-younger-flying-cow-words-question = هل تسبح البقرة؟ أيّ كلمات تساعد السيد خُلد؟
info-younger-flying-cow-words-moo = مو مو مو
info-younger-flying-cow-words-moo-reason = هاها! هكذا تسأل البقرة.
info-younger-flying-cow-words-swim = بقرة تسبح
info-younger-flying-cow-words-swim-reason = كلمات جيّدة! ونعم، البقرة تسبح.
info-younger-flying-cow-words-nice = هذا يعجبني
info-younger-flying-cow-words-nice-reason = كلام لطيف. لكن عمّا يبحثان؟

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-flying-cow-pop-question = ظهرت صفحة، وأودي انزعج منها. ماذا يساعد؟
info-younger-flying-cow-pop-tap = يلمس ويلمس
info-younger-flying-cow-pop-tap-reason = كلّما لمس، ظهر المزيد! يمكن لأودي أن يخبر.
info-younger-flying-cow-pop-tell = يغطّيها ويخبر
info-younger-flying-cow-pop-tell-reason = السيد خُلد مسرور لأنه أخبر. ويمكنه أن يساعد.
info-younger-flying-cow-pop-hide = يختبئ تحت المظلّة
info-younger-flying-cow-pop-hide-reason = الدنيا مظلمة هناك! يمكن لأودي أن يخبر.

## Say: rehearsed aloud.
info-younger-flying-cow-say-prompt = قلها مع أودي، بصوت عالٍ وواضح.
info-younger-flying-cow-say-sentence = هل تساعدني لأعرف، من فضلك؟

## Exit: a made-up picture.
info-younger-flying-cow-goodbye-pig-question = رين ترى صورة خنزير أزرق. ماذا يمكنها أن تفعل؟
info-younger-flying-cow-goodbye-pig-paint = تبحث عنه طول النهار
info-younger-flying-cow-goodbye-pig-paint-reason = يا له من نهار طويل! يمكنها أن تسأل.
info-younger-flying-cow-goodbye-pig-ask = تسأل: أهو صحيح؟
info-younger-flying-cow-goodbye-pig-ask-reason = يمكن لأحد الكبار أن يساعدها لتعرف.
info-younger-flying-cow-goodbye-pig-tell = تقول إنه صحيح
info-younger-flying-cow-goodbye-pig-tell-reason = قد يكون من الخيال. يمكنها أن تسأل أولًا.

## Toast in a shoe. Second tale of “Can that be true?”.
## Story: a talking box mixes things up. “Crunch” may be said with relish.
info-younger-toast-box-1 = أرنوب يسأل الصندوق المتكلّم.
info-younger-toast-box-1-bubble = كيف أحمّص الخبز؟
info-younger-toast-box-2 = الصندوق يخلط كل شيء.
info-younger-toast-box-2-bubble = ضع الخبز في حذائك!
info-younger-toast-box-3 = قرمش قرمش! أرنوب له قدم دافئة.

## Match: different people know about different things.
info-younger-toast-who-question = من يساعدنا لنعرف؟
info-younger-toast-who-toast = كيف نحمّص الخبز
info-younger-toast-who-toast-partner = طبّاخ
info-younger-toast-who-toast-reason = الطبّاخ يفعل هذا كل يوم.
info-younger-toast-who-knee = ماذا يريح ركبة تؤلمنا
info-younger-toast-who-knee-partner = ممرّضة
info-younger-toast-who-knee-reason = الممرّضة تعتني بنا.
info-younger-toast-who-word = كيف نقرأ كلمة
info-younger-toast-who-word-partner = معلّم
info-younger-toast-who-word-reason = المعلّم يساعدنا أن نقرأ.

## Choice: asking comes before searching.
info-younger-toast-look-question = أرنوب يريد أن يعرف عن الضفادع. ما الأول؟
info-younger-toast-look-ask = يسأل الطبّاخ
info-younger-toast-look-ask-reason = يمكنهما أن ينظرا معًا. أربع عيون!
info-younger-toast-look-tap = يلمس كل ما يراه
info-younger-toast-look-tap-reason = قد يحدث خطأ. يمكنه أن يسأل أولًا.
info-younger-toast-look-shoe = يسأل حذاءه
info-younger-toast-look-shoe-reason = قرمش! الحذاء لا يعرف الجواب.

## Spot: two parts of the page are not true or not for Hare.
info-younger-toast-frog-question = هذه صفحة عن الضفادع. ما الشيئان الغريبان فيها؟
info-younger-toast-frog-top-name = العنوان
info-younger-toast-frog-top = كل شيء عن الضفادع
info-younger-toast-frog-top-reason = هذا جيّد. يقول لنا عمّا الصفحة.
info-younger-toast-frog-hop-name = الكلام
info-younger-toast-frog-hop = الضفدع يقفز.
info-younger-toast-frog-hop-reason = هذا صحيح. هوب، هوب!
info-younger-toast-frog-bus-name = الصورة
info-younger-toast-frog-bus = ضفدع يقود حافلة
info-younger-toast-frog-bus-reason = الضفدع لا يقود. هذا من الخيال.
info-younger-toast-frog-tap-name = الزرّ
info-younger-toast-frog-tap = المس: حلوى مجانًا
info-younger-toast-frog-tap-reason = لا حلوى تخرج من الشاشة! اسأل أولًا.

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-toast-pop-question = ظهرت صفحة، وأرنوب انزعج منها. ماذا يساعد؟
info-younger-toast-pop-tell = يغطّيها ويخبر
info-younger-toast-pop-tell-reason = الطبّاخ مسرور لأنه أخبر. ويمكنه أن يساعد.
info-younger-toast-pop-stay = ينظر إليها أكثر
info-younger-toast-pop-stay-reason = قد ينزعج أكثر. يمكن لأرنوب أن يخبر.
info-younger-toast-pop-box = يخبر الصندوق المتكلّم
info-younger-toast-pop-box-reason = الصندوق لا يساعد. أحد الكبار يساعد.

## Say: rehearsed aloud.
info-younger-toast-say-prompt = قلها مع أرنوب، بصوت عالٍ وواضح.
info-younger-toast-say-sentence = سأسأل: هل هذا صحيح؟

## Talk: a made-up fact, said for fun and owned up to.
info-younger-toast-fib-prompt = اخترع شيئًا مضحكًا عن قطة.
info-younger-toast-fib-starter = هذا من خيالي: القطة تستطيع أن …

## Exit: something the box says.
info-younger-toast-goodbye-rain-question = الصندوق يقول إن السماء ستمطر مربّى. ماذا يفعل أرنوب؟
info-younger-toast-goodbye-rain-spoon = يقف هناك بملعقة كبيرة
info-younger-toast-goodbye-rain-spoon-reason = هاها! لكنه قد يكون من الخيال.
info-younger-toast-goodbye-rain-tell = يقول إنه صحيح
info-younger-toast-goodbye-rain-tell-reason = قد يكون من الخيال. يمكنه أن يسأل أولًا.
info-younger-toast-goodbye-rain-ask = يسأل: أهو صحيح؟
info-younger-toast-goodbye-rain-ask-reason = يمكن لأحد الكبار أن يساعده ليعرف.

## The grown-ups a child may name. Never assume a mum or a dad.
info-younger-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد من المدرسة.
info-younger-helpers-teacher = معلّمي
info-younger-helpers-class = من يساعد في الصف
info-younger-helpers-lunch = من يساعد وقت الغداء
info-younger-helpers-office = مكتب المدرسة
info-younger-helpers-home = شخص كبير في البيت
info-younger-helpers-family = شخص كبير من عائلتي
