# A concern a grown-up writes down, at the desk and behind Grown-ups at any kiosk. Not translated: staff read English.

concern-new = New concern
concern-make = Make a concern
concern-title = A concern
concern-how-it-goes = It is sealed at once and goes the same way as what a child tells. You cannot read it again unless you are one of its readers. Is a child in danger now? Ring 999 first, then tell the safeguarding lead in person.
concern-how = How do you know?
concern-how-verbal = A child said it
concern-how-paper = On paper
concern-how-parent = A parent or carer
concern-how-filter-alert = The filter or monitoring
concern-how-colleague = It is about a colleague
concern-how-staff-bullied = A member of staff is bullied
concern-confidence = This goes to the head in confidence, or, if it is about the head, to the deputy head or the reader from outside.
concern-what = What is it about?
concern-class = Which class?
concern-class-none = Not known
concern-child = Which child?
concern-child-none = Not known
concern-about = Who is it about?
concern-about-how = Whoever you name cannot read it.
concern-now = A child needs somebody now
concern-words-title = What happened?
concern-words = In your words; what a child said in the child’s own
concern-by = Your name
concern-missing = Still missing: how you know, what it is about, and your words.
concern-missing-name = Write your name too.
concern-send = Seal and send
concern-sending = Sealing …
concern-sent = It is sealed and sent
concern-sent-do = Those who keep children safe have it now. If a child needs somebody at once, go and tell one of them too.
concern-not-sent = It could not be sealed. Tell the safeguarding lead in person now.
concern-done = Done
concern-put-away = Do not send
concern-put-by = Not now, keep it
concern-throw-away = Throw away
concern-throw-away-sure = Yes, throw it away
concern-begun = You began a concern and have not sent it. Nobody else can see it.
# $letters is a number.
concern-begun-letters = { $letters ->
    [0] no words yet
    [one] one letter
   *[other] { $letters } letters
}
concern-go-on = Go on with it
concern-on = On
concern-more-people = More names
# How a report came, where a grown-up wrote it.
concern-chip-verbal = concern: a child said it
concern-chip-paper = concern: on paper
concern-chip-parent = concern: a parent
concern-chip-filter-alert = concern: filter
concern-chip-colleague = concern: a colleague
concern-chip-staff-bullied = in confidence
concern-fact-by = Written by
concern-fact-child = Child
concern-fact-no-child = Not known
concern-by-typed = { $name } (as typed at the kiosk)
concern-no-name = No name was typed
concern-own-words = The grown-up’s words, exactly as typed.
