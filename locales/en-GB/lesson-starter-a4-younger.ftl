# Words of the starter “The boot cake” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Bram is a badger, Fenn a fox, Odi an otter, Wren a rabbit.

## The card, and what a child can do afterwards
starter-a4-younger-title = The boot cake
starter-a4-younger-outcome-kind = I send kind words.

## Story: Fenn reads his message before he sends it. The first bubble is Bram’s, the second what Fenn typed.
starter-a4-younger-boot-cake-boot-1 = Bram’s cake looks like a boot.
starter-a4-younger-boot-cake-boot-1-bubble = Ta-da!
starter-a4-younger-boot-cake-boot-2 = Fenn types this, then stops to read it.
starter-a4-younger-boot-cake-boot-2-bubble = Ha, an old boot!

## Match: kind words for three friends
starter-a4-younger-boot-cake-fit-question = What kind words fit?
starter-a4-younger-boot-cake-fit-cake = Bram made a cake
starter-a4-younger-boot-cake-fit-cake-partner = “Yum, well done”
starter-a4-younger-boot-cake-fit-cake-reason = It is a boot cake! Bram is so glad.
starter-a4-younger-boot-cake-fit-tail = Odi fell on his tail
starter-a4-younger-boot-cake-fit-tail-partner = “Are you OK?”
starter-a4-younger-boot-cake-fit-tail-reason = It is kind to ask. Odi feels better.
    .easy = It is kind to ask.
starter-a4-younger-boot-cake-fit-alone = Wren sits alone
starter-a4-younger-boot-cake-fit-alone-partner = “Come and play”
starter-a4-younger-boot-cake-fit-alone-reason = Now Wren is not alone. She hops for joy.
    .easy = Now Wren is not alone.

## Say: the promise itself
starter-a4-younger-boot-cake-kind-prompt = Say it with a big smile.
starter-a4-younger-boot-cake-kind-sentence = I send kind words.

## For staff: where it stands in the curriculum
starter-a4-younger-curriculum-computing = Computing, key stage 1: using technology respectfully.

## For staff: the teacher’s page
starter-a4-younger-teacher-purpose = Makes promise A4 mean something: read a message before it goes, and choose words that would make you smile too.
starter-a4-younger-teacher-word-kind = kind: it helps somebody feel good
starter-a4-younger-teacher-belief-funny = “It was funny, so it was kind.” It is kind when the other one laughs too.
starter-a4-younger-teacher-ask-read = What did Fenn do before he sent it?
starter-a4-younger-teacher-ask-smile = Which words made you smile today?
starter-a4-younger-teacher-ask-change = How could Fenn change “Ha, an old boot”?
starter-a4-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a4-younger-teacher-send = Use three photographs of faces and three speech bubbles. Kind words may be signed or pressed on a talker.
starter-a4-younger-teacher-eal = Collect “well done” and “come and play” in all languages of the class.
starter-a4-younger-teacher-home = Families may send one kind message together to somebody they know.
starter-a4-younger-teacher-two-minutes = Hold up a shoe: “Bram made this cake.” Each child offers it one kind sentence. All say with a smile: “I send kind words.”
