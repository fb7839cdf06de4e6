### What the course teaches: `tawny check --coverage`, and a page of the desk.

coverage-rows = What pupils must be taught, row by row of the school’s register
coverage-strands = Every strand, with its lessons
coverage-hooks = The national curriculum, with the lessons that serve it
coverage-line = { $what } | { $band } | { $count ->
    [0] NOTHING TEACHES THIS
   *[other] { $count } | { $by }
}
coverage-holes = { $holes ->
    [0] Everything is taught.
    [one] One line has nothing that teaches it.
   *[other] { $holes } lines have nothing that teaches them.
}

band-reception-to-year-2 = Reception to Year 2
band-years-3-and-4 = Years 3 and 4
band-years-5-and-6 = Years 5 and 6

strand-self = Self-image and identity
strand-rela = Relationships
strand-repu = Reputation
strand-bull = Bullying
strand-info = Managing information
strand-heal = Health and wellbeing
strand-priv = Privacy and security
strand-copy = Copyright

## The rows in short. A0 to A13 are the promises, and say themselves.
row-T1 = Safe and respectful; what is private; where to go for help
row-T2 = Weighing up something new before using it
row-T3 = Responsible, able, confident and creative
row-T4 = Searching well
row-T5 = How results are chosen and ranked
row-T6 = Judging what one finds
row-T7 = Practising to keep a message; pictures of bodies are only told
row-T8 = Wary of attachments and senders one does not know
row-T9 = No contact details, one’s own or others’
row-T10 = Polite; no answer to a nasty message; telling at once
row-T11 = Bullying is not tolerated, in or out of school
row-T12 = Use may be looked at
row-T13 = Nothing that shows who or where somebody is
row-T14 = Only moderated chat, made for one’s age
row-T15 = No photos of oneself or others; no control over where they go
row-T16 = Privacy settings and a buddy list
row-T17 = Behaving responsibly
row-T18 = Telling a parent, carer or another adult one trusts
row-T19 = Never meeting somebody known only online
row-T20 = The line on cyberbullying, and reporting it
row-T21 = Keeping what shows what happened
row-T22 = Reporting to an adult one trusts
row-T23 = Leaving a chat or game at once, and telling
row-T24 = Asking before a video call
row-T25 = Keep it, tell; then an adult helps to block
row-T26 = Content, contact, conduct, commerce
row-T27 = Private parts stay private; nobody asks for pictures
row-T28 = Reporting hate; a record of bullying
row-T29 = Telling when the filter lets something through
row-S3 = Help with reading and understanding the promises
row-S4 = Knowing that use is looked at
row-S7 = Again when moving up
