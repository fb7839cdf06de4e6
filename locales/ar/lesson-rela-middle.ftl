# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-middle-title = بروكلي ومربّى وثقة
rela-middle-outcome-know = أعرف أن محبّة شخص ليست مثل الثقة به.
rela-middle-outcome-mind = يمكنني أن أغيّر رأيي، وأنت أيضًا.
rela-middle-outcome-ask = أستأذن قبل أن أشارك صورة أو أردّ على مكالمة.
rela-middle-outcome-tell = طلب أحد صورة خاصة أو لقاء؟ أنا أخبر. لا ذنب لي.

### First tale: Bram’s broccoli dance

## Story: Bram says yes to a film, then changes his mind. The bubbles are Bram’s.
rela-middle-broccoli-dance-1 = في حفل المدرسة، برام هو حبّة بروكلي.
rela-middle-broccoli-dance-1-bubble = خافوا منّي، أنا أخضر!
rela-middle-broccoli-dance-2 = يدور ويتعثّر ويتدحرج خارج المسرح. أعجبنا جدًّا! فين يصوّره، وبرام وافق على ذلك.
    .easy = يدور ويتدحرج خارج المسرح. فين يصوّره، وبرام وافق.
rela-middle-broccoli-dance-3 = في البيت، فين يريد أن ينشر الفيديو في «بركة الفيديو». عندها يكتب له برام.
rela-middle-broccoli-dance-3-bubble = غيّرت رأيي. لا تنشره من فضلك!

## Choice: a yes has become a no
rela-middle-broccoli-mind-question = برام وافق من قبل. الآن يقول لا. ماذا يمكن أن يفعل فين؟
rela-middle-broccoli-mind-hour = ينشره لساعة واحدة
rela-middle-broccoli-mind-hour-reason = في ساعة قد ينسخه عشرة. عندها لا أحد يستطيع أن يعيده.
rela-middle-broccoli-mind-yes = ينشره، لأن برام وافق
rela-middle-broccoli-mind-yes-reason = الموافقة قد تتغيّر. إذا أكمل فين، قلّت ثقة برام به.
rela-middle-broccoli-mind-stop = لا ينشره، ويقول: «لا مشكلة»
rela-middle-broccoli-mind-stop-reason = فين حزين قليلًا. لكن برام يعرف أنه يستطيع أن يثق به.

## Say: the sentence is rehearsed aloud
rela-middle-broccoli-say-prompt = قلها مع برام، بهدوء ووضوح.
rela-middle-broccoli-say-sentence = قلت نعم من قبل، والآن أقول لا.

## Order: how trust grows
rela-middle-broccoli-grow-question = برام يثق بفين. أخذ ذلك وقتًا! كيف تكبر الثقة؟
rela-middle-broccoli-grow-hello = نسلّم في المدرسة
rela-middle-broccoli-grow-hello-reason = تبدأ عندما نلتقي.
rela-middle-broccoli-grow-play = نلعب، يومًا بعد يوم
rela-middle-broccoli-grow-play-reason = نتعرّف على بعضنا ونحن نلعب.
rela-middle-broccoli-grow-promise = يفي بوعد، ثم بأكثر
rela-middle-broccoli-grow-promise-reason = الوفاء بالوعد يُظهر أننا نستطيع أن نثق.
rela-middle-broccoli-grow-worry = أخبره بما يقلقني
rela-middle-broccoli-grow-worry-reason = ما يقلقنا نقوله لمن نثق به. هذا يأتي آخرًا.

## Sort: trusting, or only liking
rela-middle-broccoli-people-question = من عرفه برام ويثق به؟ ومن يحبّه فقط؟
    .easy = بمن يثق برام؟ ومن يحبّه فقط؟
rela-middle-broccoli-people-basket-1 = يعرفه ويثق به
rela-middle-broccoli-people-basket-2 = يحبّه فقط
rela-middle-broccoli-people-star = راقص له فيديوهات رائعة
rela-middle-broccoli-people-star-reason = برام يحبّ الفيديوهات. الراقص لا يعرفه.
rela-middle-broccoli-people-gift = لاعب يعطيه نقود اللعبة
rela-middle-broccoli-people-gift-reason = النقود حلوة. لكنها لا تقول من يعطيها.
rela-middle-broccoli-people-odi = أودي، الذي وفى بوعد
rela-middle-broccoli-people-odi-reason = التقيا، وأودي وفى بكلمته.
rela-middle-broccoli-people-mole = السيد خُلد، الذي ساعده
rela-middle-broccoli-people-mole-reason = السيد خُلد ساعد برام وجهًا لوجه.
rela-middle-broccoli-people-king = ملك الخضار، ممتع من شهر
rela-middle-broccoli-people-king-reason = كان شهرًا ممتعًا. لكن برام لم يلتقِ به.

## Chat: Veg King wants a call, then a private picture. It is told at once.
rela-middle-broccoli-chat-question = ماذا يمكن أن يفعل برام الآن؟
rela-middle-broccoli-chat-place = مغامرة الخضار
rela-middle-broccoli-chat-bram = برام الأخضر
rela-middle-broccoli-chat-king = ملك الخضار
rela-middle-broccoli-chat-mole = السيد خُلد
rela-middle-broccoli-chat-call-1 = أنت أعزّ صديق لي هنا!
rela-middle-broccoli-chat-call-2 = مكالمة فيديو، نحن الاثنان فقط؟
rela-middle-broccoli-chat-call-yes = نعم، أتّصل الآن!
rela-middle-broccoli-chat-call-yes-reason = المكالمة تُظهر برام وبيته. يمكنه أن يسأل شخصًا كبيرًا أولًا.
rela-middle-broccoli-chat-call-ask = عليّ أن أسأل شخصًا كبيرًا أولًا.
rela-middle-broccoli-chat-call-ask-reason = الصديق الحقيقي يستطيع أن ينتظر ذلك.
rela-middle-broccoli-chat-picture-1 = لا تسألهم! أرسل لي صورتك بلا ملابس.
rela-middle-broccoli-chat-picture-2 = هذا سرّنا.
rela-middle-broccoli-chat-picture-no = لا!
rela-middle-broccoli-chat-picture-no-reason = هذه «لا» قوية. الآن أخبر أيضًا.
rela-middle-broccoli-chat-picture-quiet = لا يقول شيئًا لأحد
rela-middle-broccoli-chat-picture-quiet-reason = هذا السرّ ثقيل جدًّا على واحد. يمكن لبرام أن يخبر.
rela-middle-broccoli-chat-picture-tell = يخبر السيد خُلد
rela-middle-broccoli-chat-picture-tell-reason = لا يحقّ لأحد أن يطلب صورة كهذه. برام على حقّ عندما أخبر.
rela-middle-broccoli-chat-again-1 = لكنك كنت تحبّني!
rela-middle-broccoli-chat-again-tell = يخبر السيد خُلد
rela-middle-broccoli-chat-again-tell-reason = يمكن لبرام أن يحبّ أحدًا ويخبر مع ذلك. هذا صحيح.
rela-middle-broccoli-chat-again-sorry = آسف! لا تغضب.
rela-middle-broccoli-chat-again-sorry-reason = برام لم يفعل شيئًا خطأ. يمكنه أن يخبر، وأن يوقف الدردشة.
rela-middle-broccoli-chat-thanks-1 = شكرًا لأنك أخبرتني. لا ذنب لك.
rela-middle-broccoli-chat-thanks-block = يحظره مع السيد خُلد
rela-middle-broccoli-chat-thanks-block-reason = برام أخبر أولًا. الآن يساعده شخص كبير على الحظر.
rela-middle-broccoli-chat-thanks-mine = بلى. أنا تحدّثت معه.
rela-middle-broccoli-chat-thanks-mine-reason = الحديث لا بأس به. الذنب على من طلب.

## Talk: what makes trust
rela-middle-broccoli-trust-prompt = ماذا يفعل شخص حتى تثق به؟
rela-middle-broccoli-trust-starter = أثق بمن …

## Exit: the last question uses the words of a promise
rela-middle-broccoli-goodbye-song-question = رين وافقت على فيديو أغنية. الآن تشعر بالخجل. ماذا يمكنها أن تقول؟
rela-middle-broccoli-goodbye-song-now = غيّرت رأيي
rela-middle-broccoli-goodbye-song-now-reason = يمكنها أن تقولها في أيّ وقت. الصديق الطيّب يتوقّف.
rela-middle-broccoli-goodbye-song-sick = أذني تؤلمني
rela-middle-broccoli-goodbye-song-sick-reason = لا تحتاج إلى عذر. يكفي «غيّرت رأيي».
rela-middle-broccoli-goodbye-song-fine = لا بأس، هيّا إذن
rela-middle-broccoli-goodbye-song-fine-reason = هذه أغنيتها. ما زال يمكنها أن تقول لا.
rela-middle-broccoli-goodbye-pie-question = وصل فين بريد: «اتّصل بي! نادي الفطيرة.» لا يعرف الاسم. ما الأول؟
    .easy = «نادي الفطيرة» جديد على فين. يقول: «اتّصل بي!» ما الأول؟
rela-middle-broccoli-goodbye-pie-write = يسأل نادي الفطيرة: من أنتم؟
rela-middle-broccoli-goodbye-pie-write-reason = يمكنهم أن يكتبوا أيّ شيء. شخص كبير ينظر أولًا.
rela-middle-broccoli-goodbye-pie-call = يتّصل، فهو يحبّ الفطائر
rela-middle-broccoli-goodbye-pie-call-reason = وأنا أيضًا! لكنه لا يعرف من هو. يسأل أولًا.
rela-middle-broccoli-goodbye-pie-ask = يسأل الكبار
rela-middle-broccoli-goodbye-pie-ask-reason = ينظر معه إلى الاسم. المكالمات والبريد الجديد نسأل عنهما.
rela-middle-broccoli-goodbye-meet-question = وعد برام: لا أوافق أبدًا على لقاء شخص أعرفه من الإنترنت فقط. ملك الخضار يريد لقاء. ماذا يناسب؟
    .easy = ملك الخضار يريد لقاء. ماذا يناسب وعد برام؟
rela-middle-broccoli-goodbye-meet-shop = يلتقيان في متجر مزدحم
rela-middle-broccoli-goodbye-meet-shop-reason = مزدحم أو لا، برام لا يعرفه. يقول لا ويخبر.
rela-middle-broccoli-goodbye-meet-mate = يذهب مع فين
rela-middle-broccoli-goodbye-meet-mate-reason = حتى صديقان لا يعرفان من سيأتي. يقول لا ويخبر.
rela-middle-broccoli-goodbye-meet-tell = يقول لا، ويخبر شخصًا كبيرًا
rela-middle-broccoli-goodbye-meet-tell-reason = هذا هو الوفاء بالوعد. لا ذنب لبرام لأن أحدًا طلب منه.

### Second tale: jam on chips

## Story: somebody in a game likes what Marlo likes. The bubble is Captain Jam’s.
rela-middle-jam-chips-jam-1 = مارلو يلعب «قوارب الألحان». وهو يأكل البطاطا المقلية بالمربّى. لا أحد غيره يحبّ ذلك.
    .easy = مارلو يلعب «قوارب الألحان». يحبّ البطاطا المقلية بالمربّى.
rela-middle-jam-chips-jam-2 = ثم يكتب له لاعب اسمه كابتن مربّى.
rela-middle-jam-chips-jam-2-bubble = أنا أيضًا أحبّ البطاطا بالمربّى!
rela-middle-jam-chips-jam-3 = مارلو يقول: «نحن توأم المربّى!» هل صار يعرف كابتن مربّى؟

## Sort: what Marlo has seen, and what was only said
rela-middle-jam-chips-seen-question = ماذا رأى مارلو؟ وماذا قال كابتن مربّى فقط؟
rela-middle-jam-chips-seen-basket-1 = رآه مارلو
rela-middle-jam-chips-seen-basket-2 = كلام على شاشة فقط
rela-middle-jam-chips-seen-drum = يجيد قارب الطبل
rela-middle-jam-chips-seen-drum-reason = مارلو يرى ذلك عندما يلعبان.
rela-middle-jam-chips-seen-wait = ينتظر عندما يتأخّر مارلو
rela-middle-jam-chips-seen-wait-reason = مارلو يرى ذلك أيضًا. هذا لعب لطيف.
rela-middle-jam-chips-seen-chips = يأكل البطاطا بالمربّى
rela-middle-jam-chips-seen-chips-reason = قد يكون صحيحًا. أو طريقة لنحبّه.
rela-middle-jam-chips-seen-age = عمره 8
rela-middle-jam-chips-seen-age-reason = أيّ أحد يمكنه أن يكتب 8.
rela-middle-jam-chips-seen-town = يسكن قريبًا
rela-middle-jam-chips-seen-town-reason = مارلو لا يستطيع أن يرى ذلك من لعبة.

## Match: knowing, liking, trusting
rela-middle-jam-chips-words-question = المحبّة سريعة. والثقة تأخذ وقتًا. جد كل اثنين معًا.
rela-middle-jam-chips-words-like = محبّة
rela-middle-jam-chips-words-like-partner = هي ممتعة، وأريد أن ألعب أكثر
rela-middle-jam-chips-words-like-reason = المحبّة قد تأتي في دقيقة.
rela-middle-jam-chips-words-know = معرفة
rela-middle-jam-chips-words-know-partner = التقينا، والكبار معي يعرفونها أيضًا
rela-middle-jam-chips-words-know-reason = لنعرف أحدًا نلتقي به ومعنا الكبار.
rela-middle-jam-chips-words-trust = ثقة
rela-middle-jam-chips-words-trust-partner = وفت بكلمتها مرة بعد مرة
rela-middle-jam-chips-words-trust-reason = الثقة تكبر مع كل وعد نفي به.
rela-middle-jam-chips-words-unsure = تردّد
rela-middle-jam-chips-words-unsure-partner = بطني منقبض، فأسأل شخصًا كبيرًا
rela-middle-jam-chips-words-unsure-reason = البطن المنقبض سبب جيّد لنسأل.

## Choice: a video call. The bubble is Captain Jam’s.
rela-middle-jam-chips-call-bubble = مكالمة فيديو؟ أرِني البطاطا عندك!
rela-middle-jam-chips-call-question = ماذا يمكن أن يفعل مارلو أولًا؟
rela-middle-jam-chips-call-chips = يُري البطاطا فقط
rela-middle-jam-chips-call-chips-reason = فكرة ذكية! لكن المكالمة تسمع وترى أكثر. يسأل أولًا.
rela-middle-jam-chips-call-tap = يلمس نعم لدقيقة
rela-middle-jam-chips-call-tap-reason = دقيقة واحدة تكفي لرؤيته ورؤية بيته.
rela-middle-jam-chips-call-ask = يسأل الكبار في البيت
rela-middle-jam-chips-call-ask-reason = يقرّر معه. المكالمات لمن نعرفهم.

## Chat: Marlo has said yes to a meeting, and changes his mind
rela-middle-jam-chips-shop-question = بطن مارلو ينقبض. ماذا يمكنه أن يفعل الآن؟
rela-middle-jam-chips-shop-place = قوارب الألحان
rela-middle-jam-chips-shop-comet = مارلو
rela-middle-jam-chips-shop-jam = كابتن مربّى
rela-middle-jam-chips-shop-adult = خالة مارلو
rela-middle-jam-chips-shop-yes-1 = قابلني عند محلّ البطاطا يوم السبت!
rela-middle-jam-chips-shop-yes-2 = حسنًا!
rela-middle-jam-chips-shop-yes-3 = رائع! أنا وأنت فقط.
rela-middle-jam-chips-shop-yes-no = غيّرت رأيي. لا.
rela-middle-jam-chips-shop-yes-no-reason = قال نعم، والآن يقول لا. هذا جيّد.
rela-middle-jam-chips-shop-yes-go = يذهب، لأنه قال حسنًا
rela-middle-jam-chips-shop-yes-go-reason = الموافقة قد تتغيّر. هو يعرف الكابتن من الإنترنت فقط.
rela-middle-jam-chips-shop-yes-late = قد أتأخّر.
rela-middle-jam-chips-shop-yes-late-reason = تبدو مثل نعم. يمكن لمارلو أن يقول لا.
rela-middle-jam-chips-shop-cross-1 = لقد وعدت! إذا أخبرت، فلن أكون صديقك.
rela-middle-jam-chips-shop-cross-sorry = آسف! سآتي.
rela-middle-jam-chips-shop-cross-sorry-reason = الصديق لا يضغط هكذا. يمكن لمارلو أن يحتفظ بها ويخبر.
rela-middle-jam-chips-shop-cross-block = يحظره الآن
rela-middle-jam-chips-shop-cross-block-reason = هذا يأتي آخرًا، مع شخص كبير. أولًا يحتفظ بها ويخبر.
rela-middle-jam-chips-shop-cross-keep = يحتفظ بالرسالة ليُريها
rela-middle-jam-chips-shop-cross-keep-reason = الآن يمكن لشخص كبير أن يرى ما قيل.
rela-middle-jam-chips-shop-tell-1 = مرحبًا؟ هل أنت غاضب؟
rela-middle-jam-chips-shop-tell-tell = يخبر خالته
rela-middle-jam-chips-shop-tell-tell-reason = خالته مسرورة. لن يقع في مشكلة لأنه أخبر.
rela-middle-jam-chips-shop-tell-quiet = لا يقول شيئًا، لعلّه يتوقّف
rela-middle-jam-chips-shop-tell-quiet-reason = قد لا يتوقّف وحده. يمكن لشخص كبير أن يساعد.
rela-middle-jam-chips-shop-help-1 = فعلت الشيء الصحيح. لا ذنب لك.
rela-middle-jam-chips-shop-help-block = يحظرانه معًا
rela-middle-jam-chips-shop-help-block-reason = احتفظ، وأخبر، ثم يساعدك شخص كبير على الحظر.
rela-middle-jam-chips-shop-help-mine = بلى. أنا قلت حسنًا.
rela-middle-jam-chips-shop-help-mine-reason = يُسمح له أن يغيّر رأيه. غيّره، وأخبر.

## Choice: a private picture is asked for. It is told at once.
rela-middle-jam-chips-picture-question = لاعب يطلب من كونكر صورة لأجزاء جسمها الخاصة. ماذا يساعد أكثر؟
rela-middle-jam-chips-picture-no = تقول لا، وتنسى
rela-middle-jam-chips-picture-no-reason = «لا» قوية. تخبر أيضًا، وتجد المساعدة.
rela-middle-jam-chips-picture-tell = تخبر شخصًا كبيرًا فورًا
rela-middle-jam-chips-picture-tell-reason = لا يحقّ لأحد أن يطلب ذلك. لا ذنب لها، حتى لو تحدّثت معه.
rela-middle-jam-chips-picture-feet = ترسل صورة قدميها بدلًا منها
rela-middle-jam-chips-picture-feet-reason = عندها قد يطلب اللاعب المزيد. يمكنها أن تخبر، ويمكن لشخص كبير أن يساعد.

## Say: the sentence is rehearsed aloud
rela-middle-jam-chips-say-prompt = مارلو يأكل البطاطا بسلام. قل ما ساعده.
rela-middle-jam-chips-say-sentence = قلت نعم من قبل، والآن أقول لا.

## Exit: the last question uses the words of a promise
rela-middle-jam-chips-goodbye-tower-question = مارلو عنده صورة مضحكة لكونكر نائمة في الحافلة. ما الأول؟
    .easy = مارلو عنده صورة مضحكة لكونكر. ما الأول؟
rela-middle-jam-chips-goodbye-tower-ask = يسأل كونكر
rela-middle-jam-chips-goodbye-tower-ask-reason = هي من تقول نعم أو لا. قالت لا، فتُمحى.
rela-middle-jam-chips-goodbye-tower-blur = يرسلها وعليها قبّعة مرسومة
rela-middle-jam-chips-goodbye-tower-blur-reason = القبّعة مضحكة. لكنها ما زالت كونكر. يسألها أولًا.
rela-middle-jam-chips-goodbye-tower-send = يرسلها لصديق واحد فقط
rela-middle-jam-chips-goodbye-tower-send-reason = صديق واحد قد يرسلها لعشرة. هذا وجه كونكر.
rela-middle-jam-chips-goodbye-mail-question = بريد يقول: «أنا صديقك من لعبة القوارب!» ماذا يعرف مارلو؟
    .easy = بريد يقول: «هذا أنا!» ماذا يعرف مارلو؟
rela-middle-jam-chips-goodbye-mail-none = لا يعرف من هو. يسأل شخصًا كبيرًا
rela-middle-jam-chips-goodbye-mail-none-reason = الاسم كلمة فقط. يمكن لشخص كبير أن ينظر معه.
rela-middle-jam-chips-goodbye-mail-fun = هو ممتع، إذن هو آمن
rela-middle-jam-chips-goodbye-mail-fun-reason = المتعة حلوة. لكنها لا تُظهر من هو.
rela-middle-jam-chips-goodbye-mail-friend = هو كابتن مربّى
rela-middle-jam-chips-goodbye-mail-friend-reason = أيّ أحد يمكنه أن يكتب هذا. يتركه، ويسأل.
rela-middle-jam-chips-goodbye-meet-question = وعد اللقاء ينتهي هكذا: إذا طلب ذلك، أخبر شخصًا كبيرًا. متى يمكن لمارلو أن يخبر؟
    .easy = إذا طلب أحد لقاء، مارلو يخبر. متى يمكنه أن يخبر؟
rela-middle-jam-chips-goodbye-meet-first = فقط إذا قال لا
rela-middle-jam-chips-goodbye-meet-first-reason = يمكنه أن يخبر حتى لو قال نعم. لا ذنب له.
rela-middle-jam-chips-goodbye-meet-any = في أيّ وقت
rela-middle-jam-chips-goodbye-meet-any-reason = لا يفوت الوقت أبدًا. سواء قال نعم أو لا.
rela-middle-jam-chips-goodbye-meet-soon = في اليوم نفسه فقط
rela-middle-jam-chips-goodbye-meet-soon-reason = اليوم نفسه جيّد. وبعده جيّد أيضًا.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-middle-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
rela-middle-helpers-teacher = معلّمي
rela-middle-helpers-class = شخص كبير يساعد في الصف
rela-middle-helpers-lunch = من يساعد وقت الغداء
rela-middle-helpers-office = مكتب المدرسة
rela-middle-helpers-home = شخص كبير في البيت
rela-middle-helpers-family = شخص كبير من عائلتي
