# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-younger-title = উহ্, লাগে এমন কথা
bull-younger-outcome-unkind = কোন কথা মিষ্টি, কোন কথা খারাপ, আমি বুঝি।
bull-younger-outcome-tell = আমি খারাপ কথা ফেরত দিই না। বলি।
bull-younger-outcome-mend = পাঠানোর জন্য মিষ্টি কথা বাছতে পারি।

### Wren’s cow. First tale of “Ouch words”.

## Story: Wren’s drawing of a cow looks like a sofa (a big soft seat). A sofa with a cow’s legs is the joke; nobody laughs at Wren.
bull-younger-moo-cow-1 = রেন ক্লাসের পাতায় একটা গরু আঁকে।
bull-younger-moo-cow-1-bubble = হাম্বা!
bull-younger-moo-cow-2 = দেখতে একদম সোফার মতো!
bull-younger-moo-cow-2-bubble = ওটায় কি বসা যায়?
bull-younger-moo-cow-3 = তারপর কিছু খারাপ কথা আসে।
bull-younger-moo-cow-3-bubble = পচা গরু, পচা রেন!

## Feel: how Wren might feel. No answer is wrong.
bull-younger-moo-feel-bubble = পচা গরু, পচা রেন!
bull-younger-moo-feel-question = রেনের কেমন লাগতে পারে?
bull-younger-moo-feel-says = খারাপ কথায় কষ্ট লাগতে পারে। বলা ভালো।

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-moo-which-question = খারাপ কথা ঠিক নয়, স্কুলে বা বাড়িতে। কোনটা কী?
    .easy = কোনটা কী?
bull-younger-moo-which-kind = মিষ্টি
bull-younger-moo-which-mean = খারাপ
bull-younger-moo-which-love = তোমার গরু দারুণ
bull-younger-moo-which-love-reason = শুনে রেনের মন ভরে যায়।
bull-younger-moo-which-draw = তুমি আঁকতে পারো না
bull-younger-moo-which-draw-reason = এতে রেনের মন ছোট হয়ে যায়। এটা ভালো কথা নয়।
bull-younger-moo-which-away = চলে যাও, রেন
bull-younger-moo-which-away-reason = বাদ পড়লে কষ্ট লাগে। এটা ভালো কথা নয়।
bull-younger-moo-which-smile = দেখে হাসি পায়
bull-younger-moo-which-smile-reason = এখন দুজনেই হাসছে!

## Choice: not writing back, and telling
bull-younger-moo-pop-bubble = পচা গরু, পচা রেন!
bull-younger-moo-pop-question = রেন কী করতে পারে?
bull-younger-moo-pop-back = খারাপ কথা বলা
bull-younger-moo-pop-back-reason = তাহলে দুজনেরই মন খারাপ হয়। রেন বলতে পারে।
bull-younger-moo-pop-tell = মিস্টার মোলকে দেখানো
bull-younger-moo-pop-tell-reason = রেন বলেছে, তিনি খুশি। তিনি সাহায্য করতে পারেন।
bull-younger-moo-pop-rub = গরু মুছে ফেলা
bull-younger-moo-pop-rub-reason = গরুটা তো দারুণ! রেন বলতে পারে।

## Choice: Odi wrote the mean words when he was cross. He mends it; nobody tells him off.
bull-younger-moo-odi-bubble = আমার ঘর ভেঙে গেল, তাই খারাপ কথা লিখেছি।
bull-younger-moo-odi-question = ওডি এখন কী পাঠাতে পারে?
bull-younger-moo-odi-joke = ওটা ঠাট্টা ছিল
bull-younger-moo-odi-joke-reason = রেনের মজা লাগেনি। ওডি সরি বলতে পারে।
bull-younger-moo-odi-you = তুমিও ভালো হও
bull-younger-moo-odi-you-reason = রেন তো ভালোই ছিল। ওডি সরি বলতে পারে।
bull-younger-moo-odi-sorry = সরি, গরুটা দারুণ
bull-younger-moo-odi-sorry-reason = রেন হাসে। ঠিক করে নেওয়া ভালো কাজ।

## Story: a happy end
bull-younger-moo-sofa-1 = ওরা বড় একটা গরু সোফা বানায়।
bull-younger-moo-sofa-1-bubble = হাম্বা, বসো!
bull-younger-moo-sofa-2 = মিস্টার মোলের সবচেয়ে ভালো লাগে।
bull-younger-moo-sofa-2-bubble = আমি গরুর ওপর একটু ঘুমাব।

## Say: the sentence that is rehearsed aloud
bull-younger-moo-words-prompt = রেনের সাথে বলো, হাম্বা কোরো না কিন্তু!
bull-younger-moo-words-sentence = এটা ভালো কথা নয়, আমি বলে দেব।

## Exit. One answer is there to make them laugh.
bull-younger-moo-goodbye-pop-question = ফেনের কাছে খারাপ কথা আসে। ও কী করতে পারে?
bull-younger-moo-goodbye-pop-tell = বড়দের কাউকে বলা
bull-younger-moo-goodbye-pop-tell-reason = বড়রা সাহায্য করতে পারেন। ফেনের দোষ নেই।
bull-younger-moo-goodbye-pop-back = খারাপ কথা বলা
bull-younger-moo-goodbye-pop-back-reason = তাহলে চলতেই থাকে। ফেন বলতে পারে।
bull-younger-moo-goodbye-pop-sit = ট্যাবলেটে বসে পড়া
bull-younger-moo-goodbye-pop-sit-reason = হা হা, মচ করে উঠবে! ফেন বলতে পারে।

### Sir Spud. Second tale of “Ouch words”.

## Story: a potato (a spud) in a hat is a pet. The children are Biscuit and Marlo.
bull-younger-spud-pet-1 = বিস্কুটের পোষা আলু, মাথায় টুপি।
bull-younger-spud-pet-1-bubble = ইনি আলু সাহেব!
bull-younger-spud-pet-2 = বিস্কুট ওকে ক্লাসের পাতায় দেয়।
bull-younger-spud-pet-2-bubble = টুপিটা কী সুন্দর!
bull-younger-spud-pet-3 = বাড়িতে কিছু খারাপ কথা আসে।
bull-younger-spud-pet-3-bubble = খোকা খোকা, আলু খোকা!

## Choice: at home, not writing back, and telling
bull-younger-spud-home-bubble = খোকা খোকা, আলু খোকা!
bull-younger-spud-home-question = বিস্কুট কী করতে পারে?
bull-younger-spud-home-fine = বলা, ঠিক আছে
bull-younger-spud-home-fine-reason = কষ্ট তো লেগেছে। সেটা বলা যায়।
bull-younger-spud-home-back = খারাপ কথা বলা
bull-younger-spud-home-back-reason = তাহলে চলতেই থাকে। বিস্কুট বলতে পারে।
bull-younger-spud-home-tell = নানিকে দেখানো
bull-younger-spud-home-tell-reason = বিস্কুট বলেছে, নানি খুশি। নানি ওর পাশে বসেন।

## Order: leave it there, tell, a grown-up helps
bull-younger-spud-order-question = খারাপ কথা আসে। আগে কোনটা, তারপর কোনটা?
bull-younger-spud-order-leave = ওটা রেখে দেওয়া
bull-younger-spud-order-leave-reason = আগে থামি। উত্তর লিখি না।
bull-younger-spud-order-tell = বড়দের কাউকে বলা
bull-younger-spud-order-tell-reason = তারপর বলি। বড়রা ওটা দেখতে পারেন।
bull-younger-spud-order-help = বড়রা সাহায্য করেন
bull-younger-spud-order-help-reason = শেষে তাঁরা দেখেন, কীভাবে সাহায্য করা যায়।

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-spud-which-question = খারাপ কথা ঠিক নয়, স্কুলে বা বাড়িতে। কোনটা কী?
    .easy = কোনটা কী?
bull-younger-spud-which-kind = মিষ্টি
bull-younger-spud-which-mean = খারাপ
bull-younger-spud-which-hat = কী সুন্দর টুপি
bull-younger-spud-which-hat-reason = মিষ্টি কথা। আলু সাহেব খুশিতে ফুলে যায়!
bull-younger-spud-which-out = তোমাকে নেব না
bull-younger-spud-which-out-reason = বাদ পড়লে কষ্ট লাগে। এটা ভালো কথা নয়।
bull-younger-spud-which-feed = ওর জন্য চা এনেছি
bull-younger-spud-which-feed-reason = মিষ্টি কথা। গরম চা ওর খুব পছন্দ!
bull-younger-spud-which-ha = হা হা, ছিঁচকাঁদুনে
bull-younger-spud-which-ha-reason = আমরা সবাই কাঁদতে পারি। এটা ভালো কথা নয়।

## Match: mean words and the kind words that mend them
bull-younger-spud-mend-question = খারাপ কথা ঠিক করো। কোন মিষ্টি কথা মানায়?
bull-younger-spud-mend-hat = পচা টুপি
bull-younger-spud-mend-hat-partner = মজার টুপি
bull-younger-spud-mend-hat-reason = এখন টুপিটা মজার!
bull-younger-spud-mend-play = তোমাকে নেব না
bull-younger-spud-mend-play-partner = এসো, খেলি
bull-younger-spud-mend-play-reason = এখন সবাই খেলতে পারি।
bull-younger-spud-mend-help = তুমি পারো না
bull-younger-spud-mend-help-partner = এসো, সাহায্য করি
bull-younger-spud-mend-help-reason = এখন পাশাপাশি বসে করতে পারি।

## Story: a happy end
bull-younger-spud-show-1 = এখন সবার পোষা আলু আছে।
bull-younger-spud-show-1-bubble = আমারটার মাথায় পরচুলা!
bull-younger-spud-show-2 = রাঁধুনিরও একটা আছে।
bull-younger-spud-show-2-bubble = একে আমি রাঁধব না!

## Say: the sentence that is rehearsed aloud
bull-younger-spud-words-prompt = আলু সাহেবের মতো সোজা হয়ে বলো।
bull-younger-spud-words-sentence = এটা ভালো কথা নয়, আমি বলে দেব।

## Exit. One answer is there to make them laugh.
bull-younger-spud-goodbye-pop-question = গেমে মার্লোর কাছে খারাপ কথা আসে। কী করলে ভালো?
bull-younger-spud-goodbye-pop-yell = গেমকে বকা দেওয়া
bull-younger-spud-goodbye-pop-yell-reason = গেম তো শুনতে পায় না! মার্লো বলতে পারে।
bull-younger-spud-goodbye-pop-tell = বড়দের কাউকে বলা
bull-younger-spud-goodbye-pop-tell-reason = বড়রা সাহায্য করতে পারেন। মার্লোর দোষ নেই।
bull-younger-spud-goodbye-pop-back = খারাপ কথা বলা
bull-younger-spud-goodbye-pop-back-reason = তাহলে চলতেই থাকে। মার্লো বলতে পারে।

## The grown-ups a child may name. Never assume a mum or a dad.
bull-younger-helpers-prompt = যাঁদের বলতে পারো, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
bull-younger-helpers-teacher = আমার টিচার
bull-younger-helpers-class = ক্লাসের সাহায্যকারী
bull-younger-helpers-lunch = খাবার ঘরের কেউ
bull-younger-helpers-office = স্কুলের অফিস
bull-younger-helpers-home = বাড়ির একজন বড় মানুষ
bull-younger-helpers-family = পরিবারের একজন বড় মানুষ
