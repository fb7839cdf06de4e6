//! The calendar a new school starts with. The rules themselves are the domain's: the desk's screens
//! check what is typed there with the same ones.

use std::path::Path;

use super::files::Pack;
use super::problem::Problem;
use super::ron_file::{self, Placed};
use crate::domain::calendar::{CALENDAR_FORMAT, Calendar};

/// Where it stands below a pack.
pub const FILE: &str = "assets/routes/calendar.ron";

/// Every rule the calendar breaks, at its line.
pub fn calendar_can_be_used(calendar: &Placed<Calendar>, problems: &mut Vec<Problem>) {
    problems.extend(calendar.value.faults().into_iter().map(|fault| calendar.problem(&fault.path, fault.rule)));
}

/// Reads and checks it; one that breaks a rule is not used.
pub(super) fn read(pack: &Pack, problems: &mut Vec<Problem>) -> Option<Calendar> {
    let calendar: Placed<Calendar> = ron_file::read(pack, FILE, Some(CALENDAR_FORMAT), problems)?;
    let before = problems.len();
    calendar_can_be_used(&calendar, problems);
    (problems.len() == before).then_some(calendar.value)
}

/// The calendar of the pack at `root`; `None` when it is missing or broken (`tawny check` says why).
pub fn first_calendar(root: &Path) -> Option<Calendar> {
    read(&Pack::open(root).ok()?, &mut Vec::new())
}
