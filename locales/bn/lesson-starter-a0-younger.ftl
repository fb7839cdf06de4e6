# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-younger-title = গোলাপি ফ্রক
starter-a0-younger-outcome-see = আমার কাজ কে দেখতে পারে, আমি জানি।

## Story: a picture goes further than Bram thought. The bubble is Mr Mole’s, who likes it.
starter-a0-younger-pink-tutu-tutu-1 = ব্র্যাম আঁকে, মিস্টার মোলের গায়ে গোলাপি ফ্রক। তারপর “পাঠাও” টেপে।
starter-a0-younger-pink-tutu-tutu-2 = ছবিটা বড় স্ক্রিনে চলে আসে।
starter-a0-younger-pink-tutu-tutu-2-bubble = গোলাপি রঙে আমাকে দারুণ লাগে!

## Sort: who may see what is made on a screen at school
starter-a0-younger-pink-tutu-see-question = ব্র্যাম এখানে যা বানায়, কে দেখতে পারে?
starter-a0-younger-pink-tutu-see-may = দেখতে পারে
starter-a0-younger-pink-tutu-see-not = পারে না
starter-a0-younger-pink-tutu-see-mole = মিস্টার মোল
starter-a0-younger-pink-tutu-see-mole-reason = মিস্টার মোল ক্লাসে সাহায্য করেন। তিনি স্ক্রিন দেখতে পারেন।
starter-a0-younger-pink-tutu-see-class = ক্লাসের সবাই
starter-a0-younger-pink-tutu-see-class-reason = বন্ধু দেখতে পারে। অন্যকেও দিতে পারে।
starter-a0-younger-pink-tutu-see-moon = চাঁদ
starter-a0-younger-pink-tutu-see-moon-reason = চাঁদের চোখ নেই। স্ক্রিন দেখতে পারে না!
starter-a0-younger-pink-tutu-see-school = স্কুল
starter-a0-younger-pink-tutu-see-school-reason = স্কুলও দেখতে পারে। এতে নিরাপদ থাকা সহজ হয়।
starter-a0-younger-pink-tutu-see-cat = গাছে বসা বিড়াল
starter-a0-younger-pink-tutu-see-cat-reason = ও অনেক উঁচুতে। পাখি খুঁজছে!

## Talk: each child names something they are glad to show
starter-a0-younger-pink-tutu-show-prompt = তুমি আমাদের সবাইকে কী দেখাতে চাও?
starter-a0-younger-pink-tutu-show-starter = সবাই দেখতে পারো আমার …
