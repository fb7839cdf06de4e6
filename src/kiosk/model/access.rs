//! What whoever stands at the kiosk needs to see, hear and press. It comes with the child at sign-in
//! and goes with them; what the kiosk does for everybody stays.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::access::Profile;
use crate::domain::ids::PupilId;
use crate::store::worker::Request;

impl Model {
    /// What the kiosk does for everybody, and whatever more those who are signed in need.
    pub fn access(&self) -> Profile {
        let for_all = self.school.as_ref().map(|school| &school.access);
        let mine = self.past.as_ref().filter(|_| self.me.is_some()).map(|past| &past.access);
        let ours = Some(&self.together_need).filter(|_| !self.together.is_empty());
        let coming = self.pictures.pad.as_ref().map(|pad| &pad.need);
        let all = mine.into_iter().chain(ours).chain(coming).chain(for_all);
        all.fold(Profile::default(), |all, more| all.with(more))
    }

    /// Grown-ups set what the kiosk does for everybody, in their corner.
    pub(super) fn set_kiosk_access(&mut self, profile: Profile) -> Outcome {
        if self.screen != Screen::GrownUps || self.covered {
            return Outcome::nothing();
        }
        let Some(school) = self.school.as_mut() else { return Outcome::nothing() };
        school.access = profile.clone();
        Outcome::draw().and(Effect::Ask(Request::SetKioskProfile(Box::new(profile))))
    }

    /// What children who share the screen need came, or the one who is asked for their pictures.
    pub(super) fn hear_needs(&mut self, pupils: &[PupilId], profile: Profile) -> Outcome {
        let coming = self.pictures.pad.as_mut().filter(|pad| *pupils == [pad.pupil.id.clone()]);
        if let Some(pad) = coming {
            pad.need = profile;
        } else if self.together.iter().map(|pupil| &pupil.id).eq(pupils) {
            self.together_need = profile;
        } else {
            return Outcome::nothing();
        }
        Outcome::draw()
    }
}
