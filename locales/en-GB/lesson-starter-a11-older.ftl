# Words of the starter “Guess the otter” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Odi is an otter; a hare plays detective.

## The card, and what a child can do afterwards
starter-a11-older-title = Guess the otter
starter-a11-older-outcome-private = I keep my name, home and school private.

## Story: a made-up page for a game in class. The bubble is the hare’s.
starter-a11-older-sir-splash-guess-1 = The class plays detective. Whose game page is this?
starter-a11-older-sir-splash-guess-1-bubble = It is Odi! That took ten seconds.

## Spot: facts that show who and where somebody is
starter-a11-older-sir-splash-facts-question = Small facts add up. Which ones gave Odi away?
starter-a11-older-sir-splash-facts-name-name = The name
starter-a11-older-sir-splash-facts-name = Odi of Hill School
starter-a11-older-sir-splash-facts-name-reason = His name and his school, all in one line!
starter-a11-older-sir-splash-facts-like-name = What he likes
starter-a11-older-sir-splash-facts-like = I like pickles
starter-a11-older-sir-splash-facts-like-reason = So do lots of us. It does not show who he is.
starter-a11-older-sir-splash-facts-club-name = His club
starter-a11-older-sir-splash-facts-club = Swim club on Mondays at four
starter-a11-older-sir-splash-facts-club-reason = It shows where he is, and when.
starter-a11-older-sir-splash-facts-door-name = The photo
starter-a11-older-sir-splash-facts-door = My blue door, by the bus stop
starter-a11-older-sir-splash-facts-door-reason = A photo of a door can show where he lives.

## Build: the same page, mended
starter-a11-older-sir-splash-new-question = Mend the page, so that no one can tell.
starter-a11-older-sir-splash-new-name = Name
starter-a11-older-sir-splash-new-name-odi = Odi H.
starter-a11-older-sir-splash-new-name-odi-reason = The class still guesses it. A made-up name is better.
starter-a11-older-sir-splash-new-name-splash = Splash Pants
starter-a11-older-sir-splash-new-name-splash-reason = It could be anyone who likes water.
starter-a11-older-sir-splash-new-about = About me
starter-a11-older-sir-splash-new-about-club = I swim at four today
starter-a11-older-sir-splash-new-about-club-reason = It still shows where he is.
starter-a11-older-sir-splash-new-about-socks = I have nine odd socks
starter-a11-older-sir-splash-new-about-socks-reason = It is fun, and it could be anyone.
starter-a11-older-sir-splash-new-done = Splash Pants and his nine odd socks! Now the detective is stuck.

## For staff: where it stands in the curriculum
starter-a11-older-curriculum-computing = Computing, key stage 2: using technology safely; knowing which facts identify or locate somebody.

## For staff: the teacher’s page
starter-a11-older-teacher-purpose = Makes promise A11 mean something: single facts look harmless, together they show who and where somebody is. Children find them and mend the page.
starter-a11-older-teacher-word-profile = profile: a page about somebody in a game or app
starter-a11-older-teacher-word-identify = identify: to show who somebody is
starter-a11-older-teacher-belief-first = “Only my first name.” With a school or a club it is enough to find somebody.
starter-a11-older-teacher-ask-two = Which two facts together gave most away?
starter-a11-older-teacher-ask-photo = What can a photo show that nobody meant to show?
starter-a11-older-teacher-ask-told = Somebody has told too much already. Who can help now?
starter-a11-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a11-older-teacher-send = Three facts are enough. Lay the facts out as puzzle pieces: together they make a picture.
starter-a11-older-teacher-eal = “Gave away” here means “showed”. Explain “detective” with a magnifying glass.
starter-a11-older-teacher-home = Families may look at one profile together and take out what shows who or where.
starter-a11-older-teacher-two-minutes = Give three clues about yourself, one by one, until children know who you are. Ask which clue gave it away. All say: “I keep my name, home and school private online.”
