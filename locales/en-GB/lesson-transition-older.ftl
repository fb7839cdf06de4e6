# Words of the lesson “New bus, new phone, same me” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# The children have invented names: Marlo, Pebble, Tumble, Crumpet, Ziggy.

## The card, and what a child can do afterwards
transition-older-title = New bus, new phone, same me
transition-older-outcome-phone = I set up a new phone with an adult.
transition-older-outcome-chat = I know what to do when a chat turns nasty.
transition-older-outcome-way = I keep facts about me and my way private.
transition-older-outcome-help = I know who can help at my next school.

## Story: a first message goes a bit wrong. The phone changes Marlo to Marmalade.
transition-older-marmalade-phone-1 = Marlo starts at his next school. He has a bus pass and a phone.
    .easy = Marlo has a new school and a new phone.
transition-older-marmalade-phone-2 = He joins his class chat. The phone changes his name before he can look.
transition-older-marmalade-phone-2-bubble = Hi all, I am Marmalade!
transition-older-marmalade-phone-3 = By the next day, even the bus driver says it. He has to laugh.
transition-older-marmalade-phone-3-bubble = Morning, Marmalade!

## Build: the switches of a new phone, set with an adult
transition-older-marmalade-switches-question = Help Marlo set up the phone.
transition-older-marmalade-switches-place = Who sees my place?
transition-older-marmalade-switches-place-all = Everyone
transition-older-marmalade-switches-place-all-reason = Then people he does not know can see his way to school.
transition-older-marmalade-switches-place-home = Adults at home
transition-older-marmalade-switches-place-home-reason = They can find him. No one else can.
transition-older-marmalade-switches-groups = Who can add me?
transition-older-marmalade-switches-groups-known = People I know
transition-older-marmalade-switches-groups-known-reason = He can still ask to join the ones he wants.
transition-older-marmalade-switches-groups-any = Anyone
transition-older-marmalade-switches-groups-any-reason = Then he may end up with a crowd he does not know.
transition-older-marmalade-switches-lock = What unlocks it?
transition-older-marmalade-switches-lock-easy = 1234
transition-older-marmalade-switches-lock-easy-reason = Half the bus would guess that.
transition-older-marmalade-switches-lock-long = A long code
transition-older-marmalade-switches-lock-long-reason = Only Marlo and an adult at home know it.
transition-older-marmalade-switches-night = Where does it sleep?
transition-older-marmalade-switches-night-pillow = In my bed
transition-older-marmalade-switches-night-pillow-reason = It buzzes all night. Marlo and the pillow need rest.
transition-older-marmalade-switches-night-kitchen = In the kitchen
transition-older-marmalade-switches-night-kitchen-reason = It charges there, and so does Marlo in his bed.
transition-older-marmalade-switches-done = The phone is ready, and so is Marmalade.

## Chat: a list of addresses, then a joke at somebody’s cost
transition-older-marmalade-class-chat-question = What can Marlo do?
transition-older-marmalade-class-chat-place = Class 7M
transition-older-marmalade-class-chat-marlo = Marlo
transition-older-marmalade-class-chat-biscuit = Crumpet
transition-older-marmalade-class-chat-tumble = Tumble
transition-older-marmalade-class-chat-list-1 = New list! Add your number and your street.
transition-older-marmalade-class-chat-list-add = Mine is 14 Mill Lane
transition-older-marmalade-class-chat-list-add-reason = Thirty people have it now, and all they show it to.
transition-older-marmalade-class-chat-list-no = I keep mine private. See you in class!
transition-older-marmalade-class-chat-list-no-reason = It is clear and friendly. No one has to say more.
transition-older-marmalade-class-chat-list-part = I will just add my street
transition-older-marmalade-class-chat-list-part-reason = A street is a big clue. It can stay private.
transition-older-marmalade-class-chat-drawing-1 = Look at Tumble’s drawing! Ha ha.
transition-older-marmalade-class-chat-drawing-2 = Pass it on, all of you.
transition-older-marmalade-class-chat-drawing-pass = Ha ha, OK
transition-older-marmalade-class-chat-drawing-pass-reason = It is only one tap. To Tumble it can feel like a crowd.
transition-older-marmalade-class-chat-drawing-keep = Keep it to show, do not pass it on
transition-older-marmalade-class-chat-drawing-keep-reason = It stops with Marlo. And he can show what was said.
transition-older-marmalade-class-chat-drawing-quiet = Look away
transition-older-marmalade-class-chat-drawing-quiet-reason = That is easy to do. But Tumble is alone with it then.
transition-older-marmalade-class-chat-baby-1 = Come on, Marmalade. It is a joke!
transition-older-marmalade-class-chat-baby-back = You cannot even draw
transition-older-marmalade-class-chat-baby-back-reason = That makes two people hurt. He does not have to reply.
transition-older-marmalade-class-chat-baby-tell = Tell the form tutor
transition-older-marmalade-class-chat-baby-tell-reason = The tutor is glad he told, and will talk to the class.
transition-older-marmalade-class-chat-bus-1 = Hi. Did you all see it?
transition-older-marmalade-class-chat-bus-sit = Yes, and I told. Sit with me on the bus?
transition-older-marmalade-class-chat-bus-sit-reason = Tumble saves him a seat. They draw a jar of marmalade.
transition-older-marmalade-class-chat-bus-nothing = Do not answer
transition-older-marmalade-class-chat-bus-nothing-reason = A kind word can help a lot right now.

## Choice: what a photo tells; two answers are good
transition-older-marmalade-bus-photo-question = Marlo’s bus photo shows his badge, his stop and a friend. He wants to post it. What can he do?
    .easy = Marlo’s photo shows his badge and his stop. What can he do?
transition-older-marmalade-bus-photo-names = Post it without names
transition-older-marmalade-bus-photo-names-reason = The badge and the stop still show where he is each day.
transition-older-marmalade-bus-photo-home = Show it to adults at home
transition-older-marmalade-bus-photo-home-reason = They love it. It stays with people he knows.
transition-older-marmalade-bus-photo-sky = Ask an adult about one with just the sky
transition-older-marmalade-bus-photo-sky-reason = The sky is the same for all. It gives nothing away.

## Match: who helps there
transition-older-marmalade-helpers-question = Who helps with what at the next school?
transition-older-marmalade-helpers-chat = A nasty chat
transition-older-marmalade-helpers-chat-partner = My form tutor
transition-older-marmalade-helpers-chat-reason = Tutors look after their class, on the bus and in chats too.
transition-older-marmalade-helpers-lost = A lost phone or bus pass
transition-older-marmalade-helpers-lost-partner = The school office
transition-older-marmalade-helpers-lost-reason = Lost things end up there. So do lots of new pupils!
transition-older-marmalade-helpers-worry = A worry that is hard to say
transition-older-marmalade-helpers-worry-partner = The school nurse
transition-older-marmalade-helpers-worry-reason = There is time to talk there, and a quiet room.
transition-older-marmalade-helpers-night = A scary message at the weekend
transition-older-marmalade-helpers-night-partner = An adult at home, or a helpline
transition-older-marmalade-helpers-night-reason = Someone can listen on every day of the week.

## Say: the sentence is rehearsed aloud
transition-older-marmalade-new-prompt = On day one it helps to have the words ready. Say it.
transition-older-marmalade-new-sentence = I am new here, and I need some help, please.

## Exit
transition-older-marmalade-end-setup-question = A new app wants to know where Marlo is, all day long. What can he do?
    .easy = An app wants to know where Marlo is. What can he do?
transition-older-marmalade-end-setup-on = Switch it on, to try it out
transition-older-marmalade-end-setup-on-reason = It starts to share at once. He can ask an adult first.
transition-older-marmalade-end-setup-off = Leave it off and ask an adult
transition-older-marmalade-end-setup-off-reason = They look at what the app needs, and what it just wants.
transition-older-marmalade-end-setup-week = Try it for a week
transition-older-marmalade-end-setup-week-reason = In a week it learns his whole way to school.
transition-older-marmalade-end-friend-question = Someone in the chat is laughed at. Which plan helps the most?
transition-older-marmalade-end-friend-keep = Keep it, tell, and be kind to them
transition-older-marmalade-end-friend-keep-reason = The tutor can help, and no one is left alone.
transition-older-marmalade-end-friend-leave = Leave the chat and say nothing
transition-older-marmalade-end-friend-leave-reason = To leave is fine. Telling helps even more.
transition-older-marmalade-end-friend-back = Laugh at someone else
transition-older-marmalade-end-friend-back-reason = Then one more person is hurt.
transition-older-marmalade-end-stop-question = A player asks which bus Marlo takes. What can he say?
transition-older-marmalade-end-stop-number = Just the number
transition-older-marmalade-end-stop-number-reason = A number shows where he is twice a day.
transition-older-marmalade-end-stop-private = “That is private”, and then he tells
transition-older-marmalade-end-stop-private-reason = It is polite and clear. An adult can see what is up.

## Story: a ring tone in assembly. The first bubble is the phone’s, the second the head’s.
transition-older-cow-moo-1 = Pebble gets her gran’s old phone for her next school. She forgets about the ring tone.
    .easy = Pebble gets her gran’s old phone.
transition-older-cow-moo-2 = It goes off in the first assembly. It is a cow.
transition-older-cow-moo-2-bubble = Moo, moo, moo!
transition-older-cow-moo-3 = The whole hall moos back. Even the head does, a bit.
transition-older-cow-moo-3-bubble = Who let a cow into the hall?

## Sort: what a child settles alone and what with an adult
transition-older-cow-settle-question = What can Pebble settle alone? What needs an adult, too?
    .easy = What can Pebble pick alone?
transition-older-cow-settle-alone = Up to Pebble
transition-older-cow-settle-team = With an adult
transition-older-cow-settle-tone = A new ring tone
transition-older-cow-settle-tone-reason = Her choice! She picks rain on a tent.
transition-older-cow-settle-place = Who can see where she is
transition-older-cow-settle-place-reason = It shows her way to school. An adult helps to set it.
transition-older-cow-settle-picture = The picture on the front
transition-older-cow-settle-picture-reason = A cow, of course. It shows nothing private.
transition-older-cow-settle-buy = Buying things in an app
transition-older-cow-settle-buy-reason = Money goes fast in an app. An adult helps to lock it.
transition-older-cow-settle-add = Who can add her to a group
transition-older-cow-settle-add-reason = Set it to people she knows. An adult can show her how.

## Spot: a trick that asks for private facts
transition-older-cow-bus-pass-question = A message lands on the bus. What shows that it is a trick?
transition-older-cow-bus-pass-sender-name = The sender
transition-older-cow-bus-pass-sender = Bus Pass Team 99
transition-older-cow-bus-pass-sender-reason = Her bus pass came from school, not from this team.
transition-older-cow-bus-pass-hello-name = The hello
transition-older-cow-bus-pass-hello = About your bus pass
transition-older-cow-bus-pass-hello-reason = Lots of real messages begin like this.
transition-older-cow-bus-pass-hurry-name = The words
transition-older-cow-bus-pass-hurry = Your pass stops in ten minutes!
transition-older-cow-bus-pass-hurry-reason = It rushes her, so that she does not stop to ask.
transition-older-cow-bus-pass-facts-name = The button
transition-older-cow-bus-pass-facts = Tap and type your home
transition-older-cow-bus-pass-facts-reason = That is private. A real bus team does not ask like this.

## Chat: late at night, somebody nobody knows puts the group under pressure
transition-older-cow-late-chat-question = What can Pebble do?
transition-older-cow-late-chat-place = Year 7 Fun
transition-older-cow-late-chat-pebble = Pebble
transition-older-cow-late-chat-ziggy = Ziggy
transition-older-cow-late-chat-crew = Someone new
transition-older-cow-late-chat-late-1 = It is ten at night. Who is up?
transition-older-cow-late-chat-late-2 = All send a photo, or you are out!
transition-older-cow-late-chat-late-send = OK, a quick one
transition-older-cow-late-chat-late-send-reason = A photo can be copied and passed on. She can say no.
transition-older-cow-late-chat-late-no = No photos from me. Good night!
transition-older-cow-late-chat-late-no-reason = She says no and goes to bed. That is strong.
transition-older-cow-late-chat-late-up = I am up, but no photo
transition-older-cow-late-chat-late-up-reason = Saying no is good. Sleep is good, too: the chat can wait.
transition-older-cow-late-chat-next-1 = Pebble is a baby. Out she goes!
transition-older-cow-late-chat-next-2 = That is not kind.
transition-older-cow-late-chat-next-baby = You are a baby!
transition-older-cow-late-chat-next-baby-reason = A reply keeps it going.
transition-older-cow-late-chat-next-keep = Keep it to show
transition-older-cow-late-chat-next-keep-reason = Now she can show what was said.
transition-older-cow-late-chat-who-1 = Does any of us know this person?
transition-older-cow-late-chat-who-tell = Tell her gran, then her tutor
transition-older-cow-late-chat-who-tell-reason = They are glad she told. It is not her fault.
transition-older-cow-late-chat-who-find = Let us find out who it is
transition-older-cow-late-chat-who-find-reason = That is a job for adults. Pebble can tell one.
transition-older-cow-late-chat-calm-1 = Hello? Babies?
transition-older-cow-late-chat-calm-block = Block, with her gran
transition-older-cow-late-chat-calm-block-reason = First keep, then tell, then block with help. The tutor helps the rest of the class.
transition-older-cow-late-chat-calm-bye = Ha! I told on you.
transition-older-cow-late-chat-calm-bye-reason = No reply is needed. Her gran can help to block.

## Choice: bullying on the way to school; two answers are good
transition-older-cow-grab-question = Each day on the bus, someone grabs her phone. Moo! Pebble has stopped laughing. Who can help?
    .easy = On the bus, someone grabs her phone each day. Who can help?
transition-older-cow-grab-none = No one, for a bus is not school
transition-older-cow-grab-none-reason = Schools care about the bus, too. She can tell.
transition-older-cow-grab-tutor = Her form tutor
transition-older-cow-grab-tutor-reason = The tutor listens, and works on it with the school.
transition-older-cow-grab-driver = The driver, and then an adult at home
transition-older-cow-grab-driver-reason = The driver can help at once, and an adult after that.

## Say: the sentence is rehearsed aloud
transition-older-cow-bus-prompt = Pebble’s tutor sits down with her. Help her say it.
transition-older-cow-bus-sentence = Something happens on the bus, and I want to tell you.

## Exit
transition-older-cow-end-ready-question = A friend has a new phone. What is a good first step?
transition-older-cow-end-ready-app = Get every app there is
transition-older-cow-end-ready-app-reason = That is a lot of apps to look after! One by one is fine.
transition-older-cow-end-ready-set = Set it up with an adult
transition-older-cow-end-ready-set-reason = Who sees me, who can write, what costs: two heads are better.
transition-older-cow-end-ready-code = Tell friends the code
transition-older-cow-end-ready-code-reason = A code is like a key. Friends do not need it.
transition-older-cow-end-night-question = The chat buzzes at midnight. What can Pebble do?
transition-older-cow-end-night-read = Read it all at once
transition-older-cow-end-night-read-reason = There will be more at one o’clock. It can wait.
transition-older-cow-end-night-sleep = Leave the phone in the kitchen
transition-older-cow-end-night-sleep-reason = She sleeps. The chat is still there in the morning.
transition-older-cow-end-form-question = A page says “Win a bike! Type your home and school.” What can she do?
transition-older-cow-end-form-ask = Leave it and ask an adult
transition-older-cow-end-form-ask-reason = They can see what the page is after.
transition-older-cow-end-form-school = Type just the school
transition-older-cow-end-form-school-reason = A school shows where she is all day.
transition-older-cow-end-form-friend = Type a friend’s home
transition-older-cow-end-form-friend-reason = That is private, too. It is not hers to give.

## The grown-ups a child may name. Never assume a mum or a dad.
transition-older-helpers-prompt = Tap two adults who could help there. Pick at least one at school.
transition-older-helpers-tutor = My form tutor
transition-older-helpers-office = The school office
transition-older-helpers-nurse = The school nurse
transition-older-helpers-library = An adult in the library
transition-older-helpers-home = An adult at home
transition-older-helpers-family = An adult in my family

## For staff: where it stands in the curriculum
transition-older-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; knowing a range of ways to report concerns about content and contact, carried on into key stage 3.
transition-older-curriculum-relationships = Relationships education, primary: online relationships, being safe, and how to get help in a new place.

## For staff: the teacher’s page
transition-older-teacher-purpose = For Year 6 before they leave, or whenever children get their first phone. They practise setting it up with an adult, keeping facts about their way to school private, answering pressure in a class chat (keep it, tell, an adult helps to block), and finding help in a school where they know nobody yet.
transition-older-teacher-word-tutor = form tutor: the teacher who looks after one class in secondary school
transition-older-teacher-word-settings = settings: the switches of a phone or app
transition-older-teacher-word-location = location: where you are, as a phone can show it
transition-older-teacher-word-pressure = pressure: when somebody makes it hard to say no
transition-older-teacher-belief-own = “My phone, so nobody else’s business.” It is theirs, and they still set it up and look at worries together with an adult.
transition-older-teacher-belief-bus = “What happens on the bus or in the chat is not school.” Schools act on bullying on the way and online, too.
transition-older-teacher-belief-out = “If I do not join in, I am out.” Many in a group think the same and are glad when one says no.
transition-older-teacher-belief-trouble = “They will take my phone if I tell.” Nobody may promise what happens to a phone; a child will not be in trouble for telling, and can ask the adult what happens next.
transition-older-teacher-ask-setup = Which of the four switches matters most to you, and which would you argue about?
transition-older-teacher-ask-no = How can somebody say no in a chat and stay friendly? Collect sentences.
transition-older-teacher-ask-find = It is your first week and something feels wrong. How do you find the right adult? Say it step by step.
transition-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
transition-older-teacher-send = Use a real settings page, printed large. Offer two moves a turn in the chat and three helpers to match. For children who find change hard, put names and photographs from the next school beside the helpers, and pass on to that school which signs, symbols and ways of asking the child uses. Children who are lonely may take up a friendly stranger’s offer sooner: give them time with a known adult.
transition-older-teacher-eal = “Form tutor”, “assembly” and “bus pass” need a picture. The joke about Marmalade needs a jar. Rehearse the sentence in both languages. “Told on you” is slang for “told an adult”.
transition-older-teacher-home = Invite families to set up a first phone together with the four switches: where I am, groups, lock, night. Send the names of the helpers at the next school. No child is asked to report what happens at home.
transition-older-teacher-two-minutes = Say: “Marlo’s phone changed his name. Now the bus calls him Marmalade.” Ask what he can set up before the first bus: children call out place, groups, lock, night. Read out: “Pass it on, all of you.” With gestures: keep it, tell, an adult helps to block. Add: “One thing is never kept: a picture of someone with no clothes. Just tell.” All say: “I am new here, and I need some help, please.” Each child thinks of two adults, one of them at the next school.
