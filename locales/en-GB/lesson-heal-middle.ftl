# Words of the lesson “Who presses stop?” (Years 3 and 4, ages 7-9).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# The animals are Bram the badger, Wren the rabbit, Fenn the fox, Odi the otter and Mr Mole, the teacher; the children are Fudge and Nettle.

## The card, and what a child can do afterwards
heal-middle-title = Who presses stop?
heal-middle-outcome-stop = I can stop and take a break.
heal-middle-outcome-age = I check if a game is made for my age.
heal-middle-outcome-money = I ask before I pay for a thing in a game.
heal-middle-outcome-tell = I leave and tell if it feels odd.

## Bram’s jelly castle. First tale of “Who presses stop?”.

## Story: too little sleep, and a funny morning. Nobody tells Bram off.
heal-middle-jelly-castle-castle-1 = Bram builds a castle of jelly in Wobble World. One more wall, then one more. Soon it is very late.
    .easy = Bram builds a castle of jelly. Soon it is very late.
heal-middle-jelly-castle-castle-1-bubble = Just one more go!
heal-middle-jelly-castle-castle-2 = In the morning, Bram can’t keep his eyes open. He puts jam on his homework.
    .easy = Next day, Bram is so tired. He puts jam on his homework.
heal-middle-jelly-castle-castle-3 = At school, he hands in his toast. Mr Mole gives it a star.
heal-middle-jelly-castle-castle-3-bubble = Very tasty!

## Order: an evening that ends in sleep. A timer stops more easily than a child does.
heal-middle-jelly-castle-evening-question = Tonight, Bram wants to sleep well. Put his evening in order.
heal-middle-jelly-castle-evening-timer = He picks a time and sets a timer
heal-middle-jelly-castle-evening-timer-reason = It is easy to pick a time before he starts.
heal-middle-jelly-castle-evening-save = It rings, so he saves his castle
heal-middle-jelly-castle-evening-save-reason = The castle is safe. It will be there tomorrow.
heal-middle-jelly-castle-evening-kitchen = The tablet goes to bed in the kitchen
heal-middle-jelly-castle-evening-kitchen-reason = Out of his room, it cannot wake him up.
heal-middle-jelly-castle-evening-bed = Bram goes to bed too
heal-middle-jelly-castle-evening-bed-reason = No pings, no screen. That helps sleep to come.

## Match: what a game tells about itself. The number says what is in it, not how hard it is.
heal-middle-jelly-castle-signs-question = A game shows signs before we play. What does each sign mean?
heal-middle-jelly-castle-signs-seven = A big 7
heal-middle-jelly-castle-signs-seven-partner = It is made for seven and up
heal-middle-jelly-castle-signs-seven-reason = The number is for what is in the game. It is not for how hard it is.
heal-middle-jelly-castle-signs-twelve = A big 12
heal-middle-jelly-castle-signs-twelve-partner = Bram is eight, so not yet
heal-middle-jelly-castle-signs-twelve-reason = Some things in it are not made for his age. There are lots of games for eight.
    .easy = Some things in it are not made for eight.
heal-middle-jelly-castle-signs-coins = A pile of coins
heal-middle-jelly-castle-signs-coins-partner = It may ask for money
heal-middle-jelly-castle-signs-coins-reason = It has things to buy. A grown-up decides on money.
heal-middle-jelly-castle-signs-bubble = A speech bubble
heal-middle-jelly-castle-signs-bubble-partner = Players can chat
heal-middle-jelly-castle-signs-bubble-reason = Bram can ask who can chat, and who checks it.

## Chat: first a hurry to pay, then a secret. Bram stops, leaves and tells.
heal-middle-jelly-castle-melt-question = Bram plays at home. Things pop up in the chat. What does he do?
    .easy = Things pop up in the chat. What does Bram do?
heal-middle-jelly-castle-melt-place = Chat in Wobble World
heal-middle-jelly-castle-melt-bram = Bram
heal-middle-jelly-castle-melt-game = Wobble World
heal-middle-jelly-castle-melt-wib = Wib, a player
heal-middle-jelly-castle-melt-roof-1 = Your castle will melt in ten minutes! Buy an ice roof.
heal-middle-jelly-castle-melt-roof-buy = Yes, buy it! The card is in there.
heal-middle-jelly-castle-melt-roof-buy-reason = The game wants him to hurry. It is not his card, so he can ask first.
heal-middle-jelly-castle-melt-roof-ask = Not now, I will ask at home.
heal-middle-jelly-castle-melt-roof-ask-reason = He takes his time. A grown-up decides on money.
heal-middle-jelly-castle-melt-roof-melt = Let it melt
heal-middle-jelly-castle-melt-roof-melt-reason = Splosh! He can build a new one for free.
heal-middle-jelly-castle-melt-wib-1 = Come to my own chat. It is just for us. Do not tell.
heal-middle-jelly-castle-melt-wib-come = OK, just for a bit.
heal-middle-jelly-castle-melt-wib-come-reason = Wib wants it to be a secret. That is a sign to leave.
heal-middle-jelly-castle-melt-wib-leave = Leave the game at once
heal-middle-jelly-castle-melt-wib-leave-reason = That was a good time to go. Next, he tells.
heal-middle-jelly-castle-melt-wib-build = Build on and say nothing
heal-middle-jelly-castle-melt-wib-build-reason = Wib may ask again. Bram can leave and tell.
heal-middle-jelly-castle-melt-left-1 = My tummy feels odd.
heal-middle-jelly-castle-melt-left-sleep = Sleep, and forget about it
heal-middle-jelly-castle-melt-left-sleep-reason = It is hard to sleep on a secret. Bram can tell.
heal-middle-jelly-castle-melt-left-tell = Tell a grown-up at home
heal-middle-jelly-castle-melt-left-tell-reason = He will not be in trouble for telling. The grown-up tells the people who run the game.
    .easy = He will not be in trouble for telling. The grown-up can help.

## Build: set up together with a grown-up.
heal-middle-jelly-castle-switches-question = Bram and his aunt set up the tablet. Pick what helps him.
heal-middle-jelly-castle-switches-pings = Pings
heal-middle-jelly-castle-switches-pings-night = On all night
heal-middle-jelly-castle-switches-pings-night-reason = A ping may wake him up. Then he looks, just once.
heal-middle-jelly-castle-switches-pings-seven = Off from seven
heal-middle-jelly-castle-switches-pings-seven-reason = Now the tablet is quiet, and so is his head.
heal-middle-jelly-castle-switches-buy = To buy things
heal-middle-jelly-castle-switches-buy-one = With one tap
heal-middle-jelly-castle-switches-buy-one-reason = One tap is fast. It is easy to pay by mistake.
heal-middle-jelly-castle-switches-buy-yes = If his aunt says yes
heal-middle-jelly-castle-switches-buy-yes-reason = Now there is time to think.
heal-middle-jelly-castle-switches-chat = Who can chat?
heal-middle-jelly-castle-switches-chat-all = All players
heal-middle-jelly-castle-switches-chat-all-reason = Then people he does not know can write to him.
heal-middle-jelly-castle-switches-chat-known = Friends he knows
heal-middle-jelly-castle-switches-chat-known-reason = They know him, and an adult can check.
heal-middle-jelly-castle-switches-done = Well set up! Now the tablet helps Bram to stop.

## Talk: a promise read together: the same rule at school and at home.
heal-middle-jelly-castle-rule-prompt = “I talk to my teacher before I go online.” Who can Bram ask at home?
heal-middle-jelly-castle-rule-starter = At home, Bram can ask …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-jelly-castle-words-prompt = A friend says “Just one more go!” Say it with Bram, with a smile.
    .easy = Say it with Bram, with a smile.
heal-middle-jelly-castle-words-sentence = I need a break now, so see you tomorrow!

## Exit: a break, a rating, a surprise box.
heal-middle-jelly-castle-goodbye-eyes-question = Wren’s eyes are sore. Tea is ready. What helps her most?
heal-middle-jelly-castle-goodbye-eyes-save = Save the game and go
heal-middle-jelly-castle-goodbye-eyes-save-reason = The game can wait. Her eyes get a rest.
heal-middle-jelly-castle-goodbye-eyes-go = One more go
heal-middle-jelly-castle-goodbye-eyes-go-reason = Her eyes have had lots. One more go can last an hour.
heal-middle-jelly-castle-goodbye-eyes-ears = Play it with her ears
heal-middle-jelly-castle-goodbye-eyes-ears-reason = What big ears she has! They need a rest too.
heal-middle-jelly-castle-goodbye-older-question = “We all play it!” says Fenn. The game is for sixteen and up. What can Bram say?
    .easy = A game is for sixteen and up. What can Bram say?
heal-middle-jelly-castle-goodbye-older-old = OK, I will say I am sixteen
heal-middle-jelly-castle-goodbye-older-old-reason = The number is there to keep him safe. He can pick one for his age.
heal-middle-jelly-castle-goodbye-older-other = No thanks, let’s play one for our age
heal-middle-jelly-castle-goodbye-older-other-reason = Now they both have fun. A good friend is OK with a no.
heal-middle-jelly-castle-goodbye-older-watch = I will just watch
heal-middle-jelly-castle-goodbye-older-watch-reason = What he sees can stay with him too. He can pick one for his age.
heal-middle-jelly-castle-goodbye-box-question = Odi can pay for a treasure box. He cannot see what is in it. What can he do?
    .easy = Odi cannot see what is in the box. What can he do?
heal-middle-jelly-castle-goodbye-box-gold = Buy it, it could be gold
heal-middle-jelly-castle-goodbye-box-gold-reason = It could. Most of the time it is not.
heal-middle-jelly-castle-goodbye-box-ask = Ask a grown-up first
heal-middle-jelly-castle-goodbye-box-ask-reason = Then someone can think about it with him.
heal-middle-jelly-castle-goodbye-box-three = Buy three, to be sure
heal-middle-jelly-castle-goodbye-box-three-reason = Three boxes cost more. No box is sure.

## Gran has no skip button. Second tale of “Who presses stop?”.

## Story: clips that roll on by themselves. Gran laughs, and so does Fudge.
heal-middle-skip-button-nose-1 = Fudge looks at a clip of a cat in boots. The next clip starts by itself. So do the next twenty.
    .easy = Fudge looks at a cat clip. The next twenty start by themselves.
heal-middle-skip-button-nose-1-bubble = Next clip in three, two, one!
heal-middle-skip-button-nose-2 = At tea, Gran tells him a long tale. Fudge taps her on the nose.
heal-middle-skip-button-nose-3 = He wants to skip the slow bit! They laugh till the soup is cold.
heal-middle-skip-button-nose-3-bubble = I have no skip button!

## Sort: signs that a break would help.
heal-middle-skip-button-body-question = When is a break good for Fudge? When can he go on?
heal-middle-skip-button-body-break = Time for a break
heal-middle-skip-button-body-on = He can go on
heal-middle-skip-button-body-eyes = His eyes are sore
heal-middle-skip-button-body-eyes-reason = Eyes like to look far away. A walk to the window helps.
heal-middle-skip-button-body-drink = He forgot to drink
heal-middle-skip-button-body-drink-reason = A body needs a drink. The clip can wait.
heal-middle-skip-button-body-timer = His timer has time left
heal-middle-skip-button-body-timer-reason = He made a plan, and he is in it. He can go on.
heal-middle-skip-button-body-cross = He feels cross
heal-middle-skip-button-body-cross-reason = Feeling cross can mean it has been too long. A break helps.
heal-middle-skip-button-body-draw = He draws a comic with Nettle
heal-middle-skip-button-body-draw-reason = They make it and they talk. He can go on.

## Spot: a page to read before a game. The number says what is in it, not how hard it is.
heal-middle-skip-button-page-question = Fudge is eight. He finds a new game. Which parts can a grown-up help him with?
    .easy = Fudge is eight. Which parts can a grown-up help him with?
heal-middle-skip-button-page-name-name = The name
heal-middle-skip-button-page-name = Frog Kick
heal-middle-skip-button-page-name-reason = This is fine. A name does not say who it is for.
heal-middle-skip-button-page-twelve-name = The age
heal-middle-skip-button-page-twelve = Made for twelve and up
heal-middle-skip-button-page-twelve-reason = Some things in it are not made for eight. There are lots of games for eight.
    .easy = Some things in it are not made for eight.
heal-middle-skip-button-page-chat-name = The chat
heal-middle-skip-button-page-chat = Chat with all players
heal-middle-skip-button-page-chat-reason = Then people he does not know can write to him. Who checks the chat?
heal-middle-skip-button-page-boots-name = The advert
heal-middle-skip-button-page-boots = Star boots for three pounds
heal-middle-skip-button-page-boots-reason = It has things to buy. A grown-up decides on money.
heal-middle-skip-button-page-ball-games-name = The last line
heal-middle-skip-button-page-ball-games = More games with balls
heal-middle-skip-button-page-ball-games-reason = This is fine. There may be one for his age.

## Choice: buying in a game. Two ways are good.
heal-middle-skip-button-boots-bubble = Buy me boots!
heal-middle-skip-button-boots-question = Gran’s card is saved on the tablet. A frog wants star boots. What can Fudge do?
    .easy = A frog in a game wants boots. What can Fudge do?
heal-middle-skip-button-boots-tap = Buy them with one tap
heal-middle-skip-button-boots-tap-reason = It is Gran’s money. She would like to be asked first.
heal-middle-skip-button-boots-ask = Ask Gran first
heal-middle-skip-button-boots-ask-reason = Gran can say yes, no, or not yet. That is her part.
heal-middle-skip-button-boots-bare = Play on with bare feet
heal-middle-skip-button-boots-bare-reason = Most frogs have bare feet. It is fun for free!

## Chat: a player wants a secret at night. Fudge leaves and tells.
heal-middle-skip-button-night-question = Gran said yes to a ball game for eight. Then a player writes. What does Fudge do?
    .easy = A player writes to Fudge. What does he do?
heal-middle-skip-button-night-place = Chat in Ball World
heal-middle-skip-button-night-fudge = Fudge
heal-middle-skip-button-night-zap = Zap, a player
heal-middle-skip-button-night-gold-1 = Wake up at midnight. You win a gold ball!
heal-middle-skip-button-night-gold-2 = Do not tell your gran.
heal-middle-skip-button-night-gold-alarm = OK, I will set a bell.
heal-middle-skip-button-night-gold-alarm-reason = He needs his sleep. And a secret from Gran is a sign to leave.
heal-middle-skip-button-night-gold-six = Can we do it at six?
heal-middle-skip-button-night-gold-six-reason = A nice idea for sleep. But it is still a secret from Gran.
heal-middle-skip-button-night-gold-leave = Leave the game at once
heal-middle-skip-button-night-gold-leave-reason = That was a good time to go. Next, he tells.
heal-middle-skip-button-night-left-1 = That was odd.
heal-middle-skip-button-night-left-tell = Tell Gran
heal-middle-skip-button-night-left-tell-reason = He will not be in trouble for telling. Gran tells the people who run the game.
    .easy = He will not be in trouble for telling. Gran can help.
heal-middle-skip-button-night-left-keep = Keep it to himself
heal-middle-skip-button-night-left-keep-reason = No one has to keep a secret that feels odd. Fudge can tell.

## Talk: a promise read together: a hard word in it.
heal-middle-skip-button-word-prompt = “I tell if I feel uncomfortable, even just a bit.” What could that feel like?
heal-middle-skip-button-word-starter = It could feel like …

## Say: rehearsed aloud. Kind to the friend, and clear.
heal-middle-skip-button-words-prompt = Nettle says “Just one more clip!” Say it with Fudge, with a smile.
    .easy = Say it with Fudge, with a smile.
heal-middle-skip-button-words-sentence = My eyes need a break, so see you tomorrow!

## Exit: a break, a rating, a surprise box.
heal-middle-skip-button-goodbye-clips-question = Clips play by themselves. How can Nettle stop after two?
heal-middle-skip-button-goodbye-clips-nose = Tap on a nose
heal-middle-skip-button-goodbye-clips-nose-reason = It did not work on Gran! A bell can help.
heal-middle-skip-button-goodbye-clips-three = See if the next one is good
heal-middle-skip-button-goodbye-clips-three-reason = There is always a next one. She can pick a time before she starts.
heal-middle-skip-button-goodbye-clips-bell = Set a bell before she starts
heal-middle-skip-button-goodbye-clips-bell-reason = The bell tells her when to stop. She made the plan.
heal-middle-skip-button-goodbye-number-question = A game has a big 16 on it. What does the 16 tell Nettle?
heal-middle-skip-button-goodbye-number-hard = It is hard to play
heal-middle-skip-button-goodbye-number-hard-reason = It may be easy to play. The number is for what is in it.
heal-middle-skip-button-goodbye-number-inside = What is in it is not made for her age
heal-middle-skip-button-goodbye-number-inside-reason = Yes. She can ask a grown-up for one that is.
heal-middle-skip-button-goodbye-number-people = Sixteen people can play
heal-middle-skip-button-goodbye-number-people-reason = That could be fun! But the number is for age.
heal-middle-skip-button-goodbye-egg-question = Fudge can pay for an egg. He cannot see what is in it. What can he do?
    .easy = Fudge cannot see what is in the egg. What can he do?
heal-middle-skip-button-goodbye-egg-ask = Ask a grown-up first
heal-middle-skip-button-goodbye-egg-ask-reason = Then someone can think about it with him.
heal-middle-skip-button-goodbye-egg-one = Buy one, it could be a dragon
heal-middle-skip-button-goodbye-egg-one-reason = It could. Most of the time it is not.
heal-middle-skip-button-goodbye-egg-sit = Sit on it till it hatches
heal-middle-skip-button-goodbye-egg-sit-reason = That may take some time! He can ask first.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-middle-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
heal-middle-helpers-teacher = My teacher
heal-middle-helpers-class = An adult who helps in class
heal-middle-helpers-lunch = A lunch helper
heal-middle-helpers-office = The school office
heal-middle-helpers-home = An adult at home
heal-middle-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
heal-middle-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; knowing several ways to report concerns about content and contact.
heal-middle-curriculum-health = Health education, primary: rationing time online, the effect of screens on sleep and mood, the purpose of age restrictions, and where to get support.

## For staff: the teacher’s page
heal-middle-teacher-purpose = Children notice when a body needs a break, plan a stop before they start, read the signs on a game (age, money, chat), ask before anything costs money, and practise leaving a game at once and telling. They read two of the school’s promises and say what they mean at home.
heal-middle-teacher-word-rating = age rating: a number for what is in a game or film, not for how hard it is
heal-middle-teacher-word-break = break: a time away from the screen, to move, drink, look far away
heal-middle-teacher-word-setting = setting: a switch that says what a game or tablet may do
heal-middle-teacher-word-uncomfortable = uncomfortable: it does not feel right, even just a bit
heal-middle-teacher-belief-hard = “Sixteen means it is hard.” The number says what is in the game, such as violence or frightening scenes, or that money and open chat play a part.
heal-middle-teacher-belief-stop = “I stop when I am finished.” Many games and clips are built without an end. A plan made beforehand, with a timer, works better than willpower.
heal-middle-teacher-belief-free = “It is a free game.” Many free games earn by selling things inside. A card may be saved on the tablet, and one tap may pay.
heal-middle-teacher-belief-trouble = “If I tell, I lose my tablet.” The lesson says that nobody will be in trouble for telling; what happens next is for adults to weigh, and blaming teaches silence.
heal-middle-teacher-ask-body = How does a body say that it has had enough of a screen? What helps: eyes, legs, tummy, mood?
heal-middle-teacher-ask-signs = Which signs can we look for before we play a new game? Who can help us read them?
heal-middle-teacher-ask-rules = Which rules about screens are the same at school and at home, and which are different? What could each be for?
heal-middle-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
heal-middle-teacher-send = Use a sand timer or a visual timer in the lesson itself, and agree the sign for stop. Put the evening on picture cards and let children lay them out. Offer two answers instead of three. For some children a game is the place where they feel able and have friends: speak of breaks, never of bad habits. The rehearsed sentence may be signed, pointed to or pressed on a talker.
heal-middle-teacher-eal = Teach “break”, “age” and “money” with a stretch, fingers and a coin. Let children say the sentence in both languages. “One more go” and “skip” need a gesture. Age signs differ between countries; ask which ones families know.
heal-middle-teacher-home = Families may choose one screen-free moment that suits them all, grown-ups included, and a place where tablets sleep at night. No child is asked to report what happens at home.
heal-middle-teacher-two-minutes = Say: “Bram builds and builds. Next morning he puts jam on his homework and hands in his toast.” Ask what could help him stop: a time picked beforehand, a timer, a tablet that sleeps in the kitchen. Hold up 7, 12, a coin and a speech bubble; children say what each sign means. Add: “Somebody says: do not tell. Leave at once, and tell.” All say: “I need a break now, so see you tomorrow!” Each child thinks of two adults they can tell, one of them at school.
