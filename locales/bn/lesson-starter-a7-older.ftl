# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-older-title = ধীর সাহেব নামের শামুক
starter-a7-older-outcome-private = আমার নম্বর আর ঠিকানা কাউকে দিই না।

## Story: Odi’s wish. The bubble is his.
starter-a7-older-sir-slow-snail-1 = ওডির দৌড়ের শামুকের খুব শখ। তখনই একটা পাতা আসে।
starter-a7-older-sir-slow-snail-1-bubble = আমার নিজের শামুক!

## Spot: what is private on a form
starter-a7-older-sir-slow-form-question = পাতাটা কোন কোন নিজের কথা জানতে চায়?
starter-a7-older-sir-slow-form-name-name = প্রথম লাইন
starter-a7-older-sir-slow-form-name = শামুকের একটা নাম দাও
starter-a7-older-sir-slow-form-name-reason = শামুকের নাম গোপন কিছু নয়। ও নাম দেয় “ধীর সাহেব”।
starter-a7-older-sir-slow-form-phone-name = দ্বিতীয় লাইন
starter-a7-older-sir-slow-form-phone = তোমার ফোন নম্বর
starter-a7-older-sir-slow-form-phone-reason = এটা পেলে যে কেউ ফোন করতে পারে। এটা নিজের কথা।
starter-a7-older-sir-slow-form-home-name = তৃতীয় লাইন
starter-a7-older-sir-slow-form-home = তোমার ঠিকানা, যাতে শামুক তোমাকে খুঁজে পায়
starter-a7-older-sir-slow-form-home-reason = এতে জানা যায় ও কোথায় থাকে। শামুকের কাছেও এটা নিজের কথা।
starter-a7-older-sir-slow-form-friend-name = বোতাম
starter-a7-older-sir-slow-form-friend = বন্ধুর নম্বর দিলে দুটো শামুক
starter-a7-older-sir-slow-form-friend-reason = ব্র্যামের নম্বর ওডির দেওয়ার জিনিস নয়।

## Choice: what to do with a form
starter-a7-older-sir-slow-empty-question = ফর্মটা নিয়ে ওডি কী করতে পারে?
starter-a7-older-sir-slow-empty-fake = একটা নম্বর বানানো
starter-a7-older-sir-slow-empty-fake-reason = সেটা সত্যি অন্য কারও নম্বর হতে পারে।
starter-a7-older-sir-slow-empty-part = শুধু রাস্তার নাম দেওয়া
starter-a7-older-sir-slow-empty-part-reason = রাস্তার নাম বড় একটা সূত্র। ফাঁকা রাখা যায়।
starter-a7-older-sir-slow-empty-ask = ফাঁকা রেখে বড়দের জিজ্ঞেস করা
starter-a7-older-sir-slow-empty-ask-reason = দুজনে মিলে দেখে। ওটা শুধু একটা বিজ্ঞাপন।
