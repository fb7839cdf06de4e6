# Words of the starter “A snail called Sir Slow” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Odi is an otter, Bram a badger.

## The card, and what a child can do afterwards
starter-a7-older-title = A snail called Sir Slow
starter-a7-older-outcome-private = I keep my number and my address to myself.

## Story: Odi’s wish. The bubble is his.
starter-a7-older-sir-slow-snail-1 = Odi would love a racing snail. Then a page pops up.
starter-a7-older-sir-slow-snail-1-bubble = A snail of my own!

## Spot: what is private on a form
starter-a7-older-sir-slow-form-question = What does this page ask for that is private?
starter-a7-older-sir-slow-form-name-name = The first line
starter-a7-older-sir-slow-form-name = Pick a name for your snail
starter-a7-older-sir-slow-form-name-reason = A snail’s name is not private. He picks “Sir Slow”.
starter-a7-older-sir-slow-form-phone-name = The second line
starter-a7-older-sir-slow-form-phone = Your phone number
starter-a7-older-sir-slow-form-phone-reason = With it, anyone can ring him. It is private.
starter-a7-older-sir-slow-form-home-name = The third line
starter-a7-older-sir-slow-form-home = Your address, so your snail can find you
starter-a7-older-sir-slow-form-home-reason = It says where he lives. That is private, even from snails.
starter-a7-older-sir-slow-form-friend-name = The button
starter-a7-older-sir-slow-form-friend = Add a friend’s number for two snails
starter-a7-older-sir-slow-form-friend-reason = Bram’s number is not Odi’s to give.

## Choice: what to do with a form
starter-a7-older-sir-slow-empty-question = What can Odi do with the form?
starter-a7-older-sir-slow-empty-fake = Make up a number
starter-a7-older-sir-slow-empty-fake-reason = It may be the real number of someone else.
starter-a7-older-sir-slow-empty-part = Put in just his street
starter-a7-older-sir-slow-empty-part-reason = A street is a big clue. He can leave it empty.
starter-a7-older-sir-slow-empty-ask = Leave it empty and ask an adult
starter-a7-older-sir-slow-empty-ask-reason = They look at it together. It was just an advert.

## For staff: where it stands in the curriculum
starter-a7-older-curriculum-computing = Computing, key stage 2: using technology safely; keeping one’s own and other people’s contact details private.

## For staff: the teacher’s page
starter-a7-older-teacher-purpose = Makes promise A7 mean something: children find what is private on a form, their own and a friend’s, leave it empty and ask an adult.
starter-a7-older-teacher-word-details = contact details: how somebody can find or ring you
starter-a7-older-teacher-belief-fake = “I can put in a wrong number.” It may be somebody’s real one. Leave it empty.
starter-a7-older-teacher-belief-nice = “They are nice, so it is fine.” Nobody known only online needs a number or address, however nice.
starter-a7-older-teacher-ask-want = What may the page want the numbers for?
starter-a7-older-teacher-ask-friend = Two snails for a friend’s number. What makes that tempting?
starter-a7-older-teacher-ask-ok = When is it right to give your address? Who decides that with you?
starter-a7-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a7-older-teacher-send = Three lines of the form are enough. Use a paper form and cover what is private with sticky notes.
starter-a7-older-teacher-eal = Show a real envelope for “address”. Act out a snail on its way to a house.
starter-a7-older-teacher-home = Families may look at a form together and leave empty what nobody needs to know.
starter-a7-older-teacher-two-minutes = Read out the form: snail’s name, phone number, address, friend’s number. Children cross their arms at what is private. All say the promise.
