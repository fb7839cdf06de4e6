# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-younger-title = التنّورة الوردية
starter-a0-younger-outcome-see = أعرف من قد يرى عملي.

## Story: a picture goes further than Bram thought. The bubble is Mr Mole’s, who likes it.
starter-a0-younger-pink-tutu-tutu-1 = برام يرسم السيد خُلد بتنّورة وردية. يلمس «أرسِل».
starter-a0-younger-pink-tutu-tutu-2 = تظهر الرسمة على الشاشة الكبيرة.
starter-a0-younger-pink-tutu-tutu-2-bubble = الوردي أجمل لون عليّ!

## Sort: who may see what is made on a screen at school
starter-a0-younger-pink-tutu-see-question = من قد يرى ما يصنعه برام هنا؟
starter-a0-younger-pink-tutu-see-may = قد يراه
starter-a0-younger-pink-tutu-see-not = لا يراه
starter-a0-younger-pink-tutu-see-mole = السيد خُلد
starter-a0-younger-pink-tutu-see-mole-reason = السيد خُلد يساعد في الصف. يمكنه أن يرى شاشاتنا.
starter-a0-younger-pink-tutu-see-class = الصف
starter-a0-younger-pink-tutu-see-class-reason = قد يراه صديق. وقد يشاركه صديق.
starter-a0-younger-pink-tutu-see-moon = القمر
starter-a0-younger-pink-tutu-see-moon-reason = القمر ليس له عيون. لا يرى الشاشات!
starter-a0-younger-pink-tutu-see-school = المدرسة
starter-a0-younger-pink-tutu-see-school-reason = المدرسة تراه أيضًا. هذا يساعد على سلامتنا.
starter-a0-younger-pink-tutu-see-cat = قطة فوق شجرة
starter-a0-younger-pink-tutu-see-cat-reason = هي بعيدة جدًّا. إنها تنظر إلى العصافير!

## Talk: each child names something they are glad to show
starter-a0-younger-pink-tutu-show-prompt = ما الذي تحبّ أن نراه كلنا؟
starter-a0-younger-pink-tutu-show-starter = يمكنكم كلكم أن تروا …
