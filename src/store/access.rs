//! What children need to see, hear and press (`domain::access`), as the store keeps it: a row for each
//! child who needs something, none for anybody else, and one for the kiosk itself, for children who
//! are not signed in.

use super::Stored;
use crate::domain::access::Profile;
use crate::domain::ids::{PupilId, StaffId};
use crate::domain::time::Moment;

/// The rows of access. Every writing call is one transaction and has committed when it returns.
pub trait AccessRows {
    /// What a child needs; the default where staff set nothing.
    fn profile(&mut self, pupil: &PupilId) -> Stored<Profile>;
    /// Keeps it in place of what was set before, and the audit row. Nothing special leaves no row.
    fn set_profile(&mut self, pupil: &PupilId, profile: &Profile, at: Moment, by: &StaffId) -> Stored<()>;
    /// What this kiosk does for everybody.
    fn kiosk_profile(&mut self) -> Stored<Profile>;
    /// Keeps that, and the audit row.
    fn set_kiosk_profile(&mut self, profile: &Profile, at: Moment) -> Stored<()>;
}
