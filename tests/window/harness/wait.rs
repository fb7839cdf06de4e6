//! Looking again until something is so: the only place where a window test sleeps.

use std::time::{Duration, Instant};

/// How long a screen may take to show what it was asked for. Only a failing test waits this long.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// How long a program may take from its start to its first screen on a slow, busy machine.
pub const START_DEADLINE: Duration = Duration::from_secs(90);

const LOOK_AGAIN: Duration = Duration::from_millis(40);

/// Looks until `look` finds something, or returns `None` when the time is over.
pub fn until<T>(time: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if start.elapsed() > time {
            return None;
        }
        rest(LOOK_AGAIN);
    }
}

/// Rests between two looks, between two presses of one hand, or while something is measured.
#[expect(clippy::disallowed_methods, reason = "a test may sleep between two looks, here and nowhere else")]
pub fn rest(time: Duration) {
    std::thread::sleep(time);
}
