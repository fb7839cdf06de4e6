### What stands on paper beside the words of the form and the procedures. Staff read it.

print-confidential = Confidential
print-page = Page { $page } of { $pages }
print-foot = Printed { $when } by { $name }. Keep it locked away, where only safeguarding leads can open it.
print-foot-blank = Empty paper. What is written on it is confidential: keep it locked away, and copy it into Tawny as soon as you can.
print-when = { $day } { $time }
print-day = { $day }/{ $month }/{ $year }
print-written = { $name }, { $when }
print-version = Wording of the form
print-told = Told
print-begun = Begun
print-begun-by = { $begun }. What has no name below it stood there then.
print-checklist = What to do
print-checklist-blank = What to do when something happened online
print-never = Never
print-say = Say: “{ $words }”
print-done-by = Done by
print-done-on = When
print-history-when = When
print-history-who = Who
print-history-field = Field
print-history-from = Before
print-history-to = After
print-signs = Signs that no font here has stand as their number, such as [U+1F600].
print-talk-for = For whoever leads the talk
print-talk-foot = Talk about people in stories, never about a child of the class. What a child tells you alone is a concern, not an answer: write it into Tawny.
print-talk-said = What the class says
