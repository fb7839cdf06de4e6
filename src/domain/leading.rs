//! Who leads when a report is about somebody on the staff (REGISTER.md R65, R66).
//!
//! Both policies send such a matter to the head, always (LL 4.1, 4.4; SJ 2.4), and one about the head
//! or a governor to the deputy head, who tells the chair (LL 4.1, 4.4). So the head, or then the
//! deputy head, *reads*: nobody acts on what they cannot open, and waiting until a colleague hands
//! it on would leave it to that colleague whether the head hears at all.
//!
//! Three things hold before that rule:
//! * **Whoever is named never reads**, nor whoever is found in the child's words or is family: then
//!   the next one does, and a school without one has its outside reader and its first readers.
//! * **Only once it is said whom it is about.** While the child has not said, it may be the head: the
//!   outside reader has it first and alone (CHILDREN.md §4), and for a child who never says it stays
//!   with them and the first readers. The same holds for a recovery paper the head keeps.
//! * **The outside reader has it too**, unless they are named themselves, so that whoever leads is not
//!   alone with it. About the chair R66 goes to the LADO directly, which the desk says on the page
//!   where a report is sent this way.

use std::collections::BTreeSet;

use super::directory::Directory;
use super::ids::StaffId;
use super::person::{Role, Staff};

/// Who leads on what is about `named`, of those who are `free` to read it; nobody while nobody is
/// named. The head, or, when it is about a head or a governor or no head is free, the deputy head.
pub(super) fn leading(
    named: &BTreeSet<StaffId>,
    directory: &Directory,
    free: impl Fn(&Staff) -> bool,
) -> BTreeSet<StaffId> {
    let with = |role: Role| -> BTreeSet<StaffId> {
        let held = directory.with_role(move |theirs| theirs == role).filter(|staff| free(staff));
        held.map(|staff| staff.id.clone()).collect()
    };
    let governs = |role: Role| matches!(role, Role::Head | Role::Governor | Role::ChairOfGovernors);
    if named.is_empty() {
        return BTreeSet::new();
    }
    let above = named.iter().filter_map(|id| directory.person(id)).any(|staff| staff.has(governs));
    let heads = if above { BTreeSet::new() } else { with(Role::Head) };
    if heads.is_empty() { with(Role::DeputyHead) } else { heads }
}
