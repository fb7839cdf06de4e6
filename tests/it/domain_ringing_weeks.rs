//! A thousand simulated weeks of a school: absences, clubs, holidays, everybody named in turn. Whatever happens,
//! somebody is rung who is there and is not the one named; and twins of the rules that forget one are caught.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tawny::domain::calendar::{Away, Calendar, Days, HoursFor, Step};
use tawny::domain::civil::Day;
use tawny::domain::directory::Directory;
use tawny::domain::ids::StaffId;
use tawny::domain::person::Role;
use tawny::domain::readers::{Sealing, readers};
use tawny::domain::report::Worry;
use tawny::domain::ringing::{self, Progressed, Ring, RingRow, Waiting, Wall};
use tawny::domain::time::Moment;

use crate::domain_calendar::{calendar, day, time};
use crate::domain_ringing::{directory, moment, people, rings, told, utc};
use crate::planted::Dice;
use crate::school::{report, routing};

/// The rules, or a twin of them.
#[derive(Clone, Copy)]
struct Rules {
    rings: fn(&[Waiting], &Calendar, Option<&Directory>, Wall) -> Vec<Ring>,
    people: fn(Step, Option<&Directory>, &Calendar, Day) -> BTreeSet<StaffId>,
    rings_at: fn(&Ring, &str, &[&str], &Calendar) -> bool,
}

const HONEST: Rules = Rules { rings, people, rings_at: ringing::rings_at };

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
    let desks = readers(&told, Sealing::Settled, directory, &routing()).staff;
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
        rings(waiting, &unending, Some(crowd), wall)
    };
    is_caught(Rules { rings: alone, ..HONEST }, "who is named");
    // Whoever is away is rung all the same, and nobody in their place.
    let absent = |step, directory: Option<&Directory>, calendar: &Calendar, day| {
        people(step, directory, &Calendar { away: Vec::new(), ..calendar.clone() }, day)
    };
    is_caught(Rules { people: absent, rings: alone, ..HONEST }, "somebody away");
    // "I'm going" is believed for ever.
    let trusting = |waiting: &[Waiting], calendar: &Calendar, directory: Option<&Directory>, wall: Wall| {
        let going = |waiting: &&Waiting| waiting.rows.iter().any(|row| row.what == Progressed::Going);
        let left: Vec<Waiting> = waiting.iter().filter(|waiting| !going(waiting)).cloned().collect();
        rings(&left, calendar, directory, wall)
    };
    is_caught(Rules { rings: trusting, ..HONEST }, "silent");
    // What came at night is forgotten in the morning.
    let forgetful = |waiting: &[Waiting], calendar: &Calendar, directory: Option<&Directory>, wall: Wall| {
        let today = (wall.civil)(wall.now).day;
        let left: Vec<Waiting> = waiting.iter().filter(|w| (wall.civil)(w.told.at).day == today).cloned().collect();
        rings(&left, calendar, directory, wall)
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
        rings(&left, calendar, directory, wall)
    };
    is_caught(Rules { rings: deaf, ..HONEST }, "needless");
}
