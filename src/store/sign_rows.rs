//! What the store knows of who signs: every directory there was, this kiosk's own key, and how far the rows
//! reached when a key stopped counting.

use super::{SignedDirectory, Stored};
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::ringing::{Progressed, RingRow};
use crate::domain::time::Moment;
use crate::seal::Signer;

/// How far the rows reached at one moment. It stands in the audit trail with a hash of everything sealed up
/// to then, so whatever is put in afterwards lies behind it, and whatever is changed before it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// When.
    pub at: Moment,
    /// Its own link of the audit trail.
    pub link: u64,
    /// The last report's position.
    pub report: i64,
    /// The last note's.
    pub note: i64,
    /// The last copy's.
    pub handed: i64,
    /// That of the last row about a ring.
    pub ring: i64,
}

/// A row that ends a ring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RingEnd {
    /// Its position.
    pub position: i64,
    /// Which report's.
    pub report: ReportId,
    /// How.
    pub what: Progressed,
    /// When.
    pub at: Moment,
    /// The signature of whoever ended it.
    pub signed: Option<String>,
}

/// The cut before the first signature: what is behind it counts only when it is signed.
pub const SIGNING_BEGAN: u64 = 0;

/// Who signs, in rows and beside them.
pub trait SignRows {
    /// Every directory, oldest first, as signed.
    fn directories(&mut self) -> Stored<Vec<SignedDirectory>>;
    /// The cut made when the directory of this version was followed by the next, or, for
    /// [`SIGNING_BEGAN`], when Tawny began to sign. `None` where there is none, and where the audit trail
    /// or what lies before the cut is not as it was.
    fn cut(&mut self, version: u64) -> Stored<Option<Cut>>;
    /// A settled report's position.
    fn report_position(&mut self, id: &ReportId) -> Stored<Option<i64>>;
    /// The hash of what a settled report's seal holds, whatever lies around it: what its outside signature is over.
    fn sealed_hash(&mut self, id: &ReportId) -> Stored<Option<Vec<u8>>>;
    /// What this machine signs with; made where it is missing.
    fn signer(&mut self) -> Stored<Signer>;
    /// Adds a row about a ring, with the signature of whoever writes it.
    fn add_signed_ring(&mut self, row: &RingRow, signed: &str) -> Stored<()>;
    /// The rows that end rings, oldest first: of one report, or of all.
    fn ring_ends(&mut self, report: Option<&ReportId>) -> Stored<Vec<RingEnd>>;
    /// Keeps in the audit trail where things lie of which nobody can tell who wrote them, and which of them it
    /// can be told of by now; nothing twice. Whether there is one that was not there before.
    fn keep_told(&mut self, at: Moment, by: &StaffId, told: &[(String, bool)]) -> Stored<bool>;
}
