//! Weeks of ringing, minute by minute: somebody is always rung in staffed hours, never only the one
//! a report names, and nobody is rung without need. Each rule has a twin that breaks it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use proptest::prelude::*;
use tawny::domain::calendar::{Away, Calendar, Days, HoursFor, Step};
use tawny::domain::civil::{Civil, Day, TimeOfDay};
use tawny::domain::directory::Directory;
use tawny::domain::ids::StaffId;
use tawny::domain::person::Role;
use tawny::domain::presence::{Beat, Face, Help, help};
use tawny::domain::readers::{Sealing, readers};
use tawny::domain::report::Worry;
use tawny::domain::ringing::{self, Progressed, Ring, RingRow, Told, Waiting, Wall, Why};
use tawny::domain::time::Moment;

use crate::domain_calendar::{calendar, day, time};
use crate::planted::Dice;
use crate::school::{called, report, school};

/// The rules, or a twin of them.
#[derive(Clone, Copy)]
struct Rules {
    rings: fn(&[Waiting], &Calendar, Option<&Directory>, Wall) -> Vec<Ring>,
    people: fn(Step, Option<&Directory>, &Calendar, Day) -> BTreeSet<StaffId>,
    rings_at: fn(&Ring, &str, &[&str], &Calendar) -> bool,
}

const HONEST: Rules = Rules { rings: ringing::rings, people: ringing::people, rings_at: ringing::rings_at };

fn directory() -> &'static Directory {
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

fn utc(at: Moment) -> Civil {
    civil_in(&TimeZone::UTC, at)
}

/// `2026-09-07 10:00` or `…:30` in UTC.
fn moment(text: &str) -> Moment {
    let text = if text.len() == 16 { format!("{text}:00") } else { text.to_owned() };
    let civil: jiff::civil::DateTime = text.replace(' ', "T").parse().unwrap();
    Moment(civil.to_zoned(TimeZone::UTC).unwrap().timestamp().as_millisecond())
}

fn told(now: bool, at: Moment) -> Waiting {
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
    let rings = ringing::rings(std::slice::from_ref(waiting), &calendar(), Some(directory()), wall);
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
        let rings = |now| ringing::rings(&waiting, &calendar, Some(directory()), Wall { now, civil: &civil });
        assert_eq!(rings(at("14:44")), [], "{on}");
        assert_eq!(rings(at("14:45"))[0].why, Why::BeforeHome, "{on}");
        assert_eq!(rings(at("14:45"))[0].since, at("14:45"), "{on}");
    }
}

#[test]
fn with_nobody_known_to_be_there_everybody_is_rung() {
    let urgent = [told(true, moment("2026-09-07 10:00"))];
    let wall = Wall { now: moment("2026-09-07 10:00"), civil: &utc };
    assert_eq!(ringing::rings(&urgent, &calendar(), None, wall)[0].step, Step::Everybody, "no directory");
    let mut away = calendar();
    away.away = ["dsl", "deputy"]
        .map(|who| Away { staff: who.into(), days: Days::one(day("2026-09-07")), covered_by: None })
        .to_vec();
    let directory = directory();
    let step = ringing::rings(&urgent, &away, Some(directory), wall)[0].step;
    assert_eq!(step, Step::Everybody, "safeguarding is away, and the head alone might be the one named");
    away.away = directory
        .staff
        .iter()
        .map(|staff| Away { staff: staff.id.clone(), days: Days::one(day("2026-09-07")), covered_by: None })
        .collect();
    assert!(ringing::people(Step::Everybody, Some(directory), &away, day("2026-09-07")).len() > 1);
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

// ---- simulated weeks ----

/// Three weeks around half-term, in steps of a few minutes. The first rule that breaks, in words.
fn simulate(seed: u64, rules: Rules) -> Result<u32, String> {
    let mut dice = Dice::quiet(seed);
    let directory = directory();
    let calendar = some_calendar(&mut dice, directory);
    let start = moment("2026-10-19 00:00");
    let mut reports: Vec<(Waiting, StaffId)> = Vec::new();
    let mut rung = 0;
    let mut now = start;
    while now < start.plus_secs(21 * 86_400) {
        let stride = if calendar.rings(utc(now)) { 9 } else { 90 };
        now = now.plus_secs(60 * (1 + dice.below(stride)));
        if dice.below(60) == 0 {
            let named = directory.staff[dice.below(directory.staff.len() as u64) as usize].id.clone();
            reports.push((told(dice.below(2) == 0, now), named));
        }
        let alive: Vec<&str> =
            [["Office", "Staff room"].as_slice(), &["Staff room"], &["Hall"]][dice.below(3) as usize].to_vec();
        let waiting: Vec<Waiting> = reports.iter().map(|(waiting, _)| waiting.clone()).collect();
        let rings = (rules.rings)(&waiting, &calendar, Some(directory), Wall { now, civil: &utc });
        for (waiting, named) in &reports {
            let ring = rings.iter().find(|ring| ring.report == waiting.told.id);
            let wanted = must_ring(waiting, &calendar, now);
            match (ring, wanted) {
                (None, true) => return Err(format!("silent at {:?}: {waiting:?}", utc(now))),
                (Some(ring), false) => return Err(format!("needless at {:?}: {ring:?} {waiting:?}", utc(now))),
                (None, false) => continue,
                (Some(ring), true) => heard(ring, named, &alive, &calendar, directory, utc(now).day, rules)?,
            }
            rung += 1;
        }
        let answered = |waiting: &Waiting| waiting.rows.iter().any(|row| row.what == Progressed::Answered);
        reports.retain(|(waiting, _)| !answered(waiting));
        for (waiting, _) in &mut reports {
            if dice.below(12) > 0 {
                continue;
            }
            let all = [Progressed::Going, Progressed::Going, Progressed::Seen, Progressed::Answered];
            let what = all[dice.below(4) as usize];
            waiting.rows.push(RingRow { report: waiting.told.id.clone(), what, at: now, place: String::new() });
        }
    }
    Ok(rung)
}

/// A bell that is there rings, and for whomever the report names somebody else is rung who is there.
fn heard(
    ring: &Ring,
    named: &StaffId,
    alive: &[&str],
    calendar: &Calendar,
    directory: &Directory,
    today: Day,
    rules: Rules,
) -> Result<(), String> {
    if !alive.iter().any(|place| (rules.rings_at)(ring, place, alive, calendar)) {
        return Err(format!("no bell of {alive:?} rings: {ring:?}"));
    }
    let people = (rules.people)(ring.step, Some(directory), calendar, today);
    // Where nobody but the one named is there, somebody who is away is called.
    let nobody_waits_for = [Role::ChairOfGovernors, Role::Governor, Role::TrustDsl, Role::Technician];
    let mut could = directory.with_role(|role| !nobody_waits_for.contains(&role));
    let alone = could.all(|staff| staff.id == *named || calendar.is_away(&staff.id, today));
    let somebody = people.iter().any(|who| who != named && (alone || !calendar.is_away(who, today)));
    if !somebody {
        return Err(format!("only {named}, who is named, or somebody away: {people:?} {ring:?}"));
    }
    // At a desk: whose key opens it, so never the one it names.
    let mut told = report(Worry::GrownUpAtSchool, None);
    told.accused = vec![named.clone()];
    let desks = readers(&told, Sealing::Settled, directory, &called()).staff;
    match people.intersection(&desks).any(|who| who == named) {
        true => Err(format!("{named} is rung at a desk for a report that names them")),
        false => Ok(()),
    }
}

/// The same rules said another way, from the child's side.
fn must_ring(waiting: &Waiting, calendar: &Calendar, now: Moment) -> bool {
    let has = |what| waiting.rows.iter().any(|row| row.what == what);
    let minutes = |at: Moment| i64::from(utc(at).time.minutes());
    let (today, then) = (utc(now), utc(waiting.told.at));
    if !calendar.rings(today) || has(Progressed::Answered) {
        return false;
    }
    let late = calendar.home_after(today).is_none_or(|home| i64::from(home.minutes()) - minutes(now) <= 30);
    let going = waiting.rows.iter().rfind(|row| row.what == Progressed::Going);
    if going.is_some_and(|row| now.0 - row.at.0 < if late { 600_000 } else { 1_800_000 }) {
        return false;
    }
    let home = calendar.home_after(then).map(|home| i64::from(home.minutes()));
    if today.day != then.day {
        return true;
    }
    if has(Progressed::Seen) {
        return home.is_some_and(|home| minutes(now) >= home);
    }
    waiting.told.now || now.0 - waiting.told.at.0 >= 1_800_000 || home.is_some_and(|home| minutes(now) >= home - 30)
}

fn some_calendar(dice: &mut Dice, directory: &Directory) -> Calendar {
    let mut calendar = calendar();
    calendar.hours.retain(|hours| hours.group == HoursFor::SchoolDay || dice.below(3) > 0);
    if dice.below(4) == 0 {
        calendar.terms.clear();
    }
    for hours in calendar.hours.iter_mut().filter(|hours| hours.group == HoursFor::SchoolDay) {
        hours.to = [time("15:15"), time("16:00"), time("17:00")][dice.below(3) as usize];
    }
    for _ in 0..dice.below(8) {
        let [staff, other] =
            [(); 2].map(|()| directory.staff[dice.below(directory.staff.len() as u64) as usize].id.clone());
        let first = day(["2026-10-19", "2026-10-22", "2026-11-02"][dice.below(3) as usize]);
        let days = Days { from: first, to: day(["2026-10-23", "2026-11-06"][usize::from(first > day("2026-10-23"))]) };
        let covered_by = (dice.below(2) == 0 && staff != other).then_some(other);
        calendar.away.push(Away { staff, days, covered_by });
    }
    calendar
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if std::env::var_os("TAWNY_NIGHTLY").is_some() { 5_000 } else { 200 }))]
    #[test]
    fn in_weeks_with_clubs_and_absences_somebody_is_always_rung_and_never_only_the_named(seed in any::<u64>()) {
        let rung = simulate(seed, HONEST);
        prop_assert!(rung.is_ok(), "{rung:?}");
    }
}

#[test]
fn the_simulated_weeks_do_ring() {
    let rung: u32 = (0..40).map(|seed| simulate(seed, HONEST).unwrap()).sum();
    assert!(rung > 1_000, "{rung}");
}

#[track_caller]
fn is_caught(twin: Rules, by: &str) {
    let caught = (0..60).filter_map(|seed| simulate(seed, twin).err()).any(|words| words.contains(by));
    assert!(caught, "no week shows it");
}

#[test]
fn twins_that_forget_a_rule_are_caught() {
    // A step is taken for one person alone, who may be the one named.
    let alone = |waiting: &[Waiting], calendar: &Calendar, _: Option<&Directory>, wall: Wall| {
        let crowd = directory();
        let unending = Calendar { away: Vec::new(), ..calendar.clone() };
        ringing::rings(waiting, &unending, Some(crowd), wall)
    };
    is_caught(Rules { rings: alone, ..HONEST }, "who is named");
    // Whoever is away is rung all the same, and nobody in their place.
    let absent = |step, directory: Option<&Directory>, calendar: &Calendar, day| {
        ringing::people(step, directory, &Calendar { away: Vec::new(), ..calendar.clone() }, day)
    };
    is_caught(Rules { people: absent, rings: alone, ..HONEST }, "somebody away");
    // "I'm going" is believed for ever.
    let trusting = |waiting: &[Waiting], calendar: &Calendar, directory: Option<&Directory>, wall: Wall| {
        let going = |waiting: &&Waiting| waiting.rows.iter().any(|row| row.what == Progressed::Going);
        let left: Vec<Waiting> = waiting.iter().filter(|waiting| !going(waiting)).cloned().collect();
        ringing::rings(&left, calendar, directory, wall)
    };
    is_caught(Rules { rings: trusting, ..HONEST }, "silent");
    // What came at night is forgotten in the morning.
    let forgetful = |waiting: &[Waiting], calendar: &Calendar, directory: Option<&Directory>, wall: Wall| {
        let today = (wall.civil)(wall.now).day;
        let left: Vec<Waiting> = waiting.iter().filter(|w| (wall.civil)(w.told.at).day == today).cloned().collect();
        ringing::rings(&left, calendar, directory, wall)
    };
    is_caught(Rules { rings: forgetful, ..HONEST }, "silent");
    // Bells of a higher step wait although no other is there.
    let patient = |ring: &Ring, place: &str, _: &[&str], calendar: &Calendar| calendar.bell_from(place) <= ring.step;
    is_caught(Rules { rings_at: patient, ..HONEST }, "no bell");
    // It goes on ringing after "I'm going".
    let deaf = |waiting: &[Waiting], calendar: &Calendar, directory: Option<&Directory>, wall: Wall| {
        let rows = |rows: &[RingRow]| rows.iter().filter(|row| row.what != Progressed::Going).cloned().collect();
        let left: Vec<Waiting> =
            waiting.iter().map(|w| Waiting { told: w.told.clone(), rows: rows(&w.rows) }).collect();
        ringing::rings(&left, calendar, directory, wall)
    };
    is_caught(Rules { rings: deaf, ..HONEST }, "needless");
}
