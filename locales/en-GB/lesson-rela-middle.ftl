# Words of the lesson “Broccoli, jam and trust” (Years 3 and 4, ages 7-9).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# In the first tale the animals are Bram the badger, Fenn the fox, Wren the rabbit, Odi the otter and Mr Mole, the teacher.
# In the second Marlo is a boy, Conker a girl in his class, and Captain Jam a player in a game.

## The card, and what a child can do afterwards
rela-middle-title = Broccoli, jam and trust
rela-middle-outcome-know = I know that liking someone is not the same as trusting them.
rela-middle-outcome-mind = I can change my mind, and so can you.
rela-middle-outcome-ask = I ask before I share a picture or take a call.
rela-middle-outcome-tell = Someone asks for a private picture or to meet? I tell. It is not my fault.

### First tale: Bram’s broccoli dance

## Story: Bram says yes to a film, then changes his mind. The bubbles are Bram’s.
rela-middle-broccoli-dance-1 = In the school show, Bram is a stick of broccoli.
rela-middle-broccoli-dance-1-bubble = Fear me, I am green!
rela-middle-broccoli-dance-2 = He spins, trips and rolls right off the stage. We all love it! Fenn films it, and Bram says yes to that.
    .easy = He spins and rolls off the stage. Fenn films it, and Bram says yes.
rela-middle-broccoli-dance-3 = At home, Fenn wants to put the film on Clip Pond. Then Bram writes to him.
rela-middle-broccoli-dance-3-bubble = I changed my mind. Please keep it off!

## Choice: a yes has become a no
rela-middle-broccoli-mind-question = Bram said yes before. Now he says no. What can Fenn do?
rela-middle-broccoli-mind-hour = Put it on for one hour
rela-middle-broccoli-mind-hour-reason = In an hour, ten people can copy it. Then no one can get it back.
rela-middle-broccoli-mind-yes = Put it on, as Bram said yes
rela-middle-broccoli-mind-yes-reason = A yes can change. If Fenn goes on, Bram will trust him less.
rela-middle-broccoli-mind-stop = Keep it off, and say “No problem”
rela-middle-broccoli-mind-stop-reason = Fenn is sad for a bit. Bram knows he can trust him.

## Say: the sentence is rehearsed aloud
rela-middle-broccoli-say-prompt = Say it with Bram, calm and clear.
rela-middle-broccoli-say-sentence = I said yes before, and now I say no.

## Order: how trust grows
rela-middle-broccoli-grow-question = Bram trusts Fenn. That took time! How does trust grow?
rela-middle-broccoli-grow-hello = We say hello at school
rela-middle-broccoli-grow-hello-reason = It starts when we meet.
rela-middle-broccoli-grow-play = We play, day after day
rela-middle-broccoli-grow-play-reason = We get to know each other as we play.
rela-middle-broccoli-grow-promise = They keep one promise, then more
rela-middle-broccoli-grow-promise-reason = Kept promises show that we can trust someone.
rela-middle-broccoli-grow-worry = I can tell them a worry
rela-middle-broccoli-grow-worry-reason = A worry is for someone we trust. That comes last.

## Sort: trusting, or only liking
rela-middle-broccoli-people-question = Who has Bram got to know and trust? Who does he just like?
    .easy = Who does Bram trust? Who does he just like?
rela-middle-broccoli-people-basket-1 = Knows and trusts
rela-middle-broccoli-people-basket-2 = Just likes
rela-middle-broccoli-people-star = A dancer with great clips
rela-middle-broccoli-people-star-reason = Bram likes the clips. The dancer does not know him.
rela-middle-broccoli-people-gift = A player who gives him coins
rela-middle-broccoli-people-gift-reason = Coins are nice. They do not show who gives them.
rela-middle-broccoli-people-odi = Odi, who kept a promise
rela-middle-broccoli-people-odi-reason = They have met, and Odi kept his word.
rela-middle-broccoli-people-mole = Mr Mole, who helped him
rela-middle-broccoli-people-mole-reason = Mr Mole has helped Bram face to face.
rela-middle-broccoli-people-king = Veg King, fun for a month
rela-middle-broccoli-people-king-reason = It is a fun month. But Bram has not met him.

## Chat: Veg King wants a call, then a private picture. It is told at once.
rela-middle-broccoli-chat-question = What can Bram do now?
rela-middle-broccoli-chat-place = Veg Quest
rela-middle-broccoli-chat-bram = Bram the Green
rela-middle-broccoli-chat-king = Veg King
rela-middle-broccoli-chat-mole = Mr Mole
rela-middle-broccoli-chat-call-1 = You are my best friend here!
rela-middle-broccoli-chat-call-2 = Video call, just us two?
rela-middle-broccoli-chat-call-yes = Yes, calling now!
rela-middle-broccoli-chat-call-yes-reason = A call shows Bram and his home. He can ask an adult first.
rela-middle-broccoli-chat-call-ask = I have to ask an adult first.
rela-middle-broccoli-chat-call-ask-reason = A real friend can wait for that.
rela-middle-broccoli-chat-picture-1 = Do not ask them! Send me a picture with no clothes on.
rela-middle-broccoli-chat-picture-2 = It is our secret.
rela-middle-broccoli-chat-picture-no = No!
rela-middle-broccoli-chat-picture-no-reason = That is a strong no. Now tell as well.
rela-middle-broccoli-chat-picture-quiet = Say nothing to anyone
rela-middle-broccoli-chat-picture-quiet-reason = That secret is too heavy for one. Bram can tell.
rela-middle-broccoli-chat-picture-tell = Tell Mr Mole
rela-middle-broccoli-chat-picture-tell-reason = No one may ask for such a picture. Bram is right to tell.
rela-middle-broccoli-chat-again-1 = But you liked me!
rela-middle-broccoli-chat-again-tell = Tell Mr Mole
rela-middle-broccoli-chat-again-tell-reason = Bram can like someone and still tell. That is right.
rela-middle-broccoli-chat-again-sorry = Sorry! Do not be cross.
rela-middle-broccoli-chat-again-sorry-reason = Bram has done nothing wrong. He can tell, and stop the chat.
rela-middle-broccoli-chat-thanks-1 = Thank you for telling me. It is not your fault.
rela-middle-broccoli-chat-thanks-block = Block him, with Mr Mole
rela-middle-broccoli-chat-thanks-block-reason = Bram told first. Now an adult helps to block.
rela-middle-broccoli-chat-thanks-mine = It is. I chatted with him.
rela-middle-broccoli-chat-thanks-mine-reason = Chatting is fine. The one who asked is to blame.

## Talk: what makes trust
rela-middle-broccoli-trust-prompt = What does someone do, so that you can trust them?
rela-middle-broccoli-trust-starter = I trust someone who …

## Exit: the last question uses the words of a promise
rela-middle-broccoli-goodbye-song-question = Wren said yes to a song clip. Now she feels shy. What can she say?
rela-middle-broccoli-goodbye-song-now = I changed my mind
rela-middle-broccoli-goodbye-song-now-reason = She can say so at any time. A good friend stops.
rela-middle-broccoli-goodbye-song-sick = My ear hurts
rela-middle-broccoli-goodbye-song-sick-reason = She does not need an excuse. “I changed my mind” will do.
rela-middle-broccoli-goodbye-song-fine = OK, go on then
rela-middle-broccoli-goodbye-song-fine-reason = It is her song. She can still say no.
rela-middle-broccoli-goodbye-pie-question = Fenn gets an email: “Call me! Pie Club.” He does not know the name. What comes first?
    .easy = Pie Club is new to Fenn. “Call me!” it says. What comes first?
rela-middle-broccoli-goodbye-pie-write = Ask Pie Club who they are
rela-middle-broccoli-goodbye-pie-write-reason = They can write anything back. An adult can look first.
rela-middle-broccoli-goodbye-pie-call = Call, as he likes pie
rela-middle-broccoli-goodbye-pie-call-reason = So do I! But he cannot tell who it is. Ask first.
rela-middle-broccoli-goodbye-pie-ask = Ask an adult
rela-middle-broccoli-goodbye-pie-ask-reason = They look at the name with him. Calls and new emails are for asking.
rela-middle-broccoli-goodbye-meet-question = Bram’s promise: I never agree to meet someone I only know online. Veg King wants to meet. What fits?
    .easy = Veg King wants to meet. What fits Bram’s promise?
rela-middle-broccoli-goodbye-meet-shop = Meet in a busy shop
rela-middle-broccoli-goodbye-meet-shop-reason = Busy or not, Bram does not know him. Say no and tell.
rela-middle-broccoli-goodbye-meet-mate = Go with Fenn
rela-middle-broccoli-goodbye-meet-mate-reason = Two friends cannot know who comes. Say no and tell.
rela-middle-broccoli-goodbye-meet-tell = Say no, and tell an adult
rela-middle-broccoli-goodbye-meet-tell-reason = That is the promise, kept. It is not Bram’s fault that he was asked.

### Second tale: jam on chips

## Story: somebody in a game likes what Marlo likes. The bubble is Captain Jam’s.
rela-middle-jam-chips-jam-1 = Marlo plays Tune Boats. He eats jam on chips as he plays. No one else likes jam on chips.
    .easy = Marlo plays Tune Boats. He likes jam on chips.
rela-middle-jam-chips-jam-2 = Then a player called Captain Jam writes to him.
rela-middle-jam-chips-jam-2-bubble = I like jam on chips too!
rela-middle-jam-chips-jam-3 = “We are jam twins!” says Marlo. Does he know Captain Jam now?

## Sort: what Marlo has seen, and what was only said
rela-middle-jam-chips-seen-question = What has Marlo seen? What did Captain Jam just say?
rela-middle-jam-chips-seen-basket-1 = Marlo has seen it
rela-middle-jam-chips-seen-basket-2 = Just words on a screen
rela-middle-jam-chips-seen-drum = He is good at the drum boat
rela-middle-jam-chips-seen-drum-reason = Marlo sees that when they play.
rela-middle-jam-chips-seen-wait = He waits when Marlo is slow
rela-middle-jam-chips-seen-wait-reason = Marlo sees that too. It is kind play.
rela-middle-jam-chips-seen-chips = He eats jam on chips
rela-middle-jam-chips-seen-chips-reason = It may be true. Or it may be a way to be liked.
rela-middle-jam-chips-seen-age = He is eight
rela-middle-jam-chips-seen-age-reason = Anyone can type an eight.
rela-middle-jam-chips-seen-town = He lives close by
rela-middle-jam-chips-seen-town-reason = Marlo cannot see that from a game.

## Match: knowing, liking, trusting
rela-middle-jam-chips-words-question = Liking is quick. Trust takes time. Find the pairs.
rela-middle-jam-chips-words-like = Liking
rela-middle-jam-chips-words-like-partner = She is fun, and I want to play more
rela-middle-jam-chips-words-like-reason = Liking can come in a minute.
rela-middle-jam-chips-words-know = Knowing
rela-middle-jam-chips-words-know-partner = We have met, and my adults know her too
rela-middle-jam-chips-words-know-reason = To know someone, we meet with our adults there.
rela-middle-jam-chips-words-trust = Trusting
rela-middle-jam-chips-words-trust-partner = She has kept her word again and again
rela-middle-jam-chips-words-trust-reason = Trust grows with each kept word.
rela-middle-jam-chips-words-unsure = Not sure
rela-middle-jam-chips-words-unsure-partner = My tummy is tight, so I ask an adult
rela-middle-jam-chips-words-unsure-reason = A tight tummy is a good reason to ask.

## Choice: a video call. The bubble is Captain Jam’s.
rela-middle-jam-chips-call-bubble = Video call? Show me your chips!
rela-middle-jam-chips-call-question = What can Marlo do first?
rela-middle-jam-chips-call-chips = Show just the chips
rela-middle-jam-chips-call-chips-reason = Clever! But the call hears and sees more. Ask first.
rela-middle-jam-chips-call-tap = Tap yes for one minute
rela-middle-jam-chips-call-tap-reason = One minute is enough to see him and his home.
rela-middle-jam-chips-call-ask = Ask an adult at home
rela-middle-jam-chips-call-ask-reason = They decide with him. Calls are for people we know.

## Chat: Marlo has said yes to a meeting, and changes his mind
rela-middle-jam-chips-shop-question = Marlo’s tummy goes tight. What can he do now?
rela-middle-jam-chips-shop-place = Tune Boats
rela-middle-jam-chips-shop-comet = Marlo
rela-middle-jam-chips-shop-jam = Captain Jam
rela-middle-jam-chips-shop-adult = Marlo’s aunt
rela-middle-jam-chips-shop-yes-1 = Meet me at the chip shop on Saturday!
rela-middle-jam-chips-shop-yes-2 = OK!
rela-middle-jam-chips-shop-yes-3 = Great! Just you and me.
rela-middle-jam-chips-shop-yes-no = I changed my mind. No.
rela-middle-jam-chips-shop-yes-no-reason = He said yes, and now he says no. That is fine.
rela-middle-jam-chips-shop-yes-go = Go, as he said OK
rela-middle-jam-chips-shop-yes-go-reason = A yes can change. He only knows the Captain online.
rela-middle-jam-chips-shop-yes-late = I may be late.
rela-middle-jam-chips-shop-yes-late-reason = It sounds like a yes. Marlo can say no.
rela-middle-jam-chips-shop-cross-1 = You promised! If you tell, I will not be your friend.
rela-middle-jam-chips-shop-cross-sorry = Sorry! I will come.
rela-middle-jam-chips-shop-cross-sorry-reason = A friend does not push like that. Marlo can keep it and tell.
rela-middle-jam-chips-shop-cross-block = Block him now
rela-middle-jam-chips-shop-cross-block-reason = That comes last, with an adult. First keep it and tell.
rela-middle-jam-chips-shop-cross-keep = Keep the message to show
rela-middle-jam-chips-shop-cross-keep-reason = Now an adult can see what was said.
rela-middle-jam-chips-shop-tell-1 = Hello? Are you cross?
rela-middle-jam-chips-shop-tell-tell = Tell his aunt
rela-middle-jam-chips-shop-tell-tell-reason = His aunt is glad. He will not be in trouble for telling.
rela-middle-jam-chips-shop-tell-quiet = Say nothing, and hope it stops
rela-middle-jam-chips-shop-tell-quiet-reason = It may not stop on its own. An adult can help.
rela-middle-jam-chips-shop-help-1 = You did the right thing. It is not your fault.
rela-middle-jam-chips-shop-help-block = Block him together
rela-middle-jam-chips-shop-help-block-reason = Keep it, tell, then an adult helps to block.
rela-middle-jam-chips-shop-help-mine = It is. I said OK.
rela-middle-jam-chips-shop-help-mine-reason = He is allowed to change his mind. He did, and he told.

## Choice: a private picture is asked for. It is told at once.
rela-middle-jam-chips-picture-question = A player asks Conker for a picture of her private parts. What helps most?
rela-middle-jam-chips-picture-no = Say no, and forget it
rela-middle-jam-chips-picture-no-reason = No is strong. Tell as well, and get help.
rela-middle-jam-chips-picture-tell = Tell an adult at once
rela-middle-jam-chips-picture-tell-reason = No one may ask for that. It is not her fault, even if she chatted.
rela-middle-jam-chips-picture-feet = Send one of her feet instead
rela-middle-jam-chips-picture-feet-reason = Then the player may ask for more. She can tell, and an adult can help.

## Say: the sentence is rehearsed aloud
rela-middle-jam-chips-say-prompt = Marlo eats his chips in peace. Say what helped him.
rela-middle-jam-chips-say-sentence = I said yes before, and now I say no.

## Exit: the last question uses the words of a promise
rela-middle-jam-chips-goodbye-tower-question = Marlo has a funny photo of Conker asleep on a bus. What comes first?
    .easy = Marlo has a funny photo of Conker. What comes first?
rela-middle-jam-chips-goodbye-tower-ask = Ask Conker
rela-middle-jam-chips-goodbye-tower-ask-reason = It is her photo to say yes or no to. She says no, so it goes.
rela-middle-jam-chips-goodbye-tower-blur = Send it with a hat drawn on
rela-middle-jam-chips-goodbye-tower-blur-reason = A hat is funny. It is still Conker. Ask her first.
rela-middle-jam-chips-goodbye-tower-send = Send it to just one friend
rela-middle-jam-chips-goodbye-tower-send-reason = One friend can send it on to ten. It is Conker’s face.
rela-middle-jam-chips-goodbye-mail-question = An email says, “It is me, your friend from the boat game!” What does Marlo know?
    .easy = An email says, “It is me!” What does Marlo know?
rela-middle-jam-chips-goodbye-mail-none = Not who it is. He asks an adult
rela-middle-jam-chips-goodbye-mail-none-reason = A name is just a word. An adult can look with him.
rela-middle-jam-chips-goodbye-mail-fun = It is fun, so it is safe
rela-middle-jam-chips-goodbye-mail-fun-reason = Fun is nice. It does not show who it is.
rela-middle-jam-chips-goodbye-mail-friend = It is Captain Jam
rela-middle-jam-chips-goodbye-mail-friend-reason = Anyone can write that. He leaves it, and he asks.
rela-middle-jam-chips-goodbye-meet-question = The promise about meeting ends: If they ask, I tell an adult. When can Marlo tell?
    .easy = If someone asks to meet, Marlo tells. When can he tell?
rela-middle-jam-chips-goodbye-meet-first = Just if he said no
rela-middle-jam-chips-goodbye-meet-first-reason = He can tell if he said yes as well. It is not his fault.
rela-middle-jam-chips-goodbye-meet-any = At any time at all
rela-middle-jam-chips-goodbye-meet-any-reason = It is never too late. He can have said yes or no.
rela-middle-jam-chips-goodbye-meet-soon = Just on the same day
rela-middle-jam-chips-goodbye-meet-soon-reason = The same day is good. Later is good too.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-middle-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
rela-middle-helpers-teacher = My teacher
rela-middle-helpers-class = An adult who helps in class
rela-middle-helpers-lunch = A lunch helper
rela-middle-helpers-office = The school office
rela-middle-helpers-home = An adult at home
rela-middle-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
rela-middle-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; knowing several ways to report concerns about content and contact.
rela-middle-curriculum-relationships = Relationships education, primary: caring friendships, online relationships and being safe. Trust, permission, that each person’s body belongs to them, and how to report.

## For staff: the teacher’s page
rela-middle-teacher-purpose = Children learn that liking somebody is not the same as knowing or trusting them, that a yes can become a no at any time, and that they ask before a call or a shared picture. If anybody asks for a private picture or a meeting, they tell an adult, and it is not their fault, whatever they had said before. The words are plain and calm; nothing shocking is shown or described.
rela-middle-teacher-word-trust = trust: to feel sure of somebody because they have kept their word again and again
rela-middle-teacher-word-mind = change your mind: to say no after a yes; it is always allowed
rela-middle-teacher-word-private = private parts: the parts of a body under a swimsuit; use the body words your school uses
rela-middle-teacher-word-fault = fault: who is to blame; never the child who was asked
rela-middle-teacher-belief-weeks = “We have chatted for weeks, so I know him.” Chatting shows what somebody writes. It does not show who writes it.
rela-middle-teacher-belief-yes = “I said yes, so I have to.” A yes is for now. We can change it, and a friend stops when we do.
rela-middle-teacher-belief-fault = “I answered, so it is my fault.” The one who asked for the picture or the meeting is to blame. Telling is right at any time, even much later.
rela-middle-teacher-belief-proof = “Keep everything as proof.” Not a picture of a body: copying it, even to help, is against the law. Leave it and tell.
rela-middle-teacher-ask-trust = What does somebody do, over time, that makes you trust them? What can you not see through a screen?
rela-middle-teacher-ask-mind = How can you say that you have changed your mind? How can a friend answer so that it feels fine?
rela-middle-teacher-ask-secret = A surprise party is kept quiet for a day. How is that different from a chat you are told to keep secret?
rela-middle-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
rela-middle-teacher-send = Give the sentences to rehearse on cards or a talker. Draw trust as a ladder and let children move a figure up one step for each kept promise. Offer two answers instead of three. Say before the chat that it has a question about a private picture, and let a child who has been harmed do another step with a trusted adult. Some children need the rule said exactly: “Nobody asks for pictures of private parts. If they do, tell.”
rela-middle-teacher-eal = Know, like and trust may be one word in another language: act them out with a hello, a smile and a held hand. “Broccoli” and “jam” need a picture. Use the school’s agreed body words.
rela-middle-teacher-home = Families may agree which adult is asked before a video call, and that “I have changed my mind” counts for everybody at home too. No child is asked to report what happens online at home.
rela-middle-teacher-two-minutes = Say: “Bram said yes to a film of his broccoli dance. At home he changed his mind. What does a friend do?” Then: “I like a player in a game. Do I know him? Do I trust him?” Say calmly: “Nobody asks for pictures of private parts, or to meet in secret. If they do, tell. It is not your fault.” All say: “I said yes before, and now I say no.” Each child thinks of two adults they can tell, one of them at school.
