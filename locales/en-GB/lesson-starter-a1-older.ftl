# Words of the starter “Soup, soup, soup” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Bram is a badger, Odi an otter.

## The card, and what a child can do afterwards
starter-a1-older-title = Soup, soup, soup
starter-a1-older-outcome-key = I keep my password secret.

## Story: a password that is too easy. Both bubbles are Odi’s. Afterwards Odi puts it right.
starter-a1-older-badger-soup-soup-1 = Bram’s password is just “bram”. Odi guesses it for fun.
starter-a1-older-badger-soup-soup-1-bubble = Got it in one go!
starter-a1-older-badger-soup-soup-2 = Now Bram’s page says: “Badgers live on soup.”
starter-a1-older-badger-soup-soup-2-bubble = Sorry! I went too far.

## Build: three words that nobody can guess
starter-a1-older-badger-soup-strong-question = Make Bram a new one. Pick three words that do not belong together.
    .easy = Pick three odd words.
starter-a1-older-badger-soup-strong-first = First word
starter-a1-older-badger-soup-strong-first-bram = Bram
starter-a1-older-badger-soup-strong-first-bram-reason = His own name is the first guess.
starter-a1-older-badger-soup-strong-first-yellow = Yellow
starter-a1-older-badger-soup-strong-first-yellow-reason = It says nothing about Bram. Good start!
starter-a1-older-badger-soup-strong-first-stripes = Stripes
starter-a1-older-badger-soup-strong-first-stripes-reason = We can all see that he has stripes.
starter-a1-older-badger-soup-strong-second = Second word
starter-a1-older-badger-soup-strong-second-soup = Soup
starter-a1-older-badger-soup-strong-second-soup-reason = The whole class knows about the soup now!
starter-a1-older-badger-soup-strong-second-teapot = Teapot
starter-a1-older-badger-soup-strong-second-teapot-reason = An odd word makes it hard to guess.
starter-a1-older-badger-soup-strong-third = Third word
starter-a1-older-badger-soup-strong-third-numbers = 1234
starter-a1-older-badger-soup-strong-third-numbers-reason = Many people pick this. It is soon guessed.
starter-a1-older-badger-soup-strong-third-wobble = Wobble
starter-a1-older-badger-soup-strong-third-wobble-reason = Long, odd and easy to keep in mind.
starter-a1-older-badger-soup-strong-done = Yellow teapot wobble! But now we have all seen it. So Bram makes up his own.

## Choice: a good friend asks for it
starter-a1-older-badger-soup-asks-question = Odi asks what the new one is. What can Bram say?
starter-a1-older-badger-soup-asks-no = “Sorry, no, but we are still friends”
starter-a1-older-badger-soup-asks-no-reason = A friend does not need his key. They stay friends.
starter-a1-older-badger-soup-asks-swap = “Tell me yours first”
starter-a1-older-badger-soup-asks-swap-reason = Then two keys are out. Each can keep his own.
starter-a1-older-badger-soup-asks-once = “OK, just this once”
starter-a1-older-badger-soup-asks-once-reason = Once is enough. Odi may hum it, like a song!

## For staff: where it stands in the curriculum
starter-a1-older-curriculum-computing = Computing, key stage 2: using technology safely and responsibly; protecting accounts with strong passwords.

## For staff: the teacher’s page
starter-a1-older-teacher-purpose = Makes promise A1 mean something: a good password is long and odd, and even a good friend does not need it.
starter-a1-older-teacher-word-passphrase = passphrase: a password made of some words that do not belong together
starter-a1-older-teacher-belief-trust = “If I trust you, I can tell you.” Trust is not the point: a key that two people hold can get lost twice.
starter-a1-older-teacher-ask-guess = What made Bram’s password so easy to guess?
starter-a1-older-teacher-ask-no = How can you say no to a friend and stay friends?
starter-a1-older-teacher-ask-known = Somebody has found out your password. Who helps you change it?
starter-a1-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a1-older-teacher-send = Offer word cards to lay in a row. Children who forget passwords may use a card kept by an adult.
starter-a1-older-teacher-eal = Let children pick three odd words in any language they know. Nobody says a real one aloud.
starter-a1-older-teacher-home = Families may look for passwords that are a name or a birthday, and make them odd together.
starter-a1-older-teacher-two-minutes = Say: “Bram’s password is bram. Guess how long it took.” Each child thinks of three words that do not belong together and keeps them to themselves. All say: “I keep my password secret.”
