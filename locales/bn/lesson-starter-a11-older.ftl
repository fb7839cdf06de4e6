# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-older-title = বলো তো, কোন ভোঁদড়?
starter-a11-older-outcome-private = আমার নাম, বাড়ি আর স্কুল কাউকে জানাই না।

## Story: a made-up page for a game in class. The bubble is the hare’s.
starter-a11-older-sir-splash-guess-1 = ক্লাসে গোয়েন্দা খেলা। গেমের এই পাতাটা কার?
starter-a11-older-sir-splash-guess-1-bubble = এটা ওডি! দশ সেকেন্ড লাগল।

## Spot: facts that show who and where somebody is
starter-a11-older-sir-splash-facts-question = ছোট ছোট কথা মিলে অনেক কিছু। কোনগুলো দেখে ওডিকে চেনা গেল?
starter-a11-older-sir-splash-facts-name-name = নাম
starter-a11-older-sir-splash-facts-name = পাহাড় স্কুলের ওডি
starter-a11-older-sir-splash-facts-name-reason = নাম আর স্কুল, দুটোই এক লাইনে!
starter-a11-older-sir-splash-facts-like-name = ওর পছন্দ
starter-a11-older-sir-splash-facts-like = আচার ভালো লাগে
starter-a11-older-sir-splash-facts-like-reason = অনেকেরই লাগে। ও কে, তা বোঝা যায় না।
starter-a11-older-sir-splash-facts-club-name = ওর ক্লাব
starter-a11-older-sir-splash-facts-club = সোমবার চারটায় সাঁতার ক্লাব
starter-a11-older-sir-splash-facts-club-reason = এতে জানা যায় ও কোথায়, কখন।
starter-a11-older-sir-splash-facts-door-name = ছবি
starter-a11-older-sir-splash-facts-door = বাস স্টপের পাশে আমার নীল দরজা
starter-a11-older-sir-splash-facts-door-reason = দরজার ছবি দেখে জানা যায় ও কোথায় থাকে।

## Build: the same page, mended
starter-a11-older-sir-splash-new-question = পাতাটা ঠিক করো, যাতে কেউ না বোঝে।
starter-a11-older-sir-splash-new-name = নাম
starter-a11-older-sir-splash-new-name-odi = ওডি এইচ.
starter-a11-older-sir-splash-new-name-odi-reason = ক্লাস তবু বুঝে ফেলে। বানানো নাম বেশি ভালো।
starter-a11-older-sir-splash-new-name-splash = ছলাৎ পাজামা
starter-a11-older-sir-splash-new-name-splash-reason = পানি ভালোবাসে, এমন যে কেউ হতে পারে।
starter-a11-older-sir-splash-new-about = আমার কথা
starter-a11-older-sir-splash-new-about-club = আজ চারটায় সাঁতার কাটব
starter-a11-older-sir-splash-new-about-club-reason = এতে তবু জানা যায় ও কোথায়।
starter-a11-older-sir-splash-new-about-socks = নয়টা বেজোড় মোজা আছে
starter-a11-older-sir-splash-new-about-socks-reason = এটা মজার, আর যে কেউ হতে পারে।
starter-a11-older-sir-splash-new-done = ছলাৎ পাজামা আর নয়টা বেজোড় মোজা! এবার গোয়েন্দা হার মানে।
