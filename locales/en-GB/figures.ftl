### Figures for governors: counted by somebody who can open incidents, given once a term. Plain and exact.

figures = Reports
figures-title = Figures for governors
figures-how = What was counted for the governors, term by term: numbers only, and none so small that it could be one child.
figures-how-giving = Count a term, look at exactly what the governors will see, and give it when the term is over.
figures-coming = One moment …
figures-none = No figures yet
figures-none-wait = The head, the safeguarding lead or the online safety officer counts a term when it is over. You will find it here.
figures-none-give = Choose a term above to count it.
# $count is a number.
figures-unknown = { $count ->
    [one] One sheet of figures here is not signed by anybody who may give them. It is not shown and counts nowhere: tell your safeguarding lead and your technician today, and ask them to run “tawny verify”.
   *[other] { $count } sheets of figures here are not signed by anybody who may give them. They are not shown and count nowhere: tell your safeguarding lead and your technician today, and ask them to run “tawny verify”.
}

# $year is a year: 2026.
figures-autumn = Autumn { $year }
figures-spring = Spring { $year }
figures-summer = Summer { $year }
# $term is a term's name.
figures-count = Count { $term }
figures-not-given = { $term }: the governors do not have this yet
figures-not-over = The term is not over. It can be given when it is: two counts of one term would tell what happened in between.
figures-once = A term is given once and cannot be taken back or counted again. Are the forms of its incidents filled in?
figures-give = Give this to the governors
figures-sure = What stands below goes to the chair and the governors, to be read with their own passphrase. It stays as it is.
figures-give-sure = Yes, give it
figures-wait = Not yet

# $school is the school's name, $term a term's.
figures-head = Online safety at { $school }, { $term }
figures-all = In all
figures-incidents = Incidents
figures-median = Half of them were answered within
figures-longest = All that were answered, within
figures-starts = Computing lessons begun with reminders
figures-years = Incidents by school year
figures-months = Incidents by month
figures-children = Children
figures-signed = Children who have signed this year’s promises
figures-lessons = Lessons taught (finished by five children or more)
figures-year-unknown = Year not known
# $count is a number.
figures-minutes = { $count } minutes
figures-hours = { $count ->
    [one] an hour
   *[other] { $count } hours
}
figures-days = { $count ->
    [one] a day
   *[other] { $count } days
}
# $few is a number: 5.
figures-few = fewer than { $few }
figures-all-but-few = all but fewer than { $few }
figures-nobody = nobody
figures-everybody = everybody
figures-hidden = not shown
figures-hidden-why = A number is not shown where it is smaller than { $few }, or where it would give away one that is.
figures-too-few = Too few to be shown one by one.
figures-others-none = All others: none.
# $name is a person, $when a day and time.
figures-counted = Counted by { $name } on { $when }, from what they can open. Whoever is named in an incident does not count it.
# $link is a number, $hash letters and digits.
figures-audit = The school’s audit trail ended with link { $link }: { $hash }
figures-column-part = Part
figures-column-what = What
figures-column-number = How many
figures-table = Save as a table
figures-copy = Copy as text
