//! Planted faults, and the other half of tests that need a second process: this test binary runs
//! itself as the victim.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use tawny::domain::access::Profile;
use tawny::domain::agreement::{SignedAgreement, Signing};
use tawny::domain::calendar::Calendar;
use tawny::domain::ids::{GroupId, LessonId, PupilId, QuestionId, ReportId, StaffId, TaleId};
use tawny::domain::lesson_start::LessonStart;
use tawny::domain::mastery::Sitting;
use tawny::domain::opinion::Asked;
use tawny::domain::person::{Group, Pupil};
use tawny::domain::presence::{Beat, Face};
use tawny::domain::ringing::{Progressed, RingRow, Waiting};
use tawny::domain::tales::Met;
use tawny::domain::throttle::Throttle;
use tawny::domain::time::Moment;
use tawny::domain::tracking::Came;
use tawny::domain::visit::Visit;
use tawny::seal::Signer;
use tawny::store::desk_rows::{DeskRows, HandOn, Kept, SealedFigures, SealedHanded, SignedBody, Talked};
use tawny::store::erase_rows::{Erase, EraseRows, ErasedRow};
use tawny::store::opinion_rows::{OpinionRows, SealedOpinion};
use tawny::store::picture_rows::PictureRows;
use tawny::store::sign_rows::{Cut, RingEnd, SignRows};
use tawny::store::sqlite::Sqlite;
use tawny::store::{
    AccessRows, AuditRow, CopyEnd, Felt, Findings, Kiosk, LastCopy, LearnRows, NewSchool, Notice, SealedNote,
    SealedReport, SignedDirectory, StaffSecret, Store, StoreError, Stored, Verb,
};

/// The variable that makes a test the victim; its value is the data folder.
pub const VICTIM: &str = "TAWNY_TEST_VICTIM";
/// What kind of victim.
pub const MODE: &str = "TAWNY_TEST_MODE";

/// This test binary, about to run `test` alone as a victim on `dir`.
pub fn victim(test: &str, dir: &Path, mode: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture", "--test-threads=1"]);
    command.env(VICTIM, dir).env(MODE, mode).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Small random numbers from a printed seed (splitmix64).
pub struct Dice(u64);

impl Dice {
    /// From `TAWNY_SEED`, or the one given.
    pub fn new(seed: u64) -> Self {
        let seed = std::env::var("TAWNY_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(seed);
        println!("seed {seed}");
        Self(seed)
    }

    /// From this seed and no other, said nowhere.
    pub fn quiet(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Answers before it writes: what every durability test must catch.
    AnswersFirst,
    /// Panics when a report is settled.
    PanicsOnSettle,
    /// The first settle fails as a disk does, and so does every call after it on this store.
    FailsUntilReopened,
}

/// SQLite with one planted fault.
pub struct Faulty {
    inner: Sqlite,
    fault: Fault,
    late: Vec<SealedReport>,
    failed: bool,
}

impl Faulty {
    pub fn new(inner: Sqlite, fault: Fault) -> Self {
        Self { inner, fault, late: Vec::new(), failed: false }
    }
}

macro_rules! as_it_is {
    ($(fn $name:ident($($arg:ident: $type:ty),*) -> $out:ty;)*) => {
        $(fn $name(&mut self, $($arg: $type),*) -> Stored<$out> { self.inner.$name($($arg),*) })*
    };
}

impl DeskRows for Faulty {
    as_it_is! {
        fn add_handed(about: &ReportId, at: Moment, body: &[u8]) -> i64;
        fn hand_on(step: HandOn<'_>) -> ();
        fn handed_after(row: i64) -> Vec<SealedHanded>;
        fn handed(row: i64) -> Option<SealedHanded>;
        fn handed_about(about: &ReportId) -> Vec<SealedHanded>;
        fn notes_about(about: &ReportId) -> Vec<SealedNote>;
        fn report(id: &ReportId) -> Option<SealedReport>;
        fn keep_for(staff: &StaffId, what: Kept, at: Moment, body: &[u8]) -> ();
        fn kept_for(staff: &StaffId, what: Kept) -> Option<Vec<u8>>;
        fn add_talked(talked: &Talked) -> ();
        fn talked() -> Vec<Talked>;
        fn add_figures(term: &str, at: Moment, by: &StaffId, bodies: &[SignedBody]) -> ();
        fn figures() -> Vec<SealedFigures>;
        fn set_class_language(class: &GroupId, language: Option<&str>) -> ();
    }
}

impl EraseRows for Faulty {
    as_it_is! {
        fn erase(step: Erase<'_>) -> ();
        fn erased_after(row: i64) -> Vec<ErasedRow>;
        fn wipe_erased() -> bool;
    }
}

impl PictureRows for Faulty {
    as_it_is! {
        fn has_picture_codes(class: &GroupId) -> bool;
        fn set_picture_codes(class: &GroupId, on: bool, by: &StaffId, at: Moment) -> ();
        fn with_picture_code(class: &GroupId) -> BTreeSet<PupilId>;
        fn picture_code(pupil: &PupilId) -> Option<String>;
        fn set_picture_code(pupil: &PupilId, hash: &str, by: &StaffId, at: Moment) -> ();
        fn came(report: &ReportId) -> Option<Came>;
        fn settle_again(report: &SealedReport) -> u64;
    }
}

impl AccessRows for Faulty {
    as_it_is! {
        fn profile(pupil: &PupilId) -> Profile;
        fn set_profile(pupil: &PupilId, profile: &Profile, at: Moment, by: &StaffId) -> ();
        fn kiosk_profile() -> Profile;
        fn set_kiosk_profile(profile: &Profile, at: Moment) -> ();
    }
}

impl LearnRows for Faulty {
    as_it_is! {
        fn sittings(pupil: &PupilId) -> Vec<Sitting>;
        fn met(pupils: &[PupilId]) -> Vec<Met>;
        fn met_by_class(class: &GroupId) -> Vec<Met>;
        fn tell_class(class: &GroupId, lesson: &LessonId, tale: &TaleId, at: Moment) -> ();
        fn add_felt(felt: &[Felt]) -> ();
        fn felt() -> Vec<Felt>;
        fn newest_felt() -> i64;
    }
}

impl OpinionRows for Faulty {
    as_it_is! {
        fn ask_class(class: &GroupId, question: Option<&QuestionId>, by: &StaffId, at: Moment) -> ();
        fn asked(class: &GroupId) -> Option<Asked>;
        fn has_answered(asked: i64, pupil: &PupilId) -> bool;
        fn add_opinion(asked: i64, pupil: &PupilId, opinion: &SealedOpinion) -> ();
        fn opinions_after(row: i64) -> Vec<SealedOpinion>;
        fn newest_opinion() -> i64;
    }
}

impl SignRows for Faulty {
    as_it_is! {
        fn directories() -> Vec<SignedDirectory>;
        fn cut(version: u64) -> Option<Cut>;
        fn sealed_hash(id: &ReportId) -> Option<Vec<u8>>;
        fn report_position(id: &ReportId) -> Option<i64>;
        fn signer() -> Signer;
        fn add_signed_ring(row: &RingRow, signed: &str) -> ();
        fn ring_ends(report: Option<&ReportId>) -> Vec<RingEnd>;
        fn keep_told(at: Moment, by: &StaffId, told: &[(String, bool)]) -> bool;
    }
}

impl Store for Faulty {
    fn settle(&mut self, report: &SealedReport) -> Stored<u64> {
        match self.fault {
            Fault::AnswersFirst => {
                for late in std::mem::take(&mut self.late) {
                    self.inner.settle(&late)?;
                }
                self.late.push(report.clone());
                Ok(1)
            }
            Fault::PanicsOnSettle => panic!("planted"),
            Fault::FailsUntilReopened if !self.failed => {
                self.failed = true;
                Err(StoreError::Refused("disk I/O error".into()))
            }
            Fault::FailsUntilReopened => panic!("written to blindly after a failed write"),
        }
    }

    as_it_is! {
        fn kiosk() -> Option<Kiosk>;
        fn set_kiosk(kiosk: &Kiosk) -> ();
        fn found(school: &NewSchool) -> ();
        fn places() -> Vec<String>;
        fn directory() -> Option<SignedDirectory>;
        fn add_directory(directory: &SignedDirectory) -> ();
        fn set_staff_secret(secret: &StaffSecret) -> ();
        fn staff_secret(staff: &StaffId) -> Option<StaffSecret>;
        fn throttle(what: &str) -> Throttle;
        fn set_throttle(what: &str, throttle: Throttle) -> ();
        fn groups() -> Vec<Group>;
        fn put_group(group: &Group) -> ();
        fn pupils(group: &GroupId) -> Vec<Pupil>;
        fn put_pupil(pupil: &Pupil) -> ();
        fn save_visit(pupil: &PupilId, visit: &Visit, at: Moment) -> ();
        fn visits(pupil: &PupilId) -> Vec<Visit>;
        fn finished_lessons(pupil: &PupilId) -> Vec<LessonId>;
        fn credit(pupils: &[PupilId], lesson: &LessonId, tale: &TaleId, at: Moment) -> ();
        fn start_lesson(start: &LessonStart) -> ();
        fn lesson_ready(start: &LessonStart) -> ();
        fn lesson_starts_of(group: &GroupId, newest: usize) -> Vec<LessonStart>;
        fn lesson_starts_between(from: Moment, until: Moment) -> Vec<LessonStart>;
        fn save_signing(pupil: &PupilId, signing: &Signing) -> ();
        fn signing(pupil: &PupilId) -> Option<Signing>;
        fn sign(signed: &SignedAgreement, hash: &[u8]) -> ();
        fn signed(pupil: &PupilId) -> Option<SignedAgreement>;
        fn keep(report: &SealedReport, at: Moment) -> ();
        fn settle_left_over(before: Moment) -> u64;
        fn wipe() -> bool;
        fn reports_after(position: i64) -> (Vec<SealedReport>, i64);
        fn add_note(about: &ReportId, at: Moment, body: &[u8]) -> i64;
        fn mark(about: &ReportId, at: Moment, what: Progressed, body: &[u8], by: &StaffId) -> i64;
        fn notes_after(row: i64) -> Vec<SealedNote>;
        fn audit(at: Moment, actor: Option<&StaffId>, verb: Verb, object: Option<&str>) -> ();
        fn audit_rows() -> Vec<AuditRow>;
        fn post(notice: Notice, at: Moment) -> ();
        fn notices_after(row: i64) -> (Vec<Notice>, i64);
        fn calendar() -> Option<Calendar>;
        fn add_calendar(calendar: &Calendar, at: Moment) -> ();
        fn waiting() -> Vec<Waiting>;
        fn add_ring(row: &RingRow) -> ();
        fn beat(beat: &Beat) -> ();
        fn end_beat(face: Face, id: &str) -> ();
        fn beats() -> Vec<Beat>;
        fn changes() -> i64;
        fn copy_ended(at: Moment, place: &str, end: CopyEnd<'_>) -> ();
        fn last_copy() -> LastCopy;
        fn verify() -> Findings;
    }
}
