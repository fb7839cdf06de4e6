# Words of the starter “The fire chicken” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Fenn is a fox, Odi an otter.

## The card, and what a child can do afterwards
starter-a4-older-title = The fire chicken
starter-a4-older-outcome-kind = I make sure my messages are kind and polite.

## Story: a drawing that is hard to make out. The bubble is Odi’s.
starter-a4-older-hot-eggs-art-1 = Odi draws a dragon. Well, it looks more like a chicken.
starter-a4-older-hot-eggs-art-1-bubble = Done! Best one yet.

## Chat: Fenn answers in a kind way, and it gets funnier
starter-a4-older-hot-eggs-chat-question = What can Fenn send?
starter-a4-older-hot-eggs-chat-place = Art Club Chat
starter-a4-older-hot-eggs-chat-fenn = Fenn
starter-a4-older-hot-eggs-chat-odi = Odi
starter-a4-older-hot-eggs-chat-look-1 = Here is my drawing!
starter-a4-older-hot-eggs-chat-look-2 = What do you think?
starter-a4-older-hot-eggs-chat-look-worst = Worst dragon ever!
starter-a4-older-hot-eggs-chat-look-worst-reason = It is meant as a joke. On a screen, Odi cannot hear that.
starter-a4-older-hot-eggs-chat-look-fire = I like the fire! What is it?
starter-a4-older-hot-eggs-chat-look-fire-reason = It is kind and true. And now Odi can tell him.
starter-a4-older-hot-eggs-chat-look-none = Send nothing
starter-a4-older-hot-eggs-chat-look-none-reason = Odi may wait and wonder. A few kind words help.
starter-a4-older-hot-eggs-chat-hot-1 = It is a fire chicken.
starter-a4-older-hot-eggs-chat-hot-2 = It lays hot eggs!
starter-a4-older-hot-eggs-chat-hot-eggs = Ha! I want one for tea.
starter-a4-older-hot-eggs-chat-hot-eggs-reason = Now they both laugh. That is a good message.
starter-a4-older-hot-eggs-chat-hot-wrong = So you cannot draw a dragon.
starter-a4-older-hot-eggs-chat-hot-wrong-reason = It takes the fun away. Fenn can still change it.

## Talk: mend an unkind message
starter-a4-older-hot-eggs-mend-prompt = Mend this message with a friend: “Your hat is silly.”
starter-a4-older-hot-eggs-mend-starter = I like how your hat …

## For staff: where it stands in the curriculum
starter-a4-older-curriculum-computing = Computing, key stage 2: using technology respectfully; telling acceptable from unacceptable behaviour.

## For staff: the teacher’s page
starter-a4-older-teacher-purpose = Makes promise A4 mean something: on a screen nobody hears the voice behind the words. Children choose words that are kind and true, and mend one that is not.
starter-a4-older-teacher-word-polite = polite: you think of how the other person feels
starter-a4-older-teacher-belief-joke = “They know that I am joking.” They see words, and neither your face nor your voice.
starter-a4-older-teacher-ask-tone = Say “Nice one” in two ways. Which of the two does a message show?
starter-a4-older-teacher-ask-true = Fenn did not lie. How was he kind and true at once?
starter-a4-older-teacher-ask-mend = What can you do when an unkind message has already gone?
starter-a4-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a4-older-teacher-send = Read the chat aloud in two voices. Offer two answers. Sentence starters help: “I like …”, “Tell me about …”.
starter-a4-older-teacher-eal = Jokes and irony are the last things to come in a new language: act them out with face and voice.
starter-a4-older-teacher-home = Families may mend one grumpy message together before it goes.
starter-a4-older-teacher-two-minutes = Draw something odd in ten seconds. Ask for one message about it that is kind and true. All say: “I make sure the messages I send are kind and polite.”
