### What the incident log suggests when incidents are alike. Staff read English: these are not translated.
### $count is how many incidents, $days within how many days; $same is what they have in common: the name of a
### child, class, year, device, web address or app. Rules about the whole school have no $same.

pattern-accidental-year = { $same }: { $count } accidental accesses in { $days } days. Teach “Managing information” again there, and review the filter with its provider.
pattern-accidental-device = { $same }: { $count } accidental accesses in { $days } days. Have IT look whether the filter works on this device, which search it starts with, and where it stands.
pattern-same-address = { $same } came up { $count } times in { $days } days. Have it blocked, test the block, and write it into the register of filter changes.
pattern-getting-round = { $count } times in { $days } days somebody got round, or broke into, a system of the school. Audit passwords and the network, and teach “Privacy and security” again.
pattern-deliberate-class = { $same }: { $count } deliberate accesses in { $days } days. Look at supervision and where devices stand, and go through the promises again with the whole class.
pattern-deliberate-child = { $same }: { $count } deliberate accesses in { $days } days. Ask what is behind it, with the SENCO and the parents, before another sanction.
pattern-bullying-class = { $same }: { $count } incidents of bullying or nasty messages in { $days } days. Teach “Bullying” and “Relationships” again, and look at the anti-bullying policy.
pattern-bullying-child = { $same } was hurt { $count } times in { $days } days: it has not stopped. Review the plan with child and parents today, and ask the police for advice.
pattern-same-app = { $same } came up { $count } times in { $days } days. Write to parents about its age limit and settings, and talk about it in class without naming anybody.
pattern-hate-school = { $count } incidents of hate in { $days } days. Look who is hurt and where it comes from, tell the governors how many, and teach “Relationships” again.
pattern-contact-school = { $count } incidents of unsafe contact or sexual images in { $days } days. Look whether one person reaches several children, and ask the education safeguarding team.
pattern-extremism-school = { $count } incidents of extremism in { $days } days. Look whether a group is reaching the school, ask the Prevent team, and review the filter.
pattern-self-harm-year = { $same }: { $count } incidents about self-harm in { $days } days. Look who else is affected, ask for support from health services, and plan training for staff.
pattern-scam-year = { $same }: { $count } incidents of scams, pressure to pay or gambling in { $days } days. Teach “Privacy and security” again, and write to parents about spending in games.
pattern-any-child = { $same }: { $count } incidents in { $days } days, of whatever kind. Read the chronology as one story, and decide whether children’s services should hear it.
pattern-staff-bullied = { $count } incidents of staff bullied online in { $days } days. Look at support for staff, at what parents are asked to keep to, and tell the governors how many.
pattern-staff-misuse = { $count } concerns about staff in { $days } days. Look at induction, training and the staff agreement, and tell the governors how many.
