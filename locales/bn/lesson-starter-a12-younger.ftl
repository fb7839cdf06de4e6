# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-younger-title = নাকে জ্যাম
starter-a12-younger-outcome-photo = আমার ছবি আমার নিজের।

## Story: a funny photo. The bubble is Bram’s.
starter-a12-younger-jam-nose-jam-1 = ব্র্যামের নাকে জ্যাম, আর ক্লিক!
starter-a12-younger-jam-nose-jam-1-bubble = দেখো, আমার নাক!
starter-a12-younger-jam-nose-jam-2 = ও কি এটা অনলাইনে দিতে পারে?

## Sort: photos of somebody, and other pictures
starter-a12-younger-jam-nose-which-question = মিস্টার মোল কয়েকটায় হ্যাঁ বলেন। কোনগুলো?
starter-a12-younger-jam-nose-which-up = দেওয়া যায়
starter-a12-younger-jam-nose-which-private = নিজের কাছে রাখি
starter-a12-younger-jam-nose-which-nose = ব্র্যামের জ্যাম-নাক
starter-a12-younger-jam-nose-which-nose-reason = দেখেই বোঝা যায়, এটা ব্র্যাম। নিজের কাছে রাখে।
starter-a12-younger-jam-nose-which-drawing = জ্যামের আঁকা ছবি
starter-a12-younger-jam-nose-which-drawing-reason = এতে ব্র্যামকে দেখা যায় না। এটা ঠিক আছে।
starter-a12-younger-jam-nose-which-dance = ব্র্যামের নাচের ভিডিও
starter-a12-younger-jam-nose-which-dance-reason = ভিডিওতেও ব্র্যামকে দেখা যায়। নিজের কাছে রাখে।
starter-a12-younger-jam-nose-which-ball = একটা বলের ছবি
starter-a12-younger-jam-nose-which-ball-reason = এ তো শুধু একটা বল। এটা ঠিক আছে।
starter-a12-younger-jam-nose-which-class = ক্লাসের সবার ছবি
starter-a12-younger-jam-nose-which-class-reason = এতে সবাইকে দেখা যায়। নিজেদের কাছে রাখে।

## Say: the promise itself
starter-a12-younger-jam-nose-mine-prompt = জ্যাম মুছে ফেলে বলো।
starter-a12-younger-jam-nose-mine-sentence = আমার ছবি নিজের কাছেই রাখি।
