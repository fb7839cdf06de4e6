//! What somebody was writing when they left: notes on reports, and concerns that are not sent. Sealed to them
//! alone, in one piece, so that nothing outside says which of them there is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::concern::Concern;
use super::ids::ReportId;
use super::queue::Draft;

/// All of it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drafts {
    /// Notes, by report.
    pub reports: BTreeMap<ReportId, Draft>,
    /// Concerns, the oldest first.
    pub concerns: Vec<Concern>,
}

impl Drafts {
    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.reports.is_empty() && self.concerns.is_empty()
    }
}

impl std::fmt::Debug for Drafts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Drafts(…)")
    }
}
