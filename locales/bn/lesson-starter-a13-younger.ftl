# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a13-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a13-younger-title = মাছ হয়ে খেলছে কে?
starter-a13-younger-outcome-meet = আমি “না” বলি, বড়দের জানাই।

## Story: somebody in a game would like to meet. The bubble is the fish’s.
starter-a13-younger-pond-fish-1 = ওডির গেমে একটা মাছের একটা ইচ্ছে হয়।
starter-a13-younger-pond-fish-1-bubble = পুকুরপাড়ে দেখা করো!
starter-a13-younger-pond-fish-2 = কিন্তু মাছ হয়ে খেলছে কে? বিড়ালও হতে পারে!

## Choice: asked to meet
starter-a13-younger-pond-meet-question = ওডি কী করতে পারে?
starter-a13-younger-pond-meet-go = ব্র্যামকে নিয়ে যাওয়া
starter-a13-younger-pond-meet-go-reason = দুজনেও বোঝা যায় না, ও কে। ওডি “না” বলতে পারে।
starter-a13-younger-pond-meet-no = “না” বলা, আর জানানো
starter-a13-younger-pond-meet-no-reason = জানানো ভালো। বড়রা সাহায্য করতে পারেন।
starter-a13-younger-pond-meet-age = সত্যি মাছ কি না জিজ্ঞেস করা
starter-a13-younger-pond-meet-age-reason = মাছ তো হ্যাঁ বলতেই পারে! ওডি “না” বলতে পারে।

## Say: the sentence is rehearsed aloud
starter-a13-younger-pond-no-prompt = ওডির সাথে মাছকে বলো।
starter-a13-younger-pond-no-sentence = না, আর আমি বড়দের কাউকে জানাব।
