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
priv-younger-tummy-tell-reason = রেন বলেছে, তাই তাঁরা খুশি। পেটটা এখন ভালো লাগছে।
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

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = যাঁদের বলতে পারো, এমন দুজন বড় মানুষকে বেছে নাও। একজন স্কুলের হোক।
priv-younger-helpers-teacher = আমার টিচার
priv-younger-helpers-class = ক্লাসের সাহায্যকারী
priv-younger-helpers-lunch = খাবার ঘরের কেউ
priv-younger-helpers-office = স্কুলের অফিস
priv-younger-helpers-home = বাড়ির একজন বড় মানুষ
priv-younger-helpers-family = পরিবারের একজন বড় মানুষ
