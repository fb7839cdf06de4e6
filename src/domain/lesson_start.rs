//! The start of a computing lesson on the class board: which three reminders, and what is kept of
//! it (LL 3.3.1; REGISTER.md R58): given by whom, to which group, when, which. Nothing a child said
//! or did is in here; thumbs are counts of a class.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::ids::{GroupId, LessonStartId, PromiseId, ReminderId, StaffId};
use super::reminder::{Reminder, Tool};
use super::time::Moment;

/// Reminders of one start (CHILDREN.md §1: 60-90 seconds).
pub const REMINDERS_SHOWN: usize = 3;
/// Letters of a typed name that are kept.
pub const GIVEN_BY_CHARS_MAX: usize = 60;
/// Thumbs of one kind; no class is larger.
pub const THUMBS_MAX: u16 = 99;

/// One start of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonStart {
    /// Random.
    pub id: LessonStartId,
    /// To which class, set or club.
    pub group: GroupId,
    /// When the board opened, by the kiosk's clock.
    pub at: Moment,
    /// Where the board stood.
    pub place: String,
    /// What the lesson uses.
    pub tools: Vec<Tool>,
    /// The reminders on the board.
    pub reminders: Vec<ReminderId>,
    /// By whom.
    pub by: GivenBy,
    /// *We're ready*; `None` for a start nobody finished.
    #[serde(default)]
    pub ready: Option<Ready>,
}

/// Who gave the reminders. No secret stands behind it: supply teachers and assistants start
/// lessons too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum GivenBy {
    /// Nobody said.
    #[default]
    NotSaid,
    /// Picked among the school's staff; the name as it was that day.
    Staff(StaffId, String),
    /// Typed, or picked among names typed today.
    Named(String),
}

impl GivenBy {
    /// A typed name; nobody when it is blank.
    pub fn typed(name: &str) -> Self {
        let words = name.split(|letter: char| letter.is_whitespace() || letter.is_control());
        let name = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let name: String = name.chars().take(GIVEN_BY_CHARS_MAX).collect();
        if name.is_empty() { Self::NotSaid } else { Self::Named(name) }
    }

    /// The name, if anybody said one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::NotSaid => None,
            Self::Staff(_, name) | Self::Named(name) => Some(name),
        }
    }
}

/// How a start ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ready {
    /// When *We're ready* was pressed.
    pub at: Moment,
    /// Thumbs, if the teacher counted them.
    #[serde(default)]
    pub thumbs: Option<Thumbs>,
}

/// Thumbs of a class, counted by its teacher.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thumbs {
    /// "I've got it."
    pub up: u16,
    /// "Nearly."
    pub middle: u16,
    /// "Not yet."
    pub down: u16,
}

/// One of the three thumbs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thumb {
    /// Up.
    Up,
    /// In the middle.
    Middle,
    /// Down.
    Down,
}

impl Thumbs {
    /// How many of one kind.
    pub fn of(self, thumb: Thumb) -> u16 {
        match thumb {
            Thumb::Up => self.up,
            Thumb::Middle => self.middle,
            Thumb::Down => self.down,
        }
    }

    /// One more, or with `fewer` one less; between 0 and [`THUMBS_MAX`].
    pub fn counted(mut self, thumb: Thumb, fewer: bool) -> Self {
        let count = match thumb {
            Thumb::Up => &mut self.up,
            Thumb::Middle => &mut self.middle,
            Thumb::Down => &mut self.down,
        };
        *count = if fewer { count.saturating_sub(1) } else { count.saturating_add(1).min(THUMBS_MAX) };
        self
    }
}

/// Whether a reminder belongs to a lesson that uses `tools`.
pub fn fits(reminder: &Reminder, tools: &[Tool]) -> bool {
    let none = [Tool::NoTool];
    let tools = if tools.is_empty() { &none } else { tools };
    reminder.tools.iter().any(|tool| tools.contains(tool))
}

/// The reminders for a lesson that uses `tools`: least recently shown first, never shown before
/// all, and never two of one promise while another promise fits. `before` are the reminders of this
/// group's earlier starts, oldest first. Fewer than three fit only when the school wrote fewer.
///
/// Among equals the promise with most reminders of that age goes first: what is left for later
/// starts then stays mixed, so that every fitting reminder comes before any comes twice.
pub fn choose<'r>(all: &'r [Reminder], tools: &[Tool], before: &[Vec<ReminderId>]) -> Vec<&'r Reminder> {
    let last: BTreeMap<&ReminderId, usize> =
        before.iter().enumerate().flat_map(|(start, shown)| shown.iter().map(move |id| (id, start))).collect();
    let shown_last = |reminder: &Reminder| last.get(&reminder.id).copied();
    let mut left: Vec<&Reminder> = all.iter().filter(|reminder| fits(reminder, tools)).collect();
    let mut alike: BTreeMap<(Option<usize>, &PromiseId), usize> = BTreeMap::new();
    for reminder in &left {
        *alike.entry((shown_last(reminder), &reminder.promise)).or_default() += 1;
    }
    // The sort is stable: the file's own order settles the rest.
    left.sort_by_key(|reminder| {
        let when = shown_last(reminder);
        let mates = alike.get(&(when, &reminder.promise)).copied().unwrap_or_default();
        (when, std::cmp::Reverse(mates))
    });
    let mut promises: BTreeSet<&PromiseId> = BTreeSet::new();
    let (mut chosen, again): (Vec<&Reminder>, Vec<&Reminder>) =
        left.into_iter().partition(|reminder| promises.insert(&reminder.promise));
    chosen.extend(again);
    chosen.truncate(REMINDERS_SHOWN);
    chosen
}
