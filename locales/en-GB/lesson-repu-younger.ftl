# Words of the lesson “Where did it go?” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# The animals are Fenn the fox, Odi the otter, Wren the rabbit and Bram the badger; the children are Tumble (a boy) and Pebble (a girl).

## The card, and what a child can do afterwards
repu-younger-title = Where did it go?
repu-younger-outcome-stays = I know a snap can be copied.
repu-younger-outcome-ask = I ask first, then I share.
repu-younger-outcome-see = I know who may see what I do.
repu-younger-outcome-tell = I tell if it feels bad.

### Fenn’s jelly hat. First tale of “Where did it go?”.

## Story: a snap (a photo) of Fenn with jelly (a wobbly pudding) on his head goes a long way.
repu-younger-jelly-hat-1 = Fenn has jelly on his head.
repu-younger-jelly-hat-1-bubble = See it wobble!
repu-younger-jelly-hat-2 = Odi takes a snap of him.
repu-younger-jelly-hat-2-bubble = I will share it!
repu-younger-jelly-hat-3 = Now it is up on ten screens.
repu-younger-jelly-hat-3-bubble = Oh no, not my jelly!

## Order: how one photo became many
repu-younger-jelly-trip-question = How did the snap get so far?
repu-younger-jelly-trip-take = Odi takes a snap
repu-younger-jelly-trip-take-reason = Now it is on one screen.
repu-younger-jelly-trip-share = Odi taps share
repu-younger-jelly-trip-share-reason = One tap, and Wren has it too.
repu-younger-jelly-trip-copy = Wren makes a copy
repu-younger-jelly-trip-copy-reason = A copy is one more snap.
repu-younger-jelly-trip-fridge = It is on Gran’s wall
repu-younger-jelly-trip-fridge-reason = It went so far! We can’t get it all back.

## Choice: asking before sharing a photo of somebody
repu-younger-jelly-first-question = Odi has a new snap. What comes first?
repu-younger-jelly-first-fast = Share it fast
repu-younger-jelly-first-fast-reason = Then Fenn can’t pick. Odi can ask first.
repu-younger-jelly-first-ask = Ask Fenn
repu-younger-jelly-first-ask-reason = Fenn can say yes or no. It is his head!
repu-younger-jelly-first-one = Just share with Wren
repu-younger-jelly-first-one-reason = Wren can make a copy. Odi can ask first.

## Sort: pictures that show somebody, and pictures that show nobody
repu-younger-jelly-cards-question = Who is in it? Do we ask first?
repu-younger-jelly-cards-ask = Stop and ask
repu-younger-jelly-cards-go = OK to share
repu-younger-jelly-cards-wren = A snap of Wren
repu-younger-jelly-cards-wren-reason = It shows Wren. We ask her first.
repu-younger-jelly-cards-tree = A tall tree
repu-younger-jelly-cards-tree-reason = No one is in it. Just a tree!
repu-younger-jelly-cards-me = A photo of me
repu-younger-jelly-cards-me-reason = A photo of me is private. I stop and ask.
repu-younger-jelly-cards-nap = Bram, fast asleep
repu-younger-jelly-cards-nap-reason = Bram can’t say yes in bed! Ask him first.

## Choice: the photo is out already. One answer is there to make them laugh.
repu-younger-jelly-wobbly-question = Fenn feels like jelly. What can help?
repu-younger-jelly-wobbly-hide = Hide in the jelly
repu-younger-jelly-wobbly-hide-reason = Ha ha, it wobbles too much! Fenn can tell.
repu-younger-jelly-wobbly-tell = Tell a grown-up
repu-younger-jelly-wobbly-tell-reason = A grown-up can help. Fenn is not to blame.
repu-younger-jelly-wobbly-fine = Say it is fine
repu-younger-jelly-wobbly-fine-reason = It is OK to say no. Fenn can tell.

## Story: a happy end. Now Odi asks first.
repu-younger-jelly-cherry-1 = Odi asks Fenn first.
repu-younger-jelly-cherry-1-bubble = Yes, but you wear some too!
repu-younger-jelly-cherry-2 = Now Odi has jelly on his head.
repu-younger-jelly-cherry-2-bubble = Look at it go!

## Say: the sentence that is rehearsed aloud
repu-younger-jelly-words-prompt = Say it with Fenn, and do not wobble!
repu-younger-jelly-words-sentence = Please ask me first.

## Exit: school may see what is done on its computers
repu-younger-jelly-goodbye-see-question = Fenn is on a school tablet. Who may see it?
repu-younger-jelly-goodbye-see-fenn = Just Fenn
repu-younger-jelly-goodbye-see-fenn-reason = More people may see it. School helps us be safe.
repu-younger-jelly-goodbye-see-cat = Just the cat
repu-younger-jelly-goodbye-see-cat-reason = The cat is fast asleep! School may see it.
repu-younger-jelly-goodbye-see-school = His school too
repu-younger-jelly-goodbye-see-school-reason = Yes, school looks to help keep us safe.

### Ten tablets snore. Second tale of “Where did it go?”.

## Story: a clip (a short film) of Tumble’s snore goes a long way. The children are Tumble and Pebble.
repu-younger-snore-nap-1 = Tumble takes a nap.
repu-younger-snore-nap-1-bubble = Snore, snore, honk!
repu-younger-snore-nap-2 = Pebble makes a clip of it.
repu-younger-snore-nap-2-bubble = I will share it!
repu-younger-snore-nap-3 = Now ten screens snore!
repu-younger-snore-nap-3-bubble = Snore, snore, honk!

## Choice: a copy stays when the first one is deleted. One answer is there to make them laugh.
repu-younger-snore-gone-bubble = I put it in the bin.
repu-younger-snore-gone-question = Where is the snore now?
repu-younger-snore-gone-gone = It is all gone
repu-younger-snore-gone-gone-reason = Her clip is gone. The copies are still there.
repu-younger-snore-gone-bed = It went to bed
repu-younger-snore-gone-bed-reason = Ha ha, sleep well, snore! The copies are still there.
repu-younger-snore-gone-ten = Still on ten screens
repu-younger-snore-gone-ten-reason = Yes, they made copies. It is hard to stop.

## Choice: the clip is out already
repu-younger-snore-help-question = What can help Tumble?
repu-younger-snore-help-tell = Tell a grown-up
repu-younger-snore-help-tell-reason = A grown-up can help. He is not to blame.
repu-younger-snore-help-back = Share a clip of Pebble
repu-younger-snore-help-back-reason = Then two of them feel sad. Tumble can tell.
repu-younger-snore-help-nap = Never nap again
repu-younger-snore-help-nap-reason = But naps are so good! Tumble can tell.

## Match: whom to ask before sharing
repu-younger-snore-who-question = Who do we ask first?
repu-younger-snore-who-tumble = A clip of Tumble
repu-younger-snore-who-tumble-partner = Ask Tumble
repu-younger-snore-who-tumble-reason = It is his snore. He can say yes or no.
repu-younger-snore-who-me = A photo of me
repu-younger-snore-who-me-partner = Ask a grown-up
repu-younger-snore-who-me-reason = My photo is private. A grown-up can help me.
repu-younger-snore-who-cat = A clip of Pebble’s cat
repu-younger-snore-who-cat-partner = Ask Pebble
repu-younger-snore-who-cat-reason = It is her cat. She can say yes or no.

## Talk: asking first, and saying no in a kind way
repu-younger-snore-talk-prompt = How can you ask to take a snap?
repu-younger-snore-talk-starter = May I …

## Story: a happy end. Now Pebble asks first.
repu-younger-snore-both-1 = Pebble asks Tumble first.
repu-younger-snore-both-1-bubble = May I, please?
repu-younger-snore-both-2 = Now they snore side by side.
repu-younger-snore-both-2-bubble = Yes, but you snore too!

## Say: the sentence that is rehearsed aloud
repu-younger-snore-words-prompt = Wake up with Tumble, and say it.
repu-younger-snore-words-sentence = Please ask me first.

## Exit: school may see what is done on its computers
repu-younger-snore-goodbye-see-question = Pebble types at school. Who may see it?
repu-younger-snore-goodbye-see-school = Her school
repu-younger-snore-goodbye-see-school-reason = Yes, school looks to help keep us safe.
repu-younger-snore-goodbye-see-pebble = Just Pebble
repu-younger-snore-goodbye-see-pebble-reason = More people may see it. School helps us be safe.
repu-younger-snore-goodbye-see-teddy = Just her teddy
repu-younger-snore-goodbye-see-teddy-reason = Teddy is in bed! School may see it.

## The grown-ups a child may name. Never assume a mum or a dad.
repu-younger-helpers-prompt = Tap two grown-ups you can tell. Pick one at school.
repu-younger-helpers-teacher = My teacher
repu-younger-helpers-class = A helper in class
repu-younger-helpers-lunch = A lunch helper
repu-younger-helpers-office = The school office
repu-younger-helpers-home = A grown-up at home
repu-younger-helpers-family = A grown-up in my family

## For staff: where the lesson stands in the curriculum
repu-younger-curriculum-computing = Computing, key stage 1: using technology safely and respectfully, keeping personal information private, and knowing where to go for help.
repu-younger-curriculum-relationships = Relationships education, primary: respectful and online relationships. Asking permission, and how to get help when something shared does not feel right.

## For staff: the teacher’s page
repu-younger-teacher-purpose = Children learn that a picture or clip that is shared can be copied and may not come back, that we ask before we share anything with a person in it, that photos of themselves stay private, and that school may see what is done on its computers to help keep everybody safe. If something is out already, a grown-up can help.
repu-younger-teacher-word-share = share: to send or show something so that others have it too
repu-younger-teacher-word-copy = copy: one more that is just the same
repu-younger-teacher-word-clip = clip: a short film or sound
repu-younger-teacher-word-ask = ask first: wait for a yes before you share
repu-younger-teacher-belief-bin = “I deleted it, so it is gone.” The first one is gone; the copies stay where they are.
repu-younger-teacher-belief-one = “I only sent it to one friend.” One friend can copy it for ten more.
repu-younger-teacher-belief-funny = “It was funny, so it was fine.” The person in it decides. A yes can also turn into a no.
repu-younger-teacher-belief-nobody = “Nobody sees what I do on a screen.” Other people may see it. School looks in order to keep children safe, not to catch them out.
repu-younger-teacher-ask-copy = How did one photo (or one snore) get so far? Show it: one child claps, two copy, four copy.
repu-younger-teacher-ask-ask = What could you say when you want to share a picture of a friend? And when the friend says no?
repu-younger-teacher-ask-tell = A picture of somebody is out already and it feels bad. Who could help?
repu-younger-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
repu-younger-teacher-send = Take the photo journey with one real drawing and a photocopier, or copy a clap round the circle. In the easy form each question has fewer answers. The sentence “Please ask me first” may be signed, pointed to or pressed on a talker. Some children are not photographed for good reasons: use drawings, never photos of the class.
repu-younger-teacher-eal = Act out “copy” with a clap and “ask first” with an open hand. Jelly, a snore and a nap need a picture or a sound. Children may say “Please ask me first” in their home language too.
repu-younger-teacher-home = Invite families to play “ask first” for a day: before taking a photo of somebody, ask and wait for a yes. No child is asked to report what happens at home.
repu-younger-teacher-two-minutes = Say: “Fenn had jelly on his head. Odi took a photo and tapped share.” Clap once; one child copies, then two, then all. Ask: “Can we get all the claps back?” Name a tree, a friend, a friend asleep and “me”; children put a hand up for “ask first”. Say: “School may see what we do on a computer, to help keep us safe.” All say: “Please ask me first.” Each child shows on fingers two grown-ups they can tell, one of them at school.
