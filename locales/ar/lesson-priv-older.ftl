# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-older.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-older-title = هذا فضول زائد!
priv-older-outcome-permissions = أختار ما يمكن لتطبيق أو جهاز أن يستعمله.
priv-older-outcome-private = ألاحظ المعلومات التي تدلّ على شخص أو على مكانه.
priv-older-outcome-scam = لا أفتح رسالة أو ملفًّا غريبًا، وأسأل.
priv-older-outcome-strong = أقوّي حساباتي بالتحديثات، وبعبارة مرور لكل حساب.
priv-older-outcome-seen = أعرف من قد يرى ما أفعله، وأن المدرسة تراقب.

### First tale: the nosy potato

## Story: an app that asks for far more than it needs
priv-older-nosy-potato-spud-1 = أودي عنده هاتف جديد. تطبيق «بطاطني» يحوّل أيّ وجه إلى حبّة بطاطا.
    .easy = تطبيق أودي الجديد يحوّل الوجه إلى حبّة بطاطا.
priv-older-nosy-potato-spud-1-bubble = قل: بطاطا مقلية!
priv-older-nosy-potato-spud-2 = ثم تبدأ حبّة البطاطا تطلب أشياء.
priv-older-nosy-potato-spud-2-bubble = هل أرى مكانك وأرقام أصدقائك؟
priv-older-nosy-potato-spud-3 = رين تنظر إليها. «لماذا تحتاج حبّة بطاطا إلى خريطة؟»
priv-older-nosy-potato-spud-3-bubble = إنها حبّة بطاطا!

## Build: what a potato app needs, and what it does not
priv-older-nosy-potato-nosy-question = ماذا يحتاج تطبيق بطاطا؟ اضبطه لأودي.
priv-older-nosy-potato-nosy-camera = الكاميرا
priv-older-nosy-potato-nosy-camera-always = كل الوقت
priv-older-nosy-potato-nosy-camera-always-reason = عندها قد ينظر حتى عندما يغلقه أودي.
priv-older-nosy-potato-nosy-camera-using = فقط عندما أستعمله
priv-older-nosy-potato-nosy-camera-using-reason = يحتاج أن يرى وجهًا ليصنع بطاطا، عندها فقط.
priv-older-nosy-potato-nosy-place = مكاني
priv-older-nosy-potato-nosy-place-off = لا
priv-older-nosy-potato-nosy-place-off-reason = البطاطا لا تحتاج خريطة. يعمل جيدًا من دونها.
priv-older-nosy-potato-nosy-place-on = نعم
priv-older-nosy-potato-nosy-place-on-reason = عندها يعرف التطبيق أين أودي، طول اليوم.
priv-older-nosy-potato-nosy-contacts = أرقام من أعرفهم
priv-older-nosy-potato-nosy-contacts-share = يشاركها
priv-older-nosy-potato-nosy-contacts-share-reason = هذه أرقام غيره. لا يمكن لأودي أن يوافق عنهم.
priv-older-nosy-potato-nosy-contacts-keep = لا يشاركها
priv-older-nosy-potato-nosy-contacts-keep-reason = أرقامهم تبقى خاصة، مثل رقمه تمامًا.
priv-older-nosy-potato-nosy-done = ما زالت بطاطا، وفضولها أقلّ بكثير! يمكن لأودي أن يراجعه في أيّ يوم.

## Sort: small things in a clip that say who or where
priv-older-nosy-potato-clip-question = أودي يخطّط لفيديو بطاطا يراه الجميع. ما الذي يدلّ عليه أو على مكانه؟
    .easy = أودي يصنع فيديو. ما الذي يدلّ عليه أو على مكانه؟
priv-older-nosy-potato-clip-shows = يدلّ على من أو أين
priv-older-nosy-potato-clip-fine = يمكن إظهاره
priv-older-nosy-potato-clip-hat = حبّة بطاطا بقبّعة حفلة
priv-older-nosy-potato-clip-hat-reason = ما أجملها! وهي لا تقول شيئًا عن أودي.
priv-older-nosy-potato-clip-badge = شعار المدرسة على حقيبته
priv-older-nosy-potato-clip-badge-reason = يقول أين هو في كل يوم دراسة.
priv-older-nosy-potato-clip-bus = الحافلة التي يعود بها كل يوم
priv-older-nosy-potato-clip-bus-reason = حافلة ووقت قد يدلّان على مكانه.
priv-older-nosy-potato-clip-song = أغنية عن البطاطا المقلية
priv-older-nosy-potato-clip-song-reason = كثيرون يحبّون البطاطا المقلية. لا تقول من هو.
priv-older-nosy-potato-clip-name = «مرحبًا، أنا…» مع اسمه الكامل
priv-older-nosy-potato-clip-name-reason = اسمه خاص. اسم من الخيال يكفي تمامًا.
priv-older-nosy-potato-clip-wren = رسالة عليها عنوان رين
priv-older-nosy-potato-clip-wren-reason = هذا بيتها. ليس لأودي أن يُظهره.

## Order: an update comes from the phone’s own settings, never from an advert
priv-older-nosy-potato-update-question = هاتف أودي يقول: «حدّثني!» التحديثات تصلح نقاط الضعف. ما الترتيب الجيّد؟
    .easy = التحديث يصلح نقاط الضعف. ما الترتيب الجيّد؟
priv-older-nosy-potato-update-settings = ينظر في إعدادات الهاتف نفسه
priv-older-nosy-potato-update-settings-reason = الإعلان قد يدّعي. الإعدادات تُظهر التحديث الحقيقي.
priv-older-nosy-potato-update-adult = يُري شخصًا كبيرًا في البيت
priv-older-nosy-potato-update-adult-reason = قد يلزم أن يوافق، ويمكنه أن يتأكّد.
priv-older-nosy-potato-update-plug = يصله بالكهرباء حتى ينتهي
priv-older-nosy-potato-update-plug-reason = التحديث يأخذ وقتًا ويحتاج كهرباء.
priv-older-nosy-potato-update-choices = يتأكّد أن اختياراته كما هي
priv-older-nosy-potato-update-choices-reason = قد يغيّر التحديث إعدادًا. نظرة سريعة تساعد.

## Chat: somebody uses Bram’s account. A code is a key too.
priv-older-nosy-potato-code-question = اسم برام على رسالة في محادثة الحافلة. ماذا يمكن أن يفعل أودي؟
    .easy = ماذا يمكن أن يفعل أودي؟
priv-older-nosy-potato-code-place = محادثة الحافلة، على هاتف أودي
priv-older-nosy-potato-code-odi = أودي
priv-older-nosy-potato-code-bram = برام
priv-older-nosy-potato-code-wren = رين
priv-older-nosy-potato-code-quick-1 = أودي! وصل رمز إلى هاتفك.
priv-older-nosy-potato-code-quick-2 = أرسله، وإلا خسرت لعبتي!
priv-older-nosy-potato-code-quick-send = حسنًا، هو 4815.
priv-older-nosy-potato-code-quick-send-reason = الرمز يفتح حسابًا، مثل المفتاح. الرموز تبقى خاصة أيضًا.
priv-older-nosy-potato-code-quick-ask = لا يرسل شيئًا، ويسأل برام وجهًا لوجه
priv-older-nosy-potato-code-quick-ask-reason = عند العجلة، يساعدنا أن نتوقّف ونتأكّد بطريقة أخرى.
priv-older-nosy-potato-code-quick-block = يحظر برام فورًا
priv-older-nosy-potato-code-quick-block-reason = قد لا يكون هذا برام أبدًا. أولًا يحتفظ بها، ثم يخبر.
priv-older-nosy-potato-code-not-bram-1 = برام هنا. هذا ليس هو!
priv-older-nosy-potato-code-not-bram-2 = أرسل لي الرمز فقط!
priv-older-nosy-potato-code-not-bram-thief = محاولة فاشلة يا سارق البطاطا!
priv-older-nosy-potato-code-not-bram-thief-reason = هذا مضحك! لكن الردّ يُظهر أن أحدًا هناك.
priv-older-nosy-potato-code-not-bram-keep = يحتفظ بالمحادثة ليُريها
priv-older-nosy-potato-code-not-bram-keep-reason = الآن يمكن لشخص كبير أن يرى ما طُلب بالضبط.
priv-older-nosy-potato-code-not-bram-bin = يمحو المحادثة
priv-older-nosy-potato-code-not-bram-bin-reason = عندها لا أحد يرى ما طُلب. يحتفظ بها، ثم يخبر.
priv-older-nosy-potato-code-kept-1 = إذن من معه حساب برام؟
priv-older-nosy-potato-code-kept-tell = يخبر شخصًا كبيرًا مع برام
priv-older-nosy-potato-code-kept-tell-reason = يمكن لشخص كبير أن يساعد برام ليعود، بعبارة مرور جديدة.
priv-older-nosy-potato-code-kept-alone = يحلّان الأمر وحدهما
priv-older-nosy-potato-code-kept-alone-reason = نيّتهما طيّبة! لكن شخصًا كبيرًا يعيد حسابه أسرع.
priv-older-nosy-potato-code-kept-out = يحظر ذلك الحساب الآن
priv-older-nosy-potato-code-kept-out-reason = الحظر يأتي آخرًا، مع المساعدة. أولًا يخبران شخصًا كبيرًا.

## Choice: a school account is checked at home too
priv-older-nosy-potato-at-home-question = أودي في البيت. يكتب إلى رين من بريده المدرسي. من قد يراه؟
    .easy = أودي يستعمل بريد المدرسة في البيت. من قد يراه؟
priv-older-nosy-potato-at-home-wren = رين فقط
priv-older-nosy-potato-at-home-wren-reason = يصل إلى رين. لكنها قد تمرّره، والمدرسة تراقب أيضًا.
priv-older-nosy-potato-at-home-school = رين والمدرسة، فهي تراقب بريدها
priv-older-nosy-potato-at-home-school-reason = المدرسة تراقب، في البيت أيضًا. هذا يساعد على سلامتنا جميعًا.
priv-older-nosy-potato-at-home-all = كل من على الإنترنت
priv-older-nosy-potato-at-home-all-reason = ليست صفحة مفتوحة. لكن رين تراه، والمدرسة أيضًا.

## Say: the sentence is rehearsed aloud
priv-older-nosy-potato-too-much-prompt = تطبيق رسم يريد أن يعرف أين يسكن أودي. ساعده أن يقول هذا.
priv-older-nosy-potato-too-much-sentence = يطلب أكثر مما يحتاج، لذلك أقول لا.

## Exit, first question: one passphrase for each account
priv-older-nosy-potato-second-question = رين عندها عبارة مرور جيّدة. الآن عندها حساب ثانٍ. ما الأفضل؟
    .easy = رين عندها حساب ثانٍ. أيّ عبارة مرور أفضل؟
priv-older-nosy-potato-second-same = تستعمل العبارة نفسها
priv-older-nosy-potato-second-same-reason = إذا عرفها أحد، انفتح البابان.
priv-older-nosy-potato-second-two = تضيف 2 إلى القديمة
priv-older-nosy-potato-second-two-reason = هذا أول ما يجرّبه أحد.
priv-older-nosy-potato-second-new = تصنع عبارة جديدة وتبقيها سرًّا
priv-older-nosy-potato-second-new-reason = إذا عُرفت واحدة، بقي الباب الآخر مغلقًا.

## Exit, second question: a file from somebody unknown
priv-older-nosy-potato-team-photo-question = بريد يقول: «صورة الفريق!» ومعه ملف. برام لا يعرف المرسل. ماذا يفعل؟
    .easy = بريد معه ملف. برام لا يعرف المرسل. ماذا يفعل؟
priv-older-nosy-potato-team-photo-open = يفتحه ليرى من في الصورة
priv-older-nosy-potato-team-photo-open-reason = قد يضرّ الملف الكمبيوتر. ما دام مغلقًا لا يفعل شيئًا.
priv-older-nosy-potato-team-photo-shut = يتركه مغلقًا ويسأل شخصًا كبيرًا
priv-older-nosy-potato-team-photo-shut-reason = برام يراسل من يعرفهم. والباقي يتأكّد منه شخص كبير.
priv-older-nosy-potato-team-photo-write = يردّ ليسأل من هو
priv-older-nosy-potato-team-photo-write-reason = عندها يعرف المرسل أن أحدًا يقرأ هذا البريد.

## Exit, third question: a reason to say no
priv-older-nosy-potato-piano-question = تطبيق بيانو يطلب أن يرى أين برام. ماذا يمكن أن يختار؟
priv-older-nosy-potato-piano-later = نعم، ثم يفكّر لاحقًا
priv-older-nosy-potato-piano-later-reason = عندها صار يعرف. يمكنه أن يقول لا أولًا، ثم يرى.
priv-older-nosy-potato-piano-must = نعم، وإلا قد لا يعزف
priv-older-nosy-potato-piano-must-reason = أكثر التطبيقات تعمل من دونه. وإلا ساعده شخص كبير على الاختيار.
priv-older-nosy-potato-piano-no = لا، فالبيانو لا يحتاج خريطة
priv-older-nosy-potato-piano-no-reason = يعزف كل النغمات من دون أن يعرف مكانه.

### Second tale: a goat at the door

## Story: a goat in front of the doorbell’s camera
priv-older-goat-at-the-door-ding-dong-1 = جدّة بيبل عندها جرس باب جديد بكاميرا. في السادسة صباحًا، يرنّ.
    .easy = الجدّة عندها جرس باب جديد بكاميرا. في السادسة، يرنّ.
priv-older-goat-at-the-door-ding-dong-1-bubble = دينغ دونغ!
priv-older-goat-at-the-door-ding-dong-2 = معزة عند الباب. تأكل نصف الممسحة المكتوب عليها «أهلًا وسهلًا».
priv-older-goat-at-the-door-ding-dong-2-bubble = ماء، ماء!
priv-older-goat-at-the-door-ding-dong-3 = الآن الممسحة تقول «أهلًا» فقط. بيبل لا تتوقّف عن الضحك.
priv-older-goat-at-the-door-ding-dong-3-bubble = يجب أن يرى العالم كله هذا!

## Match: what the clip shows besides the goat
priv-older-goat-at-the-door-gives-away-question = المعزة ليست وحدها في الفيديو. ماذا يكشف كل شيء؟
    .easy = ماذا يُظهر كل شيء؟ جد كل اثنين معًا.
priv-older-goat-at-the-door-gives-away-door = رقم 12 كبير على الباب
priv-older-goat-at-the-door-gives-away-door-partner = أيّ بيت هو
priv-older-goat-at-the-door-gives-away-door-reason = مع اسم الشارع، هذا عنوان كامل.
priv-older-goat-at-the-door-gives-away-bag = حقيبة مدرسة في الممرّ
priv-older-goat-at-the-door-gives-away-bag-partner = إلى أيّ مدرسة تذهب بيبل
priv-older-goat-at-the-door-gives-away-bag-reason = مدرستها خاصة، حتى لو لم يُذكر اسم.
priv-older-goat-at-the-door-gives-away-note = ورقة: نعود يوم الأحد
priv-older-goat-at-the-door-gives-away-note-partner = متى لا يكون في البيت أحد
priv-older-goat-at-the-door-gives-away-note-reason = لا أحد غير العائلة يحتاج أن يعرف ذلك.
priv-older-goat-at-the-door-gives-away-neighbour = جار ببيجامته
priv-older-goat-at-the-door-gives-away-neighbour-partner = شخص لم يقل نعم
priv-older-goat-at-the-door-gives-away-neighbour-reason = هذا وجهه وبيته. نسأله أولًا.

## Build: what the doorbell may film and who can see it
priv-older-goat-at-the-door-doorbell-question = من يرى المعزة؟ اضبط جرس الباب.
priv-older-goat-at-the-door-doorbell-who = من يرى الفيديوهات؟
priv-older-goat-at-the-door-doorbell-who-all = كل من عنده التطبيق
priv-older-goat-at-the-door-doorbell-who-all-reason = عندها يرون من يدخل ويخرج كل يوم.
priv-older-goat-at-the-door-doorbell-who-family = من يسكنون هنا
priv-older-goat-at-the-door-doorbell-who-family-reason = هذا بابهم، إذن الفيديو لهم.
priv-older-goat-at-the-door-doorbell-where = ماذا يصوّر؟
priv-older-goat-at-the-door-doorbell-where-step = عتبة بيتنا
priv-older-goat-at-the-door-doorbell-where-step-reason = هذا يكفي لنرى من يرنّ.
priv-older-goat-at-the-door-doorbell-where-street = الشارع كله
priv-older-goat-at-the-door-doorbell-where-street-reason = غيرنا يسكن هناك أيضًا. وهم لم يقولوا نعم.
priv-older-goat-at-the-door-doorbell-updates = التحديثات
priv-older-goat-at-the-door-doorbell-updates-off = لا
priv-older-goat-at-the-door-doorbell-updates-off-reason = عندها تبقى نقاط الضعف مفتوحة. التحديث يصلحها.
priv-older-goat-at-the-door-doorbell-updates-on = نعم
priv-older-goat-at-the-door-doorbell-updates-on-reason = التحديث يصلح نقاط الضعف، فيبقى الآخرون خارجًا.
priv-older-goat-at-the-door-doorbell-done = الآن العائلة فقط تراه. الجدّة تشغّله عشر مرات قبل الشاي.

## Spot: a message that wants a card number
priv-older-goat-at-the-door-parcel-question = في اليوم التالي، تصل هذه إلى هاتف الجدّة. أيّ أجزائها تبدو خدعة؟
    .easy = أيّ الأجزاء تبدو خدعة؟
priv-older-goat-at-the-door-parcel-sender-name = من أرسلها
priv-older-goat-at-the-door-parcel-sender = طرود زيب
priv-older-goat-at-the-door-parcel-sender-reason = الجدّة لا تعرفهم، وهي لم تطلب شيئًا.
priv-older-goat-at-the-door-parcel-hello-name = العنوان
priv-older-goat-at-the-door-parcel-hello = لدينا طرد لك.
priv-older-goat-at-the-door-parcel-hello-reason = شركة الطرود قد تكتب هذا. هو وحده جيّد.
priv-older-goat-at-the-door-parcel-pay-name = الكلام
priv-older-goat-at-the-door-parcel-pay = ادفعي جنيهًا واحدًا ببطاقتك
priv-older-goat-at-the-door-parcel-pay-reason = جنيه واحد يبدو قليلًا. هم يريدون رقم بطاقتها.
priv-older-goat-at-the-door-parcel-file-name = الملف
priv-older-goat-at-the-door-parcel-file = بسرعة! افتحي الملف: خريطة الطرد
priv-older-goat-at-the-door-parcel-file-reason = يستعجل الجدّة. وقد يخفي الملف شيئًا يضرّ هاتفها.

## Choice: a passphrase for each account
priv-older-goat-at-the-door-one-for-all-bubble = الجرس والبريد والمتجر، كلها واحدة!
priv-older-goat-at-the-door-one-for-all-question = الجدّة تقول: «عندي عبارة مرور جيّدة لكل شيء.» ما الأقوى؟
    .easy = الجدّة عندها عبارة مرور واحدة لكل شيء. ما الأقوى؟
priv-older-goat-at-the-door-one-for-all-longer = عبارة أطول منها
priv-older-goat-at-the-door-one-for-all-longer-reason = الطول جيّد. لكن إذا عُرفت، انفتح كل باب.
priv-older-goat-at-the-door-one-for-all-each = عبارة جديدة لكل حساب
priv-older-goat-at-the-door-one-for-all-each-reason = إذا عُرفت واحدة، بقي الباقي مغلقًا. قائمة في البيت تساعد.
priv-older-goat-at-the-door-one-for-all-count = نفسها مع 1 و2 و3
priv-older-goat-at-the-door-one-for-all-count-reason = هذا أول ما يجرّبه أحد.

## Chat: a chatbot is a program; what is typed may be kept and read
priv-older-goat-at-the-door-inkling-question = بيبل تكتب قصة المعزة مع روبوت دردشة الصف. ماذا يمكن أن تقول له؟
    .easy = ماذا يمكن أن تقول بيبل لروبوت الدردشة؟
priv-older-goat-at-the-door-inkling-place = روبوت دردشة الصف، في المدرسة
priv-older-goat-at-the-door-inkling-biscuit = بيبل
priv-older-goat-at-the-door-inkling-inkling = حِبر، روبوت دردشة
priv-older-goat-at-the-door-inkling-where-1 = يا لها من معزة! أين تسكن؟
priv-older-goat-at-the-door-inkling-where-real = في شارع رجراج 12، قرب مدرستي.
priv-older-goat-at-the-door-inkling-where-real-reason = هذا بيت حقيقي. القصة يكفيها بيت من الخيال.
priv-older-goat-at-the-door-inkling-where-oats = في مدينة الشوفان، شارع الحوافر.
priv-older-goat-at-the-door-inkling-where-oats-reason = هذا من الخيال، فلا يقول شيئًا عن بيبل.
priv-older-goat-at-the-door-inkling-name-1 = رائع! وما اسمك الكامل؟
priv-older-goat-at-the-door-inkling-name-mat = سمّني السيدة ماء ماء.
priv-older-goat-at-the-door-inkling-name-mat-reason = قصة المعزة جميلة أيضًا بقلم السيدة ماء ماء.
priv-older-goat-at-the-door-inkling-name-full = بيبل ألدر، من مدرسة البركة.
priv-older-goat-at-the-door-inkling-name-full-reason = قد يحتفظ الروبوت بما نكتبه. الاسم والمدرسة يبقيان خاصّين.
priv-older-goat-at-the-door-inkling-between-us-1 = لا تقلقي. هذا بيننا فقط!
priv-older-goat-at-the-door-inkling-between-us-secret = إذن سأقول لك سرًّا.
priv-older-goat-at-the-door-inkling-between-us-secret-reason = الروبوت لا يستطيع أن يعد بذلك. قد يقرأ غيره ما نكتبه.
priv-older-goat-at-the-door-inkling-between-us-checks = المدرسة تراقب هذا، وأنا أعرف.
priv-older-goat-at-the-door-inkling-between-us-checks-reason = صحيح! تراقب لتساعد على سلامتنا، وتقول لنا ذلك.
priv-older-goat-at-the-door-inkling-between-us-show = تُري هذا لمعلّمها
priv-older-goat-at-the-door-inkling-between-us-show-reason = يمكن للمعلّم أن يساعد. الروبوت لا يستطيع أن يعد بذلك.

## Say: the sentence is rehearsed aloud
priv-older-goat-at-the-door-whole-clip-prompt = تامبل يقول: «انشري الفيديو كله!» ساعد بيبل أن تقول هذا.
priv-older-goat-at-the-door-whole-clip-sentence = إنه يُظهر أين أسكن، لذلك يبقى خاصًّا.

## Exit, first question: a real update, with a grown-up
priv-older-goat-at-the-door-ready-question = صفحة تصرخ أن جهاز تامبل يحتاج تحديثًا الآن. ماذا يمكنه أن يفعل؟
    .easy = صفحة تقول: حدّث الآن! ماذا يمكن أن يفعل تامبل؟
priv-older-goat-at-the-door-ready-tap = يلمس الصفحة لينتهي الأمر
priv-older-goat-at-the-door-ready-tap-reason = الصفحة قد تدّعي. التحديثات الحقيقية في الإعدادات.
priv-older-goat-at-the-door-ready-never = يرفض كل التحديثات
priv-older-goat-at-the-door-ready-never-reason = التحديثات الحقيقية تصلح نقاط الضعف. من الجيّد أن نأخذها.
priv-older-goat-at-the-door-ready-settings = ينظر في الإعدادات مع شخص كبير
priv-older-goat-at-the-door-ready-settings-reason = إذا كان التحديث حقيقيًّا، يظهر هناك.

## Exit, second question: writing to somebody new
priv-older-goat-at-the-door-other-class-question = تامبل يريد أن يرسل القصة إلى صف لا يعرفه. كيف؟
    .easy = كيف يكتب تامبل إلى صف جديد؟
priv-older-goat-at-the-door-other-class-own = من بريد يصنعه بنفسه
priv-older-goat-at-the-door-other-class-own-reason = المدرسة لا تستطيع أن تساعد هناك. هي تعتني ببريده المدرسي.
priv-older-goat-at-the-door-other-class-teacher = يسأل أولًا، ثم بريد المدرسة
priv-older-goat-at-the-door-other-class-teacher-reason = معلّمه يعرف لمن الرسالة، والمدرسة يمكنها أن تساعد.
priv-older-goat-at-the-door-other-class-list = إلى كل الأسماء التي يجدها
priv-older-goat-at-the-door-other-class-list-reason = هو يراسل من يعرفهم، أو يوافق معلّمه أولًا.

## Exit, third question: a clip that shows nobody
priv-older-goat-at-the-door-share-question = أيّ فيديو يصلح لصفحة الصف، إذا وافقت الجدّة؟
priv-older-goat-at-the-door-share-close = المعزة والممسحة فقط
priv-older-goat-at-the-door-share-close-reason = كل المرح، ولا معلومة واحدة.
priv-older-goat-at-the-door-share-far = المعزة والباب والشارع
priv-older-goat-at-the-door-share-far-reason = هذا كله عنوان. يبقى خاصًّا.
priv-older-goat-at-the-door-share-robe = المعزة والجار
priv-older-goat-at-the-door-share-robe-reason = هو لم يقل نعم. هو من يختار.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-older-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
priv-older-helpers-teacher = معلّمي
priv-older-helpers-class = شخص كبير يساعد في الصف
priv-older-helpers-lunch = من يساعد وقت الغداء
priv-older-helpers-office = مكتب المدرسة
priv-older-helpers-home = شخص كبير في البيت
priv-older-helpers-family = شخص كبير من عائلتي
