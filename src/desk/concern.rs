//! A concern a grown-up writes down at the desk: what stands in the form, and sending it. What is not sent is
//! kept, sealed to whoever writes it, until they send it or throw it away.

use super::action::Effect;
use super::idle::Now;
use super::model::{Model, Room, Work};
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
    /// Throwing it away was pressed once: it is asked again whether they are sure.
    pub asks: bool,
}

/// What somebody did.
pub enum ConcernAction {
    /// Began one; what is known already stands in it.
    Begin(Box<Concern>),
    /// Goes on with one that was put by.
    GoOn(usize),
    /// Changed something.
    Edit(Box<Concern>),
    /// Pressed *Send*.
    Send,
    /// Not now: what is written is kept.
    PutBy,
    /// Throws it away; again, is sure.
    ThrowAway,
}

/// Does one action.
pub fn apply(model: &mut Model, action: ConcernAction) -> Vec<Effect> {
    let now = model.now;
    let Some(work) = model.work_mut() else { return Vec::new() };
    match action {
        ConcernAction::Begin(concern) => begin(work, *concern, now),
        ConcernAction::GoOn(at) => {
            if at < work.put_by.len() {
                let concern = work.put_by.remove(at);
                begin(work, concern, now);
            }
        }
        ConcernAction::Edit(concern) => {
            if let Some(form) = work.concern.as_mut().filter(|form| !form.sending && !form.sent) {
                (form.concern, form.asks) = (*concern, false);
                work.unkept.get_or_insert(now);
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
        ConcernAction::PutBy => put_by(work, now),
        ConcernAction::ThrowAway => {
            if let Some(form) = work.concern.as_mut().filter(|form| !form.sending)
                && std::mem::replace(&mut form.asks, true)
            {
                work.concern = None;
                work.unkept.get_or_insert(now);
            }
        }
    }
    Vec::new()
}

fn begin(work: &mut Work, concern: Concern, now: Now) {
    put_by(work, now);
    if !matches!(work.room, Room::Today | Room::Queue) {
        work.room = Room::Today;
    }
    work.concern = Some(Box::new(ConcernForm { concern, ..ConcernForm::default() }));
}

/// Closes the form. What is being sent is the worker's to answer for, and what is sent is sent; anything else
/// that was begun stays on Today.
pub(super) fn put_by(work: &mut Work, now: Now) {
    let Some(form) = work.concern.take() else { return };
    if !form.sent && form.concern.is_begun() {
        work.put_by.push(form.concern);
        work.unkept.get_or_insert(now);
    }
}
