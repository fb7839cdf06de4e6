# Words of the starter “Look at your toes!” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Wren is a rabbit, Odi an otter.

## The card, and what a child can do afterwards
starter-a1-younger-title = Look at your toes!
starter-a1-younger-outcome-key = I keep my password safe.

## Story: Odi is curious, and far too close. The bubble is his.
starter-a1-younger-ten-toes-nose-1 = Wren taps in her password.
starter-a1-younger-ten-toes-nose-1-bubble = Ooh, what does it say?
starter-a1-younger-ten-toes-nose-2 = Odi comes so close. His nose taps the keys!

## Choice: what somebody who stands near can do
starter-a1-younger-ten-toes-toes-question = What can Odi do?
starter-a1-younger-ten-toes-toes-toes = Look at his toes
starter-a1-younger-ten-toes-toes-toes-reason = Now he cannot see it. That is kind to Wren.
starter-a1-younger-ten-toes-toes-help = Help her tap it in
starter-a1-younger-ten-toes-toes-help-reason = It is kind to help. But it is her own key.
starter-a1-younger-ten-toes-toes-one-eye = Look with just one eye
starter-a1-younger-ten-toes-toes-one-eye-reason = One eye can read it too! Odi can look down.

## Say: the sentence is rehearsed aloud; all look at their own toes
starter-a1-younger-ten-toes-key-prompt = It is Wren’s key, so say it too.
starter-a1-younger-ten-toes-key-sentence = Please look at your toes while I type.

## For staff: where it stands in the curriculum
starter-a1-younger-curriculum-computing = Computing, key stage 1: using technology safely; keeping personal information private.

## For staff: the teacher’s page
starter-a1-younger-teacher-purpose = Makes promise A1 mean something: a password is like a key, so we keep our own, and look away when a friend types.
starter-a1-younger-teacher-word-password = password: a secret word that opens your own things, like a key
starter-a1-younger-teacher-belief-friend = “Good friends may look.” A good friend looks at their toes.
starter-a1-younger-teacher-ask-key = What do you open with a key? How is a password like it?
starter-a1-younger-teacher-ask-polite = How can you ask somebody kindly to look away?
starter-a1-younger-teacher-ask-forget = Who helps if you forget your password?
starter-a1-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a1-younger-teacher-send = Practise with the real keyboard: one types, one looks down. A picture of toes may be pointed to instead of speaking.
starter-a1-younger-teacher-eal = Point to toes, nose and key. Rehearse the sentence with the gesture of turning a key.
starter-a1-younger-teacher-home = Families may play it too: when one types a password, all look at their toes.
starter-a1-younger-teacher-two-minutes = Pretend to type. Lean in with your nose. Ask what is odd. Say: “A password is like a key.” Type again; all look at their toes. Together: “I keep my password a secret. It is like my key.”
