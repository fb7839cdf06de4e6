//! The kiosk's store worker: one thread that owns the store and the seal. The window asks, goes on
//! drawing, and is woken when the answer is there. Queues are bounded, telling has its own, and a
//! full one hands the request back at once instead of making a child wait.

use std::collections::BTreeSet;

use super::{Notice, StoreError, Verb};
use crate::domain::access::Profile;
use crate::domain::agreement::{SignedAgreement, Signing};
use crate::domain::directory::Directory;
use crate::domain::ids::{ChoiceId, GroupId, LessonId, LessonStartId, PupilId, ReportId, TaleId};
use crate::domain::lesson_start::{GivenBy, LessonStart};
use crate::domain::opinion::Asked;
use crate::domain::person::{Group, Pupil};
use crate::domain::picture_code::PictureCode;
use crate::domain::presence::Help;
use crate::domain::report::{Feeling, Report};
use crate::domain::tales::Met;
use crate::domain::telling::Keep;
use crate::domain::tracking::Line;
use crate::domain::visit::Visit;

mod help;
mod kiosk;
mod learning;
mod link;
mod opinion;
mod telling;
mod tracking;

pub use kiosk::{Opened, open_kiosk, spawn_kiosk, spawn_kiosk_on};
pub use link::Link;
pub(super) use telling::{keep_quiet, keys_of, seal_report};

/// How often the worker looks for what other processes wrote, in seconds.
pub const POLL_SECS: u64 = 1;

/// What the kiosk asks. Nothing here can open a report.
#[derive(Clone, Debug)]
pub enum Request {
    /// Who there is: answered with [`Reply::School`].
    School,
    /// The pupils of a class.
    Pupils(GroupId),
    /// *I'm new here*.
    NewPupil(Pupil),
    /// What a pupil has done so far.
    Pupil(PupilId),
    /// What children who share a screen need: answered with [`Reply::Needs`].
    Needs(Vec<PupilId>),
    /// What this kiosk does for everybody from now on.
    SetKioskProfile(Box<Profile>),
    /// Where a pupil is in a lesson.
    SaveVisit(PupilId, Visit),
    /// A lesson finished together: a feather for each.
    Credit(Vec<PupilId>, LessonId, TaleId),
    /// The tales a class was told: answered with [`Reply::Met`].
    Met(GroupId),
    /// A tale was told to a class on the board.
    TellClass(GroupId, LessonId, TaleId),
    /// How these children, who sit at one screen, feel.
    Felt(SaidFeeling),
    /// What a child says to a question: answered with [`Reply::Opinion`].
    Opinion(Box<Saying>),
    /// Who gave reminders today: answered with [`Reply::GivenToday`].
    GivenToday,
    /// What a class was reminded of before: answered with [`Reply::LessonStarts`].
    LessonStarts(GroupId),
    /// The board opened.
    StartLesson(Box<LessonStart>),
    /// *We're ready*: answered with [`Reply::LessonReady`].
    LessonReady(Box<LessonStart>),
    /// Answers to promises so far.
    SaveSigning(PupilId, Signing),
    /// A signed agreement.
    Sign(SignedAgreement),
    /// Told: keep or settle it. Readers are chosen, and it is sealed, on the worker.
    Tell(Keep, Box<Report>),
    /// An audit row (a covered screen, a closed kiosk).
    Audit(Verb),
    /// A staff PIN, to uncover, open the desk or close.
    TryPin(Pin),
    /// A child's three pictures.
    TryCode(CodeTry),
    /// *I still need help*: the former report, and the id of the one that goes on from it. Answered
    /// with [`Reply::Told`] or [`Reply::NotTold`] of that id.
    StillNeedsHelp(ReportId, ReportId),
}

impl Request {
    /// The report a child tells with it: it goes before everything else, and when it cannot even be
    /// asked the child hears "Please tell a grown-up now."
    pub fn tells(&self) -> Option<&ReportId> {
        match self {
            Self::Tell(_, report) => Some(&report.id),
            Self::StillNeedsHelp(_, id) => Some(id),
            _ => None,
        }
    }
}

/// How children who sit at one screen feel. Never printed: a child said it.
#[derive(Clone)]
pub struct SaidFeeling {
    /// Who they are; of several nobody knows which one tapped.
    pub pupils: Vec<PupilId>,
    /// The lesson that asked.
    pub lesson: LessonId,
    /// The face.
    pub feeling: Feeling,
}

impl std::fmt::Debug for SaidFeeling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SaidFeeling(…)")
    }
}

/// What a child is asked, and by which class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedNow {
    /// The class, and its name.
    pub group: (GroupId, String),
    /// The question.
    pub asked: Asked,
}

/// What a child says to a question. Never printed: a child said it.
#[derive(Clone)]
pub struct Saying {
    /// Who.
    pub pupil: PupilId,
    /// What was asked.
    pub asked: AskedNow,
    /// The picture.
    pub choice: ChoiceId,
    /// Their own words.
    pub words: Option<String>,
}

impl std::fmt::Debug for Saying {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Saying(…)")
    }
}

/// What a picture code is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeOpens {
    /// Signing in: answered with [`Reply::CodeRight`].
    Home,
    /// What became of what the child told: answered with [`Reply::Tracked`].
    Tracker,
}

/// Somebody tapped a child's three pictures. A wrong try is answered with [`Reply::CodeWrong`].
#[derive(Clone, Debug)]
pub struct CodeTry {
    /// The child they say they are.
    pub pupil: PupilId,
    /// The pictures.
    pub code: PictureCode,
    /// What for.
    pub opens: CodeOpens,
}

/// A typed PIN; wiped when dropped, never printed.
#[derive(Clone)]
pub struct Pin(pub zeroize::Zeroizing<String>);

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// What the worker answers.
#[derive(Clone, Debug)]
pub enum Reply {
    /// The school.
    School(Box<SchoolNow>),
    /// The pupils of a class, and those of them who sign in with a picture code.
    Pupils(GroupId, Vec<Pupil>, BTreeSet<PupilId>),
    /// A pupil's past.
    Pupil(Box<PupilNow>),
    /// What these children need, added up, and the tales any of them was told.
    Needs(Vec<PupilId>, Box<Profile>, Vec<Met>),
    /// The tales a class was told.
    Met(GroupId, Vec<Met>),
    /// A class's starts, oldest first.
    LessonStarts(GroupId, Vec<LessonStart>),
    /// Who gave reminders today, to whatever class; the newest last.
    GivenToday(Vec<GivenBy>),
    /// The end of a start is kept.
    LessonReady(LessonStartId),
    /// Saved.
    Saved,
    /// Whether what a child says to a question is kept.
    Opinion(bool),
    /// Committed: the child may read thanks. With the report's id.
    Told(ReportId, Keep),
    /// Not stored: "Please tell a grown-up now."
    NotTold(ReportId),
    /// The agreement is kept.
    Signed,
    /// Something else was not stored.
    NotStored(StoreError),
    /// The PIN fits.
    PinRight,
    /// It does not; wait this many seconds.
    PinWrong(u64),
    /// These are the child's pictures.
    CodeRight(PupilId),
    /// They are not; wait this many seconds.
    CodeWrong(PupilId, u64),
    /// They are; what became of what this child told.
    Tracked(PupilId, Vec<Line>),
    /// Whether somebody hears a child who tells; unasked, and again whenever it changes.
    Help {
        /// What thanks may say.
        help: Help,
        /// A bell is there, or desks enough.
        heard: bool,
    },
    /// The desk left a notice.
    Notice(Notice),
}

/// What a kiosk knows of its school.
#[derive(Clone, Debug)]
pub struct SchoolNow {
    /// This kiosk's place name.
    pub place: String,
    /// The signed directory, checked against the pinned root key.
    pub directory: Directory,
    /// The classes.
    pub groups: Vec<Group>,
    /// What this kiosk does for everybody.
    pub access: Profile,
}

/// What a pupil has done so far.
#[derive(Clone, Debug)]
pub struct PupilNow {
    /// Who.
    pub pupil: PupilId,
    /// Visits that may go on.
    pub visits: Vec<Visit>,
    /// Lessons finished: a feather each.
    pub finished: Vec<LessonId>,
    /// Promises answered but not signed.
    pub signing: Option<Signing>,
    /// The version signed last.
    pub signed_version: Option<String>,
    /// The versions others of their class signed last: a leaf each, and nobody's name.
    pub leaves: Vec<String>,
    /// What they need to see, hear and press.
    pub access: Profile,
    /// The tales they were told.
    pub met: Vec<Met>,
    /// Lessons that come back for them now. How they went is never said at the kiosk.
    pub again: Vec<LessonId>,
    /// What they are asked and have not answered.
    pub asked: Option<AskedNow>,
}
