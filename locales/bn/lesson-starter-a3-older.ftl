# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-older-title = দোষ পিঠার নয়
starter-a3-older-outcome-tell = ভয় বা অস্বস্তি লাগলে আমি বলি।

## Story: a bad feeling is easy to explain away. The bubble is the cook’s.
starter-a3-older-not-the-pie-pie-1 = রেন একটা আজব ভিডিও দেখে। এখন ওর পেটে কেমন লাগছে।
starter-a3-older-not-the-pie-pie-2 = ও রাঁধুনিকে বলে, নিশ্চয়ই পিঠার জন্য। দোষ পিঠার নয়।
starter-a3-older-not-the-pie-pie-2-bubble = আমার পিঠায় তো পেট গান গায়!

## Sort: what is worth telling, even when it is small
starter-a3-older-not-the-pie-tell-question = অস্বস্তি মানে, কিছু একটা ঠিক লাগছে না। রেন কোনটা বলতে পারে?
    .easy = রেন কোনটা বলতে পারে?
starter-a3-older-not-the-pie-tell-fine = ঠিক লাগছে
starter-a3-older-not-the-pie-tell-tell = কেমন লাগছে, তাই বলা
starter-a3-older-not-the-pie-tell-night = ভিডিওটা ঘুমের সময় মনে আসে
starter-a3-older-not-the-pie-tell-night-reason = ওটা পিছু ছাড়ে না। বললে ভালো লাগতে পারে।
starter-a3-older-not-the-pie-tell-race = শামুকের কাছে দৌড়ে হারা
starter-a3-older-not-the-pie-tell-race-reason = একটু গজগজ করে, তারপর হাসে। এটা ঠিক আছে।
starter-a3-older-not-the-pie-tell-secret = কেউ বলে, “গোপন রেখো”
starter-a3-older-not-the-pie-tell-secret-reason = যে গোপন কথা কেমন লাগে, তা রাখতে হয় না।
starter-a3-older-not-the-pie-tell-spooky = প্রিয় একটা ভূতের গল্প
starter-a3-older-not-the-pie-tell-spooky-reason = ও নিজে বেছেছে, মজা পাচ্ছে। যখন খুশি থামতে পারে।
starter-a3-older-not-the-pie-tell-away = ছবি দেখে ও চোখ সরিয়ে নেয়
starter-a3-older-not-the-pie-tell-away-reason = ওর শরীরই বলে দিয়েছে। আর কোনো কারণ লাগে না।

## Say: the sentence is rehearsed aloud
starter-a3-older-not-the-pie-wrong-prompt = মিস্টার মোল থেমে শোনেন। রেনের সাথে বলো।
starter-a3-older-not-the-pie-wrong-sentence = কিছু একটা ঠিক লাগছে না, আপনাকে বলতে চাই।
