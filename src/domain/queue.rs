//! The readers' queue: urgent first, then oldest.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::erasing::Erasure;
use super::form::{Answers, FormChange};
use super::ids::{ProcedureId, ProcedureStepId, ReportId, StaffId};
use super::procedure::StepAnswer;
use super::report::Report;
use super::ringing::Progressed;
use super::time::Moment;

/// Characters of a staff note.
pub const NOTE_CHARS_MAX: usize = 10_000;
/// Characters of what comes next: a line of the list.
pub const NEXT_CHARS_MAX: usize = 120;

/// What a grown-up did about a report. Sealed to the report's own readers.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The report.
    pub report: ReportId,
    /// Who.
    pub by: StaffId,
    /// When.
    pub at: Moment,
    /// What.
    pub did: Did,
}

/// What was done.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Did {
    /// Read it and is seeing to it.
    Seen,
    /// Listened to the child; in the grown-up's own words what was said and done.
    Listened(String),
    /// Nothing is left to do; why.
    Closed(String),
    /// Handed on: from now on this person reads it too.
    HandedOn {
        /// To whom.
        to: StaffId,
    },
    /// There is a new recovery paper: from now on the one this person keeps opens it too.
    NewPaper {
        /// Who keeps it.
        to: StaffId,
    },
    /// It is about somebody on the staff: from now on only these read what is written.
    AboutStaff {
        /// About whom; empty when the child did not say.
        named: Vec<StaffId>,
        /// Who reads on.
        readers: Vec<StaffId>,
        /// Holders of the recovery keys that open what is written.
        recovery: Vec<StaffId>,
    },
    /// Began, filled or finished a form: the fields that changed.
    Form(FormChange),
    /// Ticked a step of a guided procedure.
    Ticked {
        /// The procedure.
        procedure: ProcedureId,
        /// Its step.
        step: ProcedureStepId,
        /// What was written down.
        answer: StepAnswer,
    },
    /// It went out of this program.
    Exported {
        /// How.
        how: Export,
    },
    /// A note for its readers: staff only.
    Noted(String),
    /// Somebody holds it from now on: whoever writes this, or another of its readers.
    TakenOn {
        /// Who.
        who: StaffId,
    },
    /// Somebody is asked to go to the child ([`super::errand::Errand`]).
    GoTo {
        /// Who.
        who: StaffId,
    },
    /// Whoever was asked went. Sealed to whoever asked and themselves: they need not be a reader.
    Went,
    /// What comes next, in place of what came next before; empty when it is done.
    NextStep {
        /// What.
        what: String,
        /// By when.
        due: Option<Moment>,
    },
    /// It belongs together with another report.
    Linked {
        /// Which.
        to: ReportId,
    },
    /// Something is left to do after all; why.
    Reopened(String),
    /// It is kept: nobody erases it before that is lifted; why.
    Held(String),
    /// That is lifted; why.
    Released(String),
    /// All that was told and written about it went for ever; this stays.
    Erased(Erasure),
}

/// How an incident goes out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Export {
    /// A row of a table, to be typed or read into another program of the school.
    Table,
    /// On paper.
    Paper,
    /// Sealed to somebody at another school.
    Sealed {
        /// Who they are, as typed.
        to: String,
        /// SHA-256 of the sealed file: they read it back to say that it came whole.
        receipt: String,
    },
}

impl std::fmt::Debug for Export {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Table => "Table",
            Self::Paper => "Paper",
            Self::Sealed { .. } => "Sealed(…)",
        })
    }
}

impl Did {
    /// What somebody wrote with it.
    pub fn written(&self) -> Option<&str> {
        match self {
            Self::Listened(words) | Self::Closed(words) | Self::Noted(words) | Self::Reopened(words) => Some(words),
            Self::Held(words) | Self::Released(words) => Some(words),
            Self::NextStep { what, .. } => Some(what),
            _ => None,
        }
    }

    /// The same with what is written cut at [`NOTE_CHARS_MAX`] characters; the window's text box takes no more.
    pub fn shortened(mut self) -> Self {
        if let Self::Listened(words) | Self::Closed(words) | Self::Noted(words) | Self::Reopened(words) = &mut self {
            *words = words.chars().take(NOTE_CHARS_MAX).collect();
        }
        if let Self::Held(words) | Self::Released(words) = &mut self {
            *words = words.chars().take(NOTE_CHARS_MAX).collect();
        }
        if let Self::NextStep { what, .. } = &mut self {
            *what = what.chars().take(NEXT_CHARS_MAX).collect();
        }
        self
    }

    /// How far it carries a report; `None` for what does not.
    pub fn progress(&self) -> Option<Progress> {
        match self {
            // Whoever hands it on has read it; the one it goes to has not yet.
            Self::Seen | Self::HandedOn { .. } | Self::TakenOn { .. } | Self::GoTo { .. } => Some(Progress::Seen),
            Self::Listened(_) => Some(Progress::Listened),
            Self::Closed(_) => Some(Progress::Closed),
            Self::AboutStaff { .. } | Self::NewPaper { .. } => None,
            Self::Form(_) | Self::Ticked { .. } | Self::Exported { .. } => None,
            Self::Noted(_) | Self::Went | Self::NextStep { .. } | Self::Linked { .. } | Self::Reopened(_) => None,
            Self::Held(_) | Self::Released(_) | Self::Erased(_) => None,
        }
    }

    /// What may be known of it outside the seal, so that bells stop; `None` for what stops none.
    pub fn outside(&self) -> Option<Progressed> {
        match self {
            Self::Seen | Self::TakenOn { .. } | Self::GoTo { .. } => Some(Progressed::Seen),
            Self::Reopened(_) => Some(Progressed::Reopened),
            Self::Listened(_) => Some(Progressed::Talked),
            Self::HandedOn { .. } => Some(Progressed::Answered),
            Self::Closed(_) => Some(Progressed::Closed),
            Self::AboutStaff { .. } | Self::NewPaper { .. } => None,
            Self::Form(_) | Self::Ticked { .. } | Self::Exported { .. } => None,
            Self::Noted(_) | Self::Went | Self::NextStep { .. } | Self::Linked { .. } => None,
            Self::Held(_) | Self::Released(_) | Self::Erased(_) => None,
        }
    }
}

impl std::fmt::Debug for Did {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Seen => "Seen",
            Self::Listened(_) => "Listened(…)",
            Self::Closed(_) => "Closed(…)",
            Self::HandedOn { .. } => "HandedOn(…)",
            Self::NewPaper { .. } => "NewPaper(…)",
            Self::AboutStaff { .. } => "AboutStaff(…)",
            Self::Form(_) => "Form(…)",
            Self::Ticked { .. } => "Ticked(…)",
            Self::Exported { .. } => "Exported(…)",
            Self::Noted(_) => "Noted(…)",
            Self::TakenOn { .. } => "TakenOn(…)",
            Self::GoTo { .. } => "GoTo(…)",
            Self::Went => "Went",
            Self::NextStep { .. } => "NextStep(…)",
            Self::Linked { .. } => "Linked(…)",
            Self::Reopened(_) => "Reopened(…)",
            Self::Held(_) => "Held(…)",
            Self::Released(_) => "Released(…)",
            Self::Erased(_) => "Erased(…)",
        })
    }
}

impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Note").field("report", &self.report).field("at", &self.at).finish_non_exhaustive()
    }
}

/// Notes being written on one report.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What was said and done, for *Listened*.
    pub listened: String,
    /// Why nothing is left to do, for *Close*.
    pub closing: String,
    /// Fields of the incident form that are typed and not kept.
    #[serde(default)]
    pub form: Answers,
    /// What is being written down at the steps of procedures, by procedure and step.
    #[serde(default)]
    pub steps: BTreeMap<ProcedureId, BTreeMap<ProcedureStepId, StepAnswer>>,
    /// A note for its readers.
    #[serde(default)]
    pub note: String,
    /// What comes next.
    #[serde(default)]
    pub next: String,
    /// Why it is taken up again.
    #[serde(default)]
    pub reopening: String,
    /// Why it is kept, or need not be any more.
    #[serde(default)]
    pub holding: String,
}

impl Draft {
    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        let no_step = self.steps.values().flat_map(BTreeMap::values).all(StepAnswer::is_empty);
        let words = [&self.listened, &self.closing, &self.note, &self.next, &self.reopening, &self.holding];
        words.iter().all(|words| words.is_empty()) && self.form.is_empty() && no_step
    }
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Draft(…)")
    }
}

/// How far a report has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Nobody has marked it.
    Waiting,
    /// Somebody is seeing to it.
    Seen,
    /// A grown-up has listened.
    Listened,
    /// Done.
    Closed,
}

/// A report this reader can open, with what was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The report.
    pub report: Report,
    /// Notes, oldest first.
    pub notes: Vec<Note>,
    /// It can be told who sent the report: a good signature says so, or it is older than those.
    pub is_known: bool,
    /// Notes of which nobody can tell who wrote them. They are shown and count nowhere: whatever is read
    /// off the notes is read off [`Entry::notes`] alone.
    pub unknown: Vec<Note>,
    /// From when on notes are signed; those before it are from before Tawny did that.
    pub signed_from: Moment,
}

impl Entry {
    /// A report of which it is known who sent it, with its notes.
    pub fn of(report: Report, notes: Vec<Note>) -> Self {
        Self { report, notes, is_known: true, unknown: Vec::new(), signed_from: Moment(0) }
    }

    /// Adds a note, once; `is_known` says whether it can be told who wrote it.
    pub fn add(&mut self, note: Note, is_known: bool) {
        if self.notes.contains(&note) {
            return;
        }
        let notes = if is_known { &mut self.notes } else { &mut self.unknown };
        if !notes.contains(&note) {
            notes.push(note.clone());
            notes.sort_by_key(|note| note.at);
        }
        if is_known {
            self.unknown.retain(|other| *other != note);
        }
    }
}

/// A queue in its order: open before closed, urgent before the rest, then oldest first.
pub fn sorted<'a>(entries: impl Iterator<Item = &'a Entry>) -> Vec<&'a Entry> {
    let mut queue: Vec<&Entry> = entries.collect();
    // Once for each: how far a long story has come is read off all its notes.
    queue.sort_by_cached_key(|entry| {
        let closed = entry.progress() == Progress::Closed;
        (closed, !entry.report.now(), entry.report.at, entry.report.id.clone())
    });
    queue
}
