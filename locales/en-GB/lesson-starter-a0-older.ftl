# Words of the starter “The banana dance” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Fenn is a fox. The cook is a bear.

## The card, and what a child can do afterwards
starter-a0-older-title = The banana dance
starter-a0-older-outcome-see = I know who may see what I do on a screen.

## Story: one friend showed it to the next. The bubble is what the class sings.
starter-a0-older-banana-dance-banana-1 = Fenn draws a banana that can dance. He sends it to one friend.
starter-a0-older-banana-dance-banana-2 = At lunch, the whole class does the banana dance. Even the cook joins in.
starter-a0-older-banana-dance-banana-2-bubble = Peel, peel, wiggle!

## Match: who may see what
starter-a0-older-banana-dance-who-question = Who may see it? Find the pairs.
starter-a0-older-banana-dance-who-friend = A clip I send to one friend
starter-a0-older-banana-dance-who-friend-partner = The friend, and all they show it to
starter-a0-older-banana-dance-who-friend-reason = A friend can pass it on. That is how the dance got out.
starter-a0-older-banana-dance-who-school = What I type at school
starter-a0-older-banana-dance-who-school-partner = My teacher and the school
starter-a0-older-banana-dance-who-school-reason = School checks, to help keep us safe.
starter-a0-older-banana-dance-who-board = My work on the class board
starter-a0-older-banana-dance-who-board-partner = Our whole class
starter-a0-older-banana-dance-who-board-reason = The board is there for us all to see.
starter-a0-older-banana-dance-who-game = What I say in a game
starter-a0-older-banana-dance-who-game-partner = All who play
starter-a0-older-banana-dance-who-game-reason = They can see or hear it. Some of them I do not know.

## Talk: a test children can use before they send something
starter-a0-older-banana-dance-cook-prompt = Fenn’s new rule: would I be glad if the cook saw it?
starter-a0-older-banana-dance-cook-starter = I would be happy for all to see …

## For staff: where it stands in the curriculum
starter-a0-older-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; knowing that use at school is monitored and that what is sent can be seen by others.

## For staff: the teacher’s page
starter-a0-older-teacher-purpose = Makes promise A0 mean something: what is done on a computer may be seen by others, by friends of friends and by the school, whose checks keep children safe.
starter-a0-older-teacher-word-monitor = monitor: to check how computers are used, so that children are safe
starter-a0-older-teacher-belief-private = “I sent it to one person, so it is private.” Whoever has it can show it to others.
starter-a0-older-teacher-ask-route = How could one drawing reach the cook? Follow its way.
starter-a0-older-teacher-ask-check = How can it keep children safe that the school checks?
starter-a0-older-teacher-ask-before = What would you ask yourself before you send something?
starter-a0-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a0-older-teacher-send = Leave out the game pair. Put people cards on a real board, board work and a phone.
starter-a0-older-teacher-eal = “Passing on” is best shown: whisper a word from child to child. “Peel” and “wiggle” need an action.
starter-a0-older-teacher-home = Families may use Fenn’s rule before sending: would we be happy for the cook to see it?
starter-a0-older-teacher-two-minutes = Hum a silly tune to one child, who hums it to the next, until all have it. Say: “I gave it to one person.” Ask who may see what we do on these computers. All say the promise.
