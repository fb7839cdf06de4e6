### School: later changes of people, each a short screen. Plain and exact.

school = School
school-why = Changes of people. Adding or taking somebody away needs the school key from a recovery paper, because nothing on this computer may do it.
school-back = Back to School
school-busy = One moment …

school-passphrase = A new passphrase for me
school-passphrase-why = If somebody may have seen yours, or you want your own words
school-passphrase-do = Use the new passphrase
school-passphrase-done = Your new passphrase counts from now on. The old one opens nothing any more.
school-old = Your passphrase now
school-offered = Six words made for you
school-new = Or type your own (leave empty to use the six words)

school-pin = A new PIN for me
school-pin-why = For the kiosk, and for a desk that hid itself
school-pin-do = Make a new PIN
school-pin-done = Your new PIN counts from now on.
school-new-pin = Your new PIN

school-key-file = Use a key file too
school-key-file-why = A small file on a stick you carry: whoever has seen your passphrase still cannot get in
school-key-file-how = You sign in with your passphrase and a small file on a stick. One without the other opens nothing. Put the stick in, choose it below, and Tawny writes the file there and tries it before it counts.
school-key-file-lost = If every stick is lost, a recovery paper lets you in again, as for a lost passphrase (School, A passphrase is lost).
# $name is what is written on the stick.
school-key-file-stick = Stick “{ $name }”
school-key-file-look = Look for sticks
school-key-file-none = No stick is in this computer. Put one in and look again, or type a folder.
school-key-file-folder = Stick or folder
school-key-file-where = A stick you carry is best. A folder of this computer goes wherever the computer goes.
school-key-file-do = Write the file and use it
# $path is where the file is.
school-key-file-done = From now on you sign in with your passphrase and this file: { $path }
school-key-file-is-on = You sign in with your passphrase and your key file.
school-key-file-pin = Take the stick out and keep it with you. While you are signed in, your PIN brings a hidden desk back without it.
school-key-file-second = Make a second stick now
school-key-file-second-why = Sticks break and get lost. The same file on a second stick, kept in a safe place, saves you the recovery paper. Leave the first one in and put the second one in too.
school-key-file-copy = Write it there too
school-key-file-copied = The same file is here too now: { $path }
school-key-file-same-place = Your key file is in that place already. Choose another stick.
# $why is what the computer says about it.
school-key-file-not-written = The file could not be written, and nothing was changed: { $why } Choose another stick or folder.
school-key-file-without = Without a key file
school-key-file-without-how = To sign in with your passphrase alone again, put your stick in and type your passphrase.
school-key-file-take-off = Take the key file off
school-key-file-off = From now on your passphrase alone lets you in. The file on your sticks opens nothing any more; you can delete it.

school-join = Somebody joins
school-join-why = They read what is told from then on, if their role reads
school-join-do = Add them
school-join-done = They are in the staff list. Give them these:
school-join-name = Name, as children say it

school-leave = Somebody leaves
school-leave-why = Their key is taken away, and somebody can follow them
school-leave-do = Take their key away
school-leave-done = Their key opens nothing in this school’s data any more, and no desk here takes it. Older backups still open to it.
school-leave-who = Who leaves?
school-leave-follower = Who follows them? (You can leave this out.)
school-leave-follower-why = Whoever follows reads what the person could read and you can read too, but nothing that is about themselves.

school-lost = A passphrase is lost
school-lost-why = They get a new key; the recovery paper opens what the old one opened
school-lost-do = Give them a new key
school-lost-done = They have a new key. Give them these:
school-lost-who = Whose passphrase is lost?

school-paper = A new recovery paper
school-paper-why = A paper is lost, or whoever keeps it leaves: the other paper makes a new one
school-paper-how = You need the other paper, the one that is there. The one you have not got then opens nothing in this school’s data any more.
school-paper-who = Who will keep the new paper?
school-paper-do = Make the new paper
# $name is who will keep it.
school-paper-of = The new paper, for { $name }
school-paper-write = Write this down, or save it as a text file on a memory stick and print it. It is shown only now and is stored nowhere on this computer.
school-paper-save = Save this paper
school-paper-void = Until you have read three places back it opens nothing. If you leave before, throw it away: the two papers you had stay as they are.
school-paper-two-keepers = The two papers need two different keepers. Choose somebody else.
school-paper-done = The new paper counts from now on. What the old one opened is being sealed again for it.
school-paper-done-old = The old paper opens nothing in this school’s data any more. It still opens older backups, and the school key on it still counts. If it turns up, burn it. If somebody may have taken it, look after the backups as you would after the keys of the school, and look at the staff list now and then.
school-paper-done-left = A report that is about whoever keeps the other paper is sealed again only if the person signed in here can read it.

school-sign = Sign the staff list again
school-sign-why = A kiosk or a colleague has a key the list does not name yet
school-sign-how = This computer’s key, yours, and those of colleagues who have signed in here come into the staff list. What was told or written with them counts from then on.
school-sign-do = Sign it
school-sign-done = The staff list is signed again. Everybody sees it at their next sign-in.

computer = This computer
computer-why = Disk, display, sound, copies and whether everything kept is whole: for whoever looks after it
computer-how = How this computer is, without a name or a word of anybody. “tawny doctor” and “tawny verify” say the same in a terminal.
computer-looking = Looking. This takes a moment where much is kept …
computer-well = Everything is well
# $count is a number.
computer-ill = { $count ->
    [one] One thing is to do
   *[other] { $count } things are to do
}
# $when is a day and time.
computer-looked = Looked at { $when }
computer-fine = What is well
computer-again = Look again

school-go-on = Go on with sealing again
school-go-on-why = It was interrupted. Nothing is lost; it goes on where it stopped
school-go-on-do = Go on
school-go-on-done = It goes on.
school-go-on-empty = Leave it empty if somebody left and your own key reads what they read.

school-key = School key (24 words from a recovery paper)
school-key-why = The numbers before the words may be typed or left out.
school-recovery-key = Recovery key (from the same paper)
school-write-down = Shown only now. Write it down and hand it over.

school-resealing = Sealing again: { $done } of { $all } reports
# $name is the person who will read what is sealed again.
school-resealing-left = Sealing again for { $name } is not finished.

school-wrong-passphrase = That is not your passphrase.
school-wrong-paper = That is not on a recovery paper of this school. Check each word.
school-name-taken = Type a name nobody in the staff list has.
school-refused-nobody-outside = Nobody from outside the staff would be left. Add the next chair or trust lead first.
school-refused-three-readers = Fewer than three people would read. Add somebody first.
school-refused-no-dsl = No safeguarding lead would be left. Add the next one first.
school-refused-recovery-keys = They keep a recovery paper. Make a new one for somebody else first (School, A new recovery paper).
school-refused-alone-when-named = When a child names { $name }, fewer than two people would be left.
school-refused-no-paper-when-named = When a child names { $name }, neither recovery paper would open it.

school-voices = Record a voice
school-voices-why = Children hear you in place of the narrator
voices-how = Choose a text and read it aloud. The next press of Listen at a kiosk that keeps its data here finds it. Say the words as they stand: children see them light up.
voices-find = Find words
voices-coming = The texts are being read …
voices-own = Said by your school
voices-not-own = Not recorded by your school
# $more is how many other texts hold what is looked for.
voices-more = { $more ->
    [one] One more text. Type some of its words to find it.
   *[other] { $more } more texts. Type some of their words to find them.
}
voices-ready = A quiet room and a hand’s breadth from the microphone are best.
voices-going = Recording. Read the words now.
voices-begin = Record
voices-end = That was it
voices-play = Play it
voices-keep = Keep it
voices-again = Record again
voices-remove = Have the narrator say it again
voices-another = Another text
# $secs is how long it is.
voices-taken = { $secs ->
    [one] Recorded: one second. Listen to it before you keep it.
   *[other] Recorded: { $secs } seconds. Listen to it before you keep it.
}
voices-kept = Kept. Children hear it from now on.
voices-removed = The narrator says it again.
voices-silent = Nothing was heard. Move closer to the microphone, check that it is not muted, and record again.
voices-no-microphone = No microphone was found, or another program is using it. Plug one in or close that program, and press Record again.
voices-unfit = The microphone records in a way kiosks do not play. Choose 48,000 samples a second in the computer’s sound settings.
voices-disk = It could not be kept: the disk is full or cannot be written. What was there before is still there.

## A second person, for what nobody does alone
second = A second person
second-why = This takes two. Somebody else types their own passphrase here, now. Both names go into the log.
# $name is a colleague who may stand beside.
second-with = With { $name }
second-passphrase = Their passphrase (or the recovery key on their paper)
second-nobody = This takes two people. Choose who is beside you; they type their passphrase.
second-not-allowed = This person cannot be the second one for this. Choose somebody else.
second-wrong = That is not their passphrase. They type it again.
second-key-file = They put in the stick with their key file too.

## A key file, where somebody signs in or types their passphrase
key-file-put-in = And your key file: put your stick in.
key-file-place = Where the file is, if on no stick
key-file-missing = The passphrase is right, but the key file is on no stick here.
key-file-missing-do = Put the stick in, wait until the computer shows it, type the passphrase again. If every stick is lost, a recovery paper helps (School, A passphrase is lost).
# $path is where the file is.
key-file-not-theirs = The passphrase is right, but { $path } is another key file.
key-file-not-theirs-do = It is somebody else’s, or an older one. Put in the stick with the file you use now and type the passphrase again.
key-file-damaged = The passphrase is right, but { $path } is damaged: it cannot be read as a key file.
key-file-damaged-do = Use your second stick. If there is none, a recovery paper helps (School, A passphrase is lost).
