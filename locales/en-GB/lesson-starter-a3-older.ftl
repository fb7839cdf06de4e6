# Words of the starter “It was not the pie” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Wren is a rabbit. The cook is a bear. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a3-older-title = It was not the pie
starter-a3-older-outcome-tell = I tell if I feel scared or uncomfortable.

## Story: a bad feeling is easy to explain away. The bubble is the cook’s.
starter-a3-older-not-the-pie-pie-1 = Wren sees an odd clip. Now her tummy feels funny.
starter-a3-older-not-the-pie-pie-2 = She tells the cook it must be the pie. It is not the pie.
starter-a3-older-not-the-pie-pie-2-bubble = My pies make tummies sing!

## Sort: what is worth telling, even when it is small
starter-a3-older-not-the-pie-tell-question = Uncomfortable means it does not feel right. What can Wren tell?
    .easy = What can Wren tell?
starter-a3-older-not-the-pie-tell-fine = It feels fine
starter-a3-older-not-the-pie-tell-tell = It feels odd, so tell
starter-a3-older-not-the-pie-tell-night = A clip that comes back at bedtime
starter-a3-older-not-the-pie-tell-night-reason = It will not leave her alone. Telling can help.
starter-a3-older-not-the-pie-tell-race = Losing a race to a snail
starter-a3-older-not-the-pie-tell-race-reason = She may grumble, then she laughs. That is fine.
starter-a3-older-not-the-pie-tell-secret = A player who says “Keep it secret”
starter-a3-older-not-the-pie-tell-secret-reason = No one has to keep a secret that feels odd.
starter-a3-older-not-the-pie-tell-spooky = A spooky tale that she loves
starter-a3-older-not-the-pie-tell-spooky-reason = She picked it, and it is fun. She can stop at any time.
starter-a3-older-not-the-pie-tell-away = A picture that makes her look away
starter-a3-older-not-the-pie-tell-away-reason = Her body told her. She needs no better reason.

## Say: the sentence is rehearsed aloud
starter-a3-older-not-the-pie-wrong-prompt = Mr Mole stops to listen. Say it with Wren.
starter-a3-older-not-the-pie-wrong-sentence = Something feels wrong, so I want to tell you.

## For staff: where it stands in the curriculum
starter-a3-older-curriculum-computing = Computing, key stage 2: knowing a range of ways to report concerns about content and contact.

## For staff: the teacher’s page
starter-a3-older-teacher-purpose = Makes promise A3 mean something: “uncomfortable” is often just a small odd feeling, easily explained away. Children learn that it is reason enough to tell.
starter-a3-older-teacher-word-uncomfortable = uncomfortable: it does not feel right, even if you cannot say what it is
starter-a3-older-teacher-belief-proof = “I need a good reason.” A feeling is enough. The adult finds out the rest.
starter-a3-older-teacher-ask-pie = What made Wren think of the pie first?
starter-a3-older-teacher-ask-signs = How can a body tell you that something is not right?
starter-a3-older-teacher-ask-adults = Which adults at school have time to listen?
starter-a3-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a3-older-teacher-send = Four cards are enough. Some children notice feelings late: offer plain signs, such as looking away or holding their breath.
starter-a3-older-teacher-eal = “Funny” and “odd” mean strange here, not a joke. Show both faces.
starter-a3-older-teacher-home = Families may share how their own bodies say “this is not right”. No child is asked what happened.
starter-a3-older-teacher-two-minutes = Say: “Wren saw a clip, and her tummy felt odd. She said it was the pie.” Children show with a hand where bodies notice. All say: “Something feels wrong, so I want to tell you.”
