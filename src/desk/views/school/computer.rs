//! *This computer*: what is to do first, each with what to do, then what is well. Sizes, ages and counts; no
//! name and no word of anybody's.

use bevy_egui::egui::Ui;

use super::Actions;
use crate::desk::computer::ComputerPage;
use crate::desk::model::Model;
use crate::desk::school::SchoolAction;
use crate::desk::views::say::{clock, say, say_number, say_text};
use crate::desk::widgets::{self, Kind};
use crate::locales::Words;
use crate::theme::desk as theme;

/// The page.
pub fn ui(ui: &mut Ui, model: &Model, page: &ComputerPage, words: &Words, done: &mut Actions) {
    widgets::words(ui, &say(words, "computer-how"));
    ui.add_space(theme::GAP);
    let Some((lines, at)) = &page.found else {
        return widgets::status(ui, &say(words, "computer-looking"), false);
    };
    let ill = lines.iter().filter(|line| !line.well).count();
    let all =
        if ill == 0 { say(words, "computer-well") } else { say_number(words, "computer-ill", "count", ill as u64) };
    widgets::section(ui, &all);
    widgets::soft(ui, &say_text(words, "computer-looked", "when", &clock(words, model.now, *at)));
    ui.add_space(theme::GAP_SMALL);
    for line in lines.iter().filter(|line| !line.well) {
        widgets::late_ground(ui).show(ui, |ui| {
            ui.set_width(ui.available_width());
            widgets::late(ui, &line.says(words));
            if let Some(advice) = line.advice(words) {
                widgets::words(ui, &advice);
            }
        });
        ui.add_space(theme::GAP_SMALL);
    }
    widgets::card(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::section(ui, &say(words, "computer-fine"));
        for line in lines.iter().filter(|line| line.well) {
            widgets::words(ui, &line.says(words));
        }
    });
    ui.add_space(theme::GAP);
    if widgets::button_if(ui, !page.looking, Kind::Next, &say(words, "computer-again")).clicked() {
        done.push(SchoolAction::Look);
    }
    if page.looking {
        widgets::status(ui, &say(words, "computer-looking"), false);
    }
}
