# Words of the lesson “A key made of words” (Years 3 and 4, ages 7-9).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Stone hamsters: Bram the badger, a hare, Wren the rabbit, Fenn the fox, Odi the otter and Mr Mole, the teacher. Noodle is Bram’s hamster.
# Dancing sweeper: Conker, her gran, and Marlo from next door. Sir Crumbs is a robot that sweeps the floor.

## The card, and what a child can do afterwards
priv-middle-title = A key made of words
priv-middle-outcome-passphrase = I can make a strong passphrase, and I keep it to myself.
priv-middle-outcome-private = I know which facts stay private, mine and other people’s.
priv-middle-outcome-message = I use my school email. I leave a strange message or file shut, and ask.
priv-middle-outcome-settings = I can choose who gets to see me and chat with me.
priv-middle-outcome-seen = I know who may see what I do, and that school checks.

### First tale: stone hamsters

## Story: a password anyone can guess. Hare’s joke does no harm, and Hare says sorry.
priv-middle-stone-hamsters-castle-1 = Bram has a castle in a game. His password is Noodle, like his hamster.
priv-middle-stone-hamsters-castle-2 = He has a Noodle badge, a Noodle bag and a Noodle hat.
priv-middle-stone-hamsters-castle-2-bubble = Noodle is the best!
priv-middle-stone-hamsters-castle-3 = One day, forty stone hamsters stand on his castle. Hare guessed the password at the first go.
    .easy = Forty stone hamsters stand on his castle! Hare guessed the password.
priv-middle-stone-hamsters-castle-3-bubble = Sorry, it was too easy!

## Build: three words that have nothing to do with Bram
priv-middle-stone-hamsters-three-words-question = Make a passphrase: three words that are hard to guess.
priv-middle-stone-hamsters-three-words-first = First word
priv-middle-stone-hamsters-three-words-first-bram = bram
priv-middle-stone-hamsters-three-words-first-bram-reason = It is his own name. A friend may try that first.
priv-middle-stone-hamsters-three-words-first-purple = purple
priv-middle-stone-hamsters-three-words-first-purple-reason = It has nothing to do with Bram. That is hard to guess.
priv-middle-stone-hamsters-three-words-first-badger = badger
priv-middle-stone-hamsters-three-words-first-badger-reason = We can all see that he is a badger!
priv-middle-stone-hamsters-three-words-second = Second word
priv-middle-stone-hamsters-three-words-second-kettle = kettle
priv-middle-stone-hamsters-three-words-second-kettle-reason = Nobody looks at Bram and thinks of a kettle.
priv-middle-stone-hamsters-three-words-second-noodle = noodle
priv-middle-stone-hamsters-three-words-second-noodle-reason = It is on his badge, his bag and his hat!
priv-middle-stone-hamsters-three-words-second-castle = castle
priv-middle-stone-hamsters-three-words-second-castle-reason = He builds castles all day. A friend may guess it.
priv-middle-stone-hamsters-three-words-third = Third word
priv-middle-stone-hamsters-three-words-third-number = 1234
priv-middle-stone-hamsters-three-words-third-number-reason = So many people use it that it gets tried first.
priv-middle-stone-hamsters-three-words-third-trombone = trombone
priv-middle-stone-hamsters-three-words-third-trombone-reason = Three odd words make a long, strong key.
priv-middle-stone-hamsters-three-words-done = A passphrase is long, odd and easy to picture. Make up your own!

## Say: the sentence is rehearsed aloud
priv-middle-stone-hamsters-just-me-prompt = “Ooh, what is the new one?” asks Hare. Help Bram say this.
priv-middle-stone-hamsters-just-me-sentence = You are my friend, and my passphrase is just for me.

## Sort: a player nobody has met
priv-middle-stone-hamsters-captain-question = Bram has never met Captain Sprout, a player. What can he tell?
    .easy = What can Bram tell a player he has never met?
priv-middle-stone-hamsters-captain-tell = Fine to tell
priv-middle-stone-hamsters-captain-private = Keep it private
priv-middle-stone-hamsters-captain-moat = His moat has ducks in it
priv-middle-stone-hamsters-captain-moat-reason = It is about the game. It does not say who Bram is.
priv-middle-stone-hamsters-captain-school = The name of his school
priv-middle-stone-hamsters-captain-school-reason = It says where he is all day. It is private.
priv-middle-stone-hamsters-captain-hare = Hare’s phone number
priv-middle-stone-hamsters-captain-hare-reason = It is private, and it is not Bram’s to give.
priv-middle-stone-hamsters-captain-toast = He likes cheese on toast
priv-middle-stone-hamsters-captain-toast-reason = So do lots of people. No one can find him by that.
priv-middle-stone-hamsters-captain-club = Swim club, Tuesday at four
priv-middle-stone-hamsters-captain-club-reason = It says where he is, and when. That is private.
priv-middle-stone-hamsters-captain-home = His street and his door number
priv-middle-stone-hamsters-captain-home-reason = That is his home. It is private, even when a player is nice.

## Build: who gets into the castle. The last part is about a player who will not stop asking.
priv-middle-stone-hamsters-drawbridge-question = Who gets into Bram’s castle? Set the drawbridge.
priv-middle-stone-hamsters-drawbridge-visit = Who can come in?
priv-middle-stone-hamsters-drawbridge-visit-all = All players
priv-middle-stone-hamsters-drawbridge-visit-all-reason = Then more stone hamsters may march in, and messages too.
priv-middle-stone-hamsters-drawbridge-visit-known = Friends I know
priv-middle-stone-hamsters-drawbridge-visit-known-reason = Bram knows who comes in and who chats with him.
priv-middle-stone-hamsters-drawbridge-place = Show where I am
priv-middle-stone-hamsters-drawbridge-place-on = On
priv-middle-stone-hamsters-drawbridge-place-on-reason = It puts him on a map that others can see.
priv-middle-stone-hamsters-drawbridge-place-off = Off
priv-middle-stone-hamsters-drawbridge-place-off-reason = Where he is stays private.
priv-middle-stone-hamsters-drawbridge-asks = A player asks for my address
priv-middle-stone-hamsters-drawbridge-asks-nice = Answer, to be nice
priv-middle-stone-hamsters-drawbridge-asks-nice-reason = Kind is good. But his home stays private, and he can tell.
priv-middle-stone-hamsters-drawbridge-asks-tell = Tell, then an adult helps to block
priv-middle-stone-hamsters-drawbridge-asks-tell-reason = He keeps it, he tells, and an adult helps to block.
priv-middle-stone-hamsters-drawbridge-done = The drawbridge is set. Bram can change it on any day.

## Spot: a trick message in Bram’s school email
priv-middle-stone-hamsters-hat-mail-question = This comes to Bram’s school email. Which parts look like a trick?
    .easy = Which parts look like a trick?
priv-middle-stone-hamsters-hat-mail-sender-name = Who it is from
priv-middle-stone-hamsters-hat-mail-sender = Hamster Hats Team
priv-middle-stone-hamsters-hat-mail-sender-reason = Bram does not know them. He emails people he knows, or asks Mr Mole.
priv-middle-stone-hamsters-hat-mail-picture-name = The picture
priv-middle-stone-hamsters-hat-mail-picture = A hamster in a hat
priv-middle-stone-hamsters-hat-mail-picture-reason = It is just cute. Look at the other parts.
priv-middle-stone-hamsters-hat-mail-words-name = The words
priv-middle-stone-hamsters-hat-mail-words = Tell us your phone number and address.
priv-middle-stone-hamsters-hat-mail-words-reason = They ask for private facts. A prize does not need them.
priv-middle-stone-hamsters-hat-mail-file-name = The file
priv-middle-stone-hamsters-hat-mail-file = Open the file: free hat
priv-middle-stone-hamsters-hat-mail-file-reason = A file can hide something that harms the computer. He leaves it shut.

## Choice: what checking is for
priv-middle-stone-hamsters-lifeguard-bubble = Thank you for showing me.
priv-middle-stone-hamsters-lifeguard-question = School checks what we do on its computers. What is that for?
priv-middle-stone-hamsters-lifeguard-catch = To catch Bram out
priv-middle-stone-hamsters-lifeguard-catch-reason = It can feel like that. It is there to spot trouble early and help.
priv-middle-stone-hamsters-lifeguard-none = Nobody can really see
priv-middle-stone-hamsters-lifeguard-none-reason = On a computer, other people may see what we do. School looks too.
priv-middle-stone-hamsters-lifeguard-safe = To help keep us safe
priv-middle-stone-hamsters-lifeguard-safe-reason = It is like a lifeguard at the pool. Somebody looks out for us.

## Exit, first question: a key is not swapped
priv-middle-stone-hamsters-swap-question = Wren’s friend wants to swap passwords, to help in a game. What can Wren do?
    .easy = A friend wants to swap passwords. What can Wren do?
priv-middle-stone-hamsters-swap-day = Swap, just for one day
priv-middle-stone-hamsters-swap-day-reason = After a day, two people know her key.
priv-middle-stone-hamsters-swap-no = Say no, and play side by side
priv-middle-stone-hamsters-swap-no-reason = They still have fun. And each keeps their own key.
priv-middle-stone-hamsters-swap-hint = Give a little hint
priv-middle-stone-hamsters-swap-hint-reason = A hint makes it easy to guess. Her key is just for her.

## Exit, second question: the school’s own email
priv-middle-stone-hamsters-which-email-question = Wren has a question for Mr Mole. How can she email him?
priv-middle-stone-hamsters-which-email-school = From her school email
priv-middle-stone-hamsters-which-email-school-reason = School looks after it. So an adult can help if it goes wrong.
priv-middle-stone-hamsters-which-email-phone = From a pal’s phone
priv-middle-stone-hamsters-which-email-phone-reason = It would get there. But school cannot help her there.
priv-middle-stone-hamsters-which-email-new = From a new email she makes
priv-middle-stone-hamsters-which-email-new-reason = She has one for that. School looks after her school email.

## Exit, third question: a place and a time
priv-middle-stone-hamsters-match-day-question = Fenn has a big match. What can he write in a game chat?
priv-middle-stone-hamsters-match-day-place = Come to Wobble Road at ten
priv-middle-stone-hamsters-match-day-place-reason = That says where he will be, and when. It is private.
priv-middle-stone-hamsters-match-day-odi = Odi lives by the pitch
priv-middle-stone-hamsters-match-day-odi-reason = That is Odi’s home. It is not Fenn’s to tell.
priv-middle-stone-hamsters-match-day-ball = I love to play football
priv-middle-stone-hamsters-match-day-ball-reason = Lots of people do. No one can find him by that.

### Second tale: the dancing sweeper

## Story: two robots with one password. Nobody meant any harm.
priv-middle-dancing-sweeper-sir-crumbs-1 = Gran has a robot that sweeps the floor. Conker calls it Sir Crumbs.
priv-middle-dancing-sweeper-sir-crumbs-2 = At breakfast, Sir Crumbs starts to dance. It has Gran’s slipper on its head!
priv-middle-dancing-sweeper-sir-crumbs-2-bubble = Beep, beep, boogie!
priv-middle-dancing-sweeper-sir-crumbs-3 = Marlo next door has the same robot. Both had the password 1234, so he drove the wrong one!
    .easy = Marlo has the same robot. He drove the wrong one!
priv-middle-dancing-sweeper-sir-crumbs-3-bubble = Oops, I thought it was mine!

## Build: three words that do not go together
priv-middle-dancing-sweeper-new-key-question = Make a passphrase for Sir Crumbs, hard to guess.
priv-middle-dancing-sweeper-new-key-first = First word
priv-middle-dancing-sweeper-new-key-first-robot = robot
priv-middle-dancing-sweeper-new-key-first-robot-reason = It is a robot. That is an easy guess!
priv-middle-dancing-sweeper-new-key-first-cactus = cactus
priv-middle-dancing-sweeper-new-key-first-cactus-reason = A robot and a cactus? No one would guess it.
priv-middle-dancing-sweeper-new-key-first-crumbs = crumbs
priv-middle-dancing-sweeper-new-key-first-crumbs-reason = Conker calls that name all day long.
priv-middle-dancing-sweeper-new-key-second = Second word
priv-middle-dancing-sweeper-new-key-second-ladder = ladder
priv-middle-dancing-sweeper-new-key-second-ladder-reason = It has nothing to do with Gran or Conker.
priv-middle-dancing-sweeper-new-key-second-gran = gran
priv-middle-dancing-sweeper-new-key-second-gran-reason = It is Gran’s robot. That is a good guess.
priv-middle-dancing-sweeper-new-key-third = Third word
priv-middle-dancing-sweeper-new-key-third-name = conker
priv-middle-dancing-sweeper-new-key-third-name-reason = Her own name is easy to guess.
priv-middle-dancing-sweeper-new-key-third-numbers = 2222
priv-middle-dancing-sweeper-new-key-third-numbers-reason = So many people use it that it gets tried first.
priv-middle-dancing-sweeper-new-key-third-pudding = pudding
priv-middle-dancing-sweeper-new-key-third-pudding-reason = Three odd words make a long, strong key.
priv-middle-dancing-sweeper-new-key-done = A passphrase is long, silly and hard to guess. Make up your own!

## Match: who may see what. Gran wonders where to write the passphrase down.
priv-middle-dancing-sweeper-who-sees-question = Gran wants to write the new words down. Who may see them there? Find the pairs.
    .easy = Who may see it? Find the pairs.
priv-middle-dancing-sweeper-who-sees-fridge = A note on the fridge
priv-middle-dancing-sweeper-who-sees-fridge-partner = All who come into the kitchen
priv-middle-dancing-sweeper-who-sees-fridge-reason = Gran and her visitors too. So it is no place for a passphrase.
priv-middle-dancing-sweeper-who-sees-game = A message in a game
priv-middle-dancing-sweeper-who-sees-game-partner = Players we may not know
priv-middle-dancing-sweeper-who-sees-game-reason = They may see it. They may copy it too.
priv-middle-dancing-sweeper-who-sees-email = A school email
priv-middle-dancing-sweeper-who-sees-email-partner = My friend, me, and school
priv-middle-dancing-sweeper-who-sees-email-reason = School checks, to help keep us safe. So we use that one.
priv-middle-dancing-sweeper-who-sees-head = A passphrase in my head
priv-middle-dancing-sweeper-who-sees-head-partner = Just me
priv-middle-dancing-sweeper-who-sees-head-reason = It is the safest place of all.

## Build: a profile with no private fact in it
priv-middle-dancing-sweeper-fan-page-question = Sir Crumbs gets a fan page that all can see. Help Conker fill it in.
priv-middle-dancing-sweeper-fan-page-name = Name
priv-middle-dancing-sweeper-fan-page-name-full = Her first and last name
priv-middle-dancing-sweeper-fan-page-name-full-reason = It says who she is. A made-up name is more fun.
priv-middle-dancing-sweeper-fan-page-name-star = Dust Star
priv-middle-dancing-sweeper-fan-page-name-star-reason = A made-up name! It does not say who she is.
priv-middle-dancing-sweeper-fan-page-picture = Picture
priv-middle-dancing-sweeper-fan-page-picture-robot = Sir Crumbs in the slipper
priv-middle-dancing-sweeper-fan-page-picture-robot-reason = It is funny, and no one can see who Conker is.
priv-middle-dancing-sweeper-fan-page-picture-jumper = Conker in her school jumper
priv-middle-dancing-sweeper-fan-page-picture-jumper-reason = It shows her face and her school. Both are private.
priv-middle-dancing-sweeper-fan-page-about = About me
priv-middle-dancing-sweeper-fan-page-about-lane = I stay at Gran’s, 9 Sock Lane
priv-middle-dancing-sweeper-fan-page-about-lane-reason = This is Gran’s address. It is not Conker’s to give.
priv-middle-dancing-sweeper-fan-page-about-toast = I love a good boogie
priv-middle-dancing-sweeper-fan-page-about-toast-reason = So do lots of people. No one can find her by that.
priv-middle-dancing-sweeper-fan-page-about-phone = Marlo’s phone number
priv-middle-dancing-sweeper-fan-page-about-phone-reason = His number is private. It is not hers to give.
priv-middle-dancing-sweeper-fan-page-done = Forty fans laugh, and not one can tell who Dust Star is.

## Chat: a prize, and then a file, from a team nobody knows
priv-middle-dancing-sweeper-gold-brush-question = Conker does not know this team. What can she do?
priv-middle-dancing-sweeper-gold-brush-place = Conker’s school email
priv-middle-dancing-sweeper-gold-brush-pebble = Conker
priv-middle-dancing-sweeper-gold-brush-team = Robot Fun Team
priv-middle-dancing-sweeper-gold-brush-lands-1 = You have won a gold brush!
priv-middle-dancing-sweeper-gold-brush-lands-2 = What is your gran’s address?
priv-middle-dancing-sweeper-gold-brush-lands-lane = It is 9 Sock Lane.
priv-middle-dancing-sweeper-gold-brush-lands-lane-reason = That is Gran’s home. It stays private, even for a prize.
priv-middle-dancing-sweeper-gold-brush-lands-who = Who are you?
priv-middle-dancing-sweeper-gold-brush-lands-who-reason = It feels fair to ask. But then they know that someone reads this.
priv-middle-dancing-sweeper-gold-brush-lands-keep = Keep it, and do not answer
priv-middle-dancing-sweeper-gold-brush-lands-keep-reason = No answer is needed. And now she has it to show.
priv-middle-dancing-sweeper-gold-brush-file-1 = Open this file, quick!
priv-middle-dancing-sweeper-gold-brush-file-2 = File: gold brush
priv-middle-dancing-sweeper-gold-brush-file-open = Open it, just to look
priv-middle-dancing-sweeper-gold-brush-file-open-reason = The file may harm the computer. It is safe as long as it is shut.
priv-middle-dancing-sweeper-gold-brush-file-tell = Leave it shut, and tell my teacher
priv-middle-dancing-sweeper-gold-brush-file-tell-reason = A teacher knows what to do. Conker did nothing wrong.
priv-middle-dancing-sweeper-gold-brush-file-pass = Send it to Marlo to try
priv-middle-dancing-sweeper-gold-brush-file-pass-reason = Then Marlo gets the trick, too. Conker can tell an adult.

## Build: a list of people Conker knows. The race is a game with robots.
priv-middle-dancing-sweeper-buddies-question = In Robot Race, buddies can chat. Who goes on Conker’s list?
priv-middle-dancing-sweeper-buddies-marlo = Marlo from next door
priv-middle-dancing-sweeper-buddies-marlo-on = On my list
priv-middle-dancing-sweeper-buddies-marlo-on-reason = She knows him, and so does Gran.
priv-middle-dancing-sweeper-buddies-marlo-off = Not on my list
priv-middle-dancing-sweeper-buddies-marlo-off-reason = That is fine too. It is her list, and it can change.
priv-middle-dancing-sweeper-buddies-ace = Sunny Ace, met today
priv-middle-dancing-sweeper-buddies-ace-on = On my list
priv-middle-dancing-sweeper-buddies-ace-on-reason = Sunny Ace may be nice. But Conker cannot know who it is.
priv-middle-dancing-sweeper-buddies-ace-off = Not on my list
priv-middle-dancing-sweeper-buddies-ace-off-reason = She can still race. The chat is for people she knows.
priv-middle-dancing-sweeper-buddies-rude = A player with rude words
priv-middle-dancing-sweeper-buddies-rude-tell = Tell, then an adult helps to block
priv-middle-dancing-sweeper-buddies-rude-tell-reason = She keeps it and tells. Then she is not alone with it.
priv-middle-dancing-sweeper-buddies-rude-block = Block, and say nothing
priv-middle-dancing-sweeper-buddies-rude-block-reason = Blocking helps, but it comes last. First she tells an adult.
priv-middle-dancing-sweeper-buddies-rude-stay = Wait and see
priv-middle-dancing-sweeper-buddies-rude-stay-reason = She need not read that. She can tell an adult now.
priv-middle-dancing-sweeper-buddies-done = She knows each name on it. And Sir Crumbs wins by a slipper!

## Say: the sentence is rehearsed aloud
priv-middle-dancing-sweeper-where-prompt = In the race, a player asks, “Where do you live?” Help Conker say this.
priv-middle-dancing-sweeper-where-sentence = I keep that private, and I will tell an adult.

## Exit, first question: a key is not lent
priv-middle-dancing-sweeper-just-in-case-question = Marlo asks for the new passphrase, just in case. What can Conker do?
    .easy = Marlo wants the new passphrase. What can Conker do?
priv-middle-dancing-sweeper-just-in-case-fridge = Stick it on the fridge for him
priv-middle-dancing-sweeper-just-in-case-fridge-reason = Then all who come in can read it. And Sir Crumbs dances again!
priv-middle-dancing-sweeper-just-in-case-gran = Say no, because Gran looks after it
priv-middle-dancing-sweeper-just-in-case-gran-reason = It is Gran’s key. Marlo is a friend, and he needs no key.
priv-middle-dancing-sweeper-just-in-case-whisper = Whisper it to him
priv-middle-dancing-sweeper-just-in-case-whisper-reason = Then he has it too. A friend does not need the key.

## Exit, second question: the school’s own email
priv-middle-dancing-sweeper-story-question = Conker wants to email her robot story to her teacher. How?
    .easy = How can Conker email her teacher?
priv-middle-dancing-sweeper-story-gran = From Gran’s email
priv-middle-dancing-sweeper-story-gran-reason = It would get there. But Conker has an email for school.
priv-middle-dancing-sweeper-story-new = From a new email she makes
priv-middle-dancing-sweeper-story-new-reason = No need for one! School looks after her school email.
priv-middle-dancing-sweeper-story-school = From her school email
priv-middle-dancing-sweeper-story-school-reason = School looks after it. So an adult can help if it goes wrong.

## Exit, third question: what a clip may show
priv-middle-dancing-sweeper-clip-question = Marlo has a clip of the dance for the fan page. What can it show?
    .easy = What can Marlo’s clip show?
priv-middle-dancing-sweeper-clip-sweep = Just the robot and the slipper
priv-middle-dancing-sweeper-clip-sweep-reason = It is the best bit! And it does not say who or where.
priv-middle-dancing-sweeper-clip-door = The front door with its number
priv-middle-dancing-sweeper-clip-door-reason = That shows which house it is. It is private.
priv-middle-dancing-sweeper-clip-gran = Gran, who is asleep
priv-middle-dancing-sweeper-clip-gran-reason = Gran has not said yes. Marlo can ask her first.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-middle-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
priv-middle-helpers-teacher = My teacher
priv-middle-helpers-class = An adult who helps in class
priv-middle-helpers-lunch = A lunch helper
priv-middle-helpers-office = The school office
priv-middle-helpers-home = An adult at home
priv-middle-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
priv-middle-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; keeping personal information private; knowing several ways to report concerns about content and contact.
priv-middle-curriculum-relationships = Relationships education, primary: online relationships and being safe. How information and data is shared and used online, and where to get advice.

## For staff: the teacher’s page
priv-middle-teacher-purpose = Children make a passphrase of three unrelated words, sort facts that identify or locate somebody from facts that do not, set who may see and contact a player, and leave an unexpected message and its file shut. They learn that school checks what is done on its computers, and what that is for.
priv-middle-teacher-word-passphrase = passphrase: a long password made of several words
priv-middle-teacher-word-private = private: yours to keep; shared only with the grown-ups who look after you
priv-middle-teacher-word-attachment = attachment: a file that comes with a message
priv-middle-teacher-word-settings = settings: the choices that say who can see and do what
priv-middle-teacher-belief-clever = “A clever short password is strong.” Length counts most. Three words that have nothing to do with each other, or with the child, beat one word with a number at the end.
priv-middle-teacher-belief-small = “It is only one little fact.” Small facts add up: a club, a day and a jumper can say where a child is. Other people’s facts are not ours to give either.
priv-middle-teacher-belief-checking = “School checks because we are not trusted.” Checking is like a lifeguard: most of the time nobody needs it. Children know that it happens, at home too when they use a school account.
priv-middle-teacher-belief-example = “I can use the passphrase from the lesson.” The whole class has seen it. Each child invents another, and nobody says theirs aloud.
priv-middle-teacher-ask-guess = Which words would a friend guess first about you? (Nobody says their own password.) What makes three words hard to guess?
priv-middle-teacher-ask-add-up = Give three harmless facts about an animal in the story. Which fourth fact would let somebody find it?
priv-middle-teacher-ask-checking = Who looks out for you at a pool, at a crossing, in the playground? How is a check on a school computer like that?
priv-middle-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
priv-middle-teacher-send = Lay out real word cards and let children build a passphrase by hand; a child who cannot yet hold three words may draw three pictures. Sort four cards, not seven. Say plainly that a player in a game is a person. The rehearsed sentence may be signed or pressed on a talker.
priv-middle-teacher-eal = “Passphrase” is “pass” and “phrase”: show it on a key with three teeth. Words in a home language make an excellent passphrase. Teach “private” with crossed arms. “Drawbridge”, “moat” and “sweep” need a picture or a movement.
priv-middle-teacher-home = Invite families to make a passphrase of three odd words together for one account at home, and to look at who may contact their child in one game. No child is asked to report what happens at home.
priv-middle-teacher-two-minutes = Say: “Bram’s password was his hamster’s name. It was on his badge, his bag and his hat.” Ask what went wrong. Make up three odd words as a class, then throw them away: “We have all seen those.” Name a school, a phone number, a club’s day and cheese on toast; children cross their arms for private. Add: “A file from somebody you do not know stays shut. School checks its computers to keep us safe.” All say: “I keep that private, and I will tell an adult.” Each child thinks of two adults they can tell, one of them at school.
