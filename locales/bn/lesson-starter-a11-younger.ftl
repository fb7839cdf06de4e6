# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-younger-title = রাজা টুপ
starter-a11-younger-outcome-private = আসল নাম আমি কাউকে জানাই না।

## Story: a game asks. The bubble is the game’s.
starter-a11-younger-plop-name-1 = ফেনের নতুন গেম সব জানতে চায়!
starter-a11-younger-plop-name-1-bubble = তোমার নাম কী?

## Build: a game card without private facts
starter-a11-younger-plop-card-question = ফেনকে গেমের কার্ড বানাতে সাহায্য করো।
starter-a11-younger-plop-card-name = নাম
starter-a11-younger-plop-card-name-fenn = ফেন শেয়াল
starter-a11-younger-plop-card-name-fenn-reason = আসল নাম ওর নিজের কথা। একটা বানানো যায়।
    .easy = আসল নাম ওর নিজের কথা।
starter-a11-younger-plop-card-name-plop = রাজা টুপ
starter-a11-younger-plop-card-name-plop-reason = নামটা মজার। ও কে, বোঝা যায় না!
starter-a11-younger-plop-card-home = বাড়ি
starter-a11-younger-plop-card-home-moon = চাঁদ
starter-a11-younger-plop-card-home-moon-reason = এটা বানানো। আসল বাড়ি ওর নিজের কথা।
starter-a11-younger-plop-card-home-oak = বটগাছের পাশে লাল ঘর
starter-a11-younger-plop-card-home-oak-reason = এতে জানা যায় ও কোথায় থাকে। এটা নিজের কথা।
    .easy = এতে জানা যায় ও কোথায় থাকে।
starter-a11-younger-plop-card-school = স্কুল
starter-a11-younger-plop-card-school-hill = পাহাড় স্কুল
starter-a11-younger-plop-card-school-hill-reason = স্কুল ওর নিজের কথা। একটা বানানো যায়।
    .easy = স্কুল ওর নিজের কথা।
starter-a11-younger-plop-card-school-space = মহাকাশ স্কুল
starter-a11-younger-plop-card-school-space-reason = ওখানে কেউ ওকে খুঁজে পাবে না!
starter-a11-younger-plop-card-done = চাঁদের রাজা টুপ! কেউ জানে না, ও ফেন।

## Say: the promise is rehearsed aloud
starter-a11-younger-plop-private-prompt = বুকে হাত রেখে বলো।
starter-a11-younger-plop-private-sentence = নাম, স্কুল আর বাড়ি আমার নিজের কথা।
