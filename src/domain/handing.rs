//! A report goes on to other readers: handed on by somebody who may read it, or sent another way
//! because it is about a colleague (CHILDREN.md §4; REGISTER.md R64-R67).
//!
//! What was sealed once cannot be taken back: whoever could open a report can go on opening that.
//! What is decided here is who reads from now on. **A person named in a report, or related to the
//! pupil, is never chosen.**

use std::collections::BTreeSet;

use super::directory::Directory;
use super::ids::StaffId;
use super::leading::leading;
use super::permission::{Operation, may};
use super::person::{Role, Staff};
use super::queue::{Did, Entry};
use super::readers::{READERS_MIN, Readers};
use super::report::{Teller, Worry};

impl Entry {
    /// Whether this person is named: the child tapped them, or a reader said it is about them.
    pub fn names(&self, who: &StaffId) -> bool {
        self.report.accused.contains(who)
            || self.notes.iter().any(|note| matches!(&note.did, Did::AboutStaff { named, .. } if named.contains(who)))
    }

    /// Whether it is about somebody on the staff.
    pub fn is_about_staff(&self) -> bool {
        self.report.worry == Worry::GrownUpAtSchool
            || !self.report.accused.is_empty()
            || self.notes.iter().any(|note| matches!(note.did, Did::AboutStaff { .. }))
    }

    /// Whether this person may never be made a reader: named, found in the child's words, or related.
    pub fn bars(&self, staff: &Staff) -> bool {
        let related = match &self.report.teller {
            Teller::Said { pupil, .. } | Teller::Possibly { pupil, .. } => staff.related.contains(pupil),
            // Whose family they are is not known here; the kiosk knew, and left them a bar.
            Teller::NotSignedIn | Teller::RatherNot => false,
        };
        related || self.names(&staff.id) || self.report.barred.contains(&staff.id)
    }

    /// Who reads what is written from now on.
    pub fn readers_now(&self) -> Readers {
        let mut readers = Readers {
            staff: self.report.readers.iter().cloned().collect(),
            recovery: self.report.recovery.iter().cloned().collect(),
        };
        for note in &self.notes {
            match &note.did {
                Did::HandedOn { to } => {
                    readers.staff.insert(to.clone());
                }
                Did::NewPaper { to } => {
                    readers.recovery.insert(to.clone());
                }
                Did::AboutStaff { readers: staff, recovery, .. } => {
                    readers.staff = staff.iter().cloned().collect();
                    readers.recovery = recovery.iter().cloned().collect();
                }
                _ => {}
            }
        }
        readers.staff.retain(|who| !self.names(who));
        readers.recovery.retain(|who| !self.names(who));
        readers
    }

    /// Whether a new recovery paper that `holder` keeps may open this in place of the one `before`
    /// kept: that one did, and a report that names its new holder, or may be about them because the
    /// child did not say whom, stays shut for it. The rule of [`super::readers::readers`], later.
    pub fn opens_by_paper(&self, before: &StaffId, holder: &Staff) -> bool {
        let named = !self.report.accused.is_empty()
            || self.notes.iter().any(|note| matches!(&note.did, Did::AboutStaff { named, .. } if !named.is_empty()));
        let known = !self.is_about_staff() || named || holder.has(Role::outside);
        self.readers_now().recovery.contains(before) && !self.bars(holder) && known
    }

    /// Everybody this report may be handed on to, in the directory's order. Those who read it
    /// already, those it bars, and those whose role has no part in reports are simply not there:
    /// one list without reasons tells nobody who is named, or whose family the child is.
    pub fn may_be_handed_to<'a>(&'a self, directory: &'a Directory) -> impl Iterator<Item = &'a Staff> {
        let readers = self.readers_now();
        directory.staff.iter().filter(move |staff| {
            may(&staff.roles, Operation::BeHanded) && !readers.staff.contains(&staff.id) && !self.bars(staff)
        })
    }

    /// Who reads on once it is known to be about `named` (nobody, when the child did not say whom):
    /// the outside readers and the first readers who are not barred; whoever leads, once somebody is
    /// named (R65, R66); and while these are fewer than [`READERS_MIN`], the head and the deputy head.
    /// Empty when everybody is barred: then only the LADO is left.
    pub fn rerouted(&self, named: &BTreeSet<StaffId>, directory: &Directory) -> Readers {
        let free = |staff: &&Staff| !named.contains(&staff.id) && !self.bars(staff);
        let ids = |test: fn(Role) -> bool| directory.with_role(test).filter(free).map(|staff| staff.id.clone());
        let mut staff: BTreeSet<StaffId> = ids(Role::outside).chain(ids(Role::reads_first)).collect();
        let all = directory.staff.iter().map(|staff| &staff.id).filter(|who| named.contains(*who) || self.names(who));
        staff.extend(leading(&all.cloned().collect(), directory, |staff| free(&staff)));
        for role in [|role| role == Role::Head, |role| role == Role::DeputyHead] {
            if staff.len() < READERS_MIN {
                staff.extend(ids(role));
            }
        }
        let holders = directory.recovery.iter().filter_map(|key| directory.person(&key.holder));
        let recovery = holders
            .filter(free)
            // With nobody named, a holder on the staff might be the one meant.
            .filter(|holder| !named.is_empty() || holder.has(Role::outside))
            .map(|holder| holder.id.clone())
            .collect();
        Readers { staff, recovery }
    }
}
