### What a store could not do, for grown-ups: what happened, and what to do now.

store-in-use = Another kiosk is using this school’s data on this computer.
store-in-use-do = Close the other kiosk first, or give this one its own data folder.
store-missing = The school’s data folder cannot be opened.
store-missing-do = Check that the disk is there and that this user may read and write the folder.
store-busy = Another program was writing for too long, so this was not done.
store-busy-do = Wait a moment and do it again.
store-full = The disk is full, so nothing can be saved.
store-full-do = Free some space on this computer, then do it again. Until then, let children tell you in person.
store-read-only = The school’s data can be read but not written.
store-read-only-do = Ask your technician to give this user the right to write the data folder.
store-damaged = The school’s data was damaged. Nothing was deleted: the damaged file was moved aside.
store-damaged-do = Ask your technician to restore the newest backup and to keep the file that was moved.
store-newer = A newer Tawny wrote the school’s data.
store-newer-do = Update Tawny on this computer. Your data is untouched.
store-not-set-up = No school has been set up in this data folder.
store-not-set-up-do = Set up your school first, or try the demo school.
store-set-up-already = A school is set up in this data folder already.
store-set-up-already-do = Sign in to it. To make another school, give it a data folder of its own.
store-directory-refused = The staff list is not signed by your school, so it is not used.
store-directory-refused-do = Tell your safeguarding lead and your technician now: somebody may have changed it.
store-not-sealed = It could not be sealed, so it was not saved.
store-not-sealed-do = Write it on paper, keep that safe, and tell your technician.
store-settled = This report is settled already and is never changed.
store-settled-do = Add a note to it instead.
store-refused = The school’s data could not be used.
store-refused-do = Try again. If it stays so, ask your technician to run “tawny verify”.
