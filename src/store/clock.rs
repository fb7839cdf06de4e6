//! The machine's clock, read here and handed to the domain.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::time::Moment;

/// Now, by this machine's clock; 1970 when it stands before that.
#[expect(clippy::disallowed_methods, reason = "this is the one clock")]
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
