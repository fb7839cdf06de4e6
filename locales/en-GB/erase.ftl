### Erasing a report for ever.

erase = Erase for ever…
erase-short = When its time is over, or somebody has the right. It takes two.
erase-title = Erase this report for ever?
erase-how = Nobody can bring it back, not even with a recovery key. Is its time over, and is nobody going to need it?
erase-goes = What goes
erase-goes-told = Everything that was told: the words, the name, the class
erase-goes-notes = Every note about it, and who held it
erase-goes-form = Its incident form and the steps that were ticked
erase-goes-copies = Every copy for another reader, and what is being written about it
erase-stays = What stays
erase-stays-id = That there was a report: its number, its times, which kiosk
erase-stays-certificate = A certificate: who, with whom, when, why. Everybody who read the report reads it in the log
erase-stays-figures = Figures that were given to governors, and papers you printed: shred those
erase-stays-backups = Backups from before today, and a database that was moved aside. One that is put back on this computer loses it again before anybody sees it
erase-why = Why
erase-do = Erase it for ever
erase-erasing = Erasing …
erase-open = It is not closed yet, so it is not erased. Close it first.
erase-held = It is kept, whatever happens, so it is not erased. Whoever said so can lift that.
# $procedure is a procedure's title.
erase-evidence = “{ $procedure }” keeps it as evidence, so it is not erased. Tick the step that hands the evidence on first.
erase-second-named = It is about this person too. Choose somebody else to stand beside you.

## The certificate
erased-certificate = Certificate: erased for ever
erased-reference = Number in the log
erased-told = Told
erased-at = Erased
erased-by = By
erased-second = Together with
erased-why = Why
erased-what = What went
# $notes and $copies are numbers.
erased-what-went = the report, { $notes ->
    [0] no notes
    [one] one note
   *[other] { $notes } notes
    }, { $copies ->
    [0] no copies
    [one] one copy for another reader
   *[other] { $copies } copies for other readers
    }
erased-hash = SHA-256 of the sealed report
erased-id = Id
erased-stays = No word of what was told is left here.
erased-save = Save as a text
erased-done = Done
# $count is a number.
erased-in-log = { $count ->
    [one] One report was erased for ever
   *[other] { $count } reports were erased for ever
    }
# $what is a number in the log, a day and why.
erased-show = Certificate: { $what }
