# Words of the lesson “Mix it, and say so” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# Giant snore: Odi the otter, a hare, Bram the badger, the bear who cooks and Mr Mole, the teacher. Lumi Fern makes music.
# Moon sheep: Nutmeg, Rocket and their teacher. Splat Box is a page of sounds.

## The card, and what a child can do afterwards
copy-older-title = Mix it, and say so
copy-older-outcome-allows = I can read what a maker allows.
copy-older-outcome-reuse = I can use and mix other people’s work in a fair way.
copy-older-outcome-credit = I say who made it, and when a chatbot helped.
copy-older-outcome-mine = If my work is used unfairly, I keep it and tell.

### First tale: the giant snore

## Story: a film needs a snore, and the cook does not know that he gave one
copy-older-giant-snore-walrus-1 = Odi and Hare make a film about a sleepy walrus.
copy-older-giant-snore-walrus-1-bubble = It needs one giant snore!
copy-older-giant-snore-walrus-2 = After lunch, the cook has a nap. Hare records it.
copy-older-giant-snore-walrus-2-bubble = Hrrr… pffff!
copy-older-giant-snore-walrus-3 = It is the best walrus snore ever. Odi scratches his ear.
copy-older-giant-snore-walrus-3-bubble = Does the cook know?

## Choice: a voice belongs to somebody too
copy-older-giant-snore-whose-snore-question = A voice belongs to someone, even when it snores. What can they do?
    .easy = The snore is the cook’s. What can they do?
copy-older-giant-snore-whose-snore-nobody = Use it, because no one will know
copy-older-giant-snore-whose-snore-nobody-reason = Everyone at school knows that snore! And it is still his.
    .easy = The whole school knows that snore! It is his.
copy-older-giant-snore-whose-snore-ask = Play it to the cook, and ask
copy-older-giant-snore-whose-snore-ask-reason = He laughs until his hat falls off. Then he says yes.
copy-older-giant-snore-whose-snore-online = Put it online, and ask later
copy-older-giant-snore-whose-snore-online-reason = Online it can be copied. Then it is too late to ask.

## Say: the sentence is rehearsed aloud
copy-older-giant-snore-snore-please-prompt = Help Hare ask the cook. Keep a straight face if you can!
copy-older-giant-snore-snore-please-sentence = May I use your snore in our film, please?

## Spot: a page on which a maker says what may be done
copy-older-giant-snore-sleepy-sea-question = Odi finds a tune for the film. Which parts say what he may do with it?
    .easy = Which parts say what Odi may do?
copy-older-giant-snore-sleepy-sea-by-name = The line below
copy-older-giant-snore-sleepy-sea-by = Made by Lumi Fern
copy-older-giant-snore-sleepy-sea-by-reason = It says who made the tune. That name goes into the film.
copy-older-giant-snore-sleepy-sea-school-name = The first rule
copy-older-giant-snore-sleepy-sea-school = Free to use at school
copy-older-giant-snore-sleepy-sea-school-reason = Lumi says yes to films at school.
copy-older-giant-snore-sleepy-sea-rules-name = The second rule
copy-older-giant-snore-sleepy-sea-rules = Say my name. Do not sell it.
copy-older-giant-snore-sleepy-sea-rules-reason = Lumi says how: with her name, and not for money.
copy-older-giant-snore-sleepy-sea-drums-name = The advert
copy-older-giant-snore-sleepy-sea-drums = Drums at half price!
copy-older-giant-snore-sleepy-sea-drums-reason = It wants to sell drums. It says nothing about the tune.

## Match: everybody who helped is named at the end of the film
copy-older-giant-snore-credits-question = The film ends with a list of makers. Who goes with what? Find the pairs.
    .easy = Who made what? Find the pairs.
copy-older-giant-snore-credits-tune = The tune
copy-older-giant-snore-credits-tune-partner = Lumi Fern, free to use
copy-older-giant-snore-credits-tune-reason = Lumi asked for her name. Here it is.
copy-older-giant-snore-credits-snore = The snore
copy-older-giant-snore-credits-snore-partner = Our cook, who said yes
copy-older-giant-snore-credits-snore-reason = He wants no name in the film. His yes was what counted.
copy-older-giant-snore-credits-title = The title “Snore Ashore”
copy-older-giant-snore-credits-title-partner = Odi, with help from a chatbot
copy-older-giant-snore-credits-title-reason = Odi asked a chatbot for ideas and picked one. So he says so.
copy-older-giant-snore-credits-walrus = The drawing of the walrus
copy-older-giant-snore-credits-walrus-partner = Bram, with paper and pen
copy-older-giant-snore-credits-walrus-reason = Bram drew it. A thank you is the least he gets!

## Chat: somebody says that the film is theirs: keep it, tell, an adult helps
copy-older-giant-snore-clip-king-question = The film is on the class page. Then this turns up. What can Odi do?
    .easy = This is Odi’s film. What can he do?
copy-older-giant-snore-clip-king-place = A page with clips for children
copy-older-giant-snore-clip-king-odi = Odi
copy-older-giant-snore-clip-king-king = Clip King
copy-older-giant-snore-clip-king-hare = Hare
copy-older-giant-snore-clip-king-mine-1 = See my new film: Snore Ashore!
copy-older-giant-snore-clip-king-mine-2 = I made it all by myself.
copy-older-giant-snore-clip-king-mine-fake = You big fake!
copy-older-giant-snore-clip-king-mine-fake-reason = He may feel cross, and that is OK. But a fight hides the facts.
copy-older-giant-snore-clip-king-mine-keep = Keep a picture of this page
copy-older-giant-snore-clip-king-mine-keep-reason = Now he can show what was there, even if it goes.
copy-older-giant-snore-clip-king-mine-proud = Let it be. At least they like it!
copy-older-giant-snore-clip-king-mine-proud-reason = It is nice to be liked. But it is their work, and their say.
copy-older-giant-snore-clip-king-kept-1 = That is our walrus! What now?
copy-older-giant-snore-clip-king-kept-tell = Tell Mr Mole, and show him
copy-older-giant-snore-clip-king-kept-tell-reason = Mr Mole knows how to ask a page to take it down.
copy-older-giant-snore-clip-king-kept-argue = Clip King, prove that you made it!
copy-older-giant-snore-clip-king-kept-argue-reason = That can go on for days. An adult gets there faster.
copy-older-giant-snore-clip-king-kept-quit = Never make a film again
copy-older-giant-snore-clip-king-kept-quit-reason = That would be a loss! An adult can help sort this out.
copy-older-giant-snore-clip-king-down-1 = Mr Mole wrote to the page. It is gone!
copy-older-giant-snore-clip-king-down-block = Mr Mole helps to block Clip King
copy-older-giant-snore-clip-king-down-block-reason = Keep, tell, and then block with help. That is a good order.
copy-older-giant-snore-clip-king-down-names = Great! Next time, our names go on each scene.
copy-older-giant-snore-clip-king-down-names-reason = Class names or made-up ones do. Real full names stay private.
copy-older-giant-snore-clip-king-down-king = Clip King, we got you!
copy-older-giant-snore-clip-king-down-king-reason = It is tempting. But now it is over, and that is good.

## Exit, first question: what a maker does not allow
copy-older-giant-snore-no-change-question = A picture says: free to use, but do not change it. Bram wants to add a hat. What is fair?
    .easy = A picture says: do not change it. Bram wants to add a hat. What is fair?
copy-older-giant-snore-no-change-hat = Add a very small hat
copy-older-giant-snore-no-change-hat-reason = A small change is still a change. The maker said no.
copy-older-giant-snore-no-change-other = Use it as it is, or pick another
copy-older-giant-snore-no-change-other-reason = That is just what the maker allows.
copy-older-giant-snore-no-change-quiet = Add the hat, and keep quiet
copy-older-giant-snore-no-change-quiet-reason = The maker said no to changes. Quiet does not make it a yes.

## Exit, second question: people in a film have a say
copy-older-giant-snore-choir-question = Wren films the choir. She wants to put it on an open page. What comes first?
    .easy = Wren films the choir. What comes first?
copy-older-giant-snore-choir-ask = Ask the singers and a teacher
copy-older-giant-snore-choir-ask-reason = They can say yes or no to being seen. A teacher knows the rules.
copy-older-giant-snore-choir-song = Find out if they sang well
copy-older-giant-snore-choir-song-reason = Well or not, their faces and voices are theirs.
copy-older-giant-snore-choir-post = Put it up, and see
copy-older-giant-snore-choir-post-reason = Then it can be copied. Ask first, while it is easy.

## Exit, third question: a chatbot helped
copy-older-giant-snore-story-question = A chatbot gave Hare an idea for a story. Hare wrote it. What can Hare put below?
    .easy = A chatbot gave an idea. Hare wrote the story. What can Hare put below?
copy-older-giant-snore-story-bot = Written by a chatbot
copy-older-giant-snore-story-bot-reason = Hare did the writing! The chatbot gave an idea.
copy-older-giant-snore-story-alone = Written by Hare, with no help
copy-older-giant-snore-story-alone-reason = It is good work. It is fair to say that a chatbot helped.
copy-older-giant-snore-story-both = By Hare, with an idea from a chatbot
copy-older-giant-snore-story-both-reason = That is fair, and clear to all who read it.

### Second tale: the moon sheep

## Story: Nutmeg’s game is mixed into a new one that does not name her
copy-older-moon-sheep-custard-1 = Nutmeg codes a game. A sheep jumps over the moon and lands in custard.
    .easy = Nutmeg makes a game. A sheep jumps over the moon, into custard.
copy-older-moon-sheep-custard-1-bubble = Baa… splat!
copy-older-moon-sheep-custard-2 = Rocket makes a new one from it. Now the sheep has roller skates.
copy-older-moon-sheep-custard-2-bubble = My best game ever!
copy-older-moon-sheep-custard-3 = All the class plays it. It does not say who made the sheep.

## Feel: no answer is wrong
copy-older-moon-sheep-my-sheep-bubble = That is my sheep!
copy-older-moon-sheep-my-sheep-question = Rocket loves her sheep and means no harm. How might Nutmeg feel?
copy-older-moon-sheep-my-sheep-says = She may feel glad and cross at once. Both are OK, and she can say so.

## Say: the sentence is rehearsed aloud
copy-older-moon-sheep-your-sheep-prompt = Rocket feels bad, and wants to put it right. Help him say it.
copy-older-moon-sheep-your-sheep-sentence = I used your sheep. May I keep it, with your name?

## Sort: a mix is new and names its makers
copy-older-moon-sheep-mix-or-copy-question = A fair mix is new, and names who made the rest. Which is which?
    .easy = Which are fair mixes?
copy-older-moon-sheep-mix-or-copy-mix = A fair mix
copy-older-moon-sheep-mix-or-copy-copy = Just a copy
copy-older-moon-sheep-mix-or-copy-level = Six new levels, and Nutmeg’s name
copy-older-moon-sheep-mix-or-copy-level-reason = It has new work in it, and it names her.
copy-older-moon-sheep-mix-or-copy-title = The same game with a new title
copy-older-moon-sheep-mix-or-copy-title-reason = It is all Nutmeg’s work. A new title is not enough.
copy-older-moon-sheep-mix-or-copy-tune = A free tune with a new beat
copy-older-moon-sheep-mix-or-copy-tune-reason = The maker said yes to mixing. Name them, and off you go.
copy-older-moon-sheep-mix-or-copy-photo = A photo with a filter, and no name
copy-older-moon-sheep-mix-or-copy-photo-reason = A filter takes one tap. Someone else took the photo.
copy-older-moon-sheep-mix-or-copy-poem = Your poem, after one by Tilda
copy-older-moon-sheep-mix-or-copy-poem-reason = The words are new, and it says where the idea came from.
copy-older-moon-sheep-mix-or-copy-homework = A friend’s homework, one new word
copy-older-moon-sheep-mix-or-copy-homework-reason = It is the friend’s work. Ask for help to do your own!

## Search: words that find a sound with its maker’s yes
copy-older-moon-sheep-splat-question = Rocket needs a splat for the custard. Pick words to search.
copy-older-moon-sheep-splat-splat = splat
copy-older-moon-sheep-splat-splat-reason = It says which sound he needs.
copy-older-moon-sheep-splat-custard = yummy
copy-older-moon-sheep-splat-custard-reason = It is! But it finds puddings, not sounds.
copy-older-moon-sheep-splat-sound = sound
copy-older-moon-sheep-splat-sound-reason = It says that he needs a sound, and no picture.
copy-older-moon-sheep-splat-free = free to mix
copy-older-moon-sheep-splat-free-reason = It finds makers who have said yes to mixing.
copy-older-moon-sheep-splat-best = best ever
copy-older-moon-sheep-splat-best-reason = Each maker says that. It does not help much.
copy-older-moon-sheep-splat-asked = Which splat may Rocket use in his game?
copy-older-moon-sheep-splat-shop = A hundred splats
copy-older-moon-sheep-splat-shop-from = Sound Shop
copy-older-moon-sheep-splat-shop-text = Buy now, just five pounds!
copy-older-moon-sheep-splat-shop-reason = It is an advert. It wants to sell.
copy-older-moon-sheep-splat-listen = The Great Splat
copy-older-moon-sheep-splat-listen-from = Pudding Films
copy-older-moon-sheep-splat-listen-text = Enjoy it here. Please do not copy.
copy-older-moon-sheep-splat-listen-reason = The maker says: listen, but do not copy.
copy-older-moon-sheep-splat-box = Splat, splosh and plop
copy-older-moon-sheep-splat-box-from = Splat Box
copy-older-moon-sheep-splat-box-text = Free to mix. Name Splat Box in your game.
copy-older-moon-sheep-splat-box-reason = Splat Box says yes, and says how.

## Build: a page about the game that names all and gives nothing private away
copy-older-moon-sheep-about-question = A chatbot helped with the code. Help Rocket fill it in.
copy-older-moon-sheep-about-by = Made by
copy-older-moon-sheep-about-by-real = Rocket’s full name and his school
copy-older-moon-sheep-about-by-real-reason = All can read this page. Name and school stay private.
copy-older-moon-sheep-about-by-rocket = Rocket 9, with Nutmeg’s sheep
copy-older-moon-sheep-about-by-rocket-reason = Both makers are named, with names made up for the game.
copy-older-moon-sheep-about-by-me = Me and no one else
copy-older-moon-sheep-about-by-me-reason = The skates are his. The sheep is Nutmeg’s.
copy-older-moon-sheep-about-sound = Sound
copy-older-moon-sheep-about-sound-box = Splat by Splat Box
copy-older-moon-sheep-about-sound-box-reason = Splat Box asked for just that.
copy-older-moon-sheep-about-sound-found = Found online
copy-older-moon-sheep-about-sound-found-reason = Online is a place. Splat Box is who made it.
copy-older-moon-sheep-about-help = Who helped
copy-older-moon-sheep-about-help-none = No one at all
copy-older-moon-sheep-about-help-none-reason = A chatbot found a fault in his code. It is fair to say so.
copy-older-moon-sheep-about-help-bot = A chatbot, with the code
copy-older-moon-sheep-about-help-bot-reason = That is honest. Now others know how it was made.
copy-older-moon-sheep-about-done = Both agree. Their next game has a cow on a scooter!

## Chat: somebody sells their game: keep it, tell, an adult helps
copy-older-moon-sheep-for-sale-question = Then Rocket sees this on the coding page. What can he do?
copy-older-moon-sheep-for-sale-place = A coding page for children
copy-older-moon-sheep-for-sale-rocket = Rocket
copy-older-moon-sheep-for-sale-gold = Gold Hoof
copy-older-moon-sheep-for-sale-waffle = Nutmeg
copy-older-moon-sheep-for-sale-sale-1 = Buy Moon Sheep on Skates! Five coins.
copy-older-moon-sheep-for-sale-sale-buy = I want one!
copy-older-moon-sheep-for-sale-sale-buy-reason = Ha, it is his own game! Other players may pay for it, though.
copy-older-moon-sheep-for-sale-sale-keep = Keep a picture of this page
copy-older-moon-sheep-for-sale-sale-keep-reason = Now they can show what was there, even if it goes.
copy-older-moon-sheep-for-sale-sale-rude = You cannot even code!
copy-older-moon-sheep-for-sale-sale-rude-reason = He may feel cross, and that is OK. But a fight hides the facts.
copy-older-moon-sheep-for-sale-kept-1 = Nobody asked us!
copy-older-moon-sheep-for-sale-kept-2 = Hurry, last day!
copy-older-moon-sheep-for-sale-kept-tell = Show it to our teacher
copy-older-moon-sheep-for-sale-kept-tell-reason = A teacher can ask the page to take it down. Then they block together.
copy-older-moon-sheep-for-sale-kept-fight = We will sell yours, too!
copy-older-moon-sheep-for-sale-kept-fight-reason = Then two games are sold with no yes. An adult can help.
copy-older-moon-sheep-for-sale-kept-leave = Take our game off the page
copy-older-moon-sheep-for-sale-kept-leave-reason = They made it, so it can stay. First they tell an adult.

## Exit, first question: what a maker allows
copy-older-moon-sheep-listen-question = A song says: free to share, but not to sell. What may Nutmeg do?
    .easy = A song says: you may share it, not sell it. What may Nutmeg do?
copy-older-moon-sheep-listen-fair = Play it at the school fair, and say who made it
copy-older-moon-sheep-listen-fair-reason = That is sharing, and the maker is named.
copy-older-moon-sheep-listen-disc = Sell it at the school fair
copy-older-moon-sheep-listen-disc-reason = The maker said no to selling, even for a good cause.
copy-older-moon-sheep-listen-own = Say that it is hers
copy-older-moon-sheep-listen-own-reason = It is free to share. It still has a maker.

## Exit, second question: asking, even in a family
copy-older-moon-sheep-cousin-question = Rocket’s cousin makes funny drawings. Rocket wants one in his game. What is fair?
    .easy = Rocket wants his cousin’s drawing in his game. What is fair?
copy-older-moon-sheep-cousin-family = Take one, because they are family
copy-older-moon-sheep-cousin-family-reason = A cousin can say yes or no, like any maker.
copy-older-moon-sheep-cousin-trace = Trace one, so that it is his
copy-older-moon-sheep-cousin-trace-reason = A traced line is still the cousin’s idea. Ask first.
copy-older-moon-sheep-cousin-ask = Ask, and put the cousin’s name in
copy-older-moon-sheep-cousin-ask-reason = Many cousins say yes. Some draw you a new one!

## Exit, third question: when own work is used without a yes
copy-older-moon-sheep-poem-page-question = Nutmeg’s poem is on a page under another name. What can she do first?
    .easy = Someone says Nutmeg’s poem is theirs. What can she do first?
copy-older-moon-sheep-poem-page-comment = Write something mean below it
copy-older-moon-sheep-poem-page-comment-reason = It can feel right for a second. Then it makes more trouble.
copy-older-moon-sheep-poem-page-keep = Keep it, and tell an adult
copy-older-moon-sheep-poem-page-keep-reason = An adult can ask the page to put it right.
copy-older-moon-sheep-poem-page-stop = Stop writing poems
copy-older-moon-sheep-poem-page-stop-reason = Please do not! An adult can help sort this out.

## The grown-ups a child may name. Never assume a mum or a dad.
copy-older-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
copy-older-helpers-teacher = My teacher
copy-older-helpers-class = An adult who helps in class
copy-older-helpers-lunch = A lunch helper
copy-older-helpers-office = The school office
copy-older-helpers-home = An adult at home
copy-older-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
copy-older-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; designing and creating programs and content; being discerning about digital content.
copy-older-curriculum-relationships = Relationships education, primary: respectful and online relationships. Permission-seeking and giving, fairness, and how to get help.

## For staff: the teacher’s page
copy-older-teacher-purpose = Children read what a maker allows, tell a fair mix from a copy, name people and chatbots that helped, and ask before they use a voice, a face or a drawing. If their own work turns up without a yes, they keep it, tell, and let an adult ask for it to be taken down.
copy-older-teacher-word-licence = licence: what a maker lets others do with the work
copy-older-teacher-word-credit = credit: saying who made it
copy-older-teacher-word-remix = mix: to make something new from parts that others made, with their yes
copy-older-teacher-word-permission = permission: a yes from the maker, or from the person in it
copy-older-teacher-belief-free = “Free means I can do anything.” Free to use often comes with conditions: name me, do not sell it, do not change it. Read before use.
copy-older-teacher-belief-change = “I changed it, so it is mine.” The new part is yours; the rest still belongs to its maker, who is asked and named.
copy-older-teacher-belief-bot = “The chatbot made it, so nobody needs naming.” It learned from many people’s work. In school and in competitions it is honest to say that it helped, and some do not allow it: ask.
copy-older-teacher-belief-fame = “Being copied is a compliment.” It may feel so. The maker still decides. Telling an adult is not making a fuss.
copy-older-teacher-ask-voice = Was it all right to record the cook? What would have changed if Hare had asked first? What if the cook had said no?
copy-older-teacher-ask-mix = Which famous stories are mixes of older ones? What did the new makers add?
copy-older-teacher-ask-bot = When is it honest to use a chatbot’s words, and how would you say so in your own work?
copy-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
copy-older-teacher-send = Print the page with the tune large and let children mark the lines that are rules. Offer four cards to sort. Children who dislike unclear rules may be given a three-question check: Who made it? What do they allow? Have I said so? Keep the snore funny but short for children who are sensitive to sounds.
copy-older-teacher-eal = “Free” has two meanings: no money, and allowed. Act both. “Mix” is easier than “remix”. Let children bring a song or story from home that exists in many versions, and say who made theirs.
copy-older-teacher-home = Invite families to watch the credits of a film to the end and find the oddest job. Families may agree whom a child tells when something of theirs turns up online. No child is asked to report what happens at home.
copy-older-teacher-two-minutes = Say: “A film needs a giant snore. The cook is asleep. May we record him?” Collect ideas. Then: “A tune says: free at school, say my name, do not sell it. What may we do?” Children answer with thumbs. Add: “If your own work is used with no yes: keep it, tell, and an adult asks for it to be taken down.” All say: “May I use your snore in our film, please?” Each child thinks of two adults they can tell, one of them at school.
