# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
self-younger-title = خمّن من هذا!
self-younger-outcome-say = أقول «توقّف» أو «سأسأل أولًا».
self-younger-outcome-look = وجه اللعبة قد لا يكون حقيقيًّا. أعرف ذلك.
self-younger-outcome-photo = صورتي لي. أنا أُبقيها خاصة.
self-younger-outcome-tell = أخبر إذا لم يعجبني شيء.

### First tale: Sir Carrot

## Story: a picture tool puts a moustache on whatever it sees. The bubble is Wren, who speaks for her carrot.
self-younger-sir-carrot-carrot-1 = الجهاز يضع لك شاربًا!
self-younger-sir-carrot-carrot-2 = رين تجرّبه على جزرتها.
self-younger-sir-carrot-carrot-2-bubble = نهارك سعيد، أنا الفارس جزرة!
self-younger-sir-carrot-carrot-3 = الآن دور برام. بطنه ينقبض.

## Choice: Bram does not like his picture
self-younger-sir-carrot-stop-question = صورة برام لا تعجبه. ماذا يساعد؟
self-younger-sir-carrot-stop-grab = يخطف الجهاز
self-younger-sir-carrot-stop-grab-reason = قد ينكسر. كلمة توقف هذا أيضًا.
self-younger-sir-carrot-stop-laugh = يضحك كي لا يعرفوا
self-younger-sir-carrot-stop-laugh-reason = قد يزيدون. يمكن لبرام أن يقول توقّفا.
self-younger-sir-carrot-stop-stop = يقول: «توقّفا»
self-younger-sir-carrot-stop-stop-reason = رين وفين يتوقّفان. وإن لم يتوقّفا، فبرام يخبر.

## Say: the sentence is rehearsed aloud, with a hand held up
self-younger-sir-carrot-say-stop-prompt = ارفع يدك وقلها.
self-younger-sir-carrot-say-stop-sentence = توقّف، من فضلك، هذا لا يعجبني.

## Match: the look and what is said give away who is playing. Each partner is an animal of the story.
self-younger-sir-carrot-who-question = يلعبون لعبة. من هذا، ومن ذاك؟
self-younger-sir-carrot-who-robot = روبوت يسبح
self-younger-sir-carrot-who-robot-partner = أودي
self-younger-sir-carrot-who-robot-reason = أودي يحبّ السباحة. هنا هو روبوت!
self-younger-sir-carrot-who-lion = أسد بجوارب وردية
self-younger-sir-carrot-who-lion-partner = فين
self-younger-sir-carrot-who-lion-reason = فين يحبّ الجوارب الوردية.
self-younger-sir-carrot-who-cat = قطة تأكل جزرة
self-younger-sir-carrot-who-cat-partner = رين
self-younger-sir-carrot-who-cat-reason = تبدو مثل قطة. رين تلعب بها.

## Choice: a figure nobody knows
self-younger-sir-carrot-duck-bubble = كواك كواك
self-younger-sir-carrot-duck-question = دخلت بطّة. من يلعب بها؟
self-younger-sir-carrot-duck-child = طفلة مثل رين
self-younger-sir-carrot-duck-child-reason = ربما. لكننا لا نرى من هو.
self-younger-sir-carrot-duck-tell = لا نعرف
self-younger-sir-carrot-duck-tell-reason = قد يكون طبّاخًا معه ملعقة!
self-younger-sir-carrot-duck-duck = بطّة
self-younger-sir-carrot-duck-duck-reason = كواك! البطّة لا تجيد اللمس هكذا.

## Sort: what to show in a game
self-younger-sir-carrot-cards-question = اللعبة تريد صورة من رين. أيّ صورة؟
self-younger-sir-carrot-cards-basket-1 = يمكن أن نُريها
self-younger-sir-carrot-cards-basket-2 = نُبقيها خاصة
self-younger-sir-carrot-cards-school = رين قرب مدرستها
self-younger-sir-carrot-cards-school-reason = هذا يدلّ على مكانها طول اليوم.
self-younger-sir-carrot-cards-friend = صورة برام
self-younger-sir-carrot-cards-friend-reason = هذا وجه برام، فهو خاص.
self-younger-sir-carrot-cards-lion = أسد رسمته
self-younger-sir-carrot-cards-lion-reason = إنه رسم، وليس وجهها. جميل!
self-younger-sir-carrot-cards-carrot = الفارس جزرة
self-younger-sir-carrot-cards-carrot-reason = إنها جزرة، فلا بأس.
self-younger-sir-carrot-cards-photo = صورة رين
self-younger-sir-carrot-cards-photo-reason = الصورة تُظهر رين الحقيقية. هي خاصة.

## Talk: a game face without a photo
self-younger-sir-carrot-face-prompt = ماذا يمكن أن يكون وجهك في اللعبة؟
self-younger-sir-carrot-face-starter = وجهي في اللعبة هو …

## Exit: tell when a picture feels bad
self-younger-sir-carrot-goodbye-odd-question = صورة جعلت بطن رين غير مرتاح. ماذا تفعل؟
self-younger-sir-carrot-goodbye-odd-look = تنظر إليها أكثر
self-younger-sir-carrot-goodbye-odd-look-reason = عندها يطول انزعاجها. يمكن لرين أن تخبر.
self-younger-sir-carrot-goodbye-odd-tell = تخبر أحد الكبار
self-younger-sir-carrot-goodbye-odd-tell-reason = هذا وعد من وعودنا. الكبار يساعدون.
self-younger-sir-carrot-goodbye-odd-off = تغلقها ولا تقول شيئًا
self-younger-sir-carrot-goodbye-odd-off-reason = تغلقها، نعم! ثم تخبر أيضًا.

### Second tale: the shark in a skirt

## Story: Odi makes a figure for a game. The bubble is Odi’s.
self-younger-fancy-shark-shark-1 = أودي يصنع لاعبًا للعبته.
self-younger-fancy-shark-shark-2 = إنه قرش بتنّورة مكشكشة!
self-younger-fancy-shark-shark-2-bubble = أنا أعضّ، لكني أدور وأرقص!

## Build: a figure without private facts
self-younger-fancy-shark-profile-question = ساعد أودي أن يصنع صفحته في اللعبة.
self-younger-fancy-shark-profile-face = اختر وجهًا
self-younger-fancy-shark-profile-face-shark = قرش بتنّورة
self-younger-fancy-shark-profile-face-shark-reason = كلنا نضحك. لا أحد يرى أودي.
self-younger-fancy-shark-profile-face-photo = صورة أودي
self-younger-fancy-shark-profile-face-photo-reason = الصورة تُظهر أودي الحقيقي. هذا خاص.
self-younger-fancy-shark-profile-name = ما اسمه؟
self-younger-fancy-shark-profile-name-real = أودي قُضاعة
self-younger-fancy-shark-profile-name-real-reason = اسمه الحقيقي خاص.
self-younger-fancy-shark-profile-name-fin = زعنفوش
self-younger-fancy-shark-profile-name-fin-reason = الاسم المضحك اسم جيّد.
self-younger-fancy-shark-profile-line = اختر جملة
self-younger-fancy-shark-profile-line-twirl = أنا أدور وأرقص
self-younger-fancy-shark-profile-line-twirl-reason = كثيرون منا يدورون ويرقصون. يمكن قول هذا.
self-younger-fancy-shark-profile-line-mill = أسكن قرب الطاحونة
self-younger-fancy-shark-profile-line-mill-reason = هذا يدلّ على مكان بيته. هو خاص.
self-younger-fancy-shark-profile-done = يا له من قرش! ولا أحد يرى أودي.

## Choice: the game wants to see him.
self-younger-fancy-shark-camera-question = اللعبة تطلب أن ترى وجه أودي. ماذا يمكنه أن يفعل؟
self-younger-fancy-shark-camera-ask = يسأل أحد الكبار أولًا
self-younger-fancy-shark-camera-ask-reason = ينظران معًا، ويلمسان «لا».
self-younger-fancy-shark-camera-paw = يقول نعم، ثم يختبئ
self-younger-fancy-shark-camera-paw-reason = ما زالت ترى الغرفة. يسأل أولًا.
self-younger-fancy-shark-camera-yes = يقول نعم
self-younger-fancy-shark-camera-yes-reason = عندها الكل يرى. نسأل أولًا.

## Say: the sentence is rehearsed aloud
self-younger-fancy-shark-say-ask-prompt = ساعد أودي أن يقولها، بصوت عالٍ وواضح.
self-younger-fancy-shark-say-ask-sentence = لا، شكرًا، سأسأل أولًا.

## Story: a small fairy turns out to be Bear, the school cook. The bubble is Bear’s.
self-younger-fancy-shark-fairy-1 = جنّيّة معها ملعقة تلعب أيضًا. إنها صغيرة جدًّا!
self-younger-fancy-shark-fairy-2 = وقت الغداء، الدبّ معه ملعقة.
self-younger-fancy-shark-fairy-2-bubble = أنا الجنّيّة!
self-younger-fancy-shark-fairy-3 = الدبّ كبير جدًّا! أودي يضحك ويضحك.

## Sort: what a figure shows of the person who plays, and what it does not
self-younger-fancy-shark-know-question = دخلت جنّيّة جديدة. ماذا يعرف أودي؟
self-younger-fancy-shark-know-basket-1 = يراه أودي
self-younger-fancy-shark-know-basket-2 = لا يعرفه أودي
self-younger-fancy-shark-know-spoon = تلوّح بقبّعة
self-younger-fancy-shark-know-spoon-reason = القبّعة على الشاشة.
self-younger-fancy-shark-know-old = كم عمرها
self-younger-fancy-shark-know-old-reason = الجنّيّة الصغيرة قد تكون دبًّا كبيرًا.
self-younger-fancy-shark-know-home = أين تسكن
self-younger-fancy-shark-know-home-reason = اللعبة لا تُظهر ذلك.
self-younger-fancy-shark-know-wings = لها جناحان
self-younger-fancy-shark-know-wings-reason = الجناحان على الشاشة.
self-younger-fancy-shark-know-kind = هل تقول الصدق
self-younger-fancy-shark-know-kind-reason = الكلام على الشاشة قد يكون تمثيلًا.

## Order: a game stops being fun
self-younger-fancy-shark-rain-question = لاعب يرمي الطين على أودي طول اليوم. ما الأول؟
self-younger-fancy-shark-rain-stop = يوقف اللعبة
self-younger-fancy-shark-rain-stop-reason = أولًا أودي يتوقّف. اللعبة تنتظر.
self-younger-fancy-shark-rain-go = يجد أحد الكبار
self-younger-fancy-shark-rain-go-reason = ثم يذهب ليجد المساعدة.
self-younger-fancy-shark-rain-tell = يقول بماذا يشعر
self-younger-fancy-shark-rain-tell-reason = الآن هم يعرفون، ويمكنهم أن يساعدوا.

## Exit: a photo of oneself. It uses the words of the promise.
self-younger-fancy-shark-goodbye-photo-question = أودي عنده صورة له مع كعكة. ماذا يمكنه أن يفعل؟
self-younger-fancy-shark-goodbye-photo-small = يضعها ليوم واحد
self-younger-fancy-shark-goodbye-photo-small-reason = اليوم طويل. قد ينسخها أحد.
self-younger-fancy-shark-goodbye-photo-up = يضعها في اللعبة
self-younger-fancy-shark-goodbye-photo-up-reason = الصورة قد تنتشر أكثر وأكثر.
self-younger-fancy-shark-goodbye-photo-keep = يُبقيها خاصة
self-younger-fancy-shark-goodbye-photo-keep-reason = هذا وعد من وعودنا. أحسنت يا أودي!

## The grown-ups a child may name. Never assume a mum or a dad.
self-younger-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد من المدرسة.
self-younger-helpers-teacher = معلّمي
self-younger-helpers-class = من يساعد في الصف
self-younger-helpers-lunch = من يساعد وقت الغداء
self-younger-helpers-office = مكتب المدرسة
self-younger-helpers-home = شخص كبير في البيت
self-younger-helpers-family = شخص كبير من عائلتي
