//! The machine's clock and time zone, read here and handed to the domain.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::calendar::{Calendar, Days};
use crate::domain::civil::{Civil, Day, TimeOfDay};
use crate::domain::time::Moment;

/// Now, by this machine's clock; 1970 when it stands before that.
#[expect(clippy::disallowed_methods, reason = "this is the one clock")]
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Midnights between two moments, by the school's wall; `None` when `later` is the earlier one.
pub fn days_between(earlier: Moment, later: Moment) -> Option<u64> {
    let day = |at: Moment| Some(Timestamp::from_millisecond(at.0).ok()?.to_zoned(TimeZone::system()).date());
    u64::try_from(day(earlier)?.until(day(later)?).ok()?.get_days()).ok()
}

/// A moment as the school's wall shows it, by this machine's time zone. What no calendar can show
/// is 1970.
pub fn civil(at: Moment) -> Civil {
    let zoned = Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(TimeZone::system());
    let part = |number: i8| u8::try_from(number).unwrap_or(0);
    let day = Day::new(zoned.year(), part(zoned.month()), part(zoned.day())).unwrap_or_default();
    Civil { day, time: TimeOfDay::new(part(zoned.hour()), part(zoned.minute())).unwrap_or_default() }
}

/// So many days after the day of `from`, at this time by the school's wall. `None` where no calendar goes.
pub fn in_days(from: Moment, days: u8, time: TimeOfDay) -> Option<Moment> {
    let day = Timestamp::from_millisecond(from.0).ok()?.to_zoned(TimeZone::system()).date();
    let day = day.checked_add(jiff::Span::new().days(i64::from(days))).ok()?;
    let midnight = day.to_zoned(TimeZone::system()).ok()?;
    let (hours, minutes) = (i64::from(time.minutes() / 60), i64::from(time.minutes() % 60));
    let at = midnight.datetime().checked_add(jiff::Span::new().hours(hours).minutes(minutes)).ok()?;
    Some(Moment(at.to_zoned(TimeZone::system()).ok()?.timestamp().as_millisecond()))
}

/// From the first midnight of these days until the one after them, by the school's wall.
pub fn span(days: &Days) -> (Moment, Moment) {
    let midnight = |day: Day, later: i64| {
        let (year, month, day) = day.parts();
        let date = jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        let date = date.checked_add(jiff::Span::new().days(later)).ok()?;
        Some(Moment(date.to_zoned(TimeZone::system()).ok()?.timestamp().as_millisecond()))
    };
    (midnight(days.from, 0).unwrap_or(Moment(0)), midnight(days.to, 1).unwrap_or(Moment(i64::MAX)))
}

/// When the term of today began, by the school's wall; `None` outside the terms the calendar knows.
pub fn term_began(calendar: &Calendar) -> Option<Moment> {
    let today = civil(now()).day;
    let term = calendar.terms.iter().find(|term| term.days.has(today))?;
    Some(span(&term.days).0)
}
