# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-search-older.ftl and ../README.md.

## The card, and what a child can do afterwards
search-older-title = সত্যিই কি চৌকো?
search-older-outcome-words = ভালো শব্দ দিয়ে খুঁজি, ভালো পাতা বাছি।
search-older-outcome-rank = জানি, কী কারণে পাতা ওপরে ওঠে।
search-older-outcome-judge = দেখি, পাতা কে বানিয়েছে, আর কীভাবে জানে।

## Story: a claim that sounds made up, and a search with too many words. The bubbles are Fenn’s and Bram’s.
search-older-square-poo-zoo-1 = চিড়িয়াখানা থেকে ফেন খবর এনেছে। হাসতে হাসতে ব্র্যাম বেঞ্চ থেকে পড়ে যায়।
search-older-square-poo-zoo-1-bubble = ওমব্যাট চৌকো পটি করে!
search-older-square-poo-zoo-2 = ওরা লেখে: “ওই জিনিসটা নিয়ে ফেন যা বলেছে তা কি সত্যি?”
search-older-square-poo-zoo-3 = নব্বই লাখ পাতা আসে। একটাও ফেনকে চেনে না।
search-older-square-poo-zoo-3-bubble = এটা তো ফেনা নিয়ে।

## Search: good words, then the best result
search-older-square-poo-search-question = ওমব্যাট কি চৌকো পটি করে? খোঁজার শব্দ বাছো।
search-older-square-poo-search-word-thing = জিনিস
search-older-square-poo-search-word-thing-reason = জিনিস তো যা খুশি হতে পারে।
search-older-square-poo-search-word-wombat = ওমব্যাট
search-older-square-poo-search-word-wombat-reason = কার কথা জানতে চাই, এটা তাই বলে।
search-older-square-poo-search-word-please = দয়া করে
search-older-square-poo-search-word-please-reason = কী ভদ্র! তবে খোঁজার জন্য এটা লাগে না।
search-older-square-poo-search-word-square = চৌকো
search-older-square-poo-search-word-square-reason = কোনটা আজব, এটা তাই বলে।
search-older-square-poo-search-word-fenn = ফেন
search-older-square-poo-search-word-fenn-reason = ফেন দারুণ। কিন্তু যে পাতা চাই, তাতে ওর নাম নেই।
search-older-square-poo-search-word-poo = পটি
search-older-square-poo-search-word-poo-reason = লাইব্রেরি এ শব্দ আগেও শুনেছে। কী খুঁজছি, এটা তাই বলে।
search-older-square-poo-search-asked = কোনটা সবচেয়ে কাজে লাগবে?
search-older-square-poo-search-result-toys-title = ওমব্যাট খেলনা, অর্ধেক দাম
search-older-square-poo-search-result-toys-from = খেলনা তাঁবু
search-older-square-poo-search-result-toys = বড় আর ছোট ওমব্যাট। আজই দুটো কেনো!
search-older-square-poo-search-result-toys-reason = লেখা আছে বিজ্ঞাপন। দোকান টাকা দিয়েছে, তাই ওপরে।
search-older-square-poo-search-result-wow-title = দশটা বাহবা তথ্য
search-older-square-poo-search-result-wow-from = বাহ-বাহ-বাহ
search-older-square-poo-search-result-wow = চার নম্বরটা দেখে চমকে যাবে!
search-older-square-poo-search-result-wow-reason = কীভাবে জানে, তা লেখা নেই। বাহবা পেলেই তথ্য হয় না।
search-older-square-poo-search-result-museum-title = ওমব্যাট কীভাবে চৌকো বানায়
search-older-square-poo-search-result-museum-from = প্রাণী জাদুঘর
search-older-square-poo-search-result-museum = কীভাবে হয়, আমাদের দল ভেতরে দেখে বের করেছে।
search-older-square-poo-search-result-museum-reason = প্রশ্নের সাথে মেলে। কে জেনেছে, কীভাবে, তাও বলে।
search-older-square-poo-search-result-stan-title = আমার ওমব্যাট দেখা
search-older-square-poo-search-result-stan-from = স্ট্যানের পাতা
search-older-square-poo-search-result-stan = একটাকে ঘুমাতে দেখলাম। তারপর চিপস খেলাম।
search-older-square-poo-search-result-stan-reason = সুন্দর বেড়ানো, কিন্তু প্রশ্নের উত্তর নেই।

## Sort: how results are chosen and ranked
search-older-square-poo-top-question = খুঁজলে কিছু পাতা ওপরে আসে। কীসে পাতা ওপরে ওঠে?
search-older-square-poo-top-up = ওপরে ওঠে
search-older-square-poo-top-not = খোঁজ বুঝতে পারে না
search-older-square-poo-top-paid = দোকান টাকা দেয়
search-older-square-poo-top-paid-reason = তখন লেখা থাকে বিজ্ঞাপন বা স্পনসর। শব্দটা খুঁজে দেখো।
search-older-square-poo-top-words = তোমার লেখা শব্দ ওতে আছে
search-older-square-poo-top-words-reason = যে পাতা শব্দের সাথে মেলে, তার সুযোগ বেশি।
search-older-square-poo-top-clicks = অনেকে ওটায় ক্লিক করে
search-older-square-poo-top-clicks-reason = অনেকে ক্লিক করলে ওপরে ওঠে। অনেকের ভুলও হতে পারে।
search-older-square-poo-top-true = ওটা সত্যি
search-older-square-poo-top-true-reason = খোঁজ আন্দাজ করে, নিশ্চিত হতে পারে না। সেটা আমাদের কাজ।
search-older-square-poo-top-before = আগে এমন পাতা দেখেছ
search-older-square-poo-top-before-reason = তাই একই শব্দে দুজন দুটো তালিকা পেতে পারে।
search-older-square-poo-top-care = ভালোবাসা দিয়ে বানানো
search-older-square-poo-top-care-reason = কী মিষ্টি! কিন্তু ভালোবাসা কোনো খোঁজ মাপতে পারে না।

## Spot: signs that a page needs checking
search-older-square-poo-page-question = ব্র্যাম “দশটা বাহবা তথ্য” খোলে। কী দেখে ও বোঝে, যাচাই করা দরকার?
search-older-square-poo-page-who-name = কে বানিয়েছে
search-older-square-poo-page-who = বাহ-বাহ-বাহ, আমরা
search-older-square-poo-page-who-reason = “আমরা” কারা, লেখা নেই। ওদের জিজ্ঞেস করা যায় না।
search-older-square-poo-page-shock-name = শিরোনাম
search-older-square-poo-page-shock = তুমি বিশ্বাসই করবে না!
search-older-square-poo-page-shock-reason = এটা ক্লিক চায়। ভালো তথ্যকে চেঁচাতে হয় না।
search-older-square-poo-page-photo-name = ছবি
search-older-square-poo-page-photo = ওমব্যাট মাটির গর্তে থাকে
search-older-square-poo-page-photo-reason = এটা সত্যি, সহজেই দেখে নেওয়া যায়। আজব পাতায়ও সত্যি কথা থাকে।
search-older-square-poo-page-experts-name = লেখা
search-older-square-poo-page-experts = যাঁরা জানেন, তাঁরা বলেন পটি চৌকো।
search-older-square-poo-page-experts-reason = তাঁরা কারা? ভালো পাতায় নাম লেখা থাকে।

## Choice: a second source
search-older-square-poo-sure-question = তিনটা পাতায় হুবহু একই কথা। ব্র্যাম কীভাবে আরও নিশ্চিত হতে পারে?
    .easy = তিনটা পাতায় একই কথা। ব্র্যাম কীভাবে নিশ্চিত হবে?
search-older-square-poo-sure-three = তিনটাই যথেষ্ট
search-older-square-poo-sure-three-reason = হুবহু এক? ওরা একজন আরেকজনেরটা কপি করে থাকতে পারে।
search-older-square-poo-sure-second = অন্য কারও পাতা খোঁজা
search-older-square-poo-sure-second-reason = চিড়িয়াখানা নিজের কথায় বলে। এখন দুই জায়গায় একই কথা।
search-older-square-poo-sure-robot = চ্যাটবটকে জিজ্ঞেস করে থামা
search-older-square-poo-sure-robot-reason = জোর দিয়ে বলেও ভুল করতে পারে। ওটাও যাচাই করতে হয়।

## Say: the sentence is rehearsed aloud
search-older-square-poo-words-prompt = সত্যি! ওদের পটি চৌকো, আর চৌকো জিনিস গড়ায় না। যা কাজে লেগেছে, বলো।
search-older-square-poo-words-sentence = এখানে তো লেখা আছে, কিন্তু আর কে বলে?

## Exit
search-older-square-poo-end-bees-question = রেন জানতে চায়, মৌমাছি কীভাবে মধু বানায়। ও কী লিখতে পারে?
search-older-square-poo-end-bees-long = হ্যালো আমাকে ওই মৌমাছির ব্যাপারটা একটু বলবে
search-older-square-poo-end-bees-long-reason = কী সুন্দর করে বলা! তিনটা ভালো শব্দে বেশি পাওয়া যায়।
search-older-square-poo-end-bees-short = মৌমাছি মধু বানায়
search-older-square-poo-end-bees-short-reason = এই তিনটা শব্দে ও যা খুঁজছে, ঠিক তাই আছে।
search-older-square-poo-end-bees-bee = মৌমাছি
search-older-square-poo-end-bees-bee-reason = এক শব্দে অনেক বেশি আসে, মৌমাছির গানও।
search-older-square-poo-end-first-question = প্রথমটায় লেখা আছে বিজ্ঞাপন। তাতে কী বুঝি?
    .easy = প্রথমটায় লেখা বিজ্ঞাপন। তাতে কী বুঝি?
search-older-square-poo-end-first-best = ওটাই সেরা
search-older-square-poo-end-first-best-reason = প্রথম মানেই সেরা নয়। বিজ্ঞাপন মানে টাকা দেওয়া।
search-older-square-poo-end-first-paid = কেউ টাকা দিয়ে রেখেছে
search-older-square-poo-end-first-paid-reason = তাই আমরা ওটা পেরিয়ে আরও কয়েকটা পড়ি।
search-older-square-poo-end-nasty-question = খুঁজতে গিয়ে এমন কিছু আসে, যা ঠিক লাগে না। ওডি কী করতে পারে?
search-older-square-poo-end-nasty-next = ক্লিক করে চুপ থাকা
search-older-square-poo-end-nasty-next-reason = অন্য কারও কাছেও আসতে পারে। ওডি বলতে পারে।
search-older-square-poo-end-nasty-tell = ঢেকে বড়দের কাউকে বলা
search-older-square-poo-end-nasty-tell-reason = এতে ওডির দোষ নেই। বড়রা ওটা বন্ধ করাতে পারেন।
search-older-square-poo-end-nasty-delete = খোঁজার তালিকা মোছা
search-older-square-poo-end-nasty-delete-reason = তাহলে পাতাটা বন্ধ করতে কেউ খুঁজে পাবে না।

## Story: forty carrots and a door. Both bubbles are Wren’s.
search-older-forty-carrots-carrots-1 = রেন ভিডিওতে দেখে, গাজর খেলে রাতে চোখে দেখা যায়। ও চল্লিশটা খায়।
search-older-forty-carrots-carrots-1-bubble = এখন অন্ধকারে দেখতে পাব!
search-older-forty-carrots-carrots-2 = সেই রাতে ও পরখ করে। ধুম।
search-older-forty-carrots-carrots-2-bubble = দরজাটা ওখানে কে রাখল?

## Search: good words, then the best result
search-older-forty-carrots-search-question = গাজর খেলে কি অন্ধকারে দেখা যায়? খোঁজার শব্দ বাছো।
search-older-forty-carrots-search-word-bump = ধুম
search-older-forty-carrots-search-word-bump-reason = উহ্! কিন্তু এতে রাস্তা আর মাথার কথা আসে।
search-older-forty-carrots-search-word-carrots = গাজর
search-older-forty-carrots-search-word-carrots-reason = কী নিয়ে জানতে চাই, এটা তাই বলে।
search-older-forty-carrots-search-word-forty = চল্লিশ
search-older-forty-carrots-search-word-forty-reason = রেন কয়টা খেয়েছে, পাতাগুলো জানে না।
search-older-forty-carrots-search-word-eyes = চোখ
search-older-forty-carrots-search-word-eyes-reason = গাজরে কীসের উপকার হতে পারে, এটা তাই বলে।
search-older-forty-carrots-search-word-dark = অন্ধকার
search-older-forty-carrots-search-word-dark-reason = কখন, এটা তাই বলে। তাতে তালিকা ছোট হয়।
search-older-forty-carrots-search-asked = কোনটা সবচেয়ে কাজে লাগবে?
search-older-forty-carrots-search-result-gummies-title = রাত গাজর লজেন্স
search-older-forty-carrots-search-result-gummies-from = লজেন্স কুটির
search-older-forty-carrots-search-result-gummies = প্যাঁচার মতো দেখো! শুধু আজ!
search-older-forty-carrots-search-result-gummies-reason = লেখা আছে বিজ্ঞাপন। ওরা লজেন্স বেচতে চায়।
search-older-forty-carrots-search-result-fan-title = আমার কাজ হয়েছে!
search-older-forty-carrots-search-result-fan-from = গাজরভক্ত22
search-older-forty-carrots-search-result-fan = ছয়টা খেয়ে রাতে আমার মোজা দেখলাম।
search-older-forty-carrots-search-result-fan-reason = একজন মানুষ আর কটা মোজা। নিশ্চিত হতে এটুকু যথেষ্ট নয়।
search-older-forty-carrots-search-result-hospital-title = গাজর আর তোমার চোখ
search-older-forty-carrots-search-result-hospital-from = পাহাড় চোখের হাসপাতাল
search-older-forty-carrots-search-result-hospital = গাজরে কী হয়, আমাদের চোখের ডাক্তাররা বলেন।
search-older-forty-carrots-search-result-hospital-reason = চোখের ডাক্তাররা চোখের কথা জানেন, নামও দেন।
search-older-forty-carrots-search-result-cake-title = সেরা গাজর কেক
search-older-forty-carrots-search-result-cake-from = কেক ক্লাব
search-older-forty-carrots-search-result-cake = মেশাও, বানাও, খাও।
search-older-forty-carrots-search-result-cake-reason = আহা! কিন্তু এটা অন্য প্রশ্নের উত্তর।

## Match: how results get on a list, and up it
search-older-forty-carrots-list-question = কোন পাতা কেন ওর তালিকায় এল?
search-older-forty-carrots-list-advert = লজেন্স, বিজ্ঞাপন লেখা
search-older-forty-carrots-list-advert-partner = দোকান টাকা দিয়েছে
search-older-forty-carrots-list-advert-reason = বিজ্ঞাপন বা স্পনসর মানে কেউ টাকা দিয়েছে।
search-older-forty-carrots-list-fits = “গাজর আর তোমার চোখ”
search-older-forty-carrots-list-fits-partner = ওর লেখা শব্দের সাথে মেলে
search-older-forty-carrots-list-fits-reason = শিরোনামের শব্দের দাম অনেক।
search-older-forty-carrots-list-clip = যে ভিডিও দুনিয়ার সবাই দেখেছে
search-older-forty-carrots-list-clip-partner = অনেকে ক্লিক করেছে
search-older-forty-carrots-list-clip-reason = সত্যি হোক বা না হোক, অনেক ক্লিকে পাতা ওপরে ওঠে।
search-older-forty-carrots-list-rabbits = খরগোশের ঘর নিয়ে পাতা
search-older-forty-carrots-list-rabbits-partner = গত সপ্তাহে ও খরগোশ দেখেছে
search-older-forty-carrots-list-rabbits-reason = আগে কী দেখেছ, খোঁজ তা কাজে লাগাতে পারে।

## Spot: signs that a page wants to sell
search-older-forty-carrots-gummies-question = রেন লজেন্সের পাতা দেখে। কী দেখে ও বোঝে, যাচাই করা দরকার?
search-older-forty-carrots-gummies-shop-name = কে বানিয়েছে
search-older-forty-carrots-gummies-shop = লজেন্স কুটির, লজেন্সের দোকান
search-older-forty-carrots-gummies-shop-reason = যে দোকান বেচে, তাকে জিজ্ঞেস করা সবচেয়ে ভালো নয়।
search-older-forty-carrots-gummies-bob-name = প্রথম লাইন
search-older-forty-carrots-gummies-bob = বব বলে, “কাজ হয়!”
search-older-forty-carrots-gummies-bob-reason = বব কে, কীভাবে পরখ করেছে? তা লেখা নেই।
search-older-forty-carrots-gummies-today-name = বোতাম
search-older-forty-carrots-gummies-today = শুধু আজ! এখনই কেনো!
search-older-forty-carrots-gummies-today-reason = ওকে তাড়া দেয়, যাতে থেমে না ভাবে।
search-older-forty-carrots-gummies-vitamin-name = শেষ লাইন
search-older-forty-carrots-gummies-vitamin = চোখের জন্য গাজরের ভিটামিন এ লাগে।
search-older-forty-carrots-gummies-vitamin-reason = সত্যি। আজব পাতায় সত্যি কথাও মেশানো থাকে।

## Order: how a false tale spreads. It was told in the 1940s, when night pilots had a radar that was secret.
search-older-forty-carrots-tale-question = গাজরের গল্পটা এত বড় হলো কীভাবে? সাজাও।
search-older-forty-carrots-tale-war = যুদ্ধে পাইলটরা রাতে ভালো করে
search-older-forty-carrots-tale-war-reason = অনেক আগে নতুন একটা যন্ত্র ওদের সাহায্য করে। ওটা গোপন ছিল।
search-older-forty-carrots-tale-papers = পত্রিকা বলে, গাজরের জন্য
search-older-forty-carrots-tale-papers-reason = গল্পটা দারুণ, তাই সবাই বলাবলি করে।
search-older-forty-carrots-tale-pages = এখন পাতার পর পাতা কপি করে
search-older-forty-carrots-tale-pages-reason = পাতা পাতাকে কপি করে। তাই পুরোনো গল্প নতুন আর সত্যি মনে হয়।

## Choice: check before passing on
search-older-forty-carrots-share-question = রেন ভিডিওটা পুরো ক্লাসকে পাঠাতে যাচ্ছিল। আগে কোনটা?
    .easy = রেন ভিডিওটা পাঠাতে চায়। আগে কোনটা?
search-older-forty-carrots-share-ask = পাঠিয়ে লেখা, “সত্যি নাকি?”
search-older-forty-carrots-share-ask-reason = বেশির ভাগ মানুষ ভিডিও দেখবে, প্রশ্নটা দেখবে না।
search-older-forty-carrots-share-check = অন্য কারও পাতায় যাচাই করা
search-older-forty-carrots-share-check-reason = তাহলে ও সত্যি কথাটা জানাতে পারে। সেটাও মজার।
search-older-forty-carrots-share-count = কতজনের ভালো লেগেছে, দেখা
search-older-forty-carrots-share-count-reason = ভালো লাগা মানে মজার, সত্যি নয়।

## Say: the sentence is rehearsed aloud
search-older-forty-carrots-words-prompt = গাজর চোখের জন্য ভালো। অন্ধকারের জন্য রেনের টর্চ আছে। যা কাজে লেগেছে, বলো।
    .easy = অন্ধকারের জন্য রেনের টর্চ আছে। বলো।
search-older-forty-carrots-words-sentence = কাউকে পাঠানোর আগে আমি যাচাই করি।

## Exit
search-older-forty-carrots-end-owls-question = ওডি জানতে চায়, প্যাঁচা কী খায়। ও কী লিখতে পারে?
search-older-forty-carrots-end-owls-short = প্যাঁচা খায়
search-older-forty-carrots-end-owls-short-reason = দুটো ভালো শব্দ, আর তালিকা ভরা ইঁদুর।
search-older-forty-carrots-end-owls-bird = পাখি
search-older-forty-carrots-end-owls-bird-reason = পাখি অনেক রকম। প্যাঁচা শব্দটা বেশি ভালো।
search-older-forty-carrots-end-owls-long = প্রিয় কম্পিউটার এটা আমার বাড়ির কাজ
search-older-forty-carrots-end-owls-long-reason = খোঁজ ওর বাড়ির কাজ দেখতে পায় না। কী খুঁজছ, তাই লেখো।
search-older-forty-carrots-end-lists-question = রেন সারা সপ্তাহ খরগোশ খুঁজেছে। এখন ও লেখে “কান”। আসে খরগোশের কান। কীভাবে?
    .easy = রেন খরগোশ খুঁজেছে। এখন “কান” লিখলে আসে খরগোশের কান। কীভাবে?
search-older-forty-carrots-end-lists-best = খরগোশের কানই সেরা কান
search-older-forty-carrots-end-lists-best-reason = রেনের তা মনে হতেই পারে! কিন্তু খোঁজ তা মাপতে পারে না।
search-older-forty-carrots-end-lists-before = আগে যা করেছে, তা দেখে আন্দাজ করে
search-older-forty-carrots-end-lists-before-reason = হ্যাঁ। তাই একই শব্দে অন্য কেউ অন্য তালিকা পায়।
search-older-forty-carrots-end-wow-question = একটা ভিডিও বলে, “বিড়াল পড়তে পারে!” ওডি কীভাবে জানতে পারে?
search-older-forty-carrots-end-wow-views = কতজন দেখেছে, তা দেখা
search-older-forty-carrots-end-wow-views-reason = মজার জিনিস সবাই দেখে। তাতেই সত্যি হয় না।
search-older-forty-carrots-end-wow-other = বিড়াল চেনে, তাকে জিজ্ঞেস
search-older-forty-carrots-end-wow-other-reason = পশুর ডাক্তার বা বিড়ালের বই বলতে পারে। দুটো দেখলে আরও ভালো।
search-older-forty-carrots-end-wow-feel = খুব করে চাওয়া, যেন সত্যি হয়
search-older-forty-carrots-end-wow-feel-reason = বিড়ালরাও তাই চায়! কিন্তু চাইলেই যাচাই হয় না।

## The grown-ups a child may name. Never assume a mum or a dad.
search-older-helpers-prompt = কোনো পাতা ঠিক না লাগতে পারে। দুজন বড় মানুষকে ছোঁও, একজন স্কুলের।
search-older-helpers-teacher = আমার টিচার
search-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
search-older-helpers-library = লাইব্রেরির বড় কেউ
search-older-helpers-office = স্কুলের অফিস
search-older-helpers-home = বাড়ির একজন বড় মানুষ
search-older-helpers-family = পরিবারের একজন বড় মানুষ
