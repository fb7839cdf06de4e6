//! A key file as a second factor, with real files: both are needed, stock age opens it with both, and whatever
//! is missing is said, counted and kept in the audit trail.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tawny::domain::report::Worry;
use tawny::seal::identity::needs_key_file;
use tawny::seal::{Identity, KeyFile, Passphrase, SealError, open, seal};
use tawny::store::Store;
use tawny::store::desk_worker::{
    DeskLink, DeskReply, DeskRequest, KeyFileReply, KeyFileRequest, NoKeyFile, NotSeconded, SchoolReply, SchoolRequest,
    Second,
};
use tawny::store::key_places::look;
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::Pin;

use crate::school::{QUICK, desk_hear, passphrase_of, school};
use crate::store_people::{
    all_resealed, changed, enter, paper, queue, refused_entry, school_asks, school_hears, school_key, signed_in, tell,
};

fn key_file(desk: &DeskLink, request: KeyFileRequest) -> KeyFileReply {
    desk.ask(DeskRequest::School(SchoolRequest::KeyFile(request))).unwrap();
    school_hears(desk, |reply| match reply {
        SchoolReply::KeyFile(reply) => Some(reply.clone()),
        SchoolReply::WrongPassphrase(_) | SchoolReply::NoKeyFile(..) => panic!("{reply:?}"),
        _ => None,
    })
}

/// The lead uses a file in this folder from now on.
fn used(desk: &DeskLink, folder: &Path) -> PathBuf {
    let request = KeyFileRequest::Use { passphrase: passphrase_of("dsl"), folder: folder.to_owned() };
    match key_file(desk, request) {
        KeyFileReply::On(path) => path,
        other => panic!("{other:?}"),
    }
}

fn refused(desk: &DeskLink, place: Option<&Path>) -> (NoKeyFile, u64) {
    if let Some(place) = place {
        desk.ask(DeskRequest::KeyPlace(place.to_owned())).unwrap();
    }
    desk.ask(DeskRequest::SignIn { staff: "dsl".into(), passphrase: passphrase_of("dsl") }).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::NoKeyFile { why, wait_secs } => Some((why.clone(), *wait_secs)),
        DeskReply::SignedIn(_) => panic!("signed in"),
        _ => None,
    })
}

fn lock(desk: &DeskLink) {
    desk.ask(DeskRequest::Lock).unwrap();
    desk_hear(desk, |reply| matches!(reply, DeskReply::Locked).then_some(()));
}

fn wrapped(dir: &Path, who: &str) -> Vec<u8> {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    store.staff_secret(&who.into()).unwrap().unwrap().wrapped_identity
}

/// Verbs and objects of the lead's rows.
fn rows(dir: &Path) -> Vec<(String, Option<String>)> {
    let rows = Sqlite::open_desk(dir).unwrap().0.audit_rows().unwrap();
    let rows = rows.into_iter().filter(|row| row.actor.as_ref().is_some_and(|who| who.as_str() == "dsl"));
    rows.map(|row| (row.verb, row.object)).collect()
}

#[test]
fn with_a_key_file_neither_the_passphrase_nor_the_file_opens_alone() {
    let (identity, file, other) = (Identity::generate(), KeyFile::generate(), KeyFile::generate());
    let passphrase = passphrase_of("dsl");
    let twice = identity.wrap_twice(&passphrase, &file.recipient(), QUICK).unwrap();
    assert_eq!(Identity::unwrap(&twice, &passphrase).unwrap_err(), SealError::NeedsKeyFile);
    let wrong = Identity::unwrap_with(&twice, &passphrase, || vec![other.clone()]).unwrap_err();
    assert_eq!(wrong, SealError::NeedsKeyFile);
    let without = Identity::unwrap_with(&twice, &Passphrase::new("wrong"), || panic!("no file is looked for"));
    assert_eq!(without.unwrap_err(), SealError::WrongPassphrase);
    let (opened, by) = Identity::unwrap_with(&twice, &passphrase, || vec![other, file.clone()]).unwrap();
    assert_eq!((opened.to_line(), by), (identity.to_line(), Some(file.recipient())));
    // Its twin: what the passphrase alone wraps, it opens alone, and it is told apart from outside.
    let once = identity.wrap(&passphrase, QUICK).unwrap();
    assert_eq!(Identity::unwrap(&once, &passphrase).unwrap().to_line(), identity.to_line());
    assert!(needs_key_file(&twice) && !needs_key_file(&once));
    assert_eq!(format!("{file:?}"), "KeyFile(…)");
}

#[test]
fn a_key_file_reads_back_and_nothing_else_is_one() {
    let file = KeyFile::generate();
    assert_eq!(KeyFile::read(&file.text()).unwrap().recipient(), file.recipient());
    let public = file.recipient().to_string();
    assert_eq!(file.name(), format!("tawny-{}.key", &public[4..12]));
    assert!(KeyFile::is_name(&file.name()) && !KeyFile::is_name("holiday.jpg"));
    let line = file.text().lines().last().unwrap().to_owned();
    for not in ["", "# only a remark", &line[..line.len() - 1], &format!("{line}\n{line}")] {
        assert_eq!(KeyFile::read(not).unwrap_err(), SealError::NotAKey, "{not:?}");
    }
}

#[test]
fn the_lead_signs_in_with_passphrase_and_stick_and_is_told_exactly_what_is_missing() {
    let (home, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    school().set_up(home.path());
    tell(home.path(), Worry::ScaryOrRude, &[None]);
    let desk = signed_in(home.path(), "dsl");
    let file = used(&desk, stick.path());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!format!("{:?}", key_file(&desk, KeyFileRequest::How)).contains("AGE-SECRET"));
    // While they are signed in the PIN is enough: the key is in memory already.
    desk.ask(DeskRequest::UnlockPin(Pin("482915".to_owned().into()))).unwrap();
    lock(&desk);

    // A locked desk remembers no place.
    assert_eq!(refused(&desk, None), (NoKeyFile::Missing, 0));
    let elsewhere = tempfile::tempdir().unwrap();
    let foreign = elsewhere.path().join(KeyFile::generate().name());
    fs::write(&foreign, KeyFile::generate().text().as_bytes()).unwrap();
    assert_eq!(refused(&desk, Some(elsewhere.path())), (NoKeyFile::NotTheirs(foreign.clone()), 0));
    fs::write(&foreign, "dead").unwrap();
    // From here on it takes longer and longer, as after wrong passphrases.
    assert_eq!(refused(&desk, None), (NoKeyFile::Damaged(foreign), 5));
    desk.ask(DeskRequest::SignIn { staff: "dsl".into(), passphrase: passphrase_of("dsl") }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Wrong { wait_secs: 1.. }).then_some(()));
    let missed = rows(home.path()).into_iter().filter(|row| *row == ("wrong-secret".into(), Some("key-file".into())));
    assert_eq!(missed.count(), 3);
    Sqlite::open_desk(home.path()).unwrap().0.set_throttle("dsl", Default::default()).unwrap();

    // The folder, and the file itself whatever its name.
    let renamed = stick.path().join("my key.txt");
    fs::copy(&file, &renamed).unwrap();
    for place in [stick.path(), &renamed] {
        let desk = tawny::store::desk_worker::spawn_desk_with(home.path().to_owned(), QUICK, || {});
        desk.ask(DeskRequest::KeyPlace(place.to_owned())).unwrap();
        enter(&desk, "dsl", passphrase_of("dsl"));
        assert_eq!(queue(&desk), 1);
        lock(&desk);
    }
    assert!(rows(home.path()).iter().any(|(verb, _)| verb == "uses-key-file"));
}

#[test]
fn a_new_passphrase_keeps_the_key_file_and_taking_it_off_needs_both() {
    let (home, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    school().set_up(home.path());
    let desk = signed_in(home.path(), "dsl");
    let file = used(&desk, stick.path());
    let new = Passphrase::generate().unwrap();
    let change = SchoolRequest::ChangePassphrase { old: passphrase_of("dsl"), new: new.clone() };
    school_asks(&desk, change, |reply| matches!(reply, SchoolReply::PassphraseChanged).then_some(()));
    assert_eq!(Identity::unwrap(&wrapped(home.path(), "dsl"), &new).unwrap_err(), SealError::NeedsKeyFile);
    // So does a new PIN, and without the stick neither is changed.
    let away = stick.path().join("away");
    fs::rename(&file, &away).unwrap();
    let take_off = || SchoolRequest::KeyFile(KeyFileRequest::TakeOff { passphrase: new.clone() });
    for request in [SchoolRequest::ChangePin { passphrase: new.clone() }, take_off()] {
        let why = school_asks(&desk, request, |reply| match reply {
            SchoolReply::NoKeyFile(why, 0) => Some(why.clone()),
            _ => None,
        });
        assert_eq!(why, NoKeyFile::Missing);
    }
    assert!(needs_key_file(&wrapped(home.path(), "dsl")));
    fs::rename(&away, &file).unwrap();
    let pin = SchoolRequest::ChangePin { passphrase: new.clone() };
    school_asks(&desk, pin, |reply| matches!(reply, SchoolReply::NewPin(_)).then_some(()));
    assert!(needs_key_file(&wrapped(home.path(), "dsl")));
    school_asks(&desk, take_off(), |reply| matches!(reply, SchoolReply::KeyFile(KeyFileReply::Off)).then_some(()));
    lock(&desk);
    fs::remove_file(&file).unwrap();
    enter(&desk, "dsl", new);
    assert!(rows(home.path()).iter().any(|(verb, _)| verb == "left-key-file"));
}

#[test]
fn a_second_stick_opens_as_well_and_the_same_place_is_no_second_stick() {
    let (home, first, second) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    school().set_up(home.path());
    let desk = signed_in(home.path(), "dsl");
    let file = used(&desk, first.path());
    let copy = |to: &Path| key_file(&desk, KeyFileRequest::Copy(to.to_owned()));
    assert_eq!(copy(first.path()), KeyFileReply::SamePlace);
    let there = second.path().join(file.file_name().unwrap());
    assert_eq!(copy(second.path()), KeyFileReply::Copied(there.clone()));
    assert_eq!(fs::read(&file).unwrap(), fs::read(&there).unwrap());
    let nowhere = home.path().join("kiosk.lock").join("stick");
    assert!(matches!(copy(&nowhere), KeyFileReply::NotWritten(_)));
    lock(&desk);
    fs::remove_file(&file).unwrap();
    desk.ask(DeskRequest::KeyPlace(second.path().to_owned())).unwrap();
    enter(&desk, "dsl", passphrase_of("dsl"));
    assert!(rows(home.path()).iter().any(|(verb, _)| verb == "copied-key-file"));
}

#[test]
fn a_place_that_cannot_be_written_and_a_wrong_passphrase_change_nothing() {
    let (home, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    school().set_up(home.path());
    let desk = signed_in(home.path(), "dsl");
    let before = wrapped(home.path(), "dsl");
    let blocked = stick.path().join("a file");
    fs::write(&blocked, "").unwrap();
    let request = KeyFileRequest::Use { passphrase: passphrase_of("dsl"), folder: blocked.join("stick") };
    assert!(matches!(key_file(&desk, request), KeyFileReply::NotWritten(_)));
    let request = KeyFileRequest::Use { passphrase: Passphrase::new("wrong"), folder: stick.path().to_owned() };
    school_asks(&desk, SchoolRequest::KeyFile(request), |reply| {
        matches!(reply, SchoolReply::WrongPassphrase(0)).then_some(())
    });
    assert_eq!(wrapped(home.path(), "dsl"), before);
    assert!(look(&[stick.path().to_owned()]).keys.is_empty(), "no file that opens nothing is left behind");
}

#[test]
fn the_second_person_needs_their_stick_too() {
    let (home, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let school = school();
    school.set_up(home.path());
    let lead = signed_in(home.path(), "dsl");
    used(&lead, stick.path());
    lock(&lead);
    let desk = signed_in(home.path(), "head");
    let asks = |place: Option<&Path>| {
        if let Some(place) = place {
            desk.ask(DeskRequest::KeyPlace(place.to_owned())).unwrap();
        }
        desk.ask(DeskRequest::Second(Second { who: "dsl".into(), proof: passphrase_of("dsl") })).unwrap();
        desk.ask(DeskRequest::School(SchoolRequest::SignAgain { school_key: school_key(&school) })).unwrap();
    };
    asks(None);
    let why = school_hears(&desk, |reply| match reply {
        SchoolReply::NotSeconded(why) => Some(why.clone()),
        _ => None,
    });
    assert_eq!(why, NotSeconded::NoKeyFile(NoKeyFile::Missing, 0));
    asks(Some(stick.path()));
    school_hears(&desk, changed);
}

#[test]
fn every_stick_lost_is_a_passphrase_lost_and_the_recovery_paper_helps() {
    let (home, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let school = school();
    school.set_up(home.path());
    tell(home.path(), Worry::ScaryOrRude, &[None]);
    let lead = signed_in(home.path(), "dsl");
    fs::remove_file(used(&lead, stick.path())).unwrap();
    lock(&lead);
    let desk = signed_in(home.path(), "head");
    let lost =
        SchoolRequest::Lost { who: "dsl".into(), school_key: school_key(&school), recovery_key: paper(&school, 1) };
    desk.ask(DeskRequest::Second(Second { who: "deputy".into(), proof: passphrase_of("deputy") })).unwrap();
    desk.ask(DeskRequest::School(lost)).unwrap();
    let new = school_hears(&desk, changed).unwrap();
    all_resealed(&desk);
    assert!(!needs_key_file(&wrapped(home.path(), "dsl")));
    lock(&desk);
    refused_entry(&desk, "dsl", passphrase_of("dsl"));
    enter(&desk, "dsl", new);
    assert_eq!(queue(&desk), 1);
}

/// As docs/RESTORE.md says it: the row, then `age -d` twice.
#[test]
fn stock_age_opens_the_key_with_the_passphrase_and_the_file_and_with_it_what_was_told() {
    let (dir, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (identity, file) = (Identity::generate(), KeyFile::generate());
    let key = stick.path().join(file.name());
    fs::write(&key, file.text().as_bytes()).unwrap();
    let at = |name: &str| dir.path().join(name);
    fs::write(at("lead.age"), identity.wrap_twice(&passphrase_of("dsl"), &file.recipient(), QUICK).unwrap()).unwrap();
    let told = seal(b"the words", &[identity.recipient()]).unwrap();
    fs::write(at("report.age"), &told).unwrap();

    // age asks at a terminal; `script` is one.
    let outer = format!("age -d -o '{}' '{}'", at("inner.age").display(), at("lead.age").display());
    typed_at_a_terminal(&outer, &passphrase_of("dsl").0);
    let age = |key: &Path, file: &str| {
        let done = Command::new("age").args(["-d", "-i"]).arg(key).arg(at(file)).output();
        done.expect("the age tool (Debian package age) must be installed for this drill")
    };
    // Its twin: what the passphrase alone gives is no key yet.
    assert!(!age(&at("inner.age"), "report.age").status.success());
    let line = age(&key, "inner.age");
    assert!(line.status.success(), "{}", String::from_utf8_lossy(&line.stderr));
    assert_eq!(String::from_utf8(line.stdout.clone()).unwrap().trim(), *identity.to_line());
    fs::write(at("lead.key"), line.stdout).unwrap();
    assert_eq!(age(&at("lead.key"), "report.age").stdout.trim_ascii_end(), b"the words");
    assert_eq!(open(&told, &identity).unwrap().as_slice(), b"the words");
}

fn typed_at_a_terminal(command: &str, typed: &str) {
    use std::io::Write;
    use std::process::Stdio;
    let mut script = Command::new("script")
        .args(["-qec", command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("script (package bsdutils) must be installed for this drill");
    script.stdin.take().unwrap().write_all(format!("{typed}\n").as_bytes()).unwrap();
    assert!(script.wait().unwrap().success());
}
