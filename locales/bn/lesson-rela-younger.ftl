# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-younger-title = নুডলস চুল! বড় এক কান!
rela-younger-outcome-ask = আগে জিজ্ঞেস করি, তারপর পাঠাই।
rela-younger-outcome-check = আমি বলতে পারি, “আগে জিজ্ঞেস করতে হবে।”
rela-younger-outcome-private = আমার গোপন জায়গা আমার নিজের, আমি জানি।
rela-younger-outcome-meet = গেমে কেউ দেখা করতে চাইলে আমি বলি।

### First tale: Bram’s spaghetti hair

## Story: spaghetti lands on Bram. It is funny, and Bram laughs too.
rela-younger-spaghetti-hair-1 = ব্র্যাম আর ওডি দুপুরের খাবার খায়। এই রে, পিছলে গেল!
rela-younger-spaghetti-hair-2 = এখন ব্র্যামের মাথায় নুডলস চুল!
rela-younger-spaghetti-hair-2-bubble = দেখো, আমি একটা ঝাড়ু!
rela-younger-spaghetti-hair-3 = ওডি সবাইকে দেখাতে চায়!
rela-younger-spaghetti-hair-3-bubble = ক্লিক, তুলে ফেলেছি!

## Choice: what comes first. The bubble is Odi’s.
rela-younger-spaghetti-first-bubble = এত মজার ছবি!
rela-younger-spaghetti-first-question = ওডি আগে কী করতে পারে?
rela-younger-spaghetti-first-ask = জিজ্ঞেস করা
rela-younger-spaghetti-first-ask-reason = চুলটা ব্র্যামের, তাই ব্র্যামই বলবে।
rela-younger-spaghetti-first-sorry = পাঠিয়ে সরি বলা
rela-younger-spaghetti-first-sorry-reason = সরি বলা ভালো। কিন্তু ছবি ফেরত আনা কঠিন।
rela-younger-spaghetti-first-send = এক বন্ধুকে পাঠানো
rela-younger-spaghetti-first-send-reason = এক বন্ধু আরও দশজনকে দেখাতে পারে। ওডি জিজ্ঞেস করতে পারে।

## Choice: Bram says no. The bubble is Bram’s.
rela-younger-spaghetti-no-bubble = না, এটা শুধু আমাদের দুজনের!
rela-younger-spaghetti-no-question = ওডি কী করতে পারে?
rela-younger-spaghetti-no-bin = মুছে ফেলা
rela-younger-spaghetti-no-bin-reason = এখন ব্র্যাম ওকে ভরসা করতে পারে। মজাটা তো সত্যি ছিল!
rela-younger-spaghetti-no-hide = লুকিয়ে রাখা
rela-younger-spaghetti-no-hide-reason = ব্র্যাম “না” বলেছে। ওডি ওটা মুছে দিতে পারে।
rela-younger-spaghetti-no-beg = আরও দশবার চাওয়া
rela-younger-spaghetti-no-beg-reason = না মানে না। বারবার চাইলে খারাপ লাগে।

## Sort: what can be done at once, and what a grown-up is asked about first
rela-younger-spaghetti-go-ask-question = ওডি কী করে ফেলতে পারে? কখন জিজ্ঞেস করে?
rela-younger-spaghetti-go-ask-basket-1 = করে ফেলা যায়
rela-younger-spaghetti-go-ask-basket-2 = আগে বড়দের জিজ্ঞেস
rela-younger-spaghetti-go-ask-read = ব্র্যামের সাথে পড়া
rela-younger-spaghetti-go-ask-read-reason = দুজনে এক বই পড়া যায়। কী মজা!
rela-younger-spaghetti-go-ask-mail = ঝাড়ু মানবের ইমেল
rela-younger-spaghetti-go-ask-mail-reason = ওডি ঝাড়ু মানবকে চেনে না। আগে জিজ্ঞেস করো।
rela-younger-spaghetti-go-ask-game = নতুন একটা গেম
rela-younger-spaghetti-go-ask-game-reason = ওটা ঠিক কি না, বড়রা দেখতে পারেন।
rela-younger-spaghetti-go-ask-draw = ঝাড়ু আঁকা
rela-younger-spaghetti-go-ask-draw-reason = এ তো কাগজ আর মজা। আঁকো!
rela-younger-spaghetti-go-ask-call = রেনকে কল করা
rela-younger-spaghetti-go-ask-call-reason = কল করলে ভেতরটা দেখা যায়। আগে জিজ্ঞেস করো।

## Say: the sentence is rehearsed aloud
rela-younger-spaghetti-say-ask-prompt = এবার রেন ওডিকে কল করে!
rela-younger-spaghetti-say-ask-sentence = আগে একজনকে জিজ্ঞেস করতে হবে।

## Order: a snail in a game asks to meet. It is odd and funny, not frightening.
rela-younger-spaghetti-park-question = গেমের শামুক বলে, “দেখা করো!” আগে কোনটা?
rela-younger-spaghetti-park-stop = গেম থামানো
rela-younger-spaghetti-park-stop-reason = আগে ওডি থামে। শামুক অপেক্ষা করতে পারে।
rela-younger-spaghetti-park-go = বড়দের কাছে যাওয়া
rela-younger-spaghetti-park-go-reason = তারপর ওডি সাহায্য খুঁজতে যায়।
rela-younger-spaghetti-park-tell = শামুক কী বলেছে, বলা
rela-younger-spaghetti-park-tell-reason = এখন বড়রা জানেন, সাহায্য করতে পারেন।

## Story: a calm rule on the way to the pool, then a question. The bubble is Mr Mole’s.
rela-younger-spaghetti-swim-1 = আজ সাঁতারের দিন!
rela-younger-spaghetti-swim-1-bubble = তোমার শরীর তোমার নিজের।
rela-younger-spaghetti-swim-2 = সাঁতারের জামা যা ঢাকে, সেগুলো গোপন জায়গা। ওগুলো তোমার নিজের।
rela-younger-spaghetti-swim-3 = ওগুলোর ছবি কেউ চাইতে পারে না। কেউ চাইলে আমরা বলি।

## Exit: somebody asks for a private picture. Bath time stands for no clothes.
rela-younger-spaghetti-goodbye-bath-question = গেম ওডির গোসলের ছবি চায়। কী করলে ভালো?
rela-younger-spaghetti-goodbye-bath-quiet = “না” বলে চুপ থাকা
rela-younger-spaghetti-goodbye-bath-quiet-reason = “না” বলা ভালো! ওডি বড়দেরও বলতে পারে।
rela-younger-spaghetti-goodbye-bath-tell = বড়দের কাউকে বলা
rela-younger-spaghetti-goodbye-bath-tell-reason = এতে ওডির দোষ নেই। বড়রা সাহায্য করতে পারেন।
rela-younger-spaghetti-goodbye-bath-foam = ফেনায় ঢেকে ছবি দেওয়া
rela-younger-spaghetti-goodbye-bath-foam-reason = গোসল নিজের ব্যাপার। ওডি বলতে পারে।

### Second tale: Gran’s big ear

## Choice: a call comes in. The bubble is the tablet’s.
rela-younger-big-ear-ring-bubble = ক্রিং ক্রিং
rela-younger-big-ear-ring-question = ট্যাবলেট বাজছে! পেবল কী করতে পারে?
rela-younger-big-ear-ring-wait = বিছানায় লুকিয়ে রাখা
rela-younger-big-ear-ring-wait-reason = এখন বিছানা বাজছে! পেবল জিজ্ঞেস করতে পারে।
rela-younger-big-ear-ring-tap = ঝট করে ধরা
rela-younger-big-ear-ring-tap-reason = অচেনা কেউ হতে পারে। আগে জিজ্ঞেস করো।
rela-younger-big-ear-ring-ask = বড়দের জিজ্ঞেস
rela-younger-big-ear-ring-ask-reason = তাঁরা সাথে বসে দেখেন। জিজ্ঞেস করা ভালো।

## Story: Gran holds the tablet to her ear, as one holds a telephone.
rela-younger-big-ear-ear-1 = ওরা দেখে। নানি কল করেছেন, তাই ধরে!
rela-younger-big-ear-ear-2 = নানি ট্যাবলেট কানে ধরেন। নানি এখন বড় একটা কান!
rela-younger-big-ear-ear-3 = ছোট্ট পম গোসল করছে। মুখে ফেনার দাড়ি!

## Choice: Pom’s bath. The bubble is Pom’s.
rela-younger-big-ear-foam-beard-bubble = হো হো হো!
rela-younger-big-ear-foam-beard-question = পেবলের খুব মজা লাগে, ও কী করতে পারে?
rela-younger-big-ear-foam-beard-picture = ঝট করে ছবি তোলা
rela-younger-big-ear-foam-beard-picture-reason = গোসলের ছবি কারও লাগে না।
rela-younger-big-ear-foam-beard-show = নানিকে নিয়ে দেখানো
rela-younger-big-ear-foam-beard-show-reason = গোসল নিজের ব্যাপার। নানি তো স্ক্রিনে আছেন।
rela-younger-big-ear-foam-beard-words = নানিকে মুখে বলা
rela-younger-big-ear-foam-beard-words-reason = নানির বড় কানটা হাসে! গোসলও নিজের থাকে।

## Sort: what Gran may see on a call, and what is private
rela-younger-big-ear-cards-question = কলে কোনটা দেখানো যায়? কোনটা নিজের ব্যাপার?
rela-younger-big-ear-cards-basket-1 = দেখানো যায়
rela-younger-big-ear-cards-basket-2 = নিজের ব্যাপার
rela-younger-big-ear-cards-bath = আমার গোসল
rela-younger-big-ear-cards-bath-reason = এটা নিজের ব্যাপার। মুখে বলা যায়।
rela-younger-big-ear-cards-shoe = আমার নতুন টুপি
rela-younger-big-ear-cards-shoe-reason = কী মজা! নানির কানেরও টুপি চাই।
rela-younger-big-ear-cards-cat = খেলনা বিড়াল
rela-younger-big-ear-cards-cat-reason = মিয়াঁও! নানির কানের ভালো লাগে।
rela-younger-big-ear-cards-art = আমার আঁকা ছবি
rela-younger-big-ear-cards-art-reason = নানির ছবি, বড় একটা কান!
rela-younger-big-ear-cards-swim = আমার গোপন জায়গা
rela-younger-big-ear-cards-swim-reason = ওগুলো তোমার নিজের। কেউ ছবি চাইতে পারে না।

## Say: the sentence is rehearsed aloud
rela-younger-big-ear-say-no-prompt = গেম গোসলের ছবি চায়।
rela-younger-big-ear-say-no-sentence = না, আমি বলে দেব।

## Build: who may call. Pebble sets it up with a grown-up at home.
rela-younger-big-ear-buddies-question = পেবলের সাথে কলের তালিকা বানাও। কারা থাকতে পারে?
rela-younger-big-ear-buddies-one = প্রথমে কে?
rela-younger-big-ear-buddies-one-gran = নানি
rela-younger-big-ear-buddies-one-gran-reason = পেবল নানিকে চেনে, নানির কানও চেনে!
rela-younger-big-ear-buddies-one-snail = গেমের একটা শামুক
rela-younger-big-ear-buddies-one-snail-reason = শামুক হয়ে কে খেলে, পেবল জানে না।
rela-younger-big-ear-buddies-two = তারপর কে?
rela-younger-big-ear-buddies-two-odi = ক্লাসের মার্লো
rela-younger-big-ear-buddies-two-odi-reason = ওরা স্কুলে খেলে। বড়রাও ওকে চেনেন।
rela-younger-big-ear-buddies-two-win = ঘোড়া ক্লাব
rela-younger-big-ear-buddies-two-win-reason = ওটা কে, কেউ জানে না। আগে জিজ্ঞেস করো।
rela-younger-big-ear-buddies-three = বেড়াতে যাওয়া কে ঠিক করেন?
rela-younger-big-ear-buddies-three-grown = বাড়ির বড়রা
rela-younger-big-ear-buddies-three-grown-reason = বড়রা ঠিক করেন, সাথেও আসেন।
rela-younger-big-ear-buddies-three-game = গেমের এক বন্ধু
rela-younger-big-ear-buddies-three-game-reason = পেবল “না” বলতে পারে, জানাতেও পারে।
rela-younger-big-ear-buddies-done = এখন তালিকায় সবাই চেনা। বড়দের সাথে পেবল কল করতে পারে।

## Match: who helps with what
rela-younger-big-ear-helps-question = কে সাহায্য করতে পারেন? জোড়া মেলাও।
rela-younger-big-ear-helps-class = স্কুলে খারাপ কল
rela-younger-big-ear-helps-class-partner = আমার টিচার
rela-younger-big-ear-helps-class-reason = স্কুলে টিচার তখনই সাহায্য করতে পারেন।
rela-younger-big-ear-helps-play = টিফিনে মন খারাপ
rela-younger-big-ear-helps-play-partner = খাবার ঘরের কেউ
rela-younger-big-ear-helps-play-reason = টিফিনের সময় তিনি কাছেই থাকেন।
rela-younger-big-ear-helps-home = বাড়িতে আজব গেম
rela-younger-big-ear-helps-home-partner = বাড়ির বড় কেউ
rela-younger-big-ear-helps-home-reason = বাড়িতে বড়দের কেউ দেখতে পারেন।

## Exit: ask the one in the picture
rela-younger-big-ear-goodbye-hat-question = পেবলের কাছে মার্লোর কানের ছবি আছে। আগে কোনটা?
rela-younger-big-ear-goodbye-hat-some = শুধু বিস্কুটকে দেখানো
rela-younger-big-ear-goodbye-hat-some-reason = বিস্কুট আরও কাউকে বলতে পারে। আগে মার্লোকে জিজ্ঞেস করো।
rela-younger-big-ear-goodbye-hat-send = ক্লাসকে দেখানো
rela-younger-big-ear-goodbye-hat-send-reason = কানটা মার্লোর। মার্লোই বলবে।
rela-younger-big-ear-goodbye-hat-ask = জিজ্ঞেস করা
rela-younger-big-ear-goodbye-hat-ask-reason = মার্লো “হ্যাঁ” বা “না” বলতে পারে। দুটোই ঠিক।

## The grown-ups a child may name. Never assume a mum or a dad.
rela-younger-helpers-prompt = যাঁদের বলতে পারো, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
rela-younger-helpers-teacher = আমার টিচার
rela-younger-helpers-class = ক্লাসের সাহায্যকারী
rela-younger-helpers-lunch = খাবার ঘরের কেউ
rela-younger-helpers-office = স্কুলের অফিস
rela-younger-helpers-home = বাড়ির একজন বড় মানুষ
rela-younger-helpers-family = পরিবারের একজন বড় মানুষ
