# Numbers that are the same in every language. Translations fill them in as { -childline } and never
# write them out. Check them at each release and write the day here.
# Checked on: not yet.
# The blank inside a number does not break: in Arabic and Urdu its two halves would change places.
-childline = 0800{"\u00A0"}1111
-emergency = 999
