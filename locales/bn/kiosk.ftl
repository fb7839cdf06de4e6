# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/kiosk.ftl and ../README.md.

## Buttons and labels on many screens. Screen readers speak these names and tests look for them: in en-GB they are fixed.
tell-button = টিচারকে বলো
tell-button-board = বড়দের কাউকে বলো, বা নিরিবিলি স্ক্রিনে যাও
cover-button = স্ক্রিন ঢাকো
grown-ups-button = বড়দের জন্য
listen = শোনো
back = পেছনে
next = সামনে
send = পাঠাও
i-will = আমি করব
not-sure = ঠিক জানি না
tell-me-more = আরও বলো
undo = ফেরাও
# Opens the pictures of a sign, where the school has some.
show-sign = ইশারা
# Turn to what does not fit the screen, while words are larger.
look-up = উপরে
look-down = নিচে
demo-ribbon = শুধু নমুনা: সত্যিকার কথা জানানোর জন্য নয়

## Welcome
welcome-hello = হ্যালো! আমি টনি।
welcome-start = শুরু করতে ছোঁও
languages-chip = ভাষা: { $name }
languages-title = তোমার ভাষা বেছে নাও

## Which class
group-title = তুমি কোন ক্লাসে পড়ো?
group-none = এখনও কোনো ক্লাস নেই। বড়দের কাউকে বলো।
group-more = আরও ক্লাস

## Who are you
me-title = তুমি কে?
me-tap = তোমার প্রাণীটি ছোঁও
me-new = আমি নতুন
me-more = আরও নাম
me-none = এখনও কোনো নাম নেই। “আমি নতুন” ছোঁও।
me-together = আমরা একসাথে
me-together-tap = তোমাদের সব প্রাণী ছোঁও
me-together-done = এই তো আমরা
me-code-title = তোমার তিনটি ছবি
me-code-tapped = 3টির মধ্যে { $number }
me-code-wrong = ওগুলো নয়। আবার চেষ্টা করো।
me-code-rest = চলো, একটু জিরিয়ে নিই।
me-code-again = আবার শুরু
me-code-forgot = ভুলে গেছি
me-code-help = টিচারকে জিজ্ঞেস করো।
me-code-help-younger = তুমি নতুন ছবি পেতে পারো।
me-code-help-older = টিচার তোমাকে নতুন ছবি দিতে পারেন।
picture-sun = সূর্য
picture-boat = নৌকা
picture-kite = ঘুড়ি
picture-apple = আপেল
picture-star = তারা
picture-fish = মাছ
picture-tree = গাছ
picture-ball = বল
picture-hat = টুপি

## A child who is not on the list yet
new-title = তোমার নাম কী?
new-animal = একটি প্রাণী বেছে নাও
new-hello = হ্যালো, { $name }!
    .spoken = হ্যালো!
new-soon = একটু পরে বড়দের কেউ আসবেন।

## Home
home-hello = হ্যালো, { $name }
    .spoken = হ্যালো!
home-hello-together = হ্যালো, সবাই
home-learn = শিখি
home-promises = আমাদের প্রতিজ্ঞা
home-feathers = আমার পালক
home-question = একটা প্রশ্ন
home-leave = এটা আমি নই
home-leave-together = এরা আমরা নই
home-bye = আবার দেখা হবে!

## The shelf of lessons. Titles stand in the lessons’ own files.
shelf-title = কী শিখবে?
shelf-lessons = পাঠ
shelf-starters = প্রতিজ্ঞার গল্প
shelf-title-starters = কোন প্রতিজ্ঞা?
shelf-before = আগে
shelf-after = আরও
shelf-page = পাতা { $number } / { $count }
shelf-go-on = এখানে ছিলে: এগিয়ে যাও
shelf-done = এটা করা হয়ে গেছে
shelf-again = এটা আবার করার সময় হয়েছে
shelf-minutes = { $from } থেকে { $to } মিনিট
shelf-none = এখনও কোনো পাঠ নেই। বড়দের কাউকে বলো।

## A lesson. The lesson’s own words stand in its own file.
lesson-step = ধাপ { $number } / { $count }
lesson-think-again = চলো, আবার ভাবি
lesson-show-me = টনি এটা বেছে নিত। আমার সাথে ছোঁও।
lesson-show-me-card = টনি এটা এখানে রাখত। আমার সাথে ছোঁও।
lesson-show-me-clue = টনি এখানে একটা সূত্র দেখছে। আমার সাথে ছোঁও।
lesson-show-me-words = টনি এই কথাগুলো বেছে নিত। আমার সাথে ছোঁও।
lesson-praise-1 = দারুণ ভেবেছ!
lesson-praise-2 = খুব মায়াভরা উত্তর।
lesson-praise-3 = তুমি ভালো করে ভেবেছ।
lesson-praise-4 = এতে আমরা নিরাপদ থাকি।
lesson-sort-help = আগে কার্ড ছোঁও, তারপর ঝুড়ি।
lesson-sort-picked = এবার একটা ঝুড়ি ছোঁও।
lesson-sort-placed = { $card }: { $basket }
lesson-sort-done = সব কার্ড রাখা হয়েছে!
lesson-place = জায়গা { $number }
lesson-order-done = সব ঠিক ক্রমে সাজানো!
lesson-match-done = সব মিলে গেছে!
lesson-spot-page = একটা বানানো পাতা
lesson-spot-message = একটা বানানো মেসেজ
lesson-spot-profile = একটা বানানো প্রোফাইল
lesson-spot-found = সূত্র: { $found } / { $count }
lesson-spot-part = { $name }: { $text }
lesson-advert = বিজ্ঞাপন
lesson-search-go = খোঁজো
lesson-build-check = দেখে নাও
lesson-feel-seen = স্কুলের বড়দের কেউ এটা দেখতে পারেন।
lesson-feel-heavy = বড়দের কেউ সাহায্য করতে পারেন। যাকে বিশ্বাস করো, তাকে বলো।
lesson-say-title = জোরে জোরে বলো
lesson-said = আমি বলেছি
lesson-talk-title = সবাই মিলে কথা বলো
lesson-talked = কথা বলেছি
lesson-helpers-more = আরও একজনকে বেছে নাও।
lesson-helpers-school = স্কুলেরও একজনকে বেছে নাও।
lesson-finished = শেষ করেছ, তাই একটি পালক!
lesson-finished-says = তুমি একদম শেষ পর্যন্ত এসেছ।
lesson-finished-together = তোমাদের সবার জন্য একটি করে পালক!
lesson-finished-home = শুরুর পাতা

## The promises
promises-intro-younger = এখানে আমরা কিছু প্রতিজ্ঞা করি। যা মনে হয়, ছোঁও।
promises-intro-older = এই প্রতিজ্ঞাগুলো আমাদের নিরাপদ থাকতে সাহায্য করে। তুমি বলতে পারো, ঠিক জানি না।
promises-who-sees-younger = স্কুলের বড়রা এটা দেখতে পারেন।
promises-who-sees-older = তোমার টিচার আর স্কুলের কয়েকজন বড় মানুষ তোমার উত্তর দেখতে পারেন।
promises-start = শুরু
promises-number = প্রতিজ্ঞা { $number } / { $count }
promises-not-sure-younger = কোনো অসুবিধা নেই। বড়দের কেউ সাহায্য করতে পারেন।
promises-not-sure-older = ঠিক না জানলেও কোনো অসুবিধা নেই। টিচারের সাথে এ নিয়ে কথা বলতে পারো।
promises-rest = এখন এটুকুই থাক
promises-go-on = এগিয়ে যাও
promises-stop = এখন থামি
promises-sign-title = এবার সই করতে পারো
promises-mark = এখানে তোমার চিহ্ন আঁকো
promises-name = তোমার নাম
promises-clear = মোছো
promises-star = আমার জন্য তারা
promises-sign = সই করছি
promises-grown-up-signs = এখানে বড়দের একজনও সই করবেন
promises-done = ধন্যবাদ। তোমার প্রতিজ্ঞাগুলো জমা রাখা হয়েছে।
promises-leaf = আমাদের গাছে একটি নতুন পাতা!
promises-signed = তুমি এগুলোতে সই করেছ।
promises-changed = নতুন প্রতিজ্ঞা এসেছে। চলো, দেখি।

## Feathers: for finishing and for kind acts. They are not counted against anybody’s.
feathers-title = আমার পালক
feathers-none = তোমার প্রথম পালক শিগগিরই আসছে।
feathers-for-lesson = “{ $title }” এর জন্য
    .spoken = একটি পাঠের জন্য পালক।
feathers-for-kindness = তোমার একটি ভালো কাজের জন্য

## Tell. Nothing here is read out by itself. After two taps a grown-up will know, and each later screen can be left.
tell-question = কথাটা কী নিয়ে?
tell-question-how = একটা ছোঁও। তাহলে স্কুলের বড়দের কেউ জানবেন।
tell-more = আরও
tell-picture-unkind-message-younger = একটা কষ্ট দেওয়া মেসেজ
tell-picture-unkind-message-older = কষ্ট দেয় এমন মেসেজ
tell-picture-someone-i-dont-know-younger = এমন কেউ, যাকে চিনি না
tell-picture-someone-i-dont-know-older = এমন কেউ, যাকে চিনি না
tell-picture-asked-about-me-younger = আমার নাম, ছবি বা দেখা করা
tell-picture-asked-about-me-older = কেউ আমার নাম বা ছবি চেয়েছে, বা দেখা করতে চেয়েছে
tell-picture-scary-or-rude-younger = ভয়ের বা বাজে কিছু ছিল
tell-picture-scary-or-rude-older = ভয়ের বা বাজে কিছু
tell-picture-picture-or-video-younger = একটা ছবি বা ভিডিও
tell-picture-picture-or-video-older = আমার বা অন্য কারও ছবি বা ভিডিও
tell-picture-game-money-pressure-younger = বেশি গেম খেলা, বা টাকা
tell-picture-game-money-pressure-older = বেশি গেম, টাকা বা জোরাজুরি
tell-picture-worried-about-friend-younger = আমার বন্ধুর সাহায্য দরকার
tell-picture-worried-about-friend-older = বন্ধুর জন্য চিন্তা হচ্ছে
tell-picture-not-safe-or-sad-younger = নিরাপদ লাগছে না, বা খুব মন খারাপ
tell-picture-not-safe-or-sad-older = আমার নিরাপদ লাগছে না, বা খুব মন খারাপ
tell-picture-grown-up-at-school-younger = স্কুলের বড়দের একজন
tell-picture-grown-up-at-school-older = স্কুলের বড়দের একজন
tell-picture-i-did-something-younger = আমি কিছু করেছি
tell-picture-i-did-something-older = আমি কিছু করেছি
tell-picture-something-else-younger = অন্য কিছু
tell-picture-something-else-older = অন্য কিছু
tell-picture-dont-want-to-say-younger = বলতে চাই না
tell-picture-dont-want-to-say-older = বলতে চাই না
tell-told-younger = তুমি বলেছ। এখন থামতে পারো।
tell-told-older = তুমি বলেছ। আরও বলতে পারো, বা এখন থামতে পারো।
tell-skip = বাদ দাও
tell-send = এটুকুই। পাঠাও।
tell-need-now = এখনই কাউকে দরকার
tell-need-now-younger = আমরা বড়দের একজনকে ডাকছি। কাছের কাউকেও বলো।
tell-need-now-older = আমরা স্কুলের বড়দের একজনকে ডাকছি। কাছের কোনো বড় মানুষকেও বলো।
tell-mistake = ভুল করে চেপেছি
tell-mistake-younger = কোনো অসুবিধা নেই। তবু বড়দের কেউ জিজ্ঞেস করতে পারেন।
tell-mistake-older = কোনো অসুবিধা নেই। বড়দের কেউ এটা দেখবেন, তোমাকে জিজ্ঞেসও করতে পারেন।

## Tell: feelings
tell-feeling-title = তোমার কেমন লাগছে?
tell-feeling-happy = খুশি
tell-feeling-ok = ঠিক আছি
tell-feeling-worried = চিন্তা হচ্ছে
tell-feeling-sad = মন খারাপ
tell-feeling-angry = রাগ হচ্ছে
tell-feeling-not-sure = জানি না
tell-feeling-tummy = পেট ব্যথা করছে

## Tell: where, and who can talk with the child
tell-place-title = কোথায় হয়েছিল?
tell-place-school = স্কুলে
tell-place-outside-younger = স্কুলে নয়
tell-place-outside-older = স্কুলের বাইরে
tell-talk-to-title = কে তোমার সাথে কথা বলবেন?
tell-talk-to-teacher = আমার টিচার
tell-talk-to-dont-mind = যে কেউ হলেই হবে

## Tell: own words, ages 7-11. They are kept word for word.
tell-text-title = আরও কিছু লিখতে চাও?
tell-text-how-older = নিজের মতো করে লেখো। বানান ভুল হলেও চলবে।
tell-text-who-sees-older = যে বড়রা শিশুদের নিরাপদ রাখেন, তাঁরা এটা পড়বেন।
tell-text-left = আর কত অক্ষর লেখা যাবে: { $left }

## Tell: the name
tell-name-title = এটা কি তুমি?
tell-name-yes = হ্যাঁ, আমি
tell-name-no = না
tell-name-pick = তোমার প্রাণীটি ছোঁও
tell-name-rather-not = নাম বলতে চাই না
tell-name-rather-not-says = আমরা তোমার নাম লিখব না। তোমার বিপদ হলে, বড়দের কেউ বুঝে নিতে পারেন তুমি কে, যাতে তোমাকে নিরাপদ রাখা যায়।

## Tell: only after “A grown-up at school”
tell-school-adult-title = কথাটা কাকে নিয়ে?
tell-school-adult-says-younger = তিনি এটা খুলতে পারবেন না।
tell-school-adult-says-older = তুমি যাকে বেছে নেবে, তিনি এটা খুলতে পারবেন না।
tell-school-adult-not-here = এখানে নেই
tell-school-adult-dont-say = বলতে চাই না

## Tell: it could not be kept
tell-not-stored = এখনই বড়দের কাউকে বলো।
tell-not-stored-says-younger = টনি এটা জমা রাখতে পারেনি।
tell-not-stored-says-older = তুমি যা বলেছ, টনি তা জমা রাখতে পারেনি। এতে তোমার দোষ নেই।

## Tell: what became of it. Stands only behind the child’s own picture code.
tell-track-open-younger = আমি যা বলেছি, তার কী হলো?
tell-track-open-older = আমি যা বলেছি
tell-track-title = আমি যা বলেছি
tell-track-told = { $days ->
    [0] তুমি আজ বলেছ
    [1] তুমি গতকাল বলেছ
   *[other] তুমি { $days } দিন আগে বলেছ
}
tell-track-none = তোমার বড় মানুষটিকে জিজ্ঞেস করো।
tell-track-none-younger = এখানে দেখা যাচ্ছে না। তুমি আবার বলতে পারো।
tell-track-none-older = এখানে কিছু দেখা যাচ্ছে না। যে বড় মানুষের সাথে কথা বলেছ, তাঁকে জিজ্ঞেস করো, বা আবার বলো।
tell-track-waiting = বড়দের কেউ এটা পড়বেন
tell-track-read = বড়দের একজন এটা পড়েছেন
tell-track-talked = আমরা কথা বলেছি
tell-track-still = এখনও সাহায্য চাই
tell-track-still-number = এখনও সাহায্য চাই, { $number }
tell-track-still-says = আমরা বড়দের একজনকে ডাকছি। কাছের কাউকেও বলো।

## Thanks. In this order, each on its own line, the same whatever was told.
thanks-1-younger = বলার জন্য ধন্যবাদ।
thanks-1-older = বলার জন্য ধন্যবাদ।
thanks-2-younger = তুমি ঠিক কাজ করেছ।
thanks-2-older = তুমি ঠিক কাজ করেছ।
thanks-3-younger = অন্যের কাজের দোষ তোমার নয়।
thanks-3-older = অন্য কেউ যা করেছে, তার দোষ তোমার নয়।
thanks-4-younger = বলার জন্য তুমি ঝামেলায় পড়বে না।
thanks-4-older = বলার জন্য তুমি ঝামেলায় পড়বে না।
thanks-5-younger = শিশুদের সাহায্য করেন এমন একজন এটা পড়বেন।
thanks-5-older = শিশুদের নিরাপদ রাখেন এমন একজন বড় মানুষ এটা পড়বেন।
thanks-5-named-younger = { $name } এটা পড়বেন।
    .spoken = বড়দের একজন এটা পড়বেন।
thanks-5-named-older = { $name } এটা পড়বেন।
    .spoken = বড়দের একজন এটা পড়বেন।
thanks-6-younger = তিনি অন্য বড়দেরও বলতে পারেন, যাঁরা সাহায্য করেন।
thanks-6-older = যাঁরা সাহায্য করেন, এমন অন্য বড়দেরও তাঁকে বলতে হতে পারে।
thanks-7-younger = এখন সাহায্য দরকার? কাছের কোনো বড় মানুষকে বলো।
thanks-7-older = এখন সাহায্য দরকার হলে, কাছের কোনো বড় মানুষকে বলো।
thanks-8-younger = Childline-এ ফোন ফ্রি: { -childline }
thanks-8-older = Childline-এর সাথে ফ্রি কথা বলতে পারো: { -childline }
thanks-9-older = বড়দের কাউকে সাথে নিয়ে CEOP-কেও বলতে পারো।
thanks-10-older = এই মুহূর্তে কেউ বিপদে আছে? { -emergency } নম্বরে ফোন করো।
thanks-near-you = এখন কাছের কোনো বড় মানুষকেও বলো।
thanks-no-staff = এখানে বড়দের কাউকে এখনই বলো।
thanks-done = ঠিক আছে
thanks-to-lesson = আমার পাঠে ফিরি

## Cover: a calm picture hides everything. Tell stays live.
cover-title = ভালো করে ঢেকেছ। বড়দের কাউকে দেখাও।
cover-uncover = বড়রা: ঢাকনা খুলুন

## Are you there? Asked gently when nothing was touched for a while.
there-title = তুমি কি আছ?
there-yes = আমি আছি

## The class board: the start of a lesson. The reminders stand in reminders.ftl.
board-title = { $class }: শুরু করার আগে
    .spoken = শুরু করার আগে
board-answer = উত্তর দেখাও
board-question = প্রশ্ন দেখাও
board-answer-to = উত্তর দেখাও: { $question }
board-question-to = প্রশ্ন দেখাও: { $question }
board-thumbs = আঙুল গোনো
board-thumb-up = বুঝেছি
board-thumb-middle = প্রায় বুঝেছি
board-thumb-down = এখনও না
board-thumb-up-count = বুঝেছি: { $count }
board-thumb-middle-count = প্রায় বুঝেছি: { $count }
board-thumb-down-count = এখনও না: { $count }
board-ready = আমরা তৈরি
board-who = কে পড়ালেন?
board-unnamed = নাম ছাড়াই এগিয়ে যাও

## A lesson for the whole class on the board
class-think = শুধু মনে মনে ভাবো। কাউকে দেখিয়ো না।
class-spot-clue = একটা সূত্র
class-spot-fine = এটা ঠিক আছে
class-hands-up = হাত তোলো! প্রতিটি হাতের জন্য একটি কার্ড ছোঁও।
class-hands-for = { $answer }: { $count }
class-show = টনি কী ভাবে?
class-say = সবাই একসাথে বলো
class-helpers = এমন দুজন বড় মানুষের কথা ভাবো, যাঁদের বলতে পারো। একজন স্কুলের হোক।
class-helpers-quiet = তাঁদের কথা মনে রাখো।
class-end = তোমরা সবাই পেরেছ!
class-end-says = তোমরা ভেবেছ, কথা বলেছ, শুনেছ।
class-done = শেষ

## Something went wrong with Tawny. Never the child’s doing.
trouble-title = টনির বড়দের কাউকে দরকার।
trouble-says = তুমি এটা নষ্ট করোনি।
trouble-tell = কিছু বলতে হলে এখনই বড়দের কারও কাছে যাও।
trouble-again = আবার করো

## The keys on the screen: the rows, a key between two spaces. SPACE and RUB are the long keys.
keyboard-rows =
    a b c d e f g h i j k l m
    n o p q r s t u v w x y z
    ’ . , ? ! - SPACE RUB
keyboard-space = ফাঁক
keyboard-rub = মোছো
tell-one-moment = একটু দাঁড়াও…

opinion-title = তুমি কী ভাবো?
opinion-reads-younger = তোমার টিচার এটা দেখতে পারেন।
opinion-reads-older = তোমার টিচার আর তোমাকে নিরাপদ রাখেন এমন বড়রা এটা পড়তে পারেন।
opinion-worries-younger = চিন্তা হচ্ছে? টিচারকে বলো।
opinion-worries-older = কিছু নিয়ে চিন্তা হলে “টিচারকে বলো” চাপো।
opinion-how-older = কয়েকটা কথা লিখতে পারো, না লিখলেও হবে।
opinion-keeping = একটু দাঁড়াও।
opinion-thanks-younger = ধন্যবাদ। তুমি কী ভাবো, আমরা জানতে চাই।
opinion-thanks-older = ধন্যবাদ। তুমি কী ভাবো, আমরা জানতে চাই।
opinion-not-kept-younger = টনি এটা জমা রাখতে পারেনি। তোমার টিচারকে বলো।
opinion-not-kept-older = টনি এটা জমা রাখতে পারেনি। তোমার টিচারকে বলো।
opinion-promises-younger = আমাদের প্রতিজ্ঞা কি ভালো?
opinion-promises-older = আমাদের প্রতিজ্ঞায় তুমি কী বদলাবে?
opinion-promises-good = ভালো
opinion-promises-easier = আরও সহজ করো
opinion-promises-change = একটা বদলাও
opinion-learn-next-younger = এরপর আমরা কী শিখব?
opinion-learn-next-older = এরপর তুমি কী শিখতে চাও?
opinion-learn-next-games = গেম
opinion-learn-next-messages = মেসেজ
opinion-learn-next-photos = ছবি
opinion-learn-next-true-or-not = সত্যি না মিথ্যা
opinion-hard-younger = অনলাইনে কী কঠিন?
opinion-hard-older = অনলাইনে তোমার কাছে কী কঠিন?
opinion-hard-stopping = থামা
opinion-hard-unkind = ভালো কথা
opinion-hard-passwords = পাসওয়ার্ড
opinion-hard-nothing = কিছুই না
