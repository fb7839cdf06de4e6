//! A second person: what nobody does alone. Somebody else of the school, who may by the table
//! (`permission`), types their own passphrase on the same screen at that moment.
//!
//! The rule always leaves somebody: a school is set up with at least three readers, one of them from outside
//! the staff, and every one of their roles may be the second (`tests/it/domain_second.rs`). Who has lost
//! their passphrase and keeps a recovery paper proves themselves by that paper.

use super::directory::Directory;
use super::ids::StaffId;
use super::permission::{Operation, may};
use super::person::Staff;

/// What takes two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// The staff list changes: somebody joins or leaves, a key is signed in.
    People,
    /// A recovery paper is used: somebody gets a new key, or a new paper is made.
    Recovery,
    /// Incidents go out, as a table or sealed.
    Export,
    /// A report is erased for ever.
    Erase,
}

impl Act {
    /// All of them.
    pub const ALL: [Act; 4] = [Self::People, Self::Recovery, Self::Export, Self::Erase];

    /// What the second person must be allowed.
    pub fn operation(self) -> Operation {
        match self {
            Self::People => Operation::SecondPeople,
            Self::Recovery => Operation::SecondRecovery,
            Self::Export => Operation::SecondExport,
            Self::Erase => Operation::SecondErase,
        }
    }

    /// The word in the audit trail.
    pub fn slug(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Recovery => "recovery",
            Self::Export => "export",
            Self::Erase => "erase",
        }
    }
}

/// Whether `second` may stand beside `first` for this.
pub fn may_second(act: Act, first: &StaffId, second: &Staff) -> bool {
    second.id != *first && may(&second.roles, act.operation())
}

/// Everybody who may, in the directory's order.
pub fn seconds<'a>(act: Act, first: &'a StaffId, directory: &'a Directory) -> impl Iterator<Item = &'a Staff> {
    directory.staff.iter().filter(move |staff| may_second(act, first, staff))
}
