# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-older-title = বাজে ছড়া
starter-a6-older-outcome-no-reply = বাজে মেসেজের উত্তর দিই না। রেখে দিই, বলি।

## Story: Fenn would like to reply. The bubble is the start of his poem.
starter-a6-older-poem-poem-1 = গেমে ফেন একটা বাজে মেসেজ পায়। ও একটা বাজে ছড়া ভাবে।
starter-a6-older-poem-poem-2 = ছড়াটা খুব লম্বা। মিলও আছে।
starter-a6-older-poem-poem-2-bubble = ওরে গন্ধ পচা …

## Chat: keep it, tell, an adult helps to block
starter-a6-older-poem-snails-question = ফেন কী করতে পারে?
starter-a6-older-poem-snails-place = শামুক লিগ
starter-a6-older-poem-snails-fenn = ফেন
starter-a6-older-poem-snails-zoom = শোঁ শামুক
starter-a6-older-poem-snails-lands-1 = তুমি ভেজা মোজার মতো দৌড়াও।
starter-a6-older-poem-snails-lands-2 = ভাগো!
starter-a6-older-poem-snails-lands-poem = বাজে ছড়াটা পাঠানো
starter-a6-older-poem-snails-lands-poem-reason = একটু ভালো লাগতে পারে। কিন্তু এটা চলতেই থাকে।
starter-a6-older-poem-snails-lands-keep = দেখাতে রেখে দেওয়া
starter-a6-older-poem-snails-lands-keep-reason = এখন ঠিক কী লেখা হয়েছে, ও দেখাতে পারবে।
starter-a6-older-poem-snails-lands-block = এখনই ব্লক করা
starter-a6-older-poem-snails-lands-block-reason = ওটা সবার শেষে। রাখো, বলো, তারপর বড়দের কেউ ব্লক করতে সাহায্য করেন।
starter-a6-older-poem-snails-more-1 = উত্তর দিতে ভয়?
starter-a6-older-poem-snails-more-no = আমি ভয় পাই না!
starter-a6-older-poem-snails-more-no-reason = ওরা ঠিক এটাই চায়। ফেনকে উত্তর দিতে হয় না।
starter-a6-older-poem-snails-more-tell = বাড়ির বড়দের বলা
starter-a6-older-poem-snails-more-tell-reason = ফেন বলেছে, তিনি খুশি। দুজনে মিলে দেখে।
starter-a6-older-poem-snails-told-1 = হ্যালো? আছ নাকি?
starter-a6-older-poem-snails-told-block = বড়দের সাথে ব্লক করা
starter-a6-older-poem-snails-told-block-reason = ঠিক ক্রমেই করেছে। আর ছড়াটা? ও বিড়ালকে পড়ে শোনায়।
starter-a6-older-poem-snails-told-yes = হা হা! আমি বলে দিয়েছি।
starter-a6-older-poem-snails-told-yes-reason = তাহলে এটা চলতেই থাকে। বড়রা ব্লক করতে সাহায্য করতে পারেন।

## Choice: the one thing that is never kept
starter-a6-older-poem-one-thing-question = একটা জিনিস কখনও রাখি না: কাপড় ছাড়া কারও ছবি। তখন কী করতে পারি?
    .easy = কাপড় ছাড়া কারও ছবি কখনও রাখি না। কী করতে পারি?
starter-a6-older-poem-one-thing-save = দেখাতে সেভ করা
starter-a6-older-poem-one-thing-save-reason = বেশির ভাগ জিনিস রাখি। এটা কখনও সেভ করি না, পাঠাই না।
starter-a6-older-poem-one-thing-tell = শুধু বড়দের বলা
starter-a6-older-poem-one-thing-tell-reason = কী করতে হবে, বড়রা জানেন। বলার জন্য তুমি ঝামেলায় পড়বে না।
