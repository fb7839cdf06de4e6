# Words of the lesson “Guess who it is!” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# The animals are Bram the badger, Wren the rabbit, Odi the otter, Fenn the fox, Mr Mole, the teacher, and Bear, the school cook.
# Sir Carrot is a carrot to which a picture tool has given a moustache.

## The card, and what a child can do afterwards
self-younger-title = Guess who it is!
self-younger-outcome-say = I can say “Stop” or “I will ask”.
self-younger-outcome-look = A game face may not be real. I know that.
self-younger-outcome-photo = My photo is mine. I keep it private.
self-younger-outcome-tell = I tell if it feels bad.

### First tale: Sir Carrot

## Story: a picture tool puts a moustache on whatever it sees. The bubble is Wren, who speaks for her carrot.
self-younger-sir-carrot-carrot-1 = The tablet can put hair on your lip!
self-younger-sir-carrot-carrot-2 = Wren tries it on her carrot.
self-younger-sir-carrot-carrot-2-bubble = Good day, I am Sir Carrot!
self-younger-sir-carrot-carrot-3 = Now it is Bram’s turn. His tummy goes tight.

## Choice: Bram does not like his picture
self-younger-sir-carrot-stop-question = Bram does not like his picture. What helps?
self-younger-sir-carrot-stop-grab = Grab the tablet
self-younger-sir-carrot-stop-grab-reason = It may break. A word can stop it too.
self-younger-sir-carrot-stop-laugh = Laugh, so no one knows
self-younger-sir-carrot-stop-laugh-reason = Then they may do it more. Bram can say stop.
self-younger-sir-carrot-stop-stop = Say “Stop, please”
self-younger-sir-carrot-stop-stop-reason = Wren and Fenn stop. If not, Bram can tell.

## Say: the sentence is rehearsed aloud, with a hand held up
self-younger-sir-carrot-say-stop-prompt = Put a hand up and say it.
self-younger-sir-carrot-say-stop-sentence = Stop, please, I do not like it.

## Match: the look and what is said give away who is playing. Each partner is an animal of the story.
self-younger-sir-carrot-who-question = They play a game. Who is who?
self-younger-sir-carrot-who-robot = A robot who swims
self-younger-sir-carrot-who-robot-partner = Odi
self-younger-sir-carrot-who-robot-reason = Odi loves to swim. He is a robot here!
self-younger-sir-carrot-who-lion = A lion in pink socks
self-younger-sir-carrot-who-lion-partner = Fenn
self-younger-sir-carrot-who-lion-reason = Fenn loves pink socks.
self-younger-sir-carrot-who-cat = A cat who eats a carrot
self-younger-sir-carrot-who-cat-partner = Wren
self-younger-sir-carrot-who-cat-reason = It looks like a cat. Wren plays it.

## Choice: a figure nobody knows
self-younger-sir-carrot-duck-bubble = Quack quack
self-younger-sir-carrot-duck-question = A duck comes in. Who plays it?
self-younger-sir-carrot-duck-child = A child like Wren
self-younger-sir-carrot-duck-child-reason = It may be. We still cannot see.
self-younger-sir-carrot-duck-tell = We cannot tell
self-younger-sir-carrot-duck-tell-reason = It may be a cook with a spoon!
self-younger-sir-carrot-duck-duck = A duck
self-younger-sir-carrot-duck-duck-reason = Quack! A duck cannot tap that well.

## Sort: what to show in a game
self-younger-sir-carrot-cards-question = The game asks Wren for a picture. Which one?
self-younger-sir-carrot-cards-basket-1 = OK to show
self-younger-sir-carrot-cards-basket-2 = Keep it private
self-younger-sir-carrot-cards-school = Wren by her school
self-younger-sir-carrot-cards-school-reason = It shows where she is all day.
self-younger-sir-carrot-cards-friend = A photo of Bram
self-younger-sir-carrot-cards-friend-reason = It is Bram’s face, so it is private.
self-younger-sir-carrot-cards-lion = A lion she drew
self-younger-sir-carrot-cards-lion-reason = It is art, not her face. Nice!
self-younger-sir-carrot-cards-carrot = Sir Carrot
self-younger-sir-carrot-cards-carrot-reason = It is a carrot, so it is fine.
self-younger-sir-carrot-cards-photo = A photo of Wren
self-younger-sir-carrot-cards-photo-reason = A photo shows the real Wren. It is private.

## Talk: a game face without a photo
self-younger-sir-carrot-face-prompt = What can your game face be?
self-younger-sir-carrot-face-starter = My game face is a …

## Exit: tell when a picture feels bad
self-younger-sir-carrot-goodbye-odd-question = A picture gives Wren a bad tummy. What can she do?
self-younger-sir-carrot-goodbye-odd-look = Look at it more
self-younger-sir-carrot-goodbye-odd-look-reason = Then it feels bad for longer. Wren can tell.
self-younger-sir-carrot-goodbye-odd-tell = Tell a grown-up
self-younger-sir-carrot-goodbye-odd-tell-reason = That is a promise we make. They can help.
self-younger-sir-carrot-goodbye-odd-off = Shut it, and say nothing
self-younger-sir-carrot-goodbye-odd-off-reason = Shut it, yes! Then tell as well.

### Second tale: the shark in a skirt

## Story: Odi makes a figure for a game. The bubble is Odi’s.
self-younger-fancy-shark-shark-1 = Odi makes a player for his game.
self-younger-fancy-shark-shark-2 = It is a shark in a frilly skirt!
self-younger-fancy-shark-shark-2-bubble = I bite, but I do twirls!

## Build: a figure without private facts
self-younger-fancy-shark-profile-question = Help Odi make his game page.
self-younger-fancy-shark-profile-face = Pick a face
self-younger-fancy-shark-profile-face-shark = A shark in a skirt
self-younger-fancy-shark-profile-face-shark-reason = We can all laugh. No one sees Odi.
self-younger-fancy-shark-profile-face-photo = A photo of Odi
self-younger-fancy-shark-profile-face-photo-reason = It shows the real Odi. That is private.
self-younger-fancy-shark-profile-name = What is he called?
self-younger-fancy-shark-profile-name-real = Odi Otter
self-younger-fancy-shark-profile-name-real-reason = His real name is private.
self-younger-fancy-shark-profile-name-fin = Frilly Fin
self-younger-fancy-shark-profile-name-fin-reason = A silly name is a good name.
self-younger-fancy-shark-profile-line = Pick a line
self-younger-fancy-shark-profile-line-twirl = I can twirl
self-younger-fancy-shark-profile-line-twirl-reason = Lots of us twirl. It is fine to tell.
self-younger-fancy-shark-profile-line-mill = I live by the mill
self-younger-fancy-shark-profile-line-mill-reason = It tells where he lives. That is private.
self-younger-fancy-shark-profile-done = What a shark! And no one can see Odi.

## Choice: the game wants to see him.
self-younger-fancy-shark-camera-question = The game asks to see Odi’s face. What can he do?
self-younger-fancy-shark-camera-ask = Ask a grown-up first
self-younger-fancy-shark-camera-ask-reason = They look with him, and tap no.
self-younger-fancy-shark-camera-paw = Tap yes, then hide
self-younger-fancy-shark-camera-paw-reason = It can still see the room. Ask first.
self-younger-fancy-shark-camera-yes = Tap yes
self-younger-fancy-shark-camera-yes-reason = Then they can all see in. Ask first.

## Say: the sentence is rehearsed aloud
self-younger-fancy-shark-say-ask-prompt = Help Odi say it, big and clear.
self-younger-fancy-shark-say-ask-sentence = No thanks, I will ask first.

## Story: a small fairy turns out to be Bear, the school cook. The bubble is Bear’s.
self-younger-fancy-shark-fairy-1 = A fairy with a spoon plays too. She is so small!
self-younger-fancy-shark-fairy-2 = At lunch, Bear has a spoon.
self-younger-fancy-shark-fairy-2-bubble = I am the fairy!
self-younger-fancy-shark-fairy-3 = Bear is so big! Odi laughs and laughs.

## Sort: what a figure shows of the person who plays, and what it does not
self-younger-fancy-shark-know-question = A new fairy comes in. What can Odi tell?
self-younger-fancy-shark-know-basket-1 = He can see it
self-younger-fancy-shark-know-basket-2 = He cannot tell
self-younger-fancy-shark-know-spoon = She waves a hat
self-younger-fancy-shark-know-spoon-reason = The hat is on the screen.
self-younger-fancy-shark-know-old = How old she is
self-younger-fancy-shark-know-old-reason = A small fairy can be a big bear.
self-younger-fancy-shark-know-home = Where she lives
self-younger-fancy-shark-know-home-reason = A game does not show that.
self-younger-fancy-shark-know-wings = She has wings
self-younger-fancy-shark-know-wings-reason = The wings are on the screen.
self-younger-fancy-shark-know-kind = If she tells the truth
self-younger-fancy-shark-know-kind-reason = Words on a screen can pretend.

## Order: a game stops being fun
self-younger-fancy-shark-rain-question = A player tips mud on Odi all day. What comes first?
self-younger-fancy-shark-rain-stop = Stop the game
self-younger-fancy-shark-rain-stop-reason = First Odi stops. The game can wait.
self-younger-fancy-shark-rain-go = Find a grown-up
self-younger-fancy-shark-rain-go-reason = Then he goes to find help.
self-younger-fancy-shark-rain-tell = Say how it feels
self-younger-fancy-shark-rain-tell-reason = Now they know, and can help.

## Exit: a photo of oneself. It uses the words of the promise.
self-younger-fancy-shark-goodbye-photo-question = Odi has a photo of him with cake. What can he do?
self-younger-fancy-shark-goodbye-photo-small = Put it up for one day
self-younger-fancy-shark-goodbye-photo-small-reason = A day is long. It can be copied.
self-younger-fancy-shark-goodbye-photo-up = Put it in the game
self-younger-fancy-shark-goodbye-photo-up-reason = A photo can spread and spread.
self-younger-fancy-shark-goodbye-photo-keep = Keep it private
self-younger-fancy-shark-goodbye-photo-keep-reason = That is the promise we make. Good for Odi!

## The grown-ups a child may name. Never assume a mum or a dad.
self-younger-helpers-prompt = Tap two grown-ups you can tell. Pick one at school.
self-younger-helpers-teacher = My teacher
self-younger-helpers-class = A helper in class
self-younger-helpers-lunch = A lunch helper
self-younger-helpers-office = The school office
self-younger-helpers-home = A grown-up at home
self-younger-helpers-family = A grown-up in my family

## For staff: where the lesson stands in the curriculum
self-younger-curriculum-computing = Computing, key stage 1: using technology safely and respectfully, and making digital content on purpose.
self-younger-curriculum-relationships = Relationships education, primary: respectful and online relationships. People may behave and look different online; asking for and giving permission.

## For staff: the teacher’s page
self-younger-teacher-purpose = Children practise saying no, stop and “I will ask” about pictures and games, learn that people can look different online from how they are, and keep photos of themselves private. Dressing up online is fun here; nobody is tricked or told off.
self-younger-teacher-word-pretend = pretend: to look like something you are not, for fun or for a trick
self-younger-teacher-word-player = player: the person who makes a game figure move
self-younger-teacher-word-photo = photo: a picture of the real you; a drawing of a lion is not
self-younger-teacher-word-stop = stop: a word everybody listens to at once
self-younger-teacher-belief-looks = “A duck in a game is a duck, or a child who likes ducks.” The picture does not show who is playing. It may be a cook with a spoon.
self-younger-teacher-belief-laugh = “If we all laugh, it is fine.” The one in the picture says whether it is fun.
self-younger-teacher-belief-photo = “A photo in a game is only in the game.” It can be seen, copied and passed on by people nobody knows.
self-younger-teacher-ask-stop = How do you like to say stop: with a word, a hand or a face? How do we all know it means stop?
self-younger-teacher-ask-who = What could a game figure tell you about the person who plays? What can it not tell?
self-younger-teacher-ask-face = Our school can see what we do on a computer here. How does that help to keep us safe?
self-younger-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
self-younger-teacher-send = Bring a real carrot and a paper moustache. Let children answer with a stop hand instead of words. Offer two answers instead of three. For children who take pretending literally, put a mask on and off before you begin: “I look like a cat. I am still me.” A child who dislikes seeing their own face needs no picture taken at all.
self-younger-teacher-eal = “Stop”, “no thanks” and “I will ask” are worth learning in every language of the class. “Moustache” needs a finger under the nose. “Pretend” is best acted.
self-younger-teacher-home = Families may draw a game face together: a lion, a shoe, a cloud. It holds no photo and no real name. No child is asked to report what happens online at home.
self-younger-teacher-two-minutes = Hold a finger under your nose: “I am Sir Carrot. Am I?” Ask what is real and what is pretend. Say: “In a game, a duck may be a cook.” All put up a hand and say: “Stop, please. I do not like it.” Then: “We keep photos of us private.” Each child shows on fingers two grown-ups they can tell, one of them at school.
