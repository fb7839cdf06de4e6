# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-younger-title = আর মাত্র একবার?
heal-younger-outcome-stop = আমি থেমে একটু জিরোতে পারি।
heal-younger-outcome-ask = আমাদের নিয়ম জানি, আগে জিজ্ঞেস করি।
heal-younger-outcome-tell = খারাপ লাগলে আমি থামি আর বলি।

## Wren’s sleepy leg. First tale of “Just one more go?”.

## Story: a leg goes to sleep. Whisper the second panel.
heal-younger-sleepy-leg-leg-1 = রেন খেলছে তো খেলছেই।
heal-younger-sleepy-leg-leg-1-bubble = আর মাত্র একবার!
heal-younger-sleepy-leg-leg-2 = এখন ওর পা ঘুমিয়ে গেছে। শশ!
heal-younger-sleepy-leg-leg-3 = ফেন পায়ের জন্য কম্বল আনে।
heal-younger-sleepy-leg-leg-3-bubble = শুভ রাত্রি, পা।

## Choice: a break wakes a body up.
heal-younger-sleepy-leg-hop-question = কী করলে রেনের পায়ের ঘুম ভাঙবে?
heal-younger-sleepy-leg-hop-go = আর একবার খেললে
heal-younger-sleepy-leg-hop-go-reason = তাহলে পা ঘুমিয়েই থাকবে। লাফালে ভালো হয়।
heal-younger-sleepy-leg-hop-hop = থেমে লাফালে
heal-younger-sleepy-leg-hop-hop-reason = লাফ, লাফ! পা জেগে গেছে।
heal-younger-sleepy-leg-hop-sing = গান শোনালে
heal-younger-sleepy-leg-hop-sing-reason = লা লা লা! লাফালে বেশি ভালো হয়।

## Sort: a break from the screen, or more of it.
heal-younger-sleepy-leg-rest-question = জিরোনো, না আরও স্ক্রিন?
heal-younger-sleepy-leg-rest-break = জিরোনো
heal-younger-sleepy-leg-rest-more = আরও স্ক্রিন
heal-younger-sleepy-leg-rest-drink = পানি খাওয়া
heal-younger-sleepy-leg-rest-drink-reason = পানি খাওয়া ভালো। এটা জিরোনো।
heal-younger-sleepy-leg-rest-clip = আরও একটা ভিডিও
heal-younger-sleepy-leg-rest-clip-reason = এটা আরও স্ক্রিন। চোখ একটু জিরোতে চায়।
heal-younger-sleepy-leg-rest-ball = বলে লাথি মারা
heal-younger-sleepy-leg-rest-ball-reason = পা লাথি মারতে ভালোবাসে। এটা জিরোনো।
heal-younger-sleepy-leg-rest-game = ট্যাবলেটে গেম
heal-younger-sleepy-leg-rest-game-reason = এটা আরও স্ক্রিন। পা লাফাতে চায়।
heal-younger-sleepy-leg-rest-draw = বিড়াল আঁকা
heal-younger-sleepy-leg-rest-draw-reason = কাগজ আর কলম! এটা জিরোনো।

## Match: three of the promises, in the children’s own words.
heal-younger-sleepy-leg-rule-question = আমাদের নিয়ম কী?
heal-younger-sleepy-leg-rule-new = নতুন পাতা এলে
heal-younger-sleepy-leg-rule-new-partner = থামি, জিজ্ঞেস করি
heal-younger-sleepy-leg-rule-new-reason = টিচার পাতা বেছে দেন। আমি আগে জিজ্ঞেস করি।
heal-younger-sleepy-leg-rule-bed = ঘুমের সময় হলে
heal-younger-sleepy-leg-rule-bed-partner = স্ক্রিনও ঘুমায়
heal-younger-sleepy-leg-rule-bed-reason = রাতে টুং টাং নয়। ভালো করে ঘুমাও!
heal-younger-sleepy-leg-rule-bad = খারাপ লাগলে
heal-younger-sleepy-leg-rule-bad-partner = বড়দের বলি
heal-younger-sleepy-leg-rule-bad-reason = তুমি বলতে পারো। বলা ভালো।

## Choice: a game that asks for money. Crying is only drawn.
heal-younger-sleepy-leg-hat-bubble = উঁ উঁ, আমাকে একটা টুপি কিনে দাও!
heal-younger-sleepy-leg-hat-question = গেমের পোষা প্রাণী কাঁদলে কী করা ভালো?
heal-younger-sleepy-leg-hat-buy = টিপে কিনে ফেলা
heal-younger-sleepy-leg-hat-buy-reason = আসল টাকা লাগতে পারে। রেন আগে জিজ্ঞেস করতে পারে।
heal-younger-sleepy-leg-hat-ask = বড়দের জিজ্ঞেস করা
heal-younger-sleepy-leg-hat-ask-reason = তাঁরা সাথে বসে দেখেন। প্রাণীটা ভালোই আছে!
heal-younger-sleepy-leg-hat-cry = সাথে সাথে কাঁদা
heal-younger-sleepy-leg-hat-cry-reason = উঁ উঁ! কিন্তু এ তো শুধু গেম।

## Choice: leaving at once and telling.
heal-younger-sleepy-leg-mean-bubble = এখানে থাকো, নইলে রাগ করব!
heal-younger-sleepy-leg-mean-question = খেলার কেউ এটা লিখলে কী করা ভালো?
heal-younger-sleepy-leg-mean-stay = থেকে খেলা
heal-younger-sleepy-leg-mean-stay-reason = ওটা নিজে নিজে নাও থামতে পারে। রেন চলে যেতে পারে।
heal-younger-sleepy-leg-mean-tell = থামা আর বলা
heal-younger-sleepy-leg-mean-tell-reason = এতে রেনের দোষ নেই। বড়রা সাহায্য করতে পারেন।
heal-younger-sleepy-leg-mean-sit = শুধু চোখ বোজা
heal-younger-sleepy-leg-mean-sit-reason = ওটা তবু থেকেই যায়। রেন বলতে পারে।

## Say: rehearsed aloud, with a hop at the end.
heal-younger-sleepy-leg-bye-prompt = রেনের সাথে বলো, তারপর লাফাও!
heal-younger-sleepy-leg-bye-sentence = টা টা গেম, আমি লাফাতে গেলাম।

## Exit: a break.
heal-younger-sleepy-leg-goodbye-eyes-question = ফেনের চোখ ব্যথা করছে। ও কী করতে পারে?
heal-younger-sleepy-leg-goodbye-eyes-near = একদম কাছে গিয়ে দেখা
heal-younger-sleepy-leg-goodbye-eyes-near-reason = চোখ দূরে তাকাতে ভালোবাসে। জিরোলে ভালো হয়।
heal-younger-sleepy-leg-goodbye-eyes-out = থেমে বাইরে তাকানো
heal-younger-sleepy-leg-goodbye-eyes-out-reason = চোখ দূরে তাকাতে ভালোবাসে। হ্যালো, সূর্য!
heal-younger-sleepy-leg-goodbye-eyes-one = এক চোখে দেখা
heal-younger-sleepy-leg-goodbye-eyes-one-reason = তাহলে এক চোখ ব্যথা করবে। জিরোলে ভালো হয়!

## A nice hat. Second tale of “Just one more go?”.

## Story: breakfast with one eye on a clip. Gran laughs, and so does Bean.
heal-younger-bowl-hat-bowl-1 = বিন খেতে খেতে ভিডিও দেখে।
heal-younger-bowl-hat-bowl-1-bubble = জোরে, বিড়াল, জোরে!
heal-younger-bowl-hat-bowl-2 = ও দুধ ঢালে। ঝপ, টুপির ভেতর!
heal-younger-bowl-hat-bowl-3 = নানি বাটিটা নিজের মাথায় দেন।
heal-younger-bowl-hat-bowl-3-bubble = তাহলে এটা আমার টুপি!

## Order: one thing at a time.
heal-younger-bowl-hat-first-question = বিনের নতুন বাটি। আগে কোনটা?
heal-younger-bowl-hat-first-stop = ভিডিও থামানো
heal-younger-bowl-hat-first-stop-reason = আগে ওটা থামায়। এবার বাটি দেখা যায়!
heal-younger-bowl-hat-first-pour = দুধ ঢালা
heal-younger-bowl-hat-first-pour-reason = বাটিতে, টুপিতে নয়!
heal-younger-bowl-hat-first-eat = সবটা খাওয়া
heal-younger-bowl-hat-first-eat-reason = এবার পেটে যায়, আহা!

## Sort: what is agreed and what is new: the promises in the children’s own words.
heal-younger-bowl-hat-ask-question = খেলি, না থেমে জিজ্ঞেস করি?
heal-younger-bowl-hat-ask-go = খেলি
heal-younger-bowl-hat-ask-stop = থেমে জিজ্ঞেস করি
heal-younger-bowl-hat-ask-page = ক্লাসে খেলি, এমন গেম
heal-younger-bowl-hat-ask-page-reason = টিচার এটা বেছে দিয়েছেন। খেলো!
heal-younger-bowl-hat-ask-new = নতুন গেম
heal-younger-bowl-hat-ask-new-reason = এটা আমাদের জন্য না-ও হতে পারে। আগে জিজ্ঞেস করো।
heal-younger-bowl-hat-ask-money = টাকা চায়
heal-younger-bowl-hat-ask-money-reason = আসল টাকা লাগতে পারে। আগে জিজ্ঞেস করো।
heal-younger-bowl-hat-ask-timer = আমার সময় বাকি আছে
heal-younger-bowl-hat-ask-timer-reason = এখনও আমার সময়। খেলো!
heal-younger-bowl-hat-ask-pop = হঠাৎ একটা পাতা
heal-younger-bowl-hat-ask-pop-reason = এটা আমাদের জন্য না-ও হতে পারে। আগে জিজ্ঞেস করো।

## Build: a plan made beforehand, with a grown-up.
heal-younger-bowl-hat-plan-question = বিনকে দিনটা সাজাতে সাহায্য করো।
heal-younger-bowl-hat-plan-car = গাড়িতে
heal-younger-bowl-hat-plan-car-clip = ভিডিও দেখা
heal-younger-bowl-hat-plan-car-clip-reason = গাড়ি আর ভিডিও! পেট কেমন করতে পারে।
heal-younger-bowl-hat-plan-car-sing = বাইরে দেখা আর গান
heal-younger-bowl-hat-plan-car-sing-reason = লা লা লা! চোখ দূরে তাকাতে ভালোবাসে।
heal-younger-bowl-hat-plan-bed = ঘুমের সময়
heal-younger-bowl-hat-plan-bed-book = বই দেখা
heal-younger-bowl-hat-plan-bed-book-reason = বই দেখলে আরাম হয়। শুভ রাত্রি!
heal-younger-bowl-hat-plan-bed-tablet = ট্যাবলেট দেখা
heal-younger-bowl-hat-plan-bed-tablet-reason = তাতে ঘুম না-ও আসতে পারে। বই বেশি ভালো।
heal-younger-bowl-hat-plan-done = দারুণ বুদ্ধি! টুপিও শুকনো।

## Choice: leaving at once and telling. The bubble comes from a game.
heal-younger-bowl-hat-shh-bubble = রাত জেগে খেলো, কাউকে বোলো না!
heal-younger-bowl-hat-shh-question = খেলার কেউ এটা লিখলে কী করা ভালো?
heal-younger-bowl-hat-shh-tell = থামা আর বলা
heal-younger-bowl-hat-shh-tell-reason = এতে বিনের দোষ নেই। বড়রা সাহায্য করতে পারেন।
heal-younger-bowl-hat-shh-keep = কাউকে না বলা
heal-younger-bowl-hat-shh-keep-reason = খারাপ গোপন কথা রাখা কঠিন। বিন বলতে পারে।
heal-younger-bowl-hat-shh-hide = টুপির ভেতর লুকানো
heal-younger-bowl-hat-shh-hide-reason = টুপি তো দুধে ভরা! বিন বলতে পারে।

## Talk: everybody stands up and moves in their own way.
heal-younger-bowl-hat-legs-prompt = জিরোনোর সময় কীভাবে নড়ো, দেখাও।
heal-younger-bowl-hat-legs-starter = আমি এভাবে নড়ি …

## Say: rehearsed aloud.
heal-younger-bowl-hat-bye-prompt = এমন করে বলো, নানির বাটি পড়ে যায়!
heal-younger-bowl-hat-bye-sentence = ভিডিও থামাও, আমি খেলতে চাই!

## Exit: a break.
heal-younger-bowl-hat-goodbye-park-question = পার্কে যাওয়ার সময়। বিন কী করতে পারে?
heal-younger-bowl-hat-goodbye-park-stop = গেম থামিয়ে যাওয়া
heal-younger-bowl-hat-goodbye-park-stop-reason = গেম অপেক্ষা করতে পারে। হ্যালো, পার্ক!
heal-younger-bowl-hat-goodbye-park-go = আর একবার খেলা
heal-younger-bowl-hat-goodbye-park-go-reason = তাহলে অন্ধকার হতে পারে। গেম অপেক্ষা করতে পারে।
heal-younger-bowl-hat-goodbye-park-bed = বিছানাটা পার্কে নেওয়া
heal-younger-bowl-hat-goodbye-park-bed-reason = অত বড় জিনিস ঠেলবে কে! থেমে চলে যাও।

## The grown-ups a child may name. Never assume a mum or a dad.
heal-younger-helpers-prompt = যাঁদের বলতে পারো, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
heal-younger-helpers-teacher = আমার টিচার
heal-younger-helpers-class = ক্লাসের সাহায্যকারী
heal-younger-helpers-lunch = খাবার ঘরের কেউ
heal-younger-helpers-office = স্কুলের অফিস
heal-younger-helpers-home = বাড়ির একজন বড় মানুষ
heal-younger-helpers-family = পরিবারের একজন বড় মানুষ
