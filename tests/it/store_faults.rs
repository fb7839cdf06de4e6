//! Damaged, newer, locked, in use; a worker that panics, a disk that fails once.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tawny::domain::lesson_start::{GivenBy, LessonStart};
use tawny::domain::report::Worry;
use tawny::domain::ringing::Progressed;
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::seal::{Identity, seal};
use tawny::store::sqlite::{FILE, SCHEMA, Sqlite};
use tawny::store::worker::{Reply, Request, spawn_kiosk_on};
use tawny::store::{Finding, SealedReport, Store, StoreError, Verb};

use crate::planted::{Dice, Fault, Faulty};
use crate::school::{ask, report, routing, school};

fn sealed(id: &str) -> SealedReport {
    let body = seal(id.as_bytes(), &[Identity::generate().recipient()]).unwrap();
    SealedReport { id: id.into(), kiosk: "kiosk-1".into(), sequence: 0, at: Moment(5), now: false, body, outside: None }
}

/// The ways a file is damaged, one after the other.
const KINDS: [&str; 5] = ["flipped bits", "cut short", "a page of zeros", "noise", "no header and a stray WAL"];

fn aside(dir: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.to_string_lossy().contains("damaged")).collect()
}

#[test]
fn only_one_kiosk_has_a_folder_and_desks_share_it() {
    let dir = tempfile::tempdir().unwrap();
    let (first, _) = Sqlite::open_kiosk(dir.path()).unwrap();
    assert_eq!(Sqlite::open_kiosk(dir.path()).unwrap_err(), StoreError::InUse);
    let (mut desk, _) = Sqlite::open_desk(dir.path()).unwrap();
    desk.audit(Moment(1), None, Verb::SignedIn, None).unwrap();
    drop(first);
    Sqlite::open_kiosk(dir.path()).unwrap();
}

#[test]
fn a_newer_database_is_refused_and_not_touched() {
    let dir = tempfile::tempdir().unwrap();
    drop(Sqlite::open_kiosk(dir.path()).unwrap());
    let path = dir.path().join(FILE);
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(&path).unwrap();
    for refused in [Sqlite::open_kiosk(dir.path()).unwrap_err(), Sqlite::open_desk(dir.path()).unwrap_err()] {
        assert_eq!(refused, StoreError::Newer { found: 99, known: SCHEMA });
    }
    assert_eq!((fs::read(&path).unwrap() == before, aside(dir.path()).len()), (true, 0));
}

#[test]
fn a_folder_that_cannot_be_is_missing_and_an_empty_one_is_not_set_up() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("file"), "").unwrap();
    assert!(matches!(Sqlite::open_kiosk(&dir.path().join("file/school")), Err(StoreError::Missing(_))));
    assert_eq!(Sqlite::open_desk(dir.path()).unwrap_err(), StoreError::NotSetUp);
    fs::create_dir(dir.path().join(FILE)).unwrap();
    assert!(matches!(Sqlite::open_kiosk(dir.path()), Err(StoreError::Missing(_))));
}

#[test]
fn somebody_who_writes_too_long_is_busy_and_then_all_is_well() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Sqlite::open_kiosk(dir.path()).unwrap();
    let other = Connection::open(dir.path().join(FILE)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let began = Instant::now();
    assert_eq!(store.settle(&sealed("r1")), Err(StoreError::Busy));
    assert!(began.elapsed() < Duration::from_secs(5));
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(store.settle(&sealed("r1")), Ok(1));
}

#[test]
fn what_was_told_noted_signed_and_audited_refuses_every_change() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Sqlite::open_kiosk(dir.path()).unwrap();
    store.settle(&sealed("r1")).unwrap();
    store.add_note(&"r1".into(), Moment(1), b"note").unwrap();
    store.audit(Moment(1), None, Verb::SetUp, None).unwrap();
    school().fill(&mut store);
    let other = Connection::open(dir.path().join(FILE)).unwrap();
    let start = LessonStart {
        id: "s1".into(),
        group: "oak".into(),
        at: Moment(1),
        place: String::new(),
        tools: vec![],
        reminders: vec![],
        by: GivenBy::NotSaid,
        ready: None,
    };
    store.lesson_ready(&start).unwrap();
    for table in ["report", "note", "audit", "directory", "lesson_start", "lesson_ready"] {
        for change in [format!("DELETE FROM {table}"), format!("UPDATE {table} SET rowid = rowid")] {
            let refused = other.execute(&change, []).unwrap_err().to_string();
            assert!(refused.contains("append-only"), "{change}: {refused}");
        }
    }
}

#[test]
fn a_note_and_its_audit_row_stand_together_or_not_at_all() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Sqlite::open_kiosk(dir.path()).unwrap();
    store.settle(&sealed("r1")).unwrap();
    let other = Connection::open(dir.path().join(FILE)).unwrap();
    other
        .execute_batch("CREATE TRIGGER planted BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'planted'); END;")
        .unwrap();
    assert!(store.mark(&"r1".into(), Moment(1), Progressed::Seen, b"note", &"dsl".into()).is_err());
    assert_eq!((store.notes_after(0).unwrap().len(), store.audit_rows().unwrap().len()), (0, 0));
    // The twin: written one after the other, the note stays without its row.
    store.add_note(&"r1".into(), Moment(1), b"note").unwrap();
    assert!(store.audit(Moment(1), Some(&"dsl".into()), Verb::Marked, Some("r1")).is_err());
    assert_eq!((store.notes_after(0).unwrap().len(), store.audit_rows().unwrap().len()), (1, 0));
    other.execute_batch("DROP TRIGGER planted").unwrap();
    store.mark(&"r1".into(), Moment(2), Progressed::Seen, b"another", &"dsl".into()).unwrap();
    let last = store.audit_rows().unwrap().pop().unwrap();
    assert_eq!((last.verb.as_str(), last.object.as_deref(), last.actor), ("marked", Some("r1"), Some("dsl".into())));
}

#[test]
fn whoever_edits_the_file_by_hand_is_found_by_verify() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Sqlite::open_kiosk(dir.path()).unwrap();
    school().fill(&mut store);
    for number in 1..=5 {
        store.audit(Moment(number), None, Verb::Opened, Some("r1")).unwrap();
        store.settle(&sealed(&format!("r{number}"))).unwrap();
    }
    assert_eq!(store.verify().unwrap().problems, []);
    let other = Connection::open(dir.path().join(FILE)).unwrap();
    for trigger in ["report_stays", "report_lasts", "audit_stays", "audit_lasts", "directory_stays"] {
        other.execute(&format!("DROP TRIGGER {trigger}"), []).unwrap();
    }
    let edits = [
        ("UPDATE audit SET object = 'r2' WHERE sequence = 3", Finding::AuditChain(3)),
        ("DELETE FROM audit WHERE sequence = 2", Finding::AuditChain(3)),
        ("DELETE FROM report WHERE sequence = 2", Finding::MissingReport("kiosk-1".into(), 3)),
        ("UPDATE report SET body = zeroblob(4096) WHERE id = 'r4'", Finding::UnreadableReport("r4".into())),
        ("UPDATE directory SET body = replace(CAST(body AS TEXT), 'Khan', 'Kham')", Finding::DirectorySignature),
    ];
    for (edit, finding) in edits {
        other.execute_batch("SAVEPOINT edit").unwrap();
        // A blob column takes text only after a cast; the finding is the same.
        let edit = edit.replace(
            "replace(CAST(body AS TEXT), 'Khan', 'Kham')",
            "CAST(replace(CAST(body AS TEXT), 'Khan', 'Kham') AS BLOB)",
        );
        other.execute(&edit, []).unwrap();
        other.execute_batch("RELEASE edit").unwrap();
        let problems = store.verify().unwrap().problems;
        assert!(problems.contains(&finding), "{edit}: {problems:?}");
    }
}

#[test]
fn a_damaged_file_is_moved_aside_whole_and_a_new_one_goes_on() {
    let mut dice = Dice::new(4_711);
    let made = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(made.path());
    let reports = 60;
    {
        let (mut store, _) = Sqlite::open_kiosk(made.path()).unwrap();
        for number in 0..reports {
            store.settle(&sealed(&format!("r{number}"))).unwrap();
        }
    }
    let whole = fs::read(made.path().join(FILE)).unwrap();
    let (mut moved, mut slowest, mut salvaged, mut schools) = (0, Duration::ZERO, 0, 0);
    let mut by_kind = [(0, 0, 0); KINDS.len()];
    let trials = 60;
    for trial in 0..trials {
        let dir = tempfile::tempdir().unwrap();
        let mut bytes = whole.clone();
        match trial % KINDS.len() {
            0 => (0..=dice.below(64)).for_each(|_| {
                let at = dice.below(bytes.len() as u64) as usize;
                bytes[at] ^= 1 << dice.below(8);
            }),
            1 => bytes.truncate(dice.below(bytes.len() as u64) as usize),
            2 => {
                let page = dice.below(bytes.len() as u64 / 4_096) as usize * 4_096;
                bytes[page..page + 4_096].fill(0);
            }
            3 => bytes.iter_mut().for_each(|byte| *byte = dice.below(256) as u8),
            _ => {
                fs::write(dir.path().join(format!("{FILE}-wal")), &whole[..40_000]).unwrap();
                bytes[..100].fill(0xff);
            }
        }
        fs::write(dir.path().join(FILE), &bytes).unwrap();
        let began = Instant::now();
        let (mut store, announced) = Sqlite::open_kiosk(dir.path()).unwrap();
        slowest = slowest.max(began.elapsed());
        if let Some(StoreError::Damaged(path)) = announced {
            assert_eq!(fs::read(&path).map(|kept| kept.len()).unwrap(), bytes.len(), "the damaged file is kept");
            let (reports, school) = (store.reports_after(0).unwrap().0.len(), store.kiosk().unwrap().is_some());
            let kind = &mut by_kind[trial % KINDS.len()];
            *kind = (kind.0 + 1, kind.1 + usize::from(school), kind.2 + reports);
            salvaged += reports;
            schools += usize::from(school);
            moved += 1;
        }
        store.settle(&sealed("new")).expect("a kiosk with a damaged file still takes what a child tells");
    }
    for (kind, (moved, schools, reports_left)) in KINDS.iter().zip(by_kind) {
        println!(
            "{kind}: {moved} moved aside, {schools} schools and {reports_left} of {} reports salvaged",
            moved * reports
        );
    }
    println!(
        "{trials} damaged files: {moved} moved aside, {schools} of them with their school salvaged, \
         {salvaged} reports of {} with them; slowest open {} ms",
        moved * reports,
        slowest.as_millis()
    );
    assert!(moved > trials / 4 && salvaged > 0 && slowest < Duration::from_secs(5));
}

#[test]
fn a_desk_leaves_a_damaged_file_alone_while_a_kiosk_has_it() {
    let dir = tempfile::tempdir().unwrap();
    let (mut kiosk, _) = Sqlite::open_kiosk(dir.path()).unwrap();
    // Everything into the file itself: what still stands in the WAL would hide the damage.
    assert_eq!(kiosk.wipe(), Ok(true));
    fs::write(dir.path().join(FILE), vec![7; 8_192]).unwrap();
    assert_eq!(Sqlite::open_desk(dir.path()).unwrap_err(), StoreError::InUse);
    assert_eq!(aside(dir.path()).len(), 0);
    drop(kiosk);
    assert!(matches!(Sqlite::open_desk(dir.path()).unwrap().1, Some(StoreError::Damaged(_))));
}

#[test]
fn a_worker_that_panics_answers_that_nothing_was_told_and_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let path = dir.path().to_owned();
    let mut opened = 0;
    let open = move || {
        opened += 1;
        let (store, announced) = Sqlite::open_kiosk(&path)?;
        let store: Box<dyn Store> =
            if opened == 1 { Box::new(Faulty::new(store, Fault::PanicsOnSettle)) } else { Box::new(store) };
        Ok((store, announced))
    };
    let link = spawn_kiosk_on(open, None, routing(), || {});
    let told = report(Worry::UnkindMessage, None);
    let tell = || Request::Tell(Keep::Settle, Box::new(told.clone()));
    let not_told = ask(&link, tell(), |reply| match reply {
        Reply::NotTold(id) => Some(id.clone()),
        _ => None,
    });
    assert_eq!(not_told, told.id);
    ask(&link, tell(), |reply| matches!(reply, Reply::Told(..)).then_some(()));
}

#[test]
fn after_a_failed_write_the_file_is_opened_anew_and_the_report_is_there_once() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let path = dir.path().to_owned();
    let mut opened = 0;
    let open = move || {
        opened += 1;
        let (store, announced) = Sqlite::open_kiosk(&path)?;
        let store: Box<dyn Store> =
            if opened == 1 { Box::new(Faulty::new(store, Fault::FailsUntilReopened)) } else { Box::new(store) };
        Ok((store, announced))
    };
    let link = spawn_kiosk_on(open, None, routing(), || {});
    let told = report(Worry::UnkindMessage, None);
    for keep in [Keep::Draft, Keep::Settle] {
        ask(&link, Request::Tell(keep, Box::new(told.clone())), |reply| matches!(reply, Reply::Told(..)).then_some(()));
    }
    link.close();
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert_eq!(store.reports_after(0).unwrap().0.len(), 1);
}

#[test]
fn a_full_queue_of_saves_never_keeps_a_child_from_telling() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let (go, gate) = std::sync::mpsc::channel::<()>();
    let path = dir.path().to_owned();
    // The store opens only when the queues are full: until then nothing is taken out of them.
    let open = move || {
        let _ = gate.recv();
        Sqlite::open_kiosk(&path).map(|(store, announced)| (Box::new(store) as Box<dyn Store>, announced))
    };
    let link = spawn_kiosk_on(open, None, routing(), || {});
    let saves = (0..10_000).take_while(|_| link.ask(Request::Audit(Verb::Covered)).is_ok()).count();
    assert!(saves < 10_000, "the queue is bounded");
    let told = report(Worry::NotSafeOrSad, None);
    assert!(link.ask(Request::Tell(Keep::Settle, Box::new(told))).is_ok());
    drop(go);
    crate::school::hear(&link, |reply| matches!(reply, Reply::Told(..)).then_some(()));
}
