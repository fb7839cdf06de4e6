### Numbers to ring, under School and on Today. Plain and exact.

contacts = Numbers to ring
contacts-why = Police, children’s services, the LADO and others that the steps of an incident name
contacts-how = The steps of an incident show these. Look at each once a year: ring it, or look it up where it is published.
# $day is a day: 3 March 2027.
contacts-fresh = checked { $day }
# $day is a day: 3 March 2025.
contacts-old = last checked { $day }: check it again
contacts-never = nobody has checked it yet
contacts-none = not filled in yet
# $procedures are names of procedures.
contacts-named-in = Named in: { $procedures }
contacts-checked-today = I checked it today
contacts-change = Change
contacts-name = Who they are
contacts-phone = Telephone
contacts-web = Web page
contacts-note = What one should know before
contacts-change-why = A new number or page counts as not checked until somebody says that they checked it.
contacts-keep = Keep
contacts-back = Back to the list
contacts-broken = This school’s own numbers cannot be read. The ones Tawny came with are shown.
contacts-broken-do = Ask your technician to mend contacts.ron beside the school’s data. If you change a number here first, the file that cannot be read is kept as contacts.ron.damaged.

# On Today. $names are names of people or places to ring.
contacts-today-none = No number to ring yet: { $names }
contacts-today-unchecked = Not checked for a school year: { $names }
contacts-today-more = { $number } more
