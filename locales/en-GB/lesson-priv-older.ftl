# Words of the lesson “That is a bit nosy!” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# Nosy potato: Odi the otter, Wren the rabbit and Bram the badger. Spud Me is an app.
# Goat at the door: Pebble, her nan and her friend Tumble. Inkling is a chatbot.

## The card, and what a child can do afterwards
priv-older-title = That is a bit nosy!
priv-older-outcome-permissions = I can choose what an app or gadget may use.
priv-older-outcome-private = I can spot facts that show who or where somebody is.
priv-older-outcome-scam = I leave a strange message or file shut, and I ask.
priv-older-outcome-strong = I keep accounts strong, with updates and a passphrase for each.
priv-older-outcome-seen = I know who may see what I do, and that school checks.

### First tale: the nosy potato

## Story: an app that asks for far more than it needs
priv-older-nosy-potato-spud-1 = Odi has a new phone. Spud Me turns any face into a potato.
    .easy = Odi’s new app turns a face into a potato.
priv-older-nosy-potato-spud-1-bubble = Say chips!
priv-older-nosy-potato-spud-2 = Then the potato starts to ask for things.
priv-older-nosy-potato-spud-2-bubble = May I see your place and your friends’ numbers?
priv-older-nosy-potato-spud-3 = Wren looks at it. “What does a potato need a map for?”
priv-older-nosy-potato-spud-3-bubble = It is a potato!

## Build: what a potato app needs, and what it does not
priv-older-nosy-potato-nosy-question = What does a potato app need? Set it for Odi.
priv-older-nosy-potato-nosy-camera = My camera
priv-older-nosy-potato-nosy-camera-always = All the time
priv-older-nosy-potato-nosy-camera-always-reason = Then it may look when Odi has put the app away.
priv-older-nosy-potato-nosy-camera-using = Only while I use it
priv-older-nosy-potato-nosy-camera-using-reason = It must see a face to make a spud, but only then.
priv-older-nosy-potato-nosy-place = My place
priv-older-nosy-potato-nosy-place-off = Off
priv-older-nosy-potato-nosy-place-off-reason = A potato needs no map. It works just as well.
priv-older-nosy-potato-nosy-place-on = On
priv-older-nosy-potato-nosy-place-on-reason = Then the app knows where Odi is, all day long.
priv-older-nosy-potato-nosy-contacts = My contacts
priv-older-nosy-potato-nosy-contacts-share = Share them
priv-older-nosy-potato-nosy-contacts-share-reason = These are other people’s numbers. Odi cannot say yes for them.
priv-older-nosy-potato-nosy-contacts-keep = Do not share
priv-older-nosy-potato-nosy-contacts-keep-reason = Their numbers stay private, just like his own.
priv-older-nosy-potato-nosy-done = Still a potato, and much less nosy! Odi can check it any day.

## Sort: small things in a clip that say who or where
priv-older-nosy-potato-clip-question = Odi plans a potato clip that all can see. What would show who or where he is?
    .easy = Odi makes a clip. What shows who or where he is?
priv-older-nosy-potato-clip-shows = Shows who or where
priv-older-nosy-potato-clip-fine = Fine to show
priv-older-nosy-potato-clip-hat = A potato in a party hat
priv-older-nosy-potato-clip-hat-reason = Very smart! And it says nothing about Odi.
priv-older-nosy-potato-clip-badge = The school badge on his bag
priv-older-nosy-potato-clip-badge-reason = It says where he is on every school day.
priv-older-nosy-potato-clip-bus = The bus he takes home each day
priv-older-nosy-potato-clip-bus-reason = A bus and a time can show where to find him.
priv-older-nosy-potato-clip-song = A song about chips
priv-older-nosy-potato-clip-song-reason = Lots of people love chips. It does not say who he is.
priv-older-nosy-potato-clip-name = “Hi, I am…” and his full name
priv-older-nosy-potato-clip-name-reason = His name is private. A made-up one works just as well.
priv-older-nosy-potato-clip-wren = A letter with Wren’s address
priv-older-nosy-potato-clip-wren-reason = That is her home. It is not Odi’s to show.

## Order: an update comes from the phone’s own settings, never from an advert
priv-older-nosy-potato-update-question = “Update me!” says Odi’s phone. Updates mend weak spots. Which order works well?
    .easy = An update mends weak spots. Which order works well?
priv-older-nosy-potato-update-settings = Look in the phone’s own settings
priv-older-nosy-potato-update-settings-reason = An advert can pretend. The settings show a real update.
priv-older-nosy-potato-update-adult = Show an adult at home
priv-older-nosy-potato-update-adult-reason = They may need to agree, and they can check it.
priv-older-nosy-potato-update-plug = Plug it in and let it finish
priv-older-nosy-potato-update-plug-reason = An update takes a while, and it needs power.
priv-older-nosy-potato-update-choices = Check that your choices still stand
priv-older-nosy-potato-update-choices-reason = An update can change a setting. A quick look helps.

## Chat: somebody uses Bram’s account. A code is a key too.
priv-older-nosy-potato-code-question = Bram’s name is on a message in the bus chat. What can Odi do?
    .easy = What can Odi do?
priv-older-nosy-potato-code-place = The bus chat, on Odi’s phone
priv-older-nosy-potato-code-odi = Odi
priv-older-nosy-potato-code-bram = Bram
priv-older-nosy-potato-code-wren = Wren
priv-older-nosy-potato-code-quick-1 = Odi! A code came to your phone.
priv-older-nosy-potato-code-quick-2 = Send it, or I lose my game!
priv-older-nosy-potato-code-quick-send = OK, it is 4815.
priv-older-nosy-potato-code-quick-send-reason = A code opens an account, like a key. Codes stay private too.
priv-older-nosy-potato-code-quick-ask = Send nothing, and ask Bram face to face
priv-older-nosy-potato-code-quick-ask-reason = In a rush, it helps to stop and check in another way.
priv-older-nosy-potato-code-quick-block = Block Bram at once
priv-older-nosy-potato-code-quick-block-reason = This may not be Bram at all. First keep it, then tell.
priv-older-nosy-potato-code-not-bram-1 = Bram is here. That is not him!
priv-older-nosy-potato-code-not-bram-2 = Just send me the code!
priv-older-nosy-potato-code-not-bram-thief = Nice try, spud thief!
priv-older-nosy-potato-code-not-bram-thief-reason = Funny! But an answer shows that someone is there.
priv-older-nosy-potato-code-not-bram-keep = Keep the chat to show it
priv-older-nosy-potato-code-not-bram-keep-reason = Now an adult can see just what was asked.
priv-older-nosy-potato-code-not-bram-bin = Delete the chat
priv-older-nosy-potato-code-not-bram-bin-reason = Then no one can see what was asked. Keep it, then tell.
priv-older-nosy-potato-code-kept-1 = Then who has his account?
priv-older-nosy-potato-code-kept-tell = Tell an adult, with Bram
priv-older-nosy-potato-code-kept-tell-reason = An adult can help Bram get back in, with a new passphrase.
priv-older-nosy-potato-code-kept-alone = Sort it out on our own
priv-older-nosy-potato-code-kept-alone-reason = They mean well! But an adult can get his account back faster.
priv-older-nosy-potato-code-kept-out = Block that account now
priv-older-nosy-potato-code-kept-out-reason = Blocking comes last, with help. First they tell an adult.

## Choice: a school account is checked at home too
priv-older-nosy-potato-at-home-question = Odi is at home. He writes to Wren from his school email. Who may see it?
    .easy = Odi uses his school email at home. Who may see it?
priv-older-nosy-potato-at-home-wren = Only Wren
priv-older-nosy-potato-at-home-wren-reason = It goes to Wren. But she can pass it on, and school checks too.
priv-older-nosy-potato-at-home-school = Wren, and school, which checks its email
priv-older-nosy-potato-at-home-school-reason = School checks, at home too. It helps to keep us all safe.
priv-older-nosy-potato-at-home-all = Everyone online
priv-older-nosy-potato-at-home-all-reason = It is not an open page. But Wren can see it, and so can school.

## Say: the sentence is rehearsed aloud
priv-older-nosy-potato-too-much-prompt = A drawing app wants to know where Odi lives. Help him say this.
priv-older-nosy-potato-too-much-sentence = It asks for more than it needs, so I say no.

## Exit, first question: one passphrase for each account
priv-older-nosy-potato-second-question = Wren has one good passphrase. Now she has a second account. What is best?
    .easy = Wren has a second account. What passphrase is best?
priv-older-nosy-potato-second-same = Use the same one again
priv-older-nosy-potato-second-same-reason = If it gets out, both doors are open.
priv-older-nosy-potato-second-two = Add a 2 to the old one
priv-older-nosy-potato-second-two-reason = That is the first thing someone would try.
priv-older-nosy-potato-second-new = Make a new one, and keep it secret
priv-older-nosy-potato-second-new-reason = If one gets out, the other door stays shut.

## Exit, second question: a file from somebody unknown
priv-older-nosy-potato-team-photo-question = “Team photo!” says an email with a file. Bram does not know the sender. What can he do?
    .easy = An email has a file. Bram does not know the sender. What can he do?
priv-older-nosy-potato-team-photo-open = Open it, to see who is in it
priv-older-nosy-potato-team-photo-open-reason = The file may harm the computer. Shut, it can do nothing.
priv-older-nosy-potato-team-photo-shut = Leave it shut, and ask an adult
priv-older-nosy-potato-team-photo-shut-reason = Bram emails people he knows. An adult can check the rest.
priv-older-nosy-potato-team-photo-write = Write back, to ask who it is
priv-older-nosy-potato-team-photo-write-reason = Then the sender knows that someone reads this email.

## Exit, third question: a reason to say no
priv-older-nosy-potato-piano-question = A piano app asks to see where Bram is. What can he pick?
priv-older-nosy-potato-piano-later = Yes, and think about it later
priv-older-nosy-potato-piano-later-reason = By then it knows. He can say no first, and then see.
priv-older-nosy-potato-piano-must = Yes, or it may not play
priv-older-nosy-potato-piano-must-reason = Most apps work without. If not, an adult can help him choose.
priv-older-nosy-potato-piano-no = No, because a piano needs no map
priv-older-nosy-potato-piano-no-reason = It can play all its notes without knowing where he is.

### Second tale: a goat at the door

## Story: a goat in front of the doorbell’s camera
priv-older-goat-at-the-door-ding-dong-1 = Pebble’s nan has a new doorbell with a camera. At six in the morning, it rings.
    .easy = Nan has a new doorbell with a camera. At six, it rings.
priv-older-goat-at-the-door-ding-dong-1-bubble = Ding dong!
priv-older-goat-at-the-door-ding-dong-2 = There is a goat at the door. It eats half the mat that says “welcome”.
priv-older-goat-at-the-door-ding-dong-2-bubble = Meh-eh-eh!
priv-older-goat-at-the-door-ding-dong-3 = Now the mat just says “come”. Pebble cannot stop laughing.
priv-older-goat-at-the-door-ding-dong-3-bubble = The whole world must see this!

## Match: what the clip shows besides the goat
priv-older-goat-at-the-door-gives-away-question = The goat is not all there is in the clip. What does each thing give away?
    .easy = What does each thing show? Find the pairs.
priv-older-goat-at-the-door-gives-away-door = A big 12 on the door
priv-older-goat-at-the-door-gives-away-door-partner = Which house it is
priv-older-goat-at-the-door-gives-away-door-reason = With a street name, that is a whole address.
priv-older-goat-at-the-door-gives-away-bag = A school bag in the hall
priv-older-goat-at-the-door-gives-away-bag-partner = Where Pebble goes to school
priv-older-goat-at-the-door-gives-away-bag-reason = Her school is private, even if no name is said.
priv-older-goat-at-the-door-gives-away-note = A note: back on Sunday
priv-older-goat-at-the-door-gives-away-note-partner = When no one is at home
priv-older-goat-at-the-door-gives-away-note-reason = No one but the family needs to know that.
priv-older-goat-at-the-door-gives-away-neighbour = A neighbour in his pyjamas
priv-older-goat-at-the-door-gives-away-neighbour-partner = Someone who has not said yes
priv-older-goat-at-the-door-gives-away-neighbour-reason = It is his face and his home. Ask him first.

## Build: what the doorbell may film and who can see it
priv-older-goat-at-the-door-doorbell-question = Who gets to see the goat? Set up the doorbell.
priv-older-goat-at-the-door-doorbell-who = Who can see the clips?
priv-older-goat-at-the-door-doorbell-who-all = All who have the app
priv-older-goat-at-the-door-doorbell-who-all-reason = They would see who comes and goes each day.
priv-older-goat-at-the-door-doorbell-who-family = The people who live here
priv-older-goat-at-the-door-doorbell-who-family-reason = It is their door, so it is their clip.
priv-older-goat-at-the-door-doorbell-where = What can it film?
priv-older-goat-at-the-door-doorbell-where-step = Our own front step
priv-older-goat-at-the-door-doorbell-where-step-reason = That is all it needs to see who rings.
priv-older-goat-at-the-door-doorbell-where-street = The whole street
priv-older-goat-at-the-door-doorbell-where-street-reason = Other people live there too. They have not said yes.
priv-older-goat-at-the-door-doorbell-updates = Updates
priv-older-goat-at-the-door-doorbell-updates-off = Off
priv-older-goat-at-the-door-doorbell-updates-off-reason = Then weak spots stay open. An update mends them.
priv-older-goat-at-the-door-doorbell-updates-on = On
priv-older-goat-at-the-door-doorbell-updates-on-reason = An update mends weak spots, so that others stay out.
priv-older-goat-at-the-door-doorbell-done = Now just the family sees it. Nan plays it ten times before tea.

## Spot: a message that wants a card number
priv-older-goat-at-the-door-parcel-question = Next day, this lands on Nan’s phone. Which parts look like a trick?
    .easy = Which parts look like a trick?
priv-older-goat-at-the-door-parcel-sender-name = Who it is from
priv-older-goat-at-the-door-parcel-sender = Zip Parcels
priv-older-goat-at-the-door-parcel-sender-reason = Nan does not know them, and she has ordered nothing.
priv-older-goat-at-the-door-parcel-hello-name = The heading
priv-older-goat-at-the-door-parcel-hello = We have a parcel for you.
priv-older-goat-at-the-door-parcel-hello-reason = A parcel firm might write that. It is fine on its own.
priv-older-goat-at-the-door-parcel-pay-name = The words
priv-older-goat-at-the-door-parcel-pay = Pay one pound with your card
priv-older-goat-at-the-door-parcel-pay-reason = One pound sounds small. They want her card number.
priv-older-goat-at-the-door-parcel-file-name = The file
priv-older-goat-at-the-door-parcel-file = Quick! Open the file: parcel map
priv-older-goat-at-the-door-parcel-file-reason = It hurries Nan. And a file can hide something that harms her phone.

## Choice: a passphrase for each account
priv-older-goat-at-the-door-one-for-all-bubble = Doorbell, email and shop, all the same!
priv-older-goat-at-the-door-one-for-all-question = “I have one good passphrase for it all,” says Nan. What would be stronger?
    .easy = Nan has one passphrase for it all. What would be stronger?
priv-older-goat-at-the-door-one-for-all-longer = One that is even longer
priv-older-goat-at-the-door-one-for-all-longer-reason = Long is good. But if it gets out, every door is open.
priv-older-goat-at-the-door-one-for-all-each = A new one for each account
priv-older-goat-at-the-door-one-for-all-each-reason = If one gets out, the others stay shut. A list at home helps.
priv-older-goat-at-the-door-one-for-all-count = The same with 1, 2 and 3
priv-older-goat-at-the-door-one-for-all-count-reason = That is the first thing someone would try.

## Chat: a chatbot is a program; what is typed may be kept and read
priv-older-goat-at-the-door-inkling-question = Pebble writes a goat story with the class chatbot. What can she tell it?
    .easy = What can Pebble tell the chatbot?
priv-older-goat-at-the-door-inkling-place = The class chatbot, at school
priv-older-goat-at-the-door-inkling-biscuit = Pebble
priv-older-goat-at-the-door-inkling-inkling = Inkling, a chatbot
priv-older-goat-at-the-door-inkling-where-1 = What a goat! Where does it live?
priv-older-goat-at-the-door-inkling-where-real = At 12 Wobble Road, next to my school.
priv-older-goat-at-the-door-inkling-where-real-reason = That is a real home. A story can have a made-up one.
priv-older-goat-at-the-door-inkling-where-oats = In Oat Town, on Hoof Street.
priv-older-goat-at-the-door-inkling-where-oats-reason = It is made up, so it tells nothing about Pebble.
priv-older-goat-at-the-door-inkling-name-1 = Lovely! And what is your full name?
priv-older-goat-at-the-door-inkling-name-mat = Call me Lady Meh.
priv-older-goat-at-the-door-inkling-name-mat-reason = A goat story is just as good by Lady Meh.
priv-older-goat-at-the-door-inkling-name-full = Pebble Alder, from Puddle School.
priv-older-goat-at-the-door-inkling-name-full-reason = A chatbot may keep what we type. Name and school stay private.
priv-older-goat-at-the-door-inkling-between-us-1 = Do not worry. This is just between us!
priv-older-goat-at-the-door-inkling-between-us-secret = Then I will tell you a secret.
priv-older-goat-at-the-door-inkling-between-us-secret-reason = A chatbot cannot promise that. Others may read what we type.
priv-older-goat-at-the-door-inkling-between-us-checks = School checks this, and I know it.
priv-older-goat-at-the-door-inkling-between-us-checks-reason = Right! It checks to help keep us safe, and it tells us so.
priv-older-goat-at-the-door-inkling-between-us-show = Show this to my teacher
priv-older-goat-at-the-door-inkling-between-us-show-reason = A teacher can help. A chatbot cannot promise that.

## Say: the sentence is rehearsed aloud
priv-older-goat-at-the-door-whole-clip-prompt = “Put the whole clip online!” says Tumble. Help Pebble say this.
priv-older-goat-at-the-door-whole-clip-sentence = It shows where I live, so I keep it private.

## Exit, first question: a real update, with a grown-up
priv-older-goat-at-the-door-ready-question = A page shouts that Tumble’s tablet must update now. What can he do?
    .easy = A page says: update now! What can Tumble do?
priv-older-goat-at-the-door-ready-tap = Tap the page to get it done
priv-older-goat-at-the-door-ready-tap-reason = A page can pretend. Real updates are in the settings.
priv-older-goat-at-the-door-ready-never = Say no to all updates
priv-older-goat-at-the-door-ready-never-reason = Real updates mend weak spots. They are worth having.
priv-older-goat-at-the-door-ready-settings = Look in the settings with an adult
priv-older-goat-at-the-door-ready-settings-reason = If the update is real, it shows up there.

## Exit, second question: writing to somebody new
priv-older-goat-at-the-door-other-class-question = Tumble wants to send the story to a class he never met. How?
    .easy = How can Tumble write to a new class?
priv-older-goat-at-the-door-other-class-own = From an email he makes himself
priv-older-goat-at-the-door-other-class-own-reason = School cannot help there. It looks after his school email.
priv-older-goat-at-the-door-other-class-teacher = Ask first, then use school email
priv-older-goat-at-the-door-other-class-teacher-reason = His teacher knows who it is for, and school can help.
priv-older-goat-at-the-door-other-class-list = To all the names he can find
priv-older-goat-at-the-door-other-class-list-reason = He emails people he knows, or his teacher agrees first.

## Exit, third question: a clip that shows nobody
priv-older-goat-at-the-door-share-question = Which clip could go on the class page, if Nan says yes?
priv-older-goat-at-the-door-share-close = Just the goat and the mat
priv-older-goat-at-the-door-share-close-reason = All of the fun, and none of the facts.
priv-older-goat-at-the-door-share-far = The goat, the door and the street
priv-older-goat-at-the-door-share-far-reason = That adds up to an address. It stays private.
priv-older-goat-at-the-door-share-robe = The goat and the neighbour
priv-older-goat-at-the-door-share-robe-reason = He has not said yes. It is his to choose.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-older-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
priv-older-helpers-teacher = My teacher
priv-older-helpers-class = An adult who helps in class
priv-older-helpers-lunch = A lunch helper
priv-older-helpers-office = The school office
priv-older-helpers-home = An adult at home
priv-older-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
priv-older-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; keeping personal information private; knowing several ways to report concerns about content and contact.
priv-older-curriculum-relationships = Relationships education, primary: online relationships and being safe. How information and data is shared and used online, critical thinking about requests, and where to get advice.

## For staff: the teacher’s page
priv-older-teacher-purpose = Children decide what an app or a gadget may see, spot facts that add up to a person or a place, recognise a trick that asks for a code, a card number or a click on a file, and keep accounts strong with updates and a passphrase for each. They know that school accounts are checked, at home too.
priv-older-teacher-word-permission = permission: what an app is allowed to see or use
priv-older-teacher-word-scam = scam: a trick to get money, a code or private facts
priv-older-teacher-word-update = update: a new version that mends weak spots
priv-older-teacher-word-account = account: your own place in an app or site, opened with your passphrase
priv-older-teacher-belief-must = “An app only asks for what it needs.” Many ask for more. Most work when the answer is no; if one does not, an adult can help to choose another.
priv-older-teacher-belief-friend = “It came from my friend’s name, so it is my friend.” An account can be taken over. Rush and a request for a code are signs to stop and check in another way.
priv-older-teacher-belief-chatbot = “A chatbot keeps secrets.” It is a program. What is typed may be kept and read by people, and nothing it says about privacy can be relied on.
priv-older-teacher-belief-clever = “Only silly people fall for tricks.” Tricks are made by people who do nothing else all day, and adults fall for them too. Telling quickly is what helps.
priv-older-teacher-ask-need = Think of a torch, a map and a drawing app. What does each need to know? What does it not need?
priv-older-teacher-ask-add-up = Odi’s badge, his bus and his name are three small facts. What do they say together? Which one could he most easily leave out?
priv-older-teacher-ask-rush = Both tricks in the story hurry people. How does it feel to be hurried? What could you say to win a minute?
priv-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
priv-older-teacher-send = Use real objects for permissions: a cardboard phone and cards for camera, map and contacts that are handed over or kept. Offer two answers instead of three. Children who take words literally need to hear that the potato is a program. Rehearse the chat with an adult as the second voice.
priv-older-teacher-eal = “Nosy”, “spud” and “scam” need a gesture each. Teach “who wants to know, and what for?” as a fixed question with hand movements. Let children say the rehearsed sentence in both languages.
priv-older-teacher-home = Invite families to look together at the permissions of one app and switch off what it does not need, and to agree whom to ask when a message is in a hurry. No child is asked to report what happens at home.
priv-older-teacher-two-minutes = Say: “An app turns your face into a potato. It wants to know where you are. What for?” Name camera, map and friends’ numbers; children show a thumb for needed or crossed arms for not needed. Say: “A message in a hurry asks for a code or a file to be opened. Stop, keep it, tell.” Add that school checks its accounts, at home too, to keep everybody safe. All say: “It asks for more than it needs, so I say no.” Each child thinks of two adults they can tell, one of them at school.
