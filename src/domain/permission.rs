//! Who may do what: one table, role by operation. Whoever holds several roles may what any of them
//! may. What somebody can *read* is settled by the seal, never here; the worker asks this table
//! before it writes anything, and a view does not offer what it refuses.
//!
//! Architecture invariant: nothing else in the program decides by a role who may do something about
//! a report or a class (`tests/it/domain_permission.rs` asserts every cell).

use super::person::{Role, Staff};
use super::queue::Entry;

/// Something one may or may not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operation {
    /// Mark a report one can read: *seen*, *listened*.
    Mark,
    /// Hand a report one can read on to another reader.
    HandOn,
    /// Be handed a report: some roles see figures or machines only, never a child's word.
    BeHanded,
    /// Press *This is about a grown-up at school*.
    StopAboutStaff,
    /// Close what did not ring at once.
    ClosePlain,
    /// Close what rang the safeguarding leads at once (the `now` pictures, CHILDREN.md §4).
    CloseUrgent,
    /// Close what is about somebody on the staff (R65, R66).
    CloseAboutStaff,
    /// See the classes one teaches: signed, not sure, lessons done.
    SeeOwnClasses,
    /// See every class.
    SeeAllClasses,
    /// Be shown answers that may be more than answers, and say that one talked with the child.
    TalkWithChildren,
    /// Name new children and give picture codes, in the classes one sees.
    NameChildren,
    /// Set what a child needs to see, hear and press, in the classes one sees.
    SetProfiles,
}

impl Operation {
    /// All of them.
    pub const ALL: [Operation; 12] = [
        Self::Mark,
        Self::HandOn,
        Self::BeHanded,
        Self::StopAboutStaff,
        Self::ClosePlain,
        Self::CloseUrgent,
        Self::CloseAboutStaff,
        Self::SeeOwnClasses,
        Self::SeeAllClasses,
        Self::TalkWithChildren,
        Self::NameChildren,
        Self::SetProfiles,
    ];
}

/// What a role may do (REGISTER.md §12).
pub fn allowed(role: Role) -> &'static [Operation] {
    use Operation::*;
    match role {
        // R65, R111: what is about staff is the head's.
        Role::Head => &[
            Mark,
            HandOn,
            BeHanded,
            StopAboutStaff,
            ClosePlain,
            CloseUrgent,
            CloseAboutStaff,
            SeeAllClasses,
            TalkWithChildren,
            NameChildren,
            SetProfiles,
        ],
        Role::DeputyHead => &[
            Mark,
            HandOn,
            BeHanded,
            StopAboutStaff,
            ClosePlain,
            CloseUrgent,
            SeeAllClasses,
            TalkWithChildren,
            NameChildren,
            SetProfiles,
        ],
        // R66, R113: from outside the staff; children's classes are not theirs.
        Role::ChairOfGovernors | Role::TrustDsl => {
            &[Mark, HandOn, BeHanded, StopAboutStaff, ClosePlain, CloseUrgent, CloseAboutStaff]
        }
        // R112: figures only.
        Role::Governor => &[],
        // R64, R116.
        Role::Dsl | Role::DeputyDsl => &[
            Mark,
            HandOn,
            BeHanded,
            StopAboutStaff,
            ClosePlain,
            CloseUrgent,
            SeeAllClasses,
            TalkWithChildren,
            NameChildren,
            SetProfiles,
        ],
        // R63, R115.
        Role::OnlineSafetyOfficer => &[Mark, HandOn, BeHanded, StopAboutStaff, ClosePlain, SeeAllClasses, NameChildren],
        // R120: knows best what a child needs, and must find the child for it.
        Role::Senco => &[Mark, HandOn, BeHanded, StopAboutStaff, ClosePlain, SeeAllClasses, SetProfiles],
        // R119.
        Role::ComputingLeader => &[Mark, HandOn, BeHanded, StopAboutStaff, SeeAllClasses, NameChildren],
        // R121.
        Role::ClassTeacher => &[
            Mark,
            HandOn,
            BeHanded,
            StopAboutStaff,
            ClosePlain,
            SeeOwnClasses,
            TalkWithChildren,
            NameChildren,
            SetProfiles,
        ],
        // R118: a child may want to talk to the one who serves lunch.
        Role::OtherStaff => &[Mark, HandOn, BeHanded, StopAboutStaff],
        // R117: health and counts, never a word.
        Role::Technician => &[],
    }
}

/// Whether somebody with these roles may.
pub fn may(roles: &[Role], operation: Operation) -> bool {
    roles.iter().any(|role| allowed(*role).contains(&operation))
}

/// Which closing a report needs.
pub fn closing(entry: &Entry) -> Operation {
    if entry.is_about_staff() {
        Operation::CloseAboutStaff
    } else if entry.report.now() {
        Operation::CloseUrgent
    } else {
        Operation::ClosePlain
    }
}

/// Whether `staff` may close this report. A person named in it never may, whatever their role.
pub fn may_close(staff: &Staff, entry: &Entry) -> bool {
    !entry.names(&staff.id) && may(&staff.roles, closing(entry))
}
