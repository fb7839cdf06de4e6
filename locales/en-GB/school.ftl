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

school-join = Somebody joins
school-join-why = They read what is told from then on, if their role reads
school-join-do = Add them
school-join-done = They are in the staff list. Give them these:
school-join-name = Name, as children say it

school-leave = Somebody leaves
school-leave-why = Their key is taken away, and somebody can follow them
school-leave-do = Take their key away
school-leave-done = Their key opens nothing that is told from now on, and no desk here takes it.
school-leave-who = Who leaves?
school-leave-follower = Who follows them? (You can leave this out.)
school-leave-follower-why = Whoever follows reads what the person could read and you can read too, but nothing that is about themselves.

school-lost = A passphrase is lost
school-lost-why = They get a new key; the recovery paper opens what the old one opened
school-lost-do = Give them a new key
school-lost-done = They have a new key. Give them these:
school-lost-who = Whose passphrase is lost?

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
school-refused-recovery-keys = They keep a recovery paper. Somebody else has to keep one first.
school-refused-alone-when-named = When a child names { $name }, fewer than two people would be left.
school-refused-no-paper-when-named = When a child names { $name }, neither recovery paper would open it.
