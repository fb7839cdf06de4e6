//! On Today: a colleague asks me to go to a child. Where and which class, and nothing of what was told.

use bevy_egui::egui::Ui;

use super::say::{ago, join, say, say_text};
use super::unknown;
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Work};
use crate::desk::picture::picture;
use crate::desk::widgets::{self, Kind};
use crate::desk::working::WorkingAction;
use crate::domain::errand::Errand;
use crate::locales::Words;
use crate::theme::desk as theme;

/// Every child I am asked to go to.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    if work.errands.is_empty() {
        return actions;
    }
    widgets::section(ui, &say(words, "queue-errand"));
    for errand in &work.errands {
        let whose = (errand.report.as_str(), errand.at.0);
        actions.extend(ui.push_id(whose, |ui| one(ui, (model, work), errand, words)).inner);
    }
    ui.add_space(theme::GAP);
    actions
}

fn one(ui: &mut Ui, (model, work): (&Model, &Work), errand: &Errand, words: &Words) -> Option<DeskAction> {
    let mut action = None;
    let name = errand.name.clone().filter(|_| !model.veils(work));
    let wheres = [Some(errand.place.clone()).filter(|place| !place.is_empty()), errand.class.clone(), name];
    let told = join(&wheres.into_iter().flatten().collect::<Vec<_>>());
    let from = model.name_of(&errand.from).map_or_else(|| say(words, "desk-unknown-person"), str::to_owned);
    widgets::card(ui, |ui| {
        ui.horizontal(|ui| {
            picture(ui, "symbol/child", theme::PICTURE_ROW);
            ui.vertical(|ui| {
                widgets::section(ui, &told);
                let asks = say_text(words, "queue-errand-from", "name", &from);
                widgets::soft(ui, &join(&[asks, ago(words, model.now, errand.at)]));
            });
        });
        if errand.unknown {
            unknown::ground(ui, &say(words, "queue-errand-unknown"));
        }
        widgets::words(ui, &say(words, "queue-errand-how"));
        ui.add_space(theme::GAP_SMALL);
        let went = widgets::button(ui, Kind::Next, &say(words, "queue-errand-went"));
        widgets::described(ui, &went, &told);
        action = went.clicked().then(|| DeskAction::Working(WorkingAction::Went(errand.report.clone())));
    });
    ui.add_space(theme::GAP_SMALL);
    action
}
