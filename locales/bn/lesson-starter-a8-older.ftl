# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-older-title = “আমি”-র কাছ থেকে ইমেল
starter-a8-older-outcome-known = নাম অচেনা হলে আমি জিজ্ঞেস করি।

## Story: an email from “Me”. The bubble is the email’s.
starter-a8-older-mirror-me-1 = রেন একটা ইমেল পায়। পাঠিয়েছে “আমি”।
starter-a8-older-mirror-me-1-bubble = হ্যালো! আমি তো!
starter-a8-older-mirror-me-2 = নিশ্চিত হতে ও আয়না দেখে। না, ও পাঠায়নি।

## Spot: the clues in an email
starter-a8-older-mirror-clues-question = এই ইমেলে কোনগুলো কেমন যেন, খুঁজে বের করো।
starter-a8-older-mirror-clues-sender-name = কে পাঠিয়েছে
starter-a8-older-mirror-clues-sender = আমি, হাসিখুশি ডাক
starter-a8-older-mirror-clues-sender-reason = রেন একে চেনে না। “আমি” যে কেউ হতে পারে।
starter-a8-older-mirror-clues-hello-name = হ্যালো
starter-a8-older-mirror-clues-hello = হ্যালো!
starter-a8-older-mirror-clues-hello-reason = শুধু হ্যালো বলা ঠিকই আছে।
starter-a8-older-mirror-clues-hurry-name = লেখা
starter-a8-older-mirror-clues-hurry = খোলো, জলদি! জিজ্ঞেস কোরো না!
starter-a8-older-mirror-clues-hurry-reason = ওকে তাড়া দিচ্ছে। জিজ্ঞেস করার সময় ওর আছে।
starter-a8-older-mirror-clues-file-name = ফাইল
starter-a8-older-mirror-clues-file = মজার-টুপি
starter-a8-older-mirror-clues-file-reason = ফাইল কম্পিউটার নষ্ট করতে পারে। ওটা বন্ধই থাকে।

## Choice: what to do with an unknown email
starter-a8-older-mirror-what-now-question = এটা নিয়ে রেন কী করতে পারে?
starter-a8-older-mirror-what-now-reply = লেখা, “তুমি কে?”
starter-a8-older-mirror-what-now-reply-reason = তাহলে ওরা জানে, রেন এটা পড়ে। মিস্টার মোল আরও জানতে পারেন।
starter-a8-older-mirror-what-now-ask = না খুলে মিস্টার মোলকে বলা
starter-a8-older-mirror-what-now-ask-reason = তিনি দেখেন। ওটা বাজে ইমেল, তিনি ফেলে দেন।
starter-a8-older-mirror-what-now-peek = ফাইলে এক ঝলক দেখা
starter-a8-older-mirror-what-now-peek-reason = এক ঝলকেও ওটা খুলে যায়। মিস্টার মোলের জন্য অপেক্ষা করা যায়।
