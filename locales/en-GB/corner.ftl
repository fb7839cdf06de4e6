# The grown-ups’ corner on the kiosk, in staff words. Staff read English: these are not translated.

grown-ups-title = Grown-ups
grown-ups-access = Access
grown-ups-access-says = For every child at this kiosk. One child’s own settings are on their page in the desk’s Class room.
grown-ups-access-text = Words
grown-ups-access-percent = { $percent } %
grown-ups-access-contrast = High contrast
grown-ups-access-calm = Calm
grown-ups-access-left = Left-handed
grown-ups-access-easy = Easy words
grown-ups-access-wordless = Telling by pictures
grown-ups-access-switches = Switches
grown-ups-access-none = None
grown-ups-access-one-switch = One: { $seconds } s
grown-ups-access-two-switches = Two
grown-ups-access-dwell = Rest the pointer to press
grown-ups-access-seconds = { $seconds } s
grown-ups-pin = Staff PIN
grown-ups-pin-says = This PIN opens no reports.
grown-ups-no-bell = No bell is running, so nobody is rung when a child tells. Start “tawny bell” in the office or staff room.
# $mm is how many millimetres wide and high buttons are on this display.
grown-ups-too-small = Buttons are { $mm } mm large on this display; children aged 4 to 7 need 20 mm. Give them a larger display. From Year 3 on 15 mm will do.
grown-ups-too-small-for-all = Buttons are { $mm } mm large on this display; children need 20 mm, from Year 3 on 15 mm. Use a larger display.
grown-ups-pin-clear = Clear
grown-ups-pin-enter = Enter
grown-ups-wrong = That PIN is not right. Try again.
grown-ups-wait = Please wait { $seconds } s.
grown-ups-uncover = Uncover the screen
grown-ups-uncover-says = Uncover when no child can see. If a child speaks of an indecent picture, leave it covered, copy nothing and get the DSL.
# Asked after uncovering; a judgement that may be changed on the desk.
grown-ups-nature-title = Was it accidental or deliberate?
grown-ups-accidental = Accidental
grown-ups-deliberate = Deliberate
grown-ups-nature-later = Decide later, after listening
grown-ups-start-class = Start a lesson: which class?
# $class is the class’s name.
grown-ups-tools = { $class } starts
grown-ups-tools-ask = What will you use today?
grown-ups-tool-search = Search
grown-ups-tool-email = Email
grown-ups-tool-chat = Chat
grown-ups-tool-video-call = Video call
grown-ups-tool-photos = Photos
grown-ups-tool-games = Games
grown-ups-tool-none = None of these
grown-ups-given-by = Given by
grown-ups-other-name = Another name
grown-ups-name-title = Your name
grown-ups-name-done = That is me
grown-ups-start = Start
grown-ups-class-mode = A lesson on the board
grown-ups-board-class = A lesson on the board: which class?
# $class is the class’s name.
grown-ups-board-lesson = Which lesson for { $class }?
grown-ups-whole-lesson = Whole lesson
grown-ups-two-minutes = In two minutes
# A ring beside a talk that fills without a sound: pressed again it is longer, then off.
grown-ups-quiet = Quiet timer
grown-ups-quiet-more = Quiet timer: longer, or off
grown-ups-quiet-runs = { $minutes ->
        [one] Quiet timer: one minute
       *[other] Quiet timer: { $minutes } minutes
    }
grown-ups-quiet-minutes = { $minutes } min
grown-ups-open-desk = Open the desk
grown-ups-sound-off = Silence this room
grown-ups-sound-on = Sound on
grown-ups-close = Close Tawny
# Asked before closing: the question, what comes of it, and the two answers, the safe one first.
grown-ups-close-ask = Close Tawny?
grown-ups-close-says = Children cannot tell on this screen until it is opened again.
grown-ups-close-not = Keep it open
grown-ups-close-sure = Yes, close it
# Said for a few seconds after a change.
grown-ups-sound-is-on = This room has sound.
grown-ups-sound-is-off = This room is silent.
grown-ups-access-kept = Kept for every child at this kiosk.

## Something went wrong with Tawny
# For staff: what happened, then what to do.
trouble-staff-store = Tawny cannot write to its disk, so nothing told here would be kept.
trouble-staff-store-do = Let children tell you in person. Free some disk space or restart the computer, then choose Try again.
trouble-staff-setup = Tawny is not set up for reports yet: too few people can read them.
trouble-staff-setup-do = Open the desk and finish the set-up, then choose Try again.
trouble-staff-content = Some of Tawny’s lessons or words could not be read.
trouble-staff-content-do = Run “tawny check” and mend what it lists, then choose Try again.
grown-ups-wet-play = Wet play
grown-ups-wet-play-end = End wet play
grown-ups-wet-play-class = Wet play: which class?
grown-ups-wet-play-says = Children come and go. The kiosk is silent, nobody signs in or signs, nothing counts. Tell a teacher works.
