# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-middle-title = من يمكنه أن يجده؟
repu-middle-outcome-find = أعرف ما يمكن لغيري أن يجده أو يراه أو يصنعه عني.
repu-middle-outcome-stays = أعرف أن النسخ قد تبقى وتنتشر.
repu-middle-outcome-ask = أستأذن قبل أن أشارك شيئًا عن أحد.
repu-middle-outcome-settings = يمكنني أن أختار من يرى صفحتي.

### The Bucket King. First tale of “Who can find it?”.

## Story: an old clip of Bram, who sang with a bucket on his head, is found again.
repu-middle-bucket-king-1 = في الألعاب، برام هو ملك الدلو. العام الماضي غنّى أغنية والدلو على رأسه.
    .easy = العام الماضي، برام غنّى أغنية والدلو على رأسه.
repu-middle-bucket-king-1-bubble = انحنوا للدلو!
repu-middle-bucket-king-2 = وضع الفيديو في صفحة أغانٍ. ثم نسيه تمامًا.
    .easy = وضع الفيديو في صفحة أغانٍ.
repu-middle-bucket-king-2-bubble = طن، طن، أنا الملك!
repu-middle-bucket-king-3 = الآن نادي المشي تحت القمر كله يدندنها. برام يحمرّ تحت خطوطه.
repu-middle-bucket-king-3-bubble = طن، طن! هل هذا أنت؟

## Search: Bram and his aunt look up what others can find about him
repu-middle-bucket-look-question = برام وخالته يريدان أن يجدا الفيديو القديم. عن أيّ كلمات يبحثان؟
    .easy = برام وخالته يبحثان عن الفيديو القديم. اختر كلمات البحث.
repu-middle-bucket-look-bucket = ملك الدلو
repu-middle-bucket-look-bucket-reason = هذا هو الاسم الذي استعمله.
repu-middle-bucket-look-song = أغنية
repu-middle-bucket-look-song-reason = هذا نوع الفيديو.
repu-middle-bucket-look-school = مدرسته
repu-middle-bucket-look-school-reason = مدرسته خاصة. لا حاجة أن يكتباها.
repu-middle-bucket-look-please = من فضلك
repu-middle-bucket-look-please-reason = ما ألطفك! لكن البحث لا يحتاجها.
repu-middle-bucket-look-asked = أيّ نتيجة تُظهر ما يجده غيره عن برام؟
repu-middle-bucket-look-shop-title = دِلاء: اشترِ اثنين!
repu-middle-bucket-look-shop-from = إعلان، مخزن الدلاء
repu-middle-bucket-look-shop = حمراء، وزرقاء، وكبيرة!
repu-middle-bucket-look-shop-reason = يريد أن يبيع الدلاء. ليس عن برام.
repu-middle-bucket-look-clip-title = ملك الدلو يغنّي
repu-middle-bucket-look-clip-from = بركة الأغاني، صفحة أغانٍ
repu-middle-bucket-look-clip = غُرَير ودلو وأغنية عالية.
repu-middle-bucket-look-clip-reason = ها هو! الآن يمكن لخالته أن تطلب من الصفحة حذفه.
repu-middle-bucket-look-museum-title = ملوك من زمان
repu-middle-bucket-look-museum-from = القاعة القديمة، متحف
repu-middle-bucket-look-museum = كانت لهم تيجان. ولا دلو واحد.
repu-middle-bucket-look-museum-reason = ملوك رائعون، لكننا لا نبحث عنهم.

## Choice: a copy may stay when the page has taken the clip down
repu-middle-bucket-gone-question = الصفحة تحذف الفيديو. هل ذهب؟
repu-middle-bucket-gone-yes = نعم، ذهب إلى الأبد
repu-middle-bucket-gone-yes-reason = ذهب من تلك الصفحة. لكن قد يكون عند أحد نسخة.
repu-middle-bucket-gone-copies = من الصفحة، وقد تبقى نسخ
repu-middle-bucket-gone-copies-reason = هذا صحيح. إذا ظهرت نسخة، يمكن لشخص كبير أن يساعد أيضًا.
repu-middle-bucket-gone-worse = لا، إذن لا فائدة من الطلب
repu-middle-bucket-gone-worse-reason = بل هناك فائدة! عدد أقلّ بكثير يمكنه أن يجده الآن.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-bucket-sees-question = من قد يراه؟
repu-middle-bucket-sees-page = فيديو في صفحة مفتوحة
repu-middle-bucket-sees-page-partner = أيّ أحد
repu-middle-bucket-sees-page-reason = الصفحة المفتوحة مثل ملصق في الشارع.
repu-middle-bucket-sees-friend = صورة أرسلها إلى رين
repu-middle-bucket-sees-friend-partner = رين، ومن ترسلها إليهم
repu-middle-bucket-sees-friend-reason = لمسة واحدة، ويمكن لصديق أن يمرّرها.
repu-middle-bucket-sees-school = بحث في المدرسة
repu-middle-bucket-sees-school-partner = مدرستي
repu-middle-bucket-sees-school-reason = المدرسة تراقب لتساعد على سلامتنا.
repu-middle-bucket-sees-thought = أغنية في رأسي
repu-middle-bucket-sees-thought-partner = أنا فقط
repu-middle-bucket-sees-thought-reason = هذه لا أحد يستطيع أن يجدها. طن!

## Build: a new page for the game, without private facts
repu-middle-bucket-profile-question = برام يصنع صفحة لعبة جديدة مع خالته. ساعده أن يملأها.
repu-middle-bucket-profile-name = اسمي هنا
repu-middle-bucket-profile-name-real = برام بروك، عمري 8
repu-middle-bucket-profile-name-real-reason = هذا يقول من هو. اسم من الخيال يُبقيه خاصًّا.
repu-middle-bucket-profile-name-mud = بارون الطين
repu-middle-bucket-profile-name-mud-reason = اسم من الخيال، ولا يكشف شيئًا. انحنوا للطين!
repu-middle-bucket-profile-picture = صورتي
repu-middle-bucket-profile-picture-photo = صورة لوجهي
repu-middle-bucket-profile-picture-photo-reason = الصورة قد تُنسخ وتبقى. والرسم ممتع أيضًا.
repu-middle-bucket-profile-picture-boot = رسمة حذاء
repu-middle-bucket-profile-picture-boot-reason = لا أحد يعرف أنه برام. حذاء رائع!
repu-middle-bucket-profile-about = عني
repu-middle-bucket-profile-about-club = نادي القمر، كل جمعة الساعة 6
repu-middle-bucket-profile-about-club-reason = هذا يقول أين نجده. يمكنه أن يحذفه.
repu-middle-bucket-profile-about-like = أحبّ ضوء القمر والطين
repu-middle-bucket-profile-about-like-reason = كثيرون منا يحبّون الطين. يمكن قول هذا.
repu-middle-bucket-profile-see = من يرى هذه الصفحة
repu-middle-bucket-profile-see-all = أيّ أحد
repu-middle-bucket-profile-see-all-reason = عندها يجدها من لا يعرفهم.
repu-middle-bucket-profile-see-list = من في قائمتي
repu-middle-bucket-profile-see-list-reason = هو يعرف كل اسم في قائمته.
repu-middle-bucket-profile-done = الآن بارون الطين جاهز للعب. صفحته ممتعة، ولا تقول من هو.

## Sort: what Bram may share himself, and what he asks about first
repu-middle-bucket-friends-question = برام عنده فيديوهات جديدة كثيرة. أيّها يشارك، ومتى يسأل أولًا؟
    .easy = هل يشاركه، أم يسأل أولًا؟
repu-middle-bucket-friends-go = يمكن أن يشارك
repu-middle-bucket-friends-ask = يسأل أولًا
repu-middle-bucket-friends-moon = فيديو للقمر
repu-middle-bucket-friends-moon-reason = لا أحد فيه. القمر لا يمانع.
repu-middle-bucket-friends-wren = رين بقبّعة الاستحمام
repu-middle-bucket-friends-wren-reason = هذه قبّعتها وهذا رأسها. تقول نعم أو لا.
repu-middle-bucket-friends-poem = قصيدة ألّفها
repu-middle-bucket-friends-poem-reason = هو صنعها، وليست عن أحد غيره.
repu-middle-bucket-friends-odi = أودي يبكي من فيلم حزين
repu-middle-bucket-friends-odi-reason = هذه لحظة أودي. من اللطف أن نسأله، أو نُبقيها خاصة.
repu-middle-bucket-friends-me = صورة برام
repu-middle-bucket-friends-me-reason = صوره خاصة به. يسأل شخصًا كبيرًا.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-bucket-words-prompt = رين تستأذن لتصوّر أغنية جديدة. برام يوافق، إذا لبست هي دلوًا أيضًا! قل ما يقوله لأصدقائه الآن.
    .easy = رين تستأذن لتصوّر برام. يقول نعم! قل كلماته.
repu-middle-bucket-words-sentence = اسألني قبل أن تشاركها من فضلك.

## Exit, three questions: asking first, copies, what others find
repu-middle-bucket-goodbye-ask-question = فين عنده فيديو مضحك لأودي. ما الأول؟
repu-middle-bucket-goodbye-ask-ask = يسأل أودي
repu-middle-bucket-goodbye-ask-ask-reason = أودي في الفيديو، إذن أودي يختار.
repu-middle-bucket-goodbye-ask-one = يرسله لصديق واحد فقط
repu-middle-bucket-goodbye-ask-one-reason = صديق واحد قد يمرّره لعشرة. يمكن لفين أن يسأل أولًا.
repu-middle-bucket-goodbye-ask-later = يشاركه ويخبره لاحقًا
repu-middle-bucket-goodbye-ask-later-reason = عندها فات وقت «لا». يمكن لفين أن يسأل أولًا.
repu-middle-bucket-goodbye-copy-question = رين حذفت صورة، لكن نسخة تظهر. ماذا يمكن أن يساعد؟
repu-middle-bucket-goodbye-copy-hide = تقول إنها ليست هي
repu-middle-bucket-goodbye-copy-hide-reason = عندها تبقى وحدها. يمكن لشخص كبير أن يساعد.
repu-middle-bucket-goodbye-copy-tell = تخبر شخصًا كبيرًا تثق به
repu-middle-bucket-goodbye-copy-tell-reason = يمكن لشخص كبير أن يساعد في أمر النسخ. لا ذنب لرين.
repu-middle-bucket-goodbye-copy-quiet = تنتظر ولا تقول شيئًا
repu-middle-bucket-goodbye-copy-quiet-reason = قد تنتشر وهي تنتظر. يمكنها أن تخبر الآن.
repu-middle-bucket-goodbye-page-question = من الأفضل أن يرى صفحة لعبة أودي؟
repu-middle-bucket-goodbye-page-all = أيّ أحد
repu-middle-bucket-goodbye-page-all-reason = عندها يجدها من لا يعرفهم.
repu-middle-bucket-goodbye-page-list = من في قائمته فقط
repu-middle-bucket-goodbye-page-list-reason = هو يعرف من فيها. يمكنه أن يضبطها مع شخص كبير.
repu-middle-bucket-goodbye-page-fans = كل من يقول إنه معجب
repu-middle-bucket-goodbye-page-fans-reason = قد يكونون لطفاء. لكنه لا يعرف من هم.

### The prawn on the moon. Second tale of “Who can find it?”.

## Story: a picture maker (a computer program that draws what is asked) puts Biscuit’s face on a prawn in a tutu. The children are Marlo and Biscuit.
repu-middle-prawn-tutu-1 = الصف عنده صانع صور. يرسم ما يطلبونه.
repu-middle-prawn-tutu-1-bubble = ارسم جمبري بتنّورة رقص!
repu-middle-prawn-tutu-2 = في البيت، مارلو يضيف صورة بسكويت. الجمبري له وجهها، ويرقص على القمر!
    .easy = مارلو يضيف صورة بسكويت. الآن الجمبري له وجهها!
repu-middle-prawn-tutu-2-bubble = والآن بوجه بسكويت!
repu-middle-prawn-tutu-3 = مارلو يلمس «شارك». عند الغداء، رآه نصف المدرسة. وبسكويت لم تقل نعم.
    .easy = مارلو يشاركه. بسكويت لم تقل نعم.
repu-middle-prawn-tutu-3-bubble = ارقصي رقصة الجمبري!

## Spot: the page that went round. The clues are the parts about the real Biscuit.
repu-middle-prawn-clues-question = هذه هي الصفحة التي انتشرت. أيّ الأجزاء تحتاج موافقة بسكويت؟
    .easy = أيّ الأجزاء تحتاج موافقة بسكويت؟
repu-middle-prawn-clues-picture-name = الصورة
repu-middle-prawn-clues-picture = الجمبري له وجه بسكويت.
repu-middle-prawn-clues-picture-reason = هذا وجهها، ويمكن لغيرها أن ينسخه. هي لم توافق.
repu-middle-prawn-clues-made-name = الكلام الصغير
repu-middle-prawn-clues-made = صُنعت بـ«قِدر الصور»
repu-middle-prawn-clues-made-reason = يقول إن أداة صنعتها. هذا صدق.
repu-middle-prawn-clues-name-name = السطر الأول
repu-middle-prawn-clues-name = مارلو مع بسكويت هيل، الصف 4
repu-middle-prawn-clues-name-reason = اسمها وصفّها يقولان من هي. هذا خاص.
repu-middle-prawn-clues-dance-name = السطر الثاني
repu-middle-prawn-clues-dance = هكذا ترقص في الرياضة!
repu-middle-prawn-clues-dance-reason = ليس صحيحًا، وقد يظنّه بعضهم صحيحًا.

## Order: how one picture became many
repu-middle-prawn-far-question = كيف ذهب الجمبري بعيدًا هكذا؟
repu-middle-prawn-far-photo = مارلو عنده صورة بسكويت
repu-middle-prawn-far-photo-reason = أولًا، هناك صورة حقيقية واحدة.
repu-middle-prawn-far-made = يصنع منها الجمبري
repu-middle-prawn-far-made-reason = ثم تصنع أداة صورة جديدة منها.
repu-middle-prawn-far-share = يلمس «شارك»
repu-middle-prawn-far-share-reason = ثم تخرج، ولا يستطيع أن يعيدها.
repu-middle-prawn-far-copy = غيره ينسخها ويمرّرها
repu-middle-prawn-far-copy-reason = في النهاية، هناك نسخ أكثر ممّا يستطيع أن يعدّ.

## Choice: what Marlo can do. He liked the joke; now he sees how it landed.
repu-middle-prawn-what-now-bubble = أنا لم أقل نعم.
repu-middle-prawn-what-now-question = مارلو يسمعها. ماذا يمكنه أن يفعل؟
repu-middle-prawn-what-now-joke = يقول لها إن الجمبري لطيف
repu-middle-prawn-what-now-joke-reason = نعم! لكن هذا وجهها، وهي لم تقل نعم.
repu-middle-prawn-what-now-more = يصنع واحدة لنفسه أيضًا
repu-middle-prawn-what-now-more-reason = عندها صورتان نلحق بهما. يمكنه أن يتوقّف ويجد المساعدة.
repu-middle-prawn-what-now-sorry = يعتذر، ويذهبان إلى المعلّمة بلام
repu-middle-prawn-what-now-sorry-reason = هذا شجاع ولطيف. المعلّمة بلام يمكنها أن تساعد على حذفها.

## Match: who can see what. School checks in order to keep children safe.
repu-middle-prawn-sees-question = من قد يراه؟
repu-middle-prawn-sees-open = صورة في صفحة مفتوحة
repu-middle-prawn-sees-open-partner = أيّ أحد
repu-middle-prawn-sees-open-reason = الصفحة المفتوحة مثل ملصق في الشارع.
repu-middle-prawn-sees-sent = صورة أرسلها إلى مارلو
repu-middle-prawn-sees-sent-partner = مارلو، ومن يرسلها إليهم
repu-middle-prawn-sees-sent-reason = لمسة واحدة، ويمكن لصديق أن يمرّرها.
repu-middle-prawn-sees-school = ما أكتبه في المدرسة
repu-middle-prawn-sees-school-partner = مدرستي
repu-middle-prawn-sees-school-reason = المدرسة تراقب لتساعد على سلامتنا.

## Build: switches for who may see and use a picture
repu-middle-prawn-switches-question = بسكويت وجدّها يضبطان صفحتها. ساعدهما في كل اختيار.
repu-middle-prawn-switches-photo = من يرى صوري
repu-middle-prawn-switches-photo-all = أيّ أحد
repu-middle-prawn-switches-photo-all-reason = عندها يراها وينسخها من لا تعرفهم.
repu-middle-prawn-switches-photo-list = من في قائمتي
repu-middle-prawn-switches-photo-list-reason = هي تعرف كل اسم في قائمتها.
repu-middle-prawn-switches-save = غيري يحفظ صوري
repu-middle-prawn-switches-save-on = نعم
repu-middle-prawn-switches-save-on-reason = عندها من السهل تغييرها. «لا» أكثر أمانًا.
repu-middle-prawn-switches-save-off = لا
repu-middle-prawn-switches-save-off-reason = هذا سياج جيّد. لا يمنع كل نسخة، لذلك تختار صورها بعناية.
repu-middle-prawn-switches-tag = وضع اسمي على الصور
repu-middle-prawn-switches-tag-on = في أي وقت
repu-middle-prawn-switches-tag-on-reason = عندها قد يظهر اسمها على جمبري. يمكنها أن تختار «اسألني».
repu-middle-prawn-switches-tag-ask = اسألني أولًا
repu-middle-prawn-switches-tag-ask-reason = الآن يمكنها أن تقول نعم أو لا.
repu-middle-prawn-switches-done = كل شيء جاهز! صورة صفحتها الجديدة جمبري رسمته هي.

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-prawn-words-prompt = في اليوم التالي، مارلو يسأل أولًا. بسكويت توافق على سرطان بحر بوجه مارلو! قل ما تقوله لأصدقائها الآن.
    .easy = في اليوم التالي، مارلو يسأل أولًا. قل ما تقوله بسكويت الآن.
repu-middle-prawn-words-sentence = اسألني قبل أن تصنعها أو تشاركها من فضلك.

## Exit, three questions: asking first, copies, settings
repu-middle-prawn-goodbye-ask-question = بسكويت تريد أن تضع وجه بيبل على كعكة. ما الأول؟
repu-middle-prawn-goodbye-ask-nice = تجعلها كعكة جميلة جدًّا
repu-middle-prawn-goodbye-ask-nice-reason = ما زال هذا وجه بيبل. يمكن لبسكويت أن تسأل أولًا.
repu-middle-prawn-goodbye-ask-ask = تسأل بيبل
repu-middle-prawn-goodbye-ask-ask-reason = هذا وجهها، إذن هي تختار.
repu-middle-prawn-goodbye-ask-show = تُريها للآخرين
repu-middle-prawn-goodbye-ask-show-reason = عندها لا تستطيع بيبل أن تقول لا. بسكويت تسأل أولًا.
repu-middle-prawn-goodbye-copy-question = صورة خيالية لتامبل تنتشر. ماذا يمكن أن يساعده؟
repu-middle-prawn-goodbye-copy-tell = يخبر شخصًا كبيرًا يثق به
repu-middle-prawn-goodbye-copy-tell-reason = يمكن لشخص كبير أن يساعد لتتوقّف. لا ذنب لتامبل.
repu-middle-prawn-goodbye-copy-back = يصنع واحدة لهم
repu-middle-prawn-goodbye-copy-back-reason = عندها يحزن اثنان. يمكن لتامبل أن يخبر.
repu-middle-prawn-goodbye-copy-wait = ينتظر حتى تذهب كل النسخ
repu-middle-prawn-goodbye-copy-wait-reason = النسخ قد تبقى وقتًا طويلًا. يمكن لتامبل أن يخبر الآن.
repu-middle-prawn-goodbye-set-question = أيّها يُبقي صفحة صور بيبل خاصة؟
repu-middle-prawn-goodbye-set-all = أيّ أحد يراها
repu-middle-prawn-goodbye-set-all-reason = عندها ينسخ صورها من لا تعرفهم.
repu-middle-prawn-goodbye-set-list = من في قائمتها يراها
repu-middle-prawn-goodbye-set-list-reason = هي تعرف من فيها. يمكنها أن تضبطها مع شخص كبير.
repu-middle-prawn-goodbye-set-name = اسمها الكامل عليها
repu-middle-prawn-goodbye-set-name-reason = عندها من السهل أن يجدوها. يمكنها أن تستعمل اسمًا من الخيال.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-middle-helpers-prompt = اختر شخصين كبيرين يمكنك أن تخبرهما. ليكن واحد على الأقل من المدرسة.
repu-middle-helpers-teacher = معلّمي
repu-middle-helpers-class = شخص كبير يساعد في الصف
repu-middle-helpers-lunch = من يساعد وقت الغداء
repu-middle-helpers-office = مكتب المدرسة
repu-middle-helpers-home = شخص كبير في البيت
repu-middle-helpers-family = شخص كبير من عائلتي
