//! In place of names and words while a second display shows this screen: a class may read along.

use bevy_egui::egui::Ui;

use super::say::say;
use crate::desk::action::DeskAction;
use crate::desk::widgets::{self, Kind};
use crate::desk::working::WorkingAction;
use crate::locales::Words;
use crate::theme::desk as theme;

/// Why nothing is there, what to do, and the word of whoever sees to it that nobody looks.
pub fn ui(ui: &mut Ui, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    ui.set_max_width(theme::REPORT_WIDTH.min(ui.available_width()));
    widgets::card(ui, |ui| {
        widgets::section(ui, &say(words, "queue-veiled"));
        widgets::words(ui, &say(words, "queue-veiled-do"));
        ui.add_space(theme::GAP);
        if widgets::button(ui, Kind::Quiet, &say(words, "queue-veiled-show")).clicked() {
            actions.push(DeskAction::Working(WorkingAction::Bare));
        }
    });
    actions
}
