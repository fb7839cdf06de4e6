# What `tawny check` says. Authors of lessons, translators and technicians read these lines.
# Each message says what is wrong; its `.do` says what to do now. A line reads:
#   file:line: what — what to do

## Reading files
check-folder-missing = this folder is missing
    .do = make it, or name the right folder
check-folder-too-full = this folder holds more than { $max } files
    .do = move some of them to another folder
check-file-missing = this file is missing
    .do = write it
check-file-no-file = this is not a plain file
    .do = put a file here instead of a folder, pipe or device
check-file-unreadable = this cannot be read ({ $why })
    .do = look at who may read it
check-file-outside = this leads out of the pack
    .do = put the file itself here; links and “..” may not leave the folder
check-file-too-big = this file is over { $max } KiB
    .do = make it smaller or split it
check-file-not-utf8 = this is not UTF-8 text
    .do = save the file as UTF-8
check-file-nul = there is a NUL character here
    .do = delete it; this looks like a damaged file
check-too-deep = brackets stand more than { $max } deep here
    .do = take levels out

## Words
check-ftl-syntax = this message cannot be read: { $why }
    .do = write it as “id = text”, and close every brace and quote
check-ftl-open-brace = the brace opened here is not closed before the next message
    .do = close it, and start further lines of a message with spaces
check-ftl-open-quote = a quote inside braces is not closed on its line
    .do = close it
check-ftl-too-long = this message is over { $max } bytes
    .do = split it
check-ftl-placeable-long = what stands between these braces is over { $max } bytes
    .do = make it shorter
check-ftl-odd = the braces of “{ $id }” hold other braces, or choose by a text or number
    .do = fill in or choose by a variable, message, term or function
check-ftl-number = the braces of “{ $id }” hold a long number
    .do = write it as text, outside the braces
check-locale-tag = this is no language tag
    .do = name the folder like “en-GB” or “cy”
check-locale-too-big = the words of this language are over { $max } MiB
    .do = take out what no screen says
check-locale-too-many = this language has more than { $max } messages from here on
    .do = take out what no screen says
check-locale-name = a name of this language is empty
    .do = write what it calls itself, in its own letters, and what staff call it
check-locale-direction = this language is written from right to left
    .do = write direction: RightToLeft
check-locale-size = this size cannot be read, or does not fit
    .do = write { $min } to { $max }; 100 is as large as Andika
check-locale-script = “{ $name }” is no script
    .do = write its four letters of ISO 15924, such as Latn, Beng, Arab, Guru
check-locale-letters = it is not said what this language is set in
    .do = name a family and its files: regular, then bold
check-font-missing = the font file “{ $name }” is missing
    .do = put it into assets/fonts, or mend its name here
check-font-family = this file is of the family “{ $name }”
    .do = write the family as its file calls it, or name another file
check-font-broken = this is no font, or was cut short
    .do = copy the whole TTF file again
check-review-missing = nobody says whether a native speaker has read this
    .do = add it to “review” in language.ron: Draft, or ReadBy with name and day
check-review-stale = there is no file “{ $file }”
    .do = take it out of “review”
check-review-empty = it is not said who has read “{ $file }”
    .do = write their name and the day, or Draft
check-ftl-reference = this message cannot be filled in ({ $why })
    .do = write what it mentions, or mend its name
check-ftl-twice = the message “{ $id }” stands in { $file }, line { $line }, already
    .do = keep one of them
check-text-missing = the words “{ $id }” are in no file of locales/en-GB
    .do = write the message, or mend its name here
check-text-unused = no lesson mentions the words “{ $id }”
    .do = delete them, or mend their name
check-text-long = this message is { $count } characters long; children read at most { $max }
    .do = say less
check-text-room = this text is { $count } characters long; where it stands on the screen there is room for { $max }
    .do = say it in fewer words
check-text-button = this text is called exactly as a button that stands on every screen
    .do = say it otherwise, such as “Go to a teacher”: whoever hears the screen must find the button that tells
check-text-avoided = “{ $phrase }” is not said to children
    .do = say it kindly, without blame (the list is avoid.ron)
check-text-hidden = there is an invisible character { $name } here
    .do = delete it and type the words again
check-translation-unknown = English has no message “{ $id }”
    .do = delete it, or mend its name
check-translation-variable = English fills in no “{ $name }” here
    .do = use only what English fills in
check-translation-unfilled = English fills in “{ $name }” here, and this does not
    .do = let the sentence say it too
check-translation-english = this is still English
    .do = translate it, or delete it: English stands there until somebody does
check-translation-script = “{ $name }” is not in the letters of this language
    .do = write it in them; only names that stand in English too may stay
check-translation-glyph = no font of this language has the character { $name }
    .do = type it in another way, or name a font that has it in language.ron
check-translation-long = this is { $count } % wider than English; on a button at most { $max } % fit
    .do = say it in fewer or shorter words
# No fault: English stands there meanwhile.
check-translation-gap = { $count ->
        [one] one message is not translated: { $ids }
       *[other] { $count } messages are not translated: { $ids }
    }
    .do = write them; meanwhile children read English there

## Reading (CHILDREN.md §2). Measured over everything that is read at one time.
check-reading-grade = this screen reads at grade { $grade }; the most for this age is { $max }
    .do = use shorter words and sentences; this is its first message
check-reading-sentence = a sentence here has { $count } words; the most for this age is { $max }
    .do = make two sentences of it
check-reading-sentences = { $count } sentences are read here at one time; the most for this age is { $max }
    .do = say less, or use one more panel

## Files written as values
check-file-empty = this file is empty
    .do = write it, or delete it
check-format-version = this is written in format { $found }; this program reads format { $known }
    .do = write format { $known } (for lessons, lessons/README.md says what changed), or update the program
check-ron-field = there is no field “{ $found }” here
    .do = use one of: { $known }
check-ron-field-missing = the field “{ $field }” is missing before here
    .do = write it
check-ron-field-twice = the field “{ $field }” stands here twice
    .do = keep one of them
check-ron-kind = “{ $found }” is none of the choices here
    .do = use one of: { $known }
check-ron-number = this number is too big or too small here
    .do = write a small whole number
check-ron-syntax = this cannot be read: { $why }
    .do = look for a missing comma, quote or bracket just before

## Lessons
check-lesson-id = “{ $id }” is no id
    .do = use small letters, digits and hyphens, at most 40
check-lesson-id-folder = the lesson is called “{ $id }” but its folder “{ $folder }”
    .do = give both one name
check-lesson-twice = another lesson is called “{ $id }” too
    .do = give this one a name of its own
check-lesson-tales = { $count ->
        [0] this lesson has no tale
       *[other] this lesson has { $count } tales
    }
    .do = write each as a file of its own beside lesson.ron, { $min } to { $max }
check-tale-id = “{ $id }” is no name for a tale
    .do = name its file with small letters, digits and hyphens
check-starter-promise = there is no promise “{ $id }”
    .do = write A0 to A13
check-lesson-bands = a lesson is written for one age: younger (ReceptionToYear2) or older (Years3And4, Years5And6)
    .do = name each band once, and do not mix the two
check-lesson-minutes = these minutes cannot be
    .do = write from and to, between 1 and { $max }
check-lesson-steps = { $count ->
        [one] this tale has one step
       *[other] this tale has { $count } steps
    }
    .do = make it { $min } to { $max }
check-lesson-active = of { $steps } steps { $count } let children do something
    .do = make it at least { $min } of 100; stories do not count
check-lesson-say = no sentence is said aloud in this lesson
    .do = add a Say step
check-lesson-exit-last = the last step is no Exit
    .do = end the lesson with an Exit step
check-lesson-exit-early = an Exit stands before the last step
    .do = keep one Exit, at the end
check-step-id = “{ $id }” is no name for a step or outcome
    .do = use small letters, digits and hyphens, at most 40
check-step-id-twice = another step is called “{ $id }” too
    .do = give this one a name of its own
check-then-unknown = no step is called “{ $id }”
    .do = name a step of this lesson
check-then-in-exit = nothing follows an Exit
    .do = delete this `then`
check-then-not-good = only a good answer leads on
    .do = delete this `then`; a child thinks again here
check-step-unreached = no way leads to the step “{ $id }”
    .do = lead to it with `then`, or delete it
check-step-dead-end = the way ends at the step “{ $id }”
    .do = let it lead on, to the Exit in the end
check-step-circle = a child can go round in a circle from the step “{ $id }”
    .do = let `then` lead forward only
check-outcome-count = this lesson has no outcomes, or more than { $max }
    .do = write what a child can do afterwards, 1 to { $max }
check-outcome-twice = another outcome is called “{ $id }” too
    .do = give this one a name of its own
check-outcome-unknown = this lesson has no outcome “{ $id }”
    .do = name one of its outcomes
check-outcome-silent = this kind of step shows nothing about an outcome
    .do = delete `outcome` here; put it on a step with right answers, or a question
check-outcome-not-assessed = no step or question of this tale asks about the outcome “{ $id }”
    .do = name it on a step with right answers, or a question
check-teaches-none = no step of this tale teaches a row of the register
    .do = name the rows a step teaches with `teaches`, such as A1 or T7
check-teaches-unknown = the register has no row “{ $id }”
    .do = use A0 to A13, T1 to T29 or S1 to S14
check-teaches-twice = the row “{ $id }” is named twice
    .do = keep one of them
check-teaches-unpractised = the row { $id } is practised, not only spoken of: a child keeps a message
    .do = name it on a Chat whose good move is Keep
check-teacher-vocabulary = there are { $count } words to teach first
    .do = name { $min } to { $max }
check-teacher-empty = the list “{ $field }” is empty
    .do = write at least one

## Steps
check-story-panels = this story has { $count } panels
    .do = make it { $min } to { $max }; two stories are better than a long one
check-people-count = { $count } people stand in this picture
    .do = let at most { $max } stand together
check-people-place = two people stand at one place
    .do = put one Left, one Middle, one Right
check-options-count = { $count ->
        [one] there is one answer
       *[other] there are { $count } answers
    }
    .do = offer { $min } or { $max }
check-options-no-good = no answer here is good
    .do = mark at least one `good: true`
check-sort-cards = { $count ->
        [one] there is one card to sort
       *[other] there are { $count } cards to sort
    }
    .do = use { $min } to { $max }
check-sort-basket-empty = no card belongs into this basket
    .do = add a card for it
check-easy-form = without what is `plain_only`, this step breaks the rule “{ $rule }”
    .do = leave more in the easy form: two answers, a good one, a card for each basket
check-easy-not-shorter = the easy words here are no shorter than the plain ones
    .do = say it in fewer letters, or delete `.easy`
check-order-cards = there are { $count } cards to put in order
    .do = use { $min } to { $max }
check-match-pairs = there are { $count } pairs to find
    .do = use { $min } to { $max }
check-spot-regions = this page has { $count } parts
    .do = make it { $min } to { $max }
check-spot-clues = every part of this page is a clue, or none is
    .do = mark at least one `clue: true` and leave at least one that is fine
check-chat-people = { $count ->
        [one] there is one person in this chat
       *[other] there are { $count } people in this chat
    }
    .do = name { $min } to { $max }; the first is the one whose screen it is
check-chat-person = “{ $id }” is no name for a person of this chat, or two have it
    .do = give each a name of its own, in small letters
check-chat-person-unknown = nobody in this chat is called “{ $id }”
    .do = name one of its people
check-chat-turns = { $count ->
        [one] this chat has one turn
       *[other] this chat has { $count } turns
    }
    .do = make it { $min } to { $max }
check-chat-turn-id = “{ $id }” is no name for a turn, or two have it
    .do = give each turn a name of its own, in small letters
check-chat-lines = { $count } lines come in at this turn
    .do = make it { $min } to { $max }
check-chat-moves = { $count ->
        [one] there is one thing to do at this turn
       *[other] there are { $count } things to do at this turn
    }
    .do = offer { $min } to { $max }
check-chat-turn-unknown = no turn of this chat is called “{ $id }”
    .do = name one of its turns, or leave `then` out to end the chat
check-chat-turn-unreached = no good move leads to the turn “{ $id }”
    .do = lead to it with `then`, or delete it
check-chat-circle = a child can go round in a circle from the turn “{ $id }”
    .do = let `then` lead forward only
check-chat-block-alone = here blocking is good before a grown-up was told
    .do = let a good Tell come first on every way: keep it, tell, then an adult helps to block
check-chat-keeps-body = a picture of a body is never kept
    .do = let the child tell at once; or delete `just_tell` when it is about something else
check-search-words = there are { $count } words to choose from
    .do = offer { $min } to { $max }
check-search-words-good = { $count ->
        [one] one of these words is good to search with
       *[other] { $count } of these words are good to search with
    }
    .do = mark { $min } or { $max } of them `good: true`
check-search-results = { $count ->
        [one] there is one result
       *[other] there are { $count } results
    }
    .do = show { $min } to { $max }
check-search-advert-good = an advert is never the best result
    .do = mark another one good
check-build-parts = { $count ->
        [one] there is one part to build
       *[other] there are { $count } parts to build
    }
    .do = use { $min } to { $max }
check-build-passphrase = a passphrase has { $asked } words
    .do = write { $asked } parts
check-exit-questions = { $count ->
        [one] this Exit asks one question
       *[other] this Exit asks { $count } questions
    }
    .do = ask { $asked } at this age
check-helpers-count = { $count ->
        [one] there is one grown-up to choose from
       *[other] there are { $count } grown-ups to choose from
    }
    .do = offer { $min } to { $max }
check-helpers-at-school = { $count ->
        [one] one of the grown-ups here is at school
       *[other] { $count } of the grown-ups here are at school
    }
    .do = offer at least { $min } at school; home may be where the harm is

## The whole course: only once assets/curriculum.ron says that it is complete
check-course-row = nothing teaches the row { $id } to { $band }
    .do = name it in the `teaches` of a step for that band
check-course-lesson = there is no lesson of the strand { $strand } for { $band }
    .do = write one
check-course-tales = the lesson “{ $id }” is told with too few tales
    .do = write { $min }, so that no class meets the same one twice in three years
check-course-starter = no starter makes { $band } ready for the promise { $id }
    .do = write one
check-course-transition = there is no lesson for children who move up
    .do = write one of the kind Transition

## Promises
check-promise-version = the promises need a version of at most { $max } characters
    .do = write one such as “2026-09”, and a new one whenever the words change
check-promise-count = { $count ->
        [one] there is one promise; the policy has { $asked }
       *[other] there are { $count } promises; the policy has { $asked }
    }
    .do = write A0 to A13, each once
check-promise-order = here stands “{ $found }” where “{ $expected }” belongs
    .do = put the promises in the policy’s order, each once
check-promise-more = “Tell me more” says the same as the promise
    .do = say why, in small words

## Reminders
check-question = the question “{ $id }” is not whole, or stands here a second time
    .do = give question and answers names of small letters, digits and hyphens, each once, and { $min } to { $max } answers
check-reminder-id = “{ $id }” is no reminder’s name
    .do = use small letters, digits and hyphens, at most { $max }
check-reminder-twice = another reminder is called “{ $id }” too
    .do = give one of them another name
check-reminder-promise = there is no promise “{ $id }”
    .do = write A0 to A13
check-reminder-tool = nobody knows the tool “{ $name }”
    .do = choose among { $known }
check-reminder-tools = this reminder names no tool, or one of them twice
    .do = name each tool it belongs to once; a lesson without any is NoTool
check-reminder-count = { $count ->
        [one] there is one reminder
       *[other] there are { $count } reminders
    }
    .do = write at least { $min }: a class hears three at every lesson
check-reminder-promise-none = no reminder recalls the promise { $id }
    .do = write one
check-reminder-tool-few = the reminders for { $name } recall { $count ->
        [one] one promise
       *[other] { $count } promises
    }
    .do = write reminders of at least { $min } promises for it: a lesson start shows three
check-reminder-words-unused = no reminder is called so that it says “{ $id }”
    .do = delete these words, or mend their name

## Words for grown-ups
check-called-title = “{ $word }” can never match: a title is one word in small letters
    .do = write it without dots, spaces and capitals
check-called-phrase = “{ $word }” has no letters
    .do = delete it
check-called-empty = there are no titles, or no words for the class teacher
    .do = write them: without them nobody named in a report is found

## Who reads and who is rung
check-route-lead = the safeguarding lead or the deputy is missing here
    .do = add Dsl and DeputyDsl: they always read and are always rung
check-route-others = there is not one last row for all other pictures
    .do = end the rows with one whose `pictures` are empty
check-route-picture-twice = “{ $id }” stands in two places
    .do = delete it in one of them
check-route-reader = { $role } reads no report
    .do = delete it: governors and technicians see figures only
check-route-rung = { $role } cannot be rung
    .do = delete it: bells ring for those who are at school
check-route-late = this is later than the policy allows
    .do = write at most { $max }

## When the school is open

check-calendar-days-order = the last day stands before the first
    .do = write the earlier day as `from`, the later one as `to`
check-calendar-terms-overlap = this term shares days with one above it
    .do = end one term before the next begins
check-calendar-hours-order = these hours end before they begin
    .do = write the earlier time as `from`, the later one as `to`
check-calendar-home-outside = the home time is outside these hours
    .do = put it after `from` and not after `to`: the bell needs somebody to ring until the children have gone
check-calendar-no-weekdays = these hours hold on no day of the week
    .do = name the days, such as [Mon, Tue], or delete the row
check-calendar-no-school-day = no school day has a home time
    .do = give the SchoolDay row its `home`: nothing may be unseen half an hour before it
check-calendar-club-dates = a holiday club needs dates, and no other group has any
    .do = fill `dates` for a HolidayClub, empty it for the others: they run in term
check-calendar-bell-place = this bell has no place, or another has the same one
    .do = give each bell the name of one room that several grown-ups share

## Pictures and other assets
check-picture-name = “{ $name }” is no picture’s name
    .do = name a file below assets/art without its ending, such as “symbol/key”
check-picture-folder = “{ $name }” does not come from the folder “{ $folder }”
    .do = choose a picture of that folder
check-picture-missing = the picture “{ $name }” is not in assets/art
    .do = draw it, or choose another
check-picture-kind = pictures are SVG files; this is none
    .do = put an .svg file here, or move this one out of assets/art
check-svg-broken = this picture’s tags do not fit together near “{ $what }”
    .do = save it again as plain SVG
check-svg-forbidden = “{ $what }” is not allowed in a picture
    .do = save it as plain, still SVG without scripts, pictures inside it or entities
check-svg-outside = this picture asks for something outside itself: “{ $what }”
    .do = let it name only its own parts, such as “#shade”
check-svg-side = “{ $what }” is no size for a picture
    .do = use sides above 0 and up to { $max }
check-svg-number = “{ $what }” is no number for a picture
    .do = use numbers from 0.001 to 50000, written without an “e”
check-svg-no-box = this picture has no viewBox
    .do = save it with a viewBox

## Voices
check-voice-name = something is filled into what the voice says
    .do = write its .spoken without a name or number: names are never spoken
check-voice-book = nobody speaks these words yet
    .do = run assets/speech/make
check-voice-missing = “{ $id }” has no voice
    .do = run assets/speech/make
check-voice-stale = these words have changed, but the voice still says the old ones
    .do = run assets/speech/make
check-voice-unused = nothing speaks “{ $id }” any more
    .do = run assets/speech/make: it takes this voice away
check-voice-twice = “{ $id }” stands here twice
    .do = run assets/speech/make
check-voice-words = the times of the words of “{ $id }” do not follow each other
    .do = delete this line and run assets/speech/make
check-voice-file-missing = the voice { $file } is missing
    .do = run assets/speech/make
check-voice-file-unused = no line of the index names this file
    .do = run assets/speech/make, or move a recording of your own to the school’s data folder, below speech/
check-voice-format = this is no Ogg Vorbis sound with one channel
    .do = delete it and run assets/speech/make
check-voice-cut-short = this voice is not as long as its index says
    .do = delete it and run assets/speech/make
check-voice-long = this voice is longer than { $max } seconds
    .do = say less at once

## Folders and licences
check-folder-too-deep = folders stand more than { $max } deep here
    .do = move them up
check-licence-missing = nobody wrote down where this file comes from
    .do = add its row to assets/LICENSES.ron
check-licence-stale = there is no file “{ $file }”
    .do = delete this row, or mend its path
check-licence-twice = “{ $file }” has a row already
    .do = keep one of them
check-licence-empty = the row of “{ $file }” leaves something open
    .do = write licence, author and source

## A school’s own pictures, in its data folder
check-own-unknown = no message is called “{ $id }”
    .do = name the file or folder after the message it stands beside, such as “tell-question”
check-own-kind = neither a PNG nor an SVG picture
    .do = save it as PNG or SVG
check-own-broken = this PNG cannot be read: { $why }
    .do = save it again as PNG
check-own-side = a picture of { $what } pixels; at most { $max } either way
    .do = make it smaller
check-own-sign-count = a sign of { $count } pictures; { $min } to { $max } are turned
    .do = number them 01.png, 02.png and so on in this folder

## Lesson packs
check-pack-id = “{ $id }” is no name of a pack
    .do = use small letters, digits and hyphens, such as “oak-lane”
check-pack-said = “{ $field }” is empty, too long, or more than a line
    .do = write one line of at most { $max } letters
check-pack-version = “{ $asked }” is no version
    .do = write the oldest Tawny that can show this pack, such as “{ $this }”
check-pack-too-new = this pack needs Tawny { $asked }; this is { $this }
    .do = update Tawny, or ask the author for an older pack
check-pack-empty = this pack brings no lesson
    .do = name its lessons in “lessons”, or in “instead” where they take the place of shipped ones
check-pack-missing = “{ $what }” is named here but does not stand in the pack
    .do = put it into the pack, or delete its name
check-pack-said-twice = “{ $what }” is named twice
    .do = name it once
check-pack-stray = the manifest says nothing of this file
    .do = name its lesson or picture in pack.ron, or take the file out
check-pack-taken = there is a pack called “{ $id }” already
    .do = give this one another id
check-pack-lesson-taken = another pack brings the lesson “{ $id }” already
    .do = remove one of the two packs
check-pack-lesson-shipped = “{ $id }” is a lesson Tawny came with
    .do = give yours another name; to take its place, name it in “instead”
check-pack-instead-of-none = Tawny came with no lesson “{ $id }”
    .do = name a lesson of your own in “lessons”
check-pack-picture-taken = there is a picture “{ $name }” already
    .do = give yours another name: a pack replaces no picture
check-pack-words = “{ $id }” is no name for words of the lesson “{ $lesson }”
    .do = begin it with “{ $lesson }-”, and use no name that Tawny’s own words have
check-pack-folder = this folder is not called like its pack, “{ $id }”
    .do = add the pack with “tawny pack add” instead of copying it
check-pack-path = this is no path inside a pack
    .do = use plain names between slashes, at most { $max } letters in all
check-pack-link = this is a link
    .do = put the file itself here
check-pack-file-twice = this file stands in the pack twice
    .do = keep one
check-pack-too-big = with this file the pack is over { $max } MiB
    .do = take out what no lesson needs
check-pack-too-many = a pack of more than { $max } files
    .do = take out what no lesson needs, or make two packs
check-pack-bomb = this file is packed more than { $max } times as small as it is
    .do = do not use this pack: no lesson looks like that
check-pack-zip = this zip cannot be read ({ $why })
    .do = make the zip again, without a password, or use the folder
check-pack-unsigned = this pack is not signed
    .do = ask its author for a signed one; for packs of your own write “local_packs: true” into config.ron
check-pack-key = this pack is signed by a key the school does not trust
    .do = if you know the author, write their key into “pack_keys” in config.ron
check-pack-signature = the signature does not fit: somebody changed the pack after it was signed
    .do = do not use this pack; get it from its author again
check-pack-sums = this line is no sum of a file
    .do = write the list with sha256sum again, then sign it
check-pack-sum-missing = “{ $file }” is listed but not in the pack
    .do = write the list with sha256sum again, then sign it
check-pack-unlisted = this file came after the pack was signed
    .do = take it out, or write and sign the list again
check-pack-changed = this file was changed after the pack was signed
    .do = do not use this pack; get it from its author again

## Themes
check-theme-colour = “{ $colour }” is no colour
    .do = write six digits of 0-9 and A-F after a #, such as “#0B5F59”
check-theme-colour-twice = the palette has a colour called “{ $name }” already
    .do = give this one another name
check-theme-colour-unused = no theme wears the colour “{ $name }”
    .do = delete it, or mend its name where it is worn
check-theme-colour-unknown = the palette has no colour called “{ $name }”
    .do = write a name of assets/themes/palette.ron
check-theme-tone-missing = this window has no colour for “{ $tone }”
    .do = name one in its plain look
check-theme-contrast-children = children cannot read “{ $upper }” on “{ $lower }” in the { $look } look: { $ratio }
    .do = choose colours with at least { $least }
check-theme-contrast-staff = “{ $upper }” on “{ $lower }” is hard to read in the { $look } look: { $ratio }
    .do = choose colours with at least { $least }
check-theme-contrast-parts = “{ $upper }” can hardly be seen on “{ $lower }” in the { $look } look: { $ratio }
    .do = choose colours with at least { $least }

## The incident form, procedures, whom one rings, the log
check-form-id = “{ $id }” is no name for a part of a form
    .do = use small letters, digits and hyphens, at most { $max }
check-form-twice = “{ $id }” stands here a second time
    .do = give one of them another name; answers are found by it
check-form-options = there is nothing to choose at “{ $id }”
    .do = give it two options at least
check-form-when = there is no field “{ $id }” in the incident form
    .do = write a field’s id, or add the field
check-form-when-later = the field “{ $id }” stands further down
    .do = a condition looks at fields above it only: move one of them
check-form-when-option = “{ $id }” has no option “{ $option }”
    .do = write an option’s id; of yes and no, “yes” or “no”
check-form-words-unused = no form, procedure or pattern says “{ $id }”
    .do = delete it, or name it where it belongs
check-log-count = “{ $id }” is no field with boxes to tick
    .do = name a field of the incident form with OneOf or AnyOf
check-procedure-name = this procedure calls itself “{ $id }”
    .do = call it “{ $name }”, as its file
check-procedure-empty = this procedure has no step
    .do = write what is to be done
check-procedure-step = “{ $id }” is no step’s name, or stands here a second time
    .do = give each step a name of its own, of small letters, digits and hyphens
check-procedure-row = “{ $row }” is no row of the register
    .do = write it as R78
check-procedure-contact = nobody is called “{ $id }” in assets/routes/contacts.ron
    .do = write an id of that file, or add them there
check-reason-twice = “{ $id }” is no name for a reason, or stands here a second time
    .do = give each of them a name of its own, of small letters, digits and hyphens
check-procedure-keeps = this procedure has no step “{ $step }”, so what it keeps could never be erased
    .do = name one of its steps, or take keeps_until away
check-contact-twice = “{ $id }” is no name for somebody to ring, or stands here a second time
    .do = give each of them a name of its own, of small letters, digits and hyphens
check-contact-checked = “{ $day }” is no day
    .do = write the day somebody checked it as 2026-11-26, or nothing
check-pattern-once = “{ $id }” would find what happened once, or nothing
    .do = write at_least: 2 or more, and within_days: 1 or more
check-paper-template = this cannot be laid out: { $why }
    .do = mend this line of the template, or take Tawny’s own file
