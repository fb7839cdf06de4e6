# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-older-title = স্যুপ, স্যুপ, স্যুপ
starter-a1-older-outcome-key = আমি আমার পাসওয়ার্ড গোপন রাখি।

## Story: a password that is too easy. Both bubbles are Odi’s. Afterwards Odi puts it right.
starter-a1-older-badger-soup-soup-1 = ব্র্যামের পাসওয়ার্ড শুধু “ব্র্যাম”। ওডি মজা করে আন্দাজ করে।
starter-a1-older-badger-soup-soup-1-bubble = একবারেই হয়ে গেল!
starter-a1-older-badger-soup-soup-2 = এখন ব্র্যামের পাতায় লেখা: “ব্যাজার শুধু স্যুপ খায়।”
starter-a1-older-badger-soup-soup-2-bubble = সরি! বেশি করে ফেলেছি।

## Build: three words that nobody can guess
starter-a1-older-badger-soup-strong-question = ব্র্যামের নতুন পাসওয়ার্ড বানাও। তিনটা শব্দ বাছো, যা একসাথে মানায় না।
    .easy = তিনটা আজব শব্দ বাছো।
starter-a1-older-badger-soup-strong-first = প্রথম শব্দ
starter-a1-older-badger-soup-strong-first-bram = ব্র্যাম
starter-a1-older-badger-soup-strong-first-bram-reason = সবাই আগে ওর নিজের নামই লিখবে।
starter-a1-older-badger-soup-strong-first-yellow = হলুদ
starter-a1-older-badger-soup-strong-first-yellow-reason = এতে ব্র্যামকে বোঝা যায় না। ভালো শুরু!
starter-a1-older-badger-soup-strong-first-stripes = ডোরা
starter-a1-older-badger-soup-strong-first-stripes-reason = ওর গায়ে ডোরা, সবাই তো দেখতেই পায়।
starter-a1-older-badger-soup-strong-second = দ্বিতীয় শব্দ
starter-a1-older-badger-soup-strong-second-soup = স্যুপ
starter-a1-older-badger-soup-strong-second-soup-reason = স্যুপের কথা এখন পুরো ক্লাস জানে!
starter-a1-older-badger-soup-strong-second-teapot = কেটলি
starter-a1-older-badger-soup-strong-second-teapot-reason = আজব শব্দ আন্দাজ করা কঠিন।
starter-a1-older-badger-soup-strong-third = তৃতীয় শব্দ
starter-a1-older-badger-soup-strong-third-numbers = 1234
starter-a1-older-badger-soup-strong-third-numbers-reason = অনেকেই এটা নেয়। সহজেই আন্দাজ করা যায়।
starter-a1-older-badger-soup-strong-third-wobble = টলমল
starter-a1-older-badger-soup-strong-third-wobble-reason = লম্বা, আজব, আর মনে রাখা সহজ।
starter-a1-older-badger-soup-strong-done = হলুদ কেটলি টলমল! কিন্তু আমরা তো দেখে ফেললাম। তাই ব্র্যাম নিজে একটা বানায়।

## Choice: a good friend asks for it
starter-a1-older-badger-soup-asks-question = ওডি নতুনটা জানতে চায়। ব্র্যাম কী বলতে পারে?
starter-a1-older-badger-soup-asks-no = “সরি, না, তবে আমরা বন্ধুই”
starter-a1-older-badger-soup-asks-no-reason = বন্ধুর ওর চাবি লাগে না। ওরা বন্ধুই থাকে।
starter-a1-older-badger-soup-asks-swap = “আগে তোমারটা বলো”
starter-a1-older-badger-soup-asks-swap-reason = তাহলে দুটো চাবিই জানা হয়ে যায়। যারটা তার কাছেই থাক।
starter-a1-older-badger-soup-asks-once = “আচ্ছা, শুধু একবার”
starter-a1-older-badger-soup-asks-once-reason = একবারই যথেষ্ট। ওডি গানের মতো গুনগুন করতে পারে!
