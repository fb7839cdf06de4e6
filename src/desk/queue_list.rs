//! What of the queue is on show: a filter, a class, and words looked for. Reckoned when one of them or the
//! queue changes, never while drawing, so that a hundred thousand reports scroll like ten.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Work;
use crate::domain::ids::ReportId;
use crate::domain::queue::Progress;
use crate::domain::time::Moment;
use crate::store::clock;
use crate::store::desk_worker::QueueRow;

/// Letters of what is looked for.
pub const SEARCH_CHARS_MAX: usize = 60;
/// With more classes than this in the queue they are looked for by name.
pub const CLASSES_MAX: usize = 6;

/// Which reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// Nobody has closed them.
    #[default]
    Waiting,
    /// I hold them.
    Mine,
    /// They need somebody now, and nobody has seen them.
    NeedsNow,
    /// Something is due by the end of today.
    Due,
    /// They are closed.
    Closed,
}

impl Filter {
    /// All of them.
    pub const ALL: [Filter; 5] = [Self::Waiting, Self::Mine, Self::NeedsNow, Self::Due, Self::Closed];

    /// The name in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Mine => "mine",
            Self::NeedsNow => "now",
            Self::Due => "due",
            Self::Closed => "closed",
        }
    }
}

/// What of the queue is on show.
#[derive(Default)]
pub struct QueueList {
    /// Which reports.
    pub filter: Filter,
    /// Of which class; `None` for every one.
    pub class: Option<String>,
    /// Typed in the box.
    pub typed: String,
    /// What was looked for in all that was told and written, and where it stands.
    pub found: Option<(String, BTreeSet<ReportId>)>,
    /// Places in the queue that fit, in its order.
    pub fitting: Vec<usize>,
    /// Those of them that are rows: of what was told more than once one stands for all, unless one of them is
    /// open.
    pub shown: Vec<usize>,
    /// The rows of Today: the same of everything that waits.
    pub today: Vec<usize>,
    /// How often it was told, of each row that stands for more than itself.
    pub times: BTreeMap<ReportId, usize>,
    /// The classes there are in the queue.
    pub classes: Vec<String>,
}

/// Whether it is due by the end of today.
pub fn is_due(row: &QueueRow, now: Moment) -> bool {
    let due = row.due.filter(|_| row.progress != Progress::Closed);
    due.is_some_and(|due| due <= now || clock::days_between(now, due) == Some(0))
}

impl Work {
    /// Reckons anew what is on show.
    pub fn relist(&mut self, now: Moment) {
        let rows = self.queue.as_deref().unwrap_or_default();
        let list = &self.list;
        let typed = list.typed.trim().to_lowercase();
        let of_filter = |row: &QueueRow| match list.filter {
            Filter::Waiting => row.progress != Progress::Closed,
            Filter::Mine => row.progress != Progress::Closed && row.holder.as_ref() == Some(&self.me.id),
            Filter::NeedsNow => row.now && row.progress == Progress::Waiting,
            Filter::Due => is_due(row, now),
            Filter::Closed => row.progress == Progress::Closed,
        };
        let holds = |text: &Option<String>| text.as_ref().is_some_and(|text| text.to_lowercase().contains(&typed));
        let is_found = |row: &QueueRow| match &list.found {
            Some((_, found)) => found.contains(&row.id),
            None => {
                typed.is_empty()
                    || row.place.to_lowercase().contains(&typed)
                    || [&row.teller_name, &row.group, &row.next].into_iter().any(holds)
            }
        };
        let of_class = |row: &QueueRow| list.class.is_none() || row.group == list.class;
        let test = |row: &QueueRow| of_filter(row) && of_class(row) && is_found(row);
        let fitting = rows.iter().enumerate().filter(|(_, row)| test(row)).map(|(place, _)| place).collect();
        let classes: BTreeSet<&String> = rows.iter().filter_map(|row| row.group.as_ref()).collect();
        let classes = classes.into_iter().cloned().collect();
        (self.list.fitting, self.list.classes) = (fitting, classes);
        self.fold();
    }

    /// Lets what was told more than once stand as one row, and unfolds the one that is open.
    pub fn fold(&mut self) {
        let rows = self.queue.as_deref().unwrap_or_default();
        let open = self.open.as_ref().map(|entry| &entry.report.id).or(self.opening.as_ref());
        let open = open.and_then(|id| rows.iter().find(|row| row.id == *id)?.repeats.as_ref());
        let waiting = rows.iter().enumerate().filter(|(_, row)| row.progress != Progress::Closed);
        let waiting: Vec<usize> = waiting.map(|(place, _)| place).collect();
        let (today, mut times) = folded(rows, &waiting, open);
        let (shown, in_list) = folded(rows, &self.list.fitting, open);
        times.extend(in_list);
        (self.list.today, self.list.shown, self.list.times) = (today, shown, times);
    }

    /// All that were told with this one and can be read, in the order of the queue; none where it stands alone.
    pub fn told_with(&self, id: &ReportId) -> Vec<&QueueRow> {
        let Some(first) = self.row(id).and_then(|row| row.repeats.as_ref()) else { return Vec::new() };
        self.queue.iter().flatten().filter(|row| row.repeats.as_ref() == Some(first)).collect()
    }

    /// The rows on show.
    pub fn listed(&self) -> impl ExactSizeIterator<Item = Option<&QueueRow>> {
        self.list.shown.iter().map(|place| self.queue.as_ref()?.get(*place))
    }

    /// The rows of Today.
    pub fn todays(&self) -> impl Iterator<Item = &QueueRow> {
        self.list.today.iter().filter_map(|place| self.queue.as_ref()?.get(*place))
    }

    /// The row in which a report stands: its own, or the one that stands for it.
    pub fn stands_in(&self, id: &ReportId) -> Option<ReportId> {
        let own = |row: &QueueRow| row.id == *id;
        let of = self.row(id).and_then(|row| row.repeats.as_ref());
        let listed = || self.listed().flatten();
        let row =
            listed().find(|row| own(row)).or_else(|| listed().find(|row| of.is_some() && row.repeats.as_ref() == of));
        row.map(|row| row.id.clone())
    }

    /// The row so many places on from this one among those on show; it stays within them.
    pub fn row_from(&self, id: &ReportId, by: isize) -> Option<ReportId> {
        let at = self.listed().position(|row| row.is_some_and(|row| row.id == *id))?;
        let last = self.list.shown.len().checked_sub(1)?;
        let to = at.saturating_add_signed(by).min(last);
        self.listed().nth(to).flatten().map(|row| row.id.clone())
    }
}

/// Places as rows, those told together at the place of the first of them, and how often each row was told that
/// stands for several. It is the one least was done about: what nobody has seen is never behind what somebody
/// has. The group that is open stands there one by one.
fn folded(rows: &[QueueRow], places: &[usize], open: Option<&ReportId>) -> (Vec<usize>, BTreeMap<ReportId, usize>) {
    let mut groups: BTreeMap<&ReportId, Vec<(usize, &QueueRow)>> = BTreeMap::new();
    let of = |place: &usize| rows.get(*place).map(|row| (*place, row));
    for (place, row) in places.iter().filter_map(of) {
        if let Some(first) = &row.repeats {
            groups.entry(first).or_default().push((place, row));
        }
    }
    let (mut shown, mut times) = (Vec::with_capacity(places.len()), BTreeMap::new());
    for (place, row) in places.iter().filter_map(of) {
        let Some(first) = &row.repeats else {
            shown.push(place);
            continue;
        };
        // At the place of the first of them, all of them; the others find nothing left.
        let Some(group) = groups.remove(first) else { continue };
        if open == Some(first) {
            shown.extend(group.iter().map(|(place, _)| *place));
        } else if let Some((place, row)) = group.iter().min_by_key(|(place, row)| (row.progress, !row.now, *place)) {
            shown.push(*place);
            if group.len() > 1 {
                times.insert(row.id.clone(), group.len());
            }
        }
    }
    (shown, times)
}
