//! The staff window's worker: one thread that owns the store and, while somebody is signed in,
//! their key. It tries the key once on everything new. What it cannot open does not exist: not in
//! lists, not in counts, not in anything said to the window.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::content::coverage_table::Line;
use crate::domain::access::Profile;
use crate::domain::class_overview::ClassOverview;
use crate::domain::concern::Concern;
use crate::domain::drafts::Drafts;
use crate::domain::erasing::Erasing;
use crate::domain::errand::Errand;
use crate::domain::ids::{GroupId, PupilId, QuestionId, ReasonId, ReportId, StaffId};
use crate::domain::lesson::LessonPage;
use crate::domain::lesson_start::LessonStart;
use crate::domain::permission::Operation;
use crate::domain::person::{Role, Staff};
use crate::domain::picture_code::PictureCode;
use crate::domain::queue::{Did, Entry, Progress};
use crate::domain::report::{Feeling, Worry};
use crate::domain::source::How;
use crate::domain::time::Moment;
use crate::seal::Passphrase;
use crate::store::worker::Pin;
use crate::store::{LastCopy, Notice, StoreError};

mod access;
mod around;
mod classes;
mod concerns;
mod contacts;
mod desk;
mod drafts;
mod entering;
mod erasing;
mod exporting;
mod figures;
mod handing;
mod incidents;
mod key_files;
mod link;
mod opened;
mod opinions;
mod own_secrets;
mod paper_files;
mod papers;
mod people;
mod printing;
mod reading;
mod relocking;
mod resealing;
mod seconding;
mod setting_up;
mod signed_in;
mod signing;
mod working;

pub use crate::store::key_places::NoKeyFile;
pub use around::{Around, Mirrored};
pub use contacts::Numbers;
pub use desk::{spawn_desk, spawn_desk_on, spawn_desk_with};
pub use erasing::{EraseReply, NotErased};
pub use figures::{FiguresReply, FiguresRequest, Given};
pub use incidents::{Bundle, IncidentReply, IncidentRequest, NotWritten};
pub use key_files::{KeyFileReply, KeyFileRequest};
pub use link::DeskLink;
pub use paper_files::PaperFile;
pub use people::{SchoolReply, SchoolRequest, Typed};
pub use printing::{Print, PrintWhat};
pub use seconding::{NotSeconded, Second};
pub use setting_up::{Beginning, Made, SetUpReply, SetUpRequest};

/// What the desk asks.
#[derive(Clone, Debug)]
pub enum DeskRequest {
    /// Who may sign in: answered with [`DeskReply::People`].
    People,
    /// Signs in; takes about a second.
    SignIn {
        /// Who.
        staff: StaffId,
        /// Their passphrase.
        passphrase: Passphrase,
    },
    /// Where whoever signs in next says that their key file is.
    KeyPlace(PathBuf),
    /// The queue again.
    Refresh,
    /// A report: its audit row is committed before the answer.
    Open(ReportId),
    /// Marks a report.
    Mark(ReportId, Did),
    /// Hands a report on to another reader.
    HandOn(ReportId, StaffId),
    /// It is about these colleagues, or about somebody the child did not name.
    AboutStaff(ReportId, BTreeSet<StaffId>),
    /// They went to the child they were asked to go to.
    Went(ReportId),
    /// Which reports hold these words: answered with [`DeskReply::Found`].
    Search(String),
    /// A concern: answered with [`DeskReply::Concerned`].
    Concern(Box<Concern>),
    /// Keeps what is being written, sealed to whoever writes it.
    SaveDrafts(Box<Drafts>),
    /// What the classes of whoever is signed in have done.
    Classes,
    /// What the course teaches.
    Course,
    /// They talked with this child about this answer.
    TalkedWith(PupilId, String),
    /// A new child's name.
    NameChild(Naming),
    /// What a child needs to see, hear and press: answered with [`DeskReply::Profile`].
    Profile(PupilId),
    /// What they need from now on: answered with [`DeskReply::ProfileKept`].
    SetProfile(PupilId, Box<Profile>),
    /// The language of a class; `None` leaves it to the kiosk.
    ClassLanguage(GroupId, Option<String>),
    /// What a class is asked from now on; `None` is nothing.
    AskClass(GroupId, Option<QuestionId>),
    /// Picture codes for this class, on or off.
    SwitchPictureCodes(GroupId, bool),
    /// New pictures for this child: answered with [`DeskReply::PictureCode`].
    GivePictureCode(PupilId),
    /// The PIN of whoever is signed in, after idle minutes.
    UnlockPin(Pin),
    /// The window shows at once what comes, or is hidden. It is taken for hidden until it says so.
    InSight(bool),
    /// Forgets the key and everything opened with it.
    Lock,
    /// Lesson starts: answered with [`DeskReply::LessonStarts`].
    LessonStarts(Starts),
    /// Leaves a notice for the kiosk.
    PostNotice(Notice),
    /// An incident form, a step of a procedure, or the log.
    Incident(IncidentRequest),
    /// Figures for governors.
    Figures(FiguresRequest),
    /// Erase this report for ever, for this reason: answered with [`DeskReply::Erase`].
    Erase(ReportId, ReasonId),
    /// A step of setting up a school.
    SetUp(SetUpRequest),
    /// Somebody else stands beside whoever is signed in, for what they ask next.
    Second(Second),
    /// A change of people or of one's own secrets.
    School(SchoolRequest),
}

/// What the worker answers.
#[derive(Clone, Debug)]
pub enum DeskReply {
    /// Who may sign in, the school's name, and whether it is a demo school.
    People(Vec<PersonCard>, String, bool),
    /// Wrong passphrase or PIN; seconds to wait before the next try.
    Wrong {
        /// Seconds; 0 when the next try may come at once.
        wait_secs: u64,
    },
    /// The passphrase is right, and their key file is needed as well.
    NoKeyFile {
        /// What became of looking for it.
        why: NoKeyFile,
        /// Seconds to wait before the next try.
        wait_secs: u64,
    },
    /// Signed in.
    SignedIn(Box<Staff>),
    /// The queue of whoever is signed in, in its order; also unasked when something came.
    Queue(Vec<QueueRow>),
    /// Where whoever is signed in is asked to go, and has not been yet; oldest first.
    Errands(Vec<Errand>),
    /// The reports that hold these words.
    Found(String, BTreeSet<ReportId>),
    /// The concern is sealed and kept.
    Concerned,
    /// A report with its notes. Its audit row is committed.
    Opened(Box<Entry>),
    /// Those lesson starts, oldest first.
    LessonStarts(Starts, Vec<LessonStart>),
    /// An open report after it went to other readers.
    Changed(Box<Entry>),
    /// What may be done about the open report.
    May(Box<May>),
    /// The classes, in the order of their names; none for whoever sees none.
    Classes(Vec<ClassOverview>),
    /// What the course teaches, line by line.
    Course(Vec<Line>),
    /// The pages of its lessons that teachers read.
    Pages(Vec<LessonPage>),
    /// What a child needs to see, hear and press.
    Profile(PupilId, Box<Profile>),
    /// What they need is kept.
    ProfileKept(PupilId),
    /// A child's new pictures, shown once: only their hash is kept.
    PictureCode(PupilId, PictureCode),
    /// What was being written when the desk was last left.
    Drafts(Box<Drafts>),
    /// The mark is kept.
    Marked(ReportId),
    /// The PIN fits.
    PinRight,
    /// The key is forgotten and the audit row written.
    Locked,
    /// When the school was last copied: after signing in, and when it changes.
    Copied(LastCopy),
    /// What is around this desk: unasked, and again whenever it changes.
    Around(Around),
    /// What became of an incident, or the log of them.
    Incident(Box<IncidentReply>),
    /// Figures for governors.
    Figures(FiguresReply),
    /// What was erased, or why it was not.
    Erase(EraseReply),
    /// There is no school yet, or a step of setting one up is done.
    SetUp(SetUpReply),
    /// What became of a change under *School*.
    School(SchoolReply),
    /// It could not be done.
    Trouble(StoreError),
}

/// Which lesson starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Starts {
    /// All that opened from the first moment until before the second: a day on Today.
    Between(Moment, Moment),
    /// The newest of a class: its history.
    Of(GroupId),
}

/// A new child's name, as typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Naming {
    /// Who.
    pub pupil: PupilId,
    /// The name they like to be called.
    pub first_name: String,
    /// The first letter of the surname, or nothing.
    pub initial: String,
    /// The class.
    pub group: GroupId,
    /// School year, Reception being 0.
    pub year: u8,
}

impl std::fmt::Debug for Naming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Naming").field("pupil", &self.pupil).finish_non_exhaustive()
    }
}

/// What whoever is signed in may do about one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct May {
    /// The report.
    pub report: ReportId,
    /// Close it.
    pub close: bool,
    /// What closing it takes, to say who can.
    pub closing: Operation,
    /// Hand it on to these.
    pub hand_on_to: Vec<StaffId>,
    /// Say that it is about these.
    pub about: Vec<StaffId>,
    /// Take it up again, once it is closed.
    pub reopen: bool,
    /// Write a note, or what comes next.
    pub note: bool,
    /// Say that one of these holds it.
    pub held_by: Vec<StaffId>,
    /// Ask one of these to go to the child.
    pub send: Vec<StaffId>,
    /// Say what it belongs together with.
    pub link: bool,
    /// Say that it is kept whatever happens, or lift that.
    pub hold: bool,
    /// Erase it for ever.
    pub erasing: Erasing,
}

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonCard {
    /// Who.
    pub id: StaffId,
    /// Their name.
    pub name: String,
    /// What they do.
    pub roles: Vec<Role>,
    /// They sign in with a key file as well.
    pub key_file: bool,
}

/// One line of the queue: what the list shows, never the child's words.
#[derive(Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// The report.
    pub id: ReportId,
    /// The picture.
    pub worry: Worry,
    /// When it was tapped.
    pub at: Moment,
    /// The class chosen at sign-in.
    pub group: Option<String>,
    /// The name the child put, or may have; `None` when not signed in or rather not said.
    pub teller_name: Option<String>,
    /// Whether the name is only "possibly": signed in, not asked.
    pub teller_possibly: bool,
    /// Something must ring.
    pub now: bool,
    /// How far it has come.
    pub progress: Progress,
    /// The kiosk's place name.
    pub place: String,
    /// How it feels.
    pub feeling: Option<Feeling>,
    /// "I pressed it by mistake."
    pub by_mistake: bool,
    /// *I still need help*: the report this one goes on from.
    pub again: Option<ReportId>,
    /// How the grown-up who wrote it came to know; `None` where a child told.
    pub how: Option<How>,
    /// Who holds it.
    pub holder: Option<StaffId>,
    /// What comes next.
    pub next: Option<String>,
    /// By when.
    pub due: Option<Moment>,
    /// What it belongs together with.
    pub linked: BTreeSet<ReportId>,
    /// It can be told who sent it.
    pub is_known: bool,
    /// Something was written about it of which it cannot be told by whom.
    pub has_unknown: bool,
    /// The first of those it repeats, or that repeat it; `None` where it was told once.
    pub repeats: Option<ReportId>,
}

impl std::fmt::Debug for QueueRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("QueueRow").field("id", &self.id).field("progress", &self.progress).finish_non_exhaustive()
    }
}
