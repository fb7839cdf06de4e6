# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a8-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a8-younger-title = মিস্টার টলমল কে?
starter-a8-younger-outcome-known = নাম অচেনা হলে আমি জিজ্ঞেস করি।

## Story: an email with an odd name. The bubble is the email’s.
starter-a8-younger-jelly-wobble-1 = রেনের একটা ইমেল এসেছে। জেলি পাঠিয়েছে নাকি?
starter-a8-younger-jelly-wobble-1-bubble = হ্যালো, আমি মিস্টার টলমল

## Sort: who an email is from
starter-a8-younger-jelly-known-question = রেন কাকে চেনে?
starter-a8-younger-jelly-known-know = চেনে
starter-a8-younger-jelly-known-ask = জিজ্ঞেস করে
starter-a8-younger-jelly-known-mole = মিস্টার মোল
starter-a8-younger-jelly-known-mole-reason = মিস্টার মোল ক্লাসে থাকেন। রেন তাঁকে চেনে।
starter-a8-younger-jelly-known-wobble = মিস্টার টলমল
starter-a8-younger-jelly-known-wobble-reason = রেন তাঁকে চেনে না। মিস্টার মোল দেখতে পারেন।
starter-a8-younger-jelly-known-odi = ওডি
starter-a8-younger-jelly-known-odi-reason = ওডি ওর ক্লাসে পড়ে। ভালো করেই চেনে।
starter-a8-younger-jelly-known-pie = পিঠা জেতো
starter-a8-younger-jelly-known-pie-reason = এটা তো কোনো নামই নয়! ও জিজ্ঞেস করতে পারে।
starter-a8-younger-jelly-known-gran = ওর নানি
starter-a8-younger-jelly-known-gran-reason = জন্ম থেকেই ও নানিকে চেনে।

## Say: the sentence is rehearsed aloud
starter-a8-younger-jelly-ask-prompt = রেনের সাথে বলো।
starter-a8-younger-jelly-ask-sentence = তোমাকে চিনি না, তাই জিজ্ঞেস করি।
