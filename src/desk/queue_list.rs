//! What of the queue is on show: a filter, a class, and words looked for. Reckoned when one of them or the
//! queue changes, never while drawing, so that a hundred thousand reports scroll like ten.

use std::collections::BTreeSet;

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
    /// Places in the queue, in its order.
    pub shown: Vec<usize>,
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
        let shown = rows.iter().enumerate().filter(|(_, row)| test(row)).map(|(place, _)| place).collect();
        let classes: BTreeSet<&String> = rows.iter().filter_map(|row| row.group.as_ref()).collect();
        let classes = classes.into_iter().cloned().collect();
        (self.list.shown, self.list.classes) = (shown, classes);
    }

    /// The rows on show.
    pub fn listed(&self) -> impl ExactSizeIterator<Item = Option<&QueueRow>> {
        self.list.shown.iter().map(|place| self.queue.as_ref()?.get(*place))
    }

    /// The row so many places on from this one among those on show; it stays within them.
    pub fn row_from(&self, id: &ReportId, by: isize) -> Option<ReportId> {
        let at = self.listed().position(|row| row.is_some_and(|row| row.id == *id))?;
        let last = self.list.shown.len().checked_sub(1)?;
        let to = at.saturating_add_signed(by).min(last);
        self.listed().nth(to).flatten().map(|row| row.id.clone())
    }
}
