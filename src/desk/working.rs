//! Working the queue at the desk: what is on show of it, and what is written about a report beside its
//! marks. Whether one may is the worker's answer (`store::desk_worker::May`).

use super::action::{Effect, mark};
use super::model::{Model, Page, Work};
use super::queue_list::Filter;
use crate::domain::civil::TimeOfDay;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::queue::{Did, Progress};
use crate::domain::time::Moment;
use crate::store::clock;
use crate::store::desk_worker::{DeskRequest, QueueRow};

/// Days on offer for what comes next: today, tomorrow, in two days, in a week.
pub const DUE_DAYS: [u8; 4] = [0, 1, 2, 7];
/// The time that stands there first.
const DUE_TIME: &str = "15:00";

/// What stands in place of the open report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkingPage {
    /// A note for its readers.
    Note,
    /// What comes next, and by when.
    Next(Due),
    /// Who holds it.
    Holder(Option<StaffId>),
    /// Who goes to the child.
    Send(Option<StaffId>),
    /// The ways that are gone more seldom.
    More,
    /// What it belongs together with.
    Link(Option<ReportId>),
    /// Why it is taken up again.
    Reopen,
    /// Why it is kept whatever happens, or need not be any more.
    Hold,
    /// Erasing it for ever.
    Erase,
}

/// By when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// In so many days; `None` for no date.
    pub days: Option<u8>,
    /// At this time, as typed.
    pub time: String,
}

impl Default for Due {
    fn default() -> Self {
        Self { days: Some(0), time: DUE_TIME.to_owned() }
    }
}

impl Due {
    /// Whether the time can be read, or none is wanted.
    pub fn is_whole(&self) -> bool {
        self.days.is_none() || self.time.trim().parse::<TimeOfDay>().is_ok()
    }

    /// The moment, by the school's wall.
    pub fn moment(&self, now: Moment) -> Option<Moment> {
        clock::in_days(now, self.days?, self.time.trim().parse().ok()?)
    }
}

/// A box of one's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A note for its readers.
    Note,
    /// What comes next.
    Next,
    /// Why it is taken up again.
    Reopening,
    /// Why it is kept, or need not be any more.
    Holding,
}

/// What somebody did.
pub enum WorkingAction {
    /// Chose which reports are on show.
    Filter(Filter),
    /// Chose a class, or every one.
    Class(Option<String>),
    /// Typed in the box above the list.
    Type(String),
    /// Pressed *Find*: looks in all that was told and written.
    Find,
    /// Wants the whole list again.
    Clear,
    /// Went so many rows on in the list from this one.
    Move(ReportId, isize),
    /// Typed at a report.
    Write(ReportId, Field, String),
    /// Did something about a report.
    Do(ReportId, Did),
    /// Does the same about this report and all that were told with it.
    DoAll(ReportId, Did),
    /// Keeps what comes next.
    KeepNext(ReportId, Due),
    /// Went to the child they were asked to go to.
    Went(ReportId),
    /// Nobody else sees this screen: show names and words.
    Bare,
}

/// Does one action.
pub fn apply(model: &mut Model, action: WorkingAction) -> Vec<Effect> {
    let now = model.now;
    let Some(work) = model.work_mut() else { return Vec::new() };
    match action {
        WorkingAction::Filter(filter) => work.list.filter = filter,
        WorkingAction::Class(class) => work.list.class = class,
        WorkingAction::Type(typed) => (work.list.typed, work.list.found) = (typed, None),
        WorkingAction::Clear => (work.list.typed, work.list.found) = (String::new(), None),
        WorkingAction::Find => {
            let typed = work.list.typed.trim().to_owned();
            return (!typed.is_empty()).then(|| Effect::Ask(DeskRequest::Search(typed))).into_iter().collect();
        }
        WorkingAction::Move(from, by) => {
            work.return_to = work.row_from(&from, by);
            return Vec::new();
        }
        WorkingAction::Write(id, field, words) => {
            let draft = work.drafts.entry(id).or_default();
            match field {
                Field::Note => draft.note = words,
                Field::Next => draft.next = words,
                Field::Reopening => draft.reopening = words,
                Field::Holding => draft.holding = words,
            }
            work.unkept.get_or_insert(now);
            return Vec::new();
        }
        WorkingAction::Do(id, did) => return mark(model, id, did),
        WorkingAction::DoAll(id, did) => {
            let all: Vec<ReportId> = work.to_mark_together(&id).into_iter().map(|row| row.id.clone()).collect();
            let mut asked = mark(model, id.clone(), did.clone());
            if !asked.is_empty() {
                let others = all.into_iter().filter(|other| *other != id);
                asked.extend(others.map(|other| Effect::Ask(DeskRequest::Mark(other, did.clone()))));
            }
            return asked;
        }
        WorkingAction::KeepNext(id, due) => {
            let what = work.drafts.get(&id).map(|draft| draft.next.trim().to_owned()).unwrap_or_default();
            let due = due.moment(now.wall);
            return if what.is_empty() { Vec::new() } else { mark(model, id, Did::NextStep { what, due }) };
        }
        WorkingAction::Went(id) => return vec![Effect::Ask(DeskRequest::Went(id))],
        WorkingAction::Bare => {
            work.bare = true;
            return Vec::new();
        }
    }
    work.relist(now.wall);
    Vec::new()
}

impl Work {
    /// What can be marked together with this report: all that were told with it and are not closed, once each
    /// of them was read; none before, and none where it stands alone.
    pub fn to_mark_together(&self, id: &ReportId) -> Vec<&QueueRow> {
        let mut all = self.told_with(id);
        all.retain(|row| row.progress != Progress::Closed);
        if all.len() < 2 || !all.iter().all(|row| self.read.contains(&row.id)) { Vec::new() } else { all }
    }
}

/// What was written is a note now: its box is empty again.
pub fn clear_draft(draft: &mut crate::domain::queue::Draft, did: &Did) {
    match did {
        Did::Listened(_) => draft.listened.clear(),
        Did::Closed(_) => draft.closing.clear(),
        Did::Noted(_) => draft.note.clear(),
        Did::NextStep { .. } => draft.next.clear(),
        Did::Reopened(_) => draft.reopening.clear(),
        Did::Held(_) | Did::Released(_) => draft.holding.clear(),
        _ => {}
    }
}

/// Whether a page is done with once this is written.
pub fn ends_page(page: &Page, did: &Did) -> bool {
    matches!(page, Page::Working(_)) && !matches!(did, Did::Seen | Did::Listened(_) | Did::Closed(_))
}
