# Words of the starter “The hamster listens” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Bram is a badger. The cook is a bear. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a5-older-title = The hamster listens
starter-a5-older-outcome-tell = I tell if I get a nasty message.

## Story: the hamster listens, but cannot help. The bubble is the message.
starter-a5-older-sock-drum-1 = This lands in Bram’s school email. His ears go hot.
starter-a5-older-sock-drum-1-bubble = No one likes your drum!
starter-a5-older-sock-drum-2 = He tells the class hamster. It nods, then it eats his sock.

## Choice: who can help; two answers are good
starter-a5-older-sock-who-question = A hamster cannot help with this. Who can?
starter-a5-older-sock-who-none = No one, it is just words
starter-a5-older-sock-who-none-reason = Words can hurt. He does not have to hold them alone.
starter-a5-older-sock-who-mole = Mr Mole
starter-a5-older-sock-who-mole-reason = He is glad that Bram told. Now they can make a plan.
starter-a5-older-sock-who-cook = The cook at lunch
starter-a5-older-sock-who-cook-reason = Any adult he trusts is right. They can tell Mr Mole with him.

## Match: worries that keep children from telling, and what is true
starter-a5-older-sock-worries-question = What is true for each of Bram’s worries?
starter-a5-older-sock-worries-fault = “Is it my fault?”
starter-a5-older-sock-worries-fault-partner = You are not to blame for what others send
starter-a5-older-sock-worries-fault-reason = Someone else wrote it. Bram is not to blame.
starter-a5-older-sock-worries-trouble = “Am I in trouble if I tell?”
starter-a5-older-sock-worries-trouble-partner = You will not be in trouble for telling
starter-a5-older-sock-worries-trouble-reason = It is never wrong to tell.
starter-a5-older-sock-worries-small = “Is it too small to tell?”
starter-a5-older-sock-worries-small-partner = Small things count too
starter-a5-older-sock-worries-small-reason = If it hurts, it counts.

## Say: the sentence is rehearsed aloud
starter-a5-older-sock-show-prompt = Help Bram say it to Mr Mole.
starter-a5-older-sock-show-sentence = I got a nasty message. Can I show you?

## For staff: where it stands in the curriculum
starter-a5-older-curriculum-computing = Computing, key stage 2: knowing a range of ways to report concerns about contact.

## For staff: the teacher’s page
starter-a5-older-teacher-purpose = Makes promise A5 mean something: children know whom to tell about a nasty message, meet the worries that keep people quiet, and say the sentence aloud.
starter-a5-older-teacher-word-nasty = nasty: meant to hurt
starter-a5-older-teacher-belief-worse = “If I tell, it gets worse.” Ask the adult first what will happen next. Nobody may promise that it stops at once; nobody has to carry it alone.
starter-a5-older-teacher-ask-hamster = Telling the hamster felt good. What could it not do?
starter-a5-older-teacher-ask-worry = Which worry would be the hardest? What could a friend say?
starter-a5-older-teacher-ask-when = When is a good time at school to tell an adult?
starter-a5-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a5-older-teacher-send = Lay the three worries out as cards. Agree on a card or sign that means “Can I show you something?”
starter-a5-older-teacher-eal = Rehearse the sentence in both languages. “Fault” and “blame” need an example.
starter-a5-older-teacher-home = Families may name three adults, not all at home, to whom a child can show a nasty message.
starter-a5-older-teacher-two-minutes = Say: “Bram got a nasty message. He told the hamster, and it ate his sock.” Ask who could really help. All say: “I got a nasty message. Can I show you?”
