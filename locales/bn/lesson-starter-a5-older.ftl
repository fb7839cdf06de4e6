# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-older-title = হ্যামস্টার শোনে
starter-a5-older-outcome-tell = বাজে মেসেজ পেলে আমি বলি।

## Story: the hamster listens, but cannot help. The bubble is the message.
starter-a5-older-sock-drum-1 = এটা ব্র্যামের স্কুলের ইমেলে আসে। ওর কান গরম হয়ে যায়।
starter-a5-older-sock-drum-1-bubble = তোমার ঢোল কারও ভালো লাগে না!
starter-a5-older-sock-drum-2 = ও ক্লাসের হ্যামস্টারকে বলে। সে মাথা নাড়ে, তারপর ওর মোজা খেয়ে ফেলে।

## Choice: who can help; two answers are good
starter-a5-older-sock-who-question = হ্যামস্টার তো সাহায্য করতে পারে না। কে পারেন?
starter-a5-older-sock-who-none = কেউ না, এ তো শুধু কথা
starter-a5-older-sock-who-none-reason = কথায়ও কষ্ট লাগে। একা চেপে রাখতে হয় না।
starter-a5-older-sock-who-mole = মিস্টার মোল
starter-a5-older-sock-who-mole-reason = ব্র্যাম বলেছে, তিনি খুশি। এখন দুজনে ভেবে ঠিক করতে পারেন।
starter-a5-older-sock-who-cook = খাবার ঘরের রাঁধুনি
starter-a5-older-sock-who-cook-reason = যে বড়দের বিশ্বাস করে, তাঁকেই বলা যায়। তিনি সাথে গিয়ে মিস্টার মোলকে বলতে পারেন।

## Match: worries that keep children from telling, and what is true
starter-a5-older-sock-worries-question = ব্র্যামের চিন্তাগুলোর সত্যি উত্তর কোনটা?
starter-a5-older-sock-worries-fault = “দোষটা কি আমার?”
starter-a5-older-sock-worries-fault-partner = অন্যে যা পাঠায়, তার দোষ তোমার নয়
starter-a5-older-sock-worries-fault-reason = অন্য কেউ লিখেছে। ব্র্যামের দোষ নেই।
starter-a5-older-sock-worries-trouble = “বললে কি ঝামেলায় পড়ব?”
starter-a5-older-sock-worries-trouble-partner = বলার জন্য তুমি ঝামেলায় পড়বে না
starter-a5-older-sock-worries-trouble-reason = বলা কখনও ভুল নয়।
starter-a5-older-sock-worries-small = “এত ছোট কথা কি বলা যায়?”
starter-a5-older-sock-worries-small-partner = ছোট কথাও বলার মতো
starter-a5-older-sock-worries-small-reason = কষ্ট লাগলে সেটা বলার মতো।

## Say: the sentence is rehearsed aloud
starter-a5-older-sock-show-prompt = ব্র্যামের সাথে মিস্টার মোলকে বলো।
starter-a5-older-sock-show-sentence = একটা বাজে মেসেজ পেয়েছি। আপনাকে দেখাই?
