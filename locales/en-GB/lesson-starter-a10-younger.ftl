# Words of the starter “Toot!” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Fenn is a fox. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a10-younger-title = Toot!
starter-a10-younger-outcome-ask = I ask first. Then I go online.

## Story: a game nobody asked for. The bubble is the game’s.
starter-a10-younger-glasses-toot-1 = Fenn can’t wait, so he forgets to ask.
starter-a10-younger-glasses-toot-1-bubble = Toot!
starter-a10-younger-glasses-toot-2 = The game is loud. Mr Mole’s glasses fall in his tea!

## Match: whom to ask where
starter-a10-younger-glasses-who-question = Who can Fenn ask next time?
starter-a10-younger-glasses-who-class = In class
starter-a10-younger-glasses-who-class-partner = My teacher
starter-a10-younger-glasses-who-class-reason = In class, the teacher looks at it first.
    .easy = The teacher looks at it first.
starter-a10-younger-glasses-who-home = At home
starter-a10-younger-glasses-who-home-partner = A grown-up at home
starter-a10-younger-glasses-who-home-reason = At home, a grown-up can look with him.
    .easy = A grown-up can look with him.
starter-a10-younger-glasses-who-club = At a club
starter-a10-younger-glasses-who-club-partner = A club helper
starter-a10-younger-glasses-who-club-reason = A club helper can look with him.

## Say: the question is rehearsed aloud
starter-a10-younger-glasses-may-prompt = Fish out the glasses and say it.
starter-a10-younger-glasses-may-sentence = May I go online, please?

## For staff: where it stands in the curriculum
starter-a10-younger-curriculum-computing = Computing, key stage 1: using technology safely; knowing where to go for help.

## For staff: the teacher’s page
starter-a10-younger-teacher-purpose = Makes promise A10 mean something: children ask a grown-up before they go online, wherever they are. Asking is quick and never a bother.
starter-a10-younger-teacher-word-online = online: joined to other people through a screen, in a game, an app or a message
starter-a10-younger-teacher-belief-bother = “I bother my teacher when I ask.” Teachers like to be asked.
starter-a10-younger-teacher-ask-ask = How do you ask in this room: hand up, or another sign?
starter-a10-younger-teacher-ask-wait = What can you do while you wait for the answer?
starter-a10-younger-teacher-ask-no = The answer is “not today”. What then?
starter-a10-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a10-younger-teacher-send = The question may be signed, or asked with a card. Match real places and people with photographs.
starter-a10-younger-teacher-eal = Rehearse “May I … , please?” with more endings. “Toot” explains itself.
starter-a10-younger-teacher-home = Families may agree on one sentence to ask with, and on who is asked.
starter-a10-younger-teacher-two-minutes = Say “Toot!” very loud and let your glasses slip. Ask what Fenn forgot. All put up a hand and say: “May I go online, please?”
