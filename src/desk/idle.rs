//! When the desk hides and when it locks. A teacher is called away in the middle of a report: after
//! [`HIDE_AFTER_SECS`] everything is hidden and their PIN brings it back; after
//! [`LOCK_AFTER_HIDDEN_SECS`] more the desk locks itself and forgets the key.

use std::time::Duration;

use crate::domain::time::Moment;

/// Idle this long, everything is hidden.
pub const HIDE_AFTER_SECS: u64 = 120;
/// Hidden this long, the desk locks.
pub const LOCK_AFTER_HIDDEN_SECS: u64 = 20 * 60;

/// What time it is, twice: for words, and for waiting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// The computer's clock.
    pub wall: Moment,
    /// Time this process has been running; cannot be set back, but stands still while a laptop sleeps.
    pub running: Duration,
}

impl Now {
    /// Seconds since `earlier`, by whichever clock says more: a laptop that slept over night has
    /// been idle over night, and a clock set back keeps nothing open.
    pub fn secs_since(self, earlier: Now) -> u64 {
        let ran = self.running.saturating_sub(earlier.running).as_secs();
        ran.max(self.wall.secs_since(earlier.wall))
    }

    /// This time, `secs` later.
    pub fn plus_secs(self, secs: u64) -> Now {
        Now { wall: self.wall.plus_secs(secs), running: self.running + Duration::from_secs(secs) }
    }
}

/// What must happen because nobody touched anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nothing yet; look again after this many seconds.
    StayFor(u64),
    /// It is time.
    Due,
}

/// Whether `limit_secs` have gone by since `since`.
pub fn rest(since: Now, limit_secs: u64, now: Now) -> Rest {
    match limit_secs.checked_sub(now.secs_since(since)) {
        None | Some(0) => Rest::Due,
        Some(left) => Rest::StayFor(left),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(wall_secs: i64, running_secs: u64) -> Now {
        Now { wall: Moment(wall_secs * 1000), running: Duration::from_secs(running_secs) }
    }

    #[test]
    fn a_laptop_that_slept_has_been_idle() {
        assert_eq!(rest(at(1000, 10), HIDE_AFTER_SECS, at(30_000, 11)), Rest::Due);
    }

    #[test]
    fn a_clock_set_back_keeps_nothing_open() {
        assert_eq!(rest(at(1000, 10), HIDE_AFTER_SECS, at(10, 130)), Rest::Due);
    }

    #[test]
    fn what_is_left_is_told_so_that_one_alarm_is_enough() {
        assert_eq!(rest(at(0, 0), HIDE_AFTER_SECS, at(50, 50)), Rest::StayFor(70));
    }
}
