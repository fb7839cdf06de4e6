# Words of the starter “Ears in a hat” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Wren is a rabbit. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a5-younger-title = Ears in a hat
starter-a5-younger-outcome-tell = I tell if a message is mean.

## Story: mean words, and ears that cannot hide. The bubble is the message.
starter-a5-younger-pop-ears-1 = Wren gets a mean message.
starter-a5-younger-pop-ears-1-bubble = Go away, flap ears!
starter-a5-younger-pop-ears-2 = She tucks her ears in a hat. Pop, they pop out!

## Choice: what helps after mean words. The hat is there to laugh about.
starter-a5-younger-pop-mean-question = What can help Wren?
starter-a5-younger-pop-mean-tell = Tell Mr Mole
starter-a5-younger-pop-mean-tell-reason = He is glad that she told. Now he can help.
starter-a5-younger-pop-mean-hat = Get a much bigger hat
starter-a5-younger-pop-mean-hat-reason = Ha, that is a big hat! But Mr Mole can help more.
starter-a5-younger-pop-mean-alone = Tell no one
starter-a5-younger-pop-mean-alone-reason = That is a lot to hold. She can tell Mr Mole.

## Say: the sentence is rehearsed aloud
starter-a5-younger-pop-tell-prompt = Mr Mole is all ears, so say it.
starter-a5-younger-pop-tell-sentence = I got a mean message, please help.

## For staff: where it stands in the curriculum
starter-a5-younger-curriculum-computing = Computing, key stage 1: knowing where to go for help and support about contact on a screen.

## For staff: the teacher’s page
starter-a5-younger-teacher-purpose = Makes promise A5 mean something: after a mean message, telling a grown-up helps. The child is not to blame for what somebody else sends.
starter-a5-younger-teacher-word-mean = mean: words that are said to hurt
starter-a5-younger-teacher-belief-tales = “Telling is telling tales.” Telling keeps people safe, and a grown-up can only help with what they know.
starter-a5-younger-teacher-ask-hide = Wren hid her ears. Is anything wrong with her ears?
starter-a5-younger-teacher-ask-who = Who else at school could she tell?
starter-a5-younger-teacher-ask-friend = A friend gets a mean message. What can you do?
starter-a5-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a5-younger-teacher-send = The sentence may be signed, or shown with a help card. Agree on a quiet sign for “I want to tell you something”.
starter-a5-younger-teacher-eal = “All ears” means that somebody listens well: cup your hands behind your ears.
starter-a5-younger-teacher-home = Families may tell each other whom they go to when words hurt.
starter-a5-younger-teacher-two-minutes = Put your hands up as ears and squash them under a book: “Somebody wrote: Go away, flap ears!” Ask who could help Wren. All say: “I got a mean message, please help.”
