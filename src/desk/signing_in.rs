//! Signing in, and the PIN that brings back what was hidden: one try at a time, each counted by the worker.

use std::time::Duration;

use super::action::{DeskAction, Effect};
use super::idle::Now;
use super::model::{Model, Secret, Stage};
use crate::domain::ids::StaffId;
use crate::seal::Passphrase;
use crate::store::desk_worker::{DeskRequest, NoKeyFile};
use crate::store::worker::Pin;

/// Signing in.
#[derive(Default)]
pub struct SignIn {
    /// The name chosen.
    pub chosen: Option<StaffId>,
    /// The passphrase typed so far.
    pub typed: Secret,
    /// Where their key file is, as typed; empty where it is on a stick.
    pub key_place: String,
    /// How the last try went.
    pub attempt: Attempt,
    /// The passphrase was right and the key file was not there.
    pub no_key_file: Option<NoKeyFile>,
}

/// The PIN, typed to bring back what is hidden.
pub struct PinTry {
    /// Hidden since.
    pub since: Now,
    /// Typed so far.
    pub typed: Secret,
    /// How the last try went.
    pub attempt: Attempt,
}

impl PinTry {
    /// Just hidden.
    pub fn since(since: Now) -> Self {
        Self { since, typed: Secret::default(), attempt: Attempt::None }
    }
}

/// A try to sign in or to unlock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attempt {
    /// Not tried.
    #[default]
    None,
    /// The worker is checking since this time on the running clock.
    Checking(Duration),
    /// It did not fit; the next try counts from this time on the running clock.
    Wrong(Duration),
}

impl Attempt {
    /// Seconds until another try counts, rounded up; 0 when it counts now.
    pub fn wait_secs(self, now: Now) -> u64 {
        match self {
            Self::Wrong(until) => {
                let left = until.saturating_sub(now.running);
                left.as_secs() + u64::from(left.subsec_nanos() > 0)
            }
            Self::None | Self::Checking(_) => 0,
        }
    }

    /// Whether a try may be made.
    pub fn may_try(self, now: Now) -> bool {
        !matches!(self, Self::Checking(_)) && self.wait_secs(now) == 0
    }
}

/// Does what is done before sign-in.
pub(super) fn sign_in(model: &mut Model, action: DeskAction) -> Vec<Effect> {
    let now = model.now;
    let Stage::SignIn(form) = &mut model.stage else {
        return Vec::new();
    };
    match action {
        DeskAction::ChoosePerson(who)
            if form.chosen.as_ref() != Some(&who) && !matches!(form.attempt, Attempt::Checking(_)) =>
        {
            *form = SignIn { chosen: Some(who), ..SignIn::default() };
        }
        DeskAction::TypePassphrase(typed) => form.typed = typed,
        DeskAction::TypeKeyPlace(typed) => form.key_place = typed,
        DeskAction::SignIn => {
            if let Some(staff) = form.chosen.clone()
                && form.attempt.may_try(now)
                && !form.typed.trim().is_empty()
            {
                (form.attempt, form.no_key_file) = (Attempt::Checking(now.running), None);
                let typed = std::mem::take(&mut form.typed);
                let place = form.key_place.trim();
                let place = (!place.is_empty()).then(|| Effect::Ask(DeskRequest::KeyPlace(place.into())));
                let sign_in = DeskRequest::SignIn { staff, passphrase: Passphrase::new(&typed) };
                return place.into_iter().chain([Effect::Ask(sign_in)]).collect();
            }
        }
        _ => {}
    }
    Vec::new()
}

/// Asks whether the PIN fits.
pub(super) fn unlock(model: &mut Model) -> Vec<Effect> {
    let now = model.now;
    if let Stage::Hidden(_, pin) = &mut model.stage
        && pin.attempt.may_try(now)
        && !pin.typed.trim().is_empty()
    {
        pin.attempt = Attempt::Checking(now.running);
        return vec![Effect::Ask(DeskRequest::UnlockPin(Pin(std::mem::take(&mut pin.typed))))];
    }
    Vec::new()
}
