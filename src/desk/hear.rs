//! What the worker answered, into the model.

use std::collections::BTreeSet;
use std::time::Duration;

use super::action::Effect;
use super::idle::Now;
use super::model::{Attempt, Model, Page, Room, SignIn, Stage, Work};
use super::working::{clear_draft, ends_page};
use super::{access, erasing, figures, incident, school, set_up};
use crate::domain::ids::ReportId;
use crate::domain::queue::{Note, Progress};
use crate::store::StoreError;
use crate::store::desk_worker::{DeskReply, DeskRequest, QueueRow};

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
        DeskReply::NoKeyFile { why, wait_secs } => {
            if let Stage::SignIn(form) = &mut model.stage {
                form.attempt = Attempt::Wrong(model.now.running + Duration::from_secs(wait_secs));
                form.no_key_file = Some(why);
            }
        }
        DeskReply::SignedIn(me) => {
            if matches!(model.stage, Stage::SignIn(_)) {
                model.stage = Stage::Work(Box::new(Work::of(*me)));
                model.touched = model.now;
                return vec![Effect::Ask(DeskRequest::InSight(true)), Effect::Ask(DeskRequest::Classes)];
            }
        }
        DeskReply::PinRight => return show_again(model),
        DeskReply::Around(around) => {
            // What was allowed for one display is asked again for another.
            if let Some(work) = model.work_mut().filter(|_| !around.mirrored) {
                work.bare = false;
            }
            model.around = Some(around);
        }
        DeskReply::Locked => return vec![Effect::Leave],
        DeskReply::Figures(reply) => figures::hear(model, reply),
        DeskReply::Erase(reply) => erasing::hear(model, reply),
        DeskReply::SetUp(reply) => return set_up::hear(model, reply),
        DeskReply::Incident(reply) => incident::hear(model, *reply),
        DeskReply::School(reply) => return school::hear(model, reply),
        DeskReply::Trouble(error) => trouble(model, error),
        other => {
            let mirrored = model.around.is_some_and(|around| around.mirrored);
            if let Stage::Work(work) | Stage::Hidden(work, _) = &mut model.stage {
                let came = hear_work(work, other, model.now);
                return (came && !mirrored).then_some(Effect::Ring).into_iter().collect();
            }
        }
    }
    Vec::new()
}

/// Takes in what is about somebody's work; whether a child needs somebody who did not before.
fn hear_work(work: &mut Work, reply: DeskReply, now: Now) -> bool {
    match reply {
        DeskReply::Queue(rows) => {
            let rings = hear_queue(work, rows);
            work.relist(now.wall);
            return rings;
        }
        DeskReply::Errands(errands) => {
            let more = errands.len() > work.errands.len();
            work.errands = errands;
            return more;
        }
        // Only what is still looked for.
        DeskReply::Found(typed, found) if typed == work.list.typed.trim() => {
            work.list.found = Some((typed, found));
            work.relist(now.wall);
        }
        DeskReply::Concerned => {
            if let Some(form) = &mut work.concern {
                (form.sending, form.sent) = (false, true);
                // What is sent is no draft any more.
                work.unkept.get_or_insert(now);
            }
        }
        DeskReply::Copied(last) => work.copied = Some(last),
        // Only what is still wanted: the reader may have gone on to another report.
        DeskReply::Opened(entry) if work.opening.as_ref() == Some(&entry.report.id) => {
            work.opening = None;
            work.page = Page::Told;
            work.may = None;
            work.just_opened = true;
            work.read.insert(entry.report.id.clone());
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
        DeskReply::Course(lines) => work.course = Some(lines),
        DeskReply::Pages(pages) => work.pages = Some(pages),
        DeskReply::Profile(pupil, profile) => access::came(work, &pupil, *profile),
        DeskReply::ProfileKept(pupil) => access::kept(work, &pupil),
        DeskReply::PictureCode(pupil, code) if work.room == Room::Class => {
            work.pictures = Some((pupil, code));
            work.just_opened = true;
        }
        DeskReply::Drafts(kept) => {
            for (id, draft) in kept.reports {
                work.drafts.entry(id).or_insert(draft);
            }
            // What was put by since stands behind what was kept.
            work.put_by.splice(0..0, kept.concerns);
        }
        DeskReply::Marked(id) => {
            if let Some((report, did)) = work.marking.take_if(|(report, _)| *report == id) {
                if work.open.as_ref().is_some_and(|open| open.report.id == report) && ends_page(&work.page, &did) {
                    (work.page, work.just_opened) = (Page::Told, true);
                }
                if let Some(draft) = work.drafts.get_mut(&report) {
                    clear_draft(draft, &did);
                    // What was kept of it is a note now.
                    work.unkept.get_or_insert(now);
                }
                if let Some(open) = work.open.as_mut().filter(|open| open.report.id == report) {
                    let note = Note { report, by: work.me.id.clone(), at: now.wall, did };
                    open.add(note, true);
                }
            }
        }
        _ => {}
    }
    false
}

/// What waited already when the queue came first stands on Today; what comes later is rung for.
fn hear_queue(work: &mut Work, rows: Vec<QueueRow>) -> bool {
    let needs_now = |rows: &[QueueRow]| -> BTreeSet<ReportId> {
        let waiting = rows.iter().filter(|row| row.now && row.progress == Progress::Waiting);
        waiting.map(|row| row.id.clone()).collect()
    };
    let now = needs_now(&rows);
    let before = work.queue.replace(rows).map_or_else(|| now.clone(), |before| needs_now(&before));
    work.came.retain(|id| now.contains(id));
    let new: Vec<ReportId> = now.difference(&before).cloned().collect();
    let rings = !new.is_empty();
    work.came.extend(new);
    rings
}

fn show_again(model: &mut Model) -> Vec<Effect> {
    if matches!(model.stage, Stage::Hidden(..))
        && let Stage::Hidden(work, _) = std::mem::replace(&mut model.stage, Stage::Starting)
    {
        model.stage = Stage::Work(work);
        model.touched = model.now;
        return vec![Effect::Ask(DeskRequest::InSight(true))];
    }
    Vec::new()
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
    work.incidents.keeping = false;
    work.school.contacts.keeping = false;
    work.school.busy = false;
    work.figures.busy = false;
    work.erasing.busy = false;
    work.incidents.out.busy = false;
    if let Some(form) = &mut work.concern {
        form.sending = false;
    }
}
