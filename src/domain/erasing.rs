//! Erasing a report for ever: everything that was told and written about it goes, ids and times stay, and a
//! certificate says who did it, who stood beside them, when, why, and the hash of what went. It takes two, and
//! a reason out of the school's own list. What is open, what somebody holds, and what the procedure says is
//! kept as evidence, stays.

use serde::{Deserialize, Serialize};

use super::form::Form;
use super::ids::{ProcedureId, ReasonId, StaffId};
use super::permission::{Operation, may};
use super::person::Staff;
use super::procedure::Procedure;
use super::queue::{Did, Entry, Note, Progress};
use super::text::TextKey;
use super::time::Moment;

/// The format of the file of reasons this program reads.
pub const REASONS_FORMAT: u32 = 1;

/// Why something may be erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Its name in the file; it stands in certificates for years.
    pub id: ReasonId,
    /// What it says.
    pub says: TextKey,
}

/// The file of reasons.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reasons {
    /// The format of the file.
    pub format_version: u32,
    /// All of them.
    pub reasons: Vec<Reason>,
}

/// What of an erased report stays with those who read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// Who stood beside whoever erased it.
    pub second: StaffId,
    /// Why.
    pub reason: ReasonId,
    /// When it had been told.
    pub told: Moment,
    /// SHA-256 of the sealed report, hexadecimal: whoever has a copy can tell that it is the one that went.
    pub hash: String,
    /// Notes that went.
    pub notes: usize,
    /// Copies for other readers that went.
    pub copies: usize,
}

/// Why something is not erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stays {
    /// It is not closed.
    Open,
    /// Somebody holds it.
    Held,
    /// This procedure keeps it as evidence, and the step that ends that is not ticked.
    Evidence(ProcedureId),
}

/// What somebody may do about erasing a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasing {
    /// It is not theirs to erase.
    NotTheirs,
    /// Nothing is in the way.
    Free,
    /// Not as it stands.
    Stays(Stays),
}

impl Entry {
    /// Why it is held, and by whom: the note that says so, unless that was lifted since.
    pub fn held(&self) -> Option<&Note> {
        let last = self.counted().rev().find(|note| matches!(note.did, Did::Held(_) | Did::Released(_)));
        last.filter(|note| matches!(note.did, Did::Held(_)))
    }

    /// Whether `me` may erase it. Nobody erases what is about themselves.
    pub fn erasing(&self, me: &Staff, form: Option<&Form>, procedures: &[Procedure]) -> Erasing {
        if self.names(&me.id) || !may(&me.roles, Operation::Erase) {
            return Erasing::NotTheirs;
        }
        match self.stays(form, procedures) {
            Some(why) => Erasing::Stays(why),
            None => Erasing::Free,
        }
    }

    fn stays(&self, form: Option<&Form>, procedures: &[Procedure]) -> Option<Stays> {
        if self.progress() != Progress::Closed {
            return Some(Stays::Open);
        }
        if self.held().is_some() {
            return Some(Stays::Held);
        }
        let form = form?;
        let said = form.said(&self.filling(&form.id).answers);
        let keeps = |procedure: &&Procedure| {
            let until = procedure.keeps_until.as_ref();
            until.is_some_and(|step| procedure.applies.holds(&said) && self.ticked(&procedure.id, step).is_none())
        };
        procedures.iter().find(keeps).map(|procedure| Stays::Evidence(procedure.id.clone()))
    }
}
