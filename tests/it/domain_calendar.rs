//! Days, times, terms, clubs and who stands in.

use tawny::content::calendar::first_calendar;
use tawny::domain::calendar::{Away, Calendar, Days, Hours, HoursFor, Season, Step, Term};
use tawny::domain::civil::{Civil, Day, TimeOfDay, Weekday};
use tawny::domain::ids::StaffId;
use tawny::domain::set_up::{TermLine, Times};

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn time(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

pub fn days(from: &str, to: &str) -> Days {
    Days { from: day(from), to: day(to) }
}

fn at(text: &str) -> Civil {
    let (on, when) = text.split_once(' ').unwrap();
    Civil { day: day(on), time: time(when) }
}

/// Two terms with half-terms, three clubs beside the school day.
pub fn calendar() -> Calendar {
    let mut calendar = first_calendar(&tawny::content::root()).expect("the calendar that comes with Tawny");
    calendar.terms = vec![
        Term { name: "Autumn".into(), days: days("2026-09-03", "2026-12-18") },
        Term { name: "Spring".into(), days: days("2027-01-04", "2027-03-25") },
    ];
    calendar.closed = vec![days("2026-10-26", "2026-10-30")];
    calendar.hours.push(Hours {
        group: HoursFor::HolidayClub,
        weekdays: vec![Weekday::Mon, Weekday::Tue],
        from: time("09:00"),
        to: time("16:30"),
        home: Some(time("16:00")),
        dates: vec![days("2026-10-26", "2026-10-30")],
    });
    calendar
}

#[test]
fn only_days_and_times_that_exist_can_be_written() {
    for good in ["2026-09-03", "2028-02-29", "2000-02-29"] {
        assert_eq!(day(good).to_string(), good);
    }
    let wrong = ["2027-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-9-03", "2026-09-031", "03-09-2026", ""];
    for bad in wrong.iter().chain(&["2026-09-3x", "+026-09-03", "1969-12-31"]) {
        assert!(bad.parse::<Day>().is_err(), "{bad}");
    }
    for good in ["00:00", "08:45", "24:00"] {
        assert_eq!(time(good).to_string(), good);
    }
    for bad in ["24:01", "8:45", "08:60", "0845", "08:45:00", "-8:45"] {
        assert!(bad.parse::<TimeOfDay>().is_err(), "{bad}");
    }
}

#[test]
fn weekdays_agree_with_a_calendar_library_for_eighty_years() {
    let mut date = jiff::civil::date(1970, 1, 1);
    while date.year() < 2050 {
        let mine = Day::new(date.year(), date.month() as u8, date.day() as u8).unwrap();
        let theirs = Weekday::ALL[usize::from(date.weekday().to_monday_zero_offset() as u8)];
        assert_eq!(mine.weekday(), theirs, "{date}");
        date = date.tomorrow().unwrap();
    }
}

#[test]
fn a_day_is_term_holiday_or_not_known() {
    let calendar = calendar();
    let seasons = [
        ("2026-09-03", Season::Term),
        ("2026-10-28", Season::Holiday),
        ("2026-12-18", Season::Term),
        ("2026-12-24", Season::Holiday),
        ("2026-08-31", Season::Unknown),
        ("2027-03-26", Season::Unknown),
    ];
    for (on, season) in seasons {
        assert_eq!(calendar.season(day(on)), season, "{on}");
    }
}

#[test]
fn clubs_and_lessons_follow_one_another_as_one_stretch() {
    let calendar = calendar();
    let open = |text| calendar.open_since(at(text)).map(|since| since.to_string());
    assert_eq!(open("2026-09-07 07:44"), None, "nobody is there yet");
    assert_eq!(open("2026-09-07 07:45").as_deref(), Some("07:45"), "breakfast club");
    assert_eq!(open("2026-09-07 17:59").as_deref(), Some("07:45"), "after-school club, the same stretch");
    assert_eq!(open("2026-09-07 18:00"), None, "to is the first minute nobody is there");
    assert_eq!(open("2026-09-05 10:00"), None, "Saturday");
    assert_eq!(open("2026-10-27 09:30").as_deref(), Some("09:00"), "holiday club in half-term");
    assert_eq!(open("2026-10-28 09:30"), None, "which is not there on Wednesdays");
    assert_eq!(open("2026-12-24 10:00"), None, "Christmas");
}

#[test]
fn without_dates_the_bell_rings_but_nobody_is_promised() {
    let calendar = calendar();
    let unknown = at("2027-05-04 10:00");
    assert!(calendar.rings(unknown) && !calendar.surely_staffed(unknown));
    let known = at("2026-09-07 10:00");
    assert!(calendar.rings(known) && calendar.surely_staffed(known));
    let club = at("2026-10-27 10:00");
    assert!(calendar.surely_staffed(club), "a holiday club has its own dates");
}

#[test]
fn children_go_home_at_the_first_home_time_after_they_told() {
    let calendar = calendar();
    let home = |text| calendar.home_after(at(text)).map(|home| home.to_string());
    assert_eq!(home("2026-09-07 08:00").as_deref(), Some("15:15"), "breakfast club goes on to lessons");
    assert_eq!(home("2026-09-07 15:20").as_deref(), Some("17:45"));
    assert_eq!(home("2026-09-07 17:45"), None);
    assert_eq!(home("2026-10-26 10:00").as_deref(), Some("16:00"));
}

#[test]
fn whoever_stands_in_is_found_through_any_chain_and_never_in_a_circle() {
    let mut calendar = calendar();
    let monday = day("2026-09-07");
    let away = |who: &str, by: Option<&str>| Away {
        staff: who.into(),
        days: Days::one(monday),
        covered_by: by.map(StaffId::from),
    };
    calendar.away = vec![away("dsl", Some("deputy")), away("deputy", Some("head"))];
    let stands_in = |calendar: &Calendar, who: &str, on| calendar.stands_in(&who.into(), on).cloned();
    assert_eq!(stands_in(&calendar, "dsl", monday), Some("head".into()));
    assert_eq!(stands_in(&calendar, "dsl", day("2026-09-08")), Some("dsl".into()), "back on Tuesday");
    calendar.away.push(away("head", Some("dsl")));
    assert_eq!(stands_in(&calendar, "dsl", monday), None, "a circle");
    calendar.away = vec![away("dsl", None)];
    assert_eq!(stands_in(&calendar, "dsl", monday), None);
}

#[test]
fn the_calendar_that_comes_with_tawny_can_be_used_and_survives_a_row() {
    let calendar = calendar();
    assert_eq!(calendar.faults(), []);
    let row = serde_json::to_string(&calendar).unwrap();
    assert_eq!(serde_json::from_str::<Calendar>(&row).unwrap(), calendar);
    assert_eq!(
        (calendar.bell_from("Office"), calendar.bell_from("Staff room")),
        (Step::Safeguarding, Step::HeadAndOffice)
    );
    assert_eq!(calendar.bell_from("a place nobody wrote down"), Step::Safeguarding);
}

#[test]
fn what_set_up_was_told_becomes_the_calendar_and_a_slip_leaves_it_whole() {
    let first = calendar();
    let term = |name: &str, from: &str, to: &str| TermLine { name: name.into(), from: from.into(), to: to.into() };
    let mut times = Times {
        terms: vec![term("Autumn", "2027-09-02", "2027-12-17")],
        from: "08:30".into(),
        home: "15:00".into(),
        to: "16:30".into(),
    };
    let made = times.onto(first.clone());
    assert_eq!(made.terms[0].days, days("2027-09-02", "2027-12-17"));
    assert_eq!(made.home_after(at("2027-09-02 10:00")), Some(time("15:00")));
    times.home = "soon".into();
    assert_eq!(times.onto(first.clone()).home_after(at("2027-09-02 10:00")), Some(time("15:15")));
    times.terms = vec![term("Autumn", "2027-12-17", "2027-09-02")];
    assert_eq!(times.onto(first.clone()), first);
}
