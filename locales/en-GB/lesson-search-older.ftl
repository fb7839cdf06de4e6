# Words of the lesson “Is it really square?” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# The animals are Fenn the fox, Bram the badger, Wren the rabbit, Odi the otter and the bear who cooks.

## The card, and what a child can do afterwards
search-older-title = Is it really square?
search-older-outcome-words = I search with good words and pick a good page.
search-older-outcome-rank = I know what can put a page on top.
search-older-outcome-judge = I check who made a page and how they know.

## Story: a claim that sounds made up, and a search with too many words. The bubbles are Fenn’s and Bram’s.
search-older-square-poo-zoo-1 = Fenn has news from the zoo. Bram laughs until he falls off the bench.
search-older-square-poo-zoo-1-bubble = Wombats do square poo!
search-older-square-poo-zoo-2 = They type: “Is it true what Fenn said about the thing?”
search-older-square-poo-zoo-3 = It finds nine million pages. None of them knows Fenn.
search-older-square-poo-zoo-3-bubble = This one is about a fence.

## Search: good words, then the best result
search-older-square-poo-search-question = Do wombats do square poo? Pick words to search.
search-older-square-poo-search-word-thing = thing
search-older-square-poo-search-word-thing-reason = A thing can be anything at all.
search-older-square-poo-search-word-wombat = wombat
search-older-square-poo-search-word-wombat-reason = It says who we want to know about.
search-older-square-poo-search-word-please = please
search-older-square-poo-search-word-please-reason = How polite! A search does not need it, though.
search-older-square-poo-search-word-square = square
search-older-square-poo-search-word-square-reason = It says what is so odd about it.
search-older-square-poo-search-word-fenn = Fenn
search-older-square-poo-search-word-fenn-reason = Fenn is great. But the pages we need do not name him.
search-older-square-poo-search-word-poo = poo
search-older-square-poo-search-word-poo-reason = A library has heard that word before. It says what we look for.
search-older-square-poo-search-asked = Which result helps best?
search-older-square-poo-search-result-toys-title = Wombat toys, half price
search-older-square-poo-search-result-toys-from = Toy Tent
search-older-square-poo-search-result-toys = Big and small wombats. Buy two today!
search-older-square-poo-search-result-toys-reason = It says Advert. It is on top because the shop paid.
search-older-square-poo-search-result-wow-title = Ten wow facts
search-older-square-poo-search-result-wow-from = Wow-o-wow
search-older-square-poo-search-result-wow = Number four will shock you!
search-older-square-poo-search-result-wow-reason = It does not say how they know. A wow is not a fact yet.
search-older-square-poo-search-result-museum-title = How wombats make cubes
search-older-square-poo-search-result-museum-from = Museum of Animals
search-older-square-poo-search-result-museum = Our team looked inside to find out how it works.
search-older-square-poo-search-result-museum-reason = It fits the question, and says who found it out and how.
search-older-square-poo-search-result-stan-title = My trip to see wombats
search-older-square-poo-search-result-stan-from = Stan’s page
search-older-square-poo-search-result-stan = I saw one asleep. Then I had chips.
search-older-square-poo-search-result-stan-reason = A nice trip, but it does not answer the question.

## Sort: how results are chosen and ranked
search-older-square-poo-top-question = A search puts some pages on top. What can move a page up?
search-older-square-poo-top-up = Can move it up
search-older-square-poo-top-not = The search cannot tell
search-older-square-poo-top-paid = A shop pays to be there
search-older-square-poo-top-paid-reason = Then it says Advert, or Sponsored. So look for that word.
search-older-square-poo-top-words = It has the words you typed
search-older-square-poo-top-words-reason = A page that fits your words has a good chance.
search-older-square-poo-top-clicks = Lots of people click on it
search-older-square-poo-top-clicks-reason = What many click on moves up. Many can be wrong, too.
search-older-square-poo-top-true = It is true
search-older-square-poo-top-true-reason = A search can guess, but not be sure. That is our job.
search-older-square-poo-top-before = You liked pages like it before
search-older-square-poo-top-before-reason = So two people can get two lists for the same words.
search-older-square-poo-top-care = It was made with love
search-older-square-poo-top-care-reason = Sweet! But no search can measure that.

## Spot: signs that a page needs checking
search-older-square-poo-page-question = Bram opens “Ten wow facts”. What tells him to check it?
search-older-square-poo-page-who-name = Who made it
search-older-square-poo-page-who = Wow-o-wow, by us
search-older-square-poo-page-who-reason = It does not say who “us” is. We cannot ask them.
search-older-square-poo-page-shock-name = The heading
search-older-square-poo-page-shock = You will never believe this!
search-older-square-poo-page-shock-reason = It wants a click. Good facts do not need to shout.
search-older-square-poo-page-photo-name = The picture
search-older-square-poo-page-photo = A wombat lives in a burrow
search-older-square-poo-page-photo-reason = This is true, and easy to look up. Odd pages can have true bits.
search-older-square-poo-page-experts-name = The words
search-older-square-poo-page-experts = Experts say the poo is square.
search-older-square-poo-page-experts-reason = Which experts? A good page gives their names.

## Choice: a second source
search-older-square-poo-sure-question = Three pages say the same, word for word. How can Bram be more sure?
    .easy = Three pages use the same words. How can Bram be sure?
search-older-square-poo-sure-three = Three is enough
search-older-square-poo-sure-three-reason = Word for word? They may have copied each other.
search-older-square-poo-sure-second = Find a page by someone else
search-older-square-poo-sure-second-reason = The zoo says it in its own words. Now two sources agree.
search-older-square-poo-sure-robot = Ask a chatbot and stop there
search-older-square-poo-sure-robot-reason = It can sound sure and be wrong. It needs a check, too.

## Say: the sentence is rehearsed aloud
search-older-square-poo-words-prompt = It is true! Their poo is like cubes, and cubes do not roll. Say what helped.
search-older-square-poo-words-sentence = It says so here, but who else says so?

## Exit
search-older-square-poo-end-bees-question = Wren wants to know how bees make honey. What can she type?
search-older-square-poo-end-bees-long = hello can you tell me about that bee thing
search-older-square-poo-end-bees-long-reason = That is friendly! Three good words find more.
search-older-square-poo-end-bees-short = bees make honey
search-older-square-poo-end-bees-short-reason = These three words say just what she is looking for.
search-older-square-poo-end-bees-bee = bee
search-older-square-poo-end-bees-bee-reason = One word finds too much, even songs about bees.
search-older-square-poo-end-first-question = The first result has the word Advert on it. What does that tell us?
    .easy = The first result says Advert. What does that tell us?
search-older-square-poo-end-first-best = It is the best one
search-older-square-poo-end-first-best-reason = First is not the same as best. Advert means paid.
search-older-square-poo-end-first-paid = Someone paid to put it there
search-older-square-poo-end-first-paid-reason = So we look past it, and read some more.
search-older-square-poo-end-nasty-question = A result shows something that feels wrong. What can Odi do?
search-older-square-poo-end-nasty-next = Click on, and say nothing
search-older-square-poo-end-nasty-next-reason = It may pop up for the next child. He can tell.
search-older-square-poo-end-nasty-tell = Cover it and tell an adult
search-older-square-poo-end-nasty-tell-reason = It was not his fault. The adult can have it blocked.
search-older-square-poo-end-nasty-delete = Wipe the list of searches
search-older-square-poo-end-nasty-delete-reason = Then no one can find the page to block it.

## Story: forty carrots and a door. Both bubbles are Wren’s.
search-older-forty-carrots-carrots-1 = Wren sees a clip: carrots give you night eyes. She eats forty.
search-older-forty-carrots-carrots-1-bubble = Now I can see in the dark!
search-older-forty-carrots-carrots-2 = That night she tries it out. Bump.
search-older-forty-carrots-carrots-2-bubble = Who put that door there?

## Search: good words, then the best result
search-older-forty-carrots-search-question = Do carrots help us see in the dark? Pick words to search.
search-older-forty-carrots-search-word-bump = bump
search-older-forty-carrots-search-word-bump-reason = Ouch! But that finds roads and heads.
search-older-forty-carrots-search-word-carrots = carrots
search-older-forty-carrots-search-word-carrots-reason = It says what we want to know about.
search-older-forty-carrots-search-word-forty = forty
search-older-forty-carrots-search-word-forty-reason = The pages do not know how many Wren ate.
search-older-forty-carrots-search-word-eyes = eyes
search-older-forty-carrots-search-word-eyes-reason = It says what carrots may help.
search-older-forty-carrots-search-word-dark = dark
search-older-forty-carrots-search-word-dark-reason = It says when. That makes the list shorter.
search-older-forty-carrots-search-asked = Which result helps best?
search-older-forty-carrots-search-result-gummies-title = Night Carrot Gummies
search-older-forty-carrots-search-result-gummies-from = Gummy Hut
search-older-forty-carrots-search-result-gummies = See like an owl! Only today!
search-older-forty-carrots-search-result-gummies-reason = It says Advert. It wants to sell sweets.
search-older-forty-carrots-search-result-fan-title = It works for me!
search-older-forty-carrots-search-result-fan-from = CarrotFan22
search-older-forty-carrots-search-result-fan = I ate six and saw my socks at night.
search-older-forty-carrots-search-result-fan-reason = One person and some socks. That is not enough to be sure.
search-older-forty-carrots-search-result-hospital-title = Carrots and your eyes
search-older-forty-carrots-search-result-hospital-from = Hill Eye Hospital
search-older-forty-carrots-search-result-hospital = Our eye doctors tell you what carrots can do.
search-older-forty-carrots-search-result-hospital-reason = Eye doctors know about eyes, and they give their names.
search-older-forty-carrots-search-result-cake-title = Best carrot cake
search-older-forty-carrots-search-result-cake-from = Cake Club
search-older-forty-carrots-search-result-cake = Mix, bake and eat.
search-older-forty-carrots-search-result-cake-reason = Yum! But it answers a different question.

## Match: how results get on a list, and up it
search-older-forty-carrots-list-question = What put each page on her list?
search-older-forty-carrots-list-advert = Gummies, marked Advert
search-older-forty-carrots-list-advert-partner = A shop paid for it
search-older-forty-carrots-list-advert-reason = Advert or Sponsored means that someone paid.
search-older-forty-carrots-list-fits = “Carrots and your eyes”
search-older-forty-carrots-list-fits-partner = It fits the words she typed
search-older-forty-carrots-list-fits-reason = Words in a heading count for a lot.
search-older-forty-carrots-list-clip = A clip that all the world has seen
search-older-forty-carrots-list-clip-partner = Many people clicked on it
search-older-forty-carrots-list-clip-reason = Many clicks can move up a page, true or not.
search-older-forty-carrots-list-rabbits = A page about rabbit hutches
search-older-forty-carrots-list-rabbits-partner = She looked at rabbits last week
search-older-forty-carrots-list-rabbits-reason = A search may use what you looked for before.

## Spot: signs that a page wants to sell
search-older-forty-carrots-gummies-question = Wren looks at the gummies page. What tells her to check it?
search-older-forty-carrots-gummies-shop-name = Who made it
search-older-forty-carrots-gummies-shop = Gummy Hut, the gummy shop
search-older-forty-carrots-gummies-shop-reason = A shop that sells them is not the best one to ask.
search-older-forty-carrots-gummies-bob-name = The first line
search-older-forty-carrots-gummies-bob = “They work!” says Bob.
search-older-forty-carrots-gummies-bob-reason = Who is Bob, and how did he test it? It does not say.
search-older-forty-carrots-gummies-today-name = The button
search-older-forty-carrots-gummies-today = Only today! Buy now!
search-older-forty-carrots-gummies-today-reason = It rushes her, so that she does not stop to think.
search-older-forty-carrots-gummies-vitamin-name = The last line
search-older-forty-carrots-gummies-vitamin = Eyes need the vitamin A in carrots.
search-older-forty-carrots-gummies-vitamin-reason = True. An odd page can mix true bits in.

## Order: how a false tale spreads. It was told in the 1940s, when night pilots had a radar that was secret.
search-older-forty-carrots-tale-question = How did the carrot tale get so big? Put it in order.
search-older-forty-carrots-tale-war = In a war, pilots did well at night
search-older-forty-carrots-tale-war-reason = Long ago, a new machine helped them. It was kept secret.
search-older-forty-carrots-tale-papers = Newspapers said it was the carrots
search-older-forty-carrots-tale-papers-reason = It was a good tale, so people passed it on.
search-older-forty-carrots-tale-pages = Now page after page copies it
search-older-forty-carrots-tale-pages-reason = Pages copy each other. So an old tale looks new, and true.

## Choice: check before passing on
search-older-forty-carrots-share-question = Wren was about to send the clip to her whole class. What comes first?
    .easy = Wren wants to send the clip on. What comes first?
search-older-forty-carrots-share-ask = Send it and add “Is this true?”
search-older-forty-carrots-share-ask-reason = Most will watch it, and miss the question.
search-older-forty-carrots-share-check = Check it on a page by someone else
search-older-forty-carrots-share-check-reason = Then she can pass on something true. It is fun, too.
search-older-forty-carrots-share-count = See how many have liked it
search-older-forty-carrots-share-count-reason = Likes show that it is fun, not that it is true.

## Say: the sentence is rehearsed aloud
search-older-forty-carrots-words-prompt = Carrots are good for eyes. For the dark, Wren has a torch. Say what helped.
    .easy = For the dark, Wren has a torch. Say it.
search-older-forty-carrots-words-sentence = Before I pass it on, I check it.

## Exit
search-older-forty-carrots-end-owls-question = Odi wants to know what owls eat. What can he type?
search-older-forty-carrots-end-owls-short = owls eat
search-older-forty-carrots-end-owls-short-reason = Two good words, and the list is full of mice.
search-older-forty-carrots-end-owls-bird = bird
search-older-forty-carrots-end-owls-bird-reason = There are a lot of birds. Owl is a better word.
search-older-forty-carrots-end-owls-long = dear computer it is for my homework
search-older-forty-carrots-end-owls-long-reason = The search cannot see his homework. Say what to find.
search-older-forty-carrots-end-lists-question = Wren looked up rabbits all week. Now she types “ears”. She gets rabbit ears. How come?
    .easy = Wren looked up rabbits. Now she types “ears” and gets rabbit ears. How come?
search-older-forty-carrots-end-lists-best = Rabbit ears are the best ears
search-older-forty-carrots-end-lists-best-reason = Wren may think so! But no search can measure that.
search-older-forty-carrots-end-lists-before = The search guesses from what she did before
search-older-forty-carrots-end-lists-before-reason = Yes. So someone else gets another list for the same word.
search-older-forty-carrots-end-wow-question = A clip says “Cats can read!” How can Odi find out?
search-older-forty-carrots-end-wow-views = Look how many views it has
search-older-forty-carrots-end-wow-views-reason = Fun gets views. That does not make it true.
search-older-forty-carrots-end-wow-other = Ask someone who knows cats
search-older-forty-carrots-end-wow-other-reason = A vet or a cat book can tell. Two of them are even better.
search-older-forty-carrots-end-wow-feel = Want it to be true, very hard
search-older-forty-carrots-end-wow-feel-reason = So do the cats! But wanting is not checking.

## The grown-ups a child may name. Never assume a mum or a dad.
search-older-helpers-prompt = A page can feel wrong. Tap two adults you can tell, one at school.
search-older-helpers-teacher = My teacher
search-older-helpers-class = An adult who helps in class
search-older-helpers-library = An adult in the library
search-older-helpers-office = The school office
search-older-helpers-home = An adult at home
search-older-helpers-family = An adult in my family

## For staff: where it stands in the curriculum
search-older-curriculum-computing = Computing, key stage 2: using search technologies effectively, appreciating how results are selected and ranked, and being discerning in evaluating digital content.
search-older-curriculum-english = English, key stage 2: retrieving and recording information from non-fiction, and telling statements of fact from opinion.

## For staff: the teacher’s page
search-older-teacher-purpose = Children search with a few good words, learn what can lift a page up a list (payment, matching words, clicks, earlier searches) and that truth is not one of them, and judge a page by who made it and how they know. Both claims are real: wombats do make cubes; carrots do not give night vision. That tale spread in the 1940s, when night pilots had a radar nobody was to know of; historians still argue how far it was meant to hide it.
search-older-teacher-word-rank = rank: to put in order; a search ranks pages
search-older-teacher-word-advert = advert: somebody paid for it to be shown; also “sponsored”
search-older-teacher-word-source = source: where a fact comes from
search-older-teacher-word-copy = second source: somebody else who found the same out for themselves
search-older-teacher-belief-top = “The first result is the best.” It may be paid for, or just clicked on a lot.
search-older-teacher-belief-many = “Many pages say it, so it is true.” Pages copy each other; count sources, not pages.
search-older-teacher-belief-robot = “A chatbot knows.” It puts likely words together, sounds sure, and can be wrong. It is checked like any page.
search-older-teacher-belief-odd = “It sounds silly, so it is false.” Square poo sounds silly and is true. Checking beats guessing.
search-older-teacher-ask-words = Take a question of your own. Which three words would you type, and which would you leave out?
search-older-teacher-ask-paid = Who pays for a search that costs nothing? How can that change the list?
search-older-teacher-ask-spread = The carrot tale is over eighty years old. What keeps a false tale going?
search-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
search-older-teacher-send = Offer word cards to lay in a search box, two results instead of four, and read results aloud. Work in pairs of one reader and one chooser. Children who take words literally may need to hear that “on top” means first in a list.
search-older-teacher-eal = Let children search for words in the language they know best, then in English, and compare the lists. “Square”, “cube” and “wombat” need a picture; “rank” needs a row of children.
search-older-teacher-home = Families may pick one surprising claim and check it together: who made it, how do they know, who else says so?
search-older-teacher-two-minutes = Ask: “Do wombats do square poo? Hands up.” Collect three words to search with. Line four children up as results and move them: one has paid, one has the right words, one has many clicks, one is true. Ask whom a search can recognise. All say: “It says so here, but who else says so?” Then tell them: it is true. Each child thinks of two adults to tell if a search shows something that feels wrong, one of them at school.
