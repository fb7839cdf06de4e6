# Words of the lesson “Squeak! Is it still a joke?” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# The animals are Bram the badger, Fenn the fox, Odi the otter, Wren the rabbit and Mr Mole, the teacher.

## The card, and what a child can do afterwards
bull-older-title = Squeak! Is it still a joke?
bull-older-outcome-banter = I can tell a joke from bullying.
bull-older-outcome-keep = I keep a nasty message, then I tell. An adult helps to block.
bull-older-outcome-help = I can help when a friend is hurt.
bull-older-outcome-just-tell = I know what I never save or send. I just tell.

## Story: a joke in the group chat goes on too long, then turns to hate. The first bubble is Bram’s own joke.
bull-older-squeak-1 = Bram sings in the school show. His top note comes out as a squeak. Bram laughs the most.
bull-older-squeak-1-bubble = I sound like a door!
bull-older-squeak-2 = On Friday, the group chat is still full of squeaks. Bram says stop. He is not laughing now.
bull-older-squeak-2-bubble = Squeak, squeak, squeak!
bull-older-squeak-3 = Then this pops up in a game. It is not about his song. It is about his family.
bull-older-squeak-3-bubble = No badgers on our team!

## Sort: banter, or bullying and hate. Stripes stand for skin colour.
bull-older-banter-question = Banter is fun for us all. Bullying is never OK, at school or at home. Which is which?
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

## Choice: what to do first. The bubble is a message on Bram’s screen.
bull-older-first-bubble = Squeak off, stripy!
bull-older-first-question = Bram is at home. This lands on his screen, and his face goes hot. What does he do first?
bull-older-first-reply = Write back something worse
bull-older-first-reply-reason = Many of us would want to. But a reply keeps it going.
bull-older-first-block = Block them all right now
bull-older-first-block-reason = Blocking helps, but it comes last. Keep it, tell, then an adult helps to block.
bull-older-first-keep = Keep the message and do not reply
bull-older-first-keep-reason = Now he can show what was said. Next, he tells an adult.

## Sort: keeping a message to show, and the one thing that is never kept
bull-older-show-question = Most things we keep, then tell. One thing is different. A picture of someone with no clothes is never saved or sent. Just tell.
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
bull-older-wren-sees-kind = Send Bram a kind message
bull-older-wren-sees-kind-reason = A kind word shows Bram he is not alone.
bull-older-wren-sees-laugh = Add one more laughing face
bull-older-wren-sees-laugh-reason = It is only one tap. To Bram it can feel like a crowd.
bull-older-wren-sees-tell = Tell Mr Mole
bull-older-wren-sees-tell-reason = Mr Mole is glad she told. He looks at what Bram kept. Then he helps him to block.

## Story: after the kind message. The bubble is Wren’s message.
bull-older-kind-word-1 = Bram reads it twice. His whiskers go up.
bull-older-kind-word-1-bubble = I liked your song. Sing with me at break?
bull-older-kind-word-2 = Next day, Wren goes with Bram to tell Mr Mole. He looks at what Bram kept. Then he helps him to block.

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
bull-older-teacher-ask-banter = How could Bram’s friends have noticed that the squeaks were no longer funny?
bull-older-teacher-ask-keep = How do you take a picture of the screen on our computers? Practise on a made-up message. Which one thing do we never save, and what do we do instead?
bull-older-teacher-ask-bystander = Wren could write to Bram or tell Mr Mole. What may each of them change? What makes it hard to do, and what could make it easier?
bull-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
bull-older-teacher-send = Put the order on three picture cards (keep, tell, block) and let children lay them out before they choose. Offer two answers instead of three. Some children take banter literally or find faces hard to read: teach a plain check, “Is this still fun for you?”, and a sign that means stop. Let a familiar adult sit beside a child who has been bullied, or give the lesson another day.
bull-older-teacher-eal = Act out “banter” and “bullying” with faces, not with insults. Teach “keep, tell, block” with three gestures. “Squeak” and “pop up” need a sound and a picture. Never ask a child to translate hateful words.
bull-older-teacher-home = Send home the order: keep it, tell, an adult helps to block. Families may agree which adults a child can tell if something happens in a game or chat, outside the home too. No child is asked to report what happens at home.
bull-older-teacher-two-minutes = Say: “Bram laughed at the first squeak. After forty he had stopped laughing.” Ask what changed. Children repeat with gestures: keep it, tell, an adult helps to block. Add: “One thing is different. A picture of someone with no clothes is never saved or sent. Just tell.” All say: “This is not a joke now, so I am going to tell.” Each child thinks of two adults they can tell, one of them at school.
