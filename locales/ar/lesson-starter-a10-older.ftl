# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-older-title = أغنية الحوت
starter-a10-older-outcome-ask = أتحدّث مع معلّمي قبل أن أدخل الإنترنت.

## Story: an app that is new to her. The bubbles are the app’s and Mr Mole’s.
starter-a10-older-whale-song-whale-1 = رين تجد تطبيقًا. يحوّل كلماتها إلى غناء حوت.
starter-a10-older-whale-song-whale-1-bubble = ووو-وووو!
starter-a10-older-whale-song-whale-2 = يطلب صوتها. لذلك تسأل السيد خُلد أولًا.
starter-a10-older-whale-song-whale-2-bubble = رأيان أفضل من رأي واحد.

## Match: what to check together
starter-a10-older-whale-song-check-question = عمّ يبحثان، ليتأكّدا أنه مناسب؟
starter-a10-older-whale-song-check-age = لمن هو؟
starter-a10-older-whale-song-check-age-partner = العمر الذي صُنع له
starter-a10-older-whale-song-check-age-reason = العمر يقول هل هو مناسب لها.
starter-a10-older-whale-song-check-wants = ماذا يريد؟
starter-a10-older-whale-song-check-wants-partner = اسمها أو صوتها أو الكاميرا
starter-a10-older-whale-song-check-wants-reason = بعض التطبيقات تطلب أكثر مما تحتاج.
starter-a10-older-whale-song-check-cost = هل له ثمن؟
starter-a10-older-whale-song-check-cost-partner = نقود، الآن أو لاحقًا
starter-a10-older-whale-song-check-cost-reason = بعض الأشياء تبدو مجانية، ثم يصير لها ثمن.

## Choice: the app is not for her age
starter-a10-older-whale-song-thirteen-question = هو لعمر 13 فأكثر. رين عمرها 9. ماذا الآن؟
starter-a10-older-whale-song-thirteen-fib = تقول إن عمرها 13
starter-a10-older-whale-song-thirteen-fib-reason = عندها يُريها أشياء ليست لعمرها.
starter-a10-older-whale-song-thirteen-other = تجد واحدًا جديدًا مع السيد خُلد
starter-a10-older-whale-song-thirteen-other-reason = يجدان واحدًا لعمرها. يصنع أغاني بوم.
starter-a10-older-whale-song-thirteen-fenn = تستعمله مع فين في الاستراحة
starter-a10-older-whale-song-thirteen-fenn-reason = مرح لاثنين! لكنه ما زال ليس لعمرهما.
