//! A backup put back: the same machine, beside a school that is there, beside a stale log, from an older schema.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use tawny::domain::report::Worry;
use tawny::domain::telling::Keep;
use tawny::store::backup::check::check;
use tawny::store::backup::{BackupError, DATABASE, Restored, restore};
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::worker::{Reply, Request, spawn_kiosk};
use tawny::store::{Kiosk, Store, StoreError, Verb};

use crate::backup::{NOON, backup, lived_in, names};
use crate::school::{ask, report, routing, school};

#[test]
fn a_restored_school_is_the_same_machine_and_counts_its_reports_on_without_a_gap() {
    let (dir, folder, new) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    let checked = check(&backup(dir.path(), folder.path()).unwrap().path).unwrap();
    let place = new.path().join("school");
    assert_eq!(restore(&checked, &place, false, NOON), Ok(Restored { moved: None }));
    assert_eq!(names(&place), ["kiosk.lock", FILE]);
    let kiosk = spawn_kiosk(place.clone(), None, routing(), || {});
    let told = report(Worry::ScaryOrRude, None);
    ask(&kiosk, Request::Tell(Keep::Settle, Box::new(told)), |reply| matches!(reply, Reply::Told(..)).then_some(()));
    kiosk.close();
    let (mut store, _) = Sqlite::open_kiosk(&place).unwrap();
    assert_eq!(store.verify().unwrap().problems, []);
    let reports = store.reports_after(0).unwrap().0;
    assert_eq!(reports.iter().map(|report| report.sequence).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert!(reports.iter().all(|report| report.kiosk == "kiosk-1"));
    let last = store.audit_rows().unwrap().pop().unwrap();
    assert_eq!((last.verb.as_str(), last.object), ("restored", Some(checked.name())));
    assert_eq!(store.compare(&checked.manifest.anchor().unwrap()).unwrap(), []);
}

#[test]
fn a_school_that_is_there_is_refused_and_when_asked_moved_aside_whole() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    let checked = check(&backup(dir.path(), folder.path()).unwrap().path).unwrap();
    let other = tempfile::tempdir().unwrap();
    lived_in(other.path());
    let before = fs::read(other.path().join(FILE)).unwrap();
    assert!(matches!(restore(&checked, other.path(), false, NOON), Err(BackupError::SchoolThere(_))));
    assert_eq!(fs::read(other.path().join(FILE)).unwrap(), before);

    let (kiosk, _) = Sqlite::open_kiosk(other.path()).unwrap();
    assert_eq!(restore(&checked, other.path(), true, NOON), Err(BackupError::Store(StoreError::InUse)));
    drop(kiosk);
    let (desk, _) = Sqlite::open_desk(other.path()).unwrap();
    assert!(matches!(restore(&checked, other.path(), true, NOON), Err(BackupError::InUse(_))));
    drop(desk);

    let moved = restore(&checked, other.path(), true, NOON).unwrap().moved.unwrap();
    assert!(moved.to_string_lossy().contains("before-restore"));
    let conn = Connection::open(&moved).unwrap();
    let reports: i64 = conn.query_row("SELECT count(*) FROM report", [], |row| row.get(0)).unwrap();
    assert_eq!(reports, 3, "what was there is kept, and can be read");
    let (mut store, announced) = Sqlite::open_kiosk(other.path()).unwrap();
    assert_eq!((announced, store.verify().unwrap().problems), (None, vec![]));
}

#[test]
fn a_stale_wal_beside_the_place_never_reaches_the_restored_school() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let school = lived_in(dir.path());
    let checked = check(&backup(dir.path(), folder.path()).unwrap().path).unwrap();
    // A WAL that fits this very school, as a crashed machine leaves it: a later row stands in it.
    let crashed = tempfile::tempdir().unwrap();
    fs::copy(checked.path.join(DATABASE), crashed.path().join(FILE)).unwrap();
    let (mut store, _) = Sqlite::open_desk(crashed.path()).unwrap();
    store.audit(NOON, None, Verb::Exported, Some("stale")).unwrap();
    let wal = fs::read(crashed.path().join(format!("{FILE}-wal"))).unwrap();
    assert!(!wal.is_empty());
    let place = tempfile::tempdir().unwrap();
    for (name, bytes) in [("-wal", wal.as_slice()), ("-shm", &[0; 32_768])] {
        fs::write(place.path().join(format!("{FILE}{name}")), bytes).unwrap();
    }
    // The twin: put down by hand beside that WAL, the copy shows a row that was never in it.
    let by_hand = tempfile::tempdir().unwrap();
    fs::copy(checked.path.join(DATABASE), by_hand.path().join(FILE)).unwrap();
    fs::write(by_hand.path().join(format!("{FILE}-wal")), &wal).unwrap();
    let conn = Connection::open(by_hand.path().join(FILE)).unwrap();
    let stale = "SELECT count(*) FROM audit WHERE object = 'stale'";
    assert_eq!(conn.query_row(stale, [], |row| row.get::<_, i64>(0)), Ok(1), "this test would not notice a stale WAL");

    let moved = restore(&checked, place.path(), false, NOON).unwrap().moved.unwrap();
    assert!(PathBuf::from(format!("{}-wal", moved.display())).exists(), "moved, not deleted");
    let (mut store, announced) = Sqlite::open_kiosk(place.path()).unwrap();
    assert_eq!((announced, store.verify().unwrap().problems), (None, vec![]));
    assert!(store.audit_rows().unwrap().iter().all(|row| row.object.as_deref() != Some("stale")));
    assert_eq!(checked.open_canary(&school.papers[1]), Ok(()));
}

#[test]
fn an_older_schools_backup_is_carried_forward() {
    let (dir, folder, place) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let school = school();
    let first = include_str!("../../src/store/sqlite/migrations/001_school.sql");
    {
        let conn = Connection::open(dir.path().join(FILE)).unwrap();
        conn.execute_batch(&format!("PRAGMA journal_mode = WAL; {first} PRAGMA user_version = 1;")).unwrap();
        let kiosk = Kiosk { id: "kiosk-1".into(), place: "Hall".into(), root_key: school.root.public() };
        conn.execute(
            "INSERT INTO kiosk VALUES (1, ?1, ?2, ?3)",
            rusqlite::params![kiosk.id, kiosk.place, kiosk.root_key],
        )
        .unwrap();
        let signed = school.signed();
        conn.execute("INSERT INTO directory VALUES (1, ?1, ?2)", rusqlite::params![signed.body, signed.signature])
            .unwrap();
    }
    let made = backup(dir.path(), folder.path()).unwrap();
    assert_eq!(made.manifest.schema, 1);
    restore(&check(&made.path).unwrap(), place.path(), false, NOON).unwrap();
    let (mut store, _) = Sqlite::open_kiosk(place.path()).unwrap();
    assert_eq!(store.kiosk().unwrap().unwrap().place, "Hall");
    assert_eq!(store.last_copy().unwrap().at, Some(NOON), "its newest copy is the one it came from");
}
