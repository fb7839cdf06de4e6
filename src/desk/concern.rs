//! A concern a grown-up writes down at the desk: what stands in the form, and sending it.

use super::action::Effect;
use super::model::{Model, Room};
use crate::domain::concern::Concern;
use crate::store::desk_worker::DeskRequest;

/// The form.
#[derive(Default)]
pub struct ConcernForm {
    /// What is written.
    pub concern: Concern,
    /// Asked to be sealed, not answered yet.
    pub sending: bool,
    /// Sealed and kept.
    pub sent: bool,
}

/// What somebody did.
pub enum ConcernAction {
    /// Began one; what is known already stands in it.
    Begin(Box<Concern>),
    /// Changed something.
    Edit(Box<Concern>),
    /// Pressed *Send*.
    Send,
    /// Put it away.
    PutAway,
}

/// Does one action.
pub fn apply(model: &mut Model, action: ConcernAction) -> Vec<Effect> {
    let Some(work) = model.work_mut() else { return Vec::new() };
    match action {
        ConcernAction::Begin(concern) => {
            if !matches!(work.room, Room::Today | Room::Queue) {
                work.room = Room::Today;
            }
            work.concern = Some(Box::new(ConcernForm { concern: *concern, ..ConcernForm::default() }));
        }
        ConcernAction::Edit(concern) => {
            if let Some(form) = work.concern.as_mut().filter(|form| !form.sending && !form.sent) {
                form.concern = *concern;
            }
        }
        ConcernAction::Send => {
            if let Some(form) = work.concern.as_mut().filter(|form| !form.sending && !form.sent)
                && form.concern.is_whole()
            {
                form.sending = true;
                return vec![Effect::Ask(DeskRequest::Concern(Box::new(form.concern.clone())))];
            }
        }
        ConcernAction::PutAway => work.concern = None,
    }
    Vec::new()
}
