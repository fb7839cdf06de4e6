//! Days and times as they stand on the school's wall. The domain knows no time zone: whoever owns
//! a clock (`store::clock::civil`) turns a [`super::time::Moment`] into a [`Civil`].

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Minutes of a day.
pub const DAY_MINUTES: u16 = 24 * 60;

/// A day of the Gregorian calendar that exists, written `2026-09-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: i16,
    month: u8,
    day: u8,
}

/// A time of day to the minute, written `08:45`; `24:00` ends a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay {
    minutes: u16,
}

/// What stood there was no such day or time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotCivil(String);

impl fmt::Display for NotCivil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Stands behind "the file cannot be read: …", so it only names what was found.
        write!(f, "{:?}", self.0)
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// A moment as the school's wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Civil {
    /// The day.
    pub day: Day,
    /// The time, cut to the minute.
    pub time: TimeOfDay,
}

impl Default for Day {
    /// 1970-01-01.
    fn default() -> Self {
        Self { year: 1970, month: 1, day: 1 }
    }
}

impl Weekday {
    /// All of them, Monday first.
    pub const ALL: [Weekday; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// The word for message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        }
    }
}

impl Day {
    /// A day, if there is one.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => 0,
        };
        ((1..=days).contains(&day) && (1970..=9999).contains(&year)).then_some(Self { year, month, day })
    }

    /// Year, month (1-12) and day of the month.
    pub fn parts(self) -> (i16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Its day of the week (Sakamoto's rule).
    pub fn weekday(self) -> Weekday {
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let month = usize::from(self.month.saturating_sub(1));
        let year = i32::from(self.year) - i32::from(self.month < 3);
        let from_sunday =
            year + year / 4 - year / 100 + year / 400 + shift.get(month).copied().unwrap_or(0) + i32::from(self.day);
        let from_monday = usize::try_from((from_sunday + 6).rem_euclid(7)).unwrap_or(0);
        Weekday::ALL.get(from_monday).copied().unwrap_or(Weekday::Mon)
    }
}

impl TimeOfDay {
    /// A time, if there is one; 24:00 is the end of a day.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        let minutes = u16::from(hour) * 60 + u16::from(minute);
        (minute < 60 && minutes <= DAY_MINUTES).then_some(Self { minutes })
    }

    /// Minutes since midnight, 0-1440.
    pub fn minutes(self) -> u16 {
        self.minutes
    }

    /// This much earlier on the same day, midnight at the earliest.
    pub fn minus_minutes(self, minutes: u16) -> Self {
        Self { minutes: self.minutes.saturating_sub(minutes) }
    }
}

impl FromStr for Day {
    type Err = NotCivil;
    fn from_str(text: &str) -> Result<Self, NotCivil> {
        let mut parts = text.splitn(3, '-');
        let mut next = |count| parts.next().filter(|part| are_digits(part, count));
        let written = next(4).zip(next(2)).zip(next(2));
        written
            .and_then(|((year, month), day)| Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?))
            .ok_or_else(|| NotCivil(text.to_owned()))
    }
}

impl FromStr for TimeOfDay {
    type Err = NotCivil;
    fn from_str(text: &str) -> Result<Self, NotCivil> {
        text.split_once(':')
            .filter(|(hour, minute)| are_digits(hour, 2) && are_digits(minute, 2))
            .and_then(|(hour, minute)| Self::new(hour.parse().ok()?, minute.parse().ok()?))
            .ok_or_else(|| NotCivil(text.to_owned()))
    }
}

fn are_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl TryFrom<String> for Day {
    type Error = NotCivil;
    fn try_from(text: String) -> Result<Self, NotCivil> {
        text.parse()
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = NotCivil;
    fn try_from(text: String) -> Result<Self, NotCivil> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}
