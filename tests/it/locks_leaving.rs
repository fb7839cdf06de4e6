//! Somebody leaves and took a copy of their key along: it opens nothing in the live database, everybody who stays
//! reads what they read, and a kill in between costs nothing.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::time::Instant;

use rusqlite::{Connection, params};
use tawny::domain::queue::Did;
use tawny::domain::report::Worry;
use tawny::seal::lock::{key_of, unlock};
use tawny::seal::{Identity, open};
use tawny::store::Store;
use tawny::store::desk_worker::{DeskReply, DeskRequest, SchoolRequest};
use tawny::store::locks::LockRows;
use tawny::store::sqlite::{FILE, Sqlite};

use crate::forged::{not_signed, put_note, sealed};
use crate::hostile_database::admin;
use crate::planted::{MODE, VICTIM, victim};
use crate::queue_working::{does, opened, sign_in};
use crate::school::{School, desk_hear, school};
use crate::store_people::{all_resealed, changed, queue, school_asks, school_key, signed_in, tell};

const TABLES: [&str; 6] = ["report", "note", "handed", "figures", "kept", "desk_kept"];

/// Everything sealed in a database, with the number of its lock.
fn everything(dir: &Path) -> Vec<(u64, Vec<u8>)> {
    let conn = Connection::open(dir.join(FILE)).unwrap();
    let rows = |table: &str| -> Vec<(u64, Vec<u8>)> {
        let mut all = conn.prepare(&format!("SELECT lock, body FROM {table}")).unwrap();
        all.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    TABLES.iter().flat_map(|table| rows(table)).collect()
}

/// The keys of locks that this key opens in a database.
fn lock_keys(dir: &Path, key: &Identity) -> Vec<Identity> {
    let conn = Connection::open(dir.join(FILE)).unwrap();
    let mut all = conn.prepare("SELECT body FROM lock_key").unwrap();
    let bodies: Vec<Vec<u8>> = all.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    bodies.iter().filter_map(|body| key_of(&open(body, key).ok()?).ok()).collect()
}

/// How many rows open with a key, by whatever lock keys come with it.
fn open_rows(dir: &Path, key: &Identity, locks: &[Identity]) -> usize {
    let opens = |(_, body): &(u64, Vec<u8>)| {
        let inside = locks.iter().filter_map(|lock| unlock(body, lock).ok());
        std::iter::once(body.clone()).chain(inside).any(|envelope| open(&envelope, key).is_ok())
    };
    everything(dir).iter().filter(|row| opens(row)).count()
}

/// Waits until nothing lies behind an older lock and no key of one is there.
pub fn all_locked_anew(dir: &Path) {
    let began = Instant::now();
    let conn = Connection::open(dir.join(FILE)).unwrap();
    let older =
        || -> i64 { conn.query_row("SELECT count(DISTINCT lock) - 1 FROM lock_key", [], |row| row.get(0)).unwrap() };
    let mut store = Sqlite::open_desk(dir).unwrap().0;
    while !store.behind().unwrap().is_empty() || older() != 0 {
        assert!(began.elapsed().as_secs() < 120, "{} rows are left", store.behind().unwrap().len());
        std::thread::yield_now();
    }
}

/// A school with a lock, reports before and after it, a note, what desks keep, and a deputy who reads it all.
fn a_school(reports: usize) -> (School, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(home.path());
    tell(home.path(), Worry::UnkindMessage, &vec![Some("they keep on"); reports / 2]);
    let desk = signed_in(home.path(), "head");
    school_asks(&desk, SchoolRequest::SignAgain { school_key: school_key(&school) }, changed);
    all_locked_anew(home.path());
    desk.close();
    tell(home.path(), Worry::UnkindMessage, &vec![Some("it goes on"); reports - reports / 2]);
    for who in ["dsl", "deputy"] {
        let desk = signed_in(home.path(), who);
        assert_eq!(queue(&desk), reports);
        desk.close();
    }
    let (dsl, rows) = sign_in(home.path(), "dsl");
    does(&dsl, &rows[0].id, Did::Noted("rang home".into()));
    dsl.close();
    (school, home)
}

fn leave(school: &School, follower: Option<&str>) -> SchoolRequest {
    let follower = follower.map(Into::into);
    SchoolRequest::Leave { who: "deputy".into(), follower, school_key: school_key(school) }
}

fn raw(dir: &Path) -> Vec<u8> {
    let files = ["", "-wal"].map(|end| dir.join(format!("{FILE}{end}")));
    files.iter().filter_map(|file| std::fs::read(file).ok()).flatten().collect()
}

#[test]
fn who_left_opens_nothing_in_the_live_store_and_everybody_else_reads_what_they_read() {
    let (school, home) = a_school(24);
    let key = &school.identities[&"deputy".into()];
    // Their key file, and what they copied out of the database with it.
    let copied = lock_keys(home.path(), key);
    let before = open_rows(home.path(), key, &copied);
    let old: Vec<Vec<u8>> = everything(home.path()).into_iter().map(|(_, body)| body).collect();
    assert!(copied.len() == 1 && before > 24, "{before} rows");

    let desk = signed_in(home.path(), "dsl");
    school_asks(&desk, leave(&school, Some("head")), changed);
    let at_once = open_rows(home.path(), key, &lock_keys(home.path(), key));
    all_resealed(&desk);
    all_locked_anew(home.path());
    // The traces in the log go as soon as nobody reads in it.
    let traces = || {
        let bytes = raw(home.path());
        old.iter().filter(|body| bytes.windows(48).any(|window| window == &body[1_000..1_048])).count()
    };
    let began = Instant::now();
    while traces() > 0 && began.elapsed().as_secs() < 60 {
        std::thread::yield_now();
    }
    let traces = traces();
    desk.close();
    let after = open_rows(home.path(), key, &lock_keys(home.path(), key));
    let with_copies = open_rows(home.path(), key, &copied);
    println!(
        "{} sealed rows: the leaver's key opened {before}, {at_once} as soon as they had left, {after} after locking \
         anew, {with_copies} with a lock's key they had copied; {traces} old bodies left in the file",
        everything(home.path()).len()
    );
    assert_eq!((at_once, after, with_copies, traces), (0, 0, 0, 0));

    for (who, reads) in [("dsl", 24), ("head", 24), ("officer", 24)] {
        let desk = signed_in(home.path(), who);
        println!("{who} reads {} of {reads}", queue(&desk));
        desk.close();
    }
    let (dsl, rows) = sign_in(home.path(), "dsl");
    assert_eq!(rows.len(), 24);
    assert!(rows.iter().any(|row| opened(&dsl, &row.id).notes.iter().any(|note| note.did.written().is_some())));
    assert_eq!(queue(&signed_in(home.path(), "head")), 24, "who follows them reads on");
    let found = Sqlite::open_to_check(home.path()).unwrap().unwrap().verify().unwrap();
    assert_eq!((found.problems, found.not_signed), (vec![], vec![]));
    // The twin: were everything as it lay before there were locks, the key would open it.
    let held = lock_keys(home.path(), &school.identities[&"dsl".into()]);
    let conn = admin(home.path());
    for (_, body) in everything(home.path()) {
        let envelope = held.iter().find_map(|lock| unlock(&body, lock).ok()).unwrap();
        for table in TABLES {
            conn.execute(&format!("UPDATE {table} SET body = ?2 WHERE body = ?1"), params![body, envelope]).unwrap();
        }
    }
    assert!(open_rows(home.path(), key, &[]) > 24, "this test would not notice a store without locks");
}

#[test]
fn every_row_changes_alike_and_its_length_says_nothing_new() {
    let (school, home) = a_school(6);
    let desk = signed_in(home.path(), "dsl");
    school_asks(&desk, leave(&school, None), changed);
    all_locked_anew(home.path());
    let rows = everything(home.path());
    let locks: BTreeSet<u64> = rows.iter().map(|(lock, _)| *lock).collect();
    assert_eq!(locks, [2].into());
    let lengths = tawny::seal::envelope::LENGTHS_BYTES.map(|length| length + tawny::seal::lock::AROUND_BYTES);
    assert!(rows.iter().all(|(_, body)| lengths.contains(&body.len())));
}

#[test]
fn what_was_put_there_unlocked_is_locked_at_the_next_sign_in() {
    let (school, home) = a_school(4);
    let about = Sqlite::open_desk(home.path()).unwrap().0.reports_after(0).unwrap().0[0].id.clone();
    put_note(home.path(), &about, &sealed(&school, b"{}"));
    let behind = || Sqlite::open_desk(home.path()).unwrap().0.behind().unwrap().len();
    assert_eq!(behind(), 1);
    let desk = signed_in(home.path(), "officer");
    all_locked_anew(home.path());
    desk.close();
    assert_eq!(behind(), 0);
}

#[test]
fn a_lock_key_somebody_put_there_is_not_held_and_a_lock_nobody_signed_locks_nothing() {
    let (school, home) = a_school(4);
    let other = Identity::generate();
    let dsl = school.identities[&"dsl".into()].recipient();
    let words = tawny::seal::lock::key_words(&other);
    let body = tawny::seal::seal(&words, std::slice::from_ref(&dsl)).unwrap();
    let change = "UPDATE lock_key SET body = ?1 WHERE holder = ?2";
    admin(home.path()).execute(change, params![body, dsl.to_string()]).unwrap();
    let mut store = Sqlite::open_desk(home.path()).unwrap().0;
    assert!(!store.hold_locks(&school.identities[&"dsl".into()]).unwrap() && store.held().is_empty());
    assert!(store.hold_locks(&school.identities[&"officer".into()]).unwrap());
    drop(store);
    // Said to whom it was done, and put right by a colleague.
    let desk = tawny::store::desk_worker::spawn_desk(home.path().to_owned(), || {});
    let passphrase = crate::school::passphrase_of("dsl");
    desk.ask(DeskRequest::SignIn { staff: "dsl".into(), passphrase }).unwrap();
    desk_hear(&desk, |reply| {
        matches!(reply, DeskReply::Trouble(tawny::store::StoreError::LockKeyMissing)).then_some(())
    });
    desk.close();
    let desk = signed_in(home.path(), "head");
    school_asks(&desk, SchoolRequest::SignAgain { school_key: school_key(&school) }, changed);
    desk.close();
    assert_eq!(queue(&signed_in(home.path(), "dsl")), 4);

    // The lock's own public half, changed where only the school's key could change it.
    let conn = admin(home.path());
    let signed = "SELECT CAST(body AS TEXT) FROM directory ORDER BY version DESC LIMIT 1";
    let body: String = conn.query_row(signed, [], |row| row.get(0)).unwrap();
    let mut directory: serde_json::Value = serde_json::from_str(&body).unwrap();
    directory["lock"]["recipient"] = other.recipient().to_string().into();
    let change = "UPDATE directory SET body = ?1 WHERE version = (SELECT max(version) FROM directory)";
    conn.execute(change, [directory.to_string().into_bytes()]).unwrap();
    let mut store = Sqlite::open_desk(home.path()).unwrap().0;
    let about = store.reports_after(0).unwrap().0[0].id.clone();
    store.add_note(&about, tawny::domain::time::Moment(9), &sealed(&school, b"{}")).unwrap();
    assert_eq!(lock_keys_open(home.path(), &other), 0, "nothing is ever locked with it");
}

fn lock_keys_open(dir: &Path, lock: &Identity) -> usize {
    everything(dir).iter().filter(|(_, body)| unlock(body, lock).is_ok()).count()
}

#[test]
fn what_was_changed_behind_its_lock_is_not_shown_and_is_said() {
    let (school, home) = a_school(4);
    let conn = admin(home.path());
    let lock = tawny::store::sqlite::Sqlite::open_desk(home.path()).map(|(mut store, _)| {
        store.hold_locks(&school.identities[&"dsl".into()]).unwrap();
        store.held()[&1].recipient()
    });
    let forged = tawny::seal::lock::lock_up(&sealed(&school, b"{}"), &lock.unwrap()).unwrap();
    conn.execute("UPDATE note SET body = ?1 WHERE position = 1", [forged]).unwrap();
    let (dsl, rows) = sign_in(home.path(), "dsl");
    assert!(rows.iter().all(|row| opened(&dsl, &row.id).notes.is_empty()));
    dsl.close();
    assert_eq!(not_signed(home.path()), ["note 1"]);
}

/// Locks anew, says so as soon as something of it is done, and goes on until it is killed.
#[test]
fn victim_that_locks_anew_until_it_is_killed() {
    let Some(dir) = std::env::var_os(VICTIM).map(PathBuf::from) else { return };
    let mut store = Sqlite::open_desk(&dir).unwrap().0;
    let mut before = store.behind().unwrap().len();
    let desk = signed_in(&dir, "dsl");
    if std::env::var(MODE).is_ok_and(|mode| mode == "leaves") {
        let school_key = crate::store_people::typed(&std::fs::read_to_string(dir.join("paper")).unwrap());
        let leave = SchoolRequest::Leave { who: "deputy".into(), follower: None, school_key };
        crate::store_people::beside(&desk);
        desk.ask(DeskRequest::School(leave)).unwrap();
        while before == 0 {
            before = store.behind().unwrap().len();
        }
    }
    while before > 0 && store.behind().unwrap().len() == before {
        std::thread::yield_now();
    }
    println!("began");
    std::thread::park();
}

#[test]
fn locking_anew_killed_in_the_middle_goes_on_and_loses_nothing() {
    let (school, home) = a_school(120);
    let before = everything(home.path()).len();
    std::fs::write(home.path().join("paper"), school.root.to_words().unwrap().as_str()).unwrap();
    let mut left = Vec::new();
    for kill in 0..3 {
        let mode = if kill == 0 { "leaves" } else { "" };
        let mut child =
            victim("locks_leaving::victim_that_locks_anew_until_it_is_killed", home.path(), mode).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let _ = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("began")));
        child.kill().unwrap();
        child.wait().unwrap();
        left.push(Sqlite::open_desk(home.path()).unwrap().0.behind().unwrap().len());
    }
    println!("{before} sealed rows; left after each of 3 kills: {left:?}");
    assert!(left[0] > 0 && left[0] < before, "it was killed in the middle");
    let desk = signed_in(home.path(), "head");
    all_locked_anew(home.path());
    desk.close();
    assert!(everything(home.path()).len() >= before);
    let key = &school.identities[&"deputy".into()];
    assert_eq!(open_rows(home.path(), key, &lock_keys(home.path(), key)), 0);
    assert_eq!(queue(&signed_in(home.path(), "dsl")), 120);
    let found = Sqlite::open_to_check(home.path()).unwrap().unwrap().verify().unwrap();
    assert_eq!((found.problems, found.not_signed), (vec![], vec![]));
}

/// Seconds it took.
fn locked_anew(reports: usize) -> f64 {
    let (school, home) = a_school(reports);
    let desk = signed_in(home.path(), "dsl");
    school_asks(&desk, leave(&school, None), changed);
    let began = Instant::now();
    all_locked_anew(home.path());
    let took = began.elapsed().as_secs_f64();
    println!("{} sealed rows locked anew in {took:.2} s", everything(home.path()).len());
    took
}

#[test]
fn locking_anew_says_how_long_it_took() {
    locked_anew(100);
}

/// Run by `./check nightly`.
mod nightly {
    #[test]
    fn a_thousand_reports_are_locked_anew_within_a_minute() {
        assert!(super::locked_anew(1_000) <= 60.0);
    }
}
