# Bengali. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-younger-title = টিফিনে মাছের মাথা
starter-a9-younger-outcome-school = আমি স্কুলের ইমেল ব্যবহার করি।

## Story: Odi writes from the wrong email. The bubble is the hare’s.
starter-a9-younger-fish-heads-fish-1 = এই রে! ওডি রাঁধুনির ইমেল থেকে লেখে।
starter-a9-younger-fish-heads-fish-2 = সবাই ভাবে, রাঁধুনি লিখেছেন।
starter-a9-younger-fish-heads-fish-2-bubble = টিফিনে মাছের মাথা?

## Choice: which email is the right one
starter-a9-younger-fish-heads-which-question = ওডি সরি বলে। কোনটা ও ব্যবহার করতে পারে?
starter-a9-younger-fish-heads-which-cook = রাঁধুনির ইমেল
starter-a9-younger-fish-heads-which-cook-reason = ওটা রাঁধুনির। ওডির নিজেরটা আছে।
starter-a9-younger-fish-heads-which-school = ওর স্কুলের ইমেল
starter-a9-younger-fish-heads-which-school-reason = স্কুল এটার দেখাশোনা করে। এখন বোঝা যায়, এটা ওডি।
starter-a9-younger-fish-heads-which-sister = বড় বোনের ইমেল
starter-a9-younger-fish-heads-which-sister-reason = সবাই ভাববে, বোন লিখেছে! ওডির নিজেরটা আছে।

## Say: the promise itself
starter-a9-younger-fish-heads-mine-prompt = ওডির সাথে রাঁধুনিকে বলো।
starter-a9-younger-fish-heads-mine-sentence = আমি শুধু আমার স্কুলের ইমেল ব্যবহার করি।
