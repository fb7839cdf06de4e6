# Arabic. Draft: nobody who grew up with the language has read it yet.
# What each message is for, and its limits, stand in ../en-GB/lesson-starter-a9-older.ftl and ../README.md.

## The card, and what a child can do afterwards
starter-a9-older-title = ملك المخلّل
starter-a9-older-outcome-school = أستعمل بريد مدرستي فقط.

## Story: homework from an email the teacher does not know. The bubble is Mr Mole’s.
starter-a9-older-king-king-1 = في البيت، برام هو «ملك المخلّل». يرسل قصيدته من ذلك البريد.
starter-a9-older-king-king-2 = السيد خُلد يراه. هو لا يعرف ملوكًا، فلا يفتحه.
starter-a9-older-king-king-2-bubble = هل أعرف ملكًا؟

## Sort: what school email is for
starter-a9-older-king-which-question = فيمَ يستعمل برام بريده المدرسي؟
starter-a9-older-king-which-school = بريد المدرسة
starter-a9-older-king-which-not = ليس بريد المدرسة
starter-a9-older-king-which-poem = قصيدة للسيد خُلد
starter-a9-older-king-which-poem-reason = الآن يرى السيد خُلد من أرسلها. ويفتحها.
starter-a9-older-king-which-trip = سؤال عن رحلة المدرسة
starter-a9-older-king-which-trip-reason = هو عن المدرسة، والمدرسة يمكنها أن تساعد فيه.
starter-a9-older-king-which-game = التسجيل في لعبة
starter-a9-older-king-which-game-reason = هذا للبيت، ومعه شخص كبير.
starter-a9-older-king-which-pickles = شراء عشرة مرطبانات مخلّل
starter-a9-older-king-which-pickles-reason = حتى الملك يسأل شخصًا كبيرًا أولًا.
starter-a9-older-king-which-hello = تحيّة لصفّه
starter-a9-older-king-which-hello-reason = كلمات لطيفة لصفّه شيء جيّد.

## Say: the promise itself
starter-a9-older-king-mine-prompt = الملك ينحني للسيد خُلد. قلها معه.
starter-a9-older-king-mine-sentence = أستعمل بريد مدرستي فقط.
