//! The staff directory: who there is, whose keys seal a report. Signed by the school's root key
//! (`seal/directory.rs`), its version only ever goes up; a kiosk refuses any other.

use serde::{Deserialize, Serialize};

pub use super::gaps::Gap;
use super::ids::{GroupId, StaffId};
use super::person::{Role, Staff};

/// Everybody who may ever read a report, and the two recovery keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// Goes up by one with every change.
    pub version: u64,
    /// The school's name.
    pub school: String,
    /// A demo school says so on every screen.
    pub demo: bool,
    /// The grown-ups.
    pub staff: Vec<Staff>,
    /// The two paper keys.
    pub recovery: Vec<RecoveryKey>,
    /// The kiosks, by the keys they sign with.
    #[serde(default)]
    pub kiosks: Vec<KioskKey>,
    /// The lock around what is sealed; `None` until a school from before there were locks changes its people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
}

/// The lock that lies around everything sealed (`store::locks`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Goes up by one with every new lock.
    pub number: u64,
    /// The public half, an `age1…` recipient.
    pub recipient: String,
}

/// A kiosk's key: what a child tells there is signed with its other half.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KioskKey {
    /// The kiosk's id.
    pub id: String,
    /// The public half (`seal::signing`).
    pub signs: String,
}

/// A recovery key on paper: a reader like any other, left out when its holder is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryKey {
    /// Who keeps the paper.
    pub holder: StaffId,
    /// The public half, an `age1…` recipient.
    pub recipient: String,
}

impl Directory {
    /// The grown-up called `id`.
    pub fn person(&self, id: &StaffId) -> Option<&Staff> {
        self.staff.iter().find(|staff| staff.id == *id)
    }

    /// The public keys of all who may hold the school's lock: every grown-up and every recovery paper.
    pub fn holders(&self) -> impl Iterator<Item = &String> {
        self.staff.iter().map(|staff| &staff.recipient).chain(self.recovery.iter().map(|paper| &paper.recipient))
    }

    /// Everybody with a role for which `test` is true.
    pub fn with_role(&self, test: impl Fn(Role) -> bool + Copy) -> impl Iterator<Item = &Staff> {
        self.staff.iter().filter(move |staff| staff.has(test))
    }

    /// The teachers of a class.
    pub fn teachers_of<'a>(&'a self, group: &'a GroupId) -> impl Iterator<Item = &'a Staff> {
        self.staff.iter().filter(move |staff| staff.teaches.contains(group))
    }
}
