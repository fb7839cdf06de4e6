# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-older.ftl and ../README.md.

## The card, and what a child can do afterwards
info-older-title = কে বলেছে?
info-older-outcome-rank = জানি, কী কারণে কোনো পাতা সবার ওপরে আসে।
info-older-outcome-check = কী আমাকে ঠেলছে বুঝি, পাঠানোর আগে যাচাই করি।
info-older-outcome-chatbot = চ্যাটবট সাবধানে ব্যবহার করি। ভুল করতে পারে, আর আমাকে জানার দরকার নেই।
info-older-outcome-tell = ফিল্টার পেরিয়ে কোনো পাতা এলে বড়দের বলি।

## Nothing but sprouts. First tale of “Who says so?”.

## Story: a made-up picture makes everybody cross. Nobody meant harm.
info-older-sprouts-rumour-1 = ক্লাসের চ্যাটে একটা ছবি আসে। তাতে রাঁধুনির হাতে গাড়ির মতো বড় একটা করলা।
    .easy = ছবিতে রাঁধুনির হাতে গাড়ির মতো বড় একটা করলা।
info-older-sprouts-rumour-1-bubble = পুরো এক বছর শুধু করলা!
info-older-sprouts-rumour-2 = ওডির এত রাগ হয় যে তখনই পাঠায়। ওর বন্ধুরাও তাই করে। বিকেলের মধ্যে পুরো শহর দেখে ফেলে।
    .easy = ওডির রাগ হয়, ও পাঠায়। দেখতে দেখতে পুরো শহর দেখে ফেলে।
info-older-sprouts-rumour-3 = সোমবার রাঁধুনি দুইশো চিঠি পান। তাঁর আছে ছোট্ট এক থলে করলা। সেটা তাঁর নিজের দুপুরের খাবার।
    .easy = রাঁধুনি দুইশো চিঠি পান। তাঁর আছে ছোট্ট এক থলে করলা।
info-older-sprouts-rumour-3-bubble = আমার করলার কথা কে বলল?

## Order: how a false thing spreads: by feelings, trust and taps.
info-older-sprouts-spread-question = ছবিটা বানানো। এত দূরে গেল কীভাবে? কার্ডগুলো সাজাও।
    .easy = বানানো ছবিটা এত দূরে গেল কীভাবে?
info-older-sprouts-spread-joke = কেউ ঠাট্টা করে বানায়
info-older-sprouts-spread-joke-reason = শুরু ঠাট্টা দিয়ে। পথে ঠাট্টাটা হারিয়ে গেছে।
info-older-sprouts-spread-cross = ওডির রাগ হয়, ঝট করে পাঠায়
info-older-sprouts-spread-cross-reason = খুব রাগ হলে আমরা তাড়াহুড়ো করি। মিথ্যা খবর এভাবেই ছড়ায়।
info-older-sprouts-spread-app = ছোঁয়া দেখে অ্যাপ আরও দেখায়
info-older-sprouts-spread-app-reason = যা সবাই ছোঁয়, অ্যাপ তাই দেখায়। কোনটা সত্যি, অ্যাপ জানে না।
info-older-sprouts-spread-town = শহরের সবার কাছে, তাই সত্যি মনে হয়
info-older-sprouts-spread-town-reason = একশো কপি মানে তবু একটাই বানানো ছবি।

## Spot: a post that pushes. One line is true, to make the rest look true.
info-older-sprouts-push-question = ছবির সাথে এই পোস্ট। কোনগুলো আমাদের ঠেলে, যাচাই করতে সাহায্য করে না?
    .easy = পোস্টের কোনগুলো আমাদের ঠেলে?
info-older-sprouts-push-who-name = কে পাঠিয়েছে
info-older-sprouts-push-who = আসল খাবার খবর
info-older-sprouts-push-who-reason = নামে “আসল” থাকলেই আসল হয় না। এরা কারা?
info-older-sprouts-push-time-name = প্রথম লাইন
info-older-sprouts-push-time = দুপুরের খাবার বারোটায়।
info-older-sprouts-push-time-reason = এটা সত্যি। একটা সত্যি লাইন বাকিটাকেও সত্যি দেখায়।
info-older-sprouts-push-nine-name = দ্বিতীয় লাইন
info-older-sprouts-push-nine = দশটার মধ্যে নয়টা বাড়ি রেগে আছে।
info-older-sprouts-push-nine-reason = কে জিজ্ঞেস করেছে? সংখ্যা লিখতে হলে কাউকে গুনতে হয়।
info-older-sprouts-push-spray-name = বিজ্ঞাপন
info-older-sprouts-push-spray = করলা তাড়ানো স্প্রে, শুধু আজ
info-older-sprouts-push-spray-reason = আগে ভয় দেখায়, তারপর ওষুধ বেচে। চালাকিটা ভালোই।
info-older-sprouts-push-button-name = বোতাম
info-older-sprouts-push-button = মুছে যাওয়ার আগে পাঠাও
info-older-sprouts-push-button-reason = ঘড়িটা আমাদের তাড়া দিতে। সত্যি কথা অপেক্ষা করতে পারে।

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-sprouts-menu-question = দুপুরে আসলে কী খাবার? রেনকে খোঁজার ভালো শব্দ বেছে দাও।
info-older-sprouts-menu-word-school = বাদাম পাহাড় স্কুল
info-older-sprouts-menu-word-school-reason = কোন স্কুলের কথা, এটা তাই বলে।
info-older-sprouts-menu-word-lunch = দুপুরের খাবার
info-older-sprouts-menu-word-lunch-reason = কী নিয়ে জানতে চায়, এটা তাই বলে।
info-older-sprouts-menu-word-horrible = বিচ্ছিরি করলা
info-older-sprouts-menu-word-horrible-reason = রাগের কথা খুঁজলে রাগের পাতাই আসে।
info-older-sprouts-menu-word-menu = খাবারের তালিকা
info-older-sprouts-menu-word-menu-reason = তালিকাতেই উত্তর থাকবে।
info-older-sprouts-menu-word-true = সত্যি নাকি???
info-older-sprouts-menu-word-true-reason = আমরা সবাই জানতে চাই! খোঁজার জন্য এটা লাগে না।
info-older-sprouts-menu-asked = যাচাই করতে কোন পাতা সবচেয়ে ভালো?
info-older-sprouts-menu-boxes-title = করলার চেয়ে ভালো টিফিন বাক্স
info-older-sprouts-menu-boxes-from = বাক্স দোকান
info-older-sprouts-menu-boxes = দুপুরের আগে কেনো।
info-older-sprouts-menu-boxes-reason = প্রথমে আসতে দোকান টাকা দিয়েছে। ওরা বাক্স বেচতে চায়।
info-older-sprouts-menu-shock-title = করলা খাবার: কী ভয়ানক
info-older-sprouts-menu-shock-from = বকবক শহর
info-older-sprouts-menu-shock = নয় লাখ বার দেখা।
info-older-sprouts-menu-shock-reason = অনেকে ছুঁয়েছে, তাই ওপরে। তাতেই সত্যি হয় না।
info-older-sprouts-menu-picks-title = খাবার নিয়ে রাগ? তোমার জন্য আরও
info-older-sprouts-menu-picks-from = তোমার জন্য বাছা পাতা
info-older-sprouts-menu-picks = এমন একটা পাতা তোমার ভালো লেগেছিল।
info-older-sprouts-menu-picks-reason = আগে কী ছুঁয়েছে, তা দেখে খোঁজ আন্দাজ করে। আন্দাজ মানে যাচাই নয়।
    .easy = খোঁজ আন্দাজ করে। আন্দাজ মানে যাচাই নয়।
info-older-sprouts-menu-cook-title = এবারের খাবারের তালিকা
info-older-sprouts-menu-cook-from = বাদাম পাহাড় স্কুলের রান্নাঘর
info-older-sprouts-menu-cook = সোমবার পাস্তা। মঙ্গলবার তরকারি।
info-older-sprouts-menu-cook-reason = রাঁধুনি নিজে লেখেন। যেখানকার কথা, সেখান থেকেই আসে।

## Chat: a chatbot that sounds sure and then asks for private facts. The teacher has agreed to it.
info-older-sprouts-bot-question = মিস্টার মোল বলেছেন, এই চ্যাটবট ক্লাসে চলবে। রেন একে কী বলে?
    .easy = রেন চ্যাটবটকে কী বলে?
info-older-sprouts-bot-place = স্কুলের চ্যাটবট
info-older-sprouts-bot-wren = রেন
info-older-sprouts-bot-bot = সাহায্য বট
info-older-sprouts-bot-ask-1 = আমাদের রাঁধুনি কি শুধু করলা রাঁধবেন?
info-older-sprouts-bot-ask-2 = হ্যাঁ। স্কুল শুক্রবার সবাইকে বলেছে।
info-older-sprouts-bot-ask-letter = তাহলে একটা রাগের চিঠি লিখে দাও।
info-older-sprouts-bot-ask-letter-reason = চিঠিটা দারুণ হতো। কিন্তু যার জন্য রাগ, তা নেই-ই।
info-older-sprouts-bot-ask-where = এটা কোথায় পেলে?
info-older-sprouts-bot-ask-where-reason = ভালো। এখন ওকে দেখাতে হবে, কোথায় পেয়েছে।
info-older-sprouts-bot-ask-sure = বিশ্বাস করা, কী জোর দিয়ে বলে
info-older-sprouts-bot-ask-sure-reason = ভুল হলেও একই জোর দিয়ে বলে। তাই জিজ্ঞেস করি, কোথায় পেয়েছে।
info-older-sprouts-bot-where-1 = কোনো পাতা পাচ্ছি না। হয়তো বানিয়ে বলেছি। তোমার নাম আর স্কুল বলো, সাহায্য করি।
    .easy = হয়তো বানিয়ে বলেছি। তোমার নাম আর স্কুল বলো।
info-older-sprouts-bot-where-name = আমি রেন, বাদাম পাহাড় স্কুলের।
info-older-sprouts-bot-where-name-reason = সাহায্য করতে এসব লাগে না। আমরা যা লিখি, তা জমা থাকতে পারে।
info-older-sprouts-bot-where-cook = থামা, রাঁধুনিকে জিজ্ঞেস করা
info-older-sprouts-bot-where-cook-reason = রাঁধুনিই সবচেয়ে ভালো জানেন। রেনের নাম আর স্কুলও কেউ জানল না।
info-older-sprouts-bot-where-guess = আন্দাজে একটা বলো।
info-older-sprouts-bot-where-guess-reason = আন্দাজ তো আগেও ছিল। রাঁধুনি তো পাশেই আছেন।

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-sprouts-page-question = ব্র্যাম করলা খোঁজে। স্কুলের ফিল্টার পেরিয়ে একটা পাতা আসে। খুব নিষ্ঠুর, ওর হাত ঠান্ডা হয়ে যায়। কী করলে সবচেয়ে ভালো?
    .easy = ফিল্টার পেরিয়ে নিষ্ঠুর একটা পাতা আসে। ব্র্যাম কী করতে পারে?
info-older-sprouts-page-close = বন্ধ করে ভুলে যেতে চাওয়া
info-older-sprouts-page-close-reason = এখনের মতো থামে। কিন্তু ও একা, আর পাতাটা আবার আসতে পারে।
    .easy = আবার আসতে পারে। বড়রা থামাতে পারেন।
info-older-sprouts-page-warn = বন্ধুদের সাবধান করতে দেখানো
info-older-sprouts-page-warn-reason = সাবধান করতে চাওয়া ভালো। কিন্তু তাহলে ওরাও দেখে ফেলে।
info-older-sprouts-page-tell = ঢেকে মিস্টার মোলকে বলা
info-older-sprouts-page-tell-reason = বলার জন্য ব্র্যাম ঝামেলায় পড়বে না। মিস্টার মোল সবার জন্য পাতাটা বন্ধ করাতে পারেন।
    .easy = বলার জন্য ব্র্যাম ঝামেলায় পড়বে না। মিস্টার মোল সাহায্য করতে পারেন।

## Say: rehearsed aloud. Putting it right is what a good user does.
info-older-sprouts-words-prompt = ওডি করলার ছবি পাঠিয়েছিল। এখন চ্যাটে ঠিক কথাটা লেখে। ওর সাথে বলো।
    .easy = ওডি চ্যাটে ঠিক কথাটা লেখে। ওর সাথে বলো।
info-older-sprouts-words-sentence = আমার ভুল হয়েছিল, সত্যি কথাটা এই।

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-sprouts-goodbye-lists-question = ফেন আর ওডি একই শব্দ খোঁজে। দুজন দুটো তালিকা পায়। কীভাবে?
    .easy = ফেন আর ওডি একই শব্দ খোঁজে। দুটো তালিকা আসে। কীভাবে?
info-older-sprouts-goodbye-lists-guess = কে আগে কী ছুঁয়েছে, দেখে আন্দাজ করে
info-older-sprouts-goodbye-lists-guess-reason = হ্যাঁ। তাই তালিকায় থাকে যা আমাদের ভালো লাগে, শুধু সত্যি নয়।
info-older-sprouts-goodbye-lists-true = একটা তালিকা সত্যি
info-older-sprouts-goodbye-lists-true-reason = দুটোই আন্দাজ, কার কী ভালো লাগতে পারে। আমরা তবু যাচাই করি।
info-older-sprouts-goodbye-lists-broken = একটা ট্যাবলেট নষ্ট
info-older-sprouts-goodbye-lists-broken-reason = দুটোই ভালো! খোঁজ দুজনের জন্য আলাদা আন্দাজ করে।
info-older-sprouts-goodbye-angry-question = একটা ভিডিও দেখে ফেনের খুব রাগ হয়। আগে কী করা ভালো?
info-older-sprouts-goodbye-angry-comment = রাগের মন্তব্য লেখা
info-older-sprouts-goodbye-angry-comment-reason = একটু ভালো লাগতে পারে। প্রতিটি মন্তব্যে ভিডিওটা আরও ছড়ায়।
info-older-sprouts-goodbye-angry-wait = থেমে দেখা, কে বানিয়েছে
info-older-sprouts-goodbye-angry-wait-reason = খুব রাগ বা ভয় লাগলে থামার সময়। তারপর ও যাচাই করতে পারে।
info-older-sprouts-goodbye-angry-share = পাঠানো, যাতে সবাই জানে
info-older-sprouts-goodbye-angry-share-reason = মিথ্যা হলে ও-ই ছড়াতে সাহায্য করল। আগে যাচাই করা যায়।
info-older-sprouts-goodbye-bats-question = ব্র্যাম বাদুড় নিয়ে কাজে চ্যাটবট ব্যবহার করে। কী করলে চ্যাটবট ভালো সাহায্য করে?
    .easy = ব্র্যাম চ্যাটবট ব্যবহার করে। কী করলে ওটা ভালো সাহায্য করে?
info-older-sprouts-goodbye-bats-check = তথ্য যাচাই করে, আর চ্যাটবটের কথা বলে
info-older-sprouts-goodbye-bats-check-reason = এটা বুদ্ধির কাজ, সৎ কাজও।
info-older-sprouts-goodbye-bats-all = ওটা সব লেখে, ব্র্যাম জমা দেয়
info-older-sprouts-goodbye-bats-all-reason = তাহলে ও নতুন কিছু শেখে না। কোথায় ভুল, তাও ধরতে পারে না।
info-older-sprouts-goodbye-bats-home = কাছের বাদুড় পেতে ঠিকানা লেখে
info-older-sprouts-goodbye-bats-home-reason = বাদুড়রা হয়তো কিছু মনে করবে না! কিন্তু ঠিকানা ওর নিজের কথা।

## Gran’s bounce socks. Second tale of “Who says so?”.

## Story: a clip that sells. It is funny, and nobody is silly for trusting it.
info-older-bounce-socks-socks-1 = মার্লো আর নানি একটা ভিডিও দেখে। লাফ মোজা পরে এক তারকা ঘর টপকে যায়।
    .easy = ভিডিওতে এক তারকা লাফ মোজা পরে ঘর টপকে যায়।
info-older-bounce-socks-socks-1-bubble = তিড়িং! লাফাও দ্বিগুণ উঁচুতে!
info-older-bounce-socks-socks-2 = নানি এক জোড়া আনেন, টকটকে সবুজ। নিচের সিঁড়িতে ওঠেন। বিড়াল লুকিয়ে পড়ে।
    .easy = নানি এক জোড়া আনেন। নিচের সিঁড়িতে ওঠেন।
info-older-bounce-socks-socks-3 = নানি লাফ দেন। আগে যত উঁচুতে উঠতেন, ততটাই। তবে পা খুব গরম।
    .easy = নানি লাফ দেন। একটুও বেশি উঁচুতে নয়! তবে পা গরম।
info-older-bounce-socks-socks-3-bubble = তিন, দুই, এক!

## Sort: what pushes us to buy, and what helps us check.
info-older-bounce-socks-proof-question = কোনগুলো আমাদের কিনতে ঠেলে? কোনগুলো যাচাই করতে সাহায্য করে?
info-older-bounce-socks-proof-push = ঠেলে
info-older-bounce-socks-proof-check = যাচাইয়ে সাহায্য
info-older-bounce-socks-proof-ten = মাত্র দশ জোড়া বাকি
info-older-bounce-socks-proof-ten-reason = আমাদের তাড়া দেয়। সত্যি কি না, দেখা যায় না।
info-older-bounce-socks-proof-lab = পঞ্চাশ লাফ, মোজা পরে আর না পরে
info-older-bounce-socks-proof-lab-reason = কেউ দুভাবেই মেপেছে। সংখ্যাগুলো আমরা দেখতে পারি।
info-older-bounce-socks-proof-star = টাকা নিয়ে তারকা বলে “বাহ”
info-older-bounce-socks-proof-star-reason = ও টাকা পায়, তাই এটা বিজ্ঞাপন।
info-older-bounce-socks-proof-friends = সব বন্ধুর এটা আছে
info-older-bounce-socks-proof-friends-reason = বাদ পড়ার ভয় দেখায়। কাজ হয় কি না, তা বলে না।
info-older-bounce-socks-proof-tape = ফিতার পাশে দশ লাফের ভিডিও
info-older-bounce-socks-proof-tape-reason = কোন লাফ কত উঁচু, দেখা যায়। তাতে যাচাই করা যায়।

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-bounce-socks-test-question = লাফ মোজায় কি কাজ হয়? মার্লোকে খোঁজার দুটো ভালো শব্দ বেছে দাও।
info-older-bounce-socks-test-word-socks = লাফ মোজা
info-older-bounce-socks-test-word-socks-reason = কী নিয়ে জানতে চায়, এটা তাই বলে।
info-older-bounce-socks-test-word-best = সবার সেরা
info-older-bounce-socks-test-word-best-reason = প্রশংসা খুঁজলে প্রশংসাই আসে।
info-older-bounce-socks-test-word-test = পরীক্ষা
info-older-bounce-socks-test-word-test-reason = পরীক্ষা করে বোঝা যায়, কাজ হয় কি না।
info-older-bounce-socks-test-word-now = এখনই
info-older-bounce-socks-test-word-now-reason = সবাই জানতে চাই! খোঁজার জন্য এটা লাগে না।
info-older-bounce-socks-test-asked = যাচাই করতে কোন পাতা সবচেয়ে ভালো?
info-older-bounce-socks-test-shop-title = লাফ মোজা: একটার দামে দুটো
info-older-bounce-socks-test-shop-from = লাফ দোকান
info-older-bounce-socks-test-shop = শুধু আজ!
info-older-bounce-socks-test-shop-reason = প্রথমে আসতে দোকান টাকা দিয়েছে। ওরা বেচতে চায়।
info-older-bounce-socks-test-fans-title = মোজা পরে চাঁদ ছুঁয়েছি
info-older-bounce-socks-test-fans-from = লাফ ভক্ত
info-older-bounce-socks-test-fans = ত্রিশ লাখ বার দেখা।
info-older-bounce-socks-test-fans-reason = অনেকে ছুঁয়েছে, তাই ওপরে। তাতেই সত্যি হয় না।
info-older-bounce-socks-test-picks-title = তোমার জন্য আরও মোজা
info-older-bounce-socks-test-picks-from = তোমার জন্য বাছা ভিডিও
info-older-bounce-socks-test-picks = তুমি একটা শেষ পর্যন্ত দেখেছ।
info-older-bounce-socks-test-picks-reason = ও কী দেখেছে, তা থেকে অ্যাপ আন্দাজ করে। ঠিক বলে ওটা ওখানে নেই।
    .easy = অ্যাপ আন্দাজ করে। আন্দাজ মানে যাচাই নয়।
info-older-bounce-socks-test-lab-title = দশ জোড়া মোজা পরীক্ষা করেছি
info-older-bounce-socks-test-lab-from = ঠিকঠাক পরীক্ষাগার
info-older-bounce-socks-test-lab = কোনো মোজায় লাফ উঁচু হয়নি।
info-older-bounce-socks-test-lab-reason = ওরা অনেক রকম পরীক্ষা করে, বেচে না। কীভাবে করেছে, দেখা যায়।

## Spot: a chatbot’s answer. The teacher has opened it for the class.
info-older-bounce-socks-bot-question = মার্লোর ক্লাস এই চ্যাটবটকে জিজ্ঞেস করতে পারে। কোন লাইনে সাবধান হব?
info-older-bounce-socks-bot-who-name = কে লিখেছে
info-older-bounce-socks-bot-who = সাহায্য বট, টিচার খুলে দিয়েছেন
info-older-bounce-socks-bot-who-reason = এটা ঠিক আছে। টিচার আগে দেখে নিয়েছেন।
info-older-bounce-socks-bot-study-name = দ্বিতীয় লাইন
info-older-bounce-socks-bot-study = বিখ্যাত এক পরীক্ষায় দেখা গেছে, মোজায় কাজ হয়।
info-older-bounce-socks-bot-study-reason = কোন পরীক্ষা? নাম নেই। চ্যাটবট বানিয়ে বলতে পারে।
info-older-bounce-socks-bot-school-name = তৃতীয় লাইন
info-older-bounce-socks-bot-school = তোমার পুরো নাম আর স্কুল বলো।
info-older-bounce-socks-bot-school-reason = সাহায্য করতে এসব লাগে না। আমরা যা লিখি, তা জমা থাকতে পারে।
info-older-bounce-socks-bot-friend-name = শেষ লাইন
info-older-bounce-socks-bot-friend = আমি তোমার সেরা বন্ধু। তোমার সব চিন্তা আমাকে বলো।
info-older-bounce-socks-bot-friend-reason = এটা একটা প্রোগ্রাম, মায়া করতে পারে না। চিন্তার কথা বলতে মানুষ আছে।
info-older-bounce-socks-bot-source-name = বোতাম
info-older-bounce-socks-bot-source = কোথা থেকে পেয়েছে, দেখো
info-older-bounce-socks-bot-source-reason = এটা ঠিক আছে। এতে যাচাই করা যায়।

## Chat: a made-up clip with the head’s own voice. A friend has already sent it on.
info-older-bounce-socks-shut-question = মার্লো বাড়িতে। ক্লাসের চ্যাটে এটা আসে। ও কী করে?
    .easy = চ্যাটে এটা আসে। মার্লো কী করে?
info-older-bounce-socks-shut-place = ক্লাসের চ্যাট
info-older-bounce-socks-shut-marlo = মার্লো
info-older-bounce-socks-shut-biscuit = পেবল
info-older-bounce-socks-shut-lands-1 = দেখো! হেড টিচার বলেছেন, স্কুল চিরদিনের জন্য বন্ধ!
info-older-bounce-socks-shut-lands-2 = দশজনকে পাঠাও, নইলে হবে না।
info-older-bounce-socks-shut-lands-ten = হা হা! দশজনকে পাঠাই।
info-older-bounce-socks-shut-lands-ten-reason = দশজন আরও দশজনকে পাঠায়। সত্যি হোক বা না হোক, পুরো শহর পেয়ে যায়।
    .easy = দশজন আরও দশজনকে পাঠায়, সত্যি হোক বা না হোক।
info-older-bounce-socks-shut-lands-who = ভিডিওটা কে বানিয়েছে?
info-older-bounce-socks-shut-lands-who-reason = ভালো প্রশ্ন। এখন দুজনেই থেমে ভাবে।
info-older-bounce-socks-shut-lands-still = কিছুই না বলা
info-older-bounce-socks-shut-lands-still-reason = ওর কাছে এসে থামে, তা ভালো। ও পেবলকেও সাহায্য করতে পারে।
info-older-bounce-socks-shut-voice-1 = জানি না। কিন্তু মুখ তো তাঁর, গলাও!
info-older-bounce-socks-shut-voice-true = তাহলে নিশ্চয়ই সত্যি।
info-older-bounce-socks-shut-voice-true-reason = কম্পিউটার মুখ আর গলা নকল করতে পারে। যাচাইয়ের জায়গা চাই।
info-older-bounce-socks-shut-voice-page = স্কুলের পাতা দেখি।
info-older-bounce-socks-shut-voice-page-reason = স্কুলের পাতা স্কুলই লেখে। যাচাইয়ের জায়গা ওটাই।
info-older-bounce-socks-shut-page-1 = লেখা আছে, স্কুল খোলা। ভিডিওটা বানানো।
info-older-bounce-socks-shut-page-2 = এই রে। চল্লিশজনকে পাঠিয়ে দিয়েছি। খুব খারাপ লাগছে।
info-older-bounce-socks-shut-page-leave = সোমবার এমনিই জানবে।
info-older-bounce-socks-shut-page-leave-reason = ততদিনে আরও ছড়াতে পারে। পেবলেরও খারাপ লাগছে।
info-older-bounce-socks-shut-page-tell = চলো, দুজনে টিচারকে বলি।
info-older-bounce-socks-shut-page-tell-reason = টিচার ঠিক করতে সাহায্য করতে পারেন। একা না থাকাই ভালো।
info-older-bounce-socks-shut-page-right = চলো, সবাইকে লিখি এটা বানানো।
info-older-bounce-socks-shut-page-right-reason = এখন চল্লিশজনই জানে। ভুল ঠিক করতে সাহস লাগে।

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-bounce-socks-page-question = নাটমেগ উঁচু লাফ খোঁজে। স্কুলের ফিল্টার পেরিয়ে একটা পাতা আসে। তাতে মারামারি, ওর বুক কাঁপে। কী করলে সবচেয়ে ভালো?
    .easy = ফিল্টার পেরিয়ে মারামারির একটা পাতা আসে। নাটমেগ কী করতে পারে?
info-older-bounce-socks-page-tell = ঢেকে টিচারকে বলা
info-older-bounce-socks-page-tell-reason = বলার জন্য নাটমেগ ঝামেলায় পড়বে না। টিচার সবার জন্য পাতাটা বন্ধ করাতে পারেন।
    .easy = বলার জন্য নাটমেগ ঝামেলায় পড়বে না। টিচার সাহায্য করতে পারেন।
info-older-bounce-socks-page-forget = নিজেকে বলা, ও কিছু না
info-older-bounce-socks-page-forget-reason = একা একা ভোলা কঠিন। বড়দের বললে ভালো হয়।
info-older-bounce-socks-page-again = নিশ্চিত হতে আবার দেখা
info-older-bounce-socks-page-again-reason = একবার দেখলেই বোঝা যায়, এটা ঠিক নয়। ও এখনই বলতে পারে।

## Say: rehearsed aloud. A question that works on a star, a friend and a chatbot.
info-older-bounce-socks-words-prompt = কেউ বলে, “কাজ হয়, বিশ্বাস করো!” মার্লোর সাথে হেসে জিজ্ঞেস করো।
    .easy = মার্লোর সাথে হেসে জিজ্ঞেস করো।
info-older-bounce-socks-words-sentence = কে বলেছে, আর কীভাবে জানে?

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-bounce-socks-goodbye-lists-question = মার্লো একটা মোজার ভিডিও দেখেছে। সারা সপ্তাহ ওর পাতা মোজায় ভরা। কীভাবে?
    .easy = মার্লো একটা মোজার ভিডিও দেখেছে। এখন অনেক আসে। কীভাবে?
info-older-bounce-socks-goodbye-lists-guess = পরে কী দেখবে, অ্যাপ আন্দাজ করে
info-older-bounce-socks-goodbye-lists-guess-reason = হ্যাঁ। তাই যা ভালো লাগতে পারে, তাই দেখায়, শুধু সত্যি নয়।
info-older-bounce-socks-goodbye-lists-world = দুনিয়ার সবাই মোজার কথা বলে
info-older-bounce-socks-goodbye-lists-world-reason = তেমন মনে হতেই পারে! অন্যরা অন্য ভিডিও দেখে।
info-older-bounce-socks-goodbye-lists-best = মোজাই এ সপ্তাহের সেরা খবর
info-older-bounce-socks-goodbye-lists-best-reason = অ্যাপ দেখেছে ও কী দেখে। সেরা কোনটা, তা খোঁজেনি।
info-older-bounce-socks-goodbye-sad-question = একটা পোস্ট দেখে পেবলের মন খারাপ আর ভয় লাগে। পোস্টটা পাঠাতে বলে। আগে কী করা ভালো?
    .easy = একটা পোস্ট দেখে পেবলের ভয় লাগে। আগে কী করা ভালো?
info-older-bounce-socks-goodbye-sad-share = পাঠানো, যাতে অন্যরা সাহায্য করে
info-older-bounce-socks-goodbye-sad-share-reason = সাহায্য করতে চাওয়া ভালো। মিথ্যা হলে অন্যরাও ভয় পায়।
info-older-bounce-socks-goodbye-sad-stop = থামা, বড়দের সাথে যাচাই করা
info-older-bounce-socks-goodbye-sad-stop-reason = খুব ভয় লাগলে থামার সময়। বড়রা যাচাই করতে সাহায্য করতে পারেন।
info-older-bounce-socks-goodbye-sad-cover = কাঁথার নিচে আবার পড়া
info-older-bounce-socks-goodbye-sad-cover-reason = আরও খারাপ লাগতে পারে। বড়দের সাথে যাচাই করা যায়।
info-older-bounce-socks-goodbye-moon-question = নাটমেগ চাঁদ নিয়ে কাজে চ্যাটবট ব্যবহার করে। কী করলে চ্যাটবট ভালো সাহায্য করে?
    .easy = নাটমেগ চ্যাটবট ব্যবহার করে। কী করলে ওটা ভালো সাহায্য করে?
info-older-bounce-socks-goodbye-moon-all = ওটা সব লেখে, নাটমেগ জমা দেয়
info-older-bounce-socks-goodbye-moon-all-reason = তাহলে ও নতুন কিছু শেখে না। কোথায় ভুল, তাও ধরতে পারে না।
info-older-bounce-socks-goodbye-moon-check = তথ্য যাচাই করে, আর চ্যাটবটের কথা বলে
info-older-bounce-socks-goodbye-moon-check-reason = এটা বুদ্ধির কাজ, সৎ কাজও।
info-older-bounce-socks-goodbye-moon-cheese = বলে চাঁদ পনিরের, তাই এক কামড় খায়
info-older-bounce-socks-goodbye-moon-cheese-reason = মচ! চাঁদ তো পাথরের। চ্যাটবট ভুল করতে পারে।

## The grown-ups a child may name. Never assume a mum or a dad.
info-older-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
info-older-helpers-teacher = আমার টিচার
info-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
info-older-helpers-lunch = খাবার ঘরের কেউ
info-older-helpers-office = স্কুলের অফিস
info-older-helpers-home = বাড়ির একজন বড় মানুষ
info-older-helpers-family = পরিবারের একজন বড় মানুষ
