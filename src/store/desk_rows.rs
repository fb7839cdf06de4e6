//! What the desk adds to the store: reports sealed again for another reader, notes being written,
//! what a key opened so far, whom a grown-up talked with. The same back ends as [`super::Store`],
//! whose other half this is.

use super::Stored;
use super::{SealedNote, SealedReport};
use crate::domain::ids::{GroupId, PupilId, ReportId, StaffId};
use crate::domain::ringing::Progressed;
use crate::domain::time::Moment;

/// Rows [`DeskRows::handed_after`] gives at once.
pub const PAGE_HANDED: usize = 200;

/// A report with its notes so far, sealed again for another reader (`store::handed`). Nothing
/// outside the seal says for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedHanded {
    /// Row number: grows, never reused.
    pub row: i64,
    /// The report it is about.
    pub about: ReportId,
    /// When.
    pub at: Moment,
    /// One `age` file of an allowed whole length.
    pub body: Vec<u8>,
}

/// A report goes to other readers, or something is written about it: all of it is kept, or nothing.
#[derive(Clone, Copy, Debug)]
pub struct HandOn<'a> {
    /// The report.
    pub about: &'a ReportId,
    /// When.
    pub at: Moment,
    /// Who hands it on, for the audit row.
    pub by: &'a StaffId,
    /// The report with its notes so far, sealed again; none when nobody new reads it.
    pub handed: &'a [Vec<u8>],
    /// The note that says so, sealed to everybody who reads on.
    pub note: &'a [u8],
    /// What the audit row says.
    pub verb: super::Verb,
    /// What bells may know of it, with the signature of whoever did it.
    pub ring: Option<(Progressed, &'a str)>,
}

/// What a desk keeps for one person, sealed to them alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Notes being written.
    Drafts,
    /// What their key opened so far.
    Opened,
}

impl Kept {
    /// The word in the row.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Drafts => "drafts",
            Self::Opened => "opened",
        }
    }
}

/// A grown-up talked with a child about an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talked {
    /// With whom.
    pub pupil: PupilId,
    /// Which answer (`domain::class_overview`).
    pub about: String,
    /// When.
    pub at: Moment,
    /// Who.
    pub by: StaffId,
}

/// Figures of a term, sealed to some of those who may read them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedFigures {
    /// Row number.
    pub row: i64,
    /// The term (`domain::figures::Period::id`).
    pub term: String,
    /// When they were given.
    pub at: Moment,
    /// One `age` file.
    pub body: Vec<u8>,
    /// The hash of it, whatever lies around it.
    pub hash: Vec<u8>,
    /// The signature of whoever gave them (`store::signed`).
    pub signed: Option<String>,
    /// The link of the audit trail that names them, and who stands in it; `None` where none does.
    pub link: Option<(u64, StaffId)>,
}

/// One `age` file, and the signature beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBody {
    /// The file.
    pub body: Vec<u8>,
    /// The signature.
    pub signed: String,
}

/// The desk's half of the store. Every writing call is one transaction and has committed when it
/// returns.
pub trait DeskRows {
    /// Adds a report sealed again.
    fn add_handed(&mut self, about: &ReportId, at: Moment, body: &[u8]) -> Stored<i64>;
    /// Hands a report on: the copy, the note and the audit row, or nothing of it.
    fn hand_on(&mut self, step: HandOn<'_>) -> Stored<()>;
    /// Copies after this row, oldest first and at most [`PAGE_HANDED`] of them.
    fn handed_after(&mut self, row: i64) -> Stored<Vec<SealedHanded>>;
    /// The copy in this row.
    fn handed(&mut self, row: i64) -> Stored<Option<SealedHanded>>;
    /// All copies of one report, oldest first.
    fn handed_about(&mut self, about: &ReportId) -> Stored<Vec<SealedHanded>>;
    /// All notes on one report, oldest first.
    fn notes_about(&mut self, about: &ReportId) -> Stored<Vec<SealedNote>>;
    /// One settled report.
    fn report(&mut self, id: &ReportId) -> Stored<Option<SealedReport>>;

    /// Keeps something for one person in place of what was kept before.
    fn keep_for(&mut self, staff: &StaffId, what: Kept, at: Moment, body: &[u8]) -> Stored<()>;
    /// What is kept for them.
    fn kept_for(&mut self, staff: &StaffId, what: Kept) -> Stored<Option<Vec<u8>>>;

    /// Adds that a grown-up talked with a child, and the audit row.
    fn add_talked(&mut self, talked: &Talked) -> Stored<()>;
    /// Everything that was talked about.
    fn talked(&mut self) -> Stored<Vec<Talked>>;

    /// Gives figures of a term: a row for each sealed body, and its audit row with the body's hash.
    fn add_figures(&mut self, term: &str, at: Moment, by: &StaffId, bodies: &[SignedBody]) -> Stored<()>;
    /// All that lie there, oldest first: whether they count is told by their signature (`store::outside`).
    fn figures(&mut self) -> Stored<Vec<SealedFigures>>;

    /// Sets the language a class finds at the kiosk; `None` leaves it to the kiosk.
    fn set_class_language(&mut self, class: &GroupId, language: Option<&str>) -> Stored<()>;
}
