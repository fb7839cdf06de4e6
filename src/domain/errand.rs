//! *Please go to this child*: what one grown-up asks of another, sealed to that one alone. It says where
//! and which class, and nothing of what was told.

use serde::{Deserialize, Serialize};

use super::ids::{ReportId, StaffId};
use super::time::Moment;

/// Somebody is asked to go.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errand {
    /// The report, which whoever goes need not be able to open.
    pub report: ReportId,
    /// Who asks.
    pub from: StaffId,
    /// Who is asked.
    pub to: StaffId,
    /// When.
    pub at: Moment,
    /// Where the child is, or was.
    pub place: String,
    /// The child's class.
    pub class: Option<String>,
    /// The child's name, where it was given.
    pub name: Option<String>,
    /// Nobody can tell who asks.
    #[serde(skip)]
    pub unknown: bool,
}

impl std::fmt::Debug for Errand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Errand").field("report", &self.report).field("at", &self.at).finish_non_exhaustive()
    }
}
