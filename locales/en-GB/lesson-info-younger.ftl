# Words of the lesson “Can that be true?” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# The animals are Odi the otter, Wren the rabbit, Hare, the cook, who is a bear, and Mr Mole, the teacher.

## The card, and what a child can do afterwards
info-younger-title = Can that be true?
info-younger-outcome-true = I know some things are made up.
info-younger-outcome-ask = I ask a grown-up to help me look.
info-younger-outcome-tell = I tell if a page feels bad.

## A cow in the sky. First tale of “Can that be true?”.

## Story: Odi believes a picture. “Plop” may be said with relish.
info-younger-flying-cow-sky-1 = Odi’s tablet shows a cow in the sky.
info-younger-flying-cow-sky-1-bubble = Moo, I can fly!
info-younger-flying-cow-sky-2 = He gets his umbrella. A cow may go plop!
info-younger-flying-cow-sky-3 = He looks up and up. No cow, no plop.

## Sort: what is true and what is made up.
info-younger-flying-cow-true-question = True, or made up?
info-younger-flying-cow-true-true = True
info-younger-flying-cow-true-made = Made up
info-younger-flying-cow-true-grass = Cows eat hay
info-younger-flying-cow-true-grass-reason = This is true. We can see it on a farm.
info-younger-flying-cow-true-fly = Cows can fly
info-younger-flying-cow-true-fly-reason = A cow has no wings. Someone made it up.
info-younger-flying-cow-true-hen = Hens lay eggs
info-younger-flying-cow-true-hen-reason = This is true. Yum, an egg!
info-younger-flying-cow-true-fish = Fish ride bikes
info-younger-flying-cow-true-fish-reason = A fish has no legs. Someone made it up.
info-younger-flying-cow-true-dog = Dogs can bark
info-younger-flying-cow-true-dog-reason = This is true. Woof!

## Order: asking comes before searching.
info-younger-flying-cow-look-question = Can cows swim? What comes first?
info-younger-flying-cow-look-ask = Ask a grown-up
info-younger-flying-cow-look-ask-reason = Ask first. A grown-up can help you look.
info-younger-flying-cow-look-words = Pick good words
info-younger-flying-cow-look-words-reason = Good words tell what you look for.
info-younger-flying-cow-look-see = Look at it together
info-younger-flying-cow-look-see-reason = Two can look well. Four eyes!

## Choice: words for a search. A grown-up types them.
info-younger-flying-cow-words-question = Can cows swim? Which words help Mr Mole look?
info-younger-flying-cow-words-moo = Moo moo moo
info-younger-flying-cow-words-moo-reason = Ha! That is how a cow asks.
info-younger-flying-cow-words-swim = cow swim
info-younger-flying-cow-words-swim-reason = Good words! And yes, cows can swim.
info-younger-flying-cow-words-nice = I like it
info-younger-flying-cow-words-nice-reason = That is kind. But what do they look for?

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-flying-cow-pop-question = A page pops up, and Odi feels bad. What helps?
info-younger-flying-cow-pop-tap = Tap and tap
info-younger-flying-cow-pop-tap-reason = Tap, tap, and more may pop up! Odi can tell.
info-younger-flying-cow-pop-tell = Cover it and tell
info-younger-flying-cow-pop-tell-reason = Mr Mole is glad he told. He can help.
info-younger-flying-cow-pop-hide = Hide under the umbrella
info-younger-flying-cow-pop-hide-reason = It is dark in there! Odi can tell.

## Say: rehearsed aloud.
info-younger-flying-cow-say-prompt = Say it with Odi, big and clear.
info-younger-flying-cow-say-sentence = Can you help me find out, please?

## Exit: a made-up picture.
info-younger-flying-cow-goodbye-pig-question = Wren sees a picture of a blue pig. What can she do?
info-younger-flying-cow-goodbye-pig-paint = Look for blue pigs all day
info-younger-flying-cow-goodbye-pig-paint-reason = That is a long day! She can ask.
info-younger-flying-cow-goodbye-pig-ask = Ask if it is true
info-younger-flying-cow-goodbye-pig-ask-reason = A grown-up can help her find out.
info-younger-flying-cow-goodbye-pig-tell = Say that it is true
info-younger-flying-cow-goodbye-pig-tell-reason = It may be made up. She can ask first.

## Toast in a shoe. Second tale of “Can that be true?”.

## Story: a talking box mixes things up. “Crunch” may be said with relish.
info-younger-toast-box-1 = Hare asks the talking box.
info-younger-toast-box-1-bubble = How do I make toast?
info-younger-toast-box-2 = The box mixes it up.
info-younger-toast-box-2-bubble = Put bread in your shoe!
info-younger-toast-box-3 = Crunch, crunch! Hare has one warm foot.

## Match: different people know about different things.
info-younger-toast-who-question = Who can help us find out?
info-younger-toast-who-toast = How to make toast
info-younger-toast-who-toast-partner = A cook
info-younger-toast-who-toast-reason = A cook makes it each day.
info-younger-toast-who-knee = What helps a sore knee
info-younger-toast-who-knee-partner = A nurse
info-younger-toast-who-knee-reason = A nurse looks after us.
info-younger-toast-who-word = How to read a word
info-younger-toast-who-word-partner = A teacher
info-younger-toast-who-word-reason = A teacher helps us read.

## Choice: asking comes before searching.
info-younger-toast-look-question = Hare wants to find out about frogs. What comes first?
info-younger-toast-look-ask = Ask the cook to help
info-younger-toast-look-ask-reason = They can look together. Four eyes!
info-younger-toast-look-tap = Tap all he can see
info-younger-toast-look-tap-reason = It can go wrong. He can ask first.
info-younger-toast-look-shoe = Ask his shoe
info-younger-toast-look-shoe-reason = Crunch! A shoe cannot help him.

## Spot: two parts of the page are not true or not for Hare.
info-younger-toast-frog-question = This page is about frogs. Which two parts look odd?
info-younger-toast-frog-top-name = The top
info-younger-toast-frog-top = All about frogs
info-younger-toast-frog-top-reason = This is fine. It tells what it is about.
info-younger-toast-frog-hop-name = The words
info-younger-toast-frog-hop = Frogs hop.
info-younger-toast-frog-hop-reason = This is true. Hop, hop!
info-younger-toast-frog-bus-name = The picture
info-younger-toast-frog-bus = A frog drives a bus
info-younger-toast-frog-bus-reason = A frog cannot drive. Someone made it up.
info-younger-toast-frog-tap-name = The button
info-younger-toast-frog-tap = Tap: free sweets
info-younger-toast-frog-tap-reason = No sweets come out of a screen! Ask first.

## Choice: a page gets through. Only a feeling is told, never the page.
info-younger-toast-pop-question = A page pops up, and Hare feels bad. What helps?
info-younger-toast-pop-tell = Cover it and tell
info-younger-toast-pop-tell-reason = The cook is glad he told. He can help.
info-younger-toast-pop-stay = Look at it some more
info-younger-toast-pop-stay-reason = It can feel worse. Hare can tell.
info-younger-toast-pop-box = Tell the talking box
info-younger-toast-pop-box-reason = A box cannot help. A grown-up can.

## Say: rehearsed aloud.
info-younger-toast-say-prompt = Say it with Hare, big and clear.
info-younger-toast-say-sentence = I will ask if it is true.

## Talk: a made-up fact, said for fun and owned up to.
info-younger-toast-fib-prompt = Make up a silly fact about a cat.
info-younger-toast-fib-starter = I made it up: a cat can …

## Exit: something the box says.
info-younger-toast-goodbye-rain-question = The box says it will rain jam. What can Hare do?
info-younger-toast-goodbye-rain-spoon = Stand there with a big spoon
info-younger-toast-goodbye-rain-spoon-reason = Ha! But it may be made up.
info-younger-toast-goodbye-rain-tell = Say that it is true
info-younger-toast-goodbye-rain-tell-reason = It may be made up. He can ask first.
info-younger-toast-goodbye-rain-ask = Ask if it is true
info-younger-toast-goodbye-rain-ask-reason = A grown-up can help him find out.

## The grown-ups a child may name. Never assume a mum or a dad.
info-younger-helpers-prompt = Tap two grown-ups you can tell. Pick one at school.
info-younger-helpers-teacher = My teacher
info-younger-helpers-class = A helper in class
info-younger-helpers-lunch = A lunch helper
info-younger-helpers-office = The school office
info-younger-helpers-home = A grown-up at home
info-younger-helpers-family = A grown-up in my family

## For staff: where the lesson stands in the curriculum
info-younger-curriculum-computing = Computing, key stage 1: using technology purposefully to find things out; using it safely and respectfully, and knowing where to go for help with content.
info-younger-curriculum-relationships = Relationships education, primary: online relationships and being safe. Not everything seen on a screen is real, and how to ask a trusted adult.

## For staff: the teacher’s page
info-younger-teacher-purpose = Children learn that a picture or a talking machine can be wrong or made up, that we find things out together with a grown-up and with good words, and that a page that feels bad is covered and told. The tone is playful on purpose: nothing bad happens to anybody.
info-younger-teacher-word-true = true: it is really so, and we can find out
info-younger-teacher-word-made-up = made up: somebody thought it up, for fun or by mistake
info-younger-teacher-word-search = search: to look for something with words
info-younger-teacher-word-page = page: what a screen shows when we open something
info-younger-teacher-belief-see = “I saw it, so it is true.” A picture on a screen can be made by anybody. We may enjoy it and still ask.
info-younger-teacher-belief-box = “The box knows everything.” A talking machine or chatbot does not know; it says what seems to fit, and it mixes things up.
info-younger-teacher-belief-tap = “I tapped it, so it is my fault.” A page can pop up for anybody. A child who tells has done the right thing.
info-younger-teacher-ask-true = How could Odi and Hare have found out what is true? Whom can we ask at school, and whom at home?
info-younger-teacher-ask-words = We want to know what frogs eat. Which two words help us look?
info-younger-teacher-ask-page = What do we do when a page does not feel right? Let us practise covering it.
info-younger-teacher-disclosure = A child may tell you something during or after this lesson. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
info-younger-teacher-send = Use real things: a toy cow, an egg, a shoe and a slice of toast. Sort by handing over. Offer two answers instead of three. Some children believe jokes or are worried by them: say first that the picture is made up, and make one together with scissors and glue. The rehearsed sentence may be signed, pointed to or pressed on a talker.
info-younger-teacher-eal = Teach “true” with a nod and “made up” with wiggling fingers, and let children sort in their home language. “Plop” and “crunch” need no translation. The rehearsed sentence may be said in both languages.
info-younger-teacher-home = Invite families to swap one true fact and one made-up fact about an animal at tea time, and to find out together which is which. No child is asked to report what happens online at home.
info-younger-teacher-two-minutes = Say: “Odi sees a cow in the sky. He gets his umbrella!” Ask: can that be true? Name four things (cows eat hay, cows fly, hens lay eggs, fish ride bikes); children nod for true and wiggle their fingers for made up. Say: “A page feels bad. Cover it, and tell.” Children cover their eyes, then put up a hand. All say: “I will ask if it is true.” Each child shows on fingers two grown-ups they can tell, one of them at school.
