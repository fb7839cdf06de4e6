# Words of the lesson “Ping! Kind or not?” (Years 3 and 4, ages 7-9).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# The animals are Fenn the fox, Wren the rabbit, Odi the otter and Mr Mole, the teacher; the children are Tumble, Marlo and Pebble, their teacher is Miss Plum.

## The card, and what a child can do afterwards
bull-middle-title = Ping! Kind or not?
bull-middle-outcome-joke = I can tell a joke from bullying.
bull-middle-outcome-keep = I keep a mean message, then I tell. An adult helps to block.
bull-middle-outcome-mend = I can mend my words before I send them.
bull-middle-outcome-just-tell = I know the one thing I never keep. I just tell.

### The custard moat. First tale of “Ping! Kind or not?”.

## Story: a joke in a building game that goes on too long. “Trifle” is a pudding with custard; any wobbly pudding will do.
bull-middle-custard-moat-1 = Fenn and Wren build a castle in a game. Its moat is full of custard.
bull-middle-custard-moat-1-bubble = Last one in is a pudding!
bull-middle-custard-moat-2 = Splosh! Fenn falls right in, and he loves it.
bull-middle-custard-moat-2-bubble = I am a fox trifle!
bull-middle-custard-moat-3 = All week, a team keeps pushing him in. Fenn says stop. They splosh him even more.
bull-middle-custard-moat-3-bubble = In you go, Soggy!

## Sort: a joke, or bullying and hate. Fur stands for skin colour and family.
bull-middle-custard-which-question = Bullying is not OK at school, at home or in a game. Which is which?
    .easy = Is it a joke, or bullying?
bull-middle-custard-which-joke = A joke
bull-middle-custard-which-bullying = Bullying or hate
bull-middle-custard-which-trifle = Fenn says he is a trifle
bull-middle-custard-which-trifle-reason = It is his own joke, and he likes it. A joke is fun for us all.
bull-middle-custard-which-stop = They push him in after he says stop
bull-middle-custard-which-stop-reason = Fenn said stop, and it went on. That is bullying.
bull-middle-custard-which-duck = A duck in a bow tie swims in the moat
bull-middle-custard-which-duck-reason = The joke is on no one. The duck looks very smart.
bull-middle-custard-which-vote = A vote to throw Fenn out
bull-middle-custard-which-vote-reason = It leaves him out on purpose. That hurts as much as words.
bull-middle-custard-which-fur = Mean words about Fenn’s fur
bull-middle-custard-which-fur-reason = Mean words about skin, faith or family are hate. They are never a joke.

## Chat: keep it, tell, an adult helps to block. The lines come from a team in the game.
bull-middle-custard-ping-question = Ping! This lands while Fenn is at home. What can he do?
bull-middle-custard-ping-place = Castle game: team chat
bull-middle-custard-ping-fenn = Fenn
bull-middle-custard-ping-crew = Moat Crew
bull-middle-custard-ping-lands-1 = Soggy is back!
bull-middle-custard-ping-lands-2 = No foxes in our castle. Foxes smell!
bull-middle-custard-ping-reply = Call them something worse
bull-middle-custard-ping-reply-reason = It is hard not to. But a reply keeps it going.
bull-middle-custard-ping-keep = Keep the words and do not reply
bull-middle-custard-ping-keep-reason = Now he can show what they said. Next, he tells.
bull-middle-custard-ping-leave = Leave and say nothing
bull-middle-custard-ping-leave-reason = A break is good. But first he can keep the words to show.
bull-middle-custard-ping-kept-1 = Are you crying custard?
bull-middle-custard-ping-hope = Hope that it stops
bull-middle-custard-ping-hope-reason = It may go on and on. He can show what he kept.
bull-middle-custard-ping-tell = Show it to his uncle
bull-middle-custard-ping-tell-reason = Fenn is not alone with it now. It is not his fault.
bull-middle-custard-ping-alone = Block them on his own
bull-middle-custard-ping-alone-reason = Blocking comes last. An adult can see the words first, then help.
bull-middle-custard-ping-told-1 = Hello? Soggy?
bull-middle-custard-ping-block = Block them with his uncle
bull-middle-custard-ping-block-reason = Keep it, tell, then block with help. Fenn did all three.
bull-middle-custard-ping-last = Send one last word
bull-middle-custard-ping-last-reason = There is no need to answer. His uncle can tell the game too.

## Sort: keeping a message to show, and the one thing that is never kept
bull-middle-custard-one-thing-question = Most things we keep, then tell. A picture of someone with no clothes is different. We never save it or send it. Just tell.
    .easy = A picture of someone with no clothes is never saved or sent. Just tell.
bull-middle-custard-one-thing-keep = Keep it, then tell
bull-middle-custard-one-thing-tell = Just tell
bull-middle-custard-one-thing-words = A mean message
bull-middle-custard-one-thing-words-reason = Leave it there, or take a picture of the screen.
bull-middle-custard-one-thing-name = A mean name in a game
bull-middle-custard-one-thing-name-reason = It may vanish soon. Take a picture of the screen, then tell.
bull-middle-custard-one-thing-picture = A picture of someone with no clothes
bull-middle-custard-one-thing-picture-reason = This one is never saved or sent. Just tell. You will not be in trouble for telling.
bull-middle-custard-one-thing-voice = A mean voice message
bull-middle-custard-one-thing-voice-reason = There is no need to play it again. Keep it for an adult.

## Build: a buddy list, made with an adult after keeping and telling
bull-middle-custard-gate-question = Fenn’s uncle sits next to him. Help them choose who can come in.
bull-middle-custard-gate-wren = Wren
bull-middle-custard-gate-wren-list = On the list
bull-middle-custard-gate-wren-list-reason = Fenn knows her from school. She is kind to him.
bull-middle-custard-gate-wren-block = Blocked
bull-middle-custard-gate-wren-block-reason = Wren was not mean. She can be on the list.
bull-middle-custard-gate-crew = The Moat Crew
bull-middle-custard-gate-crew-list = On the list
bull-middle-custard-gate-crew-list-reason = Then more mean words can come in. Fenn kept it and told, so now they can block.
bull-middle-custard-gate-crew-block = Blocked, with his uncle
bull-middle-custard-gate-crew-block-reason = Fenn kept it and told. Now they block side by side.
bull-middle-custard-gate-door = Who can join?
bull-middle-custard-gate-door-all = All players
bull-middle-custard-gate-door-all-reason = Then new names can walk right in. Pick the ones he knows.
bull-middle-custard-gate-door-known = Just my list
bull-middle-custard-gate-door-known-reason = Now just the ones he knows can come in.
bull-middle-custard-gate-done = The gate is shut to mean words. And the custard is still warm!

## Spot: Wren’s own message, before she sends it. The clues are the words that hurt.
bull-middle-custard-mend-question = Odi left the gate open, and a dragon ate the roof. Wren is cross. Which words can she mend before she sends this?
    .easy = Wren is cross with Odi. Which words can she mend?
bull-middle-custard-mend-roof-name = The first line
bull-middle-custard-mend-roof = The dragon ate our roof!
bull-middle-custard-mend-roof-reason = This says what went wrong. That is fair.
bull-middle-custard-mend-dim-name = The second line
bull-middle-custard-mend-dim = You are so dim.
bull-middle-custard-mend-dim-reason = This is about Odi, not the roof. She can leave it out.
bull-middle-custard-mend-all-name = The third line
bull-middle-custard-mend-all = I will tell them all, ha ha!
bull-middle-custard-mend-all-reason = It makes a small slip into a big crowd. She can leave it out.
bull-middle-custard-mend-fix-name = The last line
bull-middle-custard-mend-fix = Can we fix it at break?
bull-middle-custard-mend-fix-reason = This helps. Odi can fix the roof with her.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-custard-words-prompt = Now Mr Mole tries the game and belly flops into the custard! Fenn laughs till he hiccups. Say the words that helped.
bull-middle-custard-words-sentence = This is not fun now, so I am going to tell.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-custard-goodbye-hat-question = Odi puts silly hats on Wren’s player. She says no more. What can he do?
bull-middle-custard-goodbye-hat-last = One last silly hat
bull-middle-custard-goodbye-hat-last-reason = One hat more is one too many for Wren. He can stop.
bull-middle-custard-goodbye-hat-stop = Stop, and ask if she is OK
bull-middle-custard-goodbye-hat-stop-reason = Odi listened. That is what friends do.
bull-middle-custard-goodbye-hat-only = Say it is only a joke
bull-middle-custard-goodbye-hat-only-reason = It is only a joke if Wren likes it too.
bull-middle-custard-goodbye-first-question = Wren gets a mean message. What comes first?
bull-middle-custard-goodbye-first-keep = Keep it to show
bull-middle-custard-goodbye-first-keep-reason = Yes, and next she tells. An adult helps to block.
bull-middle-custard-goodbye-first-delete = Delete it fast
bull-middle-custard-goodbye-first-delete-reason = Then no one can see it. She can keep it and tell.
bull-middle-custard-goodbye-first-block = Block them alone
bull-middle-custard-goodbye-first-block-reason = Blocking comes last, with help. First she can keep it.
bull-middle-custard-goodbye-picture-question = A picture of someone with no clothes pops up. What can Odi do?
bull-middle-custard-goodbye-picture-save = Save it to show
bull-middle-custard-goodbye-picture-save-reason = Most things we keep. This one is never saved. Just tell.
bull-middle-custard-goodbye-picture-shut = Shut it and say nothing
bull-middle-custard-goodbye-picture-shut-reason = It is hard to be alone with that. Odi can tell.
bull-middle-custard-goodbye-picture-tell = Just tell an adult
bull-middle-custard-goodbye-picture-tell-reason = An adult knows what to do. It is not Odi’s fault.

### The flying cake. Second tale of “Ping! Kind or not?”.

## Story: a cake as flat as a frisbee (a flat disc that is thrown and caught). The children are Tumble, Marlo and Pebble.
bull-middle-frisbee-cake-1 = Tumble bakes a cake for Bake Day. It comes out very, very flat.
bull-middle-frisbee-cake-1-bubble = Oops! I made a plate!
bull-middle-frisbee-cake-2 = At school, a dog leaps and grabs it like a frisbee. Whoosh! Tumble laughs so much that he has to sit down.
bull-middle-frisbee-cake-2-bubble = Good catch, dog!
bull-middle-frisbee-cake-3 = By night, it is all over the Bake Club chat. Tumble says stop. It goes on and on.
bull-middle-frisbee-cake-3-bubble = Frisbee boy, frisbee boy!

## Feel: how Tumble might feel. No answer is wrong.
bull-middle-frisbee-tenth-question = This is the tenth frisbee joke today. How might Tumble feel?
bull-middle-frisbee-tenth-says = He may feel lots of things. A joke can hurt, and it is OK to tell.

## Match: what a joke, bullying, hate and a friend look like
bull-middle-frisbee-which-question = Bullying and hate are not OK, at school or at home. What goes with what?
    .easy = What goes with what?
bull-middle-frisbee-which-joke = All laugh, and stop when one asks
bull-middle-frisbee-which-joke-partner = A joke
bull-middle-frisbee-which-joke-reason = It is fun for them all. It stops when one of them asks.
bull-middle-frisbee-which-bullying = It goes on after he says stop
bull-middle-frisbee-which-bullying-partner = Bullying
bull-middle-frisbee-which-bullying-reason = Tumble said stop, and they did not. That is bullying.
bull-middle-frisbee-which-hate = Mean words about his family’s food
bull-middle-frisbee-which-hate-partner = Hate
bull-middle-frisbee-which-hate-reason = Mean words about family, faith or skin are hate. They are never a joke.
bull-middle-frisbee-which-friend = “Are you OK?”
bull-middle-frisbee-which-friend-partner = A good friend
bull-middle-frisbee-which-friend-reason = It is a small thing to ask. It can help a lot.

## Chat: keep it, tell, an adult helps to block. Nobody knows who Oven Glove is.
bull-middle-frisbee-ping-question = Ping! Tumble is at his grandad’s flat. What can he do?
bull-middle-frisbee-ping-place = Bake Club chat
bull-middle-frisbee-ping-tumble = Tumble
bull-middle-frisbee-ping-glove = Oven Glove
bull-middle-frisbee-ping-pebble = Pebble
bull-middle-frisbee-ping-lands-1 = Hey, Frisbee boy!
bull-middle-frisbee-ping-lands-2 = Your family eats weird food. Yuck!
bull-middle-frisbee-ping-alone = Block Oven Glove on his own
bull-middle-frisbee-ping-alone-reason = Blocking comes last. Keep it, tell, then an adult helps.
bull-middle-frisbee-ping-reply = Say their food is yuck too
bull-middle-frisbee-ping-reply-reason = He may want to. But a reply keeps it going.
bull-middle-frisbee-ping-keep = Take a picture of the screen
bull-middle-frisbee-ping-keep-reason = He keeps it and does not reply. Now he can show it.
bull-middle-frisbee-ping-kept-1 = Lost your tongue?
bull-middle-frisbee-ping-tell = Show his grandad
bull-middle-frisbee-ping-tell-reason = Grandad puts the kettle on and listens. Tumble is not to blame.
bull-middle-frisbee-ping-quiet = Keep it to himself
bull-middle-frisbee-ping-quiet-reason = That is a lot for one boy. He can show what he kept.
bull-middle-frisbee-ping-told-1 = I told Miss Plum too. Sit with me at lunch?
bull-middle-frisbee-ping-gang = Ask Pebble to be mean back
bull-middle-frisbee-ping-gang-reason = Then it never ends. Pebble is kind, and she told. That helps more.
bull-middle-frisbee-ping-block = Block Oven Glove with Grandad
bull-middle-frisbee-ping-block-reason = He kept it, he told, and now they block it. Then he can sit with Pebble.

## Choice: the one thing that is never kept. Neutral picture; nothing is shown.
bull-middle-frisbee-one-thing-question = Marlo gets a picture of someone with no clothes. This is the one thing we never keep. What can he do?
bull-middle-frisbee-one-thing-screen = Take a picture of the screen
bull-middle-frisbee-one-thing-screen-reason = We do that with mean words. This picture is never saved or sent. Just tell.
bull-middle-frisbee-one-thing-pebble = Ask Pebble to look
bull-middle-frisbee-one-thing-pebble-reason = Then Pebble has to see it too. It is never shown to friends. Just tell.
bull-middle-frisbee-one-thing-tell = Just tell an adult
bull-middle-frisbee-one-thing-tell-reason = The adult knows what to do. Marlo will not be in trouble for telling.

## Choice: a message that is mended before it is sent. The bubble is Marlo’s.
bull-middle-frisbee-salt-bubble = Ugh, salt!
bull-middle-frisbee-salt-question = Pebble put salt in the buns, and Marlo is cross. Which message can he send?
    .easy = Which message can Marlo send?
bull-middle-frisbee-salt-spoil = You spoil it every time
bull-middle-frisbee-salt-spoil-reason = That is about Pebble, not the salt. He can say what went wrong.
bull-middle-frisbee-salt-more = Let us make more, with no salt
bull-middle-frisbee-salt-more-reason = It says how to fix it, and it is kind.
bull-middle-frisbee-salt-girl = Look out, it is Salt Girl
bull-middle-frisbee-salt-girl-reason = It sounds funny. But that is just how the frisbee jokes began.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-middle-frisbee-words-prompt = Next Bake Day, Tumble’s cake is tall. Whoosh, off it flies with the dog, and they all laugh! Say the words that helped.
bull-middle-frisbee-words-sentence = This is not fun now, so I am going to tell.

## Exit, three questions: a joke that stops being fun, what comes first, the one thing that is never kept
bull-middle-frisbee-goodbye-laugh-question = Marlo calls Pebble “Salty”. She laughs, then looks away. What can he do?
bull-middle-frisbee-goodbye-laugh-stop = Stop, and ask if she is OK
bull-middle-frisbee-goodbye-laugh-stop-reason = Marlo saw how she looked. It is kind to stop and ask.
bull-middle-frisbee-goodbye-laugh-more = Say it once more
bull-middle-frisbee-goodbye-laugh-more-reason = To look away can mean it hurts. He can stop and ask.
bull-middle-frisbee-goodbye-laugh-chat = Say it in the chat
bull-middle-frisbee-goodbye-laugh-chat-reason = Then more join in, and it gets big. He can stop and ask.
bull-middle-frisbee-goodbye-first-question = Pebble gets a mean message. Which plan helps most?
bull-middle-frisbee-goodbye-first-delete = Delete it, then forget it
bull-middle-frisbee-goodbye-first-delete-reason = Then no one can see it. She can keep it and tell.
bull-middle-frisbee-goodbye-first-keep = Keep it, tell, then block with help
bull-middle-frisbee-goodbye-first-keep-reason = In that order, an adult can see it and help.
bull-middle-frisbee-goodbye-first-reply = Send one back, then block
bull-middle-frisbee-goodbye-first-reply-reason = A reply keeps it going. She can keep it and tell first.
bull-middle-frisbee-goodbye-picture-question = What is the one thing Tumble never saves?
bull-middle-frisbee-goodbye-picture-mean = A mean message
bull-middle-frisbee-goodbye-picture-mean-reason = He can keep that one to show an adult.
bull-middle-frisbee-goodbye-picture-picture = A picture of someone with no clothes
bull-middle-frisbee-goodbye-picture-picture-reason = Yes. He does not save it or send it. He just tells.
bull-middle-frisbee-goodbye-picture-name = A mean name in a game
bull-middle-frisbee-goodbye-picture-name-reason = He can keep that one. It may vanish soon.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-middle-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
bull-middle-helpers-teacher = My teacher
bull-middle-helpers-class = An adult who helps in class
bull-middle-helpers-lunch = A lunch helper
bull-middle-helpers-office = The school office
bull-middle-helpers-home = An adult at home
bull-middle-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
bull-middle-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; telling acceptable from unacceptable behaviour; knowing several ways to report concerns about content and contact.
bull-middle-curriculum-relationships = Relationships education, primary: respectful and online relationships. Bullying in every form, prejudice, the same care for others online as face to face, and how to get help.

## For staff: the teacher’s page
bull-middle-teacher-purpose = Children learn when a joke has become bullying, that hate is never a joke, and the order keep it, tell, an adult helps to block, which they practise in a pretend chat. They mend an unkind message before it is sent, and learn the one exception to keeping: a picture of somebody without clothes is never saved, sent or shown, only told.
bull-middle-teacher-word-joke = joke: fun for everybody in it, and it stops when one of them asks
bull-middle-teacher-word-bullying = bullying: hurting somebody on purpose, most often again and again
bull-middle-teacher-word-hate = hate: unkindness about skin colour, faith, family, disability, or who a person is
bull-middle-teacher-word-block = block: to stop somebody from sending you things; an adult helps
bull-middle-teacher-belief-laughed = “He laughed, so it is fine.” People often laugh along to make it stop. Going quiet, looking away and saying stop all count, and so does the tenth repeat.
bull-middle-teacher-belief-block = “Block first.” Blocked at once and alone, the words are gone and the child is alone with them. Keep it, tell, then an adult helps to block.
bull-middle-teacher-belief-keep = “Always take a screenshot.” Not of an indecent picture: copying it, even to help, is against the law. It is left alone and told. Nobody asks to see it.
bull-middle-teacher-belief-cross = “I was cross, so I could not help it.” Being cross is fine. A message can wait until it has been read once more.
bull-middle-teacher-ask-stop = When did the joke stop being fun? How could the others have noticed?
bull-middle-teacher-ask-keep = How do you take a picture of the screen on our computers or tablets? Practise on a made-up message. Which one thing do we never save, and what do we do instead?
bull-middle-teacher-ask-mend = Say one cross message as Wren or Marlo might write it, then mend it together. What stays in, and what goes?
bull-middle-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
bull-middle-teacher-send = Put the order on three picture cards (keep, tell, block) and let children lay them out before the chat. In the easy form each question has fewer answers. Some children take jokes literally or find faces hard to read: teach a plain check, “Is this still fun for you?”, and a sign that means stop. Let a familiar adult sit beside a child who has been bullied, or give the lesson another day.
bull-middle-teacher-eal = Show custard, a moat or a frisbee in pictures before the story. Teach “keep, tell, block” with three gestures. Act out “joke” and “bullying” with faces, not with insults, and never ask a child to translate hateful words.
bull-middle-teacher-home = Send home the order: keep it, tell, an adult helps to block. Families may like to agree which adults a child can tell, in the home and outside it. No child is asked to report what happens at home.
bull-middle-teacher-two-minutes = Say: “The first splosh was funny. After a week Fenn said stop, and they went on.” (Second tale: the frisbee jokes.) Ask what changed. Children repeat with gestures: keep it, tell, an adult helps to block. Add: “One thing is different. A picture of someone with no clothes is never saved or sent. Just tell.” All say: “This is not fun now, so I am going to tell.” Each child thinks of two adults they can tell, one of them at school.
