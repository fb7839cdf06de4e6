# Working the queue at the desk, in staff words. Staff read English: these are not translated.

## The list
queue-show = Which reports
queue-filter-waiting = Waiting
queue-filter-mine = Mine
queue-filter-now = Needs now
queue-filter-due = Due today
queue-class-all = Every class
queue-look-for = A name, a class, a place
queue-find = Find in words
queue-find-how = Looks in everything told and written that you can open. That you looked is written in the school’s log.
# $number is how many reports hold the words $words.
queue-found = { $number ->
    [0] “{ $words }” stands in none of these
    [one] “{ $words }” stands in 1 of these
   *[other] “{ $words }” stands in { $number } of these
}
queue-whole = Whole list
queue-none-here = None of your reports is here
queue-more = { $number ->
    [one] 1 more in the queue
   *[other] { $number } more in the queue
}
queue-all = Show them all
# $name is a grown-up’s name.
queue-held-by = { $name } has it
queue-held-by-me = you have it
queue-linked-chip = belongs with another
# $what is what comes next, $when by when.
queue-next-chip = { $what }, { $when }
queue-veiled-name = Name hidden
queue-veiled = Names and words are hidden: this screen is also shown on a board or projector.
queue-veiled-do = Show different pictures on the two screens. If nobody but you sees the other one, show them here until you go away.
queue-veiled-show = Nobody else sees it

## What is written about a report
queue-note = Note
queue-note-title = A note for its readers
queue-note-how = Staff only. It carries your name and the time, and nobody can change it later.
queue-note-box = What others need to know
queue-note-keep = Keep the note
queue-next = Next step
queue-next-title = What comes next?
queue-next-how = It stands in the list of everybody who reads this report.
queue-next-box = In a few words
queue-next-day = By when?
queue-next-day-0 = Today
queue-next-day-1 = Tomorrow
queue-next-day-2 = In 2 days
queue-next-day-7 = In a week
queue-next-day-none = No date
queue-next-time = At
queue-next-time-wrong = Write the time as 15:00.
queue-next-keep = Keep the next step
queue-next-done = It is done
queue-take = I have it
queue-more-ways = More
queue-more-title = What else?
queue-holder = Who has it
queue-holder-title = Who sees to it?
queue-holder-how = Only those who read this report are here. Hand it on first if somebody else is to have it.
queue-holder-keep = { $name } has it
queue-send = Send somebody
queue-send-title = Who goes to the child?
queue-send-how = They hear where, which class and, only if it was given, the child’s name. They hear nothing of what was told.
queue-send-do = Ask { $name } to go
queue-choose = Choose somebody first
queue-link = Belongs with
queue-link-title = What does it belong with?
queue-link-how = Other reports you can open, the newest first. Both stay as they are.
queue-link-none = There is no other report you can open.
queue-link-choose = Choose a report first
queue-link-do = Link them
queue-reopen = Reopen
queue-reopen-title = Why is it taken up again?
queue-reopen-box = What is left to do
queue-reopen-do = Reopen it
queue-hold = Keep it, whatever happens
queue-hold-title = Why must it be kept?
queue-hold-how = Nobody can erase it until this is lifted, not even two people together. For what the police, a court or a claim may still need.
queue-hold-box = Why
queue-hold-do = Keep it
queue-release = It need not be kept any more
queue-release-title = Why need it not be kept any more?
queue-release-do = Lift it
queue-held = Kept, whatever happens
queue-fact-held = Seen to by
queue-fact-next = Next
queue-belongs = Belongs together with another report
queue-belongs-open = Open that one

## In the story of a report
queue-did-noted = note
queue-did-taken = { $name } has it
queue-did-go-to = asked { $name } to go to the child
queue-did-went = went to the child
queue-did-next = next: { $when }
queue-did-next-open = next
queue-did-next-done = the next step is done
queue-did-linked = said that it belongs with another report
queue-did-reopened = reopened
queue-did-held = kept it, whatever happens
queue-did-released = lifted that it is kept
queue-did-erased = erased it for ever

## Being sent to a child
queue-errand = Please go to a child
queue-errands = { $waiting ->
    [one] You are asked to go to 1 child
   *[other] You are asked to go to { $waiting } children
}
# $name is the colleague who asks.
queue-errand-from = { $name } asks you to go.
queue-errand-unknown = We cannot tell who asks this. Go and look all the same, and ask that colleague.
queue-errand-how = You need not know why. Stay calm, promise no secrecy, and write down what the child says in the child’s words.
queue-errand-went = I went

# Told again: $times is a number, two or more.
queue-times = { $times } times
queue-told-again = Told { $times } times within a day. Each stands on its own.
queue-told-unread = not read yet
queue-all-read-first = Once you have read each of them they can be marked together.
queue-all-seen = All { $times }: seen
queue-all-listened = All { $times }: listened, with these words
queue-all-close = All { $times }: close, with these words
