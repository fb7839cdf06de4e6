# Words of the starter “A whale for free?” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Fenn is a fox. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a2-younger-title = A whale for free?
starter-a2-younger-outcome-ask = I stop and ask.

## Story: the teacher picks a page
starter-a2-younger-free-whale-ducks-1 = Mr Mole picks a page.
starter-a2-younger-free-whale-ducks-1-bubble = This page is all about ducks.

## Spot: what does not belong to the page
starter-a2-younger-free-whale-pop-up-question = A new thing pops up. Can you spot it?
starter-a2-younger-free-whale-pop-up-title-name = The top
starter-a2-younger-free-whale-pop-up-title = All about ducks
starter-a2-younger-free-whale-pop-up-title-reason = This is the page Mr Mole picked.
starter-a2-younger-free-whale-pop-up-picture-name = The picture
starter-a2-younger-free-whale-pop-up-picture = A duck in a pond
starter-a2-younger-free-whale-pop-up-picture-reason = A duck on a duck page. That fits.
starter-a2-younger-free-whale-pop-up-whale-name = The box
starter-a2-younger-free-whale-pop-up-whale = Tap: free whale!
starter-a2-younger-free-whale-pop-up-whale-reason = It is not part of the duck page.
starter-a2-younger-free-whale-pop-up-words-name = The words
starter-a2-younger-free-whale-pop-up-words = Ducks eat bugs.
starter-a2-younger-free-whale-pop-up-words-reason = It tells us about ducks. That fits.

## Choice: a box pops up. The bath is there to laugh about.
starter-a2-younger-free-whale-whale-question = What can Fenn do?
starter-a2-younger-free-whale-whale-tap = Tap it to see
starter-a2-younger-free-whale-whale-tap-reason = It may go to a new page. Fenn can ask first.
starter-a2-younger-free-whale-whale-ask = Stop and ask Mr Mole
starter-a2-younger-free-whale-whale-ask-reason = They look at it. There is no whale at all.
starter-a2-younger-free-whale-whale-bath = Run a bath for the whale
starter-a2-younger-free-whale-whale-bath-reason = That bath will be big! Fenn can ask first.

## Say: the sentence is rehearsed aloud, with a hand held up
starter-a2-younger-free-whale-stop-prompt = Put up a hand and say it.
starter-a2-younger-free-whale-stop-sentence = I stop and ask my teacher.

## For staff: where it stands in the curriculum
starter-a2-younger-curriculum-computing = Computing, key stage 1: using technology safely; knowing where to go for help when something new comes up.

## For staff: the teacher’s page
starter-a2-younger-teacher-purpose = Makes promise A2 mean something: children use the pages their teacher picks, and when a new one pops up they stop and ask.
starter-a2-younger-teacher-word-page = page: what you see on the screen at one time
starter-a2-younger-teacher-belief-free = “It says free, so I get it.” A box that shouts “free” mostly wants a tap.
starter-a2-younger-teacher-ask-spot = How could Fenn tell that the whale was not part of the duck page?
starter-a2-younger-teacher-ask-stop = What do your hands do when something pops up?
starter-a2-younger-teacher-ask-glad = How does your teacher feel when you ask?
starter-a2-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a2-younger-teacher-send = Use three picture cards, two ducks and one whale: which one does not belong? The stop hand may stand for the sentence.
starter-a2-younger-teacher-eal = Teach “pop up” by jumping up from a crouch. Name duck and whale first.
starter-a2-younger-teacher-home = Families may agree on one sign for “stop and ask”, such as a hand held up.
starter-a2-younger-teacher-two-minutes = Say: “I picked a page about ducks.” Jump up: “Tap for a free whale!” Children hold up a hand and say: “I stop and ask my teacher.”
