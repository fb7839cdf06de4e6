# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a7-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a7-younger-title = ফেন স্ক্রিন চাটে
starter-a7-younger-outcome-private = কোনটা শুধু আমার কথা, আমি জানি।

## Story: a cake that is none. The bubble is the game’s.
starter-a7-younger-lick-lick-1 = গেম বলে, ফেনের জন্য কেক আছে।
starter-a7-younger-lick-lick-1-bubble = কেক পাগল, তুমি কোথায় থাকো?
starter-a7-younger-lick-lick-2 = ও স্ক্রিন চাটে। একটুও কেকের স্বাদ নেই।

## Choice: the game asks where he lives
starter-a7-younger-lick-home-question = ফেন কী করতে পারে?
starter-a7-younger-lick-home-type = বাড়ি কোথায় লেখা
starter-a7-younger-lick-home-type-reason = বাড়ি কোথায়, তা নিজের কথা। ও “না” বলতে পারে।
starter-a7-younger-lick-home-phone = ফোন নম্বর লেখা
starter-a7-younger-lick-home-phone-reason = এটাও নিজের কথা। ও “না” বলতে পারে।
starter-a7-younger-lick-home-no = “না” বলা, আর জানানো
starter-a7-younger-lick-home-no-reason = “না” বলা ভালো। বড়রা সাহায্য করতে পারেন।

## Say: the sentence is rehearsed aloud
starter-a7-younger-lick-no-prompt = ফেনের সাথে কেককে বলো।
starter-a7-younger-lick-no-sentence = না, ধন্যবাদ, আমার বাড়ি আমার নিজের কথা।
