# Words of the starter “Jam on the nose” (Reception to Year 2, ages 4-7).
# On every pupil screen: at most 2 sentences, at most 8 words a sentence, reading grade 2.0 or below.
# Bram is a badger. Mr Mole is the teacher.

## The card, and what a child can do afterwards
starter-a12-younger-title = Jam on the nose
starter-a12-younger-outcome-photo = My photos are private.

## Story: a funny photo. The bubble is Bram’s.
starter-a12-younger-jam-nose-jam-1 = Bram has jam on it, and click!
starter-a12-younger-jam-nose-jam-1-bubble = Look at my nose!
starter-a12-younger-jam-nose-jam-2 = Can he put it online?

## Sort: photos of somebody, and other pictures
starter-a12-younger-jam-nose-which-question = Mr Mole says yes to some. Which ones?
starter-a12-younger-jam-nose-which-up = OK to put up
starter-a12-younger-jam-nose-which-private = Keep it private
starter-a12-younger-jam-nose-which-nose = Bram’s jam nose
starter-a12-younger-jam-nose-which-nose-reason = You can see that it is Bram. It is private.
starter-a12-younger-jam-nose-which-drawing = A drawing of jam
starter-a12-younger-jam-nose-which-drawing-reason = It does not show Bram. It is OK.
starter-a12-younger-jam-nose-which-dance = A clip of Bram’s dance
starter-a12-younger-jam-nose-which-dance-reason = A clip shows Bram, too. It is private.
starter-a12-younger-jam-nose-which-ball = A photo of a ball
starter-a12-younger-jam-nose-which-ball-reason = It is just a ball. It is OK.
starter-a12-younger-jam-nose-which-class = A photo of the class
starter-a12-younger-jam-nose-which-class-reason = It shows all of them. It is private.

## Say: the promise itself
starter-a12-younger-jam-nose-mine-prompt = Rub off the jam and say it.
starter-a12-younger-jam-nose-mine-sentence = I keep photos of me private.

## For staff: where it stands in the curriculum
starter-a12-younger-curriculum-computing = Computing, key stage 1: keeping personal information private.

## For staff: the teacher’s page
starter-a12-younger-teacher-purpose = Makes promise A12 mean something: photos and clips of oneself and others stay private; a drawing or a thing may go up when a teacher agrees.
starter-a12-younger-teacher-word-photo = photo: a picture taken with a camera
starter-a12-younger-teacher-word-private = private: yours to keep; only the grown-ups who look after you need it
starter-a12-younger-teacher-belief-funny = “It is funny, so all may see it.” It can spread and spread, also to people we do not know.
starter-a12-younger-teacher-ask-show = What does a photo show that a drawing does not?
starter-a12-younger-teacher-ask-friend = You would like a photo of your friend. What do you ask first?
starter-a12-younger-teacher-ask-school = Who may take photos of us at school?
starter-a12-younger-teacher-disclosure = A child may tell you something during or after this starter. Stay calm and listen. Do not promise to keep it secret: say that you may need to tell someone whose job is to help. Do not lead, press or investigate. Write down the child’s own words, with the date, time and place. Tell the DSL today, face to face. If an indecent picture is spoken of, do not look at it, copy, print, forward or delete it, and do not ask to see it: go to the DSL at once. If the child speaks of the DSL or another colleague, use the school’s other route (head, or chair of governors). In immediate danger anyone may ring 999.
starter-a12-younger-teacher-send = Sort real prints: an object, a drawing, a face from a magazine. Never the children’s own photos.
starter-a12-younger-teacher-eal = Act out jam, nose and click. “Put up” means to show it online.
starter-a12-younger-teacher-home = Families may ask the child before they share a photo of them.
starter-a12-younger-teacher-two-minutes = Dab your nose: “Jam! Click! May this go online?” Name drawing, ball, face, class: thumbs up, or arms crossed. All say: “I keep photos of me private.”
