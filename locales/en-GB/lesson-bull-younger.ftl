# Words of the lesson “Ouch words” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# The animals are Wren the rabbit, Odi the otter, Fenn the fox and Mr Mole, the teacher; the children are Biscuit (a girl) and Marlo (a boy).

## The card, and what a child can do afterwards
bull-younger-title = Ouch words
bull-younger-outcome-unkind = I can tell kind words from mean words.
bull-younger-outcome-tell = I am not mean back. I tell.
bull-younger-outcome-mend = I can pick kind words to send.

### Wren’s cow. First tale of “Ouch words”.

## Story: Wren’s drawing of a cow looks like a sofa (a big soft seat). A sofa with a cow’s legs is the joke; nobody laughs at Wren.
bull-younger-moo-cow-1 = Wren draws a cow for the class page.
bull-younger-moo-cow-1-bubble = Moo!
bull-younger-moo-cow-2 = It looks a lot like a sofa!
bull-younger-moo-cow-2-bubble = Can I sit on it?
bull-younger-moo-cow-3 = Then some mean words pop up.
bull-younger-moo-cow-3-bubble = Bad cow, bad Wren!

## Feel: how Wren might feel. No answer is wrong.
bull-younger-moo-feel-bubble = Bad cow, bad Wren!
bull-younger-moo-feel-question = How might Wren feel?
bull-younger-moo-feel-says = Mean words can hurt. It is good to tell.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-moo-which-question = Mean is not OK, at school or home. Which is which?
    .easy = Which is which?
bull-younger-moo-which-kind = Kind
bull-younger-moo-which-mean = Mean
bull-younger-moo-which-love = I love your cow
bull-younger-moo-which-love-reason = Wren feels warm and glad.
bull-younger-moo-which-draw = You can’t draw
bull-younger-moo-which-draw-reason = This makes Wren feel small. It is not kind.
bull-younger-moo-which-away = Go away, Wren
bull-younger-moo-which-away-reason = It hurts to be left out. It is not kind.
bull-younger-moo-which-smile = It makes me smile
bull-younger-moo-which-smile-reason = Now two of them smile!

## Choice: not writing back, and telling
bull-younger-moo-pop-bubble = Bad cow, bad Wren!
bull-younger-moo-pop-question = What can Wren do?
bull-younger-moo-pop-back = Be mean back
bull-younger-moo-pop-back-reason = Then two of them feel sad. Wren can tell.
bull-younger-moo-pop-tell = Show Mr Mole
bull-younger-moo-pop-tell-reason = He is glad she told. He can help.
bull-younger-moo-pop-rub = Rub out the cow
bull-younger-moo-pop-rub-reason = It is a fine cow! Wren can tell.

## Choice: Odi wrote the mean words when he was cross. He mends it; nobody tells him off.
bull-younger-moo-odi-bubble = My tower fell, so I was mean.
bull-younger-moo-odi-question = What can Odi send now?
bull-younger-moo-odi-joke = It was a joke
bull-younger-moo-odi-joke-reason = It was no fun for Wren. Odi can say sorry.
bull-younger-moo-odi-you = You be nice too
bull-younger-moo-odi-you-reason = Wren was nice. Odi can say sorry.
bull-younger-moo-odi-sorry = Sorry, I like your cow
bull-younger-moo-odi-sorry-reason = Wren smiles. It is kind to mend it.

## Story: a happy end
bull-younger-moo-sofa-1 = They make a big cow sofa.
bull-younger-moo-sofa-1-bubble = Moo, sit down!
bull-younger-moo-sofa-2 = Mr Mole likes it best.
bull-younger-moo-sofa-2-bubble = I will nap on the cow.

## Say: the sentence that is rehearsed aloud
bull-younger-moo-words-prompt = Say it with Wren, and do not moo!
bull-younger-moo-words-sentence = That is not kind, I will tell.

## Exit. One answer is there to make them laugh.
bull-younger-moo-goodbye-pop-question = Mean words pop up for Fenn. What can he do?
bull-younger-moo-goodbye-pop-tell = Tell a grown-up
bull-younger-moo-goodbye-pop-tell-reason = A grown-up can help. Fenn is not to blame.
bull-younger-moo-goodbye-pop-back = Be mean back
bull-younger-moo-goodbye-pop-back-reason = Then it goes on and on. Fenn can tell.
bull-younger-moo-goodbye-pop-sit = Sit on the tablet
bull-younger-moo-goodbye-pop-sit-reason = Ha ha, it goes crunch! Fenn can tell.

### Sir Spud. Second tale of “Ouch words”.

## Story: a potato (a spud) in a hat is a pet. The children are Biscuit and Marlo.
bull-younger-spud-pet-1 = Biscuit has a pet spud in a hat.
bull-younger-spud-pet-1-bubble = This is Sir Spud!
bull-younger-spud-pet-2 = Biscuit puts him on the class page.
bull-younger-spud-pet-2-bubble = I love his hat!
bull-younger-spud-pet-3 = At home, some mean words pop up.
bull-younger-spud-pet-3-bubble = Baby, baby, spud baby!

## Choice: at home, not writing back, and telling
bull-younger-spud-home-bubble = Baby, baby, spud baby!
bull-younger-spud-home-question = What can Biscuit do?
bull-younger-spud-home-fine = Say it is fine
bull-younger-spud-home-fine-reason = It did hurt. It is OK to say so.
bull-younger-spud-home-back = Be mean back
bull-younger-spud-home-back-reason = Then it goes on and on. Biscuit can tell.
bull-younger-spud-home-tell = Show it to her gran
bull-younger-spud-home-tell-reason = Gran is glad she told. Gran sits with her.

## Order: leave it there, tell, a grown-up helps
bull-younger-spud-order-question = Mean words pop up. What comes first, and next?
bull-younger-spud-order-leave = Leave it there
bull-younger-spud-order-leave-reason = First, stop. We do not write back.
bull-younger-spud-order-tell = Tell a grown-up
bull-younger-spud-order-tell-reason = Next, tell. The grown-up can see it.
bull-younger-spud-order-help = The grown-up helps
bull-younger-spud-order-help-reason = Last, they see how they can help.

## Sort: kind words and mean words. Being left out is mean too.
bull-younger-spud-which-question = Mean is not OK, at school or home. Which is which?
    .easy = Which is which?
bull-younger-spud-which-kind = Kind
bull-younger-spud-which-mean = Mean
bull-younger-spud-which-hat = What a fine hat
bull-younger-spud-which-hat-reason = That is kind. Sir Spud is so proud!
bull-younger-spud-which-out = You can’t play
bull-younger-spud-which-out-reason = It hurts to be left out. It is not kind.
bull-younger-spud-which-feed = I made him tea
bull-younger-spud-which-feed-reason = That is kind. He likes warm tea!
bull-younger-spud-which-ha = Ha ha, cry baby
bull-younger-spud-which-ha-reason = We can all cry. This is not kind.

## Match: mean words and the kind words that mend them
bull-younger-spud-mend-question = Mend the mean words. Which kind words fit?
bull-younger-spud-mend-hat = Bad hat
bull-younger-spud-mend-hat-partner = Fun hat
bull-younger-spud-mend-hat-reason = Now the hat is fun!
bull-younger-spud-mend-play = You can’t play
bull-younger-spud-mend-play-partner = Come and play
bull-younger-spud-mend-play-reason = Now we can all play.
bull-younger-spud-mend-help = You are no good
bull-younger-spud-mend-help-partner = I can help you
bull-younger-spud-mend-help-reason = Now we can do it side by side.

## Story: a happy end
bull-younger-spud-show-1 = Now they all have a pet spud.
bull-younger-spud-show-1-bubble = Mine has a wig!
bull-younger-spud-show-2 = The cook has one too.
bull-younger-spud-show-2-bubble = I will not cook him!

## Say: the sentence that is rehearsed aloud
bull-younger-spud-words-prompt = Stand tall like Sir Spud and say it.
bull-younger-spud-words-sentence = That is not kind, I will tell.

## Exit. One answer is there to make them laugh.
bull-younger-spud-goodbye-pop-question = Marlo gets mean words in a game. What helps?
bull-younger-spud-goodbye-pop-yell = Yell at the game
bull-younger-spud-goodbye-pop-yell-reason = The game can’t hear him! Marlo can tell.
bull-younger-spud-goodbye-pop-tell = Tell a grown-up
bull-younger-spud-goodbye-pop-tell-reason = A grown-up can help. Marlo is not to blame.
bull-younger-spud-goodbye-pop-back = Be mean back
bull-younger-spud-goodbye-pop-back-reason = Then it goes on and on. Marlo can tell.

## The grown-ups a child may name. Never assume a mum or a dad.
bull-younger-helpers-prompt = Tap two grown-ups you can tell. Pick one at school.
bull-younger-helpers-teacher = My teacher
bull-younger-helpers-class = A helper in class
bull-younger-helpers-lunch = A lunch helper
bull-younger-helpers-office = The school office
bull-younger-helpers-home = A grown-up at home
bull-younger-helpers-family = A grown-up in my family

## For staff: where the lesson stands in the curriculum
bull-younger-curriculum-computing = Computing, key stage 1: using technology safely and respectfully, keeping personal information private, and knowing where to go for help.
bull-younger-curriculum-relationships = Relationships education, primary: caring friendships and respectful relationships. Kind and unkind words, how they feel, and how to get help.

## For staff: the teacher’s page
bull-younger-teacher-purpose = Children learn to tell kind words from unkind ones, to notice how they feel, and the first two steps with an unkind message: do not write back, and tell. They also choose words that mend. Nobody is a villain: the one who wrote unkind words was cross about something, and puts it right.
bull-younger-teacher-word-kind = kind: making somebody feel welcome or glad
bull-younger-teacher-word-mean = mean: unkind; hurting somebody with words, or by leaving them out
bull-younger-teacher-word-tell = tell: to let a grown-up know, so that they can help
bull-younger-teacher-word-mend = mend: to make something right again
bull-younger-teacher-belief-back = “They started, so I can be mean back.” Paying back makes two sad people. Leave it there, and tell.
bull-younger-teacher-belief-snitch = “Telling is telling tales.” Telling gets somebody out of a hurt. It is always right to tell about unkind words.
bull-younger-teacher-belief-screen = “It is only on the tablet.” Words on a screen land just as hard, at school and at home.
bull-younger-teacher-ask-feel = Where in your body might Wren (or Biscuit) feel mean words? What might help?
bull-younger-teacher-ask-back = What happens next when one is mean back? And when one tells?
bull-younger-teacher-ask-kind = Which kind words would you like to get? Say them to the person next to you.
bull-younger-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
bull-younger-teacher-send = Sort with two real baskets and drawn faces, one card at a time. In the easy form each question has fewer answers. A child who does not speak may sign, point to or press the rehearsed sentence. Some children repeat unkind words because they sound funny: name the words once, calmly, and go on.
bull-younger-teacher-eal = Act out “kind” and “mean” with faces and voices, not with insults. Teach “stop” and “tell” with two gestures. A sofa, a spud and a wig need a picture. Children may rehearse the sentence in their home language too.
bull-younger-teacher-home = Invite families to draw an animal that looks like a piece of furniture, or to give a potato a hat, and to say one kind thing about each. No child is asked to report what happens at home.
bull-younger-teacher-two-minutes = Draw a cow like a sofa (or hold up a potato in a hat). Say: “Somebody wrote: bad cow, bad Wren.” Children show with faces how Wren might feel. Ask: “Mean back, or tell?” Stop-hand for “do not write back”, hand up for “tell”. All say: “That is not kind, I will tell.” Each child shows on fingers two grown-ups they can tell, one of them at school.
