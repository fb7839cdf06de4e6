# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a5-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a5-younger-title = টুপির ভেতর কান
starter-a5-younger-outcome-tell = কোনো মেসেজ কষ্ট দিলে আমি বলি।

## Story: mean words, and ears that cannot hide. The bubble is the message.
starter-a5-younger-pop-ears-1 = রেন একটা বাজে মেসেজ পায়।
starter-a5-younger-pop-ears-1-bubble = ভাগ, ঝোলা কান!
starter-a5-younger-pop-ears-2 = ও টুপির ভেতর কান গোঁজে। পট, কান বেরিয়ে আসে!

## Choice: what helps after mean words. The hat is there to laugh about.
starter-a5-younger-pop-mean-question = কী করলে রেনের ভালো লাগবে?
starter-a5-younger-pop-mean-tell = মিস্টার মোলকে বলা
starter-a5-younger-pop-mean-tell-reason = রেন বলেছে, তিনি খুশি। এখন তিনি সাহায্য করতে পারেন।
starter-a5-younger-pop-mean-hat = অনেক বড় টুপি আনা
starter-a5-younger-pop-mean-hat-reason = হা হা, বিরাট টুপি! মিস্টার মোল আরও ভালো সাহায্য করতে পারেন।
starter-a5-younger-pop-mean-alone = কাউকে না বলা
starter-a5-younger-pop-mean-alone-reason = একা একা রাখা কঠিন। ও মিস্টার মোলকে বলতে পারে।

## Say: the sentence is rehearsed aloud
starter-a5-younger-pop-tell-prompt = মিস্টার মোল কান পেতে আছেন, তাই বলো।
starter-a5-younger-pop-tell-sentence = একটা বাজে মেসেজ পেয়েছি, সাহায্য করুন।
