//! What whoever stands at the kiosk needs to see, hear and press. It comes with the child at sign-in
//! and goes with them; what the kiosk does for everybody stays.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::access::Profile;
use crate::domain::ids::PupilId;
use crate::domain::tales::Met;
use crate::domain::text::Wording;
use crate::domain::theme::ThemeName;
use crate::store::worker::Request;

impl Model {
    /// What the kiosk does for everybody, and whatever more those who are signed in need.
    pub fn access(&self) -> Profile {
        if let Some(gallery) = &self.gallery {
            return gallery.need.clone();
        }
        let for_all = self.school.as_ref().map(|school| &school.access);
        let mine = self.past.as_ref().filter(|_| self.me.is_some()).map(|past| &past.access);
        let ours = Some(&self.together_need).filter(|_| !self.together.is_empty());
        let coming = self.pictures.pad.as_ref().map(|pad| &pad.need);
        let previewed = self.previewed();
        let all = previewed.iter().chain(mine).chain(ours).chain(coming).chain(for_all);
        all.fold(Profile::default(), |all, more| all.with(more))
    }

    /// What the window wears: a child's own profile may ask for another theme.
    pub fn theme(&self) -> ThemeName {
        let access = self.access();
        match (access.high_contrast, access.calm) {
            (true, _) => ThemeName::HighContrast,
            (false, true) => ThemeName::Calm,
            (false, false) => ThemeName::Plain,
        }
    }

    /// Which words of those made for each age are read: with easy words, the younger ones. What a
    /// screen asks and offers stays as it is for the child's own age ([`Model::wording`]).
    pub fn reads(&self) -> Wording {
        if self.access().easy { Wording::Younger } else { self.wording() }
    }

    /// Grown-ups set what the kiosk does for everybody, in their corner.
    pub(super) fn set_kiosk_access(&mut self, profile: Profile) -> Outcome {
        if self.screen != Screen::GrownUps || self.covered {
            return Outcome::nothing();
        }
        let Some(school) = self.school.as_mut() else { return Outcome::nothing() };
        school.access = profile.clone();
        self.say_now("grown-ups-access-kept");
        Outcome::draw().and(Effect::Ask(Request::SetKioskProfile(Box::new(profile))))
    }

    /// What children who share the screen need came, or the one who is asked for their pictures.
    pub(super) fn hear_needs(&mut self, pupils: &[PupilId], profile: Profile, met: Vec<Met>) -> Outcome {
        let coming = self.pictures.pad.as_mut().filter(|pad| *pupils == [pad.pupil.id.clone()]);
        if let Some(pad) = coming {
            pad.need = profile;
        } else if self.together.iter().map(|pupil| &pupil.id).eq(pupils) {
            (self.together_need, self.together_met) = (profile, met);
        } else {
            return Outcome::nothing();
        }
        Outcome::draw()
    }
}
