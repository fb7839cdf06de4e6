# Words of the starter “Who is Mr Wobble?” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Wren is a rabbit, Odi an otter. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a8-younger-title = Who is Mr Wobble?
starter-a8-younger-outcome-known = I ask if the name is new.

## Story: an email with an odd name. The bubble is the email’s.
starter-a8-younger-jelly-wobble-1 = Wren has an email. Is it from a jelly?
starter-a8-younger-jelly-wobble-1-bubble = Hi from Mr Wobble

## Sort: who an email is from
starter-a8-younger-jelly-known-question = Who does Wren know?
starter-a8-younger-jelly-known-know = She knows them
starter-a8-younger-jelly-known-ask = She asks first
starter-a8-younger-jelly-known-mole = Mr Mole
starter-a8-younger-jelly-known-mole-reason = Mr Mole is in class with her. She knows him.
starter-a8-younger-jelly-known-wobble = Mr Wobble
starter-a8-younger-jelly-known-wobble-reason = She does not know him. Mr Mole can look.
starter-a8-younger-jelly-known-odi = Odi
starter-a8-younger-jelly-known-odi-reason = Odi is in her class. She knows him well.
starter-a8-younger-jelly-known-pie = Win a Pie Now
starter-a8-younger-jelly-known-pie-reason = That is not a name at all! She can ask.
starter-a8-younger-jelly-known-gran = Her gran
starter-a8-younger-jelly-known-gran-reason = She has known her all her life.

## Say: the sentence is rehearsed aloud
starter-a8-younger-jelly-ask-prompt = Help Wren say it.
starter-a8-younger-jelly-ask-sentence = I do not know you, so I ask.

## For staff: where it stands in the curriculum
starter-a8-younger-curriculum-computing = Computing, key stage 1: using technology safely; knowing where to go for help about contact.

## For staff: the teacher’s page
starter-a8-younger-teacher-purpose = Makes promise A8 mean something: look who an email is from. Somebody we know is fine; if the name is new, we ask first.
starter-a8-younger-teacher-word-email = email: a letter that goes from screen to screen
starter-a8-younger-teacher-belief-knows = “It knows my name, so I know them.” A name is easy to find out.
starter-a8-younger-teacher-ask-look = Where do we look to see who an email is from?
starter-a8-younger-teacher-ask-know = Who do you know well enough to write to?
starter-a8-younger-teacher-ask-ask = What can you do while you wait for your teacher?
starter-a8-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a8-younger-teacher-send = Sort photographs of known and unknown faces. Three cards are enough.
starter-a8-younger-teacher-eal = A jelly needs a picture or a wobble. “Know”: hand on the heart.
starter-a8-younger-teacher-home = Families may look together who their messages are from.
starter-a8-younger-teacher-two-minutes = Wobble: “I am Mr Wobble. Open my email!” Children say: “I do not know you, so I ask.” Then name people they know. All say the promise.
