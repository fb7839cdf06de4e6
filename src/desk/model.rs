//! What the desk knows. Views read it, [`super::action::apply`] and [`super::hear`] change it;
//! neither a window nor a database is named in here.
//!
//! Notes being written are kept by the worker, sealed to whoever writes them, a few seconds after
//! they were typed and whenever the desk hides or locks; after sign-in they are here again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use zeroize::Zeroizing;

use super::access::AccessPage;
use super::concern::ConcernForm;
use super::erasing::ErasePage;
use super::figures::FiguresPage;
use super::idle::Now;
use super::incident::Incidents;
use super::queue_list::QueueList;
use super::school::School;
use super::second::SecondPerson;
use super::set_up::SetUp;
pub use super::signing_in::{Attempt, PinTry, SignIn};
use super::working::WorkingPage;
use crate::content::Problem;
use crate::content::coverage_table::Line;
use crate::content::forms::Forms;
use crate::domain::class_overview::{ChildOverview, ClassOverview};
use crate::domain::concern::Concern;
use crate::domain::errand::Errand;
use crate::domain::ids::{GroupId, LessonId, PupilId, ReportId, StaffId};
use crate::domain::language::Language;
use crate::domain::lesson::LessonPage;
use crate::domain::person::Staff;
use crate::domain::picture_code::PictureCode;
use crate::domain::queue::{Did, Draft, Entry, Note, Progress};
use crate::packs::Card;
use crate::store::desk_worker::{Around, May, Naming, PersonCard, QueueRow};
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
    /// The languages a class may find at the kiosk, English first.
    pub languages: Vec<Language>,
    /// The lesson packs of the school, used or not.
    pub packs: Vec<Card>,
    /// The incident form, the procedures, whom one rings.
    pub forms: Forms,
    /// Why the school's own numbers to ring are not used.
    pub numbers_broken: Option<Problem>,
    /// Says "demo only" on every screen.
    pub demo: bool,
    /// Who may sign in, and the names behind ids.
    pub people: Vec<PersonCard>,
    /// Where the desk is.
    pub stage: Stage,
    /// What is around this desk; `None` until the worker said.
    pub around: Option<Around>,
    /// A folder the system could not open; its path is shown instead.
    pub shut_folder: Option<PathBuf>,
    /// Something was pasted of which only so many letters fitted; shown until put away.
    pub cut: Option<usize>,
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

/// Where one can go from the side bar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// What wants somebody today.
    #[default]
    Today,
    /// The reports.
    Queue,
    /// What the classes have done.
    Class,
    /// The log of incidents, and the form of the one that is open.
    Incidents,
    /// Figures for governors.
    Reports,
    /// Changes of people.
    School,
}

/// What of a class is on show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClassPage {
    /// Its children.
    #[default]
    Children,
    /// What it knows, and what is worth a warm-up.
    Known,
    /// What its lessons give to talk about.
    Talk,
    /// What the whole course teaches.
    Course,
}

/// A new child's name while it is typed.
pub type NamingForm = Naming;

/// An answer somebody is about to talk about with a child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// With whom.
    pub pupil: PupilId,
    /// About which answer (`domain::class_overview::Listen::about`).
    pub about: String,
}

/// What stands where the open report is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// What was told, and what can be done.
    #[default]
    Told,
    /// To whom it goes on.
    HandOn(Option<StaffId>),
    /// The stop: it is about a colleague.
    AboutStaff(About),
    /// A note, what comes next, who holds it, who goes to the child.
    Working(WorkingPage),
}

/// Whom it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Those the child means.
    pub named: BTreeSet<StaffId>,
    /// The child did not say who.
    pub not_said: bool,
}

impl About {
    /// Whether it was said: somebody is named, or that nobody was.
    pub fn is_said(&self) -> bool {
        self.not_said || !self.named.is_empty()
    }
}

/// The work of somebody signed in.
pub struct Work {
    /// Who.
    pub me: Staff,
    /// Where they are.
    pub room: Room,
    /// Incidents.
    pub incidents: Incidents,
    /// Figures for governors.
    pub figures: FiguresPage,
    /// What of this person's was erased for ever, the newest first.
    pub erased: Vec<Note>,
    /// Erasing one.
    pub erasing: ErasePage,
    /// Changes of people.
    pub school: School,
    /// Who stands beside them, for what takes two.
    pub second: SecondPerson,
    /// Their queue, in the worker's order: urgent first, then oldest. `None` until it came.
    pub queue: Option<Vec<QueueRow>>,
    /// What of it is on show.
    pub list: QueueList,
    /// Where they are asked to go.
    pub errands: Vec<Errand>,
    /// A concern being written.
    pub concern: Option<Box<ConcernForm>>,
    /// Names and words are shown although a second display shows them: they said that nobody sees it.
    pub bare: bool,
    /// Reports that came while somebody was working here, need somebody now, and wait.
    pub came: BTreeSet<ReportId>,
    /// Asked for; its words are not here before the audit row is.
    pub opening: Option<ReportId>,
    /// Open before them.
    pub open: Option<Box<Entry>>,
    /// What may be done about it.
    pub may: Option<Box<May>>,
    /// What stands in its place.
    pub page: Page,
    /// The words or pictures just opened want the reader's eyes: the view moves the focus there once.
    pub just_opened: bool,
    /// Just put away: the view moves the focus back to its row once.
    pub return_to: Option<ReportId>,
    /// Asked to be marked, not answered yet.
    pub marking: Option<(ReportId, Did)>,
    /// Notes being written, by report.
    pub drafts: BTreeMap<ReportId, Draft>,
    /// When the school was last copied; `None` until it came.
    pub copied: Option<LastCopy>,
    /// Classes; `None` until they came.
    pub classes: Option<Vec<ClassOverview>>,
    /// The class on show.
    pub class: Option<GroupId>,
    /// What of it.
    pub class_page: ClassPage,
    /// What the course teaches; `None` until it was asked for and came.
    pub course: Option<Vec<Line>>,
    /// What its teachers read of each lesson; `None` until it was asked for and came.
    pub pages: Option<Vec<LessonPage>>,
    /// The lesson whose page is open.
    pub page_open: Option<LessonId>,
    /// The class the kiosk was asked to get ready for.
    pub asked_start: Option<GroupId>,
    /// A new child being named.
    pub naming: Option<NamingForm>,
    /// A child's own page.
    pub access: Option<AccessPage>,
    /// Reports that were opened since signing in: only what was read is marked together.
    pub read: BTreeSet<ReportId>,
    /// About to talk with a child.
    pub talk: Option<Talk>,
    /// A child's new pictures, while they are shown to that child.
    pub pictures: Option<(PupilId, PictureCode)>,
    /// Concerns that were put by and not sent, the oldest first.
    pub put_by: Vec<Concern>,
    /// Since when something of them is not kept.
    pub unkept: Option<Now>,
}

impl Work {
    /// A fresh start for `me`.
    pub fn of(me: Staff) -> Self {
        Self {
            me,
            room: Room::default(),
            incidents: Incidents::default(),
            erased: Vec::new(),
            erasing: ErasePage::default(),
            figures: FiguresPage::default(),
            school: School::default(),
            second: SecondPerson::default(),
            queue: None,
            list: QueueList::default(),
            errands: Vec::new(),
            concern: None,
            bare: false,
            came: BTreeSet::new(),
            opening: None,
            open: None,
            may: None,
            page: Page::default(),
            just_opened: false,
            return_to: None,
            marking: None,
            drafts: BTreeMap::new(),
            copied: None,
            classes: None,
            class: None,
            class_page: ClassPage::default(),
            course: None,
            pages: None,
            page_open: None,
            asked_start: None,
            naming: None,
            access: None,
            read: BTreeSet::new(),
            talk: None,
            pictures: None,
            put_by: Vec::new(),
            unkept: None,
        }
    }

    /// The class on show: the one chosen, or the first.
    pub fn class_shown(&self) -> Option<&ClassOverview> {
        let classes = self.classes.as_deref()?;
        let chosen = classes.iter().find(|class| Some(&class.group.id) == self.class.as_ref());
        chosen.or_else(|| classes.first())
    }

    /// The child's page that is open, and the child, in this class.
    pub fn child_shown<'a>(&'a self, class: &'a ClassOverview) -> Option<(&'a AccessPage, &'a ChildOverview)> {
        let page = self.access.as_ref()?;
        Some((page, class.children.iter().find(|child| child.pupil.id == page.pupil)?))
    }

    /// Reports nobody has closed.
    pub fn waiting(&self) -> impl Iterator<Item = &QueueRow> {
        self.queue.iter().flatten().filter(|row| row.progress != Progress::Closed)
    }

    /// The row of a report, if it is in their queue.
    pub fn row(&self, id: &ReportId) -> Option<&QueueRow> {
        self.queue.iter().flatten().find(|row| row.id == *id)
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
            languages: Vec::new(),
            packs: Vec::new(),
            forms: Forms::default(),
            numbers_broken: None,
            demo: false,
            people: Vec::new(),
            stage: Stage::Starting,
            around: None,
            shut_folder: None,
            cut: None,
            trouble: None,
        }
    }

    /// The name behind an id, for those the worker named.
    pub fn name_of(&self, id: &StaffId) -> Option<&str> {
        self.people.iter().find(|person| person.id == *id).map(|person| person.name.as_str())
    }

    /// Whether a child needs a grown-up who has not looked yet. Never where a class sees the screen.
    pub fn rings(&self) -> bool {
        let came = match &self.stage {
            Stage::Work(work) | Stage::Hidden(work, _) => !work.came.is_empty(),
            _ => false,
        };
        came && !self.around.is_some_and(|around| around.mirrored)
    }

    /// Whether names and words are kept off the screen: a class may read along.
    pub fn veils(&self, work: &Work) -> bool {
        self.around.is_some_and(|around| around.mirrored) && !work.bare
    }

    /// Whether no bell is there at a time when one should be.
    pub fn lacks_bell(&self) -> bool {
        self.around.is_some_and(|around| !around.bell && around.open)
    }

    /// The work going on in the open.
    pub fn work_mut(&mut self) -> Option<&mut Work> {
        match &mut self.stage {
            Stage::Work(work) => Some(work),
            _ => None,
        }
    }
}
