# Words of the lesson “Giant snails and dragon grans” (Years 3 and 4, ages 7-9).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# In the first tale the animals are Odi the otter, Fenn the fox, Wren the rabbit and Bear, the school cook. In the second
# Nutmeg is a girl, Sir Muffin is her knight in a game, and Doomfang is a dragon in that game.

## The card, and what a child can do afterwards
self-middle-title = Giant snails and dragon grans
self-middle-outcome-pretend = I know that a player online may be anyone.
self-middle-outcome-edit = I can spot signs that something was made up.
self-middle-outcome-me = I can make an online me that keeps me private.
self-middle-outcome-tell = I can say no, and tell an adult.

### First tale: Odi’s giant snail

## Story: Odi edits a picture for fun. The bubble is what he writes under it.
self-middle-giant-snail-snail-1 = Odi has a photo of a snail. He cuts it out on the screen. Then he puts it next to a photo of his school.
    .easy = Odi cuts a snail out of a photo. He puts it next to his school.
self-middle-giant-snail-snail-2 = Now the snail looks as big as a bus.
self-middle-giant-snail-snail-2-bubble = Giant snail! Run! It gets here on Tuesday.
self-middle-giant-snail-snail-3 = Bear, the cook, sees the picture. By lunch there are forty cabbages by the gate. “She will be hungry,” says Bear.
    .easy = Bear, the cook, sees it. By lunch there are forty cabbages!

## Spot: Fenn has made a picture too
self-middle-giant-snail-whale-question = Fenn has made a picture too. Find the signs that it was changed.
self-middle-giant-snail-whale-who-name = Who made it
self-middle-giant-snail-whale-who = Fenn’s Fun Photos
self-middle-giant-snail-whale-who-reason = The name tells us that it is made for fun.
self-middle-giant-snail-whale-title-name = The title
self-middle-giant-snail-whale-title = A day at the pond
self-middle-giant-snail-whale-title-reason = A title like this is fine. It could be true.
self-middle-giant-snail-whale-whale-name = The big picture
self-middle-giant-snail-whale-whale = A whale in a pond the size of a bath.
self-middle-giant-snail-whale-whale-reason = The sizes do not fit. A whale needs more room!
self-middle-giant-snail-whale-hands-name = The words below
self-middle-giant-snail-whale-hands = I wave with both my left hands!
self-middle-giant-snail-whale-hands-reason = Two left hands? Odd hands are a good sign to look for.

## Sort: when a changed picture is fun, and when it hurts or tricks
self-middle-giant-snail-fun-question = All of these were changed. Which are fun? Which could hurt or trick someone?
    .easy = Which are fun? Which could hurt or trick?
self-middle-giant-snail-fun-basket-1 = Fun for all
self-middle-giant-snail-fun-basket-2 = Could hurt or trick
self-middle-giant-snail-fun-sky = A pink sky on a birthday card
self-middle-giant-snail-fun-sky-reason = A pink sky tricks no one. It is pretty.
self-middle-giant-snail-fun-snail = A snail, with “I made this”
self-middle-giant-snail-fun-snail-reason = It tells us it was made. We can all laugh.
self-middle-giant-snail-fun-teeth = Huge teeth on Wren, and no one asked
self-middle-giant-snail-fun-teeth-reason = It is Wren’s face. Ask her first, and a no is a no.
self-middle-giant-snail-fun-soap = Fur made smooth to sell soap
self-middle-giant-snail-fun-soap-reason = It makes us think soap can do that. It cannot.
self-middle-giant-snail-fun-legs = A friend’s legs made longer
self-middle-giant-snail-fun-legs-reason = Legs are fine as they are. This could hurt the friend.

## Feel: Wren’s ears were made short. No answer is wrong.
self-middle-giant-snail-ears-bubble = Now you look better!
self-middle-giant-snail-ears-question = A picture of Wren goes round. Her ears have been made short. How might she feel?
    .easy = Wren’s ears were made short. How might she feel?
self-middle-giant-snail-ears-says = All of these can be true. Wren’s ears are fine just as they are.

## Choice: what helps Wren
self-middle-giant-snail-help-question = Wren keeps looking at the picture. What could help her?
self-middle-giant-snail-help-back = Put a silly nose on whoever did it
self-middle-giant-snail-help-back-reason = It may feel fair for a moment. Then it goes on and on.
self-middle-giant-snail-help-more = Make her ears short in all her photos
self-middle-giant-snail-help-more-reason = Then she sees her own ears less and less. They are good ears.
self-middle-giant-snail-help-tell = Tell an adult how it feels
self-middle-giant-snail-help-tell-reason = An adult listens. They can help to take the picture down.

## Say: the sentence is rehearsed aloud
self-middle-giant-snail-say-prompt = Next day, Wren is ready. Say it with her.
self-middle-giant-snail-say-sentence = Please ask me before you change my picture.

## Build: a profile without private facts
self-middle-giant-snail-club-question = Odi asks his teacher. Now he may join Doodle Den, a drawing club online. Help him make his page.
    .easy = Help Odi make his page in Doodle Den.
self-middle-giant-snail-club-face = Picture
self-middle-giant-snail-club-face-snail = Drawing of a snail
self-middle-giant-snail-club-face-snail-reason = It is fun, and no one can find Odi with it.
self-middle-giant-snail-club-face-jumper = Photo in his school jumper
self-middle-giant-snail-club-face-jumper-reason = It shows his face and his school. Both are private.
self-middle-giant-snail-club-name = Name
self-middle-giant-snail-club-name-real = Odi Otter, age 8
self-middle-giant-snail-club-name-real-reason = His name and age help people to find him.
self-middle-giant-snail-club-name-school = Odi of Mill School
self-middle-giant-snail-club-name-school-reason = That is his name and his school.
self-middle-giant-snail-club-name-slow = Slow Snail
self-middle-giant-snail-club-name-slow-reason = A made-up name keeps the real one private.
self-middle-giant-snail-club-line = About me
self-middle-giant-snail-club-line-draw = I like to draw shells
self-middle-giant-snail-club-line-draw-reason = Lots of people do. It gives nothing away.
self-middle-giant-snail-club-line-club = I swim on Mondays at the pool
self-middle-giant-snail-club-line-club-reason = It tells where he is, and when.
self-middle-giant-snail-club-done = This page shows what Odi likes. It does not show who or where he is.

## Exit: the last question uses the words of a promise
self-middle-giant-snail-goodbye-meet-question = A snail in a game says, “I am eight too. Meet me at the park!” What is the best plan?
    .easy = A game snail says, “Meet me!” What is best?
self-middle-giant-snail-goodbye-meet-nine = Meet, as he is eight
self-middle-giant-snail-goodbye-meet-nine-reason = Anyone can type an eight. Odi cannot know who it is.
self-middle-giant-snail-goodbye-meet-no = Say no, and tell an adult
self-middle-giant-snail-goodbye-meet-no-reason = Odi only knows him online. So he does not meet him, and he tells.
self-middle-giant-snail-goodbye-meet-slow = Wait, as snails are slow
self-middle-giant-snail-goodbye-meet-slow-reason = Ha! But the one who plays may not be. Odi can say no and tell.
self-middle-giant-snail-goodbye-soap-question = A soap advert shows fur with no knots at all. What may be true?
self-middle-giant-snail-goodbye-soap-wash = One wash does that
self-middle-giant-snail-goodbye-soap-wash-reason = Then all of us would do it! The photo may have been changed.
self-middle-giant-snail-goodbye-soap-edit = The photo was changed
self-middle-giant-snail-goodbye-soap-edit-reason = Adverts want to sell. A changed photo helps them do that.
self-middle-giant-snail-goodbye-soap-wrong = Fur with knots is wrong
self-middle-giant-snail-goodbye-soap-wrong-reason = Knots are real life. The photo may have been changed.
self-middle-giant-snail-goodbye-promise-question = Odi’s promise says: I keep photos of myself private. A game asks for one. What fits?
    .easy = A game asks for a photo of Odi. What fits his promise?
self-middle-giant-snail-goodbye-promise-friend = Send one of Fenn
self-middle-giant-snail-goodbye-promise-friend-reason = Fenn’s face is private too. A drawing will do.
self-middle-giant-snail-goodbye-promise-old = Send an old photo
self-middle-giant-snail-goodbye-promise-old-reason = It is still Odi. It can be copied and passed on.
self-middle-giant-snail-goodbye-promise-draw = Use a drawing
self-middle-giant-snail-goodbye-promise-draw-reason = A drawing is fun, and his promise is kept.

### Second tale: the dragon who makes soup

## Story: a dragon in a game turns out to be Nutmeg’s gran. The bubble is the dragon’s message.
self-middle-doomfang-knight-1 = Nutmeg plays Castle Pals. Her name there is Sir Muffin. Sir Muffin is a knight who is not afraid of bats.
    .easy = In Castle Pals, Nutmeg is a knight. Her name is Sir Muffin.
self-middle-doomfang-knight-2 = A dragon called Doomfang saves Sir Muffin three times. Then he has to go.
    .easy = Doomfang, a dragon, saves Sir Muffin. Then he has to go.
self-middle-doomfang-knight-2-bubble = Must stop. My soup is hot!
self-middle-doomfang-knight-3 = On Sunday, Gran makes soup. “Mind my wings,” she says. Nutmeg drops her spoon. Doomfang is Gran!
    .easy = On Sunday, Gran makes soup. Doomfang is Gran!

## Match: reasons to be somebody else online
self-middle-doomfang-reasons-question = People pretend online for many reasons. Find the pairs.
self-middle-doomfang-reasons-fun = Gran is a dragon
self-middle-doomfang-reasons-fun-partner = For fun
self-middle-doomfang-reasons-fun-reason = It is a game. Gran likes to roar.
self-middle-doomfang-reasons-safe = Nutmeg hides her real name
self-middle-doomfang-reasons-safe-partner = To stay private
self-middle-doomfang-reasons-safe-reason = A made-up name keeps her real one private.
self-middle-doomfang-reasons-sell = A robot says “I love this toy!”
self-middle-doomfang-reasons-sell-partner = To sell things
self-middle-doomfang-reasons-sell-reason = It wants you to buy the toy.
self-middle-doomfang-reasons-trick = “I am your friend, send a photo!”
self-middle-doomfang-reasons-trick-partner = To trick someone
self-middle-doomfang-reasons-trick-reason = Nice words can hide a trick. We say no, and tell.

## Spot: a profile that does not fit together
self-middle-doomfang-lily-question = A new player writes to Nutmeg. Find what does not fit.
self-middle-doomfang-lily-name-name = The name
self-middle-doomfang-lily-name = Lily9
self-middle-doomfang-lily-name-reason = A made-up name is fine. Nutmeg has one too.
self-middle-doomfang-lily-photo-name = The photo
self-middle-doomfang-lily-photo = A girl. It says “Sun Shop” on it.
self-middle-doomfang-lily-photo-reason = It is a shop’s photo. So it may not be Lily at all.
self-middle-doomfang-lily-like-name = What she likes
self-middle-doomfang-lily-like = I like castles!
self-middle-doomfang-lily-like-reason = Lots of players do. That is fine.
self-middle-doomfang-lily-work-name = About her
self-middle-doomfang-lily-work = I am 9. I drive home from work.
self-middle-doomfang-lily-work-reason = Nine, and drives to work? That does not fit.

## Chat: Lily9 asks for the camera, then for a meeting. Gran helps to block.
self-middle-doomfang-chat-question = What can Nutmeg do now?
self-middle-doomfang-chat-place = Castle Pals
self-middle-doomfang-chat-marlo = Sir Muffin
self-middle-doomfang-chat-lily = Lily9
self-middle-doomfang-chat-gran = Gran
self-middle-doomfang-chat-hello-1 = Hi, Sir Muffin! I am nine too.
self-middle-doomfang-chat-hello-2 = Turn your camera on. I want to see you!
self-middle-doomfang-chat-hello-yes = OK, wait a second.
self-middle-doomfang-chat-hello-yes-reason = Then Lily sees Nutmeg and her home. A call is something to ask about first.
self-middle-doomfang-chat-hello-no = No thanks. I do not do that.
self-middle-doomfang-chat-hello-no-reason = That is clear and polite. A no needs no reason.
self-middle-doomfang-chat-hello-friend = Here is my friend’s photo!
self-middle-doomfang-chat-hello-friend-reason = A friend’s face is private too. Nutmeg can say no.
self-middle-doomfang-chat-meet-1 = Then meet me at the park on Saturday.
self-middle-doomfang-chat-meet-2 = Do not tell anyone.
self-middle-doomfang-chat-meet-leave = Leave the game
self-middle-doomfang-chat-meet-leave-reason = She is out at once. The message is still there to show.
self-middle-doomfang-chat-meet-keep = Keep the message to show
self-middle-doomfang-chat-meet-keep-reason = Now she can show what was said.
self-middle-doomfang-chat-meet-where = Where in the park?
self-middle-doomfang-chat-meet-where-reason = Nutmeg only knows her online. She does not meet her. She tells.
self-middle-doomfang-chat-tell-1 = Are you there?
self-middle-doomfang-chat-tell-block = Block Lily and tell no one
self-middle-doomfang-chat-tell-block-reason = Blocking comes last, with an adult. First Nutmeg tells.
self-middle-doomfang-chat-tell-quiet = Say nothing
self-middle-doomfang-chat-tell-quiet-reason = It is a lot to carry alone. Nutmeg can tell.
self-middle-doomfang-chat-tell-tell = Tell Gran
self-middle-doomfang-chat-tell-tell-reason = Gran is glad she told. It is not Nutmeg’s fault.
self-middle-doomfang-chat-block-1 = Thank you for telling me. Shall we do the rest together?
self-middle-doomfang-chat-block-last = One last cross message!
self-middle-doomfang-chat-block-last-reason = A reply keeps it going. Gran can help to block.
self-middle-doomfang-chat-block-block = Block Lily together with Gran
self-middle-doomfang-chat-block-block-reason = Keep it, tell, then an adult helps to block. All done!

## Say: the sentence is rehearsed aloud
self-middle-doomfang-say-prompt = Say it like Sir Muffin, loud and calm.
self-middle-doomfang-say-sentence = I only know you from a game, so no. I will tell.

## Choice: Gran tries a button that smooths faces. The bubble is Gran’s.
self-middle-doomfang-egg-bubble = Look, I am an egg!
self-middle-doomfang-egg-question = Gran taps “smooth my face” on her phone. What does it do?
self-middle-doomfang-egg-photo = It changes the photo, not Gran
self-middle-doomfang-egg-photo-reason = Yes, the lines are gone from the photo. Gran has all of hers.
self-middle-doomfang-egg-better = It shows how a face has to look
self-middle-doomfang-egg-better-reason = No face has to look like an egg. Lines and spots are fine.
self-middle-doomfang-egg-real = It makes Gran young
self-middle-doomfang-egg-real-reason = Gran looks at her hands. Still Gran! Only the photo changed.

## Build: a page for Sir Muffin
self-middle-doomfang-page-question = Help Nutmeg make a page for Sir Muffin.
self-middle-doomfang-page-face = Picture
self-middle-doomfang-page-face-photo = Nutmeg with her gran
self-middle-doomfang-page-face-photo-reason = That is two real faces. Photos of us stay private.
self-middle-doomfang-page-face-muffin = A drawing of a muffin in a helmet
self-middle-doomfang-page-face-muffin-reason = It is funny, and it is not Nutmeg’s face.
self-middle-doomfang-page-line = About me
self-middle-doomfang-page-line-live = I live next to Oak School
self-middle-doomfang-page-line-live-reason = It says where to find her.
self-middle-doomfang-page-line-club = Find me at drum club on Fridays
self-middle-doomfang-page-line-club-reason = A place and a day are private.
self-middle-doomfang-page-line-bats = I do not fear bats
self-middle-doomfang-page-line-bats-reason = It is fun, and it gives nothing away.
self-middle-doomfang-page-see = Who can chat with me?
self-middle-doomfang-page-see-known = People I know, like Gran
self-middle-doomfang-page-see-known-reason = A dragon is enough for now!
self-middle-doomfang-page-see-all = All players
self-middle-doomfang-page-see-all-reason = Then Lily9 can write again.
self-middle-doomfang-page-done = Sir Muffin is brave, funny and private.

## Exit: the last question uses the words of a promise
self-middle-doomfang-goodbye-nice-question = A knight in the game is kind and funny for weeks. Then he asks to meet. What fits?
    .easy = A nice knight in the game asks to meet. What fits?
self-middle-doomfang-goodbye-nice-friend = Go with a friend
self-middle-doomfang-goodbye-nice-friend-reason = A friend cannot make it safe. An adult can help.
self-middle-doomfang-goodbye-nice-weeks = Meet him, as weeks are long
self-middle-doomfang-goodbye-nice-weeks-reason = Weeks in a game do not show who plays. Nutmeg says no and tells.
self-middle-doomfang-goodbye-nice-no = Say no, and tell an adult
self-middle-doomfang-goodbye-nice-no-reason = Even a nice player is only known online. An adult helps.
self-middle-doomfang-goodbye-photo-question = Someone says, “Send a photo, or I will be sad.” What can Nutmeg do?
self-middle-doomfang-goodbye-photo-tell = Say no, and tell an adult
self-middle-doomfang-goodbye-photo-tell-reason = Sad is hard, but a no is still fine. The adult helps with the rest.
self-middle-doomfang-goodbye-photo-hide = Send one in a mask
self-middle-doomfang-goodbye-photo-hide-reason = It is still her, and her room. Nutmeg can say no and tell.
self-middle-doomfang-goodbye-photo-one = Send just one
self-middle-doomfang-goodbye-photo-one-reason = One can be copied. It is not her job to cheer them up.
self-middle-doomfang-goodbye-promise-question = Nutmeg’s promise says: I keep photos of myself private. Which picture fits?
self-middle-doomfang-goodbye-promise-back = A photo of her back
self-middle-doomfang-goodbye-promise-back-reason = It is still a photo of her. A drawing fits better.
self-middle-doomfang-goodbye-promise-baby = Her photo as a baby
self-middle-doomfang-goodbye-promise-baby-reason = So sweet! It is still Nutmeg, so it stays private.
self-middle-doomfang-goodbye-promise-muffin = A muffin in a helmet
self-middle-doomfang-goodbye-promise-muffin-reason = It is a drawing, so her promise is kept.

## The grown-ups a child may name. Never assume a mum or a dad.
self-middle-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
self-middle-helpers-teacher = My teacher
self-middle-helpers-class = An adult who helps in class
self-middle-helpers-lunch = A lunch helper
self-middle-helpers-office = The school office
self-middle-helpers-home = An adult at home
self-middle-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
self-middle-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; being discerning in evaluating digital content.
self-middle-curriculum-relationships = Relationships education, primary: respectful and online relationships. People sometimes behave differently online, also by pretending to be someone they are not; self-respect and permission.

## For staff: the teacher’s page
self-middle-teacher-purpose = Children find out that pictures can be edited and that players can invent who they are, for fun, to stay private or to trick. They look for signs, ask before they change somebody’s picture, make a profile without photo or private facts, and rehearse saying no and telling. They also meet the thought that a changed picture says nothing about how anybody has to look.
self-middle-teacher-word-avatar = avatar: the figure that stands for a person in a game or app
self-middle-teacher-word-edit = edit: to change a picture, sound or text
self-middle-teacher-word-profile = profile: the page that says who you are in a game or app
self-middle-teacher-word-invent = invent: to make up; an invented player may be fun, or a trick
self-middle-teacher-belief-photo = “A photo shows what was there.” A phone can move, stretch, smooth and invent. A good question is: who made this, and what do they want me to think?
self-middle-teacher-belief-age = “She says she is nine, so she is nine.” Anybody can type a nine. Most players are what they say; we still cannot know, so we never meet them and send no photos.
self-middle-teacher-belief-lie = “An avatar is a lie.” A made-up name and figure are fun and keep children private. It is a trick when somebody uses it to get a photo, a secret or a meeting.
self-middle-teacher-belief-fix = “Edited faces are better faces.” They are easier to sell things with. Faces, ears, skin and bodies differ, and work.
self-middle-teacher-ask-signs = Which sign helped you most to see that the picture was changed? What if there had been no sign at all?
self-middle-teacher-ask-why = People invent an online self for different reasons. Which reasons feel good to everybody, and which do not?
self-middle-teacher-ask-ears = Wren’s ears were made short without asking. What could a friend say to her, and to the one who did it?
self-middle-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
self-middle-teacher-send = Put a real snail shell beside its enlarged photo, so that “bigger in the picture” can be touched. Offer two answers instead of three. Some children find it hard to hold that a person and an avatar are one: use a mask on a stick. Do not use children’s own photos; a child with a visible difference is never the example.
self-middle-teacher-eal = “Edit”, “avatar” and “profile” have cognates in many languages: let children say them. Act out smooth, bigger and cut out. The sentence to rehearse may be said in two languages.
self-middle-teacher-home = Families may play “real or changed?” with three adverts on a cereal box or a bus stop, and agree who a child asks before joining something new. No child is asked to show a phone or to report what happens at home.
self-middle-teacher-two-minutes = Say: “Odi’s picture shows a snail as big as a bus. How could he have done that?” Collect signs: shadows, edges, sizes, who made it. Add: “A dragon in a game may be somebody’s gran. A player who says nine may not be nine.” All say: “No thanks. I will tell an adult.” Each child thinks of two adults they can tell, one of them at school.
