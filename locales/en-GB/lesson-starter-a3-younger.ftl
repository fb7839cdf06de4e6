# Words of the starter “The bean bag has a tail” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Odi is an otter. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a3-younger-title = The bean bag has a tail
starter-a3-younger-outcome-tell = I tell if it does not feel right.

## Story: Odi gets a fright and hides below the bean bag. The first bubble is the clip’s, the second Odi’s.
starter-a3-younger-tail-bean-bag-1 = In Odi’s clip, a big face pops up.
starter-a3-younger-tail-bean-bag-1-bubble = Boo!
starter-a3-younger-tail-bean-bag-2 = Odi hides, but the bag has a tail!
starter-a3-younger-tail-bean-bag-2-bubble = I am just a bag.

## Feel: how somebody in a story may feel; no answer is wrong
starter-a3-younger-tail-odi-question = How might Odi feel?
starter-a3-younger-tail-odi-says = All of these are OK. Odi can tell.

## Choice: what helps
starter-a3-younger-tail-help-question = What can help Odi?
starter-a3-younger-tail-help-bag = Stay in the bag
starter-a3-younger-tail-help-bag-reason = It is soft in there. But he can tell, too.
starter-a3-younger-tail-help-tell = Cover it and tell
starter-a3-younger-tail-help-tell-reason = Mr Mole is glad he told. He sits with Odi.
starter-a3-younger-tail-help-look = Look at it some more
starter-a3-younger-tail-help-look-reason = That can feel worse. He can cover it.

## Say: the sentence is rehearsed aloud
starter-a3-younger-tail-tell-prompt = Help Odi say it.
starter-a3-younger-tail-tell-sentence = It does not feel right, so I tell.

## For staff: where it stands in the curriculum
starter-a3-younger-curriculum-computing = Computing, key stage 1: knowing where to go for help and support when content on a screen is a worry.

## For staff: the teacher’s page
starter-a3-younger-teacher-purpose = Makes promise A3 mean something: a bad feeling, big or small, is a reason to cover the screen and tell. Use it beside the kiosk and show the children Cover and Tell.
starter-a3-younger-teacher-word-scared = scared: your body says that something is not right
starter-a3-younger-teacher-belief-big = “It must be something big.” A bit of a wobble is enough to tell.
starter-a3-younger-teacher-ask-body = Where in the body may Odi feel it?
starter-a3-younger-teacher-ask-cover = How do we cover a screen here? Show me.
starter-a3-younger-teacher-ask-who = Who can you tell at school, when your teacher is not there?
starter-a3-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a3-younger-teacher-send = Let children point at a face or at a spot on a drawn body. A child who does not wish to say how Odi feels may pass.
starter-a3-younger-teacher-eal = Show feelings with your face and hands. “Does not feel right”: a hand that wobbles over the tummy.
starter-a3-younger-teacher-home = Families may show each other how a wobbly tummy looks, and who at home a child can tell.
starter-a3-younger-teacher-two-minutes = Put a scarf under a coat so that it peeps out: “Where is Odi?” Say what he saw. Children show cover (hands over the screen) and tell (hand up). All say: “I tell if it does not feel right.”
