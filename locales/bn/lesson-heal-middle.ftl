# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-middle-title = কে থামাবে?
heal-middle-outcome-stop = আমি থেমে একটু জিরোতে পারি।
heal-middle-outcome-age = গেমটা আমার বয়সের কি না, দেখে নিই।
heal-middle-outcome-money = গেমে কিছু কেনার আগে জিজ্ঞেস করি।
heal-middle-outcome-tell = কেমন কেমন লাগলে বেরিয়ে আসি, আর বলি।

## Bram’s jelly castle. First tale of “Who presses stop?”.

## Story: too little sleep, and a funny morning. Nobody tells Bram off.
heal-middle-jelly-castle-castle-1 = টলমল দুনিয়ায় ব্র্যাম জেলির দুর্গ বানায়। আর একটা দেয়াল, তারপর আরও একটা। দেখতে দেখতে অনেক রাত।
    .easy = ব্র্যাম জেলির দুর্গ বানায়। দেখতে দেখতে অনেক রাত।
heal-middle-jelly-castle-castle-1-bubble = আর মাত্র একবার!
heal-middle-jelly-castle-castle-2 = সকালে ব্র্যামের চোখ খোলে না। ও বাড়ির কাজের খাতায় জ্যাম মাখায়।
    .easy = পরদিন ব্র্যামের এত ঘুম! ও খাতায় জ্যাম মাখায়।
heal-middle-jelly-castle-castle-3 = স্কুলে ও টোস্টটা জমা দেয়। মিস্টার মোল তাতে একটা তারা দেন।
heal-middle-jelly-castle-castle-3-bubble = খুব মজার খেতে!

## Order: an evening that ends in sleep. A timer stops more easily than a child does.
heal-middle-jelly-castle-evening-question = আজ রাতে ব্র্যাম ভালো করে ঘুমাতে চায়। ওর সন্ধ্যাটা সাজাও।
heal-middle-jelly-castle-evening-timer = সময় ঠিক করে টাইমার দেয়
heal-middle-jelly-castle-evening-timer-reason = শুরু করার আগে সময় ঠিক করা সহজ।
heal-middle-jelly-castle-evening-save = টাইমার বাজলে দুর্গ সেভ করে
heal-middle-jelly-castle-evening-save-reason = দুর্গ নিরাপদ। কাল আবার থাকবে।
heal-middle-jelly-castle-evening-kitchen = ট্যাবলেট রান্নাঘরে ঘুমায়
heal-middle-jelly-castle-evening-kitchen-reason = ওর ঘরের বাইরে, তাই ঘুম ভাঙাতে পারে না।
heal-middle-jelly-castle-evening-bed = ব্র্যামও ঘুমাতে যায়
heal-middle-jelly-castle-evening-bed-reason = টুং টাং নেই, স্ক্রিন নেই। এতে ঘুম আসতে সুবিধা হয়।

## Match: what a game tells about itself. The number says what is in it, not how hard it is.
heal-middle-jelly-castle-signs-question = খেলার আগে গেম কিছু চিহ্ন দেখায়। কোনটার মানে কী?
heal-middle-jelly-castle-signs-seven = বড় একটা 7
heal-middle-jelly-castle-signs-seven-partner = সাত বা তার বেশি বয়সের
heal-middle-jelly-castle-signs-seven-reason = গেমে কী আছে, নম্বরটা তার জন্য। কত কঠিন, তার জন্য নয়।
heal-middle-jelly-castle-signs-twelve = বড় একটা 12
heal-middle-jelly-castle-signs-twelve-partner = ব্র্যামের আট, তাই এখনও নয়
heal-middle-jelly-castle-signs-twelve-reason = এর কিছু জিনিস ওর বয়সের জন্য নয়। আট বছরের জন্য অনেক গেম আছে।
    .easy = এর কিছু জিনিস আট বছরের জন্য নয়।
heal-middle-jelly-castle-signs-coins = এক গাদা কয়েন
heal-middle-jelly-castle-signs-coins-partner = টাকা চাইতে পারে
heal-middle-jelly-castle-signs-coins-reason = এতে কেনার জিনিস আছে। টাকার কথা বড়রা ঠিক করেন।
heal-middle-jelly-castle-signs-bubble = কথার বুদবুদ
heal-middle-jelly-castle-signs-bubble-partner = চ্যাট করা যায়
heal-middle-jelly-castle-signs-bubble-reason = কে চ্যাট করতে পারে, কে দেখে রাখে, ব্র্যাম জিজ্ঞেস করতে পারে।

## Chat: first a hurry to pay, then a secret. Bram stops, leaves and tells.
heal-middle-jelly-castle-melt-question = ব্র্যাম বাড়িতে খেলে। চ্যাটে এটা সেটা আসে। ও কী করে?
    .easy = চ্যাটে এটা সেটা আসে। ব্র্যাম কী করে?
heal-middle-jelly-castle-melt-place = টলমল দুনিয়ার চ্যাট
heal-middle-jelly-castle-melt-bram = ব্র্যাম
heal-middle-jelly-castle-melt-game = টলমল দুনিয়া
heal-middle-jelly-castle-melt-wib = উইব, খেলোয়াড়
heal-middle-jelly-castle-melt-roof-1 = দশ মিনিটে তোমার দুর্গ গলে যাবে! বরফের ছাদ কেনো।
heal-middle-jelly-castle-melt-roof-buy = হ্যাঁ, কিনব! কার্ড তো দেওয়াই আছে।
heal-middle-jelly-castle-melt-roof-buy-reason = গেম ওকে তাড়া দিচ্ছে। কার্ডটা ওর নয়, তাই আগে জিজ্ঞেস করা যায়।
heal-middle-jelly-castle-melt-roof-ask = এখন না, বাড়িতে জিজ্ঞেস করব।
heal-middle-jelly-castle-melt-roof-ask-reason = ও সময় নেয়। টাকার কথা বড়রা ঠিক করেন।
heal-middle-jelly-castle-melt-roof-melt = গলে যাক
heal-middle-jelly-castle-melt-roof-melt-reason = ছলাৎ! নতুন একটা ফ্রি বানানো যায়।
heal-middle-jelly-castle-melt-wib-1 = আমার আলাদা চ্যাটে এসো। শুধু আমরা দুজন। কাউকে বোলো না।
heal-middle-jelly-castle-melt-wib-come = আচ্ছা, একটুখানি।
heal-middle-jelly-castle-melt-wib-come-reason = উইব এটা গোপন রাখতে চায়। তার মানে এখনই বেরিয়ে আসা ভালো।
heal-middle-jelly-castle-melt-wib-leave = তখনই গেম থেকে বেরোনো
heal-middle-jelly-castle-melt-wib-leave-reason = ঠিক সময়ে বেরিয়ে এসেছে। এরপর ও বলে।
heal-middle-jelly-castle-melt-wib-build = চুপচাপ দুর্গ বানানো
heal-middle-jelly-castle-melt-wib-build-reason = উইব আবার ডাকতে পারে। ব্র্যাম বেরিয়ে বলতে পারে।
heal-middle-jelly-castle-melt-left-1 = আমার পেটে কেমন কেমন লাগছে।
heal-middle-jelly-castle-melt-left-sleep = ঘুমিয়ে ভুলে যাওয়া
heal-middle-jelly-castle-melt-left-sleep-reason = গোপন কথা নিয়ে ঘুম আসে না। ব্র্যাম বলতে পারে।
heal-middle-jelly-castle-melt-left-tell = বাড়ির বড়দের বলা
heal-middle-jelly-castle-melt-left-tell-reason = বলার জন্য ব্র্যাম ঝামেলায় পড়বে না। যারা গেম চালায়, বড়রা তাদের জানান।
    .easy = বলার জন্য ব্র্যাম ঝামেলায় পড়বে না। বড়রা সাহায্য করতে পারেন।

## Build: set up together with a grown-up.
heal-middle-jelly-castle-switches-question = ব্র্যাম আর খালা ট্যাবলেট সাজান। যা ওকে সাহায্য করে, তা বাছো।
heal-middle-jelly-castle-switches-pings = টুং টাং
heal-middle-jelly-castle-switches-pings-night = সারারাত চালু
heal-middle-jelly-castle-switches-pings-night-reason = টুং শুনে ঘুম ভাঙতে পারে। তখন একবার দেখতে ইচ্ছে করে।
heal-middle-jelly-castle-switches-pings-seven = সাতটা থেকে বন্ধ
heal-middle-jelly-castle-switches-pings-seven-reason = এখন ট্যাবলেট চুপ, ওর মাথাও চুপ।
heal-middle-jelly-castle-switches-buy = কিছু কিনতে
heal-middle-jelly-castle-switches-buy-one = এক ছোঁয়ায়
heal-middle-jelly-castle-switches-buy-one-reason = এক ছোঁয়া খুব তাড়াতাড়ি। ভুল করে টাকা চলে যেতে পারে।
heal-middle-jelly-castle-switches-buy-yes = খালা হ্যাঁ বললে
heal-middle-jelly-castle-switches-buy-yes-reason = এখন ভাবার সময় পাওয়া যায়।
heal-middle-jelly-castle-switches-chat = কে চ্যাট করবে?
heal-middle-jelly-castle-switches-chat-all = সব খেলোয়াড়
heal-middle-jelly-castle-switches-chat-all-reason = তাহলে অচেনা মানুষও ওকে লিখতে পারে।
heal-middle-jelly-castle-switches-chat-known = চেনা বন্ধুরা
heal-middle-jelly-castle-switches-chat-known-reason = ওরা ওকে চেনে, বড়রাও দেখে রাখতে পারেন।
heal-middle-jelly-castle-switches-done = দারুণ সাজিয়েছ! এখন ট্যাবলেট ব্র্যামকে থামতে সাহায্য করে।

## Talk: a promise read together: the same rule at school and at home.
heal-middle-jelly-castle-rule-prompt = “অনলাইনে যাওয়ার আগে আমি টিচারের সাথে কথা বলি।” বাড়িতে ব্র্যাম কাকে জিজ্ঞেস করতে পারে?
heal-middle-jelly-castle-rule-starter = বাড়িতে ব্র্যাম জিজ্ঞেস করতে পারে …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-jelly-castle-words-prompt = বন্ধু বলে, “আর মাত্র একবার!” ব্র্যামের সাথে হেসে বলো।
    .easy = ব্র্যামের সাথে হেসে বলো।
heal-middle-jelly-castle-words-sentence = আমি এখন একটু জিরোব, কাল দেখা হবে!

## Exit: a break, a rating, a surprise box.
heal-middle-jelly-castle-goodbye-eyes-question = রেনের চোখ ব্যথা করছে। খাবার তৈরি। কী করলে সবচেয়ে ভালো?
heal-middle-jelly-castle-goodbye-eyes-save = গেম সেভ করে যাওয়া
heal-middle-jelly-castle-goodbye-eyes-save-reason = গেম অপেক্ষা করতে পারে। চোখ একটু আরাম পায়।
heal-middle-jelly-castle-goodbye-eyes-go = আর একবার খেলা
heal-middle-jelly-castle-goodbye-eyes-go-reason = চোখ অনেক খেটেছে। আর একবার মানে এক ঘণ্টাও হতে পারে।
heal-middle-jelly-castle-goodbye-eyes-ears = কান দিয়ে খেলা
heal-middle-jelly-castle-goodbye-eyes-ears-reason = কান কত বড়! ওদেরও একটু জিরোতে হয়।
heal-middle-jelly-castle-goodbye-older-question = ফেন বলে, “আমরা সবাই খেলি!” গেমটা ষোলো বা তার বেশি বয়সের। ব্র্যাম কী বলতে পারে?
    .easy = গেমটা ষোলো বা তার বেশি বয়সের। ব্র্যাম কী বলতে পারে?
heal-middle-jelly-castle-goodbye-older-old = আচ্ছা, বলব আমার ষোলো
heal-middle-jelly-castle-goodbye-older-old-reason = নম্বরটা ওকে নিরাপদ রাখতে। ও নিজের বয়সের গেম বাছতে পারে।
heal-middle-jelly-castle-goodbye-older-other = না, চলো আমাদের বয়সের একটা খেলি
heal-middle-jelly-castle-goodbye-older-other-reason = এখন দুজনেরই মজা। ভালো বন্ধু না শুনলেও রাগ করে না।
heal-middle-jelly-castle-goodbye-older-watch = আমি শুধু দেখব
heal-middle-jelly-castle-goodbye-older-watch-reason = যা দেখে, তাও মনে থেকে যেতে পারে। নিজের বয়সের গেম বাছা যায়।
heal-middle-jelly-castle-goodbye-box-question = ওডি টাকা দিয়ে রত্নের বাক্স কিনতে পারে। ভেতরে কী, দেখা যায় না। ও কী করতে পারে?
    .easy = বাক্সে কী, ওডি দেখতে পায় না। ও কী করতে পারে?
heal-middle-jelly-castle-goodbye-box-gold = কেনা, সোনাও হতে পারে
heal-middle-jelly-castle-goodbye-box-gold-reason = হতে পারে। বেশির ভাগ সময় হয় না।
heal-middle-jelly-castle-goodbye-box-ask = আগে বড়দের জিজ্ঞেস করা
heal-middle-jelly-castle-goodbye-box-ask-reason = তাহলে কেউ ওর সাথে ভেবে দেখতে পারেন।
heal-middle-jelly-castle-goodbye-box-three = তিনটা কেনা, নিশ্চিত হতে
heal-middle-jelly-castle-goodbye-box-three-reason = তিনটায় টাকা বেশি লাগে। কোনো বাক্সেই নিশ্চিত কিছু নেই।

## Gran has no skip button. Second tale of “Who presses stop?”.

## Story: clips that roll on by themselves. Gran laughs, and so does Fudge.
heal-middle-skip-button-nose-1 = ফাজ একটা ভিডিও দেখে, জুতো পরা বিড়াল। পরেরটা নিজে নিজে শুরু হয়। তারপর আরও বিশটা।
    .easy = ফাজ বিড়ালের ভিডিও দেখে। পরের বিশটা নিজে নিজে শুরু হয়।
heal-middle-skip-button-nose-1-bubble = তিন, দুই, এক, পরের ভিডিও!
heal-middle-skip-button-nose-2 = খাওয়ার সময় নানি লম্বা একটা গল্প বলেন। ফাজ নানির নাকে টোকা দেয়।
heal-middle-skip-button-nose-3 = ও ধীর জায়গাটা বাদ দিতে চায়! হাসতে হাসতে স্যুপ ঠান্ডা হয়ে যায়।
heal-middle-skip-button-nose-3-bubble = আমার তো বাদ দেওয়ার বোতাম নেই!

## Sort: signs that a break would help.
heal-middle-skip-button-body-question = কখন ফাজের একটু জিরোনো ভালো? কখন চালিয়ে যাওয়া যায়?
heal-middle-skip-button-body-break = জিরোনোর সময়
heal-middle-skip-button-body-on = চলতে পারে
heal-middle-skip-button-body-eyes = ওর চোখ ব্যথা করছে
heal-middle-skip-button-body-eyes-reason = চোখ দূরে তাকাতে ভালোবাসে। জানালার কাছে গেলে ভালো লাগে।
heal-middle-skip-button-body-drink = পানি খেতে ভুলে গেছে
heal-middle-skip-button-body-drink-reason = শরীরের পানি চাই। ভিডিও অপেক্ষা করতে পারে।
heal-middle-skip-button-body-timer = টাইমারে সময় বাকি আছে
heal-middle-skip-button-body-timer-reason = ও আগেই ঠিক করেছে, তার ভেতরেই আছে। চলতে পারে।
heal-middle-skip-button-body-cross = ওর রাগ রাগ লাগছে
heal-middle-skip-button-body-cross-reason = রাগ লাগা মানে অনেকক্ষণ হয়ে গেছে। জিরোলে ভালো হয়।
heal-middle-skip-button-body-draw = নেটলের সাথে কমিক আঁকে
heal-middle-skip-button-body-draw-reason = ওরা বানায়, গল্পও করে। চলতে পারে।

## Spot: a page to read before a game. The number says what is in it, not how hard it is.
heal-middle-skip-button-page-question = ফাজের বয়স আট। ও নতুন একটা গেম পায়। কোনগুলোয় বড়রা ওকে সাহায্য করতে পারেন?
    .easy = ফাজের বয়স আট। কোনগুলোয় বড়রা সাহায্য করতে পারেন?
heal-middle-skip-button-page-name-name = নাম
heal-middle-skip-button-page-name = ব্যাঙের লাথি
heal-middle-skip-button-page-name-reason = এটা ঠিক আছে। নাম দেখে বোঝা যায় না, কার জন্য।
heal-middle-skip-button-page-twelve-name = বয়স
heal-middle-skip-button-page-twelve = বারো বছর বা বেশি
heal-middle-skip-button-page-twelve-reason = এর কিছু জিনিস আট বছরের জন্য নয়। আট বছরের জন্য অনেক গেম আছে।
    .easy = এর কিছু জিনিস আট বছরের জন্য নয়।
heal-middle-skip-button-page-chat-name = চ্যাট
heal-middle-skip-button-page-chat = সবার সাথে চ্যাট
heal-middle-skip-button-page-chat-reason = তাহলে অচেনা মানুষও ওকে লিখতে পারে। চ্যাট কে দেখে রাখে?
heal-middle-skip-button-page-boots-name = বিজ্ঞাপন
heal-middle-skip-button-page-boots = তিন পাউন্ডে তারা জুতো
heal-middle-skip-button-page-boots-reason = এতে কেনার জিনিস আছে। টাকার কথা বড়রা ঠিক করেন।
heal-middle-skip-button-page-ball-games-name = শেষ লাইন
heal-middle-skip-button-page-ball-games = বল নিয়ে আরও গেম
heal-middle-skip-button-page-ball-games-reason = এটা ঠিক আছে। এর মধ্যে ওর বয়সের একটা থাকতে পারে।

## Choice: buying in a game. Two ways are good.
heal-middle-skip-button-boots-bubble = আমাকে জুতো কিনে দাও!
heal-middle-skip-button-boots-question = নানির কার্ড ট্যাবলেটে রাখা। একটা ব্যাঙ তারা জুতো চায়। ফাজ কী করতে পারে?
    .easy = গেমের ব্যাঙ জুতো চায়। ফাজ কী করতে পারে?
heal-middle-skip-button-boots-tap = এক ছোঁয়ায় কিনে ফেলা
heal-middle-skip-button-boots-tap-reason = টাকাটা নানির। আগে জিজ্ঞেস করলে নানির ভালো লাগবে।
heal-middle-skip-button-boots-ask = আগে জিজ্ঞেস করা
heal-middle-skip-button-boots-ask-reason = নানি হ্যাঁ, না, বা পরে বলতে পারেন। সেটা নানির কাজ।
heal-middle-skip-button-boots-bare = খালি পায়ে খেলা
heal-middle-skip-button-boots-bare-reason = বেশির ভাগ ব্যাঙ খালি পায়েই থাকে। ফ্রিতেই মজা!

## Chat: a player wants a secret at night. Fudge leaves and tells.
heal-middle-skip-button-night-question = নানি আট বছরের বল গেমে হ্যাঁ বলেছেন। তারপর একজন লেখে। ফাজ কী করে?
    .easy = একজন খেলোয়াড় ফাজকে লেখে। ও কী করে?
heal-middle-skip-button-night-place = বল দুনিয়ার চ্যাট
heal-middle-skip-button-night-fudge = ফাজ
heal-middle-skip-button-night-zap = জ্যাপ, খেলোয়াড়
heal-middle-skip-button-night-gold-1 = মাঝরাতে ওঠো। সোনার বল জিতবে!
heal-middle-skip-button-night-gold-2 = নানিকে বোলো না।
heal-middle-skip-button-night-gold-alarm = আচ্ছা, ঘড়িতে ঘণ্টা দেব।
heal-middle-skip-button-night-gold-alarm-reason = ওর ঘুম দরকার। আর নানির কাছে গোপন রাখতে বলা মানে বেরিয়ে আসার সময়।
heal-middle-skip-button-night-gold-six = ছয়টায় করা যায়?
heal-middle-skip-button-night-gold-six-reason = ঘুমের জন্য ভালো বুদ্ধি। কিন্তু নানির কাছে তবু গোপনই থাকে।
heal-middle-skip-button-night-gold-leave = তখনই গেম থেকে বেরোনো
heal-middle-skip-button-night-gold-leave-reason = ঠিক সময়ে বেরিয়ে এসেছে। এরপর ও বলে।
heal-middle-skip-button-night-left-1 = ব্যাপারটা কেমন যেন।
heal-middle-skip-button-night-left-tell = নানিকে বলা
heal-middle-skip-button-night-left-tell-reason = বলার জন্য ফাজ ঝামেলায় পড়বে না। যারা গেম চালায়, নানি তাদের জানান।
    .easy = বলার জন্য ফাজ ঝামেলায় পড়বে না। নানি সাহায্য করতে পারেন।
heal-middle-skip-button-night-left-keep = নিজের মনে রাখা
heal-middle-skip-button-night-left-keep-reason = যে গোপন কথা কেমন লাগে, তা রাখতে হয় না। ফাজ বলতে পারে।

## Talk: a promise read together: a hard word in it.
heal-middle-skip-button-word-prompt = “একটুখানি অস্বস্তি লাগলেও আমি বলি।” সেটা কেমন লাগতে পারে?
heal-middle-skip-button-word-starter = সেটা এমন লাগতে পারে …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-skip-button-words-prompt = নেটল বলে, “আর মাত্র একটা ভিডিও!” ফাজের সাথে হেসে বলো।
    .easy = ফাজের সাথে হেসে বলো।
heal-middle-skip-button-words-sentence = আমার চোখ একটু জিরোবে, কাল দেখা হবে!

## Exit: a break, a rating, a surprise box.
heal-middle-skip-button-goodbye-clips-question = ভিডিও নিজে নিজে চলে। দুটোর পর নেটল কীভাবে থামতে পারে?
heal-middle-skip-button-goodbye-clips-nose = নাকে টোকা দিয়ে
heal-middle-skip-button-goodbye-clips-nose-reason = নানির বেলায় কাজ হয়নি! ঘণ্টা দিলে কাজ হয়।
heal-middle-skip-button-goodbye-clips-three = পরেরটা ভালো কি না দেখে
heal-middle-skip-button-goodbye-clips-three-reason = পরের একটা সব সময় থাকে। শুরুর আগেই সময় ঠিক করা যায়।
heal-middle-skip-button-goodbye-clips-bell = আগে থেকে ঘণ্টা দিয়ে
heal-middle-skip-button-goodbye-clips-bell-reason = কখন থামতে হবে, ঘণ্টা বলে দেয়। বুদ্ধিটা ওর নিজের।
heal-middle-skip-button-goodbye-number-question = একটা গেমে বড় করে 16 লেখা। ওই 16 দেখে নেটল কী বোঝে?
heal-middle-skip-button-goodbye-number-hard = খেলা কঠিন
heal-middle-skip-button-goodbye-number-hard-reason = খেলা সোজাও হতে পারে। ভেতরে কী আছে, নম্বরটা তার জন্য।
heal-middle-skip-button-goodbye-number-inside = ভেতরের জিনিস ওর বয়সের নয়
heal-middle-skip-button-goodbye-number-inside-reason = হ্যাঁ। বড়দের কাছে ওর বয়সের একটা চাইতে পারে।
heal-middle-skip-button-goodbye-number-people = ষোলো জন খেলতে পারে
heal-middle-skip-button-goodbye-number-people-reason = তাহলে তো মজাই হতো! কিন্তু নম্বরটা বয়সের।
heal-middle-skip-button-goodbye-egg-question = ফাজ টাকা দিয়ে ডিম কিনতে পারে। ভেতরে কী, দেখা যায় না। ও কী করতে পারে?
    .easy = ডিমে কী, ফাজ দেখতে পায় না। ও কী করতে পারে?
heal-middle-skip-button-goodbye-egg-ask = আগে বড়দের জিজ্ঞেস করা
heal-middle-skip-button-goodbye-egg-ask-reason = তাহলে কেউ ওর সাথে ভেবে দেখতে পারেন।
heal-middle-skip-button-goodbye-egg-one = কেনা, ড্রাগনও হতে পারে
heal-middle-skip-button-goodbye-egg-one-reason = হতে পারে। বেশির ভাগ সময় হয় না।
heal-middle-skip-button-goodbye-egg-sit = ফোটা পর্যন্ত তা দেওয়া
heal-middle-skip-button-goodbye-egg-sit-reason = অনেক সময় লাগতে পারে! ও আগে জিজ্ঞেস করতে পারে।

## The grown-ups a child may name. Never assume a mum or a dad.
heal-middle-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
heal-middle-helpers-teacher = আমার টিচার
heal-middle-helpers-class = ক্লাসে সাহায্য করেন যিনি
heal-middle-helpers-lunch = খাবার ঘরের কেউ
heal-middle-helpers-office = স্কুলের অফিস
heal-middle-helpers-home = বাড়ির একজন বড় মানুষ
heal-middle-helpers-family = পরিবারের একজন বড় মানুষ
