# Words of the lesson “Good night, phone!” (Years 5 and 6, ages 9-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 5.0 or below.
# The animals are Fenn the fox, Odi the otter, Wren the rabbit, Bram the badger, Hare and Mr Mole, the teacher; the children are Tumble and Sprig.

## The card, and what a child can do afterwards
heal-older-title = Good night, phone!
heal-older-outcome-night = I know what helps me switch off and sleep.
heal-older-outcome-age = I look for games and chats that are made for my age.
heal-older-outcome-push = I spot what is built to make me stay or pay.
heal-older-outcome-tell = I leave and tell if I feel pushed or unsafe.

## Cheese and onion. First tale of “Good night, phone!”.

## Story: a new phone that pings all night. Everybody laughs, Fenn too.
heal-older-crisps-crisps-1 = Fenn has a new phone. At night, a chat with friends asks which crisps are best. Forty-seven answers come in.
    .easy = Fenn has a new phone. All night, his friends chat about crisps.
heal-older-crisps-crisps-1-bubble = Ping, ping, ping!
heal-older-crisps-crisps-2 = Each ping says: just one look. Fenn looks, and looks, and looks. Soon it is midnight.
    .easy = Fenn looks, and looks, and looks. Soon it is midnight.
heal-older-crisps-crisps-3 = In class, Fenn wakes up with a jump. “Cheese and onion!” he says.
heal-older-crisps-crisps-3-bubble = Fenn, how do plants drink?

## Match: parts of an app that keep people there. Knowing the trick makes it weaker.
heal-older-crisps-built-question = Apps are built so that we stay. What is each part for?
heal-older-crisps-built-row = A row of days that must not end
heal-older-crisps-built-row-partner = So you come back each day
heal-older-crisps-built-row-reason = It is just a number. You decide when to come.
heal-older-crisps-built-next = The next clip starts by itself
heal-older-crisps-built-next-partner = So you do not stop
heal-older-crisps-built-next-reason = There is no end, so you make one.
heal-older-crisps-built-dot = A red dot on the app
heal-older-crisps-built-dot-partner = So you look once more
heal-older-crisps-built-dot-reason = It feels as if it cannot wait. It nearly always can.
heal-older-crisps-built-box = A box you buy, with a surprise in it
heal-older-crisps-built-box-partner = So you pay, and pay once more
heal-older-crisps-built-box-reason = You cannot see what you pay for. An adult can help you think.

## Build: set up together with an adult.
heal-older-crisps-night-question = Fenn and his uncle set up the phone for the night. Pick what helps him sleep.
    .easy = Set up the phone. Pick what helps Fenn sleep.
heal-older-crisps-night-pings = Pings
heal-older-crisps-night-pings-all = On till midnight
heal-older-crisps-night-pings-all-reason = One ping, one look, and sleep is gone.
heal-older-crisps-night-pings-eight = Off from eight
heal-older-crisps-night-pings-eight-reason = The crisps will still be there in the morning.
heal-older-crisps-night-place = Where it sleeps
heal-older-crisps-night-place-pillow = Under his pillow
heal-older-crisps-night-place-pillow-reason = It is so near that he will want to look.
heal-older-crisps-night-place-kitchen = In the kitchen
heal-older-crisps-night-place-kitchen-reason = What he cannot reach does not wake him.
heal-older-crisps-night-seen = Show when he has seen it
heal-older-crisps-night-seen-on = On
heal-older-crisps-night-seen-on-reason = Then people wait for an answer, and he feels it.
heal-older-crisps-night-seen-off = Off
heal-older-crisps-night-seen-off-reason = Now he can answer when he likes.
heal-older-crisps-night-done = Good night, phone. Good night, Fenn.

## Spot: a chat app before joining. Age, adults who check, and signing up matter.
heal-older-crisps-app-question = Hare finds a new chat app. Which parts show that it is not for Year 6?
    .easy = Which parts show that this chat is not for Year 6?
heal-older-crisps-app-name-name = The name
heal-older-crisps-app-name = Chatter Park
heal-older-crisps-app-name-reason = This is fine. A name does not say who it is for.
heal-older-crisps-app-age-name = The age
heal-older-crisps-app-age = Made for sixteen and up
heal-older-crisps-app-age-reason = It is not made for Year 6. Some of it may upset you.
heal-older-crisps-app-check-name = Who checks
heal-older-crisps-app-check = Nobody reads what you write
heal-older-crisps-app-check-reason = Then nobody helps if it goes wrong. A good chat has people who check.
heal-older-crisps-app-join-name = How to join
heal-older-crisps-app-join = No need to sign up
heal-older-crisps-app-join-reason = Then anyone can come in, and leave with no name.
heal-older-crisps-app-colour-name = The colour
heal-older-crisps-app-colour = Pick a colour for your page
heal-older-crisps-app-colour-reason = This is fine. A colour gives nothing away.

## Chat: pressure at night, and somebody nobody knows. Fenn leaves and tells.
heal-older-crisps-dare-question = It is ten at night. The chat wakes up. What does Fenn do?
heal-older-crisps-dare-place = A chat with friends
heal-older-crisps-dare-fenn = Fenn
heal-older-crisps-dare-odi = Odi
heal-older-crisps-dare-zip = Zip
heal-older-crisps-dare-lands-1 = Who is up? Say “crisp” or you are out!
heal-older-crisps-dare-lands-2 = Crisp! Your turn, Fenn.
heal-older-crisps-dare-lands-crisp = Crisp!
heal-older-crisps-dare-lands-crisp-reason = One word, then one more. A game like this has no end.
heal-older-crisps-dare-lands-silly = You are all so silly!
heal-older-crisps-dare-lands-silly-reason = That can hurt, and then it pings all night.
heal-older-crisps-dare-lands-night = Night all, I will read it tomorrow.
heal-older-crisps-dare-lands-night-reason = It is kind and clear. Good friends are still there in the morning.
heal-older-crisps-dare-zip-1 = I am a friend of a cousin. I do dares.
heal-older-crisps-dare-zip-2 = Do one tonight, or you are a baby. Tell no one.
heal-older-crisps-dare-zip-what = What kind of dare?
heal-older-crisps-dare-zip-what-reason = Zip wants him to feel small, so that he says yes. He can go.
heal-older-crisps-dare-zip-leave = Leave the chat at once
heal-older-crisps-dare-zip-leave-reason = A dare, a rush and a secret: three good signs to go. Next, he tells.
heal-older-crisps-dare-zip-quiet = Stay, and say nothing
heal-older-crisps-dare-zip-quiet-reason = Zip may ask once more. Fenn can leave and tell.
heal-older-crisps-dare-left-1 = My heart goes fast.
heal-older-crisps-dare-left-tell = Tell an adult he trusts, right now
heal-older-crisps-dare-left-tell-reason = He will not be in trouble for telling. The adult tells the people who run the chat.
    .easy = He will not be in trouble for telling. The adult can help.
heal-older-crisps-dare-left-forget = Try to forget it
heal-older-crisps-dare-left-forget-reason = It is hard to sleep on that. An adult can help him, and the others too.

## Talk: a rule that grown-ups keep as well.
heal-older-crisps-rule-prompt = Make up a good night rule for phones. The adults have to keep it too!
heal-older-crisps-rule-starter = A good night rule is …

## Say: rehearsed aloud. Kind, clear and final.
heal-older-crisps-words-prompt = A friend writes “You can’t go now!” Say it with Fenn, kind and clear.
    .easy = Say it with Fenn, kind and clear.
heal-older-crisps-words-sentence = Night all, I will read it tomorrow.

## Exit: sleep, an age rating, a row of days.
heal-older-crisps-goodbye-lamp-question = Wren reads on a tablet in bed. At eleven she is wide awake. What can help tomorrow?
    .easy = Wren reads on a tablet in bed. She cannot sleep. What can help?
heal-older-crisps-goodbye-lamp-bright = A brighter screen, for her eyes
heal-older-crisps-goodbye-lamp-bright-reason = A bright screen can tell her head that it is day.
heal-older-crisps-goodbye-lamp-book = A paper book, and no screen in bed
heal-older-crisps-goodbye-lamp-book-reason = A book has an end, and it never pings.
heal-older-crisps-goodbye-lamp-fast = To read it twice as fast
heal-older-crisps-goodbye-lamp-fast-reason = Then she gets to the end, and there is one more. A book helps more.
heal-older-crisps-goodbye-film-question = Bram is ten. His cousin wants to show him a film for fifteen and up. What can he say?
    .easy = A film is for fifteen and up. Bram is ten. What can he say?
heal-older-crisps-goodbye-film-bad = “It is not that bad”
heal-older-crisps-goodbye-film-bad-reason = People watched it all before they gave it that number. It says what is in it.
heal-older-crisps-goodbye-film-both = “Let’s pick one for both of us”
heal-older-crisps-goodbye-film-both-reason = Now they can both enjoy it. That is kind and clear.
heal-older-crisps-goodbye-film-sit = “OK, if you sit next to me”
heal-older-crisps-goodbye-film-sit-reason = It is nice to have company. What is in it stays the same.
heal-older-crisps-goodbye-row-question = Odi has played for ninety days in a row. Now he is ill in bed. What can he tell himself?
    .easy = Odi played for ninety days. Now he is ill. What can he think?
heal-older-crisps-goodbye-row-play = I have to get up and play
heal-older-crisps-goodbye-row-play-reason = The app would like that. His body needs to rest.
heal-older-crisps-goodbye-row-fenn = Fenn can have my password and play for me
heal-older-crisps-goodbye-row-fenn-reason = It is kind of Fenn. But a password stays with Odi.
heal-older-crisps-goodbye-row-number = It is just a number, and I can stop
heal-older-crisps-goodbye-row-number-reason = The app made up the row. Odi can make up his mind.

## Twelve potato hats. Second tale of “Good night, phone!”.

## Story: surprise eggs that cost money. Nobody tells Tumble off.
heal-older-potato-hats-eggs-1 = Tumble wants the golden goose in Goose Farm. His aunt lets him buy one egg with her card.
    .easy = Tumble wants a golden goose. His aunt lets him buy one egg.
heal-older-potato-hats-eggs-1-bubble = Buy an egg! What is in it?
heal-older-potato-hats-eggs-2 = There is a potato hat in the egg. So Tumble buys one more, and one more. He buys twelve.
    .easy = The egg has a potato hat in it. So Tumble buys twelve.
heal-older-potato-hats-eggs-3 = He has no golden goose. He has one plain goose with twelve potato hats. It looks very proud.
    .easy = He has one plain goose with twelve potato hats.
heal-older-potato-hats-eggs-3-bubble = Honk!

## Sort: a fair deal shows what one pays for.
heal-older-potato-hats-deal-question = Is it a fair deal, or does it push Tumble to pay?
heal-older-potato-hats-deal-fair = A fair deal
heal-older-potato-hats-deal-push = A push to pay
heal-older-potato-hats-deal-see = You see the hat and the price first
heal-older-potato-hats-deal-see-reason = You know what you get. You can ask, and think.
heal-older-potato-hats-deal-egg = You pay first, then see what it is
heal-older-potato-hats-deal-egg-reason = You cannot know what you pay for. That is the push.
heal-older-potato-hats-deal-gems = A hat is 50 gems. Gems come in packs of 40
heal-older-potato-hats-deal-gems-reason = You have to buy two packs. Gems help us forget that it is money.
heal-older-potato-hats-deal-time = The offer ends in nine minutes
heal-older-potato-hats-deal-time-reason = It wants a quick yes. A good deal can wait till tea.
heal-older-potato-hats-deal-once = You pay once, and have the whole game
heal-older-potato-hats-deal-once-reason = You know the price. It does not ask for more.

## Choice: a mistake with somebody’s card. Telling early makes it easy to mend.
heal-older-potato-hats-card-question = Eleven eggs too many are on his aunt’s card. Tumble feels hot. What can he do?
    .easy = Tumble bought eleven eggs too many. What can he do?
heal-older-potato-hats-card-more = Buy one more, it could be gold
heal-older-potato-hats-card-more-reason = Each egg has the same small chance. “One more” is what the game hopes for.
    .easy = The next egg may be one more hat.
heal-older-potato-hats-card-tell = Tell his aunt today
heal-older-potato-hats-card-tell-reason = She is glad he told. She can ask for the money back, and lock the shop.
heal-older-potato-hats-card-save = Say nothing, and pay her back one day
heal-older-potato-hats-card-save-reason = It is kind to want to pay. But the sooner she knows, the more she can do.
    .easy = It is kind to want to pay. But she can help today.

## Chat: a gift that is a trick, in a chat nobody checks. Sprig keeps it, leaves and tells.
heal-older-potato-hats-goose-question = Sprig plays Goose Farm too. A message comes in. What does she do first?
    .easy = A message comes in. What does Sprig do first?
heal-older-potato-hats-goose-place = Open chat in Goose Farm
heal-older-potato-hats-goose-sprig = Sprig
heal-older-potato-hats-goose-farmer = Farmer 7
heal-older-potato-hats-goose-offer-1 = Hi! I have a spare golden goose for you.
heal-older-potato-hats-goose-offer-2 = Tell me your password, and I will put it in. Quick!
heal-older-potato-hats-goose-offer-give = Wow, here it is!
heal-older-potato-hats-goose-offer-give-reason = A password is a key to all she has. No real gift needs one.
heal-older-potato-hats-goose-offer-keep = Keep the message, and do not reply
heal-older-potato-hats-goose-offer-keep-reason = Now she can show what it said. Next, she leaves.
heal-older-potato-hats-goose-offer-ask = Put it in first, then I will tell.
heal-older-potato-hats-goose-offer-ask-reason = It is clever to be careful. But an answer keeps the trick going.
heal-older-potato-hats-goose-kept-1 = Hello? Hurry up! And do not tell.
heal-older-potato-hats-goose-kept-leave = Leave the game at once
heal-older-potato-hats-goose-kept-leave-reason = A gift, a rush and a secret: three good signs to go. Next, she tells.
heal-older-potato-hats-goose-kept-wait = Wait and see what comes
heal-older-potato-hats-goose-kept-wait-reason = More of the same may come. Sprig can leave and tell.
heal-older-potato-hats-goose-left-1 = That did not feel right.
heal-older-potato-hats-goose-left-tell = Tell an adult and show it
heal-older-potato-hats-goose-left-tell-reason = She will not be in trouble for telling. The adult tells the people who run the game.
    .easy = She will not be in trouble for telling. The adult can help.
heal-older-potato-hats-goose-left-play = Go and play a new game
heal-older-potato-hats-goose-left-play-reason = A new game may be fun. But Farmer 7 may ask the next child.

## Search: is a game for one’s age? Good words, then the best place to check.
heal-older-potato-hats-rating-question = An adult helps Sprig check: is it made for ten? Pick two good search words.
    .easy = Is Goose Farm made for ten? Pick two good words.
heal-older-potato-hats-rating-word-name = Goose Farm
heal-older-potato-hats-rating-word-name-reason = It says which game she means.
heal-older-potato-hats-rating-word-free = free gems
heal-older-potato-hats-rating-word-free-reason = That finds tricks, and not one fact.
heal-older-potato-hats-rating-word-age = age rating
heal-older-potato-hats-rating-word-age-reason = It says what she wants to find out.
heal-older-potato-hats-rating-word-best = best game
heal-older-potato-hats-rating-word-best-reason = Each game says that it is the best. It does not say for what age.
heal-older-potato-hats-rating-asked = Which page tells her best?
heal-older-potato-hats-rating-shop-title = Play Goose Farm now!
heal-older-potato-hats-rating-shop-from = Honk Games
heal-older-potato-hats-rating-shop = Get ten gems for free.
heal-older-potato-hats-rating-shop-reason = Honk Games paid to be first. It wants her to play.
heal-older-potato-hats-rating-fan-title = My little cousin loves it
heal-older-potato-hats-rating-fan-from = Goose fans
heal-older-potato-hats-rating-fan = She is five!
heal-older-potato-hats-rating-fan-reason = One child likes it. That does not say what is in it.
heal-older-potato-hats-rating-board-title = Goose Farm: twelve and up
heal-older-potato-hats-rating-board-from = The age rating office
heal-older-potato-hats-rating-board = It has things to buy, and an open chat.
heal-older-potato-hats-rating-board-reason = They look into each game and sell none. This one is not made for ten.

## Feel: leaving while others stay up. Every answer is right.
heal-older-potato-hats-stay-question = Sprig goes to bed at nine. Her friends play on till late. How might she feel?
heal-older-potato-hats-stay-says = All of these can be true. A friend who says “See you at break!” can help.

## Say: rehearsed aloud. Kind, clear and final.
heal-older-potato-hats-words-prompt = A friend writes “Just one more egg!” Say it with Tumble, with a smile.
    .easy = Say it with Tumble, with a smile.
heal-older-potato-hats-words-sentence = No more eggs for me, I am off to bed.

## Exit: sleep, an age rating, a surprise.
heal-older-potato-hats-goodbye-sleep-question = Tumble cannot sleep. The game is still in his head. What may help most tomorrow?
    .easy = Tumble cannot sleep after a game. What may help?
heal-older-potato-hats-goodbye-sleep-early = Stop an hour before bed
heal-older-potato-hats-goodbye-sleep-early-reason = A head needs time to get quiet. A book or a chat can help.
heal-older-potato-hats-goodbye-sleep-goal = Stop when he has the golden goose
heal-older-potato-hats-goodbye-sleep-goal-reason = That could be never! A time to stop helps more.
heal-older-potato-hats-goodbye-sleep-count = Count geese with potato hats
heal-older-potato-hats-goodbye-sleep-count-reason = One goose, two geese … But a quiet hour helps more.
heal-older-potato-hats-goodbye-birthday-question = A chat app is made for thirteen and up. It asks Sprig when she was born. She is ten. What can she do?
    .easy = A chat is made for thirteen and up. Sprig is ten. What can she do?
heal-older-potato-hats-goodbye-birthday-old = Type in a year that fits
heal-older-potato-hats-goodbye-birthday-old-reason = Then it shows her things that are not made for ten.
heal-older-potato-hats-goodbye-birthday-other = Ask an adult for a chat made for ten
heal-older-potato-hats-goodbye-birthday-other-reason = A chat for her age asks her to sign up. Adults check it.
heal-older-potato-hats-goodbye-birthday-friend = Use a friend’s page
heal-older-potato-hats-goodbye-birthday-friend-reason = It may feel safe, but it is the same chat. What is in it is not for ten.
    .easy = It is the same chat. It is not made for ten.
heal-older-potato-hats-goodbye-gift-question = A game gives Tumble a free egg each day this week. What is it for?
heal-older-potato-hats-goodbye-gift-kind = The game is being kind
heal-older-potato-hats-goodbye-gift-kind-reason = It may feel kind. It wants him to come back, and then to pay.
heal-older-potato-hats-goodbye-gift-back = To make him come back each day
heal-older-potato-hats-goodbye-gift-back-reason = Now that he knows the trick, he can decide for himself.
heal-older-potato-hats-goodbye-gift-goose = To make the goose happy
heal-older-potato-hats-goodbye-gift-goose-reason = The goose has twelve hats. It is very happy.

## The grown-ups a child may name. Never assume a mum or a dad.
heal-older-helpers-prompt = Tap two adults you can tell. Pick at least one at school.
heal-older-helpers-teacher = My teacher
heal-older-helpers-class = An adult who helps in class
heal-older-helpers-lunch = A lunch helper
heal-older-helpers-office = The school office
heal-older-helpers-home = An adult at home
heal-older-helpers-family = An adult in my family

## For staff: where the lesson stands in the curriculum
heal-older-curriculum-computing = Computing, key stage 2: using technology safely, respectfully and responsibly; using search technologies effectively; knowing several ways to report concerns about content and contact.
heal-older-curriculum-health = Health education, primary: rationing time online, sleep, the purpose of age restrictions, how games may lead to spending and risk of harm, and where to get support.

## For staff: the teacher’s page
heal-older-teacher-purpose = Children learn how apps and games are built to make people stay or pay, and that knowing the trick weakens it. They set up a phone for the night, check an age rating, know what a moderated chat is, answer pressure kindly and firmly, own up to a costly mistake, and practise leaving at once and telling.
heal-older-teacher-word-moderated = moderated: adults check what is written, and help when it goes wrong
heal-older-teacher-word-rating = age rating: a number for what is in a game, film or app, not for how hard it is
heal-older-teacher-word-pressure = pressure: being pushed to do something one would not choose
heal-older-teacher-word-setting = setting: a switch that says what a phone or app may do
heal-older-teacher-belief-weak = “I have no willpower.” A whole team of people designed the ping, the row of days and the surprise box. It is easier to change the setting than to resist every time.
heal-older-teacher-belief-number = “Sixteen means it is hard”, or “It is fine if my brother plays too.” The rating says what is in it, and company does not change that.
heal-older-teacher-belief-next = “The next box will be the good one.” Each box has the same small chance. Having lost before does not make winning likelier.
heal-older-teacher-belief-hide = “If I tell about the money, it gets worse.” The sooner an adult knows, the more can be undone. Nobody will be in trouble for telling; what happens next is for adults to weigh.
heal-older-teacher-ask-built = Which other parts of apps or games are built to make us stay? What could a fair app do instead?
heal-older-teacher-ask-no = How can a friend say goodnight in a chat without hurting anybody? How can others make it easy?
heal-older-teacher-ask-chat = How can you see whether a chat is made for your age, asks people to sign up and has adults who check it?
heal-older-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
heal-older-teacher-send = Let children handle a real alarm clock and a box to put a phone to bed. Take two parts of the page at a time. Offer two answers instead of three. Chance is hard to grasp: put one yellow and eleven white cubes in a bag and draw. For some children a game is where they feel able and have friends: speak of choices, never of bad habits. The rehearsed sentence may be signed, pointed to or pressed on a talker.
heal-older-teacher-eal = Teach “push” with a real, gentle push of a chair. “Ping”, “a row of days” and “potato hat” need a sound or a drawing. Age signs differ between countries; ask which ones families know. Let children say the sentence in every language of the class.
heal-older-teacher-home = Send home one idea to try together for three nights: all phones of the house sleep in the kitchen, the grown-ups’ too. Families decide what fits them. No child is asked to report what happens at home.
heal-older-teacher-two-minutes = Say: “Fenn’s phone pinged all night. In the lesson he woke up and said: Cheese and onion!” Ask what was built to make him look, and what he could set up before bed. Add: “An age number says what is in it, not how hard it is. A good chat asks you to sign up, and adults check it.” Ask for the signs to leave: a rush, a dare or a gift, a secret. Leave, and tell. All say: “Night all, I will read it tomorrow.” Each child thinks of two adults they can tell, one of them at school.
