# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-self-older.ftl and ../README.md.

## The card, and what a child can do afterwards
self-older-title = ঝকঝকে দাঁত আর ছয় আঙুল
self-older-outcome-edit = বলতে পারি, ছবি কীভাবে আর কেন বদলানো হয়েছে।
self-older-outcome-identity = নিজেকে কীভাবে দেখাব, আমি ঠিক করি, অন্যরাও করে।
self-older-outcome-photo = জোর করলেও নিজের ছবি নিজের কাছে রাখি।
self-older-outcome-tell = ছবি বা চ্যাট ঠিক না লাগলে বড়দের বলি।

### First tale: Waffle’s teeth

## Story: a filter finds the wrong face. The bubble is the phone’s.
self-older-dog-teeth-glow-1 = কুইলের বয়স এগারো, নতুন ফোন। তাতে আভা নামে একটা ফিল্টার। আভা মুখ মসৃণ করে, চোখ বড় করে, দাঁত সাদা করে।
    .easy = কুইলের নতুন ফোন। তাতে আভা নামে একটা ফিল্টার। ওটা মুখ মসৃণ করে, দাঁত সাদা করে।
self-older-dog-teeth-glow-2 = বাড়িতে কুইল ফোন তোলে। আভা ওর মুখ খুঁজে পায় না। তাই কুকুরেরটা ধরে।
self-older-dog-teeth-glow-2-bubble = মুখ পাওয়া গেছে!
self-older-dog-teeth-glow-3 = এখন ওয়াফলের লম্বা পাপড়ি আর এক সারি ঝকঝকে মানুষের দাঁত। দেখতে বিয়েবাড়ির বড়লোক চাচার মতো।
    .easy = এখন ওয়াফলের এক সারি ঝকঝকে মানুষের দাঁত!

## Match: how a picture was changed, and what for
self-older-dog-teeth-reasons-question = ছবি নানা কারণে বদলানো হয়। জোড়া মেলাও।
self-older-dog-teeth-reasons-dog = কুকুরের মুখে মানুষের দাঁত
self-older-dog-teeth-reasons-dog-partner = হাসার জন্য
self-older-dog-teeth-reasons-dog-reason = কেউ বিশ্বাস করে না, ওয়াফলও কিছু মনে করে না।
self-older-dog-teeth-reasons-cream = বিজ্ঞাপনে কাচের মতো মুখ
self-older-dog-teeth-reasons-cream-partner = ক্রিম বেচতে
self-older-dog-teeth-reasons-cream-reason = নিজের মুখ খারাপ লাগলে আমরা ক্রিম কিনতে পারি।
self-older-dog-teeth-reasons-singer = ষাটটার মধ্যে সেরাটা
self-older-dog-teeth-reasons-singer-partner = সহজ দেখাতে
self-older-dog-teeth-reasons-singer-reason = বাকি উনষাটটা আমরা দেখি না।
self-older-dog-teeth-reasons-mask = নতুন প্রোফাইলে ধার করা মুখ
self-older-dog-teeth-reasons-mask-partner = কে, তা লুকাতে
self-older-dog-teeth-reasons-mask-reason = প্রোফাইলের মুখটা অন্য কারও হতে পারে।

## Spot: an advert with changed pictures
self-older-dog-teeth-advert-question = বিজ্ঞাপনটা চায় কুইলের মনে কিছু লাগুক। চোখকে ঠকায় কোনটা, খোঁজো।
self-older-dog-teeth-advert-label-name = লেখা
self-older-dog-teeth-advert-label = বিজ্ঞাপন
self-older-dog-teeth-advert-label-reason = এটা বিজ্ঞাপন, লেখাই আছে। সৎ কথা।
self-older-dog-teeth-advert-after-name = দুটো ছবি
self-older-dog-teeth-advert-after = আগে: ধূসর। পরে: রোদ, হাসি।
self-older-dog-teeth-advert-after-reason = আলো আর হাসি বদলানো হয়েছে। ক্রিমে তা হয়নি।
self-older-dog-teeth-advert-nine-name = ছোট লেখা
self-older-dog-teeth-advert-nine = দশে নয়জনের পছন্দ! (আমাদের কর্মীদের জিজ্ঞেস করেছি।)
self-older-dog-teeth-advert-nine-reason = যারা বেচতে চায়, তাদেরই জিজ্ঞেস করেছে।
self-older-dog-teeth-advert-dry-name = এটা কী
self-older-dog-teeth-advert-dry = শুকনো হাতের ক্রিম।
self-older-dog-teeth-advert-dry-reason = কীসের জন্য, তাই বলে। এটা ঠিক আছে।

## Feel: fifty perfect faces. No answer is wrong.
self-older-dog-teeth-mirror-question = কুইল পঞ্চাশটা মুখ দেখে, সব মসৃণ। তারপর আয়নায় তাকায়। ওর কেমন লাগতে পারে?
    .easy = কুইল পঞ্চাশটা মসৃণ মুখ দেখে, তারপর নিজেরটা। ওর কেমন লাগতে পারে?
self-older-dog-teeth-mirror-says = সবগুলোই হতে পারে। পঞ্চাশজন মানুষ আসলে দেখতে অমন নয়।

## Choice: two good things to do
self-older-dog-teeth-help-question = কুইল ভাবে ওর মুখ ঠিক নেই। আসলে ঠিকই আছে। কী করলে ভালো?
self-older-dog-teeth-help-glow = সব ছবিতে আভা দেওয়া
self-older-dog-teeth-help-glow-reason = তাহলে আভা আরও বেশি লাগে। মুখটা তো সব সময় ঠিকই ছিল।
self-older-dog-teeth-help-tell = বিশ্বাসের বড় কাউকে বলা
self-older-dog-teeth-help-tell-reason = মামা নিজের ছবি দেখান। দশটাতেই চোখ বোজা। দুজনে হাসে।
self-older-dog-teeth-help-draw = ফোন রেখে ওয়াফলকে আঁকা
self-older-dog-teeth-help-draw-reason = একটু জিরোলে ভালো হয়। ওয়াফলের আঁকাবাঁকা দাঁত আগের মতোই।

## Chat: somebody in a drawing app pushes for a photo, then for a meeting
self-older-dog-teeth-chat-question = কুইল এখন কী করতে পারে?
self-older-dog-teeth-chat-place = আঁকার আসর
self-older-dog-teeth-chat-quill = কুইল
self-older-dog-teeth-chat-sky = স্কাই11
self-older-dog-teeth-chat-uncle = কুইলের মামা
self-older-dog-teeth-chat-photo-1 = ওয়াফলকে কী সুন্দর আঁকো! আমারও এগারো।
self-older-dog-teeth-chat-photo-2 = তুমি দেখতে কেমন? একটা ছবি পাঠাও।
self-older-dog-teeth-chat-photo-first = আগে তুমি পাঠাও!
self-older-dog-teeth-chat-photo-first-reason = স্কাই যে কারও মুখ পাঠাতে পারে। তখন কুইলের মনে হবে, দিতেই হবে।
self-older-dog-teeth-chat-photo-no = আমি নিজের ছবি পাঠাই না।
self-older-dog-teeth-chat-photo-no-reason = স্পষ্ট আর শান্ত কথা। “না” বলতে কারণ লাগে না।
self-older-dog-teeth-chat-photo-glow = এই নাও, আভা দেওয়া একটা।
self-older-dog-teeth-chat-photo-glow-reason = ফিল্টারে মুখ লুকায় না। তবু কপি হতে পারে, ছড়াতে পারে।
self-older-dog-teeth-chat-push-1 = তোমাকে তিনটা ছবি এঁকে দিয়েছি। এবার তোমাকে দিতেই হবে!
self-older-dog-teeth-chat-push-2 = তাহলে শুধু ক্যামেরা চালু করো।
self-older-dog-teeth-chat-push-keep = দেখাতে মেসেজগুলো রাখা
self-older-dog-teeth-chat-push-keep-reason = এটা জোরাজুরি। এখন বড়রাও দেখতে পারেন।
self-older-dog-teeth-chat-push-second = আচ্ছা, এক সেকেন্ড।
self-older-dog-teeth-chat-push-second-reason = এক সেকেন্ডও সেভ করা যায়। কল চেনা মানুষদের জন্য।
self-older-dog-teeth-chat-push-deal = উপহার কোনো চুক্তি নয়। না।
self-older-dog-teeth-chat-push-deal-reason = ঠিক। আঁকা ছবির বদলে কাউকে ফটো দিতে হয় না।
self-older-dog-teeth-chat-meet-1 = বেশ। শনিবার স্টেশনে দেখা করো। কাউকে বোলো না।
self-older-dog-teeth-chat-meet-cousin = ভাইকে আনতে পারি?
self-older-dog-teeth-chat-meet-cousin-reason = দুজন শিশু গেলেও নিরাপদ হয় না। ও যায় না, জানায়।
self-older-dog-teeth-chat-meet-quiet = বেরিয়ে কাউকে না বলা
self-older-dog-teeth-chat-meet-quiet-reason = বেরোনো ভালো। বললে বড়রা সাহায্যও করতে পারেন।
self-older-dog-teeth-chat-meet-tell = এখনই মামাকে বলা
self-older-dog-teeth-chat-meet-tell-reason = স্কাইকে ও শুধু অনলাইনে চেনে। দেখানোর জন্য চ্যাট যেমন আছে তেমনই থাকে।
self-older-dog-teeth-chat-block-1 = বলার জন্য ধন্যবাদ। এর কোনোটাই তোমার দোষ নয়।
self-older-dog-teeth-chat-block-sorry = আমি বেশি ভালো ব্যবহার করেছি।
self-older-dog-teeth-chat-block-sorry-reason = ভালো ব্যবহার ভুল নয়। যে জোর করেছে, দোষ তার।
self-older-dog-teeth-chat-block-block = দুজনে স্কাইকে ব্লক করা
self-older-dog-teeth-chat-block-block-reason = রাখো, বলো, তারপর বড়দের কেউ ব্লক করতে সাহায্য করেন।

## Say: the sentence is rehearsed aloud
self-older-dog-teeth-say-prompt = এমনভাবে বলো, যেন তোমার কিছু বোঝানোর নেই।
self-older-dog-teeth-say-sentence = আমি নিজের ছবি পাঠাই না। আমি বড়দের জানাব।

## Exit: the last question uses the words of a promise
self-older-dog-teeth-goodbye-cloud-question = কুইলের বন্ধু অনলাইনে জুতো পরা মেঘ। মুখ কখনও দেখায় না। এতে কী বুঝি?
    .easy = কুইলের বন্ধু অনলাইনে জুতো পরা মেঘ। এতে কী বুঝি?
self-older-dog-teeth-goodbye-cloud-fake = ছবি না থাকলেই নকল
self-older-dog-teeth-goodbye-cloud-fake-reason = ছবি দিয়ে কিছু প্রমাণ হয় না। যে কেউ ধার করতে পারে।
self-older-dog-teeth-goodbye-cloud-bad = ওর খারাপ কিছু লুকানোর আছে
self-older-dog-teeth-goodbye-cloud-bad-reason = যারা ছবি দেয় না, বেশির ভাগ শুধু নিজের কাছে রাখে।
self-older-dog-teeth-goodbye-cloud-choice = কেমন দেখাবে, ও নিজে বেছেছে
self-older-dog-teeth-goodbye-cloud-choice-reason = এটা ওর ইচ্ছা। জুতো পরা মেঘকে স্বাগতম।
self-older-dog-teeth-goodbye-star-question = এক তারকা ছবি দেয়: “ফিল্টার নেই, এইমাত্র উঠলাম!” কোন প্রশ্নটা করার মতো?
self-older-dog-teeth-goodbye-star-look = সকালে কি আমাকে অমন দেখায়
self-older-dog-teeth-goodbye-star-look-reason = বেশির ভাগ মানুষকে বালিশের মতো দেখায়। কে বানিয়েছে, কেন, তাই জিজ্ঞেস করো।
self-older-dog-teeth-goodbye-star-who = কে বানিয়েছে, কীসের জন্য
self-older-dog-teeth-goodbye-star-who-reason = এই প্রশ্ন সব ছবিতেই চলে।
self-older-dog-teeth-goodbye-star-like = কতজনের ভালো লেগেছে
self-older-dog-teeth-goodbye-star-like-reason = অনেকের ভালো লাগলেই সত্যি হয় না।
self-older-dog-teeth-goodbye-promise-question = প্রতিজ্ঞা বলে: নিজের ছবি নিজের কাছেই রাখি। আমি সেগুলো আপলোড করি না। কারণটা কী?
    .easy = প্রতিজ্ঞা বলে: নিজের ছবি আপলোড করি না। কারণটা কী?
self-older-dog-teeth-goodbye-promise-control = ছবি কপি হতে পারে, ফেরত আনা যায় না
self-older-dog-teeth-goodbye-promise-control-reason = হ্যাঁ। তাই আমি আগে ভাবি, পরে নয়।
self-older-dog-teeth-goodbye-promise-face = আমার মুখ যথেষ্ট ভালো নয়
self-older-dog-teeth-goodbye-promise-face-reason = সব মুখই ভালো। কথাটা হলো, কে কপি করতে পারে।
self-older-dog-teeth-goodbye-promise-old = মজা করা মানা
self-older-dog-teeth-goodbye-promise-old-reason = আঁকা ছবি, পোষা প্রাণী আর জুতো পরা মেঘে তবু মজা।

### Second tale: the head teacher on a courgette

## Story: a computer-made picture, with a yes from the one in it. The bubble is the head teacher’s.
self-older-flying-courgette-paper-1 = ক্লাস 6 খবরের কাগজ বানায়। প্রথম পাতার জন্য রকেটের একটা বুদ্ধি আছে। ও আগে হেড টিচারকে জিজ্ঞেস করে, তিনি হ্যাঁ বলেন।
    .easy = রকেট ক্লাসের কাগজের জন্য ছবি বানায়। আগে হেড টিচারকে জিজ্ঞেস করে। তিনি হ্যাঁ বলেন।
self-older-flying-courgette-paper-2 = ও ছবির যন্ত্রকে বলে: “আমাদের হেড টিচার ছুটিতে।” ছবিতে তিনি উড়ন্ত ঝিঙের ওপর। এক এক হাতে ছয়টা আঙুল।
    .easy = ছবির যন্ত্রে তিনি উড়ন্ত ঝিঙের ওপর। এক এক হাতে ছয়টা আঙুল।
self-older-flying-courgette-paper-3 = ছবিটা তিনি দরজায় টাঙান। দুজন অতিথি জানতে চান, ওটা কোথায় পার্ক করেন। ভাবেন, ওটা সত্যি!
    .easy = ছবিটা তিনি দরজায় টাঙান। দুজন অতিথি ভাবেন, ওটা সত্যি!
self-older-flying-courgette-paper-3-bubble = যাক, খাতা দেখার জন্য আঙুল বাড়ল!

## Spot: a computer-made picture goes round
self-older-flying-courgette-signs-question = এবার ক্লাসের চ্যাটে একটা ছবি আসে। এটা কি সত্যি? চিহ্ন খোঁজো।
self-older-flying-courgette-signs-from-name = কোথা থেকে এসেছে
self-older-flying-courgette-signs-from = অনেকবার পাঠানো
self-older-flying-courgette-signs-from-reason = কে বানিয়েছে, কেউ জানে না। থেমে যাচাই করার চিহ্ন।
self-older-flying-courgette-signs-title-name = শিরোনাম
self-older-flying-courgette-signs-title = আমাদের খেলার দিন!
self-older-flying-courgette-signs-title-reason = এমন শিরোনাম ঠিক আছে।
self-older-flying-courgette-signs-banner-name = ছবি
self-older-flying-courgette-signs-banner = ব্যানারে লেখা: খেরলা দনি
self-older-flying-courgette-signs-banner-reason = আজব অক্ষর আর আজব হাত ভালো চিহ্ন।
self-older-flying-courgette-signs-ask-name = বোতাম
self-older-flying-courgette-signs-ask = টিচারকে জিজ্ঞেস: এটা কি আমাদের
self-older-flying-courgette-signs-ask-reason = বিশ্বাসের কেউ বলতে পারেন। দারুণ বোতাম!

## Search: is a clip true? Words first, then the result to trust. All names are made up.
self-older-flying-courgette-check-question = একটা ভিডিও ঘুরছে। বিখ্যাত একজন বলেন, “সোমবার থেকে বাড়ির কাজ নেই!” যাচাই করতে শব্দ বাছো।
    .easy = বাড়ির কাজ কি সোমবার থেকে শেষ? জানতে শব্দ বাছো।
self-older-flying-courgette-check-famous = বিখ্যাত মুখ
self-older-flying-courgette-check-famous-reason = তাহলে শুধু অনেক বিখ্যাত মুখ আসে।
self-older-flying-courgette-check-end = সোমবার থেকে শেষ
self-older-flying-courgette-check-end-reason = ভিডিওটা কী বলে, এটা তাই বলে।
self-older-flying-courgette-check-news = খবর
self-older-flying-courgette-check-news-reason = যেসব পাতা খবর দেয়, এতে সেগুলো আসে।
self-older-flying-courgette-check-homework = বাড়ির কাজ
self-older-flying-courgette-check-homework-reason = কী নিয়ে জানতে চাই, এটা তাই বলে।
self-older-flying-courgette-check-please = ইশ যদি সত্যি হতো
self-older-flying-courgette-check-please-reason = আমাদের সবার তাই মনে হয়! কিন্তু খোঁজার জন্য লাগে না।
self-older-flying-courgette-check-asked = জানতে কোনটা সবচেয়ে কাজে লাগে?
self-older-flying-courgette-check-app = বাড়ির কাজ ভালো লাগে না? আমাদের অ্যাপ করে দেয়!
self-older-flying-courgette-check-app-from = বাড়ির কাজের বীর
self-older-flying-courgette-check-app-text = এক সপ্তাহ অর্ধেক দাম।
self-older-flying-courgette-check-app-reason = এটা বিজ্ঞাপন। ওরা অ্যাপ বেচতে চায়।
self-older-flying-courgette-check-clip = এই ভিডিও দেখতেই হবে
self-older-flying-courgette-check-clip-from = সেরা দশ ভিডিও
self-older-flying-courgette-check-clip-text = আশি লাখ বার দেখা!
self-older-flying-courgette-check-clip-reason = অনেকে দেখলেই সত্যি হয় না।
self-older-flying-courgette-check-desk = বাড়ির কাজের ভিডিওটা বানানো
self-older-flying-courgette-check-desk-from = জেলা খবর
self-older-flying-courgette-check-desk-text = আমরা তাঁকে জিজ্ঞেস করেছি। তিনি বলেননি। গলাটা কম্পিউটারে বানানো।
self-older-flying-courgette-check-desk-reason = ওরা তাঁকে জিজ্ঞেস করেছে, কীভাবে জানে তাও বলে। আমাদের জন্য খারাপ খবর!

## Sort: what is fine to make with a picture maker
self-older-flying-courgette-make-question = ক্লাস 6 এবার ছবির যন্ত্রের নিয়ম লেখে। কী বানানো যায়? কী যায় না?
self-older-flying-courgette-make-basket-1 = বানানো যায়
self-older-flying-courgette-make-basket-2 = বানানো ঠিক নয়
self-older-flying-courgette-make-star = জিজ্ঞেস না করে বন্ধুর মুখ
self-older-flying-courgette-make-star-reason = মুখটা বন্ধুর। আগে জিজ্ঞেস করো, না মানে না।
self-older-flying-courgette-make-dragon = খাবার ঘরে একটা বাঘ
self-older-flying-courgette-make-dragon-reason = এতে আসল কেউ নেই। বাঘ নিয়ে মজা করো!
self-older-flying-courgette-make-voice = টিচারের বানানো গলা
self-older-flying-courgette-make-voice-reason = মানুষ বিশ্বাস করতে পারে। টিচার কষ্ট পেতে পারেন।
self-older-flying-courgette-make-yes = হ্যাঁ বলার পরে হেড টিচার
self-older-flying-courgette-make-yes-reason = মুখটা তাঁর, তিনি হ্যাঁ বলেছেন।
self-older-flying-courgette-make-clothes = কাপড় ছাড়া সত্যিকার কেউ
self-older-flying-courgette-make-clothes-reason = কখনও বানাই না, রাখি না, পাঠাই না। এমন কিছু এলে শুধু বলি।

## Chat: an account with Rocket’s name writes to Sprig
self-older-flying-courgette-chat-question = স্প্রিগ এখন কী করতে পারে?
self-older-flying-courgette-chat-place = ক্লাসের চ্যাট
self-older-flying-courgette-chat-sprout = স্প্রিগ
self-older-flying-courgette-chat-tum = রকেট2
self-older-flying-courgette-chat-tumble = রকেট
self-older-flying-courgette-chat-teacher = টিচার
self-older-flying-courgette-chat-new-1 = আমি রকেট! নতুন অ্যাকাউন্ট।
self-older-flying-courgette-chat-new-2 = কাগজের জন্য তোমার একটা ছবি পাঠাও।
self-older-flying-courgette-chat-new-ask = আগে স্কুলে তোমাকে জিজ্ঞেস করব।
self-older-flying-courgette-chat-new-ask-reason = সামনাসামনি জিজ্ঞেস করাই সবচেয়ে ভালো যাচাই।
self-older-flying-courgette-chat-new-test = আমার ব্যাগ কী রঙের?
self-older-flying-courgette-chat-new-test-reason = ভালো চেষ্টা! কিন্তু আন্দাজে মিলেও যেতে পারে। সামনাসামনি জিজ্ঞেস করো।
self-older-flying-courgette-chat-new-send = আচ্ছা, এই নাও!
self-older-flying-courgette-chat-new-send-reason = যে কেউ একটা নাম নিতে পারে। স্প্রিগ আগে যাচাই করতে পারে।
self-older-flying-courgette-chat-push-1 = না, স্কুলে জিজ্ঞেস কোরো না! আর সবাই পাঠিয়েছে।
self-older-flying-courgette-chat-push-2 = নইলে ছয়টায় খালপাড়ে এসো। একা।
self-older-flying-courgette-chat-push-send = তাহলে শুধু একটা ছবি।
self-older-flying-courgette-chat-push-send-reason = “সবাই পাঠিয়েছে” মানে জোরাজুরি। মেসেজ রেখে “না” বলা যায়।
self-older-flying-courgette-chat-push-keep = দেখাতে মেসেজগুলো রাখা
self-older-flying-courgette-chat-push-keep-reason = এখন দেখানোর কিছু আছে। “জিজ্ঞেস কোরো না” বড় একটা চিহ্ন।
self-older-flying-courgette-chat-push-go = আচ্ছা, ছয়টায়।
self-older-flying-courgette-chat-push-go-reason = কে থাকবে, স্প্রিগ জানে না। ও যায় না।
self-older-flying-courgette-chat-real-1 = স্প্রিগ? আমার নতুন অ্যাকাউন্ট নেই। ওটা আমি নই!
self-older-flying-courgette-chat-real-joke = তাহলে আমিও ওদের ঠকাব!
self-older-flying-courgette-chat-real-joke-reason = তাহলে চ্যাট চলতেই থাকে। বললে বড়রা সাহায্য করতে পারেন।
self-older-flying-courgette-chat-real-block = এখনই ব্লক করে ভুলে যাওয়া
self-older-flying-courgette-chat-real-block-reason = অন্যরাও একই মেসেজ পেতে পারে। আগে বলো, তারপর বড়রা সাহায্য করেন।
self-older-flying-courgette-chat-real-tell = রকেটের সাথে টিচারকে বলা
self-older-flying-courgette-chat-real-tell-reason = কেউ ওর নাম ধার করেছে। বড়রা দুজনকেই সাহায্য করতে পারেন।
self-older-flying-courgette-chat-block-1 = দুজনকেই ধন্যবাদ। এটা তোমার দোষ নয়, রকেট। তোমারও নয়, স্প্রিগ।
self-older-flying-courgette-chat-block-all = রকেট, তোমার নতুন নাম লাগবে।
self-older-flying-courgette-chat-block-all-reason = ওর নাম ঠিকই আছে। যে ধার করেছে, দোষ তার।
self-older-flying-courgette-chat-block-block = টিচারের সাথে ব্লক করা, জানানো
self-older-flying-courgette-chat-block-block-reason = রাখো, বলো, তারপর বড়দের কেউ ব্লক করতে সাহায্য করেন।

## Build: how Rocket wants to be seen
self-older-flying-courgette-switches-question = রকেট আঁকার পাতা আবার সাজায়। আঁকা দেখিয়েও নিজের কথা কীভাবে নিজের রাখা যায়?
    .easy = রকেটকে সাহায্য করো: আঁকা দেখাবে, নিজের কথা নয়।
self-older-flying-courgette-switches-photo = আমার ছবি
self-older-flying-courgette-switches-photo-face = আমার ফটো
self-older-flying-courgette-switches-photo-face-reason = ফটো আবার ধার করা যায়। আঁকা ছবিতেও একই কাজ হয়।
self-older-flying-courgette-switches-photo-art = ডানাওয়ালা ঝিঙে
self-older-flying-courgette-switches-photo-art-reason = এটা ওর নিজের আঁকা, মজারও।
self-older-flying-courgette-switches-who = কে আমাকে লিখতে পারে?
self-older-flying-courgette-switches-who-known = যাদের আমি চিনি
self-older-flying-courgette-switches-who-known-reason = ওদের সাথে দেখা হয়েছে, সামনাসামনি যাচাই করা যায়।
self-older-flying-courgette-switches-who-all = যে কেউ
self-older-flying-courgette-switches-who-all-reason = তাহলে আরেক রকেট2-ও লিখতে পারে।
self-older-flying-courgette-switches-call = ভিডিও কল
self-older-flying-courgette-switches-call-on = চালু
self-older-flying-courgette-switches-call-on-reason = তাহলে যে কেউ দেখতে পারে। বড়রা বাছতে সাহায্য করতে পারেন।
self-older-flying-courgette-switches-call-ask = বন্ধ, বড়দের জিজ্ঞেস করা পর্যন্ত
self-older-flying-courgette-switches-call-ask-reason = কলে ওকে আর ওর বাড়ি দেখা যায়। আগে জিজ্ঞেস করাই ভালো।
self-older-flying-courgette-switches-about = আমার কথা
self-older-flying-courgette-switches-about-veg = উড়ন্ত সবজি আঁকি
self-older-flying-courgette-switches-about-veg-reason = কী ভালো লাগে তা আছে, কোথায় থাকে তা নেই।
self-older-flying-courgette-switches-about-class = ক্লাস 6, মিল লেন স্কুল
self-older-flying-courgette-switches-about-class-reason = ওকে কোথায় পাওয়া যায়, যে কেউ জানতে পারে।
self-older-flying-courgette-switches-done = ওর আঁকা সবাই দেখে। কে কাছে আসবে, ও ঠিক করে। ঝিঙের পার্কিং ফ্রি।

## Say: the sentence is rehearsed aloud
self-older-flying-courgette-say-prompt = স্প্রিগের মতো বলো, শান্ত আর স্পষ্ট করে।
self-older-flying-courgette-say-sentence = আমি ছবি পাঠাই না। সামনাসামনি জিজ্ঞেস করব।

## Exit: the last question uses the words of a promise
self-older-flying-courgette-goodbye-hat-question = অনলাইনে রকেট ডানাওয়ালা ঝিঙে। ক্লাসে ও রকেট। কোনটা আসল ও?
    .easy = অনলাইনে রকেট ঝিঙে। ক্লাসে ও রকেট। কোনটা আসল?
self-older-flying-courgette-goodbye-hat-class = শুধু ক্লাসেরটা
self-older-flying-courgette-goodbye-hat-class-reason = অনলাইনে ওর ঠাট্টা আর আঁকাও ওরই।
self-older-flying-courgette-goodbye-hat-both = দুটোই, কোথায় কী দেখাবে ও বাছে
self-older-flying-courgette-goodbye-hat-both-reason = একেক জায়গায় আমরা নিজের একেকটা দিক দেখাই।
self-older-flying-courgette-goodbye-hat-veg = ও সত্যিই একটা ঝিঙে
self-older-flying-courgette-goodbye-hat-veg-reason = তাহলে অনেক কিছু বোঝা যেত। কিন্তু না!
self-older-flying-courgette-goodbye-video-question = একটা ছবিতে আজব হাত বা অক্ষর নেই। এতে কী বুঝি?
self-older-flying-courgette-goodbye-video-check = এখনও তেমন কিছু না, কে বানিয়েছে দেখি
self-older-flying-courgette-goodbye-video-check-reason = কিছু বানানো ছবিতে কোনো চিহ্নই থাকে না। তাই যাচাই করি।
self-older-flying-courgette-goodbye-video-real = ছবিটা সত্যি
self-older-flying-courgette-goodbye-video-real-reason = হতে পারে। কিছু বানানো ছবিতে কোনো চিহ্নই থাকে না।
self-older-flying-courgette-goodbye-video-share = পাঠানো যায়
self-older-flying-courgette-goodbye-video-share-reason = জানার আগেই তাহলে ছড়ায়। আগে যাচাই করো।
self-older-flying-courgette-goodbye-promise-question = প্রতিজ্ঞা বলে: নিজের ছবি নিজের কাছেই রাখি। নতুন ভালো একজন ছবি চায়। কোনটা মেলে?
    .easy = নতুন ভালো একজন ছবি চায়। প্রতিজ্ঞার সাথে কোনটা মেলে?
self-older-flying-courgette-goodbye-promise-blur = মুখ ঝাপসা করে পাঠানো
self-older-flying-courgette-goodbye-promise-blur-reason = ঘর আর জামা তবু দেখা যায়। “না” বললেই হয়।
self-older-flying-courgette-goodbye-promise-pet = পোষা প্রাণীর ছবি, পেছনে আমি
self-older-flying-courgette-goodbye-promise-pet-reason = পেছনে থাকা মানেও ছবিতে থাকা। আঁকা ছবি দিলেই হয়।
self-older-flying-courgette-goodbye-promise-no = “না” বলা, বড়দের জানানো
self-older-flying-courgette-goodbye-promise-no-reason = এটাই প্রতিজ্ঞা। কে চাইছে, বড়রা দেখতে পারেন।

## The grown-ups a child may name. Never assume a mum or a dad.
self-older-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
self-older-helpers-teacher = আমার টিচার
self-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
self-older-helpers-lunch = খাবার ঘরের কেউ
self-older-helpers-office = স্কুলের অফিস
self-older-helpers-home = বাড়ির একজন বড় মানুষ
self-older-helpers-family = পরিবারের একজন বড় মানুষ
