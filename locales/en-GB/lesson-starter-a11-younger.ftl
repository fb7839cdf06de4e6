# Words of the starter “King Plop” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Fenn is a fox.

## The card, and what a child can do afterwards
starter-a11-younger-title = King Plop
starter-a11-younger-outcome-private = I keep my real name private.

## Story: a game asks. The bubble is the game’s.
starter-a11-younger-plop-name-1 = Fenn’s new game wants to know it all!
starter-a11-younger-plop-name-1-bubble = What is your name?

## Build: a game card without private facts
starter-a11-younger-plop-card-question = Help Fenn with his game card.
starter-a11-younger-plop-card-name = Name
starter-a11-younger-plop-card-name-fenn = Fenn Fox
starter-a11-younger-plop-card-name-fenn-reason = His real name is private. He can make one up.
    .easy = His real name is private.
starter-a11-younger-plop-card-name-plop = King Plop
starter-a11-younger-plop-card-name-plop-reason = It is silly. It does not tell who he is!
starter-a11-younger-plop-card-home = Home
starter-a11-younger-plop-card-home-moon = The moon
starter-a11-younger-plop-card-home-moon-reason = He made it up. His real home is private.
starter-a11-younger-plop-card-home-oak = The red den by the oak
starter-a11-younger-plop-card-home-oak-reason = This tells where he lives. It is private.
    .easy = This tells where he lives.
starter-a11-younger-plop-card-school = School
starter-a11-younger-plop-card-school-hill = Hill School
starter-a11-younger-plop-card-school-hill-reason = His school is private. He can make one up.
    .easy = His school is private.
starter-a11-younger-plop-card-school-space = Space school
starter-a11-younger-plop-card-school-space-reason = No one can find him there!
starter-a11-younger-plop-card-done = King Plop from the moon! No one knows it is Fenn.

## Say: the promise is rehearsed aloud
starter-a11-younger-plop-private-prompt = Hand on your heart and say it.
starter-a11-younger-plop-private-sentence = My name, school and home are private.

## For staff: where it stands in the curriculum
starter-a11-younger-curriculum-computing = Computing, key stage 1: keeping personal information private.

## For staff: the teacher’s page
starter-a11-younger-teacher-purpose = Makes promise A11 mean something: name, school and home stay private online. A made-up name is safe, and more fun.
starter-a11-younger-teacher-word-private = private: yours to keep; only the grown-ups who look after you need it
starter-a11-younger-teacher-belief-lie = “A made-up name is a lie.” In a game it is a costume: everybody knows that it is one.
starter-a11-younger-teacher-ask-silly = Who can think of a sillier name than King Plop?
starter-a11-younger-teacher-ask-three = Which three things do we keep private online?
starter-a11-younger-teacher-ask-who = Who may know your real name and home?
starter-a11-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a11-younger-teacher-send = Build the card with real pictures: moon or house, star or school. A chosen picture can be the name.
starter-a11-younger-teacher-eal = Made-up names work in every language. “Private”: hands crossed over the chest.
starter-a11-younger-teacher-home = Families may invent a game name together that holds no real name, school or town.
starter-a11-younger-teacher-two-minutes = Salute: “I am King Plop from the moon.” Children introduce themselves with a made-up name. All say: “My name, school and home are private. I do not share them online.”
