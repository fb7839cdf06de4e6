# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-middle-title = কথা দিয়ে চাবি
priv-middle-outcome-passphrase = শব্দ দিয়ে শক্ত চাবি বানাতে পারি, কাউকে বলি না।
priv-middle-outcome-private = জানি, কোন কথাগুলো নিজের, আমার আর অন্যদেরও।
priv-middle-outcome-message = স্কুলের ইমেল ব্যবহার করি। আজব মেসেজ বা ফাইল খুলি না, জিজ্ঞেস করি।
priv-middle-outcome-settings = কে আমাকে দেখবে, কথা বলবে, আমি বেছে নিতে পারি।
priv-middle-outcome-seen = জানি, আমি যা করি কে দেখতে পারে, স্কুলও খেয়াল রাখে।

### First tale: stone hamsters

## Story: a password anyone can guess. Hare’s joke does no harm, and Hare says sorry.
priv-middle-stone-hamsters-castle-1 = গেমে ব্র্যামের একটা দুর্গ আছে। পাসওয়ার্ড নুডল, ওর হ্যামস্টারের নাম।
priv-middle-stone-hamsters-castle-2 = ওর নুডল ব্যাজ, নুডল ব্যাগ, আর নুডল টুপিও আছে।
priv-middle-stone-hamsters-castle-2-bubble = নুডল সবার সেরা!
priv-middle-stone-hamsters-castle-3 = একদিন ওর দুর্গে চল্লিশটা পাথরের হ্যামস্টার। হেয়ার একবারেই পাসওয়ার্ড আন্দাজ করেছে।
    .easy = ওর দুর্গে চল্লিশটা পাথরের হ্যামস্টার! হেয়ার পাসওয়ার্ড আন্দাজ করেছে।
priv-middle-stone-hamsters-castle-3-bubble = সরি, খুব সোজা ছিল!

## Build: three words that have nothing to do with Bram
priv-middle-stone-hamsters-three-words-question = শব্দের চাবি বানাও: তিনটা শব্দ, যা আন্দাজ করা কঠিন।
priv-middle-stone-hamsters-three-words-first = প্রথম শব্দ
priv-middle-stone-hamsters-three-words-first-bram = ব্র্যাম
priv-middle-stone-hamsters-three-words-first-bram-reason = এটা ওর নিজের নাম। বন্ধু সবার আগে এটাই লিখবে।
priv-middle-stone-hamsters-three-words-first-purple = বেগুনি
priv-middle-stone-hamsters-three-words-first-purple-reason = ব্র্যামের সাথে এর কোনো মিল নেই। আন্দাজ করা কঠিন।
priv-middle-stone-hamsters-three-words-first-badger = ব্যাজার
priv-middle-stone-hamsters-three-words-first-badger-reason = ও যে ব্যাজার, সবাই তো দেখতেই পায়!
priv-middle-stone-hamsters-three-words-second = দ্বিতীয় শব্দ
priv-middle-stone-hamsters-three-words-second-kettle = কেটলি
priv-middle-stone-hamsters-three-words-second-kettle-reason = ব্র্যামকে দেখে কেউ কেটলির কথা ভাবে না।
priv-middle-stone-hamsters-three-words-second-noodle = নুডল
priv-middle-stone-hamsters-three-words-second-noodle-reason = এটা ওর ব্যাজে, ব্যাগে আর টুপিতে!
priv-middle-stone-hamsters-three-words-second-castle = দুর্গ
priv-middle-stone-hamsters-three-words-second-castle-reason = ও সারাদিন দুর্গ বানায়। বন্ধু আন্দাজ করতে পারে।
priv-middle-stone-hamsters-three-words-third = তৃতীয় শব্দ
priv-middle-stone-hamsters-three-words-third-number = 1234
priv-middle-stone-hamsters-three-words-third-number-reason = এত মানুষ এটা নেয় যে সবার আগে এটাই লিখে দেখা হয়।
priv-middle-stone-hamsters-three-words-third-trombone = সানাই
priv-middle-stone-hamsters-three-words-third-trombone-reason = তিনটা আজব শব্দে হয় লম্বা, শক্ত চাবি।
priv-middle-stone-hamsters-three-words-done = শব্দের চাবি লম্বা, আজব, আর মনে ছবি আঁকা যায়। তোমারটা নিজে বানাও!

## Say: the sentence is rehearsed aloud
priv-middle-stone-hamsters-just-me-prompt = হেয়ার বলে, “ওহ, নতুনটা কী?” ব্র্যামের সাথে বলো।
priv-middle-stone-hamsters-just-me-sentence = তুমি আমার বন্ধু, তবে আমার চাবি শুধু আমার।

## Sort: a player nobody has met
priv-middle-stone-hamsters-captain-question = ক্যাপ্টেন কচি গেমে খেলে, ব্র্যাম তাকে কখনও দেখেনি। ও কী বলতে পারে?
    .easy = যাকে কখনও দেখেনি, ব্র্যাম তাকে কী বলতে পারে?
priv-middle-stone-hamsters-captain-tell = বলা যায়
priv-middle-stone-hamsters-captain-private = বলা যায় না
priv-middle-stone-hamsters-captain-moat = ওর দুর্গের খালে হাঁস আছে
priv-middle-stone-hamsters-captain-moat-reason = এটা গেমের কথা। ব্র্যাম কে, তা বোঝা যায় না।
priv-middle-stone-hamsters-captain-school = ওর স্কুলের নাম
priv-middle-stone-hamsters-captain-school-reason = এতে জানা যায় ও সারাদিন কোথায়। এটা নিজের কথা।
priv-middle-stone-hamsters-captain-hare = হেয়ারের ফোন নম্বর
priv-middle-stone-hamsters-captain-hare-reason = এটা হেয়ারের নিজের কথা। ব্র্যামের দেওয়ার জিনিস নয়।
priv-middle-stone-hamsters-captain-toast = পনির টোস্ট ভালো লাগে
priv-middle-stone-hamsters-captain-toast-reason = অনেকেরই লাগে। এতে ওকে খুঁজে পাওয়া যায় না।
priv-middle-stone-hamsters-captain-club = সাঁতার ক্লাব, মঙ্গলবার 4টায়
priv-middle-stone-hamsters-captain-club-reason = এতে জানা যায় ও কোথায়, কখন। এটা নিজের কথা।
priv-middle-stone-hamsters-captain-home = ওর রাস্তা আর বাড়ির নম্বর
priv-middle-stone-hamsters-captain-home-reason = এটা ওর বাড়ি। খেলার মানুষটা ভালো হলেও এটা নিজের কথা।

## Build: who gets into the castle. The last part is about a player who will not stop asking.
priv-middle-stone-hamsters-drawbridge-question = ব্র্যামের দুর্গে কে ঢুকবে? সাঁকোটা ঠিক করো।
priv-middle-stone-hamsters-drawbridge-visit = কে ঢুকতে পারে?
priv-middle-stone-hamsters-drawbridge-visit-all = খেলার সবাই
priv-middle-stone-hamsters-drawbridge-visit-all-reason = তাহলে আরও পাথরের হ্যামস্টার আসতে পারে, মেসেজও।
priv-middle-stone-hamsters-drawbridge-visit-known = চেনা বন্ধুরা
priv-middle-stone-hamsters-drawbridge-visit-known-reason = কে আসে, কে কথা বলে, ব্র্যাম জানে।
priv-middle-stone-hamsters-drawbridge-place = আমি কোথায়, দেখাও
priv-middle-stone-hamsters-drawbridge-place-on = চালু
priv-middle-stone-hamsters-drawbridge-place-on-reason = এতে মানচিত্রে ওকে অন্যরা দেখতে পায়।
priv-middle-stone-hamsters-drawbridge-place-off = বন্ধ
priv-middle-stone-hamsters-drawbridge-place-off-reason = ও কোথায়, তা নিজের কথাই থাকে।
priv-middle-stone-hamsters-drawbridge-asks = কেউ আমার ঠিকানা চায়
priv-middle-stone-hamsters-drawbridge-asks-nice = ভদ্রতা করে বলা
priv-middle-stone-hamsters-drawbridge-asks-nice-reason = ভদ্রতা ভালো। কিন্তু বাড়ি ওর নিজের কথা, আর ও বলতে পারে।
priv-middle-stone-hamsters-drawbridge-asks-tell = বলা, তারপর বড়দের সাহায্যে ব্লক
priv-middle-stone-hamsters-drawbridge-asks-tell-reason = ও রেখে দেয়, বলে, আর বড়দের কেউ ব্লক করতে সাহায্য করেন।
priv-middle-stone-hamsters-drawbridge-done = সাঁকো ঠিক হয়ে গেছে। ব্র্যাম যেকোনো দিন বদলাতে পারে।

## Spot: a trick message in Bram’s school email
priv-middle-stone-hamsters-hat-mail-question = এটা ব্র্যামের স্কুলের ইমেলে এসেছে। কোনগুলো চালাকি মনে হয়?
    .easy = কোনগুলো চালাকি মনে হয়?
priv-middle-stone-hamsters-hat-mail-sender-name = কে পাঠিয়েছে
priv-middle-stone-hamsters-hat-mail-sender = হ্যামস্টার টুপি দল
priv-middle-stone-hamsters-hat-mail-sender-reason = ব্র্যাম ওদের চেনে না। ও চেনা মানুষকে ইমেল করে, নইলে মিস্টার মোলকে জিজ্ঞেস করে।
priv-middle-stone-hamsters-hat-mail-picture-name = ছবি
priv-middle-stone-hamsters-hat-mail-picture = টুপি পরা হ্যামস্টার
priv-middle-stone-hamsters-hat-mail-picture-reason = এটা শুধু মিষ্টি একটা ছবি। বাকিগুলো দেখো।
priv-middle-stone-hamsters-hat-mail-words-name = লেখা
priv-middle-stone-hamsters-hat-mail-words = তোমার ফোন নম্বর আর ঠিকানা লেখো।
priv-middle-stone-hamsters-hat-mail-words-reason = নিজের কথা জানতে চাইছে। পুরস্কার দিতে এসব লাগে না।
priv-middle-stone-hamsters-hat-mail-file-name = ফাইল
priv-middle-stone-hamsters-hat-mail-file = ফাইল খোলো: ফ্রি টুপি
priv-middle-stone-hamsters-hat-mail-file-reason = ফাইলে এমন কিছু থাকতে পারে, যা কম্পিউটার নষ্ট করে। ও খোলে না।

## Choice: what checking is for
priv-middle-stone-hamsters-lifeguard-bubble = আমাকে দেখানোর জন্য ধন্যবাদ।
priv-middle-stone-hamsters-lifeguard-question = আমরা স্কুলের কম্পিউটারে কী করি, স্কুল দেখে। কীসের জন্য?
priv-middle-stone-hamsters-lifeguard-catch = ব্র্যামকে ধরতে
priv-middle-stone-hamsters-lifeguard-catch-reason = তেমন মনে হতে পারে। আসলে সমস্যা আগে বুঝে সাহায্য করতে।
priv-middle-stone-hamsters-lifeguard-none = কেউ আসলে দেখতে পায় না
priv-middle-stone-hamsters-lifeguard-none-reason = কম্পিউটারে আমরা যা করি, অন্যরা দেখতে পারে। স্কুলও দেখে।
priv-middle-stone-hamsters-lifeguard-safe = আমাদের নিরাপদ রাখতে
priv-middle-stone-hamsters-lifeguard-safe-reason = সাঁতারের পুলে যেমন একজন দেখেন, তেমনি। কেউ আমাদের খেয়াল রাখেন।

## Exit, first question: a key is not swapped
priv-middle-stone-hamsters-swap-question = রেনের বন্ধু গেমে সাহায্য করতে পাসওয়ার্ড বদলাবদলি করতে চায়। রেন কী করতে পারে?
    .easy = বন্ধু পাসওয়ার্ড বদলাবদলি করতে চায়। রেন কী করতে পারে?
priv-middle-stone-hamsters-swap-day = শুধু একদিনের জন্য
priv-middle-stone-hamsters-swap-day-reason = একদিন পরে দুজন ওর চাবি জানে।
priv-middle-stone-hamsters-swap-no = “না” বলা, পাশাপাশি খেলা
priv-middle-stone-hamsters-swap-no-reason = তবু মজা হয়। আর যার চাবি তার কাছেই থাকে।
priv-middle-stone-hamsters-swap-hint = একটু আভাস দেওয়া
priv-middle-stone-hamsters-swap-hint-reason = আভাস পেলে আন্দাজ সোজা। ওর চাবি শুধু ওর।

## Exit, second question: the school’s own email
priv-middle-stone-hamsters-which-email-question = মিস্টার মোলের কাছে রেনের একটা প্রশ্ন আছে। ও কীভাবে ইমেল করতে পারে?
priv-middle-stone-hamsters-which-email-school = ওর স্কুলের ইমেল থেকে
priv-middle-stone-hamsters-which-email-school-reason = স্কুল এটার দেখাশোনা করে। সমস্যা হলে বড়রা সাহায্য করতে পারেন।
priv-middle-stone-hamsters-which-email-phone = বন্ধুর ফোন থেকে
priv-middle-stone-hamsters-which-email-phone-reason = পৌঁছে যেত। কিন্তু ওখানে স্কুল সাহায্য করতে পারে না।
priv-middle-stone-hamsters-which-email-new = নতুন একটা ইমেল বানিয়ে
priv-middle-stone-hamsters-which-email-new-reason = এর জন্য ওর একটা আছে। স্কুল ওর স্কুলের ইমেলের দেখাশোনা করে।

## Exit, third question: a place and a time
priv-middle-stone-hamsters-match-day-question = ফেনের বড় একটা ম্যাচ আছে। গেমের চ্যাটে ও কী লিখতে পারে?
priv-middle-stone-hamsters-match-day-place = দশটায় টলমল রোডে এসো
priv-middle-stone-hamsters-match-day-place-reason = এতে জানা যায় ও কোথায়, কখন থাকবে। এটা নিজের কথা।
priv-middle-stone-hamsters-match-day-odi = ওডি মাঠের পাশে থাকে
priv-middle-stone-hamsters-match-day-odi-reason = এটা ওডির বাড়ি। ফেনের বলার কথা নয়।
priv-middle-stone-hamsters-match-day-ball = ফুটবল খেলতে খুব ভালো লাগে
priv-middle-stone-hamsters-match-day-ball-reason = অনেকেরই লাগে। এতে ওকে খুঁজে পাওয়া যায় না।

### Second tale: the dancing sweeper

## Story: two robots with one password. Nobody meant any harm.
priv-middle-dancing-sweeper-sir-crumbs-1 = নানির একটা রোবট ঘর ঝাড়ু দেয়। কনকার ওকে ডাকে গুঁড়ো সাহেব।
priv-middle-dancing-sweeper-sir-crumbs-2 = সকালে গুঁড়ো সাহেব নাচতে শুরু করে। মাথায় নানির স্যান্ডেল!
priv-middle-dancing-sweeper-sir-crumbs-2-bubble = পিপ পিপ, ধিতাং ধিতাং!
priv-middle-dancing-sweeper-sir-crumbs-3 = পাশের বাড়ির মার্লোরও একই রোবট। দুটোর পাসওয়ার্ডই 1234, তাই সে ভুলটা চালিয়েছে!
    .easy = মার্লোরও একই রোবট। সে ভুলটা চালিয়েছে!
priv-middle-dancing-sweeper-sir-crumbs-3-bubble = এই রে, ভেবেছি ওটা আমার!

## Build: three words that do not go together
priv-middle-dancing-sweeper-new-key-question = গুঁড়ো সাহেবের জন্য শব্দের চাবি বানাও, আন্দাজ করা কঠিন।
priv-middle-dancing-sweeper-new-key-first = প্রথম শব্দ
priv-middle-dancing-sweeper-new-key-first-robot = রোবট
priv-middle-dancing-sweeper-new-key-first-robot-reason = ও তো রোবটই। আন্দাজ করা খুব সোজা!
priv-middle-dancing-sweeper-new-key-first-cactus = কচুরিপানা
priv-middle-dancing-sweeper-new-key-first-cactus-reason = রোবট আর কচুরিপানা? কেউ ভাববেই না।
priv-middle-dancing-sweeper-new-key-first-crumbs = গুঁড়ো
priv-middle-dancing-sweeper-new-key-first-crumbs-reason = কনকার সারাদিন এই নামে ডাকে।
priv-middle-dancing-sweeper-new-key-second = দ্বিতীয় শব্দ
priv-middle-dancing-sweeper-new-key-second-ladder = মই
priv-middle-dancing-sweeper-new-key-second-ladder-reason = নানি বা কনকারের সাথে এর কোনো মিল নেই।
priv-middle-dancing-sweeper-new-key-second-gran = নানি
priv-middle-dancing-sweeper-new-key-second-gran-reason = রোবটটা নানির। সহজেই আন্দাজ করা যায়।
priv-middle-dancing-sweeper-new-key-third = তৃতীয় শব্দ
priv-middle-dancing-sweeper-new-key-third-name = কনকার
priv-middle-dancing-sweeper-new-key-third-name-reason = নিজের নাম আন্দাজ করা সোজা।
priv-middle-dancing-sweeper-new-key-third-numbers = 2222
priv-middle-dancing-sweeper-new-key-third-numbers-reason = এত মানুষ এটা নেয় যে সবার আগে এটাই লিখে দেখা হয়।
priv-middle-dancing-sweeper-new-key-third-pudding = পায়েস
priv-middle-dancing-sweeper-new-key-third-pudding-reason = তিনটা আজব শব্দে হয় লম্বা, শক্ত চাবি।
priv-middle-dancing-sweeper-new-key-done = শব্দের চাবি লম্বা, মজার, আর আন্দাজ করা কঠিন। তোমারটা নিজে বানাও!

## Match: who may see what
priv-middle-dancing-sweeper-who-sees-question = নানি নতুন শব্দগুলো লিখে রাখতে চান। কোথায় কে দেখতে পারে? জোড়া মেলাও।
    .easy = কে দেখতে পারে? জোড়া মেলাও।
priv-middle-dancing-sweeper-who-sees-fridge = ফ্রিজে লাগানো চিরকুট
priv-middle-dancing-sweeper-who-sees-fridge-partner = রান্নাঘরে যারা আসে
priv-middle-dancing-sweeper-who-sees-fridge-reason = নানি, মেহমানরাও। তাই এটা চাবি রাখার জায়গা নয়।
priv-middle-dancing-sweeper-who-sees-game = গেমে একটা মেসেজ
priv-middle-dancing-sweeper-who-sees-game-partner = অচেনা খেলোয়াড়রা
priv-middle-dancing-sweeper-who-sees-game-reason = ওরা দেখতে পারে। কপিও করতে পারে।
priv-middle-dancing-sweeper-who-sees-email = স্কুলের ইমেল
priv-middle-dancing-sweeper-who-sees-email-partner = বন্ধু, আমি আর স্কুল
priv-middle-dancing-sweeper-who-sees-email-reason = স্কুল দেখে, যাতে আমরা নিরাপদ থাকি। তাই ওটাই ব্যবহার করি।
priv-middle-dancing-sweeper-who-sees-head = মনে রাখা চাবি
priv-middle-dancing-sweeper-who-sees-head-partner = শুধু আমি
priv-middle-dancing-sweeper-who-sees-head-reason = এটাই সবচেয়ে নিরাপদ জায়গা।

## Build: a profile with no private fact in it
priv-middle-dancing-sweeper-fan-page-question = গুঁড়ো সাহেবের একটা ভক্তদের পাতা হয়, সবাই দেখতে পায়। কনকারকে ভরতে সাহায্য করো।
priv-middle-dancing-sweeper-fan-page-name = নাম
priv-middle-dancing-sweeper-fan-page-name-full = ওর পুরো নাম
priv-middle-dancing-sweeper-fan-page-name-full-reason = এতে জানা যায় ও কে। বানানো নাম বেশি মজার।
priv-middle-dancing-sweeper-fan-page-name-star = ধুলো তারা
priv-middle-dancing-sweeper-fan-page-name-star-reason = বানানো নাম! ও কে, তা বোঝা যায় না।
priv-middle-dancing-sweeper-fan-page-picture = ছবি
priv-middle-dancing-sweeper-fan-page-picture-robot = স্যান্ডেল মাথায় গুঁড়ো সাহেব
priv-middle-dancing-sweeper-fan-page-picture-robot-reason = এটা মজার, আর কনকার কে, কেউ দেখতে পায় না।
priv-middle-dancing-sweeper-fan-page-picture-jumper = স্কুলের জামায় কনকার
priv-middle-dancing-sweeper-fan-page-picture-jumper-reason = এতে ওর মুখ আর স্কুল দেখা যায়। দুটোই নিজের কথা।
priv-middle-dancing-sweeper-fan-page-about = আমার কথা
priv-middle-dancing-sweeper-fan-page-about-lane = নানির বাড়ি থাকি, 9 মোজা লেন
priv-middle-dancing-sweeper-fan-page-about-lane-reason = এটা নানির ঠিকানা। কনকারের দেওয়ার জিনিস নয়।
priv-middle-dancing-sweeper-fan-page-about-toast = ধিতাং ধিতাং নাচ ভালো লাগে
priv-middle-dancing-sweeper-fan-page-about-toast-reason = অনেকেরই লাগে। এতে ওকে খুঁজে পাওয়া যায় না।
priv-middle-dancing-sweeper-fan-page-about-phone = মার্লোর ফোন নম্বর
priv-middle-dancing-sweeper-fan-page-about-phone-reason = নম্বরটা মার্লোর নিজের কথা। কনকারের দেওয়ার জিনিস নয়।
priv-middle-dancing-sweeper-fan-page-done = চল্লিশজন ভক্ত হাসে, কিন্তু ধুলো তারা কে, কেউ বোঝে না।

## Chat: a prize, and then a file, from a team nobody knows
priv-middle-dancing-sweeper-gold-brush-question = কনকার এই দলকে চেনে না। ও কী করতে পারে?
priv-middle-dancing-sweeper-gold-brush-place = কনকারের স্কুলের ইমেল
priv-middle-dancing-sweeper-gold-brush-pebble = কনকার
priv-middle-dancing-sweeper-gold-brush-team = মজার রোবট দল
priv-middle-dancing-sweeper-gold-brush-lands-1 = তুমি সোনার ব্রাশ জিতেছ!
priv-middle-dancing-sweeper-gold-brush-lands-2 = তোমার নানির ঠিকানা কী?
priv-middle-dancing-sweeper-gold-brush-lands-lane = 9 মোজা লেন।
priv-middle-dancing-sweeper-gold-brush-lands-lane-reason = এটা নানির বাড়ি। পুরস্কার দিলেও এটা নিজের কথা।
priv-middle-dancing-sweeper-gold-brush-lands-who = তোমরা কারা?
priv-middle-dancing-sweeper-gold-brush-lands-who-reason = জানতে চাওয়া ঠিকই মনে হয়। কিন্তু তাহলে ওরা বোঝে, কেউ এটা পড়ছে।
priv-middle-dancing-sweeper-gold-brush-lands-keep = রেখে দেওয়া, উত্তর না দেওয়া
priv-middle-dancing-sweeper-gold-brush-lands-keep-reason = উত্তর দেওয়ার দরকার নেই। আর এখন দেখানোর জন্য ওটা আছে।
priv-middle-dancing-sweeper-gold-brush-file-1 = এই ফাইলটা খোলো, জলদি!
priv-middle-dancing-sweeper-gold-brush-file-2 = ফাইল: সোনার ব্রাশ
priv-middle-dancing-sweeper-gold-brush-file-open = একটু দেখতে খোলা
priv-middle-dancing-sweeper-gold-brush-file-open-reason = ফাইলটা কম্পিউটার নষ্ট করতে পারে। না খুললে নিরাপদ।
priv-middle-dancing-sweeper-gold-brush-file-tell = না খুলে টিচারকে বলা
priv-middle-dancing-sweeper-gold-brush-file-tell-reason = কী করতে হয়, টিচার জানেন। কনকার কোনো ভুল করেনি।
priv-middle-dancing-sweeper-gold-brush-file-pass = মার্লোকে খুলতে দেওয়া
priv-middle-dancing-sweeper-gold-brush-file-pass-reason = তাহলে চালাকিটা মার্লোর কাছেও যায়। কনকার বড়দের কাউকে বলতে পারে।

## Build: a list of people Conker knows
priv-middle-dancing-sweeper-buddies-question = রোবট দৌড়ে বন্ধুরা চ্যাট করতে পারে। কনকারের তালিকায় কে থাকবে?
priv-middle-dancing-sweeper-buddies-marlo = পাশের বাড়ির মার্লো
priv-middle-dancing-sweeper-buddies-marlo-on = তালিকায়
priv-middle-dancing-sweeper-buddies-marlo-on-reason = ও মার্লোকে চেনে, নানিও চেনেন।
priv-middle-dancing-sweeper-buddies-marlo-off = তালিকায় নয়
priv-middle-dancing-sweeper-buddies-marlo-off-reason = সেটাও ঠিক আছে। তালিকা ওর, বদলানো যায়।
priv-middle-dancing-sweeper-buddies-ace = সানি এস, আজই দেখা
priv-middle-dancing-sweeper-buddies-ace-on = তালিকায়
priv-middle-dancing-sweeper-buddies-ace-on-reason = সানি এস ভালো হতে পারে। কিন্তু কে, কনকার তা জানে না।
priv-middle-dancing-sweeper-buddies-ace-off = তালিকায় নয়
priv-middle-dancing-sweeper-buddies-ace-off-reason = তবু দৌড় খেলা যায়। চ্যাট চেনা মানুষদের জন্য।
priv-middle-dancing-sweeper-buddies-rude = একজন বাজে কথা বলে
priv-middle-dancing-sweeper-buddies-rude-tell = বলা, তারপর বড়দের সাহায্যে ব্লক
priv-middle-dancing-sweeper-buddies-rude-tell-reason = ও রাখে আর বলে। তাহলে ও একা নয়।
priv-middle-dancing-sweeper-buddies-rude-block = ব্লক করে চুপ থাকা
priv-middle-dancing-sweeper-buddies-rude-block-reason = ব্লক করা ভালো, তবে সবার শেষে। আগে ও বড়দের বলে।
priv-middle-dancing-sweeper-buddies-rude-stay = অপেক্ষা করে দেখা
priv-middle-dancing-sweeper-buddies-rude-stay-reason = ওসব পড়ার দরকার নেই। ও এখনই বড়দের বলতে পারে।
priv-middle-dancing-sweeper-buddies-done = তালিকার সবাই ওর চেনা। আর গুঁড়ো সাহেব এক স্যান্ডেল এগিয়ে জেতে!

## Say: the sentence is rehearsed aloud
priv-middle-dancing-sweeper-where-prompt = দৌড়ের মধ্যে একজন খেলোয়াড় জানতে চায়, “তুমি কোথায় থাকো?” কনকারের সাথে বলো।
priv-middle-dancing-sweeper-where-sentence = এটা আমার নিজের কথা, আর আমি বড়দের জানাব।

## Exit, first question: a key is not lent
priv-middle-dancing-sweeper-just-in-case-question = মার্লো নতুন চাবিটা চায়, যদি কখনও লাগে। কনকার কী করতে পারে?
    .easy = মার্লো নতুন চাবিটা চায়। কনকার কী করতে পারে?
priv-middle-dancing-sweeper-just-in-case-fridge = ফ্রিজে লাগিয়ে রাখা
priv-middle-dancing-sweeper-just-in-case-fridge-reason = তাহলে যে আসে সে-ই পড়তে পারে। গুঁড়ো সাহেব আবার নাচবে!
priv-middle-dancing-sweeper-just-in-case-gran = “না” বলা, নানি ওটা সামলে রাখেন
priv-middle-dancing-sweeper-just-in-case-gran-reason = চাবিটা নানির। মার্লো বন্ধু, ওর চাবি লাগে না।
priv-middle-dancing-sweeper-just-in-case-whisper = কানে কানে বলা
priv-middle-dancing-sweeper-just-in-case-whisper-reason = তাহলে ওর কাছেও চাবি। বন্ধুর চাবি লাগে না।

## Exit, second question: the school’s own email
priv-middle-dancing-sweeper-story-question = কনকার টিচারকে রোবটের গল্পটা ইমেল করতে চায়। কীভাবে?
    .easy = কনকার টিচারকে কীভাবে ইমেল করতে পারে?
priv-middle-dancing-sweeper-story-gran = নানির ইমেল থেকে
priv-middle-dancing-sweeper-story-gran-reason = পৌঁছে যেত। কিন্তু স্কুলের জন্য কনকারের ইমেল আছে।
priv-middle-dancing-sweeper-story-new = নতুন একটা ইমেল বানিয়ে
priv-middle-dancing-sweeper-story-new-reason = দরকার নেই! স্কুল ওর স্কুলের ইমেলের দেখাশোনা করে।
priv-middle-dancing-sweeper-story-school = ওর স্কুলের ইমেল থেকে
priv-middle-dancing-sweeper-story-school-reason = স্কুল এটার দেখাশোনা করে। সমস্যা হলে বড়রা সাহায্য করতে পারেন।

## Exit, third question: what a clip may show
priv-middle-dancing-sweeper-clip-question = মার্লোর কাছে ভক্তদের পাতার জন্য নাচের ভিডিও আছে। তাতে কী দেখানো যায়?
    .easy = মার্লোর ভিডিওতে কী দেখানো যায়?
priv-middle-dancing-sweeper-clip-sweep = শুধু রোবট আর স্যান্ডেল
priv-middle-dancing-sweeper-clip-sweep-reason = ওটাই সেরা! কে বা কোথায়, তা বোঝা যায় না।
priv-middle-dancing-sweeper-clip-door = নম্বর লেখা সামনের দরজা
priv-middle-dancing-sweeper-clip-door-reason = এতে কোন বাড়ি, জানা যায়। এটা নিজের কথা।
priv-middle-dancing-sweeper-clip-gran = নানি ঘুমাচ্ছেন
priv-middle-dancing-sweeper-clip-gran-reason = নানি হ্যাঁ বলেননি। মার্লো আগে জিজ্ঞেস করতে পারে।

## The grown-ups a child may name. Never assume a mum or a dad.
priv-middle-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
priv-middle-helpers-teacher = আমার টিচার
priv-middle-helpers-class = ক্লাসে সাহায্য করেন যিনি
priv-middle-helpers-lunch = খাবার ঘরের কেউ
priv-middle-helpers-office = স্কুলের অফিস
priv-middle-helpers-home = বাড়ির একজন বড় মানুষ
priv-middle-helpers-family = পরিবারের একজন বড় মানুষ
