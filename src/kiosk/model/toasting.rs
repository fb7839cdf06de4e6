//! What happened just now, said in a few words that go by themselves. Nothing has to be done before
//! they do, and nothing is said that cannot be seen elsewhere.

use super::Model;
use crate::domain::time::Moment;

/// So long at least; the clock of a still window is looked at seldom.
const TOAST_SECS: u64 = 6;

impl Model {
    /// Says this message from now on.
    pub(super) fn say_now(&mut self, key: &'static str) {
        self.toast = Some((key, self.touched));
    }

    /// Whether it went just now.
    pub(super) fn tick_toast(&mut self, now: Moment) -> bool {
        let goes = self.toast.is_some_and(|(_, since)| now.secs_since(since) >= TOAST_SECS);
        if goes {
            self.toast = None;
        }
        goes
    }
}
