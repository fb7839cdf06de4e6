# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-bull-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
bull-middle-title = টুং! ভালো কথা, না খারাপ?
bull-middle-outcome-joke = কোনটা ঠাট্টা আর কোনটা বুলিং, আমি বলতে পারি।
bull-middle-outcome-keep = বাজে মেসেজ রাখি, তারপর বলি। বড়দের কেউ ব্লক করতে সাহায্য করেন।
bull-middle-outcome-mend = পাঠানোর আগে কথা ঠিক করে নিতে পারি।
bull-middle-outcome-just-tell = কোন জিনিসটা কখনও রাখি না, জানি। শুধু বলি।

### The custard moat. First tale of “Ping! Kind or not?”.

## Story: a joke in a building game that goes on too long. “Trifle” is a pudding with custard; any wobbly pudding will do.
bull-middle-custard-moat-1 = ফেন আর রেন গেমে দুর্গ বানায়। চারপাশের খাল পায়েসে ভরা।
bull-middle-custard-moat-1-bubble = যে শেষে ঢুকবে সে একটা পিঠা!
bull-middle-custard-moat-2 = ঝপাস! ফেন সোজা পায়েসে পড়ে, আর খুব মজা পায়।
bull-middle-custard-moat-2-bubble = আমি শেয়াল পায়েস!
bull-middle-custard-moat-3 = সারা সপ্তাহ একটা দল ওকে ঠেলে ফেলে। ফেন থামতে বলে। ওরা আরও ফেলে।
bull-middle-custard-moat-3-bubble = পড়ো, ভেজা!

## Sort: a joke, or bullying and hate. Fur stands for skin colour and family.
bull-middle-custard-which-question = বুলিং ঠিক নয়, স্কুলে, বাড়িতে বা গেমে। কোনটা কী?
    .easy = এটা কি ঠাট্টা, না বুলিং?
bull-middle-custard-which-joke = ঠাট্টা
bull-middle-custard-which-bullying = বুলিং বা ঘৃণা
bull-middle-custard-which-trifle = ফেন বলে, ও পায়েস
bull-middle-custard-which-trifle-reason = এটা ওর নিজের ঠাট্টা, ওর ভালো লাগে। ঠাট্টায় সবাই মজা পায়।
bull-middle-custard-which-stop = থামতে বলার পরেও ঠেলে ফেলে
bull-middle-custard-which-stop-reason = ফেন থামতে বলেছে, তবু চলেছে। এটা বুলিং।
bull-middle-custard-which-duck = টাই পরা হাঁস খালে সাঁতরায়
bull-middle-custard-which-duck-reason = কাউকে নিয়ে ঠাট্টা নয়। হাঁসটার কী সাজ!
bull-middle-custard-which-vote = ফেনকে বাদ দিতে ভোট
bull-middle-custard-which-vote-reason = ইচ্ছে করে ওকে বাদ দেওয়া হচ্ছে। কথার মতোই কষ্ট লাগে।
bull-middle-custard-which-fur = ফেনের লোম নিয়ে বাজে কথা
bull-middle-custard-which-fur-reason = গায়ের রং, ধর্ম বা পরিবার নিয়ে বাজে কথা হলো ঘৃণা। এগুলো কখনও ঠাট্টা নয়।

## Chat: keep it, tell, an adult helps to block. The lines come from a team in the game.
bull-middle-custard-ping-question = টুং! ফেন বাড়িতে, এটা আসে। ও কী করতে পারে?
bull-middle-custard-ping-place = দুর্গ গেম: দলের চ্যাট
bull-middle-custard-ping-fenn = ফেন
bull-middle-custard-ping-crew = খাল দল
bull-middle-custard-ping-lands-1 = ভেজা আবার এসেছে!
bull-middle-custard-ping-lands-2 = আমাদের দুর্গে শেয়াল চলবে না। শেয়ালের গায়ে গন্ধ!
bull-middle-custard-ping-reply = আরও খারাপ কিছু বলা
bull-middle-custard-ping-reply-reason = চুপ থাকা কঠিন। কিন্তু উত্তর দিলে এটা চলতেই থাকে।
bull-middle-custard-ping-keep = কথাগুলো রাখা, উত্তর না দেওয়া
bull-middle-custard-ping-keep-reason = এখন কী বলা হয়েছে, দেখাতে পারবে। এরপর ও বলে।
bull-middle-custard-ping-leave = বেরিয়ে চুপ থাকা
bull-middle-custard-ping-leave-reason = একটু জিরোনো ভালো। কিন্তু আগে কথাগুলো দেখাতে রাখা যায়।
bull-middle-custard-ping-kept-1 = পায়েস কাঁদছ নাকি?
bull-middle-custard-ping-hope = থামবে, এই আশা করা
bull-middle-custard-ping-hope-reason = চলতেই থাকতে পারে। যা রেখেছে, ও তা দেখাতে পারে।
bull-middle-custard-ping-tell = মামাকে দেখানো
bull-middle-custard-ping-tell-reason = এখন ফেন একা নয়। এটা ওর দোষ নয়।
bull-middle-custard-ping-alone = একা একা ব্লক করা
bull-middle-custard-ping-alone-reason = ব্লক করা সবার শেষে। আগে বড়রা কথাগুলো দেখেন, তারপর সাহায্য করেন।
bull-middle-custard-ping-told-1 = হ্যালো? ভেজা?
bull-middle-custard-ping-block = মামার সাথে ব্লক করা
bull-middle-custard-ping-block-reason = রাখো, বলো, তারপর সাহায্য নিয়ে ব্লক। ফেন তিনটাই করেছে।
bull-middle-custard-ping-last = শেষ একটা কথা পাঠানো
bull-middle-custard-ping-last-reason = উত্তর দেওয়ার দরকার নেই। মামা গেমকেও জানাতে পারেন।

## Sort: keeping a message to show, and the one thing that is never kept
bull-middle-custard-one-thing-question = বেশির ভাগ জিনিস আমরা রাখি, তারপর বলি। কাপড় ছাড়া কারও ছবি আলাদা। ওটা কখনও সেভ করি না, পাঠাই না। শুধু বলি।
    .easy = কাপড় ছাড়া কারও ছবি কখনও সেভ করি না, পাঠাই না। শুধু বলি।
bull-middle-custard-one-thing-keep = রাখো, তারপর বলো
bull-middle-custard-one-thing-tell = শুধু বলো
bull-middle-custard-one-thing-words = বাজে মেসেজ
bull-middle-custard-one-thing-words-reason = ওখানেই রেখে দাও, বা স্ক্রিনের ছবি তোলো।
bull-middle-custard-one-thing-name = গেমে বাজে নাম
bull-middle-custard-one-thing-name-reason = একটু পরেই মুছে যেতে পারে। স্ক্রিনের ছবি তোলো, তারপর বলো।
bull-middle-custard-one-thing-picture = কাপড় ছাড়া কারও ছবি
bull-middle-custard-one-thing-picture-reason = এটা কখনও সেভ করি না, পাঠাই না। শুধু বলো। বলার জন্য তুমি ঝামেলায় পড়বে না।
bull-middle-custard-one-thing-voice = বাজে ভয়েস মেসেজ
bull-middle-custard-one-thing-voice-reason = আবার শোনার দরকার নেই। বড়দের জন্য রেখে দাও।

## Build: a buddy list, made with an adult after keeping and telling
bull-middle-custard-gate-question = মামা ফেনের পাশে বসেন। কে ঢুকতে পারে, বাছতে সাহায্য করো।
bull-middle-custard-gate-wren = রেন
bull-middle-custard-gate-wren-list = তালিকায়
bull-middle-custard-gate-wren-list-reason = ফেন ওকে স্কুলে চেনে। ও ফেনের সাথে ভালো ব্যবহার করে।
bull-middle-custard-gate-wren-block = ব্লক করা
bull-middle-custard-gate-wren-block-reason = রেন বাজে কিছু করেনি। ও তালিকায় থাকতে পারে।
bull-middle-custard-gate-crew = খাল দল
bull-middle-custard-gate-crew-list = তালিকায়
bull-middle-custard-gate-crew-list-reason = তাহলে আরও বাজে কথা আসতে পারে। ফেন রেখেছে, বলেছে, এখন ওরা ব্লক করতে পারে।
bull-middle-custard-gate-crew-block = মামার সাথে ব্লক করা
bull-middle-custard-gate-crew-block-reason = ফেন রেখেছে, বলেছে। এখন দুজনে মিলে ব্লক করে।
bull-middle-custard-gate-door = কে ঢুকতে পারে?
bull-middle-custard-gate-door-all = সব খেলোয়াড়
bull-middle-custard-gate-door-all-reason = তাহলে নতুন নাম ঢুকে পড়তে পারে। চেনাদের বাছো।
bull-middle-custard-gate-door-known = শুধু আমার তালিকা
bull-middle-custard-gate-door-known-reason = এখন শুধু চেনারা ঢুকতে পারে।
bull-middle-custard-gate-done = বাজে কথার জন্য গেট বন্ধ। আর পায়েস এখনও গরম!

## Spot: Wren’s own message, before she sends it. The clues are the words that hurt.
bull-middle-custard-mend-question = ওডি গেট খোলা রেখেছিল, ড্রাগন ছাদ খেয়ে ফেলেছে। রেনের রাগ হয়। পাঠানোর আগে কোন কথাগুলো ঠিক করতে পারে?
    .easy = ওডির ওপর রেনের রাগ। কোন কথাগুলো ঠিক করতে পারে?
bull-middle-custard-mend-roof-name = প্রথম লাইন
bull-middle-custard-mend-roof = ড্রাগন আমাদের ছাদ খেয়েছে!
bull-middle-custard-mend-roof-reason = কী হয়েছে, তাই বলে। এটা ঠিক আছে।
bull-middle-custard-mend-dim-name = দ্বিতীয় লাইন
bull-middle-custard-mend-dim = তোমার মাথায় কিছু নেই।
bull-middle-custard-mend-dim-reason = এটা ওডিকে নিয়ে, ছাদ নিয়ে নয়। এটা বাদ দেওয়া যায়।
bull-middle-custard-mend-all-name = তৃতীয় লাইন
bull-middle-custard-mend-all = সবাইকে বলে দেব, হা হা!
bull-middle-custard-mend-all-reason = ছোট একটা ভুল সবার সামনে বড় হয়ে যায়। এটা বাদ দেওয়া যায়।
bull-middle-custard-mend-fix-name = শেষ লাইন
bull-middle-custard-mend-fix = টিফিনে ঠিক করি?
bull-middle-custard-mend-fix-reason = এতে কাজ হয়। ওডি ওর সাথে ছাদ ঠিক করতে পারে।

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-custard-words-prompt = মিস্টার মোল গেমটা খেলতে গিয়ে পেট পেতে পায়েসে পড়েন! হাসতে হাসতে ফেনের হেঁচকি ওঠে। যে কথাটা কাজে লেগেছে, বলো।
bull-middle-custard-words-sentence = এতে আর মজা নেই, তাই আমি বলে দেব।

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-custard-goodbye-hat-question = ওডি রেনের খেলোয়াড়কে আজব টুপি পরায়। রেন আর পরাতে মানা করে। ও কী করতে পারে?
bull-middle-custard-goodbye-hat-last = শেষ একটা আজব টুপি
bull-middle-custard-goodbye-hat-last-reason = রেনের জন্য আর একটাও বেশি। ও থামতে পারে।
bull-middle-custard-goodbye-hat-stop = থেমে জিজ্ঞেস করা, রেন ঠিক আছে কি না
bull-middle-custard-goodbye-hat-stop-reason = ওডি কথাটা শুনেছে। বন্ধুরা তাই করে।
bull-middle-custard-goodbye-hat-only = বলা, এ তো শুধু ঠাট্টা
bull-middle-custard-goodbye-hat-only-reason = রেনও মজা পেলে তবেই ওটা ঠাট্টা।
bull-middle-custard-goodbye-first-question = রেন একটা বাজে মেসেজ পায়। আগে কোনটা?
bull-middle-custard-goodbye-first-keep = দেখাতে রাখা
bull-middle-custard-goodbye-first-keep-reason = হ্যাঁ, এরপর ও বলে। বড়দের কেউ ব্লক করতে সাহায্য করেন।
bull-middle-custard-goodbye-first-delete = ঝট করে মোছা
bull-middle-custard-goodbye-first-delete-reason = তাহলে কেউ দেখতে পারবে না। ও রেখে বলতে পারে।
bull-middle-custard-goodbye-first-block = একা ব্লক করা
bull-middle-custard-goodbye-first-block-reason = ব্লক করা সবার শেষে, সাহায্য নিয়ে। আগে ও রাখতে পারে।
bull-middle-custard-goodbye-picture-question = হঠাৎ কাপড় ছাড়া কারও ছবি আসে। ওডি কী করতে পারে?
bull-middle-custard-goodbye-picture-save = দেখাতে সেভ করা
bull-middle-custard-goodbye-picture-save-reason = বেশির ভাগ জিনিস রাখি। এটা কখনও সেভ করি না। শুধু বলি।
bull-middle-custard-goodbye-picture-shut = বন্ধ করে চুপ থাকা
bull-middle-custard-goodbye-picture-shut-reason = এটা নিয়ে একা থাকা কঠিন। ওডি বলতে পারে।
bull-middle-custard-goodbye-picture-tell = শুধু বড়দের বলা
bull-middle-custard-goodbye-picture-tell-reason = কী করতে হবে, বড়রা জানেন। এটা ওডির দোষ নয়।

### The flying cake. Second tale of “Ping! Kind or not?”.

## Story: a cake as flat as a frisbee (a flat disc that is thrown and caught). The children are Tumble, Marlo and Pebble.
bull-middle-frisbee-cake-1 = কেক দিনের জন্য টাম্বল কেক বানায়। কেকটা হয় একদম চ্যাপ্টা।
bull-middle-frisbee-cake-1-bubble = এই রে! থালা বানিয়ে ফেলেছি!
bull-middle-frisbee-cake-2 = স্কুলে এক কুকুর লাফ দিয়ে চাকতির মতো ধরে। শোঁ! টাম্বল এত হাসে যে বসে পড়ে।
bull-middle-frisbee-cake-2-bubble = দারুণ ধরেছ, কুকুর!
bull-middle-frisbee-cake-3 = রাতে কেক ক্লাবের চ্যাটে শুধু ওই কথা। টাম্বল থামতে বলে। তবু চলতেই থাকে।
bull-middle-frisbee-cake-3-bubble = চাকতি খোকা, চাকতি খোকা!

## Feel: how Tumble might feel. No answer is wrong.
bull-middle-frisbee-tenth-question = আজ এটা দশ নম্বর চাকতি ঠাট্টা। টাম্বলের কেমন লাগতে পারে?
bull-middle-frisbee-tenth-says = ওর অনেক কিছু লাগতে পারে। ঠাট্টায়ও কষ্ট লাগে, আর বলা যায়।

## Match: what a joke, bullying, hate and a friend look like
bull-middle-frisbee-which-question = বুলিং আর ঘৃণা ঠিক নয়, স্কুলে বা বাড়িতে। কোনটার সাথে কোনটা যায়?
    .easy = কোনটার সাথে কোনটা যায়?
bull-middle-frisbee-which-joke = সবাই হাসে, একজন চাইলেই থামে
bull-middle-frisbee-which-joke-partner = ঠাট্টা
bull-middle-frisbee-which-joke-reason = সবার মজা লাগে। একজন চাইলেই থামে।
bull-middle-frisbee-which-bullying = থামতে বলার পরেও চলে
bull-middle-frisbee-which-bullying-partner = বুলিং
bull-middle-frisbee-which-bullying-reason = টাম্বল থামতে বলেছে, ওরা থামেনি। এটা বুলিং।
bull-middle-frisbee-which-hate = ওর পরিবারের খাবার নিয়ে বাজে কথা
bull-middle-frisbee-which-hate-partner = ঘৃণা
bull-middle-frisbee-which-hate-reason = পরিবার, ধর্ম বা গায়ের রং নিয়ে বাজে কথা হলো ঘৃণা। এগুলো কখনও ঠাট্টা নয়।
bull-middle-frisbee-which-friend = “তুমি ঠিক আছ?”
bull-middle-frisbee-which-friend-partner = ভালো বন্ধু
bull-middle-frisbee-which-friend-reason = ছোট একটা প্রশ্ন। তাতে অনেক উপকার হয়।

## Chat: keep it, tell, an adult helps to block. Nobody knows who Oven Glove is.
bull-middle-frisbee-ping-question = টুং! টাম্বল নানার বাসায়। ও কী করতে পারে?
bull-middle-frisbee-ping-place = কেক ক্লাবের চ্যাট
bull-middle-frisbee-ping-tumble = টাম্বল
bull-middle-frisbee-ping-glove = রান্নার দস্তানা
bull-middle-frisbee-ping-pebble = পেবল
bull-middle-frisbee-ping-lands-1 = এই যে, চাকতি খোকা!
bull-middle-frisbee-ping-lands-2 = তোমার বাড়িতে আজব খাবার খায়। ছি!
bull-middle-frisbee-ping-alone = একা একা দস্তানাকে ব্লক করা
bull-middle-frisbee-ping-alone-reason = ব্লক করা সবার শেষে। রাখো, বলো, তারপর বড়রা সাহায্য করেন।
bull-middle-frisbee-ping-reply = বলা, ওদের খাবারও ছি
bull-middle-frisbee-ping-reply-reason = ইচ্ছে করতে পারে। কিন্তু উত্তর দিলে এটা চলতেই থাকে।
bull-middle-frisbee-ping-keep = স্ক্রিনের ছবি তোলা
bull-middle-frisbee-ping-keep-reason = ও রাখে, উত্তর দেয় না। এখন দেখাতে পারবে।
bull-middle-frisbee-ping-kept-1 = মুখে কথা নেই?
bull-middle-frisbee-ping-tell = নানাকে দেখানো
bull-middle-frisbee-ping-tell-reason = নানা চা বসিয়ে শোনেন। টাম্বলের দোষ নেই।
bull-middle-frisbee-ping-quiet = নিজের মনে রাখা
bull-middle-frisbee-ping-quiet-reason = একার জন্য এটা অনেক। যা রেখেছে, ও তা দেখাতে পারে।
bull-middle-frisbee-ping-told-1 = আমিও মিস প্লামকে বলেছি। টিফিনে আমার পাশে বসবে?
bull-middle-frisbee-ping-gang = পেবলকে দিয়ে বাজে কথা বলানো
bull-middle-frisbee-ping-gang-reason = তাহলে শেষ হয় না। পেবল পাশে আছে, বলেছেও। সেটাই বেশি কাজে লাগে।
bull-middle-frisbee-ping-block = নানার সাথে দস্তানাকে ব্লক করা
bull-middle-frisbee-ping-block-reason = ও রেখেছে, বলেছে, এখন দুজনে ব্লক করে। এরপর পেবলের পাশে বসতে পারে।

## Choice: the one thing that is never kept. Neutral picture; nothing is shown.
bull-middle-frisbee-one-thing-question = মার্লো কাপড় ছাড়া কারও ছবি পায়। এই একটা জিনিস আমরা কখনও রাখি না। ও কী করতে পারে?
bull-middle-frisbee-one-thing-screen = স্ক্রিনের ছবি তোলা
bull-middle-frisbee-one-thing-screen-reason = বাজে কথার বেলায় তা করি। এই ছবি কখনও সেভ করি না, পাঠাই না। শুধু বলি।
bull-middle-frisbee-one-thing-pebble = পেবলকে দেখানো
bull-middle-frisbee-one-thing-pebble-reason = তাহলে পেবলকেও দেখতে হয়। বন্ধুদের কখনও দেখাই না। শুধু বলি।
bull-middle-frisbee-one-thing-tell = শুধু বড়দের বলা
bull-middle-frisbee-one-thing-tell-reason = কী করতে হবে, বড়রা জানেন। বলার জন্য মার্লো ঝামেলায় পড়বে না।

## Choice: a message that is mended before it is sent. The bubble is Marlo’s.
bull-middle-frisbee-salt-bubble = ওয়াক, লবণ!
bull-middle-frisbee-salt-question = পেবল বানে লবণ দিয়েছে, মার্লোর রাগ হয়। কোন মেসেজটা পাঠাতে পারে?
    .easy = মার্লো কোন মেসেজটা পাঠাতে পারে?
bull-middle-frisbee-salt-spoil = তুমি সব সময় নষ্ট করো
bull-middle-frisbee-salt-spoil-reason = এটা পেবলকে নিয়ে, লবণ নিয়ে নয়। কী হয়েছে, ও তাই বলতে পারে।
bull-middle-frisbee-salt-more = চলো আবার বানাই, লবণ ছাড়া
bull-middle-frisbee-salt-more-reason = কীভাবে ঠিক করা যায়, তাই বলে। মিষ্টি কথাও।
bull-middle-frisbee-salt-girl = সাবধান, লবণ মেয়ে আসছে
bull-middle-frisbee-salt-girl-reason = শুনতে মজার। কিন্তু চাকতি ঠাট্টাও এভাবেই শুরু হয়েছিল।

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-frisbee-words-prompt = পরের কেক দিনে টাম্বলের কেক অনেক উঁচু। শোঁ, কুকুর নিয়ে উড়ে যায়, সবাই হাসে! যে কথাটা কাজে লেগেছে, বলো।
bull-middle-frisbee-words-sentence = এতে আর মজা নেই, তাই আমি বলে দেব।

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-frisbee-goodbye-laugh-question = মার্লো পেবলকে “লবণ” ডাকে। পেবল হাসে, তারপর চোখ সরিয়ে নেয়। ও কী করতে পারে?
bull-middle-frisbee-goodbye-laugh-stop = থেমে জিজ্ঞেস করা, পেবল ঠিক আছে কি না
bull-middle-frisbee-goodbye-laugh-stop-reason = পেবলের মুখ মার্লো দেখেছে। থেমে জিজ্ঞেস করা মায়ার কাজ।
bull-middle-frisbee-goodbye-laugh-more = আর একবার বলা
bull-middle-frisbee-goodbye-laugh-more-reason = চোখ সরানো মানে কষ্ট লাগতে পারে। ও থেমে জিজ্ঞেস করতে পারে।
bull-middle-frisbee-goodbye-laugh-chat = চ্যাটে বলা
bull-middle-frisbee-goodbye-laugh-chat-reason = তাহলে আরও অনেকে বলে, বড় হয়ে যায়। ও থেমে জিজ্ঞেস করতে পারে।
bull-middle-frisbee-goodbye-first-question = পেবল একটা বাজে মেসেজ পায়। কোন বুদ্ধিটা সবচেয়ে কাজে লাগবে?
bull-middle-frisbee-goodbye-first-delete = মুছে ভুলে যাওয়া
bull-middle-frisbee-goodbye-first-delete-reason = তাহলে কেউ দেখতে পারবে না। ও রেখে বলতে পারে।
bull-middle-frisbee-goodbye-first-keep = রাখা, বলা, তারপর সাহায্যে ব্লক
bull-middle-frisbee-goodbye-first-keep-reason = এভাবে করলে বড়রা দেখে সাহায্য করতে পারেন।
bull-middle-frisbee-goodbye-first-reply = একটা পাঠিয়ে ব্লক করা
bull-middle-frisbee-goodbye-first-reply-reason = উত্তর দিলে চলতেই থাকে। ও আগে রেখে বলতে পারে।
bull-middle-frisbee-goodbye-picture-question = কোন একটা জিনিস টাম্বল কখনও সেভ করে না?
bull-middle-frisbee-goodbye-picture-mean = বাজে মেসেজ
bull-middle-frisbee-goodbye-picture-mean-reason = ওটা বড়দের দেখাতে রাখা যায়।
bull-middle-frisbee-goodbye-picture-picture = কাপড় ছাড়া কারও ছবি
bull-middle-frisbee-goodbye-picture-picture-reason = হ্যাঁ। ও সেভ করে না, পাঠায় না। শুধু বলে।
bull-middle-frisbee-goodbye-picture-name = গেমে বাজে নাম
bull-middle-frisbee-goodbye-picture-name-reason = ওটা রাখা যায়। একটু পরেই মুছে যেতে পারে।

## The grown-ups a child may name. Never assume a mum or a dad.
bull-middle-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
bull-middle-helpers-teacher = আমার টিচার
bull-middle-helpers-class = ক্লাসে সাহায্য করেন যিনি
bull-middle-helpers-lunch = খাবার ঘরের কেউ
bull-middle-helpers-office = স্কুলের অফিস
bull-middle-helpers-home = বাড়ির একজন বড় মানুষ
bull-middle-helpers-family = পরিবারের একজন বড় মানুষ
