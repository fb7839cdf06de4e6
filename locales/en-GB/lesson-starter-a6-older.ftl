# Words of the starter “The rude poem” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Fenn is a fox. Zoom Snail is somebody in a game.

## The card, and what a child can do afterwards
starter-a6-older-title = The rude poem
starter-a6-older-outcome-no-reply = I do not reply to a nasty message. I keep it and tell.

## Story: Fenn would like to reply. The bubble is the start of his poem.
starter-a6-older-poem-poem-1 = Fenn gets a nasty message in a game. He thinks up a rude poem.
starter-a6-older-poem-poem-2 = It is a very long poem. It even rhymes.
starter-a6-older-poem-poem-2-bubble = Oh, you smelly old …

## Chat: keep it, tell, an adult helps to block
starter-a6-older-poem-snails-question = What can Fenn do?
starter-a6-older-poem-snails-place = Snail League
starter-a6-older-poem-snails-fenn = Fenn
starter-a6-older-poem-snails-zoom = Zoom Snail
starter-a6-older-poem-snails-lands-1 = You race like a wet sock.
starter-a6-older-poem-snails-lands-2 = Get lost!
starter-a6-older-poem-snails-lands-poem = Send the rude poem
starter-a6-older-poem-snails-lands-poem-reason = It may feel good for a bit. But it keeps it going.
starter-a6-older-poem-snails-lands-keep = Keep it to show
starter-a6-older-poem-snails-lands-keep-reason = Now he can show just what was said.
starter-a6-older-poem-snails-lands-block = Block them now
starter-a6-older-poem-snails-lands-block-reason = That comes last. Keep it, tell, then an adult helps to block.
starter-a6-older-poem-snails-more-1 = Too scared to answer?
starter-a6-older-poem-snails-more-no = I am not scared!
starter-a6-older-poem-snails-more-no-reason = That is what they wait for. Fenn does not have to reply.
starter-a6-older-poem-snails-more-tell = Tell an adult at home
starter-a6-older-poem-snails-more-tell-reason = The adult is glad he told. They look at it together.
starter-a6-older-poem-snails-told-1 = Hello? Are you there?
starter-a6-older-poem-snails-told-block = Block them, with the adult
starter-a6-older-poem-snails-told-block-reason = That was the right order. And the poem? He reads it to the cat.
starter-a6-older-poem-snails-told-yes = Ha! I told on you.
starter-a6-older-poem-snails-told-yes-reason = That keeps it going. The adult can help to block.

## Choice: the one thing that is never kept
starter-a6-older-poem-one-thing-question = One thing is never kept: a picture of someone with no clothes. What can we do then?
    .easy = A picture of someone with no clothes is never kept. What can we do?
starter-a6-older-poem-one-thing-save = Save it to show
starter-a6-older-poem-one-thing-save-reason = Most things we keep. This one we never save or send.
starter-a6-older-poem-one-thing-tell = Just tell an adult
starter-a6-older-poem-one-thing-tell-reason = An adult knows what to do. You will not be in trouble for telling.

## For staff: where it stands in the curriculum
starter-a6-older-curriculum-computing = Computing, key stage 2: telling acceptable from unacceptable behaviour; knowing a range of ways to report concerns about contact.

## For staff: the teacher’s page
starter-a6-older-teacher-purpose = Makes promise A6 mean something: no reply, keep it, tell, then an adult helps to block. The one exception is taught with it: an indecent picture is never kept or shown, only told.
starter-a6-older-teacher-word-reply = reply: to write back
starter-a6-older-teacher-word-block = block: to set it so that somebody cannot write to you; an adult helps
starter-a6-older-teacher-belief-block = “Block first.” Then nobody can see what was said. Keep it, tell, then block with an adult.
starter-a6-older-teacher-belief-all = “Keep everything.” Not an indecent picture: saving or sending it, even to help, is against the law.
starter-a6-older-teacher-ask-itch = What makes it so hard not to reply?
starter-a6-older-teacher-ask-keep = How do we take a picture of the screen here?
starter-a6-older-teacher-ask-cat = Fenn reads his poem to the cat. What else could he do with the hot feeling?
starter-a6-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a6-older-teacher-send = Put the order on three cards: keep, tell, block. Offer two moves a turn. Give the picture step a calm adult beside it.
starter-a6-older-teacher-eal = Three gestures for keep, tell, block. “Told on you” is slang: explain it with “told a grown-up”.
starter-a6-older-teacher-home = Send home the order: keep it, tell, an adult helps to block.
starter-a6-older-teacher-two-minutes = Ask what Fenn would love to write back. Then children show with gestures: no reply, keep it, tell, an adult helps to block. Add: “One thing is never kept: a picture of someone with no clothes. Just tell.”
