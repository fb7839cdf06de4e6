# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/reminders.ftl and ../README.md.

## A0: wants to be safe, and knows that others may see
reminder-who-sees-younger = قد يرى غيري ما أفعله.
reminder-who-sees-younger-question = من يمكنه أن يرى عملي هنا؟
reminder-who-sees-younger-answer = معلّمي ومدرستي.
reminder-who-sees-older = قد يرى غيري ما أفعله على الكمبيوتر.
reminder-who-sees-older-question = من يمكنه أن يرى ما تفعله على كمبيوتر المدرسة؟
reminder-who-sees-older-answer = معلّمك والمدرسة. هذا يساعد على سلامتنا.
reminder-it-can-stay-younger = ما أرسله قد يبقى هناك.
reminder-it-can-stay-younger-question = هل يمكنني دائمًا أن أستعيده؟
reminder-it-can-stay-younger-answer = لا، قد يحتفظ به أحد.
reminder-it-can-stay-older = ما نضعه على الإنترنت قد يبقى وقد يُنسخ.
reminder-it-can-stay-older-question = مسحت رسالة. هل ذهبت إلى الأبد؟
reminder-it-can-stay-older-answer = ربما لا. قد يكون أحد احتفظ بنسخة.
reminder-who-hears-younger = قد يراني غيري ويسمعني.
reminder-who-hears-younger-question = من يسمعني في المكالمة؟
reminder-who-hears-younger-answer = كل من معنا في المكالمة.
reminder-who-hears-older = قد يراني غيري ويسمعني في مكالمة أو لعبة.
reminder-who-hears-older-question = من يمكنه أن يسمع ما تقوله في لعبة؟
reminder-who-hears-older-answer = كل من يلعب، ومن هم قربهم.

## A1: keeps the password secret
reminder-password-key-younger = كلمة المرور سرّي أنا.
reminder-password-key-younger-question = ماذا لو سألني أعزّ أصدقائي؟
reminder-password-key-younger-answer = أقول لا، ونبقى أصدقاء.
reminder-password-key-older = أُبقي كلمة المرور سرًّا.
reminder-password-key-older-question = صديق عزيز يطلب كلمة المرور. ماذا تقول؟
reminder-password-key-older-answer = «آسف، لا.» وتبقيان صديقين.
reminder-log-off-younger = أسجّل الخروج عندما أنتهي.
reminder-log-off-younger-question = ماذا لو نسيت الخروج؟
reminder-log-off-younger-answer = قد يستعمل غيري صفحتي.
reminder-log-off-older = أسجّل الخروج عندما أنهي عملي.
reminder-log-off-older-question = ابتعدت ولم تسجّل الخروج. ماذا قد يحدث؟
reminder-log-off-older-answer = قد يرسل أحد أشياء باسمك.
reminder-look-away-younger = أنظر بعيدًا عندما تسجّل الدخول.
reminder-look-away-younger-question = إلى أين يمكنني أن أنظر؟
reminder-look-away-younger-answer = إلى الحائط أو إلى حذائي.
reminder-look-away-older = أنظر بعيدًا عندما يكتب أحد كلمة المرور.
reminder-look-away-older-question = رأيت كلمة مرور بالخطأ. ماذا الآن؟
reminder-look-away-older-answer = أخبر صاحبها. يمكن لشخص كبير أن يساعد على تغييرها.
reminder-game-password-younger = لا أعطي كلمات مرور الألعاب.
reminder-game-password-younger-question = ماذا لو طلبها لاعب؟
reminder-game-password-younger-answer = أقول لا وأخبر.
reminder-game-password-older = لا أعطي كلمات مرور الألعاب، حتى مقابل جائزة.
reminder-game-password-older-question = لاعب يعرض عليك نقودًا ذهبية مقابل كلمة المرور. ماذا تفعل؟
reminder-game-password-older-answer = قل لا، واحتفظ بالرسالة، وأخبر شخصًا كبيرًا.

## A2: opens only pages the teacher has said are okay
reminder-teacher-page-younger = أفتح الصفحات التي يختارها معلّمي.
reminder-teacher-page-younger-question = ماذا لو ظهرت صفحة جديدة؟
reminder-teacher-page-younger-answer = أتوقّف وأسأل.
reminder-teacher-page-older = أفتح فقط الصفحات التي قال معلّمي إنها مناسبة.
reminder-teacher-page-older-question = رابط أخذك إلى صفحة جديدة. ماذا تفعل؟
reminder-teacher-page-older-answer = توقّف هناك، واسأل قبل أن تكمل.
reminder-adverts-younger = لا ألمس الإعلانات.
reminder-adverts-younger-question = ماذا لو ظهر أنني فزت؟
reminder-adverts-younger-answer = هذه خدعة، لذلك أسأل.
reminder-adverts-older = لا أضغط على الإعلانات أو الجوائز.
reminder-adverts-older-question = يظهر أنك فزت بهاتف. ما هذا؟
reminder-adverts-older-answer = إعلان أو خدعة. أغلقه أو اسأل.
reminder-look-first-younger = أنظر قبل أن ألمس.
reminder-look-first-younger-question = هل الأول دائمًا هو الأفضل؟
reminder-look-first-younger-answer = لا، قد يكون الأول إعلانًا.
reminder-look-first-older = أقرأ النتائج قبل أن أضغط.
reminder-look-first-older-question = هل النتيجة الأولى دائمًا هي الأفضل؟
reminder-look-first-older-answer = لا. قد تكون إعلانًا. اقرأ بعضها أولًا.
reminder-new-file-younger = أسأل قبل أن أفتح ملفًّا.
reminder-new-file-younger-question = ماذا لو كنت لا أعرفه؟
reminder-new-file-younger-answer = أتركه وأسأل.
reminder-new-file-older = أسأل قبل أن أفتح ملفًّا في البريد.
reminder-new-file-older-question = وصل ملف لم تتوقّعه. ماذا الآن؟
reminder-new-file-older-answer = لا تفتحه، واسأل معلّمك.

## A3: tells about anything scary or uncomfortable
reminder-scary-page-younger = أخبر إذا كانت صفحة مخيفة.
reminder-scary-page-younger-question = ماذا أفعل أولًا؟
reminder-scary-page-younger-answer = أغطّي الشاشة وأخبر.
reminder-scary-page-older = أخبر معلّمي إذا لم أشعر بالراحة من صفحة.
reminder-scary-page-older-question = صفحة جعلت بطنك غير مرتاح. ماذا تفعل؟
reminder-scary-page-older-answer = غطِّ الشاشة، وأخبر شخصًا كبيرًا.
reminder-bad-feeling-younger = أخبر إذا شعرت بشيء سيّئ.
reminder-bad-feeling-younger-question = من يمكنني أن أخبر في المدرسة؟
reminder-bad-feeling-younger-answer = أيّ شخص كبير أثق به.
reminder-bad-feeling-older = أخبر معلّمي إذا كان شيء على الإنترنت غير صحيح.
reminder-bad-feeling-older-question = من يمكنك أن تخبر اليوم في المدرسة؟
reminder-bad-feeling-older-answer = أيّ شخص كبير تثق به. هناك أكثر من واحد.
reminder-past-the-filter-younger = أخبر إذا ظهرت صفحة سيّئة.
reminder-past-the-filter-younger-question = هل الذنب ذنبي؟
reminder-past-the-filter-younger-answer = لا، أغطّيها وأخبر.
reminder-past-the-filter-older = أخبر إذا مرّ شيء من مرشّح المدرسة.
reminder-past-the-filter-older-question = بحثت عن حيوان أليف. ظهرت صفحة سيّئة. ماذا الآن؟
reminder-past-the-filter-older-answer = غطّها وأخبر. لا ذنب لك.
reminder-told-not-to-tell-younger = أخبر حتى لو قيل لي ألّا أخبر.
reminder-told-not-to-tell-younger-question = ماذا لو قالوا إنه سرّ؟
reminder-told-not-to-tell-younger-answer = أخبر أحد الكبار مع ذلك.
reminder-told-not-to-tell-older = أخبر، حتى لو طلب أحد أن يبقى سرًّا.
reminder-told-not-to-tell-older-question = شخص على الإنترنت يقول: «لا تخبر أحدًا.» ماذا تفعل؟
reminder-told-not-to-tell-older-answer = أخبر فورًا شخصًا كبيرًا تثق به.

## A4: keeps messages polite
reminder-kind-words-younger = أرسل كلمات لطيفة.
reminder-kind-words-younger-question = كيف أعرف أنها لطيفة؟
reminder-kind-words-younger-answer = أقرؤها قبل أن أرسلها.
reminder-kind-words-older = أحرص على أن تكون رسائلي لطيفة ومهذّبة.
reminder-kind-words-older-question = كيف تتأكّد من رسالة قبل أن ترسلها؟
reminder-kind-words-older-answer = اقرأها كأنها وصلت إليك.
reminder-kind-on-a-call-younger = نتحدّث بالدور في المكالمة.
reminder-kind-on-a-call-younger-question = كيف أُظهر أنني أسمعك؟
reminder-kind-on-a-call-younger-answer = أنظر، وأنتظر، ثم أتكلّم.
reminder-kind-on-a-call-older = أتكلّم بأدب في مكالمة الفيديو.
reminder-kind-on-a-call-older-question = كيف تُظهر أنك تستمع؟
reminder-kind-on-a-call-older-answer = انظر، وانتظر دورك، واكتم صوتك.
reminder-kind-player-younger = ألعب بعدل ولطف.
reminder-kind-player-younger-question = ماذا أقول عندما أخسر؟
reminder-kind-player-younger-answer = أقول: «لعبة جميلة!»
reminder-kind-player-older = ألعب بعدل، وأبقى لطيفًا حتى عندما أخسر.
reminder-kind-player-older-question = أخطأ لاعب في فريقك. ماذا تقول؟
reminder-kind-player-older-answer = «محاولة جيّدة!» الكلمات اللطيفة تُبقي اللعب ممتعًا.
reminder-a-joke-for-all-younger = المزحة تُفرحنا كلنا.
reminder-a-joke-for-all-younger-question = ماذا لو بدا صديقي حزينًا؟
reminder-a-joke-for-all-younger-answer = أتوقّف وأعتذر.
reminder-a-joke-for-all-older = المزحة مزحة فقط إذا ضحك الجميع.
reminder-a-joke-for-all-older-question = صديقك لا يضحك. ماذا تفعل؟
reminder-a-joke-for-all-older-answer = توقّف، واعتذر، واسأل هل هو بخير.

## A5: tells about a nasty message
reminder-mean-message-younger = أخبر عن الكلمات الجارحة.
reminder-mean-message-younger-question = من يساعدني مع الكلمات الجارحة؟
reminder-mean-message-younger-answer = معلّمي يمكنه أن يساعدني.
reminder-mean-message-older = أخبر معلّمي إذا وصلتني رسالة سيّئة.
reminder-mean-message-older-question = وصلتك رسالة سيّئة في المدرسة. من تخبر؟
reminder-mean-message-older-answer = معلّمك، أو أيّ شخص كبير هنا. لا ذنب لك.
reminder-help-a-friend-younger = أساعد صديقي كي يخبر.
reminder-help-a-friend-younger-question = ماذا لو وصلت صديقي كلمات جارحة؟
reminder-help-a-friend-younger-answer = نذهب ونخبر أحد الكبار.
reminder-help-a-friend-older = أساعد صديقًا تصله رسائل سيّئة.
reminder-help-a-friend-older-question = صديق يطلب ألّا تخبر. ماذا تفعل؟
reminder-help-a-friend-older-answer = اذهب معه إلى شخص كبير. هذه مساعدة.
reminder-telling-helps-younger = أخبر إذا قال لاعب كلامًا جارحًا.
reminder-telling-helps-younger-question = هل الإخبار سيّئ؟
reminder-telling-helps-younger-answer = لا، هو يحافظ على سلامتنا.
reminder-telling-helps-older = أخبر عن كلام سيّئ في لعبة أو مكالمة.
reminder-telling-helps-older-question = هل إخبار شخص كبير وشاية؟
reminder-telling-helps-older-answer = لا. الإخبار يحافظ على سلامة الناس.

## A6: does not reply to a nasty message
reminder-no-reply-younger = لا أجيب على الكلمات الجارحة.
reminder-no-reply-younger-question = ماذا يمكنني أن أفعل إذن؟
reminder-no-reply-younger-answer = أتركها وأخبر.
reminder-no-reply-older = لا أردّ على رسالة سيّئة.
reminder-no-reply-older-question = ماذا قد يحدث إذا رددت؟
reminder-no-reply-older-answer = قد تستمرّ. احتفظ بها، وأرِها لشخص كبير.
reminder-keep-it-to-show-younger = أحتفظ بالكلمات الجارحة لأُريها.
reminder-keep-it-to-show-younger-question = لمن أُريها؟
reminder-keep-it-to-show-younger-answer = أُريها لمعلّمي.
reminder-keep-it-to-show-older = أحتفظ برسالة سيّئة لأُريها لشخص كبير.
reminder-keep-it-to-show-older-question = ماذا تفعل قبل أن تحظر أحدًا؟
reminder-keep-it-to-show-older-answer = احتفظ بالرسالة وأخبر. شخص كبير يساعدك على الحظر.
reminder-leave-the-game-younger = أتوقّف عندما تصير اللعبة جارحة.
reminder-leave-the-game-younger-question = ماذا أفعل بعد ذلك؟
reminder-leave-the-game-younger-answer = أخبر أحد الكبار.
reminder-leave-the-game-older = أخرج من لعبة أو محادثة صارت سيّئة.
reminder-leave-the-game-older-question = خرجت من المحادثة. ماذا بعد ذلك؟
reminder-leave-the-game-older-answer = أخبر شخصًا كبيرًا. يمكنه أن يخبر من يديرونها.

## A7: gives phone number and address to nobody online
reminder-phone-and-home-younger = رقم هاتفي وبيتي أمور خاصة بي.
reminder-phone-and-home-younger-question = ماذا لو طلبتها لعبة؟
reminder-phone-and-home-younger-answer = أقول لا وأخبر.
reminder-phone-and-home-older = لا أعطي رقم هاتفي أو عنواني على الإنترنت.
reminder-phone-and-home-older-question = صفحة تطلب عنوانك. ماذا تفعل؟
reminder-phone-and-home-older-answer = اتركه فارغًا، واسأل شخصًا كبيرًا.
reminder-friends-home-younger = بيت صديقي خاص به أيضًا.
reminder-friends-home-younger-question = ماذا لو سأل أحد أين هو؟
reminder-friends-home-younger-answer = لا أقول، وأخبر أحد الكبار.
reminder-friends-home-older = لا أعطي معلومات عن غيري أيضًا.
reminder-friends-home-older-question = أحد يسأل أين يسكن صديقك. ماذا تقول؟
reminder-friends-home-older-answer = «لا أقول هذا.» ثم أخبر شخصًا كبيرًا.
reminder-clues-behind-me-younger = لا أُظهر شارعي في الصور.
reminder-clues-behind-me-younger-question = ما الذي يدلّ على بيتي؟
reminder-clues-behind-me-younger-answer = بابي وشارعي.
reminder-clues-behind-me-older = صورة أو مكالمة قد تدلّ على بيتي.
reminder-clues-behind-me-older-question = ماذا يمكن أن يظهر خلفك؟
reminder-clues-behind-me-older-answer = اسم الشارع، أو رقم البيت، أو شارة المدرسة.

## A8: emails only people known, or agreed
reminder-known-name-younger = أرسل بريدًا لمن أعرفهم.
reminder-known-name-younger-question = ماذا لو كان الاسم جديدًا؟
reminder-known-name-younger-answer = أسأل أولًا.
reminder-known-name-older = أرسل بريدًا لمن أعرفهم فقط.
reminder-known-name-older-question = اسم المرسل جديد عليك. ماذا تفعل؟
reminder-known-name-older-answer = لا تفتحها. اسأل معلّمك.
reminder-check-the-name-younger = أتأكّد من الاسم قبل أن أرسل.
reminder-check-the-name-younger-question = ماذا لو اخترت اسمًا خطأ؟
reminder-check-the-name-younger-answer = أخبر معلّمي.
reminder-check-the-name-older = أتأكّد لمن تذهب الرسالة قبل أن أرسلها.
reminder-check-the-name-older-question = كتبت حرفًا واحدًا خطأ. أين قد تذهب؟
reminder-check-the-name-older-answer = إلى شخص لا تعرفه. لذلك تأكّد مرتين.
reminder-known-people-younger = أكتب لمن أعرفهم.
reminder-known-people-younger-question = ماذا لو سلّم عليّ اسم جديد؟
reminder-known-people-younger-answer = أتوقّف وأسأل معلّمي.
reminder-known-people-older = أكتب لمن أعرفهم فقط.
reminder-known-people-older-question = شخص جديد يسلّم عليك. ماذا تفعل؟
reminder-known-people-older-answer = لا تردّ بعد. اسأل معلّمك أولًا.

## A9: uses only the school’s accounts
reminder-school-email-younger = أستعمل بريد مدرستي هنا.
reminder-school-email-younger-question = من يعتني به؟
reminder-school-email-younger-answer = مدرستي تعتني به.
reminder-school-email-older = أستعمل هنا بريد مدرستي فقط.
reminder-school-email-older-question = ماذا تفعل المدرسة إذا أزعجتك رسالة؟
reminder-school-email-older-answer = يمكن لشخص كبير أن يراها ويساعدك.
reminder-my-own-login-younger = أدخل باسمي أنا.
reminder-my-own-login-younger-question = هل أستعمل اسم صديقي؟
reminder-my-own-login-younger-answer = لا، أستعمل اسمي.
reminder-my-own-login-older = أدخل بحسابي المدرسي، لا بحساب غيري.
reminder-my-own-login-older-question = نسيت حسابك. صديق يعطيك حسابه. ماذا الآن؟
reminder-my-own-login-older-answer = قل شكرًا، واسأل معلّمك.

## A10: talks to the teacher before using the internet
reminder-ask-first-younger = أسأل قبل أن أدخل الإنترنت.
reminder-ask-first-younger-question = من أسأل هنا؟
reminder-ask-first-younger-answer = أسأل معلّمي.
reminder-ask-first-older = أتحدّث مع معلّمي قبل أن أستعمل شيئًا جديدًا.
reminder-ask-first-older-question = وجدت لعبة جديدة. ماذا أولًا؟
reminder-ask-first-older-answer = اطلب من شخص كبير أن ينظر إليها معك.
reminder-ask-before-a-call-younger = أسأل قبل أن أتّصل.
reminder-ask-before-a-call-younger-question = ماذا لو اتّصل بي أحد؟
reminder-ask-before-a-call-younger-answer = أسأل قبل أن أجيب.
reminder-ask-before-a-call-older = أسأل قبل أن أبدأ مكالمة فيديو أو أجيب.
reminder-ask-before-a-call-older-question = وصلت مكالمة من اسم جديد. ماذا تفعل؟
reminder-ask-before-a-call-older-answer = لا تجب. نادِ معلّمك.
reminder-ask-before-buying-younger = أسأل قبل أن أشتري في الألعاب.
reminder-ask-before-buying-younger-question = ماذا لو كُتب «اشترِ الآن»؟
reminder-ask-before-buying-younger-answer = أتوقّف وأسأل أحد الكبار.
reminder-ask-before-buying-older = أسأل قبل أن أشتري أو أنزّل شيئًا.
reminder-ask-before-buying-older-question = لعبة تقول: «اليوم فقط!» ماذا تفعل بك؟
reminder-ask-before-buying-older-answer = هي تستعجلك. توقّف، واسأل شخصًا كبيرًا.

## A11: keeps name, home and school private
reminder-made-up-name-younger = أستعمل في اللعبة اسمًا من خيالي.
reminder-made-up-name-younger-question = ما الاسم الجيّد؟
reminder-made-up-name-younger-answer = اسم لا يدلّ على اسمي.
reminder-made-up-name-older = أستعمل اسمًا من خيالي في الألعاب والدردشة.
reminder-made-up-name-older-question = هل «Sam-Elm-School» اسم جيّد للاعب؟
reminder-made-up-name-older-answer = لا. هو يدلّ على اسم ومدرسة.
reminder-small-facts-younger = اسمي ومدرستي أمور خاصة بي.
reminder-small-facts-younger-question = هل أكتبها في صفحة جديدة؟
reminder-small-facts-younger-answer = لا، أسأل معلّمي أولًا.
reminder-small-facts-older = معلومات صغيرة كثيرة قد تدلّ على من أنا.
reminder-small-facts-older-question = ما الذي لا تقوله على الإنترنت؟
reminder-small-facts-older-answer = اسمك وبيتك ومدرستك ونواديك.

## A12: puts no photographs of self online
reminder-photos-are-private-younger = صوري خاصة بي.
reminder-photos-are-private-younger-question = هل أضع صورة على الإنترنت؟
reminder-photos-are-private-younger-answer = لا، أسأل أحد الكبار.
reminder-photos-are-private-older = لا أنشر صوري على الإنترنت.
reminder-photos-are-private-older-question = ماذا يفعل غيرنا بصورة على الإنترنت؟
reminder-photos-are-private-older-answer = ينسخونها، أو يغيّرونها، أو يمرّرونها.
reminder-ask-before-a-photo-younger = أسألك قبل أن أصوّرك.
reminder-ask-before-a-photo-younger-question = ماذا لو قال صديقي لا؟
reminder-ask-before-a-photo-younger-answer = إذن لا أصوّره.
reminder-ask-before-a-photo-older = أسأل قبل أن أصوّر أحدًا.
reminder-ask-before-a-photo-older-question = صديقك لا يريد صورة. ماذا تفعل؟
reminder-ask-before-a-photo-older-answer = أنزل الكاميرا. لا تعني لا.

## A13: never agrees to meet somebody known only online
reminder-no-meeting-younger = لا ألتقي بأشخاص من الإنترنت.
reminder-no-meeting-younger-question = ماذا لو طلب أحد ذلك؟
reminder-no-meeting-younger-answer = أقول لا وأخبر.
reminder-no-meeting-older = لا أوافق أبدًا على لقاء شخص أعرفه من الإنترنت فقط.
reminder-no-meeting-older-question = لاعب يريد أن يلتقي بك في الحديقة. ماذا تفعل؟
reminder-no-meeting-older-answer = قل لا. احتفظ بها لتُريها. أخبر شخصًا كبيرًا.
reminder-who-is-it-really-younger = لا أرى من هو على الإنترنت.
reminder-who-is-it-really-younger-question = كيف أتأكّد؟
reminder-who-is-it-really-younger-answer = لا يمكنني، لذلك أسأل.
reminder-who-is-it-really-older = من على الإنترنت قد لا يكون كما يقول.
reminder-who-is-it-really-older-question = شخص يقول إن عمره عشر سنوات أيضًا. هل هذا أكيد؟
reminder-who-is-it-really-older-answer = لا. أيّ شخص يمكنه أن يكتب ذلك.
reminder-no-private-chat-younger = أبقى حيث يراني معلّمي.
reminder-no-private-chat-younger-question = ماذا لو أرادني أحد وحدي؟
reminder-no-private-chat-younger-answer = أقول لا وأخبر.
reminder-no-private-chat-older = أبقى في المحادثات التي يعرفها معلّمي.
reminder-no-private-chat-older-question = أحد يدعوك إلى محادثة منفردة. ماذا تفعل؟
reminder-no-private-chat-older-answer = ابقَ مكانك، وأخبر شخصًا كبيرًا.
