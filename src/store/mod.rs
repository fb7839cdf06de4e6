//! Keeping what was told, promised and learnt. One interface in the domain's words; the back end
//! is SQLite today (`sqlite/`), PostgreSQL for schools with many machines later, and one suite of
//! stories runs on every back end.
//!
//! Architecture invariant: what is sealed comes in and goes out as bytes; the store cannot open it. It takes away
//! the lock around it (`locks`) while somebody is signed in who holds its key.
//! Rows are append-only: a report's [`Store::keep`] may be replaced until it is settled, nothing
//! else that was told is ever changed or deleted, but by two people on purpose ([`EraseRows`]).

use crate::domain::agreement::{SignedAgreement, Signing};
use crate::domain::calendar::Calendar;
use crate::domain::ids::{GroupId, LessonId, PupilId, ReportId, StaffId, TaleId};
use crate::domain::lesson_start::LessonStart;
use crate::domain::person::{Group, Pupil};
use crate::domain::presence::{Beat, Face};
use crate::domain::ringing::{Progressed, RingRow, Waiting};
use crate::domain::throttle::Throttle;
use crate::domain::time::Moment;
use crate::domain::visit::Visit;

pub mod access;
mod authors;
pub mod backup;
pub mod clock;
mod copies;
pub mod desk_rows;
pub mod desk_worker;
pub mod draft_file;
pub mod erase_rows;
mod erased_file;
pub mod erased_words;
pub mod errand;
pub mod error;
pub mod figures_words;
pub mod founding;
pub mod handed;
pub mod handover;
pub mod key_places;
pub mod lanes;
pub mod learn_rows;
pub mod locks;
pub mod opinion_rows;
mod outside;
pub mod people_change;
pub mod picture_rows;
pub mod pins;
mod proof;
pub mod seconds;
pub mod sign_rows;
pub mod signed;
pub mod signs_file;
pub mod sqlite;
mod trusted;
mod verb;
pub mod whole_file;
pub mod worker;

pub use access::AccessRows;
pub use copies::{Anchor, COPY_OLD_AFTER_DAYS, CopyEnd, DAY_SECS, FailedCopy, LastCopy, Standing};
pub use desk_rows::DeskRows;
pub use erase_rows::EraseRows;
pub use error::StoreError;
pub use founding::NewSchool;
pub use learn_rows::{Felt, LearnRows};
pub use opinion_rows::OpinionRows;
pub use picture_rows::PictureRows;
pub use sign_rows::SignRows;
use trusted::trusted;
pub use verb::Verb;

/// Reports [`Store::reports_after`] gives at once.
pub const PAGE_REPORTS: usize = 200;

/// Reports [`Store::waiting`] gives at most, those that ring at once first.
pub const WAITING_MAX: usize = 1_000;

/// What a store call answers.
pub type Stored<T> = Result<T, StoreError>;

/// A report as it lies in the store. Nothing outside the seal says who, about what, or for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedReport {
    /// Random, made on the kiosk.
    pub id: ReportId,
    /// The kiosk that sealed it.
    pub kiosk: String,
    /// The kiosk's own count of settled reports, 1 upwards without gaps; 0 while only kept.
    pub sequence: u64,
    /// When the picture was tapped.
    pub at: Moment,
    /// Something must ring.
    pub now: bool,
    /// One `age` file whose whole length is 4, 16, 64 or 256 KiB.
    pub body: Vec<u8>,
    /// The kiosk's signature over all of this but the sequence (`store::signed`).
    pub outside: Option<String>,
}

/// A grown-up's note on a report, sealed to that report's readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedNote {
    /// Row number: grows, never reused.
    pub row: i64,
    /// The report it is about.
    pub about: ReportId,
    /// When.
    pub at: Moment,
    /// One `age` file.
    pub body: Vec<u8>,
}

/// The staff directory with its signature, exactly as signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedDirectory {
    /// The version inside the body, for ordering.
    pub version: u64,
    /// The signed bytes (JSON of `domain::directory::Directory`).
    pub body: Vec<u8>,
    /// Ed25519 signature by the school's root key, 64 bytes.
    pub signature: Vec<u8>,
}

/// What this machine is: made at first run, never part of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kiosk {
    /// Random.
    pub id: String,
    /// The place name a bell shows.
    pub place: String,
    /// The public root key (32 bytes) pinned at set-up.
    pub root_key: Vec<u8>,
}

/// A member of staff's private things, all useless without passphrase or PIN.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffSecret {
    /// Who.
    pub staff: StaffId,
    /// Their age identity inside age's own passphrase recipient.
    pub wrapped_identity: Vec<u8>,
    /// argon2id hash of the PIN, in PHC form; `None` for somebody without one.
    pub pin_hash: Option<String>,
    /// Their own signature over that hash (`store::pins`), hexadecimal; `None` in what is older than signatures.
    pub pin_signature: Option<String>,
}

impl std::fmt::Debug for StaffSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StaffSecret").field("staff", &self.staff).finish_non_exhaustive()
    }
}

/// One link of the audit chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRow {
    /// 1 upwards without gaps.
    pub sequence: u64,
    /// When.
    pub at: Moment,
    /// Who, when known.
    pub actor: Option<StaffId>,
    /// What.
    pub verb: String,
    /// On which id.
    pub object: Option<String>,
    /// SHA-256 over the link before and this one's fields.
    pub hash: Vec<u8>,
}

/// A word from desk to kiosk or back; the only way the two speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Uncover the screen.
    Uncover,
    /// Close the kiosk.
    CloseKiosk,
    /// Get the board ready for a lesson of this class.
    StartLesson(GroupId),
}

/// What stands before the class in the row of [`Notice::StartLesson`].
const START_LESSON: &str = "start-lesson/";

impl Notice {
    /// The word in the row.
    pub fn word(&self) -> String {
        match self {
            Self::Uncover => "uncover".to_owned(),
            Self::CloseKiosk => "close-kiosk".to_owned(),
            Self::StartLesson(group) => format!("{START_LESSON}{group}"),
        }
    }

    /// The notice of a row; `None` for one of a newer program.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "uncover" => Some(Self::Uncover),
            "close-kiosk" => Some(Self::CloseKiosk),
            _ => word.strip_prefix(START_LESSON).map(|group| Self::StartLesson(group.into())),
        }
    }
}

/// What `verify` found wrong, one line each, already in words for the technician.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// What is wrong, as message ids with arguments.
    pub problems: Vec<Finding>,
    /// Settled reports.
    pub reports: u64,
    /// Audit links checked.
    pub audit_rows: u64,
    /// Signed agreements.
    pub agreements: u64,
    /// Where something lies of which nobody can tell who wrote it, as far as a desk has found it. Nothing in
    /// the file is damaged by that.
    pub not_signed: Vec<String>,
    /// Reports that were erased for ever, by two people and on purpose.
    pub erased: u64,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// SQLite's own integrity check said this.
    Integrity(String),
    /// The audit chain breaks at this link.
    AuditChain(u64),
    /// A report's bytes are not an `age` file of an allowed length.
    UnreadableReport(ReportId),
    /// A report that is erased and lies here all the same.
    NotErased(ReportId),
    /// A kiosk's sequence has a gap before this number.
    MissingReport(String, u64),
    /// The signed words and their hash do not match.
    AgreementHash(PupilId),
    /// The staff directory is not signed by the pinned root key.
    DirectorySignature,
    /// The staff directory is older than one this machine has used.
    DirectoryOlder,
    /// The audit chain ends before the link a backup, or this machine, remembers.
    AuditCut {
        /// The newest link now.
        newest: u64,
        /// The link that is remembered.
        anchored: u64,
    },
    /// The link a backup, or this machine, remembers is another one now.
    AuditReplaced(u64),
    /// A table that is only ever added to has fewer rows than a backup remembers.
    FewerRows(String),
}

/// The store, in the domain's words. Every writing call is one transaction and has committed when it returns.
pub trait Store: DeskRows + EraseRows + AccessRows + PictureRows + LearnRows + OpinionRows + SignRows + Send {
    /// This machine; `None` before set-up.
    fn kiosk(&mut self) -> Stored<Option<Kiosk>>;
    /// Sets this machine up.
    fn set_kiosk(&mut self, kiosk: &Kiosk) -> Stored<()>;
    /// Makes the school, all of it or nothing. Refused with [`StoreError::SetUpAlready`] where there
    /// is one.
    fn found(&mut self, school: &NewSchool) -> Stored<()>;
    /// The places of kiosks the school named, in its order.
    fn places(&mut self) -> Stored<Vec<String>>;
    /// The newest signed directory.
    fn directory(&mut self) -> Stored<Option<SignedDirectory>>;
    /// Adds a directory; refused unless its version is higher than the newest.
    fn add_directory(&mut self, directory: &SignedDirectory) -> Stored<()>;
    /// Keeps a staff secret, replacing the one before.
    fn set_staff_secret(&mut self, secret: &StaffSecret) -> Stored<()>;
    /// A staff secret.
    fn staff_secret(&mut self, staff: &StaffId) -> Stored<Option<StaffSecret>>;
    /// Wrong tries of `what` (a staff id, or `pin`).
    fn throttle(&mut self, what: &str) -> Stored<Throttle>;
    /// Keeps them.
    fn set_throttle(&mut self, what: &str, throttle: Throttle) -> Stored<()>;

    /// Classes, in the order of their names.
    fn groups(&mut self) -> Stored<Vec<Group>>;
    /// Adds or changes a class.
    fn put_group(&mut self, group: &Group) -> Stored<()>;
    /// Pupils of a class, in the order of their names.
    fn pupils(&mut self, group: &GroupId) -> Stored<Vec<Pupil>>;
    /// Adds or changes a pupil.
    fn put_pupil(&mut self, pupil: &Pupil) -> Stored<()>;

    /// Saves where a pupil is in a lesson, and what their first tries in it showed so far.
    fn save_visit(&mut self, pupil: &PupilId, visit: &Visit, at: Moment) -> Stored<()>;
    /// The newest visit of each lesson.
    fn visits(&mut self, pupil: &PupilId) -> Stored<Vec<Visit>>;
    /// Lessons finished at least once: feathers.
    fn finished_lessons(&mut self, pupil: &PupilId) -> Stored<Vec<LessonId>>;
    /// A lesson finished by children who shared a screen: a feather each, and no mark of anybody's.
    fn credit(&mut self, pupils: &[PupilId], lesson: &LessonId, tale: &TaleId, at: Moment) -> Stored<()>;
    /// Keeps a lesson start as it opens; the same again changes nothing.
    fn start_lesson(&mut self, start: &LessonStart) -> Stored<()>;
    /// Keeps how it ended, and the start itself where that was not kept.
    fn lesson_ready(&mut self, start: &LessonStart) -> Stored<()>;
    /// The newest starts of a class, oldest first.
    fn lesson_starts_of(&mut self, group: &GroupId, newest: usize) -> Stored<Vec<LessonStart>>;
    /// All starts that opened from `from` until before `until`, oldest first.
    fn lesson_starts_between(&mut self, from: Moment, until: Moment) -> Stored<Vec<LessonStart>>;
    /// Saves answers to promises that are not signed yet.
    fn save_signing(&mut self, pupil: &PupilId, signing: &Signing) -> Stored<()>;
    /// Those answers.
    fn signing(&mut self, pupil: &PupilId) -> Stored<Option<Signing>>;
    /// Keeps a signed agreement with the SHA-256 of its words; clears the unsigned answers.
    fn sign(&mut self, signed: &SignedAgreement, hash: &[u8]) -> Stored<()>;
    /// The newest signed agreement.
    fn signed(&mut self, pupil: &PupilId) -> Stored<Option<SignedAgreement>>;

    /// Keeps a report on the way, in place of what was kept of it before. `at` is now. Refused with
    /// [`StoreError::Settled`] once it is settled.
    fn keep(&mut self, report: &SealedReport, at: Moment) -> Stored<()>;
    /// Settles a report: it stands in the queues, what was kept is gone. Gives its sequence number.
    /// The same report again gives the same number; other words under its id are refused with
    /// [`StoreError::Settled`], never written over it.
    fn settle(&mut self, report: &SealedReport) -> Stored<u64>;
    /// Settles, as they are, reports kept last before `before` whose kiosk never came back to them.
    /// Gives how many.
    fn settle_left_over(&mut self, before: Moment) -> Stored<u64>;
    /// Wipes from the files the last trace of what was kept and is gone. False while another
    /// process is reading: ask again later.
    fn wipe(&mut self) -> Stored<bool>;
    /// Settled reports after this position, oldest first and at most [`PAGE_REPORTS`] of them, with
    /// the position to go on from; none when all are read.
    fn reports_after(&mut self, position: i64) -> Stored<(Vec<SealedReport>, i64)>;
    /// Adds a sealed note, the audit row of whoever marked the report, and what bells may know of it
    /// (`what`): all or nothing.
    fn mark(&mut self, about: &ReportId, at: Moment, what: Progressed, body: &[u8], by: &StaffId) -> Stored<i64>;
    /// Adds a sealed note.
    fn add_note(&mut self, about: &ReportId, at: Moment, body: &[u8]) -> Stored<i64>;
    /// Notes after this row, oldest first.
    fn notes_after(&mut self, row: i64) -> Stored<Vec<SealedNote>>;

    /// The newest calendar; `None` until a school has one.
    fn calendar(&mut self) -> Stored<Option<Calendar>>;
    /// Adds a calendar, which is from now on the newest; those before stay.
    fn add_calendar(&mut self, calendar: &Calendar, at: Moment) -> Stored<()>;
    /// Reports, kept or settled, that are neither answered nor closed, with what was done so far:
    /// what a bell must know, and nothing that stands inside the seal.
    fn waiting(&mut self) -> Stored<Vec<Waiting>>;
    /// Adds a row of what was done about a report.
    fn add_ring(&mut self, row: &RingRow) -> Stored<()>;
    /// Says that a kiosk, desk or bell is there, in place of what it said before.
    fn beat(&mut self, beat: &Beat) -> Stored<()>;
    /// Says that it is there no more.
    fn end_beat(&mut self, face: Face, id: &str) -> Stored<()>;
    /// Everybody's newest beat, the newest first.
    fn beats(&mut self) -> Stored<Vec<Beat>>;

    /// Adds a link to the audit chain.
    fn audit(&mut self, at: Moment, actor: Option<&StaffId>, verb: Verb, object: Option<&str>) -> Stored<()>;
    /// The whole chain.
    fn audit_rows(&mut self) -> Stored<Vec<AuditRow>>;
    /// Leaves a notice for the other process.
    fn post(&mut self, notice: Notice, at: Moment) -> Stored<()>;
    /// Notices after this row.
    fn notices_after(&mut self, row: i64) -> Stored<(Vec<Notice>, i64)>;
    /// A number that changes whenever another process has written.
    fn changes(&mut self) -> Stored<i64>;
    /// Keeps how making a copy in the folder `place` ended; a good one is audited.
    fn copy_ended(&mut self, at: Moment, place: &str, end: CopyEnd<'_>) -> Stored<()>;
    /// When the school was last copied.
    fn last_copy(&mut self) -> Stored<LastCopy>;
    /// Checks everything that can be checked without a key.
    fn verify(&mut self) -> Stored<Findings>;
}
