# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-older.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-older-title = واق، وهممم، ونعم حقيقية
rela-older-outcome-trust = أعرف أن المحبّة ليست ثقة بعد.
rela-older-outcome-mind = أطلب الموافقة كل مرة، ويمكنني أن أغيّر موافقتي.
rela-older-outcome-picture = طلب أحد منّي صورة خاصة؟ أقول لا وأخبر. لا ذنب لي.
rela-older-outcome-friend = يمكنني أن أساعد صديقًا بأن أخبر شخصًا كبيرًا.

### First tale: Tumble’s goose honk

## Story: a voice message meant for one goes round. The bubble is the honk.
rela-older-goose-honk-honk-1 = تامبل يصيح مثل الإوزّة تمامًا. يرسل صيحة واحدة إلى صديقته برامبل.
rela-older-goose-honk-honk-1-bubble = واق!
rela-older-goose-honk-honk-2 = برامبل ترسلها إلى كل نادي السباحة. يوم الخميس، يستيقظ نصف المدرسة على تلك الصيحة.
    .easy = برامبل ترسلها. يوم الخميس، يستيقظ عليها نصف المدرسة.
rela-older-goose-honk-honk-3 = يوم الجمعة، إوزّتان حقيقيتان تتبعان تامبل إلى المدرسة. يضحك، ويشعر أيضًا بشيء غريب. هو أرسلها إلى شخص واحد.
    .easy = يوم الجمعة، إوزّتان حقيقيتان تتبعان تامبل إلى المدرسة. هو أرسلها إلى شخص واحد فقط.

## Choice: Bramble did not ask
rela-older-goose-honk-sorry-question = تامبل يقول لبرامبل بماذا يشعر. ماذا يمكنها أن تفعل الآن؟
rela-older-goose-honk-sorry-quiet = تمحوها ولا تقول شيئًا
rela-older-goose-honk-sorry-quiet-reason = ما زالت عند نصف المدرسة. وتامبل يبقى وحده مع هذا.
rela-older-goose-honk-sorry-mend = تعتذر، وتطلب من الآخرين أن يمحوها
rela-older-goose-honk-sorry-mend-reason = لا يمكنها أن تعيدها كلها. لكنه قد يثق بها من جديد.
rela-older-goose-honk-sorry-proud = تقول له أن يفخر بها
rela-older-goose-honk-sorry-proud-reason = إنها صيحة رائعة! لكنه اختار شخصًا واحدًا، لا نصف المدرسة.

## Match: knowing, liking, trusting, and pressure
rela-older-goose-honk-words-question = روك جديد في تطبيق السباحة. برامبل تحبّ روك. هل هذه ثقة؟ جد كل اثنين معًا.
    .easy = برامبل تحبّ روك. هل هذه ثقة؟ جد كل اثنين معًا.
rela-older-goose-honk-words-like = محبّة
rela-older-goose-honk-words-like-partner = هو يُضحكني
rela-older-goose-honk-words-like-reason = المحبّة قد تبدأ في دقيقة. وهي لا تقول عنه الكثير.
rela-older-goose-honk-words-know = معرفة
rela-older-goose-honk-words-know-partner = التقينا، والكبار معي يعرفونه
rela-older-goose-honk-words-know-reason = لنعرف أحدًا نحتاج إلى لقاء حقيقي، وإلى كبار يعرفونه أيضًا.
rela-older-goose-honk-words-trust = ثقة
rela-older-goose-honk-words-trust-partner = وفت بكلمتها سنوات
rela-older-goose-honk-words-trust-reason = الثقة تُبنى بالوعود التي نفي بها، قليلًا قليلًا.
rela-older-goose-honk-words-push = ضغط
rela-older-goose-honk-words-push-partner = «افعليها الآن، وإلا تألّمت»
rela-older-goose-honk-words-push-reason = من يهتمّ بك يستطيع أن ينتظر جوابك.

## Chat: gifts first, then a secret, then a private picture. It is told at once.
rela-older-goose-honk-chat-question = ماذا يمكن أن تفعل برامبل الآن؟
rela-older-goose-honk-chat-place = طرطشة
rela-older-goose-honk-chat-bramble = برامبل
rela-older-goose-honk-chat-rook = روك
rela-older-goose-honk-chat-aunt = خالة برامبل
rela-older-goose-honk-chat-gift-1 = أرسلت لكِ 500 قطعة ذهبية. أنتِ مميّزة.
rela-older-goose-honk-chat-gift-2 = أصدقاؤكِ لا يفهمونكِ مثلي.
rela-older-goose-honk-chat-gift-ask = أسأل في البيت قبل أن آخذ هدايا.
rela-older-goose-honk-chat-gift-ask-reason = من يهتمّ بك لا يمانع ذلك.
rela-older-goose-honk-chat-gift-thanks = واو، شكرًا! أنت تفهمني.
rela-older-goose-honk-chat-gift-thanks-reason = الكلام حلو. لكن هدية الإنترنت قد يكون لها ثمن. يمكنها أن تسأل شخصًا كبيرًا.
rela-older-goose-honk-chat-picture-1 = إذن افعلي لي شيئًا واحدًا. أرسلي صورة بلا قميص.
rela-older-goose-honk-chat-picture-2 = لا تخبري. سيلومونكِ.
rela-older-goose-honk-chat-picture-coins = إذن خذ قطعك الذهبية!
rela-older-goose-honk-chat-picture-coins-reason = قد يريد روك شيئًا آخر بعدها. يمكن لشخص كبير أن يساعد في هذا.
rela-older-goose-honk-chat-picture-tell = تخبر خالتها الآن
rela-older-goose-honk-chat-picture-tell-reason = لا يحقّ لأحد أن يطلب ذلك. لا ذنب لها، ويمكنها أن تخبر.
rela-older-goose-honk-chat-picture-no = لا. أنا لا أفعل ذلك.
rela-older-goose-honk-chat-picture-no-reason = «لا» قوية. الآن يمكنها أن تخبر أيضًا.
rela-older-goose-honk-chat-again-1 = لي عندكِ دَين. ظننت أنكِ تثقين بي.
rela-older-goose-honk-chat-again-tell = تخبر خالتها الآن
rela-older-goose-honk-chat-again-tell-reason = ليس له عندها شيء. الآن يمكن لشخص كبير أن يساعد.
rela-older-goose-honk-chat-again-leave = تخرج، ولا تتحدّث عنه أبدًا
rela-older-goose-honk-chat-again-leave-reason = الخروج صحيح. لكنه حمل ثقيل. يمكنها أن تخبر أيضًا.
rela-older-goose-honk-chat-thanks-1 = أنا مسرورة جدًّا لأنكِ أخبرتني. لا ذنب لكِ.
rela-older-goose-honk-chat-thanks-block = تبلّغ عن روك وتحظره مع خالتها
rela-older-goose-honk-chat-thanks-block-reason = هي أخبرت أولًا. الآن يساعدها شخص كبير على الحظر.
rela-older-goose-honk-chat-thanks-mine = بلى. أعجبتني المحادثات.
rela-older-goose-honk-chat-thanks-mine-reason = أن تعجبنا محادثة ليس ذنبًا. الذنب على من طلب.

## Choice: a friend has sent one. It is not too late.
rela-older-goose-honk-friend-question = تامبل يهمس: العام الماضي أرسل صورة خاصة إلى شخص. هو خائف. ماذا يمكن أن تفعل برامبل؟
    .easy = تامبل أرسل صورة خاصة إلى شخص. هو خائف. ماذا يمكن أن تفعل برامبل؟
rela-older-goose-honk-friend-see = تطلب أن تراها، لكي تساعد
rela-older-goose-honk-friend-see-reason = لا أحد يحتاج أن يراها. الشخص الكبير يعرف ماذا يفعل.
rela-older-goose-honk-friend-with = تذهب معه ليخبر شخصًا كبيرًا
rela-older-goose-honk-friend-with-reason = لا يفوت الوقت أبدًا. لا ذنب له، والكبار يمكنهم أن يساعدوا.
rela-older-goose-honk-friend-promise = تعده ألّا تخبر أحدًا، أبدًا
rela-older-goose-honk-friend-promise-reason = يبدو هذا لطيفًا. لكن عندها اثنان وحدهما، ولا أحد يساعد.

## Talk: what makes telling easier
rela-older-goose-honk-easier-prompt = ماذا يمكن أن يفعل الكبار ليصير الإخبار أسهل؟
rela-older-goose-honk-easier-starter = يساعدني أن يكون الكبير …

## Say: the sentence is rehearsed aloud
rela-older-goose-honk-say-prompt = قلها كأنك تصدّقها. فهي صحيحة.
rela-older-goose-honk-say-sentence = لا ذنب لي، وأنا سأخبر.

## Exit: the second question uses the words of a promise
rela-older-goose-honk-goodbye-call-question = يوم الاثنين، وافقت برامبل على مكالمة مع تامبل. اليوم لا تريد. ما الصحيح؟
    .easy = برامبل وافقت على مكالمة. اليوم لا تريد. ما الصحيح؟
rela-older-goose-honk-goodbye-call-rude = من قلّة الأدب أن تقول لا الآن
rela-older-goose-honk-goodbye-call-rude-reason = «لا» اللطيفة من الأدب. الأصدقاء يستطيعون أن ينتظروا.
rela-older-goose-honk-goodbye-call-hide = عليها أن تجد عذرًا
rela-older-goose-honk-goodbye-call-hide-reason = لا حاجة إلى عذر. يكفي «ليس اليوم».
rela-older-goose-honk-goodbye-call-now = يمكنها أن تقول لا اليوم
rela-older-goose-honk-goodbye-call-now-reason = الموافقة لتلك المرة فقط. يمكنها أن تسأل في البيت وتختار من جديد.
rela-older-goose-honk-goodbye-meet-question = وعد برامبل: لا أوافق أبدًا على لقاء شخص أعرفه من الإنترنت فقط. أيّها يناسب؟
rela-older-goose-honk-goodbye-meet-month = تلتقي بروك بعد شهر من المحادثات
rela-older-goose-honk-goodbye-meet-month-reason = شهر من المحادثات لا يُظهر من يكتبها.
rela-older-goose-honk-goodbye-meet-tell = روك يطلب لقاء. تقول لا وتخبر
rela-older-goose-honk-goodbye-meet-tell-reason = هذا هو الوفاء بالوعد. وهو ينتهي أيضًا بشخص كبير.
rela-older-goose-honk-goodbye-meet-pool = تلتقي بروك في مسبح مزدحم
rela-older-goose-honk-goodbye-meet-pool-reason = المسبح المزدحم لا يُظهر من هو روك. تقول لا وتخبر.
rela-older-goose-honk-goodbye-picture-question = طلب أحد من تامبل صورة خاصة، وقال نعم. ماذا الآن؟
rela-older-goose-honk-goodbye-picture-have = نعم تعني نعم
rela-older-goose-honk-goodbye-picture-have-reason = أيّ «نعم» يمكن التراجع عنها، في أيّ وقت.
rela-older-goose-honk-goodbye-picture-tell = يمكنه أن يغيّر رأيه ويخبر
rela-older-goose-honk-goodbye-picture-tell-reason = في أيّ وقت، وفي أيّ خطوة. لا ذنب له.
rela-older-goose-honk-goodbye-picture-late = فات الوقت
rela-older-goose-honk-goodbye-picture-late-reason = لا يفوت وقت الإخبار أبدًا.

### Second tale: Pebble’s llama pyjamas

## Story: a pyjama call, and a picture nobody was asked for. The bubble is Pebble’s.
rela-older-llama-pyjamas-call-1 = أربعة أصدقاء يسألون في البيت. ثم يبدؤون مكالمة بيجامات. بيجامة بيبل لها قبّعة لاما تهمهم.
    .easy = أربعة أصدقاء يسألون في البيت. ثم يبدؤون مكالمة بيجامات.
rela-older-llama-pyjamas-call-2 = ترقص رقصة اللاما. اثنان منهم يقعان عن السرير.
rela-older-llama-pyjamas-call-2-bubble = هممم، هممم، هممم!
rela-older-llama-pyjamas-call-3 = مارلو يلتقط صورة لشاشته. في الصباح، لاما مهمهمة هي صورة محادثة الصف.
    .easy = مارلو يلتقط صورة. في الصباح، هي في محادثة الصف.

## Sort: a real yes, or not
rela-older-llama-pyjamas-yes-question = مارلو يعتذر ويحذفها. أيّ واحدة من هذه «نعم» حقيقية؟
    .easy = مارلو يعتذر. أيّ واحدة من هذه «نعم» حقيقية؟
rela-older-llama-pyjamas-yes-basket-1 = نعم حقيقية
rela-older-llama-pyjamas-yes-basket-2 = ليست نعم
rela-older-llama-pyjamas-yes-stop = «حسنًا حسنًا، كفى أسئلة»
rela-older-llama-pyjamas-yes-stop-reason = «نعم» من التعب ليست نعم. هي من الضغط.
rela-older-llama-pyjamas-yes-silent = لا تقول شيئًا
rela-older-llama-pyjamas-yes-silent-reason = السكوت ليس نعم. اسأل مرة أخرى بلطف.
rela-older-llama-pyjamas-yes-smile = «هيّا، أرسلها!» وهي تضحك
rela-older-llama-pyjamas-yes-smile-reason = كلامها ووجهها متّفقان. وما زال يمكنها أن تغيّر رأيها.
rela-older-llama-pyjamas-yes-four = «نعم، لكن لنا نحن الأربعة فقط»
rela-older-llama-pyjamas-yes-four-reason = هي نعم لأربعة. الخامس يحتاج «نعم» جديدة.
rela-older-llama-pyjamas-yes-old = قالت نعم الأسبوع الماضي
rela-older-llama-pyjamas-yes-old-reason = تلك «نعم» كانت لتلك الصورة.

## Build: who is on the next call
rela-older-llama-pyjamas-list-question = الأربعة يخطّطون لمكالمة جديدة. ساعدهم أن يضبطوها.
rela-older-llama-pyjamas-list-who = من يمكنه الدخول؟
rela-older-llama-pyjamas-list-who-four = نحن الأربعة فقط، نعرف بعضنا
rela-older-llama-pyjamas-list-who-four-reason = هم التقوا، والكبار في البيت يعرفون أيضًا.
rela-older-llama-pyjamas-list-who-link = كل من معه الرابط
rela-older-llama-pyjamas-list-who-link-reason = الرابط قد يصل إلى ناس لا يعرفهم أحد.
rela-older-llama-pyjamas-list-pics = صور الشاشة
rela-older-llama-pyjamas-list-pics-ask = نسأل كل مرة
rela-older-llama-pyjamas-list-pics-ask-reason = «نعم» لكل صورة تحفظ الثقة.
rela-older-llama-pyjamas-list-pics-free = مسموحة في أيّ وقت
rela-older-llama-pyjamas-list-pics-free-reason = عندها ينتشر أسوأ وجه لأحدنا. نسأل كل مرة.
rela-older-llama-pyjamas-list-new = بريد: «أدخلوني!»
rela-older-llama-pyjamas-list-new-in = ندخله، من باب اللطف
rela-older-llama-pyjamas-list-new-in-reason = أيّ أحد يمكنه أن يكتب ذلك. يسألون في الصف من هو.
rela-older-llama-pyjamas-list-new-wait = ليس الآن، نسأل في المدرسة أولًا
rela-older-llama-pyjamas-list-new-wait-reason = لطيف وواضح. المحبّة تنتظر المعرفة.
rela-older-llama-pyjamas-list-done = الأربعة يعرفون من معهم، وماذا يحدث للصور.

## Chat: somebody she likes pushes for a private picture. It is told at once.
rela-older-llama-pyjamas-chat-question = ماذا يمكن أن تفعل بيبل الآن؟
rela-older-llama-pyjamas-chat-place = محادثة المسرح
rela-older-llama-pyjamas-chat-widget = بيبل
rela-older-llama-pyjamas-chat-dash = داش
rela-older-llama-pyjamas-chat-teacher = المعلّم
rela-older-llama-pyjamas-chat-like-1 = كنتِ مضحكة جدًّا في نادي المسرح. أنا معجب بكِ.
rela-older-llama-pyjamas-chat-like-2 = هل أنتِ معجبة بي؟
rela-older-llama-pyjamas-chat-like-yes = نعم! أنت مضحك أيضًا.
rela-older-llama-pyjamas-chat-like-yes-reason = لا بأس أن يعجبنا أحد وأن نقول ذلك.
rela-older-llama-pyjamas-chat-like-later = سأقول لك في النادي.
rela-older-llama-pyjamas-chat-like-later-reason = يمكنها أن تأخذ وقتها. هذا جيّد أيضًا.
rela-older-llama-pyjamas-chat-picture-1 = إذن أرسلي لي صورة بملابسك الداخلية. الكل يفعل ذلك.
rela-older-llama-pyjamas-chat-picture-once = حسنًا، لكن امحها بعدها.
rela-older-llama-pyjamas-chat-picture-once-reason = لا أحد يتأكّد أنها مُحيت. يمكنها أن تقول لا، وأن تخبر.
rela-older-llama-pyjamas-chat-picture-no = لا. الإعجاب بك ليس موافقة على ذلك.
rela-older-llama-pyjamas-chat-picture-no-reason = «لا» واضحة. الآن يمكنها أن تخبر أيضًا.
rela-older-llama-pyjamas-chat-picture-tell = تخبر معلّمًا
rela-older-llama-pyjamas-chat-picture-tell-reason = لا يحقّ لأحد أن يطلب ذلك، في أيّ عمر. الإخبار قد يساعده أن يتوقّف أيضًا.
rela-older-llama-pyjamas-chat-push-1 = لو كنتِ معجبة بي لفعلتِ. أصدقائي تحدّوني.
rela-older-llama-pyjamas-chat-push-tell = تخبر معلّمًا
rela-older-llama-pyjamas-chat-push-tell-reason = قد يكون هو أيضًا تحت ضغط. يمكن لشخص كبير أن يساعدهما معًا.
rela-older-llama-pyjamas-chat-push-sorry = آسفة. أعطني يومًا.
rela-older-llama-pyjamas-chat-push-sorry-reason = يوم من القلق لا يساعد. ليس عليها أن تعتذر عن شيء.
rela-older-llama-pyjamas-chat-push-quiet = لا تقول شيئًا، وتترك نادي المسرح
rela-older-llama-pyjamas-chat-push-quiet-reason = عندها تخسر ما تحبّه. يمكن لشخص كبير أن يساعد في ذلك.
rela-older-llama-pyjamas-chat-thanks-1 = شكرًا يا بيبل. لا ذنب لكِ، وما زال مكانكِ في النادي.
rela-older-llama-pyjamas-chat-thanks-mine = لكنني قلت إنني معجبة به.
rela-older-llama-pyjamas-chat-thanks-mine-reason = كان ذلك صحيحًا، ولا بأس به. لم يكن أبدًا موافقة على صورة.
rela-older-llama-pyjamas-chat-thanks-block = تحظره الآن، مع المعلّم
rela-older-llama-pyjamas-chat-thanks-block-reason = هي أخبرت أولًا. الآن يساعدها شخص كبير في الباقي.

## Feel: liking and feeling bad at once. No answer is wrong.
rela-older-llama-pyjamas-feel-question = بيبل كانت معجبة بداش. ثم طلب منها ذلك. بماذا قد تشعر؟
rela-older-llama-pyjamas-feel-says = كل هذا ممكن، حتى شعوران معًا. الإخبار كان صحيحًا.

## Choice: a private picture of somebody goes round. Such a picture is never kept or sent; it is told.
rela-older-llama-pyjamas-round-question = صورة خاصة لفتاة في الصف السادس تنتشر. تظهر على هاتف مارلو. ماذا يساعدها أكثر؟
    .easy = وصلت مارلو صورة خاصة لفتاة في الصف السادس. ماذا يساعدها أكثر؟
rela-older-llama-pyjamas-round-gone = يمحوها ولا يقول شيئًا
rela-older-llama-pyjamas-round-gone-reason = تبقى تنتشر، والفتاة وحدها مع هذا.
rela-older-llama-pyjamas-round-tell = يضع الهاتف، ويخبر شخصًا كبيرًا الآن
rela-older-llama-pyjamas-round-tell-reason = الكبار يمكنهم أن يساعدوا على حذفها. لا ذنب لها ولا له.
rela-older-llama-pyjamas-round-warn = يرسلها إليها، لكي تعرف
rela-older-llama-pyjamas-round-warn-reason = لا نرسلها أبدًا، ولا حتى لنساعد. شخص كبير يخبرها بلطف.

## Say: the sentence is rehearsed aloud
rela-older-llama-pyjamas-say-prompt = قلها مع بيبل، بهدوء وثقة.
rela-older-llama-pyjamas-say-sentence = لا ذنب لي، وأنا سأخبر.

## Exit: the second question uses the words of a promise
rela-older-llama-pyjamas-goodbye-llama-question = بيبل وافقت أولًا على فيديو اللاما. الآن تريد أن يُحذف. ماذا يمكن أن يقول مارلو؟
    .easy = بيبل وافقت على فيديو اللاما. الآن تقول لا. ماذا يقول مارلو؟
rela-older-llama-pyjamas-goodbye-llama-but = لكنكِ وافقتِ من قبل
rela-older-llama-pyjamas-goodbye-llama-but-reason = نعم، لذلك اليوم. الموافقة قد تتغيّر.
rela-older-llama-pyjamas-goodbye-llama-likes = لكن عليه أربعين قلبًا
rela-older-llama-pyjamas-goodbye-llama-likes-reason = أربعون قلبًا، ولاما حزينة واحدة. كلمة «لا» منها أولًا.
rela-older-llama-pyjamas-goodbye-llama-sure = أكيد، وسأطلب من الآخرين أيضًا
rela-older-llama-pyjamas-goodbye-llama-sure-reason = هذا صديق. «لا» منها مهمّة مثل «نعم».
rela-older-llama-pyjamas-goodbye-meet-question = وعد مارلو: لا أوافق أبدًا على لقاء شخص أعرفه من الإنترنت فقط. عن مَن هذا؟
rela-older-llama-pyjamas-goodbye-meet-old = الكبار فقط
rela-older-llama-pyjamas-goodbye-meet-old-reason = أيّ أحد يمكنه أن يقول إن عمره 11. هو عنهم جميعًا.
rela-older-llama-pyjamas-goodbye-meet-odd = من يبدون غريبين فقط
rela-older-llama-pyjamas-goodbye-meet-odd-reason = أكثرهم يبدون لطفاء. ومع ذلك لا نتأكّد من هو.
rela-older-llama-pyjamas-goodbye-meet-nice = اللطفاء أيضًا، ومن هم في عمري
rela-older-llama-pyjamas-goodbye-meet-nice-reason = نعم. وإذا طلبوا ذلك، أخبر شخصًا كبيرًا.
rela-older-llama-pyjamas-goodbye-picture-question = طلب أحد من ولد صورة خاصة، فأرسلها. من عليه الذنب؟
    .easy = ولد طُلبت منه صورة خاصة، فأرسلها. من عليه الذنب؟
rela-older-llama-pyjamas-goodbye-picture-fault = الولد، لأنه أرسلها
rela-older-llama-pyjamas-goodbye-picture-fault-reason = أحد طلب منه ذلك. الذنب على من طلب.
rela-older-llama-pyjamas-goodbye-picture-tell = ليس الولد، وما زال يمكنه أن يخبر
rela-older-llama-pyjamas-goodbye-picture-tell-reason = لا يفوت الوقت أبدًا. لن يقع في مشكلة لأنه أخبر.
rela-older-llama-pyjamas-goodbye-picture-wait = لا أحد، إذا لم يتحدّث عنها أحد
rela-older-llama-pyjamas-goodbye-picture-wait-reason = عندها يبقى وحده. إذا أخبر، يمكن لشخص كبير أن يساعد.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-older-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
rela-older-helpers-teacher = معلّمي
rela-older-helpers-class = شخص كبير يساعد في الصف
rela-older-helpers-lunch = من يساعد وقت الغداء
rela-older-helpers-office = مكتب المدرسة
rela-older-helpers-home = شخص كبير في البيت
rela-older-helpers-family = شخص كبير من عائلتي
