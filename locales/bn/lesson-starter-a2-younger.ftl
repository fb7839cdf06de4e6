# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a2-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a2-younger-title = ফ্রি একটা তিমি?
starter-a2-younger-outcome-ask = আমি থামি, আর জিজ্ঞেস করি।

## Story: the teacher picks a page
starter-a2-younger-free-whale-ducks-1 = মিস্টার মোল একটা পাতা বেছে দেন।
starter-a2-younger-free-whale-ducks-1-bubble = এই পাতাটা শুধু হাঁস নিয়ে।

## Spot: what does not belong to the page
starter-a2-younger-free-whale-pop-up-question = হঠাৎ নতুন একটা কিছু এল। কোনটা বলো তো?
starter-a2-younger-free-whale-pop-up-title-name = ওপরটা
starter-a2-younger-free-whale-pop-up-title = হাঁসের সব কথা
starter-a2-younger-free-whale-pop-up-title-reason = এই পাতাটাই মিস্টার মোল বেছে দিয়েছেন।
starter-a2-younger-free-whale-pop-up-picture-name = ছবি
starter-a2-younger-free-whale-pop-up-picture = পুকুরে হাঁস
starter-a2-younger-free-whale-pop-up-picture-reason = হাঁসের পাতায় হাঁস। ঠিকই আছে।
starter-a2-younger-free-whale-pop-up-whale-name = বাক্স
starter-a2-younger-free-whale-pop-up-whale = ছুঁলেই ফ্রি তিমি!
starter-a2-younger-free-whale-pop-up-whale-reason = এটা হাঁসের পাতার কিছু নয়।
starter-a2-younger-free-whale-pop-up-words-name = লেখা
starter-a2-younger-free-whale-pop-up-words = হাঁস ঘাস আর পোকা খায়।
starter-a2-younger-free-whale-pop-up-words-reason = এতে হাঁসের কথা আছে। ঠিকই আছে।

## Choice: a box pops up. The bath is there to laugh about.
starter-a2-younger-free-whale-whale-question = ফেন কী করতে পারে?
starter-a2-younger-free-whale-whale-tap = টিপে দেখা
starter-a2-younger-free-whale-whale-tap-reason = নতুন পাতায় চলে যেতে পারে। ফেন আগে জিজ্ঞেস করতে পারে।
starter-a2-younger-free-whale-whale-ask = থেমে মিস্টার মোলকে জিজ্ঞেস করা
starter-a2-younger-free-whale-whale-ask-reason = দুজনে দেখে। কোনো তিমিই নেই।
starter-a2-younger-free-whale-whale-bath = তিমির জন্য পানি ভরা
starter-a2-younger-free-whale-whale-bath-reason = সে তো বিরাট গোসলখানা লাগবে! ফেন আগে জিজ্ঞেস করতে পারে।

## Say: the sentence is rehearsed aloud, with a hand held up
starter-a2-younger-free-whale-stop-prompt = একটা হাত তুলে বলো।
starter-a2-younger-free-whale-stop-sentence = আমি থামি, টিচারকে জিজ্ঞেস করি।
