# Words of the lesson “Hold on a minute!” (Years 3 and 4, ages 7-9).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# The animals are Odi the otter, Wren the rabbit, Bram the badger, Fenn the fox and Mr Mole, the teacher; the children are Pebble and Tumble.

## The card, and what a child can do afterwards
info-middle-title = Hold on a minute!
info-middle-outcome-search = I pick good search words. I can tell what is an advert.
info-middle-outcome-check = I check if a thing is true before I send it on.
info-middle-outcome-chatbot = I know a chatbot can get it wrong.
info-middle-outcome-tell = I tell if a page is not OK.

## A whale in the duck pond. First tale of “Hold on a minute!”.

## Story: Odi believes a picture. It is funny, and nobody laughs at him.
info-middle-pond-whale-pond-1 = A picture pops up on Odi’s tablet. It looks so real! He tells all his friends.
    .easy = A picture pops up. It looks so real!
info-middle-pond-whale-pond-1-bubble = A whale in our pond!
info-middle-pond-whale-pond-2 = What does a whale eat? Odi has to guess. He makes forty cheese sandwiches.
    .easy = What does a whale eat? Odi makes forty cheese sandwiches.
info-middle-pond-whale-pond-3 = At the pond there is no whale. There is one duck. It has never been so happy.
    .easy = There is no whale. There is one happy duck.
info-middle-pond-whale-pond-3-bubble = Quack!

## Spot: the page with the whale. Every clue can be checked.
info-middle-pond-whale-clues-question = Wren reads the page with Odi. Which parts tell us to check?
info-middle-pond-whale-clues-who-name = Who made it
info-middle-pond-whale-clues-who = Wow Pond Clips
info-middle-pond-whale-clues-who-reason = Who are they? It helps to check who made a page.
info-middle-pond-whale-clues-heading-name = The heading
info-middle-pond-whale-clues-heading = News from the duck pond
info-middle-pond-whale-clues-heading-reason = This part is fine. It tells us, and it does not push.
info-middle-pond-whale-clues-picture-name = The picture
info-middle-pond-whale-clues-picture = A whale with three tails, by a bench
info-middle-pond-whale-clues-picture-reason = Three tails! A computer can make a picture of a thing that never was.
info-middle-pond-whale-clues-small-name = The small words
info-middle-pond-whale-clues-small = Made with a picture app
info-middle-pond-whale-clues-small-reason = Small words at the end can tell us the most.
info-middle-pond-whale-clues-button-name = The button
info-middle-pond-whale-clues-button = Quick! Send it to ten friends
info-middle-pond-whale-clues-button-reason = It wants us to be quick. True news can wait for a check.

## Sort: adverts and facts. An advert may look like a clip.
info-middle-pond-whale-sell-question = Which of these tells us a fact? Which one wants to sell?
info-middle-pond-whale-sell-fact = A fact to check
info-middle-pond-whale-sell-advert = An advert
info-middle-pond-whale-sell-air = A whale breathes air
info-middle-pond-whale-sell-air-reason = You can check this in a book. It sells nothing.
info-middle-pond-whale-sell-sweets = Whale sweets: buy two bags today
info-middle-pond-whale-sell-sweets-reason = It says “buy”. A shop wants our money.
info-middle-pond-whale-sell-deep = The pond is two metres deep
info-middle-pond-whale-sell-deep-reason = We could measure it. That is a fact to check.
info-middle-pond-whale-sell-clip = A star shows off fins that a shop pays her to wear
info-middle-pond-whale-sell-clip-reason = The shop pays her. So her clip is an advert too.
info-middle-pond-whale-sell-best = The best duck bread in the world
info-middle-pond-whale-sell-best-reason = “Best” is what the shop says. It wants to sell bread.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-pond-whale-food-question = What do whales eat? Help Odi pick two good search words.
info-middle-pond-whale-food-word-whale = whale
info-middle-pond-whale-food-word-whale-reason = It says what Odi wants to know about.
info-middle-pond-whale-food-word-please = please
info-middle-pond-whale-food-word-please-reason = How kind! But the search does not need it.
info-middle-pond-whale-food-word-eat = eat
info-middle-pond-whale-food-word-eat-reason = It says what he wants to find out.
info-middle-pond-whale-food-word-cheese = cheese
info-middle-pond-whale-food-word-cheese-reason = That is a guess. It may take him back to sandwiches.
info-middle-pond-whale-food-asked = A shop comes first. Which one helps Odi best?
info-middle-pond-whale-food-shop-title = The Whale Snack Box
info-middle-pond-whale-food-shop-from = Snack Splash shop
info-middle-pond-whale-food-shop = Just six pounds. Get it now!
info-middle-pond-whale-food-shop-reason = The shop paid to be first. First is not always best.
info-middle-pond-whale-food-pet-title = My pet whale loves cheese
info-middle-pond-whale-food-pet-from = A fan page
info-middle-pond-whale-food-pet = Lots of people tap on this page.
info-middle-pond-whale-food-pet-reason = It is near the top because lots of people tap it. That does not make it true.
    .easy = Lots of people tap it. It can still be made up.
info-middle-pond-whale-food-museum-title = What whales eat
info-middle-pond-whale-food-museum-from = The Sea Museum
info-middle-pond-whale-food-museum = Some eat fish. Some eat very small sea animals.
info-middle-pond-whale-food-museum-reason = A sea museum knows about whales. That is a good place to look.

## Chat: a chatbot that sounds sure. The teacher has agreed to it.
info-middle-pond-whale-bot-question = Mr Mole has said this chatbot is OK for class. What does Odi say to it?
    .easy = What does Odi say to the chatbot?
info-middle-pond-whale-bot-place = A chatbot for homework
info-middle-pond-whale-bot-odi = Odi
info-middle-pond-whale-bot-bot = Homework Helper
info-middle-pond-whale-bot-ask-1 = Can a whale live in a pond?
info-middle-pond-whale-bot-ask-2 = Yes! A pond whale is small. It eats cheese.
info-middle-pond-whale-bot-ask-write = Thanks! I will tell the class.
info-middle-pond-whale-bot-ask-write-reason = It sounds so sure. A chatbot can sound sure and be wrong.
info-middle-pond-whale-bot-ask-know = How do you know that?
info-middle-pond-whale-bot-ask-know-reason = A good thing to ask. Let’s see what it says.
info-middle-pond-whale-bot-ask-draw = Now draw me a pond whale.
info-middle-pond-whale-bot-ask-draw-reason = That picture is made up too. Odi still does not know.
info-middle-pond-whale-bot-how-1 = I put words in a row that fit well. I can get it wrong.
info-middle-pond-whale-bot-how-again = OK, then tell me ten more facts.
info-middle-pond-whale-bot-how-again-reason = Ten more guesses do not help. Odi needs a good place to check.
info-middle-pond-whale-bot-how-book = Stop, and look in a whale book
info-middle-pond-whale-bot-how-book-reason = Now he has two places to look. That is a smart way to use a chatbot.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-pond-whale-page-question = Wren looks for whales. A page with scary pictures comes up. Her tummy flips. What helps?
    .easy = A scary page comes up. What can Wren do?
info-middle-pond-whale-page-close = Close it and say no more
info-middle-pond-whale-page-close-reason = It has gone from her screen. The next child may still find it. Wren can tell.
    .easy = The next child may still find it. Wren can tell.
info-middle-pond-whale-page-cover = Cover it and tell Mr Mole
info-middle-pond-whale-page-cover-reason = She will not be in trouble for telling. Mr Mole can get the page stopped.
info-middle-pond-whale-page-look = Call Fenn to come and look
info-middle-pond-whale-page-look-reason = Then Fenn has seen it too. A teacher can help more.

## Say: rehearsed aloud, to the teacher.
info-middle-pond-whale-words-prompt = A page pops up that no teacher picked. Say it with Wren, big and clear.
info-middle-pond-whale-words-sentence = This page is not OK, so I am telling you.

## Exit: adverts, a check before sharing, a chatbot.
info-middle-pond-whale-goodbye-first-question = Bram looks up books on bees. The first result is an advert. How did it get there?
    .easy = The first result is an advert. How did it get there?
info-middle-pond-whale-goodbye-first-paid = A shop paid for that place
info-middle-pond-whale-goodbye-first-paid-reason = Yes, a place at the top can be paid for. So we look at the next ones too.
    .easy = Yes. So we look at the next ones too.
info-middle-pond-whale-goodbye-first-best = It is the best one
info-middle-pond-whale-goodbye-first-best-reason = It may be good or not. A shop paid for the place.
info-middle-pond-whale-goodbye-first-mole = Mr Mole put it there
info-middle-pond-whale-goodbye-first-mole-reason = Mr Mole does not pick the order. A shop paid for the place.
info-middle-pond-whale-goodbye-dog-question = Fenn gets a picture of a dog that flies a plane. What does he do first?
info-middle-pond-whale-goodbye-dog-send = Send it to all his friends
info-middle-pond-whale-goodbye-dog-send-reason = It is fun! But his friends may think it is true. He can check first.
info-middle-pond-whale-goodbye-dog-check = Check who made it
info-middle-pond-whale-goodbye-dog-check-reason = Then he knows if it is made up. He can say so when he shows it.
info-middle-pond-whale-goodbye-dog-wave = Wave at every plane
info-middle-pond-whale-goodbye-dog-wave-reason = The dog may be made up! Fenn can check first.
info-middle-pond-whale-goodbye-legs-question = A chatbot tells Wren that bees have four legs. What does she do?
info-middle-pond-whale-goodbye-legs-copy = Write it in her book
info-middle-pond-whale-goodbye-legs-copy-reason = A bee has six legs! A chatbot can get it wrong.
info-middle-pond-whale-goodbye-legs-second = Look in a bee book too
info-middle-pond-whale-goodbye-legs-second-reason = A second place helps her check. A bee has six legs!

## The penguins’ post. Second tale of “Hold on a minute!”.

## Story: Pebble believes a clip. It is funny, and nobody laughs at her.
info-middle-penguin-post-letter-1 = Pebble sees a clip. Penguins bring the post in a van!
info-middle-penguin-post-letter-1-bubble = Beep beep, post!
info-middle-penguin-post-letter-2 = She writes the penguins a letter. She puts a fish in it to say thank you.
    .easy = She writes to them. She puts a fish in the letter!
info-middle-penguin-post-letter-3 = The letter comes back to school. What a smell! The whole office holds its nose.
    .easy = The letter comes back. What a smell!
info-middle-penguin-post-letter-3-bubble = Is this for a penguin?

## Order: how a made-up clip comes to look true.
info-middle-penguin-post-spread-question = The clip was made up. How did it come to look true? Put the cards in order.
    .easy = How did the made-up clip come to look true?
info-middle-penguin-post-spread-make = Someone makes a clip for fun
info-middle-penguin-post-spread-make-reason = It starts with one clip. The one who made it may mean no harm.
info-middle-penguin-post-spread-laugh = Pebble laughs and sends it at once
info-middle-penguin-post-spread-laugh-reason = A big feeling makes us quick. Then we may forget to check.
info-middle-penguin-post-spread-trust = Her friends trust her and send it too
info-middle-penguin-post-spread-trust-reason = We trust our friends. A friend can get it wrong too.
info-middle-penguin-post-spread-town = It is on all their screens, so it looks true
info-middle-penguin-post-spread-town-reason = Many copies are still just one made-up clip.

## Search: good words, then a good result. Paid and popular pages come first.
info-middle-penguin-post-home-question = Where do penguins live? Help Pebble pick two good search words.
info-middle-penguin-post-home-word-hello = hello
info-middle-penguin-post-home-word-hello-reason = Penguins do not say hello! It does not help the search.
info-middle-penguin-post-home-word-penguin = penguin
info-middle-penguin-post-home-word-penguin-reason = It says what she wants to know about.
info-middle-penguin-post-home-word-van = post van
info-middle-penguin-post-home-word-van-reason = That is from the clip. It may just find the clip.
info-middle-penguin-post-home-word-live = live
info-middle-penguin-post-home-word-live-reason = It says what she wants to find out.
info-middle-penguin-post-home-asked = An advert comes first. Which one helps her best?
info-middle-penguin-post-home-shop-title = Penguin pyjamas
info-middle-penguin-post-home-shop-from = Cosy Beak shop
info-middle-penguin-post-home-shop = Half price, just till six!
info-middle-penguin-post-home-shop-reason = The shop paid to be first. It wants to sell.
info-middle-penguin-post-home-clip-title = Penguins drive a post van!
info-middle-penguin-post-home-clip-from = Brrr Clips
info-middle-penguin-post-home-clip = Two million people saw this.
info-middle-penguin-post-home-clip-reason = It is near the top because lots of people tap it. That does not make it true.
    .easy = Lots of people tap it. It can still be made up.
info-middle-penguin-post-home-museum-title = Where penguins live
info-middle-penguin-post-home-museum-from = The Ice Museum
info-middle-penguin-post-home-museum = Most live by cold seas in the far south.
info-middle-penguin-post-home-museum-reason = A museum checks its facts. That is a good place to look.

## Spot: a chatbot’s answer. The teacher has agreed to it.
info-middle-penguin-post-bot-question = Pebble’s teacher said she may ask this chatbot. Which lines need a check?
    .easy = Pebble asks a chatbot. Which lines need a check?
info-middle-penguin-post-bot-who-name = Who it is from
info-middle-penguin-post-bot-who = Homework Helper
info-middle-penguin-post-bot-who-reason = This is fine. Her teacher said it is OK to use.
info-middle-penguin-post-bot-birds-name = The first line
info-middle-penguin-post-bot-birds = Penguins are birds.
info-middle-penguin-post-bot-birds-reason = This is fine. A bird book says it too.
info-middle-penguin-post-bot-fly-name = The second line
info-middle-penguin-post-bot-fly = They fly if they run fast.
info-middle-penguin-post-bot-fly-reason = Penguins swim, but they do not fly. A chatbot can get it wrong.
info-middle-penguin-post-bot-van-name = The third line
info-middle-penguin-post-bot-van = Each penguin has a van.
info-middle-penguin-post-bot-van-reason = It may have read about the clip. It puts words in a row, true or not.
info-middle-penguin-post-bot-sure-name = The last line
info-middle-penguin-post-bot-sure = I am never wrong.
info-middle-penguin-post-bot-sure-reason = It can sound so sure. We still check in a second place.

## Choice: something gets past the filter. Only a feeling is shown, never the page.
info-middle-penguin-post-page-question = Tumble looks for snow. A page with nasty pictures comes up. He feels hot and odd. What helps?
    .easy = A nasty page comes up. What can Tumble do?
info-middle-penguin-post-page-tap = Tap on and hope it stops
info-middle-penguin-post-page-tap-reason = A tap may lead to one more page like it. Tumble can stop and tell.
info-middle-penguin-post-page-cover = Cover it and tell his teacher
info-middle-penguin-post-page-cover-reason = His teacher is glad he told. Now an adult can get the page stopped.
info-middle-penguin-post-page-hide = Close it and keep quiet
info-middle-penguin-post-page-hide-reason = He did not pick it, so he is not to blame. Tumble can tell.

## Say: rehearsed aloud. Asking for time to check.
info-middle-penguin-post-words-prompt = A friend says “Send it to me, quick!” Say it with Pebble.
info-middle-penguin-post-words-sentence = Hold on, I will check it before I send it.

## Talk: what makes a child stop and check.
info-middle-penguin-post-stop-prompt = Talk in twos. What could make you stop and check a picture or a clip?
info-middle-penguin-post-stop-starter = I would stop and check if …

## Exit: adverts, a check before sharing, a chatbot.
info-middle-penguin-post-goodbye-first-question = Tumble looks up bikes. Which page did a shop pay for?
info-middle-penguin-post-goodbye-first-best = The one with the best bike
info-middle-penguin-post-goodbye-first-best-reason = It may be good or not. The word “advert” tells us that someone paid.
info-middle-penguin-post-goodbye-first-paid = The one that says advert
info-middle-penguin-post-goodbye-first-paid-reason = Yes, that small word tells us. So we look at the next ones too.
    .easy = Yes. So we look at the next ones too.
info-middle-penguin-post-goodbye-first-dog = The one with a dog on a bike
info-middle-penguin-post-goodbye-first-dog-reason = Ha! But the word “advert” is what tells us that someone paid.
info-middle-penguin-post-goodbye-friday-question = A friend writes “No school on Friday!” What does Pebble do first?
info-middle-penguin-post-goodbye-friday-send = Tell the whole class
info-middle-penguin-post-goodbye-friday-send-reason = If it is not true, they all get it wrong. She can check first.
info-middle-penguin-post-goodbye-friday-bed = Stay in bed till Monday
info-middle-penguin-post-goodbye-friday-bed-reason = What a nice long sleep! But it may not be true.
info-middle-penguin-post-goodbye-friday-check = Ask the school if it is true
info-middle-penguin-post-goodbye-friday-check-reason = The school knows best. Now Pebble knows too.
info-middle-penguin-post-goodbye-gran-question = A chatbot says Tumble’s gran flies a plane. Gran bakes bread. What went wrong?
    .easy = A chatbot says Gran flies a plane. She does not! What went wrong?
info-middle-penguin-post-goodbye-gran-guess = It did not know, so it made it up
info-middle-penguin-post-goodbye-gran-guess-reason = A chatbot can fill a gap with a guess. So we check.
info-middle-penguin-post-goodbye-gran-knows = It knows her best
info-middle-penguin-post-goodbye-gran-knows-reason = Tumble knows his gran best. A chatbot can make things up.

## The grown-ups a child may name. Never assume a mum or a dad.
info-middle-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
info-middle-helpers-teacher = My teacher
info-middle-helpers-class = An adult who helps in class
info-middle-helpers-lunch = A lunch helper
info-middle-helpers-office = The school office
info-middle-helpers-home = An adult at home
info-middle-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
info-middle-curriculum-computing = Computing, key stage 2: using search technologies effectively, appreciating how results are selected and ranked, and being discerning in evaluating digital content; knowing several ways to report concerns about content.
info-middle-curriculum-relationships = Relationships and health education, primary: that things seen online may be untrue or made up, how to judge where they come from, and where to get help with content that upsets.

## For staff: the teacher’s page
info-middle-teacher-purpose = Children learn to search with good words, to tell adverts from facts, and that a place at the top may be paid for or merely popular. They find the clues in a made-up picture or clip, question a chatbot that sounds sure, and practise telling an adult when something gets past the filter.
info-middle-teacher-word-advert = advert: something that wants us to buy; it may be a clip or a result in a search, too
info-middle-teacher-word-fact = fact: something that can be checked and found to be true
info-middle-teacher-word-chatbot = chatbot: a program that answers in sentences; it puts fitting words together and can be wrong
info-middle-teacher-word-filter = filter: the school’s program that keeps unsuitable pages away, and sometimes misses one
info-middle-teacher-belief-first = “The first result is the best.” A result can stand first because somebody paid, because many people tapped it, or because the search guesses what we like. None of these makes it true.
info-middle-teacher-belief-real = “I can see it, so it happened.” A picture or clip can be made by a computer in seconds, and often leaves no trace. Odd details are a hint; who made it, and whether a second place says the same, are better checks.
info-middle-teacher-belief-clever = “The chatbot knows everything.” It continues sentences in a likely way. It does not look things up unless it says where, and it is just as fluent when it is wrong.
info-middle-teacher-belief-blame = “I will be blamed for the page.” A child who tells about an unsuitable page has done the right thing, however the page came up.
info-middle-teacher-ask-first = Who might pay for a page to stand first in a search? What else may push a page up?
info-middle-teacher-ask-clues = Odd details may give a made-up picture away. What could you do if there are none?
info-middle-teacher-ask-page = What do we do in this room if a page comes up that is not OK? Who can be told at home, or at a club?
info-middle-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
info-middle-teacher-send = Use real objects: an advert from a paper and a page of a children’s encyclopedia, to be sorted by hand. Read the made-up page aloud and let children point. Offer two answers instead of three. Some children take pictures literally: say beforehand that this one is made up, and make a silly one together. The rehearsed sentence may be signed, pointed to or pressed on a talker.
info-middle-teacher-eal = Show “advert” with a page from a paper, and “fact” with a measuring tape. Search words can be tried in the home language first. “Hold on” needs a gesture. A child may rehearse the sentence in both languages.
info-middle-teacher-home = Families may look for the small word that marks adverts on three things they see together: a clip, a search, a page of a paper. No child is asked to report what happens online at home.
info-middle-teacher-two-minutes = Say: “Odi saw a picture of a whale in the duck pond. He made forty cheese sandwiches.” Ask what he could have checked: who made it, what a second place says, whether it hurries him. Add: “The first result may be paid for. A chatbot may be wrong.” Ask what to do when a page comes up that is not OK: cover it and tell. All say: “This page is not OK, so I am telling you.” Each child thinks of two adults they can tell, one of them at school.
