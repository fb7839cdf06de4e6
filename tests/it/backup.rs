//! Backups: made beside a running kiosk and checked from every side.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rusqlite::Connection;
use tawny::domain::agreement::{DrawnMark, Given, SignedAgreement, SignedPromise};
use tawny::domain::report::Worry;
use tawny::domain::ringing::Progressed;
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::seal::hash::{hex, sha256};
use tawny::seal::{Identity, seal};
use tawny::store::backup::check::check;
use tawny::store::backup::{BackupError, CANARY, CopyLock, DATABASE, Kind, MANIFEST, Made, Manifest, make, restore};
use tawny::store::desk_rows::{DeskRows, HandOn};
use tawny::store::sqlite::copy::STAYING;
use tawny::store::sqlite::{FILE, SCHEMA, Sqlite};
use tawny::store::worker::{Reply, Request, spawn_kiosk};
use tawny::store::{Store, StoreError, Verb};

use crate::forged::pen_of;
use crate::school::{School, ask, report, routing, school};

/// Now, in these tests.
pub const NOON: Moment = Moment(1_795_348_800_000);

/// A school with something in every table that must never be lost.
pub fn lived_in(dir: &Path) -> School {
    let school = school();
    school.set_up(dir);
    let kiosk = spawn_kiosk(dir.to_owned(), None, routing(), || {});
    for words in ["they keep sending it", "it was in the game", "I am sad"] {
        let told = report(Worry::UnkindMessage, Some(words));
        ask(&kiosk, Request::Tell(Keep::Settle, Box::new(told)), |reply| {
            matches!(reply, Reply::Told(..)).then_some(())
        });
    }
    kiosk.close();
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let first = store.reports_after(0).unwrap().0[0].id.clone();
    let note = seal(b"{}", &[school.identities[&"dsl".into()].recipient()]).unwrap();
    let signed = pen_of(&school, "dsl").ring(&first, Progressed::Seen, NOON).unwrap();
    let ring = Some((Progressed::Seen, signed.as_str()));
    let (by, verb) = ("dsl".into(), Verb::Marked);
    store.hand_on(HandOn { about: &first, at: NOON, by: &by, handed: &[], note: &note, verb, ring }).unwrap();
    let signed = SignedAgreement {
        pupil: "p1".into(),
        version: "2026-1".into(),
        language: "en-GB".into(),
        promises: vec![SignedPromise { id: "A0".into(), text: "I want to be safe.".into(), given: Given::IWill }],
        name: "Amina".into(),
        mark: DrawnMark::default(),
        at: NOON,
    };
    store.sign(&signed, &sha256(signed.hashed_text().as_bytes())).unwrap();
    school
}

pub fn backup(data: &Path, folder: &Path) -> Result<Made, BackupError> {
    let lock = CopyLock::take(data)?;
    make(data, folder, Kind::ByHand, NOON, &lock, &mut || true).map(Option::unwrap)
}

pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Changes the database of a backup and makes its manifest fit again, as somebody who knows the
/// format would.
fn forge(backup: &Path, change: &str, also: impl FnOnce(&mut Manifest)) {
    let database = backup.join(DATABASE);
    Connection::open(&database).unwrap().execute_batch(change).unwrap();
    let bytes = fs::read(&database).unwrap();
    let mut manifest = Manifest::read(backup).unwrap();
    manifest.database.bytes = bytes.len() as u64;
    manifest.database.sha256 = hex(&sha256(&bytes));
    also(&mut manifest);
    fs::write(backup.join(MANIFEST), serde_json::to_vec(&manifest).unwrap()).unwrap();
}

#[test]
fn a_backup_is_one_folder_that_says_what_it_holds_and_nothing_more() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    fs::write(dir.path().join("demo-sign-ins.json"), "{}").unwrap();
    let made = backup(dir.path(), folder.path()).unwrap();
    assert_eq!(names(folder.path()), ["tawny-2026-11-22-120000Z"]);
    assert_eq!(names(&made.path), [CANARY, MANIFEST, DATABASE], "no lock, no ballast, no sign-ins, no side files");
    let rows = &made.manifest.rows;
    assert_eq!((rows["report"], rows["note"], rows["agreement"], rows["directory"]), (3, 1, 1, 1));
    assert_eq!((made.manifest.audit.sequence, made.manifest.schema), (1, SCHEMA));
    assert_eq!(check(&made.path).unwrap().manifest, made.manifest);
    assert_eq!(names(&made.path).len(), 3, "looking leaves no trace");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&made.path), 0o700);
    assert!([CANARY, MANIFEST, DATABASE].iter().all(|name| mode(&made.path.join(name)) == 0o600));
    let words = fs::read_to_string(made.path.join(MANIFEST)).unwrap();
    assert!(!words.contains("Khan") && !words.contains("sending"), "no name and no word: {words}");
    let database = fs::read(made.path.join(DATABASE)).unwrap();
    let holds = |words: &str| database.windows(words.len()).any(|part| part == words.as_bytes());
    assert!(holds("Mrs Khan") && !holds("keep sending"), "names of staff are in it, words of children are not");
    // A second one in the same second stands beside the first.
    assert_eq!(backup(dir.path(), folder.path()).unwrap().path.file_name().unwrap(), "tawny-2026-11-22-120000Z-2");
}

#[test]
fn the_canary_opens_with_either_recovery_key_and_with_nobody_elses() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let school = lived_in(dir.path());
    let checked = check(&backup(dir.path(), folder.path()).unwrap().path).unwrap();
    for paper in &school.papers {
        assert_eq!(checked.open_canary(paper), Ok(()));
    }
    for (who, identity) in &school.identities {
        assert_eq!(checked.open_canary(identity), Err(BackupError::WrongKey), "{who}");
    }
    assert_eq!(checked.open_canary(&Identity::generate()), Err(BackupError::WrongKey));
    // Another backup's canary, sealed to the same keys, proves nothing about this one.
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    store.audit(NOON, None, Verb::Exported, None).unwrap();
    let other = backup(dir.path(), folder.path()).unwrap();
    fs::copy(other.path.join(CANARY), checked.path.join(CANARY)).unwrap();
    assert!(matches!(check(&checked.path), Err(BackupError::Bytes(_))));
    assert_eq!(checked.open_canary(&school.papers[0]), Err(BackupError::Canary));
}

#[test]
fn every_fault_planted_in_a_backup_is_refused_for_what_it_is() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    type Plant = fn(&Path);
    let cases: [(&str, Plant, &str); 13] = [
        (
            "a byte flipped",
            |backup| {
                let mut bytes = fs::read(backup.join(DATABASE)).unwrap();
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                fs::write(backup.join(DATABASE), bytes).unwrap();
            },
            "bytes",
        ),
        (
            "cut short",
            |backup| {
                let bytes = fs::read(backup.join(DATABASE)).unwrap();
                fs::write(backup.join(DATABASE), &bytes[..bytes.len() - 4_096]).unwrap();
            },
            "bytes",
        ),
        (
            "another canary",
            |backup| {
                fs::write(backup.join(CANARY), seal(b"x", &[Identity::generate().recipient()]).unwrap()).unwrap();
            },
            "bytes",
        ),
        ("a row removed", |backup| forge(backup, "DROP TRIGGER note_lasts; DELETE FROM note;", |_| {}), "rows"),
        (
            "a report removed and the counts made to fit",
            |backup| {
                forge(
                    backup,
                    "PRAGMA foreign_keys = OFF; DROP TRIGGER report_lasts; DELETE FROM report WHERE sequence = 2;",
                    |manifest| {
                        manifest.rows.insert("report".into(), 2);
                    },
                );
            },
            "contents",
        ),
        (
            "the audit trail changed",
            |backup| {
                forge(backup, "DROP TRIGGER audit_stays; UPDATE audit SET verb = 'locked';", |_| {});
            },
            "audit",
        ),
        (
            "the audit trail cut and the counts made to fit",
            |backup| {
                forge(backup, "DROP TRIGGER audit_lasts; DELETE FROM audit;", |manifest| {
                    manifest.rows.insert("audit".into(), 0);
                });
            },
            "audit",
        ),
        (
            "another staff list",
            |backup| {
                forge(
                    backup,
                    "DROP TRIGGER directory_stays; UPDATE directory SET body = CAST(replace(CAST(body AS TEXT), 'Khan', 'Kham') AS BLOB);",
                    |_| {},
                );
            },
            "staff",
        ),
        (
            "another school's name on it",
            |backup| {
                forge(backup, "", |manifest| manifest.school = "00".repeat(32));
            },
            "staff",
        ),
        (
            "a newer schema",
            |backup| forge(backup, "PRAGMA user_version = 99;", |manifest| manifest.schema = 99),
            "newer",
        ),
        ("a newer schema that says it is not", |backup| forge(backup, "PRAGMA user_version = 99;", |_| {}), "newer"),
        ("never finished", |backup| fs::remove_file(backup.join(MANIFEST)).unwrap(), "unfinished"),
        ("not a manifest", |backup| fs::write(backup.join(MANIFEST), "{\"format\": 1}").unwrap(), "manifest"),
    ];
    for (planted, plant, slug) in cases {
        let target = tempfile::tempdir().unwrap();
        let made = backup(dir.path(), folder.path()).unwrap();
        let checked = check(&made.path).expect("whole before the fault");
        plant(&made.path);
        let refused = check(&made.path).expect_err(planted);
        assert_eq!(refused.slug(), slug, "{planted}: {refused}");
        // Whoever was checked before the fault came is stopped all the same where bytes changed.
        if made.path.join(DATABASE).exists()
            && slug != "unfinished"
            && slug != "manifest"
            && planted != "another canary"
        {
            let late = restore(&checked, target.path(), false, NOON);
            assert!(
                late.is_err()
                    || fs::read(made.path.join(DATABASE))
                        .is_ok_and(|bytes| hex(&sha256(&bytes)) == checked.manifest.database.sha256),
                "{planted}"
            );
        }
    }
    let newer = backup(dir.path(), folder.path()).unwrap();
    fs::write(newer.path.join(MANIFEST), "{\"format\": 2, \"also\": true}").unwrap();
    assert_eq!(check(&newer.path), Err(BackupError::Newer { found: 2, known: 1 }));
    assert!(matches!(check(folder.path()), Err(BackupError::NotABackup(_))));
    assert!(matches!(check(&folder.path().join("not there")), Err(BackupError::NotABackup(_))));
}

#[test]
fn a_backup_goes_only_where_it_may() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    assert_eq!(backup(dir.path(), folder.path()), Err(BackupError::Store(StoreError::NotSetUp)));
    drop(Sqlite::open_kiosk(dir.path()).unwrap());
    assert_eq!(backup(dir.path(), folder.path()), Err(BackupError::Store(StoreError::NotSetUp)), "no school yet");
    lived_in(dir.path());
    assert!(matches!(backup(dir.path(), &folder.path().join("gone")), Err(BackupError::Missing(_))));
    fs::write(folder.path().join("file"), "").unwrap();
    assert!(matches!(backup(dir.path(), &folder.path().join("file")), Err(BackupError::Missing(_))));
    assert_eq!(backup(dir.path(), Path::new("/sys")), Err(BackupError::ReadOnly("/sys".into())));
    for inside in [dir.path().to_owned(), dir.path().join("copies")] {
        let _ = fs::create_dir(&inside);
        assert!(matches!(backup(dir.path(), &inside), Err(BackupError::Inside(_))));
    }
    std::os::unix::fs::symlink(dir.path(), folder.path().join("link")).unwrap();
    assert!(matches!(backup(dir.path(), &folder.path().join("link")), Err(BackupError::Inside(_))));
    let lock = CopyLock::take(dir.path()).unwrap();
    assert_eq!(backup(dir.path(), folder.path()), Err(BackupError::Running));
    // Stopped in the middle, nothing is left behind.
    let mut steps = 0;
    let stopped = make(dir.path(), folder.path(), Kind::Daily, NOON, &lock, &mut || {
        steps += 1;
        steps < 2
    });
    assert!(stopped == Ok(None) || steps == 1, "{stopped:?}");
    drop(lock);
    fs::write(dir.path().join(FILE), vec![7; 9_000]).unwrap();
    assert!(matches!(backup(dir.path(), folder.path()), Err(BackupError::SourceDamaged(_))));
    assert_eq!(names(folder.path()).iter().filter(|name| name.starts_with(".tawny")).count(), 0);
}

#[test]
fn every_table_that_refuses_to_lose_a_row_is_counted_beside_a_backup() {
    let dir = tempfile::tempdir().unwrap();
    drop(Sqlite::open_kiosk(dir.path()).unwrap());
    let conn = Connection::open(dir.path().join(FILE)).unwrap();
    let refusing = "SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE%'";
    let tables: Vec<String> =
        conn.prepare(refusing).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(tables.len() >= STAYING.len());
    for table in tables {
        assert!(STAYING.contains(&table.as_str()), "{table} is missing in sqlite/copy.rs");
    }
}
