# All words of the pupils’ screens. The grown-ups’ corner has its own: corner.ftl.
# For translators:
#  - Children aged 4 to 11 read or hear this. Ages 4-7: at most 2 sentences of at most 8 words a screen.
#    Ages 7-11: at most 4 sentences of at most 12 words. Keep translations as short as that.
#  - `-younger` is for ages 4-7, `-older` for ages 7-11; a key without either is for both.
#  - Speak to the child as “you”, kindly and plainly. Praise what was done, never the child.
#  - Promise nothing that may not hold. On the tell and thanks screens never say that it is “sent” or “secret”, never ask “why”.
#  - Say “a grown-up” or “an adult”; never assume a mum or a dad.
#  - No italics, no capitals for sentences.

## Buttons and labels on many screens. Screen readers speak these names and tests look for them: in en-GB they are fixed.
tell-button = Tell a teacher
# On the class board, where telling would be seen by everybody.
tell-button-board = Tell any grown-up, or use a quiet screen
cover-button = Cover the screen
grown-ups-button = Grown-ups
# Pressed again it stops.
listen = Listen
back = Back
next = Next
send = Send
i-will = I will
# A straight apostrophe here, so that the words seen and the fixed spoken name are the same.
not-sure = I'm not sure
tell-me-more = Tell me more
undo = Undo
# Turn to what does not fit the screen, while words are larger.
# Opens the pictures of a sign, where the school has some.
show-sign = Signs
look-up = Up
look-down = Down
# A demo school shows this on every screen.
demo-ribbon = demo only: not for real reports

## Welcome
welcome-hello = Hello! I am Tawny.
welcome-start = Tap to start
# For screen readers: the chip shows what the language calls itself, and leads to all of them.
languages-chip = Language: { $name }
languages-title = Pick your language

## Which class
group-title = Which class are you in?
group-none = No class yet. Ask a grown-up.
group-more = More classes

## Who are you
me-title = Who are you?
me-tap = Tap your animal
me-new = I’m new here
me-more = More names
me-none = No names yet. Tap “I’m new here”.
# Two or three children at one screen sign in together.
me-together = We are sharing
me-together-tap = Tap all your animals
me-together-done = That’s us
# Only in classes that use a picture code: each child has three pictures of their own.
me-code-title = Your three pictures
# For screen readers, beside the dots: how many are tapped.
me-code-tapped = { $number } of 3
me-code-wrong = Not those. Try again.
# After several tries.
me-code-rest = Let’s rest a moment.
me-code-again = Start again
me-code-forgot = I forgot
me-code-help = Ask your teacher.
me-code-help-younger = You can get new pictures.
me-code-help-older = Your teacher can give you new pictures.
# The nine pictures they are chosen from.
picture-sun = Sun
picture-boat = Boat
picture-kite = Kite
picture-apple = Apple
picture-star = Star
picture-fish = Fish
picture-tree = Tree
picture-ball = Ball
picture-hat = Hat

## A child who is not on the list yet
new-title = What is your first name?
new-animal = Pick your animal
# `.spoken` is what the voice says where a name stands on the screen: names are never spoken.
new-hello = Hello, { $name }!
    .spoken = Hello!
new-soon = A grown-up will say hello soon.

## Home
home-hello = Hello, { $name }
    .spoken = Hello!
home-hello-together = Hello, all of you
home-learn = Learn
home-promises = Our promises
home-feathers = My feathers
# A card that is there until the child has answered what the class is asked.
home-question = A question
home-leave = Not me
# Two or three children at one screen.
home-leave-together = Not us
home-bye = Bye for now!

## The shelf of lessons. Titles stand in the lessons’ own files.
shelf-title = What will you learn?
# The two parts of the shelf: lessons, and short stories that make ready for one promise each.
shelf-lessons = Lessons
shelf-starters = Promise stories
shelf-title-starters = Which promise?
# The two big buttons that turn its pages, and for screen readers the dots between.
shelf-before = Before
shelf-after = More
shelf-page = Page { $number } of { $count }
shelf-go-on = You were here: go on
shelf-done = You did this one
shelf-again = Time to do this again
shelf-minutes = { $from } to { $to } minutes
shelf-none = No lessons yet. Ask a grown-up.

## A lesson. The lesson’s own words stand in its own file.
# For screen readers, and beside the row of dots.
lesson-step = Step { $number } of { $count }
# Above the kind reason, after an answer Tawny would not give.
lesson-think-again = Let’s think again
# After the second such answer: the right one is pointed out and tapped together.
lesson-show-me = Tawny would pick this one. Tap it with me.
lesson-show-me-card = Tawny would put it here. Tap it with me.
# Praise for what was done. One of the four is shown by turns.
lesson-show-me-clue = Tawny sees a clue here. Tap it with me.
lesson-show-me-words = Tawny would pick these words. Tap them with me.
lesson-praise-1 = Good thinking!
lesson-praise-2 = That was a kind pick.
lesson-praise-3 = You thought it through.
lesson-praise-4 = That keeps us safe.
lesson-sort-help = Tap a card, then a basket.
# After a card is tapped, and for screen readers once it lies in a basket.
lesson-sort-picked = Now tap a basket.
lesson-sort-placed = { $card }: { $basket }
lesson-sort-done = All the cards are in!
lesson-place = Place { $number }
lesson-order-done = All in order!
lesson-match-done = All of them fit!
lesson-spot-page = A made-up page
lesson-spot-message = A made-up message
lesson-spot-profile = A made-up profile
lesson-spot-found = Clues: { $found } of { $count }
lesson-spot-part = { $name }: { $text }
lesson-advert = Advert
lesson-search-go = Search
lesson-build-check = Look at it
lesson-feel-seen = A grown-up at school may see this.
lesson-feel-heavy = A grown-up can help. Tell one you trust.
lesson-say-title = Say it out loud
lesson-said = I said it
lesson-talk-title = Talk together
lesson-talked = We talked
# Exit: fewer than two grown-ups tapped, or none of them at school.
lesson-helpers-more = Tap one more.
lesson-helpers-school = Tap one at school too.
lesson-finished = A feather for finishing!
lesson-finished-says = You got right to the end.
lesson-finished-together = A feather for each of you!
lesson-finished-home = Home

## The promises
promises-intro-younger = We make some promises here. Tap what you think.
promises-intro-older = These promises help to keep us all safe. You can say you are not sure.
# “Who will see this” is said before anything is signed.
promises-who-sees-younger = Grown-ups at school can see this.
promises-who-sees-older = Your teacher and some adults at school can see your answers.
promises-start = Start
promises-number = Promise { $number } of { $count }
# After “I'm not sure”: never wrong, and it never stops a child.
promises-not-sure-younger = That is OK. A grown-up can help.
promises-not-sure-older = It is OK not to be sure. You can talk about it with your teacher.
promises-rest = That is enough for now
promises-go-on = Go on
promises-stop = Stop for now
promises-sign-title = Now you can sign
promises-mark = Draw your mark here
promises-name = Your name
promises-clear = Clear
# Instead of a mark drawn by hand.
promises-star = A star for me
promises-sign = I sign
# Reception to Year 2: a grown-up signs beside the child.
promises-grown-up-signs = A grown-up signs here too
promises-done = Thank you. Your promises are kept.
promises-leaf = A new leaf for our tree!
promises-signed = You have signed these.
promises-changed = We have new promises. Let’s look at them.

## Feathers: for finishing and for kind acts. They are not counted against anybody’s.
feathers-title = My feathers
feathers-none = Your first feather is on its way.
feathers-for-lesson = For { $title }
    .spoken = A feather for a lesson.
feathers-for-kindness = For a kind thing you did

## Tell. Nothing here is read out by itself. After two taps a grown-up will know, and each later screen can be left.
tell-question = What is it about?
tell-question-how = Tap one. Then a grown-up at school will know.
# Ages 4-7 see six pictures, then the others.
tell-more = More
# The twelve pictures. No blame, no “why”; the words stay the same whoever did it.
tell-picture-unkind-message-younger = A mean message
tell-picture-unkind-message-older = An unkind message
tell-picture-someone-i-dont-know-younger = Someone I don’t know
tell-picture-someone-i-dont-know-older = Someone I don’t know
# Somebody asked for my name, for a photo, or to meet.
tell-picture-asked-about-me-younger = My name, a photo, or to meet
tell-picture-asked-about-me-older = Someone asked for my name, a photo or to meet
tell-picture-scary-or-rude-younger = It was scary or rude
tell-picture-scary-or-rude-older = Something scary or rude
# Of me, or of someone else.
tell-picture-picture-or-video-younger = A photo or film
tell-picture-picture-or-video-older = A picture or video of me or someone
tell-picture-game-money-pressure-younger = Too much game, or money
tell-picture-game-money-pressure-older = Too much game, money or pressure
tell-picture-worried-about-friend-younger = My friend needs help
tell-picture-worried-about-friend-older = I’m worried about a friend
tell-picture-not-safe-or-sad-younger = Not safe, or very sad
tell-picture-not-safe-or-sad-older = I don’t feel safe, or I feel very sad
tell-picture-grown-up-at-school-younger = A grown-up at school
tell-picture-grown-up-at-school-older = A grown-up at school
tell-picture-i-did-something-younger = I did something
tell-picture-i-did-something-older = I did something
tell-picture-something-else-younger = Something else
tell-picture-something-else-older = Something else
tell-picture-dont-want-to-say-younger = I don’t want to say
tell-picture-dont-want-to-say-older = I don’t want to say
# Stands on every screen after the second tap: what was told is kept already.
tell-told-younger = You told. You can stop now.
tell-told-older = You have told. You can say more, or stop now.
tell-skip = Skip
# Beside the button whose spoken name is `send`.
tell-send = That’s all. Send.
tell-need-now = I need someone now
# Shown only once the call is kept and rings.
tell-need-now-younger = We are calling a grown-up. Tell one near you too.
tell-need-now-older = We are calling a grown-up at school. Tell one near you too.
tell-mistake = I pressed it by mistake
# A mistake reaches staff too: never promise that it is gone.
tell-mistake-younger = That is OK. A grown-up may still ask you.
tell-mistake-older = That is OK. A grown-up will see it, and may still ask you.

## Tell: feelings
tell-feeling-title = How do you feel?
tell-feeling-happy = Happy
tell-feeling-ok = OK
tell-feeling-worried = Worried
tell-feeling-sad = Sad
tell-feeling-angry = Angry
tell-feeling-not-sure = Not sure
tell-feeling-tummy = My tummy hurts

## Tell: where, and who can talk with the child
tell-place-title = Where was it?
tell-place-school = At school
tell-place-outside-younger = Not at school
tell-place-outside-older = Outside school
tell-talk-to-title = Who can talk with you?
tell-talk-to-teacher = My teacher
tell-talk-to-dont-mind = I don’t mind

## Tell: own words, ages 7-11. They are kept word for word.
tell-text-title = Do you want to write more?
tell-text-how-older = Use your own words. Spelling does not matter.
tell-text-who-sees-older = Adults who keep children safe will read this.
tell-text-left = Room for { $left } more letters

## Tell: the name
tell-name-title = Is this you?
tell-name-yes = Yes, it is me
tell-name-no = No
tell-name-pick = Tap your animal
tell-name-rather-not = I’d rather not say
# Exactly this: it is the honest limit of not giving a name.
tell-name-rather-not-says = We will not put your name. If you are in danger, a grown-up may work out who you are, to keep you safe.

## Tell: only after “A grown-up at school”
tell-school-adult-title = Who is it about?
# True because the person tapped is left out before it is locked.
tell-school-adult-says-younger = They can not open this.
tell-school-adult-says-older = The person you tap cannot open this.
tell-school-adult-not-here = Not here
tell-school-adult-dont-say = I don’t want to say

## Tell: it could not be kept
tell-not-stored = Please tell a grown-up now.
tell-not-stored-says-younger = Tawny could not keep it.
tell-not-stored-says-older = Tawny could not keep what you told. It is not your fault.

## Tell: what became of it. Stands only behind the child’s own picture code.
# On the first screen of telling, for every child who came with their code.
tell-track-open-younger = What happened to what I told?
tell-track-open-older = What I told
tell-track-title = What I told
tell-track-told = { $days ->
    [0] You told today
    [1] You told yesterday
   *[other] You told { $days } days ago
}
# Nothing to show: never told, all of it closed, or the kiosk was switched off. It cannot know which.
tell-track-none = Ask your grown-up.
tell-track-none-younger = I can not see it here. You can tell again.
tell-track-none-older = I can’t see anything here. Ask the grown-up you talked with, or tell again.
tell-track-waiting = A grown-up will read it
tell-track-read = A grown-up has read it
tell-track-talked = We have talked
tell-track-still = I still need help
# For screen readers, where several buttons look alike.
tell-track-still-number = I still need help, { $number }
tell-track-still-says = We are calling a grown-up. Tell one near you too.

## Thanks. In this order, each on its own line, the same whatever was told.
# The numbers { -childline } and { -emergency } stand in numbers.ftl, for every language.
thanks-1-younger = Thank you for telling.
thanks-1-older = Thank you for telling.
thanks-2-younger = You did the right thing.
thanks-2-older = You did the right thing.
# Not “it is not your fault”: this must be true whatever was told.
thanks-3-younger = You are not to blame for someone else.
thanks-3-older = You are not to blame for what someone else did.
# “For telling” must stay: no one can promise more.
thanks-4-younger = You will not get in trouble for telling.
thanks-4-older = You will not get in trouble for telling.
thanks-5-younger = A grown-up who helps children will read this.
thanks-5-older = A grown-up who keeps children safe will read this.
# Instead of line 5, only when that person is here today and is not spoken of in the report.
thanks-5-named-younger = { $name } will read this.
    .spoken = A grown-up will read this.
thanks-5-named-older = { $name } will read this.
    .spoken = A grown-up will read this.
thanks-6-younger = They may tell other grown-ups who help.
thanks-6-older = They may need to tell other grown-ups who help.
thanks-7-younger = Need help now? Tell a grown-up near you.
thanks-7-older = If you need help now, tell a grown-up near you.
thanks-8-younger = Childline is free: { -childline }
thanks-8-older = You can talk to Childline for free: { -childline }
thanks-9-older = With a grown-up you can also tell CEOP.
thanks-10-older = Is someone in danger right now? Ring { -emergency }.
# Always added where one computer is the whole school and nobody can be rung.
thanks-near-you = Please tell a grown-up near you now too.
# Instead of lines 5 and 6, when no staff are there.
thanks-no-staff = Tell a grown-up here now.
thanks-done = OK
thanks-to-lesson = Back to my lesson

## Cover: a calm picture hides everything. Tell stays live.
cover-title = Good covering. Show a grown-up.
cover-uncover = Grown-ups: uncover

## Are you there? Asked gently when nothing was touched for a while.
there-title = Are you there?
there-yes = I’m here

## The class board: the start of a lesson. The reminders stand in reminders.ftl.
# $class is the class’s name.
board-title = { $class }: before we start
    .spoken = Before we start
board-answer = Show answer
board-question = Show question
# For screen readers: three buttons look alike.
board-answer-to = Show answer: { $question }
board-question-to = Show question: { $question }
board-thumbs = Count thumbs
board-thumb-up = Got it
board-thumb-middle = Nearly
board-thumb-down = Not yet
# For screen readers; on the board stand the words and, beside them, the number.
board-thumb-up-count = Got it: { $count }
board-thumb-middle-count = Nearly: { $count }
board-thumb-down-count = Not yet: { $count }
board-ready = We’re ready
# Asked of the grown-up, before the class goes on.
board-who = Who led this?
board-unnamed = Go on without a name

## A lesson for the whole class on the board
class-think = Only think it. Show no one.
class-spot-clue = A clue
class-spot-fine = It is fine
class-hands-up = Hands up! Tap a card for each hand.
# For screen readers; on the board stand the answer and its number.
class-hands-for = { $answer }: { $count }
class-show = What does Tawny think?
class-say = Say it all together
class-helpers = Think of two grown-ups you can tell. Pick one at school.
class-helpers-quiet = Keep them in your head.
class-end = You did it, all of you!
class-end-says = You thought, you talked, you listened.
class-done = Done

## Something went wrong with Tawny. Never the child’s doing.
trouble-title = Tawny needs a grown-up.
trouble-says = You did not break it.
trouble-tell = To tell, go to a grown-up now.
trouble-again = Try again

## The keys on the screen: the rows, a key between two spaces. SPACE and RUB are the long keys.
keyboard-rows =
    a b c d e f g h i j k l m
    n o p q r s t u v w x y z
    ’ . , ? ! - SPACE RUB
keyboard-space = space
keyboard-rub = rub out
# While the store is at it: no promise yet.
tell-one-moment = One moment…

## A question to the class. A picture, and for ages 7-11 some words. Who reads it is said before it is kept.
opinion-title = What do you think?
# Who reads it.
opinion-reads-younger = Your teacher can see it.
opinion-reads-older = Your teacher and the grown-ups who keep you safe can read it.
# Telling has a place of its own.
opinion-worries-younger = Worried? Tap Tell a teacher.
opinion-worries-older = If something worries you, press Tell a teacher.
opinion-how-older = You can write some words, or leave it empty.
opinion-keeping = One moment.
opinion-thanks-younger = Thank you. We want to know what you think.
opinion-thanks-older = Thank you. We want to know what you think.
opinion-not-kept-younger = Tawny could not keep it. Say it to your teacher.
opinion-not-kept-older = Tawny could not keep it. Please say it to your teacher.

opinion-promises-younger = Are our promises good?
opinion-promises-older = What would you change in our promises?
opinion-promises-good = They are good
opinion-promises-easier = Make them easier
opinion-promises-change = Change one

opinion-learn-next-younger = What shall we learn next?
opinion-learn-next-older = What shall we learn next about being online?
opinion-learn-next-games = Games
opinion-learn-next-messages = Messages
opinion-learn-next-photos = Photos
opinion-learn-next-true-or-not = True or not

opinion-hard-younger = What is hard when we are online?
opinion-hard-older = What is hard when you are online?
opinion-hard-stopping = Stopping
opinion-hard-unkind = Kind words
opinion-hard-passwords = Passwords
opinion-hard-nothing = Nothing
