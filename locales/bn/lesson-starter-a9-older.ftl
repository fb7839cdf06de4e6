# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-older-title = আচারের রাজা
starter-a9-older-outcome-school = আমি শুধু স্কুলের ইমেল ব্যবহার করি।

## Story: homework from an email the teacher does not know. The bubble is Mr Mole’s.
starter-a9-older-king-king-1 = বাড়িতে ব্র্যাম “আচারের রাজা”। ও সেই ইমেল থেকে কবিতা পাঠায়।
starter-a9-older-king-king-2 = মিস্টার মোল দেখেন। তিনি কোনো রাজাকে চেনেন না, তাই খোলেন না।
starter-a9-older-king-king-2-bubble = আমি কি কোনো রাজাকে চিনি?

## Sort: what school email is for
starter-a9-older-king-which-question = স্কুলের ইমেল ব্র্যাম কীসে ব্যবহার করতে পারে?
starter-a9-older-king-which-school = স্কুলের ইমেল
starter-a9-older-king-which-not = স্কুলের ইমেলে নয়
starter-a9-older-king-which-poem = মিস্টার মোলের জন্য কবিতা
starter-a9-older-king-which-poem-reason = এখন মিস্টার মোল দেখেন কে পাঠিয়েছে। তিনি খোলেন।
starter-a9-older-king-which-trip = স্কুল থেকে বেড়ানোর কথা জানতে
starter-a9-older-king-which-trip-reason = এটা স্কুলের কথা, স্কুল সাহায্য করতে পারে।
starter-a9-older-king-which-game = গেমে নাম লেখাতে
starter-a9-older-king-which-game-reason = ওটা বাড়ির জন্য, বড়দের সাথে।
starter-a9-older-king-which-pickles = দশ বয়াম আচার কিনতে
starter-a9-older-king-which-pickles-reason = রাজাও আগে বড়দের জিজ্ঞেস করেন।
starter-a9-older-king-which-hello = ক্লাসকে হ্যালো বলতে
starter-a9-older-king-which-hello-reason = ক্লাসের সবাইকে মিষ্টি কথা লেখা যায়।

## Say: the promise itself
starter-a9-older-king-mine-prompt = রাজা মিস্টার মোলকে কুর্নিশ করে। ওর সাথে বলো।
starter-a9-older-king-mine-sentence = আমি শুধু আমার স্কুলের ইমেল ব্যবহার করি।
