# Words of the lesson “Just one more go?” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# The animals are Wren the rabbit and Fenn the fox; the child is Bean, with her gran.

## The card, and what a child can do afterwards
heal-younger-title = Just one more go?
heal-younger-outcome-stop = I can stop and have a break.
heal-younger-outcome-ask = I know our rules, and I ask first.
heal-younger-outcome-tell = I stop and tell if it feels bad.

## Wren’s sleepy leg. First tale of “Just one more go?”.

## Story: a leg goes to sleep. Whisper the second panel.
heal-younger-sleepy-leg-leg-1 = Wren plays and plays.
heal-younger-sleepy-leg-leg-1-bubble = Just one more go!
heal-younger-sleepy-leg-leg-2 = Now her leg is asleep. Shh!
heal-younger-sleepy-leg-leg-3 = Fenn gets it a blanket.
heal-younger-sleepy-leg-leg-3-bubble = Good night, leg.

## Choice: a break wakes a body up.
heal-younger-sleepy-leg-hop-question = What can wake up Wren’s leg?
heal-younger-sleepy-leg-hop-go = One more go
heal-younger-sleepy-leg-hop-go-reason = Then it may sleep on. A hop helps.
heal-younger-sleepy-leg-hop-hop = Stop and hop
heal-younger-sleepy-leg-hop-hop-reason = Hop, hop! Her leg is awake.
heal-younger-sleepy-leg-hop-sing = Sing to it
heal-younger-sleepy-leg-hop-sing-reason = La la la! A hop helps more.

## Sort: a break from the screen, or more of it.
heal-younger-sleepy-leg-rest-question = A break, or more screen?
heal-younger-sleepy-leg-rest-break = A break
heal-younger-sleepy-leg-rest-more = More screen
heal-younger-sleepy-leg-rest-drink = Have a drink
heal-younger-sleepy-leg-rest-drink-reason = A drink is good for us. It is a break.
heal-younger-sleepy-leg-rest-clip = One more clip
heal-younger-sleepy-leg-rest-clip-reason = That is more screen. Eyes like a rest.
heal-younger-sleepy-leg-rest-ball = Kick a ball
heal-younger-sleepy-leg-rest-ball-reason = Legs like to kick. It is a break.
heal-younger-sleepy-leg-rest-game = A tablet game
heal-younger-sleepy-leg-rest-game-reason = That is more screen. Legs like a hop.
heal-younger-sleepy-leg-rest-draw = Draw a cat
heal-younger-sleepy-leg-rest-draw-reason = A pen and paper! It is a break.

## Match: three of the promises, in the children’s own words.
heal-younger-sleepy-leg-rule-question = What is our rule?
heal-younger-sleepy-leg-rule-new = A page is new
heal-younger-sleepy-leg-rule-new-partner = Stop and ask
heal-younger-sleepy-leg-rule-new-reason = My teacher picks the page. I ask first.
heal-younger-sleepy-leg-rule-bed = It is bed time
heal-younger-sleepy-leg-rule-bed-partner = Screens sleep too
heal-younger-sleepy-leg-rule-bed-reason = No pings in the night. Sleep well!
heal-younger-sleepy-leg-rule-bad = It feels bad
heal-younger-sleepy-leg-rule-bad-partner = Tell a grown-up
heal-younger-sleepy-leg-rule-bad-reason = You can tell. Telling is OK.

## Choice: a game that asks for money. Crying is only drawn.
heal-younger-sleepy-leg-hat-bubble = Boo hoo, buy me a hat!
heal-younger-sleepy-leg-hat-question = What helps when a game pet cries?
heal-younger-sleepy-leg-hat-buy = Tap to buy it
heal-younger-sleepy-leg-hat-buy-reason = It may be real money. Wren can ask first.
heal-younger-sleepy-leg-hat-ask = Ask a grown-up
heal-younger-sleepy-leg-hat-ask-reason = They look at it with her. The pet is fine!
heal-younger-sleepy-leg-hat-cry = Cry with it
heal-younger-sleepy-leg-hat-cry-reason = Boo hoo! But it is just a game.

## Choice: leaving at once and telling.
heal-younger-sleepy-leg-mean-bubble = Stay here, or I am cross!
heal-younger-sleepy-leg-mean-question = What helps when a player writes this?
heal-younger-sleepy-leg-mean-stay = Stay and play
heal-younger-sleepy-leg-mean-stay-reason = It may not stop by itself. Wren can go.
heal-younger-sleepy-leg-mean-tell = Stop and tell
heal-younger-sleepy-leg-mean-tell-reason = She is not to blame. A grown-up can help.
heal-younger-sleepy-leg-mean-sit = Just shut her eyes
heal-younger-sleepy-leg-mean-sit-reason = It is still there. Wren can tell.

## Say: rehearsed aloud, with a hop at the end.
heal-younger-sleepy-leg-bye-prompt = Say it with Wren, then hop!
heal-younger-sleepy-leg-bye-sentence = Bye, game, I am off to hop.

## Exit: a break.
heal-younger-sleepy-leg-goodbye-eyes-question = Fenn’s eyes are sore. What can he do?
heal-younger-sleepy-leg-goodbye-eyes-near = Get up close to it
heal-younger-sleepy-leg-goodbye-eyes-near-reason = Eyes like to look far away. A break helps.
heal-younger-sleepy-leg-goodbye-eyes-out = Stop and look out
heal-younger-sleepy-leg-goodbye-eyes-out-reason = Eyes like to look far away. Hello, sun!
heal-younger-sleepy-leg-goodbye-eyes-one = Look with one eye
heal-younger-sleepy-leg-goodbye-eyes-one-reason = Then one eye is sore. A break helps!

## A nice hat. Second tale of “Just one more go?”.

## Story: breakfast with one eye on a clip. Gran makes a joke of it with the bowl that is left over.
heal-younger-bowl-hat-bowl-1 = Bean eats and looks at a clip.
heal-younger-bowl-hat-bowl-1-bubble = Go, cat, go!
heal-younger-bowl-hat-bowl-2 = She pours the milk. Plop, into her hat!
heal-younger-bowl-hat-bowl-3 = Gran puts the bowl on her head.
heal-younger-bowl-hat-bowl-3-bubble = Then this is my hat!

## Order: one thing at a time.
heal-younger-bowl-hat-first-question = Bean has a new bowl. What comes first?
heal-younger-bowl-hat-first-stop = Stop the clip
heal-younger-bowl-hat-first-stop-reason = Stop it first. Now she can see the bowl!
heal-younger-bowl-hat-first-pour = Pour the milk
heal-younger-bowl-hat-first-pour-reason = In the bowl, and not in her hat!
heal-younger-bowl-hat-first-eat = Eat it all up
heal-younger-bowl-hat-first-eat-reason = Now it goes in her tummy, yum!

## Sort: what is agreed and what is new: the promises in the children’s own words.
heal-younger-bowl-hat-ask-question = Go on, or stop and ask?
heal-younger-bowl-hat-ask-go = Go on
heal-younger-bowl-hat-ask-stop = Stop and ask
heal-younger-bowl-hat-ask-page = A game we play in class
heal-younger-bowl-hat-ask-page-reason = My teacher picks it for us. Go on!
heal-younger-bowl-hat-ask-new = A new game
heal-younger-bowl-hat-ask-new-reason = It may not be for us. Ask first.
heal-younger-bowl-hat-ask-money = It asks us to pay
heal-younger-bowl-hat-ask-money-reason = It may be real money. Ask first.
heal-younger-bowl-hat-ask-timer = My time is not up
heal-younger-bowl-hat-ask-timer-reason = It is still my time. Go on!
heal-younger-bowl-hat-ask-pop = A page pops up
heal-younger-bowl-hat-ask-pop-reason = It may not be for us. Ask first.

## Build: a plan made beforehand, with a grown-up.
heal-younger-bowl-hat-plan-question = Help Bean plan her day.
heal-younger-bowl-hat-plan-car = In the car
heal-younger-bowl-hat-plan-car-clip = Look at clips
heal-younger-bowl-hat-plan-car-clip-reason = A car and a clip! Her tummy may feel odd.
heal-younger-bowl-hat-plan-car-sing = Look out and sing
heal-younger-bowl-hat-plan-car-sing-reason = La la la! Eyes like to look far away.
heal-younger-bowl-hat-plan-bed = At bed time
heal-younger-bowl-hat-plan-bed-book = Look at a book
heal-younger-bowl-hat-plan-bed-book-reason = A book helps us rest. Good night!
heal-younger-bowl-hat-plan-bed-tablet = Look at a tablet
heal-younger-bowl-hat-plan-bed-tablet-reason = It can keep us up. A book helps more.
heal-younger-bowl-hat-plan-done = A good plan! And her hat is dry.

## Choice: leaving at once and telling. The bubble comes from a game.
heal-younger-bowl-hat-shh-bubble = Stay up late, and do not tell!
heal-younger-bowl-hat-shh-question = What helps when a player writes this?
heal-younger-bowl-hat-shh-tell = Stop and tell
heal-younger-bowl-hat-shh-tell-reason = She is not to blame. A grown-up can help.
heal-younger-bowl-hat-shh-keep = Do not tell
heal-younger-bowl-hat-shh-keep-reason = A bad secret is hard to keep. Bean can tell.
heal-younger-bowl-hat-shh-hide = Hide in her hat
heal-younger-bowl-hat-shh-hide-reason = It is full of milk! Bean can tell.

## Talk: everybody stands up and moves in their own way.
heal-younger-bowl-hat-legs-prompt = Show how you move in a break.
heal-younger-bowl-hat-legs-starter = I move like this …

## Say: rehearsed aloud.
heal-younger-bowl-hat-bye-prompt = Say it till Gran’s bowl falls off!
heal-younger-bowl-hat-bye-sentence = Stop the clip, I want to play!

## Exit: a break.
heal-younger-bowl-hat-goodbye-park-question = It is time for the park. What can Bean do?
heal-younger-bowl-hat-goodbye-park-stop = Stop her game and go
heal-younger-bowl-hat-goodbye-park-stop-reason = The game can wait. Hello, park!
heal-younger-bowl-hat-goodbye-park-go = One more go
heal-younger-bowl-hat-goodbye-park-go-reason = Then it may get dark. The game can wait.
heal-younger-bowl-hat-goodbye-park-bed = Take her bed to the park
heal-younger-bowl-hat-goodbye-park-bed-reason = That is a big thing to push! Stop and go.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-younger-helpers-prompt = Tap two grown-ups you can tell. Pick one at school.
heal-younger-helpers-teacher = My teacher
heal-younger-helpers-class = A helper in class
heal-younger-helpers-lunch = A lunch helper
heal-younger-helpers-office = The school office
heal-younger-helpers-home = A grown-up at home
heal-younger-helpers-family = A grown-up in my family

## For staff: where the lesson stands in the curriculum
heal-younger-curriculum-computing = Computing, key stage 1: using technology safely and respectfully, and knowing where to go for help with content or contact.
heal-younger-curriculum-health = Health education, primary: keeping active, sleep, rules for time on screens, and how to ask a trusted adult for help.

## For staff: the teacher’s page
heal-younger-teacher-purpose = Children notice that a body needs breaks, practise stopping, put three of the school’s promises into their own words, ask before a game takes money, and practise leaving a game and telling. The tone is playful on purpose: nothing bad happens to anybody.
heal-younger-teacher-word-break = break: a time away from the screen, to move, drink or look far away
heal-younger-teacher-word-rule = rule: something we agree on so that it goes well for everybody
heal-younger-teacher-word-screen = screen: what we look at on a tablet, phone, television or computer
heal-younger-teacher-word-clip = clip: a short film
heal-younger-teacher-belief-end = “I stop when it ends.” Many games and clips are made without an end. A plan and a bell help more than waiting for it.
heal-younger-teacher-belief-cry = “The pet is sad because of me.” A game can be made to look sad so that we tap or pay. The pet is a drawing.
heal-younger-teacher-belief-blame = “It is my fault, I was playing.” A child who leaves and tells has done the right thing.
heal-younger-teacher-ask-body = How does your body tell you that it wants a break? What do eyes, legs and tummies like then?
heal-younger-teacher-ask-rule = Which rules about screens do we have in this room? What is each one for?
heal-younger-teacher-ask-tell = What can you do when a game makes your tummy feel bad? Whom could you tell?
heal-younger-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
heal-younger-teacher-send = Bring a timer that can be seen, a blanket and a bowl. Let children act each card. Offer two answers instead of three. Children who do not walk or hop wake up in their own way: say “wake up your body”, and let everybody show a movement. For children who take words literally, say first that a leg does not really sleep. The sentence may be signed, pointed to or pressed on a talker.
heal-younger-teacher-eal = Teach “stop”, “ask” and “tell” with three gestures: flat hand, hand up, hand beside the mouth. “One more go” and “asleep” need a mime. Let children say the sentence in both languages.
heal-younger-teacher-home = Invite families to choose one small break to do together after screen time, such as a dance, a drink or a look at the sky. No child is asked to report what happens at home.
heal-younger-teacher-two-minutes = Say: “Wren plays and plays. Her leg goes to sleep. Fenn gets it a blanket!” Ask what wakes it up; everybody moves. Name five things (a drink, one more clip, a ball, a new game, drawing); children stretch for a break and make a square with their fingers for more screen. Say: “It feels bad? Stop, and tell.” All say: “Bye, game, I am off to hop.” Each child shows on fingers two grown-ups they can tell, one of them at school.
