# Words of the starter “Fenn licks the screen” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Fenn is a fox.

## The card, and what a child can do afterwards
starter-a7-younger-title = Fenn licks the screen
starter-a7-younger-outcome-private = I know what is private.

## Story: a cake that is none. The bubble is the game’s.
starter-a7-younger-lick-lick-1 = A game says it has cake for Fenn.
starter-a7-younger-lick-lick-1-bubble = Where do you live, cake fan?
starter-a7-younger-lick-lick-2 = He licks the screen. It does not taste of cake.

## Choice: the game asks where he lives
starter-a7-younger-lick-home-question = What can Fenn do?
starter-a7-younger-lick-home-type = Type in his home
starter-a7-younger-lick-home-type-reason = His home is private. He can say no.
starter-a7-younger-lick-home-phone = Type a phone number
starter-a7-younger-lick-home-phone-reason = That is private, too. He can say no.
starter-a7-younger-lick-home-no = Say no and tell
starter-a7-younger-lick-home-no-reason = It is good to say no. A grown-up can help.

## Say: the sentence is rehearsed aloud
starter-a7-younger-lick-no-prompt = Help Fenn say it to the cake.
starter-a7-younger-lick-no-sentence = No thanks, my home is private.

## For staff: where it stands in the curriculum
starter-a7-younger-curriculum-computing = Computing, key stage 1: keeping personal information private.

## For staff: the teacher’s page
starter-a7-younger-teacher-purpose = Makes promise A7 mean something: phone number and home are private, one’s own and other people’s. Whoever asks for them on a screen gets a no, and a grown-up is told.
starter-a7-younger-teacher-word-private = private: yours to keep; only the grown-ups who look after you need it
starter-a7-younger-teacher-belief-prize = “I have to say it to get the prize.” A prize that wants your home is a trick.
starter-a7-younger-teacher-ask-cake = How could Fenn tell that there was no cake?
starter-a7-younger-teacher-ask-private = Phone number, home, favourite cake: which are private?
starter-a7-younger-teacher-ask-lost = You are lost in a shop. Who may know your home?
starter-a7-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a7-younger-teacher-send = Use a drawn cake and a toy house. Shaking the head and a raised hand may stand for the sentence.
starter-a7-younger-teacher-eal = “Private”: hands crossed over the chest. “Taste” with the tongue.
starter-a7-younger-teacher-home = Families may practise a phone number together, and say who may know it.
starter-a7-younger-teacher-two-minutes = Lick a sheet of paper with a cake on it: “It wants to know where I live.” Name home, phone number, pizza: arms crossed for private. All say: “No thanks, my home is private.”
