# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-older.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-older-title = চিঁ চিঁ! এটা কি এখনও ঠাট্টা?
bull-older-outcome-banter = কোনটা ঠাট্টা আর কোনটা বুলিং, আমি বলতে পারি।
bull-older-outcome-keep = বাজে মেসেজ আমি রেখে দিই, তারপর বলি। বড়দের কেউ ব্লক করতে সাহায্য করেন।
bull-older-outcome-help = বন্ধু কষ্ট পেলে আমি সাহায্য করতে পারি।
bull-older-outcome-just-tell = কী কখনও সেভ করি না, পাঠাই না, আমি জানি। শুধু বলি।

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = ব্র্যাম স্কুলের অনুষ্ঠানে গান গায়। সবচেয়ে উঁচু সুরে গলা দিয়ে চিঁ বেরিয়ে আসে। ব্র্যাম নিজেই সবচেয়ে বেশি হাসে।
bull-older-squeak-1-bubble = একদম দরজার মতো আওয়াজ!
bull-older-squeak-2 = শুক্রবারেও গ্রুপ চ্যাট চিঁ চিঁ-তে ভরা। ব্র্যাম থামতে বলে। সে এখন আর হাসছে না।
bull-older-squeak-2-bubble = চিঁ, চিঁ, চিঁ!
bull-older-squeak-3 = তারপর একটা গেমে এই লেখাটা আসে। এটা ওর গান নিয়ে নয়। এটা ওর পরিবার নিয়ে।
bull-older-squeak-3-bubble = আমাদের দলে ব্যাজার চলবে না!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = ঠাট্টায় সবাই মজা পায়। বুলিং কখনও ঠিক নয়, স্কুলেও না, বাড়িতেও না। কোনটা কী?
bull-older-banter-fun = ঠাট্টা
bull-older-banter-hurts = বুলিং বা ঘৃণা
bull-older-banter-door = ওডি বলে “দারুণ দরজা!” আর ব্র্যাম হাসে
bull-older-banter-door-reason = দুজনেই মজা পাচ্ছে। দুজনেই থামাতে পারে।
bull-older-banter-stop = ব্র্যাম থামতে বলার পরেও চল্লিশটা চিঁ চিঁ
bull-older-banter-stop-reason = ব্র্যাম থামতে বলেছে, তবু চলেছে। এটা বুলিং।
bull-older-banter-stripes = ব্র্যামের ডোরা দাগ আর পরিবার নিয়ে বাজে কথা
bull-older-banter-stripes-reason = গায়ের রং, ধর্ম বা পরিবার নিয়ে বাজে কথা হলো ঘৃণা। কিছু কথা বর্ণবাদী। এগুলো কখনও ঠাট্টা নয়।
bull-older-banter-cat = টুপি পরা একটা বিড়াল, যা দেখে সবাই হাসে
bull-older-banter-cat-reason = কাউকে নিয়ে ঠাট্টা নয়। বিড়ালও মজা পাচ্ছে।
bull-older-banter-left-out = ব্র্যামকে বাদ দিতে নতুন চ্যাট
bull-older-banter-left-out-reason = ইচ্ছে করে বাদ দিলে কথার মতোই কষ্ট লাগে।

## Choice: what to do first. The bubble is a message on Bram’s screen.
bull-older-first-bubble = ভাগ, চিঁ চিঁ ডোরাকাটা!
bull-older-first-question = ব্র্যাম বাড়িতে। এটা ওর স্ক্রিনে আসে, ওর মুখ গরম হয়ে যায়। ও সবার আগে কী করবে?
bull-older-first-reply = আরও খারাপ কিছু লিখবে
bull-older-first-reply-reason = আমাদের অনেকেরই তা মনে হতো। কিন্তু উত্তর দিলে এটা চলতেই থাকে।
bull-older-first-block = এখনই সবাইকে ব্লক করবে
bull-older-first-block-reason = ব্লক করা ভালো, তবে সবার শেষে। রাখো, বলো, তারপর বড়দের কেউ ব্লক করতে সাহায্য করেন।
bull-older-first-keep = মেসেজ রাখবে, উত্তর দেবে না
bull-older-first-keep-reason = এখন কী লেখা হয়েছে, ও দেখাতে পারবে। এরপর ও বড়দের কাউকে বলে।

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = বেশির ভাগ জিনিস আমরা রাখি, তারপর বলি। একটা জিনিস আলাদা। কাপড় ছাড়া কারও ছবি কখনও সেভ করি না, পাঠাই না। শুধু বলি।
bull-older-show-keep = রাখো, তারপর বলো
bull-older-show-just-tell = শুধু বলো
bull-older-show-chat = চ্যাটে বাজে মেসেজ
bull-older-show-chat-reason = ওখানেই রেখে দাও, বা স্ক্রিনের ছবি তোলো।
bull-older-show-game = বাজে মন্তব্য, যা মুছে যেতে পারে
bull-older-show-game-reason = থাকতে থাকতেই স্ক্রিনের ছবি তোলো।
bull-older-show-picture = কাপড় ছাড়া কারও ছবি
bull-older-show-picture-reason = এটা কখনও সেভ করি না, পাঠাই না। শুধু বলো। বলার জন্য তুমি ঝামেলায় পড়বে না।
bull-older-show-hate = গেমে বর্ণবাদী কথা
bull-older-show-hate-reason = কী বলা হয়েছে, তা দেখাতে রেখে দাও। সেদিনই বড়দের কাউকে বলো।

## Choice: Wren is a bystander. Both good answers lead on.
bull-older-wren-sees-question = রেন চ্যাটে সব চিঁ চিঁ দেখে। ব্র্যামের জন্য ওর খারাপ লাগে। রেন কী করতে পারে?
bull-older-wren-sees-kind = ব্র্যামকে মিষ্টি মেসেজ পাঠানো
bull-older-wren-sees-kind-reason = মিষ্টি কথায় ব্র্যাম বোঝে, সে একা নয়।
bull-older-wren-sees-laugh = আরও একটা হাসিমুখ দেওয়া
bull-older-wren-sees-laugh-reason = এ তো মাত্র একটা ছোঁয়া। ব্র্যামের কাছে মনে হয় অনেকে মিলে হাসছে।
bull-older-wren-sees-tell = মিস্টার মোলকে বলা
bull-older-wren-sees-tell-reason = রেন বলেছে, তাই মিস্টার মোল খুশি। ব্র্যাম যা রেখেছে, তিনি দেখেন। তারপর ব্লক করতে সাহায্য করেন।

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = ব্র্যাম ওটা দুবার পড়ে। ওর গোঁফ নেচে ওঠে।
bull-older-kind-word-1-bubble = তোমার গান আমার ভালো লেগেছে। টিফিনে আমার সাথে গাইবে?
bull-older-kind-word-2 = পরদিন রেন ব্র্যামের সাথে মিস্টার মোলকে বলতে যায়। ব্র্যাম যা রেখেছে, তিনি দেখেন। তারপর ব্লক করতে সাহায্য করেন।

## Say: the sentence is rehearsed aloud
bull-older-words-prompt = টিফিনে সবাই মিলে গায় আর চিঁ চিঁ করে। এখন ব্র্যামও হাসছে! যে কথাটা কাজে লেগেছে, বলো।
bull-older-words-sentence = এটা আর ঠাট্টা নয়, তাই আমি বলে দেব।

## Exit, first question: a joke that stops being fun
bull-older-hat-question = ফেন ওডির টুপি নিয়ে ঠাট্টা করে। ওডি হাসে, তারপর চুপ হয়ে যায়। ফেন কী করতে পারে?
bull-older-hat-more = আরও মজার ঠাট্টা করা
bull-older-hat-more-reason = চুপ হয়ে যাওয়া মানে হয়তো কষ্ট লেগেছে। ফেন থেমে জিজ্ঞেস করতে পারে।
bull-older-hat-stop = থেমে জিজ্ঞেস করা, ওডি ঠিক আছে কি না
bull-older-hat-stop-reason = ওডির কেমন লেগেছে, ফেন তা দেখেছে। থেমে জিজ্ঞেস করা মায়ার কাজ।
bull-older-hat-only = বলা, এ তো শুধুই ঠাট্টা
bull-older-hat-only-reason = ওডিও মজা পেলে তবেই ওটা ঠাট্টা।

## Exit, second question: keep it, tell, an adult helps to block
bull-older-order-question = ওডি একটা বাজে মেসেজ পায়। কোন বুদ্ধিটা সবচেয়ে কাজে লাগবে?
bull-older-order-keep = রাখা, বলা, তারপর বড়দের সাহায্যে ব্লক
bull-older-order-keep-reason = এভাবে করলে বড়রা ওটা দেখে সাহায্য করতে পারেন।
bull-older-order-delete = উত্তর দিয়ে সব মুছে ফেলা
bull-older-order-delete-reason = তাহলে কী বলা হয়েছে কেউ দেখতে পারবে না। ওডি ওটা রেখে বলতে পারে।
bull-older-order-block = ব্লক করে চুপ থাকা
bull-older-order-block-reason = ওডি আরও সাহায্য পেতে পারে। ও আগে ওটা রেখে বলতে পারে।

## Exit, third question: the one thing that is never saved
bull-older-picture-question = কেউ রেনকে কাপড় ছাড়া কারও ছবি পাঠায়। রেন কী করতে পারে?
bull-older-picture-save = স্ক্রিনের ছবি তোলা
bull-older-picture-save-reason = বেশির ভাগ জিনিস আমরা রাখি। এটা কখনও সেভ করি না, পাঠাই না। শুধু বলি।
bull-older-picture-quiet = একদম চুপ থাকা
bull-older-picture-quiet-reason = এটা নিয়ে একা থাকা কঠিন। রেন বলতে পারে, সাহায্য পেতে পারে।
bull-older-picture-tell = বড়দের কাউকে বলা, সেভ না করা, না পাঠানো
bull-older-picture-tell-reason = এরপর কী করতে হবে, বড়রা জানেন। যা এসেছে, তার দোষ রেনের নয়।

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
bull-older-helpers-teacher = আমার টিচার
bull-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
bull-older-helpers-lunch = খাবার ঘরের কেউ
bull-older-helpers-office = স্কুলের অফিস
bull-older-helpers-home = বাড়ির একজন বড় মানুষ
bull-older-helpers-family = পরিবারের একজন বড় মানুষ
