//! What the desk knows. Views read it, [`super::action::apply`] and [`super::hear`] change it;
//! neither a window nor a database is named in here.
//!
//! Drafts of notes live here in memory only: hiding keeps them, locking loses them. (They will be
//! kept sealed as they are typed; until then a lock asks for nothing and saves nothing.)

use std::collections::BTreeMap;
use std::time::Duration;

use zeroize::Zeroizing;

use super::idle::Now;
use super::set_up::SetUp;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::person::Staff;
use crate::domain::queue::{Did, Entry, Progress};
use crate::store::desk_worker::{PersonCard, QueueRow};
use crate::store::{LastCopy, StoreError};

/// Something typed that nobody else may read; wiped when dropped.
pub type Secret = Zeroizing<String>;

/// Everything the desk knows.
pub struct Model {
    /// The time, as of the last tick.
    pub now: Now,
    /// When somebody last touched anything.
    pub touched: Now,
    /// The school's name; empty until the store answered.
    pub school: String,
    /// Where papers are offered to be saved: this user's own folder.
    pub home: String,
    /// Says "demo only" on every screen.
    pub demo: bool,
    /// Who may sign in, and the names behind ids.
    pub people: Vec<PersonCard>,
    /// Where the desk is.
    pub stage: Stage,
    /// What the store could not do last; shown until put away.
    pub trouble: Option<StoreError>,
}

/// Where the desk is. What is sealed stands only inside [`Work`]; the hidden stage's view is handed
/// none of it.
pub enum Stage {
    /// The store has not said yet who there is.
    Starting,
    /// There is no school yet: somebody sets it up.
    SetUp(Box<SetUp>),
    /// Nobody is signed in.
    SignIn(SignIn),
    /// Somebody is working.
    Work(Box<Work>),
    /// Somebody was working and went away; only their PIN brings it back.
    Hidden(Box<Work>, PinTry),
    /// Since then the key is being forgotten, and the process about to be replaced.
    Leaving(Now),
}

/// Signing in.
#[derive(Default)]
pub struct SignIn {
    /// The name chosen.
    pub chosen: Option<StaffId>,
    /// The passphrase typed so far.
    pub typed: Secret,
    /// How the last try went.
    pub attempt: Attempt,
}

/// The PIN, typed to bring back what is hidden.
pub struct PinTry {
    /// Hidden since.
    pub since: Now,
    /// Typed so far.
    pub typed: Secret,
    /// How the last try went.
    pub attempt: Attempt,
}

impl PinTry {
    /// Just hidden.
    pub fn since(since: Now) -> Self {
        Self { since, typed: Secret::default(), attempt: Attempt::None }
    }
}

/// A try to sign in or to unlock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attempt {
    /// Not tried.
    #[default]
    None,
    /// The worker is checking since this time on the running clock.
    Checking(Duration),
    /// It did not fit; the next try counts from this time on the running clock.
    Wrong(Duration),
}

impl Attempt {
    /// Seconds until another try counts, rounded up; 0 when it counts now.
    pub fn wait_secs(self, now: Now) -> u64 {
        match self {
            Self::Wrong(until) => {
                let left = until.saturating_sub(now.running);
                left.as_secs() + u64::from(left.subsec_nanos() > 0)
            }
            Self::None | Self::Checking(_) => 0,
        }
    }

    /// Whether a try may be made.
    pub fn may_try(self, now: Now) -> bool {
        !matches!(self, Self::Checking(_)) && self.wait_secs(now) == 0
    }
}

/// The work of somebody signed in.
pub struct Work {
    /// Who.
    pub me: Staff,
    /// Their queue, in the worker's order: urgent first, then oldest. `None` until it came.
    pub queue: Option<Vec<QueueRow>>,
    /// Asked for; its words are not here before the audit row is.
    pub opening: Option<ReportId>,
    /// Open before them.
    pub open: Option<Box<Entry>>,
    /// The words just opened want the reader's eyes: the view moves the focus there once.
    pub just_opened: bool,
    /// Just put away: the view moves the focus back to its row once.
    pub return_to: Option<ReportId>,
    /// Asked to be marked, not answered yet.
    pub marking: Option<(ReportId, Did)>,
    /// Notes being written, by report.
    pub drafts: BTreeMap<ReportId, Draft>,
    /// When the school was last copied; `None` until it came.
    pub copied: Option<LastCopy>,
}

/// Notes being written on one report.
#[derive(Clone, Default)]
pub struct Draft {
    /// What was said and done, for *Listened*.
    pub listened: String,
    /// Why nothing is left to do, for *Close*.
    pub closing: String,
}

impl Work {
    /// A fresh start for `me`.
    pub fn of(me: Staff) -> Self {
        Self {
            me,
            queue: None,
            opening: None,
            open: None,
            just_opened: false,
            return_to: None,
            marking: None,
            drafts: BTreeMap::new(),
            copied: None,
        }
    }

    /// Reports nobody has closed.
    pub fn waiting(&self) -> impl Iterator<Item = &QueueRow> {
        self.queue.iter().flatten().filter(|row| row.progress != Progress::Closed)
    }

    /// Reports that are done.
    pub fn closed(&self) -> impl Iterator<Item = &QueueRow> {
        self.queue.iter().flatten().filter(|row| row.progress == Progress::Closed)
    }
}

impl Model {
    /// A desk that knows nothing yet.
    pub fn new(now: Now) -> Self {
        Self {
            now,
            touched: now,
            school: String::new(),
            home: String::new(),
            demo: false,
            people: Vec::new(),
            stage: Stage::Starting,
            trouble: None,
        }
    }

    /// The name behind an id, for those the worker named.
    pub fn name_of(&self, id: &StaffId) -> Option<&str> {
        self.people.iter().find(|person| person.id == *id).map(|person| person.name.as_str())
    }

    /// The work going on in the open.
    pub fn work_mut(&mut self) -> Option<&mut Work> {
        match &mut self.stage {
            Stage::Work(work) => Some(work),
            _ => None,
        }
    }
}
