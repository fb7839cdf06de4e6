# Words of the starter “Sit on your paws” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Odi is an otter.

## The card, and what a child can do afterwards
starter-a6-younger-title = Sit on your paws
starter-a6-younger-outcome-no-reply = I do not write back to mean words.

## Story: Odi sits on his paws. The bubble is what somebody wrote in the game.
starter-a6-younger-wet-sock-paws-1 = Odi gets mean words in a game.
starter-a6-younger-wet-sock-paws-1-bubble = You play like a wet sock!
starter-a6-younger-wet-sock-paws-2 = His paws want to write back. So he sits on them!

## Order: paws off, leave it, show
starter-a6-younger-wet-sock-plan-question = What is Odi’s plan?
starter-a6-younger-wet-sock-plan-paws = Paws off
starter-a6-younger-wet-sock-plan-paws-reason = Paws off comes first. Then he cannot write back.
    .easy = Paws off comes first.
starter-a6-younger-wet-sock-plan-leave = Leave it there
starter-a6-younger-wet-sock-plan-leave-reason = Next he leaves it there. Now he can show it.
    .easy = Next he leaves it there.
starter-a6-younger-wet-sock-plan-show = Show a grown-up
starter-a6-younger-wet-sock-plan-show-reason = Last, he shows it. A grown-up can help him.
    .easy = Last, he shows it.

## Say: the sentence is rehearsed aloud, sitting on one’s hands
starter-a6-younger-wet-sock-tell-prompt = Sit on your paws and say it.
starter-a6-younger-wet-sock-tell-sentence = I do not write back, I tell.

## For staff: where it stands in the curriculum
starter-a6-younger-curriculum-computing = Computing, key stage 1: using technology respectfully; knowing where to go for help about contact.

## For staff: the teacher’s page
starter-a6-younger-teacher-purpose = Makes promise A6 mean something: wanting to write back is natural; children practise not doing it, leaving the words there, and showing a grown-up.
starter-a6-younger-teacher-word-reply = reply: to write back
starter-a6-younger-teacher-belief-win = “If I write back, I win.” Writing back mostly brings the next mean words.
starter-a6-younger-teacher-ask-want = What may Odi’s paws want to write?
starter-a6-younger-teacher-ask-wait = What else can you do with your paws while you wait?
starter-a6-younger-teacher-ask-show = How does it help that the words are still there?
starter-a6-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a6-younger-teacher-send = Three picture cards on the floor to walk along. Sitting on hands may be swapped for any calm body sign.
starter-a6-younger-teacher-eal = The three cards are three gestures: hands away, palm down, hand up.
starter-a6-younger-teacher-home = Families may agree: mean words stay there, and a grown-up looks at them.
starter-a6-younger-teacher-two-minutes = Say: “Somebody wrote to Odi: You play like a wet sock! His paws itch.” All sit on their hands and say: “I do not write back, I tell.” One exception for you to know: an indecent picture is never kept to show. It is only told.
