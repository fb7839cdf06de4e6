# Words of the lesson “Ask the maker” (Years 3 and 4, ages 7-9).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Snail race: Bram the badger, Wren the rabbit, Fenn the fox, Odi the otter and Mr Mole, the teacher. Pip Quill and Inka Moss draw.
# Tuba cat: Pepper, Fudge and Miss Fennel, their teacher.

## The card, and what a child can do afterwards
copy-middle-title = Ask the maker
copy-middle-outcome-maker = I know that pictures, songs and games all have a maker.
copy-middle-outcome-ask = I ask first, or I pick what is free to use.
copy-middle-outcome-credit = I say who made it.
copy-middle-outcome-mine = I choose who uses my work. My real name stays private.

### First tale: the snail race

## Story: Bram finds a picture that somebody drew
copy-middle-snail-race-poster-1 = The school’s snail race is on Friday. Bram makes the poster.
    .easy = Bram makes a poster for the snail race.
copy-middle-snail-race-poster-1-bubble = It will be very, very slow!
copy-middle-snail-race-poster-2 = He finds a snail in a helmet on a page. It is the best snail ever!
    .easy = He finds a great snail on a page.
copy-middle-snail-race-poster-2-bubble = I will just take it.
copy-middle-snail-race-poster-3 = Wren looks closely. Somebody drew each little line.
copy-middle-snail-race-poster-3-bubble = I wonder who made it?

## Search: words that find a picture with its maker’s yes
copy-middle-snail-race-find-question = Bram needs a snail picture that he may use. Pick words to search.
    .easy = Pick words to find a snail that he may use.
copy-middle-snail-race-find-snail = snail
copy-middle-snail-race-find-snail-reason = It says what he looks for.
copy-middle-snail-race-find-fast = fast
copy-middle-snail-race-find-fast-reason = Snails are many things, but not that!
copy-middle-snail-race-find-picture = picture
copy-middle-snail-race-find-picture-reason = It says what kind of thing he needs.
copy-middle-snail-race-find-free = free to use
copy-middle-snail-race-find-free-reason = It finds makers who have said yes.
copy-middle-snail-race-find-poster = poster
copy-middle-snail-race-find-poster-reason = He makes the poster himself. He needs a snail to put on it.
copy-middle-snail-race-find-asked = Which one may Bram put on his poster?
copy-middle-snail-race-find-stickers = Snail stickers
copy-middle-snail-race-find-stickers-from = Sticky Shop
copy-middle-snail-race-find-stickers-text = Ten snails for two pounds!
copy-middle-snail-race-find-stickers-reason = It is an advert. It wants to sell him a thing.
copy-middle-snail-race-find-helmet = Snail in a helmet
copy-middle-snail-race-find-helmet-from = Pip Quill’s pictures
copy-middle-snail-race-find-helmet-text = Please ask me before you use it.
copy-middle-snail-race-find-helmet-reason = Pip wants to be asked. So he does that first.
copy-middle-snail-race-find-moss = Snails for you
copy-middle-snail-race-find-moss-from = Moss Picture Box
copy-middle-snail-race-find-moss-text = Free to use. Just say that Inka Moss drew it.
copy-middle-snail-race-find-moss-reason = Inka has said yes, and says how.

## Choice: the maker’s name goes with the picture
copy-middle-snail-race-below-question = Bram takes the snail by Inka Moss. What can he write below it?
    .easy = Inka Moss drew the snail. What can Bram write below it?
copy-middle-snail-race-below-bram = Snail by Bram
copy-middle-snail-race-below-bram-reason = He made a fine poster. But Inka drew the snail.
copy-middle-snail-race-below-net = Snail from the internet
copy-middle-snail-race-below-net-reason = The internet has no hands! A person drew the snail.
copy-middle-snail-race-below-inka = Snail by Inka Moss
copy-middle-snail-race-below-inka-reason = Now we all know who drew it.

## Sort: what has a yes already, and what needs one
copy-middle-snail-race-race-day-question = What can Bram use for the race? And what does he ask about first?
    .easy = What can Bram use? What does he ask about first?
copy-middle-snail-race-race-day-fine = Fine to use
copy-middle-snail-race-race-day-ask = Ask first
copy-middle-snail-race-race-day-photo = A photo he took of the race track
copy-middle-snail-race-race-day-photo-reason = He made it, so he can choose.
copy-middle-snail-race-race-day-odi = Odi’s drawing from the wall
copy-middle-snail-race-race-day-odi-reason = It is Odi’s work. Odi can say yes or no.
copy-middle-snail-race-race-day-song = A song from a film
copy-middle-snail-race-race-day-song-reason = Someone wrote it and sang it. Mr Mole can help him ask.
copy-middle-snail-race-race-day-free = A drum beat marked free to use
copy-middle-snail-race-race-day-free-reason = The maker has said yes. Bram says who made it.
copy-middle-snail-race-race-day-fact = A fact: a snail has one foot
copy-middle-snail-race-race-day-fact-reason = Facts are for all of us. He uses his own words.
copy-middle-snail-race-race-day-page = A page from a snail book
copy-middle-snail-race-race-day-page-reason = Someone wrote it. He can ask, or use his own words.

## Chat: Wren’s song is in Fenn’s clip. Fenn means no harm.
copy-middle-snail-race-song-question = Fenn has used Wren’s snail song. What can she say?
copy-middle-snail-race-song-place = The class chat
copy-middle-snail-race-song-wren = Wren
copy-middle-snail-race-song-fenn = Fenn
copy-middle-snail-race-song-clip-1 = My snail clip has your song!
copy-middle-snail-race-song-clip-thief = You thief! Take it down!
copy-middle-snail-race-song-clip-thief-reason = She may feel cross, and that is OK. Kind words work better.
copy-middle-snail-race-song-clip-hush = Say nothing, and feel bad
copy-middle-snail-race-song-clip-hush-reason = Fenn cannot guess how she feels. She can tell him.
copy-middle-snail-race-song-clip-next = I like it. Please ask me first.
copy-middle-snail-race-song-clip-next-reason = Now Fenn knows what she wants.
copy-middle-snail-race-song-sorry-1 = Oh! Sorry. May I keep it in?
copy-middle-snail-race-song-sorry-yes = Yes, if you say that I made it.
copy-middle-snail-race-song-sorry-yes-reason = It is her song. She can say yes, and say how.
copy-middle-snail-race-song-sorry-no = No, please take it out.
copy-middle-snail-race-song-sorry-no-reason = It is her song. No is a fine answer too.
copy-middle-snail-race-song-sorry-know = Do what you want.
copy-middle-snail-race-song-sorry-know-reason = Then Fenn has to guess. It is her song, so she can choose.
copy-middle-snail-race-song-name-1 = It is for an open page. What name?
copy-middle-snail-race-song-name-real = Wren Rabbit, from Puddle School.
copy-middle-snail-race-song-name-real-reason = All can see an open page. Her name and school stay private.
copy-middle-snail-race-song-name-bun = Song by Mud Bun. That is me!
copy-middle-snail-race-song-name-bun-reason = It is hers, and her real name stays private.

## Say: the sentence is rehearsed aloud
copy-middle-snail-race-helmet-prompt = Bram still loves the snail in a helmet. Help him ask Pip.
copy-middle-snail-race-helmet-sentence = May I use your picture? I will say you made it.

## Choice: asking somebody new, with a teacher
copy-middle-snail-race-ask-pip-question = There is an email for Pip Quill on the page. How can Bram ask?
    .easy = How can Bram ask Pip?
copy-middle-snail-race-ask-pip-mole = With Mr Mole, from school email
copy-middle-snail-race-ask-pip-mole-reason = Pip says yes. On Friday, the winner falls asleep on the line!
copy-middle-snail-race-ask-pip-new = At home, from a new email
copy-middle-snail-race-ask-pip-new-reason = Bram does not know Pip. Mr Mole can help from school email.
copy-middle-snail-race-ask-pip-phone = Put his phone number on the page
copy-middle-snail-race-ask-pip-phone-reason = All could read it there. His number is private.

## Exit, first question: a name that got lost
copy-middle-snail-race-no-name-question = Odi finds a photo with no name on it. What is true?
copy-middle-snail-race-no-name-nobody = It is nobody’s photo
copy-middle-snail-race-no-name-nobody-reason = Somebody did. The name just got lost.
copy-middle-snail-race-no-name-somebody = Somebody took it
copy-middle-snail-race-no-name-somebody-reason = So he looks for the maker, or picks another one.
copy-middle-snail-race-no-name-finder = It is his, because he found it
copy-middle-snail-race-no-name-finder-reason = A found coat is not ours to keep. Nor is a found photo.

## Exit, second question: whose poem it is
copy-middle-snail-race-poem-question = Wren reads out a poem from a book. What can she say?
copy-middle-snail-race-poem-by = “This is by Tilda Plum”
copy-middle-snail-race-poem-by-reason = Now the class knows who wrote it, and can find more.
copy-middle-snail-race-poem-mine = “I made this up”
copy-middle-snail-race-poem-mine-reason = She reads it so well! But Tilda Plum wrote it.
copy-middle-snail-race-poem-none = Just the poem, and no name
copy-middle-snail-race-poem-none-reason = Then no one knows who wrote it. A name is quick to say.

## Exit, third question: it is fine not to be sure
copy-middle-snail-race-robot-question = A boy wants Fenn’s robot drawing for his page. Fenn is not sure. What can he say?
    .easy = A boy wants Fenn’s drawing. Fenn is not sure. What can he say?
copy-middle-snail-race-robot-must = “OK then”
copy-middle-snail-race-robot-must-reason = He need not say yes. It is his drawing.
copy-middle-snail-race-robot-think = “Let me think first”
copy-middle-snail-race-robot-think-reason = It is his drawing. He can think, and ask an adult.
copy-middle-snail-race-robot-grab = “Nobody may ever look at it”
copy-middle-snail-race-robot-grab-reason = He can say no in a kind way. Or he can think first.

### Second tale: the tuba cat

## Story: Pepper’s cat turns up on a poster without her name
copy-middle-tuba-cat-oompah-1 = Pepper draws a cat that plays the tuba. The whole class loves it.
copy-middle-tuba-cat-oompah-1-bubble = Oompah, meow!
copy-middle-tuba-cat-oompah-2 = Fudge makes a poster for the band. The tuba cat is on it.
    .easy = Fudge puts the tuba cat on his poster.
copy-middle-tuba-cat-oompah-2-bubble = Look what I made!
copy-middle-tuba-cat-oompah-3 = Pepper sees it by the coats. It is her cat, and her name is not there.
    .easy = It is Pepper’s cat. Her name is not there.

## Feel: no answer is wrong
copy-middle-tuba-cat-that-is-my-cat-bubble = That is my cat!
copy-middle-tuba-cat-that-is-my-cat-question = Fudge did not mean to hurt her. How might Pepper feel?
copy-middle-tuba-cat-that-is-my-cat-says = All of these can be true, and some at the same time. She can tell Fudge.

## Say: the sentence is rehearsed aloud
copy-middle-tuba-cat-name-on-it-prompt = Help Pepper say it to Fudge, in a kind and clear way.
copy-middle-tuba-cat-name-on-it-sentence = I made the cat, so please ask me and use my name.

## Choice: asking late is better than never. The bubble is Fudge’s.
copy-middle-tuba-cat-put-right-bubble = Oh! I did not think of that.
copy-middle-tuba-cat-put-right-question = What can Fudge do now?
copy-middle-tuba-cat-put-right-whiskers = Change the whiskers a bit
copy-middle-tuba-cat-put-right-whiskers-reason = With new whiskers, it is still her cat.
copy-middle-tuba-cat-put-right-bin = Put the poster in the bin
copy-middle-tuba-cat-put-right-bin-reason = Then no one sees the cat at all. He can ask her first.
copy-middle-tuba-cat-put-right-ask = Ask her, and add her name
copy-middle-tuba-cat-put-right-ask-reason = Pepper says yes. She draws a dog with a drum as well!

## Match: who stands behind a game, a song, a photo
copy-middle-tuba-cat-makers-question = Each thing has a maker. Who made what? Find the pairs.
    .easy = Who made it? Find the pairs.
copy-middle-tuba-cat-makers-song = A song
copy-middle-tuba-cat-makers-song-partner = Someone wrote it, someone sang it
copy-middle-tuba-cat-makers-song-reason = Two makers or more, and each did a part.
copy-middle-tuba-cat-makers-game = A game
copy-middle-tuba-cat-makers-game-partner = A whole team that drew and coded
copy-middle-tuba-cat-makers-game-reason = Some games have a hundred makers!
copy-middle-tuba-cat-makers-photo = A photo
copy-middle-tuba-cat-makers-photo-partner = The one who pressed the button
copy-middle-tuba-cat-makers-photo-reason = It took one tap. But it was their idea and their tap.
copy-middle-tuba-cat-makers-robot = A chatbot’s poem
copy-middle-tuba-cat-makers-robot-partner = A program that read many poems
copy-middle-tuba-cat-makers-robot-reason = It learned from what people wrote. So we say it helped.

## Spot: a poster that says whose work is in it
copy-middle-tuba-cat-band-night-question = Here is a poster from the next school. Which parts tell us who made what?
    .easy = Which parts tell us who made it?
copy-middle-tuba-cat-band-night-title-name = The title
copy-middle-tuba-cat-band-night-title = Band Night!
copy-middle-tuba-cat-band-night-title-reason = It says what is on. It does not say who made it.
copy-middle-tuba-cat-band-night-drew-name = The words below
copy-middle-tuba-cat-band-night-drew = Cow drawn by Rolo
copy-middle-tuba-cat-band-night-drew-reason = Now we know who drew the cow.
copy-middle-tuba-cat-band-night-tune-name = The small words
copy-middle-tuba-cat-band-night-tune = Free tune by the Hum Band
copy-middle-tuba-cat-band-night-tune-reason = It says who made the tune, and that they said yes.
copy-middle-tuba-cat-band-night-buns-name = The advert
copy-middle-tuba-cat-band-night-buns = Buns, two for one
copy-middle-tuba-cat-band-night-buns-reason = Yum! But it does not say who made a thing.

## Order: how to use what somebody else made
copy-middle-tuba-cat-plan-question = The band wants one more poster. Which plan works well?
copy-middle-tuba-cat-plan-like = Find a picture that you like
copy-middle-tuba-cat-plan-like-reason = First you need to know which one.
copy-middle-tuba-cat-plan-who = See who made it
copy-middle-tuba-cat-plan-who-reason = Then you know who to ask.
copy-middle-tuba-cat-plan-ask = Ask, or read what they allow
copy-middle-tuba-cat-plan-ask-reason = A yes comes before you use it.
copy-middle-tuba-cat-plan-use = Use it, with their name on it
copy-middle-tuba-cat-plan-use-reason = Now you may use it. The name says thank you.

## Exit, first question: a name for an open page
copy-middle-tuba-cat-open-page-question = The tuba cat goes on an open page. What name can Pepper use?
    .easy = All can see the page. What name can Pepper use?
copy-middle-tuba-cat-open-page-full = Her full name and her school
copy-middle-tuba-cat-open-page-full-reason = All can see an open page. Her name and school stay private.
copy-middle-tuba-cat-open-page-art = A made-up name: Pepper Pot
copy-middle-tuba-cat-open-page-art-reason = It is her work, and her real name stays private.
copy-middle-tuba-cat-open-page-none = No name at all
copy-middle-tuba-cat-open-page-none-reason = Then no one knows it is hers. A made-up name will do.

## Exit, second question: asking somebody new
copy-middle-tuba-cat-tune-question = Fudge wants a tune. The maker’s email is on the page. How can he ask?
    .easy = Fudge wants to use a tune. How can he ask?
copy-middle-tuba-cat-tune-school = With Miss Fennel, from school email
copy-middle-tuba-cat-tune-school-reason = Miss Fennel looks at it with him. School looks after that email.
copy-middle-tuba-cat-tune-own = From a new email he makes
copy-middle-tuba-cat-tune-own-reason = He does not know the maker. Miss Fennel can help.
copy-middle-tuba-cat-tune-number = Leave his number on the page
copy-middle-tuba-cat-tune-number-reason = All could read it there. His number is private.

## Exit, third question: whose riddle it is
copy-middle-tuba-cat-riddle-question = Pepper tells a riddle from her cousin. What can she say?
copy-middle-tuba-cat-riddle-cat = “A cat with a tuba told me”
copy-middle-tuba-cat-riddle-cat-reason = Ha! But then no one can thank the cousin.
copy-middle-tuba-cat-riddle-mine = “I made it up”
copy-middle-tuba-cat-riddle-mine-reason = It gets a laugh. But the thanks belong to her cousin.
copy-middle-tuba-cat-riddle-cousin = “This one is from my cousin”
copy-middle-tuba-cat-riddle-cousin-reason = The class laughs, and the cousin gets the thanks.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-middle-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
copy-middle-helpers-teacher = My teacher
copy-middle-helpers-class = An adult who helps in class
copy-middle-helpers-lunch = A lunch helper
copy-middle-helpers-office = The school office
copy-middle-helpers-home = An adult at home
copy-middle-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
copy-middle-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; using search well; creating and presenting content of one’s own and others’.
copy-middle-curriculum-relationships = Relationships education, primary: respectful and online relationships. Asking for permission, giving and refusing it, and courtesy.

## For staff: the teacher’s page
copy-middle-teacher-purpose = Children learn that every picture, song, game and text has a maker, and practise three things: ask or choose work that is free to use, say who made it, and decide what happens to their own work. They also sign work for open pages without giving away who they are.
copy-middle-teacher-word-maker = maker: the person who made a picture, song, text or game
copy-middle-teacher-word-permission = permission: a yes from the maker
copy-middle-teacher-word-credit = credit: saying who made it
copy-middle-teacher-word-free = free to use: the maker has said yes already, and says how
copy-middle-teacher-belief-online = “If it is online, anybody can use it.” Being easy to copy is not a yes. Somebody made it and can say what is allowed.
copy-middle-teacher-belief-change = “If I change a bit, it is mine.” A change makes a new version of somebody’s work; the maker is still asked and named.
copy-middle-teacher-belief-credit = “Naming the maker is enough.” A name is not yet a yes. Where the maker has said “free to use, name me”, both are there.
copy-middle-teacher-belief-name = “My work needs my real name.” On the class wall, yes. On an open page a made-up name shows whose it is and keeps the child private.
copy-middle-teacher-ask-wall = Whose work is on our walls? How can a visitor tell?
copy-middle-teacher-ask-no = Wren could say yes or no to Fenn. What would be a kind way to say no? And a kind way to take a no?
copy-middle-teacher-ask-own = Which things of yours would you gladly let others use, and which not? What makes the difference?
copy-middle-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
copy-middle-teacher-send = Use two trays, one with a thumb and one with a raised hand, and real pictures with and without a name. Give a frame for the rehearsed question. Children who are strict about rules may worry about every drawing they ever copied: copying to learn, at home or in a sketchbook, is fine.
copy-middle-teacher-eal = “Maker” works better than “author” or “artist”: one word for all. Teach “May I use it?” and “made by …” as two chunks. Poems, songs and tunes from home languages make fine examples with a maker to name.
copy-middle-teacher-home = Invite families to look at a favourite book, film or game for the page where its makers are named, and to count them. No child is asked to report what happens at home.
copy-middle-teacher-two-minutes = Hold up a picture: “I found this online. May I use it?” Collect ideas. Say: “Somebody drew every line. So we ask, or pick one that is free to use, and we say who made it.” Children repeat with gestures: hand up for ask, thumb for free to use, a finger writing for the name. All say: “May I use your picture? I will say you made it.” Add: “On an open page, a made-up name will do for us.” Each child thinks of two adults they can tell, one of them at school.
