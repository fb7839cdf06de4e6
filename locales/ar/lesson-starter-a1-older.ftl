# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-older-title = حساء، حساء، حساء
starter-a1-older-outcome-key = أُبقي كلمة المرور سرًّا.

## Story: a password that is too easy. Both bubbles are Odi’s. Afterwards Odi puts it right.
starter-a1-older-badger-soup-soup-1 = كلمة مرور برام هي «برام» فقط. أودي يعرفها، للضحك.
starter-a1-older-badger-soup-soup-1-bubble = عرفتها من أول مرة!
starter-a1-older-badger-soup-soup-2 = الآن صفحة برام تقول: «الغُرَير يعيش على الحساء.»
starter-a1-older-badger-soup-soup-2-bubble = آسف! لقد بالغت.

## Build: three words that nobody can guess
starter-a1-older-badger-soup-strong-question = اصنع لبرام عبارة جديدة. اختر ثلاث كلمات لا علاقة بينها.
    .easy = اختر ثلاث كلمات غريبة.
starter-a1-older-badger-soup-strong-first = الكلمة الأولى
starter-a1-older-badger-soup-strong-first-bram = برام
starter-a1-older-badger-soup-strong-first-bram-reason = اسمه هو أول ما يجرّبه أحد.
starter-a1-older-badger-soup-strong-first-yellow = أصفر
starter-a1-older-badger-soup-strong-first-yellow-reason = لا يقول شيئًا عن برام. بداية جيّدة!
starter-a1-older-badger-soup-strong-first-stripes = خطوط
starter-a1-older-badger-soup-strong-first-stripes-reason = كلنا نرى أن له خطوطًا.
starter-a1-older-badger-soup-strong-second = الكلمة الثانية
starter-a1-older-badger-soup-strong-second-soup = حساء
starter-a1-older-badger-soup-strong-second-soup-reason = الصف كله يعرف أمر الحساء الآن!
starter-a1-older-badger-soup-strong-second-teapot = إبريق
starter-a1-older-badger-soup-strong-second-teapot-reason = الكلمة الغريبة تجعلها صعبة.
starter-a1-older-badger-soup-strong-third = الكلمة الثالثة
starter-a1-older-badger-soup-strong-third-numbers = 1234
starter-a1-older-badger-soup-strong-third-numbers-reason = كثيرون يختارون هذا. يعرفه غيره بسرعة.
starter-a1-older-badger-soup-strong-third-wobble = رجراج
starter-a1-older-badger-soup-strong-third-wobble-reason = طويلة وغريبة ويسهل حفظها.
starter-a1-older-badger-soup-strong-done = إبريق أصفر رجراج! لكن كلنا رأيناها الآن. لذلك يصنع برام عبارة له وحده.

## Choice: a good friend asks for it
starter-a1-older-badger-soup-asks-question = أودي يسأل ما الكلمة الجديدة. ماذا يمكن أن يقول برام؟
starter-a1-older-badger-soup-asks-no = «آسف، لا، لكننا ما زلنا صديقين»
starter-a1-older-badger-soup-asks-no-reason = الصديق لا يحتاج مفتاحه. ويبقيان صديقين.
starter-a1-older-badger-soup-asks-swap = «قل لي كلمتك أولًا»
starter-a1-older-badger-soup-asks-swap-reason = عندها خرج مفتاحان. كل واحد يحتفظ بمفتاحه.
starter-a1-older-badger-soup-asks-once = «حسنًا، هذه المرة فقط»
starter-a1-older-badger-soup-asks-once-reason = مرة واحدة تكفي. قد يدندنها أودي مثل أغنية!
