# Words of the lesson “Fenn’s loud secret” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# The animals are Fenn the fox, Odi the otter, Wren the rabbit, Bram the badger, a hare and Mr Mole, the teacher.

## The card, and what a child can do afterwards
priv-younger-title = Fenn’s loud secret
priv-younger-outcome-key = I keep my password safe, like a key.
priv-younger-outcome-private = I know what is private.
priv-younger-outcome-tell = I tell if it feels bad.
priv-younger-outcome-ask = I ask a grown-up first.

## Story: Fenn sings his password. “Pink socks” is that password, so it may be any silly pair of words.
priv-younger-sock-song-1 = Fenn has a new password.
priv-younger-sock-song-1-bubble = It is so good!
priv-younger-sock-song-2 = He sings it in the cloakroom.
priv-younger-sock-song-2-bubble = La la la, pink socks!
priv-younger-sock-song-3 = Odi hears it. Now all Fenn’s pictures wear pink socks!

## Choice: what to do with the next password. The bubble is Odi’s.
priv-younger-new-key-bubble = Sorry, Fenn, it was so funny!
priv-younger-new-key-question = What can Fenn do with a new password?
priv-younger-new-key-softer = Sing it a bit softer
priv-younger-new-key-softer-reason = A friend may still hear. Fenn can hum a new song!
priv-younger-new-key-head = Keep it in his head
priv-younger-new-key-head-reason = A password is like a key. We each keep our own.
priv-younger-new-key-friend = Tell just one friend
priv-younger-new-key-friend-reason = Friends are great. They do not need his key.

## Story: a frog in a game. Nobody knows who plays the frog; it is odd and funny, not frightening.
priv-younger-mud-cakes-1 = Wren makes mud cakes in a game. A frog eats them all!
priv-younger-mud-cakes-2 = The frog wants more.
priv-younger-mud-cakes-2-bubble = Yum, where do you live?
priv-younger-mud-cakes-3 = Who plays the frog? It could be a whale!

## Sort: what to tell somebody in a game
priv-younger-cards-question = What can Wren tell the frog?
priv-younger-cards-tell = OK to tell
priv-younger-cards-private = Keep it private
priv-younger-cards-pizza = She likes pizza
priv-younger-cards-pizza-reason = Lots of us like pizza. It is OK to tell.
priv-younger-cards-home = Her home
priv-younger-cards-home-reason = This tells where she lives. It is private.
priv-younger-cards-phone = Her phone number
priv-younger-cards-phone-reason = This is just for her grown-ups. It is private.
priv-younger-cards-dogs = She likes dogs
priv-younger-cards-dogs-reason = Lots of us like dogs. It is OK to tell.
priv-younger-cards-school = Her school
priv-younger-cards-school-reason = This tells where she is all day. It is private.
priv-younger-cards-name = Her real name
priv-younger-cards-name-reason = A game can have a silly name. Wren is Mud Bun!

## Say: the sentence is rehearsed aloud
priv-younger-ask-prompt = Help Wren say it, big and clear.
priv-younger-ask-sentence = No thanks, I will ask a grown-up.

## Choice: a secret that feels wobbly. The bubble is the frog’s.
priv-younger-tummy-bubble = Shh, do not tell!
priv-younger-tummy-question = What helps Wren’s wobbly tummy?
priv-younger-tummy-tell = Tell a grown-up
priv-younger-tummy-tell-reason = They are glad that she told. Now they can help.
priv-younger-tummy-secret = Keep the secret
priv-younger-tummy-secret-reason = A heavy secret is hard to keep. Wren can tell.
priv-younger-tummy-cakes = Make more cakes
priv-younger-tummy-cakes-reason = Cakes are fun! Wren can tell first.

## Talk: a made-up name with no real name in it
priv-younger-game-name-prompt = Make up a silly name for a game.
priv-younger-game-name-starter = My game name is …

## Exit
priv-younger-goodbye-question = A game asks for Odi’s phone number. What can he do?
priv-younger-goodbye-type = Type it in
priv-younger-goodbye-type-reason = A phone number is private. Odi can ask first.
priv-younger-goodbye-fenn = Give Fenn’s number
priv-younger-goodbye-fenn-reason = Fenn’s number is private too. Odi can ask first.
priv-younger-goodbye-ask = Ask a grown-up
priv-younger-goodbye-ask-reason = A grown-up can look with him. It is good to ask.

### Second tale: stuck on a tail. Sock song, above, is the first.

## Story: everybody can see the password. The ducks do no harm.
priv-younger-stuck-on-a-tail-tail-1 = Fenn has a new password.
priv-younger-stuck-on-a-tail-tail-1-bubble = I must not forget it!
priv-younger-stuck-on-a-tail-tail-2 = He sticks it on his tail.
priv-younger-stuck-on-a-tail-tail-2-bubble = Now I can see it all day!
priv-younger-stuck-on-a-tail-tail-3 = So can Hare! Now Fenn’s game is full of ducks.

## Choice: where a password is kept. The bubble is Hare’s.
priv-younger-stuck-on-a-tail-safe-spot-bubble = Sorry, ducks are so funny!
priv-younger-stuck-on-a-tail-safe-spot-question = Where can Fenn keep a new password?
priv-younger-stuck-on-a-tail-safe-spot-head = In his head
priv-younger-stuck-on-a-tail-safe-spot-head-reason = A password is like a key. No one sees it there.
priv-younger-stuck-on-a-tail-safe-spot-ears = On his ears
priv-younger-stuck-on-a-tail-safe-spot-ears-reason = His ears are big! We can all see them.
priv-younger-stuck-on-a-tail-safe-spot-friends = With all his friends
priv-younger-stuck-on-a-tail-safe-spot-friends-reason = Friends are great. They do not need his key.

## Story: Bram’s game wants a card about him
priv-younger-stuck-on-a-tail-bath-race-1 = Bram drives a bath in a race.
priv-younger-stuck-on-a-tail-bath-race-1-bubble = Splish, splash!
priv-younger-stuck-on-a-tail-bath-race-2 = The game wants a card about Bram. All players can see it.

## Build: a player’s card with nothing private on it
priv-younger-stuck-on-a-tail-card-question = Help Bram make his card. All players can see it.
priv-younger-stuck-on-a-tail-card-name = Name
priv-younger-stuck-on-a-tail-card-name-real = Bram Badger
priv-younger-stuck-on-a-tail-card-name-real-reason = It says who he is. A silly name is fun!
priv-younger-stuck-on-a-tail-card-name-bath = Captain Bath
priv-younger-stuck-on-a-tail-card-name-bath-reason = A silly name! His own name stays private.
priv-younger-stuck-on-a-tail-card-picture = Picture
priv-younger-stuck-on-a-tail-card-picture-duck = A bath duck
priv-younger-stuck-on-a-tail-card-picture-duck-reason = It is fun. No one sees who he is.
priv-younger-stuck-on-a-tail-card-picture-face = His face
priv-younger-stuck-on-a-tail-card-picture-face-reason = A photo of him is private. Ducks are fun!
priv-younger-stuck-on-a-tail-card-about = About me
priv-younger-stuck-on-a-tail-card-about-home = My home
priv-younger-stuck-on-a-tail-card-about-home-reason = This tells where he lives. It is private.
priv-younger-stuck-on-a-tail-card-about-jam = I like jam
priv-younger-stuck-on-a-tail-card-about-jam-reason = Lots of us like jam. It is OK to tell.
priv-younger-stuck-on-a-tail-card-about-phone = My phone number
priv-younger-stuck-on-a-tail-card-about-phone-reason = This is just for his grown-ups. It is private.
priv-younger-stuck-on-a-tail-card-done = Captain Bath likes jam! No one can tell it is Bram.

## Say: the sentence is rehearsed aloud
priv-younger-stuck-on-a-tail-private-prompt = Help Bram when they ask for his home.
priv-younger-stuck-on-a-tail-private-sentence = That is private, so I will ask first.

## Sort: a nice surprise, or a secret that can be told
priv-younger-stuck-on-a-tail-secrets-question = Some secrets are fun. Some feel bad, and we tell.
priv-younger-stuck-on-a-tail-secrets-fun = Fun surprise
priv-younger-stuck-on-a-tail-secrets-tell = Tell a grown-up
priv-younger-stuck-on-a-tail-secrets-cake = A cake for Wren
priv-younger-stuck-on-a-tail-secrets-cake-reason = Soon Wren will see it. What fun!
priv-younger-stuck-on-a-tail-secrets-chat = A player says: do not tell
priv-younger-stuck-on-a-tail-secrets-chat-reason = Bram can tell. He is not to blame.
priv-younger-stuck-on-a-tail-secrets-song = A song for Mr Mole
priv-younger-stuck-on-a-tail-secrets-song-reason = Soon he will hear it. What fun!
priv-younger-stuck-on-a-tail-secrets-tummy = It makes his tummy feel bad
priv-younger-stuck-on-a-tail-secrets-tummy-reason = A bad secret is heavy. It helps to tell.
priv-younger-stuck-on-a-tail-secrets-photo = A player wants a photo
priv-younger-stuck-on-a-tail-secrets-photo-reason = His photos are private. Bram can say no and tell.

## Talk: a silly card with nothing private in it
priv-younger-stuck-on-a-tail-my-card-prompt = Make up a silly card for a game.
priv-younger-stuck-on-a-tail-my-card-starter = I am Captain …, and I like …

## Exit: a game wants to know where Wren lives
priv-younger-stuck-on-a-tail-asks-question = A game asks where Wren lives. What can she do?
priv-younger-stuck-on-a-tail-asks-wren = Tell them her home
priv-younger-stuck-on-a-tail-asks-wren-reason = A home is private. Wren can ask first.
priv-younger-stuck-on-a-tail-asks-ask = Ask a grown-up
priv-younger-stuck-on-a-tail-asks-ask-reason = A grown-up can look with her. It is good to ask.
priv-younger-stuck-on-a-tail-asks-bram = Tell them Bram’s home
priv-younger-stuck-on-a-tail-asks-bram-reason = Bram’s home is private, too. Wren can ask first.

## The grown-ups a child may name. Never assume a mum or a dad.
priv-younger-helpers-prompt = Tap two grown-ups you can tell. Pick one at school.
priv-younger-helpers-teacher = My teacher
priv-younger-helpers-class = A helper in class
priv-younger-helpers-lunch = A lunch helper
priv-younger-helpers-office = The school office
priv-younger-helpers-home = A grown-up at home
priv-younger-helpers-family = A grown-up in my family

## For staff: where the lesson stands in the curriculum
priv-younger-curriculum-computing = Computing, key stage 1: using technology safely and respectfully, keeping personal information private, and knowing where to go for help.
priv-younger-curriculum-relationships = Relationships education, primary: being safe. Privacy, secrets that do not feel right, and how to ask a trusted adult for help.

## For staff: the teacher’s page
priv-younger-teacher-purpose = Children learn that a password is like a key, which facts about them are private, and that asking or telling a grown-up is always a good next step. The tone is playful on purpose: nothing bad happens to anybody.
priv-younger-teacher-word-password = password: a secret word that opens your own things, like a key
priv-younger-teacher-word-private = private: yours to keep; only the grown-ups who look after you need it
priv-younger-teacher-word-online = online: joined to other people through a screen, in a game, an app or a message
priv-younger-teacher-word-trust = trust: to feel sure that somebody listens and helps
priv-younger-teacher-belief-friend = “My best friend can have my password.” A friend can be close and still not need the key. The grown-ups who help with the account may know it.
priv-younger-teacher-belief-frog = “The frog is a frog.” A picture or a name in a game does not show who is playing. Most people are kind; we still keep private things private.
priv-younger-teacher-belief-secret = “I have to keep a secret.” No child has to keep a secret that feels wrong. A surprise, such as a birthday cake, is different: soon everybody knows.
priv-younger-teacher-ask-key = What do you lock at home or at school? How is a password like that key?
priv-younger-teacher-ask-private = Wren may tell the frog that she likes pizza but not where she lives. What is different about the two?
priv-younger-teacher-ask-secret = How can your body tell you that a secret does not feel right? Who could help you then?
priv-younger-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
priv-younger-teacher-send = Use a real key, a box and photographs of the six cards, and sort by handing over. Offer two answers instead of three: leave out the friend, the cakes and Fenn’s number (in the second tale the friends, the phone number and Bram’s home). The rehearsed sentence may be signed, pointed to or pressed on a talker. For children who take words literally, say first that the frog is a person playing.
priv-younger-teacher-eal = Teach “private” with a gesture: hands crossed over the chest. Let children sort in their home language and rehearse the sentence in both languages. “Wobbly tummy” needs a drawing.
priv-younger-teacher-home = Invite families to invent one silly game name together that holds no real name, school or town. No child is asked to report what happens online at home.
priv-younger-teacher-two-minutes = Sing “La la la, pink socks!” (or walk about with a note on your back) and ask what went wrong. Hold up a key: “A password is like this.” Name a home, a phone number, a school and pizza; children cross their arms for private and put thumbs up for fine to tell. All say: “No thanks, I will ask a grown-up.” Each child shows on fingers two grown-ups they can tell, one of them at school.
