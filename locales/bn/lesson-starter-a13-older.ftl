# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-older-title = দাদু শামুক
starter-a13-older-outcome-meet = দেখা করতে চাইলে “না” বলি, আর জানাই।

## Story: Wren’s snail in the game. The bubble is Wren’s.
starter-a13-older-gramps-gramps-1 = রেনের দৌড়ের শামুকের নাম দাদু। সে এক ঘণ্টায়, এক আঙুলের জন্য জেতে।
starter-a13-older-gramps-gramps-1-bubble = জোরে, দাদু, জোরে!

## Chat: asked to meet, then asked to keep it quiet
starter-a13-older-gramps-shell-question = রেন কী করতে পারে?
starter-a13-older-gramps-shell-place = খোলস দৌড়
starter-a13-older-gramps-shell-wren = রেন
starter-a13-older-gramps-shell-shelly = শেলি টেন
starter-a13-older-gramps-shell-ask-1 = দাদু সবার সেরা!
starter-a13-older-gramps-shell-ask-2 = আমারও দশ, তোমার মতো। পার্কে দেখা করবে?
starter-a13-older-gramps-shell-ask-where = আচ্ছা, কোন পার্কে?
starter-a13-older-gramps-shell-ask-where-reason = ও কে, রেন নিশ্চিত হতে পারে না। পার্ক তো সত্যিকার জায়গা।
starter-a13-older-gramps-shell-ask-no = না, গেমের কারও সাথে দেখা করি না।
starter-a13-older-gramps-shell-ask-no-reason = স্পষ্ট আর ভদ্র কথা। আর কিছু লাগে না।
starter-a13-older-gramps-shell-ask-sure = সত্যিই তোমার দশ?
starter-a13-older-gramps-shell-ask-sure-reason = যে কেউ হ্যাঁ লিখতে পারে। তাতে বোঝা যায় না, ও কে।
starter-a13-older-gramps-shell-hush-1 = প্লিজ! কাউকে বোলো না।
starter-a13-older-gramps-shell-hush-keep = দেখাতে রেখে দেওয়া
starter-a13-older-gramps-shell-hush-keep-reason = এখন বড়রা দেখতে পারেন, কী লেখা হয়েছে।
starter-a13-older-gramps-shell-hush-hush = কাউকে না বলা
starter-a13-older-gramps-shell-hush-hush-reason = একা চেপে রাখা কঠিন। ও রেখে বলতে পারে।
starter-a13-older-gramps-shell-kept-1 = এখনও আছ?
starter-a13-older-gramps-shell-kept-tell = বড়দের কাউকে বলা
starter-a13-older-gramps-shell-kept-tell-reason = রেন বলেছে, তিনি খুশি। রেন কোনো ভুল করেনি।
starter-a13-older-gramps-shell-kept-sorry = সরি! আমার খারাপ লাগছে।
starter-a13-older-gramps-shell-kept-sorry-reason = ওর মন ভালো করা রেনের কাজ নয়। বড়রা সাহায্য করতে পারেন।
starter-a13-older-gramps-shell-told-1 = হ্যালো?
starter-a13-older-gramps-shell-told-block = বড়দের সাথে ব্লক করা
starter-a13-older-gramps-shell-told-block-reason = তিনি গেমকেও জানান। দাদু আবার দৌড়াতে পারে।
starter-a13-older-gramps-shell-told-last = টা টা! পরের দৌড়ে একই সময়ে?
starter-a13-older-gramps-shell-told-last-reason = তাহলে আবার শুরু হয়। বড়রা ব্লক করতে সাহায্য করতে পারেন।

## Say: the sentence is rehearsed aloud
starter-a13-older-gramps-never-prompt = দাদু ধীরে ধীরে মাথা নাড়ে। রেনের সাথে বলো।
starter-a13-older-gramps-never-sentence = যাকে শুধু অনলাইনে চিনি, তার সাথে কখনও দেখা করি না।
