# Words of the starter “An email from Me” (Years 3 to 6, ages 7-11).
# On every pupil screen: at most 4 sentences, at most 12 words a sentence, reading grade 4.0 or below.
# Wren is a rabbit. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a8-older-title = An email from Me
starter-a8-older-outcome-known = I ask if a name is new to me.

## Story: an email from “Me”. The bubble is the email’s.
starter-a8-older-mirror-me-1 = Wren gets an email. It is from “Me”.
starter-a8-older-mirror-me-1-bubble = Hello! It is me!
starter-a8-older-mirror-me-2 = She looks in the mirror to make sure. No, she did not send it.

## Spot: the clues in an email
starter-a8-older-mirror-clues-question = Find what is odd in this email.
starter-a8-older-mirror-clues-sender-name = The sender
starter-a8-older-mirror-clues-sender = Me, at Jolly Post
starter-a8-older-mirror-clues-sender-reason = Wren does not know this sender. “Me” could be anyone.
starter-a8-older-mirror-clues-hello-name = The hello
starter-a8-older-mirror-clues-hello = Hello!
starter-a8-older-mirror-clues-hello-reason = A hello is fine on its own.
starter-a8-older-mirror-clues-hurry-name = The words
starter-a8-older-mirror-clues-hurry = Open it, quick! Do not ask!
starter-a8-older-mirror-clues-hurry-reason = It rushes her. She has time to ask.
starter-a8-older-mirror-clues-file-name = The file
starter-a8-older-mirror-clues-file = funny-hats
starter-a8-older-mirror-clues-file-reason = A file can harm the computer. It stays shut.

## Choice: what to do with an unknown email
starter-a8-older-mirror-what-now-question = What can Wren do with it?
starter-a8-older-mirror-what-now-reply = Write back “Who are you?”
starter-a8-older-mirror-what-now-reply-reason = Then they know that she reads it. Mr Mole can find out more.
starter-a8-older-mirror-what-now-ask = Leave it shut and ask Mr Mole
starter-a8-older-mirror-what-now-ask-reason = He checks it. It is junk, so he gets rid of it.
starter-a8-older-mirror-what-now-peek = Have a quick look in the file
starter-a8-older-mirror-what-now-peek-reason = A quick look opens it, too. It can wait for Mr Mole.

## For staff: where it stands in the curriculum
starter-a8-older-curriculum-computing = Computing, key stage 2: using technology safely; being wary of senders and files that are not known.

## For staff: the teacher’s page
starter-a8-older-teacher-purpose = Makes promise A8 mean something: look at the sender, the hurry and the file; leave it shut and ask the teacher.
starter-a8-older-teacher-word-sender = sender: who an email is from
starter-a8-older-teacher-word-attachment = attachment: a file that comes with an email
starter-a8-older-teacher-belief-open = “Opening it does no harm.” A file can do harm as soon as it is opened.
starter-a8-older-teacher-ask-signs = Which sign in the email would you notice first?
starter-a8-older-teacher-ask-hurry = What does it do to us when somebody says “quick”?
starter-a8-older-teacher-ask-known = An email from somebody you know looks odd. What then?
starter-a8-older-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a8-older-teacher-send = Print the email large; children put a finger on what is odd. Three parts are enough.
starter-a8-older-teacher-eal = Explain “sender” with a real envelope. “Jolly Post” is invented.
starter-a8-older-teacher-home = Families may agree that files from unknown senders stay shut, on phones too.
starter-a8-older-teacher-two-minutes = Read out: “It is me! Open the file, quick!” Children put up a finger for each odd thing. All say: “I only email people I know. If not, my teacher has to agree first.”
