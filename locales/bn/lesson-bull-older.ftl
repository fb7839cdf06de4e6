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
    .easy = ব্র্যাম অনুষ্ঠানে গান গায়। উঁচু সুরে চিঁ বেরোয়। ও হাসে।
bull-older-squeak-1-bubble = একদম দরজার মতো আওয়াজ!
bull-older-squeak-2 = শুক্রবারেও গ্রুপ চ্যাট চিঁ চিঁ-তে ভরা। ব্র্যাম থামতে বলে। সে এখন আর হাসছে না।
    .easy = চ্যাট এখনও চিঁ চিঁ-তে ভরা। ব্র্যাম থামতে বলে।
bull-older-squeak-2-bubble = চিঁ, চিঁ, চিঁ!
bull-older-squeak-3 = তারপর একটা গেমে এই লেখাটা আসে। এটা ওর গান নিয়ে নয়। এটা ওর পরিবার নিয়ে।
bull-older-squeak-3-bubble = আমাদের দলে ব্যাজার চলবে না!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = ঠাট্টায় সবাই মজা পায়। বুলিং কখনও ঠিক নয়, স্কুলেও না, বাড়িতেও না। কোনটা কী?
    .easy = ঠাট্টায় সবাই মজা পায়। বুলিং কখনও ঠিক নয়। কোনটা কী?
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

## Chat: keep it, tell, an adult helps to block. The lines come from somebody in the game’s team.
bull-older-first-question = ব্র্যাম বাড়িতে, ওর মুখ গরম হয়ে যায়। ও কী করতে পারে?
bull-older-first-place = গুহা গেম: দলের চ্যাট
bull-older-first-bram = ব্র্যাম
bull-older-first-team = সেরা দল
bull-older-first-lands-1 = ওই যে এল চিঁ চিঁ দরজা!
bull-older-first-bubble = ভাগ, চিঁ চিঁ ডোরাকাটা!
bull-older-first-reply = আরও খারাপ কিছু লেখা
bull-older-first-reply-reason = আমাদের অনেকেরই তা মনে হতো। কিন্তু উত্তর দিলে এটা চলতেই থাকে।
bull-older-first-block = এখনই সবাইকে ব্লক করা
bull-older-first-block-reason = ব্লক করা ভালো, তবে সবার শেষে। রাখো, বলো, তারপর বড়দের কেউ ব্লক করতে সাহায্য করেন।
bull-older-first-keep = মেসেজ রাখা, উত্তর না দেওয়া
bull-older-first-keep-reason = এখন কী লেখা হয়েছে, ও দেখাতে পারবে। এরপর ও বড়দের কাউকে বলে।
bull-older-first-kept-1 = চিঁ চিঁ কি বিড়ালে নিয়ে গেল?
bull-older-first-quiet = কাউকে কিছু না বলা
bull-older-first-quiet-reason = এত কিছু মনে চেপে রাখা কঠিন। যা রেখেছে, ও তা দেখাতে পারে।
bull-older-first-tell = খালাকে দেখানো, যা রেখেছে
bull-older-first-tell-reason = খালা ওর কথা বিশ্বাস করেন। তিনি দেখতে পান, তাই জানেন কীভাবে সাহায্য করবেন।
bull-older-first-told-1 = হ্যালো? দরজা?
bull-older-first-help = খালার সাথে দলটাকে ব্লক করা
bull-older-first-help-reason = ব্র্যাম রেখেছে, বলেছে। এখন ওকে একা ব্লক করতে হয় না।
bull-older-first-answer = খালা এখানে, তা ওদের জানানো
bull-older-first-answer-reason = উত্তর দেওয়ার দরকার নেই। গেম যারা চালায়, খালা তাদের জানাতে পারেন।

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = বেশির ভাগ জিনিস আমরা রাখি, তারপর বলি। একটা জিনিস আলাদা। কাপড় ছাড়া কারও ছবি কখনও সেভ করি না, পাঠাই না। শুধু বলি।
    .easy = কাপড় ছাড়া কারও ছবি কখনও সেভ করি না, পাঠাই না। শুধু বলি।
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
    .easy = ব্র্যামের জন্য রেনের খারাপ লাগে। রেন কী করতে পারে?
bull-older-wren-sees-kind = ব্র্যামকে মিষ্টি মেসেজ পাঠানো
bull-older-wren-sees-kind-reason = মিষ্টি কথায় ব্র্যাম বোঝে, সে একা নয়।
bull-older-wren-sees-laugh = আরও একটা হাসিমুখ দেওয়া
bull-older-wren-sees-laugh-reason = এ তো মাত্র একটা ছোঁয়া। ব্র্যামের কাছে মনে হয় অনেকে মিলে হাসছে।
bull-older-wren-sees-tell = মিস্টার মোলকে বলা
bull-older-wren-sees-tell-reason = রেন বলেছে, তাই মিস্টার মোল খুশি। ব্র্যাম যা রেখেছে, তিনি দেখেন। তারপর গ্রুপের সবার সাথে কথা বলেন।

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = ব্র্যাম ওটা দুবার পড়ে। ওর গোঁফ নেচে ওঠে।
bull-older-kind-word-1-bubble = তোমার গান আমার ভালো লেগেছে। টিফিনে আমার সাথে গাইবে?
bull-older-kind-word-2 = পরদিন রেন ব্র্যামের সাথে মিস্টার মোলকে বলতে যায়। ব্র্যাম যা রেখেছে, তিনি দেখেন। তারপর পুরো গ্রুপের সাথে কথা বলেন।
    .easy = পরদিন রেন আর ব্র্যাম মিস্টার মোলকে বলে। তিনি পুরো গ্রুপের সাথে কথা বলেন।

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

### Odi’s bath duck. Second tale of “Squeak! Is it still a joke?”.

## Story: a bath duck falls out of a bag at a swim gala (a day of races). It squeaks when pressed.
bull-older-tub-duck-gala-1 = সাঁতার প্রতিযোগিতায় ওডির ব্যাগ থেকে কী যেন পড়ে। প্যাঁক! ওটা বুদবুদ সাহেব, ওর গোসলের হাঁস।
    .easy = প্যাঁক! ওডির ব্যাগ থেকে গোসলের হাঁস পড়ে।
bull-older-tub-duck-gala-1-bubble = বাড়িতে একা থাকতে ওর ভালো লাগে না।
bull-older-tub-duck-gala-2 = পুরো দল হাঁসটাকে ভালোবাসে, ওডিও।
bull-older-tub-duck-gala-2-bubble = বুদবুদ সাহেবকে ক্যাপ্টেন চাই!
bull-older-tub-duck-gala-3 = রোববারে ওডির মুখ বসানো হয় ঠেলাগাড়ির এক বাচ্চার গায়ে। ওডি থামতে বলে। ওরা আরও দশটা বানায়।
    .easy = ওডির মুখ ঠেলাগাড়ির এক বাচ্চার গায়ে। ওডি থামতে বলে। ওরা আরও দশটা বানায়।
bull-older-tub-duck-gala-3-bubble = প্যাঁক প্যাঁক, খোকা ওডি!

## Spot: where a chat has gone past a joke. The clues are the lines that are bullying or hate; the river stands for where a family comes from.
bull-older-tub-duck-banter-question = ঠাট্টায় সবাই মজা পায়, আর একজন চাইলেই থামে। বুলিং কখনও ঠিক নয়, স্কুলে বা বাইরে। কোনগুলো আর ঠাট্টা নয়?
    .easy = এই চ্যাটের কোনগুলো আর ঠাট্টা নয়?
bull-older-tub-duck-banter-baby-name = লেন ছয়ের একটা ছবি
bull-older-tub-duck-banter-baby = খোকা ওডি, এগারো নম্বর!
bull-older-tub-duck-banter-baby-reason = ওডি থামতে বলেছে, তবু চলেছে। এটা বুলিং।
bull-older-tub-duck-banter-river-name = লেন ছয়ের পরের কথা
bull-older-tub-duck-banter-river = আমাদের পুলে ভোঁদড় চলবে না। নিজের নদীতে ফিরে যাও!
bull-older-tub-duck-banter-river-reason = ওডি কে, ওর পরিবার কোথা থেকে এসেছে, এটা তা নিয়ে। এটা ঘৃণা, কখনও ঠাট্টা নয়।
bull-older-tub-duck-banter-vote-name = ভোট
bull-older-tub-duck-banter-vote = কে কে ওডিকে বাদ দিতে চাও? ভোট দাও!
bull-older-tub-duck-banter-vote-reason = ইচ্ছে করে ওকে বাদ দেওয়া হচ্ছে। তাতে কথার মতোই কষ্ট লাগে।
bull-older-tub-duck-banter-fenn-name = ফেনের কথা
bull-older-tub-duck-banter-fenn = এবার যথেষ্ট হয়েছে।
bull-older-tub-duck-banter-fenn-reason = ফেন ওদের সাথে হাসে না। কথাটা ছোট, শান্ত আর সাহসের।

## Chat: keep it, tell, an adult helps to block. The lines come from the swimmers of another lane.
bull-older-tub-duck-lands-question = ঘুমের সময় ওডির ট্যাবলেট টুং করে। ওর কান গরম হয়ে যায়। ও কী করতে পারে?
bull-older-tub-duck-lands-place = সাঁতার ক্লাবের চ্যাট
bull-older-tub-duck-lands-odi = ওডি
bull-older-tub-duck-lands-lane = লেন ছয়
bull-older-tub-duck-lands-fenn = ফেন
bull-older-tub-duck-lands-lands-1 = শুভ রাত্রি, খোকা।
bull-older-tub-duck-lands-lands-2 = তোমাদের জায়গা নদীতে।
bull-older-tub-duck-lands-reply = ওদের সাঁতার নিয়ে ঠাট্টা পাঠানো
bull-older-tub-duck-lands-reply-reason = ওর মাথায় একটা ভালো ঠাট্টা আছে। কিন্তু উত্তর দিলে এটা চলতেই থাকে।
bull-older-tub-duck-lands-keep = স্ক্রিনের ছবি তোলা, উত্তর না দেওয়া
bull-older-tub-duck-lands-keep-reason = ওরা মুছে দিলেও এখন ও দেখাতে পারবে, কী লেখা হয়েছিল।
bull-older-tub-duck-lands-alone = এখনই পুরো লেনকে ব্লক করা
bull-older-tub-duck-lands-alone-reason = ব্লক করা ভালো, তবে সবার শেষে। রাখো, বলো, তারপর বড়দের কেউ ব্লক করতে সাহায্য করেন।
bull-older-tub-duck-lands-kept-1 = জানি, তুমি পড়েছ।
bull-older-tub-duck-lands-beg = থামার জন্য হাতে-পায়ে ধরা
bull-older-tub-duck-lands-beg-reason = ও একবার থামতে বলেছে, সেটাই যথেষ্ট। এবার সাহায্য নেওয়ার সময়।
bull-older-tub-duck-lands-wait = ওদের একঘেয়ে লাগার অপেক্ষা
bull-older-tub-duck-lands-wait-reason = অনেক দিন লেগে যেতে পারে। ওডি আজ রাতেই সাহায্য পেতে পারে।
bull-older-tub-duck-lands-tell = নানাকে দেখানো, যা রেখেছে
bull-older-tub-duck-lands-tell-reason = নানা ওর কথা বিশ্বাস করেন। ওডির দোষ নেই। ওরা কোচকে ফোন করে।
bull-older-tub-duck-lands-told-1 = আমিও দেখেছি। এটা ঠিক নয়। শনিবার আমার সাথে সাঁতরাবে?
bull-older-tub-duck-lands-gang = ফেনকে দিয়ে লেন ছয়কে গাল দেওয়ানো
bull-older-tub-duck-lands-gang-reason = তাহলে ছয়জনের সাথে দুজনের ঝগড়া। ফেন পাশে আছে, সেটাই বেশি কাজে লাগে।
bull-older-tub-duck-lands-block = নানার সাথে লেন ছয়কে ব্লক করা
bull-older-tub-duck-lands-block-reason = ও রেখেছে, বলেছে, এখন নানা ব্লক করতে সাহায্য করেন। ফেনকে ও হ্যাঁ বলতে পারে!

## Chat: the one thing that is never kept. Nothing is shown; the picture is only spoken of.
bull-older-tub-duck-new-phone-question = রেনের নতুন ফোন। টুং! কাপড় ছাড়া কারও ছবি এসেছে। রেন কী করতে পারে?
bull-older-tub-duck-new-phone-place = রেনের নতুন ফোন
bull-older-tub-duck-new-phone-wren = রেন
bull-older-tub-duck-new-phone-number = নতুন নম্বর
bull-older-tub-duck-new-phone-seen-1 = হা হা, এটা দেখো! অন্যদেরও পাঠাও।
bull-older-tub-duck-new-phone-save = বড়দের দেখাতে সেভ করা
bull-older-tub-duck-new-phone-save-reason = বেশির ভাগ জিনিস আমরা রাখি। এটা কখনও সেভ করি না, পাঠাই না। শুধু বলি।
bull-older-tub-duck-new-phone-tell = ফোন রেখে বড়দের কাউকে বলা
bull-older-tub-duck-new-phone-tell-reason = রেন কিছু সেভ করে না, পাঠায়ও না। বলার জন্য রেন ঝামেলায় পড়বে না।
bull-older-tub-duck-new-phone-quiet = বন্ধ করে ভুলে যেতে চাওয়া
bull-older-tub-duck-new-phone-quiet-reason = একা একা ভোলা কঠিন হতে পারে। রেন বলতে পারে, সাহায্য পেতে পারে।
bull-older-tub-duck-new-phone-told-1 = সেভ করেছ?
bull-older-tub-duck-new-phone-no = “না” লিখে পাঠানো
bull-older-tub-duck-new-phone-no-reason = উত্তর দেওয়ার দরকার নেই। বাকিটা বড়রা দেখবেন।
bull-older-tub-duck-new-phone-leave = সব বড়দের হাতে ছেড়ে দেওয়া
bull-older-tub-duck-new-phone-leave-reason = এরপর কী করতে হবে, বড়রা জানেন। রেন কোনো ভুল করেনি।

## Choice: Fenn is a bystander, and cross. A good answer stays polite.
bull-older-tub-duck-fenn-helps-question = ওই ভোট দেখে ফেনের রাগ হয়। ওর মাথায় তিনটা বুদ্ধি। কোনটায় ওডির উপকার হয়?
    .easy = ওডির জন্য ফেন কী করতে পারে?
bull-older-tub-duck-fenn-helps-rats = চ্যাটে লেখা, “তোমরা সব ইঁদুর!”
bull-older-tub-duck-fenn-helps-rats-reason = খারাপ লাগাটা ঠিকই আছে। কিন্তু বাজে কথায় ঝগড়া বাড়ে, আর ইঁদুর তো ভালোই।
bull-older-tub-duck-fenn-helps-coach = কোচকে ভোটের কথা বলা
bull-older-tub-duck-fenn-helps-coach-reason = ফেন বলেছে, তাই কোচ খুশি। এখন কোচ কিছু করতে পারেন।
bull-older-tub-duck-fenn-helps-read = চ্যাটে থেকে শুধু দেখা
bull-older-tub-duck-fenn-helps-read-reason = চুপ থাকলে মনে হয় সবাই রাজি। ফেন বলতে পারে।

## Build: settings of a chat, set with an adult
bull-older-tub-duck-switches-question = ওডি আর নানা চ্যাট নতুন করে সাজান। প্রতিটি সুইচ ঠিক করতে সাহায্য করো।
bull-older-tub-duck-switches-add = কে আমাকে চ্যাটে নিতে পারে?
bull-older-tub-duck-switches-add-all = যে কেউ
bull-older-tub-duck-switches-add-all-reason = তাহলে হঠাৎ নতুন চ্যাট আসতে পারে, যা ও বেছে নেয়নি।
bull-older-tub-duck-switches-add-known = যাদের আমি চিনি
bull-older-tub-duck-switches-add-known-reason = এখন ওর চ্যাটে কে আছে, ও জানে।
bull-older-tub-duck-switches-photo = কে আমার ছবি দেখতে পারে?
bull-older-tub-duck-switches-photo-all = যে কেউ
bull-older-tub-duck-switches-photo-all-reason = ছবি কপি করা যায়, বদলানো যায়। যত কম চোখ, তত নিরাপদ।
bull-older-tub-duck-switches-photo-none = কেউ না: আমি হাঁস দিই
bull-older-tub-duck-switches-photo-none-reason = হাঁস দেখে কিছুই জানা যায় না। দেখতেও চমৎকার।
bull-older-tub-duck-switches-list = লেন ছয়
bull-older-tub-duck-switches-list-list = আমার তালিকায়
bull-older-tub-duck-switches-list-list-reason = তাহলে আবার সব শুরু হতে পারে। ওডি রেখেছে, বলেছে, এবার ব্লক করতে পারে।
bull-older-tub-duck-switches-list-block = ব্লক করা
bull-older-tub-duck-switches-list-block-reason = ও আগে রেখেছে, বলেছে। নানা ওর পাশেই আছেন।
bull-older-tub-duck-switches-done = হয়ে গেছে! এখন প্রতিটি দৌড় শুরু হয় বুদবুদ সাহেবের জোর প্যাঁক দিয়ে।

## Say: how it ends, and the sentence that is rehearsed aloud
bull-older-tub-duck-words-prompt = পরের বার ওডি একটুর জন্য জিতে যায়। মেডেল পায় বুদবুদ সাহেব! যে কথাটা কাজে লেগেছে, বলো।
bull-older-tub-duck-words-sentence = আমি থামতে বলেছি, তাই এবার বলে দেব।

## Exit, three questions: is it still banter, the order, what a bystander can do
bull-older-tub-duck-goodbye-ears-question = ব্র্যাম রেনকে “রেডিও কান” ডাকে। রেন হাসে, কিন্তু এখন আর চ্যাটে আসে না। ব্র্যাম কী করতে পারে?
bull-older-tub-duck-goodbye-ears-smile = চালিয়ে যাওয়া, রেন তো হেসেছে
bull-older-tub-duck-goodbye-ears-smile-reason = হাসির নিচে কষ্ট থাকতে পারে। ব্র্যাম থেমে জিজ্ঞেস করতে পারে।
bull-older-tub-duck-goodbye-ears-ask = থেমে জিজ্ঞেস করা, কষ্ট লেগেছে কি না
bull-older-tub-duck-goodbye-ears-ask-reason = ও শুধু হাসি নয়, রেন কী করেছে তাও দেখেছে। ভালো বন্ধু এমনই।
bull-older-tub-duck-goodbye-ears-skin = রেনকে আরও হাসতে বলা
bull-older-tub-duck-goodbye-ears-skin-reason = রেনের কীসে মজা, তা রেনই ঠিক করে। ব্র্যাম থেমে জিজ্ঞেস করতে পারে।
bull-older-tub-duck-goodbye-order-question = ফেন একটা বাজে মেসেজ পায়। কোন বুদ্ধিটা সবচেয়ে কাজে লাগবে?
bull-older-tub-duck-goodbye-order-block = ব্লক করা, মোছা, ভুলে যাওয়া
bull-older-tub-duck-goodbye-order-block-reason = তাহলে কেউ দেখতে পারবে না, ফেন একা হয়ে যাবে। ও আগে রেখে বলতে পারে।
bull-older-tub-duck-goodbye-order-show = রেখে সব বন্ধুকে দেখানো
bull-older-tub-duck-goodbye-order-show-reason = রাখাটা ঠিক। কিন্তু অনেকে দেখলে কষ্ট বাড়তে পারে। ও বড়দের কাউকে দেখাতে পারে।
bull-older-tub-duck-goodbye-order-keep = রাখা, বলা, তারপর বড়দের সাহায্যে ব্লক
bull-older-tub-duck-goodbye-order-keep-reason = এভাবে করলে বড়রা ওটা দেখে সাহায্য করতে পারেন।
bull-older-tub-duck-goodbye-help-question = ওডির ক্লাসের একটা মেয়েকে নিয়ে বাজে ভোট চলছে। ওডি কীভাবে সাহায্য করতে পারে?
bull-older-tub-duck-goodbye-help-nice = সবচেয়ে কম বাজেটায় ভোট দেওয়া
bull-older-tub-duck-goodbye-help-nice-reason = প্রতিটি ভোটে মনে হয় এটা মজার। ওডি ভোট না দিয়ে বলতে পারে।
bull-older-tub-duck-goodbye-help-tell = বড়দের বলা, মেয়েটির পাশে থাকা
bull-older-tub-duck-goodbye-help-tell-reason = বড়রা ভোট বন্ধ করতে পারেন। মিষ্টি কথায় মেয়েটি বোঝে, সে একা নয়।
bull-older-tub-duck-goodbye-help-loud = থামাতে জোরে পড়ে শোনানো
bull-older-tub-duck-goodbye-help-loud-reason = তাহলে মেয়েটি সবার সামনে শোনে। ওডি বড়দের কাউকে বলতে পারে।

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
bull-older-helpers-teacher = আমার টিচার
bull-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
bull-older-helpers-lunch = খাবার ঘরের কেউ
bull-older-helpers-office = স্কুলের অফিস
bull-older-helpers-home = বাড়ির একজন বড় মানুষ
bull-older-helpers-family = পরিবারের একজন বড় মানুষ
