//! Ringing to the second: when exactly it begins, climbs, is believed, and for whom.

use tawny::domain::calendar::{Away, Days, Step};
use tawny::domain::ids::StaffId;
use tawny::domain::ringing::{Progressed, Ring, RingRow, Waiting, Wall, Why};

use crate::domain_calendar::{calendar, day};
use crate::domain_ringing::{directory, moment, people, rings, told, utc};

/// What rings on Monday 7 September at this time.
fn at(waiting: &Waiting, when: &str) -> Option<Ring> {
    let wall = Wall { now: moment(&format!("2026-09-07 {when}")), civil: &utc };
    rings(std::slice::from_ref(waiting), &calendar(), Some(directory()), wall).pop()
}

#[track_caller]
fn climbs(waiting: &Waiting, when: &str, step: Step, why: Why, since: &str) {
    let ring = at(waiting, when).map(|ring| (ring.step, ring.why, ring.since, ring.place));
    assert_eq!(ring, Some((step, why, moment(&format!("2026-09-07 {since}")), "Library".to_owned())));
}

fn with(now: bool, at: &str, rows: &[(Progressed, &str)]) -> Waiting {
    let mut waiting = told(now, moment(&format!("2026-09-07 {at}")));
    waiting.rows.extend(rows.iter().map(|(what, at)| RingRow {
        report: waiting.told.id.clone(),
        what: *what,
        at: moment(&format!("2026-09-07 {at}")),
        place: "Office".into(),
    }));
    waiting
}

#[test]
fn the_words_of_the_rows_never_change_and_a_newer_programs_are_none() {
    use Progressed::*;
    let words = [
        (Going, "going"),
        (Seen, "seen"),
        (Answered, "answered"),
        (Talked, "talked"),
        (Closed, "closed"),
        (NeedsHelp, "needs-help"),
        (Reopened, "reopened"),
    ];
    for (what, word) in words {
        assert_eq!((what.slug(), Progressed::from_slug(word)), (word, Some(what)));
    }
    assert_eq!(Progressed::from_slug("danced"), None);
}

#[test]
fn it_rings_since_a_moment_and_not_since_a_whole_minute() {
    climbs(&with(true, "10:00:20", &[]), "10:01:50", Step::Safeguarding, Why::Now, "10:00:20");
    climbs(&with(false, "14:40:20", &[]), "14:45:30", Step::Safeguarding, Why::BeforeHome, "14:45:00");
    climbs(&with(true, "07:00:20", &[]), "07:46:30", Step::Safeguarding, Why::Now, "07:45:00");
}

#[test]
fn a_clock_may_be_a_minute_ahead_and_is_believed() {
    climbs(&with(true, "10:01:00", &[]), "10:00:00", Step::Safeguarding, Why::Now, "10:00:00");
    climbs(&with(true, "10:01:01", &[]), "10:00:00", Step::Everybody, Why::Now, "10:00:00");
    assert_eq!(at(&with(true, "10:00:00", &[(Progressed::Going, "10:02:00")]), "10:01:00"), None);
}

#[test]
fn what_is_taken_up_again_is_known_to_its_readers_and_not_done() {
    use Progressed::{Closed, Reopened, Talked};
    for done in [Closed, Talked] {
        let again = with(true, "10:00", &[(done, "10:10"), (Reopened, "11:00")]);
        assert_eq!(at(&again, "12:00"), None, "somebody who reads took it up");
        climbs(&again, "15:15", Step::Safeguarding, Why::NotAnswered, "15:15");
        assert_eq!(at(&with(true, "10:00", &[(done, "10:10")]), "15:15"), None);
    }
}

#[test]
fn going_when_a_reader_has_seen_it_only_puts_the_reminder_off() {
    let rows = [(Progressed::Seen, "10:01"), (Progressed::Going, "15:10")];
    let seen = with(true, "10:00", &rows);
    assert_eq!(at(&seen, "15:39"), None);
    climbs(&seen, "15:40", Step::Safeguarding, Why::NotAnswered, "15:40");
}

#[test]
fn going_that_is_over_before_it_rings_changes_nothing() {
    let early = with(false, "10:00", &[(Progressed::Going, "10:00")]);
    climbs(&early, "10:30", Step::Safeguarding, Why::Unseen, "10:30");
}

#[test]
fn who_is_away_is_called_only_when_fewer_than_two_of_everybody_are_there() {
    let there = |step, present: &[&str]| -> Vec<String> {
        let mut calendar = calendar();
        let away = directory().staff.iter().filter(|staff| !present.contains(&staff.id.as_str()));
        let days = Days::one(day("2026-09-07"));
        calendar.away = away.map(|staff| Away { staff: staff.id.clone(), days, covered_by: None }).collect();
        people(step, Some(directory()), &calendar, day("2026-09-07")).into_iter().map(|StaffId(id)| id).collect()
    };
    assert_eq!(there(Step::Safeguarding, &["dsl", "head", "larch"]), ["dsl"]);
    assert_eq!(there(Step::HeadAndOffice, &["dsl", "head", "larch"]), ["dsl", "head"]);
    assert_eq!(there(Step::Everybody, &["dsl", "head", "larch"]), ["dsl", "head", "larch"]);
    assert_eq!(there(Step::Everybody, &["dsl", "larch"]), ["dsl", "larch"]);
    let all = ["deputy", "dsl", "head", "larch", "novak", "officer"];
    assert_eq!(there(Step::Everybody, &["dsl"]), all, "one alone may be the one it is about");
    assert_eq!(there(Step::Everybody, &[]), all);
}
