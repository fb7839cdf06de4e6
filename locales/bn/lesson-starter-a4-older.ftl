# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-older-title = আগুন মুরগি
starter-a4-older-outcome-kind = খেয়াল রাখি, আমার মেসেজ যেন সুন্দর আর ভদ্র হয়।

## Story: a drawing that is hard to make out. The bubble is Odi’s.
starter-a4-older-hot-eggs-art-1 = ওডি ড্রাগন আঁকে। আসলে দেখতে মুরগির মতো।
starter-a4-older-hot-eggs-art-1-bubble = হয়ে গেছে! আমার সেরা ছবি।

## Chat: Fenn answers in a kind way, and it gets funnier
starter-a4-older-hot-eggs-chat-question = ফেন কী পাঠাতে পারে?
starter-a4-older-hot-eggs-chat-place = আঁকা ক্লাবের চ্যাট
starter-a4-older-hot-eggs-chat-fenn = ফেন
starter-a4-older-hot-eggs-chat-odi = ওডি
starter-a4-older-hot-eggs-chat-look-1 = এই যে আমার ছবি!
starter-a4-older-hot-eggs-chat-look-2 = কেমন হয়েছে?
starter-a4-older-hot-eggs-chat-look-worst = সবচেয়ে পচা ড্রাগন!
starter-a4-older-hot-eggs-chat-look-worst-reason = এটা ঠাট্টা। কিন্তু স্ক্রিনে ওডি সেটা শুনতে পায় না।
starter-a4-older-hot-eggs-chat-look-fire = আগুনটা দারুণ! এটা কী?
starter-a4-older-hot-eggs-chat-look-fire-reason = মিষ্টি কথা, সত্যি কথাও। এখন ওডি ওকে বলতে পারে।
starter-a4-older-hot-eggs-chat-look-none = কিছু না পাঠানো
starter-a4-older-hot-eggs-chat-look-none-reason = ওডি অপেক্ষা করে ভাবতে পারে। দুটো মিষ্টি কথায় মন ভালো হয়।
starter-a4-older-hot-eggs-chat-hot-1 = এটা আগুন মুরগি।
starter-a4-older-hot-eggs-chat-hot-2 = গরম গরম ডিম পাড়ে!
starter-a4-older-hot-eggs-chat-hot-eggs = হা হা! টিফিনে একটা চাই।
starter-a4-older-hot-eggs-chat-hot-eggs-reason = এখন দুজনেই হাসে। এটাই ভালো মেসেজ।
starter-a4-older-hot-eggs-chat-hot-wrong = মানে তুমি ড্রাগন আঁকতে পারো না।
starter-a4-older-hot-eggs-chat-hot-wrong-reason = এতে মজাটা চলে যায়। ফেন এখনও বদলাতে পারে।

## Talk: mend an unkind message
starter-a4-older-hot-eggs-mend-prompt = বন্ধুর সাথে এই মেসেজটা ঠিক করো: “তোমার টুপিটা বিচ্ছিরি।”
starter-a4-older-hot-eggs-mend-starter = তোমার টুপিটা ভালো লাগে, কারণ …
