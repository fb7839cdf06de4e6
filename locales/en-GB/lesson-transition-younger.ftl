# Words of the lesson “Up to the juniors” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# The animals are Wren the rabbit, Bram the badger, Odi the otter, a hare and Mr Mole, the teacher.

## The card, and what a child can do afterwards
transition-younger-title = Up to the juniors
transition-younger-outcome-same = I know what stays the same.
transition-younger-outcome-key = I keep my new password safe.
transition-younger-outcome-ask = I ask first there, too.
transition-younger-outcome-who = I know who can help me there.

## Story: a new class and a chair that spins. The bubbles are Wren’s, Wren’s and Mr Mole’s.
transition-younger-spinning-chair-spin-1 = Wren moves up to the juniors.
transition-younger-spinning-chair-spin-1-bubble = I am big now!
transition-younger-spinning-chair-spin-2 = Her new chair can spin, round and round.
transition-younger-spinning-chair-spin-2-bubble = Whee!
transition-younger-spinning-chair-spin-3 = Now she waves at two Mr Moles!
transition-younger-spinning-chair-spin-3-bubble = There is just one of me.

## Sort: what changes, and what comes with her
transition-younger-spinning-chair-same-question = What is new? What is still the same?
transition-younger-spinning-chair-same-new = New
transition-younger-spinning-chair-same-same = Still the same
transition-younger-spinning-chair-same-chair = A chair that spins
transition-younger-spinning-chair-same-chair-reason = Her old chair did not spin. This one is new.
transition-younger-spinning-chair-same-key = Her password
transition-younger-spinning-chair-same-key-reason = She gets a new one. It is just for her.
transition-younger-spinning-chair-same-kind = Kind words
transition-younger-spinning-chair-same-kind-reason = We send kind words in each class.
transition-younger-spinning-chair-same-tell = She can tell
transition-younger-spinning-chair-same-tell-reason = She can tell there too. That stays the same.
transition-younger-spinning-chair-same-email = A class email
transition-younger-spinning-chair-same-email-reason = She did not have one. It is new.
transition-younger-spinning-chair-same-ask = She asks first
transition-younger-spinning-chair-same-ask-reason = Big ones ask first, too. That stays the same.

## Choice: a new password
transition-younger-spinning-chair-key-question = Wren gets a password card. What can she do?
transition-younger-spinning-chair-key-desk = Stick it on her desk
transition-younger-spinning-chair-key-desk-reason = Then we can all see her key. It is just for her.
transition-younger-spinning-chair-key-safe = Learn it and give it back
transition-younger-spinning-chair-key-safe-reason = Now her key is in her head. No one can see it.
transition-younger-spinning-chair-key-swap = Swap cards with Odi
transition-younger-spinning-chair-key-swap-reason = Then each has the wrong key! Swap them back.

## Choice: a bigger child has a game. The bubble is the hare’s.
transition-younger-spinning-chair-hare-bubble = Play this, you do not have to ask!
transition-younger-spinning-chair-hare-question = What can Wren say?
transition-younger-spinning-chair-hare-ask = “I ask first”
transition-younger-spinning-chair-hare-ask-reason = Big ones ask, too. Even Mr Mole asks the head!
transition-younger-spinning-chair-hare-play = “OK, I am big now”
transition-younger-spinning-chair-hare-play-reason = It may not be for her. She can ask first.
transition-younger-spinning-chair-hare-bit = “I will just look a bit”
transition-younger-spinning-chair-hare-bit-reason = A bit can feel bad, too. She can ask first.

## Match: who helps in the juniors
transition-younger-spinning-chair-who-question = Who helps Wren with what?
transition-younger-spinning-chair-who-forgot = She forgot her password
transition-younger-spinning-chair-who-forgot-partner = Her new teacher
transition-younger-spinning-chair-who-forgot-reason = Her teacher can help. It is OK to forget.
transition-younger-spinning-chair-who-lunch = She is sad at lunch
transition-younger-spinning-chair-who-lunch-partner = A lunch helper
transition-younger-spinning-chair-who-lunch-reason = A lunch helper is near. They can sit with her.
transition-younger-spinning-chair-who-bag = Her bag is lost
transition-younger-spinning-chair-who-bag-partner = The school office
transition-younger-spinning-chair-who-bag-reason = Lost bags go to the office. So can Wren.

## Say: the sentence is rehearsed aloud
transition-younger-spinning-chair-new-prompt = Stand up tall and say it.
transition-younger-spinning-chair-new-sentence = I am new here, can you help me?

## Talk: something to look forward to
transition-younger-spinning-chair-glad-prompt = What will be fun in your new class?
transition-younger-spinning-chair-glad-starter = In my new class I want to …

## Exit
transition-younger-spinning-chair-goodbye-page-question = A page in class feels bad. What can Wren do?
transition-younger-spinning-chair-goodbye-page-tell = Tell a grown-up there
transition-younger-spinning-chair-goodbye-page-tell-reason = They can help her. It is good to tell.
transition-younger-spinning-chair-goodbye-page-big = Tell no one, she is big
transition-younger-spinning-chair-goodbye-page-big-reason = Big ones tell, too. It helps.
transition-younger-spinning-chair-goodbye-page-old = Run to her old class
transition-younger-spinning-chair-goodbye-page-old-reason = They are kind there! But help is near, too.

## Story: a new peg, and a teacher who makes a good one. The first bubble is Bram’s, the other Mr Mole’s.
transition-younger-high-peg-peg-1 = Bram moves up and has a new peg.
transition-younger-high-peg-peg-1-bubble = That is so high!
transition-younger-high-peg-peg-2 = He throws his coat. It lands on Mr Mole!
transition-younger-high-peg-peg-3 = Mr Mole laughs and laughs.
transition-younger-high-peg-peg-3-bubble = I make a good peg!

## Feel: how somebody in a story may feel; no answer is wrong
transition-younger-high-peg-day-one-question = How might Bram feel on day one?
transition-younger-high-peg-day-one-says = All of these are OK. He can tell Mr Mole.

## Order: learning a new password
transition-younger-high-peg-key-question = Bram gets a new password. What comes first?
transition-younger-high-peg-key-read = Read the card
transition-younger-high-peg-key-read-reason = He has to read it first of all.
transition-younger-high-peg-key-learn = Say it in his head
transition-younger-high-peg-key-learn-reason = Next he learns it. No one can hear it.
transition-younger-high-peg-key-back = Give the card to Mr Mole
transition-younger-high-peg-key-back-reason = Last, it goes back. Now it will not get lost.

## Sort: promises come along, some things do not
transition-younger-high-peg-same-question = What comes with Bram? What is left behind?
transition-younger-high-peg-same-with = Comes along
transition-younger-high-peg-same-left = Stays behind
transition-younger-high-peg-same-kind = Kind words
transition-younger-high-peg-same-kind-reason = Kind words fit in each class.
transition-younger-high-peg-same-chair = His cat chair
transition-younger-high-peg-same-chair-reason = It is too small now. He gets a big one!
transition-younger-high-peg-same-tell = He tells
transition-younger-high-peg-same-tell-reason = He can tell there, too. That comes with him.
transition-younger-high-peg-same-key = His old password
transition-younger-high-peg-same-key-reason = He gets a new key for his class.
transition-younger-high-peg-same-private = His home is private
transition-younger-high-peg-same-private-reason = It is private there, too. That comes with him.

## Choice: something new on the screen. The bubble is the screen’s. The coat is there to laugh about.
transition-younger-high-peg-ask-bubble = Tap me, I am new!
transition-younger-high-peg-ask-question = What can Bram do?
transition-younger-high-peg-ask-try = Tap it to find out
transition-younger-high-peg-ask-try-reason = It may not be for him. He can ask first.
transition-younger-high-peg-ask-ask = Ask Mr Mole
transition-younger-high-peg-ask-ask-reason = They look at it. It is just a sum!
transition-younger-high-peg-ask-hide = Hide below his coat
transition-younger-high-peg-ask-hide-reason = It is dark in there! He can ask.

## Choice: who helps; two answers are good
transition-younger-high-peg-who-question = Bram gets mean words at lunch. Who can help?
transition-younger-high-peg-who-none = No one
transition-younger-high-peg-who-none-reason = There is help for him. He can tell.
transition-younger-high-peg-who-lunch = A lunch helper
transition-younger-high-peg-who-lunch-reason = A lunch helper is near. They can help at once.
transition-younger-high-peg-who-mole = Mr Mole
transition-younger-high-peg-who-mole-reason = He is glad to help. Bram is not to blame.

## Say: the sentence is rehearsed aloud
transition-younger-high-peg-help-prompt = Help Bram say it to a grown-up there.
transition-younger-high-peg-help-sentence = I need some help, please.

## Exit
transition-younger-high-peg-goodbye-forgot-question = Bram has forgotten his password. Who can help?
transition-younger-high-peg-goodbye-forgot-odi = Odi can lend him his
transition-younger-high-peg-goodbye-forgot-odi-reason = Odi’s key is just for Odi. Mr Mole can help.
transition-younger-high-peg-goodbye-forgot-mole = Mr Mole
transition-younger-high-peg-goodbye-forgot-mole-reason = Mr Mole can help. It is OK to forget.
transition-younger-high-peg-goodbye-forgot-home = No one, he goes home
transition-younger-high-peg-goodbye-forgot-home-reason = That is a long way! Mr Mole can help.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-younger-helpers-prompt = Tap two grown-ups who help there. Pick one at school.
transition-younger-helpers-teacher = My new teacher
transition-younger-helpers-class = A helper in class
transition-younger-helpers-lunch = A lunch helper
transition-younger-helpers-office = The school office
transition-younger-helpers-home = A grown-up at home
transition-younger-helpers-family = A grown-up in my family

## For staff: where it stands in the curriculum
transition-younger-curriculum-computing = Computing, key stage 1: using technology safely and respectfully, and knowing where to go for help, carried on into key stage 2.
transition-younger-curriculum-relationships = Relationships education, primary: being safe. Whom to ask for help, and how, in a new place.

## For staff: the teacher’s page
transition-younger-teacher-purpose = For the summer term of Year 2 or the first weeks of Year 3. Children learn that the promises come with them: a new password is their own, new things are asked about first, and there are grown-ups to tell in the new place. Change is shown as fun, with a wobble that is allowed.
transition-younger-teacher-word-juniors = juniors: the classes after Year 2
transition-younger-teacher-word-password = password: a secret word that opens your own things, like a key
transition-younger-teacher-word-same = the same: it does not change
transition-younger-teacher-belief-big = “Big children do not ask.” Everybody asks, the head too. Asking is not for babies.
transition-younger-teacher-belief-alone = “Nobody knows me there.” From the first day there are grown-ups whose job it is to help.
transition-younger-teacher-belief-old = “My old password still works.” A new class may bring a new one. It is kept as safe as the first.
transition-younger-teacher-ask-new = Which things will be new for you? Which of them are you curious about?
transition-younger-teacher-ask-same = Which of our promises fits in every class?
transition-younger-teacher-ask-who = Whom can you ask there on the first day? What would you say?
transition-younger-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
transition-younger-teacher-send = Show photographs of the new room, the new teacher and the screens, and visit them first. Offer two answers instead of three and four cards to sort. Children who find change hard may make a small book: new, the same, who helps. Tell the next teacher which signs, symbols and ways of asking a child uses.
transition-younger-teacher-eal = “Move up”, “peg” and “spin” are easily acted. Rehearse “I am new here, can you help me?” in both languages: it serves on many first days.
transition-younger-teacher-home = Send home the names and pictures of the grown-ups who help in the juniors. Families may practise the sentence on the way to school. No child is asked to report what happens at home.
transition-younger-teacher-two-minutes = Spin once on the spot and wave at two of yourself: “Wren is in the juniors now.” Name things: a new chair, a new password, kind words, telling. Children put up both hands for “new” and hug themselves for “still the same”. All say: “I am new here, can you help me?” Each child shows on fingers two grown-ups who can help there, one of them at school.
