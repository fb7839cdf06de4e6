//! What picture codes and the child's tracker add to the store. The same back ends as
//! [`super::Store`], of which this is a part.
//!
//! Architecture invariant: no row ties a pupil to a report. Codes are rows of pupils, how far a report
//! has come is a row of its own; what joins the two is in a running kiosk's memory
//! (`domain::tracking::Followed`), never here (`tests/it/tracker_confidential.rs`).

use std::collections::BTreeSet;

use super::{SealedReport, Stored};
use crate::domain::ids::{GroupId, PupilId, ReportId, StaffId};
use crate::domain::time::Moment;
use crate::domain::tracking::Came;

/// Picture codes, and how far reports have come. Every writing call is one transaction and has
/// committed when it returns.
pub trait PictureRows {
    /// Whether the children of a class have picture codes.
    fn has_picture_codes(&mut self, class: &GroupId) -> Stored<bool>;
    /// Says whether they have, with the audit row of who said so. Codes given before stay.
    fn set_picture_codes(&mut self, class: &GroupId, on: bool, by: &StaffId, at: Moment) -> Stored<()>;
    /// The children of a class who sign in with a code: those who were given one, in a class that has
    /// codes.
    fn with_picture_code(&mut self, class: &GroupId) -> Stored<BTreeSet<PupilId>>;
    /// The argon2id hash of a pupil's picture code.
    fn picture_code(&mut self, pupil: &PupilId) -> Stored<Option<String>>;
    /// Keeps it in place of the one before, with the audit row of who gave it.
    fn set_picture_code(&mut self, pupil: &PupilId, hash: &str, by: &StaffId, at: Moment) -> Stored<()>;

    /// How far a settled report has come; `None` when a reader sent it another way because it is about
    /// a colleague: then its child does not see it at the kiosk either.
    fn came(&mut self, report: &ReportId) -> Stored<Option<Came>>;
    /// Settles *I still need help*, and rings at once for the next person: all or nothing. The same
    /// report again changes nothing.
    fn settle_again(&mut self, report: &SealedReport) -> Stored<u64>;
}
