# Words of the lesson “A honk, a hum and a real yes” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# In the first tale Tumble is a boy, Bramble a girl of his class, and Rook a player in a swimming app. In the second Pebble is a
# girl, Marlo a boy of her class, and Dash a boy of another school whom Pebble has met at drama club.

## The card, and what a child can do afterwards
rela-older-title = A honk, a hum and a real yes
rela-older-outcome-trust = I know that to like is not yet to trust.
rela-older-outcome-mind = I ask for a yes each time, and I can change mine.
rela-older-outcome-picture = Someone asks me for a private picture? I say no and tell. It is not my fault.
rela-older-outcome-friend = I can help a friend by telling an adult.

### First tale: Tumble’s goose honk

## Story: a voice message meant for one goes round. The bubble is the honk.
rela-older-goose-honk-honk-1 = Tumble can honk just like a goose. He sends one honk to his friend Bramble.
rela-older-goose-honk-honk-1-bubble = Honk!
rela-older-goose-honk-honk-2 = Bramble passes it on to the whole swim club. By Thursday, half the school wakes up to that honk.
    .easy = Bramble passes it on. By Thursday, half the school wakes up to it.
rela-older-goose-honk-honk-3 = On Friday, two real geese follow Tumble to school. He laughs, and he also feels odd. He sent it to one person.
    .easy = On Friday, two real geese follow Tumble to school. He sent it to just one person.

## Choice: Bramble did not ask
rela-older-goose-honk-sorry-question = Tumble tells Bramble how he feels. What can she do now?
rela-older-goose-honk-sorry-quiet = Delete it and say nothing
rela-older-goose-honk-sorry-quiet-reason = Half the school still has it. Tumble would be alone with that.
rela-older-goose-honk-sorry-mend = Say sorry, and ask the others to delete it
rela-older-goose-honk-sorry-mend-reason = She cannot get them all back. But he can trust her again.
rela-older-goose-honk-sorry-proud = Tell him to be proud of it
rela-older-goose-honk-sorry-proud-reason = It is a great honk! But he chose one person, not half the school.

## Match: knowing, liking, trusting, and pressure
rela-older-goose-honk-words-question = Rook is new in Bramble’s swim app. She likes Rook. Is that trust? Find the pairs.
    .easy = Bramble likes Rook. Is that trust? Find the pairs.
rela-older-goose-honk-words-like = Liking
rela-older-goose-honk-words-like-partner = He makes me laugh
rela-older-goose-honk-words-like-reason = Liking can start in a minute. It says little about him.
rela-older-goose-honk-words-know = Knowing
rela-older-goose-honk-words-know-partner = We have met, and my adults know him
rela-older-goose-honk-words-know-reason = To know someone takes real life, and adults who know them too.
rela-older-goose-honk-words-trust = Trusting
rela-older-goose-honk-words-trust-partner = She kept her word for years
rela-older-goose-honk-words-trust-reason = Trust is built by kept words, bit by bit.
rela-older-goose-honk-words-push = Pressure
rela-older-goose-honk-words-push-partner = “Do it now, or I am hurt”
rela-older-goose-honk-words-push-reason = Someone who cares can wait for your answer.

## Chat: gifts first, then a secret, then a private picture. It is told at once.
rela-older-goose-honk-chat-question = What can Bramble do now?
rela-older-goose-honk-chat-place = Splash
rela-older-goose-honk-chat-bramble = Bramble
rela-older-goose-honk-chat-rook = Rook
rela-older-goose-honk-chat-aunt = Bramble’s aunt
rela-older-goose-honk-chat-gift-1 = I sent you 500 coins. You are special.
rela-older-goose-honk-chat-gift-2 = Your friends do not get you like I do.
rela-older-goose-honk-chat-gift-ask = I ask at home before I take gifts.
rela-older-goose-honk-chat-gift-ask-reason = Someone kind has no problem with that.
rela-older-goose-honk-chat-gift-thanks = Wow, thanks! You get me.
rela-older-goose-honk-chat-gift-thanks-reason = It is nice to hear. But a gift from online may have a price. She can ask an adult.
rela-older-goose-honk-chat-picture-1 = Then do one thing for me. Send a picture with no top on.
rela-older-goose-honk-chat-picture-2 = Do not tell. They will blame you.
rela-older-goose-honk-chat-picture-coins = Take your coins back, then!
rela-older-goose-honk-chat-picture-coins-reason = Rook may want something else next. An adult can help with that.
rela-older-goose-honk-chat-picture-tell = Tell her aunt now
rela-older-goose-honk-chat-picture-tell-reason = No one may ask for that. She is not to blame, and she can tell.
rela-older-goose-honk-chat-picture-no = No. I do not do that.
rela-older-goose-honk-chat-picture-no-reason = A strong no. Now she can tell as well.
rela-older-goose-honk-chat-again-1 = You owe me. I thought you trusted me.
rela-older-goose-honk-chat-again-tell = Tell her aunt now
rela-older-goose-honk-chat-again-tell-reason = She owes nothing. Now an adult can help.
rela-older-goose-honk-chat-again-leave = Leave, and never speak of it
rela-older-goose-honk-chat-again-leave-reason = Leaving is right. But it is a lot to carry. She can tell too.
rela-older-goose-honk-chat-thanks-1 = I am so glad you told me. It is not your fault.
rela-older-goose-honk-chat-thanks-block = Report and block Rook together
rela-older-goose-honk-chat-thanks-block-reason = She told first. Now an adult helps to block.
rela-older-goose-honk-chat-thanks-mine = It is. I liked the chats.
rela-older-goose-honk-chat-thanks-mine-reason = Liking a chat is not a fault. The one who asked is to blame.

## Choice: a friend has sent one. It is not too late.
rela-older-goose-honk-friend-question = Tumble whispers: last year he sent someone a private picture. He is scared. What can Bramble do?
    .easy = Tumble sent someone a private picture. He is scared. What can Bramble do?
rela-older-goose-honk-friend-see = Ask to see it, so that she can help
rela-older-goose-honk-friend-see-reason = No one needs to see it. An adult knows what to do.
rela-older-goose-honk-friend-with = Go with him to tell an adult
rela-older-goose-honk-friend-with-reason = It is never too late. It is not his fault, and adults can help.
rela-older-goose-honk-friend-promise = Promise to tell no one, ever
rela-older-goose-honk-friend-promise-reason = It sounds kind. But then two are alone with it, and no one helps.

## Talk: what makes telling easier
rela-older-goose-honk-easier-prompt = What can adults do to make it easier to tell?
rela-older-goose-honk-easier-starter = It helps when an adult …

## Say: the sentence is rehearsed aloud
rela-older-goose-honk-say-prompt = Say it as if you believe it. It is true.
rela-older-goose-honk-say-sentence = It is not my fault, and I am going to tell.

## Exit: the second question uses the words of a promise
rela-older-goose-honk-goodbye-call-question = On Monday, Bramble said yes to a call with Tumble. Today she does not feel like it. What is true?
    .easy = Bramble said yes to a call. Today she does not want to. What is true?
rela-older-goose-honk-goodbye-call-rude = It is rude to say no now
rela-older-goose-honk-goodbye-call-rude-reason = A kind no is not rude. Friends can wait.
rela-older-goose-honk-goodbye-call-hide = She has to find an excuse
rela-older-goose-honk-goodbye-call-hide-reason = No excuse is needed. “Not today” will do.
rela-older-goose-honk-goodbye-call-now = She can say no today
rela-older-goose-honk-goodbye-call-now-reason = A yes is for that one time. She can ask at home and choose anew.
rela-older-goose-honk-goodbye-meet-question = Bramble’s promise: I never agree to meet someone I only know online. Which of these fits?
rela-older-goose-honk-goodbye-meet-month = Meet Rook after a month of chats
rela-older-goose-honk-goodbye-meet-month-reason = A month of chats does not show who writes them.
rela-older-goose-honk-goodbye-meet-tell = Rook asks to meet. She says no and tells
rela-older-goose-honk-goodbye-meet-tell-reason = That is the promise, kept. It ends with an adult, too.
rela-older-goose-honk-goodbye-meet-pool = Meet Rook at a full pool
rela-older-goose-honk-goodbye-meet-pool-reason = A full pool does not show who Rook is. She can say no and tell.
rela-older-goose-honk-goodbye-picture-question = Tumble was asked for a private picture, and said yes. What now?
rela-older-goose-honk-goodbye-picture-have = A yes is a yes
rela-older-goose-honk-goodbye-picture-have-reason = Any yes can be taken back, at any time.
rela-older-goose-honk-goodbye-picture-tell = He can change his mind, and tell
rela-older-goose-honk-goodbye-picture-tell-reason = At any time, and at any step. It is not his fault.
rela-older-goose-honk-goodbye-picture-late = It is too late
rela-older-goose-honk-goodbye-picture-late-reason = It is never too late to tell.

### Second tale: Pebble’s llama pyjamas

## Story: a pyjama call, and a picture nobody was asked for. The bubble is Pebble’s.
rela-older-llama-pyjamas-call-1 = Four friends ask at home. Then they have a pyjama call. Pebble’s pyjamas have a llama hood that hums.
    .easy = Four friends ask at home. Then they have a pyjama call.
rela-older-llama-pyjamas-call-2 = She does the llama dance. Two of them fall off their beds.
rela-older-llama-pyjamas-call-2-bubble = Hum, hum, hum!
rela-older-llama-pyjamas-call-3 = Marlo takes a picture of his screen. By morning, a humming llama is the picture of the class chat.
    .easy = Marlo takes a picture. By morning, it is in the class chat.

## Sort: a real yes, or not
rela-older-llama-pyjamas-yes-question = Marlo says sorry, and takes it down. Which of these is a real yes?
    .easy = Marlo says sorry. Which of these is a real yes?
rela-older-llama-pyjamas-yes-basket-1 = A real yes
rela-older-llama-pyjamas-yes-basket-2 = Not a yes
rela-older-llama-pyjamas-yes-stop = “OK, OK, just stop asking”
rela-older-llama-pyjamas-yes-stop-reason = A tired yes is not a yes. It comes from pressure.
rela-older-llama-pyjamas-yes-silent = She says nothing
rela-older-llama-pyjamas-yes-silent-reason = No word is not a yes. Ask again, kindly.
rela-older-llama-pyjamas-yes-smile = “Go on, send it!” with a laugh
rela-older-llama-pyjamas-yes-smile-reason = Her words and her face agree. She can still change her mind.
rela-older-llama-pyjamas-yes-four = “Yes, but just for us four”
rela-older-llama-pyjamas-yes-four-reason = It is a yes for four. A fifth needs a new yes.
rela-older-llama-pyjamas-yes-old = She said yes last week
rela-older-llama-pyjamas-yes-old-reason = That yes was for that photo.

## Build: who is on the next call
rela-older-llama-pyjamas-list-question = The four plan a new call. Help them to set it up.
rela-older-llama-pyjamas-list-who = Who can join?
rela-older-llama-pyjamas-list-who-four = Just us four, who know each other
rela-older-llama-pyjamas-list-who-four-reason = They have met, and the adults at home know too.
rela-older-llama-pyjamas-list-who-link = Anyone with the link
rela-older-llama-pyjamas-list-who-link-reason = A link can be passed on to people nobody knows.
rela-older-llama-pyjamas-list-pics = Pictures of the screen
rela-older-llama-pyjamas-list-pics-ask = Ask each time
rela-older-llama-pyjamas-list-pics-ask-reason = A yes for each picture keeps the trust.
rela-older-llama-pyjamas-list-pics-free = Fine at any time
rela-older-llama-pyjamas-list-pics-free-reason = Then someone’s worst face goes round. Ask each time.
rela-older-llama-pyjamas-list-new = An email: “Let me in!”
rela-older-llama-pyjamas-list-new-in = Let them in, to be kind
rela-older-llama-pyjamas-list-new-in-reason = Anyone can write that. They can ask in class who it is.
rela-older-llama-pyjamas-list-new-wait = Not now, ask at school first
rela-older-llama-pyjamas-list-new-wait-reason = Kind and clear. Liking can wait for knowing.
rela-older-llama-pyjamas-list-done = All four know who is there, and what happens to pictures.

## Chat: somebody she likes pushes for a private picture. It is told at once.
rela-older-llama-pyjamas-chat-question = What can Pebble do now?
rela-older-llama-pyjamas-chat-place = Stage Chat
rela-older-llama-pyjamas-chat-widget = Pebble
rela-older-llama-pyjamas-chat-dash = Dash
rela-older-llama-pyjamas-chat-teacher = Teacher
rela-older-llama-pyjamas-chat-like-1 = You were so funny at drama club. I like you.
rela-older-llama-pyjamas-chat-like-2 = Do you like me?
rela-older-llama-pyjamas-chat-like-yes = Yes! You are funny too.
rela-older-llama-pyjamas-chat-like-yes-reason = It is fine to like someone and to say so.
rela-older-llama-pyjamas-chat-like-later = I will tell you at club.
rela-older-llama-pyjamas-chat-like-later-reason = She can take her time. That is fine too.
rela-older-llama-pyjamas-chat-picture-1 = Then send me a picture in your pants. Everyone does.
rela-older-llama-pyjamas-chat-picture-once = OK, but delete it after.
rela-older-llama-pyjamas-chat-picture-once-reason = No one can be sure that it is gone. She can say no, and tell.
rela-older-llama-pyjamas-chat-picture-no = No. Liking you is not a yes to that.
rela-older-llama-pyjamas-chat-picture-no-reason = That is a clear no. Now she can tell as well.
rela-older-llama-pyjamas-chat-picture-tell = Show a teacher
rela-older-llama-pyjamas-chat-picture-tell-reason = No one may ask for that, of any age. Telling can help him stop, too.
rela-older-llama-pyjamas-chat-push-1 = If you liked me, you would. My friends dared me.
rela-older-llama-pyjamas-chat-push-tell = Show a teacher
rela-older-llama-pyjamas-chat-push-tell-reason = He may be under pressure as well. An adult can help them both.
rela-older-llama-pyjamas-chat-push-sorry = Sorry. Give me a day.
rela-older-llama-pyjamas-chat-push-sorry-reason = A day of worry is no help. She has nothing to be sorry for.
rela-older-llama-pyjamas-chat-push-quiet = Say nothing, and miss drama club
rela-older-llama-pyjamas-chat-push-quiet-reason = Then she loses what she loves. An adult can help with that.
rela-older-llama-pyjamas-chat-thanks-1 = Thank you, Pebble. It is not your fault, and you can still come to club.
rela-older-llama-pyjamas-chat-thanks-mine = But I said I liked him.
rela-older-llama-pyjamas-chat-thanks-mine-reason = That was true, and fine. It was never a yes to a picture.
rela-older-llama-pyjamas-chat-thanks-block = Block him for now, with the teacher
rela-older-llama-pyjamas-chat-thanks-block-reason = She told first. Now an adult helps with the rest.

## Feel: liking and feeling bad at once. No answer is wrong.
rela-older-llama-pyjamas-feel-question = Pebble liked Dash. Then he asked for that. How might she feel?
rela-older-llama-pyjamas-feel-says = All of these can be true, even two at once. Telling was right.

## Choice: a private picture of somebody goes round. Such a picture is never kept or sent; it is told.
rela-older-llama-pyjamas-round-question = A private picture of a girl in Year 6 is going round. It pops up on Marlo’s phone. What helps her most?
    .easy = Marlo gets a private picture of a girl in Year 6. What helps her most?
rela-older-llama-pyjamas-round-gone = Delete it and say nothing
rela-older-llama-pyjamas-round-gone-reason = It would still go round, and she would be alone with it.
rela-older-llama-pyjamas-round-tell = Put the phone down, and tell an adult now
rela-older-llama-pyjamas-round-tell-reason = Adults can help to get it taken down. It is not her fault, or his.
rela-older-llama-pyjamas-round-warn = Send it to her, so that she knows
rela-older-llama-pyjamas-round-warn-reason = It is never sent on, not even to help. An adult can tell her gently.

## Say: the sentence is rehearsed aloud
rela-older-llama-pyjamas-say-prompt = Say it with Pebble, slow and sure.
rela-older-llama-pyjamas-say-sentence = It is not my fault, and I am going to tell.

## Exit: the second question uses the words of a promise
rela-older-llama-pyjamas-goodbye-llama-question = Pebble first said yes to a llama clip. Now she wants it gone. What can Marlo say?
    .easy = Pebble said yes to a llama clip. Now she says no. What can Marlo say?
rela-older-llama-pyjamas-goodbye-llama-but = But you said yes before
rela-older-llama-pyjamas-goodbye-llama-but-reason = She did, for that day. A yes can change.
rela-older-llama-pyjamas-goodbye-llama-likes = But it has forty hearts
rela-older-llama-pyjamas-goodbye-llama-likes-reason = Forty hearts, and one sad llama. Her no comes first.
rela-older-llama-pyjamas-goodbye-llama-sure = Sure, and I will ask the others too
rela-older-llama-pyjamas-goodbye-llama-sure-reason = That is a friend. Her no counts as much as her yes.
rela-older-llama-pyjamas-goodbye-meet-question = Marlo’s promise: I never agree to meet someone I only know online. Who is that about?
rela-older-llama-pyjamas-goodbye-meet-old = Only grown-ups
rela-older-llama-pyjamas-goodbye-meet-old-reason = Anyone can say they are eleven. It is about them all.
rela-older-llama-pyjamas-goodbye-meet-odd = Just people who seem odd
rela-older-llama-pyjamas-goodbye-meet-odd-reason = Most seem nice. We still cannot be sure who it is.
rela-older-llama-pyjamas-goodbye-meet-nice = Nice ones too, and ones my age
rela-older-llama-pyjamas-goodbye-meet-nice-reason = Yes. And if they ask, I tell an adult.
rela-older-llama-pyjamas-goodbye-picture-question = A boy was asked for a private picture, and sent it. Whose fault is it?
    .easy = A boy sent a private picture. He was asked to. Whose fault is it?
rela-older-llama-pyjamas-goodbye-picture-fault = His, as he sent it
rela-older-llama-pyjamas-goodbye-picture-fault-reason = He was asked to. The one who asks is to blame.
rela-older-llama-pyjamas-goodbye-picture-tell = Not his, and he can still tell
rela-older-llama-pyjamas-goodbye-picture-tell-reason = It is never too late. He will not be in trouble for telling.
rela-older-llama-pyjamas-goodbye-picture-wait = No one’s, if no one ever speaks of it
rela-older-llama-pyjamas-goodbye-picture-wait-reason = Then he is alone with it. If he tells, an adult can help.

## The grown-ups a child may name. Never assume a mum or a dad.
rela-older-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
rela-older-helpers-teacher = My teacher
rela-older-helpers-class = An adult who helps in class
rela-older-helpers-lunch = A lunch helper
rela-older-helpers-office = The school office
rela-older-helpers-home = An adult at home
rela-older-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
rela-older-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; recognising unacceptable behaviour and knowing several ways to report concerns about contact.
rela-older-curriculum-relationships = Relationships education, primary: respectful and online relationships and being safe. Trust, permission, pressure, that each person’s body belongs to them, and how to report and get advice.

## For staff: the teacher’s page
rela-older-teacher-purpose = Children tell knowing, liking and trusting apart, ask for a yes each time, and change their mind. They meet two believable ways of being asked for a private picture, from somebody known only online and from somebody of their own age, and practise saying no, telling and helping a friend to tell. They hear that it is never too late, and never the fault of the one who was asked. Nothing is shown or described.
rela-older-teacher-word-trust = trust: to feel sure of somebody because they have kept their word over time
rela-older-teacher-word-consent = consent: a real yes, freely given, for this once, which can be taken back
rela-older-teacher-word-private = private picture: a picture of private parts or without clothes; use the body words your school uses
rela-older-teacher-word-pressure = pressure: pushing, begging, gifts or threats that make a no hard to say
rela-older-teacher-belief-stranger = “Only strangers ask for such things.” It may be somebody liked, or somebody of the same age and school. The answer is the same: no, and tell.
rela-older-teacher-belief-late = “I sent one, so now I cannot tell.” Telling is right at any time. Adults can help to have pictures taken down, and the law is there to protect children, not to catch them out.
rela-older-teacher-belief-silence = “She did not say no.” Silence, a sigh or an old yes is not a yes.
rela-older-teacher-belief-proof = “I keep it as proof.” Not a private picture: keeping or sending it, even to help, is against the law. Words in a chat may be kept; the picture is left alone and told.
rela-older-teacher-ask-yes = How does a real yes sound, and how does “OK, OK” sound? What can we do when we are not sure?
rela-older-teacher-ask-gift = Rook gave coins first and asked later. What do gifts like that do to us? What could Bramble have said to herself?
rela-older-teacher-ask-easier = What makes it hard to tell an adult, and what could we do in our class and school to make it easier?
rela-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
rela-older-teacher-send = Tell the class what the lesson is about, and tell children who have been harmed, and their trusted adult, a day before; let them choose another task without giving a reason. Offer two answers instead of three. Give concrete rules to children who need them: “Nobody may ask for a picture of private parts. If they do: no, and tell.” Keep the rehearsed sentence on a card or talker. Read the chat in two voices, quietly.
rela-older-teacher-eal = “Consent”, “trust” and “private” are worth translating with care, by an adult and never by a child. Act out a real yes and a tired “OK, OK”. The school’s agreed body words stand beside the family’s.
rela-older-teacher-home = Families may agree a sentence with which a child can start: “I have something to tell, and I am worried about it”, and what the adult answers: “Thank you. It is not your fault.” No child is asked to report what happens at home.
rela-older-teacher-two-minutes = Say: “Tumble sent a goose honk to one friend. By Friday two geese followed him to school. What was missing?” A yes for each time. Then, calmly: “Somebody may ask for a private picture: a player, or somebody your age. Nobody may ask for that. Say no and tell. If you have sent one, tell too. It is never too late, and not your fault.” All say: “It is not my fault, and I am going to tell.” Each child thinks of two adults they can tell, one of them at school.
