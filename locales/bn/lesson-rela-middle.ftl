# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-rela-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
rela-middle-title = ব্রকলি, জ্যাম আর বিশ্বাস
rela-middle-outcome-know = জানি, ভালো লাগা আর বিশ্বাস করা এক নয়।
rela-middle-outcome-mind = আমি মত বদলাতে পারি, তুমিও পারো।
rela-middle-outcome-ask = ছবি পাঠানোর বা কল ধরার আগে জিজ্ঞেস করি।
rela-middle-outcome-tell = গোপন ছবি বা দেখা করা চাইলে বলি। আমার দোষ নয়।

### First tale: Bram’s broccoli dance

## Story: Bram says yes to a film, then changes his mind. The bubbles are Bram’s.
rela-middle-broccoli-dance-1 = স্কুলের নাটকে ব্র্যাম সেজেছে একটা ব্রকলি।
rela-middle-broccoli-dance-1-bubble = ভয় পাও, আমি সবুজ!
rela-middle-broccoli-dance-2 = ও ঘোরে, হোঁচট খায়, গড়িয়ে মঞ্চ থেকে পড়ে। সবাই হেসে অস্থির! ফেন ভিডিও করে, ব্র্যাম তাতে হ্যাঁ বলে।
    .easy = ও ঘুরে গড়িয়ে মঞ্চ থেকে পড়ে। ফেন ভিডিও করে, ব্র্যাম হ্যাঁ বলে।
rela-middle-broccoli-dance-3 = বাড়িতে ফেন ভিডিওটা “ভিডিও পুকুর”-এ দিতে চায়। তখন ব্র্যাম ওকে লেখে।
rela-middle-broccoli-dance-3-bubble = আমি মত বদলেছি। ওটা দিয়ো না!

## Choice: a yes has become a no
rela-middle-broccoli-mind-question = ব্র্যাম আগে “হ্যাঁ” বলেছিল। এখন “না” বলে। ফেন কী করতে পারে?
rela-middle-broccoli-mind-hour = এক ঘণ্টার জন্য দেওয়া
rela-middle-broccoli-mind-hour-reason = এক ঘণ্টায় দশজন কপি করতে পারে। তখন আর ফেরত আনা যায় না।
rela-middle-broccoli-mind-yes = দেওয়া, ব্র্যাম তো হ্যাঁ বলেছে
rela-middle-broccoli-mind-yes-reason = হ্যাঁ বদলাতে পারে। ফেন তবু দিলে ব্র্যামের বিশ্বাস কমে যাবে।
rela-middle-broccoli-mind-stop = না দেওয়া, বলা “কোনো অসুবিধা নেই”
rela-middle-broccoli-mind-stop-reason = ফেনের একটু মন খারাপ হয়। ব্র্যাম জানে, ওকে বিশ্বাস করা যায়।

## Say: the sentence is rehearsed aloud
rela-middle-broccoli-say-prompt = ব্র্যামের সাথে বলো, শান্ত আর স্পষ্ট করে।
rela-middle-broccoli-say-sentence = আগে “হ্যাঁ” বলেছি, এখন “না” বলছি।

## Order: how trust grows
rela-middle-broccoli-grow-question = ব্র্যাম ফেনকে বিশ্বাস করে। তাতে সময় লেগেছে! বিশ্বাস কীভাবে বাড়ে?
rela-middle-broccoli-grow-hello = স্কুলে দেখা হয়, হ্যালো বলি
rela-middle-broccoli-grow-hello-reason = দেখা হওয়া থেকেই শুরু।
rela-middle-broccoli-grow-play = দিনের পর দিন খেলি
rela-middle-broccoli-grow-play-reason = খেলতে খেলতে একজন আরেকজনকে চিনি।
rela-middle-broccoli-grow-promise = কথা রাখে, একবার, তারপর বারবার
rela-middle-broccoli-grow-promise-reason = কথা রাখলে বোঝা যায়, বিশ্বাস করা যায়।
rela-middle-broccoli-grow-worry = মনের চিন্তা ওকে বলতে পারি
rela-middle-broccoli-grow-worry-reason = চিন্তার কথা তাকেই বলি, যাকে বিশ্বাস করি। এটা সবার শেষে।

## Sort: trusting, or only liking
rela-middle-broccoli-people-question = ব্র্যাম কাকে চেনে, বিশ্বাস করে? কাকে শুধু ভালো লাগে?
    .easy = ব্র্যাম কাকে বিশ্বাস করে? কাকে শুধু ভালো লাগে?
rela-middle-broccoli-people-basket-1 = চেনে, বিশ্বাস করে
rela-middle-broccoli-people-basket-2 = শুধু ভালো লাগে
rela-middle-broccoli-people-star = দারুণ ভিডিওর নাচিয়ে
rela-middle-broccoli-people-star-reason = ভিডিওগুলো ব্র্যামের ভালো লাগে। নাচিয়ে ওকে চেনে না।
rela-middle-broccoli-people-gift = কয়েন দেয় এমন খেলোয়াড়
rela-middle-broccoli-people-gift-reason = কয়েন পেলে ভালো লাগে। কিন্তু কে দেয়, তা বোঝা যায় না।
rela-middle-broccoli-people-odi = ওডি, যে কথা রেখেছে
rela-middle-broccoli-people-odi-reason = ওদের দেখা হয়েছে, আর ওডি কথা রেখেছে।
rela-middle-broccoli-people-mole = মিস্টার মোল, যিনি সাহায্য করেছেন
rela-middle-broccoli-people-mole-reason = মিস্টার মোল সামনাসামনি ব্র্যামকে সাহায্য করেছেন।
rela-middle-broccoli-people-king = সবজি রাজা, এক মাস মজা
rela-middle-broccoli-people-king-reason = এক মাস মজা হয়েছে। কিন্তু ব্র্যামের সাথে দেখা হয়নি।

## Chat: Veg King wants a call, then a private picture. It is told at once.
rela-middle-broccoli-chat-question = ব্র্যাম এখন কী করতে পারে?
rela-middle-broccoli-chat-place = সবজি অভিযান
rela-middle-broccoli-chat-bram = সবুজ ব্র্যাম
rela-middle-broccoli-chat-king = সবজি রাজা
rela-middle-broccoli-chat-mole = মিস্টার মোল
rela-middle-broccoli-chat-call-1 = এখানে তুমিই আমার সেরা বন্ধু!
rela-middle-broccoli-chat-call-2 = ভিডিও কল করি, শুধু আমরা দুজন?
rela-middle-broccoli-chat-call-yes = হ্যাঁ, এখনই কল করি!
rela-middle-broccoli-chat-call-yes-reason = কলে ব্র্যামকে আর ওর বাড়ি দেখা যায়। আগে বড়দের জিজ্ঞেস করা যায়।
rela-middle-broccoli-chat-call-ask = আগে বড়দের জিজ্ঞেস করতে হবে।
rela-middle-broccoli-chat-call-ask-reason = সত্যিকার বন্ধু এটুকু অপেক্ষা করতে পারে।
rela-middle-broccoli-chat-picture-1 = ওদের জিজ্ঞেস কোরো না! কাপড় ছাড়া একটা ছবি পাঠাও।
rela-middle-broccoli-chat-picture-2 = এটা আমাদের গোপন কথা।
rela-middle-broccoli-chat-picture-no = না!
rela-middle-broccoli-chat-picture-no-reason = জোরালো একটা না। এবার বলেও দাও।
rela-middle-broccoli-chat-picture-quiet = কাউকে কিছু না বলা
rela-middle-broccoli-chat-picture-quiet-reason = এমন গোপন কথা একার জন্য খুব ভারী। ব্র্যাম বলতে পারে।
rela-middle-broccoli-chat-picture-tell = মিস্টার মোলকে বলা
rela-middle-broccoli-chat-picture-tell-reason = এমন ছবি কেউ চাইতে পারে না। ব্র্যাম বলে ঠিক করেছে।
rela-middle-broccoli-chat-again-1 = কিন্তু তোমার তো আমাকে ভালো লাগত!
rela-middle-broccoli-chat-again-tell = মিস্টার মোলকে বলা
rela-middle-broccoli-chat-again-tell-reason = কাউকে ভালো লাগলেও বলা যায়। সেটাই ঠিক।
rela-middle-broccoli-chat-again-sorry = সরি! রাগ কোরো না।
rela-middle-broccoli-chat-again-sorry-reason = ব্র্যাম কোনো ভুল করেনি। ও বলতে পারে, চ্যাট থামাতে পারে।
rela-middle-broccoli-chat-thanks-1 = বলার জন্য ধন্যবাদ। এটা তোমার দোষ নয়।
rela-middle-broccoli-chat-thanks-block = মিস্টার মোলের সাথে ব্লক করা
rela-middle-broccoli-chat-thanks-block-reason = ব্র্যাম আগে বলেছে। এখন বড়রা ব্লক করতে সাহায্য করেন।
rela-middle-broccoli-chat-thanks-mine = আমারই দোষ। আমি চ্যাট করেছি।
rela-middle-broccoli-chat-thanks-mine-reason = চ্যাট করা ঠিকই আছে। যে চেয়েছে, দোষ তার।

## Talk: what makes trust
rela-middle-broccoli-trust-prompt = কেউ কী করলে তাকে বিশ্বাস করা যায়?
rela-middle-broccoli-trust-starter = আমি তাকে বিশ্বাস করি, যে …

## Exit: the last question uses the words of a promise
rela-middle-broccoli-goodbye-song-question = রেন গানের ভিডিওতে হ্যাঁ বলেছিল। এখন ওর লজ্জা লাগছে। ও কী বলতে পারে?
rela-middle-broccoli-goodbye-song-now = আমি মত বদলেছি
rela-middle-broccoli-goodbye-song-now-reason = যেকোনো সময় বলা যায়। ভালো বন্ধু থামে।
rela-middle-broccoli-goodbye-song-sick = আমার কানে ব্যথা
rela-middle-broccoli-goodbye-song-sick-reason = অজুহাত লাগে না। “মত বদলেছি” বললেই হয়।
rela-middle-broccoli-goodbye-song-fine = আচ্ছা, দাও তাহলে
rela-middle-broccoli-goodbye-song-fine-reason = গানটা ওর। ও এখনও “না” বলতে পারে।
rela-middle-broccoli-goodbye-pie-question = ফেন একটা ইমেল পায়: “কল করো! পিঠা ক্লাব।” নামটা ওর অচেনা। আগে কোনটা?
    .easy = পিঠা ক্লাব ফেনের অচেনা। লেখা, “কল করো!” আগে কোনটা?
rela-middle-broccoli-goodbye-pie-write = পিঠা ক্লাবকে জিজ্ঞেস করা, কে
rela-middle-broccoli-goodbye-pie-write-reason = ওরা যা খুশি লিখতে পারে। আগে বড়রা দেখতে পারেন।
rela-middle-broccoli-goodbye-pie-call = কল করা, পিঠা তো ভালো লাগে
rela-middle-broccoli-goodbye-pie-call-reason = আমারও লাগে! কিন্তু কে, তা বোঝা যায় না। আগে জিজ্ঞেস করো।
rela-middle-broccoli-goodbye-pie-ask = বড়দের জিজ্ঞেস
rela-middle-broccoli-goodbye-pie-ask-reason = তাঁরা সাথে নামটা দেখেন। কল আর নতুন ইমেল এলে জিজ্ঞেস করি।
rela-middle-broccoli-goodbye-meet-question = ব্র্যামের প্রতিজ্ঞা: যাকে শুধু অনলাইনে চিনি, তার সাথে কখনও দেখা করতে রাজি হই না। সবজি রাজা দেখা করতে চায়। কোনটা মেলে?
    .easy = সবজি রাজা দেখা করতে চায়। ব্র্যামের প্রতিজ্ঞার সাথে কোনটা মেলে?
rela-middle-broccoli-goodbye-meet-shop = ভিড়ের দোকানে দেখা করা
rela-middle-broccoli-goodbye-meet-shop-reason = ভিড় থাক বা না থাক, ব্র্যাম ওকে চেনে না। “না” বলো, আর জানাও।
rela-middle-broccoli-goodbye-meet-mate = ফেনকে নিয়ে যাওয়া
rela-middle-broccoli-goodbye-meet-mate-reason = কে আসবে, দুই বন্ধুও জানে না। “না” বলো, আর জানাও।
rela-middle-broccoli-goodbye-meet-tell = “না” বলা, আর বড়দের জানানো
rela-middle-broccoli-goodbye-meet-tell-reason = প্রতিজ্ঞা রাখা হলো। কেউ চেয়েছে, তার দোষ ব্র্যামের নয়।

### Second tale: jam on chips

## Story: somebody in a game likes what Marlo likes. The bubble is Captain Jam’s.
rela-middle-jam-chips-jam-1 = মার্লো সুর নৌকা খেলে। খেলতে খেলতে জ্যাম দিয়ে চিপস খায়। আর কারও জ্যাম দিয়ে চিপস ভালো লাগে না।
    .easy = মার্লো সুর নৌকা খেলে। ওর জ্যাম দিয়ে চিপস ভালো লাগে।
rela-middle-jam-chips-jam-2 = তখন ক্যাপ্টেন জ্যাম নামে একজন ওকে লেখে।
rela-middle-jam-chips-jam-2-bubble = আমারও জ্যাম দিয়ে চিপস ভালো লাগে!
rela-middle-jam-chips-jam-3 = মার্লো বলে, “আমরা জ্যাম যমজ!” ও কি এখন ক্যাপ্টেন জ্যামকে চেনে?

## Sort: what Marlo has seen, and what was only said
rela-middle-jam-chips-seen-question = মার্লো নিজে কী দেখেছে? ক্যাপ্টেন জ্যাম শুধু কী বলেছে?
rela-middle-jam-chips-seen-basket-1 = মার্লো দেখেছে
rela-middle-jam-chips-seen-basket-2 = স্ক্রিনে শুধু কথা
rela-middle-jam-chips-seen-drum = ঢোল নৌকায় ও খুব ভালো
rela-middle-jam-chips-seen-drum-reason = খেলার সময় মার্লো সেটা দেখে।
rela-middle-jam-chips-seen-wait = মার্লোর দেরি হলে ও অপেক্ষা করে
rela-middle-jam-chips-seen-wait-reason = সেটাও মার্লো দেখে। ভালো খেলা।
rela-middle-jam-chips-seen-chips = ও জ্যাম দিয়ে চিপস খায়
rela-middle-jam-chips-seen-chips-reason = সত্যি হতে পারে। আবার মন পাওয়ার চেষ্টাও হতে পারে।
rela-middle-jam-chips-seen-age = ওর বয়স আট
rela-middle-jam-chips-seen-age-reason = যে কেউ আট লিখতে পারে।
rela-middle-jam-chips-seen-town = ও কাছেই থাকে
rela-middle-jam-chips-seen-town-reason = গেম থেকে মার্লো তা দেখতে পায় না।

## Match: knowing, liking, trusting
rela-middle-jam-chips-words-question = ভালো লাগে তাড়াতাড়ি। বিশ্বাসে সময় লাগে। জোড়া মেলাও।
rela-middle-jam-chips-words-like = ভালো লাগা
rela-middle-jam-chips-words-like-partner = ও মজার, আরও খেলতে চাই
rela-middle-jam-chips-words-like-reason = ভালো লাগা এক মিনিটেও হয়।
rela-middle-jam-chips-words-know = চেনা
rela-middle-jam-chips-words-know-partner = দেখা হয়েছে, বাড়ির বড়রাও চেনেন
rela-middle-jam-chips-words-know-reason = কাউকে চিনতে হলে বড়দের সাথে নিয়ে দেখা করি।
rela-middle-jam-chips-words-trust = বিশ্বাস করা
rela-middle-jam-chips-words-trust-partner = ও বারবার কথা রেখেছে
rela-middle-jam-chips-words-trust-reason = প্রতিবার কথা রাখলে বিশ্বাস বাড়ে।
rela-middle-jam-chips-words-unsure = ঠিক জানি না
rela-middle-jam-chips-words-unsure-partner = পেটে কেমন করে, তাই বড়দের জিজ্ঞেস করি
rela-middle-jam-chips-words-unsure-reason = পেটে কেমন করলে জিজ্ঞেস করাই ভালো।

## Choice: a video call. The bubble is Captain Jam’s.
rela-middle-jam-chips-call-bubble = ভিডিও কল? তোমার চিপস দেখাও!
rela-middle-jam-chips-call-question = মার্লো আগে কী করতে পারে?
rela-middle-jam-chips-call-chips = শুধু চিপস দেখানো
rela-middle-jam-chips-call-chips-reason = বুদ্ধি আছে! কিন্তু কলে আরও দেখা আর শোনা যায়। আগে জিজ্ঞেস করো।
rela-middle-jam-chips-call-tap = এক মিনিটের জন্য ধরা
rela-middle-jam-chips-call-tap-reason = ওকে আর ওর বাড়ি দেখতে এক মিনিটই যথেষ্ট।
rela-middle-jam-chips-call-ask = বাড়ির বড়দের জিজ্ঞেস করা
rela-middle-jam-chips-call-ask-reason = তাঁরা ওর সাথে ঠিক করেন। কল চেনা মানুষদের জন্য।

## Chat: Marlo has said yes to a meeting, and changes his mind
rela-middle-jam-chips-shop-question = মার্লোর পেটে কেমন করে। ও এখন কী করতে পারে?
rela-middle-jam-chips-shop-place = সুর নৌকা
rela-middle-jam-chips-shop-comet = মার্লো
rela-middle-jam-chips-shop-jam = ক্যাপ্টেন জ্যাম
rela-middle-jam-chips-shop-adult = মার্লোর খালা
rela-middle-jam-chips-shop-yes-1 = শনিবার চিপসের দোকানে দেখা করো!
rela-middle-jam-chips-shop-yes-2 = আচ্ছা!
rela-middle-jam-chips-shop-yes-3 = দারুণ! শুধু তুমি আর আমি।
rela-middle-jam-chips-shop-yes-no = মত বদলেছি। না।
rela-middle-jam-chips-shop-yes-no-reason = আগে “হ্যাঁ” বলেছে, এখন “না” বলছে। সেটা ঠিক আছে।
rela-middle-jam-chips-shop-yes-go = যাওয়া, ও তো আচ্ছা বলেছে
rela-middle-jam-chips-shop-yes-go-reason = হ্যাঁ বদলাতে পারে। ক্যাপ্টেনকে ও শুধু অনলাইনে চেনে।
rela-middle-jam-chips-shop-yes-late = আমার দেরি হতে পারে।
rela-middle-jam-chips-shop-yes-late-reason = শুনে হ্যাঁ মনে হয়। মার্লো “না” বলতে পারে।
rela-middle-jam-chips-shop-cross-1 = কথা দিয়েছিলে! কাউকে বললে আর বন্ধু থাকব না।
rela-middle-jam-chips-shop-cross-sorry = সরি! আসব।
rela-middle-jam-chips-shop-cross-sorry-reason = বন্ধু এভাবে জোর করে না। মার্লো রেখে বলতে পারে।
rela-middle-jam-chips-shop-cross-block = এখনই ব্লক করা
rela-middle-jam-chips-shop-cross-block-reason = ওটা সবার শেষে, বড়দের সাথে। আগে রাখো, বলো।
rela-middle-jam-chips-shop-cross-keep = দেখাতে মেসেজটা রেখে দেওয়া
rela-middle-jam-chips-shop-cross-keep-reason = এখন বড়রা দেখতে পারেন, কী লেখা হয়েছে।
rela-middle-jam-chips-shop-tell-1 = হ্যালো? রাগ করেছ?
rela-middle-jam-chips-shop-tell-tell = খালাকে বলা
rela-middle-jam-chips-shop-tell-tell-reason = খালা খুশি। বলার জন্য মার্লো ঝামেলায় পড়বে না।
rela-middle-jam-chips-shop-tell-quiet = চুপ থাকা, যদি থামে
rela-middle-jam-chips-shop-tell-quiet-reason = নিজে নিজে না-ও থামতে পারে। বড়রা সাহায্য করতে পারেন।
rela-middle-jam-chips-shop-help-1 = তুমি ঠিক কাজ করেছ। এটা তোমার দোষ নয়।
rela-middle-jam-chips-shop-help-block = দুজনে মিলে ব্লক করা
rela-middle-jam-chips-shop-help-block-reason = রাখো, বলো, তারপর বড়দের কেউ ব্লক করতে সাহায্য করেন।
rela-middle-jam-chips-shop-help-mine = আমারই দোষ। আচ্ছা বলেছিলাম।
rela-middle-jam-chips-shop-help-mine-reason = মত বদলানো যায়। ও বদলেছে, আর বলেছে।

## Choice: a private picture is asked for. It is told at once.
rela-middle-jam-chips-picture-question = একজন খেলোয়াড় কনকারের গোপন জায়গার ছবি চায়। কী করলে সবচেয়ে ভালো?
rela-middle-jam-chips-picture-no = “না” বলে ভুলে যাওয়া
rela-middle-jam-chips-picture-no-reason = “না” বলা ভালো। বলেও দাও, সাহায্য পাও।
rela-middle-jam-chips-picture-tell = তখনই বড়দের বলা
rela-middle-jam-chips-picture-tell-reason = এটা কেউ চাইতে পারে না। চ্যাট করলেও কনকারের দোষ নেই।
rela-middle-jam-chips-picture-feet = তার বদলে পায়ের ছবি দেওয়া
rela-middle-jam-chips-picture-feet-reason = তাহলে সে আরও চাইতে পারে। কনকার বলতে পারে, বড়রা সাহায্য করতে পারেন।

## Say: the sentence is rehearsed aloud
rela-middle-jam-chips-say-prompt = মার্লো শান্তিতে চিপস খায়। যা কাজে লেগেছে, বলো।
rela-middle-jam-chips-say-sentence = আগে “হ্যাঁ” বলেছি, এখন “না” বলছি।

## Exit: the last question uses the words of a promise
rela-middle-jam-chips-goodbye-tower-question = মার্লোর কাছে কনকারের মজার একটা ছবি: বাসে ঘুমাচ্ছে। আগে কোনটা?
    .easy = মার্লোর কাছে কনকারের মজার একটা ছবি। আগে কোনটা?
rela-middle-jam-chips-goodbye-tower-ask = জিজ্ঞেস করা
rela-middle-jam-chips-goodbye-tower-ask-reason = ছবিটায় “হ্যাঁ” বা “না” বলবে কনকার। ও “না” বলে, তাই মুছে যায়।
rela-middle-jam-chips-goodbye-tower-blur = টুপি এঁকে পাঠানো
rela-middle-jam-chips-goodbye-tower-blur-reason = টুপিটা মজার। তবু ছবিটা কনকারের। আগে ওকে জিজ্ঞেস করো।
rela-middle-jam-chips-goodbye-tower-send = শুধু এক বন্ধুকে পাঠানো
rela-middle-jam-chips-goodbye-tower-send-reason = এক বন্ধু দশজনকে পাঠাতে পারে। মুখটা কনকারের।
rela-middle-jam-chips-goodbye-mail-question = একটা ইমেল বলে, “আমি তোমার নৌকা খেলার বন্ধু!” মার্লো কী জানে?
    .easy = একটা ইমেল বলে, “আমি তো!” মার্লো কী জানে?
rela-middle-jam-chips-goodbye-mail-none = কে, তা না। বড়দের জিজ্ঞেস করে
rela-middle-jam-chips-goodbye-mail-none-reason = নাম তো শুধু একটা শব্দ। বড়রা সাথে দেখতে পারেন।
rela-middle-jam-chips-goodbye-mail-fun = এটা মজার, তাই নিরাপদ
rela-middle-jam-chips-goodbye-mail-fun-reason = মজা ভালো। কিন্তু কে, তা বোঝা যায় না।
rela-middle-jam-chips-goodbye-mail-friend = এটা ক্যাপ্টেন জ্যাম
rela-middle-jam-chips-goodbye-mail-friend-reason = যে কেউ লিখতে পারে। ও ওটা রেখে দেয়, জিজ্ঞেস করে।
rela-middle-jam-chips-goodbye-meet-question = দেখা করার প্রতিজ্ঞার শেষে আছে: কেউ চাইলে বড়দের বলি। মার্লো কখন বলতে পারে?
    .easy = কেউ দেখা করতে চাইলে মার্লো বলে। কখন বলতে পারে?
rela-middle-jam-chips-goodbye-meet-first = শুধু “না” বলে থাকলে
rela-middle-jam-chips-goodbye-meet-first-reason = “হ্যাঁ” বলে থাকলেও বলতে পারে। এটা ওর দোষ নয়।
rela-middle-jam-chips-goodbye-meet-any = যেকোনো সময়
rela-middle-jam-chips-goodbye-meet-any-reason = বলতে কখনও দেরি হয় না। আগে “হ্যাঁ” বা “না” যা-ই বলে থাকুক।
rela-middle-jam-chips-goodbye-meet-soon = শুধু সেই দিনই
rela-middle-jam-chips-goodbye-meet-soon-reason = সেই দিন বলা ভালো। পরে বলাও ভালো।

## The grown-ups a child may name. Never assume a mum or a dad.
rela-middle-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
rela-middle-helpers-teacher = আমার টিচার
rela-middle-helpers-class = ক্লাসে সাহায্য করেন যিনি
rela-middle-helpers-lunch = খাবার ঘরের কেউ
rela-middle-helpers-office = স্কুলের অফিস
rela-middle-helpers-home = বাড়ির একজন বড় মানুষ
rela-middle-helpers-family = পরিবারের একজন বড় মানুষ
