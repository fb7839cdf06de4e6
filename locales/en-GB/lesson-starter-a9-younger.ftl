# Words of the starter “Fish heads for lunch” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Odi is an otter, the cook a bear; a hare reads the email. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a9-younger-title = Fish heads for lunch
starter-a9-younger-outcome-school = I use my school email.

## Story: Odi writes from the wrong email. The bubble is the hare’s.
starter-a9-younger-fish-heads-fish-1 = Oops! Odi writes from the cook’s email.
starter-a9-younger-fish-heads-fish-2 = They all think the cook sent it.
starter-a9-younger-fish-heads-fish-2-bubble = Fish heads for lunch?

## Choice: which email is the right one
starter-a9-younger-fish-heads-which-question = Odi says sorry. Which one can he use?
starter-a9-younger-fish-heads-which-cook = The cook’s email
starter-a9-younger-fish-heads-which-cook-reason = That one is the cook’s. Odi has his own.
starter-a9-younger-fish-heads-which-school = His school email
starter-a9-younger-fish-heads-which-school-reason = School looks after it. Now they see it is Odi.
starter-a9-younger-fish-heads-which-sister = His big sister’s email
starter-a9-younger-fish-heads-which-sister-reason = Then they think it is from her! He has his own.

## Say: the promise itself
starter-a9-younger-fish-heads-mine-prompt = Help Odi say it to the cook.
starter-a9-younger-fish-heads-mine-sentence = I just use my school email.

## For staff: where it stands in the curriculum
starter-a9-younger-curriculum-computing = Computing, key stage 1: using technology safely and respectfully.

## For staff: the teacher’s page
starter-a9-younger-teacher-purpose = Makes promise A9 mean something: each child writes from their own school email. School looks after it, so grown-ups can help if something goes wrong.
starter-a9-younger-teacher-word-email = email: a letter that goes from screen to screen
starter-a9-younger-teacher-belief-any = “It does not matter whose it is.” The others think that its owner wrote.
starter-a9-younger-teacher-ask-class = What did the class think when the email came?
starter-a9-younger-teacher-ask-own = What else at school has your name on it?
starter-a9-younger-teacher-ask-help = Who helps if something odd comes to your school email?
starter-a9-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a9-younger-teacher-send = Use name labels: each child finds their own peg, tray and then their own login picture. If your class has no email yet, say “when I have one”.
starter-a9-younger-teacher-eal = “Fish heads” needs a picture. “Own”: point to your own name.
starter-a9-younger-teacher-home = Families may keep school email for school, and other email for home.
starter-a9-younger-teacher-two-minutes = Put on somebody else’s badge and announce a silly lunch. Ask who they thought was speaking. All say: “I just use my school email.”
