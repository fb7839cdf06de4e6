//! A child's own short page in the Class room: what they need to see, hear and press.

use super::action::Effect;
use super::model::{Model, Work};
use crate::domain::access::Profile;
use crate::domain::ids::PupilId;
use crate::store::desk_worker::DeskRequest;

/// The page.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessPage {
    /// Whose.
    pub pupil: PupilId,
    /// As it is chosen now; `None` until it came.
    pub chosen: Option<Profile>,
    /// As it is kept.
    pub kept: Profile,
    /// Kept just now.
    pub just_kept: bool,
}

/// What somebody did there.
pub enum AccessAction {
    /// Opened a child's page.
    Open(PupilId),
    /// Chose something.
    Choose(Box<Profile>),
    /// Pressed *Keep*.
    Keep,
    /// Back to the class.
    Close,
}

/// Does one action.
pub fn apply(model: &mut Model, action: AccessAction) -> Vec<Effect> {
    let Some(work) = model.work_mut() else { return Vec::new() };
    match action {
        AccessAction::Open(pupil) => {
            let page = AccessPage { pupil: pupil.clone(), chosen: None, kept: Profile::default(), just_kept: false };
            work.access = Some(page);
            return vec![Effect::Ask(DeskRequest::Profile(pupil))];
        }
        AccessAction::Choose(profile) => {
            if let Some(page) = work.access.as_mut().filter(|page| page.chosen.is_some()) {
                page.chosen = Some(*profile);
                page.just_kept = false;
            }
        }
        AccessAction::Keep => {
            let page = work.access.as_ref();
            let asked = page.and_then(|page| Some((page.pupil.clone(), Box::new(page.chosen.clone()?))));
            return asked
                .map(|(pupil, profile)| Effect::Ask(DeskRequest::SetProfile(pupil, profile)))
                .into_iter()
                .collect();
        }
        AccessAction::Close => work.access = None,
    }
    Vec::new()
}

/// What a child needs came; only what is still wanted, and nothing over what is being chosen.
pub fn came(work: &mut Work, pupil: &PupilId, profile: Profile) {
    if let Some(page) = work.access.as_mut().filter(|page| page.pupil == *pupil && page.chosen.is_none()) {
        page.chosen = Some(profile.clone());
        page.kept = profile;
    }
}

/// It is kept.
pub fn kept(work: &mut Work, pupil: &PupilId) {
    if let Some(page) = work.access.as_mut().filter(|page| page.pupil == *pupil)
        && let Some(chosen) = &page.chosen
    {
        page.kept = chosen.clone();
        page.just_kept = true;
    }
}
