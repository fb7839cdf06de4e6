//! Erasing a report for ever, at the desk: the page before it, and the certificate after.

use std::path::PathBuf;

use super::action::{Effect, put_away};
use super::model::{Model, Room, Stage};
use crate::domain::ids::{ReasonId, ReportId};
use crate::store::desk_worker::{DeskRequest, EraseReply, IncidentRequest, NotErased};

/// What is chosen, and how it went.
#[derive(Default)]
pub struct ErasePage {
    /// Why.
    pub reason: Option<ReasonId>,
    /// Asked, not answered.
    pub busy: bool,
    /// Why it was not erased.
    pub not_erased: Option<NotErased>,
    /// The erased report whose certificate is on show.
    pub certificate: Option<ReportId>,
}

/// What somebody did.
pub enum EraseAction {
    /// Chose why.
    Choose(ReasonId),
    /// Pressed *Erase it for ever*.
    Do(ReportId),
    /// Looks at the certificate of an erased report.
    Show(ReportId),
    /// Saves it as a text.
    Save(ReportId),
    /// Has read it.
    PutAway,
}

/// Does one action.
pub fn apply(model: &mut Model, action: EraseAction) -> Vec<Effect> {
    let home = model.home.clone();
    let Some(work) = model.work_mut() else { return Vec::new() };
    match action {
        EraseAction::Choose(reason) => (work.erasing.reason, work.erasing.not_erased) = (Some(reason), None),
        EraseAction::Do(id) => {
            let Some(reason) = work.erasing.reason.clone().filter(|_| !work.erasing.busy) else { return Vec::new() };
            let Some(second) = work.second.send() else { return Vec::new() };
            (work.erasing.busy, work.erasing.not_erased) = (true, None);
            return vec![second, Effect::Ask(DeskRequest::Erase(id, reason))];
        }
        EraseAction::Show(id) => {
            put_away(work);
            work.room = Room::Queue;
            work.incidents.out.written = None;
            work.erasing = ErasePage { certificate: Some(id), ..ErasePage::default() };
        }
        EraseAction::Save(id) => {
            let out = &mut work.incidents.out;
            let folder = out.folder.clone().unwrap_or(home).trim().to_owned();
            if !out.busy && !folder.is_empty() {
                (out.busy, out.written) = (true, None);
                let request = IncidentRequest::Certificate(id, PathBuf::from(folder));
                return vec![Effect::Ask(DeskRequest::Incident(request))];
            }
        }
        EraseAction::PutAway => work.erasing = ErasePage::default(),
    }
    Vec::new()
}

/// Takes in what the worker answered.
pub fn hear(model: &mut Model, reply: EraseReply) {
    let (Stage::Work(work) | Stage::Hidden(work, _)) = &mut model.stage else { return };
    match reply {
        EraseReply::Erased(notes) => {
            let is_gone = |id: &ReportId| notes.iter().any(|note| note.report == *id);
            work.drafts.retain(|id, _| !is_gone(id));
            // Whoever had it open, here or at another desk, has nothing open any more.
            if let Some(id) = work.open.as_ref().map(|open| open.report.id.clone()).filter(is_gone) {
                work.marking.take_if(|(report, _)| *report == id);
                let certificate = work.erasing.busy.then_some(id);
                put_away(work);
                work.incidents.out.written = None;
                work.erasing = ErasePage { certificate, ..ErasePage::default() };
            }
            work.erased = notes;
        }
        EraseReply::NotErased(_, why) => (work.erasing.busy, work.erasing.not_erased) = (false, Some(why)),
    }
}
