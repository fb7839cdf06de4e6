# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-older.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-older-title = প্যাঁক, গুনগুন আর সত্যি হ্যাঁ
rela-older-outcome-trust = জানি, ভালো লাগা মানেই বিশ্বাস নয়।
rela-older-outcome-mind = প্রতিবার হ্যাঁ চাই, আর আমার হ্যাঁ বদলাতে পারি।
rela-older-outcome-picture = কেউ গোপন ছবি চাইলে “না” বলি, জানাই। আমার দোষ নয়।
rela-older-outcome-friend = বড়দের জানিয়ে বন্ধুকে সাহায্য করতে পারি।

### First tale: Tumble’s goose honk

## Story: a voice message meant for one goes round. The bubble is the honk.
rela-older-goose-honk-honk-1 = টাম্বল একদম রাজহাঁসের মতো প্যাঁক করতে পারে। বন্ধু ব্র্যাম্বলকে একটা প্যাঁক পাঠায়।
rela-older-goose-honk-honk-1-bubble = প্যাঁক!
rela-older-goose-honk-honk-2 = ব্র্যাম্বল সেটা পুরো সাঁতার ক্লাবকে পাঠায়। বৃহস্পতিবারের মধ্যে অর্ধেক স্কুল ওই প্যাঁকে ঘুম থেকে ওঠে।
    .easy = ব্র্যাম্বল অন্যদের পাঠায়। বৃহস্পতিবারে অর্ধেক স্কুল ওটা শুনে ওঠে।
rela-older-goose-honk-honk-3 = শুক্রবার দুটো সত্যিকার রাজহাঁস টাম্বলের পিছু পিছু স্কুলে আসে। ও হাসে, আবার কেমন কেমনও লাগে। ও তো একজনকে পাঠিয়েছিল।
    .easy = শুক্রবার দুটো রাজহাঁস টাম্বলের পিছু পিছু স্কুলে আসে। ও তো একজনকে পাঠিয়েছিল।

## Choice: Bramble did not ask
rela-older-goose-honk-sorry-question = টাম্বল ব্র্যাম্বলকে বলে ওর কেমন লাগছে। ব্র্যাম্বল এখন কী করতে পারে?
rela-older-goose-honk-sorry-quiet = মুছে চুপ থাকা
rela-older-goose-honk-sorry-quiet-reason = অর্ধেক স্কুলের কাছে ওটা আছে। টাম্বল তা নিয়ে একা হয়ে যাবে।
rela-older-goose-honk-sorry-mend = সরি বলা, অন্যদের মুছতে বলা
rela-older-goose-honk-sorry-mend-reason = সব ফেরত আনা যায় না। কিন্তু টাম্বল আবার বিশ্বাস করতে পারে।
rela-older-goose-honk-sorry-proud = ওকে গর্ব করতে বলা
rela-older-goose-honk-sorry-proud-reason = প্যাঁকটা দারুণ! কিন্তু ও একজনকে বেছেছিল, অর্ধেক স্কুলকে নয়।

## Match: knowing, liking, trusting, and pressure
rela-older-goose-honk-words-question = ব্র্যাম্বলের সাঁতার অ্যাপে রুক নতুন। রুককে ওর ভালো লাগে। সেটা কি বিশ্বাস? জোড়া মেলাও।
    .easy = ব্র্যাম্বলের রুককে ভালো লাগে। সেটা কি বিশ্বাস? জোড়া মেলাও।
rela-older-goose-honk-words-like = ভালো লাগা
rela-older-goose-honk-words-like-partner = ও আমাকে হাসায়
rela-older-goose-honk-words-like-reason = ভালো লাগা এক মিনিটেও হয়। ও কেমন, তা বোঝা যায় না।
rela-older-goose-honk-words-know = চেনা
rela-older-goose-honk-words-know-partner = দেখা হয়েছে, বাড়ির বড়রাও চেনেন
rela-older-goose-honk-words-know-reason = কাউকে চিনতে সামনাসামনি দেখা লাগে, বড়দেরও চেনা লাগে।
rela-older-goose-honk-words-trust = বিশ্বাস করা
rela-older-goose-honk-words-trust-partner = ও অনেক বছর কথা রেখেছে
rela-older-goose-honk-words-trust-reason = কথা রাখলে একটু একটু করে বিশ্বাস গড়ে।
rela-older-goose-honk-words-push = জোর করা
rela-older-goose-honk-words-push-partner = “এখনই করো, নইলে কষ্ট পাব”
rela-older-goose-honk-words-push-reason = যে তোমার কথা ভাবে, সে উত্তরের জন্য অপেক্ষা করতে পারে।

## Chat: gifts first, then a secret, then a private picture. It is told at once.
rela-older-goose-honk-chat-question = ব্র্যাম্বল এখন কী করতে পারে?
rela-older-goose-honk-chat-place = ছলাৎ
rela-older-goose-honk-chat-bramble = ব্র্যাম্বল
rela-older-goose-honk-chat-rook = রুক
rela-older-goose-honk-chat-aunt = ব্র্যাম্বলের খালা
rela-older-goose-honk-chat-gift-1 = তোমাকে 500 কয়েন পাঠালাম। তুমি অন্যদের মতো নও।
rela-older-goose-honk-chat-gift-2 = বন্ধুরা তোমাকে আমার মতো বোঝে না।
rela-older-goose-honk-chat-gift-ask = উপহার নেওয়ার আগে বাড়িতে জিজ্ঞেস করি।
rela-older-goose-honk-chat-gift-ask-reason = ভালো মানুষের তাতে কোনো অসুবিধা নেই।
rela-older-goose-honk-chat-gift-thanks = ওয়াও, ধন্যবাদ! তুমি আমাকে বোঝো।
rela-older-goose-honk-chat-gift-thanks-reason = শুনতে ভালো লাগে। কিন্তু অনলাইনের উপহারের দাম থাকতে পারে। বড়দের জিজ্ঞেস করা যায়।
rela-older-goose-honk-chat-picture-1 = তাহলে আমার জন্য একটা কাজ করো। জামা ছাড়া একটা ছবি পাঠাও।
rela-older-goose-honk-chat-picture-2 = কাউকে বোলো না। ওরা তোমার দোষ দেবে।
rela-older-goose-honk-chat-picture-coins = তাহলে কয়েন ফেরত নাও!
rela-older-goose-honk-chat-picture-coins-reason = রুক পরে অন্য কিছু চাইতে পারে। বড়রা এতে সাহায্য করতে পারেন।
rela-older-goose-honk-chat-picture-tell = এখনই খালাকে বলা
rela-older-goose-honk-chat-picture-tell-reason = এটা কেউ চাইতে পারে না। ব্র্যাম্বলের দোষ নেই, ও বলতে পারে।
rela-older-goose-honk-chat-picture-no = না। আমি ওটা করি না।
rela-older-goose-honk-chat-picture-no-reason = জোরালো একটা না। এবার ও বলতেও পারে।
rela-older-goose-honk-chat-again-1 = আমার কয়েন তো নিয়েছ। ভেবেছিলাম বিশ্বাস করো।
rela-older-goose-honk-chat-again-tell = এখনই খালাকে বলা
rela-older-goose-honk-chat-again-tell-reason = কয়েনের বদলে কিছু দিতে হয় না। এখন বড়রা সাহায্য করতে পারেন।
rela-older-goose-honk-chat-again-leave = বেরিয়ে কাউকে কিছু না বলা
rela-older-goose-honk-chat-again-leave-reason = বেরোনো ঠিক। কিন্তু একা চেপে রাখা কঠিন। ও বলতেও পারে।
rela-older-goose-honk-chat-thanks-1 = আমাকে বলেছ, আমি খুব খুশি। এটা তোমার দোষ নয়।
rela-older-goose-honk-chat-thanks-block = দুজনে রুককে জানানো, ব্লক করা
rela-older-goose-honk-chat-thanks-block-reason = ও আগে বলেছে। এখন বড়রা ব্লক করতে সাহায্য করেন।
rela-older-goose-honk-chat-thanks-mine = আমারই দোষ। চ্যাট ভালো লাগত।
rela-older-goose-honk-chat-thanks-mine-reason = চ্যাট ভালো লাগা দোষ নয়। যে চেয়েছে, দোষ তার।

## Choice: a friend has sent one. It is not too late.
rela-older-goose-honk-friend-question = টাম্বল ফিসফিস করে বলে: গত বছর কাউকে নিজের গোপন ছবি পাঠিয়েছে। ওর ভয় করছে। ব্র্যাম্বল কী করতে পারে?
    .easy = টাম্বল কাউকে নিজের গোপন ছবি পাঠিয়েছে। ওর ভয় করছে। ব্র্যাম্বল কী করতে পারে?
rela-older-goose-honk-friend-see = সাহায্য করতে ছবিটা দেখতে চাওয়া
rela-older-goose-honk-friend-see-reason = ওটা কারও দেখার দরকার নেই। কী করতে হবে, বড়রা জানেন।
rela-older-goose-honk-friend-with = সাথে গিয়ে বড়দের বলা
rela-older-goose-honk-friend-with-reason = বলতে কখনও দেরি হয় না। টাম্বলের দোষ নয়, বড়রা সাহায্য করতে পারেন।
rela-older-goose-honk-friend-promise = কথা দেওয়া, কাউকে বলবে না
rela-older-goose-honk-friend-promise-reason = শুনতে ভালো। কিন্তু তাহলে দুজনই একা, কেউ সাহায্য করে না।

## Talk: what makes telling easier
rela-older-goose-honk-easier-prompt = বড়রা কী করলে বলা সহজ হয়?
rela-older-goose-honk-easier-starter = সহজ হয়, যদি বড়রা …

## Say: the sentence is rehearsed aloud
rela-older-goose-honk-say-prompt = এমনভাবে বলো, যেন বিশ্বাস করো। কথাটা সত্যি।
rela-older-goose-honk-say-sentence = এটা আমার দোষ নয়, আর আমি বলে দেব।

## Exit: the second question uses the words of a promise
rela-older-goose-honk-goodbye-call-question = সোমবার ব্র্যাম্বল টাম্বলের সাথে কলে হ্যাঁ বলেছিল। আজ ওর ইচ্ছে করছে না। কোনটা সত্যি?
    .easy = ব্র্যাম্বল কলে হ্যাঁ বলেছিল। আজ ইচ্ছে করছে না। কোনটা সত্যি?
rela-older-goose-honk-goodbye-call-rude = এখন “না” বলা অভদ্রতা
rela-older-goose-honk-goodbye-call-rude-reason = মিষ্টি করে “না” বলা অভদ্রতা নয়। বন্ধুরা অপেক্ষা করতে পারে।
rela-older-goose-honk-goodbye-call-hide = একটা অজুহাত লাগবে
rela-older-goose-honk-goodbye-call-hide-reason = অজুহাত লাগে না। “আজ না” বললেই হয়।
rela-older-goose-honk-goodbye-call-now = ও আজ “না” বলতে পারে
rela-older-goose-honk-goodbye-call-now-reason = হ্যাঁ শুধু সেবারের জন্য। বাড়িতে জিজ্ঞেস করে আবার ঠিক করা যায়।
rela-older-goose-honk-goodbye-meet-question = ব্র্যাম্বলের প্রতিজ্ঞা: যাকে শুধু অনলাইনে চিনি, তার সাথে কখনও দেখা করতে রাজি হই না। কোনটা মেলে?
rela-older-goose-honk-goodbye-meet-month = এক মাস চ্যাটের পরে দেখা করা
rela-older-goose-honk-goodbye-meet-month-reason = এক মাস চ্যাট করলেও বোঝা যায় না, কে লেখে।
rela-older-goose-honk-goodbye-meet-tell = রুক দেখা করতে চায়। ও “না” বলে, জানায়
rela-older-goose-honk-goodbye-meet-tell-reason = প্রতিজ্ঞা রাখা হলো। শেষে বড়রাও জানেন।
rela-older-goose-honk-goodbye-meet-pool = ভিড়ের পুলে রুকের সাথে দেখা করা
rela-older-goose-honk-goodbye-meet-pool-reason = ভিড় থাকলেও বোঝা যায় না রুক কে। “না” বলে জানানো যায়।
rela-older-goose-honk-goodbye-picture-question = টাম্বলের কাছে কেউ গোপন ছবি চেয়েছে, ও হ্যাঁ বলেছে। এখন কী?
rela-older-goose-honk-goodbye-picture-have = হ্যাঁ মানে হ্যাঁ
rela-older-goose-honk-goodbye-picture-have-reason = যেকোনো হ্যাঁ ফেরত নেওয়া যায়, যেকোনো সময়।
rela-older-goose-honk-goodbye-picture-tell = মত বদলাতে পারে, বলতে পারে
rela-older-goose-honk-goodbye-picture-tell-reason = যেকোনো সময়, যেকোনো ধাপে। এটা টাম্বলের দোষ নয়।
rela-older-goose-honk-goodbye-picture-late = অনেক দেরি হয়ে গেছে
rela-older-goose-honk-goodbye-picture-late-reason = বলতে কখনও দেরি হয় না।

### Second tale: Pebble’s llama pyjamas

## Story: a pyjama call, and a picture nobody was asked for. The bubble is Pebble’s.
rela-older-llama-pyjamas-call-1 = চার বন্ধু বাড়িতে জিজ্ঞেস করে। তারপর পাজামা কল করে। পেবলের পাজামার লামা টুপি গুনগুন করে।
    .easy = চার বন্ধু বাড়িতে জিজ্ঞেস করে। তারপর পাজামা কল করে।
rela-older-llama-pyjamas-call-2 = ও লামা নাচ নাচে। হাসতে হাসতে দুজন বিছানা থেকে পড়ে যায়।
rela-older-llama-pyjamas-call-2-bubble = গুন, গুন, গুন!
rela-older-llama-pyjamas-call-3 = মার্লো স্ক্রিনের একটা ছবি তোলে। সকালে গুনগুন করা লামাই ক্লাস চ্যাটের ছবি।
    .easy = মার্লো একটা ছবি তোলে। সকালে সেটা ক্লাস চ্যাটে।

## Sort: a real yes, or not
rela-older-llama-pyjamas-yes-question = মার্লো সরি বলে, ছবি সরায়। কোনটা সত্যিকার হ্যাঁ?
    .easy = মার্লো সরি বলে। কোনটা সত্যিকার হ্যাঁ?
rela-older-llama-pyjamas-yes-basket-1 = সত্যিকার হ্যাঁ
rela-older-llama-pyjamas-yes-basket-2 = হ্যাঁ নয়
rela-older-llama-pyjamas-yes-stop = “আচ্ছা আচ্ছা, আর চেয়ো না”
rela-older-llama-pyjamas-yes-stop-reason = ক্লান্ত হ্যাঁ হ্যাঁ নয়। ওটা জোরাজুরিতে আসে।
rela-older-llama-pyjamas-yes-silent = ও কিছু বলে না
rela-older-llama-pyjamas-yes-silent-reason = চুপ থাকা হ্যাঁ নয়। মিষ্টি করে আবার জিজ্ঞেস করো।
rela-older-llama-pyjamas-yes-smile = হেসে “পাঠাও, পাঠাও!”
rela-older-llama-pyjamas-yes-smile-reason = কথা আর মুখ মেলে। তবু মত বদলাতে পারে।
rela-older-llama-pyjamas-yes-four = “হ্যাঁ, শুধু আমরা চারজন”
rela-older-llama-pyjamas-yes-four-reason = এটা চারজনের জন্য হ্যাঁ। পাঁচ নম্বরের জন্য নতুন হ্যাঁ লাগে।
rela-older-llama-pyjamas-yes-old = গত সপ্তাহে হ্যাঁ বলেছিল
rela-older-llama-pyjamas-yes-old-reason = ওই হ্যাঁ ছিল ওই ছবির জন্য।

## Build: who is on the next call
rela-older-llama-pyjamas-list-question = চারজন নতুন একটা কল করবে। সাজাতে সাহায্য করো।
rela-older-llama-pyjamas-list-who = কে যোগ দিতে পারে?
rela-older-llama-pyjamas-list-who-four = শুধু আমরা চারজন, যারা চিনি
rela-older-llama-pyjamas-list-who-four-reason = ওদের দেখা হয়েছে, বাড়ির বড়রাও জানেন।
rela-older-llama-pyjamas-list-who-link = লিংক আছে এমন যে কেউ
rela-older-llama-pyjamas-list-who-link-reason = লিংক অচেনা মানুষের কাছেও চলে যেতে পারে।
rela-older-llama-pyjamas-list-pics = স্ক্রিনের ছবি
rela-older-llama-pyjamas-list-pics-ask = প্রতিবার জিজ্ঞেস
rela-older-llama-pyjamas-list-pics-ask-reason = প্রতিটি ছবিতে হ্যাঁ নিলে বিশ্বাস থাকে।
rela-older-llama-pyjamas-list-pics-free = যখন খুশি
rela-older-llama-pyjamas-list-pics-free-reason = তাহলে কারও সবচেয়ে আজব মুখটা ঘুরতে পারে। প্রতিবার জিজ্ঞেস করো।
rela-older-llama-pyjamas-list-new = একটা ইমেল: “আমাকে নাও!”
rela-older-llama-pyjamas-list-new-in = ভালো হতে নেওয়া
rela-older-llama-pyjamas-list-new-in-reason = যে কেউ তা লিখতে পারে। কে, ওরা ক্লাসে জিজ্ঞেস করতে পারে।
rela-older-llama-pyjamas-list-new-wait = এখন না, আগে স্কুলে জিজ্ঞেস
rela-older-llama-pyjamas-list-new-wait-reason = মিষ্টি আর স্পষ্ট। আগে চেনা, তারপর ভালো লাগা।
rela-older-llama-pyjamas-list-done = কে আছে, ছবির কী হয়, চারজনই জানে।

## Chat: somebody she likes pushes for a private picture. It is told at once.
rela-older-llama-pyjamas-chat-question = পেবল এখন কী করতে পারে?
rela-older-llama-pyjamas-chat-place = মঞ্চ চ্যাট
rela-older-llama-pyjamas-chat-widget = পেবল
rela-older-llama-pyjamas-chat-dash = ড্যাশ
rela-older-llama-pyjamas-chat-teacher = টিচার
rela-older-llama-pyjamas-chat-like-1 = নাটক ক্লাবে তুমি কী মজার ছিলে! তোমাকে ভালো লাগে।
rela-older-llama-pyjamas-chat-like-2 = আমাকে ভালো লাগে?
rela-older-llama-pyjamas-chat-like-yes = হ্যাঁ! তুমিও মজার।
rela-older-llama-pyjamas-chat-like-yes-reason = কাউকে ভালো লাগা আর তা বলা ঠিক আছে।
rela-older-llama-pyjamas-chat-like-later = ক্লাবে বলব।
rela-older-llama-pyjamas-chat-like-later-reason = ও সময় নিতে পারে। সেটাও ঠিক আছে।
rela-older-llama-pyjamas-chat-picture-1 = তাহলে শুধু ভেতরের জামা পরা একটা ছবি পাঠাও। সবাই পাঠায়।
rela-older-llama-pyjamas-chat-picture-once = আচ্ছা, পরে মুছে দিয়ো।
rela-older-llama-pyjamas-chat-picture-once-reason = মুছেছে কি না, কেউ নিশ্চিত হতে পারে না। ও “না” বলতে পারে, জানাতে পারে।
rela-older-llama-pyjamas-chat-picture-no = না। ভালো লাগা মানে এতে হ্যাঁ নয়।
rela-older-llama-pyjamas-chat-picture-no-reason = স্পষ্ট একটা না। এবার ও বলতেও পারে।
rela-older-llama-pyjamas-chat-picture-tell = টিচারকে বলা
rela-older-llama-pyjamas-chat-picture-tell-reason = যে বয়সেরই হোক, এটা কেউ চাইতে পারে না। বললে ড্যাশও থামতে সাহায্য পায়।
rela-older-llama-pyjamas-chat-push-1 = ভালো লাগলে পাঠাতে। বন্ধুরা বাজি ধরেছে।
rela-older-llama-pyjamas-chat-push-tell = টিচারকে বলা
rela-older-llama-pyjamas-chat-push-tell-reason = ওকেও কেউ জোর করতে পারে। বড়রা দুজনকেই সাহায্য করতে পারেন।
rela-older-llama-pyjamas-chat-push-sorry = সরি। একটা দিন সময় দাও।
rela-older-llama-pyjamas-chat-push-sorry-reason = একদিনের চিন্তায় লাভ নেই। সরি বলার কিছু নেই।
rela-older-llama-pyjamas-chat-push-quiet = চুপ থাকা, নাটক ক্লাবে না যাওয়া
rela-older-llama-pyjamas-chat-push-quiet-reason = তাহলে প্রিয় জিনিসটাই হারায়। বড়রা তাতে সাহায্য করতে পারেন।
rela-older-llama-pyjamas-chat-thanks-1 = ধন্যবাদ, পেবল। এটা তোমার দোষ নয়, তুমি ক্লাবেও আসতে পারো।
rela-older-llama-pyjamas-chat-thanks-mine = কিন্তু বলেছি, ভালো লাগে।
rela-older-llama-pyjamas-chat-thanks-mine-reason = সেটা সত্যি ছিল, ঠিকও ছিল। ছবিতে হ্যাঁ কখনও ছিল না।
rela-older-llama-pyjamas-chat-thanks-block = টিচারের সাথে আপাতত ব্লক করা
rela-older-llama-pyjamas-chat-thanks-block-reason = ও আগে বলেছে। এখন বাকিটায় বড়রা সাহায্য করেন।

## Feel: liking and feeling bad at once. No answer is wrong.
rela-older-llama-pyjamas-feel-question = পেবলের ড্যাশকে ভালো লাগত। তারপর ও ওটা চাইল। পেবলের কেমন লাগতে পারে?
rela-older-llama-pyjamas-feel-says = সবগুলোই হতে পারে, দুটো একসাথেও। বলা ঠিক হয়েছে।

## Choice: a private picture of somebody goes round. Such a picture is never kept or sent; it is told.
rela-older-llama-pyjamas-round-question = ইয়ার 6-এর এক মেয়ের গোপন ছবি ঘুরছে। ওটা মার্লোর ফোনে আসে। কী করলে মেয়েটির সবচেয়ে উপকার?
    .easy = মার্লোর ফোনে ইয়ার 6-এর এক মেয়ের গোপন ছবি আসে। কী করলে মেয়েটির উপকার?
rela-older-llama-pyjamas-round-gone = মুছে চুপ থাকা
rela-older-llama-pyjamas-round-gone-reason = তবু ওটা ঘুরবে, মেয়েটি একা হয়ে যাবে।
rela-older-llama-pyjamas-round-tell = ফোন রেখে এখনই বড়দের বলা
rela-older-llama-pyjamas-round-tell-reason = বড়রা ওটা সরাতে সাহায্য করতে পারেন। মেয়েটির দোষ নয়, মার্লোরও নয়।
rela-older-llama-pyjamas-round-warn = মেয়েটিকে পাঠানো, যাতে জানে
rela-older-llama-pyjamas-round-warn-reason = এটা কখনও পাঠাই না, সাহায্য করতেও না। বড়রা ওকে আস্তে করে বলতে পারেন।

## Say: the sentence is rehearsed aloud
rela-older-llama-pyjamas-say-prompt = পেবলের সাথে বলো, ধীরে আর জোর দিয়ে।
rela-older-llama-pyjamas-say-sentence = এটা আমার দোষ নয়, আর আমি বলে দেব।

## Exit: the second question uses the words of a promise
rela-older-llama-pyjamas-goodbye-llama-question = পেবল আগে লামা ভিডিওতে হ্যাঁ বলেছিল। এখন চায় ওটা সরুক। মার্লো কী বলতে পারে?
    .easy = পেবল লামা ভিডিওতে “হ্যাঁ” বলেছিল। এখন “না” বলে। মার্লো কী বলতে পারে?
rela-older-llama-pyjamas-goodbye-llama-but = কিন্তু আগে তো হ্যাঁ বলেছ
rela-older-llama-pyjamas-goodbye-llama-but-reason = বলেছিল, সেই দিনের জন্য। হ্যাঁ বদলাতে পারে।
rela-older-llama-pyjamas-goodbye-llama-likes = কিন্তু চল্লিশটা হার্ট পেয়েছে
rela-older-llama-pyjamas-goodbye-llama-likes-reason = চল্লিশটা হার্ট, আর এক মন খারাপ লামা। ওর না-টাই আগে।
rela-older-llama-pyjamas-goodbye-llama-sure = অবশ্যই, অন্যদেরও সরাতে বলব
rela-older-llama-pyjamas-goodbye-llama-sure-reason = একেই বলে বন্ধু। ওর হ্যাঁ-এর যত দাম, না-এরও তত।
rela-older-llama-pyjamas-goodbye-meet-question = মার্লোর প্রতিজ্ঞা: যাকে শুধু অনলাইনে চিনি, তার সাথে কখনও দেখা করতে রাজি হই না। এটা কাদের নিয়ে?
rela-older-llama-pyjamas-goodbye-meet-old = শুধু বড়রা
rela-older-llama-pyjamas-goodbye-meet-old-reason = যে কেউ বলতে পারে ওর এগারো। এটা সবাইকে নিয়ে।
rela-older-llama-pyjamas-goodbye-meet-odd = শুধু যাদের আজব লাগে
rela-older-llama-pyjamas-goodbye-meet-odd-reason = বেশির ভাগকেই ভালো মনে হয়। তবু কে, নিশ্চিত হওয়া যায় না।
rela-older-llama-pyjamas-goodbye-meet-nice = ভালোরাও, আমার বয়সীরাও
rela-older-llama-pyjamas-goodbye-meet-nice-reason = হ্যাঁ। আর চাইলে আমি বড়দের বলি।
rela-older-llama-pyjamas-goodbye-picture-question = এক ছেলের কাছে গোপন ছবি চেয়েছে, ও পাঠিয়েছে। দোষটা কার?
    .easy = এক ছেলে গোপন ছবি পাঠিয়েছে। কেউ চেয়েছিল। দোষটা কার?
rela-older-llama-pyjamas-goodbye-picture-fault = ওর, ও তো পাঠিয়েছে
rela-older-llama-pyjamas-goodbye-picture-fault-reason = কেউ চেয়েছিল। যে চায়, দোষ তার।
rela-older-llama-pyjamas-goodbye-picture-tell = ওর নয়, আর এখনও বলতে পারে
rela-older-llama-pyjamas-goodbye-picture-tell-reason = বলতে কখনও দেরি হয় না। বলার জন্য ও ঝামেলায় পড়বে না।
rela-older-llama-pyjamas-goodbye-picture-wait = কারও নয়, কেউ যদি চুপ থাকে
rela-older-llama-pyjamas-goodbye-picture-wait-reason = তাহলে ও একা হয়ে যায়। বললে বড়রা সাহায্য করতে পারেন।

## The grown-ups a child may name. Never assume a mum or a dad.
rela-older-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
rela-older-helpers-teacher = আমার টিচার
rela-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
rela-older-helpers-lunch = খাবার ঘরের কেউ
rela-older-helpers-office = স্কুলের অফিস
rela-older-helpers-home = বাড়ির একজন বড় মানুষ
rela-older-helpers-family = পরিবারের একজন বড় মানুষ
