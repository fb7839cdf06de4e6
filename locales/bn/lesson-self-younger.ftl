# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
self-younger-title = বলো তো, কে এটা!
self-younger-outcome-say = আমি “থামো” বা “জিজ্ঞেস করব” বলতে পারি।
self-younger-outcome-look = গেমের মুখ আসল না-ও হতে পারে। আমি জানি।
self-younger-outcome-photo = আমার ছবি আমার। নিজের কাছেই রাখি।
self-younger-outcome-tell = খারাপ লাগলে আমি বলি।

### First tale: Sir Carrot

## Story: a picture tool puts a moustache on whatever it sees. The bubble is Wren, who speaks for her carrot.
self-younger-sir-carrot-carrot-1 = ট্যাবলেট মুখে গোঁফ বসাতে পারে!
self-younger-sir-carrot-carrot-2 = রেন ওর গাজরে গোঁফ বসায়।
self-younger-sir-carrot-carrot-2-bubble = শুভ দিন, আমি গাজর সাহেব!
self-younger-sir-carrot-carrot-3 = এবার ব্র্যামের পালা। ওর পেটে কেমন করে।

## Choice: Bram does not like his picture
self-younger-sir-carrot-stop-question = ব্র্যামের নিজের ছবি ভালো লাগে না। কী করলে ভালো?
self-younger-sir-carrot-stop-grab = ট্যাবলেট কেড়ে নেওয়া
self-younger-sir-carrot-stop-grab-reason = ভেঙে যেতে পারে। মুখে বললেও থামে।
self-younger-sir-carrot-stop-laugh = হেসে চেপে যাওয়া
self-younger-sir-carrot-stop-laugh-reason = তাহলে ওরা আরও করতে পারে। ব্র্যাম থামতে বলতে পারে।
self-younger-sir-carrot-stop-stop = “থামো” বলা
self-younger-sir-carrot-stop-stop-reason = রেন আর ফেন থামে। না থামলে ব্র্যাম বলতে পারে।

## Say: the sentence is rehearsed aloud, with a hand held up
self-younger-sir-carrot-say-stop-prompt = হাত তুলে বলো।
self-younger-sir-carrot-say-stop-sentence = থামো, আমার এটা ভালো লাগছে না।

## Match: the look and what is said give away who is playing. Each partner is an animal of the story.
self-younger-sir-carrot-who-question = ওরা গেম খেলে। কে কোনটা?
self-younger-sir-carrot-who-robot = সাঁতার কাটা রোবট
self-younger-sir-carrot-who-robot-partner = ওডি
self-younger-sir-carrot-who-robot-reason = ওডি সাঁতার ভালোবাসে। এখানে ও রোবট!
self-younger-sir-carrot-who-lion = গোলাপি মোজার সিংহ
self-younger-sir-carrot-who-lion-partner = ফেন
self-younger-sir-carrot-who-lion-reason = ফেন গোলাপি মোজা ভালোবাসে।
self-younger-sir-carrot-who-cat = গাজর খাওয়া বিড়াল
self-younger-sir-carrot-who-cat-partner = রেন
self-younger-sir-carrot-who-cat-reason = দেখতে বিড়াল। খেলছে রেন।

## Choice: a figure nobody knows
self-younger-sir-carrot-duck-bubble = প্যাঁক প্যাঁক
self-younger-sir-carrot-duck-question = একটা হাঁস আসে। হাঁস হয়ে খেলছে কে?
self-younger-sir-carrot-duck-child = রেনের মতো কেউ
self-younger-sir-carrot-duck-child-reason = হতে পারে। তবু আমরা দেখতে পাই না।
self-younger-sir-carrot-duck-tell = বলা যায় না
self-younger-sir-carrot-duck-tell-reason = চামচ হাতে রাঁধুনিও হতে পারেন!
self-younger-sir-carrot-duck-duck = একটা হাঁস
self-younger-sir-carrot-duck-duck-reason = প্যাঁক! হাঁস অত ভালো টিপতে পারে না।

## Sort: what to show in a game
self-younger-sir-carrot-cards-question = গেম রেনের কাছে একটা ছবি চায়। কোনটা?
self-younger-sir-carrot-cards-basket-1 = দেখানো যায়
self-younger-sir-carrot-cards-basket-2 = নিজের কাছে রাখি
self-younger-sir-carrot-cards-school = স্কুলের পাশে রেন
self-younger-sir-carrot-cards-school-reason = এতে জানা যায় ও সারাদিন কোথায়।
self-younger-sir-carrot-cards-friend = ব্র্যামের ছবি
self-younger-sir-carrot-cards-friend-reason = এটা ব্র্যামের মুখ, তাই ওর নিজের।
self-younger-sir-carrot-cards-lion = রেনের আঁকা সিংহ
self-younger-sir-carrot-cards-lion-reason = এটা আঁকা, ওর মুখ নয়। দারুণ!
self-younger-sir-carrot-cards-carrot = গাজর সাহেব
self-younger-sir-carrot-cards-carrot-reason = এ তো গাজর, তাই ঠিক আছে।
self-younger-sir-carrot-cards-photo = রেনের ছবি
self-younger-sir-carrot-cards-photo-reason = ছবিতে আসল রেনকে দেখা যায়। এটা ওর নিজের।

## Talk: a game face without a photo
self-younger-sir-carrot-face-prompt = গেমে তোমার মুখ কেমন হতে পারে?
self-younger-sir-carrot-face-starter = গেমে আমার মুখ হবে …

## Exit: tell when a picture feels bad
self-younger-sir-carrot-goodbye-odd-question = একটা ছবি দেখে রেনের পেটে খারাপ লাগে। ও কী করতে পারে?
self-younger-sir-carrot-goodbye-odd-look = আরও দেখা
self-younger-sir-carrot-goodbye-odd-look-reason = তাহলে আরও বেশি সময় খারাপ লাগে। রেন বলতে পারে।
self-younger-sir-carrot-goodbye-odd-tell = বড়দের কাউকে বলা
self-younger-sir-carrot-goodbye-odd-tell-reason = এটা আমাদের প্রতিজ্ঞা। তাঁরা সাহায্য করতে পারেন।
self-younger-sir-carrot-goodbye-odd-off = বন্ধ করে চুপ থাকা
self-younger-sir-carrot-goodbye-odd-off-reason = বন্ধ করা ভালো! তারপর বলাও যায়।

### Second tale: the shark in a skirt

## Story: Odi makes a figure for a game. The bubble is Odi’s.
self-younger-fancy-shark-shark-1 = ওডি গেমের জন্য একজনকে বানায়।
self-younger-fancy-shark-shark-2 = ফ্রক পরা একটা হাঙর!
self-younger-fancy-shark-shark-2-bubble = আমি কামড়াই, আবার নাচিও!

## Build: a figure without private facts
self-younger-fancy-shark-profile-question = ওডিকে গেমের পাতা বানাতে সাহায্য করো।
self-younger-fancy-shark-profile-face = একটা মুখ বাছো
self-younger-fancy-shark-profile-face-shark = ফ্রক পরা হাঙর
self-younger-fancy-shark-profile-face-shark-reason = আমরা সবাই হাসতে পারি। ওডিকে কেউ দেখে না।
self-younger-fancy-shark-profile-face-photo = ওডির একটা ছবি
self-younger-fancy-shark-profile-face-photo-reason = এতে আসল ওডিকে দেখা যায়। এটা ওর নিজের।
self-younger-fancy-shark-profile-name = ওর নাম কী?
self-younger-fancy-shark-profile-name-real = ওডি ভোঁদড়
self-younger-fancy-shark-profile-name-real-reason = আসল নাম ওর নিজের কথা।
self-younger-fancy-shark-profile-name-fin = ফুলঝুরি পাখনা
self-younger-fancy-shark-profile-name-fin-reason = মজার নামই ভালো নাম।
self-younger-fancy-shark-profile-line = একটা কথা বাছো
self-younger-fancy-shark-profile-line-twirl = আমি ঘুরে নাচি
self-younger-fancy-shark-profile-line-twirl-reason = অনেকেই ঘুরে নাচে। এটা বলা যায়।
self-younger-fancy-shark-profile-line-mill = আমি মিলের পাশে থাকি
self-younger-fancy-shark-profile-line-mill-reason = এতে জানা যায় ও কোথায় থাকে। এটা নিজের কথা।
self-younger-fancy-shark-profile-done = কী হাঙর! আর ওডিকে কেউ দেখতে পায় না।

## Choice: the game wants to see him.
self-younger-fancy-shark-camera-question = গেম ওডির মুখ দেখতে চায়। ও কী করতে পারে?
self-younger-fancy-shark-camera-ask = আগে বড়দের জিজ্ঞেস
self-younger-fancy-shark-camera-ask-reason = তাঁরা সাথে দেখেন, আর না টেপেন।
self-younger-fancy-shark-camera-paw = হ্যাঁ টিপে লুকানো
self-younger-fancy-shark-camera-paw-reason = তবু ঘরটা দেখা যায়। আগে জিজ্ঞেস করো।
self-younger-fancy-shark-camera-yes = হ্যাঁ টেপা
self-younger-fancy-shark-camera-yes-reason = তাহলে সবাই ভেতরটা দেখতে পায়। আগে জিজ্ঞেস করো।

## Say: the sentence is rehearsed aloud
self-younger-fancy-shark-say-ask-prompt = ওডির সাথে বলো, জোরে আর স্পষ্ট করে।
self-younger-fancy-shark-say-ask-sentence = না, ধন্যবাদ, আগে জিজ্ঞেস করব।

## Story: a small fairy turns out to be Bear, the school cook. The bubble is Bear’s.
self-younger-fancy-shark-fairy-1 = চামচ হাতে এক পরিও খেলে। ও কত ছোট্ট!
self-younger-fancy-shark-fairy-2 = দুপুরে রাঁধুনি ভালুকের হাতে চামচ।
self-younger-fancy-shark-fairy-2-bubble = আমিই সেই পরি!
self-younger-fancy-shark-fairy-3 = ভালুক কত বড়! ওডি হেসে কুটি কুটি।

## Sort: what a figure shows of the person who plays, and what it does not
self-younger-fancy-shark-know-question = নতুন একটা পরি আসে। ওডি কী বুঝতে পারে?
self-younger-fancy-shark-know-basket-1 = দেখা যায়
self-younger-fancy-shark-know-basket-2 = বোঝা যায় না
self-younger-fancy-shark-know-spoon = হাতে টুপি নাড়ছে
self-younger-fancy-shark-know-spoon-reason = টুপিটা স্ক্রিনেই আছে।
self-younger-fancy-shark-know-old = ওর বয়স কত
self-younger-fancy-shark-know-old-reason = ছোট পরি বড় ভালুক হতে পারে।
self-younger-fancy-shark-know-home = ও কোথায় থাকে
self-younger-fancy-shark-know-home-reason = গেমে তা দেখা যায় না।
self-younger-fancy-shark-know-wings = ওর ডানা আছে
self-younger-fancy-shark-know-wings-reason = ডানা স্ক্রিনেই আছে।
self-younger-fancy-shark-know-kind = ও সত্যি বলে কি না
self-younger-fancy-shark-know-kind-reason = স্ক্রিনের কথা ভান হতে পারে।

## Order: a game stops being fun
self-younger-fancy-shark-rain-question = একজন সারাদিন ওডির গায়ে কাদা ঢালে। আগে কোনটা?
self-younger-fancy-shark-rain-stop = গেম থামানো
self-younger-fancy-shark-rain-stop-reason = আগে ওডি থামে। গেম অপেক্ষা করতে পারে।
self-younger-fancy-shark-rain-go = বড়দের খোঁজা
self-younger-fancy-shark-rain-go-reason = তারপর ও সাহায্য খুঁজতে যায়।
self-younger-fancy-shark-rain-tell = কেমন লাগছে বলা
self-younger-fancy-shark-rain-tell-reason = এখন তাঁরা জানেন, সাহায্য করতে পারেন।

## Exit: a photo of oneself. It uses the words of the promise.
self-younger-fancy-shark-goodbye-photo-question = ওডির কাছে কেক হাতে ওর একটা ছবি আছে। ও কী করতে পারে?
self-younger-fancy-shark-goodbye-photo-small = একদিনের জন্য দেওয়া
self-younger-fancy-shark-goodbye-photo-small-reason = একদিন অনেক সময়। কপি হতে পারে।
self-younger-fancy-shark-goodbye-photo-up = গেমে দেওয়া
self-younger-fancy-shark-goodbye-photo-up-reason = ছবি ছড়াতেই থাকতে পারে।
self-younger-fancy-shark-goodbye-photo-keep = নিজের কাছে রাখা
self-younger-fancy-shark-goodbye-photo-keep-reason = এটা আমাদের প্রতিজ্ঞা। ওডি ভালো কাজ করেছে!

## The grown-ups a child may name. Never assume a mum or a dad.
self-younger-helpers-prompt = যাঁদের বলতে পারো, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
self-younger-helpers-teacher = আমার টিচার
self-younger-helpers-class = ক্লাসের সাহায্যকারী
self-younger-helpers-lunch = খাবার ঘরের কেউ
self-younger-helpers-office = স্কুলের অফিস
self-younger-helpers-home = বাড়ির একজন বড় মানুষ
self-younger-helpers-family = পরিবারের একজন বড় মানুষ
