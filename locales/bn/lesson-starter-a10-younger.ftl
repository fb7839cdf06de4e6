# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-younger-title = প্যাঁ পোঁ!
starter-a10-younger-outcome-ask = আগে জিজ্ঞেস করি। তারপর অনলাইনে যাই।

## Story: a game nobody asked for. The bubble is the game’s.
starter-a10-younger-glasses-toot-1 = ফেনের তর সয় না, জিজ্ঞেস করতে ভুলে যায়।
starter-a10-younger-glasses-toot-1-bubble = প্যাঁ পোঁ!
starter-a10-younger-glasses-toot-2 = গেমটার কী আওয়াজ! মিস্টার মোলের চশমা চায়ে পড়ে যায়!

## Match: whom to ask where
starter-a10-younger-glasses-who-question = পরের বার ফেন কাকে জিজ্ঞেস করতে পারে?
starter-a10-younger-glasses-who-class = ক্লাসে
starter-a10-younger-glasses-who-class-partner = আমার টিচার
starter-a10-younger-glasses-who-class-reason = ক্লাসে টিচার আগে দেখে নেন।
    .easy = টিচার আগে দেখে নেন।
starter-a10-younger-glasses-who-home = বাড়িতে
starter-a10-younger-glasses-who-home-partner = বাড়ির বড় কেউ
starter-a10-younger-glasses-who-home-reason = বাড়িতে বড়দের কেউ সাথে বসে দেখতে পারেন।
    .easy = বড়দের কেউ সাথে বসে দেখতে পারেন।
starter-a10-younger-glasses-who-club = ক্লাবে
starter-a10-younger-glasses-who-club-partner = ক্লাবের বড় কেউ
starter-a10-younger-glasses-who-club-reason = ক্লাবের বড় কেউ সাথে বসে দেখতে পারেন।

## Say: the question is rehearsed aloud
starter-a10-younger-glasses-may-prompt = চা থেকে চশমা তুলে বলো।
starter-a10-younger-glasses-may-sentence = আমি কি অনলাইনে যেতে পারি?
