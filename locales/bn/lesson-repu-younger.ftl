# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-repu-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
repu-younger-title = কোথায় গেল ছবিটা?
repu-younger-outcome-stays = জানি, ছবি কপি করা যায়।
repu-younger-outcome-ask = আগে জিজ্ঞেস করি, তারপর পাঠাই।
repu-younger-outcome-see = আমি যা করি কে দেখতে পারে, জানি।
repu-younger-outcome-tell = খারাপ লাগলে আমি বলি।

### Fenn’s jelly hat. First tale of “Where did it go?”.

## Story: a snap (a photo) of Fenn with jelly (a wobbly pudding) on his head goes a long way.
repu-younger-jelly-hat-1 = ফেনের মাথায় জেলি।
repu-younger-jelly-hat-1-bubble = দেখো, কেমন দুলছে!
repu-younger-jelly-hat-2 = ওডি একটা ছবি তোলে।
repu-younger-jelly-hat-2-bubble = এটা সবাইকে পাঠাব!
repu-younger-jelly-hat-3 = এখন ছবিটা দশটা স্ক্রিনে।
repu-younger-jelly-hat-3-bubble = এই রে, আমার জেলি!

## Order: how one photo became many
repu-younger-jelly-trip-question = ছবিটা এত দূরে গেল কীভাবে?
repu-younger-jelly-trip-take = ওডি ছবি তোলে
repu-younger-jelly-trip-take-reason = এখন ওটা একটা স্ক্রিনে।
repu-younger-jelly-trip-share = ওডি পাঠায়
repu-younger-jelly-trip-share-reason = এক ছোঁয়ায় রেনও পেয়ে যায়।
repu-younger-jelly-trip-copy = রেন কপি করে
repu-younger-jelly-trip-copy-reason = কপি মানে আরও একটা ছবি।
repu-younger-jelly-trip-fridge = এখন নানির দেয়ালে
repu-younger-jelly-trip-fridge-reason = কত দূরে গেল! সবগুলো ফেরত আনা যায় না।

## Choice: asking before sharing a photo of somebody
repu-younger-jelly-first-question = ওডির কাছে নতুন ছবি। আগে কোনটা?
repu-younger-jelly-first-fast = ঝট করে পাঠানো
repu-younger-jelly-first-fast-reason = তাহলে ফেন বলতে পারে না। ওডি আগে জিজ্ঞেস করতে পারে।
repu-younger-jelly-first-ask = জিজ্ঞেস করা
repu-younger-jelly-first-ask-reason = ফেন “হ্যাঁ” বা “না” বলতে পারে। মাথাটা তো ওর!
repu-younger-jelly-first-one = শুধু রেনকে পাঠানো
repu-younger-jelly-first-one-reason = রেন কপি করতে পারে। ওডি আগে জিজ্ঞেস করতে পারে।

## Sort: pictures that show somebody, and pictures that show nobody
repu-younger-jelly-cards-question = ছবিতে কে আছে? আগে কি জিজ্ঞেস করি?
repu-younger-jelly-cards-ask = থেমে জিজ্ঞেস
repu-younger-jelly-cards-go = পাঠানো যায়
repu-younger-jelly-cards-wren = রেনের ছবি
repu-younger-jelly-cards-wren-reason = এতে রেন আছে। আগে রেনকে জিজ্ঞেস করি।
repu-younger-jelly-cards-tree = লম্বা একটা গাছ
repu-younger-jelly-cards-tree-reason = এতে কেউ নেই। শুধু গাছ!
repu-younger-jelly-cards-me = আমার ছবি
repu-younger-jelly-cards-me-reason = আমার ছবি আমার নিজের। থেমে জিজ্ঞেস করি।
repu-younger-jelly-cards-nap = ব্র্যাম ঘুমাচ্ছে
repu-younger-jelly-cards-nap-reason = ঘুমের মধ্যে হ্যাঁ বলা যায় না! আগে ব্র্যামকে জিজ্ঞেস করো।

## Choice: the photo is out already. One answer is there to make them laugh.
repu-younger-jelly-wobbly-question = ফেনের জেলির মতো লাগছে। কী করলে ভালো?
repu-younger-jelly-wobbly-hide = জেলিতে লুকানো
repu-younger-jelly-wobbly-hide-reason = হা হা, বড্ড দোলে! ফেন বলতে পারে।
repu-younger-jelly-wobbly-tell = বড়দের কাউকে বলা
repu-younger-jelly-wobbly-tell-reason = বড়রা সাহায্য করতে পারেন। ফেনের দোষ নেই।
repu-younger-jelly-wobbly-fine = বলা, ঠিক আছে
repu-younger-jelly-wobbly-fine-reason = “না” বলা যায়। ফেন বলতে পারে।

## Story: a happy end. Now Odi asks first.
repu-younger-jelly-cherry-1 = ওডি আগে ফেনকে জিজ্ঞেস করে।
repu-younger-jelly-cherry-1-bubble = হ্যাঁ, তবে তোমার মাথায়ও জেলি চাই!
repu-younger-jelly-cherry-2 = এখন ওডির মাথায়ও জেলি।
repu-younger-jelly-cherry-2-bubble = দেখো, কেমন দোলে!

## Say: the sentence that is rehearsed aloud
repu-younger-jelly-words-prompt = ফেনের সাথে বলো, দুলো না কিন্তু!
repu-younger-jelly-words-sentence = আগে আমাকে জিজ্ঞেস করো।

## Exit: school may see what is done on its computers
repu-younger-jelly-goodbye-see-question = ফেন স্কুলের ট্যাবলেট চালায়। কে দেখতে পারে?
repu-younger-jelly-goodbye-see-fenn = শুধু ফেন
repu-younger-jelly-goodbye-see-fenn-reason = আরও মানুষ দেখতে পারে। স্কুল আমাদের নিরাপদ রাখে।
repu-younger-jelly-goodbye-see-cat = শুধু বিড়াল
repu-younger-jelly-goodbye-see-cat-reason = বিড়াল তো ঘুমে! স্কুল দেখতে পারে।
repu-younger-jelly-goodbye-see-school = ওর স্কুলও
repu-younger-jelly-goodbye-see-school-reason = হ্যাঁ, আমাদের নিরাপদ রাখতে স্কুল দেখে।

### Ten tablets snore. Second tale of “Where did it go?”.

## Story: a clip (a short film) of Tumble’s snore goes a long way. The children are Tumble and Pebble.
repu-younger-snore-nap-1 = টাম্বল একটু ঘুমায়।
repu-younger-snore-nap-1-bubble = ঘোঁৎ, ঘোঁৎ, ফররর!
repu-younger-snore-nap-2 = পেবল ভিডিও করে।
repu-younger-snore-nap-2-bubble = এটা সবাইকে পাঠাব!
repu-younger-snore-nap-3 = এখন দশটা স্ক্রিন নাক ডাকে!
repu-younger-snore-nap-3-bubble = ঘোঁৎ, ঘোঁৎ, ফররর!

## Choice: a copy stays when the first one is deleted. One answer is there to make them laugh.
repu-younger-snore-gone-bubble = আমি মুছে ফেলেছি।
repu-younger-snore-gone-question = নাক ডাকাটা এখন কোথায়?
repu-younger-snore-gone-gone = সব মুছে গেছে
repu-younger-snore-gone-gone-reason = ওর ভিডিও নেই। কপিগুলো এখনও আছে।
repu-younger-snore-gone-bed = ঘুমাতে গেছে
repu-younger-snore-gone-bed-reason = হা হা, ভালো করে ঘুমাও, নাক ডাকা! কপিগুলো এখনও আছে।
repu-younger-snore-gone-ten = দশটা স্ক্রিনে
repu-younger-snore-gone-ten-reason = হ্যাঁ, ওরা কপি করেছে। থামানো কঠিন।

## Choice: the clip is out already
repu-younger-snore-help-question = কী করলে টাম্বলের ভালো লাগবে?
repu-younger-snore-help-tell = বড়দের কাউকে বলা
repu-younger-snore-help-tell-reason = বড়রা সাহায্য করতে পারেন। ওর দোষ নেই।
repu-younger-snore-help-back = পেবলের ভিডিও পাঠানো
repu-younger-snore-help-back-reason = তাহলে দুজনেরই মন খারাপ হয়। টাম্বল বলতে পারে।
repu-younger-snore-help-nap = আর না ঘুমানো
repu-younger-snore-help-nap-reason = কিন্তু ঘুম কত আরামের! টাম্বল বলতে পারে।

## Match: whom to ask before sharing
repu-younger-snore-who-question = আগে কাকে জিজ্ঞেস করি?
repu-younger-snore-who-tumble = টাম্বলের ভিডিও
repu-younger-snore-who-tumble-partner = টাম্বলকে
repu-younger-snore-who-tumble-reason = নাক ডাকাটা ওর। ও “হ্যাঁ” বা “না” বলতে পারে।
repu-younger-snore-who-me = আমার ছবি
repu-younger-snore-who-me-partner = বড়দের কাউকে
repu-younger-snore-who-me-reason = আমার ছবি আমার নিজের। বড়রা সাহায্য করতে পারেন।
repu-younger-snore-who-cat = পেবলের বিড়ালের ভিডিও
repu-younger-snore-who-cat-partner = পেবলকে
repu-younger-snore-who-cat-reason = বিড়ালটা ওর। ও “হ্যাঁ” বা “না” বলতে পারে।

## Talk: asking first, and saying no in a kind way
repu-younger-snore-talk-prompt = ছবি তুলতে চাইলে কীভাবে জিজ্ঞেস করবে?
repu-younger-snore-talk-starter = আমি কি …

## Story: a happy end. Now Pebble asks first.
repu-younger-snore-both-1 = পেবল আগে টাম্বলকে জিজ্ঞেস করে।
repu-younger-snore-both-1-bubble = একটা তুলি?
repu-younger-snore-both-2 = এখন দুজনে পাশাপাশি নাক ডাকে।
repu-younger-snore-both-2-bubble = হ্যাঁ, তবে তুমিও নাক ডাকো!

## Say: the sentence that is rehearsed aloud
repu-younger-snore-words-prompt = টাম্বলের সাথে জেগে ওঠো, আর বলো।
repu-younger-snore-words-sentence = আগে আমাকে জিজ্ঞেস করো।

## Exit: school may see what is done on its computers
repu-younger-snore-goodbye-see-question = পেবল স্কুলে লেখে। কে দেখতে পারে?
repu-younger-snore-goodbye-see-school = ওর স্কুল
repu-younger-snore-goodbye-see-school-reason = হ্যাঁ, আমাদের নিরাপদ রাখতে স্কুল দেখে।
repu-younger-snore-goodbye-see-pebble = শুধু পেবল
repu-younger-snore-goodbye-see-pebble-reason = আরও মানুষ দেখতে পারে। স্কুল আমাদের নিরাপদ রাখে।
repu-younger-snore-goodbye-see-teddy = শুধু ওর পুতুল
repu-younger-snore-goodbye-see-teddy-reason = পুতুল তো বিছানায়! স্কুল দেখতে পারে।

## The grown-ups a child may name. Never assume a mum or a dad.
repu-younger-helpers-prompt = যাঁদের বলতে পারো, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
repu-younger-helpers-teacher = আমার টিচার
repu-younger-helpers-class = ক্লাসের সাহায্যকারী
repu-younger-helpers-lunch = খাবার ঘরের কেউ
repu-younger-helpers-office = স্কুলের অফিস
repu-younger-helpers-home = বাড়ির একজন বড় মানুষ
repu-younger-helpers-family = পরিবারের একজন বড় মানুষ
