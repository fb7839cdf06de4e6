# Words of the starter “Gramps the snail” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Wren is a rabbit. Shelly Ten is somebody in a game.

## The card, and what a child can do afterwards
starter-a13-older-title = Gramps the snail
starter-a13-older-outcome-meet = I say no to a meeting, and I tell.

## Story: Wren’s snail in the game. The bubble is Wren’s.
starter-a13-older-gramps-gramps-1 = Wren’s racing snail is called Gramps. He wins by an inch, in an hour.
starter-a13-older-gramps-gramps-1-bubble = Go, Gramps, go!

## Chat: asked to meet, then asked to keep it quiet
starter-a13-older-gramps-shell-question = What can Wren do?
starter-a13-older-gramps-shell-place = Shell Race
starter-a13-older-gramps-shell-wren = Wren
starter-a13-older-gramps-shell-shelly = Shelly Ten
starter-a13-older-gramps-shell-ask-1 = Gramps is the best!
starter-a13-older-gramps-shell-ask-2 = I am ten, like you. Meet me at the park?
starter-a13-older-gramps-shell-ask-where = OK, which park?
starter-a13-older-gramps-shell-ask-where-reason = She cannot be sure who it is. A park is a real place.
starter-a13-older-gramps-shell-ask-no = No, I do not meet people from games.
starter-a13-older-gramps-shell-ask-no-reason = That is clear and polite. No more is needed.
starter-a13-older-gramps-shell-ask-sure = Are you really ten?
starter-a13-older-gramps-shell-ask-sure-reason = Anyone can type yes. It does not show who it is.
starter-a13-older-gramps-shell-hush-1 = Please! Do not tell anyone.
starter-a13-older-gramps-shell-hush-keep = Keep it to show
starter-a13-older-gramps-shell-hush-keep-reason = Now an adult can see what was said.
starter-a13-older-gramps-shell-hush-hush = Tell no one
starter-a13-older-gramps-shell-hush-hush-reason = That is a lot to hold alone. She can keep it and tell.
starter-a13-older-gramps-shell-kept-1 = Are you still there?
starter-a13-older-gramps-shell-kept-tell = Tell an adult
starter-a13-older-gramps-shell-kept-tell-reason = The adult is glad she told. Wren did nothing wrong.
starter-a13-older-gramps-shell-kept-sorry = Sorry! I feel bad now.
starter-a13-older-gramps-shell-kept-sorry-reason = She does not have to make it better. An adult can help.
starter-a13-older-gramps-shell-told-1 = Hello?
starter-a13-older-gramps-shell-told-block = Block, with the adult
starter-a13-older-gramps-shell-told-block-reason = The adult tells the game, too. Gramps can race on.
starter-a13-older-gramps-shell-told-last = Bye! Same time at the next race?
starter-a13-older-gramps-shell-told-last-reason = Then it starts again. The adult can help to block.

## Say: the sentence is rehearsed aloud
starter-a13-older-gramps-never-prompt = Gramps nods, in his own time. Say it with Wren.
starter-a13-older-gramps-never-sentence = I never meet someone I only know online.

## For staff: where it stands in the curriculum
starter-a13-older-curriculum-computing = Computing, key stage 2: knowing a range of ways to report concerns about contact.

## For staff: the teacher’s page
starter-a13-older-teacher-purpose = Makes promise A13 mean something: children practise a clear no to a meeting, keep the message, tell an adult, and block with help. Being told not to tell is the strongest sign to tell.
starter-a13-older-teacher-word-agree = agree: to say yes
starter-a13-older-teacher-word-online = online: joined to other people through a screen, in a game, an app or a message
starter-a13-older-teacher-belief-age = “They are ten, like me.” Anybody can type an age.
starter-a13-older-teacher-belief-rude = “It is rude to say no.” A clear no is polite, and enough.
starter-a13-older-teacher-ask-signs = What in the chat told you that it was time to tell an adult?
starter-a13-older-teacher-ask-nice = Shelly was nice. What does that tell us, and what not?
starter-a13-older-teacher-ask-told = Somebody has already said yes. What can they do now?
starter-a13-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a13-older-teacher-send = Read the chat aloud. Offer two moves a turn. The order may lie on cards: say no, keep it, tell, block with help.
starter-a13-older-teacher-eal = Teach “meet” and “agree” with gestures. Rehearse the sentence in both languages.
starter-a13-older-teacher-home = Families may say: if anybody online asks to meet, tell us. You will not be in trouble for telling.
starter-a13-older-teacher-two-minutes = Say: “Shelly says she is ten and would like to meet at the park. Then she says: Do not tell anyone.” Children show thumbs: when would you tell? All say: “I never agree to meet someone I only know online. If they ask, I tell an adult.”
