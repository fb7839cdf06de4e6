//! The staff directory: who there is, whose keys seal a report. Signed by the school's root key
//! (`seal/directory.rs`), its version only ever goes up; a kiosk refuses any other.

use serde::{Deserialize, Serialize};

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

    /// Everybody with a role for which `test` is true.
    pub fn with_role(&self, test: impl Fn(Role) -> bool + Copy) -> impl Iterator<Item = &Staff> {
        self.staff.iter().filter(move |staff| staff.has(test))
    }

    /// The teachers of a class.
    pub fn teachers_of<'a>(&'a self, group: &'a GroupId) -> impl Iterator<Item = &'a Staff> {
        self.staff.iter().filter(move |staff| staff.teaches.contains(group))
    }

    /// Why this directory may not be used yet, in the words of the rule it breaks; empty when it is
    /// complete. Set-up is not finished without three different people as readers, one of them from
    /// outside the staff, such that naming any one leaves two, and two recovery keys with different
    /// holders (DESIGN.md, *Losing keys*).
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let outside = self.with_role(Role::outside).count();
        let readers =
            self.staff.iter().filter(|staff| staff.has(Role::reads_first) || staff.has(Role::outside)).count();
        if outside == 0 {
            gaps.push(Gap::NobodyFromOutside);
        }
        if readers < 3 {
            gaps.push(Gap::FewerThanThreeReaders);
        }
        if !self.staff.iter().any(|staff| staff.has(|role| role == Role::Dsl)) {
            gaps.push(Gap::NoDsl);
        }
        match self.recovery.as_slice() {
            [one, other] if one.holder != other.holder => {}
            _ => gaps.push(Gap::RecoveryKeys),
        }
        gaps
    }
}

/// What a directory still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No chair of governors and no trust DSL.
    NobodyFromOutside,
    /// Naming one would leave fewer than two.
    FewerThanThreeReaders,
    /// No designated safeguarding lead.
    NoDsl,
    /// Not two recovery keys with different holders.
    RecoveryKeys,
}
