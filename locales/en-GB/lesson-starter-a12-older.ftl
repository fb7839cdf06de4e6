# Words of the starter “The custard hat” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Odi is an otter, the cook a bear.

## The card, and what a child can do afterwards
starter-a12-older-title = The custard hat
starter-a12-older-outcome-photo = I do not upload photos of myself.

## Story: Odi’s custard hat. The bubble is the cook’s.
starter-a12-older-custard-custard-1 = Odi wears a bowl of custard. He puts a photo of it online.
starter-a12-older-custard-custard-1-bubble = What a hat!

## Order: how a photo travels
starter-a12-older-custard-way-question = How does the photo get about? Put it in order.
starter-a12-older-custard-way-team = Odi shows it to his team
starter-a12-older-custard-way-team-reason = At first, just his team can see it.
starter-a12-older-custard-way-copy = A friend saves a copy
starter-a12-older-custard-way-copy-reason = Now there are two. Odi cannot see the second one.
starter-a12-older-custard-way-on = The copy is passed on
starter-a12-older-custard-way-on-reason = The friend sends it on. Each one can do the same.
starter-a12-older-custard-way-school = Whole schools know the custard hat
starter-a12-older-custard-way-school-reason = In the end, it is everywhere. Odi did not plan that.

## Choice: it is out already. Ten new ones are there to laugh about.
starter-a12-older-custard-out-question = Odi wants it back. What can help?
starter-a12-older-custard-out-delete = Delete his own
starter-a12-older-custard-out-delete-reason = His own is gone. The copies are still out there.
starter-a12-older-custard-out-tell = Tell an adult
starter-a12-older-custard-out-tell-reason = An adult can ask to have it taken down. It is never too late to tell.
starter-a12-older-custard-out-more = Put up ten new ones to hide it
starter-a12-older-custard-out-more-reason = Now there are eleven! An adult can help more.

## Talk: what to show in place of oneself
starter-a12-older-custard-instead-prompt = What could Odi put up that does not show him?
starter-a12-older-custard-instead-starter = He could show a drawing of …

## For staff: where it stands in the curriculum
starter-a12-older-curriculum-computing = Computing, key stage 2: using technology safely and responsibly; knowing that there is no control over what has been shared.

## For staff: the teacher’s page
starter-a12-older-teacher-purpose = Makes promise A12 mean something: once a photo is up, copies can go anywhere. If one is out already, an adult can help.
starter-a12-older-teacher-word-upload = upload: to put something online
starter-a12-older-teacher-word-control = control: to be the one who decides
starter-a12-older-teacher-belief-deleted = “I can delete it.” One’s own can be deleted; copies stay.
starter-a12-older-teacher-ask-mean = Nobody in the tale was unkind. How did the photo still get so far?
starter-a12-older-teacher-ask-ask = What would you ask before you pass on a photo of somebody?
starter-a12-older-teacher-ask-out = Who can help when a photo is out already?
starter-a12-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a12-older-teacher-send = Three cards are enough. Pass a paper custard hat from child to child to show how it travels.
starter-a12-older-teacher-eal = “Get about” and “passed on”: show with a paper. Custard needs a picture.
starter-a12-older-teacher-home = Families may ask each other, grown-ups too, before they share a photo.
starter-a12-older-teacher-two-minutes = Hand out one paper hat, then tear out copy after copy: “Can I get them all back?” All say: “I keep photos of myself private. I do not upload them.”
