//! What became of what a child told, as far as the child may see it (CHILDREN.md §4, *Afterwards*),
//! and what a kiosk remembers for that: which reports are whose.
//!
//! Architecture invariant: [`Followed`] lives in the memory of a running kiosk and nowhere else. It is
//! never stored, sealed or logged; a kiosk that was switched off says "Ask your grown-up"
//! (`docs/TRACKER.md` says why nothing better is honest).

use std::collections::BTreeMap;

use super::ids::{PupilId, ReportId};
use super::report::{Report, SignedInBy, Teller};
use super::ringing::{Progressed, RingRow};
use super::time::Moment;

/// How long a kiosk remembers whose a report is: over a weekend, from one school day to the next.
pub const FOLLOWED_SECS: u64 = 4 * 24 * 60 * 60;
/// Reports of one child it remembers, the newest ones.
pub const FOLLOWED_MAX: usize = 20;

/// How far a report has come, in a child's words. Known outside the seal from what bells may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// A grown-up will read it.
    Waiting,
    /// A grown-up has read it.
    Read,
    /// We have talked.
    Talked,
    /// Closed: the child sees it no more.
    Closed,
}

impl Came {
    /// What the rows of a report say, oldest first. Somebody may be going to a child without having
    /// read what the child told.
    pub fn of(rows: &[RingRow]) -> Self {
        rows.iter().fold(Self::Waiting, |came, row| match (row.what, came) {
            (Progressed::NeedsHelp, _) => Self::Waiting,
            (Progressed::Reopened, _) => Self::Read,
            (Progressed::Closed, _) | (_, Self::Closed) => Self::Closed,
            (Progressed::Talked, _) | (_, Self::Talked) => Self::Talked,
            (Progressed::Seen | Progressed::Answered, _) => Self::Read,
            (Progressed::Going, came) => came,
        })
    }
}

/// One report as its child sees it: neither the words nor the picture, nor who read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The report.
    pub report: ReportId,
    /// When it was told.
    pub at: Moment,
    /// How far it has come.
    pub came: Came,
}

impl Report {
    /// Whose report it is for certain: the child came with their picture code and said "this is me".
    pub fn child(&self) -> Option<&PupilId> {
        match &self.teller {
            Teller::Said { pupil, by: SignedInBy::PictureCode, .. } => Some(pupil),
            _ => None,
        }
    }

    /// *I still need help*: a report that goes on from this one. It says nothing the first did not,
    /// so the same rules choose the same readers; it rings at once, whatever the picture was.
    pub fn again(&self, id: ReportId, at: Moment) -> Self {
        Self { id, at, again: Some(self.id.clone()), ..self.without_words() }
    }

    /// What a kiosk needs of it to go on from it, and no more.
    fn without_words(&self) -> Self {
        Self {
            feeling: None,
            whereabouts: None,
            talk_to: None,
            words: None,
            needs_someone_now: false,
            by_mistake: false,
            sent: true,
            readers: Vec::new(),
            recovery: Vec::new(),
            barred: Vec::new(),
            ..self.clone()
        }
    }
}

/// Whose reports are whose, for as long as the kiosk runs.
#[derive(Default)]
pub struct Followed(BTreeMap<PupilId, Child>);

/// What is remembered of one child, for whoever knows their code of now and no other: whoever gives
/// a child new pictures learns nothing by it.
struct Child {
    hash: String,
    reports: Vec<Report>,
}

impl std::fmt::Debug for Followed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Followed(…)")
    }
}

impl Followed {
    /// Remembers a report its child told after they came with the code of this hash. One that goes on
    /// from another stands in its place.
    pub fn remember(&mut self, report: &Report, hash: &str) {
        let Some(pupil) = report.child().cloned() else { return };
        let fresh = || Child { hash: hash.to_owned(), reports: Vec::new() };
        let child = self.0.entry(pupil).or_insert_with(fresh);
        if child.hash != hash {
            *child = fresh();
        }
        child.reports.retain(|other| other.id != report.id && Some(&other.id) != report.again.as_ref());
        child.reports.push(report.without_words());
        let over = child.reports.len().saturating_sub(FOLLOWED_MAX);
        child.reports.drain(..over);
    }

    /// The reports of a child who came with the code of this hash, newest first.
    pub fn of(&self, pupil: &PupilId, hash: &str) -> Vec<&Report> {
        let child = self.0.get(pupil).filter(|child| child.hash == hash);
        child.into_iter().flat_map(|child| child.reports.iter().rev()).collect()
    }

    /// Remembers nothing of this report any more: it is closed, or not for its child to see.
    pub fn forget(&mut self, report: &ReportId) {
        self.keep(|other| other.id != *report);
    }

    /// Forgets what was told too long ago, or by a clock that went ahead.
    pub fn expire(&mut self, now: Moment) {
        self.keep(|report| report.at.0.abs_diff(now.0) <= FOLLOWED_SECS * 1000);
    }

    fn keep(&mut self, test: impl Fn(&Report) -> bool) {
        self.0.retain(|_, child| {
            child.reports.retain(&test);
            !child.reports.is_empty()
        });
    }
}
