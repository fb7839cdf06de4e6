# Words of the lesson “Who says so?” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# The animals are Odi the otter, Wren the rabbit, Bram the badger, Fenn the fox, the cook, who is a bear, and Mr Mole, the teacher; the children are Marlo, Pebble and Nutmeg.

## The card, and what a child can do afterwards
info-older-title = Who says so?
info-older-outcome-rank = I know what can put a page at the top.
info-older-outcome-check = I spot what pushes me, and I check before I share.
info-older-outcome-chatbot = I use a chatbot with care. It can be wrong, and it need not know me.
info-older-outcome-tell = I tell an adult if a page slips past the filter.

## Nothing but sprouts. First tale of “Who says so?”.

## Story: a made-up picture makes everybody cross. Nobody meant harm.
info-older-sprouts-rumour-1 = A picture lands in the class chat. It shows the cook with a sprout as big as a car.
    .easy = It shows the cook with a sprout as big as a car.
info-older-sprouts-rumour-1-bubble = Just sprouts, for a whole year!
info-older-sprouts-rumour-2 = Odi is so cross that he shares it at once. So do all his friends. By teatime, the whole town has seen it.
    .easy = Odi is so cross that he shares it. Soon the whole town has seen it.
info-older-sprouts-rumour-3 = On Monday, the cook gets two hundred letters. He has one small bag of sprouts. It was for his own lunch.
    .easy = The cook gets two hundred letters. He has one small bag of sprouts.
info-older-sprouts-rumour-3-bubble = Who told you about my sprouts?

## Order: how a false thing spreads: by feelings, trust and taps.
info-older-sprouts-spread-question = The picture was made up. How did it get so far? Put the cards in order.
    .easy = How did the made-up picture get so far?
info-older-sprouts-spread-joke = Someone makes it as a joke
info-older-sprouts-spread-joke-reason = It began as a joke. On the way, the joke got lost.
info-older-sprouts-spread-cross = Odi feels cross and shares it fast
info-older-sprouts-spread-cross-reason = A strong feeling makes us quick. So false news travels.
info-older-sprouts-spread-app = The app sees the taps and shows it more
info-older-sprouts-spread-app-reason = An app shows what gets taps. It does not know what is true.
info-older-sprouts-spread-town = It is all over town, so it looks true
info-older-sprouts-spread-town-reason = A hundred copies are still one made-up picture.

## Spot: a post that pushes. One line is true, to make the rest look true.
info-older-sprouts-push-question = This post goes with the picture. Which parts push us, and do not help us check?
    .easy = Which parts of this post push us?
info-older-sprouts-push-who-name = Who sent it
info-older-sprouts-push-who = Real Lunch News
info-older-sprouts-push-who-reason = A name with “real” in it proves nothing. Who are they?
info-older-sprouts-push-time-name = The first line
info-older-sprouts-push-time = Lunch starts at twelve.
info-older-sprouts-push-time-reason = This is true. One true line can make the rest look true as well.
info-older-sprouts-push-nine-name = The second line
info-older-sprouts-push-nine = Nine in ten homes are cross.
info-older-sprouts-push-nine-reason = Who asked them? A number needs someone who counted.
info-older-sprouts-push-spray-name = The advert
info-older-sprouts-push-spray = Sprout spray, today only
info-older-sprouts-push-spray-reason = It sells a cure for the fear it made. That is a clever trick.
info-older-sprouts-push-button-name = The button
info-older-sprouts-push-button = Share it before it is gone
info-older-sprouts-push-button-reason = The clock is there to hurry us. True things can wait.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-sprouts-menu-question = What is really for lunch? Help Wren pick good search words.
info-older-sprouts-menu-word-school = Hazel Hill School
info-older-sprouts-menu-word-school-reason = It says which school she means.
info-older-sprouts-menu-word-lunch = lunch
info-older-sprouts-menu-word-lunch-reason = It says what she wants to know about.
info-older-sprouts-menu-word-horrible = horrible sprouts
info-older-sprouts-menu-word-horrible-reason = Ask for cross pages, and you get cross pages.
info-older-sprouts-menu-word-menu = menu
info-older-sprouts-menu-word-menu-reason = A menu is where the answer will be.
info-older-sprouts-menu-word-true = is it true???
info-older-sprouts-menu-word-true-reason = We all want to know! The search does not need it.
info-older-sprouts-menu-asked = Which page is the best one to check with?
info-older-sprouts-menu-boxes-title = The lunch box that beats any sprout
info-older-sprouts-menu-boxes-from = Boxy shop
info-older-sprouts-menu-boxes = Order by noon.
info-older-sprouts-menu-boxes-reason = The shop paid to be first. It wants to sell a box.
info-older-sprouts-menu-shock-title = Sprout lunch: what a shock
info-older-sprouts-menu-shock-from = Chatter Town
info-older-sprouts-menu-shock = Seen 900,000 times.
info-older-sprouts-menu-shock-reason = Many taps moved it up. Taps do not make it true.
info-older-sprouts-menu-picks-title = Cross about lunch? More for you
info-older-sprouts-menu-picks-from = Pages picked for you
info-older-sprouts-menu-picks = You liked a page like this one.
info-older-sprouts-menu-picks-reason = The search made a guess from what she tapped before. A guess is not a check.
    .easy = The search made a guess. A guess is not a check.
info-older-sprouts-menu-cook-title = This term’s menu
info-older-sprouts-menu-cook-from = The kitchen at Hazel Hill School
info-older-sprouts-menu-cook = Monday is pasta. Tuesday is curry.
info-older-sprouts-menu-cook-reason = The cook writes it himself. It comes from the place it is about.

## Chat: a chatbot that sounds sure and then asks for private facts. The teacher has agreed to it.
info-older-sprouts-bot-question = Mr Mole has said this chatbot is OK for class. What does Wren say to it?
    .easy = What does Wren say to the chatbot?
info-older-sprouts-bot-place = A chatbot at school
info-older-sprouts-bot-wren = Wren
info-older-sprouts-bot-bot = Helper Bot
info-older-sprouts-bot-ask-1 = Will our school cook only sprouts?
info-older-sprouts-bot-ask-2 = Yes. The school told everyone on Friday.
info-older-sprouts-bot-ask-letter = Then write a cross letter for me.
info-older-sprouts-bot-ask-letter-reason = It would write a fine letter. The letter would be about nothing.
info-older-sprouts-bot-ask-where = Where did you find that?
info-older-sprouts-bot-ask-where-reason = Good. Now it has to show where it got that from.
info-older-sprouts-bot-ask-sure = Believe it, because it sounds so sure
info-older-sprouts-bot-ask-sure-reason = It sounds as sure when it is wrong. So we ask where it comes from.
info-older-sprouts-bot-where-1 = I cannot find a page. I may have made that up. Tell me your name and school, so I can help.
    .easy = I may have made that up. Tell me your name and school.
info-older-sprouts-bot-where-name = I am Wren from Hazel Hill.
info-older-sprouts-bot-where-name-reason = It does not need that to help. What we type in can be kept.
info-older-sprouts-bot-where-cook = Stop, and ask the cook
info-older-sprouts-bot-where-cook-reason = The cook knows best. Her name and school stay private, too.
info-older-sprouts-bot-where-guess = Just make your best guess.
info-older-sprouts-bot-where-guess-reason = A guess is what we had before. The cook is just down the hall.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-sprouts-page-question = Bram looks for sprouts. A page slips past the school filter. It is cruel, and his hands go cold. What helps the most?
    .easy = A cruel page slips past the filter. What can Bram do?
info-older-sprouts-page-close = Close it and try to forget it
info-older-sprouts-page-close-reason = That stops it for now. But he is alone with it, and it may pop up again.
    .easy = It may pop up again. An adult can stop it.
info-older-sprouts-page-warn = Show his friends, to warn them
info-older-sprouts-page-warn-reason = It is kind to want to warn them. But then they have seen it too.
info-older-sprouts-page-tell = Cover it and tell Mr Mole
info-older-sprouts-page-tell-reason = He will not be in trouble for telling. Mr Mole can get the page stopped for everyone.
    .easy = He will not be in trouble for telling. Mr Mole can help.

## Say: rehearsed aloud. Putting it right is what a good user does.
info-older-sprouts-words-prompt = Odi shared the sprouts. Now he puts it right in the chat. Say it with him.
    .easy = Odi puts it right in the chat. Say it with him.
info-older-sprouts-words-sentence = I got that wrong, so here is what is true.

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-sprouts-goodbye-lists-question = Fenn and Odi search for the same word. They get two different lists. How can that be?
    .easy = Fenn and Odi search for one word. They get two lists. How?
info-older-sprouts-goodbye-lists-guess = The search guesses from what each tapped before
info-older-sprouts-goodbye-lists-guess-reason = Yes. So a list shows what we like, not just what is true.
info-older-sprouts-goodbye-lists-true = One of the lists is the true one
info-older-sprouts-goodbye-lists-true-reason = Both lists are guesses about what each may like. We still check.
info-older-sprouts-goodbye-lists-broken = One tablet is broken
info-older-sprouts-goodbye-lists-broken-reason = Both work well! The search makes a guess for each of them.
info-older-sprouts-goodbye-angry-question = A clip makes Fenn really angry. What is a good first move?
info-older-sprouts-goodbye-angry-comment = Write an angry comment
info-older-sprouts-goodbye-angry-comment-reason = It may feel good for a bit. Each comment helps the clip to spread.
info-older-sprouts-goodbye-angry-wait = Wait, and look for who made it
info-older-sprouts-goodbye-angry-wait-reason = A strong feeling is a sign to stop. Then he can check.
info-older-sprouts-goodbye-angry-share = Share it, so that others know
info-older-sprouts-goodbye-angry-share-reason = If it is false, he has helped it along. He can check first.
info-older-sprouts-goodbye-bats-question = Bram uses a chatbot for his bat project. What makes it a good helper?
    .easy = Bram uses a chatbot. What makes it a good helper?
info-older-sprouts-goodbye-bats-check = He checks its facts, and says he used it
info-older-sprouts-goodbye-bats-check-reason = That is a smart and honest way to use it.
info-older-sprouts-goodbye-bats-all = It writes it all, and he hands it in
info-older-sprouts-goodbye-bats-all-reason = Then he learns nothing new. He will not spot what it got wrong.
info-older-sprouts-goodbye-bats-home = He types in his address, for local bats
info-older-sprouts-goodbye-bats-home-reason = The bats may not mind! But his address is private.

## Gran’s bounce socks. Second tale of “Who says so?”.

## Story: a clip that sells. It is funny, and nobody is silly for trusting it.
info-older-bounce-socks-socks-1 = Marlo and his gran watch a clip. A star jumps over a shed in Bounce Socks.
    .easy = In a clip, a star jumps over a shed in Bounce Socks.
info-older-bounce-socks-socks-1-bubble = Boing! Jump twice as high!
info-older-bounce-socks-socks-2 = Gran gets a pair, bright green ones. She climbs on the bottom stair. The cat takes cover.
    .easy = Gran gets a pair. She climbs on the bottom stair.
info-older-bounce-socks-socks-3 = Gran jumps. She goes just as high as she always does. But her feet are very warm.
    .easy = Gran jumps. It is no higher! But her feet are warm.
info-older-bounce-socks-socks-3-bubble = Three, two, one!

## Sort: what pushes us to buy, and what helps us check.
info-older-bounce-socks-proof-question = Which of these push us to buy? Which help us check?
info-older-bounce-socks-proof-push = It pushes
info-older-bounce-socks-proof-check = It helps us check
info-older-bounce-socks-proof-ten = Only ten pairs left
info-older-bounce-socks-proof-ten-reason = It hurries us. We cannot see if it is true.
info-older-bounce-socks-proof-lab = Fifty jumps, with socks and without
info-older-bounce-socks-proof-lab-reason = Someone measured, both ways. We can look at the numbers.
info-older-bounce-socks-proof-star = A star is paid to say wow
info-older-bounce-socks-proof-star-reason = She is paid, so it is an advert.
info-older-bounce-socks-proof-friends = All your friends have them
info-older-bounce-socks-proof-friends-reason = It makes us fear being left out. It does not tell us if they work.
info-older-bounce-socks-proof-tape = A clip of ten jumps beside a tape
info-older-bounce-socks-proof-tape-reason = We can see how high each jump is. That helps us check.

## Search: good words, then the best place to check. Paid, popular and picked results come first.
info-older-bounce-socks-test-question = Do Bounce Socks work? Help Marlo pick two good search words.
info-older-bounce-socks-test-word-socks = Bounce Socks
info-older-bounce-socks-test-word-socks-reason = It says what he wants to know about.
info-older-bounce-socks-test-word-best = best ever
info-older-bounce-socks-test-word-best-reason = Ask for praise, and you get praise.
info-older-bounce-socks-test-word-test = test
info-older-bounce-socks-test-word-test-reason = A test can show if they work.
info-older-bounce-socks-test-word-now = right now
info-older-bounce-socks-test-word-now-reason = We all want to know! The search does not need it.
info-older-bounce-socks-test-asked = Which page is the best one to check with?
info-older-bounce-socks-test-shop-title = Bounce Socks: two for one
info-older-bounce-socks-test-shop-from = The Bounce shop
info-older-bounce-socks-test-shop = Only today!
info-older-bounce-socks-test-shop-reason = The shop paid to be first. It wants to sell.
info-older-bounce-socks-test-fans-title = I touched the moon in mine
info-older-bounce-socks-test-fans-from = Bounce fans
info-older-bounce-socks-test-fans = Seen three million times.
info-older-bounce-socks-test-fans-reason = Many taps moved it up. Taps do not make it true.
info-older-bounce-socks-test-picks-title = More socks for you
info-older-bounce-socks-test-picks-from = Clips picked for you
info-older-bounce-socks-test-picks = You watched one to the end.
info-older-bounce-socks-test-picks-reason = The app guessed from what he watched. It is not there because it is right.
    .easy = The app made a guess. A guess is not a check.
info-older-bounce-socks-test-lab-title = We tested ten pairs of socks
info-older-bounce-socks-test-lab-from = The Fair Test Lab
info-older-bounce-socks-test-lab = No sock made any jump higher.
info-older-bounce-socks-test-lab-reason = They tested many kinds, and sell none. We can see how they did it.

## Spot: a chatbot’s answer. The teacher has opened it for the class.
info-older-bounce-socks-bot-question = Marlo’s class may ask this chatbot. Which lines need care?
info-older-bounce-socks-bot-who-name = Who it is from
info-older-bounce-socks-bot-who = Helper Bot, opened by your teacher
info-older-bounce-socks-bot-who-reason = This is fine. The teacher looked at it first.
info-older-bounce-socks-bot-study-name = The second line
info-older-bounce-socks-bot-study = A famous study shows that the socks work.
info-older-bounce-socks-bot-study-reason = Which study? It gives no name. A chatbot can make one up.
info-older-bounce-socks-bot-school-name = The third line
info-older-bounce-socks-bot-school = Tell me your full name and your school.
info-older-bounce-socks-bot-school-reason = It does not need them to help. What we type in can be kept.
info-older-bounce-socks-bot-friend-name = The last line
info-older-bounce-socks-bot-friend = I am your best friend. Tell me all your worries.
info-older-bounce-socks-bot-friend-reason = It is a program, and it cannot care. For worries we have people.
info-older-bounce-socks-bot-source-name = The button
info-older-bounce-socks-bot-source = Show where this comes from
info-older-bounce-socks-bot-source-reason = This is fine. It helps us to check.

## Chat: a made-up clip with the head’s own voice. A friend has already sent it on.
info-older-bounce-socks-shut-question = Marlo is at home. This comes up in the class chat. What does he do?
    .easy = This comes up in the chat. What does Marlo do?
info-older-bounce-socks-shut-place = The class chat
info-older-bounce-socks-shut-marlo = Marlo
info-older-bounce-socks-shut-biscuit = Pebble
info-older-bounce-socks-shut-lands-1 = Look! The head says school is shut for ever!
info-older-bounce-socks-shut-lands-2 = Send it to ten people, or it does not count.
info-older-bounce-socks-shut-lands-ten = Ha! I will send it to ten.
info-older-bounce-socks-shut-lands-ten-reason = Ten people send it to ten more. Soon the whole town has it, true or not.
    .easy = Ten people send it to ten more, true or not.
info-older-bounce-socks-shut-lands-who = Who made this clip?
info-older-bounce-socks-shut-lands-who-reason = A good thing to ask. Now they both stop and think.
info-older-bounce-socks-shut-lands-still = Say nothing at all
info-older-bounce-socks-shut-lands-still-reason = It stops with him, and that is good. He can help Pebble as well.
info-older-bounce-socks-shut-voice-1 = No idea. But it is his face and his voice!
info-older-bounce-socks-shut-voice-true = Then it must be true.
info-older-bounce-socks-shut-voice-true-reason = A computer can copy a face and a voice. We need a place to check.
info-older-bounce-socks-shut-voice-page = I will look at the school page.
info-older-bounce-socks-shut-voice-page-reason = The school page comes from the school. That is the place to check.
info-older-bounce-socks-shut-page-1 = It says we are open. The clip is made up.
info-older-bounce-socks-shut-page-2 = Oh no. I sent it to forty people. I feel sick.
info-older-bounce-socks-shut-page-leave = They will find out on Monday.
info-older-bounce-socks-shut-page-leave-reason = It could go much further by then. Pebble still feels bad, too.
info-older-bounce-socks-shut-page-tell = Let’s tell our teacher together.
info-older-bounce-socks-shut-page-tell-reason = A teacher can help put it right. It is good not to be alone with it.
info-older-bounce-socks-shut-page-right = Let’s write to them all that it is made up.
info-older-bounce-socks-shut-page-right-reason = Now all forty know. It takes courage to put it right.

## Choice: something gets past the filter. Only a feeling is told, never the page.
info-older-bounce-socks-page-question = Nutmeg looks for high jumps. A page slips past the school filter. It is violent, and she feels shaky. What helps the most?
    .easy = A violent page slips past the filter. What can Nutmeg do?
info-older-bounce-socks-page-tell = Cover it and tell her teacher
info-older-bounce-socks-page-tell-reason = She will not be in trouble for telling. A teacher can get the page stopped for everyone.
    .easy = She will not be in trouble for telling. A teacher can help.
info-older-bounce-socks-page-forget = Tell herself it is nothing
info-older-bounce-socks-page-forget-reason = It is hard to forget on your own. Telling an adult helps.
info-older-bounce-socks-page-again = Look once more, to be sure
info-older-bounce-socks-page-again-reason = One look is enough to know it is not OK. She can tell now.

## Say: rehearsed aloud. A question that works on a star, a friend and a chatbot.
info-older-bounce-socks-words-prompt = Somebody says “It works, trust me!” Ask it with Marlo, with a smile.
    .easy = Ask it with Marlo, with a smile.
info-older-bounce-socks-words-sentence = Who says so, and how do they know?

## Exit: how results are picked, a strong feeling, a chatbot for a project.
info-older-bounce-socks-goodbye-lists-question = Marlo watched one sock clip. All week his home page is full of socks. How can that be?
    .easy = Marlo watched one sock clip. Now he sees lots. How can that be?
info-older-bounce-socks-goodbye-lists-guess = The app guesses what he may watch next
info-older-bounce-socks-goodbye-lists-guess-reason = Yes. So it shows what he may like, not just what is true.
info-older-bounce-socks-goodbye-lists-world = The whole world talks about socks
info-older-bounce-socks-goodbye-lists-world-reason = It can feel like it! Other people see other clips.
info-older-bounce-socks-goodbye-lists-best = Socks are the best news this week
info-older-bounce-socks-goodbye-lists-best-reason = The app looked at what he watched. It did not look for the best.
info-older-bounce-socks-goodbye-sad-question = A post makes Pebble feel sad and scared. It asks her to share it. What is a good first move?
    .easy = A post makes Pebble feel scared. What is a good first move?
info-older-bounce-socks-goodbye-sad-share = Share it, so that others can help
info-older-bounce-socks-goodbye-sad-share-reason = It is kind to want to help. If it is false, others get scared too.
info-older-bounce-socks-goodbye-sad-stop = Stop, and check with an adult
info-older-bounce-socks-goodbye-sad-stop-reason = A strong feeling is a sign to stop. An adult can help her check.
info-older-bounce-socks-goodbye-sad-cover = Read it again under the covers
info-older-bounce-socks-goodbye-sad-cover-reason = That may make it feel worse. She can check with an adult.
info-older-bounce-socks-goodbye-moon-question = Nutmeg uses a chatbot for her moon project. What makes it a good helper?
    .easy = Nutmeg uses a chatbot. What makes it a good helper?
info-older-bounce-socks-goodbye-moon-all = It writes it all, and she hands it in
info-older-bounce-socks-goodbye-moon-all-reason = Then she learns nothing new. She will not spot what it got wrong.
info-older-bounce-socks-goodbye-moon-check = She checks its facts, and says she used it
info-older-bounce-socks-goodbye-moon-check-reason = That is a smart and honest way to use it.
info-older-bounce-socks-goodbye-moon-cheese = It says the moon is cheese, so she eats a bit
info-older-bounce-socks-goodbye-moon-cheese-reason = Crunch! The moon is rock. A chatbot can be wrong.

## The grown-ups a child may name. Never assume a mum or a dad.
info-older-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
info-older-helpers-teacher = My teacher
info-older-helpers-class = An adult who helps in class
info-older-helpers-lunch = A lunch helper
info-older-helpers-office = The school office
info-older-helpers-home = An adult at home
info-older-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
info-older-curriculum-computing = Computing, key stage 2: using search technologies effectively, appreciating how results are selected and ranked, and being discerning in evaluating digital content; knowing several ways to report concerns about content.
info-older-curriculum-relationships = Relationships and health education, primary: how information online is selected, targeted and shared, why some of it is false, and where to get help with content that upsets.
info-older-curriculum-english = English, key stage 2: telling fact from opinion, and seeing how words are chosen to persuade.

## For staff: the teacher’s page
info-older-teacher-purpose = Children learn that results are selected and ranked by payment, popularity and guesses about them, and that none of these is truth. They spot persuasion in a post, see how false things spread through feelings and trust, question a chatbot and keep private facts from it, put a mistake right, and practise telling when the filter misses a page.
info-older-teacher-word-rank = rank: to put in an order; a search ranks its results
info-older-teacher-word-source = source: where a piece of information comes from
info-older-teacher-word-persuade = persuade: to push somebody to believe, buy or share
info-older-teacher-word-chatbot = chatbot: a program that answers in sentences; it continues text in a likely way and can be wrong
info-older-teacher-belief-top = “The top result is the right one.” Payment, popularity and what the search guesses about us move a page up. The best source may stand lower down.
info-older-teacher-belief-see = “You can always see if it is made up.” Odd hands or shadows were clues once; good fakes have none. Who made it, and what an independent place says, are the checks that last.
info-older-teacher-belief-many = “So many people cannot be wrong.” A thousand copies have one source. Things that make us angry, afraid or delighted are shared most, true or not.
info-older-teacher-belief-bot = “The chatbot looked it up.” Unless it shows a source that can be opened, it has written what sounds likely. It is neither a friend nor a place for private facts.
info-older-teacher-ask-feel = Which feelings make people share quickly? What could you do in those ten seconds instead?
info-older-teacher-ask-right = Odi shared something false and put it right. What makes that hard, and what would you think of a friend who did it?
info-older-teacher-ask-filter = A filter misses a page now and then. Whom do we tell in this room, at home, at a club? What can an adult do that a child cannot?
info-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
info-older-teacher-send = Print the post and let children cover each part that pushes with a sticky note; take two parts at a time. Offer two answers instead of three. Persuasion works through what is implied: say plainly “this line wants us to hurry”. A child who fears having done wrong by sharing needs to hear that putting it right is what counts. The rehearsed sentence may be signed, pointed to or pressed on a talker.
info-older-teacher-eal = Teach “push” with a real, gentle push of a chair and “check” with a magnifying glass. Let children collect words that hurry (“only today”, “last one”) in every language of the class. “Slips past” and “at once” need a gesture.
info-older-teacher-home = Families may take one advert they meet together and ask: “Who says so, and how do they know?” No child is asked to report what happens online at home.
info-older-teacher-two-minutes = Say: “A picture showed the cook with a giant sprout. Everybody was cross, and everybody shared it. It was made up.” Ask what made it travel: a strong feeling, trust in friends, taps. Add: “The top result may be paid for, popular, or a guess about you. A chatbot may be wrong and needs no names.” Ask what to do when a page slips past the filter: cover it and tell. All say: “Who says so, and how do they know?” Each child thinks of two adults they can tell, one of them at school.
