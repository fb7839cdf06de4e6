### Incidents at the desk: the form of a report, the procedures beside it, the log, and the ways out. What
### grown-ups read: plain, exact, calm. Some names are fixed for screen readers and tests alike: Incidents,
### Start an incident form, Keep, Finish.

desk-incidents = Incidents
desk-yes = Yes
desk-no = No

## On the open report
desk-incident-why = If the school has to keep a record of this, start the incident form. What is known already is filled in; what was told stays as it is, word for word, apart from it.
desk-incident-start = Start an incident form
desk-incident-open = Open the incident form
desk-incident-lacks = { $fields ->
    [0] Incident form: nothing is missing
    [one] Incident form: 1 thing still to fill in
   *[other] Incident form: { $fields } things still to fill in
}
desk-incident-finished = Incident form: finished
desk-incident-no-form = The incident form cannot be read. Ask your technician to run “tawny check”.
desk-did-form-started = began the incident form
desk-did-form-filled = filled in: { $fields }
desk-did-form-finished = finished the incident form
desk-did-form-more = { $fields } and { $more } more
desk-did-ticked = did: { $step }
desk-did-ticked-old = ticked a step of a procedure
desk-did-exported-table = exported it as a row of a table
desk-did-exported-paper = made it ready to print
desk-did-exported-sealed = sealed it for { $to }

## The form
desk-incident-title = Incident { $reference }
desk-incident-back = Back to the report
desk-incident-all = All incidents
desk-incident-own-words = What was told
desk-incident-needed = needed to finish
desk-incident-not-yours = For somebody else to fill in: { $roles }
desk-incident-nothing = Nothing yet
desk-incident-specify = Which: { $option }
desk-incident-day-hint = such as 26/11/2026
desk-incident-time-hint = such as 14:05
desk-incident-day-wrong = This is not a day. Write it as 26/11/2026.
desk-incident-time-wrong = This is not a time. Write it as 14:05.
desk-incident-keep = Keep
desk-incident-finish = Finish
desk-incident-not-kept-yet = { $fields ->
    [one] 1 answer is only yours so far: it is saved, sealed to you alone. Keep it, and the other readers see it.
   *[other] { $fields } answers are only yours so far: they are saved, sealed to you alone. Keep them, and the other readers see them.
}
desk-incident-all-kept = Everything here is kept.
desk-incident-keeping = Keeping …
desk-incident-is-finished = Finished by { $name }, { $when }. Whatever you change opens it again; it can then be finished again.
desk-incident-missing = Still needed: { $fields }
desk-incident-missing-more = Still needed: { $fields } and { $more } more
desk-incident-refused = This could not be kept: a colleague changed the form meanwhile, or a field is not yours to fill in. Open the report again.
desk-incident-refused-field = “{ $field }” could not be kept. Look at it again.

## Beside it
desk-incident-steps = What to do
desk-incident-history = History
desk-incident-hand-over = Hand over
desk-steps-none = Choose the kind of incident and its nature, after you have listened. What to do then stands here.
desk-steps-never = Never
desk-steps-say = Say:
desk-steps-done = { $done } of { $all } done
desk-steps-who = { $who } · { $by }
desk-steps-anybody = Whoever has the incident
desk-by-at-once = at once
desk-by-hours = { $hours ->
    [one] within the hour
   *[other] within { $hours } hours
}
desk-by-same-day = today
desk-by-school-days = { $days ->
    [one] by the next school day
   *[other] within { $days } school days
}
desk-steps-ticked = { $name }, { $when }
desk-steps-done-button = Done
desk-steps-write = Write down and tick
desk-steps-again = Write it again
desk-steps-cancel = Not now
desk-steps-tick = Keep and tick
desk-steps-lead-decides = Only a safeguarding lead or the head records that parents are not told.
desk-contact-number = { $name }: { $phone }
desk-contact-web = { $name }: { $web }
desk-contact-empty = { $name }: not filled in yet
desk-contact-checked = checked { $day }
desk-contact-unchecked = number not checked yet
step-asks-referred = Was it referred?
step-asks-parents = Were the parents told?
step-part-referred-to = To whom
step-part-referred-why = Why
step-part-referred-why-not = Why it is not referred
step-part-parents-what = Who told them, when, and what they said
step-part-parents-why-not = Why telling them would raise the risk
step-part-parents-who-decided = Who decided it
step-part-evidence-device = Device or thing, out of use
step-part-evidence-stored = Where it is kept
step-part-evidence-sealed-by = Who sealed it
step-part-sanction-what = Sanction
step-part-sanction-who-decided = Who decided it
step-part-advice-from = Who gave the advice
step-part-advice-what = What they advised
step-part-words = What was said or found, in words
desk-history-none = Nothing has been changed yet.
desk-history-from = { $from } → { $to }
desk-history-empty = (nothing)

## Handing over
desk-out-folder = Folder
desk-out-table = As a table
desk-out-table-why = One row for this incident, for a program such as CPOMS or MyConcern. It is not sealed: keep the file where only safeguarding leads can open it, and delete it afterwards.
desk-out-table-do = Write the table
desk-out-paper = On paper
desk-out-paper-why = A PDF to print: the form as filled in, or what to do, with its ticks. It is not sealed: keep the file where only safeguarding leads can open it, and delete it afterwards.
desk-out-paper-history = with every change at its end
desk-out-paper-do = Print the form
desk-out-paper-steps = Print what to do
desk-out-blank = Empty papers
desk-out-blank-why = For a day without computers: the form with lines to write on, and every procedure as a checklist. No child’s name stands in them.
desk-out-blank-form = Print the empty form
desk-out-blank-steps = Print the procedures
desk-out-sealed = To another school
desk-out-sealed-why = Sealed for the safeguarding lead of another school: nobody else can open it, and they open it with the free program “age”. Ask them for their key by telephone, and have them read its last letters back to you.
desk-out-to = Who it is for, and at which school
desk-out-recipient = Their key, age1…
desk-out-sealed-do = Seal it for them
desk-out-audited = It is written in the school’s log, and in this incident, before the file is there.
desk-out-writing = Writing …
desk-out-written = Written: { $files }
desk-folder-open = Open the folder
# $folder is a path.
desk-folder-shut = No program here opens folders. You find it in { $folder }
desk-out-not-written = This could not be written: { $why }. Choose another folder.
desk-out-not-a-key = This is not a key. It begins with “age1” and has 62 letters. Ask them to send it again.
desk-out-not-printed = This could not be printed: { $why }. Ask your technician to run “tawny check”.
desk-out-too-long = This incident is too long for one sealed file. Shorten what was copied into the form, or hand it over on paper.
handover-reference = Reference number
handover-told = Told
handover-own-words = What was told, word for word
handover-steps = What was done
handover-finished = Finished
handover-finished-by = Finished by { $name }, { $when }
handover-not-finished = Not finished yet
handover-receipt = Receipt for incident { $reference }
    Sealed for: { $to }
    By: { $by }, { $when }
    SHA-256 of the file: { $receipt }
    They open it with: age --decrypt -i their-key-file the-file.age
    Ask them to read the first and last eight letters of the SHA-256 back to you: then it came whole.

## The log
desk-log-lines = Log
desk-log-patterns = Patterns
desk-log-as-table = As a table
desk-log-coming = Reading the log …
desk-log-none = No incident is in the log yet
desk-log-none-how = Open a report in the queue and press “Start an incident form”. Only what is sealed to you shows here.
desk-log-none-here = No incident of this kind.
log-view-all = All
log-view-child-protection = Child protection
log-view-cyberbullying = Cyberbullying
log-view-hate = Hate
log-view-extremism = Extremism
log-view-staff = Staff
desk-log-of = All incidents of { $name }, the first one first
desk-log-everybody = All children
desk-log-child = All of { $name }
desk-log-count = { $count ->
    [one] 1 incident
   *[other] { $count } incidents
}
desk-log-lacks = { $fields } to fill in
desk-log-finished = finished
desk-log-closed = closed
desk-log-untyped = no kind chosen yet
desk-log-table = Write these as a table
desk-log-table-why = One row an incident, for a program such as CPOMS or MyConcern. The file is not sealed.

## Patterns
desk-patterns = What repeats
desk-patterns-none = No rule finds anything that repeats.
desk-patterns-why = By the rules in assets/forms/patterns.ron, from what you can open.
desk-patterns-teach = Teach again: { $strands }
desk-patterns-same-year = Year { $year }
desk-patterns-reception = Reception
desk-counts-none = Nothing to count yet.
desk-counts-month = By month
desk-counts-place = By place
desk-counts-class = By class
desk-counts-speed = How soon a grown-up answered
desk-counts-month-of = { $month } { $year }
desk-speed-minutes = within 5 minutes
desk-speed-half-hour = within half an hour
desk-speed-hours = within 2 hours
desk-speed-later = later
desk-speed-not-yet = not yet
