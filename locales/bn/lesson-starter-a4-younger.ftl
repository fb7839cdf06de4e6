# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a4-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a4-younger-title = জুতো কেক
starter-a4-younger-outcome-kind = আমি মিষ্টি কথা পাঠাই।

## Story: Fenn reads his message before he sends it. The first bubble is Bram’s, the second what Fenn typed.
starter-a4-younger-boot-cake-boot-1 = ব্র্যামের কেক দেখতে জুতোর মতো।
starter-a4-younger-boot-cake-boot-1-bubble = এই যে!
starter-a4-younger-boot-cake-boot-2 = ফেন এটা লেখে, তারপর থেমে পড়ে দেখে।
starter-a4-younger-boot-cake-boot-2-bubble = হা হা, পুরোনো জুতো!

## Match: kind words for three friends
starter-a4-younger-boot-cake-fit-question = কোন মিষ্টি কথা মানায়?
starter-a4-younger-boot-cake-fit-cake = ব্র্যাম কেক বানিয়েছে
starter-a4-younger-boot-cake-fit-cake-partner = “আহা, দারুণ”
starter-a4-younger-boot-cake-fit-cake-reason = এটা জুতো কেক! ব্র্যাম খুব খুশি।
starter-a4-younger-boot-cake-fit-tail = ওডি লেজে পড়ে গেছে
starter-a4-younger-boot-cake-fit-tail-partner = “ঠিক আছ তো?”
starter-a4-younger-boot-cake-fit-tail-reason = জিজ্ঞেস করা ভালো। ওডির এখন ভালো লাগছে।
    .easy = জিজ্ঞেস করা ভালো।
starter-a4-younger-boot-cake-fit-alone = রেন একা বসে
starter-a4-younger-boot-cake-fit-alone-partner = “এসো, খেলি”
starter-a4-younger-boot-cake-fit-alone-reason = এখন রেন একা নয়। ও খুশিতে লাফায়।
    .easy = এখন রেন একা নয়।

## Say: the promise itself
starter-a4-younger-boot-cake-kind-prompt = বড় একটা হাসি দিয়ে বলো।
starter-a4-younger-boot-cake-kind-sentence = আমি মিষ্টি কথা পাঠাই।
