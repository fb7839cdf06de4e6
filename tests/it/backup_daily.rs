//! The copy that makes itself: every school day, never in a child's way, and when it fails that is
//! said and nothing is lost.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tawny::domain::report::Worry;
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::seal::{Identity, seal};
use tawny::store::backup::check::check;
use tawny::store::backup::daily::{Copies, DUE_AFTER_SECS, Looked, Pace, look, note};
use tawny::store::backup::keep::{DAILY_KEPT, WEEKLY_KEPT, outdated};
use tawny::store::backup::{BackupError, Kind, Manifest};
use tawny::store::desk_worker::{DeskReply, DeskRequest, spawn_desk};
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::worker::{Link, Reply, Request, spawn_kiosk};
use tawny::store::{COPY_OLD_AFTER_DAYS, CopyEnd, DAY_SECS, LastCopy, SealedReport, Standing, Store};

use crate::backup::{NOON, backup, lived_in};
use crate::school::{ask, desk_hear, passphrase_of, report, routing, school};

/// A pace for tests: looks all the time.
const ALL_THE_TIME: Pace =
    Pace { due_after_secs: 0, first: Duration::ZERO, every: Duration::ZERO, retry: Duration::from_secs(3_600) };

fn day(number: u64) -> Moment {
    NOON.plus_secs(number * DAY_SECS)
}

fn look_at(data: &Path, folder: &Path, now: Moment) -> Looked {
    look(data, folder, DUE_AFTER_SECS, now, &mut || true)
}

fn last_copy(data: &Path) -> LastCopy {
    Sqlite::open_desk(data).unwrap().0.last_copy().unwrap()
}

fn copies_in(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all
}

fn settle(data: &Path, id: &str) {
    let (mut store, _) = Sqlite::open_desk(data).unwrap();
    let body = seal(b"told", &[Identity::generate().recipient()]).unwrap();
    let sealed =
        SealedReport { id: id.into(), kiosk: "kiosk-1".into(), sequence: 0, at: NOON, now: false, body, outside: None };
    store.settle(&sealed).unwrap();
}

#[test]
fn night_after_night_the_copy_is_whole_and_the_last_weeks_stay() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let school = lived_in(dir.path());
    let by_hand = backup(dir.path(), folder.path()).unwrap().path;
    fs::write(folder.path().join("somebody-elses-file"), "x").unwrap();
    fs::create_dir(folder.path().join("tawny-holiday-photos")).unwrap();
    let nights = if std::env::var_os("TAWNY_NIGHTLY").is_some() { 365 } else { 60 };
    let mut whole = 0;
    for night in 0..nights {
        settle(dir.path(), &format!("night-{night}"));
        let Looked::Made(path) = look_at(dir.path(), folder.path(), day(night)) else { panic!("night {night}") };
        assert_eq!(look_at(dir.path(), folder.path(), day(night).plus_secs(3_600)), Looked::NotDue);
        let checked = check(&path).unwrap();
        checked.open_canary(&school.papers[(night % 2) as usize]).unwrap();
        assert_eq!(checked.manifest.rows["report"], 4 + night);
        whole += 1;
    }
    let kept: Vec<Manifest> = copies_in(folder.path())
        .iter()
        .filter_map(|path| Manifest::read(path).ok())
        .filter(|manifest| manifest.kind == Kind::Daily)
        .collect();
    println!("{whole} of {nights} nights copied, checked and opened; {} copies kept", kept.len());
    assert_eq!(kept.len(), DAILY_KEPT + WEEKLY_KEPT);
    assert!(by_hand.exists() && folder.path().join("somebody-elses-file").exists());
    assert!(folder.path().join("tawny-holiday-photos").exists());
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert_eq!(store.verify().unwrap().problems, []);
}

#[test]
fn of_many_days_the_last_seven_and_one_of_each_of_four_weeks_stay() {
    let all: Vec<Moment> = (0..60).map(|number| day(number + 20)).collect();
    let gone = outdated(&all);
    let kept: Vec<u64> = (0..60).filter(|place| !gone.contains(&(*place as usize))).collect();
    // Seven days, of the week they began in what is left of it, and three Sundays.
    assert_eq!(kept, [36, 43, 50, 52, 53, 54, 55, 56, 57, 58, 59]);
    assert_eq!(outdated(&[day(1), day(1).plus_secs(60), day(1).plus_secs(30)]), [2, 0], "of one day the newest stays");
    assert_eq!(outdated(&[]), [0; 0]);
}

#[test]
fn a_folder_that_is_gone_is_said_and_the_next_copy_ends_the_trouble() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    assert_eq!(last_copy(dir.path()).standing(day(0)), Standing::Never);
    let Looked::Made(first) = look_at(dir.path(), &stick, day(0)) else { panic!() };
    assert_eq!(last_copy(dir.path()).standing(day(0)), Standing::Fresh);
    assert_eq!(last_copy(dir.path()).standing(day(COPY_OLD_AFTER_DAYS)), Standing::Old);

    fs::rename(&stick, folder.path().join("pulled out")).unwrap();
    for number in 1..4 {
        let failed = look_at(dir.path(), &stick, day(number));
        assert!(matches!(failed, Looked::Failed(BackupError::Missing(_))), "{failed:?}");
    }
    let last = last_copy(dir.path());
    let failed = last.failed.clone().unwrap();
    assert_eq!((failed.at, failed.why.as_str()), (day(1), "backup-missing"), "since it began");
    assert_eq!((last.at, last.standing(day(3)), last.days(day(3))), (Some(day(0)), Standing::Failing, 3));
    assert!(!stick.exists(), "nothing is made where no disk is");

    fs::rename(folder.path().join("pulled out"), &stick).unwrap();
    assert!(matches!(look_at(dir.path(), &stick, day(4)), Looked::Made(_)));
    assert_eq!((last_copy(dir.path()).failed, first.exists()), (None, true));
    // A clock set back makes a copy due, not never.
    assert!(matches!(look_at(dir.path(), &stick, Moment(1_000)), Looked::Made(_)));
}

#[test]
fn an_empty_folder_where_a_stick_used_to_be_is_not_taken_for_the_stick() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    let stick = fs::canonicalize(folder.path()).unwrap();
    let place = stick.join("tawny-daily-2026-11-21-120000Z").display().to_string();
    note(dir.path(), day(0), &place, CopyEnd::Good { same_disk: false }).unwrap();
    assert!(matches!(look_at(dir.path(), folder.path(), day(1)), Looked::Failed(BackupError::Unplugged(_))));
    assert_eq!(copies_in(folder.path()).len(), 0);
    // The twin: had the last copy gone to this disk, the same folder would do.
    note(dir.path(), day(0), &place, CopyEnd::Good { same_disk: true }).unwrap();
    assert!(matches!(look_at(dir.path(), folder.path(), day(1)), Looked::Made(_)));
}

#[test]
fn copies_that_remember_what_was_cut_off_are_kept() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    for number in 0..20 {
        assert!(matches!(look_at(dir.path(), folder.path(), day(number)), Looked::Made(_)));
    }
    let before = copies_in(folder.path());
    let conn = Connection::open(dir.path().join(FILE)).unwrap();
    conn.execute_batch("DROP TRIGGER audit_lasts; DELETE FROM audit WHERE sequence > 5;").unwrap();
    drop(conn);
    for number in 20..40 {
        assert_eq!(look_at(dir.path(), folder.path(), day(number)), Looked::Failed(BackupError::History));
    }
    let after = copies_in(folder.path());
    assert!(before.iter().all(|copy| after.contains(copy)), "a copy that remembers was removed");
    assert_eq!(after.len(), before.len() + 20, "and new ones are made all the same");
    assert_eq!(last_copy(dir.path()).failed.unwrap().why, "backup-history");
}

#[test]
fn while_a_child_waits_to_be_told_the_copy_does_not_move() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    let telling = Arc::new(AtomicBool::new(true));
    let (asked, hears) = sync_channel(1_000);
    let waits = Arc::clone(&telling);
    let copies = Copies::keep(dir.path().to_owned(), folder.path().to_owned(), ALL_THE_TIME, move || {
        let _ = asked.try_send(());
        waits.load(Ordering::Relaxed)
    });
    for _ in 0..10 {
        hears.recv_timeout(Duration::from_secs(20)).unwrap();
    }
    assert_eq!(last_copy(dir.path()).at, None, "asked ten times, and still not begun");
    telling.store(false, Ordering::Relaxed);
    let until = Instant::now() + Duration::from_secs(20);
    while last_copy(dir.path()).at.is_none() {
        assert!(Instant::now() < until, "it never went on");
        std::thread::yield_now();
    }
    copies.stop();
    assert!(copies_in(folder.path()).iter().all(|copy| !copy.file_name().unwrap().to_string_lossy().starts_with('.')));
}

fn tell(link: &Link) -> Duration {
    let told = report(Worry::UnkindMessage, Some("they keep on"));
    let began = Instant::now();
    ask(link, Request::Tell(Keep::Settle, Box::new(told)), |reply| matches!(reply, Reply::Told(..)).then_some(()));
    began.elapsed()
}

#[test]
fn telling_goes_on_while_the_school_is_copied_again_and_again() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    let mut medians = Vec::new();
    for copying in [false, true] {
        let mut kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
        if copying {
            kiosk.keep_copies(dir.path().to_owned(), folder.path().to_owned(), ALL_THE_TIME);
        }
        let mut times: Vec<Duration> = (0..100).map(|_| tell(&kiosk)).collect();
        times.sort();
        medians.push((times[50], times[95], times[99]));
        if copying {
            let until = Instant::now() + Duration::from_secs(20);
            while last_copy(dir.path()).at.is_none() {
                assert!(Instant::now() < until, "no copy was made beside the telling");
                tell(&kiosk);
            }
        }
        kiosk.close();
    }
    println!("told in (p50, p95, p99): alone {:?}, while copying {:?}", medians[0], medians[1]);
    let last = last_copy(dir.path());
    check(Path::new(&last.place)).expect("a copy made beside a telling child is whole");
    assert_eq!(last.failed, None);
}

#[test]
fn the_desk_hears_when_the_school_was_copied_and_when_that_fails() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    school().set_up(dir.path());
    let desk = spawn_desk(dir.path().to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: "dsl".into(), passphrase: passphrase_of("dsl") }).unwrap();
    let copied = |reply: &DeskReply| match reply {
        DeskReply::Copied(last) => Some(last.clone()),
        _ => None,
    };
    assert_eq!(desk_hear(&desk, copied), LastCopy::default());
    assert!(matches!(look_at(dir.path(), folder.path(), day(0)), Looked::Made(_)));
    assert_eq!(desk_hear(&desk, copied).at, Some(day(0)));
    assert!(matches!(look_at(dir.path(), &folder.path().join("gone"), day(2)), Looked::Failed(_)));
    let last = desk_hear(&desk, copied);
    assert_eq!((last.standing(day(2)), last.failed.unwrap().why.as_str()), (Standing::Failing, "backup-missing"));
    desk.close();
}

#[test]
fn a_desk_copies_alone_and_beside_a_kiosk_never_at_the_same_time() {
    let (dir, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    lived_in(dir.path());
    let copied = |times: usize| {
        let until = Instant::now() + Duration::from_secs(30);
        loop {
            let rows = Sqlite::open_desk(dir.path()).unwrap().0.audit_rows().unwrap();
            if rows.iter().filter(|row| row.verb == "backed-up").count() >= times {
                return;
            }
            assert!(Instant::now() < until, "{times} copies were never made");
        }
    };
    let mut desk = spawn_desk(dir.path().to_owned(), || {});
    desk.keep_copies(dir.path().to_owned(), folder.path().to_owned(), ALL_THE_TIME);
    copied(2);
    let mut kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    kiosk.keep_copies(dir.path().to_owned(), folder.path().to_owned(), ALL_THE_TIME);
    copied(8);
    kiosk.close();
    desk.close();
    let (last, left) = (last_copy(dir.path()), copies_in(folder.path()));
    assert_eq!((last.failed, left.len()), (None, 1), "of one day the newest stays: {left:?}");
    check(&left[0]).unwrap();
}
