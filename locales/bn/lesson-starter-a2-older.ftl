# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-older-title = বিড়ালের টুপি
starter-a2-older-outcome-ask = নতুন পাতা খোলার আগে থামি, জিজ্ঞেস করি।

## Story: link by link. The bubble is Wren’s.
starter-a2-older-cat-hats-clicks-1 = মিস্টার মোল আগ্নেয়গিরির একটা পাতা বাছেন। রেন একটা লিংকে ক্লিক করে। তারপর আরও একটা।
starter-a2-older-cat-hats-clicks-2 = দশ ক্লিক পরে ও বিড়ালের টুপির দোকানে।
starter-a2-older-cat-hats-clicks-2-bubble = এটা কি এখনও বিজ্ঞান?

## Order: stop, tell, go back together
starter-a2-older-cat-hats-back-question = রেন কীভাবে ফিরবে? সাজাও।
starter-a2-older-cat-hats-back-stop = থামা, আর ক্লিক না করা
starter-a2-older-cat-hats-back-stop-reason = প্রতি ক্লিকে ও আরও দূরে যায়। তাই আগে থামে।
starter-a2-older-cat-hats-back-tell = মিস্টার মোলকে জানানো
starter-a2-older-cat-hats-back-tell-reason = তারপর ও তাঁকে বলে। তিনি খুশি হয়ে সাহায্য করেন।
starter-a2-older-cat-hats-back-back = তাঁর সাথে পাতায় ফেরা
starter-a2-older-cat-hats-back-back-reason = শেষে ওরা তাঁর বাছা পাতায় ফেরে।

## Choice: a link that fits the subject, and was not picked
starter-a2-older-cat-hats-next-question = পরদিন একটা লিংকে লেখা “সেরা আগ্নেয়গিরি গেম”। রেন কী করতে পারে?
starter-a2-older-cat-hats-next-word = খোলা, আগ্নেয়গিরি তো লেখা
starter-a2-older-cat-hats-next-word-reason = শব্দটা মেলে। কিন্তু পাতাটা এখনও কেউ দেখে দেননি।
starter-a2-older-cat-hats-next-fenn = ফেনকে জিজ্ঞেস করা
starter-a2-older-cat-hats-next-fenn-reason = ফেন ভালো বন্ধু। কিন্তু পাতা দেখে দেন মিস্টার মোল।
starter-a2-older-cat-hats-next-ask = মিস্টার মোলকে জিজ্ঞেস
starter-a2-older-cat-hats-next-ask-reason = তিনি আগে দেখেন। তাহলে ও জানে, পাতাটা ঠিক আছে।
