//! When the school is open and who is there: terms, staffed hours, who is away and who stands in
//! (CHILDREN.md §4, *Who is rung*). A school edits it on the desk; what it starts with is
//! `assets/routes/calendar.ron`. One value holds all of it, the store keeps every version.
//!
//! Two sides read it and each leans to the safe side. The bell asks [`Calendar::rings`]: with no
//! term dates for a day it rings on every weekday of the hours. The kiosk asks
//! [`Calendar::surely_staffed`]: with no term dates it never says that somebody will come.

use serde::{Deserialize, Serialize};

use super::civil::{Civil, Day, TimeOfDay, Weekday};
use super::ids::StaffId;

/// The format of `calendar.ron` and of the rows in the store.
pub const CALENDAR_FORMAT: u32 = 1;
/// Letters of a place or term's name, at most.
pub const CALENDAR_NAME_CHARS_MAX: usize = 40;

/// A school's calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// The format it is written in.
    pub format_version: u32,
    /// Terms, in the order of their dates. Days between them are holidays.
    pub terms: Vec<Term>,
    /// Days the school is closed inside a term: half-term, training days, bank holidays.
    pub closed: Vec<Days>,
    /// When grown-ups are there for which group.
    pub hours: Vec<Hours>,
    /// Who is away, and who stands in.
    pub away: Vec<Away>,
    /// Where bells stand and from which step on each rings. A bell whose place is not in the list
    /// rings from the first step: too soon is better than never.
    pub bells: Vec<Station>,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// "Autumn 2026".
    pub name: String,
    /// First and last day.
    pub days: Days,
}

/// From one day to another, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// The first.
    pub from: Day,
    /// The last.
    pub to: Day,
}

/// Which children are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum HoursFor {
    /// Before lessons, in term.
    BreakfastClub,
    /// Lessons, in term.
    SchoolDay,
    /// After lessons, in term.
    AfterSchoolClub,
    /// In the holidays, on its own dates.
    HolidayClub,
}

/// When grown-ups are there for a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Whom for.
    pub group: HoursFor,
    /// On which days of the week.
    pub weekdays: Vec<Weekday>,
    /// From when somebody can be rung …
    pub from: TimeOfDay,
    /// … and until when. Later than `home`: the bell needs time after the children went.
    pub to: TimeOfDay,
    /// When these children go home; `None` when they go on to lessons, as from a breakfast club.
    pub home: Option<TimeOfDay>,
    /// The dates of a holiday club. Empty for the others: they run in term.
    pub dates: Vec<Days>,
}

/// Somebody is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Away {
    /// Who.
    pub staff: StaffId,
    /// When; *away today* is one day.
    pub days: Days,
    /// Who stands in; they are rung in their place, and read nothing more than they could before.
    pub covered_by: Option<StaffId>,
}

/// How far a ring has climbed (CHILDREN.md §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Designated safeguarding lead and deputy.
    Safeguarding,
    /// And head and office.
    HeadAndOffice,
    /// And everybody.
    Everybody,
}

/// A place where a bell stands: always a room several grown-ups share, never one person's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Station {
    /// The bell's own place: "Office", "Staff room".
    pub place: String,
    /// From which step on it rings.
    pub from: Step,
}

/// What kind of day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// In a term and not closed.
    Term,
    /// Between two terms, or closed.
    Holiday,
    /// Before or after all terms there are dates for.
    Unknown,
}

impl HoursFor {
    /// All of them, in the order of a day.
    pub const ALL: [HoursFor; 4] = [Self::BreakfastClub, Self::SchoolDay, Self::AfterSchoolClub, Self::HolidayClub];

    /// The word for message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::BreakfastClub => "breakfast-club",
            Self::SchoolDay => "school-day",
            Self::AfterSchoolClub => "after-school-club",
            Self::HolidayClub => "holiday-club",
        }
    }
}

impl Step {
    /// All of them, upwards.
    pub const ALL: [Step; 3] = [Self::Safeguarding, Self::HeadAndOffice, Self::Everybody];

    /// The word for message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Safeguarding => "safeguarding",
            Self::HeadAndOffice => "head-and-office",
            Self::Everybody => "everybody",
        }
    }
}

impl Days {
    /// One day.
    pub fn one(day: Day) -> Self {
        Self { from: day, to: day }
    }

    /// Whether `day` is one of them.
    pub fn has(&self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

impl Hours {
    /// Whether somebody is there at `time` of a day these hours hold on.
    pub fn has(&self, time: TimeOfDay) -> bool {
        self.from <= time && time < self.to
    }
}

impl Calendar {
    /// What kind of day `day` is.
    pub fn season(&self, day: Day) -> Season {
        if self.closed.iter().any(|days| days.has(day)) {
            return Season::Holiday;
        }
        if self.terms.iter().any(|term| term.days.has(day)) {
            return Season::Term;
        }
        let before = self.terms.iter().any(|term| term.days.to < day);
        let after = self.terms.iter().any(|term| term.days.from > day);
        if before && after { Season::Holiday } else { Season::Unknown }
    }

    /// The hours that may hold on `day`, in the order of their times. Where there are no term dates
    /// the day counts as one of term.
    pub fn hours_on(&self, day: Day) -> Vec<&Hours> {
        let season = self.season(day);
        let weekday = day.weekday();
        let held = |hours: &&Hours| {
            let in_season = match hours.group {
                HoursFor::HolidayClub => hours.dates.iter().any(|days| days.has(day)),
                _ => season != Season::Holiday,
            };
            in_season && hours.weekdays.contains(&weekday)
        };
        let mut found: Vec<&Hours> = self.hours.iter().filter(held).collect();
        found.sort_by_key(|hours| (hours.from, hours.to));
        found
    }

    /// Whether bells ring at `at`: somebody is, or may be, there.
    pub fn rings(&self, at: Civil) -> bool {
        self.hours_on(at.day).iter().any(|hours| hours.has(at.time))
    }

    /// Whether somebody is there at `at` for certain: the dates of this day are known.
    pub fn surely_staffed(&self, at: Civil) -> bool {
        self.hours_on(at.day).iter().any(|hours| {
            hours.has(at.time) && (hours.group == HoursFor::HolidayClub || self.season(at.day) == Season::Term)
        })
    }

    /// When the stretch of staffed time that `at` lies in began, clubs and lessons that follow one
    /// another without a gap being one stretch. `None` when nobody is there.
    pub fn open_since(&self, at: Civil) -> Option<TimeOfDay> {
        let hours = self.hours_on(at.day);
        let mut since = hours.iter().filter(|hours| hours.has(at.time)).map(|hours| hours.from).min()?;
        while let Some(earlier) =
            hours.iter().filter(|hours| hours.from < since && hours.to >= since).map(|h| h.from).min()
        {
            since = earlier;
        }
        Some(since)
    }

    /// When the children who were there at `at` go home that day: the first home time after it,
    /// since the bell does not know which group a child is of. `None` when all have gone.
    pub fn home_after(&self, at: Civil) -> Option<TimeOfDay> {
        self.hours_on(at.day).iter().filter_map(|hours| hours.home).filter(|home| *home > at.time).min()
    }

    /// Whether `staff` is away on `day`.
    pub fn is_away(&self, staff: &StaffId, day: Day) -> bool {
        self.away.iter().any(|away| away.staff == *staff && away.days.has(day))
    }

    /// Who is there in place of `staff` on `day`: themselves, or who stands in, or who stands in
    /// for those. `None` when nobody does.
    pub fn stands_in<'a>(&'a self, staff: &'a StaffId, day: Day) -> Option<&'a StaffId> {
        let mut who = staff;
        // Each away row can hand on once: two who cover for each other end here.
        for _ in 0..=self.away.len() {
            let Some(away) = self.away.iter().rev().find(|away| away.staff == *who && away.days.has(day)) else {
                return Some(who);
            };
            who = away.covered_by.as_ref()?;
        }
        None
    }

    /// From which step on the bell at `place` rings.
    pub fn bell_from(&self, place: &str) -> Step {
        self.bells.iter().find(|station| station.place == place).map_or(Step::Safeguarding, |station| station.from)
    }

    /// The rules this calendar breaks, each with where: screens and `tawny check` say them in words
    /// (`check-calendar-…`). Empty when it can be used.
    pub fn faults(&self) -> Vec<CalendarFault> {
        super::calendar_rules::faults(self)
    }
}

/// A rule a calendar breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFault {
    /// The part of the value, such as `hours[2].to`.
    pub path: String,
    /// The rule's name, the end of its message ids.
    pub rule: &'static str,
}
