//! What the worker answered on the way to a school, and what time does: keep, cover, throw away.

use super::{KEEP_AFTER_SECS, Keys, SetUp, ask};
use crate::desk::action::Effect;
use crate::desk::idle::{HIDE_AFTER_SECS, LOCK_AFTER_HIDDEN_SECS, Now, Rest, rest};
use crate::desk::model::{Model, Stage};
use crate::domain::set_up::Step;
use crate::store::desk_worker::{SetUpReply, SetUpRequest};

/// Takes in what the worker answered.
pub fn hear(model: &mut Model, reply: SetUpReply) -> Vec<Effect> {
    if let SetUpReply::Begin(beginning) = reply {
        if matches!(model.stage, Stage::Starting) {
            model.stage = Stage::SetUp(Box::new(SetUp::begin(*beginning, &model.home)));
            model.touched = model.now;
        }
        return Vec::new();
    }
    let Stage::SetUp(set_up) = &mut model.stage else { return Vec::new() };
    match reply {
        SetUpReply::Made(made) => {
            set_up.keys.typed = made.papers.iter().map(|_| Default::default()).collect();
            set_up.keys.asked = false;
            set_up.keys.made = Some(made);
            set_up.arrived = true;
        }
        SetUpReply::Refused(refusals) => {
            (set_up.keys.asked, set_up.keys.finishing) = (false, None);
            if let Some(first) = refusals.first() {
                set_up.draft.step = first.step();
                (set_up.tried, set_up.arrived) = (true, true);
            }
        }
        SetUpReply::NotKept(paper) => {
            set_up.keys.finishing = None;
            set_up.draft.step = Step::Papers;
            (set_up.keys.paper, set_up.keys.asking, set_up.keys.wrong) = (paper, true, true);
        }
        SetUpReply::TooWeak(_) => (set_up.keys.finishing, set_up.tried) = (None, true),
        SetUpReply::Saved(paths) => set_up.keys.saved = Some(Ok(paths.len())),
        SetUpReply::NotSaved(why) => set_up.keys.saved = Some(Err(why)),
        SetUpReply::Working(done, all) => set_up.keys.finishing = Some((done, all)),
        // The names to choose from follow.
        SetUpReply::Done => model.stage = Stage::Starting,
        SetUpReply::Begin(_) => {}
    }
    Vec::new()
}

/// It could not be done: what was waited for is let go, what was typed stays.
pub fn let_go(set_up: &mut SetUp) {
    (set_up.keys.asked, set_up.keys.finishing) = (false, None);
}

/// Time went by: keeps what was changed, covers what is secret, throws it away in the end.
pub fn tick(set_up: &mut SetUp, touched: Now, now: Now) -> Vec<Effect> {
    let mut effects = Vec::new();
    if set_up.changed.is_some_and(|since| rest(since, KEEP_AFTER_SECS, now) == Rest::Due) {
        effects.push(set_up.keep_now());
    }
    if set_up.keys.made.is_some() && set_up.keys.finishing.is_none() {
        if set_up.covered.is_none() && rest(touched, HIDE_AFTER_SECS, now) == Rest::Due {
            set_up.covered = Some(touched.plus_secs(HIDE_AFTER_SECS));
        }
        if set_up.covered.is_some_and(|since| rest(since, LOCK_AFTER_HIDDEN_SECS, now) == Rest::Due) {
            let folder = std::mem::take(&mut set_up.keys.folder);
            set_up.keys = Keys { folder, ..Keys::default() };
            set_up.covered = None;
            effects.push(ask(SetUpRequest::DropKeys));
            effects.extend(set_up.go(Step::Class));
        }
    }
    effects
}

/// Seconds until [`tick`] has something to do.
pub fn next_look_secs(set_up: &SetUp, touched: Now, now: Now) -> u64 {
    let until = |since, limit| match rest(since, limit, now) {
        Rest::Due => 1,
        Rest::StayFor(secs) => secs,
    };
    let keep = set_up.changed.map_or(u64::MAX, |since| until(since, KEEP_AFTER_SECS));
    let cover = match (&set_up.keys.made, set_up.covered) {
        (None, _) => u64::MAX,
        (Some(_), None) => until(touched, HIDE_AFTER_SECS),
        (Some(_), Some(since)) => until(since, LOCK_AFTER_HIDDEN_SECS),
    };
    keep.min(cover)
}
