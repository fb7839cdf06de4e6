//! Lesson packs for staff: whose they are and what they bring, on *School*; and on Today every one that
//! is not used, with what is wrong first, because children meet the shipped lessons instead.

use bevy_egui::egui::Ui;

use super::say::{join, say, say_number, say_text};
use crate::desk::action::DeskAction;
use crate::desk::model::{Model, Work};
use crate::desk::widgets;
use crate::locales::Words;
use crate::packs::{Card, Origin};
use crate::theme::desk as theme;

/// On Today: packs that are not used.
pub fn left_out(ui: &mut Ui, model: &Model, _: &Work, words: &Words) -> Vec<DeskAction> {
    for card in model.packs.iter().filter(|card| !card.is_used()) {
        ui.add_space(theme::GAP_SMALL);
        widgets::late_ground(ui).show(ui, |ui| {
            ui.set_width(ui.available_width());
            widgets::late(ui, &say_text(words, "desk-pack-left-out", "pack", card.name()));
            widgets::words(ui, &say(words, "desk-pack-left-out-do"));
            if let Some(problem) = card.problems.first() {
                widgets::soft(ui, &words.problem(problem));
            }
        });
        ui.add_space(theme::GAP_SMALL);
    }
    Vec::new()
}

/// On *School*: all of them. A school without packs reads nothing of it.
pub fn list(ui: &mut Ui, cards: &[Card], words: &Words) {
    if cards.is_empty() {
        return;
    }
    ui.add_space(theme::GAP);
    widgets::section(ui, &say(words, "desk-packs"));
    for card in cards {
        widgets::card(ui, |ui| {
            widgets::words(ui, card.name());
            if let Some(manifest) = &card.manifest {
                let lessons = manifest.lessons.len() + manifest.instead.len();
                let lessons = say_number(words, "desk-pack-lessons", "lessons", lessons as u64);
                widgets::soft(ui, &join(&[manifest.author.clone(), manifest.licence.clone(), lessons]));
            }
            match (card.is_used(), card.origin) {
                (false, _) => widgets::late(ui, &say(words, "desk-pack-unused")),
                (true, Some(Origin::Signed)) => widgets::soft(ui, &say(words, "desk-pack-signed")),
                (true, _) => widgets::soft(ui, &say(words, "desk-pack-local")),
            }
        });
        ui.add_space(theme::GAP_SMALL);
    }
}
