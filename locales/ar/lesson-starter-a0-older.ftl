# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a0-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a0-older-title = رقصة الموز
starter-a0-older-outcome-see = أعرف من قد يرى ما أفعله على الشاشة.

## Story: one friend showed it to the next. The bubble is what the class sings.
starter-a0-older-banana-dance-banana-1 = فين يرسم موزة ترقص. يرسلها إلى صديق واحد.
starter-a0-older-banana-dance-banana-2 = وقت الغداء، الصف كله يرقص رقصة الموز. حتى الطبّاخ يشارك.
starter-a0-older-banana-dance-banana-2-bubble = قشّر، قشّر، واهتزّ!

## Match: who may see what
starter-a0-older-banana-dance-who-question = من قد يراه؟ جد كل اثنين معًا.
starter-a0-older-banana-dance-who-friend = فيديو أرسله إلى صديق
starter-a0-older-banana-dance-who-friend-partner = الصديق، وكل من يُريه إيّاه
starter-a0-older-banana-dance-who-friend-reason = الصديق قد يمرّره. هكذا انتشرت الرقصة.
starter-a0-older-banana-dance-who-school = ما أكتبه في المدرسة
starter-a0-older-banana-dance-who-school-partner = معلّمي والمدرسة
starter-a0-older-banana-dance-who-school-reason = المدرسة تراقب لتساعد على سلامتنا.
starter-a0-older-banana-dance-who-board = عملي على لوح الصف
starter-a0-older-banana-dance-who-board-partner = صفّنا كله
starter-a0-older-banana-dance-who-board-reason = اللوح هناك لنراه كلنا.
starter-a0-older-banana-dance-who-game = ما أقوله في لعبة
starter-a0-older-banana-dance-who-game-partner = كل من يلعب
starter-a0-older-banana-dance-who-game-reason = قد يرونه أو يسمعونه. وبعضهم لا أعرفهم.

## Talk: a test children can use before they send something
starter-a0-older-banana-dance-cook-prompt = قاعدة فين الجديدة: هل أفرح إذا رآه الطبّاخ؟
starter-a0-older-banana-dance-cook-starter = أفرح إذا رأى الجميع …
