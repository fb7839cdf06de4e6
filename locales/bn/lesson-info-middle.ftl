# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
info-middle-title = একটু দাঁড়াও!
info-middle-outcome-search = খোঁজার ভালো শব্দ বাছতে পারি। কোনটা বিজ্ঞাপন, বুঝতে পারি।
info-middle-outcome-check = পাঠানোর আগে দেখে নিই, কথাটা সত্যি কি না।
info-middle-outcome-chatbot = আমি জানি, চ্যাটবট ভুল করতে পারে।
info-middle-outcome-tell = কোনো পাতা ঠিক না লাগলে আমি বলি।

## A whale in the duck pond. First tale of “Hold on a minute!”.

## Story: Odi believes a picture. It is funny, and nobody laughs at him.
info-middle-pond-whale-pond-1 = ওডির ট্যাবলেটে একটা ছবি আসে। একদম সত্যি মনে হয়! ও সব বন্ধুকে বলে।
    .easy = একটা ছবি আসে। একদম সত্যি মনে হয়!
info-middle-pond-whale-pond-1-bubble = আমাদের পুকুরে তিমি!
info-middle-pond-whale-pond-2 = তিমি কী খায়? ওডি আন্দাজ করে। ও চল্লিশটা পনির স্যান্ডউইচ বানায়।
    .easy = তিমি কী খায়? ওডি চল্লিশটা পনির স্যান্ডউইচ বানায়।
info-middle-pond-whale-pond-3 = পুকুরে কোনো তিমি নেই। আছে একটা হাঁস। হাঁসটা জীবনে এত খুশি হয়নি।
    .easy = কোনো তিমি নেই। আছে এক খুশি হাঁস।
info-middle-pond-whale-pond-3-bubble = প্যাঁক!

## Spot: the page with the whale. Every clue can be checked.
info-middle-pond-whale-clues-question = রেন ওডির সাথে পাতাটা পড়ে। কোনগুলো দেখে যাচাই করা দরকার?
info-middle-pond-whale-clues-who-name = কে বানিয়েছে
info-middle-pond-whale-clues-who = বাহবা পুকুর ভিডিও
info-middle-pond-whale-clues-who-reason = এরা কারা? পাতা কে বানিয়েছে, দেখে নেওয়া ভালো।
info-middle-pond-whale-clues-heading-name = শিরোনাম
info-middle-pond-whale-clues-heading = হাঁস পুকুরের খবর
info-middle-pond-whale-clues-heading-reason = এটা ঠিক আছে। এটা খবর দেয়, তাড়া দেয় না।
info-middle-pond-whale-clues-picture-name = ছবি
info-middle-pond-whale-clues-picture = বেঞ্চের পাশে তিন লেজের তিমি
info-middle-pond-whale-clues-picture-reason = তিনটা লেজ! কম্পিউটার এমন ছবি বানাতে পারে, যা কখনও ছিল না।
info-middle-pond-whale-clues-small-name = ছোট লেখা
info-middle-pond-whale-clues-small = ছবির অ্যাপ দিয়ে বানানো
info-middle-pond-whale-clues-small-reason = শেষের ছোট লেখাই সবচেয়ে বেশি বলতে পারে।
info-middle-pond-whale-clues-button-name = বোতাম
info-middle-pond-whale-clues-button = জলদি! দশ বন্ধুকে পাঠাও
info-middle-pond-whale-clues-button-reason = এটা তাড়া দিচ্ছে। সত্যি খবর যাচাইয়ের জন্য অপেক্ষা করতে পারে।

## Sort: adverts and facts. An advert may look like a clip.
info-middle-pond-whale-sell-question = কোনটা একটা তথ্য জানায়? কোনটা কিছু বেচতে চায়?
info-middle-pond-whale-sell-fact = যাচাই করার তথ্য
info-middle-pond-whale-sell-advert = বিজ্ঞাপন
info-middle-pond-whale-sell-air = তিমি বাতাসে শ্বাস নেয়
info-middle-pond-whale-sell-air-reason = বইয়ে দেখে নেওয়া যায়। এটা কিছু বেচে না।
info-middle-pond-whale-sell-sweets = তিমি লজেন্স: আজই দুই প্যাকেট কেনো
info-middle-pond-whale-sell-sweets-reason = লেখা আছে “কেনো”। দোকান আমাদের টাকা চায়।
info-middle-pond-whale-sell-deep = পুকুরটা দুই মিটার গভীর
info-middle-pond-whale-sell-deep-reason = আমরা মেপে দেখতে পারি। এটা যাচাই করার তথ্য।
info-middle-pond-whale-sell-clip = এক তারকা টাকা নিয়ে পাখনা দেখায়
info-middle-pond-whale-sell-clip-reason = দোকান ওকে টাকা দেয়। তাই ওর ভিডিওটাও বিজ্ঞাপন।
info-middle-pond-whale-sell-best = দুনিয়ার সেরা হাঁসের রুটি
info-middle-pond-whale-sell-best-reason = “সেরা” কথাটা দোকানের। ওরা রুটি বেচতে চায়।

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-pond-whale-food-question = তিমি কী খায়? ওডিকে খোঁজার দুটো ভালো শব্দ বেছে দাও।
info-middle-pond-whale-food-word-whale = তিমি
info-middle-pond-whale-food-word-whale-reason = ওডি কী নিয়ে জানতে চায়, এটা তাই বলে।
info-middle-pond-whale-food-word-please = দয়া করে
info-middle-pond-whale-food-word-please-reason = কী ভদ্র! কিন্তু খোঁজার জন্য এটা লাগে না।
info-middle-pond-whale-food-word-eat = খাবার
info-middle-pond-whale-food-word-eat-reason = ওডি কী জানতে চায়, এটা তাই বলে।
info-middle-pond-whale-food-word-cheese = পনির
info-middle-pond-whale-food-word-cheese-reason = এটা তো আন্দাজ। আবার স্যান্ডউইচেই নিয়ে যেতে পারে।
info-middle-pond-whale-food-asked = প্রথমে একটা দোকান আসে। কোনটা ওডির সবচেয়ে কাজে লাগবে?
info-middle-pond-whale-food-shop-title = তিমির নাশতার বাক্স
info-middle-pond-whale-food-shop-from = ঝপাঝপ খাবারের দোকান
info-middle-pond-whale-food-shop = মাত্র ছয় পাউন্ড। এখনই কেনো!
info-middle-pond-whale-food-shop-reason = প্রথমে আসতে দোকান টাকা দিয়েছে। প্রথমটাই সব সময় সেরা নয়।
info-middle-pond-whale-food-pet-title = আমার পোষা তিমি পনির ভালোবাসে
info-middle-pond-whale-food-pet-from = এক ভক্তের পাতা
info-middle-pond-whale-food-pet = অনেকেই এই পাতায় আসে।
info-middle-pond-whale-food-pet-reason = অনেকে ছোঁয় বলে এটা ওপরে। তাতেই এটা সত্যি হয়ে যায় না।
    .easy = অনেকে ছোঁয়। তবু এটা বানানো হতে পারে।
info-middle-pond-whale-food-museum-title = তিমি কী খায়
info-middle-pond-whale-food-museum-from = সমুদ্র জাদুঘর
info-middle-pond-whale-food-museum = কেউ মাছ খায়। কেউ খায় সমুদ্রের খুব ছোট প্রাণী।
info-middle-pond-whale-food-museum-reason = সমুদ্র জাদুঘর তিমির কথা জানে। খোঁজার জন্য ভালো জায়গা।

## Chat: a chatbot that sounds sure. The teacher has agreed to it.
info-middle-pond-whale-bot-question = মিস্টার মোল বলেছেন, এই চ্যাটবট ক্লাসে চলবে। ওডি একে কী বলে?
    .easy = ওডি চ্যাটবটকে কী বলে?
info-middle-pond-whale-bot-place = পড়ার চ্যাটবট
info-middle-pond-whale-bot-odi = ওডি
info-middle-pond-whale-bot-bot = পড়ার বন্ধু
info-middle-pond-whale-bot-ask-1 = তিমি কি পুকুরে থাকতে পারে?
info-middle-pond-whale-bot-ask-2 = হ্যাঁ! পুকুরের তিমি ছোট। পনির খায়।
info-middle-pond-whale-bot-ask-write = ধন্যবাদ! ক্লাসে বলব।
info-middle-pond-whale-bot-ask-write-reason = কী জোর দিয়ে বলে! চ্যাটবট জোর দিয়ে বলেও ভুল করতে পারে।
info-middle-pond-whale-bot-ask-know = তুমি কীভাবে জানো?
info-middle-pond-whale-bot-ask-know-reason = ভালো প্রশ্ন। দেখি, কী বলে।
info-middle-pond-whale-bot-ask-draw = এবার পুকুরের তিমি আঁকো।
info-middle-pond-whale-bot-ask-draw-reason = ওই ছবিটাও বানানো। ওডি তবু কিছু জানল না।
info-middle-pond-whale-bot-how-1 = যে শব্দ মানায়, আমি তা সাজাই। আমার ভুল হতে পারে।
info-middle-pond-whale-bot-how-again = আচ্ছা, তাহলে আরও দশটা তথ্য দাও।
info-middle-pond-whale-bot-how-again-reason = আরও দশটা আন্দাজে লাভ নেই। যাচাইয়ের ভালো জায়গা চাই।
info-middle-pond-whale-bot-how-book = থামা, তিমির বইয়ে দেখা
info-middle-pond-whale-bot-how-book-reason = এখন দেখার জায়গা দুটো। চ্যাটবট এভাবে ব্যবহার করাই বুদ্ধির কাজ।

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-pond-whale-page-question = রেন তিমি খুঁজছিল। ভয়ের ছবির একটা পাতা আসে। ওর পেট মোচড় দেয়। কী করলে ভালো?
    .easy = ভয়ের একটা পাতা আসে। রেন কী করতে পারে?
info-middle-pond-whale-page-close = বন্ধ করে চুপ থাকা
info-middle-pond-whale-page-close-reason = ওর স্ক্রিন থেকে গেছে। অন্য কেউ তবু পেয়ে যেতে পারে। রেন বলতে পারে।
    .easy = অন্য কেউ তবু পেয়ে যেতে পারে। রেন বলতে পারে।
info-middle-pond-whale-page-cover = ঢেকে মিস্টার মোলকে বলা
info-middle-pond-whale-page-cover-reason = বলার জন্য রেন ঝামেলায় পড়বে না। মিস্টার মোল পাতাটা বন্ধ করাতে পারেন।
info-middle-pond-whale-page-look = ফেনকে ডেকে দেখানো
info-middle-pond-whale-page-look-reason = তাহলে ফেনও দেখে ফেলে। টিচার আরও ভালো সাহায্য করতে পারেন।

## Say: rehearsed aloud, to the teacher.
info-middle-pond-whale-words-prompt = একটা পাতা আসে, যা কোনো টিচার বেছে দেননি। রেনের সাথে বলো, জোরে আর স্পষ্ট করে।
info-middle-pond-whale-words-sentence = এই পাতাটা ঠিক নয়, তাই আপনাকে বলছি।

## Exit: adverts, a check before sharing, a chatbot.
info-middle-pond-whale-goodbye-first-question = ব্র্যাম মৌমাছির বই খোঁজে। প্রথমে একটা বিজ্ঞাপন। ওটা ওখানে এল কীভাবে?
    .easy = প্রথমে একটা বিজ্ঞাপন। ওটা ওখানে এল কীভাবে?
info-middle-pond-whale-goodbye-first-paid = দোকান ওই জায়গার টাকা দিয়েছে
info-middle-pond-whale-goodbye-first-paid-reason = হ্যাঁ, ওপরের জায়গা টাকা দিয়ে কেনা যায়। তাই আমরা পরেরগুলোও দেখি।
    .easy = হ্যাঁ। তাই আমরা পরেরগুলোও দেখি।
info-middle-pond-whale-goodbye-first-best = ওটাই সেরা
info-middle-pond-whale-goodbye-first-best-reason = ভালোও হতে পারে, না-ও হতে পারে। দোকান জায়গাটার টাকা দিয়েছে।
info-middle-pond-whale-goodbye-first-mole = মিস্টার মোল রেখেছেন
info-middle-pond-whale-goodbye-first-mole-reason = কোনটা আগে, মিস্টার মোল তা ঠিক করেন না। দোকান টাকা দিয়েছে।
info-middle-pond-whale-goodbye-dog-question = ফেন একটা ছবি পায়: কুকুর প্লেন চালাচ্ছে। ও আগে কী করে?
info-middle-pond-whale-goodbye-dog-send = সব বন্ধুকে পাঠায়
info-middle-pond-whale-goodbye-dog-send-reason = ছবিটা মজার! কিন্তু বন্ধুরা সত্যি ভাবতে পারে। আগে যাচাই করা যায়।
info-middle-pond-whale-goodbye-dog-check = কে বানিয়েছে, দেখে
info-middle-pond-whale-goodbye-dog-check-reason = তাহলে ও জানে, এটা বানানো কি না। দেখানোর সময় বলতেও পারে।
info-middle-pond-whale-goodbye-dog-wave = সব প্লেনকে হাত নাড়ে
info-middle-pond-whale-goodbye-dog-wave-reason = কুকুরটা বানানো হতে পারে! ফেন আগে যাচাই করতে পারে।
info-middle-pond-whale-goodbye-legs-question = চ্যাটবট রেনকে বলে, মৌমাছির চার পা। রেন কী করে?
info-middle-pond-whale-goodbye-legs-copy = খাতায় লিখে ফেলে
info-middle-pond-whale-goodbye-legs-copy-reason = মৌমাছির ছয় পা! চ্যাটবট ভুল করতে পারে।
info-middle-pond-whale-goodbye-legs-second = মৌমাছির বইয়েও দেখে
info-middle-pond-whale-goodbye-legs-second-reason = আরেক জায়গায় দেখলে যাচাই হয়। মৌমাছির ছয় পা!

## The penguins’ post. Second tale of “Hold on a minute!”.

## Story: Pebble believes a clip. It is funny, and nobody laughs at her.
info-middle-penguin-post-letter-1 = পেবল একটা ভিডিও দেখে। পেঙ্গুইনরা গাড়ি করে চিঠি আনে!
info-middle-penguin-post-letter-1-bubble = পিপ পিপ, চিঠি!
info-middle-penguin-post-letter-2 = ও পেঙ্গুইনদের চিঠি লেখে। ধন্যবাদ দিতে ভেতরে একটা মাছ দেয়।
    .easy = ও চিঠি লেখে। ভেতরে একটা মাছ দেয়!
info-middle-penguin-post-letter-3 = চিঠি স্কুলে ফিরে আসে। কী গন্ধ! অফিসের সবাই নাক চেপে ধরে।
    .easy = চিঠি ফিরে আসে। কী গন্ধ!
info-middle-penguin-post-letter-3-bubble = এটা কি পেঙ্গুইনের জন্য?

## Order: how a made-up clip comes to look true.
info-middle-penguin-post-spread-question = ভিডিওটা বানানো। তবু সত্যি মনে হলো কীভাবে? কার্ডগুলো সাজাও।
    .easy = বানানো ভিডিওটা সত্যি মনে হলো কীভাবে?
info-middle-penguin-post-spread-make = কেউ মজা করে ভিডিও বানায়
info-middle-penguin-post-spread-make-reason = একটা ভিডিও দিয়েই শুরু। যে বানায়, তার মনে খারাপ কিছু না-ও থাকতে পারে।
info-middle-penguin-post-spread-laugh = পেবল হেসে তখনই পাঠায়
info-middle-penguin-post-spread-laugh-reason = খুব মজা লাগলে আমরা তাড়াহুড়ো করি। তখন যাচাই করতে ভুলে যাই।
info-middle-penguin-post-spread-trust = বন্ধুরা বিশ্বাস করে, পাঠায়ও
info-middle-penguin-post-spread-trust-reason = আমরা বন্ধুদের বিশ্বাস করি। বন্ধুও ভুল করতে পারে।
info-middle-penguin-post-spread-town = সবার স্ক্রিনে, তাই সত্যি মনে হয়
info-middle-penguin-post-spread-town-reason = অনেক কপি মানে তবু একটাই বানানো ভিডিও।

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-penguin-post-home-question = পেঙ্গুইন কোথায় থাকে? পেবলকে খোঁজার দুটো ভালো শব্দ বেছে দাও।
info-middle-penguin-post-home-word-hello = হ্যালো
info-middle-penguin-post-home-word-hello-reason = পেঙ্গুইন হ্যালো বলে না! খোঁজার জন্য এটা লাগে না।
info-middle-penguin-post-home-word-penguin = পেঙ্গুইন
info-middle-penguin-post-home-word-penguin-reason = পেবল কী নিয়ে জানতে চায়, এটা তাই বলে।
info-middle-penguin-post-home-word-van = চিঠির গাড়ি
info-middle-penguin-post-home-word-van-reason = এটা ভিডিওর কথা। খুঁজলে হয়তো ভিডিওটাই আসবে।
info-middle-penguin-post-home-word-live = থাকে
info-middle-penguin-post-home-word-live-reason = পেবল কী জানতে চায়, এটা তাই বলে।
info-middle-penguin-post-home-asked = প্রথমে একটা বিজ্ঞাপন। কোনটা ওর সবচেয়ে কাজে লাগবে?
info-middle-penguin-post-home-shop-title = পেঙ্গুইন পাজামা
info-middle-penguin-post-home-shop-from = আরাম ঠোঁট দোকান
info-middle-penguin-post-home-shop = অর্ধেক দাম, শুধু ছয়টা পর্যন্ত!
info-middle-penguin-post-home-shop-reason = প্রথমে আসতে দোকান টাকা দিয়েছে। ওরা বেচতে চায়।
info-middle-penguin-post-home-clip-title = পেঙ্গুইন চিঠির গাড়ি চালায়!
info-middle-penguin-post-home-clip-from = হিহি শীত ভিডিও
info-middle-penguin-post-home-clip = বিশ লাখ মানুষ এটা দেখেছে।
info-middle-penguin-post-home-clip-reason = অনেকে ছোঁয় বলে এটা ওপরে। তাতেই এটা সত্যি হয়ে যায় না।
    .easy = অনেকে ছোঁয়। তবু এটা বানানো হতে পারে।
info-middle-penguin-post-home-museum-title = পেঙ্গুইন কোথায় থাকে
info-middle-penguin-post-home-museum-from = বরফ জাদুঘর
info-middle-penguin-post-home-museum = বেশির ভাগ থাকে অনেক দক্ষিণে, ঠান্ডা সমুদ্রের পাশে।
info-middle-penguin-post-home-museum-reason = জাদুঘর তথ্য যাচাই করে। খোঁজার জন্য ভালো জায়গা।

## Spot: a chatbot’s answer. The teacher has agreed to it.
info-middle-penguin-post-bot-question = পেবলের টিচার বলেছেন, এই চ্যাটবটকে জিজ্ঞেস করা যায়। কোন লাইনগুলো যাচাই করা দরকার?
    .easy = পেবল চ্যাটবটকে জিজ্ঞেস করে। কোন লাইনগুলো যাচাই করা দরকার?
info-middle-penguin-post-bot-who-name = কে লিখেছে
info-middle-penguin-post-bot-who = পড়ার বন্ধু
info-middle-penguin-post-bot-who-reason = এটা ঠিক আছে। টিচার বলেছেন, এটা ব্যবহার করা যায়।
info-middle-penguin-post-bot-birds-name = প্রথম লাইন
info-middle-penguin-post-bot-birds = পেঙ্গুইন একটা পাখি।
info-middle-penguin-post-bot-birds-reason = এটা ঠিক আছে। পাখির বইয়েও তাই লেখা।
info-middle-penguin-post-bot-fly-name = দ্বিতীয় লাইন
info-middle-penguin-post-bot-fly = জোরে দৌড়ালে ওরা ওড়ে।
info-middle-penguin-post-bot-fly-reason = পেঙ্গুইন সাঁতার কাটে, ওড়ে না। চ্যাটবট ভুল করতে পারে।
info-middle-penguin-post-bot-van-name = তৃতীয় লাইন
info-middle-penguin-post-bot-van = সব পেঙ্গুইনের গাড়ি আছে।
info-middle-penguin-post-bot-van-reason = হয়তো ওই ভিডিওর কথা পড়েছে। সত্যি হোক বা না হোক, এটা শব্দ সাজায়।
info-middle-penguin-post-bot-sure-name = শেষ লাইন
info-middle-penguin-post-bot-sure = আমার কখনও ভুল হয় না।
info-middle-penguin-post-bot-sure-reason = কী জোর দিয়ে বলে! তবু আমরা আরেক জায়গায় দেখি।

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-penguin-post-page-question = টাম্বল তুষার খোঁজে। বাজে ছবির একটা পাতা আসে। ওর গরম আর কেমন কেমন লাগে। কী করলে ভালো?
    .easy = বাজে একটা পাতা আসে। টাম্বল কী করতে পারে?
info-middle-penguin-post-page-tap = ছুঁতে থাকা, যদি থামে
info-middle-penguin-post-page-tap-reason = ছুঁলে এমন আরও একটা পাতা আসতে পারে। টাম্বল থেমে বলতে পারে।
info-middle-penguin-post-page-cover = ঢেকে টিচারকে বলা
info-middle-penguin-post-page-cover-reason = টাম্বল বলেছে, টিচার খুশি। এখন বড়রা পাতাটা বন্ধ করাতে পারেন।
info-middle-penguin-post-page-hide = বন্ধ করে চুপ থাকা
info-middle-penguin-post-page-hide-reason = ও এটা বেছে নেয়নি, তাই ওর দোষ নেই। টাম্বল বলতে পারে।

## Say: rehearsed aloud. Asking for time to check.
info-middle-penguin-post-words-prompt = বন্ধু বলে, “জলদি আমাকে পাঠাও!” পেবলের সাথে বলো।
info-middle-penguin-post-words-sentence = দাঁড়াও, পাঠানোর আগে দেখে নিই সত্যি কি না।

## Talk: what makes a child stop and check.
info-middle-penguin-post-stop-prompt = দুজনে মিলে কথা বলো। কী দেখলে তুমি থেমে ছবি বা ভিডিও যাচাই করবে?
info-middle-penguin-post-stop-starter = আমি থেমে যাচাই করব, যদি …

## Exit: adverts, a check before sharing, a chatbot.
info-middle-penguin-post-goodbye-first-question = টাম্বল সাইকেল খোঁজে। কোন পাতার জন্য দোকান টাকা দিয়েছে?
info-middle-penguin-post-goodbye-first-best = সবচেয়ে ভালো সাইকেলেরটা
info-middle-penguin-post-goodbye-first-best-reason = ভালোও হতে পারে, না-ও হতে পারে। “বিজ্ঞাপন” লেখা দেখে বোঝা যায়, কেউ টাকা দিয়েছে।
info-middle-penguin-post-goodbye-first-paid = যেটায় “বিজ্ঞাপন” লেখা
info-middle-penguin-post-goodbye-first-paid-reason = হ্যাঁ, ওই ছোট শব্দটাই বলে দেয়। তাই আমরা পরেরগুলোও দেখি।
    .easy = হ্যাঁ। তাই আমরা পরেরগুলোও দেখি।
info-middle-penguin-post-goodbye-first-dog = সাইকেলে কুকুর আছে যেটায়
info-middle-penguin-post-goodbye-first-dog-reason = হা হা! কিন্তু “বিজ্ঞাপন” লেখা দেখেই বোঝা যায়, কেউ টাকা দিয়েছে।
info-middle-penguin-post-goodbye-friday-question = বন্ধু লেখে, “শুক্রবার স্কুল ছুটি!” পেবল আগে কী করে?
info-middle-penguin-post-goodbye-friday-send = পুরো ক্লাসকে বলে
info-middle-penguin-post-goodbye-friday-send-reason = সত্যি না হলে সবার ভুল হবে। ও আগে যাচাই করতে পারে।
info-middle-penguin-post-goodbye-friday-bed = সোমবার পর্যন্ত ঘুমায়
info-middle-penguin-post-goodbye-friday-bed-reason = কী লম্বা ঘুম! কিন্তু কথাটা সত্যি না-ও হতে পারে।
info-middle-penguin-post-goodbye-friday-check = স্কুলে জিজ্ঞেস করে
info-middle-penguin-post-goodbye-friday-check-reason = স্কুলই সবচেয়ে ভালো জানে। এখন পেবলও জানে।
info-middle-penguin-post-goodbye-gran-question = চ্যাটবট বলে, টাম্বলের নানি প্লেন চালান। নানি তো রুটি বানান। ভুলটা কী হলো?
    .easy = চ্যাটবট বলে, নানি প্লেন চালান। আসলে না! ভুলটা কী হলো?
info-middle-penguin-post-goodbye-gran-guess = জানত না, তাই বানিয়ে বলেছে
info-middle-penguin-post-goodbye-gran-guess-reason = চ্যাটবট না জানলে আন্দাজে বলে দিতে পারে। তাই আমরা যাচাই করি।
info-middle-penguin-post-goodbye-gran-knows = ও-ই নানিকে বেশি চেনে
info-middle-penguin-post-goodbye-gran-knows-reason = টাম্বলই নানিকে সবচেয়ে ভালো চেনে। চ্যাটবট বানিয়ে বলতে পারে।

## The grown-ups a child may name. Never assume a mum or a dad.
info-middle-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
info-middle-helpers-teacher = আমার টিচার
info-middle-helpers-class = ক্লাসে সাহায্য করেন যিনি
info-middle-helpers-lunch = খাবার ঘরের কেউ
info-middle-helpers-office = স্কুলের অফিস
info-middle-helpers-home = বাড়ির একজন বড় মানুষ
info-middle-helpers-family = পরিবারের একজন বড় মানুষ
