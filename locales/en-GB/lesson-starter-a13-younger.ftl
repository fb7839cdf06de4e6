# Words of the starter “Who plays the fish?” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Odi is an otter, Bram a badger. The fish is somebody in a game.

## The card, and what a child can do afterwards
starter-a13-younger-title = Who plays the fish?
starter-a13-younger-outcome-meet = I say no and tell a grown-up.

## Story: somebody in a game would like to meet. The bubble is the fish’s.
starter-a13-younger-pond-fish-1 = A fish in Odi’s game has a plan.
starter-a13-younger-pond-fish-1-bubble = Meet me at the pond!
starter-a13-younger-pond-fish-2 = But who plays the fish? It may be a cat!

## Choice: asked to meet
starter-a13-younger-pond-meet-question = What can Odi do?
starter-a13-younger-pond-meet-go = Go with Bram
starter-a13-younger-pond-meet-go-reason = Two cannot tell who it is. Odi can say no.
starter-a13-younger-pond-meet-no = Say no and tell
starter-a13-younger-pond-meet-no-reason = It is good to tell. A grown-up can help.
starter-a13-younger-pond-meet-age = Ask if it is a real fish
starter-a13-younger-pond-meet-age-reason = A fish can say yes to that! Odi can say no.

## Say: the sentence is rehearsed aloud
starter-a13-younger-pond-no-prompt = Help Odi say it to the fish.
starter-a13-younger-pond-no-sentence = No, and I will tell a grown-up.

## For staff: where it stands in the curriculum
starter-a13-younger-curriculum-computing = Computing, key stage 1: knowing where to go for help and support about contact on a screen.

## For staff: the teacher’s page
starter-a13-younger-teacher-purpose = Makes promise A13 mean something: on a screen nobody can see who is playing. If somebody asks to meet, children say no and tell a grown-up. The tone is calm: nobody in the tale is bad.
starter-a13-younger-teacher-word-meet = meet: to come to the same place
starter-a13-younger-teacher-belief-friend = “We play every day, so I know them.” Playing does not show who somebody is.
starter-a13-younger-teacher-ask-who = How could Odi find out who plays the fish? Can he be sure?
starter-a13-younger-teacher-ask-friend = Which of your friends do you know in real life?
starter-a13-younger-teacher-ask-tell = Who could Odi tell, at home and at school?
starter-a13-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a13-younger-teacher-send = Say first that the fish is a person playing. A puppet helps: who is behind it? “No” may be a sign.
starter-a13-younger-teacher-eal = “Meet” with two fingers that walk towards each other.
starter-a13-younger-teacher-home = Families may say: if anybody online asks to meet, tell us; you will not be in trouble for telling.
starter-a13-younger-teacher-two-minutes = Hold up a sock puppet: “Meet me at the pond!” Ask who is behind the sock. All say: “No, and I will tell a grown-up.”
