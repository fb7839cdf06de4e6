# Urdu. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-middle-title = لفظوں کی چابی
priv-middle-outcome-passphrase = مجھے پکا پاس جملہ بنانا آتا ہے، اور یہ صرف میرا ہے۔
priv-middle-outcome-private = مجھے پتا ہے کون سی باتیں ذاتی ہیں، میری بھی اور دوسروں کی بھی۔
priv-middle-outcome-message = مجھے اسکول کی ای میل استعمال کرنی ہے۔ انجان پیغام یا فائل بند رکھنی ہے، اور پوچھنا ہے۔
priv-middle-outcome-settings = مجھے چننا آتا ہے کہ کون مجھے دیکھے اور مجھ سے چیٹ کرے۔
priv-middle-outcome-seen = مجھے پتا ہے میرا کام کون دیکھ سکتا ہے، اور اسکول بھی دیکھتا ہے۔

### First tale: stone hamsters

## Story: a password anyone can guess. Hare’s joke does no harm, and Hare says sorry.
priv-middle-stone-hamsters-castle-1 = گیم میں برام کا ایک قلعہ ہے۔ اس کا پاس ورڈ نوڈل ہے، اپنے ہیمسٹر کے نام پر۔
priv-middle-stone-hamsters-castle-2 = اس کا نوڈل بیج ہے، نوڈل بستہ ہے اور نوڈل ٹوپی ہے۔
priv-middle-stone-hamsters-castle-2-bubble = نوڈل سب سے اچھا ہے!
priv-middle-stone-hamsters-castle-3 = ایک دن اس کے قلعے پر پتھر کے چالیس ہیمسٹر کھڑے ہیں۔ ہیئر نے پہلی بار میں پاس ورڈ بوجھ لیا۔
    .easy = قلعے پر پتھر کے چالیس ہیمسٹر! ہیئر نے پاس ورڈ بوجھ لیا۔
priv-middle-stone-hamsters-castle-3-bubble = معاف کرنا، یہ بہت آسان تھا!

## Build: three words that have nothing to do with Bram
priv-middle-stone-hamsters-three-words-question = پاس جملہ بناؤ: تین لفظ جو بوجھنا مشکل ہو۔
priv-middle-stone-hamsters-three-words-first = پہلا لفظ
priv-middle-stone-hamsters-three-words-first-bram = برام
priv-middle-stone-hamsters-three-words-first-bram-reason = یہ اس کا اپنا نام ہے۔ دوست پہلے یہی آزمائے گا۔
priv-middle-stone-hamsters-three-words-first-purple = جامنی
priv-middle-stone-hamsters-three-words-first-purple-reason = اس کا برام سے کوئی تعلق نہیں۔ یہ بوجھنا مشکل ہے۔
priv-middle-stone-hamsters-three-words-first-badger = بجو
priv-middle-stone-hamsters-three-words-first-badger-reason = یہ تو سب کو نظر آتا ہے کہ وہ بجو ہے!
priv-middle-stone-hamsters-three-words-second = دوسرا لفظ
priv-middle-stone-hamsters-three-words-second-kettle = کیتلی
priv-middle-stone-hamsters-three-words-second-kettle-reason = برام کو دیکھ کر کیتلی کسے یاد آئے!
priv-middle-stone-hamsters-three-words-second-noodle = نوڈل
priv-middle-stone-hamsters-three-words-second-noodle-reason = یہ اس کے بیج، بستے اور ٹوپی پر لکھا ہے!
priv-middle-stone-hamsters-three-words-second-castle = قلعہ
priv-middle-stone-hamsters-three-words-second-castle-reason = وہ دن بھر قلعے بناتا ہے۔ دوست بوجھ سکتا ہے۔
priv-middle-stone-hamsters-three-words-third = تیسرا لفظ
priv-middle-stone-hamsters-three-words-third-number = 1234
priv-middle-stone-hamsters-three-words-third-number-reason = اتنے لوگ یہ رکھتے ہیں کہ سب پہلے یہی آزماتے ہیں۔
priv-middle-stone-hamsters-three-words-third-trombone = بھونپو
priv-middle-stone-hamsters-three-words-third-trombone-reason = تین عجیب لفظ مل کر لمبی، پکی چابی بنتے ہیں۔
priv-middle-stone-hamsters-three-words-done = پاس جملہ لمبا، عجیب اور سوچنے میں آسان ہوتا ہے۔ اپنا خود بناؤ!

## Say: the sentence is rehearsed aloud
priv-middle-stone-hamsters-just-me-prompt = ”اوہو، نیا والا کیا ہے؟“ ہیئر پوچھتا ہے۔ برام کے ساتھ یہ کہو۔
priv-middle-stone-hamsters-just-me-sentence = تم میرے دوست ہو، مگر پاس جملہ صرف میرا ہے۔

## Sort: a player nobody has met
priv-middle-stone-hamsters-captain-question = برام کھلاڑی کپتان گوبھی سے کبھی نہیں ملا۔ وہ اسے کیا بتا سکتا ہے؟
    .easy = برام ایسے کھلاڑی کو کیا بتائے جس سے کبھی نہیں ملا؟
priv-middle-stone-hamsters-captain-tell = بتانا ٹھیک
priv-middle-stone-hamsters-captain-private = ذاتی رکھو
priv-middle-stone-hamsters-captain-moat = اس کی نہر میں بطخیں ہیں
priv-middle-stone-hamsters-captain-moat-reason = یہ گیم کی بات ہے۔ اس سے نہیں پتا چلتا کہ برام کون ہے۔
priv-middle-stone-hamsters-captain-school = اس کے اسکول کا نام
priv-middle-stone-hamsters-captain-school-reason = اس سے پتا چلتا ہے وہ دن بھر کہاں ہے۔ یہ ذاتی ہے۔
priv-middle-stone-hamsters-captain-hare = ہیئر کا فون نمبر
priv-middle-stone-hamsters-captain-hare-reason = یہ ذاتی ہے، اور برام کے دینے کا نہیں۔
priv-middle-stone-hamsters-captain-toast = اسے پنیر والا ٹوسٹ پسند ہے
priv-middle-stone-hamsters-captain-toast-reason = بہت لوگوں کو پسند ہے۔ اس سے اسے کوئی نہیں ڈھونڈ سکتا۔
priv-middle-stone-hamsters-captain-club = تیراکی کلب، منگل، چار بجے
priv-middle-stone-hamsters-captain-club-reason = اس سے پتا چلتا ہے وہ کہاں ہے، اور کب۔ یہ ذاتی ہے۔
priv-middle-stone-hamsters-captain-home = اس کی گلی اور گھر کا نمبر
priv-middle-stone-hamsters-captain-home-reason = یہ اس کا گھر ہے۔ کھلاڑی اچھا لگے تب بھی یہ ذاتی ہے۔

## Build: who gets into the castle. The last part is about a player who will not stop asking.
priv-middle-stone-hamsters-drawbridge-question = برام کے قلعے میں کون آئے؟ پل سیٹ کرو۔
priv-middle-stone-hamsters-drawbridge-visit = کون آ سکتا ہے؟
priv-middle-stone-hamsters-drawbridge-visit-all = سب کھلاڑی
priv-middle-stone-hamsters-drawbridge-visit-all-reason = پھر اور پتھر کے ہیمسٹر آ سکتے ہیں، اور پیغام بھی۔
priv-middle-stone-hamsters-drawbridge-visit-known = پہچان کے دوست
priv-middle-stone-hamsters-drawbridge-visit-known-reason = برام کو پتا ہے کون آتا ہے اور کون چیٹ کرتا ہے۔
priv-middle-stone-hamsters-drawbridge-place = دکھاؤ میں کہاں ہوں
priv-middle-stone-hamsters-drawbridge-place-on = ہاں
priv-middle-stone-hamsters-drawbridge-place-on-reason = اس سے وہ نقشے پر دوسروں کو نظر آتا ہے۔
priv-middle-stone-hamsters-drawbridge-place-off = نہیں
priv-middle-stone-hamsters-drawbridge-place-off-reason = وہ کہاں ہے، یہ ذاتی رہتا ہے۔
priv-middle-stone-hamsters-drawbridge-asks = کھلاڑی میرا پتا مانگے
priv-middle-stone-hamsters-drawbridge-asks-nice = مہربانی میں بتا دو
priv-middle-stone-hamsters-drawbridge-asks-nice-reason = مہربانی اچھی ہے۔ مگر اس کا گھر ذاتی ہے، اور وہ بتا سکتا ہے۔
priv-middle-stone-hamsters-drawbridge-asks-tell = بتاؤ، پھر بڑے کی مدد سے بلاک
priv-middle-stone-hamsters-drawbridge-asks-tell-reason = وہ رکھتا ہے، بتاتا ہے، اور کوئی بڑا بلاک کرنے میں مدد کرتا ہے۔
priv-middle-stone-hamsters-drawbridge-done = پل سیٹ ہو گیا۔ برام اسے کسی بھی دن بدل سکتا ہے۔

## Spot: a trick message in Bram’s school email
priv-middle-stone-hamsters-hat-mail-question = یہ برام کی اسکول ای میل پر آیا۔ کون سی چیزیں چال لگتی ہیں؟
    .easy = کون سی چیزیں چال لگتی ہیں؟
priv-middle-stone-hamsters-hat-mail-sender-name = کس کی طرف سے
priv-middle-stone-hamsters-hat-mail-sender = ہیمسٹر ٹوپی ٹیم
priv-middle-stone-hamsters-hat-mail-sender-reason = برام انہیں نہیں جانتا۔ وہ جان پہچان والوں کو لکھتا ہے، یا مسٹر مول سے پوچھتا ہے۔
priv-middle-stone-hamsters-hat-mail-picture-name = تصویر
priv-middle-stone-hamsters-hat-mail-picture = ٹوپی والا ہیمسٹر
priv-middle-stone-hamsters-hat-mail-picture-reason = یہ بس پیارا ہے۔ باقی چیزیں دیکھو۔
priv-middle-stone-hamsters-hat-mail-words-name = لفظ
priv-middle-stone-hamsters-hat-mail-words = ہمیں اپنا فون نمبر اور پتا بتاؤ۔
priv-middle-stone-hamsters-hat-mail-words-reason = یہ ذاتی باتیں مانگتے ہیں۔ انعام کو ان کی ضرورت نہیں۔
priv-middle-stone-hamsters-hat-mail-file-name = فائل
priv-middle-stone-hamsters-hat-mail-file = فائل کھولو: مفت ٹوپی
priv-middle-stone-hamsters-hat-mail-file-reason = فائل میں ایسا کچھ چھپا ہو سکتا ہے جو کمپیوٹر خراب کرے۔ وہ اسے بند رکھتا ہے۔

## Choice: what checking is for
priv-middle-stone-hamsters-lifeguard-bubble = مجھے دکھانے کا شکریہ۔
priv-middle-stone-hamsters-lifeguard-question = اسکول اپنے کمپیوٹروں پر ہمارا کام دیکھتا ہے۔ یہ کس لیے ہے؟
priv-middle-stone-hamsters-lifeguard-catch = برام کو پکڑنے کو
priv-middle-stone-hamsters-lifeguard-catch-reason = ایسا لگ سکتا ہے۔ یہ اس لیے ہے کہ گڑبڑ جلد نظر آئے اور مدد ملے۔
priv-middle-stone-hamsters-lifeguard-none = کوئی نہیں دیکھتا
priv-middle-stone-hamsters-lifeguard-none-reason = کمپیوٹر پر ہمارا کام دوسرے لوگ دیکھ سکتے ہیں۔ اسکول بھی دیکھتا ہے۔
priv-middle-stone-hamsters-lifeguard-safe = ہمیں محفوظ رکھنے کو
priv-middle-stone-hamsters-lifeguard-safe-reason = جیسے تالاب کے پاس کوئی بڑا ہو۔ کوئی ہمارا خیال رکھتا ہے۔

## Exit, first question: a key is not swapped
priv-middle-stone-hamsters-swap-question = رین کا دوست گیم میں مدد کے لیے پاس ورڈ بدلنا چاہتا ہے۔ رین کیا کر سکتی ہے؟
    .easy = دوست پاس ورڈ بدلنا چاہتا ہے۔ رین کیا کر سکتی ہے؟
priv-middle-stone-hamsters-swap-day = بس ایک دن کے لیے بدلے
priv-middle-stone-hamsters-swap-day-reason = ایک دن بعد دو لوگوں کو اس کی چابی پتا ہے۔
priv-middle-stone-hamsters-swap-no = نہ کہے، اور ساتھ کھیلے
priv-middle-stone-hamsters-swap-no-reason = مزہ پھر بھی آتا ہے۔ اور دونوں کی چابی اپنی اپنی ہے۔
priv-middle-stone-hamsters-swap-hint = ایک اشارہ دے
priv-middle-stone-hamsters-swap-hint-reason = اشارے سے بوجھنا آسان ہو جاتا ہے۔ اس کی چابی صرف اس کی ہے۔

## Exit, second question: the school’s own email
priv-middle-stone-hamsters-which-email-question = رین کو مسٹر مول سے کچھ پوچھنا ہے۔ وہ ای میل کیسے کرے؟
priv-middle-stone-hamsters-which-email-school = اسکول کی ای میل سے
priv-middle-stone-hamsters-which-email-school-reason = اسکول اس کا خیال رکھتا ہے۔ گڑبڑ ہو تو کوئی بڑا مدد کر سکتا ہے۔
priv-middle-stone-hamsters-which-email-phone = دوست کے فون سے
priv-middle-stone-hamsters-which-email-phone-reason = پہنچ تو جائے گی۔ مگر وہاں اسکول مدد نہیں کر سکتا۔
priv-middle-stone-hamsters-which-email-new = نئی ای میل بنا کر
priv-middle-stone-hamsters-which-email-new-reason = اس کے لیے ایک ہے۔ اسکول کی ای میل کا خیال اسکول رکھتا ہے۔

## Exit, third question: a place and a time
priv-middle-stone-hamsters-match-day-question = فین کا بڑا میچ ہے۔ وہ گیم کی چیٹ میں کیا لکھ سکتا ہے؟
priv-middle-stone-hamsters-match-day-place = دس بجے ڈگمگ گلی آؤ
priv-middle-stone-hamsters-match-day-place-reason = اس سے پتا چلتا ہے وہ کہاں ہو گا، اور کب۔ یہ ذاتی ہے۔
priv-middle-stone-hamsters-match-day-odi = اوڈی میدان کے پاس رہتا ہے
priv-middle-stone-hamsters-match-day-odi-reason = یہ اوڈی کا گھر ہے۔ یہ فین کے بتانے کا نہیں۔
priv-middle-stone-hamsters-match-day-ball = فٹبال پسند ہے
priv-middle-stone-hamsters-match-day-ball-reason = بہت لوگوں کو پسند ہے۔ اس سے اسے کوئی نہیں ڈھونڈ سکتا۔

### Second tale: the dancing sweeper

## Story: two robots with one password. Nobody meant any harm.
priv-middle-dancing-sweeper-sir-crumbs-1 = دادی کا روبوٹ فرش صاف کرتا ہے۔ کونکر اسے چورا میاں کہتی ہے۔
priv-middle-dancing-sweeper-sir-crumbs-2 = ناشتے پر چورا میاں ناچنے لگتے ہیں۔ سر پر دادی کی چپل ہے!
priv-middle-dancing-sweeper-sir-crumbs-2-bubble = ٹن، ٹن، ناچو!
priv-middle-dancing-sweeper-sir-crumbs-3 = پڑوسی مارلو کا روبوٹ بھی ایسا ہی ہے۔ دونوں کا پاس ورڈ 1234 تھا، تو اس نے غلط والا چلا دیا!
    .easy = مارلو کا روبوٹ بھی ایسا ہی ہے۔ اس نے غلط والا چلا دیا!
priv-middle-dancing-sweeper-sir-crumbs-3-bubble = ارے، مجھے لگا یہ میرا ہے!

## Build: three words that do not go together
priv-middle-dancing-sweeper-new-key-question = چورا میاں کے لیے پاس جملہ بناؤ، جو بوجھنا مشکل ہو۔
priv-middle-dancing-sweeper-new-key-first = پہلا لفظ
priv-middle-dancing-sweeper-new-key-first-robot = روبوٹ
priv-middle-dancing-sweeper-new-key-first-robot-reason = وہ روبوٹ ہی تو ہے۔ یہ بوجھنا آسان ہے!
priv-middle-dancing-sweeper-new-key-first-cactus = بینگن
priv-middle-dancing-sweeper-new-key-first-cactus-reason = روبوٹ اور بینگن؟ کوئی نہ بوجھ سکے۔
priv-middle-dancing-sweeper-new-key-first-crumbs = چورا
priv-middle-dancing-sweeper-new-key-first-crumbs-reason = کونکر دن بھر یہی نام پکارتی ہے۔
priv-middle-dancing-sweeper-new-key-second = دوسرا لفظ
priv-middle-dancing-sweeper-new-key-second-ladder = سیڑھی
priv-middle-dancing-sweeper-new-key-second-ladder-reason = اس کا دادی یا کونکر سے کوئی تعلق نہیں۔
priv-middle-dancing-sweeper-new-key-second-gran = دادی
priv-middle-dancing-sweeper-new-key-second-gran-reason = روبوٹ دادی کا ہے۔ یہ بوجھنا آسان ہے۔
priv-middle-dancing-sweeper-new-key-third = تیسرا لفظ
priv-middle-dancing-sweeper-new-key-third-name = کونکر
priv-middle-dancing-sweeper-new-key-third-name-reason = اپنا نام بوجھنا آسان ہے۔
priv-middle-dancing-sweeper-new-key-third-numbers = 2222
priv-middle-dancing-sweeper-new-key-third-numbers-reason = اتنے لوگ یہ رکھتے ہیں کہ سب پہلے یہی آزماتے ہیں۔
priv-middle-dancing-sweeper-new-key-third-pudding = حلوا
priv-middle-dancing-sweeper-new-key-third-pudding-reason = تین عجیب لفظ مل کر لمبی، پکی چابی بنتے ہیں۔
priv-middle-dancing-sweeper-new-key-done = پاس جملہ لمبا، مزے کا اور بوجھنے میں مشکل ہوتا ہے۔ اپنا خود بناؤ!

## Match: who may see what
priv-middle-dancing-sweeper-who-sees-question = دادی نئے لفظ لکھ کر رکھنا چاہتی ہیں۔ کہاں کون دیکھ سکتا ہے؟ جوڑے ملاؤ۔
    .easy = کون دیکھ سکتا ہے؟ جوڑے ملاؤ۔
priv-middle-dancing-sweeper-who-sees-fridge = فریج پر پرچی
priv-middle-dancing-sweeper-who-sees-fridge-partner = باورچی خانے میں جو آئے
priv-middle-dancing-sweeper-who-sees-fridge-reason = دادی اور ان کے مہمان بھی۔ تو پاس جملے کی یہ جگہ نہیں۔
priv-middle-dancing-sweeper-who-sees-game = گیم میں پیغام
priv-middle-dancing-sweeper-who-sees-game-partner = شاید انجان کھلاڑی
priv-middle-dancing-sweeper-who-sees-game-reason = وہ دیکھ سکتے ہیں۔ وہ کاپی بھی کر سکتے ہیں۔
priv-middle-dancing-sweeper-who-sees-email = اسکول کی ای میل
priv-middle-dancing-sweeper-who-sees-email-partner = دوست، میں، اور اسکول
priv-middle-dancing-sweeper-who-sees-email-reason = ہمیں محفوظ رکھنے کے لیے اسکول دیکھتا ہے۔ اس لیے ہم یہی استعمال کرتے ہیں۔
priv-middle-dancing-sweeper-who-sees-head = میرے دل میں پاس جملہ
priv-middle-dancing-sweeper-who-sees-head-partner = صرف میں
priv-middle-dancing-sweeper-who-sees-head-reason = یہ سب سے محفوظ جگہ ہے۔

## Build: a profile with no private fact in it
priv-middle-dancing-sweeper-fan-page-question = چورا میاں کا صفحہ بنا، جسے سب شوقین دیکھ سکتے ہیں۔ اسے بھرنے میں کونکر کی مدد کرو۔
priv-middle-dancing-sweeper-fan-page-name = نام
priv-middle-dancing-sweeper-fan-page-name-full = اس کا پورا نام
priv-middle-dancing-sweeper-fan-page-name-full-reason = اس سے پتا چلتا ہے وہ کون ہے۔ بنائے ہوئے نام میں زیادہ مزہ ہے۔
priv-middle-dancing-sweeper-fan-page-name-star = دھول ستارہ
priv-middle-dancing-sweeper-fan-page-name-star-reason = بنایا ہوا نام! اس سے نہیں پتا چلتا وہ کون ہے۔
priv-middle-dancing-sweeper-fan-page-picture = تصویر
priv-middle-dancing-sweeper-fan-page-picture-robot = چپل پہنے چورا میاں
priv-middle-dancing-sweeper-fan-page-picture-robot-reason = یہ مزے کی ہے، اور نہیں پتا چلتا کہ کونکر کون ہے۔
priv-middle-dancing-sweeper-fan-page-picture-jumper = اسکول کے سویٹر میں کونکر
priv-middle-dancing-sweeper-fan-page-picture-jumper-reason = اس میں چہرہ اور اسکول ہے۔ دونوں ذاتی ہیں۔
priv-middle-dancing-sweeper-fan-page-about = میری بات
priv-middle-dancing-sweeper-fan-page-about-lane = گھر: 9 موزہ گلی
priv-middle-dancing-sweeper-fan-page-about-lane-reason = یہ دادی کا پتا ہے۔ یہ کونکر کے دینے کا نہیں۔
priv-middle-dancing-sweeper-fan-page-about-toast = ناچنا بہت پسند ہے
priv-middle-dancing-sweeper-fan-page-about-toast-reason = بہت لوگوں کو پسند ہے۔ اس سے اسے کوئی نہیں ڈھونڈ سکتا۔
priv-middle-dancing-sweeper-fan-page-about-phone = مارلو کا فون نمبر
priv-middle-dancing-sweeper-fan-page-about-phone-reason = اس کا نمبر ذاتی ہے۔ یہ کونکر کے دینے کا نہیں۔
priv-middle-dancing-sweeper-fan-page-done = چالیس شوقین ہنستے ہیں، اور کسی کو نہیں پتا کہ دھول ستارہ کون ہے۔

## Chat: a prize, and then a file, from a team nobody knows
priv-middle-dancing-sweeper-gold-brush-question = کونکر اس ٹیم کو نہیں جانتی۔ وہ کیا کر سکتی ہے؟
priv-middle-dancing-sweeper-gold-brush-place = کونکر کی اسکول ای میل
priv-middle-dancing-sweeper-gold-brush-pebble = کونکر
priv-middle-dancing-sweeper-gold-brush-team = روبوٹ مزہ ٹیم
priv-middle-dancing-sweeper-gold-brush-lands-1 = تم نے سونے کا برش جیتا ہے!
priv-middle-dancing-sweeper-gold-brush-lands-2 = تمہاری دادی کا پتا کیا ہے؟
priv-middle-dancing-sweeper-gold-brush-lands-lane = گھر 9 موزہ گلی ہے۔
priv-middle-dancing-sweeper-gold-brush-lands-lane-reason = یہ دادی کا گھر ہے۔ انعام ملے تب بھی یہ ذاتی ہے۔
priv-middle-dancing-sweeper-gold-brush-lands-who = تم کون ہو؟
priv-middle-dancing-sweeper-gold-brush-lands-who-reason = پوچھنا ٹھیک لگتا ہے۔ مگر پھر انہیں پتا ہے کہ کوئی پڑھ رہا ہے۔
priv-middle-dancing-sweeper-gold-brush-lands-keep = رکھے، اور جواب نہ دے
priv-middle-dancing-sweeper-gold-brush-lands-keep-reason = جواب دینے کی ضرورت نہیں۔ اور اب دکھانے کو اس کے پاس ہے۔
priv-middle-dancing-sweeper-gold-brush-file-1 = جلدی سے فائل کھولو!
priv-middle-dancing-sweeper-gold-brush-file-2 = فائل: سونے کا برش
priv-middle-dancing-sweeper-gold-brush-file-open = کھولے، بس دیکھنے کو
priv-middle-dancing-sweeper-gold-brush-file-open-reason = فائل کمپیوٹر خراب کر سکتی ہے۔ جب تک بند ہے، ٹھیک ہے۔
priv-middle-dancing-sweeper-gold-brush-file-tell = بند رکھے، اور ٹیچر کو بتائے
priv-middle-dancing-sweeper-gold-brush-file-tell-reason = ٹیچر کو پتا ہے کیا کرنا ہے۔ کونکر نے کچھ غلط نہیں کیا۔
priv-middle-dancing-sweeper-gold-brush-file-pass = مارلو کو بھیجے کہ دیکھو
priv-middle-dancing-sweeper-gold-brush-file-pass-reason = پھر چال مارلو کو بھی ملتی ہے۔ کونکر کسی بڑے کو بتا سکتی ہے۔

## Build: a list of people Conker knows
priv-middle-dancing-sweeper-buddies-question = روبوٹ دوڑ میں فہرست والے چیٹ کر سکتے ہیں۔ کونکر کی فہرست میں کون ہو؟
priv-middle-dancing-sweeper-buddies-marlo = پڑوسی مارلو
priv-middle-dancing-sweeper-buddies-marlo-on = فہرست میں
priv-middle-dancing-sweeper-buddies-marlo-on-reason = کونکر اسے جانتی ہے، اور دادی بھی۔
priv-middle-dancing-sweeper-buddies-marlo-off = فہرست میں نہیں
priv-middle-dancing-sweeper-buddies-marlo-off-reason = یہ بھی ٹھیک ہے۔ فہرست کونکر کی ہے، اور بدل سکتی ہے۔
priv-middle-dancing-sweeper-buddies-ace = سنی ایس، آج ہی ملا
priv-middle-dancing-sweeper-buddies-ace-on = فہرست میں
priv-middle-dancing-sweeper-buddies-ace-on-reason = شاید سنی ایس اچھا ہو۔ مگر کونکر کو نہیں پتا وہ کون ہے۔
priv-middle-dancing-sweeper-buddies-ace-off = فہرست میں نہیں
priv-middle-dancing-sweeper-buddies-ace-off-reason = دوڑ پھر بھی ہو سکتی ہے۔ چیٹ جان پہچان والوں کے لیے ہے۔
priv-middle-dancing-sweeper-buddies-rude = برے لفظوں والا کھلاڑی
priv-middle-dancing-sweeper-buddies-rude-tell = بتاؤ، پھر بڑے کی مدد سے بلاک
priv-middle-dancing-sweeper-buddies-rude-tell-reason = وہ رکھتی ہے اور بتاتی ہے۔ پھر وہ اکیلی نہیں رہتی۔
priv-middle-dancing-sweeper-buddies-rude-block = بلاک، اور چپ رہو
priv-middle-dancing-sweeper-buddies-rude-block-reason = بلاک کرنا اچھا ہے، مگر آخر میں۔ پہلے وہ کسی بڑے کو بتاتی ہے۔
priv-middle-dancing-sweeper-buddies-rude-stay = رک کر دیکھو
priv-middle-dancing-sweeper-buddies-rude-stay-reason = اسے یہ پڑھنے کی ضرورت نہیں۔ وہ ابھی کسی بڑے کو بتا سکتی ہے۔
priv-middle-dancing-sweeper-buddies-done = فہرست میں سب جان پہچان والے ہیں۔ اور چورا میاں ایک چپل آگے جیت گئے!

## Say: the sentence is rehearsed aloud
priv-middle-dancing-sweeper-where-prompt = دوڑ میں ایک کھلاڑی پوچھتا ہے ”تم کہاں رہتے ہو؟“ کونکر کے ساتھ یہ کہو۔
priv-middle-dancing-sweeper-where-sentence = یہ میری ذاتی بات ہے، اور مجھے کسی بڑے کو بتانا ہے۔

## Exit, first question: a key is not lent
priv-middle-dancing-sweeper-just-in-case-question = مارلو نیا پاس جملہ مانگتا ہے، احتیاط کے لیے۔ کونکر کیا کر سکتی ہے؟
    .easy = مارلو نیا پاس جملہ مانگتا ہے۔ کونکر کیا کر سکتی ہے؟
priv-middle-dancing-sweeper-just-in-case-fridge = اس کے لیے فریج پر چپکائے
priv-middle-dancing-sweeper-just-in-case-fridge-reason = پھر جو بھی آئے، پڑھ لے۔ اور چورا میاں پھر ناچیں!
priv-middle-dancing-sweeper-just-in-case-gran = نہ کہے، یہ دادی کا ہے
priv-middle-dancing-sweeper-just-in-case-gran-reason = یہ دادی کی چابی ہے۔ مارلو دوست ہے، اور اسے چابی نہیں چاہیے۔
priv-middle-dancing-sweeper-just-in-case-whisper = اس کے کان میں کہے
priv-middle-dancing-sweeper-just-in-case-whisper-reason = پھر اس کے پاس بھی ہے۔ دوست کو چابی نہیں چاہیے۔

## Exit, second question: the school’s own email
priv-middle-dancing-sweeper-story-question = کونکر اپنی روبوٹ کہانی ٹیچر کو ای میل کرنا چاہتی ہے۔ کیسے کرے؟
    .easy = کونکر ٹیچر کو ای میل کیسے کرے؟
priv-middle-dancing-sweeper-story-gran = دادی کی ای میل سے
priv-middle-dancing-sweeper-story-gran-reason = پہنچ تو جائے گی۔ مگر اسکول کے لیے کونکر کی اپنی ہے۔
priv-middle-dancing-sweeper-story-new = نئی ای میل بنا کر
priv-middle-dancing-sweeper-story-new-reason = اس کی ضرورت نہیں! اسکول کی ای میل کا خیال اسکول رکھتا ہے۔
priv-middle-dancing-sweeper-story-school = اسکول کی ای میل سے
priv-middle-dancing-sweeper-story-school-reason = اسکول اس کا خیال رکھتا ہے۔ گڑبڑ ہو تو کوئی بڑا مدد کر سکتا ہے۔

## Exit, third question: what a clip may show
priv-middle-dancing-sweeper-clip-question = مارلو کے پاس ناچ کی ویڈیو ہے، صفحے کے لیے۔ اس میں کیا دکھایا جا سکتا ہے؟
    .easy = مارلو کی ویڈیو میں کیا ہو؟
priv-middle-dancing-sweeper-clip-sweep = بس روبوٹ اور چپل
priv-middle-dancing-sweeper-clip-sweep-reason = سب سے مزے کا حصہ! اس سے نہیں پتا چلتا کون ہے اور کہاں۔
priv-middle-dancing-sweeper-clip-door = دروازہ اور گھر کا نمبر
priv-middle-dancing-sweeper-clip-door-reason = اس سے پتا چلتا ہے کون سا گھر ہے۔ یہ ذاتی ہے۔
priv-middle-dancing-sweeper-clip-gran = سوتی ہوئی دادی
priv-middle-dancing-sweeper-clip-gran-reason = دادی نے ہاں نہیں کہا۔ مارلو پہلے پوچھ سکتا ہے۔

## The grown-ups a child may name. Never assume a mum or a dad.
priv-middle-helpers-prompt = دو بڑے چنو جنہیں تم بتا سکو۔ کم از کم ایک اسکول کا ہو۔
priv-middle-helpers-teacher = میرے ٹیچر
priv-middle-helpers-class = کلاس میں مدد کرنے والا کوئی بڑا
priv-middle-helpers-lunch = لنچ کے مددگار
priv-middle-helpers-office = اسکول کا دفتر
priv-middle-helpers-home = گھر کا کوئی بڑا
priv-middle-helpers-family = خاندان کا کوئی بڑا
