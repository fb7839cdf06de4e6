# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a1-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a1-younger-title = পায়ের আঙুল দেখো!
starter-a1-younger-outcome-key = পাসওয়ার্ড আমি সামলে রাখি।

## Story: Odi is curious, and far too close. The bubble is his.
starter-a1-younger-ten-toes-nose-1 = রেন ওর পাসওয়ার্ড লেখে।
starter-a1-younger-ten-toes-nose-1-bubble = ওহো, কী লেখা আছে?
starter-a1-younger-ten-toes-nose-2 = ওডি একদম কাছে আসে। ওর নাক বোতামে লেগে যায়!

## Choice: what somebody who stands near can do
starter-a1-younger-ten-toes-toes-question = ওডি কী করতে পারে?
starter-a1-younger-ten-toes-toes-toes = পায়ের আঙুল দেখা
starter-a1-younger-ten-toes-toes-toes-reason = এখন ও দেখতে পায় না। রেনের জন্য এটা ভালো।
starter-a1-younger-ten-toes-toes-help = লিখতে সাহায্য করা
starter-a1-younger-ten-toes-toes-help-reason = সাহায্য করা ভালো। কিন্তু এটা রেনের নিজের চাবি।
starter-a1-younger-ten-toes-toes-one-eye = এক চোখে দেখা
starter-a1-younger-ten-toes-toes-one-eye-reason = এক চোখেও পড়া যায়! ওডি নিচে তাকাতে পারে।

## Say: the sentence is rehearsed aloud; all look at their own toes
starter-a1-younger-ten-toes-key-prompt = এটা রেনের চাবি, তাই তুমিও বলো।
starter-a1-younger-ten-toes-key-sentence = আমি লিখছি, তুমি পায়ের আঙুল দেখো।
