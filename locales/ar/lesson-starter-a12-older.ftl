# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a12-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a12-older-title = قبّعة الكاسترد
starter-a12-older-outcome-photo = لا أنشر صوري على الإنترنت.

## Story: Odi’s custard hat. The bubble is the cook’s.
starter-a12-older-custard-custard-1 = أودي يلبس صحن كاسترد. ويضع صورته على الإنترنت.
starter-a12-older-custard-custard-1-bubble = يا لها من قبّعة!

## Order: how a photo travels
starter-a12-older-custard-way-question = كيف تنتقل الصورة؟ رتّب البطاقات.
starter-a12-older-custard-way-team = أودي يُريها لفريقه
starter-a12-older-custard-way-team-reason = في البداية، فريقه فقط يراها.
starter-a12-older-custard-way-copy = صديق يحفظ نسخة
starter-a12-older-custard-way-copy-reason = الآن هما اثنتان. أودي لا يرى الثانية.
starter-a12-older-custard-way-on = النسخة تُمرّر
starter-a12-older-custard-way-on-reason = الصديق يرسلها. وكل واحد يستطيع أن يفعل مثله.
starter-a12-older-custard-way-school = مدارس كاملة تعرف قبّعة الكاسترد
starter-a12-older-custard-way-school-reason = في النهاية، هي في كل مكان. أودي لم يخطّط لذلك.

## Choice: it is out already. Ten new ones are there to laugh about.
starter-a12-older-custard-out-question = أودي يريد أن يعيدها. ماذا يمكن أن يساعد؟
starter-a12-older-custard-out-delete = يمحو صورته هو
starter-a12-older-custard-out-delete-reason = ذهبت صورته. والنسخ ما زالت هناك.
starter-a12-older-custard-out-tell = يخبر الكبار
starter-a12-older-custard-out-tell-reason = يمكن لشخص كبير أن يطلب حذفها. لا يفوت وقت الإخبار أبدًا.
starter-a12-older-custard-out-more = ينشر عشر صور جديدة ليخفيها
starter-a12-older-custard-out-more-reason = الآن هي إحدى عشرة! شخص كبير يساعد أكثر.

## Talk: what to show in place of oneself
starter-a12-older-custard-instead-prompt = ماذا يمكن أن ينشر أودي، ولا يُظهره؟
starter-a12-older-custard-instead-starter = يمكنه أن يُري رسمة …
