### The desk: what grown-ups read. Plain, exact, calm. Some names are fixed for screen readers and
### tests alike: Passphrase, Sign in, Lock, Queue, Open, Seen.

desk-name = Tawny
desk-title = Tawny desk
# The window's name while a child needs somebody. It stands in the list of windows: no more than a bell says.
desk-title-came = A child needs a grown-up – Tawny desk
desk-demo = demo only: not for real reports
desk-starting = Opening the school’s data …
desk-locking = Locking …

## Signing in
desk-who-are-you = Who are you?
desk-choose-first = Choose your name first
# $name is the person’s name, as children know them.
desk-hello = { $name }
desk-passphrase = Passphrase
desk-passphrase-help = The words you were given when your school was set up, with spaces between them.
desk-sign-in = Sign in
desk-checking = Checking. This takes a few seconds, so that nobody can guess quickly.
desk-wrong = That is not the right passphrase for this name. Check the name, the spelling and Caps Lock, then try again.
desk-wait = { $secs ->
    [one] You can try again in 1 second.
   *[other] You can try again in { $secs } seconds.
}

## Hidden after two idle minutes
desk-hidden = Your work is hidden
# $name is the person who was working.
desk-hidden-how = { $name }, nobody touched the desk for two minutes. Type your PIN to go on where you were.
desk-hidden-locks = After twenty minutes the desk locks. Notes you are writing are kept, sealed to you alone.
desk-pin = PIN
desk-pin-wrong = That is not the right PIN.
desk-unlock = Show my work

## Side bar
desk-today = Today
desk-queue = Queue
desk-lock = Lock
desk-lock-key = Lock the desk (Ctrl+L). Notes you are writing are kept, sealed to you alone.

## A child needs somebody: above whatever one is doing. No more than a bell says.
desk-came = A child needs a grown-up now
desk-came-look = Look now

## Whether anybody hears (on Today and before sign-in)
desk-page-talk = Talking points
desk-talk-says = For circle time and PSHE, with or without a computer. Open a lesson to see what to talk about.
desk-talk-prompts = Talk about it
desk-talk-disclosure = If a child tells you something
desk-talk-vocabulary = Words to teach first
desk-talk-misconceptions = What children often believe, and what is true
desk-talk-send = For children with special educational needs
desk-talk-eal = For children new to English
desk-talk-home = To take home
desk-talk-two-minutes = In two minutes
desk-talk-paper = On paper
desk-talk-paper-do = Print this page
desk-packs = Lesson packs
desk-pack-lessons = { $lessons ->
        [one] one lesson
       *[other] { $lessons } lessons
    }
desk-pack-signed = Signed by a key this school trusts.
desk-pack-local = Not signed: this school’s own.
desk-pack-unused = Not used: see Today.
desk-pack-left-out = The lesson pack “{ $pack }” is not used. Children find the lessons Tawny came with.
desk-pack-left-out-do = Whoever looks after this computer can run “tawny pack list” to see why.
desk-no-bell = No bell is running in the school, so nobody is rung when a child tells.
desk-no-bell-do = Start “tawny bell” on a computer in the office or the staff room. “tawny bell --autostart” starts it with that computer from then on. Meanwhile the kiosk asks children to tell a grown-up nearby too.
desk-mirrored = This screen is also shown on a board or projector: a class may read along.
desk-mirrored-do = Show different pictures on the two screens before you open a report. Until then this desk stays silent when a child tells.

## Today: answers that may be more than answers
desk-answers = Somebody to listen to
desk-answers-why = These children pressed “I’m not sure” at a promise that may touch something they have met, or said in a lesson that they feel sad, worried or angry, or that their tummy hurts. Most just want somebody to listen.
desk-answer-unsure = Not sure: { $promise }
desk-answer-felt = Feels: { $feeling }
desk-answer-felt-together = One of the children at this screen feels: { $feeling }
desk-answer-felt-lesson = in the lesson “{ $lesson }”
desk-answer-talk = Talk with the child
desk-answer-talked = We have talked

## Class
desk-class = Class
desk-class-coming = Reading your classes …
desk-class-none = You have no class here
desk-class-none-how = A class shows here once the school has named you as its teacher. Whoever set Tawny up can do that.
desk-class-nobody-signed = Nobody has signed yet: children find “Our promises” once they have come in at a kiosk.
desk-class-children = { $children ->
    [one] 1 child
   *[other] { $children } children
}
desk-class-signed-count = { $signed } signed
desk-class-ready-count = { $ready } ready for the internet
desk-class-version = The promises now are version { $version }.
desk-class-signed = signed
desk-class-signed-old = signed before, not these
desk-class-not-signed = not signed yet
desk-class-ready = ready for the internet
desk-class-lessons = { $lessons ->
    [0] no lesson finished
    [one] 1 lesson finished
   *[other] { $lessons } lessons finished
}
desk-class-again = { $lessons ->
    [one] 1 lesson comes back
   *[other] { $lessons } lessons come back
}
desk-class-again-which = Comes back now: { $lessons }
desk-class-signed-version = Version { $version }
desk-class-not-sure = Not sure: { $promises }
desk-class-language = Language at the kiosk. A child may pick another until they leave.
desk-class-language-kiosk = As the kiosk
# $name is what the child typed.
desk-page-children = Children
desk-page-known = What they know
desk-page-course = The whole course
desk-warm-ups = Worth a warm-up
desk-warm-ups-none = Nothing comes back for this class now. Lessons come back a week after they were done, four weeks after that, and in the next term.
desk-warm-up-children = { $children ->
    [one] It comes back for one child.
   *[other] It comes back for { $children } children.
}
desk-warm-up-weakest = Talk most about: { $outcome }
desk-known-says = Only first tries of children alone count, and only sittings a week or more apart. Secure: right four times out of five, on two sittings. Sharing a screen, lessons on the board and wet play count for nothing here. Children never see any of this.
desk-known-none = Nobody of this class has done a lesson alone yet.
desk-known-secure = { $children } secure
desk-known-developing = { $children } developing
desk-known-not-yet = { $children } not yet
desk-known-at-first = Before, at the very first sitting: { $sure } of { $met } were sure
desk-course-coming = Reading the lessons …
desk-course-hole = nothing teaches this
desk-course-reminders = { $reminders ->
    [one] 1 reminder
   *[other] { $reminders } reminders
}
desk-class-new = { $name } is new here and made this name at the kiosk. Who is it?
desk-class-name-them = Name { $name }
desk-class-first-name = First name
desk-class-initial = First letter of the surname
desk-class-which = Class
desk-class-year = School year
desk-class-reception = Reception
desk-class-year-number = Year { $year }
desk-class-keep-name = Keep this name

## A child’s own page in the Class room: what they need to see, hear and press
desk-access = Access
desk-access-back = Back to the class
desk-access-of = { $name }: access
desk-access-coming = Reading …
desk-access-says = Tawny does this whenever this child signs in, and stops when they leave. No other child is shown that it is set.
desk-access-seeing = Seeing and hearing
desk-access-text = Size of words
desk-access-percent = { $percent } %
desk-access-letters = Letters
desk-access-contrast = High contrast
desk-access-calm = Calm: nothing moves, nothing sounds
desk-access-reading = Words
desk-access-easy = Easy words where there are some
desk-access-wordless = Telling by pictures alone
desk-access-language = Language
desk-access-language-class = As the class
desk-access-pressing = Pressing
desk-access-left = Left-handed: Tell and Next on the left
desk-access-switches = Switches
desk-access-no-switch = None
desk-access-one-switch = One switch
desk-access-two-switches = Two switches: step and press
desk-access-step = Each step takes
desk-access-dwell = Rest the pointer on something to press it
desk-access-no-dwell = Off
desk-access-seconds = { $seconds } s
desk-access-keep = Keep
desk-access-kept = Kept. It is done at the next sign-in.
## Class: picture codes. The names of the nine pictures stand in kiosk.ftl (picture-…).
desk-codes = Picture codes
desk-codes-on = Children of this class sign in with three pictures of their own
desk-codes-why = A child with pictures is known for certain when they tell, and can look at the kiosk what became of it. Children without pictures sign in as before.
desk-code-has = has pictures
desk-code-none = no pictures yet
desk-code-give = Give pictures
desk-code-new = New pictures
# $name is the child’s first name.
desk-code-whose = Three pictures for { $name }
desk-code-show = Show them to { $name } now, in this order. They are not shown again.
desk-code-before = Pictures { $name } was given before open nothing any more.
desk-code-number = { $number }.
desk-code-seen = { $name } has seen them
desk-code-next = Next child: { $name }

## Queue
desk-queue-waiting = { $waiting ->
    [0] Nothing is waiting for you
    [one] 1 report is waiting for you
   *[other] { $waiting } reports are waiting for you
}
desk-queue-coming = Reading your queue …
desk-queue-empty = Nobody is waiting for you
desk-queue-empty-why = When a child tells something meant for you, it shows here at once. Thank you for looking.
desk-queue-closed = Closed ({ $closed })
desk-open = Open
desk-needs-now = needs someone now
desk-mistake-chip = pressed by mistake?
desk-no-name = No name
# $name is a child’s name for staff. They were signed in, but were not asked whether it was them.
desk-possibly = possibly { $name }
desk-progress-waiting = waiting
desk-progress-seen = seen
desk-progress-listened = listened
desk-progress-closed = closed

desk-draft-chip = note not finished

## Copies of the school
# $days is how many whole days ago the newest copy was made.
desk-copy-fresh = { $days ->
    [0] The school was copied today
    [one] The school was copied yesterday
   *[other] The school was copied { $days } days ago
}
desk-copy-same-disk = The school is copied, but onto this computer’s own disk: a broken disk would take both. Ask your technician for another place.
desk-copy-old = The newest copy of the school is { $days } days old. Ask your technician to look at the backups.
desk-copy-failing = { $days ->
    [0] The last copy of the school failed; the one before is of today. Ask your technician to look at the backups.
    [one] The last copy of the school failed; the one before is of yesterday. Ask your technician to look at the backups.
   *[other] The last copy of the school failed; the one before is { $days } days old. Ask your technician to look at the backups.
}
desk-copy-history = The school was copied, but older copies remember something that is gone now. Tell the safeguarding lead and your technician today.
desk-copy-never = The school has never been copied: a broken computer would lose everything. Ask your technician for backups.
desk-copy-never-failing = The school could not be copied: a broken computer would lose everything. Ask your technician to look at the backups.

## Times
desk-ago-now = just now
desk-ago-minutes = { $minutes } min ago
desk-ago-hours = { $hours } h ago
desk-ago-yesterday = yesterday
desk-ago-days = { $days } days ago
desk-at-today = today { $time }
desk-at-day = { $day } { $month }, { $time }
# $day is a number, $month a name, $year a year: 3 March 2027.
desk-day = { $day } { $month } { $year }
desk-month-1 = January
desk-month-2 = February
desk-month-3 = March
desk-month-4 = April
desk-month-5 = May
desk-month-6 = June
desk-month-7 = July
desk-month-8 = August
desk-month-9 = September
desk-month-10 = October
desk-month-11 = November
desk-month-12 = December

## The pictures a child can tap, as staff name them
desk-worry-unkind-message = An unkind message
desk-worry-someone-i-dont-know = Someone they don’t know
desk-worry-asked-about-me = Asked for a name, a photo or to meet
desk-worry-scary-or-rude = Something scary or rude
desk-worry-picture-or-video = A picture or video
desk-worry-game-money-pressure = Too much game, money or pressure
desk-worry-worried-about-friend = Worried about a friend
desk-worry-not-safe-or-sad = Does not feel safe, or feels very sad
desk-worry-grown-up-at-school = A grown-up at school
desk-worry-i-did-something = They did something
desk-worry-something-else = Something else
desk-worry-dont-want-to-say = Does not want to say

## A report
desk-choose-report = Open a report to read what the child told. Each opening is written in the school’s log.
desk-opening = Opening. The log is written first.
desk-asked-now = asked for someone now
# A report or note without a good signature: it is shown and never counts.
desk-unknown-report = We cannot tell who sent this. Look after the child as ever, and tell your safeguarding lead and your technician today. Is a kiosk new? School, “Sign the staff list again”.
desk-unknown-notes = We cannot tell who wrote this, so it changes nothing. Ask the colleague it may be from, and tell your safeguarding lead and your technician today.
desk-unknown-writer = Somebody
desk-unknown-chip = who wrote it?
desk-note-older = Written before Tawny signed notes
desk-words-none = The child typed no words.
desk-words-kept = The child’s own words, exactly as typed.
desk-by-mistake = The child then pressed “I pressed it by mistake”. Ask them gently all the same: some children take it back because they are afraid.
desk-walked-away = The child did not press Send. This is what they had told when they walked away.
desk-fact-teller = Who told
desk-fact-class = Class
desk-fact-about = About
desk-fact-feels = Feels
desk-fact-where = Happened
desk-fact-talk-to = Would talk to
desk-fact-told = Told
desk-fact-readers = Can be read by
desk-teller-not-signed-in = Nobody was signed in.
desk-teller-possibly = Possibly { $name }: signed in by tapping the name, but not asked “Is this you?”
desk-teller-possibly-code = Possibly { $name }: signed in with their picture code, but not asked “Is this you?”
desk-teller-said = { $name }: tapped the name, and said “this is me”.
desk-teller-code = { $name }: signed in with their picture code, and said “this is me”.
desk-teller-rather-not = The child would rather not say. Look for them only if somebody may be in danger.
desk-about-not-said = The child did not say which grown-up.
desk-talk-to-anybody = Does not mind who
desk-unknown-person = Somebody who is not in the staff list
desk-where-school = At school
desk-where-outside = Outside school
desk-where-not-sure = Not sure
desk-feeling-happy = Happy
desk-feeling-ok = OK
desk-feeling-worried = Worried
desk-feeling-sad = Sad
desk-feeling-angry = Angry or upset
desk-feeling-not-sure = Not sure
desk-feeling-tummy = Tummy hurts
desk-news = A colleague has marked this report since you opened it.
desk-news-show = Show what is new

## I still need help: a report that goes on from another one
desk-again-chip = still needs help
desk-again-says = The child looked at what became of an earlier report and pressed “I still need help”. Talk with them now.
desk-again-open = Open the earlier report
desk-again-newer = The child still needs help: a newer report goes on from this one.
desk-again-open-newer = Open the newer report

## First advice
desk-advice = When you talk with the child
desk-advice-listen = Listen. Stay calm, let them tell it their own way, and ask nothing that suggests an answer.
desk-advice-secrecy = Promise no secrecy. Say that you may need to tell people whose job it is to keep children safe.
desk-advice-write = Write down the child’s own words as soon as you can, and tell the safeguarding lead today.
desk-advice-pictures = Do not look for, copy or pass on any picture.

## What was done
desk-notes = What has been done
desk-notes-none = Nothing yet.
desk-do-seen = Let the others know that you are seeing to it.
desk-seen = Seen
desk-listened-box = What the child said and what you did
desk-listened = Listened
desk-close-box = Why nothing is left to do
desk-close = Close
desk-saving = Saving …
desk-back = Back to the queue
desk-did-handed-on = handed on to { $name }
desk-did-new-paper = sealed for the new recovery paper that { $name } keeps
desk-did-about-staff = said that it is about: { $names }
desk-did-about-staff-nobody = said that it is about a grown-up at school, and that the child did not say who

# Who may close what somebody else may not.
desk-close-who-plain = The class teacher or a safeguarding lead closes this report.
desk-close-who-urgent = It rang the safeguarding leads, so one of them, the online safety officer or the head closes it.
desk-close-who-staff = It is about somebody on the staff, so only the head or the reader from outside school closes it.

## Handing on
desk-hand-on = Hand on
desk-hand-on-to = Who reads it too?
desk-hand-on-how = The report and its notes so far are sealed again for the person you choose. You go on reading it. It is written in the school’s log.
desk-hand-on-who-not = Somebody you miss here reads it already, or it is better kept from them. The desk does not say which.
desk-hand-on-nobody = There is nobody else this report can go to.
desk-hand-on-choose = Choose somebody first
desk-hand-on-do = Hand on to { $name }
desk-page-back = Back to the report

## It is about a colleague
desk-about-staff = This is about a grown-up at school
desk-stop = Stop here
desk-stop-questions = Ask nothing more: not the child, not the grown-up, not others who saw it. Keep what the child told you, in the child’s own words.
desk-stop-inquiry = Do not look into it yourself, and do not warn anybody.
desk-stop-head = Tell the head today, in person. If it is about the head, tell the deputy head and the chair of governors. If it is about the chair, ring the LADO yourself.
desk-stop-lado = The head or the chair talks to the local authority’s designated officer (LADO) before anybody is asked anything.
desk-stop-danger = Is a child in danger now? Ring 999 first. Anybody may.
desk-stop-who = Who is it about?
desk-stop-not-said = The child did not say who
desk-stop-what = The report goes to the reader from outside school, to the safeguarding leads and, once somebody is named, to the head; about the head or a governor, to the deputy head. Whoever you name gets nothing that is written from now on. What they could read before cannot be taken back.
desk-stop-choose = Choose who it is about first
desk-stop-send = Send it the safe way

## Lesson starts: the reminders given on the class board (shown on Today and in a class’s history).
## `Start lesson` is a fixed name. The names of tools stand in kiosk.ftl (grown-ups-tool-…).
desk-start-lesson = Start lesson
desk-start-lesson-says = The board in the room gets ready for this class. Somebody there presses Start.
desk-start-lesson-asked = The kiosk has been asked to get ready for { $class }.
desk-starts = Lesson starts
desk-starts-today-none = No lesson has been started on the board today.
desk-starts-class-none = No lesson of this class has been started on the board yet.
# $time is a time of day, or a day and a time in a class’s history; $name is who gave the reminders.
desk-starts-given = { $time }, given by { $name }
desk-starts-given-nobody = { $time }, nobody said who gave them
desk-starts-where = On { $place }
# Before the names of tools, with commas between them.
desk-starts-tools = Today’s tools: { $tools }
desk-starts-reminders = Reminders
desk-starts-unfinished = Opened but not finished
desk-starts-thumbs = Thumbs: { $up } up, { $middle } in the middle, { $down } down

## Pasting
# $letters is how many letters the box takes.
desk-paste-cut = What you pasted was too long for this box: only its first { $letters } letters are in it. Look at the end, and paste the rest elsewhere.

## Roles
desk-role-head = Head teacher
desk-role-deputy-head = Deputy head
desk-role-chair-of-governors = Chair of governors
desk-role-governor = Governor
desk-role-trust-dsl = Safeguarding lead of the trust
desk-role-dsl = Safeguarding lead
desk-role-deputy-dsl = Deputy safeguarding lead
desk-role-online-safety-officer = Online safety officer
desk-role-senco = SENCO
desk-role-computing-leader = Computing leader
desk-role-class-teacher = Class teacher
desk-role-other-staff = Staff
desk-role-technician = IT technician

## Trouble
desk-trouble-start = The desk cannot start yet
desk-trouble-read = I have read this
desk-try-again = Try again
