# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-transition-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
transition-younger-title = এবার বড়দের স্কুলে
transition-younger-outcome-same = জানি, কী আগের মতোই থাকে।
transition-younger-outcome-key = নতুন পাসওয়ার্ড আমি সামলে রাখি।
transition-younger-outcome-ask = ওখানেও আমি আগে জিজ্ঞেস করি।
transition-younger-outcome-who = জানি, ওখানে কে সাহায্য করতে পারেন।

## Story: a new class and a chair that spins. The bubbles are Wren’s, Wren’s and Mr Mole’s.
transition-younger-spinning-chair-spin-1 = রেন এবার বড়দের স্কুলে যায়।
transition-younger-spinning-chair-spin-1-bubble = আমি এখন বড়!
transition-younger-spinning-chair-spin-2 = ওর নতুন চেয়ার ঘোরে, বন বন।
transition-younger-spinning-chair-spin-2-bubble = ইয়ে!
transition-younger-spinning-chair-spin-3 = এখন ও দুজন মিস্টার মোলকে হাত নাড়ে!
transition-younger-spinning-chair-spin-3-bubble = আমি তো একজনই।

## Sort: what changes, and what comes with her
transition-younger-spinning-chair-same-question = কোনটা নতুন? কোনটা আগের মতোই?
transition-younger-spinning-chair-same-new = নতুন
transition-younger-spinning-chair-same-same = আগের মতোই
transition-younger-spinning-chair-same-chair = ঘোরানো চেয়ার
transition-younger-spinning-chair-same-chair-reason = আগের চেয়ার ঘুরত না। এটা নতুন।
transition-younger-spinning-chair-same-key = ওর পাসওয়ার্ড
transition-younger-spinning-chair-same-key-reason = ও নতুন একটা পায়। ওটা শুধু ওর।
transition-younger-spinning-chair-same-kind = মিষ্টি কথা
transition-younger-spinning-chair-same-kind-reason = সব ক্লাসে আমরা মিষ্টি কথা পাঠাই।
transition-younger-spinning-chair-same-tell = ও বলতে পারে
transition-younger-spinning-chair-same-tell-reason = ওখানেও ও বলতে পারে। এটা আগের মতোই।
transition-younger-spinning-chair-same-email = ক্লাসের ইমেল
transition-younger-spinning-chair-same-email-reason = আগে ওর এটা ছিল না। এটা নতুন।
transition-younger-spinning-chair-same-ask = ও আগে জিজ্ঞেস করে
transition-younger-spinning-chair-same-ask-reason = বড়রাও আগে জিজ্ঞেস করে। এটা আগের মতোই।

## Choice: a new password
transition-younger-spinning-chair-key-question = রেন পাসওয়ার্ডের কার্ড পায়। ও কী করতে পারে?
transition-younger-spinning-chair-key-desk = টেবিলে লাগিয়ে রাখা
transition-younger-spinning-chair-key-desk-reason = তাহলে সবাই ওর চাবি দেখে ফেলে। ওটা শুধু ওর।
transition-younger-spinning-chair-key-safe = শিখে ফেরত দেওয়া
transition-younger-spinning-chair-key-safe-reason = এখন চাবি ওর মনে। কেউ দেখতে পায় না।
transition-younger-spinning-chair-key-swap = ওডির কার্ডের সাথে বদল
transition-younger-spinning-chair-key-swap-reason = তাহলে দুজনেরই ভুল চাবি! আবার বদলে নাও।

## Choice: a bigger child has a game. The bubble is the hare’s.
transition-younger-spinning-chair-hare-bubble = এটা খেলো, জিজ্ঞেস করতে হয় না!
transition-younger-spinning-chair-hare-question = রেন কী বলতে পারে?
transition-younger-spinning-chair-hare-ask = “জিজ্ঞেস করি”
transition-younger-spinning-chair-hare-ask-reason = বড়রাও জিজ্ঞেস করে। মিস্টার মোলও হেড টিচারকে জিজ্ঞেস করেন!
transition-younger-spinning-chair-hare-play = “আচ্ছা, আমি তো বড়”
transition-younger-spinning-chair-hare-play-reason = এটা ওর জন্য না-ও হতে পারে। আগে জিজ্ঞেস করা যায়।
transition-younger-spinning-chair-hare-bit = “একটু দেখি”
transition-younger-spinning-chair-hare-bit-reason = একটুতেও খারাপ লাগতে পারে। আগে জিজ্ঞেস করা যায়।

## Match: who helps in the juniors
transition-younger-spinning-chair-who-question = কে রেনকে কীসে সাহায্য করেন?
transition-younger-spinning-chair-who-forgot = পাসওয়ার্ড ভুলে গেছে
transition-younger-spinning-chair-who-forgot-partner = নতুন টিচার
transition-younger-spinning-chair-who-forgot-reason = টিচার সাহায্য করতে পারেন। ভুলে গেলে অসুবিধা নেই।
transition-younger-spinning-chair-who-lunch = টিফিনে মন খারাপ
transition-younger-spinning-chair-who-lunch-partner = খাবার ঘরের কেউ
transition-younger-spinning-chair-who-lunch-reason = তিনি কাছেই থাকেন। পাশে এসে বসতে পারেন।
transition-younger-spinning-chair-who-bag = ব্যাগ হারিয়ে গেছে
transition-younger-spinning-chair-who-bag-partner = স্কুলের অফিস
transition-younger-spinning-chair-who-bag-reason = হারানো ব্যাগ অফিসে যায়। রেনও যেতে পারে।

## Say: the sentence is rehearsed aloud
transition-younger-spinning-chair-new-prompt = সোজা হয়ে দাঁড়িয়ে বলো।
transition-younger-spinning-chair-new-sentence = আমি এখানে নতুন, একটু সাহায্য করবে?

## Talk: something to look forward to
transition-younger-spinning-chair-glad-prompt = নতুন ক্লাসে কী মজার হবে?
transition-younger-spinning-chair-glad-starter = নতুন ক্লাসে আমি চাই …

## Exit
transition-younger-spinning-chair-goodbye-page-question = ক্লাসে একটা পাতা খারাপ লাগে। রেন কী করতে পারে?
transition-younger-spinning-chair-goodbye-page-tell = ওখানকার বড়দের বলা
transition-younger-spinning-chair-goodbye-page-tell-reason = তাঁরা সাহায্য করতে পারেন। বলা ভালো।
transition-younger-spinning-chair-goodbye-page-big = চেপে রাখা, ও তো বড়
transition-younger-spinning-chair-goodbye-page-big-reason = বড়রাও বলে। এতে ভালো হয়।
transition-younger-spinning-chair-goodbye-page-old = আগের ক্লাসে দৌড়ানো
transition-younger-spinning-chair-goodbye-page-old-reason = ওখানে সবাই ভালো! কিন্তু কাছেও সাহায্য আছে।

## Story: a new peg, and a teacher who makes a good one. The first bubble is Bram’s, the other Mr Mole’s.
transition-younger-high-peg-peg-1 = ব্র্যাম নতুন ক্লাসে যায়, নতুন হুক পায়।
transition-younger-high-peg-peg-1-bubble = হুকটা কত উঁচুতে!
transition-younger-high-peg-peg-2 = ও কোট ছুড়ে দেয়। পড়ে মিস্টার মোলের গায়ে!
transition-younger-high-peg-peg-3 = মিস্টার মোল হেসে কুটি কুটি।
transition-younger-high-peg-peg-3-bubble = আমি তো বেশ ভালো হুক!

## Feel: how somebody in a story may feel; no answer is wrong
transition-younger-high-peg-day-one-question = প্রথম দিনে ব্র্যামের কেমন লাগতে পারে?
transition-younger-high-peg-day-one-says = সবগুলোই ঠিক আছে। ও মিস্টার মোলকে বলতে পারে।

## Order: learning a new password
transition-younger-high-peg-key-question = ব্র্যাম নতুন পাসওয়ার্ড পায়। আগে কোনটা?
transition-younger-high-peg-key-read = কার্ডটা পড়া
transition-younger-high-peg-key-read-reason = সবার আগে ওটা পড়তে হয়।
transition-younger-high-peg-key-learn = মনে মনে বলা
transition-younger-high-peg-key-learn-reason = তারপর ও শিখে নেয়। কেউ শুনতে পায় না।
transition-younger-high-peg-key-back = মিস্টার মোলকে কার্ড দেওয়া
transition-younger-high-peg-key-back-reason = শেষে কার্ড ফেরত যায়। এখন আর হারাবে না।

## Sort: promises come along, some things do not
transition-younger-high-peg-same-question = ব্র্যামের সাথে কী যায়? কী থেকে যায়?
transition-younger-high-peg-same-with = সাথে যায়
transition-younger-high-peg-same-left = থেকে যায়
transition-younger-high-peg-same-kind = মিষ্টি কথা
transition-younger-high-peg-same-kind-reason = মিষ্টি কথা সব ক্লাসেই মানায়।
transition-younger-high-peg-same-chair = বিড়াল চেয়ার
transition-younger-high-peg-same-chair-reason = ওটা এখন ছোট হয়। ও বড় একটা পায়!
transition-younger-high-peg-same-tell = ও বলে
transition-younger-high-peg-same-tell-reason = ওখানেও ও বলতে পারে। এটা সাথে যায়।
transition-younger-high-peg-same-key = পুরোনো পাসওয়ার্ড
transition-younger-high-peg-same-key-reason = নতুন ক্লাসে ও নতুন চাবি পায়।
transition-younger-high-peg-same-private = বাড়ি নিজের কথা
transition-younger-high-peg-same-private-reason = ওখানেও এটা নিজের কথা। এটা সাথে যায়।

## Choice: something new on the screen. The bubble is the screen’s. The coat is there to laugh about.
transition-younger-high-peg-ask-bubble = ছোঁও, আমি নতুন!
transition-younger-high-peg-ask-question = ব্র্যাম কী করতে পারে?
transition-younger-high-peg-ask-try = টিপে দেখা
transition-younger-high-peg-ask-try-reason = এটা ওর জন্য না-ও হতে পারে। আগে জিজ্ঞেস করা যায়।
transition-younger-high-peg-ask-ask = জিজ্ঞেস করা
transition-younger-high-peg-ask-ask-reason = দুজনে দেখে। ওটা শুধু একটা অঙ্ক!
transition-younger-high-peg-ask-hide = কোটের নিচে লুকানো
transition-younger-high-peg-ask-hide-reason = ওখানে অন্ধকার! ও জিজ্ঞেস করতে পারে।

## Choice: who helps; two answers are good
transition-younger-high-peg-who-question = টিফিনে ব্র্যামের কাছে খারাপ কথা আসে। কে সাহায্য করতে পারেন?
transition-younger-high-peg-who-none = কেউ না
transition-younger-high-peg-who-none-reason = ওর জন্য সাহায্য আছে। ও বলতে পারে।
transition-younger-high-peg-who-lunch = খাবার ঘরের কেউ
transition-younger-high-peg-who-lunch-reason = তিনি কাছেই থাকেন। তখনই সাহায্য করতে পারেন।
transition-younger-high-peg-who-mole = মিস্টার মোল
transition-younger-high-peg-who-mole-reason = তিনি খুশি হয়ে সাহায্য করেন। ব্র্যামের দোষ নেই।

## Say: the sentence is rehearsed aloud
transition-younger-high-peg-help-prompt = ব্র্যামের সাথে ওখানকার বড়দের বলো।
transition-younger-high-peg-help-sentence = আমাকে একটু সাহায্য করবেন?

## Exit
transition-younger-high-peg-goodbye-forgot-question = ব্র্যাম পাসওয়ার্ড ভুলে গেছে। কে সাহায্য করতে পারেন?
transition-younger-high-peg-goodbye-forgot-odi = ওডি ওরটা দিতে পারে
transition-younger-high-peg-goodbye-forgot-odi-reason = ওডির চাবি শুধু ওডির। মিস্টার মোল সাহায্য করতে পারেন।
transition-younger-high-peg-goodbye-forgot-mole = মিস্টার মোল
transition-younger-high-peg-goodbye-forgot-mole-reason = মিস্টার মোল সাহায্য করতে পারেন। ভুলে গেলে অসুবিধা নেই।
transition-younger-high-peg-goodbye-forgot-home = কেউ না, বাড়ি যাবে
transition-younger-high-peg-goodbye-forgot-home-reason = সে তো অনেক দূর! মিস্টার মোল সাহায্য করতে পারেন।

## The grown-ups a child may name. Never assume a mum or a dad.
transition-younger-helpers-prompt = ওখানে সাহায্য করেন, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
transition-younger-helpers-teacher = নতুন টিচার
transition-younger-helpers-class = ক্লাসের সাহায্যকারী
transition-younger-helpers-lunch = খাবার ঘরের কেউ
transition-younger-helpers-office = স্কুলের অফিস
transition-younger-helpers-home = বাড়ির একজন বড় মানুষ
transition-younger-helpers-family = পরিবারের একজন বড় মানুষ
