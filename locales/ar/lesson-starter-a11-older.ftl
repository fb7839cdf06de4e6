# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a11-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a11-older-title = من هو القُضاعة؟
starter-a11-older-outcome-private = اسمي وبيتي ومدرستي تبقى خاصة بي.

## Story: a made-up page for a game in class. The bubble is the hare’s.
starter-a11-older-sir-splash-guess-1 = الصف يلعب لعبة المحقّق. صفحة من هذه؟
starter-a11-older-sir-splash-guess-1-bubble = إنه أودي! عرفته في عشر ثوانٍ.

## Spot: facts that show who and where somebody is
starter-a11-older-sir-splash-facts-question = المعلومات الصغيرة تجتمع. أيّها كشفت أودي؟
starter-a11-older-sir-splash-facts-name-name = الاسم
starter-a11-older-sir-splash-facts-name = أودي من مدرسة التلّ
starter-a11-older-sir-splash-facts-name-reason = اسمه ومدرسته في سطر واحد!
starter-a11-older-sir-splash-facts-like-name = ما يحبّه
starter-a11-older-sir-splash-facts-like = أحبّ المخلّل
starter-a11-older-sir-splash-facts-like-reason = كثيرون منا يحبّونه. لا يقول من هو.
starter-a11-older-sir-splash-facts-club-name = ناديه
starter-a11-older-sir-splash-facts-club = نادي السباحة، الاثنين الساعة 4
starter-a11-older-sir-splash-facts-club-reason = هذا يقول أين هو، ومتى.
starter-a11-older-sir-splash-facts-door-name = الصورة
starter-a11-older-sir-splash-facts-door = بابي الأزرق، قرب موقف الحافلة
starter-a11-older-sir-splash-facts-door-reason = صورة باب قد تدلّ على مكان بيته.

## Build: the same page, mended
starter-a11-older-sir-splash-new-question = أصلح الصفحة، حتى لا يعرفه أحد.
starter-a11-older-sir-splash-new-name = الاسم
starter-a11-older-sir-splash-new-name-odi = أودي هـ.
starter-a11-older-sir-splash-new-name-odi-reason = الصف ما زال يعرفه. اسم من الخيال أفضل.
starter-a11-older-sir-splash-new-name-splash = سروال طرطشة
starter-a11-older-sir-splash-new-name-splash-reason = قد يكون أيّ أحد يحبّ الماء.
starter-a11-older-sir-splash-new-about = عني
starter-a11-older-sir-splash-new-about-club = أسبح اليوم الساعة 4
starter-a11-older-sir-splash-new-about-club-reason = ما زال يقول أين هو.
starter-a11-older-sir-splash-new-about-socks = عندي تسعة جوارب مختلفة
starter-a11-older-sir-splash-new-about-socks-reason = مضحك، وقد يكون أيّ أحد.
starter-a11-older-sir-splash-new-done = سروال طرطشة وجواربه التسعة المختلفة! الآن احتار المحقّق.
