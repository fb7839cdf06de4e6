# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-older-title = কলা নাচ
starter-a0-older-outcome-see = স্ক্রিনে আমি যা করি, কে দেখতে পারে, জানি।

## Story: one friend showed it to the next. The bubble is what the class sings.
starter-a0-older-banana-dance-banana-1 = ফেন একটা কলা আঁকে, কলাটা নাচে। এক বন্ধুকে পাঠায়।
starter-a0-older-banana-dance-banana-2 = টিফিনে পুরো ক্লাস কলা নাচ নাচে। রাঁধুনিও নাচেন।
starter-a0-older-banana-dance-banana-2-bubble = খোসা ছাড়াও, কোমর দোলাও!

## Match: who may see what
starter-a0-older-banana-dance-who-question = কে দেখতে পারে? জোড়া মেলাও।
starter-a0-older-banana-dance-who-friend = এক বন্ধুকে পাঠানো ভিডিও
starter-a0-older-banana-dance-who-friend-partner = বন্ধু, আর যাদের সে দেখায়
starter-a0-older-banana-dance-who-friend-reason = বন্ধু অন্যকে পাঠাতে পারে। নাচটা এভাবেই ছড়াল।
starter-a0-older-banana-dance-who-school = স্কুলে আমি যা লিখি
starter-a0-older-banana-dance-who-school-partner = আমার টিচার আর স্কুল
starter-a0-older-banana-dance-who-school-reason = স্কুল দেখে, যাতে আমরা নিরাপদ থাকি।
starter-a0-older-banana-dance-who-board = ক্লাসের বোর্ডে আমার কাজ
starter-a0-older-banana-dance-who-board-partner = আমাদের পুরো ক্লাস
starter-a0-older-banana-dance-who-board-reason = বোর্ড তো সবার দেখার জন্যই।
starter-a0-older-banana-dance-who-game = গেমে আমি যা বলি
starter-a0-older-banana-dance-who-game-partner = যারা খেলছে, সবাই
starter-a0-older-banana-dance-who-game-reason = ওরা দেখতে বা শুনতে পারে। কাউকে কাউকে আমি চিনি না।

## Talk: a test children can use before they send something
starter-a0-older-banana-dance-cook-prompt = ফেনের নতুন নিয়ম: রাঁধুনি এটা দেখলে কি ভালো লাগবে?
starter-a0-older-banana-dance-cook-starter = সবাই দেখলে আমার ভালো লাগবে …
