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

/// Where the form stands, in words. Nothing for whoever fills no forms.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) {
    if !may(&work.me.roles, Operation::FillForm) {
        return;
    }
    ui.add_space(theme::GAP);
    let says = match &model.forms.incident {
        None => say(words, "desk-incident-no-form"),
        Some(form) => {
            let filling = entry.filling(&form.id);
            match (&filling.started, &filling.finished) {
                (None, _) => say(words, "desk-incident-why"),
                (Some(_), Some(_)) => say(words, "desk-incident-finished"),
                (Some(_), None) => {
                    say_number(words, "desk-incident-lacks", "fields", form.lacks(&filling.answers).len() as u64)
                }
            }
        }
    };
    widgets::soft(ui, &says);
}

/// The way to it, among the others.
pub fn button(ui: &mut Ui, model: &Model, work: &Work, entry: &Entry, words: &Words) -> Option<DeskAction> {
    let form = model.forms.incident.as_ref().filter(|_| may(&work.me.roles, Operation::FillForm))?;
    let (name, action) = match entry.filling(&form.id).started {
        None => ("desk-incident-start", IncidentAction::Start(entry.report.id.clone())),
        Some(_) => ("desk-incident-open", IncidentAction::Show),
    };
    let free = !work.incidents.keeping;
    let pressed = widgets::button_if(ui, free, Kind::Quiet, &say(words, name)).clicked();
    pressed.then_some(DeskAction::Incident(action))
}
