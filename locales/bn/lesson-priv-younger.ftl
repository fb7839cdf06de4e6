# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-priv-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
priv-younger-title = ফেনের জোরে বলা গোপন কথা
priv-younger-outcome-key = আমি পাসওয়ার্ড চাবির মতো সামলে রাখি।
priv-younger-outcome-private = কোনটা শুধু আমার কথা, আমি জানি।
priv-younger-outcome-tell = খারাপ লাগলে আমি বলি।
priv-younger-outcome-ask = আগে বড়দের জিজ্ঞেস করি।

## Story: Fenn sings his password. “Pink socks” is that password, so it may be any silly pair of words.
priv-younger-sock-song-1 = ফেনের একটা নতুন পাসওয়ার্ড আছে।
priv-younger-sock-song-1-bubble = এটা দারুণ!
priv-younger-sock-song-2 = সে জামা রাখার ঘরে ওটা গেয়ে শোনায়।
priv-younger-sock-song-2-bubble = লা লা লা, গোলাপি মোজা!
priv-younger-sock-song-3 = ওডি শুনে ফেলে। এখন ফেনের সব ছবির পায়ে গোলাপি মোজা!

## Choice: what to do with the next password. The bubble is Odi’s.
priv-younger-new-key-bubble = সরি ফেন, এত মজার ছিল!
priv-younger-new-key-question = নতুন পাসওয়ার্ড নিয়ে ফেন কী করতে পারে?
priv-younger-new-key-softer = আরেকটু আস্তে গাওয়া
priv-younger-new-key-softer-reason = বন্ধু তবু শুনতে পারে। ফেন নতুন গান গুনগুন করতে পারে!
priv-younger-new-key-head = মনে মনে রাখা
priv-younger-new-key-head-reason = পাসওয়ার্ড চাবির মতো। যার যার চাবি তার কাছে।
priv-younger-new-key-friend = শুধু এক বন্ধুকে বলা
priv-younger-new-key-friend-reason = বন্ধুরা খুব ভালো। ওদের ফেনের চাবি লাগে না।

## Story: a frog in a game. Nobody knows who plays the frog; it is odd and funny, not frightening.
priv-younger-mud-cakes-1 = রেন গেমে কাদার কেক বানায়। একটা ব্যাঙ সব খেয়ে ফেলে!
priv-younger-mud-cakes-2 = ব্যাঙ আরও চায়।
priv-younger-mud-cakes-2-bubble = আহা, তুমি কোথায় থাকো?
priv-younger-mud-cakes-3 = ব্যাঙ হয়ে খেলছে কে? তিমিও হতে পারে!

## Sort: what to tell somebody in a game
priv-younger-cards-question = রেন ব্যাঙকে কী বলতে পারে?
priv-younger-cards-tell = বলা যায়
priv-younger-cards-private = বলা যায় না
priv-younger-cards-pizza = পিৎজা ভালো লাগে
priv-younger-cards-pizza-reason = আমাদের অনেকেরই পিৎজা ভালো লাগে। এটা বলা যায়।
priv-younger-cards-home = ওর বাড়ি
priv-younger-cards-home-reason = এতে জানা যায় ও কোথায় থাকে। এটা ওর নিজের কথা।
priv-younger-cards-phone = ওর ফোন নম্বর
priv-younger-cards-phone-reason = এটা শুধু ওর বাড়ির বড়দের জন্য। এটা নিজের কথা।
priv-younger-cards-dogs = কুকুর ভালো লাগে
priv-younger-cards-dogs-reason = আমাদের অনেকেরই কুকুর ভালো লাগে। এটা বলা যায়।
priv-younger-cards-school = ওর স্কুল
priv-younger-cards-school-reason = এতে জানা যায় ও সারাদিন কোথায়। এটা নিজের কথা।
priv-younger-cards-name = ওর আসল নাম
priv-younger-cards-name-reason = গেমে মজার নাম থাকতে পারে। রেন হলো কাদার বান!

## Say: the sentence is rehearsed aloud
priv-younger-ask-prompt = রেনের সাথে বলো, জোরে আর স্পষ্ট করে।
priv-younger-ask-sentence = না, ধন্যবাদ, আমি বড়দের কাউকে জিজ্ঞেস করব।

## Choice: a secret that feels wobbly. The bubble is the frog’s.
priv-younger-tummy-bubble = শশ, কাউকে বোলো না!
priv-younger-tummy-question = রেনের পেট কেমন করছে। কীসে ভালো লাগবে?
priv-younger-tummy-tell = বড়দের কাউকে বলা
priv-younger-tummy-tell-reason = রেন বলেছে, তাই তাঁরা খুশি। এখন তাঁরা সাহায্য করতে পারেন।
priv-younger-tummy-secret = গোপন রাখা
priv-younger-tummy-secret-reason = ভারী গোপন কথা রাখা কঠিন। রেন বলতে পারে।
priv-younger-tummy-cakes = আরও কেক বানানো
priv-younger-tummy-cakes-reason = কেক বানানো মজার! রেন আগে বলতে পারে।

## Talk: a made-up name with no real name in it
priv-younger-game-name-prompt = গেমের জন্য একটা মজার নাম বানাও।
priv-younger-game-name-starter = আমার গেমের নাম …

## Exit
priv-younger-goodbye-question = গেম ওডির ফোন নম্বর চায়। ওডি কী করতে পারে?
priv-younger-goodbye-type = লিখে দেওয়া
priv-younger-goodbye-type-reason = ফোন নম্বর নিজের কথা। ওডি আগে জিজ্ঞেস করতে পারে।
priv-younger-goodbye-fenn = ফেনের নম্বর দেওয়া
priv-younger-goodbye-fenn-reason = ফেনের নম্বরও ফেনের নিজের কথা। ওডি আগে জিজ্ঞেস করতে পারে।
priv-younger-goodbye-ask = বড়দের জিজ্ঞেস করা
priv-younger-goodbye-ask-reason = বড়দের কেউ সাথে বসে দেখতে পারেন। জিজ্ঞেস করা ভালো।

### Second tale: stuck on a tail. Sock song, above, is the first.

## Story: everybody can see the password. The ducks do no harm.
priv-younger-stuck-on-a-tail-tail-1 = ফেনের একটা নতুন পাসওয়ার্ড আছে।
priv-younger-stuck-on-a-tail-tail-1-bubble = এটা ভুললে চলবে না!
priv-younger-stuck-on-a-tail-tail-2 = সে ওটা লেজে লাগিয়ে রাখে।
priv-younger-stuck-on-a-tail-tail-2-bubble = এখন সারাদিন দেখতে পাব!
priv-younger-stuck-on-a-tail-tail-3 = হেয়ারও দেখতে পায়! এখন ফেনের গেম হাঁসে ভরা।

## Choice: where a password is kept. The bubble is Hare’s.
priv-younger-stuck-on-a-tail-safe-spot-bubble = সরি, হাঁসগুলো এত মজার!
priv-younger-stuck-on-a-tail-safe-spot-question = নতুন পাসওয়ার্ড ফেন কোথায় রাখতে পারে?
priv-younger-stuck-on-a-tail-safe-spot-head = মনে মনে
priv-younger-stuck-on-a-tail-safe-spot-head-reason = পাসওয়ার্ড চাবির মতো। মনের ভেতর কেউ দেখে না।
priv-younger-stuck-on-a-tail-safe-spot-ears = কানের ওপর
priv-younger-stuck-on-a-tail-safe-spot-ears-reason = ওর কান কত বড়! সবাই দেখতে পায়।
priv-younger-stuck-on-a-tail-safe-spot-friends = সব বন্ধুর কাছে
priv-younger-stuck-on-a-tail-safe-spot-friends-reason = বন্ধুরা খুব ভালো। ওদের ফেনের চাবি লাগে না।

## Story: Bram’s game wants a card about him
priv-younger-stuck-on-a-tail-bath-race-1 = ব্র্যাম রেসে বাথটাব চালায়।
priv-younger-stuck-on-a-tail-bath-race-1-bubble = ছলাৎ, ছলাৎ!
priv-younger-stuck-on-a-tail-bath-race-2 = গেম ব্র্যামের একটা কার্ড চায়। খেলার সবাই ওটা দেখতে পায়।

## Build: a player’s card with nothing private on it
priv-younger-stuck-on-a-tail-card-question = ব্র্যামকে কার্ড বানাতে সাহায্য করো। খেলার সবাই ওটা দেখতে পায়।
priv-younger-stuck-on-a-tail-card-name = নাম
priv-younger-stuck-on-a-tail-card-name-real = ব্র্যাম ব্যাজার
priv-younger-stuck-on-a-tail-card-name-real-reason = এতে জানা যায় ও কে। মজার নাম বেশি মজা!
priv-younger-stuck-on-a-tail-card-name-bath = ক্যাপ্টেন বাথ
priv-younger-stuck-on-a-tail-card-name-bath-reason = মজার নাম! আসল নামটা ওর নিজের থাকে।
priv-younger-stuck-on-a-tail-card-picture = ছবি
priv-younger-stuck-on-a-tail-card-picture-duck = গোসলের হাঁস
priv-younger-stuck-on-a-tail-card-picture-duck-reason = এটা মজার। ও কে, কেউ দেখতে পায় না।
priv-younger-stuck-on-a-tail-card-picture-face = ওর মুখ
priv-younger-stuck-on-a-tail-card-picture-face-reason = ওর ছবি ওর নিজের। হাঁস বেশি মজার!
priv-younger-stuck-on-a-tail-card-about = আমার কথা
priv-younger-stuck-on-a-tail-card-about-home = আমার বাড়ি
priv-younger-stuck-on-a-tail-card-about-home-reason = এতে জানা যায় ও কোথায় থাকে। এটা নিজের কথা।
priv-younger-stuck-on-a-tail-card-about-jam = জ্যাম প্রিয়
priv-younger-stuck-on-a-tail-card-about-jam-reason = আমাদের অনেকেরই জ্যাম ভালো লাগে। এটা বলা যায়।
priv-younger-stuck-on-a-tail-card-about-phone = ফোন নম্বর
priv-younger-stuck-on-a-tail-card-about-phone-reason = এটা শুধু ওর বাড়ির বড়দের জন্য। এটা নিজের কথা।
priv-younger-stuck-on-a-tail-card-done = ক্যাপ্টেন বাথ জ্যাম ভালোবাসে! কেউ বুঝবে না, এটা ব্র্যাম।

## Say: the sentence is rehearsed aloud
priv-younger-stuck-on-a-tail-private-prompt = ওরা বাড়ি কোথায় জানতে চায়। ব্র্যামের সাথে বলো।
priv-younger-stuck-on-a-tail-private-sentence = এটা আমার নিজের কথা, আগে জিজ্ঞেস করব।

## Sort: a nice surprise, or a secret that can be told
priv-younger-stuck-on-a-tail-secrets-question = কিছু গোপন কথা মজার। কিছু খারাপ লাগে, সেগুলো বলি।
priv-younger-stuck-on-a-tail-secrets-fun = মজার চমক
priv-younger-stuck-on-a-tail-secrets-tell = বড়দের বলি
priv-younger-stuck-on-a-tail-secrets-cake = রেনের জন্য কেক
priv-younger-stuck-on-a-tail-secrets-cake-reason = একটু পরে রেন দেখবে। কী মজা!
priv-younger-stuck-on-a-tail-secrets-chat = কেউ বলে: বোলো না
priv-younger-stuck-on-a-tail-secrets-chat-reason = ব্র্যাম বলতে পারে। ওর কোনো দোষ নেই।
priv-younger-stuck-on-a-tail-secrets-song = মিস্টার মোলের গান
priv-younger-stuck-on-a-tail-secrets-song-reason = একটু পরে তিনি শুনবেন। কী মজা!
priv-younger-stuck-on-a-tail-secrets-tummy = পেটে খারাপ লাগে
priv-younger-stuck-on-a-tail-secrets-tummy-reason = খারাপ গোপন কথা ভারী। বললে হালকা লাগে।
priv-younger-stuck-on-a-tail-secrets-photo = কেউ ছবি চায়
priv-younger-stuck-on-a-tail-secrets-photo-reason = ওর ছবি ওর নিজের। ব্র্যাম “না” বলে জানাতে পারে।

## Talk: a silly card with nothing private in it
priv-younger-stuck-on-a-tail-my-card-prompt = গেমের জন্য একটা মজার কার্ড বানাও।
priv-younger-stuck-on-a-tail-my-card-starter = আমি ক্যাপ্টেন …, আমার ভালো লাগে …

## Exit: a game wants to know where Wren lives
priv-younger-stuck-on-a-tail-asks-question = গেম জানতে চায় রেন কোথায় থাকে। ও কী করতে পারে?
priv-younger-stuck-on-a-tail-asks-wren = নিজের বাড়ি কোথায় বলা
priv-younger-stuck-on-a-tail-asks-wren-reason = বাড়ি কোথায়, তা নিজের কথা। রেন আগে জিজ্ঞেস করতে পারে।
priv-younger-stuck-on-a-tail-asks-ask = বড়দের জিজ্ঞেস করা
priv-younger-stuck-on-a-tail-asks-ask-reason = বড়দের কেউ সাথে বসে দেখতে পারেন। জিজ্ঞেস করা ভালো।
priv-younger-stuck-on-a-tail-asks-bram = ব্র্যামের বাড়ি কোথায় বলা
priv-younger-stuck-on-a-tail-asks-bram-reason = ব্র্যামের বাড়িও ব্র্যামের নিজের কথা। রেন আগে জিজ্ঞেস করতে পারে।

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = যাঁদের বলতে পারো, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
priv-younger-helpers-teacher = আমার টিচার
priv-younger-helpers-class = ক্লাসের সাহায্যকারী
priv-younger-helpers-lunch = খাবার ঘরের কেউ
priv-younger-helpers-office = স্কুলের অফিস
priv-younger-helpers-home = বাড়ির একজন বড় মানুষ
priv-younger-helpers-family = পরিবারের একজন বড় মানুষ
