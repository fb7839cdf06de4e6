//! A moment, handed in by the caller: the domain owns no clock.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// Whole seconds from `earlier` to `self`; 0 when the clock went backwards in between.
    pub fn secs_since(self, earlier: Moment) -> u64 {
        u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0) / 1000
    }

    /// This moment, `secs` later.
    pub fn plus_secs(self, secs: u64) -> Moment {
        Moment(self.0.saturating_add(i64::try_from(secs.saturating_mul(1000)).unwrap_or(i64::MAX)))
    }
}
