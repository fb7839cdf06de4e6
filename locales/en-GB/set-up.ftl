### Setting up a school at the desk, read by one grown-up with the staff list beside them. Plain and exact.

set-up-step = Step { $step } of { $steps }
set-up-back = Back
set-up-next = Next
set-up-finish = Finish
set-up-leave = Leave for later
set-up-leave-why = Keeps what you typed and closes the window. Keys that were made are thrown away.
set-up-missing = Something is missing above.

## The steps
set-up-school = Your school
set-up-times = Terms and hours
set-up-people = People
set-up-readers = Who can read
set-up-class = Your first class
set-up-papers = Recovery papers
set-up-sign-ins = Sign-ins

## 1 Your school
set-up-school-why = About ten minutes, once. Have the names of your safeguarding team, one outside person (chair of governors, or the safeguarding lead of your trust) and one class ready.
set-up-school-name = Name of the school
set-up-place = This computer stands in
set-up-place-more = Another kiosk stands in
set-up-place-add = Add another place
set-up-place-why = A room everybody knows, such as Library. When a child needs somebody, a bell shows this and nothing else.
# $folder is the path of the data folder.
set-up-folder = Everything is kept on this computer, in { $folder }

## 2 Terms and hours
set-up-hours = A school day
set-up-from = Grown-ups are here from
set-up-home = Children go home at
set-up-to = … and until
set-up-terms = Terms
set-up-terms-why = Dates such as 3/9/2026. You may leave them out for now: then bells ring on every weekday.
set-up-term = Term { $number }
set-up-term-from = Term { $number }: first day
set-up-term-to = Term { $number }: last day
set-up-term-until = to
set-up-term-add = Add a term

## 3 People
set-up-people-why = Type names as children say them, such as Mrs Khan. The same name on two lines is one person with both roles. Leave out what your school does not have.
set-up-people-rule = Why these people
set-up-people-rule-why = What a child tells is sealed to the safeguarding team. A person the child names never reads it. So at least three people read, one of them from outside the staff: whoever is named, two are left.
set-up-person-add = Add somebody
set-up-person-open = More
# $name is a role such as Head teacher.
set-up-person-whose = Roles and other names: { $name }
set-up-person-does = What they do
set-up-person-called = What else children call them
set-up-person-called-why = With commas between. Children’s words are searched for these names too.
set-up-person-talks = Children may ask to talk to them
set-up-person-remove = Remove this line
set-up-role-none = No role yet

## 4 Who can read
set-up-readers-who = These people read what a child tells
set-up-readers-named = When a child names one of them
# $name is the person a child names, $readers the names of who still reads.
set-up-readers-left = { $name } is named: { $readers }
set-up-readers-why = The class teacher reads too, once the child has sent it and has named no grown-up.
set-up-keepers = Who keeps the two recovery papers?
set-up-keepers-why = With a recovery paper everything can be read again when passphrases are lost, and colleagues can be added. Choose two people who keep it in different places, such as the head and the chair of governors.

## 5 Your first class
set-up-class-name = Class
set-up-year = { $year ->
    [0] Reception
   *[other] Year { $year }
}
set-up-class-teacher = Who teaches it?
set-up-class-by-names = By name
set-up-class-by-animals = Animals only
set-up-class-animals-why = Each child picks an animal; no name is kept. You can name them later.
set-up-class-count = How many children?
set-up-class-list = Names, one a line
set-up-class-list-why = Paste your list: one name a line, or straight from a spreadsheet. Only first names and a surname initial are kept.
set-up-class-children = { $children ->
    [0] No children yet
    [one] 1 child
   *[other] { $children } children
}
# $lines is a list of line numbers.
set-up-class-nameless = No name was found in these lines: { $lines }
set-up-class-cut = These names were very long and were shortened. Lines: { $lines }
set-up-class-too-many = { $children ->
    [one] 1 more child was not taken: that is more than a class.
   *[other] { $children } more children were not taken: that is more than a class.
}
set-up-class-turn = First and last names are the wrong way round
set-up-class-alike = Some children cannot be told apart. Type a surname initial for each.
# $name is a child’s first name, $number the child’s place in the list.
set-up-class-initial = { $name }, number { $number }: initial
# Words a spreadsheet writes above its columns, between upright lines.
set-up-class-headings-first = name | names | first name | firstname | forename | forenames | preferred name | preferred forename | known as | given name
set-up-class-headings-last = surname | last name | lastname | family name | legal surname | preferred surname

## 6 Recovery papers
set-up-papers-making = Making the keys …
set-up-papers-kept = Both papers are kept.
# $name is who keeps this paper.
set-up-paper-of = Paper { $number } of { $papers }, for { $name }
set-up-paper-recovery = Recovery key
set-up-paper-root = School key
set-up-paper-why = Write this down, or save both papers as text files on a memory stick and print them. They are shown only now and are stored nowhere on this computer.
set-up-paper-folder = Folder for the papers
set-up-paper-save = Save both papers
set-up-paper-have = I have this paper
set-up-paper-void = Until you press Finish these keys open nothing. If you leave before, throw the papers away.
set-up-saved = { $files ->
    [one] 1 file is saved. Print it, give it out, then delete it.
   *[other] { $files } files are saved. Print them, give them out, then delete them.
}
# $why is the system’s own message.
set-up-not-saved = They could not be saved there: { $why }
set-up-proof-why = The paper is put away here. Read these three places from yours: this shows that it is there and can be read.
set-up-proof-group = Recovery key, group { $number }
set-up-proof-word = School key, word { $number }
set-up-proof-try = That is on my paper
set-up-proof-show = Show the paper again
set-up-proof-wrong = That is not what stands on this paper. Check which paper you hold, and each letter.

## 7 Sign-ins
set-up-sign-ins-why = Everybody needs their own passphrase for the desk and a PIN for the kiosk. Save the slips, print them and hand each to its person. They can change theirs later.
set-up-card-passphrase = Passphrase
set-up-card-pin = PIN
set-up-own = Or a passphrase of { $name }’s own
set-up-own-why = Leave this empty to use the six words above.
set-up-own-weak = That is too easy to guess. Take six or more words that do not belong together.
set-up-own-somebody-weak = Somebody’s own passphrase is too easy to guess.
set-up-slips-save = Save everybody’s slip
set-up-finishing = Locking everybody’s key: { $done } of { $all }

## Covered
set-up-covered = The papers are covered
set-up-covered-why = Nobody touched the desk for two minutes. After twenty more the keys are thrown away, and the papers are then void.
set-up-uncover = Go on

## What is refused
set-up-refused-school-unnamed = Type the name of your school.
set-up-refused-place-unnamed = Type where this computer stands.
set-up-refused-too-many-places = These are more kiosks than one school can have here.
set-up-refused-too-long = This is too long: { $name }
set-up-refused-too-many-people = These are more people than one school can have here.
set-up-refused-no-role = { $name } has no role yet. Press More beside the name.
set-up-refused-inside-and-outside = { $name } cannot read from outside and work in the school. Take one of the roles away.
set-up-refused-too-many-faces = Children can choose from eight faces at most. Press More and switch some off.
set-up-refused-no-dsl = Name your safeguarding lead.
set-up-refused-three-readers = At least three different people read what children tell: safeguarding lead, deputy or online safety officer, and somebody from outside.
set-up-refused-nobody-outside = Name somebody from outside the staff: the chair of governors, or the safeguarding lead of your trust.
set-up-refused-recovery-keys = Choose exactly two people.
set-up-refused-alone-when-named = When a child names { $name }, fewer than two people are left: names that are alike count for both. Add another reader, or write one name differently.
set-up-refused-no-paper-when-named = When a child names { $name }, neither recovery paper opens it: names that are alike count for both. Choose another keeper.
set-up-refused-class-unnamed = Type the name of the class.
set-up-refused-class-empty = Paste the names, or choose animals only.
set-up-refused-class-year = There is no such year in a primary school.
set-up-refused-class-too-large = These are more children than one class can have.
set-up-refused-same-child = { $name } is there twice.
set-up-refused-time = This is no time of day: { $name }
set-up-refused-hours = The day must begin before children go home, and they go home before it ends.
set-up-refused-date = This is no date: { $name }
set-up-refused-term = { $name }: its last day is before its first, or a date is missing, or two terms overlap.

## Files
set-up-file-recovery-name = tawny recovery paper { $number } { $name }
set-up-file-recovery = RECOVERY PAPER { $number } for { $name }
    { $school }

    Keep it locked away, not at school with the other one. Whoever holds it can read what
    children told. It opens nothing that is about { $name }.

    1. RECOVERY KEY. Opens sealed reports when passphrases are lost, in Tawny or with the
    free program “age” (age -d -i THIS-FILE REPORT.age):

    { $line }

    The same in groups, after AGE-SECRET-KEY-1:

    { $groups }

    2. SCHOOL KEY. Needed when somebody joins or leaves, never to read:

    { $words }
set-up-file-slip-name = tawny slip { $name }
set-up-file-slip = { $name }
    { $school }: { $roles }

    Passphrase for the desk:
    { $passphrase }

    PIN for the kiosk and for a desk that hid itself:
    { $pin }

    Keep this to yourself. You can choose a new passphrase and PIN at the desk under School.
