# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-older.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-older-title = পাওয়া, কপি করা, বানানো
repu-older-outcome-find = জানি, আমাকে নিয়ে অন্যরা কী পায়, কী দেখে।
repu-older-outcome-made = জানি, কারও ভিডিও বানানো হতে পারে। যাচাই করি, বলি।
repu-older-outcome-ask = কাউকে নিয়ে কিছু পাঠানোর বা বানানোর আগে জিজ্ঞেস করি।
repu-older-outcome-settings = আমার জিনিস কে দেখবে, কে সেভ করবে, ঠিক করতে পারি।

### Gary the beetle. First tale of “Found, copied, made up”.

## Story: Nutmeg finds a blog (pages she wrote for all to read) that she made at six. Nutmeg is a girl, Rocket a boy.
repu-older-beetle-blog-1 = নতুন স্কুলের জন্য নাটমেগের একটা ফোন। আগে ও আর নানি খোঁজে, অন্যরা কী পায়।
    .easy = নাটমেগ আর নানি খোঁজে, ওকে নিয়ে অন্যরা কী পায়।
repu-older-beetle-blog-1-bubble = চলো, ছোট্ট আমাকে খুঁজি!
repu-older-beetle-blog-2 = একটা ব্লগ আসে। ও একদম ভুলে গিয়েছিল। নাম “গুবরে পোকাকে চুমু”।
repu-older-beetle-blog-2-bubble = এই রে, তখন আমার ছয়!
repu-older-beetle-blog-3 = তাতে ওর রাস্তা আর স্কুলের জামা। একটা গুবরে পোকার মাথায় ছোট্ট মুকুট। যে কেউ পড়তে পারে।
    .easy = তাতে ওর রাস্তা আর স্কুলের জামা। যে কেউ পড়তে পারে।
repu-older-beetle-blog-3-bubble = আর ওই যে গ্যারি!

## Search: looking oneself up with an adult
repu-older-beetle-look-question = ওরা ব্লগের সব পাতা দেখতে চায়। কোন শব্দ দিয়ে খোঁজা যায়?
repu-older-beetle-look-kiss = গুবরে পোকাকে চুমু
repu-older-beetle-look-kiss-reason = ব্লগের এই নামই দিয়েছিল।
repu-older-beetle-look-gary = গুবরে পোকা গ্যারি
repu-older-beetle-look-gary-reason = গ্যারি নামের গুবরে পোকা বেশি নেই।
repu-older-beetle-look-road = ওর রাস্তার নাম
repu-older-beetle-look-road-reason = রাস্তার নাম নিজের কথা। খোঁজার জন্য লাগে না।
repu-older-beetle-look-nice = দয়া করে একটা ভালো ব্লগ
repu-older-beetle-look-nice-reason = কী ভদ্র! কিন্তু এতে অনেক বেশি পাতা মেলে।
repu-older-beetle-look-asked = কোনটা নাটমেগকে নিয়ে?
repu-older-beetle-look-mugs-title = গুবরে মগ, অর্ধেক দাম
repu-older-beetle-look-mugs-from = বিজ্ঞাপন, মগ কুটির
repu-older-beetle-look-mugs = প্রতি পায়ের জন্য একটা কেনো!
repu-older-beetle-look-mugs-reason = ওরা মগ বেচতে চায়। ছয়টা।
repu-older-beetle-look-zoo-title = গুবরে পোকা কীভাবে থাকে
repu-older-beetle-look-zoo-from = সবুজ গেট চিড়িয়াখানা
repu-older-beetle-look-zoo = গুবরে পোকা অনেক রকম।
repu-older-beetle-look-zoo-reason = ভালো তথ্য! কিন্তু নাটমেগের কথা নেই।
repu-older-beetle-look-blog-title = গুবরে পোকাকে চুমু
repu-older-beetle-look-blog-from = ডালপাতা, ব্লগের সাইট
repu-older-beetle-look-blog = আজ গ্যারির নতুন মুকুট।
repu-older-beetle-look-blog-reason = এই তো। এখন নানি জানেন কোন সাইটকে বলতে হবে।

## Spot: the old page. The clues are the parts that tell too much, about her or about a friend.
repu-older-beetle-page-question = নাটমেগের সাথে পুরোনো পাতাটা দেখো। ওর বা বন্ধুর কথা কোথায় বেশি বলা হয়েছে?
    .easy = কোথায় বেশি বলা হয়েছে?
repu-older-beetle-page-top-name = ফটো
repu-older-beetle-page-top = স্কুলের জামায় গেটে আমি
repu-older-beetle-page-top-reason = এতে ওর মুখ আর স্কুল। ফটো কপি করে রাখা যায়।
repu-older-beetle-page-gary-name = প্রথম লাইন
repu-older-beetle-page-gary = এ হলো গ্যারি। ওর মুকুট আছে।
repu-older-beetle-page-gary-reason = এতে শুধু গ্যারি, আর তার কী গর্ব!
repu-older-beetle-page-road-name = দ্বিতীয় লাইন
repu-older-beetle-page-road = আমরা মিল রোডে, নীল দরজায় থাকি।
repu-older-beetle-page-road-reason = এতে জানা যায় ও কোথায় থাকে।
repu-older-beetle-page-rocket-name = তৃতীয় লাইন
repu-older-beetle-page-rocket = আজ অঙ্ক ক্লাসে রকেট কেঁদেছে।
repu-older-beetle-page-rocket-reason = এটা রকেটের নিজের কথা। তখন ওর ছয়, এখন ঠিক করা যায়।

## Choice: mending what was said about a friend
repu-older-beetle-rocket-question = রকেটের ওই লাইন অনেক বছর ধরে আছে। নাটমেগ কী করতে পারে?
    .easy = রকেটের লাইন নিয়ে নাটমেগ কী করতে পারে?
repu-older-beetle-rocket-old = থাক, কত পুরোনো
repu-older-beetle-rocket-old-reason = পুরোনো লাইনও খুঁজে পাওয়া যায়। রকেটের ভালো না লাগতে পারে।
repu-older-beetle-rocket-tell = সরানো, রকেটকে জানানো
repu-older-beetle-rocket-tell-reason = রকেট হাসে, ধন্যবাদ দেয়। কথাটা ওরই বলার।
repu-older-beetle-rocket-joke = একটা হাসিমুখ বসানো
repu-older-beetle-rocket-joke-reason = তাতে ওর আরও খারাপ লাগে। লাইনটা সরানো যায়।

## Order: getting a page taken down, with help
repu-older-beetle-down-question = নাটমেগ বাকি পাতাটা কীভাবে সরাতে পারে?
repu-older-beetle-down-show = বড়দের দেখানো
repu-older-beetle-down-show-reason = নানি শুরু থেকেই সাথে। এটা নাটমেগের দোষ নয়।
repu-older-beetle-down-where = কোন সাইটে, লিখে রাখা
repu-older-beetle-down-where-reason = কোন পাতার কথা, সাইটের তা জানতে হয়।
repu-older-beetle-down-ask = সাইটকে সরাতে বলা
repu-older-beetle-down-ask-reason = শিশুর হয়ে বড়রা বলতে পারেন, বেশির ভাগ সাইট তা করে।
repu-older-beetle-down-again = এক সপ্তাহ পরে আবার দেখা
repu-older-beetle-down-again-reason = ততদিনে সরে যেতে পারে। কপি এলে আবার বলে।

## Build: a new page, without private facts
repu-older-beetle-profile-question = পোকা ক্লাবে নাটমেগ একটা পাতা রাখতে পারে। ওকে ভরতে সাহায্য করো।
repu-older-beetle-profile-name = এখানে আমার নাম
repu-older-beetle-profile-name-real = ওর পুরো নাম
repu-older-beetle-profile-name-real-reason = তাহলে ওকে খুঁজে পাওয়া সহজ। বানানো নামে তা হয় না।
repu-older-beetle-profile-name-queen = পোকার রানি
repu-older-beetle-profile-name-queen-reason = এটা মজার, আর ও কে, কেউ জানে না।
repu-older-beetle-profile-picture = আমার ছবি
repu-older-beetle-profile-picture-top = নতুন স্কুলের জামায় আমি
repu-older-beetle-profile-picture-top-reason = এতে ওর মুখ আর নতুন স্কুল। অন্যরা কপি করতে পারে।
repu-older-beetle-profile-picture-gary = মুকুট মাথায় গ্যারি
repu-older-beetle-profile-picture-gary-reason = দেখতে রাজার মতো। আর কিছু জানা যায় না।
repu-older-beetle-profile-about = আমার কথা
repu-older-beetle-profile-about-bus = সকাল 8টার বাসে পাহাড় স্কুলে যাই
repu-older-beetle-profile-about-bus-reason = রোজ সকালে ও কোথায়, জানা যায়। বাদ দেওয়া যায়।
repu-older-beetle-profile-about-like = পোকা, ঢোল আর জ্যাম ভালো লাগে
repu-older-beetle-profile-about-like-reason = অনেকেরই লাগে। বলা যায়।
repu-older-beetle-profile-see = কে দেখতে পারে
repu-older-beetle-profile-see-all = যে কেউ
repu-older-beetle-profile-see-all-reason = তাহলে অচেনা মানুষ খুঁজে পেতে, কপি করতে পারে।
repu-older-beetle-profile-see-list = আমার তালিকার মানুষ
repu-older-beetle-profile-see-list-reason = তালিকার প্রতিটি নাম ও চেনে।
repu-older-beetle-profile-done = ওর ষোলো হলেও পাতাটা ঠিকই থাকবে। গ্যারিরও তাই মত।

## Say: how it ends, and the sentence that is rehearsed aloud
repu-older-beetle-words-prompt = প্রথম দিনে নতুন এক মেয়ে ফিসফিস করে: “আমিও গুবরে পোকাকে চুমু দিই!” নাটমেগ নতুন বন্ধুদের যা বলে, তা বলো।
repu-older-beetle-words-sentence = আমাকে নিয়ে কিছু দেওয়ার আগে জিজ্ঞেস করো।

## Exit, three questions: who may see, a made-up clip, asking first
repu-older-beetle-goodbye-laptop-question = নাটমেগের বাড়িতে স্কুলের ল্যাপটপ। ওতে ও কী করে, কে দেখতে পারে?
repu-older-beetle-goodbye-laptop-none = কেউ না, বাড়িতে তো
repu-older-beetle-goodbye-laptop-none-reason = স্কুলের ল্যাপটপ বাড়িতেও দেখে রাখা হয়। এতে নিরাপদ থাকা সহজ হয়।
repu-older-beetle-goodbye-laptop-school = ওর স্কুল, ওকে নিরাপদ রাখতে
repu-older-beetle-goodbye-laptop-school-reason = স্কুল যা দেয়, তা দেখে রাখে। জেনে রাখা ভালো।
repu-older-beetle-goodbye-laptop-gary = শুধু গ্যারি
repu-older-beetle-goodbye-laptop-gary-reason = গ্যারি তো জ্যাম ভালোবাসে। স্কুলও দেখতে পারে।
repu-older-beetle-goodbye-clip-question = একটা ভিডিওতে রকেটের মুখ। ওই কথা ও কখনও বলেনি। ও কী করতে পারে?
repu-older-beetle-goodbye-clip-back = ওদের একটা ভিডিও বানানো
repu-older-beetle-goodbye-clip-back-reason = তাহলে দুটো নকল। ও সাহায্য নিতে পারে।
repu-older-beetle-goodbye-clip-share = “নকল” লিখে সবাইকে পাঠানো
repu-older-beetle-goodbye-clip-share-reason = যত পাঠানো, তত কপি। ও বড়দের দেখাতে পারে।
repu-older-beetle-goodbye-clip-tell = বড়দের দেখানো, না পাঠানো
repu-older-beetle-goodbye-clip-tell-reason = বড়রা সরাতে সাহায্য করতে পারেন। রকেটের দোষ নেই।
repu-older-beetle-goodbye-camp-question = রকেটের কাছে ক্যাম্পের ছবি, তাতে ছয় বন্ধু। আগে কোনটা?
repu-older-beetle-goodbye-camp-ask = ছয়টা হ্যাঁ নেওয়া
repu-older-beetle-goodbye-camp-ask-reason = প্রত্যেকে “হ্যাঁ” বা “না” বলতে পারে।
repu-older-beetle-goodbye-camp-best = সেরা বন্ধুকে জিজ্ঞেস করা
repu-older-beetle-goodbye-camp-best-reason = একজনের হ্যাঁ ছয়জনের নয়। বাকিদেরও জিজ্ঞেস করা যায়।
repu-older-beetle-goodbye-camp-blur = যেটায় ভালো দেখায়, সেটা বাছা
repu-older-beetle-goodbye-camp-blur-reason = চুল ঠিক থাক বা না থাক, ঠিক করবে ওরাই। আগে জিজ্ঞেস করা যায়।

### Free chips for life. Second tale of “Found, copied, made up”.

## Story: a tool copies Fenn’s voice, and the made-up news brings fifty children to the kitchen. Bear is the cook.
repu-older-free-chips-news-1 = ফেন স্কুলের পাতায় খবর পড়ে। গলা শুনলে মনে হয় কত বড় কেউ।
repu-older-free-chips-news-1-bubble = শুভ দিন। আমি ফেন।
repu-older-free-chips-news-2 = সোমবার নতুন একটা ভিডিও ঘোরে। মুখ ওর, গলাও ওর। কিন্তু ও কখনও বলেনি।
    .easy = নতুন ভিডিওতে মুখ ওর, গলাও ওর। কিন্তু ও কখনও বলেনি।
repu-older-free-chips-news-2-bubble = সারাজীবন ফ্রি চিপস!
repu-older-free-chips-news-3 = পঞ্চাশজন চিপসের জন্য লাইন দেয়। সবাই ফেনের দিকে তাকায়।
repu-older-free-chips-news-3-bubble = চিপসের কথা কে বলল? আমি তো স্যুপ রেঁধেছি!

## Spot: a made-up clip. The clues tell that it is made up.
repu-older-free-chips-clues-question = যন্ত্র মুখ আর গলা নকল করতে পারে। কী দেখে বোঝা যায়, ভিডিওটা বানানো?
    .easy = কী দেখে বোঝা যায়, ভিডিওটা বানানো?
repu-older-free-chips-clues-from-name = কে দিয়েছে
repu-older-free-chips-clues-from = আসল আসল ফেন খবর, আজ নতুন
repu-older-free-chips-clues-from-reason = এটা স্কুলের পাতা নয়, একদম নতুন।
repu-older-free-chips-clues-chips-name = কী বলে
repu-older-free-chips-clues-chips = সারাজীবন ফ্রি চিপস, আর জুন পর্যন্ত অঙ্ক নেই!
repu-older-free-chips-clues-chips-reason = এত ভালো যে সত্যি মনে হয় না। রাঁধুনি ভালুককে জিজ্ঞেস করা যায়।
repu-older-free-chips-clues-mouth-name = ছবি
repu-older-free-chips-clues-mouth = কথার সাথে মুখ মেলে না।
repu-older-free-chips-clues-mouth-reason = কিছু যন্ত্রে মুখ ঠিক হয় না। ভালোগুলোয় হয়, তাই জিজ্ঞেস করাই ভালো।
repu-older-free-chips-clues-play-name = বোতাম
repu-older-free-chips-clues-play = চালাও
repu-older-free-chips-clues-play-reason = সব ভিডিওতেই এটা থাকে।

## Chat: keep it, tell, then one calm true line together with an adult.
repu-older-free-chips-pings-question = বাড়িতে ফেনের ট্যাবলেট টুং, টুং, টুং করে। ও কী করতে পারে?
repu-older-free-chips-pings-place = ক্লাসের চ্যাট
repu-older-free-chips-pings-fenn = ফেন
repu-older-free-chips-pings-class = চিপস ভক্ত
repu-older-free-chips-pings-wren = রেন
repu-older-free-chips-pings-lands-1 = আমার চিপস কই, মিথ্যুক?
repu-older-free-chips-pings-lands-2 = দেখো, সব তোমার ভিডিওতেই আছে!
repu-older-free-chips-pings-rude = বলা, ওরাই মিথ্যুক
repu-older-free-chips-pings-rude-reason = এমন ডাক শুনলে কষ্ট লাগে। কিন্তু বাজে উত্তর দিলে চলতেই থাকে।
repu-older-free-chips-pings-pass = নকল দেখাতে ভিডিওটা পাঠানো
repu-older-free-chips-pings-pass-reason = প্রতিটি কপি ছড়াতে পারে। নকল, সবাই তা বুঝবে না।
repu-older-free-chips-pings-keep = কথা আর ভিডিওর পাতা দেখাতে রাখা
repu-older-free-chips-pings-keep-reason = মুছে গেলেও এখন দুটোই দেখাতে পারবে।
repu-older-free-chips-pings-kept-1 = চিপসের জন্য সরি বলো!
repu-older-free-chips-pings-tell = বাড়ির বড়দের দেখানো
repu-older-free-chips-pings-tell-reason = তাঁরা ওর কথা বিশ্বাস করেন। ফেনের দোষ নয়, মিস্টার মোলকে ফোন করেন।
repu-older-free-chips-pings-off = বন্ধ করে আশা করা
repu-older-free-chips-pings-off-reason = একটু জিরোনো ভালো। কিন্তু ভিডিও চলতেই থাকে, ও সাহায্য নিতে পারে।
repu-older-free-chips-pings-told-1 = জানতাম, ওটা তুমি নও। তুমি “চিপস” আরও জোরে বলো।
repu-older-free-chips-pings-fake = ওদের কারও নকল ভিডিও বানানো
repu-older-free-chips-pings-fake-reason = তাহলে সরানোর জন্য দুটো নকল। মিস্টার মোল ব্যাপারটা দেখছেন।
repu-older-free-chips-pings-true = ধন্যবাদ, রেন! মিস্টার মোল দেখছেন।
repu-older-free-chips-pings-true-reason = মিষ্টি কথা, আর কিছু না। মিস্টার মোল পাতাটাকে ভিডিও সরাতে বলেন।

## Match: who may still see what. School checks in order to keep children safe.
repu-older-free-chips-sees-question = কে এখনও দেখতে পারে?
repu-older-free-chips-sees-chat = বন্ধ চ্যাটে একটা পোস্ট
repu-older-free-chips-sees-chat-partner = যারা আছে, আর যাদের ওরা পাঠায়
repu-older-free-chips-sees-chat-reason = চ্যাটের দরজা আছে। কিন্তু ভেতরের সবাই জিনিস বাইরে নিতে পারে।
repu-older-free-chips-sees-old = সরানো একটা ভিডিও
repu-older-free-chips-sees-old-partner = যারা কপি রেখেছে
repu-older-free-chips-sees-old-reason = অনেক কম মানুষ খুঁজে পায়। তবু কপি থাকতে পারে।
repu-older-free-chips-sees-laptop = স্কুলের ল্যাপটপে কিছু খোঁজা
repu-older-free-chips-sees-laptop-partner = আমার স্কুল
repu-older-free-chips-sees-laptop-reason = নিরাপদ রাখতে স্কুল দেখে, ল্যাপটপ বাড়িতে থাকলেও।
repu-older-free-chips-sees-diary = কাগজের ডায়েরির পাতা
repu-older-free-chips-sees-diary-partner = শুধু আমি
repu-older-free-chips-sees-diary-reason = যা কখনও অনলাইনে যায়নি, তা কেউ পাঠাতে পারে না।

## Sort: what Fenn may post himself, and what he asks about first. A voice belongs to a person as a face does.
repu-older-free-chips-ask-question = ফেন আরও খবর পড়বে। কোনটা দেওয়া যায়, কখন থেমে জিজ্ঞেস করে?
    .easy = দেওয়া যায়, না আগে জিজ্ঞেস?
repu-older-free-chips-ask-go = দেওয়া যায়
repu-older-free-chips-ask-stop = থেমে জিজ্ঞেস
repu-older-free-chips-ask-pie = উড়ন্ত পিঠার আঁকা ছবি
repu-older-free-chips-ask-pie-reason = ওর আঁকা, এতে কেউ নেই। ওড়ো, পিঠা!
repu-older-free-chips-ask-voice = মিস্টার মোলের গলার নকল
repu-older-free-chips-ask-voice-reason = গলাও মুখের মতোই মানুষের নিজের। আগে জিজ্ঞেস করা যায়।
repu-older-free-chips-ask-baby = রেনের ছোট ভাই হওয়ার খবর
repu-older-free-chips-ask-baby-reason = খবরটা রেনের। কখন জানাবে, ও ঠিক করে।
repu-older-free-chips-ask-soup = আজ কী স্যুপ
repu-older-free-chips-ask-soup-reason = সত্যি, আর ভালুককে জিজ্ঞেস করেছে। এটা ভালো খবর।
repu-older-free-chips-ask-me = নাম লেখা ওর একটা ফটো
repu-older-free-chips-ask-me-reason = নিজের ছবি নিজের কাছেই থাকে। ও বড়দের জিজ্ঞেস করে।

## Build: switches of the school’s news page
repu-older-free-chips-switches-question = ফেন আর মিস্টার মোল খবরের পাতা আবার সাজান। প্রতিটি সুইচ ঠিক করতে সাহায্য করো।
repu-older-free-chips-switches-see = কে দেখতে পারে
repu-older-free-chips-switches-see-all = যে কেউ
repu-older-free-chips-switches-see-all-reason = তাহলে যে কেউ ফেনের মুখ আর গলা কপি করতে পারে।
repu-older-free-chips-switches-see-school = আমাদের স্কুল আর পরিবারগুলো
repu-older-free-chips-switches-see-school-reason = ওরা ফেনকে চেনে, ফেনও ওদের চেনে।
repu-older-free-chips-switches-save = ভিডিও সেভ করা
repu-older-free-chips-switches-save-on = চালু
repu-older-free-chips-switches-save-on-reason = তাহলে এক ছোঁয়ায় কপি করে বদলানো যায়।
repu-older-free-chips-switches-save-off = বন্ধ
repu-older-free-chips-switches-save-off-reason = এটা বেড়া, দেয়াল নয়। তবু অনেক কাজে লাগে।
repu-older-free-chips-switches-talk = মন্তব্য
repu-older-free-chips-switches-talk-now = তখনই দেখা যায়
repu-older-free-chips-switches-talk-now-reason = তাহলে বড়রা দেখার আগেই বাজে কথা উঠে যায়।
repu-older-free-chips-switches-talk-wait = টিচারের জন্য অপেক্ষা
repu-older-free-chips-switches-talk-wait-reason = এখন টিচার আগে দেখেন।
repu-older-free-chips-switches-done = এবার খবর: সারাজীবন ফ্রি স্যুপ। এবার কিন্তু সত্যি!

## Say: the sentence that is rehearsed aloud
repu-older-free-chips-words-prompt = স্যুপের খবরে ভালুক এত খুশি যে গেয়ে শোনান। যে কথা ফেনের কাজে লেগেছে, বলো।
repu-older-free-chips-words-sentence = ওটা আমি নই, তাই আমি বলে দেব।

## Exit, three questions: a made-up picture, asking first, settings
repu-older-free-chips-goodbye-made-question = ওডি একটা ভিডিও দেখে, রেন বাজে কথা বলছে। কেমন আজব লাগে। ও কী করতে পারে?
repu-older-free-chips-goodbye-made-pass = পাঠিয়ে জিজ্ঞেস করা, সত্যি কি না
repu-older-free-chips-goodbye-made-pass-reason = তাহলে সত্যি হোক বা না হোক, আরও মানুষ দেখে। রেনকে জিজ্ঞেস করা যায়।
repu-older-free-chips-goodbye-made-ask = না পাঠিয়ে রেন বা বড়দের জিজ্ঞেস করা
repu-older-free-chips-goodbye-made-ask-reason = ও আগে যাচাই করে। রেন খুশি, বড়রা সাহায্য করতে পারেন।
repu-older-free-chips-goodbye-made-laugh = একটা হাসিমুখ দেওয়া
repu-older-free-chips-goodbye-made-laugh-reason = মনে হয় ও রাজি। ও যাচাই করে বলতে পারে।
repu-older-free-chips-goodbye-ask-question = ব্র্যাম ওডির গলা দিয়ে গান বানায়। দারুণ হয়েছে! আগে কোনটা?
repu-older-free-chips-goodbye-ask-share = সবাইকে পাঠানো, দারুণ তো
repu-older-free-chips-goodbye-ask-share-reason = দারুণ হতে পারে। কিন্তু গলাটা ওডির, ওডিই ঠিক করে।
repu-older-free-chips-goodbye-ask-name = ওডির নাম দিয়ে পাঠানো
repu-older-free-chips-goodbye-ask-name-reason = কার গলা, তা লেখা মানে জিজ্ঞেস করা নয়। ব্র্যাম জিজ্ঞেস করতে পারে।
repu-older-free-chips-goodbye-ask-ask = ওডিকে শুনিয়ে জিজ্ঞেস করা
repu-older-free-chips-goodbye-ask-ask-reason = ওডি “হ্যাঁ” বা “না” বলতে পারে, বা আর একটা সানাই চাইতে পারে।
repu-older-free-chips-goodbye-set-question = রেন চায় ওর ভিডিও কম মানুষ কপি করুক। কোনটা সবচেয়ে কাজে লাগে?
repu-older-free-chips-goodbye-set-list = শুধু আমার তালিকা দেখতে পারে
repu-older-free-chips-goodbye-set-list-reason = সবাইকে ও চেনে। কম চোখ, কম কপি।
repu-older-free-chips-goodbye-set-loud = আরও জোরে আওয়াজ
repu-older-free-chips-goodbye-set-loud-reason = বিড়ালের ঘুম ভাঙে। কিন্তু কপি থামে না।
repu-older-free-chips-goodbye-set-all = যে কেউ দেখতে, সেভ করতে পারে
repu-older-free-chips-goodbye-set-all-reason = তাহলে এক ছোঁয়ায় কপি করা যায়।

## The grown-ups a child may name. Never assume a mum or a dad.
repu-older-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
repu-older-helpers-teacher = আমার টিচার
repu-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
repu-older-helpers-lunch = খাবার ঘরের কেউ
repu-older-helpers-office = স্কুলের অফিস
repu-older-helpers-home = বাড়ির একজন বড় মানুষ
repu-older-helpers-family = পরিবারের একজন বড় মানুষ
