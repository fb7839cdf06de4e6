### The command line, for technicians and authors.

## Help
cli-about = A classroom online-safety kiosk and teaching app for primary schools. Without a command it starts the kiosk.
cli-kiosk = Start the pupils’ kiosk
cli-desk = Start the staff desk
cli-demo = Make a demo school and print how to get in
cli-check = List every problem of lessons, words, forms and assets
cli-check-folder = The folder with lessons, locales and assets; left out: the one this program uses
cli-verify = Check everything that can be checked without a key
cli-export = Write every report and note as the sealed age file it is
cli-doctor = Look at this computer: display, fonts, disk, clock
cli-data = The school’s data folder
cli-windowed = A window of this many pixels instead of the full screen, such as 1280x800
cli-lang = The language, such as en-GB
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

## check
check-summary = { $folder }: { $problems ->
    [0] no problems.
    [one] one problem.
   *[other] { $problems } problems.
}

## verify
verify-integrity = The database file is damaged: { $why }
verify-audit-chain = The audit trail was changed: link { $link } does not fit the one before it.
verify-unreadable-report = Report { $id } is damaged: it is not a sealed file any more.
verify-missing-report = A report of kiosk { $kiosk } is missing before number { $before }.
verify-agreement-hash = A signed agreement of pupil { $pupil } is not what was signed.
verify-directory-signature = The staff list is not signed by this school’s root key.
verify-summary = Checked: the database, the audit trail, every sealed item from outside, { $agreements } agreements, the staff list. Problems: { $problems }.
verify-do = Keep a copy of { $data } as it is now, tell your safeguarding lead, then restore the newest backup.

## export
export-done = Every report and note was written to { $to }, still sealed.
export-done-do = Open one with: age -d -i RECOVERY-KEY.txt FILE.age

## doctor
doctor-well = ok
doctor-ill = !!
doctor-display = A display is there ({ $found }).
doctor-display-ill = There is no display.
doctor-display-do = Start Tawny inside a desktop session, or under “cage” on a kiosk.
doctor-vulkan = Vulkan is there, with a driver ({ $found }).
doctor-vulkan-ill = Vulkan is missing, its loader or a driver for it: Tawny cannot draw.
doctor-vulkan-do = Install it: on Debian or Ubuntu “sudo apt install mesa-vulkan-drivers libvulkan1”.
doctor-fonts = { $count } fonts in { $folder }.
doctor-fonts-ill = No fonts in { $folder }.
doctor-fonts-do = Install Tawny again, or set TAWNY_ROOT to the folder that holds lessons, locales and assets.
doctor-disk = { $mib } MiB are free in { $folder }.
doctor-disk-ill = Only { $mib } MiB are free in { $folder }.
doctor-disk-do = Free some space: at least { $least } MiB.
doctor-clock = The clock says { $now }.
doctor-clock-ill = The clock says { $now }, which cannot be right.
doctor-clock-do = Set the computer’s date and time, best by network time.
doctor-sqlite = SQLite { $version }.
doctor-sqlite-ill = SQLite { $version } is too old to be safe.
doctor-sqlite-do = Build Tawny with the SQLite it brings.
doctor-school = A school is set up in { $folder }.
doctor-school-ill = No school is set up in { $folder }.
doctor-school-do = Set up your school first, or try: tawny demo --data DIR
