//! A child who tells again (CHILDREN.md §4): the same child about the same thing, or the same words at the
//! same machine, within a day of the first time. Each stays a report of its own, with its own state; here is
//! only which of them stand together in a list.

use std::collections::BTreeMap;

use super::ids::{PupilId, ReportId};
use super::queue::Entry;
use super::report::{Report, Teller, Worry};
use super::source::Source;

/// So long after the first time.
pub const REPEATED_WITHIN_SECS: u64 = 24 * 60 * 60;

/// What makes two reports the same.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Alike {
    /// A child and a picture.
    Child(PupilId, Worry),
    /// A machine and words.
    Words(String, String),
}

/// The first report of each that was told more than once, for every report that stands with others.
/// Whoever stands alone is in no group, and nobody is in two.
pub fn repeats<'e>(entries: impl Iterator<Item = &'e Entry>) -> BTreeMap<ReportId, ReportId> {
    let mut told: Vec<&Report> = entries.map(|entry| &entry.report).collect();
    told.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
    let mut newest: BTreeMap<Alike, &Report> = BTreeMap::new();
    let mut groups: BTreeMap<ReportId, ReportId> = BTreeMap::new();
    for report in told {
        let alike = alike(report);
        let fits = |first: &&Report| report.at.secs_since(first.at) <= REPEATED_WITHIN_SECS;
        match alike.iter().find_map(|one| newest.get(one).copied().filter(fits)) {
            Some(first) => {
                groups.insert(first.id.clone(), first.id.clone());
                groups.insert(report.id.clone(), first.id.clone());
            }
            None => newest.extend(alike.into_iter().map(|one| (one, report))),
        }
    }
    groups
}

/// What a child's report can be told again by. A grown-up's concern is nobody's repeat: two who write about
/// one child saw two things.
fn alike(report: &Report) -> Vec<Alike> {
    if report.source != Source::Child {
        return Vec::new();
    }
    let child = match &report.teller {
        Teller::Said { pupil, .. } | Teller::Possibly { pupil, .. } => Some(Alike::Child(pupil.clone(), report.worry)),
        Teller::NotSignedIn | Teller::RatherNot => None,
    };
    let said =
        report.words.as_deref().map(|words| words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase());
    let words = said.filter(|said| !said.is_empty()).map(|said| Alike::Words(report.place.clone(), said));
    child.into_iter().chain(words).collect()
}
