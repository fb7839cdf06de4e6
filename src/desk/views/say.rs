//! Short ways to the words, and times as people say them.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::desk::idle::Now;
use crate::desk::model::Attempt;
use crate::domain::queue::Progress;
use crate::domain::report::Whereabouts;
use crate::domain::time::Moment;
pub use crate::locales::phrases::{day, role};
use crate::locales::{Arg, Words};
use crate::store::clock as store_clock;
use crate::theme::desk as theme;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// Words without arguments.
pub fn say(words: &Words, key: &str) -> String {
    words.say(key, &[])
}

/// Words with one name or sentence in them.
pub fn say_text(words: &Words, key: &str, name: &str, text: &str) -> String {
    words.say(key, &[(name, Arg::Text(text))])
}

/// Words with one number in them.
pub fn say_number(words: &Words, key: &str, name: &str, number: u64) -> String {
    words.say(key, &[(name, Arg::Number(i64::try_from(number).unwrap_or(i64::MAX)))])
}

/// Facts side by side.
pub fn join(parts: &[String]) -> String {
    parts.join(" · ")
}

/// "4 min ago".
pub fn ago(words: &Words, now: Now, at: Moment) -> String {
    let secs = now.wall.secs_since(at);
    match secs {
        0..MINUTE => say(words, "desk-ago-now"),
        MINUTE..HOUR => say_number(words, "desk-ago-minutes", "minutes", secs / MINUTE),
        _ => match store_clock::days_between(at, now.wall) {
            Some(0) | None => say_number(words, "desk-ago-hours", "hours", secs / HOUR),
            Some(1) => say(words, "desk-ago-yesterday"),
            Some(days) => say_number(words, "desk-ago-days", "days", days),
        },
    }
}

/// "today 10:42", "3 March, 10:42".
pub fn clock(words: &Words, now: Now, at: Moment) -> String {
    let Some(then) = local(at) else {
        return String::new();
    };
    let time = then.strftime("%H:%M").to_string();
    if today(now, at) {
        return say_text(words, "desk-at-today", "time", &time);
    }
    let month = say(words, &format!("desk-month-{}", then.month()));
    let day = Arg::Number(i64::from(then.day()));
    words.say("desk-at-day", &[("day", day), ("month", Arg::Text(&month)), ("time", Arg::Text(&time))])
}

/// Whether that was today.
pub fn today(now: Now, at: Moment) -> bool {
    store_clock::days_between(at, now.wall) == Some(0)
}

fn local(at: Moment) -> Option<jiff::Zoned> {
    Timestamp::from_millisecond(at.0).ok().map(|stamp| stamp.to_zoned(TimeZone::system()))
}

/// How a try went, or nothing. These words stay the same while it is checked or waited for, so that a
/// screen reader says them once.
pub fn attempt(words: &Words, attempt: Attempt, wrong: &str) -> Option<String> {
    match attempt {
        Attempt::None => None,
        Attempt::Checking(_) => Some(say(words, "desk-checking")),
        Attempt::Wrong(_) => Some(say(words, wrong)),
    }
}

/// What changes beside them: dots while it is checked, the seconds still to wait.
pub fn attempt_meanwhile(words: &Words, attempt: Attempt, now: Now) -> Option<String> {
    match attempt {
        Attempt::Checking(since) => {
            let steps = now.running.saturating_sub(since).as_millis() as u64 / theme::DOTS_STEP_MS;
            Some("• ".repeat(1 + (steps % 4) as usize))
        }
        Attempt::Wrong(_) if !attempt.may_try(now) => {
            Some(say_number(words, "desk-wait", "secs", attempt.wait_secs(now)))
        }
        Attempt::None | Attempt::Wrong(_) => None,
    }
}

/// How long until the dots move on.
pub const DOTS_STEP: Duration = Duration::from_millis(theme::DOTS_STEP_MS);

/// How far a report has come.
pub fn progress(words: &Words, progress: Progress) -> String {
    say(
        words,
        match progress {
            Progress::Waiting => "desk-progress-waiting",
            Progress::Seen => "desk-progress-seen",
            Progress::Listened => "desk-progress-listened",
            Progress::Closed => "desk-progress-closed",
        },
    )
}

/// Where it happened.
pub fn whereabouts(words: &Words, place: Whereabouts) -> String {
    say(
        words,
        match place {
            Whereabouts::School => "desk-where-school",
            Whereabouts::Outside => "desk-where-outside",
            Whereabouts::NotSure => "desk-where-not-sure",
        },
    )
}
