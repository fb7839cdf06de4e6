# Words of the starter “Whale song” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Wren is a rabbit, Fenn a fox. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a10-older-title = Whale song
starter-a10-older-outcome-ask = I talk to my teacher before I go online.

## Story: an app that is new to her. The bubbles are the app’s and Mr Mole’s.
starter-a10-older-whale-song-whale-1 = Wren finds an app. It turns her words into whale song.
starter-a10-older-whale-song-whale-1-bubble = Wooo-ooo!
starter-a10-older-whale-song-whale-2 = It asks for the sound of her voice. So first she asks Mr Mole.
starter-a10-older-whale-song-whale-2-bubble = Two heads are better than one.

## Match: what to check together
starter-a10-older-whale-song-check-question = What do they look for, to check if it is OK?
starter-a10-older-whale-song-check-age = Who is it for?
starter-a10-older-whale-song-check-age-partner = The age it is made for
starter-a10-older-whale-song-check-age-reason = The age shows if it is made for her.
starter-a10-older-whale-song-check-wants = What does it want?
starter-a10-older-whale-song-check-wants-partner = Her name, her voice or her camera
starter-a10-older-whale-song-check-wants-reason = Some apps ask for more than they need.
starter-a10-older-whale-song-check-cost = Does it cost?
starter-a10-older-whale-song-check-cost-partner = Coins, now or later
starter-a10-older-whale-song-check-cost-reason = Some things look free, and cost more later.

## Choice: the app is not for her age
starter-a10-older-whale-song-thirteen-question = It is for ages 13 and up. Wren is nine. What now?
starter-a10-older-whale-song-thirteen-fib = Say that she is 13
starter-a10-older-whale-song-thirteen-fib-reason = Then it shows her things that are not made for her.
starter-a10-older-whale-song-thirteen-other = Find a new one with Mr Mole
starter-a10-older-whale-song-thirteen-other-reason = They find one for her age. It makes owl songs.
starter-a10-older-whale-song-thirteen-fenn = Use it with Fenn at break
starter-a10-older-whale-song-thirteen-fenn-reason = Fun for two! But it is still not made for them.

## For staff: where it stands in the curriculum
starter-a10-older-curriculum-computing = Computing, key stage 2: using technology safely and responsibly; evaluating new technology before it is used.

## For staff: the teacher’s page
starter-a10-older-teacher-purpose = Makes promise A10 mean something: before something new, talk to an adult and check together for whom it is made, what it wants and what it costs.
starter-a10-older-teacher-word-app = app: a program on a phone, tablet or computer
starter-a10-older-teacher-word-rating = age rating: the age a game or app is made for
starter-a10-older-teacher-belief-free = “It is free, so it is fine.” Free things may ask for facts, show adverts or cost money later.
starter-a10-older-teacher-ask-voice = What would an app do with a voice? What is it good to know first?
starter-a10-older-teacher-ask-age = Who decides the age on an app, and what for?
starter-a10-older-teacher-ask-no = How would you tell a friend that an app is not for your age?
starter-a10-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a10-older-teacher-send = Three question cards to hold while looking at a real app. Offer two answers.
starter-a10-older-teacher-eal = Show age ratings as they look on a real box. Let children sing as whales first.
starter-a10-older-teacher-home = Families may use the three questions when a child asks for a new game.
starter-a10-older-teacher-two-minutes = Sing like a whale. Say: “Wren found an app that does this. What would you check before you use it?” Collect age, what it wants, cost. All say: “I talk to my teacher before I go online.”
