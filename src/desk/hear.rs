//! What the worker answered, into the model.

use std::time::Duration;

use super::action::Effect;
use super::idle::Now;
use super::model::{Attempt, Model, Page, Room, SignIn, Stage, Work};
use super::{school, set_up};
use crate::domain::queue::{Did, Note};
use crate::store::StoreError;
use crate::store::desk_worker::{DeskReply, DeskRequest};

/// Takes one answer in.
pub fn hear(model: &mut Model, reply: DeskReply) -> Vec<Effect> {
    match reply {
        DeskReply::People(people, school, demo) => {
            model.people = people;
            model.school = school;
            model.demo = demo;
            if matches!(model.stage, Stage::Starting) {
                model.stage = Stage::SignIn(SignIn::default());
            }
        }
        DeskReply::Wrong { wait_secs } => {
            let until = model.now.running + Duration::from_secs(wait_secs);
            match &mut model.stage {
                Stage::SignIn(form) => form.attempt = Attempt::Wrong(until),
                Stage::Hidden(_, pin) => pin.attempt = Attempt::Wrong(until),
                _ => {}
            }
        }
        DeskReply::SignedIn(me) => {
            if matches!(model.stage, Stage::SignIn(_)) {
                model.stage = Stage::Work(Box::new(Work::of(*me)));
                model.touched = model.now;
                return vec![Effect::Ask(DeskRequest::Classes)];
            }
        }
        DeskReply::PinRight => show_again(model),
        DeskReply::Locked => return vec![Effect::Leave],
        DeskReply::SetUp(reply) => return set_up::hear(model, reply),
        DeskReply::School(reply) => return school::hear(model, reply),
        DeskReply::Trouble(error) => trouble(model, error),
        other => {
            if let Stage::Work(work) | Stage::Hidden(work, _) = &mut model.stage {
                hear_work(work, other, model.now);
            }
        }
    }
    Vec::new()
}

fn hear_work(work: &mut Work, reply: DeskReply, now: Now) {
    match reply {
        DeskReply::Queue(rows) => work.queue = Some(rows),
        DeskReply::Copied(last) => work.copied = Some(last),
        // Only what is still wanted: the reader may have gone on to another report.
        DeskReply::Opened(entry) if work.opening.as_ref() == Some(&entry.report.id) => {
            work.opening = None;
            work.page = Page::Told;
            work.may = None;
            work.just_opened = true;
            work.open = Some(entry);
        }
        DeskReply::Changed(entry) => {
            work.marking.take_if(|(report, _)| *report == entry.report.id);
            if let Some(open) = work.open.as_mut().filter(|open| open.report.id == entry.report.id) {
                *open = entry;
                work.page = Page::Told;
                work.just_opened = true;
            }
        }
        DeskReply::May(may) if work.open.as_ref().is_some_and(|open| open.report.id == may.report) => {
            work.may = Some(may);
        }
        DeskReply::Classes(classes) => work.classes = Some(classes),
        DeskReply::PictureCode(pupil, code) if work.room == Room::Class => {
            work.pictures = Some((pupil, code));
            work.just_opened = true;
        }
        DeskReply::Drafts(kept) => {
            for (id, draft) in kept {
                work.drafts.entry(id).or_insert(draft);
            }
        }
        DeskReply::Marked(id) => {
            if let Some((report, did)) = work.marking.take_if(|(report, _)| *report == id) {
                if let Some(draft) = work.drafts.get_mut(&report) {
                    match did {
                        Did::Listened(_) => draft.listened.clear(),
                        Did::Closed(_) => draft.closing.clear(),
                        Did::Seen | Did::HandedOn { .. } | Did::AboutStaff { .. } => {}
                    }
                    // What was kept of it is a note now.
                    work.unkept.get_or_insert(now);
                }
                if let Some(open) = work.open.as_mut().filter(|open| open.report.id == report) {
                    open.notes.push(Note { report, by: work.me.id.clone(), at: now.wall, did });
                }
            }
        }
        _ => {}
    }
}

fn show_again(model: &mut Model) {
    if matches!(model.stage, Stage::Hidden(..))
        && let Stage::Hidden(work, _) = std::mem::replace(&mut model.stage, Stage::Starting)
    {
        model.stage = Stage::Work(work);
        model.touched = model.now;
    }
}

/// Nothing asked for will come any more: what was waited for is let go, what was typed is kept.
pub fn trouble(model: &mut Model, error: StoreError) {
    match &mut model.stage {
        Stage::SignIn(form) => form.attempt = Attempt::None,
        Stage::Hidden(work, pin) => {
            pin.attempt = Attempt::None;
            let_go(work);
        }
        Stage::Work(work) => let_go(work),
        Stage::SetUp(setting_up) => set_up::let_go(setting_up),
        Stage::Starting | Stage::Leaving(_) => {}
    }
    model.trouble = Some(error);
}

fn let_go(work: &mut Work) {
    work.opening = None;
    work.marking = None;
}
