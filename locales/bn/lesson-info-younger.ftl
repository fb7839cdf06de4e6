# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-info-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
info-younger-title = এটা কি সত্যি হতে পারে?
info-younger-outcome-true = আমি জানি, কিছু জিনিস বানানো।
info-younger-outcome-ask = খুঁজতে বড়দের সাহায্য চাই।
info-younger-outcome-tell = কোনো পাতা খারাপ লাগলে আমি বলি।

## A cow in the sky. First tale of “Can that be true?”.

## Story: Odi believes a picture. “Plop” may be said with relish.
info-younger-flying-cow-sky-1 = ওডির ট্যাবলেটে আকাশে একটা গরু।
info-younger-flying-cow-sky-1-bubble = হাম্বা, আমি উড়তে পারি!
info-younger-flying-cow-sky-2 = ও ছাতা আনে। গরু যদি থপ করে গোবর ফেলে!
info-younger-flying-cow-sky-3 = ও ওপরে তাকিয়ে থাকে। গরু নেই, থপও নেই।

## Sort: what is true and what is made up.
info-younger-flying-cow-true-question = সত্যি, না বানানো?
info-younger-flying-cow-true-true = সত্যি
info-younger-flying-cow-true-made = বানানো
info-younger-flying-cow-true-grass = গরু খড় খায়
info-younger-flying-cow-true-grass-reason = এটা সত্যি। খামারে গেলে দেখা যায়।
info-younger-flying-cow-true-fly = গরু উড়তে পারে
info-younger-flying-cow-true-fly-reason = গরুর ডানা নেই। কেউ এটা বানিয়েছে।
info-younger-flying-cow-true-hen = মুরগি ডিম পাড়ে
info-younger-flying-cow-true-hen-reason = এটা সত্যি। আহা, ডিম!
info-younger-flying-cow-true-fish = মাছ সাইকেল চালায়
info-younger-flying-cow-true-fish-reason = মাছের পা নেই। কেউ এটা বানিয়েছে।
info-younger-flying-cow-true-dog = কুকুর ঘেউ ঘেউ করে
info-younger-flying-cow-true-dog-reason = এটা সত্যি। ঘেউ!

## Order: asking comes before searching.
info-younger-flying-cow-look-question = গরু কি সাঁতার কাটে? আগে কোনটা?
info-younger-flying-cow-look-ask = বড়দের জিজ্ঞেস করা
info-younger-flying-cow-look-ask-reason = আগে জিজ্ঞেস করি। বড়রা খুঁজতে সাহায্য করেন।
info-younger-flying-cow-look-words = ভালো শব্দ বাছা
info-younger-flying-cow-look-words-reason = ভালো শব্দ বলে দেয় কী খুঁজছ।
info-younger-flying-cow-look-see = একসাথে দেখা
info-younger-flying-cow-look-see-reason = দুজনে ভালো দেখা যায়। চারটা চোখ!

## Choice: words for a search. A grown-up types them.
info-younger-flying-cow-words-question = গরু কি সাঁতার কাটে? মিস্টার মোল কী লিখে খুঁজবেন?
info-younger-flying-cow-words-moo = হাম্বা হাম্বা হাম্বা
info-younger-flying-cow-words-moo-reason = হা হা! গরু এভাবেই জিজ্ঞেস করে।
info-younger-flying-cow-words-swim = গরু সাঁতার
info-younger-flying-cow-words-swim-reason = ভালো শব্দ! আর হ্যাঁ, গরু সাঁতার কাটে।
info-younger-flying-cow-words-nice = দারুণ
info-younger-flying-cow-words-nice-reason = মিষ্টি কথা। কিন্তু কী খুঁজছ?

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-flying-cow-pop-question = হঠাৎ একটা পাতা আসে, ওডির খারাপ লাগে। কী করলে ভালো?
info-younger-flying-cow-pop-tap = শুধু টিপতে থাকা
info-younger-flying-cow-pop-tap-reason = টিপলে আরও পাতা আসতে পারে! ওডি বলতে পারে।
info-younger-flying-cow-pop-tell = ঢেকে দিয়ে বলা
info-younger-flying-cow-pop-tell-reason = ওডি বলেছে, মিস্টার মোল খুশি। তিনি সাহায্য করতে পারেন।
info-younger-flying-cow-pop-hide = ছাতার নিচে লুকানো
info-younger-flying-cow-pop-hide-reason = ওখানে তো অন্ধকার! ওডি বলতে পারে।

## Say: rehearsed aloud.
info-younger-flying-cow-say-prompt = ওডির সাথে বলো, জোরে আর স্পষ্ট করে।
info-younger-flying-cow-say-sentence = আমাকে একটু জানতে সাহায্য করবেন?

## Exit: a made-up picture.
info-younger-flying-cow-goodbye-pig-question = রেন একটা নীল শূকরের ছবি দেখে। ও কী করতে পারে?
info-younger-flying-cow-goodbye-pig-paint = সারাদিন নীল শূকর খোঁজা
info-younger-flying-cow-goodbye-pig-paint-reason = সে তো অনেক লম্বা দিন! ও জিজ্ঞেস করতে পারে।
info-younger-flying-cow-goodbye-pig-ask = জিজ্ঞেস করা
info-younger-flying-cow-goodbye-pig-ask-reason = বড়দের কেউ জানতে সাহায্য করতে পারেন।
info-younger-flying-cow-goodbye-pig-tell = বলা, এটা সত্যি
info-younger-flying-cow-goodbye-pig-tell-reason = এটা বানানো হতে পারে। আগে জিজ্ঞেস করা যায়।

## Toast in a shoe. Second tale of “Can that be true?”.

## Story: a talking box mixes things up. “Crunch” may be said with relish.
info-younger-toast-box-1 = হেয়ার কথা-বলা বাক্সকে জিজ্ঞেস করে।
info-younger-toast-box-1-bubble = টোস্ট কীভাবে বানাই?
info-younger-toast-box-2 = বাক্স সব গুলিয়ে ফেলে।
info-younger-toast-box-2-bubble = জুতোর ভেতর রুটি রাখো!
info-younger-toast-box-3 = মচ, মচ! হেয়ারের এক পা গরম।

## Match: different people know about different things.
info-younger-toast-who-question = কে আমাদের জানতে সাহায্য করেন?
info-younger-toast-who-toast = টোস্ট বানানো
info-younger-toast-who-toast-partner = রাঁধুনি
info-younger-toast-who-toast-reason = রাঁধুনি রোজ টোস্ট বানান।
info-younger-toast-who-knee = হাঁটুতে ব্যথা
info-younger-toast-who-knee-partner = নার্স
info-younger-toast-who-knee-reason = নার্স আমাদের যত্ন নেন।
info-younger-toast-who-word = একটা শব্দ পড়া
info-younger-toast-who-word-partner = টিচার
info-younger-toast-who-word-reason = টিচার পড়তে সাহায্য করেন।

## Choice: asking comes before searching.
info-younger-toast-look-question = হেয়ার ব্যাঙের কথা জানতে চায়। আগে কোনটা?
info-younger-toast-look-ask = রাঁধুনির সাহায্য চাওয়া
info-younger-toast-look-ask-reason = দুজনে মিলে দেখা যায়। চারটা চোখ!
info-younger-toast-look-tap = যা দেখে, তাতেই টেপা
info-younger-toast-look-tap-reason = তাতে গোলমাল হতে পারে। আগে জিজ্ঞেস করা যায়।
info-younger-toast-look-shoe = জুতোকে জিজ্ঞেস
info-younger-toast-look-shoe-reason = মচ! জুতো সাহায্য করতে পারে না।

## Spot: two parts of the page are not true or not for Hare.
info-younger-toast-frog-question = পাতাটা ব্যাঙ নিয়ে। কোন দুটো জায়গা কেমন যেন?
info-younger-toast-frog-top-name = ওপরটা
info-younger-toast-frog-top = ব্যাঙের সব কথা
info-younger-toast-frog-top-reason = এটা ঠিক আছে। পাতাটা কী নিয়ে, তাই বলে।
info-younger-toast-frog-hop-name = লেখা
info-younger-toast-frog-hop = ব্যাঙ লাফায়।
info-younger-toast-frog-hop-reason = এটা সত্যি। লাফ, লাফ!
info-younger-toast-frog-bus-name = ছবি
info-younger-toast-frog-bus = ব্যাঙ বাস চালাচ্ছে
info-younger-toast-frog-bus-reason = ব্যাঙ বাস চালাতে পারে না। কেউ এটা বানিয়েছে।
info-younger-toast-frog-tap-name = বোতাম
info-younger-toast-frog-tap = ছুঁলেই ফ্রি মিষ্টি
info-younger-toast-frog-tap-reason = স্ক্রিন থেকে মিষ্টি বেরোয় না! আগে জিজ্ঞেস করো।

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-toast-pop-question = হঠাৎ একটা পাতা আসে, হেয়ারের খারাপ লাগে। কী করলে ভালো?
info-younger-toast-pop-tell = ঢেকে দিয়ে বলা
info-younger-toast-pop-tell-reason = হেয়ার বলেছে, রাঁধুনি খুশি। তিনি সাহায্য করতে পারেন।
info-younger-toast-pop-stay = আরও দেখতে থাকা
info-younger-toast-pop-stay-reason = আরও খারাপ লাগতে পারে। হেয়ার বলতে পারে।
info-younger-toast-pop-box = কথা-বলা বাক্সকে বলা
info-younger-toast-pop-box-reason = বাক্স সাহায্য করতে পারে না। বড়রা পারেন।

## Say: rehearsed aloud.
info-younger-toast-say-prompt = হেয়ারের সাথে বলো, জোরে আর স্পষ্ট করে।
info-younger-toast-say-sentence = সত্যি কি না, আমি জিজ্ঞেস করব।

## Talk: a made-up fact, said for fun and owned up to.
info-younger-toast-fib-prompt = বিড়াল নিয়ে একটা মজার কথা বানাও।
info-younger-toast-fib-starter = আমি বানিয়েছি: বিড়াল নাকি …

## Exit: something the box says.
info-younger-toast-goodbye-rain-question = বাক্স বলে, জ্যামের বৃষ্টি হবে। হেয়ার কী করতে পারে?
info-younger-toast-goodbye-rain-spoon = বড় চামচ নিয়ে দাঁড়ানো
info-younger-toast-goodbye-rain-spoon-reason = হা হা! কিন্তু এটা বানানো হতে পারে।
info-younger-toast-goodbye-rain-tell = বলা, এটা সত্যি
info-younger-toast-goodbye-rain-tell-reason = এটা বানানো হতে পারে। আগে জিজ্ঞেস করা যায়।
info-younger-toast-goodbye-rain-ask = জিজ্ঞেস করা
info-younger-toast-goodbye-rain-ask-reason = বড়দের কেউ জানতে সাহায্য করতে পারেন।

## The grown-ups a child may name. Never assume a mum or a dad.
info-younger-helpers-prompt = যাঁদের বলতে পারো, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
info-younger-helpers-teacher = আমার টিচার
info-younger-helpers-class = ক্লাসের সাহায্যকারী
info-younger-helpers-lunch = খাবার ঘরের কেউ
info-younger-helpers-office = স্কুলের অফিস
info-younger-helpers-home = বাড়ির একজন বড় মানুষ
info-younger-helpers-family = পরিবারের একজন বড় মানুষ
