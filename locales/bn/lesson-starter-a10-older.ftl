# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-older-title = তিমির গান
starter-a10-older-outcome-ask = অনলাইনে যাওয়ার আগে আমি টিচারের সাথে কথা বলি।

## Story: an app that is new to her. The bubbles are the app’s and Mr Mole’s.
starter-a10-older-whale-song-whale-1 = রেন একটা অ্যাপ পায়। অ্যাপটা কথা বদলে তিমির গান বানায়।
starter-a10-older-whale-song-whale-1-bubble = উউউ-ওওও!
starter-a10-older-whale-song-whale-2 = অ্যাপটা ওর গলার আওয়াজ চায়। তাই ও আগে মিস্টার মোলকে জিজ্ঞেস করে।
starter-a10-older-whale-song-whale-2-bubble = একজনের চেয়ে দুজনে ভাবা ভালো।

## Match: what to check together
starter-a10-older-whale-song-check-question = অ্যাপটা ঠিক কি না বুঝতে ওরা কী দেখে?
starter-a10-older-whale-song-check-age = এটা কার জন্য?
starter-a10-older-whale-song-check-age-partner = কোন বয়সের জন্য বানানো
starter-a10-older-whale-song-check-age-reason = বয়স দেখে বোঝা যায়, এটা ওর জন্য কি না।
starter-a10-older-whale-song-check-wants = এটা কী চায়?
starter-a10-older-whale-song-check-wants-partner = নাম, গলার আওয়াজ বা ক্যামেরা
starter-a10-older-whale-song-check-wants-reason = কিছু অ্যাপ দরকারের চেয়ে বেশি চায়।
starter-a10-older-whale-song-check-cost = টাকা লাগে?
starter-a10-older-whale-song-check-cost-partner = কয়েন, এখন বা পরে
starter-a10-older-whale-song-check-cost-reason = কিছু জিনিস ফ্রি মনে হয়, পরে টাকা লাগে।

## Choice: the app is not for her age
starter-a10-older-whale-song-thirteen-question = এটা 13 বছর বা বেশি বয়সের জন্য। রেনের বয়স নয়। এখন কী?
starter-a10-older-whale-song-thirteen-fib = বলা, ওর বয়স 13
starter-a10-older-whale-song-thirteen-fib-reason = তাহলে এমন জিনিস দেখায়, যা ওর জন্য নয়।
starter-a10-older-whale-song-thirteen-other = মিস্টার মোলের সাথে নতুন খোঁজা
starter-a10-older-whale-song-thirteen-other-reason = ওরা ওর বয়সের একটা পায়। তাতে প্যাঁচার গান হয়।
starter-a10-older-whale-song-thirteen-fenn = টিফিনে ফেনের সাথে খেলা
starter-a10-older-whale-song-thirteen-fenn-reason = দুজনের মজা! তবু এটা ওদের জন্য নয়।
