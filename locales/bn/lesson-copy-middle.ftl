# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-copy-middle.ftl and ../README.md.

## The card, and what a child can do afterwards
copy-middle-title = আগে জিজ্ঞেস করো
copy-middle-outcome-maker = জানি, ছবি, গান, গেম, সবই কেউ না কেউ বানায়।
copy-middle-outcome-ask = আগে জিজ্ঞেস করি, নয়তো যা সবার জন্য ফ্রি, তা নিই।
copy-middle-outcome-credit = কে বানিয়েছে, আমি বলি।
copy-middle-outcome-mine = আমার কাজ কে নেবে, আমি ঠিক করি। আসল নাম কাউকে জানাই না।

### First tale: the snail race

## Story: Bram finds a picture that somebody drew
copy-middle-snail-race-poster-1 = শুক্রবার স্কুলে শামুক দৌড়। ব্র্যাম পোস্টার বানায়।
    .easy = ব্র্যাম শামুক দৌড়ের পোস্টার বানায়।
copy-middle-snail-race-poster-1-bubble = দৌড়টা হবে খুব, খুব আস্তে!
copy-middle-snail-race-poster-2 = এক পাতায় ও হেলমেট পরা একটা শামুক পায়। এমন শামুক আর হয় না!
    .easy = এক পাতায় ও দারুণ একটা শামুক পায়।
copy-middle-snail-race-poster-2-bubble = এটাই নিয়ে নিই।
copy-middle-snail-race-poster-3 = রেন ভালো করে দেখে। প্রতিটি ছোট দাগ কেউ নিজের হাতে এঁকেছে।
copy-middle-snail-race-poster-3-bubble = কে এঁকেছে, কে জানে?

## Search: words that find a picture with its maker’s yes
copy-middle-snail-race-find-question = ব্র্যামের এমন শামুকের ছবি চাই, যা ও নিতে পারে। খোঁজার শব্দ বাছো।
    .easy = এমন শামুক খোঁজো, যা ও নিতে পারে। শব্দ বাছো।
copy-middle-snail-race-find-snail = শামুক
copy-middle-snail-race-find-snail-reason = ও কী খুঁজছে, এটা তাই বলে।
copy-middle-snail-race-find-fast = জোরে
copy-middle-snail-race-find-fast-reason = শামুক অনেক কিছু, কিন্তু জোরে নয়!
copy-middle-snail-race-find-picture = ছবি
copy-middle-snail-race-find-picture-reason = ওর কী ধরনের জিনিস চাই, এটা তাই বলে।
copy-middle-snail-race-find-free = সবার জন্য ফ্রি
copy-middle-snail-race-find-free-reason = যারা হ্যাঁ বলে রেখেছে, এতে তাদের ছবি পাওয়া যায়।
copy-middle-snail-race-find-poster = পোস্টার
copy-middle-snail-race-find-poster-reason = পোস্টার ও নিজেই বানায়। তাতে বসানোর শামুক চাই।
copy-middle-snail-race-find-asked = ব্র্যাম পোস্টারে কোনটা দিতে পারে?
copy-middle-snail-race-find-stickers = শামুক স্টিকার
copy-middle-snail-race-find-stickers-from = আঠা দোকান
copy-middle-snail-race-find-stickers-text = দুই পাউন্ডে দশটা শামুক!
copy-middle-snail-race-find-stickers-reason = এটা বিজ্ঞাপন। ওর কাছে কিছু বেচতে চায়।
copy-middle-snail-race-find-helmet = হেলমেট পরা শামুক
copy-middle-snail-race-find-helmet-from = পিপ কুইলের ছবি
copy-middle-snail-race-find-helmet-text = নেওয়ার আগে আমাকে জিজ্ঞেস করো।
copy-middle-snail-race-find-helmet-reason = পিপ চান কেউ আগে জিজ্ঞেস করুক। তাই সেটাই আগে।
copy-middle-snail-race-find-moss = তোমার জন্য শামুক
copy-middle-snail-race-find-moss-from = মস ছবির বাক্স
copy-middle-snail-race-find-moss-text = সবার জন্য ফ্রি। শুধু বলো, ইনকা মস এঁকেছেন।
copy-middle-snail-race-find-moss-reason = ইনকা হ্যাঁ বলে রেখেছেন, কীভাবে তাও বলেছেন।

## Choice: the maker’s name goes with the picture
copy-middle-snail-race-below-question = ব্র্যাম ইনকা মসের শামুকটা নেয়। নিচে ও কী লিখতে পারে?
    .easy = শামুকটা ইনকা মসের আঁকা। নিচে ব্র্যাম কী লিখতে পারে?
copy-middle-snail-race-below-bram = শামুক: ব্র্যাম
copy-middle-snail-race-below-bram-reason = পোস্টারটা ও দারুণ বানিয়েছে। কিন্তু শামুক এঁকেছেন ইনকা।
copy-middle-snail-race-below-net = শামুক: ইন্টারনেট
copy-middle-snail-race-below-net-reason = ইন্টারনেটের হাত নেই! শামুকটা একজন মানুষ এঁকেছেন।
copy-middle-snail-race-below-inka = শামুক: ইনকা মস
copy-middle-snail-race-below-inka-reason = এখন সবাই জানে কে এঁকেছেন।

## Sort: what has a yes already, and what needs one
copy-middle-snail-race-race-day-question = দৌড়ের জন্য ব্র্যাম কী নিতে পারে? কোনটায় আগে জিজ্ঞেস করে?
    .easy = ব্র্যাম কী নিতে পারে? কোনটায় আগে জিজ্ঞেস করে?
copy-middle-snail-race-race-day-fine = নেওয়া যায়
copy-middle-snail-race-race-day-ask = আগে জিজ্ঞেস
copy-middle-snail-race-race-day-photo = মাঠের ছবি, যা ও নিজে তুলেছে
copy-middle-snail-race-race-day-photo-reason = ছবিটা ওর তোলা, তাই ও-ই ঠিক করে।
copy-middle-snail-race-race-day-odi = দেয়াল থেকে ওডির আঁকা ছবি
copy-middle-snail-race-race-day-odi-reason = এটা ওডির কাজ। ওডি “হ্যাঁ” বা “না” বলতে পারে।
copy-middle-snail-race-race-day-song = সিনেমার একটা গান
copy-middle-snail-race-race-day-song-reason = কেউ গান লিখেছে, কেউ গেয়েছে। জিজ্ঞেস করতে মিস্টার মোল সাহায্য করতে পারেন।
copy-middle-snail-race-race-day-free = ফ্রি লেখা ঢোলের বাজনা
copy-middle-snail-race-race-day-free-reason = যে বাজিয়েছে, সে হ্যাঁ বলে রেখেছে। ব্র্যাম তার নাম বলে।
copy-middle-snail-race-race-day-fact = একটা তথ্য: শামুকের এক পা
copy-middle-snail-race-race-day-fact-reason = তথ্য সবার। ও নিজের কথায় লেখে।
copy-middle-snail-race-race-day-page = শামুকের বইয়ের একটা পাতা
copy-middle-snail-race-race-day-page-reason = কেউ এটা লিখেছে। জিজ্ঞেস করা যায়, বা নিজের কথায় লেখা যায়।

## Chat: Wren’s song is in Fenn’s clip. Fenn means no harm.
copy-middle-snail-race-song-question = ফেনের ভিডিওতে রেনের শামুকের গান। রেন কী বলতে পারে?
copy-middle-snail-race-song-place = ক্লাসের চ্যাট
copy-middle-snail-race-song-wren = রেন
copy-middle-snail-race-song-fenn = ফেন
copy-middle-snail-race-song-clip-1 = আমার শামুক ভিডিওতে তোমার গান!
copy-middle-snail-race-song-clip-thief = চোর! এখনই সরাও!
copy-middle-snail-race-song-clip-thief-reason = রাগ হতে পারে, তা ঠিক আছে। মিষ্টি কথায় কাজ বেশি হয়।
copy-middle-snail-race-song-clip-hush = চুপ থাকা, মন খারাপ করা
copy-middle-snail-race-song-clip-hush-reason = ওর কেমন লাগছে, ফেন বুঝতে পারে না। ও বলতে পারে।
copy-middle-snail-race-song-clip-next = দারুণ। তবে আগে জিজ্ঞেস কোরো।
copy-middle-snail-race-song-clip-next-reason = এখন ফেন জানে রেন কী চায়।
copy-middle-snail-race-song-sorry-1 = ও! সরি। গানটা কি রাখতে পারি?
copy-middle-snail-race-song-sorry-yes = হ্যাঁ, যদি বলো ওটা আমার বানানো।
copy-middle-snail-race-song-sorry-yes-reason = গানটা ওর। ও হ্যাঁ বলতে পারে, কীভাবে তাও বলতে পারে।
copy-middle-snail-race-song-sorry-no = না, ওটা বাদ দাও।
copy-middle-snail-race-song-sorry-no-reason = গানটা ওর। “না” বলাও ঠিক আছে।
copy-middle-snail-race-song-sorry-know = যা খুশি করো।
copy-middle-snail-race-song-sorry-know-reason = তাহলে ফেনকে আন্দাজ করতে হয়। গানটা রেনের, ও-ই ঠিক করতে পারে।
copy-middle-snail-race-song-name-1 = এটা খোলা পাতার জন্য। কী নাম দেব?
copy-middle-snail-race-song-name-real = রেন খরগোশ, পুকুর স্কুল।
copy-middle-snail-race-song-name-real-reason = খোলা পাতা সবাই দেখে। ওর নাম আর স্কুল ওর নিজের কথা।
copy-middle-snail-race-song-name-bun = গান: কাদার বান। ওটা আমি!
copy-middle-snail-race-song-name-bun-reason = গানটা ওর, আর আসল নামও কেউ জানল না।

## Say: the sentence is rehearsed aloud
copy-middle-snail-race-helmet-prompt = হেলমেট পরা শামুকটা ব্র্যামের এখনও ভালো লাগে। পিপকে জিজ্ঞেস করতে সাহায্য করো।
copy-middle-snail-race-helmet-sentence = আপনার ছবিটা নিতে পারি? আমি বলব, আপনি এঁকেছেন।

## Choice: asking somebody new, with a teacher
copy-middle-snail-race-ask-pip-question = পাতায় পিপ কুইলের ইমেল দেওয়া আছে। ব্র্যাম কীভাবে জিজ্ঞেস করতে পারে?
    .easy = ব্র্যাম পিপকে কীভাবে জিজ্ঞেস করতে পারে?
copy-middle-snail-race-ask-pip-mole = মিস্টার মোলের সাথে, স্কুলের ইমেলে
copy-middle-snail-race-ask-pip-mole-reason = পিপ হ্যাঁ বলেন। শুক্রবার যে জেতে, সে দাগের ওপরেই ঘুমিয়ে পড়ে!
copy-middle-snail-race-ask-pip-new = বাড়িতে, নতুন ইমেল থেকে
copy-middle-snail-race-ask-pip-new-reason = ব্র্যাম পিপকে চেনে না। মিস্টার মোল স্কুলের ইমেলে সাহায্য করতে পারেন।
copy-middle-snail-race-ask-pip-phone = পাতায় নিজের ফোন নম্বর দিয়ে
copy-middle-snail-race-ask-pip-phone-reason = ওখানে সবাই পড়তে পারে। ওর নম্বর ওর নিজের কথা।

## Exit, first question: a name that got lost
copy-middle-snail-race-no-name-question = ওডি একটা ছবি পায়, কোনো নাম নেই। কোনটা সত্যি?
copy-middle-snail-race-no-name-nobody = ছবিটা কারও নয়
copy-middle-snail-race-no-name-nobody-reason = কেউ তো তুলেছে। নামটা শুধু হারিয়ে গেছে।
copy-middle-snail-race-no-name-somebody = ছবিটা কেউ তুলেছে
copy-middle-snail-race-no-name-somebody-reason = তাই ও তাকে খোঁজে, নয়তো অন্য ছবি নেয়।
copy-middle-snail-race-no-name-finder = ও পেয়েছে, তাই ওর
copy-middle-snail-race-no-name-finder-reason = কোট কুড়িয়ে পেলে তা আমার হয়ে যায় না। ছবিও না।

## Exit, second question: whose poem it is
copy-middle-snail-race-poem-question = রেন বই থেকে একটা কবিতা পড়ে শোনায়। ও কী বলতে পারে?
copy-middle-snail-race-poem-by = “এটা টিলডা প্লামের লেখা”
copy-middle-snail-race-poem-by-reason = এখন ক্লাস জানে কে লিখেছেন, আরও খুঁজে পড়তে পারে।
copy-middle-snail-race-poem-mine = “এটা আমি বানিয়েছি”
copy-middle-snail-race-poem-mine-reason = রেন দারুণ পড়ে! কিন্তু লিখেছেন টিলডা প্লাম।
copy-middle-snail-race-poem-none = শুধু কবিতা, নাম ছাড়া
copy-middle-snail-race-poem-none-reason = তাহলে কেউ জানে না কে লিখেছেন। নাম বলতে সময় লাগে না।

## Exit, third question: it is fine not to be sure
copy-middle-snail-race-robot-question = এক ছেলে ওর পাতার জন্য ফেনের আঁকা রোবট চায়। ফেন ঠিক জানে না। ও কী বলতে পারে?
    .easy = কেউ ফেনের আঁকা ছবি চায়। ফেন ঠিক জানে না। ও কী বলতে পারে?
copy-middle-snail-race-robot-must = “আচ্ছা, নাও”
copy-middle-snail-race-robot-must-reason = হ্যাঁ বলতেই হবে, তা নয়। ছবিটা ওর।
copy-middle-snail-race-robot-think = “আগে ভেবে দেখি”
copy-middle-snail-race-robot-think-reason = ছবিটা ওর। ও ভাবতে পারে, বড়দের জিজ্ঞেস করতে পারে।
copy-middle-snail-race-robot-grab = “কেউ কোনোদিন দেখবে না”
copy-middle-snail-race-robot-grab-reason = মিষ্টি করে “না” বলা যায়। আগে ভেবেও দেখা যায়।

### Second tale: the tuba cat

## Story: Pepper’s cat turns up on a poster without her name
copy-middle-tuba-cat-oompah-1 = পেপার একটা বিড়াল আঁকে, সে সানাই বাজায়। পুরো ক্লাসের খুব ভালো লাগে।
copy-middle-tuba-cat-oompah-1-bubble = পোঁ পোঁ, মিয়াঁও!
copy-middle-tuba-cat-oompah-2 = ফাজ ব্যান্ডের পোস্টার বানায়। তাতে সেই সানাই বিড়াল।
    .easy = ফাজ পোস্টারে সানাই বিড়াল দেয়।
copy-middle-tuba-cat-oompah-2-bubble = দেখো, কী বানিয়েছি!
copy-middle-tuba-cat-oompah-3 = কোট রাখার জায়গায় পেপার ওটা দেখে। বিড়ালটা ওর, কিন্তু ওর নাম নেই।
    .easy = বিড়ালটা পেপারের। কিন্তু ওর নাম নেই।

## Feel: no answer is wrong
copy-middle-tuba-cat-that-is-my-cat-bubble = এটা তো আমার বিড়াল!
copy-middle-tuba-cat-that-is-my-cat-question = ফাজ কষ্ট দিতে চায়নি। পেপারের কেমন লাগতে পারে?
copy-middle-tuba-cat-that-is-my-cat-says = সবগুলোই হতে পারে, কয়েকটা একসাথেও। ও ফাজকে বলতে পারে।

## Say: the sentence is rehearsed aloud
copy-middle-tuba-cat-name-on-it-prompt = পেপারের সাথে ফাজকে বলো, মিষ্টি করে আর স্পষ্ট করে।
copy-middle-tuba-cat-name-on-it-sentence = বিড়ালটা আমি এঁকেছি, তাই আগে জিজ্ঞেস করো আর আমার নাম দাও।

## Choice: asking late is better than never. The bubble is Fudge’s.
copy-middle-tuba-cat-put-right-bubble = ও! এটা তো ভাবিনি।
copy-middle-tuba-cat-put-right-question = ফাজ এখন কী করতে পারে?
copy-middle-tuba-cat-put-right-whiskers = গোঁফ একটু বদলানো
copy-middle-tuba-cat-put-right-whiskers-reason = নতুন গোঁফ হলেও বিড়ালটা ওরই।
copy-middle-tuba-cat-put-right-bin = পোস্টারটা ফেলে দেওয়া
copy-middle-tuba-cat-put-right-bin-reason = তাহলে বিড়ালটা কেউ দেখবেই না। ও আগে জিজ্ঞেস করতে পারে।
copy-middle-tuba-cat-put-right-ask = জিজ্ঞেস করা, নাম লেখা
copy-middle-tuba-cat-put-right-ask-reason = পেপার হ্যাঁ বলে। ও ঢোল বাজানো একটা কুকুরও এঁকে দেয়!

## Match: who stands behind a game, a song, a photo
copy-middle-tuba-cat-makers-question = সবকিছুই কেউ বানিয়েছে। কে কী বানিয়েছে? জোড়া মেলাও।
    .easy = কে বানিয়েছে? জোড়া মেলাও।
copy-middle-tuba-cat-makers-song = একটা গান
copy-middle-tuba-cat-makers-song-partner = কেউ লিখেছে, কেউ গেয়েছে
copy-middle-tuba-cat-makers-song-reason = দুজন বা আরও বেশি, একেকজন একেকটা করেছে।
copy-middle-tuba-cat-makers-game = একটা গেম
copy-middle-tuba-cat-makers-game-partner = পুরো দল মিলে এঁকেছে আর কোড করেছে
copy-middle-tuba-cat-makers-game-reason = কোনো কোনো গেম একশো জনে বানায়!
copy-middle-tuba-cat-makers-photo = একটা ফটো
copy-middle-tuba-cat-makers-photo-partner = যে বোতাম টিপেছে
copy-middle-tuba-cat-makers-photo-reason = একটা মাত্র টিপ। কিন্তু বুদ্ধিটা আর টিপটা তারই।
copy-middle-tuba-cat-makers-robot = চ্যাটবটের কবিতা
copy-middle-tuba-cat-makers-robot-partner = অনেক কবিতা পড়া একটা প্রোগ্রাম
copy-middle-tuba-cat-makers-robot-reason = মানুষের লেখা থেকে ও শিখেছে। তাই আমরা বলি, ও সাহায্য করেছে।

## Spot: a poster that says whose work is in it
copy-middle-tuba-cat-band-night-question = এটা পাশের স্কুলের পোস্টার। কে কী বানিয়েছে, কোন কোন জায়গায় লেখা?
    .easy = কে বানিয়েছে, কোন কোন জায়গায় লেখা?
copy-middle-tuba-cat-band-night-title-name = শিরোনাম
copy-middle-tuba-cat-band-night-title = ব্যান্ড রাত!
copy-middle-tuba-cat-band-night-title-reason = কী হবে, তা বলে। কে বানিয়েছে, তা বলে না।
copy-middle-tuba-cat-band-night-drew-name = নিচের লেখা
copy-middle-tuba-cat-band-night-drew = গরু এঁকেছে রোলো
copy-middle-tuba-cat-band-night-drew-reason = এখন জানি, গরুটা কে এঁকেছে।
copy-middle-tuba-cat-band-night-tune-name = ছোট লেখা
copy-middle-tuba-cat-band-night-tune = ফ্রি সুর: গুনগুন ব্যান্ড
copy-middle-tuba-cat-band-night-tune-reason = সুর কে বানিয়েছে, আর হ্যাঁ বলেছে, দুটোই লেখা আছে।
copy-middle-tuba-cat-band-night-buns-name = বিজ্ঞাপন
copy-middle-tuba-cat-band-night-buns = একটা কিনলে একটা বান ফ্রি
copy-middle-tuba-cat-band-night-buns-reason = আহা! কিন্তু কে কী বানিয়েছে, তা বলে না।

## Order: how to use what somebody else made
copy-middle-tuba-cat-plan-question = ব্যান্ডের আরও একটা পোস্টার চাই। কোন বুদ্ধিটা ভালো?
copy-middle-tuba-cat-plan-like = পছন্দের একটা ছবি খোঁজা
copy-middle-tuba-cat-plan-like-reason = কোনটা চাই, আগে তা জানা দরকার।
copy-middle-tuba-cat-plan-who = কে বানিয়েছে, দেখা
copy-middle-tuba-cat-plan-who-reason = তাহলে জানা যায় কাকে জিজ্ঞেস করতে হবে।
copy-middle-tuba-cat-plan-ask = জিজ্ঞেস করা, বা নিয়ম পড়া
copy-middle-tuba-cat-plan-ask-reason = নেওয়ার আগে একটা হ্যাঁ চাই।
copy-middle-tuba-cat-plan-use = নেওয়া, তাঁর নাম দিয়ে
copy-middle-tuba-cat-plan-use-reason = এখন নেওয়া যায়। নামটা দেওয়া মানে ধন্যবাদ বলা।

## Exit, first question: a name for an open page
copy-middle-tuba-cat-open-page-question = সানাই বিড়াল একটা খোলা পাতায় যাবে। পেপার কী নাম দিতে পারে?
    .easy = পাতাটা সবাই দেখে। পেপার কী নাম দিতে পারে?
copy-middle-tuba-cat-open-page-full = পুরো নাম আর স্কুল
copy-middle-tuba-cat-open-page-full-reason = খোলা পাতা সবাই দেখে। ওর নাম আর স্কুল ওর নিজের কথা।
copy-middle-tuba-cat-open-page-art = বানানো নাম: গোলমরিচ
copy-middle-tuba-cat-open-page-art-reason = কাজটা ওর, আর আসল নামও কেউ জানল না।
copy-middle-tuba-cat-open-page-none = কোনো নাম না
copy-middle-tuba-cat-open-page-none-reason = তাহলে কেউ জানে না এটা ওর। একটা বানানো নাম দিলেই হয়।

## Exit, second question: asking somebody new
copy-middle-tuba-cat-tune-question = ফাজের একটা সুর চাই। যিনি বানিয়েছেন, তাঁর ইমেল পাতায় আছে। ও কীভাবে জিজ্ঞেস করতে পারে?
    .easy = ফাজ একটা সুর নিতে চায়। কীভাবে জিজ্ঞেস করতে পারে?
copy-middle-tuba-cat-tune-school = মিস ফেনেলের সাথে, স্কুলের ইমেলে
copy-middle-tuba-cat-tune-school-reason = মিস ফেনেল সাথে বসে দেখেন। স্কুল এই ইমেলের দেখাশোনা করে।
copy-middle-tuba-cat-tune-own = নতুন একটা ইমেল বানিয়ে
copy-middle-tuba-cat-tune-own-reason = ও তাঁকে চেনে না। মিস ফেনেল সাহায্য করতে পারেন।
copy-middle-tuba-cat-tune-number = পাতায় নিজের নম্বর দিয়ে
copy-middle-tuba-cat-tune-number-reason = ওখানে সবাই পড়তে পারে। ওর নম্বর ওর নিজের কথা।

## Exit, third question: whose riddle it is
copy-middle-tuba-cat-riddle-question = পেপার একটা ধাঁধা বলে, ওর এক ভাইয়ের কাছে শোনা। ও কী বলতে পারে?
copy-middle-tuba-cat-riddle-cat = “সানাই বিড়াল বলেছে”
copy-middle-tuba-cat-riddle-cat-reason = হা হা! কিন্তু তাহলে কেউ ভাইকে ধন্যবাদ দিতে পারে না।
copy-middle-tuba-cat-riddle-mine = “আমি বানিয়েছি”
copy-middle-tuba-cat-riddle-mine-reason = সবাই হাসে। কিন্তু ধন্যবাদটা ভাইয়ের পাওনা।
copy-middle-tuba-cat-riddle-cousin = “এটা আমার ভাইয়ের”
copy-middle-tuba-cat-riddle-cousin-reason = ক্লাস হাসে, আর ভাই ধন্যবাদ পায়।

## The grown-ups a child may name. Never assume a mum or a dad.
copy-middle-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
copy-middle-helpers-teacher = আমার টিচার
copy-middle-helpers-class = ক্লাসে সাহায্য করেন যিনি
copy-middle-helpers-lunch = খাবার ঘরের কেউ
copy-middle-helpers-office = স্কুলের অফিস
copy-middle-helpers-home = বাড়ির একজন বড় মানুষ
copy-middle-helpers-family = পরিবারের একজন বড় মানুষ
