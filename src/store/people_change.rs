//! A change of people, and sealing again for who follows somebody: rows as the store keeps them.

use super::locks::LockChange;
use super::{SealedReport, SignedDirectory, StaffSecret, Stored, Verb};
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::time::Moment;

/// Somebody joins, leaves, has a new key or a new secret: all of it is kept, or nothing.
#[derive(Clone, Debug)]
pub struct PeopleChange {
    /// The next directory, signed; `None` where only a secret changes.
    pub directory: Option<SignedDirectory>,
    /// Keys and PINs that come or change.
    pub secrets: Vec<StaffSecret>,
    /// Whose keys go.
    pub gone: Vec<StaffId>,
    /// Who did it.
    pub by: StaffId,
    /// When.
    pub at: Moment,
    /// What the audit row says …
    pub verb: Verb,
    /// … and about whom.
    pub object: String,
    /// What is to be sealed again because of it.
    pub reseal: Option<Follows>,
    /// What it does to the keys of locks; `None` where the directory stays.
    pub locks: Option<LockChange>,
}

/// Whose reports are to be sealed again, and for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follows {
    /// Whose reports.
    pub whose: StaffId,
    /// For whom. The same person where they have a new key.
    pub follower: StaffId,
    /// The recovery paper is meant that the one kept, and the one the other keeps from now on.
    pub paper: bool,
}

/// Sealing again that is not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reseal {
    /// Its row.
    pub row: i64,
    /// Whose reports, and for whom.
    pub follows: Follows,
    /// The position of the last report that was looked at.
    pub done: i64,
}

/// One report, looked at: what it left, and how far the work has come. Whether it was one of the
/// person's or not, the rows look alike from outside.
#[derive(Clone, Copy, Debug)]
pub struct ResealStep<'a> {
    /// The work.
    pub row: i64,
    /// The report's position.
    pub position: i64,
    /// The report.
    pub about: &'a ReportId,
    /// When.
    pub at: Moment,
    /// Its copies.
    pub handed: &'a [Vec<u8>],
    /// The note that says so, where somebody new reads.
    pub note: Option<&'a [u8]>,
}

/// The rows of changes of people. Every writing call is one transaction and has committed when it
/// returns.
pub trait PeopleRows {
    /// Keeps a change of people.
    fn change_people(&mut self, change: &PeopleChange) -> Stored<()>;
    /// Sealing again that is not finished, oldest first.
    fn resealings(&mut self) -> Stored<Vec<Reseal>>;
    /// The first settled report after this position, with its own, and how many there are from it on.
    fn reseal_next(&mut self, after: i64) -> Stored<Option<(i64, SealedReport, u64)>>;
    /// Keeps what one report left, and how far the work has come.
    fn reseal_step(&mut self, step: ResealStep<'_>) -> Stored<()>;
    /// The work is finished.
    fn reseal_finish(&mut self, row: i64, by: &StaffId, at: Moment) -> Stored<()>;
}
