//! A second person at the desk: who it is, and what they type. Asked for anew each time, wiped as soon as it
//! was sent.

use super::action::Effect;
use super::model::{Model, Secret};
use crate::domain::ids::StaffId;
use crate::seal::Passphrase;
use crate::store::desk_worker::{DeskRequest, Second};

/// What is filled in.
#[derive(Default)]
pub struct SecondPerson {
    /// Who.
    pub who: Option<StaffId>,
    /// Their passphrase, as typed.
    pub proof: Secret,
}

/// What somebody did.
pub enum SecondAction {
    /// Chose who it is.
    Choose(StaffId),
    /// Typed their passphrase.
    Type(Secret),
}

impl SecondPerson {
    /// Whether there is somebody who typed something.
    pub fn is_whole(&self) -> bool {
        self.who.is_some() && !self.proof.trim().is_empty()
    }

    /// Goes to the worker ahead of what it is for.
    pub fn send(&mut self) -> Option<Effect> {
        if !self.is_whole() {
            return None;
        }
        let (who, proof) = (self.who.clone()?, Passphrase::new(&std::mem::take(&mut self.proof)));
        Some(Effect::Ask(DeskRequest::Second(Second { who, proof })))
    }
}

/// Does one action.
pub fn apply(model: &mut Model, action: SecondAction) -> Vec<Effect> {
    let Some(work) = model.work_mut() else { return Vec::new() };
    match action {
        SecondAction::Choose(who) => {
            work.second.proof = Secret::default();
            work.second.who = Some(who);
        }
        SecondAction::Type(typed) => work.second.proof = typed,
    }
    Vec::new()
}
