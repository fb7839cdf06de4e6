//! Erasing in the store: what goes, what stays, and wiping the files. A row of a report, a note or a copy stays
//! with its id, its times and the hash of what it held; what it held is gone. So the counts, the signatures
//! beside the seals and the cuts (`sign_rows`) are as they were, and nobody takes it for damage.

use super::Stored;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::time::Moment;

/// A report goes for ever: all of it, or nothing.
#[derive(Clone, Copy, Debug)]
pub struct Erase<'a> {
    /// The report.
    pub about: &'a ReportId,
    /// When.
    pub at: Moment,
    /// Who erases it.
    pub by: &'a StaffId,
    /// The hash of what its seal holds.
    pub hash: &'a [u8],
    /// The note that stays: what was erased by whom, sealed to everybody who read it.
    pub note: &'a [u8],
    /// The signature of whoever erases it (`store::signed`).
    pub signed: &'a str,
    /// How many notes and copies there are: one more since means that it is not what was decided about.
    pub seen: (usize, usize),
}

/// A report that is erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErasedRow {
    /// Row number: grows, never reused.
    pub row: i64,
    /// The report.
    pub report: ReportId,
    /// When it was erased.
    pub at: Moment,
    /// The hash of what its seal held.
    pub hash: Vec<u8>,
    /// The note that stayed.
    pub note: i64,
    /// The signature of whoever erased it.
    pub signed: String,
    /// The link of the audit trail that says so, and who stands in it; `None` where none does.
    pub link: Option<(u64, StaffId)>,
}

/// The half of the store that forgets.
pub trait EraseRows {
    /// Erases a report with all its notes and copies. Refused with [`super::StoreError::Busy`] when something was
    /// written about it since it was decided. What it held is out of the rows when this returns, and out of
    /// the files as soon as [`EraseRows::wipe_erased`] says so.
    fn erase(&mut self, step: Erase<'_>) -> Stored<()>;
    /// Reports erased after this row, oldest first.
    fn erased_after(&mut self, row: i64) -> Stored<Vec<ErasedRow>>;
    /// Wipes what was erased from the files. False while another process reads: ask again later.
    fn wipe_erased(&mut self) -> Stored<bool>;
}
