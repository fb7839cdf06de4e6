# Words of the starter “King of Pickles” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Bram is a badger. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a9-older-title = King of Pickles
starter-a9-older-outcome-school = I only use my school email.

## Story: homework from an email the teacher does not know. The bubble is Mr Mole’s.
starter-a9-older-king-king-1 = At home, Bram is “King of Pickles”. He sends his poem from that email.
starter-a9-older-king-king-2 = Mr Mole sees it. He knows no kings, so he leaves it shut.
starter-a9-older-king-king-2-bubble = Do I know a king?

## Sort: what school email is for
starter-a9-older-king-which-question = What can Bram use his school email for?
starter-a9-older-king-which-school = School email
starter-a9-older-king-which-not = Not from school email
starter-a9-older-king-which-poem = A poem for Mr Mole
starter-a9-older-king-which-poem-reason = Now Mr Mole sees who it is from. He opens it.
starter-a9-older-king-which-trip = To ask about the school trip
starter-a9-older-king-which-trip-reason = It is about school, and school can help with it.
starter-a9-older-king-which-game = To sign up for a game
starter-a9-older-king-which-game-reason = That is for home, with an adult there.
starter-a9-older-king-which-pickles = To buy ten jars of pickles
starter-a9-older-king-which-pickles-reason = Even a king asks an adult first.
starter-a9-older-king-which-hello = A hello to his class
starter-a9-older-king-which-hello-reason = Kind words to his class are fine.

## Say: the promise itself
starter-a9-older-king-mine-prompt = The king bows to Mr Mole. Say it with him.
starter-a9-older-king-mine-sentence = I only use my school email.

## For staff: where it stands in the curriculum
starter-a9-older-curriculum-computing = Computing, key stage 2: using technology safely and responsibly; using the accounts the school provides.

## For staff: the teacher’s page
starter-a9-older-teacher-purpose = Makes promise A9 mean something: school email shows who writes, and school can help if something goes wrong. Other email is for home.
starter-a9-older-teacher-word-account = account: your own place in a program, with your own name and password
starter-a9-older-teacher-belief-spy = “School only wants to spy on us.” School checks so that it can help, and it says so beforehand.
starter-a9-older-teacher-ask-open = Mr Mole left the email shut. Which promise does he keep?
starter-a9-older-teacher-ask-help = A nasty email comes. Where can school help you better?
starter-a9-older-teacher-ask-name = What is good about a serious name for school?
starter-a9-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a9-older-teacher-send = Four cards are enough. If your class has no email, use the school’s learning platform in its place.
starter-a9-older-teacher-eal = “Pickles” need a picture. “Account”: show a peg with a name.
starter-a9-older-teacher-home = Families may talk about which email is for what, and who looks after each.
starter-a9-older-teacher-two-minutes = Read out: “A poem, from King of Pickles.” Ask if your class would open it. Name things to send: thumbs up for school email, thumbs down for home. All say the promise.
