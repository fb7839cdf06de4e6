# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-younger-title = এটা আমার বানানো!
copy-younger-outcome-name = আমার কাজে আমি নিজের নাম লিখি।
copy-younger-outcome-ask = তোমার বানানো জিনিস নিতে জিজ্ঞেস করি।
copy-younger-outcome-post = যাদের চিনি, তাদের ইমেল করি।
copy-younger-outcome-seen = জানি, আমি যা করি স্কুল দেখতে পারে।

### First tale: a whale in boots

## Story: nobody knows whose whale it is, and Fenn puts it right
copy-younger-whale-in-boots-boots-1 = ওডি একটা তিমি আঁকে। তিমির পায়ে লাল জুতো!
copy-younger-whale-in-boots-boots-2 = মিস্টার মোল কোনো নাম দেখেন না।
copy-younger-whale-in-boots-boots-2-bubble = কী দারুণ তিমি, ফেন!
copy-younger-whale-in-boots-boots-3 = ফেন ঠিক কথাটা বলে দেয়।
copy-younger-whale-in-boots-boots-3-bubble = তিমিটা ওডি এঁকেছে!

## Order: a name comes before showing
copy-younger-whale-in-boots-steps-question = পরের বার ওডি কী করতে পারে?
copy-younger-whale-in-boots-steps-make = ছবি আঁকা
copy-younger-whale-in-boots-steps-make-reason = আগে ও আঁকে। জুতোও বাদ যায় না!
copy-younger-whale-in-boots-steps-name = নিজের নাম লেখা
copy-younger-whale-in-boots-steps-name-reason = তাহলে বোঝা যায় কে এঁকেছে।
copy-younger-whale-in-boots-steps-show = সবাইকে দেখানো
copy-younger-whale-in-boots-steps-show-reason = এবার বলি: দারুণ, ওডি!

## Choice: asking before using. The bubble is Fenn’s.
copy-younger-whale-in-boots-frog-bubble = আমার ব্যাঙের পায়েও লাল জুতো চাই!
copy-younger-whale-in-boots-frog-question = ফেন কী করতে পারে?
copy-younger-whale-in-boots-frog-take = জুতো এঁকে ফেলা
copy-younger-whale-in-boots-frog-take-reason = এটা ওডির বুদ্ধি। জিজ্ঞেস করলে ওর ভালো লাগে।
copy-younger-whale-in-boots-frog-ask = জিজ্ঞেস করা
copy-younger-whale-in-boots-frog-ask-reason = ওডি হ্যাঁ বলে। এখন ব্যাঙের পায়ে লাল জুতো!
copy-younger-whale-in-boots-frog-mine = বলা, এটা আমার বুদ্ধি
copy-younger-whale-in-boots-frog-mine-reason = এটা ওডির বুদ্ধি। ফেন সেটা বলতে পারে।

## Say: the sentence is rehearsed aloud
copy-younger-whale-in-boots-please-prompt = ফেনকে বন্ধুর কাছে চাইতে সাহায্য করো।
copy-younger-whale-in-boots-please-sentence = তোমার লাল জুতো আমি কি আঁকতে পারি?

## Sort: people he knows, and others. School email is the one the school looks after.
copy-younger-whale-in-boots-send-question = ওডির স্কুলের ইমেল আছে। তিমিটা কাকে পাঠানো যায়?
    .easy = তিমিটা কাকে পাঠানো যায়?
copy-younger-whale-in-boots-send-ok = পাঠানো যায়
copy-younger-whale-in-boots-send-ask = আগে জিজ্ঞেস
copy-younger-whale-in-boots-send-wren = ক্লাসের রেন
copy-younger-whale-in-boots-send-wren-reason = রেনকে ও চেনে। স্কুলের ইমেলে পাঠানো ঠিক আছে।
copy-younger-whale-in-boots-send-mole = মিস্টার মোল
copy-younger-whale-in-boots-send-mole-reason = ওডি তাঁকে ভালো করে চেনে।
copy-younger-whale-in-boots-send-new = একটা অচেনা নাম
copy-younger-whale-in-boots-send-new-reason = ওডি আগে মিস্টার মোলকে জিজ্ঞেস করে।
copy-younger-whale-in-boots-send-shop = খেলনার দোকান
copy-younger-whale-in-boots-send-shop-reason = ওডি ওদের চেনে না। আগে জিজ্ঞেস করে।
copy-younger-whale-in-boots-send-player = গেমের একজন
copy-younger-whale-in-boots-send-player-reason = কে খেলছে, ওডি জানে না। তাই জিজ্ঞেস করে।

## Choice: who may see a school email
copy-younger-whale-in-boots-who-sees-question = ওডি স্কুলের ইমেলে লেখে। ওটা কে দেখতে পারে?
    .easy = ওডির ইমেল কে দেখতে পারে?
copy-younger-whale-in-boots-who-sees-wren = শুধু রেন
copy-younger-whale-in-boots-who-sees-wren-reason = স্কুলও দেখতে পারে। এতে নিরাপদ থাকা সহজ হয়।
copy-younger-whale-in-boots-who-sees-none = কেউই না
copy-younger-whale-in-boots-who-sees-none-reason = রেন দেখতে পারে। স্কুলও দেখতে পারে।
copy-younger-whale-in-boots-who-sees-school = রেন আর স্কুল
copy-younger-whale-in-boots-who-sees-school-reason = স্কুল দেখতে পারে। এতে নিরাপদ থাকা সহজ হয়।

## Talk: what a child is proud to have made
copy-younger-whale-in-boots-made-prompt = তুমি কী বানিয়েছ, বলো।
copy-younger-whale-in-boots-made-starter = আমি বানিয়েছি …, তাতে আমার নাম আছে।

## Exit: what others made is theirs
copy-younger-whale-in-boots-song-question = ব্র্যামের গান ওডির খুব ভালো লাগে। ও কী করতে পারে?
copy-younger-whale-in-boots-song-say = বলা, গানটা আমার
copy-younger-whale-in-boots-song-say-reason = গানটা ব্র্যামের বানানো। ওডি সেটা বলতে পারে।
copy-younger-whale-in-boots-song-ask = ব্র্যামকে জিজ্ঞেস করা
copy-younger-whale-in-boots-song-ask-reason = ব্র্যাম খুশি। এখন দুজনেই গায়!
copy-younger-whale-in-boots-song-quiet = জিজ্ঞেস না করে নেওয়া
copy-younger-whale-in-boots-song-quiet-reason = গানটা ব্র্যামের। জিজ্ঞেস করলে ওর ভালো লাগে।

### Second tale: Super Pea

## Story: three who each make something
copy-younger-super-pea-cape-1 = রেন একটা মটরশুঁটি আঁকে, পিঠে চাদর।
copy-younger-super-pea-cape-1-bubble = ও উড়তে পারে!
copy-younger-super-pea-cape-2 = হেয়ার সুপার মটরের জন্য গান বানায়।
copy-younger-super-pea-cape-2-bubble = মটর, মটর, উড়ে এসো!
copy-younger-super-pea-cape-3 = হুশ, সুপার মটর স্যুপে গিয়ে পড়ে!
copy-younger-super-pea-cape-3-bubble = আহা, কিন্তু এই মটর কে বানিয়েছে?

## Match: each thing has somebody who made it
copy-younger-super-pea-made-what-question = কে বানিয়েছে? জোড়া মেলাও।
copy-younger-super-pea-made-what-pea = সুপার মটর
copy-younger-super-pea-made-what-pea-partner = রেন
copy-younger-super-pea-made-what-pea-reason = রেন এঁকেছে। তাই এটা রেনের কাজ।
copy-younger-super-pea-made-what-song = মটরের গান
copy-younger-super-pea-made-what-song-partner = হেয়ার
copy-younger-super-pea-made-what-song-reason = হেয়ার বানিয়েছে। তারপর মটর উড়ল!
copy-younger-super-pea-made-what-soup = মটরের স্যুপ
copy-younger-super-pea-made-what-soup-partner = রাঁধুনি
copy-younger-super-pea-made-what-soup-reason = রাঁধুনি রেঁধেছেন। এখন ভেতরে কাগজ!

## Choice: how others know who drew it
copy-younger-super-pea-label-question = রেন শুকনো একটা আঁকে। ওটা রেনের, কীভাবে বুঝব?
copy-younger-super-pea-label-cape = বড় একটা চাদর আঁকলে
copy-younger-super-pea-label-cape-reason = বড় চাদর মজার। নাম লিখলে বেশি বোঝা যায়।
copy-younger-super-pea-label-hide = ব্যাগে লুকিয়ে রাখলে
copy-younger-super-pea-label-hide-reason = তাহলে সুপার মটরকে কেউ দেখবে না! নাম লিখলে ভালো।
copy-younger-super-pea-label-name = নিজের নাম লিখলে
copy-younger-super-pea-label-name-reason = এখন সবাই জানি, স্যুপে পড়লেও!

## Choice: asking before using. The bubble is the cook’s.
copy-younger-super-pea-pot-bubble = আমার হাঁড়িতে সুপার মটর চাই!
copy-younger-super-pea-pot-question = রাঁধুনি কী করতে পারেন?
copy-younger-super-pea-pot-ask = জিজ্ঞেস করা
copy-younger-super-pea-pot-ask-reason = রেন হ্যাঁ বলে। তিনি রেনের নামও লেখেন!
copy-younger-super-pea-pot-just = এমনিই এঁকে ফেলা
copy-younger-super-pea-pot-just-reason = এটা রেনের আঁকা। তিনি আগে জিজ্ঞেস করতে পারেন।
copy-younger-super-pea-pot-mine = বলা, এটা তাঁর আঁকা
copy-younger-super-pea-pot-mine-reason = এটা রেনের আঁকা। রাঁধুনি সেটা বলতে পারেন।

## Say: the sentence is rehearsed aloud
copy-younger-super-pea-mine-prompt = সুপার মটরের মতো উড়ে উড়ে বলো।
copy-younger-super-pea-mine-sentence = এটা আমার বানানো, আগে আমাকে জিজ্ঞেস করো।

## Spot: a message from nobody Wren knows
copy-younger-super-pea-zig-zog-question = এটা রেনের স্কুলের ইমেলে এসেছে। কোনটা কেমন যেন?
    .easy = কোনটা কেমন যেন?
copy-younger-super-pea-zig-zog-sender-name = কে পাঠিয়েছে
copy-younger-super-pea-zig-zog-sender = জিগ জগ
copy-younger-super-pea-zig-zog-sender-reason = রেন জিগ জগকে চেনে না। আগে জিজ্ঞেস করে।
copy-younger-super-pea-zig-zog-hello-name = হ্যালো
copy-younger-super-pea-zig-zog-hello = সুপার মটর দারুণ!
copy-younger-super-pea-zig-zog-hello-reason = আমাদের অনেকেরই ভালো লাগে। এটা ঠিক আছে।
copy-younger-super-pea-zig-zog-picture-name = ছবি
copy-younger-super-pea-zig-zog-picture = সবুজ মটর
copy-younger-super-pea-zig-zog-picture-reason = এ তো শুধু একটা মটর। এটা ঠিক আছে।
copy-younger-super-pea-zig-zog-home-name = লেখা
copy-younger-super-pea-zig-zog-home = তুমি কোথায় থাকো?
copy-younger-super-pea-zig-zog-home-reason = বাড়ি কোথায়, তা নিজের কথা। ও মিস্টার মোলকে বলতে পারে।

## Choice: what school looks for
copy-younger-super-pea-look-question = আমরা যা করি, স্কুল দেখতে পারে। কীসের জন্য?
    .easy = স্কুল কীসের জন্য দেখে?
copy-younger-super-pea-look-take = সুপার মটর নিতে
copy-younger-super-pea-look-take-reason = সুপার মটর তো রেনেরই! স্কুল দেখে সাহায্য করতে।
copy-younger-super-pea-look-safe = আমাদের নিরাপদ রাখতে
copy-younger-super-pea-look-safe-reason = হ্যাঁ, সাঁতারের সময় যেমন বড়রা দেখেন।
copy-younger-super-pea-look-none = কেউ দেখতে পারে না
copy-younger-super-pea-look-none-reason = অন্যরা দেখতে পারে। স্কুলও পারে।

## Exit: the school’s own email
copy-younger-super-pea-send-question = সুপার মটর যাবে মিস্টার মোলের কাছে। কোথা থেকে পাঠানো যায়?
    .easy = মিস্টার মোল ওটা কীভাবে পাবেন?
copy-younger-super-pea-send-hare = হেয়ারের ইমেল থেকে
copy-younger-super-pea-send-hare-reason = ওটা হেয়ারের। রেনের স্কুলের ইমেল আছে।
copy-younger-super-pea-send-soup = স্যুপে ফেলে দেওয়া
copy-younger-super-pea-send-soup-reason = ঝপ, আবার নয়! স্কুলের ইমেলই ভালো।
copy-younger-super-pea-send-school = রেনের স্কুলের ইমেল থেকে
copy-younger-super-pea-send-school-reason = স্কুল এটার দেখাশোনা করে। বড়রা সাহায্য করতে পারেন।

## The grown-ups a child may name. Never assume a mum or a dad.
copy-younger-helpers-prompt = যাঁদের বলতে পারো, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
copy-younger-helpers-teacher = আমার টিচার
copy-younger-helpers-class = ক্লাসের সাহায্যকারী
copy-younger-helpers-lunch = খাবার ঘরের কেউ
copy-younger-helpers-office = স্কুলের অফিস
copy-younger-helpers-home = বাড়ির একজন বড় মানুষ
copy-younger-helpers-family = পরিবারের একজন বড় মানুষ
