# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-older.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-older-title = মেশাও, আর নাম বলো
copy-older-outcome-allows = যে বানিয়েছে, সে কী করতে দেয়, আমি পড়ে বুঝি।
copy-older-outcome-reuse = অন্যের কাজ ন্যায্যভাবে নিতে আর মেশাতে পারি।
copy-older-outcome-credit = কে বানিয়েছে বলি, চ্যাটবট সাহায্য করলে তাও বলি।
copy-older-outcome-mine = আমার কাজ কেউ অন্যায়ভাবে নিলে, রাখি আর বলি।

### First tale: the giant snore

## Story: a film needs a snore, and the cook does not know that he gave one
copy-older-giant-snore-walrus-1 = ওডি আর হেয়ার ঘুমকাতুরে এক সিন্ধুঘোটকের ছবি বানায়।
copy-older-giant-snore-walrus-1-bubble = একটা বিরাট নাক ডাকা চাই!
copy-older-giant-snore-walrus-2 = দুপুরের পরে রাঁধুনি একটু ঘুমান। হেয়ার রেকর্ড করে।
copy-older-giant-snore-walrus-2-bubble = ঘোঁওওৎ… ফুররর!
copy-older-giant-snore-walrus-3 = সিন্ধুঘোটকের এমন নাক ডাকা আর হয় না। ওডি কান চুলকায়।
copy-older-giant-snore-walrus-3-bubble = রাঁধুনি কি জানেন?

## Choice: a voice belongs to somebody too
copy-older-giant-snore-whose-snore-question = গলার আওয়াজও কারও না কারও, নাক ডাকলেও। ওরা কী করতে পারে?
    .easy = নাক ডাকাটা রাঁধুনির। ওরা কী করতে পারে?
copy-older-giant-snore-whose-snore-nobody = নেওয়া, কেউ তো জানবে না
copy-older-giant-snore-whose-snore-nobody-reason = স্কুলের সবাই ওই নাক ডাকা চেনে! আর ওটা তবু তাঁরই।
    .easy = পুরো স্কুল ওই নাক ডাকা চেনে! ওটা তাঁর।
copy-older-giant-snore-whose-snore-ask = রাঁধুনিকে শুনিয়ে জিজ্ঞেস করা
copy-older-giant-snore-whose-snore-ask-reason = হাসতে হাসতে তাঁর টুপি পড়ে যায়। তারপর হ্যাঁ বলেন।
copy-older-giant-snore-whose-snore-online = অনলাইনে দিয়ে পরে জিজ্ঞেস
copy-older-giant-snore-whose-snore-online-reason = অনলাইনে কপি হতে পারে। তখন জিজ্ঞেস করার সময় থাকে না।

## Say: the sentence is rehearsed aloud
copy-older-giant-snore-snore-please-prompt = হেয়ারের সাথে রাঁধুনিকে বলো। পারলে হাসি চেপে রাখো!
copy-older-giant-snore-snore-please-sentence = আপনার নাক ডাকাটা আমাদের ছবিতে নিতে পারি?

## Spot: a page on which a maker says what may be done
copy-older-giant-snore-sleepy-sea-question = ওডি ছবির জন্য একটা সুর পায়। সুরটা নিয়ে কী করা যায়, কোথায় লেখা?
    .easy = ওডি কী করতে পারে, কোথায় লেখা?
copy-older-giant-snore-sleepy-sea-by-name = নিচের লাইন
copy-older-giant-snore-sleepy-sea-by = বানিয়েছেন লুমি ফার্ন
copy-older-giant-snore-sleepy-sea-by-reason = সুর কে বানিয়েছেন, লেখা আছে। নামটা ছবিতে যাবে।
copy-older-giant-snore-sleepy-sea-school-name = প্রথম নিয়ম
copy-older-giant-snore-sleepy-sea-school = স্কুলে ব্যবহার ফ্রি
copy-older-giant-snore-sleepy-sea-school-reason = স্কুলের ছবিতে লুমি হ্যাঁ বলে রেখেছেন।
copy-older-giant-snore-sleepy-sea-rules-name = দ্বিতীয় নিয়ম
copy-older-giant-snore-sleepy-sea-rules = আমার নাম দাও। বেচো না।
copy-older-giant-snore-sleepy-sea-rules-reason = কীভাবে, লুমি তাও বলেন: নাম দিয়ে, আর টাকা না নিয়ে।
copy-older-giant-snore-sleepy-sea-drums-name = বিজ্ঞাপন
copy-older-giant-snore-sleepy-sea-drums = ঢোল অর্ধেক দামে!
copy-older-giant-snore-sleepy-sea-drums-reason = এটা ঢোল বেচতে চায়। সুরের কথা কিছু বলে না।

## Match: everybody who helped is named at the end of the film
copy-older-giant-snore-credits-question = ছবির শেষে যারা বানিয়েছে, তাদের তালিকা। কে কোনটার সাথে যায়? জোড়া মেলাও।
    .easy = কে কী বানিয়েছে? জোড়া মেলাও।
copy-older-giant-snore-credits-tune = সুর
copy-older-giant-snore-credits-tune-partner = লুমি ফার্ন, ফ্রি
copy-older-giant-snore-credits-tune-reason = লুমি নাম চেয়েছিলেন। এই যে নাম।
copy-older-giant-snore-credits-snore = নাক ডাকা
copy-older-giant-snore-credits-snore-partner = আমাদের রাঁধুনি, হ্যাঁ বলেছেন
copy-older-giant-snore-credits-snore-reason = ছবিতে তিনি নাম চান না। তাঁর হ্যাঁ-টাই আসল।
copy-older-giant-snore-credits-title = নাম “ঘোঁৎ সাগর”
copy-older-giant-snore-credits-title-partner = ওডি, চ্যাটবটের সাহায্যে
copy-older-giant-snore-credits-title-reason = ওডি চ্যাটবটের কাছে বুদ্ধি চেয়ে একটা বেছেছে। তাই তা বলে।
copy-older-giant-snore-credits-walrus = সিন্ধুঘোটকের ছবি
copy-older-giant-snore-credits-walrus-partner = ব্র্যাম, কাগজ আর কলমে
copy-older-giant-snore-credits-walrus-reason = ব্র্যাম এঁকেছে। একটা ধন্যবাদ তো পাওনাই!

## Chat: somebody says that the film is theirs: keep it, tell, an adult helps
copy-older-giant-snore-clip-king-question = ছবিটা ক্লাসের পাতায়। তারপর এটা আসে। ওডি কী করতে পারে?
    .easy = ছবিটা ওডির। ও কী করতে পারে?
copy-older-giant-snore-clip-king-place = শিশুদের ভিডিওর পাতা
copy-older-giant-snore-clip-king-odi = ওডি
copy-older-giant-snore-clip-king-king = ভিডিও রাজা
copy-older-giant-snore-clip-king-hare = হেয়ার
copy-older-giant-snore-clip-king-mine-1 = দেখো আমার নতুন ছবি: ঘোঁৎ সাগর!
copy-older-giant-snore-clip-king-mine-2 = সব আমি একা বানিয়েছি।
copy-older-giant-snore-clip-king-mine-fake = মিথ্যুক!
copy-older-giant-snore-clip-king-mine-fake-reason = রাগ হতে পারে, তা ঠিক আছে। কিন্তু ঝগড়ায় আসল কথা চাপা পড়ে।
copy-older-giant-snore-clip-king-mine-keep = পাতাটার ছবি তুলে রাখা
copy-older-giant-snore-clip-king-mine-keep-reason = এখন মুছে গেলেও দেখাতে পারবে, কী ছিল।
copy-older-giant-snore-clip-king-mine-proud = থাক, ওদের তো ভালো লেগেছে!
copy-older-giant-snore-clip-king-mine-proud-reason = কারও ভালো লাগলে ভালোই লাগে। কিন্তু কাজটা ওদের, বলার অধিকারও ওদের।
copy-older-giant-snore-clip-king-kept-1 = ওটা তো আমাদের সিন্ধুঘোটক! এখন কী?
copy-older-giant-snore-clip-king-kept-tell = মিস্টার মোলকে বলা, দেখানো
copy-older-giant-snore-clip-king-kept-tell-reason = পাতা থেকে কীভাবে সরাতে বলতে হয়, মিস্টার মোল জানেন।
copy-older-giant-snore-clip-king-kept-argue = প্রমাণ করো, তুমি বানিয়েছ!
copy-older-giant-snore-clip-king-kept-argue-reason = এটা অনেক দিন চলতে পারে। বড়রা আরও তাড়াতাড়ি পারেন।
copy-older-giant-snore-clip-king-kept-quit = আর কখনও ছবি না বানানো
copy-older-giant-snore-clip-king-kept-quit-reason = তাহলে কী ক্ষতি! বড়রা এটা ঠিক করতে সাহায্য করতে পারেন।
copy-older-giant-snore-clip-king-down-1 = মিস্টার মোল পাতাকে লিখেছেন। ওটা সরে গেছে!
copy-older-giant-snore-clip-king-down-block = মিস্টার মোলের সাহায্যে ব্লক
copy-older-giant-snore-clip-king-down-block-reason = রাখা, বলা, তারপর বড়দের সাহায্যে ব্লক। ক্রমটা ভালো।
copy-older-giant-snore-clip-king-down-names = দারুণ! পরের বার সব দৃশ্যে আমাদের নাম।
copy-older-giant-snore-clip-king-down-names-reason = ক্লাসের নাম বা বানানো নাম চলে। আসল পুরো নাম নিজের কথা।
copy-older-giant-snore-clip-king-down-king = ভিডিও রাজা, ধরা পড়েছ!
copy-older-giant-snore-clip-king-down-king-reason = লিখতে ইচ্ছে করে। কিন্তু এখন শেষ হয়েছে, সেটাই ভালো।

## Exit, first question: what a maker does not allow
copy-older-giant-snore-no-change-question = একটা ছবিতে লেখা: ফ্রি, কিন্তু বদলিয়ো না। ব্র্যাম একটা টুপি আঁকতে চায়। কোনটা ন্যায্য?
    .easy = ছবিতে লেখা: বদলিয়ো না। ব্র্যাম টুপি আঁকতে চায়। কোনটা ন্যায্য?
copy-older-giant-snore-no-change-hat = খুব ছোট একটা টুপি আঁকা
copy-older-giant-snore-no-change-hat-reason = ছোট বদলও বদল। যে এঁকেছে, সে “না” বলেছে।
copy-older-giant-snore-no-change-other = যেমন আছে নেওয়া, বা অন্যটা
copy-older-giant-snore-no-change-other-reason = যে এঁকেছে, সে ঠিক এটুকুই করতে দেয়।
copy-older-giant-snore-no-change-quiet = টুপি এঁকে চুপ থাকা
copy-older-giant-snore-no-change-quiet-reason = বদলাতে “না” বলা আছে। চুপ থাকলে সেটা হ্যাঁ হয়ে যায় না।

## Exit, second question: people in a film have a say
copy-older-giant-snore-choir-question = রেন গানের দলের ভিডিও করে। খোলা পাতায় দিতে চায়। আগে কোনটা?
    .easy = রেন গানের দলের ভিডিও করে। আগে কোনটা?
copy-older-giant-snore-choir-ask = গায়কদের আর টিচারকে জিজ্ঞেস করা
copy-older-giant-snore-choir-ask-reason = ওরা “হ্যাঁ” বা “না” বলতে পারে। নিয়ম টিচার জানেন।
copy-older-giant-snore-choir-song = গান ভালো হয়েছে কি না দেখা
copy-older-giant-snore-choir-song-reason = ভালো হোক বা না হোক, মুখ আর গলা ওদের।
copy-older-giant-snore-choir-post = দিয়ে দেখা, কী হয়
copy-older-giant-snore-choir-post-reason = তাহলে কপি হতে পারে। আগে জিজ্ঞেস করাই সহজ।

## Exit, third question: a chatbot helped
copy-older-giant-snore-story-question = চ্যাটবট হেয়ারকে একটা গল্পের বুদ্ধি দেয়। গল্পটা হেয়ার লেখে। নিচে কী লেখা যায়?
    .easy = চ্যাটবটের বুদ্ধি, গল্প হেয়ারের। নিচে কী লেখা যায়?
copy-older-giant-snore-story-bot = লিখেছে চ্যাটবট
copy-older-giant-snore-story-bot-reason = লেখাটা তো হেয়ারের! চ্যাটবট দিয়েছে বুদ্ধি।
copy-older-giant-snore-story-alone = লিখেছে হেয়ার, একা একা
copy-older-giant-snore-story-alone-reason = কাজটা ভালো। চ্যাটবট সাহায্য করেছে, সেটা বলাই ন্যায্য।
copy-older-giant-snore-story-both = হেয়ার, চ্যাটবটের বুদ্ধি নিয়ে
copy-older-giant-snore-story-both-reason = এটা ন্যায্য, আর যে পড়ে সে-ই বোঝে।

### Second tale: the moon sheep

## Story: Nutmeg’s game is mixed into a new one that does not name her
copy-older-moon-sheep-custard-1 = নাটমেগ একটা গেম কোড করে। ভেড়া চাঁদ টপকে পায়েসে পড়ে।
    .easy = নাটমেগ গেম বানায়। ভেড়া চাঁদ টপকে পায়েসে পড়ে।
copy-older-moon-sheep-custard-1-bubble = ভ্যা… থপাস!
copy-older-moon-sheep-custard-2 = রকেট সেটা দিয়ে নতুন একটা বানায়। এখন ভেড়ার পায়ে চাকা জুতো।
copy-older-moon-sheep-custard-2-bubble = আমার সেরা গেম!
copy-older-moon-sheep-custard-3 = পুরো ক্লাস খেলে। ভেড়াটা কে বানিয়েছে, লেখা নেই।

## Feel: no answer is wrong
copy-older-moon-sheep-my-sheep-bubble = ওটা তো আমার ভেড়া!
copy-older-moon-sheep-my-sheep-question = ভেড়াটা রকেটের খুব ভালো লাগে, খারাপ কিছু চায়নি। নাটমেগের কেমন লাগতে পারে?
copy-older-moon-sheep-my-sheep-says = খুশি আর রাগ একসাথে লাগতে পারে। দুটোই ঠিক আছে, ও বলতে পারে।

## Say: the sentence is rehearsed aloud
copy-older-moon-sheep-your-sheep-prompt = রকেটের খারাপ লাগছে, ঠিক করে নিতে চায়। ওর সাথে বলো।
copy-older-moon-sheep-your-sheep-sentence = তোমার ভেড়াটা নিয়েছি। তোমার নাম দিয়ে রাখতে পারি?

## Sort: a mix is new and names its makers
copy-older-moon-sheep-mix-or-copy-question = ন্যায্য মেশানোয় নতুন কিছু থাকে, বাকিটা কার তাও লেখা থাকে। কোনটা কী?
    .easy = কোনগুলো ন্যায্য মেশানো?
copy-older-moon-sheep-mix-or-copy-mix = ন্যায্য মেশানো
copy-older-moon-sheep-mix-or-copy-copy = শুধু কপি
copy-older-moon-sheep-mix-or-copy-level = নতুন ছয়টা ধাপ, আর নাটমেগের নাম
copy-older-moon-sheep-mix-or-copy-level-reason = এতে নতুন কাজ আছে, নাটমেগের নামও আছে।
copy-older-moon-sheep-mix-or-copy-title = একই গেম, নতুন নাম
copy-older-moon-sheep-mix-or-copy-title-reason = পুরোটাই নাটমেগের কাজ। শুধু নতুন নামে হয় না।
copy-older-moon-sheep-mix-or-copy-tune = ফ্রি সুরে নতুন তাল
copy-older-moon-sheep-mix-or-copy-tune-reason = যে বানিয়েছে, মেশাতে হ্যাঁ বলেছে। নাম দাও, তারপর শুরু করো।
copy-older-moon-sheep-mix-or-copy-photo = ফিল্টার দেওয়া ফটো, নাম নেই
copy-older-moon-sheep-mix-or-copy-photo-reason = ফিল্টার তো এক ছোঁয়া। ফটো তুলেছে অন্য কেউ।
copy-older-moon-sheep-mix-or-copy-poem = টিলডারটা পড়ে তোমার কবিতা
copy-older-moon-sheep-mix-or-copy-poem-reason = কথাগুলো নতুন, বুদ্ধিটা কোথা থেকে তাও লেখা আছে।
copy-older-moon-sheep-mix-or-copy-homework = বন্ধুর বাড়ির কাজ, একটা নতুন শব্দ
copy-older-moon-sheep-mix-or-copy-homework-reason = কাজটা বন্ধুর। নিজেরটা করতে সাহায্য চাও!

## Search: words that find a sound with its maker’s yes
copy-older-moon-sheep-splat-question = পায়েসের জন্য রকেটের একটা থপাস চাই। খোঁজার শব্দ বাছো।
copy-older-moon-sheep-splat-splat = থপাস
copy-older-moon-sheep-splat-splat-reason = কোন আওয়াজ চাই, এটা তাই বলে।
copy-older-moon-sheep-splat-custard = মজাদার
copy-older-moon-sheep-splat-custard-reason = তা তো বটেই! কিন্তু এতে খাবার আসে, আওয়াজ নয়।
copy-older-moon-sheep-splat-sound = আওয়াজ
copy-older-moon-sheep-splat-sound-reason = আওয়াজ চাই, ছবি নয়, এটা তাই বলে।
copy-older-moon-sheep-splat-free = মেশানো ফ্রি
copy-older-moon-sheep-splat-free-reason = যারা মেশাতে হ্যাঁ বলেছে, এতে তাদের পাওয়া যায়।
copy-older-moon-sheep-splat-best = সবার সেরা
copy-older-moon-sheep-splat-best-reason = সবাই তাই বলে। এতে তেমন লাভ হয় না।
copy-older-moon-sheep-splat-asked = রকেট গেমে কোন থপাসটা নিতে পারে?
copy-older-moon-sheep-splat-shop = একশো থপাস
copy-older-moon-sheep-splat-shop-from = আওয়াজ দোকান
copy-older-moon-sheep-splat-shop-text = এখনই কেনো, মাত্র পাঁচ পাউন্ড!
copy-older-moon-sheep-splat-shop-reason = এটা বিজ্ঞাপন। ওরা বেচতে চায়।
copy-older-moon-sheep-splat-listen = মহা থপাস
copy-older-moon-sheep-splat-listen-from = পায়েস ফিল্ম
copy-older-moon-sheep-splat-listen-text = এখানে শোনো। কপি কোরো না।
copy-older-moon-sheep-splat-listen-reason = যে বানিয়েছে সে বলে: শোনো, কিন্তু কপি কোরো না।
copy-older-moon-sheep-splat-box = থপাস, ঝপাস আর টুপ
copy-older-moon-sheep-splat-box-from = থপাস বাক্স
copy-older-moon-sheep-splat-box-text = মেশানো ফ্রি। গেমে থপাস বাক্সের নাম দাও।
copy-older-moon-sheep-splat-box-reason = থপাস বাক্স হ্যাঁ বলে, কীভাবে তাও বলে।

## Build: a page about the game that names all and gives nothing private away
copy-older-moon-sheep-about-question = কোডে একটা চ্যাটবট সাহায্য করেছে। রকেটকে ভরতে সাহায্য করো।
copy-older-moon-sheep-about-by = বানিয়েছে
copy-older-moon-sheep-about-by-real = রকেটের পুরো নাম আর স্কুল
copy-older-moon-sheep-about-by-real-reason = পাতাটা সবাই পড়তে পারে। নাম আর স্কুল নিজের কথা।
copy-older-moon-sheep-about-by-rocket = রকেট 9, নাটমেগের ভেড়া নিয়ে
copy-older-moon-sheep-about-by-rocket-reason = দুজনেরই নাম আছে, গেমের জন্য বানানো নাম।
copy-older-moon-sheep-about-by-me = আমি, আর কেউ না
copy-older-moon-sheep-about-by-me-reason = চাকা জুতো রকেটের। ভেড়া নাটমেগের।
copy-older-moon-sheep-about-sound = আওয়াজ
copy-older-moon-sheep-about-sound-box = থপাস: থপাস বাক্স
copy-older-moon-sheep-about-sound-box-reason = থপাস বাক্স ঠিক এটাই চেয়েছে।
copy-older-moon-sheep-about-sound-found = অনলাইনে পাওয়া
copy-older-moon-sheep-about-sound-found-reason = অনলাইন একটা জায়গা। বানিয়েছে থপাস বাক্স।
copy-older-moon-sheep-about-help = কে সাহায্য করেছে
copy-older-moon-sheep-about-help-none = কেউ না
copy-older-moon-sheep-about-help-none-reason = চ্যাটবট কোডের একটা ভুল ধরেছে। সেটা বলাই ন্যায্য।
copy-older-moon-sheep-about-help-bot = চ্যাটবট, কোডে
copy-older-moon-sheep-about-help-bot-reason = এটা সৎ কথা। এখন অন্যরা জানে কীভাবে বানানো।
copy-older-moon-sheep-about-done = দুজনেই রাজি। ওদের পরের গেমে স্কুটারে গরু!

## Chat: somebody sells their game: keep it, tell, an adult helps
copy-older-moon-sheep-for-sale-question = তারপর রকেট কোডের পাতায় এটা দেখে। ও কী করতে পারে?
copy-older-moon-sheep-for-sale-place = শিশুদের কোডের পাতা
copy-older-moon-sheep-for-sale-rocket = রকেট
copy-older-moon-sheep-for-sale-gold = সোনার খুর
copy-older-moon-sheep-for-sale-waffle = নাটমেগ
copy-older-moon-sheep-for-sale-sale-1 = চাকা জুতোর চাঁদ ভেড়া কেনো! পাঁচ কয়েন।
copy-older-moon-sheep-for-sale-sale-buy = আমারও একটা চাই!
copy-older-moon-sheep-for-sale-sale-buy-reason = হা হা, এ তো ওর নিজের গেম! তবে অন্যরা টাকা দিয়ে ফেলতে পারে।
copy-older-moon-sheep-for-sale-sale-keep = পাতাটার ছবি তুলে রাখা
copy-older-moon-sheep-for-sale-sale-keep-reason = এখন মুছে গেলেও দেখাতে পারবে, কী ছিল।
copy-older-moon-sheep-for-sale-sale-rude = তুমি তো কোডই পারো না!
copy-older-moon-sheep-for-sale-sale-rude-reason = রাগ হতে পারে, তা ঠিক আছে। কিন্তু ঝগড়ায় আসল কথা চাপা পড়ে।
copy-older-moon-sheep-for-sale-kept-1 = আমাদের তো কেউ জিজ্ঞেস করেনি!
copy-older-moon-sheep-for-sale-kept-2 = জলদি, আজই শেষ দিন!
copy-older-moon-sheep-for-sale-kept-tell = টিচারকে এটা দেখানো
copy-older-moon-sheep-for-sale-kept-tell-reason = টিচার পাতাটাকে ওটা সরাতে বলতে পারেন। তারপর একসাথে ব্লক করেন।
copy-older-moon-sheep-for-sale-kept-fight = আমরাও তোমারটা বেচব!
copy-older-moon-sheep-for-sale-kept-fight-reason = তাহলে জিজ্ঞেস না করেই দুটো গেম বেচা হয়। বড়রা সাহায্য করতে পারেন।
copy-older-moon-sheep-for-sale-kept-leave = আমাদের গেম পাতা থেকে সরানো
copy-older-moon-sheep-for-sale-kept-leave-reason = গেমটা ওদের বানানো, থাকতেই পারে। আগে ওরা বড়দের বলে।

## Exit, first question: what a maker allows
copy-older-moon-sheep-listen-question = একটা গানে লেখা: অন্যকে দাও, কিন্তু বেচো না। নাটমেগ কী করতে পারে?
    .easy = গানে লেখা: দিতে পারো, বেচতে নয়। নাটমেগ কী করতে পারে?
copy-older-moon-sheep-listen-fair = স্কুলের মেলায় বাজানো, নাম বলা
copy-older-moon-sheep-listen-fair-reason = এটা অন্যকে শোনানো, যে বানিয়েছে তার নামও আছে।
copy-older-moon-sheep-listen-disc = স্কুলের মেলায় বেচা
copy-older-moon-sheep-listen-disc-reason = বেচতে “না” বলা আছে, ভালো কাজের জন্যও না।
copy-older-moon-sheep-listen-own = বলা, এটা ওর নিজের
copy-older-moon-sheep-listen-own-reason = অন্যকে দেওয়া ফ্রি। তবু কেউ তো এটা বানিয়েছে।

## Exit, second question: asking, even in a family
copy-older-moon-sheep-cousin-question = রকেটের বোন মজার ছবি আঁকে। রকেট গেমে একটা চায়। কোনটা ন্যায্য?
    .easy = রকেট গেমে বোনের আঁকা চায়। কোনটা ন্যায্য?
copy-older-moon-sheep-cousin-family = নেওয়া, পরিবারেরই তো
copy-older-moon-sheep-cousin-family-reason = বোনও “হ্যাঁ” বা “না” বলতে পারে, যে কারও মতোই।
copy-older-moon-sheep-cousin-trace = দেখে দেখে আঁকা, তাহলে ওর
copy-older-moon-sheep-cousin-trace-reason = দেখে আঁকলেও বুদ্ধিটা বোনের। আগে জিজ্ঞেস করো।
copy-older-moon-sheep-cousin-ask = জিজ্ঞেস করা, বোনের নাম দেওয়া
copy-older-moon-sheep-cousin-ask-reason = অনেকেই হ্যাঁ বলে। কেউ কেউ নতুন একটা এঁকেও দেয়!

## Exit, third question: when own work is used without a yes
copy-older-moon-sheep-poem-page-question = নাটমেগের কবিতা এক পাতায় অন্য নামে। ও আগে কী করতে পারে?
    .easy = কেউ বলে নাটমেগের কবিতা তার। ও আগে কী করতে পারে?
copy-older-moon-sheep-poem-page-comment = নিচে বাজে কিছু লেখা
copy-older-moon-sheep-poem-page-comment-reason = এক মুহূর্ত ভালো লাগে। তারপর ঝগড়া বাড়ে।
copy-older-moon-sheep-poem-page-keep = রাখা, বড়দের বলা
copy-older-moon-sheep-poem-page-keep-reason = বড়রা পাতাকে ঠিক করতে বলতে পারেন।
copy-older-moon-sheep-poem-page-stop = কবিতা লেখা ছেড়ে দেওয়া
copy-older-moon-sheep-poem-page-stop-reason = না না, ছেড়ো না! বড়রা এটা ঠিক করতে সাহায্য করতে পারেন।

## The grown-ups a child may name. Never assume a mum or a dad.
copy-older-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
copy-older-helpers-teacher = আমার টিচার
copy-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
copy-older-helpers-lunch = খাবার ঘরের কেউ
copy-older-helpers-office = স্কুলের অফিস
copy-older-helpers-home = বাড়ির একজন বড় মানুষ
copy-older-helpers-family = পরিবারের একজন বড় মানুষ
