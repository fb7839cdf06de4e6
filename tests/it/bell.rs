//! The bell without its window: what it shows and plays, what it knows, and what it survives.

use std::fs;
use std::path::Path;

use tawny::bell::BellOptions;
use tawny::bell::autostart::{desktop_file, path, remove, write};
use tawny::bell::ringer::{Act, CHIME_EVERY_SECS, Ringer};
use tawny::bell::screens::{Crtc, mirrored};
use tawny::bell::watch::Watch;
use tawny::domain::calendar::{Calendar, Days, Hours, HoursFor, Step, Term};
use tawny::domain::civil::Weekday;
use tawny::domain::presence::{Beat, Face, Help};
use tawny::domain::ringing::{Progressed, Ring, Why};
use tawny::domain::time::Moment;
use tawny::seal::{Identity, seal};
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::worker::{Reply, spawn_kiosk};
use tawny::store::{SealedReport, Store, StoreError, clock};

use crate::domain_calendar::{calendar, days, time};
use crate::school::{hear, routing, school};

fn ring(report: &str, place: &str) -> Ring {
    Ring { report: report.into(), place: place.into(), step: Step::Safeguarding, since: Moment(0), why: Why::Now }
}

fn show(place: &str) -> Act {
    Act::Show(place.into())
}

#[test]
fn one_sentence_a_place_and_a_gentle_chime_until_somebody_goes() {
    let mut ringer = Ringer::default();
    assert_eq!(ringer.hear(&[], 0), []);
    let one = [ring("r1", "Library")];
    assert_eq!(ringer.hear(&one, 1), [show("Library"), Act::Chime]);
    assert_eq!(ringer.hear(&one, 2), []);
    assert_eq!(ringer.hear(&one, 1 + CHIME_EVERY_SECS), [Act::Chime], "again, and it still stands there");
    let two = [ring("r1", "Library"), ring("r2", "Library")];
    assert_eq!(ringer.hear(&two, 23), [Act::Chime], "a second child at the same place is not counted out");
    assert_eq!(ringer.reports_at("Library").len(), 2, "going is about both");
    assert_eq!(ringer.hear(&[ring("r2", "Library"), ring("r3", "Oak class")], 24), [show("Oak class"), Act::Chime]);
    assert_eq!(ringer.hear(&[ring("r3", "Oak class")], 25), [Act::Close("Library".into())]);
    assert_eq!(ringer.hear(&[], 26), [Act::Close("Oak class".into())]);
}

#[test]
fn what_is_wiped_away_comes_back_with_the_next_chime() {
    let mut ringer = Ringer::default();
    ringer.hear(&[ring("r1", "Library")], 0);
    ringer.wiped("Library");
    assert_eq!(ringer.hear(&[ring("r1", "Library")], 1), []);
    assert_eq!(ringer.hear(&[ring("r1", "Library")], CHIME_EVERY_SECS), [show("Library"), Act::Chime]);
    ringer.wiped_all();
    assert_eq!(ringer.hear(&[ring("r1", "Library")], 30), [show("Library"), Act::Chime], "a new service, at once");
}

#[test]
fn two_displays_that_show_the_same_are_found() {
    let crtc = |x, width, outputs| Crtc { x, y: 0, width, height: 1080, outputs };
    assert!(!mirrored(&[]) && !mirrored(&[crtc(0, 1920, 1)]));
    assert!(!mirrored(&[crtc(0, 1920, 1), crtc(1920, 1280, 1)]), "side by side");
    assert!(mirrored(&[crtc(0, 1920, 2)]), "one picture, two cables");
    assert!(mirrored(&[crtc(0, 1920, 1), crtc(0, 1280, 1)]), "the same corner");
    assert!(mirrored(&[crtc(0, 1920, 1), crtc(1000, 1920, 1)]), "partly the same");
    assert!(!mirrored(&[crtc(0, 1920, 1), crtc(0, 0, 0)]), "one is off");
}

#[test]
fn the_session_starts_the_bell_whatever_folder_the_data_is_in() {
    let config = tempfile::tempdir().unwrap();
    let options = BellOptions { data: "/srv/tawny data/100% \"our\" $school".into(), place: "Staff room".into() };
    let text = desktop_file(Path::new("/opt/tawny/bin/tawny"), &options, "Tawny bell");
    let exec = text.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap();
    assert_eq!(
        exec,
        r#""/opt/tawny/bin/tawny" "bell" "--data" "/srv/tawny data/100%% \\"our\\" \\$school" "--place" "Staff room""#
    );
    let file = write(config.path(), &text).unwrap();
    assert_eq!((file, fs::read_to_string(path(config.path())).unwrap()), (path(config.path()), text));
    assert!(remove(config.path()).unwrap() && !remove(config.path()).unwrap());
}

/// A calendar by which it is school time whenever this test runs.
pub fn always() -> Calendar {
    let hours = Hours {
        group: HoursFor::SchoolDay,
        weekdays: Weekday::ALL.to_vec(),
        from: time("00:00"),
        to: time("24:00"),
        home: Some(time("24:00")),
        dates: Vec::new(),
    };
    let terms = vec![Term { name: "Always".into(), days: days("2000-01-01", "2999-12-31") }];
    Calendar { terms, closed: Vec::new(), hours: vec![hours], ..calendar() }
}

fn urgent(id: &str) -> SealedReport {
    let body = seal(b"words", &[Identity::generate().recipient()]).unwrap();
    SealedReport {
        id: id.into(),
        kiosk: "kiosk-1".into(),
        sequence: 0,
        at: clock::now(),
        now: true,
        body,
        outside: None,
    }
}

pub fn set_up(dir: &Path) -> Sqlite {
    let mut store = Sqlite::open_kiosk(dir).unwrap().0;
    school().fill(&mut store);
    store.add_calendar(&always(), Moment(1)).unwrap();
    store
}

fn watch(dir: &Path, place: &str) -> Watch {
    Watch::new(dir.to_owned(), place.to_owned(), format!("bell {place}"))
}

fn places(watch: &mut Watch) -> Vec<String> {
    watch.look(clock::now()).0.into_iter().map(|ring| ring.place).collect()
}

#[test]
fn im_going_at_one_bell_stops_all_of_them() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = set_up(dir.path());
    let (mut office, mut hall) = (watch(dir.path(), "Office"), watch(dir.path(), "Hall"));
    assert_eq!((places(&mut office), places(&mut hall)), (vec![], vec![]));
    store.keep(&urgent("r1"), clock::now()).unwrap();
    assert_eq!((places(&mut office), places(&mut hall)), (vec!["Library".to_owned()], vec!["Library".to_owned()]));
    hall.going(&["r1".into()], clock::now());
    assert_eq!(places(&mut hall), Vec::<String>::new());
    assert_eq!(places(&mut office), Vec::<String>::new());
    let row = &store.waiting().unwrap()[0].rows[0];
    assert_eq!((row.what, row.place.as_str()), (Progressed::Going, "Hall"));
}

#[test]
fn a_bell_of_a_later_step_waits_only_while_an_earlier_one_is_there() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = set_up(dir.path());
    store.settle(&urgent("r1")).unwrap();
    let (mut office, mut staff_room) = (watch(dir.path(), "Office"), watch(dir.path(), "Staff room"));
    assert_eq!(places(&mut staff_room).len(), 1, "no bell in the office: at once");
    places(&mut office);
    office.beat(true, clock::now());
    assert_eq!((places(&mut office).len(), places(&mut staff_room).len()), (1, 0));
    office.beat(false, clock::now());
    assert_eq!(places(&mut staff_room).len(), 1, "the one in the office cannot ring any more");
}

#[test]
fn a_bell_started_before_set_up_rings_once_there_is_a_school() {
    let dir = tempfile::tempdir().unwrap();
    let mut bell = watch(dir.path(), "Office");
    assert_eq!(bell.look(clock::now()), (vec![], Some(StoreError::NotSetUp)));
    let mut store = set_up(dir.path());
    store.settle(&urgent("r1")).unwrap();
    // It looks for the file again only after a few seconds; another bell does so at once.
    assert_eq!(places(&mut watch(dir.path(), "Office")).len(), 1);
}

#[test]
fn going_is_owed_while_somebody_else_is_writing() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = set_up(dir.path());
    store.settle(&urgent("r1")).unwrap();
    let mut bell = watch(dir.path(), "Office");
    assert_eq!(places(&mut bell).len(), 1);
    let other = rusqlite::Connection::open(dir.path().join(FILE)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    bell.going(&["r1".into()], clock::now());
    assert_eq!(bell.look(clock::now()), (vec![], Some(StoreError::Busy)), "silent here at once");
    assert_eq!(store.waiting().unwrap()[0].rows, []);
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(bell.look(clock::now()), (vec![], None));
    assert_eq!(store.waiting().unwrap()[0].rows.len(), 1);
}

#[test]
fn a_file_moved_aside_is_left_for_the_one_in_its_place_and_what_was_known_rings_on() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = set_up(dir.path());
    store.settle(&urgent("r1")).unwrap();
    let mut bell = watch(dir.path(), "Office");
    assert_eq!(places(&mut bell).len(), 1);
    drop(store);
    for part in ["", "-wal", "-shm"] {
        let _ = fs::rename(dir.path().join(format!("{FILE}{part}")), dir.path().join(format!("aside{part}")));
    }
    let (rings, trouble) = bell.look(clock::now());
    assert!(rings.len() == 1 && trouble.is_some(), "{trouble:?}");
}

#[test]
fn the_kiosk_says_somebody_is_rung_only_while_a_bell_is_there() {
    let dir = tempfile::tempdir().unwrap();
    let mut other = set_up(dir.path());
    drop(other);
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let help = |wanted: Help| {
        hear(&kiosk, |reply| matches!(reply, Reply::Help { help, .. } if *help == wanted).then_some(()));
    };
    help(Help::NotRung);
    other = Sqlite::open_desk(dir.path()).unwrap().0;
    let beat = |face, id: &str| Beat { face, id: id.into(), place: "Office".into(), at: clock::now() };
    other.beat(&beat(Face::Bell, "b")).unwrap();
    help(Help::Rung);
    assert!(other.beats().unwrap().iter().any(|beat| beat.face == Face::Kiosk && beat.place == "Library"));
    other.end_beat(Face::Bell, "b").unwrap();
    help(Help::NotRung);
    // One desk alone might be that of the person a report names.
    other.beat(&beat(Face::Desk, "d1")).unwrap();
    other.beat(&beat(Face::Desk, "d2")).unwrap();
    help(Help::Rung);
    other
        .add_calendar(
            &Calendar {
                closed: vec![Days {
                    from: tawny::store::clock::civil(clock::now()).day,
                    to: tawny::store::clock::civil(clock::now()).day,
                }],
                ..always()
            },
            Moment(2),
        )
        .unwrap();
    help(Help::Unstaffed);
    kiosk.close();
}
