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
check-locale-tag = this is no language tag
    .do = name the folder like “en-GB” or “cy”
check-locale-own-name = this language does not say what it calls itself
    .do = write the message “language-own-name” in language.ftl
