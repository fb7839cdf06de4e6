//! What the desk does when time goes by: notes are kept, the screen is hidden, the key is forgotten.

use super::action::{Effect, KEEP_AFTER_SECS, LEAVE_WAIT_SECS, keep_notes, leave};
use super::idle::{HIDE_AFTER_SECS, LOCK_AFTER_HIDDEN_SECS, Now, Rest, rest};
use super::model::{Attempt, Model, PinTry, Secret, Stage};
use super::set_up;
use crate::store::desk_worker::DeskRequest;

/// Time went by; `touched` says whether anybody touched anything. Being overdue is looked at before
/// the touch: whoever wakes a sleeping laptop is not its reader until their PIN says so.
pub fn tick(model: &mut Model, now: Now, touched: bool) -> Vec<Effect> {
    model.now = now;
    let mut effects = Vec::new();
    let overdue = rest(model.touched, HIDE_AFTER_SECS, now) == Rest::Due;
    match &mut model.stage {
        Stage::Work(_) if overdue => {
            if let Stage::Work(mut work) = std::mem::replace(&mut model.stage, Stage::Starting) {
                effects.extend(keep_notes(&mut work));
                effects.push(Effect::Ask(DeskRequest::InSight(false)));
                (work.pictures, work.bare) = (None, false);
                model.stage = Stage::Hidden(work, PinTry::since(model.touched.plus_secs(HIDE_AFTER_SECS)));
            }
        }
        Stage::Work(work) if work.unkept.is_some_and(|since| rest(since, KEEP_AFTER_SECS, now) == Rest::Due) => {
            effects.extend(keep_notes(work));
        }
        Stage::Leaving(since) if rest(*since, LEAVE_WAIT_SECS, now) == Rest::Due => return vec![Effect::Leave],
        Stage::SetUp(setting_up) => {
            let effects = set_up::tick(setting_up, model.touched, now);
            if touched {
                model.touched = now;
            }
            return effects;
        }
        // A passphrase half typed is not left standing for whoever comes next.
        Stage::SignIn(form) if overdue => form.typed = Secret::default(),
        _ => {}
    }
    if touched {
        model.touched = now;
    }
    if let Stage::Hidden(_, pin) = &model.stage
        && rest(pin.since, LOCK_AFTER_HIDDEN_SECS, now) == Rest::Due
    {
        effects.extend(leave(model));
    }
    effects
}

/// Seconds until [`tick`] or a view has something new to show even if nobody touches anything.
pub fn next_look_secs(model: &Model) -> Option<u64> {
    let until = |since, limit| match rest(since, limit, model.now) {
        Rest::Due => 1,
        Rest::StayFor(secs) => secs,
    };
    let counting = |attempt: Attempt| if attempt.wait_secs(model.now) > 0 { 1 } else { u64::MAX };
    let look = match &model.stage {
        Stage::Starting => u64::MAX,
        Stage::Leaving(since) => until(*since, LEAVE_WAIT_SECS),
        Stage::SetUp(setting_up) => set_up::next_look_secs(setting_up, model.touched, model.now),
        Stage::SignIn(form) if form.typed.is_empty() => counting(form.attempt),
        Stage::SignIn(form) => counting(form.attempt).min(until(model.touched, HIDE_AFTER_SECS)),
        // "4 min ago" is true for a minute at most.
        Stage::Work(work) => {
            let keep = work.unkept.map_or(u64::MAX, |since| until(since, KEEP_AFTER_SECS));
            until(model.touched, HIDE_AFTER_SECS).min(60).min(keep)
        }
        Stage::Hidden(_, pin) => counting(pin.attempt).min(until(pin.since, LOCK_AFTER_HIDDEN_SECS)),
    };
    (look != u64::MAX).then_some(look)
}
