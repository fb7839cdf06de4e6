//! The rules of a calendar, one function each. Written for a person who types dates on a Sunday
//! evening: whatever they mix up, somebody must still be rung on Monday.

use super::calendar::{Calendar, CalendarFault, Days, HoursFor};

type Rule = fn(&Calendar, &mut Vec<CalendarFault>);

const RULES: [Rule; 7] = [
    days_in_order,
    terms_do_not_overlap,
    hours_in_order,
    hours_have_weekdays,
    school_day_has_a_home_time,
    holiday_club_has_dates,
    bells_stand_in_one_place,
];

pub(super) fn faults(calendar: &Calendar) -> Vec<CalendarFault> {
    let mut found = Vec::new();
    for rule in RULES {
        rule(calendar, &mut found);
    }
    found
}

fn fault(path: String, rule: &'static str) -> CalendarFault {
    CalendarFault { path, rule }
}

/// First day not after the last.
fn days_in_order(calendar: &Calendar, found: &mut Vec<CalendarFault>) {
    let terms = calendar.terms.iter().enumerate().map(|(at, term)| (format!("terms[{at}].days"), term.days));
    let closed = calendar.closed.iter().enumerate().map(|(at, days)| (format!("closed[{at}]"), *days));
    let away = calendar.away.iter().enumerate().map(|(at, away)| (format!("away[{at}].days"), away.days));
    let clubs = calendar.hours.iter().enumerate().flat_map(|(at, hours)| {
        hours.dates.iter().enumerate().map(move |(nth, days)| (format!("hours[{at}].dates[{nth}]"), *days))
    });
    let wrong = |days: &Days| days.from > days.to;
    let all = terms.chain(closed).chain(away).chain(clubs);
    found.extend(all.filter(|(_, days)| wrong(days)).map(|(path, _)| fault(path, "calendar-days-order")));
}

/// No day belongs to two terms.
fn terms_do_not_overlap(calendar: &Calendar, found: &mut Vec<CalendarFault>) {
    for (at, term) in calendar.terms.iter().enumerate() {
        let before = calendar.terms.iter().take(at);
        if before.clone().any(|other| other.days.from <= term.days.to && term.days.from <= other.days.to) {
            found.push(fault(format!("terms[{at}].days"), "calendar-terms-overlap"));
        }
    }
}

/// Open before closed, and children go home in between.
fn hours_in_order(calendar: &Calendar, found: &mut Vec<CalendarFault>) {
    for (at, hours) in calendar.hours.iter().enumerate() {
        if hours.from >= hours.to {
            found.push(fault(format!("hours[{at}].to"), "calendar-hours-order"));
        } else if hours.home.is_some_and(|home| home <= hours.from || home > hours.to) {
            found.push(fault(format!("hours[{at}].home"), "calendar-home-outside"));
        }
    }
}

/// Hours on no day never hold.
fn hours_have_weekdays(calendar: &Calendar, found: &mut Vec<CalendarFault>) {
    let none = calendar.hours.iter().enumerate().filter(|(_, hours)| hours.weekdays.is_empty());
    found.extend(none.map(|(at, _)| fault(format!("hours[{at}].weekdays"), "calendar-no-weekdays")));
}

/// Without a home time nothing would ring before the children leave.
fn school_day_has_a_home_time(calendar: &Calendar, found: &mut Vec<CalendarFault>) {
    let has = |hours: &&super::calendar::Hours| hours.group == HoursFor::SchoolDay && hours.home.is_some();
    if !calendar.hours.iter().any(|hours| has(&hours)) {
        found.push(fault("hours".to_owned(), "calendar-no-school-day"));
    }
}

/// A holiday club runs on its own dates, the others in term.
fn holiday_club_has_dates(calendar: &Calendar, found: &mut Vec<CalendarFault>) {
    for (at, hours) in calendar.hours.iter().enumerate() {
        let holiday_club = hours.group == HoursFor::HolidayClub;
        if holiday_club == hours.dates.is_empty() {
            found.push(fault(format!("hours[{at}].dates"), "calendar-club-dates"));
        }
    }
}

/// A place rings from one step on, and has a name.
fn bells_stand_in_one_place(calendar: &Calendar, found: &mut Vec<CalendarFault>) {
    for (at, station) in calendar.bells.iter().enumerate() {
        let twice = calendar.bells.iter().take(at).any(|other| other.place == station.place);
        if twice || station.place.trim().is_empty() {
            found.push(fault(format!("bells[{at}].place"), "calendar-bell-place"));
        }
    }
}
