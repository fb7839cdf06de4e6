# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a10-younger.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a10-younger-title = طوط!
starter-a10-younger-outcome-ask = أسأل أولًا. ثم أدخل الإنترنت.

## Story: a game nobody asked for. The bubble is the game’s.
starter-a10-younger-glasses-toot-1 = فين لا يصبر، فينسى أن يسأل.
starter-a10-younger-glasses-toot-1-bubble = طوط!
starter-a10-younger-glasses-toot-2 = اللعبة صوتها عالٍ. نظّارة السيد خُلد تسقط في الشاي!

## Match: whom to ask where
starter-a10-younger-glasses-who-question = من يسأل فين المرة القادمة؟
starter-a10-younger-glasses-who-class = في الصف
starter-a10-younger-glasses-who-class-partner = معلّمي
starter-a10-younger-glasses-who-class-reason = في الصف، المعلّم ينظر إليها أولًا.
    .easy = المعلّم ينظر إليها أولًا.
starter-a10-younger-glasses-who-home = في البيت
starter-a10-younger-glasses-who-home-partner = أحد الكبار في البيت
starter-a10-younger-glasses-who-home-reason = في البيت، أحد الكبار ينظر معه.
    .easy = أحد الكبار ينظر معه.
starter-a10-younger-glasses-who-club = في النادي
starter-a10-younger-glasses-who-club-partner = من في النادي
starter-a10-younger-glasses-who-club-reason = من يساعد في النادي ينظر معه.

## Say: the question is rehearsed aloud
starter-a10-younger-glasses-may-prompt = أخرج النظّارة من الشاي وقلها.
starter-a10-younger-glasses-may-sentence = هل أدخل الإنترنت، من فضلك؟
