### The command line, for technicians and authors.

## Help
cli-about = A classroom online-safety kiosk and teaching app for primary schools. Without a command it starts the kiosk.
cli-kiosk = Start the pupils’ kiosk
cli-desk = Start the staff desk
cli-gallery = Look at every widget, without a school
cli-demo = Make a demo school and print how to get in
cli-check = List every problem of lessons, words, forms and assets
cli-check-coverage = Print first what the whole course teaches, line by line, and by what
cli-check-data = Also check this school’s own symbols and signs
cli-check-folder = The folder with lessons, locales and assets; left out: the one this program uses
cli-preview = Show a lesson as children see it, and again whenever its files are saved; nothing is stored
cli-preview-lesson = The lesson’s folder, such as bull-older
cli-preview-pack = The lesson pack it stands in
cli-preview-easy = In its easy form
cli-pack = Look after lesson packs: lessons from elsewhere
cli-pack-check = List every problem of a pack, a folder or a zip
cli-pack-add = Check a pack and copy it into the data folder
cli-pack-list = List the packs of the data folder, and what is wrong with each
cli-pack-remove = Take a pack away; the lessons Tawny came with return
cli-pack-path = The pack: a folder with pack.ron, or a zip of it
cli-pack-id = The pack, as “tawny pack list” names it
cli-speech = List every text children hear, for assets/speech/make
cli-verify = Check everything that can be checked without a key
cli-export = Write every report and note as the sealed age file it is
cli-bell = Ring in a room that grown-ups share when a child needs one
cli-place = Where this bell stands, as the school’s calendar calls it, such as "Staff room"
cli-autostart = Start the bell from now on when you sign in to this computer
cli-no-autostart = Do not start it by itself any more
cli-doctor = Look at this computer: display, fonts, disk, clock
cli-data = The school’s data folder
cli-windowed = A window of this many pixels instead of the full screen, such as 1280x800
cli-lang = The language, such as en-GB
cli-against = Compare with what this backup remembers; left out: with all backups where the last copy went
cli-backup = Copy the school, as it is now, into a new folder; kiosk and desk may be running
cli-backup-folder = The folder that keeps the backups, best on another disk
cli-restore = Check a backup and put it back; asks for a recovery key
cli-restore-backup = The backup’s own folder, such as tawny-2026-11-22-073412Z
cli-dry-run = Only check the backup; nothing is restored
cli-move-aside = Move a school that is already in the data folder aside first; it is never deleted
cli-json = Print the sign-ins as JSON
cli-quick-keys = For automatic tests only: keys that are made at once and protect nothing
cli-sealed = The folder to write the sealed files to

## What can go wrong
tool-seal = A key could not be made or read: { $why }.
tool-seal-do = Try again. If it stays so, run “tawny doctor” and keep what it prints.
tool-file = { $path }: { $why }
tool-file-do = Check that the file is there, that this user may use it, and that the disk is not full.
tool-config = { $path }:{ $line }: this settings file cannot be read: { $why }
tool-config-do = Correct that line, or move the file away to start with what is built in.
tool-unknown-key = { $path }:{ $line }: there is no setting called “{ $key }”.
tool-unknown-key-do = Correct or remove it. The settings are: { $known }.
tool-variable = { $name } is “{ $value }”, which cannot be read.
tool-variable-do = Correct or unset it. Sizes are written like 1280x800.
tool-school-exists = { $path } already holds a school, and it is not a demo school.
tool-school-exists-do = Name an empty folder with --data. Nothing was changed.
tool-no-lesson = There is no lesson “{ $lesson }” that can be shown.
tool-no-lesson-do = Name a folder of lessons/, such as bull-older; run “tawny check” to see what is wrong with it.
tool-no-pack = There is no lesson pack “{ $pack }”.
tool-no-pack-do = Run “tawny pack list” and name one of those.
tool-no-data-folder = There is no home folder to keep the school’s data in.
tool-no-data-folder-do = Name a folder with --data DIR.
tool-no-window = This build of Tawny has no windows.
tool-no-window-do = Build it with its default features: cargo build --release

## demo
demo-making = Making the demo school. Its keys take some seconds …
demo-there = This folder already holds the demo school; its sign-ins are in { $file }.
demo-made = The demo school. Demo only: not for real reports.
demo-person = { $name } ({ $roles })
    passphrase: { $passphrase }
    PIN: { $pin }
demo-recovery = Recovery key (belongs on paper): { $line }
demo-root = Root key (belongs on paper): { $words }
demo-kept = Because this is only a demo, all of this is kept in { $file }.
role-head = head teacher
role-deputy-head = deputy head
role-chair-of-governors = chair of governors
role-governor = governor
role-trust-dsl = safeguarding lead of the trust
role-dsl = safeguarding lead
role-deputy-dsl = deputy safeguarding lead
role-online-safety-officer = online safety officer
role-senco = SENCO
role-computing-leader = computing leader
role-class-teacher = class teacher
role-other-staff = staff
role-technician = IT technician

## pack
pack-checked = { $problems ->
        [0] “{ $pack }” has no problem: it can be added.
        [one] One problem in “{ $pack }”.
       *[other] { $problems } problems in “{ $pack }”.
    }
pack-added = “{ $pack }” is added: { $folder }. Kiosk and desk show its lessons when they start next.
pack-added-newer = “{ $pack }” is added in the place of the older one: { $folder }. Kiosk and desk show its lessons when they start next.
pack-not-added = { $problems ->
        [one] “{ $pack }” is not added: one problem.
       *[other] “{ $pack }” is not added: { $problems } problems.
    }
pack-removed = “{ $pack }” is taken away: { $folder }. Kiosk and desk know when they start next.
pack-signed = Signed by a key this school trusts.
pack-local = Not signed by a key this school trusts.
pack-listed = { $id }: “{ $pack }” by { $author }, { $licence }, { $lessons ->
        [one] one lesson
       *[other] { $lessons } lessons
    }
pack-listed-unused = { $id }: “{ $pack }” is not used
pack-list = { $packs ->
        [0] No lesson pack in { $folder }.
        [one] One lesson pack in { $folder }.
       *[other] { $packs } lesson packs in { $folder }.
    }

## preview
preview-open = “{ $lesson }” is open. Every tale has its card: go back to see them. Save a file to see it again; close the window when you are done.
preview-read = { $problems ->
    [0] Read. No problems in this lesson.
    [one] Read. One problem in this lesson; what cannot be shown stays as it was.
   *[other] Read. { $problems } problems in this lesson; what cannot be shown stays as it was.
}

## check
# Said before the summary: what is not translated yet.
check-gaps = { $files ->
    [one] In one file not everything is translated yet; English stands there.
   *[other] In { $files } files not everything is translated yet; English stands there.
}
check-summary = { $folder }: { $problems ->
    [0] no problems.
    [one] one problem.
   *[other] { $problems } problems.
}

## verify
verify-integrity = The database file is damaged: { $why }
verify-audit-chain = The audit trail was changed: link { $link } does not fit the one before it.
verify-unreadable-report = Report { $id } is damaged: it is not a sealed file any more.
verify-not-erased = Report { $id } was erased, and lies here all the same: somebody put it back.
# $count is a number.
verify-erased = { $count ->
    [one] One report was erased for ever, by two people and for a reason. Nothing of it is damaged or missing.
   *[other] { $count } reports were erased for ever, by two people and for a reason. Nothing of them is damaged or missing.
    }
verify-missing-report = A report of kiosk { $kiosk } is missing before number { $before }.
verify-agreement-hash = A signed agreement of pupil { $pupil } is not what was signed.
verify-directory-signature = The staff list is not signed by this school’s root key.
verify-directory-older = The staff list is older than one this computer has used: a newer one was taken away.
verify-audit-cut = The audit trail ends at link { $newest }, but there was a link { $anchored }: its end was cut off.
verify-audit-replaced = Link { $link } of the audit trail is not the one there was: its end was replaced.
verify-fewer-rows = Some rows of “{ $table }” are gone; rows are only ever added there.
verify-not-signed = Nobody can tell who wrote { $place }: it is not signed by a key of the staff list. It is shown at the desk and changes nothing.
verify-kiosk-key = This computer’s key does not stand in the staff list, so the desk cannot tell that what is told here comes from this kiosk. Nothing is lost. At the desk: School, “Sign the staff list again”.
verify-against = Beside the backup { $backup }: { $what }
verify-compared = { $backups ->
    [0] Compared with no backup: none was found. Only a backup shows what was done by somebody who also changed what this computer remembers.
    [one] Compared with one backup.
   *[other] Compared with { $backups } backups.
}
verify-summary = Checked: the database, the audit trail, every sealed item from outside, { $agreements } agreements, the staff list. Problems: { $problems }.
verify-do = Keep a copy of { $data } as it is now, tell your safeguarding lead, then restore the newest backup.

## backup
backup-made = The school was copied to { $path }.
backup-made-same-disk = That is the very disk the school is on: a broken disk would take both. Use a stick or a network folder.
backup-made-do = Once a term, try it: tawny restore { $path } --dry-run
backup-missing = { $what } is not there.
backup-missing-do = Plug the disk in or connect the network folder, or name a folder that is there. Nothing was changed.
backup-unplugged = { $what } is there, but it is not the disk the last copy went to.
backup-unplugged-do = Plug that disk in again. If the copies shall go here from now on, run “tawny backup { $what }” once.
backup-inside = { $what } lies inside the school’s own data folder.
backup-inside-do = Name a folder outside it, best on another disk.
backup-full = There is not enough room in { $what }.
backup-full-do = Make room there or use a larger disk. The copies that are there are untouched.
backup-read-only = Nothing may be written to { $what }.
backup-read-only-do = Give this user the right to write there, or use another folder.
backup-running = Another copy of this school is being made at this moment.
backup-running-do = Wait a minute and do it again.
backup-broken = Copying broke off: { $what }
backup-broken-do = Check the disk and its plug, then do it again. Copies made before are untouched.
backup-source-damaged = The school’s own data is damaged ({ $what }), so no copy was made of it.
backup-source-damaged-do = Keep the older backups safe, and restore the newest: docs/RESTORE.md.
backup-no-recovery-keys = This school has no recovery keys, so nobody could prove that a copy can be opened.
backup-no-recovery-keys-do = Finish setting up the school first.
backup-history = The school was copied, but an older copy in { $what } remembers things this school no longer holds.
backup-history-do = No old copy was removed. Run “tawny verify”. If you restored an older backup, move the newer ones to another folder.

## restore
restore-checking = Checking { $path } …
restore-checked = It is whole: { $school }, { $place }, copied { $at }. Files, rows, audit trail and staff list are as they were.
restore-ask = Type a recovery key from its paper (AGE-SECRET-KEY-1…), then Enter:
restore-ask-or-skip = Type a recovery key from its paper (AGE-SECRET-KEY-1…), then Enter; only Enter to go without:
restore-key-fits = The key opens this backup: what is sealed in it can be read again.
restore-key-not-tried = No key was tried.
restore-dry-run = { $path } can be restored. Nothing was changed.
restore-moved = What was there was moved aside, not deleted: { $path }
restore-done = The school is restored in { $data }.
restore-done-do = Now check it: tawny verify --data { $data }
backup-not-a-backup = { $what } is not a backup.
backup-not-a-backup-do = Name the backup’s own folder: it has a date in its name and a file manifest.json in it.
backup-unfinished = { $what } is a backup that was never finished.
backup-unfinished-do = Use another one. Nothing was changed.
backup-manifest = The file manifest.json in { $what } cannot be read.
backup-manifest-do = Use another backup. Nothing was changed.
backup-newer = A newer Tawny made this backup.
backup-newer-do = Install that Tawny or a newer one on this computer, then do it again. Nothing was changed.
backup-bytes = { $what } is not what was written when the backup was made.
backup-bytes-do = Its disk may be failing. Use another backup. Nothing was changed.
backup-damaged = The database in this backup is damaged: { $what }
backup-damaged-do = Use another backup. Nothing was changed.
backup-rows = The table “{ $what }” of this backup does not have the rows it had.
backup-rows-do = Somebody or something changed it. Use another backup, and tell your safeguarding lead. Nothing was changed.
backup-audit = The audit trail in this backup is not the one that was copied.
backup-audit-do = Somebody or something changed it. Use another backup, and tell your safeguarding lead. Nothing was changed.
backup-staff = The staff list in this backup is not signed by the school it names.
backup-staff-do = Use another backup, and tell your safeguarding lead: somebody may have changed it. Nothing was changed.
backup-contents = Something in this backup is not whole.
backup-contents-do = Use another backup. Nothing was changed.
backup-not-a-key = This is not a recovery key, or a letter of it is wrong.
backup-not-a-key-do = Type it again exactly as it stands on the paper, from AGE-SECRET-KEY-1 to the end. Nothing was changed.
backup-wrong-key = This recovery key does not open this backup.
backup-wrong-key-do = Use a recovery key of this very school; either of the two will do. Nothing was changed.
backup-canary = The proof that keys can open this backup is damaged, or belongs to another one.
backup-canary-do = Use another backup. Nothing was changed.
backup-school-there = There is already a school in { $what }.
backup-school-there-do = Name an empty folder, or add --move-aside: then it is moved aside first and kept. Nothing was changed.
backup-in-use = A desk or another program has the school in { $what } open.
backup-in-use-do = Close it on this computer, then do it again. Nothing was changed.
backup-other-school = { $what } is a backup of another school.
backup-other-school-do = Name a backup of this school.

## export
export-two = This takes two people of the staff list; both names go into the log.
export-first = Name of whoever exports, then Enter:
export-second = Name of the second person, then Enter:
# $name is a person's name.
export-proof = Passphrase of { $name } (or the recovery key on their paper), then Enter:
tool-not-allowed = “{ $name }” may not do this, or stands in no staff list of this school.
tool-not-allowed-do = Type the names as the desk shows them, two different ones: safeguarding leads, heads, the officer, the chair. Nothing was written.
tool-not-proved = That is not the passphrase of { $name }.
# $secs is a number of seconds.
tool-not-proved-do = { $secs ->
    [0] Do it again. Nothing was written.
   *[other] Wait { $secs } seconds, then do it again. Nothing was written.
    }
tool-no-key-file = The passphrase of { $name } is right, and their key file is needed as well.
# $secs is a number of seconds.
tool-no-key-file-do = { $secs ->
    [0] Put in the stick with their key file, then do it again. Nothing was written.
   *[other] Put in the stick with their key file, wait { $secs } seconds, then do it again. Nothing was written.
    }
export-done = Every report and note was written to { $to }, still sealed.
export-done-do = docs/RESTORE.md says how a recovery key and the age tool open them.

## no content
tool-no-content = Tawny cannot find its lessons and words: there are none in { $path }.
tool-no-content-do = Install Tawny again, or set TAWNY_ROOT to the folder that holds lessons, locales and assets.

## doctor
doctor-well = ok
doctor-ill = !!
doctor-display = A display is there ({ $found }).
doctor-display-ill = There is no display that answers ({ $found }).
doctor-display-unset = neither DISPLAY nor WAYLAND_DISPLAY is set
doctor-display-do = Start Tawny inside a desktop session, or under “cage” on a kiosk.
# $mm is how large what children aged 4 to 7 press will be, $asked and $older how large it must be, in millimetres.
doctor-screen = { $name }: { $wide } × { $high } mm, so what children press is { $mm } mm large.
doctor-screen-ill = { $name }: { $wide } × { $high } mm, so what children press is only { $mm } mm large; for ages 4 to 7 it must be { $asked } mm.
doctor-screen-do = Give Reception to Year 2 a larger display; from Year 3 on { $older } mm are enough. If the size is wrong, measure it and set screen_mm in config.ron.
doctor-screen-tiny-ill = { $name }: { $wide } × { $high } mm, so what children press is only { $mm } mm large; it must be { $asked } mm, and { $older } mm from Year 3 on.
doctor-screen-tiny-do = Use a larger display. If the size is wrong, measure it and set screen_mm in config.ron.
doctor-screen-unknown = { $name }: no display says how large it is, so 96 dots are taken for an inch. To be sure, measure it and set screen_mm in config.ron.
doctor-vulkan = Vulkan is there, with a driver ({ $found }).
doctor-vulkan-ill = Vulkan is missing, its loader or a driver for it: Tawny cannot draw.
doctor-vulkan-do = Install it: on Debian or Ubuntu “sudo apt install mesa-vulkan-drivers libvulkan1”.
doctor-sound = There is sound ({ $found }).
doctor-sound-ill = There is no sound device and no sound server: nothing can be read aloud.
doctor-sound-do = Plug in loudspeakers or headphones, or start PipeWire. Everything that is spoken is also written.
doctor-fonts = { $count } fonts in { $folder }.
doctor-fonts-ill = No fonts in { $folder }.
doctor-fonts-do = Install Tawny again, or set TAWNY_ROOT to the folder that holds lessons, locales and assets.
doctor-language = The kiosk speaks “{ $asked }”; children may pick one of: { $known }.
doctor-language-ill = The kiosk is asked to speak “{ $asked }”, which is not there; it speaks English.
doctor-language-do = Set “language” in config.ron to one of: { $known }. “tawny check” says what is wrong with a language.
doctor-packs = { $packs ->
        [one] One lesson pack, and it is used.
       *[other] { $packs } lesson packs, and all are used.
    }
doctor-packs-ill = Lesson packs that are not used: { $unused }.
doctor-packs-do = Run “tawny pack list --data { $folder }” and mend what it lists, or “tawny pack remove” it.
doctor-pack-key-ill = “{ $key }” among pack_keys is no minisign key.
doctor-pack-key-do = Write the second line of minisign.pub there; it begins with RW.
doctor-own = { $symbols } symbols and { $signs } signs of the school’s own.
doctor-own-ill = { $problems } problems with the school’s own symbols or signs.
doctor-own-do = Run “tawny check --data { $folder }” and mend what it lists.
doctor-voices = The narrator says { $texts } texts, in all languages.
doctor-voices-ill = { $problems } problems with the narrator’s voice, who says { $texts } texts.
doctor-voices-do = Run “tawny check” and mend what it lists, or install Tawny again. Everything that is spoken is also written.
doctor-size = The school’s data takes { $mib } MiB.
doctor-bell = A bell was last there on { $at }.
doctor-bell-ill = No bell was there for { $days } days (the last on { $at }).
doctor-bell-do = Start “tawny bell” in the office and the staff room, so that somebody hears when a child tells.
doctor-bell-never-ill = No bell was ever there.
doctor-bell-never-do = Start “tawny bell” in the office and the staff room, so that somebody hears when a child tells.
doctor-whole = What is kept is whole ({ $backups ->
    [0] no backup was there to compare with
    [one] compared with one backup
   *[other] compared with { $backups } backups
}).
doctor-whole-ill = { $problems ->
    [one] One problem
   *[other] { $problems } problems
} with what is kept.
doctor-whole-do = Run “tawny verify” on this computer: it lists them. Do not delete anything; make a backup first.
doctor-whole-not-ill = What is kept could not be checked: { $why }
doctor-whole-not-do = Run “tawny verify” on this computer.
doctor-disk = { $mib } MiB are free in { $folder }.
doctor-disk-ill = Only { $mib } MiB are free in { $folder }.
doctor-disk-do = Free some space: at least { $least } MiB.
doctor-clock = The clock says { $now }.
doctor-clock-ill = The clock says { $now }, which cannot be right: the newest thing written here is of { $newest }.
doctor-clock-do = Set the computer’s date and time, best by network time.
doctor-sqlite = SQLite { $version }.
doctor-sqlite-ill = SQLite { $version } is too old to be safe.
doctor-sqlite-do = Build Tawny with the SQLite it brings.
doctor-school = A school is set up in { $folder }.
doctor-school-ill = No school is set up in { $folder }.
doctor-school-do = Set up your school first, or try: tawny demo --data DIR
doctor-kiosk-key = The staff list names the key this computer signs with.
doctor-kiosk-key-ill = The staff list does not name the key this computer signs with: the desk cannot tell that what is told here comes from this kiosk.
doctor-kiosk-key-do = At the desk, under School: “Sign the staff list again”. It needs the school key from a recovery paper.
doctor-lock = { $running ->
    [0] No kiosk is running on this school’s data.
   *[other] A kiosk is running on this school’s data.
}
doctor-lock-ill = This user may not write to { $folder }: no kiosk can start.
doctor-lock-do = Give this user the right to write that folder and everything in it.
doctor-copy = { $days ->
    [0] The school was copied today, to { $place }.
    [one] The school was copied yesterday, to { $place }.
   *[other] The school was copied { $days } days ago, to { $place }.
}
doctor-copy-never-ill = No copy of the school was ever made.
doctor-copy-never-do = Set backup_folder in config.ron to a folder on another disk, or run: tawny backup FOLDER
doctor-copy-old-ill = The newest copy of the school is { $days } days old ({ $place }).
doctor-copy-old-do = Start the kiosk or the desk: it makes the copy. Is backup_folder set in config.ron?
doctor-copy-failing-ill = The copies of the school are in trouble. { $what }
doctor-copy-failing-do = { $advice }
doctor-copy-same-disk-ill = The copies lie on the very disk the school is on ({ $place }): a broken disk would take both.
doctor-copy-same-disk-do = Set backup_folder in config.ron to a stick or a network folder.
