# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-older.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-older-title = নতুন বাস, নতুন ফোন, আমি সেই আমি
transition-older-outcome-phone = বড়দের সাথে নতুন ফোন সাজাই।
transition-older-outcome-chat = চ্যাট বাজে হয়ে গেলে কী করতে হয়, জানি।
transition-older-outcome-way = আমার আর আমার পথের কথা কাউকে জানাই না।
transition-older-outcome-help = পরের স্কুলে কে সাহায্য করতে পারেন, জানি।

## Story: a first message goes a bit wrong. The phone changes Marlo to Marmalade.
transition-older-marmalade-phone-1 = মার্লো নতুন স্কুলে যায়। ওর বাসের পাস আর ফোন আছে।
    .easy = মার্লোর নতুন স্কুল, নতুন ফোন।
transition-older-marmalade-phone-2 = ও ক্লাসের চ্যাটে ঢোকে। দেখার আগেই ফোন ওর নাম বদলে দেয়।
transition-older-marmalade-phone-2-bubble = সবাইকে হাই, আমি মোরব্বা!
transition-older-marmalade-phone-3 = পরদিন বাসের চালকও তাই ডাকেন। ও না হেসে পারে না।
transition-older-marmalade-phone-3-bubble = শুভ সকাল, মোরব্বা!

## Build: the switches of a new phone, set with an adult
transition-older-marmalade-switches-question = মার্লো আর বড়দের একজন ফোন সাজান। সাহায্য করো।
transition-older-marmalade-switches-place = আমি কোথায়, কে দেখতে পারে?
transition-older-marmalade-switches-place-all = সবাই
transition-older-marmalade-switches-place-all-reason = তাহলে অচেনা মানুষ ওর স্কুলের পথ দেখতে পারে।
transition-older-marmalade-switches-place-home = বাড়ির বড়রা
transition-older-marmalade-switches-place-home-reason = তাঁরা ওকে খুঁজে পান। আর কেউ পায় না।
transition-older-marmalade-switches-groups = কে আমাকে গ্রুপে নিতে পারে?
transition-older-marmalade-switches-groups-known = যাদের আমি চিনি
transition-older-marmalade-switches-groups-known-reason = যেগুলোতে ইচ্ছে, ও তবু ঢুকতে চাইতে পারে।
transition-older-marmalade-switches-groups-any = যে কেউ
transition-older-marmalade-switches-groups-any-reason = তাহলে অচেনা ভিড়ের মধ্যে গিয়ে পড়তে পারে।
transition-older-marmalade-switches-lock = ফোন খোলে কীসে?
transition-older-marmalade-switches-lock-easy = 1234
transition-older-marmalade-switches-lock-easy-reason = বাসের অর্ধেক মানুষ তা আন্দাজ করবে।
transition-older-marmalade-switches-lock-long = লম্বা একটা কোড
transition-older-marmalade-switches-lock-long-reason = শুধু মার্লো আর বাড়ির বড় একজন জানেন।
transition-older-marmalade-switches-night = ফোন কোথায় ঘুমায়?
transition-older-marmalade-switches-night-pillow = আমার বিছানায়
transition-older-marmalade-switches-night-pillow-reason = সারারাত ভোঁ ভোঁ করে। মার্লো আর বালিশের ঘুম দরকার।
transition-older-marmalade-switches-night-kitchen = রান্নাঘরে
transition-older-marmalade-switches-night-kitchen-reason = ফোন ওখানে চার্জ হয়, মার্লো বিছানায়।
transition-older-marmalade-switches-done = দারুণ। ফোন তৈরি, মোরব্বাও তৈরি।

## Chat: a list of addresses, then a joke at somebody’s cost
transition-older-marmalade-class-chat-question = মার্লো কী করতে পারে?
transition-older-marmalade-class-chat-place = ক্লাস 7M
transition-older-marmalade-class-chat-marlo = মার্লো
transition-older-marmalade-class-chat-biscuit = ক্রাম্পেট
transition-older-marmalade-class-chat-tumble = টাম্বল
transition-older-marmalade-class-chat-list-1 = নতুন তালিকা! তোমার নম্বর আর রাস্তা লেখো।
transition-older-marmalade-class-chat-list-add = আমার 14 মিল লেন
transition-older-marmalade-class-chat-list-add-reason = এখন ত্রিশজনের কাছে আছে, আর ওরা যাদের দেখায়।
transition-older-marmalade-class-chat-list-no = আমারটা নিজের কাছে রাখি। ক্লাসে দেখা হবে!
transition-older-marmalade-class-chat-list-no-reason = স্পষ্ট আর মিষ্টি কথা। আর কিছু বলতে হয় না।
transition-older-marmalade-class-chat-list-part = শুধু রাস্তার নাম দিই
transition-older-marmalade-class-chat-list-part-reason = রাস্তার নাম বড় একটা সূত্র। নিজের কাছে রাখা যায়।
transition-older-marmalade-class-chat-drawing-1 = টাম্বলের আঁকা দেখো! হা হা।
transition-older-marmalade-class-chat-drawing-2 = সবাই অন্যদের পাঠাও।
transition-older-marmalade-class-chat-drawing-pass = হা হা, আচ্ছা
transition-older-marmalade-class-chat-drawing-pass-reason = এ তো মাত্র একটা ছোঁয়া। টাম্বলের কাছে মনে হয় অনেকে মিলে।
transition-older-marmalade-class-chat-drawing-keep = দেখাতে রাখা, না পাঠানো
transition-older-marmalade-class-chat-drawing-keep-reason = মার্লোর কাছে এসে থামে। কী বলা হয়েছে, দেখাতেও পারে।
transition-older-marmalade-class-chat-drawing-quiet = না দেখা
transition-older-marmalade-class-chat-drawing-quiet-reason = সেটা সহজ। কিন্তু টাম্বল তাহলে একা।
transition-older-marmalade-class-chat-baby-1 = কী হলো, মোরব্বা। এ তো ঠাট্টা!
transition-older-marmalade-class-chat-baby-back = তুমি তো আঁকতেই পারো না
transition-older-marmalade-class-chat-baby-back-reason = তাতে দুজন কষ্ট পায়। উত্তর দিতে হয় না।
transition-older-marmalade-class-chat-baby-tell = ক্লাস টিউটরকে বলা
transition-older-marmalade-class-chat-baby-tell-reason = মার্লো বলেছে, টিউটর খুশি। তিনি ক্লাসের সাথে কথা বলবেন।
transition-older-marmalade-class-chat-bus-1 = হাই। তোমরা সবাই ওটা দেখেছ?
transition-older-marmalade-class-chat-bus-sit = হ্যাঁ, আর বলেছি। বাসে আমার পাশে বসবে?
transition-older-marmalade-class-chat-bus-sit-reason = টাম্বল ওর জন্য জায়গা রাখে। ওরা এক বয়াম মোরব্বা আঁকে।
transition-older-marmalade-class-chat-bus-nothing = উত্তর না দেওয়া
transition-older-marmalade-class-chat-bus-nothing-reason = এখন একটা মিষ্টি কথায় অনেক উপকার হয়।

## Choice: what a photo tells; two answers are good
transition-older-marmalade-bus-photo-question = মার্লোর বাসের ছবিতে ওর ব্যাজ, স্টপ আর এক বন্ধু। ও দিতে চায়। কী করতে পারে?
    .easy = মার্লোর ছবিতে ওর ব্যাজ আর স্টপ। ও কী করতে পারে?
transition-older-marmalade-bus-photo-names = নাম ছাড়া দেওয়া
transition-older-marmalade-bus-photo-names-reason = ব্যাজ আর স্টপ দেখে তবু জানা যায়, ও রোজ কোথায়।
transition-older-marmalade-bus-photo-home = বাড়ির বড়দের দেখানো
transition-older-marmalade-bus-photo-home-reason = তাঁদের খুব ভালো লাগে। চেনা মানুষের কাছেই থাকে।
transition-older-marmalade-bus-photo-sky = শুধু আকাশের একটা নিয়ে বড়দের জিজ্ঞেস
transition-older-marmalade-bus-photo-sky-reason = আকাশ সবার এক। কিছুই জানা যায় না।

## Match: who helps there
transition-older-marmalade-helpers-question = পরের স্কুলে কে কীসে সাহায্য করেন?
transition-older-marmalade-helpers-chat = বাজে চ্যাট
transition-older-marmalade-helpers-chat-partner = ক্লাস টিউটর
transition-older-marmalade-helpers-chat-reason = টিউটর ক্লাসের খেয়াল রাখেন, বাসে আর চ্যাটেও।
transition-older-marmalade-helpers-lost = হারানো ফোন বা বাসের পাস
transition-older-marmalade-helpers-lost-partner = স্কুলের অফিস
transition-older-marmalade-helpers-lost-reason = হারানো জিনিস ওখানে যায়। নতুন অনেকেও যায়!
transition-older-marmalade-helpers-worry = যে চিন্তা বলা কঠিন
transition-older-marmalade-helpers-worry-partner = স্কুলের নার্স
transition-older-marmalade-helpers-worry-reason = ওখানে কথা বলার সময় আছে, নিরিবিলি ঘরও আছে।
transition-older-marmalade-helpers-night = ছুটির দিনে ভয়ের মেসেজ
transition-older-marmalade-helpers-night-partner = বাড়ির বড় কেউ, বা হেল্পলাইন
transition-older-marmalade-helpers-night-reason = সপ্তাহের প্রতিদিনই কেউ শুনতে পারেন।

## Say: the sentence is rehearsed aloud
transition-older-marmalade-new-prompt = প্রথম দিনে কথাটা তৈরি থাকলে ভালো। বলো।
transition-older-marmalade-new-sentence = আমি এখানে নতুন, একটু সাহায্য লাগবে।

## Exit
transition-older-marmalade-end-setup-question = নতুন একটা অ্যাপ সারাদিন জানতে চায় মার্লো কোথায়। ও কী করতে পারে?
    .easy = একটা অ্যাপ জানতে চায় মার্লো কোথায়। ও কী করতে পারে?
transition-older-marmalade-end-setup-on = পরখ করতে চালু করা
transition-older-marmalade-end-setup-on-reason = তখনই জানাতে শুরু করে। আগে বড়দের জিজ্ঞেস করা যায়।
transition-older-marmalade-end-setup-off = বন্ধ রেখে বড়দের জিজ্ঞেস করা
transition-older-marmalade-end-setup-off-reason = অ্যাপের কী লাগে, আর শুধু কী চায়, দুজনে দেখে।
transition-older-marmalade-end-setup-week = এক সপ্তাহ চালিয়ে দেখা
transition-older-marmalade-end-setup-week-reason = এক সপ্তাহে ওর স্কুলের পুরো পথ জেনে যায়।
transition-older-marmalade-end-friend-question = চ্যাটে কাউকে নিয়ে হাসাহাসি। কোন বুদ্ধিটা সবচেয়ে কাজে লাগে?
transition-older-marmalade-end-friend-keep = রাখা, বলা, ওর পাশে থাকা
transition-older-marmalade-end-friend-keep-reason = টিউটর সাহায্য করতে পারেন, কেউ একা থাকে না।
transition-older-marmalade-end-friend-leave = চ্যাট ছেড়ে চুপ থাকা
transition-older-marmalade-end-friend-leave-reason = ছেড়ে আসা ঠিক আছে। বললে আরও ভালো।
transition-older-marmalade-end-friend-back = অন্য কাউকে নিয়ে হাসা
transition-older-marmalade-end-friend-back-reason = তাহলে আরও একজন কষ্ট পায়।
transition-older-marmalade-end-stop-question = খেলার একজন জানতে চায়, মার্লো কোন বাসে যায়। ও কী বলতে পারে?
transition-older-marmalade-end-stop-number = শুধু নম্বরটা
transition-older-marmalade-end-stop-number-reason = নম্বর জানলে দিনে দুবার জানা যায় ও কোথায়।
transition-older-marmalade-end-stop-private = “এটা নিজের কথা”, তারপর জানায়
transition-older-marmalade-end-stop-private-reason = ভদ্র আর স্পষ্ট কথা। ব্যাপার কী, বড়রা দেখতে পারেন।

## Story: a ring tone in assembly. The first bubble is the phone’s, the second the head’s.
transition-older-cow-moo-1 = পরের স্কুলের জন্য পেবল নানির পুরোনো ফোন পায়। রিংটোনের কথা ভুলে যায়।
    .easy = পেবল নানির পুরোনো ফোন পায়।
transition-older-cow-moo-2 = প্রথম সমাবেশেই বেজে ওঠে। গরুর ডাক।
transition-older-cow-moo-2-bubble = হাম্বা, হাম্বা, হাম্বা!
transition-older-cow-moo-3 = পুরো হল হাম্বা করে ওঠে। হেড টিচারও, একটু।
transition-older-cow-moo-3-bubble = হলে গরু ঢুকতে দিল কে?

## Sort: what a child settles alone and what with an adult
transition-older-cow-settle-question = পেবল একা কী ঠিক করতে পারে? কোনটায় বড়দেরও লাগে?
    .easy = পেবল একা কী বাছতে পারে?
transition-older-cow-settle-alone = পেবলের ইচ্ছা
transition-older-cow-settle-team = বড়দের সাথে
transition-older-cow-settle-tone = নতুন রিংটোন
transition-older-cow-settle-tone-reason = ওর ইচ্ছা! ও বাছে টিনের চালে বৃষ্টি।
transition-older-cow-settle-place = ও কোথায়, কে দেখবে
transition-older-cow-settle-place-reason = এতে ওর স্কুলের পথ দেখা যায়। বড়রা ঠিক করতে সাহায্য করেন।
transition-older-cow-settle-picture = সামনের ছবি
transition-older-cow-settle-picture-reason = একটা গরু, আবার কী। নিজের কোনো কথা নেই।
transition-older-cow-settle-buy = অ্যাপে কিছু কেনা
transition-older-cow-settle-buy-reason = অ্যাপে টাকা তাড়াতাড়ি যায়। বড়রা বন্ধ রাখতে সাহায্য করেন।
transition-older-cow-settle-add = কে ওকে গ্রুপে নেবে
transition-older-cow-settle-add-reason = শুধু চেনা মানুষ রাখো। কীভাবে, বড়রা দেখাতে পারেন।

## Spot: a trick that asks for private facts
transition-older-cow-bus-pass-question = বাসে একটা মেসেজ আসে। কী দেখে বোঝা যায়, এটা চালাকি?
transition-older-cow-bus-pass-sender-name = কে পাঠিয়েছে
transition-older-cow-bus-pass-sender = বাস পাস টিম 99
transition-older-cow-bus-pass-sender-reason = ওর বাসের পাস স্কুল দিয়েছে, এরা নয়।
transition-older-cow-bus-pass-hello-name = হ্যালো
transition-older-cow-bus-pass-hello = তোমার বাসের পাস নিয়ে
transition-older-cow-bus-pass-hello-reason = অনেক আসল মেসেজও এভাবে শুরু হয়।
transition-older-cow-bus-pass-hurry-name = লেখা
transition-older-cow-bus-pass-hurry = দশ মিনিটে তোমার পাস বন্ধ!
transition-older-cow-bus-pass-hurry-reason = ওকে তাড়া দেয়, যাতে থেমে জিজ্ঞেস না করে।
transition-older-cow-bus-pass-facts-name = বোতাম
transition-older-cow-bus-pass-facts = ছুঁয়ে বাড়ির ঠিকানা লেখো
transition-older-cow-bus-pass-facts-reason = এটা নিজের কথা। আসল বাসের লোক এভাবে চায় না।

## Chat: late at night, somebody nobody knows puts the group under pressure
transition-older-cow-late-chat-question = পেবল কী করতে পারে?
transition-older-cow-late-chat-place = ইয়ার 7 মজা
transition-older-cow-late-chat-pebble = পেবল
transition-older-cow-late-chat-ziggy = জিগি
transition-older-cow-late-chat-crew = নতুন কেউ
transition-older-cow-late-chat-late-1 = রাত দশটা। কে জেগে?
transition-older-cow-late-chat-late-2 = সবাই ছবি পাঠাও, নইলে বাদ!
transition-older-cow-late-chat-late-send = আচ্ছা, চট করে একটা
transition-older-cow-late-chat-late-send-reason = ছবি কপি হতে পারে, ছড়াতে পারে। ও “না” বলতে পারে।
transition-older-cow-late-chat-late-no = আমি ছবি দেব না। শুভ রাত্রি!
transition-older-cow-late-chat-late-no-reason = ও “না” বলে ঘুমাতে যায়। কী মনের জোর!
transition-older-cow-late-chat-late-up = জেগে আছি, কিন্তু ছবি না
transition-older-cow-late-chat-late-up-reason = “না” বলা ভালো। ঘুমও ভালো: চ্যাট অপেক্ষা করতে পারে।
transition-older-cow-late-chat-next-1 = পেবল একটা খুকি। বাদ দাও!
transition-older-cow-late-chat-next-2 = এটা ভালো কথা নয়।
transition-older-cow-late-chat-next-baby = তুমিই খুকি!
transition-older-cow-late-chat-next-baby-reason = উত্তর দিলে এটা চলতেই থাকে।
transition-older-cow-late-chat-next-keep = দেখাতে রাখা
transition-older-cow-late-chat-next-keep-reason = এখন কী বলা হয়েছে, দেখাতে পারবে।
transition-older-cow-late-chat-who-1 = এই মানুষটাকে কেউ চেনো?
transition-older-cow-late-chat-who-tell = নানিকে বলা, তারপর টিউটরকে
transition-older-cow-late-chat-who-tell-reason = পেবল বলেছে, তাঁরা খুশি। এটা পেবলের দোষ নয়।
transition-older-cow-late-chat-who-find = চলো, বের করি কে
transition-older-cow-late-chat-who-find-reason = ওটা বড়দের কাজ। পেবল বড়দের বলতে পারে।
transition-older-cow-late-chat-calm-1 = হ্যালো? খোকাখুকিরা?
transition-older-cow-late-chat-calm-block = নানির সাথে ব্লক করা
transition-older-cow-late-chat-calm-block-reason = আগে রাখা, তারপর বলা, তারপর সাহায্যে ব্লক। বাকি ক্লাসকে টিউটর সাহায্য করেন।
transition-older-cow-late-chat-calm-bye = হা হা! আমি বলে দিয়েছি।
transition-older-cow-late-chat-calm-bye-reason = উত্তর দেওয়ার দরকার নেই। নানি ব্লক করতে সাহায্য করতে পারেন।

## Choice: bullying on the way to school; two answers are good
transition-older-cow-grab-question = রোজ বাসে কেউ ওর ফোন কেড়ে নেয়। হাম্বা! পেবল আর হাসে না। কে সাহায্য করতে পারেন?
    .easy = বাসে রোজ কেউ ওর ফোন কেড়ে নেয়। কে সাহায্য করতে পারেন?
transition-older-cow-grab-none = কেউ না, বাস তো স্কুল নয়
transition-older-cow-grab-none-reason = স্কুল বাসেরও খেয়াল রাখে। ও বলতে পারে।
transition-older-cow-grab-tutor = ক্লাস টিউটর
transition-older-cow-grab-tutor-reason = টিউটর শোনেন, স্কুলের সাথে এ নিয়ে কাজ করেন।
transition-older-cow-grab-driver = চালক, তারপর বাড়ির বড় কেউ
transition-older-cow-grab-driver-reason = চালক তখনই সাহায্য করতে পারেন, তারপর বাড়ির বড়রা।

## Say: the sentence is rehearsed aloud
transition-older-cow-bus-prompt = টিউটর পেবলের পাশে বসেন। ওর সাথে বলো।
transition-older-cow-bus-sentence = বাসে একটা ব্যাপার হচ্ছে, আপনাকে বলতে চাই।

## Exit
transition-older-cow-end-ready-question = এক বন্ধুর নতুন ফোন। শুরুতে কোনটা ভালো?
transition-older-cow-end-ready-app = যত অ্যাপ আছে সব নেওয়া
transition-older-cow-end-ready-app-reason = এত অ্যাপের দেখাশোনা কে করবে! একটা একটা করে নেওয়া যায়।
transition-older-cow-end-ready-set = বড়দের সাথে সাজানো
transition-older-cow-end-ready-set-reason = কে দেখে, কে লেখে, কীসে টাকা লাগে: দুজনে ভাবা ভালো।
transition-older-cow-end-ready-code = বন্ধুদের কোড বলা
transition-older-cow-end-ready-code-reason = কোড চাবির মতো। বন্ধুদের ওটা লাগে না।
transition-older-cow-end-night-question = মাঝরাতে চ্যাট ভোঁ ভোঁ করে। পেবল কী করতে পারে?
transition-older-cow-end-night-read = তখনই সব পড়া
transition-older-cow-end-night-read-reason = একটার সময় আরও আসবে। ওটা অপেক্ষা করতে পারে।
transition-older-cow-end-night-sleep = ফোন রান্নাঘরে রাখা
transition-older-cow-end-night-sleep-reason = ও ঘুমায়। সকালেও চ্যাট থাকে।
transition-older-cow-end-form-question = একটা পাতা বলে, “সাইকেল জেতো! বাড়ি আর স্কুল লেখো।” ও কী করতে পারে?
transition-older-cow-end-form-ask = রেখে দিয়ে বড়দের জিজ্ঞেস
transition-older-cow-end-form-ask-reason = পাতাটা কী চায়, তাঁরা দেখতে পারেন।
transition-older-cow-end-form-school = শুধু স্কুল লেখা
transition-older-cow-end-form-school-reason = স্কুল জানলে জানা যায় ও সারাদিন কোথায়।
transition-older-cow-end-form-friend = বন্ধুর বাড়ি লেখা
transition-older-cow-end-form-friend-reason = ওটাও নিজের কথা। পেবলের দেওয়ার জিনিস নয়।

## The grown-ups a child may name. Never assume a mum or a dad.
transition-older-helpers-prompt = ওখানে সাহায্য করতে পারেন, এমন দুজন বড় মানুষকে ছোঁও। অন্তত একজন স্কুলের হোক।
transition-older-helpers-tutor = ক্লাস টিউটর
transition-older-helpers-office = স্কুলের অফিস
transition-older-helpers-nurse = স্কুলের নার্স
transition-older-helpers-library = লাইব্রেরির বড় কেউ
transition-older-helpers-home = বাড়ির একজন বড় মানুষ
transition-older-helpers-family = পরিবারের একজন বড় মানুষ
