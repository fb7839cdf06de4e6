# Words of the lesson “Squeak! Is it still a joke?” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# The animals are Bram the badger, Fenn the fox, Odi the otter, Wren the rabbit and Mr Mole, the teacher.

## The card, and what a child can do afterwards
bull-older-title = Squeak! Is it still a joke?
bull-older-outcome-banter = I can tell a joke from bullying.
bull-older-outcome-keep = I keep a nasty message, then I tell. An adult helps to block.
bull-older-outcome-help = I can help when a friend is hurt.
bull-older-outcome-just-tell = I know what I never save or send. I just tell.

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = Bram sings in the school show. His top note comes out as a squeak. Bram laughs the most.
    .easy = Bram sings in the show. His top note is a squeak. He laughs.
bull-older-squeak-1-bubble = I sound like a door!
bull-older-squeak-2 = On Friday, the group chat is still full of squeaks. Bram says stop. He is not laughing now.
    .easy = The chat is still full of squeaks. Bram says stop.
bull-older-squeak-2-bubble = Squeak, squeak, squeak!
bull-older-squeak-3 = Then this pops up in a game. It is not about his song. It is about his family.
bull-older-squeak-3-bubble = No badgers on our team!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Banter is fun for us all. Bullying is never OK, at school or at home. Which is which?
    .easy = Banter is fun for us all. Bullying is never OK. Which is which?
bull-older-banter-fun = Banter
bull-older-banter-hurts = Bullying or hate
bull-older-banter-door = Odi says “Nice door!” and Bram giggles
bull-older-banter-door-reason = They both enjoy it. They can both stop it.
bull-older-banter-stop = Forty squeaks after Bram says stop
bull-older-banter-stop-reason = Bram said stop, and it went on. That is bullying.
bull-older-banter-stripes = Mean words about Bram’s stripes and his family
bull-older-banter-stripes-reason = Mean words about skin, faith or family are hate. Some are racist. They are never a joke.
bull-older-banter-cat = A cat in a hat that makes them all laugh
bull-older-banter-cat-reason = The joke is on no one. Even the cat likes it.
bull-older-banter-left-out = A new chat, just to leave Bram out
bull-older-banter-left-out-reason = Being left out on purpose hurts as much as words.

## Chat: keep it, tell, an adult helps to block. The lines come from somebody in the game’s team.
bull-older-first-question = Bram is at home, and his face goes hot. What can he do?
bull-older-first-place = Den Game: team chat
bull-older-first-bram = Bram
bull-older-first-team = Top Team
bull-older-first-lands-1 = Here is the squeaky door!
bull-older-first-bubble = Squeak off, stripy!
bull-older-first-reply = Write back something worse
bull-older-first-reply-reason = Many of us would want to. But a reply keeps it going.
bull-older-first-block = Block them all right now
bull-older-first-block-reason = Blocking helps, but it comes last. Keep it, tell, then an adult helps to block.
bull-older-first-keep = Keep the message and do not reply
bull-older-first-keep-reason = Now he can show what was said. Next, he tells an adult.
bull-older-first-kept-1 = Cat got your squeak?
bull-older-first-quiet = Say nothing to anyone
bull-older-first-quiet-reason = That is a lot to keep inside. He can show what he kept.
bull-older-first-tell = Show his aunt what he kept
bull-older-first-tell-reason = She believes him. She can see it, so she knows how to help.
bull-older-first-told-1 = Hello? Door?
bull-older-first-help = Block the team, with his aunt
bull-older-first-help-reason = Bram kept it and told. Now he does not block alone.
bull-older-first-answer = Tell them his aunt is here
bull-older-first-answer-reason = There is no need to answer. His aunt can tell the game.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Most things we keep, then tell. One thing is different. A picture of someone with no clothes is never saved or sent. Just tell.
    .easy = A picture of someone with no clothes is never saved or sent. Just tell.
bull-older-show-keep = Keep it, then tell
bull-older-show-just-tell = Just tell
bull-older-show-chat = A nasty message in a chat
bull-older-show-chat-reason = Leave it there, or take a picture of the screen.
bull-older-show-game = A mean comment that may soon vanish
bull-older-show-game-reason = Take a picture of the screen while it is there.
bull-older-show-picture = A picture of someone with no clothes
bull-older-show-picture-reason = This one is never saved or sent. Just tell. You will not be in trouble for telling.
bull-older-show-hate = Racist words in a game
bull-older-show-hate-reason = Keep it to show what was said. Tell an adult the same day.

## Choice: Wren is a bystander. Both good answers lead on.
bull-older-wren-sees-question = Wren sees all the squeaks in the chat. She feels bad for Bram. What can she do?
    .easy = Wren feels bad for Bram. What can she do?
bull-older-wren-sees-kind = Send Bram a kind message
bull-older-wren-sees-kind-reason = A kind word shows Bram he is not alone.
bull-older-wren-sees-laugh = Add one more laughing face
bull-older-wren-sees-laugh-reason = It is only one tap. To Bram it can feel like a crowd.
bull-older-wren-sees-tell = Tell Mr Mole
bull-older-wren-sees-tell-reason = Mr Mole is glad she told. He looks at what Bram kept. Then he talks with the group.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Bram reads it twice. His whiskers go up.
bull-older-kind-word-1-bubble = I liked your song. Sing with me at break?
bull-older-kind-word-2 = Next day, Wren goes with Bram to tell Mr Mole. He looks at what Bram kept. Then he talks with the whole group.
    .easy = Next day, Wren and Bram tell Mr Mole. He talks with the whole group.

## Say: the sentence is rehearsed aloud
bull-older-words-prompt = At break they all sing and squeak. Now Bram laughs too! Say the words that helped.
bull-older-words-sentence = This is not a joke now, so I am going to tell.

## Exit, first question: a joke that stops being fun
bull-older-hat-question = Fenn jokes about Odi’s hat. Odi laughs, then he goes quiet. What can Fenn do?
bull-older-hat-more = Make a better hat joke
bull-older-hat-more-reason = Going quiet can mean it hurts. Fenn can stop and ask.
bull-older-hat-stop = Stop, and ask if Odi is OK
bull-older-hat-stop-reason = Fenn saw how Odi felt. It is kind to stop and ask.
bull-older-hat-only = Say it is only banter
bull-older-hat-only-reason = It is only banter if Odi finds it fun too.

## Exit, second question: keep it, tell, an adult helps to block
bull-older-order-question = Odi gets a nasty message. Which plan helps the most?
bull-older-order-keep = Keep it, tell, then an adult helps to block
bull-older-order-keep-reason = In that order, the adult can see it and help.
bull-older-order-delete = Reply, then delete it all
bull-older-order-delete-reason = Then no one can see what was said. Odi can keep it and tell.
bull-older-order-block = Block them, and say nothing
bull-older-order-block-reason = Odi can get more help than that. He can keep it and tell first.

## Exit, third question: the one thing that is never saved
bull-older-picture-question = Wren is sent a picture of someone with no clothes. What can she do?
bull-older-picture-save = Take a picture of the screen
bull-older-picture-save-reason = Most things we keep. This is the one we never save or send. Just tell.
bull-older-picture-quiet = Say nothing at all
bull-older-picture-quiet-reason = It is hard to be alone with that. Wren can tell, and get help.
bull-older-picture-tell = Tell an adult, and not save or send it
bull-older-picture-tell-reason = An adult knows what to do next. Wren is not to blame for what was sent.

### Odi’s bath duck. Second tale of “Squeak! Is it still a joke?”.

## Story: a bath duck falls out of a bag at a swim gala (a day of races). It squeaks when pressed.
bull-older-tub-duck-gala-1 = At the swim gala, something drops out of Odi’s bag. Squeak! It is Sir Bubbles, his bath duck.
    .easy = Squeak! A bath duck drops out of Odi’s bag.
bull-older-tub-duck-gala-1-bubble = He does not like to stay home alone.
bull-older-tub-duck-gala-2 = The whole team loves the duck, and so does Odi.
bull-older-tub-duck-gala-2-bubble = Sir Bubbles for captain!
bull-older-tub-duck-gala-3 = By Sunday, Odi’s face is on a baby in a pram. He asks them to stop. They make ten more.
    .easy = Odi’s face is on a baby in a pram. He says stop. They make ten more.
bull-older-tub-duck-gala-3-bubble = Quack quack, Baby Odi!

## Spot: where a chat has gone past a joke. The clues are the lines that are bullying or hate; the river stands for where a family comes from.
bull-older-tub-duck-banter-question = Banter is fun for us all, and it stops when one asks. Bullying is never OK, at school or outside. Which parts are not banter now?
    .easy = Which parts of this chat are not a joke now?
bull-older-tub-duck-banter-baby-name = A picture from Lane Six
bull-older-tub-duck-banter-baby = Baby Odi, number eleven!
bull-older-tub-duck-banter-baby-reason = Odi said stop, and it went on. That is bullying.
bull-older-tub-duck-banter-river-name = The next line from Lane Six
bull-older-tub-duck-banter-river = No otters in our pool. Go back to your river!
bull-older-tub-duck-banter-river-reason = This is about who Odi is and where his family is from. That is hate, and it is never a joke.
bull-older-tub-duck-banter-vote-name = The vote
bull-older-tub-duck-banter-vote = Who wants Odi out? Vote now!
bull-older-tub-duck-banter-vote-reason = It leaves him out on purpose. That can hurt as much as words.
bull-older-tub-duck-banter-fenn-name = Fenn’s line
bull-older-tub-duck-banter-fenn = That is enough now.
bull-older-tub-duck-banter-fenn-reason = Fenn does not laugh along. It is short, calm and brave.

## Chat: keep it, tell, an adult helps to block. The lines come from the swimmers of another lane.
bull-older-tub-duck-lands-question = It is bedtime, and Odi’s tablet goes ping. His ears go hot. What can he do?
bull-older-tub-duck-lands-place = Swim club chat
bull-older-tub-duck-lands-odi = Odi
bull-older-tub-duck-lands-lane = Lane Six
bull-older-tub-duck-lands-fenn = Fenn
bull-older-tub-duck-lands-lands-1 = Night night, baby.
bull-older-tub-duck-lands-lands-2 = Your sort belong in a river.
bull-older-tub-duck-lands-reply = Send back a joke about how they swim
bull-older-tub-duck-lands-reply-reason = He has a good one ready. But a reply keeps it going.
bull-older-tub-duck-lands-keep = Take a picture of the screen, and not reply
bull-older-tub-duck-lands-keep-reason = Now he can show what was said, even if they delete it.
bull-older-tub-duck-lands-alone = Block the whole lane right now
bull-older-tub-duck-lands-alone-reason = Blocking helps, but it comes last. Keep it, tell, then an adult helps to block.
bull-older-tub-duck-lands-kept-1 = We can see you read it.
bull-older-tub-duck-lands-beg = Beg them to stop
bull-older-tub-duck-lands-beg-reason = He has asked once, and that is enough. Now it is time to get help.
bull-older-tub-duck-lands-wait = Wait till they get bored
bull-older-tub-duck-lands-wait-reason = That may take days. Odi can have help tonight.
bull-older-tub-duck-lands-tell = Show his grandpa what he kept
bull-older-tub-duck-lands-tell-reason = Grandpa believes him. It is not his fault, and they ring the coach.
bull-older-tub-duck-lands-told-1 = I saw it too. It is not OK. Swim with me on Saturday?
bull-older-tub-duck-lands-gang = Ask Fenn to be rude to Lane Six
bull-older-tub-duck-lands-gang-reason = Then it is two against six. Fenn is with him, and that helps more.
bull-older-tub-duck-lands-block = Block Lane Six, with Grandpa
bull-older-tub-duck-lands-block-reason = He kept it, he told, and now Grandpa helps him to block. He can say yes to Fenn!

## Chat: the one thing that is never kept. Nothing is shown; the picture is only spoken of.
bull-older-tub-duck-new-phone-question = Wren has a new phone. Ping! It is a picture of someone with no clothes. What can she do?
bull-older-tub-duck-new-phone-place = Wren’s new phone
bull-older-tub-duck-new-phone-wren = Wren
bull-older-tub-duck-new-phone-number = New number
bull-older-tub-duck-new-phone-seen-1 = Ha ha, look at this! Pass it on.
bull-older-tub-duck-new-phone-save = Save it to show an adult
bull-older-tub-duck-new-phone-save-reason = Most things we keep. This is the one we never save or send. Just tell.
bull-older-tub-duck-new-phone-tell = Put it down and tell an adult
bull-older-tub-duck-new-phone-tell-reason = She saves nothing and sends nothing. She will not be in trouble for telling.
bull-older-tub-duck-new-phone-quiet = Shut it and try to forget
bull-older-tub-duck-new-phone-quiet-reason = It can be hard to forget alone. Wren can tell, and get help.
bull-older-tub-duck-new-phone-told-1 = Did you save it?
bull-older-tub-duck-new-phone-no = Write back “No”
bull-older-tub-duck-new-phone-no-reason = There is no need to answer. The adult takes it from here.
bull-older-tub-duck-new-phone-leave = Leave it all to the adult
bull-older-tub-duck-new-phone-leave-reason = An adult knows what to do next. Wren did nothing wrong.

## Choice: Fenn is a bystander, and cross. A good answer stays polite.
bull-older-tub-duck-fenn-helps-question = Fenn is cross about that vote. He has three ideas. Which one helps Odi?
    .easy = What can Fenn do to help Odi?
bull-older-tub-duck-fenn-helps-rats = Write “You are all rats!” to the chat
bull-older-tub-duck-fenn-helps-rats-reason = He is right to mind. But rude words make it bigger, and rats are nice.
bull-older-tub-duck-fenn-helps-coach = Tell the coach about the vote
bull-older-tub-duck-fenn-helps-coach-reason = The coach is glad that Fenn told. Now she can step in.
bull-older-tub-duck-fenn-helps-read = Stay in the chat and just watch
bull-older-tub-duck-fenn-helps-read-reason = A quiet crowd can look like a crowd that agrees. He can tell.

## Build: settings of a chat, set with an adult
bull-older-tub-duck-switches-question = Odi and Grandpa set up his chats again. Help them set each switch.
bull-older-tub-duck-switches-add = Who can add me to a chat?
bull-older-tub-duck-switches-add-all = Anyone
bull-older-tub-duck-switches-add-all-reason = Then new chats can pop up, and he did not pick them.
bull-older-tub-duck-switches-add-known = People I know
bull-older-tub-duck-switches-add-known-reason = Now he knows who is in his chats.
bull-older-tub-duck-switches-photo = Who can see my photo?
bull-older-tub-duck-switches-photo-all = Anyone
bull-older-tub-duck-switches-photo-all-reason = A photo can be copied and changed. Fewer eyes is safer.
bull-older-tub-duck-switches-photo-none = No one: I use a duck
bull-older-tub-duck-switches-photo-none-reason = A duck gives nothing away. And it looks splendid.
bull-older-tub-duck-switches-list = Lane Six
bull-older-tub-duck-switches-list-list = On my list
bull-older-tub-duck-switches-list-list-reason = Then it can all start again. Odi kept it and told, so he can block.
bull-older-tub-duck-switches-list-block = Blocked
bull-older-tub-duck-switches-list-block-reason = He kept it and told first. Grandpa is next to him.
bull-older-tub-duck-switches-done = Done! And each race now starts with one loud squeak from Sir Bubbles.

## Say: how it ends, and the sentence that is rehearsed aloud
bull-older-tub-duck-words-prompt = At the next gala, Odi wins by a whisker. Sir Bubbles gets the medal! Say the words that helped.
bull-older-tub-duck-words-sentence = I asked you to stop, so now I am going to tell.

## Exit, three questions: is it still banter, the order, what a bystander can do
bull-older-tub-duck-goodbye-ears-question = Bram calls Wren “Radio Ears”. She smiles, but she stays off the chat now. What can Bram do?
bull-older-tub-duck-goodbye-ears-smile = Go on, because she smiled
bull-older-tub-duck-goodbye-ears-smile-reason = A smile can hide a hurt. Bram can stop and ask.
bull-older-tub-duck-goodbye-ears-ask = Stop, and ask if it hurt
bull-older-tub-duck-goodbye-ears-ask-reason = He saw what she did, not just the smile. That is a good friend.
bull-older-tub-duck-goodbye-ears-skin = Tell her to laugh more
bull-older-tub-duck-goodbye-ears-skin-reason = Wren picks what is fun for Wren. Bram can stop and ask.
bull-older-tub-duck-goodbye-order-question = Fenn gets a nasty message. Which plan helps the most?
bull-older-tub-duck-goodbye-order-block = Block, delete and forget
bull-older-tub-duck-goodbye-order-block-reason = Then no one can see it, and Fenn is alone with it. He can keep it and tell first.
bull-older-tub-duck-goodbye-order-show = Keep it and show all his friends
bull-older-tub-duck-goodbye-order-show-reason = To keep it is right. But it can hurt more in a crowd. He can show an adult.
bull-older-tub-duck-goodbye-order-keep = Keep it, tell, then an adult helps to block
bull-older-tub-duck-goodbye-order-keep-reason = In that order, the adult can see it and help.
bull-older-tub-duck-goodbye-help-question = There is a mean vote about a girl in Odi’s class. How can Odi help her?
bull-older-tub-duck-goodbye-help-nice = Vote for the least mean one
bull-older-tub-duck-goodbye-help-nice-reason = Each vote makes it look like fun. Odi can leave it and tell.
bull-older-tub-duck-goodbye-help-tell = Tell an adult, and be kind to her
bull-older-tub-duck-goodbye-help-tell-reason = An adult can stop the vote. A kind word shows she is not alone.
bull-older-tub-duck-goodbye-help-loud = Read it out to make it stop
bull-older-tub-duck-goodbye-help-loud-reason = Then she hears it in a crowd. Odi can tell an adult.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-older-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
bull-older-helpers-teacher = My teacher
bull-older-helpers-class = An adult who helps in class
bull-older-helpers-lunch = A lunch helper
bull-older-helpers-office = The school office
bull-older-helpers-home = An adult at home
bull-older-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
bull-older-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; telling acceptable from unacceptable behaviour; knowing several ways to report concerns about content and contact.
bull-older-curriculum-relationships = Relationships education, primary: respectful and online relationships. Bullying in every form, prejudice, the part of the bystander, and how to get help.

## For staff: the teacher’s page
bull-older-teacher-purpose = Children learn to tell banter from bullying and hate, not to reply, and the order keep it, tell, an adult helps to block. They practise standing by a friend, and the one exception to keeping evidence: an indecent picture is never saved, sent or shown round, only told.
bull-older-teacher-word-banter = banter: joking that is fun for everybody in it, and stops when one asks
bull-older-teacher-word-bullying = bullying: hurting somebody on purpose, most often again and again
bull-older-teacher-word-hate = hate: unkindness about skin colour, faith, family, disability, or who a person is
bull-older-teacher-word-bystander = bystander: somebody who sees it happen, and can help
bull-older-teacher-belief-joke = “It was only a joke.” What counts is how it lands. When one person has stopped laughing, it is no longer banter. A hateful message needs no repetition to be reported.
bull-older-teacher-belief-block = “Block first.” Blocking alone and at once can hide what was said and leave the child alone with it. Keep it, tell, then an adult helps to block.
bull-older-teacher-belief-keep = “Always take a screenshot.” Not of an indecent picture: copying it, even to help, is against the law. It is left alone and told. Nobody asks to see it.
bull-older-teacher-belief-watching = “I only watched.” A silent crowd can feel like agreement. A kind private message and telling an adult are safe ways to help; nobody has to face the group.
bull-older-teacher-ask-banter = How could Bram’s friends (or Odi’s) have noticed that the joke was no longer funny?
bull-older-teacher-ask-keep = How do you take a picture of the screen on our computers? Practise on a made-up message. Which one thing do we never save, and what do we do instead?
bull-older-teacher-ask-bystander = Wren could write to Bram or tell Mr Mole; Fenn could tell the coach. What may each of these change? What makes it hard to do, and what could make it easier?
bull-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
bull-older-teacher-send = Put the order on three picture cards (keep, tell, block) and let children lay them out before they choose. Offer two answers instead of three. Some children take banter literally or find faces hard to read: teach a plain check, “Is this still fun for you?”, and a sign that means stop. Let a familiar adult sit beside a child who has been bullied, or give the lesson another day.
bull-older-teacher-eal = Act out “banter” and “bullying” with faces, not with insults. Teach “keep, tell, block” with three gestures. “Squeak”, “pop up” and a bath duck need a sound and a picture. Never ask a child to translate hateful words.
bull-older-teacher-home = Send home the order: keep it, tell, an adult helps to block. Families may agree which adults a child can tell if something happens in a game or chat, outside the home too. No child is asked to report what happens at home.
bull-older-teacher-two-minutes = Say: “Bram laughed at the first squeak. After forty he had stopped laughing.” (Second tale: Odi and his bath duck.) Ask what changed. Children repeat with gestures: keep it, tell, an adult helps to block. Add: “One thing is different. A picture of someone with no clothes is never saved or sent. Just tell.” All say: “This is not a joke now, so I am going to tell.” Each child thinks of two adults they can tell, one of them at school.
