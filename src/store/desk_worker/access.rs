//! What a child needs to see, hear and press: shown to and set by those who may, in the classes they
//! see. It comes on its own and only when asked for: no list of a class carries it.

use super::DeskReply;
use super::desk::Worker;
use crate::domain::access::Profile;
use crate::domain::ids::PupilId;
use crate::domain::permission::Operation;
use crate::store::access::AccessRows;
use crate::store::{Stored, clock};

impl Worker {
    /// Says what a child needs.
    pub(super) fn profile(&mut self, pupil: &PupilId) -> Stored<()> {
        let (_, child, _) = self.my_child(pupil, Operation::SetProfiles)?;
        let profile = self.store()?.profile(&child.id)?;
        self.answer(DeskReply::Profile(child.id, Box::new(profile)));
        Ok(())
    }

    /// Keeps it; the kiosk does it at the child's next sign-in.
    pub(super) fn set_profile(&mut self, pupil: &PupilId, profile: &Profile) -> Stored<()> {
        let (me, child, _) = self.my_child(pupil, Operation::SetProfiles)?;
        self.store()?.set_profile(&child.id, profile, clock::now(), &me.id)?;
        self.answer(DeskReply::ProfileKept(child.id));
        Ok(())
    }
}
