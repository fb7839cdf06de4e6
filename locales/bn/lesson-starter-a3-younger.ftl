# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a3-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a3-younger-title = বালিশের একটা লেজ আছে
starter-a3-younger-outcome-tell = ঠিক না লাগলে আমি বলি।

## Story: Odi gets a fright and hides below the bean bag. The first bubble is the clip’s, the second Odi’s.
starter-a3-younger-tail-bean-bag-1 = ওডির ভিডিওতে হঠাৎ বড় একটা মুখ।
starter-a3-younger-tail-bean-bag-1-bubble = হাউ!
starter-a3-younger-tail-bean-bag-2 = ওডি লুকায়, কিন্তু বালিশের নিচে লেজ দেখা যায়!
starter-a3-younger-tail-bean-bag-2-bubble = আমি শুধু একটা বালিশ।

## Feel: how somebody in a story may feel; no answer is wrong
starter-a3-younger-tail-odi-question = ওডির কেমন লাগতে পারে?
starter-a3-younger-tail-odi-says = সবগুলোই ঠিক আছে। ওডি বলতে পারে।

## Choice: what helps
starter-a3-younger-tail-help-question = কী করলে ওডির ভালো লাগবে?
starter-a3-younger-tail-help-bag = বালিশের নিচে থাকা
starter-a3-younger-tail-help-bag-reason = ওখানে খুব নরম। কিন্তু ও বলতেও পারে।
starter-a3-younger-tail-help-tell = ঢেকে দিয়ে বলা
starter-a3-younger-tail-help-tell-reason = ওডি বলেছে, মিস্টার মোল খুশি। তিনি ওর পাশে বসেন।
starter-a3-younger-tail-help-look = আরও দেখা
starter-a3-younger-tail-help-look-reason = আরও খারাপ লাগতে পারে। ও ঢেকে দিতে পারে।

## Say: the sentence is rehearsed aloud
starter-a3-younger-tail-tell-prompt = ওডির সাথে বলো।
starter-a3-younger-tail-tell-sentence = এটা ঠিক লাগছে না, তাই বলছি।
