# The gallery of widgets, for those who make screens: tawny gallery. English only.
gallery-title = { $page } of { $pages }: { $name }
gallery-page-0 = Buttons
gallery-page-1 = Cards
gallery-page-2 = Words
gallery-page-3 = Tawny
gallery-page-4 = Ways and trees
gallery-page-5 = Questions and bubbles
gallery-page-6 = Faces
gallery-page-7 = Typing and drawing
gallery-before = Page before
gallery-next = Next page
gallery-theme-plain = Plain
gallery-theme-high-contrast = High contrast
gallery-theme-calm = Calm
gallery-letters = { $percent } %
gallery-hand-right = Right hand
gallery-hand-left = Left hand
# Said by the toast.
gallery-pressed = That was pressed
