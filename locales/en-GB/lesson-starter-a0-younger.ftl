# Words of the starter “The pink tutu” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Bram is a badger. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a0-younger-title = The pink tutu
starter-a0-younger-outcome-see = I know who may see my work.

## Story: a picture goes further than Bram thought. The bubble is Mr Mole’s, who likes it.
starter-a0-younger-pink-tutu-tutu-1 = Bram draws Mr Mole in a pink tutu. He taps send.
starter-a0-younger-pink-tutu-tutu-2 = It pops up on the big screen.
starter-a0-younger-pink-tutu-tutu-2-bubble = Pink is my best look!

## Sort: who may see what is made on a screen at school
starter-a0-younger-pink-tutu-see-question = Who may see what Bram makes here?
starter-a0-younger-pink-tutu-see-may = May see it
starter-a0-younger-pink-tutu-see-not = Cannot see it
starter-a0-younger-pink-tutu-see-mole = Mr Mole
starter-a0-younger-pink-tutu-see-mole-reason = Mr Mole helps in class. He can see our screens.
starter-a0-younger-pink-tutu-see-class = The class
starter-a0-younger-pink-tutu-see-class-reason = A friend may look at it. A friend may share it.
starter-a0-younger-pink-tutu-see-moon = The moon
starter-a0-younger-pink-tutu-see-moon-reason = The moon has no eyes. It cannot see screens!
starter-a0-younger-pink-tutu-see-school = The school
starter-a0-younger-pink-tutu-see-school-reason = School can see it too. That helps keep us safe.
starter-a0-younger-pink-tutu-see-cat = A cat up a tree
starter-a0-younger-pink-tutu-see-cat-reason = It is too far up. It looks for birds!

## Talk: each child names something they are glad to show
starter-a0-younger-pink-tutu-show-prompt = What would you like us all to see?
starter-a0-younger-pink-tutu-show-starter = You can all see my …

## For staff: where it stands in the curriculum
starter-a0-younger-curriculum-computing = Computing, key stage 1: using technology safely and respectfully; knowing that other people may see what is made and sent.

## For staff: the teacher’s page
starter-a0-younger-teacher-purpose = Makes promise A0 mean something: others may see what is done on a screen, and the school checks screens to keep children safe. Nobody is caught out: Mr Mole likes his tutu.
starter-a0-younger-teacher-word-safe = safe: nothing hurts you, and somebody looks after you
starter-a0-younger-teacher-belief-gone = “It is only on my screen.” A picture that is sent can be on many screens at once.
starter-a0-younger-teacher-ask-who = Who can see the pictures that we make on these screens?
starter-a0-younger-teacher-ask-glad = Bram did not think the whole class could see it. How may he feel now?
starter-a0-younger-teacher-ask-check = How can it help that grown-ups at school can see our screens?
starter-a0-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a0-younger-teacher-send = Sort photographs of your own teacher, the class, the school and the moon. Two cards are enough.
starter-a0-younger-teacher-eal = Act out “see”: hand above the eyes. Name the five cards in the home language first.
starter-a0-younger-teacher-home = Families may say together who can see what a child makes on the family’s screens.
starter-a0-younger-teacher-two-minutes = Draw a stick figure in a tutu and hold it up. Ask: “Who can see this now?” Then say: “A screen at school is like that. Other people may see what I do.” All repeat the promise.
