//! Weeks of ringing, minute by minute: somebody is always rung in staffed hours, never only the one
//! a report names, and nobody is rung without need. Each rule has a twin that breaks it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use tawny::domain::calendar::{Away, Calendar, Days, Step};
use tawny::domain::civil::{Civil, Day, TimeOfDay};
use tawny::domain::directory::Directory;
use tawny::domain::ids::StaffId;
use tawny::domain::presence::{Beat, Face, Help, help};
use tawny::domain::ringing::{self, Progressed, Ring, RingRow, Told, Waiting, Wall, Why};
use tawny::domain::routes::RingOrder;
use tawny::domain::time::Moment;

use crate::domain_calendar::{calendar, day};
use crate::school::school;

/// The rules in the policies' order.
pub fn rings(waiting: &[Waiting], calendar: &Calendar, directory: Option<&Directory>, wall: Wall) -> Vec<Ring> {
    ringing::rings(waiting, calendar, &RingOrder::default(), directory, wall)
}

pub fn people(step: Step, directory: Option<&Directory>, calendar: &Calendar, day: Day) -> BTreeSet<StaffId> {
    ringing::people(step, &RingOrder::default(), directory, calendar, day)
}

pub fn directory() -> &'static Directory {
    static MADE_UP: LazyLock<Directory> = LazyLock::new(|| school().directory);
    &MADE_UP
}

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

fn civil_in(zone: &TimeZone, at: Moment) -> Civil {
    let there = jiff::Timestamp::from_millisecond(at.0).unwrap().to_zoned(zone.clone());
    Civil {
        day: Day::new(there.year(), there.month() as u8, there.day() as u8).unwrap(),
        time: TimeOfDay::new(there.hour() as u8, there.minute() as u8).unwrap(),
    }
}

pub fn utc(at: Moment) -> Civil {
    civil_in(&TimeZone::UTC, at)
}

/// `2026-09-07 10:00` or `…:30` in UTC.
pub fn moment(text: &str) -> Moment {
    let text = if text.len() == 16 { format!("{text}:00") } else { text.to_owned() };
    let civil: jiff::civil::DateTime = text.replace(' ', "T").parse().unwrap();
    Moment(civil.to_zoned(TimeZone::UTC).unwrap().timestamp().as_millisecond())
}

pub fn told(now: bool, at: Moment) -> Waiting {
    let id = format!("r{}", at.0).as_str().into();
    Waiting { told: Told { id, at, now, place: "Library".into() }, rows: Vec::new() }
}

fn and(mut waiting: Waiting, what: Progressed, at: &str) -> Waiting {
    let report = waiting.told.id.clone();
    waiting.rows.push(RingRow { report, what, at: moment(at), place: "Office".into() });
    waiting
}

fn at(waiting: &Waiting, when: &str) -> Option<(Step, Why)> {
    let wall = Wall { now: moment(when), civil: &utc };
    let rings = rings(std::slice::from_ref(waiting), &calendar(), Some(directory()), wall);
    rings.first().map(|ring| (ring.step, ring.why))
}

#[test]
fn what_is_urgent_rings_at_once_and_climbs_after_two_and_five_minutes() {
    let urgent = told(true, moment("2026-09-07 10:00:20"));
    assert_eq!(at(&urgent, "2026-09-07 10:00:20"), Some((Step::Safeguarding, Why::Now)));
    assert_eq!(at(&urgent, "2026-09-07 10:02:19"), Some((Step::Safeguarding, Why::Now)));
    assert_eq!(at(&urgent, "2026-09-07 10:02:20"), Some((Step::HeadAndOffice, Why::Now)));
    assert_eq!(at(&urgent, "2026-09-07 10:05:20"), Some((Step::Everybody, Why::Now)));
}

#[test]
fn other_pictures_ring_when_nobody_has_seen_them_for_half_an_hour() {
    let other = told(false, moment("2026-09-07 10:00"));
    assert_eq!(at(&other, "2026-09-07 10:29"), None);
    assert_eq!(at(&other, "2026-09-07 10:30"), Some((Step::Safeguarding, Why::Unseen)));
    assert_eq!(at(&other, "2026-09-07 10:32"), Some((Step::HeadAndOffice, Why::Unseen)));
    assert_eq!(at(&and(other, Progressed::Seen, "2026-09-07 10:20"), "2026-09-07 11:30"), None);
}

#[test]
fn nothing_is_unseen_half_an_hour_before_children_go_home() {
    let late = told(false, moment("2026-09-07 14:40"));
    assert_eq!(at(&late, "2026-09-07 14:44"), None);
    assert_eq!(at(&late, "2026-09-07 14:45"), Some((Step::Safeguarding, Why::BeforeHome)));
    let later = told(false, moment("2026-09-07 15:00"));
    assert_eq!(at(&later, "2026-09-07 15:00"), Some((Step::Safeguarding, Why::BeforeHome)));
    let club = told(false, moment("2026-09-07 15:20"));
    assert_eq!(at(&club, "2026-09-07 15:40"), None, "these children go home with the club");
}

#[test]
fn seen_stops_the_bell_only_and_at_home_time_it_rings_those_who_lead() {
    let seen = and(told(true, moment("2026-09-07 10:00")), Progressed::Seen, "2026-09-07 10:01");
    assert_eq!(at(&seen, "2026-09-07 15:14"), None);
    assert_eq!(at(&seen, "2026-09-07 15:15"), Some((Step::Safeguarding, Why::NotAnswered)));
    assert_eq!(at(&seen, "2026-09-07 15:40"), Some((Step::Safeguarding, Why::NotAnswered)));
    assert_eq!(at(&seen, "2026-09-08 08:00"), Some((Step::Safeguarding, Why::NotAnswered)), "and the next morning");
    for done in [Progressed::Answered, Progressed::Closed] {
        assert_eq!(at(&and(seen.clone(), done, "2026-09-07 15:00"), "2026-09-07 15:20"), None);
    }
}

#[test]
fn im_going_stops_it_for_a_while_and_one_step_higher_when_no_reader_saw_it() {
    let going = and(told(true, moment("2026-09-07 10:00")), Progressed::Going, "2026-09-07 10:01");
    assert_eq!(at(&going, "2026-09-07 10:01"), None);
    assert_eq!(at(&going, "2026-09-07 10:30"), None);
    assert_eq!(at(&going, "2026-09-07 10:31"), Some((Step::HeadAndOffice, Why::NobodyCame)));
    assert_eq!(at(&going, "2026-09-07 10:36"), Some((Step::Everybody, Why::NobodyCame)));
    assert_eq!(at(&and(going, Progressed::Seen, "2026-09-07 10:10"), "2026-09-07 11:00"), None);
    let late = and(told(true, moment("2026-09-07 15:00")), Progressed::Going, "2026-09-07 15:01");
    assert_eq!(at(&late, "2026-09-07 15:10"), None);
    assert_eq!(at(&late, "2026-09-07 15:11"), Some((Step::HeadAndOffice, Why::NobodyCame)), "before they are gone");
}

#[test]
fn what_came_at_night_rings_from_the_first_step_in_the_morning() {
    let night = told(true, moment("2026-09-07 21:00"));
    assert_eq!(at(&night, "2026-09-07 21:00"), None, "nobody is there: the kiosk says so");
    assert_eq!(at(&night, "2026-09-08 07:44"), None);
    assert_eq!(at(&night, "2026-09-08 07:45").map(|(step, _)| step), Some(Step::Safeguarding));
    assert_eq!(at(&night, "2026-09-08 07:50").map(|(step, _)| step), Some(Step::Everybody));
    let friday = told(false, moment("2026-09-11 17:50"));
    assert_eq!(at(&friday, "2026-09-12 10:00"), None, "Saturday");
    assert_eq!(at(&friday, "2026-09-14 07:45"), Some((Step::Safeguarding, Why::Unseen)), "Monday");
}

#[test]
fn a_child_who_still_needs_help_rings_one_step_higher() {
    let answered = and(told(false, moment("2026-09-07 10:00")), Progressed::Answered, "2026-09-07 10:05");
    let again = and(answered, Progressed::NeedsHelp, "2026-09-07 11:00");
    assert_eq!(at(&again, "2026-09-07 11:00"), Some((Step::HeadAndOffice, Why::Now)));
    assert_eq!(at(&again, "2026-09-07 11:05"), Some((Step::Everybody, Why::Now)));
}

#[test]
fn a_clock_that_was_set_back_only_makes_it_ring_more() {
    let ahead = told(false, moment("2026-09-07 12:00"));
    assert_eq!(at(&ahead, "2026-09-07 09:00").map(|(step, _)| step), Some(Step::Everybody));
    let going = and(told(true, moment("2026-09-07 09:00")), Progressed::Going, "2026-09-07 12:00");
    assert!(at(&going, "2026-09-07 09:10").is_some(), "a going from the future is not believed");
}

#[test]
fn the_last_sunday_of_october_moves_no_deadline() {
    let london = zone("Europe/London");
    let civil = |at: Moment| civil_in(&london, at);
    let mut calendar = calendar();
    calendar.closed.clear();
    for (on, offset) in [("2026-10-23", 1), ("2026-10-26", 0)] {
        let at = |text: &str| Moment(moment(&format!("{on} {text}")).0 - offset * 3_600_000);
        let waiting = [told(false, at("14:40"))];
        let rings = |now| rings(&waiting, &calendar, Some(directory()), Wall { now, civil: &civil });
        assert_eq!(rings(at("14:44")), [], "{on}");
        assert_eq!(rings(at("14:45"))[0].why, Why::BeforeHome, "{on}");
        assert_eq!(rings(at("14:45"))[0].since, at("14:45"), "{on}");
    }
}

#[test]
fn with_nobody_known_to_be_there_everybody_is_rung() {
    let urgent = [told(true, moment("2026-09-07 10:00"))];
    let wall = Wall { now: moment("2026-09-07 10:00"), civil: &utc };
    assert_eq!(rings(&urgent, &calendar(), None, wall)[0].step, Step::Everybody, "no directory");
    let mut away = calendar();
    away.away = ["dsl", "deputy"]
        .map(|who| Away { staff: who.into(), days: Days::one(day("2026-09-07")), covered_by: None })
        .to_vec();
    let directory = directory();
    let step = rings(&urgent, &away, Some(directory), wall)[0].step;
    assert_eq!(step, Step::Everybody, "safeguarding is away, and the head alone might be the one named");
    away.away = directory
        .staff
        .iter()
        .map(|staff| Away { staff: staff.id.clone(), days: Days::one(day("2026-09-07")), covered_by: None })
        .collect();
    assert!(people(Step::Everybody, Some(directory), &away, day("2026-09-07")).len() > 1);
}

#[test]
fn bells_ring_from_their_step_and_the_next_ones_when_the_first_are_silent() {
    let ring =
        Ring { report: "r".into(), place: "Library".into(), step: Step::Safeguarding, since: Moment(0), why: Why::Now };
    let rings_at = |place: &str, alive: &[&str]| ringing::rings_at(&ring, place, alive, &calendar());
    assert!(rings_at("Office", &["Office", "Staff room"]) && !rings_at("Staff room", &["Office", "Staff room"]));
    assert!(rings_at("Staff room", &["Staff room"]), "no bell of the first step is there");
    assert!(rings_at("somewhere new", &[]), "a bell nobody wrote down rings at once");
}

#[test]
fn the_kiosk_says_that_somebody_is_rung_only_when_it_is_certain() {
    let calendar = calendar();
    let help = |calendar: Option<&Calendar>, when: &str, can| help(calendar, utc(moment(when)), can);
    assert_eq!(help(Some(&calendar), "2026-09-07 10:00", true), Help::Rung);
    assert_eq!(help(Some(&calendar), "2026-09-07 10:00", false), Help::NotRung);
    assert_eq!(help(Some(&calendar), "2026-09-07 19:00", true), Help::Unstaffed);
    assert_eq!(help(Some(&calendar), "2026-12-24 10:00", true), Help::Unstaffed);
    assert_eq!(help(Some(&calendar), "2027-05-04 10:00", true), Help::NotRung, "no dates for that day");
    assert_eq!(help(None, "2026-09-07 10:00", true), Help::NotRung);
}

#[test]
fn a_bell_that_fell_silent_is_not_there_for_long() {
    let beat = Beat { face: Face::Bell, id: "b".into(), place: "Office".into(), at: moment("2026-09-07 10:00") };
    assert!(beat.can_ring(moment("2026-09-07 10:00:45")) && !beat.can_ring(moment("2026-09-07 10:00:46")));
    assert!(!beat.can_ring(moment("2026-09-07 09:59")), "the clock was set back");
    assert!(!Beat { face: Face::Kiosk, ..beat.clone() }.can_ring(beat.at));
}
