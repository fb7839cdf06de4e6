//! Who counts as somebody there: a desk says so only while somebody who reads first would see at
//! once what comes, and knows itself whether a bell is there.

use std::path::Path;

use tawny::domain::calendar::{Calendar, Days};
use tawny::domain::presence::{Beat, Face, somebody_hears};
use tawny::domain::time::Moment;
use tawny::store::desk_worker::{Around, DeskLink, DeskReply, DeskRequest, spawn_desk, spawn_desk_on};
use tawny::store::sqlite::Sqlite;
use tawny::store::{Store, clock};

use crate::bell::{always, set_up};
use crate::school::{desk_hear, passphrase_of};

fn enter(desk: &DeskLink, who: &str) {
    desk.ask(DeskRequest::SignIn { staff: who.into(), passphrase: passphrase_of(who) }).unwrap();
    desk_hear(desk, |reply| matches!(reply, DeskReply::SignedIn(_)).then_some(()));
}

/// Says whether the window shows what comes, and waits until that was heard.
fn in_sight(desk: &DeskLink, in_sight: bool) {
    desk.ask(DeskRequest::InSight(in_sight)).unwrap();
    desk.ask(DeskRequest::Refresh).unwrap();
    desk_hear(desk, |reply| matches!(reply, DeskReply::Queue(_)).then_some(()));
    desk.ask(DeskRequest::Refresh).unwrap();
    desk_hear(desk, |reply| matches!(reply, DeskReply::Queue(_)).then_some(()));
}

fn lock(desk: &DeskLink) {
    desk.ask(DeskRequest::Lock).unwrap();
    desk_hear(desk, |reply| matches!(reply, DeskReply::Locked).then_some(()));
}

/// Who says at a desk that they are here.
fn at_desks(dir: &Path) -> Vec<String> {
    let beats = Sqlite::open_desk(dir).unwrap().0.beats().unwrap();
    beats.into_iter().filter(|beat| beat.face == Face::Desk).map(|beat| beat.id).collect()
}

fn around(desk: &DeskLink, wanted: impl Fn(Around) -> bool) {
    desk_hear(desk, |reply| match reply {
        DeskReply::Around(around) if wanted(*around) => Some(()),
        DeskReply::Trouble(error) => panic!("{error:?}"),
        _ => None,
    });
}

#[test]
fn a_desk_says_that_somebody_is_here_only_while_what_comes_would_be_seen() {
    let dir = tempfile::tempdir().unwrap();
    drop(set_up(dir.path()));
    let desk = spawn_desk(dir.path().to_owned(), || {});
    enter(&desk, "dsl");
    assert_eq!(at_desks(dir.path()), [""; 0], "the window has not said yet that it shows anything");
    in_sight(&desk, true);
    assert_eq!(at_desks(dir.path()), ["dsl"]);
    in_sight(&desk, false);
    assert_eq!(at_desks(dir.path()), [""; 0], "hidden after two idle minutes");
    in_sight(&desk, true);
    lock(&desk);
    assert_eq!(at_desks(dir.path()), [""; 0], "locked");
    // A key that opens one class's reports hears no other's.
    enter(&desk, "larch");
    in_sight(&desk, true);
    assert_eq!(at_desks(dir.path()), [""; 0]);
    lock(&desk);
    enter(&desk, "deputy");
    in_sight(&desk, true);
    assert_eq!(at_desks(dir.path()), ["deputy"]);
    // The window closes: it locks and lets the worker finish.
    desk.ask(DeskRequest::Lock).unwrap();
    desk.close();
    assert_eq!(at_desks(dir.path()), [""; 0]);
}

#[test]
fn a_desk_whose_screen_a_class_sees_stays_silent() {
    let dir = tempfile::tempdir().unwrap();
    drop(set_up(dir.path()));
    let course = tawny::content::Pack::default();
    let desk = spawn_desk_on(dir.path().to_owned(), course, Box::new(|| true), || {});
    enter(&desk, "dsl");
    desk.ask(DeskRequest::InSight(true)).unwrap();
    around(&desk, |around| around.mirrored);
    assert_eq!(at_desks(dir.path()), [""; 0]);
}

#[test]
fn one_person_at_two_desks_is_one_and_whoever_was_killed_is_soon_forgotten() {
    let beat = |face, id: &str, at| Beat { face, id: id.into(), place: String::new(), at: Moment(at) };
    let two_desks = [beat(Face::Desk, "dsl", 0), beat(Face::Desk, "dsl", 5_000)];
    let two_people = [beat(Face::Desk, "dsl", 0), beat(Face::Desk, "deputy", 0)];
    let one_bell = [beat(Face::Bell, "b", 0), beat(Face::Kiosk, "k", 0)];
    let hears = |beats: &[Beat], at| somebody_hears(beats, Moment(at));
    assert!(!hears(&two_desks, 6_000) && hears(&two_people, 6_000) && hears(&one_bell, 6_000));
    assert!(!hears(&two_people, 46_000) && !hears(&one_bell, 46_000), "killed: its last word is too old");
    // The planted fault: desks counted instead of people.
    let counts_desks = |beats: &[Beat]| beats.iter().filter(|beat| beat.can_ring(Moment(6_000))).count() >= 2;
    assert!(counts_desks(&two_desks), "this test would not notice that one person is counted twice");
}

#[test]
fn a_desk_knows_whether_a_bell_is_there_before_and_after_sign_in() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = set_up(dir.path());
    let bell = Beat { face: Face::Bell, id: "b".into(), place: "Office".into(), at: clock::now() };
    let desk = spawn_desk(dir.path().to_owned(), || {});
    desk.ask(DeskRequest::People).unwrap();
    around(&desk, |around| around == Around { bell: false, open: true, mirrored: false });
    store.beat(&bell).unwrap();
    around(&desk, |around| around.bell);
    enter(&desk, "larch");
    store.end_beat(Face::Bell, "b").unwrap();
    around(&desk, |around| !around.bell && around.open);
    let today = Days::one(clock::civil(clock::now()).day);
    store.add_calendar(&Calendar { closed: vec![today], ..always() }, Moment(2)).unwrap();
    around(&desk, |around| !around.open);
}
