//! Who may read a report. Settled on the kiosk, at the tap, because nobody can re-seal what nobody
//! may open (CHILDREN.md §4). Only the bell climbs afterwards.

use std::collections::BTreeSet;

use super::directory::Directory;
use super::ids::StaffId;
use super::leading::leading;
use super::names::{Mentions, mentions};
use super::person::{Role, Staff};
use super::report::{Report, Worry};
use super::routes::{Routes, Routing};

/// Readers a report has at least, where the school has as many whom nobody named.
pub const READERS_MIN: usize = 2;

/// When the sealing happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealing {
    /// At the second tap and while the child goes on: nobody but the kiosk shows it yet.
    Kept,
    /// On Send or when the child walked away: now it stands in the readers' queues.
    Settled,
}

/// Who a report is sealed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readers {
    /// Staff and governors.
    pub staff: BTreeSet<StaffId>,
    /// Holders of the recovery keys it is sealed to as well.
    pub recovery: BTreeSet<StaffId>,
}

impl Readers {
    /// Whether nobody could ever open it.
    pub fn is_empty(&self) -> bool {
        self.staff.is_empty() && self.recovery.is_empty()
    }
}

/// Who may never read `report`, whoever hands it on later: tapped by name, found in the child's own
/// words, or related to the pupil signed in.
pub fn barred(report: &Report, directory: &Directory, routing: &Routing) -> BTreeSet<StaffId> {
    let found = found(report, directory, routing);
    let is_barred = |staff: &&Staff| {
        report.accused.contains(&staff.id)
            || found.staff.contains(&staff.id)
            || report.signed_in.as_ref().is_some_and(|pupil| staff.related.contains(pupil))
    };
    directory.staff.iter().filter(is_barred).map(|staff| staff.id.clone()).collect()
}

/// Whom the words of a report speak of. Who signs their own concern with their name is not found.
fn found(report: &Report, directory: &Directory, routing: &Routing) -> Mentions {
    let group = report.group.as_ref().map(|(id, _)| id);
    let words = report.words.as_deref();
    let mut found = words.map(|words| mentions(words, directory, group, &routing.called)).unwrap_or_default();
    if let Some(writer) = report.source.writer() {
        found.staff.remove(writer);
    }
    found
}

/// Whether the report speaks of nobody who works here and bars nobody from it. Only then may its child
/// see at the kiosk what became of it: a colleague who knows the child's pictures must find no trace
/// of a report that is kept from them.
pub fn is_about_nobody(report: &Report, directory: &Directory, routing: &Routing) -> bool {
    let class_teacher = found(report, directory, routing).class_teacher;
    report.worry != Worry::GrownUpAtSchool && !class_teacher && barred(report, directory, routing).is_empty()
}

/// The readers of `report`. A person named, or related to the pupil, is never one of them; somebody
/// always remains unless every reader there is was tapped by name.
pub fn readers(report: &Report, sealing: Sealing, directory: &Directory, routing: &Routing) -> Readers {
    let found = found(report, directory, routing);
    let accused: BTreeSet<StaffId> = report.accused.iter().cloned().collect();
    let named = |staff: &Staff| accused.contains(&staff.id) || found.staff.contains(&staff.id);
    let related = |staff: &Staff| report.signed_in.as_ref().is_some_and(|pupil| staff.related.contains(pupil));
    let barred = |staff: &Staff| named(staff) || related(staff);

    let routes = &routing.routes;
    let first = || directory.with_role(|role| routes.reads_first(report.worry, role));
    let outside = || directory.with_role(Role::outside);
    let about_staff = report.worry == Worry::GrownUpAtSchool;
    let anybody_named = !accused.is_empty() || !found.staff.is_empty() || found.class_teacher;

    let mut chosen: BTreeSet<StaffId> = BTreeSet::new();
    let take = |chosen: &mut BTreeSet<StaffId>, staff: &Staff| {
        if !barred(staff) {
            chosen.insert(staff.id.clone());
        }
    };
    if report.source.in_confidence() {
        return in_confidence(directory, routes, |staff| !barred(staff));
    }
    if about_staff {
        outside().for_each(|staff| take(&mut chosen, staff));
    }
    if !about_staff || sealing == Sealing::Settled {
        first().for_each(|staff| take(&mut chosen, staff));
    }
    // A first reader is missing, or there never were two: the outside reader steps in, so that
    // nobody is alone with it.
    if first().any(barred) || chosen.len() < READERS_MIN {
        outside().for_each(|staff| take(&mut chosen, staff));
    }
    if sealing == Sealing::Settled
        && routes.class_teacher_reads(report.worry)
        && !anybody_named
        && let Some((group, _)) = &report.group
    {
        directory.teachers_of(group).for_each(|staff| take(&mut chosen, staff));
    }
    if about_staff && sealing == Sealing::Settled {
        chosen.extend(leading(&accused, directory, |staff| !barred(staff)));
    }
    if chosen.is_empty() {
        // The one reader from outside is family of the child, and it is not said yet whom it is about: those
        // who will read it anyway once it is.
        first().for_each(|staff| take(&mut chosen, staff));
    }
    if chosen.is_empty() {
        // Everybody is barred: rather the leadership nobody named, then an outside reader whose
        // name merely resembles a word, than nobody.
        let leaders = directory.with_role(|role| matches!(role, Role::Head | Role::DeputyHead));
        leaders.filter(|_| !about_staff).for_each(|staff| take(&mut chosen, staff));
        if chosen.is_empty() {
            chosen.extend(
                outside().filter(|staff| !accused.contains(&staff.id) && !related(staff)).map(|staff| staff.id.clone()),
            );
        }
    }
    let recovery = directory
        .recovery
        .iter()
        .filter_map(|key| directory.person(&key.holder))
        .filter(|holder| !barred(holder))
        .filter(|holder| {
            !about_staff || holder.has(Role::outside) || (sealing == Sealing::Settled && !accused.is_empty())
        })
        .map(|holder| holder.id.clone())
        .collect();
    Readers { staff: chosen, recovery }
}

/// Who reads what a bullied member of staff wrote: the head, in confidence (R68), or whom the school's routes
/// say; where none of these is free, the first readers and the reader from outside. And the papers of those
/// free.
fn in_confidence(directory: &Directory, routes: &Routes, free: impl Fn(&Staff) -> bool) -> Readers {
    let with = |roles: &dyn Fn(Role) -> bool| -> BTreeSet<StaffId> {
        directory.with_role(roles).filter(|staff| free(staff)).map(|staff| staff.id.clone()).collect()
    };
    let mut ways = routes.in_confidence.iter().map(|row| with(&|role| row.contains(&role) && !role.never_reads()));
    let staff = ways.find(|found| !found.is_empty());
    let staff = staff.unwrap_or_else(|| {
        let last = |role: Role| role.reads_first() || role.outside() || matches!(role, Role::Head | Role::DeputyHead);
        with(&last)
    });
    let holders = directory.recovery.iter().filter_map(|key| directory.person(&key.holder));
    let recovery = holders.filter(|holder| free(holder)).map(|holder| holder.id.clone()).collect();
    Readers { staff, recovery }
}
