//! Waiting after wrong passphrases and PINs. Longer and longer, never for ever: a child must not
//! be able to lock the safeguarding lead out.

use serde::{Deserialize, Serialize};

use super::time::Moment;

/// Tries before the first wait.
pub const FREE_TRIES: u32 = 3;
/// The longest wait.
pub const WAIT_SECS_MAX: u64 = 60;

/// Wrong tries so far; kept in the store, so that a restart resets nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Throttle {
    /// Wrong tries since the last right one.
    pub wrong: u32,
    /// When the last wrong one was.
    pub last: Moment,
}

impl Throttle {
    /// Seconds still to wait at `now`; a clock set back starts the wait anew, it never shortens it.
    pub fn wait_secs(&self, now: Moment) -> u64 {
        let wait = wait_after(self.wrong);
        if now < self.last { wait } else { wait.saturating_sub(now.secs_since(self.last)) }
    }

    /// After a wrong try.
    pub fn wrong_at(self, now: Moment) -> Self {
        Self { wrong: self.wrong.saturating_add(1), last: now }
    }

    /// After a right one.
    pub fn right(self) -> Self {
        Self::default()
    }
}

/// Seconds to wait after `wrong` tries: 0, 0, 5, 10, 20, 40, 60, 60 …
fn wait_after(wrong: u32) -> u64 {
    match wrong.checked_sub(FREE_TRIES) {
        None => 0,
        Some(over) => 5u64.saturating_mul(1 << over.min(10)).min(WAIT_SECS_MAX),
    }
}
