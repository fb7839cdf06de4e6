# Words of the lesson “Spaghetti hair! One big ear!” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# In the first tale the animals are Odi the otter, Bram the badger, Wren the rabbit and Mr Mole, the teacher. In the second tale Pebble and
# Marlo are children in one class; Pom is Pebble’s baby brother.

## The card, and what a child can do afterwards
rela-younger-title = Spaghetti hair! One big ear!
rela-younger-outcome-ask = I ask first, then I share.
rela-younger-outcome-check = I can say “I will have to ask.”
rela-younger-outcome-private = I know my private parts are mine.
rela-younger-outcome-meet = If a game asks to meet, I tell.

### First tale: Bram’s spaghetti hair

## Story: spaghetti lands on Bram. It is funny, and Bram laughs too.
rela-younger-spaghetti-hair-1 = Bram and Odi eat lunch. Oh no, it slips!
rela-younger-spaghetti-hair-2 = Now Bram has spaghetti hair!
rela-younger-spaghetti-hair-2-bubble = Look, I am a mop!
rela-younger-spaghetti-hair-3 = Odi wants to show it to us all!
rela-younger-spaghetti-hair-3-bubble = Click, I got it!

## Choice: what comes first. The bubble is Odi’s.
rela-younger-spaghetti-first-bubble = It is so funny!
rela-younger-spaghetti-first-question = What can Odi do first?
rela-younger-spaghetti-first-ask = Ask Bram
rela-younger-spaghetti-first-ask-reason = It is Bram’s hair, so Bram can say.
rela-younger-spaghetti-first-sorry = Send it, then say sorry
rela-younger-spaghetti-first-sorry-reason = Sorry is kind. But it is hard to get back.
rela-younger-spaghetti-first-send = Send it to one friend
rela-younger-spaghetti-first-send-reason = One friend may show ten more. Odi can ask Bram.

## Choice: Bram says no. The bubble is Bram’s.
rela-younger-spaghetti-no-bubble = No, it is just for us two!
rela-younger-spaghetti-no-question = What can Odi do?
rela-younger-spaghetti-no-bin = Put it in the bin
rela-younger-spaghetti-no-bin-reason = Now Bram can trust him. The fun was real!
rela-younger-spaghetti-no-hide = Keep it and hide it
rela-younger-spaghetti-no-hide-reason = Bram said no. Odi can let it go.
rela-younger-spaghetti-no-beg = Ask ten more times
rela-younger-spaghetti-no-beg-reason = A no is a no. Asking on and on feels bad.

## Sort: what can be done at once, and what a grown-up is asked about first
rela-younger-spaghetti-go-ask-question = What can Odi just do? When does he ask?
rela-younger-spaghetti-go-ask-basket-1 = Just do it
rela-younger-spaghetti-go-ask-basket-2 = Ask a grown-up first
rela-younger-spaghetti-go-ask-read = Read with Bram
rela-younger-spaghetti-go-ask-read-reason = Two can read one book. Lovely!
rela-younger-spaghetti-go-ask-mail = Mail from Mop Man
rela-younger-spaghetti-go-ask-mail-reason = Odi does not know Mop Man. Ask first.
rela-younger-spaghetti-go-ask-game = A new game
rela-younger-spaghetti-go-ask-game-reason = A grown-up can see if it is right.
rela-younger-spaghetti-go-ask-draw = Draw a mop
rela-younger-spaghetti-go-ask-draw-reason = It is just paper and fun. Go for it!
rela-younger-spaghetti-go-ask-call = Call Wren
rela-younger-spaghetti-go-ask-call-reason = A call lets people see in. Ask first.

## Say: the sentence is rehearsed aloud
rela-younger-spaghetti-say-ask-prompt = Now Wren calls Odi!
rela-younger-spaghetti-say-ask-sentence = I will have to ask someone first.

## Order: a snail in a game asks to meet. It is odd and funny, not frightening.
rela-younger-spaghetti-park-question = A game snail says, “Meet me!” What comes first?
rela-younger-spaghetti-park-stop = Stop the game
rela-younger-spaghetti-park-stop-reason = First Odi stops. The snail can wait.
rela-younger-spaghetti-park-go = Go to a grown-up
rela-younger-spaghetti-park-go-reason = Then Odi goes to find help.
rela-younger-spaghetti-park-tell = Tell what the snail said
rela-younger-spaghetti-park-tell-reason = Now the grown-up knows, and can help.

## Story: a calm rule on the way to the pool, then a question. The bubble is Mr Mole’s.
rela-younger-spaghetti-swim-1 = It is swim day!
rela-younger-spaghetti-swim-1-bubble = Your body is yours.
rela-younger-spaghetti-swim-2 = Private parts are under a swimsuit. They are yours.
rela-younger-spaghetti-swim-3 = No one may ask for pictures of them. If someone asks, we tell.

## Exit: somebody asks for a private picture. Bath time stands for no clothes.
rela-younger-spaghetti-goodbye-bath-question = A game asks Odi for a bath picture. What helps?
rela-younger-spaghetti-goodbye-bath-quiet = Say no, and tell no one
rela-younger-spaghetti-goodbye-bath-quiet-reason = No is good! Odi can tell as well.
rela-younger-spaghetti-goodbye-bath-tell = Tell a grown-up
rela-younger-spaghetti-goodbye-bath-tell-reason = It is not Odi’s fault. A grown-up can help.
rela-younger-spaghetti-goodbye-bath-foam = Send one with foam
rela-younger-spaghetti-goodbye-bath-foam-reason = Bath time is private. Odi can tell.

### Second tale: Gran’s big ear

## Choice: a call comes in. The bubble is the tablet’s.
rela-younger-big-ear-ring-bubble = Ring ring
rela-younger-big-ear-ring-question = The tablet rings! What can Pebble do?
rela-younger-big-ear-ring-wait = Hide it in a bed
rela-younger-big-ear-ring-wait-reason = Now the bed rings! Pebble can ask.
rela-younger-big-ear-ring-tap = Tap it fast
rela-younger-big-ear-ring-tap-reason = It may be someone she does not know. Ask first.
rela-younger-big-ear-ring-ask = Ask a grown-up
rela-younger-big-ear-ring-ask-reason = They look with her. It is good to ask.

## Story: Gran holds the tablet to her ear, as one holds a telephone.
rela-younger-big-ear-ear-1 = They look. It is Gran, so they say yes!
rela-younger-big-ear-ear-2 = Gran puts it to her ear. Now she is one big ear!
rela-younger-big-ear-ear-3 = Baby Pom is in the bath. His beard is foam!

## Choice: Pom’s bath. The bubble is Pom’s.
rela-younger-big-ear-foam-beard-bubble = Ho ho ho!
rela-younger-big-ear-foam-beard-question = Pebble loves it, so what can she do?
rela-younger-big-ear-foam-beard-picture = Take a fast picture
rela-younger-big-ear-foam-beard-picture-reason = No one needs a picture of bath time.
rela-younger-big-ear-foam-beard-show = Take Gran in to see
rela-younger-big-ear-foam-beard-show-reason = Bath time is private. Gran is on a screen.
rela-younger-big-ear-foam-beard-words = Tell Gran in words
rela-younger-big-ear-foam-beard-words-reason = Gran’s big ear laughs! Bath time stays private.

## Sort: what Gran may see on a call, and what is private
rela-younger-big-ear-cards-question = What is fine to show on a call? What is private?
rela-younger-big-ear-cards-basket-1 = Fine to show
rela-younger-big-ear-cards-basket-2 = Private
rela-younger-big-ear-cards-bath = Me in the bath
rela-younger-big-ear-cards-bath-reason = That is private. Words are fine.
rela-younger-big-ear-cards-shoe = My new hat
rela-younger-big-ear-cards-shoe-reason = Fun! Gran’s ear wants a hat, too.
rela-younger-big-ear-cards-cat = My toy cat
rela-younger-big-ear-cards-cat-reason = Meow! Gran’s ear likes that.
rela-younger-big-ear-cards-art = My drawing
rela-younger-big-ear-cards-art-reason = It is Gran as one big ear!
rela-younger-big-ear-cards-swim = My private parts
rela-younger-big-ear-cards-swim-reason = They are yours. No one may ask for a picture.

## Say: the sentence is rehearsed aloud
rela-younger-big-ear-say-no-prompt = A game asks for a bath picture.
rela-younger-big-ear-say-no-sentence = No, I am going to tell.

## Build: who may call. Pebble sets it up with a grown-up at home.
rela-younger-big-ear-buddies-question = Make a call list with Pebble. Who can be on it?
rela-younger-big-ear-buddies-one = Who is first?
rela-younger-big-ear-buddies-one-gran = Gran
rela-younger-big-ear-buddies-one-gran-reason = Pebble knows Gran, and her ear!
rela-younger-big-ear-buddies-one-snail = Snail from a game
rela-younger-big-ear-buddies-one-snail-reason = Pebble does not know who plays Snail.
rela-younger-big-ear-buddies-two = Who is next?
rela-younger-big-ear-buddies-two-odi = Marlo from class
rela-younger-big-ear-buddies-two-odi-reason = They play at school. Grown-ups know him too.
rela-younger-big-ear-buddies-two-win = Pony Club
rela-younger-big-ear-buddies-two-win-reason = No one knows who that is. Ask first.
rela-younger-big-ear-buddies-three = Who plans a visit?
rela-younger-big-ear-buddies-three-grown = Our grown-ups
rela-younger-big-ear-buddies-three-grown-reason = Grown-ups plan it, and come too.
rela-younger-big-ear-buddies-three-game = A friend from a game
rela-younger-big-ear-buddies-three-game-reason = Pebble can say no and tell.
rela-younger-big-ear-buddies-done = Now her list is people she knows. She can call with a grown-up.

## Match: who helps with what
rela-younger-big-ear-helps-question = Who can help? Find the pairs.
rela-younger-big-ear-helps-class = A bad call at school
rela-younger-big-ear-helps-class-partner = My teacher
rela-younger-big-ear-helps-class-reason = At school, a teacher can help at once.
rela-younger-big-ear-helps-play = A sad time at lunch
rela-younger-big-ear-helps-play-partner = A lunch helper
rela-younger-big-ear-helps-play-reason = A lunch helper is near at lunch.
rela-younger-big-ear-helps-home = An odd game at home
rela-younger-big-ear-helps-home-partner = A grown-up at home
rela-younger-big-ear-helps-home-reason = At home, a grown-up can look too.

## Exit: ask the one in the picture
rela-younger-big-ear-goodbye-hat-question = Pebble has a picture of Marlo’s ear. What comes first?
rela-younger-big-ear-goodbye-hat-some = Show just Biscuit
rela-younger-big-ear-goodbye-hat-some-reason = Biscuit may tell more. Ask Marlo first.
rela-younger-big-ear-goodbye-hat-send = Show it to the class
rela-younger-big-ear-goodbye-hat-send-reason = It is Marlo’s ear. Marlo can say.
rela-younger-big-ear-goodbye-hat-ask = Ask Marlo
rela-younger-big-ear-goodbye-hat-ask-reason = Marlo can say yes or no. Both are fine.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-younger-helpers-prompt = Tap two grown-ups you can tell. Pick one at school.
rela-younger-helpers-teacher = My teacher
rela-younger-helpers-class = A helper in class
rela-younger-helpers-lunch = A lunch helper
rela-younger-helpers-office = The school office
rela-younger-helpers-home = A grown-up at home
rela-younger-helpers-family = A grown-up in my family

## For staff: where the lesson stands in the curriculum
rela-younger-curriculum-computing = Computing, key stage 1: using technology safely and respectfully, keeping personal information private, and knowing where to go for help.
rela-younger-curriculum-relationships = Relationships education, primary: caring friendships, online relationships and being safe. Asking for permission, that each person’s body belongs to them, and how to ask for help.

## For staff: the teacher’s page
rela-younger-teacher-purpose = Children learn to ask before they share a picture of somebody, to check with a grown-up before a call or a meeting, and that the private parts of their bodies are theirs: nobody asks for pictures of them, and if somebody does, they tell. It is taught the way a swimming lesson is, calmly and in passing.
rela-younger-teacher-word-ask = ask first: wait for a yes before you do it
rela-younger-teacher-word-share = share: to show or send something to other people
rela-younger-teacher-word-private = private parts: the parts of a body under a swimsuit; use the body words your school uses
rela-younger-teacher-word-tell = tell: to let a grown-up know, so that they can help
rela-younger-teacher-belief-funny = “It is funny, so it is fine to send.” What is funny to one may feel bad to the one in the picture. We ask, and a no is a good answer.
rela-younger-teacher-belief-snail = “A friend in a game is like a friend at school.” Nobody can see who is playing. Grown-ups plan real meetings.
rela-younger-teacher-belief-fault = “I will be in trouble if I tell.” A child is never to blame for what somebody asked. Telling is right also when the child said yes, or waited.
rela-younger-teacher-belief-washing = “Nobody may ever see my private parts.” A nurse or a grown-up who helps with washing may need to; nobody needs a picture of them. Keep the message to pictures.
rela-younger-teacher-ask-yes = How can you tell that somebody really means yes to a picture? What could their face and body say?
rela-younger-teacher-ask-call = The tablet rings. Who do you ask at home? Who do you ask at school?
rela-younger-teacher-ask-helps = Who helps when a secret feels wrong, and what words could you start with?
rela-younger-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
rela-younger-teacher-send = Rehearse “I will have to ask” with a sign, a card or a talker button. Offer two answers instead of three. For children who take words literally, use a swimsuit picture to show what is covered, and say that helping with washing is different from a picture. Tell children who have been harmed, and their trusted adult, beforehand what the second half is about, and let them choose to sit it out.
rela-younger-teacher-eal = Act out asking, yes and no with faces. “Spaghetti”, “swimsuit” and “ring” need an object. Find out how families name private parts and use the school’s agreed words beside theirs.
rela-younger-teacher-home = Families may agree who is asked before a call or a picture, and say together: “The parts under my swimsuit are mine.” No child is asked to report what happens at home.
rela-younger-teacher-two-minutes = Hold a string of wool over your head: “Spaghetti hair! Odi wants to send a picture. What comes first?” All say: “I will have to ask.” Then, calmly: “The parts under your swimsuit are private. Nobody asks for a picture of them. If someone does, it is not your fault. Tell.” Each child shows on fingers two grown-ups they can tell, one of them at school.
