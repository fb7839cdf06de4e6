# Words of the starter “Hats for cats” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Wren is a rabbit, Fenn a fox. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a2-older-title = Hats for cats
starter-a2-older-outcome-ask = I stop and ask before I open a new page.

## Story: link by link. The bubble is Wren’s.
starter-a2-older-cat-hats-clicks-1 = Mr Mole picks a page on volcanoes. Wren clicks a link. Then one more.
starter-a2-older-cat-hats-clicks-2 = Ten clicks on, she is in a shop with hats for cats.
starter-a2-older-cat-hats-clicks-2-bubble = Is this still science?

## Order: stop, tell, go back together
starter-a2-older-cat-hats-back-question = How does Wren get back? Put it in order.
starter-a2-older-cat-hats-back-stop = Stop and click no more
starter-a2-older-cat-hats-back-stop-reason = Each click leads her further off. So first, she stops.
starter-a2-older-cat-hats-back-tell = Tell Mr Mole where she is
starter-a2-older-cat-hats-back-tell-reason = Next she tells him. He is glad to help.
starter-a2-older-cat-hats-back-back = Go back to his page with him
starter-a2-older-cat-hats-back-back-reason = Last, they go back to the page he picked.

## Choice: a link that fits the subject, and was not picked
starter-a2-older-cat-hats-next-question = Next day a link says “Best volcano game”. What can Wren do?
starter-a2-older-cat-hats-next-word = Open it, because it says volcano
starter-a2-older-cat-hats-next-word-reason = The word fits. But no one has checked that page yet.
starter-a2-older-cat-hats-next-fenn = Ask Fenn if it is OK
starter-a2-older-cat-hats-next-fenn-reason = Fenn is a good friend. But Mr Mole checks the pages.
starter-a2-older-cat-hats-next-ask = Ask Mr Mole first
starter-a2-older-cat-hats-next-ask-reason = He looks at it first. Then she knows it is OK.

## For staff: where it stands in the curriculum
starter-a2-older-curriculum-computing = Computing, key stage 2: using technology safely and responsibly; knowing what to do when content was not expected.

## For staff: the teacher’s page
starter-a2-older-teacher-purpose = Makes promise A2 mean something: children open the pages their teacher has said are OK. When links lead elsewhere they stop, tell and go back, and nobody is told off for it.
starter-a2-older-teacher-word-link = link: words or a picture that lead to another page
starter-a2-older-teacher-belief-same = “I came by links, so it must be OK.” Every link can lead away from the page that was checked.
starter-a2-older-teacher-ask-far = How could Wren get from volcanoes to hats in ten clicks?
starter-a2-older-teacher-ask-stop = What makes it hard to stop clicking?
starter-a2-older-teacher-ask-ask = What does a teacher look for when checking a page?
starter-a2-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a2-older-teacher-send = Give the three cards as pictures. Let children walk it: ten steps away from a chair, stop, hand up, walk back.
starter-a2-older-teacher-eal = “Link” can be shown with a paper chain. Act the order out with gestures.
starter-a2-older-teacher-home = Families may follow links together from one page for a minute, and laugh about where they end.
starter-a2-older-teacher-two-minutes = Say: “From volcanoes to hats for cats in ten clicks.” Children say in turn what comes first, next, last: stop, tell, go back together. All say the promise.
