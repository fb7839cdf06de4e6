# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/promises.ftl and ../README.md.

## A0 Wants to be safe; knows that others may see what is done on the computer
promise-a0-younger = أريد أن أكون بأمان أمام الشاشة. قد يرى غيري ما أفعله.
promise-a0-younger-more = مدرستي أيضًا يمكنها أن تراه. هذا يساعد على سلامتنا.
promise-a0-older = أريد أن أبقى بأمان. قد يرى غيري ما أفعله على الكمبيوتر.
promise-a0-older-more = ما على الإنترنت يمكن أن يراه غيري وينسخه. المدرسة تراقب أيضًا لتساعد على سلامتنا.

## A1 Keeps the password secret
promise-a1-younger = كلمة المرور سرّي أنا. هي مثل مفتاحي.
promise-a1-younger-more = أصدقائي لا يحتاجون مفتاحي. إذا نسيت، يمكن لمعلّمي أن يساعد.
promise-a1-older = أُبقي كلمة المرور سرًّا.
promise-a1-older-more = كلمة المرور مثل مفتاح الباب. حتى أصدقائي الطيّبون لا يحتاجون إليها. إذا عرفها أحد، يساعدني شخص كبير على تغييرها.

## A2 Opens only pages the teacher has said are okay
promise-a2-younger = معلّمي يقول أيّ الصفحات مناسبة. أستعمل تلك الصفحات فقط.
promise-a2-younger-more = قد تظهر صفحة جديدة فجأة. أتوقّف وأسأل معلّمي.
promise-a2-older = معلّمي يقول أيّ الصفحات مناسبة. أفتح تلك الصفحات فقط.
promise-a2-older-more = بعض الصفحات ليست للأطفال. إذا ظهرت صفحة جديدة فجأة، أتوقّف وأسأل.

## A3 Tells the teacher about anything scary or uncomfortable
promise-a3-younger = أخبر معلّمي إذا شعرت بالخوف. وأخبره إذا لم يعجبني شيء.
promise-a3-younger-more = قد أشعر بشيء غريب في بطني. لن أقع في مشكلة لأنني أخبرت.
promise-a3-older = أخبر معلّمي إذا شعرت بالخوف. وأخبره إذا لم أشعر بالراحة، ولو قليلًا.
promise-a3-older-more = عدم الراحة يعني أن شيئًا لا يبدو صحيحًا. لن أقع في مشكلة لأنني أخبرت.

## A4 Keeps messages polite
promise-a4-younger = أرسل كلمات لطيفة.
promise-a4-younger-more = أقرؤها أولًا. هل كانت ستجعلني أبتسم؟
promise-a4-older = أحرص على أن تكون رسائلي لطيفة ومهذّبة.
promise-a4-older-more = أقرؤها مرة قبل أن أرسلها. كيف سأشعر لو وصلتني؟ ما زال يمكنني تغيير الكلمات.

## A5 Tells the teacher about a nasty message
promise-a5-younger = إذا كانت رسالة جارحة، أخبر بها. أخبر معلّمي.
promise-a5-younger-more = لا ذنب لي في الكلمات الجارحة. يمكن لأحد الكبار أن يساعد.
promise-a5-older = أخبر معلّمي إذا وصلتني رسالة سيّئة.
promise-a5-older-more = لا ذنب لي فيما يرسله غيري. يمكن لمعلّم أن يساعدني لنعرف ماذا نفعل.

## A6 Does not reply to a nasty message
promise-a6-younger = لا أردّ على الكلمات الجارحة.
promise-a6-younger-more = أتركها لكي أُريها. يمكن لأحد الكبار أن يساعدني.
promise-a6-older = لا أردّ على رسالة سيّئة. أحتفظ بها لأُريها لأحد الكبار.
promise-a6-older-more = الردّ قد يجعلها تستمرّ. صورة شخص بلا ملابس لا أحتفظ بها أبدًا. أخبر فقط.

## A7 Gives phone number and address to nobody online
promise-a7-younger = رقم هاتفي وبيتي أمور خاصة بي. لا أذكرها على الإنترنت.
promise-a7-younger-more = قد يسألني أحد في لعبة. أقول لا وأخبر أحد الكبار.
promise-a7-older = رقم هاتفي وعنواني أمور خاصة بي. لا أعطيها لأحد على الإنترنت.
promise-a7-older-more = حتى في الألعاب والدردشة، وحتى لمن يبدو لطيفًا. ولا أعطي معلومات عن غيري. إذا سألني أحد، أخبر شخصًا كبيرًا.

## A8 Emails only people known, or agreed by the teacher
promise-a8-younger = أرسل بريدًا لمن أعرفهم فقط. أو أسأل معلّمي أولًا.
promise-a8-younger-more = هل الاسم جديد عليّ؟ أسأل قبل أن أفتحه.
promise-a8-older = أرسل بريدًا لمن أعرفهم فقط. وغير ذلك لا بدّ أن يوافق معلّمي أولًا.
promise-a8-older-more = قد يكون الاسم الذي لا أعرفه خدعة. لا أفتحه ولا أضغط عليه. أسأل معلّمي.

## A9 Uses only the school email address
promise-a9-younger = أستعمل بريد مدرستي فقط.
promise-a9-younger-more = مدرستي تعتني به. يمكن للكبار أن يساعدوا إذا حدث خطأ.
promise-a9-older = أستعمل بريد مدرستي فقط.
promise-a9-older-more = المدرسة تعتني به. لذلك يمكن لشخص كبير أن يساعد إذا حدث خطأ.

## A10 Talks to the teacher before using the internet
promise-a10-younger = أسأل معلّمي أولًا. ثم أدخل الإنترنت.
promise-a10-younger-more = معلّمي يتأكّد أنه مناسب لنا. من الجيّد أن نسأل.
promise-a10-older = أتحدّث مع معلّمي قبل أن أدخل الإنترنت.
promise-a10-older-more = وهذا يعني الألعاب والتطبيقات والصفحات الجديدة أيضًا. رأيان أفضل من رأي واحد.

## A11 Keeps name, home and school private online
promise-a11-younger = اسمي ومدرستي وبيتي أمور خاصة بي. لا أذكرها على الإنترنت.
promise-a11-younger-more = يمكنني أن أخترع اسمًا للّعبة. ويمكن أن يكون مضحكًا!
promise-a11-older = لا أذكر اسمي وبيتي ومدرستي على الإنترنت.
promise-a11-older-more = معلومات صغيرة كثيرة قد تدلّ على مكاني. في لعبة، يمكنني أن أستعمل اسمًا من خيالي. إذا أخبرت أحدًا، فيمكنني أن أخبر شخصًا كبيرًا.

## A12 Puts no photographs of self online
promise-a12-younger = صوري خاصة بي. لا أضعها على الإنترنت.
promise-a12-younger-more = قد تنتشر الصورة أكثر وأكثر. يمكن لأحد الكبار أن يساعد.
promise-a12-older = صوري خاصة بي. لا أنشرها على الإنترنت.
promise-a12-older-more = يمكن نسخ الصورة وتمريرها. عندها لا تعود في يدي. إذا انتشرت صورة، يمكن لشخص كبير أن يساعد.

## A13 Never agrees to meet somebody known only online
promise-a13-younger = قد يطلب أحد على الإنترنت أن نلتقي. أقول لا وأخبر أحد الكبار.
promise-a13-younger-more = قد يكون صديقًا من لعبة. ومع ذلك أخبر أحد الكبار.
promise-a13-older = لا أوافق أبدًا على لقاء شخص أعرفه من الإنترنت فقط. إذا طلب ذلك، أخبر شخصًا كبيرًا.
promise-a13-older-more = قد يبدو لطيفًا، أو يقول إنه في عمري. ومع ذلك لا أعرف من هو حقًّا. لن أقع في مشكلة لأنني أخبرت.
