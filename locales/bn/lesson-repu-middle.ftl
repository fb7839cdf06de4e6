# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-middle-title = কে খুঁজে পাবে?
repu-middle-outcome-find = জানি, আমাকে নিয়ে অন্যরা কী পায়, দেখে বা বানায়।
repu-middle-outcome-stays = জানি, কপি থেকে যায়, ছড়াতে পারে।
repu-middle-outcome-ask = কাউকে নিয়ে কিছু পাঠানোর আগে জিজ্ঞেস করি।
repu-middle-outcome-settings = আমার পাতা কে দেখবে, ঠিক করতে পারি।

### The Bucket King. First tale of “Who can find it?”.

## Story: an old clip of Bram, who sang with a bucket on his head, is found again.
repu-middle-bucket-king-1 = গেমে ব্র্যাম হলো বালতি রাজা। গত বছর মাথায় বালতি দিয়ে গান গেয়েছিল।
    .easy = গত বছর ব্র্যাম মাথায় বালতি দিয়ে গান গেয়েছিল।
repu-middle-bucket-king-1-bubble = বালতিকে কুর্নিশ করো!
repu-middle-bucket-king-2 = ভিডিওটা ও গানের একটা পাতায় দেয়। তারপর একদম ভুলে যায়।
    .easy = ভিডিওটা ও গানের একটা পাতায় দেয়।
repu-middle-bucket-king-2-bubble = ঢং ঢং, আমিই রাজা!
repu-middle-bucket-king-3 = এখন পুরো চাঁদ দেখা ক্লাব গানটা গুনগুন করে। ব্র্যামের ডোরার নিচে গাল লাল হয়ে যায়।
repu-middle-bucket-king-3-bubble = ঢং ঢং! এটা কি তুমি?

## Search: Bram and his aunt look up what others can find about him
repu-middle-bucket-look-question = ব্র্যাম আর খালা পুরোনো ভিডিওটা খোঁজেন। কোন শব্দ দিয়ে খোঁজা যায়?
    .easy = ব্র্যাম আর খালা পুরোনো ভিডিও খোঁজেন। শব্দ বাছো।
repu-middle-bucket-look-bucket = বালতি রাজা
repu-middle-bucket-look-bucket-reason = এই নামটাই ও দিয়েছিল।
repu-middle-bucket-look-song = গান
repu-middle-bucket-look-song-reason = কী ধরনের ভিডিও, এটা তাই বলে।
repu-middle-bucket-look-school = ওর স্কুল
repu-middle-bucket-look-school-reason = স্কুল ওর নিজের কথা। লেখার দরকার নেই।
repu-middle-bucket-look-please = দয়া করে
repu-middle-bucket-look-please-reason = কী ভদ্র! কিন্তু খোঁজার জন্য এটা লাগে না।
repu-middle-bucket-look-asked = ব্র্যামকে নিয়ে অন্যরা কী পায়, কোনটা দেখায়?
repu-middle-bucket-look-shop-title = বালতি: দুটো কেনো!
repu-middle-bucket-look-shop-from = বিজ্ঞাপন, বালতি ঘর
repu-middle-bucket-look-shop = লাল, নীল, বড় বালতি!
repu-middle-bucket-look-shop-reason = ওরা বালতি বেচতে চায়। এটা ব্র্যামকে নিয়ে নয়।
repu-middle-bucket-look-clip-title = বালতি রাজার গান
repu-middle-bucket-look-clip-from = গান পুকুর, গানের পাতা
repu-middle-bucket-look-clip = একটা ব্যাজার, একটা বালতি আর জোর গান।
repu-middle-bucket-look-clip-reason = এই তো ও! এখন খালা পাতাটাকে ওটা সরাতে বলতে পারেন।
repu-middle-bucket-look-museum-title = অনেক আগের রাজারা
repu-middle-bucket-look-museum-from = পুরোনো বাড়ি, জাদুঘর
repu-middle-bucket-look-museum = ওদের মুকুট ছিল। একটাও বালতি না।
repu-middle-bucket-look-museum-reason = চমৎকার রাজা, কিন্তু যাকে খুঁজছি সে নয়।

## Choice: a copy may stay when the page has taken the clip down
repu-middle-bucket-gone-question = পাতা ভিডিওটা সরিয়ে দেয়। ওটা কি চলে গেল?
repu-middle-bucket-gone-yes = হ্যাঁ, একেবারে চলে গেছে
repu-middle-bucket-gone-yes-reason = ওই পাতা থেকে গেছে। কিন্তু কারও কাছে কপি থাকতে পারে।
repu-middle-bucket-gone-copies = পাতা থেকে গেছে, কপি থাকতে পারে
repu-middle-bucket-gone-copies-reason = ঠিক। কপি এলে বড়রা তাতেও সাহায্য করতে পারেন।
repu-middle-bucket-gone-worse = না, তাই বলে লাভ নেই
repu-middle-bucket-gone-worse-reason = লাভ আছে! এখন অনেক কম মানুষ খুঁজে পাবে।

## Match: who can see what. School checks in order to keep children safe.
repu-middle-bucket-sees-question = কে দেখতে পারে?
repu-middle-bucket-sees-page = খোলা পাতায় একটা ভিডিও
repu-middle-bucket-sees-page-partner = যে কেউ
repu-middle-bucket-sees-page-reason = খোলা পাতা রাস্তার পোস্টারের মতো।
repu-middle-bucket-sees-friend = রেনকে পাঠানো একটা ছবি
repu-middle-bucket-sees-friend-partner = রেন, আর যাদের ও পাঠায়
repu-middle-bucket-sees-friend-reason = এক ছোঁয়ায় বন্ধু অন্যকে পাঠাতে পারে।
repu-middle-bucket-sees-school = স্কুলে কিছু খোঁজা
repu-middle-bucket-sees-school-partner = আমার স্কুল
repu-middle-bucket-sees-school-reason = স্কুল দেখে, যাতে আমরা নিরাপদ থাকি।
repu-middle-bucket-sees-thought = আমার মনের একটা গান
repu-middle-bucket-sees-thought-partner = শুধু আমি
repu-middle-bucket-sees-thought-reason = ওটা কেউ খুঁজে পাবে না। ঢং!

## Build: a new page for the game, without private facts
repu-middle-bucket-profile-question = ব্র্যাম খালার সাথে গেমের নতুন পাতা বানায়। ওকে ভরতে সাহায্য করো।
repu-middle-bucket-profile-name = এখানে আমার নাম
repu-middle-bucket-profile-name-real = ব্র্যাম ব্রুক, বয়স 8
repu-middle-bucket-profile-name-real-reason = এতে জানা যায় ও কে। বানানো নামে তা জানা যায় না।
repu-middle-bucket-profile-name-mud = কাদা জমিদার
repu-middle-bucket-profile-name-mud-reason = নামটা বানানো, কিছু জানা যায় না। কাদাকে কুর্নিশ!
repu-middle-bucket-profile-picture = আমার ছবি
repu-middle-bucket-profile-picture-photo = আমার একটা ফটো
repu-middle-bucket-profile-picture-photo-reason = ফটো কপি করে রাখা যায়। আঁকা ছবিও মজার।
repu-middle-bucket-profile-picture-boot = জুতোর আঁকা ছবি
repu-middle-bucket-profile-picture-boot-reason = এটা যে ব্র্যাম, কেউ বোঝে না। দারুণ জুতো!
repu-middle-bucket-profile-about = আমার কথা
repu-middle-bucket-profile-about-club = চাঁদ দেখা ক্লাব, শুক্রবার 6টায়
repu-middle-bucket-profile-about-club-reason = এতে জানা যায় ওকে কোথায় পাওয়া যায়। বাদ দেওয়া যায়।
repu-middle-bucket-profile-about-like = চাঁদের আলো আর কাদা ভালো লাগে
repu-middle-bucket-profile-about-like-reason = কাদা অনেকেরই ভালো লাগে। বলা যায়।
repu-middle-bucket-profile-see = এই পাতা কে দেখতে পারে
repu-middle-bucket-profile-see-all = যে কেউ
repu-middle-bucket-profile-see-all-reason = তাহলে অচেনা মানুষও পাতাটা পেতে পারে।
repu-middle-bucket-profile-see-list = শুধু আমার তালিকা
repu-middle-bucket-profile-see-list-reason = তালিকার প্রতিটি নাম ও চেনে।
repu-middle-bucket-profile-done = এখন কাদা জমিদার খেলতে পারে। পাতাটা মজার, আর ব্র্যামকে চেনা যায় না।

## Sort: what Bram may share himself, and what he asks about first
repu-middle-bucket-friends-question = ব্র্যামের অনেক নতুন ভিডিও। কোনটা পাঠাতে পারে, কখন আগে জিজ্ঞেস করে?
    .easy = পাঠানো যায়, না আগে জিজ্ঞেস?
repu-middle-bucket-friends-go = পাঠানো যায়
repu-middle-bucket-friends-ask = আগে জিজ্ঞেস
repu-middle-bucket-friends-moon = চাঁদের ভিডিও
repu-middle-bucket-friends-moon-reason = এতে কেউ নেই। চাঁদ কিছু মনে করে না।
repu-middle-bucket-friends-wren = গোসলের টুপি পরা রেন
repu-middle-bucket-friends-wren-reason = টুপি ওর, মাথা ওর। ও “হ্যাঁ” বা “না” বলতে পারে।
repu-middle-bucket-friends-poem = ওর নিজের বানানো ছড়া
repu-middle-bucket-friends-poem-reason = ও বানিয়েছে, আর কাউকে নিয়ে নয়।
repu-middle-bucket-friends-odi = দুঃখের ছবি দেখে ওডি কাঁদছে
repu-middle-bucket-friends-odi-reason = এটা ওডির নিজের মুহূর্ত। জিজ্ঞেস করা ভালো, বা কাউকে না দেখানো।
repu-middle-bucket-friends-me = ব্র্যামের একটা ফটো
repu-middle-bucket-friends-me-reason = নিজের ছবি নিজের কাছেই থাকে। ও বড়দের জিজ্ঞেস করে।

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-bucket-words-prompt = রেন নতুন গানের ভিডিও করতে চায়। ব্র্যাম হ্যাঁ বলে, তবে রেনকেও বালতি পরতে হবে! ব্র্যাম এখন বন্ধুদের যা বলে, তা বলো।
    .easy = রেন ভিডিও করতে চায়। ব্র্যাম হ্যাঁ বলে! ওর কথাটা বলো।
repu-middle-bucket-words-sentence = পাঠানোর আগে আমাকে জিজ্ঞেস করো।

## Exit, three questions: asking first, copies, what others find
repu-middle-bucket-goodbye-ask-question = ফেনের কাছে ওডির মজার ভিডিও। আগে কোনটা?
repu-middle-bucket-goodbye-ask-ask = জিজ্ঞেস করা
repu-middle-bucket-goodbye-ask-ask-reason = ওতে ওডি আছে, তাই ওডিই ঠিক করে।
repu-middle-bucket-goodbye-ask-one = শুধু এক বন্ধুকে পাঠানো
repu-middle-bucket-goodbye-ask-one-reason = এক বন্ধু দশজনকে পাঠাতে পারে। ফেন আগে জিজ্ঞেস করতে পারে।
repu-middle-bucket-goodbye-ask-later = পাঠিয়ে পরে বলা
repu-middle-bucket-goodbye-ask-later-reason = তখন “না” বলার সময় থাকে না। ফেন আগে জিজ্ঞেস করতে পারে।
repu-middle-bucket-goodbye-copy-question = রেন একটা ছবি সরিয়েছে, কিন্তু একটা কপি আসে। কী করলে ভালো?
repu-middle-bucket-goodbye-copy-hide = বলা, এটা ও নয়
repu-middle-bucket-goodbye-copy-hide-reason = তাহলে ও একা হয়ে যায়। বড়রা সাহায্য করতে পারেন।
repu-middle-bucket-goodbye-copy-tell = বিশ্বাসের বড় কাউকে বলা
repu-middle-bucket-goodbye-copy-tell-reason = কপি নিয়ে বড়রা সাহায্য করতে পারেন। রেনের দোষ নেই।
repu-middle-bucket-goodbye-copy-quiet = চুপ করে অপেক্ষা করা
repu-middle-bucket-goodbye-copy-quiet-reason = ততক্ষণে ছড়াতে পারে। ও এখনই বলতে পারে।
repu-middle-bucket-goodbye-page-question = ওডির গেমের পাতা কে দেখলে সবচেয়ে ভালো?
repu-middle-bucket-goodbye-page-all = যে কেউ
repu-middle-bucket-goodbye-page-all-reason = তাহলে অচেনা মানুষও পাতাটা পেতে পারে।
repu-middle-bucket-goodbye-page-list = শুধু নিজের তালিকা
repu-middle-bucket-goodbye-page-list-reason = তালিকায় কে আছে, ও জানে। বড়দের সাথে ঠিক করতে পারে।
repu-middle-bucket-goodbye-page-fans = যারা বলে তারা ভক্ত
repu-middle-bucket-goodbye-page-fans-reason = ওরা ভালো হতে পারে। কিন্তু কে, ও নিশ্চিত হতে পারে না।

### The prawn on the moon. Second tale of “Who can find it?”.

## Story: a picture maker (a computer program that draws what is asked) puts Biscuit’s face on a prawn in a tutu. The children are Marlo and Biscuit.
repu-middle-prawn-tutu-1 = ক্লাসে ছবি বানানোর একটা যন্ত্র আছে। যা বলা হয়, তাই আঁকে।
repu-middle-prawn-tutu-1-bubble = ফ্রক পরা চিংড়ি আঁকো!
repu-middle-prawn-tutu-2 = বাড়িতে মার্লো বিস্কুটের ছবি দেয়। চিংড়ির মুখ এখন বিস্কুটের, চাঁদে নাচে!
    .easy = মার্লো বিস্কুটের ছবি দেয়। এখন চিংড়ির মুখ বিস্কুটের!
repu-middle-prawn-tutu-2-bubble = এবার বিস্কুটের মুখ!
repu-middle-prawn-tutu-3 = মার্লো ওটা পাঠিয়ে দেয়। দুপুরের মধ্যে অর্ধেক স্কুল দেখে ফেলে। বিস্কুট হ্যাঁ বলেনি।
    .easy = মার্লো ওটা পাঠায়। বিস্কুট হ্যাঁ বলেনি।
repu-middle-prawn-tutu-3-bubble = চিংড়ি নাচ নাচো!

## Spot: the page that went round. The clues are the parts about the real Biscuit.
repu-middle-prawn-clues-question = এই পাতাটাই ঘুরেছে। কোনগুলোয় বিস্কুটের হ্যাঁ লাগে?
    .easy = কোনগুলোয় বিস্কুটের হ্যাঁ লাগে?
repu-middle-prawn-clues-picture-name = ছবি
repu-middle-prawn-clues-picture = চিংড়ির মুখ বিস্কুটের।
repu-middle-prawn-clues-picture-reason = মুখটা ওর নিজের, অন্যরা কপি করতে পারে। ও হ্যাঁ বলেনি।
repu-middle-prawn-clues-made-name = ছোট লেখা
repu-middle-prawn-clues-made = ছবির হাঁড়ি দিয়ে বানানো
repu-middle-prawn-clues-made-reason = যন্ত্র দিয়ে বানানো, লেখা আছে। এটা সৎ কথা।
repu-middle-prawn-clues-name-name = প্রথম লাইন
repu-middle-prawn-clues-name = মার্লো, সাথে বিস্কুট হিল, ক্লাস 4
repu-middle-prawn-clues-name-reason = নাম আর ক্লাস দেখে চেনা যায়। এটা নিজের কথা।
repu-middle-prawn-clues-dance-name = দ্বিতীয় লাইন
repu-middle-prawn-clues-dance = খেলার ক্লাসে ও এভাবেই নাচে!
repu-middle-prawn-clues-dance-reason = এটা সত্যি নয়, কিন্তু কেউ কেউ সত্যি ভাবতে পারে।

## Order: how one picture became many
repu-middle-prawn-far-question = চিংড়ি এত দূরে গেল কীভাবে?
repu-middle-prawn-far-photo = মার্লোর কাছে বিস্কুটের ছবি
repu-middle-prawn-far-photo-reason = প্রথমে একটা আসল ছবি।
repu-middle-prawn-far-made = ও তা দিয়ে চিংড়ি বানায়
repu-middle-prawn-far-made-reason = তারপর যন্ত্র নতুন একটা ছবি বানায়।
repu-middle-prawn-far-share = ও পাঠিয়ে দেয়
repu-middle-prawn-far-share-reason = তখন ওটা চলে যায়, আর ফেরানো যায় না।
repu-middle-prawn-far-copy = অন্যরা কপি করে পাঠায়
repu-middle-prawn-far-copy-reason = শেষে এত কপি যে গোনা যায় না।

## Choice: what Marlo can do. He liked the joke; now he sees how it landed.
repu-middle-prawn-what-now-bubble = আমি তো হ্যাঁ বলিনি।
repu-middle-prawn-what-now-question = মার্লো কথাটা শোনে। ও কী করতে পারে?
repu-middle-prawn-what-now-joke = বলা, চিংড়ি তো মিষ্টি
repu-middle-prawn-what-now-joke-reason = তা বটে! কিন্তু মুখটা বিস্কুটের, ও হ্যাঁ বলেনি।
repu-middle-prawn-what-now-more = নিজেরও একটা বানানো
repu-middle-prawn-what-now-more-reason = তাহলে দুটোর পেছনে ছুটতে হয়। থেমে সাহায্য নেওয়া যায়।
repu-middle-prawn-what-now-sorry = সরি বলা, ওর সাথে মিস প্লামের কাছে যাওয়া
repu-middle-prawn-what-now-sorry-reason = এতে সাহস আর মায়া দুটোই আছে। মিস প্লাম সরাতে সাহায্য করতে পারেন।

## Match: who can see what. School checks in order to keep children safe.
repu-middle-prawn-sees-question = কে দেখতে পারে?
repu-middle-prawn-sees-open = খোলা পাতায় একটা ছবি
repu-middle-prawn-sees-open-partner = যে কেউ
repu-middle-prawn-sees-open-reason = খোলা পাতা রাস্তার পোস্টারের মতো।
repu-middle-prawn-sees-sent = মার্লোকে পাঠানো একটা ছবি
repu-middle-prawn-sees-sent-partner = মার্লো, আর যাদের ও পাঠায়
repu-middle-prawn-sees-sent-reason = এক ছোঁয়ায় বন্ধু অন্যকে পাঠাতে পারে।
repu-middle-prawn-sees-school = স্কুলে আমি যা লিখি
repu-middle-prawn-sees-school-partner = আমার স্কুল
repu-middle-prawn-sees-school-reason = স্কুল দেখে, যাতে আমরা নিরাপদ থাকি।

## Build: switches for who may see and use a picture
repu-middle-prawn-switches-question = বিস্কুট আর নানা ওর পাতা সাজান। প্রতিটি সুইচ ঠিক করতে সাহায্য করো।
repu-middle-prawn-switches-photo = কে আমার ছবি দেখতে পারে
repu-middle-prawn-switches-photo-all = যে কেউ
repu-middle-prawn-switches-photo-all-reason = তাহলে অচেনা মানুষ দেখতে আর কপি করতে পারে।
repu-middle-prawn-switches-photo-list = শুধু আমার তালিকা
repu-middle-prawn-switches-photo-list-reason = তালিকার প্রতিটি নাম ও চেনে।
repu-middle-prawn-switches-save = আমার ছবি সেভ করা
repu-middle-prawn-switches-save-on = চালু
repu-middle-prawn-switches-save-on-reason = তাহলে ছবি বদলানো সহজ। বন্ধ রাখা বেশি নিরাপদ।
repu-middle-prawn-switches-save-off = বন্ধ
repu-middle-prawn-switches-save-off-reason = ভালো একটা বেড়া। সব কপি থামে না, তাই ও ভেবেই ছবি দেয়।
repu-middle-prawn-switches-tag = ছবিতে আমার নাম বসানো
repu-middle-prawn-switches-tag-on = যখন খুশি
repu-middle-prawn-switches-tag-on-reason = তাহলে চিংড়ির গায়েও ওর নাম বসতে পারে। “জিজ্ঞেস করো” বাছা যায়।
repu-middle-prawn-switches-tag-ask = আগে জিজ্ঞেস
repu-middle-prawn-switches-tag-ask-reason = এখন ও “হ্যাঁ” বা “না” বলতে পারে।
repu-middle-prawn-switches-done = সব ঠিক! ওর পাতায় এখন নিজের আঁকা একটা চিংড়ি।

## Say: how it ends, and the sentence that is rehearsed aloud
repu-middle-prawn-words-prompt = পরদিন মার্লো আগে জিজ্ঞেস করে। বিস্কুট হ্যাঁ বলে, মার্লোর মুখের কাঁকড়ায়! বিস্কুট এখন বন্ধুদের যা বলে, তা বলো।
    .easy = পরদিন মার্লো আগে জিজ্ঞেস করে। বিস্কুট এখন বন্ধুদের যা বলে, তা বলো।
repu-middle-prawn-words-sentence = বানানোর বা পাঠানোর আগে আমাকে জিজ্ঞেস করো।

## Exit, three questions: asking first, copies, settings
repu-middle-prawn-goodbye-ask-question = বিস্কুট কেকের গায়ে পেবলের মুখ বসাতে চায়। আগে কোনটা?
repu-middle-prawn-goodbye-ask-nice = খুব সুন্দর কেক বানানো
repu-middle-prawn-goodbye-ask-nice-reason = মুখটা তবু পেবলের। বিস্কুট আগে জিজ্ঞেস করতে পারে।
repu-middle-prawn-goodbye-ask-ask = জিজ্ঞেস করা
repu-middle-prawn-goodbye-ask-ask-reason = মুখটা ওর, তাই ও-ই ঠিক করে।
repu-middle-prawn-goodbye-ask-show = অন্যদের দেখানো
repu-middle-prawn-goodbye-ask-show-reason = তাহলে পেবল “না” বলতে পারে না। বিস্কুট আগে জিজ্ঞেস করতে পারে।
repu-middle-prawn-goodbye-copy-question = টাম্বলের একটা বানানো ছবি ঘুরছে। কী করলে ভালো?
repu-middle-prawn-goodbye-copy-tell = বিশ্বাসের বড় কাউকে বলা
repu-middle-prawn-goodbye-copy-tell-reason = বড়রা থামাতে সাহায্য করতে পারেন। টাম্বলের দোষ নেই।
repu-middle-prawn-goodbye-copy-back = ওদের একটা বানানো
repu-middle-prawn-goodbye-copy-back-reason = তাহলে দুজনেরই মন খারাপ। টাম্বল বলতে পারে।
repu-middle-prawn-goodbye-copy-wait = সব কপি মোছার অপেক্ষা
repu-middle-prawn-goodbye-copy-wait-reason = কপি অনেক দিন থাকতে পারে। টাম্বল এখনই বলতে পারে।
repu-middle-prawn-goodbye-set-question = কোনটায় পেবলের ছবির পাতা নিজের থাকে?
repu-middle-prawn-goodbye-set-all = যে কেউ দেখতে পারে
repu-middle-prawn-goodbye-set-all-reason = তাহলে অচেনা মানুষ ছবি কপি করতে পারে।
repu-middle-prawn-goodbye-set-list = শুধু ওর তালিকা দেখতে পারে
repu-middle-prawn-goodbye-set-list-reason = তালিকায় কে আছে, ও জানে। বড়দের সাথে ঠিক করতে পারে।
repu-middle-prawn-goodbye-set-name = ওতে ওর পুরো নাম
repu-middle-prawn-goodbye-set-name-reason = তাহলে ওকে খুঁজে পাওয়া সহজ। বানানো নাম দেওয়া যায়।

## The grown-ups a child may name. Never assume a mum or a dad.
repu-middle-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
repu-middle-helpers-teacher = আমার টিচার
repu-middle-helpers-class = ক্লাসে সাহায্য করেন যিনি
repu-middle-helpers-lunch = খাবার ঘরের কেউ
repu-middle-helpers-office = স্কুলের অফিস
repu-middle-helpers-home = বাড়ির একজন বড় মানুষ
repu-middle-helpers-family = পরিবারের একজন বড় মানুষ
