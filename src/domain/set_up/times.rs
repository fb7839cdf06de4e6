//! Terms and hours as somebody types them, and the calendar they make. People write dates and times
//! in many ways; what cannot be read is said, never guessed.

use serde::{Deserialize, Serialize};

use super::tidy;
use crate::domain::calendar::{Calendar, Days, HoursFor, Term};
use crate::domain::civil::{Day, TimeOfDay};

/// Terms and hours, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Times {
    /// The year's terms. Lines without dates are left out.
    pub terms: Vec<TermLine>,
    /// From when grown-ups can be rung: "08:30". Empty is what a school starts with.
    pub from: String,
    /// When the children go home.
    pub home: String,
    /// Until when grown-ups can be rung.
    pub to: String,
}

/// A term.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TermLine {
    /// "Autumn 2026".
    pub name: String,
    /// Its first day, as typed.
    pub from: String,
    /// Its last day, as typed.
    pub to: String,
}

/// What is wrong with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeFault {
    /// No time of day.
    Time(String),
    /// The day does not begin, go home and end in this order.
    Hours,
    /// No date.
    Date(String),
    /// A term ends before it begins, lacks a date, or overlaps another.
    Term(String),
}

impl Times {
    /// As a calendar has them: what a form begins with.
    pub fn of(calendar: &Calendar) -> Self {
        let day = calendar.hours.iter().find(|hours| hours.group == HoursFor::SchoolDay);
        let terms = calendar.terms.iter().map(|term| TermLine {
            name: term.name.clone(),
            from: term.days.from.to_string(),
            to: term.days.to.to_string(),
        });
        Self {
            terms: terms.collect(),
            from: day.map(|day| day.from.to_string()).unwrap_or_default(),
            home: day.and_then(|day| day.home).map(|home| home.to_string()).unwrap_or_default(),
            to: day.map(|day| day.to.to_string()).unwrap_or_default(),
        }
    }

    /// What is wrong with them; empty when [`Times::onto`] takes all of it.
    pub fn faults(&self) -> Vec<TimeFault> {
        let mut found = Vec::new();
        let typed = [(&self.from, false), (&self.home, true), (&self.to, true)];
        let times: Vec<Option<TimeOfDay>> = typed.iter().map(|(text, late)| time(text, *late)).collect();
        for ((text, _), time) in typed.iter().zip(&times) {
            if time.is_none() && !tidy(text).is_empty() {
                found.push(TimeFault::Time(tidy(text)));
            }
        }
        if let [Some(from), Some(home), Some(to)] = times.as_slice()
            && !(from < home && home <= to)
        {
            found.push(TimeFault::Hours);
        }
        let mut before: Vec<Days> = Vec::new();
        for line in self.lines() {
            for text in [&line.from, &line.to].into_iter().filter(|text| !tidy(text).is_empty()) {
                if date(text).is_none() {
                    found.push(TimeFault::Date(tidy(text)));
                }
            }
            match line.days() {
                Some(days) if days.from <= days.to && !before.iter().any(|other| overlap(other, &days)) => {
                    before.push(days);
                }
                Some(_) => found.push(TimeFault::Term(line.name.clone())),
                None if tidy(&line.from).is_empty() || tidy(&line.to).is_empty() => {
                    found.push(TimeFault::Term(line.name.clone()));
                }
                None => {}
            }
        }
        found
    }

    /// The school's calendar: what was typed, on what every school starts with. What is no date or
    /// time, or would break a rule, leaves what was there; a set-up with [`Times::faults`] is refused
    /// long before.
    pub fn onto(&self, first: Calendar) -> Calendar {
        let mut calendar = first.clone();
        let terms = self.lines().filter_map(|line| Some(Term { name: tidy(&line.name), days: line.days()? }));
        calendar.terms = terms.collect();
        calendar.terms.sort_by_key(|term| term.days.from);
        for hours in calendar.hours.iter_mut().filter(|hours| hours.group == HoursFor::SchoolDay) {
            hours.from = time(&self.from, false).unwrap_or(hours.from);
            hours.to = time(&self.to, true).unwrap_or(hours.to);
            hours.home = time(&self.home, true).or(hours.home);
        }
        if calendar.faults().is_empty() { calendar } else { first }
    }

    fn lines(&self) -> impl Iterator<Item = &TermLine> {
        self.terms.iter().filter(|line| !(tidy(&line.from).is_empty() && tidy(&line.to).is_empty()))
    }
}

impl TermLine {
    fn days(&self) -> Option<Days> {
        Some(Days { from: date(&self.from)?, to: date(&self.to)? })
    }
}

fn overlap(one: &Days, other: &Days) -> bool {
    one.from <= other.to && other.from <= one.to
}

/// "3/9/2026", "03.09.26", "2026-09-03": day first, as in Britain, unless the year stands first.
pub fn date(typed: &str) -> Option<Day> {
    let parts: Vec<&str> = typed.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let [one, two, three] = parts.as_slice() else { return None };
    let (year, month, day) = if one.len() == 4 { (one, two, three) } else { (three, two, one) };
    let full = |year: &str| match year.len() {
        2 => format!("20{year}").parse().ok(),
        4 => year.parse().ok(),
        _ => None,
    };
    Day::new(full(year)?, month.parse().ok()?, day.parse().ok()?)
}

/// "8:45", "08.45", "0845", "8", "3.15pm". In the afternoon of a school "3:15" is a quarter past
/// three, not three at night: `late` says that this is such a time.
pub fn time(typed: &str, late: bool) -> Option<TimeOfDay> {
    let text = tidy(typed).to_lowercase();
    let (text, said) = match (text.strip_suffix("pm"), text.strip_suffix("am")) {
        (Some(text), _) => (text.trim().to_owned(), Some(true)),
        (_, Some(text)) => (text.trim().to_owned(), Some(false)),
        _ => (text, None),
    };
    let digits: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let (hour, minute): (u8, u8) = match digits.as_slice() {
        [both] if both.len() == 4 => (both.get(..2)?.parse().ok()?, both.get(2..)?.parse().ok()?),
        [hour] if hour.len() <= 2 => (hour.parse().ok()?, 0),
        [hour, minute] if minute.len() == 2 => (hour.parse().ok()?, minute.parse().ok()?),
        _ => return None,
    };
    let afternoon = said.unwrap_or(late && hour < 7 && text.len() < 5);
    let hour = if afternoon && hour < 12 { hour + 12 } else { hour };
    TimeOfDay::new(hour, minute)
}
