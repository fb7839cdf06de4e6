//! Terms and hours as somebody types them, before they are dates.

use serde::{Deserialize, Serialize};

use crate::domain::calendar::{Calendar, Days, HoursFor, Term};

/// Terms and hours, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Times {
    /// The year's terms.
    pub terms: Vec<TermLine>,
    /// From when grown-ups can be rung: "08:30".
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

impl Times {
    /// The school's calendar: what was typed, on what every school starts with. What is no date or
    /// time, or would break a rule, leaves what was there.
    pub fn onto(&self, first: Calendar) -> Calendar {
        let mut calendar = first.clone();
        let term = |line: &TermLine| {
            let days = Days { from: line.from.trim().parse().ok()?, to: line.to.trim().parse().ok()? };
            Some(Term { name: line.name.trim().to_owned(), days })
        };
        calendar.terms = self.terms.iter().filter_map(term).collect();
        for hours in calendar.hours.iter_mut().filter(|hours| hours.group == HoursFor::SchoolDay) {
            hours.from = self.from.trim().parse().unwrap_or(hours.from);
            hours.to = self.to.trim().parse().unwrap_or(hours.to);
            hours.home = self.home.trim().parse().ok().or(hours.home);
        }
        if calendar.faults().is_empty() { calendar } else { first }
    }
}
