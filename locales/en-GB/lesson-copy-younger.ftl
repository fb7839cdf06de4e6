# Words of the lesson “I made this!” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# The animals are Odi the otter, Fenn the fox, Wren the rabbit, a hare, the bear who cooks, and Mr Mole, the teacher.

## The card, and what a child can do afterwards
copy-younger-title = I made this!
copy-younger-outcome-name = I put my name on my work.
copy-younger-outcome-ask = I ask to use what you made.
copy-younger-outcome-post = I email those I know.
copy-younger-outcome-seen = I know school can see what I do.

### First tale: a whale in boots

## Story: nobody knows whose whale it is, and Fenn puts it right
copy-younger-whale-in-boots-boots-1 = Odi paints a whale. It has red boots on!
copy-younger-whale-in-boots-boots-2 = Mr Mole sees no name on it.
copy-younger-whale-in-boots-boots-2-bubble = What a whale, Fenn!
copy-younger-whale-in-boots-boots-3 = Fenn puts it right.
copy-younger-whale-in-boots-boots-3-bubble = Odi made the whale!

## Order: a name comes before showing
copy-younger-whale-in-boots-steps-question = What can Odi do next time?
copy-younger-whale-in-boots-steps-make = Make a picture
copy-younger-whale-in-boots-steps-make-reason = First he makes it. Boots and all!
copy-younger-whale-in-boots-steps-name = Put his name on it
copy-younger-whale-in-boots-steps-name-reason = Then we know who made it.
copy-younger-whale-in-boots-steps-show = Show it to us
copy-younger-whale-in-boots-steps-show-reason = Now we can say: well done, Odi!

## Choice: asking before using. The bubble is Fenn’s.
copy-younger-whale-in-boots-frog-bubble = I want red boots on my frog!
copy-younger-whale-in-boots-frog-question = What can Fenn do?
copy-younger-whale-in-boots-frog-take = Just paint the boots
copy-younger-whale-in-boots-frog-take-reason = Odi made them up. It is kind to ask.
copy-younger-whale-in-boots-frog-ask = Ask Odi
copy-younger-whale-in-boots-frog-ask-reason = Odi says yes. Now a frog has red boots!
copy-younger-whale-in-boots-frog-mine = Say he made them up
copy-younger-whale-in-boots-frog-mine-reason = Odi made them up. Fenn can say so.

## Say: the sentence is rehearsed aloud
copy-younger-whale-in-boots-please-prompt = Help Fenn ask his friend.
copy-younger-whale-in-boots-please-sentence = May I use your red boots, please?

## Sort: people he knows, and others. School email is the one the school looks after.
copy-younger-whale-in-boots-send-question = Odi has a school email. Who can get his whale?
    .easy = Who can get Odi’s whale?
copy-younger-whale-in-boots-send-ok = OK to send
copy-younger-whale-in-boots-send-ask = Ask first
copy-younger-whale-in-boots-send-wren = Wren in his class
copy-younger-whale-in-boots-send-wren-reason = He knows Wren. School email is fine for that.
copy-younger-whale-in-boots-send-mole = Mr Mole
copy-younger-whale-in-boots-send-mole-reason = Odi knows him well.
copy-younger-whale-in-boots-send-new = A name he does not know
copy-younger-whale-in-boots-send-new-reason = Odi asks Mr Mole first.
copy-younger-whale-in-boots-send-shop = A toy shop
copy-younger-whale-in-boots-send-shop-reason = Odi does not know them. He asks first.
copy-younger-whale-in-boots-send-player = A player in a game
copy-younger-whale-in-boots-send-player-reason = Odi does not know who plays. He asks.

## Choice: who may see a school email
copy-younger-whale-in-boots-who-sees-question = Odi uses school email. Who may see it?
    .easy = Who may see Odi’s email?
copy-younger-whale-in-boots-who-sees-wren = Just Wren
copy-younger-whale-in-boots-who-sees-wren-reason = School can see it too. It helps keep us safe.
copy-younger-whale-in-boots-who-sees-none = No one at all
copy-younger-whale-in-boots-who-sees-none-reason = Wren can see it. School can see it too.
copy-younger-whale-in-boots-who-sees-school = Wren and school
copy-younger-whale-in-boots-who-sees-school-reason = School can look. It helps keep us safe.

## Talk: what a child is proud to have made
copy-younger-whale-in-boots-made-prompt = Tell us what you made.
copy-younger-whale-in-boots-made-starter = I made …, and my name is on it.

## Exit: what others made is theirs
copy-younger-whale-in-boots-song-question = Odi loves Bram’s song. What can he do?
copy-younger-whale-in-boots-song-say = Say it is his own
copy-younger-whale-in-boots-song-say-reason = Bram made it. Odi can say so.
copy-younger-whale-in-boots-song-ask = Ask Bram to use it
copy-younger-whale-in-boots-song-ask-reason = Bram is glad. Now they both sing!
copy-younger-whale-in-boots-song-quiet = Use it and not ask
copy-younger-whale-in-boots-song-quiet-reason = It is Bram’s song. It is kind to ask.

### Second tale: Super Pea

## Story: Wren’s drawing really flies, into the soup, and has no name on it
copy-younger-super-pea-cape-1 = Wren draws a pea in a cape.
copy-younger-super-pea-cape-1-bubble = He can fly!
copy-younger-super-pea-cape-2 = Hare makes a song for Super Pea.
copy-younger-super-pea-cape-2-bubble = Pea, pea, fly to me!
copy-younger-super-pea-cape-3 = Whoosh, Super Pea lands in the soup!
copy-younger-super-pea-cape-3-bubble = Yum, but who made this pea?

## Match: each thing has somebody who made it
copy-younger-super-pea-made-what-question = Who made it? Find the pairs.
copy-younger-super-pea-made-what-pea = Super Pea
copy-younger-super-pea-made-what-pea-partner = Wren
copy-younger-super-pea-made-what-pea-reason = Wren drew him. So it is her work.
copy-younger-super-pea-made-what-song = The pea song
copy-younger-super-pea-made-what-song-partner = Hare
copy-younger-super-pea-made-what-song-reason = Hare made it up. Then Super Pea flew!
copy-younger-super-pea-made-what-soup = The pea soup
copy-younger-super-pea-made-what-soup-partner = The cook
copy-younger-super-pea-made-what-soup-reason = The cook made it. Now it has paper in it!

## Choice: how others know who drew it
copy-younger-super-pea-label-question = Wren draws a dry one. How can we tell it is hers?
copy-younger-super-pea-label-cape = Draw a big cape
copy-younger-super-pea-label-cape-reason = A big cape is fun. A name tells us more.
copy-younger-super-pea-label-hide = Hide it in a bag
copy-younger-super-pea-label-hide-reason = Then no one can see Super Pea! A name helps.
copy-younger-super-pea-label-name = Put her name on it
copy-younger-super-pea-label-name-reason = Now we all know, soup or no soup!

## Choice: asking before using. The bubble is the cook’s.
copy-younger-super-pea-pot-bubble = I want Super Pea on my pot!
copy-younger-super-pea-pot-question = What can the cook do?
copy-younger-super-pea-pot-ask = Ask Wren
copy-younger-super-pea-pot-ask-reason = Wren says yes. He puts her name on, too!
copy-younger-super-pea-pot-just = Just put it on
copy-younger-super-pea-pot-just-reason = Wren drew it. He can ask her first.
copy-younger-super-pea-pot-mine = Say that he drew it
copy-younger-super-pea-pot-mine-reason = Wren drew it. The cook can say so.

## Say: the sentence is rehearsed aloud
copy-younger-super-pea-mine-prompt = Fly like Super Pea and say it.
copy-younger-super-pea-mine-sentence = I made this, so please ask me first.

## Spot: a message from nobody Wren knows
copy-younger-super-pea-zig-zog-question = This is in Wren’s school email. What is odd?
    .easy = What is odd?
copy-younger-super-pea-zig-zog-sender-name = Who it is from
copy-younger-super-pea-zig-zog-sender = Zig Zog
copy-younger-super-pea-zig-zog-sender-reason = Wren does not know Zig Zog. She asks first.
copy-younger-super-pea-zig-zog-hello-name = The hello
copy-younger-super-pea-zig-zog-hello = I love Super Pea!
copy-younger-super-pea-zig-zog-hello-reason = Lots of us do. It is fine.
copy-younger-super-pea-zig-zog-picture-name = The picture
copy-younger-super-pea-zig-zog-picture = A green pea
copy-younger-super-pea-zig-zog-picture-reason = It is just a pea. That is fine.
copy-younger-super-pea-zig-zog-home-name = The words
copy-younger-super-pea-zig-zog-home = Where do you live?
copy-younger-super-pea-zig-zog-home-reason = Her home is private. She can tell Mr Mole.

## Choice: what school looks for
copy-younger-super-pea-look-question = School can see what we do. What for?
    .easy = What does school look for?
copy-younger-super-pea-look-take = To take Super Pea
copy-younger-super-pea-look-take-reason = Super Pea is still Wren’s! School looks to help.
copy-younger-super-pea-look-safe = To help keep us safe
copy-younger-super-pea-look-safe-reason = Yes, like a grown-up by a pool.
copy-younger-super-pea-look-none = No one can see it
copy-younger-super-pea-look-none-reason = Other people may see it. School can too.

## Exit: the school’s own email
copy-younger-super-pea-send-question = Super Pea is for Mr Mole. How can he get it?
    .easy = How can Mr Mole get it?
copy-younger-super-pea-send-hare = From Hare’s email
copy-younger-super-pea-send-hare-reason = That is for Hare. Wren has a school email.
copy-younger-super-pea-send-soup = Drop it in the soup
copy-younger-super-pea-send-soup-reason = Plop, not again! School email is best.
copy-younger-super-pea-send-school = From Wren’s school email
copy-younger-super-pea-send-school-reason = School looks after it. Grown-ups can help.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-younger-helpers-prompt = Tap two grown-ups you can tell. Pick one at school.
copy-younger-helpers-teacher = My teacher
copy-younger-helpers-class = A helper in class
copy-younger-helpers-lunch = A lunch helper
copy-younger-helpers-office = The school office
copy-younger-helpers-home = A grown-up at home
copy-younger-helpers-family = A grown-up in my family

## For staff: where the lesson stands in the curriculum
copy-younger-curriculum-computing = Computing, key stage 1: using technology purposefully to create content, safely and respectfully; knowing where to go for help.
copy-younger-curriculum-relationships = Relationships education, primary: respectful relationships. Asking for permission and giving it, and being proud of what one has made.

## For staff: the teacher’s page
copy-younger-teacher-purpose = Children learn that what they make is theirs, that a name on it tells others so, and that they ask before they use what somebody else made. They send work from the school email to people they know, and know that school can see it, to keep them safe.
copy-younger-teacher-word-work = work: something you made, such as a picture, a song or a story
copy-younger-teacher-word-ask = ask: to find out if it is all right before you do it
copy-younger-teacher-word-email = school email: the email your school gives you and looks after
copy-younger-teacher-word-private = private: yours to keep; only the grown-ups who look after you need it
copy-younger-teacher-belief-found = “I found it on the screen, so it is mine.” Somebody made every picture and song there. We ask, or we say who made it.
copy-younger-teacher-belief-copying = “Copying is bad.” Copying to learn is how everybody begins. The kind thing is to ask, and to say whose idea it was.
copy-younger-teacher-belief-name = “I put my name on everything.” At school a first name on paper or on the class page is right. In a game or on an open page the real name stays private, and a made-up one does as well.
copy-younger-teacher-ask-whose = How can we tell who made the pictures on our wall? What happens when there is no name?
copy-younger-teacher-ask-used = How might it feel when somebody uses your picture and asks first? And when they do not ask?
copy-younger-teacher-ask-email = Who in our school can you send a picture to? Whom do you ask about a name you do not know?
copy-younger-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
copy-younger-teacher-send = Use the children’s own pictures and a name stamp, so that nobody has to write. Sort with photographs of real school adults. Offer two answers instead of three. The question “May I?” can be signed, or pressed on a talker.
copy-younger-teacher-eal = Practise “May I use …, please?” with pencils and toys; it is useful all day. “Boots”, “cape” and “pea” need a picture. Names may be written in any script.
copy-younger-teacher-home = Send home one piece of work with the child’s first name on it, and invite families to do the same with something they made together. No child is asked to report what happens at home.
copy-younger-teacher-two-minutes = Hold up a picture with no name: “Whose is it?” Write a name on it: “Now we know.” Take a pencil pot and ask first: “May I use it, please?” All say it to a neighbour. Add: “We use our school email with people we know. School can see it, to keep us safe.” Each child shows on fingers two grown-ups they can tell, one of them at school.
