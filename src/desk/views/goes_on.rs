//! *I still need help*: a report that goes on from another one, and the way between the two.

use bevy_egui::egui::Ui;

use super::say::say;
use crate::desk::action::DeskAction;
use crate::desk::model::Work;
use crate::desk::widgets::{self, Kind};
use crate::domain::ids::ReportId;
use crate::domain::queue::Entry;
use crate::locales::Words;
use crate::theme::desk as theme;

/// What the open report goes on from, and what goes on from it.
pub fn ui(ui: &mut Ui, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let rows = || work.queue.iter().flatten();
    let before = entry.report.again.as_ref();
    let readable = before.and_then(|id| rows().find(|row| row.id == *id)).map(|row| &row.id);
    // The newest of them: a child may have asked more than once.
    let newer = rows().filter(|row| row.again.as_ref() == Some(&entry.report.id)).max_by_key(|row| row.at);
    let mut actions = Vec::new();
    if before.is_some() {
        actions.extend(one(ui, "desk-again-says", readable, "desk-again-open", words));
    }
    if let Some(newer) = newer {
        actions.extend(one(ui, "desk-again-newer", Some(&newer.id), "desk-again-open-newer", words));
    }
    actions
}

fn one(ui: &mut Ui, says: &str, id: Option<&ReportId>, opens: &str, words: &Words) -> Option<DeskAction> {
    let mut action = None;
    ui.add_space(theme::GAP_SMALL);
    widgets::late_ground(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::late(ui, &say(words, says));
        if let Some(id) = id
            && widgets::button(ui, Kind::Quiet, &say(words, opens)).clicked()
        {
            action = Some(DeskAction::Open(id.clone()));
        }
    });
    action
}
