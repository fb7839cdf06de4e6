//! Somebody leaves: what their key signed while they were there counts on, wherever it lies, and nothing after.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::params;
use tawny::domain::ids::{ReportId, StaffId};
use tawny::domain::queue::{Did, Entry, Progress};
use tawny::domain::report::{Report, Worry};
use tawny::domain::ringing::Progressed;
use tawny::domain::time::Moment;
use tawny::seal::Identity;
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, SchoolRequest};
use tawny::store::founding::NewSchool;
use tawny::store::handed::{Mark, Part, Parts, seal_again};
use tawny::store::signed::Kind;
use tawny::store::sqlite::Sqlite;
use tawny::store::{Kiosk, StaffSecret, Store};

use crate::forged::{a_school, closed_by, json, not_signed, pen_of, put_note, sealed, seen};
use crate::hostile_database::admin;
use crate::queue_working::{does, opened, sign_in, tell};
use crate::school::{QUICK, School, desk_hear, passphrase_of, report, school};
use crate::store_people::{changed, school_asks, school_key};

fn leaves(dir: &Path, school: &School, who: &str) {
    let desk = crate::store_people::signed_in(dir, "dsl");
    let leave = SchoolRequest::Leave { who: who.into(), follower: None, school_key: school_key(school) };
    school_asks(&desk, leave, changed);
    desk.close();
}

fn a_ringing_school() -> (School, tempfile::TempDir, Report) {
    let (dir, school, told) = (tempfile::tempdir().unwrap(), school(), report(Worry::NotSafeOrSad, None));
    school.set_up(dir.path());
    tell(dir.path(), std::slice::from_ref(&told));
    (school, dir, told)
}

/// The report at a desk that stays open, once it has come to so many notes.
fn with_notes(desk: &DeskLink, id: &ReportId, notes: usize) -> Entry {
    let until = Instant::now() + Duration::from_secs(20);
    loop {
        let entry = opened(desk, id);
        if entry.notes.len() + entry.unknown.len() == notes {
            return entry;
        }
        assert!(Instant::now() < until, "the note never came");
    }
}

#[test]
fn a_desk_that_is_open_when_somebody_leaves_counts_what_their_key_signs_no_more() {
    for leaving in [false, true] {
        let (school, dir, told) = a_school();
        let (open, _) = sign_in(dir.path(), "larch");
        if leaving {
            leaves(dir.path(), &school, "deputy");
        }
        let body = json(&closed_by("deputy", &told.id));
        let words = pen_of(&school, "deputy").write(Kind::Note, told.id.as_str(), &body).unwrap();
        put_note(dir.path(), &told.id, &sealed(&school, &words));
        let entry = with_notes(&open, &told.id, 1);
        let expected = if leaving { (Progress::Waiting, 1) } else { (Progress::Closed, 0) };
        assert_eq!((entry.progress(), entry.unknown.len()), expected, "leaving: {leaving}");
        open.close();
    }
}

#[test]
fn what_somebody_handed_on_before_they_left_counts_and_a_copy_by_their_key_afterwards_is_said() {
    let (school, dir, told) = a_school();
    let (deputy, _) = sign_in(dir.path(), "deputy");
    deputy.ask(DeskRequest::HandOn(told.id.clone(), "novak".into())).unwrap();
    desk_hear(&deputy, |reply| matches!(reply, DeskReply::Changed(_)).then_some(()));
    deputy.close();
    leaves(dir.path(), &school, "deputy");
    let (entry, said) = seen(dir.path(), "novak", &told.id);
    assert_eq!((entry.is_known, said), (true, false));

    let parts = Parts { report: Part { mark: Mark::Vouched, body: json(&told).into() }, notes: Vec::new() };
    let readers = tawny::domain::readers::Readers { staff: ["novak".into()].into(), ..Default::default() };
    let pen = pen_of(&school, "deputy");
    let copy = seal_again(&parts, &told.id, &pen, &readers, &school.directory).unwrap().remove(0);
    let row = "INSERT INTO handed (about, at, format, body) VALUES (?1, 7, 1, ?2)";
    admin(dir.path()).execute(row, params![told.id.as_str(), copy]).unwrap();
    assert!(seen(dir.path(), "novak", &told.id).1);
}

#[test]
fn a_ring_somebody_ended_before_they_left_is_over_and_one_their_key_ends_afterwards_is_not() {
    let (school, dir, told) = a_ringing_school();
    let (deputy, _) = sign_in(dir.path(), "deputy");
    does(&deputy, &told.id, Did::Listened("talked at break".into()));
    deputy.close();
    let rings = || {
        let count = "SELECT count(*) FROM ring WHERE signed IS NOT NULL";
        admin(dir.path()).query_row(count, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert!(rings() > 0, "it ended a ring");
    leaves(dir.path(), &school, "deputy");
    assert_eq!(not_signed(dir.path()), Vec::<String>::new());
    let signed = pen_of(&school, "deputy").ring(&told.id, Progressed::Answered, Moment(7)).unwrap();
    let row = "INSERT INTO ring (report, what, at, place, signed) VALUES (?1, 'answered', 7, '', ?2)";
    admin(dir.path()).execute(row, params![told.id.as_str(), signed]).unwrap();
    let listed = not_signed(dir.path());
    assert!(listed.len() == 1 && listed[0].starts_with("ring "), "{listed:?}");
}

#[test]
fn in_a_school_that_always_signed_nothing_is_said_to_be_older_than_that() {
    let (dir, school, told) = (tempfile::tempdir().unwrap(), school(), report(Worry::UnkindMessage, None));
    let secret = |(id, identity): (&StaffId, &Identity)| StaffSecret {
        staff: id.clone(),
        wrapped_identity: identity.wrap(&passphrase_of(id.as_str()), QUICK).unwrap(),
        pin_hash: None,
        pin_signature: None,
    };
    let new = NewSchool {
        kiosk: Kiosk { id: "kiosk-1".into(), place: "Library".into(), root_key: school.root.public() },
        places: vec!["Library".into()],
        directory: school.signed(),
        lock_keys: Vec::new(),
        signer: school.kiosk.clone(),
        secrets: school.identities.iter().map(secret).collect(),
        groups: Vec::new(),
        pupils: Vec::new(),
        calendar: None,
        at: Moment(1_789_000_000_000),
    };
    Sqlite::open_kiosk(dir.path()).unwrap().0.found(&new).unwrap();
    school.keep_kiosk_key(dir.path());
    tell(dir.path(), std::slice::from_ref(&told));
    let (entry, said) = seen(dir.path(), "dsl", &told.id);
    assert_eq!((entry.signed_from, entry.is_known, said), (Moment(0), true, false));
}
