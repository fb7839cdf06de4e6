# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a6-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a6-younger-title = থাবার ওপর বসো
starter-a6-younger-outcome-no-reply = খারাপ কথার উত্তর আমি লিখি না।

## Story: Odi sits on his paws. The bubble is what somebody wrote in the game.
starter-a6-younger-wet-sock-paws-1 = গেমে কেউ ওডিকে খারাপ কথা লেখে।
starter-a6-younger-wet-sock-paws-1-bubble = তুমি ভেজা মোজার মতো খেলো!
starter-a6-younger-wet-sock-paws-2 = ওডির থাবা উত্তর লিখতে চায়। তাই ও থাবার ওপর বসে!

## Order: paws off, leave it, show
starter-a6-younger-wet-sock-plan-question = ওডির বুদ্ধিটা কী?
starter-a6-younger-wet-sock-plan-paws = থাবা সরাও
starter-a6-younger-wet-sock-plan-paws-reason = আগে থাবা সরায়। তাহলে উত্তর লেখা যায় না।
    .easy = আগে থাবা সরায়।
starter-a6-younger-wet-sock-plan-leave = ওটা রেখে দাও
starter-a6-younger-wet-sock-plan-leave-reason = তারপর ওটা রেখে দেয়। এখন দেখানো যাবে।
    .easy = তারপর ওটা রেখে দেয়।
starter-a6-younger-wet-sock-plan-show = বড়দের দেখাও
starter-a6-younger-wet-sock-plan-show-reason = শেষে ওটা দেখায়। বড়রা সাহায্য করতে পারেন।
    .easy = শেষে ওটা দেখায়।

## Say: the sentence is rehearsed aloud, sitting on one’s hands
starter-a6-younger-wet-sock-tell-prompt = হাতের ওপর বসে বলো।
starter-a6-younger-wet-sock-tell-sentence = আমি উত্তর লিখি না, বলে দিই।
