//! On the open report: the way to its incident form.

use bevy_egui::egui::Ui;

use crate::desk::action::DeskAction;
use crate::desk::incident::IncidentAction;
use crate::desk::model::{Model, Work};
use crate::desk::views::say::{say, say_number};
use crate::desk::widgets::{self, Kind};
use crate::domain::permission::{Operation, may};
use crate::domain::queue::Entry;
use crate::locales::Words;
use crate::theme::desk as theme;

/// Where the form stands, and the button to it. Nothing for whoever fills no forms.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    if !may(&work.me.roles, Operation::FillForm) {
        return actions;
    }
    ui.add_space(theme::GAP);
    let Some(form) = &model.forms.incident else {
        widgets::soft(ui, &say(words, "desk-incident-no-form"));
        return actions;
    };
    let filling = entry.filling(&form.id);
    let free = !work.incidents.keeping;
    let says = match (&filling.started, &filling.finished) {
        (None, _) => say(words, "desk-incident-why"),
        (Some(_), Some(_)) => say(words, "desk-incident-finished"),
        (Some(_), None) => {
            say_number(words, "desk-incident-lacks", "fields", form.lacks(&filling.answers).len() as u64)
        }
    };
    widgets::soft(ui, &says);
    let (name, action) = match filling.started {
        None => ("desk-incident-start", IncidentAction::Start(entry.report.id.clone())),
        Some(_) => ("desk-incident-open", IncidentAction::Show),
    };
    if widgets::button_if(ui, free, Kind::Quiet, &say(words, name)).clicked() {
        actions.push(DeskAction::Incident(action));
    }
    actions
}
