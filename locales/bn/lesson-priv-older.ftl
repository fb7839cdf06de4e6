# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-older.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-older-title = এত কথায় কাজ কী!
priv-older-outcome-permissions = কোনো অ্যাপ বা যন্ত্র কী ব্যবহার করবে, আমি বাছতে পারি।
priv-older-outcome-private = কোন কথায় বোঝা যায় কে বা কোথায়, আমি ধরতে পারি।
priv-older-outcome-scam = আজব মেসেজ বা ফাইল খুলি না, জিজ্ঞেস করি।
priv-older-outcome-strong = আপডেট আর আলাদা আলাদা শব্দের চাবি দিয়ে অ্যাকাউন্ট শক্ত রাখি।
priv-older-outcome-seen = জানি, আমি যা করি কে দেখতে পারে, স্কুলও খেয়াল রাখে।

### First tale: the nosy potato

## Story: an app that asks for far more than it needs
priv-older-nosy-potato-spud-1 = ওডির নতুন ফোন। আলু-করো অ্যাপ যেকোনো মুখকে আলু বানায়।
    .easy = ওডির নতুন অ্যাপ মুখকে আলু বানায়।
priv-older-nosy-potato-spud-1-bubble = বলো, চিপস!
priv-older-nosy-potato-spud-2 = তারপর আলুটা এটা সেটা চাইতে থাকে।
priv-older-nosy-potato-spud-2-bubble = তুমি কোথায় আছ, আর বন্ধুদের নম্বর দেখি?
priv-older-nosy-potato-spud-3 = রেন দেখে বলে, “আলুর আবার মানচিত্র লাগে কীসে?”
priv-older-nosy-potato-spud-3-bubble = এ তো একটা আলু!

## Build: what a potato app needs, and what it does not
priv-older-nosy-potato-nosy-question = আলুর অ্যাপের কী লাগে? ওডির জন্য ঠিক করো।
priv-older-nosy-potato-nosy-camera = আমার ক্যামেরা
priv-older-nosy-potato-nosy-camera-always = সব সময়
priv-older-nosy-potato-nosy-camera-always-reason = তাহলে ওডি অ্যাপ রেখে দিলেও দেখতে পারে।
priv-older-nosy-potato-nosy-camera-using = শুধু ব্যবহারের সময়
priv-older-nosy-potato-nosy-camera-using-reason = আলু বানাতে মুখ দেখতে হয়, তবে শুধু তখনই।
priv-older-nosy-potato-nosy-place = আমি কোথায়
priv-older-nosy-potato-nosy-place-off = বন্ধ
priv-older-nosy-potato-nosy-place-off-reason = আলুর মানচিত্র লাগে না। তবু একই রকম চলে।
priv-older-nosy-potato-nosy-place-on = চালু
priv-older-nosy-potato-nosy-place-on-reason = তাহলে ওডি কোথায়, অ্যাপ সারাদিন জানে।
priv-older-nosy-potato-nosy-contacts = আমার চেনাদের নম্বর
priv-older-nosy-potato-nosy-contacts-share = জানাও
priv-older-nosy-potato-nosy-contacts-share-reason = এগুলো অন্যদের নম্বর। ওদের হয়ে ওডি হ্যাঁ বলতে পারে না।
priv-older-nosy-potato-nosy-contacts-keep = জানিয়ো না
priv-older-nosy-potato-nosy-contacts-keep-reason = ওদের নম্বর ওদের নিজের কথা, ওডিরটার মতোই।
priv-older-nosy-potato-nosy-done = এখনও আলু, কিন্তু আগের মতো নাক গলায় না! ওডি যেকোনো দিন দেখে নিতে পারে।

## Sort: small things in a clip that say who or where
priv-older-nosy-potato-clip-question = ওডি আলুর ভিডিও বানাবে, সবাই দেখবে। কীসে বোঝা যায় ও কে বা কোথায়?
    .easy = ওডি ভিডিও বানায়। কীসে বোঝা যায় ও কে বা কোথায়?
priv-older-nosy-potato-clip-shows = কে বা কোথায়, বোঝা যায়
priv-older-nosy-potato-clip-fine = দেখানো যায়
priv-older-nosy-potato-clip-hat = জন্মদিনের টুপি পরা আলু
priv-older-nosy-potato-clip-hat-reason = কী সাজ! আর ওডির কথা কিছুই জানা যায় না।
priv-older-nosy-potato-clip-badge = ব্যাগে স্কুলের ব্যাজ
priv-older-nosy-potato-clip-badge-reason = স্কুলের দিনে ও কোথায়, জানা যায়।
priv-older-nosy-potato-clip-bus = যে বাসে ও রোজ বাড়ি ফেরে
priv-older-nosy-potato-clip-bus-reason = বাস আর সময় জানলে ওকে খুঁজে পাওয়া যায়।
priv-older-nosy-potato-clip-song = চিপস নিয়ে একটা গান
priv-older-nosy-potato-clip-song-reason = চিপস অনেকেই ভালোবাসে। ও কে, বোঝা যায় না।
priv-older-nosy-potato-clip-name = “হাই, আমি…” আর পুরো নাম
priv-older-nosy-potato-clip-name-reason = নাম ওর নিজের কথা। বানানো নামেও একই রকম চলে।
priv-older-nosy-potato-clip-wren = রেনের ঠিকানা লেখা চিঠি
priv-older-nosy-potato-clip-wren-reason = ওটা রেনের বাড়ি। ওডির দেখানোর জিনিস নয়।

## Order: an update comes from the phone’s own settings, never from an advert
priv-older-nosy-potato-update-question = ওডির ফোন বলে, “আপডেট করো!” আপডেট দুর্বল জায়গা সারায়। কোন ক্রমটা ভালো?
    .easy = আপডেট দুর্বল জায়গা সারায়। কোন ক্রমটা ভালো?
priv-older-nosy-potato-update-settings = ফোনের নিজের সেটিংসে দেখা
priv-older-nosy-potato-update-settings-reason = বিজ্ঞাপন ভান করতে পারে। আসল আপডেট সেটিংসে থাকে।
priv-older-nosy-potato-update-adult = বাড়ির বড়দের দেখানো
priv-older-nosy-potato-update-adult-reason = তাঁদের রাজি হওয়া লাগতে পারে, তাঁরা দেখেও নিতে পারেন।
priv-older-nosy-potato-update-plug = চার্জে দিয়ে শেষ হতে দেওয়া
priv-older-nosy-potato-update-plug-reason = আপডেটে সময় লাগে, চার্জও লাগে।
priv-older-nosy-potato-update-choices = নিজের বাছাই ঠিক আছে কি না দেখা
priv-older-nosy-potato-update-choices-reason = আপডেটে সেটিং বদলে যেতে পারে। এক ঝলক দেখে নেওয়া ভালো।

## Chat: somebody uses Bram’s account. A code is a key too.
priv-older-nosy-potato-code-question = বাসের চ্যাটে ব্র্যামের নামে একটা মেসেজ। ওডি কী করতে পারে?
    .easy = ওডি কী করতে পারে?
priv-older-nosy-potato-code-place = বাসের চ্যাট, ওডির ফোনে
priv-older-nosy-potato-code-odi = ওডি
priv-older-nosy-potato-code-bram = ব্র্যাম
priv-older-nosy-potato-code-wren = রেন
priv-older-nosy-potato-code-quick-1 = ওডি! তোমার ফোনে একটা কোড গেছে।
priv-older-nosy-potato-code-quick-2 = পাঠাও, নইলে আমার গেম শেষ!
priv-older-nosy-potato-code-quick-send = আচ্ছা, 4815।
priv-older-nosy-potato-code-quick-send-reason = কোড চাবির মতো অ্যাকাউন্ট খোলে। কোডও কাউকে দিই না।
priv-older-nosy-potato-code-quick-ask = না পাঠানো, ব্র্যামকে সামনাসামনি জিজ্ঞেস
priv-older-nosy-potato-code-quick-ask-reason = তাড়া দিলে থেমে অন্যভাবে যাচাই করা ভালো।
priv-older-nosy-potato-code-quick-block = এখনই ব্র্যামকে ব্লক করা
priv-older-nosy-potato-code-quick-block-reason = এটা ব্র্যাম না-ও হতে পারে। আগে রাখো, তারপর বলো।
priv-older-nosy-potato-code-not-bram-1 = ব্র্যাম তো এখানে। ওটা ও নয়!
priv-older-nosy-potato-code-not-bram-2 = কোডটা পাঠাও তো!
priv-older-nosy-potato-code-not-bram-thief = ধরা পড়েছ, আলু চোর!
priv-older-nosy-potato-code-not-bram-thief-reason = মজার! কিন্তু উত্তর দিলে বোঝা যায়, কেউ আছে।
priv-older-nosy-potato-code-not-bram-keep = দেখাতে চ্যাটটা রেখে দেওয়া
priv-older-nosy-potato-code-not-bram-keep-reason = এখন বড়রা দেখতে পারেন, ঠিক কী চেয়েছে।
priv-older-nosy-potato-code-not-bram-bin = চ্যাটটা মুছে ফেলা
priv-older-nosy-potato-code-not-bram-bin-reason = তাহলে কী চেয়েছে, কেউ দেখতে পারবে না। রাখো, তারপর বলো।
priv-older-nosy-potato-code-kept-1 = তাহলে ওর অ্যাকাউন্ট কার হাতে?
priv-older-nosy-potato-code-kept-tell = ব্র্যামের সাথে বড়দের বলা
priv-older-nosy-potato-code-kept-tell-reason = নতুন শব্দের চাবি দিয়ে ব্র্যামকে ফিরতে বড়রা সাহায্য করতে পারেন।
priv-older-nosy-potato-code-kept-alone = নিজেরাই ঠিক করা
priv-older-nosy-potato-code-kept-alone-reason = ওদের মন ভালো! কিন্তু বড়রা অ্যাকাউন্টটা আরও তাড়াতাড়ি ফেরত আনতে পারেন।
priv-older-nosy-potato-code-kept-out = এখনই ওটা ব্লক করা
priv-older-nosy-potato-code-kept-out-reason = ব্লক করা সবার শেষে, বড়দের সাহায্যে। আগে ওরা বড়দের বলে।

## Choice: a school account is checked at home too
priv-older-nosy-potato-at-home-question = ওডি বাড়িতে। স্কুলের ইমেল থেকে রেনকে লেখে। কে দেখতে পারে?
    .easy = ওডি বাড়িতে স্কুলের ইমেল ব্যবহার করে। কে দেখতে পারে?
priv-older-nosy-potato-at-home-wren = শুধু রেন
priv-older-nosy-potato-at-home-wren-reason = এটা রেনের কাছে যায়। কিন্তু ও অন্যকে দিতে পারে, স্কুলও দেখে।
priv-older-nosy-potato-at-home-school = রেন, আর স্কুল, যে ইমেল দেখে রাখে
priv-older-nosy-potato-at-home-school-reason = বাড়িতে থাকলেও স্কুল এই ইমেল দেখে রাখে। এতে সবার নিরাপদ থাকা সহজ হয়।
priv-older-nosy-potato-at-home-all = অনলাইনের সবাই
priv-older-nosy-potato-at-home-all-reason = এটা খোলা পাতা নয়। তবে রেন দেখতে পারে, স্কুলও পারে।

## Say: the sentence is rehearsed aloud
priv-older-nosy-potato-too-much-prompt = আঁকার একটা অ্যাপ জানতে চায় ওডি কোথায় থাকে। ওর সাথে বলো।
priv-older-nosy-potato-too-much-sentence = এটা দরকারের চেয়ে বেশি চায়, তাই আমি “না” বলি।

## Exit, first question: one passphrase for each account
priv-older-nosy-potato-second-question = রেনের একটা ভালো শব্দের চাবি আছে। এখন দ্বিতীয় একটা অ্যাকাউন্ট। কোনটা সবচেয়ে ভালো?
    .easy = রেনের দ্বিতীয় একটা অ্যাকাউন্ট। কোন চাবি সবচেয়ে ভালো?
priv-older-nosy-potato-second-same = আগেরটাই আবার নেওয়া
priv-older-nosy-potato-second-same-reason = একবার জানাজানি হলে দুটো দরজাই খোলা।
priv-older-nosy-potato-second-two = পুরোনোটায় 2 বসানো
priv-older-nosy-potato-second-two-reason = সবার আগে এটাই লিখে দেখা হয়।
priv-older-nosy-potato-second-new = নতুন একটা, কাউকে না বলা
priv-older-nosy-potato-second-new-reason = একটা জানাজানি হলেও অন্য দরজা বন্ধ থাকে।

## Exit, second question: a file from somebody unknown
priv-older-nosy-potato-team-photo-question = একটা ইমেলে ফাইল, লেখা “দলের ছবি!” কে পাঠিয়েছে, ব্র্যাম চেনে না। ও কী করতে পারে?
    .easy = ইমেলে ফাইল আছে। কে পাঠিয়েছে, ব্র্যাম চেনে না। ও কী করতে পারে?
priv-older-nosy-potato-team-photo-open = খোলা, কে আছে দেখতে
priv-older-nosy-potato-team-photo-open-reason = ফাইলটা কম্পিউটার নষ্ট করতে পারে। বন্ধ থাকলে কিছু করতে পারে না।
priv-older-nosy-potato-team-photo-shut = না খুলে বড়দের জিজ্ঞেস করা
priv-older-nosy-potato-team-photo-shut-reason = ব্র্যাম চেনা মানুষকে ইমেল করে। বাকিটা বড়রা দেখতে পারেন।
priv-older-nosy-potato-team-photo-write = লিখে জানতে চাওয়া, কে
priv-older-nosy-potato-team-photo-write-reason = তাহলে যে পাঠিয়েছে, সে জানে কেউ এটা পড়ে।

## Exit, third question: a reason to say no
priv-older-nosy-potato-piano-question = পিয়ানো অ্যাপ জানতে চায় ব্র্যাম কোথায়। ও কী বাছতে পারে?
priv-older-nosy-potato-piano-later = হ্যাঁ, পরে ভাবব
priv-older-nosy-potato-piano-later-reason = ততক্ষণে ওটা জেনে গেছে। আগে “না” বলে তারপর দেখা যায়।
priv-older-nosy-potato-piano-must = হ্যাঁ, নইলে হয়তো বাজবে না
priv-older-nosy-potato-piano-must-reason = বেশির ভাগ অ্যাপ এমনিই চলে। না চললে বড়রা বাছতে সাহায্য করতে পারেন।
priv-older-nosy-potato-piano-no = না, পিয়ানোর মানচিত্র লাগে না
priv-older-nosy-potato-piano-no-reason = ব্র্যাম কোথায়, না জেনেও সব সুর বাজাতে পারে।

### Second tale: a goat at the door

## Story: a goat in front of the doorbell’s camera
priv-older-goat-at-the-door-ding-dong-1 = পেবলের নানির দরজায় নতুন ক্যামেরা ঘণ্টা। সকাল ছয়টায় সেটা বাজে।
    .easy = নানির দরজায় নতুন ক্যামেরা ঘণ্টা। ছয়টায় সেটা বাজে।
priv-older-goat-at-the-door-ding-dong-1-bubble = টিং টং!
priv-older-goat-at-the-door-ding-dong-2 = দরজায় একটা ছাগল। পাপোশে লেখা “পা মুছে আসুন”। ছাগল অর্ধেক খেয়ে ফেলে।
priv-older-goat-at-the-door-ding-dong-2-bubble = ম্যা-অ্যা-অ্যা!
priv-older-goat-at-the-door-ding-dong-3 = এখন পাপোশে শুধু “আসুন”। পেবলের হাসি থামে না।
priv-older-goat-at-the-door-ding-dong-3-bubble = দুনিয়ার সবাইকে এটা দেখাতেই হবে!

## Match: what the clip shows besides the goat
priv-older-goat-at-the-door-gives-away-question = ভিডিওতে শুধু ছাগলই নেই। কোনটা দেখে কী জানা যায়?
    .easy = কোনটা দেখে কী জানা যায়? জোড়া মেলাও।
priv-older-goat-at-the-door-gives-away-door = দরজায় বড় করে 12
priv-older-goat-at-the-door-gives-away-door-partner = কোন বাড়ি
priv-older-goat-at-the-door-gives-away-door-reason = রাস্তার নাম জানলেই পুরো ঠিকানা।
priv-older-goat-at-the-door-gives-away-bag = ঘরে স্কুলের ব্যাগ
priv-older-goat-at-the-door-gives-away-bag-partner = পেবল কোন স্কুলে পড়ে
priv-older-goat-at-the-door-gives-away-bag-reason = নাম না বললেও স্কুল ওর নিজের কথা।
priv-older-goat-at-the-door-gives-away-note = চিরকুট: রোববার ফিরব
priv-older-goat-at-the-door-gives-away-note-partner = কখন বাড়িতে কেউ থাকে না
priv-older-goat-at-the-door-gives-away-note-reason = পরিবার ছাড়া কারও এটা জানার দরকার নেই।
priv-older-goat-at-the-door-gives-away-neighbour = পাজামা পরা পাশের বাড়ির মানুষ
priv-older-goat-at-the-door-gives-away-neighbour-partner = যিনি হ্যাঁ বলেননি
priv-older-goat-at-the-door-gives-away-neighbour-reason = তাঁর মুখ, তাঁর বাড়ি। আগে তাঁকে জিজ্ঞেস করো।

## Build: what the doorbell may film and who can see it
priv-older-goat-at-the-door-doorbell-question = ছাগলটা কে কে দেখবে? ঘণ্টাটা সাজাও।
priv-older-goat-at-the-door-doorbell-who = ভিডিও কে দেখতে পারে?
priv-older-goat-at-the-door-doorbell-who-all = যাদের এই অ্যাপ আছে
priv-older-goat-at-the-door-doorbell-who-all-reason = তাহলে রোজ কে আসে যায়, ওরা দেখবে।
priv-older-goat-at-the-door-doorbell-who-family = যারা এখানে থাকে
priv-older-goat-at-the-door-doorbell-who-family-reason = দরজা ওদের, তাই ভিডিও ওদের।
priv-older-goat-at-the-door-doorbell-where = কী তুলতে পারে?
priv-older-goat-at-the-door-doorbell-where-step = আমাদের নিজের সিঁড়ি
priv-older-goat-at-the-door-doorbell-where-step-reason = কে এসেছে দেখতে এটুকুই লাগে।
priv-older-goat-at-the-door-doorbell-where-street = পুরো রাস্তা
priv-older-goat-at-the-door-doorbell-where-street-reason = ওখানে অন্যরাও থাকে। ওরা হ্যাঁ বলেনি।
priv-older-goat-at-the-door-doorbell-updates = আপডেট
priv-older-goat-at-the-door-doorbell-updates-off = বন্ধ
priv-older-goat-at-the-door-doorbell-updates-off-reason = তাহলে দুর্বল জায়গা খোলাই থাকে। আপডেট ওটা সারায়।
priv-older-goat-at-the-door-doorbell-updates-on = চালু
priv-older-goat-at-the-door-doorbell-updates-on-reason = আপডেট দুর্বল জায়গা সারায়, যাতে অন্যরা না ঢোকে।
priv-older-goat-at-the-door-doorbell-done = এখন শুধু পরিবার দেখে। নানি বিকেলের মধ্যে দশবার চালান।

## Spot: a message that wants a card number
priv-older-goat-at-the-door-parcel-question = পরদিন নানির ফোনে এটা আসে। কোনগুলো চালাকি মনে হয়?
    .easy = কোনগুলো চালাকি মনে হয়?
priv-older-goat-at-the-door-parcel-sender-name = কে পাঠিয়েছে
priv-older-goat-at-the-door-parcel-sender = শোঁ পার্সেল
priv-older-goat-at-the-door-parcel-sender-reason = নানি এদের চেনেন না, কিছু কেনেনওনি।
priv-older-goat-at-the-door-parcel-hello-name = শিরোনাম
priv-older-goat-at-the-door-parcel-hello = আপনার একটা পার্সেল আছে।
priv-older-goat-at-the-door-parcel-hello-reason = পার্সেলের লোক এটা লিখতে পারে। শুধু এটুকু ঠিকই আছে।
priv-older-goat-at-the-door-parcel-pay-name = লেখা
priv-older-goat-at-the-door-parcel-pay = কার্ডে এক পাউন্ড দিন
priv-older-goat-at-the-door-parcel-pay-reason = এক পাউন্ড কম মনে হয়। ওরা চায় কার্ডের নম্বর।
priv-older-goat-at-the-door-parcel-file-name = ফাইল
priv-older-goat-at-the-door-parcel-file = জলদি! ফাইল খুলুন: পার্সেলের ম্যাপ
priv-older-goat-at-the-door-parcel-file-reason = নানিকে তাড়া দেয়। আর ফাইলে এমন কিছু থাকতে পারে, যা ফোন নষ্ট করে।

## Choice: a passphrase for each account
priv-older-goat-at-the-door-one-for-all-bubble = ঘণ্টা, ইমেল, দোকান, সব একটাই!
priv-older-goat-at-the-door-one-for-all-question = নানি বলেন, “আমার সব কাজে একটাই ভালো চাবি।” কী করলে আরও শক্ত হতো?
    .easy = সব কাজে নানির একটাই চাবি। কী করলে আরও শক্ত হতো?
priv-older-goat-at-the-door-one-for-all-longer = আরও লম্বা একটা
priv-older-goat-at-the-door-one-for-all-longer-reason = লম্বা হওয়া ভালো। কিন্তু জানাজানি হলে সব দরজা খোলা।
priv-older-goat-at-the-door-one-for-all-each = প্রতিটির জন্য নতুন একটা
priv-older-goat-at-the-door-one-for-all-each-reason = একটা জানাজানি হলেও বাকিগুলো বন্ধ। বাড়িতে লিখে রাখলে সুবিধা হয়।
priv-older-goat-at-the-door-one-for-all-count = একটাই, শেষে 1, 2, 3
priv-older-goat-at-the-door-one-for-all-count-reason = সবার আগে এটাই লিখে দেখা হয়।

## Chat: a chatbot is a program; what is typed may be kept and read
priv-older-goat-at-the-door-inkling-question = পেবল ক্লাসের চ্যাটবটের সাথে ছাগলের গল্প লেখে। ওকে কী বলতে পারে?
    .easy = পেবল চ্যাটবটকে কী বলতে পারে?
priv-older-goat-at-the-door-inkling-place = ক্লাসের চ্যাটবট, স্কুলে
priv-older-goat-at-the-door-inkling-biscuit = পেবল
priv-older-goat-at-the-door-inkling-inkling = দোয়াত, একটা চ্যাটবট
priv-older-goat-at-the-door-inkling-where-1 = কী ছাগল! থাকে কোথায়?
priv-older-goat-at-the-door-inkling-where-real = 12 টলমল রোডে, আমার স্কুলের পাশে।
priv-older-goat-at-the-door-inkling-where-real-reason = এটা সত্যিকার বাড়ি। গল্পে বানানো বাড়ি দেওয়া যায়।
priv-older-goat-at-the-door-inkling-where-oats = ঘাসনগরে, খুর রাস্তায়।
priv-older-goat-at-the-door-inkling-where-oats-reason = এটা বানানো, পেবলের কথা কিছুই জানা যায় না।
priv-older-goat-at-the-door-inkling-name-1 = চমৎকার! তোমার পুরো নাম কী?
priv-older-goat-at-the-door-inkling-name-mat = বলো রানি ম্যা।
priv-older-goat-at-the-door-inkling-name-mat-reason = রানি ম্যা লিখলেও ছাগলের গল্প একই রকম মজার।
priv-older-goat-at-the-door-inkling-name-full = পেবল অল্ডার, পুকুর স্কুলের।
priv-older-goat-at-the-door-inkling-name-full-reason = চ্যাটবট আমাদের লেখা জমা রাখতে পারে। নাম আর স্কুল নিজের কথা।
priv-older-goat-at-the-door-inkling-between-us-1 = চিন্তা নেই। এটা শুধু আমাদের দুজনের!
priv-older-goat-at-the-door-inkling-between-us-secret = তাহলে একটা গোপন কথা বলি।
priv-older-goat-at-the-door-inkling-between-us-secret-reason = চ্যাটবট এ কথা দিতে পারে না। আমাদের লেখা অন্যরা পড়তে পারে।
priv-older-goat-at-the-door-inkling-between-us-checks = স্কুল এটা দেখে রাখে, আমি জানি।
priv-older-goat-at-the-door-inkling-between-us-checks-reason = ঠিক! আমাদের নিরাপদ রাখতে দেখে, আর তা জানায়ও।
priv-older-goat-at-the-door-inkling-between-us-show = টিচারকে এটা দেখানো
priv-older-goat-at-the-door-inkling-between-us-show-reason = টিচার সাহায্য করতে পারেন। চ্যাটবট এ কথা দিতে পারে না।

## Say: the sentence is rehearsed aloud
priv-older-goat-at-the-door-whole-clip-prompt = টাম্বল বলে, “পুরো ভিডিও অনলাইনে দাও!” পেবলের সাথে বলো।
priv-older-goat-at-the-door-whole-clip-sentence = এতে বোঝা যায় কোথায় থাকি, তাই নিজের কাছে রাখি।

## Exit, first question: a real update, with a grown-up
priv-older-goat-at-the-door-ready-question = একটা পাতা চেঁচায়, টাম্বলের ট্যাবলেট এখনই আপডেট করতে হবে। ও কী করতে পারে?
    .easy = একটা পাতা বলে, এখনই আপডেট! টাম্বল কী করতে পারে?
priv-older-goat-at-the-door-ready-tap = পাতা ছুঁয়ে করে ফেলা
priv-older-goat-at-the-door-ready-tap-reason = পাতা ভান করতে পারে। আসল আপডেট সেটিংসে থাকে।
priv-older-goat-at-the-door-ready-never = সব আপডেটে “না” বলা
priv-older-goat-at-the-door-ready-never-reason = আসল আপডেট দুর্বল জায়গা সারায়। ওগুলো করা ভালো।
priv-older-goat-at-the-door-ready-settings = বড়দের সাথে সেটিংস দেখা
priv-older-goat-at-the-door-ready-settings-reason = আপডেট আসল হলে ওখানে দেখা যায়।

## Exit, second question: writing to somebody new
priv-older-goat-at-the-door-other-class-question = টাম্বল অচেনা একটা ক্লাসকে গল্পটা পাঠাতে চায়। কীভাবে?
    .easy = টাম্বল নতুন একটা ক্লাসকে কীভাবে লিখতে পারে?
priv-older-goat-at-the-door-other-class-own = নিজে বানানো ইমেল থেকে
priv-older-goat-at-the-door-other-class-own-reason = ওখানে স্কুল সাহায্য করতে পারে না। স্কুল দেখে রাখে ওর স্কুলের ইমেল।
priv-older-goat-at-the-door-other-class-teacher = আগে জিজ্ঞেস, তারপর স্কুলের ইমেল
priv-older-goat-at-the-door-other-class-teacher-reason = কার জন্য, টিচার জানেন, স্কুলও সাহায্য করতে পারে।
priv-older-goat-at-the-door-other-class-list = যত নাম পায় সবাইকে
priv-older-goat-at-the-door-other-class-list-reason = ও চেনা মানুষকে ইমেল করে, নইলে টিচার আগে রাজি হন।

## Exit, third question: a clip that shows nobody
priv-older-goat-at-the-door-share-question = নানি হ্যাঁ বললে ক্লাসের পাতায় কোন ভিডিও দেওয়া যায়?
priv-older-goat-at-the-door-share-close = শুধু ছাগল আর পাপোশ
priv-older-goat-at-the-door-share-close-reason = পুরো মজা আছে, কিন্তু কোনো নিজের কথা নেই।
priv-older-goat-at-the-door-share-far = ছাগল, দরজা আর রাস্তা
priv-older-goat-at-the-door-share-far-reason = মিলিয়ে পুরো ঠিকানা হয়ে যায়। ওটা নিজের কথা।
priv-older-goat-at-the-door-share-robe = ছাগল আর পাশের বাড়ির মানুষ
priv-older-goat-at-the-door-share-robe-reason = তিনি হ্যাঁ বলেননি। তিনিই ঠিক করবেন।

## The grown-ups a child may name. Never assume a mum or a dad.
priv-older-helpers-prompt = এমন দুজন বড় মানুষকে বেছে নাও, যাঁদের বলতে পারো। অন্তত একজন স্কুলের হোক।
priv-older-helpers-teacher = আমার টিচার
priv-older-helpers-class = ক্লাসে সাহায্য করেন যিনি
priv-older-helpers-lunch = খাবার ঘরের কেউ
priv-older-helpers-office = স্কুলের অফিস
priv-older-helpers-home = বাড়ির একজন বড় মানুষ
priv-older-helpers-family = পরিবারের একজন বড় মানুষ
