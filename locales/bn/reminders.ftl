# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/reminders.ftl and ../README.md.

## A0: wants to be safe, and knows that others may see
reminder-who-sees-younger = আমি যা করি, অন্যরা দেখতে পারে।
reminder-who-sees-younger-question = এখানে আমার কাজ কে দেখতে পারে?
reminder-who-sees-younger-answer = আমার টিচার আর আমার স্কুল।
reminder-who-sees-older = কম্পিউটারে আমি যা করি, অন্যরা তা দেখতে পারে।
reminder-who-sees-older-question = স্কুলের কম্পিউটারে তুমি কী করো, কে দেখতে পারে?
reminder-who-sees-older-answer = তোমার টিচার আর স্কুল। এতে নিরাপদ থাকা সহজ হয়।
reminder-it-can-stay-younger = আমি যা পাঠাই, তা থেকে যেতে পারে।
reminder-it-can-stay-younger-question = সব সময় কি ফেরত আনা যায়?
reminder-it-can-stay-younger-answer = না, কেউ রেখে দিতে পারে।
reminder-it-can-stay-older = অনলাইনে যা দিই, তা থেকে যেতে পারে, কপিও হতে পারে।
reminder-it-can-stay-older-question = তুমি একটা মেসেজ মুছে দিলে। সেটা কি একেবারে চলে গেল?
reminder-it-can-stay-older-answer = হয়তো না। কেউ কপি রেখে দিতে পারে।
reminder-who-hears-younger = অন্যরা আমাকে দেখতে ও শুনতে পারে।
reminder-who-hears-younger-question = কলে আমার কথা কে শুনতে পারে?
reminder-who-hears-younger-answer = কলে যারা আছে, সবাই।
reminder-who-hears-older = কলে বা গেমে অন্যরা আমাকে দেখতে ও শুনতে পারে।
reminder-who-hears-older-question = গেমে তুমি কী বলো, কে শুনতে পারে?
reminder-who-hears-older-answer = যারা খেলছে, আর যারা তাদের কাছে আছে।

## A1: keeps the password secret
reminder-password-key-younger = আমি আমার পাসওয়ার্ড কাউকে বলি না।
reminder-password-key-younger-question = সবচেয়ে ভালো বন্ধু জানতে চাইলে?
reminder-password-key-younger-answer = আমি না বলি, তবু আমরা বন্ধুই থাকি।
reminder-password-key-older = আমি আমার পাসওয়ার্ড গোপন রাখি।
reminder-password-key-older-question = ভালো বন্ধু তোমার পাসওয়ার্ড জানতে চায়। কী বলবে?
reminder-password-key-older-answer = “সরি, না।” তবু তোমরা ভালো বন্ধু থাকতে পারো।
reminder-log-off-younger = কাজ শেষ হলে আমি লগ অফ করি।
reminder-log-off-younger-question = লগ অফ করতে ভুলে গেলে?
reminder-log-off-younger-answer = অন্য কেউ আমার পাতা ব্যবহার করতে পারে।
reminder-log-off-older = কাজ শেষ হলে আমি লগ অফ করি।
reminder-log-off-older-question = লগ অফ না করেই তুমি চলে গেলে। কী হতে পারে?
reminder-log-off-older-answer = কেউ তোমার নামে কিছু পাঠাতে পারে।
reminder-look-away-younger = তুমি লগ ইন করলে আমি অন্যদিকে তাকাই।
reminder-look-away-younger-question = আমি কোথায় তাকাতে পারি?
reminder-look-away-younger-answer = দেয়ালে বা আমার জুতোর দিকে।
reminder-look-away-older = কেউ পাসওয়ার্ড লিখলে আমি অন্যদিকে তাকাই।
reminder-look-away-older-question = ভুল করে একটা পাসওয়ার্ড দেখে ফেলেছ। এখন কী?
reminder-look-away-older-answer = তাকে বলো। বড়দের কেউ বদলাতে সাহায্য করতে পারেন।
reminder-game-password-younger = গেমের পাসওয়ার্ড কাউকে দিই না।
reminder-game-password-younger-question = খেলার কেউ চাইলে?
reminder-game-password-younger-answer = আমি না বলি, আর জানাই।
reminder-game-password-older = পুরস্কার দিলেও গেমের পাসওয়ার্ড কাউকে দিই না।
reminder-game-password-older-question = কেউ তোমার পাসওয়ার্ডের বদলে কয়েন দিতে চায়। কী করবে?
reminder-game-password-older-answer = না বলো, মেসেজটা রাখো, বড়দের কাউকে বলো।

## A2: opens only pages the teacher has said are okay
reminder-teacher-page-younger = টিচার যে পাতা বেছে দেন, তা খুলি।
reminder-teacher-page-younger-question = হঠাৎ নতুন পাতা এলে?
reminder-teacher-page-younger-answer = আমি থামি আর জিজ্ঞেস করি।
reminder-teacher-page-older = টিচার যে পাতা ঠিক বলেছেন, শুধু তা খুলি।
reminder-teacher-page-older-question = একটা লিংক তোমাকে নতুন পাতায় নিয়ে যায়। কী করবে?
reminder-teacher-page-older-answer = সেখানেই থামো, এগোনোর আগে জিজ্ঞেস করো।
reminder-adverts-younger = আমি বিজ্ঞাপনে ছুঁই না।
reminder-adverts-younger-question = “তুমি জিতেছ” লেখা এলে?
reminder-adverts-younger-answer = ওটা চালাকি, তাই জিজ্ঞেস করি।
reminder-adverts-older = আমি বিজ্ঞাপনে বা পুরস্কারে ক্লিক করি না।
reminder-adverts-older-question = লেখা এল, তুমি একটা ফোন জিতেছ। এটা কী?
reminder-adverts-older-answer = বিজ্ঞাপন বা চালাকি। বন্ধ করো, বা জিজ্ঞেস করো।
reminder-look-first-younger = ছোঁয়ার আগে আমি দেখি।
reminder-look-first-younger-question = সবার ওপরেরটা কি সব সময় সেরা?
reminder-look-first-younger-answer = না, ওপরেরটা বিজ্ঞাপন হতে পারে।
reminder-look-first-older = ক্লিক করার আগে আমি পড়ে দেখি।
reminder-look-first-older-question = খুঁজলে প্রথমে যা আসে, তা কি সব সময় সেরা?
reminder-look-first-older-answer = না। ওটা বিজ্ঞাপন হতে পারে। আগে কয়েকটা পড়ো।
reminder-new-file-younger = ফাইল খোলার আগে জিজ্ঞেস করি।
reminder-new-file-younger-question = ফাইলটা না চিনলে?
reminder-new-file-younger-answer = রেখে দিই, আর জিজ্ঞেস করি।
reminder-new-file-older = ইমেলের ফাইল খোলার আগে আমি জিজ্ঞেস করি।
reminder-new-file-older-question = হঠাৎ একটা ফাইল এল। এখন কী?
reminder-new-file-older-answer = খুলো না, টিচারকে জিজ্ঞেস করো।

## A3: tells about anything scary or uncomfortable
reminder-scary-page-younger = কোনো পাতা দেখে ভয় লাগলে আমি বলি।
reminder-scary-page-younger-question = আগে কী করি?
reminder-scary-page-younger-answer = স্ক্রিন ঢাকি, তারপর বলি।
reminder-scary-page-older = কোনো পাতায় অস্বস্তি লাগলে আমি টিচারকে বলি।
reminder-scary-page-older-question = একটা পাতা দেখে পেটে কেমন লাগছে। কী করবে?
reminder-scary-page-older-answer = স্ক্রিন ঢাকো, বড়দের কাউকে বলো।
reminder-bad-feeling-younger = খারাপ লাগলে আমি বলি।
reminder-bad-feeling-younger-question = স্কুলে কাকে বলতে পারি?
reminder-bad-feeling-younger-answer = বড়দের যাকে বিশ্বাস করি।
reminder-bad-feeling-older = অনলাইনে কিছু ঠিক না লাগলে আমি টিচারকে বলি।
reminder-bad-feeling-older-question = আজ স্কুলে কাকে বলতে পারো?
reminder-bad-feeling-older-answer = বড়দের যাকে বিশ্বাস করো। এমন মানুষ একজনের বেশি।
reminder-past-the-filter-younger = খারাপ পাতা এলে আমি বলি।
reminder-past-the-filter-younger-question = এতে কি আমার দোষ?
reminder-past-the-filter-younger-answer = না, আমি ওটা ঢাকি আর বলি।
reminder-past-the-filter-older = স্কুলের ফিল্টার পেরিয়ে কিছু এলে আমি বলি।
reminder-past-the-filter-older-question = তুমি পোষা প্রাণী খুঁজছিলে। একটা বাজে পাতা এল। এখন কী?
reminder-past-the-filter-older-answer = ঢাকো আর বলো। এতে তোমার দোষ নেই।
reminder-told-not-to-tell-younger = কেউ বলতে মানা করলেও আমি বলি।
reminder-told-not-to-tell-younger-question = কেউ যদি বলে, এটা গোপন?
reminder-told-not-to-tell-younger-answer = তবুও বড়দের কাউকে বলি।
reminder-told-not-to-tell-older = কেউ গোপন রাখতে বললেও আমি বলি।
reminder-told-not-to-tell-older-question = অনলাইনে কেউ বলে, “কাউকে বোলো না।” কী করবে?
reminder-told-not-to-tell-older-answer = যাকে বিশ্বাস করো, এমন বড় কাউকে তখনই বলো।

## A4: keeps messages polite
reminder-kind-words-younger = আমি মিষ্টি কথা লিখে পাঠাই।
reminder-kind-words-younger-question = কথাটা মিষ্টি কি না, কীভাবে বুঝি?
reminder-kind-words-younger-answer = পাঠানোর আগে পড়ে দেখি।
reminder-kind-words-older = আমি খেয়াল রাখি, আমার মেসেজ যেন সুন্দর আর ভদ্র হয়।
reminder-kind-words-older-question = পাঠানোর আগে মেসেজ কীভাবে দেখে নেবে?
reminder-kind-words-older-answer = এমনভাবে পড়ো, যেন তোমার কাছেই এসেছে।
reminder-kind-on-a-call-younger = কলে আমি আমার পালা এলে কথা বলি।
reminder-kind-on-a-call-younger-question = আমি শুনছি, কীভাবে বোঝাই?
reminder-kind-on-a-call-younger-answer = তাকাই, অপেক্ষা করি, তারপর বলি।
reminder-kind-on-a-call-older = ভিডিও কলে আমি ভদ্র থাকি।
reminder-kind-on-a-call-older-question = তুমি শুনছ, কীভাবে বোঝাবে?
reminder-kind-on-a-call-older-answer = মুখ তুলে তাকাও, পালার অপেক্ষা করো, নিজের শব্দ বন্ধ রাখো।
reminder-kind-player-younger = আমি ঠিকভাবে, মিলেমিশে খেলি।
reminder-kind-player-younger-question = হেরে গেলে কী বলতে পারি?
reminder-kind-player-younger-answer = বলতে পারি, “দারুণ খেলা!”
reminder-kind-player-older = আমি ঠিকভাবে খেলি, হারলেও ভালো ব্যবহার করি।
reminder-kind-player-older-question = তোমার দলের কেউ ভুল করে। কী বলতে পারো?
reminder-kind-player-older-answer = “ভালো চেষ্টা!” মিষ্টি কথায় খেলা মজার থাকে।
reminder-a-joke-for-all-younger = ঠাট্টায় সবাই মজা পায়।
reminder-a-joke-for-all-younger-question = বন্ধুর মন খারাপ দেখালে?
reminder-a-joke-for-all-younger-answer = আমি থামি আর সরি বলি।
reminder-a-joke-for-all-older = সবাই হাসলে তবেই ওটা ঠাট্টা।
reminder-a-joke-for-all-older-question = তোমার বন্ধু হাসছে না। কী করবে?
reminder-a-joke-for-all-older-answer = থামো, সরি বলো, দেখো সে ঠিক আছে কি না।

## A5: tells about a nasty message
reminder-mean-message-younger = কেউ খারাপ কথা লিখলে আমি বলি।
reminder-mean-message-younger-question = খারাপ কথায় কে আমাকে সাহায্য করেন?
reminder-mean-message-younger-answer = আমার টিচার সাহায্য করতে পারেন।
reminder-mean-message-older = বাজে মেসেজ পেলে আমি টিচারকে বলি।
reminder-mean-message-older-question = স্কুলে একটা বাজে মেসেজ পেলে। কাকে বলবে?
reminder-mean-message-older-answer = টিচারকে, বা এখানকার যেকোনো বড় মানুষকে। তোমার দোষ নেই।
reminder-help-a-friend-younger = আমি বন্ধুকে বলতে সাহায্য করি।
reminder-help-a-friend-younger-question = বন্ধু খারাপ কথা পেলে?
reminder-help-a-friend-younger-answer = আমরা গিয়ে বড়দের কাউকে বলি।
reminder-help-a-friend-older = বন্ধু বাজে মেসেজ পেলে আমি সাহায্য করি।
reminder-help-a-friend-older-question = বন্ধু বলতে মানা করে। কী করবে?
reminder-help-a-friend-older-answer = তার সাথে বড়দের কারও কাছে যাও। এতে তার সাহায্য হয়।
reminder-telling-helps-younger = খেলায় কেউ কষ্ট দিলে আমি বলি।
reminder-telling-helps-younger-question = বলা কি খারাপ?
reminder-telling-helps-younger-answer = না, এতে আমরা নিরাপদ থাকি।
reminder-telling-helps-older = গেমে বা কলে কেউ বাজে ব্যবহার করলে আমি বলি।
reminder-telling-helps-older-question = বড়দের বলা কি নালিশ করা?
reminder-telling-helps-older-answer = না। বললে মানুষ নিরাপদ থাকে।

## A6: does not reply to a nasty message
reminder-no-reply-younger = খারাপ কথার উত্তর আমি দিই না।
reminder-no-reply-younger-question = তাহলে কী করতে পারি?
reminder-no-reply-younger-answer = রেখে দিই আর বলি।
reminder-no-reply-older = বাজে মেসেজের উত্তর আমি দিই না।
reminder-no-reply-older-question = উত্তর দিলে কী হতে পারে?
reminder-no-reply-older-answer = এটা চলতেই পারে। ওটা রাখো, বড়দের কাউকে দেখাও।
reminder-keep-it-to-show-younger = খারাপ কথা দেখানোর জন্য রেখে দিই।
reminder-keep-it-to-show-younger-question = কাকে দেখাই?
reminder-keep-it-to-show-younger-answer = আমার টিচারকে দেখাই।
reminder-keep-it-to-show-older = বাজে মেসেজ বড়দের দেখাতে রেখে দিই।
reminder-keep-it-to-show-older-question = কাউকে ব্লক করার আগে কী করো?
reminder-keep-it-to-show-older-answer = মেসেজ রাখো আর বলো। বড়দের কেউ ব্লক করতে সাহায্য করেন।
reminder-leave-the-game-younger = খেলায় কেউ খারাপ হলে আমি থামি।
reminder-leave-the-game-younger-question = তারপর কী করি?
reminder-leave-the-game-younger-answer = বড়দের কাউকে বলি।
reminder-leave-the-game-older = গেম বা চ্যাট বাজে হয়ে গেলে আমি বেরিয়ে যাই।
reminder-leave-the-game-older-question = তুমি চ্যাট ছেড়ে এসেছ। এরপর কী?
reminder-leave-the-game-older-answer = বড়দের কাউকে বলো। যারা ওটা চালায়, তিনি তাদের জানাতে পারেন।

## A7: gives phone number and address to nobody online
reminder-phone-and-home-younger = আমার ফোন নম্বর আর বাড়ি শুধু আমার কথা।
reminder-phone-and-home-younger-question = গেম এগুলো চাইলে?
reminder-phone-and-home-younger-answer = আমি না বলি, আর জানাই।
reminder-phone-and-home-older = অনলাইনে আমার ফোন নম্বর বা ঠিকানা দিই না।
reminder-phone-and-home-older-question = একটা ফর্মে তোমার ঠিকানা চায়। কী করবে?
reminder-phone-and-home-older-answer = ফাঁকা রাখো, বড়দের জিজ্ঞেস করো।
reminder-friends-home-younger = বন্ধুর বাড়ি কোথায়, তাও কাউকে বলি না।
reminder-friends-home-younger-question = কেউ জানতে চাইলে?
reminder-friends-home-younger-answer = বলি না, আর বড়দের জানাই।
reminder-friends-home-older = অন্যদের ঠিকানা বা নম্বরও কাউকে দিই না।
reminder-friends-home-older-question = কেউ জানতে চায় তোমার বন্ধু কোথায় থাকে। কী বলবে?
reminder-friends-home-older-answer = “এটা আমি বলি না।” তারপর বড়দের কাউকে জানাও।
reminder-clues-behind-me-younger = ছবিতে আমার রাস্তা দেখাই না।
reminder-clues-behind-me-younger-question = আমি কোথায় থাকি, কী দেখে বোঝা যায়?
reminder-clues-behind-me-younger-answer = আমার দরজা আর রাস্তা দেখে।
reminder-clues-behind-me-older = ছবি বা কল দেখে বোঝা যায় আমি কোথায় থাকি।
reminder-clues-behind-me-older-question = তোমার পেছনে কী দেখে বোঝা যেতে পারে?
reminder-clues-behind-me-older-answer = রাস্তার নাম, বাড়ির নম্বর বা স্কুলের ব্যাজ।

## A8: emails only people known, or agreed
reminder-known-name-younger = যাদের চিনি, তাদের ইমেল করি।
reminder-known-name-younger-question = নামটা নতুন হলে?
reminder-known-name-younger-answer = আগে জিজ্ঞেস করি।
reminder-known-name-older = যাদের চিনি, শুধু তাদের ইমেল করি।
reminder-known-name-older-question = যে পাঠিয়েছে, তার নাম অচেনা। কী করবে?
reminder-known-name-older-answer = খুলো না। টিচারকে জিজ্ঞেস করো।
reminder-check-the-name-younger = পাঠানোর আগে নামটা দেখে নিই।
reminder-check-the-name-younger-question = ভুল নাম বেছে ফেললে?
reminder-check-the-name-younger-answer = আমার টিচারকে বলি।
reminder-check-the-name-older = পাঠানোর আগে দেখে নিই মেসেজ কার কাছে যাচ্ছে।
reminder-check-the-name-older-question = একটা অক্ষর ভুল লিখলে। কোথায় চলে যেতে পারে?
reminder-check-the-name-older-answer = অচেনা কারও কাছে। তাই দুবার দেখো।
reminder-known-people-younger = যাদের চিনি, তাদের লিখি।
reminder-known-people-younger-question = অচেনা কেউ হ্যালো বললে?
reminder-known-people-younger-answer = আমি থামি, টিচারকে জিজ্ঞেস করি।
reminder-known-people-older = যাদের চিনি, শুধু তাদের লিখি।
reminder-known-people-older-question = নতুন কেউ হ্যালো বলে। কী করবে?
reminder-known-people-older-answer = এখনই উত্তর দিয়ো না। আগে টিচারকে জিজ্ঞেস করো।

## A9: uses only the school’s accounts
reminder-school-email-younger = এখানে আমি স্কুলের ইমেল ব্যবহার করি।
reminder-school-email-younger-question = এটার দেখাশোনা কে করে?
reminder-school-email-younger-answer = আমার স্কুল দেখাশোনা করে।
reminder-school-email-older = এখানে আমি শুধু স্কুলের ইমেল ব্যবহার করি।
reminder-school-email-older-question = কোনো ইমেলে মন খারাপ হলে স্কুল কী করতে পারে?
reminder-school-email-older-answer = বড়দের কেউ দেখে তোমাকে সাহায্য করতে পারেন।
reminder-my-own-login-younger = আমি নিজের নামে লগ ইন করি।
reminder-my-own-login-younger-question = বন্ধুর নাম কি ব্যবহার করতে পারি?
reminder-my-own-login-younger-answer = না, আমি নিজেরটা ব্যবহার করি।
reminder-my-own-login-older = আমি নিজের স্কুল লগইন ব্যবহার করি, অন্যেরটা নয়।
reminder-my-own-login-older-question = তুমি নিজেরটা ভুলে গেছ। বন্ধু তারটা দিতে চায়। এখন কী?
reminder-my-own-login-older-answer = ধন্যবাদ বলো, আর টিচারকে জিজ্ঞেস করো।

## A10: talks to the teacher before using the internet
reminder-ask-first-younger = অনলাইনে যাওয়ার আগে জিজ্ঞেস করি।
reminder-ask-first-younger-question = এখানে কাকে জিজ্ঞেস করি?
reminder-ask-first-younger-answer = আমার টিচারকে।
reminder-ask-first-older = নতুন কিছু ব্যবহারের আগে আমি টিচারের সাথে কথা বলি।
reminder-ask-first-older-question = একটা নতুন গেম পেলে। আগে কী?
reminder-ask-first-older-answer = বড়দের কাউকে তোমার সাথে দেখতে বলো।
reminder-ask-before-a-call-younger = কল করার আগে জিজ্ঞেস করি।
reminder-ask-before-a-call-younger-question = কেউ আমাকে কল করলে?
reminder-ask-before-a-call-younger-answer = ধরার আগে জিজ্ঞেস করি।
reminder-ask-before-a-call-older = ভিডিও কল করার বা ধরার আগে আমি জিজ্ঞেস করি।
reminder-ask-before-a-call-older-question = অচেনা নাম থেকে কল আসে। কী করবে?
reminder-ask-before-a-call-older-answer = ধোরো না। টিচারকে ডাকো।
reminder-ask-before-buying-younger = গেমে কিছু কেনার আগে জিজ্ঞেস করি।
reminder-ask-before-buying-younger-question = “এখনই কেনো” লেখা থাকলে?
reminder-ask-before-buying-younger-answer = আমি থামি, বড়দের জিজ্ঞেস করি।
reminder-ask-before-buying-older = কিছু কেনা বা নামানোর আগে আমি জিজ্ঞেস করি।
reminder-ask-before-buying-older-question = গেম বলে, “শুধু আজই!” সে কী করছে?
reminder-ask-before-buying-older-answer = তোমাকে তাড়া দিচ্ছে। থামো, বড়দের জিজ্ঞেস করো।

## A11: keeps name, home and school private
reminder-made-up-name-younger = গেমে আমি বানানো নাম নিই।
reminder-made-up-name-younger-question = ভালো নাম কেমন?
reminder-made-up-name-younger-answer = যে নামে আমার আসল নাম নেই।
reminder-made-up-name-older = গেমে আর চ্যাটে আমি বানানো নাম নিই।
reminder-made-up-name-older-question = “Sam-Elm-School” কি খেলার জন্য ভালো নাম?
reminder-made-up-name-older-answer = না। এতে নাম আর স্কুল জানা যায়।
reminder-small-facts-younger = আমার নাম আর স্কুল শুধু আমার কথা।
reminder-small-facts-younger-question = নতুন পাতায় এগুলো লিখতে পারি?
reminder-small-facts-younger-answer = না, আগে টিচারকে জিজ্ঞেস করি।
reminder-small-facts-older = ছোট ছোট কথা মিলে জানা যায় আমি কে।
reminder-small-facts-older-question = অনলাইনে কোন কথাগুলো কাউকে বলো না?
reminder-small-facts-older-answer = তোমার নাম, বাড়ি, স্কুল আর ক্লাব।

## A12: puts no photographs of self online
reminder-photos-are-private-younger = আমার ছবি নিজের কাছেই রাখি।
reminder-photos-are-private-younger-question = একটা কি অনলাইনে দিতে পারি?
reminder-photos-are-private-younger-answer = না, বড়দের জিজ্ঞেস করি।
reminder-photos-are-private-older = আমি নিজের ছবি আপলোড করি না।
reminder-photos-are-private-older-question = অনলাইনের ছবি দিয়ে অন্যরা কী করতে পারে?
reminder-photos-are-private-older-answer = কপি করতে, বদলাতে বা অন্যকে দিতে পারে।
reminder-ask-before-a-photo-younger = তোমার ছবি তোলার আগে জিজ্ঞেস করি।
reminder-ask-before-a-photo-younger-question = বন্ধু না বললে?
reminder-ask-before-a-photo-younger-answer = তাহলে তুলি না।
reminder-ask-before-a-photo-older = কারও ছবি তোলার আগে আমি জিজ্ঞেস করি।
reminder-ask-before-a-photo-older-question = বন্ধু ছবি তুলতে মানা করে। কী করবে?
reminder-ask-before-a-photo-older-answer = ক্যামেরা নামিয়ে রাখো। না মানে না।

## A13: never agrees to meet somebody known only online
reminder-no-meeting-younger = অনলাইনের মানুষের সাথে দেখা করি না।
reminder-no-meeting-younger-question = কেউ দেখা করতে চাইলে?
reminder-no-meeting-younger-answer = আমি না বলি, আর জানাই।
reminder-no-meeting-older = যাকে শুধু অনলাইনে চিনি, তার সাথে কখনও দেখা করতে রাজি হই না।
reminder-no-meeting-older-question = খেলার কেউ পার্কে দেখা করতে চায়। কী করবে?
reminder-no-meeting-older-answer = না বলো। দেখানোর জন্য রাখো। বড়দের কাউকে বলো।
reminder-who-is-it-really-younger = অনলাইনে কে আছে, দেখতে পাই না।
reminder-who-is-it-really-younger-question = কীভাবে নিশ্চিত হব?
reminder-who-is-it-really-younger-answer = পারি না, তাই জিজ্ঞেস করি।
reminder-who-is-it-really-older = অনলাইনে মানুষ যা বলে, আসলে তা নাও হতে পারে।
reminder-who-is-it-really-older-question = কেউ বলে তার বয়সও দশ। নিশ্চিত হওয়া যায়?
reminder-who-is-it-really-older-answer = না। যে কেউ ওটা লিখতে পারে।
reminder-no-private-chat-younger = টিচার দেখতে পান, এমন জায়গায় থাকি।
reminder-no-private-chat-younger-question = কেউ শুধু আমাকে একা চাইলে?
reminder-no-private-chat-younger-answer = আমি না বলি, আর জানাই।
reminder-no-private-chat-older = টিচার জানেন, এমন চ্যাটেই থাকি।
reminder-no-private-chat-older-question = কেউ তোমাকে আলাদা চ্যাটে ডাকে। কী করবে?
reminder-no-private-chat-older-answer = যেখানে আছ, সেখানেই থাকো, বড়দের কাউকে বলো।
