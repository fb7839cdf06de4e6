//! What wants somebody today, the children who wait first. Each section is a function of its own
//! and draws nothing when it has nothing to say; a new one joins [`SECTIONS`].

use bevy_egui::egui::{ScrollArea, Ui};

use super::queue;
use super::say::{say, say_number};
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Work};
use crate::desk::widgets;
use crate::locales::Words;
use crate::theme::desk as theme;

type Section = fn(&mut Ui, &Model, &Work, &Words) -> Vec<DeskAction>;

/// In the order they matter.
const SECTIONS: [Section; 1] = [waiting];

/// The whole room.
pub fn ui(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    widgets::title(ui, &say(words, "desk-today"));
    ui.add_space(theme::GAP_SMALL);
    ScrollArea::vertical().id_salt("today").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(theme::REPORT_WIDTH.min(ui.available_width()));
        for section in SECTIONS {
            actions.extend(section(ui, model, work, words));
        }
    });
    actions
}

/// Reports nobody has closed; what waits longest or is most urgent first, as in the queue.
fn waiting(ui: &mut Ui, model: &Model, work: &Work, words: &Words) -> Vec<DeskAction> {
    let mut actions = Vec::new();
    if work.queue.is_none() {
        widgets::words(ui, &say(words, "desk-queue-coming"));
        return actions;
    }
    let number = work.waiting().count();
    if number == 0 {
        queue::nothing_waits(ui, words);
    } else {
        widgets::section(ui, &say_number(words, "desk-queue-waiting", "waiting", number as u64));
    }
    for entry in work.waiting() {
        actions.extend(queue::row(ui, model, work, entry, words));
    }
    ui.add_space(theme::GAP);
    actions
}
