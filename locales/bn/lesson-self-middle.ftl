# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
self-middle-title = বিরাট শামুক আর ড্রাগন নানি
self-middle-outcome-pretend = জানি, অনলাইনে খেলোয়াড় যে কেউ হতে পারে।
self-middle-outcome-edit = কোনটা বানানো, তার চিহ্ন ধরতে পারি।
self-middle-outcome-me = অনলাইনে এমন “আমি” বানাই, যাতে আমাকে চেনা যায় না।
self-middle-outcome-tell = “না” বলতে পারি, বড়দের জানাতে পারি।

### First tale: Odi’s giant snail

## Story: Odi edits a picture for fun. The bubble is what he writes under it.
self-middle-giant-snail-snail-1 = ওডির কাছে শামুকের একটা ছবি। স্ক্রিনে শামুকটা কেটে নেয়। তারপর স্কুলের ছবির পাশে বসায়।
    .easy = ওডি ছবি থেকে শামুক কাটে। স্কুলের পাশে বসায়।
self-middle-giant-snail-snail-2 = এখন শামুকটা বাসের মতো বড় দেখায়।
self-middle-giant-snail-snail-2-bubble = বিরাট শামুক! পালাও! মঙ্গলবার এসে যাবে।
self-middle-giant-snail-snail-3 = রাঁধুনি ভালুক ছবিটা দেখেন। দুপুরের মধ্যে গেটে চল্লিশটা বাঁধাকপি। তিনি বলেন, “ওর তো খিদে পাবে।”
    .easy = রাঁধুনি ভালুক দেখেন। দুপুরের মধ্যে চল্লিশটা বাঁধাকপি!

## Spot: Fenn has made a picture too
self-middle-giant-snail-whale-question = ফেনও একটা ছবি বানিয়েছে। ওটা যে বদলানো, তার চিহ্ন খোঁজো।
self-middle-giant-snail-whale-who-name = কে বানিয়েছে
self-middle-giant-snail-whale-who = ফেনের মজার ছবি
self-middle-giant-snail-whale-who-reason = নামই বলে দেয়, এটা মজা করে বানানো।
self-middle-giant-snail-whale-title-name = শিরোনাম
self-middle-giant-snail-whale-title = পুকুরে একদিন
self-middle-giant-snail-whale-title-reason = এমন শিরোনাম ঠিক আছে। সত্যি হতেও পারে।
self-middle-giant-snail-whale-whale-name = বড় ছবি
self-middle-giant-snail-whale-whale = বাথটাবের সমান পুকুরে একটা তিমি।
self-middle-giant-snail-whale-whale-reason = মাপ মেলে না। তিমির আরও জায়গা লাগে!
self-middle-giant-snail-whale-hands-name = নিচের লেখা
self-middle-giant-snail-whale-hands = আমার দুটো বাঁ হাতই নাড়ছি!
self-middle-giant-snail-whale-hands-reason = দুটো বাঁ হাত? আজব হাত একটা ভালো চিহ্ন।

## Sort: when a changed picture is fun, and when it hurts or tricks
self-middle-giant-snail-fun-question = সবগুলোই বদলানো। কোনগুলো মজার? কোনগুলোয় কেউ কষ্ট পেতে বা ঠকতে পারে?
    .easy = কোনগুলো মজার? কোনগুলোয় কষ্ট বা ঠকা?
self-middle-giant-snail-fun-basket-1 = সবার মজা
self-middle-giant-snail-fun-basket-2 = কষ্ট বা ঠকা
self-middle-giant-snail-fun-sky = জন্মদিনের কার্ডে গোলাপি আকাশ
self-middle-giant-snail-fun-sky-reason = গোলাপি আকাশে কেউ ঠকে না। দেখতে সুন্দর।
self-middle-giant-snail-fun-snail = শামুক, লেখা “আমার বানানো”
self-middle-giant-snail-fun-snail-reason = বানানো, তা লেখাই আছে। সবাই হাসতে পারি।
self-middle-giant-snail-fun-teeth = জিজ্ঞেস না করে রেনের মুখে বড় দাঁত
self-middle-giant-snail-fun-teeth-reason = মুখটা রেনের। আগে ওকে জিজ্ঞেস করো, না মানে না।
self-middle-giant-snail-fun-soap = সাবান বেচতে মসৃণ করা লোম
self-middle-giant-snail-fun-soap-reason = মনে হয় সাবানে এমন হয়। আসলে হয় না।
self-middle-giant-snail-fun-legs = বন্ধুর পা লম্বা করা
self-middle-giant-snail-fun-legs-reason = পা যেমন আছে, তেমনই ভালো। এতে বন্ধু কষ্ট পেতে পারে।

## Feel: Wren’s ears were made short. No answer is wrong.
self-middle-giant-snail-ears-bubble = এখন তোমাকে ভালো লাগছে!
self-middle-giant-snail-ears-question = রেনের একটা ছবি ঘুরছে। ওর কান ছোট করে দেওয়া। ওর কেমন লাগতে পারে?
    .easy = রেনের কান ছোট করা হয়েছে। ওর কেমন লাগতে পারে?
self-middle-giant-snail-ears-says = সবগুলোই হতে পারে। রেনের কান যেমন আছে, তেমনই ভালো।

## Choice: what helps Wren
self-middle-giant-snail-help-question = রেন বারবার ছবিটা দেখে। কী করলে ওর ভালো লাগবে?
self-middle-giant-snail-help-back = যে করেছে, তাকে আজব নাক দেওয়া
self-middle-giant-snail-help-back-reason = এক মুহূর্ত ভালো লাগে। তারপর চলতেই থাকে।
self-middle-giant-snail-help-more = সব ছবিতে নিজের কান ছোট করা
self-middle-giant-snail-help-more-reason = তাহলে নিজের কান কম কম দেখে। কানগুলো তো ভালো।
self-middle-giant-snail-help-tell = কেমন লাগছে, বড়দের বলা
self-middle-giant-snail-help-tell-reason = বড়রা শোনেন। ছবিটা সরাতে সাহায্য করতে পারেন।

## Say: the sentence is rehearsed aloud
self-middle-giant-snail-say-prompt = পরদিন রেন তৈরি। ওর সাথে বলো।
self-middle-giant-snail-say-sentence = আমার ছবি বদলানোর আগে আমাকে জিজ্ঞেস করো।

## Build: a profile without private facts
self-middle-giant-snail-club-question = ওডি টিচারকে জিজ্ঞেস করে। এখন অনলাইনে আঁকিবুঁকি ক্লাবে যোগ দিতে পারে। ওকে পাতা বানাতে সাহায্য করো।
    .easy = ওডিকে আঁকিবুঁকি ক্লাবের পাতা বানাতে সাহায্য করো।
self-middle-giant-snail-club-face = ছবি
self-middle-giant-snail-club-face-snail = শামুকের আঁকা ছবি
self-middle-giant-snail-club-face-snail-reason = এটা মজার, আর এ দিয়ে ওডিকে খুঁজে পাওয়া যায় না।
self-middle-giant-snail-club-face-jumper = স্কুলের জামায় ফটো
self-middle-giant-snail-club-face-jumper-reason = এতে ওর মুখ আর স্কুল দেখা যায়। দুটোই নিজের কথা।
self-middle-giant-snail-club-name = নাম
self-middle-giant-snail-club-name-real = ওডি ভোঁদড়, বয়স 8
self-middle-giant-snail-club-name-real-reason = নাম আর বয়স জানলে ওকে খুঁজে পাওয়া সহজ।
self-middle-giant-snail-club-name-school = মিল স্কুলের ওডি
self-middle-giant-snail-club-name-school-reason = এতে ওর নাম আর স্কুল।
self-middle-giant-snail-club-name-slow = ধীর শামুক
self-middle-giant-snail-club-name-slow-reason = বানানো নাম দিলে আসল নাম কেউ জানে না।
self-middle-giant-snail-club-line = আমার কথা
self-middle-giant-snail-club-line-draw = খোলস আঁকতে ভালোবাসি
self-middle-giant-snail-club-line-draw-reason = অনেকেই ভালোবাসে। কিছু জানা যায় না।
self-middle-giant-snail-club-line-club = সোমবার পুলে সাঁতার কাটি
self-middle-giant-snail-club-line-club-reason = এতে জানা যায় ও কোথায়, কখন।
self-middle-giant-snail-club-done = ওডি কী ভালোবাসে, পাতায় তা আছে। ও কে বা কোথায়, তা নেই।

## Exit: the last question uses the words of a promise
self-middle-giant-snail-goodbye-meet-question = গেমের শামুক বলে, “আমারও আট। পার্কে দেখা করো!” কোন বুদ্ধিটা সেরা?
    .easy = গেমের শামুক বলে, “দেখা করো!” কোনটা সেরা?
self-middle-giant-snail-goodbye-meet-nine = দেখা করা, ওরও তো আট
self-middle-giant-snail-goodbye-meet-nine-reason = যে কেউ আট লিখতে পারে। কে, ওডি জানে না।
self-middle-giant-snail-goodbye-meet-no = “না” বলা, বড়দের জানানো
self-middle-giant-snail-goodbye-meet-no-reason = ওডি ওকে শুধু অনলাইনে চেনে। তাই দেখা করে না, জানায়।
self-middle-giant-snail-goodbye-meet-slow = অপেক্ষা, শামুক তো ধীর
self-middle-giant-snail-goodbye-meet-slow-reason = হা হা! যে খেলছে সে ধীর না-ও হতে পারে। ওডি “না” বলে জানাতে পারে।
self-middle-giant-snail-goodbye-soap-question = সাবানের বিজ্ঞাপনে লোমে একটাও জট নেই। কোনটা সত্যি হতে পারে?
self-middle-giant-snail-goodbye-soap-wash = একবার ধুলেই এমন হয়
self-middle-giant-snail-goodbye-soap-wash-reason = তাহলে তো আমরা সবাই ধুতাম! ছবিটা বদলানো হতে পারে।
self-middle-giant-snail-goodbye-soap-edit = ছবিটা বদলানো হয়েছে
self-middle-giant-snail-goodbye-soap-edit-reason = বিজ্ঞাপন বেচতে চায়। বদলানো ছবিতে বেচা সহজ।
self-middle-giant-snail-goodbye-soap-wrong = লোমে জট থাকা ভুল
self-middle-giant-snail-goodbye-soap-wrong-reason = জট তো সত্যিকার জীবনে থাকে। ছবিটা বদলানো হতে পারে।
self-middle-giant-snail-goodbye-promise-question = ওডির প্রতিজ্ঞা: নিজের ছবি নিজের কাছেই রাখি। গেম একটা ছবি চায়। কোনটা মেলে?
    .easy = গেম ওডির ছবি চায়। ওর প্রতিজ্ঞার সাথে কোনটা মেলে?
self-middle-giant-snail-goodbye-promise-friend = ফেনের একটা পাঠানো
self-middle-giant-snail-goodbye-promise-friend-reason = ফেনের মুখও ফেনের নিজের। আঁকা ছবি দিলেই হয়।
self-middle-giant-snail-goodbye-promise-old = পুরোনো ছবি পাঠানো
self-middle-giant-snail-goodbye-promise-old-reason = তবু ওটা ওডি। কপি হতে পারে, অন্যের কাছে যেতে পারে।
self-middle-giant-snail-goodbye-promise-draw = আঁকা ছবি দেওয়া
self-middle-giant-snail-goodbye-promise-draw-reason = আঁকা ছবি মজার, প্রতিজ্ঞাও রাখা হয়।

### Second tale: the dragon who makes soup

## Story: a dragon in a game turns out to be Nutmeg’s gran. The bubble is the dragon’s message.
self-middle-doomfang-knight-1 = নাটমেগ দুর্গ বন্ধু খেলে। ওখানে ওর নাম কেক সাহেব। কেক সাহেব এক যোদ্ধা, বাদুড়ে ভয় পায় না।
    .easy = দুর্গ বন্ধু গেমে নাটমেগ যোদ্ধা। নাম কেক সাহেব।
self-middle-doomfang-knight-2 = ডুমফ্যাং নামের ড্রাগন কেক সাহেবকে তিনবার বাঁচায়। তারপর ওর যেতে হয়।
    .easy = ডুমফ্যাং নামের ড্রাগন কেক সাহেবকে বাঁচায়। তারপর ওর যেতে হয়।
self-middle-doomfang-knight-2-bubble = যাই। আমার স্যুপ গরম!
self-middle-doomfang-knight-3 = রোববার নানি স্যুপ রাঁধেন। বলেন, “আমার ডানা সামলে!” নাটমেগের চামচ পড়ে যায়। নানিই ডুমফ্যাং!
    .easy = রোববার নানি স্যুপ রাঁধেন। নানিই ডুমফ্যাং!

## Match: reasons to be somebody else online
self-middle-doomfang-reasons-question = অনলাইনে মানুষ নানা কারণে অন্য কেউ সাজে। জোড়া মেলাও।
self-middle-doomfang-reasons-fun = নানি ড্রাগন সাজেন
self-middle-doomfang-reasons-fun-partner = মজা করতে
self-middle-doomfang-reasons-fun-reason = এটা খেলা। নানি গর্জন করতে ভালোবাসেন।
self-middle-doomfang-reasons-safe = নাটমেগ আসল নাম লুকায়
self-middle-doomfang-reasons-safe-partner = নিজের কথা নিজের রাখতে
self-middle-doomfang-reasons-safe-reason = বানানো নাম দিলে আসল নাম কেউ জানে না।
self-middle-doomfang-reasons-sell = রোবট বলে, “এই খেলনাটা দারুণ!”
self-middle-doomfang-reasons-sell-partner = জিনিস বেচতে
self-middle-doomfang-reasons-sell-reason = ও চায় তুমি খেলনাটা কেনো।
self-middle-doomfang-reasons-trick = “আমি বন্ধু, ছবি পাঠাও!”
self-middle-doomfang-reasons-trick-partner = কাউকে ঠকাতে
self-middle-doomfang-reasons-trick-reason = মিষ্টি কথায় চালাকি থাকতে পারে। “না” বলি, আর জানাই।

## Spot: a profile that does not fit together
self-middle-doomfang-lily-question = নতুন একজন নাটমেগকে লেখে। কোনটা মেলে না, খোঁজো।
self-middle-doomfang-lily-name-name = নাম
self-middle-doomfang-lily-name = লিলি9
self-middle-doomfang-lily-name-reason = বানানো নাম ঠিক আছে। নাটমেগেরও একটা আছে।
self-middle-doomfang-lily-photo-name = ছবি
self-middle-doomfang-lily-photo = একটা মেয়ে। লেখা “সূর্য দোকান”।
self-middle-doomfang-lily-photo-reason = ছবিটা দোকানের। তাই এটা লিলি না-ও হতে পারে।
self-middle-doomfang-lily-like-name = কী ভালো লাগে
self-middle-doomfang-lily-like = দুর্গ ভালো লাগে!
self-middle-doomfang-lily-like-reason = অনেক খেলোয়াড়েরই লাগে। এটা ঠিক আছে।
self-middle-doomfang-lily-work-name = ওর কথা
self-middle-doomfang-lily-work = আমার 9। কাজ থেকে গাড়ি চালিয়ে ফিরি।
self-middle-doomfang-lily-work-reason = নয় বছর, আবার গাড়ি চালিয়ে কাজে যায়? এটা মেলে না।

## Chat: Lily9 asks for the camera, then for a meeting. Gran helps to block.
self-middle-doomfang-chat-question = নাটমেগ এখন কী করতে পারে?
self-middle-doomfang-chat-place = দুর্গ বন্ধু
self-middle-doomfang-chat-marlo = কেক সাহেব
self-middle-doomfang-chat-lily = লিলি9
self-middle-doomfang-chat-gran = নানি
self-middle-doomfang-chat-hello-1 = হাই, কেক সাহেব! আমারও নয়।
self-middle-doomfang-chat-hello-2 = ক্যামেরা চালু করো। তোমাকে দেখি!
self-middle-doomfang-chat-hello-yes = আচ্ছা, একটু দাঁড়াও।
self-middle-doomfang-chat-hello-yes-reason = তাহলে লিলি নাটমেগকে আর ওর বাড়ি দেখে। কল করার আগে জিজ্ঞেস করি।
self-middle-doomfang-chat-hello-no = না, ধন্যবাদ। আমি ওটা করি না।
self-middle-doomfang-chat-hello-no-reason = স্পষ্ট আর ভদ্র কথা। “না” বলতে কারণ লাগে না।
self-middle-doomfang-chat-hello-friend = এই নাও আমার বন্ধুর ছবি!
self-middle-doomfang-chat-hello-friend-reason = বন্ধুর মুখও বন্ধুর নিজের। নাটমেগ “না” বলতে পারে।
self-middle-doomfang-chat-meet-1 = তাহলে শনিবার পার্কে দেখা করো।
self-middle-doomfang-chat-meet-2 = কাউকে বোলো না।
self-middle-doomfang-chat-meet-leave = গেম থেকে বেরোনো
self-middle-doomfang-chat-meet-leave-reason = তখনই বেরিয়েছে। মেসেজটা দেখানোর জন্য রইল।
self-middle-doomfang-chat-meet-keep = দেখাতে মেসেজটা রাখা
self-middle-doomfang-chat-meet-keep-reason = এখন কী লেখা হয়েছে, দেখাতে পারবে।
self-middle-doomfang-chat-meet-where = পার্কের কোথায়?
self-middle-doomfang-chat-meet-where-reason = নাটমেগ ওকে শুধু অনলাইনে চেনে। দেখা করে না, জানায়।
self-middle-doomfang-chat-tell-1 = আছ নাকি?
self-middle-doomfang-chat-tell-block = লিলিকে ব্লক করে চুপ থাকা
self-middle-doomfang-chat-tell-block-reason = ব্লক করা সবার শেষে, বড়দের সাথে। আগে নাটমেগ বলে।
self-middle-doomfang-chat-tell-quiet = কিছু না বলা
self-middle-doomfang-chat-tell-quiet-reason = একা চেপে রাখা কঠিন। নাটমেগ বলতে পারে।
self-middle-doomfang-chat-tell-tell = নানিকে বলা
self-middle-doomfang-chat-tell-tell-reason = নাটমেগ বলেছে, নানি খুশি। এটা নাটমেগের দোষ নয়।
self-middle-doomfang-chat-block-1 = বলার জন্য ধন্যবাদ। বাকিটা দুজনে করি?
self-middle-doomfang-chat-block-last = শেষ একটা রাগের মেসেজ!
self-middle-doomfang-chat-block-last-reason = উত্তর দিলে চলতেই থাকে। নানি ব্লক করতে সাহায্য করতে পারেন।
self-middle-doomfang-chat-block-block = নানির সাথে লিলিকে ব্লক করা
self-middle-doomfang-chat-block-block-reason = রাখো, বলো, তারপর বড়দের কেউ ব্লক করতে সাহায্য করেন। হয়ে গেছে!

## Say: the sentence is rehearsed aloud
self-middle-doomfang-say-prompt = কেক সাহেবের মতো বলো, জোরে আর শান্ত হয়ে।
self-middle-doomfang-say-sentence = তোমাকে শুধু গেমে চিনি, তাই না। আমি বলে দেব।

## Choice: Gran tries a button that smooths faces. The bubble is Gran’s.
self-middle-doomfang-egg-bubble = দেখো, আমি একটা ডিম!
self-middle-doomfang-egg-question = নানি ফোনে “মুখ মসৃণ করো” টেপেন। এতে কী হয়?
self-middle-doomfang-egg-photo = ছবি বদলায়, নানি না
self-middle-doomfang-egg-photo-reason = হ্যাঁ, ছবিতে ভাঁজ নেই। নানির সব ভাঁজ আছে।
self-middle-doomfang-egg-better = মুখ কেমন হতে হয়, দেখায়
self-middle-doomfang-egg-better-reason = কোনো মুখকেই ডিমের মতো হতে হয় না। ভাঁজ আর দাগ থাকা ঠিক আছে।
self-middle-doomfang-egg-real = নানির বয়স কমে যায়
self-middle-doomfang-egg-real-reason = নানি নিজের হাত দেখেন। সেই নানিই! শুধু ছবিটা বদলেছে।

## Build: a page for Sir Muffin
self-middle-doomfang-page-question = নাটমেগকে কেক সাহেবের পাতা বানাতে সাহায্য করো।
self-middle-doomfang-page-face = ছবি
self-middle-doomfang-page-face-photo = নানির সাথে নাটমেগ
self-middle-doomfang-page-face-photo-reason = এতে দুটো আসল মুখ। আমাদের ছবি আমাদের নিজের।
self-middle-doomfang-page-face-muffin = হেলমেট পরা কেকের আঁকা ছবি
self-middle-doomfang-page-face-muffin-reason = এটা মজার, আর নাটমেগের মুখ নয়।
self-middle-doomfang-page-line = আমার কথা
self-middle-doomfang-page-line-live = ওক স্কুলের পাশে থাকি
self-middle-doomfang-page-line-live-reason = ওকে কোথায় পাওয়া যায়, জানা যায়।
self-middle-doomfang-page-line-club = শুক্রবার ঢোল ক্লাবে আমাকে পাবে
self-middle-doomfang-page-line-club-reason = জায়গা আর দিন নিজের কথা।
self-middle-doomfang-page-line-bats = বাদুড়ে ভয় পাই না
self-middle-doomfang-page-line-bats-reason = এটা মজার, আর কিছু জানা যায় না।
self-middle-doomfang-page-see = কে আমার সাথে চ্যাট করবে?
self-middle-doomfang-page-see-known = চেনা মানুষ, যেমন নানি
self-middle-doomfang-page-see-known-reason = আপাতত একটা ড্রাগনই যথেষ্ট!
self-middle-doomfang-page-see-all = সব খেলোয়াড়
self-middle-doomfang-page-see-all-reason = তাহলে লিলি9 আবার লিখতে পারে।
self-middle-doomfang-page-done = কেক সাহেব সাহসী আর মজার, কিন্তু কে, কেউ জানে না।

## Exit: the last question uses the words of a promise
self-middle-doomfang-goodbye-nice-question = গেমের এক যোদ্ধা কয়েক সপ্তাহ ধরে ভালো আর মজার। তারপর দেখা করতে চায়। কোনটা মেলে?
    .easy = গেমের ভালো এক যোদ্ধা দেখা করতে চায়। কোনটা মেলে?
self-middle-doomfang-goodbye-nice-friend = বন্ধুকে নিয়ে যাওয়া
self-middle-doomfang-goodbye-nice-friend-reason = বন্ধু থাকলেই নিরাপদ হয় না। বড়রা সাহায্য করতে পারেন।
self-middle-doomfang-goodbye-nice-weeks = দেখা করা, কয়েক সপ্তাহ তো অনেক
self-middle-doomfang-goodbye-nice-weeks-reason = কয়েক সপ্তাহেও বোঝা যায় না কে খেলে। নাটমেগ “না” বলে, জানায়।
self-middle-doomfang-goodbye-nice-no = “না” বলা, বড়দের জানানো
self-middle-doomfang-goodbye-nice-no-reason = ভালো খেলোয়াড়কেও শুধু অনলাইনেই চেনে। বড়রা সাহায্য করেন।
self-middle-doomfang-goodbye-photo-question = কেউ বলে, “ছবি পাঠাও, নইলে আমার মন খারাপ হবে।” নাটমেগ কী করতে পারে?
self-middle-doomfang-goodbye-photo-tell = “না” বলা, বড়দের জানানো
self-middle-doomfang-goodbye-photo-tell-reason = কারও মন খারাপ হলে কঠিন, তবু “না” বলা ঠিক। বাকিটায় বড়রা সাহায্য করেন।
self-middle-doomfang-goodbye-photo-hide = মুখোশ পরে পাঠানো
self-middle-doomfang-goodbye-photo-hide-reason = তবু ওটা ও, ঘরটাও ওর। নাটমেগ “না” বলে জানাতে পারে।
self-middle-doomfang-goodbye-photo-one = শুধু একটা পাঠানো
self-middle-doomfang-goodbye-photo-one-reason = একটাও কপি হতে পারে। ওদের মন ভালো করা নাটমেগের কাজ নয়।
self-middle-doomfang-goodbye-promise-question = নাটমেগের প্রতিজ্ঞা: নিজের ছবি নিজের কাছেই রাখি। কোন ছবিটা মেলে?
self-middle-doomfang-goodbye-promise-back = পেছন থেকে তোলা ছবি
self-middle-doomfang-goodbye-promise-back-reason = তবু ওটা ওর ছবি। আঁকা ছবি বেশি মেলে।
self-middle-doomfang-goodbye-promise-baby = ছোট্টবেলার ছবি
self-middle-doomfang-goodbye-promise-baby-reason = কী মিষ্টি! তবু ওটা নাটমেগ, তাই নিজের কাছেই থাকে।
self-middle-doomfang-goodbye-promise-muffin = হেলমেট পরা কেক
self-middle-doomfang-goodbye-promise-muffin-reason = এটা আঁকা ছবি, তাই প্রতিজ্ঞা রাখা হয়।

## The grown-ups a child may name. Never assume a mum or a dad.
self-middle-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
self-middle-helpers-teacher = আমার টিচার
self-middle-helpers-class = ক্লাসে সাহায্য করেন যিনি
self-middle-helpers-lunch = খাবার ঘরের কেউ
self-middle-helpers-office = স্কুলের অফিস
self-middle-helpers-home = বাড়ির একজন বড় মানুষ
self-middle-helpers-family = পরিবারের একজন বড় মানুষ
