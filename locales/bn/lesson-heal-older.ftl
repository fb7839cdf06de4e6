# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-heal-older.ftl and ../README.md.

## The card, and what a child can do afterwards
heal-older-title = শুভ রাত্রি, ফোন!
heal-older-outcome-night = জানি, কী করলে বন্ধ করে ঘুমাতে পারি।
heal-older-outcome-age = আমার বয়সের গেম আর চ্যাট খুঁজি।
heal-older-outcome-push = বুঝি, কোনটা আমাকে ধরে রাখতে বা টাকা নিতে বানানো।
heal-older-outcome-tell = জোর করলে বা নিরাপদ না লাগলে বেরোই, বলি।

## Cheese and onion. First tale of “Good night, phone!”.

## Story: a new phone that pings all night. Everybody laughs, Fenn too.
heal-older-crisps-crisps-1 = ফেনের নতুন ফোন। রাতে বন্ধুদের চ্যাটে প্রশ্ন: কোন চিপস সেরা? সাতচল্লিশটা উত্তর আসে।
    .easy = ফেনের নতুন ফোন। সারারাত বন্ধুরা চিপস নিয়ে চ্যাট করে।
heal-older-crisps-crisps-1-bubble = টুং, টুং, টুং!
heal-older-crisps-crisps-2 = প্রতিটি টুং বলে, শুধু একবার দেখো। ফেন দেখে, আবার দেখে, আবার দেখে। দেখতে দেখতে মাঝরাত।
    .easy = ফেন দেখে, আবার দেখে, আবার দেখে। দেখতে দেখতে মাঝরাত।
heal-older-crisps-crisps-3 = ক্লাসে ফেন লাফ দিয়ে জেগে ওঠে। বলে, “ঝাল চানাচুর!”
heal-older-crisps-crisps-3-bubble = ফেন, গাছ পানি খায় কীভাবে?

## Match: parts of an app that keep people there. Knowing the trick makes it weaker.
heal-older-crisps-built-question = অ্যাপ এমনভাবে বানানো, যেন আমরা থেকে যাই। কোনটা কীসের জন্য?
heal-older-crisps-built-row = দিনের সারি, যা থামলে চলবে না
heal-older-crisps-built-row-partner = যাতে রোজ ফিরে আসো
heal-older-crisps-built-row-reason = এটা তো শুধু একটা সংখ্যা। কবে আসবে, তুমি ঠিক করো।
heal-older-crisps-built-next = পরের ভিডিও নিজে শুরু হয়
heal-older-crisps-built-next-partner = যাতে না থামো
heal-older-crisps-built-next-reason = এর শেষ নেই, তাই শেষটা তুমিই করো।
heal-older-crisps-built-dot = অ্যাপে লাল ফোঁটা
heal-older-crisps-built-dot-partner = যাতে আর একবার দেখো
heal-older-crisps-built-dot-reason = মনে হয় দেরি করা যায় না। প্রায় সব সময়ই যায়।
heal-older-crisps-built-box = কেনার বাক্স, ভেতরে চমক
heal-older-crisps-built-box-partner = যাতে টাকা দাও, আবার দাও
heal-older-crisps-built-box-reason = কীসের জন্য টাকা, দেখা যায় না। বড়রা ভাবতে সাহায্য করতে পারেন।

## Build: set up together with an adult.
heal-older-crisps-night-question = ফেন আর মামা রাতের জন্য ফোন সাজান। কীসে ভালো ঘুম হয়, বাছো।
    .easy = ফোন সাজাও। কীসে ফেনের ঘুম হয়, বাছো।
heal-older-crisps-night-pings = টুং টাং
heal-older-crisps-night-pings-all = মাঝরাত পর্যন্ত চালু
heal-older-crisps-night-pings-all-reason = এক টুং, এক ঝলক, আর ঘুম নেই।
heal-older-crisps-night-pings-eight = আটটা থেকে বন্ধ
heal-older-crisps-night-pings-eight-reason = চিপসের কথা সকালেও থাকবে।
heal-older-crisps-night-place = ফোন কোথায় ঘুমায়
heal-older-crisps-night-place-pillow = বালিশের নিচে
heal-older-crisps-night-place-pillow-reason = এত কাছে যে দেখতে ইচ্ছে করবে।
heal-older-crisps-night-place-kitchen = রান্নাঘরে
heal-older-crisps-night-place-kitchen-reason = হাতের কাছে না থাকলে ঘুম ভাঙায় না।
heal-older-crisps-night-seen = দেখেছে কি না, দেখাও
heal-older-crisps-night-seen-on = চালু
heal-older-crisps-night-seen-on-reason = তাহলে সবাই উত্তরের অপেক্ষা করে, ওর তাড়া লাগে।
heal-older-crisps-night-seen-off = বন্ধ
heal-older-crisps-night-seen-off-reason = এখন যখন খুশি উত্তর দিতে পারে।
heal-older-crisps-night-done = শুভ রাত্রি, ফোন। শুভ রাত্রি, ফেন।

## Spot: a chat app before joining. Age, adults who check, and signing up matter.
heal-older-crisps-app-question = হেয়ার নতুন একটা চ্যাট অ্যাপ পায়। কী দেখে বোঝা যায়, এটা ইয়ার 6-এর জন্য নয়?
    .easy = কী দেখে বোঝা যায়, এই চ্যাট ইয়ার 6-এর জন্য নয়?
heal-older-crisps-app-name-name = নাম
heal-older-crisps-app-name = বকবক পার্ক
heal-older-crisps-app-name-reason = এটা ঠিক আছে। নাম দেখে বোঝা যায় না, কার জন্য।
heal-older-crisps-app-age-name = বয়স
heal-older-crisps-app-age = ষোলো বছর বা বেশি
heal-older-crisps-app-age-reason = এটা ইয়ার 6-এর জন্য নয়। কিছু জিনিসে খারাপ লাগতে পারে।
heal-older-crisps-app-check-name = কে দেখে রাখে
heal-older-crisps-app-check = তোমার লেখা কেউ পড়ে না
heal-older-crisps-app-check-reason = তাহলে সমস্যা হলে কেউ সাহায্য করে না। ভালো চ্যাটে মানুষ দেখে রাখে।
heal-older-crisps-app-join-name = কীভাবে ঢোকে
heal-older-crisps-app-join = নাম লেখাতে হয় না
heal-older-crisps-app-join-reason = তাহলে যে কেউ ঢুকতে পারে, নাম ছাড়াই চলে যেতে পারে।
heal-older-crisps-app-colour-name = রং
heal-older-crisps-app-colour = পাতার একটা রং বাছো
heal-older-crisps-app-colour-reason = এটা ঠিক আছে। রং দেখে কিছু জানা যায় না।

## Chat: pressure at night, and somebody nobody knows. Fenn leaves and tells.
heal-older-crisps-dare-question = রাত দশটা। চ্যাট জেগে ওঠে। ফেন কী করে?
heal-older-crisps-dare-place = বন্ধুদের চ্যাট
heal-older-crisps-dare-fenn = ফেন
heal-older-crisps-dare-odi = ওডি
heal-older-crisps-dare-zip = জিপ
heal-older-crisps-dare-lands-1 = কে জেগে? “চিপস” বলো, নইলে বাদ!
heal-older-crisps-dare-lands-2 = চিপস! ফেন, তোমার পালা।
heal-older-crisps-dare-lands-crisp = চিপস!
heal-older-crisps-dare-lands-crisp-reason = এক শব্দ, তারপর আরও এক শব্দ। এমন খেলার শেষ নেই।
heal-older-crisps-dare-lands-silly = তোমরা সব বোকা!
heal-older-crisps-dare-lands-silly-reason = এতে কষ্ট লাগতে পারে, তারপর সারারাত টুং টাং।
heal-older-crisps-dare-lands-night = শুভ রাত্রি, কাল পড়ব।
heal-older-crisps-dare-lands-night-reason = মিষ্টি আর স্পষ্ট কথা। ভালো বন্ধুরা সকালেও থাকে।
heal-older-crisps-dare-zip-1 = আমি একজনের ভাইয়ের বন্ধু। সাহস দেখানোর খেলা খেলি।
heal-older-crisps-dare-zip-2 = আজ রাতে একটা করো, নইলে তুমি খোকা। কাউকে বোলো না।
heal-older-crisps-dare-zip-what = কেমন সাহস?
heal-older-crisps-dare-zip-what-reason = জিপ চায় ফেনের নিজেকে ছোট মনে হোক, যাতে হ্যাঁ বলে। ফেন চলে যেতে পারে।
heal-older-crisps-dare-zip-leave = তখনই চ্যাট থেকে বেরোনো
heal-older-crisps-dare-zip-leave-reason = সাহসের খেলা, তাড়া আর গোপন কথা: বেরোনোর তিনটা চিহ্ন। এরপর ও বলে।
heal-older-crisps-dare-zip-quiet = থেকে যাওয়া, কিছু না বলা
heal-older-crisps-dare-zip-quiet-reason = জিপ আবার ডাকতে পারে। ফেন বেরিয়ে বলতে পারে।
heal-older-crisps-dare-left-1 = আমার বুক ধুকপুক করছে।
heal-older-crisps-dare-left-tell = বিশ্বাস করে এমন বড় কাউকে এখনই বলা
heal-older-crisps-dare-left-tell-reason = বলার জন্য ফেন ঝামেলায় পড়বে না। যারা চ্যাট চালায়, বড়রা তাদের জানান।
    .easy = বলার জন্য ফেন ঝামেলায় পড়বে না। বড়রা সাহায্য করতে পারেন।
heal-older-crisps-dare-left-forget = ভুলে যেতে চাওয়া
heal-older-crisps-dare-left-forget-reason = এসব নিয়ে ঘুমানো কঠিন। বড়রা ওকে সাহায্য করতে পারেন, অন্যদেরও।

## Talk: a rule that grown-ups keep as well.
heal-older-crisps-rule-prompt = ফোনের জন্য রাতের একটা ভালো নিয়ম বানাও। বড়দেরও মানতে হবে!
heal-older-crisps-rule-starter = রাতের একটা ভালো নিয়ম …

## Say: rehearsed aloud. Kind, clear and final.
heal-older-crisps-words-prompt = বন্ধু লেখে, “এখন যেতে পারবে না!” ফেনের সাথে বলো, মিষ্টি আর স্পষ্ট করে।
    .easy = ফেনের সাথে বলো, মিষ্টি আর স্পষ্ট করে।
heal-older-crisps-words-sentence = শুভ রাত্রি সবাই, কাল পড়ব।

## Exit: sleep, an age rating, a row of days.
heal-older-crisps-goodbye-lamp-question = রেন বিছানায় ট্যাবলেটে পড়ে। এগারোটায়ও ঘুম নেই। কাল কী করলে ভালো?
    .easy = রেন বিছানায় ট্যাবলেটে পড়ে। ঘুম আসে না। কী করলে ভালো?
heal-older-crisps-goodbye-lamp-bright = চোখের জন্য আলো বাড়ানো
heal-older-crisps-goodbye-lamp-bright-reason = বেশি আলো দেখে মাথা ভাবতে পারে, এখন দিন।
heal-older-crisps-goodbye-lamp-book = কাগজের বই, বিছানায় স্ক্রিন নয়
heal-older-crisps-goodbye-lamp-book-reason = বইয়ের শেষ আছে, আর বই টুং করে না।
heal-older-crisps-goodbye-lamp-fast = দ্বিগুণ জোরে পড়া
heal-older-crisps-goodbye-lamp-fast-reason = তাহলে শেষ হয়, আবার একটা আসে। বই বেশি ভালো।
heal-older-crisps-goodbye-film-question = ব্র্যামের বয়স দশ। ওর ভাই একটা সিনেমা দেখাতে চায়, পনেরো বা তার বেশি বয়সের। ও কী বলতে পারে?
    .easy = সিনেমাটা পনেরো বা তার বেশি বয়সের। ব্র্যামের দশ। কী বলতে পারে?
heal-older-crisps-goodbye-film-bad = “অত খারাপ হবে না”
heal-older-crisps-goodbye-film-bad-reason = পুরোটা দেখে তবেই নম্বরটা দেওয়া হয়। ভেতরে কী আছে, ওটা তাই বলে।
heal-older-crisps-goodbye-film-both = “চলো, দুজনের একটা বাছি”
heal-older-crisps-goodbye-film-both-reason = এখন দুজনেরই মজা। মিষ্টি আর স্পষ্ট কথা।
heal-older-crisps-goodbye-film-sit = “আচ্ছা, পাশে বসলে”
heal-older-crisps-goodbye-film-sit-reason = পাশে কেউ থাকলে ভালো লাগে। ভেতরের জিনিস তবু একই থাকে।
heal-older-crisps-goodbye-row-question = ওডি টানা নব্বই দিন খেলেছে। এখন ওর অসুখ, বিছানায়। নিজেকে কী বলতে পারে?
    .easy = ওডি নব্বই দিন খেলেছে। এখন অসুখ। কী ভাবতে পারে?
heal-older-crisps-goodbye-row-play = উঠে খেলতেই হবে
heal-older-crisps-goodbye-row-play-reason = অ্যাপের সেটা ভালো লাগত। ওর শরীরের আরাম দরকার।
heal-older-crisps-goodbye-row-fenn = ফেন আমার পাসওয়ার্ডে খেলুক
heal-older-crisps-goodbye-row-fenn-reason = ফেনের মন ভালো। কিন্তু পাসওয়ার্ড ওডির কাছেই থাকে।
heal-older-crisps-goodbye-row-number = এ তো একটা সংখ্যা, থামতে পারি
heal-older-crisps-goodbye-row-number-reason = সারিটা অ্যাপ বানিয়েছে। মন ঠিক করে ওডি।

## Twelve potato hats. Second tale of “Good night, phone!”.

## Story: surprise eggs that cost money. Nobody tells Tumble off.
heal-older-potato-hats-eggs-1 = টাম্বল হাঁস খামারে সোনার হাঁস চায়। খালার কার্ডে একটা ডিম কেনার অনুমতি পায়।
    .easy = টাম্বল সোনার হাঁস চায়। খালা একটা ডিম কিনতে দেন।
heal-older-potato-hats-eggs-1-bubble = ডিম কেনো! ভেতরে কী?
heal-older-potato-hats-eggs-2 = ডিমে একটা আলু টুপি। তাই ও আরও একটা কেনে, আরও একটা। মোট বারোটা।
    .easy = ডিমে একটা আলু টুপি। তাই টাম্বল বারোটা কেনে।
heal-older-potato-hats-eggs-3 = সোনার হাঁস নেই। আছে সাদামাটা এক হাঁস, মাথায় বারোটা আলু টুপি। তার সে কী গর্ব!
    .easy = আছে সাদামাটা এক হাঁস, মাথায় বারোটা আলু টুপি।
heal-older-potato-hats-eggs-3-bubble = প্যাঁক!

## Sort: a fair deal shows what one pays for.
heal-older-potato-hats-deal-question = এটা কি ন্যায্য, নাকি টাম্বলকে টাকা দিতে ঠেলে?
heal-older-potato-hats-deal-fair = ন্যায্য
heal-older-potato-hats-deal-push = টাকা দিতে ঠেলে
heal-older-potato-hats-deal-see = টুপি আর দাম আগে দেখা যায়
heal-older-potato-hats-deal-see-reason = কী পাবে, জানো। জিজ্ঞেস করা যায়, ভাবা যায়।
heal-older-potato-hats-deal-egg = আগে টাকা, তারপর দেখা
heal-older-potato-hats-deal-egg-reason = কীসের জন্য টাকা, জানা যায় না। এটাই ঠেলা।
heal-older-potato-hats-deal-gems = টুপি 50 রত্ন। রত্নের প্যাকেট 40-এর
heal-older-potato-hats-deal-gems-reason = দুটো প্যাকেট কিনতে হয়। রত্ন দেখে ভুলে যাই, এটা টাকা।
heal-older-potato-hats-deal-time = নয় মিনিটে শেষ
heal-older-potato-hats-deal-time-reason = তাড়াতাড়ি হ্যাঁ চায়। ভালো জিনিস অপেক্ষা করতে পারে।
heal-older-potato-hats-deal-once = একবার টাকা, পুরো গেম
heal-older-potato-hats-deal-once-reason = দাম জানো। আর টাকা চায় না।

## Choice: a mistake with somebody’s card. Telling early makes it easy to mend.
heal-older-potato-hats-card-question = খালার কার্ডে এগারোটা ডিম বেশি। টাম্বলের গরম লাগে। ও কী করতে পারে?
    .easy = টাম্বল এগারোটা ডিম বেশি কিনেছে। ও কী করতে পারে?
heal-older-potato-hats-card-more = আরও একটা কেনা, সোনা হতে পারে
heal-older-potato-hats-card-more-reason = প্রতিটি ডিমেই একই ছোট সুযোগ। গেম চায় তুমি বলো, “আর একটা”।
    .easy = পরেরটাও টুপি হতে পারে।
heal-older-potato-hats-card-tell = আজই খালাকে বলা
heal-older-potato-hats-card-tell-reason = টাম্বল বলেছে, খালা খুশি। তিনি টাকা ফেরত চাইতে পারেন, দোকান বন্ধ রাখতে পারেন।
heal-older-potato-hats-card-save = চুপ থাকা, পরে টাকা শোধ করা
heal-older-potato-hats-card-save-reason = শোধ করতে চাওয়া ভালো। কিন্তু যত আগে জানবেন, তত বেশি করতে পারবেন।
    .easy = শোধ করতে চাওয়া ভালো। কিন্তু খালা আজই সাহায্য করতে পারেন।

## Chat: a gift that is a trick, in a chat nobody checks. Sprig keeps it, leaves and tells.
heal-older-potato-hats-goose-question = স্প্রিগও হাঁস খামার খেলে। একটা মেসেজ আসে। ও আগে কী করে?
    .easy = একটা মেসেজ আসে। স্প্রিগ আগে কী করে?
heal-older-potato-hats-goose-place = হাঁস খামারের খোলা চ্যাট
heal-older-potato-hats-goose-sprig = স্প্রিগ
heal-older-potato-hats-goose-farmer = চাষি 7
heal-older-potato-hats-goose-offer-1 = হাই! আমার বাড়তি সোনার হাঁস তোমার জন্য।
heal-older-potato-hats-goose-offer-2 = পাসওয়ার্ড বলো, ঢুকিয়ে দিই। জলদি!
heal-older-potato-hats-goose-offer-give = ওয়াও, এই নাও!
heal-older-potato-hats-goose-offer-give-reason = পাসওয়ার্ড ওর সবকিছুর চাবি। আসল উপহারে ওটা লাগে না।
heal-older-potato-hats-goose-offer-keep = মেসেজ রাখা, উত্তর না দেওয়া
heal-older-potato-hats-goose-offer-keep-reason = এখন কী লেখা হয়েছে, দেখাতে পারবে। এরপর ও বেরোয়।
heal-older-potato-hats-goose-offer-ask = আগে দাও, তারপর বলব।
heal-older-potato-hats-goose-offer-ask-reason = সাবধান হওয়া ভালো। কিন্তু উত্তর দিলে চালাকিটা চলতেই থাকে।
heal-older-potato-hats-goose-kept-1 = হ্যালো? জলদি! আর কাউকে বোলো না।
heal-older-potato-hats-goose-kept-leave = তখনই গেম থেকে বেরোনো
heal-older-potato-hats-goose-kept-leave-reason = উপহার, তাড়া আর গোপন কথা: বেরোনোর তিনটা চিহ্ন। এরপর ও বলে।
heal-older-potato-hats-goose-kept-wait = কী আসে দেখা
heal-older-potato-hats-goose-kept-wait-reason = এমন আরও আসতে পারে। স্প্রিগ বেরিয়ে বলতে পারে।
heal-older-potato-hats-goose-left-1 = ব্যাপারটা ঠিক লাগছে না।
heal-older-potato-hats-goose-left-tell = বড়দের বলা, দেখানো
heal-older-potato-hats-goose-left-tell-reason = বলার জন্য স্প্রিগ ঝামেলায় পড়বে না। যারা গেম চালায়, বড়রা তাদের জানান।
    .easy = বলার জন্য স্প্রিগ ঝামেলায় পড়বে না। বড়রা সাহায্য করতে পারেন।
heal-older-potato-hats-goose-left-play = নতুন গেম খেলা
heal-older-potato-hats-goose-left-play-reason = নতুন গেম মজার হতে পারে। কিন্তু চাষি 7 অন্য কাউকে ধরতে পারে।

## Search: is a game for one’s age? Good words, then the best place to check.
heal-older-potato-hats-rating-question = বড়দের একজন স্প্রিগকে সাহায্য করেন: এটা কি দশ বছরের জন্য? দুটো ভালো শব্দ বাছো।
    .easy = হাঁস খামার কি দশ বছরের জন্য? দুটো ভালো শব্দ বাছো।
heal-older-potato-hats-rating-word-name = হাঁস খামার
heal-older-potato-hats-rating-word-name-reason = কোন গেম, এটা তাই বলে।
heal-older-potato-hats-rating-word-free = ফ্রি রত্ন
heal-older-potato-hats-rating-word-free-reason = এতে চালাকি আসে, একটাও তথ্য আসে না।
heal-older-potato-hats-rating-word-age = কোন বয়সের
heal-older-potato-hats-rating-word-age-reason = ও কী জানতে চায়, এটা তাই বলে।
heal-older-potato-hats-rating-word-best = সেরা গেম
heal-older-potato-hats-rating-word-best-reason = সব গেমই বলে সে সেরা। কোন বয়সের, তা বলে না।
heal-older-potato-hats-rating-asked = কোন পাতা সবচেয়ে ভালো বলে?
heal-older-potato-hats-rating-shop-title = এখনই হাঁস খামার খেলো!
heal-older-potato-hats-rating-shop-from = প্যাঁক গেমস
heal-older-potato-hats-rating-shop = দশটা রত্ন ফ্রি।
heal-older-potato-hats-rating-shop-reason = প্রথমে আসতে প্যাঁক গেমস টাকা দিয়েছে। ওরা চায় স্প্রিগ খেলুক।
heal-older-potato-hats-rating-fan-title = আমার ছোট বোনের খুব পছন্দ
heal-older-potato-hats-rating-fan-from = হাঁস ভক্ত
heal-older-potato-hats-rating-fan = ওর বয়স পাঁচ!
heal-older-potato-hats-rating-fan-reason = একজনের ভালো লাগে। ভেতরে কী আছে, তা জানা যায় না।
heal-older-potato-hats-rating-board-title = হাঁস খামার: বারো বা বেশি
heal-older-potato-hats-rating-board-from = বয়স ঠিক করার অফিস
heal-older-potato-hats-rating-board = এতে কেনার জিনিস আর খোলা চ্যাট আছে।
heal-older-potato-hats-rating-board-reason = ওরা সব গেম দেখে, একটাও বেচে না। এটা দশ বছরের জন্য নয়।

## Feel: leaving while others stay up. Every answer is right.
heal-older-potato-hats-stay-question = স্প্রিগ নয়টায় ঘুমাতে যায়। বন্ধুরা অনেক রাত খেলে। ওর কেমন লাগতে পারে?
heal-older-potato-hats-stay-says = সবগুলোই হতে পারে। বন্ধু যদি বলে, “টিফিনে দেখা হবে!”, ভালো লাগে।

## Say: rehearsed aloud. Kind, clear and final.
heal-older-potato-hats-words-prompt = বন্ধু লেখে, “আর মাত্র একটা ডিম!” টাম্বলের সাথে হেসে বলো।
    .easy = টাম্বলের সাথে হেসে বলো।
heal-older-potato-hats-words-sentence = আর ডিম নয়, আমি ঘুমাতে গেলাম।

## Exit: sleep, an age rating, a surprise.
heal-older-potato-hats-goodbye-sleep-question = টাম্বলের ঘুম আসে না। মাথায় এখনও গেম। কাল কী করলে সবচেয়ে ভালো?
    .easy = গেমের পরে টাম্বলের ঘুম আসে না। কী করলে ভালো?
heal-older-potato-hats-goodbye-sleep-early = ঘুমের এক ঘণ্টা আগে থামা
heal-older-potato-hats-goodbye-sleep-early-reason = মাথা শান্ত হতে সময় লাগে। বই পড়লে বা গল্প করলে ভালো হয়।
heal-older-potato-hats-goodbye-sleep-goal = সোনার হাঁস পেলে থামা
heal-older-potato-hats-goodbye-sleep-goal-reason = সে তো কখনও না-ও হতে পারে! থামার সময় ঠিক করা বেশি ভালো।
heal-older-potato-hats-goodbye-sleep-count = আলু টুপির হাঁস গোনা
heal-older-potato-hats-goodbye-sleep-count-reason = এক হাঁস, দুই হাঁস … কিন্তু শান্ত একটা ঘণ্টা বেশি ভালো।
heal-older-potato-hats-goodbye-birthday-question = চ্যাট অ্যাপটা তেরো বা তার বেশি বয়সের। জন্ম কবে, জানতে চায়। স্প্রিগের দশ। ও কী করতে পারে?
    .easy = চ্যাটটা তেরো বা তার বেশি বয়সের। স্প্রিগের দশ। ও কী করতে পারে?
heal-older-potato-hats-goodbye-birthday-old = মিলিয়ে একটা সাল লেখা
heal-older-potato-hats-goodbye-birthday-old-reason = তাহলে এমন জিনিস দেখায়, যা দশ বছরের জন্য নয়।
heal-older-potato-hats-goodbye-birthday-other = দশ বছরের চ্যাট বড়দের কাছে চাওয়া
heal-older-potato-hats-goodbye-birthday-other-reason = ওর বয়সের চ্যাটে নাম লেখাতে হয়। বড়রা দেখে রাখেন।
heal-older-potato-hats-goodbye-birthday-friend = বন্ধুর পাতা ব্যবহার করা
heal-older-potato-hats-goodbye-birthday-friend-reason = নিরাপদ মনে হতে পারে, কিন্তু চ্যাট তো একই। ভেতরের জিনিস দশ বছরের নয়।
    .easy = চ্যাট তো একই। এটা দশ বছরের জন্য নয়।
heal-older-potato-hats-goodbye-gift-question = গেম এ সপ্তাহে রোজ টাম্বলকে একটা ফ্রি ডিম দেয়। কীসের জন্য?
heal-older-potato-hats-goodbye-gift-kind = গেমের মন ভালো
heal-older-potato-hats-goodbye-gift-kind-reason = তেমন মনে হতে পারে। গেম চায় ও ফিরে আসুক, তারপর টাকা দিক।
heal-older-potato-hats-goodbye-gift-back = যাতে রোজ ফিরে আসে
heal-older-potato-hats-goodbye-gift-back-reason = এখন ও চালাকিটা জানে, নিজে ঠিক করতে পারে।
heal-older-potato-hats-goodbye-gift-goose = হাঁসকে খুশি করতে
heal-older-potato-hats-goodbye-gift-goose-reason = হাঁসের বারোটা টুপি। সে খুব খুশি।

## The grown-ups a child may name. Never assume a mum or a dad.
heal-older-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
heal-older-helpers-teacher = আমার টিচার
heal-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
heal-older-helpers-lunch = খাবার ঘরের কেউ
heal-older-helpers-office = স্কুলের অফিস
heal-older-helpers-home = বাড়ির একজন বড় মানুষ
heal-older-helpers-family = পরিবারের একজন বড় মানুষ
